"""A value with deferred parts in, what CloudFormation takes out."""

import json
from collections.abc import Callable
from typing import Any

from stackwright.asset import BUCKET_BODY, HASH_BODY, Asset
from stackwright.errors import TokenError
from stackwright.tokens import LIST_MARK, StringToken, Token, pieces, unescape

Refer = Callable[[str, str, bool], object]
"""What an address means in a template: path, attribute, whether a list is wanted."""

Stage = Callable[[Asset], str]
"""Takes an asset in and gives the hash of its content."""

ASSET_BUCKET_PARAMETER = "StackwrightAssetBucket"
"""The parameter of a template that takes the name of the asset bucket."""


def resolver(refer: Refer, stage: Stage) -> Callable[[Any], Any]:
    """
    Make the function that resolves values for one template.

    Args:
        refer: Turns an address into `Ref`, `Fn::GetAtt`, an import or a plain name.
        stage: Takes an asset in and gives the hash of its content.
    """

    def resolve(value: Any) -> Any:
        kind = type(value)
        if kind is str:
            return _text(value) if "oken" in value or "OKEN" in value else value
        if kind is dict:
            return {_key(key): resolve(item) for key, item in value.items() if item is not None}
        if kind is list or kind is tuple:
            return [resolve(item) for item in value]
        if kind is StringToken:
            return _expression(value.body)
        if kind is int or kind is bool or kind is float or value is None:
            return value
        return _other(value)

    def _other(value: Any) -> Any:
        if isinstance(value, Token):
            return _expression(value.body)
        if isinstance(value, str):
            return resolve(str.__str__(value))
        if isinstance(value, (list, tuple, set, frozenset)):
            return resolve(sorted(value) if isinstance(value, (set, frozenset)) else list(value))
        try:
            return resolve(dict(value))
        except (TypeError, ValueError):
            raise TokenError(
                f"a template holds text, numbers, lists and mappings, got {value!r}",
                code="not-a-template-value",
            ) from None

    def _key(key: object) -> str:
        if not isinstance(key, str):
            raise TokenError(
                f"a key of a template is text, got {key!r}", code="not-a-template-value"
            )
        if len(pieces(str.__str__(key))) > 1:
            raise TokenError(
                f"a key must be known before deployment, got {str.__str__(key)!r}",
                code="deferred-key",
                hint="CloudFormation takes no function as a key; put it into the value",
            )
        return str.__str__(key)

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
            return stage(Asset.of_body(body))
        if body == BUCKET_BODY:
            return {"Ref": ASSET_BUCKET_PARAMETER}
        if body.startswith("Fn:"):
            return _intrinsic(json.loads(unescape(body[3:])))
        path, _, attribute = body.partition(".")
        name = attribute.removesuffix(LIST_MARK)
        return refer(path, unescape(name), name != attribute)

    def _intrinsic(call: dict[str, Any]) -> Any:
        ((function, arguments),) = call.items()
        if function == "Fn::Join":
            delimiter, values = resolve(arguments)
            return join(delimiter, values) if isinstance(values, list) else _call(call)
        if function == "Fn::Sub":
            template = arguments if isinstance(arguments, str) else arguments[0]
            if len(pieces(template)) > 1:
                raise TokenError(
                    "the template of Fn.sub must be known before deployment",
                    code="deferred-sub",
                    hint="use an f-string, or pass deferred values as variables",
                )
        return _call(call)

    def _call(call: dict[str, Any]) -> dict[str, Any]:
        return {function: resolve(arguments) for function, arguments in call.items()}

    return resolve


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
    if isinstance(value, dict) and "Fn::Join" in value:
        delimiter, values = value["Fn::Join"]
        if delimiter == "" and isinstance(values, list):
            return values
    return [value]
