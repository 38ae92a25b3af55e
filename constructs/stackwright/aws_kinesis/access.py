"""
Who may do what with a stream: a grantee in, statements in its policy or the stream's out.

The actions are those that
https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-create.html and
https://docs.aws.amazon.com/streams/latest/dev/controlling-access.html list; `ListStreams` is
left out, which no single stream can be named for.
"""

from attrs import field

from stackwright.aws_iam import Grant, Grantable, PolicyStatement, grant, grant_key_use
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike
from stackwright.aws_iam.statement import check_of_resource
from stackwright.aws_kinesis.resource_policy import ResourcePolicy
from stackwright.resource import Resource
from stackwright.tree import construct

READ = (
    "kinesis:DescribeStream",
    "kinesis:DescribeStreamSummary",
    "kinesis:GetRecords",
    "kinesis:GetShardIterator",
    "kinesis:ListShards",
)
WRITE = ("kinesis:ListShards", "kinesis:PutRecord", "kinesis:PutRecords")
READ_KEY = ("kms:Decrypt",)
WRITE_KEY = ("kms:GenerateDataKey",)


@construct
class StreamAccess(Resource):
    """
    What a stream has for those who use it; use `Stream`.

    Args:
        encryption_key: A KMS key, or its ARN.

    Attributes:
        policy: The stream's own policy, once it has one.
        ungranted: What only the policy of an imported stream could have allowed.
    """

    encryption_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    policy: ResourcePolicy | None = field(init=False, default=None)
    ungranted: tuple[PolicyStatement, ...] = field(init=False, default=())

    @property
    def stream_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def stream_name(self) -> str:
        """The name."""
        return self.ref

    def add_to_resource_policy(self, statement: PolicyStatement) -> ResourcePolicy | None:
        """
        Allow, or deny, the principals of *statement* what it says.

        Returns:
            The policy that holds it, made with the first statement; `None` for an imported
            stream, which then lists the statement under `ungranted`.
        """
        self.assert_open()
        check_of_resource(self, (statement,))
        if self.imported:
            self.ungranted = (*self.ungranted, statement)
            return None
        if self.policy is None:
            self.policy = ResourcePolicy(
                self, "Policy", resource_arn=self.stream_arn, statements=[statement]
            )
        else:
            self.policy.add_statements(statement)
        return self.policy

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* on the stream; the key is not included."""
        return grant(grantee, actions, [self.stream_arn], resource=self)

    def grant_read(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to read records, and to use the key for it."""
        return self.with_key(self.grant(grantee, *READ), *READ_KEY)

    def grant_write(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to put records, and to use the key for it."""
        return self.with_key(self.grant(grantee, *WRITE), *WRITE_KEY)

    def grant_read_write(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to read and to put records, and to use the key for it."""
        both = dict.fromkeys((*READ, *WRITE))
        return self.with_key(self.grant(grantee, *both), *READ_KEY, *WRITE_KEY)

    def with_key(self, granted: Grant, *actions: str) -> Grant:
        """What is *granted*, and the *actions* on the key if the stream has one of its own."""
        if self.encryption_key is None:
            return granted
        return granted.combine(grant_key_use(granted.grantee, actions, self.encryption_key))
