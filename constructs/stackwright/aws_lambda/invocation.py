"""Permission to invoke: a function and a grantee in, statements of either's policy out."""

from collections.abc import Mapping
from typing import Any

from stackwright.aws_iam import Grant, Grantable, PolicyStatement, Principal, grant
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.permission import Permission
from stackwright.errors import PropertyError
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

    def add_to_resource_policy(self, statement: PolicyStatement) -> Permission:
        """Make the permissions that say what *statement* says; give the last one."""
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
        name = _principal_name(principal)
        given = self._conditions(principal, statement)
        id = f"{action.removeprefix('lambda:')}:{name.replace('/', '|')}"
        known = self.function.find(id)
        if isinstance(known, Permission):
            return known
        return Permission(
            self.function,
            id,
            function=self.function,
            principal="*" if "organization_id" in given else name,
            action=action,
            **given,
        )

    def _conditions(self, principal: Principal, statement: PolicyStatement) -> dict[str, Any]:
        given: dict[str, Any] = {}
        for conditions in (principal.all_conditions(), statement.conditions):
            for operator, keys in conditions.items():
                for key, wanted in keys.items():
                    name = _PERMISSION_CONDITIONS.get((operator, key))
                    if name is None:
                        raise self._refusal(operator, key)
                    given[name] = True if name == "invoked_via_function_url" else wanted
        return given

    def _refusal(self, operator: str, key: str) -> PropertyError:
        return self.function.error(
            f"the policy of a function cannot have the condition {operator} of {key}",
            code="unsupported-condition",
            hint="grant it to a role that the condition stands on",
        )


def _principal_name(principal: Principal) -> str:
    fragment: Mapping[str, str] = principal.fragment()
    ((kind, name),) = fragment.items()
    if kind in ("Service", "AWS", "*"):
        return name
    raise PropertyError(
        f"the policy of a function takes services, accounts, ARNs and organizations, got {kind}",
        hint="give the principal a role, and grant it to the role",
    )
