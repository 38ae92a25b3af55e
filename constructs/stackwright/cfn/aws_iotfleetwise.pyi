"""Every resource type of AWS::IoTFleetWise; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Integer, Number, Other, ResourceOptions, Scalar, TypedResource


class CfnCampaignProps(TypedDict, total=False):
    action: Literal["APPROVE", "SUSPEND", "RESUME", "UPDATE"] | Other | None
    """Specifies how to update a campaign."""
    collection_scheme: Required[CfnCampaignCollectionSchemeProps | Deferred]
    """The data collection scheme associated with the campaign. A change replaces the resource."""
    compression: Literal["OFF", "SNAPPY"] | Other | None
    """Whether to compress signals before transmitting data to AWS IoT FleetWise. A change replaces the resource."""
    data_destination_configs: Sequence[CfnCampaignDataDestinationConfigProps | Deferred] | Deferred | None
    """The destination where the campaign sends data. A change replaces the resource."""
    data_extra_dimensions: Sequence[str] | Deferred | None
    """A list of vehicle attributes to associate with a campaign."""
    data_partitions: Sequence[CfnCampaignDataPartitionProps | Deferred] | Deferred | None
    """The data partitions associated with the signals collected from the vehicle. A change replaces the resource."""
    description: str | None
    """The description of the campaign."""
    diagnostics_mode: Literal["OFF", "SEND_ACTIVE_DTCS"] | Other | None
    """Option for a vehicle to send diagnostic trouble codes to AWS IoT FleetWise. A change replaces the resource."""
    expiry_time: str | None
    """The time the campaign expires, in seconds since epoch (January 1, 1970 at midnight UTC time). A change replaces the resource."""
    name: Required[str]
    """The name of a campaign. A change replaces the resource."""
    post_trigger_collection_duration: Number | None
    """How long (in milliseconds) to collect raw data after a triggering event initiates the collection. A change replaces the resource."""
    priority: Integer | None
    """A number indicating the priority of one campaign over another campaign for a certain vehicle or fleet. A change replaces the resource."""
    signal_catalog_arn: Required[str]
    """The Amazon Resource Name (ARN) of the signal catalog associated with the campaign. A change replaces the resource."""
    signals_to_collect: Sequence[CfnCampaignSignalInformationProps | Deferred] | Deferred | None
    """A list of information about signals to collect. A change replaces the resource."""
    signals_to_fetch: Sequence[CfnCampaignSignalFetchInformationProps | Deferred] | Deferred | None
    """A list of information about signals to fetch. A change replaces the resource."""
    spooling_mode: Literal["OFF", "TO_DISK"] | Other | None
    """Whether to store collected data after a vehicle lost a connection with the cloud. A change replaces the resource."""
    start_time: str | None
    """The time, in milliseconds, to deliver a campaign after it was approved. A change replaces the resource."""
    tags: Sequence[CfnCampaignTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the campaign."""
    target_arn: Required[str]
    """The Amazon Resource Name (ARN) of a vehicle or fleet to which the campaign is deployed. A change replaces the resource."""


class CfnCampaignCollectionSchemeProps(TypedDict, total=False):
    """Specifies what data to collect and how often or when to collect it."""
    condition_based_collection_scheme: CfnCampaignConditionBasedCollectionSchemeProps | Deferred | None
    """Information about a collection scheme that uses a simple logical expression to recognize what data to collect. A change replaces the resource."""
    time_based_collection_scheme: CfnCampaignTimeBasedCollectionSchemeProps | Deferred | None
    """Information about a collection scheme that uses a time period to decide how often to collect data. A change replaces the resource."""


