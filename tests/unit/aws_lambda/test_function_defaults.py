"""`Function.set_defaults`: what scopes supply, what a function says itself, `NONE`."""

from pathlib import Path
from typing import Any

import pytest

from stackwright import NONE, App, Construct, Stack
from stackwright.aws_lambda import Code, Function
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of


@pytest.fixture
def app() -> App:
    """An app."""
    return App()


def _function(scope: Construct, id: str = "Worker", **given: Any) -> Function:
    settings: dict[str, Any] = {"code": Code.from_inline("x"), "handler": "index.handle", **given}
    return Function(scope, id, **settings)


def _properties(app: App) -> Any:
    return template_of(app, "S").resource("Worker11F36D0F")["Properties"]


def test_the_runtime_may_come_from_the_scope(app: App) -> None:
    """The nearest scope that says something wins, and a function wins over all."""
    stack = Stack(app, "S")
    Function.set_defaults(app, runtime="python3.12", memory_size=256, timeout=5)
    Function.set_defaults(stack, memory_size=512)
    _function(stack, timeout=7)

    properties = _properties(app)
    assert ("python3.12", 512, 7) == (
        properties["Runtime"],
        properties["MemorySize"],
        properties["Timeout"],
    )


def test_environment_and_tags_are_united(app: App) -> None:
    """By key, the nearer one winning; `NONE` removes a key."""
    stack = Stack(app, "S")
    Function.set_defaults(
        app,
        runtime="python3.13",
        environment={"AA": "app", "BB": "app", "CC": "app", "DD": "app"},
        tags={"team": "app", "area": "app"},
    )
    Function.set_defaults(stack, environment={"BB": "stack"})
    _function(
        stack, environment={"CC": "function", "DD": NONE, "AA": NONE}, tags={"team": "function"}
    )

    properties = _properties(app)
    assert {"BB": "stack", "CC": "function"} == properties["Environment"]["Variables"]
    assert [
        {"Key": "area", "Value": "app"},
        {"Key": "team", "Value": "function"},
    ] == properties["Tags"]


def test_none_is_explicitly_nothing(app: App) -> None:
    """`NONE` takes away what a scope supplies; `None` is as if not given."""
    stack = Stack(app, "S")
    Function.set_defaults(
        stack,
        runtime="python3.13",
        memory_size=512,
        tracing="Active",
        environment={"AA": "1"},
        timeout=9,
    )
    _function(stack, memory_size=NONE, tracing=NONE, environment=NONE, timeout=None)

    properties = _properties(app)
    assert "MemorySize" not in properties
    assert "TracingConfig" not in properties
    assert "Environment" not in properties
    assert 9 == properties["Timeout"]


def test_none_for_a_runtime_is_missing_it(app: App) -> None:
    """A function cannot do without a runtime."""
    stack = Stack(app, "S")
    Function.set_defaults(stack, runtime="python3.13")

    with pytest.raises(PropertyError, match="a function needs a runtime"):
        _function(stack, runtime=NONE)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"memory_size": 5}, "memory_size must be from 128 to 32768 MiB, got 5"),
        ({"environment": {"AWS_REGION": "x"}}, "AWS_REGION is set by Lambda itself"),
        ({"runtime": "python"}, "runtime: must be one of"),
        ({"layers": ["nope"]}, "ends in ':layer:name:number', got 'nope'"),
        ({"memory": 512}, "Function has no property 'memory'"),
    ],
)
def test_defaults_are_checked_where_they_are_set(
    app: App, given: dict[str, Any], message: str
) -> None:
    """A refused default is an error at the line of `set_defaults`."""
    with pytest.raises(PropertyError, match=message) as caught:
        Function.set_defaults(app, **given)

    assert caught.value.source is not None
    assert Path(__file__).name == Path(caught.value.source.file).name


def test_a_fifo_queue_as_default(app: App) -> None:
    """What concerns several properties is checked when a function is made."""
    stack = Stack(app, "S")
    Function.set_defaults(
        stack, runtime="python3.13", dead_letter_queue=Queue(stack, "Q", fifo=True)
    )

    with pytest.raises(PropertyError, match="a standard queue, got the FIFO queue S/Q"):
        _function(stack)
