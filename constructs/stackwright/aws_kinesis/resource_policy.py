"""Resource policies of streams: statements in, `AWS::Kinesis::ResourcePolicy` out."""

from collections.abc import Sequence
from typing import ClassVar

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_iam.document import policy_of
from stackwright.aws_iam.statement import check_of_resource
from stackwright.cfn.aws_kinesis import CfnResourcePolicy, CfnResourcePolicyProps
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tree import construct


@construct
class ResourcePolicy(Resource):
    """
    Who, besides identities with a policy of their own, may do what with a stream or a consumer.

    Creates `AWS::Kinesis::ResourcePolicy`. `Stream.add_to_resource_policy` makes one, under the
    id `Policy`.

    Args:
        resource_arn: The ARN of the stream or the consumer. A change replaces the policy.
        statements: What is allowed and denied, and to whom; more can be added until synthesis.

    Raises:
        PropertyError: A statement without principals.
    """

    schema: ClassVar[Schema] = CfnResourcePolicy.schema

    resource_arn: str
    statements: Sequence[PolicyStatement]

    def compose(self) -> None:
        """Check the statements."""
        check_of_resource(self, self.statements)

    def add_statements(self, *statements: PolicyStatement) -> None:
        """Put *statements* after those that are there."""
        self.assert_open()
        check_of_resource(self, statements)
        self.statements = (*self.statements, *statements)

    def properties(self) -> CfnResourcePolicyProps:
        """The properties as CloudFormation takes them."""
        return {
            "resource_arn": self.resource_arn,
            "resource_policy": policy_of(self, self.statements),
        }
