"""Who may do what with a topic: a grantee in, statements in its policy or the topic's out."""

from typing import TYPE_CHECKING, Any, Final

import attrs
from attrs import field

from stackwright.aws_iam import (
    Grant,
    Grantable,
    PolicyStatement,
    ServicePrincipal,
    grant,
    grant_key_use,
)
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike
from stackwright.aws_iam.principals import principal_of
from stackwright.aws_iam.statement import check_of_resource
from stackwright.aws_sns.topic_policy import TopicPolicy
from stackwright.resource import Resource
from stackwright.stack import Stack
from stackwright.tree import construct

if TYPE_CHECKING:
    from stackwright.aws_cloudwatch import Alarm

AWS_MANAGED_KEY: Final = "alias/aws/sns"
"""The key that SNS makes in an account."""

CLOUDWATCH: Final = "cloudwatch.amazonaws.com"
"""Who publishes for alarms."""


def _key(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if value != AWS_MANAGED_KEY:
        KEY_ARN(instance, attribute, value)


@construct
class TopicAccess(Resource):
    """
    What a topic has for those who use it; use `Topic`.

    Args:
        master_key: A KMS key, its ARN, or `alias/aws/sns`.

    Attributes:
        policy: The topic's own policy, once it has one.
        ungranted: What only the policy of an imported topic could have allowed.
    """

    master_key: KeyLike | None = field(default=None, validator=_key)
    policy: TopicPolicy | None = field(init=False, default=None)
    ungranted: tuple[PolicyStatement, ...] = field(init=False, default=())

    @property
    def topic_arn(self) -> str:
        """The ARN."""
        return self.ref

    @property
    def topic_name(self) -> str:
        """The name."""
        return self.attribute("TopicName")

    def add_to_resource_policy(self, statement: PolicyStatement) -> TopicPolicy | None:
        """
        Allow, or deny, the principals of *statement* what it says.

        SNS takes a few actions there: `sns:Publish`, `sns:Subscribe`, and those that read and
        set the topic's attributes and permissions.

        Returns:
            The policy that holds it, made with the first statement; `None` for an imported
            topic, which then lists the statement under `ungranted`.
        """
        self.assert_open()
        check_of_resource(self, (statement,))
        if self.imported:
            self.ungranted = (*self.ungranted, statement)
            return None
        if self.policy is None:
            self.policy = TopicPolicy(
                self,
                "Policy",
                topic_arns=[self.topic_arn],
                statements=[self._own_alarms(), statement],
            )
        else:
            self.policy.add_statements(statement)
        return self.policy

    def _own_alarms(self) -> PolicyStatement:
        """What the policy that SNS makes allows, and a policy of the app would take away."""
        own = {"StringEquals": {"aws:SourceAccount": Stack.of(self).account}}
        return PolicyStatement(
            actions=["sns:Publish"],
            resources=[self.topic_arn],
            principals=[ServicePrincipal(CLOUDWATCH)],
            conditions=own,
        )

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* on this topic."""
        return grant(grantee, actions, [self.topic_arn], resource=self)

    def grant_publish(self, grantee: Grantable) -> Grant:
        """
        Allow *grantee* to publish messages, and to use the key for it.

        An AWS service needs a statement in the policy of the key as well. If the key is known
        by its ARN only, or is `alias/aws/sns`, the grant has not succeeded.
        """
        published = self.grant(grantee, "sns:Publish")
        key = self.master_key
        if key is None or (key == AWS_MANAGED_KEY and principal_of(grantee).identity):
            return published
        if key == AWS_MANAGED_KEY:
            return published.combine(Grant(grantee, (), False))
        return published.combine(
            grant_key_use(grantee, ["kms:Decrypt", "kms:GenerateDataKey"], key)
        )

    def allow_alarm(self, alarm: "Alarm") -> str:
        """
        Let *alarm* publish, which it does as an action; give the ARN that it publishes to.

        The policy of the topic lets alarms of the account in, be it SNS's own or the app's. The
        policy of a key that the app makes gets a statement for CloudWatch as well, as
        https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html asks for.

        Raises:
            PropertyError: The topic has the key `alias/aws/sns`, with which nothing would arrive.
        """
        if self.master_key == AWS_MANAGED_KEY:
            raise alarm.error(
                f"an alarm cannot publish to {self.path}: its key, {AWS_MANAGED_KEY}, lets no "
                "service in",
                code="service-cannot-use-key",
                hint="leave out master_key, or give a key of your own whose policy lets it in",
            )
        if self.master_key is not None:
            from stackwright.aws_sqs.service_senders import let_service_use_key

            let_service_use_key(alarm, self.master_key, CLOUDWATCH)
        return self.topic_arn

    def grant_subscribe(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to subscribe to the topic."""
        return self.grant(grantee, "sns:Subscribe")
