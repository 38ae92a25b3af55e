"""Permissions: who, which actions and which resources in, the policy that says so out."""

from collections.abc import Sequence
from typing import Protocol

from attrs import field

from stackwright.aws_iam.key_arns import KeyLike
from stackwright.aws_iam.principals import Conditions, Grantable, principal_of
from stackwright.aws_iam.statement import PolicyStatement
from stackwright.errors import ConstructError
from stackwright.resource import Resource
from stackwright.source import user_location
from stackwright.tree import Construct
from stackwright.value import record


class ResourceWithPolicy(Protocol):
    """A resource whose own policy can let principals in."""

    def add_to_resource_policy(self, statement: PolicyStatement) -> Construct | None:
        """Add *statement*; give what holds it, or `None` if this app cannot change the policy."""
        ...


@record
class Grant:
    """
    What a `grant_*` method has done.

    Args:
        grantee: Who was to be allowed.
        statements: What was to be allowed, as it stands in the policies.
        success: Whether all of it stands in a policy. It does not when the grantee is an
            imported role that must not change and the resource has no policy to add to; the
            role, or the imported resource, then lists it under `ungranted`.
        dependables: The policies that hold the statements.
    """

    grantee: Grantable
    statements: tuple[PolicyStatement, ...]
    success: bool
    dependables: tuple[Construct, ...] = field(default=())

    def apply_before(self, *constructs: Construct) -> None:
        """Have every resource in *constructs* made after the policies that hold this grant."""
        for construct in constructs:
            for one in construct.walk():
                if isinstance(one, Resource) and one not in self.dependables:
                    one.add_dependency(*self.dependables)

    def assert_success(self) -> None:
        """
        Raise unless all of it was granted.

        Raises:
            ConstructError: Some of it was not.
        """
        if not self.success:
            actions = ", ".join(action for one in self.statements for action in one.actions)
            raise ConstructError(
                f"{self.grantee!r} could not be granted {actions}",
                code="cannot-grant",
                source=user_location(),
                hint="import the role with mutable=True, or grant it where the role is made",
            )

    def combine(self, other: "Grant") -> "Grant":
        """This grant and *other*, for the same grantee, as one."""
        return Grant(
            self.grantee,
            (*self.statements, *other.statements),
            self.success and other.success,
            tuple(dict.fromkeys((*self.dependables, *other.dependables))),
        )


def grant(
    grantee: Grantable,
    actions: Sequence[str],
    resource_arns: Sequence[str],
    *,
    resource: ResourceWithPolicy | None = None,
    own_arns: Sequence[str] | None = None,
    conditions: Conditions | None = None,
) -> Grant:
    """
    Allow *grantee* the *actions* on the resources.

    An identity gets a statement in its default policy. A principal without a policy (a service,
    an account, a role that must not change) gets one in the policy of *resource*.

    Args:
        grantee: A role, a function, a principal.
        actions: Such as `sqs:SendMessage`.
        resource_arns: What it is allowed on.
        resource: The resource meant, if it has a policy that can let principals in.
        own_arns: How that policy names the resource. Default: `resource_arns`.
        conditions: What must hold besides.

    Returns:
        What was granted. It has not succeeded if only a policy that this app must not change
        could have held it.

    Raises:
        ConstructError: The grantee has no policy, and the resource neither.
    """
    principal = principal_of(grantee)
    identity = principal.identity
    held = conditions or {}
    statement = PolicyStatement(actions=actions, resources=resource_arns, conditions=held)
    if identity is not None and (identity.mutable or resource is None):
        return _granted(grantee, statement, identity.add_to_policy(statement))
    if resource is None:
        raise ConstructError(
            f"{principal!r} has no policy, and the resource neither, so that "
            f"{', '.join(actions)} cannot be granted",
            code="cannot-grant",
            source=user_location(),
            hint="grant it to a role or a function",
        )
    let_in = PolicyStatement(
        actions=actions,
        resources=resource_arns if own_arns is None else own_arns,
        principals=[principal],
        conditions=held,
    )
    policy = resource.add_to_resource_policy(let_in)
    if policy is None and identity is not None:
        return _granted(grantee, statement, identity.add_to_policy(statement))
    return _granted(grantee, let_in, policy)


def _granted(grantee: Grantable, statement: PolicyStatement, policy: Construct | None) -> Grant:
    held = () if policy is None else (policy,)
    return Grant(grantee, (statement,), policy is not None, held)


def grant_key_use(grantee: Grantable, actions: Sequence[str], key: KeyLike | None) -> Grant:
    """
    Allow *grantee* the *actions* on a KMS key.

    Args:
        grantee: A role, a function, a principal.
        actions: Such as `kms:Decrypt`.
        key: The key, or its ARN; with `None` there is nothing to allow.

    Returns:
        What was granted. It has not succeeded for a principal without a policy if the key is
        known by its ARN only: the policy of the key must let it in, and is not this app's to
        change.
    """
    if key is None:
        return Grant(grantee, (), True)
    if not isinstance(key, str):
        return key.grant(grantee, *actions)
    if principal_of(grantee).identity is None:
        return Grant(grantee, (PolicyStatement(actions=actions, resources=[key]),), False)
    return grant(grantee, actions, [key])
