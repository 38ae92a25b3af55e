"""Environments that are kept warm are taken from those that are reserved."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.resolve import ResolvedApp
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import invoked_by, provisioned, resources

CODE: Final = "provisioned-above-reserved"
SCALED_CODE: Final = "scaled-above-reserved"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "More environments of a function are provisioned than are reserved for it.",
        "Reserve more, or provision fewer.",
    ),
    Kind(
        SCALED_CODE,
        "warning",
        "Scaling may provision more environments of a function than are reserved for it.",
        "Reserve more, or lower `max_capacity`.",
    ),
)

_DIMENSION: Final = "lambda:function:ProvisionedConcurrency"
_RESERVED: Final = "ReservedConcurrentExecutions"


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    The aliases and versions of a function have together at most as many provisioned
    environments as the function has reserved; beyond that their scaling fails
    (https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html).
    """
    app = inspection.app
    totals: dict[int, int] = {}
    for one, function, executions in provisioned(app):
        if not isinstance(executions, int):
            continue
        reserved = function.properties.get(_RESERVED)
        before = totals.get(id(function), 0)
        total = totals[id(function)] = before + executions
        if isinstance(reserved, int) and before <= reserved < total:
            yield about(
                "error",
                CODE,
                one,
                f"with this, {total} environments of {function.path} are provisioned, of "
                f"{reserved} that are reserved",
                hint=f"raise reserved_concurrent_executions to {total}, or provision fewer",
            )
    yield from _scaled(app)


def _scaled(app: ResolvedApp) -> Iterator[Finding]:
    for stack, scaled in resources(app, "AWS::ApplicationAutoScaling::ScalableTarget"):
        given = scaled.properties
        if given.get("ScalableDimension") != _DIMENSION:
            continue
        wanted = given.get("MaxCapacity")
        function = invoked_by(app, stack, given.get("ResourceId"))
        reserved = None if function is None else function.properties.get(_RESERVED)
        if isinstance(wanted, int) and isinstance(reserved, int) and wanted > reserved:
            yield about(
                "warning",
                SCALED_CODE,
                scaled,
                f"up to {wanted} environments may be provisioned, of {reserved} that are reserved: "
                "scaling further fails",
                hint=f"raise reserved_concurrent_executions to {wanted}, or lower max_capacity",
            )
