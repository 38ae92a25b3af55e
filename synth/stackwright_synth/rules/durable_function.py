"""A durable function is invoked as it can be, and sends its failures where it can."""

from collections.abc import Iterator
from typing import Any, Final

from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.calls import calls
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside, is_given, number
from stackwright_synth.rules.lookup import function_of, qualifier_of, resources

UNQUALIFIED: Final = "unqualified-durable"
TOO_LONG: Final = "durable-timeout"
DESTINATION: Final = "durable-destination"

KINDS: Final = (
    Kind(
        UNQUALIFIED,
        "error",
        "What invokes a durable function names no version and no alias of it.",
        'Bind it to an alias: `function.add_alias("live").add_event_source(...)`.',
    ),
    Kind(
        TOO_LONG,
        "error",
        "Lambda polls for a durable function whose executions may last longer than 15 minutes.",
        "Give `DurableConfig` 900 seconds at most, or have another function invoke this one.",
    ),
    Kind(
        DESTINATION,
        "error",
        "A durable function has destinations of asynchronous invocations.",
        "Give it a `dead_letter_queue`.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    An execution is bound to one version, so that a durable function is invoked by a version, an
    alias or `$LATEST`; only with a capacity provider does its name alone stand for a version.
    Lambda makes no mapping if an execution may outlast 15 minutes, and sends no outcomes to
    destinations (https://docs.aws.amazon.com/lambda/latest/dg/durable-invoking.html and
    https://docs.aws.amazon.com/lambda/latest/dg/durable-invoking-esm.html).
    """
    from stackwright.aws_lambda.limits import DURABLE_POLLED_SECONDS

    app = inspection.app
    for stack, by, words, invoked in _invocations(app):
        found = _durable(app, stack, invoked)
        if found is None or qualifier_of(app, stack, invoked) is not None:
            continue
        if not is_given(found.properties.get("CapacityProviderConfig")):
            yield about(
                "error",
                UNQUALIFIED,
                by,
                f"{words} of {found.path}, which is durable, must name a version or an alias",
                hint='bind it to function.add_alias("live") instead of the function itself',
            )
    for stack, mapping in resources(app, "AWS::Lambda::EventSourceMapping"):
        found = _durable(app, stack, mapping.properties.get("FunctionName"))
        lasts = number(
            inside(found.properties, "DurableConfig", "ExecutionTimeout") if found else 0
        )
        if found is not None and lasts is not None and lasts > DURABLE_POLLED_SECONDS:
            yield about(
                "error",
                TOO_LONG,
                mapping,
                f"executions of {found.path} may last {lasts:g} seconds, and those of an event "
                f"source mapping last {DURABLE_POLLED_SECONDS} at most",
                hint="lower execution_timeout, or have another function invoke this one",
            )
    for stack, config in resources(app, "AWS::Lambda::EventInvokeConfig"):
        found = _durable(app, stack, config.properties.get("FunctionName"))
        if found is not None and is_given(config.properties.get("DestinationConfig")):
            yield about(
                "error",
                DESTINATION,
                config,
                f"{found.path} is durable, and what becomes of it is sent to no destination",
                hint="give the function a dead_letter_queue instead of on_success and on_failure",
            )


def _durable(app: ResolvedApp, stack: ResolvedStack, invoked: Any) -> ResolvedResource | None:
    """The function that is invoked, if it is durable."""
    found = function_of(app, stack, invoked)
    if found is None or not is_given(found.properties.get("DurableConfig")):
        return None
    return found


def _invocations(app: ResolvedApp) -> Iterator[tuple[ResolvedStack, ResolvedResource, str, Any]]:
    for stack, one in resources(app, "AWS::Lambda::EventSourceMapping"):
        yield stack, one, "an event source mapping", one.properties.get("FunctionName")
    for stack, one in resources(app, "AWS::Scheduler::Schedule"):
        yield stack, one, "a schedule", inside(one.properties, "Target", "Arn")
    for principal, stack, source, invoked in calls(app):
        yield stack, source, f"an invocation by {principal}", invoked
    for stack, one in resources(app, "AWS::Lambda::EventInvokeConfig"):
        for outcome in ("OnSuccess", "OnFailure"):
            sent = inside(one.properties, "DestinationConfig", outcome, "Destination")
            yield stack, one, "a destination", sent
