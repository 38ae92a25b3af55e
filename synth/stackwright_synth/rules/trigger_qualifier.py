"""Who may invoke a function is who does, at the same qualifier."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.rules.calls import calls
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import function_of, qualifier_of, resources

CODE: Final = "trigger-on-another-qualifier"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A service invokes an alias, and may invoke only the function, or the reverse.",
        "Use `add_event_source` of what is to be invoked: it makes both alike.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A rule, a topic, a bucket or a subscription of logs invokes exactly what the permission of
    its service is for: a permission on an alias does not cover the function, nor the reverse
    (https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html).
    """
    app = inspection.app
    permissions: dict[tuple[int, str], list[object]] = {}
    for stack, permission in resources(app, "AWS::Lambda::Permission"):
        name = permission.properties.get("FunctionName")
        function = function_of(app, stack, name)
        principal = permission.properties.get("Principal")
        if function is not None and isinstance(principal, str):
            allowed = permissions.setdefault((id(function), principal), [])
            allowed.append(qualifier_of(app, stack, name))
    for principal, stack, source, value in calls(app):
        function = function_of(app, stack, value)
        allowed = permissions.get((id(function), principal), [])
        if function is None or not allowed:
            continue
        wanted = qualifier_of(app, stack, value)
        if wanted in allowed or not all(one is None or isinstance(one, str) for one in allowed):
            continue
        places = " and ".join(sorted({_named(one) for one in allowed}))
        yield about(
            "error",
            CODE,
            source,
            f"{principal} may invoke {places} of {function.path}, and invokes {_named(wanted)}: "
            "that is refused",
            hint="use add_event_source of what is to be invoked: it makes both alike",
        )


def _named(qualifier: object) -> str:
    return "the function itself" if qualifier is None else f"the qualifier {qualifier!r}"
