"""A public URL is reachable only with both of its permissions, at its own qualifier."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import Document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import function_of, qualifier_of, resources

CODE: Final = "unreachable-url"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A public function URL lacks a permission, and would refuse everyone.",
        "`FunctionUrl` makes both.",
    ),
)

_NEEDED: Final = frozenset({"lambda:InvokeFunctionUrl", "lambda:InvokeFunction"})
_EVERYTHING: Final = ("lambda:*", "*")
_NARROWING: Final = ("PrincipalOrgID", "SourceAccount", "SourceArn", "EventSourceToken")


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A URL with the authorization `NONE` needs `lambda:InvokeFunctionUrl` and, since October
    2025, `lambda:InvokeFunction` for everyone, both on the alias if the URL is on one
    (https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html). Nothing is said where a
    permission names its function in a way that only the deployment can tell.
    """
    app = inspection.app
    public = [
        (stack, url)
        for stack, url in resources(app, "AWS::Lambda::Url")
        if url.properties.get("AuthType") == "NONE"
    ]
    if not public:
        return
    permissions = [
        (function_of(app, stack, one.properties.get("FunctionName")), stack, one.properties)
        for stack, one in resources(app, "AWS::Lambda::Permission")
        if _lets_everyone_in(one.properties)
    ]
    if any(function is None for function, _, _ in permissions):
        return
    for stack, url in public:
        function = function_of(app, stack, url.properties.get("TargetFunctionArn"))
        if function is None:
            continue
        granted: set[str] = set()
        elsewhere = False
        for invoked, place, given in permissions:
            if invoked is not function:
                continue
            if qualifier_of(app, place, given["FunctionName"]) == url.properties.get("Qualifier"):
                action = given.get("Action", "")
                granted.update(_NEEDED if action in _EVERYTHING else (action,))
            else:
                elsewhere = True
        missing = _NEEDED - granted
        if missing:
            yield about(
                "error",
                CODE,
                url,
                f"a public URL needs the permissions {', '.join(sorted(missing))} for everyone"
                + (", on the same qualifier as the URL" if elsewhere else ""),
                hint="FunctionUrl makes both; a URL on an alias needs them on that alias",
            )


def _lets_everyone_in(permission: Document) -> bool:
    """Whether anyone may do it, at least through a public URL."""
    return (
        permission.get("Principal") == "*"
        and permission.get("FunctionUrlAuthType") in (None, "NONE")
        and not any(name in permission for name in _NARROWING)
    )
