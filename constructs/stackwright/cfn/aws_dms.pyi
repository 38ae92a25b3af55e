"""Every resource type of AWS::DMS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnCertificateProps(TypedDict, total=False):
    certificate_identifier: str | None
    """A customer-assigned name for the certificate. A change replaces the resource."""
    certificate_pem: str | None
    """The contents of a `.pem` file, which contains an X.509 certificate. A change replaces the resource."""
    certificate_wallet: str | None
    """The location of an imported Oracle Wallet certificate for use with SSL. A change replaces the resource."""


class CfnCertificate(TypedResource):
    """The `AWS::DMS::Certificate` resource creates an Secure Sockets Layer (SSL) certificate that encrypts connections between AWS DMS endpoints and the replication instance."""
    props: CfnCertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCertificateProps]) -> None: ...
    @property
    def attr_certificate_arn(self) -> StringToken:
        """The certificate Arn"""


class CfnDataMigrationProps(TypedDict, total=False):
    data_migration_identifier: str | None
    """The property describes an ARN of the data migration. Deprecated."""
    data_migration_name: str | None
    """The user-friendly name for the data migration."""
    data_migration_settings: CfnDataMigrationDataMigrationSettingsProps | Deferred | None
    """Specifies CloudWatch settings and selection rules for the data migration."""
    data_migration_type: Required[Literal["full-load", "cdc", "full-load-and-cdc"] | Other]
    """Specifies whether the data migration is full-load only, change data capture (CDC) only, or full-load and CDC."""
    migration_project_identifier: Required[str]
    """The property describes an identifier for the migration project."""
    service_access_role_arn: Required[str]
    """The IAM role that the data migration uses to access AWS resources."""
    source_data_settings: Sequence[CfnDataMigrationSourceDataSettingsProps | Deferred] | Deferred | None
    """Specifies information about the data migration's source data provider."""
    tags: Sequence[CfnDataMigrationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDataMigrationDataMigrationSettingsProps(TypedDict, total=False):
    """Options for configuring a data migration, including whether to enable CloudWatch logs, and the selection rules to use to include or exclude database objects from the migration."""
    cloudwatch_logs_enabled: Boolean | None
    """Whether to enable CloudWatch logging for the data migration."""
    number_of_jobs: Integer | None
    """The number of parallel jobs that trigger parallel threads to unload the tables from the source, and then load them to the target."""
    selection_rules: str | None
    """A JSON-formatted string that defines what objects to include and exclude from the migration."""


class CfnDataMigrationSourceDataSettingsProps(TypedDict, total=False):
    cdc_start_position: str | None
    """The property is a point in the database engine's log that defines a time where you can begin CDC."""
    cdc_start_time: str | None
    """The property indicates the start time for a change data capture (CDC) operation."""
    cdc_stop_time: str | None
    """The property indicates the stop time for a change data capture (CDC) operation."""
    slot_name: str | None
    """The property sets the name of a previously created logical replication slot for a change data capture (CDC) load of the source instance."""


class CfnDataMigrationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDataMigration(TypedResource):
    """This object provides information about a AWS DMS data migration."""
    props: CfnDataMigrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataMigrationProps]) -> None: ...
    @property
    def attr_data_migration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that identifies this replication."""
    @property
    def attr_data_migration_create_time(self) -> StringToken:
        """The UTC time when DMS created the data migration."""


class CfnDataProviderProps(TypedDict, total=False):
    data_provider_identifier: str | None
    """The identifier of the data provider. Deprecated."""
    data_provider_name: str | None
    """The name of the data provider."""
    description: str | None
    """A description of the data provider."""
    engine: Required[Literal["aurora", "aurora_postgresql", "mysql", "oracle", "postgres", "sqlserver", "redshift", "mariadb", "mongodb", "docdb", "db2", "db2_zos", "sybase"] | Other]
    """The type of database engine for the data provider."""
    exact_settings: Boolean | None
    """The property describes the exact settings which can be modified"""
    settings: CfnDataProviderSettingsProps | Deferred | None
    """The settings in JSON format for a data provider."""
    tags: Sequence[CfnDataProviderTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    virtual: Boolean | None
    """Indicates whether the data provider is virtual."""


class CfnDataProviderSettingsProps(TypedDict, total=False):
    """The property identifies the exact type of settings for the data provider."""
    doc_db_settings: CfnDataProviderSettingsDocDbSettingsProps | Deferred | None
    """DocDbSettings property identifier."""
    ibm_db2_luw_settings: CfnDataProviderSettingsIbmDb2LuwSettingsProps | Deferred | None
    """IbmDb2LuwSettings property identifier."""
    ibm_db2z_os_settings: CfnDataProviderSettingsIbmDb2zOsSettingsProps | Deferred | None
    """IbmDb2zOsSettings property identifier."""
    maria_db_settings: CfnDataProviderSettingsMariaDbSettingsProps | Deferred | None
    """MariaDbSettings property identifier."""
    microsoft_sql_server_settings: CfnDataProviderSettingsMicrosoftSqlServerSettingsProps | Deferred | None
    """MicrosoftSqlServerSettings property identifier."""
    mongo_db_settings: CfnDataProviderSettingsMongoDbSettingsProps | Deferred | None
    """MongoDbSettings property identifier."""
    mysql_settings: CfnDataProviderSettingsMySqlSettingsProps | Deferred | None
    """MySqlSettings property identifier."""
    oracle_settings: CfnDataProviderSettingsOracleSettingsProps | Deferred | None
    """OracleSettings property identifier."""
    postgresql_settings: CfnDataProviderSettingsPostgreSqlSettingsProps | Deferred | None
    """PostgreSqlSettings property identifier."""
    redshift_settings: CfnDataProviderSettingsRedshiftSettingsProps | Deferred | None
    """RedshiftSettings property identifier."""
    sybase_ase_settings: CfnDataProviderSettingsSybaseAseSettingsProps | Deferred | None
    """SybaseAseSettings property identifier."""


class CfnDataProviderSettingsDocDbSettingsProps(TypedDict, total=False):
    """Provides information that defines a DocumentDB endpoint."""
    certificate_arn: str | None
    database_name: Required[str]
    """The database name on the DocumentDB source endpoint."""
    port: Required[Integer]
    """The port value for the DocumentDB source endpoint."""
    server_name: Required[str]
    """The name of the server on the DocumentDB source endpoint."""
    ssl_mode: Literal["none", "require", "verify-full"] | Other | None


class CfnDataProviderSettingsIbmDb2LuwSettingsProps(TypedDict, total=False):
    """IbmDb2LuwSettings property identifier."""
    certificate_arn: str | None
    database_name: Required[str]
    encryption_algorithm: Integer | None
    port: Required[Integer]
    security_mechanism: Integer | None
    server_name: Required[str]
    ssl_mode: Required[Literal["none", "verify-ca"] | Other]


class CfnDataProviderSettingsIbmDb2zOsSettingsProps(TypedDict, total=False):
    """IbmDb2zOsSettings property identifier."""
    certificate_arn: str | None
    database_name: Required[str]
    port: Required[Integer]
    server_name: Required[str]
    ssl_mode: Required[Literal["none", "verify-ca"] | Other]


class CfnDataProviderSettingsMariaDbSettingsProps(TypedDict, total=False):
    """MariaDbSettings property identifier."""
    certificate_arn: str | None
    port: Required[Integer]
    server_name: Required[str]
    ssl_mode: Required[Literal["none", "require", "verify-ca", "verify-full"] | Other]


class CfnDataProviderSettingsMicrosoftSqlServerSettingsProps(TypedDict, total=False):
    """Provides information that defines a Microsoft SQL Server endpoint."""
    certificate_arn: str | None
    database_name: Required[str]
    """Database name for the endpoint."""
    port: Required[Integer]
    """Endpoint TCP port."""
    s3_access_role_arn: str | None
    """The ARN for the role the application uses to access its Amazon S3 bucket."""
    s3_path: str | None
    """The path for the Amazon S3 bucket that the application uses for accessing the user-defined schema."""
    server_name: Required[str]
    """Fully qualified domain name of the endpoint."""
    ssl_mode: Required[Literal["none", "require", "verify-ca", "verify-full"] | Other]


class CfnDataProviderSettingsMongoDbSettingsProps(TypedDict, total=False):
    """Provides information that defines a MongoDB endpoint."""
    auth_mechanism: Literal["default", "mongodb_cr", "scram_sha_1"] | Other | None
    """The authentication mechanism you use to access the MongoDB source endpoint."""
    auth_source: str | None
    """The MongoDB database name."""
    auth_type: Literal["no", "password"] | Other | None
    """The authentication type you use to access the MongoDB source endpoint."""
    certificate_arn: str | None
    database_name: str | None
    """The database name on the MongoDB source endpoint."""
    port: Required[Integer]
    """The port value for the MongoDB source endpoint."""
    server_name: Required[str]
    """The name of the server on the MongoDB source endpoint."""
    ssl_mode: Literal["none", "require", "verify-full"] | Other | None


class CfnDataProviderSettingsMySqlSettingsProps(TypedDict, total=False):
    """Provides information that defines a MySQL endpoint."""
    certificate_arn: str | None
    port: Required[Integer]
    """Endpoint TCP port."""
    server_name: Required[str]
    """The host name of the endpoint database."""
    ssl_mode: Required[Literal["none", "require", "verify-ca", "verify-full"] | Other]


class CfnDataProviderSettingsOracleSettingsProps(TypedDict, total=False):
    """Provides information that defines an Oracle endpoint."""
    asm_server: str | None
    """For an Oracle source endpoint, your ASM server address."""
    certificate_arn: str | None
    database_name: Required[str]
    """Database name for the endpoint."""
    port: Required[Integer]
    """Endpoint TCP port."""
    secrets_manager_oracle_asm_access_role_arn: str | None
    """Required only if your Oracle endpoint uses Automatic Storage Management (ASM)."""
    secrets_manager_oracle_asm_secret_id: str | None
    """Required only if your Oracle endpoint uses Automatic Storage Management (ASM)."""
    secrets_manager_security_db_encryption_access_role_arn: str | None
    secrets_manager_security_db_encryption_secret_id: str | None
    server_name: Required[str]
    """Fully qualified domain name of the endpoint."""
    ssl_mode: Required[Literal["none", "require", "verify-ca", "verify-full"] | Other]


class CfnDataProviderSettingsPostgreSqlSettingsProps(TypedDict, total=False):
    """Provides information that defines a PostgreSQL endpoint."""
    certificate_arn: str | None
    database_name: Required[str]
    """Database name for the endpoint."""
    port: Required[Integer]
    """Endpoint TCP port."""
    server_name: Required[str]
    """The host name of the endpoint database."""
    ssl_mode: Required[Literal["none", "require", "verify-ca", "verify-full"] | Other]


class CfnDataProviderSettingsRedshiftSettingsProps(TypedDict, total=False):
    """Provides information that defines an Amazon Redshift endpoint."""
    database_name: Required[str]
    """The name of the Amazon Redshift data warehouse (service) that you are working with."""
    port: Required[Integer]
    """The port number for Amazon Redshift."""
    server_name: Required[str]
    """The name of the Amazon Redshift cluster you are using."""


class CfnDataProviderSettingsSybaseAseSettingsProps(TypedDict, total=False):
    """SybaseAseSettings property identifier."""
    certificate_arn: str | None
    database_name: str | None
    encrypt_password: Boolean | None
    port: Required[Integer]
    server_name: Required[str]
    ssl_mode: Required[Literal["none", "require", "verify-ca"] | Other]


class CfnDataProviderTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDataProvider(TypedResource):
    """Provides information that defines a data provider."""
    props: CfnDataProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataProviderProps]) -> None: ...
    @property
    def attr_data_provider_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) string that uniquely identifies the data provider."""
    @property
    def attr_data_provider_creation_time(self) -> StringToken:
        """The time the data provider was created."""


