"""A part of a template in, the names that it refers to out."""

from typing import Any

from stackwright.tokens import is_document, is_list


def references(value: Any) -> list[str]:
    """
    The logical ids, parameters and pseudo parameters that *value* refers to.

    Each once, in the order of the document.
    """
    found: dict[str, None] = {}
    _collect(value, found)
    return list(found)


def _collect(value: Any, found: dict[str, None]) -> None:
    if is_list(value):
        for item in value:
            _collect(item, found)
    elif is_document(value):
        for key, item in value.items():
            if isinstance(item, str):
                if key == "Ref":
                    found[item] = None
                elif key == "Fn::GetAtt":
                    found[item.partition(".")[0]] = None
                elif key == "Fn::Sub":
                    _collect_sub(item, {}, found)
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
