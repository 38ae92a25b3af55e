"""Every resource type of AWS::DataSync; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAgentProps(TypedDict, total=False):
    activation_key: str | None
    """Specifies your DataSync agent's activation key. A change replaces the resource."""
    agent_name: str | None
    """Specifies a name for your agent."""
    security_group_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARNs) of the security groups used to protect your data transfer task subnets. A change replaces the resource."""
    subnet_arns: Sequence[str] | Deferred | None
    """Specifies the ARN of the subnet where your VPC service endpoint is located. A change replaces the resource."""
    tags: Sequence[CfnAgentTagProps | Deferred] | Deferred | None
    """Specifies labels that help you categorize, filter, and search for your AWS resources."""
    vpc_endpoint_id: str | None
    """The ID of the virtual private cloud (VPC) endpoint that the agent has access to. A change replaces the resource."""


class CfnAgentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnAgent(TypedResource):
    """The `AWS::DataSync::Agent` resource activates an AWS DataSync agent that you've deployed for storage discovery or data transfers."""
    props: CfnAgentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAgentProps]) -> None: ...
    @property
    def attr_agent_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the agent."""
    @property
    def attr_endpoint_type(self) -> StringToken:
        """The type of endpoint that your agent is connected to."""


class CfnLocationAzureBlobProps(TypedDict, total=False):
    agent_arns: Sequence[str] | Deferred | None
    """(Optional) Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect with your Azure Blob Storage container."""
    azure_access_tier: Literal["HOT", "COOL", "ARCHIVE"] | Other | None
    """Specifies the access tier that you want your objects or files transferred into."""
    azure_blob_authentication_type: Required[Literal["SAS", "NONE", "OIDC"] | Other]
    """Specifies the authentication method DataSync uses to access your Azure Blob Storage."""
    azure_blob_container_url: str | None
    """Specifies the URL of the Azure Blob Storage container involved in your transfer. A change replaces the resource."""
    azure_blob_sas_configuration: CfnLocationAzureBlobAzureBlobSasConfigurationProps | Deferred | None
    """Specifies the SAS configuration that allows DataSync to access your Azure Blob Storage."""
    azure_blob_type: Literal["BLOCK"] | Other | None
    """Specifies the type of blob that you want your objects or files to be when transferring them into Azure Blob Storage."""
    cmk_secret_config: CfnLocationAzureBlobCmkSecretConfigProps | Deferred | None
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key."""
    custom_secret_config: CfnLocationAzureBlobCustomSecretConfigProps | Deferred | None
    """Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab)."""
    federated_identity: CfnLocationAzureBlobAzureFederatedIdentityConfigProps | Deferred | None
    """Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container using an OpenID Connect (OIDC) token."""
    subdirectory: str | None
    """Specifies path segments if you want to limit your transfer to a virtual directory in your container (for example, `/my/images` )."""
    tags: Sequence[CfnLocationAzureBlobTagProps | Deferred] | Deferred | None
    """Specifies labels that help you categorize, filter, and search for your AWS resources."""


class CfnLocationAzureBlobAzureBlobSasConfigurationProps(TypedDict, total=False):
    """The shared access signature (SAS) configuration that allows AWS DataSync to access your Microsoft Azure Blob Storage."""
    azure_blob_sas_token: Required[str]
    """Specifies a SAS token that provides permissions to access your Azure Blob Storage."""


class CfnLocationAzureBlobAzureFederatedIdentityConfigProps(TypedDict, total=False):
    """Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container using an OpenID Connect (OIDC) token."""
    aws_iam_role: str | None
    """Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes to mint the OIDC token used to authenticate with the identity provider."""
    azure_oidc: CfnLocationAzureBlobAzureOidcConfigProps | Deferred | None
    """Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token for your Azure Blob Storage container."""


class CfnLocationAzureBlobAzureOidcConfigProps(TypedDict, total=False):
    """Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token for your Azure Blob Storage container."""
    client_id: Required[str]
    """Specifies the client ID of the Microsoft Entra (Azure AD) identity that DataSync uses to obtain an access token."""
    tenant_id: Required[str]
    """Specifies the Microsoft Entra (Azure AD) tenant ID that the identity belongs to."""


class CfnLocationAzureBlobCmkSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key."""
    kms_key_arn: str | None
    """Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret stored for `SecretArn`."""


class CfnLocationAzureBlobCustomSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab)."""
    secret_access_role_arn: Required[str]
    """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for `SecretArn`."""
    secret_arn: Required[str]
    """Specifies the ARN for an AWS Secrets Manager secret."""


class CfnLocationAzureBlobTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnLocationAzureBlob(TypedResource):
    """Creates a transfer *location* for a Microsoft Azure Blob Storage container."""
    props: CfnLocationAzureBlobProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationAzureBlobProps]) -> None: ...
    @property
    def attr_location_arn(self) -> StringToken:
        """The ARN of the Azure Blob Storage transfer location that you created."""
    @property
    def attr_location_uri(self) -> StringToken:
        """The URI of the Azure Blob Storage transfer location that you created."""
    @property
    def attr_managed_secret_config(self) -> StringToken:
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location."""
    @property
    def attr_cmk_secret_config_secret_arn(self) -> StringToken:
        """Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage location."""


class CfnLocationEFSProps(TypedDict, total=False):
    access_point_arn: str | None
    """Specifies the Amazon Resource Name (ARN) of the access point that DataSync uses to mount your Amazon EFS file system. A change replaces the resource."""
    ec2_config: Required[CfnLocationEFSEc2ConfigProps | Deferred]
    """Specifies the subnet and security groups DataSync uses to connect to one of your Amazon EFS file system's mount targets. A change replaces the resource."""
    efs_filesystem_arn: str | None
    """Specifies the ARN for your Amazon EFS file system. A change replaces the resource."""
    file_system_access_role_arn: str | None
    """Specifies an AWS Identity and Access Management (IAM) role that allows DataSync to access your Amazon EFS file system. A change replaces the resource."""
    in_transit_encryption: Literal["NONE", "TLS1_2"] | Other | None
    """Specifies whether you want DataSync to use Transport Layer Security (TLS) 1.2 encryption when it transfers data to or from your Amazon EFS file system. A change replaces the resource."""
    subdirectory: str | None
    """Specifies a mount path for your Amazon EFS file system. A change replaces the resource."""
    tags: Sequence[CfnLocationEFSTagProps | Deferred] | Deferred | None
    """Specifies the key-value pair that represents a tag that you want to add to the resource."""


