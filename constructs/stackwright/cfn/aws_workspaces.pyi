"""Every resource type of AWS::WorkSpaces; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnConnectionAliasProps(TypedDict, total=False):
    connection_string: Required[str]
    """The connection string specified for the connection alias. A change replaces the resource."""
    tags: Sequence[CfnConnectionAliasTagProps | Deferred] | Deferred | None
    """The tags to associate with the connection alias. A change replaces the resource."""


class CfnConnectionAliasTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnConnectionAlias(TypedResource):
    """The `AWS::WorkSpaces::ConnectionAlias` resource specifies a connection alias."""
    props: CfnConnectionAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionAliasProps]) -> None: ...
    @property
    def attr_alias_id(self) -> StringToken:
        """The identifier of the connection alias, returned as a string."""
    @property
    def attr_associations(self) -> StringToken:
        """The association status of the connection alias."""
    @property
    def attr_connection_alias_state(self) -> StringToken:
        """The current state of the connection alias, returned as a string."""


class CfnDirectoryProps(TypedDict, total=False):
    active_directory_config: CfnDirectoryActiveDirectoryConfigProps | Deferred | None
    """Information about the Active Directory config. A change replaces the resource."""
    certificate_based_auth_properties: CfnDirectoryCertificateBasedAuthPropertiesProps | Deferred | None
    """Describes the properties of the certificate-based authentication you want to use with your WorkSpaces."""
    enable_self_service: Boolean | None
    """Indicates whether self-service capabilities are enabled or disabled. A change replaces the resource."""
    endpoint_encryption_mode: Literal["STANDARD_TLS", "FIPS_VALIDATED"] | Other | None
    """Endpoint encryption mode that allows you to configure the specified directory between Standard TLS and FIPS 140-2 validated mode."""
    idc_instance_arn: str | None
    """The Amazon Resource Name (ARN) of the identity center instance. A change replaces the resource."""
    ip_group_ids: Sequence[str] | Deferred | None
    """The identifiers of the IP access control groups associated with the directory."""
    microsoft_entra_config: CfnDirectoryMicrosoftEntraConfigProps | Deferred | None
    """Specifies the configurations of the Microsoft Entra. A change replaces the resource."""
    saml_properties: CfnDirectorySamlPropertiesProps | Deferred | None
    """Describes the enablement status, user access URL, and relay state parameter name that are used for configuring federation with an SAML 2.0 identity provider."""
    selfservice_permissions: CfnDirectorySelfservicePermissionsProps | Deferred | None
    """Describes the self-service permissions for a directory."""
    streaming_properties: CfnDirectoryStreamingPropertiesProps | Deferred | None
    """Describes the streaming properties."""
    subnet_ids: Sequence[str] | Deferred | None
    """The identifiers of the subnets for your virtual private cloud (VPC). A change replaces the resource."""
    tags: Sequence[CfnDirectoryTagProps | Deferred] | Deferred | None
    """The tags associated with the directory."""
    tenancy: Literal["DEDICATED", "SHARED"] | Other | None
    """Indicates whether your WorkSpace directory is dedicated or shared. A change replaces the resource."""
    user_identity_type: Literal["CUSTOMER_MANAGED", "AWS_DIRECTORY_SERVICE", "AWS_IAM_IDENTITY_CENTER"] | Other | None
    """The type of identity management the user is using. A change replaces the resource."""
    workspace_access_properties: CfnDirectoryWorkspaceAccessPropertiesProps | Deferred | None
    """The device types and operating systems that can be used to access a WorkSpace."""
    workspace_creation_properties: CfnDirectoryDefaultWorkspaceCreationPropertiesProps | Deferred | None
    """The default values that are used to create WorkSpaces."""
    workspace_directory_description: str | None
    """Description of the directory to register. A change replaces the resource."""
    workspace_directory_name: str | None
    """The name of the directory to register. A change replaces the resource."""
    workspace_type: Literal["PERSONAL", "POOLS"] | Other | None
    """Indicates whether the directory's WorkSpace type is personal or pools. A change replaces the resource."""


class CfnDirectoryAccessEndpointProps(TypedDict, total=False):
    """Describes the access type and endpoint for a WorkSpace."""
    access_endpoint_type: Literal["STREAMING_WSP"] | Other | None
    """Indicates the type of access endpoint."""
    vpc_endpoint_id: str | None
    """Indicates the VPC endpoint to use for access."""


