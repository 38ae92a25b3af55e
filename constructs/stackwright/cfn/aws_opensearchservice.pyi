"""Every resource type of AWS::OpenSearchService; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    app_configs: Sequence[CfnApplicationAppConfigProps | Deferred] | Deferred | None
    """List of application configurations."""
    data_sources: Sequence[CfnApplicationDataSourceProps | Deferred] | Deferred | None
    """List of data sources."""
    endpoint: str | None
    """The endpoint URL of an OpenSearch application."""
    iam_identity_center_options: CfnApplicationIamIdentityCenterOptionsProps | Deferred | None
    """Settings container for integrating IAM Identity Center with OpenSearch UI applications, which enables enabling secure user authentication and access control across multiple data sources."""
    kms_key_arn: str | None
    """The ARN of the KMS key used to encrypt the application. A change replaces the resource."""
    name: Required[str]
    """The name of an OpenSearch application. A change replaces the resource."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key-value pairs) for this application."""


class CfnApplicationAppConfigProps(TypedDict, total=False):
    """Configuration settings for an OpenSearch application."""
    key: Required[Literal["opensearchDashboards.dashboardAdmin.users", "opensearchDashboards.dashboardAdmin.groups"] | Other]
    """The configuration item to set, such as the admin role for the OpenSearch application."""
    value: Required[str]
    """The value assigned to the configuration key, such as an IAM user ARN."""


class CfnApplicationDataSourceProps(TypedDict, total=False):
    """Data sources that are associated with an OpenSearch application."""
    data_source_arn: Required[str]
    """Amazon Resource Name (ARN) format."""
    data_source_description: str | None
    """Detailed description of a data source."""


