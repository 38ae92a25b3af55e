"""What inline and managed policies have in common: statements, and the roles they are for."""

from collections.abc import Sequence

from attrs import field

from stackwright.aws_iam.document import PolicyDocument, policy_of
from stackwright.aws_iam.identity import Identity
from stackwright.aws_iam.statement import PolicyStatement, check_of_identity
from stackwright.imports import assert_own
from stackwright.resource import Resource
from stackwright.tokens import Document
from stackwright.tree import construct


@construct
class IdentityPolicy(Resource):
    """
    A policy that is attached to roles; use `Policy` or `ManagedPolicy`.

    Args:
        statements: What is allowed and denied; more can be added until synthesis.
        document: A policy that is there already; its statements come first.
        roles: Whom it is for.
    """

    statements: Sequence[PolicyStatement] = ()
    given_document: PolicyDocument | None = field(default=None, alias="document")
    roles: Sequence[Identity] = ()

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

    def add_statements(self, *statements: PolicyStatement) -> None:
        """Put *statements* after those that are there."""
        self.assert_open()
        assert_own(self, "statements")
        check_of_identity(self, statements)
        self.statements = (*self.statements, *statements)

    def attach_to_role(self, role: Identity) -> None:
        """Make this a policy of *role* too."""
        assert_own(self, "roles")
        role.attach(self)
        self.roles = (*self.roles, role)

    def rendered_document(self) -> Document:
        """
        The document of all statements, as a template takes it.

        Raises:
            PropertyError: There are none.
        """
        statements = self._statements()
        if not statements:
            raise self.error("a policy needs at least one statement", code="empty-policy")
        return policy_of(self, statements)
