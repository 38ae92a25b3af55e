"""Questions of the deployer in words."""

import pytest

from stackwright_synth.deploy import ChangeSet, Deletion, Pruning, Question, Recreation
from stackwright_synth.views.questions import human


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (ChangeSet("Orders", "orders", "a", "cs", "b", "CREATE"), "Create the stack orders?"),
        (ChangeSet("Orders", "orders", "a", "cs", "b", "UPDATE"), "Change the stack orders?"),
        (
            Recreation("Orders", "orders", "ROLLBACK_COMPLETE"),
            "Delete what the failed creation of orders has left (ROLLBACK_COMPLETE), "
            "and create it anew?",
        ),
        (Deletion(("Orders",), ("orders",)), "Delete the stack orders with everything in it?"),
        (
            Deletion(("Orders", "Data"), ("orders", "data")),
            "Delete the stacks orders, data with everything in them?",
        ),
        (Pruning(1, 0), "Delete 1 function version?"),
        (Pruning(0, 2), "Delete 2 layer versions?"),
        (Pruning(12, 1), "Delete 12 function versions and 1 layer version?"),
    ],
)
def test_question(question: Question, text: str) -> None:
    """Every question says what a yes would do, to which stack."""
    assert text == human(question)
