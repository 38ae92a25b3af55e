"""
What the parts of a function stand on: its code, its runtime, its name and its role.

`Function` is composed of parts: classes with fields, checks, companions and properties for one
concern each, one file each. A part derives from `FunctionPart` and

- checks what its fields say together, makes its companions and asks for permissions in
  `compose()`, and then calls `super().compose()`, in the order in which `Function` lists them;
- adds the properties that it answers for to those of `super().properties()`, which are its own;
- names what a scope may supply in `FunctionDefaults`.

Fields of parts are arguments of `Function`, whose docstring describes them.
"""

from collections.abc import Sequence

from attrs import field

from stackwright.aws_iam import PolicyStatement, Role, ServicePrincipal
from stackwright.aws_lambda.code import Code
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.runtimes import Runtime
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.checks import matches
from stackwright.imports import imported
from stackwright.tree import construct
from stackwright.unchecked import Unchecked


@construct
class FunctionPart(FunctionLike):
    """One concern of a function; it may rely on the function's code, runtime, name and role."""

    code: Code
    runtime: Runtime | Unchecked | None = None
    given_name: str | None = field(
        default=None,
        alias="function_name",
        validator=matches("[a-zA-Z0-9_-]{1,64}", "1 to 64 letters, digits, '-' and '_'"),
    )
    given_role: Role | None = field(default=None, alias="role")
    initial_policy: Sequence[PolicyStatement] = ()

    @property
    def role(self) -> Role:
        """What the function may do."""
        if self.given_role is None:
            self.given_role = self._make_role()
        return self.given_role

    def _make_role(self) -> Role:
        if not self.imported:
            return Role(self, "ServiceRole", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
        from stackwright.aws_lambda.imported_function import UnknownRole

        return imported(UnknownRole, self, "UnknownRole", {})

    def compose(self) -> None:
        """Wait for the role, allow it what the user asked for, and let Lambda use the key."""
        if self.code.encryption_key is not None:
            from stackwright.aws_lambda.key_use import let_lambda_encrypt

            let_lambda_encrypt(self, self.code.encryption_key)
        role = self.role
        self.add_dependency(role)
        for statement in self.initial_policy:
            role.add_to_policy(statement)

    def properties(self) -> CfnFunctionProps:
        """The properties that every function has."""
        return {
            "code": self.code.properties(self),
            "function_name": self.given_name,
            "role": self.role.role_arn,
            "runtime": self.runtime,
        }
