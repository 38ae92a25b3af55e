"""Who may do what with a queue: a grantee in, statements in its policy or the queue's out."""

from typing import TYPE_CHECKING

from attrs import field

from stackwright.aws_iam import Grant, Grantable, PolicyStatement, grant, grant_key_use
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike
from stackwright.aws_iam.statement import check_of_resource
from stackwright.resource import Resource
from stackwright.tree import construct

if TYPE_CHECKING:
    from stackwright.aws_sqs.queue_policy import QueuePolicy


@construct
class QueueAccess(Resource):
    """
    What a queue has for those who use it; use `Queue`.

    Args:
        encryption_master_key: A KMS key, or its ARN.

    Attributes:
        policy: The queue's own policy, once it has one.
        ungranted: What only the policy of an imported queue could have allowed.
    """

    encryption_master_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    policy: "QueuePolicy | None" = field(init=False, default=None)
    ungranted: tuple[PolicyStatement, ...] = field(init=False, default=())

    @property
    def queue_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def queue_name(self) -> str:
        """The name."""
        return self.attribute("QueueName")

    @property
    def queue_url(self) -> str:
        """The address that messages are sent to and received from."""
        return self.ref

    def add_to_resource_policy(self, statement: PolicyStatement) -> "QueuePolicy | None":
        """
        Allow, or deny, the principals of *statement* what it says.

        Returns:
            The policy that holds it, made with the first statement; `None` for an imported
            queue, which then lists the statement under `ungranted`.
        """
        self.assert_open()
        check_of_resource(self, (statement,))
        if self.imported:
            self.ungranted = (*self.ungranted, statement)
            return None
        if self.policy is None:
            from stackwright.aws_sqs.queue_policy import QueuePolicy

            self.policy = QueuePolicy(
                self, "Policy", queue_urls=[self.queue_url], statements=[statement]
            )
        else:
            self.policy.add_statements(statement)
        return self.policy

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* on this queue."""
        return grant(grantee, actions, [self.queue_arn], resource=self)

    def grant_send_messages(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to send messages, and to use the key for it."""
        sent = self.grant(grantee, "sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl")
        return self._with_key(sent, "kms:Decrypt", "kms:GenerateDataKey")

    def grant_consume_messages(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to receive, hide and delete messages, and to use the key for it."""
        consumed = self.grant(
            grantee,
            "sqs:ReceiveMessage",
            "sqs:ChangeMessageVisibility",
            "sqs:GetQueueUrl",
            "sqs:DeleteMessage",
            "sqs:GetQueueAttributes",
        )
        return self._with_key(consumed, "kms:Decrypt")

    def grant_purge(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to delete all messages at once."""
        return self.grant(grantee, "sqs:PurgeQueue", "sqs:GetQueueAttributes", "sqs:GetQueueUrl")

    def _with_key(self, granted: Grant, *actions: str) -> Grant:
        if self.encryption_master_key is None:
            return granted
        return granted.combine(grant_key_use(granted.grantee, actions, self.encryption_master_key))
