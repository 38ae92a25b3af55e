"""An event of the deployer in, its line of text, or its JSON object, out."""

import re
from typing import assert_never

import attrs

from stackwright_synth.deploy.events import (
    AssetBucketMade,
    AssetFound,
    AssetUploaded,
    CallerIdentified,
    ChangeSetDeclined,
    ChangeSetReady,
    ChangeSetRequested,
    DeletionDeclined,
    DeletionStarted,
    DeploymentPlanned,
    EmptyStackDeleted,
    Event,
    ExecutionStarted,
    FailedStackDeleted,
    NothingToChange,
    NothingToDestroy,
    NothingToPrune,
    OutputsRead,
    PruningPlanned,
    ResourceProgressed,
    StackDeployed,
    StackDestroyed,
    StackObserved,
    StackSkipped,
    TerminationProtectionSet,
    VersionDeleted,
    VersionKept,
)
from stackwright_synth.views import change_set, pruning
from stackwright_synth.views.style import PLAIN, Style

_STATUS_WIDTH = len("CREATE_IN_PROGRESS")


def human(event: Event, style: Style = PLAIN) -> str | None:
    """The line that tells of *event*, or the lines; `None` if nobody need know."""
    match event:
        case CallerIdentified(caller):
            return style.dim(f"account {caller.account}, Region {caller.region}")
        case AssetBucketMade(bucket):
            return f"made the asset bucket {bucket}"
        case AssetUploaded(key, size):
            return f"uploaded {key}, {size:,} bytes"
        case ChangeSetReady(ready):
            return change_set.human(ready, style)
        case ResourceProgressed():
            return _progress(event, style)
        case (
            StackObserved()
            | DeploymentPlanned()
            | AssetFound()
            | ChangeSetRequested()
            | OutputsRead()
        ):
            return None
        case DeletionDeclined():
            return "nothing was deleted"
        case NothingToPrune():
            return "nothing to prune"
        case PruningPlanned(groups):
            return pruning.human(groups, style)
        case VersionDeleted(_, kind, name, number):
            return f"deleted version {number} of the {kind} {name}"
        case VersionKept(_, kind, name, number, reason):
            return f"Lambda keeps version {number} of the {kind} {name}: {reason}"
        case _:
            return f"{style.bold(event.stack)}: {_of_stack(event, style)}"