class CfnLocationEFSEc2ConfigProps(TypedDict, total=False):
    """The subnet and security groups that AWS DataSync uses to connect to one of your Amazon EFS file system's mount targets."""
    security_group_arns: Required[Sequence[str] | Deferred]
    """Specifies the Amazon Resource Names (ARNs) of the security groups associated with an Amazon EFS file system's mount target. A change replaces the resource."""
    subnet_arn: Required[str]
    """Specifies the ARN of a subnet where DataSync creates the network interfaces for managing traffic during your transfer. A change replaces the resource."""


class CfnLocationEFSTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnLocationEFS(TypedResource):
    """The `AWS::DataSync::LocationEFS` resource creates an endpoint for an Amazon EFS file system."""
    props: CfnLocationEFSProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationEFSProps]) -> None: ...
    @property
    def attr_location_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon EFS file system."""
    @property
    def attr_location_uri(self) -> StringToken:
        """The URI of the Amazon EFS file system."""


class CfnLocationFSxLustreProps(TypedDict, total=False):
    fsx_filesystem_arn: str | None
    """Specifies the Amazon Resource Name (ARN) of the FSx for Lustre file system. A change replaces the resource."""
    security_group_arns: Required[Sequence[str] | Deferred]
    """The ARNs of the security groups that are used to configure the FSx for Lustre file system. A change replaces the resource."""
    subdirectory: str | None
    """Specifies a mount path for your FSx for Lustre file system. A change replaces the resource."""
    tags: Sequence[CfnLocationFSxLustreTagProps | Deferred] | Deferred | None
    """Specifies labels that help you categorize, filter, and search for your AWS resources."""


class CfnLocationFSxLustreTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnLocationFSxLustre(TypedResource):
    """The `AWS::DataSync::LocationFSxLustre` resource specifies an endpoint for an Amazon FSx for Lustre file system."""
    props: CfnLocationFSxLustreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationFSxLustreProps]) -> None: ...
    @property
    def attr_location_arn(self) -> StringToken:
        """The ARN of the specified FSx for Lustre file system location."""
    @property
    def attr_location_uri(self) -> StringToken:
        """The URI of the specified FSx for Lustre file system location."""


class CfnLocationFSxONTAPProps(TypedDict, total=False):
    protocol: CfnLocationFSxONTAPProtocolProps | Deferred | None
    """Specifies the data transfer protocol that DataSync uses to access your Amazon FSx file system. A change replaces the resource."""
    security_group_arns: Required[Sequence[str] | Deferred]
    """Specifies the Amazon Resource Names (ARNs) of the security groups that DataSync can use to access your FSx for ONTAP file system. A change replaces the resource."""
    storage_virtual_machine_arn: Required[str]
    """Specifies the ARN of the storage virtual machine (SVM) in your file system where you want to copy data to or from. A change replaces the resource."""
    subdirectory: str | None
    """Specifies a path to the file share in the SVM where you want to transfer data to or from. A change replaces the resource."""
    tags: Sequence[CfnLocationFSxONTAPTagProps | Deferred] | Deferred | None
    """Specifies labels that help you categorize, filter, and search for your AWS resources."""


class CfnLocationFSxONTAPCmkSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key."""
    kms_key_arn: str | None
    """Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn."""


class CfnLocationFSxONTAPCustomSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret."""
    secret_access_role_arn: Required[str]
    """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for SecretArn."""
    secret_arn: Required[str]
    """Specifies the ARN for a customer created AWS Secrets Manager secret."""


class CfnLocationFSxONTAPNFSProps(TypedDict, total=False):
    """Specifies the Network File System (NFS) protocol configuration that AWS DataSync uses to access a storage virtual machine (SVM) on your Amazon FSx for NetApp ONTAP file system."""
    mount_options: Required[CfnLocationFSxONTAPNfsMountOptionsProps | Deferred]
    """Specifies how DataSync can access a location using the NFS protocol. A change replaces the resource."""


class CfnLocationFSxONTAPNfsMountOptionsProps(TypedDict, total=False):
    """Specifies how DataSync can access a location using the NFS protocol."""
    version: Literal["AUTOMATIC", "NFS3", "NFS4_0", "NFS4_1"] | Other | None
    """Specifies the NFS version that you want DataSync to use when mounting your NFS share. A change replaces the resource."""


class CfnLocationFSxONTAPProtocolProps(TypedDict, total=False):
    """Specifies the data transfer protocol that AWS DataSync uses to access your Amazon FSx file system."""
    nfs: CfnLocationFSxONTAPNFSProps | Deferred | None
    """Specifies the Network File System (NFS) protocol configuration that DataSync uses to access your FSx for ONTAP file system's storage virtual machine (SVM). A change replaces the resource."""
    smb: CfnLocationFSxONTAPSMBProps | Deferred | None
    """Specifies the Server Message Block (SMB) protocol configuration that DataSync uses to access your FSx for ONTAP file system's SVM. A change replaces the resource."""


