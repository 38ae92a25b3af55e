"""Every resource type of AWS::AppStream; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAppBlockProps(TypedDict, total=False):
    description: str | None
    """The description of the app block. A change replaces the resource."""
    display_name: str | None
    """The display name of the app block. A change replaces the resource."""
    name: Required[str]
    """The name of the app block. A change replaces the resource."""
    packaging_type: Literal["APPSTREAM2", "CUSTOM"] | Other | None
    """The packaging type of the app block. A change replaces the resource."""
    post_setup_script_details: CfnAppBlockScriptDetailsProps | Deferred | None
    """The post setup script details of the app block. A change replaces the resource."""
    setup_script_details: CfnAppBlockScriptDetailsProps | Deferred | None
    """The setup script details of the app block. A change replaces the resource."""
    source_s3_location: Required[CfnAppBlockS3LocationProps | Deferred]
    """The source S3 location of the app block. A change replaces the resource."""
    tags: Sequence[CfnAppBlockTagProps | Deferred] | Deferred | None
    """The tags of the app block."""


class CfnAppBlockS3LocationProps(TypedDict, total=False):
    """The S3 location of the app block."""
    s3_bucket: Required[str]
    """The S3 bucket of the app block. A change replaces the resource."""
    s3_key: str | None
    """The S3 key of the S3 object of the virtual hard disk. A change replaces the resource."""


class CfnAppBlockScriptDetailsProps(TypedDict, total=False):
    """The details of the script."""
    executable_parameters: str | None
    """The parameters used in the run path for the script. A change replaces the resource."""
    executable_path: Required[str]
    """The run path for the script. A change replaces the resource."""
    script_s3_location: Required[CfnAppBlockS3LocationProps | Deferred]
    """The S3 object location of the script. A change replaces the resource."""
    timeout_in_seconds: Required[Integer]
    """The run timeout, in seconds, for the script. A change replaces the resource."""


class CfnAppBlockTagProps(TypedDict, total=False):
    """The tag of the app block."""
    key: str | None
    tag_key: str | None
    """Deprecated."""
    tag_value: str | None
    """Deprecated."""
    value: str | None


class CfnAppBlock(TypedResource):
    """This resource creates an app block."""
    props: CfnAppBlockProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppBlockProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the app block."""
    @property
    def attr_created_time(self) -> StringToken:
        """The time when the app block was created."""


class CfnAppBlockBuilderProps(TypedDict, total=False):
    access_endpoints: Sequence[CfnAppBlockBuilderAccessEndpointProps | Deferred] | Deferred | None
    """The access endpoints of the app block builder."""
    app_block_arns: Sequence[str] | Deferred | None
    """The ARN of the app block."""
    description: str | None
    """The description of the app block builder."""
    disable_imdsv1: Boolean | None
    display_name: str | None
    """The display name of the app block builder."""
    enable_default_internet_access: Boolean | None
    """Indicates whether default internet access is enabled for the app block builder."""
    iam_role_arn: str | None
    """The ARN of the IAM role that is applied to the app block builder."""
    instance_type: Required[str]
    """The instance type of the app block builder."""
    name: Required[str]
    """The name of the app block builder. A change replaces the resource."""
    platform: Required[Literal["WINDOWS_SERVER_2019"] | Other]
    """The platform of the app block builder."""
    tags: Sequence[CfnAppBlockBuilderTagProps | Deferred] | Deferred | None
    """The tags of the app block builder."""
    vpc_config: Required[CfnAppBlockBuilderVpcConfigProps | Deferred]
    """The VPC configuration for the app block builder."""


class CfnAppBlockBuilderAccessEndpointProps(TypedDict, total=False):
    """Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual private cloud (VPC) that you specify and AppStream 2.0."""
    endpoint_type: Required[Literal["STREAMING"] | Other]
    """The type of interface endpoint."""
    vpce_id: Required[str]
    """The identifier (ID) of the VPC in which the interface endpoint is used."""


class CfnAppBlockBuilderTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAppBlockBuilderVpcConfigProps(TypedDict, total=False):
    """Describes VPC configuration information for fleets and image builders."""
    security_group_ids: Sequence[str] | Deferred | None
    """The identifiers of the security groups for the fleet or image builder."""
    subnet_ids: Sequence[str] | Deferred | None
    """The identifiers of the subnets to which a network interface is attached from the fleet instance or image builder instance."""


class CfnAppBlockBuilder(TypedResource):
    """Creates an app block builder."""
    props: CfnAppBlockBuilderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppBlockBuilderProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the app block builder."""
    @property
    def attr_created_time(self) -> StringToken:
        """The time when the app block builder was created."""


class CfnApplicationProps(TypedDict, total=False):
    app_block_arn: Required[str]
    """The app block ARN with which the application should be associated."""
    attributes_to_delete: Sequence[str] | Deferred | None
    """A list of attributes to delete from an application."""
    description: str | None
    """The description of the application."""
    display_name: str | None
    """The display name of the application."""
    icon_s3_location: Required[CfnApplicationS3LocationProps | Deferred]
    """The icon S3 location of the application."""
    instance_families: Required[Sequence[str] | Deferred]
    """The instance families the application supports. A change replaces the resource."""
    launch_parameters: str | None
    """The launch parameters of the application."""
    launch_path: Required[str]
    """The launch path of the application."""
    name: Required[str]
    """The name of the application. A change replaces the resource."""
    platforms: Required[Sequence[Literal["AMAZON_LINUX2", "RHEL8", "ROCKY_LINUX8", "UBUNTU_PRO_2404", "WINDOWS", "WINDOWS_SERVER_2016", "WINDOWS_SERVER_2019", "WINDOWS_SERVER_2022", "WINDOWS_SERVER_2025"] | Other] | Deferred]
    """The platforms the application supports. A change replaces the resource."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """The tags of the application."""
    working_directory: str | None
    """The working directory of the application."""


class CfnApplicationS3LocationProps(TypedDict, total=False):
    """The S3 location of the application icon."""
    s3_bucket: Required[str]
    """The S3 bucket of the S3 object."""
    s3_key: Required[str]
    """The S3 key of the S3 object."""


class CfnApplicationTagProps(TypedDict, total=False):
    """The tag of the application."""
    key: str | None
    tag_key: str | None
    """Deprecated."""
    tag_value: str | None
    """Deprecated."""
    value: str | None


class CfnApplication(TypedResource):
    """This resource creates an application."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the application."""
    @property
    def attr_created_time(self) -> StringToken:
        """The time when the application was created."""


class CfnApplicationEntitlementAssociationProps(TypedDict, total=False):
    application_identifier: Required[str]
    """The identifier of the application. A change replaces the resource."""
    entitlement_name: Required[str]
    """The name of the entitlement. A change replaces the resource."""
    stack_name: Required[str]
    """The name of the stack. A change replaces the resource."""


class CfnApplicationEntitlementAssociation(TypedResource):
    """Associates an application to an entitlement."""
    props: CfnApplicationEntitlementAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationEntitlementAssociationProps]) -> None: ...


class CfnApplicationFleetAssociationProps(TypedDict, total=False):
    application_arn: Required[str]
    """The ARN of the application. A change replaces the resource."""
    fleet_name: Required[str]
    """The name of the fleet. A change replaces the resource."""


class CfnApplicationFleetAssociation(TypedResource):
    """This resource associates the specified application with the specified fleet."""
    props: CfnApplicationFleetAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationFleetAssociationProps]) -> None: ...


