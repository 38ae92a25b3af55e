"""One CloudFormation resource: fields in, the properties of its document out."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypedDict, Unpack

from attrs import field

from stackwright import defaults
from stackwright.checks import matches
from stackwright.elements import Condition
from stackwright.schema import Schema, Tagging
from stackwright.tokens import (
    Document,
    KnownString,
    ListToken,
    NumberToken,
    StringToken,
    list_reference,
    reference,
)
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    from stackwright.doubts import PropertyWarning

RemovalPolicy: TypeAlias = Literal["Delete", "Retain", "Snapshot", "RetainExceptOnCreate"]
"""What happens to a resource that leaves the stack or is replaced."""


class ResourceDefaults(TypedDict, total=False):
    """What a scope may supply to every resource below it."""

    removal_policy: RemovalPolicy
    condition: Condition
    metadata: Mapping[str, object]


@construct
class Resource(Construct):
    """
    A construct that is one CloudFormation resource.

    Args:
        depends_on: What must exist before; a construct stands for every resource in it.
        removal_policy: What happens when the resource leaves the stack or is replaced.
            Default: what the class says, else CloudFormation's `Delete`.
        condition: The resource, and its companions, are made only if it holds.
        metadata: Anything; CloudFormation keeps it beside the resource.
        logical_id: The name in the template. Default: made from the path. A change replaces.
        overrides: Values by path into the finished document, such as
            `{"Properties.Timeout": 5}`; `NONE` removes, `\\\\.` is a dot within a key.
    """

    schema: ClassVar[Schema]
    default_removal_policy: ClassVar[RemovalPolicy | None] = None
    hidden_id: ClassVar[str | None] = "Resource"
    """The last component of the path that the logical id is made from, as the AWS CDK has it."""

    depends_on: Sequence[Construct] = field(default=())
    removal_policy: RemovalPolicy | None = None
    condition: Condition | None = None
    metadata: Mapping[str, object] | None = field(default=None, metadata=defaults.MERGE)
    logical_id: str | None = field(
        default=None, validator=matches("[A-Za-z0-9]{1,255}", "1 to 255 letters and digits")
    )
    overrides: Mapping[str, object] | None = None
    needs: "tuple[Resource, ...]" = field(init=False, default=())
    """Resources, without what is below them, that the class knows must exist before."""
    as_written: Mapping[str, object] | None = field(init=False, default=None)
    """What a template that the resource was taken from says of it beside its properties."""
    known: Mapping[str, str] | None = field(init=False, default=None)
    """The attributes of an imported resource; `None` for one that this app makes."""

    @classmethod
    def set_shared_defaults(cls, scope: Construct, **given: Unpack[ResourceDefaults]) -> None:
        """
        Give every resource of this class that is made below *scope* from now on these options.

        `Resource.set_shared_defaults(stack, removal_policy="Delete")` holds for resources of
        all types. What is given to a resource itself wins, and so does the nearer scope.
        Classes with properties that a scope may supply have a `set_defaults` of their own.
        """
        defaults.set_defaults(cls, scope, given)

    @property
    def imported(self) -> bool:
        """Whether the resource exists already, and this construct only refers to it."""
        return self.known is not None

    @property
    def resource_type(self) -> str | None:
        """The type in CloudFormation, such as `AWS::Lambda::Function`."""
        return self.schema.type

    def complete(self, scope: Construct, given: dict[str, Any]) -> dict[str, Any]:
        """Add to the *given* keywords the defaults of the scopes."""
        return defaults.complete(type(self), scope, given)

    @property
    def tagging(self) -> Tagging | None:
        """How the resource is tagged; `None` if it cannot be."""
        return self.schema.tagging

    def properties(self) -> Mapping[str, Any]:
        """The properties of the resource, by their names in Python; `None` leaves one out."""
        raise NotImplementedError

    def template_properties(self) -> Document:
        """The properties by their names in CloudFormation; deferred values stand in them."""
        return self.schema.render(self.properties())

    def template_attributes(self) -> Document:
        """`CreationPolicy`, `UpdatePolicy` and the like; most resources have none."""
        return {}

    @property
    def warnings_(self) -> "tuple[PropertyWarning, ...]":
        """What CloudFormation may refuse; the hand-written constructs say so when they are made."""
        return ()

    def identity(self, document: "Callable[[Resource], Document]") -> str:
        """
        What is added to the logical id so that it changes with content elsewhere.

        Args:
            document: Gives the finished document of another resource.
        """
        return ""

    @property
    def checked(self) -> bool:
        """Whether the class sees to what goes together, so that rules need not look again."""
        return True

    def attribute(self, name: str) -> StringToken:
        """
        The attribute that `Fn::GetAtt` gives, as deferred text.

        Raises:
            PropertyError: The resource was imported without it.
        """
        if self.known is not None:
            if name not in self.known:
                self._assert_made_here(name)
            return KnownString(self.known[name])
        return StringToken.of(reference(self.address, name))

    def _assert_made_here(self, name: str) -> None:
        if self.known is not None:
            raise self.error(
                f"{name} of an imported {self.resource_type} is not known",
                code="unknown-attribute",
                hint=f"known are {', '.join(sorted(self.known))}; import it by its attributes",
            )

    def number_attribute(self, name: str) -> NumberToken:
        """The attribute that `Fn::GetAtt` gives, as a deferred number."""
        self._assert_made_here(name)
        return NumberToken(reference(self.address, name))

    def list_attribute(self, name: str) -> ListToken:
        """The attribute that `Fn::GetAtt` gives, as a deferred list of text."""
        self._assert_made_here(name)
        return ListToken(list_reference(self.address, name))

    @property
    def ref(self) -> StringToken:
        """What `Ref` gives: the physical id, for most types a name."""
        return self.attribute("Ref")

    def add_dependency(self, *constructs: Construct) -> None:
        """Make this resource after every resource in *constructs*."""
        self.assert_open()
        self.depends_on = (*self.depends_on, *constructs)

    def add_metadata(self, key: str, value: object) -> None:
        """Keep *value* beside the resource under *key*."""
        self.assert_open()
        self.metadata = {**(self.metadata or {}), key: value}

    def add_override(self, path: str, value: object) -> None:
        """Set the value at *path* of the finished document; `NONE` removes it."""
        self.assert_open()
        self.overrides = {**(self.overrides or {}), path: value}

    def apply_removal_policy(self, policy: RemovalPolicy) -> None:
        """Say what happens when the resource leaves the stack or is replaced."""
        self.assert_open()
        self.removal_policy = policy


@construct
class CfnResource(Resource):
    """
    A resource of any type, with its properties as CloudFormation spells them.

    For types that `stackwright.cfn` does not know; nothing is checked.

    Creates the one resource of the given type.

    Args:
        type: Such as `AWS::SNS::Topic`. A change replaces the resource.
        properties: By their names in CloudFormation; may hold deferred values.
        creation_policy: CloudFormation's attribute of that name.
        update_policy: CloudFormation's attribute of that name.
    """

    hidden_id: ClassVar[str | None] = None

    type: str = field(
        validator=matches(
            r"[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+", "a resource type such as 'AWS::SNS::Topic'"
        )
    )
    properties_: Mapping[str, object] | None = field(default=None, alias="properties")
    creation_policy: Mapping[str, object] | None = None
    update_policy: Mapping[str, object] | None = None

    @property
    def resource_type(self) -> str | None:
        """The type that was given."""
        return vars(self).get("type")

    @property
    def tagging(self) -> None:
        """Unknown: how a type is tagged is the type's own."""
        return

    def template_properties(self) -> Document:
        """The properties as they were given."""
        return {} if self.properties_ is None else {**self.properties_}

    def template_attributes(self) -> Document:
        """The policies as they were given."""
        return {"CreationPolicy": self.creation_policy, "UpdatePolicy": self.update_policy}
