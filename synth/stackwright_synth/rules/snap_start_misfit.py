"""A snapshot can be taken of the function, and is what starts it."""

from collections.abc import Iterator
from typing import Final, get_args

from stackwright.tokens import Document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside, is_given, number, text
from stackwright_synth.rules.lookup import provisioned, resources

CODE: Final = "snap-start-misfit"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A function starts from snapshots, and has what Lambda does not take them of.",
        "Do without one of the two.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    SnapStart is for Java from 11, Python from 3.12 and .NET from 8 on, and excludes file
    systems, more than 512 MiB of ephemeral storage, and provisioned concurrency
    (https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html). Of runtimes that this version
    does not know nothing is said.
    """
    app = inspection.app
    snapped: dict[int, str] = {}
    for _, one in resources(app, "AWS::Lambda::Function"):
        if inside(one.properties, "SnapStart", "ApplyOn") != "PublishedVersions":
            continue
        snapped[id(one)] = one.path
        for problem in _problems(one.properties):
            yield about("error", CODE, one, f"SnapStart {problem}")
    for owner, function, _ in provisioned(app) if snapped else ():
        if id(function) in snapped:
            yield about(
                "error",
                CODE,
                owner,
                f"provisioned concurrency and SnapStart exclude each other, and "
                f"{function.path} has SnapStart",
                hint="leave one of them out: both are for short starts",
            )


def _problems(given: Document) -> Iterator[str]:
    from stackwright.aws_lambda.limits import SNAP_START_STORAGE_MIB
    from stackwright.aws_lambda.runtimes import SNAP_START, Runtime

    runtime = text(given.get("Runtime"))
    if runtime in get_args(Runtime) and runtime not in SNAP_START:
        yield f"is for Java from 11, Python from 3.12 and .NET from 8 on, got {runtime}"
    size = number(inside(given, "EphemeralStorage", "Size"))
    if size is not None and size > SNAP_START_STORAGE_MIB:
        yield f"takes {SNAP_START_STORAGE_MIB} MiB of ephemeral storage at most, got {size:,}"
    if is_given(given.get("FileSystemConfigs")):
        yield "and file systems exclude each other"
