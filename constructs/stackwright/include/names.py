"""A template in, the names that may be referred to in it out."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from stackwright.include.parameters import VARIABLE
from stackwright.tokens import is_document, is_list

PSEUDO: Final = frozenset(
    f"AWS::{one}"
    for one in (
        "AccountId", "NotificationARNs", "NoValue", "Partition", "Region", "StackId", "StackName",
        "URLSuffix",
    )
)  # fmt: skip

LOOP: Final = "Fn::ForEach"
LANGUAGE_EXTENSIONS: Final = "AWS::LanguageExtensions"

_LOOP_VARIABLE = re.compile(r"[$&]\{[^{}]*\}")


class Names:
    """
    The names of one section.

    Args:
        plain: Those that are written out.
        patterns: Those that loops make, each with anything in place of the loop's variables.
    """

    def __init__(self, plain: frozenset[str], patterns: tuple[re.Pattern[str], ...]) -> None:
        self.plain = plain
        self.patterns = patterns

    def __contains__(self, name: object) -> bool:
        if name in self.plain:
            return True
        return isinstance(name, str) and any(one.fullmatch(name) for one in self.patterns)


def names_of(section: Any) -> Names:
    """The names that a section defines, those of its loops (`Fn::ForEach`) too."""
    entries = section if is_document(section) else {}
    plain = frozenset(one for one in entries if not one.startswith("Fn::"))
    return Names(plain, tuple(map(re.compile, (*_patterns(entries), *_of_modules(entries)))))


def _patterns(entries: Mapping[str, Any]) -> Iterator[str]:
    for key, loop in entries.items():
        if key.startswith(f"{LOOP}::") and is_list(loop) and len(loop) == 3:  # pyright: ignore[reportUnknownArgumentType]
            body: Any = loop[2]
            if is_document(body):
                made = body
                yield from _patterns(made)
                for name in made:
                    if not name.startswith("Fn::"):
                        literals = _LOOP_VARIABLE.split(name)
                        yield "[A-Za-z0-9]*".join(map(re.escape, literals))


def _of_modules(entries: Mapping[str, Any]) -> Iterator[str]:
    """The names of what modules are made of: theirs, a dot if one likes, and an inner name."""
    for name, entry in entries.items():
        kind: Any = entry.get("Type") if is_document(entry) else None
        if isinstance(kind, str) and kind.endswith("::MODULE"):
            yield rf"{re.escape(name)}[A-Za-z0-9.]+"


def has_loop_variable(name: str) -> bool:
    """Whether a loop makes the name, or a part of it."""
    return _LOOP_VARIABLE.search(name) is not None


def variables(template: str) -> Iterator[str]:
    """The names that `Fn::Sub` looks for in *template*."""
    for found in VARIABLE.finditer(template):
        yield found[1].strip()


def macros(template: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of the macros that CloudFormation runs over the template."""
    given: Any = template.get("Transform", ())
    found: list[str] = []
    for one in given if is_list(given) else [given]:
        name: Any = one.get("Name") if is_document(one) else one
        if isinstance(name, str):
            found.append(name)
    return tuple(found)


def is_rewritten(template: Mapping[str, Any]) -> bool:
    """Whether macros may add what cannot be seen here; loops and the like do not."""
    if set(macros(template)) - {LANGUAGE_EXTENSIONS}:
        return True
    sections = [template, *(one for one in template.values() if is_document(one))]
    return any("Fn::Transform" in one for one in sections)


def own_macros(template: Mapping[str, Any]) -> bool:
    """Whether a macro that is not AWS's own takes the template in, in a form of its own."""
    return any(not one.startswith("AWS::") for one in macros(template))
