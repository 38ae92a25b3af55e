"""Resource policies of topics: statements in, `AWS::SNS::TopicPolicy` out."""

from collections.abc import Sequence
from typing import ClassVar

from attrs import field

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_iam.document import policy_of
from stackwright.aws_iam.statement import check_of_resource
from stackwright.cfn.aws_sns import CfnTopicPolicy, CfnTopicPolicyProps
from stackwright.checks import length
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tree import construct


@construct
class TopicPolicy(Resource):
    """
    Who, besides identities with a policy of their own, may do what with a topic.

    Creates `AWS::SNS::TopicPolicy`, which replaces whatever policy the topic had: also the one
    that SNS makes, by which CloudWatch alarms of the account may publish.
    `Topic.add_to_resource_policy` makes one, under the id `Policy`, that says so again.

    Args:
        topic_arns: The topics.
        statements: What is allowed and denied, and to whom; more can be added until synthesis.

    Raises:
        PropertyError: A statement without principals.
    """

    schema: ClassVar[Schema] = CfnTopicPolicy.schema

    topic_arns: Sequence[str] = field(validator=length(1, 100, "topics"))
    statements: Sequence[PolicyStatement]

    def compose(self) -> None:
        """Check the statements."""
        check_of_resource(self, self.statements)

    def add_statements(self, *statements: PolicyStatement) -> None:
        """Put *statements* after those that are there."""
        self.assert_open()
        check_of_resource(self, statements)
        self.statements = (*self.statements, *statements)

    def properties(self) -> CfnTopicPolicyProps:
        """The properties as CloudFormation takes them."""
        return {
            "policy_document": policy_of(self, self.statements),
            "topics": self.topic_arns,
        }