class CfnDirectoryAccessEndpointConfigProps(TypedDict, total=False):
    """Describes the access endpoint configuration for a WorkSpace."""
    access_endpoints: Required[Sequence[CfnDirectoryAccessEndpointProps | Deferred] | Deferred]
    """Indicates a list of access endpoints associated with this directory."""
    internet_fallback_protocols: Sequence[Literal["PCOIP"] | Other] | Deferred | None
    """Indicates a list of protocols that fallback to using the public Internet when streaming over a VPC endpoint is not available."""


class CfnDirectoryActiveDirectoryConfigProps(TypedDict, total=False):
    """Information about the Active Directory config."""
    domain_name: Required[str]
    """The name of the domain."""
    service_account_secret_arn: Required[str]
    """Indicates the secret ARN on the service account."""


class CfnDirectoryCertificateBasedAuthPropertiesProps(TypedDict, total=False):
    """Describes the properties of the certificate-based authentication you want to use with your WorkSpaces."""
    certificate_authority_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon Web Services Certificate Manager Private CA resource."""
    status: Literal["DISABLED", "ENABLED"] | Other | None
    """The status of the certificate-based authentication properties."""


class CfnDirectoryDefaultWorkspaceCreationPropertiesProps(TypedDict, total=False):
    """The default values that are used to create WorkSpaces."""
    custom_security_group_id: str | None
    """The identifier of the default security group to apply to WorkSpaces when they are created."""
    default_ou: str | None
    """The organizational unit (OU) in the directory for the WorkSpace machine accounts."""
    enable_internet_access: Boolean | None
    """Specifies whether to automatically assign an Elastic public IP address to WorkSpaces in this directory by default."""
    enable_maintenance_mode: Boolean | None
    """Specifies whether maintenance mode is enabled for WorkSpaces."""
    instance_iam_role_arn: str | None
    """Indicates the IAM role ARN of the instance."""
    user_enabled_as_local_administrator: Boolean | None
    """Specifies whether WorkSpace users are local administrators on their WorkSpaces."""


class CfnDirectoryGlobalAcceleratorForDirectoryProps(TypedDict, total=False):
    """Describes the Global Accelerator for directory."""
    mode: Required[Literal["ENABLED_AUTO", "DISABLED"] | Other]
    """Indicates if Global Accelerator for directory is enabled or disabled."""
    preferred_protocol: Literal["TCP", "NONE"] | Other | None
    """Indicates the preferred protocol for Global Accelerator."""


class CfnDirectoryMicrosoftEntraConfigProps(TypedDict, total=False):
    """Specifies the configurations of the Microsoft Entra."""
    application_config_secret_arn: str | None
    """The Amazon Resource Name (ARN) of the application config."""
    tenant_id: str | None
    """The identifier of the tenant."""


class CfnDirectorySamlPropertiesProps(TypedDict, total=False):
    """Describes the enablement status, user access URL, and relay state parameter name that are used for configuring federation with an SAML 2.0 identity provider."""
    relay_state_parameter_name: str | None
    """The relay state parameter name supported by the SAML 2.0 identity provider (IdP)."""
    status: Literal["DISABLED", "ENABLED", "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK"] | Other | None
    """Indicates the status of SAML 2.0 authentication."""
    user_access_url: str | None
    """The SAML 2.0 identity provider (IdP) user access URL."""


class CfnDirectorySelfservicePermissionsProps(TypedDict, total=False):
    """Describes the self-service permissions for a directory."""
    change_compute_type: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether users can change the compute type (bundle) for their WorkSpace."""
    increase_volume_size: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether users can increase the volume size of the drives on their WorkSpace."""
    rebuild_workspace: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether users can rebuild the operating system of a WorkSpace to its original state."""
    restart_workspace: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether users can restart their WorkSpace."""
    switch_running_mode: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether users can switch the running mode of their WorkSpace."""


