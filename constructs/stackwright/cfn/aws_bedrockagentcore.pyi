"""Every resource type of AWS::BedrockAgentCore; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnApiKeyCredentialProviderProps(TypedDict, total=False):
    api_key: str | None
    """The API key to use for authentication"""
    api_key_secret_config: CfnApiKeyCredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    api_key_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None
    """The source of the API key secret."""
    name: Required[str]
    """The name of the API key credential provider A change replaces the resource."""
    tags: Sequence[CfnApiKeyCredentialProviderTagProps | Deferred] | Deferred | None
    """Tags to assign to the API key credential provider"""


class CfnApiKeyCredentialProviderSecretReferenceProps(TypedDict, total=False):
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    json_key: Required[str]
    """The JSON key within the secret that contains the credential value"""
    secret_id: Required[str]
    """The ID or ARN of the secret in AWS Secrets Manager"""


class CfnApiKeyCredentialProviderTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnApiKeyCredentialProvider(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::ApiKeyCredentialProvider"""
    props: CfnApiKeyCredentialProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApiKeyCredentialProviderProps]) -> None: ...
    @property
    def attr_api_key_secret_arn(self) -> StringToken:
        """Contains information about the API key secret in AWS Secrets Manager"""
    @property
    def attr_api_key_secret_json_key(self) -> StringToken:
        """The JSON key within the secret that contains the API key value"""
    @property
    def attr_created_time(self) -> StringToken:
        """The timestamp when the credential provider was created"""
    @property
    def attr_credential_provider_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the API key credential provider"""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The timestamp when the credential provider was last updated"""


class CfnBrowserCustomProps(TypedDict, total=False):
    browser_signing: CfnBrowserCustomBrowserSigningProps | Deferred | None
    """Browser signing configuration A change replaces the resource."""
    certificates: Sequence[CfnBrowserCustomCertificateProps | Deferred] | Deferred | None
    """List of root CA certificates. A change replaces the resource."""
    description: str | None
    """The custom browser. A change replaces the resource."""
    enterprise_policies: Sequence[CfnBrowserCustomBrowserEnterprisePolicyProps | Deferred] | Deferred | None
    """List of browser enterprise policies. A change replaces the resource."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the execution role. A change replaces the resource."""
    name: Required[str]
    """The name of the custom browser. A change replaces the resource."""
    network_configuration: Required[CfnBrowserCustomBrowserNetworkConfigurationProps | Deferred]
    """The network configuration for a code interpreter. A change replaces the resource."""
    recording_config: CfnBrowserCustomRecordingConfigProps | Deferred | None
    """THe custom browser configuration. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The tags for the custom browser."""


class CfnBrowserCustomBrowserEnterprisePolicyProps(TypedDict, total=False):
    """Browser enterprise policy configuration."""
    location: Required[CfnBrowserCustomS3LocationProps | Deferred]
    """S3 Location Configuration"""
    type: Required[Literal["MANAGED", "RECOMMENDED"] | Other]
    """The type of browser enterprise policy."""


class CfnBrowserCustomBrowserNetworkConfigurationProps(TypedDict, total=False):
    """The network configuration."""
    network_mode: Required[Literal["PUBLIC", "VPC"] | Other]
    """The network mode."""
    vpc_config: CfnBrowserCustomVpcConfigProps | Deferred | None
    """Network mode configuration for VPC"""


class CfnBrowserCustomBrowserSigningProps(TypedDict, total=False):
    """Browser signing configuration"""
    enabled: Boolean | None


class CfnBrowserCustomCertificateProps(TypedDict, total=False):
    """A root CA certificate configuration."""
    certificate_location: Required[CfnBrowserCustomCertificateLocationProps | Deferred]
    """Certificate location in Secrets Manager."""


class CfnBrowserCustomCertificateLocationProps(TypedDict, total=False):
    """Certificate location in Secrets Manager."""
    secret_arn: Required[str]
    """Secrets Manager secret ARN."""


class CfnBrowserCustomRecordingConfigProps(TypedDict, total=False):
    """The recording configuration."""
    enabled: Boolean | None
    """The recording configuration for a browser."""
    s3_location: CfnBrowserCustomS3LocationProps | Deferred | None
    """The S3 location."""


class CfnBrowserCustomS3LocationProps(TypedDict, total=False):
    """The S3 location."""
    bucket: Required[str]
    """The S3 location bucket name."""
    prefix: Required[str]
    """The S3 location object prefix."""


class CfnBrowserCustomVpcConfigProps(TypedDict, total=False):
    """Network mode configuration for VPC"""
    security_groups: Required[Sequence[str] | Deferred]
    """Security groups for VPC"""
    subnets: Required[Sequence[str] | Deferred]
    """Subnets for VPC"""


class CfnBrowserCustom(TypedResource):
    """AgentCore Browser tool provides a fast, secure, cloud-based browser runtime to enable AI agents to interact with websites at scale."""
    props: CfnBrowserCustomProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBrowserCustomProps]) -> None: ...
    @property
    def attr_browser_arn(self) -> StringToken:
        """The ARN for the custom browser."""
    @property
    def attr_browser_id(self) -> StringToken:
        """The ID for the custom browser."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the custom browser was created."""
    @property
    def attr_failure_reason(self) -> StringToken:
        """The reason for failure if the browser creation or operation failed."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The time at which the custom browser was last updated."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the custom browser."""


class CfnBrowserProfileProps(TypedDict, total=False):
    description: str | None
    """The description of the browser profile. A change replaces the resource."""
    name: Required[str]
    """The name of the browser profile. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """A map of tag keys and values"""


class CfnBrowserProfile(TypedResource):
    """Resource definition for AWS::BedrockAgentCore::BrowserProfile"""
    props: CfnBrowserProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBrowserProfileProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """Timestamp when the browser profile was created."""
    @property
    def attr_last_saved_at(self) -> StringToken:
        """Timestamp when the browser profile was last saved."""
    @property
    def attr_last_saved_browser_id(self) -> StringToken:
        """ID of the last saved browser."""
    @property
    def attr_last_saved_browser_session_id(self) -> StringToken:
        """ID of the last saved browser session."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """Timestamp when the browser profile was last updated."""
    @property
    def attr_profile_arn(self) -> StringToken:
        """The ARN of a BrowserProfile resource."""
    @property
    def attr_profile_id(self) -> StringToken:
        """The id of the browser profile."""
    @property
    def attr_status(self) -> StringToken:
        """Status of browser profile"""


class CfnCapacityProviderProps(TypedDict, total=False):
    compute_configuration: Required[CfnCapacityProviderComputeConfigurationProps | Deferred]
    """The capacity configuration for the capacity provider. A change replaces the resource."""
    description: str | None
    """An optional description of the capacity provider."""
    name: Required[str]
    """The name of the capacity provider. A change replaces the resource."""
    permissions_configuration: Required[CfnCapacityProviderPermissionsConfigurationProps | Deferred]
    """Configuration for permissions associated with a capacity provider. A change replaces the resource."""
    tags: Sequence[CfnCapacityProviderTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the capacity provider."""


class CfnCapacityProviderCapacityReservationSpecificationProps(TypedDict, total=False):
    """The Capacity Reservation targeting option."""
    capacity_reservation_preference: Literal["capacity-reservations-only", "open", "none"] | Other | None
    """Indicates the instance's Capacity Reservation preferences."""
    capacity_reservation_target: CfnCapacityProviderCapacityReservationTargetProps | Deferred | None
    """Information about the target Capacity Reservation or Capacity Reservation group."""


class CfnCapacityProviderCapacityReservationTargetProps(TypedDict, total=False):
    """Information about the target Capacity Reservation or Capacity Reservation group."""
    capacity_reservation_id: str | None
    """The ID of the Capacity Reservation in which to run the instance."""
    capacity_reservation_resource_group_arn: str | None
    """The ARN of the Capacity Reservation resource group in which to run the instance."""


class CfnCapacityProviderComputeConfigurationProps(TypedDict, total=False):
    """The capacity configuration for the capacity provider."""
    ec2_configuration: Required[CfnCapacityProviderEc2ConfigurationProps | Deferred]
    """Configuration for EC2-based capacity."""


class CfnCapacityProviderEbsVolumeConfigurationProps(TypedDict, total=False):
    """Configuration for an EBS-backed persistent volume."""
    encrypted: Boolean | None
    """Whether to encrypt the volume."""
    iops: Integer | None
    """The number of IOPS to provision."""
    kms_key_id: str | None
    """Identifier of the KMS key to use for encryption."""
    name: Required[str]
    """The logical name of the volume, used to reference it when mounting."""
    size_gib: Required[Integer]
    """The size of the volume in GiB."""
    snapshot_id: str | None
    """Optional EBS snapshot ID to initialize the volume from."""
    throughput: Integer | None
    """The throughput in MiB/s."""
    volume_type: Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] | Other | None
    """The EBS volume type."""


class CfnCapacityProviderEc2ConfigurationProps(TypedDict, total=False):
    """Configuration for EC2-based capacity."""
    launch_template_source: Required[CfnCapacityProviderLaunchTemplateSourceProps | Deferred]
    """How the launch template is specified."""
    lifecycle_configuration: CfnCapacityProviderInstanceLifecycleConfigurationProps | Deferred | None
    """Configuration for managing the lifecycle of instances in a capacity provider."""
    root_volume: CfnCapacityProviderRootVolumeConfigurationProps | Deferred | None
    """Customer-facing configuration for the (service-managed) root volume."""
    volumes: Sequence[CfnCapacityProviderVolumeConfigurationProps | Deferred] | Deferred | None
    """Named persistent EBS volumes for this capacity provider."""
    vpc_configuration: Required[CfnCapacityProviderVpcConfigurationProps | Deferred]
    """VPC configuration for launching EC2 instances."""


class CfnCapacityProviderEphemeralBlockDeviceMappingProps(TypedDict, total=False):
    """Describes an ephemeral block device mapping."""
    device_name: str | None
    """The device name (for example, /dev/sdh or xvdh)."""
    ebs: CfnCapacityProviderEphemeralEBSVolumeConfigurationProps | Deferred | None
    """Parameters used to automatically set up EBS volumes when the instance is launched."""
    virtual_name: str | None
    """The virtual device name (ephemeralN)."""


class CfnCapacityProviderEphemeralEBSVolumeConfigurationProps(TypedDict, total=False):
    """Parameters used to automatically set up EBS volumes when the instance is launched."""
    ebs_card_index: Integer | None
    """The index of the EBS card."""
    encrypted: Boolean | None
    """Indicates whether the EBS volume is encrypted."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS)."""
    kms_key_id: str | None
    """Identifier of the customer managed KMS key to use for EBS encryption."""
    snapshot_id: str | None
    """The ID of the snapshot."""
    throughput: Integer | None
    """The throughput to provision for a gp3 volume, in MiB/s."""
    volume_initialization_rate: Integer | None
    """The rate at which the volume is initialized after creation, in MiB/s."""
    volume_size: Integer | None
    """The size of the volume, in GiBs."""
    volume_type: Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] | Other | None
    """The volume type."""


class CfnCapacityProviderInstanceLifecycleConfigurationProps(TypedDict, total=False):
    """Configuration for managing the lifecycle of instances in a capacity provider."""
    idle_instance_timeout: Integer | None
    """The number of seconds an instance can remain idle before it is stopped."""
    max_lifetime: Integer | None
    """Maximum lifetime for the instance in seconds."""


class CfnCapacityProviderInstanceRequirementsProps(TypedDict, total=False):
    """Requirements for EC2 instance types."""
    allowed_instance_types: Required[Sequence[str] | Deferred]
    """List of allowed instance types."""


class CfnCapacityProviderLaunchParametersProps(TypedDict, total=False):
    """Parameters for launching EC2 instances."""
    capacity_reservation_specification: CfnCapacityProviderCapacityReservationSpecificationProps | Deferred | None
    """The Capacity Reservation targeting option."""
    ephemeral_volumes: Sequence[CfnCapacityProviderEphemeralBlockDeviceMappingProps | Deferred] | Deferred | None
    """The block device mapping for ephemeral (instance store) volumes."""
    instance_profile_arn: str | None
    """The ARN of the IAM instance profile to associate with launched instances."""
    instance_requirements: Required[CfnCapacityProviderInstanceRequirementsProps | Deferred]
    """Requirements for EC2 instance types."""
    license_specifications: Sequence[CfnCapacityProviderLicenseSpecificationProps | Deferred] | Deferred | None
    """The license configurations."""
    monitoring: Literal["BASIC", "DETAILED"] | Other | None
    """The monitoring level for the instance."""
    operating_system: Required[Literal["LINUX_X86_64", "LINUX_ARM64"] | Other]
    """The operating system and CPU architecture for the instances."""
    propagated_tags: Mapping[str, str] | Deferred | None
    """Tags to apply to all EC2 resources (instances, volumes, and network interfaces) created by this capacity provider."""
    ssh_key_name: str | None
    """The name of the SSH key pair to configure on instances for SSH connectivity."""


class CfnCapacityProviderLaunchTemplateSourceProps(TypedDict, total=False):
    """How the launch template is specified."""
    launch_parameters: Required[CfnCapacityProviderLaunchParametersProps | Deferred]
    """Parameters for launching EC2 instances."""


class CfnCapacityProviderLicenseSpecificationProps(TypedDict, total=False):
    """Describes a license configuration."""
    license_configuration_arn: Required[str]
    """The ARN of the license configuration."""


class CfnCapacityProviderPermissionsConfigurationProps(TypedDict, total=False):
    """Configuration for permissions associated with a capacity provider."""
    capacity_provider_operator_role_arn: Required[str]
    """The ARN of the IAM role that operators use to manage the capacity provider."""


class CfnCapacityProviderRootVolumeConfigurationProps(TypedDict, total=False):
    """Customer-facing configuration for the (service-managed) root volume."""
    encrypted: Boolean | None
    """Indicates whether the EBS volume is encrypted."""
    free_space_gib: Integer | None
    """The free space guaranteed on the root volume, in GiB."""
    iops: Integer | None
    """The number of IOPS to provision."""
    kms_key_id: str | None
    """Identifier of the customer managed KMS key to use for EBS encryption."""
    throughput: Integer | None
    """The throughput to provision for a gp3 volume, in MiB/s."""
    volume_type: Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] | Other | None
    """The EBS volume type."""


class CfnCapacityProviderTagProps(TypedDict, total=False):
    """A key-value pair to associate with the capacity provider."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnCapacityProviderVolumeConfigurationProps(TypedDict, total=False):
    """Configuration for a persistent volume attached to a capacity provider session."""
    ebs_configuration: Required[CfnCapacityProviderEbsVolumeConfigurationProps | Deferred]
    """Configuration for an EBS-backed persistent volume."""


class CfnCapacityProviderVpcConfigurationProps(TypedDict, total=False):
    """VPC configuration for launching EC2 instances."""
    security_groups: Required[Sequence[str] | Deferred]
    """The IDs of the security groups to associate with the instances."""
    subnets: Required[Sequence[str] | Deferred]
    """The IDs of the subnets in which to launch instances."""


class CfnCapacityProvider(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::CapacityProvider."""
    props: CfnCapacityProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCapacityProviderProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the capacity provider."""
    @property
    def attr_capacity_provider_id(self) -> StringToken:
        """The unique identifier of the capacity provider."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the capacity provider was created."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp when the capacity provider was last updated."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the capacity provider."""


class CfnCodeInterpreterCustomProps(TypedDict, total=False):
    certificates: Sequence[CfnCodeInterpreterCustomCertificateProps | Deferred] | Deferred | None
    """List of root CA certificates. A change replaces the resource."""
    description: str | None
    """The code interpreter description. A change replaces the resource."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the execution role. A change replaces the resource."""
    name: Required[str]
    """The name of the code interpreter. A change replaces the resource."""
    network_configuration: Required[CfnCodeInterpreterCustomCodeInterpreterNetworkConfigurationProps | Deferred]
    """The network configuration for a code interpreter. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The tags for the code interpreter."""


class CfnCodeInterpreterCustomCertificateProps(TypedDict, total=False):
    """A root CA certificate configuration."""
    certificate_location: Required[CfnCodeInterpreterCustomCertificateLocationProps | Deferred]
    """Certificate location in Secrets Manager."""


class CfnCodeInterpreterCustomCertificateLocationProps(TypedDict, total=False):
    """Certificate location in Secrets Manager."""
    secret_arn: Required[str]
    """Secrets Manager secret ARN."""


class CfnCodeInterpreterCustomCodeInterpreterNetworkConfigurationProps(TypedDict, total=False):
    """The network configuration."""
    network_mode: Required[Literal["PUBLIC", "SANDBOX", "VPC"] | Other]
    """The network mode."""
    vpc_config: CfnCodeInterpreterCustomVpcConfigProps | Deferred | None
    """Network mode configuration for VPC"""


class CfnCodeInterpreterCustomVpcConfigProps(TypedDict, total=False):
    """Network mode configuration for VPC"""
    security_groups: Required[Sequence[str] | Deferred]
    """Security groups for VPC"""
    subnets: Required[Sequence[str] | Deferred]
    """Subnets for VPC"""


class CfnCodeInterpreterCustom(TypedResource):
    """The AgentCore Code Interpreter tool enables agents to securely execute code in isolated sandbox environments."""
    props: CfnCodeInterpreterCustomProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCodeInterpreterCustomProps]) -> None: ...
    @property
    def attr_code_interpreter_arn(self) -> StringToken:
        """The code interpreter Amazon Resource Name (ARN)."""
    @property
    def attr_code_interpreter_id(self) -> StringToken:
        """The ID of the code interpreter."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the code interpreter was created."""
    @property
    def attr_failure_reason(self) -> StringToken:
        """The reason for failure if the code interpreter creation or operation failed."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The time at which the code interpreter was last updated."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the custom code interpreter."""


