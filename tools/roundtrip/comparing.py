"""
Two templates in, what differs between them beyond the normal forms out.

The normal forms, as docs/include.md lists them: the order of keys; a scalar as text, number or
truth value, as the schema has it; empty mappings of properties, metadata and sections left out,
and so is `NoEcho: false`. The short forms of functions are gone once a template is read.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from stackwright.tokens import is_document, is_list


class Difference(NamedTuple):
    """One value that is not the same."""

    path: tuple[str, ...]
    before: object
    after: object


def differences(before: Any, after: Any) -> Iterator[Difference]:
    """What differs between a template and what was made of it."""
    yield from _differing((), _tidied(before), _tidied(after))


def _tidied(template: dict[str, Any]) -> dict[str, Any]:
    """The template without what says nothing."""
    made = {key: one for key, one in template.items() if one != {} or key == "Resources"}
    for section in ("Resources", "Parameters"):
        entries: Any = made.get(section)
        if is_document(entries):
            made[section] = {name: _tidy_entry(one) for name, one in entries.items()}
    return made


def _tidy_entry(entry: Any) -> Any:
    if not is_document(entry):
        return entry
    return {
        key: one
        for key, one in entry.items()
        if not (key in ("Properties", "Metadata", "CreationPolicy", "UpdatePolicy") and one == {})
        and not (key == "NoEcho" and _text(one) == "false")
    }


def _differing(path: tuple[str, ...], before: Any, after: Any) -> Iterator[Difference]:
    if is_document(before) and is_document(after):
        one, other = before, after
        for key in sorted({*one, *other}):
            if key not in one or key not in other:
                yield Difference((*path, key), one.get(key), other.get(key))
            else:
                yield from _differing((*path, key), one[key], other[key])
    elif is_list(before) and is_list(after):
        items, others = before, after
        if len(items) != len(others):
            yield Difference(path, items, others)
            return
        for index, (item, another) in enumerate(zip(items, others, strict=True)):
            yield from _differing((*path, str(index)), item, another)
    elif (
        isinstance(before, (dict, list))
        or isinstance(after, (dict, list))
        or not _same(before, after)
    ):
        yield Difference(path, before, after)


def _same(before: Any, after: Any) -> bool:
    """Whether two scalars mean the same: as they are, or one as the text of the other."""
    if type(before) is type(after) or (isinstance(before, str) and isinstance(after, str)):
        return bool(before == after)
    if isinstance(before, bool) or isinstance(after, bool):
        return _text(before) == _text(after)
    try:
        return float(before) == float(after)
    except ValueError:
        return False


def _text(value: Any) -> str:
    return str(value).lower()
