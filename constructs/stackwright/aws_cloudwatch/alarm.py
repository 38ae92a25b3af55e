"""Alarms: a metric and its bounds in, `AWS::CloudWatch::Alarm` out."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, Protocol, Required, TypeAlias, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_cloudwatch.metric import AlarmSource
from stackwright.cfn.aws_cloudwatch import CfnAlarm, CfnAlarmProps
from stackwright.checks import is_literal, length, within
from stackwright.defaults import MERGE
from stackwright.imports import check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import NumberToken
from stackwright.tree import Construct, construct

ComparisonOperator: TypeAlias = Literal[
    "GreaterThanOrEqualToThreshold",
    "GreaterThanThreshold",
    "LessThanOrEqualToThreshold",
    "LessThanThreshold",
]
"""How a value stands to the threshold when it is bad."""

TreatMissingData: TypeAlias = Literal["breaching", "ignore", "missing", "notBreaching"]
"""What a period without a value counts as."""

_DAY = 86_400
_WEEK = 7 * _DAY
_ACTIONS = 5


class HasTopicArn(Protocol):
    """A topic."""

    @property
    def topic_arn(self) -> str:
        """The ARN."""
        ...


class AlarmTarget(Protocol):
    """Something that an alarm can tell when it may."""

    def allow_alarm(self, alarm: "Alarm") -> str:
        """Let *alarm* tell this; give the ARN that it tells."""
        ...


AlarmAction: TypeAlias = str | HasTopicArn | AlarmTarget
"""A topic, a function or its alias, or the ARN of any other action."""


class AlarmOptions(ResourceDefaults, total=False):
    """What `create_alarm` of a metric takes: all of `Alarm` but its metric."""

    threshold: Required[float | NumberToken]
    evaluation_periods: int | NumberToken
    datapoints_to_alarm: int | NumberToken
    comparison_operator: ComparisonOperator
    treat_missing_data: TreatMissingData
    actions: Sequence[AlarmAction]
    ok_actions: Sequence[AlarmAction]
    insufficient_data_actions: Sequence[AlarmAction]
    actions_enabled: bool
    alarm_name: str
    alarm_description: str
    evaluate_low_sample_count_percentile: Literal["evaluate", "ignore"]
    tags: Mapping[str, str]
    depends_on: Sequence[Construct]
    logical_id: str
    overrides: Mapping[str, object]


class AlarmDefaults(ResourceDefaults, total=False):
    """What `Alarm.set_defaults` takes."""

    actions: Sequence[AlarmAction]
    actions_enabled: bool
    evaluation_periods: int | NumberToken
    insufficient_data_actions: Sequence[AlarmAction]
    ok_actions: Sequence[AlarmAction]
    tags: Mapping[str, str]
    treat_missing_data: TreatMissingData


@construct
class Alarm(Resource):
    """
    Watches a metric, and tells somebody when it is out of bounds.

    Creates `AWS::CloudWatch::Alarm`, and for each function among the actions an
    `AWS::Lambda::Permission`. The key of a topic, if the app makes it, lets CloudWatch use it.

    Args:
        metric: What is watched: a `Metric` or a `MathExpression`.
        threshold: The bound.
        evaluation_periods: How many of the last periods are looked at, 1 or more; with the
            metric's period at most a day, or a week for periods of an hour and more. Default: 1.
        datapoints_to_alarm: How many of them must be bad. Default: all.
        comparison_operator: When a value is bad. Default: `GreaterThanOrEqualToThreshold`.
        treat_missing_data: What periods without values count as. Default: CloudWatch's own,
            `missing`: the alarm then knows nothing.
        actions: Up to 5 that happen when the alarm goes off: topics, functions or ARNs.
        ok_actions: Up to 5 that happen when all is well again.
        insufficient_data_actions: Up to 5 that happen when nothing is known any more.
        actions_enabled: Whether any of them happen. Default: yes.
        alarm_name: 1 to 255 characters. Default: made by CloudFormation. A change replaces the
            alarm.
        alarm_description: Up to 1,024 characters.
        evaluate_low_sample_count_percentile: For percentiles, whether too few values count.
            Default: they do.
        tags: Up to 50.

    Raises:
        PropertyError: A value out of bounds, or too long a time to look back.
    """

    schema: ClassVar[Schema] = CfnAlarm.schema

    metric: AlarmSource
    threshold: float | NumberToken
    evaluation_periods: int | NumberToken = field(default=1, validator=within(1, 10_000))
    datapoints_to_alarm: int | NumberToken | None = field(default=None, validator=within(1, 10_000))
    comparison_operator: ComparisonOperator = "GreaterThanOrEqualToThreshold"
    treat_missing_data: TreatMissingData | None = None
    actions: Sequence[AlarmAction] = ()
    ok_actions: Sequence[AlarmAction] = ()
    insufficient_data_actions: Sequence[AlarmAction] = ()
    actions_enabled: bool | None = None
    given_name: str | None = field(default=None, alias="alarm_name", validator=length(1, 255))
    alarm_description: str | None = field(default=None, validator=length(0, 1024))
    evaluate_low_sample_count_percentile: Literal["evaluate", "ignore"] | None = None
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)
    _alarmed: tuple[str, ...] = field(init=False, default=())
    _well: tuple[str, ...] = field(init=False, default=())
    _unknown: tuple[str, ...] = field(init=False, default=())

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[AlarmDefaults]) -> None:
        """Give every alarm that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    @classmethod
    def from_alarm_arn(cls, scope: Construct, id: str, arn: str) -> "Alarm":
        """An alarm that is there already, by its ARN."""
        check_arn(scope, arn, "cloudwatch", "alarm:")
        return imported(cls, scope, id, {"Arn": arn, "Ref": part_of(arn, ":", 6)})

    def compose(self) -> None:
        """Check how far the alarm looks back, and let it invoke what it should."""
        self._check_periods()
        self.add_alarm_action(*self.actions)
        self.add_ok_action(*self.ok_actions)
        self.add_insufficient_data_action(*self.insufficient_data_actions)

    def _check_periods(self) -> None:
        count, period = self.evaluation_periods, self.metric.seconds
        least = self.datapoints_to_alarm
        if isinstance(count, int) and isinstance(least, int) and least > count:
            raise self.error(
                f"datapoints_to_alarm must be at most evaluation_periods, {count}, got {least}"
            )
        if isinstance(count, int) and isinstance(period, int):
            longest, words = (_DAY, "a day") if period < 3600 else (_WEEK, "a week")
            if count * period > longest:
                raise self.error(
                    f"evaluation_periods: {count} periods of {period} seconds are more than "
                    f"{words}, which is what an alarm looks back on at most",
                    hint="watch fewer periods, or longer ones",
                )

    def add_alarm_action(self, *actions: AlarmAction) -> None:
        """Do *actions*, too, when the alarm goes off."""
        self._alarmed = self._with("actions", self._alarmed, actions)

    def add_ok_action(self, *actions: AlarmAction) -> None:
        """Do *actions*, too, when all is well again."""
        self._well = self._with("ok_actions", self._well, actions)

    def add_insufficient_data_action(self, *actions: AlarmAction) -> None:
        """Do *actions*, too, when nothing is known any more."""
        self._unknown = self._with("insufficient_data_actions", self._unknown, actions)

    def _with(
        self, keyword: str, known: tuple[str, ...], actions: Sequence[AlarmAction]
    ) -> tuple[str, ...]:
        self.assert_open()
        found = tuple(dict.fromkeys([*known, *map(self._arn_of, actions)]))
        if len(found) > _ACTIONS:
            raise self.error(f"{keyword}: an alarm has up to {_ACTIONS}, got {len(found)}")
        return found

    def _arn_of(self, action: AlarmAction) -> str:
        if isinstance(action, str):
            if is_literal(action) and not action.startswith("arn:"):
                raise self.error(f"an action is a topic, a function or an ARN, got {action!r}")
            return action
        allow = getattr(action, "allow_alarm", None)
        if allow is not None:
            allowed: str = allow(self)
            return allowed
        arn: str | None = getattr(action, "topic_arn", None)
        if arn is None:
            raise self.error(
                f"an action is a topic, a function or an ARN, got {action!r}", code="wrong-type"
            )
        return arn

    @property
    def alarm_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def alarm_name(self) -> str:
        """The name."""
        return self.ref

    def properties(self) -> CfnAlarmProps:
        """The properties as CloudFormation takes them."""
        watched: CfnAlarmProps = {
            **self.metric.alarm_properties(),  # type: ignore[typeddict-item]  # of any source
        }
        return {
            **watched,
            "threshold": self.threshold,
            "comparison_operator": self.comparison_operator,
            "evaluation_periods": self.evaluation_periods,
            "datapoints_to_alarm": self.datapoints_to_alarm,
            "treat_missing_data": self.treat_missing_data,
            "alarm_actions": [*self._alarmed] or None,
            "ok_actions": [*self._well] or None,
            "insufficient_data_actions": [*self._unknown] or None,
            "actions_enabled": self.actions_enabled,
            "alarm_name": self.given_name,
            "alarm_description": self.alarm_description,
            "evaluate_low_sample_count_percentile": self.evaluate_low_sample_count_percentile,
            "tags": tag_list(self.tags),
        }
