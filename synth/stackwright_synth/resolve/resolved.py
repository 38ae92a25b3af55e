"""What resolving gives: frozen stacks and resources, with nothing deferred left in them."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TypeAlias

from attrs import Factory, field

from stackwright.resource import Resource
from stackwright.source import SourceLocation
from stackwright.tokens import Document
from stackwright.tree import Construct
from stackwright.value import record
from stackwright_synth.resolve.references import Call


def _properties(resource: "ResolvedResource") -> Document:
    found: Document = resource.body.get("Properties", {})
    return found


@record
class ResolvedResource:
    """
    One resource of a template.

    Args:
        logical_id: Its name in the template.
        path: The construct that it comes from.
        type: Such as `AWS::Lambda::Function`.
        body: `Type`, `Properties` and the other attributes.
        source: The user's line.
        construct: What it was made from, sealed.
        references: The names that the body refers to; those of `DependsOn` too.
        calls: The functions in the body that name attributes, conditions and mappings.
    """

    logical_id: str
    path: str
    type: str
    body: Document = field(repr=False)
    source: SourceLocation | None
    construct: Resource = field(repr=False, eq=False)
    references: tuple[str, ...] = field(repr=False, default=())
    calls: tuple[Call, ...] = field(repr=False, default=())

    properties: Document = field(
        init=False, eq=False, repr=False, default=Factory(_properties, takes_self=True)
    )
    """The properties, by their names in CloudFormation."""


@record
class ResolvedStack:
    """
    One stack, ready to be written.

    Args:
        id: The construct path of the stack.
        name: Its name in CloudFormation.
        document: The template.
        resources: In the order of making.
        account: Where it must go; `None` for the caller's.
        region: Where it must go; `None` for the caller's.
        dependencies: Ids of the stacks that must be deployed before, sorted.
        assets: Hashes of what it ships, sorted.
        asset_bucket_parameter: The parameter that takes the asset bucket's name, if any.
        capabilities: What CloudFormation wants acknowledged, sorted.
        tags: Tags of the stack.
        termination_protection: Whether the stack refuses to be deleted.
        source: The user's line.
        unknown_functions: Functions that CloudFormation is not known to have, each with what
            first has it.
    """

    id: str
    name: str
    document: Document = field(repr=False)
    resources: tuple[ResolvedResource, ...] = field(repr=False)
    account: str | None = None
    region: str | None = None
    dependencies: tuple[str, ...] = ()
    assets: tuple[str, ...] = ()
    asset_bucket_parameter: str | None = None
    capabilities: tuple[str, ...] = ()
    tags: Mapping[str, str] = field(factory=dict[str, str])
    termination_protection: bool = False
    source: SourceLocation | None = None
    unknown_functions: tuple[tuple[str, Construct], ...] = field(repr=False, default=())

    @cached_property
    def by_logical_id(self) -> Mapping[str, ResolvedResource]:
        """The resources by their names in the template."""
        return {one.logical_id: one for one in self.resources}


Placed: TypeAlias = tuple[ResolvedStack, ResolvedResource]
"""A resource, after the stack that it belongs to."""


@record
class ResolvedApp:
    """
    An app, ready to be checked and written.

    Args:
        stacks: In an order in which they can be deployed.
    """

    stacks: tuple[ResolvedStack, ...]

    @cached_property
    def by_type(self) -> Mapping[str, Sequence[Placed]]:
        """The resources of all stacks by their types, each with its stack."""
        found: dict[str, list[Placed]] = {}
        for stack in self.stacks:
            for resource in stack.resources:
                found.setdefault(resource.type, []).append((stack, resource))
        return found

    def stack(self, id: str) -> ResolvedStack | None:
        """The stack at the path *id*; `None` if there is none."""
        return next((one for one in self.stacks if one.id == id), None)
