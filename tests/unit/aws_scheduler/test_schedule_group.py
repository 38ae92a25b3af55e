"""Groups of schedules."""

import pytest

from stackwright import App, Stack
from stackwright.aws_scheduler import ScheduleGroup
from stackwright.errors import PropertyError
from stackwright.intrinsics import Aws


def test_a_group() -> None:
    """A name and tags."""
    group = ScheduleGroup(
        Stack(App(), "S"), "Group", schedule_group_name="nightly", tags={"team": "orders"}
    )

    assert {
        "name": "nightly",
        "tags": [{"key": "team", "value": "orders"}],
    } == group.properties()


def test_an_imported_group() -> None:
    """It is of the stack's account and Region."""
    group = ScheduleGroup.from_schedule_group_name(Stack(App(), "S"), "Group", "nightly")

    arn = f"arn:{Aws.partition}:scheduler:{Aws.region}:{Aws.account_id}:schedule-group/nightly"
    assert (arn, "nightly") == (group.schedule_group_arn, group.schedule_group_name)


def test_the_name_is_checked() -> None:
    """What is no name is refused."""
    with pytest.raises(PropertyError, match="1 to 64 letters"):
        ScheduleGroup(Stack(App(), "S"), "Group", schedule_group_name="a b")
