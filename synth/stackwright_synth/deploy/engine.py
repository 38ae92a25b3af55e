"""An assembly in, its stacks deployed out: the steps, chained, stack by stack."""

from collections.abc import Generator, Sequence

from stackwright.errors import DeployError
from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.deploy.events import DeploymentPlanned, Event, StackSkipped
from stackwright_synth.deploy.observe import observe
from stackwright_synth.deploy.one_stack import deploy_stack
from stackwright_synth.deploy.places import Places
from stackwright_synth.deploy.publish import publish
from stackwright_synth.deploy.selection import chosen, desired, with_dependencies
from stackwright_synth.deploy.world import Options, Outcome, StackOutcome, World
from stackwright_synth.plan import make_plan


def deploy(
    assembly: Assembly, stacks: Sequence[str], world: World, options: Options
) -> Generator[Event, None, Outcome]:
    """
    Deploy stacks, each after those that it depends on.

    Args:
        assembly: The assembly.
        stacks: Ids or names of stacks, which bring what they depend on; none means all.
        world: The effects.
        options: How to deploy.

    Returns:
        What became of each stack. A stack is skipped when one that it depends on was declined.

    Raises:
        StackFailed: CloudFormation could not finish a stack; later stacks are left alone.
        DeployError: Anything else; where it can be known beforehand, before anything is changed.
    """
    wanted = desired(assembly, with_dependencies(assembly, chosen(assembly, stacks)))
    observed = yield from observe(assembly, wanted, world)
    plan = make_plan(wanted, assembly.assets, assembly.folder, observed, options.parameters)
    yield DeploymentPlanned(plan)
    bucket = yield from publish(plan, world)
    outcomes: dict[str, StackOutcome] = {}
    for stack in plan.stacks:
        entry = stack.entry
        blocker = _blocker(entry, outcomes)
        if blocker is not None:
            yield StackSkipped(entry.id, blocker)
            outcomes[entry.id] = StackOutcome(entry.id, entry.name, "skipped")
            continue
        places = Places(entry.id, assembly.sources.get(entry.id, {}))
        try:
            outcomes[entry.id] = yield from deploy_stack(stack, bucket, places, world, options)
        except DeployError as error:
            error.path = error.path or entry.id  # what a port raised does not know its stack
            raise
    return Outcome(tuple(outcomes.values()))


def _blocker(entry: StackEntry, outcomes: dict[str, StackOutcome]) -> str | None:
    """A stack that *entry* depends on and that was not deployed."""
    for dependency in entry.dependencies:
        if outcomes[dependency].result in ("declined", "skipped"):
            return dependency
    return None
