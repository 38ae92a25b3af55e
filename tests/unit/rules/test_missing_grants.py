"""What is granted to imported roles that must not be changed."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

from stackwright import App, Stack
from stackwright.aws_iam import Role
from stackwright.aws_lambda import Code, Function
from stackwright_synth.rules import Finding, missing_grants

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]


def _app(*, mutable: bool) -> App:
    app = App()
    stack = Stack(app, "S")
    role = Role.from_role_name(stack, "Role", "worker", mutable=mutable)
    Function(
        stack,
        "Worker",
        code=Code.from_inline("def handle(event, context): ..."),
        handler="index.handle",
        runtime="python3.13",
        role=role,
    )
    return app


def test_not_granted(check: Check) -> None:
    """The actions that somebody else has to allow are listed at the role."""
    (found,) = check(missing_grants, _app(mutable=False))

    assert ("warning", "not-granted", "S/Role") == (found.severity, found.code, found.path)
    assert found.message.endswith("needs it to allow logs:CreateLogStream, logs:PutLogEvents")
    assert found.source is not None
    assert Path(__file__).name == Path(found.source.file).name


def test_granted(check: Check) -> None:
    """A role that may be changed gets a policy, and there is nothing to say."""
    assert [] == check(missing_grants, _app(mutable=True))
