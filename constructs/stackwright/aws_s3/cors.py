"""What browsers on other origins may do with a bucket."""

from collections.abc import Sequence
from typing import Literal

from attrs import field

from stackwright.cfn.aws_s3 import CfnBucketCorsRuleProps
from stackwright.checks import Seconds, duration, fail, length, seconds_of
from stackwright.value import value


@value
class CorsRule:
    """
    One rule of a bucket; the first that fits a request holds.

    Args:
        allowed_methods: Of these.
        allowed_origins: Such as `https://example.com`; one `*` may stand in each.
        allowed_headers: What a request may carry; one `*` may stand in each.
        exposed_headers: What scripts may read of the reply.
        max_age: For how long a browser remembers the answer, in seconds, 0 or more.
        id: A name of up to 255 characters.
    """

    allowed_methods: Sequence[Literal["GET", "PUT", "HEAD", "POST", "DELETE"]]
    allowed_origins: Sequence[str]
    allowed_headers: Sequence[str] | None = None
    exposed_headers: Sequence[str] | None = None
    max_age: Seconds | None = field(default=None, validator=duration(0, 2**31 - 1))
    id: str | None = field(default=None, validator=length(1, 255))

    def __attrs_post_init__(self) -> None:
        if not self.allowed_methods or not self.allowed_origins:
            raise fail(self, "a CORS rule needs allowed_methods and allowed_origins")

    def properties(self) -> CfnBucketCorsRuleProps:
        """The rule as CloudFormation takes it."""
        return {
            "id": self.id,
            "allowed_methods": self.allowed_methods,
            "allowed_origins": self.allowed_origins,
            "allowed_headers": self.allowed_headers,
            "exposed_headers": self.exposed_headers,
            "max_age": seconds_of(self.max_age),
        }