class CfnEndpointProps(TypedDict, total=False):
    certificate_arn: str | None
    """The Amazon Resource Name (ARN) for the certificate."""
    database_name: str | None
    """The name of the endpoint database."""
    doc_db_settings: CfnEndpointDocDbSettingsProps | Deferred | None
    """Settings in JSON format for the source and target DocumentDB endpoint."""
    dynamo_db_settings: CfnEndpointDynamoDbSettingsProps | Deferred | None
    """Settings in JSON format for the target Amazon DynamoDB endpoint."""
    elasticsearch_settings: CfnEndpointElasticsearchSettingsProps | Deferred | None
    """Settings in JSON format for the target OpenSearch endpoint."""
    endpoint_identifier: str | None
    """The database endpoint identifier."""
    endpoint_type: Required[str]
    """The type of endpoint."""
    engine_name: Required[str]
    """The type of engine for the endpoint, depending on the `EndpointType` value."""
    extra_connection_attributes: str | None
    """Additional attributes associated with the connection."""
    gcp_mysql_settings: CfnEndpointGcpMySQLSettingsProps | Deferred | None
    """Settings in JSON format for the source GCP MySQL endpoint."""
    ibm_db2_settings: CfnEndpointIbmDb2SettingsProps | Deferred | None
    """Settings in JSON format for the source IBM Db2 LUW endpoint."""
    kafka_settings: CfnEndpointKafkaSettingsProps | Deferred | None
    """Settings in JSON format for the target Apache Kafka endpoint."""
    kinesis_settings: CfnEndpointKinesisSettingsProps | Deferred | None
    """Settings in JSON format for the target endpoint for Amazon Kinesis Data Streams."""
    kms_key_id: str | None
    """An AWS key identifier that is used to encrypt the connection parameters for the endpoint. A change replaces the resource."""
    microsoft_sql_server_settings: CfnEndpointMicrosoftSqlServerSettingsProps | Deferred | None
    """Settings in JSON format for the source and target Microsoft SQL Server endpoint."""
    mongo_db_settings: CfnEndpointMongoDbSettingsProps | Deferred | None
    """Settings in JSON format for the source MongoDB endpoint."""
    mysql_settings: CfnEndpointMySqlSettingsProps | Deferred | None
    """Settings in JSON format for the source and target MySQL endpoint."""
    neptune_settings: CfnEndpointNeptuneSettingsProps | Deferred | None
    """Settings in JSON format for the target Amazon Neptune endpoint."""
    oracle_settings: CfnEndpointOracleSettingsProps | Deferred | None
    """Settings in JSON format for the source and target Oracle endpoint."""
    password: str | None
    """The password to be used to log in to the endpoint database."""
    port: Integer | None
    """The port used by the endpoint database."""
    postgresql_settings: CfnEndpointPostgreSqlSettingsProps | Deferred | None
    """Settings in JSON format for the source and target PostgreSQL endpoint."""
    redis_settings: CfnEndpointRedisSettingsProps | Deferred | None
    """Settings in JSON format for the target Redis endpoint."""
    redshift_settings: CfnEndpointRedshiftSettingsProps | Deferred | None
    """Settings in JSON format for the Amazon Redshift endpoint."""
    resource_identifier: str | None
    """A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the created `Endpoint` object. A change replaces the resource."""
    s3_settings: CfnEndpointS3SettingsProps | Deferred | None
    """Settings in JSON format for the source and target Amazon S3 endpoint."""
    server_name: str | None
    """The name of the server where the endpoint database resides."""
    ssl_mode: str | None
    """The Secure Sockets Layer (SSL) mode to use for the SSL connection."""
    sybase_settings: CfnEndpointSybaseSettingsProps | Deferred | None
    """Settings in JSON format for the source and target SAP ASE endpoint."""
    tags: Sequence[CfnEndpointTagProps | Deferred] | Deferred | None
    """One or more tags to be assigned to the endpoint."""
    username: str | None
    """The user name to be used to log in to the endpoint database."""


