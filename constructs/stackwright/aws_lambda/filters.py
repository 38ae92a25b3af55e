"""
Filter patterns of event sources: mappings in, the JSON text that Lambda takes out.

The syntax is that of https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, cast

from stackwright.aws_lambda import limits
from stackwright.checks import fail, is_literal
from stackwright.spelling import did_you_mean

Filter: TypeAlias = Mapping[str, object]
"""A pattern, such as `{"body": {"kind": ["order"]}}`; `FilterRule` makes what stands in lists."""

OR = "$or"
_LOWER, _UPPER = (">", ">="), ("<", "<=")


def pattern(one: Filter) -> str:
    """The pattern as JSON with sorted keys."""
    return json.dumps(one, sort_keys=True, separators=(",", ":"), allow_nan=False)


def check_filters(instance: object, attribute: Any, value: Sequence[Filter] | None) -> None:
    """Up to 10 patterns of at most 4,096 characters, each of the form that Lambda takes."""
    if value is None:
        return
    name = attribute.name
    if not value:
        raise fail(instance, f"{name} must have a pattern, got none", hint=f"leave out {name}")
    if len(value) > limits.FILTERS_ON_REQUEST:
        raise fail(
            instance,
            f"{name}: at most {limits.FILTERS_ON_REQUEST} patterns, got {len(value)}",
            hint=f"an account has {limits.FILTERS} unless it asked for more",
        )
    for one in value:
        try:
            text = pattern(one)
        except (TypeError, ValueError) as error:
            raise fail(
                instance, f"{name}: a pattern must be plain JSON: {error}, got {one!r}"
            ) from None
        problem = problem_of(one)
        if problem:
            raise fail(instance, f"{name}: {problem}", hint=_HINT)
        if is_literal(text) and len(text) > limits.FILTER_LENGTH:
            raise fail(
                instance,
                f"{name}: a pattern has at most {limits.FILTER_LENGTH:,} characters, "
                f"got {len(text):,}",
            )


_HINT = "such as {'body': {'kind': ['order']}}; FilterRule makes what stands in lists"


def problem_of(node: Mapping[str, object], place: str = "") -> str | None:
    """What Lambda would refuse in a pattern, or the part of one at *place*; `None` if nothing."""
    if not node:
        return f"{place or 'a pattern'} must name a field, got {{}}"
    for key, value in node.items():
        at = f"{place}.{key}" if place else key
        problem = _problem_at(at, key, value)
        if problem:
            return problem
    return None


def _problem_at(at: str, key: object, value: object) -> str | None:
    if not isinstance(key, str):
        return f"a pattern names fields by text, got {key!r}"
    if isinstance(value, Mapping):
        return problem_of(cast("Filter", value), at)
    if not isinstance(value, (list, tuple)):
        return f"{at} must be a list of what is allowed, got {value!r}"
    items = cast("Sequence[object]", value)
    if key == OR:
        return _problem_of_or(at, items)
    if not items:
        return f"{at} must list at least one value, got []"
    for item in items:
        problem = _problem_of_rule(at, item)
        if problem:
            return problem
    return None


def _problem_of_or(at: str, items: Sequence[object]) -> str | None:
    if len(items) < 2 or not all(isinstance(one, Mapping) for one in items):
        return f"{at} must be a list of two patterns or more, got {items!r}"
    problems = (problem_of(cast("Filter", one), at) for one in items)
    return next(filter(None, problems), None)


def _problem_of_rule(at: str, item: object) -> str | None:
    if not isinstance(item, Mapping):
        return None if _is_plain(item) else f"{at} must list values and rules, got {item!r}"
    rule = cast("Mapping[str, object]", item)
    if len(rule) != 1:
        return f"{at}: a rule has one operator, got {dict(rule)!r}"
    ((operator, operand),) = rule.items()
    if operator not in _OPERANDS:
        return f"{at}: Lambda has no operator {operator!r}; {did_you_mean(operator, _OPERANDS)}"
    fits, wanted = _OPERANDS[operator]
    return None if fits(operand) else f"{at}: {operator} takes {wanted}, got {operand!r}"


def _is_plain(value: object) -> bool:
    return value is None or isinstance(value, (str, int, float))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_affix(value: object) -> bool:
    """Text, or text in whatever case."""
    if isinstance(value, Mapping):
        rule = cast("Mapping[str, object]", value)
        return list(rule) == ["equals-ignore-case"] and isinstance(rule["equals-ignore-case"], str)
    return isinstance(value, str)


def _is_excluded(value: object) -> bool:
    """A text or a number, or several of one type."""
    if not isinstance(value, (list, tuple)):
        return isinstance(value, str) or _is_number(value)
    items = cast("Sequence[object]", value)
    texts = [isinstance(one, str) for one in items]
    return bool(items) and (all(texts) or all(map(_is_number, items)))


def _is_range(value: object) -> bool:
    """An operator and a number; or a lower bound, and an upper one above it."""
    if not isinstance(value, (list, tuple)):
        return False
    items: list[Any] = [*cast("Sequence[object]", value)]
    if len(items) not in (2, 4) or not all(_is_number(one) for one in items[1::2]):
        return False
    if len(items) == 2:
        return items[0] in ("=", *_LOWER, *_UPPER)
    return items[0] in _LOWER and items[2] in _UPPER and items[1] < items[3]


_OPERANDS: dict[str, tuple[Callable[[object], bool], str]] = {
    "anything-but": (_is_excluded, "a text, a number, or a list of either"),
    "equals-ignore-case": (lambda value: isinstance(value, str), "a text"),
    "exists": (lambda value: isinstance(value, bool), "True or False"),
    "numeric": (
        _is_range,
        "an operator and a number, or a lower bound and a higher upper one, as in "
        "['>', 0, '<=', 5]",
    ),
    "prefix": (_is_affix, "a text"),
    "suffix": (_is_affix, "a text"),
}
"""The operators of a rule: whether an operand fits, and what would."""
