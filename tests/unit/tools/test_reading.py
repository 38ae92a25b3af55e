"""A schema and its overlay in, the model of the resource out."""

from typing import Any

import pytest

from stackwright.shapes import DEPRECATED, MAY_REPLACE, READ_ONLY, REPLACES, REQUIRED, WRITE_ONLY
from tools.l1.model import JSON, AnyOf, Attribute, Kind, ListOf, MapOf, ObjectOf, Resource, Scalar
from tools.l1.reading import read

PART = {"type": "object", "properties": {"Key": {"type": "string"}}, "required": ["Key"]}


def _read(overlay: dict[str, Any] | None = None, **schema: Any) -> Resource:
    return read({"typeName": "AWS::A::Thing", "properties": {}, **schema}, overlay or {})


def _kind(schema: dict[str, Any], **definitions: Any) -> Kind:
    resource = _read(properties={"X": schema}, definitions=definitions)
    return resource.shapes[0].properties[0].kind


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, Scalar("s")),
        ({"type": "integer", "minimum": 1, "maximum": 9}, Scalar("i", {"r": [1, 9]})),
        ({"type": "number", "minimum": 0}, Scalar("n", {"r": [0, None]})),
        ({"type": "boolean"}, Scalar("b")),
        ({"type": "string", "enum": ["a"]}, Scalar("s", {"e": ["a"]})),
        ({"enum": ["a"]}, Scalar("s", {"e": ["a"]})),
        ({"type": "string", "const": "a"}, Scalar("s", {"e": ["a"]})),
        ({"type": "string", "enumCaseInsensitive": ["a"]}, Scalar("s", {"E": ["a"]})),
        ({"type": "string", "pattern": "^a$"}, Scalar("s", {"p": "^a$"})),
        ({"type": "string", "pattern": "\\p{L}"}, Scalar("s")),
        ({"type": "string", "pattern": "[[a]"}, Scalar("s")),
        ({"type": "string", "minLength": 0, "maxLength": 5}, Scalar("s", {"l": [None, 5]})),
        ({"type": "integer", "multipleOf": 64}, Scalar("i", {"d": 64})),
        ({"type": ["string", "integer"]}, Scalar("u")),
        ({"type": ["object", "string"]}, JSON),
        ({"type": ["boolean", "null"]}, Scalar("b")),
        ({"type": "object"}, JSON),
        ({}, JSON),
        ({"type": "array"}, JSON),
        (
            {"type": "array", "items": {"type": "string"}, "uniqueItems": True, "minItems": 1},
            ListOf(Scalar("s"), {"l": [1, None], "x": 1}),
        ),
        (
            {"type": "object", "patternProperties": {".*": {"type": "string"}}},
            MapOf(Scalar("s")),
        ),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, MapOf(Scalar("i"))),
        ({"$ref": "#/definitions/Text", "maxLength": 3}, Scalar("s", {"l": [None, 3]})),
        ({"$ref": "#/definitions/Part"}, ObjectOf("ThingPart")),
        ({"type": "array", "items": {"$ref": "#/definitions/Part"}}, ListOf(ObjectOf("ThingPart"))),
        (PART, ObjectOf("ThingX")),
        (
            {"oneOf": [{"$ref": "#/definitions/Part"}, {"type": "string"}]},
            AnyOf((ObjectOf("ThingPart"), Scalar("s"))),
        ),
        ({"anyOf": [{"type": "string"}, {"type": "string"}]}, Scalar("s")),
        ({"anyOf": [{"type": "object"}, {"type": "string"}]}, AnyOf((Scalar("s"), JSON))),
        ({"type": "string", "anyOf": [{"format": "AWS::A::B.C"}]}, Scalar("s")),
        ({"allOf": [{"$ref": "#/definitions/Part"}, {"default": 1}]}, ObjectOf("ThingPart")),
        ({"allOf": [{"$ref": "#/definitions/Part"}, {"type": "string"}]}, JSON),
        (
            {"type": "array", "items": {"type": "string"}, "properties": {"Key": {"enum": ["a"]}}},
            ListOf(Scalar("s")),
        ),
    ],
)
def test_kinds(schema: dict[str, Any], expected: Kind) -> None:
    """Every form of schema is read as a kind, with its limits."""
    assert expected == _kind(schema, Part=PART, Text={"type": "string"})


