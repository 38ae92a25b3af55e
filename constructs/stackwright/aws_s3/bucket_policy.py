"""Resource policies of buckets: statements in, `AWS::S3::BucketPolicy` out."""

from collections.abc import Sequence
from typing import ClassVar

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_iam.document import policy_of
from stackwright.aws_iam.statement import check_of_resource
from stackwright.cfn.aws_s3 import CfnBucketPolicy, CfnBucketPolicyProps
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tree import construct


@construct
class BucketPolicy(Resource):
    """
    Who, besides identities with a policy of their own, may do what with a bucket.

    Creates `AWS::S3::BucketPolicy`, which replaces whatever policy the bucket had.
    `Bucket.add_to_resource_policy` makes one, under the id `Policy`.

    Args:
        bucket_name: The bucket. A change replaces the policy.
        statements: What is allowed and denied, and to whom; more can be added until synthesis.

    Raises:
        PropertyError: A statement without principals.
    """

    schema: ClassVar[Schema] = CfnBucketPolicy.schema

    bucket_name: str
    statements: Sequence[PolicyStatement]

    def compose(self) -> None:
        """Check the statements."""
        check_of_resource(self, self.statements)

    def add_statements(self, *statements: PolicyStatement) -> None:
        """Put *statements* after those that are there."""
        self.assert_open()
        check_of_resource(self, statements)
        self.statements = (*self.statements, *statements)

    def properties(self) -> CfnBucketPolicyProps:
        """The properties as CloudFormation takes them."""
        return {
            "bucket": self.bucket_name,
            "policy_document": policy_of(self, self.statements),
        }
