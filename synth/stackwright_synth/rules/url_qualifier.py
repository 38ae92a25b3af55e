"""A permission to call a URL stands on the alias, or the function, that the URL is on."""

from collections.abc import Iterator
from typing import Any, Final

from stackwright.tokens import Document
from stackwright_synth.resolve import ResolvedResource
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import function_of, qualifier_of, resources

CODE: Final = "permission-on-another-qualifier"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A permission to call a URL is not on what the URL is on.",
        "Use `grant_invoke_url` of the URL.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A function with URLs of its own, and a permission for calls through a URL on a qualifier
    that none of them is on: those calls are refused. What is said of public URLs is left to
    `url_permissions`. Event source mappings need no such permission: Lambda itself polls.
    """
    app = inspection.app
    urls: dict[int, list[Document]] = {}
    for stack, url in resources(app, "AWS::Lambda::Url"):
        function = function_of(app, stack, url.properties.get("TargetFunctionArn"))
        if function is not None:
            urls.setdefault(id(function), []).append(url.properties)
    if not urls:
        return
    for stack, permission in resources(app, "AWS::Lambda::Permission"):
        given = permission.properties
        name = given.get("FunctionName")
        function = function_of(app, stack, name)
        if function is None or not _through_url(given) or id(function) not in urls:
            continue
        qualifier = qualifier_of(app, stack, name)
        on = urls[id(function)]
        if any(_may_be(url.get("Qualifier"), qualifier) for url in on):
            continue
        if all(url.get("AuthType") != "AWS_IAM" for url in on):
            continue
        yield _finding(permission, function, qualifier, on)


def _through_url(permission: Document) -> bool:
    url_only = permission.get("InvokedViaFunctionUrl") is True
    return url_only or permission.get("Action") == "lambda:InvokeFunctionUrl"


def _may_be(there: Any, wanted: object) -> bool:
    """Whether a URL's qualifier is the wanted one, or known only at deployment."""
    return there == wanted or (there is not None and not isinstance(there, str))


def _finding(
    permission: ResolvedResource,
    function: ResolvedResource,
    qualifier: object,
    urls: list[Document],
) -> Finding:
    places = " and ".join(sorted({_named(url.get("Qualifier")) for url in urls}))
    return about(
        "error",
        CODE,
        permission,
        f"the permission is on {_named(qualifier)}, and {function.path} has its URL on {places}: "
        "calls would be refused",
        hint="use grant_invoke_url of the URL, or give the permission to what the URL is on",
    )


def _named(qualifier: object) -> str:
    return "the function itself" if qualifier is None else f"the qualifier {qualifier!r}"
