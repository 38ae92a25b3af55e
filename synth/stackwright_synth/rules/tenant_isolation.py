"""A function that keeps tenants apart is told whose turn it is."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.calls import calls
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside
from stackwright_synth.rules.lookup import function_of, invoked_by, provisioned, resources

CODE: Final = "tenant-isolation"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A function that keeps tenants apart has what names no tenant, or shares environments.",
        "Have another function read the event and invoke this one for the tenant.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Each invocation of a function with isolated tenants names one, which only direct invocations
    and REST APIs do: no event source mapping, no URL, no HTTP API, no rule, topic, bucket or
    subscription. Nor are there snapshots or provisioned environments, which belong to nobody
    (https://docs.aws.amazon.com/lambda/latest/dg/tenant-isolation.html).
    """
    app = inspection.app
    isolated = {
        id(one): one
        for _, one in resources(app, "AWS::Lambda::Function")
        if inside(one.properties, "TenancyConfig", "TenantIsolationMode") == "PER_TENANT"
    }
    if not isolated:
        return
    for one in isolated.values():
        if inside(one.properties, "SnapStart", "ApplyOn") == "PublishedVersions":
            yield _finding(one, "SnapStart", one)
    for owner, function, _ in provisioned(app):
        if id(function) in isolated:
            yield _finding(owner, "provisioned concurrency", function)
    for stack, by, words, invoked in _invocations(app):
        found = (
            invoked_by(app, stack, invoked) if words == _API else function_of(app, stack, invoked)
        )
        if found is not None and id(found) in isolated:
            yield _finding(by, words, found)


_API: Final = "an HTTP API"
_BY_TYPE: Final[Mapping[str, tuple[str, str]]] = {
    "AWS::Lambda::EventSourceMapping": ("an event source mapping", "FunctionName"),
    "AWS::Lambda::Url": ("a URL", "TargetFunctionArn"),
    "AWS::ApiGatewayV2::Integration": (_API, "IntegrationUri"),
}


def _invocations(
    app: ResolvedApp,
) -> Iterator[tuple[ResolvedStack, ResolvedResource, str, Any]]:
    for type, (words, name) in _BY_TYPE.items():
        for stack, one in resources(app, type):
            yield stack, one, words, one.properties.get(name)
    for principal, stack, source, invoked in calls(app):
        yield stack, source, f"invocations by {principal}", invoked


def _finding(about_what: ResolvedResource, words: str, function: ResolvedResource) -> Finding:
    return about(
        "error",
        CODE,
        about_what,
        f"{function.path} keeps tenants apart and cannot have {words}",
        hint="each invocation names a tenant: have another function read the event and invoke it",
    )
