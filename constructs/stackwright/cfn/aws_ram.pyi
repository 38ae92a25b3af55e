"""Every resource type of AWS::RAM; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, ResourceOptions, TypedResource


class CfnPermissionProps(TypedDict, total=False):
    name: Required[str]
    """Specifies the name of the customer managed permission. A change replaces the resource."""
    policy_template: Required[Anything]
    """A string in JSON format string that contains the following elements of a resource-based policy: A change replaces the resource."""
    resource_type: Required[str]
    """Specifies the name of the resource type that this customer managed permission applies to. A change replaces the resource."""
    tags: Sequence[CfnPermissionTagProps | Deferred] | Deferred | None
    """Specifies a list of one or more tag key and value pairs to attach to the permission."""


class CfnPermissionTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPermission(TypedResource):
    """Creates a customer managed permission for a specified resource type that you can attach to resource shares."""
    props: CfnPermissionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPermissionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the new permission."""
    @property
    def attr_is_resource_type_default(self) -> StringToken:
        """Specifies whether this permission is the default for new resource shares that include resources of the associated resource type."""
    @property
    def attr_permission_type(self) -> StringToken:
        """The type of managed permission."""
    @property
    def attr_version(self) -> StringToken:
        """The version number for this version of the permission."""


class CfnPermissionAssociationProps(TypedDict, total=False):
    permission_arn: Required[str]
    """Specifies the Amazon Resource Name (ARN) of the AWS RAM permission to associate with the resource share. A change replaces the resource."""
    replace: Boolean | None
    """Specifies whether to replace the existing permission on the resource share."""
    resource_share_arn: Required[str]
    """Specifies the Amazon Resource Name (ARN) of the resource share. A change replaces the resource."""


class CfnPermissionAssociation(TypedResource):
    """Associates a specified AWS RAM permission with a resource share."""
    props: CfnPermissionAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPermissionAssociationProps]) -> None: ...
    @property
    def attr_association_status(self) -> StringToken:
        """The current status of the association between the permission and the resource share."""
    @property
    def attr_feature_set(self) -> StringToken:
        """The feature set of the resource share."""
    @property
    def attr_is_default(self) -> StringToken:
        """Indicates whether the associated resource share is using the default version of the permission."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The date and time when the association between the permission and the resource share was last updated."""
    @property
    def attr_permission_version(self) -> StringToken:
        """The version of the permission currently associated with the resource share."""
    @property
    def attr_resource_type(self) -> StringToken:
        """The resource type to which the permission applies."""


class CfnPrincipalAssociationProps(TypedDict, total=False):
    principal: Required[str]
    """Specifies the principal to associate with the resource share. A change replaces the resource."""
    resource_share_arn: Required[str]
    """Specifies the Amazon Resource Name (ARN) of the resource share. A change replaces the resource."""


class CfnPrincipalAssociation(TypedResource):
    """Associates a specified principal with a resource share."""
    props: CfnPrincipalAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPrincipalAssociationProps]) -> None: ...
    @property
    def attr_association_type(self) -> StringToken:
        """The type of entity included in this association."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time when the association was created."""
    @property
    def attr_external(self) -> StringToken:
        """Indicates whether the principal belongs to the same organization in AWS Organizations as the AWS account that owns the resource share."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The date and time when the association was last updated."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the association."""


class CfnResourceAssociationProps(TypedDict, total=False):
    resource_arn: Required[str]
    """Specifies the Amazon Resource Name (ARN) of the resource to associate with the resource share. A change replaces the resource."""
    resource_share_arn: Required[str]
    """Specifies the Amazon Resource Name (ARN) of the resource share. A change replaces the resource."""


class CfnResourceAssociation(TypedResource):
    """Associates a specified resource with a resource share."""
    props: CfnResourceAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceAssociationProps]) -> None: ...
    @property
    def attr_association_type(self) -> StringToken:
        """The type of entity included in this association."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time when the association was created."""
    @property
    def attr_external(self) -> StringToken:
        """Indicates whether the principal belongs to the same organization in AWS Organizations as the AWS account that owns the resource share."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The date and time when the association was last updated."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the association."""


class CfnResourceShareProps(TypedDict, total=False):
    allow_external_principals: Boolean | None
    """Specifies whether principals outside your organization in AWS Organizations can be associated with a resource share."""
    name: Required[str]
    """Specifies the name of the resource share."""
    permission_arns: Sequence[str] | Deferred | None
    """Specifies the Amazon Resource Names (ARNs) of the AWS RAM permission to associate with the resource share."""
    principals: Sequence[str] | Deferred | None
    """Specifies the principals to associate with the resource share."""
    resource_arns: Sequence[str] | Deferred | None
    """Specifies a list of one or more ARNs of the resources to associate with the resource share."""
    resource_share_configuration: CfnResourceShareResourceShareConfigurationProps | Deferred | None
    """The configuration for a resource share."""
    sources: Sequence[str] | Deferred | None
    """Specifies from which source accounts the service principal has access to the resources in this resource share."""
    tags: Sequence[CfnResourceShareTagProps | Deferred] | Deferred | None
    """Specifies one or more tags to attach to the resource share itself."""


class CfnResourceShareResourceShareConfigurationProps(TypedDict, total=False):
    """The configuration for a resource share."""
    exclusive_account_access: Boolean | None
    """The resource share restricts access to an account"""
    retain_sharing_on_account_leave_organization: Boolean | None
    """Specifies whether the consumer account retains access to the resource share after leaving the organization. A change replaces the resource."""


class CfnResourceShareTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnResourceShare(TypedResource):
    """Creates a resource share."""
    props: CfnResourceShareProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceShareProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resource share."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time when the resource share was created."""
    @property
    def attr_feature_set(self) -> StringToken:
        """Indicates what features are available for this resource share."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The date and time when the resource share was last updated."""
    @property
    def attr_owning_account_id(self) -> StringToken:
        """The ID of the AWS account that owns the resource share."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the resource share."""


class CfnSourceAssociationProps(TypedDict, total=False):
    resource_share_arn: Required[str]
    """Specifies the Amazon Resource Name (ARN) of the resource share. A change replaces the resource."""
    source_id: Required[str]
    """Specifies the ID of the source account to associate with the resource share. A change replaces the resource."""


class CfnSourceAssociation(TypedResource):
    """Associates a specified source account with a resource share."""
    props: CfnSourceAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSourceAssociationProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time when the association was created."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The date and time when the association was last updated."""
    @property
    def attr_source_type(self) -> StringToken:
        """The type of the source."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the association."""
