"""Log groups as event sources."""

from attrs import field

from stackwright.aws_lambda.event_source import assert_unbound
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_logs import LogGroup, SubscriptionFilter
from stackwright.checks import length
from stackwright.logical_ids import logical_id
from stackwright.value import value


@value
class LogsEventSource:
    """
    A log group whose events invoke a function or an alias, as they come in.

    Binding makes an `AWS::Logs::SubscriptionFilter` and an `AWS::Lambda::Permission` for this log
    group alone. The event holds the log events as gzipped JSON in Base64.

    Args:
        log_group: Whose events; of the class `STANDARD`, and never the function's own, which
            would invoke it without end.
        filter_pattern: Which events; see `FilterPattern`. Default: all.
    """

    log_group: LogGroup = field(kw_only=False)
    filter_pattern: str = field(default="", validator=length(0, 1024))

    def bind(self, target: FunctionLike) -> SubscriptionFilter:
        """Make the filter below *target*, and let CloudWatch Logs invoke that before."""
        if target.underlying.given_log_group is self.log_group:
            raise target.error(
                f"the log group {self.log_group.path} is where the function logs to: each of its "
                "invocations would cause another",
                code="self-trigger",
                hint="give the function a log group of its own",
            )
        name = logical_id(self.log_group.path.split("/"))
        allowed = f"AllowLogs:{name}"
        assert_unbound(target, allowed, "FilterPattern.any_term unites terms in one pattern")
        permission = target.add_permission(
            allowed,
            principal="logs.amazonaws.com",
            source_arn=self.log_group.log_group_arn,
        )
        made = SubscriptionFilter(
            target,
            f"LogsEventSource:{name}",
            log_group=self.log_group,
            destination_arn=target.function_arn,
            filter_pattern=self.filter_pattern,
        )
        made.add_dependency(permission)
        return made
