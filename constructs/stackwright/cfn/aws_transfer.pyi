"""Every resource type of AWS::Transfer; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAgreementProps(TypedDict, total=False):
    access_role: Required[str]
    """Connectors are used to send files using either the AS2 or SFTP protocol."""
    base_directory: str | None
    """The landing directory (folder) for files that are transferred by using the AS2 protocol."""
    custom_directories: CfnAgreementCustomDirectoriesProps | Deferred | None
    """A `CustomDirectoriesType` structure."""
    description: str | None
    """The name or short description that's used to identify the agreement."""
    enforce_message_signing: Literal["ENABLED", "DISABLED"] | Other | None
    """Determines whether or not unsigned messages from your trading partners will be accepted."""
    local_profile_id: Required[str]
    """A unique identifier for the AS2 local profile."""
    partner_profile_id: Required[str]
    """A unique identifier for the partner profile used in the agreement."""
    preserve_filename: Literal["ENABLED", "DISABLED"] | Other | None
    """Determines whether or not Transfer Family appends a unique string of characters to the end of the AS2 message payload filename when saving it."""
    server_id: Required[str]
    """A system-assigned unique identifier for a server instance. A change replaces the resource."""
    status: Literal["ACTIVE", "INACTIVE"] | Other | None
    """The current status of the agreement, either `ACTIVE` or `INACTIVE`."""
    tags: Sequence[CfnAgreementTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to group and search for agreements."""


class CfnAgreementCustomDirectoriesProps(TypedDict, total=False):
    """Specifies a separate directory for each type of file to store for an AS2 message."""
    failed_files_directory: Required[str]
    """Specifies a location to store the failed files for an AS2 message."""
    mdn_files_directory: Required[str]
    """Specifies a location to store the MDN file for an AS2 message."""
    payload_files_directory: Required[str]
    """Specifies a location to store the payload file for an AS2 message."""
    status_files_directory: Required[str]
    """Specifies a location to store the status file for an AS2 message."""
    temporary_files_directory: Required[str]
    """Specifies a location to store the temporary processing file for an AS2 message."""


class CfnAgreementTagProps(TypedDict, total=False):
    """Creates a key-value pair for a specific resource."""
    key: Required[str]
    """The name assigned to the tag that you create."""
    value: Required[str]
    """Contains one or more values that you assigned to the key name you create."""


class CfnAgreement(TypedResource):
    """Creates an agreement."""
    props: CfnAgreementProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAgreementProps]) -> None: ...
    @property
    def attr_agreement_id(self) -> StringToken:
        """The unique identifier for the AS2 agreement, returned after the API call succeeds."""
    @property
    def attr_arn(self) -> StringToken:
        """Specifies the unique Amazon Resource Name (ARN) for the agreement."""


class CfnCertificateProps(TypedDict, total=False):
    active_date: str | None
    """An optional date that specifies when the certificate becomes active."""
    certificate: Required[str]
    """The file name for the certificate. A change replaces the resource."""
    certificate_chain: str | None
    """The list of certificates that make up the chain for the certificate. A change replaces the resource."""
    description: str | None
    """The name or description that's used to identity the certificate."""
    inactive_date: str | None
    """An optional date that specifies when the certificate becomes inactive."""
    private_key: str | None
    """The file that contains the private key for the certificate that's being imported. A change replaces the resource."""
    tags: Sequence[CfnCertificateTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to group and search for certificates."""
    usage: Required[Literal["SIGNING", "ENCRYPTION", "TLS"] | Other]
    """Specifies how this certificate is used."""


class CfnCertificateTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCertificate(TypedResource):
    """Imports the signing and encryption certificates that you need to create local (AS2) profiles and partner profiles."""
    props: CfnCertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCertificateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The unique Amazon Resource Name (ARN) for the certificate."""
    @property
    def attr_certificate_id(self) -> StringToken:
        """An array of identifiers for the imported certificates."""
    @property
    def attr_not_after_date(self) -> StringToken:
        """The final date that the certificate is valid."""
    @property
    def attr_not_before_date(self) -> StringToken:
        """The earliest date that the certificate is valid."""
    @property
    def attr_serial(self) -> StringToken:
        """The serial number for the certificate."""
    @property
    def attr_status(self) -> StringToken:
        """The certificate can be either `ACTIVE`, `PENDING_ROTATION`, or `INACTIVE`."""
    @property
    def attr_type(self) -> StringToken:
        """If a private key has been specified for the certificate, its type is `CERTIFICATE_WITH_PRIVATE_KEY`."""


class CfnConnectorProps(TypedDict, total=False):
    access_role: Required[str]
    """Connectors are used to send files using either the AS2 or SFTP protocol."""
    as2_config: CfnConnectorAs2ConfigProps | Deferred | None
    """A structure that contains the parameters for an AS2 connector object."""
    egress_config: CfnConnectorConnectorEgressConfigProps | Deferred | None
    """Current egress configuration of the connector, showing how traffic is routed to the SFTP server."""
    egress_type: Literal["SERVICE_MANAGED", "VPC_LATTICE"] | Other | None
    """Type of egress configuration for the connector."""
    ip_address_type: Literal["IPV4", "DUALSTACK"] | Other | None
    """IP address type for Connector"""
    logging_role: str | None
    """The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that allows a connector to turn on CloudWatch logging for Amazon S3 events."""
    security_policy_name: str | None
    """The text name of the security policy for the specified connector."""
    sftp_config: CfnConnectorSftpConfigProps | Deferred | None
    """A structure that contains the parameters for an SFTP connector object."""
    tags: Sequence[CfnConnectorTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to group and search for connectors."""
    url: str | None
    """The URL of the partner's AS2 or SFTP endpoint."""


class CfnConnectorAs2ConfigProps(TypedDict, total=False):
    """A structure that contains the parameters for an AS2 connector object."""
    async_mdn_config: CfnConnectorConnectorAsyncMdnConfigProps | Deferred | None
    """Configuration for an AS2 connector with ASYNC MDN Response"""
    basic_auth_secret_id: str | None
    """Provides Basic authentication support to the AS2 Connectors API."""
    compression: Literal["ZLIB", "DISABLED"] | Other | None
    """Specifies whether the AS2 file is compressed."""
    encryption_algorithm: Literal["AES128_CBC", "AES192_CBC", "AES256_CBC", "NONE", "DES_EDE3_CBC"] | Other | None
    """The algorithm that is used to encrypt the file."""
    local_profile_id: str | None
    """A unique identifier for the AS2 local profile."""
    mdn_response: Literal["SYNC", "ASYNC", "NONE"] | Other | None
    """Used for outbound requests (from an AWS Transfer Family connector to a partner AS2 server) to determine whether the partner response for transfers is synchronous or asynchronous."""
    mdn_signing_algorithm: Literal["SHA256", "SHA384", "SHA512", "SHA1", "NONE", "DEFAULT"] | Other | None
    """The signing algorithm for the MDN response."""
    message_subject: str | None
    """Used as the `Subject` HTTP header attribute in AS2 messages that are being sent with the connector."""
    partner_profile_id: str | None
    """A unique identifier for the partner profile for the connector."""
    preserve_content_type: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether to use the AWS S3 object content-type as the content-type for the AS2 message."""
    signing_algorithm: Literal["SHA256", "SHA384", "SHA512", "SHA1", "NONE"] | Other | None
    """The algorithm that is used to sign the AS2 messages sent with the connector."""


class CfnConnectorConnectorAsyncMdnConfigProps(TypedDict, total=False):
    server_ids: Required[Sequence[str] | Deferred]
    url: Required[str]
    """URL of the server to receive the MDN response on"""


class CfnConnectorConnectorEgressConfigProps(TypedDict, total=False):
    """Configuration structure that defines how traffic is routed from the connector to the SFTP server."""
    vpc_lattice: Required[CfnConnectorConnectorVpcLatticeEgressConfigProps | Deferred]
    """VPC_LATTICE configuration for routing connector traffic through customer VPCs."""


class CfnConnectorConnectorVpcLatticeEgressConfigProps(TypedDict, total=False):
    """VPC_LATTICE egress configuration that specifies the Resource Configuration ARN and port for connecting to SFTP servers through customer VPCs."""
    port_number: Integer | None
    """Port number for connecting to the SFTP server through VPC_LATTICE."""
    resource_configuration_arn: Required[str]
    """ARN of the VPC_LATTICE Resource Configuration that defines the target SFTP server location."""


class CfnConnectorSftpConfigProps(TypedDict, total=False):
    """A structure that contains the parameters for an SFTP connector object."""
    max_concurrent_connections: Integer | None
    """Specify the number of concurrent connections that your connector creates to the remote server."""
    ordered_user_secret_version_stages: Sequence[str] | Deferred | None
    """Specifies the order in which the connector attempts to use secret versions during authentication."""
    trusted_host_keys: Sequence[str] | Deferred | None
    """The public portion of the host key, or keys, that are used to identify the external server to which you are connecting."""
    user_secret_id: str | None
    """The identifier for the secret (in AWS Secrets Manager) that contains the SFTP user's private key, password, or both."""


class CfnConnectorTagProps(TypedDict, total=False):
    """Creates a key-value pair for a specific resource."""
    key: Required[str]
    """The name assigned to the tag that you create."""
    value: Required[str]
    """Contains one or more values that you assigned to the key name you create."""


class CfnConnector(TypedResource):
    """Creates the connector, which captures the parameters for a connection for the AS2 or SFTP protocol."""
    props: CfnConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Specifies the unique Amazon Resource Name (ARN) for the connector."""
    @property
    def attr_connector_id(self) -> StringToken:
        """The service-assigned ID of the connector that is created."""
    @property
    def attr_error_message(self) -> StringToken:
        """Error message providing details when the connector is in ERRORED status."""
    @property
    def attr_service_managed_egress_ip_addresses(self) -> ListToken:
        """The list of egress IP addresses of this connector."""
    @property
    def attr_status(self) -> StringToken:
        """Current status of the connector."""


class CfnHostKeyProps(TypedDict, total=False):
    description: str | None
    """The text description for this host key."""
    host_key_body: str | None
    """The private key portion of an SSH key pair. A change replaces the resource."""
    kms_key: str | None
    """The Amazon Resource Name (ARN) of a customer managed key used to encrypt the Secrets Manager secret that holds the host key."""
    server_id: Required[str]
    """The identifier of the server that contains the host key. A change replaces the resource."""
    storage_type: Literal["SERVICE_MANAGED", "SECRETS_MANAGER"] | Other | None
    """The type of storage used for the host key."""
    tags: Sequence[CfnHostKeyTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to group and search for host keys."""


class CfnHostKeyTagProps(TypedDict, total=False):
    key: Required[str]
    """The name assigned to the tag that you create."""
    value: Required[str]
    """Contains one or more values that you assigned to the key name you create."""


class CfnHostKey(TypedResource):
    """Resource type definition for AWS::Transfer::HostKey"""
    props: CfnHostKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHostKeyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The unique Amazon Resource Name (ARN) for the host key."""
    @property
    def attr_date_imported(self) -> StringToken:
        """The date on which the host key was added to the server."""
    @property
    def attr_host_key_fingerprint(self) -> StringToken:
        """The public key fingerprint, which is a short sequence of bytes used to identify the longer public key."""
    @property
    def attr_host_key_id(self) -> StringToken:
        """A unique identifier for the host key."""
    @property
    def attr_secret_id(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Secrets Manager secret that holds the host key."""
    @property
    def attr_type(self) -> StringToken:
        """The encryption algorithm that is used for the host key."""


class CfnProfileProps(TypedDict, total=False):
    as2_id: Required[str]
    """The `As2Id` is the *AS2-name*, as defined in the RFC 4130."""
    certificate_ids: Sequence[str] | Deferred | None
    """An array of identifiers for the imported certificates."""
    profile_type: Required[Literal["LOCAL", "PARTNER"] | Other]
    """Indicates whether to list only `LOCAL` type profiles or only `PARTNER` type profiles. A change replaces the resource."""
    tags: Sequence[CfnProfileTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to group and search for profiles."""


class CfnProfileTagProps(TypedDict, total=False):
    """Creates a key-value pair for a specific resource."""
    key: Required[str]
    """The name assigned to the tag that you create."""
    value: Required[str]
    """Contains one or more values that you assigned to the key name you create."""


class CfnProfile(TypedResource):
    """Creates the local or partner profile to use for AS2 transfers."""
    props: CfnProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name associated with the profile, in the form `arn:aws:transfer:region:account-id:profile/profile-id/`."""
    @property
    def attr_profile_id(self) -> StringToken:
        """The unique identifier for the AS2 profile, returned after the API call succeeds."""


class CfnServerProps(TypedDict, total=False):
    certificate: str | None
    """The Amazon Resource Name (ARN) of the Certificate Manager (ACM) certificate."""
    create_with_host_key: Boolean | None
    """When this property is `true`, AWS Transfer Family will generate an initial host key for your server, making it immediately available to SFTP clients."""
    domain: Literal["S3", "EFS"] | Other | None
    """Specifies the domain of the storage system that is used for file transfers. A change replaces the resource."""
    endpoint_details: CfnServerEndpointDetailsProps | Deferred | None
    """The virtual private cloud (VPC) endpoint settings that are configured for your server. A change may replace the resource."""
    endpoint_type: Literal["PUBLIC", "VPC", "VPC_ENDPOINT"] | Other | None
    """The type of endpoint that you want your server to use."""
    identity_provider_details: CfnServerIdentityProviderDetailsProps | Deferred | None
    """Required when `IdentityProviderType` is set to `AWS_DIRECTORY_SERVICE`, `AWS _LAMBDA` or `API_GATEWAY`."""
    identity_provider_type: Literal["SERVICE_MANAGED", "API_GATEWAY", "AWS_DIRECTORY_SERVICE", "AWS_LAMBDA"] | Other | None
    """The mode of authentication for a server. A change replaces the resource."""
    ip_address_type: Literal["IPV4", "DUALSTACK"] | Other | None
    """Specifies whether to use IPv4 only, or to use dual-stack (IPv4 and IPv6) for your AWS Transfer Family endpoint. A change may replace the resource."""
    logging_role: str | None
    """The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that allows a server to turn on Amazon CloudWatch logging for Amazon S3 or Amazon EFS events."""
    post_authentication_login_banner: str | None
    """Specifies a string to display when users connect to a server."""
    pre_authentication_login_banner: str | None
    """Specifies a string to display when users connect to a server."""
    protocol_details: CfnServerProtocolDetailsProps | Deferred | None
    """The protocol settings that are configured for your server."""
    protocols: Sequence[Literal["SFTP", "FTP", "FTPS", "AS2"] | Other] | Deferred | None
    """Specifies the file transfer protocol or protocols over which your file transfer protocol client can connect to your server's endpoint."""
    s3_storage_options: CfnServerS3StorageOptionsProps | Deferred | None
    """Specifies whether or not performance for your Amazon S3 directories is optimized."""
    security_policy_name: str | None
    """Specifies the name of the security policy for the server."""
    structured_log_destinations: Sequence[str] | Deferred | None
    """Specifies the log groups to which your server logs are sent."""
    tags: Sequence[CfnServerTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to group and search for servers."""
    workflow_details: CfnServerWorkflowDetailsProps | Deferred | None
    """Specifies the workflow ID for the workflow to assign and the execution role that's used for executing the workflow."""


class CfnServerEndpointDetailsProps(TypedDict, total=False):
    """The virtual private cloud (VPC) endpoint settings that are configured for your server."""
    address_allocation_ids: Sequence[str] | Deferred | None
    """A list of address allocation IDs that are required to attach an Elastic IP address to your server's endpoint. A change may replace the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of security groups IDs that are available to attach to your server's endpoint."""
    subnet_ids: Sequence[str] | Deferred | None
    """A list of subnet IDs that are required to host your server endpoint in your VPC."""
    vpc_endpoint_id: str | None
    """The ID of the VPC endpoint."""
    vpc_id: str | None
    """The VPC ID of the virtual private cloud in which the server's endpoint will be hosted."""


class CfnServerIdentityProviderDetailsProps(TypedDict, total=False):
    """Required when `IdentityProviderType` is set to `AWS_DIRECTORY_SERVICE`, `AWS _LAMBDA` or `API_GATEWAY`."""
    directory_id: str | None
    """The identifier of the AWS Directory Service directory that you want to use as your identity provider."""
    function: str | None
    """The ARN for a Lambda function to use for the Identity provider."""
    invocation_role: str | None
    """This parameter is only applicable if your `IdentityProviderType` is `API_GATEWAY`."""
    sftp_authentication_methods: Literal["PASSWORD", "PUBLIC_KEY", "PUBLIC_KEY_OR_PASSWORD", "PUBLIC_KEY_AND_PASSWORD"] | Other | None
    """For SFTP-enabled servers, and for custom identity providers *only*, you can specify whether to authenticate using a password, SSH key pair, or both."""
    url: str | None
    """Provides the location of the service endpoint used to authenticate users."""


class CfnServerProtocolDetailsProps(TypedDict, total=False):
    """The protocol settings that are configured for your server."""
    as2_transports: Sequence[Literal["HTTP"] | Other] | Deferred | None
    """List of `As2Transport` objects."""
    passive_ip: str | None
    """Indicates passive mode, for FTP and FTPS protocols."""
    proxy_config: CfnServerProxyConfigProps | Deferred | None
    set_stat_option: Literal["DEFAULT", "ENABLE_NO_OP"] | Other | None
    """Use the `SetStatOption` to ignore the error that is generated when the client attempts to use `SETSTAT` on a file you are uploading to an S3 bucket."""
    tls_session_resumption_mode: Literal["DISABLED", "ENABLED", "ENFORCED"] | Other | None
    """A property used with Transfer Family servers that use the FTPS protocol."""


class CfnServerProxyConfigProps(TypedDict, total=False):
    sftp_mode: Literal["PROXY_PROTOCOL_V2_ENFORCED", "NONE"] | Other | None


class CfnServerS3StorageOptionsProps(TypedDict, total=False):
    """The Amazon S3 storage options that are configured for your server."""
    directory_listing_optimization: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether or not performance for your Amazon S3 directories is optimized."""


class CfnServerTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnServerWorkflowDetailProps(TypedDict, total=False):
    """Specifies the workflow ID for the workflow to assign and the execution role that's used for executing the workflow."""
    execution_role: Required[str]
    """Includes the necessary permissions for S3, EFS, and Lambda operations that Transfer can assume, so that all workflow steps can operate on the required resources"""
    workflow_id: Required[str]
    """A unique identifier for the workflow."""


class CfnServerWorkflowDetailsProps(TypedDict, total=False):
    """Container for the `WorkflowDetail` data type."""
    on_partial_upload: Sequence[CfnServerWorkflowDetailProps | Deferred] | Deferred | None
    """A trigger that starts a workflow if a file is only partially uploaded."""
    on_upload: Sequence[CfnServerWorkflowDetailProps | Deferred] | Deferred | None
    """A trigger that starts a workflow: the workflow begins to execute after a file is uploaded."""


class CfnServer(TypedResource):
    """Instantiates an auto-scaling virtual server based on the selected file transfer protocol in AWS."""
    props: CfnServerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServerProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Specifies the unique Amazon Resource Name (ARN) of the server."""
    @property
    def attr_as2_service_managed_egress_ip_addresses(self) -> ListToken:
        """The list of egress IP addresses of this server."""
    @property
    def attr_server_id(self) -> StringToken:
        """Specifies the unique system-assigned identifier for a server that you instantiate."""
    @property
    def attr_state(self) -> StringToken:
        """The condition of the server that was described."""


class CfnUserProps(TypedDict, total=False):
    home_directory: str | None
    """The landing directory (folder) for a user when they log in to the server using the client."""
    home_directory_mappings: Sequence[CfnUserHomeDirectoryMapEntryProps | Deferred] | Deferred | None
    """Logical directory mappings that specify what Amazon S3 or Amazon EFS paths and keys should be visible to your user and how you want to make them visible."""
    home_directory_type: Literal["PATH", "LOGICAL"] | Other | None
    """The type of landing directory (folder) that you want your users' home directory to be when they log in to the server."""
    policy: str | None
    """A session policy for your user so you can use the same IAM role across multiple users."""
    posix_profile: CfnUserPosixProfileProps | Deferred | None
    """Specifies the full POSIX identity, including user ID ( `Uid` ), group ID ( `Gid` ), and any secondary groups IDs ( `SecondaryGids` ), that controls your users' access to your Amazon Elastic File System (Amazon EFS) file systems."""
    role: Required[str]
    """The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that controls your users' access to your Amazon S3 bucket or Amazon EFS file system."""
    server_id: Required[str]
    """A system-assigned unique identifier for a server instance. A change replaces the resource."""
    ssh_public_keys: Sequence[str] | Deferred | None
    """Specifies the public key portion of the Secure Shell (SSH) keys stored for the described user."""
    tags: Sequence[CfnUserTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to group and search for users."""
    user_name: Required[str]
    """A unique string that identifies a user and is associated with a `ServerId`. A change replaces the resource."""


class CfnUserHomeDirectoryMapEntryProps(TypedDict, total=False):
    """Represents an object that contains entries and targets for `HomeDirectoryMappings`."""
    entry: Required[str]
    """Represents an entry for `HomeDirectoryMappings`."""
    target: Required[str]
    """Represents the map target that is used in a `HomeDirectoryMapEntry`."""
    type: Literal["FILE", "DIRECTORY"] | Other | None
    """Specifies the type of mapping."""


class CfnUserPosixProfileProps(TypedDict, total=False):
    """The full POSIX identity, including user ID ( `Uid` ), group ID ( `Gid` ), and any secondary groups IDs ( `SecondaryGids` ), that controls your users' access to your Amazon EFS file systems."""
    gid: Required[Number]
    """The POSIX group ID used for all EFS operations by this user."""
    secondary_gids: Sequence[Number] | Deferred | None
    """The secondary POSIX group IDs used for all EFS operations by this user."""
    uid: Required[Number]
    """The POSIX user ID used for all EFS operations by this user."""


class CfnUserTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnUser(TypedResource):
    """The `AWS::Transfer::User` resource creates a user and associates them with an existing server."""
    props: CfnUserProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name associated with the user, in the form `arn:aws:transfer:region: *account-id* :user/ *server-id* / *username*`."""
    @property
    def attr_server_id(self) -> StringToken:
        """The ID of the server to which the user is attached."""
    @property
    def attr_user_name(self) -> StringToken:
        """A unique string that identifies a Transfer Family user account associated with a server."""


class CfnWebAppProps(TypedDict, total=False):
    access_endpoint: str | None
    """The `AccessEndpoint` is the URL that you provide to your users for them to interact with the Transfer Family web app."""
    endpoint_details: CfnWebAppEndpointDetailsProps | Deferred | None
    identity_provider_details: Required[CfnWebAppIdentityProviderDetailsProps | Deferred]
    """You can provide a structure that contains the details for the identity provider to use with your web app."""
    tags: Sequence[CfnWebAppTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to group and search for web apps."""
    web_app_customization: CfnWebAppWebAppCustomizationProps | Deferred | None
    """A structure that contains the customization fields for the web app."""
    web_app_endpoint_policy: Literal["STANDARD", "FIPS"] | Other | None
    """Setting for the type of endpoint policy for the web app. A change replaces the resource."""
    web_app_units: CfnWebAppWebAppUnitsProps | Deferred | None
    """A union that contains the value for number of concurrent connections or the user sessions on your web app."""


class CfnWebAppEndpointDetailsProps(TypedDict, total=False):
    vpc: CfnWebAppVpcProps | Deferred | None
    """You can provide a structure that contains the details for the VPC endpoint to use with your web app."""


class CfnWebAppIdentityProviderDetailsProps(TypedDict, total=False):
    """A structure that describes the values to use for the SSO settings when you create or update a web app."""
    instance_arn: str | None
    """The Amazon Resource Name (ARN) for the IAM Identity Center used for the web app. A change replaces the resource."""
    role: str | None
    """The IAM role in IAM Identity Center used for the web app."""


class CfnWebAppTagProps(TypedDict, total=False):
    """Key-value pair that can be used to group and search for web apps."""
    key: Required[str]
    value: Required[str]


class CfnWebAppVpcProps(TypedDict, total=False):
    """You can provide a structure that contains the details for the VPC endpoint to use with your web app."""
    ip_address_type: Literal["IPV4", "DUALSTACK"] | Other | None
    """The IP address type for the VPC endpoint used by the web app."""
    security_group_ids: Sequence[str] | Deferred | None
    """A change replaces the resource."""
    subnet_ids: Sequence[str] | Deferred | None
    vpc_id: str | None
    """A change replaces the resource."""


class CfnWebAppWebAppCustomizationProps(TypedDict, total=False):
    """A structure that contains the customization fields for the web app."""
    favicon_file: str | None
    """Returns an icon file data string (in base64 encoding)."""
    logo_file: str | None
    """Returns a logo file data string (in base64 encoding)."""
    title: str | None
    """Returns the page title that you defined for your web app."""


class CfnWebAppWebAppUnitsProps(TypedDict, total=False):
    """Contains an integer value that represents the value for number of concurrent connections or the user sessions on your web app."""
    provisioned: Integer | None
    """An integer that represents the number of units for your desired number of concurrent connections, or the number of user sessions on your web app at the same time."""


class CfnWebApp(TypedResource):
    """Creates a web app based on specified parameters, and returns the ID for the new web app."""
    props: CfnWebAppProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebAppProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the web app."""
    @property
    def attr_vpc_endpoint_id(self) -> StringToken: ...
    @property
    def attr_web_app_id(self) -> StringToken:
        """The unique identifier for the web app."""
    @property
    def attr_identity_provider_details_application_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the IAM Identity Center application: this value is set automatically when you create your web app."""


class CfnWorkflowProps(TypedDict, total=False):
    description: str | None
    """Specifies the text description for the workflow. A change replaces the resource."""
    on_exception_steps: Sequence[CfnWorkflowWorkflowStepProps | Deferred] | Deferred | None
    """Specifies the steps (actions) to take if errors are encountered during execution of the workflow. A change replaces the resource."""
    steps: Required[Sequence[CfnWorkflowWorkflowStepProps | Deferred] | Deferred]
    """Specifies the details for the steps that are in the specified workflow. A change replaces the resource."""
    tags: Sequence[CfnWorkflowTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to group and search for workflows."""


class CfnWorkflowEfsInputFileLocationProps(TypedDict, total=False):
    """Specifies the Amazon EFS identifier and the path for the file being used."""
    file_system_id: str | None
    """The identifier of the file system, assigned by Amazon EFS. A change replaces the resource."""
    path: str | None
    """The pathname for the folder being used by a workflow. A change replaces the resource."""


class CfnWorkflowInputFileLocationProps(TypedDict, total=False):
    """Specifies the location for the file that's being processed."""
    efs_file_location: CfnWorkflowEfsInputFileLocationProps | Deferred | None
    """Specifies the details for the Amazon Elastic File System (Amazon EFS) file that's being decrypted. A change replaces the resource."""
    s3_file_location: CfnWorkflowS3InputFileLocationProps | Deferred | None
    """Specifies the details for the Amazon S3 file that's being copied or decrypted. A change replaces the resource."""


class CfnWorkflowS3FileLocationProps(TypedDict, total=False):
    """Specifies the S3 details for the file being used, such as bucket, ETag, and so forth."""
    s3_file_location: CfnWorkflowS3InputFileLocationProps | Deferred | None
    """Specifies the details for the file location for the file that's being used in the workflow. A change replaces the resource."""


class CfnWorkflowS3InputFileLocationProps(TypedDict, total=False):
    """Specifies the details for the Amazon S3 location for an input file to a workflow."""
    bucket: str | None
    """Specifies the S3 bucket for the customer input file. A change replaces the resource."""
    key: str | None
    """The name assigned to the file when it was created in Amazon S3. A change replaces the resource."""


class CfnWorkflowS3TagProps(TypedDict, total=False):
    """Specifies the key-value pair that are assigned to a file during the execution of a Tagging step."""
    key: Required[str]
    """The name assigned to the tag that you create. A change replaces the resource."""
    value: Required[str]
    """The value that corresponds to the key. A change replaces the resource."""


class CfnWorkflowTagProps(TypedDict, total=False):
    """Creates a key-value pair for a specific resource."""
    key: Required[str]
    """The name assigned to the tag that you create."""
    value: Required[str]
    """Contains one or more values that you assigned to the key name you create."""


class CfnWorkflowWorkflowStepProps(TypedDict, total=False):
    """The basic building block of a workflow."""
    copy_step_details: CfnWorkflowWorkflowStepCopyStepDetailsProps | Deferred | None
    """Details for a step that performs a file copy. A change replaces the resource."""
    custom_step_details: CfnWorkflowWorkflowStepCustomStepDetailsProps | Deferred | None
    """Details for a step that invokes an AWS Lambda function. A change replaces the resource."""
    decrypt_step_details: CfnWorkflowWorkflowStepDecryptStepDetailsProps | Deferred | None
    """Details for a step that decrypts an encrypted file. A change replaces the resource."""
    delete_step_details: CfnWorkflowWorkflowStepDeleteStepDetailsProps | Deferred | None
    """Details for a step that deletes the file. A change replaces the resource."""
    tag_step_details: CfnWorkflowWorkflowStepTagStepDetailsProps | Deferred | None
    """Details for a step that creates one or more tags. A change replaces the resource."""
    type: Literal["COPY", "CUSTOM", "DECRYPT", "DELETE", "TAG"] | Other | None
    """Currently, the following step types are supported. A change replaces the resource."""


class CfnWorkflowWorkflowStepCopyStepDetailsProps(TypedDict, total=False):
    """Details for a step that performs a file copy."""
    destination_file_location: CfnWorkflowS3FileLocationProps | Deferred | None
    """Specifies the location for the file being copied. A change replaces the resource."""
    name: str | None
    """The name of the step, used as an identifier. A change replaces the resource."""
    overwrite_existing: Literal["TRUE", "FALSE"] | Other | None
    """A flag that indicates whether to overwrite an existing file of the same name. A change replaces the resource."""
    source_file_location: str | None
    """Specifies which file to use as input to the workflow step: either the output from the previous step, or the originally uploaded file for the workflow. A change replaces the resource."""


class CfnWorkflowWorkflowStepCustomStepDetailsProps(TypedDict, total=False):
    """Details for a step that invokes an AWS Lambda function."""
    name: str | None
    """The name of the step, used as an identifier. A change replaces the resource."""
    source_file_location: str | None
    """Specifies which file to use as input to the workflow step: either the output from the previous step, or the originally uploaded file for the workflow. A change replaces the resource."""
    target: str | None
    """The ARN for the Lambda function that is being called. A change replaces the resource."""
    timeout_seconds: Integer | None
    """Timeout, in seconds, for the step. A change replaces the resource."""


class CfnWorkflowWorkflowStepDecryptStepDetailsProps(TypedDict, total=False):
    """Details for a step that decrypts an encrypted file."""
    destination_file_location: Required[CfnWorkflowInputFileLocationProps | Deferred]
    """Specifies the location for the file being decrypted. A change replaces the resource."""
    name: str | None
    """The name of the step, used as an identifier. A change replaces the resource."""
    overwrite_existing: Literal["TRUE", "FALSE"] | Other | None
    """A flag that indicates whether to overwrite an existing file of the same name. A change replaces the resource."""
    source_file_location: str | None
    """Specifies which file to use as input to the workflow step: either the output from the previous step, or the originally uploaded file for the workflow. A change replaces the resource."""
    type: Required[Literal["PGP"] | Other]
    """The type of encryption used. A change replaces the resource."""


class CfnWorkflowWorkflowStepDeleteStepDetailsProps(TypedDict, total=False):
    """An object that contains the name and file location for a file being deleted by a workflow."""
    name: str | None
    """The name of the step, used as an identifier. A change replaces the resource."""
    source_file_location: str | None
    """Specifies which file to use as input to the workflow step: either the output from the previous step, or the originally uploaded file for the workflow. A change replaces the resource."""


class CfnWorkflowWorkflowStepTagStepDetailsProps(TypedDict, total=False):
    """Details for a step that creates one or more tags."""
    name: str | None
    """The name of the step, used as an identifier. A change replaces the resource."""
    source_file_location: str | None
    """Specifies which file to use as input to the workflow step: either the output from the previous step, or the originally uploaded file for the workflow. A change replaces the resource."""
    tags: Sequence[CfnWorkflowS3TagProps | Deferred] | Deferred | None
    """Array that contains from 1 to 10 key/value pairs. A change replaces the resource."""


class CfnWorkflow(TypedResource):
    """Allows you to create a workflow with specified steps and step details the workflow invokes after file transfer completes."""
    props: CfnWorkflowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkflowProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Specifies the unique Amazon Resource Name (ARN) for the workflow."""
    @property
    def attr_workflow_id(self) -> StringToken:
        """A unique identifier for a workflow."""
