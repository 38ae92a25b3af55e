"""A layer is for the functions that attach it, and is shared with whom it names."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.resolve import ResolvedResource, ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import is_given, is_lacking, text
from stackwright_synth.rules.lookup import resources, target
from stackwright_synth.rules.policies import listed

CODE: Final = "layer-misfit"
ORGANIZATION_CODE: Final = "organization-with-account"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A layer is for another runtime or architecture than that of a function with it.",
        "Attach one that is for it, or acknowledge that this one works.",
    ),
    Kind(
        ORGANIZATION_CODE,
        "error",
        "A layer is shared with an organization and with one account at once.",
        "Share it with the organization under the principal `*`.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    What a layer says of runtimes and architectures Lambda does not enforce: what does not fit
    fails when it is imported. `Function` sees to it when layers are given as constructs, and a
    layer that it is given by its ARN is not judged. An organization goes with the principal `*`
    (https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html).
    """
    app = inspection.app
    for stack, function in resources(app, "AWS::Lambda::Function"):
        for one in listed(function.properties.get("Layers")):
            layer = target(app, stack, one)
            if layer is None or _is_checked(function):
                continue
            for problem in _problems(stack, function, layer):
                yield about("warning", CODE, function, problem)
    for _, permission in resources(app, "AWS::Lambda::LayerVersionPermission"):
        given = permission.properties
        principal = text(given.get("Principal"))
        if is_given(given.get("OrganizationId")) and principal not in (None, "*"):
            yield about(
                "error",
                ORGANIZATION_CODE,
                permission,
                f"OrganizationId goes with the principal '*', got {principal!r}",
            )


def _is_checked(function: ResolvedResource) -> bool:
    from stackwright.aws_lambda.layered import LayeredFunction

    return isinstance(function.construct, LayeredFunction)


def _problems(
    stack: ResolvedStack, function: ResolvedResource, layer: ResolvedResource
) -> Iterator[str]:
    given = function.properties
    architectures = [text(one) for one in listed(given.get("Architectures"))]
    if is_lacking(stack, given, "Architectures"):
        architectures = ["x86_64"]
    for name, own in (
        ("CompatibleRuntimes", text(given.get("Runtime"))),
        ("CompatibleArchitectures", architectures[0] if architectures else None),
    ):
        fitting = [text(one) for one in listed(layer.properties.get(name))]
        if fitting and None not in fitting and own is not None and own not in fitting:
            words = " or ".join(one for one in fitting if one is not None)
            yield f"{layer.path} is for {words}, and the function has {own}"
