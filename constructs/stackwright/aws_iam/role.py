"""Roles: who may take them on and what they may do in, `AWS::IAM::Role` out."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from attrs import field

from stackwright.aws_iam.document import PolicyDocument, policy_of
from stackwright.aws_iam.grants import Grant, grant
from stackwright.aws_iam.identity import Identity
from stackwright.aws_iam.policy import NAME_IN_WORDS, NAME_PATTERN
from stackwright.aws_iam.principals import Conditions, Grantable, Principal
from stackwright.aws_iam.role_policies import RolePolicies
from stackwright.aws_iam.statement import (
    PolicyStatement,
    check_of_identity,
    check_of_trust,
)
from stackwright.cfn.aws_iam import CfnRole, CfnRoleProps
from stackwright.checks import Seconds, all_of, duration, is_literal, length, matches, seconds_of
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import assert_own, check_arn, imported, part_of
from stackwright.intrinsics import Fn
from stackwright.lazy import Room
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tree import Construct, construct
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright import aws_iam as room
else:
    room = Room("stackwright.aws_iam")  # few roles have managed policies


class RoleDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the roles below it."""

    description: str
    managed_policies: "Sequence[room.AttachablePolicy]"
    path: str
    permissions_boundary: "str | room.AttachablePolicy"
    max_session_duration: Seconds
    tags: Mapping[str, str]


@value
class RolePrincipal(Principal):
    """
    A role, as a statement names it.

    Args:
        role: The role.
        conditions: What must hold besides.
    """

    role: Identity = field(kw_only=False)

    @property
    def identity(self) -> Identity:
        """The role, whose policies can be extended."""
        return self.role

    def fragment(self) -> Mapping[str, str]:
        """The ARN of the role."""
        return {"AWS": self.role.attribute("Arn")}


