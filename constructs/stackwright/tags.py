"""Tags of whole subtrees: edits recorded on a scope, merged into a resource's own tags."""

from collections.abc import Collection, Mapping, Sequence

from stackwright.checks import is_literal
from stackwright.errors import PropertyError
from stackwright.source import user_location
from stackwright.tree import Construct
from stackwright.value import record

ADD_PRIORITY = 100
REMOVE_PRIORITY = 200


@record
class TagEdit:
    """One tag that a scope adds (`value` is text) or removes (`value` is `None`)."""

    key: str
    value: str | None
    include: frozenset[str]
    exclude: frozenset[str]
    priority: int

    def applies_to(self, resource_type: str) -> bool:
        """Whether resources of *resource_type* are meant."""
        if self.include and resource_type not in self.include:
            return False
        return resource_type not in self.exclude


@record
class Tags:
    """
    The tags of a scope and of everything below that can be tagged.

    The edit with the higher priority wins; of two with the same, the one of the nearer scope.

    Args:
        scope: A construct, a stack or the app; use `Tags.of(scope)`.
    """

    scope: Construct

    @classmethod
    def of(cls, scope: Construct) -> "Tags":
        """The tags of *scope*."""
        return cls(scope)

    def add(
        self,
        key: str,
        value: str,
        *,
        include_resource_types: Collection[str] = (),
        exclude_resource_types: Collection[str] = (),
        priority: int = ADD_PRIORITY,
    ) -> None:
        """
        Tag the resources below, and the stacks if the scope is a stack or above.

        Args:
            key: 1 to 128 characters, not starting with `aws:`.
            value: Up to 256 characters.
            include_resource_types: Only these types, such as `AWS::SQS::Queue`. Default: all.
            exclude_resource_types: All but these types.
            priority: Higher wins. Default: 100.
        """
        _assert_text(self.scope, "value", value)
        if is_literal(value) and len(value) > 256:
            message = f"the value of the tag {key!r} has up to 256 characters, got {len(value)}"
            raise _refused(self.scope, message)
        self._edit(key, value, include_resource_types, exclude_resource_types, priority)

    def remove(
        self,
        key: str,
        *,
        include_resource_types: Collection[str] = (),
        exclude_resource_types: Collection[str] = (),
        priority: int = REMOVE_PRIORITY,
    ) -> None:
        """
        Take the tag *key* from the resources below.

        Args:
            key: The tag.
            include_resource_types: Only these types. Default: all.
            exclude_resource_types: All but these types.
            priority: Higher wins. Default: 200, so that it wins over `add`.
        """
        self._edit(key, None, include_resource_types, exclude_resource_types, priority)

    def _edit(
        self,
        key: str,
        value: str | None,
        include: Collection[str],
        exclude: Collection[str],
        priority: int,
    ) -> None:
        self.scope.assert_open()
        _assert_text(self.scope, "key", key)
        if not is_literal(key) or not 1 <= len(key) <= 128 or key.lower().startswith("aws:"):
            message = f"a tag key has 1 to 128 characters and no 'aws:' in front, got {key!r}"
            raise _refused(self.scope, message)
        if isinstance(include, str) or isinstance(exclude, str):
            message = f"resource types are given as a list, got the text {include or exclude!r}"
            raise _refused(self.scope, message)
        edit = TagEdit(key, value, frozenset(include), frozenset(exclude), priority)
        self.scope.tag_edits = (*self.scope.tag_edits, edit)


def _assert_text(scope: Construct, name: str, value: object) -> None:
    if not isinstance(value, str):
        raise _refused(scope, f"the {name} of a tag is text, got {value!r}")


def _refused(scope: Construct, message: str) -> PropertyError:
    return PropertyError(message, code="invalid-tag", path=scope.path, source=user_location())


def merge(
    edits: Sequence[TagEdit], resource_type: str, own: Mapping[str, str] | None = None
) -> dict[str, str]:
    """
    The tags of a resource or a stack, sorted by key.

    Args:
        edits: What the scopes around it add and remove, outermost first.
        resource_type: Its type, for the edits that name types.
        own: What was given to it directly; wins over an `add` of the usual priority.
    """
    found: dict[str, tuple[int, str | None]] = {}
    for edit in edits:
        known = found.get(edit.key)
        if edit.applies_to(resource_type) and (known is None or edit.priority >= known[0]):
            found[edit.key] = (edit.priority, edit.value)
    for key, value in (own or {}).items():
        if key not in found or found[key][0] <= ADD_PRIORITY:
            found[key] = (ADD_PRIORITY, value)
    return {key: value for key, (_, value) in sorted(found.items()) if value is not None}
