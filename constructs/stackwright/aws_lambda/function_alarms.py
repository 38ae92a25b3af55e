"""Five alarms that every function should have."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TypedDict

from attrs import field

from stackwright import checks
from stackwright.aws_cloudwatch import Alarm, AlarmAction, MathExpression, Metric
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.checks import Seconds
from stackwright.tree import Construct, construct


class FunctionAlarmThresholds(TypedDict, total=False):
    """The bounds of `FunctionAlarms`."""

    errors: float
    throttles: float
    duration: Seconds
    age: Seconds
    undelivered: float
    period: Seconds


@construct
class FunctionAlarms(Construct):
    """
    Watches a function, or an alias, with five alarms; what is not measured is taken for well.

    Creates five `AWS::CloudWatch::Alarm`, called `Errors`, `Throttles`, `Duration`, `Age` and
    `Undelivered`.

    Args:
        function: What is watched.
        actions: What happens when one goes off: topics, functions or ARNs.
        errors: Failed invocations in a period, from this many on. Default: 1.
        throttles: Refused requests in a period, from this many on. Default: 1.
        duration: The slowest hundredth of a period's runs, from so many seconds on, to a
            millisecond. Default: nine tenths of the function's timeout.
        age: The oldest event or record in a period, from so many seconds on. Default: 5 minutes.
        undelivered: Events that were lost in a period, or could not be sent to a destination or
            a dead-letter queue, from this many on. Default: 1.
        period: How long a period is. Default: 5 minutes.

    Raises:
        PropertyError: The timeout is known only at deployment, and `duration` is not given.
    """

    function: FunctionLike
    actions: Sequence[AlarmAction] = ()
    errors_threshold: float = field(default=1, alias="errors", validator=checks.within(0, 1e12))
    throttles_threshold: float = field(
        default=1, alias="throttles", validator=checks.within(0, 1e12)
    )
    duration_threshold: Seconds | None = field(default=None, alias="duration")
    age_threshold: Seconds = field(
        default=300, alias="age", validator=checks.duration(1, 14 * 24 * 3600)
    )
    undelivered_threshold: float = field(
        default=1, alias="undelivered", validator=checks.within(0, 1e12)
    )
    period: Seconds = 300
    errors: Alarm = field(init=False)
    throttles: Alarm = field(init=False)
    duration: Alarm = field(init=False)
    age: Alarm = field(init=False)
    undelivered: Alarm = field(init=False)

    def compose(self) -> None:
        """Make the five."""
        function, period = self.function, self.period
        self.errors = self._alarm(
            "Errors",
            function.metric_errors(period=period),
            self.errors_threshold,
            "Invocations that ended with an error",
        )
        self.throttles = self._alarm(
            "Throttles",
            function.metric_throttles(period=period),
            self.throttles_threshold,
            "Requests that were refused, because nothing was free to run them",
        )
        self.duration = self._alarm(
            "Duration",
            function.metric_duration(period=period, statistic="p99"),
            self._longest(),
            "The slowest hundredth comes near to the timeout",
        )
        self.age = self._alarm(
            "Age",
            MathExpression(
                "MAX([FILL(events, 0), FILL(records, 0)])",
                metrics={
                    "events": function.metric_async_event_age(period=period),
                    "records": function.metric_iterator_age(period=period),
                },
                label="Age",
            ),
            _milliseconds(self.age_threshold),
            "Events or records wait for too long",
        )
        self.undelivered = self._alarm(
            "Undelivered",
            MathExpression(
                "FILL(dropped, 0) + FILL(letters, 0) + FILL(destinations, 0)",
                metrics={
                    "dropped": function.metric_async_events_dropped(period=period),
                    "letters": function.metric_dead_letter_errors(period=period),
                    "destinations": function.metric_destination_delivery_failures(period=period),
                },
                label="Undelivered",
            ),
            self.undelivered_threshold,
            "Events were lost, or could not be sent on",
        )

    def _longest(self) -> float:
        if self.duration_threshold is not None:
            return _milliseconds(self.duration_threshold)
        function = self.function.underlying
        timeout = function.timeout
        if function.imported or (timeout is not None and not isinstance(timeout, (int, timedelta))):
            raise self.error(
                "the timeout of the function is known only at deployment, so that the alarm on "
                "its duration has no bound",
                code="missing-property",
                hint="give duration=, in seconds",
            )
        return round(_milliseconds(3 if timeout is None else timeout) * 0.9)

    def _alarm(
        self, id: str, metric: Metric | MathExpression, threshold: float, description: str
    ) -> Alarm:
        return Alarm(
            self,
            id,
            metric=metric,
            threshold=threshold,
            treat_missing_data="notBreaching",
            alarm_description=description,
            actions=self.actions,
        )


def _milliseconds(value: Seconds) -> float:
    seconds = value.total_seconds() if isinstance(value, timedelta) else float(value)
    return round(seconds * 1000)
