"""Every resource type of AWS::Timestream; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnDatabaseProps(TypedDict, total=False):
    database_name: str | None
    """The name of the Timestream database. A change replaces the resource."""
    kms_key_id: str | None
    """The identifier of the AWS key used to encrypt the data stored in the database."""
    tags: Sequence[CfnDatabaseTagProps | Deferred] | Deferred | None
    """The tags to add to the database."""


class CfnDatabaseTagProps(TypedDict, total=False):
    """You can use the Resource Tags property to apply tags to resources, which can help you identify and categorize those resources."""
    key: str | None
    value: str | None


class CfnDatabase(TypedResource):
    """Creates a new Timestream database."""
    props: CfnDatabaseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatabaseProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The `arn` of the database."""


class CfnInfluxDBBackupProps(TypedDict, total=False):
    db_resource_id: Required[str]
    """The id of the DB instance or DB cluster to back up. A change replaces the resource."""
    name: Required[str]
    """The name of the backup. A change replaces the resource."""
    retention_days: Integer | None
    """The number of days to retain the backup. A change replaces the resource."""
    tags: Sequence[CfnInfluxDBBackupTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to associate with the backup."""


class CfnInfluxDBBackupTagProps(TypedDict, total=False):
    """A key-value pair to associate with the resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnInfluxDBBackup(TypedResource):
    """Resource type definition for AWS::Timestream::InfluxDBBackup."""
    props: CfnInfluxDBBackupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInfluxDBBackupProps]) -> None: ...
    @property
    def attr_allocated_storage(self) -> NumberToken:
        """The allocated storage of the resource at the time of backup, in GiB."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the backup."""
    @property
    def attr_cluster_configuration(self) -> StringToken:
        """The cluster configuration of the resource at the time of backup."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time when the backup was created."""
    @property
    def attr_db_instance_type(self) -> StringToken:
        """The DB instance type of the resource at the time of backup."""
    @property
    def attr_db_parameter_group_id(self) -> StringToken:
        """The identifier of the DB parameter group associated with the backup."""
    @property
    def attr_db_storage_type(self) -> StringToken:
        """The storage type of the resource at the time of backup."""
    @property
    def attr_deployment_type(self) -> StringToken:
        """The deployment type of the resource that the backup was created from."""
    @property
    def attr_engine_type(self) -> StringToken:
        """The engine type of the resource that the backup was created from."""
    @property
    def attr_expires_after(self) -> StringToken:
        """The date after which the backup will be automatically deleted, as a calendar date in YYYY-MM-DD format."""
    @property
    def attr_failover_mode(self) -> StringToken:
        """The failover mode of the resource at the time of backup."""
    @property
    def attr_id(self) -> StringToken:
        """Service-generated unique identifier of the backup."""
    @property
    def attr_influx_auth_parameters_secret_arn(self) -> StringToken:
        """The ARN of the Secrets Manager secret containing the InfluxDB auth parameters."""
    @property
    def attr_kms_key_id(self) -> StringToken:
        """The Amazon Web Services KMS key ARN used for encryption of the resource at the time of backup."""
    @property
    def attr_log_delivery_configuration(self) -> StringToken:
        """The log delivery configuration of the resource at the time of backup."""
    @property
    def attr_maintenance_schedule(self) -> StringToken:
        """The maintenance schedule of the resource at the time of backup."""
    @property
    def attr_network_type(self) -> StringToken:
        """The network type of the resource at the time of backup."""
    @property
    def attr_port(self) -> NumberToken:
        """The port number of the resource at the time of backup."""
    @property
    def attr_publicly_accessible(self) -> StringToken:
        """Indicates whether the resource was publicly accessible at the time of backup."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the backup."""
    @property
    def attr_type(self) -> StringToken:
        """The type of backup."""
    @property
    def attr_vpc_security_group_ids(self) -> ListToken:
        """The VPC security group IDs associated with the resource at the time of backup."""
    @property
    def attr_vpc_subnet_ids(self) -> ListToken:
        """The VPC subnet IDs associated with the resource at the time of backup."""