@construct
class Role(RolePolicies):
    """
    What an AWS service, an account or a user takes on to act in this account.

    Creates `AWS::IAM::Role` and, with the first statement that is added, `AWS::IAM::Policy`
    under the id `DefaultPolicy`; a second one, `LatePolicy`, if a resource that the role may use
    is itself made after what runs under the role.

    Args:
        assumed_by: Who may take the role on.
        external_ids: One of these must be given by who takes the role on.
        description: Up to 1,000 characters.
        managed_policies: Policies with ARNs of their own; 10 unless the quota is raised.
        inline_policies: Policies that are part of the role, by name.
        path: Begins and ends with `/`, up to 512 characters. Default: `/`. A change replaces
            the role.
        permissions_boundary: The managed policy, or its ARN, beyond which no policy of the
            role can go.
        max_session_duration: How long credentials hold at most, 3,600 to 43,200 seconds.
            Default: 3,600.
        role_name: 1 to 64 characters, unique in the account. Default: made by CloudFormation.
            A change replaces the role.
        tags: Up to 50.

    Attributes:
        default_policy: Holds the statements that were added, once there are any.
        late_policy: Holds those about resources that wait for what runs under the role.
    """

    schema: ClassVar[Schema] = CfnRole.schema

    assumed_by: Principal
    external_ids: Sequence[str] = ()
    description: str | None = field(default=None, validator=length(0, 1000))
    managed_policies: "Sequence[room.AttachablePolicy] | None" = None
    inline_policies: Mapping[str, PolicyDocument] | None = None
    given_path: str | None = field(
        default=None,
        alias="path",
        validator=all_of(
            length(1, 512), matches("/|/[!-\x7f]+/", "'/', or text that begins and ends with '/'")
        ),
    )
    permissions_boundary: "str | room.AttachablePolicy | None" = None
    max_session_duration: Seconds | None = field(default=None, validator=duration(3600, 43200))
    given_name: str | None = field(
        default=None,
        alias="role_name",
        validator=all_of(length(1, 64), matches(NAME_PATTERN, NAME_IN_WORDS)),
    )
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)
    _trust: tuple[PolicyStatement, ...] = field(init=False, default=())
    _principal: RolePrincipal | None = field(init=False, default=None)

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[RoleDefaults]) -> None:
        """Let the roles that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_role_arn(cls, scope: Construct, id: str, arn: str, *, mutable: bool = True) -> "Role":
        """
        A role that is there already, by its ARN.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            arn: With the path of the role, if it has one; an ARN that is known only at
                deployment must have none.
            mutable: Whether grants attach a policy to the role. If not, or if the role is of
                another account than the stack, they are listed under `ungranted`.
        """
        check_arn(scope, arn, "iam", "role/")
        name = _name_in(arn)
        role = imported(cls, scope, id, {"Arn": arn, "Ref": name})
        role.mutable = mutable and _same_account(role, arn)
        return role

    @classmethod
    def from_role_name(
        cls, scope: Construct, id: str, name: str, *, mutable: bool = True
    ) -> "Role":
        """A role of the stack's account without a path, by its name; see `from_role_arn`."""
        arn = Stack.of(scope).format_arn("iam", f"role/{name}", region="")
        role = imported(cls, scope, id, {"Arn": arn, "Ref": name})
        role.mutable = mutable
        return role

    def compose(self) -> None:
        """Check what the fields say together."""
        for name, document in (self.inline_policies or {}).items():
            if not document.statements:
                raise self.error(f"the inline policy {name!r} has no statements")
            check_of_identity(self, document.statements)

    @property
    def role_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def role_name(self) -> str:
        """The name."""
        return self.ref

    @property
    def role_id(self) -> str:
        """The unique id, such as `AROA1234567890ABCDEFG`."""
        return self.attribute("RoleId")

    @property
    def grant_principal(self) -> RolePrincipal:
        """The role, as who permissions are for."""
        if self._principal is None:
            self._principal = RolePrincipal(self)
        return self._principal

    def add_managed_policy(self, policy: "room.AttachablePolicy") -> None:
        """Attach *policy* to the role."""
        self.assert_open()
        assert_own(self, "managed policies")
        self.managed_policies = (*(self.managed_policies or ()), policy)

    def add_to_trust_policy(self, statement: PolicyStatement) -> None:
        """Say who else may take the role on, or under what conditions nobody may."""
        self.assert_open()
        assert_own(self, "trust policy")
        check_of_trust(self, (statement,))
        self._trust = (*self._trust, statement)

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* on this role."""
        return grant(grantee, actions, [self.role_arn])

    def grant_pass_role(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to hand this role to an AWS service."""
        return self.grant(grantee, "iam:PassRole")

    def grant_assume_role(self, grantee: Grantable) -> Grant:
        """
        Allow *grantee* to take this role on.

        The trust policy must allow it as well: see `assumed_by` and `add_to_trust_policy`.
        """
        return self.grant(grantee, "sts:AssumeRole")

    def properties(self) -> CfnRoleProps:
        """The properties as CloudFormation takes them."""
        trust = (*_trusting(self.assumed_by, self.external_ids), *self._trust)
        managed = dict.fromkeys(one.managed_policy_arn for one in self.managed_policies or ())
        inline = self.inline_policies or {}
        return {
            "assume_role_policy_document": policy_of(self, trust),
            "description": self.description,
            "managed_policy_arns": list(managed) or None,
            "max_session_duration": seconds_of(self.max_session_duration),
            "path": self.given_path,
            "permissions_boundary": _arn_of(self.permissions_boundary),
            "policies": [
                {"policy_name": name, "policy_document": inline[name].document()}
                for name in sorted(inline)
            ]
            or None,
            "role_name": self.given_name,
            "tags": tag_list(self.tags),
        }


def _trusting(principal: Principal, external_ids: Sequence[str]) -> list[PolicyStatement]:
    ids: Any = external_ids[0] if len(external_ids) == 1 else [*external_ids]
    conditions: Conditions = {"StringEquals": {"sts:ExternalId": ids}} if external_ids else {}
    return [
        PolicyStatement(actions=[part.trust_action], principals=[part], conditions=conditions)
        for part in principal.parts()
    ]


def _arn_of(policy: "str | room.AttachablePolicy | None") -> str | None:
    return policy if policy is None or isinstance(policy, str) else policy.managed_policy_arn


def _name_in(arn: str) -> str:
    """The name is what follows the last slash; of a deferred ARN, what follows the first."""
    return part_of(arn, "/", -1) if is_literal(arn) else Fn.select(1, Fn.split("/", arn))


def _same_account(role: Resource, arn: str) -> bool:
    account = Stack.of(role).given_account
    if account is None or not is_literal(arn):
        return True
    return part_of(arn, ":", 4) == account
