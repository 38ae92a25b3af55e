"""The names that a user gave in, the stacks of the assembly that are meant out."""

from collections.abc import Sequence
from difflib import get_close_matches

from stackwright.errors import DeployError
from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.plan import DesiredStack


def chosen(assembly: Assembly, names: Sequence[str]) -> tuple[StackEntry, ...]:
    """
    The stacks that *names* mean, as ids or as names in CloudFormation; all, if there are none.

    Raises:
        DeployError: A name is no stack of the assembly.
    """
    if not names:
        return assembly.stacks
    wanted = {_named(assembly, name).id for name in names}
    return tuple(entry for entry in assembly.stacks if entry.id in wanted)


def with_dependencies(assembly: Assembly, stacks: Sequence[StackEntry]) -> tuple[StackEntry, ...]:
    """*stacks* and everything that must be deployed before them, in deployment order."""
    by_id = {entry.id: entry for entry in assembly.stacks}
    wanted: set[str] = set()
    waiting = [entry.id for entry in stacks]
    while waiting:
        stack = waiting.pop()
        if stack not in wanted:
            wanted.add(stack)
            waiting.extend(by_id[stack].dependencies)
    return tuple(entry for entry in assembly.stacks if entry.id in wanted)


def desired(assembly: Assembly, stacks: Sequence[StackEntry]) -> tuple[DesiredStack, ...]:
    """
    Read the templates of *stacks*.

    Raises:
        DeployError: The assembly has lost a template.
    """
    return tuple(_desired(assembly, entry) for entry in stacks)


def _desired(assembly: Assembly, entry: StackEntry) -> DesiredStack:
    path = assembly.folder / entry.template
    try:
        return DesiredStack(entry, assembly.template_text(entry), path)
    except (OSError, UnicodeDecodeError) as error:
        raise DeployError(
            f"the template {path} of stack {entry.name} cannot be read: {error}",
            code="broken-assembly",
            path=entry.id,
            hint="synthesize the app again",
        ) from error


def _named(assembly: Assembly, name: str) -> StackEntry:
    for entry in assembly.stacks:
        if name in (entry.id, entry.name):
            return entry
    known = [entry.id for entry in assembly.stacks]
    near = get_close_matches(name, known, n=1)
    raise DeployError(
        f"there is no stack {name}; the stacks are: {', '.join(known) or 'none'}",
        code="unknown-stack",
        hint=f"did you mean {near[0]}?" if near else "`stackwright ls` lists the stacks of an app",
    )
