"""Managed policies: the user's own, the ones AWS keeps, imported ones."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import (
    AnyPrincipal,
    AwsManagedPolicy,
    ManagedPolicy,
    PolicyDocument,
    PolicyStatement,
    Role,
    ServicePrincipal,
)
from stackwright.errors import PropertyError
from stackwright.intrinsics import Aws
from stackwright_synth.testing import template_of

READ = PolicyStatement(actions=["s3:GetObject"], resources=["*"])
WRITE = PolicyStatement(actions=["s3:PutObject"], resources=["*"])
ARN = "arn:aws:iam::123456789012:policy/team/Read"


def _role(stack: Stack) -> Role:
    return Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))


def test_a_managed_policy_is_whole() -> None:
    """All properties arrive, and statements that are added, too."""
    app = App()
    stack = Stack(app, "Orders")
    policy = ManagedPolicy(
        stack,
        "Access",
        document=PolicyDocument([READ]),
        managed_policy_name="access",
        description="Reads and writes.",
        path="/team/",
    )
    policy.add_statements(WRITE)
    policy.attach_to_role(_role(stack))

    expected = {
        "PolicyDocument": {
            "Version": "2012-10-17",
            "Statement": [
                {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
                {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"},
            ],
        },
        "ManagedPolicyName": "access",
        "Description": "Reads and writes.",
        "Path": "/team/",
        "Roles": [{"Ref": "Role1ABCC5F0"}],
    }
    assert expected == template_of(app, "Orders").resource("Access9901B1FF")["Properties"]


def test_its_arn_is_its_ref() -> None:
    """A role refers to a managed policy by `Ref`, which is the ARN."""
    app = App()
    stack = Stack(app, "Orders")
    policy = ManagedPolicy(stack, "Access", statements=[READ])
    role = _role(stack)
    role.add_managed_policy(policy)

    properties: Any = template_of(app, "Orders").resource("Role1ABCC5F0")["Properties"]
    assert [{"Ref": "Access9901B1FF"}] == properties["ManagedPolicyArns"]


def test_policies_of_aws_are_values() -> None:
    """A policy that AWS keeps has an ARN in the partition of the stack."""
    policy = ManagedPolicy.from_aws_managed_policy_name("service-role/AWSLambdaBasicExecutionRole")

    expected = f"arn:{Aws.partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
    assert expected == policy.managed_policy_arn
    assert AwsManagedPolicy("service-role/AWSLambdaBasicExecutionRole") == policy


def test_a_policy_can_be_imported() -> None:
    """An imported policy is known by its ARN and adds nothing to the template."""
    app = App()
    stack = Stack(app, "Orders")
    by_arn = ManagedPolicy.from_managed_policy_arn(stack, "ByArn", ARN)
    by_name = ManagedPolicy.from_managed_policy_name(stack, "ByName", "Read")

    assert by_arn.managed_policy_arn == ARN
    assert f"arn:{Aws.partition}:iam::{Aws.account_id}:policy/Read" == by_name.managed_policy_arn
    template_of(app, "Orders").resource_count("AWS::IAM::ManagedPolicy", 0)


def test_an_imported_policy_does_not_change() -> None:
    """Neither statements nor roles can be added to a policy of elsewhere."""
    stack = Stack(App(), "Orders")
    policy = ManagedPolicy.from_managed_policy_arn(stack, "Read", ARN)

    with pytest.raises(PropertyError, match="the statements of an imported"):
        policy.add_statements(READ)
    with pytest.raises(PropertyError, match="the roles of an imported"):
        policy.attach_to_role(_role(stack))


def test_wrong_arns_are_refused() -> None:
    """The ARN of something else is no policy."""
    with pytest.raises(PropertyError, match="an ARN of iam looks like") as caught:
        ManagedPolicy.from_managed_policy_arn(
            Stack(App(), "Orders"), "Read", "arn:aws:iam::123456789012:role/x"
        )
    assert caught.value.code == "invalid-arn"


@pytest.mark.parametrize(
    "given", [{"path": "team"}, {"managed_policy_name": "a b"}, {"description": "x" * 1001}]
)
def test_properties_are_checked(given: dict[str, Any]) -> None:
    """Path, name and description are held to IAM's limits."""
    with pytest.raises(PropertyError):
        ManagedPolicy(Stack(App(), "Orders"), "Access", statements=[READ], **given)


def test_empty_and_foreign_statements_are_refused() -> None:
    """A policy needs statements, and those of resources are none of its."""
    stack = Stack(App(), "Orders")
    let_in = PolicyStatement(actions=["s3:*"], resources=["*"], principals=[AnyPrincipal()])

    with pytest.raises(PropertyError, match="at least one statement"):
        ManagedPolicy(stack, "Empty").properties()
    with pytest.raises(PropertyError, match="name no principals"):
        ManagedPolicy(stack, "LetIn", statements=[let_in])


def test_defaults_of_a_scope() -> None:
    """A scope supplies properties; a given value wins."""
    stack = Stack(App(), "Orders")
    ManagedPolicy.set_defaults(stack, path="/team/", description="Ours.")
    policy = ManagedPolicy(stack, "Access", statements=[READ], description="Mine.")

    assert ("/team/", "Mine.") == (policy.given_path, policy.description)
