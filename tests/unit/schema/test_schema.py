"""The schema of one resource type."""

from typing import Any

import pytest

from stackwright.errors import PropertyError, PropertyTypeError
from stackwright.schema import Attribute, Schema, Tagging
from stackwright.shapes import Types

TYPES = Types(
    {
        "Thing": (
            '[["arn","Arn","j",32],["code","Code","@ThingCode",1],["name","Name","s",2],'
            '["parts","Parts",["@ThingCode"],4],["tags","Tags",["@ThingTag"]]]'
        ),
        "ThingCode": (
            '[["s3_key","S3Key","s",2,["AWS::S3::Object.Key"]],["zip_file","ZipFile","s",8]]'
        ),
        "ThingTag": '[["key","Key","s",1],["value","Value","s",1]]',
    }
)
FACTS = (
    '{"attributes":[["attr_arn","Arn","s"],["attr_size","Size","i"],["attr_ns","Ns","l"]],'
    '"identifier":["Name"],"write_only":["Code.ZipFile"],"tags":["Tags","list"],'
    '"arn":"arn:${Partition}:thing/${Name}"}'
)
SCHEMA = Schema("AWS::Some::Thing", TYPES, "Thing", FACTS)
BARE = Schema("AWS::Some::Code", TYPES, "ThingCode", "{}")


def test_facts() -> None:
    """A schema knows attributes, identifier, tagging, ARN, and what is required or unreadable."""
    assert {"Arn": "string", "Size": "integer", "Ns": "list"} == SCHEMA.attributes
    assert Attribute("attr_size", "Size", "integer") == SCHEMA.attributes_by_name["attr_size"]
    assert ("Name",) == SCHEMA.identifier
    assert ("Code",) == SCHEMA.required
    assert ("Code.ZipFile",) == SCHEMA.write_only
    assert Tagging("Tags", "list") == SCHEMA.tagging
    assert "arn:${Partition}:thing/${Name}" == SCHEMA.arn


def test_a_type_of_which_nothing_is_known() -> None:
    """A schema without facts says that there are none."""
    assert ({}, (), (), (), None, None) == (
        BARE.attributes,
        BARE.identifier,
        BARE.required,
        BARE.write_only,
        BARE.tagging,
        BARE.arn,
    )


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("Name", "yes"),
        ("name", "yes"),
        ("Code", "no"),
        ("Code.S3Key", "yes"),
        ("code.s3_key", "yes"),
        ("Code.ZipFile", "no"),
        ("Parts", "maybe"),
        ("Parts.0.ZipFile", "maybe"),
        ("Parts.0.S3Key", "yes"),
        ("Unknown.X", "no"),
        ("Name.X", "yes"),
    ],
)
def test_replaces(path: str, expected: str) -> None:
    """Whether a change replaces is known at every depth, by either name."""
    assert expected == SCHEMA.replaces(path)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("Code.S3Key", ("AWS::S3::Object.Key",)),
        ("Parts.0.S3Key", ("AWS::S3::Object.Key",)),
        ("Code.S3Key.X", ()),
        ("Code", ()),
        ("Unknown", ()),
    ],
)
def test_relations(path: str, expected: tuple[str, ...]) -> None:
    """What a value may name is known at every depth."""
    assert expected == SCHEMA.relations(path)


def test_render() -> None:
    """Properties come out by CloudFormation's names."""
    rendered = SCHEMA.render({"code": {"s3_key": "a"}, "tags": [{"key": "a", "Value": "b"}]})

    assert {"Code": {"S3Key": "a"}, "Tags": [{"Key": "a", "Value": "b"}]} == rendered


def test_render_names_the_unknown() -> None:
    """An unknown name is an error with type, path and a proposal."""
    with pytest.raises(PropertyError) as caught:
        SCHEMA.render({"code": {"s3_bey": "x"}})

    assert "AWS::Some::Thing: there is no property 'code.s3_bey'" == caught.value.message
    assert "unknown-property" == caught.value.code
    assert "did you mean 's3_key'?" == caught.value.hint
    assert "AWS::Some::Thing" == caught.value.resource_type


def test_check_converts() -> None:
    """A check gives the converted properties by their names in Python."""
    assert {"code": {"s3_key": "5"}} == SCHEMA.check({"Code": {"S3Key": 5}})


@pytest.mark.parametrize(
    ("properties", "kind", "message"),
    [
        ({}, PropertyError, "the property 'code' is missing"),
        ({"code": {"s3_key": []}}, PropertyTypeError, "'code.s3_key' must be text, got []"),
        ({"code": {}, "nam": 1}, PropertyError, "there is no property 'nam'"),
    ],
)
@pytest.mark.parametrize("method", ["check", "warnings"])
def test_check_refuses(
    method: str, properties: dict[str, Any], kind: type[PropertyError], message: str
) -> None:
    """What cannot be right is an error that begins with the type, whichever way one asks."""
    with pytest.raises(PropertyError) as caught:
        getattr(SCHEMA, method)(properties)

    assert kind is type(caught.value)
    assert f"AWS::Some::Thing: {message}" == caught.value.message


def test_warnings() -> None:
    """What is doubtful is told only by `warnings`, which raises nothing for it."""
    (warning,) = SCHEMA.warnings({"code": {}, "arn": "x"})

    expected = ("read-only-property", "'arn' is read-only: CloudFormation sets it", "arn")
    assert expected == warning
    assert {"code": {}, "arn": "x"} == SCHEMA.check({"code": {}, "arn": "x"})
