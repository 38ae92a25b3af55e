"""Rules: which events, or when, and where to in, `AWS::Events::Rule` out."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final, Unpack

from attrs import field

from stackwright.aws_events.event_bus import EventBus
from stackwright.aws_events.event_pattern import (
    EventPatternLike,
    check_event_pattern,
    pattern_document,
)
from stackwright.aws_events.rule_target import RuleTarget, RuleTargetSource
from stackwright.aws_events.schedule import check_schedule
from stackwright.aws_sqs.service_senders import let_service_send
from stackwright.cfn.aws_events import CfnRule, CfnRuleProps
from stackwright.checks import is_literal, length, matches
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import check_arn, imported
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tree import Construct, construct

MAX_TARGETS: Final = 5
"""How many targets a rule has at most."""


class RuleDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the rules below it."""

    enabled: bool
    tags: Mapping[str, str]


@construct
class Rule(Resource):
    """
    A rule of an event bus: events that match its pattern go to its targets.

    With a schedule it fires at times; EventBridge Scheduler, `aws_scheduler.Schedule`, does that
    too, with time zones and without the quota of rules.

    Creates `AWS::Events::Rule`, and a statement in the policy of each target's dead-letter
    queue.

    Args:
        event_pattern: Which events; a mapping is taken as it is.
        schedule: When, as `cron(...)` in UTC or `rate(...)`; on the default bus only.
        event_bus: Whose events. Default: the account's own bus. A change replaces the rule.
        rule_name: 1 to 64 letters, digits and the characters `.-_`. Default: made by
            CloudFormation. A change replaces the rule.
        description: Up to 512 characters.
        enabled: Whether the rule passes events on. Default: yes.
        targets: Up to 5; more can be added until synthesis.
        tags: Up to 50.

    Raises:
        PropertyError: Neither pattern nor schedule, a schedule on another bus, a sixth target,
            or two targets of one id.
    """

    schema: ClassVar[Schema] = CfnRule.schema

    event_pattern: EventPatternLike | None = field(default=None, validator=check_event_pattern)
    schedule: str | None = field(default=None, validator=check_schedule)
    event_bus: EventBus | None = None
    given_name: str | None = field(
        default=None,
        alias="rule_name",
        validator=matches(r"[.\-_A-Za-z0-9]{1,64}", "1 to 64 letters, digits and '.-_'"),
    )
    description: str | None = field(default=None, validator=length(0, 512))
    enabled: bool | None = None
    targets: Sequence[RuleTargetSource] = ()
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)
    _targets: tuple[RuleTarget, ...] = field(init=False, default=())

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[RuleDefaults]) -> None:
        """Let the rules that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_rule_arn(cls, scope: Construct, id: str, arn: str) -> "Rule":
        """A rule that is there already, by its ARN; targets cannot be added."""
        check_arn(scope, arn, "events", "rule/")
        return imported(cls, scope, id, {"Arn": arn})

    def compose(self) -> None:
        """Check when and where it fires, and add the targets."""
        if self.event_pattern is None and self.schedule is None:
            raise self.error("a rule needs an event_pattern or a schedule")
        bus = self.event_bus
        if self.schedule is not None and bus is not None and not _may_be_default(bus):
            raise self.error(
                f"schedules fire on the default bus only, got {bus.path}",
                code="schedule-on-custom-bus",
                hint="leave out event_bus",
            )
        for one in self.targets:
            self.add_target(one)

    def add_target(self, target: RuleTargetSource) -> RuleTarget:
        """
        Have events go to *target* too.

        Raises:
            PropertyError: It would be the sixth, its id is taken, or the rule is imported.
        """
        self.assert_open()
        if self.imported:
            raise self.error(
                "targets cannot be added to an imported rule",
                code="imported-resource",
                hint="make a rule of your own with the same pattern",
            )
        if len(self._targets) == MAX_TARGETS:
            raise self.error(
                f"a rule has at most {MAX_TARGETS} targets",
                code="too-many-targets",
                hint="make another rule, or publish to a topic with more subscribers",
            )
        made = target.bind(self)
        queue = made.dead_letter_queue
        if queue is not None:
            if queue.fifo:
                raise self.error(
                    f"dead_letter_queue must be a standard queue, got the FIFO queue {queue.path}"
                )
            let_service_send(self, queue, "events.amazonaws.com", self.rule_arn)
        ids = [one.id or f"Target{number}" for number, one in enumerate((*self._targets, made))]
        if len(set(ids)) != len(ids):
            raise self.error(f"two targets have the id {ids[-1]!r}", hint="give them different ids")
        self._targets = (*self._targets, made)
        return made

    @property
    def rule_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def rule_name(self) -> str:
        """The name."""
        return self.attribute("RuleName")

    def properties(self) -> CfnRuleProps:
        """The properties as CloudFormation takes them."""
        return {
            "name": self.given_name,
            "description": self.description,
            "event_bus_name": self.event_bus.event_bus_name if self.event_bus else None,
            "event_pattern": pattern_document(self.event_pattern),
            "schedule_expression": self.schedule,
            "state": "DISABLED" if self.enabled is False else "ENABLED",
            "targets": [
                one.properties(f"Target{number}") for number, one in enumerate(self._targets)
            ]
            or None,
            "tags": tag_list(self.tags),
        }


def _may_be_default(bus: EventBus) -> bool:
    return bus.is_default or (bus.imported and not is_literal(bus.event_bus_name))