class CfnInfluxDBClusterProps(TypedDict, total=False):
    allocated_storage: Integer | None
    """The allocated storage for the InfluxDB cluster. A change replaces the resource."""
    bucket: str | None
    """The bucket for the InfluxDB cluster. A change replaces the resource."""
    db_instance_type: Literal["db.influx.medium", "db.influx.large", "db.influx.xlarge", "db.influx.2xlarge", "db.influx.4xlarge", "db.influx.8xlarge", "db.influx.12xlarge", "db.influx.16xlarge", "db.influx.24xlarge"] | Other | None
    """The compute instance of the InfluxDB cluster."""
    db_parameter_group_identifier: str | None
    """The name of an existing InfluxDB parameter group."""
    db_storage_type: Literal["InfluxIOIncludedT1", "InfluxIOIncludedT2", "InfluxIOIncludedT3"] | Other | None
    """The storage type of the InfluxDB cluster. A change replaces the resource."""
    deployment_type: Literal["MULTI_NODE_READ_REPLICAS"] | Other | None
    """Deployment type of the InfluxDB cluster. A change replaces the resource."""
    failover_mode: Literal["AUTOMATIC", "NO_FAILOVER"] | Other | None
    """Failover mode of the InfluxDB cluster."""
    log_delivery_configuration: CfnInfluxDBClusterLogDeliveryConfigurationProps | Deferred | None
    """Configuration for sending logs to customer account from the InfluxDB cluster."""
    maintenance_schedule: CfnInfluxDBClusterMaintenanceScheduleProps | Deferred | None
    """The maintenance schedule for the InfluxDB cluster."""
    name: str | None
    """The unique name that is associated with the InfluxDB cluster. A change replaces the resource."""
    network_type: Literal["IPV4", "DUAL"] | Other | None
    """Network type of the InfluxDB cluster. A change replaces the resource."""
    organization: str | None
    """The organization for the InfluxDB cluster. A change replaces the resource."""
    password: str | None
    """The password for the InfluxDB cluster. A change replaces the resource."""
    port: Integer | None
    """The port number on which InfluxDB accepts connections."""
    publicly_accessible: Boolean | None
    """Attach a public IP to the customer ENI. A change replaces the resource."""
    tags: Sequence[CfnInfluxDBClusterTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key-value pairs) for this DB cluster."""
    username: str | None
    """The username for the InfluxDB cluster. A change replaces the resource."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """A list of Amazon EC2 VPC security groups to associate with this InfluxDB cluster. A change replaces the resource."""
    vpc_subnet_ids: Sequence[str] | Deferred | None
    """A list of EC2 subnet IDs for this InfluxDB cluster. A change replaces the resource."""


class CfnInfluxDBClusterLogDeliveryConfigurationProps(TypedDict, total=False):
    """Configuration for sending logs to customer account from the InfluxDB cluster."""
    s3_configuration: Required[CfnInfluxDBClusterLogDeliveryConfigurationS3ConfigurationProps | Deferred]
    """S3 configuration for sending logs to customer account from the InfluxDB cluster."""


class CfnInfluxDBClusterLogDeliveryConfigurationS3ConfigurationProps(TypedDict, total=False):
    """S3 configuration for sending logs to customer account from the InfluxDB cluster."""
    bucket_name: Required[str]
    """The bucket name for logs to be sent from the InfluxDB cluster"""
    enabled: Required[Boolean]
    """Specifies whether logging to customer specified bucket is enabled."""


class CfnInfluxDBClusterMaintenanceScheduleProps(TypedDict, total=False):
    """The maintenance schedule for the InfluxDB cluster."""
    preferred_maintenance_window: Required[str]
    """The preferred maintenance window in format ddd:HH:MM-ddd:HH:MM."""
    timezone: Required[str]
    """The IANA timezone identifier for the maintenance schedule."""


class CfnInfluxDBClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnInfluxDBCluster(TypedResource):
    """The AWS::Timestream::InfluxDBCluster resource creates an InfluxDB cluster."""
    props: CfnInfluxDBClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInfluxDBClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that is associated with the InfluxDB cluster."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The connection endpoint for the InfluxDB cluster."""
    @property
    def attr_engine_type(self) -> StringToken:
        """The engine type for the InfluxDB cluster."""
    @property
    def attr_id(self) -> StringToken:
        """The service generated unique identifier for InfluxDB cluster."""
    @property
    def attr_influx_auth_parameters_secret_arn(self) -> StringToken:
        """The Auth parameters secret Amazon Resource name (ARN) that is associated with the InfluxDB cluster."""
    @property
    def attr_next_maintenance_time(self) -> StringToken:
        """The timestamp of the next scheduled maintenance event."""
    @property
    def attr_reader_endpoint(self) -> StringToken:
        """The reader endpoint for the InfluxDB cluster."""
    @property
    def attr_status(self) -> StringToken:
        """Status of the InfluxDB cluster."""


