"""
What the deployer needs of the world: ports, and the values in which they answer.

Refusals that a step knows how to answer are values too ("exists", "not-executable"); everything
else a port raises as a `DeployError`. A code in `TRANSIENT` means that the same call may
succeed a little later.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol

from attrs import field, frozen

from stackwright_synth.plan import Caller

TRANSIENT = frozenset(
    {"throttled", "service-unavailable", "connection-failed", "garbled-answer", "upload-conflict"}
)
"""Codes of errors after which a call may be made again."""

ChangeSetType = Literal["CREATE", "UPDATE"]


@frozen
class Output:
    """An output of a stack."""

    key: str
    value: str
    description: str | None = None
    export: str | None = None


@frozen
class StackState:
    """
    A stack, as CloudFormation describes it.

    Args:
        id: Its ARN, by which it is also found after its deletion.
        name: Its name.
        status: Its status, such as `UPDATE_COMPLETE`.
        reason: Why it has that status.
        outputs: Its outputs.
        parameters: The names of its parameters.
        termination_protection: Whether it refuses to be deleted.
    """

    id: str
    name: str
    status: str
    reason: str | None = None
    outputs: tuple[Output, ...] = ()
    parameters: frozenset[str] = frozenset()
    termination_protection: bool = False

    def output(self, key: str) -> str | None:
        """The value of one output."""
        return next((output.value for output in self.outputs if output.key == key), None)


@frozen
class StackResource:
    """A resource of a stack: its status, and its name or ARN if it has one yet."""

    logical_id: str
    type: str
    status: str
    physical_id: str | None = None


@frozen
class ResourceChange:
    """
    What a change set would do to one resource.

    Args:
        logical_id: Its logical id.
        type: Its CloudFormation type.
        action: `Add`, `Modify`, `Remove`, `Import` or `Dynamic`.
        physical_id: The name or ARN that it has now.
        replacement: `True`, `False` or `Conditional`, in CloudFormation's words; `None` where
            the question does not arise.
        properties: The properties that change.
    """

    logical_id: str
    type: str
    action: str
    physical_id: str | None = None
    replacement: str | None = None
    properties: tuple[str, ...] = ()


@frozen
class ChangeSetState:
    """A change set, as CloudFormation describes it; all its pages in one."""

    id: str
    stack_id: str
    status: str
    execution_status: str | None = None
    reason: str | None = None
    changes: tuple[ResourceChange, ...] = ()


@frozen
class StackEvent:
    """Something that happened to a stack or to one of its resources."""

    id: str
    stack_id: str
    timestamp: datetime
    logical_id: str
    type: str
    status: str
    physical_id: str | None = None
    reason: str | None = None
    token: str | None = None

    @property
    def of_stack(self) -> bool:
        """Whether the event is about the stack itself, not about a resource in it."""
        return self.physical_id == self.stack_id


@frozen
class EventPage:
    """Some events, newest first, and the token of the page with older ones."""

    events: tuple[StackEvent, ...]
    next_token: str | None = None


@frozen
class TemplateUrl:
    """A template in a bucket."""

    url: str


@frozen
class ChangeSetRequest:
    """
    The order for a change set.

    Args:
        stack: The name of the stack.
        name: The name of the change set; also the token that makes a repeated order harmless.
        type: Whether the stack is to be made or changed.
        template: The template's text, or where it lies.
        capabilities: What is acknowledged.
        tags: Tags of the stack.
        parameters: Values of parameters.
        kept: Parameters that keep their value.
    """

    stack: str
    name: str
    type: ChangeSetType
    template: str | TemplateUrl
    capabilities: tuple[str, ...] = ()
    tags: Mapping[str, str] = field(factory=dict[str, str])
    parameters: Mapping[str, str] = field(factory=dict[str, str])
    kept: tuple[str, ...] = ()


class CloudFormation(Protocol):
    """The stacks of one account and Region. A *stack* is a name or, for a deleted one, an ARN."""

    def stack(self, stack: str) -> StackState | None:
        """Describe a stack; `None` if there is none."""
        ...

    def template(self, stack: str) -> Mapping[str, object] | None:
        """The template as it was submitted; `None` if there is none or it is not JSON."""
        ...

    def resources(self, stack: str) -> tuple[StackResource, ...]:
        """The resources of a stack, those that were deleted included."""
        ...

    def create_change_set(self, request: ChangeSetRequest) -> Literal["accepted", "exists"]:
        """Order a change set; `exists` if the stack has one of that name."""
        ...

    def change_set(self, stack: str, change_set: str) -> ChangeSetState | None:
        """Describe a change set by name or, once it was executed, by ARN."""
        ...

    def change_sets(self, stack: str) -> tuple[str, ...]:
        """The names of the change sets that a stack has."""
        ...

    def delete_change_set(self, stack: str, change_set: str) -> None:
        """Delete a change set; one that is not there is no error."""
        ...

    def execute_change_set(
        self, change_set: str, *, token: str, rollback: bool
    ) -> Literal["accepted", "not-executable"]:
        """Execute a change set, by ARN; `not-executable` if its state does not allow it."""
        ...

    def delete_stack(self, stack: str, *, token: str) -> None:
        """Order the deletion of a stack."""
        ...

    def protect_stack(self, stack: str, *, enabled: bool) -> None:
        """Turn termination protection on or off."""
        ...

    def events(self, stack: str, next_token: str | None) -> EventPage:
        """One page of a stack's events."""
        ...


class AssetStore(Protocol):
    """A bucket that holds files under keys which name their content."""

    def holds(self, bucket: str, key: str, *, owner: str) -> bool:
        """Whether the bucket holds the key, as far as the caller may know."""
        ...

    def upload(
        self, bucket: str, key: str, path: Path, *, owner: str
    ) -> Literal["uploaded", "exists"]:
        """Upload a file unless the key is there already; it must arrive as it was sent."""
        ...

    def url(self, bucket: str, key: str) -> str:
        """Where CloudFormation finds the key."""
        ...


class Identity(Protocol):
    """The credentials in use."""

    def caller(self) -> Caller:
        """Whom AWS takes us for, and where."""
        ...


class Clock(Protocol):
    """Time that passes."""

    def now(self) -> float:
        """Seconds since a moment of no importance; only differences mean anything."""
        ...

    def ticks(
        self, *, first: float = 1.0, longest: float = 5.0, limit: float | None = None
    ) -> Iterator[None]:
        """
        Tick at once, and again after ever longer waits.

        Args:
            first: Seconds of the first wait.
            longest: Seconds of the longest wait.
            limit: Seconds after which no tick comes; `None` for never.
        """
        ...


MakeName = Callable[[], str]
"""Makes names that were never used: letters, digits and hyphens, with a letter first."""
