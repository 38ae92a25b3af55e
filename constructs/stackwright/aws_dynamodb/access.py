"""Who may do what with a table: a grantee in, statements in its policy or the table's out."""

from attrs import field

from stackwright.aws_dynamodb import actions
from stackwright.aws_iam import Grant, Grantable, PolicyStatement, grant, grant_key_use
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike
from stackwright.aws_iam.principals import principal_of
from stackwright.aws_iam.statement import check_of_resource
from stackwright.resource import Resource
from stackwright.tree import Construct, construct


@construct
class TableAccess(Resource):
    """
    What a table has for those who use it; use `Table`.

    Args:
        encryption_key: A KMS key, or its ARN.

    Attributes:
        has_indexes: Whether grants are on the indexes too.
        policy_statements: The table's own policy.
        ungranted: What only the policy of an imported table could have allowed.
    """

    encryption_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    has_indexes: bool = field(init=False, default=False)
    _granted: "tuple[tuple[Grantable, tuple[str, ...]], ...]" = field(init=False, default=())
    policy_statements: tuple[PolicyStatement, ...] = field(init=False, default=())
    ungranted: tuple[PolicyStatement, ...] = field(init=False, default=())

    @property
    def table_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def table_name(self) -> str:
        """The name."""
        return self.ref

    @property
    def table_stream_arn(self) -> str:
        """The ARN of the stream."""
        raise NotImplementedError

    def open_indexes(self) -> None:
        """Let grants be on the indexes too, those that were made before included."""
        if self.has_indexes:
            return
        self.has_indexes = True
        for grantee, allowed in self._granted:
            if principal_of(grantee).identity is not None:
                grant(grantee, allowed, [self._index_arns()], resource=self, own_arns=["*"])

    def _index_arns(self) -> str:
        return f"{self.table_arn}/index/*"

    def add_to_resource_policy(self, statement: PolicyStatement) -> Construct | None:
        """
        Allow, or deny, the principals of *statement* what it says.

        It is part of the table, so that it cannot hold the table's ARN: its resource is `*`,
        which means the table and its indexes.

        Returns:
            This table; `None` if it is imported, and then lists the statement under `ungranted`.
        """
        self.assert_open()
        check_of_resource(self, (statement,))
        if self.imported:
            self.ungranted = (*self.ungranted, statement)
            return None
        self.policy_statements = (*self.policy_statements, statement)
        return self

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* on the table and its indexes; the key is not included."""
        self._granted = (*self._granted, (grantee, actions))
        arns = [self.table_arn, *([self._index_arns()] if self.has_indexes else ())]
        return grant(grantee, actions, arns, resource=self, own_arns=["*"])

    def grant_read_data(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to read items."""
        allowed = self.grant(grantee, *actions.READ_DATA, actions.DESCRIBE)
        return self._with_key(allowed, *actions.READ_KEY)

    def grant_write_data(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to put, change and delete items."""
        allowed = self.grant(grantee, *actions.WRITE_DATA, actions.DESCRIBE)
        return self._with_key(allowed, *actions.READ_KEY, *actions.WRITE_KEY)

    def grant_read_write_data(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to read, put, change and delete items."""
        allowed = self.grant(grantee, *actions.READ_DATA, *actions.WRITE_DATA, actions.DESCRIBE)
        return self._with_key(allowed, *actions.READ_KEY, *actions.WRITE_KEY)

    def grant_full_access(self, grantee: Grantable) -> Grant:
        """Allow *grantee* everything, the deletion of the table included."""
        allowed = self.grant(grantee, "dynamodb:*")
        return self._with_key(allowed, *actions.READ_KEY, *actions.WRITE_KEY)

    def grant_stream(self, grantee: Grantable, *actions: str) -> Grant:
        """
        Allow *grantee* the *actions* on the table's stream; the key is not included.

        Raises:
            PropertyError: The table has no stream.
        """
        return grant(grantee, actions, [self.table_stream_arn])

    def grant_stream_read(self, grantee: Grantable) -> Grant:
        """
        Allow *grantee* to find and read the table's stream.

        Raises:
            PropertyError: The table has no stream.
        """
        stream_arn = self.table_stream_arn
        found = grant(grantee, [actions.LIST_STREAMS], ["*"])
        read = found.combine(grant(grantee, actions.READ_STREAM, [stream_arn]))
        return self._with_key(read, *actions.READ_KEY)

    def _with_key(self, granted: Grant, *actions: str) -> Grant:
        if self.encryption_key is None:
            return granted
        return granted.combine(grant_key_use(granted.grantee, actions, self.encryption_key))
