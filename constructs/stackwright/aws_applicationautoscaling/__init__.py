"""Capacity that follows load or the clock: scalable targets and their policies."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_applicationautoscaling.dimensions import (
        ScalableDimension as ScalableDimension,
    )
    from stackwright.aws_applicationautoscaling.dimensions import (
        ServiceNamespace as ServiceNamespace,
    )
    from stackwright.aws_applicationautoscaling.scalable_target import (
        ScalableTarget as ScalableTarget,
    )
    from stackwright.aws_applicationautoscaling.scalable_target import (
        ScalableTargetDefaults as ScalableTargetDefaults,
    )
    from stackwright.aws_applicationautoscaling.scaling_schedule import (
        ScalingSchedule as ScalingSchedule,
    )
    from stackwright.aws_applicationautoscaling.target_tracking import (
        PredefinedMetric as PredefinedMetric,
    )
    from stackwright.aws_applicationautoscaling.target_tracking import (
        TargetTrackingScalingPolicy as TargetTrackingScalingPolicy,
    )
    from stackwright.aws_applicationautoscaling.target_tracking import (
        TargetTrackingScalingPolicyDefaults as TargetTrackingScalingPolicyDefaults,
    )
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "dimensions": "ScalableDimension ServiceNamespace",
            "scalable_target": "ScalableTarget ScalableTargetDefaults",
            "scaling_schedule": "ScalingSchedule",
            "target_tracking": (
                "PredefinedMetric TargetTrackingScalingPolicy TargetTrackingScalingPolicyDefaults"
            ),
        },
    )

__all__ = [
    "PredefinedMetric",
    "ScalableDimension",
    "ScalableTarget",
    "ScalableTargetDefaults",
    "ScalingSchedule",
    "ServiceNamespace",
    "TargetTrackingScalingPolicy",
    "TargetTrackingScalingPolicyDefaults",
]
