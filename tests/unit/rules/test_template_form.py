"""What CloudFormation refuses of a template as a whole: too much, policies, local paths."""

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, CfnResource, Stack
from stackwright.include import CfnInclude
from stackwright_synth.rules import Finding, deletion_policy, nested_template, template_quotas

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]
Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

TOPIC = {"Type": "AWS::SNS::Topic"}


def _included(folder: Path, template: dict[str, Any]) -> App:
    (folder / "t.json").write_text(json.dumps(template), encoding="utf-8")
    app = App(base=folder)
    CfnInclude(Stack(app, "S"), "Legacy", template_file="t.json")
    return app


@pytest.mark.parametrize(("number", "found"), [(500, []), (501, ["too-many-entries"])])
def test_the_number_of_resources(check: Check, number: int, found: list[str]) -> None:
    """A template has at most 500 of them."""
    stack = Stack(App(), "S")
    for one in range(number):
        CfnResource(stack, f"T{one}", type="AWS::SNS::Topic")
    app = stack.root
    assert isinstance(app, App)

    assert found == [one.code for one in check(template_quotas, app)]


def test_the_number_of_resources_in_loops(check: Check, tmp_path: Path) -> None:
    """What a loop makes counts."""
    names = [f"A{one}" for one in range(500)]
    template = {
        "Transform": "AWS::LanguageExtensions",
        "Resources": {"Fn::ForEach::Topics": ["N", names, {"${N}": TOPIC}], "T": TOPIC},
    }
    (found,) = check(template_quotas, _included(tmp_path, template))

    assert "S has 501 resources, and a template has at most 500" == found.message
    assert ("S", "move some constructs to another stack") == (found.path, found.hint)


def test_the_number_of_outputs(check: Check) -> None:
    """Other sections have quotas of their own."""
    stack = Stack(App(), "S")
    for one in range(201):
        stack.add_output(f"O{one}", "x")
    app = stack.root
    assert isinstance(app, App)

    assert ["S has 201 outputs, and a template has at most 200"] == [
        one.message for one in check(template_quotas, app)
    ]


@pytest.mark.parametrize(
    ("type", "policies", "messages"),
    [
        ("SNS::Topic", {"DeletionPolicy": "Keep"}, ["DeletionPolicy must be one of"]),
        ("SNS::Topic", {"DeletionPolicy": "retain"}, ["DeletionPolicy must be one of"]),
        (
            "SNS::Topic",
            {"UpdateReplacePolicy": "RetainExceptOnCreate"},
            ["UpdateReplacePolicy must be one of"],
        ),
        ("SNS::Topic", {"DeletionPolicy": "Snapshot"}, ["CloudFormation makes no snapshot of an"]),
        ("RDS::DBCluster", {"DeletionPolicy": "Snapshot", "UpdateReplacePolicy": "Snapshot"}, []),
        ("SNS::Topic", {"DeletionPolicy": "RetainExceptOnCreate"}, []),
        ("SNS::Topic", {"DeletionPolicy": {"Fn::If": ["C", "Retain", "Delete"]}}, []),
    ],
)
def test_deletion_policies(
    check: Check, tmp_path: Path, type: str, policies: dict[str, Any], messages: list[str]
) -> None:
    """The texts that CloudFormation takes, and snapshots of types that have some."""
    resource: dict[str, Any] = {"Type": f"AWS::{type}", **policies}
    if type.startswith("RDS"):
        resource["Properties"] = {"Engine": "aurora-postgresql"}
    conditions = {"C": {"Fn::Equals": ["a", "b"]}}
    app = _included(tmp_path, {"Conditions": conditions, "Resources": {"R": resource}})
    found = check(deletion_policy, app)

    shown = [one.message[: len(words)] for one, words in zip(found, messages, strict=True)]
    assert messages == shown


def test_snapshots_of_what_is_made_here(check: Check) -> None:
    """One finding covers both policies that `removal_policy` stands for."""
    stack = Stack(App(), "S")
    CfnResource(stack, "Topic", type="AWS::SNS::Topic", removal_policy="Snapshot")
    CfnResource(stack, "Own", type="My::Own::Type", removal_policy="Snapshot")
    app = stack.root
    assert isinstance(app, App)

    assert ["S/Topic"] == [one.path for one in check(deletion_policy, app)]


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("./nested.yaml", [("error", "nested-template-path", "Nested")]),
        ("nested.yaml", [("error", "nested-template-path", "Nested")]),
        ("https://s3.amazonaws.com/bucket/nested.yaml", []),
        ({"Fn::Sub": "https://${AWS::Region}/nested.yaml"}, []),
        ("{{resolve:ssm:url}}", []),
    ],
)
def test_nested_templates(judge: Judge, url: Any, found: list[tuple[str, str, str]]) -> None:
    """A path on this machine is nothing that CloudFormation can read."""
    template = {"Nested": ("AWS::CloudFormation::Stack", {"TemplateURL": url})}

    assert found == judge(nested_template, template)
