"""Every resource type, made with the fewest properties that its schema takes, and with all."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

import pytest

from stackwright import App, Stack
from stackwright.schema import Schema
from stackwright.shapes import ObjectType, object_name
from stackwright.typed import TypedResource
from tools.l1 import files, naming
from tools.l1.minimal import maximal, minimal
from tools.l1.patching import patched

Json = dict[str, Any]

_API: Any = import_module("cfnlint.api")  # neither has types
_RULES: Any = import_module("cfnlint.rules")

CHUNKS: Final = 16
EXCEPTIONS: Final[list[Json]] = json.loads(
    (Path(__file__).parents[2] / "data/minimal_properties.json").read_text("utf-8")
)
"""
What the fewest properties of some types have to be, or are doubted for; each with its reason.

An entry with a `value` replaces what was found at `path`; one without says that cfn-lint doubts
what is there for a reason that is cfn-lint's own.
"""
SCHEMA_RULES: Final = re.compile(r"E30(0[238]|1[2478]|2[014]|3[012347]|40|58|65)")
"""The rules of cfn-lint that hold a resource against the schema of its type."""


class Doubt(NamedTuple):
    """What cfn-lint says of a property."""

    type: str
    path: str
    text: str


@cache
def _schemas() -> dict[str, Json]:
    sources = files.sources()
    excluded = set(sources.pins["excluded_services"])
    schemas = patched(sources.schemas.by_type, sources.patches)
    return {type: schemas[type] for type in schemas if naming.service(type) not in excluded}


def _types(chunk: int) -> list[str]:
    return [type for number, type in enumerate(sorted(_schemas())) if number % CHUNKS == chunk]


def _mended(type: str, made: Callable[[Json], Json] = minimal) -> Json:
    """The fewest properties, or all, with the listed values put in."""
    properties = made(_schemas()[type])
    for one in EXCEPTIONS:
        if one["type"] == type and "value" in one:
            *parents, last = one["path"].split(".")
            place = properties
            for part in parents:
                place = place[part]
            place[last] = one["value"]
    return properties


def _class(name: str) -> type[TypedResource]:
    module = import_module(f"stackwright.cfn.{naming.module(naming.service(name))}")
    found: type[TypedResource] = getattr(module, f"Cfn{naming.resource(name)}")
    return found


def _in_python(schema: Schema, properties: Json) -> Json:
    """The properties by their names in Python, as a user writes them."""
    return cast(Json, _renamed(properties, schema.top))


def _renamed(value: Any, shape: ObjectType) -> Any:
    made: Json = {}
    for key, item in value.items():
        field = shape.by_name[key]
        name = object_name(field.kind)
        made[field.name] = _inside(item, shape.types[name]) if name else item
    return made


def _inside(value: Any, shape: ObjectType) -> Any:
    if isinstance(value, list):
        return [_inside(item, shape) for item in cast("Iterable[Any]", value)]
    if not isinstance(value, dict):
        return value
    known = cast(Json, value).keys() <= shape.by_name.keys()
    if known:
        return _renamed(value, shape)
    return {key: _inside(item, shape) for key, item in cast(Json, value).items()}


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_type_can_be_made(chunk: int) -> None:
    """Each takes its fewest properties by their names in Python, and writes just these."""
    stack = Stack(App(), "Stack")
    for type in _types(chunk):
        cls, properties = _class(type), _mended(type)
        made = cls(stack, type.replace("::", ""), **_in_python(cls.schema, properties))

        assert properties == made.template_properties(), type
        assert {one.code for one in made.warnings_} <= {"deprecated-property"}, type


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_property_can_be_given(chunk: int) -> None:
    """Each takes every property of its schema, at every depth, and writes just these."""
    stack = Stack(App(), "Stack")
    for type in _types(chunk):
        cls, properties = _class(type), _mended(type, maximal)
        made = cls(stack, type.replace("::", ""), **_in_python(cls.schema, properties))

        assert properties == made.template_properties(), type
        assert {one.code for one in made.warnings_} <= {
            "deprecated-property",
            "read-only-property",
        }, type


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_type_is_accepted(chunk: int) -> None:
    """cfn-lint has nothing against what is written, but for what is listed with a reason."""
    stack = Stack(App(), "Stack")
    types = _types(chunk)
    rendered = {
        type: _class(type)(stack, type.replace("::", ""), **_mended(type)).template_properties()
        for type in types
    }

    found = {one[:2] for one in _doubts(rendered)}
    expected = {
        (one["type"], one["path"])
        for one in EXCEPTIONS
        if one["type"] in rendered and "value" not in one
    }
    assert expected == found, [*_doubts(rendered)]


def test_every_exception_is_needed() -> None:
    """Without the listed value, cfn-lint refuses what stands there; each has its reason."""
    listed = [one for one in EXCEPTIONS if "value" in one]
    plain = {one["type"]: minimal(_schemas()[one["type"]]) for one in listed}

    found = {one[:2] for one in _doubts(plain)}
    assert set() == {(one["type"], one["path"]) for one in listed} - found
    assert [] == [one for one in EXCEPTIONS if not one["reason"].endswith(".")]


def test_a_wrong_property_is_seen() -> None:
    """The rules of cfn-lint that are asked do look at the properties."""
    wrong: dict[str, Json] = {
        "AWS::SQS::Queue": {"DelaySeconds": 901},
        "AWS::SNS::Topic": {"TopicNam": "a"},
        "AWS::Lambda::Url": {"AuthType": "none"},
        "AWS::DeviceFarm::Project": {"Name": ["a"]},
    }

    found = {one[:2] for one in _doubts(wrong)}
    expected = {
        ("AWS::SQS::Queue", "DelaySeconds"),
        ("AWS::SNS::Topic", "TopicNam"),
        ("AWS::Lambda::Url", "AuthType"),
        ("AWS::Lambda::Url", ""),
        ("AWS::DeviceFarm::Project", "Name"),
    }
    assert expected == found


def _doubts(resources: Mapping[str, Json], region: str = "us-east-1") -> Iterator[Doubt]:
    """What cfn-lint's rules on schemas say; of a type that the Region lacks, elsewhere."""
    types = sorted(resources)
    template = {
        "Resources": {
            f"R{number}": {"Type": type, "Properties": resources[type]}
            for number, type in enumerate(types)
        }
    }
    elsewhere: dict[str, Json] = {}
    for match in _API.lint(json.dumps(template), _rules(), config={"regions": [region]}):
        place = [str(part) for part in match.path or ()]
        if place[:1] != ["Resources"]:
            continue
        type = types[int(place[1][1:])]
        if SCHEMA_RULES.fullmatch(match.rule.id):
            yield Doubt(type, ".".join(place[3:]), match.message)
        elif match.rule.id == "E3006" and region != "ALL_REGIONS":
            elsewhere[type] = resources[type]
    if elsewhere:
        yield from _doubts(elsewhere, "ALL_REGIONS")


@cache
def _rules() -> Any:
    """The rules that need no more than a schema, and those that call them."""
    rules = _RULES.RulesCollection(ignore_rules=["I", "W", "E2", "E35", "E36", "E37"])
    rules.create_from_directory(str(Path(str(_RULES.__file__)).parent))
    return rules
