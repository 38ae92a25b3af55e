"""Buckets as destinations."""

from attrs import field

from stackwright.aws_lambda.destination import Outcome
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_s3 import Bucket
from stackwright.tree import Construct
from stackwright.value import value


@value
class S3Destination:
    """
    A bucket that failures are written to, one object each.

    Args:
        bucket: The bucket.
    """

    bucket: Bucket = field(kw_only=False)

    def bind(self, function: FunctionLike, sender: Construct, outcome: Outcome) -> str:
        """Let the role of *function* put objects and list them; give the bucket's ARN."""
        if outcome == "success":
            raise sender.error(
                "a bucket takes failures only, and on_success is the bucket " + self.bucket.path,
                code="unsupported-destination",
                hint="use a queue, a topic, an event bus or a function",
            )
        put = self.bucket.grant_put(function)
        put.combine(self.bucket.grant(function, "s3:ListBucket")).apply_before(sender)
        return self.bucket.bucket_arn
