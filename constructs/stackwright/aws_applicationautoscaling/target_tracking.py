"""Capacity by a metric: the value that it should have in, a scaling policy out."""

from typing import ClassVar, Literal, Protocol, TypeAlias, Unpack

from attrs import field

from stackwright import defaults
from stackwright.cfn.aws_applicationautoscaling import CfnScalingPolicy, CfnScalingPolicyProps
from stackwright.checks import Seconds, duration, length, seconds_of
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct, construct
from stackwright.unchecked import Unchecked

PredefinedMetric: TypeAlias = (
    Literal[
        "DynamoDBReadCapacityUtilization",
        "DynamoDBWriteCapacityUtilization",
        "LambdaProvisionedConcurrencyUtilization",
    ]
    | Unchecked
)
"""A metric that a service measures by itself; `Unchecked` for those of other services."""


class Scaled(Protocol):
    """What a policy scales."""

    @property
    def scalable_target_id(self) -> str:
        """The target's id."""
        ...


class TargetTrackingScalingPolicyDefaults(ResourceDefaults, total=False):
    """What `TargetTrackingScalingPolicy.set_defaults` takes."""

    disable_scale_in: bool
    scale_in_cooldown: Seconds
    scale_out_cooldown: Seconds


@construct
class TargetTrackingScalingPolicy(Resource):
    """
    A rule that raises and lowers a capacity so that a metric stays near a value.

    Creates `AWS::ApplicationAutoScaling::ScalingPolicy`; the service makes and removes the two
    alarms that it needs by itself.

    Args:
        scaling_target: What is scaled. A change replaces the policy.
        target_value: What the metric should be.
        predefined_metric: What is measured.
        policy_name: 1 to 256 characters, unique for the target. Default: the id. A change
            replaces the policy.
        disable_scale_in: Whether the capacity is only ever raised. Default: no.
        scale_in_cooldown: How long it waits after lowering, before it lowers again, in seconds.
            Default: the service's own, which for most is 300.
        scale_out_cooldown: The same after raising.
    """

    schema: ClassVar[Schema] = CfnScalingPolicy.schema

    scaling_target: Scaled
    target_value: float | NumberToken
    predefined_metric: PredefinedMetric
    given_name: str | None = field(default=None, alias="policy_name", validator=length(1, 256))
    disable_scale_in: bool = False
    scale_in_cooldown: Seconds | None = field(default=None, validator=duration(0, 2**31 - 1))
    scale_out_cooldown: Seconds | None = field(default=None, validator=duration(0, 2**31 - 1))

    @classmethod
    def set_defaults(
        cls, scope: Construct, **given: Unpack[TargetTrackingScalingPolicyDefaults]
    ) -> None:
        """Give every policy that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    @property
    def scaling_policy_arn(self) -> StringToken:
        """The ARN."""
        return self.ref

    def properties(self) -> CfnScalingPolicyProps:
        """The properties, by their names in Python."""
        return {
            "policy_name": self.given_name or self.id,
            "policy_type": "TargetTrackingScaling",
            "scaling_target_id": self.scaling_target.scalable_target_id,
            "target_tracking_scaling_policy_configuration": {
                "disable_scale_in": self.disable_scale_in or None,
                "predefined_metric_specification": {
                    "predefined_metric_type": self.predefined_metric
                },
                "scale_in_cooldown": seconds_of(self.scale_in_cooldown),
                "scale_out_cooldown": seconds_of(self.scale_out_cooldown),
                "target_value": self.target_value,
            },
        }
