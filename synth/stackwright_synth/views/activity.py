"""Events in, what is going on right now out: the one line that a terminal keeps at its foot."""

from collections.abc import Mapping

from attrs import evolve, field, frozen

from stackwright_synth.deploy import events
from stackwright_synth.deploy.events import Event

_SHOWN = 4


@frozen
class Activity:
    """
    What is going on.

    Args:
        phase: What is waited for.
        resources: Logical ids of resources at work -> when they began, by some clock.
    """

    phase: str = "asking AWS who we are"
    resources: Mapping[str, float] = field(factory=dict[str, float])


def after(activity: Activity, event: Event, now: float) -> Activity:
    """What goes on after *event*, which was told at *now*."""
    match event:
        case events.CallerIdentified() | events.StackObserved():
            return evolve(activity, phase="looking at what is deployed")
        case events.DeploymentPlanned():
            return evolve(activity, phase="publishing assets")
        case events.ChangeSetRequested(stack):
            return Activity(f"working out the changes of {stack}")
        case events.ExecutionStarted(stack):
            return Activity(f"changing {stack}")
        case events.DeletionStarted(stack):
            return Activity(f"deleting {stack}")
        case events.ResourceProgressed() if not event.of_stack:
            rest = dict(activity.resources)
            if event.status.endswith("_IN_PROGRESS"):
                rest.setdefault(event.logical_id, now)
            else:
                rest.pop(event.logical_id, None)
            return evolve(activity, resources=rest)
        case _:
            return activity


def human(activity: Activity, now: float) -> str:
    """The phase, and the resources that have been at work for longest."""
    longest = sorted(activity.resources.items(), key=lambda item: (item[1], item[0]))
    named = [f"{name} {now - since:.0f} s" for name, since in longest[:_SHOWN]]
    if len(longest) > _SHOWN:
        named.append(f"and {len(longest) - _SHOWN} more")
    return f"{activity.phase}: {', '.join(named)}" if named else activity.phase
