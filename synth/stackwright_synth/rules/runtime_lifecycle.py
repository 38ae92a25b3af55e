"""Runtimes do not stay for ever."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources

CODE: Final = "deprecated-runtime"

KINDS: Final = (
    Kind(
        CODE,
        "error or warning",
        "The runtime is past its end; an error if functions can no longer be made or changed.",
        "Move to the one in the hint.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A deprecated runtime is a warning, and one whose functions cannot be updated any more an
    error, judged at the inspection's day.
    """
    functions = list(resources(inspection.app, "AWS::Lambda::Function"))
    if not functions:
        return
    from stackwright.aws_lambda.runtimes import LIFECYCLES

    for _, function in functions:
        runtime = function.properties.get("Runtime")
        life = LIFECYCLES.get(runtime) if isinstance(runtime, str) else None
        if life is None or not _past(life.deprecated, inspection.as_of):
            continue
        blocked = _past(life.update_block, inspection.as_of)
        if blocked:
            since = f"its functions can neither be made nor updated since {life.update_block}"
        elif _past(life.create_block, inspection.as_of):
            since = f"new functions are refused since {life.create_block}"
        else:
            since = f"new functions are refused from {life.create_block} on"
        yield about(
            "error" if blocked else "warning",
            CODE,
            function,
            f"the runtime {runtime} is deprecated since {life.deprecated}; {since}",
            hint=f"move to {life.successor}" if life.successor else None,
        )


def _past(day: str | None, as_of: date) -> bool:
    return day is not None and date.fromisoformat(day) <= as_of
