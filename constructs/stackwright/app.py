"""The root of the tree."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from pathlib import Path
from typing import Final, TypeAlias

from attrs import field

from stackwright.lazy import ensure_built
from stackwright.source import user_location
from stackwright.tokens import Document
from stackwright.tree import Construct
from stackwright.value import record

AS_OF: Final = date(2026, 10, 20)
"""The day of the data that comes with this release."""

_created: ContextVar["list[App] | None"] = ContextVar("stackwright_apps", default=None)


@record
class ResourceDocument:
    """
    A resource as it is about to be written, for transforms.

    Args:
        logical_id: Its name in the template.
        path: The construct that it comes from.
        type: Such as `AWS::Lambda::Function`.
        body: `Type`, `Properties` and the other attributes, as in the template. A transform
            changes nothing in place.
    """

    logical_id: str
    path: str
    type: str
    body: Document = field(repr=False)

    def with_body(self, body: Document) -> "ResourceDocument":
        """The same resource with another body: what a transform returns."""
        return ResourceDocument(self.logical_id, self.path, self.type, body)


Transform: TypeAlias = Callable[[ResourceDocument], ResourceDocument]
"""A change of resource documents, made after everything is resolved."""


class App(Construct):
    """
    The root of the tree: everything that is deployed together.

    Args:
        base: The folder that relative asset paths start from. Default: the app file's.
        as_of: The day at which end-of-life dates are judged, so that the same app always has
            the same findings. Default: the day of this release's data.
    """

    def __init__(self, *, base: str | Path | None = None, as_of: date = AS_OF) -> None:
        ensure_built(App)  # it has no fields of its own, but those of a construct
        self.scope = self
        self._root = self
        self._children = {}
        self.id = ""
        self.path = ""
        self.source = user_location()
        self.base = Path(base) if base is not None else None
        self.as_of = as_of
        self.transforms: tuple[Transform, ...] = ()
        self._sealed = False
        apps = _created.get()
        if apps is not None:
            apps.append(self)

    @property
    def sealed(self) -> bool:
        """Whether synthesis has begun, after which nothing changes."""
        return self._sealed

    def seal(self) -> None:
        """Close the tree: what is added or changed from now on is an error."""
        self._sealed = True

    def add_transform(self, transform: Transform) -> None:
        """Have *transform* change every resource of the app, after those of its stack."""
        self.assert_open()
        self.transforms = (*self.transforms, transform)


@contextmanager
def collecting() -> Generator[list[App]]:
    """Within the block, note every `App` that is made, in order."""
    apps: list[App] = []
    token = _created.set(apps)
    try:
        yield apps
    finally:
        _created.reset(token)
