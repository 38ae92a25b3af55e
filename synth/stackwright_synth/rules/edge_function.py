"""What runs at the edge is what CloudFront can run there."""

from collections.abc import Iterator
from typing import Any, Final

from stackwright.tokens import is_document
from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack, references
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import (
    edge_associations,
    function_of,
    resources,
    stack_of,
    target,
)
from stackwright_synth.rules.policies import role_of

CODE: Final = "edge-function"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "CloudFront cannot run this function at the edge.",
        "The message says what stands against it.",
    ),
)

_TRUSTED: Final = "edgelambda.amazonaws.com"
_FORBIDDEN: Final = {
    "Environment": "environment variables",
    "Layers": "layers",
    "VpcConfig": "a VPC",
    "DeadLetterConfig": "a dead-letter queue",
}


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    CloudFront runs numbered versions of functions in us-east-1, with a runtime of Node.js or
    Python, whose role trusts `edgelambda.amazonaws.com`, and without environment variables,
    layers, VPC, dead-letter queue, X-Ray, provisioned concurrency, arm64, container images, more
    than 512 MiB of ephemeral storage, or another runtime management than `Auto`
    (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html).
    """
    app = inspection.app
    judged: set[int] = set()
    for stack, distribution in resources(app, "AWS::CloudFront::Distribution"):
        for association in edge_associations(distribution):
            arn = association.get("LambdaFunctionARN")
            function = function_of(app, stack, arn)
            version = target(app, stack, arn)
            if function is None or version is None:
                continue
            if version.type != "AWS::Lambda::Version":
                yield about(
                    "error",
                    CODE,
                    distribution,
                    f"CloudFront runs numbered versions, and {version.path} is none",
                    hint="give it the current_version of the function",
                )
            if id(function) in judged:
                continue
            judged.add(id(function))
            for problem in _problems(app, stack_of(app, function), function, version):
                yield about("error", CODE, function, f"a function at the edge {problem}")


def _problems(
    app: ResolvedApp, stack: ResolvedStack, function: ResolvedResource, version: ResolvedResource
) -> Iterator[str]:
    from stackwright.aws_lambda.limits import EDGE_REGION, EDGE_STORAGE_MIB

    given = function.properties
    runtime = given.get("Runtime")
    if stack.region not in (None, EDGE_REGION):
        yield f"is in {EDGE_REGION}, and its stack in {stack.region}"
    if isinstance(runtime, str) and not runtime.startswith(("nodejs", "python")):
        yield f"runs with Node.js or Python, got {runtime}"
    if given.get("PackageType") == "Image":
        yield "cannot be a container image"
    if given.get("Architectures") == ["arm64"]:
        yield "runs on x86_64, got arm64"
    for name, words in _FORBIDDEN.items():
        if given.get(name):
            yield f"cannot have {words}"
    if _within(given, "TracingConfig", "Mode") == "Active":
        yield "cannot be traced by X-Ray"
    size = _within(given, "EphemeralStorage", "Size")
    if isinstance(size, int) and size > EDGE_STORAGE_MIB:
        yield f"has at most {EDGE_STORAGE_MIB} MiB of ephemeral storage, got {size}"
    mode = _within(given, "RuntimeManagementConfig", "UpdateRuntimeOn")
    if isinstance(mode, str) and mode != "Auto":
        yield f"has its runtime updated automatically, got {mode}"
    if "ProvisionedConcurrencyConfig" in version.properties:
        yield "cannot have provisioned concurrency"
    role = role_of(app, function)
    if role is not None and not _is_trusted(role):
        yield f"has a role that {_TRUSTED} may assume, and {role.path} does not trust it"


def _is_trusted(role: ResolvedResource) -> bool:
    """Whether the trust policy names the service, or may do so at deployment."""
    document = role.properties.get("AssumeRolePolicyDocument")
    return _TRUSTED in str(document) or bool(references(document))


def _within(properties: Any, name: str, member: str) -> Any:
    value = properties.get(name)
    return value.get(member) if is_document(value) else None
