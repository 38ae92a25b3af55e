"""How much the variables of a function may be."""

from collections.abc import Callable
from types import ModuleType
from typing import TypeAlias

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Function
from stackwright.aws_sqs import Queue
from stackwright_synth.rules import Finding, environment_size
from tests.unit.aws_lambda.stacks import make_function

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]


def _app(environment: dict[str, str]) -> App:
    app = App()
    stack = Stack(app, "S")
    function = make_function(stack, environment=environment)
    function.add_environment("QUEUE", Queue(stack, "Queue").queue_url)
    return app


def test_too_much(check: Check) -> None:
    """Names and values together have 4,096 bytes, counted in UTF-8."""
    (found,) = check(environment_size, _app({"AB": "é" * 2_045, "CD": ""}))

    assert ("error", "environment-too-large", "S/Worker") == (
        found.severity,
        found.code,
        found.path,
    )
    assert "4,099 bytes without deferred values, of at most 4,096" in found.message


@pytest.mark.parametrize("size", [0, 4_089])
def test_as_much_as_there_may_be(check: Check, size: int) -> None:
    """Exactly 4,096 bytes are fine; a deferred value counts by its name alone."""
    assert [] == check(environment_size, _app({"AB": "x" * size}))


def test_one_byte_more(check: Check) -> None:
    """4,097 bytes are not."""
    (found,) = check(environment_size, _app({"AB": "x" * 4_090}))

    assert "4,097 bytes" in found.message


def test_a_deferred_mapping_is_not_judged(check: Check) -> None:
    """An override may put anything there."""
    app = _app({"AB": "x" * 5_000})
    function = app.find("S/Worker")
    assert isinstance(function, Function)
    function.add_override("Properties.Environment.Variables", "later")

    assert [] == check(environment_size, app)
