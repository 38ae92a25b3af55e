"""What functions, versions and aliases have in common: they can be invoked."""

from abc import abstractmethod
from typing import TYPE_CHECKING, Literal, TypeVar, Unpack

from attrs import field

from stackwright.aws_iam import Grant, Grantable, PolicyStatement, Principal, Role
from stackwright.aws_lambda.metrics import Measured
from stackwright.errors import PropertyTypeError
from stackwright.logical_ids import logical_id
from stackwright.source import user_location
from stackwright.tree import construct

if TYPE_CHECKING:
    from stackwright.aws_cloudwatch import Alarm, AlarmAction
    from stackwright.aws_ec2 import Connections
    from stackwright.aws_iam import CompositePrincipal
    from stackwright.aws_lambda.cors import Cors
    from stackwright.aws_lambda.destination import Destination
    from stackwright.aws_lambda.event_invoke_config import EventInvokeConfig
    from stackwright.aws_lambda.event_source import EventSource
    from stackwright.aws_lambda.function_alarms import FunctionAlarms, FunctionAlarmThresholds
    from stackwright.aws_lambda.function_url import FunctionUrl
    from stackwright.aws_lambda.permission import Permission
    from stackwright.aws_lambda.resource_policy import ResourcePolicy
    from stackwright.aws_lambda.version import Version
    from stackwright.checks import Seconds
    from stackwright.tokens import NumberToken

Made = TypeVar("Made")
_OUTCOMES = ("on_success", "on_failure", "max_event_age", "retry_attempts")


@construct
class FunctionLike(Measured):
    """A function, one of its versions, or an alias: what triggers and callers may name."""

    event_invoke_config: "EventInvokeConfig | None" = field(init=False, default=None)
    """What becomes of asynchronous invocations, if it was said."""
    permissions: "tuple[Permission, ...]" = field(init=False, default=())
    """The statements of the resource policy that this app makes one by one."""
    resource_policy: "ResourcePolicy | None" = field(init=False, default=None)
    """The resource policy, if this app makes it as a whole."""

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

    def add_to_role_policy(self, statement: PolicyStatement) -> None:
        """Allow the function what *statement* says; a version or an alias has the same role."""
        self.role.add_to_policy(statement)

    @property
    def is_bound_to_vpc(self) -> bool:
        """Whether the function is in a VPC."""
        return self.underlying.is_bound_to_vpc

    @property
    def connections(self) -> "Connections":
        """The function's side of network traffic, as in `function.connections.allow_to(...)`."""
        return self.underlying.connections

    @property
    def resource_arns_for_grant_invoke(self) -> list[str]:
        """What a statement of your own must name so that this can be invoked."""
        from stackwright.aws_lambda.invocation import invocable_arns

        return invocable_arns(self)

    def add_permission(
        self,
        id: str,
        *,
        principal: "str | Principal",
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

    def grant_invoke(
        self,
        grantee: Grantable,
        *,
        source_arn: str | None = None,
        source_account: str | None = None,
    ) -> Grant:
        """
        Let *grantee* invoke this.

        An identity gets a statement in its policy; of the function itself it covers every
        version and alias. A service, an account or an organization gets a `Permission`, and
        each part of a composite what is right for it.

        Args:
            grantee: A role, a function, a principal.
            source_arn: The resource that a service must act for; `*` and `?` may stand in it.
            source_account: The account that this resource must belong to.
        """
        from stackwright.aws_lambda.invocation import grant_invoke

        return grant_invoke(self, grantee, source_arn=source_arn, source_account=source_account)

    def grant_invoke_latest_version(self, grantee: Grantable) -> Grant:
        """Let *grantee* invoke the function without a qualifier, and none of its versions."""
        from stackwright.aws_lambda.invocation import grant_invoke_unqualified

        return grant_invoke_unqualified(self.underlying, grantee)

    def grant_invoke_version(self, grantee: Grantable, version: "Version") -> Grant:
        """
        Let *grantee* invoke one *version* of this function.

        Raises:
            PropertyError: The version is another function's.
        """
        from stackwright.aws_lambda.invocation import grant_invoke

        if version.underlying is not self.underlying:
            raise self.error(
                f"{version.path} is a version of {version.underlying.path}",
                hint="use its own grant_invoke",
            )
        return grant_invoke(version, grantee)

    def grant_invoke_composite_principal(self, composite: "CompositePrincipal") -> list[Grant]:
        """Let each part of *composite* invoke this; a grant for each, in their order."""
        return [self.grant_invoke(one) for one in composite.parts()]

    def grant_invoke_url(self, grantee: Grantable) -> Grant:
        """Let *grantee* call the URL of this with AWS credentials: both actions it takes."""
        from stackwright.aws_lambda.invocation import grant_invoke_url

        return grant_invoke_url(self, grantee)

    def configure_async_invoke(
        self,
        *,
        on_success: "Destination | None" = None,
        on_failure: "Destination | None" = None,
        max_event_age: "Seconds | None" = None,
        retry_attempts: "int | NumberToken | None" = None,
    ) -> "EventInvokeConfig":
        """
        Say what becomes of asynchronous invocations of exactly this.

        Makes an `EventInvokeConfig` below, which has more to say about each of these.
        """
        from stackwright.aws_lambda.event_invoke_config import EventInvokeConfig, assert_only

        assert_only(self, self)
        return EventInvokeConfig(
            self,
            "EventInvokeConfig",
            function=self,
            on_success=on_success,
            on_failure=on_failure,
            max_event_age=max_event_age,
            retry_attempts=retry_attempts,
        )

    def settle_outcomes(self) -> None:
        """Configure what the arguments say of asynchronous invocations; for what has these."""
        given = vars(self)
        said = {name: given[name] for name in _OUTCOMES if given.get(name) is not None}
        if said:
            self.configure_async_invoke(**said)

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
        """
        Have *source* invoke this, with the permissions that it needs; give what it makes.

        Raises:
            PropertyTypeError: It is no source, but perhaps the queue or the topic of one.
        """
        if not hasattr(source, "bind"):
            raise PropertyTypeError(
                f"source must be an event source, got {source!r}",
                hint="such as SqsEventSource(queue), of stackwright.aws_lambda.event_sources",
                path=self.path,
                resource_type=self.resource_type,
                source=user_location(),
            )
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
