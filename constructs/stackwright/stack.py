"""The unit of deployment: one CloudFormation stack."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar, Literal, TypeAlias

from attrs import field

from stackwright.app import Transform
from stackwright.checks import length, matches
from stackwright.elements import Condition, Mappings, MapValue, Output, Parameter
from stackwright.errors import ConstructError
from stackwright.fields import fields_of
from stackwright.intrinsics import Aws
from stackwright.source import user_location
from stackwright.tokens import ConditionToken, ListToken, NumberToken
from stackwright.tree import Construct, construct

Section: TypeAlias = Literal["AWSTemplateFormatVersion", "Globals", "Transform"]
"""A section of a template that is one value."""

_STACK_NAME = matches(
    "[A-Za-z][A-Za-z0-9-]{0,127}",
    "1 to 128 letters, digits and hyphens, starting with a letter",
)


@construct
class Stack(Construct):
    """
    One CloudFormation stack: what is below it is deployed, updated and deleted together.

    Args:
        stack_name: The name in CloudFormation. Default: the path with hyphens. A change makes
            a second stack and leaves the first.
        description: Up to 1,024 characters.
        account: The 12-digit account that it must go to. Default: the caller's.
        region: The Region that it must go to. Default: the caller's.
        tags: Tags of the stack and of everything in it that can be tagged.
        termination_protection: Whether the stack refuses to be deleted.
        metadata: Anything; stands in the template.
    """

    TYPE: ClassVar[str] = "AWS::CloudFormation::Stack"

    given_name: str | None = field(default=None, alias="stack_name", validator=_STACK_NAME)
    description: str | None = field(default=None, validator=length(0, 1024))
    given_account: str | None = field(
        default=None, alias="account", validator=matches("[0-9]{12}", "12 digits")
    )
    given_region: str | None = field(
        default=None,
        alias="region",
        validator=matches("[a-z]{2,4}(-[a-z]+)+-[0-9]+", "a Region such as 'eu-central-1'"),
    )
    tags: Mapping[str, str] | None = None
    termination_protection: bool = False
    metadata: Mapping[str, object] | None = None
    transforms: tuple[Transform, ...] = field(init=False, default=())
    sections: Mapping[str, object] = field(init=False, default=MappingProxyType({}))
    """Sections of the template that are one value, as CloudFormation writes them."""

    @classmethod
    def of(cls, construct: Construct) -> "Stack":
        """
        The stack that *construct* belongs to.

        Raises:
            ConstructError: It is in no stack.
        """
        for node in construct.ancestors():
            if isinstance(node, Stack):
                return node
        raise ConstructError(
            f"{construct.path or 'the app'} is in no stack",
            code="no-stack",
            hint="give it a Stack, or a construct within one, as its scope",
            **construct.place(),
        )

    def compose(self) -> None:
        """Check that the name that comes from the path is one that CloudFormation takes."""
        if self.given_name is None:
            name = next(one for one in fields_of(Stack) if one.alias == "stack_name")
            _STACK_NAME(self, name, self.stack_name)

    @property
    def stack_name(self) -> str:
        """The name in CloudFormation."""
        return self.given_name or self.path.replace("/", "-")

    @property
    def stack_id(self) -> str:
        """The ARN of the stack."""
        return Aws.stack_id

    @property
    def account(self) -> str:
        """The account id: the given one, else a deferred value."""
        return self.given_account or Aws.account_id

    @property
    def region(self) -> str:
        """The Region: the given one, else a deferred value."""
        return self.given_region or Aws.region

    @property
    def partition(self) -> str:
        """`aws`, `aws-cn` or `aws-us-gov`, deferred."""
        return Aws.partition

    @property
    def url_suffix(self) -> str:
        """The domain of service addresses, deferred."""
        return Aws.url_suffix

    def format_arn(
        self, service: str, resource: str, *, region: str | None = None, account: str | None = None
    ) -> str:
        """
        An ARN in this stack's partition.

        Args:
            service: Such as `lambda`.
            resource: What follows the fifth colon, such as `function:worker`.
            region: Default: the stack's; empty for services without Regions.
            account: Default: the stack's; empty for resources without an account.
        """
        place = self.region if region is None else region
        owner = self.account if account is None else account
        return f"arn:{self.partition}:{service}:{place}:{owner}:{resource}"

    def add_parameter(
        self,
        name: str,
        *,
        type: str = "String",
        default: str | float | None = None,
        description: str | None = None,
        allowed_values: Sequence[str | int | float] | None = None,
        allowed_pattern: str | None = None,
        constraint_description: str | None = None,
        min_value: float | None = None,
        max_value: float | None = None,
        min_length: int | None = None,
        max_length: int | None = None,
        no_echo: bool = False,
    ) -> Parameter:
        """Make a `Parameter` called *name* in this stack's template."""
        return Parameter(
            self,
            f"Parameter:{name}",
            name=name,
            type=type,
            default=default,
            description=description,
            allowed_values=allowed_values,
            allowed_pattern=allowed_pattern,
            constraint_description=constraint_description,
            min_value=min_value,
            max_value=max_value,
            min_length=min_length,
            max_length=max_length,
            no_echo=no_echo,
        )

    def add_output(
        self,
        name: str,
        value: str | NumberToken | ListToken,
        *,
        description: str | None = None,
        export_name: str | None = None,
        condition: Condition | None = None,
    ) -> Output:
        """Make an `Output` called *name* in this stack's template."""
        return Output(
            self,
            f"Output:{name}",
            name=name,
            value=value,
            description=description,
            export_name=export_name,
            condition=condition,
        )

    def add_condition(self, name: str, expression: ConditionToken) -> Condition:
        """Make a `Condition` called *name* in this stack's template."""
        return Condition(self, f"Condition:{name}", name=name, expression=expression)

    def add_mapping(self, name: str, table: Mapping[str, Mapping[str, MapValue]]) -> Mappings:
        """Make `Mappings` called *name* in this stack's template."""
        return Mappings(self, f"Mapping:{name}", name=name, table=table)

    def add_transform(self, transform: Transform) -> None:
        """Have *transform* change every resource of this stack, in the order of adding."""
        self.assert_open()
        self.transforms = (*self.transforms, transform)

    def add_section(self, name: Section, value: object) -> None:
        """
        Give the template the section *name*: for what no construct makes.

        Args:
            name: `AWSTemplateFormatVersion`; `Transform`, the macros that CloudFormation runs
                over the template, such as `AWS::LanguageExtensions`; or `Globals`, which is
                for the macro of SAM.
            value: As CloudFormation writes it.

        Raises:
            ConstructError: The stack has that section with another value.
        """
        self.assert_open()
        if self.sections.get(name, value) != value:
            raise ConstructError(
                f"{self.path} has a section {name} already: {self.sections[name]!r}",
                code="duplicate-section",
                hint="a template has each section once; use one stack for each",
                path=self.path,
                source=user_location(),
            )
        self.sections = {**self.sections, name: value}
