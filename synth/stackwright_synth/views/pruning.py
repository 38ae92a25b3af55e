"""Versions that go and versions that stay in, lines or JSON objects that tell of them out."""

from collections.abc import Sequence

from stackwright_synth.deploy import PruneOutcome, VersionGroup
from stackwright_synth.views.columns import aligned
from stackwright_synth.views.style import PLAIN, Style


def human(groups: Sequence[VersionGroup], style: Style = PLAIN) -> str:
    """One line for each function and layer that loses a version."""
    rows = [
        (
            one.kind,
            one.name,
            f"delete {_numbers(one.doomed)}",
            f"keep {_numbers(one.kept)}",
            one.place.path or "",
        )
        for one in groups
        if one.doomed
    ]
    return "\n".join(aligned(rows, (str, style.bold, style.red, str, style.dim), indent="  "))


def machine(groups: Sequence[VersionGroup]) -> list[dict[str, object]]:
    """Every function and layer that was looked at."""
    return [
        {
            "stack": one.stack,
            "kind": one.kind,
            "name": one.name,
            "construct": one.place.path,
            "delete": list(one.doomed),
            "keep": list(one.kept),
        }
        for one in groups
    ]


def finished(outcome: PruneOutcome) -> dict[str, object]:
    """The last JSON line."""
    return {
        "event": "finished",
        "complete": outcome.complete,
        "deleted": outcome.deleted,
        "kept": outcome.kept,
    }


def _numbers(numbers: Sequence[int]) -> str:
    """`1, 2, 3, 7` -> `1-3, 7`; two in a row are named both."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [
        f"{run[0]}-{run[-1]}" if len(run) > 2 else ", ".join(str(one) for one in run)
        for run in runs
    ]
    return ", ".join(parts) or "none"
