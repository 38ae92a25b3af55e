"""An assembly that was written in, what is in it out."""

import json
import os
from collections import Counter
from typing import TypedDict

from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.resources import resources_of
from stackwright_synth.views.columns import aligned
from stackwright_synth.views.style import PLAIN, Style


class StackSummary(TypedDict):
    """A stack of the assembly, as JSON."""

    id: str
    name: str
    template: str
    resources: dict[str, int]
    assets: list[str]
    dependencies: list[str]


class Summary(TypedDict):
    """The assembly, as JSON."""

    folder: str
    stacks: list[StackSummary]


def human(assembly: Assembly, style: Style = PLAIN) -> str:
    """The folder, and below it a line for each stack: how much is in it, how large it is."""
    rows = [_row(assembly, stack) for stack in assembly.stacks]
    head = style.bold(os.path.relpath(assembly.folder) + os.sep)
    return "\n".join([head, *aligned(rows, (str, str, str, style.dim), indent="  ")])


def machine(assembly: Assembly) -> Summary:
    """The folder, and for each stack what is in it, in deployment order."""
    return {
        "folder": str(assembly.folder),
        "stacks": [
            {
                "id": stack.id,
                "name": stack.name,
                "template": stack.template,
                "resources": dict(sorted(_types(assembly, stack).items())),
                "assets": list(stack.assets),
                "dependencies": list(stack.dependencies),
            }
            for stack in assembly.stacks
        ],
    }


def _row(assembly: Assembly, stack: StackEntry) -> tuple[str, str, str, str]:
    size = len(assembly.template_text(stack).encode())
    return (
        stack.name,
        _count(_types(assembly, stack).total(), "resource"),
        _count(len(stack.assets), "asset"),
        f"{stack.template}, {size:,} bytes",
    )


def _types(assembly: Assembly, stack: StackEntry) -> Counter[str]:
    document = json.loads(assembly.template_text(stack))
    return Counter(resource["Type"] for resource in resources_of(document.get("Resources", {})))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
