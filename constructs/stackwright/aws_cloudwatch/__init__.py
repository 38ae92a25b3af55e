"""Metrics, expressions of metrics, and the alarms that watch them."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_cloudwatch.alarm import Alarm as Alarm
    from stackwright.aws_cloudwatch.alarm import AlarmAction as AlarmAction
    from stackwright.aws_cloudwatch.alarm import AlarmDefaults as AlarmDefaults
    from stackwright.aws_cloudwatch.alarm import AlarmOptions as AlarmOptions
    from stackwright.aws_cloudwatch.alarm import AlarmTarget as AlarmTarget
    from stackwright.aws_cloudwatch.alarm import ComparisonOperator as ComparisonOperator
    from stackwright.aws_cloudwatch.alarm import TreatMissingData as TreatMissingData
    from stackwright.aws_cloudwatch.math_expression import MathExpression as MathExpression
    from stackwright.aws_cloudwatch.metric import AlarmSource as AlarmSource
    from stackwright.aws_cloudwatch.metric import Metric as Metric
    from stackwright.aws_cloudwatch.metric import Unit as Unit
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "alarm": (
                "Alarm AlarmAction AlarmDefaults AlarmOptions AlarmTarget ComparisonOperator "
                "TreatMissingData"
            ),
            "math_expression": "MathExpression",
            "metric": "AlarmSource Metric Unit",
        },
    )

__all__ = [
    "Alarm",
    "AlarmAction",
    "AlarmDefaults",
    "AlarmOptions",
    "AlarmSource",
    "AlarmTarget",
    "ComparisonOperator",
    "MathExpression",
    "Metric",
    "TreatMissingData",
    "Unit",
]
