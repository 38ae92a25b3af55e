"""How fast CodeDeploy shifts traffic: canary or linear, predefined or one's own."""

from datetime import timedelta
from typing import Any, ClassVar, Literal, TypeAlias

import attrs
from attrs import field

from stackwright.aws_codedeploy.lambda_application import NAME
from stackwright.cfn.aws_codedeploy import (
    CfnDeploymentConfig,
    CfnDeploymentConfigProps,
    CfnDeploymentConfigTrafficRoutingConfigProps,
)
from stackwright.checks import fail, within
from stackwright.imports import imported
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tokens import StringToken
from stackwright.tree import Construct, construct
from stackwright.value import value

DeploymentConfigName: TypeAlias = Literal[
    "AllAtOnce",
    "Canary10Percent5Minutes",
    "Canary10Percent10Minutes",
    "Canary10Percent15Minutes",
    "Canary10Percent30Minutes",
    "Linear10PercentEvery1Minute",
    "Linear10PercentEvery2Minutes",
    "Linear10PercentEvery3Minutes",
    "Linear10PercentEvery10Minutes",
]
"""
What AWS has configured for Lambda already, without the `CodeDeployDefault.Lambda` in front.

From https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html.
"""

_LONGEST = timedelta(hours=48)
"""From https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html."""


def predefined_name(name: str) -> str:
    """The full name of a configuration that AWS has made."""
    return f"CodeDeployDefault.Lambda{name}"


def _interval(instance: object, attribute: "attrs.Attribute[Any]", interval: timedelta) -> None:
    least = timedelta(minutes=1)
    if not least <= interval <= _LONGEST or interval % least:
        raise fail(
            instance, f"interval must be whole minutes from 1 to 2880 (48 hours), got {interval}"
        )


@value
class TimeBasedCanaryTrafficRouting:
    """
    A share of the traffic at once, and the rest after a while.

    Args:
        percentage: The first share, 1 to 99 percent.
        interval: How long the first share is watched: whole minutes, up to 48 hours.
    """

    percentage: int = field(validator=within(1, 99, "percent"))
    interval: timedelta = field(validator=_interval)

    def properties(self) -> CfnDeploymentConfigTrafficRoutingConfigProps:
        """The routing as CloudFormation takes it."""
        return {
            "type": "TimeBasedCanary",
            "time_based_canary": {
                "canary_percentage": self.percentage,
                "canary_interval": self.interval // timedelta(minutes=1),
            },
        }


@value
class TimeBasedLinearTrafficRouting:
    """
    The same share of the traffic again and again, until all of it is shifted.

    Args:
        percentage: Each share, 1 to 99 percent.
        interval: How long each share is watched: whole minutes, up to 48 hours.
    """

    percentage: int = field(validator=within(1, 99, "percent"))
    interval: timedelta = field(validator=_interval)

    def properties(self) -> CfnDeploymentConfigTrafficRoutingConfigProps:
        """The routing as CloudFormation takes it."""
        return {
            "type": "TimeBasedLinear",
            "time_based_linear": {
                "linear_percentage": self.percentage,
                "linear_interval": self.interval // timedelta(minutes=1),
            },
        }


TrafficRouting: TypeAlias = TimeBasedCanaryTrafficRouting | TimeBasedLinearTrafficRouting
"""In what steps traffic is shifted."""


@construct
class LambdaDeploymentConfig(Resource):
    """
    A pace of one's own, where none of the predefined ones (`DeploymentConfigName`) fits.

    Every property is immutable: a change replaces the configuration.

    Creates `AWS::CodeDeploy::DeploymentConfig`.

    Args:
        traffic_routing: In what steps traffic is shifted.
        deployment_config_name: 1 to 100 letters, digits and `+=,.@_-`. Default: made by
            CloudFormation, which a change of the steps needs.
    """

    schema: ClassVar[Schema] = CfnDeploymentConfig.schema

    traffic_routing: TrafficRouting
    given_name: str | None = field(default=None, alias="deployment_config_name", validator=NAME)

    @classmethod
    def from_lambda_deployment_config_name(
        cls, scope: Construct, id: str, lambda_deployment_config_name: str
    ) -> "LambdaDeploymentConfig":
        """A configuration of the stack's account and Region that exists already."""
        return imported(cls, scope, id, {"Ref": lambda_deployment_config_name})

    @property
    def deployment_config_name(self) -> StringToken:
        """The name."""
        return self.ref

    def properties(self) -> CfnDeploymentConfigProps:
        """The properties, by their names in Python."""
        return {
            "compute_platform": "Lambda",
            "deployment_config_name": self.given_name,
            "traffic_routing_config": self.traffic_routing.properties(),
        }
