"""Inline policies: statements and identities in, `AWS::IAM::Policy` out."""

from collections.abc import Sequence
from typing import ClassVar

from attrs import field

from stackwright.aws_iam.document import PolicyDocument, policy_of
from stackwright.aws_iam.identity import Identity
from stackwright.aws_iam.statement import PolicyStatement, check_of_identity
from stackwright.cfn.aws_iam import CfnPolicy, CfnPolicyProps
from stackwright.checks import all_of, length, matches
from stackwright.digests import md5_hex
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tree import construct

_MAX_NAME = 128
NAME_PATTERN = r"[A-Za-z0-9_+=,.@-]+"
NAME_IN_WORDS = "letters, digits and the characters _+=,.@-"
NAME = all_of(length(1, _MAX_NAME), matches(NAME_PATTERN, NAME_IN_WORDS))


@construct
class Policy(Resource):
    """
    A policy that is part of the roles that it is attached to.

    Creates `AWS::IAM::Policy`. All inline policies of a role together hold up to 10,240
    characters.

    Args:
        statements: What is allowed and denied; more can be added until synthesis.
        document: A policy that is there already; its statements come first.
        roles: Whom it is for; at least one by the time of synthesis.
        policy_name: 1 to 128 characters, unique among the policies of each role. Default: the
            logical id, or what is left of the path, with a hash, if that would be too long.

    Raises:
        PropertyError: A statement with principals or without resources; at synthesis, a policy
            without statements or roles.
    """

    schema: ClassVar[Schema] = CfnPolicy.schema

    statements: Sequence[PolicyStatement] = ()
    given_document: PolicyDocument | None = field(default=None, alias="document")
    roles: Sequence[Identity] = ()
    given_name: str | None = field(default=None, alias="policy_name", validator=NAME)

    def compose(self) -> None:
        """Check the statements, and tell the roles of this policy."""
        check_of_identity(self, self._statements())
        for role in self.roles:
            role.attach(self)

    @property
    def document(self) -> PolicyDocument:
        """All statements as they are now."""
        return PolicyDocument(self._statements())

    def _statements(self) -> tuple[PolicyStatement, ...]:
        given = self.given_document
        return (*(given.statements if given else ()), *self.statements)

    @property
    def policy_name(self) -> str:
        """The name."""
        if self.given_name is not None:
            return self.given_name
        if len(self.logical_id or self.path) <= _MAX_NAME - 16:
            return self.attribute("LogicalId")
        return unique_name(self.path)

    def add_statements(self, *statements: PolicyStatement) -> None:
        """Put *statements* after those that are there."""
        self.assert_open()
        check_of_identity(self, statements)
        self.statements = (*self.statements, *statements)

    def attach_to_role(self, role: Identity) -> None:
        """Make this a policy of *role* too."""
        role.attach(self)
        self.roles = (*self.roles, role)

    def properties(self) -> CfnPolicyProps:
        """The properties as CloudFormation takes them."""
        statements = self._statements()
        if not statements:
            raise self.error("a policy needs at least one statement", code="empty-policy")
        if not self.roles:
            raise self.error(
                "a policy must be attached to at least one role",
                code="unattached-policy",
                hint="give roles, or call attach_to_role",
            )
        return {
            "policy_document": policy_of(self, statements),
            "policy_name": self.policy_name,
            "roles": [role.ref for role in self.roles],
        }


def unique_name(path: str) -> str:
    """A name of at most 128 characters that no other *path* has."""
    readable = "".join(one if one.isascii() and one.isalnum() else "-" for one in path)
    digest = md5_hex(path)[:8].upper()
    return f"{readable[: _MAX_NAME - 9]}-{digest}"
