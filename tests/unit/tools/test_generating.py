"""Schemas, overlay and patches in, the text of every file out."""

import ast
import json
from typing import Any

import pytest

from stackwright.schema import Schema
from stackwright.typed import TypedResource
from tools.l1.generating import CollisionError, Sources, generated
from tools.l1.patching import PatchError
from tools.l1.wheel import Schemas

THING: dict[str, Any] = {
    "typeName": "AWS::A::Thing",
    "description": "Makes a thing.",
    "properties": {
        "Arn": {"type": "string", "description": "Its ARN."},
        "Mode": {"type": "string", "enum": ["On", 'a"b'], "description": 'The "mode".'},
        "Level": {"type": "integer", "enum": [1, 2]},
        "From": {"type": "string", "pattern": "^\\d+$", "description": "A \\ in it."},
        "Part": {"$ref": "#/definitions/Part"},
        "Parts": {"type": "array", "items": {"$ref": "#/definitions/Part"}},
        "Labels": {"type": "object", "patternProperties": {".*": {"type": "string"}}},
        "Either": {"oneOf": [{"$ref": "#/definitions/Part"}, {"type": "string"}]},
        "Policy": {"type": "object"},
        "On": {"type": "boolean"},
        "Any": {"type": ["string", "integer"]},
        "Share": {"type": "number"},
    },
    "definitions": {
        "Part": {"type": "object", "properties": {"Key": {"type": "string"}}, "required": ["Key"]}
    },
    "required": ["Mode"],
    "createOnlyProperties": ["/properties/Mode"],
    "conditionalCreateOnlyProperties": ["/properties/Level"],
    "deprecatedProperties": ["/properties/From"],
    "readOnlyProperties": ["/properties/Arn"],
    "primaryIdentifier": ["/properties/Arn"],
}
ANY = {"typeName": "AWS::A::Any", "properties": {"Token": {"type": "string"}}}


def _sources(*schemas: dict[str, Any], patches: tuple[dict[str, Any], ...] = ()) -> Sources:
    found = Schemas("2026-01-01", "sha256:0", {one["typeName"]: one for one in schemas}, {})
    return Sources(found, {}, patches, {"cfn-lint": {"version": "1"}, "excluded_services": []})


def _stub_of(text: str, name: str) -> str:
    (node,) = (
        one for one in ast.parse(text).body if isinstance(one, ast.ClassDef) and one.name == name
    )
    return ast.get_source_segment(text, node) or ""


def test_the_module_holds_working_classes() -> None:
    """The generated module, when it is run, gives classes with the schema of their type."""
    files = generated(_sources(THING), [])
    namespace: dict[str, Any] = {"__name__": "aws_a"}
    exec(compile(files["aws_a.py"], "aws_a.py", "exec"), namespace)
    thing: type[TypedResource] = namespace["__getattr__"]("CfnThing")
    schema: Schema = thing.schema

    expected = {"Mode": "On", "From": "5", "Part": {"Key": "k"}, "Labels": {"some_key": "x"}}
    given = {"mode": "On", "from_": "5", "part": {"key": "k"}, "labels": {"some_key": "x"}}
    assert issubclass(thing, TypedResource)
    assert ["CfnThing", "CfnThingPartProps", "CfnThingProps"] == namespace["__dir__"]()
    assert "AWS::A::Thing" == schema.type
    assert expected == schema.render(given)
    assert dict is namespace["__getattr__"]("CfnThingPartProps")
    (warning,) = schema.warnings({"mode": "On", "from_": "x"})[1:]
    assert "'from_' should match ^\\d+$, got 'x'" == warning.message


def test_the_stub_types_properties() -> None:
    """The stub has a `TypedDict` with types, enumerations, texts and what replaces."""
    text = generated(_sources(THING), [])["aws_a.pyi"]

    expected = '''class CfnThingProps(TypedDict, total=False):
    any: Scalar | None
    either: CfnThingPartProps | Deferred | str | None
    from_: str | None
    """A \\\\ in it. Deprecated."""
    labels: Mapping[str, str] | Deferred | None
    level: Literal[1, 2] | Deferred | None
    """A change may replace the resource."""
    mode: Required[Literal["On", "a\\"b"] | Other]
    """The "mode". A change replaces the resource."""
    on: Boolean | None
    part: CfnThingPartProps | Deferred | None
    parts: Sequence[CfnThingPartProps | Deferred] | Deferred | None
    policy: Anything
    share: Number | None'''
    assert expected == _stub_of(text, "CfnThingProps")