class CfnDirectoryConfigProps(TypedDict, total=False):
    certificate_based_auth_properties: CfnDirectoryConfigCertificateBasedAuthPropertiesProps | Deferred | None
    """The certificate-based authentication properties used to authenticate SAML 2.0 Identity Provider (IdP) user identities to Active Directory domain-joined streaming instances."""
    directory_name: Required[str]
    """The fully qualified name of the directory (for example, corp.example.com). A change replaces the resource."""
    organizational_unit_distinguished_names: Required[Sequence[str] | Deferred]
    """The distinguished names of the organizational units for computer accounts."""
    service_account_credentials: Required[CfnDirectoryConfigServiceAccountCredentialsProps | Deferred]
    """The credentials for the service account used by the streaming instance to connect to the directory."""


class CfnDirectoryConfigCertificateBasedAuthPropertiesProps(TypedDict, total=False):
    """The certificate-based authentication properties used to authenticate SAML 2.0 Identity Provider (IdP) user identities to Active Directory domain-joined streaming instances."""
    certificate_authority_arn: str | None
    """The ARN of the AWS Certificate Manager Private CA resource."""
    status: Literal["DISABLED", "ENABLED", "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK"] | Other | None
    """The status of the certificate-based authentication properties."""


class CfnDirectoryConfigServiceAccountCredentialsProps(TypedDict, total=False):
    """The credentials for the service account used by the streaming instance to connect to the directory."""
    account_name: Required[str]
    """The user name of the account."""
    account_password: Required[str]
    """The password for the account."""


class CfnDirectoryConfig(TypedResource):
    """The `AWS::AppStream::DirectoryConfig` resource specifies the configuration information required to join Amazon AppStream 2.0 fleets and image builders to Microsoft Active Directory domains."""
    props: CfnDirectoryConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDirectoryConfigProps]) -> None: ...


class CfnEntitlementProps(TypedDict, total=False):
    app_visibility: Required[Literal["ALL", "ASSOCIATED"] | Other]
    """Specifies whether to entitle all apps or only selected apps."""
    attributes: Required[Sequence[CfnEntitlementAttributeProps | Deferred] | Deferred]
    """The attributes of the entitlement."""
    description: str | None
    """The description of the entitlement."""
    name: Required[str]
    """The name of the entitlement. A change replaces the resource."""
    stack_name: Required[str]
    """The name of the stack. A change replaces the resource."""


class CfnEntitlementAttributeProps(TypedDict, total=False):
    """An attribute that belongs to an entitlement."""
    name: Required[str]
    """A supported AWS IAM SAML PrincipalTag attribute that is matched to a value when a user identity federates to an AppStream 2.0 SAML application."""
    value: Required[str]
    """A value that is matched to a supported SAML attribute name when a user identity federates to an AppStream 2.0 SAML application."""


class CfnEntitlement(TypedResource):
    """Creates an entitlement to control access, based on user attributes, to specific applications within a stack."""
    props: CfnEntitlementProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEntitlementProps]) -> None: ...
    @property
    def attr_created_time(self) -> StringToken:
        """The time when the entitlement was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The time when the entitlement was last modified."""


