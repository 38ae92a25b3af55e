"""What the deployer tells while it works: one frozen value, in the past tense, for each thing done.

A *stack* is the id of a stack in the assembly.
"""

from datetime import datetime
from typing import Literal

from attrs import frozen

from stackwright_synth.deploy.change_set import ChangeSet
from stackwright_synth.deploy.places import Place
from stackwright_synth.deploy.ports import ChangeSetType, Output
from stackwright_synth.deploy.version_group import VersionGroup
from stackwright_synth.plan import Caller, Plan


@frozen
class CallerIdentified:
    """AWS told who we are."""

    caller: Caller


@frozen
class StackObserved:
    """A stack was looked up; `status` is `None` if there is none."""

    stack: str
    name: str
    status: str | None


@frozen
class DeploymentPlanned:
    """It was decided what is to be done."""

    plan: Plan


@frozen
class AssetBucketMade:
    """The account and Region got their asset bucket."""

    bucket: str


@frozen
class AssetFound:
    """The asset bucket already held a file."""

    key: str


@frozen
class AssetUploaded:
    """A file was uploaded to the asset bucket."""

    key: str
    size: int


@frozen
class FailedStackDeleted:
    """What a failed first creation left behind was deleted."""

    stack: str
    status: str


@frozen
class ChangeSetRequested:
    """CloudFormation was asked to work out what would change."""

    stack: str
    name: str
    type: ChangeSetType


@frozen
class ChangeSetReady:
    """CloudFormation worked out what would change."""

    change_set: ChangeSet


@frozen
class NothingToChange:
    """CloudFormation found the stack to be as it should be."""

    stack: str


@frozen
class ChangeSetDeclined:
    """The user did not want the changes; the change set was deleted."""

    stack: str


@frozen
class EmptyStackDeleted:
    """A stack that only held a declined or failed first change set was deleted."""

    stack: str


@frozen
class StackSkipped:
    """A stack was left alone because one that it depends on was not deployed."""

    stack: str
    dependency: str


@frozen
class ExecutionStarted:
    """The change set is being executed."""

    stack: str
    change_set: ChangeSet


@frozen
class ResourceProgressed:
    """Something happened to a resource, or to the stack itself (`of_stack`)."""

    stack: str
    timestamp: datetime
    logical_id: str
    type: str
    status: str
    reason: str | None
    physical_id: str | None
    place: Place
    of_stack: bool


@frozen
class TerminationProtectionSet:
    """The stack's termination protection was turned on or off."""

    stack: str
    enabled: bool


@frozen
class OutputsRead:
    """The stack's outputs are known."""

    stack: str
    outputs: tuple[Output, ...]


@frozen
class StackDeployed:
    """The stack is as it should be."""

    stack: str
    status: str
    seconds: float


@frozen
class NothingToDestroy:
    """There is no such stack."""

    stack: str


@frozen
class DeletionDeclined:
    """The user did not want the stacks to be deleted."""

    stacks: tuple[str, ...]


@frozen
class DeletionStarted:
    """The stack is being deleted."""

    stack: str


@frozen
class StackDestroyed:
    """The stack is gone."""

    stack: str
    seconds: float


@frozen
class NothingToPrune:
    """No version is old enough, and unused."""

    groups: tuple[VersionGroup, ...]


@frozen
class PruningPlanned:
    """It was decided which versions of functions and layers are to be deleted."""

    groups: tuple[VersionGroup, ...]


@frozen
class VersionDeleted:
    """A version of a function or a layer is gone."""

    stack: str
    kind: Literal["function", "layer"]
    name: str
    number: int


@frozen
class VersionKept:
    """Lambda did not delete a version, because something uses it."""

    stack: str
    kind: Literal["function", "layer"]
    name: str
    number: int
    reason: str


Event = (
    CallerIdentified
    | StackObserved
    | DeploymentPlanned
    | AssetBucketMade
    | AssetFound
    | AssetUploaded
    | FailedStackDeleted
    | ChangeSetRequested
    | ChangeSetReady
    | NothingToChange
    | ChangeSetDeclined
    | EmptyStackDeleted
    | StackSkipped
    | ExecutionStarted
    | ResourceProgressed
    | TerminationProtectionSet
    | OutputsRead
    | StackDeployed
    | NothingToDestroy
    | DeletionDeclined
    | DeletionStarted
    | StackDestroyed
    | NothingToPrune
    | PruningPlanned
    | VersionDeleted
    | VersionKept
)
"""What a deployment, a destruction or a pruning tells; a `match` ends in `assert_never`."""
