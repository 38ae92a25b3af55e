"""Gradual deployment of an alias: one word or a few in, what CodeDeploy needs out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field

from stackwright.aws_iam import Role
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.stack import Stack
from stackwright.tree import Construct
from stackwright.unchecked import Unchecked
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright.aws_codedeploy import (
        DeploymentConfigName,
        LambdaApplication,
        LambdaDeploymentConfig,
        LambdaDeploymentGroup,
        NamedAlarm,
        RollbackEvent,
    )
    from stackwright.aws_lambda.alias import Alias
else:
    # Few apps deploy gradually, so that the room is imported by those that do;
    # `LambdaDeploymentGroup` then checks what was given here, as what it is.
    DeploymentConfigName = RollbackEvent = str
    LambdaApplication = LambdaDeploymentConfig = Construct
    NamedAlarm = object

_APPLICATION = "LambdaDeployments"
"""The id, below the stack, of the application that all its aliases share."""


@value
class Deployment:
    """
    How an alias moves to another version: step by step, watched, and back if need be.

    Args:
        config: The pace: the name of a predefined one, or a `LambdaDeploymentConfig`;
            `Unchecked` for the full name of another. `AllAtOnce` has no steps, but hooks and
            alarms. Default: `Canary10Percent5Minutes`.
        alarms: Alarms that stop a deployment and roll it back; 50 unless the quota is raised.
            They may name the alias, but not refer to its ARN, for the alias waits for them.
        pre_traffic_hook: A function that CodeDeploy invokes before the first step; it must
            report within an hour.
        post_traffic_hook: The same after the last step.
        application: Default: one for the whole stack, under the id `LambdaDeployments`.
        role: What CodeDeploy may do. Default: a role for this alias.
        auto_rollback: After what the traffic goes back; an empty list for never. Default: a
            failure and, with alarms, an alarm.
        ignore_poll_alarms_failure: Whether a deployment goes on while the alarms cannot be
            read. Default: no.
    """

    config: DeploymentConfigName | LambdaDeploymentConfig | Unchecked = field(
        default="Canary10Percent5Minutes", kw_only=False
    )
    alarms: Sequence[NamedAlarm] = ()
    pre_traffic_hook: FunctionLike | None = None
    post_traffic_hook: FunctionLike | None = None
    application: LambdaApplication | None = None
    role: Role | None = None
    auto_rollback: Sequence[RollbackEvent] | None = None
    ignore_poll_alarms_failure: bool = False

    def bind(self, alias: "Alias") -> "LambdaDeploymentGroup":
        """Make the deployment group of *alias*, below it."""
        from stackwright.aws_codedeploy import LambdaDeploymentGroup

        return LambdaDeploymentGroup(
            alias,
            "DeploymentGroup",
            alias=alias,
            application=self.application or application_of(alias),
            deployment_config=self.config,
            alarms=self.alarms,
            role=self.role,
            pre_hook=self.pre_traffic_hook,
            post_hook=self.post_traffic_hook,
            auto_rollback=self.auto_rollback,
            ignore_poll_alarms_failure=self.ignore_poll_alarms_failure,
        )


def application_of(construct: Construct) -> "LambdaApplication":
    """
    The application that the aliases of a stack share.

    It is no more than a name above deployment groups, of which it holds a thousand, so that one
    a function would only bring a stack nearer to its limit of 500 resources.
    """
    from stackwright.aws_codedeploy import LambdaApplication

    stack = Stack.of(construct)
    known = stack.find(_APPLICATION)
    if isinstance(known, LambdaApplication):
        return known
    return LambdaApplication(stack, _APPLICATION)