def test_alternatives_of_an_object_are_united() -> None:
    """The properties of all alternatives are taken, and none of them is required."""
    branch = {"properties": {"A": {"type": "string"}}, "required": ["A"]}
    other = {"properties": {"B": {"type": "string"}}, "required": ["B"]}
    resource = _read(properties={"X": {"type": "object", "oneOf": [branch, other]}})

    expected = [("A", 0), ("B", 0)]
    shape = resource.shapes[1]
    assert expected == [(one.cloudformation_name, one.flags) for one in shape.properties]


def test_objects_may_hold_their_kind() -> None:
    """A definition that refers to itself is read once."""
    node = {"type": "object", "properties": {"Next": {"$ref": "#/definitions/Node"}}}
    resource = _read(properties={"X": {"$ref": "#/definitions/Node"}}, definitions={"Node": node})

    assert ["Thing", "ThingNode"] == [shape.name for shape in resource.shapes]
    assert ObjectOf("ThingNode") == resource.shapes[1].properties[0].kind


def test_objects_in_a_shared_list_are_read_once() -> None:
    """A list that several properties refer to holds objects of one name."""
    several = {"type": "array", "items": PART}
    parts = {"A": {"$ref": "#/definitions/Parts"}, "B": {"$ref": "#/definitions/Parts"}}
    resource = _read(properties=parts, definitions={"Parts": several})

    assert ["Thing", "ThingParts"] == [shape.name for shape in resource.shapes]
    assert [ListOf(ObjectOf("ThingParts"))] * 2 == [
        one.kind for one in resource.shapes[0].properties
    ]


def test_objects_do_not_take_the_name_of_a_resource() -> None:
    """An object that would be called like a resource of the service is a `...Property`."""
    schema = {"typeName": "AWS::A::Thing", "properties": {"Part": PART}}

    assert "ThingPartProperty" == read(schema, {}, (), {"Thing", "ThingPart"}).shapes[1].name


def _flags(resource: Resource) -> dict[str, int]:
    return {
        f"{shape.name}.{one.cloudformation_name}": one.flags
        for shape in resource.shapes
        for one in shape.properties
    }


def test_flags() -> None:
    """The lists of pointers become flags, at every depth; a required property is marked."""
    two = {
        "type": "object",
        "properties": {"A": {"type": "string"}, "B": {"type": "string"}},
        "required": ["A"],
    }
    resource = _read(
        properties={
            "Name": {"type": "string"},
            "Part": {"$ref": "#/definitions/Two"},
            "Many": {"type": "array", "items": {"$ref": "#/definitions/Shared"}},
            "Once": {"$ref": "#/definitions/Shared"},
            "Arn": {"type": "string"},
        },
        definitions={"Two": two, "Shared": two},
        required=["Name"],
        createOnlyProperties=["/properties/Name", "/properties/Many/*/A"],
        conditionalCreateOnlyProperties=["/properties/Part"],
        readOnlyProperties=["/properties/Arn", "/properties/Part/B", "/properties/Once/B"],
        writeOnlyProperties=["/properties/Part/A", "/properties/Unknown"],
        deprecatedProperties=["/properties/Once"],
    )

    expected = {
        "Thing.Name": REQUIRED | REPLACES,
        "Thing.Part": MAY_REPLACE,
        "Thing.Many": 0,
        "Thing.Once": DEPRECATED,
        "Thing.Arn": READ_ONLY,
        "ThingTwo.A": REQUIRED | WRITE_ONLY,
        "ThingTwo.B": READ_ONLY,
        "ThingShared.A": REQUIRED | MAY_REPLACE,
        "ThingShared.B": 0,
    }
    assert expected == _flags(resource)
    assert ("Part.A", "Unknown") == resource.write_only


