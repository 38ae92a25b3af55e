"""A snapshot of a function holds no files of others."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources

CODE: Final = "snap-start-file-system"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A function starts from snapshots and mounts a file system, which Lambda refuses.",
        "Do without one of the two.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    SnapStart and file systems exclude each other
    (https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html).
    """
    for _, one in resources(inspection.app, "AWS::Lambda::Function"):
        snapshots = one.properties.get("SnapStart")
        applied = snapshots.get("ApplyOn") if is_document(snapshots) else None
        if applied == "PublishedVersions" and one.properties.get("FileSystemConfigs"):
            yield about(
                "error",
                CODE,
                one,
                "a function with SnapStart cannot mount a file system",
                hint="leave out snap_start or filesystem",
            )
