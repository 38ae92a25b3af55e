"""Warnings that somebody accepts, and acknowledgements that have no effect."""

from pathlib import Path

import pytest

from stackwright import App, Construct, Stack
from stackwright.aws_lambda import Code, Function
from stackwright.errors import PropertyError, SealedTreeError
from stackwright_synth.resolve import resolve
from stackwright_synth.rules import Finding, Inspection, ValidationFailed, inspect

OLD = "deprecated-runtime"


def _function(scope: Construct, id: str = "Worker", variable: str = "") -> Function:
    return Function(
        scope,
        id,
        code=Code.from_bucket("code", "worker.zip"),
        handler="app.handle",
        runtime="python3.9",
        environment={"NAME": variable},
    )


def _found(app: App, *, strict: bool = False) -> list[tuple[str, str, str | None]]:
    inspection = Inspection(resolve(app, lambda _: ""), {}, app.as_of, app)
    findings = inspect(inspection, strict=strict)
    return [(one.severity, one.code, one.path) for one in findings]


def _failed(app: App, *, strict: bool = False) -> tuple[Finding, ...]:
    with pytest.raises(ValidationFailed) as caught:
        _found(app, strict=strict)
    return caught.value.findings


@pytest.mark.parametrize("at", ["", "S", "S/Worker"])
def test_accepted_here_and_below(at: str) -> None:
    """A warning that is acknowledged, at the construct or above it, is not shown."""
    app = App()
    _function(Stack(app, "S"))
    place = app.find(at) if at else app
    assert place is not None
    place.acknowledge(OLD, reason="it is replaced in spring")

    assert [] == _found(app)


def test_others_stay() -> None:
    """What is beside the construct, or only has the same beginning, is still warned of."""
    app = App()
    stack = Stack(app, "S")
    _function(stack).acknowledge(OLD, reason="it is replaced in spring")
    _function(stack, "Worker2")

    assert [("warning", OLD, "S/Worker2")] == _found(app)


def test_errors_cannot_be_acknowledged() -> None:
    """An error stays, and the acknowledgement of one is warned of."""
    app = App()
    function = _function(Stack(app, "S"), variable="x" * 5_000)
    function.acknowledge("environment-too-large", reason="it should not be")
    findings = _failed(app)

    assert [
        ("error", "environment-too-large"),
        ("warning", OLD),
        ("warning", "unknown-acknowledgement"),
    ] == [(one.severity, one.code) for one in findings]
    assert (
        "'environment-too-large' is an error, and errors cannot be acknowledged"
        == findings[2].message
    )


def test_unknown_codes_are_warned_of() -> None:
    """A code that no rule has is placed where it is acknowledged, with the nearest code."""
    app = App()
    stack = Stack(app, "S")
    stack.acknowledge("depricated-runtime", reason="typo")
    app.acknowledge("zzz", reason="nothing is like it")
    second, first = inspect(Inspection(resolve(app, lambda _: ""), {}, app.as_of, app))

    assert ("unknown-acknowledgement", "S") == (first.code, first.path)
    assert "no rule has the code 'depricated-runtime'" == first.message
    assert "did you mean 'deprecated-runtime'?" == first.hint
    assert first.source is not None
    assert Path(__file__).name == Path(first.source.file).name
    assert (None, "docs/rules.md lists the codes") == (second.path, second.hint)


def test_unused_codes_are_warned_of() -> None:
    """What is not found, at the construct or below it, need not be acknowledged."""
    app = App()
    stack = Stack(app, "S")
    _function(stack)
    Stack(app, "Other").acknowledge(OLD, reason="the other stack")

    assert [
        ("warning", OLD, "S/Worker"),
        ("warning", "unused-acknowledgement", "Other"),
    ] == _found(app)


def test_both_of_two_scopes_are_used() -> None:
    """Where two scopes acknowledge the same warning, neither is without effect."""
    app = App()
    function = _function(Stack(app, "S"))
    app.acknowledge(OLD, reason="everywhere")
    function.acknowledge(OLD, reason="here")

    assert [] == _found(app)


def test_strict() -> None:
    """Strictly, every warning that is left is an error."""
    app = App()
    stack = Stack(app, "S")
    _function(stack).acknowledge(OLD, reason="it is replaced in spring")
    assert [] == _found(app, strict=True)

    other = App()
    _function(Stack(other, "S"))
    (finding,) = _failed(other, strict=True)
    assert ("error", OLD, "S/Worker") == (finding.severity, finding.code, finding.path)


@pytest.mark.parametrize(("code", "reason"), [("", "why"), (OLD, ""), (OLD, "  ")])
def test_code_and_reason_say_something(code: str, reason: str) -> None:
    """An acknowledgement without a code or a reason is refused."""
    with pytest.raises(PropertyError, match="must be text that says something"):
        App().acknowledge(code, reason=reason)


def test_once_at_a_construct() -> None:
    """The same code twice at one construct is refused."""
    app = App()
    app.acknowledge(OLD, reason="first")

    with pytest.raises(PropertyError, match="is acknowledged here already"):
        app.acknowledge(OLD, reason="second")


def test_not_after_synthesis() -> None:
    """Nothing is acknowledged once the app is sealed."""
    app = App()
    app.seal()

    with pytest.raises(SealedTreeError):
        app.acknowledge(OLD, reason="too late")
