"""
Who a policy is about: a name of AWS's in, the `Principal` of a statement out.

Principals are frozen values. Each is also what a `grant_*` method takes; a principal that has
no policy of its own is let in by the policy of the resource.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from attrs import field

from stackwright.checks import matches
from stackwright.errors import PropertyTypeError
from stackwright.intrinsics import Aws
from stackwright.source import user_location
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright.aws_iam.identity import Identity

Conditions: TypeAlias = Mapping[str, Mapping[str, object]]
"""Operator -> key -> value or values, as in `{"Bool": {"aws:SecureTransport": "true"}}`."""

STAR: Final = "*"
"""The key of a fragment that stands for the bare `"*"`."""

_ACCOUNT = matches("[0-9]{12}", "12 digits")


class Grantable(Protocol):
    """What a `grant_*` method takes: a role, a function, a bare principal."""

    @property
    def grant_principal(self) -> "Principal":
        """Who the permission is for."""
        ...


def principal_of(grantee: Grantable) -> "Principal":
    """
    Who a permission for *grantee* is for.

    Raises:
        PropertyTypeError: It can be granted nothing.
    """
    principal: Principal | None = getattr(grantee, "grant_principal", None)
    if principal is None:
        raise PropertyTypeError(
            f"a permission is for a role, a function or a principal, got {grantee!r}",
            source=user_location(),
            hint="such as Role.from_role_arn, ServicePrincipal, AccountPrincipal or ArnPrincipal",
        )
    return principal


@value
class Principal:
    """
    Someone or something that makes requests; use one of the subclasses.

    Args:
        conditions: What must hold besides, added to the statement that names the principal.
    """

    conditions: Conditions = field(factory=dict[str, Mapping[str, object]])

    @property
    def grant_principal(self) -> "Principal":
        """Itself."""
        return self

    @property
    def identity(self) -> "Identity | None":
        """The identity whose policies can be extended; `None` if there is none."""
        return None

    @property
    def trust_action(self) -> str:
        """The action with which this principal takes on a role."""
        return "sts:AssumeRole"

    def parts(self) -> "tuple[Principal, ...]":
        """The principals that this one is made of: itself, unless it is a composite."""
        return (self,)

    def fragment(self) -> Mapping[str, str]:
        """The kind of principal and its name, as in `{"Service": "lambda.amazonaws.com"}`."""
        raise NotImplementedError

    def all_conditions(self) -> Conditions:
        """What must hold for a request to be this principal's."""
        return self.conditions


@value
class ServicePrincipal(Principal):
    """
    An AWS service.

    Args:
        service: Its name, such as `lambda.amazonaws.com`.
        conditions: Such as `{"StringEquals": {"aws:SourceAccount": "123456789012"}}`, so that
            the service acts for one account only.
    """

    service: str = field(
        kw_only=False,
        validator=matches(
            r"[a-z0-9-]+(\.[a-z0-9-]+)+", "the name of a service such as 'lambda.amazonaws.com'"
        ),
    )

    def fragment(self) -> Mapping[str, str]:
        """The service."""
        return {"Service": self.service}


@value
class ArnPrincipal(Principal):
    """
    The user, role or account with an ARN.

    Args:
        arn: Such as `arn:aws:iam::123456789012:role/deployer`.
        conditions: What must hold besides.
    """

    arn: str = field(
        kw_only=False,
        validator=matches(r"arn:.+|\*|[0-9]{12}|A[A-Z0-9]{15,127}", "an ARN, a unique id or '*'"),
    )

    def fragment(self) -> Mapping[str, str]:
        """The ARN."""
        return {"AWS": self.arn}


@value
class AccountPrincipal(Principal):
    """
    An account: whoever in it its own policies allow.

    Args:
        account_id: 12 digits.
        conditions: What must hold besides.
    """

    account_id: str = field(kw_only=False, validator=_ACCOUNT)

    def fragment(self) -> Mapping[str, str]:
        """The root of the account, which stands for all of it."""
        return {"AWS": f"arn:{Aws.partition}:iam::{self.account_id}:root"}


