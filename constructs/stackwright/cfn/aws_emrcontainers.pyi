"""Every resource type of AWS::EMRContainers; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnEndpointProps(TypedDict, total=False):
    configuration_overrides: CfnEndpointConfigurationOverridesProps | Deferred | None
    """The configuration overrides for the managed endpoint. A change replaces the resource."""
    execution_role_arn: Required[str]
    """The execution role ARN for the managed endpoint. A change replaces the resource."""
    name: str | None
    """The name of the managed endpoint. A change replaces the resource."""
    release_label: Required[str]
    """The Amazon EMR release label. A change replaces the resource."""
    session_idle_timeout_in_minutes: Integer | None
    """The idle timeout in minutes for sessions on the managed endpoint. A change replaces the resource."""
    tags: Sequence[CfnEndpointTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this managed endpoint."""
    type: Required[str]
    """The type of the managed endpoint. A change replaces the resource."""
    virtual_cluster_id: Required[str]
    """The ID of the virtual cluster for which the managed endpoint is created. A change replaces the resource."""


class CfnEndpointCloudWatchMonitoringConfigurationProps(TypedDict, total=False):
    log_group_name: Required[str]
    log_stream_name_prefix: str | None


class CfnEndpointConfigurationOverridesProps(TypedDict, total=False):
    application_configuration: Sequence[CfnEndpointEMREKSConfigurationProps | Deferred] | Deferred | None
    monitoring_configuration: CfnEndpointMonitoringConfigurationProps | Deferred | None


class CfnEndpointContainerLogRotationConfigurationProps(TypedDict, total=False):
    max_files_to_keep: Required[Integer]
    rotation_size: Required[str]


class CfnEndpointEMREKSConfigurationProps(TypedDict, total=False):
    classification: Required[str]
    configurations: Sequence[CfnEndpointEMREKSConfigurationProps | Deferred] | Deferred | None
    properties: Mapping[str, str] | Deferred | None


class CfnEndpointMonitoringConfigurationProps(TypedDict, total=False):
    cloud_watch_monitoring_configuration: CfnEndpointCloudWatchMonitoringConfigurationProps | Deferred | None
    container_log_rotation_configuration: CfnEndpointContainerLogRotationConfigurationProps | Deferred | None
    persistent_app_ui: Literal["ENABLED", "DISABLED"] | Other | None
    s3_monitoring_configuration: CfnEndpointS3MonitoringConfigurationProps | Deferred | None


class CfnEndpointS3MonitoringConfigurationProps(TypedDict, total=False):
    log_uri: Required[str]


class CfnEndpointTagProps(TypedDict, total=False):
    key: Required[str]
    """A user-defined key, which is the minimum required information for a valid tag."""
    value: Required[str]
    """A user-defined value, which is optional in a tag."""


class CfnEndpoint(TypedResource):
    """Resource Schema of AWS::EMRContainers::Endpoint Type"""
    props: CfnEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEndpointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the managed endpoint."""
    @property
    def attr_auth_proxy_url(self) -> StringToken:
        """The auth proxy URL for Spark Connect connections."""
    @property
    def attr_certificate_authority(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time when the managed endpoint was created."""
    @property
    def attr_failure_reason(self) -> StringToken:
        """The reason for a failed managed endpoint."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the managed endpoint."""
    @property
    def attr_security_group(self) -> StringToken:
        """The security group associated with the managed endpoint."""
    @property
    def attr_server_url(self) -> StringToken:
        """The server URL of the managed endpoint."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the managed endpoint."""
    @property
    def attr_state_details(self) -> StringToken:
        """Additional details about the state of the managed endpoint."""


class CfnJobTemplateProps(TypedDict, total=False):
    job_template_data: Required[CfnJobTemplateJobTemplateDataProps | Deferred]
    """The values of a StartJobRun API request used in job runs started using the job template. A change replaces the resource."""
    name: Required[str]
    """The specified name of the job template. A change replaces the resource."""
    tags: Sequence[CfnJobTemplateTagProps | Deferred] | Deferred | None
    """The tags that are associated with the job template. A change replaces the resource."""


