"""Permission to invoke: a function and a grantee in, statements of either's policy out."""

import json
from typing import Any, Final

from stackwright.aws_iam import (
    AccountPrincipal,
    AccountRootPrincipal,
    AnyPrincipal,
    Grant,
    Grantable,
    OrganizationPrincipal,
    PolicyStatement,
    Principal,
    StarPrincipal,
    grant,
)
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.permission import Permission
from stackwright.intrinsics import Aws
from stackwright.value import record

_PERMISSION_CONDITIONS = {
    ("ArnLike", "aws:SourceArn"): "source_arn",
    ("ArnEquals", "aws:SourceArn"): "source_arn",
    ("StringEquals", "aws:SourceAccount"): "source_account",
    ("StringEquals", "aws:PrincipalOrgID"): "organization_id",
    ("Bool", "lambda:InvokedViaFunctionUrl"): "invoked_via_function_url",
    ("StringEquals", "lambda:FunctionUrlAuthType"): "function_url_auth_type",
}
"""The conditions that a statement of a function's policy can have, and their properties."""

_PREFIXES: Final = {
    "lambda:InvokeFunction": "Invoke",
    "lambda:InvokeFunctionUrl": "InvokeFunctionUrl",
}
"""How the ids of permissions begin; those of the AWS CDK where it makes the same."""


def grant_invoke(function: FunctionLike, grantee: Grantable) -> Grant:
    """Let *grantee* invoke *function*; of a function itself, every version and alias too."""
    return grant(
        grantee,
        ["lambda:InvokeFunction"],
        invocable_arns(function),
        resource=_FunctionPolicy(function),
    )


def grant_invoke_url(function: FunctionLike, grantee: Grantable) -> Grant:
    """Let *grantee* call the URL of *function*, which takes both actions since October 2025."""
    url = grant(
        grantee,
        ["lambda:InvokeFunctionUrl"],
        [function.function_arn],
        resource=_FunctionPolicy(function),
        conditions={"StringEquals": {"lambda:FunctionUrlAuthType": "AWS_IAM"}},
    )
    through = grant(
        grantee,
        ["lambda:InvokeFunction"],
        [function.function_arn],
        resource=_FunctionPolicy(function),
        conditions={"Bool": {"lambda:InvokedViaFunctionUrl": "true"}},
    )
    return url.combine(through)


def invocable_arns(function: FunctionLike) -> list[str]:
    """What a statement must name: IAM tells a function from its versions and aliases."""
    arn = function.function_arn
    return [arn, f"{arn}:*"] if function.qualifier is None else [arn]


@record
class _FunctionPolicy:
    """The resource policy of a function, which is made of `Permission` resources."""

    function: FunctionLike

    def add_to_resource_policy(self, statement: PolicyStatement) -> Permission | None:
        """Make the permissions that say what *statement* says; give the last one."""
        function = self.function.underlying
        if not function.same_environment:
            function.ungranted = (*function.ungranted, statement)
            return None
        parts = [part for one in statement.principals for part in one.parts()]
        made = [
            self._permission(action, part, statement)
            for part in parts
            for action in statement.actions
        ]
        return made[-1]

    def _permission(
        self, action: str, principal: Principal, statement: PolicyStatement
    ) -> Permission:
        given = self._conditions(principal, statement)
        name = self._name(principal)
        through_url = "invoked_via_function_url" in given
        prefix = "InvokeThroughUrl" if through_url else _PREFIXES[action]
        id = f"{prefix}{_digest(principal, name)}"
        known = self.function.find(id)
        if isinstance(known, Permission):
            return known
        return Permission(
            self.function, id, function=self.function, principal=name, action=action, **given
        )

    def _conditions(self, principal: Principal, statement: PolicyStatement) -> dict[str, Any]:
        given: dict[str, Any] = {}
        for conditions in (principal.all_conditions(), statement.conditions):
            for operator, keys in conditions.items():
                for key, wanted in keys.items():
                    name = _PERMISSION_CONDITIONS.get((operator, key))
                    if name is None:
                        raise self.function.error(
                            f"the policy of a function cannot have the condition {operator} of "
                            f"{key}",
                            code="unsupported-condition",
                            hint="grant it to a role that the condition stands on",
                        )
                    given[name] = True if name == "invoked_via_function_url" else wanted
        return given

    def _name(self, principal: Principal) -> str:
        if isinstance(principal, AccountPrincipal):
            return principal.account_id
        if isinstance(principal, AccountRootPrincipal):
            return Aws.account_id
        ((kind, name),) = principal.fragment().items()
        if kind in ("Service", "AWS", "*"):
            return name
        raise self.function.error(
            "the policy of a function takes services, accounts, ARNs and organizations, got "
            f"{kind}",
            hint="give the principal a role, and grant it to the role",
        )


def _digest(principal: Principal, name: str) -> str:
    """What tells principals apart in the ids of their permissions; made as the AWS CDK does."""
    if isinstance(principal, OrganizationPrincipal):
        name = principal.organization_id
    elif isinstance(principal, (AnyPrincipal, StarPrincipal)):
        name = ""
    conditions = {key: {**keys} for key, keys in principal.all_conditions().items()}
    said = {"principal": f"{type(principal).__name__}({name})", "conditions": conditions}
    text = json.dumps(said, separators=(",", ":"))
    from base64 import b64encode  # both take time to import, and few apps need them
    from hashlib import sha256

    return b64encode(sha256(text.encode()).digest()).decode().replace("/", "--")