class CfnLocationFSxONTAPSMBProps(TypedDict, total=False):
    """Specifies the Server Message Block (SMB) protocol configuration that AWS DataSync uses to access a storage virtual machine (SVM) on your Amazon FSx for NetApp ONTAP file system."""
    cmk_secret_config: CfnLocationFSxONTAPCmkSecretConfigProps | Deferred | None
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key."""
    custom_secret_config: CfnLocationFSxONTAPCustomSecretConfigProps | Deferred | None
    """Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret."""
    domain: str | None
    """Specifies the name of the Windows domain that your storage virtual machine (SVM) belongs to. A change replaces the resource."""
    mount_options: Required[CfnLocationFSxONTAPSmbMountOptionsProps | Deferred]
    """Specifies how DataSync can access a location using the SMB protocol. A change replaces the resource."""
    password: str | None
    """Specifies the password of a user who has permission to access your SVM. A change replaces the resource."""
    user: Required[str]
    """Specifies a user name that can mount the location and access the files, folders, and metadata that you need in the SVM. A change replaces the resource."""


class CfnLocationFSxONTAPSmbMountOptionsProps(TypedDict, total=False):
    """Specifies the version of the Server Message Block (SMB) protocol that AWS DataSync uses to access an SMB file server."""
    version: Literal["AUTOMATIC", "SMB2", "SMB3"] | Other | None
    """By default, DataSync automatically chooses an SMB protocol version based on negotiation with your SMB file server. A change replaces the resource."""


class CfnLocationFSxONTAPTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnLocationFSxONTAP(TypedResource):
    """The `AWS::DataSync::LocationFSxONTAP` resource creates an endpoint for an Amazon FSx for NetApp ONTAP file system."""
    props: CfnLocationFSxONTAPProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationFSxONTAPProps]) -> None: ...
    @property
    def attr_fsx_filesystem_arn(self) -> StringToken:
        """The ARN of the FSx for ONTAP file system in the specified location."""
    @property
    def attr_location_arn(self) -> StringToken:
        """The ARN of the specified location."""
    @property
    def attr_location_uri(self) -> StringToken:
        """The URI of the specified location."""
    @property
    def attr_protocol_smb_managed_secret_config(self) -> StringToken:
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location."""
    @property
    def attr_protocol_smb_cmk_secret_config_secret_arn(self) -> StringToken:
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""


class CfnLocationFSxOpenZFSProps(TypedDict, total=False):
    fsx_filesystem_arn: str | None
    """The Amazon Resource Name (ARN) of the FSx for OpenZFS file system. A change replaces the resource."""
    protocol: Required[CfnLocationFSxOpenZFSProtocolProps | Deferred]
    """The type of protocol that AWS DataSync uses to access your file system. A change replaces the resource."""
    security_group_arns: Required[Sequence[str] | Deferred]
    """The ARNs of the security groups that are used to configure the FSx for OpenZFS file system. A change replaces the resource."""
    subdirectory: str | None
    """A subdirectory in the location's path that must begin with `/fsx`. A change replaces the resource."""
    tags: Sequence[CfnLocationFSxOpenZFSTagProps | Deferred] | Deferred | None
    """The key-value pair that represents a tag that you want to add to the resource."""


class CfnLocationFSxOpenZFSMountOptionsProps(TypedDict, total=False):
    """Represents the mount options that are available for DataSync to access a Network File System (NFS) location."""
    version: Literal["AUTOMATIC", "NFS3", "NFS4_0", "NFS4_1", "NFS4_2"] | Other | None
    """The specific NFS version that you want DataSync to use to mount your NFS share. A change replaces the resource."""


class CfnLocationFSxOpenZFSNFSProps(TypedDict, total=False):
    """Represents the Network File System (NFS) protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS file system."""
    mount_options: Required[CfnLocationFSxOpenZFSMountOptionsProps | Deferred]
    """Represents the mount options that are available for DataSync to access an NFS location. A change replaces the resource."""


class CfnLocationFSxOpenZFSProtocolProps(TypedDict, total=False):
    """Represents the protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS file system."""
    nfs: CfnLocationFSxOpenZFSNFSProps | Deferred | None
    """Represents the Network File System (NFS) protocol that DataSync uses to access your FSx for OpenZFS file system. A change replaces the resource."""


class CfnLocationFSxOpenZFSTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnLocationFSxOpenZFS(TypedResource):
    """The `AWS::DataSync::LocationFSxOpenZFS` resource specifies an endpoint for an Amazon FSx for OpenZFS file system."""
    props: CfnLocationFSxOpenZFSProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationFSxOpenZFSProps]) -> None: ...
    @property
    def attr_location_arn(self) -> StringToken:
        """The ARN of the specified FSx for OpenZFS file system location."""
    @property
    def attr_location_uri(self) -> StringToken:
        """The URI of the specified FSx for OpenZFS file system location."""


