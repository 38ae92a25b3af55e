"""Resources of SAM, and the macro that makes others of them."""

from collections.abc import Callable
from types import ModuleType
from typing import TypeAlias

import pytest

from stackwright import App, Stack
from stackwright.cfn import aws_serverless
from stackwright.cfn.aws_serverless import CfnFunction, CfnSimpleTable
from stackwright_synth.rules import RULES, Finding, missing_transform

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]
SAM = "AWS::Serverless-2016-10-31"


@pytest.fixture
def app() -> App:
    """A stack `S` with two resources of SAM."""
    app = App()
    stack = Stack(app, "S")
    CfnFunction(stack, "Function", inline_code="x", handler="a.b", runtime="python3.13")
    CfnSimpleTable(stack, "Table")
    return app


def test_no_macro(check: Check, app: App) -> None:
    """One error a stack, with the line that names the macro."""
    (found,) = check(missing_transform, app)

    assert ("error", "S/Function") == (found.severity, found.path)
    assert f"stack.add_section('Transform', {SAM!r})" == found.hint


@pytest.mark.parametrize(
    "transform",
    [SAM, ["AWS::LanguageExtensions", SAM], "Own", [{"Name": "Own", "Parameters": {}}]],
    ids=["sam", "several", "own", "with-parameters"],
)
def test_a_macro(check: Check, app: App, transform: object) -> None:
    """SAM's runs, or one of the user's, which may write what it likes."""
    for one in app.children:
        assert isinstance(one, Stack)
        one.add_section("Transform", transform)

    assert [] == check(missing_transform, app)


def test_another_macro(check: Check, app: App) -> None:
    """Loops are no resources of SAM."""
    for one in app.children:
        assert isinstance(one, Stack)
        one.add_section("Transform", "AWS::LanguageExtensions")

    assert 1 == len(check(missing_transform, app))


def test_every_type_is_looked_at() -> None:
    """The rule is loaded for each type of SAM that the generated layer has."""
    classes = [getattr(aws_serverless, name) for name in dir(aws_serverless)]

    expected = {one.schema.type for one in classes if hasattr(one, "schema")}
    assert expected == {*RULES["missing_transform"]}
