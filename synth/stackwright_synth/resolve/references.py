"""A part of a template in, the names that it refers to out."""

from typing import Any


def references(value: Any) -> list[str]:
    """The logical ids, parameters and pseudo parameters that *value* refers to, each once."""
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
                elif key == "Fn::GetAtt":
                    found[item.partition(".")[0] if isinstance(item, str) else item[0]] = None
                elif key == "Fn::Sub":
                    _collect_sub(item, found, waiting)
                elif item.__class__ is dict or item.__class__ is list:
                    waiting.append(item)
    return list(found)


def _collect_sub(argument: Any, found: dict[str, None], waiting: list[Any]) -> None:
    template: str = argument if isinstance(argument, str) else argument[0]
    variables: dict[str, Any] = {} if isinstance(argument, str) else argument[1]
    waiting.append(variables)
    for piece in template.split("${")[1:]:
        name = piece.partition("}")[0].strip()
        if not name.startswith("!") and name not in variables:
            found[name.partition(".")[0]] = None
