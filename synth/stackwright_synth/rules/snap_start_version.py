"""A snapshot is taken of a version."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import function_of, resources

CODE: Final = "snap-start-without-version"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "SnapStart is on, and the app publishes no version of the function.",
        "Invoke an alias or the `current_version`.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    SnapStart works for published versions only, and aliases of them
    (https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html).
    """
    app = inspection.app
    started = [
        function
        for _, function in resources(app, "AWS::Lambda::Function")
        if is_document(snap := function.properties.get("SnapStart"))
        and snap.get("ApplyOn") == "PublishedVersions"
    ]
    if not started:
        return
    published = {
        id(function_of(app, stack, version.properties.get("FunctionName")))
        for stack, version in resources(app, "AWS::Lambda::Version")
    }
    for function in started:
        if id(function) not in published:
            yield about(
                "warning",
                CODE,
                function,
                "SnapStart speeds up published versions, and the app publishes none of this "
                "function",
                hint="use fn.add_alias(...) or fn.current_version, and invoke that",
            )