class CfnFleetProps(TypedDict, total=False):
    attributes_to_delete: Sequence[Literal["VPC_CONFIGURATION", "VPC_CONFIGURATION_SECURITY_GROUP_IDS", "DOMAIN_JOIN_INFO", "IAM_ROLE_ARN", "USB_DEVICE_FILTER_STRINGS", "SESSION_SCRIPT_S3_LOCATION", "MAX_SESSIONS_PER_INSTANCE"] | Other] | Deferred | None
    compute_capacity: CfnFleetComputeCapacityProps | Deferred | None
    """The desired capacity for the fleet."""
    description: str | None
    """The description to display."""
    disable_imdsv1: Boolean | None
    disconnect_timeout_in_seconds: Integer | None
    """The amount of time that a streaming session remains active after users disconnect."""
    display_name: str | None
    """The fleet name to display."""
    domain_join_info: CfnFleetDomainJoinInfoProps | Deferred | None
    """The name of the directory and organizational unit (OU) to use to join the fleet to a Microsoft Active Directory domain."""
    enable_default_internet_access: Boolean | None
    """Enables or disables default internet access for the fleet."""
    fleet_type: str | None
    """The fleet type. A change replaces the resource."""
    iam_role_arn: str | None
    """The ARN of the IAM role that is applied to the fleet."""
    idle_disconnect_timeout_in_seconds: Integer | None
    """The amount of time that users can be idle (inactive) before they are disconnected from their streaming session and the `DisconnectTimeoutInSeconds` time interval begins."""
    image_arn: str | None
    """The ARN of the public, private, or shared image to use."""
    image_name: str | None
    """The name of the image used to create the fleet."""
    instance_type: Required[str]
    """The instance type to use when launching fleet instances."""
    max_concurrent_sessions: Integer | None
    """The maximum number of concurrent sessions that can be run on an Elastic fleet."""
    max_sessions_per_instance: Integer | None
    """Max number of user sessions on an instance."""
    max_user_duration_in_seconds: Integer | None
    """The maximum amount of time that a streaming session can remain active, in seconds."""
    name: Required[str]
    """A unique name for the fleet. A change replaces the resource."""
    platform: Literal["AMAZON_LINUX2", "RHEL8", "ROCKY_LINUX8", "UBUNTU_PRO_2404", "WINDOWS", "WINDOWS_SERVER_2016", "WINDOWS_SERVER_2019", "WINDOWS_SERVER_2022", "WINDOWS_SERVER_2025"] | Other | None
    """The platform of the fleet."""
    root_volume_config: CfnFleetVolumeConfigProps | Deferred | None
    session_script_s3_location: CfnFleetS3LocationProps | Deferred | None
    """The S3 location of the session scripts configuration zip file."""
    stream_view: Literal["APP", "DESKTOP"] | Other | None
    """The WorkSpaces Applications view that is displayed to your users when they stream from the fleet."""
    tags: Sequence[CfnFleetTagProps | Deferred] | Deferred | None
    """An array of key-value pairs."""
    usb_device_filter_strings: Sequence[str] | Deferred | None
    """The USB device filter strings that specify which USB devices a user can redirect to the fleet streaming session, when using the Windows native client."""
    vpc_config: CfnFleetVpcConfigProps | Deferred | None
    """The VPC configuration for the fleet."""


class CfnFleetComputeCapacityProps(TypedDict, total=False):
    """The desired capacity for a fleet."""
    desired_instances: Integer | None
    """The desired number of streaming instances."""
    desired_sessions: Integer | None
    """The desired capacity in terms of number of user sessions, for the multi-session fleet."""


class CfnFleetDomainJoinInfoProps(TypedDict, total=False):
    """The name of the directory and organizational unit (OU) to use to join a fleet to a Microsoft Active Directory domain."""
    directory_name: str | None
    """The fully qualified name of the directory (for example, corp.example.com)."""
    organizational_unit_distinguished_name: str | None
    """The distinguished name of the organizational unit for computer accounts."""


class CfnFleetS3LocationProps(TypedDict, total=False):
    """Describes the S3 location."""
    s3_bucket: Required[str]
    """The S3 bucket of the S3 object."""
    s3_key: Required[str]
    """The S3 key of the S3 object."""


class CfnFleetTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnFleetVolumeConfigProps(TypedDict, total=False):
    volume_size_in_gb: Integer | None


class CfnFleetVpcConfigProps(TypedDict, total=False):
    """The VPC configuration information for the fleet."""
    security_group_ids: Sequence[str] | Deferred | None
    """The identifiers of the security groups for the fleet."""
    subnet_ids: Sequence[str] | Deferred | None
    """The identifiers of the subnets to which a network interface is attached from the fleet instance."""


