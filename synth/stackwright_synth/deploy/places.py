"""A logical id in; the construct and the line that it comes from out."""

from collections.abc import Mapping

from attrs import frozen

from stackwright.source import SourceLocation
from stackwright_synth.assembly import SourceEntry


@frozen
class Place:
    """Where a resource comes from, as far as the assembly knows."""

    path: str | None = None
    source: SourceLocation | None = None


@frozen
class Places:
    """The places of one stack's resources."""

    stack: str
    sources: Mapping[str, SourceEntry]

    def of(self, logical_id: str) -> Place:
        """Where the resource with *logical_id* comes from."""
        entry = self.sources.get(logical_id)
        if entry is None:
            return Place()
        return Place(entry.path, _location(entry.source))


def _location(text: str | None) -> SourceLocation | None:
    """Read `file:line`; the file itself may hold colons."""
    file, _, line = (text or "").rpartition(":")
    return SourceLocation(file, int(line)) if file and line.isdecimal() else None
