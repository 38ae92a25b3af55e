"""The words that name stacks and their parameters in; the deployer's own form of them out."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from stackwright_synth.assembly import Assembly


def parameters_of(
    assembly: "Assembly", stacks: Sequence[str], words: Sequence[str]
) -> Mapping[str, Mapping[str, str]]:
    """
    Sort parameters by the stack that they belong to.

    Args:
        assembly: Where the stacks are.
        stacks: The stacks that were named; none means all.
        words: `STACK:NAME=VALUE`, or `NAME=VALUE` if only one stack is meant.

    Returns:
        Stack id -> parameter -> value.

    Raises:
        UsageError: A word has no `=`, or does not say which stack it is for.
        DeployError: There is no such stack.
    """
    from stackwright_synth.deploy import chosen

    found: dict[str, dict[str, str]] = {}
    for word in words:
        target, equals, value = word.partition("=")
        stack, colon, name = target.rpartition(":")
        if not equals or not name:
            raise click.UsageError(f"--parameter takes [STACK:]NAME=VALUE, got {word!r}.")
        entries = chosen(assembly, [stack] if colon else stacks)
        if len(entries) != 1:
            raise click.UsageError(
                f"--parameter {word!r} must name its stack, because there are "
                f"{len(entries)}: STACK:{word}."
            )
        found.setdefault(entries[0].id, {})[name] = value
    return found
