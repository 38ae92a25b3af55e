"""What the generated classes share: keywords in, a checked resource with mutable `props` out."""

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypedDict, cast

from stackwright import defaults
from stackwright.errors import PropertyError, PropertyTypeError, StackwrightError
from stackwright.resource import RemovalPolicy, Resource
from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.source import user_location
from stackwright.tokens import Document, ListToken, NumberToken, StringToken, Token
from stackwright.tree import Construct, construct
from stackwright.unchecked import Unchecked

if TYPE_CHECKING:
    import inspect

    from stackwright.doubts import PropertyWarning
    from stackwright.elements import Condition

Deferred: TypeAlias = StringToken | Token
"""A value that is known only at deployment, of whatever kind."""

Integer: TypeAlias = int | timedelta | StringToken | Token
"""A whole number; a duration is given in seconds."""

Number: TypeAlias = float | timedelta | StringToken | Token
"""A number; a duration is given in seconds."""

Boolean: TypeAlias = bool | StringToken | Token
"""A truth value."""

Scalar: TypeAlias = str | float | bool | timedelta | Token
"""Text, a number or a truth value."""

Anything: TypeAlias = object
"""Free JSON, deferred values in it; its names are taken as they are."""

Other: TypeAlias = StringToken | Unchecked
"""What an enumeration takes beside its values: deferred text, and values newer than the library."""


class ResourceOptions(TypedDict, total=False):
    """
    What every resource takes beside its properties; see `stackwright.Resource`.

    They are not keywords of the generated classes, for properties have some of these names.
    """

    depends_on: Sequence[Construct]
    """What must exist before; a construct stands for every resource in it."""
    removal_policy: RemovalPolicy | None
    """What happens when the resource leaves the stack or is replaced. Default: `Delete`."""
    condition: "Condition | None"
    """The resource is made only if it holds."""
    metadata: Mapping[str, object] | None
    """Anything; CloudFormation keeps it beside the resource."""
    logical_id: str | None
    """The name in the template. Default: made from the path. A change replaces the resource."""
    overrides: Mapping[str, object] | None
    """Values by path into the finished document, such as `{"Properties.Timeout": 5}`."""
    creation_policy: Mapping[str, object] | None
    """CloudFormation's attribute of that name."""
    update_policy: Mapping[str, object] | None
    """CloudFormation's attribute of that name."""


@construct
class _WithPolicies(Resource):
    """
    A resource with the attributes of CloudFormation that few types know.

    Args:
        creation_policy: What CloudFormation waits for when it has made the resource.
        update_policy: How CloudFormation updates the resource.
    """

    creation_policy: Mapping[str, object] | None = None
    update_policy: Mapping[str, object] | None = None

    def template_attributes(self) -> Document:
        """The policies as they were given."""
        return {"CreationPolicy": self.creation_policy, "UpdatePolicy": self.update_policy}


class _Signature:
    """The signature of a generated class, with its properties as keywords."""

    def __get__(self, instance: object, cls: "type[TypedResource]") -> "inspect.Signature | None":
        schema = getattr(cls, "schema", None)
        if schema is None or cls.__init__ is not TypedResource.__init__:
            return None  # the class has an `__init__` of its own, which says more
        from stackwright.describing import signature_of

        return signature_of(schema)


class _Description:
    """The documentation of a generated class, for those who have no stubs at hand."""

    def __get__(self, instance: object, cls: "type[TypedResource]") -> str:
        from stackwright.describing import description_of

        return description_of(cls.schema)


