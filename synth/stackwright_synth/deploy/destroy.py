"""An assembly in, its stacks deleted out: those that depend on others first."""

from collections.abc import Generator, Sequence
from functools import partial

from stackwright.errors import DeployError
from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.deploy.events import (
    DeletionDeclined,
    DeletionStarted,
    Event,
    NothingToDestroy,
    StackDestroyed,
    StackObserved,
)
from stackwright_synth.deploy.failures import stack_failed
from stackwright_synth.deploy.follow import follow, mark
from stackwright_synth.deploy.observe import identify
from stackwright_synth.deploy.places import Places
from stackwright_synth.deploy.polling import patiently
from stackwright_synth.deploy.ports import StackState
from stackwright_synth.deploy.selection import chosen
from stackwright_synth.deploy.statuses import is_running
from stackwright_synth.deploy.world import (
    Deletion,
    Options,
    Outcome,
    StackOutcome,
    World,
    agreed,
)
from stackwright_synth.plan import busy


def destroy(
    assembly: Assembly, stacks: Sequence[str], world: World, options: Options
) -> Generator[Event, None, Outcome]:
    """
    Delete stacks, each before those that it depends on.

    Args:
        assembly: The assembly.
        stacks: Ids or names of stacks, exactly those; none means all.
        world: The effects.
        options: Whether to ask.

    Returns:
        What became of each stack; one that does not exist is no error.

    Raises:
        StackBusyError: Another operation is changing one of the stacks; nothing was deleted.
        StackFailed: CloudFormation could not delete a stack; later stacks are left alone.
        DeployError: A stack is protected, and nothing was deleted; or anything else.
    """
    entries = tuple(reversed(chosen(assembly, stacks)))
    yield from identify(entries, world)
    found: dict[str, StackState] = {}
    for entry in entries:
        state = world.cloudformation.stack(entry.name)
        yield StackObserved(entry.id, entry.name, state.status if state else None)
        if state is not None:
            _require_deletable(entry, state)
            found[entry.id] = state
    there = tuple(entry for entry in entries if entry.id in found)
    question = Deletion(tuple(entry.id for entry in there), tuple(entry.name for entry in there))
    declined = bool(there) and not agreed(question, world.confirm, options)
    if declined:
        yield DeletionDeclined(question.stacks)
    outcomes: list[StackOutcome] = []
    for entry in entries:
        if entry.id not in found:
            yield NothingToDestroy(entry.id)
            outcomes.append(StackOutcome(entry.id, entry.name, "not-there"))
        elif declined:
            outcomes.append(StackOutcome(entry.id, entry.name, "declined"))
        else:
            places = Places(entry.id, assembly.sources.get(entry.id, {}))
            outcomes.append((yield from _delete(entry, found[entry.id], places, world)))
    return Outcome(tuple(outcomes))


def _delete(
    entry: StackEntry, state: StackState, places: Places, world: World
) -> Generator[Event, None, StackOutcome]:
    started = world.clock.now()
    since = mark(state.id, world.make_name(), world)
    delete = partial(world.cloudformation.delete_stack, state.id, token=since.token)
    patiently(world.clock, delete)
    yield DeletionStarted(entry.id)
    # By its ARN: the name of a deleted stack means nothing any more.
    followed = yield from follow(entry.id, state.id, since, places, world)
    if followed.state is not None and followed.state.status != "DELETE_COMPLETE":
        raise stack_failed(entry, "could not be deleted", followed, places)
    yield StackDestroyed(entry.id, world.clock.now() - started)
    return StackOutcome(entry.id, entry.name, "destroyed", "DELETE_COMPLETE")


def _require_deletable(entry: StackEntry, state: StackState) -> None:
    if is_running(state.status):
        raise busy(entry, state.status)
    if state.termination_protection:
        raise DeployError(
            f"stack {entry.name} has termination protection, and cannot be deleted",
            code="termination-protected",
            path=entry.id,
            hint="set termination_protection=False on the stack and deploy it, then destroy it",
        )
