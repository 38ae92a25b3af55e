"""Every resource type of AWS::MGN; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnConnectorProps(TypedDict, total=False):
    name: Required[str]
    """The name of the connector."""
    ssm_command_config: CfnConnectorConnectorSsmCommandConfigProps | Deferred | None
    """SSM command configuration for the connector."""
    ssm_instance_id: Required[str]
    """The SSM instance ID associated with this connector. A change replaces the resource."""
    tags: Sequence[CfnConnectorTagProps | Deferred] | Deferred | None
    """Tags to assign to the connector."""


class CfnConnectorConnectorSsmCommandConfigProps(TypedDict, total=False):
    """SSM command configuration for the connector."""
    cloud_watch_log_group_name: str | None
    """The CloudWatch Logs group name for SSM command output."""
    cloud_watch_output_enabled: Required[Boolean]
    """Whether SSM command output is sent to CloudWatch Logs."""
    output_s3_bucket_name: str | None
    """The S3 bucket name for SSM command output."""
    s3_output_enabled: Required[Boolean]
    """Whether SSM command output is stored in S3."""


class CfnConnectorTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnConnector(TypedResource):
    """Resource schema for AWS::MGN::Connector."""
    props: CfnConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the connector."""
    @property
    def attr_connector_id(self) -> StringToken:
        """The unique identifier of the connector."""


class CfnLaunchConfigurationTemplateProps(TypedDict, total=False):
    associate_public_ip_address: Boolean | None
    """Whether to associate a public IP address with the launched instance."""
    boot_mode: Literal["LEGACY_BIOS", "UEFI", "USE_SOURCE"] | Other | None
    """Launch configuration template boot mode."""
    copy_private_ip: Boolean | None
    """Whether to copy the private IP of the source server."""
    copy_tags: Boolean | None
    """Whether to copy the tags of the source server."""
    enable_map_auto_tagging: Boolean | None
    """Whether to enable map auto tagging."""
    enable_parameters_encryption: Boolean | None
    """Whether to enable encryption of the AWS Systems Manager parameters used by post launch actions."""
    large_volume_conf: CfnLaunchConfigurationTemplateLaunchTemplateDiskConfProps | Deferred | None
    """Launch template disk configuration."""
    launch_disposition: Literal["STOPPED", "STARTED"] | Other | None
    """Launch disposition."""
    licensing: CfnLaunchConfigurationTemplateLicensingProps | Deferred | None
    """Configuration of a machine's license."""
    map_auto_tagging_mpe_id: str | None
    """Launch configuration template map auto tagging MPE ID."""
    parameters_encryption_key: str | None
    """ARN of the KMS key used to encrypt the AWS Systems Manager parameters used by post launch actions."""
    post_launch_actions: CfnLaunchConfigurationTemplatePostLaunchActionsProps | Deferred | None
    """Post launch actions to execute on the Test or Cutover instance."""
    small_volume_conf: CfnLaunchConfigurationTemplateLaunchTemplateDiskConfProps | Deferred | None
    """Launch template disk configuration."""
    small_volume_max_size: Integer | None
    """Small volume maximum size, in GiB."""
    tags: Sequence[CfnLaunchConfigurationTemplateTagProps | Deferred] | Deferred | None
    """A set of tags to be associated with the Launch Configuration Template. A change replaces the resource."""
    target_instance_type_right_sizing_method: Literal["NONE", "BASIC"] | Other | None
    """Target instance type right-sizing method."""


class CfnLaunchConfigurationTemplateLaunchTemplateDiskConfProps(TypedDict, total=False):
    """Launch template disk configuration."""
    iops: Integer | None
    """Launch template disk IOPS configuration."""
    throughput: Integer | None
    """Launch template disk throughput configuration, in MiB/s."""
    volume_type: Literal["io1", "io2", "gp3", "gp2", "st1", "sc1", "standard"] | Other | None
    """Launch template disk volume type configuration."""


class CfnLaunchConfigurationTemplateLicensingProps(TypedDict, total=False):
    """Configuration of a machine's license."""
    os_byol: Boolean | None
    """Whether to configure BYOL OS licensing."""


class CfnLaunchConfigurationTemplatePostLaunchActionsProps(TypedDict, total=False):
    """Post launch actions to execute on the Test or Cutover instance."""
    cloud_watch_log_group_name: str | None
    """AWS Systems Manager Command's CloudWatch log group name."""
    deployment: Literal["TEST_AND_CUTOVER", "CUTOVER_ONLY", "TEST_ONLY"] | Other | None
    """Deployment type in which AWS Systems Manager Documents will be executed."""
    s3_log_bucket: str | None
    """AWS Systems Manager Command's logs S3 log bucket."""
    s3_output_key_prefix: str | None
    """AWS Systems Manager Command's logs S3 output key prefix."""
    ssm_documents: Sequence[CfnLaunchConfigurationTemplateSsmDocumentProps | Deferred] | Deferred | None
    """AWS Systems Manager Documents to execute, in order."""


