"""A value with deferred parts in, what CloudFormation takes out."""

import json
from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any, TypeVar, cast

from stackwright.asset import BUCKET_BODY, HASH_BODY, Asset
from stackwright.errors import TokenError
from stackwright.intrinsics import FUNCTIONS, LOOP
from stackwright.tokens import (
    CLOSE,
    LIST_MARK,
    OPEN,
    PlainText,
    StringToken,
    Token,
    damaged,
    is_document,
    is_list,
    pieces,
    unescape,
)
from stackwright.tree import Construct

T = TypeVar("T")
Refer = Callable[[str, str, bool], object]
"""What an address means in a template: path, attribute, whether a list is wanted."""

Stage = Callable[[Asset], str]
"""Takes an asset in and gives the hash of its content."""

ASSET_BUCKET_PARAMETER = "StackwrightAssetBucket"
"""The parameter of a template that takes the name of the asset bucket."""


def resolver(refer: Refer, stage: Stage, doubt: Callable[[str], None]) -> Callable[[Any], Any]:
    """
    Make the function that resolves values for one template.

    Args:
        refer: Turns an address into `Ref`, `Fn::GetAtt`, an import or a plain name.
        stage: Takes an asset in and gives the hash of its content.
        doubt: Told of each function that CloudFormation is not known to have, once.
    """

    keys: dict[object, str] = {}  # keys that were looked at; a template has few different ones

    def resolve(value: Any) -> Any:
        kind = type(value)  # pyright: ignore[reportUnknownVariableType]  # a cast costs time
        if kind is str:
            # may_hold_markers(value), without the call
            return _text(value) if "$" in value or "oken" in value or "OKEN" in value else value
        if kind is dict:
            return {
                keys.get(key) or _key(key): resolve(item)
                for key, item in value.items()
                if item is not None
            }
        if kind is list or kind is tuple:
            return [resolve(item) for item in value if item is not None]
        if kind is StringToken:
            return _expression(value.body)
        if kind is int or kind is bool or kind is float or value is None:
            return value
        return _other(value)

    def _other(value: Any) -> Any:
        if isinstance(value, Token):
            return _expression(value.body)
        if isinstance(value, str):
            text = str.__str__(value)
            return text if isinstance(value, PlainText) else resolve(text)
        if isinstance(value, (int, float)):
            return float(value) if isinstance(value, float) else int(value)
        if isinstance(value, Mapping):
            return resolve(dict(cast("Mapping[object, object]", value)))
        if isinstance(value, Set):
            return [resolve(one) for one in sorted(cast("Set[object]", value), key=repr)]
        if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
            return resolve(list(cast("Sequence[object]", value)))
        raise TokenError(
            f"a template holds text, numbers, lists and mappings, got {value!r}",
            code="not-a-template-value",
            hint="give an attribute of the construct" if isinstance(value, Construct) else None,
        )

    def _key(key: object) -> str:
        if not isinstance(key, str):
            raise TokenError(
                f"a key of a template is text, got {key!r}", code="not-a-template-value"
            )
        if not isinstance(key, PlainText) and len(pieces(str.__str__(key))) > 1:
            raise TokenError(
                f"a key must be known before deployment, got {str.__str__(key)!r}",
                code="deferred-key",
                hint="CloudFormation takes no function as a key; put it into the value",
            )
        known = keys[key] = str.__str__(key)
        if known.startswith("Fn::") and known not in FUNCTIONS and not known.startswith(LOOP):
            doubt(known)
        return known

    def _text(text: str) -> Any:
        parts = pieces(text)
        if len(parts) == 1:
            return text
        resolved = [_expression(part) if place % 2 else part for place, part in enumerate(parts)]
        return join("", resolved)

    def _expression(body: str) -> Any:
        if body.startswith("AWS::"):
            return {"Ref": body}
        if body.startswith(HASH_BODY):
            return stage(_parsed(Asset.of_body, body))
        if body == BUCKET_BODY:
            return {"Ref": ASSET_BUCKET_PARAMETER}
        if body.startswith("Fn:"):
            return _intrinsic(*_parsed(_function_of, body))
        path, _, attribute = body.partition(".")
        name = attribute.removesuffix(LIST_MARK)
        if "~" in name:
            return refer(path, _parsed(unescape, name), name != attribute)
        return refer(path, name, name != attribute)

    def _intrinsic(function: str, arguments: Any) -> Any:
        if function in ("Fn::Join", "Fn::Split") and len(pieces(arguments[0])) > 1:
            raise TokenError(
                f"the delimiter of {function} must be known before deployment",
                code="deferred-delimiter",
                hint="CloudFormation takes no function there; write the delimiter out",
            )
        if function == "Fn::Join":
            delimiter, values = resolve(arguments)
            if is_list(values):
                return join(delimiter, cast("list[object]", values))
        if function == "Fn::Sub":
            template = arguments if isinstance(arguments, str) else arguments[0]
            if len(pieces(template)) > 1:
                raise TokenError(
                    "the template of Fn.sub must be known before deployment",
                    code="deferred-sub",
                    hint="use an f-string, or pass deferred values as variables",
                )
        return {function: resolve(arguments)}

    return resolve


def _parsed(parse: Callable[[str], T], body: str) -> T:
    try:
        return parse(body)
    except (ValueError, TypeError, AttributeError):
        raise damaged(f"{OPEN}{body}{CLOSE}") from None


def _function_of(body: str) -> tuple[str, Any]:
    ((function, arguments),) = json.loads(unescape(body[3:])).items()
    return function, arguments


def join(delimiter: str, values: list[Any]) -> Any:
    """
    The shortest `Fn::Join` of *values*, or the value itself when one is left.

    Neighbouring literals become one, and joins without a delimiter are taken apart.
    """
    if delimiter == "":
        values = [inner for one in values for inner in _flattened(one)]
    merged: list[Any] = []
    for one in values:
        if isinstance(one, (int, float)) and not isinstance(one, bool):
            one = str(one)
        if delimiter == "" and one == "":
            continue
        if merged and isinstance(one, str) and isinstance(merged[-1], str):
            merged[-1] = f"{merged[-1]}{delimiter}{one}"
        else:
            merged.append(one)
    if not merged:
        return ""
    if len(merged) == 1:
        return merged[0]
    return {"Fn::Join": [delimiter, merged]}


def _flattened(value: Any) -> list[Any]:
    if is_document(value) and "Fn::Join" in value:
        delimiter, values = value["Fn::Join"]
        if delimiter == "" and is_list(values):
            return values
    return [value]
