"""What a permission takes: a principal and its conditions in, properties of a permission out."""

from collections.abc import Sequence
from typing import Final, TypedDict, cast

from stackwright.aws_iam import AccountPrincipal, AccountRootPrincipal, Principal
from stackwright.aws_iam.principals import Conditions
from stackwright.intrinsics import Aws
from stackwright.tree import Construct

_PROPERTIES: Final = {
    ("ArnLike", "aws:SourceArn"): "source_arn",
    ("ArnEquals", "aws:SourceArn"): "source_arn",
    ("StringEquals", "aws:SourceAccount"): "source_account",
    ("StringEquals", "aws:PrincipalOrgID"): "organization_id",
    ("StringEquals", "lambda:EventSourceToken"): "event_source_token",
    ("Bool", "lambda:InvokedViaFunctionUrl"): "invoked_via_function_url",
    ("StringEquals", "lambda:FunctionUrlAuthType"): "function_url_auth_type",
}
"""The conditions that a permission can have, and their properties."""


class Terms(TypedDict, total=False):
    """The properties of a permission that stand for conditions."""

    source_arn: str
    source_account: str
    organization_id: str
    event_source_token: str
    function_url_auth_type: str
    invoked_via_function_url: bool


def principal_name(owner: Construct, principal: Principal) -> str:
    """
    The principal as a permission names it.

    Raises:
        PropertyError: A kind that permissions do not take; placed at *owner*.
    """
    if isinstance(principal, AccountPrincipal):
        return principal.account_id
    if isinstance(principal, AccountRootPrincipal):
        return Aws.account_id
    if len(principal.parts()) != 1:
        raise owner.error(
            "a permission has one principal, got several",
            hint="grant_invoke makes a permission for each of a CompositePrincipal",
        )
    ((kind, name),) = principal.fragment().items()
    if kind in ("Service", "AWS", "*"):
        return name
    raise owner.error(
        f"the policy of a function takes services, accounts, ARNs and organizations, got {kind}",
        hint="give the principal a role, and grant it to the role",
    )


def condition_properties(owner: Construct, *several: Conditions) -> Terms:
    """
    The properties that say what *several* conditions say.

    Raises:
        PropertyError: A condition that permissions do not have; placed at *owner*.
    """
    given: dict[str, object] = {}
    for conditions in several:
        for operator, keys in conditions.items():
            for key, wanted in keys.items():
                name = _PROPERTIES.get((operator, key))
                value = _single(wanted)
                if name is None or value is None:
                    many = "" if name is None else "more than one value for "
                    raise owner.error(
                        "the policy of a function cannot have "
                        f"{many or 'the condition '}{operator} of {key}",
                        code="unsupported-condition",
                        hint="grant it to a role that the condition stands on, or give the "
                        "function a ResourcePolicy",
                    )
                given[name] = value == "true" if name == "invoked_via_function_url" else value
    return cast(Terms, given)


def _single(wanted: object) -> object:
    """The one value that is wanted; `None` if there are several."""
    if isinstance(wanted, (list, tuple)):
        values = cast("Sequence[object]", wanted)
        return values[0] if len(values) == 1 else None
    return wanted
