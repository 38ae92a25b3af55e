"""What functions, versions and aliases have in common: they can be invoked."""

from abc import abstractmethod
from typing import TYPE_CHECKING, Literal, TypeVar, Unpack

from stackwright.aws_iam import Grant, Grantable, Principal, Role
from stackwright.aws_lambda.metrics import Measured
from stackwright.logical_ids import logical_id
from stackwright.tree import construct

if TYPE_CHECKING:
    from stackwright.aws_cloudwatch import Alarm, AlarmAction
    from stackwright.aws_lambda.cors import Cors
    from stackwright.aws_lambda.event_source import EventSource
    from stackwright.aws_lambda.function_alarms import FunctionAlarms, FunctionAlarmThresholds
    from stackwright.aws_lambda.function_url import FunctionUrl
    from stackwright.aws_lambda.permission import Permission

Made = TypeVar("Made")


@construct
class FunctionLike(Measured):
    """A function, one of its versions, or an alias: what triggers and callers may name."""

    @property
    @abstractmethod
    def function_arn(self) -> str:
        """The ARN that invokes exactly this: qualified for a version or an alias."""

    @property
    def role(self) -> Role:
        """What the function may do."""
        return self.underlying.role

    @property
    def grant_principal(self) -> Principal:
        """The identity that `grant_*` of other resources gives permissions to: the role."""
        return self.role.grant_principal

    def add_permission(
        self,
        id: str,
        *,
        principal: str,
        action: str = "lambda:InvokeFunction",
        source_arn: str | None = None,
        source_account: str | None = None,
        organization_id: str | None = None,
        event_source_token: str | None = None,
        function_url_auth_type: Literal["AWS_IAM", "NONE"] | None = None,
        invoked_via_function_url: bool = False,
    ) -> "Permission":
        """Let *principal* invoke exactly this; makes a `Permission` called *id* below."""
        from stackwright.aws_lambda.permission import Permission

        return Permission(
            self,
            id,
            function=self,
            principal=principal,
            action=action,
            source_arn=source_arn,
            source_account=source_account,
            organization_id=organization_id,
            event_source_token=event_source_token,
            function_url_auth_type=function_url_auth_type,
            invoked_via_function_url=invoked_via_function_url,
        )

    def grant_invoke(self, grantee: Grantable) -> Grant:
        """
        Let *grantee* invoke this.

        An identity gets a statement in its policy; of the function itself it covers every
        version and alias. A service, an account or an organization gets a `Permission`.
        """
        from stackwright.aws_lambda.invocation import grant_invoke

        return grant_invoke(self, grantee)

    def add_alarms(
        self, *actions: "AlarmAction", **thresholds: Unpack["FunctionAlarmThresholds"]
    ) -> "FunctionAlarms":
        """
        Watch this with five alarms: on errors, throttles, duration, age and lost events.

        Makes a `FunctionAlarms` below, which says what each watches.

        Args:
            actions: What happens when one goes off: topics, functions or ARNs.
            thresholds: Other bounds than its own.
        """
        from stackwright.aws_lambda.function_alarms import FunctionAlarms

        return FunctionAlarms(self, "Alarms", function=self, actions=actions, **thresholds)

    def allow_alarm(self, alarm: "Alarm") -> str:
        """Let *alarm* invoke this, which it does as an action; give the ARN that it invokes."""
        self.add_permission(
            f"Alarm:{logical_id(alarm.path.split('/'))}",
            principal="lambda.alarms.cloudwatch.amazonaws.com",
            source_arn=alarm.alarm_arn,
        )
        return self.function_arn

    def add_event_source(self, source: "EventSource[Made]") -> Made:
        """Have *source* invoke this, with the permissions that it needs; give what it makes."""
        return source.bind(self)

    def add_function_url(
        self,
        *,
        auth_type: Literal["AWS_IAM", "NONE"] = "AWS_IAM",
        cors: "Cors | None" = None,
        invoke_mode: Literal["BUFFERED", "RESPONSE_STREAM"] = "BUFFERED",
    ) -> "FunctionUrl":
        """Give this an HTTPS endpoint; makes a `FunctionUrl` below."""
        from stackwright.aws_lambda.function_url import FunctionUrl

        return FunctionUrl(
            self,
            "FunctionUrl",
            function=self,
            auth_type=auth_type,
            cors=cors,
            invoke_mode=invoke_mode,
        )
