"""A change set in, the user's yes or no out."""

from collections.abc import Generator

from stackwright_synth.assembly import StackEntry
from stackwright_synth.deploy.change_set import ChangeSet
from stackwright_synth.deploy.discard import discard
from stackwright_synth.deploy.events import ChangeSetDeclined, Event
from stackwright_synth.deploy.world import Options, World, agreed


def confirm(
    entry: StackEntry, change_set: ChangeSet, world: World, options: Options
) -> Generator[Event, None, bool]:
    """
    Ask whether the change set shall be executed; after a no, leave no trace of it.

    An error raised by the question itself, an interrupt too, counts as a no and is passed on.
    """
    try:
        yes = agreed(change_set, world.confirm, options)
    except BaseException:
        yield from discard(entry, change_set.name, change_set.type, world)
        raise
    if yes:
        return True
    yield from discard(entry, change_set.name, change_set.type, world)
    yield ChangeSetDeclined(entry.id)
    return False