class TypedResource(_WithPolicies):
    """
    A resource with the properties that CloudFormation's schema of its type lists.

    The generated classes derive from it; their stubs list the keywords. Creates the one
    resource, under a logical id that is made from the bare path.

    Args:
        scope: The construct that this one belongs to.
        id: Unique among its siblings. A change replaces the resource.
        cfn_options: `depends_on`, `removal_policy` and the like.
        properties: By their names in Python or in CloudFormation.

    Raises:
        PropertyError: An unknown or a missing property, with the path to it.
        PropertyTypeError: A value of another type, which cannot be converted either.
    """

    hidden_id: ClassVar[str | None] = None

    if not TYPE_CHECKING:  # the stubs say it
        __signature__ = _Signature()

    props: Any
    """The properties by their names in Python; they may be changed until synthesis."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        /,
        *,
        cfn_options: ResourceOptions | None = None,
        **properties: Any,
    ) -> None:
        self.__dict__["props"] = properties
        if cfn_options is not None and not isinstance(cast(object, cfn_options), Mapping):
            raise PropertyTypeError(
                f"cfn_options must be a mapping, got {cfn_options!r}",
                resource_type=self.resource_type,
                source=user_location(),
                hint="such as cfn_options={'removal_policy': 'Retain'}",
            )
        super().__init__(scope, id, **(cfn_options or {}))

    def __attrs_post_init__(self) -> None:
        try:
            self.__dict__["props"] = self.schema.check(self.props)
        except StackwrightError as error:
            if error.code == "unknown-property":
                for name in self.props.keys() & ResourceOptions.__annotations__.keys():
                    if name not in self.schema.top.by_name:
                        error.hint = f"it is no property: cfn_options={{{name!r}: ...}}"
            raise self._placed(error) from None
        super().__attrs_post_init__()

    @property
    def warnings_(self) -> "tuple[PropertyWarning, ...]":
        """What CloudFormation may refuse among the properties as they are now."""
        try:
            return self.schema.warnings(self.props)
        except StackwrightError as error:
            raise self._placed(error) from None

    def complete(self, scope: Construct, given: dict[str, Any]) -> dict[str, Any]:
        """Add to the options what the scopes supply to every resource."""
        return defaults.complete(Resource, scope, given)

    def properties(self) -> Mapping[str, Any]:
        """The properties by their names in Python."""
        props: Mapping[str, Any] = self.props
        return props

    def template_properties(self) -> Document:
        """The properties by their names in CloudFormation."""
        try:
            return super().template_properties()
        except StackwrightError as error:
            raise self._placed(error) from None

    def _placed(self, error: StackwrightError) -> StackwrightError:
        place = self.place()
        error.path, error.source = place["path"], place["source"]
        return error

    if not TYPE_CHECKING:  # which attributes there are is for the stubs to say

        def __getattr__(self, name: str) -> StringToken | NumberToken | ListToken:
            return self._get_att(name)

        def __setattr__(self, name: str, value: object) -> None:
            if name not in self._checks and not hasattr(type(self), name):
                one = self.schema.top.by_name.get(name)
                if one is not None:
                    raise PropertyError(
                        f"{name!r} is no attribute of {type(self).__name__}, but a property",
                        code="invalid-property",
                        hint=f"set it by props[{one.name!r}] = ...",
                        **{**self.place(), "source": user_location()},
                    )
            super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        """The members of the object, the attributes that `Fn::GetAtt` gives among them."""
        return sorted({*super().__dir__(), *self.schema.attributes_by_name})

    def _get_att(self, name: str) -> StringToken | NumberToken | ListToken:
        """An attribute that `Fn::GetAtt` gives, such as `attr_arn`."""
        found = self.schema.attributes_by_name.get(name) if name.startswith("attr_") else None
        if found is None:
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=self)
        if found.kind in ("integer", "number"):
            return self.number_attribute(found.cloudformation_name)
        if found.kind == "list":
            return self.list_attribute(found.cloudformation_name)
        return self.attribute(found.cloudformation_name)


def members(
    module: str, types: Types, resources: Mapping[str, tuple[str, str]]
) -> tuple[Callable[[str], "type | list[str]"], Callable[[], list[str]]]:
    """
    Make the `__getattr__` and the `__dir__` of a generated module.

    A class is made when it is asked for, because an app needs few of a service's; the names of
    TypedDicts are `dict` at run time.

    Args:
        module: Its name.
        types: The objects of the service.
        resources: The type in CloudFormation, and what `Schema` takes as facts, by the name of
            the object that is the resource's properties.
    """
    made: dict[str, type[TypedResource]] = {}

    def look_up(name: str) -> "type | list[str]":
        if name in made:
            return made[name]
        if name == "__all__":
            return listed()
        own = name.removeprefix("Cfn")
        if own != name and own in resources:
            type_name, facts = resources[own]
            schema = Schema(type_name, types, own, facts)
            described = {"__doc__": _Description(), "__module__": module}
            cls = type(name, (TypedResource,), {"schema": schema, **described})
            return made.setdefault(name, cls)  # of what two threads make one
        if own != name and name.endswith("Props") and own.removesuffix("Props") in types:
            return dict
        message = f"module {module!r} has no attribute {name!r}"
        raise AttributeError(message, name=name, obj=sys.modules.get(module))

    def listed() -> list[str]:
        return sorted([*(f"Cfn{one}" for one in resources), *(f"Cfn{one}Props" for one in types)])

    return look_up, listed