class CfnFleet(TypedResource):
    """The `AWS::AppStream::Fleet` resource creates a fleet for Amazon AppStream 2.0."""
    props: CfnFleetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFleetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnImageBuilderProps(TypedDict, total=False):
    access_endpoints: Sequence[CfnImageBuilderAccessEndpointProps | Deferred] | Deferred | None
    """The list of virtual private cloud (VPC) interface endpoint objects."""
    appstream_agent_version: str | None
    """The version of the WorkSpaces Applications agent to use for this image builder."""
    description: str | None
    """The description to display."""
    disable_imdsv1: Boolean | None
    display_name: str | None
    """The image builder name to display."""
    domain_join_info: CfnImageBuilderDomainJoinInfoProps | Deferred | None
    """The name of the directory and organizational unit (OU) to use to join the image builder to a Microsoft Active Directory domain."""
    enable_default_internet_access: Boolean | None
    """Enables or disables default internet access for the image builder."""
    iam_role_arn: str | None
    """The ARN of the IAM role that is applied to the image builder."""
    image_arn: str | None
    """The ARN of the public, private, or shared image to use."""
    image_name: str | None
    """The name of the image used to create the image builder."""
    instance_type: Required[str]
    """The instance type to use when launching the image builder."""
    name: Required[str]
    """A unique name for the image builder. A change replaces the resource."""
    root_volume_config: CfnImageBuilderVolumeConfigProps | Deferred | None
    softwares_to_install: Sequence[str] | Deferred | None
    softwares_to_uninstall: Sequence[str] | Deferred | None
    tags: Sequence[CfnImageBuilderTagProps | Deferred] | Deferred | None
    """An array of key-value pairs."""
    vpc_config: CfnImageBuilderVpcConfigProps | Deferred | None
    """The VPC configuration for the image builder."""


class CfnImageBuilderAccessEndpointProps(TypedDict, total=False):
    """Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual private cloud (VPC) that you specify and WorkSpaces Applications."""
    endpoint_type: Required[Literal["STREAMING"] | Other]
    """The type of interface endpoint."""
    vpce_id: Required[str]
    """The identifier (ID) of the VPC in which the interface endpoint is used."""


class CfnImageBuilderDomainJoinInfoProps(TypedDict, total=False):
    """The name of the directory and organizational unit (OU) to use to join the image builder to a Microsoft Active Directory domain."""
    directory_name: str | None
    """The fully qualified name of the directory (for example, corp.example.com)."""
    organizational_unit_distinguished_name: str | None
    """The distinguished name of the organizational unit for computer accounts."""


class CfnImageBuilderTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnImageBuilderVolumeConfigProps(TypedDict, total=False):
    volume_size_in_gb: Integer | None


class CfnImageBuilderVpcConfigProps(TypedDict, total=False):
    """The VPC configuration for the image builder."""
    security_group_ids: Sequence[str] | Deferred | None
    """The identifiers of the security groups for the image builder."""
    subnet_ids: Sequence[str] | Deferred | None
    """The identifier of the subnet to which a network interface is attached from the image builder instance."""


class CfnImageBuilder(TypedResource):
    """The `AWS::AppStream::ImageBuilder` resource creates an image builder for Amazon AppStream 2.0."""
    props: CfnImageBuilderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnImageBuilderProps]) -> None: ...
    @property
    def attr_streaming_url(self) -> StringToken:
        """The URL to start an image builder streaming session, returned as a string."""


