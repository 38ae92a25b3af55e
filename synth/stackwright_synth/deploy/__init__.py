"""Assembly and world in, deployed stacks out; everything on the way is told as an event."""

from stackwright_synth.deploy.change_set import ChangeSet as ChangeSet
from stackwright_synth.deploy.change_set import PlacedChange as PlacedChange
from stackwright_synth.deploy.clock import SystemClock as SystemClock
from stackwright_synth.deploy.destroy import destroy as destroy
from stackwright_synth.deploy.engine import deploy as deploy
from stackwright_synth.deploy.events import Event as Event
from stackwright_synth.deploy.observe import observe as observe
from stackwright_synth.deploy.places import Place as Place
from stackwright_synth.deploy.places import Places as Places
from stackwright_synth.deploy.policy import needed_policy as needed_policy
from stackwright_synth.deploy.prune import PruneOptions as PruneOptions
from stackwright_synth.deploy.prune import PruneOutcome as PruneOutcome
from stackwright_synth.deploy.prune import prune as prune
from stackwright_synth.deploy.published import Functions as Functions
from stackwright_synth.deploy.selection import chosen as chosen
from stackwright_synth.deploy.selection import desired as desired
from stackwright_synth.deploy.selection import with_dependencies as with_dependencies
from stackwright_synth.deploy.version_group import VersionGroup as VersionGroup
from stackwright_synth.deploy.world import Confirm as Confirm
from stackwright_synth.deploy.world import Deletion as Deletion
from stackwright_synth.deploy.world import Options as Options
from stackwright_synth.deploy.world import Outcome as Outcome
from stackwright_synth.deploy.world import Pruning as Pruning
from stackwright_synth.deploy.world import Question as Question
from stackwright_synth.deploy.world import Recreation as Recreation
from stackwright_synth.deploy.world import StackOutcome as StackOutcome
from stackwright_synth.deploy.world import World as World

__all__ = [
    "ChangeSet",
    "Confirm",
    "Deletion",
    "Event",
    "Functions",
    "Options",
    "Outcome",
    "Place",
    "PlacedChange",
    "Places",
    "PruneOptions",
    "PruneOutcome",
    "Pruning",
    "Question",
    "Recreation",
    "StackOutcome",
    "SystemClock",
    "VersionGroup",
    "World",
    "chosen",
    "deploy",
    "desired",
    "destroy",
    "needed_policy",
    "observe",
    "prune",
    "with_dependencies",
]
