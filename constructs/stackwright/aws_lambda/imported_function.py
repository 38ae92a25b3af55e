"""Functions that exist already: an ARN in, what is known of the function out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Self, TypedDict, Unpack

from attrs import field

from stackwright.aws_iam import Policy, PolicyStatement, Role
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.aws_lambda.runtimes import Runtime
from stackwright.checks import Seconds, is_literal
from stackwright.imports import check_arn, imported, part_of
from stackwright.stack import Stack
from stackwright.tree import Construct, construct
from stackwright.unchecked import Unchecked
from stackwright.value import record

if TYPE_CHECKING:
    from stackwright.aws_ec2 import SecurityGroup


@record
class FunctionArn:
    """The ARN of a function, and what it says."""

    arn: str
    name: str
    qualifier: str | None

    @property
    def known(self) -> dict[str, str]:
        """The attributes of the function, as `imported` takes them."""
        qualified = self.name if self.qualifier is None else f"{self.name}:{self.qualifier}"
        return {"Arn": self.arn, "Ref": qualified}


def parse(scope: Construct, arn: str) -> FunctionArn:
    """
    Take *arn* apart.

    Raises:
        PropertyError: It is the ARN of something else.
    """
    check_arn(scope, arn, "lambda", "function:")
    if not is_literal(arn):
        return FunctionArn(arn, part_of(arn, ":", 6), None)
    name, _, qualifier = arn.split(":", 6)[6].partition(":")
    return FunctionArn(arn, name, qualifier or None)


def of_this_environment(scope: Construct, arn: str) -> bool:
    """Whether account and Region are those of the stack, as far as both are known."""
    if not is_literal(arn):
        return True
    stack = Stack.of(scope)
    given = {3: stack.given_region, 4: stack.given_account}
    return all(one is None or part_of(arn, ":", place) == one for place, one in given.items())


@construct
class UnknownRole(Role):
    """
    The role of an imported function, of which nothing is known.

    It has no ARN and no policy: everything that is granted to it is listed under `ungranted`.
    """

    def add_to_policy(self, statement: PolicyStatement) -> Policy | None:
        """Note that *statement* could not be granted."""
        self.assert_open()
        self.ungranted = (*self.ungranted, statement)
        return None


class ImportedFunction(TypedDict, total=False):
    """What can be said of a function that exists already."""

    architecture: Literal["arm64", "x86_64"]
    memory_size: int
    runtime: Runtime | Unchecked
    security_groups: "Sequence[SecurityGroup]"
    timeout: Seconds


@construct
class ImportableFunction(FunctionPart):
    """What is known of a function that exists already, and how it becomes known."""

    same_environment: bool = field(init=False, default=True)
    ungranted: tuple[PolicyStatement, ...] = field(init=False, default=())
    _qualifier: str | None = field(init=False, default=None)

    @classmethod
    def from_function_arn(cls, scope: Construct, id: str, arn: str) -> Self:
        """A function that exists already, or a version or an alias of one, by its ARN."""
        return cls.from_function_attributes(scope, id, function_arn=arn)

    @classmethod
    def from_function_name(cls, scope: Construct, id: str, name: str) -> Self:
        """A function of the stack's account and Region that exists already, by its name."""
        arn = Stack.of(scope).format_arn("lambda", f"function:{name}")
        return imported(cls, scope, id, FunctionArn(arn, name, None).known)

    @classmethod
    def from_function_attributes(
        cls,
        scope: Construct,
        id: str,
        *,
        function_arn: str,
        role: Role | None = None,
        same_environment: bool | None = None,
        **known: Unpack[ImportedFunction],
    ) -> Self:
        """
        A function that exists already.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            function_arn: The ARN, of the function or of a version or alias of it.
            role: What the function may do, usually `Role.from_role_arn`. Without it, what is
                granted to the function is not granted but listed under `role.ungranted`.
            same_environment: Whether it is in the account and Region of the stack, so that
                permissions to invoke it can be made. Default: unless the ARN names others
                than the stack. For any other, they are listed under `ungranted`.
            known: What is known of its configuration, for checks that compare; and the
                `security_groups` of one in a VPC, for its `connections`.
        """
        parsed = parse(scope, function_arn)
        function = imported(cls, scope, id, parsed.known, **known)
        function.given_role = role
        function._qualifier = parsed.qualifier
        function.same_environment = (
            of_this_environment(scope, function_arn)
            if same_environment is None
            else same_environment
        )
        return function

    @property
    def qualifier(self) -> str | None:
        """None: a function invokes its newest state; unless an ARN with one was imported."""
        return self._qualifier
