"""App in, resolved stacks out: logical ids, references, edges between stacks, order."""

from stackwright_synth.resolve.logical_ids import logical_id as logical_id
from stackwright_synth.resolve.resolved import ResolvedApp as ResolvedApp
from stackwright_synth.resolve.resolved import ResolvedResource as ResolvedResource
from stackwright_synth.resolve.resolved import ResolvedStack as ResolvedStack
from stackwright_synth.resolve.resolver import resolve as resolve

__all__ = ["ResolvedApp", "ResolvedResource", "ResolvedStack", "logical_id", "resolve"]