class CfnStackProps(TypedDict, total=False):
    access_endpoints: Sequence[CfnStackAccessEndpointProps | Deferred] | Deferred | None
    """The list of virtual private cloud (VPC) interface endpoint objects."""
    agent_access_config: CfnStackAgentAccessConfigProps | Deferred | None
    """The configuration for agent access on a stack."""
    application_settings: CfnStackApplicationSettingsProps | Deferred | None
    """The persistent application settings for users of the stack."""
    attributes_to_delete: Sequence[str] | Deferred | None
    """The stack attributes to delete."""
    content_redirection: CfnStackContentRedirectionProps | Deferred | None
    """The content redirection settings for the stack."""
    delete_storage_connectors: Boolean | None
    """*This parameter has been deprecated.*"""
    description: str | None
    """The description to display."""
    display_name: str | None
    """The stack name to display."""
    embed_host_domains: Sequence[str] | Deferred | None
    """The domains where WorkSpaces Applications streaming sessions can be embedded in an iframe."""
    feedback_url: str | None
    """The URL that users are redirected to after they click the Send Feedback link."""
    name: str | None
    """The name of the stack. A change replaces the resource."""
    redirect_url: str | None
    """The URL that users are redirected to after their streaming session ends."""
    storage_connectors: Sequence[CfnStackStorageConnectorProps | Deferred] | Deferred | None
    """The storage connectors to enable."""
    streaming_experience_settings: CfnStackStreamingExperienceSettingsProps | Deferred | None
    """The streaming protocol that you want your stack to prefer."""
    tags: Sequence[CfnStackTagProps | Deferred] | Deferred | None
    """An array of key-value pairs."""
    user_settings: Sequence[CfnStackUserSettingProps | Deferred] | Deferred | None
    """The actions that are enabled or disabled for users during their streaming sessions."""


class CfnStackAccessEndpointProps(TypedDict, total=False):
    """Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual private cloud (VPC) that you specify and WorkSpaces Applications."""
    endpoint_type: Required[Literal["STREAMING"] | Other]
    """The type of interface endpoint."""
    vpce_id: Required[str]
    """The identifier (ID) of the VPC in which the interface endpoint is used."""


class CfnStackAgentAccessConfigProps(TypedDict, total=False):
    """The configuration for agent access on a stack."""
    s3_bucket_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon S3 bucket where agent screenshots are stored."""
    screen_image_format: Required[Literal["JPEG", "PNG"] | Other]
    """The image format for agent screen captures."""
    screen_resolution: Required[Literal["W_1280xH_720"] | Other]
    """The screen resolution for the agent streaming environment."""
    screenshots_upload_enabled: Boolean | None
    """Indicates whether screenshot uploads to Amazon S3 are enabled for agent sessions."""
    settings: Required[Sequence[CfnStackAgentAccessSettingProps | Deferred] | Deferred]
    """The list of agent access settings that define permissions for each agent action."""
    user_control_mode: Literal["DISABLED", "VIEW_ONLY", "VIEW_STOP"] | Other | None
    """The user control mode for agent sessions."""


class CfnStackAgentAccessSettingProps(TypedDict, total=False):
    """A permission setting for an agent action."""
    agent_action: Required[Literal["COMPUTER_INPUT", "COMPUTER_VISION", "FORWARD_MCP_TOOLS"] | Other]
    """The agent action to configure."""
    permission: Required[Literal["DISABLED", "ENABLED"] | Other]
    """Whether the agent action is enabled or disabled."""


class CfnStackApplicationSettingsProps(TypedDict, total=False):
    """The persistent application settings for users of a stack."""
    enabled: Required[Boolean]
    """Enables or disables persistent application settings for users during their streaming sessions."""
    settings_group: str | None
    """The path prefix for the S3 bucket where users’ persistent application settings are stored."""


class CfnStackContentRedirectionProps(TypedDict, total=False):
    """The content redirection settings for the stack."""
    host_to_client: CfnStackUrlRedirectionConfigProps | Deferred | None
    """The configuration for URL redirection."""


class CfnStackStorageConnectorProps(TypedDict, total=False):
    """A connector that enables persistent storage for users."""
    connector_type: Required[Literal["GOOGLE_DRIVE", "HOMEFOLDERS", "ONE_DRIVE"] | Other]
    """The type of storage connector."""
    domains: Sequence[str] | Deferred | None
    """The names of the domains for the account."""


class CfnStackStreamingExperienceSettingsProps(TypedDict, total=False):
    """The streaming protocol that you want your stack to prefer."""
    preferred_protocol: Literal["TCP", "UDP"] | Other | None
    """The preferred protocol that you want to use while streaming your application."""


class CfnStackTagProps(TypedDict, total=False):
    """The tag of the stack."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnStackUrlRedirectionConfigProps(TypedDict, total=False):
    """The configuration for URL redirection."""
    allowed_urls: Sequence[str] | Deferred | None
    """The URLs that are allowed for redirection."""
    denied_urls: Sequence[str] | Deferred | None
    """The URLs that are denied for redirection."""
    enabled: Required[Boolean]
    """Specifies whether URL redirection is enabled or disabled."""


