"""The empty stack of a failed first creation in; room for a new one out."""

from collections.abc import Generator
from functools import partial

from stackwright.errors import DeployError
from stackwright_synth.deploy.events import Event, FailedStackDeleted
from stackwright_synth.deploy.failures import stack_failed
from stackwright_synth.deploy.follow import follow, mark
from stackwright_synth.deploy.places import Places
from stackwright_synth.deploy.polling import patiently
from stackwright_synth.deploy.world import Options, Recreation, World, agreed
from stackwright_synth.plan import StackPlan


def clear_the_way(
    plan: StackPlan, places: Places, world: World, options: Options
) -> Generator[Event, None, None]:
    """
    Delete what a failed first creation left, if the plan says so and the user agrees.

    The plan says so only if none of the stack's resources exists any more.

    Raises:
        DeployError: The user does not agree.
        StackFailed: CloudFormation could not delete the stack.
    """
    if plan.action != "recreate" or plan.current is None:
        return
    entry, current = plan.entry, plan.current
    question = Recreation(entry.id, entry.name, current.status)
    if not agreed(question, world.confirm, options):
        raise DeployError(
            f"stack {entry.name} is in {current.status} since its first creation failed; it has "
            "no resources, and it must be deleted before it can be created again",
            code="failed-creation",
            path=entry.id,
            hint="deploy again and agree to its deletion, or destroy it",
        )
    since = mark(current.id, world.make_name(), world)
    delete = partial(world.cloudformation.delete_stack, current.id, token=since.token)
    patiently(world.clock, delete)
    followed = yield from follow(entry.id, current.id, since, places, world)
    if followed.state is not None and followed.state.status != "DELETE_COMPLETE":
        raise stack_failed(entry, "could not be deleted", followed, places)
    yield FailedStackDeleted(entry.id, current.status)