class CfnCampaignConditionBasedCollectionSchemeProps(TypedDict, total=False):
    """Information about a collection scheme that uses a simple logical expression to recognize what data to collect."""
    condition_language_version: Integer | None
    """Specifies the version of the conditional expression language. A change replaces the resource."""
    expression: Required[str]
    """The logical expression used to recognize what data to collect. A change replaces the resource."""
    minimum_trigger_interval_ms: Number | None
    """The minimum duration of time between two triggering events to collect data, in milliseconds. A change replaces the resource."""
    trigger_mode: Literal["ALWAYS", "RISING_EDGE"] | Other | None
    """Whether to collect data for all triggering events ( `ALWAYS` ). A change replaces the resource."""


class CfnCampaignConditionBasedSignalFetchConfigProps(TypedDict, total=False):
    """Specifies the condition under which a signal fetch occurs."""
    condition_expression: Required[str]
    """The condition that must be satisfied to trigger a signal fetch."""
    trigger_mode: Required[Literal["ALWAYS", "RISING_EDGE"] | Other]
    """Indicates the mode in which the signal fetch is triggered."""


class CfnCampaignDataDestinationConfigProps(TypedDict, total=False):
    """The destination where the AWS IoT FleetWise campaign sends data."""
    mqtt_topic_config: CfnCampaignMqttTopicConfigProps | Deferred | None
    """The MQTT topic to which the AWS IoT FleetWise campaign routes data."""
    s3_config: CfnCampaignS3ConfigProps | Deferred | None
    """The Amazon S3 bucket where the AWS IoT FleetWise campaign sends data."""
    timestream_config: CfnCampaignTimestreamConfigProps | Deferred | None
    """The Amazon Timestream table where the campaign sends data."""


class CfnCampaignDataPartitionProps(TypedDict, total=False):
    """The configuration for signal data storage and upload options."""
    id: Required[str]
    """The ID of the data partition."""
    storage_options: Required[CfnCampaignDataPartitionStorageOptionsProps | Deferred]
    """The storage options for a data partition."""
    upload_options: CfnCampaignDataPartitionUploadOptionsProps | Deferred | None
    """The upload options for the data partition."""


class CfnCampaignDataPartitionStorageOptionsProps(TypedDict, total=False):
    """Size, time, and location options for the data partition."""
    maximum_size: Required[CfnCampaignStorageMaximumSizeProps | Deferred]
    """The maximum storage size of the data stored in the data partition."""
    minimum_time_to_live: Required[CfnCampaignStorageMinimumTimeToLiveProps | Deferred]
    """The amount of time that data in this partition will be kept on disk."""
    storage_location: Required[str]
    """The folder name for the data partition under the campaign storage folder."""


class CfnCampaignDataPartitionUploadOptionsProps(TypedDict, total=False):
    """The upload options for the data partition."""
    condition_language_version: Integer | None
    """The version of the condition language."""
    expression: Required[str]
    """The logical expression used to recognize what data to collect."""


class CfnCampaignMqttTopicConfigProps(TypedDict, total=False):
    """The MQTT topic to which the AWS IoT FleetWise campaign routes data."""
    execution_role_arn: Required[str]
    """The ARN of the role that grants AWS IoT FleetWise permission to access and act on messages sent to the MQTT topic."""
    mqtt_topic_arn: Required[str]
    """The ARN of the MQTT topic."""


