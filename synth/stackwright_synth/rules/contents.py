"""An app in, what it has of the things that rules are about out."""

from collections.abc import Iterable, Mapping, Sequence

from stackwright.resource import Resource
from stackwright.stack import Stack
from stackwright.tokens import is_document
from stackwright_synth.resolve import Placed
from stackwright_synth.rules.inspection import Inspection

Resources = Mapping[str, Sequence[Placed]]


class Contents:
    """
    The resources of an app, for the conditions of rules.

    Args:
        by_type: The resources that count, by their types.
    """

    def __init__(self, by_type: Resources) -> None:
        self._by_type = by_type
        self._names: dict[str, frozenset[str]] = {}

    def have(self, condition: str) -> bool:
        """Whether there is a resource of the type, or one with a value at the path."""
        type, *path = condition.split(".")
        if not path or type not in self._by_type:
            return type in self._by_type
        if path[0] not in self._names_of(type):
            return False
        found = (one.properties for _, one in self._by_type[type])
        return len(path) == 1 or any(_reaches(one, path) for one in found)

    def _names_of(self, type: str) -> frozenset[str]:
        """The names of the properties that resources of the type have, some this, some that."""
        if type not in self._names:
            each = (one.properties for _, one in self._by_type[type])
            self._names[type] = frozenset().union(*each)
        return self._names[type]


def unchecked(inspection: Inspection) -> Resources:
    """
    The resources whose classes have not checked what stands in the template, by their types.

    They are generated, included or of a user's own making, or what decides is known at deployment
    only, or something was put into them after the class had written them: by `overrides`, or by a
    transform of the stack or the app.
    """
    app = inspection.app
    if getattr(inspection.root, "transforms", ()):
        return app.by_type
    checking: dict[type[Resource], bool] = {}
    found: dict[str, list[Placed]] = {}
    for stack in app.stacks:
        transformed = any(Stack.of(one.construct).transforms for one in stack.resources[:1])
        for one in stack.resources:
            kind = type(one.construct)
            if kind not in checking:
                # Also a class of the user's own, if it writes what a class of ours writes.
                checking[kind] = kind.properties.__module__.startswith("stackwright.aws_")
            seen = checking[kind] and one.construct.checked and not one.construct.overrides
            if transformed or not seen:
                found.setdefault(one.type, []).append((stack, one))
    return found


def _reaches(properties: object, path: Iterable[str]) -> bool:
    for name in path:
        if not is_document(properties) or name not in properties:
            return False
        properties = properties[name]
    return True
