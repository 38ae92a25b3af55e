"""Asynchronous invocations of one qualifier are configured once."""

from collections.abc import Iterator
from typing import Any, Final

from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import text
from stackwright_synth.rules.lookup import function_of, resources, target

CODE: Final = "configured-twice"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "Two resources configure the asynchronous invocations of one qualifier.",
        "Say everything in one of them.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A function, a version or an alias has one configuration of asynchronous invocations: making
    another fails (https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-configuring.html).
    """
    app = inspection.app
    known: dict[tuple[int, str], ResolvedResource] = {}
    for stack, one in resources(app, "AWS::Lambda::EventInvokeConfig"):
        function = function_of(app, stack, one.properties.get("FunctionName"))
        qualifier = _qualifier(app, stack, one.properties.get("Qualifier"))
        if function is None or qualifier is None:
            continue
        first = known.setdefault((id(function), qualifier), one)
        if first is not one:
            yield about(
                "error",
                CODE,
                one,
                f"asynchronous invocations of {function.path} at {qualifier} are configured by "
                f"{first.path}, too",
                hint="say everything in one place",
            )


def _qualifier(app: ResolvedApp, stack: ResolvedStack, value: Any) -> str | None:
    """A name, or the version that *value* refers to."""
    version = target(app, stack, value)
    return text(value) if version is None else version.path
