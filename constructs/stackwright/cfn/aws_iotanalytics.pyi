"""Every resource type of AWS::IoTAnalytics; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnChannelProps(TypedDict, total=False):
    channel_name: str | None
    """The name of the channel. A change replaces the resource."""
    channel_storage: CfnChannelChannelStorageProps | Deferred | None
    """Where channel data is stored."""
    retention_period: CfnChannelRetentionPeriodProps | Deferred | None
    """How long, in days, message data is kept for the channel."""
    tags: Sequence[CfnChannelTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the channel."""


class CfnChannelChannelStorageProps(TypedDict, total=False):
    """Where channel data is stored."""
    customer_managed_s3: CfnChannelCustomerManagedS3Props | Deferred | None
    """Used to store channel data in an S3 bucket that you manage."""
    service_managed_s3: Anything
    """Used to store channel data in an S3 bucket managed by ITA."""


class CfnChannelCustomerManagedS3Props(TypedDict, total=False):
    """Used to store channel data in an S3 bucket that you manage."""
    bucket: Required[str]
    """The name of the S3 bucket in which channel data is stored."""
    key_prefix: str | None
    """(Optional) The prefix used to create the keys of the channel data objects."""
    role_arn: Required[str]
    """The ARN of the role that grants ITA permission to interact with your Amazon S3 resources."""


class CfnChannelRetentionPeriodProps(TypedDict, total=False):
    """How long, in days, message data is kept."""
    number_of_days: Integer | None
    """The number of days that message data is kept."""
    unlimited: Boolean | None
    """If true, message data is kept indefinitely."""


class CfnChannelTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnChannel(TypedResource):
    """The AWS::IoTAnalytics::Channel resource collects data from an MQTT topic and archives the raw, unprocessed messages before publishing the data to a pipeline."""
    props: CfnChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnDatasetProps(TypedDict, total=False):
    actions: Required[Sequence[CfnDatasetActionProps | Deferred] | Deferred]
    """The `DatasetAction` objects that automatically create the dataset contents."""
    content_delivery_rules: Sequence[CfnDatasetDatasetContentDeliveryRuleProps | Deferred] | Deferred | None
    """When dataset contents are created they are delivered to destinations specified here."""
    dataset_name: str | None
    """The name of the dataset. A change replaces the resource."""
    late_data_rules: Sequence[CfnDatasetLateDataRuleProps | Deferred] | Deferred | None
    """A list of data rules that send notifications to CloudWatch, when data arrives late."""
    retention_period: CfnDatasetRetentionPeriodProps | Deferred | None
    """Optional."""
    tags: Sequence[CfnDatasetTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the data set."""
    triggers: Sequence[CfnDatasetTriggerProps | Deferred] | Deferred | None
    """The `DatasetTrigger` objects that specify when the dataset is automatically updated."""
    versioning_configuration: CfnDatasetVersioningConfigurationProps | Deferred | None
    """Optional."""


class CfnDatasetActionProps(TypedDict, total=False):
    """Information needed to run the "containerAction" to produce data set contents."""
    action_name: Required[str]
    """The name of the data set action by which data set contents are automatically created."""
    container_action: CfnDatasetContainerActionProps | Deferred | None
    """Information which allows the system to run a containerized application in order to create the data set contents."""
    query_action: CfnDatasetQueryActionProps | Deferred | None
    """An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents."""


class CfnDatasetContainerActionProps(TypedDict, total=False):
    """Information needed to run the "containerAction" to produce data set contents."""
    execution_role_arn: Required[str]
    """The ARN of the role which gives permission to the system to access needed resources in order to run the "containerAction"."""
    image: Required[str]
    """The ARN of the Docker container stored in your account."""
    resource_configuration: Required[CfnDatasetResourceConfigurationProps | Deferred]
    """Configuration of the resource which executes the "containerAction"."""
    variables: Sequence[CfnDatasetVariableProps | Deferred] | Deferred | None
    """The values of variables used within the context of the execution of the containerized application (basically, parameters passed to the application)."""


class CfnDatasetDatasetContentDeliveryRuleProps(TypedDict, total=False):
    """When dataset contents are created, they are delivered to destination specified here."""
    destination: Required[CfnDatasetDatasetContentDeliveryRuleDestinationProps | Deferred]
    """The destination to which dataset contents are delivered."""
    entry_name: str | None
    """The name of the dataset content delivery rules entry."""


class CfnDatasetDatasetContentDeliveryRuleDestinationProps(TypedDict, total=False):
    """The destination to which dataset contents are delivered."""
    iot_events_destination_configuration: CfnDatasetIotEventsDestinationConfigurationProps | Deferred | None
    """Configuration information for delivery of dataset contents to AWS IoT Events."""
    s3_destination_configuration: CfnDatasetS3DestinationConfigurationProps | Deferred | None
    """Configuration information for delivery of dataset contents to Amazon S3."""


class CfnDatasetDatasetContentVersionValueProps(TypedDict, total=False):
    """The dataset whose latest contents are used as input to the notebook or application."""
    dataset_name: Required[str]
    """The name of the dataset whose latest contents are used as input to the notebook or application."""


class CfnDatasetDeltaTimeProps(TypedDict, total=False):
    """Used to limit data to that which has arrived since the last execution of the action."""
    offset_seconds: Required[Integer]
    """The number of seconds of estimated in-flight lag time of message data."""
    time_expression: Required[str]
    """An expression by which the time of the message data might be determined."""


class CfnDatasetDeltaTimeSessionWindowConfigurationProps(TypedDict, total=False):
    """A structure that contains the configuration information of a delta time session window."""
    timeout_in_minutes: Required[Integer]
    """A time interval."""


class CfnDatasetFilterProps(TypedDict, total=False):
    """Information which is used to filter message data, to segregate it according to the time frame in which it arrives."""
    delta_time: CfnDatasetDeltaTimeProps | Deferred | None
    """Used to limit data to that which has arrived since the last execution of the action."""


class CfnDatasetGlueConfigurationProps(TypedDict, total=False):
    """Configuration information for coordination with AWS Glue, a fully managed extract, transform and load (ETL) service."""
    database_name: Required[str]
    """The name of the database in your AWS Glue Data Catalog in which the table is located."""
    table_name: Required[str]
    """The name of the table in your AWS Glue Data Catalog that is used to perform the ETL operations."""


class CfnDatasetIotEventsDestinationConfigurationProps(TypedDict, total=False):
    """Configuration information for delivery of dataset contents to AWS IoT Events."""
    input_name: Required[str]
    """The name of the AWS IoT Events input to which dataset contents are delivered."""
    role_arn: Required[str]
    """The ARN of the role that grants ITA permission to deliver dataset contents to an AWS IoT Events input."""


class CfnDatasetLateDataRuleProps(TypedDict, total=False):
    """A structure that contains the name and configuration information of a late data rule."""
    rule_configuration: Required[CfnDatasetLateDataRuleConfigurationProps | Deferred]
    """The information needed to configure the late data rule."""
    rule_name: str | None
    """The name of the late data rule."""


class CfnDatasetLateDataRuleConfigurationProps(TypedDict, total=False):
    """The information needed to configure a delta time session window."""
    delta_time_session_window_configuration: CfnDatasetDeltaTimeSessionWindowConfigurationProps | Deferred | None
    """The information needed to configure a delta time session window."""


class CfnDatasetOutputFileUriValueProps(TypedDict, total=False):
    """The value of the variable as a structure that specifies an output file URI."""
    file_name: Required[str]
    """The URI of the location where dataset contents are stored, usually the URI of a file in an S3 bucket."""


class CfnDatasetQueryActionProps(TypedDict, total=False):
    """An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents."""
    filters: Sequence[CfnDatasetFilterProps | Deferred] | Deferred | None
    """Pre-filters applied to message data."""
    sql_query: Required[str]
    """An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents."""


class CfnDatasetResourceConfigurationProps(TypedDict, total=False):
    """The configuration of the resource used to execute the `containerAction`."""
    compute_type: Required[Literal["ACU_1", "ACU_2"] | Other]
    """The type of the compute resource used to execute the `containerAction`."""
    volume_size_in_gb: Required[Integer]
    """The size, in GB, of the persistent storage available to the resource instance used to execute the `containerAction` (min: 1, max: 50)."""


class CfnDatasetRetentionPeriodProps(TypedDict, total=False):
    """How long, in days, message data is kept."""
    number_of_days: Integer | None
    """The number of days that message data is kept."""
    unlimited: Boolean | None
    """If true, message data is kept indefinitely."""


class CfnDatasetS3DestinationConfigurationProps(TypedDict, total=False):
    """Configuration information for delivery of dataset contents to Amazon Simple Storage Service (Amazon S3)."""
    bucket: Required[str]
    """The name of the S3 bucket to which dataset contents are delivered."""
    glue_configuration: CfnDatasetGlueConfigurationProps | Deferred | None
    """Configuration information for coordination with AWS Glue, a fully managed extract, transform and load (ETL) service."""
    key: Required[str]
    """The key of the dataset contents object in an S3 bucket."""
    role_arn: Required[str]
    """The ARN of the role that grants ITA permission to interact with your Amazon S3 and AWS Glue resources."""


class CfnDatasetScheduleProps(TypedDict, total=False):
    """The schedule for when to trigger an update."""
    schedule_expression: Required[str]
    """The expression that defines when to trigger an update."""


class CfnDatasetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDatasetTriggerProps(TypedDict, total=False):
    """The "DatasetTrigger" that specifies when the data set is automatically updated."""
    schedule: CfnDatasetScheduleProps | Deferred | None
    """The "Schedule" when the trigger is initiated."""
    triggering_dataset: CfnDatasetTriggeringDatasetProps | Deferred | None
    """Information about the data set whose content generation triggers the new data set content generation."""


class CfnDatasetTriggeringDatasetProps(TypedDict, total=False):
    """Information about the dataset whose content generation triggers the new dataset content generation."""
    dataset_name: Required[str]
    """The name of the data set whose content generation triggers the new data set content generation."""


class CfnDatasetVariableProps(TypedDict, total=False):
    """An instance of a variable to be passed to the `containerAction` execution."""
    dataset_content_version_value: CfnDatasetDatasetContentVersionValueProps | Deferred | None
    """The value of the variable as a structure that specifies a dataset content version."""
    double_value: Number | None
    """The value of the variable as a double (numeric)."""
    output_file_uri_value: CfnDatasetOutputFileUriValueProps | Deferred | None
    """The value of the variable as a structure that specifies an output file URI."""
    string_value: str | None
    """The value of the variable as a string."""
    variable_name: Required[str]
    """The name of the variable."""


class CfnDatasetVersioningConfigurationProps(TypedDict, total=False):
    """Information about the versioning of dataset contents."""
    max_versions: Integer | None
    """How many versions of dataset contents are kept."""
    unlimited: Boolean | None
    """If true, unlimited versions of dataset contents are kept."""


class CfnDataset(TypedResource):
    """The AWS::IoTAnalytics::Dataset resource stores data retrieved from a data store by applying a `queryAction` (an SQL query) or a `containerAction` (executing a containerized application)."""
    props: CfnDatasetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatasetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnDatastoreProps(TypedDict, total=False):
    datastore_name: str | None
    """The name of the data store. A change replaces the resource."""
    datastore_partitions: CfnDatastoreDatastorePartitionsProps | Deferred | None
    """Information about the partition dimensions in a data store."""
    datastore_storage: CfnDatastoreDatastoreStorageProps | Deferred | None
    """Where data store data is stored."""
    file_format_configuration: CfnDatastoreFileFormatConfigurationProps | Deferred | None
    """Contains the configuration information of file formats."""
    retention_period: CfnDatastoreRetentionPeriodProps | Deferred | None
    """How long, in days, message data is kept for the data store."""
    tags: Sequence[CfnDatastoreTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the data store."""


class CfnDatastoreColumnProps(TypedDict, total=False):
    """Contains information about a column that stores your data."""
    name: Required[str]
    """The name of the column."""
    type: Required[str]
    """The type of data."""


class CfnDatastoreCustomerManagedS3Props(TypedDict, total=False):
    """S3-customer-managed; When you choose customer-managed storage, the `retentionPeriod` parameter is ignored."""
    bucket: Required[str]
    """The name of the Amazon S3 bucket where your data is stored."""
    key_prefix: str | None
    """(Optional) The prefix used to create the keys of the data store data objects."""
    role_arn: Required[str]
    """The ARN of the role that grants ITA permission to interact with your Amazon S3 resources."""


class CfnDatastoreCustomerManagedS3StorageProps(TypedDict, total=False):
    """Amazon S3 -customer-managed; When you choose customer-managed storage, the `retentionPeriod` parameter is ignored."""
    bucket: Required[str]
    """The name of the Amazon S3 bucket where your data is stored."""
    key_prefix: str | None
    """(Optional) The prefix used to create the keys of the data store data objects."""


class CfnDatastoreDatastorePartitionProps(TypedDict, total=False):
    """A single dimension to partition a data store."""
    partition: CfnDatastorePartitionProps | Deferred | None
    """A partition dimension defined by an attribute."""
    timestamp_partition: CfnDatastoreTimestampPartitionProps | Deferred | None
    """A partition dimension defined by a timestamp attribute."""


class CfnDatastoreDatastorePartitionsProps(TypedDict, total=False):
    """Information about the partition dimensions in a data store."""
    partitions: Sequence[CfnDatastoreDatastorePartitionProps | Deferred] | Deferred | None
    """A list of partition dimensions in a data store."""


class CfnDatastoreDatastoreStorageProps(TypedDict, total=False):
    """Where data store data is stored."""
    customer_managed_s3: CfnDatastoreCustomerManagedS3Props | Deferred | None
    """Use this to store data store data in an S3 bucket that you manage."""
    iot_site_wise_multi_layer_storage: CfnDatastoreIotSiteWiseMultiLayerStorageProps | Deferred | None
    """Use this to store data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage."""
    service_managed_s3: Anything
    """Use this to store data store data in an S3 bucket managed by the service."""


class CfnDatastoreFileFormatConfigurationProps(TypedDict, total=False):
    """Contains the configuration information of file formats."""
    json_configuration: Anything
    """Contains the configuration information of the JSON format."""
    parquet_configuration: CfnDatastoreParquetConfigurationProps | Deferred | None
    """Contains the configuration information of the Parquet format."""


class CfnDatastoreIotSiteWiseMultiLayerStorageProps(TypedDict, total=False):
    """Stores data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage."""
    customer_managed_s3_storage: CfnDatastoreCustomerManagedS3StorageProps | Deferred | None
    """Stores data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage."""


class CfnDatastoreParquetConfigurationProps(TypedDict, total=False):
    """Contains the configuration information of the Parquet format."""
    schema_definition: CfnDatastoreSchemaDefinitionProps | Deferred | None
    """Information needed to define a schema."""


class CfnDatastorePartitionProps(TypedDict, total=False):
    """A single dimension to partition a data store."""
    attribute_name: Required[str]
    """The name of the attribute that defines a partition dimension."""


class CfnDatastoreRetentionPeriodProps(TypedDict, total=False):
    """How long, in days, message data is kept."""
    number_of_days: Integer | None
    """The number of days that message data is kept."""
    unlimited: Boolean | None
    """If true, message data is kept indefinitely."""


class CfnDatastoreSchemaDefinitionProps(TypedDict, total=False):
    """Information needed to define a schema."""
    columns: Sequence[CfnDatastoreColumnProps | Deferred] | Deferred | None
    """Specifies one or more columns that store your data."""


class CfnDatastoreTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDatastoreTimestampPartitionProps(TypedDict, total=False):
    """A partition dimension defined by a timestamp attribute."""
    attribute_name: Required[str]
    """The attribute name of the partition defined by a timestamp."""
    timestamp_format: str | None
    """The timestamp format of a partition defined by a timestamp."""


class CfnDatastore(TypedResource):
    """AWS::IoTAnalytics::Datastore resource is a repository for messages."""
    props: CfnDatastoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatastoreProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnPipelineProps(TypedDict, total=False):
    pipeline_activities: Required[Sequence[CfnPipelineActivityProps | Deferred] | Deferred]
    """A list of "PipelineActivity" objects."""
    pipeline_name: str | None
    """The name of the pipeline. A change replaces the resource."""
    tags: Sequence[CfnPipelineTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the pipeline."""


class CfnPipelineActivityProps(TypedDict, total=False):
    """An activity that performs a transformation on a message."""
    add_attributes: CfnPipelineAddAttributesProps | Deferred | None
    """Adds other attributes based on existing attributes in the message."""
    channel: CfnPipelineChannelProps | Deferred | None
    """Determines the source of the messages to be processed."""
    datastore: CfnPipelineDatastoreProps | Deferred | None
    """Specifies where to store the processed message data."""
    device_registry_enrich: CfnPipelineDeviceRegistryEnrichProps | Deferred | None
    """Adds data from the AWS IoT device registry to your message."""
    device_shadow_enrich: CfnPipelineDeviceShadowEnrichProps | Deferred | None
    """Adds information from the AWS IoT Device Shadows service to a message."""
    filter: CfnPipelineFilterProps | Deferred | None
    """Filters a message based on its attributes."""
    lambda_: CfnPipelineLambdaProps | Deferred | None
    """Runs a Lambda function to modify the message."""
    math: CfnPipelineMathProps | Deferred | None
    """Computes an arithmetic expression using the message's attributes and adds it to the message."""
    remove_attributes: CfnPipelineRemoveAttributesProps | Deferred | None
    """Removes attributes from a message."""
    select_attributes: CfnPipelineSelectAttributesProps | Deferred | None
    """Creates a new message using only the specified attributes from the original message."""


class CfnPipelineAddAttributesProps(TypedDict, total=False):
    """An activity that adds other attributes based on existing attributes in the message."""
    attributes: Required[Mapping[str, str] | Deferred]
    """A list of 1-50 "AttributeNameMapping" objects that map an existing attribute to a new attribute."""
    name: Required[str]
    """The name of the 'addAttributes' activity."""
    next: str | None
    """The next activity in the pipeline."""


class CfnPipelineChannelProps(TypedDict, total=False):
    """Determines the source of the messages to be processed."""
    channel_name: Required[str]
    """The name of the channel from which the messages are processed."""
    name: Required[str]
    """The name of the 'channel' activity."""
    next: str | None
    """The next activity in the pipeline."""


class CfnPipelineDatastoreProps(TypedDict, total=False):
    """The datastore activity that specifies where to store the processed data."""
    datastore_name: Required[str]
    """The name of the data store where processed messages are stored."""
    name: Required[str]
    """The name of the datastore activity."""


class CfnPipelineDeviceRegistryEnrichProps(TypedDict, total=False):
    """An activity that adds data from the AWS IoT device registry to your message."""
    attribute: Required[str]
    """The name of the attribute that is added to the message."""
    name: Required[str]
    """The name of the 'deviceRegistryEnrich' activity."""
    next: str | None
    """The next activity in the pipeline."""
    role_arn: Required[str]
    """The ARN of the role that allows access to the device's registry information."""
    thing_name: Required[str]
    """The name of the IoT device whose registry information is added to the message."""


class CfnPipelineDeviceShadowEnrichProps(TypedDict, total=False):
    """An activity that adds information from the AWS IoT Device Shadows service to a message."""
    attribute: Required[str]
    """The name of the attribute that is added to the message."""
    name: Required[str]
    """The name of the 'deviceShadowEnrich' activity."""
    next: str | None
    """The next activity in the pipeline."""
    role_arn: Required[str]
    """The ARN of the role that allows access to the device's shadow."""
    thing_name: Required[str]
    """The name of the IoT device whose shadow information is added to the message."""


class CfnPipelineFilterProps(TypedDict, total=False):
    """An activity that filters a message based on its attributes."""
    filter: Required[str]
    """An expression that looks like an SQL WHERE clause that must return a Boolean value."""
    name: Required[str]
    """The name of the 'filter' activity."""
    next: str | None
    """The next activity in the pipeline."""


class CfnPipelineLambdaProps(TypedDict, total=False):
    """An activity that runs a Lambda function to modify the message."""
    batch_size: Required[Integer]
    """The number of messages passed to the Lambda function for processing."""
    lambda_name: Required[str]
    """The name of the Lambda function that is run on the message."""
    name: Required[str]
    """The name of the 'lambda' activity."""
    next: str | None
    """The next activity in the pipeline."""


class CfnPipelineMathProps(TypedDict, total=False):
    """An activity that computes an arithmetic expression using the message's attributes."""
    attribute: Required[str]
    """The name of the attribute that contains the result of the math operation."""
    math: Required[str]
    """An expression that uses one or more existing attributes and must return an integer value."""
    name: Required[str]
    """The name of the 'math' activity."""
    next: str | None
    """The next activity in the pipeline."""


class CfnPipelineRemoveAttributesProps(TypedDict, total=False):
    """An activity that removes attributes from a message."""
    attributes: Required[Sequence[str] | Deferred]
    """A list of 1-50 attributes to remove from the message."""
    name: Required[str]
    """The name of the 'removeAttributes' activity."""
    next: str | None
    """The next activity in the pipeline."""


class CfnPipelineSelectAttributesProps(TypedDict, total=False):
    """Creates a new message using only the specified attributes from the original message."""
    attributes: Required[Sequence[str] | Deferred]
    """A list of the attributes to select from the message."""
    name: Required[str]
    """The name of the 'selectAttributes' activity."""
    next: str | None
    """The next activity in the pipeline."""


class CfnPipelineTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPipeline(TypedResource):
    """The AWS::IoTAnalytics::Pipeline resource consumes messages from one or more channels and allows you to process the messages before storing them in a data store."""
    props: CfnPipelineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPipelineProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
