from typing import TYPE_CHECKING

import pytest

from stackwright.errors import DeployError
from stackwright_synth.deploy import ChangeSet, Options
from stackwright_synth.deploy.confirm import confirm
from stackwright_synth.deploy.events import ChangeSetDeclined

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage


def _change_set(stage: "Stage") -> ChangeSet:
    return ChangeSet("Orders", "Orders", stage.arn(), "name-1", "cs-arn", "UPDATE")


def test_asked_with_the_change_set(stage: "Stage") -> None:
    """The question is the change set itself."""
    told, yes = stage.run(confirm(stage.entry(), _change_set(stage), stage.world, Options()))

    assert yes
    assert [] == told
    assert [_change_set(stage)] == stage.questions


def test_declined(stage: "Stage") -> None:
    """After a no the change set is deleted."""
    stage.says = stage.script(False)

    told, yes = stage.run(confirm(stage.entry(), _change_set(stage), stage.world, Options()))

    assert not yes
    assert [ChangeSetDeclined("Orders")] == told
    assert ["delete-change-set name-1"] == stage.calls("delete-change-set")


def test_question_that_cannot_be_asked(stage: "Stage") -> None:
    """An error of the question, such as "no terminal", cleans up and is passed on."""
    stage.says = stage.script(DeployError("no terminal", code="no-terminal"))

    with pytest.raises(DeployError, match="no terminal"):
        stage.run(confirm(stage.entry(), _change_set(stage), stage.world, Options()))

    assert ["delete-change-set name-1"] == stage.calls("delete-change-set")
