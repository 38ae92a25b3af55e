"""The files that the generator writes."""

import gzip
import json
from pathlib import Path

import pytest

from tools.l1 import files


def test_write_makes_the_folder_what_is_wanted(tmp_path: Path) -> None:
    """Files are added, changed and removed; those that are right are not touched."""
    folder = tmp_path / "cfn"
    files.write(folder, {"a.py": "a\n", "b.py": "b\n", "c.py": "c\n"})
    before = (folder / "a.py").stat().st_mtime_ns
    wanted = {"a.py": "a\n", "b.py": "B\n", "d.py": "ä\n"}

    assert ["b.py", "c.py", "d.py"] == files.changes(folder, wanted)

    files.write(folder, wanted)
    assert [] == files.changes(folder, wanted)
    assert before == (folder / "a.py").stat().st_mtime_ns
    assert b"\xc3\xa4\n" == (folder / "d.py").read_bytes()


def test_overlay_is_kept_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One packed file a service; what did not change keeps its bytes, what is gone is removed."""
    monkeypatch.setattr(files, "_OVERLAY", tmp_path)
    packed = gzip.compress(b'{"AWS::A::B": {"doc": "B."}}', compresslevel=1, mtime=7)
    (tmp_path / "aws_a.json.gz").write_bytes(packed)
    (tmp_path / "aws_gone.json.gz").write_bytes(packed)

    files.write_overlay({"AWS::A": {"AWS::A::B": {"doc": "B."}}, "AWS::C": {"AWS::C::D": {}}})

    assert ["aws_a.json.gz", "aws_c.json.gz"] == sorted(one.name for one in tmp_path.iterdir())
    assert packed == (tmp_path / "aws_a.json.gz").read_bytes()
    kept = (tmp_path / "aws_c.json.gz").read_bytes()
    assert {"AWS::C::D": {}} == json.loads(gzip.decompress(kept))


def test_pins_name_versions_and_hashes() -> None:
    """Both sources are pinned by version and by hash."""
    pins = files.pins()

    assert pins["cfn-lint"]["wheel"].startswith("sha256:")
    assert pins["cfn-lint"]["schemas"].startswith("sha256:")
    assert pins["@aws-cdk/aws-service-spec"]["integrity"].startswith("sha512-")
    assert pins["@aws-cdk/aws-service-spec"]["database"].startswith("sha256:")
    assert sorted(pins["excluded_services"]) == pins["excluded_services"]
