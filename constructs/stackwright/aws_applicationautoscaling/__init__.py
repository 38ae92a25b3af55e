"""Capacity that follows load or the clock: scalable targets and their policies."""

from stackwright.aws_applicationautoscaling.dimensions import ScalableDimension as ScalableDimension
from stackwright.aws_applicationautoscaling.dimensions import ServiceNamespace as ServiceNamespace
from stackwright.aws_applicationautoscaling.scalable_target import ScalableTarget as ScalableTarget
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