class CfnCampaignS3ConfigProps(TypedDict, total=False):
    """The Amazon S3 bucket where the AWS IoT FleetWise campaign sends data."""
    bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon S3 bucket."""
    data_format: Literal["JSON", "PARQUET"] | Other | None
    """Specify the format that files are saved in the Amazon S3 bucket."""
    prefix: str | None
    """Enter an S3 bucket prefix."""
    storage_compression_format: Literal["NONE", "GZIP"] | Other | None
    """By default, stored data is compressed as a .gzip file."""


class CfnCampaignSignalFetchConfigProps(TypedDict, total=False):
    """The configuration of the signal fetch operation."""
    condition_based: CfnCampaignConditionBasedSignalFetchConfigProps | Deferred | None
    """The configuration of a condition-based signal fetch operation."""
    time_based: CfnCampaignTimeBasedSignalFetchConfigProps | Deferred | None
    """The configuration of a time-based signal fetch operation."""


class CfnCampaignSignalFetchInformationProps(TypedDict, total=False):
    """Information about the signal to be fetched."""
    actions: Required[Sequence[str] | Deferred]
    """The actions to be performed by the signal fetch."""
    condition_language_version: Number | None
    """The version of the condition language used."""
    fully_qualified_name: Required[str]
    """The fully qualified name of the signal to be fetched."""
    signal_fetch_config: Required[CfnCampaignSignalFetchConfigProps | Deferred]
    """The configuration of the signal fetch operation."""


class CfnCampaignSignalInformationProps(TypedDict, total=False):
    """Information about a signal."""
    data_partition_id: str | None
    """The ID of the data partition this signal is associated with."""
    max_sample_count: Number | None
    """The maximum number of samples to collect."""
    minimum_sampling_interval_ms: Number | None
    """The minimum duration of time (in milliseconds) between two triggering events to collect data."""
    name: Required[str]
    """The name of the signal."""


class CfnCampaignStorageMaximumSizeProps(TypedDict, total=False):
    """The maximum storage size for the data partition."""
    unit: Required[Literal["MB", "GB", "TB"] | Other]
    """The data type of the data to store."""
    value: Required[Integer]
    """The maximum amount of time to store data."""


class CfnCampaignStorageMinimumTimeToLiveProps(TypedDict, total=False):
    """Information about the minimum amount of time that data will be kept."""
    unit: Required[Literal["HOURS", "DAYS", "WEEKS"] | Other]
    """The time increment type."""
    value: Required[Integer]
    """The minimum amount of time to store the data."""


class CfnCampaignTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCampaignTimeBasedCollectionSchemeProps(TypedDict, total=False):
    """Information about a collection scheme that uses a time period to decide how often to collect data."""
    period_ms: Required[Number]
    """The time period (in milliseconds) to decide how often to collect data. A change replaces the resource."""


class CfnCampaignTimeBasedSignalFetchConfigProps(TypedDict, total=False):
    """Used to configure a frequency-based vehicle signal fetch."""
    execution_frequency_ms: Required[Number]
    """The frequency with which the signal fetch will be executed."""


class CfnCampaignTimestreamConfigProps(TypedDict, total=False):
    """The Amazon Timestream table where the AWS IoT FleetWise campaign sends data."""
    execution_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the task execution role that grants AWS IoT FleetWise permission to deliver data to the Amazon Timestream table."""
    timestream_table_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Timestream table."""


class CfnCampaign(TypedResource):
    """Creates an orchestration of data collection rules."""
    props: CfnCampaignProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCampaignProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the campaign."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the campaign was created in seconds since epoch (January 1, 1970 at midnight UTC time)."""
    @property
    def attr_last_modification_time(self) -> StringToken:
        """The last time the campaign was modified."""
    @property
    def attr_status(self) -> StringToken:
        """The state of the campaign."""


