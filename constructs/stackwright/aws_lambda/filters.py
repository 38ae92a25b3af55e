"""Filter patterns of event sources: mappings in, the JSON text that Lambda takes out."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from stackwright.aws_lambda import limits
from stackwright.checks import fail, is_literal

Filter: TypeAlias = Mapping[str, object]
"""A pattern as in EventBridge, such as `{"body": {"kind": ["order"]}}`."""


def pattern(one: Filter) -> str:
    """The pattern as JSON with sorted keys."""
    return json.dumps(one, sort_keys=True, separators=(",", ":"), allow_nan=False)


def check_filters(instance: object, attribute: Any, value: Sequence[Filter] | None) -> None:
    """Up to 10 patterns of at most 4,096 characters."""
    if not value:
        return
    if len(value) > limits.FILTERS_ON_REQUEST:
        raise fail(
            instance,
            f"{attribute.name}: at most {limits.FILTERS_ON_REQUEST} patterns, got {len(value)}",
            hint=f"an account has {limits.FILTERS} unless it asked for more",
        )
    for one in value:
        try:
            text = pattern(one)
        except (TypeError, ValueError) as error:
            raise fail(
                instance,
                f"{attribute.name}: a pattern must be plain JSON: {error}, got {one!r}",
            ) from None
        if is_literal(text) and len(text) > limits.FILTER_LENGTH:
            raise fail(
                instance,
                f"{attribute.name}: a pattern has at most {limits.FILTER_LENGTH:,} characters, "
                f"got {len(text):,}",
            )
