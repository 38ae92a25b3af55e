"""Templates that are taken in and written out again."""

from pathlib import Path
from typing import Any

import pytest

from tools.roundtrip.__main__ import main
from tools.roundtrip.comparing import differences
from tools.roundtrip.running import run

TEMPLATES = Path(__file__).parents[2] / "data" / "templates"


@pytest.mark.parametrize(
    "file", [pytest.param(one, id=one.name) for one in sorted(TEMPLATES.iterdir())]
)
def test_nothing_differs(file: Path) -> None:
    """A template comes out as it went in, but for the normal forms."""
    outcome = run(file)

    assert outcome is not None
    assert (None, ()) == (outcome.refusal, outcome.differences)


def test_raw_resources_are_counted() -> None:
    """What could not be typed is told by type and reason."""
    outcome = run(TEMPLATES / "sections.yaml")

    assert outcome is not None
    assert (
        ("Custom::Thing", "untyped-resource"),
        ("Example::Queue::Pair::MODULE", "untyped-resource"),
    ) == outcome.raw


def test_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    """A folder in which all is well ends with 0."""
    assert 0 == main([str(TEMPLATES)])
    assert "100.000 % accepted" in capsys.readouterr().out


def test_what_is_wrong_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Refused templates are listed by code and line; what is no template is skipped."""
    queue = "Resources:\n  A: {Type: 'AWS::SQS::Queue', DependsOn: B}\n"
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.template").write_text(queue, encoding="utf-8")
    (tmp_path / "b.yaml").write_text("AWSTemplateFormatVersion: [", encoding="utf-8")
    (tmp_path / "c.json").write_text("[1, 2]", encoding="utf-8")
    (tmp_path / "d.yml").write_text("a: [", encoding="utf-8")
    (tmp_path / "e.txt").write_text(queue, encoding="utf-8")
    (tmp_path / "f.json").write_bytes(b"\xff\x00")
    code = main([str(tmp_path)])
    lines = capsys.readouterr().out.splitlines()

    assert 1 == code
    assert "templates  2: 0 taken in, 2 refused" == lines[0]
    assert "           3 files are no templates" == lines[1]
    assert "resources  1: 0 accepted (0 of them raw), 1 in refused templates, 0 differ" == lines[2]
    assert "  1  dangling-reference" in lines
    assert any("a.template:2:32: DependsOn the resource 'B'" in one for one in lines)


def test_no_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is not there ends with 2."""
    assert 2 == main([str(tmp_path / "nowhere")])
    assert "there is no folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"Resources": {"A": {"P": "5"}}}, {"Resources": {"A": {"P": 5}}}),
        ({"Resources": {"A": {"P": "True"}}}, {"Resources": {"A": {"P": True}}}),
        ({"Resources": {"A": {"P": "1.50"}}}, {"Resources": {"A": {"P": 1.5}}}),
        ({"Resources": {"A": {"Properties": {}}}}, {"Resources": {"A": {}}}),
        ({"Resources": {}, "Outputs": {}}, {"Resources": {}}),
        ({"Parameters": {"A": {"NoEcho": "false"}}}, {"Parameters": {"A": {}}}),
    ],
)
def test_normal_forms(before: Any, after: Any) -> None:
    """Normal forms are no differences."""
    assert [] == [*differences(before, after)]


@pytest.mark.parametrize(
    ("before", "after", "path"),
    [
        ({"A": "5.0"}, {"A": "5"}, ("A",)),
        ({"A": "yes"}, {"A": True}, ("A",)),
        ({"A": 1}, {"A": True}, ("A",)),
        ({"A": [1]}, {"A": [1, 2]}, ("A",)),
        ({"A": [1, 2]}, {"A": [2, 1]}, ("A", "0")),
        ({"A": {"B": 1}}, {"A": {"C": 1}}, ("A", "B")),
        ({"A": "a"}, {"A": ["a"]}, ("A",)),
        ({"A": {}}, {"B": 1}, ("B",)),
        ({"A": "x"}, {"A": 5}, ("A",)),
    ],
)
def test_differences(before: Any, after: Any, path: tuple[str, ...]) -> None:
    """Everything else is one."""
    assert path == next(iter(differences(before, after))).path
