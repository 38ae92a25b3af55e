"""Statements: what they hold, how they are written, what they refuse."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import (
    AccountRootPrincipal,
    AnyPrincipal,
    PolicyStatement,
    ServicePrincipal,
    StarPrincipal,
)
from stackwright.aws_iam.statement import check_of_identity, check_of_resource, check_of_trust
from stackwright.errors import PropertyError, PropertyTypeError
from stackwright.intrinsics import Aws

READ = PolicyStatement(actions=["s3:GetObject"], resources=["arn:aws:s3:::b/*"])
LET_IN = PolicyStatement(actions=["sts:AssumeRole"], principals=[AnyPrincipal()])


def test_single_items_stand_bare() -> None:
    """A list of one item is written as the item."""
    expected = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}

    assert expected == READ.document()


def test_order_is_kept_and_duplicates_are_not() -> None:
    """Several items keep the user's order; what is named twice stands once."""
    statement = PolicyStatement(
        actions=["s3:PutObject", "s3:GetObject", "s3:PutObject"],
        resources=["arn:aws:s3:::z", "arn:aws:s3:::a"],
    )

    expected = {
        "Effect": "Allow",
        "Action": ["s3:PutObject", "s3:GetObject"],
        "Resource": ["arn:aws:s3:::z", "arn:aws:s3:::a"],
    }
    assert expected == statement.document()


def test_everything_but() -> None:
    """The `not_` forms, the effect, the conditions and the sid are written too."""
    statement = PolicyStatement(
        sid="OnlyUs",
        effect="Deny",
        not_actions=["iam:*"],
        not_resources=["arn:aws:s3:::b"],
        not_principals=[AccountRootPrincipal()],
        conditions={"StringNotEquals": {"aws:RequestedRegion": ["eu-west-1", "eu-north-1"]}},
    )

    expected = {
        "Sid": "OnlyUs",
        "Effect": "Deny",
        "NotAction": "iam:*",
        "NotResource": "arn:aws:s3:::b",
        "NotPrincipal": {"AWS": f"arn:{Aws.partition}:iam::{Aws.account_id}:root"},
        "Condition": {"StringNotEquals": {"aws:RequestedRegion": ["eu-west-1", "eu-north-1"]}},
    }
    assert expected == statement.document()


def test_a_statement_keeps_what_it_was_given() -> None:
    """A list that changes later does not change the statement."""
    actions = ["s3:GetObject"]
    statement = PolicyStatement(actions=actions, resources=["*"])
    actions.append("s3:*")

    assert statement.actions == ("s3:GetObject",)


def test_deferred_parts_are_not_judged() -> None:
    """What is known only at deployment passes."""
    statement = PolicyStatement(actions=[f"{Aws.region}:Go"], resources=[Aws.stack_id])

    assert statement.document()["Resource"] == Aws.stack_id


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"resources": ["*"]}, "exactly one of actions, not_actions must be given, got none"),
        (
            {"actions": ["s3:*"], "not_actions": ["s3:*"]},
            "exactly one of actions, not_actions must be given, got actions and not_actions",
        ),
        (
            {"actions": ["s3:*"], "resources": ["*"], "not_resources": ["*"]},
            "at most one of resources, not_resources",
        ),
        (
            {
                "actions": ["s3:*"],
                "principals": [AnyPrincipal()],
                "not_principals": [AnyPrincipal()],
            },
            "at most one of principals, not_principals",
        ),
        ({"actions": ["GetObject"]}, "an action such as 's3:GetObject'"),
        ({"actions": ["s3:Get Object"]}, "an action such as 's3:GetObject'"),
        ({"actions": ["s3:*"], "resources": ["my-bucket"]}, "an ARN or '\\*', got 'my-bucket'"),
        ({"actions": ["s3:*"], "sid": "only us"}, "letters and digits"),
        ({"actions": ["s3:*"], "effect": "allow"}, "'Allow', 'Deny'"),
        (
            {"actions": ["s3:*"], "principals": [StarPrincipal(), AnyPrincipal()]},
            "StarPrincipal is everyone and stands alone",
        ),
    ],
)
def test_what_is_no_statement_is_refused(given: dict[str, Any], message: str) -> None:
    """Every mistake says what is allowed."""
    with pytest.raises(PropertyError, match=message):
        PolicyStatement(**given)


@pytest.mark.parametrize("name", ["actions", "resources", "not_actions", "not_resources"])
def test_text_is_no_list(name: str) -> None:
    """Text where a list belongs is refused, and not taken letter by letter."""
    given: dict[str, Any] = {"actions": ["s3:*"], name: "s3:*"}

    with pytest.raises(PropertyTypeError, match=f"{name}: must be a sequence of str"):
        PolicyStatement(**given)


def test_principals_with_different_conditions_are_refused() -> None:
    """One statement cannot hold for one principal under one condition and for others not."""
    narrowed = ServicePrincipal(
        "sns.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": "1"}}
    )

    with pytest.raises(PropertyError, match="must have the same conditions"):
        PolicyStatement(actions=["sqs:*"], principals=[narrowed, AnyPrincipal()])


def test_conditions_that_contradict_the_principal_are_refused() -> None:
    """A statement and its principal cannot want two values of one key."""
    narrowed = ServicePrincipal(
        "sns.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": "1"}}
    )

    with pytest.raises(PropertyError, match="StringEquals of aws:SourceAccount"):
        PolicyStatement(
            actions=["sqs:*"],
            principals=[narrowed],
            conditions={"StringEquals": {"aws:SourceAccount": "2"}},
        )


def test_a_policy_of_an_identity_names_no_principals() -> None:
    """A statement with principals, or without resources, is not one of an identity."""
    stack = Stack(App(), "Orders")
    check_of_identity(stack, [READ])

    with pytest.raises(PropertyError, match="name no principals, got AnyPrincipal"):
        check_of_identity(stack, [READ, LET_IN])
    with pytest.raises(PropertyError, match="needs resources, got only s3:GetObject"):
        check_of_identity(stack, [PolicyStatement(actions=["s3:GetObject"])])


def test_a_policy_of_a_resource_names_principals() -> None:
    """A statement without principals is not one of a resource."""
    stack = Stack(App(), "Orders")
    check_of_resource(stack, [LET_IN])

    with pytest.raises(PropertyError, match="needs principals, got only s3:GetObject"):
        check_of_resource(stack, [READ])


def test_a_trust_policy_names_no_resources() -> None:
    """A statement with resources is not one of a trust policy."""
    stack = Stack(App(), "Orders")
    check_of_trust(stack, [LET_IN])

    with pytest.raises(PropertyError, match="names no resources, got sts:AssumeRole"):
        check_of_trust(
            stack,
            [
                PolicyStatement(
                    actions=["sts:AssumeRole"], resources=["*"], principals=[AnyPrincipal()]
                )
            ],
        )
