"""Attributes of resources, as far as the generated layer lists them."""

from collections.abc import Iterable, Iterator
from typing import Final

from stackwright.schema import Schema
from stackwright.spelling import did_you_mean
from stackwright_synth.resolve import Call, ResolvedResource, ResolvedStack, references
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection

CODE: Final = "unlisted-attribute"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A template asks for an attribute that the type of the resource does not list.",
        "Check its spelling; generated classes have the attributes as `attr_arn` and the like.",
    ),
)

_OPEN: Final = frozenset(
    [
        "AWS::CloudFormation::CustomResource",
        "AWS::CloudFormation::Macro",
        "AWS::CloudFormation::Stack",
        "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
    ]
)
"""The types whose attributes are outputs, or what a function answers."""

_MACRO: Final = "AWS::Serverless::"
"""What SAM makes other resources of, whose attributes can be asked for by its name."""


def check(inspection: Inspection) -> Iterator[Finding]:
    """`Fn::GetAtt` asks for an attribute that CloudFormation's schema of the type lists."""
    for stack in inspection.app.stacks:
        for resource in stack.resources:
            for message, hint in _unlisted(stack, resource.calls):
                yield about("warning", CODE, resource, message, hint=hint)
        for name, entry in stack.document.get("Outputs", {}).items():
            calls: list[Call] = []
            references({name: entry}, None, calls)
            for message, hint in _unlisted(stack, calls):
                path, source = inspection.place(stack, "Outputs", name)
                yield Finding("warning", CODE, message, path, source=source, hint=hint)


def _unlisted(stack: ResolvedStack, calls: Iterable[Call]) -> Iterator[tuple[str, str]]:
    for function, argument in calls:
        if function != "Fn::GetAtt":
            continue
        name, attribute = argument.split(".", 1) if "." in argument else (*argument, "")[:2]
        owner = stack.by_logical_id.get(name) if isinstance(name, str) else None
        if owner is None or not isinstance(attribute, str):
            continue
        schema = _schema(owner)
        if schema is not None and attribute not in schema.attributes:
            known = sorted(schema.attributes)
            hint = did_you_mean(attribute, known) if known else "it has none"
            yield f"{owner.type} ({owner.path}) has no attribute {attribute!r}", hint


def _schema(resource: ResolvedResource) -> Schema | None:
    """The schema of a type whose attributes are known before it is deployed."""
    if resource.type in _OPEN or resource.type.startswith(_MACRO):
        return None
    known: Schema | None = getattr(resource.construct, "schema", None)
    if known is not None and known.type == resource.type:
        return known
    from stackwright.include.types import class_of  # for what has no class of its own

    cls = class_of(resource.type)
    return cls.schema if cls else None
