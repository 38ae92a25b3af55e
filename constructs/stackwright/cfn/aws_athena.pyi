"""Every resource type of AWS::Athena; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnCapacityReservationProps(TypedDict, total=False):
    capacity_assignment_configuration: CfnCapacityReservationCapacityAssignmentConfigurationProps | Deferred | None
    """Assigns Athena workgroups (and hence their queries) to capacity reservations."""
    name: Required[str]
    """The name of the capacity reservation. A change replaces the resource."""
    tags: Sequence[CfnCapacityReservationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the capacity reservation."""
    target_dpus: Required[Integer]
    """The number of data processing units requested."""


class CfnCapacityReservationCapacityAssignmentProps(TypedDict, total=False):
    """A mapping between one or more workgroups and a capacity reservation."""
    workgroup_names: Required[Sequence[str] | Deferred]
    """The list of workgroup names for the capacity assignment."""


class CfnCapacityReservationCapacityAssignmentConfigurationProps(TypedDict, total=False):
    """Assigns Athena workgroups (and hence their queries) to capacity reservations."""
    capacity_assignments: Required[Sequence[CfnCapacityReservationCapacityAssignmentProps | Deferred] | Deferred]
    """The list of assignments that make up the capacity assignment configuration."""


class CfnCapacityReservationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCapacityReservation(TypedResource):
    """Specifies a capacity reservation with the provided name and number of requested data processing units."""
    props: CfnCapacityReservationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCapacityReservationProps]) -> None: ...
    @property
    def attr_allocated_dpus(self) -> NumberToken:
        """The number of data processing units currently allocated."""
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the capacity reservation."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time in UTC epoch millis when the capacity reservation was created."""
    @property
    def attr_last_successful_allocation_time(self) -> StringToken:
        """The time of the most recent capacity allocation that succeeded."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the capacity reservation."""


class CfnDataCatalogProps(TypedDict, total=False):
    connection_type: str | None
    """The type of connection for a `FEDERATED` data catalog (for example, `REDSHIFT`, `MYSQL`, or `SQLSERVER` )."""
    description: str | None
    """A description of the data catalog."""
    error: str | None
    """Text of the error that occurred during data catalog creation or deletion."""
    name: Required[str]
    """The name of the data catalog. A change replaces the resource."""
    parameters: Mapping[str, str] | Deferred | None
    """Specifies the Lambda function or functions to use for creating the data catalog."""
    status: Literal["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED", "CREATE_FAILED_CLEANUP_IN_PROGRESS", "CREATE_FAILED_CLEANUP_COMPLETE", "CREATE_FAILED_CLEANUP_FAILED", "DELETE_IN_PROGRESS", "DELETE_COMPLETE", "DELETE_FAILED"] | Other | None
    """The status of the creation or deletion of the data catalog."""
    tags: Sequence[CfnDataCatalogTagProps | Deferred] | Deferred | None
    """The tags (key-value pairs) to associate with this resource."""
    type: Required[Literal["LAMBDA", "GLUE", "HIVE", "FEDERATED"] | Other]
    """The type of data catalog: `LAMBDA` for a federated catalog, `GLUE` for AWS Glue Catalog, or `HIVE` for an external hive metastore."""


class CfnDataCatalogTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDataCatalog(TypedResource):
    """The AWS::Athena::DataCatalog resource specifies an Amazon Athena data catalog, which contains a name, description, type, parameters, and tags."""
    props: CfnDataCatalogProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataCatalogProps]) -> None: ...


class CfnNamedQueryProps(TypedDict, total=False):
    database: Required[str]
    """The database to which the query belongs. A change replaces the resource."""
    description: str | None
    """The query description. A change replaces the resource."""
    name: str | None
    """The query name. A change replaces the resource."""
    query_string: Required[str]
    """The SQL statements that make up the query. A change replaces the resource."""
    work_group: str | None
    """The name of the workgroup that contains the named query. A change replaces the resource."""


class CfnNamedQuery(TypedResource):
    """The `AWS::Athena::NamedQuery` resource specifies an Amazon Athena saved query, where `QueryString` contains the SQL query statements that make up the query."""
    props: CfnNamedQueryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNamedQueryProps]) -> None: ...
    @property
    def attr_named_query_id(self) -> StringToken:
        """The unique ID of the query."""


class CfnPreparedStatementProps(TypedDict, total=False):
    description: str | None
    """The description of the prepared statement."""
    query_statement: Required[str]
    """The query string for the prepared statement."""
    statement_name: Required[str]
    """The name of the prepared statement. A change replaces the resource."""
    work_group: Required[str]
    """The workgroup to which the prepared statement belongs. A change replaces the resource."""


