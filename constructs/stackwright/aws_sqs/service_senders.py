"""AWS services that send to a queue: a service and its resource in, a statement of policy out."""

from typing import Final

from stackwright.aws_iam import Conditions, PolicyStatement, ServicePrincipal, grant_key_use
from stackwright.aws_iam.key_arns import KeyLike
from stackwright.aws_sqs.queue import Queue
from stackwright.aws_sqs.queue_policy import QueuePolicy
from stackwright.checks import is_literal
from stackwright.imports import part_of
from stackwright.resource import Resource
from stackwright.stack import Stack

_KEY_ACTIONS: Final = ("kms:Decrypt", "kms:GenerateDataKey")
_SILENT: Final = frozenset({"events.amazonaws.com"})
"""Services that do not tell KMS for whom they act, so that no condition would be met."""


def let_service_send(
    sender: Resource, queue: Queue, service: str, source_arn: str
) -> QueuePolicy | None:
    """
    Let *service* send messages to *queue*, on behalf of one resource alone, with its key.

    The policy of a key that is known by its ARN only is not changed.

    Args:
        sender: Where an error is placed.
        queue: An imported one lists the statement under `ungranted`.
        service: Such as `sns.amazonaws.com`.
        source_arn: The resource that the service acts for.

    Returns:
        The policy that says so; `None` for an imported queue.

    Raises:
        PropertyError: The queue is encrypted with a key that no service can use.
    """
    if queue.encryption == "KMS_MANAGED":
        raise sender.error(
            f"{service} cannot send to {queue.path}: its key, alias/aws/sqs, lets no service in",
            code="service-cannot-use-key",
            hint="leave out encryption, or give a key of your own whose policy lets it in",
        )
    account = part_of(source_arn, ":", 4) if is_literal(source_arn) else None
    let_service_use_key(sender, queue.encryption_master_key, service, account=account)
    return queue.add_to_resource_policy(
        PolicyStatement(
            actions=["sqs:SendMessage"],
            resources=[queue.queue_arn],
            principals=[ServicePrincipal(service)],
            conditions={"ArnEquals": {"aws:SourceArn": source_arn}},
        )
    )


def let_service_use_key(
    sender: Resource, key: KeyLike | None, service: str, *, account: str | None = None
) -> None:
    """
    Let *service* encrypt with *key*, for one *account* if it tells KMS the account.

    The account is that for which the service acts: by default that of the stack of *sender*.

    Not for the one resource: that refers to what the key encrypts, which refers to the key.
    EventBridge tells KMS neither: see the note on it in
    https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html, and the policy for queues in
    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-troubleshooting.html.
    """
    if key is None or isinstance(key, str):
        return
    held: Conditions = {}
    if service not in _SILENT:
        held = {"StringEquals": {"aws:SourceAccount": account or Stack.of(sender).account}}
    grant_key_use(ServicePrincipal(service, conditions=held), _KEY_ACTIONS, key)
