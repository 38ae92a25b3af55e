"""Environments that are kept warm are taken from those that are reserved."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import provisioned

CODE: Final = "provisioned-above-reserved"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "More environments of a function are provisioned than are reserved for it.",
        "Reserve more, or provision fewer.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    The aliases and versions of a function have together at most as many provisioned
    environments as the function has reserved
    (https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html).
    """
    app = inspection.app
    totals: dict[int, int] = {}
    for one, function, executions in provisioned(app):
        if not isinstance(executions, int):
            continue
        reserved = function.properties.get("ReservedConcurrentExecutions")
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
