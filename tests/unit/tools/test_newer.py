"""Sources of other versions."""

import base64
import gzip
import hashlib
import io
import json
import tarfile
import zipfile
from pathlib import Path

import pytest

from tools.l1 import newer
from tools.l1.wheel import SourceError

FILES = {
    "cfnlint/version.py": '"""Version."""\n\n__version__ = "9.9.9"\n',
    "cfnlint/data/schemas/providers/a.json": '{"AWS::A::B": "1"}',
    "cfnlint/data/schemas/resources/1.json": '{"typeName": "AWS::A::B"}',
    "cfnlint/data/schemas/version.json": '{"schema_date": "2027-01-01"}',
    "cfnlint/schema/_getatts.py": "_all_property_types = []\n_exceptions = {}\n",
}


def _folder(folder: Path) -> Path:
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def _wheel(file: Path) -> Path:
    with zipfile.ZipFile(file, "w") as packed:
        for name, text in FILES.items():
            packed.writestr(name, text)
    return file


def test_a_folder(tmp_path: Path) -> None:
    """A folder with cfn-lint in it, or cfn-lint's own, is read with its version."""
    folder = _folder(tmp_path)
    found = newer.lint(folder)

    assert found == newer.lint(folder / "cfnlint")
    assert {"AWS::A::B": {"typeName": "AWS::A::B"}} == found.schemas.by_type
    assert {"version": "9.9.9", "schemas": found.schemas.digest} == found.pin


def test_a_wheel(tmp_path: Path) -> None:
    """A wheel gives the same as its content does, and its own hash."""
    file = _wheel(tmp_path / "cfn_lint-9.9.9-py3-none-any.whl")
    found = newer.lint(file)

    assert newer.lint(_folder(tmp_path / "folder")).schemas == found.schemas
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    expected = {"version": "9.9.9", "wheel": f"sha256:{digest}", "schemas": found.schemas.digest}
    assert expected == found.pin
    assert [*expected] == [*found.pin]


def test_the_installed_one() -> None:
    """Without a path it is the installed one, whatever its version."""
    assert "AWS::Lambda::Function" in newer.lint(None).schemas.by_type


@pytest.mark.parametrize("name", ["nothing", "text.whl", "empty"])
def test_no_cfn_lint(name: str, tmp_path: Path) -> None:
    """What is no cfn-lint is an error that names it."""
    (tmp_path / "text.whl").write_text("text")
    (tmp_path / "empty").mkdir()

    with pytest.raises(SourceError, match=name):
        newer.lint(tmp_path / name)


def _package(file: Path) -> bytes:
    db = gzip.compress(json.dumps({"schema": {"resource": {}}}).encode(), mtime=0)
    with tarfile.open(file, "w:gz") as package:
        for name, content in (("package.json", b'{"version": "0.2.0"}'), ("db.json.gz", db)):
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(content)
            package.addfile(member, io.BytesIO(content))
    return db


def test_a_service_specification(tmp_path: Path) -> None:
    """The package is read, with its version and both of its hashes."""
    file = tmp_path / "spec.tgz"
    db = _package(file)
    found = newer.service_spec(file)

    digest = base64.b64encode(hashlib.sha512(file.read_bytes()).digest()).decode()
    assert {"resource": {}} == found.database
    assert {
        "version": "0.2.0",
        "integrity": f"sha512-{digest}",
        "database": f"sha256:{hashlib.sha256(db).hexdigest()}",
    } == found.pin


def test_no_service_specification(tmp_path: Path) -> None:
    """What is no package of it is an error that names it."""
    (tmp_path / "text.tgz").write_text("text")

    with pytest.raises(SourceError, match=r"text\.tgz"):
        newer.service_spec(tmp_path / "text.tgz")
