"""A change set that will not be executed in; no trace of it out."""

from collections.abc import Generator
from functools import partial

from stackwright_synth.assembly import StackEntry
from stackwright_synth.deploy.events import EmptyStackDeleted, Event
from stackwright_synth.deploy.polling import patiently, settled
from stackwright_synth.deploy.ports import ChangeSetType
from stackwright_synth.deploy.world import World


def discard(
    entry: StackEntry, change_set: str, type_: ChangeSetType, world: World
) -> Generator[Event, None, None]:
    """
    Delete a change set, and the empty stack if it was that stack's first and only one.

    CloudFormation makes an empty stack, REVIEW_IN_PROGRESS, to hold the change set of a stack
    that does not exist yet; it would stay for ever.
    """
    cloudformation, clock = world.cloudformation, world.clock
    patiently(clock, partial(cloudformation.delete_change_set, entry.name, change_set))
    if type_ == "UPDATE":
        return
    state = patiently(clock, partial(cloudformation.stack, entry.name))
    if state is None or state.status != "REVIEW_IN_PROGRESS":
        return
    others = patiently(clock, partial(cloudformation.change_sets, state.id))
    if any(name != change_set for name in others):
        return  # somebody else is still reviewing theirs
    token = world.make_name()
    patiently(clock, partial(cloudformation.delete_stack, state.id, token=token))
    settled(cloudformation, clock, state.id)
    yield EmptyStackDeleted(entry.id)
