"""HTTPS endpoints of Lambda functions."""

from typing import TYPE_CHECKING, ClassVar, Literal, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_iam import Grant, Grantable
from stackwright.aws_lambda.cors import Cors
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.version import Version
from stackwright.cfn.aws_lambda import CfnUrl, CfnUrlProps
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import StringToken
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    from stackwright.cfn.aws_cloudfront import CfnOriginAccessControl


class FunctionUrlDefaults(ResourceDefaults, total=False):
    """What `FunctionUrl.set_defaults` takes."""

    auth_type: Literal["AWS_IAM", "NONE"]
    cors: Cors
    invoke_mode: Literal["BUFFERED", "RESPONSE_STREAM"]


@construct
class FunctionUrl(Resource):
    """
    An HTTPS endpoint that invokes a function or an alias.

    Creates `AWS::Lambda::Url` and, when `auth_type` is `"NONE"`, the two
    `AWS::Lambda::Permission` resources that a public endpoint needs.

    Args:
        function: What a request invokes; never a numbered version. A change replaces the URL.
        auth_type: Who may call: holders of AWS credentials who were granted it, or anyone.
        cors: What browsers on other origins may do. Default: nothing.
        invoke_mode: Whether the reply is collected (6 MB) or streamed (200 MB).

    Raises:
        PropertyError: `function` is a version.
    """

    schema: ClassVar[Schema] = CfnUrl.schema

    function: FunctionLike
    auth_type: Literal["AWS_IAM", "NONE"] = "AWS_IAM"
    cors: Cors | None = None
    invoke_mode: Literal["BUFFERED", "RESPONSE_STREAM"] = field(default="BUFFERED")

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[FunctionUrlDefaults]) -> None:
        """Give every URL that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    def compose(self) -> None:
        """Open a public endpoint; wait for the alias, which is named and not referred to."""
        if isinstance(self.function, Version):
            raise self.error(
                "a function URL cannot lead to a numbered version",
                hint="make an alias of the version and give that its URL",
            )
        if self.function.underlying.tenancy_config is not None:
            raise self.error(
                f"{self.function.underlying.path} keeps tenants apart and cannot have a URL",
                hint="a call through a URL names no tenant; invoke the function by the API",
            )
        if self.function.qualifier is not None:
            self.needs = (self.function,)
        if self.auth_type == "NONE":
            from stackwright.aws_lambda.permission import Permission

            Permission(
                self.function,
                "invoke-function-url",
                function=self.function,
                principal="*",
                action="lambda:InvokeFunctionUrl",
                function_url_auth_type="NONE",
            )
            Permission(
                self.function,
                "invoke-function",
                function=self.function,
                principal="*",
                invoked_via_function_url=True,
            )

    @property
    def url(self) -> StringToken:
        """The address, with scheme and trailing slash."""
        return self.attribute("FunctionUrl")

    @property
    def function_arn(self) -> StringToken:
        """The ARN of what the URL invokes."""
        return self.attribute("FunctionArn")

    def grant_invoke_url(self, grantee: Grantable) -> Grant:
        """Let *grantee* call the URL with AWS credentials: both actions that this takes."""
        from stackwright.aws_lambda.invocation import grant_invoke_url

        return grant_invoke_url(self.function, grantee)

    @property
    def domain_name(self) -> str:
        """The address without scheme and slash, as an origin of CloudFront names it."""
        from stackwright.aws_lambda.url_origin import domain_name

        return domain_name(self)

    def grant_cloudfront(self, distribution_arn: str) -> Grant:
        """
        Let a distribution of CloudFront call the URL, and nobody else through CloudFront.

        Makes both permissions that this takes, for `cloudfront.amazonaws.com` on behalf of
        the distribution.

        Args:
            distribution_arn: Such as `arn:aws:cloudfront::123456789012:distribution/EDFDVBD6`.

        Raises:
            PropertyError: Another ARN, or a URL that is open to anyone.
        """
        from stackwright.aws_lambda.url_origin import grant_cloudfront

        return grant_cloudfront(self, distribution_arn)

    def add_origin_access_control(self, name: str | None = None) -> "CfnOriginAccessControl":
        """
        Have CloudFront sign its requests to the URL; makes a resource below.

        Give its `attr_id` to the origin of the distribution, as `OriginAccessControlId`.
        A request with a body must come with its hash in `x-amz-content-sha256`, because Lambda
        takes no unsigned body.

        Args:
            name: Up to 64 characters, unique in the account. Default: made of the names of the
                stack and of the construct.

        Raises:
            PropertyError: A URL that is open to anyone.
        """
        from stackwright.aws_lambda.url_origin import origin_access_control

        return origin_access_control(self, name)

    def properties(self) -> CfnUrlProps:
        """The properties, by their names in Python."""
        return {
            "target_function_arn": self.function.underlying.function_arn,
            "qualifier": self.function.qualifier,
            "auth_type": self.auth_type,
            "cors": self.cors.properties() if self.cors else None,
            "invoke_mode": None if self.invoke_mode == "BUFFERED" else self.invoke_mode,
        }