class CfnConfigurationBundleProps(TypedDict, total=False):
    branch_name: str | None
    """The branch name for version tracking."""
    bundle_name: Required[str]
    """The name for the configuration bundle. A change replaces the resource."""
    commit_message: str | None
    """A commit message describing the version of the configuration bundle."""
    components: Required[Mapping[str, CfnConfigurationBundleComponentConfigurationProps | Deferred] | Deferred]
    """A map of component identifiers to their configurations."""
    created_by: CfnConfigurationBundleVersionCreatedBySourceProps | Deferred | None
    """The source that created a configuration bundle version."""
    description: str | None
    """The description for the configuration bundle."""
    kms_key_arn: str | None
    """The ARN of the KMS key used to encrypt component configurations."""
    tags: Sequence[CfnConfigurationBundleTagProps | Deferred] | Deferred | None
    """Tags to assign to the configuration bundle."""


class CfnConfigurationBundleComponentConfigurationProps(TypedDict, total=False):
    """The configuration for a component within a configuration bundle."""
    configuration: Required[Anything]
    """The configuration values as a flexible JSON document."""


class CfnConfigurationBundleTagProps(TypedDict, total=False):
    """A tag consisting of a key-value pair."""
    key: Required[str]
    value: Required[str]


class CfnConfigurationBundleVersionCreatedBySourceProps(TypedDict, total=False):
    """The source that created a configuration bundle version."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the source, if applicable."""
    name: Required[str]
    """The name of the source (for example, user, optimization-job, or system)."""


class CfnConfigurationBundle(TypedResource):
    """Definition of AWS::BedrockAgentCore::ConfigurationBundle Resource Type"""
    props: CfnConfigurationBundleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationBundleProps]) -> None: ...
    @property
    def attr_bundle_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the configuration bundle."""
    @property
    def attr_bundle_id(self) -> StringToken:
        """The unique identifier of the configuration bundle."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the configuration bundle was created."""
    @property
    def attr_lineage_metadata(self) -> StringToken:
        """The version lineage metadata that tracks parent versions and creation source."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the configuration bundle was last updated."""
    @property
    def attr_version_id(self) -> StringToken:
        """The version identifier of the configuration bundle."""


class CfnConsentPortalProps(TypedDict, total=False):
    description: str | None
    execution_role_arn: Required[str]
    idp_config: Required[CfnConsentPortalIdpConfigProps | Deferred]
    name: Required[str]
    """A change replaces the resource."""
    sources: Required[Sequence[CfnConsentPortalConsentPortalSourceProps | Deferred] | Deferred]
    """A change replaces the resource."""
    tags: Sequence[CfnConsentPortalTagProps | Deferred] | Deferred | None
    """Tags to assign to the consent portal"""


class CfnConsentPortalConsentPortalSourceProps(TypedDict, total=False):
    identifier: Required[str]
    type: Required[Literal["agentcore-gateway"] | Other]


class CfnConsentPortalIdpConfigProps(TypedDict, total=False):
    audience: str | None
    credential_provider_arn: Required[str]
    """The ARN of an AWS::BedrockAgentCore::OAuth2CredentialProvider resource."""
    scopes: Required[Sequence[str] | Deferred]


class CfnConsentPortalTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnConsentPortal(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::ConsentPortal"""
    props: CfnConsentPortalProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConsentPortalProps]) -> None: ...
    @property
    def attr_consent_portal_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resource."""
    @property
    def attr_consent_portal_id(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_portal_url(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken: ...


class CfnDatasetProps(TypedDict, total=False):
    dataset_name: Required[str]
    """Human-readable name for the dataset. A change replaces the resource."""
    description: str | None
    """A description of the dataset."""
    kms_key_arn: str | None
    """Optional AWS KMS key ARN for SSE-KMS on service S3 writes. A change replaces the resource."""
    schema_type: Required[Literal["AGENTCORE_EVALUATION_PREDEFINED_V1", "AGENTCORE_EVALUATION_SIMULATED_V1", "GENERIC_EVALUATION_PREDEFINED_V1", "THIRD_PARTY_EVALUATION_V1"] | Other]
    """Versioned schema type governing the structure of examples. A change replaces the resource."""
    source: CfnDatasetDataSourceTypeProps | Deferred | None
    """Source of initial examples. A change replaces the resource."""
    tags: Sequence[CfnDatasetTagProps | Deferred] | Deferred | None
    """A list of tags to assign to the dataset."""


class CfnDatasetDataSourceTypeProps(TypedDict, total=False):
    """Source of initial examples."""
    inline_examples: CfnDatasetInlineExamplesSourceProps | Deferred | None
    """Inline examples provided directly in the request body."""
    s3_source: CfnDatasetS3SourceProps | Deferred | None
    """S3 location of a JSONL file containing dataset examples."""


class CfnDatasetInlineExamplesSourceProps(TypedDict, total=False):
    """Inline examples provided directly in the request body."""
    examples: Required[Sequence[Anything] | Deferred]
    """Examples to add."""


class CfnDatasetS3SourceProps(TypedDict, total=False):
    """S3 location of a JSONL file containing dataset examples."""
    s3_uri: Required[str]
    """S3 URI of the JSONL file (e.g. s3://my-bucket/path/to/examples.jsonl)."""


class CfnDatasetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDataset(TypedResource):
    """Definition of AWS::BedrockAgentCore::Dataset Resource Type"""
    props: CfnDatasetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatasetProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the dataset was created."""
    @property
    def attr_dataset_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the dataset."""
    @property
    def attr_dataset_id(self) -> StringToken:
        """The unique identifier of the dataset."""
    @property
    def attr_example_count(self) -> NumberToken:
        """The number of examples in the dataset DRAFT."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the dataset."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the dataset was last updated."""


class CfnEvaluatorProps(TypedDict, total=False):
    description: str | None
    """The description of the evaluator."""
    evaluator_config: Required[CfnEvaluatorEvaluatorConfigProps | Deferred]
    """The configuration that defines how an evaluator assesses agent performance."""
    evaluator_name: Required[str]
    """The name of the evaluator. A change replaces the resource."""
    kms_key_arn: str | None
    """The ARN of the KMS key used to encrypt evaluator data."""
    level: Required[Literal["TOOL_CALL", "TRACE", "SESSION"] | Other]
    """The evaluation level that determines the scope of evaluation."""
    tags: Sequence[CfnEvaluatorTagProps | Deferred] | Deferred | None
    """A list of tags to assign to the evaluator."""


class CfnEvaluatorBedrockEvaluatorModelConfigProps(TypedDict, total=False):
    """The configuration for using Amazon Bedrock models in evaluator assessments."""
    additional_model_request_fields: Anything
    """Additional model-specific request fields."""
    inference_config: CfnEvaluatorInferenceConfigurationProps | Deferred | None
    """The inference configuration parameters that control model behavior during evaluation."""
    model_id: Required[str]
    """The identifier of the Amazon Bedrock model to use for evaluation."""


class CfnEvaluatorCategoricalScaleDefinitionProps(TypedDict, total=False):
    """A categorical rating scale option."""
    definition: Required[str]
    """The description that explains what this categorical rating represents."""
    label: Required[str]
    """The label of this categorical rating option."""


class CfnEvaluatorCodeBasedEvaluatorConfigProps(TypedDict, total=False):
    """The configuration for code-based evaluation using a Lambda function."""
    lambda_config: Required[CfnEvaluatorLambdaEvaluatorConfigProps | Deferred]
    """The Lambda function configuration for code-based evaluation."""


class CfnEvaluatorDerivedEvaluatorConfigProps(TypedDict, total=False):
    """The configuration for an evaluator derived from an existing base evaluator (a built-in or third-party evaluator), run on your own model."""
    base_evaluator_id: Required[str]
    """The identifier of the base evaluator whose logic to run (a Builtin.* or ThirdParty.* evaluator). A change replaces the resource."""
    model_config: Required[CfnEvaluatorEvaluatorModelConfigProps | Deferred]
    """The model configuration that specifies which foundation model to use for evaluation."""


class CfnEvaluatorDimensionRatingScaleProps(TypedDict, total=False):
    """The rating scale for one dimension of an LLM-as-a-Judge evaluator."""
    categorical: Sequence[CfnEvaluatorCategoricalScaleDefinitionProps | Deferred] | Deferred | None
    """The categorical rating scale for this dimension."""
    numerical: Sequence[CfnEvaluatorNumericalScaleDefinitionProps | Deferred] | Deferred | None
    """The numerical rating scale for this dimension."""


class CfnEvaluatorEvaluationDimensionProps(TypedDict, total=False):
    """One dimension of an LLM-as-a-Judge evaluator."""
    dimension_instruction: Required[str]
    """The instruction to the evaluator model describing what to judge for this dimension."""
    dimension_name: Required[str]
    """The name of the dimension."""
    dimension_rating_scale: Required[CfnEvaluatorDimensionRatingScaleProps | Deferred]
    """The rating scale for one dimension of an LLM-as-a-Judge evaluator."""


class CfnEvaluatorEvaluatorConfigProps(TypedDict, total=False):
    """The configuration that defines how an evaluator assesses agent performance."""
    code_based: CfnEvaluatorCodeBasedEvaluatorConfigProps | Deferred | None
    """The configuration for code-based evaluation using a Lambda function."""
    derived: CfnEvaluatorDerivedEvaluatorConfigProps | Deferred | None
    """The configuration for an evaluator derived from an existing base evaluator (a built-in or third-party evaluator), run on your own model."""
    llm_as_a_judge: CfnEvaluatorLlmAsAJudgeEvaluatorConfigProps | Deferred | None
    """The configuration for LLM-as-a-Judge evaluation."""


class CfnEvaluatorEvaluatorModelConfigProps(TypedDict, total=False):
    """The model configuration that specifies which foundation model to use for evaluation."""
    bedrock_evaluator_model_config: CfnEvaluatorBedrockEvaluatorModelConfigProps | Deferred | None
    """The configuration for using Amazon Bedrock models in evaluator assessments."""
    responses_evaluator_model_config: CfnEvaluatorOpenResponsesEvaluatorModelConfigProps | Deferred | None
    """The configuration for using OpenResponses-compatible models in evaluator assessments."""


class CfnEvaluatorInferenceConfigurationProps(TypedDict, total=False):
    """The inference configuration parameters that control model behavior during evaluation."""
    max_tokens: Integer | None
    """The maximum number of tokens to generate in the model response."""
    stop_sequences: Sequence[str] | Deferred | None
    """The sequences that make the model stop generating further tokens."""
    temperature: Number | None
    """The temperature value that controls randomness in the model's responses."""
    top_p: Number | None
    """The top-p sampling parameter that controls the diversity of the model's responses."""


class CfnEvaluatorLambdaEvaluatorConfigProps(TypedDict, total=False):
    """The Lambda function configuration for code-based evaluation."""
    lambda_arn: Required[str]
    """The ARN of the Lambda function used for evaluation."""
    lambda_timeout_in_seconds: Integer | None
    """The timeout in seconds for the Lambda function invocation."""


class CfnEvaluatorLlmAsAJudgeEvaluatorConfigProps(TypedDict, total=False):
    """The configuration for LLM-as-a-Judge evaluation."""
    instructions: Required[str]
    """The evaluation instructions that guide the language model in assessing agent performance."""
    model_config: Required[CfnEvaluatorEvaluatorModelConfigProps | Deferred]
    """The model configuration that specifies which foundation model to use for evaluation."""
    rating_scale: Required[CfnEvaluatorRatingScaleProps | Deferred]
    """The rating scale that defines how evaluators should score agent performance."""


class CfnEvaluatorNumericalScaleDefinitionProps(TypedDict, total=False):
    """A numerical rating scale option."""
    definition: Required[str]
    """The description that explains what this numerical rating represents."""
    label: Required[str]
    """The label that describes this numerical rating option."""
    value: Required[Number]
    """The numerical value for this rating scale option."""


class CfnEvaluatorOpenResponsesEvaluatorModelConfigProps(TypedDict, total=False):
    """The configuration for using OpenResponses-compatible models in evaluator assessments."""
    max_output_tokens: Integer | None
    """The maximum number of output tokens to generate, including visible output and reasoning tokens."""
    model_id: Required[str]
    """The identifier of the model to use for evaluation."""
    reasoning: CfnEvaluatorReasoningConfigurationProps | Deferred | None
    """The reasoning configuration for reasoning models."""
    temperature: Number | None
    """The sampling temperature between 0 and 2."""
    top_p: Number | None
    """The nucleus sampling probability mass between 0 and 1."""


class CfnEvaluatorRatingScaleProps(TypedDict, total=False):
    """The rating scale that defines how evaluators should score agent performance."""
    categorical: Sequence[CfnEvaluatorCategoricalScaleDefinitionProps | Deferred] | Deferred | None
    """A categorical rating scale option."""
    multi_dimensional: Sequence[CfnEvaluatorEvaluationDimensionProps | Deferred] | Deferred | None
    """The dimensions an LLM-as-a-Judge evaluator scores in a single judge call."""
    numerical: Sequence[CfnEvaluatorNumericalScaleDefinitionProps | Deferred] | Deferred | None
    """A numerical rating scale option."""


class CfnEvaluatorReasoningConfigurationProps(TypedDict, total=False):
    """The reasoning configuration for reasoning models."""
    effort: str | None
    """The level of reasoning effort the model applies."""


class CfnEvaluatorTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnEvaluator(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::Evaluator - Creates a custom evaluator for agent quality assessment using LLM-as-a-Judge configurations."""
    props: CfnEvaluatorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEvaluatorProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the evaluator was created."""
    @property
    def attr_evaluator_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the evaluator."""
    @property
    def attr_evaluator_id(self) -> StringToken:
        """The unique identifier of the evaluator."""
    @property
    def attr_evaluator_type(self) -> StringToken:
        """The kind of evaluator resource."""
    @property
    def attr_provider(self) -> StringToken:
        """Where the evaluator's logic comes from: AWS for AWS-authored evaluators, DeepEval or AutoEval for the corresponding third-party libraries, or Custom for an evaluator that you authored."""
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the evaluator was last updated."""


class CfnGatewayProps(TypedDict, total=False):
    authorizer_configuration: CfnGatewayAuthorizerConfigurationProps | Deferred | None
    authorizer_type: Required[Literal["CUSTOM_JWT", "AWS_IAM", "NONE", "AUTHENTICATE_ONLY"] | Other]
    """The authorizer type for the gateway."""
    description: str | None
    """The description for the gateway."""
    exception_level: Literal["DEBUG"] | Other | None
    """The exception level for the gateway."""
    interceptor_configurations: Sequence[CfnGatewayGatewayInterceptorConfigurationProps | Deferred] | Deferred | None
    kms_key_arn: str | None
    """The KMS key ARN for the gateway."""
    name: Required[str]
    """The name for the gateway."""
    policy_engine_configuration: CfnGatewayGatewayPolicyEngineConfigurationProps | Deferred | None
    protocol_configuration: CfnGatewayGatewayProtocolConfigurationProps | Deferred | None
    """The protocol configuration for the gateway target."""
    protocol_type: Literal["MCP"] | Other | None
    """The protocol type for the gateway target."""
    role_arn: Required[str]
    tags: Mapping[str, str] | Deferred | None
    """The tags for the gateway."""
    waf_configuration: CfnGatewayWafConfigurationProps | Deferred | None


class CfnGatewayAuthorizerConfigurationProps(TypedDict, total=False):
    custom_jwt_authorizer: CfnGatewayCustomJWTAuthorizerConfigurationProps | Deferred | None
    """The authorizer configuration for the gateway."""


class CfnGatewayAuthorizingClaimMatchValueTypeProps(TypedDict, total=False):
    claim_match_operator: Required[Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"] | Other]
    claim_match_value: Required[CfnGatewayClaimMatchValueTypeProps | Deferred]


class CfnGatewayClaimMatchValueTypeProps(TypedDict, total=False):
    match_value_string: str | None
    match_value_string_list: Sequence[str] | Deferred | None


class CfnGatewayCustomClaimValidationTypeProps(TypedDict, total=False):
    authorizing_claim_match_value: Required[CfnGatewayAuthorizingClaimMatchValueTypeProps | Deferred]
    inbound_token_claim_name: Required[str]
    inbound_token_claim_value_type: Required[Literal["STRING", "STRING_ARRAY"] | Other]


class CfnGatewayCustomJWTAuthorizerConfigurationProps(TypedDict, total=False):
    advertised_scope_mapping: Mapping[str, str] | Deferred | None
    """Maps an originalScope (from allowedScopes) to an advertisedScope exposed in WWW-Authenticate / Protected Resource Metadata."""
    allowed_audience: Sequence[str] | Deferred | None
    """The allowed audience authorized for the gateway target."""
    allowed_clients: Sequence[str] | Deferred | None
    allowed_scopes: Sequence[str] | Deferred | None
    custom_claims: Sequence[CfnGatewayCustomClaimValidationTypeProps | Deferred] | Deferred | None
    discovery_url: Required[str]
    """The discovery URL for the authorizer configuration."""
    private_endpoint: CfnGatewayPrivateEndpointProps | Deferred | None


class CfnGatewayGatewayInterceptorConfigurationProps(TypedDict, total=False):
    input_configuration: CfnGatewayInterceptorInputConfigurationProps | Deferred | None
    interception_points: Required[Sequence[Literal["REQUEST", "RESPONSE"] | Other] | Deferred]
    interceptor: Required[CfnGatewayInterceptorConfigurationProps | Deferred]


class CfnGatewayGatewayPolicyEngineConfigurationProps(TypedDict, total=False):
    arn: Required[str]
    mode: Required[Literal["LOG_ONLY", "ENFORCE"] | Other]


class CfnGatewayGatewayProtocolConfigurationProps(TypedDict, total=False):
    """The protocol configuration."""
    mcp: CfnGatewayMCPGatewayConfigurationProps | Deferred | None
    """The gateway protocol configuration for MCP."""


class CfnGatewayInterceptorConfigurationProps(TypedDict, total=False):
    lambda_: CfnGatewayLambdaInterceptorConfigurationProps | Deferred | None


class CfnGatewayInterceptorInputConfigurationProps(TypedDict, total=False):
    pass_request_headers: Required[Boolean]
    payload_filter: CfnGatewayInterceptorPayloadFilterProps | Deferred | None


class CfnGatewayInterceptorPayloadExclusionSelectorProps(TypedDict, total=False):
    field: Literal["RESPONSE_BODY"] | Other | None


class CfnGatewayInterceptorPayloadFilterProps(TypedDict, total=False):
    exclude: Required[Sequence[CfnGatewayInterceptorPayloadExclusionSelectorProps | Deferred] | Deferred]


class CfnGatewayLambdaInterceptorConfigurationProps(TypedDict, total=False):
    arn: Required[str]


class CfnGatewayMCPGatewayConfigurationProps(TypedDict, total=False):
    """The gateway configuration for MCP."""
    instructions: str | None
    search_type: Literal["SEMANTIC"] | Other | None
    """The MCP gateway configuration search type."""
    session_configuration: CfnGatewaySessionConfigurationProps | Deferred | None
    streaming_configuration: CfnGatewayStreamingConfigurationProps | Deferred | None
    supported_versions: Sequence[str] | Deferred | None
    """The supported versions for the MCP configuration for the gateway target."""


class CfnGatewayManagedVpcResourceProps(TypedDict, total=False):
    endpoint_ip_address_type: Required[Literal["IPV4", "IPV6"] | Other]
    routing_domain: str | None
    security_group_ids: Sequence[str] | Deferred | None
    subnet_ids: Required[Sequence[str] | Deferred]
    tags: Mapping[str, str] | Deferred | None
    vpc_identifier: Required[str]


class CfnGatewayPrivateEndpointProps(TypedDict, total=False):
    managed_vpc_resource: CfnGatewayManagedVpcResourceProps | Deferred | None
    self_managed_lattice_resource: CfnGatewaySelfManagedLatticeResourceProps | Deferred | None


class CfnGatewaySelfManagedLatticeResourceProps(TypedDict, total=False):
    resource_configuration_identifier: str | None


class CfnGatewaySessionConfigurationProps(TypedDict, total=False):
    session_timeout_in_seconds: Number | None


class CfnGatewayStreamingConfigurationProps(TypedDict, total=False):
    enable_response_streaming: Boolean | None


class CfnGatewayWafConfigurationProps(TypedDict, total=False):
    failure_mode: Literal["FAIL_CLOSE", "FAIL_OPEN"] | Other | None


class CfnGateway(TypedResource):
    """Amazon Bedrock AgentCore Gateway provides a unified connectivity layer between agents and the tools and resources they need to interact with."""
    props: CfnGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGatewayProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time at which the gateway was created."""
    @property
    def attr_gateway_arn(self) -> StringToken:
        """The ARN for the gateway."""
    @property
    def attr_gateway_identifier(self) -> StringToken: ...
    @property
    def attr_gateway_url(self) -> StringToken:
        """The gateway URL for the gateway."""
    @property
    def attr_status(self) -> StringToken:
        """The status for the gateway."""
    @property
    def attr_status_reasons(self) -> ListToken:
        """The status reasons for the gateway."""
    @property
    def attr_updated_at(self) -> StringToken: ...
    @property
    def attr_web_acl_arn(self) -> StringToken: ...
    @property
    def attr_workload_identity_details(self) -> StringToken: ...


class CfnGatewayRateLimitProps(TypedDict, total=False):
    description: str | None
    """Optional human-readable description for this limit."""
    dimension_keys: Required[Sequence[str] | Deferred]
    """Ordered list of dimension names defining the scope of this limit. A change replaces the resource."""
    entries: Required[Sequence[CfnGatewayRateLimitLimitEntryProps | Deferred] | Deferred]
    """Rule entries mapping dimension values to rate configurations."""
    gateway_identifier: str | None
    """A change replaces the resource."""
    rate_limit_id: str | None
    """Limit identifier. A change replaces the resource."""


class CfnGatewayRateLimitLimitEntryProps(TypedDict, total=False):
    """A single rule entry within a limit, mapping dimension values to rate configurations"""
    connections: Sequence[CfnGatewayRateLimitRateConfigProps | Deferred] | Deferred | None
    """Connection rate limits (per second only)."""
    dimensions: Required[Mapping[str, str] | Deferred]
    """Map of dimension name to dimension value for a rule entry"""
    requests: Sequence[CfnGatewayRateLimitRateConfigProps | Deferred] | Deferred | None
    """Request rate limits (RPS or RPM)."""
    tokens: Sequence[CfnGatewayRateLimitRateConfigProps | Deferred] | Deferred | None
    """Token rate limits (TPM)."""


class CfnGatewayRateLimitRateConfigProps(TypedDict, total=False):
    """Rate configuration for a metric (requests or tokens)"""
    period: Required[Literal["second", "minute"] | Other]
    """Time period for rate limiting"""
    rate: Required[Number]


class CfnGatewayRateLimit(TypedResource):
    """Definition of AWS::BedrockAgentCore::GatewayRateLimit Resource Type"""
    props: CfnGatewayRateLimitProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGatewayRateLimitProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken:
        """Status of a gateway limit"""
    @property
    def attr_updated_at(self) -> StringToken: ...


class CfnGatewayRuleProps(TypedDict, total=False):
    actions: Required[Sequence[CfnGatewayRuleActionProps | Deferred] | Deferred]
    conditions: Sequence[CfnGatewayRuleConditionProps | Deferred] | Deferred | None
    description: str | None
    gateway_identifier: str | None
    """A change replaces the resource."""
    priority: Required[Number]


class CfnGatewayRuleActionProps(TypedDict, total=False):
    configuration_bundle: CfnGatewayRuleConfigurationBundleActionProps | Deferred | None
    route_to_target: CfnGatewayRuleRouteToTargetActionProps | Deferred | None


class CfnGatewayRuleConditionProps(TypedDict, total=False):
    match_paths: CfnGatewayRuleMatchPathsProps | Deferred | None
    match_principals: CfnGatewayRuleMatchPrincipalsProps | Deferred | None


class CfnGatewayRuleConfigurationBundleActionProps(TypedDict, total=False):
    static_override: CfnGatewayRuleStaticOverrideProps | Deferred | None
    weighted_override: CfnGatewayRuleWeightedOverrideProps | Deferred | None


class CfnGatewayRuleConfigurationBundleReferenceProps(TypedDict, total=False):
    bundle_arn: Required[str]
    bundle_version: Required[str]


class CfnGatewayRuleIamPrincipalProps(TypedDict, total=False):
    arn: Required[str]
    operator: Literal["StringEquals", "StringLike"] | Other | None


class CfnGatewayRuleMatchPathsProps(TypedDict, total=False):
    any_of: Required[Sequence[str] | Deferred]


class CfnGatewayRuleMatchPrincipalEntryProps(TypedDict, total=False):
    iam_principal: CfnGatewayRuleIamPrincipalProps | Deferred | None


class CfnGatewayRuleMatchPrincipalsProps(TypedDict, total=False):
    any_of: Required[Sequence[CfnGatewayRuleMatchPrincipalEntryProps | Deferred] | Deferred]


class CfnGatewayRuleRouteToTargetActionProps(TypedDict, total=False):
    static_route: CfnGatewayRuleStaticRouteProps | Deferred | None
    weighted_route: CfnGatewayRuleWeightedRouteProps | Deferred | None


class CfnGatewayRuleStaticOverrideProps(TypedDict, total=False):
    bundle_arn: Required[str]
    bundle_version: Required[str]


class CfnGatewayRuleStaticRouteProps(TypedDict, total=False):
    target_name: Required[str]


class CfnGatewayRuleTargetTrafficSplitEntryProps(TypedDict, total=False):
    description: str | None
    metadata: Mapping[str, str] | Deferred | None
    name: Required[str]
    target_name: Required[str]
    weight: Required[Number]


class CfnGatewayRuleTrafficSplitEntryProps(TypedDict, total=False):
    configuration_bundle: Required[CfnGatewayRuleConfigurationBundleReferenceProps | Deferred]
    description: str | None
    metadata: Mapping[str, str] | Deferred | None
    name: Required[str]
    weight: Required[Number]


class CfnGatewayRuleWeightedOverrideProps(TypedDict, total=False):
    traffic_split: Required[Sequence[CfnGatewayRuleTrafficSplitEntryProps | Deferred] | Deferred]


class CfnGatewayRuleWeightedRouteProps(TypedDict, total=False):
    traffic_split: Required[Sequence[CfnGatewayRuleTargetTrafficSplitEntryProps | Deferred] | Deferred]


class CfnGatewayRule(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::GatewayRule"""
    props: CfnGatewayRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGatewayRuleProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_gateway_arn(self) -> StringToken: ...
    @property
    def attr_rule_id(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_system(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken: ...


class CfnGatewayTargetProps(TypedDict, total=False):
    credential_provider_configurations: Sequence[CfnGatewayTargetCredentialProviderConfigurationProps | Deferred] | Deferred | None
    """The OAuth credential provider configuration."""
    description: str | None
    """The description for the gateway target."""
    gateway_identifier: str | None
    """The gateway ID for the gateway target. A change replaces the resource."""
    metadata_configuration: CfnGatewayTargetMetadataConfigurationProps | Deferred | None
    name: str | None
    """The name for the gateway target."""
    private_endpoint: CfnGatewayTargetPrivateEndpointProps | Deferred | None
    target_configuration: Required[CfnGatewayTargetTargetConfigurationProps | Deferred]
    """The target configuration for the Smithy model target."""


class CfnGatewayTargetApiGatewayTargetConfigurationProps(TypedDict, total=False):
    api_gateway_tool_configuration: Required[CfnGatewayTargetApiGatewayToolConfigurationProps | Deferred]
    rest_api_id: Required[str]
    stage: Required[str]


class CfnGatewayTargetApiGatewayToolConfigurationProps(TypedDict, total=False):
    tool_filters: Required[Sequence[CfnGatewayTargetApiGatewayToolFilterProps | Deferred] | Deferred]
    tool_overrides: Sequence[CfnGatewayTargetApiGatewayToolOverrideProps | Deferred] | Deferred | None


class CfnGatewayTargetApiGatewayToolFilterProps(TypedDict, total=False):
    filter_path: Required[str]
    methods: Required[Sequence[Literal["GET", "DELETE", "HEAD", "OPTIONS", "PATCH", "PUT", "POST"] | Other] | Deferred]


class CfnGatewayTargetApiGatewayToolOverrideProps(TypedDict, total=False):
    description: str | None
    method: Required[Literal["GET", "DELETE", "HEAD", "OPTIONS", "PATCH", "PUT", "POST"] | Other]
    name: Required[str]
    path: Required[str]


class CfnGatewayTargetApiKeyCredentialProviderProps(TypedDict, total=False):
    """The API key credential provider for the gateway target."""
    credential_location: Literal["HEADER", "QUERY_PARAMETER"] | Other | None
    """The credential location for the gateway target."""
    credential_parameter_name: str | None
    """The credential parameter name for the provider for the gateway target."""
    credential_prefix: str | None
    """The API key credential provider for the gateway target."""
    provider_arn: Required[str]
    """The provider ARN for the gateway target."""


class CfnGatewayTargetApiSchemaConfigurationProps(TypedDict, total=False):
    """The API schema configuration for the gateway target."""
    inline_payload: str | None
    """The inline payload for the gateway."""
    s3: CfnGatewayTargetS3ConfigurationProps | Deferred | None
    """The API schema configuration."""


class CfnGatewayTargetConnectorConfigurationProps(TypedDict, total=False):
    description: str | None
    name: Required[str]
    parameter_overrides: Sequence[CfnGatewayTargetConnectorParameterOverrideProps | Deferred] | Deferred | None
    parameter_values: Anything


class CfnGatewayTargetConnectorParameterOverrideProps(TypedDict, total=False):
    description: str | None
    path: Required[str]
    visible: Boolean | None


class CfnGatewayTargetConnectorSourceProps(TypedDict, total=False):
    connector_id: Required[str]


class CfnGatewayTargetConnectorTargetConfigurationProps(TypedDict, total=False):
    configurations: Sequence[CfnGatewayTargetConnectorConfigurationProps | Deferred] | Deferred | None
    enabled: Sequence[str] | Deferred | None
    source: Required[CfnGatewayTargetConnectorSourceProps | Deferred]


class CfnGatewayTargetCredentialProviderProps(TypedDict, total=False):
    api_key_credential_provider: CfnGatewayTargetApiKeyCredentialProviderProps | Deferred | None
    """The API key credential provider."""
    iam_credential_provider: CfnGatewayTargetIamCredentialProviderProps | Deferred | None
    oauth_credential_provider: CfnGatewayTargetOAuthCredentialProviderProps | Deferred | None
    """The OAuth credential provider for the gateway target."""


class CfnGatewayTargetCredentialProviderConfigurationProps(TypedDict, total=False):
    """The credential provider configuration for the gateway target."""
    credential_provider: CfnGatewayTargetCredentialProviderProps | Deferred | None
    """The credential provider for the gateway target."""
    credential_provider_type: Required[Literal["GATEWAY_IAM_ROLE", "OAUTH", "API_KEY", "CALLER_IAM_CREDENTIALS", "JWT_PASSTHROUGH"] | Other]
    """The credential provider type for the gateway target."""


class CfnGatewayTargetHttpApiSchemaConfigurationProps(TypedDict, total=False):
    source: Required[CfnGatewayTargetApiSchemaConfigurationProps | Deferred]
    """The API schema configuration for the gateway target."""


class CfnGatewayTargetHttpConnectorSourceProps(TypedDict, total=False):
    connector_id: Required[str]


class CfnGatewayTargetHttpConnectorTargetConfigurationProps(TypedDict, total=False):
    parameters: Mapping[str, str] | Deferred | None
    source: Required[CfnGatewayTargetHttpConnectorSourceProps | Deferred]


class CfnGatewayTargetHttpTargetConfigurationProps(TypedDict, total=False):
    agentcore_runtime: CfnGatewayTargetRuntimeTargetConfigurationProps | Deferred | None
    connector: CfnGatewayTargetHttpConnectorTargetConfigurationProps | Deferred | None
    passthrough: CfnGatewayTargetPassthroughTargetConfigurationProps | Deferred | None


class CfnGatewayTargetIamCredentialProviderProps(TypedDict, total=False):
    region: str | None
    service: Required[str]


class CfnGatewayTargetInferenceConnectorSourceProps(TypedDict, total=False):
    connector_id: Required[str]


class CfnGatewayTargetInferenceConnectorTargetConfigurationProps(TypedDict, total=False):
    source: Required[CfnGatewayTargetInferenceConnectorSourceProps | Deferred]


class CfnGatewayTargetInferenceOperationConfigurationProps(TypedDict, total=False):
    models: Sequence[CfnGatewayTargetModelEntryProps | Deferred] | Deferred | None
    path: Required[str]
    provider_path: str | None


class CfnGatewayTargetInferenceProviderTargetConfigurationProps(TypedDict, total=False):
    endpoint: Required[str]
    model_mapping: CfnGatewayTargetModelMappingProps | Deferred | None
    operations: Sequence[CfnGatewayTargetInferenceOperationConfigurationProps | Deferred] | Deferred | None


class CfnGatewayTargetInferenceTargetConfigurationProps(TypedDict, total=False):
    connector: CfnGatewayTargetInferenceConnectorTargetConfigurationProps | Deferred | None
    provider: CfnGatewayTargetInferenceProviderTargetConfigurationProps | Deferred | None


class CfnGatewayTargetManagedVpcResourceProps(TypedDict, total=False):
    endpoint_ip_address_type: Required[Literal["IPV4", "IPV6"] | Other]
    routing_domain: str | None
    security_group_ids: Sequence[str] | Deferred | None
    subnet_ids: Required[Sequence[str] | Deferred]
    tags: Mapping[str, str] | Deferred | None
    """Tags applied to the AWS-managed VPC Lattice resource gateway when it is created on your behalf (tag-on-create)."""
    vpc_identifier: Required[str]


class CfnGatewayTargetMcpLambdaTargetConfigurationProps(TypedDict, total=False):
    """The Lambda target configuration."""
    lambda_arn: Required[str]
    """The ARN of the Lambda target configuration."""
    tool_schema: Required[CfnGatewayTargetToolSchemaProps | Deferred]
    """The tool schema configuration for the gateway target MCP configuration for Lambda."""


class CfnGatewayTargetMcpServerTargetConfigurationProps(TypedDict, total=False):
    endpoint: Required[str]
    listing_mode: Literal["DEFAULT", "DYNAMIC"] | Other | None
    mcp_tool_schema: CfnGatewayTargetMcpToolSchemaConfigurationProps | Deferred | None
    resource_priority: Number | None


class CfnGatewayTargetMcpTargetConfigurationProps(TypedDict, total=False):
    """The MCP target configuration for the gateway target."""
    api_gateway: CfnGatewayTargetApiGatewayTargetConfigurationProps | Deferred | None
    connector: CfnGatewayTargetConnectorTargetConfigurationProps | Deferred | None
    lambda_: CfnGatewayTargetMcpLambdaTargetConfigurationProps | Deferred | None
    """The Lambda MCP configuration for the gateway target."""
    mcp_server: CfnGatewayTargetMcpServerTargetConfigurationProps | Deferred | None
    open_api_schema: CfnGatewayTargetApiSchemaConfigurationProps | Deferred | None
    """The OpenApi schema for the gateway target MCP configuration."""
    smithy_model: CfnGatewayTargetApiSchemaConfigurationProps | Deferred | None
    """The target configuration for the Smithy model target."""


class CfnGatewayTargetMcpToolSchemaConfigurationProps(TypedDict, total=False):
    inline_payload: str | None
    s3: CfnGatewayTargetS3ConfigurationProps | Deferred | None
    """The S3 configuration for the gateway target."""


class CfnGatewayTargetMetadataConfigurationProps(TypedDict, total=False):
    allowed_query_parameters: Sequence[str] | Deferred | None
    allowed_request_headers: Sequence[str] | Deferred | None
    allowed_response_headers: Sequence[str] | Deferred | None


class CfnGatewayTargetModelEntryProps(TypedDict, total=False):
    model: Required[str]


class CfnGatewayTargetModelMappingProps(TypedDict, total=False):
    provider_prefix: CfnGatewayTargetProviderPrefixProps | Deferred | None


class CfnGatewayTargetOAuthCredentialProviderProps(TypedDict, total=False):
    """The OAuth credential provider for the gateway target."""
    custom_parameters: Mapping[str, str] | Deferred | None
    """The OAuth credential provider."""
    default_return_url: str | None
    grant_type: Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "TOKEN_EXCHANGE"] | Other | None
    provider_arn: Required[str]
    """The provider ARN for the gateway target."""
    scopes: Required[Sequence[str] | Deferred]
    """The OAuth credential provider scopes."""


class CfnGatewayTargetPassthroughTargetConfigurationProps(TypedDict, total=False):
    endpoint: Required[str]
    protocol_type: Required[Literal["MCP", "A2A", "INFERENCE", "CUSTOM"] | Other]
    schema: CfnGatewayTargetHttpApiSchemaConfigurationProps | Deferred | None
    stickiness_configuration: CfnGatewayTargetStickinessConfigurationProps | Deferred | None


class CfnGatewayTargetPrivateEndpointProps(TypedDict, total=False):
    managed_vpc_resource: CfnGatewayTargetManagedVpcResourceProps | Deferred | None
    self_managed_lattice_resource: CfnGatewayTargetSelfManagedLatticeResourceProps | Deferred | None


class CfnGatewayTargetProviderPrefixProps(TypedDict, total=False):
    separator: str | None
    strip: Boolean | None


class CfnGatewayTargetRuntimeTargetConfigurationProps(TypedDict, total=False):
    arn: Required[str]
    qualifier: str | None
    schema: CfnGatewayTargetHttpApiSchemaConfigurationProps | Deferred | None


class CfnGatewayTargetS3ConfigurationProps(TypedDict, total=False):
    """The S3 configuration for the gateway target."""
    bucket_owner_account_id: str | None
    """The S3 configuration bucket owner account ID for the gateway target."""
    uri: str | None
    """The configuration URI for the gateway target."""


class CfnGatewayTargetSchemaDefinitionProps(TypedDict, total=False):
    """The schema definition for the gateway target."""
    description: str | None
    """The workload identity details for the gateway."""
    items: CfnGatewayTargetSchemaDefinitionProps | Deferred | None
    """The schema definition for the gateway target."""
    properties: Mapping[str, CfnGatewayTargetSchemaDefinitionProps | Deferred] | Deferred | None
    """The schema definition properties for the gateway target."""
    required: Sequence[str] | Deferred | None
    """The schema definition."""
    type: Required[Literal["string", "number", "object", "array", "boolean", "integer"] | Other]
    """The scheme definition type for the gateway target."""


class CfnGatewayTargetSelfManagedLatticeResourceProps(TypedDict, total=False):
    resource_configuration_identifier: str | None


class CfnGatewayTargetStickinessConfigurationProps(TypedDict, total=False):
    identifier: Required[str]
    timeout: Number | None


class CfnGatewayTargetTargetConfigurationProps(TypedDict, total=False):
    """The target configuration."""
    http: CfnGatewayTargetHttpTargetConfigurationProps | Deferred | None
    inference: CfnGatewayTargetInferenceTargetConfigurationProps | Deferred | None
    mcp: CfnGatewayTargetMcpTargetConfigurationProps | Deferred | None
    """The target configuration definition for MCP."""


class CfnGatewayTargetToolDefinitionProps(TypedDict, total=False):
    """The tool definition for the gateway."""
    description: Required[str]
    input_schema: Required[CfnGatewayTargetSchemaDefinitionProps | Deferred]
    """The input schema for the gateway target."""
    name: Required[str]
    """The tool name."""
    output_schema: CfnGatewayTargetSchemaDefinitionProps | Deferred | None
    """The tool definition output schema for the gateway target."""


class CfnGatewayTargetToolSchemaProps(TypedDict, total=False):
    """The tool schema for the gateway target."""
    inline_payload: Sequence[CfnGatewayTargetToolDefinitionProps | Deferred] | Deferred | None
    """The inline payload for the gateway target."""
    s3: CfnGatewayTargetS3ConfigurationProps | Deferred | None
    """The S3 tool schema for the gateway target."""


class CfnGatewayTarget(TypedResource):
    """After creating a gateway, you can add targets, which define the tools that your gateway will host."""
    props: CfnGatewayTargetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGatewayTargetProps]) -> None: ...
    @property
    def attr_authorization_data(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time at which the gateway target was created."""
    @property
    def attr_gateway_arn(self) -> StringToken: ...
    @property
    def attr_last_synchronized_at(self) -> StringToken: ...
    @property
    def attr_private_endpoint_managed_resources(self) -> StringToken: ...
    @property
    def attr_protocol_type(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken:
        """The status for the gateway target."""
    @property
    def attr_status_reasons(self) -> ListToken:
        """The status reasons for the gateway target."""
    @property
    def attr_target_id(self) -> StringToken:
        """The target ID for the gateway target."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the resource was updated."""


class CfnHarnessProps(TypedDict, total=False):
    allowed_tools: Sequence[str] | Deferred | None
    """The tools that the agent is allowed to use."""
    authorizer_configuration: CfnHarnessAuthorizerConfigurationProps | Deferred | None
    """The inbound authorization configuration for authenticating incoming requests."""
    environment: CfnHarnessHarnessEnvironmentProviderProps | Deferred | None
    """The compute environment configuration for the harness, including underlying runtime information."""
    environment_artifact: CfnHarnessHarnessEnvironmentArtifactProps | Deferred | None
    """The environment artifact for the harness, such as a custom container image."""
    environment_variables: Mapping[str, str] | Deferred | None
    """Environment variables to set in the harness runtime environment."""
    execution_role_arn: Required[str]
    """The ARN of the IAM role that the harness assumes when running."""
    harness_name: Required[str]
    """The name of the harness. A change replaces the resource."""
    hooks: Sequence[CfnHarnessHarnessHookProps | Deferred] | Deferred | None
    """Lifecycle hooks that fire at well-defined points in the agent loop for policy enforcement, audit, and governance."""
    max_iterations: Integer | None
    """The maximum number of iterations the agent loop can execute per invocation."""
    max_tokens: Integer | None
    """The maximum number of tokens the agent can generate per iteration."""
    memory: CfnHarnessHarnessMemoryConfigurationProps | Deferred | None
    """The AgentCore Memory configuration for persisting conversation context."""
    model: Required[CfnHarnessHarnessModelConfigurationProps | Deferred]
    """The model configuration for the harness."""
    skills: Sequence[CfnHarnessHarnessSkillProps | Deferred] | Deferred | None
    """The skills available to the agent."""
    system_prompt: Sequence[CfnHarnessHarnessSystemContentBlockProps | Deferred] | Deferred | None
    """The system prompt that defines the agent's behavior."""
    tags: Sequence[CfnHarnessTagProps | Deferred] | Deferred | None
    """Tags to apply to the harness resource."""
    timeout_seconds: Integer | None
    """The maximum duration in seconds for the agent loop execution per invocation."""
    tools: Sequence[CfnHarnessHarnessToolProps | Deferred] | Deferred | None
    """The tools available to the agent."""
    truncation: CfnHarnessHarnessTruncationConfigurationProps | Deferred | None
    """The truncation configuration for managing conversation context."""


class CfnHarnessAuthorizerConfigurationProps(TypedDict, total=False):
    custom_jwt_authorizer: CfnHarnessCustomJWTAuthorizerConfigurationProps | Deferred | None


class CfnHarnessAuthorizingClaimMatchValueTypeProps(TypedDict, total=False):
    claim_match_operator: Required[Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"] | Other]
    claim_match_value: Required[CfnHarnessClaimMatchValueTypeProps | Deferred]


class CfnHarnessClaimMatchValueTypeProps(TypedDict, total=False):
    match_value_string: str | None
    match_value_string_list: Sequence[str] | Deferred | None


class CfnHarnessContainerConfigurationProps(TypedDict, total=False):
    container_uri: Required[str]
    """The ECR URI of the container."""


class CfnHarnessCustomClaimValidationTypeProps(TypedDict, total=False):
    authorizing_claim_match_value: Required[CfnHarnessAuthorizingClaimMatchValueTypeProps | Deferred]
    inbound_token_claim_name: Required[str]
    inbound_token_claim_value_type: Required[Literal["STRING", "STRING_ARRAY"] | Other]


class CfnHarnessCustomJWTAuthorizerConfigurationProps(TypedDict, total=False):
    advertised_scope_mapping: Mapping[str, str] | Deferred | None
    """A map that associates each scope in AllowedScopes with a corresponding advertised scope value."""
    allowed_audience: Sequence[str] | Deferred | None
    allowed_clients: Sequence[str] | Deferred | None
    allowed_scopes: Sequence[str] | Deferred | None
    custom_claims: Sequence[CfnHarnessCustomClaimValidationTypeProps | Deferred] | Deferred | None
    discovery_url: Required[str]
    private_endpoint: CfnHarnessPrivateEndpointProps | Deferred | None
    """Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network."""
    private_endpoint_overrides: Sequence[CfnHarnessPrivateEndpointOverrideProps | Deferred] | Deferred | None
    """Maps a domain to a private endpoint for resolving that domain over a private network."""


class CfnHarnessEfsAccessPointConfigurationProps(TypedDict, total=False):
    """Configuration for an Amazon EFS access point to mount into the AgentCore Runtime."""
    access_point_arn: Required[str]
    mount_path: Required[str]


class CfnHarnessFilesystemConfigurationProps(TypedDict, total=False):
    efs_access_point: CfnHarnessEfsAccessPointConfigurationProps | Deferred | None
    """Configuration for an Amazon EFS access point to mount into the AgentCore Runtime."""
    s3_files_access_point: CfnHarnessS3FilesAccessPointConfigurationProps | Deferred | None
    """Configuration for an Amazon S3 Files access point to mount into the AgentCore Runtime."""
    session_storage: CfnHarnessSessionStorageConfigurationProps | Deferred | None


class CfnHarnessHarnessAfterInvocationHookProps(TypedDict, total=False):
    """A hook that runs after an agent invocation."""
    name: Required[str]
    """The unique name of the hook."""
    target: Required[CfnHarnessHarnessHookTargetProps | Deferred]
    """The destination that receives lifecycle hook events."""


class CfnHarnessHarnessAfterToolCallHookProps(TypedDict, total=False):
    """A hook that runs after each tool call."""
    name: Required[str]
    """The unique name of the hook."""
    target: Required[CfnHarnessHarnessHookTargetProps | Deferred]
    """The destination that receives lifecycle hook events."""


class CfnHarnessHarnessAgentCoreBrowserConfigProps(TypedDict, total=False):
    browser_arn: str | None


class CfnHarnessHarnessAgentCoreCodeInterpreterConfigProps(TypedDict, total=False):
    code_interpreter_arn: str | None


class CfnHarnessHarnessAgentCoreGatewayConfigProps(TypedDict, total=False):
    gateway_arn: Required[str]
    outbound_auth: CfnHarnessHarnessGatewayOutboundAuthProps | Deferred | None


class CfnHarnessHarnessAgentCoreMemoryConfigurationProps(TypedDict, total=False):
    actor_id: str | None
    arn: Required[str]
    messages_count: Integer | None
    retrieval_config: Mapping[str, CfnHarnessHarnessAgentCoreMemoryRetrievalConfigProps | Deferred] | Deferred | None


class CfnHarnessHarnessAgentCoreMemoryRetrievalConfigProps(TypedDict, total=False):
    relevance_score: Number | None
    """Minimum relevance score for retrieved memories."""
    strategy_id: str | None
    top_k: Integer | None
    """Maximum number of memory records to retrieve."""


class CfnHarnessHarnessAgentCoreRuntimeEnvironmentProps(TypedDict, total=False):
    filesystem_configurations: Sequence[CfnHarnessFilesystemConfigurationProps | Deferred] | Deferred | None
    lifecycle_configuration: CfnHarnessLifecycleConfigurationProps | Deferred | None
    network_configuration: CfnHarnessNetworkConfigurationProps | Deferred | None


class CfnHarnessHarnessBedrockModelConfigProps(TypedDict, total=False):
    additional_params: Anything
    """Provider-specific parameters passed through to the model provider unchanged."""
    api_format: Literal["converse_stream", "responses", "chat_completions"] | Other | None
    max_tokens: Integer | None
    model_id: Required[str]
    temperature: Number | None
    top_p: Number | None


class CfnHarnessHarnessBeforeInvocationHookProps(TypedDict, total=False):
    """A hook that runs before an agent invocation."""
    name: Required[str]
    """The unique name of the hook."""
    target: Required[CfnHarnessHarnessHookTargetProps | Deferred]
    """The destination that receives lifecycle hook events."""


class CfnHarnessHarnessBeforeToolCallHookProps(TypedDict, total=False):
    """A hook that runs before each tool call."""
    name: Required[str]
    """The unique name of the hook."""
    target: Required[CfnHarnessHarnessHookTargetProps | Deferred]
    """The destination that receives lifecycle hook events."""


class CfnHarnessHarnessEnvironmentArtifactProps(TypedDict, total=False):
    container_configuration: CfnHarnessContainerConfigurationProps | Deferred | None


class CfnHarnessHarnessEnvironmentProviderProps(TypedDict, total=False):
    agent_core_runtime_environment: CfnHarnessHarnessAgentCoreRuntimeEnvironmentProps | Deferred | None


class CfnHarnessHarnessGatewayOutboundAuthProps(TypedDict, total=False):
    aws_iam: Anything
    none: Anything
    oauth: CfnHarnessOAuthCredentialProviderProps | Deferred | None


class CfnHarnessHarnessGeminiModelConfigProps(TypedDict, total=False):
    additional_params: Anything
    """Provider-specific parameters passed through to the Gemini model provider unchanged."""
    api_key_arn: Required[str]
    max_tokens: Integer | None
    model_id: Required[str]
    temperature: Number | None
    top_k: Integer | None
    top_p: Number | None


class CfnHarnessHarnessHookProps(TypedDict, total=False):
    """A lifecycle hook configured for one phase of the agent loop."""
    after_invocation: CfnHarnessHarnessAfterInvocationHookProps | Deferred | None
    """A hook that runs after an agent invocation."""
    after_tool_call: CfnHarnessHarnessAfterToolCallHookProps | Deferred | None
    """A hook that runs after each tool call."""
    before_invocation: CfnHarnessHarnessBeforeInvocationHookProps | Deferred | None
    """A hook that runs before an agent invocation."""
    before_tool_call: CfnHarnessHarnessBeforeToolCallHookProps | Deferred | None
    """A hook that runs before each tool call."""


class CfnHarnessHarnessHookEventBridgeTargetProps(TypedDict, total=False):
    """An EventBridge event bus that receives lifecycle hook events asynchronously."""
    arn: Required[str]
    """The ARN of the EventBridge event bus."""


class CfnHarnessHarnessHookLambdaTargetProps(TypedDict, total=False):
    """A Lambda function invoked synchronously for a lifecycle hook."""
    arn: Required[str]
    """The ARN of the Lambda function."""
    failure_mode: Literal["allow", "deny"] | Other | None
    """Whether the agent loop continues or stops when the Lambda invocation fails."""
    timeout_seconds: Integer | None
    """The maximum number of seconds to wait for the Lambda response."""


class CfnHarnessHarnessHookSnsTargetProps(TypedDict, total=False):
    """An SNS topic that receives lifecycle hook events asynchronously."""
    arn: Required[str]
    """The ARN of the SNS topic."""


class CfnHarnessHarnessHookTargetProps(TypedDict, total=False):
    """The destination that receives lifecycle hook events."""
    event_bridge: CfnHarnessHarnessHookEventBridgeTargetProps | Deferred | None
    """An EventBridge event bus that receives lifecycle hook events asynchronously."""
    lambda_: CfnHarnessHarnessHookLambdaTargetProps | Deferred | None
    """A Lambda function invoked synchronously for a lifecycle hook."""
    sns: CfnHarnessHarnessHookSnsTargetProps | Deferred | None
    """An SNS topic that receives lifecycle hook events asynchronously."""


class CfnHarnessHarnessInlineFunctionConfigProps(TypedDict, total=False):
    description: Required[str]
    input_schema: Required[Anything]
    """JSON Schema describing the tool's input parameters."""


class CfnHarnessHarnessLiteLlmModelConfigProps(TypedDict, total=False):
    additional_params: Anything
    """Provider-specific parameters passed through to LiteLLM unchanged."""
    api_base: str | None
    api_key_arn: str | None
    max_tokens: Integer | None
    model_id: Required[str]
    temperature: Number | None
    top_p: Number | None


class CfnHarnessHarnessManagedMemoryConfigurationProps(TypedDict, total=False):
    """Configuration for managed memory."""
    encryption_key_arn: str | None
    """Customer-managed KMS key ARN. A change replaces the resource."""
    event_expiry_duration: Integer | None
    """Event retention in days."""
    strategies: Sequence[Literal["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "EPISODIC"] | Other] | Deferred | None
    """Strategy types to enable."""


class CfnHarnessHarnessMemoryConfigurationProps(TypedDict, total=False):
    agent_core_memory_configuration: CfnHarnessHarnessAgentCoreMemoryConfigurationProps | Deferred | None
    disabled: Anything
    """Explicitly opt out of memory."""
    managed_memory_configuration: CfnHarnessHarnessManagedMemoryConfigurationProps | Deferred | None
    """Configuration for managed memory."""


class CfnHarnessHarnessModelConfigurationProps(TypedDict, total=False):
    bedrock_model_config: CfnHarnessHarnessBedrockModelConfigProps | Deferred | None
    gemini_model_config: CfnHarnessHarnessGeminiModelConfigProps | Deferred | None
    lite_llm_model_config: CfnHarnessHarnessLiteLlmModelConfigProps | Deferred | None
    open_ai_model_config: CfnHarnessHarnessOpenAiModelConfigProps | Deferred | None


class CfnHarnessHarnessOpenAiModelConfigProps(TypedDict, total=False):
    additional_params: Anything
    """Provider-specific parameters passed through to the model provider unchanged."""
    api_base: str | None
    """Optional custom endpoint URL for an OpenAI-compatible endpoint."""
    api_format: Literal["chat_completions", "responses"] | Other | None
    api_key_arn: Required[str]
    max_tokens: Integer | None
    model_id: Required[str]
    temperature: Number | None
    top_p: Number | None


class CfnHarnessHarnessRemoteMcpConfigProps(TypedDict, total=False):
    headers: Mapping[str, str] | Deferred | None
    url: Required[str]


class CfnHarnessHarnessSkillProps(TypedDict, total=False):
    aws_skills: CfnHarnessHarnessSkillAwsSkillsSourceProps | Deferred | None
    """AWS Skills baked into the Harness's underlying Runtime."""
    git: CfnHarnessHarnessSkillGitSourceProps | Deferred | None
    """A git repository containing the skill, cloned over HTTPS."""
    path: str | None
    """The filesystem path to the skill definition."""
    s3: CfnHarnessHarnessSkillS3SourceProps | Deferred | None
    """An S3 source containing the skill."""


class CfnHarnessHarnessSkillAwsSkillsSourceProps(TypedDict, total=False):
    """AWS Skills baked into the Harness's underlying Runtime."""
    paths: Sequence[str] | Deferred | None
    """Optionally filter allowed skills with glob syntax, e.g., ['core-skills/*']."""


class CfnHarnessHarnessSkillGitAuthProps(TypedDict, total=False):
    """Authentication configuration for accessing a private git repository."""
    credential_arn: Required[str]
    """The ARN of the credential in AgentCore Identity containing the password or personal access token."""
    username: str | None
    """Username for authentication."""


class CfnHarnessHarnessSkillGitSourceProps(TypedDict, total=False):
    """A git repository containing the skill, cloned over HTTPS."""
    auth: CfnHarnessHarnessSkillGitAuthProps | Deferred | None
    """Authentication configuration for accessing a private git repository."""
    path: str | None
    """Subdirectory within the repository containing the skill."""
    url: Required[str]
    """The HTTPS URL of the git repository."""


class CfnHarnessHarnessSkillS3SourceProps(TypedDict, total=False):
    """An S3 source containing the skill."""
    uri: Required[str]
    """The S3 URI pointing to the skill directory (e.g., s3://bucket/skills/my-skill/)."""


class CfnHarnessHarnessSlidingWindowConfigurationProps(TypedDict, total=False):
    messages_count: Integer | None


class CfnHarnessHarnessSummarizationConfigurationProps(TypedDict, total=False):
    preserve_recent_messages: Integer | None
    summarization_system_prompt: str | None
    summary_ratio: Number | None


class CfnHarnessHarnessSystemContentBlockProps(TypedDict, total=False):
    text: Required[str]
    """The text content of the system prompt block."""


class CfnHarnessHarnessToolProps(TypedDict, total=False):
    config: CfnHarnessHarnessToolConfigurationProps | Deferred | None
    name: str | None
    type: Required[Literal["remote_mcp", "agentcore_browser", "agentcore_gateway", "inline_function", "agentcore_code_interpreter"] | Other]


class CfnHarnessHarnessToolConfigurationProps(TypedDict, total=False):
    agent_core_browser: CfnHarnessHarnessAgentCoreBrowserConfigProps | Deferred | None
    agent_core_code_interpreter: CfnHarnessHarnessAgentCoreCodeInterpreterConfigProps | Deferred | None
    agent_core_gateway: CfnHarnessHarnessAgentCoreGatewayConfigProps | Deferred | None
    inline_function: CfnHarnessHarnessInlineFunctionConfigProps | Deferred | None
    remote_mcp: CfnHarnessHarnessRemoteMcpConfigProps | Deferred | None


class CfnHarnessHarnessTruncationConfigurationProps(TypedDict, total=False):
    config: CfnHarnessHarnessTruncationStrategyConfigurationProps | Deferred | None
    strategy: Required[Literal["sliding_window", "summarization", "none"] | Other]


class CfnHarnessHarnessTruncationStrategyConfigurationProps(TypedDict, total=False):
    sliding_window: CfnHarnessHarnessSlidingWindowConfigurationProps | Deferred | None
    summarization: CfnHarnessHarnessSummarizationConfigurationProps | Deferred | None


class CfnHarnessLifecycleConfigurationProps(TypedDict, total=False):
    idle_runtime_session_timeout: Integer | None
    max_lifetime: Integer | None


class CfnHarnessManagedVpcResourceProps(TypedDict, total=False):
    """Configuration for a service-managed VPC endpoint."""
    endpoint_ip_address_type: Required[Literal["IPV4", "IPV6"] | Other]
    routing_domain: str | None
    security_group_ids: Sequence[str] | Deferred | None
    subnet_ids: Required[Sequence[str] | Deferred]
    tags: Mapping[str, str] | Deferred | None
    vpc_identifier: Required[str]


class CfnHarnessNetworkConfigurationProps(TypedDict, total=False):
    network_mode: Required[Literal["PUBLIC", "VPC"] | Other]
    network_mode_config: CfnHarnessVpcConfigProps | Deferred | None


class CfnHarnessOAuthCredentialProviderProps(TypedDict, total=False):
    custom_parameters: Mapping[str, str] | Deferred | None
    default_return_url: str | None
    grant_type: Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE"] | Other | None
    provider_arn: Required[str]
    scopes: Required[Sequence[str] | Deferred]


class CfnHarnessPrivateEndpointProps(TypedDict, total=False):
    """Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network."""
    managed_vpc_resource: CfnHarnessManagedVpcResourceProps | Deferred | None
    """Configuration for a service-managed VPC endpoint."""
    self_managed_lattice_resource: CfnHarnessSelfManagedLatticeResourceProps | Deferred | None
    """Configuration for connecting to a private resource using a self-managed VPC Lattice resource configuration."""


class CfnHarnessPrivateEndpointOverrideProps(TypedDict, total=False):
    """Maps a domain to a private endpoint for resolving that domain over a private network."""
    domain: Required[str]
    private_endpoint: Required[CfnHarnessPrivateEndpointProps | Deferred]
    """Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network."""


class CfnHarnessS3FilesAccessPointConfigurationProps(TypedDict, total=False):
    """Configuration for an Amazon S3 Files access point to mount into the AgentCore Runtime."""
    access_point_arn: Required[str]
    mount_path: Required[str]


class CfnHarnessSelfManagedLatticeResourceProps(TypedDict, total=False):
    """Configuration for connecting to a private resource using a self-managed VPC Lattice resource configuration."""
    resource_configuration_identifier: Required[str]


class CfnHarnessSessionStorageConfigurationProps(TypedDict, total=False):
    mount_path: Required[str]


class CfnHarnessTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnHarnessVpcConfigProps(TypedDict, total=False):
    security_groups: Required[Sequence[str] | Deferred]
    subnets: Required[Sequence[str] | Deferred]


class CfnHarness(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::Harness - a managed agentic loop service that provides a turnkey solution for running stateful, tool-equipped AI agents."""
    props: CfnHarnessProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHarnessProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the harness."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the harness was created."""
    @property
    def attr_harness_id(self) -> StringToken:
        """The unique identifier of the harness."""
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the harness was last updated."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the harness."""
    @property
    def attr_environment_agent_core_runtime_environment_agent_runtime_arn(self) -> StringToken:
        """The ARN of the underlying AgentCore Runtime."""
    @property
    def attr_environment_agent_core_runtime_environment_agent_runtime_id(self) -> StringToken:
        """The ID of the underlying AgentCore Runtime."""
    @property
    def attr_environment_agent_core_runtime_environment_agent_runtime_name(self) -> StringToken:
        """The name of the underlying AgentCore Runtime."""
    @property
    def attr_memory_managed_memory_configuration_arn(self) -> StringToken:
        """The ARN of the managed memory resource."""


class CfnHarnessEndpointProps(TypedDict, total=False):
    description: str | None
    """The description of the endpoint."""
    endpoint_name: Required[str]
    """The name of the endpoint. A change replaces the resource."""
    harness_id: Required[str]
    """The ID of the harness that the endpoint belongs to. A change replaces the resource."""
    tags: Sequence[CfnHarnessEndpointTagProps | Deferred] | Deferred | None
    """Tags to apply to the harness endpoint resource."""
    target_version: str | None
    """The harness version that the endpoint points to and serves invocations from."""


class CfnHarnessEndpointTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnHarnessEndpoint(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::HarnessEndpoint - a named, stable reference to a specific version of a Harness that callers invoke, allowing the underlying version to be updated without changing how the agent is invoked."""
    props: CfnHarnessEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHarnessEndpointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the endpoint."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the endpoint was created."""
    @property
    def attr_harness_name(self) -> StringToken:
        """The name of the harness that the endpoint belongs to."""
    @property
    def attr_live_version(self) -> StringToken:
        """The harness version that the endpoint is currently serving."""
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the endpoint was last updated."""


class CfnMemoryProps(TypedDict, total=False):
    description: str | None
    """Description of the Memory resource"""
    encryption_key_arn: str | None
    """The memory encryption key Amazon Resource Name (ARN). A change replaces the resource."""
    event_expiry_duration: Required[Integer]
    """The event expiry configuration."""
    indexed_keys: Sequence[CfnMemoryIndexedKeyProps | Deferred] | Deferred | None
    """List of indexed keys for the memory"""
    memory_execution_role_arn: str | None
    """The memory role ARN."""
    memory_strategies: Sequence[CfnMemoryMemoryStrategyProps | Deferred] | Deferred | None
    """The memory strategies."""
    name: Required[str]
    """The memory name. A change replaces the resource."""
    namespace_keys: Sequence[CfnMemoryNamespaceKeyEntryProps | Deferred] | Deferred | None
    """List of namespace variable key definitions for a memory resource"""
    stream_delivery_resources: CfnMemoryStreamDeliveryResourcesProps | Deferred | None
    tags: Mapping[str, str] | Deferred | None
    """The tags for the resources."""


class CfnMemoryContentConfigurationProps(TypedDict, total=False):
    level: Literal["METADATA_ONLY", "FULL_CONTENT"] | Other | None
    """The level of content detail to deliver"""
    type: Required[Literal["MEMORY_RECORDS"] | Other]
    """The type of content to deliver"""


class CfnMemoryCustomConfigurationInputProps(TypedDict, total=False):
    """The memory configuration input."""
    episodic_override: CfnMemoryEpisodicOverrideProps | Deferred | None
    self_managed_configuration: CfnMemorySelfManagedConfigurationProps | Deferred | None
    """The custom configuration input."""
    semantic_override: CfnMemorySemanticOverrideProps | Deferred | None
    """The memory override configuration."""
    summary_override: CfnMemorySummaryOverrideProps | Deferred | None
    """The memory configuration override."""
    user_preference_override: CfnMemoryUserPreferenceOverrideProps | Deferred | None
    """The memory user preference override."""


class CfnMemoryCustomMemoryStrategyProps(TypedDict, total=False):
    """The memory strategy."""
    configuration: CfnMemoryCustomConfigurationInputProps | Deferred | None
    """The memory strategy configuration."""
    description: str | None
    """The memory strategy description."""
    memory_record_schema: CfnMemoryMemoryRecordSchemaProps | Deferred | None
    name: Required[str]
    """The memory strategy name."""
    namespace_templates: Sequence[str] | Deferred | None
    """List of namespaces for memory strategy"""
    namespaces: Sequence[str] | Deferred | None
    """The memory strategy namespaces."""
    record_expiry_specification: CfnMemoryRecordExpirySpecificationProps | Deferred | None
    """Specifies the record expiry (LTM TTL) for a strategy."""


class CfnMemoryEpisodicMemoryStrategyProps(TypedDict, total=False):
    description: str | None
    """Description of the Memory resource"""
    memory_record_schema: CfnMemoryMemoryRecordSchemaProps | Deferred | None
    name: Required[str]
    """Name of the Memory resource"""
    namespace_templates: Sequence[str] | Deferred | None
    """List of namespaces for memory strategy"""
    namespaces: Sequence[str] | Deferred | None
    """List of namespaces for memory strategy"""
    record_expiry_specification: CfnMemoryRecordExpirySpecificationProps | Deferred | None
    """Specifies the record expiry (LTM TTL) for a strategy."""
    reflection_configuration: CfnMemoryEpisodicReflectionConfigurationInputProps | Deferred | None


class CfnMemoryEpisodicOverrideProps(TypedDict, total=False):
    consolidation: CfnMemoryEpisodicOverrideConsolidationConfigurationInputProps | Deferred | None
    extraction: CfnMemoryEpisodicOverrideExtractionConfigurationInputProps | Deferred | None
    reflection: CfnMemoryEpisodicOverrideReflectionConfigurationInputProps | Deferred | None


class CfnMemoryEpisodicOverrideConsolidationConfigurationInputProps(TypedDict, total=False):
    append_to_prompt: Required[str]
    """Text prompt for model instructions"""
    model_id: Required[str]


class CfnMemoryEpisodicOverrideExtractionConfigurationInputProps(TypedDict, total=False):
    append_to_prompt: Required[str]
    """Text prompt for model instructions"""
    model_id: Required[str]


class CfnMemoryEpisodicOverrideReflectionConfigurationInputProps(TypedDict, total=False):
    append_to_prompt: Required[str]
    """Text prompt for model instructions"""
    memory_record_schema: CfnMemoryMemoryRecordSchemaProps | Deferred | None
    model_id: Required[str]
    namespace_templates: Sequence[str] | Deferred | None
    """List of namespaces for memory strategy"""
    namespaces: Sequence[str] | Deferred | None
    """List of namespaces for memory strategy"""


class CfnMemoryEpisodicReflectionConfigurationInputProps(TypedDict, total=False):
    memory_record_schema: CfnMemoryMemoryRecordSchemaProps | Deferred | None
    namespace_templates: Sequence[str] | Deferred | None
    """List of namespaces for memory strategy"""
    namespaces: Sequence[str] | Deferred | None
    """List of namespaces for memory strategy"""


class CfnMemoryExtractionConfigProps(TypedDict, total=False):
    llm_extraction_config: CfnMemoryLlmExtractionConfigProps | Deferred | None


class CfnMemoryIndexedKeyProps(TypedDict, total=False):
    key: Required[str]
    """Key name for metadata fields"""
    type: Required[Literal["STRING", "STRINGLIST", "NUMBER"] | Other]
    """Supported data types for metadata values"""


class CfnMemoryInvocationConfigurationInputProps(TypedDict, total=False):
    """The memory invocation configuration input."""
    payload_delivery_bucket_name: str | None
    """The message invocation configuration information for the bucket name."""
    topic_arn: str | None
    """The memory trigger condition topic Amazon Resource Name (ARN)."""


class CfnMemoryKinesisResourceProps(TypedDict, total=False):
    content_configurations: Required[Sequence[CfnMemoryContentConfigurationProps | Deferred] | Deferred]
    data_stream_arn: Required[str]
    """ARN format"""


class CfnMemoryLlmExtractionConfigProps(TypedDict, total=False):
    definition: Required[str]
    """Definition for the metadata schema entry"""
    llm_extraction_instruction: str | None
    """LLM extraction instruction"""
    validation: CfnMemoryValidationProps | Deferred | None


class CfnMemoryMemoryRecordSchemaProps(TypedDict, total=False):
    metadata_schema: Sequence[CfnMemoryMetadataSchemaEntryProps | Deferred] | Deferred | None
    """List of metadata schema entries"""


class CfnMemoryMemoryStrategyProps(TypedDict, total=False):
    """The memory strategy."""
    custom_memory_strategy: CfnMemoryCustomMemoryStrategyProps | Deferred | None
    """The memory strategy."""
    episodic_memory_strategy: CfnMemoryEpisodicMemoryStrategyProps | Deferred | None
    semantic_memory_strategy: CfnMemorySemanticMemoryStrategyProps | Deferred | None
    """The memory strategy."""
    summary_memory_strategy: CfnMemorySummaryMemoryStrategyProps | Deferred | None
    """The memory strategy summary."""
    user_preference_memory_strategy: CfnMemoryUserPreferenceMemoryStrategyProps | Deferred | None
    """The memory strategy."""


class CfnMemoryMessageBasedTriggerInputProps(TypedDict, total=False):
    """The message based trigger input."""
    message_count: Integer | None
    """The memory trigger condition input for the message based trigger message count."""


class CfnMemoryMetadataSchemaEntryProps(TypedDict, total=False):
    extraction_config: CfnMemoryExtractionConfigProps | Deferred | None
    extraction_type: Literal["LLM_INFERRED", "STRICTLY_CONSISTENT"] | Other | None
    """Specifies whether the metadata value is extracted by the LLM or passed through deterministically from the event"""
    key: Required[str]
    """Key name for metadata fields"""
    type: Literal["STRING", "STRINGLIST", "NUMBER"] | Other | None
    """Supported data types for metadata values"""


class CfnMemoryNamespaceKeyEntryProps(TypedDict, total=False):
    """A namespace variable key definition with optional validation rules"""
    key: Required[str]
    """A namespace variable key name."""
    validation: CfnMemoryNamespaceKeyValidationProps | Deferred | None
    """Validation rules for namespace variable values."""


class CfnMemoryNamespaceKeyValidationProps(TypedDict, total=False):
    """Validation rules for namespace variable values."""
    allowed_values: Sequence[str] | Deferred | None
    """List of allowed values for this namespace variable"""
    regex_pattern: str | None
    """A regex pattern that a namespace variable value must match"""


class CfnMemoryNumberValidationProps(TypedDict, total=False):
    max_value: Number | None
    min_value: Number | None


class CfnMemoryRecordExpirySpecificationProps(TypedDict, total=False):
    """Specifies the record expiry (LTM TTL) for a strategy."""
    record_expiry_duration_days: Integer | None
    """The duration, in days, after which long-term memory records generated by this strategy expire (LTM TTL)."""


class CfnMemorySelfManagedConfigurationProps(TypedDict, total=False):
    """The self managed configuration."""
    historical_context_window_size: Integer | None
    """The memory configuration for self managed."""
    invocation_configuration: CfnMemoryInvocationConfigurationInputProps | Deferred | None
    """The self managed configuration."""
    trigger_conditions: Sequence[CfnMemoryTriggerConditionInputProps | Deferred] | Deferred | None
    """The memory trigger condition input."""


class CfnMemorySemanticMemoryStrategyProps(TypedDict, total=False):
    """The memory strategy."""
    description: str | None
    """The memory strategy description."""
    memory_record_schema: CfnMemoryMemoryRecordSchemaProps | Deferred | None
    name: Required[str]
    """The memory strategy name."""
    namespace_templates: Sequence[str] | Deferred | None
    """List of namespaces for memory strategy"""
    namespaces: Sequence[str] | Deferred | None
    """The memory strategy namespaces."""
    record_expiry_specification: CfnMemoryRecordExpirySpecificationProps | Deferred | None
    """Specifies the record expiry (LTM TTL) for a strategy."""


class CfnMemorySemanticOverrideProps(TypedDict, total=False):
    """The memory override."""
    consolidation: CfnMemorySemanticOverrideConsolidationConfigurationInputProps | Deferred | None
    """The memory override consolidation."""
    extraction: CfnMemorySemanticOverrideExtractionConfigurationInputProps | Deferred | None
    """The memory override extraction."""


class CfnMemorySemanticOverrideConsolidationConfigurationInputProps(TypedDict, total=False):
    """The memory override configuration."""
    append_to_prompt: Required[str]
    """The override configuration."""
    model_id: Required[str]
    """The memory override model ID."""


class CfnMemorySemanticOverrideExtractionConfigurationInputProps(TypedDict, total=False):
    """The memory override configuration."""
    append_to_prompt: Required[str]
    """The extraction configuration."""
    model_id: Required[str]
    """The memory override configuration model ID."""


class CfnMemoryStreamDeliveryResourceProps(TypedDict, total=False):
    kinesis: CfnMemoryKinesisResourceProps | Deferred | None


class CfnMemoryStreamDeliveryResourcesProps(TypedDict, total=False):
    resources: Required[Sequence[CfnMemoryStreamDeliveryResourceProps | Deferred] | Deferred]


class CfnMemoryStringListValidationProps(TypedDict, total=False):
    allowed_values: Sequence[str] | Deferred | None
    max_items: Integer | None


class CfnMemoryStringValidationProps(TypedDict, total=False):
    allowed_values: Required[Sequence[str] | Deferred]


class CfnMemorySummaryMemoryStrategyProps(TypedDict, total=False):
    """The memory strategy."""
    description: str | None
    """The memory strategy description."""
    memory_record_schema: CfnMemoryMemoryRecordSchemaProps | Deferred | None
    name: Required[str]
    """The memory strategy name."""
    namespace_templates: Sequence[str] | Deferred | None
    """List of namespaces for memory strategy"""
    namespaces: Sequence[str] | Deferred | None
    """The summary memory strategy."""
    record_expiry_specification: CfnMemoryRecordExpirySpecificationProps | Deferred | None
    """Specifies the record expiry (LTM TTL) for a strategy."""


class CfnMemorySummaryOverrideProps(TypedDict, total=False):
    """The memory summary override."""
    consolidation: CfnMemorySummaryOverrideConsolidationConfigurationInputProps | Deferred | None
    """The memory override consolidation."""


class CfnMemorySummaryOverrideConsolidationConfigurationInputProps(TypedDict, total=False):
    """The consolidation configuration."""
    append_to_prompt: Required[str]
    """The memory override configuration."""
    model_id: Required[str]
    """The memory override configuration model ID."""


class CfnMemoryTimeBasedTriggerInputProps(TypedDict, total=False):
    """The memory trigger condition input for the time based trigger."""
    idle_session_timeout: Integer | None
    """The memory trigger condition input for the session timeout."""


class CfnMemoryTokenBasedTriggerInputProps(TypedDict, total=False):
    """The token based trigger input."""
    token_count: Integer | None
    """The token based trigger token count."""


class CfnMemoryTriggerConditionInputProps(TypedDict, total=False):
    """The memory trigger condition input."""
    message_based_trigger: CfnMemoryMessageBasedTriggerInputProps | Deferred | None
    """The memory trigger condition input for the message based trigger."""
    time_based_trigger: CfnMemoryTimeBasedTriggerInputProps | Deferred | None
    """The memory trigger condition input."""
    token_based_trigger: CfnMemoryTokenBasedTriggerInputProps | Deferred | None
    """The trigger condition information for a token based trigger."""


class CfnMemoryUserPreferenceMemoryStrategyProps(TypedDict, total=False):
    """The memory strategy."""
    description: str | None
    """The memory strategy description."""
    memory_record_schema: CfnMemoryMemoryRecordSchemaProps | Deferred | None
    name: Required[str]
    """The memory strategy name."""
    namespace_templates: Sequence[str] | Deferred | None
    """List of namespaces for memory strategy"""
    namespaces: Sequence[str] | Deferred | None
    """The memory namespaces."""
    record_expiry_specification: CfnMemoryRecordExpirySpecificationProps | Deferred | None
    """Specifies the record expiry (LTM TTL) for a strategy."""


class CfnMemoryUserPreferenceOverrideProps(TypedDict, total=False):
    """The memory user preference override."""
    consolidation: CfnMemoryUserPreferenceOverrideConsolidationConfigurationInputProps | Deferred | None
    """The memory override consolidation information."""
    extraction: CfnMemoryUserPreferenceOverrideExtractionConfigurationInputProps | Deferred | None
    """The memory user preferences for extraction."""


class CfnMemoryUserPreferenceOverrideConsolidationConfigurationInputProps(TypedDict, total=False):
    """The configuration input."""
    append_to_prompt: Required[str]
    """The memory configuration."""
    model_id: Required[str]
    """The memory override configuration model ID."""


class CfnMemoryUserPreferenceOverrideExtractionConfigurationInputProps(TypedDict, total=False):
    """The memory override configuration."""
    append_to_prompt: Required[str]
    """The extraction configuration."""
    model_id: Required[str]
    """The memory override for the model ID."""


class CfnMemoryValidationProps(TypedDict, total=False):
    number_validation: CfnMemoryNumberValidationProps | Deferred | None
    string_list_validation: CfnMemoryStringListValidationProps | Deferred | None
    string_validation: CfnMemoryStringValidationProps | Deferred | None


class CfnMemory(TypedResource):
    """Memory allows AI agents to maintain both immediate and long-term knowledge, enabling context-aware and personalized interactions."""
    props: CfnMemoryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMemoryProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the memory record was created."""
    @property
    def attr_failure_reason(self) -> StringToken: ...
    @property
    def attr_memory_arn(self) -> StringToken:
        """ARN of the Memory resource"""
    @property
    def attr_memory_id(self) -> StringToken:
        """The memory ID."""
    @property
    def attr_status(self) -> StringToken:
        """The memory status."""
    @property
    def attr_updated_at(self) -> StringToken: ...


class CfnOAuth2CredentialProviderProps(TypedDict, total=False):
    credential_provider_vendor: Required[Literal["GoogleOauth2", "GithubOauth2", "SlackOauth2", "SalesforceOauth2", "MicrosoftOauth2", "CustomOauth2", "AtlassianOauth2", "LinkedinOauth2", "XOauth2", "OktaOauth2", "OneLoginOauth2", "PingOneOauth2", "FacebookOauth2", "YandexOauth2", "RedditOauth2", "ZoomOauth2", "TwitchOauth2", "SpotifyOauth2", "DropboxOauth2", "NotionOauth2", "HubspotOauth2", "CyberArkOauth2", "FusionAuthOauth2", "Auth0Oauth2", "CognitoOauth2"] | Other]
    """The vendor of the OAuth2 credential provider A change replaces the resource."""
    name: Required[str]
    """The name of the OAuth2 credential provider A change replaces the resource."""
    oauth2_provider_config_input: CfnOAuth2CredentialProviderOauth2ProviderConfigInputProps | Deferred | None
    """Input configuration for an OAuth2 provider"""
    tags: Sequence[CfnOAuth2CredentialProviderTagProps | Deferred] | Deferred | None
    """Tags to assign to the OAuth2 credential provider"""


class CfnOAuth2CredentialProviderAtlassianOauth2ProviderConfigInputProps(TypedDict, total=False):
    """Input configuration for an Atlassian OAuth2 provider"""
    client_id: Required[str]
    client_secret: str | None
    client_secret_config: CfnOAuth2CredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    client_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None


class CfnOAuth2CredentialProviderCustomOauth2ProviderConfigInputProps(TypedDict, total=False):
    """Input configuration for a custom OAuth2 provider"""
    client_authentication_method: Literal["CLIENT_SECRET_BASIC", "CLIENT_SECRET_POST", "AWS_IAM_ID_TOKEN_JWT", "PRIVATE_KEY_JWT"] | Other | None
    """The client authentication method to use when authenticating with the token endpoint"""
    client_id: str | None
    """The client ID for the custom OAuth2 provider"""
    client_secret: str | None
    """The client secret for the custom OAuth2 provider"""
    client_secret_config: CfnOAuth2CredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    client_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None
    """The source of the client secret"""
    oauth_discovery: Required[CfnOAuth2CredentialProviderOauth2DiscoveryProps | Deferred]
    """Discovery information for an OAuth2 provider"""
    on_behalf_of_token_exchange_config: CfnOAuth2CredentialProviderOnBehalfOfTokenExchangeConfigProps | Deferred | None
    """Configuration for on-behalf-of token exchange"""
    private_endpoint: CfnOAuth2CredentialProviderPrivateEndpointProps | Deferred | None
    """The private endpoint configuration for connecting to private resources in your VPC"""
    private_endpoint_overrides: Sequence[CfnOAuth2CredentialProviderPrivateEndpointOverrideProps | Deferred] | Deferred | None
    """A list of private endpoint overrides."""
    private_key_jwt_config: CfnOAuth2CredentialProviderPrivateKeyJwtConfigProps | Deferred | None
    """Configuration for private_key_jwt client authentication (RFC 7523)"""


class CfnOAuth2CredentialProviderGithubOauth2ProviderConfigInputProps(TypedDict, total=False):
    """Input configuration for a GitHub OAuth2 provider"""
    client_id: Required[str]
    client_secret: str | None
    client_secret_config: CfnOAuth2CredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    client_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None


class CfnOAuth2CredentialProviderGoogleOauth2ProviderConfigInputProps(TypedDict, total=False):
    """Input configuration for a Google OAuth2 provider"""
    client_id: Required[str]
    client_secret: str | None
    client_secret_config: CfnOAuth2CredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    client_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None


class CfnOAuth2CredentialProviderIncludedOauth2ProviderConfigInputProps(TypedDict, total=False):
    """Input configuration for a supported non-custom OAuth2 provider"""
    authorization_endpoint: str | None
    """OAuth2 authorization endpoint for your isolated OAuth2 application tenant"""
    client_id: Required[str]
    client_secret: str | None
    client_secret_config: CfnOAuth2CredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    client_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None
    issuer: str | None
    """Token issuer of your isolated OAuth2 application tenant"""
    token_endpoint: str | None
    """OAuth2 token endpoint for your isolated OAuth2 application tenant"""


class CfnOAuth2CredentialProviderKmsKeySourceTypeProps(TypedDict, total=False):
    """Contains the KMS key configuration for a JWT client assertion"""
    kms_key_arn: Required[str]
    """The Amazon Resource Name (ARN) of the KMS key used to sign the JWT client assertion"""


class CfnOAuth2CredentialProviderLinkedinOauth2ProviderConfigInputProps(TypedDict, total=False):
    """Input configuration for a LinkedIn OAuth2 provider"""
    client_id: Required[str]
    client_secret: str | None
    client_secret_config: CfnOAuth2CredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    client_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None


class CfnOAuth2CredentialProviderManagedVpcResourceProps(TypedDict, total=False):
    """Configuration for a managed VPC Lattice resource."""
    endpoint_ip_address_type: Required[Literal["IPV4", "IPV6"] | Other]
    """The IP address type for the resource configuration endpoint"""
    routing_domain: str | None
    """An intermediate publicly resolvable domain used as the VPC Lattice resource configuration endpoint"""
    security_group_ids: Sequence[str] | Deferred | None
    """The security group IDs to associate with the VPC Lattice resource gateway"""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The subnet IDs within the VPC where the VPC Lattice resource gateway is placed"""
    tags: Mapping[str, str] | Deferred | None
    """A map of tags (key-value pairs) to apply to a resource"""
    vpc_identifier: Required[str]
    """The ID of the VPC that contains your private resource"""


class CfnOAuth2CredentialProviderMicrosoftOauth2ProviderConfigInputProps(TypedDict, total=False):
    """Input configuration for a Microsoft OAuth2 provider"""
    client_id: Required[str]
    client_secret: str | None
    client_secret_config: CfnOAuth2CredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    client_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None
    tenant_id: str | None
    """The Microsoft Entra ID tenant ID"""


class CfnOAuth2CredentialProviderOauth2AuthorizationServerMetadataProps(TypedDict, total=False):
    """Authorization server metadata for the OAuth2 provider"""
    authorization_endpoint: Required[str]
    """The authorization endpoint URL"""
    issuer: Required[str]
    """The issuer URL for the OAuth2 authorization server"""
    response_types: Sequence[str] | Deferred | None
    """The supported response types"""
    token_endpoint: Required[str]
    """The token endpoint URL"""


class CfnOAuth2CredentialProviderOauth2DiscoveryProps(TypedDict, total=False):
    """Discovery information for an OAuth2 provider"""
    authorization_server_metadata: CfnOAuth2CredentialProviderOauth2AuthorizationServerMetadataProps | Deferred | None
    """Authorization server metadata for the OAuth2 provider"""
    discovery_url: str | None
    """The discovery URL for the OAuth2 provider"""


class CfnOAuth2CredentialProviderOauth2ProviderConfigInputProps(TypedDict, total=False):
    """Input configuration for an OAuth2 provider"""
    atlassian_oauth2_provider_config: CfnOAuth2CredentialProviderAtlassianOauth2ProviderConfigInputProps | Deferred | None
    """Input configuration for an Atlassian OAuth2 provider"""
    custom_oauth2_provider_config: CfnOAuth2CredentialProviderCustomOauth2ProviderConfigInputProps | Deferred | None
    """Input configuration for a custom OAuth2 provider"""
    github_oauth2_provider_config: CfnOAuth2CredentialProviderGithubOauth2ProviderConfigInputProps | Deferred | None
    """Input configuration for a GitHub OAuth2 provider"""
    google_oauth2_provider_config: CfnOAuth2CredentialProviderGoogleOauth2ProviderConfigInputProps | Deferred | None
    """Input configuration for a Google OAuth2 provider"""
    included_oauth2_provider_config: CfnOAuth2CredentialProviderIncludedOauth2ProviderConfigInputProps | Deferred | None
    """Input configuration for a supported non-custom OAuth2 provider"""
    linkedin_oauth2_provider_config: CfnOAuth2CredentialProviderLinkedinOauth2ProviderConfigInputProps | Deferred | None
    """Input configuration for a LinkedIn OAuth2 provider"""
    microsoft_oauth2_provider_config: CfnOAuth2CredentialProviderMicrosoftOauth2ProviderConfigInputProps | Deferred | None
    """Input configuration for a Microsoft OAuth2 provider"""
    salesforce_oauth2_provider_config: CfnOAuth2CredentialProviderSalesforceOauth2ProviderConfigInputProps | Deferred | None
    """Input configuration for a Salesforce OAuth2 provider"""
    slack_oauth2_provider_config: CfnOAuth2CredentialProviderSlackOauth2ProviderConfigInputProps | Deferred | None
    """Input configuration for a Slack OAuth2 provider"""


class CfnOAuth2CredentialProviderOnBehalfOfTokenExchangeConfigProps(TypedDict, total=False):
    """Configuration for on-behalf-of token exchange"""
    grant_type: Required[Literal["TOKEN_EXCHANGE", "JWT_AUTHORIZATION_GRANT"] | Other]
    """The grant type for on-behalf-of token exchange"""
    token_exchange_grant_type_config: CfnOAuth2CredentialProviderTokenExchangeGrantTypeConfigProps | Deferred | None
    """Configuration for RFC 8693 Token Exchange"""


class CfnOAuth2CredentialProviderPrivateEndpointProps(TypedDict, total=False):
    """The private endpoint configuration for connecting to private resources in your VPC"""
    managed_vpc_resource: CfnOAuth2CredentialProviderManagedVpcResourceProps | Deferred | None
    """Configuration for a managed VPC Lattice resource."""
    self_managed_lattice_resource: CfnOAuth2CredentialProviderSelfManagedLatticeResourceProps | Deferred | None
    """Configuration for a self-managed VPC Lattice resource."""


class CfnOAuth2CredentialProviderPrivateEndpointOverrideProps(TypedDict, total=False):
    """A mapping of a specific domain to a private endpoint for secure connectivity through a VPC Lattice resource configuration"""
    domain: Required[str]
    """The domain to override with a private endpoint"""
    private_endpoint: Required[CfnOAuth2CredentialProviderPrivateEndpointProps | Deferred]
    """The private endpoint configuration for connecting to private resources in your VPC"""


class CfnOAuth2CredentialProviderPrivateKeyJwtConfigProps(TypedDict, total=False):
    """Configuration for private_key_jwt client authentication (RFC 7523)"""
    additional_header_claims: Mapping[str, str] | Deferred | None
    """A map of additional claims to include in the JWT client assertion"""
    additional_payload_claims: Mapping[str, str] | Deferred | None
    """A map of additional claims to include in the JWT client assertion"""
    private_key_source: CfnOAuth2CredentialProviderPrivateKeySourceProps | Deferred | None
    """Contains the private key source configuration for a JWT client assertion"""
    signing_algorithm: Literal["RS256", "PS256", "ES256"] | Other | None
    """The algorithm used to sign the JWT client assertion"""


class CfnOAuth2CredentialProviderPrivateKeySourceProps(TypedDict, total=False):
    """Contains the private key source configuration for a JWT client assertion"""
    kms_key_source: CfnOAuth2CredentialProviderKmsKeySourceTypeProps | Deferred | None
    """Contains the KMS key configuration for a JWT client assertion"""


class CfnOAuth2CredentialProviderSalesforceOauth2ProviderConfigInputProps(TypedDict, total=False):
    """Input configuration for a Salesforce OAuth2 provider"""
    client_id: Required[str]
    client_secret: str | None
    client_secret_config: CfnOAuth2CredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    client_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None


class CfnOAuth2CredentialProviderSecretReferenceProps(TypedDict, total=False):
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    json_key: Required[str]
    """The JSON key within the secret that contains the credential value"""
    secret_id: Required[str]
    """The ID or ARN of the secret in AWS Secrets Manager"""


class CfnOAuth2CredentialProviderSelfManagedLatticeResourceProps(TypedDict, total=False):
    """Configuration for a self-managed VPC Lattice resource."""
    resource_configuration_identifier: Required[str]
    """The ARN or ID of the VPC Lattice resource configuration"""


class CfnOAuth2CredentialProviderSlackOauth2ProviderConfigInputProps(TypedDict, total=False):
    """Input configuration for a Slack OAuth2 provider"""
    client_id: Required[str]
    client_secret: str | None
    client_secret_config: CfnOAuth2CredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    client_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None


class CfnOAuth2CredentialProviderTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnOAuth2CredentialProviderTokenExchangeGrantTypeConfigProps(TypedDict, total=False):
    """Configuration for RFC 8693 Token Exchange"""
    actor_token_content: Required[Literal["NONE", "M2M", "AWS_IAM_ID_TOKEN_JWT"] | Other]
    """The actor token content type"""
    actor_token_scopes: Sequence[str] | Deferred | None
    """The actor token scopes."""


class CfnOAuth2CredentialProvider(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::OAuth2CredentialProvider"""
    props: CfnOAuth2CredentialProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOAuth2CredentialProviderProps]) -> None: ...
    @property
    def attr_callback_url(self) -> StringToken:
        """The callback URL for the OAuth2 authorization flow"""
    @property
    def attr_client_secret_arn(self) -> StringToken:
        """Contains information about a secret in AWS Secrets Manager"""
    @property
    def attr_client_secret_json_key(self) -> StringToken:
        """The JSON key within the secret that contains the client secret value"""
    @property
    def attr_client_secret_source(self) -> StringToken:
        """The source of the client secret"""
    @property
    def attr_created_time(self) -> StringToken:
        """The timestamp when the credential provider was created"""
    @property
    def attr_credential_provider_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the OAuth2 credential provider"""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The timestamp when the credential provider was last updated"""
    @property
    def attr_oauth2_provider_config_output(self) -> StringToken:
        """Output configuration for an OAuth2 provider"""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the OAuth2 credential provider"""


class CfnOnlineEvaluationConfigProps(TypedDict, total=False):
    clustering_config: CfnOnlineEvaluationConfigClusteringConfigProps | Deferred | None
    """The configuration for clustering analysis of evaluation results."""
    data_source_config: Required[CfnOnlineEvaluationConfigDataSourceConfigProps | Deferred]
    """The configuration that specifies where to read agent traces for online evaluation."""
    description: str | None
    """The description of the online evaluation configuration."""
    evaluation_execution_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that grants permissions for evaluation."""
    evaluators: Sequence[CfnOnlineEvaluationConfigEvaluatorReferenceProps | Deferred] | Deferred | None
    """The list of evaluators to apply during online evaluation."""
    execution_status: Literal["ENABLED", "DISABLED"] | Other | None
    """The execution status indicating whether the online evaluation is currently running."""
    insights: Sequence[CfnOnlineEvaluationConfigInsightProps | Deferred] | Deferred | None
    """The list of insights to enable for failure analysis."""
    online_evaluation_config_name: Required[str]
    """The name of the online evaluation configuration. A change replaces the resource."""
    output_config: CfnOnlineEvaluationConfigOutputConfigProps | Deferred | None
    """The configuration that specifies where evaluation results should be written."""
    rule: Required[CfnOnlineEvaluationConfigRuleProps | Deferred]
    """The evaluation rule that defines sampling configuration, filtering criteria, and session detection settings."""
    tags: Sequence[CfnOnlineEvaluationConfigTagProps | Deferred] | Deferred | None
    """A list of tags to assign to the online evaluation configuration."""


class CfnOnlineEvaluationConfigCloudWatchLogsInputConfigProps(TypedDict, total=False):
    """The configuration for reading agent traces from CloudWatch logs."""
    log_group_name_prefixes: Sequence[str] | Deferred | None
    """The list of CloudWatch log group name prefixes to monitor for agent traces."""
    log_group_names: Sequence[str] | Deferred | None
    """The list of CloudWatch log group names to monitor for agent traces."""
    service_names: Required[Sequence[str] | Deferred]
    """The list of service names to filter traces within the specified log groups."""


class CfnOnlineEvaluationConfigCloudWatchOutputConfigProps(TypedDict, total=False):
    """The CloudWatch configuration for writing evaluation results."""
    log_group_name: str | None
    """The CloudWatch log group name for evaluation results."""
    metrics_namespace: str | None
    """The CloudWatch metrics namespace for evaluation result metrics."""
    result_destination: Literal["DEDICATED_LOG_GROUP", "SOURCE_LOG_GROUP"] | Other | None
    """Where evaluation results are written."""


class CfnOnlineEvaluationConfigClusteringConfigProps(TypedDict, total=False):
    """The configuration for clustering analysis of evaluation results."""
    frequencies: Required[Sequence[Literal["DAILY", "WEEKLY", "MONTHLY"] | Other] | Deferred]
    """The list of frequencies at which clustering reports are generated."""


class CfnOnlineEvaluationConfigDataSourceConfigProps(TypedDict, total=False):
    """The configuration that specifies where to read agent traces for online evaluation."""
    cloud_watch_logs: Required[CfnOnlineEvaluationConfigCloudWatchLogsInputConfigProps | Deferred]
    """The configuration for reading agent traces from CloudWatch logs."""


class CfnOnlineEvaluationConfigEvaluatorReferenceProps(TypedDict, total=False):
    """The reference to an evaluator used in online evaluation configurations."""
    evaluator_id: Required[str]
    """The unique identifier of the evaluator."""


class CfnOnlineEvaluationConfigFilterProps(TypedDict, total=False):
    """The filter that applies conditions to agent traces during online evaluation."""
    key: Required[str]
    """The key or field name to filter on within the agent trace data."""
    operator: Required[Literal["Equals", "NotEquals", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual", "Contains", "NotContains"] | Other]
    """The comparison operator to use for filtering."""
    value: Required[CfnOnlineEvaluationConfigFilterValueProps | Deferred]
    """The value used in filter comparisons."""


class CfnOnlineEvaluationConfigFilterValueProps(TypedDict, total=False):
    """The value used in filter comparisons."""
    boolean_value: Boolean | None
    """The boolean value for true/false filtering conditions."""
    double_value: Number | None
    """The numeric value for numerical filtering."""
    string_value: str | None
    """The string value for text-based filtering."""


class CfnOnlineEvaluationConfigInsightProps(TypedDict, total=False):
    """An insight configuration for failure analysis."""
    insight_id: Required[str]
    """The unique identifier of the insight."""


class CfnOnlineEvaluationConfigOutputConfigProps(TypedDict, total=False):
    """The configuration that specifies where evaluation results should be written."""
    cloud_watch_config: CfnOnlineEvaluationConfigCloudWatchOutputConfigProps | Deferred | None
    """The CloudWatch configuration for writing evaluation results."""


class CfnOnlineEvaluationConfigRuleProps(TypedDict, total=False):
    """The evaluation rule that defines sampling configuration, filtering criteria, and session detection settings."""
    filters: Sequence[CfnOnlineEvaluationConfigFilterProps | Deferred] | Deferred | None
    """The list of filters that determine which agent traces should be included in the evaluation."""
    sampling_config: Required[CfnOnlineEvaluationConfigSamplingConfigProps | Deferred]
    """The configuration that controls what percentage of agent traces are sampled for evaluation."""
    session_config: CfnOnlineEvaluationConfigSessionConfigProps | Deferred | None
    """The configuration that defines how agent sessions are detected."""


class CfnOnlineEvaluationConfigSamplingConfigProps(TypedDict, total=False):
    """The configuration that controls what percentage of agent traces are sampled for evaluation."""
    sampling_percentage: Required[Number]
    """The percentage of agent traces to sample for evaluation."""


class CfnOnlineEvaluationConfigSessionConfigProps(TypedDict, total=False):
    """The configuration that defines how agent sessions are detected."""
    session_timeout_minutes: Required[Integer]
    """The number of minutes of inactivity after which an agent session is considered complete."""


class CfnOnlineEvaluationConfigTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnOnlineEvaluationConfig(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::OnlineEvaluationConfig - Creates an online evaluation configuration for continuous monitoring of agent performance."""
    props: CfnOnlineEvaluationConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOnlineEvaluationConfigProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the online evaluation configuration was created."""
    @property
    def attr_online_evaluation_config_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the online evaluation configuration."""
    @property
    def attr_online_evaluation_config_id(self) -> StringToken:
        """The unique identifier of the online evaluation configuration."""
    @property
    def attr_output_config(self) -> StringToken:
        """The configuration that specifies where evaluation results should be written."""
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the online evaluation configuration was last updated."""


class CfnPaymentConnectorProps(TypedDict, total=False):
    connector_name: Required[str]
    """The name of the payment connector A change replaces the resource."""
    connector_type: Required[Literal["CoinbaseCDP", "StripePrivy"] | Other]
    """A change replaces the resource."""
    credential_provider_configurations: Sequence[CfnPaymentConnectorCredentialsProviderConfigurationProps | Deferred] | Deferred | None
    """The credential provider configurations for the connector."""
    description: str | None
    """A description of the payment connector"""
    payment_manager_id: Required[str]
    """The identifier of the parent payment manager A change replaces the resource."""
    provision_mode: Literal["MANUAL", "QUICK_CREATE"] | Other | None
    """The provision mode for creating the connector. A change replaces the resource."""


class CfnPaymentConnectorCredentialsProviderConfigurationProps(TypedDict, total=False):
    coinbase_cdp: CfnPaymentConnectorPaymentCredentialProviderConfigurationProps | Deferred | None
    stripe_privy: CfnPaymentConnectorPaymentCredentialProviderConfigurationProps | Deferred | None


class CfnPaymentConnectorPaymentCredentialProviderConfigurationProps(TypedDict, total=False):
    credential_provider_arn: Required[str]
    """The ARN of the payment credential provider"""


class CfnPaymentConnector(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::PaymentConnector"""
    props: CfnPaymentConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPaymentConnectorProps]) -> None: ...
    @property
    def attr_authorization_url(self) -> StringToken:
        """The URL the user must open to complete OAuth consent."""
    @property
    def attr_connector_created_at(self) -> StringToken:
        """The timestamp when the connector was created"""
    @property
    def attr_connector_last_updated_at(self) -> StringToken:
        """The timestamp when the connector was last updated"""
    @property
    def attr_connector_status(self) -> StringToken: ...
    @property
    def attr_payment_connector_arn(self) -> StringToken:
        """Synthetic ARN for the payment connector (used for engine resolution)"""
    @property
    def attr_payment_connector_id(self) -> StringToken:
        """The unique identifier for the payment connector"""


class CfnPaymentCredentialProviderProps(TypedDict, total=False):
    credential_provider_vendor: Required[Literal["CoinbaseCDP", "StripePrivy"] | Other]
    """Supported vendor types for payment providers A change replaces the resource."""
    name: Required[str]
    """Unique name for the payment credential provider A change replaces the resource."""
    provider_configuration_input: CfnPaymentCredentialProviderPaymentProviderConfigurationInputProps | Deferred | None
    """Provider configuration input containing secrets for creation/update"""
    tags: Sequence[CfnPaymentCredentialProviderTagProps | Deferred] | Deferred | None
    """Tags for the payment credential provider"""


class CfnPaymentCredentialProviderCoinbaseCdpConfigurationInputProps(TypedDict, total=False):
    """Coinbase CDP configuration with API credentials"""
    api_key_id: Required[str]
    """The Coinbase CDP API key ID"""
    api_key_secret: str | None
    """The Coinbase CDP API key secret"""
    api_key_secret_config: CfnPaymentCredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    api_key_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None
    """The source of the secret."""
    wallet_secret: str | None
    """The Coinbase CDP wallet secret"""
    wallet_secret_config: CfnPaymentCredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    wallet_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None
    """The source of the secret."""


class CfnPaymentCredentialProviderPaymentProviderConfigurationInputProps(TypedDict, total=False):
    """Provider configuration input containing secrets for creation/update"""
    coinbase_cdp_configuration: CfnPaymentCredentialProviderCoinbaseCdpConfigurationInputProps | Deferred | None
    """Coinbase CDP configuration with API credentials"""
    stripe_privy_configuration: CfnPaymentCredentialProviderStripePrivyConfigurationInputProps | Deferred | None
    """Stripe Privy configuration with credentials"""


class CfnPaymentCredentialProviderSecretReferenceProps(TypedDict, total=False):
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    json_key: Required[str]
    """The JSON key within the secret that contains the credential value"""
    secret_id: Required[str]
    """The ID or ARN of the secret in AWS Secrets Manager"""


class CfnPaymentCredentialProviderStripePrivyConfigurationInputProps(TypedDict, total=False):
    """Stripe Privy configuration with credentials"""
    app_id: Required[str]
    """The app ID provided by Privy"""
    app_secret: str | None
    """The app secret provided by Privy"""
    app_secret_config: CfnPaymentCredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    app_secret_source: Literal["MANAGED", "EXTERNAL"] | Other | None
    """The source of the secret."""
    authorization_id: Required[str]
    """The authorization ID for the Stripe Privy integration"""
    authorization_private_key: str | None
    """The authorization private key for the Stripe Privy integration"""
    authorization_private_key_config: CfnPaymentCredentialProviderSecretReferenceProps | Deferred | None
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    authorization_private_key_source: Literal["MANAGED", "EXTERNAL"] | Other | None
    """The source of the secret."""


class CfnPaymentCredentialProviderTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPaymentCredentialProvider(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::PaymentCredentialProvider"""
    props: CfnPaymentCredentialProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPaymentCredentialProviderProps]) -> None: ...
    @property
    def attr_created_time(self) -> StringToken:
        """The timestamp when the credential provider was created"""
    @property
    def attr_credential_provider_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the payment credential provider"""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The timestamp when the credential provider was last updated"""
    @property
    def attr_provider_configuration_output(self) -> StringToken:
        """Provider configuration output containing secret ARNs (no raw secrets)"""


class CfnPaymentManagerProps(TypedDict, total=False):
    authorizer_configuration: CfnPaymentManagerAuthorizerConfigurationProps | Deferred | None
    """A change replaces the resource."""
    authorizer_type: Required[Literal["CUSTOM_JWT", "AWS_IAM"] | Other]
    """A change replaces the resource."""
    description: str | None
    """A description of the payment manager"""
    name: Required[str]
    """The name of the payment manager A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of the IAM role for the payment manager"""
    tags: Sequence[CfnPaymentManagerTagProps | Deferred] | Deferred | None
    """Tags to assign to the payment manager"""


class CfnPaymentManagerAuthorizerConfigurationProps(TypedDict, total=False):
    custom_jwt_authorizer: Required[CfnPaymentManagerCustomJWTAuthorizerConfigurationProps | Deferred]


class CfnPaymentManagerAuthorizingClaimMatchValueTypeProps(TypedDict, total=False):
    claim_match_operator: Required[Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"] | Other]
    claim_match_value: Required[CfnPaymentManagerClaimMatchValueTypeProps | Deferred]


class CfnPaymentManagerClaimMatchValueTypeProps(TypedDict, total=False):
    match_value_string: str | None
    match_value_string_list: Sequence[str] | Deferred | None


class CfnPaymentManagerCustomClaimValidationTypeProps(TypedDict, total=False):
    authorizing_claim_match_value: Required[CfnPaymentManagerAuthorizingClaimMatchValueTypeProps | Deferred]
    inbound_token_claim_name: Required[str]
    inbound_token_claim_value_type: Required[Literal["STRING", "STRING_ARRAY"] | Other]


class CfnPaymentManagerCustomJWTAuthorizerConfigurationProps(TypedDict, total=False):
    allowed_audience: Sequence[str] | Deferred | None
    allowed_clients: Sequence[str] | Deferred | None
    allowed_scopes: Sequence[str] | Deferred | None
    custom_claims: Sequence[CfnPaymentManagerCustomClaimValidationTypeProps | Deferred] | Deferred | None
    discovery_url: Required[str]


class CfnPaymentManagerTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPaymentManager(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::PaymentManager"""
    props: CfnPaymentManagerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPaymentManagerProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the payment manager was created"""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp when the payment manager was last updated"""
    @property
    def attr_payment_manager_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the payment manager"""
    @property
    def attr_payment_manager_id(self) -> StringToken:
        """The unique identifier for the payment manager"""
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_workload_identity_details(self) -> StringToken: ...


class CfnPolicyProps(TypedDict, total=False):
    definition: Required[CfnPolicyPolicyDefinitionProps | Deferred]
    """The definition structure for policies."""
    description: str | None
    """A human-readable description of the policy's purpose and functionality."""
    enforcement_mode: Literal["ACTIVE", "LOG_ONLY"] | Other | None
    """Whether the policy contributes to the enforce decision returned to Gateway."""
    name: Required[str]
    """The customer-assigned immutable name for the policy. A change replaces the resource."""
    policy_engine_id: Required[str]
    """The identifier of the policy engine which contains this policy. A change replaces the resource."""
    validation_mode: Literal["FAIL_ON_ANY_FINDINGS", "IGNORE_ALL_FINDINGS"] | Other | None
    """The validation mode for the policy."""


class CfnPolicyCedarPolicyProps(TypedDict, total=False):
    """A Cedar policy statement within the AgentCore Policy system."""
    statement: Required[str]
    """The Cedar policy statement that defines the authorization logic."""


class CfnPolicyPolicyDefinitionProps(TypedDict, total=False):
    """The definition structure for policies."""
    cedar: CfnPolicyCedarPolicyProps | Deferred | None
    """A Cedar policy statement within the AgentCore Policy system."""
    policy: CfnPolicyPolicyStatementProps | Deferred | None
    """A policy statement within the AgentCore Policy system."""


class CfnPolicyPolicyStatementProps(TypedDict, total=False):
    """A policy statement within the AgentCore Policy system."""
    statement: Required[str]
    """The policy statement."""


class CfnPolicy(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::Policy"""
    props: CfnPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the policy was created."""
    @property
    def attr_policy_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the policy."""
    @property
    def attr_policy_id(self) -> StringToken:
        """The unique identifier for the policy."""
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_status_reasons(self) -> ListToken:
        """Additional information about the policy status."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the policy was last updated."""


class CfnPolicyEngineProps(TypedDict, total=False):
    description: str | None
    """A human-readable description of the policy engine's purpose and scope"""
    encryption_key_arn: str | None
    """The ARN of the KMS key used to encrypt the policy engine data A change replaces the resource."""
    name: Required[str]
    """The customer-assigned immutable name for the policy engine A change replaces the resource."""
    tags: Sequence[CfnPolicyEngineTagProps | Deferred] | Deferred | None
    """A list of tags to assign to the policy engine."""


class CfnPolicyEngineTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPolicyEngine(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::PolicyEngine"""
    props: CfnPolicyEngineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyEngineProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the policy engine was created"""
    @property
    def attr_policy_engine_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the policy engine"""
    @property
    def attr_policy_engine_id(self) -> StringToken:
        """The unique identifier for the policy engine"""
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_status_reasons(self) -> ListToken:
        """Additional information about the policy engine status"""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the policy engine was last updated"""


class CfnResourcePolicyProps(TypedDict, total=False):
    policy: Required[str]
    """The resource policy to create or update."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the resource for which to create or update the resource policy. A change replaces the resource."""


class CfnResourcePolicy(TypedResource):
    """Resource Type definition for AWS::BedrockAgentCore::ResourcePolicy"""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...


class CfnRuntimeProps(TypedDict, total=False):
    agent_runtime_artifact: Required[CfnRuntimeAgentRuntimeArtifactProps | Deferred]
    """The artifact of the agent."""
    agent_runtime_name: Required[str]
    """The name of the AgentCore Runtime endpoint. A change replaces the resource."""
    authorizer_configuration: CfnRuntimeAuthorizerConfigurationProps | Deferred | None
    """Represents inbound authorization configuration options used to authenticate incoming requests."""
    capacity_provider_configuration: CfnRuntimeCapacityProviderConfigurationProps | Deferred | None
    """Configuration for a capacity provider"""
    description: str | None
    """The agent runtime description."""
    environment_variables: Mapping[str, str] | Deferred | None
    """The environment variables for the agent."""
    filesystem_configurations: Sequence[CfnRuntimeFilesystemConfigurationProps | Deferred] | Deferred | None
    """List of filesystem configurations"""
    lifecycle_configuration: CfnRuntimeLifecycleConfigurationProps | Deferred | None
    """Configuration for managing the lifecycle of runtime sessions and resources"""
    network_configuration: CfnRuntimeNetworkConfigurationProps | Deferred | None
    """The network configuration."""
    platform_version: str | None
    """The version of the runtime platform"""
    protocol_configuration: Literal["MCP", "HTTP", "A2A", "AGUI"] | Other | None
    """The protocol configuration for an agent runtime."""
    request_header_configuration: CfnRuntimeRequestHeaderConfigurationProps | Deferred | None
    """Configuration for HTTP request headers"""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) for for the role."""
    tags: Mapping[str, str] | Deferred | None
    """The tags for the agent."""


class CfnRuntimeAgentRuntimeArtifactProps(TypedDict, total=False):
    """The artifact of the agent."""
    code_configuration: CfnRuntimeCodeConfigurationProps | Deferred | None
    """Representation of a code configuration"""
    container_configuration: CfnRuntimeContainerConfigurationProps | Deferred | None
    """Representation of a container configuration."""


class CfnRuntimeAllowedWorkloadConfigurationProps(TypedDict, total=False):
    """Allow-list of upstream workloads permitted to reach this resource via the workload identity chain."""
    hosting_environments: Sequence[CfnRuntimeHostingEnvironmentProps | Deferred] | Deferred | None
    """List of allow-listed hosting environments"""
    workload_identities: Sequence[str] | Deferred | None
    """List of allow-listed workload identity names"""


class CfnRuntimeAuthorizerConfigurationProps(TypedDict, total=False):
    """The authorizer configuration."""
    custom_jwt_authorizer: CfnRuntimeCustomJWTAuthorizerConfigurationProps | Deferred | None
    """Represents inbound authorization configuration options used to authenticate incoming requests."""


class CfnRuntimeAuthorizingClaimMatchValueTypeProps(TypedDict, total=False):
    """The value or values in the custom claim to match and relationship of match"""
    claim_match_operator: Required[Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"] | Other]
    """The relationship between the claim field value and the value or values being matched"""
    claim_match_value: Required[CfnRuntimeClaimMatchValueTypeProps | Deferred]
    """The value or values in the custom claim to match for"""


class CfnRuntimeCapacityProviderConfigurationProps(TypedDict, total=False):
    """Configuration for a capacity provider"""
    capacity_provider_arn: Required[str]
    """ARN of the capacity provider"""


class CfnRuntimeCapacityProviderVolumeConfigurationProps(TypedDict, total=False):
    """Configuration for a CapacityProvider-managed volume to mount into the agent runtime"""
    mount_path: Required[str]
    """Mount path for filesystem configuration"""
    volume_name: Required[str]
    """Name of the capacity provider volume"""


class CfnRuntimeClaimMatchValueTypeProps(TypedDict, total=False):
    """The value or values in the custom claim to match for"""
    match_value_string: str | None
    """The string value to match for"""
    match_value_string_list: Sequence[str] | Deferred | None
    """The list of strings to check for a match"""


class CfnRuntimeCodeProps(TypedDict, total=False):
    """Object represents source code from zip file"""
    s3: CfnRuntimeS3LocationProps | Deferred | None
    """S3 Location Configuration"""


class CfnRuntimeCodeConfigurationProps(TypedDict, total=False):
    """Representation of a code configuration"""
    code: Required[CfnRuntimeCodeProps | Deferred]
    """Object represents source code from zip file"""
    entry_point: Required[Sequence[str] | Deferred]
    """List of entry points"""
    runtime: Required[Literal["PYTHON_3_10", "PYTHON_3_11", "PYTHON_3_12", "PYTHON_3_13", "PYTHON_3_14", "NODE_22"] | Other]
    """Managed runtime types"""


class CfnRuntimeContainerConfigurationProps(TypedDict, total=False):
    """The container configuration."""
    container_uri: Required[str]
    """The container Uri."""


class CfnRuntimeCustomClaimValidationTypeProps(TypedDict, total=False):
    """Required custom claim"""
    authorizing_claim_match_value: Required[CfnRuntimeAuthorizingClaimMatchValueTypeProps | Deferred]
    """The value or values in the custom claim to match and relationship of match"""
    inbound_token_claim_name: Required[str]
    """The name of the custom claim to validate"""
    inbound_token_claim_value_type: Required[Literal["STRING", "STRING_ARRAY"] | Other]
    """Token claim data type"""


class CfnRuntimeCustomJWTAuthorizerConfigurationProps(TypedDict, total=False):
    """Configuration for custom JWT authorizer"""
    allowed_audience: Sequence[str] | Deferred | None
    """Represents inbound authorization configuration options used to authenticate incoming requests."""
    allowed_clients: Sequence[str] | Deferred | None
    """Represents individual client IDs that are validated in the incoming JWT token validation process."""
    allowed_scopes: Sequence[str] | Deferred | None
    """List of allowed scopes"""
    allowed_workload_configuration: CfnRuntimeAllowedWorkloadConfigurationProps | Deferred | None
    """Allow-list of upstream workloads permitted to reach this resource via the workload identity chain."""
    custom_claims: Sequence[CfnRuntimeCustomClaimValidationTypeProps | Deferred] | Deferred | None
    """List of required custom claims"""
    discovery_url: Required[str]
    """The configuration authorization."""
    private_endpoint: CfnRuntimePrivateEndpointProps | Deferred | None
    """Private endpoint configuration."""
    private_endpoint_overrides: Sequence[CfnRuntimePrivateEndpointOverrideProps | Deferred] | Deferred | None
    """List of private endpoint overrides"""


class CfnRuntimeEfsAccessPointConfigurationProps(TypedDict, total=False):
    """Configuration for EFS access point filesystem"""
    access_point_arn: Required[str]
    """ARN of the EFS access point"""
    mount_path: Required[str]
    """Mount path for filesystem configuration"""


class CfnRuntimeFilesystemConfigurationProps(TypedDict, total=False):
    """Filesystem configuration for the runtime"""
    capacity_provider_volume: CfnRuntimeCapacityProviderVolumeConfigurationProps | Deferred | None
    """Configuration for a CapacityProvider-managed volume to mount into the agent runtime"""
    efs_access_point: CfnRuntimeEfsAccessPointConfigurationProps | Deferred | None
    """Configuration for EFS access point filesystem"""
    s3_files_access_point: CfnRuntimeS3FilesAccessPointConfigurationProps | Deferred | None
    """Configuration for S3 Files access point filesystem"""
    session_storage: CfnRuntimeSessionStorageConfigurationProps | Deferred | None
    """Configuration for session storage"""


class CfnRuntimeHostingEnvironmentProps(TypedDict, total=False):
    """An upstream workload identified by the ARN of its hosting environment (for example a Gateway or Runtime ARN)"""
    arn: Required[str]
    """The ARN of the bedrock-agentcore hosting environment"""


class CfnRuntimeLifecycleConfigurationProps(TypedDict, total=False):
    """Configuration for managing the lifecycle of runtime sessions and resources"""
    idle_runtime_session_timeout: Integer | None
    """Timeout in seconds for idle runtime sessions"""
    max_lifetime: Integer | None
    """Maximum lifetime in seconds for runtime sessions"""


class CfnRuntimeManagedVpcResourceProps(TypedDict, total=False):
    """Managed VPC resource configuration"""
    endpoint_ip_address_type: Required[Literal["IPV4", "IPV6"] | Other]
    """The IP address type for the endpoint"""
    routing_domain: str | None
    """An intermediate domain to use as the resource configuration endpoint instead of the actual target domain"""
    security_group_ids: Sequence[str] | Deferred | None
    """The security group IDs"""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The subnet IDs"""
    tags: Mapping[str, str] | Deferred | None
    """Tags to apply to the managed VPC Lattice resource gateway"""
    vpc_identifier: Required[str]
    """The VPC identifier"""


class CfnRuntimeNetworkConfigurationProps(TypedDict, total=False):
    """The network configuration for the agent."""
    network_mode: Required[Literal["PUBLIC", "VPC"] | Other]
    """The network mode."""
    network_mode_config: CfnRuntimeVpcConfigProps | Deferred | None
    """Network mode configuration for VPC"""


class CfnRuntimePrivateEndpointProps(TypedDict, total=False):
    """Private endpoint configuration."""
    managed_vpc_resource: CfnRuntimeManagedVpcResourceProps | Deferred | None
    """Managed VPC resource configuration"""
    self_managed_lattice_resource: CfnRuntimeSelfManagedLatticeResourceProps | Deferred | None
    """Self-managed VPC Lattice resource configuration"""


class CfnRuntimePrivateEndpointOverrideProps(TypedDict, total=False):
    """Override mapping of a domain to a private endpoint"""
    domain: Required[str]
    """The domain to override"""
    private_endpoint: Required[CfnRuntimePrivateEndpointProps | Deferred]
    """Private endpoint configuration."""


class CfnRuntimeRequestHeaderConfigurationProps(TypedDict, total=False):
    """Configuration for HTTP request headers"""
    request_header_allowlist: Sequence[str] | Deferred | None
    """List of allowed HTTP headers for agent runtime requests"""


class CfnRuntimeS3FilesAccessPointConfigurationProps(TypedDict, total=False):
    """Configuration for S3 Files access point filesystem"""
    access_point_arn: Required[str]
    """ARN of the S3 Files access point"""
    mount_path: Required[str]
    """Mount path for filesystem configuration"""


class CfnRuntimeS3LocationProps(TypedDict, total=False):
    """S3 Location Configuration"""
    bucket: Required[str]
    """S3 bucket name"""
    prefix: Required[str]
    """S3 object key prefix"""
    version_id: str | None
    """S3 object version ID"""


class CfnRuntimeSelfManagedLatticeResourceProps(TypedDict, total=False):
    """Self-managed VPC Lattice resource configuration"""
    resource_configuration_identifier: Required[str]
    """The identifier of the VPC Lattice resource configuration"""


class CfnRuntimeSessionStorageConfigurationProps(TypedDict, total=False):
    """Configuration for session storage"""
    mount_path: Required[str]
    """Mount path for filesystem configuration"""


class CfnRuntimeVpcConfigProps(TypedDict, total=False):
    """Network mode configuration for VPC"""
    security_groups: Required[Sequence[str] | Deferred]
    """Security groups for VPC"""
    subnets: Required[Sequence[str] | Deferred]
    """Subnets for VPC"""


class CfnRuntime(TypedResource):
    """Contains information about an agent runtime."""
    props: CfnRuntimeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRuntimeProps]) -> None: ...
    @property
    def attr_agent_runtime_arn(self) -> StringToken:
        """The agent runtime ARN."""
    @property
    def attr_agent_runtime_id(self) -> StringToken:
        """The ID for the agent runtime."""
    @property
    def attr_agent_runtime_version(self) -> StringToken:
        """The version for the agent runtime."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the runtime was created."""
    @property
    def attr_failure_reason(self) -> StringToken:
        """The reason for failure if the agent is in a failed state."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The time at which the runtime was last updated."""
    @property
    def attr_status(self) -> StringToken:
        """The status for the agent runtime."""
    @property
    def attr_workload_identity_details(self) -> StringToken:
        """Configuration for workload identity"""


class CfnRuntimeEndpointProps(TypedDict, total=False):
    agent_runtime_id: Required[str]
    """The agent runtime ID. A change replaces the resource."""
    agent_runtime_version: str | None
    """The version of the agent."""
    description: str | None
    """Contains information about an agent runtime endpoint."""
    name: Required[str]
    """The name of the AgentCore Runtime endpoint. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The tags for the AgentCore Runtime endpoint."""


class CfnRuntimeEndpoint(TypedResource):
    """AgentCore Runtime is a secure, serverless runtime purpose-built for deploying and scaling dynamic AI agents and tools using any open-source framework including LangGraph, CrewAI, and Strands Agents, any protocol, and any model."""
    props: CfnRuntimeEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRuntimeEndpointProps]) -> None: ...
    @property
    def attr_agent_runtime_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the runtime agent."""
    @property
    def attr_agent_runtime_endpoint_arn(self) -> StringToken:
        """The endpoint Amazon Resource Name (ARN)."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the endpoint was created."""
    @property
    def attr_failure_reason(self) -> StringToken:
        """The reason for failure if the memory is in a failed state."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the runtime endpoint."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The time at which the endpoint was last updated."""
    @property
    def attr_live_version(self) -> StringToken:
        """The live version for the runtime endpoint."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the runtime endpoint."""
    @property
    def attr_target_version(self) -> StringToken:
        """The target version."""


class CfnWorkloadIdentityProps(TypedDict, total=False):
    allowed_resource_oauth2_return_urls: Sequence[str] | Deferred | None
    """The list of allowed OAuth2 return URLs for resources associated with this workload identity."""
    name: Required[str]
    """The name of the workload identity. A change replaces the resource."""
    tags: Sequence[CfnWorkloadIdentityTagProps | Deferred] | Deferred | None
    """The tags for the workload identity."""


class CfnWorkloadIdentityTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWorkloadIdentity(TypedResource):
    """Creates a workload identity for Amazon Bedrock AgentCore."""
    props: CfnWorkloadIdentityProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkloadIdentityProps]) -> None: ...
    @property
    def attr_created_time(self) -> NumberToken:
        """The timestamp when the workload identity was created."""
    @property
    def attr_last_updated_time(self) -> NumberToken:
        """The timestamp when the workload identity was last updated."""
    @property
    def attr_workload_identity_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the workload identity."""
