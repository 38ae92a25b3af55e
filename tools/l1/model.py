"""What the generator knows of resource types, free of the form of any source."""

from collections.abc import Mapping
from typing import TypeAlias

from attrs import field, frozen


@frozen
class Scalar:
    """Text, a number, a truth value, or free JSON, by its letter; see `stackwright.shapes`."""

    letter: str
    limits: Mapping[str, object] = field(factory=dict[str, object])


@frozen
class ListOf:
    """A list."""

    item: "Kind"
    limits: Mapping[str, object] = field(factory=dict[str, object])


@frozen
class MapOf:
    """A mapping with keys of the user's choice."""

    item: "Kind"
    limits: Mapping[str, object] = field(factory=dict[str, object])


@frozen
class ObjectOf:
    """An object, by its name."""

    name: str


@frozen
class AnyOf:
    """One of several kinds; the first that fits."""

    branches: "tuple[Kind, ...]"


Kind: TypeAlias = Scalar | ListOf | MapOf | ObjectOf | AnyOf

JSON = Scalar("j")


@frozen
class Property:
    """One property of an object; its relations are what it may name, as `AWS::IAM::Role.Arn`."""

    name: str
    cloudformation_name: str
    kind: Kind
    flags: int = 0
    relations: tuple[str, ...] = ()
    doc: str = ""


@frozen
class Shape:
    """An object: the properties of a resource, or a part of them."""

    name: str
    properties: tuple[Property, ...]
    open: bool = False
    doc: str = ""


@frozen
class Attribute:
    """What `Fn::GetAtt` gives; `l` is a list of text."""

    name: str
    cloudformation_name: str
    letter: str
    doc: str = ""


@frozen
class Resource:
    """One resource type; the first of its shapes is its properties."""

    type: str
    shapes: tuple[Shape, ...]
    attributes: tuple[Attribute, ...] = ()
    identifier: tuple[str, ...] = ()
    write_only: tuple[str, ...] = ()
    tags: tuple[str, str] | None = None
    arn: str | None = None
    doc: str = ""

    @property
    def name(self) -> str:
        """The name of its class, without `Cfn`."""
        return self.shapes[0].name