class CfnJobTemplateConfigurationProps(TypedDict, total=False):
    """A configuration specification to be used when provisioning virtual clusters, which can include configurations for applications and software bundled with Amazon EMR on EKS."""
    classification: Required[str]
    """The classification within a configuration."""
    configurations: Sequence[CfnJobTemplateConfigurationProps | Deferred] | Deferred | None
    """A configuration specification to be used when provisioning virtual clusters, which can include configurations for applications and software bundled with Amazon EMR on EKS."""
    properties: Mapping[str, str] | Deferred | None
    """A set of properties specified within a configuration classification."""


class CfnJobTemplateJobDriverProps(TypedDict, total=False):
    """Specify the driver that the job runs on."""
    spark_sql_job_driver: CfnJobTemplateSparkSqlJobDriverProps | Deferred | None
    """The job driver for job type."""
    spark_submit_job_driver: CfnJobTemplateSparkSubmitJobDriverProps | Deferred | None
    """The information about job driver for Spark submit."""


class CfnJobTemplateJobTemplateDataProps(TypedDict, total=False):
    """The values of a StartJobRun API request used in job runs started using the job template."""
    configuration_overrides: CfnJobTemplateParametricConfigurationOverridesProps | Deferred | None
    """A configuration specification to be used to override existing configurations."""
    execution_role_arn: Required[str]
    """The execution role ARN of the job run, or a template parameter reference."""
    job_driver: Required[CfnJobTemplateJobDriverProps | Deferred]
    """Specify the driver that the job runs on."""
    job_tags: Mapping[str, str] | Deferred | None
    """The tags assigned to jobs started using the job template."""
    parameter_configuration: Mapping[str, CfnJobTemplateTemplateParameterConfigurationProps | Deferred] | Deferred | None
    """The configuration of parameters existing in the job template."""
    release_label: Required[str]
    """The release version of Amazon EMR, or a template parameter reference."""


class CfnJobTemplateParametricCloudWatchMonitoringConfigurationProps(TypedDict, total=False):
    """A configuration for CloudWatch monitoring."""
    log_group_name: str | None
    """The name of the log group for log publishing, or a template parameter reference."""
    log_stream_name_prefix: str | None
    """The specified name prefix for log streams."""


class CfnJobTemplateParametricConfigurationOverridesProps(TypedDict, total=False):
    """A configuration specification to be used to override existing configurations."""
    application_configuration: Sequence[CfnJobTemplateConfigurationProps | Deferred] | Deferred | None
    """A configuration specification to be used when provisioning virtual clusters, which can include configurations for applications and software bundled with Amazon EMR on EKS."""
    monitoring_configuration: CfnJobTemplateParametricMonitoringConfigurationProps | Deferred | None
    """Configuration setting for monitoring."""


class CfnJobTemplateParametricMonitoringConfigurationProps(TypedDict, total=False):
    """Configuration setting for monitoring."""
    cloud_watch_monitoring_configuration: CfnJobTemplateParametricCloudWatchMonitoringConfigurationProps | Deferred | None
    """A configuration for CloudWatch monitoring."""
    persistent_app_ui: str | None
    """Monitoring configurations for the persistent application UI, or a template parameter reference."""
    s3_monitoring_configuration: CfnJobTemplateParametricS3MonitoringConfigurationProps | Deferred | None
    """Amazon S3 configuration for monitoring log publishing."""


class CfnJobTemplateParametricS3MonitoringConfigurationProps(TypedDict, total=False):
    """Amazon S3 configuration for monitoring log publishing."""
    log_uri: str | None
    """Amazon S3 destination URI for log publishing."""


class CfnJobTemplateSparkSqlJobDriverProps(TypedDict, total=False):
    """The job driver for job type."""
    entry_point: str | None
    spark_sql_parameters: str | None


class CfnJobTemplateSparkSubmitJobDriverProps(TypedDict, total=False):
    """The information about job driver for Spark submit."""
    entry_point: Required[str]
    entry_point_arguments: Sequence[str] | Deferred | None
    spark_submit_parameters: str | None


class CfnJobTemplateTagProps(TypedDict, total=False):
    """A key-value pair to associate with the job template."""
    key: Required[str]
    value: Required[str]


class CfnJobTemplateTemplateParameterConfigurationProps(TypedDict, total=False):
    """The configuration of a job template parameter."""
    default_value: str | None
    """The default value for the job template parameter."""
    type: Literal["NUMBER", "STRING"] | Other | None
    """The type of the job template parameter."""


