"""A public URL is reachable only with both of its permissions, at its own qualifier."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.resolve import ResolvedResource, ResolvedStack
from stackwright_synth.rules.finding import Finding, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import function_of, resources, target

CODE: Final = "unreachable-url"


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A URL with the authorization `NONE` needs `lambda:InvokeFunctionUrl` and, since October
    2025, `lambda:InvokeFunction` for everyone, both on the alias if the URL is on one
    (https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html).
    """
    app = inspection.app
    for stack, url in resources(app, "AWS::Lambda::Url"):
        if url.properties.get("AuthType") != "NONE":
            continue
        function = function_of(app, stack, url.properties.get("TargetFunctionArn"))
        if function is None:
            continue
        granted: set[str] = set()
        elsewhere = False
        for place, permission in resources(app, "AWS::Lambda::Permission"):
            given = permission.properties
            if given.get("Principal") != "*":
                continue
            if function_of(app, place, given.get("FunctionName")) is not function:
                continue
            if _qualifier(inspection, place, permission) == url.properties.get("Qualifier"):
                granted.add(given.get("Action", ""))
            else:
                elsewhere = True
        missing = {"lambda:InvokeFunctionUrl", "lambda:InvokeFunction"} - granted
        if missing:
            yield about(
                "error",
                CODE,
                url,
                f"a public URL needs the permissions {', '.join(sorted(missing))} for everyone"
                + (", on the same qualifier as the URL" if elsewhere else ""),
                hint="FunctionUrl makes both; a URL on an alias needs them on that alias",
            )


def _qualifier(
    inspection: Inspection, stack: ResolvedStack, permission: ResolvedResource
) -> object:
    found = target(inspection.app, stack, permission.properties.get("FunctionName"))
    if found is not None and found.type == "AWS::Lambda::Alias":
        name: object = found.properties.get("Name")
        return name
    return None
