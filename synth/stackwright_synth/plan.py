"""
The stacks of an assembly and what is deployed in; what is to be done, as a value, out.

The plan decides everything that can be decided before CloudFormation is asked to work out a
change set; the steps of `deploy` only obey it. Nothing here touches the disk or the network.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal, cast

from attrs import field, frozen

from stackwright.errors import DeployError, StackBusyError
from stackwright_synth.assembly import AssetEntry, StackEntry
from stackwright_synth.diff import Change, diff

INLINE_LIMIT = 51_200
"""Bytes of a template that may be sent in the request itself."""

STORED_LIMIT = 1_048_576
"""Bytes of a template that CloudFormation reads from a bucket."""

Action = Literal["create", "recreate", "update", "nothing-known"]
"""
What is to be done about a stack: make it; delete what a failed first creation left and make it;
update it; or update it although its template is the deployed one, since its parameters and tags
may not be.
"""

Document = Mapping[str, object]


@frozen
class Caller:
    """Whom AWS takes us for, and where."""

    account: str
    region: str
    arn: str


@frozen
class DesiredStack:
    """A stack as the assembly wants it: its entry, and the template's text and file."""

    entry: StackEntry
    text: str
    path: Path


@frozen
class ObservedStack:
    """
    A stack as it is deployed.

    Args:
        id: Its ARN.
        status: Its status in CloudFormation.
        reason: Why it has that status, if CloudFormation says so.
        template: Its template; `None` if there is none yet or it is not JSON.
        parameters: The names of its parameters.
        outputs: The values of its outputs.
        protected: Whether it refuses to be deleted.
        remaining: Logical ids of what still exists; looked up after a failed first creation only.
    """

    id: str
    status: str
    reason: str | None = None
    template: Document | None = None
    parameters: frozenset[str] = frozenset()
    outputs: Mapping[str, str] = field(factory=dict[str, str])
    protected: bool = False
    remaining: tuple[str, ...] = ()


@frozen
class Observed:
    """
    What is deployed.

    Args:
        caller: Whom AWS takes us for.
        stacks: Stack id -> the stack, where there is one.
        bucket: The asset bucket, where it is needed and there is one.
        published: The keys that the asset bucket already holds, of those that are needed.
    """

    caller: Caller
    stacks: Mapping[str, ObservedStack]
    bucket: str | None = None
    published: frozenset[str] = frozenset()


@frozen
class Upload:
    """A file that belongs in the asset bucket: its key, and where it lies."""

    key: str
    path: Path


@frozen
class InlineTemplate:
    """A template that is small enough for the request."""

    text: str


@frozen
class StackPlan:
    """
    What is to be done about one stack.

    Args:
        entry: The stack, as the assembly describes it.
        action: What is to be done.
        template: The template, or where it has to be uploaded.
        current: The stack as it is deployed, if it is.
        changes: How the templates differ; `None` if the deployed one cannot be compared.
        uploads: What the stack needs in the asset bucket.
        missing: Those of them that are not there yet.
        parameters: The values of its parameters, but for the asset bucket's.
        kept: Parameters that keep the value which the deployed stack has.
    """

    entry: StackEntry
    action: Action
    template: InlineTemplate | Upload
    current: ObservedStack | None = None
    changes: tuple[Change, ...] | None = None
    uploads: tuple[Upload, ...] = ()
    missing: tuple[Upload, ...] = ()
    parameters: Mapping[str, str] = field(factory=dict[str, str])
    kept: tuple[str, ...] = ()


@frozen
class Plan:
    """
    What is to be done, stack by stack in deployment order.

    Args:
        caller: Whom AWS takes us for.
        stacks: The stacks.
        bucket: The asset bucket; `None` if there is none, or none is needed.
        needs_bucket: Whether a stack ships anything.
    """

    caller: Caller
    stacks: tuple[StackPlan, ...]
    bucket: str | None = None
    needs_bucket: bool = False


def make_plan(
    desired: Iterable[DesiredStack],
    assets: Iterable[AssetEntry],
    folder: Path,
    observed: Observed,
    parameters: Mapping[str, Mapping[str, str]] | None = None,
) -> Plan:
    """
    Decide what is to be done.

    Args:
        desired: The stacks to deploy, in deployment order.
        assets: The assets of the assembly.
        folder: Where the assembly lies.
        observed: What is deployed.
        parameters: Stack id -> parameter -> value, as the user gave them.

    Raises:
        StackBusyError: Another operation is changing one of the stacks.
        DeployError: One of the stacks is in a state that no deployment can leave.
    """
    known = {asset.hash: asset for asset in assets}
    given = parameters or {}
    stacks = tuple(
        _stack_plan(stack, known, folder, observed, given.get(stack.entry.id, {}))
        for stack in desired
    )
    needs_bucket = any(stack.uploads for stack in stacks)
    return Plan(observed.caller, stacks, observed.bucket, needs_bucket)


def uploads_of(
    stack: DesiredStack, assets: Mapping[str, AssetEntry], folder: Path
) -> tuple[Upload, ...]:
    """What *stack* needs in the asset bucket: its assets, and its template if that is large."""
    wanted: list[Upload] = []
    for content_hash in stack.entry.assets:
        asset = assets.get(content_hash)
        if asset is None:
            raise DeployError(
                f"stack {stack.entry.name} ships the asset {content_hash}, "
                "which the assembly does not hold",
                code="broken-assembly",
                path=stack.entry.id,
                hint="synthesize the app again",
            )
        wanted.append(Upload(asset.key, folder / asset.path))
    template = _template(stack)
    if isinstance(template, Upload):
        wanted.append(template)
    return tuple(wanted)


