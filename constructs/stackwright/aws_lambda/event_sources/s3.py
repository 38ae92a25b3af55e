"""Buckets as event sources."""

from collections.abc import Sequence

from attrs import field

from stackwright.aws_iam import Role
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.permission import Permission
from stackwright.aws_s3 import Bucket, BucketEvent, NotificationKeyFilter
from stackwright.checks import length
from stackwright.logical_ids import logical_id
from stackwright.value import value


@value
class S3EventSource:
    """
    A bucket of this app whose events invoke a function, a version or an alias.

    Binding adds the events to the notifications of the bucket, and makes a `Permission` below
    the bucket, which is made after it: S3 tries to reach the function when notifications are
    set up. There is no helper function, and no cycle:

    - The permission names the account of the bucket. It names the bucket itself only if that has
      a `bucket_name`; a name that CloudFormation makes is not known before the bucket is there.
      Without it, other buckets of the account could invoke the function too, if someone who may
      change them says so.
    - What the role of the function may do with the bucket stands in a policy of its own,
      `LatePolicy`, for which the function does not wait, and which is there a few seconds after
      the bucket. Lambda tries events again that failed in between.
    - The function cannot have the name of the bucket in its environment, unless it is written
      out: `bucket_name=NAME` there and `{"BUCKET": NAME}` here. Each event says it anyway.

    S3 calls asynchronously: `configure_async_invoke` says what becomes of failures.

    Args:
        bucket: A bucket that this app makes. An imported one can send to EventBridge.
        events: What happens to an object, such as `s3:ObjectCreated:*`, one or more.
        filters: One prefix and one suffix of the keys that are meant. Default: all. No two
            notifications of a bucket can be about the same events.
    """

    bucket: Bucket = field(kw_only=False)
    events: Sequence[BucketEvent] = field(validator=length(1, 31, "events"))
    filters: Sequence[NotificationKeyFilter] = ()

    def bind(self, target: FunctionLike) -> Permission:
        """Have the bucket invoke *target*, and let it, before that."""
        bucket = self.bucket
        bucket.assert_notifies()
        id = f"AllowBucketNotificationsTo{logical_id(target.path.split('/'))}"
        permission = bucket.find(id)
        if not isinstance(permission, Permission):
            permission = Permission(
                bucket,
                id,
                function=target,
                principal="s3.amazonaws.com",
                source_account=bucket.owner,
                source_arn=bucket.arn_without_reference,
            )
        bucket.notify(self.events, "function", target.function_arn, self.filters, [permission])
        role = target.grant_principal.identity
        if isinstance(role, Role):
            role.set_apart(bucket)
        return permission