def test_overlay() -> None:
    """The overlay adds text, replacement and relations, at every depth; its text goes first."""
    resource = _read(
        {
            "doc": "A thing.",
            "arn": "arn:x",
            "properties": {
                "Part": {"type": "OtherName", "replaces": "yes"},
                "Name": {"doc": "Better.", "replaces": "maybe", "relations": ["AWS::A::B.C"]},
            },
            "types": {"OtherName": {"doc": "A part.", "properties": {"Key": {"doc": "A key."}}}},
        },
        description="Worse.",
        properties={
            "Part": {"$ref": "#/definitions/Part"},
            "Name": {"type": "string", "description": "Worse.", "format": "AWS::D::E.F"},
            "Other": {"type": "string", "description": "First. Second."},
        },
        definitions={"Part": PART},
    )
    name, other, part = resource.shapes[0].properties

    assert ("A thing.", "arn:x") == (resource.doc, resource.arn)
    assert ("Better.", MAY_REPLACE) == (name.doc, name.flags)
    assert ("AWS::A::B.C", "AWS::D::E.F") == name.relations
    assert "First." == other.doc
    assert ("A part.", REPLACES) == (part.doc, part.flags)
    assert ("A part.", "A key.") == (
        resource.shapes[1].doc,
        resource.shapes[1].properties[0].doc,
    )


def test_attributes() -> None:
    """Attributes are united from the sources; an object gives way to its members."""
    schema = {
        "typeName": "AWS::A::Thing",
        "properties": {
            "Arn": {"type": "string"},
            "Size": {"type": "integer"},
            "Ids": {"type": "array", "items": {"type": "string"}},
            "Endpoint": {"type": "object", "properties": {"Port": {"type": "integer"}}},
            "Parts": {"type": "array", "items": PART},
        },
        "readOnlyProperties": [
            "/properties/Arn",
            "/properties/Endpoint",
            "/properties/Endpoint/Port",
            "/properties/Parts/*/Key",
        ],
    }
    overlay = {"attributes": {"Extra": {"kind": "n", "doc": "More."}}}

    expected = (
        Attribute("attr_arn", "Arn", "s"),
        Attribute("attr_extra", "Extra", "n", "More."),
        Attribute("attr_ids", "Ids", "l"),
        Attribute("attr_size", "Size", "i"),
        Attribute("attr_endpoint_port", "Endpoint.Port", "i"),
    )
    assert expected == read(schema, overlay, ("*",)).attributes


def test_named_attributes() -> None:
    """Attributes that another list names are added; those of one name in Python are one."""
    schema = {
        "typeName": "AWS::A::Thing",
        "properties": {"Name": {"type": "string"}, "CaData": {"type": "string"}},
        "readOnlyProperties": ["/properties/CaData", "/properties/Ca/Data"],
    }

    expected = ["CaData", "Name"]
    found = read(schema, {}, ("Name",)).attributes
    assert expected == [one.cloudformation_name for one in found]


TEXT = {"type": "string"}
TAG: dict[str, Any] = {"type": "object", "properties": {"Key": TEXT, "Value": TEXT}}
ASG = {"type": "object", "properties": {**TAG["properties"], "PropagateAtLaunch": TEXT}}


@pytest.mark.parametrize(
    ("tags", "tagging", "expected"),
    [
        ({"type": "array", "items": TAG}, {"tagProperty": "/properties/Tags"}, ("Tags", "list")),
        ({"type": "array", "items": ASG}, {"tagProperty": "/properties/Tags"}, ("Tags", "asg")),
        (
            {"type": "object", "patternProperties": {".*": {"type": "string"}}},
            {"tagProperty": "/properties/Tags"},
            ("Tags", "map"),
        ),
        ({"type": "object"}, {}, ("Tags", "map")),
        ({"type": "array", "items": TAG}, {"taggable": False}, None),
        ({"type": "array", "items": {"type": "string"}}, {}, None),
        ({"type": "array", "items": TAG}, {"tagProperty": "/properties/Labels"}, None),
    ],
)
def test_tagging(
    tags: dict[str, Any], tagging: dict[str, Any], expected: tuple[str, str] | None
) -> None:
    """The tag property and its form are found, where there is one."""
    assert expected == _read(properties={"Tags": tags}, tagging=tagging).tags


def test_identifier() -> None:
    """The primary identifier is a list of names."""
    assert ("Name",) == _read(primaryIdentifier=["/properties/Name"]).identifier


def test_open_types() -> None:
    """A type that takes any property says so, and keeps no name to itself."""
    schema: dict[str, Any] = {
        "patternProperties": {".*": {}},
        "properties": {"Id": {"type": "string"}},
        "readOnlyProperties": ["/properties/Id"],
    }

    (shape,) = _read(**schema).shapes
    assert (True, ()) == (shape.open, shape.properties)
    assert not _read(additionalProperties=False).shapes[0].open