class CfnDecoderManifestProps(TypedDict, total=False):
    default_for_unmapped_signals: Literal["CUSTOM_DECODING"] | Other | None
    """Use default decoders for all unmapped signals in the model."""
    description: str | None
    """A brief description of the decoder manifest."""
    model_manifest_arn: Required[str]
    """The Amazon Resource Name (ARN) of a vehicle model (model manifest) associated with the decoder manifest. A change replaces the resource."""
    name: Required[str]
    """The name of the decoder manifest. A change replaces the resource."""
    network_interfaces: Sequence[CfnDecoderManifestCanNetworkInterfaceProps | Deferred | CfnDecoderManifestObdNetworkInterfaceProps | CfnDecoderManifestCustomDecodingNetworkInterfaceProps] | Deferred | None
    """A list of information about available network interfaces."""
    signal_decoders: Sequence[CfnDecoderManifestCanSignalDecoderProps | Deferred | CfnDecoderManifestObdSignalDecoderProps | CfnDecoderManifestCustomDecodingSignalDecoderProps] | Deferred | None
    """A list of information about signal decoders."""
    status: Literal["ACTIVE", "DRAFT"] | Other | None
    """The state of the decoder manifest."""
    tags: Sequence[CfnDecoderManifestTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the decoder manifest."""


class CfnDecoderManifestCanInterfaceProps(TypedDict, total=False):
    """A single controller area network (CAN) device interface."""
    name: Required[str]
    """The unique name of the interface."""
    protocol_name: str | None
    """The name of the communication protocol for the interface."""
    protocol_version: str | None
    """The version of the communication protocol for the interface."""


class CfnDecoderManifestCanNetworkInterfaceProps(TypedDict, total=False):
    """Represents a node and its specifications in an in-vehicle communication network."""
    can_interface: Required[CfnDecoderManifestCanInterfaceProps | Deferred]
    """Information about a network interface specified by the Controller Area Network (CAN) protocol."""
    interface_id: Required[str]
    """The ID of the network interface."""
    type: Required[Literal["CAN_INTERFACE"] | Other]
    """The network protocol for the vehicle."""


class CfnDecoderManifestCanSignalProps(TypedDict, total=False):
    """Information about a single controller area network (CAN) signal and the messages it receives and transmits."""
    factor: Required[Scalar]
    """A multiplier used to decode the CAN message."""
    is_big_endian: Required[Scalar]
    """Whether the byte ordering of a CAN message is big-endian."""
    is_signed: Required[Scalar]
    """Whether the message data is specified as a signed value."""
    length: Required[Scalar]
    """How many bytes of data are in the message."""
    message_id: Required[Scalar]
    """The ID of the message."""
    name: str | None
    """The name of the signal."""
    offset: Required[Scalar]
    """The offset used to calculate the signal value."""
    signal_value_type: Literal["INTEGER", "FLOATING_POINT"] | Other | None
    """The value type of the signal."""
    start_bit: Required[Scalar]
    """Indicates the beginning of the CAN message."""


class CfnDecoderManifestCanSignalDecoderProps(TypedDict, total=False):
    """Information about signal decoder using the Controller Area Network (CAN) protocol."""
    can_signal: Required[CfnDecoderManifestCanSignalProps | Deferred]
    """Information about a single controller area network (CAN) signal and the messages it receives and transmits."""
    fully_qualified_name: Required[str]
    """The fully qualified name of a signal decoder as defined in a vehicle model."""
    interface_id: Required[str]
    """The ID of a network interface that specifies what network protocol a vehicle follows."""
    type: Required[Literal["CAN_SIGNAL"] | Other]
    """The network protocol for the vehicle."""


class CfnDecoderManifestCustomDecodingInterfaceProps(TypedDict, total=False):
    name: Required[str]


class CfnDecoderManifestCustomDecodingNetworkInterfaceProps(TypedDict, total=False):
    """Represents a node and its specifications in an in-vehicle communication network."""
    custom_decoding_interface: Required[CfnDecoderManifestCustomDecodingInterfaceProps | Deferred]
    interface_id: Required[str]
    """The ID of the network interface."""
    type: Required[Literal["CUSTOM_DECODING_INTERFACE"] | Other]
    """The network protocol for the vehicle."""


class CfnDecoderManifestCustomDecodingSignalProps(TypedDict, total=False):
    id: Required[str]


class CfnDecoderManifestCustomDecodingSignalDecoderProps(TypedDict, total=False):
    """Information about signal decoder using the Controller Area Network (CAN) protocol."""
    custom_decoding_signal: Required[CfnDecoderManifestCustomDecodingSignalProps | Deferred]
    fully_qualified_name: Required[str]
    """The fully qualified name of a signal decoder as defined in a vehicle model."""
    interface_id: Required[str]
    """The ID of a network interface that specifies what network protocol a vehicle follows."""
    type: Required[Literal["CUSTOM_DECODING_SIGNAL"] | Other]
    """The network protocol for the vehicle."""


class CfnDecoderManifestObdInterfaceProps(TypedDict, total=False):
    """A network interface that specifies the On-board diagnostic (OBD) II network protocol."""
    dtc_request_interval_seconds: Scalar | None
    """The maximum number message requests per diagnostic trouble code per second."""
    has_transmission_ecu: Scalar | None
    """Whether the vehicle has a transmission control module (TCM)."""
    name: Required[str]
    """The name of the interface."""
    obd_standard: str | None
    """The standard OBD II PID."""
    pid_request_interval_seconds: Scalar | None
    """The maximum number message requests per second."""
    request_message_id: Required[Scalar]
    """The ID of the message requesting vehicle data."""
    use_extended_ids: Scalar | None
    """Whether to use extended IDs in the message."""


class CfnDecoderManifestObdNetworkInterfaceProps(TypedDict, total=False):
    """Represents a node and its specifications in an in-vehicle communication network."""
    interface_id: Required[str]
    """The ID of the network interface."""
    obd_interface: Required[CfnDecoderManifestObdInterfaceProps | Deferred]
    type: Required[Literal["OBD_INTERFACE"] | Other]
    """The network protocol for the vehicle."""


class CfnDecoderManifestObdSignalProps(TypedDict, total=False):
    """Information about signal messages using the on-board diagnostics (OBD) II protocol in a vehicle."""
    bit_mask_length: Scalar | None
    """The number of bits to mask in a message."""
    bit_right_shift: Scalar | None
    """The number of positions to shift bits in the message."""
    byte_length: Required[Scalar]
    """The length of a message."""
    is_signed: Scalar | None
    """Determines whether the message is signed ( `true`) or not ( `false` )."""
    offset: Required[Scalar]
    """The offset used to calculate the signal value."""
    pid: Required[Scalar]
    """The diagnostic code used to request data from a vehicle for this signal."""
    pid_response_length: Required[Scalar]
    """The length of the requested data."""
    scaling: Required[Scalar]
    """A multiplier used to decode the message."""
    service_mode: Required[Scalar]
    """The mode of operation (diagnostic service) in a message."""
    signal_value_type: Literal["INTEGER", "FLOATING_POINT"] | Other | None
    """The value type of the signal."""
    start_byte: Required[Scalar]
    """Indicates the beginning of the message."""


class CfnDecoderManifestObdSignalDecoderProps(TypedDict, total=False):
    """Information about signal decoder using the Controller Area Network (CAN) protocol."""
    fully_qualified_name: Required[str]
    """The fully qualified name of a signal decoder as defined in a vehicle model."""
    interface_id: Required[str]
    """The ID of a network interface that specifies what network protocol a vehicle follows."""
    obd_signal: Required[CfnDecoderManifestObdSignalProps | Deferred]
    type: Required[Literal["OBD_SIGNAL"] | Other]
    """The network protocol for the vehicle."""


class CfnDecoderManifestTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDecoderManifest(TypedResource):
    """Creates the decoder manifest associated with a model manifest."""
    props: CfnDecoderManifestProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDecoderManifestProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the decoder manifest."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the decoder manifest was created in seconds since epoch (January 1, 1970 at midnight UTC time)."""
    @property
    def attr_last_modification_time(self) -> StringToken:
        """The time the decoder manifest was last updated in seconds since epoch (January 1, 1970 at midnight UTC time)."""


class CfnFleetProps(TypedDict, total=False):
    description: str | None
    """A brief description of the fleet."""
    id: Required[str]
    """The unique ID of the fleet. A change replaces the resource."""
    signal_catalog_arn: Required[str]
    """The ARN of the signal catalog associated with the fleet. A change replaces the resource."""
    tags: Sequence[CfnFleetTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the fleet."""


class CfnFleetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFleet(TypedResource):
    """Creates a fleet that represents a group of vehicles."""
    props: CfnFleetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFleetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the created fleet."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the fleet was created in seconds since epoch (January 1, 1970 at midnight UTC time)."""
    @property
    def attr_last_modification_time(self) -> StringToken:
        """The time the fleet was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time)."""


class CfnModelManifestProps(TypedDict, total=False):
    description: str | None
    """A brief description of the vehicle model."""
    name: Required[str]
    """The name of the vehicle model. A change replaces the resource."""
    nodes: Sequence[str] | Deferred | None
    """A list of nodes, which are a general abstraction of signals."""
    signal_catalog_arn: Required[str]
    """The Amazon Resource Name (ARN) of the signal catalog associated with the vehicle model. A change replaces the resource."""
    status: Literal["ACTIVE", "DRAFT"] | Other | None
    """The state of the vehicle model."""
    tags: Sequence[CfnModelManifestTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the vehicle model."""


class CfnModelManifestTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnModelManifest(TypedResource):
    """Creates a vehicle model (model manifest) that specifies signals (attributes, branches, sensors, and actuators)."""
    props: CfnModelManifestProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModelManifestProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the vehicle model."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the vehicle model was created, in seconds since epoch (January 1, 1970 at midnight UTC time)."""
    @property
    def attr_last_modification_time(self) -> StringToken:
        """The time the vehicle model was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time)."""


class CfnSignalCatalogProps(TypedDict, total=False):
    description: str | None
    """A brief description of the signal catalog."""
    name: str | None
    """The name of the signal catalog. A change replaces the resource."""
    node_counts: CfnSignalCatalogNodeCountsProps | Deferred | None
    """Information about the number of nodes and node types in a vehicle network."""
    nodes: Sequence[CfnSignalCatalogNodeProps | Deferred] | Deferred | None
    """A list of information about nodes, which are a general abstraction of signals."""
    tags: Sequence[CfnSignalCatalogTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the signal catalog."""


class CfnSignalCatalogActuatorProps(TypedDict, total=False):
    """A signal that represents a vehicle device such as the engine, heater, and door locks."""
    allowed_values: Sequence[str] | Deferred | None
    """A list of possible values an actuator can take."""
    assigned_value: str | None
    """A specified value for the actuator."""
    data_type: Required[Literal["INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64", "BOOLEAN", "FLOAT", "DOUBLE", "STRING", "UNIX_TIMESTAMP", "INT8_ARRAY", "UINT8_ARRAY", "INT16_ARRAY", "UINT16_ARRAY", "INT32_ARRAY", "UINT32_ARRAY", "INT64_ARRAY", "UINT64_ARRAY", "BOOLEAN_ARRAY", "FLOAT_ARRAY", "DOUBLE_ARRAY", "STRING_ARRAY", "UNIX_TIMESTAMP_ARRAY", "UNKNOWN"] | Other]
    """The specified data type of the actuator."""
    description: str | None
    """A brief description of the actuator."""
    fully_qualified_name: Required[str]
    """The fully qualified name of the actuator."""
    max: Number | None
    """The specified possible maximum value of an actuator."""
    min: Number | None
    """The specified possible minimum value of an actuator."""
    unit: str | None
    """The scientific unit for the actuator."""


class CfnSignalCatalogAttributeProps(TypedDict, total=False):
    """A signal that represents static information about the vehicle, such as engine type or manufacturing date."""
    allowed_values: Sequence[str] | Deferred | None
    """A list of possible values an attribute can be assigned."""
    assigned_value: str | None
    """A specified value for the attribute."""
    data_type: Required[Literal["INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64", "BOOLEAN", "FLOAT", "DOUBLE", "STRING", "UNIX_TIMESTAMP", "INT8_ARRAY", "UINT8_ARRAY", "INT16_ARRAY", "UINT16_ARRAY", "INT32_ARRAY", "UINT32_ARRAY", "INT64_ARRAY", "UINT64_ARRAY", "BOOLEAN_ARRAY", "FLOAT_ARRAY", "DOUBLE_ARRAY", "STRING_ARRAY", "UNIX_TIMESTAMP_ARRAY", "UNKNOWN"] | Other]
    """The specified data type of the attribute."""
    default_value: str | None
    """The default value of the attribute."""
    description: str | None
    """A brief description of the attribute."""
    fully_qualified_name: Required[str]
    """The fully qualified name of the attribute."""
    max: Number | None
    """The specified possible maximum value of the attribute."""
    min: Number | None
    """The specified possible minimum value of the attribute."""
    unit: str | None
    """The scientific unit for the attribute."""


class CfnSignalCatalogBranchProps(TypedDict, total=False):
    """A group of signals that are defined in a hierarchical structure."""
    description: str | None
    """A brief description of the branch."""
    fully_qualified_name: Required[str]
    """The fully qualified name of the branch."""


class CfnSignalCatalogNodeProps(TypedDict, total=False):
    """A general abstraction of a signal."""
    actuator: CfnSignalCatalogActuatorProps | Deferred | None
    """Information about a node specified as an actuator."""
    attribute: CfnSignalCatalogAttributeProps | Deferred | None
    """Information about a node specified as an attribute."""
    branch: CfnSignalCatalogBranchProps | Deferred | None
    """Information about a node specified as a branch."""
    sensor: CfnSignalCatalogSensorProps | Deferred | None
    """An input component that reports the environmental condition of a vehicle."""


class CfnSignalCatalogNodeCountsProps(TypedDict, total=False):
    """Information about the number of nodes and node types in a vehicle network."""


class CfnSignalCatalogSensorProps(TypedDict, total=False):
    """An input component that reports the environmental condition of a vehicle."""
    allowed_values: Sequence[str] | Deferred | None
    """A list of possible values a sensor can take."""
    data_type: Required[Literal["INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64", "BOOLEAN", "FLOAT", "DOUBLE", "STRING", "UNIX_TIMESTAMP", "INT8_ARRAY", "UINT8_ARRAY", "INT16_ARRAY", "UINT16_ARRAY", "INT32_ARRAY", "UINT32_ARRAY", "INT64_ARRAY", "UINT64_ARRAY", "BOOLEAN_ARRAY", "FLOAT_ARRAY", "DOUBLE_ARRAY", "STRING_ARRAY", "UNIX_TIMESTAMP_ARRAY", "UNKNOWN"] | Other]
    """The specified data type of the sensor."""
    description: str | None
    """A brief description of a sensor."""
    fully_qualified_name: Required[str]
    """The fully qualified name of the sensor."""
    max: Number | None
    """The specified possible maximum value of the sensor."""
    min: Number | None
    """The specified possible minimum value of the sensor."""
    unit: str | None
    """The scientific unit of measurement for data collected by the sensor."""


class CfnSignalCatalogTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSignalCatalog(TypedResource):
    """Creates a collection of standardized signals that can be reused to create vehicle models."""
    props: CfnSignalCatalogProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSignalCatalogProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the signal catalog."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the signal catalog was created in seconds since epoch (January 1, 1970 at midnight UTC time)."""
    @property
    def attr_last_modification_time(self) -> StringToken:
        """The time the signal catalog was last updated in seconds since epoch (January 1, 1970 at midnight UTC time)."""
    @property
    def attr_node_counts_total_actuators(self) -> NumberToken:
        """The total number of nodes in a vehicle network that represent actuators."""
    @property
    def attr_node_counts_total_attributes(self) -> NumberToken:
        """The total number of nodes in a vehicle network that represent attributes."""
    @property
    def attr_node_counts_total_branches(self) -> NumberToken:
        """The total number of nodes in a vehicle network that represent branches."""
    @property
    def attr_node_counts_total_nodes(self) -> NumberToken:
        """The total number of nodes in a vehicle network."""
    @property
    def attr_node_counts_total_sensors(self) -> NumberToken:
        """The total number of nodes in a vehicle network that represent sensors."""


class CfnStateTemplateProps(TypedDict, total=False):
    data_extra_dimensions: Sequence[str] | Deferred | None
    """A list of vehicle attributes associated with the payload published on the state template's MQTT topic."""
    description: str | None
    """A brief description of the state template."""
    metadata_extra_dimensions: Sequence[str] | Deferred | None
    """A list of vehicle attributes to associate with the user properties of the messages published on the state template's MQTT topic."""
    name: Required[str]
    """The unique alias of the state template. A change replaces the resource."""
    signal_catalog_arn: Required[str]
    """The Amazon Resource Name (ARN) of the signal catalog associated with the state template. A change replaces the resource."""
    state_template_properties: Required[Sequence[str] | Deferred]
    """A list of signals from which data is collected."""
    tags: Sequence[CfnStateTemplateTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the state template."""


class CfnStateTemplateTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnStateTemplate(TypedResource):
    """Creates a mechanism for vehicle owners to track the state of their vehicles."""
    props: CfnStateTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStateTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the state template."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the state template was created, in seconds since epoch (January 1, 1970 at midnight UTC time)."""
    @property
    def attr_id(self) -> StringToken:
        """The unique ID of the state template."""
    @property
    def attr_last_modification_time(self) -> StringToken:
        """The time the state template was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time)."""


class CfnVehicleProps(TypedDict, total=False):
    association_behavior: Literal["CreateIotThing", "ValidateIotThingExists"] | Other | None
    """An option to create a new AWS IoT thing when creating a vehicle, or to validate an existing thing as a vehicle."""
    attributes: Mapping[str, str] | Deferred | None
    """Static information about a vehicle in a key-value pair."""
    decoder_manifest_arn: Required[str]
    """The Amazon Resource Name (ARN) of a decoder manifest associated with the vehicle to create."""
    model_manifest_arn: Required[str]
    """The Amazon Resource Name (ARN) of the vehicle model (model manifest) to create the vehicle from."""
    name: Required[str]
    """The unique ID of the vehicle. A change replaces the resource."""
    state_templates: Sequence[CfnVehicleStateTemplateAssociationProps | Deferred] | Deferred | None
    """Associate state templates to track the state of the vehicle."""
    tags: Sequence[CfnVehicleTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the vehicle."""


class CfnVehiclePeriodicStateTemplateUpdateStrategyProps(TypedDict, total=False):
    """Vehicles associated with the state template will stream telemetry data during a specified time period."""
    state_template_update_rate: Required[CfnVehicleTimePeriodProps | Deferred]
    """The length of time between state template updates."""


class CfnVehicleStateTemplateAssociationProps(TypedDict, total=False):
    """The state template associated with a vehicle."""
    identifier: Required[str]
    """The unique ID of the state template."""
    state_template_update_strategy: Required[CfnVehicleStateTemplateUpdateStrategyProps | Deferred]
    """The update strategy for the state template."""


class CfnVehicleStateTemplateUpdateStrategyProps(TypedDict, total=False):
    """The update strategy for the state template."""
    on_change: Anything
    periodic: CfnVehiclePeriodicStateTemplateUpdateStrategyProps | Deferred | None
    """Vehicles associated with the state template will stream telemetry data during a specified time period."""


class CfnVehicleTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnVehicleTimePeriodProps(TypedDict, total=False):
    """The length of time between state template updates."""
    unit: Required[Literal["MILLISECOND", "SECOND", "MINUTE", "HOUR"] | Other]
    """A unit of time."""
    value: Required[Number]
    """A number of time units."""


class CfnVehicle(TypedResource):
    """Creates a vehicle, which is an instance of a vehicle model (model manifest)."""
    props: CfnVehicleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVehicleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the vehicle."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the vehicle was created in seconds since epoch (January 1, 1970 at midnight UTC time)."""
    @property
    def attr_last_modification_time(self) -> StringToken:
        """The time the vehicle was last updated in seconds since epoch (January 1, 1970 at midnight UTC time)."""
