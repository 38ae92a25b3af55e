"""Log events that are sent on."""

from typing import ClassVar, Literal

from attrs import field

from stackwright.aws_iam import Role
from stackwright.aws_logs.log_group import LogGroup
from stackwright.cfn.aws_logs import CfnSubscriptionFilter, CfnSubscriptionFilterProps
from stackwright.checks import length, matches
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tree import construct


@construct
class SubscriptionFilter(Resource):
    """
    Sends matching log events on, as they come in.

    Creates `AWS::Logs::SubscriptionFilter`. A log group has 2 of them unless its account was
    granted more. For a function use `add_event_source(LogsEventSource(log_group))`, which makes
    the permission, too.

    Args:
        log_group: Whose events are sent; of the class `STANDARD`. A change replaces the filter.
        destination_arn: The ARN of a function, a stream or a delivery stream.
        filter_pattern: Which events are sent; see `FilterPattern`. Up to 1,024 characters.
            Default: all.
        role: What CloudWatch Logs writes to a stream or a delivery stream with; not for a
            function.
        distribution: Whether events of one log stream go to one shard, `ByLogStream`, or to any.
            Default: `ByLogStream`.
        filter_name: 1 to 512 characters without `:` and `*`. Default: made by CloudFormation. A
            change replaces the filter.
    """

    schema: ClassVar[Schema] = CfnSubscriptionFilter.schema

    log_group: LogGroup
    destination_arn: str
    filter_pattern: str = field(default="", validator=length(0, 1024))
    role: Role | None = None
    distribution: Literal["ByLogStream", "Random"] | None = None
    given_name: str | None = field(
        default=None,
        alias="filter_name",
        validator=matches("[^:*]{1,512}", "1 to 512 characters without ':' and '*'"),
    )

    def compose(self) -> None:
        """Refuse log groups that send nothing on, and wait for what the role may do."""
        kind = self.log_group.log_group_class
        if kind in ("INFREQUENT_ACCESS", "DELIVERY"):
            raise self.error(
                f"a log group of the class {kind} has no subscriptions",
                hint="use the class 'STANDARD'",
            )
        if self.role is not None:
            self.add_dependency(self.role)

    def properties(self) -> CfnSubscriptionFilterProps:
        """The properties as CloudFormation takes them."""
        return {
            "log_group_name": self.log_group.log_group_name,
            "destination_arn": self.destination_arn,
            "filter_pattern": self.filter_pattern,
            "role_arn": None if self.role is None else self.role.role_arn,
            "distribution": self.distribution,
            "filter_name": self.given_name,
        }
