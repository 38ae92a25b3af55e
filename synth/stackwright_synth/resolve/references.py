"""A part of a template in, the names that it refers to out."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from stackwright.intrinsics import LOOP

Call: TypeAlias = tuple[str, Any]
"""A function, such as `Fn::GetAtt`, and its arguments; those within `Fn::Sub` too."""

_NAMING: Final = frozenset(["Fn::If", "Fn::FindInMap"])


def references(
    value: Any, macros: list[Any] | None = None, calls: list[Call] | None = None
) -> list[str]:
    """
    The logical ids, parameters and pseudo parameters that *value* refers to, each once.

    Args:
        value: Any part of a template.
        macros: Takes the calls of macros (`Fn::Transform`) that are met on the way, if given.
        calls: Takes those of `Fn::GetAtt`, `Fn::If` and `Fn::FindInMap`, but not those in loops.
    """
    found: dict[str, None] = {}
    waiting: list[Any] = [value]
    while waiting:
        node = waiting.pop()
        kind = node.__class__
        if kind is list:
            waiting.extend(node)
        elif kind is dict:
            for key, item in node.items():
                kind = item.__class__
                if kind is str:
                    if key == "Ref":
                        found[item] = None
                    elif key == "Fn::GetAtt":
                        found[item.partition(".")[0]] = None
                        if calls is not None:
                            calls.append((key, item))
                    elif key == "Fn::Sub":
                        _collect_sub(item, {}, found, calls)
                elif kind is dict:
                    waiting.append(item)
                    if key == "Fn::Transform" and macros is not None:
                        macros.append(item)
                elif kind is list:
                    if key == "Fn::GetAtt" and item and item[0].__class__ is str:
                        found[item[0]] = None
                        if calls is not None:
                            calls.append((key, item))
                    elif key == "Fn::Sub" and len(item) == 2:
                        _collect_sub(item[0], item[1], found, calls)
                        waiting.append(item[1])
                    elif key.startswith(LOOP):
                        found |= dict.fromkeys(_outside_of_loop(item, macros))
                    else:
                        waiting.append(item)
                        if calls is not None and key in _NAMING:
                            calls.append((key, item))
    return list(found)


def names_needed(body: Mapping[str, Any]) -> list[str]:
    """What `DependsOn` of a resource names; CloudFormation takes one name without a list, too."""
    given: Any = body.get("DependsOn")
    if given is None:
        return []
    return [given] if isinstance(given, str) else [one for one in given if isinstance(one, str)]


def _outside_of_loop(loop: list[Any], macros: list[Any] | None) -> Iterator[str]:
    """The names that a loop refers to, without its variable and what is made of variables."""
    for name in references(loop[1:], macros):
        if name != loop[0] and "{" not in name:
            yield name


def _collect_sub(
    template: Any, variables: Any, found: dict[str, None], calls: list[Call] | None
) -> None:
    if not isinstance(template, str):
        return
    for piece in template.split("${")[1:]:
        name = piece.partition("}")[0].strip()
        if not name.startswith("!") and name not in variables:
            owner, dot, _ = name.partition(".")
            found[owner] = None
            if dot and calls is not None:
                calls.append(("Fn::GetAtt", name))
