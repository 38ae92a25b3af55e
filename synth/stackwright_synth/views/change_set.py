"""A change set in, what it would do out: in words, or as JSON."""

from collections import Counter
from collections.abc import Iterable
from typing import Literal, TypedDict

from stackwright.source import SourceLocation
from stackwright_synth.deploy.change_set import ChangeSet, PlacedChange
from stackwright_synth.views.columns import aligned
from stackwright_synth.views.style import PLAIN, Style

Effect = Literal["add", "import", "change", "may-replace", "replace", "remove"]
"""What happens to a resource. To *may-replace* is CloudFormation's `Conditional` or `Dynamic`."""

_SIGNS: dict[Effect, str] = {
    "add": "+",
    "import": "<",
    "change": "~",
    "may-replace": "?",
    "replace": "!",
    "remove": "-",
}
_WORDS: dict[Effect, str] = {
    "add": "to add",
    "import": "to import",
    "change": "to change",
    "may-replace": "that may be REPLACED",
    "replace": "to be REPLACED",
    "remove": "to remove",
}


class ChangeRow(TypedDict):
    """A change of one resource, as JSON."""

    effect: Effect
    logical_id: str
    type: str
    physical_id: str | None
    properties: list[str]
    construct: str | None
    file: str | None
    line: int | None


def human(change_set: ChangeSet, style: Style = PLAIN) -> str:
    """
    One line a resource, the replaced ones with what forces that, and the sum.

        Orders: 1 to add, 1 to be REPLACED
          + Topic  AWS::SNS::Topic       Orders/Topic  app.py:6
          ! Table  AWS::DynamoDB::Table  Orders/Table  app.py:9  REPLACED because of KeySchema
    """
    effects: list[Effect] = [effect(change) for change in change_set.changes]
    head = f"{style.bold(change_set.stack)}: {_sum(effects)}"
    rows = [_row(what, change) for what, change in zip(effects, change_set.changes, strict=True)]
    lines = aligned(rows, indent="  ")
    return "\n".join(
        [head, *(paint(what, line, style) for what, line in zip(effects, lines, strict=True))]
    )


def machine(change_set: ChangeSet) -> list[ChangeRow]:
    """The same, a JSON object a resource."""
    return [_json(change) for change in change_set.changes]


def effect(placed: PlacedChange) -> Effect:
    """What a change does to its resource, as far as CloudFormation knows."""
    match placed.change.action, placed.change.replacement:
        case "Add", _:
            return "add"
        case "Import", _:
            return "import"
        case "Remove", _:
            return "remove"
        case _, "True":
            return "replace"
        case ("Dynamic", _) | (_, "Conditional"):
            return "may-replace"
        case _:
            return "change"


def sign(effect: Effect) -> str:
    """The character in front of a change."""
    return _SIGNS[effect]


def paint(effect: Effect, line: str, style: Style) -> str:
    """Set the line of a change; one that loses data stands out."""
    match effect:
        case "add" | "import":
            return style.green(line)
        case "change":
            return style.yellow(line)
        case "may-replace" | "remove":
            return style.red(line)
        case "replace":
            return style.bold(style.red(line))


def _sum(effects: Iterable[Effect]) -> str:
    counted = Counter(effects)
    parts = [f"{counted[effect]} {words}" for effect, words in _WORDS.items() if counted[effect]]
    return ", ".join(parts) or "no resource changes, but the stack itself does"


def _row(what: Effect, placed: PlacedChange) -> tuple[str, ...]:
    change, place = placed.change, placed.place
    return (
        f"{_SIGNS[what]} {change.logical_id}",
        change.type,
        place.path or change.physical_id or "",
        str(place.source or ""),
        _why(what, change.properties),
    )


def _why(what: Effect, properties: tuple[str, ...]) -> str:
    named = ", ".join(properties)
    match what:
        case "replace":
            return f"REPLACED because of {named}" if named else "REPLACED"
        case "may-replace":
            return f"may be REPLACED because of {named}" if named else "may be REPLACED"
        case "change":
            return named
        case "add" | "import" | "remove":
            return ""


def _json(placed: PlacedChange) -> ChangeRow:
    source: SourceLocation | None = placed.place.source
    return {
        "effect": effect(placed),
        "logical_id": placed.change.logical_id,
        "type": placed.change.type,
        "physical_id": placed.change.physical_id,
        "properties": list(placed.change.properties),
        "construct": placed.place.path,
        "file": source.file if source else None,
        "line": source.line if source else None,
    }
