"""Two generations in, what differs for users out."""

import copy
from typing import Any

import pytest

from tools.l1.comparing import SERIOUS, Change, changes
from tools.l1.generating import Sources, generated
from tools.l1.wheel import Schemas

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
PART: Json = {
    "type": "object",
    "properties": {"Key": TEXT, "Size": {"type": "integer"}},
    "required": ["Key"],
}
THING: Json = {
    "typeName": "AWS::A::Thing",
    "properties": {
        "Arn": TEXT,
        "Mode": {"type": "string", "enum": ["on", "off"]},
        "Name": {"type": "string"},
        "Part": {"$ref": "#/definitions/Part"},
        "Parts": {"type": "array", "items": {"$ref": "#/definitions/Part"}},
    },
    "definitions": {"Part": PART},
    "required": ["Name"],
    "readOnlyProperties": ["/properties/Arn"],
    "createOnlyProperties": ["/properties/Name"],
}
OTHER: Json = {"typeName": "AWS::B::Other", "properties": {"Name": TEXT}}


def _texts(*schemas: Json) -> dict[str, str]:
    found = Schemas("2026-01-01", "sha256:0", {one["typeName"]: one for one in schemas}, {})
    return generated(Sources(found, {}, (), {}), [])


def _edited(edits: Json) -> Json:
    """The thing with values at other places; `None` removes one."""
    newer = copy.deepcopy(THING)
    for path, value in edits.items():
        *parents, last = path.split(".")
        place = newer
        for part in parents:
            place = place[part]
        if value is None:
            del place[last]
        else:
            place[last] = value
    return newer


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ({"properties.Extra": TEXT}, [("member added", "Extra", "")]),
        ({"properties.Parts": None}, [("member removed", "Parts", "")]),
        ({"definitions.Part.properties.Size": None}, [("member removed", "ThingPart.Size", "")]),
        (
            {"definitions.Part.required": ["Key", "Size"]},
            [("newly required", "ThingPart.Size", "")],
        ),
        (
            {"properties.Extra": TEXT, "required": ["Name", "Extra"]},
            [("member added", "Extra", ""), ("newly required", "Extra", "")],
        ),
        ({"required": None}, [("no longer required", "Name", "")]),
        ({"properties.Name.type": "integer"}, [("retyped", "Name", '"s" -> "i"')]),
        (
            {"properties.Parts.items": TEXT},
            [("retyped", "Parts", '["@ThingPart"] -> ["s"]')],
        ),
        ({"properties.Mode.enum": ["on", "auto"]}, [("values gone", "Mode", "off")]),
        ({"properties.Mode.enum": ["on", "off", "auto"]}, []),
        ({"properties.Mode.enum": None}, []),
        ({"properties.Name.maxLength": 5}, []),
        ({"createOnlyProperties": None}, [("no longer replacing", "Name", "")]),
        (
            {"conditionalCreateOnlyProperties": ["/properties/Mode"]},
            [("newly replacing", "Mode", "")],
        ),
        (
            {"readOnlyProperties": ["/properties/Arn", "/properties/Mode"]},
            [("member removed", "Mode", ""), ("attribute added", "attr_mode", "")],
        ),
        (
            {"readOnlyProperties": None, "properties.Arn": None},
            [("attribute removed", "attr_arn", "")],
        ),
        (
            {"properties.New": {"type": "object", "properties": {"A": TEXT}}},
            [("member added", "New", "")],
        ),
        ({"description": "Other words."}, []),
    ],
)
def test_changes_of_a_type(edits: Json, expected: list[tuple[str, str, str]]) -> None:
    """Each difference is told once, where it is; limits and words do not count."""
    found = changes(_texts(THING), _texts(_edited(edits)))

    assert expected == [(one.what, one.member, one.detail) for one in found]


def test_types() -> None:
    """A type that came or went is told as a whole."""
    old, new = _texts(THING), _texts(OTHER)

    assert [
        Change("type removed", "AWS::A::Thing"),
        Change("type added", "AWS::B::Other"),
    ] == changes(old, new)
    assert [] == changes(old, old)


def test_what_is_serious() -> None:
    """What may break an app is for a person to look at; what is added is not."""
    assert Change("type removed", "AWS::A::Thing").serious
    assert not Change("member added", "AWS::A::Thing", "Name").serious
    assert {"member removed", "newly required", "retyped", "patch obsolete"} <= SERIOUS
