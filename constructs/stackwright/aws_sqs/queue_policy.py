"""Resource policies of queues: statements in, `AWS::SQS::QueuePolicy` out."""

from collections.abc import Sequence
from typing import ClassVar

from attrs import field

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_iam.document import policy_of
from stackwright.aws_iam.statement import check_of_resource
from stackwright.cfn.aws_sqs import CfnQueuePolicy, CfnQueuePolicyProps
from stackwright.checks import length
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tree import construct


@construct
class QueuePolicy(Resource):
    """
    Who, besides identities with a policy of their own, may do what with a queue.

    Creates `AWS::SQS::QueuePolicy`, which replaces whatever policy the queue had.
    `Queue.add_to_resource_policy` makes one, under the id `Policy`.

    Args:
        queue_urls: The queues.
        statements: What is allowed and denied, and to whom; more can be added until synthesis.

    Raises:
        PropertyError: A statement without principals.
    """

    schema: ClassVar[Schema] = CfnQueuePolicy.schema

    queue_urls: Sequence[str] = field(validator=length(1, 100, "queues"))
    statements: Sequence[PolicyStatement]

    def compose(self) -> None:
        """Check the statements."""
        check_of_resource(self, self.statements)

    def add_statements(self, *statements: PolicyStatement) -> None:
        """Put *statements* after those that are there."""
        self.assert_open()
        check_of_resource(self, statements)
        self.statements = (*self.statements, *statements)

    def properties(self) -> CfnQueuePolicyProps:
        """The properties as CloudFormation takes them."""
        return {
            "policy_document": policy_of(self, self.statements),
            "queues": self.queue_urls,
        }
