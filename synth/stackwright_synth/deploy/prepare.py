"""The plan of one stack in, its change set out; nothing is deployed."""

from collections.abc import Generator
from functools import partial

from stackwright.errors import ChangeSetFailed
from stackwright_synth.deploy.change_set import ChangeSet, placed
from stackwright_synth.deploy.discard import discard
from stackwright_synth.deploy.events import (
    ChangeSetReady,
    ChangeSetRequested,
    Event,
    NothingToChange,
)
from stackwright_synth.deploy.places import Places
from stackwright_synth.deploy.polling import patiently
from stackwright_synth.deploy.ports import (
    AssetStore,
    ChangeSetRequest,
    ChangeSetState,
    ChangeSetType,
    TemplateUrl,
)
from stackwright_synth.deploy.world import World
from stackwright_synth.plan import InlineTemplate, StackPlan

_NO_CHANGES = ("didn't contain changes", "No updates are to be performed")
_LIMIT = 1800.0


def prepare(
    plan: StackPlan, bucket: str | None, places: Places, world: World
) -> Generator[Event, None, ChangeSet | None]:
    """
    Have CloudFormation work out what *plan* would change.

    Args:
        plan: The stack's plan.
        bucket: The asset bucket, if there is one.
        places: Where the stack's resources come from.
        world: The effects.

    Returns:
        The change set, ready to be executed; `None` if there is nothing to change.

    Raises:
        ChangeSetFailed: CloudFormation could not work it out. No trace of the attempt is left.
    """
    type_: ChangeSetType = "UPDATE" if plan.action in ("update", "nothing-known") else "CREATE"
    request = _request(plan, type_, bucket, world)
    # An order whose answer was lost is repeated, by us or below us, and then meets itself:
    # "exists" therefore means no more than "look".
    patiently(world.clock, partial(world.cloudformation.create_change_set, request))
    yield ChangeSetRequested(plan.entry.id, request.name, type_)
    try:
        state = _worked_out(plan, request, world)
    except ChangeSetFailed:
        yield from discard(plan.entry, request.name, type_, world)
        raise
    if state is None:
        yield from discard(plan.entry, request.name, type_, world)
        yield NothingToChange(plan.entry.id)
        return None
    change_set = placed(state, plan.entry.id, plan.entry.name, request.name, type_, places)
    yield ChangeSetReady(change_set)
    return change_set


def _request(
    plan: StackPlan, type_: ChangeSetType, bucket: str | None, world: World
) -> ChangeSetRequest:
    parameters = dict(plan.parameters)
    if plan.entry.asset_bucket_parameter is not None and bucket is not None:
        parameters[plan.entry.asset_bucket_parameter] = bucket
    return ChangeSetRequest(
        stack=plan.entry.name,
        name=world.make_name(),
        type=type_,
        template=_template(plan, bucket, world.assets),
        capabilities=plan.entry.capabilities,
        tags=plan.entry.tags,
        parameters=parameters,
        kept=plan.kept,
    )


def _template(plan: StackPlan, bucket: str | None, assets: AssetStore) -> str | TemplateUrl:
    template = plan.template
    if isinstance(template, InlineTemplate):
        return template.text
    if bucket is None:
        raise ChangeSetFailed(
            f"the template of stack {plan.entry.name} was not published",
            path=plan.entry.id,
            hint="publish the plan before preparing its stacks",
        )
    return TemplateUrl(assets.url(bucket, template.key))


def _worked_out(plan: StackPlan, request: ChangeSetRequest, world: World) -> ChangeSetState | None:
    """Wait for the change set; `None` if CloudFormation says that it would change nothing."""
    describe = partial(world.cloudformation.change_set, request.stack, request.name)
    for _ in world.clock.ticks(first=0.5, limit=_LIMIT):
        state = patiently(world.clock, describe)
        if state is None:  # what was just made is not always seen at once
            continue
        match state.status, state.execution_status:
            case "CREATE_COMPLETE", "AVAILABLE":
                return state
            case "FAILED", _:
                if any(text in (state.reason or "") for text in _NO_CHANGES):
                    return None
                raise ChangeSetFailed(
                    f"CloudFormation cannot work out the changes of stack {request.stack}: "
                    f"{state.reason or 'it does not say why'}",
                    path=plan.entry.id,
                    hint="nothing was deployed; mend the cause, then try again",
                )
            case ("CREATE_COMPLETE", "OBSOLETE") | ("DELETE_COMPLETE" | "DELETE_IN_PROGRESS", _):
                raise ChangeSetFailed(
                    f"stack {request.stack} was changed by someone else in the meantime",
                    code="change-set-obsolete",
                    path=plan.entry.id,
                    hint="nothing was deployed; deploy again",
                )
            case _:
                continue
    raise ChangeSetFailed(
        f"CloudFormation did not work out the changes of stack {request.stack} "
        f"within {_LIMIT / 60:.0f} minutes",
        code="too-slow",
        path=plan.entry.id,
        hint="nothing was deployed; deploy again",
    )
