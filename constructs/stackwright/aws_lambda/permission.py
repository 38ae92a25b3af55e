"""Who may invoke a function, said in its resource policy."""

from typing import Any, ClassVar, Literal

from attrs import field

from stackwright.aws_iam import Principal
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.permission_terms import condition_properties, principal_name
from stackwright.cfn.aws_lambda import CfnPermission, CfnPermissionProps
from stackwright.checks import is_literal, length, matches
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


_PRINCIPAL = matches(
    r"\*|[0-9]{12}|arn:.+|[\w-]+(\.[\w-]+)+",
    "a service such as 's3.amazonaws.com', an account, an ARN or '*'",
)


def _principal(instance: object, attribute: Any, value: Any) -> None:
    if isinstance(value, str):
        length(1, 256)(instance, attribute, value)
        _PRINCIPAL(instance, attribute, value)


@construct
class Permission(Resource):
    """
    One statement of a function's resource policy.

    Every property is immutable: a change replaces the statement. A permission on an alias
    holds for invocations through that alias only. All of a function's, or of an alias's,
    together have 20,480 characters at most.

    Creates `AWS::Lambda::Permission`.

    Args:
        function: The function, version or alias that may be invoked.
        principal: A service such as `s3.amazonaws.com`, an account id, an ARN, or `*`; or a
            principal of `aws_iam`, whose conditions become the properties below.
        action: Default: `lambda:InvokeFunction`.
        source_arn: The resource that a service must act for; `*` and `?` may stand in it.
        source_account: The account that the resource must belong to, 12 digits; needed where
            the ARN names no account, as for buckets.
        organization_id: Lets the accounts of an organization in, with the principal `*`.
        event_source_token: What an Alexa skill must show: its id, with the principal
            `alexa-appkit.amazon.com`.
        function_url_auth_type: Holds only for calls through a URL with this authorization.
        invoked_via_function_url: Holds only for calls through a function URL.

    Raises:
        PropertyError: A permission for `$LATEST`, a principal or a condition that permissions do
            not take, or a function that has a `ResourcePolicy`.
    """

    schema: ClassVar[Schema] = CfnPermission.schema
    hidden_id: ClassVar[str | None] = None

    function: FunctionLike
    principal: str | Principal = field(validator=_principal)
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
        """See what the principal says, and that the function can have permissions."""
        function = self.function
        if not function.underlying.same_environment:
            raise self.error(
                f"{function.path} is imported from another account or Region, so that its "
                "policy cannot be added to",
                code="imported-resource",
                hint="add the permission there, or import it with same_environment=True",
            )
        if _is_latest(function):
            raise self.error(
                "a permission is for a function, a version or an alias, got $LATEST",
                hint="the function itself, without a qualifier, invokes its newest state",
            )
        if function.resource_policy is not None:
            raise self.error(
                f"{function.path} has a ResourcePolicy, made at {function.resource_policy.source}, "
                "which takes the place of permissions",
                code="resource-policy-conflict",
                hint="add a statement to it",
            )
        if not isinstance(self.principal, str):
            self._settle(self.principal)
        function.permissions = (*function.permissions, self)

    def _settle(self, principal: Principal) -> None:
        """Put the name in the place of *principal*, and its conditions into their properties."""
        for name, value in condition_properties(self, principal.all_conditions()).items():
            if getattr(self, name) not in (None, False, value):
                raise self.error(
                    f"{name} is {getattr(self, name)!r}, and a condition of the principal says "
                    f"{value!r}",
                    hint="say it once",
                )
            setattr(self, name, value)
        self.principal = principal_name(self, principal)

    def properties(self) -> CfnPermissionProps:
        """The properties, by their names in Python."""
        principal = self.principal
        return {
            "action": self.action,
            "function_name": self.function.function_arn,
            "principal": principal
            if isinstance(principal, str)
            else principal_name(self, principal),
            "source_arn": self.source_arn,
            "source_account": self.source_account,
            "principal_org_id": self.organization_id,
            "event_source_token": self.event_source_token,
            "function_url_auth_type": self.function_url_auth_type,
            "invoked_via_function_url": self.invoked_via_function_url or None,
        }


def _is_latest(function: FunctionLike) -> bool:
    """Whether *function* is known to be `$LATEST`, for which Lambda takes no permissions."""
    name = function.qualifier
    return name is not None and is_literal(name) and name == "$LATEST"
