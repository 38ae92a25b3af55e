"""One stack of the tree in, its template out."""

from collections.abc import Mapping
from typing import Any

from stackwright.app import App, ResourceDocument
from stackwright.asset import Asset
from stackwright.defaults import NONE
from stackwright.elements import Element
from stackwright.errors import (
    ReferenceCycleError,
    StackwrightError,
    SynthesisError,
    TokenError,
)
from stackwright.logical_ids import logical_id
from stackwright.resource import Resource
from stackwright.stack import Stack
from stackwright.tags import TagEdit, merge
from stackwright.tokens import Document, unescape
from stackwright.tree import Construct
from stackwright_synth.resolve.capabilities import capabilities
from stackwright_synth.resolve.documents import overridden, removal_attributes, tagged, transformed
from stackwright_synth.resolve.exports import Exports
from stackwright_synth.resolve.references import Call, names_needed, references
from stackwright_synth.resolve.resolved import ResolvedResource, ResolvedStack
from stackwright_synth.resolve.values import ASSET_BUCKET_PARAMETER, Stage, resolver

_ASSET_BUCKET: Document = {
    "Type": "String",
    "Description": "The bucket that holds what this stack ships; the deployer fills it in.",
}


class StackScope:
    """
    The part of the tree that belongs to one stack, while it is being resolved.

    Args:
        stack: The stack.
        edits: The tags of the scopes around it, outermost first.
        index: Every scope of the app by the address of the construct that it holds.
        exports: What the stacks of the app export to each other.
        stage: Takes assets in.
    """

    def __init__(
        self,
        stack: Stack,
        edits: tuple[TagEdit, ...],
        index: "dict[str, tuple[Construct, StackScope]]",
        exports: Exports,
        stage: Stage,
    ) -> None:
        self.stack = stack
        self.edits = edits
        self.elements: list[Element] = []
        self.resources: list[tuple[Resource, tuple[TagEdit, ...]]] = []
        self._edits_of: dict[int, tuple[TagEdit, ...]] = {}
        self._index = index
        self._exports = exports
        self._stage = stage
        self._assets: set[str] = set()
        self._documents: dict[int, Document] = {}
        self._elements: dict[tuple[str, str], Element] = {}
        self._names: dict[int, str] = {}
        self._under_way: list[Resource] = []
        self._owner: Construct = stack
        self._has_conditions = False
        app = stack.root
        self._transforms = stack.transforms + (app.transforms if isinstance(app, App) else ())
        self._unknown: list[tuple[str, Construct]] = []
        self._resolve = resolver(self._refer, self._take_in, self._doubt)
        self._prefix = len(stack.path) + 1

    def add(self, part: Construct, edits: tuple[TagEdit, ...]) -> None:
        """Take a resource or an element of the stack in."""
        self._index[part.address] = (part, self)
        if isinstance(part, Element):
            self.elements.append(part)
        elif isinstance(part, Resource):
            self._has_conditions |= part.condition is not None
            if not part.imported:
                self.resources.append((part, edits))
                self._edits_of[id(part)] = edits

    def name(self, part: Construct) -> str:
        """The logical id of a resource or an element of this stack."""
        known = self._names.get(id(part))
        if known is None:
            known = self._names[id(part)] = self._make_name(part)
        return known

    def _make_name(self, part: Construct) -> str:
        components = part.path[self._prefix :].split("/")
        if not isinstance(part, Resource):
            if isinstance(part, Element):
                return part.logical_name or logical_id(components)
            raise TokenError(
                f"{part.path} is neither a resource nor a part of a template",
                **self._owner.place(),
            )
        if part.imported:
            raise TokenError(
                f"{part.path} exists already, so no template knows it",
                code="unknown-target",
                hint="import it with the attribute that is needed",
            )
        if part.logical_id:
            return part.logical_id
        if part.hidden_id:
            components.append(part.hidden_id)
        name = logical_id(components)
        if not name:
            raise SynthesisError(
                f"no logical id can be made from {part.id!r}, which has no letter and no digit",
                code="invalid-logical-id",
                hint="choose another id, or give the resource a logical_id",
                **part.place(),
            )
        return name + part.identity(self._document_anywhere)

    def _document_anywhere(self, resource: Resource) -> Document:
        _, scope = self._index[resource.address]
        return scope.document(resource)

    def document(self, resource: Resource) -> Document:
        """The finished document of a resource of this stack."""
        known = self._documents.get(id(resource))
        if known is None:
            if resource in self._under_way:
                raise _identity_cycle(self._under_way, resource)
            owner = self._owner
            self._under_way.append(resource)
            self._owner = resource
            try:
                known = self._documents[id(resource)] = self._render(resource)
            except StackwrightError as error:
                if error.path is None:
                    error.path = resource.path
                    error.resource_type = resource.resource_type
                error.source = error.source or resource.source
                raise
            except RecursionError:
                raise _endless(resource) from None
            finally:
                self._under_way.pop()
                self._owner = owner
        return known

    def _render(self, resource: Resource) -> Document:
        resource_type = resource.resource_type or ""
        properties = self._resolve(resource.template_properties())
        tagging = resource.tagging
        edits = self._edits_of[id(resource)]
        if tagging is not None and edits:
            properties = tagged(properties, tagging, resource_type, edits)
        body: Document = {"Type": resource_type}
        if resource.as_written:
            body |= self._resolve(resource.as_written)
        if properties:
            body["Properties"] = properties
        if resource.depends_on or resource.needs:
            implied = frozenset(references(properties))
            written = names_needed(body) if resource.as_written else []
            needed = sorted(self._depends_on(resource) - implied - {*written})
            if needed:
                body["DependsOn"] = [*written, *needed]
        condition = self._condition(resource) if self._has_conditions else None
        if condition:
            body["Condition"] = condition
        policy = resource.removal_policy or resource.default_removal_policy
        if policy is not None:
            body |= removal_attributes(policy)
        attributes = resource.template_attributes()
        if attributes:
            body |= self._resolve(attributes)
        if resource.metadata:
            body["Metadata"] = self._resolve({**resource.metadata})
        if resource.overrides:
            body = overridden(body, self._resolve_overrides(resource.overrides), resource)
        if self._transforms:
            name = self.name(resource)
            document = ResourceDocument(name, resource.path, resource_type, body)
            body = self._resolve(transformed(document, self._transforms, resource))
        return body

    def _depends_on(self, resource: Resource) -> set[str]:
        names: set[str] = set()
        targets = (one for target in resource.depends_on for one in target.awaited())
        for one in (*targets, *resource.needs):
            if not isinstance(one, Resource) or one is resource or one.imported:
                continue
            if one.root is not resource.root:
                raise SynthesisError(
                    f"{resource.path} depends on {one.path}, which is not in this app",
                    code="unknown-target",
                    **resource.place(),
                )
            _, scope = self._index[one.address]
            if scope is self:
                names.add(self.name(one))
            else:
                reason = f"{resource.path} depends on {one.path}"
                self._exports.depend(self.stack, scope.stack, reason, resource.source)
        return names

    def _condition(self, resource: Resource) -> str | None:
        node: Construct = resource
        while node is not self.stack:
            if isinstance(node, Resource) and node.condition is not None:
                name: str = self._resolve(node.condition.name)
                return name
            node = node.scope
        return None

    def _resolve_overrides(self, overrides: Any) -> Document:
        return {
            path: value if value is NONE else self._resolve(value)
            for path, value in overrides.items()
        }

    def _doubt(self, function: str) -> None:
        self._unknown.append((function, self._owner))

    def _take_in(self, asset: Asset) -> str:
        digest = self._stage(asset)
        self._assets.add(digest)
        return digest

    def _refer(self, path: str, attribute: str, wants_list: bool) -> object:
        found = self._index.get(path)
        if found is None:
            raise TokenError(
                f"a deferred value points to {unescape(path)!r}, which is not in this app",
                code="unknown-target",
                hint="use values of this app only, and do not change their text",
            )
        target, scope = found
        name = scope.name(target)
        if scope is self and attribute == "LogicalId":
            return name
        call = {"Ref": name} if attribute == "Ref" else {"Fn::GetAtt": [name, attribute]}
        if scope is self:
            return call
        reason = f"{self._owner.path} uses {attribute} of {target.path}"
        if attribute == "LogicalId":
            raise TokenError(
                f"{reason}, which is in another stack",
                code="unknown-target",
                hint="conditions, mappings and their names hold in their own stack only",
            )
        return self._exports.use(
            self.stack,
            scope.stack,
            call,
            as_list=wants_list,
            reason=reason,
            source=self._owner.source,
        )

    def resolve_resources(self) -> None:
        """Finish every resource and element, so that all exports are known."""
        for resource, _ in self.resources:
            self.document(resource)
        self._sections = self._resolve_elements()
        self._metadata = self._resolve_whole(self.stack.metadata or {})
        self._single = self._resolve_whole(self.stack.sections)

    def _resolve_whole(self, part: Mapping[str, object]) -> Document:
        stack = self.stack
        try:
            resolved: Document = self._resolve({**part})
            return resolved
        except StackwrightError as error:
            error.path = error.path or stack.path
            error.source = error.source or stack.source
            raise
        except RecursionError:
            raise _endless(stack) from None

    def _resolve_elements(self) -> dict[str, Document]:
        sections: dict[str, Document] = {}
        for element in self.elements:
            self._owner = element
            try:
                value = self._resolve(element.document())
            except StackwrightError as error:
                error.path = error.path or element.path
                error.source = error.source or element.source
                raise
            except RecursionError:
                raise _endless(element) from None
            name = self.name(element)
            key = (element.section, name)
            if key in self._elements:
                raise _collision(name, self._elements[key], element)
            self._elements[key] = element
            sections.setdefault(element.section, {})[name] = value
        self._owner = self.stack
        return sections

    def finish(self) -> ResolvedStack:
        """The resolved stack; every stack of the app must have resolved its resources."""
        stack = self.stack
        named: dict[str, Construct] = {}
        resources: list[ResolvedResource] = []
        macros: list[Any] = []
        for resource, _ in self.resources:
            name = self.name(resource)
            other = named.get(name) or self._elements.get(("Parameters", name))
            if other is not None:
                raise _collision(name, other, resource)
            named[name] = resource
            body = self.document(resource)
            calls: list[Call] = []
            uses = references(body, macros, calls)
            if "DependsOn" in body:
                uses += names_needed(body)
            place = (resource.path, body["Type"], body, resource.source, resource)
            resources.append(ResolvedResource(name, *place, tuple(uses), tuple(calls)))
        sections = self._sections
        outputs = {**sections.get("Outputs", {}), **self._exports.outputs.get(stack.path, {})}
        parameters = sections.get("Parameters", {})
        if self._assets:
            parameters = {**parameters, ASSET_BUCKET_PARAMETER: _ASSET_BUCKET}
        written = {one.logical_id: one.body for one in resources}
        document: Document = {
            "Description": stack.description,
            "Metadata": self._metadata,
            **self._single,
            **sections,
            "Parameters": parameters,
            "Resources": {**sections.get("Resources", {}), **written},
            "Outputs": outputs,
        }
        references([self._single, self._metadata, sections, outputs], macros)
        return ResolvedStack(
            id=stack.path,
            name=stack.stack_name,
            document={key: value for key, value in document.items() if value or key == "Resources"},
            resources=tuple(resources),
            account=stack.given_account,
            region=stack.given_region,
            dependencies=self._exports.dependencies(stack.path),
            assets=tuple(sorted(self._assets)),
            asset_bucket_parameter=ASSET_BUCKET_PARAMETER if self._assets else None,
            capabilities=capabilities(document, calls_macro=bool(macros)),
            tags=merge(self.edits, stack.TYPE, stack.tags),
            termination_protection=stack.termination_protection,
            source=stack.source,
            unknown_functions=tuple(self._unknown),
        )


def _collision(name: str, other: Construct, construct: Construct) -> SynthesisError:
    return SynthesisError(
        f"two parts of one template have the logical id {name!r}: "
        f"{other.path}, created at {other.source}, and {construct.path}",
        code="duplicate-logical-id",
        hint="ids that differ only in punctuation meet; rename one, or give it a logical_id",
        **construct.place(),
    )


def _endless(part: Construct) -> SynthesisError:
    return SynthesisError(
        "a value is nested too deeply, or holds itself",
        code="not-json",
        hint="look for a list or a mapping that was put into itself",
        **part.place(),
    )


def _identity_cycle(under_way: list[Resource], resource: Resource) -> ReferenceCycleError:
    trail = " -> ".join([*(one.path for one in under_way), resource.path])
    return ReferenceCycleError(
        f"the logical id of a version depends on itself: {trail}",
        hint="a function's configuration cannot refer to its own version or alias",
        **resource.place(),
    )