class CfnEndpointDocDbSettingsProps(TypedDict, total=False):
    """Provides information that defines a DocumentDB endpoint."""
    docs_to_investigate: Integer | None
    """Indicates the number of documents to preview to determine the document organization."""
    extract_doc_id: Boolean | None
    """Specifies the document ID."""
    nesting_level: str | None
    """Specifies either document or table mode."""
    secrets_manager_access_role_arn: str | None
    """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`."""
    secrets_manager_secret_id: str | None
    """The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the DocumentDB endpoint connection details."""


class CfnEndpointDynamoDbSettingsProps(TypedDict, total=False):
    """Provides information, including the Amazon Resource Name (ARN) of the IAM role used to define an Amazon DynamoDB target endpoint."""
    service_access_role_arn: str | None
    """The Amazon Resource Name (ARN) used by the service to access the IAM role."""


class CfnEndpointElasticsearchSettingsProps(TypedDict, total=False):
    """Provides information that defines an OpenSearch endpoint."""
    endpoint_uri: str | None
    """The endpoint for the OpenSearch cluster. A change replaces the resource."""
    error_retry_duration: Integer | None
    """The maximum number of seconds for which DMS retries failed API requests to the OpenSearch cluster."""
    full_load_error_percentage: Integer | None
    """The maximum percentage of records that can fail to be written before a full load operation stops."""
    service_access_role_arn: str | None
    """The Amazon Resource Name (ARN) used by the service to access the IAM role."""


class CfnEndpointGcpMySQLSettingsProps(TypedDict, total=False):
    """Provides information that defines a GCP MySQL endpoint."""
    after_connect_script: str | None
    """Specifies a script to run immediately after AWS DMS connects to the endpoint."""
    clean_source_metadata_on_mismatch: Boolean | None
    """Adjusts the behavior of AWS DMS when migrating from an SQL Server source database that is hosted as part of an Always On availability group cluster."""
    database_name: str | None
    """Database name for the endpoint."""
    events_poll_interval: Integer | None
    """Specifies how often to check the binary log for new changes/events when the database is idle."""
    max_file_size: Integer | None
    """Specifies the maximum size (in KB) of any .csv file used to transfer data to a MySQL-compatible database."""
    parallel_load_threads: Integer | None
    """Improves performance when loading data into the MySQL-compatible target database."""
    password: str | None
    """Endpoint connection password."""
    port: Integer | None
    """The port used by the endpoint database."""
    secrets_manager_access_role_arn: str | None
    """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret.` The role must allow the `iam:PassRole` action."""
    secrets_manager_secret_id: str | None
    """The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MySQL endpoint connection details."""
    server_name: str | None
    """The MySQL host name."""
    server_timezone: str | None
    """Specifies the time zone for the source MySQL database."""
    username: str | None
    """Endpoint connection user name."""


class CfnEndpointIbmDb2SettingsProps(TypedDict, total=False):
    """Provides information that defines an IBMDB2 endpoint."""
    current_lsn: str | None
    """For ongoing replication (CDC), use CurrentLSN to specify a log sequence number (LSN) where you want the replication to start."""
    keep_csv_files: Boolean | None
    """If true, AWS DMS saves any .csv files to the Db2 LUW target that were used to replicate data."""
    load_timeout: Integer | None
    """The amount of time (in milliseconds) before AWS DMS times out operations performed by DMS on the Db2 target."""
    max_file_size: Integer | None
    """Specifies the maximum size (in KB) of .csv files used to transfer data to Db2 LUW."""
    max_kbytes_per_read: Integer | None
    """Maximum number of bytes per read, as a NUMBER value."""
    secrets_manager_access_role_arn: str | None
    """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`."""
    secrets_manager_secret_id: str | None
    """The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the IBMDB2 endpoint connection details."""
    set_data_capture_changes: Boolean | None
    """Enables ongoing replication (CDC) as a BOOLEAN value."""
    write_buffer_size: Integer | None
    """The size (in KB) of the in-memory file write buffer used when generating .csv files on the local disk on the DMS replication instance."""


class CfnEndpointKafkaSettingsProps(TypedDict, total=False):
    """Provides information that describes an Apache Kafka endpoint."""
    broker: str | None
    """A comma-separated list of one or more broker locations in your Kafka cluster that host your Kafka instance."""
    include_control_details: Boolean | None
    """Shows detailed control information for table definition, column definition, and table and column changes in the Kafka message output."""
    include_null_and_empty: Boolean | None
    """Include NULL and empty columns for records migrated to the endpoint."""
    include_partition_value: Boolean | None
    """Shows the partition value within the Kafka message output unless the partition type is `schema-table-type`."""
    include_table_alter_operations: Boolean | None
    """Includes any data definition language (DDL) operations that change the table in the control data, such as `rename-table`, `drop-table`, `add-column`, `drop-column`, and `rename-column`."""
    include_transaction_details: Boolean | None
    """Provides detailed transaction information from the source database."""
    message_format: str | None
    """The output format for the records created on the endpoint."""
    message_max_bytes: Integer | None
    """The maximum size in bytes for records created on the endpoint The default is 1,000,000."""
    no_hex_prefix: Boolean | None
    """Set this optional parameter to `true` to avoid adding a '0x' prefix to raw data in hexadecimal format."""
    partition_include_schema_table: Boolean | None
    """Prefixes schema and table names to partition values, when the partition type is `primary-key-type`."""
    sasl_password: str | None
    """The secure password that you created when you first set up your Amazon MSK cluster to validate a client identity and make an encrypted connection between server and client using SASL-SSL authentication."""
    sasl_user_name: str | None
    """The secure user name you created when you first set up your Amazon MSK cluster to validate a client identity and make an encrypted connection between server and client using SASL-SSL authentication."""
    security_protocol: str | None
    """Set secure connection to a Kafka target endpoint using Transport Layer Security (TLS)."""
    ssl_ca_certificate_arn: str | None
    """The Amazon Resource Name (ARN) for the private certificate authority (CA) cert that AWS DMS uses to securely connect to your Kafka target endpoint."""
    ssl_client_certificate_arn: str | None
    """The Amazon Resource Name (ARN) of the client certificate used to securely connect to a Kafka target endpoint."""
    ssl_client_key_arn: str | None
    """The Amazon Resource Name (ARN) for the client private key used to securely connect to a Kafka target endpoint."""
    ssl_client_key_password: str | None
    """The password for the client private key used to securely connect to a Kafka target endpoint."""
    topic: str | None
    """The topic to which you migrate the data."""