def decide(entry: StackEntry, current: ObservedStack | None) -> Action:
    """
    What is to be done about a stack in the state that it is in.

    Raises:
        StackBusyError: Another operation is changing it.
        DeployError: No deployment can leave the state.
    """
    if current is None or current.status in ("REVIEW_IN_PROGRESS", "DELETE_COMPLETE"):
        return "create"
    if current.status.endswith("_IN_PROGRESS"):
        raise busy(entry, current.status)
    match current.status:
        case "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED" if current.remaining:
            left = ", ".join(current.remaining)
            raise DeployError(
                f"the first creation of stack {entry.name} failed and left it in "
                f"{current.status}, and these of its resources still exist: {left}",
                code="failed-creation",
                path=entry.id,
                hint="save what you need of them, destroy the stack, then deploy again",
            )
        case "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED":
            return "recreate"
        case "UPDATE_ROLLBACK_FAILED" | "IMPORT_ROLLBACK_FAILED":
            reason = f" ({current.reason})" if current.reason else ""
            raise DeployError(
                f"stack {entry.name} is in {current.status}: an update failed, and so did the "
                f"way back from it{reason}; it can only be updated after the rollback is finished",
                code="rollback-failed",
                path=entry.id,
                hint="mend what the rollback failed on, run `aws cloudformation "
                f"continue-update-rollback --stack-name {entry.name}`, then deploy again",
            )
        case "DELETE_FAILED":
            raise DeployError(
                f"stack {entry.name} is in DELETE_FAILED: its deletion was begun and failed, "
                "and it can only be deleted",
                code="failed-deletion",
                path=entry.id,
                hint="destroy the stack, then deploy again",
            )
        case _:
            return "update"


def busy(entry: StackEntry, status: str) -> StackBusyError:
    """The error of a stack that another operation is changing."""
    return StackBusyError(
        f"stack {entry.name} is {status}: another operation is changing it",
        path=entry.id,
        hint="wait until that operation has finished, then try again",
    )


def _stack_plan(
    stack: DesiredStack,
    assets: Mapping[str, AssetEntry],
    folder: Path,
    observed: Observed,
    parameters: Mapping[str, str],
) -> StackPlan:
    current = observed.stacks.get(stack.entry.id)
    action = decide(stack.entry, current)
    document = _document(stack)
    changes: tuple[Change, ...] | None = None
    if action in ("create", "recreate"):
        changes = diff({}, document)
    elif current is not None and current.template is not None:
        changes = diff(current.template, document)
        action = action if changes else "nothing-known"
    uploads = uploads_of(stack, assets, folder)
    return StackPlan(
        entry=stack.entry,
        action=action,
        template=_template(stack),
        current=current,
        changes=changes,
        uploads=uploads,
        missing=tuple(upload for upload in uploads if upload.key not in observed.published),
        parameters=_given(stack.entry, document, parameters),
        kept=_kept(stack.entry, document, parameters, None if action == "recreate" else current),
    )


def _template(stack: DesiredStack) -> InlineTemplate | Upload:
    """The template itself while it is small, else where it belongs in the asset bucket."""
    content = stack.text.encode()
    if len(content) <= INLINE_LIMIT:
        return InlineTemplate(stack.text)
    if len(content) > STORED_LIMIT:
        raise DeployError(
            f"the template of stack {stack.entry.name} has {len(content):,} bytes, "
            f"but CloudFormation takes {STORED_LIMIT:,} at most",
            code="template-too-large",
            path=stack.entry.id,
            hint="move some of its constructs to another stack",
        )
    content_hash = hashlib.sha256(content).hexdigest()
    return Upload(f"templates/{content_hash}.json", stack.path)


def _document(stack: DesiredStack) -> Document:
    try:
        document = json.loads(stack.text)
    except ValueError as error:
        raise _broken_template(stack, str(error)) from error
    if not isinstance(document, dict):
        raise _broken_template(stack, "it is not a JSON object")
    return cast("Document", document)


def _broken_template(stack: DesiredStack, what: str) -> DeployError:
    return DeployError(
        f"the template {stack.path} of stack {stack.entry.name} cannot be read: {what}",
        code="broken-assembly",
        path=stack.entry.id,
        hint="synthesize the app again",
    )


def _given(
    entry: StackEntry, document: Document, parameters: Mapping[str, str]
) -> Mapping[str, str]:
    """The user's parameter values, each checked to be one of the template's."""
    allowed = sorted(_declared(document).keys() - {entry.asset_bucket_parameter})
    for name in sorted(parameters):
        if name not in allowed:
            raise DeployError(
                f"stack {entry.name} has no parameter {name}; "
                f"its parameters are: {', '.join(allowed) or 'none'}",
                code="unknown-parameter",
                path=entry.id,
                hint="leave the parameter out, or add it to the stack",
            )
    return dict(sorted(parameters.items()))


def _kept(
    entry: StackEntry,
    document: Document,
    parameters: Mapping[str, str],
    current: ObservedStack | None,
) -> tuple[str, ...]:
    """Parameters without a default or a given value that the deployed stack has a value for."""
    if current is None:
        return ()
    return tuple(
        name
        for name, declaration in sorted(_declared(document).items())
        if name in current.parameters
        and name not in parameters
        and name != entry.asset_bucket_parameter
        and "Default" not in declaration
    )


def _declared(document: Document) -> dict[str, Document]:
    """The parameters that a template declares."""
    return cast("dict[str, Document]", document.get("Parameters") or {})
