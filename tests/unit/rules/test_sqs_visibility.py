"""The visibility timeout of a queue against the timeout of the function that it triggers."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, NumberToken, Stack
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_sqs import Queue
from stackwright_synth.rules import Finding, sqs_visibility
from tests.unit.aws_lambda.stacks import make_function

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]


def _app(visibility: Any, timeout: Any, *, alias: bool = False, apart: bool = False) -> App:
    app = App()
    stack = Stack(app, "S")
    queue = Queue(Stack(app, "Data") if apart else stack, "Queue", visibility_timeout=visibility)
    function = make_function(stack, timeout=timeout)
    target = function.add_alias("live") if alias else function
    target.add_event_source(SqsEventSource(queue))
    return app


@pytest.mark.parametrize("alias", [False, True])
@pytest.mark.parametrize(("visibility", "timeout"), [(29, 30), (0, 1), (None, 31), (2, None)])
def test_shorter_than_the_function(
    check: Check, visibility: Any, timeout: Any, alias: bool
) -> None:
    """AWS refuses the mapping; both sides count with their defaults, through an alias too."""
    (found,) = check(sqs_visibility, _app(visibility, timeout, alias=alias))

    needed = 6 * (3 if timeout is None else timeout)
    assert ("error", "visibility-timeout", "S/Queue") == (found.severity, found.code, found.path)
    assert "AWS::SQS::Queue" == found.resource_type
    assert f"give the queue a visibility_timeout of {needed} seconds" == found.hint
    assert found.source is not None
    assert Path(__file__).name == Path(found.source.file).name


@pytest.mark.parametrize(("visibility", "timeout"), [(30, 30), (179, 30), (None, 6), (17, None)])
def test_shorter_than_advised(check: Check, visibility: Any, timeout: Any) -> None:
    """Less than six times the timeout is a warning."""
    (found,) = check(sqs_visibility, _app(visibility, timeout))

    assert ("warning", "visibility-timeout", "S/Queue") == (
        found.severity,
        found.code,
        found.path,
    )
    assert "a throttled batch may be delivered twice" in found.message


@pytest.mark.parametrize(("visibility", "timeout"), [(180, 30), (None, 5), (None, None), (18, 3)])
def test_long_enough(check: Check, visibility: Any, timeout: Any) -> None:
    """Six times the timeout is enough."""
    assert [] == check(sqs_visibility, _app(visibility, timeout))


def test_the_message_says_both(check: Check) -> None:
    """It names queue and function with their seconds."""
    (found,) = check(sqs_visibility, _app(10, 20))

    assert (
        "the visibility timeout of S/Queue is 10 seconds, and the timeout of S/Worker is 20 "
        "seconds: AWS refuses a queue that gives up sooner than the function"
    ) == found.message


def test_a_queue_of_another_stack(check: Check) -> None:
    """Imports are followed; the error stands at the mapping, where the two meet."""
    (found,) = check(sqs_visibility, _app(10, 20, apart=True))

    assert "error" == found.severity
    assert "S/Worker/SqsEventSource:DataQueue" in (found.path or "")


@pytest.mark.parametrize(
    ("visibility", "timeout"),
    [(NumberToken("AWS::Region"), 900), (0, NumberToken("AWS::Region"))],
)
def test_deferred_values_are_not_judged(check: Check, visibility: Any, timeout: Any) -> None:
    """What is known only at deployment may be right."""
    assert [] == check(sqs_visibility, _app(visibility, timeout))


def test_an_imported_queue_is_not_judged(check: Check) -> None:
    """Its timeout is not known."""
    app = App()
    stack = Stack(app, "S")
    arn = "arn:aws:sqs:eu-west-1:123456789012:orders"
    make_function(stack, timeout=900).add_event_source(
        SqsEventSource(Queue.from_queue_arn(stack, "Q", arn))
    )

    assert [] == check(sqs_visibility, app)