class CfnPreparedStatement(TypedResource):
    """Specifies a prepared statement for use with SQL queries in Athena."""
    props: CfnPreparedStatementProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPreparedStatementProps]) -> None: ...


class CfnWorkGroupProps(TypedDict, total=False):
    description: str | None
    """The workgroup description."""
    name: Required[str]
    """The workgroup name. A change replaces the resource."""
    recursive_delete_option: Boolean | None
    """The option to delete a workgroup and its contents even if the workgroup contains any named queries."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """The state of the workgroup: ENABLED or DISABLED."""
    tags: Sequence[CfnWorkGroupTagProps | Deferred] | Deferred | None
    """The tags (key-value pairs) to associate with this resource."""
    work_group_configuration: CfnWorkGroupWorkGroupConfigurationProps | Deferred | None
    """The configuration of the workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether Amazon CloudWatch Metrics are enabled for the workgroup, and the limit for the amount of bytes scanned (cutoff) per query, if it is specified."""
    work_group_configuration_updates: CfnWorkGroupWorkGroupConfigurationUpdatesProps | Deferred | None
    """The configuration information that will be updated for this workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether the Amazon CloudWatch Metrics are enabled for the workgroup, whether the workgroup settings override the client-side settings, and the data usage limit for the amount of bytes scanned per query, if it is specified. Deprecated."""


class CfnWorkGroupAclConfigurationProps(TypedDict, total=False):
    """Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results, including data files inserted by Athena as the result of statements like CTAS or INSERT INTO."""
    s3_acl_option: Required[Literal["BUCKET_OWNER_FULL_CONTROL"] | Other]
    """The Amazon S3 canned ACL that Athena should specify when storing query results, including data files inserted by Athena as the result of statements like CTAS or INSERT INTO."""


class CfnWorkGroupClassificationProps(TypedDict, total=False):
    """A classification refers to a set of specific configurations."""
    name: str | None
    """The name of the configuration classification."""
    properties: Mapping[str, str] | Deferred | None
    """A set of properties specified within a configuration classification."""


class CfnWorkGroupCloudWatchLoggingConfigurationProps(TypedDict, total=False):
    """Configuration settings for delivering logs to Amazon CloudWatch log groups."""
    enabled: Boolean | None
    """Enables CloudWatch logging."""
    log_group: str | None
    """The name of the log group in Amazon CloudWatch Logs where you want to publish your logs."""
    log_stream_name_prefix: str | None
    """Prefix for the CloudWatch log stream name."""
    log_types: Mapping[str, Sequence[str] | Deferred] | Deferred | None
    """The types of logs that you want to publish to CloudWatch."""


class CfnWorkGroupCustomerContentEncryptionConfigurationProps(TypedDict, total=False):
    """Specifies the customer managed KMS key that is used to encrypt the user's data stores in Athena."""
    kms_key: Required[str]
    """The customer managed KMS key that is used to encrypt the user's data stores in Athena."""


class CfnWorkGroupEncryptionConfigurationProps(TypedDict, total=False):
    """If query results are encrypted in Amazon S3, indicates the encryption option used (for example, `SSE_KMS` or `CSE_KMS`) and key information."""
    encryption_option: Required[Literal["SSE_S3", "SSE_KMS", "CSE_KMS"] | Other]
    """Indicates whether Amazon S3 server-side encryption with Amazon S3-managed keys ( `SSE_S3` ), server-side encryption with KMS-managed keys ( `SSE_KMS` ), or client-side encryption with KMS-managed keys ( `CSE_KMS`) is used."""
    kms_key: str | None
    """For `SSE_KMS` and `CSE_KMS`, this is the KMS key ARN or ID."""


class CfnWorkGroupEngineConfigurationProps(TypedDict, total=False):
    """The engine configuration for the workgroup, which includes the minimum/maximum number of Data Processing Units (DPU) that queries should use when running in provisioned capacity."""
    additional_configs: Mapping[str, str] | Deferred | None
    """Contains additional notebook engine `MAP ` parameter mappings in the form of key-value pairs."""
    classifications: Sequence[CfnWorkGroupClassificationProps | Deferred] | Deferred | None
    """The configuration classifications that can be specified for the engine."""
    coordinator_dpu_size: Integer | None
    """The number of DPUs to use for the coordinator."""
    default_executor_dpu_size: Integer | None
    """The default number of DPUs to use for executors."""
    max_concurrent_dpus: Integer | None
    """The maximum number of DPUs that can run concurrently."""
    spark_properties: Mapping[str, str] | Deferred | None
    """Specifies custom jar files and Spark properties for use cases like cluster encryption, table formats, and general Spark tuning."""


