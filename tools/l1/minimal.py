"""The schema of a resource type in, the fewest properties that it takes out, or all of them."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final, cast

from tools.l1 import matching
from tools.l1.pointers import follow

Json = dict[str, Any]

_USUAL: Final = (
    "a",
    "aa",
    "aaa",
    "1",
    "arn:aws:iam::123456789012:role/a",
    "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012",
    "arn:aws:s3:::aaa",
    "12345678-1234-1234-1234-123456789012",
    "123456789012",
    "us-east-1",
    "10.0.0.0/16",
    "10.0.0.1",
    "https://a.example",
    "a@a.example",
    "s3://aaa/a",
    "2030-01-01T00:00:00Z",
    "2030-01-01",
    "Password1",
    "{}",
)
"""Values that many patterns take, the most usual first."""

_BY_FORMAT: Final = {
    "date-time": "2030-01-01T00:00:00Z",
    "timestamp": "2030-01-01T00:00:00Z",
    "uri": "https://a.example",
    "ipv4-network": "10.0.0.0/16",
    "ipv6-network": "2001:db8::/32",
    "json": "{}",
    "AWS::ACM::Certificate.Arn": "arn:aws:acm:us-east-1:123456789012:certificate/a",
    "AWS::EC2::Image.Id": "ami-12345678",
    "AWS::EC2::SecurityGroup.Id": "sg-12345678",
    "AWS::EC2::SecurityGroup.Name": "aaa",
    "AWS::EC2::Subnet.Id": "subnet-12345678",
    "AWS::EC2::VPC.Id": "vpc-12345678",
    "AWS::IAM::Role.Arn": "arn:aws:iam::123456789012:role/a",
    "AWS::KMS::Alias.AliasName": "alias/a",
    "AWS::KMS::Key.Arn": (
        "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012"
    ),
    "AWS::KMS::Key.Id": "12345678-1234-1234-1234-123456789012",
    "AWS::Lambda::Function.Arn": "arn:aws:lambda:us-east-1:123456789012:function:a",
    "AWS::Logs::LogGroup.Name": "aaa",
    "AWS::S3::Bucket.Name": "aaa",
    "AWS::SNS::Topic.Arn": "arn:aws:sns:us-east-1:123456789012:a",
    "AWS::SQS::Queue.Arn": "arn:aws:sqs:us-east-1:123456789012:a",
}
_CHOICES: Final = ("oneOf", "anyOf")
_DEEPEST: Final = 40


class ImpossibleError(Exception):
    """A schema that nothing was found to fit."""


def minimal(schema: Json) -> Json:
    """
    The fewest properties of the type of *schema*, by CloudFormation's names; always the same.

    Of alternatives it takes the first; what a list or mapping must hold is repeated with
    different values.

    Raises:
        ImpossibleError: No value was found for a property.
    """
    found: Json = _Maker(schema).made({**schema, "type": "object"}, 0, 0)
    return found


def maximal(schema: Json) -> Json:
    """
    Every property of the type of *schema*, once; some may exclude each other.

    An object that is used in several places has its optional members in the first of them, a
    list has at least one item, and of alternatives it takes the first. Optional properties for
    which no value was found are left out.

    Raises:
        ImpossibleError: No value was found for a property that must be given.
    """
    found: Json = _Maker(schema, every=True).made({**schema, "type": "object"}, 0, 0)
    return found


class _Maker:
    def __init__(self, schema: Json, *, every: bool = False) -> None:
        self.schema = schema
        self.every = every
        self.filled: list[Json] = []
        self.read_only = {
            pointer.removeprefix("/properties/")
            for pointer in schema.get("readOnlyProperties", ())
            if pointer.count("/") == 2
        }

    def made(self, schema: Json, depth: int, number: int) -> Any:
        """The value for *schema*, in a list of different values that of *number*."""
        if depth > _DEEPEST:
            raise ImpossibleError("an object that must hold its own kind")
        schema = self._flat(schema)
        for values in (schema.get("enum"), schema.get("enumCaseInsensitive")):
            if values:
                return values[min(number, len(values) - 1)]
        if "const" in schema:
            return schema["const"]
        match _type(schema):
            case "object":
                return self._object(schema, depth)
            case "array":
                return self._list(schema, depth)
            case "string":
                return self._text(schema, number)
            case "boolean":
                return number == 1
            case "integer" | "number":
                return _number(schema, number)
            case other:
                raise ImpossibleError(f"a value of the type {other}")

    def _flat(self, schema: Json) -> Json:
        """*schema* with its references, its parts and its first alternatives put in their place."""
        while True:
            if "$ref" in schema:
                rest = {key: value for key, value in schema.items() if key != "$ref"}
                schema = _joined(follow(self.schema, schema["$ref"]), rest)
                continue
            parts: list[Json] = [one for one in schema.get("allOf", ()) if "if" not in one]
            parts += [schema[key][0] for key in _CHOICES if schema.get(key)]
            if not parts:
                return schema
            schema = {
                key: value for key, value in schema.items() if key not in ("allOf", *_CHOICES)
            }
            for part in parts:
                schema = _joined(schema, self._flat(part))

    def _object(self, schema: Json, depth: int) -> Json:
        members: dict[str, Json] = schema.get("properties", {})
        needed = _needed(schema)
        if self.every and members not in self.filled:
            self.filled.append(members)
            needed = [*members]
        if depth == 0:
            needed = [name for name in needed if name not in self.read_only]
        made: Json = {}
        for name in needed:
            try:
                made[name] = self.made(members.get(name) or {}, depth + 1, 0)
            except ImpossibleError:
                if name in _needed(schema):
                    raise
        least = max(schema.get("minProperties", 0), int(self.every and not members))
        missing = least - len(made)
        if missing > 0:
            made |= dict(self._entries(schema, missing, made, depth))
        return made

    def _entries(
        self, schema: Json, missing: int, made: Json, depth: int
    ) -> Iterator[tuple[str, Any]]:
        """As many more entries of an object as it must have."""
        members: dict[str, Json] = schema.get("properties", {})
        optional = [name for name in sorted(members) if name not in made][:missing]
        for name in optional:
            yield name, self.made(members[name], depth + 1, 0)
        for pattern, member in [*schema.get("patternProperties", {}).items()][:1]:
            for number in range(missing - len(optional)):
                name = self._text({"type": "string", "pattern": pattern}, number)
                yield name, self.made(member, depth + 1, number)

    def _list(self, schema: Json, depth: int) -> list[Any]:
        size = max(schema.get("minItems", 0), int(self.every))
        items: Json = schema.get("items") or {}
        first: list[Json] = schema.get("prefixItems", [])
        made: list[Any] = []
        for number in range(size):
            item = _joined(items, first[number]) if number < len(first) else items
            made.append(self.made(item, depth + 1, number))
        if schema.get("uniqueItems") and any(one in made[:at] for at, one in enumerate(made)):
            return self._varied(items, made, depth)
        return made

    def _varied(self, items: Json, made: list[Any], depth: int) -> list[Any]:
        """The same list with different objects: a text in each is another."""
        flat = self._flat(items)
        for number, one in enumerate(made):
            if not isinstance(one, dict):
                continue
            for name in cast("Json", one):
                member: Json = flat.get("properties", {}).get(name, {})
                one[name] = self.made(member, depth + 1, number)
        return made

    def _text(self, schema: Json, number: int) -> str:
        low, high = schema.get("minLength") or 0, schema.get("maxLength")
        found = _fitting(schema.get("pattern"), schema.get("format"), low, high)
        if not found:
            raise ImpossibleError(f"text of {low} to {high} that matches {schema.get('pattern')}")
        return found[min(number, len(found) - 1)]


@cache
def _fitting(pattern: str | None, format: str | None, low: int, high: int | None) -> list[str]:
    """Some texts within the limits."""
    found: dict[str, None] = {}
    fits = _searched(pattern)
    for text in _candidates(pattern, format, low):
        if low <= len(text) and (high is None or len(text) <= high) and fits(text):
            found[text] = None
            if len(found) == 4:
                break
    return [*found]


def _candidates(pattern: str | None, format: str | None, low: int) -> Iterator[str]:
    if format in _BY_FORMAT:
        yield _BY_FORMAT[format]
    yield from _USUAL
    yield from ("a" * low, "b" * low, "1" * low)
    if pattern is not None:
        yield from matching.texts(pattern)


def _searched(pattern: str | None) -> Any:
    try:
        return re.compile(pattern or "").search
    except (re.error, OverflowError):
        return re.compile("").search  # whoever asked will see


def _joined(schema: Json, more: Json) -> Json:
    """Both at once."""
    made = {**schema, **more}
    for key in ("required", *_CHOICES):
        if key in schema and key in more:
            made[key] = [*schema[key], *more[key]] if key == "required" else schema[key]
    if "properties" in schema and "properties" in more:
        members: dict[str, Json] = {**schema["properties"]}
        for name, member in more["properties"].items():
            members[name] = _joined(members.get(name) or {}, member or {})
        made["properties"] = members
    return made


def _needed(schema: Json) -> list[str]:
    """The members that must be given, those that others ask for among them."""
    needed = dict.fromkeys(cast("list[str]", schema.get("required", [])))
    for key in ("requiredOr", "requiredXor"):
        group: list[str] = schema.get(key, [])
        if group and not needed.keys() & set(group):
            needed[group[0]] = None
    asked: Json = {**schema.get("dependencies", {}), **schema.get("dependentRequired", {})}
    for name in [*needed]:
        more = asked.get(name, ())
        needed |= dict.fromkeys(cast("Iterable[str]", more if isinstance(more, list) else ()))
    return [*needed]


def _type(schema: Json) -> str:
    given = schema.get("type")
    if isinstance(given, list):
        named = [one for one in cast("list[str]", given) if one != "null"]
        return "object" if "object" in named else named[0]
    if isinstance(given, str):
        return given
    if "properties" in schema or "patternProperties" in schema or "required" in schema:
        return "object"
    return "array" if "items" in schema else "string"


def _number(schema: Json, number: int) -> int | float:
    low, high, step = schema.get("minimum"), schema.get("maximum"), schema.get("multipleOf", 1)
    first = low if low is not None else min(high, 1) if high is not None else 1
    if isinstance(first, float) and not first.is_integer():
        return first
    return int(-(-first // step) * step) + number * int(step)
