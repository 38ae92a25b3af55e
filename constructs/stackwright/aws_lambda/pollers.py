"""Event pollers that are always there, and how many of them a kind of source takes."""

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.aws_lambda.source_types import KAFKAS, SourceType
from stackwright.checks import matches, within
from stackwright.tree import Construct
from stackwright.value import value


@value
class ProvisionedPollers:
    """
    Event pollers that are always there.

    Args:
        minimum: 1 to 200; 2 or more for queues.
        maximum: Up to 2,000; from 2 to 10,000 for queues. Not below `minimum`.
        group: Kafka only: mappings of one VPC that name the same group share its pollers; 1 to
            128 letters, digits, `-` and `_`.
    """

    minimum: int | None = field(default=None, validator=within(*limits.LEAST_POLLERS))
    maximum: int | None = field(
        default=None, validator=within(limits.POLLERS[0], limits.QUEUE_POLLERS[1])
    )
    group: str | None = field(
        default=None,
        validator=matches("[a-zA-Z0-9_-]{1,128}", "1 to 128 letters, digits, '-' and '_'"),
    )


def check_pollers(mapping: Construct, pollers: ProvisionedPollers, kind: SourceType | None) -> None:
    """
    See that *pollers* are as many as a source of this *kind*, if it is known, takes.

    Raises:
        PropertyError: They are too many, too few, or the most is less than the least; or they
            form a group, and the source is not of Kafka.
    """
    least, most = pollers.minimum, pollers.maximum
    if least is not None and most is not None and least > most:
        raise mapping.error(
            f"provisioned_pollers: maximum must not be below minimum, got {most} and {least}"
        )
    if kind is None:
        return
    if pollers.group is not None and kind not in KAFKAS:
        raise mapping.error(
            f"provisioned_pollers: a group is for Kafka, and the source is of the kind {kind!r}"
        )
    low, high = limits.QUEUE_POLLERS if kind in ("sqs", "sqs-fifo") else limits.POLLERS
    for name, given in (("minimum", least), ("maximum", most)):
        if given is not None and not low <= given <= high:
            raise mapping.error(
                f"provisioned_pollers: {name} for a source of the kind {kind!r} must be from "
                f"{low} to {high}, got {given}"
            )
