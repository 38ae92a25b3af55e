"""A policy as a whole: statements in, the JSON document of the policy out."""

import json
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
        named: dict[str, PolicyStatement] = {}
        for one in self.statements:
            if one.sid is not None and named.setdefault(one.sid, one) != one:
                raise fail(
                    self,
                    f"two statements of one policy have the sid {str.__str__(one.sid)!r}",
                    hint="sids are unique within a policy",
                )

    def with_statements(self, *statements: PolicyStatement) -> "PolicyDocument":
        """The same policy with *statements* after its own."""
        return PolicyDocument((*self.statements, *statements))

    def document(self) -> Document:
        """The policy as CloudFormation takes it; deferred values stand in it."""
        return {"Version": VERSION, "Statement": _distinct(self.statements)}


def _distinct(statements: Iterable[PolicyStatement]) -> list[Document]:
    found: dict[str, Document] = {}
    for one in statements:
        document = one.document()
        found.setdefault(_key(document), document)
    return list(found.values())


def _key(document: Document) -> str:
    return json.dumps(document, sort_keys=True, default=repr)
