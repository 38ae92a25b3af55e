"""The canonical JSON writer."""

import ast
import json
import math
import subprocess
import sys
from collections import OrderedDict
from enum import StrEnum
from types import MappingProxyType

import pytest

from stackwright.errors import SynthesisError
from stackwright_synth.template import render


def test_keys_are_sorted_and_a_newline_ends_the_text() -> None:
    """Keys are sorted at every depth, two spaces indent, and the text ends in a newline."""
    text = render({"b": {"d": 1, "c": [True, None, 1.5]}, "a": "x"})

    assert text == (
        '{\n  "a": "x",\n  "b": {\n    "c": [\n      true,\n      null,\n      1.5\n    ],\n'
        '    "d": 1\n  }\n}\n'
    )


def test_empty_containers_stay_on_their_line() -> None:
    """An empty mapping is `{}` and an empty list is `[]`, as the standard encoder has it."""
    assert render({"a": {}, "b": [], "c": ()}) == '{\n  "a": {},\n  "b": [],\n  "c": []\n}\n'
    assert render({}) == "{}\n"


def test_text_beyond_ascii_stays_readable() -> None:
    """Text is written as UTF-8 and not as escapes; control characters are escaped."""
    assert render({"ü": "日本\n\x01"}) == '{\n  "ü": "日本\\n\\u0001"\n}\n'


def test_the_order_of_filling_does_not_count() -> None:
    """Two mappings with the same members give the same bytes."""
    assert render({"a": 1, "b": 2}) == render({"b": 2, "a": 1})


class Colour(StrEnum):
    RED = "red"


def test_kinds_of_mapping_and_text_are_written_as_what_they_are() -> None:
    """Read-only and ordered mappings are mappings; an enumeration of text is text."""
    ordered: dict[str, Colour] = OrderedDict(c=Colour.RED)
    document: dict[str, object] = {"a": MappingProxyType({"b": ordered}), Colour.RED: [Colour.RED]}

    expected = json.dumps({"a": {"b": {"c": "red"}}, "red": ["red"]}, indent=2, sort_keys=True)
    assert expected + "\n" == render(document)


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"a": [{"b": math.nan}]}, "a.0.b is not a finite number: nan"),
        ({"a": -math.inf}, "a is not a finite number: -inf"),
        ({"a": {1: "x"}}, "a has a key that is not text: 1"),
        ({"a": {1: "x", "b": "y"}}, "a has a key that is not text: 1"),
        ({"a": {None: "x"}}, "a has a key that is not text: None"),
        ({"a": {"x"}}, "a is a set, which JSON does not know: {'x'}"),
        ({"a": b"x"}, "a is a bytes, which JSON does not know: b'x'"),
        ({"a": "\ud800"}, r"a is text that UTF-8 cannot carry: '\ud800'"),
        ({"a": {"\ud800": 1}}, r"a has a key that UTF-8 cannot carry: '\ud800'"),
        ({3: 4}, "the document has a key that is not text: 3"),
    ],
)
def test_what_json_cannot_say_is_refused_with_its_place(
    document: dict[str, object], message: str
) -> None:
    """NaN, keys that are not text, broken text and foreign values raise, and are located."""
    with pytest.raises(SynthesisError) as caught:
        render(document)

    assert message == caught.value.message
    assert caught.value.code == "not-json"


def test_a_document_that_holds_itself_is_refused() -> None:
    """A cycle is an error of ours, not a RecursionError."""
    document: dict[str, object] = {}
    document["again"] = document

    with pytest.raises(SynthesisError, match="holds itself"):
        render(document)


def test_writing_imports_nothing_but_json() -> None:
    """A process that renders has not imported attrs' or pathlib's weight for it."""
    script = (
        "import sys, stackwright.errors; before = set(sys.modules)\n"
        "import stackwright_synth.template\n"
        "print(sorted(m for m in set(sys.modules) - before if not m.startswith('stackwright')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    light = {"json", "json.decoder", "json.encoder", "math"}
    assert set(ast.literal_eval(done.stdout)) <= light
