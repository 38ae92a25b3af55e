"""A part of a template in, the names that it refers to out."""

from typing import Any


def references(value: Any) -> list[str]:
    """
    The logical ids, parameters and pseudo parameters that *value* refers to.

    Each once, in the order of the document.
    """
    found: dict[str, None] = {}
    _collect(value, found)
    return list(found)


def _collect(value: Any, found: dict[str, None]) -> None:
    if type(value) is list:
        for item in value:
            if type(item) is dict or type(item) is list:
                _collect(item, found)
    elif type(value) is dict:
        for key, item in value.items():
            if type(item) is str:
                if key == "Ref":
                    found[item] = None
                elif key == "Fn::GetAtt":
                    found[item.partition(".")[0]] = None
                elif key == "Fn::Sub":
                    _collect_sub(item, {}, found)
            elif type(item) is not dict and type(item) is not list:
                continue
            elif key == "Fn::GetAtt":
                found[item[0]] = None
            elif key == "Fn::Sub":
                _collect_sub(item[0], item[1], found)
            else:
                _collect(item, found)


def _collect_sub(template: str, variables: dict[str, Any], found: dict[str, None]) -> None:
    _collect(variables, found)
    for piece in template.split("${")[1:]:
        name = piece.partition("}")[0].strip()
        if not name.startswith("!") and name not in variables:
            found[name.partition(".")[0]] = None
