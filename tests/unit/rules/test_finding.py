"""All findings together: what stops synthesis and what does not."""

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_sqs import Queue
from stackwright.source import SourceLocation
from stackwright_synth.resolve import resolve
from stackwright_synth.rules import RULES, Finding, Inspection, ValidationFailed, inspect, load


def _inspection(visibility: int, environment: dict[str, str]) -> Inspection:
    app = App()
    stack = Stack(app, "S")
    function = Function(
        stack,
        "Worker",
        code=Code.from_bucket("code", "worker.zip"),
        handler="app.handle",
        runtime="python3.9",
        timeout=10,
        environment=environment,
    )
    queue = Queue(stack, "Queue", visibility_timeout=visibility)
    function.add_event_source(SqsEventSource(queue))
    return Inspection(resolve(app, lambda _: ""), {}, app.as_of, app)


def test_warnings_are_given_back() -> None:
    """They do not stop synthesis, and come in the order of the rules."""
    found = inspect(_inspection(30, {}))

    assert ["visibility-timeout", "deprecated-runtime"] == [one.code for one in found]


def test_nothing_found() -> None:
    """No findings, no error."""
    found = inspect(_inspection(60, {}))

    assert ["deprecated-runtime"] == [one.code for one in found]


def test_an_error_holds_everything() -> None:
    """All errors and warnings are in it; it speaks of the first error."""
    with pytest.raises(ValidationFailed) as caught:
        inspect(_inspection(5, {"AB": "x" * 5_000}))
    error = caught.value

    assert [
        ("error", "visibility-timeout"),
        ("error", "environment-too-large"),
        ("warning", "deprecated-runtime"),
    ] == [(one.severity, one.code) for one in error.findings]
    assert "validation-failed" == error.code
    assert f"{error.findings[0].message} (and 1 more)" == error.message
    assert ("S/Queue", "AWS::SQS::Queue") == (error.path, error.resource_type)
    assert error.findings[0].source == error.source
    assert error.findings[0].hint == error.hint


def test_one_error_has_no_others() -> None:
    """The first error is skipped to, past warnings, and not counted."""
    place = SourceLocation("app.py", 7)
    error = ValidationFailed(
        [Finding("warning", "a", "one"), Finding("error", "b", "two", "S/T", source=place)]
    )

    assert "two" == error.message
    assert place == error.source


def test_every_rule_says_what_it_checks() -> None:
    """Each module has a check with a docstring."""
    assert all(load(one).check.__doc__ for one in RULES)
