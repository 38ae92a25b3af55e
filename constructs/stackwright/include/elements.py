"""
An entry of a template in, the keywords of the element that stands for it out.

Plain code and no cattrs: there are three shapes, most of their conversions are CloudFormation's
own, each refusal must name the entry, and importing cattrs alone takes 30 ms.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from stackwright.include.faults import Fault, Path
from stackwright.tokens import is_document, is_list

_Convert: TypeAlias = Callable[[Any], Any]


class _Unfit(Exception):
    """A value that is not what CloudFormation takes; says what that is."""


def _scalar(value: Any) -> Any:
    if isinstance(value, (dict, list)):
        raise _Unfit("text or a number")
    return _text(value) if isinstance(value, bool) else value


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list)):
        raise _Unfit("text")
    return value if isinstance(value, str) else str(value)


def _number(value: Any) -> Any:
    try:
        if isinstance(value, str):
            return float(value) if "." in value else int(value)
    except ValueError:
        pass
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise _Unfit("a number")
    return value


def _whole(value: Any) -> Any:
    number = _number(value)
    if isinstance(number, float):
        raise _Unfit("a whole number")
    return number


def _truth(value: Any) -> bool:
    known = {"true": True, "false": False}.get(_text(value).lower())
    if known is None:
        raise _Unfit("true or false")
    return known


def _list(value: Any) -> list[Any]:
    if not is_list(value):
        raise _Unfit("a list")
    return [_scalar(one) for one in value]


_PARAMETER: Final[Mapping[str, tuple[str, _Convert]]] = {
    "Type": ("type", _text),
    "Default": ("default", _scalar),
    "Description": ("description", _text),
    "AllowedValues": ("allowed_values", _list),
    "AllowedPattern": ("allowed_pattern", _text),
    "ConstraintDescription": ("constraint_description", _text),
    "MinValue": ("min_value", _number),
    "MaxValue": ("max_value", _number),
    "MinLength": ("min_length", _whole),
    "MaxLength": ("max_length", _whole),
    "NoEcho": ("no_echo", _truth),
}


def parameter(entry: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """The keywords of a `Parameter`; numbers and truth values may be written as text."""
    keywords: dict[str, Any] = {}
    for name, value in entry.items():
        keyword, convert = _PARAMETER[name]
        keywords[keyword] = _fitting(convert, value, (*path, name))
    return keywords


def output(entry: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """The keywords of an `Output`, all but its condition."""
    value: Any = entry["Value"]
    if is_list(value):
        raise Fault("invalid-entry", "Value must be one value, got a list", (*path, "Value"))
    keywords: dict[str, Any] = {"value": value if isinstance(value, dict) else _text(value)}
    if "Description" in entry:
        keywords["description"] = _fitting(_text, entry["Description"], (*path, "Description"))
    if "Export" in entry:
        export: Any = entry["Export"]
        if not is_document(export) or [*export] != ["Name"]:
            raise Fault("invalid-entry", "Export takes a Name and no more", (*path, "Export"))
        name: Any = export["Name"]
        keywords["export_name"] = name if is_document(name) else _text(name)
    return keywords


def mapping(entry: Mapping[str, Any], path: Path) -> dict[str, dict[str, Any]]:
    """The table of `Mappings`."""
    for top, row in entry.items():
        if not is_document(row):
            raise Fault("invalid-entry", f"{top!r} must be a mapping", (*path, top))
        for second, value in row.items():
            items = value if is_list(value) else [value]
            for one in items:
                _fitting(_scalar, one, (*path, top, second))
    return {**entry}


def _fitting(convert: _Convert, value: Any, path: Path) -> Any:
    try:
        return convert(value)
    except _Unfit as unfit:
        text = f"{path[-1]} must be {unfit}, got {value!r}"
        raise Fault("invalid-entry", text, path) from None
