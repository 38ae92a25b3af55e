"""A part of a template in, the names that it refers to out."""

from collections.abc import Iterator, Mapping
from typing import Any

from stackwright.tokens import is_list


def references(value: Any, macros: list[Any] | None = None) -> list[str]:
    """
    The logical ids, parameters and pseudo parameters that *value* refers to, each once.

    Args:
        value: Any part of a template.
        macros: Takes the calls of macros (`Fn::Transform`) that are met on the way, if given.
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
                if key == "Ref" and isinstance(item, str):
                    found[item] = None
                elif key == "Fn::GetAtt" and (name := _owner_of(item)) is not None:
                    found[name] = None
                elif key == "Fn::Sub":
                    _collect_sub(item, found, waiting)
                elif item.__class__ is dict:
                    waiting.append(item)
                    if key == "Fn::Transform" and macros is not None:
                        macros.append(item)
                elif item.__class__ is list:
                    if key.startswith("Fn::ForEach::"):
                        found |= dict.fromkeys(_outside_of_loop(item, macros))
                    else:
                        waiting.append(item)
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


def _owner_of(argument: Any) -> str | None:
    """The logical id that `Fn::GetAtt` names; `None` if a function works it out."""
    if not argument:
        return None
    owner: Any = argument.partition(".")[0] if isinstance(argument, str) else argument[0]
    return owner if isinstance(owner, str) else None


def _collect_sub(argument: Any, found: dict[str, None], waiting: list[Any]) -> None:
    template: Any = argument
    variables: Any = {}
    if is_list(argument) and len(argument) == 2:
        template, variables = argument
    waiting.append(variables)
    if not isinstance(template, str):
        return
    for piece in template.split("${")[1:]:
        name = piece.partition("}")[0].strip()
        if not name.startswith("!") and name not in variables:
            found[name.partition(".")[0]] = None