class CfnEndpointKinesisSettingsProps(TypedDict, total=False):
    """Provides information that describes an Amazon Kinesis Data Stream endpoint."""
    include_control_details: Boolean | None
    """Shows detailed control information for table definition, column definition, and table and column changes in the Kinesis message output."""
    include_null_and_empty: Boolean | None
    """Include NULL and empty columns for records migrated to the endpoint."""
    include_partition_value: Boolean | None
    """Shows the partition value within the Kinesis message output, unless the partition type is `schema-table-type`."""
    include_table_alter_operations: Boolean | None
    """Includes any data definition language (DDL) operations that change the table in the control data, such as `rename-table`, `drop-table`, `add-column`, `drop-column`, and `rename-column`."""
    include_transaction_details: Boolean | None
    """Provides detailed transaction information from the source database."""
    message_format: str | None
    """The output format for the records created on the endpoint."""
    no_hex_prefix: Boolean | None
    """Set this optional parameter to `true` to avoid adding a '0x' prefix to raw data in hexadecimal format."""
    partition_include_schema_table: Boolean | None
    """Prefixes schema and table names to partition values, when the partition type is `primary-key-type`."""
    service_access_role_arn: str | None
    """The Amazon Resource Name (ARN) for the IAM role that AWS DMS uses to write to the Kinesis data stream."""
    stream_arn: str | None
    """The Amazon Resource Name (ARN) for the Amazon Kinesis Data Streams endpoint."""


class CfnEndpointMicrosoftSqlServerSettingsProps(TypedDict, total=False):
    """Provides information that defines a Microsoft SQL Server endpoint."""
    bcp_packet_size: Integer | None
    """The maximum size of the packets (in bytes) used to transfer data using BCP."""
    control_tables_file_group: str | None
    """Specifies a file group for the AWS DMS internal tables."""
    database_name: str | None
    """Database name for the endpoint."""
    force_lob_lookup: Boolean | None
    """Forces LOB lookup on inline LOB."""
    password: str | None
    """Endpoint connection password."""
    port: Integer | None
    """Endpoint TCP port."""
    query_single_always_on_node: Boolean | None
    """Cleans and recreates table metadata information on the replication instance when a mismatch occurs."""
    read_backup_only: Boolean | None
    """When this attribute is set to `Y`, AWS DMS only reads changes from transaction log backups and doesn't read from the active transaction log file during ongoing replication."""
    safeguard_policy: str | None
    """Use this attribute to minimize the need to access the backup log and enable AWS DMS to prevent truncation using one of the following two methods."""
    secrets_manager_access_role_arn: str | None
    """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`."""
    secrets_manager_secret_id: str | None
    """The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MicrosoftSQLServer endpoint connection details."""
    server_name: str | None
    """Fully qualified domain name of the endpoint."""
    tlog_access_mode: str | None
    """Indicates the mode used to fetch CDC data."""
    trim_space_in_char: Boolean | None
    """Use the `TrimSpaceInChar` source endpoint setting to right-trim data on CHAR and NCHAR data types during migration."""
    use_bcp_full_load: Boolean | None
    """Use this to attribute to transfer data for full-load operations using BCP."""
    use_third_party_backup_device: Boolean | None
    """When this attribute is set to `Y`, DMS processes third-party transaction log backups if they are created in native format."""
    username: str | None
    """Endpoint connection user name."""


class CfnEndpointMongoDbSettingsProps(TypedDict, total=False):
    """Provides information that defines a MongoDB endpoint."""
    auth_mechanism: str | None
    """The authentication mechanism you use to access the MongoDB source endpoint."""
    auth_source: str | None
    """The MongoDB database name."""
    auth_type: str | None
    """The authentication type you use to access the MongoDB source endpoint. A change replaces the resource."""
    database_name: str | None
    """The database name on the MongoDB source endpoint."""
    docs_to_investigate: str | None
    """Indicates the number of documents to preview to determine the document organization."""
    extract_doc_id: str | None
    """Specifies the document ID."""
    nesting_level: str | None
    """Specifies either document or table mode."""
    password: str | None
    """The password for the user account you use to access the MongoDB source endpoint."""
    port: Integer | None
    """The port value for the MongoDB source endpoint."""
    secrets_manager_access_role_arn: str | None
    """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`."""
    secrets_manager_secret_id: str | None
    """The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MongoDB endpoint connection details."""
    server_name: str | None
    """The name of the server on the MongoDB source endpoint."""
    username: str | None
    """The user name you use to access the MongoDB source endpoint."""


class CfnEndpointMySqlSettingsProps(TypedDict, total=False):
    """Provides information that defines a MySQL endpoint."""
    after_connect_script: str | None
    """Specifies a script to run immediately after AWS DMS connects to the endpoint."""
    clean_source_metadata_on_mismatch: Boolean | None
    """Cleans and recreates table metadata information on the replication instance when a mismatch occurs."""
    events_poll_interval: Integer | None
    """Specifies how often to check the binary log for new changes/events when the database is idle."""
    max_file_size: Integer | None
    """Specifies the maximum size (in KB) of any .csv file used to transfer data to a MySQL-compatible database."""
    parallel_load_threads: Integer | None
    """Improves performance when loading data into the MySQL-compatible target database."""
    secrets_manager_access_role_arn: str | None
    """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`."""
    secrets_manager_secret_id: str | None
    """The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MySQL endpoint connection details."""
    server_timezone: str | None
    """Specifies the time zone for the source MySQL database."""
    target_db_type: str | None
    """Specifies where to migrate source tables on the target, either to a single database or multiple databases."""


