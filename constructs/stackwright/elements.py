"""The parts of a template that are not resources: parameters, outputs, conditions, mappings."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from attrs import field

from stackwright.checks import length, matches
from stackwright.intrinsics import Fn
from stackwright.tokens import (
    ConditionToken,
    Document,
    ListToken,
    NumberToken,
    StringToken,
    list_reference,
    reference,
)
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    import attrs

_EXPORT_NAME = length(1, 255)
_NAME = matches("[A-Za-z0-9]{1,255}", "1 to 255 letters and digits")
_PARAMETER_TYPE = matches(
    r"String|Number|CommaDelimitedList|List<[A-Za-z0-9:]+>|AWS::[A-Za-z0-9:]+(<[A-Za-z0-9:<>]+>)?",
    "String, Number, CommaDelimitedList, List<...> or one of AWS's own",
    hint="such as AWS::EC2::VPC::Id or AWS::SSM::Parameter::Value<String>",
)

Function: TypeAlias = Mapping[str, object]
"""An intrinsic function as CloudFormation writes it: its name, and its arguments."""


@construct
class Element(Construct):
    """
    A named part of a stack's template.

    Args:
        name: Its name in the template, 1 to 255 letters and digits. Default: made from the path.
    """

    section: ClassVar[str]

    logical_name: str | None = field(default=None, alias="name", validator=_NAME)

    @property
    def name(self) -> StringToken:
        """The name in the template, deferred; what conditions and lookups refer to."""
        return StringToken.of(reference(self.address, "LogicalId"))

    def document(self) -> object:
        """What stands under the name in the template; deferred values stand in it."""
        raise NotImplementedError


@construct
class Parameter(Element):
    """
    A value that is given at deployment.

    Args:
        type: `String`, `Number`, `CommaDelimitedList`, `List<Number>` or one of AWS's own such
            as `AWS::SSM::Parameter::Value<String>`.
        default: The value when none is given; text even for a number.
        description: Up to 4,000 characters.
        allowed_values: All that may be given.
        allowed_pattern: A regular expression that the whole value must match.
        constraint_description: What the user is told when a value is refused.
        min_value: The least number.
        max_value: The greatest number.
        min_length: The least number of characters.
        max_length: The greatest number of characters.
        no_echo: Whether CloudFormation masks the value.
        name: Its name in the template, 1 to 255 letters and digits. Default: made from the path.
    """

    section: ClassVar[str] = "Parameters"

    type: str = field(default="String", validator=_PARAMETER_TYPE)
    default: str | int | float | None = None
    description: str | None = field(default=None, validator=length(0, 4000))
    allowed_values: Sequence[str | int | float] | None = None
    allowed_pattern: str | None = None
    constraint_description: str | None = None
    min_value: float | None = None
    max_value: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    no_echo: bool = False

    @property
    def value(self) -> StringToken:
        """The value as text."""
        return StringToken.of(reference(self.address, "Ref"))

    @property
    def value_as_number(self) -> NumberToken:
        """The value of a `Number`."""
        return NumberToken(reference(self.address, "Ref"))

    @property
    def value_as_list(self) -> ListToken:
        """The value of a list."""
        return ListToken(list_reference(self.address, "Ref"))

    def document(self) -> Document:
        """The parameter as CloudFormation takes it."""
        return {
            "Type": self.type,
            "Default": self.default,
            "Description": self.description,
            "AllowedValues": self.allowed_values,
            "AllowedPattern": self.allowed_pattern,
            "ConstraintDescription": self.constraint_description,
            "MinValue": self.min_value,
            "MaxValue": self.max_value,
            "MinLength": self.min_length,
            "MaxLength": self.max_length,
            "NoEcho": self.no_echo or None,
        }


@construct
class Condition(Element):
    """
    A truth value that resources and outputs may depend on.

    Args:
        expression: Made with `Fn.condition_equals`, `condition_and`, `condition_or` or
            `condition_not`; or one function as CloudFormation writes it.
        name: Its name in the template, 1 to 255 letters and digits. Default: made from the path.
    """

    section: ClassVar[str] = "Conditions"

    expression: ConditionToken | Function

    def document(self) -> ConditionToken | Function:
        """The condition's expression."""
        return self.expression


MapValue: TypeAlias = "str | int | float | bool | Sequence[str | int | float | bool]"


@construct
class Mappings(Element):
    """
    A table of two keys, looked up with `Fn.find_in_map`.

    Args:
        table: Top key -> second key -> value.
        name: Its name in the template, 1 to 255 letters and digits. Default: made from the path.
    """

    section: ClassVar[str] = "Mappings"

    table: Mapping[str, Mapping[str, MapValue]]

    def document(self) -> Document:
        """The table."""
        return {top: dict(row) for top, row in self.table.items()}


def _export_name(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if isinstance(value, str):
        _EXPORT_NAME(instance, attribute, value)


@construct
class Output(Element):
    """
    A value that the stack shows, and may export to other stacks.

    Args:
        value: What is shown; a list with commas between its items. Also one function as
            CloudFormation writes it.
        description: Up to 1,024 characters.
        export_name: Unique in the account and Region. Default: not exported.
        condition: The output is there only if it holds.
        name: Its name in the template, 1 to 255 letters and digits. Default: made from the path.
    """

    section: ClassVar[str] = "Outputs"

    value: str | NumberToken | ListToken | Function
    description: str | None = field(default=None, validator=length(0, 1024))
    export_name: str | Function | None = field(default=None, validator=_export_name)
    condition: Condition | None = None

    def document(self) -> Document:
        """The output as CloudFormation takes it."""
        return {
            "Value": Fn.join(",", self.value) if isinstance(self.value, ListToken) else self.value,
            "Description": self.description,
            "Export": {"Name": self.export_name} if self.export_name else None,
            "Condition": self.condition.name if self.condition else None,
        }
