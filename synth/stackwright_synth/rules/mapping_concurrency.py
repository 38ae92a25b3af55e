"""A queue invokes no more at once than its function may run."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import function_of, resources

CODE: Final = "concurrency-above-reserved"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A queue may invoke a function more often at once than is reserved for it.",
        "Reserve more, or lower `max_concurrency`.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    The maximum concurrencies of the queues of a function are together at most what it has
    reserved, else messages are throttled, and come back until they are dead letters
    (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html).
    """
    app = inspection.app
    totals: dict[int, int] = {}
    for stack, mapping in resources(app, "AWS::Lambda::EventSourceMapping"):
        scaling = mapping.properties.get("ScalingConfig")
        wanted = scaling.get("MaximumConcurrency") if is_document(scaling) else None
        function = function_of(app, stack, mapping.properties.get("FunctionName"))
        if function is None or not isinstance(wanted, int):
            continue
        reserved = function.properties.get("ReservedConcurrentExecutions")
        before = totals.get(id(function), 0)
        total = totals[id(function)] = before + wanted
        if isinstance(reserved, int) and before <= reserved < total:
            yield about(
                "warning",
                CODE,
                mapping,
                f"with this, queues may run {total} of {function.path} at once, of {reserved} "
                "that are reserved: the rest is throttled",
                hint=f"reserve {total}, or lower max_concurrency",
            )
