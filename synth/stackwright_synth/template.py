"""
A document in, its canonical JSON out: the same bytes on every machine.

Keys are sorted, the indent is two spaces and a newline ends the text, exactly as
`json.dumps(document, sort_keys=True, indent=2, ensure_ascii=False)` and a newline would have
it. The standard encoder leaves its C code as soon as an indent is wanted; this writer keeps
the C code for text, quotes equal text once, and takes a third of the time.
"""

from collections.abc import Callable, Iterator, Mapping
from json.encoder import encode_basestring
from math import isfinite
from typing import TypeAlias, TypeGuard, cast

from stackwright.errors import SynthesisError

_Scalar: TypeAlias = bool | int | float | str | None
_Value: TypeAlias = "_Scalar | list[_Value] | tuple[_Value, ...] | Mapping[str, _Value]"


def render(document: Mapping[str, object]) -> str:
    """
    Write *document* as canonical JSON.

    Args:
        document: Mappings with text as keys, lists, tuples, text, numbers, truth values and
            `None`, as deep as need be.

    Returns:
        Text that ends in a newline and can be encoded as UTF-8.

    Raises:
        SynthesisError: The document holds what JSON cannot say; the message names the place.
    """
    parts: list[str] = []
    try:
        _write(cast(_Value, document), 0, parts.append, _Quoted())
        text = "".join(parts) + "\n"
        if not text.isascii():
            text.encode()
    except (TypeError, ValueError):
        raise _refusal(document) from None
    except RecursionError:
        raise SynthesisError(
            "the document is nested too deeply, or holds itself",
            code="not-json",
            hint="look for a list or a mapping that was put into itself",
        ) from None
    return text


class _Quoted(dict[str, str]):
    """Text -> the same text as JSON, worked out when it is first asked for."""

    def __missing__(self, text: str) -> str:
        quoted = self[text] = encode_basestring(text)
        return quoted


class _Breaks(dict[int, tuple[str, str, str]]):
    """
    Depth -> what stands before the first member, before the others, and after the last one.

    Args:
        opening: The bracket before the first one.
        closing: The bracket after the last one.
    """

    def __init__(self, opening: str, closing: str) -> None:
        self._open = opening
        self._close = closing

    def __missing__(self, depth: int) -> tuple[str, str, str]:
        outer = "\n" + "  " * depth
        inner = outer + "  "
        breaks = self[depth] = self._open + inner, "," + inner, outer + self._close
        return breaks


_MEMBERS = _Breaks("{", "}")
_ITEMS = _Breaks("[", "]")


def _write(value: _Value, depth: int, put: Callable[[str], None], quoted: _Quoted) -> None:
    """Put *value* in pieces; *depth* is the number of containers around it."""
    if isinstance(value, dict):
        if not value:
            put("{}")
            return
        lead, following, end = _MEMBERS[depth]
        for key in sorted(value) if len(value) > 1 else value:
            member = value[key]
            if type(member) is str:
                put(f"{lead}{quoted[key]}: {quoted[member]}")
            else:
                put(f"{lead}{quoted[key]}: ")
                _write(member, depth + 1, put, quoted)
            lead = following
        put(end)
    elif isinstance(value, (list, tuple)):
        if not value:
            put("[]")
            return
        lead, following, end = _ITEMS[depth]
        for item in value:
            if type(item) is str:
                put(lead + quoted[item])
            else:
                put(lead)
                _write(item, depth + 1, put, quoted)
            lead = following
        put(end)
    elif value is None or isinstance(value, (str, int, float)):
        put(_scalar(value))
    else:
        _write({**value}, depth, put, quoted)  # a TypeError for what is no mapping


def _scalar(value: _Scalar) -> str:
    if value is None:
        return "null"
    if isinstance(value, str):
        return encode_basestring(value)
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isfinite(value):
        return float.__repr__(value)
    raise ValueError


def _refusal(document: object) -> SynthesisError:
    """Look for what `_write` tripped over, the slow way, and say where it is."""
    place, problem = next(_faults(document, ()), ((), "holds what JSON cannot say"))
    return SynthesisError(
        f"{'.'.join(place) or 'the document'} {problem}",
        code="not-json",
        hint="a template takes text, finite numbers, true, false, null, lists and mappings "
        "with text as keys",
    )


def _faults(value: object, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, str):
        if not _encodable(value):
            yield place, f"is text that UTF-8 cannot carry: {str.__repr__(value)}"
    elif _is_mapping(value):
        for key, member in value.items():
            if not isinstance(key, str):
                yield place, f"has a key that is not text: {key!r}"
            elif not _encodable(key):
                yield place, f"has a key that UTF-8 cannot carry: {str.__repr__(key)}"
            else:
                yield from _faults(member, (*place, str.__str__(key)))
    elif _is_sequence(value):
        for index, item in enumerate(value):
            yield from _faults(item, (*place, str(index)))
    elif isinstance(value, float):
        if not isfinite(value):
            yield place, f"is not a finite number: {value!r}"
    elif value is not None and not isinstance(value, int):
        yield place, f"is a {type(value).__name__}, which JSON does not know: {value!r}"


def _is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    return isinstance(value, Mapping)


def _is_sequence(value: object) -> TypeGuard[list[object] | tuple[object, ...]]:
    return isinstance(value, (list, tuple))


def _encodable(text: str) -> bool:
    try:
        str.encode(text)
    except UnicodeEncodeError:
        return False
    return True
