"""
Deferred values: an address or an intrinsic function in, text that carries it out.

A deferred string is a `StringToken`, a `str` whose text is a marker. f-strings, `+`, `%` and
`"".join()` carry the marker along, and synthesis turns it into `Ref`, `Fn::GetAtt` or `Fn::Join`.
What would tear a marker apart (slicing, `upper`, `split` ...) raises `TokenError` instead.

The text between `${Token[` and `]Token}` is one of

- `Orders/Worker.Arn`: an attribute of the construct at that path; `.Ref` is its `Ref`,
  `.LogicalId` its bare logical id; `,list` at the end says that it is a list,
- `AWS::Region`: a pseudo parameter,
- `Asset:` and a declaration, or `AssetBucket:`: where a file will lie,
- `Fn:` and a JSON object: an intrinsic function.

Everything else than letters, digits and `_ / . : , -` is written as `~` and two hex digits a
byte, so that a marker survives JSON, URLs and `%`; in a path the dot and the colon are too.
There is no registry: the text is all there is.
"""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeAlias, TypeGuard, cast

from stackwright.errors import TokenError
from stackwright.source import user_location

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
"""A value of a CloudFormation template."""

Document: TypeAlias = dict[str, Any]
"""A part of a template in which deferred values may still stand."""

LIST_MARK = ",list"
OPEN = "${Token["
CLOSE = "]Token}"
MARKER = re.compile(r"\$\{Token\[([^\[\]{}]*)\]Token\}")

_UNSAFE = re.compile(r"[^A-Za-z0-9_/.:,-]")

# Compiled when first needed, which in most apps is never.
_ESCAPES = r"(?:~[0-9A-F]{2})+"
_DAMAGED = (
    r"\$\{Token\["
    r"|(?i:(?:\]|%5d)token(?:\}|%7d))"
    r"|(?i:(?:\{|%7b)token(?:\[|%5b)[a-z0-9_/.:,~%-]*\Z)"
)
_CUT_IN_FRONT = r"T?oken\}"
_CUT_AT_END = r"\$\{(?:T(?:o(?:k(?:en?)?)?)?)?\Z"
_PRINTED = r"\b(?:String|Number|List|Condition)Token\(['\"]"


class Token:
    """
    A deferred value that is not a string: a number, a list or a truth value.

    Args:
        body: What stands between the brackets of its marker.
    """

    __slots__ = ("body",)

    def __init__(self, body: str) -> None:
        self.body = body

    @property
    def marker(self) -> str:
        """The text that stands for this value inside an expression."""
        return f"{OPEN}{self.body}{CLOSE}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.body!r})"

    def __str__(self) -> NoReturn:
        raise _destructive("str()", self.body, "Fn.select, Fn.join or an attribute that is text")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Token) and type(other) is type(self) and other.body == self.body

    def __hash__(self) -> int:
        return hash(self.body)


class NumberToken(Token):
    """A number that is known only at deployment."""

    __slots__ = ()

    def __int__(self) -> NoReturn:
        raise _destructive("int()", self.body, "a plain number")

    __float__ = __index__ = __int__


class ListToken(Token):
    """A list of strings that is known only at deployment; `Fn.select` takes one of them."""

    __slots__ = ()

    def __iter__(self) -> NoReturn:
        raise _destructive("a loop", self.body, "Fn.select(index, values)")

    __len__ = __iter__

    def __getitem__(self, index: object) -> NoReturn:
        raise _destructive("indexing", self.body, "Fn.select(index, values)")

    def __bool__(self) -> bool:
        return True


class ConditionToken(Token):
    """A truth value that CloudFormation works out from parameters and mappings."""

    __slots__ = ()

    def __bool__(self) -> NoReturn:
        raise _destructive("bool()", self.body, "Fn.condition_if(condition, yes, no)")


class StringToken(str):
    """
    Text that is known only at deployment.

    It may be put into f-strings, joined, added and passed on; the template then says
    `Fn::Join`. Operations that need to see the text raise `TokenError`.
    """

    @classmethod
    def of(cls, body: str) -> "StringToken":
        """Make the token whose marker holds *body*."""
        return cls(f"{OPEN}{body}{CLOSE}")

    @property
    def body(self) -> str:
        """What stands between the brackets of the marker."""
        return str.__getitem__(self, slice(len(OPEN), -len(CLOSE)))

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"StringToken({self.body!r})"

    def __format__(self, specification: str) -> str:
        if specification:
            raise _destructive("a format specification", self.body, "the value as it is")
        return str.__str__(self)


_INSTEAD = {
    "Fn.select(index, Fn.split(delimiter, value))": (
        "split rsplit splitlines partition rpartition __getitem__ __iter__ removeprefix "
        "removesuffix strip lstrip rstrip"
    ),
    "text that is known now; CloudFormation cannot change it later": (
        "upper lower title capitalize casefold swapcase replace translate"
    ),
    "a condition with Fn.condition_equals": (
        "startswith endswith find rfind index rindex count __contains__ isalnum isalpha isascii "
        "isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper"
    ),
    "Fn.base64(value)": "encode",
    "the value as it is": (
        "__len__ __int__ __float__ center ljust rjust zfill expandtabs __mul__ __rmul__"
    ),
}


