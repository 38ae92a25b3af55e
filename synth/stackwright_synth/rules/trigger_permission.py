"""Who invokes a function may do so."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.rules.calls import calls
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import text
from stackwright_synth.rules.lookup import function_of, resources

CODE: Final = "trigger-without-permission"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A service is told to invoke a function, and nothing in the app permits it.",
        "Use `add_event_source`, which makes the permission, too.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A rule, a topic, a bucket or a subscription of logs invokes a function of this app only with
    a permission for its service
    (https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html). Nothing is
    said of functions with a policy as a whole, nor where a permission is for a function or a
    service that only the deployment knows.
    """
    app = inspection.app
    called = [
        (one, function)
        for one in calls(app)
        if (function := function_of(app, one.stack, one.invoked)) is not None
    ]
    if not called or app.by_type.get("AWS::Lambda::ResourcePolicy"):
        return
    permitted: set[tuple[int, str]] = set()
    for stack, permission in resources(app, "AWS::Lambda::Permission"):
        function = function_of(app, stack, permission.properties.get("FunctionName"))
        principal = text(permission.properties.get("Principal"))
        if function is None or principal is None:
            return
        permitted.add((id(function), principal.partition(".")[0]))
    for one, function in called:
        service = one.principal.partition(".")[0]
        if not permitted & {(id(function), service), (id(function), "*")}:
            yield about(
                "warning",
                CODE,
                one.source,
                f"{one.principal} invokes {function.path}, and no permission lets it",
                hint="use add_event_source of the function, which makes the permission, too",
            )
