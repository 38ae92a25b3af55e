"""A warning that somebody accepts: what `Construct.acknowledge` notes, and rules look up."""

from stackwright.source import SourceLocation
from stackwright.value import record


@record
class Acknowledgement:
    """A warning that somebody accepts: its code, why, and the line that says so."""

    code: str
    reason: str
    source: SourceLocation | None
