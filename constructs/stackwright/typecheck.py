"""
An annotation in, a fast yes-or-no test out; typeguard words the answer when it is no.

typeguard costs 77 ms to import and about 10 µs a value. Plain annotations are therefore
turned into closures over `isinstance`, and typeguard is imported only when one says no.
"""

import collections.abc
import inspect
import re
import sys
import types
import typing
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, Literal, Protocol, TypeVar, Union, cast, get_args, get_origin

from stackwright.errors import ConstructError
from stackwright.source import user_location

Accepts = Callable[[object], bool]

_ITERABLES = {collections.abc.Iterable, collections.abc.Collection}
_SEQUENCES = {list, collections.abc.Sequence, *_ITERABLES}
_CALLABLE: object = collections.abc.Callable
_MAPPINGS = {dict, collections.abc.Mapping, collections.abc.MutableMapping}
_CHOICES_SHOWN = 16
_DETAIL_SHOWN = 120


def predicate(annotation: object, owner: type) -> Accepts:
    """
    Make the test for *annotation*, whose names are looked up in the module of *owner*.

    Raises:
        ConstructError: A name in it is not there at run time.
    """
    try:
        return _predicate(_evaluated(annotation, owner))
    except _NameWithin:
        return _predicate(evaluated(annotation, owner))


def mismatch(value: object, annotation: object, owner: type) -> str | None:
    """Say why *value* does not fit *annotation*; `None` if it does after all."""
    import typeguard

    if _look_up not in typeguard.checker_lookup_functions:
        typeguard.checker_lookup_functions.insert(0, _look_up)
    tp = _without_none(evaluated(annotation, owner), value)
    if isinstance(value, str) and not _takes_text(tp):
        return f"must be {_name(tp)}, got the text {str.__str__(value)!r}"
    judging = _judging.set(True)
    try:
        typeguard.check_type(
            value,
            tp,
            collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS,
            forward_ref_policy=typeguard.ForwardRefPolicy.ERROR,
        )
    except typeguard.TypeCheckError as error:
        return f"must be {_name(tp)}, got {value!r}{_item_of(str(error))}"
    finally:
        _judging.reset(judging)
    return None


def _without_none(tp: Any, value: object) -> Any:
    """What is left of `X | None` for a value that is not `None`: its refusal says more."""
    if value is None or get_origin(tp) not in (Union, types.UnionType):
        return tp
    others = [one for one in get_args(tp) if one is not type(None)]
    return others[0] if len(others) == 1 else tp


def _item_of(refusal: str) -> str:
    """Which item typeguard found wrong; nothing if it was the value itself."""
    detail = refusal.partition("\n")[0]
    place = re.split(" (?:is not|did not|does not) ", detail)[0]
    if not place.startswith(("item ", "key ", "value of key ")):
        return ""
    if detail.endswith(":") or len(detail) > _DETAIL_SHOWN:
        return f" ({place} is of another type)"
    return f" ({detail})"


_judging: ContextVar[bool] = ContextVar("stackwright_judging", default=False)


def _look_up(origin: Any, arguments: Any, _: object) -> Callable[..., None] | None:
    """What typeguard does not look at itself: a protocol's properties, an iterable's items."""
    if not _judging.get():
        return None
    if getattr(origin, "_is_protocol", False) and origin not in _ITERABLES:
        return _judge_protocol
    return _judge_items if origin in _ITERABLES and arguments else None


def _judge_protocol(value: object, origin: type, arguments: object, memo: object) -> None:
    import typeguard

    if not _of_protocol(origin)(value):
        raise typeguard.TypeCheckError(f"does not have what {origin.__name__} asks for")


def _judge_items(value: object, origin: type, arguments: Any, memo: Any) -> None:
    import typeguard

    if not isinstance(value, origin):
        raise typeguard.TypeCheckError(f"is not an instance of {origin.__name__}")
    if isinstance(value, collections.abc.Collection):
        for one in cast("collections.abc.Collection[object]", value):
            typeguard.check_type_internal(one, arguments[0], memo)


def _evaluated(annotation: object, owner: type) -> object:
    if not isinstance(annotation, str):
        return annotation
    scope = vars(sys.modules[owner.__module__])
    try:
        return eval(annotation, scope, {owner.__name__: owner})
    except NameError as error:
        raise _unknown_name(owner, error) from None


def evaluated(annotation: object, owner: type) -> object:
    """The annotation with the names that stand in quotes inside it looked up, too."""
    holder = types.SimpleNamespace(__annotations__={"value": annotation})
    scope = vars(sys.modules[owner.__module__])
    try:
        hints = typing.get_type_hints(holder, scope, {owner.__name__: owner}, include_extras=True)
    except NameError as error:
        raise _unknown_name(owner, error) from None
    return hints["value"]


def _unknown_name(owner: type, error: NameError) -> ConstructError:
    return ConstructError(
        f"an annotation of {owner.__name__} says {error.name!r}, which its module does not know",
        code="unknown-annotation",
        source=user_location(),
        hint="import the name at run time, not only under TYPE_CHECKING, and not in a function",
    )


class _NameWithin(Exception):
    """A name in quotes stands inside an annotation."""


