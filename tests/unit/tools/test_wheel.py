"""cfn-lint's files in, the schemas of all resource types out."""

import json
from pathlib import Path

import pytest

from tools.l1 import wheel

CODE = """
_all_property_types = ["AWS::A::All"]
_exceptions = {"AWS::A::Some": ["Name"]}
other = compute()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder laid out as cfn-lint's is."""
    schemas = tmp_path / "data/schemas"
    (schemas / "providers").mkdir(parents=True)
    (schemas / "resources").mkdir()
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema/_getatts.py").write_text(CODE)
    (schemas / "version.json").write_text('{"schema_date": "2026-01-01"}')
    (schemas / "providers/a.json").write_text('{"AWS::A::B": "1", "AWS::A::A": "2"}')
    (schemas / "providers/b.json").write_text('{"AWS::A::C": "1", "AWS::A::A": "3"}')
    for name in "123":
        (schemas / f"resources/{name}.json").write_text(json.dumps({"number": name}))
    return tmp_path


def test_read(folder: Path) -> None:
    """The types of all Regions are read, each once, and the lists in the code."""
    found = wheel.read(folder)

    expected = {"AWS::A::A": {"number": "2"}, "AWS::A::B": {"number": "1"}}
    assert expected | {"AWS::A::C": {"number": "1"}} == found.by_type
    assert "2026-01-01" == found.date
    assert {"AWS::A::All": ("*",), "AWS::A::Some": ("Name",)} == found.attributes


def test_the_digest_covers_what_is_read(folder: Path) -> None:
    """The digest is the same for the same files, and another when one of them changes."""
    before = wheel.read(folder).digest
    again = wheel.read(folder).digest
    (folder / "data/schemas/resources/1.json").write_text('{"number": "x"}')

    assert before == again
    assert before != wheel.read(folder).digest


def test_another_version_is_refused() -> None:
    """An installed cfn-lint that is not the pinned one is an error that names both."""
    with pytest.raises(wheel.SourceError, match=r"cfn-lint .* is installed, 0\.0\.1 is pinned"):
        wheel.installed("0.0.1")
