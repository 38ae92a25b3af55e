"""The keywords of one JSON schema in, what they say of its values out."""

import re
import warnings
from typing import Any, Final, cast

Json = dict[str, Any]

LETTERS: Final = {"string": "s", "integer": "i", "number": "n", "boolean": "b"}
"""The letters that stand for the types of JSON; see `stackwright.shapes`."""


def members(schema: Json) -> dict[str, Json]:
    """The properties of an object, those of its alternatives among them; a list has none."""
    if schema.get("type") == "array":
        return {}
    members: dict[str, Json] = dict(schema.get("properties", {}))
    for key in ("oneOf", "anyOf", "allOf"):
        for branch in schema.get(key, ()):
            for name, member in branch.get("properties", {}).items():
                if member:
                    members.setdefault(name, member)
    return members


def is_typed(schema: Json) -> bool:
    """Whether a schema says of what type a value is."""
    return bool(schema.keys() & {"type", "$ref", "properties", "items", "enum"})


def types_of(schema: Json) -> list[str]:
    """The types that a value may have; none if the schema does not say."""
    given: object = schema.get("type")
    if isinstance(given, list):
        return [one for one in dict.fromkeys(cast("list[str]", given)) if one != "null"]
    if isinstance(given, str):
        return [given]
    if "properties" in schema or "patternProperties" in schema:
        return ["object"]
    if "items" in schema:
        return ["array"]
    values = schema.get("enum", [])
    return ["string"] if values and all(isinstance(one, str) for one in values) else []


def united(schema: Json) -> Json:
    """A schema that is no more than another and a default, as that other."""
    parts = [one for one in schema.get("allOf", ()) if is_typed(one)]
    if len(parts) != 1 or is_typed(schema):
        return schema
    return {**parts[0], **{key: value for key, value in schema.items() if key != "allOf"}}


def own_keywords(schema: Json) -> Json:
    """What stands beside a reference and holds together with what it refers to."""
    return {key: value for key, value in schema.items() if key not in ("$ref", "description")}


def limits(schema: Json, type: str) -> dict[str, object]:
    """The limits of a value, by the letters of `stackwright.limits`."""
    found: dict[str, object] = {}
    values = schema.get("enum") or ([schema["const"]] if "const" in schema else None)
    if values and type in LETTERS:
        found["e"] = [one for one in values if one is not None]
    elif schema.get("enumCaseInsensitive") and type in LETTERS:
        found["E"] = schema["enumCaseInsensitive"]
    if type == "string" and "e" not in found:
        found |= _pattern(schema.get("pattern"))
        found |= _between("l", schema.get("minLength") or None, schema.get("maxLength"))
    if type in ("integer", "number"):
        found |= _between("r", schema.get("minimum"), schema.get("maximum"))
        if schema.get("multipleOf"):
            found["d"] = schema["multipleOf"]
    if type == "array":
        found |= _between("l", schema.get("minItems") or None, schema.get("maxItems"))
        if schema.get("uniqueItems"):
            found["x"] = 1
    if type == "object":
        found |= _between("l", schema.get("minProperties") or None, schema.get("maxProperties"))
    return found


def _between(letter: str, low: object, high: object) -> dict[str, object]:
    return {} if low is None and high is None else {letter: [low, high]}


def _pattern(pattern: str | None) -> dict[str, object]:
    """The pattern, unless Python reads it differently or not at all."""
    if pattern is None:
        return {}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            re.compile(pattern)
        except (re.error, Warning, OverflowError):
            return {}
    return {"p": pattern}
