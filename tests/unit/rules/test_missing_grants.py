"""What is granted to imported roles that must not be changed."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

from stackwright import App, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_lambda import Function
from stackwright.aws_sqs import Queue
from stackwright_synth.rules import Finding, missing_grants
from tests.unit.aws_lambda.stacks import make_function

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]


def _app(*, mutable: bool) -> App:
    app = App()
    stack = Stack(app, "S")
    role = Role.from_role_name(stack, "Role", "worker", mutable=mutable)
    make_function(stack, role=role)
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


def test_a_function_whose_role_is_not_known(check: Check) -> None:
    """What an imported function was granted is listed at its role, with how to name that."""
    app = App()
    stack = Stack(app, "S")
    worker = Function.from_function_name(stack, "Worker", "worker")
    Queue(stack, "Queue").grant_consume_messages(worker)
    (found,) = check(missing_grants, app)

    assert "S/Worker/UnknownRole" == found.path
    assert found.message.startswith("the role of this function is not known to the app")
    assert "from_function_attributes(..., role=...)" in (found.hint or "")


def test_a_function_of_another_account(check: Check) -> None:
    """Who may invoke it cannot be said here."""
    app = App()
    stack = Stack(app, "S", account="111111111111", region="eu-west-1")
    arn = "arn:aws:lambda:eu-west-1:222222222222:function:worker"
    worker = Function.from_function_arn(stack, "Worker", arn)
    worker.grant_invoke(ServicePrincipal("events.amazonaws.com"))
    (found,) = check(missing_grants, app)

    assert "S/Worker" == found.path
    assert found.message.startswith("this function is of another account or Region")
    assert found.message.endswith("has to allow lambda:InvokeFunction")
