"""What CloudFormation knows of one resource type: properties in, their document out."""

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, cast

from stackwright.misfit import Misfit
from stackwright.shapes import (
    MAY_REPLACE,
    REPLACES,
    REQUIRED,
    Field,
    ObjectType,
    Types,
    object_name,
)

if TYPE_CHECKING:
    from stackwright.doubts import PropertyWarning

AttributeKind: TypeAlias = Literal["string", "integer", "number", "boolean", "list", "json"]
Replacement: TypeAlias = Literal["no", "maybe", "yes"]

_ENDLESS: Final = (
    "not-json",
    "a value is nested too deeply, or holds itself",
    "look for a list or a mapping that was put into itself",
)

_ATTRIBUTE_KINDS: Final[dict[str, AttributeKind]] = {
    "s": "string",
    "i": "integer",
    "n": "number",
    "b": "boolean",
    "l": "list",
    "j": "json",
}


class Tagging(NamedTuple):
    """Where a resource keeps its tags (CloudFormation's name) and in what form."""

    property: str
    shape: Literal["list", "map", "asg"]


class Attribute(NamedTuple):
    """What `Fn::GetAtt` gives: its name in Python, in CloudFormation, and its kind."""

    name: str
    cloudformation_name: str
    kind: AttributeKind


class Schema:
    """
    What CloudFormation knows of one resource type.

    Args:
        type: Such as `AWS::Lambda::Function`.
        types: The objects of the service.
        name: The name of the object that is the resource's properties.
        facts: What else is known, as a JSON text.
    """

    def __init__(self, type: str, types: Types, name: str, facts: str) -> None:
        self.type = type
        self.types = types
        self._name = name
        self._text = facts

    def __repr__(self) -> str:
        return f"<Schema {self.type}>"

    @cached_property
    def top(self) -> ObjectType:
        """The object that is the resource's properties."""
        return self.types[self._name]

    @cached_property
    def _facts(self) -> dict[str, Any]:
        return cast("dict[str, Any]", json.loads(self._text))

    def render(self, properties: Mapping[str, Any]) -> dict[str, Any]:
        """
        Write *properties* by CloudFormation's names; `None` leaves one out.

        Deferred values stay, values with a `properties()` method stand for what it gives,
        durations become seconds, tuples lists; keys of mappings and of free JSON are untouched.

        Raises:
            PropertyError: A name that the type does not know.
        """
        try:
            rendered: dict[str, Any] = self.top.render(properties)
        except Misfit as misfit:
            raise misfit.error(self.type) from None
        except RecursionError:
            raise Misfit(*_ENDLESS).error(self.type) from None
        return rendered

    def check(self, properties: Mapping[str, Any]) -> dict[str, Any]:
        """
        The *properties* by their names in Python, converted to the types of the schema.

        Raises:
            PropertyError: A name that the type does not know, or one that is missing.
            PropertyTypeError: A value of another type, which cannot be converted either.
        """
        from stackwright.conformity import check

        try:
            return check(self.top, properties)
        except Misfit as misfit:
            raise misfit.error(self.type) from None
        except RecursionError:
            raise Misfit(*_ENDLESS).error(self.type) from None

    def warnings(self, properties: Mapping[str, Any]) -> "tuple[PropertyWarning, ...]":
        """
        What CloudFormation may refuse among the *properties*; deferred values are not judged.

        Raises:
            PropertyError: What it does refuse, as `check` says.
        """
        from stackwright.conformity import judge

        try:
            return judge(self.top, properties)
        except Misfit as misfit:
            raise misfit.error(self.type) from None

    @cached_property
    def tagging(self) -> Tagging | None:
        """Where the tags are; `None` for a type that takes none."""
        given = self._facts.get("tags")
        return None if given is None else Tagging(*given)

    @cached_property
    def attributes_by_name(self) -> Mapping[str, Attribute]:
        """What `Fn::GetAtt` gives, by its name in Python, such as `attr_arn`."""
        listed = self._facts.get("attributes", ())
        return {row[0]: Attribute(row[0], row[1], _ATTRIBUTE_KINDS[row[2]]) for row in listed}

    @cached_property
    def attributes(self) -> Mapping[str, AttributeKind]:
        """What `Fn::GetAtt` gives, by its name in CloudFormation."""
        return {one.cloudformation_name: one.kind for one in self.attributes_by_name.values()}

    @cached_property
    def identifier(self) -> tuple[str, ...]:
        """The properties that tell one resource of this type from another."""
        return tuple(self._facts.get("identifier", ()))

    @cached_property
    def arn(self) -> str | None:
        """The pattern of its ARN, such as `arn:${Partition}:s3:::${BucketName}`."""
        return self._facts.get("arn")

    @cached_property
    def required(self) -> tuple[str, ...]:
        """The properties (CloudFormation's names) that must be given."""
        return tuple(one.cloudformation_name for one in self.top.fields if one.flags & REQUIRED)

    @cached_property
    def write_only(self) -> tuple[str, ...]:
        """The paths of properties that CloudFormation never reads back."""
        return tuple(self._facts.get("write_only", ()))

    def replaces(self, path: str) -> Replacement:
        """Whether a change at *path* (such as `Code.S3Key`) replaces the resource."""
        answer: Replacement = "no"
        for one in self._along(path):
            if one.flags & REPLACES:
                return "yes"
            if one.flags & MAY_REPLACE:
                answer = "maybe"
        return answer

    def relations(self, path: str) -> tuple[str, ...]:
        """What the value at *path* may name, such as `AWS::IAM::Role.Arn`."""
        found = [*self._along(path)]
        whole = len(found) == sum(not name.isdigit() for name in path.split("."))
        return found[-1].relations if whole else ()

    def _along(self, path: str) -> Iterator[Field]:
        """The properties that *path* leads through, as far as they are known."""
        owner: str | None = self._name
        for name in path.split("."):
            if name.isdigit():
                continue
            one = self.types[owner].by_name.get(name) if owner else None
            if one is None:
                return
            yield one
            owner = object_name(one.kind)
