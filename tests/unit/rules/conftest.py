"""What tests of rules share: an app is built, the findings are collected."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

import pytest

from stackwright import App, CfnResource, Stack
from stackwright_synth.assets import StagedAsset, Stager
from stackwright_synth.resolve import resolve
from stackwright_synth.rules import Finding, Inspection
from tests.unit.aws_lambda.conftest import function as function
from tests.unit.aws_lambda.conftest import stack as stack

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]
Template: TypeAlias = Mapping[str, tuple[str, dict[str, object]]]
Judge: TypeAlias = Callable[[ModuleType, Template], list[tuple[str, str, str | None]]]


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Resolve an app whose assets lie in `tmp_path`, and let one rule look at it."""

    def found(rule: ModuleType, app: App) -> list[Finding]:
        stager = Stager(tmp_path)
        resolved = resolve(app, stager)
        staged: Mapping[str, StagedAsset] = {one.hash: one for one in stager.staged}
        return [*rule.check(Inspection(resolved, staged, app.as_of, app))]

    return found


@pytest.fixture
def judge(check: Check) -> Judge:
    """
    What one rule says of a template.

    The template is a type and properties by logical id; the answer is severity, code and logical
    id of each finding. `{"Ref": ...}` and `{"Fn::GetAtt": ...}` stand for themselves.
    """

    def found(rule: ModuleType, template: Template) -> list[tuple[str, str, str | None]]:
        app = App()
        stack = Stack(app, "S")
        for id, (type, properties) in template.items():
            CfnResource(stack, id, type=type, properties=properties)
        findings = check(rule, app)
        return [(one.severity, one.code, (one.path or "").removeprefix("S/")) for one in findings]

    return found
