"""What is neither a grantee nor a statement."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyTypeError


@pytest.fixture
def stack() -> Stack:
    """A stack."""
    return Stack(App(), "S")


@pytest.mark.parametrize("grantee", ["arn:aws:iam::123456789012:role/x", None, 5])
def test_a_permission_is_for_somebody(stack: Stack, grantee: Any) -> None:
    """An ARN is refused with the ways to make a principal of it."""
    with pytest.raises(PropertyTypeError, match="a role, a function or a principal, got") as caught:
        Queue(stack, "Queue").grant_send_messages(grantee)

    assert "Role.from_role_arn" in str(caught.value.hint)
    assert __file__.endswith(str(caught.value.source).rpartition(":")[0])


def test_a_statement_is_one(stack: Stack) -> None:
    """A mapping, as SAM and Serverless take it, is refused with the class that is meant."""
    role = Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    statement: Any = {"Action": "s3:GetObject", "Resource": "*"}
    with pytest.raises(PropertyTypeError, match=r"PolicyStatement, got \{'Action'") as caught:
        role.add_to_policy(statement)
    with pytest.raises(PropertyTypeError, match="must be PolicyStatement"):
        Queue(stack, "Queue").add_to_resource_policy(statement)

    assert "PolicyStatement(actions=" in str(caught.value.hint)
