"""A function URL as an origin of CloudFront, which signs its requests to it."""

from stackwright.aws_iam import Grant, ServicePrincipal
from stackwright.aws_lambda.function_url import FunctionUrl
from stackwright.aws_lambda.invocation import grant_invoke_url
from stackwright.cfn.aws_cloudfront import CfnOriginAccessControl
from stackwright.digests import md5_hex
from stackwright.imports import check_arn
from stackwright.intrinsics import Fn
from stackwright.stack import Stack

_READABLE = 38
"""What the digest and the longest name of a Region leave of the 64 characters."""


def domain_name(url: FunctionUrl) -> str:
    """The address of *url* without scheme and slash."""
    return Fn.select(2, Fn.split("/", url.url))


def grant_cloudfront(url: FunctionUrl, distribution_arn: str) -> Grant:
    """
    Let one distribution call *url*, with both permissions that this takes.

    CloudFront needs `lambda:InvokeFunction` beside `lambda:InvokeFunctionUrl` since October 2025
    (https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html).

    Raises:
        PropertyError: No ARN of a distribution, or a URL that is open to anyone.
    """
    _assert_signed(url)
    check_arn(url, distribution_arn, "cloudfront", "distribution/")
    cloudfront = ServicePrincipal(
        "cloudfront.amazonaws.com", conditions={"ArnLike": {"aws:SourceArn": distribution_arn}}
    )
    return grant_invoke_url(url.function, cloudfront)


def origin_access_control(url: FunctionUrl, name: str | None) -> CfnOriginAccessControl:
    """
    Make what has CloudFront sign its requests to *url*, below it.

    Raises:
        PropertyError: A URL that is open to anyone.
    """
    _assert_signed(url)
    return CfnOriginAccessControl(
        url,
        "OriginAccessControl",
        origin_access_control_config={
            "name": name or _unique_name(url),
            "origin_access_control_origin_type": "lambda",
            "signing_behavior": "always",
            "signing_protocol": "sigv4",
        },
    )


def _unique_name(url: FunctionUrl) -> str:
    """A name that no other construct, stack or Region has: they share those of an account."""
    stack = Stack.of(url)
    path = f"{stack.stack_name}{url.path[len(stack.path) :]}"
    readable = "".join(one if one.isascii() and one.isalnum() else "-" for one in path)
    return f"{readable[:_READABLE]}-{md5_hex(path)[:8]}-{stack.region}"


def _assert_signed(url: FunctionUrl) -> None:
    if url.auth_type == "NONE":
        raise url.error(
            "auth_type is 'NONE': anyone may call the URL, past CloudFront as well",
            hint="leave auth_type out, so that only signed requests are let in",
        )