class CfnApplicationIamIdentityCenterOptionsProps(TypedDict, total=False):
    """Configuration settings for IAM Identity Center in an OpenSearch application."""
    enabled: Boolean | None
    """Indicates whether IAM Identity Center is enabled for the OpenSearch application."""
    iam_identity_center_instance_arn: str | None
    """Amazon Resource Name (ARN) format."""
    iam_role_for_identity_center_application_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role assigned to the IAM Identity Center application for the OpenSearch application."""


class CfnApplicationTagProps(TypedDict, total=False):
    """A key-value pair metadata associated with resource"""
    key: Required[str]
    """The key in the key-value pair"""
    value: Required[str]
    """The value in the key-value pair"""


class CfnApplication(TypedResource):
    """Creates an OpenSearch UI application."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the domain."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of an OpenSearch application."""


class CfnDomainProps(TypedDict, total=False):
    aiml_options: CfnDomainAIMLOptionsProps | Deferred | None
    """Container for parameters required to enable all machine learning features."""
    access_policies: Anything
    """An AWS Identity and Access Management ( IAM) policy document that specifies who can access the OpenSearch Service domain and their permissions."""
    advanced_options: Mapping[str, str] | Deferred | None
    """Additional options to specify for the OpenSearch Service domain."""
    advanced_security_options: CfnDomainAdvancedSecurityOptionsInputProps | Deferred | None
    """Specifies options for fine-grained access control and SAML authentication."""
    automated_snapshot_pause_options: CfnDomainAutomatedSnapshotPauseOptionsProps | Deferred | None
    cluster_config: CfnDomainClusterConfigProps | Deferred | None
    """Container for the cluster configuration of a domain."""
    cognito_options: CfnDomainCognitoOptionsProps | Deferred | None
    """Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards."""
    deployment_strategy_options: CfnDomainDeploymentStrategyOptionsProps | Deferred | None
    domain_endpoint_options: CfnDomainDomainEndpointOptionsProps | Deferred | None
    """Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to use a custom endpoint rather than the default endpoint."""
    domain_name: str | None
    """A name for the OpenSearch Service domain. A change replaces the resource."""
    ebs_options: CfnDomainEBSOptionsProps | Deferred | None
    """The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the OpenSearch Service domain."""
    encryption_at_rest_options: CfnDomainEncryptionAtRestOptionsProps | Deferred | None
    """Whether the domain should encrypt data at rest, and if so, the AWS key to use."""
    engine_mode: Literal["GENERAL", "OPTIMIZED"] | Other | None
    """The engine mode of the domain. A change replaces the resource."""
    engine_version: str | None
    """The version of OpenSearch to use."""
    ip_address_type: str | None
    """Choose either dual stack or IPv4 as your IP address type."""
    identity_center_options: CfnDomainIdentityCenterOptionsProps | Deferred | None
    """Configuration options for controlling IAM Identity Center integration within a domain."""
    log_publishing_options: Mapping[str, CfnDomainLogPublishingOptionProps | Deferred] | Deferred | None
    """An object with one or more of the following keys: `SEARCH_SLOW_LOGS`, `ES_APPLICATION_LOGS`, `INDEX_SLOW_LOGS`, `AUDIT_LOGS`, depending on the types of logs you want to publish."""
    node_to_node_encryption_options: CfnDomainNodeToNodeEncryptionOptionsProps | Deferred | None
    """Specifies whether node-to-node encryption is enabled."""
    off_peak_window_options: CfnDomainOffPeakWindowOptionsProps | Deferred | None
    """Options for a domain's off-peak window, during which OpenSearch Service can perform mandatory configuration changes on the domain."""
    skip_shard_migration_wait: Boolean | None
    snapshot_options: CfnDomainSnapshotOptionsProps | Deferred | None
    """*DEPRECATED*."""
    software_update_options: CfnDomainSoftwareUpdateOptionsProps | Deferred | None
    """Service software update options for the domain."""
    tags: Sequence[CfnDomainTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key–value pairs) to associate with the OpenSearch Service domain."""
    use_case: Literal["SEARCH", "VECTOR", "OBSERVABILITY", "MIXED"] | Other | None
    """The primary use case of the domain."""
    vpc_options: CfnDomainVPCOptionsProps | Deferred | None
    """The virtual private cloud (VPC) configuration for the OpenSearch Service domain."""


class CfnDomainAIMLOptionsProps(TypedDict, total=False):
    s3_vectors_engine: CfnDomainS3VectorsEngineProps | Deferred | None
    """Options for enabling S3 vectors engine features on the specified domain."""
    serverless_vector_acceleration: CfnDomainServerlessVectorAccelerationProps | Deferred | None


class CfnDomainAdvancedSecurityOptionsInputProps(TypedDict, total=False):
    """Specifies options for fine-grained access control."""
    anonymous_auth_enabled: Boolean | None
    """True to enable a 30-day migration period during which administrators can create role mappings."""
    enabled: Boolean | None
    """True to enable fine-grained access control. A change may replace the resource."""
    iam_federation_options: CfnDomainIAMFederationOptionsProps | Deferred | None
    """Input configuration for IAM identity federation within advanced security options."""
    internal_user_database_enabled: Boolean | None
    """True to enable the internal user database."""
    jwt_options: CfnDomainJWTOptionsProps | Deferred | None
    """Container for information about the JWT configuration of the Amazon OpenSearch Service."""
    master_user_options: CfnDomainMasterUserOptionsProps | Deferred | None
    """Specifies information about the master user."""
    saml_options: CfnDomainSAMLOptionsProps | Deferred | None
    """Container for information about the SAML configuration for OpenSearch Dashboards."""


class CfnDomainAutomatedSnapshotPauseOptionsProps(TypedDict, total=False):
    enabled: Required[Boolean]
    end_time: str | None
    start_time: str | None


class CfnDomainClusterConfigProps(TypedDict, total=False):
    """The cluster configuration for the OpenSearch Service domain."""
    cold_storage_options: CfnDomainColdStorageOptionsProps | Deferred | None
    """Container for cold storage configuration options."""
    dedicated_master_count: Integer | None
    """The number of instances to use for the master node."""
    dedicated_master_enabled: Boolean | None
    """Indicates whether to use a dedicated master node for the OpenSearch Service domain."""
    dedicated_master_type: str | None
    """The hardware configuration of the computer that hosts the dedicated master node, such as `m3.medium.search`."""
    instance_count: Integer | None
    """The number of data nodes (instances) to use in the OpenSearch Service domain."""
    instance_type: str | None
    """The instance type for your data nodes, such as `m3.medium.search`."""
    multi_az_with_standby_enabled: Boolean | None
    """Indicates whether Multi-AZ with Standby deployment option is enabled."""
    node_options: Sequence[CfnDomainNodeOptionProps | Deferred] | Deferred | None
    """List of node options for the domain."""
    warm_count: Integer | None
    """The number of warm nodes in the cluster."""
    warm_enabled: Boolean | None
    """Whether to enable UltraWarm storage for the cluster."""
    warm_type: str | None
    """The instance type for the cluster's warm nodes."""
    zone_awareness_config: CfnDomainZoneAwarenessConfigProps | Deferred | None
    """Specifies zone awareness configuration options."""
    zone_awareness_enabled: Boolean | None
    """Indicates whether to enable zone awareness for the OpenSearch Service domain."""


