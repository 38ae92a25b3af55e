"""Every resource type of AWS::IAM; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAccessKeyProps(TypedDict, total=False):
    serial: Integer | None
    """This value is specific to CloudFormation and can only be *incremented*. A change replaces the resource."""
    status: str | None
    """The status of the access key."""
    user_name: Required[str]
    """The name of the IAM user that the new key will belong to. A change replaces the resource."""


class CfnAccessKey(TypedResource):
    """Creates a new AWS secret access key and corresponding AWS access key ID for the specified user."""
    props: CfnAccessKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessKeyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID for this access key."""
    @property
    def attr_secret_access_key(self) -> StringToken:
        """Returns the secret access key for the specified AWS::IAM::AccessKey resource."""


class CfnGroupProps(TypedDict, total=False):
    group_name: str | None
    """The name of the group to create. A change replaces the resource."""
    managed_policy_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the IAM policy you want to attach."""
    path: str | None
    """The path to the group."""
    policies: Sequence[CfnGroupPolicyPropertyProps | Deferred] | Deferred | None
    """Adds or updates an inline policy document that is embedded in the specified IAM group."""


class CfnGroupPolicyPropertyProps(TypedDict, total=False):
    """Contains information about an attached policy."""
    policy_document: Required[Anything]
    """The policy document."""
    policy_name: Required[str]
    """The friendly name (not ARN) identifying the policy."""


class CfnGroup(TypedResource):
    """Creates a new group."""
    props: CfnGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::Group` resource."""


class CfnGroupPolicyProps(TypedDict, total=False):
    group_name: Required[str]
    """The name of the group to associate the policy with. A change replaces the resource."""
    policy_document: Anything
    """The policy document."""
    policy_name: Required[str]
    """The name of the policy document. A change replaces the resource."""


class CfnGroupPolicy(TypedResource):
    """Adds or updates an inline policy document that is embedded in the specified IAM group."""
    props: CfnGroupPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGroupPolicyProps]) -> None: ...


class CfnInstanceProfileProps(TypedDict, total=False):
    instance_profile_name: str | None
    """The name of the instance profile to create. A change replaces the resource."""
    path: str | None
    """The path to the instance profile. A change replaces the resource."""
    roles: Required[Sequence[str] | Deferred]
    """The name of the role to associate with the instance profile."""


class CfnInstanceProfile(TypedResource):
    """Creates a new instance profile."""
    props: CfnInstanceProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the instance profile."""


class CfnManagedPolicyProps(TypedDict, total=False):
    description: str | None
    """A friendly description of the policy. A change replaces the resource."""
    groups: Sequence[str] | Deferred | None
    """The name (friendly name, not ARN) of the group to attach the policy to."""
    managed_policy_name: str | None
    """The friendly name of the policy. A change replaces the resource."""
    path: str | None
    """The path for the policy. A change replaces the resource."""
    policy_document: Required[Anything]
    """The JSON policy document that you want to use as the content for the new policy."""
    roles: Sequence[str] | Deferred | None
    """The name (friendly name, not ARN) of the role to attach the policy to."""
    users: Sequence[str] | Deferred | None
    """The name (friendly name, not ARN) of the IAM user to attach the policy to."""


class CfnManagedPolicy(TypedResource):
    """Creates a new managed policy for your AWS account."""
    props: CfnManagedPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnManagedPolicyProps]) -> None: ...
    @property
    def attr_attachment_count(self) -> NumberToken:
        """The number of principal entities (users, groups, and roles) that the policy is attached to."""
    @property
    def attr_create_date(self) -> StringToken:
        """The date and time, in ISO 8601 date-time format, when the policy was created."""
    @property
    def attr_default_version_id(self) -> StringToken:
        """The identifier for the version of the policy that is set as the default (operative) version."""
    @property
    def attr_is_attachable(self) -> StringToken:
        """Specifies whether the policy can be attached to an IAM user, group, or role."""
    @property
    def attr_permissions_boundary_usage_count(self) -> NumberToken:
        """The number of entities (users and roles) for which the policy is used as the permissions boundary."""
    @property
    def attr_policy_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the managed policy that you want information about."""
    @property
    def attr_policy_id(self) -> StringToken:
        """The stable and unique string identifying the policy."""
    @property
    def attr_update_date(self) -> StringToken:
        """The date and time, in ISO 8601 date-time format, when the policy was last updated."""


class CfnOIDCProviderProps(TypedDict, total=False):
    client_id_list: Sequence[str] | Deferred | None
    """A list of client IDs (also known as audiences) that are associated with the specified IAM OIDC provider resource object."""
    tags: Sequence[CfnOIDCProviderTagProps | Deferred] | Deferred | None
    """A list of tags that are attached to the specified IAM OIDC provider."""
    thumbprint_list: Sequence[str] | Deferred | None
    """A list of certificate thumbprints that are associated with the specified IAM OIDC provider resource object."""
    url: str | None
    """The URL that the IAM OIDC provider resource object is associated with. A change replaces the resource."""


class CfnOIDCProviderTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnOIDCProvider(TypedResource):
    """Creates or updates an IAM entity to describe an identity provider (IdP) that supports OpenID Connect (OIDC)."""
    props: CfnOIDCProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOIDCProviderProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::OIDCProvider` resource."""


class CfnPolicyProps(TypedDict, total=False):
    groups: Sequence[str] | Deferred | None
    """The name of the group to associate the policy with."""
    policy_document: Required[Anything]
    """The policy document."""
    policy_name: Required[str]
    """The name of the policy document."""
    roles: Sequence[str] | Deferred | None
    """The name of the role to associate the policy with."""
    users: Sequence[str] | Deferred | None
    """The name of the user to associate the policy with."""


class CfnPolicy(TypedResource):
    """Adds or updates an inline policy document that is embedded in the specified IAM group, user or role."""
    props: CfnPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The stable and unique string identifying the policy."""


class CfnRoleProps(TypedDict, total=False):
    assume_role_policy_document: Required[Anything]
    """The trust policy that is associated with this role."""
    description: str | None
    """A description of the role that you provide."""
    managed_policy_arns: Sequence[str] | Deferred | None
    """A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the role."""
    max_session_duration: Integer | None
    """The maximum session duration (in seconds) that you want to set for the specified role."""
    path: str | None
    """The path to the role. A change replaces the resource."""
    permissions_boundary: str | None
    """The ARN of the policy used to set the permissions boundary for the role."""
    policies: Sequence[CfnRolePolicyPropertyProps | Deferred] | Deferred | None
    """Adds or updates an inline policy document that is embedded in the specified IAM role."""
    role_name: str | None
    """A name for the IAM role, up to 64 characters in length. A change replaces the resource."""
    tags: Sequence[CfnRoleTagProps | Deferred] | Deferred | None
    """A list of tags that are attached to the role."""


class CfnRolePolicyPropertyProps(TypedDict, total=False):
    """Contains information about an attached policy."""
    policy_document: Required[Anything]
    """The entire contents of the policy that defines permissions."""
    policy_name: Required[str]
    """The friendly name (not ARN) identifying the policy."""


class CfnRoleTagProps(TypedDict, total=False):
    """A structure that represents user-provided metadata that can be associated with an IAM resource."""
    key: Required[str]
    """The key name that can be used to look up or retrieve the associated value."""
    value: Required[str]
    """The value associated with this tag."""


class CfnRole(TypedResource):
    """Creates a new role for your AWS account."""
    props: CfnRoleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRoleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the role."""
    @property
    def attr_role_id(self) -> StringToken:
        """Returns the stable and unique string identifying the role."""


class CfnRolePolicyProps(TypedDict, total=False):
    policy_document: Anything
    """The policy document."""
    policy_name: Required[str]
    """The name of the policy document. A change replaces the resource."""
    role_name: Required[str]
    """The name of the role to associate the policy with. A change replaces the resource."""


class CfnRolePolicy(TypedResource):
    """Adds or updates an inline policy document that is embedded in the specified IAM role."""
    props: CfnRolePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRolePolicyProps]) -> None: ...


class CfnSAMLProviderProps(TypedDict, total=False):
    add_private_key: str | None
    """Specifies the new private key from your external identity provider. A change replaces the resource."""
    assertion_encryption_mode: Literal["Allowed", "Required"] | Other | None
    """Specifies the encryption setting for the SAML provider."""
    name: str | None
    """The name of the provider to create. A change replaces the resource."""
    private_key_list: Sequence[CfnSAMLProviderSAMLPrivateKeyProps | Deferred] | Deferred | None
    """The private key metadata for the SAML provider."""
    remove_private_key: str | None
    """The Key ID of the private key to remove. A change replaces the resource."""
    saml_metadata_document: str | None
    """An XML document generated by an identity provider (IdP) that supports SAML 2.0."""
    tags: Sequence[CfnSAMLProviderTagProps | Deferred] | Deferred | None
    """A list of tags that you want to attach to the new IAM SAML provider."""


class CfnSAMLProviderSAMLPrivateKeyProps(TypedDict, total=False):
    """Contains the private keys for the SAML provider."""
    key_id: Required[str]
    """The unique identifier for the SAML private key."""
    timestamp: Required[str]
    """The date and time, in ISO 8601 date-time format, when the private key was uploaded."""


class CfnSAMLProviderTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSAMLProvider(TypedResource):
    """Creates an IAM resource that describes an identity provider (IdP) that supports SAML 2.0."""
    props: CfnSAMLProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSAMLProviderProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::SAMLProvider` resource."""
    @property
    def attr_saml_provider_uuid(self) -> StringToken:
        """The unique identifier assigned to the SAML provider."""


class CfnServerCertificateProps(TypedDict, total=False):
    certificate_body: str | None
    """The contents of the public key certificate. A change replaces the resource."""
    certificate_chain: str | None
    """The contents of the public key certificate chain. A change replaces the resource."""
    path: str | None
    """The path for the server certificate."""
    private_key: str | None
    """The contents of the private key in PEM-encoded format. A change replaces the resource."""
    server_certificate_name: str | None
    """The name for the server certificate. A change replaces the resource."""
    tags: Sequence[CfnServerCertificateTagProps | Deferred] | Deferred | None
    """A list of tags that are attached to the server certificate."""


class CfnServerCertificateTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnServerCertificate(TypedResource):
    """Uploads a server certificate entity for the AWS account."""
    props: CfnServerCertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServerCertificateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::ServerCertificate` resource."""


