"""Event buses, and the rules that pass their events on."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_events.archive import Archive as Archive
    from stackwright.aws_events.archive import ArchiveDefaults as ArchiveDefaults
    from stackwright.aws_events.event_bus import EventBus as EventBus
    from stackwright.aws_events.event_bus import EventBusDefaults as EventBusDefaults
    from stackwright.aws_events.event_bus import EventBusLogging as EventBusLogging
    from stackwright.aws_events.event_bus_policy import EventBusPolicy as EventBusPolicy
    from stackwright.aws_events.event_pattern import EventPattern as EventPattern
    from stackwright.aws_events.rule import Rule as Rule
    from stackwright.aws_events.rule import RuleDefaults as RuleDefaults
    from stackwright.aws_events.rule_input import InputTransformer as InputTransformer
    from stackwright.aws_events.rule_target import RuleTarget as RuleTarget
    from stackwright.aws_events.rule_target import RuleTargetSource as RuleTargetSource
    from stackwright.aws_events.rule_target import TargetOptions as TargetOptions
    from stackwright.aws_events.schedule import Schedule as Schedule
    from stackwright.aws_events.targets import QueueTarget as QueueTarget
    from stackwright.aws_events.targets import TopicTarget as TopicTarget
    from stackwright.patterns import Match as Match
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "archive": "Archive ArchiveDefaults",
            "event_bus": "EventBus EventBusDefaults EventBusLogging",
            "event_bus_policy": "EventBusPolicy",
            "event_pattern": "EventPattern",
            "rule": "Rule RuleDefaults",
            "rule_input": "InputTransformer",
            "rule_target": "RuleTarget RuleTargetSource TargetOptions",
            "schedule": "Schedule",
            "targets": "QueueTarget TopicTarget",
            "stackwright.patterns": "Match",
        },
    )

__all__ = [
    "Archive",
    "ArchiveDefaults",
    "EventBus",
    "EventBusDefaults",
    "EventBusLogging",
    "EventBusPolicy",
    "EventPattern",
    "InputTransformer",
    "Match",
    "QueueTarget",
    "Rule",
    "RuleDefaults",
    "RuleTarget",
    "RuleTargetSource",
    "Schedule",
    "TargetOptions",
    "TopicTarget",
]
