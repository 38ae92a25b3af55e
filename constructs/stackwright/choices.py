"""
Intrinsic functions among properties: which mappings are some, and what `Fn::If` holds.

Both values of `Fn::If` stand where the property stands, so they are what it takes. They are
found in a mapping, and in the token that `Fn.condition_if` gives.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, cast

from stackwright.misfit import Misfit
from stackwright.tokens import CLOSE, MARKER, OPEN, Document, PlainText, escape, is_list, unescape

_IF: Final = "Fn::If"
_CALL: Final = OPEN + "Fn:"
_CHOICE: Final = _CALL + escape(f'{{"{_IF}":')


def is_intrinsic(value: object) -> bool:
    """Whether *value* is a mapping that is one intrinsic function."""
    if not isinstance(value, Mapping) or len(cast("Mapping[str, object]", value)) != 1:
        return False
    name = next(iter(cast("Mapping[str, object]", value)))
    return is_function(name) or name in ("Ref", "Condition")


def is_function(name: object) -> bool:
    """Whether the name of an entry is that of a function, such as `Fn::Transform`."""
    return isinstance(name, str) and name.startswith("Fn::")


def choice_of(value: object) -> list[Any] | None:
    """The arguments of `Fn::If`, if *value* is one, written out or as a token."""
    if isinstance(value, str):
        if not str.startswith(value, _CHOICE) or not MARKER.fullmatch(value):
            return None
        if isinstance(value, PlainText):
            return None
        value = json.loads(unescape(str.__getitem__(value, slice(len(_CALL), -len(CLOSE)))))
    if not isinstance(value, Mapping) or len(cast("Mapping[object, object]", value)) != 1:
        return None
    arguments = cast("Mapping[object, object]", value).get(_IF)
    return arguments if is_list(arguments) else None


def each_choice(arguments: Sequence[Any], convert: Callable[[int, Any], Any]) -> Document:
    """
    `Fn::If` with both of its values converted; other functions among them stay as they are.

    Args:
        arguments: What `choice_of` gives.
        convert: Takes the place of a value and the value.

    Raises:
        Misfit: One that cannot be converted, or something else than a condition and two values.
    """
    if len(arguments) != 3:
        text = f"'{{}}' must be a condition and two values, got {len(arguments)} items"
        raise Misfit("wrong-type", text, None, _IF)
    made = [arguments[0]]
    for place, one in enumerate(arguments[1:], 1):
        try:
            kept = is_intrinsic(one) and not choice_of(one)
            made.append(one if kept else convert(place, one))
        except Misfit as misfit:
            misfit.path[:0] = [_IF, place]
            raise
    return {_IF: made}
