"""Groups of schedules: a name in, `AWS::Scheduler::ScheduleGroup` out."""

from collections.abc import Mapping
from typing import ClassVar

from attrs import field

from stackwright.cfn.aws_scheduler import CfnScheduleGroup, CfnScheduleGroupProps
from stackwright.checks import matches
from stackwright.imports import imported
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tree import Construct, construct


@construct
class ScheduleGroup(Resource):
    """
    Schedules that are counted, tagged and deleted together.

    A role of a schedule can be held to a group, and not to one schedule.

    Creates `AWS::Scheduler::ScheduleGroup`. Schedules in it that this app does not make are
    deleted with it.

    Args:
        schedule_group_name: 1 to 64 letters, digits and the characters `.-_`. Default: made by
            CloudFormation. A change replaces the group.
        tags: Up to 50.
    """

    schema: ClassVar[Schema] = CfnScheduleGroup.schema

    given_name: str | None = field(
        default=None,
        alias="schedule_group_name",
        validator=matches(r"[.\-_A-Za-z0-9]{1,64}", "1 to 64 letters, digits and '.-_'"),
    )
    tags: Mapping[str, str] | None = field(default=None, validator=own_tags)

    @classmethod
    def from_schedule_group_name(cls, scope: Construct, id: str, name: str) -> "ScheduleGroup":
        """A group of the stack's account and Region that is there already, by its name."""
        arn = Stack.of(scope).format_arn("scheduler", f"schedule-group/{name}")
        return imported(cls, scope, id, {"Arn": arn, "Ref": name})

    @property
    def schedule_group_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def schedule_group_name(self) -> str:
        """The name."""
        return self.ref

    def properties(self) -> CfnScheduleGroupProps:
        """The properties as CloudFormation takes them."""
        return {"name": self.given_name, "tags": tag_list(self.tags)}
