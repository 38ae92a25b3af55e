"""An entry of `Resources` in, the construct that stands for it out."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from stackwright.conformity import check
from stackwright.elements import Condition
from stackwright.errors import PropertyError
from stackwright.include.faults import Fault, Path
from stackwright.include.names import is_rewritten, own_macros
from stackwright.include.raw import RawResource
from stackwright.include.types import class_of
from stackwright.misfit import Misfit, dotted
from stackwright.schema import Schema
from stackwright.shapes import ObjectType, object_name
from stackwright.tokens import is_document, is_list
from stackwright.tree import Construct
from stackwright.typed import ResourceOptions, TypedResource

_OPTIONS = {
    "Metadata": "metadata",
    "CreationPolicy": "creation_policy",
    "UpdatePolicy": "update_policy",
}

_AN_OBJECT = "must be an object"
"""What is said where a template that is yet to be packaged names a folder or a file."""


class Resources:
    """
    Makes the resources of a template.

    Args:
        scope: What they are made in.
        template: The whole template.
        conditions: Its conditions by name, but for those that loops make.
    """

    def __init__(
        self, scope: Construct, template: Mapping[str, Any], conditions: Mapping[str, Condition]
    ) -> None:
        self._scope = scope
        self._conditions = conditions
        self._any_type = own_macros(template)
        self._sam = is_rewritten(template)

    def make(self, name: str, entry: Mapping[str, Any]) -> TypedResource | RawResource:
        """
        Make the resource *name*.

        Raises:
            Fault: A property that its type does not have, or has in another form.
            PropertyError: Its logical id, or one of its options.
        """
        resource = self._made(name, entry)
        written = {
            key: value
            for key, value in entry.items()
            if key not in ("Type", "Properties", *_OPTIONS)
            and not (key == "Condition" and value in self._conditions)
        }
        if written:
            resource.as_written = written
        if "DeletionPolicy" in entry or "UpdateReplacePolicy" in entry:
            resource.removal_policy = None  # the template says more of it than a scope's default
        return resource

    def _made(self, name: str, entry: Mapping[str, Any]) -> TypedResource | RawResource:
        properties: dict[str, Any] = entry.get("Properties", {})
        options: dict[str, Any] = {_OPTIONS[key]: entry[key] for key in _OPTIONS if entry.get(key)}
        options["logical_id"] = name
        if entry.get("Condition") in self._conditions:
            options["condition"] = self._conditions[entry["Condition"]]
        kind: str = entry["Type"]
        cls = class_of(kind)
        if cls is None:
            return self._raw(name, kind, properties, options, *_unknown(kind))
        try:
            return cls(self._scope, name, cfn_options=cast(ResourceOptions, options), **properties)
        except PropertyError as error:
            fault = _misfit(cls.schema, properties, ("Resources", name, "Properties"))
            if fault is None:
                raise
            if self._any_type or (self._sam and kind.startswith("AWS::Serverless::")):
                reason = f"left as it is, for a macro to complete: {fault.text}"
                return self._raw(name, kind, properties, options, "untyped-resource", reason)
            raise fault from error

    def _raw(
        self,
        name: str,
        kind: str,
        properties: dict[str, Any],
        options: dict[str, Any],
        code: str,
        reason: str,
    ) -> RawResource:
        return RawResource(
            self._scope,
            name,
            type=kind,
            properties=properties,
            code=code,
            reason=reason,
            **options,
        )


def _unknown(kind: str) -> tuple[str, str]:
    if kind.startswith("Custom::") or kind.endswith("::MODULE"):
        what = "custom resources" if kind.startswith("Custom::") else "modules"
        return "untyped-resource", f"the properties of {what} such as {kind} cannot be checked"
    return (
        "unknown-type",
        f"CloudFormation's schema, as this release has it, knows no type {kind}; "
        "its properties cannot be checked",
    )


def _misfit(schema: Schema, properties: Mapping[str, Any], path: Path) -> Fault | None:
    """What is wrong with the *properties*, and where; `None` if it is not they."""
    try:
        check(schema.top, properties)
    except Misfit as misfit:
        inner = _spelled(schema, misfit.path)
        text = misfit.text.replace("{}", dotted(inner), 1)
        hint = misfit.hint
        if _AN_OBJECT in misfit.text and isinstance(_value(properties, inner), str):
            hint = "`aws cloudformation package` replaces local paths: include what it writes"
        return Fault(misfit.code, f"{schema.type}: {text}", (*path, *inner), hint=hint)
    return None


def _spelled(schema: Schema, path: Sequence[str | int]) -> list[str | int]:
    """The *path* by the names of CloudFormation, as far as the schema can be followed."""
    shape: ObjectType | None = schema.top
    spelled: list[str | int] = []
    for part in path:
        known = shape.by_name.get(part) if shape and isinstance(part, str) else None
        spelled.append(known.cloudformation_name if known else part)
        if known:
            owner = object_name(known.kind)
            shape = schema.types[owner] if owner else None
    return spelled


def _value(properties: Any, path: Sequence[str | int]) -> Any:
    for part in path:
        if is_document(properties) and isinstance(part, str):
            properties = properties.get(part)
        elif is_list(properties) and isinstance(part, int):
            properties = properties[part]
    return properties