class CfnEndpointNeptuneSettingsProps(TypedDict, total=False):
    """Provides information that defines an Amazon Neptune endpoint."""
    error_retry_duration: Integer | None
    """The number of milliseconds for AWS DMS to wait to retry a bulk-load of migrated graph data to the Neptune target database before raising an error."""
    iam_auth_enabled: Boolean | None
    """If you want IAM authorization enabled for this endpoint, set this parameter to `true`."""
    max_file_size: Integer | None
    """The maximum size in kilobytes of migrated graph data stored in a .csv file before AWS DMS bulk-loads the data to the Neptune target database."""
    max_retry_count: Integer | None
    """The number of times for AWS DMS to retry a bulk load of migrated graph data to the Neptune target database before raising an error."""
    s3_bucket_folder: str | None
    """A folder path where you want AWS DMS to store migrated graph data in the S3 bucket specified by `S3BucketName`"""
    s3_bucket_name: str | None
    """The name of the Amazon S3 bucket where AWS DMS can temporarily store migrated graph data in .csv files before bulk-loading it to the Neptune target database."""
    service_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the service role that you created for the Neptune target endpoint."""


class CfnEndpointOracleSettingsProps(TypedDict, total=False):
    """Provides information that defines an Oracle endpoint."""
    access_alternate_directly: Boolean | None
    """Set this attribute to `false` in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source."""
    add_supplemental_logging: Boolean | None
    """Set this attribute to set up table-level supplemental logging for the Oracle database."""
    additional_archived_log_dest_id: Integer | None
    """Set this attribute with `ArchivedLogDestId` in a primary/ standby setup."""
    allow_select_nested_tables: Boolean | None
    """Set this attribute to `true` to enable replication of Oracle tables containing columns that are nested tables or defined types."""
    archived_log_dest_id: Integer | None
    """Specifies the ID of the destination for the archived redo logs."""
    archived_logs_only: Boolean | None
    """When this field is set to `True`, AWS DMS only accesses the archived redo logs."""
    asm_password: str | None
    """For an Oracle source endpoint, your Oracle Automatic Storage Management (ASM) password."""
    asm_server: str | None
    """For an Oracle source endpoint, your ASM server address."""
    asm_user: str | None
    """For an Oracle source endpoint, your ASM user name."""
    char_length_semantics: str | None
    """Specifies whether the length of a character column is in bytes or in characters."""
    direct_path_no_log: Boolean | None
    """When set to `true`, this attribute helps to increase the commit rate on the Oracle target database by writing directly to tables and not writing a trail to database logs."""
    direct_path_parallel_load: Boolean | None
    """When set to `true`, this attribute specifies a parallel load when `useDirectPathFullLoad` is set to `Y`."""
    enable_homogenous_tablespace: Boolean | None
    """Set this attribute to enable homogenous tablespace replication and create existing tables or indexes under the same tablespace on the target."""
    extra_archived_log_dest_ids: Sequence[Integer] | Deferred | None
    """Specifies the IDs of one more destinations for one or more archived redo logs."""
    fail_tasks_on_lob_truncation: Boolean | None
    """When set to `true`, this attribute causes a task to fail if the actual size of an LOB column is greater than the specified `LobMaxSize`."""
    number_datatype_scale: Integer | None
    """Specifies the number scale."""
    oracle_path_prefix: str | None
    """Set this string attribute to the required value in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source."""
    parallel_asm_read_threads: Integer | None
    """Set this attribute to change the number of threads that DMS configures to perform a change data capture (CDC) load using Oracle Automatic Storage Management (ASM)."""
    read_ahead_blocks: Integer | None
    """Set this attribute to change the number of read-ahead blocks that DMS configures to perform a change data capture (CDC) load using Oracle Automatic Storage Management (ASM)."""
    read_table_space_name: Boolean | None
    """When set to `true`, this attribute supports tablespace replication."""
    replace_path_prefix: Boolean | None
    """Set this attribute to true in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source."""
    retry_interval: Integer | None
    """Specifies the number of seconds that the system waits before resending a query."""
    secrets_manager_access_role_arn: str | None
    """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`."""
    secrets_manager_oracle_asm_access_role_arn: str | None
    """Required only if your Oracle endpoint uses Advanced Storage Manager (ASM)."""
    secrets_manager_oracle_asm_secret_id: str | None
    """Required only if your Oracle endpoint uses Advanced Storage Manager (ASM)."""
    secrets_manager_secret_id: str | None
    """The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the Oracle endpoint connection details."""
    security_db_encryption: str | None
    """For an Oracle source endpoint, the transparent data encryption (TDE) password required by AWM DMS to access Oracle redo logs encrypted by TDE using Binary Reader."""
    security_db_encryption_name: str | None
    """For an Oracle source endpoint, the name of a key used for the transparent data encryption (TDE) of the columns and tablespaces in an Oracle source database that is encrypted using TDE."""
    spatial_data_option_to_geo_json_function_name: str | None
    """Use this attribute to convert `SDO_GEOMETRY` to `GEOJSON` format."""
    standby_delay_time: Integer | None
    """Use this attribute to specify a time in minutes for the delay in standby sync."""
    use_alternate_folder_for_online: Boolean | None
    """Set this attribute to `true` in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source."""
    use_b_file: Boolean | None
    """Set this attribute to True to capture change data using the Binary Reader utility."""
    use_direct_path_full_load: Boolean | None
    """Set this attribute to True to have AWS DMS use a direct path full load."""
    use_logminer_reader: Boolean | None
    """Set this attribute to True to capture change data using the Oracle LogMiner utility (the default)."""
    use_path_prefix: str | None
    """Set this string attribute to the required value in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source."""


class CfnEndpointPostgreSqlSettingsProps(TypedDict, total=False):
    """Provides information that defines a PostgreSQL endpoint."""
    after_connect_script: str | None
    """For use with change data capture (CDC) only, this attribute has AWS DMS bypass foreign keys and user triggers to reduce the time it takes to bulk load data."""
    babelfish_database_name: str | None
    """The Babelfish for Aurora PostgreSQL database name for the endpoint."""
    capture_ddls: Boolean | None
    """To capture DDL events, AWS DMS creates various artifacts in the PostgreSQL database when the task starts."""
    database_mode: str | None
    """Specifies the default behavior of the replication's handling of PostgreSQL- compatible endpoints that require some additional configuration, such as Babelfish endpoints."""
    ddl_artifacts_schema: str | None
    """The schema in which the operational DDL database artifacts are created."""
    execute_timeout: Integer | None
    """Sets the client statement timeout for the PostgreSQL instance, in seconds."""
    fail_tasks_on_lob_truncation: Boolean | None
    """When set to `true`, this value causes a task to fail if the actual size of a LOB column is greater than the specified `LobMaxSize`."""
    heartbeat_enable: Boolean | None
    """The write-ahead log (WAL) heartbeat feature mimics a dummy transaction."""
    heartbeat_frequency: Integer | None
    """Sets the WAL heartbeat frequency (in minutes)."""
    heartbeat_schema: str | None
    """Sets the schema in which the heartbeat artifacts are created."""
    map_boolean_as_boolean: Boolean | None
    """When true, lets PostgreSQL migrate the boolean type as boolean."""
    max_file_size: Integer | None
    """Specifies the maximum size (in KB) of any .csv file used to transfer data to PostgreSQL."""
    plugin_name: str | None
    """Specifies the plugin to use to create a replication slot."""
    secrets_manager_access_role_arn: str | None
    """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`."""
    secrets_manager_secret_id: str | None
    """The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the PostgreSQL endpoint connection details."""
    slot_name: str | None
    """Sets the name of a previously created logical replication slot for a change data capture (CDC) load of the PostgreSQL source instance."""


class CfnEndpointRedisSettingsProps(TypedDict, total=False):
    """Provides information that defines a Redis target endpoint."""
    auth_password: str | None
    """The password provided with the `auth-role` and `auth-token` options of the `AuthType` setting for a Redis target endpoint."""
    auth_type: str | None
    """The type of authentication to perform when connecting to a Redis target."""
    auth_user_name: str | None
    """The user name provided with the `auth-role` option of the `AuthType` setting for a Redis target endpoint."""
    port: Number | None
    """Transmission Control Protocol (TCP) port for the endpoint."""
    server_name: str | None
    """Fully qualified domain name of the endpoint."""
    ssl_ca_certificate_arn: str | None
    """The Amazon Resource Name (ARN) for the certificate authority (CA) that DMS uses to connect to your Redis target endpoint."""
    ssl_security_protocol: str | None
    """The connection to a Redis target endpoint using Transport Layer Security (TLS)."""


class CfnEndpointRedshiftSettingsProps(TypedDict, total=False):
    """Provides information that defines an Amazon Redshift endpoint."""
    accept_any_date: Boolean | None
    """A value that indicates to allow any date format, including invalid formats such as 00/00/00 00:00:00, to be loaded without generating an error."""
    after_connect_script: str | None
    """Code to run after connecting."""
    bucket_folder: str | None
    """An S3 folder where the comma-separated-value (.csv) files are stored before being uploaded to the target Redshift cluster."""
    bucket_name: str | None
    """The name of the intermediate S3 bucket used to store .csv files before uploading data to Redshift."""
    case_sensitive_names: Boolean | None
    """If Amazon Redshift is configured to support case sensitive schema names, set `CaseSensitiveNames` to `true`."""
    comp_update: Boolean | None
    """If you set `CompUpdate` to `true` Amazon Redshift applies automatic compression if the table is empty."""
    connection_timeout: Integer | None
    """A value that sets the amount of time to wait (in milliseconds) before timing out, beginning from when you initially establish a connection."""
    date_format: str | None
    """The date format that you are using."""
    empty_as_null: Boolean | None
    """A value that specifies whether AWS DMS should migrate empty CHAR and VARCHAR fields as NULL."""
    encryption_mode: str | None
    """The type of server-side encryption that you want to use for your data."""
    explicit_ids: Boolean | None
    """This setting is only valid for a full-load migration task."""
    file_transfer_upload_streams: Integer | None
    """The number of threads used to upload a single file."""
    load_timeout: Integer | None
    """The amount of time to wait (in milliseconds) before timing out of operations performed by AWS DMS on a Redshift cluster, such as Redshift COPY, INSERT, DELETE, and UPDATE."""
    map_boolean_as_boolean: Boolean | None
    """When true, lets Redshift migrate the boolean type as boolean."""
    max_file_size: Integer | None
    """The maximum size (in KB) of any .csv file used to load data on an S3 bucket and transfer data to Amazon Redshift."""
    remove_quotes: Boolean | None
    """A value that specifies to remove surrounding quotation marks from strings in the incoming data."""
    replace_chars: str | None
    """A value that specifies to replaces the invalid characters specified in `ReplaceInvalidChars`, substituting the specified characters instead."""
    replace_invalid_chars: str | None
    """A list of characters that you want to replace."""
    secrets_manager_access_role_arn: str | None
    """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`."""
    secrets_manager_secret_id: str | None
    """The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the Amazon Redshift endpoint connection details."""
    server_side_encryption_kms_key_id: str | None
    """The AWS key ID."""
    service_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that has access to the Amazon Redshift service."""
    time_format: str | None
    """The time format that you want to use."""
    trim_blanks: Boolean | None
    """A value that specifies to remove the trailing white space characters from a VARCHAR string."""
    truncate_columns: Boolean | None
    """A value that specifies to truncate data in columns to the appropriate number of characters, so that the data fits in the column."""
    write_buffer_size: Integer | None
    """The size (in KB) of the in-memory file write buffer used when generating .csv files on the local disk at the DMS replication instance."""


class CfnEndpointS3SettingsProps(TypedDict, total=False):
    """Provides information that defines an Amazon S3 endpoint."""
    add_column_name: Boolean | None
    """An optional parameter that, when set to `true` or `y`, you can use to add column name information to the .csv output file."""
    add_trailing_padding_character: Boolean | None
    """Use the S3 target endpoint setting `AddTrailingPaddingCharacter` to add padding on string data."""
    bucket_folder: str | None
    """An optional parameter to set a folder name in the S3 bucket."""
    bucket_name: str | None
    """The name of the S3 bucket."""
    canned_acl_for_objects: str | None
    """A value that enables AWS DMS to specify a predefined (canned) access control list (ACL) for objects created in an Amazon S3 bucket as .csv or .parquet files."""
    cdc_inserts_and_updates: Boolean | None
    """A value that enables a change data capture (CDC) load to write INSERT and UPDATE operations to .csv or .parquet (columnar storage) output files."""
    cdc_inserts_only: Boolean | None
    """A value that enables a change data capture (CDC) load to write only INSERT operations to .csv or columnar storage (.parquet) output files."""
    cdc_max_batch_interval: Integer | None
    """Maximum length of the interval, defined in seconds, after which to output a file to Amazon S3."""
    cdc_min_file_size: Integer | None
    """Minimum file size, defined in kilobytes, to reach for a file output to Amazon S3."""
    cdc_path: str | None
    """Specifies the folder path of CDC files."""
    compression_type: str | None
    """An optional parameter."""
    csv_delimiter: str | None
    """The delimiter used to separate columns in the .csv file for both source and target."""
    csv_no_sup_value: str | None
    """This setting only applies if your Amazon S3 output files during a change data capture (CDC) load are written in .csv format."""
    csv_null_value: str | None
    """An optional parameter that specifies how AWS DMS treats null values."""
    csv_row_delimiter: str | None
    """The delimiter used to separate rows in the .csv file for both source and target."""
    data_format: str | None
    """The format of the data that you want to use for output."""
    data_page_size: Integer | None
    """The size of one data page in bytes."""
    date_partition_delimiter: str | None
    """Specifies a date separating delimiter to use during folder partitioning."""
    date_partition_enabled: Boolean | None
    """When set to `true`, this parameter partitions S3 bucket folders based on transaction commit dates."""
    date_partition_sequence: str | None
    """Identifies the sequence of the date format to use during folder partitioning."""
    date_partition_timezone: str | None
    """When creating an S3 target endpoint, set `DatePartitionTimezone` to convert the current UTC time into a specified time zone."""
    dict_page_size_limit: Integer | None
    """The maximum size of an encoded dictionary page of a column."""
    enable_statistics: Boolean | None
    """A value that enables statistics for Parquet pages and row groups."""
    encoding_type: str | None
    """The type of encoding that you're using:"""
    encryption_mode: str | None
    """The type of server-side encryption that you want to use for your data."""
    expected_bucket_owner: str | None
    """To specify a bucket owner and prevent sniping, you can use the `ExpectedBucketOwner` endpoint setting."""
    external_table_definition: str | None
    """The external table definition."""
    glue_catalog_generation: Boolean | None
    """When true, allows AWS Glue to catalog your S3 bucket."""
    ignore_header_rows: Integer | None
    """When this value is set to 1, AWS DMS ignores the first row header in a .csv file."""
    include_op_for_full_load: Boolean | None
    """A value that enables a full load to write INSERT operations to the comma-separated value (.csv) output files only to indicate how the rows were added to the source database."""
    max_file_size: Integer | None
    """A value that specifies the maximum size (in KB) of any .csv file to be created while migrating to an S3 target during full load."""
    parquet_timestamp_in_millisecond: Boolean | None
    """A value that specifies the precision of any `TIMESTAMP` column values that are written to an Amazon S3 object file in .parquet format."""
    parquet_version: str | None
    """The version of the Apache Parquet format that you want to use: `parquet_1_0` (the default) or `parquet_2_0`."""
    preserve_transactions: Boolean | None
    """If this setting is set to `true`, AWS DMS saves the transaction order for a change data capture (CDC) load on the Amazon S3 target specified by `CdcPath`."""
    rfc4180: Boolean | None
    """For an S3 source, when this value is set to `true` or `y`, each leading double quotation mark has to be followed by an ending double quotation mark."""
    row_group_length: Integer | None
    """The number of rows in a row group."""
    server_side_encryption_kms_key_id: str | None
    """If you are using `SSE_KMS` for the `EncryptionMode`, provide the AWS key ID."""
    service_access_role_arn: str | None
    """A required parameter that specifies the Amazon Resource Name (ARN) used by the service to access the IAM role."""
    timestamp_column_name: str | None
    """A value that when nonblank causes AWS DMS to add a column with timestamp information to the endpoint data for an Amazon S3 target."""
    use_csv_no_sup_value: Boolean | None
    """This setting applies if the S3 output files during a change data capture (CDC) load are written in .csv format."""
    use_task_start_time_for_full_load_timestamp: Boolean | None
    """When set to true, this parameter uses the task start time as the timestamp column value instead of the time data is written to target."""


class CfnEndpointSybaseSettingsProps(TypedDict, total=False):
    """Provides information that defines a SAP ASE endpoint."""
    secrets_manager_access_role_arn: str | None
    """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`."""
    secrets_manager_secret_id: str | None
    """The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the SAP SAE endpoint connection details."""


class CfnEndpointTagProps(TypedDict, total=False):
    """A user-defined key-value pair that describes metadata added to an AWS DMS resource and that is used by operations."""
    key: Required[str]
    """A key is the required name of the tag."""
    value: Required[str]
    """A value is the optional value of the tag."""


class CfnEndpoint(TypedResource):
    """The `AWS::DMS::Endpoint` resource specifies an AWS DMS endpoint."""
    props: CfnEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEndpointProps]) -> None: ...
    @property
    def attr_endpoint_arn(self) -> StringToken:
        """The endpoint ARN."""
    @property
    def attr_external_id(self) -> StringToken:
        """A value that can be used for cross-account validation."""


class CfnEventSubscriptionProps(TypedDict, total=False):
    enabled: Boolean | None
    """Indicates whether to activate the subscription."""
    event_categories: Sequence[str] | Deferred | None
    """A list of event categories for a source type that you want to subscribe to."""
    sns_topic_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon SNS topic created for event notification."""
    source_ids: Sequence[str] | Deferred | None
    """A list of identifiers for which AWS DMS provides notification events. A change replaces the resource."""
    source_type: str | None
    """The type of AWS DMS resource that generates the events."""
    subscription_name: str | None
    """The name of the AWS DMS event notification subscription. A change replaces the resource."""
    tags: Sequence[CfnEventSubscriptionTagProps | Deferred] | Deferred | None
    """One or more tags to be assigned to the event subscription."""


class CfnEventSubscriptionTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnEventSubscription(TypedResource):
    """Use the `AWS::DMS::EventSubscription` resource to get notifications for AWS Database Migration Service events through the Amazon Simple Notification Service."""
    props: CfnEventSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventSubscriptionProps]) -> None: ...


class CfnInstanceProfileProps(TypedDict, total=False):
    availability_zone: str | None
    """The Availability Zone where the instance profile runs."""
    description: str | None
    """A description of the instance profile."""
    instance_profile_identifier: str | None
    """The identifier of the instance profile. Deprecated."""
    instance_profile_name: str | None
    """The user-friendly name for the instance profile."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS key that is used to encrypt the connection parameters for the instance profile."""
    network_type: Literal["IPV4", "DUAL"] | Other | None
    """Specifies the network type for the instance profile."""
    publicly_accessible: Boolean | None
    """Specifies the accessibility options for the instance profile."""
    subnet_group_identifier: str | None
    """The identifier of the subnet group that is associated with the instance profile."""
    tags: Sequence[CfnInstanceProfileTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    vpc_security_groups: Sequence[str] | Deferred | None
    """The VPC security groups that are used with the instance profile."""


class CfnInstanceProfileTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnInstanceProfile(TypedResource):
    """Provides information that defines an instance profile."""
    props: CfnInstanceProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceProfileProps]) -> None: ...
    @property
    def attr_instance_profile_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) string that uniquely identifies the instance profile."""
    @property
    def attr_instance_profile_creation_time(self) -> StringToken:
        """The time the instance profile was created."""


class CfnMigrationProjectProps(TypedDict, total=False):
    description: str | None
    """A user-friendly description of the migration project."""
    instance_profile_identifier: str | None
    """The identifier of the instance profile for your migration project."""
    migration_project_identifier: str | None
    """The identifier of the migration project. Deprecated."""
    migration_project_name: str | None
    """The name of the migration project."""
    schema_conversion_application_attributes: CfnMigrationProjectSchemaConversionApplicationAttributesProps | Deferred | None
    """The schema conversion application attributes, including the Amazon S3 bucket name and Amazon S3 role ARN."""
    source_data_provider_descriptors: Sequence[CfnMigrationProjectDataProviderDescriptorProps | Deferred] | Deferred | None
    """Information about the source data provider, including the name or ARN, and AWS Secrets Manager parameters."""
    tags: Sequence[CfnMigrationProjectTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    target_data_provider_descriptors: Sequence[CfnMigrationProjectDataProviderDescriptorProps | Deferred] | Deferred | None
    """Information about the target data provider, including the name or ARN, and AWS Secrets Manager parameters."""
    transformation_rules: str | None
    """The settings in JSON format for migration rules."""


class CfnMigrationProjectDataProviderDescriptorProps(TypedDict, total=False):
    """Information about a data provider."""
    data_provider_arn: str | None
    """The Amazon Resource Name (ARN) of the data provider."""
    data_provider_identifier: str | None
    data_provider_name: str | None
    """The user-friendly name of the data provider."""
    secrets_manager_access_role_arn: str | None
    """The ARN of the role used to access AWS Secrets Manager."""
    secrets_manager_secret_id: str | None
    """The identifier of the AWS Secrets Manager Secret used to store access credentials for the data provider."""


class CfnMigrationProjectSchemaConversionApplicationAttributesProps(TypedDict, total=False):
    """The property describes schema conversion application attributes for the migration project."""
    s3_bucket_path: str | None
    s3_bucket_role_arn: str | None


class CfnMigrationProjectTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnMigrationProject(TypedResource):
    """Provides information that defines a migration project."""
    props: CfnMigrationProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMigrationProjectProps]) -> None: ...
    @property
    def attr_instance_profile_arn(self) -> StringToken:
        """The property describes an instance profile arn for the migration project."""
    @property
    def attr_instance_profile_name(self) -> StringToken:
        """The property describes an instance profile name for the migration project."""
    @property
    def attr_migration_project_arn(self) -> StringToken:
        """The ARN string that uniquely identifies the migration project."""
    @property
    def attr_migration_project_creation_time(self) -> StringToken:
        """The property describes a creating time of the migration project."""


class CfnReplicationConfigProps(TypedDict, total=False):
    compute_config: Required[CfnReplicationConfigComputeConfigProps | Deferred]
    """Configuration parameters for provisioning an AWS DMS Serverless replication."""
    replication_config_identifier: Required[str]
    """A unique identifier that you want to use to create a `ReplicationConfigArn` that is returned as part of the output from this action."""
    replication_settings: Anything
    """Optional JSON settings for AWS DMS Serverless replications that are provisioned using this replication configuration."""
    replication_type: Required[Literal["full-load", "full-load-and-cdc", "cdc"] | Other]
    """The type of AWS DMS Serverless replication to provision using this replication configuration."""
    resource_identifier: str | None
    """Optional unique value or name that you set for a given resource that can be used to construct an Amazon Resource Name (ARN) for that resource. A change replaces the resource."""
    source_endpoint_arn: Required[str]
    """The Amazon Resource Name (ARN) of the source endpoint for this AWS DMS Serverless replication configuration."""
    supplemental_settings: Anything
    """Optional JSON settings for specifying supplemental data."""
    table_mappings: Required[Anything]
    """JSON table mappings for AWS DMS Serverless replications that are provisioned using this replication configuration."""
    tags: Sequence[CfnReplicationConfigTagProps | Deferred] | Deferred | None
    """One or more optional tags associated with resources used by the AWS DMS Serverless replication."""
    target_endpoint_arn: Required[str]
    """The Amazon Resource Name (ARN) of the target endpoint for this AWS DMS serverless replication configuration."""


class CfnReplicationConfigComputeConfigProps(TypedDict, total=False):
    """Configuration parameters for provisioning an AWS DMS Serverless replication."""
    availability_zone: str | None
    """The Availability Zone where the AWS DMS Serverless replication using this configuration will run."""
    dns_name_servers: str | None
    """A list of custom DNS name servers supported for the AWS DMS Serverless replication to access your source or target database."""
    kms_key_id: str | None
    """An AWS Key Management Service ( AWS) key Amazon Resource Name (ARN) that is used to encrypt the data during AWS DMS Serverless replication."""
    max_capacity_units: Required[Integer]
    """Specifies the maximum value of the AWS DMS capacity units (DCUs) for which a given AWS DMS Serverless replication can be provisioned."""
    min_capacity_units: Integer | None
    """Specifies the minimum value of the AWS DMS capacity units (DCUs) for which a given AWS DMS Serverless replication can be provisioned."""
    multi_az: Boolean | None
    """Specifies whether the AWS DMS Serverless replication is a Multi-AZ deployment."""
    preferred_maintenance_window: str | None
    """The weekly time range during which system maintenance can occur for the AWS DMS Serverless replication, in Universal Coordinated Time (UTC)."""
    replication_subnet_group_id: str | None
    """Specifies a subnet group identifier to associate with the AWS DMS Serverless replication."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """Specifies the virtual private cloud (VPC) security group to use with the AWS DMS Serverless replication."""


class CfnReplicationConfigTagProps(TypedDict, total=False):
    """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
    key: Required[str]
    """Tag key."""
    value: Required[str]
    """Tag value."""


