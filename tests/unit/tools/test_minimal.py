"""The fewest properties of a schema."""

from typing import Any

import pytest

from tools.l1.minimal import ImpossibleError, maximal, minimal

TEXT = {"type": "string"}
PART = {"type": "object", "properties": {"Key": TEXT, "Value": TEXT}, "required": ["Key"]}


def _value(schema: dict[str, Any]) -> Any:
    return minimal(
        {
            "typeName": "AWS::A::Thing",
            "properties": {"X": schema},
            "required": ["X"],
            "definitions": {"Part": PART, "Loop": LOOP},
        }
    )["X"]


LOOP = {
    "type": "object",
    "properties": {"Next": {"$ref": "#/definitions/Loop"}},
    "required": ["Next"],
}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (TEXT, "a"),
        ({"type": "string", "minLength": 25}, "arn:aws:iam::123456789012:role/a"),
        ({"type": "string", "pattern": "^x{3}$"}, "xxx"),
        ({"type": "string", "pattern": "^a+$", "minLength": 3}, "aaa"),
        ({"type": "string", "format": "AWS::EC2::VPC.Id"}, "vpc-12345678"),
        ({"type": "string", "enum": ["on", "off"]}, "on"),
        ({"enumCaseInsensitive": ["On"]}, "On"),
        ({"const": 5}, 5),
        ({"type": "boolean"}, False),
        ({"type": "integer"}, 1),
        ({"type": "integer", "minimum": 5}, 5),
        ({"type": "integer", "maximum": -5}, -5),
        ({"type": "integer", "minimum": 5, "multipleOf": 4}, 8),
        ({"type": "array", "items": TEXT}, []),
        ({"type": "array", "items": TEXT, "minItems": 2, "uniqueItems": True}, ["a", "aa"]),
        (
            {"type": "array", "items": PART, "minItems": 2, "uniqueItems": True},
            [{"Key": "a"}, {"Key": "aa"}],
        ),
        (
            {"type": "array", "items": TEXT, "minItems": 1, "prefixItems": [{"const": "HASH"}]},
            ["HASH"],
        ),
        ({"$ref": "#/definitions/Part"}, {"Key": "a"}),
        ({"type": "object"}, {}),
        ({"type": ["string", "object"]}, {}),
        ({**PART, "minProperties": 2}, {"Key": "a", "Value": "a"}),
        (
            {"type": "object", "patternProperties": {"^k$": TEXT}, "minProperties": 1},
            {"k": "a"},
        ),
        ({"oneOf": [{"$ref": "#/definitions/Part"}, TEXT]}, {"Key": "a"}),
        ({**PART, "anyOf": [{"required": ["Value"]}]}, {"Key": "a", "Value": "a"}),
        ({"allOf": [{"$ref": "#/definitions/Part"}, {"default": 1}]}, {"Key": "a"}),
        ({**PART, "requiredXor": ["Value", "Other"]}, {"Key": "a", "Value": "a"}),
        ({**PART, "requiredOr": ["Key", "Value"]}, {"Key": "a"}),
        ({**PART, "dependentRequired": {"Key": ["Value"]}}, {"Key": "a", "Value": "a"}),
    ],
)
def test_the_fewest_that_fit(schema: dict[str, Any], expected: object) -> None:
    """What must be there is, at its least, and within every limit."""
    assert expected == _value(schema)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "^a$", "minLength": 2},
        {"$ref": "#/definitions/Loop"},
        {"type": "null"},
    ],
)
def test_nothing_fits(schema: dict[str, Any]) -> None:
    """A schema that nothing fits is an error, not a wrong value."""
    with pytest.raises(ImpossibleError):
        _value(schema)


def test_read_only_properties_are_left_out() -> None:
    """What CloudFormation sets is not given, even if it is required."""
    schema = {
        "typeName": "AWS::A::Thing",
        "properties": {"Arn": TEXT, "Name": TEXT},
        "required": ["Arn", "Name"],
        "readOnlyProperties": ["/properties/Arn"],
    }

    assert {"Name": "a"} == minimal(schema)


def test_every_property() -> None:
    """All of them, at every depth, each object in full once; what nothing fits is left out."""
    schema = {
        "typeName": "AWS::A::Thing",
        "properties": {
            "Arn": TEXT,
            "Again": {"$ref": "#/definitions/Part"},
            "Names": {"type": "array", "items": TEXT},
            "Never": {"type": "string", "pattern": "a^"},
            "Part": {"$ref": "#/definitions/Part"},
            "Labels": {"type": "object", "patternProperties": {"^k$": TEXT}},
        },
        "readOnlyProperties": ["/properties/Arn"],
        "definitions": {"Part": PART},
    }

    expected = {
        "Again": {"Key": "a", "Value": "a"},
        "Names": ["a"],
        "Part": {"Key": "a"},
        "Labels": {"k": "a"},
    }
    assert expected == maximal(schema)
