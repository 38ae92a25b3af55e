"""JSON text in, its values and where each of them stands out."""

import json
import re
from bisect import bisect_right
from typing import NoReturn

from stackwright.include.faults import Fault, Path
from stackwright.include.places import Place, Value

_SPACE = re.compile(r"[ \t\n\r]*")
_decode = json.JSONDecoder().raw_decode


def read(text: str) -> "tuple[Value, Place]":
    """
    Read JSON.

    Raises:
        Fault: It is not JSON, repeats a key, or holds `null`.
    """
    try:
        json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        spot = (error.lineno, error.colno)
        raise Fault("not-a-template", f"this is not JSON: {error.msg}", spot=spot) from None
    return _Reading(text).value(_end(text, 0), ())[:2]


def _refuse_constant(name: str) -> NoReturn:
    raise Fault("not-a-template", f"this is not JSON: it holds the number {name}")


def _end(text: str, start: int) -> int:
    """Where the white space from *start* on ends."""
    found = _SPACE.match(text, start)
    return found.end() if found else start


class _Reading:
    """The second reading, of text that is known to be JSON: for keys and places."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = [0, *(one.end() for one in re.finditer("\n", text))]

    def value(self, start: int, path: Path) -> "tuple[Value, Place, int]":
        """The value that begins at *start*, its place, and where it ends."""
        text, first = self._text, self._text[start]
        place = self._place(start)
        if first == "{":
            return self._object(start + 1, place, path)
        if first == "[":
            return self._list(start + 1, place, path)
        value, end = _decode(text, start)
        if value is None:
            raise null(path, (place.line, place.column))
        return value, place, end

    def _object(self, start: int, place: Place, path: Path) -> "tuple[Value, Place, int]":
        text = self._text
        made: dict[str, Value] = {}
        end = _end(text, start)
        while text[end] != "}":
            if text[end] == ",":
                end = _end(text, end + 1)
            position = self._place(end)
            key, end = _decode(text, end)
            if key in made:
                raise repeated(key, path, (position.line, position.column), place.parts[key])
            end = _end(text, _end(text, end) + 1)
            made[key], inner, end = self.value(end, (*path, key))
            position.parts = inner.parts
            place.parts[key] = position
            end = _end(text, end)
        return made, place, end + 1

    def _list(self, start: int, place: Place, path: Path) -> "tuple[Value, Place, int]":
        text = self._text
        made: list[Value] = []
        end = _end(text, start)
        while text[end] != "]":
            if text[end] == ",":
                end = _end(text, end + 1)
            item, place.parts[len(made)], end = self.value(end, (*path, len(made)))
            made.append(item)
            end = _end(text, end)
        return made, place, end + 1

    def _place(self, start: int) -> Place:
        line = bisect_right(self._lines, start)
        return Place(line, start - self._lines[line - 1] + 1)


def null(path: Path, spot: "tuple[int, int]") -> Fault:
    """The fault of a value that is missing."""
    where = f" of {path[-1]!r}" if path else ""
    return Fault(
        "null-value",
        f"the value{where} is null, which CloudFormation does not take",
        path,
        spot=spot,
        hint="leave the entry out, or write what it is; AWS::NoValue removes a property",
    )


def repeated(key: str, path: Path, spot: "tuple[int, int]", first: Place) -> Fault:
    """The fault of a key that stands twice in one mapping."""
    return Fault(
        "duplicate-key",
        f"the key {key!r} stands twice in one mapping, first in line {first.line}",
        (*path, key),
        spot=spot,
        hint="only one of them would count; remove or rename the other",
    )
