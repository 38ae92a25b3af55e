"""The plan of one stack in, the deployed stack out: prepare, confirm, execute, follow, finish."""

from collections.abc import Generator
from functools import partial

from stackwright.errors import DeployError
from stackwright_synth.deploy.confirm import confirm
from stackwright_synth.deploy.events import Event
from stackwright_synth.deploy.execute import execute
from stackwright_synth.deploy.failures import stack_failed
from stackwright_synth.deploy.finish import finish
from stackwright_synth.deploy.follow import follow
from stackwright_synth.deploy.places import Places
from stackwright_synth.deploy.polling import patiently
from stackwright_synth.deploy.ports import StackState
from stackwright_synth.deploy.prepare import prepare
from stackwright_synth.deploy.recreate import clear_the_way
from stackwright_synth.deploy.statuses import SUCCEEDED
from stackwright_synth.deploy.world import Options, Result, StackOutcome, World
from stackwright_synth.plan import StackPlan


def deploy_stack(
    plan: StackPlan, bucket: str | None, places: Places, world: World, options: Options
) -> Generator[Event, None, StackOutcome]:
    """
    Deploy one stack.

    Args:
        plan: What is to be done about it.
        bucket: The asset bucket, if there is one.
        places: Where its resources come from.
        world: The effects.
        options: How to deploy.

    Raises:
        StackFailed: CloudFormation could not finish; the first real cause is in the error.
    """
    entry, started = plan.entry, world.clock.now()
    yield from clear_the_way(plan, places, world, options)
    change_set = yield from prepare(plan, bucket, places, world)
    if change_set is None:
        state = _described(entry.name, world)
        return (yield from finish(entry, state, "unchanged", started, world))
    if not (yield from confirm(entry, change_set, world, options)):
        return StackOutcome(entry.id, entry.name, "declined")
    since = yield from execute(change_set, world, options)
    followed = yield from follow(entry.id, change_set.stack_id, since, places, world)
    creation = change_set.type == "CREATE"
    if followed.state is None or followed.state.status not in SUCCEEDED:
        what = "could not be created" if creation else "could not be updated"
        raise stack_failed(entry, what, followed, places)
    result: Result = "created" if creation else "updated"
    return (yield from finish(entry, followed.state, result, started, world))


def _described(name: str, world: World) -> StackState:
    state = patiently(world.clock, partial(world.cloudformation.stack, name))
    if state is None:
        raise DeployError(
            f"stack {name} was deleted by someone else in the meantime",
            code="stack-gone",
            hint="deploy again",
        )
    return state
