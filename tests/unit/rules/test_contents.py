"""Which resources rules are for: what there is, and what no class has checked."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, CfnResource, ResourceDocument, Stack, construct
from stackwright.aws_lambda import Code, Function
from stackwright.cfn.aws_lambda import CfnFunction, CfnFunctionProps
from stackwright_synth.assets import Stager
from stackwright_synth.resolve import resolve
from stackwright_synth.rules import Inspection, ValidationFailed, inspect
from stackwright_synth.rules.contents import Contents, unchecked
from tests.unit.aws_lambda.stacks import app_of

FUNCTION = "AWS::Lambda::Function"


def _inspection(app: App, folder: Path) -> Inspection:
    return Inspection(resolve(app, Stager(folder)), {}, app.as_of, app)


def _function(stack: Stack, kind: type[Function] = Function, **given: Any) -> Function:
    return kind(
        stack,
        "Worker",
        code=Code.from_inline("def handle(event, context): ..."),
        handler="index.handle",
        runtime="python3.13",
        **given,
    )


@pytest.mark.parametrize(
    ("condition", "there"),
    [
        ("AWS::SQS::Queue", True),
        ("AWS::SNS::Topic", False),
        ("AWS::SQS::Queue.KmsMasterKeyId", True),
        ("AWS::SQS::Queue.Tags", False),
        ("AWS::SNS::Topic.Tags", False),
        ("AWS::SQS::Queue.RedrivePolicy.maxReceiveCount", True),
        ("AWS::SQS::Queue.RedrivePolicy.redrivePermission", False),
        ("AWS::SQS::Queue.KmsMasterKeyId.Ref", False),
    ],
)
def test_conditions(tmp_path: Path, condition: str, there: bool) -> None:
    """A type, or a type with a value at a path; one resource has this, another one that."""
    app = App()
    stack = Stack(app, "S")
    several: dict[str, dict[str, object]] = {
        "A": {"KmsMasterKeyId": "k"},
        "B": {"RedrivePolicy": {"maxReceiveCount": 3}},
    }
    for id, given in several.items():
        CfnResource(stack, id, type="AWS::SQS::Queue", properties=given)

    assert Contents(_inspection(app, tmp_path).app.by_type).have(condition) == there


def test_what_its_class_has_checked_does_not_count(tmp_path: Path) -> None:
    """What a hand-written class writes, and one that derives from it, was checked by it."""

    @construct
    class Worker(Function):
        """One of the user's own."""

    app = App()
    _function(Stack(app, "A"))
    _function(Stack(app, "B"), Worker)

    assert {} == unchecked(_inspection(app, tmp_path))


def _same(resource: ResourceDocument) -> ResourceDocument:
    return resource


def _generated(stack: Stack) -> None:
    CfnFunction(stack, "Worker", code={"zip_file": "x = 1"}, role="r")


def _overridden(stack: Stack) -> None:
    _function(stack, overrides={"Properties.Timeout": 5})


def _transformed(stack: Stack) -> None:
    stack.add_transform(_same)
    _function(stack)


def _transformed_with_the_app(stack: Stack) -> None:
    app_of(stack).add_transform(_same)
    _function(stack)


def _written_otherwise(stack: Stack) -> None:
    @construct
    class Worker(Function):
        """One of the user's own."""

        def properties(self) -> CfnFunctionProps:
            return {**super().properties(), "timeout": 5}

    _function(stack, Worker)


@pytest.mark.parametrize(
    "make",
    [_generated, _overridden, _transformed, _transformed_with_the_app, _written_otherwise],
)
def test_what_no_class_has_checked_counts(tmp_path: Path, make: Callable[[Stack], None]) -> None:
    """What is generated, and what is changed after its class wrote it."""
    app = App()
    make(Stack(app, "S"))

    assert FUNCTION in unchecked(_inspection(app, tmp_path))


def test_a_repeated_rule_judges_what_is_changed(tmp_path: Path) -> None:
    """What the class would have refused, a rule refuses after an override."""
    app = App()
    variables = {"AWS_REGION": "eu-west-1"}
    _function(Stack(app, "S"), overrides={"Properties.Environment": {"Variables": variables}})

    with pytest.raises(ValidationFailed) as refused:
        inspect(_inspection(app, tmp_path))
    assert ["refused-variable"] == [one.code for one in refused.value.findings]
