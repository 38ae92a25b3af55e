from typing import TYPE_CHECKING

import pytest

from stackwright.errors import CredentialsError, DeployError
from stackwright_synth.deploy.polling import patiently, settled

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Answers, Stage


def test_patience_has_an_end(stage: "Stage") -> None:
    """Throttling that never ends is raised in the end, as it is."""
    answers: Answers[None] = stage.script(DeployError("slow down", code="throttled"))

    with pytest.raises(DeployError, match="slow down"):
        patiently(stage.clock, answers.take)

    assert 150 < stage.clock.seconds < 300


def test_other_errors_at_once(stage: "Stage") -> None:
    """Nothing else is tried again: expired credentials stay expired."""
    answers: Answers[None] = stage.script(CredentialsError("expired"))

    with pytest.raises(CredentialsError):
        patiently(stage.clock, answers.take)

    assert [] == stage.clock.waits


def test_settled(stage: "Stage") -> None:
    """A stack that is being changed is waited for; one under review is at rest."""
    for status in ("CREATE_COMPLETE", "REVIEW_IN_PROGRESS", "ROLLBACK_FAILED"):
        running, rest = stage.state("UPDATE_ROLLBACK_IN_PROGRESS"), stage.state(status)
        stage.cloudformation.stacks["Orders"] = stage.script(running, rest)

        assert rest == settled(stage.cloudformation, stage.clock, "Orders")


def test_never_settled(stage: "Stage") -> None:
    """A stack that never comes to rest is given up after an hour."""
    stage.cloudformation.stacks["Orders"] = stage.script(stage.state("UPDATE_IN_PROGRESS"))

    with pytest.raises(DeployError, match="within an hour"):
        settled(stage.cloudformation, stage.clock, "Orders")

    assert stage.clock.seconds > 3600
