"""An operation that failed in; the error that shows its first real cause out."""

from collections.abc import Iterable

from stackwright.errors import DeployError, StackFailed
from stackwright_synth.assembly import StackEntry
from stackwright_synth.deploy.follow import Followed
from stackwright_synth.deploy.places import Places
from stackwright_synth.deploy.ports import StackEvent
from stackwright_synth.deploy.statuses import meaning, way_out

_CANCELLED = (
    "Resource creation cancelled",
    "Resource update cancelled",
    "Resource deletion cancelled",
)


def stack_failed(entry: StackEntry, what: str, followed: Followed, places: Places) -> StackFailed:
    """
    Make the error of a failed operation.

    Args:
        entry: The stack.
        what: What failed, such as `could not be created`.
        followed: The end of the operation.
        places: Where the stack's resources come from.
    """
    failures = tuple(_failure(event, places) for event in causes(followed.events))
    status = followed.state.status if followed.state else None
    reason = _first_reason(failures, followed)
    now = f"it is now {status}: {meaning(status)}" if status else meaning(status)
    first = failures[0] if failures else None
    return StackFailed(
        f"stack {entry.name} {what}: {reason}; {now}",
        status=status,
        failures=failures,
        path=first.path if first and first.path else entry.id,
        resource_type=first.resource_type if first else None,
        source=first.source if first else None,
        hint=way_out(status, entry.name),
    )


def causes(events: Iterable[StackEvent]) -> tuple[StackEvent, ...]:
    """
    The failures that have a reason of their own, oldest first, one for each resource.

    When one resource fails, CloudFormation cancels the others, and marks them failed too; and
    the stack itself only repeats what its resources said.
    """
    first: dict[str, StackEvent] = {}
    for event in events:
        failed = event.status.endswith("_FAILED") and not event.of_stack
        if failed and not (event.reason or "").startswith(_CANCELLED):
            first.setdefault(event.logical_id, event)
    return tuple(first.values())


def _failure(event: StackEvent, places: Places) -> DeployError:
    place = places.of(event.logical_id)
    return DeployError(
        f"{event.logical_id} {event.status}: {event.reason or 'no reason given'}",
        code="resource-failed",
        path=place.path,
        resource_type=event.type,
        source=place.source,
    )


def _first_reason(failures: tuple[DeployError, ...], followed: Followed) -> str:
    """The first cause; else what was said of the stack itself."""
    if failures:
        return failures[0].message
    if followed.state and followed.state.reason:
        return followed.state.reason
    reasons = (event.reason for event in followed.events if event.of_stack)
    return next((reason for reason in reasons if reason), "CloudFormation does not say why")
