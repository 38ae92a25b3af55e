"""A file in, the template that it holds out."""

from pathlib import Path

import pytest

from stackwright.include.faults import Fault
from stackwright.include.reading import read
from stackwright.tokens import PlainText


def _file(folder: Path, content: bytes) -> Path:
    file = folder / "template"
    file.write_bytes(content)
    return file


@pytest.mark.parametrize(
    "content",
    [
        b'{"a": {"b": 1}}',
        b'\xef\xbb\xbf{"a": {"b": 1}}',
        b"a:\n  b: 1\n",
        b"{a: {b: 1}}",
        b'{"a": {"b": 1},} # a comment',
        b"# a comment\r\na:\r\n  b: 1\r\n",
    ],
)
def test_forms(content: bytes, tmp_path: Path) -> None:
    """JSON and YAML are told apart by what the file holds."""
    assert {"a": {"b": 1}} == read(_file(tmp_path, content))[0]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"[1]", "not-a-template"),
        (b"text", "not-a-template"),
        (b'{"a": 1', "not-a-template"),
        (b"\xff\xfe", "template-unreadable"),
        (b'{"a": 1, "a": 2}', "duplicate-key"),
        (b"{a: 1, a: 2}", "duplicate-key"),
        (b"[" * 100_000, "not-a-template"),
        (b'{"a":' + b"[" * 100_000, "not-a-template"),
        (b'{"a":' + b"[" * 5_000 + b"]" * 5_000 + b"}", "not-a-template"),
    ],
)
def test_refusals(content: bytes, code: str, tmp_path: Path) -> None:
    """What is no template is refused, however deep it is."""
    with pytest.raises(Fault) as caught:
        read(_file(tmp_path, content))

    assert code == caught.value.code


def test_broken_json_is_called_json(tmp_path: Path) -> None:
    """What begins like JSON is judged as JSON."""
    with pytest.raises(Fault) as caught:
        read(_file(tmp_path, b'{"a": 1,\n "b" 2}'))

    assert "this is not JSON: Expecting ':' delimiter" == caught.value.text
    assert (2, 6) == caught.value.spot


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there, or is a folder, is refused."""
    for file in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(Fault) as caught:
            read(file)

        assert "template-unreadable" == caught.value.code


def test_text_like_a_marker(tmp_path: Path) -> None:
    """Text that looks like a deferred value is marked as plain; other text is left alone."""
    content = b'{"a": "${Token[a.b]Token}", "b": "x${", "c": "${Name}"}'
    values = [*read(_file(tmp_path, content))[0].values()]

    assert [PlainText, PlainText, str] == [type(one) for one in values]