class CfnLocationFSxWindowsProps(TypedDict, total=False):
    cmk_secret_config: CfnLocationFSxWindowsCmkSecretConfigProps | Deferred | None
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key."""
    custom_secret_config: CfnLocationFSxWindowsCustomSecretConfigProps | Deferred | None
    """Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret."""
    domain: str | None
    """Specifies the name of the Windows domain that the FSx for Windows File Server file system belongs to. A change replaces the resource."""
    fsx_filesystem_arn: str | None
    """Specifies the Amazon Resource Name (ARN) for the FSx for Windows File Server file system. A change replaces the resource."""
    password: str | None
    """Specifies the password of the user with the permissions to mount and access the files, folders, and file metadata in your FSx for Windows File Server file system. A change replaces the resource."""
    security_group_arns: Required[Sequence[str] | Deferred]
    """The Amazon Resource Names (ARNs) of the security groups that are used to configure the FSx for Windows File Server file system. A change replaces the resource."""
    subdirectory: str | None
    """Specifies a mount path for your file system using forward slashes. A change replaces the resource."""
    tags: Sequence[CfnLocationFSxWindowsTagProps | Deferred] | Deferred | None
    """Specifies labels that help you categorize, filter, and search for your AWS resources."""
    user: Required[str]
    """The user who has the permissions to access files and folders in the FSx for Windows File Server file system. A change replaces the resource."""


class CfnLocationFSxWindowsCmkSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key."""
    kms_key_arn: str | None
    """Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn."""


class CfnLocationFSxWindowsCustomSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret."""
    secret_access_role_arn: Required[str]
    """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for SecretArn."""
    secret_arn: Required[str]
    """Specifies the ARN for a customer created AWS Secrets Manager secret."""


class CfnLocationFSxWindowsTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnLocationFSxWindows(TypedResource):
    """The `AWS::DataSync::LocationFSxWindows` resource specifies an endpoint for an Amazon FSx for Windows Server file system."""
    props: CfnLocationFSxWindowsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationFSxWindowsProps]) -> None: ...
    @property
    def attr_location_arn(self) -> StringToken:
        """The ARN of the specified FSx for Windows Server file system location."""
    @property
    def attr_location_uri(self) -> StringToken:
        """The URI of the specified FSx for Windows Server file system location."""
    @property
    def attr_managed_secret_config(self) -> StringToken:
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location."""
    @property
    def attr_cmk_secret_config_secret_arn(self) -> StringToken:
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""


class CfnLocationHDFSProps(TypedDict, total=False):
    agent_arns: Required[Sequence[str] | Deferred]
    """The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your HDFS cluster."""
    authentication_type: Required[Literal["SIMPLE", "KERBEROS"] | Other]
    """The authentication mode used to determine identity of user."""
    block_size: Integer | None
    """The size of data blocks to write into the HDFS cluster."""
    cmk_secret_config: CfnLocationHDFSCmkSecretConfigProps | Deferred | None
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key."""
    custom_secret_config: CfnLocationHDFSCustomSecretConfigProps | Deferred | None
    """Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret."""
    kerberos_keytab: str | None
    """The Kerberos key table (keytab) that contains mappings between the defined Kerberos principal and the encrypted keys."""
    kerberos_krb5_conf: str | None
    """The `krb5.conf` file that contains the Kerberos configuration information."""
    kerberos_principal: str | None
    """The Kerberos principal with access to the files and folders on the HDFS cluster."""
    kms_key_provider_uri: str | None
    """The URI of the HDFS cluster's Key Management Server (KMS)."""
    name_nodes: Required[Sequence[CfnLocationHDFSNameNodeProps | Deferred] | Deferred]
    """The NameNode that manages the HDFS namespace."""
    qop_configuration: CfnLocationHDFSQopConfigurationProps | Deferred | None
    """The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC) and data transfer protection settings configured on the Hadoop Distributed File System (HDFS) cluster."""
    replication_factor: Integer | None
    """The number of DataNodes to replicate the data to when writing to the HDFS cluster."""
    simple_user: str | None
    """The user name used to identify the client on the host operating system."""
    subdirectory: str | None
    """A subdirectory in the HDFS cluster."""
    tags: Sequence[CfnLocationHDFSTagProps | Deferred] | Deferred | None
    """The key-value pair that represents the tag that you want to add to the location."""


class CfnLocationHDFSCmkSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key."""
    kms_key_arn: str | None
    """Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn."""


class CfnLocationHDFSCustomSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret."""
    secret_access_role_arn: Required[str]
    """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for SecretArn."""
    secret_arn: Required[str]
    """Specifies the ARN for a customer created AWS Secrets Manager secret."""


class CfnLocationHDFSNameNodeProps(TypedDict, total=False):
    """The NameNode of the Hadoop Distributed File System (HDFS)."""
    hostname: Required[str]
    """The hostname of the NameNode in the HDFS cluster."""
    port: Required[Integer]
    """The port that the NameNode uses to listen to client requests."""


class CfnLocationHDFSQopConfigurationProps(TypedDict, total=False):
    """The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC) and data transfer privacy settings configured on the Hadoop Distributed File System (HDFS) cluster."""
    data_transfer_protection: Literal["AUTHENTICATION", "INTEGRITY", "PRIVACY", "DISABLED"] | Other | None
    """The data transfer protection setting configured on the HDFS cluster."""
    rpc_protection: Literal["AUTHENTICATION", "INTEGRITY", "PRIVACY", "DISABLED"] | Other | None
    """The Remote Procedure Call (RPC) protection setting configured on the HDFS cluster."""


class CfnLocationHDFSTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLocationHDFS(TypedResource):
    """The `AWS::DataSync::LocationHDFS` resource specifies an endpoint for a Hadoop Distributed File System (HDFS)."""
    props: CfnLocationHDFSProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationHDFSProps]) -> None: ...
    @property
    def attr_location_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the HDFS cluster location to describe."""
    @property
    def attr_location_uri(self) -> StringToken:
        """The URI of the HDFS cluster location."""
    @property
    def attr_managed_secret_config(self) -> StringToken:
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location."""
    @property
    def attr_cmk_secret_config_secret_arn(self) -> StringToken:
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""


