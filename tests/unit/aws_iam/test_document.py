"""Policy documents: order, duplicates, names."""

from typing import Any

import pytest

from stackwright.aws_iam import PolicyDocument, PolicyStatement
from stackwright.errors import PropertyError, PropertyTypeError
from stackwright.intrinsics import Aws


def _statement(action: str, sid: str | None = None, **given: Any) -> PolicyStatement:
    return PolicyStatement(actions=[action], resources=["*"], sid=sid, **given)


def test_the_order_is_the_users() -> None:
    """Statements stand in the order in which they were given."""
    document = PolicyDocument([_statement("s3:PutObject"), _statement("s3:GetObject")]).document()

    expected = {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"},
            {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
        ],
    }
    assert expected == document


def test_of_equal_statements_the_first_is_kept() -> None:
    """A statement that says what an earlier one says is left out, whatever it is made of."""
    conditions: dict[str, Any] = {"StringEquals": {"aws:RequestedRegion": Aws.region}}
    document = PolicyDocument(
        [
            _statement("s3:PutObject", conditions=conditions),
            _statement("s3:GetObject"),
            _statement("s3:PutObject", conditions=dict(conditions)),
        ]
    ).document()

    actions = [one["Action"] for one in document["Statement"]]
    assert ["s3:PutObject", "s3:GetObject"] == actions


def test_different_statements_are_never_merged() -> None:
    """Statements that differ in one word stay apart."""
    document = PolicyDocument(
        [_statement("s3:GetObject"), _statement("s3:GetObject", effect="Deny")]
    ).document()

    assert ["Allow", "Deny"] == [one["Effect"] for one in document["Statement"]]


def test_statements_can_follow() -> None:
    """`with_statements` gives a longer document and leaves the first alone."""
    first = PolicyDocument([_statement("s3:GetObject")])
    longer = first.with_statements(_statement("s3:PutObject"))

    assert (2, 1) == (len(longer.statements), len(first.statements))


def test_a_sid_names_one_statement() -> None:
    """Two different statements of one name are refused; the same one twice is not."""
    PolicyDocument([_statement("s3:GetObject", "Read"), _statement("s3:GetObject", "Read")])

    with pytest.raises(PropertyError, match="have the sid 'Read'"):
        PolicyDocument([_statement("s3:GetObject", "Read"), _statement("s3:PutObject", "Read")])


def test_only_statements_are_taken() -> None:
    """JSON is no statement."""
    statements: Any = [{"Effect": "Allow"}]

    with pytest.raises(PropertyTypeError, match="statements"):
        PolicyDocument(statements)
