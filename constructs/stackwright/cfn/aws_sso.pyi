"""Every resource type of AWS::SSO; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    application_provider_arn: Required[str]
    """The ARN of the application provider for this application. A change replaces the resource."""
    description: str | None
    """The description of the application."""
    instance_arn: Required[str]
    """The ARN of the instance of IAM Identity Center that is configured with this application. A change replaces the resource."""
    name: Required[str]
    """The name of the application."""
    portal_options: CfnApplicationPortalOptionsConfigurationProps | Deferred | None
    """A structure that describes the options for the access portal associated with this application."""
    status: Literal["ENABLED", "DISABLED"] | Other | None
    """The current status of the application in this instance of IAM Identity Center."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """Specifies tags to be attached to the application."""


class CfnApplicationPortalOptionsConfigurationProps(TypedDict, total=False):
    """A structure that describes the options for the portal associated with an application."""
    sign_in_options: CfnApplicationSignInOptionsProps | Deferred | None
    """A structure that describes the sign-in options for the access portal."""
    visibility: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether this application is visible in the access portal."""


class CfnApplicationSignInOptionsProps(TypedDict, total=False):
    """A structure that describes the sign-in options for an application portal."""
    application_url: str | None
    """The URL that accepts authentication requests for an application."""
    origin: Required[Literal["IDENTITY_CENTER", "APPLICATION"] | Other]
    """This determines how IAM Identity Center navigates the user to the target application."""


class CfnApplicationTagProps(TypedDict, total=False):
    """The metadata that you apply to the Identity Center (SSO) Application to help you categorize and organize them."""
    key: Required[str]
    value: Required[str]


class CfnApplication(TypedResource):
    """Creates an OAuth 2.0 customer managed application in IAM Identity Center for the given application provider."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_arn(self) -> StringToken:
        """The ARN of the application."""
    @property
    def attr_identity_store_arn(self) -> StringToken:
        """The ARN of the identity store associated with the Identity Center instance"""


class CfnApplicationAssignmentProps(TypedDict, total=False):
    application_arn: Required[str]
    """The ARN of the application that has principals assigned. A change replaces the resource."""
    principal_id: Required[str]
    """The unique identifier of the principal assigned to the application. A change replaces the resource."""
    principal_type: Required[Literal["USER", "GROUP"] | Other]
    """The type of the principal assigned to the application. A change replaces the resource."""


class CfnApplicationAssignment(TypedResource):
    """A structure that describes an assignment of a principal to an application."""
    props: CfnApplicationAssignmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationAssignmentProps]) -> None: ...


class CfnAssignmentProps(TypedDict, total=False):
    instance_arn: Required[str]
    """The ARN of the instance under which the operation will be executed. A change replaces the resource."""
    permission_set_arn: Required[str]
    """The ARN of the permission set. A change replaces the resource."""
    principal_id: Required[str]
    """An identifier for an object in IAM Identity Center, such as a user or group. A change replaces the resource."""
    principal_type: Required[Literal["USER", "GROUP"] | Other]
    """The entity type for which the assignment will be created. A change replaces the resource."""
    target_id: Required[str]
    """TargetID is an AWS account identifier, (For example, 123456789012). A change replaces the resource."""
    target_type: Required[Literal["AWS_ACCOUNT"] | Other]
    """The entity type for which the assignment will be created. A change replaces the resource."""


class CfnAssignment(TypedResource):
    """Assigns access to a Principal for a specified AWS account using a specified permission set."""
    props: CfnAssignmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAssignmentProps]) -> None: ...


class CfnInstanceProps(TypedDict, total=False):
    name: str | None
    """The name of the Identity Center instance."""
    tags: Sequence[CfnInstanceTagProps | Deferred] | Deferred | None
    """Specifies tags to be attached to the instance of IAM Identity Center."""


class CfnInstanceTagProps(TypedDict, total=False):
    """The metadata that you apply to the Identity Center (SSO) Instance to help you categorize and organize them."""
    key: Required[str]
    value: Required[str]


class CfnInstance(TypedResource):
    """Creates an instance of IAM Identity Center for a standalone AWS account that is not managed by AWS Organizations or a member AWS account in an organization."""
    props: CfnInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceProps]) -> None: ...
    @property
    def attr_identity_store_id(self) -> StringToken:
        """The identifier of the identity store that is connected to the Identity Center instance."""
    @property
    def attr_instance_arn(self) -> StringToken:
        """The ARN of the Identity Center instance under which the operation will be executed."""
    @property
    def attr_owner_account_id(self) -> StringToken:
        """The AWS account ID number of the owner of the Identity Center instance."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of this Identity Center instance."""


