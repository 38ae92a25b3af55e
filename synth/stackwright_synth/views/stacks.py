"""Stacks of an app or of an assembly in, a list of them out."""

from typing import TypedDict

from stackwright.app import App
from stackwright.stack import Stack
from stackwright_synth.assembly import Assembly
from stackwright_synth.views.columns import aligned
from stackwright_synth.views.style import PLAIN, Style


class StackRow(TypedDict):
    """A stack, as JSON; `null` for the account and the Region means the caller's."""

    id: str
    name: str
    account: str | None
    region: str | None


def rows_of_app(app: App) -> list[StackRow]:
    """The stacks of an app, in the order of their making."""
    return [
        {
            "id": node.path,
            "name": node.stack_name,
            "account": node.given_account,
            "region": node.given_region,
        }
        for node in app.walk()
        if isinstance(node, Stack)
    ]


def rows_of_assembly(assembly: Assembly) -> list[StackRow]:
    """The stacks of an assembly, in the order of their deployment."""
    return [
        {"id": stack.id, "name": stack.name, "account": stack.account, "region": stack.region}
        for stack in assembly.stacks
    ]


def human(rows: list[StackRow], style: Style = PLAIN) -> str:
    """One line a stack: its id, its name if that is another, and where it must go."""
    table = [
        (row["id"], "" if row["name"] == row["id"] else row["name"], _place(row)) for row in rows
    ]
    return "\n".join(aligned(table, (style.bold, str, style.dim))) or "there are no stacks"


def _place(row: StackRow) -> str:
    return "/".join(part for part in (row["account"], row["region"]) if part)
