"""Every resource type of AWS::AccountAccess; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    identity_source: Required[CfnApplicationIdentitySourceProps | Deferred]
    """The identity source for the application A change replaces the resource."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnApplicationIdentityCenterProps(TypedDict, total=False):
    instance_arn: Required[str]
    """The ARN of the Identity Center instance"""


class CfnApplicationIdentitySourceProps(TypedDict, total=False):
    identity_center: Required[CfnApplicationIdentityCenterProps | Deferred]


class CfnApplicationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnApplication(TypedResource):
    """Resource Type definition for AWS::AccountAccess::Application specifying an application for account access"""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_arn(self) -> StringToken:
        """The ARN of the application"""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the application was created"""
    @property
    def attr_status(self) -> StringToken:
        """The status of the application"""
    @property
    def attr_tenant_id(self) -> StringToken:
        """The tenant ID of the application"""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the application was last updated"""
    @property
    def attr_identity_source_identity_center_application_arn(self) -> StringToken:
        """The ARN of the associated Identity Center application"""


class CfnEntitlementProps(TypedDict, total=False):
    application_arn: Required[str]
    """The ARN of the application A change replaces the resource."""
    entitlement: Required[CfnEntitlementEntitlementProps | Deferred]
    """The entitlement details A change replaces the resource."""


class CfnEntitlementEntitlementProps(TypedDict, total=False):
    principal_role: Required[CfnEntitlementPrincipalRoleEntitlementProps | Deferred]


class CfnEntitlementIdentityCenterPrincipalProps(TypedDict, total=False):
    group_id: str | None
    """The ID of the group"""
    user_id: str | None
    """The ID of the user"""


class CfnEntitlementPrincipalProps(TypedDict, total=False):
    identity_center: Required[CfnEntitlementIdentityCenterPrincipalProps | Deferred]


class CfnEntitlementPrincipalRoleEntitlementProps(TypedDict, total=False):
    principal: Required[CfnEntitlementPrincipalProps | Deferred]
    role_arn: Required[str]
    """The ARN of the IAM role"""


class CfnEntitlement(TypedResource):
    """Resource Type definition for AWS::AccountAccess::Entitlement specifying an entitlement for account access"""
    props: CfnEntitlementProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEntitlementProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the entitlement was created"""
    @property
    def attr_entitlement_id(self) -> StringToken:
        """The ID of the entitlement"""
    @property
    def attr_entitlement_principal_role_account(self) -> StringToken:
        """The AWS account ID"""
