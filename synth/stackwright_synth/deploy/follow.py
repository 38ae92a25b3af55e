"""An operation that is under way in; its events, and the stack at its end, out."""

from collections.abc import Generator, Iterable
from datetime import datetime
from functools import partial

from attrs import frozen

from stackwright.errors import DeployError
from stackwright_synth.deploy.events import Event, ResourceProgressed
from stackwright_synth.deploy.places import Places
from stackwright_synth.deploy.polling import patiently
from stackwright_synth.deploy.ports import EventPage, StackEvent, StackState
from stackwright_synth.deploy.statuses import is_running, is_settled
from stackwright_synth.deploy.world import World

_STALE_LOOKS = 5


@frozen
class Mark:
    """
    What tells the events of our own operation from others.

    Args:
        token: The token that the operation was ordered with; its events carry it.
        last: The time of the last event before the operation, by the clock of CloudFormation.
        known: Ids of the events before the operation that were looked at.
    """

    token: str
    last: datetime | None
    known: frozenset[str]

    def covers(self, event: StackEvent) -> bool:
        """Whether *event*, which is not one of the known, belongs to our operation."""
        if event.token is not None:
            return event.token == self.token
        return not self.precedes(event)

    def precedes(self, event: StackEvent) -> bool:
        """Whether *event* is older than the operation."""
        return self.last is not None and event.timestamp < self.last


@frozen
class Followed:
    """
    The end of an operation.

    Args:
        state: The stack; `None` if not even its ARN is known any more.
        events: Everything that happened in the operation, oldest first.
    """

    state: StackState | None
    events: tuple[StackEvent, ...]


def mark(stack_id: str, token: str, world: World) -> Mark:
    """Note what happened to a stack so far, before an operation is ordered with *token*."""
    page = patiently(world.clock, partial(world.cloudformation.events, stack_id, None))
    last = max((event.timestamp for event in page.events), default=None)
    return Mark(token, last, frozenset(event.id for event in page.events))


def follow(
    stack: str, stack_id: str, since: Mark, places: Places, world: World
) -> Generator[Event, None, Followed]:
    """
    Tell what happens to a stack until the operation ends.

    Args:
        stack: The id of the stack in the assembly.
        stack_id: Its ARN, which finds it even after it was deleted.
        since: The mark made before the operation.
        places: Where the stack's resources come from.
        world: The effects.

    Raises:
        DeployError: The stack can no longer be looked at, as when the credentials expire.
    """
    seen: set[str] = set(since.known)
    own: list[StackEvent] = []
    begun, stale = False, 0
    for _ in world.clock.ticks():
        state, fresh = _look(stack_id, since, frozenset(seen), world)
        seen.update(event.id for event in fresh)
        own.extend(fresh)
        for event in fresh:
            yield _told(stack, event, places)
        if state is None:
            break
        if _is_end(state.status):
            if begun or _closed(own, state.status) or stale >= _STALE_LOOKS:
                return Followed(state, tuple(own))
            stale += 1
        begun = begun or is_running(state.status)
    return Followed(None, tuple(own))


def _look(
    stack_id: str, since: Mark, seen: frozenset[str], world: World
) -> tuple[StackState | None, tuple[StackEvent, ...]]:
    """The stack, and what happened since the look before."""
    try:
        # The status is asked first: events that are asked after an end hold the end.
        state = patiently(world.clock, partial(world.cloudformation.stack, stack_id))
        fresh = patiently(world.clock, partial(_fresh, stack_id, since, seen, world))
    except DeployError as error:
        goes_on = "the operation goes on in CloudFormation meanwhile"
        error.hint = f"{error.hint}; {goes_on}" if error.hint else goes_on
        raise
    return state, fresh


def _is_end(status: str) -> bool:
    """Whether an operation may have ended with this status; the stack under review has none."""
    return is_settled(status) and status != "REVIEW_IN_PROGRESS"


def _closed(own: Iterable[StackEvent], status: str) -> bool:
    """
    Whether our own operation is known to have brought the stack to *status*.

    Right after an order a stack may still show the status of the operation before.
    """
    return any(event.of_stack and event.status == status for event in own)


def _fresh(
    stack_id: str, since: Mark, seen: frozenset[str], world: World
) -> tuple[StackEvent, ...]:
    """
    Events of our operation that were not seen yet, oldest first.

    Pages come newest first, and events that arrive while they are read shift them. So a page
    without anything new ends the reading, never a single known event; what arrived at the front
    comes with the next look.
    """
    found: dict[str, StackEvent] = {}
    token: str | None = None
    while True:
        page: EventPage = world.cloudformation.events(stack_id, token)
        unseen = [event for event in page.events if event.id not in seen]
        found.update((event.id, event) for event in unseen if since.covers(event))
        token = page.next_token
        if token is None or all(since.precedes(event) for event in unseen):
            return tuple(reversed(found.values()))


def _told(stack: str, event: StackEvent, places: Places) -> ResourceProgressed:
    return ResourceProgressed(
        stack=stack,
        timestamp=event.timestamp,
        logical_id=event.logical_id,
        type=event.type,
        status=event.status,
        reason=event.reason,
        physical_id=event.physical_id,
        place=places.of(event.logical_id),
        of_stack=event.of_stack,
    )
