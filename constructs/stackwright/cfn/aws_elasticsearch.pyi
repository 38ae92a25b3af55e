"""Every resource type of AWS::Elasticsearch; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnDomainProps(TypedDict, total=False):
    access_policies: Anything
    """An AWS Identity and Access Management ( IAM) policy document that specifies who can access the OpenSearch Service domain and their permissions."""
    advanced_options: Mapping[str, str] | Deferred | None
    """Additional options to specify for the OpenSearch Service domain."""
    advanced_security_options: CfnDomainAdvancedSecurityOptionsInputProps | Deferred | None
    """Specifies options for fine-grained access control. A change may replace the resource."""
    cognito_options: CfnDomainCognitoOptionsProps | Deferred | None
    """Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards."""
    domain_endpoint_options: CfnDomainDomainEndpointOptionsProps | Deferred | None
    """Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to use a custom endpoint rather than the default endpoint."""
    domain_name: str | None
    """A name for the OpenSearch Service domain. A change replaces the resource."""
    ebs_options: CfnDomainEBSOptionsProps | Deferred | None
    """The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the OpenSearch Service domain."""
    elasticsearch_cluster_config: CfnDomainElasticsearchClusterConfigProps | Deferred | None
    """ElasticsearchClusterConfig is a property of the AWS::Elasticsearch::Domain resource that configures the cluster of an Amazon OpenSearch Service domain."""
    elasticsearch_version: str | None
    """The version of Elasticsearch to use, such as 2.3. A change may replace the resource."""
    encryption_at_rest_options: CfnDomainEncryptionAtRestOptionsProps | Deferred | None
    """Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use. A change may replace the resource."""
    log_publishing_options: Mapping[str, CfnDomainLogPublishingOptionProps | Deferred] | Deferred | None
    """An object with one or more of the following keys: `SEARCH_SLOW_LOGS`, `ES_APPLICATION_LOGS`, `INDEX_SLOW_LOGS`, `AUDIT_LOGS`, depending on the types of logs you want to publish."""
    node_to_node_encryption_options: CfnDomainNodeToNodeEncryptionOptionsProps | Deferred | None
    """Specifies whether node-to-node encryption is enabled. A change may replace the resource."""
    snapshot_options: CfnDomainSnapshotOptionsProps | Deferred | None
    """*DEPRECATED*."""
    tags: Sequence[CfnDomainTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key–value pairs) to associate with the OpenSearch Service domain."""
    vpc_options: CfnDomainVPCOptionsProps | Deferred | None
    """The virtual private cloud (VPC) configuration for the OpenSearch Service domain."""


class CfnDomainAdvancedSecurityOptionsInputProps(TypedDict, total=False):
    """Specifies options for fine-grained access control."""
    anonymous_auth_enabled: Boolean | None
    enabled: Boolean | None
    """True to enable fine-grained access control. A change replaces the resource."""
    internal_user_database_enabled: Boolean | None
    """True to enable the internal user database."""
    master_user_options: CfnDomainMasterUserOptionsProps | Deferred | None
    """Specifies information about the master user."""


class CfnDomainCognitoOptionsProps(TypedDict, total=False):
    """Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards."""
    enabled: Boolean | None
    """Whether to enable or disable Amazon Cognito authentication for OpenSearch Dashboards."""
    identity_pool_id: str | None
    """The Amazon Cognito identity pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication."""
    role_arn: str | None
    """The `AmazonESCognitoAccess` role that allows OpenSearch Service to configure your user pool and identity pool."""
    user_pool_id: str | None
    """The Amazon Cognito user pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication."""


class CfnDomainColdStorageOptionsProps(TypedDict, total=False):
    """Specifies options for cold storage."""
    enabled: Boolean | None
    """Whether to enable or disable cold storage on the domain."""


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
    volume_size: Integer | None
    """The size (in GiB) of the EBS volume for each data node."""
    volume_type: str | None
    """The EBS volume type to use with the OpenSearch Service domain, such as standard, gp2, or io1."""


