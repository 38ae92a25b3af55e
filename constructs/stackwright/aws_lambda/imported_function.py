"""Functions that exist already: an ARN in, what is known of the function out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from stackwright.aws_iam import Policy, PolicyStatement, Role
from stackwright.aws_lambda.runtimes import Runtime
from stackwright.checks import Seconds, is_literal
from stackwright.imports import check_arn, part_of
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
