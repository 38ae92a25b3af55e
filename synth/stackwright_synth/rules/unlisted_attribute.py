"""Attributes of resources, as far as the generated layer lists them."""

from collections.abc import Collection, Iterable, Iterator
from typing import Final, TypeAlias

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


_Known: TypeAlias = dict[str, Collection[str] | None]
"""The attributes by the types of resources."""


def check(inspection: Inspection) -> Iterator[Finding]:
    """`Fn::GetAtt` asks for an attribute that CloudFormation's schema of the type lists."""
    known: _Known = {}
    for stack in inspection.app.stacks:
        for resource in stack.resources:
            if not resource.calls:
                continue
            for message, hint in _unlisted(stack, resource.calls, known):
                yield about("warning", CODE, resource, message, hint=hint)
        for name, entry in stack.document.get("Outputs", {}).items():
            calls: list[Call] = []
            references({name: entry}, None, calls)
            for message, hint in _unlisted(stack, calls, known):
                path, source = inspection.place(stack, "Outputs", name)
                yield Finding("warning", CODE, message, path, source=source, hint=hint)


def _unlisted(
    stack: ResolvedStack, calls: Iterable[Call], known: _Known
) -> Iterator[tuple[str, str]]:
    for function, argument in calls:
        if function != "Fn::GetAtt":
            continue
        name, attribute = argument.split(".", 1) if "." in argument else (*argument, "")[:2]
        owner = stack.by_logical_id.get(name) if isinstance(name, str) else None
        if owner is None or not isinstance(attribute, str):
            continue
        if owner.type not in known:
            known[owner.type] = _attributes_of(owner)
        listed = known[owner.type]
        if listed is not None and attribute not in listed:
            hint = did_you_mean(attribute, sorted(listed)) if listed else "it has none"
            yield f"{owner.type} ({owner.path}) has no attribute {attribute!r}", hint


def _attributes_of(resource: ResolvedResource) -> Collection[str] | None:
    """The attributes of its type; `None` if they are known only when it is deployed."""
    if resource.type in _OPEN or resource.type.startswith(_MACRO):
        return None
    schema: Schema | None = getattr(resource.construct, "schema", None)
    if schema is not None and schema.type == resource.type:
        return schema.attributes
    from stackwright.include.types import class_of  # for what has no class of its own

    cls = class_of(resource.type)
    return cls.schema.attributes if cls else None
