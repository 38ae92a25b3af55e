"""What the assembly wants in, what is deployed out: read-only calls."""

from collections.abc import Generator, Sequence

from stackwright.errors import DeployError
from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.deploy.events import CallerIdentified, Event, StackObserved
from stackwright_synth.deploy.ports import CloudFormation, StackState
from stackwright_synth.deploy.world import World
from stackwright_synth.plan import Caller, DesiredStack, Observed, ObservedStack, uploads_of

ASSET_STACK = "stackwright-assets"
"""The stack that holds an account's and Region's asset bucket."""

BUCKET_OUTPUT = "BucketName"

_FAILED_CREATION = ("ROLLBACK_COMPLETE", "ROLLBACK_FAILED")


def identify(stacks: Sequence[StackEntry], world: World) -> Generator[Event, None, Caller]:
    """
    Ask AWS who we are, and whether the stacks belong there.

    Raises:
        DeployError: A stack belongs to another account or Region.
    """
    caller = world.identity.caller()
    yield CallerIdentified(caller)
    _require_place(stacks, caller)
    return caller


def observe(
    assembly: Assembly, stacks: Sequence[DesiredStack], world: World
) -> Generator[Event, None, Observed]:
    """Look up the stacks, the asset bucket if one is needed, and what it holds already."""
    caller = yield from identify([stack.entry for stack in stacks], world)
    found: dict[str, ObservedStack] = {}
    for stack in stacks:
        entry = stack.entry
        state = world.cloudformation.stack(entry.name)
        yield StackObserved(entry.id, entry.name, state.status if state else None)
        if state is not None:
            found[entry.id] = observed_stack(state, world.cloudformation)
    assets = {asset.hash: asset for asset in assembly.assets}
    uploads = [upload for stack in stacks for upload in uploads_of(stack, assets, assembly.folder)]
    bucket = find_bucket(world.cloudformation) if uploads else None
    if bucket is None:
        return Observed(caller, found)
    published = frozenset(
        key
        for key in dict.fromkeys(upload.key for upload in uploads)
        if world.assets.holds(bucket, key, owner=caller.account)
    )
    return Observed(caller, found, bucket, published)


def observed_stack(state: StackState, cloudformation: CloudFormation) -> ObservedStack:
    """Look up what the plan has to know of a stack beyond its description."""
    remaining: tuple[str, ...] = ()
    if state.status in _FAILED_CREATION:
        remaining = tuple(
            resource.logical_id
            for resource in cloudformation.resources(state.name)
            if resource.status != "DELETE_COMPLETE"
        )
    in_review = state.status == "REVIEW_IN_PROGRESS"
    return ObservedStack(
        id=state.id,
        status=state.status,
        reason=state.reason,
        template=None if in_review else cloudformation.template(state.name),
        parameters=state.parameters,
        outputs={output.key: output.value for output in state.outputs},
        protected=state.termination_protection,
        remaining=remaining,
    )


def find_bucket(cloudformation: CloudFormation) -> str | None:
    """The name of the asset bucket, if the account and Region have one."""
    state = cloudformation.stack(ASSET_STACK)
    return state.output(BUCKET_OUTPUT) if state else None


def _require_place(stacks: Sequence[StackEntry], caller: Caller) -> None:
    """Refuse stacks that belong to another account or Region than the caller's."""
    for entry in stacks:
        if entry.account is not None and entry.account != caller.account:
            raise DeployError(
                f"stack {entry.name} belongs to account {entry.account}, "
                f"but the credentials are those of account {caller.account} ({caller.arn})",
                code="wrong-account",
                path=entry.id,
                hint="choose a profile of that account with --profile",
            )
        if entry.region is not None and entry.region != caller.region:
            raise DeployError(
                f"stack {entry.name} belongs to Region {entry.region}, "
                f"but the Region in use is {caller.region}",
                code="wrong-region",
                path=entry.id,
                hint=f"name this stack alone, with --region {entry.region}",
            )
