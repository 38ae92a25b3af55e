"""A role that this app must not change has what the app needs of it."""

from collections.abc import Iterator
from typing import Any, Final

from stackwright_synth.rules.finding import Finding, Kind
from stackwright_synth.rules.inspection import Inspection

CODE: Final = "not-granted"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "An imported role is not given what the app needs of it.",
        "Allow it where the role is made, or import the role so that it may be changed.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    What was granted to an imported role that must not be changed is in no template: somebody
    else has to allow it.
    """
    for construct in inspection.constructs:
        statements: tuple[Any, ...] = vars(construct).get("ungranted", ())
        if not statements:
            continue
        actions = sorted({action for one in statements for action in one.actions})
        if actions:
            yield Finding(
                "warning",
                CODE,
                f"this role is not changed by the app, which needs it to allow "
                f"{', '.join(actions)}",
                path=construct.path,
                resource_type=construct.resource_type,
                source=construct.source,
                hint="allow it where the role is made, or import the role with mutable=True",
            )
