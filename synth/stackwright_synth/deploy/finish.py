"""A stack whose operation is over in; its protection, its outputs and its outcome out."""

from collections.abc import Generator
from functools import partial

from stackwright_synth.assembly import StackEntry
from stackwright_synth.deploy.events import (
    Event,
    OutputsRead,
    StackDeployed,
    TerminationProtectionSet,
)
from stackwright_synth.deploy.polling import patiently
from stackwright_synth.deploy.ports import StackState
from stackwright_synth.deploy.world import Result, StackOutcome, World


def finish(
    entry: StackEntry, state: StackState, result: Result, started: float, world: World
) -> Generator[Event, None, StackOutcome]:
    """Set the stack's termination protection as the app wants it, and read its outputs."""
    wanted = entry.termination_protection
    if wanted != state.termination_protection:
        protect = partial(world.cloudformation.protect_stack, entry.name, enabled=wanted)
        patiently(world.clock, protect)
        yield TerminationProtectionSet(entry.id, wanted)
    yield OutputsRead(entry.id, state.outputs)
    yield StackDeployed(entry.id, state.status, world.clock.now() - started)
    outputs = {output.key: output.value for output in state.outputs}
    return StackOutcome(entry.id, entry.name, result, state.status, outputs)