class CfnLocationNFSProps(TypedDict, total=False):
    mount_options: CfnLocationNFSMountOptionsProps | Deferred | None
    """Specifies the options that DataSync can use to mount your NFS file server."""
    on_prem_config: Required[CfnLocationNFSOnPremConfigProps | Deferred]
    """Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect to your NFS file server."""
    server_hostname: str | None
    """Specifies the DNS name or IP address (IPv4 or IPv6) of the NFS file server that your DataSync agent connects to. A change replaces the resource."""
    subdirectory: str | None
    """Specifies the export path in your NFS file server that you want DataSync to mount."""
    tags: Sequence[CfnLocationNFSTagProps | Deferred] | Deferred | None
    """Specifies labels that help you categorize, filter, and search for your AWS resources."""


class CfnLocationNFSMountOptionsProps(TypedDict, total=False):
    """Specifies the options that DataSync can use to mount your NFS file server."""
    version: Literal["AUTOMATIC", "NFS3", "NFS4_0", "NFS4_1", "NFS4_2"] | Other | None
    """Specifies the NFS version that you want DataSync to use when mounting your NFS share."""


class CfnLocationNFSOnPremConfigProps(TypedDict, total=False):
    """The AWS DataSync agents that can connect to your Network File System (NFS) file server."""
    agent_arns: Required[Sequence[str] | Deferred]
    """The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your NFS file server."""


class CfnLocationNFSTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnLocationNFS(TypedResource):
    """The `AWS::DataSync::LocationNFS` resource specifies a Network File System (NFS) file server that AWS DataSync can use as a transfer source or destination."""
    props: CfnLocationNFSProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationNFSProps]) -> None: ...
    @property
    def attr_location_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the NFS location that you created."""
    @property
    def attr_location_uri(self) -> StringToken:
        """The URI of the NFS location that you created."""


class CfnLocationObjectStorageProps(TypedDict, total=False):
    access_key: str | None
    """Specifies the access key (for example, a user name) if credentials are required to authenticate with the object storage server."""
    agent_arns: Sequence[str] | Deferred | None
    """(Optional) Specifies the Amazon Resource Names (ARNs) of the DataSync agents that can connect with your object storage system."""
    bucket_name: str | None
    """Specifies the name of the object storage bucket involved in the transfer. A change replaces the resource."""
    cmk_secret_config: CfnLocationObjectStorageCmkSecretConfigProps | Deferred | None
    """Specifies configuration information for a DataSync-managed secret, which includes the `SecretKey` that DataSync uses to access a specific object storage location, with a customer-managed AWS KMS key."""
    custom_secret_config: CfnLocationObjectStorageCustomSecretConfigProps | Deferred | None
    """Specifies configuration information for a customer-managed Secrets Manager secret where the secret key for a specific object storage location is stored in plain text, in Secrets Manager."""
    federated_identity: CfnLocationObjectStorageObjectStorageFederatedIdentityConfigProps | Deferred | None
    """Specifies the identity federation configuration that DataSync uses to access your object storage location using an OpenID Connect (OIDC) token."""
    secret_key: str | None
    """Specifies the secret key (for example, a password) if credentials are required to authenticate with the object storage server."""
    server_certificate: str | None
    """Specifies a certificate chain for DataSync to authenticate with your object storage system if the system uses a private or self-signed certificate authority (CA)."""
    server_hostname: str | None
    """Specifies the domain name or IP address (IPv4 or IPv6) of the object storage server that your DataSync agent connects to. A change replaces the resource."""
    server_port: Integer | None
    """Specifies the port that your object storage server accepts inbound network traffic on (for example, port 443)."""
    server_protocol: Literal["HTTPS", "HTTP"] | Other | None
    """Specifies the protocol that your object storage server uses to communicate."""
    subdirectory: str | None
    """Specifies the object prefix for your object storage server."""
    tags: Sequence[CfnLocationObjectStorageTagProps | Deferred] | Deferred | None
    """Specifies the key-value pair that represents a tag that you want to add to the resource."""


class CfnLocationObjectStorageCmkSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key."""
    kms_key_arn: str | None
    """Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret stored for `SecretArn`."""


class CfnLocationObjectStorageCustomSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab)."""
    secret_access_role_arn: Required[str]
    """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for `SecretArn`."""
    secret_arn: Required[str]
    """Specifies the ARN for an AWS Secrets Manager secret."""


class CfnLocationObjectStorageGoogleOidcConfigProps(TypedDict, total=False):
    """Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an access token for your Google Cloud Storage bucket."""
    identity_pool_name: Required[str]
    """The name of the Google Cloud workload identity pool that DataSync federates with."""
    identity_provider_name: Required[str]
    """The name of the OIDC identity provider configured in the Google Cloud workload identity pool."""
    project_name: Required[str]
    """The human-readable Google Cloud project name."""
    project_number: Required[str]
    """The numeric Google Cloud project ID, as a string."""


class CfnLocationObjectStorageObjectStorageExternalIdentityConfigProps(TypedDict, total=False):
    """Specifies the external (non-AWS) identity provider that DataSync federates with to access your object storage location."""
    google_oidc: CfnLocationObjectStorageGoogleOidcConfigProps | Deferred | None
    """Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an access token for your Google Cloud Storage bucket."""


class CfnLocationObjectStorageObjectStorageFederatedIdentityConfigProps(TypedDict, total=False):
    """Specifies the identity federation configuration that DataSync uses to access your object storage location using an OpenID Connect (OIDC) token."""
    aws_iam_role: str | None
    """Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes to mint the OIDC token used to authenticate with the identity provider."""
    external_identity: CfnLocationObjectStorageObjectStorageExternalIdentityConfigProps | Deferred | None
    """Specifies the external (non-AWS) identity provider that DataSync federates with to access your object storage location."""


class CfnLocationObjectStorageTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnLocationObjectStorage(TypedResource):
    """The `AWS::DataSync::LocationObjectStorage` resource specifies an endpoint for a self-managed object storage bucket."""
    props: CfnLocationObjectStorageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationObjectStorageProps]) -> None: ...
    @property
    def attr_location_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the specified object storage location."""
    @property
    def attr_location_uri(self) -> StringToken:
        """The URI of the specified object storage location."""
    @property
    def attr_managed_secret_config(self) -> StringToken:
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location."""
    @property
    def attr_cmk_secret_config_secret_arn(self) -> StringToken:
        """Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage location."""


class CfnLocationS3Props(TypedDict, total=False):
    s3_bucket_arn: str | None
    """The ARN of the Amazon S3 bucket. A change replaces the resource."""
    s3_config: Required[CfnLocationS3S3ConfigProps | Deferred]
    """The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that is used to access an Amazon S3 bucket. A change replaces the resource."""
    s3_storage_class: Literal["STANDARD", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "GLACIER_INSTANT_RETRIEVAL", "DEEP_ARCHIVE"] | Other | None
    """The Amazon S3 storage class that you want to store your files in when this location is used as a task destination. A change replaces the resource."""
    subdirectory: str | None
    """Specifies a prefix in the S3 bucket that DataSync reads from or writes to (depending on whether the bucket is a source or destination location). A change replaces the resource."""
    tags: Sequence[CfnLocationS3TagProps | Deferred] | Deferred | None
    """Specifies labels that help you categorize, filter, and search for your AWS resources."""


class CfnLocationS3S3ConfigProps(TypedDict, total=False):
    """Specifies the Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that DataSync uses to access your S3 bucket."""
    bucket_access_role_arn: Required[str]
    """Specifies the ARN of the IAM role that DataSync uses to access your S3 bucket. A change replaces the resource."""


class CfnLocationS3TagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnLocationS3(TypedResource):
    """The `AWS::DataSync::LocationS3` resource specifies an endpoint for an Amazon S3 bucket."""
    props: CfnLocationS3Props
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationS3Props]) -> None: ...
    @property
    def attr_location_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the specified Amazon S3 location."""
    @property
    def attr_location_uri(self) -> StringToken:
        """The URI of the specified Amazon S3 location."""


class CfnLocationSMBProps(TypedDict, total=False):
    agent_arns: Required[Sequence[str] | Deferred]
    """Specifies the DataSync agent (or agents) that can connect to your SMB file server."""
    authentication_type: Literal["NTLM", "KERBEROS"] | Other | None
    """The authentication mode used to determine identity of user."""
    cmk_secret_config: CfnLocationSMBCmkSecretConfigProps | Deferred | None
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key."""
    custom_secret_config: CfnLocationSMBCustomSecretConfigProps | Deferred | None
    """Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab)."""
    dns_ip_addresses: Sequence[str] | Deferred | None
    """Specifies the IPv4 addresses for the DNS servers that your SMB file server belongs to."""
    domain: str | None
    """Specifies the Windows domain name that your SMB file server belongs to."""
    kerberos_keytab: str | None
    """The Base64 string representation of the Keytab file."""
    kerberos_krb5_conf: str | None
    """The string representation of the Krb5Conf file, or the presigned URL to access the Krb5.conf file within an S3 bucket."""
    kerberos_principal: str | None
    """Specifies a service principal name (SPN), which is an identity in your Kerberos realm that has permission to access the files, folders, and file metadata in your SMB file server."""
    mount_options: CfnLocationSMBMountOptionsProps | Deferred | None
    """Specifies the version of the SMB protocol that DataSync uses to access your SMB file server."""
    password: str | None
    """Specifies the password of the user who can mount your SMB file server and has permission to access the files and folders involved in your transfer."""
    server_hostname: str | None
    """Specifies the domain name or IP address (IPv4 or IPv6) of the SMB file server that your DataSync agent connects to. A change replaces the resource."""
    subdirectory: str | None
    """Specifies the name of the share exported by your SMB file server where DataSync will read or write data."""
    tags: Sequence[CfnLocationSMBTagProps | Deferred] | Deferred | None
    """Specifies labels that help you categorize, filter, and search for your AWS resources."""
    user: str | None
    """Specifies the user that can mount and access the files, folders, and file metadata in your SMB file server."""


class CfnLocationSMBCmkSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key."""
    kms_key_arn: str | None
    """Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret stored for `SecretArn`."""


class CfnLocationSMBCustomSecretConfigProps(TypedDict, total=False):
    """Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab)."""
    secret_access_role_arn: Required[str]
    """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for `SecretArn`."""
    secret_arn: Required[str]
    """Specifies the ARN for an AWS Secrets Manager secret."""


class CfnLocationSMBMountOptionsProps(TypedDict, total=False):
    """Specifies the version of the SMB protocol that DataSync uses to access your SMB file server."""
    version: Literal["AUTOMATIC", "SMB1", "SMB2_0", "SMB2", "SMB3"] | Other | None
    """By default, DataSync automatically chooses an SMB protocol version based on negotiation with your SMB file server."""


class CfnLocationSMBTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnLocationSMB(TypedResource):
    """The `AWS::DataSync::LocationSMB` resource specifies a Server Message Block (SMB) location that AWS DataSync can use as a transfer source or destination."""
    props: CfnLocationSMBProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationSMBProps]) -> None: ...
    @property
    def attr_location_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the specified SMB location."""
    @property
    def attr_location_uri(self) -> StringToken:
        """The URI of the specified SMB location."""
    @property
    def attr_managed_secret_config(self) -> StringToken:
        """Specifies configuration information for a DataSync-managed secret, such as a password or set of credentials that DataSync uses to access a specific transfer location."""
    @property
    def attr_cmk_secret_config_secret_arn(self) -> StringToken:
        """Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage location."""


class CfnTaskProps(TypedDict, total=False):
    cloud_watch_log_group_arn: str | None
    """Specifies the Amazon Resource Name (ARN) of an Amazon CloudWatch log group for monitoring your task."""
    destination_location_arn: Required[str]
    """The Amazon Resource Name (ARN) of an AWS storage resource's location. A change replaces the resource."""
    excludes: Sequence[CfnTaskFilterRuleProps | Deferred] | Deferred | None
    """Specifies exclude filters that define the files, objects, and folders in your source location that you don't want DataSync to transfer."""
    includes: Sequence[CfnTaskFilterRuleProps | Deferred] | Deferred | None
    """Specifies include filters that define the files, objects, and folders in your source location that you want DataSync to transfer."""
    manifest_config: CfnTaskManifestConfigProps | Deferred | None
    """The configuration of the manifest that lists the files or objects that you want DataSync to transfer."""
    name: str | None
    """Specifies the name of your task."""
    options: CfnTaskOptionsProps | Deferred | None
    """Specifies your task's settings, such as preserving file metadata, verifying data integrity, among other options."""
    schedule: CfnTaskTaskScheduleProps | Deferred | None
    """Specifies a schedule for when you want your task to run."""
    source_location_arn: Required[str]
    """Specifies the ARN of your transfer's source location. A change replaces the resource."""
    tags: Sequence[CfnTaskTagProps | Deferred] | Deferred | None
    """Specifies the tags that you want to apply to your task."""
    task_mode: Literal["BASIC", "ENHANCED"] | Other | None
    """The task mode that you're using. A change replaces the resource."""
    task_report_config: CfnTaskTaskReportConfigProps | Deferred | None
    """The configuration of your task report, which provides detailed information about your DataSync transfer."""


class CfnTaskFilterRuleProps(TypedDict, total=False):
    """Specifies which files, folders, and objects to include or exclude when transferring files from source to destination."""
    filter_type: Literal["SIMPLE_PATTERN"] | Other | None
    """The type of filter rule to apply."""
    value: str | None
    """A single filter string that consists of the patterns to include or exclude."""


class CfnTaskManifestConfigProps(TypedDict, total=False):
    """Configures a manifest, which is a list of files or objects that you want AWS DataSync to transfer."""
    action: Literal["TRANSFER"] | Other | None
    """Specifies what DataSync uses the manifest for."""
    format: Literal["CSV"] | Other | None
    """Specifies the file format of your manifest."""
    source: Required[CfnTaskManifestConfigSourceProps | Deferred]
    """Specifies the manifest that you want DataSync to use and where it's hosted."""


class CfnTaskManifestConfigSourceProps(TypedDict, total=False):
    """Specifies the manifest that you want DataSync to use and where it's hosted."""
    s3: CfnTaskManifestConfigSourceS3Props | Deferred | None
    """Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use."""


class CfnTaskManifestConfigSourceS3Props(TypedDict, total=False):
    """Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use."""
    bucket_access_role_arn: str | None
    """Specifies the AWS Identity and Access Management (IAM) role that allows DataSync to access your manifest."""
    manifest_object_path: str | None
    """Specifies the Amazon S3 object key of your manifest."""
    manifest_object_version_id: str | None
    """Specifies the object version ID of the manifest that you want DataSync to use."""
    s3_bucket_arn: str | None
    """Specifies the Amazon Resource Name (ARN) of the S3 bucket where you're hosting your manifest."""