def machine(event: Event) -> dict[str, object]:
    """The event's name in kebab-case under `event`, and what it tells under names of its own."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "-", type(event).__name__).lower()
    return {"event": name, **_fields(event)}


_OfStack = (
    FailedStackDeleted
    | NothingToChange
    | ChangeSetDeclined
    | EmptyStackDeleted
    | StackSkipped
    | ExecutionStarted
    | TerminationProtectionSet
    | StackDeployed
    | NothingToDestroy
    | DeletionStarted
    | StackDestroyed
)


def _of_stack(event: _OfStack, style: Style) -> str:
    match event:
        case FailedStackDeleted():
            return f"deleted what its failed first creation had left ({event.status})"
        case NothingToChange():
            return "nothing to change"
        case ChangeSetDeclined():
            return "nothing was changed; the change set is deleted"
        case EmptyStackDeleted():
            return "deleted the empty stack that had held the change set"
        case StackSkipped():
            return f"skipped, because {event.dependency} was not deployed"
        case ExecutionStarted():
            return "creating" if event.change_set.type == "CREATE" else "updating"
        case TerminationProtectionSet():
            return f"termination protection is {'on' if event.enabled else 'off'}"
        case StackDeployed():
            return f"{_status(event.status, style)} in {event.seconds:.1f} s"
        case NothingToDestroy():
            return "there is no such stack"
        case DeletionStarted():
            return "deleting"
        case StackDestroyed():
            return f"{style.green('deleted')} in {event.seconds:.1f} s"
        case _:
            assert_never(event)


def _progress(event: ResourceProgressed, style: Style) -> str:
    """
    Status, logical id, type and construct of a resource; why and where, if it failed.

    `CREATE_FAILED       Queue  AWS::SQS::Queue  Orders/Queue`, then the reason, then the line.
    """
    cells = [_status(event.status, style, _STATUS_WIDTH), event.logical_id, event.type]
    if event.place.path and not event.of_stack:
        cells.append(style.dim(event.place.path))
    lines = ["  " + "  ".join(cells)]
    if event.status.endswith("_FAILED") and event.reason:
        lines.append(f"      {style.red(event.reason)}")
        if event.place.source:
            lines.append(f"      created at {event.place.source}")
    return "\n".join(lines)


def _status(status: str, style: Style, width: int = 0) -> str:
    text = status.ljust(width)
    if status.endswith("_FAILED") or "ROLLBACK" in status:
        return style.red(text)
    return style.green(text) if status.endswith("_COMPLETE") else style.yellow(text)


def _fields(event: Event) -> dict[str, object]:
    match event:
        case CallerIdentified(caller):
            return {"account": caller.account, "region": caller.region, "arn": caller.arn}
        case StackObserved():
            return {"stack": event.stack, "name": event.name, "status": event.status}
        case DeploymentPlanned(plan):
            return {
                "stacks": [
                    {
                        "stack": stack.entry.id,
                        "name": stack.entry.name,
                        "action": stack.action,
                        "uploads": [upload.key for upload in stack.missing],
                    }
                    for stack in plan.stacks
                ]
            }
        case AssetBucketMade(bucket):
            return {"bucket": bucket}
        case AssetFound(key):
            return {"key": key}
        case AssetUploaded(key, size):
            return {"key": key, "size": size}
        case FailedStackDeleted():
            return {"stack": event.stack, "status": event.status}
        case ChangeSetRequested():
            return {"stack": event.stack, "name": event.name, "type": event.type}
        case ChangeSetReady(ready):
            return {
                "stack": ready.stack,
                "name": ready.name,
                "id": ready.id,
                "type": ready.type,
                "changes": change_set.machine(ready),
            }
        case StackSkipped():
            return {"stack": event.stack, "dependency": event.dependency}
        case ExecutionStarted():
            return {"stack": event.stack, "change_set": event.change_set.id}
        case ResourceProgressed():
            return _progress_fields(event)
        case TerminationProtectionSet():
            return {"stack": event.stack, "enabled": event.enabled}
        case OutputsRead():
            return {
                "stack": event.stack,
                "outputs": {output.key: output.value for output in event.outputs},
            }
        case StackDeployed():
            return {
                "stack": event.stack,
                "status": event.status,
                "seconds": round(event.seconds, 3),
            }
        case StackDestroyed():
            return {"stack": event.stack, "seconds": round(event.seconds, 3)}
        case DeletionDeclined(stacks):
            return {"stacks": list(stacks)}
        case NothingToPrune(groups) | PruningPlanned(groups):
            return {"groups": pruning.machine(groups)}
        case VersionDeleted() | VersionKept():
            told: dict[str, object] = attrs.asdict(event)
            return told
        case (
            NothingToChange(stack)
            | ChangeSetDeclined(stack)
            | EmptyStackDeleted(stack)
            | NothingToDestroy(stack)
            | DeletionStarted(stack)
        ):
            return {"stack": stack}
        case _:
            assert_never(event)


def _progress_fields(event: ResourceProgressed) -> dict[str, object]:
    source = event.place.source
    return {
        "stack": event.stack,
        "timestamp": event.timestamp.isoformat(),
        "logical_id": event.logical_id,
        "type": event.type,
        "status": event.status,
        "reason": event.reason or None,
        "physical_id": event.physical_id or None,
        "construct": event.place.path,
        "file": source.file if source else None,
        "line": source.line if source else None,
        "of_stack": event.of_stack,
    }
