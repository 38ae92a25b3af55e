"""App in, resolved stacks out: logical ids, references, edges between stacks, order."""

from stackwright_synth.resolve.references import Call as Call
from stackwright_synth.resolve.references import names_needed as names_needed
from stackwright_synth.resolve.references import references as references
from stackwright_synth.resolve.resolved import Placed as Placed
from stackwright_synth.resolve.resolved import ResolvedApp as ResolvedApp
from stackwright_synth.resolve.resolved import ResolvedResource as ResolvedResource
from stackwright_synth.resolve.resolved import ResolvedStack as ResolvedStack
from stackwright_synth.resolve.resolver import resolve as resolve

__all__ = [
    "Call",
    "Placed",
    "ResolvedApp",
    "ResolvedResource",
    "ResolvedStack",
    "names_needed",
    "references",
    "resolve",
]
