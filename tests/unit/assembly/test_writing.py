"""Writing an assembly: whole or not at all."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from stackwright.asset import Asset
from stackwright.errors import AssetError, SynthesisError
from stackwright_synth import assets
from stackwright_synth.assembly import AssetEntry, SourceEntry, StackEntry, read_assembly
from stackwright_synth.assets import StagedAsset, stage
from stackwright_synth.writing import write_assembly

ORDERS = StackEntry(
    "Orders",
    "orders-prod",
    "Orders.template.json",
    region="eu-central-1",
    capabilities=("CAPABILITY_IAM",),
    tags={"team": "orders"},
)
SOURCES = {"Orders": {"Queue": SourceEntry("Orders/Queue", "AWS::SQS::Queue", "app.py:7")}}


@pytest.fixture
def staged(tmp_path: Path) -> StagedAsset:
    """A folder with one file."""
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "a.py").write_text("a")
    return stage(Asset("code"), tmp_path)


def write(folder: Path, text: str = "{}\n", *staged: StagedAsset) -> None:
    write_assembly(folder, [(ORDERS, text)], staged, SOURCES)


def siblings(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.parent.iterdir() if one.name.startswith("."))


def content(folder: Path) -> dict[str, bytes]:
    return {
        str(one.relative_to(folder)): one.read_bytes()
        for one in sorted(folder.rglob("*"))
        if one.is_file()
    }


def test_the_folder_holds_what_is_documented(tmp_path: Path, staged: StagedAsset) -> None:
    """Manifest and sources are canonical JSON, templates are as they were given, zips are there."""
    out = tmp_path / "deep" / "out"
    write_assembly(out, [(ORDERS, '{"é": 1}\n')], [staged, staged], SOURCES)

    asset = {"hash": staged.hash, "key": staged.key, "path": staged.key}
    stack = {
        "account": None,
        "asset_bucket_parameter": None,
        "assets": [],
        "capabilities": ["CAPABILITY_IAM"],
        "dependencies": [],
        "id": "Orders",
        "name": "orders-prod",
        "region": "eu-central-1",
        "tags": {"team": "orders"},
        "template": "Orders.template.json",
        "termination_protection": False,
    }
    found = content(out)
    zipped = found.pop(staged.key)
    assert {
        "Orders.template.json": '{"é": 1}\n'.encode(),
        "manifest.json": (
            json.dumps({"assets": [asset], "format": 1, "stacks": [stack]}, indent=2) + "\n"
        ).encode(),
        "sources.json": (
            b'{"Orders": {"Queue": '
            b'{"path": "Orders/Queue", "source": "app.py:7", "type": "AWS::SQS::Queue"}}}\n'
        ),
    } == found
    assert zipped.startswith(b"PK")
    assert siblings(out) == []


def test_what_is_returned_is_what_is_read(tmp_path: Path, staged: StagedAsset) -> None:
    """Writing returns the assembly that reading gives."""
    out = tmp_path / "out"
    written = write_assembly(out, [(ORDERS, "{}\n")], [staged], SOURCES)

    assert written == read_assembly(out)
    assert (AssetEntry(staged.hash, staged.key, staged.key),) == written.assets
    assert "{}\n" == written.template_text(written.stacks[0])


def test_the_same_parts_give_the_same_bytes(tmp_path: Path, staged: StagedAsset) -> None:
    """Neither the order of the assets nor that of a mapping leaves a trace."""
    (tmp_path / "code" / "b.py").touch()
    other = stage(Asset("code"), tmp_path)
    entries = {name: SourceEntry(name, "T", None) for name in ("A", "B")}
    write_assembly(tmp_path / "1", [(ORDERS, "")], [other], {"A": entries, "B": {}})
    write_assembly(
        tmp_path / "2", [(ORDERS, "")], [other], {"B": {}, "A": dict(reversed(entries.items()))}
    )

    assert content(tmp_path / "1") == content(tmp_path / "2")


def test_a_new_assembly_replaces_the_old_one(tmp_path: Path, staged: StagedAsset) -> None:
    """Templates and assets that are no longer part of the app are gone."""
    out = tmp_path / "out"
    other = StackEntry("Old", "old", "Old.template.json")
    write_assembly(out, [(other, "{}")], [staged], {})
    write(out)

    assert ["Orders.template.json", "manifest.json", "sources.json"] == list(content(out))


def test_files_of_the_user_stay(tmp_path: Path) -> None:
    """What somebody else put into the folder moves into the new one."""
    out = tmp_path / "out"
    write(out)
    (out / "outputs.json").write_text("mine")
    (out / "notes").mkdir()
    (out / "notes" / "a.txt").write_text("mine too")
    write(out, "[]")

    assert b"mine" == content(out)["outputs.json"]
    assert b"mine too" == content(out)["notes/a.txt"]
    assert b"[]" == content(out)["Orders.template.json"]


def test_a_known_asset_is_not_zipped_again(
    tmp_path: Path, staged: StagedAsset, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A zip whose hash the old assembly holds is taken over."""
    out = tmp_path / "out"
    write(out, "{}", staged)
    before = content(out)
    monkeypatch.setattr(assets, "write_zip", None)
    write(out, "{}", staged)

    assert before == content(out)