class CfnInstanceAccessControlAttributeConfigurationProps(TypedDict, total=False):
    access_control_attributes: Sequence[CfnInstanceAccessControlAttributeConfigurationAccessControlAttributeProps | Deferred] | Deferred | None
    """Lists the attributes that are configured for ABAC in the specified instance."""
    instance_access_control_attribute_configuration: CfnInstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfigurationProps | Deferred | None
    """The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for backwards compatibility purposes. Deprecated."""
    instance_arn: Required[str]
    """The ARN of the instance under which the operation will be executed. A change replaces the resource."""


class CfnInstanceAccessControlAttributeConfigurationAccessControlAttributeProps(TypedDict, total=False):
    """These are identity store attributes that you can configure for use in attributes-based access control (ABAC)."""
    key: Required[str]
    """The name of the attribute associated with your identities in your identity source."""
    value: Required[CfnInstanceAccessControlAttributeConfigurationAccessControlAttributeValueProps | Deferred]
    """The value used for mapping a specified attribute to an identity source."""


class CfnInstanceAccessControlAttributeConfigurationAccessControlAttributeValueProps(TypedDict, total=False):
    """The value used for mapping a specified attribute to an identity source."""
    source: Required[Sequence[str] | Deferred]
    """The identity source to use when mapping a specified attribute to."""


class CfnInstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfigurationProps(TypedDict, total=False):
    """The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for backwards compatibility purposes."""
    access_control_attributes: Required[Sequence[CfnInstanceAccessControlAttributeConfigurationAccessControlAttributeProps | Deferred] | Deferred]
    """These are identity store attributes that you can configure for use in attributes-based access control (ABAC)."""


class CfnInstanceAccessControlAttributeConfiguration(TypedResource):
    """Enables the attribute-based access control (ABAC) feature for the specified instance."""
    props: CfnInstanceAccessControlAttributeConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceAccessControlAttributeConfigurationProps]) -> None: ...


class CfnPermissionSetProps(TypedDict, total=False):
    customer_managed_policy_references: Sequence[CfnPermissionSetCustomerManagedPolicyReferenceProps | Deferred] | Deferred | None
    """Specifies the names and paths of the customer managed policies that you have attached to your permission set."""
    description: str | None
    """The description of the `PermissionSet`."""
    inline_policy: Anything
    """The inline policy that is attached to the permission set."""
    instance_arn: Required[str]
    """The ARN of the instance under which the operation will be executed. A change replaces the resource."""
    managed_policies: Sequence[str] | Deferred | None
    """A structure that stores a list of managed policy ARNs that describe the associated AWS managed policy."""
    name: Required[str]
    """The name of the permission set. A change replaces the resource."""
    permissions_boundary: CfnPermissionSetPermissionsBoundaryProps | Deferred | None
    """Specifies the configuration of the AWS managed or customer managed policy that you want to set as a permissions boundary."""
    relay_state_type: str | None
    """Used to redirect users within the application during the federation authentication process."""
    session_duration: str | None
    """The length of time that the application user sessions are valid for in the ISO-8601 standard."""
    tags: Sequence[CfnPermissionSetTagProps | Deferred] | Deferred | None
    """The tags to attach to the new `PermissionSet`."""


class CfnPermissionSetCustomerManagedPolicyReferenceProps(TypedDict, total=False):
    """Specifies the name and path of a customer managed policy."""
    name: Required[str]
    """The name of the IAM policy that you have configured in each account where you want to deploy your permission set."""
    path: str | None
    """The path to the IAM policy that you have configured in each account where you want to deploy your permission set."""


class CfnPermissionSetPermissionsBoundaryProps(TypedDict, total=False):
    """Specifies the configuration of the AWS managed or customer managed policy that you want to set as a permissions boundary."""
    customer_managed_policy_reference: CfnPermissionSetCustomerManagedPolicyReferenceProps | Deferred | None
    """Specifies the name and path of a customer managed policy."""
    managed_policy_arn: str | None
    """The AWS managed policy ARN that you want to attach to a permission set as a permissions boundary."""


class CfnPermissionSetTagProps(TypedDict, total=False):
    """The metadata that you apply to the permission set to help you categorize and organize them."""
    key: Required[str]
    value: Required[str]


class CfnPermissionSet(TypedResource):
    """Specifies a permission set within a specified instance."""
    props: CfnPermissionSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPermissionSetProps]) -> None: ...
    @property
    def attr_permission_set_arn(self) -> StringToken:
        """The permission set ARN of the permission set, such as `arn:aws:sso:::permissionSet/ins-instanceid/ps-permissionsetid`."""
