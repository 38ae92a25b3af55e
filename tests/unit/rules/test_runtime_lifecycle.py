"""The runtimes that are near their end, at a given day."""

from collections.abc import Callable
from datetime import date
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, Stack, Unchecked
from stackwright.aws_lambda import Code, Function
from stackwright_synth.rules import Finding, runtime_lifecycle

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]


def _app(runtime: Any, as_of: date | None = None) -> App:
    app = App() if as_of is None else App(as_of=as_of)
    code = Code.from_bucket("code", "worker.zip")
    Function(Stack(app, "S"), "Worker", code=code, handler="h", runtime=runtime)
    return app


@pytest.mark.parametrize(
    ("as_of", "severity", "since"),
    [
        (date(2026, 10, 30), None, ""),
        (date(2026, 10, 31), "warning", "new functions are refused from 2027-02-01 on"),
        (date(2027, 1, 31), "warning", "new functions are refused from 2027-02-01 on"),
        (date(2027, 2, 1), "warning", "new functions are refused since 2027-02-01"),
        (date(2027, 3, 2), "warning", "new functions are refused since 2027-02-01"),
        (date(2027, 3, 3), "error", "neither be made nor updated since 2027-03-03"),
    ],
)
def test_the_life_of_a_runtime(check: Check, as_of: date, severity: str | None, since: str) -> None:
    """Deprecated, then closed for new functions, then for all: each from its day on."""
    found = check(runtime_lifecycle, _app("python3.10", as_of))

    assert ([] if severity is None else [severity]) == [one.severity for one in found]
    for one in found:
        assert ("deprecated-runtime", "S/Worker") == (one.code, one.path)
        assert "the runtime python3.10 is deprecated since 2026-10-31" in one.message
        assert since in one.message
        assert "move to python3.14" == one.hint


def test_the_day_is_that_of_the_data(check: Check) -> None:
    """Without a day of the app's own it is the release's, never the clock's."""
    assert [] == check(runtime_lifecycle, _app("python3.10"))
    assert ["warning"] == [one.severity for one in check(runtime_lifecycle, _app("python3.9"))]
    assert ["error"] == [one.severity for one in check(runtime_lifecycle, _app("python2.7"))]


@pytest.mark.parametrize("runtime", [Unchecked("python3.99"), "python3.15", "nodejs26.x"])
def test_a_runtime_without_an_announced_end(check: Check, runtime: str) -> None:
    """What is not in the data has no end."""
    assert [] == check(runtime_lifecycle, _app(runtime, date(2099, 1, 1)))


def test_a_runtime_without_a_successor(check: Check) -> None:
    """Then there is no hint."""
    (found,) = check(runtime_lifecycle, _app("provided.al2023", date(2099, 1, 1)))

    assert found.hint is None


def test_a_deferred_runtime_is_not_judged(check: Check) -> None:
    """A parameter may hold any."""
    app = _app("python2.7")
    function = app.find("S/Worker")
    assert isinstance(function, Function)
    function.add_override("Properties.Runtime", {"Ref": "AWS::NoValue"})

    assert [] == check(runtime_lifecycle, app)