class CfnLaunchConfigurationTemplateSsmDocumentProps(TypedDict, total=False):
    """An AWS Systems Manager Document to execute as a post launch action."""
    action_name: Required[str]
    """User-friendly name for the AWS Systems Manager Document."""
    external_parameters: Mapping[str, CfnLaunchConfigurationTemplateSsmExternalParameterProps | Deferred] | Deferred | None
    """AWS Systems Manager Document external parameters."""
    must_succeed_for_cutover: Boolean | None
    """Whether Cutover is blocked when the document has failed."""
    parameters: Mapping[str, Sequence[CfnLaunchConfigurationTemplateSsmParameterStoreParameterProps | Deferred] | Deferred] | Deferred | None
    """AWS Systems Manager Document parameters, each resolved from AWS Systems Manager Parameter Store."""
    ssm_document_name: Required[str]
    """AWS Systems Manager Document name or full ARN."""
    timeout_seconds: Integer | None
    """AWS Systems Manager Document timeout, in seconds."""


class CfnLaunchConfigurationTemplateSsmExternalParameterProps(TypedDict, total=False):
    """An AWS Systems Manager Document external parameter."""
    dynamic_path: Required[str]
    """AWS Systems Manager Document external parameter dynamic path."""


class CfnLaunchConfigurationTemplateSsmParameterStoreParameterProps(TypedDict, total=False):
    """An AWS Systems Manager Parameter Store parameter."""
    parameter_name: Required[str]
    """AWS Systems Manager Parameter Store parameter name."""
    parameter_type: Required[Literal["STRING", "SECURE_STRING"] | Other]
    """AWS Systems Manager Parameter Store parameter type."""


class CfnLaunchConfigurationTemplateTagProps(TypedDict, total=False):
    """A key-value pair to associate with the Launch Configuration Template."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLaunchConfigurationTemplate(TypedResource):
    """Account level Launch Configuration Template for AWS Application Migration Service."""
    props: CfnLaunchConfigurationTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLaunchConfigurationTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """ARN of the Launch Configuration Template."""
    @property
    def attr_ec2_launch_template_id(self) -> StringToken:
        """ID of the EC2 launch template backing the Launch Configuration Template."""
    @property
    def attr_launch_configuration_template_id(self) -> StringToken:
        """ID of the Launch Configuration Template."""


class CfnNetworkMigrationDefinitionProps(TypedDict, total=False):
    description: str | None
    """A description of the network migration definition."""
    name: Required[str]
    """The name of the network migration definition."""
    scope_tags: Mapping[str, str] | Deferred | None
    """Scope tags map for the network migration definition."""
    source_configurations: Required[Sequence[CfnNetworkMigrationDefinitionSourceConfigurationProps | Deferred] | Deferred]
    """A list of source configurations for the network migration."""
    tags: Sequence[CfnNetworkMigrationDefinitionTagProps | Deferred] | Deferred | None
    """Tags to assign to the network migration definition."""
    target_deployment: Literal["SINGLE_ACCOUNT", "MULTI_ACCOUNT"] | Other | None
    """The target deployment configuration for the migrated network."""
    target_network: Required[CfnNetworkMigrationDefinitionTargetNetworkProps | Deferred]
    """Configuration for the target network topology and addressing."""
    target_s3_configuration: Required[CfnNetworkMigrationDefinitionTargetS3ConfigurationProps | Deferred]
    """S3 configuration for storing target network artifacts."""


class CfnNetworkMigrationDefinitionSourceConfigurationProps(TypedDict, total=False):
    """Configuration for a migration source environment."""
    source_environment: Required[Literal["NSX", "VSPHERE", "FORTIGATE_FIREWALL", "PALO_ALTO_FIREWALL", "CISCO_ACI", "LOGICAL_MODEL", "MODELIZE_IT"] | Other]
    """The source environment type."""
    source_s3_configuration: Required[CfnNetworkMigrationDefinitionSourceS3ConfigurationProps | Deferred]
    """S3 configuration for source network data."""


class CfnNetworkMigrationDefinitionSourceS3ConfigurationProps(TypedDict, total=False):
    """S3 configuration for source network data."""
    s3_bucket: Required[str]
    """The name of the S3 bucket containing source data."""
    s3_bucket_owner: Required[str]
    """The AWS account ID of the S3 bucket owner."""
    s3_key: Required[str]
    """The S3 key (path) for the source data."""


class CfnNetworkMigrationDefinitionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnNetworkMigrationDefinitionTargetNetworkProps(TypedDict, total=False):
    """Configuration for the target network topology and addressing."""
    inbound_cidr: str | None
    """The CIDR block for inbound traffic in the target network."""
    inspection_cidr: str | None
    """The CIDR block for inspection traffic in the target network."""
    outbound_cidr: str | None
    """The CIDR block for outbound traffic in the target network."""
    topology: Required[Literal["ISOLATED_VPC", "HUB_AND_SPOKE"] | Other]
    """The network topology type for the target environment."""


class CfnNetworkMigrationDefinitionTargetS3ConfigurationProps(TypedDict, total=False):
    """S3 configuration for storing target network artifacts."""
    s3_bucket: Required[str]
    """The name of the S3 bucket for target artifacts."""
    s3_bucket_owner: Required[str]
    """The AWS account ID of the S3 bucket owner."""


class CfnNetworkMigrationDefinition(TypedResource):
    """Resource schema for AWS::MGN::NetworkMigrationDefinition"""
    props: CfnNetworkMigrationDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkMigrationDefinitionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the network migration definition."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the network migration definition was created."""
    @property
    def attr_network_migration_definition_id(self) -> StringToken:
        """The unique identifier of the network migration definition."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the network migration definition was last updated."""