class CfnReplicationConfig(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationconfig.html"""
    props: CfnReplicationConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReplicationConfigProps]) -> None: ...
    @property
    def attr_replication_config_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of this AWS DMS Serverless replication configuration."""


class CfnReplicationInstanceProps(TypedDict, total=False):
    allocated_storage: Integer | None
    """The amount of storage (in gigabytes) to be initially allocated for the replication instance."""
    allow_major_version_upgrade: Boolean | None
    """Indicates that major version upgrades are allowed."""
    auto_minor_version_upgrade: Boolean | None
    """A value that indicates whether minor engine upgrades are applied automatically to the replication instance during the maintenance window."""
    availability_zone: str | None
    """The Availability Zone that the replication instance will be created in."""
    dns_name_servers: str | None
    """A list of custom DNS name servers supported for the replication instance to access your on-premise source or target database. A change replaces the resource."""
    engine_version: str | None
    """The engine version number of the replication instance."""
    kms_key_id: str | None
    """An AWS key identifier that is used to encrypt the data on the replication instance. A change replaces the resource."""
    multi_az: Boolean | None
    """Specifies whether the replication instance is a Multi-AZ deployment."""
    network_type: str | None
    """The type of IP address protocol used by a replication instance, such as IPv4 only or Dual-stack that supports both IPv4 and IPv6 addressing."""
    preferred_maintenance_window: str | None
    """The weekly time range during which system maintenance can occur, in UTC."""
    publicly_accessible: Boolean | None
    """Specifies the accessibility options for the replication instance. A change replaces the resource."""
    replication_instance_class: Required[str]
    """The compute and memory capacity of the replication instance as defined for the specified replication instance class."""
    replication_instance_identifier: str | None
    """The replication instance identifier."""
    replication_subnet_group_identifier: str | None
    """A subnet group to associate with the replication instance. A change replaces the resource."""
    resource_identifier: str | None
    """A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the created `Endpoint` object. A change replaces the resource."""
    tags: Sequence[CfnReplicationInstanceTagProps | Deferred] | Deferred | None
    """One or more tags to be assigned to the replication instance."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """Specifies the virtual private cloud (VPC) security group to be used with the replication instance."""


class CfnReplicationInstanceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnReplicationInstance(TypedResource):
    """The `AWS::DMS::ReplicationInstance` resource creates an AWS DMS replication instance."""
    props: CfnReplicationInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReplicationInstanceProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_replication_instance_private_ip_addresses(self) -> StringToken:
        """One or more private IP addresses for the replication instance."""
    @property
    def attr_replication_instance_public_ip_addresses(self) -> StringToken:
        """One or more public IP addresses for the replication instance."""


class CfnReplicationSubnetGroupProps(TypedDict, total=False):
    replication_subnet_group_description: Required[str]
    """The description for the subnet group."""
    replication_subnet_group_identifier: str | None
    """The identifier for the replication subnet group. A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """One or more subnet IDs to be assigned to the subnet group."""
    tags: Sequence[CfnReplicationSubnetGroupTagProps | Deferred] | Deferred | None
    """One or more tags to be assigned to the subnet group."""


class CfnReplicationSubnetGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnReplicationSubnetGroup(TypedResource):
    """The `AWS::DMS::ReplicationSubnetGroup` resource creates an AWS DMS replication subnet group."""
    props: CfnReplicationSubnetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReplicationSubnetGroupProps]) -> None: ...