class CfnDomainCognitoOptionsProps(TypedDict, total=False):
    """Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards."""
    enabled: Boolean | None
    """Whether to enable or disable Amazon Cognito authentication for OpenSearch Dashboards."""
    identity_pool_id: str | None
    """The Amazon Cognito identity pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication."""
    role_arn: str | None
    """The `AmazonOpenSearchServiceCognitoAccess` role that allows OpenSearch Service to configure your user pool and identity pool."""
    user_pool_id: str | None
    """The Amazon Cognito user pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication."""


class CfnDomainColdStorageOptionsProps(TypedDict, total=False):
    """Container for the parameters required to enable cold storage for an OpenSearch Service domain."""
    enabled: Boolean | None
    """Whether to enable or disable cold storage on the domain."""


class CfnDomainDeploymentStrategyOptionsProps(TypedDict, total=False):
    deployment_strategy: Literal["Default", "CapacityOptimized"] | Other | None


class CfnDomainDomainEndpointOptionsProps(TypedDict, total=False):
    """Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to use a custom endpoint rather than the default endpoint."""
    custom_endpoint: str | None
    """The fully qualified URL for your custom endpoint."""
    custom_endpoint_certificate_arn: str | None
    """The Certificate Manager ARN for your domain's SSL/TLS certificate."""
    custom_endpoint_enabled: Boolean | None
    """True to enable a custom endpoint for the domain."""
    enforce_https: Boolean | None
    """True to require that all traffic to the domain arrive over HTTPS."""
    tls_security_policy: str | None
    """The minimum TLS version required for traffic to the domain."""


class CfnDomainEBSOptionsProps(TypedDict, total=False):
    """The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the OpenSearch Service domain."""
    ebs_enabled: Boolean | None
    """Specifies whether Amazon EBS volumes are attached to data nodes in the OpenSearch Service domain."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS) that the volume supports."""
    throughput: Integer | None
    """The throughput (in MiB/s) of the EBS volumes attached to data nodes."""
    volume_size: Integer | None
    """The size (in GiB) of the EBS volume for each data node."""
    volume_type: str | None
    """The EBS volume type to use with the OpenSearch Service domain."""


class CfnDomainEncryptionAtRestOptionsProps(TypedDict, total=False):
    """Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use."""
    enabled: Boolean | None
    """Specify `true` to enable encryption at rest. A change may replace the resource."""
    kms_key_id: str | None
    """The KMS key ID. A change may replace the resource."""


class CfnDomainIAMFederationOptionsProps(TypedDict, total=False):
    enabled: Boolean | None
    roles_key: str | None
    subject_key: str | None


