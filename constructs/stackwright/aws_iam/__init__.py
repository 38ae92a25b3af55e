"""Identities and permissions: roles, policies, principals and grants."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_iam.document import PolicyDocument as PolicyDocument
    from stackwright.aws_iam.grants import Grant as Grant
    from stackwright.aws_iam.grants import ResourceWithPolicy as ResourceWithPolicy
    from stackwright.aws_iam.grants import grant as grant
    from stackwright.aws_iam.grants import grant_key_use as grant_key_use
    from stackwright.aws_iam.identity import Identity as Identity
    from stackwright.aws_iam.managed_policy import AttachablePolicy as AttachablePolicy
    from stackwright.aws_iam.managed_policy import AwsManagedPolicy as AwsManagedPolicy
    from stackwright.aws_iam.managed_policy import ManagedPolicy as ManagedPolicy
    from stackwright.aws_iam.managed_policy import ManagedPolicyDefaults as ManagedPolicyDefaults
    from stackwright.aws_iam.policy import Policy as Policy
    from stackwright.aws_iam.principals import AccountPrincipal as AccountPrincipal
    from stackwright.aws_iam.principals import AccountRootPrincipal as AccountRootPrincipal
    from stackwright.aws_iam.principals import AnyPrincipal as AnyPrincipal
    from stackwright.aws_iam.principals import ArnPrincipal as ArnPrincipal
    from stackwright.aws_iam.principals import CanonicalUserPrincipal as CanonicalUserPrincipal
    from stackwright.aws_iam.principals import CompositePrincipal as CompositePrincipal
    from stackwright.aws_iam.principals import Conditions as Conditions
    from stackwright.aws_iam.principals import FederatedPrincipal as FederatedPrincipal
    from stackwright.aws_iam.principals import Grantable as Grantable
    from stackwright.aws_iam.principals import OrganizationPrincipal as OrganizationPrincipal
    from stackwright.aws_iam.principals import Principal as Principal
    from stackwright.aws_iam.principals import ServicePrincipal as ServicePrincipal
    from stackwright.aws_iam.principals import StarPrincipal as StarPrincipal
    from stackwright.aws_iam.role import Role as Role
    from stackwright.aws_iam.role import RoleDefaults as RoleDefaults
    from stackwright.aws_iam.role import RolePrincipal as RolePrincipal
    from stackwright.aws_iam.statement import PolicyStatement as PolicyStatement
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "document": "PolicyDocument",
            "grants": "Grant ResourceWithPolicy grant grant_key_use",
            "identity": "Identity",
            "managed_policy": "AttachablePolicy AwsManagedPolicy ManagedPolicy "
            "ManagedPolicyDefaults",
            "policy": "Policy",
            "principals": (
                "AccountPrincipal AccountRootPrincipal AnyPrincipal ArnPrincipal "
                "CanonicalUserPrincipal CompositePrincipal Conditions FederatedPrincipal "
                "Grantable OrganizationPrincipal Principal ServicePrincipal StarPrincipal"
            ),
            "role": "Role RoleDefaults RolePrincipal",
            "statement": "PolicyStatement",
        },
    )

__all__ = [
    "AccountPrincipal",
    "AccountRootPrincipal",
    "AnyPrincipal",
    "ArnPrincipal",
    "AttachablePolicy",
    "AwsManagedPolicy",
    "CanonicalUserPrincipal",
    "CompositePrincipal",
    "Conditions",
    "FederatedPrincipal",
    "Grant",
    "Grantable",
    "Identity",
    "ManagedPolicy",
    "ManagedPolicyDefaults",
    "OrganizationPrincipal",
    "Policy",
    "PolicyDocument",
    "PolicyStatement",
    "Principal",
    "ResourceWithPolicy",
    "Role",
    "RoleDefaults",
    "RolePrincipal",
    "ServicePrincipal",
    "StarPrincipal",
    "grant",
    "grant_key_use",
]
