"""Permission to invoke: a function and a grantee in, statements of either's policy out."""

import json
from typing import Any, Final

from stackwright.aws_iam import (
    AnyPrincipal,
    Grant,
    Grantable,
    OrganizationPrincipal,
    PolicyStatement,
    Principal,
    Role,
    StarPrincipal,
    grant,
)
from stackwright.aws_iam.principals import Conditions, merged_conditions, principal_of
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.permission import Permission
from stackwright.aws_lambda.permission_terms import condition_properties, principal_name
from stackwright.tree import Construct
from stackwright.value import evolve, record

_PREFIXES: Final = {
    "lambda:InvokeFunction": "Invoke",
    "lambda:InvokeFunctionUrl": "InvokeFunctionUrl",
}
"""How the ids of permissions begin; those of the AWS CDK where it makes the same."""


def grant_invoke(
    function: FunctionLike,
    grantee: Grantable,
    *,
    source_arn: str | None = None,
    source_account: str | None = None,
) -> Grant:
    """Let *grantee* invoke *function*; of a function itself, every version and alias too."""
    parts = _parts(function, grantee)
    if len(parts) > 1:
        several = [
            grant_invoke(function, one, source_arn=source_arn, source_account=source_account)
            for one in parts
        ]
        return _combined(grantee, several)
    held = _source(source_arn, source_account)
    if held:
        grantee = _from_source(function, parts[0], held)
    return _grant_of(function, grantee, invocable_arns(function))


def grant_invoke_unqualified(function: FunctionLike, grantee: Grantable) -> Grant:
    """Let *grantee* invoke *function* as it is named, and nothing qualified of it."""
    return _grant_of(function, grantee, [function.function_arn])


def _grant_of(function: FunctionLike, grantee: Grantable, arns: list[str]) -> Grant:
    _set_apart(function, grantee)
    return grant(
        grantee,
        ["lambda:InvokeFunction"],
        arns,
        resource=_FunctionPolicy(function),
        own_arns=[function.function_arn],
    )


def _set_apart(function: FunctionLike, grantee: Grantable) -> None:
    """Have the function not wait for what its own role may do with it: each would wait."""
    identity = principal_of(grantee).identity
    if isinstance(identity, Role) and identity is function.grant_principal.identity:
        identity.set_apart(function)


def _parts(function: FunctionLike, grantee: Grantable) -> list[Principal]:
    parts = [*principal_of(grantee).parts()]
    if not parts:
        raise function.error("a composite of no principals cannot be granted anything")
    return parts


def _combined(grantee: Grantable, several: list[Grant]) -> Grant:
    combined = several[0]
    for one in several[1:]:
        combined = combined.combine(one)
    return Grant(grantee, combined.statements, combined.success, combined.dependables)


def _source(arn: str | None, account: str | None) -> Conditions:
    named = {} if arn is None else {"ArnLike": {"aws:SourceArn": arn}}
    owned = {} if account is None else {"StringEquals": {"aws:SourceAccount": account}}
    return {**named, **owned}


def _from_source(function: FunctionLike, principal: Principal, held: Conditions) -> Principal:
    if principal.identity is not None:
        raise function.error(
            f"source_arn and source_account are about services, and {principal!r} invokes by "
            "itself",
            hint="leave them out",
        )
    try:
        return evolve(principal, conditions=merged_conditions(principal.conditions, held))
    except ValueError as error:
        raise function.error(
            f"the principal and the grant want different values for {error}"
        ) from None


def grant_invoke_url(function: FunctionLike, grantee: Grantable) -> Grant:
    """Let *grantee* call the URL of *function*, which takes both actions since October 2025."""
    parts = _parts(function, grantee)
    if len(parts) > 1:
        return _combined(grantee, [grant_invoke_url(function, one) for one in parts])
    _set_apart(function, grantee)
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

    def add_to_resource_policy(self, statement: PolicyStatement) -> Construct | None:
        """
        Make the permissions that say what *statement* says; give the last one.

        A function with a `ResourcePolicy` gets the statement there instead. An imported one
        whose policy cannot be added to lists it under `ungranted`.
        """
        function = self.function.underlying
        if not function.same_environment:
            function.ungranted = (*function.ungranted, statement)
            return None
        if self.function.resource_policy is not None:
            self.function.resource_policy.add_statements(statement)
            return self.function.resource_policy
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
        conditions = (principal.all_conditions(), statement.conditions)
        given: dict[str, Any] = {**condition_properties(self.function, *conditions)}
        name = principal_name(self.function, principal)
        through_url = "invoked_via_function_url" in given
        prefix = "InvokeThroughUrl" if through_url else _PREFIXES[action]
        id = f"{prefix}{_digest(principal, name)}"
        known = self.function.find(id)
        if isinstance(known, Permission):
            return known
        return Permission(
            self.function, id, function=self.function, principal=name, action=action, **given
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
