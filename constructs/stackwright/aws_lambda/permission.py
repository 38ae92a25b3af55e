"""Who may invoke a function, said in its resource policy."""

from typing import ClassVar, Literal

from attrs import field

from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.cfn.aws_lambda import CfnPermission, CfnPermissionProps
from stackwright.checks import length, matches
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tree import construct

_ACTION = matches(
    r"lambda:[*]|lambda:[a-zA-Z]+|[*]", "an action of Lambda such as 'lambda:InvokeFunction'"
)
_ARN = matches(
    r"arn:aws[a-zA-Z0-9-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:(\d{12})?:.*",
    "an ARN, in which '*' and '?' may stand",
)


@construct
class Permission(Resource):
    """
    One statement of a function's resource policy.

    Every property is immutable: a change replaces the statement. A permission on an alias
    holds for invocations through that alias only.

    Creates `AWS::Lambda::Permission`.

    Args:
        function: The function, version or alias that may be invoked.
        principal: A service such as `s3.amazonaws.com`, an account id, an ARN, or `*`.
        action: Default: `lambda:InvokeFunction`.
        source_arn: The resource that a service must act for; `*` and `?` may stand in it.
        source_account: The account that the resource must belong to, 12 digits; needed where
            the ARN names no account, as for buckets.
        organization_id: Lets the accounts of an organization in, with the principal `*`.
        event_source_token: What an Alexa skill must show.
        function_url_auth_type: Holds only for calls through a URL with this authorization.
        invoked_via_function_url: Holds only for calls through a function URL.
    """

    schema: ClassVar[Schema] = CfnPermission.schema
    hidden_id: ClassVar[str | None] = None

    function: FunctionLike
    principal: str = field(validator=length(1, 256))
    action: str = field(default="lambda:InvokeFunction", validator=_ACTION)
    source_arn: str | None = field(default=None, validator=_ARN)
    source_account: str | None = field(default=None, validator=matches("[0-9]{12}", "12 digits"))
    organization_id: str | None = field(
        default=None, validator=matches("o-[a-z0-9]{10,32}", "an organization id, 'o-...'")
    )
    event_source_token: str | None = field(
        default=None, validator=matches(r"[a-zA-Z0-9._\-]{1,256}", "1 to 256 word characters")
    )
    function_url_auth_type: Literal["AWS_IAM", "NONE"] | None = None
    invoked_via_function_url: bool = False

    def compose(self) -> None:
        """Refuse a function whose policy cannot be added to."""
        if not self.function.underlying.same_environment:
            raise self.error(
                f"{self.function.path} is imported from another account or Region, so that its "
                "policy cannot be added to",
                code="imported-resource",
                hint="add the permission there, or import it with same_environment=True",
            )

    def properties(self) -> CfnPermissionProps:
        """The properties, by their names in Python."""
        return {
            "action": self.action,
            "function_name": self.function.function_arn,
            "principal": self.principal,
            "source_arn": self.source_arn,
            "source_account": self.source_account,
            "principal_org_id": self.organization_id,
            "event_source_token": self.event_source_token,
            "function_url_auth_type": self.function_url_auth_type,
            "invoked_via_function_url": self.invoked_via_function_url or None,
        }