class CfnJobTemplate(TypedResource):
    """Represents an Amazon EMR on EKS job template."""
    props: CfnJobTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnJobTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the job template."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time when the job template was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The user who created the job template."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the job template."""


class CfnSecurityConfigurationProps(TypedDict, total=False):
    container_provider: CfnSecurityConfigurationContainerProviderProps | Deferred | None
    """Container provider information. A change replaces the resource."""
    name: str | None
    """The name of the security configuration. A change replaces the resource."""
    security_configuration_data: Required[CfnSecurityConfigurationSecurityConfigurationDataProps | Deferred]
    """Security configuration data containing encryption and authorization settings. A change replaces the resource."""
    tags: Sequence[CfnSecurityConfigurationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this security configuration."""


class CfnSecurityConfigurationAtRestEncryptionConfigurationProps(TypedDict, total=False):
    """At-rest encryption configuration."""
    local_disk_encryption_configuration: CfnSecurityConfigurationLocalDiskEncryptionConfigurationProps | Deferred | None
    """Local disk encryption configuration."""
    s3_encryption_configuration: CfnSecurityConfigurationS3EncryptionConfigurationProps | Deferred | None
    """S3 encryption configuration."""


class CfnSecurityConfigurationAuthenticationConfigurationProps(TypedDict, total=False):
    """Authentication configuration for the security configuration."""
    iam_configuration: CfnSecurityConfigurationIAMConfigurationProps | Deferred | None
    """IAM configuration."""
    identity_center_configuration: CfnSecurityConfigurationIdentityCenterConfigurationProps | Deferred | None
    """Identity Center configuration."""


class CfnSecurityConfigurationAuthorizationConfigurationProps(TypedDict, total=False):
    """Authorization configuration for the security configuration."""
    lake_formation_configuration: CfnSecurityConfigurationLakeFormationConfigurationProps | Deferred | None
    """Lake Formation configuration."""


class CfnSecurityConfigurationContainerInfoProps(TypedDict, total=False):
    """Container information."""
    eks_info: CfnSecurityConfigurationEksInfoProps | Deferred | None
    """EKS information."""


class CfnSecurityConfigurationContainerProviderProps(TypedDict, total=False):
    """Container provider information."""
    id: Required[str]
    """The container provider ID."""
    info: CfnSecurityConfigurationContainerInfoProps | Deferred | None
    """Container information."""
    type: Required[Literal["EKS"] | Other]
    """The container provider type."""


class CfnSecurityConfigurationEksInfoProps(TypedDict, total=False):
    """EKS information."""
    namespace: str | None
    """The EKS namespace."""


class CfnSecurityConfigurationEncryptionConfigurationProps(TypedDict, total=False):
    """Encryption configuration for the security configuration."""
    at_rest_encryption_configuration: CfnSecurityConfigurationAtRestEncryptionConfigurationProps | Deferred | None
    """At-rest encryption configuration."""
    in_transit_encryption_configuration: CfnSecurityConfigurationInTransitEncryptionConfigurationProps | Deferred | None
    """In-transit encryption configuration."""


class CfnSecurityConfigurationIAMConfigurationProps(TypedDict, total=False):
    """IAM configuration."""
    system_role: str | None
    """The system role ARN."""


class CfnSecurityConfigurationIdentityCenterConfigurationProps(TypedDict, total=False):
    """Identity Center configuration."""
    enable_identity_center: Boolean | None
    """Whether to enable Identity Center integration."""
    identity_center_application_assignment_required: Boolean | None
    """Whether Identity Center application assignment is required."""
    identity_center_instance_arn: str | None
    """The ARN of the Identity Center instance."""


class CfnSecurityConfigurationInTransitEncryptionConfigurationProps(TypedDict, total=False):
    """In-transit encryption configuration."""
    tls_certificate_configuration: CfnSecurityConfigurationTLSCertificateConfigurationProps | Deferred | None
    """TLS certificate configuration for in-transit encryption."""


class CfnSecurityConfigurationLakeFormationConfigurationProps(TypedDict, total=False):
    """Lake Formation configuration."""
    authorized_session_tag_value: str | None
    """The session tag to authorize Lake Formation access."""
    query_access_control_enabled: Boolean | None
    """Whether query access control is enabled."""
    query_engine_role_arn: str | None
    """The ARN of the query engine role."""
    secure_namespace_info: CfnSecurityConfigurationSecureNamespaceInfoProps | Deferred | None
    """Secure namespace information for Lake Formation."""


