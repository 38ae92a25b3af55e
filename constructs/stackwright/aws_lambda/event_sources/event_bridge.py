"""Events of EventBridge, and what Lambda reports there, as event sources."""

from typing import Literal

from attrs import field

from stackwright.aws_events import EventBus, EventPattern, Rule, TargetOptions
from stackwright.aws_events.event_pattern import EventPatternLike, check_event_pattern
from stackwright.aws_events.schedule import check_schedule
from stackwright.aws_lambda.event_sources.numbering import free_id
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.permission import Permission
from stackwright.checks import fail
from stackwright.logical_ids import logical_id
from stackwright.stack import Stack
from stackwright.value import value


@value
class EventBridgeEventSource(TargetOptions):
    """
    Events that invoke a function or an alias.

    Binding makes an `AWS::Events::Rule`, unless there is one, with the function as its target,
    an `AWS::Lambda::Permission` for this rule alone, and with a dead-letter queue a statement
    in its policy. What the function is given, retries and dead letters are said as for all
    targets, see `TargetOptions`.

    Args:
        event_pattern: Which events; a mapping is taken as it is.
        schedule: When, as `cron(...)` in UTC or `rate(...)`; `ScheduleEventSource` has time
            zones, and no quota of rules.
        event_bus: Whose events. Default: the account's own bus.
        rule: A rule that is there, with fewer than 5 targets, in place of the three before.
        enabled: Whether the rule passes events on. Default: yes.
        id: The rule's below the function. Default: `EventRule`, then `EventRule2` and so on.

    Raises:
        PropertyError: No events, or a rule and what belongs to one.
    """

    event_pattern: EventPatternLike | None = field(default=None, validator=check_event_pattern)
    schedule: str | None = field(default=None, validator=check_schedule)
    event_bus: EventBus | None = None
    rule: Rule | None = None
    enabled: bool | None = None
    id: str | None = None

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        own = {
            "event_pattern": self.event_pattern,
            "schedule": self.schedule,
            "event_bus": self.event_bus,
            "enabled": self.enabled,
            "id": self.id,
        }
        given = [name for name, one in own.items() if one is not None]
        if self.rule is not None and given:
            raise fail(self, f"a rule that is there says {' and '.join(given)} itself")
        if self.rule is None and self.event_pattern is None and self.schedule is None:
            raise fail(self, "give event_pattern, schedule or rule")

    def bind(self, target: FunctionLike) -> Rule:
        """Make the rule below *target*, or add to the one that is there, and let it invoke."""
        rule = self.rule or Rule(
            target,
            self.id or free_id(target, "EventRule"),
            event_pattern=self.event_pattern,
            schedule=self.schedule,
            event_bus=self.event_bus,
            enabled=self.enabled,
        )
        rule.add_target(self.target(target.function_arn))
        # A rule of another stack refers to the function, so that the function cannot to it.
        near = Stack.of(rule) is Stack.of(target)
        Permission(
            target if near else rule,
            f"AllowEventRule{logical_id((rule if near else target).path.split('/'))}",
            function=target,
            principal="events.amazonaws.com",
            source_arn=rule.rule_arn,
        )
        return rule


def result_pattern(
    function: FunctionLike, *, outcome: Literal["success", "failure"] | None = None
) -> EventPattern:
    """
    The results of asynchronous invocations that a destination sends to an event bus.

    As https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html says,
    the record is the detail of the event, and names the function with the version or alias.

    Args:
        function: What was invoked: the function itself, one of its versions, or an alias.
        outcome: Which results. Default: both.
    """
    outcomes = {"success": "Success", "failure": "Failure"}
    chosen = [outcomes[outcome]] if outcome else [*outcomes.values()]
    arn = function.function_arn
    invoked = f"{arn}:$LATEST" if function.qualifier is None else arn
    return EventPattern(
        source=["lambda"],
        detail_type=[f"Lambda Function Invocation Result - {one}" for one in chosen],
        detail={"requestContext": {"functionArn": [invoked]}},
    )
