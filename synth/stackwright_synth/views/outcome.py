"""What a deployment came to in; its outputs, and how to call them locally, out."""

from collections.abc import Callable

from stackwright_synth.deploy.world import Outcome, StackOutcome
from stackwright_synth.views.style import PLAIN, Style

Call = Callable[[StackOutcome, str], str | None]
"""The command that calls an output of a stack, such as a function URL; `None` if there is none."""


def human(outcome: Outcome, style: Style = PLAIN, *, call: Call | None = None) -> str:
    """
    The outputs of every stack that was deployed, or was as it should be already.

    Args:
        outcome: What became of the stacks.
        style: How to set it.
        call: Gives the command that stands below an output.
    """
    parts = [_outputs(stack, style, call) for stack in outcome.stacks if stack.outputs]
    return "\n\n".join(parts)


def machine(outcome: Outcome) -> dict[str, object]:
    """The last JSON line: what became of each stack."""
    return {
        "event": "finished",
        "complete": outcome.complete,
        "stacks": [
            {
                "stack": stack.stack,
                "name": stack.name,
                "result": stack.result,
                "status": stack.status,
                "outputs": dict(stack.outputs),
            }
            for stack in outcome.stacks
        ],
    }


def outputs_document(outcome: Outcome) -> dict[str, dict[str, str]]:
    """Stack name -> output -> value, for a file that other programs read."""
    return {
        stack.name: dict(sorted(stack.outputs.items()))
        for stack in outcome.stacks
        if stack.result in ("created", "updated", "unchanged")
    }


def _outputs(stack: StackOutcome, style: Style, call: Call | None) -> str:
    width = max(map(len, stack.outputs))
    lines = [f"outputs of {style.bold(stack.name)}"]
    for key, value in sorted(stack.outputs.items()):
        lines.append(f"  {key.ljust(width)}  {value}")
        command = call(stack, key) if call else None
        if command:
            lines.append(f"  {' ' * width}  {style.green(command)}")
    return "\n".join(lines)
