"""Log events that are sent on."""

from typing import ClassVar, Literal, Protocol, TypedDict

from attrs import field

from stackwright.aws_iam import Grant, Grantable, Role, ServicePrincipal
from stackwright.aws_logs.log_group import LogGroup
from stackwright.cfn.aws_logs import CfnSubscriptionFilter, CfnSubscriptionFilterProps
from stackwright.checks import exactly_one_of, is_literal, length, matches
from stackwright.intrinsics import Aws
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tree import construct


class WritableStream(Protocol):
    """Where log events can be written to: `stackwright.aws_kinesis.Stream`."""

    @property
    def stream_arn(self) -> str:
        """The ARN."""
        ...

    def grant_write(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to write records."""
        ...


class SubscriptionFilterOptions(TypedDict, total=False):
    """What `add_subscription_filter` takes; see `SubscriptionFilter`."""

    destination_arn: str
    destination: WritableStream
    filter_pattern: str
    role: Role
    distribution: Literal["ByLogStream", "Random"]
    filter_name: str


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
        destination: A stream instead, with a role `CloudWatchLogsCanPutRecords` that is made for
            CloudWatch Logs to write to it, unless `role` is given.
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
    destination_arn: str | None = None
    destination: WritableStream | None = None
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
        exactly_one_of(self, destination=self.destination, destination_arn=self.destination_arn)
        if self.destination is not None:
            self._write_to(self.destination)
        elif self.role is None and self._is_stream():
            raise self.error(
                f"CloudWatch Logs writes to {self.destination_arn} with a role, and none is given",
                code="missing-property",
                hint="give role, or the stream itself as destination",
            )
        if self.role is not None:
            self.add_dependency(self.role)

    def _write_to(self, stream: WritableStream) -> None:
        if self.role is None:
            source = f"arn:{Aws.partition}:logs:{Aws.region}:{Aws.account_id}:*"
            only_here = {"StringLike": {"aws:SourceArn": source}}
            logs = ServicePrincipal("logs.amazonaws.com", conditions=only_here)
            self.role = Role(self, "CloudWatchLogsCanPutRecords", assumed_by=logs)
        stream.grant_write(self.role)

    def _is_stream(self) -> bool:
        arn = self.destination_arn
        return is_literal(arn) and str(arn).split(":")[2:3] in (["kinesis"], ["firehose"])

    @property
    def _target(self) -> str:
        """The ARN of where the events go: one of the two is given, as `compose` has seen."""
        return self.destination_arn or (
            "" if self.destination is None else self.destination.stream_arn
        )

    def properties(self) -> CfnSubscriptionFilterProps:
        """The properties as CloudFormation takes them."""
        return {
            "log_group_name": self.log_group.log_group_name,
            "destination_arn": self._target,
            "filter_pattern": self.filter_pattern,
            "role_arn": None if self.role is None else self.role.role_arn,
            "distribution": self.distribution,
            "filter_name": self.given_name,
        }