class CfnInfluxDBInstanceProps(TypedDict, total=False):
    allocated_storage: Integer | None
    """The amount of storage to allocate for your DB storage type in GiB (gibibytes)."""
    bucket: str | None
    """The name of the initial InfluxDB bucket. A change replaces the resource."""
    db_instance_type: Literal["db.influx.medium", "db.influx.large", "db.influx.xlarge", "db.influx.2xlarge", "db.influx.4xlarge", "db.influx.8xlarge", "db.influx.12xlarge", "db.influx.16xlarge", "db.influx.24xlarge"] | Other | None
    """The Timestream for InfluxDB DB instance type to run on."""
    db_parameter_group_identifier: str | None
    """The name or id of the DB parameter group to assign to your DB instance."""
    db_storage_type: Literal["InfluxIOIncludedT1", "InfluxIOIncludedT2", "InfluxIOIncludedT3"] | Other | None
    """The Timestream for InfluxDB DB storage type to read and write InfluxDB data."""
    deployment_type: Literal["SINGLE_AZ", "WITH_MULTIAZ_STANDBY"] | Other | None
    """Specifies whether the Timestream for InfluxDB is deployed as Single-AZ or with a MultiAZ Standby for High availability."""
    log_delivery_configuration: CfnInfluxDBInstanceLogDeliveryConfigurationProps | Deferred | None
    """Configuration for sending InfluxDB engine logs to a specified S3 bucket."""
    maintenance_schedule: CfnInfluxDBInstanceMaintenanceScheduleProps | Deferred | None
    """The maintenance schedule for the InfluxDB instance."""
    name: str | None
    """The name that uniquely identifies the DB instance when interacting with the Amazon Timestream for InfluxDB API and CLI commands. A change replaces the resource."""
    network_type: Literal["IPV4", "DUAL"] | Other | None
    """Network type of the InfluxDB Instance. A change replaces the resource."""
    organization: str | None
    """The name of the initial organization for the initial admin user in InfluxDB. A change replaces the resource."""
    password: str | None
    """The password of the initial admin user created in InfluxDB. A change replaces the resource."""
    port: Integer | None
    """The port number on which InfluxDB accepts connections."""
    publicly_accessible: Boolean | None
    """Configures the DB instance with a public IP to facilitate access. A change replaces the resource."""
    tags: Sequence[CfnInfluxDBInstanceTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to associate with the DB instance."""
    username: str | None
    """The username of the initial admin user created in InfluxDB. A change replaces the resource."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """A list of VPC security group IDs to associate with the DB instance. A change replaces the resource."""
    vpc_subnet_ids: Sequence[str] | Deferred | None
    """A list of VPC subnet IDs to associate with the DB instance. A change replaces the resource."""


class CfnInfluxDBInstanceLogDeliveryConfigurationProps(TypedDict, total=False):
    """Configuration for sending InfluxDB engine logs to a specified S3 bucket."""
    s3_configuration: Required[CfnInfluxDBInstanceLogDeliveryConfigurationS3ConfigurationProps | Deferred]
    """Configuration for S3 bucket log delivery"""


class CfnInfluxDBInstanceLogDeliveryConfigurationS3ConfigurationProps(TypedDict, total=False):
    """Configuration for S3 bucket log delivery."""
    bucket_name: Required[str]
    """The bucket name of the customer S3 bucket."""
    enabled: Required[Boolean]
    """Indicates whether log delivery to the S3 bucket is enabled."""


class CfnInfluxDBInstanceMaintenanceScheduleProps(TypedDict, total=False):
    """The maintenance schedule for the InfluxDB instance."""
    preferred_maintenance_window: Required[str]
    """The preferred maintenance window in format ddd:HH:MM-ddd:HH:MM."""
    timezone: Required[str]
    """The IANA timezone identifier for the maintenance schedule."""


class CfnInfluxDBInstanceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnInfluxDBInstance(TypedResource):
    """A DB instance is an isolated database environment running in the cloud."""
    props: CfnInfluxDBInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInfluxDBInstanceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the DB instance"""
    @property
    def attr_availability_zone(self) -> StringToken:
        """The Availability Zone in which the DB instance resides."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The endpoint used to connect to InfluxDB."""
    @property
    def attr_id(self) -> StringToken:
        """A service-generated unique identifier"""
    @property
    def attr_influx_auth_parameters_secret_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon Secrets Manager secret containing the initial InfluxDB authorization parameters."""
    @property
    def attr_next_maintenance_time(self) -> StringToken:
        """The timestamp of the next scheduled maintenance event."""
    @property
    def attr_secondary_availability_zone(self) -> StringToken:
        """Describes an Availability Zone in which the InfluxDB instance is located"""
    @property
    def attr_status(self) -> StringToken:
        """The status of the DB instance."""


class CfnScheduledQueryProps(TypedDict, total=False):
    client_token: str | None
    """Using a ClientToken makes the call to CreateScheduledQuery idempotent, in other words, making the same request repeatedly will produce the same result. A change replaces the resource."""
    error_report_configuration: Required[CfnScheduledQueryErrorReportConfigurationProps | Deferred]
    """Configuration for error reporting. A change replaces the resource."""
    kms_key_id: str | None
    """The Amazon KMS key used to encrypt the scheduled query resource, at-rest. A change replaces the resource."""
    notification_configuration: Required[CfnScheduledQueryNotificationConfigurationProps | Deferred]
    """Notification configuration for the scheduled query. A change replaces the resource."""
    query_string: Required[str]
    """The query string to run. A change replaces the resource."""
    schedule_configuration: Required[CfnScheduledQueryScheduleConfigurationProps | Deferred]
    """Schedule configuration. A change replaces the resource."""
    scheduled_query_execution_role_arn: Required[str]
    """The ARN for the IAM role that Timestream will assume when running the scheduled query. A change replaces the resource."""
    scheduled_query_name: str | None
    """A name for the query. A change replaces the resource."""
    tags: Sequence[CfnScheduledQueryTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to label the scheduled query."""
    target_configuration: CfnScheduledQueryTargetConfigurationProps | Deferred | None
    """Scheduled query target store configuration. A change replaces the resource."""


class CfnScheduledQueryDimensionMappingProps(TypedDict, total=False):
    """This type is used to map column(s) from the query result to a dimension in the destination table."""
    dimension_value_type: Required[Literal["VARCHAR"] | Other]
    """Type for the dimension: VARCHAR A change replaces the resource."""
    name: Required[str]
    """Column name from query result. A change replaces the resource."""


class CfnScheduledQueryErrorReportConfigurationProps(TypedDict, total=False):
    """Configuration required for error reporting."""
    s3_configuration: Required[CfnScheduledQueryS3ConfigurationProps | Deferred]
    """The S3 configuration for the error reports. A change replaces the resource."""


class CfnScheduledQueryMixedMeasureMappingProps(TypedDict, total=False):
    """MixedMeasureMappings are mappings that can be used to ingest data into a mixture of narrow and multi measures in the derived table."""
    measure_name: str | None
    """Refers to the value of measure_name in a result row. A change replaces the resource."""
    measure_value_type: Required[Literal["BIGINT", "BOOLEAN", "DOUBLE", "VARCHAR", "MULTI"] | Other]
    """Type of the value that is to be read from sourceColumn. A change replaces the resource."""
    multi_measure_attribute_mappings: Sequence[CfnScheduledQueryMultiMeasureAttributeMappingProps | Deferred] | Deferred | None
    """Required when measureValueType is MULTI. A change replaces the resource."""
    source_column: str | None
    """This field refers to the source column from which measure-value is to be read for result materialization. A change replaces the resource."""
    target_measure_name: str | None
    """Target measure name to be used. A change replaces the resource."""


class CfnScheduledQueryMultiMeasureAttributeMappingProps(TypedDict, total=False):
    """Attribute mapping for MULTI value measures."""
    measure_value_type: Required[Literal["BIGINT", "BOOLEAN", "DOUBLE", "VARCHAR", "TIMESTAMP"] | Other]
    """Type of the attribute to be read from the source column. A change replaces the resource."""
    source_column: Required[str]
    """Source column from where the attribute value is to be read. A change replaces the resource."""
    target_multi_measure_attribute_name: str | None
    """Custom name to be used for attribute name in derived table. A change replaces the resource."""


class CfnScheduledQueryMultiMeasureMappingsProps(TypedDict, total=False):
    """Only one of MixedMeasureMappings or MultiMeasureMappings is to be provided."""
    multi_measure_attribute_mappings: Required[Sequence[CfnScheduledQueryMultiMeasureAttributeMappingProps | Deferred] | Deferred]
    """Required. A change replaces the resource."""
    target_multi_measure_name: str | None
    """The name of the target multi-measure name in the derived table. A change replaces the resource."""


class CfnScheduledQueryNotificationConfigurationProps(TypedDict, total=False):
    """Notification configuration for a scheduled query."""
    sns_configuration: Required[CfnScheduledQuerySnsConfigurationProps | Deferred]
    """Details on SNS configuration. A change replaces the resource."""


class CfnScheduledQueryS3ConfigurationProps(TypedDict, total=False):
    """Details on S3 location for error reports that result from running a query."""
    bucket_name: Required[str]
    """Name of the S3 bucket under which error reports will be created. A change replaces the resource."""
    encryption_option: Literal["SSE_S3", "SSE_KMS"] | Other | None
    """Encryption at rest options for the error reports. A change replaces the resource."""
    object_key_prefix: str | None
    """Prefix for the error report key. A change replaces the resource."""


class CfnScheduledQueryScheduleConfigurationProps(TypedDict, total=False):
    """Configuration of the schedule of the query."""
    schedule_expression: Required[str]
    """An expression that denotes when to trigger the scheduled query run. A change replaces the resource."""


class CfnScheduledQuerySnsConfigurationProps(TypedDict, total=False):
    """Details on SNS that are required to send the notification."""
    topic_arn: Required[str]
    """SNS topic ARN that the scheduled query status notifications will be sent to. A change replaces the resource."""


class CfnScheduledQueryTagProps(TypedDict, total=False):
    """A key-value pair to label the scheduled query."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnScheduledQueryTargetConfigurationProps(TypedDict, total=False):
    """Configuration used for writing the output of a query."""
    timestream_configuration: Required[CfnScheduledQueryTimestreamConfigurationProps | Deferred]
    """Configuration needed to write data into the Timestream database and table. A change replaces the resource."""


class CfnScheduledQueryTimestreamConfigurationProps(TypedDict, total=False):
    """Configuration to write data into Timestream database and table."""
    database_name: Required[str]
    """Name of Timestream database to which the query result will be written. A change replaces the resource."""
    dimension_mappings: Required[Sequence[CfnScheduledQueryDimensionMappingProps | Deferred] | Deferred]
    """This is to allow mapping column(s) from the query result to the dimension in the destination table. A change replaces the resource."""
    measure_name_column: str | None
    """Name of the measure column. A change replaces the resource."""
    mixed_measure_mappings: Sequence[CfnScheduledQueryMixedMeasureMappingProps | Deferred] | Deferred | None
    """Specifies how to map measures to multi-measure records. A change replaces the resource."""
    multi_measure_mappings: CfnScheduledQueryMultiMeasureMappingsProps | Deferred | None
    """Multi-measure mappings. A change replaces the resource."""
    table_name: Required[str]
    """Name of Timestream table that the query result will be written to. A change replaces the resource."""
    time_column: Required[str]
    """Column from query result that should be used as the time column in destination table. A change replaces the resource."""


class CfnScheduledQuery(TypedResource):
    """Create a scheduled query that will be run on your behalf at the configured schedule."""
    props: CfnScheduledQueryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScheduledQueryProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The `ARN` of the scheduled query."""
    @property
    def attr_sq_error_report_configuration(self) -> StringToken:
        """The scheduled query error reporting configuration."""
    @property
    def attr_sq_kms_key_id(self) -> StringToken:
        """The KMS key used to encrypt the query resource, if a customer managed KMS key was provided."""
    @property
    def attr_sq_name(self) -> StringToken:
        """The scheduled query name."""
    @property
    def attr_sq_notification_configuration(self) -> StringToken:
        """The scheduled query notification configuration."""
    @property
    def attr_sq_query_string(self) -> StringToken:
        """The scheduled query string.."""
    @property
    def attr_sq_schedule_configuration(self) -> StringToken:
        """The scheduled query schedule configuration."""
    @property
    def attr_sq_scheduled_query_execution_role_arn(self) -> StringToken:
        """The ARN of the IAM role that will be used by Timestream to run the query."""
    @property
    def attr_sq_target_configuration(self) -> StringToken:
        """The configuration for query output."""


class CfnTableProps(TypedDict, total=False):
    database_name: Required[str]
    """The name of the Timestream database that contains this table. A change replaces the resource."""
    magnetic_store_write_properties: CfnTableMagneticStoreWritePropertiesProps | Deferred | None
    """Contains properties to set on the table when enabling magnetic store writes."""
    retention_properties: CfnTableRetentionPropertiesProps | Deferred | None
    """The retention duration for the memory store and magnetic store."""
    schema: CfnTableSchemaProps | Deferred | None
    """The schema of the table."""
    table_name: str | None
    """The name of the Timestream table. A change replaces the resource."""
    tags: Sequence[CfnTableTagProps | Deferred] | Deferred | None
    """The tags to add to the table"""


class CfnTableMagneticStoreWritePropertiesProps(TypedDict, total=False):
    """The set of properties on a table for configuring magnetic store writes."""
    enable_magnetic_store_writes: Required[Boolean]
    """A flag to enable magnetic store writes."""
    magnetic_store_rejected_data_location: CfnTableMagneticStoreWritePropertiesMagneticStoreRejectedDataLocationProps | Deferred | None
    """The location to write error reports for records rejected asynchronously during magnetic store writes."""


class CfnTableMagneticStoreWritePropertiesMagneticStoreRejectedDataLocationProps(TypedDict, total=False):
    """The location to write error reports for records rejected, asynchronously, during magnetic store writes."""
    s3_configuration: CfnTableMagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3ConfigurationProps | Deferred | None
    """Configuration of an S3 location to write error reports for records rejected, asynchronously, during magnetic store writes."""


class CfnTableMagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3ConfigurationProps(TypedDict, total=False):
    """The configuration that specifies an S3 location."""
    bucket_name: Required[str]
    """The bucket name of the customer S3 bucket."""
    encryption_option: Required[str]
    """The encryption option for the customer S3 location."""
    kms_key_id: str | None
    """The AWS key ID for the customer S3 location when encrypting with an AWS managed key."""
    object_key_prefix: str | None
    """The object key preview for the customer S3 location."""


class CfnTablePartitionKeyProps(TypedDict, total=False):
    """An attribute used in partitioning data in a table."""
    enforcement_in_record: Literal["REQUIRED", "OPTIONAL"] | Other | None
    """The level of enforcement for the specification of a dimension key in ingested records."""
    name: str | None
    """The name of the attribute used for a dimension key."""
    type: Required[Literal["DIMENSION", "MEASURE"] | Other]
    """The type of the partition key."""


class CfnTableRetentionPropertiesProps(TypedDict, total=False):
    """Retention properties contain the duration for which your time-series data must be stored in the magnetic store and the memory store."""
    magnetic_store_retention_period_in_days: str | None
    """The duration for which data must be stored in the magnetic store."""
    memory_store_retention_period_in_hours: str | None
    """The duration for which data must be stored in the memory store."""


class CfnTableSchemaProps(TypedDict, total=False):
    """A Schema specifies the expected data model of the table."""
    composite_partition_key: Sequence[CfnTablePartitionKeyProps | Deferred] | Deferred | None
    """A non-empty list of partition keys defining the attributes used to partition the table data."""


class CfnTableTagProps(TypedDict, total=False):
    """You can use the Resource Tags property to apply tags to resources, which can help you identify and categorize those resources."""
    key: str | None
    value: str | None


class CfnTable(TypedResource):
    """The CreateTable operation adds a new table to an existing database in your account."""
    props: CfnTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTableProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The `arn` of the table."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the table."""
