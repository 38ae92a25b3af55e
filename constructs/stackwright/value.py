"""Frozen values that constructs are given: keyword arguments in, a checked value out."""

from collections.abc import Callable
from typing import Any, TypeVar, dataclass_transform

import attrs
from attrs import field

from stackwright.errors import PropertyError
from stackwright.fields import check_types, fields_of, keyword, unknown_keyword
from stackwright.lazy import lazily
from stackwright.source import user_location

T = TypeVar("T")


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """
    Make a frozen attrs class whose fields are checked as those of a construct are.

    Fields are keyword-only unless they say `field(kw_only=False)`.
    """
    lazily(cls, _build)
    return cls


def _build(cls: type) -> None:
    attrs.frozen(kw_only=True, slots=False, match_args=False, field_transformer=check_types)(cls)
    original: Callable[..., None] = vars(cls)["__init__"]
    fields = [one for one in fields_of(cls) if one.init]
    known = frozenset(keyword(one) for one in fields)
    required = [keyword(one) for one in fields if one.default is attrs.NOTHING]
    positions = {keyword(one): place for place, one in enumerate(fields) if not one.kw_only}

    def __init__(self: object, *values: Any, **given: Any) -> None:  # noqa: N807
        if not given.keys() <= known:
            raise unknown_keyword(cls, given.keys() - known, known)
        missing = [
            name
            for name in required
            if name not in given and positions.get(name, len(values)) >= len(values)
        ]
        if missing:
            raise PropertyError(
                f"{cls.__name__} needs {', '.join(missing)}",
                code="missing-property",
                source=user_location(),
            )
        original(self, *values, **given)

    __init__.__wrapped__ = original  # type: ignore[attr-defined]
    setattr(cls, "__init__", __init__)  # noqa: B010
