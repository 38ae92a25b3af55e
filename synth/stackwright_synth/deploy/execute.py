"""A change set in; its execution, begun, out."""

from collections.abc import Generator
from functools import partial

from stackwright.errors import ChangeSetFailed, StackBusyError
from stackwright_synth.deploy.change_set import ChangeSet
from stackwright_synth.deploy.events import Event, ExecutionStarted
from stackwright_synth.deploy.follow import Mark, mark
from stackwright_synth.deploy.polling import patiently
from stackwright_synth.deploy.statuses import is_running
from stackwright_synth.deploy.world import Options, World


def execute(change_set: ChangeSet, world: World, options: Options) -> Generator[Event, None, Mark]:
    """
    Have CloudFormation execute *change_set*.

    Returns:
        The mark by which the events of this execution are told from older ones.

    Raises:
        StackBusyError: Another operation began to change the stack.
        ChangeSetFailed: The change set can no longer be executed.
    """
    since = mark(change_set.stack_id, world.make_name(), world)
    answer = patiently(
        world.clock,
        partial(
            world.cloudformation.execute_change_set,
            change_set.id,
            token=since.token,
            rollback=options.rollback,
        ),
    )
    if answer == "not-executable":
        _look_first(change_set, world)
    yield ExecutionStarted(change_set.stack, change_set)
    return since


def _look_first(change_set: ChangeSet, world: World) -> None:
    """
    Find out whether a refused execution is our own, whose first answer was lost.

    The name of the change set was never used before, so nobody else executes it.
    """
    describe = partial(world.cloudformation.change_set, change_set.stack_id, change_set.id)
    state = patiently(world.clock, describe)
    if state is not None and (state.execution_status or "").startswith("EXECUTE_"):
        return
    stack = patiently(world.clock, partial(world.cloudformation.stack, change_set.stack_id))
    if stack is not None and is_running(stack.status):
        raise StackBusyError(
            f"stack {change_set.stack_name} is {stack.status}: another operation began to change "
            "it before this one could",
            path=change_set.stack,
            hint="wait until that operation has finished, then deploy again",
        )
    found = (state.execution_status if state else None) or "gone"
    raise ChangeSetFailed(
        f"the change set {change_set.name} of stack {change_set.stack_name} can no longer be "
        f"executed: it is {found}",
        code="change-set-obsolete",
        path=change_set.stack,
        hint="the stack was changed in the meantime; deploy again",
    )
