"""Inline policies: what they hold, whom they are attached to, what they are called."""

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import (
    AnyPrincipal,
    Policy,
    PolicyDocument,
    PolicyStatement,
    Role,
    ServicePrincipal,
)
from stackwright.errors import PropertyError, SealedTreeError
from stackwright_synth.testing import template_of

READ = PolicyStatement(actions=["s3:GetObject"], resources=["*"])
WRITE = PolicyStatement(actions=["s3:PutObject"], resources=["*"])


def _role(stack: Stack, id: str = "Role") -> Role:
    return Role(stack, id, assumed_by=ServicePrincipal("lambda.amazonaws.com"))


def test_a_policy_is_attached_and_named() -> None:
    """The document's statements come first; the name is the logical id, as the CDK has it."""
    app = App()
    stack = Stack(app, "Orders")
    policy = Policy(
        stack, "Access", document=PolicyDocument([READ]), statements=[WRITE], roles=[_role(stack)]
    )
    policy.attach_to_role(_role(stack, "Other"))

    expected = {
        "PolicyDocument": {
            "Version": "2012-10-17",
            "Statement": [
                {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
                {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"},
            ],
        },
        "PolicyName": "Access9901B1FF",
        "Roles": [{"Ref": "Role1ABCC5F0"}, {"Ref": "Other34654A52"}],
    }
    found = template_of(app, "Orders").find_resources("AWS::IAM::Policy")
    assert [expected] == [one["Properties"] for one in found.values()]


def test_a_role_knows_its_policies() -> None:
    """What attaches itself to a role is among what must exist before the role is used."""
    stack = Stack(App(), "Orders")
    role = _role(stack)
    first = Policy(stack, "First", statements=[READ], roles=[role])
    second = Policy(stack, "Second", statements=[READ])
    second.attach_to_role(role)

    assert (role, first, second) == tuple(role.awaited())


def test_statements_can_be_added_until_synthesis() -> None:
    """A statement that is added stands in the policy; after sealing, none can be."""
    app = App()
    stack = Stack(app, "Orders")
    policy = Policy(stack, "Access", roles=[_role(stack)])
    policy.add_statements(READ)
    app.seal()

    assert (READ,) == policy.document.statements
    with pytest.raises(SealedTreeError):
        policy.add_statements(WRITE)


def test_long_paths_give_short_names() -> None:
    """A name that would exceed 128 characters is cut, and told apart by a hash."""
    stack = Stack(App(), "Orders")
    names = [Policy(stack, f"{'x' * 200}{one}", roles=[]).policy_name for one in "ab"]

    assert [128, 128] == [len(one) for one in names]
    assert names[0] != names[1]


def test_statements_of_resources_are_refused() -> None:
    """A statement with principals is refused when it is given and when it is added."""
    stack = Stack(App(), "Orders")
    let_in = PolicyStatement(actions=["s3:*"], resources=["*"], principals=[AnyPrincipal()])

    with pytest.raises(PropertyError, match="name no principals"):
        Policy(stack, "Access", statements=[let_in])
    with pytest.raises(PropertyError, match="name no principals"):
        Policy(stack, "Access").add_statements(let_in)


def test_an_empty_policy_is_refused_at_synthesis() -> None:
    """IAM takes no policy without statements."""
    policy = Policy(stack := Stack(App(), "Orders"), "Access", roles=[_role(stack)])

    with pytest.raises(PropertyError, match="at least one statement") as caught:
        policy.properties()
    assert caught.value.code == "empty-policy"


def test_a_policy_for_nobody_is_refused_at_synthesis() -> None:
    """An inline policy is part of something."""
    policy = Policy(Stack(App(), "Orders"), "Access", statements=[READ])

    with pytest.raises(PropertyError, match="at least one role") as caught:
        policy.properties()
    assert caught.value.code == "unattached-policy"


@pytest.mark.parametrize("name", ["", "a b", "x" * 129])
def test_names_are_checked(name: str) -> None:
    """A name has 1 to 128 of the characters that IAM takes."""
    with pytest.raises(PropertyError, match="policy_name must"):
        Policy(Stack(App(), "Orders"), "Access", policy_name=name)