_SPOKEN = {
    "__contains__": "in",
    "__float__": "float()",
    "__getitem__": "indexing",
    "__int__": "int()",
    "__iter__": "a loop",
    "__len__": "len()",
    "__mul__": "repetition",
    "__rmul__": "repetition",
}


def _refuse(operation: str, instead: str) -> Callable[..., NoReturn]:
    said = _SPOKEN.get(operation, operation)

    def refused(self: StringToken, *_: object, **__: object) -> NoReturn:
        raise _destructive(said, self.body, instead)

    return refused


for _hint, _names in _INSTEAD.items():
    for _name in _names.split():
        setattr(StringToken, _name, _refuse(_name, _hint))


class KnownString(StringToken):
    """
    Text that is known, where deferred text is usual: an attribute of an imported resource.

    All operations work on it as on any text.
    """

    __repr__ = str.__repr__

    def __bool__(self) -> bool:
        return str.__len__(self) > 0

    def __format__(self, specification: str) -> str:
        return str.__format__(str.__str__(self), specification)

    def __int__(self) -> int:
        return int(str.__str__(self))

    def __float__(self) -> float:
        return float(str.__str__(self))


for _name in " ".join(_INSTEAD.values()).split():
    if hasattr(str, _name):
        setattr(KnownString, _name, getattr(str, _name))


class PlainText(str):
    """Text in which nothing is deferred, even where it looks like a marker."""

    __slots__ = ()


def _destructive(operation: str, body: str, instead: str) -> TokenError:
    return TokenError(
        f"{operation} needs the text of {unescape(body)}, which is known only at deployment",
        code="destructive-operation",
        source=user_location(),
        hint=f"use {instead}",
    )


def is_document(value: object) -> TypeGuard[Document]:
    """Whether *value* is a mapping of a template, which has text as keys."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether *value* is a list of a template."""
    return isinstance(value, list)


def is_deferred(value: object) -> bool:
    """Whether *value* is, or holds, something that is known only at deployment."""
    if isinstance(value, str):
        return str.__contains__(value, OPEN)
    if isinstance(value, Token):
        return True
    if isinstance(value, (int, float, list, tuple)):  # far cheaper to tell than a mapping
        return False
    if isinstance(value, Mapping):
        return any(map(is_deferred, cast("Mapping[object, object]", value).values()))
    return False


def reference(path: str, attribute: str) -> str:
    """The body of a token for *attribute* of the construct at the escaped *path*."""
    return f"{path}.{escape(attribute)}"


def list_reference(path: str, attribute: str) -> str:
    """The body of a token for an attribute that is a list of text."""
    return reference(path, attribute) + LIST_MARK


def address(path: str) -> str:
    """A construct's path as it stands in a marker: what follows the first dot is an attribute."""
    return escape(path).replace(".", "~2E").replace(":", "~3A")


def expression(function: str, arguments: object) -> str:
    """The body of a token for an intrinsic function; the arguments may hold tokens."""
    text = json.dumps(
        {function: arguments}, default=_marker_of, separators=(",", ":"), sort_keys=True
    )
    return "Fn:" + escape(text)


def _marker_of(value: object) -> str:
    if isinstance(value, Token):
        return value.marker
    raise TokenError(
        f"an intrinsic function takes text, numbers, lists and mappings, got {value!r}",
        source=user_location(),
    )


def escape(text: str) -> str:
    """Write what JSON or another marker would trip over as `~` and hex digits."""
    if _UNSAFE.search(text):
        return _UNSAFE.sub(lambda m: "".join(f"~{b:02X}" for b in m[0].encode()), text)
    return text


def unescape(text: str) -> str:
    """Undo `escape`."""
    if "~" not in text:
        return text
    return re.sub(_ESCAPES, lambda m: bytes.fromhex(m[0].replace("~", "")).decode(), text)


def pieces(text: str) -> list[str]:
    """
    Split *text* into literals (even places) and bodies of markers (odd places).

    Raises:
        TokenError: A marker is damaged.
    """
    if not may_hold_markers(text):
        return [text]
    parts = MARKER.split(text)
    literals = [one for one in parts[::2] if one]
    if (
        any(re.search(_DAMAGED, one) for one in literals)
        or re.match(_CUT_IN_FRONT, parts[0])
        or re.search(_CUT_AT_END, parts[-1])
    ):
        raise damaged(text)
    if any(re.search(_PRINTED, one) for one in literals):
        raise TokenError(
            f"a deferred value was put into text with repr(): {text!r}",
            code="damaged-token",
            hint="leave out !r and %r; join the items of a list with ', '.join or Fn.join",
        )
    return parts


def may_hold_markers(text: str) -> bool:
    """Whether it is worth while to look for markers, or for what is left of one."""
    return "$" in text or "oken" in text or "OKEN" in text


def damaged(text: str) -> TokenError:
    """The error for *text* with a marker that means nothing any more."""
    return TokenError(
        f"a deferred value was damaged by a text operation: {text!r}",
        code="damaged-token",
        hint="put the value into the text last, after the text was cut or changed",
    )
