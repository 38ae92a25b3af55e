"""Principals: how a policy names them."""

import pytest

from stackwright.aws_iam import (
    AccountPrincipal,
    AccountRootPrincipal,
    AnyPrincipal,
    ArnPrincipal,
    CanonicalUserPrincipal,
    CompositePrincipal,
    FederatedPrincipal,
    OrganizationPrincipal,
    PolicyStatement,
    Principal,
    ServicePrincipal,
    StarPrincipal,
)
from stackwright.aws_iam.principals import merged_conditions
from stackwright.errors import PropertyError, PropertyTypeError
from stackwright.intrinsics import Aws

ROOT = f"arn:{Aws.partition}:iam::{Aws.account_id}:root"


def _element(*principals: Principal) -> object:
    statement = PolicyStatement(actions=["sts:AssumeRole"], principals=principals)
    return statement.document()["Principal"]


@pytest.mark.parametrize(
    ("principal", "expected"),
    [
        (ServicePrincipal("lambda.amazonaws.com"), {"Service": "lambda.amazonaws.com"}),
        (ArnPrincipal("arn:aws:iam::1:role/a"), {"AWS": "arn:aws:iam::1:role/a"}),
        (
            AccountPrincipal("123456789012"),
            {"AWS": f"arn:{Aws.partition}:iam::123456789012:root"},
        ),
        (AccountRootPrincipal(), {"AWS": ROOT}),
        (AnyPrincipal(), {"AWS": "*"}),
        (StarPrincipal(), "*"),
        (OrganizationPrincipal("o-a1b2c3d4e5"), {"AWS": "*"}),
        (
            FederatedPrincipal("cognito-identity.amazonaws.com"),
            {"Federated": "cognito-identity.amazonaws.com"},
        ),
        (CanonicalUserPrincipal("0" * 64), {"CanonicalUser": "0" * 64}),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Principal) else "",
)
def test_each_kind_has_its_form(principal: Principal, expected: object) -> None:
    """Every kind of principal is written as IAM takes it."""
    assert expected == _element(principal)


def test_several_of_one_kind_become_a_list() -> None:
    """Names of one kind stand in one list, each once, in the order given."""
    element = _element(
        ServicePrincipal("sqs.amazonaws.com"),
        AnyPrincipal(),
        ServicePrincipal("lambda.amazonaws.com"),
        ServicePrincipal("sqs.amazonaws.com"),
    )

    assert {"Service": ["sqs.amazonaws.com", "lambda.amazonaws.com"], "AWS": "*"} == element


def test_an_organization_is_a_condition() -> None:
    """An organization is everyone, under a condition, beside the conditions that are given."""
    principal = OrganizationPrincipal(
        "o-a1b2c3d4e5", conditions={"StringEquals": {"aws:PrincipalTag/team": "orders"}}
    )
    statement = PolicyStatement(actions=["sqs:SendMessage"], principals=[principal])

    expected = {
        "StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:PrincipalTag/team": "orders"}
    }
    assert expected == statement.document()["Condition"]


def test_conditions_of_a_principal_join_the_statement() -> None:
    """The conditions of a principal and of the statement that names it stand together."""
    service = ServicePrincipal(
        "sns.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": "123456789012"}}
    )
    statement = PolicyStatement(
        actions=["sqs:SendMessage"],
        principals=[service],
        conditions={"Bool": {"aws:SecureTransport": "true"}},
    )

    expected = {
        "StringEquals": {"aws:SourceAccount": "123456789012"},
        "Bool": {"aws:SecureTransport": "true"},
    }
    assert expected == statement.document()["Condition"]


def test_a_composite_has_parts() -> None:
    """A composite is its principals, those of composites within included."""
    service, account = ServicePrincipal("ecs.amazonaws.com"), AccountRootPrincipal()
    composite = CompositePrincipal(service, CompositePrincipal(account))

    assert (service, account) == composite.parts()
    assert {"Service": "ecs.amazonaws.com", "AWS": ROOT} == _element(composite)


def test_a_composite_has_no_fragment() -> None:
    """The form of a composite is that of its parts."""
    with pytest.raises(TypeError, match="parts"):
        CompositePrincipal(AnyPrincipal()).fragment()


def test_principals_are_values() -> None:
    """Equal principals are equal, and can be told apart from others."""
    assert ServicePrincipal("sns.amazonaws.com") == ServicePrincipal("sns.amazonaws.com")
    assert ServicePrincipal("sns.amazonaws.com") != ServicePrincipal("sqs.amazonaws.com")


def test_a_principal_is_who_a_grant_is_for() -> None:
    """A bare principal can be granted to, and has no policy of its own."""
    principal = ServicePrincipal("sns.amazonaws.com")

    assert principal == principal.grant_principal
    assert principal.identity is None


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: ServicePrincipal("lambda"), "such as 'lambda.amazonaws.com'"),
        (lambda: AccountPrincipal("12345"), "12 digits"),
        (lambda: ArnPrincipal("deployer"), "an ARN, a unique id"),
        (lambda: OrganizationPrincipal("orders"), "o-a1b2c3d4e5"),
        (lambda: CanonicalUserPrincipal("me"), "64 hexadecimal digits"),
        (lambda: FederatedPrincipal("x", assume_role_action="AssumeRole"), "sts:"),
    ],
)
def test_names_that_are_none_are_refused(make: object, message: str) -> None:
    """A name that cannot be one of its kind is refused as it is given."""
    assert callable(make)
    with pytest.raises(PropertyError, match=message):
        make()


def test_a_composite_takes_principals_only() -> None:
    """Text is no principal."""
    with pytest.raises(PropertyTypeError, match="principals"):
        CompositePrincipal("lambda.amazonaws.com")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_merging_refuses_a_contradiction() -> None:
    """Conditions that ask for two values of one key cannot both hold."""
    one = {"StringEquals": {"aws:SourceAccount": "1"}}
    other = {"StringEquals": {"aws:SourceAccount": "2"}}

    with pytest.raises(ValueError, match="aws:SourceAccount"):
        merged_conditions(one, other)


def test_merging_changes_nothing_in_place() -> None:
    """The conditions that are merged stay as they were."""
    one = {"StringEquals": {"aws:SourceAccount": "1"}}
    merged = merged_conditions(one, {"StringEquals": {"aws:PrincipalOrgID": "o-1"}})

    assert {"StringEquals": {"aws:SourceAccount": "1", "aws:PrincipalOrgID": "o-1"}} == merged
    assert {"StringEquals": {"aws:SourceAccount": "1"}} == one
