"""The policy of a function as a whole: statements in, `AWS::Lambda::ResourcePolicy` out."""

from collections.abc import Sequence
from typing import ClassVar

from attrs import field

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_iam.document import policy_of
from stackwright.aws_iam.statement import check_of_resource
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.cfn.aws_lambda import CfnResourcePolicy, CfnResourcePolicyProps
from stackwright.checks import length
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tree import construct


@construct
class ResourcePolicy(Resource):
    """
    Who may do what with a function, a version or an alias, as one document.

    For what permissions cannot say: other conditions, statements that deny. It replaces the
    policy that was there, permissions included, so that a function has either this or
    permissions. Grants to services and accounts that come after it become statements here;
    event sources and public URLs, which make permissions, are refused.

    Creates `AWS::Lambda::ResourcePolicy`.

    Args:
        function: What the policy is about. A change replaces the policy.
        statements: What is allowed and denied, and to whom; their resource is the
            `function_arn`. More can be added until synthesis. Together 20,480 characters at most.

    Raises:
        PropertyError: A statement without principals or resources, or a function that has
            permissions or a policy already.
    """

    schema: ClassVar[Schema] = CfnResourcePolicy.schema

    function: FunctionLike
    statements: Sequence[PolicyStatement] = field(
        validator=length(1, limits.POLICY_LENGTH, "statements")
    )

    def compose(self) -> None:
        """Check the statements, and that the function has no other policy."""
        self._check(self.statements)
        function = self.function
        others = (*function.permissions, *filter(None, [function.resource_policy]))
        if others:
            raise self.error(
                f"{function.path} has {type(others[0]).__name__} {others[0].path} already, made at "
                f"{others[0].source}, which this policy would replace",
                code="resource-policy-conflict",
                hint="make a statement of it here",
            )
        function.resource_policy = self

    def _check(self, statements: Sequence[PolicyStatement]) -> None:
        check_of_resource(self, statements)
        for one in statements:
            if not (one.resources or one.not_resources):
                raise self.error(
                    "a statement of a function's policy names the function",
                    hint="give resources=[function.function_arn]",
                )

    def add_statements(self, *statements: PolicyStatement) -> None:
        """Put *statements* after those that are there."""
        self.assert_open()
        self._check(statements)
        self.statements = (*self.statements, *statements)

    def properties(self) -> CfnResourcePolicyProps:
        """The properties as CloudFormation takes them."""
        return {
            "policy_document": policy_of(self, self.statements),
            "resource_arn": self.function.function_arn,
        }
