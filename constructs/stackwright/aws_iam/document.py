"""A policy as a whole: statements in, the JSON document of the policy out."""

from collections.abc import Iterable, Sequence

from attrs import field

from stackwright.aws_iam.statement import PolicyStatement
from stackwright.checks import fail
from stackwright.tokens import Document
from stackwright.value import value

VERSION = "2012-10-17"
"""The version of the policy language; the older one lacks policy variables."""


def _statements(items: Sequence[PolicyStatement]) -> Sequence[PolicyStatement]:
    return tuple(items) if isinstance(items, list) else items


@value
class PolicyDocument:
    """
    The statements of a policy.

    The order is the user's. Of equal statements the first is kept; others are never merged,
    so that a statement in the template is one that somebody wrote.

    Args:
        statements: In the order in which they are rendered.

    Raises:
        PropertyError: Two different statements have the same `sid`.
    """

    statements: Sequence[PolicyStatement] = field(default=(), kw_only=False, converter=_statements)

    def __attrs_post_init__(self) -> None:
        _check_sids(self, self.statements)

    def with_statements(self, *statements: PolicyStatement) -> "PolicyDocument":
        """The same policy with *statements* after its own."""
        return PolicyDocument((*self.statements, *statements))

    def document(self) -> Document:
        """The policy as CloudFormation takes it; deferred values stand in it."""
        return policy_of(self, self.statements)


def policy_of(owner: object, statements: Sequence[PolicyStatement]) -> Document:
    """
    The policy that *statements* make, as CloudFormation takes it.

    Args:
        owner: Where an error is placed, if it is a construct.
        statements: In the order in which they are rendered.

    Raises:
        PropertyError: Two different statements have the same `sid`.
    """
    _check_sids(owner, statements)
    kept = statements if len(statements) < 2 else _distinct(statements)
    return {"Version": VERSION, "Statement": [one.document() for one in kept]}


def _check_sids(owner: object, statements: Iterable[PolicyStatement]) -> None:
    named: dict[str, PolicyStatement] = {}
    for one in statements:
        if one.sid is not None and named.setdefault(one.sid, one) != one:
            raise fail(
                owner,
                f"two statements of one policy have the sid {str.__str__(one.sid)!r}",
                hint="sids are unique within a policy",
            )


def _distinct(statements: Iterable[PolicyStatement]) -> list[PolicyStatement]:
    """The first of each, found by comparing only with those of the same actions."""
    kept: list[PolicyStatement] = []
    alike: dict[object, list[PolicyStatement]] = {}
    for one in statements:
        others = alike.setdefault((one.actions, one.not_actions), [])
        if one not in others:
            others.append(one)
            kept.append(one)
    return kept
