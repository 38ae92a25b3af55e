"""What browsers on other origins may do with a function URL."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.cfn.aws_lambda import CfnUrlCorsProps
from stackwright.checks import Seconds, all_of, duration, each, fail, length, seconds_of
from stackwright.value import value

HttpMethod: TypeAlias = Literal["GET", "PUT", "HEAD", "POST", "PATCH", "DELETE", "*"]
"""What a browser may be allowed to send; `OPTIONS` is answered by Lambda itself."""

_HEADERS = all_of(length(0, limits.CORS_ITEMS, "items"), each(length(1, limits.CORS_HEADER_LENGTH)))


def _allow_credentials(cors: "Cors", _: object, value: bool) -> None:
    if value and "*" in cors.allow_origins:
        raise fail(
            cors,
            "allow_credentials cannot go with the origin '*', which browsers refuse",
            hint="name the origins",
        )


@value
class Cors:
    """
    Cross-origin resource sharing of a function URL.

    Args:
        allow_origins: Such as `https://example.com`; `*` for all. At most 100 of 253 characters.
        allow_methods: `GET`, `PUT`, `HEAD`, `POST`, `PATCH`, `DELETE`, or `*`; the preflight
            request's `OPTIONS` cannot be listed. Default: what the URL answers, none listed.
        allow_headers: At most 100 of 1,024 characters.
        expose_headers: What scripts may read of the reply; at most 100 of 1,024 characters.
        allow_credentials: Whether cookies and authorization headers are let through; not with
            the origin `*`.
        max_age: How long browsers may keep the answer, in seconds, 0 to 86,400. Default: 0.

    Raises:
        PropertyError: A value out of these bounds.
    """

    allow_origins: Sequence[str] = field(
        default=(),
        validator=all_of(
            length(0, limits.CORS_ITEMS, "items"), each(length(1, limits.CORS_ORIGIN_LENGTH))
        ),
    )
    allow_methods: Sequence[HttpMethod] = field(
        default=(),
        validator=length(0, 6, "methods"),
    )
    allow_headers: Sequence[str] = field(default=(), validator=_HEADERS)
    expose_headers: Sequence[str] = field(default=(), validator=_HEADERS)
    allow_credentials: bool = field(default=False, validator=_allow_credentials)
    max_age: Seconds | None = field(
        default=None, validator=duration(0, limits.CORS_MAX_AGE_SECONDS)
    )

    @classmethod
    def any_origin(cls, *, max_age: Seconds | None = None) -> "Cors":
        """
        Let scripts of every origin send every request, without cookies, and read the reply.

        Browsers take `*` for all headers but `Authorization`, which is therefore named
        (https://developer.mozilla.org/docs/Web/HTTP/Headers/Access-Control-Allow-Headers). Who
        may call is for `auth_type` to say: this only tells browsers whom to trust.

        Args:
            max_age: How long browsers may keep the answer, in seconds, 0 to 86,400.
        """
        return cls(
            allow_origins=("*",),
            allow_methods=("*",),
            allow_headers=("*", "authorization"),
            max_age=max_age,
        )

    def properties(self) -> CfnUrlCorsProps:
        """The properties as the URL takes them."""
        return {
            "allow_origins": self.allow_origins or None,
            "allow_methods": self.allow_methods or None,
            "allow_headers": self.allow_headers or None,
            "expose_headers": self.expose_headers or None,
            "allow_credentials": self.allow_credentials or None,
            "max_age": seconds_of(self.max_age),
        }
