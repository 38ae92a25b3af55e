"""Provisioned concurrency of an alias that follows its use, or the clock."""

from datetime import datetime
from typing import cast

from attrs import field

from stackwright.aws_applicationautoscaling import (
    ScalableTarget,
    ScalingSchedule,
    TargetTrackingScalingPolicy,
)
from stackwright.aws_lambda.alias import Alias
from stackwright.checks import Seconds, is_literal
from stackwright.tokens import NumberToken
from stackwright.tree import Construct, construct

_UTILIZATION = (0.1, 0.9)
"""From https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html."""


@construct
class AliasScaling(Construct):
    """
    The provisioned concurrency of an alias, scaled; made by `Alias.add_auto_scaling`.

    Creates a `ScalableTarget` under the id `Target`, which waits for the alias.

    Args:
        alias: What is scaled.
        min_capacity: The least environments that are kept warm.
        max_capacity: The most.
    """

    alias: Alias
    min_capacity: int | NumberToken
    max_capacity: int | NumberToken
    _target: ScalableTarget = field(init=False)

    def compose(self) -> None:
        """Make the target."""
        self._target = ScalableTarget(
            self,
            "Target",
            service_namespace="lambda",
            resource_id=f"function:{self.alias.function_name}",
            scalable_dimension="lambda:function:ProvisionedConcurrency",
            min_capacity=self.min_capacity,
            max_capacity=self.max_capacity,
        )
        self._target.needs = (self.alias,)

    @property
    def target(self) -> ScalableTarget:
        """The bounds of the capacity."""
        return self._target

    def scale_on_utilization(
        self,
        *,
        utilization_target: float | NumberToken,
        policy_name: str | None = None,
        disable_scale_in: bool = False,
        scale_in_cooldown: Seconds | None = None,
        scale_out_cooldown: Seconds | None = None,
    ) -> TargetTrackingScalingPolicy:
        """
        Keep the share of warm environments that are in use near *utilization_target*.

        Args:
            utilization_target: 0.1 to 0.9.
            policy_name: Default: `Tracking`.
            disable_scale_in: Whether the capacity is only ever raised.
            scale_in_cooldown: How long it waits after lowering, before it lowers again.
            scale_out_cooldown: The same after raising.

        Raises:
            PropertyError: A share out of these bounds.
            DuplicateIdError: The alias is scaled by its use already.
        """
        low, high = _UTILIZATION
        if is_literal(utilization_target):
            share = cast("float", utilization_target)
            if not low <= share <= high:
                raise self.error(f"utilization_target must be from {low} to {high}, got {share}")
        return self.target.scale_to_track_metric(
            "Tracking",
            target_value=utilization_target,
            predefined_metric="LambdaProvisionedConcurrencyUtilization",
            policy_name=policy_name,
            disable_scale_in=disable_scale_in,
            scale_in_cooldown=scale_in_cooldown,
            scale_out_cooldown=scale_out_cooldown,
        )

    def scale_on_schedule(
        self,
        id: str,
        *,
        schedule: str,
        min_capacity: int | NumberToken | None = None,
        max_capacity: int | NumberToken | None = None,
        timezone: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
    ) -> None:
        """
        Change the bounds by the clock.

        Args:
            id: The name of the action, unique for this alias.
            schedule: Such as `cron(0 8 ? * MON-FRI *)`.
            min_capacity: The least from then on. Default: it stays.
            max_capacity: The most from then on. Default: it stays.
            timezone: Such as `Europe/Berlin`. Default: UTC.
            start_time: Nothing is done before.
            end_time: Nothing is done after.

        Raises:
            PropertyError: No bound is given, or another value of these is wrong.
        """
        self.target.scale_on_schedule(
            id,
            ScalingSchedule(
                schedule=schedule,
                min_capacity=min_capacity,
                max_capacity=max_capacity,
                timezone=timezone,
                start_time=start_time,
                end_time=end_time,
            ),
        )
