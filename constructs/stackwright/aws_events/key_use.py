"""Keys with which EventBridge encrypts events: a key and a bus in, statements of its policy out."""

from stackwright.aws_iam import ServicePrincipal
from stackwright.aws_iam.key_arns import KeyLike

_EVENTS = "events.amazonaws.com"


def let_events_encrypt(key: KeyLike | None, bus_arn: str, *more: str) -> None:
    """
    Let EventBridge encrypt the events of one bus with *key*.

    As https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html
    says: it looks at the key without naming a bus, and names it when it encrypts. Without both
    the bus is not made. The policy of a key that is known by its ARN only is not changed.

    Args:
        key: The key; it refers to nothing that refers to it.
        bus_arn: The bus, not by a reference, since the bus refers to the key.
        more: Further actions, such as `kms:ReEncrypt*` for an archive.
    """
    if key is None or isinstance(key, str):
        return
    key.grant(ServicePrincipal(_EVENTS), "kms:DescribeKey")
    held = {"StringEquals": {"kms:EncryptionContext:aws:events:event-bus:arn": bus_arn}}
    service = ServicePrincipal(_EVENTS, conditions=held)
    key.grant(service, "kms:GenerateDataKey", "kms:Decrypt", *more)