class CfnServiceLinkedRoleProps(TypedDict, total=False):
    aws_service_name: str | None
    """The service principal for the AWS service to which this role is attached. A change replaces the resource."""
    custom_suffix: str | None
    """A string that you provide, which is combined with the service-provided prefix to form the complete role name. A change replaces the resource."""
    description: str | None
    """The description of the role."""


class CfnServiceLinkedRole(TypedResource):
    """Creates an IAM role that is linked to a specific AWS service."""
    props: CfnServiceLinkedRoleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceLinkedRoleProps]) -> None: ...
    @property
    def attr_role_name(self) -> StringToken:
        """Returns the friendly name that identifies the role."""


class CfnUserProps(TypedDict, total=False):
    groups: Sequence[str] | Deferred | None
    """A list of group names to which you want to add the user."""
    login_profile: CfnUserLoginProfileProps | Deferred | None
    """Creates a password for the specified IAM user."""
    managed_policy_arns: Sequence[str] | Deferred | None
    """A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the user."""
    path: str | None
    """The path for the user name."""
    permissions_boundary: str | None
    """The ARN of the managed policy that is used to set the permissions boundary for the user."""
    policies: Sequence[CfnUserPolicyPropertyProps | Deferred] | Deferred | None
    """Adds or updates an inline policy document that is embedded in the specified IAM user."""
    tags: Sequence[CfnUserTagProps | Deferred] | Deferred | None
    """A list of tags that you want to attach to the new user."""
    user_name: str | None
    """The name of the user to create. A change replaces the resource."""


class CfnUserLoginProfileProps(TypedDict, total=False):
    """Creates a password for the specified user, giving the user the ability to access AWS services through the AWS Management Console."""
    password: Required[str]
    """The user's password."""
    password_reset_required: Boolean | None
    """Specifies whether the user is required to set a new password on next sign-in."""


class CfnUserPolicyPropertyProps(TypedDict, total=False):
    """Contains information about an attached policy."""
    policy_document: Required[Anything]
    """The entire contents of the policy that defines permissions."""
    policy_name: Required[str]
    """The friendly name (not ARN) identifying the policy."""


class CfnUserTagProps(TypedDict, total=False):
    """A structure that represents user-provided metadata that can be associated with an IAM resource."""
    key: Required[str]
    """The key name that can be used to look up or retrieve the associated value."""
    value: Required[str]
    """The value associated with this tag."""


class CfnUser(TypedResource):
    """Creates a new IAM user for your AWS account."""
    props: CfnUserProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::User` resource."""


class CfnUserPolicyProps(TypedDict, total=False):
    policy_document: Anything
    """The policy document."""
    policy_name: Required[str]
    """The name of the policy document. A change replaces the resource."""
    user_name: Required[str]
    """The name of the user to associate the policy with. A change replaces the resource."""


class CfnUserPolicy(TypedResource):
    """Adds or updates an inline policy document that is embedded in the specified IAM user."""
    props: CfnUserPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPolicyProps]) -> None: ...


class CfnUserToGroupAdditionProps(TypedDict, total=False):
    group_name: Required[str]
    """The name of the group to update."""
    users: Required[Sequence[str] | Deferred]
    """A list of the names of the users that you want to add to the group."""


class CfnUserToGroupAddition(TypedResource):
    """Adds the specified user to the specified group."""
    props: CfnUserToGroupAdditionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserToGroupAdditionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The stable and unique string identifying the group."""


class CfnVirtualMFADeviceProps(TypedDict, total=False):
    path: str | None
    """The path for the virtual MFA device. A change replaces the resource."""
    tags: Sequence[CfnVirtualMFADeviceTagProps | Deferred] | Deferred | None
    """A list of tags that you want to attach to the new IAM virtual MFA device."""
    users: Required[Sequence[str] | Deferred]
    """The IAM user associated with this virtual MFA device."""
    virtual_mfa_device_name: str | None
    """The name of the virtual MFA device, which must be unique. A change replaces the resource."""


class CfnVirtualMFADeviceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnVirtualMFADevice(TypedResource):
    """Creates a new virtual MFA device for the AWS account."""
    props: CfnVirtualMFADeviceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVirtualMFADeviceProps]) -> None: ...
    @property
    def attr_serial_number(self) -> StringToken:
        """Returns the serial number for the specified `AWS::IAM::VirtualMFADevice` resource."""
