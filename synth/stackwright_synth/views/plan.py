"""A plan in, what a deployment would change out, from the templates alone."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Literal, TypedDict

from stackwright_synth.assembly import SourceEntry
from stackwright_synth.deploy.places import Place, Places
from stackwright_synth.diff import ABSENT, Change, Difference
from stackwright_synth.plan import Plan, StackPlan
from stackwright_synth.views.change_set import Effect, paint, sign
from stackwright_synth.views.style import PLAIN, Style

Replaces = Callable[[str, str], Literal["no", "maybe", "yes"]]
"""Whether a change of a resource type's property, by its path, replaces the resource."""

Sources = Mapping[str, Mapping[str, SourceEntry]]
_VALUE_WIDTH = 60
_VERBS = {
    "create": "to be created",
    "recreate": "to be deleted and created anew, since its first creation failed",
    "update": "to be updated",
    "nothing-known": "no changes of the template",
}


class ChangeEntry(TypedDict):
    """A change of one entry of a template, as JSON."""

    section: str
    key: str
    effect: Effect
    type: str | None
    construct: str | None
    file: str | None
    line: int | None
    differences: list[dict[str, object]]


class StackEntry(TypedDict):
    """What would become of a stack, as JSON; `changes` is `null` if that cannot be known."""

    stack: str
    name: str
    action: str
    status: str | None
    changes: list[ChangeEntry] | None


def human(plan: Plan, sources: Sources, replaces: Replaces, style: Style = PLAIN) -> str:
    """
    What would happen to each stack, each entry of its template, and each value in that.

        Orders: to be updated
          ! Table  AWS::DynamoDB::Table  Orders/Table  app.py:9  REPLACED
              Properties.TableName: "a" -> "b"
          ~ Outputs.Endpoint
              Value: "x" -> "y"
    """
    return "\n\n".join(
        "\n".join(_stack(stack, _places(stack, sources), replaces, style)) for stack in plan.stacks
    )


def machine(plan: Plan, sources: Sources, replaces: Replaces) -> list[StackEntry]:
    """The same as JSON, a stack an object."""
    return [
        {
            "stack": stack.entry.id,
            "name": stack.entry.name,
            "action": stack.action,
            "status": stack.current.status if stack.current else None,
            "changes": None
            if stack.changes is None
            else [_entry(change, _places(stack, sources), replaces) for change in stack.changes],
        }
        for stack in plan.stacks
    ]


def has_changes(plan: Plan) -> bool:
    """Whether a deployment would change anything, as far as the templates tell."""
    return any(stack.changes is None or stack.changes for stack in plan.stacks)


def _places(stack: StackPlan, sources: Sources) -> Places:
    return Places(stack.entry.id, sources.get(stack.entry.id, {}))


def _stack(stack: StackPlan, places: Places, replaces: Replaces, style: Style) -> Iterator[str]:
    yield f"{style.bold(stack.entry.id)}: {_VERBS[stack.action]}"
    if stack.changes is None:
        yield "  what is deployed cannot be compared: it has no template in JSON"
        return
    for change in sorted(stack.changes, key=lambda one: one.section != "Resources"):
        yield from _change(change, places, replaces, style)


def _change(change: Change, places: Places, replaces: Replaces, style: Style) -> Iterator[str]:
    what = _effect(change, replaces)
    words = {"replace": "REPLACED", "may-replace": "may be REPLACED"}.get(what, "")
    if change.section == "Resources":
        place = places.of(change.key)
        cells = [change.key, change.type or "", place.path or "", str(place.source or ""), words]
    else:
        cells = [f"{change.section}.{change.key}" if change.key else change.section]
    yield "  " + paint(
        what, "  ".join(filter(None, (f"{sign(what)} {cells[0]}", *cells[1:]))), style
    )
    if change.action == "changed":
        for difference in change.differences:
            yield f"      {_difference(difference)}"


def _difference(difference: Difference) -> str:
    before, after = _value(difference.before), _value(difference.after)
    where = f"{difference}: " if difference.path else ""
    if difference.before is ABSENT:
        return f"{where}{after} is new"
    if difference.after is ABSENT:
        return f"{where}{before} goes"
    return f"{where}{before} -> {after}"


def _value(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return text if len(text) <= _VALUE_WIDTH else text[: _VALUE_WIDTH - 3] + "..."


def _effect(change: Change, replaces: Replaces) -> Effect:
    match change.action:
        case "added":
            return "add"
        case "removed":
            return "remove"
        case "changed":
            return _change_effect(change, replaces)


def _change_effect(change: Change, replaces: Replaces) -> Effect:
    if change.section != "Resources" or change.type is None:
        return "change"
    answers = {_replaces(change.type, one, replaces) for one in change.differences}
    if "yes" in answers:
        return "replace"
    return "may-replace" if "maybe" in answers else "change"


def _replaces(type: str, difference: Difference, replaces: Replaces) -> str:
    match difference.path:
        case ("Type",):
            return "yes"
        case ("Properties", *below) if below:
            return replaces(type, ".".join(map(str, below)))
        case _:
            return "no"


def _entry(change: Change, places: Places, replaces: Replaces) -> ChangeEntry:
    place = places.of(change.key) if change.section == "Resources" else Place()
    return {
        "section": change.section,
        "key": change.key,
        "effect": _effect(change, replaces),
        "type": change.type,
        "construct": place.path,
        "file": place.source.file if place.source else None,
        "line": place.source.line if place.source else None,
        "differences": [
            {
                "path": list(one.path),
                **({} if one.before is ABSENT else {"before": one.before}),
                **({} if one.after is ABSENT else {"after": one.after}),
            }
            for one in change.differences
        ],
    }
