import pytest

from stackwright_synth.deploy.statuses import is_running, is_settled, meaning, way_out


@pytest.mark.parametrize(
    ("status", "running"),
    [
        ("CREATE_IN_PROGRESS", True),
        ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", True),
        ("REVIEW_IN_PROGRESS", False),
        ("UPDATE_ROLLBACK_COMPLETE", False),
        ("DELETE_FAILED", False),
    ],
)
def test_running(status: str, running: bool) -> None:
    """Operations are in progress; a review is not an operation."""
    assert running == is_running(status)
    assert running != is_settled(status)


def test_words() -> None:
    """A stack that is gone needs no status, and a failed deletion its own advice."""
    assert meaning(None) == meaning("DELETE_COMPLETE") == "the stack is gone"
    assert "mend the cause, then destroy the stack again" == way_out("DELETE_FAILED", "Orders")
