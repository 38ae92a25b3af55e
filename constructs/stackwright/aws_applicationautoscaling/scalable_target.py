"""What can be scaled: a resource, one dimension of it and bounds in; a scalable target out."""

import re
from collections.abc import Mapping
from typing import ClassVar, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_applicationautoscaling.dimensions import ScalableDimension, ServiceNamespace
from stackwright.aws_applicationautoscaling.scaling_schedule import ScalingSchedule, check_bounds
from stackwright.aws_applicationautoscaling.target_tracking import (
    PredefinedMetric,
    TargetTrackingScalingPolicy,
)
from stackwright.aws_iam import Role
from stackwright.cfn.aws_applicationautoscaling import (
    CfnScalableTarget,
    CfnScalableTargetProps,
)
from stackwright.checks import Seconds, length, within
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct, construct

_ACTION_NAME = r"(?!\s)[^:/|\x00-\x1f\x7f-\x9f]{1,256}(?<!\s)"


class ScalableTargetDefaults(ResourceDefaults, total=False):
    """What `ScalableTarget.set_defaults` takes."""

    max_capacity: int | NumberToken
    min_capacity: int | NumberToken


@construct
class ScalableTarget(Resource):
    """
    A capacity that Application Auto Scaling keeps within bounds.

    Creates `AWS::ApplicationAutoScaling::ScalableTarget`; policies are made by
    `scale_to_track_metric`. The service acts with its service-linked role, which it makes by
    itself.

    Args:
        service_namespace: The service, such as `lambda`. A change replaces the target.
        resource_id: The resource as the service names it, such as `function:worker:live`. A
            change replaces the target.
        scalable_dimension: What of it is scaled, such as
            `lambda:function:ProvisionedConcurrency`. A change replaces the target.
        min_capacity: The least, 0 or more.
        max_capacity: The most, at least `min_capacity`.
        role: What the service acts with, for the few services without a service-linked role.

    Raises:
        PropertyError: `min_capacity` above `max_capacity`.
    """

    schema: ClassVar[Schema] = CfnScalableTarget.schema

    service_namespace: ServiceNamespace
    resource_id: str = field(validator=length(1, 1600))
    scalable_dimension: ScalableDimension
    min_capacity: int | NumberToken = field(validator=within(0, 2**31 - 1))
    max_capacity: int | NumberToken = field(validator=within(0, 2**31 - 1))
    role: Role | None = None
    _schedules: Mapping[str, ScalingSchedule] = field(
        init=False, factory=dict[str, ScalingSchedule]
    )

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[ScalableTargetDefaults]) -> None:
        """Give every target that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    def compose(self) -> None:
        """Refuse bounds that leave nothing between them."""
        check_bounds(self, self.min_capacity, self.max_capacity)

    @property
    def scalable_target_id(self) -> StringToken:
        """What policies name the target by."""
        return self.ref

    def scale_on_schedule(self, id: str, schedule: ScalingSchedule) -> None:
        """
        Change the bounds by the clock.

        Args:
            id: The name of the action: 1 to 256 characters without `:`, `/` and `|`, unique for
                this target.
            schedule: When, and to what.

        Raises:
            PropertyError: Another name, or one that the target has already.
        """
        self.assert_open()
        if not re.fullmatch(_ACTION_NAME, id):
            raise self.error(
                "a scheduled action is called by 1 to 256 characters without ':', '/' and '|', "
                f"got {id!r}"
            )
        if id in self._schedules:
            raise self.error(f"there is a scheduled action {id!r} already")
        self._schedules = {**self._schedules, id: schedule}

    def scale_to_track_metric(
        self,
        id: str,
        *,
        target_value: float | NumberToken,
        predefined_metric: PredefinedMetric,
        policy_name: str | None = None,
        disable_scale_in: bool = False,
        scale_in_cooldown: Seconds | None = None,
        scale_out_cooldown: Seconds | None = None,
    ) -> TargetTrackingScalingPolicy:
        """Keep a metric at a value; makes a `TargetTrackingScalingPolicy` called *id* below."""
        return TargetTrackingScalingPolicy(
            self,
            id,
            scaling_target=self,
            target_value=target_value,
            predefined_metric=predefined_metric,
            policy_name=policy_name,
            disable_scale_in=disable_scale_in,
            scale_in_cooldown=scale_in_cooldown,
            scale_out_cooldown=scale_out_cooldown,
        )

    def properties(self) -> CfnScalableTargetProps:
        """The properties, by their names in Python."""
        actions = [one.action(name) for name, one in self._schedules.items()]
        return {
            "max_capacity": self.max_capacity,
            "min_capacity": self.min_capacity,
            "resource_id": self.resource_id,
            "role_arn": None if self.role is None else self.role.role_arn,
            "scalable_dimension": self.scalable_dimension,
            "scheduled_actions": actions or None,
            "service_namespace": self.service_namespace,
        }