class CfnDomainIdentityCenterOptionsProps(TypedDict, total=False):
    """Settings container for integrating IAM Identity Center with OpenSearch UI applications, which enables enabling secure user authentication and access control across multiple data sources."""
    enabled_api_access: Boolean | None
    """Indicates whether IAM Identity Center is enabled for the application."""
    identity_center_instance_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM Identity Center instance."""
    roles_key: Literal["GroupName", "GroupId"] | Other | None
    """Specifies the attribute that contains the backend role identifier (such as group name or group ID) in IAM Identity Center."""
    subject_key: Literal["UserName", "UserId", "Email"] | Other | None
    """Specifies the attribute that contains the subject identifier (such as username, user ID, or email) in IAM Identity Center."""


class CfnDomainIdpProps(TypedDict, total=False):
    """The SAML Identity Provider's information."""
    entity_id: Required[str]
    """The unique entity ID of the application in the SAML identity provider."""
    metadata_content: Required[str]
    """The metadata of the SAML application, in XML format."""


class CfnDomainJWTOptionsProps(TypedDict, total=False):
    enabled: Boolean | None
    public_key: str | None
    roles_key: str | None
    subject_key: str | None


class CfnDomainLogPublishingOptionProps(TypedDict, total=False):
    """Specifies whether the OpenSearch Service domain publishes application, search slow logs, or index slow logs to Amazon CloudWatch."""
    cloud_watch_logs_log_group_arn: str | None
    """Specifies the CloudWatch log group to publish to."""
    enabled: Boolean | None
    """If `true`, enables the publishing of logs to CloudWatch."""


class CfnDomainMasterUserOptionsProps(TypedDict, total=False):
    """Specifies information about the master user."""
    master_user_arn: str | None
    """Amazon Resource Name (ARN) for the master user."""
    master_user_name: str | None
    """Username for the master user."""
    master_user_password: str | None
    """Password for the master user."""


class CfnDomainNodeConfigProps(TypedDict, total=False):
    """Configuration options for defining the setup of any node type within the cluster."""
    count: Integer | None
    """The number of nodes of a specific type within the cluster."""
    enabled: Boolean | None
    """A boolean value indicating whether a specific node type is active or inactive."""
    type: str | None
    """The instance type of a particular node within the cluster."""


class CfnDomainNodeOptionProps(TypedDict, total=False):
    """Configuration settings for defining the node type within a cluster."""
    node_config: CfnDomainNodeConfigProps | Deferred | None
    """Configuration options for defining the setup of any node type."""
    node_type: Literal["coordinator"] | Other | None
    """Defines the type of node, such as coordinating nodes."""


class CfnDomainNodeToNodeEncryptionOptionsProps(TypedDict, total=False):
    """Specifies options for node-to-node encryption."""
    enabled: Boolean | None
    """Specifies to enable or disable node-to-node encryption on the domain."""


class CfnDomainOffPeakWindowProps(TypedDict, total=False):
    """A custom 10-hour, low-traffic window during which OpenSearch Service can perform mandatory configuration changes on the domain."""
    window_start_time: CfnDomainWindowStartTimeProps | Deferred | None
    """The desired start time for an off-peak maintenance window."""


class CfnDomainOffPeakWindowOptionsProps(TypedDict, total=False):
    """Off-peak window settings for the domain."""
    enabled: Boolean | None
    """Specifies whether off-peak window settings are enabled for the domain."""
    off_peak_window: CfnDomainOffPeakWindowProps | Deferred | None
    """Off-peak window settings for the domain."""


class CfnDomainS3VectorsEngineProps(TypedDict, total=False):
    """Options for enabling S3 vectors engine features on the specified domain."""
    enabled: Required[Boolean]
    """Enables S3 vectors engine features."""


class CfnDomainSAMLOptionsProps(TypedDict, total=False):
    """Container for information about the SAML configuration for OpenSearch Dashboards."""
    enabled: Boolean | None
    """True to enable SAML authentication for a domain."""
    idp: CfnDomainIdpProps | Deferred | None
    """The SAML Identity Provider's information."""
    master_backend_role: str | None
    """The backend role that the SAML master user is mapped to."""
    master_user_name: str | None
    """The SAML master user name, which is stored in the domain's internal user database."""
    roles_key: str | None
    """Element of the SAML assertion to use for backend roles."""
    session_timeout_minutes: Integer | None
    """The duration, in minutes, after which a user session becomes inactive."""
    subject_key: str | None
    """Element of the SAML assertion to use for the user name."""


