"""Functions that exist already: what is known of one in, a construct that refers to it out."""

from typing import TYPE_CHECKING, Self, Unpack

from attrs import field

from stackwright.aws_iam import PolicyStatement, Role
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.imports import imported
from stackwright.stack import Stack
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    from stackwright.aws_lambda.imported_function import ImportedFunction


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
        from stackwright.aws_lambda.imported_function import FunctionArn

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
        **known: Unpack["ImportedFunction"],
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
        from stackwright.aws_lambda.imported_function import of_this_environment, parse

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
