"""References in a template in, the resources that they lead to out."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from stackwright.tokens import Document, is_document, is_list
from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack, references
from stackwright_synth.rules.inspection import Inspection

if TYPE_CHECKING:
    from stackwright_synth.assets import StagedAsset


def resources(app: ResolvedApp, *types: str) -> Iterator[tuple[ResolvedStack, ResolvedResource]]:
    """The resources of these types, with their stacks, in the order of making."""
    if len(types) == 1:
        yield from app.by_type.get(types[0], ())
    elif any(map(app.by_type.get, types)):
        for stack in app.stacks:
            yield from ((stack, one) for one in stack.resources if one.type in types)


def target(app: ResolvedApp, stack: ResolvedStack, value: Any) -> ResolvedResource | None:
    """
    The resource of this app that *value* refers to.

    Args:
        app: Where imports are looked up.
        stack: Where *value* stands.
        value: A `Ref`, `Fn::GetAtt` or `Fn::ImportValue`.

    Returns:
        The resource, or `None` when the value is literal or leads out of the app.
    """
    if not is_document(value) or len(value) != 1:
        return None
    ((function, argument),) = value.items()
    if function == "Ref":
        return stack.by_logical_id.get(argument)
    if function == "Fn::GetAtt":
        name = argument.partition(".")[0] if isinstance(argument, str) else argument[0]
        return stack.by_logical_id.get(name)
    if function == "Fn::ImportValue":
        return _exported(app, argument)
    return None


def _exported(app: ResolvedApp, name: object) -> ResolvedResource | None:
    for stack in app.stacks:
        for output in stack.document.get("Outputs", {}).values():
            if output.get("Export", {}).get("Name") == name:
                return target(app, stack, output["Value"])
    return None


def stack_of(app: ResolvedApp, resource: ResolvedResource) -> ResolvedStack:
    """The stack that *resource* of the app belongs to."""
    return next(one for one in app.stacks if one.by_logical_id.get(resource.logical_id) is resource)


def function_of(app: ResolvedApp, stack: ResolvedStack, value: Any) -> ResolvedResource | None:
    """The function that *value* invokes, through an alias or a version if need be."""
    found = target(app, stack, value)
    while found is not None and found.type in ("AWS::Lambda::Alias", "AWS::Lambda::Version"):
        found = target(app, stack_of(app, found), found.properties.get("FunctionName"))
    if found is not None and found.type == "AWS::Lambda::Function":
        return found
    return None


def qualifier_of(app: ResolvedApp, stack: ResolvedStack, value: Any) -> object:
    """
    The name of the alias that *value* invokes, or the id of the version; `None` for a function.

    Args:
        app: Where imports are looked up.
        stack: Where *value* stands.
        value: What `function_of` finds a function by.
    """
    found = target(app, stack, value)
    if found is not None and found.type == "AWS::Lambda::Alias":
        name: object = found.properties.get("Name")
        return name
    if found is not None and found.type == "AWS::Lambda::Version":
        return found.logical_id
    return None


def staged_of(inspection: Inspection, code: object) -> "StagedAsset | None":
    """What ships as the `Code` of a function or the `Content` of a layer; `None` if nothing."""
    key = code.get("S3Key") if is_document(code) else None
    if not isinstance(key, str):
        return None
    return inspection.staged.get(key.removeprefix("assets/").removesuffix(".zip"))


def mentioned(stack: ResolvedStack, value: object) -> Iterator[ResolvedResource]:
    """The resources of *stack* that *value* refers to, at any depth."""
    for name in references(value):
        found = stack.by_logical_id.get(name)
        if found is not None:
            yield found


def invoked_by(app: ResolvedApp, stack: ResolvedStack, value: object) -> ResolvedResource | None:
    """The function that *value* invokes by a text around its ARN, such as a URI."""
    found = function_of(app, stack, value)
    if found is not None:
        return found
    for one in mentioned(stack, value):
        reference = {"Ref": one.logical_id}
        function = function_of(app, stack, reference)
        if function is not None:
            return function
    return None


def documents(value: object) -> list[Document]:
    """The documents of a list; none of what is no list."""
    return [one for one in value if is_document(one)] if is_list(value) else []


def edge_associations(distribution: ResolvedResource) -> Iterator[Document]:
    """The functions that a CloudFront distribution runs at the edge, with the event of each."""
    config = distribution.properties.get("DistributionConfig")
    if not is_document(config):
        return
    more = documents(config.get("CacheBehaviors"))
    for behavior in [config.get("DefaultCacheBehavior"), *more]:
        if is_document(behavior):
            yield from documents(behavior.get("LambdaFunctionAssociations"))


def provisioned(
    app: ResolvedApp,
) -> Iterator[tuple[ResolvedResource, ResolvedResource, object]]:
    """Each alias and version with provisioned environments, its function, and how many."""
    for stack, one in resources(app, "AWS::Lambda::Alias", "AWS::Lambda::Version"):
        config = one.properties.get("ProvisionedConcurrencyConfig")
        function = function_of(app, stack, one.properties.get("FunctionName"))
        if function is not None and is_document(config):
            yield one, function, config.get("ProvisionedConcurrentExecutions")


def attribute_of(value: object) -> str | None:
    """The name of the attribute that *value* is of a resource; `None` if it is something else."""
    argument = value.get("Fn::GetAtt") if is_document(value) else None
    if isinstance(argument, str):
        return argument.partition(".")[2]
    return argument[1] if is_list(argument) and isinstance(argument[1], str) else None