def _predicate(tp: Any) -> Accepts:
    if tp is None or tp is type(None):
        return lambda value: value is None
    if tp is Any or tp is object:
        return lambda value: True
    if tp is float:
        return lambda value: isinstance(value, (int, float))
    origin = get_origin(tp)
    if origin is None:
        return _of_class(tp)
    return _of_generic(origin, get_args(tp))


def _of_class(tp: Any) -> Accepts:
    if isinstance(tp, (str, typing.ForwardRef)):
        raise _NameWithin
    if not isinstance(tp, type) or typing.is_typeddict(tp):
        return lambda value: False  # typeguard decides
    if getattr(tp, "_is_protocol", False):
        return _of_protocol(tp)
    return lambda value: isinstance(value, tp)


def _of_generic(origin: Any, arguments: tuple[Any, ...]) -> Accepts:
    if origin in (Union, types.UnionType):
        return _of_union(arguments)
    if origin is Literal:
        return _of_literal(arguments)
    if origin is typing.Annotated:
        return _predicate(arguments[0])
    if origin is _CALLABLE:
        return lambda value: callable(value)
    if origin in _SEQUENCES:
        item = _predicate(arguments[0])
        return _of_items((list,) if origin is list else (list, tuple), item)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return _of_items((tuple,), _predicate(arguments[0]))
    if origin in _MAPPINGS:
        return _of_mapping((dict,), _predicate(arguments[0]), _predicate(arguments[1]))
    if isinstance(origin, type) and all(isinstance(one, TypeVar) for one in arguments):
        return _of_class(origin)
    return lambda value: False


def _of_literal(arguments: tuple[object, ...]) -> Accepts:
    texts = frozenset(one for one in arguments if isinstance(one, str))
    if len(texts) == len(arguments):
        return lambda value: type(value) is str and value in texts
    return lambda value: any(type(value) is type(one) and value == one for one in arguments)


def _of_union(arguments: tuple[Any, ...]) -> Accepts:
    plain = tuple(
        one
        for one in arguments
        if isinstance(one, type)
        and get_origin(one) is None
        and one is not float
        and not getattr(one, "_is_protocol", False)
        and not typing.is_typeddict(one)
    )
    others = [_predicate(one) for one in arguments if one not in plain]
    if not others:
        return lambda value: isinstance(value, plain)
    if len(others) == 1:
        (other,) = others
        return lambda value: isinstance(value, plain) or other(value)
    return lambda value: isinstance(value, plain) or any(accepts(value) for accepts in others)


def _of_protocol(tp: type) -> Accepts:
    """A test for the names of the protocol's members; no property is run for it."""
    parents = [one for one in tp.__mro__ if getattr(one, "_is_protocol", False)]
    members = {
        name
        for one in parents
        for name in {**vars(one), **inspect.get_annotations(one)}
        if one is not Protocol and not name.startswith("_")
    }
    missing_on: dict[type, list[str]] = {}

    def accepts(value: object) -> bool:
        cls = type(value)
        missing = missing_on.get(cls)
        if missing is None:
            missing = missing_on[cls] = [one for one in members if not hasattr(cls, one)]
        return not missing or all(one in getattr(value, "__dict__", ()) for one in missing)

    return accepts


def _of_items(kinds: Any, item: Accepts) -> Accepts:
    def accepts(value: Any) -> bool:
        return isinstance(value, kinds) and all(map(item, value))

    return accepts


def _of_mapping(kinds: Any, key: Accepts, item: Accepts) -> Accepts:
    def accepts(value: Any) -> bool:
        return isinstance(value, kinds) and all(map(key, value)) and all(map(item, value.values()))

    return accepts


def _takes_text(tp: Any) -> bool:
    """Whether text is meant; a `Sequence[str]` is not, though text is a sequence of text."""
    if tp is Any or tp is object:
        return True
    origin = get_origin(tp)
    if getattr(tp, "_is_protocol", False):
        return _of_protocol(tp)("")
    if origin is None:
        return not isinstance(tp, type) or issubclass(str, tp) or issubclass(tp, str)
    if origin in (Union, types.UnionType):
        return any(_takes_text(one) for one in get_args(tp))
    if origin is typing.Annotated:
        return _takes_text(get_args(tp)[0])
    return origin is Literal


def _name(tp: Any) -> str:
    """An annotation as a user would say it."""
    if tp is None or tp is type(None):
        return "None"
    origin = get_origin(tp)
    if origin is Literal:
        return _choices(get_args(tp))
    if origin in (Union, types.UnionType):
        named = [_name(one) for one in get_args(tp) if one is not type(None)]
        return " or ".join(dict.fromkeys(named))
    if origin in _SEQUENCES or origin is tuple:
        return f"a sequence of {_name(get_args(tp)[0])}"
    if origin in _MAPPINGS:
        key, item = get_args(tp)
        return f"a mapping of {_name(key)} to {_name(item)}"
    return getattr(tp, "__name__", str(tp))


def _choices(values: tuple[object, ...]) -> str:
    """What a `Literal` offers; of a long list of texts only how many, and some of the last."""
    if len(values) <= _CHOICES_SHOWN or not isinstance(values[0], str):
        return "one of " + ", ".join(repr(one) for one in values)
    some = ", ".join(repr(one) for one in values[:3])
    return f"one of the {len(values)} that are known, such as {some}"
