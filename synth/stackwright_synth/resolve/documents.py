"""A resource's document in: tags, overrides and transforms applied to it out."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from stackwright.app import ResourceDocument, Transform
from stackwright.defaults import NONE
from stackwright.errors import ConstructError, SynthesisError
from stackwright.resource import RemovalPolicy, Resource
from stackwright.schema import Tagging
from stackwright.tags import TagEdit, merge
from stackwright.tokens import Document, is_document, is_list

_DOT = r"(?<!\\)\."


def removal_attributes(policy: RemovalPolicy) -> Document:
    """`DeletionPolicy` and `UpdateReplacePolicy`."""
    replace = "Retain" if policy == "RetainExceptOnCreate" else policy
    return {"DeletionPolicy": policy, "UpdateReplacePolicy": replace}


def tagged(
    properties: Document,
    tagging: Tagging,
    resource_type: str,
    edits: Sequence[TagEdit],
) -> Document:
    """The properties with the tags of the scopes around the resource."""
    given = properties.get(tagging.property)
    own = _own_tags(given, tagging.shape)
    if own is None:
        return properties
    tags = merge(edits, resource_type, own)
    value: object
    match tagging.shape:
        case "map":
            value = tags
        case "asg":
            entries = {one["Key"]: one for one in given or ()}
            value = [
                {"PropagateAtLaunch": True, **entries.get(key, {}), "Key": key, "Value": one}
                for key, one in tags.items()
            ]
        case _:
            value = [{"Key": key, "Value": one} for key, one in tags.items()]
    if tags:
        return {**properties, tagging.property: value}
    return {key: one for key, one in properties.items() if key != tagging.property}


def _own_tags(value: Any, shape: str) -> dict[str, Any] | None:
    """The resource's own tags by key; `None` when they are not known before deployment."""
    if value is None:
        return {}
    if is_list(value) and all(is_document(one) and "Key" in one for one in value):
        return {one["Key"]: one.get("Value", "") for one in value}
    if is_document(value) and shape == "map":
        return value
    return None


_PARTS = (
    "Type",
    "Properties",
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "Metadata",
    "UpdatePolicy",
    "UpdateReplacePolicy",
)


def overridden(body: Document, overrides: Mapping[str, object], resource: Resource) -> Document:
    """The document with the values at the paths of *overrides* set or removed."""
    for path, value in overrides.items():
        keys = [key.replace("\\.", ".") for key in re.split(_DOT, path)]
        if not all(keys):
            raise resource.error(
                f"the override {path!r} has an empty part",
                code="invalid-override",
                hint="parts are joined by one dot each, as in 'Properties.Timeout'",
            )
        if value is None:
            raise resource.error(
                f"the override {path!r} has no value",
                code="invalid-override",
                hint="NONE removes what is there",
            )
        if keys[0] not in _PARTS and not keys[0].startswith("Fn::"):
            raise resource.error(
                f"the override {path!r} is none of a resource: it has {', '.join(_PARTS)}",
                code="invalid-override",
                hint=f"perhaps 'Properties.{path}'",
            )
        body = _set(body, keys, value, resource, path)
    if not isinstance(body.get("Type"), str):
        raise resource.error("an override must leave a Type", code="invalid-override")
    return body


def _set(node: Any, keys: list[str], value: object, resource: Resource, path: str) -> Any:
    if not keys:
        return value
    key, *rest = keys
    if is_list(node):
        return _set_item(node, key, rest, value, resource, path)
    if not is_document(node):
        raise resource.error(
            f"the override {path!r} goes through {key!r}, where the document holds {node!r}",
            code="invalid-override",
            hint="a path leads through mappings and list indexes, as in 'Properties.Tags.0.Value'",
        )
    if value is NONE and key not in node:
        return node
    if not rest and value is NONE:
        return {one: item for one, item in node.items() if one != key}
    return {**node, key: _set(node.get(key, {}), rest, value, resource, path)}


def _set_item(
    items: list[Any], key: str, rest: list[str], value: object, resource: Resource, path: str
) -> list[Any]:
    if not key.isdecimal() or int(key) > len(items):
        raise resource.error(
            f"the override {path!r} needs an index from 0 to {len(items)}, got {key!r}",
            code="invalid-override",
        )
    index = int(key)
    if value is NONE and index == len(items):
        return items
    if not rest and value is NONE:
        return [*items[:index], *items[index + 1 :]]
    item: Any = items[index] if index < len(items) else {}
    return [*items[:index], _set(item, rest, value, resource, path), *items[index + 1 :]]


def transformed(
    document: ResourceDocument, transforms: Sequence[Transform], resource: Resource
) -> Document:
    """The body after every transform, in order."""
    for transform in transforms:
        changed = _run(transform, document, resource)
        if changed.logical_id != document.logical_id:
            raise SynthesisError(
                f"a transform must not change logical ids, got {changed.logical_id!r}",
                code="invalid-transform",
                hint="give the resource a logical_id instead",
                **resource.place(),
            )
        document = changed
    return document.body


def _run(
    transform: Callable[[ResourceDocument], object], document: ResourceDocument, resource: Resource
) -> ResourceDocument:
    try:
        changed = transform(document)
    except ConstructError:
        raise
    except Exception as error:
        name = getattr(transform, "__qualname__", repr(transform))
        raise SynthesisError(
            f"the transform {name} failed: {type(error).__name__}: {error}",
            code="invalid-transform",
            **resource.place(),
        ) from error
    if not isinstance(changed, ResourceDocument):
        raise SynthesisError(
            f"a transform returns a ResourceDocument, got {changed!r}",
            code="invalid-transform",
            hint="return document.with_body(...), or document itself",
            **resource.place(),
        )
    if not isinstance(cast(object, changed.body), dict) or not isinstance(
        changed.body.get("Type"), str
    ):
        raise SynthesisError(
            f"a transform must leave a body with a Type, got {changed.body!r}",
            code="invalid-transform",
            **resource.place(),
        )
    return changed