class CfnDirectoryStorageConnectorProps(TypedDict, total=False):
    """Describes the storage connector."""
    connector_type: Required[Literal["HOME_FOLDER"] | Other]
    """The type of connector used to save user files."""
    status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Indicates if the storage connector is enabled or disabled."""


class CfnDirectoryStreamingPropertiesProps(TypedDict, total=False):
    """Describes the streaming properties."""
    global_accelerator: CfnDirectoryGlobalAcceleratorForDirectoryProps | Deferred | None
    """Describes the Global Accelerator for directory."""
    storage_connectors: Sequence[CfnDirectoryStorageConnectorProps | Deferred] | Deferred | None
    """Indicates the storage connector used."""
    streaming_experience_preferred_protocol: Literal["TCP", "UDP"] | Other | None
    """Indicates the type of preferred protocol for the streaming experience."""
    user_settings: Sequence[CfnDirectoryUserSettingProps | Deferred] | Deferred | None
    """Indicates the permission settings associated with the user."""


class CfnDirectoryTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnDirectoryUserSettingProps(TypedDict, total=False):
    """Information about the user's permission settings."""
    action: Required[Literal["CLIPBOARD_COPY_FROM_LOCAL_DEVICE", "CLIPBOARD_COPY_TO_LOCAL_DEVICE", "PRINTING_TO_LOCAL_DEVICE", "SMART_CARD"] | Other]
    """Indicates the type of action."""
    maximum_length: Integer | None
    """Indicates the maximum character length for the specified user setting."""
    permission: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Indicates if the setting is enabled or disabled."""


class CfnDirectoryWorkspaceAccessPropertiesProps(TypedDict, total=False):
    """The device types and operating systems that can be used to access a WorkSpace."""
    access_endpoint_config: CfnDirectoryAccessEndpointConfigProps | Deferred | None
    """Describes the access endpoint configuration for a WorkSpace."""
    device_type_android: Literal["ALLOW", "DENY"] | Other | None
    """Indicates whether users can use Android and Android-compatible Chrome OS devices to access their WorkSpaces."""
    device_type_chrome_os: Literal["ALLOW", "DENY"] | Other | None
    """Indicates whether users can use Chromebooks to access their WorkSpaces."""
    device_type_ios: Literal["ALLOW", "DENY"] | Other | None
    """Indicates whether users can use iOS devices to access their WorkSpaces."""
    device_type_linux: Literal["ALLOW", "DENY"] | Other | None
    """Indicates whether users can use Linux clients to access their WorkSpaces."""
    device_type_osx: Literal["ALLOW", "DENY"] | Other | None
    """Indicates whether users can use macOS clients to access their WorkSpaces."""
    device_type_web: Literal["ALLOW", "DENY"] | Other | None
    """Indicates whether users can access their WorkSpaces through a web browser."""
    device_type_windows: Literal["ALLOW", "DENY"] | Other | None
    """Indicates whether users can use Windows clients to access their WorkSpaces."""
    device_type_work_spaces_thin_client: Literal["ALLOW", "DENY"] | Other | None
    """Indicates whether users can access their WorkSpaces through a WorkSpaces Thin Client."""
    device_type_zero_client: Literal["ALLOW", "DENY"] | Other | None
    """Indicates whether users can use zero client devices to access their WorkSpaces."""


class CfnDirectory(TypedResource):
    """Resource Type definition for AWS::WorkSpaces::Directory"""
    props: CfnDirectoryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDirectoryProps]) -> None: ...
    @property
    def attr_alias(self) -> StringToken:
        """The directory alias."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the WorkSpace directory."""
    @property
    def attr_customer_user_name(self) -> StringToken:
        """The user name for the service account."""
    @property
    def attr_directory_id(self) -> StringToken:
        """The directory identifier."""
    @property
    def attr_directory_name(self) -> StringToken:
        """The name of the directory."""
    @property
    def attr_directory_type(self) -> StringToken:
        """The directory type."""
    @property
    def attr_dns_ip_addresses(self) -> ListToken:
        """The IP addresses of the DNS servers for the directory."""
    @property
    def attr_dns_ipv6_addresses(self) -> ListToken:
        """The IPv6 addresses of the DNS servers for the directory."""
    @property
    def attr_idc_config(self) -> StringToken:
        """Specifies the configurations of the identity center."""
    @property
    def attr_iam_role_id(self) -> StringToken:
        """The identifier of the IAM role."""
    @property
    def attr_registration_code(self) -> StringToken:
        """The registration code for the directory."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the directory's registration with Amazon WorkSpaces."""
    @property
    def attr_workspace_security_group_id(self) -> StringToken:
        """The identifier of the security group that is assigned to new WorkSpaces."""


class CfnWorkspaceProps(TypedDict, total=False):
    bundle_id: Required[str]
    """The identifier of the bundle for the WorkSpace. A change may replace the resource."""
    directory_id: Required[str]
    """The identifier of the Directory Service directory for the WorkSpace. A change replaces the resource."""
    root_volume_encryption_enabled: Boolean | None
    """Indicates whether the data stored on the root volume is encrypted. A change may replace the resource."""
    tags: Sequence[CfnWorkspaceTagProps | Deferred] | Deferred | None
    """The tags for the WorkSpace."""
    user_name: Required[str]
    """The user name of the user for the WorkSpace. A change replaces the resource."""
    user_volume_encryption_enabled: Boolean | None
    """Indicates whether the data stored on the user volume is encrypted. A change may replace the resource."""
    volume_encryption_key: str | None
    """The symmetric AWS KMS key used to encrypt data stored on your WorkSpace. A change may replace the resource."""
    workspace_properties: CfnWorkspaceWorkspacePropertiesProps | Deferred | None
    """The WorkSpace properties."""


class CfnWorkspaceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWorkspaceWorkspacePropertiesProps(TypedDict, total=False):
    """Information about a WorkSpace."""
    compute_type_name: str | None
    """The compute type."""
    root_volume_size_gib: Integer | None
    """The size of the root volume."""
    running_mode: str | None
    """The running mode."""
    running_mode_auto_stop_timeout_in_minutes: Integer | None
    """The time after a user logs off when WorkSpaces are automatically stopped."""
    user_volume_size_gib: Integer | None
    """The size of the user storage."""


class CfnWorkspace(TypedResource):
    """The `AWS::WorkSpaces::Workspace` resource specifies a WorkSpace."""
    props: CfnWorkspaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkspaceProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the WorkSpace, returned as a string."""
    @property
    def attr_workspace_id(self) -> StringToken: ...


class CfnWorkspaceIpGroupProps(TypedDict, total=False):
    group_desc: str | None
    """The description of the group. A change replaces the resource."""
    group_name: Required[str]
    """The name of the group. A change replaces the resource."""
    tags: Sequence[CfnWorkspaceIpGroupTagProps | Deferred] | Deferred | None
    """The tags for the IP access control group."""
    user_rules: Sequence[CfnWorkspaceIpGroupIpRuleItemProps | Deferred] | Deferred | None
    """The rules for the IP access control group."""


class CfnWorkspaceIpGroupIpRuleItemProps(TypedDict, total=False):
    """Describes a rule for an IP access control group."""
    ip_rule: Required[str]
    """The IP address range, in CIDR notation."""
    rule_desc: str | None
    """The description of the rule."""


class CfnWorkspaceIpGroupTagProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnWorkspaceIpGroup(TypedResource):
    """Resource Type definition for an IP access control group for Amazon WorkSpaces."""
    props: CfnWorkspaceIpGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkspaceIpGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the IP access control group."""
    @property
    def attr_group_id(self) -> StringToken:
        """The identifier of the IP access control group."""


class CfnWorkspacesPoolProps(TypedDict, total=False):
    application_settings: CfnWorkspacesPoolApplicationSettingsProps | Deferred | None
    """The persistent application settings for users of the pool."""
    bundle_id: Required[str]
    """The identifier of the bundle used by the pool."""
    capacity: Required[CfnWorkspacesPoolCapacityProps | Deferred]
    """Describes the user capacity for the pool."""
    description: str | None
    """The description of the pool."""
    directory_id: Required[str]
    """The identifier of the directory used by the pool."""
    pool_name: Required[str]
    """The name of the pool. A change replaces the resource."""
    running_mode: Literal["ALWAYS_ON", "AUTO_STOP"] | Other | None
    """The running mode of the pool."""
    tags: Sequence[CfnWorkspacesPoolTagProps | Deferred] | Deferred | None
    """Deprecated."""
    timeout_settings: CfnWorkspacesPoolTimeoutSettingsProps | Deferred | None
    """The amount of time that a pool session remains active after users disconnect."""


class CfnWorkspacesPoolApplicationSettingsProps(TypedDict, total=False):
    """The persistent application settings for users in the pool."""
    settings_group: str | None
    """The path prefix for the S3 bucket where users’ persistent application settings are stored."""
    status: Required[Literal["DISABLED", "ENABLED"] | Other]
    """Enables or disables persistent application settings for users during their pool sessions."""


class CfnWorkspacesPoolCapacityProps(TypedDict, total=False):
    """Describes the user capacity for the pool."""
    desired_user_sessions: Required[Integer]
    """The desired number of user sessions for the WorkSpaces in the pool."""


class CfnWorkspacesPoolTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWorkspacesPoolTimeoutSettingsProps(TypedDict, total=False):
    """Describes the timeout settings for the pool."""
    disconnect_timeout_in_seconds: Integer | None
    """Specifies the amount of time, in seconds, that a streaming session remains active after users disconnect."""
    idle_disconnect_timeout_in_seconds: Integer | None
    """The amount of time in seconds a connection will stay active while idle."""
    max_user_duration_in_seconds: Integer | None
    """Specifies the maximum amount of time, in seconds, that a streaming session can remain active."""


class CfnWorkspacesPool(TypedResource):
    """Describes a pool of WorkSpaces."""
    props: CfnWorkspacesPoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkspacesPoolProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time the pool was created."""
    @property
    def attr_pool_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the pool."""
    @property
    def attr_pool_id(self) -> StringToken:
        """The identifier of the pool."""
