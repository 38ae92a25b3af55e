"""Reading an assembly, whole and damaged."""

import json
from pathlib import Path

import pytest

from stackwright.asset import Asset
from stackwright.errors import SynthesisError
from stackwright_synth.assembly import Assembly, SourceEntry, StackEntry, is_assembly, read_assembly
from stackwright_synth.assets import stage
from stackwright_synth.writing import write_assembly


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An assembly of two stacks and an asset."""
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "a.py").touch()
    staged = stage(Asset("code"), tmp_path)
    data = StackEntry("Data", "data", "Data.template.json", termination_protection=True)
    orders = StackEntry(
        "Orders",
        "orders",
        "Orders.template.json",
        account="123456789012",
        dependencies=("Data",),
        assets=(staged.hash,),
        asset_bucket_parameter="AssetBucket",
        tags={"team": "orders"},
    )
    sources = {"Data": {"Table": SourceEntry("Data/Table", "AWS::DynamoDB::Table")}, "Orders": {}}
    write_assembly(tmp_path / "out", [(data, "{}\n"), (orders, "{}\n")], [staged], sources)
    return tmp_path / "out"


def refused(folder: Path) -> SynthesisError:
    with pytest.raises(SynthesisError) as caught:
        read_assembly(folder)
    assert caught.value.hint
    return caught.value


def edit(folder: Path, **changes: object) -> None:
    file = folder / "manifest.json"
    manifest = json.loads(file.read_text())
    for place, value in changes.items():
        target = manifest
        *parents, last = [int(one) if one.isdigit() else one for one in place.split("__")]
        for one in parents:
            target = target[one]
        target[last] = value
    file.write_text(json.dumps(manifest))


def test_everything_comes_back(out: Path) -> None:
    """Stacks in their order, assets, sources and templates are as they were written."""
    assembly: Assembly = read_assembly(out)

    assert ["Data", "Orders"] == [one.id for one in assembly.stacks]
    assert ("Data",) == assembly.stacks[1].dependencies
    assert {"team": "orders"} == assembly.stacks[1].tags
    assert (assembly.assets[0].hash,) == assembly.stacks[1].assets
    assert "AWS::DynamoDB::Table" == assembly.sources["Data"]["Table"].type
    assert is_assembly(out)


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    """Without a folder the user is told to synthesize."""
    error = refused(tmp_path / "out")

    assert "no-assembly" == error.code
    assert f"the assembly '{tmp_path / 'out'}' is missing" == error.message
    assert "synthesize the app first: stackwright synth app.py" == error.hint
    assert not is_assembly(tmp_path / "out")


def test_a_folder_without_manifest_is_an_error(tmp_path: Path) -> None:
    """Some other folder is not taken for an assembly."""
    error = refused(tmp_path)

    assert "no-assembly" == error.code
    assert f"the assembly '{tmp_path}' is not an assembly: it has no manifest.json" == error.message


@pytest.mark.parametrize("found", [2, 0, "1", None])
def test_another_format_is_an_error(out: Path, found: object) -> None:
    """A folder of another version says which, and that it can be made anew; it is ours still."""
    edit(out, format=found)
    error = refused(out)

    assert "assembly-format" == error.code
    assert f"has format {found!r}; this version of stackwright reads format 1" in error.message
    assert is_assembly(out)


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("manifest.json", "{", "manifest.json is not JSON"),
        ("manifest.json", "[]", "manifest.json does not say its format"),
        ("manifest.json", "{}", "manifest.json does not say its format"),
        ("manifest.json", '{"format": 1}', "manifest.json.stacks"),
        ("manifest.json", '{"format": 1, "stacks": 5, "assets": []}', "manifest.json.stacks"),
        ("sources.json", "{", "sources.json is not JSON"),
        ("sources.json", "[]", "sources.json"),
        ("sources.json", '{"Data": {"Table": {}}}', "sources.json"),
        ("Data.template.json", "{", "Data.template.json is not JSON"),
        ("Data.template.json", "[]", "Data.template.json is not a JSON object"),
    ],
)
def test_a_damaged_file_is_an_error(out: Path, name: str, text: str, problem: str) -> None:
    """What is not JSON, or not in the right form, is named."""
    (out / name).write_text(text)
    error = refused(out)

    assert "damaged-assembly" == error.code
    assert problem in error.message


@pytest.mark.parametrize(
    ("place", "value", "problem"),
    [
        ("stacks__0__name", 5, "name"),
        ("stacks__0__account", 123456789012, "account"),
        ("stacks__0__termination_protection", 1, "termination_protection"),
        ("stacks__0__unknown", 1, "unknown"),
        ("stacks__0__dependencies", ["Orders"], "'Data' needs 'Orders'"),
        ("stacks__0__assets", ["f" * 64], f"'Data' ships {'f' * 64}, which is missing"),
        ("stacks__0__template", "../x.template.json", "has the template '../x.template.json'"),
        ("assets__0__path", "assets/../../x.zip", "has the path 'assets/../../x.zip'"),
        ("surprise", True, "surprise"),
    ],
)
def test_a_manifest_that_does_not_hold_is_an_error(
    out: Path, place: str, value: object, problem: str
) -> None:
    """Wrong types, unknown fields, paths that lead out and loose ends are named."""
    edit(out, **{place: value})
    error = refused(out)

    assert "damaged-assembly" == error.code
    assert problem in error.message


@pytest.mark.parametrize("name", ["Orders.template.json", "sources.json"])
def test_a_missing_file_is_an_error(out: Path, name: str) -> None:
    """A file that the manifest promises must be there."""
    (out / name).unlink()

    assert f"the assembly {str(out)!r} is damaged: {name} is missing" == refused(out).message


def test_a_missing_zip_is_an_error(out: Path) -> None:
    """An asset that the manifest promises must be there."""
    zipped = next((out / "assets").iterdir())
    zipped.unlink()

    assert f"assets/{zipped.name} is missing" in refused(out).message


def test_a_file_that_cannot_be_read_is_an_error(out: Path) -> None:
    """What the operating system refuses is one message."""
    (out / "sources.json").unlink()
    (out / "sources.json").mkdir()

    assert "sources.json cannot be read: Is a directory" in refused(out).message