@value
class AccountRootPrincipal(Principal):
    """
    The account that the stack is deployed to: whoever in it its own policies allow.

    Args:
        conditions: What must hold besides.
    """

    def fragment(self) -> Mapping[str, str]:
        """The root of the account, which stands for all of it."""
        return {"AWS": f"arn:{Aws.partition}:iam::{Aws.account_id}:root"}


@value
class AnyPrincipal(Principal):
    """
    Anyone, rendered as `{"AWS": "*"}`; anonymous callers too where a resource policy is meant.

    Args:
        conditions: What must hold besides.
    """

    def fragment(self) -> Mapping[str, str]:
        """Every AWS principal."""
        return {"AWS": "*"}


@value
class StarPrincipal(Principal):
    """
    Anyone, rendered as a bare `"*"`, for the policies that ask for this form.

    Args:
        conditions: What must hold besides.
    """

    def fragment(self) -> Mapping[str, str]:
        """The bare star."""
        return {STAR: "*"}


@value
class OrganizationPrincipal(Principal):
    """
    Every principal of an organization.

    Args:
        organization_id: Such as `o-a1b2c3d4e5`.
        conditions: What must hold besides.
    """

    organization_id: str = field(
        kw_only=False, validator=matches("o-[a-z0-9]{10,32}", "an id such as 'o-a1b2c3d4e5'")
    )

    def fragment(self) -> Mapping[str, str]:
        """Everyone; the condition narrows it to the organization."""
        return {"AWS": "*"}

    def all_conditions(self) -> Conditions:
        """The organization, and what was given."""
        organization = {"StringEquals": {"aws:PrincipalOrgID": self.organization_id}}
        return merged_conditions(organization, self.conditions)


@value
class FederatedPrincipal(Principal):
    """
    Users of an identity provider.

    Args:
        federated: The ARN of an OpenID Connect or SAML provider, or a provider such as
            `cognito-identity.amazonaws.com`.
        assume_role_action: `sts:AssumeRoleWithWebIdentity`, or `sts:AssumeRoleWithSAML` for a
            SAML provider.
        conditions: Which of its users are meant. Without any, all are.
    """

    federated: str = field(kw_only=False)
    assume_role_action: str = field(
        default="sts:AssumeRoleWithWebIdentity",
        validator=matches("sts:[A-Za-z]+", "an action such as 'sts:AssumeRoleWithSAML'"),
    )

    @property
    def trust_action(self) -> str:
        """The action that was given."""
        return self.assume_role_action

    def fragment(self) -> Mapping[str, str]:
        """The provider."""
        return {"Federated": self.federated}


@value
class CanonicalUserPrincipal(Principal):
    """
    An account, by the id that S3 gives it.

    Args:
        canonical_user_id: 64 hexadecimal digits.
        conditions: What must hold besides.
    """

    canonical_user_id: str = field(
        kw_only=False, validator=matches("[0-9a-f]{64}", "64 hexadecimal digits")
    )

    def fragment(self) -> Mapping[str, str]:
        """The id."""
        return {"CanonicalUser": self.canonical_user_id}


@value
class CompositePrincipal(Principal):
    """
    Any of several principals; each keeps its own conditions.

    Args:
        principals: One or more, as positional arguments.
    """

    principals: Sequence[Principal] = field(default=())
    conditions: Conditions = field(init=False, factory=dict[str, Mapping[str, object]])

    def __init__(self, *principals: Principal) -> None:
        self.__attrs_init__(principals=principals)

    if TYPE_CHECKING:

        def __attrs_init__(self, *, principals: Sequence[Principal]) -> None: ...

    def parts(self) -> tuple[Principal, ...]:
        """The principals, those of composites within included."""
        return tuple(part for one in self.principals for part in one.parts())

    def fragment(self) -> Mapping[str, str]:
        """Not one fragment but several: ask the `parts`."""
        raise TypeError("a composite principal has parts, each with a fragment of its own")


def merged_conditions(*several: Conditions) -> Conditions:
    """
    All of *several* conditions as one.

    Raises:
        ValueError: Two of them ask for different values of one key.
    """
    merged: dict[str, dict[str, object]] = {}
    for conditions in several:
        for operator, keys in conditions.items():
            known = merged.setdefault(operator, {})
            for key, wanted in keys.items():
                if key in known and known[key] != wanted:
                    raise ValueError(f"{operator} of {key}")
                known[key] = wanted
    return merged
