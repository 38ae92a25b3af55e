"""A role that this app must not change has what the app needs of it."""

from collections.abc import Iterator
from typing import Any, Final

from stackwright.tree import Construct
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

_IMPORTED: Final = (
    "this role is not changed by the app, which needs it to allow",
    "allow it where the role is made, or import the role with mutable=True",
)
_UNKNOWN: Final = (
    "the role of this function is not known to the app, which needs it to allow",
    "allow it where the role is made, or name it: from_function_attributes(..., role=...)",
)
_ELSEWHERE: Final = (
    "this function is of another account or Region, where its resource policy has to allow",
    "allow it where the function is made, or import it with same_environment=True",
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    What was granted to an imported role that must not be changed is in no template, nor is who
    may invoke a function of another account: somebody else has to allow it.
    """
    if not inspection.root.has_imports:
        return
    for construct in inspection.constructs:
        statements: tuple[Any, ...] = getattr(construct, "ungranted", ())
        if not statements:
            continue
        what, hint = _words(construct)
        actions = sorted({action for one in statements for action in one.actions})
        if actions:
            yield Finding(
                "warning",
                CODE,
                f"{what} {', '.join(actions)}",
                path=construct.path,
                resource_type=construct.resource_type,
                source=construct.source,
                hint=hint,
            )


def _words(construct: Construct) -> tuple[str, str]:
    from stackwright.aws_lambda.importable import ImportableFunction
    from stackwright.aws_lambda.imported_function import UnknownRole

    if isinstance(construct, ImportableFunction):
        return _ELSEWHERE
    return _UNKNOWN if isinstance(construct, UnknownRole) else _IMPORTED
