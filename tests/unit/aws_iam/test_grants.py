"""Grants: where the statement goes, and what is said if it can go nowhere."""

import pytest
from attrs import define, field

from stackwright import App, Construct, Stack
from stackwright.aws_iam import (
    Grantable,
    Policy,
    PolicyStatement,
    Principal,
    Role,
    ServicePrincipal,
    grant,
    grant_key_use,
)
from stackwright.errors import ConstructError

ARN = "arn:aws:s3:::bucket"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234"
SERVICE = ServicePrincipal("s3.amazonaws.com")
TO_IDENTITY = PolicyStatement(actions=["s3:GetObject"], resources=[ARN])
TO_SERVICE = PolicyStatement(actions=["s3:GetObject"], resources=[ARN], principals=[SERVICE])


@define
class Shelf:
    """A resource with a policy; `policy` is `None` if that is not the app's to change."""

    policy: Construct | None
    statements: list[PolicyStatement] = field(factory=list[PolicyStatement])

    def add_to_resource_policy(self, statement: PolicyStatement) -> Construct | None:
        self.statements.append(statement)
        return self.policy


@define
class Worker:
    """What acts as a role, as a function does."""

    role: Role

    @property
    def grant_principal(self) -> Principal:
        return self.role.grant_principal


def _role(stack: Stack, id: str = "Role") -> Role:
    return Role(stack, id, assumed_by=ServicePrincipal("lambda.amazonaws.com"))


def _imported(stack: Stack) -> Role:
    return Role.from_role_arn(
        stack, "Imported", "arn:aws:iam::123456789012:role/deployer", mutable=False
    )


def test_an_identity_gets_a_statement() -> None:
    """A role is granted by its own policy, and the resource's is left alone."""
    stack = Stack(App(), "Orders")
    role, shelf = _role(stack), Shelf(stack)
    granted = grant(role, ["s3:GetObject"], [ARN], resource=shelf)

    assert role.default_policy is not None
    assert (TO_IDENTITY,) == role.default_policy.document.statements == granted.statements
    assert (True, (role.default_policy,)) == (granted.success, granted.dependables)
    assert [] == shelf.statements


def test_what_acts_as_a_role_is_granted_by_it() -> None:
    """Anything with a `grant_principal` is a grantee."""
    role = _role(Stack(App(), "Orders"))
    worker: Grantable = Worker(role)
    granted = grant(worker, ["s3:GetObject"], [ARN])

    assert role.default_policy is not None
    assert (TO_IDENTITY,) == role.default_policy.document.statements
    assert worker is granted.grantee


def test_a_service_is_let_in_by_the_resource() -> None:
    """A principal without a policy gets a statement in the resource's."""
    stack = Stack(App(), "Orders")
    shelf = Shelf(stack)
    granted = grant(SERVICE, ["s3:GetObject"], [ARN], resource=shelf)

    assert [TO_SERVICE] == shelf.statements
    assert (True, (stack,), (TO_SERVICE,)) == (
        granted.success,
        granted.dependables,
        granted.statements,
    )


def test_a_policy_within_a_resource_names_it_its_own_way() -> None:
    """`own_arns` are the resources of a statement in the resource's own policy."""
    shelf = Shelf(Stack(App(), "Orders"))
    grant(SERVICE, ["s3:GetObject"], [ARN], resource=shelf, own_arns=["*"])

    assert [("*",)] == [one.resources for one in shelf.statements]


def test_conditions_go_along() -> None:
    """What must hold besides stands in the statement, wherever that goes."""
    stack = Stack(App(), "Orders")
    role, shelf = _role(stack), Shelf(stack)
    conditions = {"Bool": {"aws:SecureTransport": "true"}}
    for grantee in (role, SERVICE):
        grant(grantee, ["s3:GetObject"], [ARN], resource=shelf, conditions=conditions)

    assert role.default_policy is not None
    held = [*role.default_policy.document.statements, *shelf.statements]
    assert [conditions, conditions] == [one.conditions for one in held]


def test_an_immutable_role_is_let_in_by_the_resource() -> None:
    """A role that must not change is named by its ARN in the resource's policy."""
    stack = Stack(App(), "Orders")
    role, shelf = _imported(stack), Shelf(stack)
    granted = grant(role, ["s3:GetObject"], [ARN], resource=shelf)

    (statement,) = shelf.statements
    assert {"AWS": role.role_arn} == statement.document()["Principal"]
    assert (True, ()) == (granted.success, role.ungranted)


@pytest.mark.parametrize("has_policy", [True, False], ids=["imported resource", "no policy"])
def test_what_goes_nowhere_is_listed(has_policy: bool) -> None:
    """A grant that no policy could hold has not succeeded, and the role lists it."""
    stack = Stack(App(), "Orders")
    role = _imported(stack)
    granted = grant(role, ["s3:GetObject"], [ARN], resource=Shelf(None) if has_policy else None)

    assert (False, ()) == (granted.success, granted.dependables)
    assert (TO_IDENTITY,) == role.ungranted
    with pytest.raises(ConstructError, match="could not be granted s3:GetObject") as caught:
        granted.assert_success()
    assert caught.value.code == "cannot-grant"


def test_a_service_without_a_resource_is_refused() -> None:
    """Where neither side has a policy nothing can be granted, which is an error at once."""
    with pytest.raises(ConstructError, match="has no policy, and the resource neither") as caught:
        grant(SERVICE, ["s3:GetObject"], [ARN])
    assert caught.value.code == "cannot-grant"


def test_apply_before_orders_resources() -> None:
    """Every resource below what is given comes after the policy; the policy itself does not."""
    stack = Stack(App(), "Orders")
    role = _role(stack)
    granted = grant(role, ["s3:GetObject"], [ARN])
    group = Construct(stack, "Group")
    inner = Policy(group, "Inner")
    granted.apply_before(group, role)

    assert (role.default_policy,) == inner.depends_on == role.depends_on
    assert role.default_policy is not None
    assert () == role.default_policy.depends_on


def test_grants_combine() -> None:
    """Two grants as one have all statements, each policy once, and succeed together."""
    stack = Stack(App(), "Orders")
    role = _role(stack)
    one, other = grant(role, ["s3:GetObject"], [ARN]), grant(role, ["s3:PutObject"], [ARN])
    failed = grant(_imported(stack), ["s3:GetObject"], [ARN])
    both = one.combine(other)
    both.assert_success()

    assert ("s3:GetObject", "s3:PutObject") == tuple(one.actions[0] for one in both.statements)
    assert (role.default_policy,) == both.dependables
    assert not both.combine(failed).success


def test_the_use_of_a_key_is_granted_to_identities() -> None:
    """A role may use the key; a service needs the key's own policy, so that it is not granted."""
    role = _role(Stack(App(), "Orders"))
    to_role = grant_key_use(role, ["kms:Decrypt"], KEY)
    to_service = grant_key_use(SERVICE, ["kms:Decrypt"], KEY)

    assert role.default_policy is not None
    (statement,) = role.default_policy.document.statements
    assert (("kms:Decrypt",), (KEY,)) == (statement.actions, statement.resources)
    assert (True, False) == (to_role.success, to_service.success)


def test_no_key_needs_no_grant() -> None:
    """Without a key there is nothing to allow."""
    role = _role(Stack(App(), "Orders"))
    granted = grant_key_use(role, ["kms:Decrypt"], None)

    assert (True, ()) == (granted.success, granted.statements)
    assert role.default_policy is None
