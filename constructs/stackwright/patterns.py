"""
Patterns of events: what fields may hold in, the JSON that EventBridge and SNS take out.

The language is that of
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html; the
filter policies of SNS are written in it too.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias, cast

from stackwright.checks import fail
from stackwright.spelling import did_you_mean

Allowed: TypeAlias = list[object]
"""What a field may be: values and rules, of which one must hold."""

Pattern: TypeAlias = Mapping[str, object]
"""Field -> what it may be, or the pattern of what is in it, as in `{"state": ["running"]}`."""

OR = "$or"


class Match:
    """
    Rules for a field, under the names that the AWS CDK gives them.

    Each gives a list, so that rules of which one must hold are added:
    `Match.prefix("eu-") + Match.exact("local")`.
    """

    @staticmethod
    def exact(*values: str | float | bool | None) -> Allowed:
        """The field is one of *values*, to the letter; `None` is `null`."""
        return [*values]

    @staticmethod
    def prefix(text: str) -> Allowed:
        """The field is text that begins with *text*."""
        return [{"prefix": text}]

    @staticmethod
    def prefix_equals_ignore_case(text: str) -> Allowed:
        """The field is text that begins with *text*, in whatever case."""
        return [{"prefix": {"equals-ignore-case": text}}]

    @staticmethod
    def suffix(text: str) -> Allowed:
        """The field is text that ends with *text*."""
        return [{"suffix": text}]

    @staticmethod
    def suffix_equals_ignore_case(text: str) -> Allowed:
        """The field is text that ends with *text*, in whatever case."""
        return [{"suffix": {"equals-ignore-case": text}}]

    @staticmethod
    def equals_ignore_case(text: str) -> Allowed:
        """The field is *text*, in whatever case."""
        return [{"equals-ignore-case": text}]

    @staticmethod
    def wildcard(text: str) -> Allowed:
        """The field is like *text*, in which `*` stands for whatever; `\\\\*` is a star."""
        return [{"wildcard": text}]

    @staticmethod
    def cidr(range: str) -> Allowed:
        """The field is an address in *range*, such as `10.0.0.0/24`."""
        return [{"cidr": range}]

    @staticmethod
    def anything_but(*values: str | float) -> Allowed:
        """The field is there, and is none of *values*: all texts, or all numbers."""
        return [{"anything-but": [*values]}]

    @staticmethod
    def anything_but_prefix(*texts: str) -> Allowed:
        """The field begins with none of *texts*."""
        return [{"anything-but": {"prefix": _one_or_all(texts)}}]

    @staticmethod
    def anything_but_suffix(*texts: str) -> Allowed:
        """The field ends with none of *texts*."""
        return [{"anything-but": {"suffix": _one_or_all(texts)}}]

    @staticmethod
    def anything_but_wildcard(*texts: str) -> Allowed:
        """The field is like none of *texts*, in which `*` stands for whatever."""
        return [{"anything-but": {"wildcard": _one_or_all(texts)}}]

    @staticmethod
    def anything_but_equals_ignore_case(*texts: str) -> Allowed:
        """The field is none of *texts*, in whatever case."""
        return [{"anything-but": {"equals-ignore-case": _one_or_all(texts)}}]

    @staticmethod
    def greater_than(number: float) -> Allowed:
        """The field is a number above *number*."""
        return [{"numeric": [">", number]}]

    @staticmethod
    def greater_than_or_equal(number: float) -> Allowed:
        """The field is *number* or more."""
        return [{"numeric": [">=", number]}]

    @staticmethod
    def less_than(number: float) -> Allowed:
        """The field is a number below *number*."""
        return [{"numeric": ["<", number]}]

    @staticmethod
    def less_than_or_equal(number: float) -> Allowed:
        """The field is *number* or less."""
        return [{"numeric": ["<=", number]}]

    @staticmethod
    def interval(low: float, high: float) -> Allowed:
        """The field is a number from *low* to *high*, both included."""
        return [{"numeric": [">=", low, "<=", high]}]

    @staticmethod
    def exists() -> Allowed:
        """The field is there, and holds no object."""
        return [{"exists": True}]

    @staticmethod
    def does_not_exist() -> Allowed:
        """The field is not there."""
        return [{"exists": False}]


def _one_or_all(texts: tuple[str, ...]) -> object:
    return texts[0] if len(texts) == 1 else [*texts]


def check_pattern(instance: object, name: str, pattern: Pattern) -> None:
    """
    See that *pattern* is one that AWS takes.

    Args:
        instance: Where an error is placed, if it is a construct.
        name: The keyword that it was given by.
        pattern: Given by the user.

    Raises:
        PropertyError: It is none; the message says at which field.
    """
    problem = next(_problems(name, pattern), None)
    if problem:
        raise fail(instance, problem, hint="such as {'state': ['running'], 'size': Match.exists()}")


def leaves(pattern: Pattern) -> Iterator[Sequence[object]]:
    """The lists of what fields may be; alternatives after `$or` count as lists of their own."""
    for key, one in pattern.items():
        if isinstance(one, Mapping):
            yield from leaves(cast("Pattern", one))
        elif key == OR:
            for alternative in cast("Sequence[Pattern]", one):
                yield from leaves(alternative)
        else:
            yield cast("Sequence[object]", one)


def _problems(place: str, pattern: Pattern) -> Iterator[str]:
    if not pattern:
        yield f"{place} must name a field, got {{}}"
    for key, one in pattern.items():
        at = f"{place}.{key}"
        if isinstance(one, Mapping):
            yield from _problems(at, cast("Pattern", one))
        elif not isinstance(one, (list, tuple)):
            yield f"{at} must be a list of what it may be, got {one!r}"
        else:
            items = cast("Sequence[object]", one)
            yield from _problems_of_or(at, items) if key == OR else _problems_of_list(at, items)


def _problems_of_or(at: str, items: Sequence[object]) -> Iterator[str]:
    if len(items) < 2:
        yield f"{at} must list two patterns or more, got {items!r}"
    for one in items:
        if isinstance(one, Mapping):
            yield from _problems(at, cast("Pattern", one))
        else:
            yield f"{at} must list patterns, got {one!r}"


def _problems_of_list(at: str, items: Sequence[object]) -> Iterator[str]:
    if not items:
        yield f"{at} must list at least one value or rule, got []"
    for one in items:
        if isinstance(one, Mapping):
            yield from _problems_of_rule(at, cast("Mapping[str, object]", one))
        elif not (one is None or isinstance(one, (str, int, float))):
            yield f"{at} must list values and rules, got {one!r}"


def _problems_of_rule(at: str, rule: Mapping[str, object]) -> Iterator[str]:
    if len(rule) != 1:
        yield f"{at}: a rule has one operator, got {dict(rule)!r}"
        return
    ((operator, operand),) = rule.items()
    if operator not in _OPERANDS:
        yield f"{at}: there is no operator {operator!r}; {did_you_mean(operator, _OPERANDS)}"
        return
    fits, wanted = _OPERANDS[operator]
    if not fits(operand):
        yield f"{at}: {operator} takes {wanted}, got {operand!r}"


def _is_text(one: object) -> bool:
    return isinstance(one, str)


def _is_number(one: object) -> bool:
    return isinstance(one, (int, float)) and not isinstance(one, bool)


def _is_affix(one: object) -> bool:
    """Text, or text in whatever case."""
    return _is_text(one) or _is_rule_of(one, ("equals-ignore-case",), _is_text)


def _is_excluded(one: object) -> bool:
    """A text or a number, several of one type, or a rule for one text or several."""
    rules = ("prefix", "suffix", "wildcard", "equals-ignore-case")
    return (
        _is_number(one)
        or _is_texts(one)
        or _is_list_of(one, _is_number)
        or _is_rule_of(one, rules, _is_texts)
    )


def _is_texts(one: object) -> bool:
    return _is_text(one) or _is_list_of(one, _is_text)


def _is_list_of(one: object, fits: Callable[[object], bool]) -> bool:
    items = _items(one)
    return bool(items) and all(map(fits, items))


def _items(one: object) -> list[object]:
    """What is in a list; nothing if it is none."""
    return [*cast("Sequence[object]", one)] if isinstance(one, (list, tuple)) else []


def _is_rule_of(one: object, operators: Sequence[str], fits: Callable[[object], bool]) -> bool:
    if not isinstance(one, Mapping) or len(cast("Mapping[str, object]", one)) != 1:
        return False
    ((operator, operand),) = cast("Mapping[str, object]", one).items()
    return operator in operators and fits(operand)


def _is_range(one: object) -> bool:
    """An operator and a number; or a lower bound, and an upper one above it."""
    match _items(one):
        case ["=" | ">" | ">=" | "<" | "<=", int() | float() as number]:
            return _is_number(number)
        case [">" | ">=", int() | float() as low, "<" | "<=", int() | float() as high]:
            return _is_number(low) and _is_number(high) and low <= high
        case _:
            return False


_OPERANDS: dict[str, tuple[Callable[[object], bool], str]] = {
    "anything-but": (_is_excluded, "texts, numbers, or a rule for texts"),
    "cidr": (_is_text, "a range of addresses"),
    "equals-ignore-case": (_is_text, "a text"),
    "exists": (lambda one: isinstance(one, bool), "True or False"),
    "numeric": (_is_range, "an operator and a number, or two, as in ['>', 0, '<=', 5]"),
    "prefix": (_is_affix, "a text"),
    "suffix": (_is_affix, "a text"),
    "wildcard": (_is_text, "a text"),
}
"""The operators of a rule: whether an operand fits, and what would."""
