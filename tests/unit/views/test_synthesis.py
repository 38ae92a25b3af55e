"""What is in an assembly."""

import json
from pathlib import Path

import pytest

from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.views.synthesis import human, machine


@pytest.fixture
def assembly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Assembly:
    """Two stacks, one of them with an asset."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "stackwright.out"
    folder.mkdir()
    topics = {name: {"Type": "AWS::SNS::Topic"} for name in ("A", "B")}
    for name, resources in {"Data": {"T": {"Type": "AWS::DynamoDB::Table"}}, "Web": topics}.items():
        text = json.dumps({"Resources": resources})
        (folder / f"{name}.template.json").write_text(text, encoding="utf-8")
    stacks = (
        StackEntry("Data", "data", "Data.template.json"),
        StackEntry("Web", "web", "Web.template.json", dependencies=("Data",), assets=("abc",)),
    )
    return Assembly(folder, stacks, (), {})


def test_assembly_in_words(assembly: Assembly) -> None:
    """The folder, and how much each stack holds."""
    expected = """\
stackwright.out/
  data  1 resource   0 assets  Data.template.json, 54 bytes
  web   2 resources  1 asset   Web.template.json, 83 bytes"""

    assert expected == human(assembly)


def test_assembly_for_machines(assembly: Assembly) -> None:
    """As JSON the resources are counted by type."""
    document = machine(assembly)

    assert str(assembly.folder) == document["folder"]
    assert document["stacks"][1] == {
        "id": "Web",
        "name": "web",
        "template": "Web.template.json",
        "resources": {"AWS::SNS::Topic": 2},
        "assets": ["abc"],
        "dependencies": ["Data"],
    }


def test_loops_are_counted(tmp_path: Path) -> None:
    """What a loop makes counts, and a call of a macro among the resources does not."""
    loop = ["Name", ["A", "B"], {"${Name}": {"Type": "AWS::SNS::Topic"}}]
    resources = {
        "Fn::ForEach::Topics": loop,
        "Fn::Transform": {"Name": "Own"},
        "Q": {"Type": "AWS::SQS::Queue"},
    }
    (tmp_path / "Data.template.json").write_text(json.dumps({"Resources": resources}), "utf-8")
    assembly = Assembly(tmp_path, (StackEntry("Data", "data", "Data.template.json"),), (), {})

    assert "data  3 resources" in human(assembly)
    (stack,) = machine(assembly)["stacks"]
    assert {"AWS::SNS::Topic": 2, "AWS::SQS::Queue": 1} == stack["resources"]
