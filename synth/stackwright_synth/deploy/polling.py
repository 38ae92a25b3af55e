"""Asking again: a call that may fail for a while in, its answer out."""

from collections.abc import Callable
from typing import TypeVar

from stackwright.errors import DeployError
from stackwright_synth.deploy.ports import TRANSIENT, Clock, CloudFormation, StackState
from stackwright_synth.deploy.statuses import is_running

T = TypeVar("T")

_PATIENCE = 180.0
_SETTLING = 3600.0


def patiently(clock: Clock, call: Callable[[], T]) -> T:
    """
    Call, and call again ever more slowly while AWS is throttling or out of reach.

    Raises:
        DeployError: Any other error at once; the last of these when patience is at an end.
    """
    last: DeployError | None = None
    for _ in clock.ticks(first=1.0, longest=30.0, limit=_PATIENCE):
        try:
            return call()
        except DeployError as error:
            if error.code not in TRANSIENT:
                raise
            last = error
    raise last or DeployError("the clock never ticked")


def settled(cloudformation: CloudFormation, clock: Clock, stack: str) -> StackState | None:
    """
    Wait until no operation is changing a stack.

    Args:
        stack: The name of the stack; the ARN if it is being deleted.

    Returns:
        The stack, settled; `None` if there is none.

    Raises:
        DeployError: An hour has passed.
    """
    for _ in clock.ticks(limit=_SETTLING):
        state = patiently(clock, lambda: cloudformation.stack(stack))
        if state is None or not is_running(state.status):
            return state
    raise DeployError(
        f"stack {stack} did not come to rest within an hour",
        code="too-slow",
        hint="look at the stack in the CloudFormation console",
    )