class CfnWorkGroupEngineVersionProps(TypedDict, total=False):
    """The Athena engine version for running queries, or the PySpark engine version for running sessions."""
    effective_engine_version: str | None
    """Read only."""
    selected_engine_version: str | None
    """The engine version requested by the user."""


class CfnWorkGroupManagedLoggingConfigurationProps(TypedDict, total=False):
    """Configuration settings for delivering logs to Amazon S3 buckets."""
    enabled: Boolean | None
    """Enables mamanged log persistence."""
    kms_key: str | None
    """The KMS key ARN to encrypt the logs stored in managed log persistence."""


class CfnWorkGroupManagedQueryResultsConfigurationProps(TypedDict, total=False):
    """The configuration for storing results in Athena owned storage, which includes whether this feature is enabled; whether encryption configuration, if any, is used for encrypting query results."""
    enabled: Boolean | None
    """If set to true, allows you to store query results in Athena owned storage."""
    encryption_configuration: CfnWorkGroupManagedStorageEncryptionConfigurationProps | Deferred | None
    """If you encrypt query and calculation results in Athena owned storage, this field indicates the encryption option (for example, SSE_KMS or CSE_KMS) and key information."""


class CfnWorkGroupManagedStorageEncryptionConfigurationProps(TypedDict, total=False):
    """Indicates the encryption configuration for Athena Managed Storage."""
    kms_key: str | None
    """For SSE-KMS and CSE-KMS, this is the KMS key ARN or ID."""


class CfnWorkGroupMonitoringConfigurationProps(TypedDict, total=False):
    """Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc."""
    cloud_watch_logging_configuration: CfnWorkGroupCloudWatchLoggingConfigurationProps | Deferred | None
    """Configuration settings for delivering logs to Amazon CloudWatch log groups."""
    managed_logging_configuration: CfnWorkGroupManagedLoggingConfigurationProps | Deferred | None
    """Configuration settings for managed log persistence."""
    s3_logging_configuration: CfnWorkGroupS3LoggingConfigurationProps | Deferred | None
    """Configuration settings for delivering logs to Amazon S3 buckets."""


class CfnWorkGroupResultConfigurationProps(TypedDict, total=False):
    """The location in Amazon S3 where query and calculation results are stored and the encryption option, if any, used for query and calculation results."""
    acl_configuration: CfnWorkGroupAclConfigurationProps | Deferred | None
    """Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results."""
    encryption_configuration: CfnWorkGroupEncryptionConfigurationProps | Deferred | None
    """If query results are encrypted in Amazon S3, indicates the encryption option used (for example, `SSE_KMS` or `CSE_KMS`) and key information."""
    expected_bucket_owner: str | None
    """The account ID that you expect to be the owner of the Amazon S3 bucket specified by `ResultConfiguration:OutputLocation`."""
    output_location: str | None
    """The location in Amazon S3 where your query results are stored, such as `s3://path/to/query/bucket/`."""


class CfnWorkGroupResultConfigurationUpdatesProps(TypedDict, total=False):
    """The information about the updates in the query results, such as output location and encryption configuration for the query results."""
    acl_configuration: CfnWorkGroupAclConfigurationProps | Deferred | None
    """The ACL configuration for the query results."""
    encryption_configuration: CfnWorkGroupEncryptionConfigurationProps | Deferred | None
    """The encryption configuration for the query results."""
    expected_bucket_owner: str | None
    """The AWS account ID that you expect to be the owner of the Amazon S3 bucket specified by."""
    output_location: str | None
    """The location in Amazon S3 where your query results are stored, such as `s3://path/to/query/bucket/`."""
    remove_acl_configuration: Boolean | None
    """If set to `true`, indicates that the previously-specified ACL configuration for queries in this workgroup should be ignored and set to null."""
    remove_encryption_configuration: Boolean | None
    """If set to "true", indicates that the previously-specified encryption configuration (also known as the client-side setting) for queries in this workgroup should be ignored and set to null."""
    remove_expected_bucket_owner: Boolean | None
    """If set to "true", removes the AWS account ID previously specified for."""
    remove_output_location: Boolean | None
    """If set to "true", indicates that the previously-specified query results location (also known as a client-side setting) for queries in this workgroup should be ignored and set to null."""


class CfnWorkGroupS3LoggingConfigurationProps(TypedDict, total=False):
    """Configuration settings for delivering logs to Amazon S3 buckets."""
    enabled: Boolean | None
    """Enables S3 log delivery."""
    kms_key: str | None
    """The KMS key ARN to encrypt the logs published to the given Amazon S3 destination."""
    log_location: str | None
    """The Amazon S3 destination URI for log publishing."""


class CfnWorkGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWorkGroupWorkGroupConfigurationProps(TypedDict, total=False):
    """The configuration of the workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether Amazon CloudWatch Metrics are enabled for the workgroup, and the limit for the amount of bytes scanned (cutoff) per query, if it is specified."""
    additional_configuration: str | None
    """Specifies a user defined JSON string that is passed to the session engine."""
    bytes_scanned_cutoff_per_query: Integer | None
    """The upper limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan."""
    customer_content_encryption_configuration: CfnWorkGroupCustomerContentEncryptionConfigurationProps | Deferred | None
    """Specifies the KMS key that is used to encrypt the user's data stores in Athena."""
    enforce_work_group_configuration: Boolean | None
    """If set to "true", the settings for the workgroup override client-side settings."""
    engine_configuration: CfnWorkGroupEngineConfigurationProps | Deferred | None
    """The engine configuration for running queries."""
    engine_version: CfnWorkGroupEngineVersionProps | Deferred | None
    """The engine version that all queries running on the workgroup use."""
    execution_role: str | None
    """Role used to access user resources in an Athena for Apache Spark session."""
    managed_query_results_configuration: CfnWorkGroupManagedQueryResultsConfigurationProps | Deferred | None
    """The configuration for storing results in Athena owned storage, which includes whether this feature is enabled; whether encryption configuration, if any, is used for encrypting query results."""
    monitoring_configuration: CfnWorkGroupMonitoringConfigurationProps | Deferred | None
    """Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc."""
    publish_cloud_watch_metrics_enabled: Boolean | None
    """Indicates that the Amazon CloudWatch metrics are enabled for the workgroup."""
    requester_pays_enabled: Boolean | None
    """If set to `true`, allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in queries."""
    result_configuration: CfnWorkGroupResultConfigurationProps | Deferred | None
    """Specifies the location in Amazon S3 where query results are stored and the encryption option, if any, used for query results."""


class CfnWorkGroupWorkGroupConfigurationUpdatesProps(TypedDict, total=False):
    """The configuration information that will be updated for this workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether the Amazon CloudWatch Metrics are enabled for the workgroup, whether the workgroup settings override the client-side settings, and the data usage limit for the amount of bytes scanned per query, if it is specified."""
    additional_configuration: str | None
    """Additional Configuration that are passed to Athena Spark Calculations running in this workgroup"""
    bytes_scanned_cutoff_per_query: Integer | None
    """The upper data usage limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan."""
    customer_content_encryption_configuration: CfnWorkGroupCustomerContentEncryptionConfigurationProps | Deferred | None
    """Indicates the KMS key for encrypting notebook content."""
    enforce_work_group_configuration: Boolean | None
    """If set to "true", the settings for the workgroup override client-side settings."""
    engine_configuration: CfnWorkGroupEngineConfigurationProps | Deferred | None
    """The engine configuration for running queries."""
    engine_version: CfnWorkGroupEngineVersionProps | Deferred | None
    """The Athena engine version for running queries."""
    execution_role: str | None
    """The ARN of the execution role used to access user resources for Spark sessions and Identity Center enabled workgroups."""
    managed_query_results_configuration: CfnWorkGroupManagedQueryResultsConfigurationProps | Deferred | None
    """The configuration for the managed query results and encryption option."""
    monitoring_configuration: CfnWorkGroupMonitoringConfigurationProps | Deferred | None
    """Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc."""
    publish_cloud_watch_metrics_enabled: Boolean | None
    """Indicates that the Amazon CloudWatch metrics are enabled for the workgroup."""
    remove_bytes_scanned_cutoff_per_query: Boolean | None
    """Indicates that the data usage control limit per query is removed."""
    remove_customer_content_encryption_configuration: Boolean | None
    requester_pays_enabled: Boolean | None
    """If set to true, allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in queries."""
    result_configuration_updates: CfnWorkGroupResultConfigurationUpdatesProps | Deferred | None
    """The result configuration information about the queries in this workgroup that will be updated."""


class CfnWorkGroup(TypedResource):
    """The AWS::Athena::WorkGroup resource specifies an Amazon Athena workgroup, which contains a name, description, creation time, state, and other configuration, listed under `WorkGroupConfiguration`."""
    props: CfnWorkGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkGroupProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time the workgroup was created, as a UNIX timestamp in seconds."""
    @property
    def attr_work_group_configuration_engine_version_effective_engine_version(self) -> StringToken:
        """Read only."""
    @property
    def attr_work_group_configuration_updates_engine_version_effective_engine_version(self) -> StringToken:
        """Read only."""