class CfnStackUserSettingProps(TypedDict, total=False):
    """Specifies an action and whether the action is enabled or disabled for users during their streaming sessions."""
    action: Required[Literal["AUTO_TIME_ZONE_REDIRECTION", "CLIPBOARD_COPY_FROM_LOCAL_DEVICE", "CLIPBOARD_COPY_TO_LOCAL_DEVICE", "DOMAIN_PASSWORD_SIGNIN", "DOMAIN_SMART_CARD_SIGNIN", "FILE_DOWNLOAD", "FILE_UPLOAD", "PRINTING_TO_LOCAL_DEVICE"] | Other]
    """The action that is enabled or disabled."""
    maximum_length: Integer | None
    """Specifies the number of characters that can be copied by end users from the local device to the remote session, and to the local device from the remote session."""
    permission: Required[Literal["DISABLED", "ENABLED"] | Other]
    """Indicates whether the action is enabled or disabled."""


class CfnStack(TypedResource):
    """The `AWS::AppStream::Stack` resource creates a stack to start streaming applications to Amazon AppStream 2.0 users."""
    props: CfnStackProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStackProps]) -> None: ...


class CfnStackFleetAssociationProps(TypedDict, total=False):
    fleet_name: Required[str]
    """The name of the fleet. A change replaces the resource."""
    stack_name: Required[str]
    """The name of the stack. A change replaces the resource."""


class CfnStackFleetAssociation(TypedResource):
    """The `AWS::AppStream::StackFleetAssociation` resource associates the specified fleet with the specified stack for Amazon AppStream 2.0."""
    props: CfnStackFleetAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStackFleetAssociationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnStackUserAssociationProps(TypedDict, total=False):
    authentication_type: Required[str]
    """The authentication type for the user who is associated with the stack. A change replaces the resource."""
    send_email_notification: Boolean | None
    """Specifies whether a welcome email is sent to a user after the user is created in the user pool. A change replaces the resource."""
    stack_name: Required[str]
    """The name of the stack that is associated with the user. A change replaces the resource."""
    user_name: Required[str]
    """The email address of the user who is associated with the stack. A change replaces the resource."""


class CfnStackUserAssociation(TypedResource):
    """The `AWS::AppStream::StackUserAssociation` resource associates the specified users with the specified stacks for Amazon AppStream 2.0."""
    props: CfnStackUserAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStackUserAssociationProps]) -> None: ...


class CfnUserProps(TypedDict, total=False):
    authentication_type: Required[Literal["API", "AWS_AD", "SAML", "USERPOOL"] | Other]
    """The authentication type for the user. A change replaces the resource."""
    first_name: str | None
    """The first name, or given name, of the user. A change replaces the resource."""
    last_name: str | None
    """The last name, or surname, of the user. A change replaces the resource."""
    message_action: Literal["RESEND", "SUPPRESS"] | Other | None
    """The action to take for the welcome email that is sent to a user after the user is created in the user pool. A change replaces the resource."""
    user_name: Required[str]
    """The email address of the user. A change replaces the resource."""


class CfnUser(TypedResource):
    """The `AWS::AppStream::User` resource creates a new user in the AppStream 2.0 user pool."""
    props: CfnUserProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the Amazon AppStream User resource."""