class CfnDomainElasticsearchClusterConfigProps(TypedDict, total=False):
    """The cluster configuration for the OpenSearch Service domain."""
    cold_storage_options: CfnDomainColdStorageOptionsProps | Deferred | None
    """Specifies cold storage options for the domain."""
    dedicated_master_count: Integer | None
    """The number of instances to use for the master node."""
    dedicated_master_enabled: Boolean | None
    """Indicates whether to use a dedicated master node for the OpenSearch Service domain."""
    dedicated_master_type: str | None
    """The hardware configuration of the computer that hosts the dedicated master node, such as `m3.medium.elasticsearch`."""
    instance_count: Integer | None
    """The number of data nodes (instances) to use in the OpenSearch Service domain."""
    instance_type: str | None
    """The instance type for your data nodes, such as `m3.medium.elasticsearch`."""
    warm_count: Integer | None
    """The number of warm nodes in the cluster."""
    warm_enabled: Boolean | None
    """Whether to enable warm storage for the cluster."""
    warm_type: str | None
    """The instance type for the cluster's warm nodes."""
    zone_awareness_config: CfnDomainZoneAwarenessConfigProps | Deferred | None
    """Specifies zone awareness configuration options."""
    zone_awareness_enabled: Boolean | None
    """Indicates whether to enable zone awareness for the OpenSearch Service domain."""


class CfnDomainEncryptionAtRestOptionsProps(TypedDict, total=False):
    """Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use."""
    enabled: Boolean | None
    """Specify `true` to enable encryption at rest. A change may replace the resource."""
    kms_key_id: str | None
    """The KMS key ID. A change replaces the resource."""


class CfnDomainLogPublishingOptionProps(TypedDict, total=False):
    """> The `AWS::Elasticsearch::Domain` resource is being replaced by the AWS::OpenSearchService::Domain resource."""
    cloud_watch_logs_log_group_arn: str | None
    """Specifies the CloudWatch log group to publish to."""
    enabled: Boolean | None
    """If `true`, enables the publishing of logs to CloudWatch."""


class CfnDomainMasterUserOptionsProps(TypedDict, total=False):
    """Specifies information about the master user."""
    master_user_arn: str | None
    """ARN for the master user."""
    master_user_name: str | None
    """Username for the master user."""
    master_user_password: str | None
    """Password for the master user."""


class CfnDomainNodeToNodeEncryptionOptionsProps(TypedDict, total=False):
    """Specifies whether node-to-node encryption is enabled."""
    enabled: Boolean | None
    """Specifies whether node-to-node encryption is enabled, as a Boolean. A change may replace the resource."""


class CfnDomainSnapshotOptionsProps(TypedDict, total=False):
    """> The `AWS::Elasticsearch::Domain` resource is being replaced by the AWS::OpenSearchService::Domain resource."""
    automated_snapshot_start_hour: Integer | None
    """The hour in UTC during which the service takes an automated daily snapshot of the indices in the OpenSearch Service domain."""


class CfnDomainTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDomainVPCOptionsProps(TypedDict, total=False):
    """The virtual private cloud (VPC) configuration for the OpenSearch Service domain."""
    security_group_ids: Sequence[str] | Deferred | None
    """The list of security group IDs that are associated with the VPC endpoints for the domain."""
    subnet_ids: Sequence[str] | Deferred | None
    """Provide one subnet ID for each Availability Zone that your domain uses."""


class CfnDomainZoneAwarenessConfigProps(TypedDict, total=False):
    """Specifies zone awareness configuration options."""
    availability_zone_count: Integer | None
    """If you enabled multiple Availability Zones (AZs), the number of AZs that you want the domain to use."""


class CfnDomain(TypedResource):
    """The AWS::Elasticsearch::Domain resource creates an Amazon OpenSearch Service domain."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the domain, such as `arn:aws:es:us-west-2:123456789012:domain/mystack-elasti-1ab2cdefghij`."""
    @property
    def attr_domain_arn(self) -> StringToken: ...
    @property
    def attr_domain_endpoint(self) -> StringToken:
        """The domain-specific endpoint that's used for requests to the OpenSearch APIs, such as `search-mystack-elasti-1ab2cdefghij-ab1c2deckoyb3hofw7wpqa3cm.us-west-1.es.amazonaws.com`."""
    @property
    def attr_id(self) -> StringToken: ...
