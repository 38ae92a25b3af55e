"""YAML text in, values and places out."""

from typing import Any

import pytest
import yaml

from stackwright.include.faults import Fault
from stackwright.include.yaml_text import FUNCTIONS, MOST_VALUES, read

LOADERS = [yaml.SafeLoader, *([yaml.CSafeLoader] if hasattr(yaml, "CSafeLoader") else [])]
each_loader = pytest.mark.parametrize("loader", LOADERS)


@each_loader
@pytest.mark.parametrize(
    "text",
    [
        "2010-09-09",
        "2020-01-01T00:00:00Z",
        "012345678901",
        "0777",
        "0x1F",
        "1_000",
        "22:22",
        "3.10",
        "1e3",
        ".5",
        "+1",
        "-0",
        ".inf",
        "y",
        "=",
        "9" * 5000,
    ],
)
def test_text_stays_text(text: str, loader: Any) -> None:
    """What a number or a date would write in another way is text."""
    assert {"a": text} == read(f"a: {text}", loader)[0]


@each_loader
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        ("-1", -1),
        ("1.5", 1.5),
        ("123456789012", 123456789012),
        ("true", True),
        ("No", False),
        ("on", True),
        ("'no'", "no"),
        ('"12"', "12"),
        ("!!str 12", "12"),
        ("!!int 12", 12),
        ("|\n  a\n  b", "a\nb"),
        ("''", ""),
    ],
)
def test_scalars(text: str, value: object, loader: Any) -> None:
    """Numbers and truth values are what YAML 1.1 makes of them; quoted text is text."""
    read_value: Any = read(f"a: {text}", loader)[0]

    assert {"a": value} == read_value
    assert type(value) is type(read_value["a"])


@each_loader
def test_keys_are_text(loader: Any) -> None:
    """A key is the text that it is written as."""
    text = "{1: a, 010: b, true: c, on: d, 2020-01-01: e, ~: f}"

    found: Any = read(text, loader)[0]
    assert {"1": "a", "010": "b", "true": "c", "on": "d", "2020-01-01": "e", "~": "f"} == found


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_short_forms(name: str) -> None:
    """Every function has a short form, for text, lists and mappings."""
    value, _ = read(f"- !{name} text\n- !{name} [1, !Ref A]\n- !{name} {{a: b}}")

    assert value == [
        {f"Fn::{name}": "text"},
        {f"Fn::{name}": [1, {"Ref": "A"}]},
        {f"Fn::{name}": {"a": "b"}},
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("!Ref A", {"Ref": "A"}),
        ("!Ref 012", {"Ref": "012"}),
        ("!Condition A", {"Condition": "A"}),
        ("!GetAtt A.B.C", {"Fn::GetAtt": ["A", "B.C"]}),
        ("!GetAtt [A, B.C]", {"Fn::GetAtt": ["A", "B.C"]}),
        ("!GetAZs ''", {"Fn::GetAZs": ""}),
        ("!Base64\n  Fn::Sub: ${A}", {"Fn::Base64": {"Fn::Sub": "${A}"}}),
    ],
)
def test_special_forms(text: str, value: object) -> None:
    """`Ref` and `Condition` have no prefix, and an attribute is taken off at the first dot."""
    assert {"a": value} == read(f"a: {text}")[0]


@each_loader
def test_aliases_and_merges(loader: Any) -> None:
    """Aliases are written out, each on its own; merged keys give way to written ones."""
    text = (
        "a: &a {x: 1, y: [2]}\nb: *a\nc: {<<: *a, x: 3}\nd: {<<: [{x: 5}, *a], z: 4}\ne: {'<<': 6}"
    )
    value: Any = read(text, loader)[0]

    assert value["b"] == {"x": 1, "y": [2]}
    assert value["b"]["y"] is not value["a"]["y"]
    assert value["c"] == {"x": 3, "y": [2]}
    assert value["d"] == {"x": 5, "y": [2], "z": 4}
    assert value["e"] == {"<<": 6}


@each_loader
def test_places(loader: Any) -> None:
    """Every key and every item has its line and column, those within functions too."""
    _, place = read("a:\n  b: [1,\n      2]\n  c: !GetAtt A.B\n", loader)

    assert (1, 1) == place.at(("a",))
    assert (2, 3) == place.at(("a", "b"))
    assert (3, 7) == place.at(("a", "b", 1))
    assert (4, 6) == place.at(("a", "c", "Fn::GetAtt", 0))
    assert (2, 3) == place.at(("a", "b", 9, "nowhere"))


@each_loader
@pytest.mark.parametrize(
    ("text", "code", "spot"),
    [
        ("a: [1", "not-a-template", None),
        ("a: 1\n  b: 2", "not-a-template", None),
        ("", "not-a-template", (1, 1)),
        ("a: 1\n---\nb: 2", "not-a-template", None),
        ("a: \x07", "not-a-template", None),
        ("a: 1\nb: 2\na: 3", "duplicate-key", (3, 1)),
        ("a:\n  b:\n", "null-value", None),
        ("a: ~", "null-value", (1, 4)),
        ("a: !!binary aGk=", "unknown-tag", (1, 4)),
        ("a: !!set {b}", "unknown-tag", (1, 4)),
        ("a: !!python/object/apply:os.getcwd []", "unknown-tag", (1, 4)),
        ("a: !!timestamp '2020-01-01'", "unknown-tag", (1, 4)),
        ("a: !Rain::Embed x", "unknown-tag", (1, 4)),
        ("a: !Reff x", "unknown-tag", (1, 4)),
        ("{!Ref a: 1}", "not-a-template", (1, 2)),
        ("{[a]: 1}", "not-a-template", (1, 2)),
        ("a: &a [*a]", "alias-explosion", (1, 4)),
        ("a: {<<: 1}", "not-a-template", (1, 9)),
    ],
)
def test_refusals(text: str, code: str, spot: "tuple[int, int] | None", loader: Any) -> None:
    """What CloudFormation would not take, or nobody should, is refused where it stands."""
    with pytest.raises(Fault) as caught:
        read(text, loader)

    assert code == caught.value.code
    assert spot is None or spot == caught.value.spot


def test_hint_for_a_tag() -> None:
    """A tag that is nearly one of CloudFormation's is put right."""
    with pytest.raises(Fault) as caught:
        read("a: !FindMap [a, b, c]")

    assert "did you mean '!FindInMap'?" == caught.value.hint


@each_loader
def test_alias_explosion(loader: Any) -> None:
    """Aliases of aliases that grow beyond measure are refused before they do."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]

    with pytest.raises(Fault) as caught:
        read("\n".join(lines), loader)

    assert "alias-explosion" == caught.value.code
    assert str(MOST_VALUES) in caught.value.text