class CfnTaskOptionsProps(TypedDict, total=False):
    """Represents the options that are available to control the behavior of a StartTaskExecution operation."""
    atime: Literal["NONE", "BEST_EFFORT"] | Other | None
    """A file metadata value that shows the last time that a file was accessed (that is, when the file was read or written to)."""
    bytes_per_second: Integer | None
    """A value that limits the bandwidth used by AWS DataSync."""
    gid: Literal["NONE", "INT_VALUE", "NAME", "BOTH"] | Other | None
    """The group ID (GID) of the file's owners."""
    log_level: Literal["OFF", "BASIC", "TRANSFER"] | Other | None
    """Specifies the type of logs that DataSync publishes to a Amazon CloudWatch Logs log group."""
    mtime: Literal["NONE", "PRESERVE"] | Other | None
    """A value that indicates the last time that a file was modified (that is, a file was written to) before the PREPARING phase."""
    object_metadata: Literal["PRESERVE", "NONE"] | Other | None
    """A value that determines whether source object metadata should be copied to the destination."""
    object_tags: Literal["PRESERVE", "NONE"] | Other | None
    """Specifies whether you want DataSync to `PRESERVE` object tags (default behavior) when transferring between object storage systems."""
    overwrite_mode: Literal["ALWAYS", "NEVER"] | Other | None
    """Specifies whether DataSync should modify or preserve data at the destination location."""
    posix_permissions: Literal["NONE", "PRESERVE"] | Other | None
    """A value that determines which users or groups can access a file for a specific purpose, such as reading, writing, or execution of the file."""
    preserve_deleted_files: Literal["PRESERVE", "REMOVE"] | Other | None
    """A value that specifies whether files in the destination that don't exist in the source file system are preserved."""
    preserve_devices: Literal["NONE", "PRESERVE"] | Other | None
    """A value that determines whether AWS DataSync should preserve the metadata of block and character devices in the source file system, and re-create the files with that device name and metadata on the destination."""
    security_descriptor_copy_flags: Literal["NONE", "OWNER_DACL", "OWNER_DACL_SACL"] | Other | None
    """A value that determines which components of the SMB security descriptor are copied from source to destination objects."""
    task_queueing: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether your transfer tasks should be put into a queue during certain scenarios when running multiple tasks."""
    transfer_mode: Literal["CHANGED", "ALL"] | Other | None
    """A value that determines whether DataSync transfers only the data and metadata that differ between the source and the destination location, or whether DataSync transfers all the content from the source, without comparing it to the destination location."""
    uid: Literal["NONE", "INT_VALUE", "NAME", "BOTH"] | Other | None
    """The user ID (UID) of the file's owner."""
    verify_mode: Literal["POINT_IN_TIME_CONSISTENT", "ONLY_FILES_TRANSFERRED", "NONE"] | Other | None
    """A value that determines whether a data integrity verification is performed at the end of a task execution after all data and metadata have been transferred."""


class CfnTaskTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for an AWS resource tag."""
    value: Required[str]
    """The value for an AWS resource tag."""


class CfnTaskTaskReportConfigProps(TypedDict, total=False):
    """Specifies how you want to configure a task report, which provides detailed information about for your AWS DataSync transfer."""
    destination: Required[CfnTaskTaskReportConfigDestinationProps | Deferred]
    """Specifies the Amazon S3 bucket where DataSync uploads your task report."""
    object_version_ids: Literal["INCLUDE", "NONE"] | Other | None
    """Specifies whether your task report includes the new version of each object transferred into an S3 bucket."""
    output_type: Required[Literal["SUMMARY_ONLY", "STANDARD"] | Other]
    """Specifies the type of task report that you want:"""
    overrides: CfnTaskTaskReportConfigOverridesProps | Deferred | None
    """Customizes the reporting level for aspects of your task report."""
    report_level: Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"] | Other | None
    """Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't."""


class CfnTaskTaskReportConfigDestinationProps(TypedDict, total=False):
    """Specifies where DataSync uploads your task report."""
    s3: CfnTaskTaskReportConfigDestinationS3Props | Deferred | None
    """Specifies the Amazon S3 bucket where DataSync uploads your task report."""


class CfnTaskTaskReportConfigDestinationS3Props(TypedDict, total=False):
    """Specifies the Amazon S3 bucket where DataSync uploads your task report."""
    bucket_access_role_arn: str | None
    """Specifies the Amazon Resource Name (ARN) of the IAM policy that allows Datasync to upload a task report to your S3 bucket."""
    s3_bucket_arn: str | None
    """Specifies the ARN of the S3 bucket where Datasync uploads your report."""
    subdirectory: str | None
    """Specifies a bucket prefix for your report."""


class CfnTaskTaskReportConfigOverridesProps(TypedDict, total=False):
    """Customizes the reporting level for aspects of your task report."""
    deleted: CfnTaskTaskReportConfigOverridesDeletedProps | Deferred | None
    """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to delete in your destination location."""
    skipped: CfnTaskTaskReportConfigOverridesSkippedProps | Deferred | None
    """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip during your transfer."""
    transferred: CfnTaskTaskReportConfigOverridesTransferredProps | Deferred | None
    """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to transfer."""
    verified: CfnTaskTaskReportConfigOverridesVerifiedProps | Deferred | None
    """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to verify at the end of your transfer."""


class CfnTaskTaskReportConfigOverridesDeletedProps(TypedDict, total=False):
    """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to delete in your destination location."""
    report_level: Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"] | Other | None
    """Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't."""


class CfnTaskTaskReportConfigOverridesSkippedProps(TypedDict, total=False):
    """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip during your transfer."""
    report_level: Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"] | Other | None
    """Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't."""


class CfnTaskTaskReportConfigOverridesTransferredProps(TypedDict, total=False):
    """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to transfer."""
    report_level: Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"] | Other | None
    """Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't."""


class CfnTaskTaskReportConfigOverridesVerifiedProps(TypedDict, total=False):
    """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to verify at the end of your transfer."""
    report_level: Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"] | Other | None
    """Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't."""


class CfnTaskTaskScheduleProps(TypedDict, total=False):
    """Configures your AWS DataSync task to run on a schedule (at a minimum interval of 1 hour)."""
    schedule_expression: str | None
    """Specifies your task schedule by using a cron or rate expression."""
    status: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether to enable or disable your task schedule."""


class CfnTask(TypedResource):
    """The `AWS::DataSync::Task` resource specifies a task."""
    props: CfnTaskProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTaskProps]) -> None: ...
    @property
    def attr_destination_network_interface_arns(self) -> ListToken:
        """The ARNs of the destination elastic network interfaces (ENIs) that were created for your subnet."""
    @property
    def attr_source_network_interface_arns(self) -> ListToken:
        """The ARNs of the source ENIs that were created for your subnet."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the task that was described."""
    @property
    def attr_task_arn(self) -> StringToken:
        """The ARN of the task."""