class CfnSecurityConfigurationLocalDiskEncryptionConfigurationProps(TypedDict, total=False):
    """Local disk encryption configuration."""
    aws_kms_key_id: str | None
    """The AWS KMS key ID."""
    encryption_key_provider_type: Literal["AwsKms"] | Other | None
    """The encryption key provider type."""


class CfnSecurityConfigurationS3EncryptionConfigurationProps(TypedDict, total=False):
    """S3 encryption configuration."""
    encryption_option: Literal["SSE-S3", "SSE-KMS", "CSE-KMS"] | Other | None
    """The S3 encryption option."""
    kms_key_id: str | None
    """The KMS key ID for encryption."""


class CfnSecurityConfigurationSecureNamespaceInfoProps(TypedDict, total=False):
    """Secure namespace information for Lake Formation."""
    cluster_id: str | None
    """The ID of the cluster."""
    namespace: str | None
    """The namespace."""


class CfnSecurityConfigurationSecurityConfigurationDataProps(TypedDict, total=False):
    """Security configuration data containing encryption and authorization settings."""
    authentication_configuration: CfnSecurityConfigurationAuthenticationConfigurationProps | Deferred | None
    """Authentication configuration for the security configuration."""
    authorization_configuration: CfnSecurityConfigurationAuthorizationConfigurationProps | Deferred | None
    """Authorization configuration for the security configuration."""
    encryption_configuration: CfnSecurityConfigurationEncryptionConfigurationProps | Deferred | None
    """Encryption configuration for the security configuration."""


class CfnSecurityConfigurationTLSCertificateConfigurationProps(TypedDict, total=False):
    """TLS certificate configuration for in-transit encryption."""
    certificate_provider_type: Literal["PEM"] | Other | None
    """The certificate provider type."""
    private_key_secret_arn: str | None
    """The ARN of the secret containing the private key."""
    public_key_secret_arn: str | None
    """The ARN of the secret containing the public key."""


class CfnSecurityConfigurationTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) for this security configuration."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSecurityConfiguration(TypedResource):
    """Resource Schema of AWS::EMRContainers::SecurityConfiguration Type"""
    props: CfnSecurityConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the security configuration."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the security configuration."""


class CfnVirtualClusterProps(TypedDict, total=False):
    container_provider: Required[CfnVirtualClusterContainerProviderProps | Deferred]
    """The container provider of the virtual cluster. A change replaces the resource."""
    name: Required[str]
    """The name of the virtual cluster. A change replaces the resource."""
    security_configuration_id: str | None
    """The ID of the security configuration. A change replaces the resource."""
    session_enabled: Boolean | None
    """Whether the virtual cluster is session-enabled for Spark Connect. A change replaces the resource."""
    tags: Sequence[CfnVirtualClusterTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnVirtualClusterContainerInfoProps(TypedDict, total=False):
    """The information about the container used for a job run or a managed endpoint."""
    eks_info: Required[CfnVirtualClusterEksInfoProps | Deferred]
    """The information about the Amazon EKS cluster. A change replaces the resource."""


class CfnVirtualClusterContainerProviderProps(TypedDict, total=False):
    """The information about the container provider."""
    id: Required[str]
    """The ID of the container cluster. A change replaces the resource."""
    info: Required[CfnVirtualClusterContainerInfoProps | Deferred]
    """The information about the container cluster. A change replaces the resource."""
    type: Required[Literal["EKS"] | Other]
    """The type of the container provider. A change replaces the resource."""


class CfnVirtualClusterEksInfoProps(TypedDict, total=False):
    """The information about the Amazon EKS cluster."""
    namespace: Required[str]
    """The namespaces of the EKS cluster. A change replaces the resource."""


class CfnVirtualClusterTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) for this virtual cluster."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnVirtualCluster(TypedResource):
    """The `AWS::EMRContainers::VirtualCluster` resource specifies a virtual cluster."""
    props: CfnVirtualClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVirtualClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the project, such as `arn:aws:emr-containers:us-east-1:123456789012:/virtualclusters/ab4rp1abcs8xz47n3x0example`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the virtual cluster, such as `ab4rp1abcs8xz47n3x0example`."""