class CfnDomainServerlessVectorAccelerationProps(TypedDict, total=False):
    enabled: Boolean | None
    """Whether to enable serverless vector acceleration."""


class CfnDomainSnapshotOptionsProps(TypedDict, total=False):
    """*DEPRECATED*."""
    automated_snapshot_start_hour: Integer | None
    """The hour in UTC during which the service takes an automated daily snapshot of the indexes in the OpenSearch Service domain."""


class CfnDomainSoftwareUpdateOptionsProps(TypedDict, total=False):
    """Options for configuring service software updates for a domain."""
    auto_software_update_enabled: Boolean | None
    """Specifies whether automatic service software updates are enabled for the domain."""
    use_latest_service_software_for_blue_green: Boolean | None


class CfnDomainTagProps(TypedDict, total=False):
    key: Required[str]
    """The value of the tag."""
    value: Required[str]
    """The key of the tag."""


class CfnDomainVPCOptionsProps(TypedDict, total=False):
    """The virtual private cloud (VPC) configuration for the OpenSearch Service domain."""
    egress_enabled: Boolean | None
    """Controls whether egress traffic from the domain is routed through the customer VPC."""
    security_group_ids: Sequence[str] | Deferred | None
    """The list of security group IDs that are associated with the VPC endpoints for the domain."""
    subnet_ids: Sequence[str] | Deferred | None
    """Provide one subnet ID for each Availability Zone that your domain uses."""


class CfnDomainWindowStartTimeProps(TypedDict, total=False):
    """A custom start time for the off-peak window, in Coordinated Universal Time (UTC)."""
    hours: Required[Integer]
    """The start hour of the window in Coordinated Universal Time (UTC), using 24-hour time."""
    minutes: Required[Integer]
    """The start minute of the window, in UTC."""


class CfnDomainZoneAwarenessConfigProps(TypedDict, total=False):
    """Specifies zone awareness configuration options."""
    availability_zone_count: Integer | None
    """If you enabled multiple Availability Zones (AZs), the number of AZs that you want the domain to use."""


class CfnDomain(TypedResource):
    """The AWS::OpenSearchService::Domain resource creates an Amazon OpenSearch Service domain."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the CloudFormation stack."""
    @property
    def attr_domain_arn(self) -> StringToken: ...
    @property
    def attr_domain_endpoint(self) -> StringToken:
        """The domain-specific endpoint used for requests to the OpenSearch APIs, such as `search-mystack-1ab2cdefghij-ab1c2deckoyb3hofw7wpqa3cm.us-west-1.es.amazonaws.com`."""
    @property
    def attr_domain_endpoint_v2(self) -> StringToken:
        """If `IPAddressType` to set to `dualstack`, a version 2 domain endpoint is provisioned."""
    @property
    def attr_domain_endpoints(self) -> StringToken: ...
    @property
    def attr_id(self) -> StringToken:
        """The resource ID."""
    @property
    def attr_advanced_security_options_anonymous_auth_disable_date(self) -> StringToken:
        """Date and time when the migration period will be disabled."""
    @property
    def attr_identity_center_options_identity_center_application_arn(self) -> StringToken:
        """The ARN of the IAM Identity Center application that integrates with Amazon OpenSearch Service."""
    @property
    def attr_identity_center_options_identity_store_id(self) -> StringToken:
        """The identifier of the IAM Identity Store."""
    @property
    def attr_service_software_options_automated_update_date(self) -> StringToken: ...
    @property
    def attr_service_software_options_cancellable(self) -> StringToken: ...
    @property
    def attr_service_software_options_current_version(self) -> StringToken: ...
    @property
    def attr_service_software_options_description(self) -> StringToken: ...
    @property
    def attr_service_software_options_new_version(self) -> StringToken: ...
    @property
    def attr_service_software_options_optional_deployment(self) -> StringToken: ...
    @property
    def attr_service_software_options_update_available(self) -> StringToken: ...
    @property
    def attr_service_software_options_update_status(self) -> StringToken: ...