def test_where_there_are_no_links_a_known_asset_is_copied(
    tmp_path: Path, staged: StagedAsset, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file system without hard links costs a copy, no compression."""
    out = tmp_path / "out"
    write(out, "{}", staged)
    before = content(out)

    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(assets, "write_zip", None)
    write(out, "{}", staged)

    assert before == content(out)


def failing(error: BaseException) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize("error", [AssetError("gone"), KeyboardInterrupt()])
def test_a_failing_run_leaves_the_old_assembly(
    tmp_path: Path,
    staged: StagedAsset,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
) -> None:
    """An error or an interrupt in the middle leaves the old folder whole and nothing else."""
    out = tmp_path / "out"
    write(out)
    before = content(out)
    monkeypatch.setattr(assets, "write_zip", failing(error))

    with pytest.raises(type(error)):
        write(out, "[]", staged)

    assert before == content(out)
    assert siblings(out) == []


def test_a_failing_first_run_leaves_nothing(
    tmp_path: Path, staged: StagedAsset, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without an old assembly there is none after a failure either."""
    monkeypatch.setattr(assets, "write_zip", failing(AssetError("gone")))

    with pytest.raises(AssetError):
        write(tmp_path / "out", "{}", staged)

    assert not (tmp_path / "out").exists()
    assert siblings(tmp_path / "out") == []


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    """A folder that was made beforehand may be used."""
    (tmp_path / "out").mkdir()
    write(tmp_path / "out")

    assert (ORDERS,) == read_assembly(tmp_path / "out").stacks


def test_a_linked_folder_is_replaced_where_it_is(tmp_path: Path) -> None:
    """A target that is a link stays one."""
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to("real")
    write(tmp_path / "out")

    assert (tmp_path / "out").is_symlink()
    assert (tmp_path / "real" / "manifest.json").is_file()


@pytest.mark.parametrize("manifest", [None, "{}", "[]", '{"name": "app"}', "{", "\xff"])
def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path, manifest: str | None) -> None:
    """A folder with other files, even with a manifest of another program, is refused."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "thesis.txt").write_text("mine")
    if manifest is not None:
        (out / "manifest.json").write_text(manifest, encoding="latin-1")
    before = content(out)

    with pytest.raises(SynthesisError) as caught:
        write(out)

    assert "output-not-empty" == caught.value.code
    assert str(out) in caught.value.message
    assert before == content(out)


def test_a_file_in_the_place_of_the_folder_is_left_alone(tmp_path: Path) -> None:
    """A file is never replaced by a folder."""
    (tmp_path / "out").write_text("mine")

    with pytest.raises(SynthesisError) as caught:
        write(tmp_path / "out")

    assert "output-not-a-folder" == caught.value.code
    assert "mine" == (tmp_path / "out").read_text()


def test_a_place_that_cannot_be_written_is_an_error_of_ours(tmp_path: Path) -> None:
    """What the operating system refuses is one message."""
    (tmp_path / "file").touch()

    with pytest.raises(SynthesisError) as caught:
        write(tmp_path / "file" / "out")

    assert "output-not-writable" == caught.value.code
    assert "File exists" in caught.value.message or "Not a directory" in caught.value.message


@pytest.mark.parametrize("name", ["Orders.json", "a/b.template.json", "../x.template.json"])
def test_a_template_name_must_be_one_of_ours(tmp_path: Path, name: str) -> None:
    """A template has the suffix by which it is known again, and lies in no folder."""
    with pytest.raises(SynthesisError) as caught:
        write_assembly(tmp_path / "out", [(StackEntry("Orders", "o", name), "")], [], {})

    assert "invalid-template-name" == caught.value.code


def test_template_names_meet_where_case_does_not_count(tmp_path: Path) -> None:
    """Two names that differ in case alone are refused everywhere, not on a Mac only."""
    stacks = [(StackEntry(one, one, f"{one}.template.json"), "") for one in ("orders", "Orders")]

    with pytest.raises(SynthesisError, match="'orders' and 'Orders'") as caught:
        write_assembly(tmp_path / "out", stacks, [], {})

    assert "duplicate-template-name" == caught.value.code


def test_two_runs_at_once_do_not_mix(tmp_path: Path) -> None:
    """Processes that write the same folder again and again leave one whole assembly."""
    script = (
        "import sys\nfrom pathlib import Path\n"
        "from stackwright_synth.assembly import StackEntry\n"
        "from stackwright_synth.writing import write_assembly\n"
        "name = sys.argv[1]\n"
        "stacks = [(StackEntry(f'{name}{i}', name, f'{name}{i}.template.json'), '{}')"
        " for i in range(5)]\n"
        f"for _ in range(40): write_assembly(Path({str(tmp_path / 'out')!r}), stacks, [], {{}})\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", script, name], stderr=subprocess.PIPE)
        for name in ("A", "B")
    ]
    errors = [one.communicate(timeout=60)[1] for one in running]

    assert [b"", b""] == errors
    assembly = read_assembly(tmp_path / "out")
    name = assembly.stacks[0].name
    expected = {f"{name}{i}.template.json" for i in range(5)} | {"manifest.json", "sources.json"}
    assert expected == set(content(tmp_path / "out"))
    assert siblings(tmp_path / "out") == []


def test_writing_imports_neither_cattrs_nor_zipfile(tmp_path: Path) -> None:
    """An app without assets is written without what only reading and zipping need."""
    script = (
        "import sys\nfrom pathlib import Path\n"
        "from stackwright_synth.writing import write_assembly\n"
        f"write_assembly(Path({str(tmp_path / 'out')!r}), [], [], {{}})\n"
        "print(sorted({'cattrs', 'zipfile', 'hashlib', 'shutil', 'tempfile', 'pathspec'}"
        " & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert "[]\n" == done.stdout
