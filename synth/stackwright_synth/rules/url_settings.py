"""A URL leads to what it can, and lets browsers in that come in."""

from collections.abc import Iterator
from typing import Any, Final

from stackwright_synth.resolve import ResolvedApp, ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside, text
from stackwright_synth.rules.lookup import resources, target
from stackwright_synth.rules.policies import listed

CODE: Final = "url-on-version"
CORS_CODE: Final = "cors-credentials"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A function URL leads to a numbered version.",
        "Make an alias of the version, and give that its URL.",
    ),
    Kind(
        CORS_CODE,
        "warning",
        "A URL takes cookies from every origin, which browsers refuse.",
        "Name the origins.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A URL leads to a function or an alias
    (https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html). Browsers send no
    credentials where the origin is `*`
    (https://developer.mozilla.org/docs/Web/HTTP/CORS/Errors/CORSNotSupportingCredentials).
    """
    app = inspection.app
    for stack, url in resources(app, "AWS::Lambda::Url"):
        given = url.properties
        if any(_is_version(app, stack, given.get(name)) for name in _NAMES):
            yield about(
                "error",
                CODE,
                url,
                "a function URL cannot lead to a numbered version",
                hint="make an alias of the version and give that its URL",
            )
        if inside(given, "Cors", "AllowCredentials") is True and "*" in listed(
            inside(given, "Cors", "AllowOrigins")
        ):
            yield about(
                "warning",
                CORS_CODE,
                url,
                "AllowCredentials cannot go with the origin '*', which browsers refuse",
                hint="name the origins",
            )


_NAMES: Final = ("TargetFunctionArn", "Qualifier")


def _is_version(app: ResolvedApp, stack: ResolvedStack, value: Any) -> bool:
    found = target(app, stack, value)
    if found is not None:
        return found.type == "AWS::Lambda::Version"
    return (text(value) or "").rpartition(":")[2].isdecimal()
