"""What a deployment is given besides the assembly, and what it comes to."""

from collections.abc import Mapping
from typing import Literal, Protocol

from attrs import field, frozen

from stackwright_synth.deploy.change_set import ChangeSet
from stackwright_synth.deploy.ports import AssetStore, Clock, CloudFormation, Identity, MakeName


@frozen
class Recreation:
    """Shall the empty stack that a failed first creation left be deleted and made anew?"""

    stack: str
    stack_name: str
    status: str


@frozen
class Deletion:
    """Shall these stacks be deleted? Their ids and names, in the order of deletion."""

    stacks: tuple[str, ...]
    stack_names: tuple[str, ...]


@frozen
class Pruning:
    """Shall this many versions of functions, and of layers, be deleted?"""

    functions: int
    layers: int


Question = ChangeSet | Recreation | Deletion | Pruning
"""What the user is asked; a change set means: shall it be executed?"""


class Confirm(Protocol):
    """The user, who says yes or no."""

    def __call__(self, question: Question) -> bool:
        """Ask; an error raised instead of an answer is taken as a no, and passed on."""
        ...


@frozen
class World:
    """
    The effects of a deployment.

    Args:
        cloudformation: The stacks.
        assets: The asset bucket.
        identity: The credentials.
        clock: Time.
        confirm: The user.
        make_name: Names for change sets and other requests, never used before.
    """

    cloudformation: CloudFormation
    assets: AssetStore
    identity: Identity
    clock: Clock
    confirm: Confirm
    make_name: MakeName


@frozen
class Options:
    """
    How to deploy.

    Args:
        yes: Whether every question is answered with yes, unasked.
        rollback: Whether a stack goes back to where it was when its deployment fails.
        parameters: Stack id -> parameter -> value.
    """

    yes: bool = False
    rollback: bool = True
    parameters: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])


Result = Literal["created", "updated", "unchanged", "declined", "skipped", "destroyed", "not-there"]


@frozen
class StackOutcome:
    """What became of one stack; its status and outputs where it was deployed."""

    stack: str
    name: str
    result: Result
    status: str | None = None
    outputs: Mapping[str, str] = field(factory=dict[str, str])


@frozen
class Outcome:
    """What became of all the stacks, in the order in which they were dealt with."""

    stacks: tuple[StackOutcome, ...]

    @property
    def complete(self) -> bool:
        """Whether everything that was asked for was done: nothing was declined or skipped."""
        return all(stack.result not in ("declined", "skipped") for stack in self.stacks)


def agreed(question: Question, confirm: Confirm, options: Options) -> bool:
    """Whether the user agrees, or agreed beforehand."""
    return options.yes or confirm(question)
