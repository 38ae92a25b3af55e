"""The tree of constructs: keyword arguments in, checked and placed nodes out."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypedDict,
    TypeVar,
    cast,
    dataclass_transform,
)

import attrs
from attrs import field

from stackwright.errors import (
    DuplicateIdError,
    InvalidIdError,
    PropertyError,
    PropertyTypeError,
    SealedTreeError,
)
from stackwright.fields import (
    FieldCheck,
    SignatureOfFields,
    checks_of,
    declare,
    fill,
    makers_of,
    unknown_keyword,
)
from stackwright.lazy import lazily
from stackwright.source import SourceLocation, user_location
from stackwright.tokens import address, is_deferred

if TYPE_CHECKING:
    from stackwright.acknowledgement import Acknowledgement
    from stackwright.tags import TagEdit

T = TypeVar("T")
MAX_ID_LENGTH = 255


@dataclass_transform(eq_default=False, kw_only_default=True, field_specifiers=(field,))
def construct(cls: type[T]) -> type[T]:
    """
    Make an attrs class of a construct: keyword-only fields that are checked as they are given.

    A wrong type, an unknown or a missing keyword, and whatever a field's own validator
    refuses, is an error at the user's line, and the construct does not join the tree.
    """
    lazily(cls, _declare, _equip)
    return cls


def _declare(cls: type) -> None:
    declare(cls, kw_only=True)


def _equip(cls: type, method: str) -> None:
    checks = {key: one for key, one in checks_of(cls).items() if one.attribute.kw_only}
    known = frozenset(checks)
    required = {key for key, one in checks.items() if one.attribute.default is attrs.NOTHING}
    makers = makers_of(cls)

    def __init__(self: "Construct", scope: Any, id: str, **given: Any) -> None:  # noqa: N807
        if not isinstance(scope, Construct):
            raise PropertyTypeError(
                f"scope must be a construct, got {scope!r}", source=user_location()
            )
        if given and not known.issuperset(given):
            raise unknown_keyword(
                type(self), given.keys() - known, known, path=_path_below(scope, id)
            )
        given = self.complete(scope, given)
        if not required <= given.keys():
            raise _missing(self, scope, id, required - given.keys())
        state = self.__dict__
        state["scope"] = scope
        state["id"] = id
        fill(self, given, checks, makers)
        self.__attrs_post_init__()

    __init__.made_of_fields = True  # type: ignore[attr-defined]
    __init__.__qualname__ = f"{cls.__qualname__}.{method}"
    setattr(cls, method, __init__)
    setattr(cls, "_checks", {one.name: one for one in checks.values()})  # noqa: B010


def _missing(instance: "Construct", scope: "Construct", id: str, names: set[str]) -> PropertyError:
    listed = ", ".join(sorted(names))
    return PropertyError(
        f"{type(instance).__name__} needs {listed}",
        code="missing-property",
        path=_path_below(scope, id),
        resource_type=instance.resource_type,
        source=user_location(),
    )


def _assert_id(scope: "Construct", id: object, source: SourceLocation | None) -> None:
    """Raise unless *id* is one that a child of *scope* may have."""
    problem: str | None = None
    if not isinstance(id, str):
        raise PropertyTypeError(f"id must be text, got {id!r}", path=scope.path, source=source)
    if is_deferred(id):
        problem = f"an id must be known before deployment, got {id!r}"
    elif not 0 < len(id) <= MAX_ID_LENGTH or "/" in id:
        problem = f"an id has 1 to {MAX_ID_LENGTH} characters and no '/', got {_short(id)}"
    if problem:
        raise InvalidIdError(problem, path=scope.path, source=source)


def _short(id: str) -> str:
    return repr(id) if len(id) <= MAX_ID_LENGTH else f"{len(id)} characters, {id[:20]!r}..."


def _path_below(scope: "Construct", id: object) -> str:
    return f"{scope.path}/{id}" if scope.path else str(id)


@construct
class Construct:
    """
    A node of the tree: an id below a scope, with children of its own.

    Subclass it to group constructs; the class may have an `__init__` of its own that calls
    `super().__init__(scope, id)`, or be decorated with `@construct` and declare fields.

    Args:
        scope: The construct that this one belongs to.
        id: 1 to 255 characters without `/`, unique among its siblings. A change replaces
            every resource below, because logical ids are made from paths.

    Raises:
        InvalidIdError: The id is empty, too long or holds a slash.
        DuplicateIdError: The scope has a child of this id.
        SealedTreeError: Synthesis of the app has begun.
    """

    _checks: "ClassVar[Mapping[str, FieldCheck]]" = MappingProxyType({})
    __signature__: "ClassVar[SignatureOfFields]" = SignatureOfFields()

    scope: "Construct" = field(kw_only=False)
    id: str = field(kw_only=False)
    path: str = field(init=False)
    source: SourceLocation | None = field(init=False)
    defaults: "Mapping[type[Construct], dict[str, Any]]" = field(
        init=False, default=MappingProxyType({})
    )
    has_defaults: bool = field(init=False, default=False)
    has_acknowledgements: bool = field(init=False, default=False)
    has_imports: bool = field(init=False, default=False)
    tag_edits: "tuple[TagEdit, ...]" = field(init=False, default=())
    acknowledgements: "tuple[Acknowledgement, ...]" = field(init=False, default=())
    _children: "dict[str, Construct]" = field(init=False)
    _root: "Construct" = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.__dict__["source"] = user_location(self)
        self._join()
        try:
            self.compose()
        except BaseException:
            del self.scope._children[self.id]
            raise

    def _join(self) -> None:
        scope, id = self.scope, self.id
        if type(id) is not str or not 0 < len(id) <= MAX_ID_LENGTH or "/" in id or "$" in id:
            _assert_id(scope, id, self.source)
        siblings = scope._children
        state = self.__dict__
        state["path"] = f"{scope.path}/{id}" if scope.path else id
        state["_root"] = scope._root
        state["_children"] = {}
        if id in siblings:
            raise DuplicateIdError(
                f"{scope.path or 'the app'} already has a child {id!r}, "
                f"created at {siblings[id].source}",
                path=self.path,
                source=self.source,
                hint="ids are unique among siblings; choose another",
            )
        if scope._root.sealed:
            scope.assert_open()
        siblings[id] = self

    if not TYPE_CHECKING:  # else checkers let every name be assigned

        def __setattr__(self, name: str, value: object) -> None:
            one = self._checks.get(name)
            if one is not None:
                self.assert_open()
                one(self, value)
            self.__dict__[name] = value

    def compose(self) -> None:
        """Make the companions of this construct; called once, when it is in the tree."""

    def complete(self, scope: "Construct", given: dict[str, Any]) -> dict[str, Any]:
        """Add to the *given* keywords what *scope* supplies; nothing for a plain construct."""
        return given

    @property
    def resource_type(self) -> str | None:
        """The CloudFormation type; `None` for what is no resource."""
        return None

    @property
    def children(self) -> "tuple[Construct, ...]":
        """The constructs right below, in the order in which they were made."""
        return tuple(self._children.values())

    @property
    def root(self) -> "Construct":
        """The top of the tree: the app."""
        return self._root

    @property
    def address(self) -> str:
        """The path as it stands in a deferred value."""
        state = self.__dict__
        known: str | None = state.get("_address")
        if known is None:
            known = state["_address"] = address(self.path)
        return known

    def walk(self) -> "Iterator[Construct]":
        """This construct and everything below, depth first, in the order of making."""
        waiting: list[Construct] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node._children.values()))

    def awaited(self) -> "Iterator[Construct]":
        """What a resource that depends on this one waits for: all of it."""
        return self.walk()

    def ancestors(self) -> "Iterator[Construct]":
        """This construct and the scopes above it, up to the app."""
        node = self
        yield node
        while node.scope is not node:
            node = node.scope
            yield node

    def find(self, path: str) -> "Construct | None":
        """The construct at *path*, ids joined by `/`, counted from this one; `None` if none."""
        node = self
        for id in path.split("/"):
            if id not in node._children:
                return None
            node = node._children[id]
        return node

    def assert_open(self) -> None:
        """Raise `SealedTreeError` if synthesis has begun, after which nothing changes."""
        if self._root.sealed:
            raise SealedTreeError(
                "the app is sealed: it cannot change once synthesis has begun",
                hint="move the change in front of the synthesis",
                path=self.path,
                resource_type=self.resource_type,
                source=user_location(),
            )

    def acknowledge(self, code: str, *, reason: str) -> None:
        """
        Accept a warning of a rule, here and below; errors cannot be accepted.

        Args:
            code: The warning's, such as `visibility-timeout`; `docs/rules.md` lists them. One
                that no rule has, or that warns of nothing here, is a warning itself.
            reason: Why it is right as it is, for whoever reads the app.

        Raises:
            PropertyError: The code or the reason is empty, or the code is accepted here already.
        """
        self.assert_open()
        for name, text in (("code", code), ("reason", reason)):
            if not text.strip():
                raise self.error(f"acknowledge: {name} must be text that says something")
        if any(one.code == code for one in self.acknowledgements):
            raise self.error(f"acknowledge: {code!r} is acknowledged here already")
        from stackwright.acknowledgement import Acknowledgement

        made = Acknowledgement(code, reason, user_location())
        self.acknowledgements = (*self.acknowledgements, made)
        self._root.has_acknowledgements = True

    @property
    def sealed(self) -> bool:
        """Whether this tree may no longer change; only a root can say yes."""
        return False

    def place(self) -> "Place":
        """Where an error about this construct is: its path, its type and the user's line."""
        joined: Mapping[str, object] = vars(self)
        path = joined["path"] if "path" in joined else _path_below(self.scope, self.id)
        source = joined["source"] if "source" in joined else user_location()
        return cast(Place, {"path": path, "resource_type": self.resource_type, "source": source})

    def error(
        self, message: str, *, code: str | None = None, hint: str | None = None
    ) -> PropertyError:
        """Make the error that says what is wrong with this construct."""
        return PropertyError(message, code=code, hint=hint, **self.place())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {vars(self).get('path', self.id)}>"


class Place(TypedDict):
    """Where an error happened, as keyword arguments of `StackwrightError`."""

    path: str | None
    resource_type: str | None
    source: SourceLocation | None