class CfnReplicationTaskProps(TypedDict, total=False):
    cdc_start_position: str | None
    """Indicates when you want a change data capture (CDC) operation to start."""
    cdc_start_time: Number | None
    """Indicates the start time for a change data capture (CDC) operation."""
    cdc_stop_position: str | None
    """Indicates when you want a change data capture (CDC) operation to stop."""
    migration_type: Required[Literal["full-load", "cdc", "full-load-and-cdc"] | Other]
    """The migration type. A change replaces the resource."""
    replication_instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of a replication instance. A change replaces the resource."""
    replication_task_identifier: str | None
    """An identifier for the replication task."""
    replication_task_settings: str | None
    """Overall settings for the task, in JSON format."""
    resource_identifier: str | None
    """A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the created `Endpoint` object. A change replaces the resource."""
    source_endpoint_arn: Required[str]
    """An Amazon Resource Name (ARN) that uniquely identifies the source endpoint. A change replaces the resource."""
    table_mappings: Required[str]
    """The table mappings for the task, in JSON format."""
    tags: Sequence[CfnReplicationTaskTagProps | Deferred] | Deferred | None
    """One or more tags to be assigned to the replication task."""
    target_endpoint_arn: Required[str]
    """An Amazon Resource Name (ARN) that uniquely identifies the target endpoint. A change replaces the resource."""
    task_data: str | None
    """Supplemental information that the task requires to migrate the data for certain source and target endpoints."""


class CfnReplicationTaskTagProps(TypedDict, total=False):
    key: Required[str]
    """Tag key"""
    value: Required[str]
    """Tag value"""


class CfnReplicationTask(TypedResource):
    """The `AWS::DMS::ReplicationTask` resource creates an AWS DMS replication task."""
    props: CfnReplicationTaskProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReplicationTaskProps]) -> None: ...
    @property
    def attr_replication_task_arn(self) -> StringToken:
        """The ARN of the ReplicationTask."""
