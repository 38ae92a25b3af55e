"""What pruning would delete, in lines and in JSON."""

from stackwright_synth.deploy import PruneOutcome, VersionGroup
from stackwright_synth.deploy.places import Place
from stackwright_synth.views.pruning import finished, human, machine

GROUPS = (
    VersionGroup("Orders", "function", "worker", Place("Orders/Worker"), (1, 2, 3, 5), (4, 6, 7)),
    VersionGroup("Orders", "function", "untouched", Place("Orders/Other"), (), (1,)),
    VersionGroup("Orders", "layer", "tools", Place(), (1,), ()),
)


def test_lines() -> None:
    """One line for each function and layer that loses a version; longer runs are cut short."""
    assert (
        "  function  worker  delete 1-3, 5  keep 4, 6, 7  Orders/Worker\n"
        "  layer     tools   delete 1       keep none"
    ) == human(GROUPS)


def test_json() -> None:
    """Every function and layer, with all numbers."""
    assert [
        {
            "stack": "Orders",
            "kind": "function",
            "name": "worker",
            "construct": "Orders/Worker",
            "delete": [1, 2, 3, 5],
            "keep": [4, 6, 7],
        },
        {
            "stack": "Orders",
            "kind": "function",
            "name": "untouched",
            "construct": "Orders/Other",
            "delete": [],
            "keep": [1],
        },
        {
            "stack": "Orders",
            "kind": "layer",
            "name": "tools",
            "construct": None,
            "delete": [1],
            "keep": [],
        },
    ] == machine(GROUPS)


def test_the_end() -> None:
    """How many were deleted, and how many Lambda kept."""
    assert {"event": "finished", "complete": True, "deleted": 5, "kept": 1} == finished(
        PruneOutcome(5, 1)
    )
