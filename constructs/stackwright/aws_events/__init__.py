"""Event buses, and the rules that pass their events on."""

from stackwright.aws_events.event_bus import EventBus as EventBus
from stackwright.aws_events.event_bus import EventBusDefaults as EventBusDefaults
from stackwright.aws_events.event_bus import EventBusLogging as EventBusLogging
from stackwright.aws_events.event_bus_policy import EventBusPolicy as EventBusPolicy

__all__ = ["EventBus", "EventBusDefaults", "EventBusLogging", "EventBusPolicy"]
