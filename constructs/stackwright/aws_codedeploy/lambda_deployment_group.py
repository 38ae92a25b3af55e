"""How one alias moves to another version: its pace, what watches it, what stops it."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, Protocol, TypeAlias, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_codedeploy.lambda_application import NAME, LambdaApplication
from stackwright.aws_codedeploy.lambda_deployment_config import (
    DeploymentConfigName,
    LambdaDeploymentConfig,
    predefined_name,
)
from stackwright.aws_iam import (
    AwsManagedPolicy,
    Grant,
    Grantable,
    Principal,
    Role,
    ServicePrincipal,
    grant,
)
from stackwright.cfn.aws_codedeploy import CfnDeploymentGroup, CfnDeploymentGroupProps
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tokens import Document, StringToken
from stackwright.tree import Construct, construct
from stackwright.unchecked import Unchecked

RollbackEvent: TypeAlias = Literal[
    "DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"
]
"""After what CodeDeploy gives all the traffic back to the version that had it before."""

_SERVICE_POLICY = AwsManagedPolicy("service-role/AWSCodeDeployRoleForLambdaLimited")


class NamedAlarm(Protocol):
    """An alarm of CloudWatch."""

    @property
    def alarm_name(self) -> str:
        """The name."""
        ...


class TrafficHook(Protocol):
    """A function that judges a deployment; neither a version of it nor an alias."""

    @property
    def function_name(self) -> str:
        """The name."""
        ...

    @property
    def qualifier(self) -> str | None:
        """`None`, since CodeDeploy takes the name of a function."""
        ...

    @property
    def grant_principal(self) -> Principal:
        """What the function may do."""
        ...

    def grant_invoke(self, grantee: Grantable) -> Grant:
        """Let *grantee* invoke the function."""
        ...


class ShiftedAlias(Protocol):
    """An alias, which can have its traffic shifted."""

    def shift_with(self, group: "LambdaDeploymentGroup") -> None:
        """Move to another version only through *group*."""
        ...


class LambdaDeploymentGroupDefaults(ResourceDefaults, total=False):
    """What `LambdaDeploymentGroup.set_defaults` takes."""

    auto_rollback: Sequence[RollbackEvent]
    deployment_config: DeploymentConfigName | LambdaDeploymentConfig | Unchecked
    ignore_poll_alarms_failure: bool
    tags: Mapping[str, str]


@construct
class LambdaDeploymentGroup(Resource):
    """
    What CodeDeploy knows of the deployments of one alias.

    When CloudFormation moves the alias to another version, CodeDeploy shifts its traffic step
    by step, and back if a hook says no or an alarm goes off; then the whole update of the stack
    fails and is rolled back. The first creation of the alias shifts nothing and runs no hook.
    `function.add_alias("live", deployment=...)` makes a group as well.

    Creates `AWS::CodeDeploy::DeploymentGroup` and, unless they are given,
    `AWS::CodeDeploy::Application` and `AWS::IAM::Role`. The role has AWS's own policy
    `AWSCodeDeployRoleForLambdaLimited`, and may invoke the hooks.

    Args:
        alias: What is moved, with one group at most.
        application: Default: one of its own, under the id `Application`. A change replaces
            the group.
        deployment_group_name: 1 to 100 letters, digits and `+=,.@_-`. Default: made by
            CloudFormation. A change replaces the group.
        deployment_config: The pace: a predefined one or one's own; `Unchecked` for the full
            name of another. Default: `Canary10Percent5Minutes`.
        alarms: Alarms that stop a deployment; 50 unless the quota is raised.
        role: Takes `codedeploy.amazonaws.com` as its principal; it gets the policy too,
            unless it is imported. Default: a role of its own.
        pre_hook: A function that CodeDeploy invokes before it shifts anything. It must report
            with `codedeploy:PutLifecycleEventHookExecutionStatus`, which it is allowed, within
            an hour.
        post_hook: The same after all the traffic was shifted.
        auto_rollback: After what the traffic goes back; an empty list for never. Default: a
            failure and, with `alarms`, an alarm.
        ignore_poll_alarms_failure: Whether a deployment goes on while the alarms cannot be
            read. Default: no.
        tags: Up to 50.

    Raises:
        PropertyError: A rollback by alarms without one, a hook that is a version or an alias,
            or an alias that has its traffic shifted otherwise.
    """

    schema: ClassVar[Schema] = CfnDeploymentGroup.schema

    alias: ShiftedAlias
    given_application: LambdaApplication | None = field(default=None, alias="application")
    given_name: str | None = field(default=None, alias="deployment_group_name", validator=NAME)
    deployment_config: DeploymentConfigName | LambdaDeploymentConfig | Unchecked = (
        "Canary10Percent5Minutes"
    )
    alarms: Sequence[NamedAlarm] = ()
    given_role: Role | None = field(default=None, alias="role")
    pre_hook: TrafficHook | None = None
    post_hook: TrafficHook | None = None
    auto_rollback: Sequence[RollbackEvent] | None = None
    ignore_poll_alarms_failure: bool = False
    tags: Mapping[str, str] | None = field(
        default=None, validator=own_tags, metadata=defaults.MERGE
    )

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[LambdaDeploymentGroupDefaults]) -> None:
        """Give every group that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    def compose(self) -> None:
        """Make what was not given, allow the hooks what they need, and take the alias over."""
        if "DEPLOYMENT_STOP_ON_ALARM" in (self.auto_rollback or ()) and not self.alarms:
            raise self.error(
                "auto_rollback names DEPLOYMENT_STOP_ON_ALARM, and there are no alarms",
                hint="give alarms, or leave auto_rollback out",
            )
        self.needs = (self.application,)
        role = self.role
        if not role.imported and _SERVICE_POLICY not in (role.managed_policies or ()):
            role.add_managed_policy(_SERVICE_POLICY)
        self._allow_hooks()
        self.alias.shift_with(self)

    def _allow_hooks(self) -> None:
        hooks = {"pre_hook": self.pre_hook, "post_hook": self.post_hook}
        for name, hook in hooks.items():
            if hook is None:
                continue
            if hook.qualifier is not None:
                raise self.error(
                    f"{name} must be a function itself, got {hook!r}",
                    hint="CodeDeploy takes the name of a function, without a version or alias",
                )
            self.grant_put_lifecycle_event_hook_execution_status(hook)
            hook.grant_invoke(self.role)

    @property
    def application(self) -> LambdaApplication:
        """What the group belongs to."""
        if self.given_application is None:
            self.given_application = LambdaApplication(self, "Application")
        return self.given_application

    @property
    def role(self) -> Role:
        """What CodeDeploy may do."""
        if self.given_role is None:
            self.given_role = Role(
                self, "ServiceRole", assumed_by=ServicePrincipal("codedeploy.amazonaws.com")
            )
        return self.given_role

    @property
    def deployment_group_name(self) -> StringToken:
        """The name."""
        return self.ref

    @property
    def deployment_group_arn(self) -> str:
        """The ARN."""
        names = f"{self.application.application_name}/{self.deployment_group_name}"
        return Stack.of(self).format_arn("codedeploy", f"deploymentgroup:{names}")

    @property
    def deployment_config_name(self) -> str:
        """The name of the pace."""
        config = self.deployment_config
        if isinstance(config, LambdaDeploymentConfig):
            return config.deployment_config_name
        return config if isinstance(config, Unchecked) else predefined_name(config)

    def grant_put_lifecycle_event_hook_execution_status(self, grantee: Grantable) -> Grant:
        """Let *grantee* say whether a deployment of this group may go on."""
        return grant(
            grantee,
            ["codedeploy:PutLifecycleEventHookExecutionStatus"],
            [self.deployment_group_arn],
        )

    @property
    def update_policy(self) -> Document:
        """How CloudFormation updates the alias."""
        pre, post = self.pre_hook, self.post_hook
        return {
            "CodeDeployLambdaAliasUpdate": {
                "ApplicationName": self.application.application_name,
                "DeploymentGroupName": self.deployment_group_name,
                "BeforeAllowTrafficHook": pre.function_name if pre else None,
                "AfterAllowTrafficHook": post.function_name if post else None,
            }
        }

    def _rollback_events(self) -> Sequence[RollbackEvent]:
        if self.auto_rollback is not None:
            return self.auto_rollback
        if self.alarms:
            return ("DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM")
        return ("DEPLOYMENT_FAILURE",)

    def properties(self) -> CfnDeploymentGroupProps:
        """The properties, by their names in Python."""
        events = self._rollback_events()
        return {
            "alarm_configuration": {
                "alarms": [{"name": one.alarm_name} for one in self.alarms],
                "enabled": True,
                "ignore_poll_alarm_failure": self.ignore_poll_alarms_failure or None,
            }
            if self.alarms
            else None,
            "application_name": self.application.application_name,
            "auto_rollback_configuration": {"enabled": True, "events": list(events)}
            if events
            else {"enabled": False},
            "deployment_config_name": self.deployment_config_name,
            "deployment_group_name": self.given_name,
            "deployment_style": {
                "deployment_option": "WITH_TRAFFIC_CONTROL",
                "deployment_type": "BLUE_GREEN",
            },
            "service_role_arn": self.role.role_arn,
            "tags": tag_list(self.tags),
        }