def test_the_stub_types_constructor_and_attributes() -> None:
    """The class of the stub takes the properties as keywords and has the attributes."""
    text = generated(_sources(THING), [])["aws_a.pyi"]

    expected = '''class CfnThing(TypedResource):
    """Makes a thing."""
    props: CfnThingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnThingProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Its ARN."""'''  # noqa: E501
    assert expected == _stub_of(text, "CfnThing")


def test_the_stub_imports_what_it_uses() -> None:
    """A stub imports no name that it does not use."""
    text = generated(_sources(ANY), [])["aws_a.pyi"]

    imported = [
        alias.name
        for node in ast.parse(text).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]
    assert ["TypedDict", "Unpack", "Construct", "ResourceOptions", "TypedResource"] == imported


def test_enumerated_text_is_no_name() -> None:
    """A stub imports no name that is only the text of an enumeration."""
    kinds = {"type": "string", "enum": ["Number", 'a"b', "Scalar"]}
    schema = {"typeName": "AWS::A::Kind", "properties": {"Kind": kinds}}

    text = generated(_sources(schema), [])["aws_a.pyi"]

    imported = {
        name.name
        for node in ast.parse(text).body
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    }
    assert imported & {"Number", "Scalar"} == set()


def test_open_types_take_any_keyword() -> None:
    """The constructor of a type that takes more properties lists those that are known."""
    schema: dict[str, Any] = {**ANY, "patternProperties": {".*": {}}, "required": ["Token"]}
    text = generated(_sources(schema), [])["aws_a.pyi"]

    assert "cfn_options: ResourceOptions | None = None, token: str, **more: object)" in text


def test_the_same_sources_give_the_same_files() -> None:
    """The order in which types and members come does not matter."""
    turned = {**THING, "properties": dict(reversed(THING["properties"].items()))}

    assert generated(_sources(THING, ANY), []) == generated(_sources(ANY, turned), [])


def test_the_manifest_says_where_it_comes_from() -> None:
    """Versions, hashes, date and types stand in the manifest."""
    manifest = json.loads(generated(_sources(THING, ANY), [])["manifest.json"])

    assert {"cfn-lint": {"version": "1"}} == manifest["sources"]
    assert "2026-01-01" == manifest["schema_date"]
    assert {"aws_a": ["AWS::A::Any", "AWS::A::Thing"]} == manifest["services"]


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"properties": {"KmsKey": {}, "KMSKey": {}}}, "has 'kms_key' twice"),
        ({"properties": {"Str": {"type": "string"}}}, "'str' cannot be a member"),
        ({"properties": {"1st": {"type": "string"}}}, "'1st' cannot be a member"),
        ({"properties": {"CfnOptions": {"type": "string"}}}, "called as a parameter"),
    ],
)
def test_collisions_stop_the_generator(schema: dict[str, Any], message: str) -> None:
    """Two things of one name, and names that Python cannot have, are errors."""
    with pytest.raises(CollisionError, match=message):
        generated(_sources({"typeName": "AWS::A::B", **schema}), [])


def test_unknown_services_stop_the_generator() -> None:
    """A service that is left out, but has no type, is an error."""
    with pytest.raises(CollisionError, match="AWS::B has no resource type"):
        generated(_sources(ANY), ["AWS::B"])


def test_excluded_services_are_left_out() -> None:
    """Every service has its module, but those that are left out."""
    other = {"typeName": "AWS::B::Any", "properties": {"Token": {"type": "string"}}}
    files = generated(_sources(ANY, other), ["AWS::B"])

    expected = {"__init__.py", "aws_a.py", "aws_a.pyi", "manifest.json", "permissions.json"}
    assert expected == files.keys()


def test_patches_are_applied() -> None:
    """A patch shows in the files; one that does not apply stops the generator."""
    place = {"type": "AWS::A::Any", "reason": "r", "path": "/required"}
    add = {**place, "op": "add", "value": ["Token"]}
    remove = {**place, "op": "remove"}

    text = generated(_sources(ANY, patches=(add,)), [])["aws_a.pyi"]
    assert "token: Required[str]" in text
    with pytest.raises(PatchError):
        generated(_sources(ANY, patches=(remove,)), [])
