"""Every resource type of AWS::IoTWireless; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnDestinationProps(TypedDict, total=False):
    description: str | None
    """The description of the new resource."""
    expression: Required[str]
    """The rule name to send messages to."""
    expression_type: Required[Literal["RuleName", "MqttTopic", "SnsTopic"] | Other]
    """The type of value in `Expression`."""
    name: Required[str]
    """The name of the new resource. A change replaces the resource."""
    role_arn: str | None
    """The ARN of the IAM Role that authorizes the destination."""
    tags: Sequence[CfnDestinationTagProps | Deferred] | Deferred | None
    """The tags are an array of key-value pairs to attach to the specified resource."""


class CfnDestinationTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnDestination(TypedResource):
    """Creates a new destination that maps a device message to an AWS IoT rule."""
    props: CfnDestinationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDestinationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the destination created."""


class CfnDeviceProfileProps(TypedDict, total=False):
    lorawan: CfnDeviceProfileLoRaWANDeviceProfileProps | Deferred | None
    """LoRaWAN device profile object. A change replaces the resource."""
    name: str | None
    """The name of the new resource. A change replaces the resource."""
    tags: Sequence[CfnDeviceProfileTagProps | Deferred] | Deferred | None
    """The tags are an array of key-value pairs to attach to the specified resource."""


class CfnDeviceProfileLoRaWANDeviceProfileProps(TypedDict, total=False):
    """LoRaWAN device profile object."""
    class_b_timeout: Integer | None
    """The ClassBTimeout value."""
    class_c_timeout: Integer | None
    """The ClassCTimeout value."""
    factory_preset_freqs_list: Sequence[Integer] | Deferred | None
    """The list of values that make up the FactoryPresetFreqs value."""
    mac_version: str | None
    """The MAC version (such as OTAA 1.1 or OTAA 1.0.3) to use with this device profile."""
    max_duty_cycle: Integer | None
    """The MaxDutyCycle value."""
    max_eirp: Integer | None
    """The MaxEIRP value."""
    ping_slot_dr: Integer | None
    """The PingSlotDR value."""
    ping_slot_freq: Integer | None
    """The PingSlotFreq value."""
    ping_slot_period: Integer | None
    """The PingSlotPeriod value."""
    reg_params_revision: str | None
    """The version of regional parameters."""
    rf_region: str | None
    """The frequency band (RFRegion) value."""
    rx_data_rate2: Integer | None
    """The RXDataRate2 value."""
    rx_delay1: Integer | None
    """The RXDelay1 value."""
    rx_dr_offset1: Integer | None
    """The RXDROffset1 value."""
    rx_freq2: Integer | None
    """The RXFreq2 value."""
    supports32_bit_f_cnt: Boolean | None
    """The Supports32BitFCnt value."""
    supports_class_b: Boolean | None
    """The SupportsClassB value."""
    supports_class_c: Boolean | None
    """The SupportsClassC value."""
    supports_join: Boolean | None
    """The SupportsJoin value."""


class CfnDeviceProfileTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnDeviceProfile(TypedResource):
    """Creates a new device profile."""
    props: CfnDeviceProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeviceProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the device profile created."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the device profile created."""


class CfnFuotaTaskProps(TypedDict, total=False):
    associate_multicast_group: str | None
    """The ID of the multicast group to associate with a FUOTA task."""
    associate_wireless_device: str | None
    """The ID of the wireless device to associate with a multicast group."""
    description: str | None
    """The description of the new resource."""
    disassociate_multicast_group: str | None
    """The ID of the multicast group to disassociate from a FUOTA task."""
    disassociate_wireless_device: str | None
    """The ID of the wireless device to disassociate from a FUOTA task."""
    firmware_update_image: Required[str]
    """The S3 URI points to a firmware update image that is to be used with a FUOTA task."""
    firmware_update_role: Required[str]
    """The firmware update role that is to be used with a FUOTA task."""
    lorawan: Required[CfnFuotaTaskLoRaWANProps | Deferred]
    """The LoRaWAN information used with a FUOTA task."""
    name: str | None
    """The name of a FUOTA task."""
    tags: Sequence[CfnFuotaTaskTagProps | Deferred] | Deferred | None
    """The tags are an array of key-value pairs to attach to the specified resource."""


class CfnFuotaTaskLoRaWANProps(TypedDict, total=False):
    """The LoRaWAN information used with a FUOTA task."""
    rf_region: Required[Literal["AS923-1", "AS923-2", "AS923-3", "AS923-4", "AU915", "CN470", "CN779", "EU433", "EU868", "IN865", "KR920", "RU864", "US915"] | Other]
    """The frequency band (RFRegion) value."""


class CfnFuotaTaskTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnFuotaTask(TypedResource):
    """A FUOTA task."""
    props: CfnFuotaTaskProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFuotaTaskProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of a FUOTA task"""
    @property
    def attr_fuota_task_status(self) -> StringToken:
        """The status of a FUOTA task."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of a FUOTA task."""
    @property
    def attr_lorawan_start_time(self) -> StringToken:
        """Start time of a FUOTA task."""


class CfnMulticastGroupProps(TypedDict, total=False):
    associate_wireless_device: str | None
    """The ID of the wireless device to associate with a multicast group."""
    description: str | None
    """The description of the multicast group."""
    disassociate_wireless_device: str | None
    """The ID of the wireless device to disassociate from a multicast group."""
    lorawan: Required[CfnMulticastGroupLoRaWANProps | Deferred]
    """The LoRaWAN information that is to be used with the multicast group."""
    name: str | None
    """The name of the multicast group."""
    tags: Sequence[CfnMulticastGroupTagProps | Deferred] | Deferred | None
    """The tags are an array of key-value pairs to attach to the specified resource."""


class CfnMulticastGroupLoRaWANProps(TypedDict, total=False):
    """The LoRaWAN information that is to be used with the multicast group."""
    dl_class: Required[Literal["ClassB", "ClassC"] | Other]
    """DlClass for LoRaWAN."""
    rf_region: Required[Literal["AS923-1", "AS923-2", "AS923-3", "AS923-4", "AU915", "CN470", "CN779", "EU433", "EU868", "IN865", "KR920", "RU864", "US915"] | Other]
    """The frequency band (RFRegion) value."""


class CfnMulticastGroupTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnMulticastGroup(TypedResource):
    """A multicast group."""
    props: CfnMulticastGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMulticastGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the multicast group."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the multicast group."""
    @property
    def attr_status(self) -> StringToken:
        """The status of a multicast group."""
    @property
    def attr_lorawan_number_of_devices_in_group(self) -> NumberToken:
        """The number of devices that are associated to the multicast group."""
    @property
    def attr_lorawan_number_of_devices_requested(self) -> NumberToken:
        """The number of devices that are requested to be associated with the multicast group."""


class CfnNetworkAnalyzerConfigurationProps(TypedDict, total=False):
    description: str | None
    """The description of the resource."""
    name: Required[str]
    """Name of the network analyzer configuration. A change replaces the resource."""
    tags: Sequence[CfnNetworkAnalyzerConfigurationTagProps | Deferred] | Deferred | None
    """The tags to attach to the specified resource. A change replaces the resource."""
    trace_content: CfnNetworkAnalyzerConfigurationTraceContentProps | Deferred | None
    """Trace content for your wireless gateway and wireless device resources."""
    wireless_devices: Sequence[str] | Deferred | None
    """Wireless device resources to add to the network analyzer configuration."""
    wireless_gateways: Sequence[str] | Deferred | None
    """Wireless gateway resources to add to the network analyzer configuration."""


class CfnNetworkAnalyzerConfigurationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnNetworkAnalyzerConfigurationTraceContentProps(TypedDict, total=False):
    """Trace content for your wireless gateway and wireless device resources."""
    log_level: Literal["INFO", "ERROR", "DISABLED"] | Other | None
    """The log level for a log message."""
    wireless_device_frame_info: Literal["ENABLED", "DISABLED"] | Other | None
    """`FrameInfo` of your wireless device resources for the trace content."""


class CfnNetworkAnalyzerConfiguration(TypedResource):
    """Network analyzer configuration."""
    props: CfnNetworkAnalyzerConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkAnalyzerConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resource."""


class CfnPartnerAccountProps(TypedDict, total=False):
    account_linked: Boolean | None
    """Whether the partner account is linked to the AWS account."""
    partner_account_id: str | None
    """The ID of the partner account to update. A change replaces the resource."""
    partner_type: Literal["Sidewalk"] | Other | None
    """The partner type."""
    sidewalk: CfnPartnerAccountSidewalkAccountInfoProps | Deferred | None
    """The Sidewalk account credentials."""
    sidewalk_response: CfnPartnerAccountSidewalkAccountInfoWithFingerprintProps | Deferred | None
    """Information about a Sidewalk account."""
    sidewalk_update: CfnPartnerAccountSidewalkUpdateAccountProps | Deferred | None
    """Sidewalk update."""
    tags: Sequence[CfnPartnerAccountTagProps | Deferred] | Deferred | None
    """The tags are an array of key-value pairs to attach to the specified resource."""


class CfnPartnerAccountSidewalkAccountInfoProps(TypedDict, total=False):
    """Information about a Sidewalk account."""
    app_server_private_key: Required[str]
    """The Sidewalk application server private key."""


class CfnPartnerAccountSidewalkAccountInfoWithFingerprintProps(TypedDict, total=False):
    """Information about a Sidewalk account."""
    amazon_id: str | None
    """The Sidewalk Amazon ID."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the resource."""
    fingerprint: str | None
    """The fingerprint of the Sidewalk application server private key."""


class CfnPartnerAccountSidewalkUpdateAccountProps(TypedDict, total=False):
    """Sidewalk update."""
    app_server_private_key: str | None
    """The new Sidewalk application server private key."""


class CfnPartnerAccountTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnPartnerAccount(TypedResource):
    """A partner account."""
    props: CfnPartnerAccountProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPartnerAccountProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resource."""
    @property
    def attr_fingerprint(self) -> StringToken:
        """The fingerprint of the Sidewalk application server private key."""


class CfnServiceProfileProps(TypedDict, total=False):
    lorawan: CfnServiceProfileLoRaWANServiceProfileProps | Deferred | None
    """LoRaWAN service profile object. A change replaces the resource."""
    name: str | None
    """The name of the new resource. A change replaces the resource."""
    tags: Sequence[CfnServiceProfileTagProps | Deferred] | Deferred | None
    """The tags are an array of key-value pairs to attach to the specified resource."""


class CfnServiceProfileLoRaWANServiceProfileProps(TypedDict, total=False):
    """LoRaWANServiceProfile object."""
    add_gw_metadata: Boolean | None
    """The AddGWMetaData value."""
    pr_allowed: Boolean | None
    """The PRAllowed value that describes whether passive roaming is allowed."""
    ra_allowed: Boolean | None
    """The RAAllowed value that describes whether roaming activation is allowed."""


class CfnServiceProfileTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnServiceProfile(TypedResource):
    """Creates a new service profile."""
    props: CfnServiceProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the service profile created."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the service profile created."""
    @property
    def attr_lorawan_response(self) -> StringToken: ...
    @property
    def attr_lorawan_channel_mask(self) -> StringToken:
        """The ChannelMask value."""
    @property
    def attr_lorawan_dev_status_req_freq(self) -> NumberToken:
        """The DevStatusReqFreq value."""
    @property
    def attr_lorawan_dl_bucket_size(self) -> NumberToken:
        """The DLBucketSize value."""
    @property
    def attr_lorawan_dl_rate(self) -> NumberToken:
        """The DLRate value."""
    @property
    def attr_lorawan_dl_rate_policy(self) -> StringToken:
        """The DLRatePolicy value."""
    @property
    def attr_lorawan_dr_max(self) -> NumberToken:
        """The DRMax value."""
    @property
    def attr_lorawan_dr_min(self) -> NumberToken:
        """The DRMin value."""
    @property
    def attr_lorawan_hr_allowed(self) -> StringToken:
        """The HRAllowed value that describes whether handover roaming is allowed."""
    @property
    def attr_lorawan_min_gw_diversity(self) -> NumberToken:
        """The MinGwDiversity value."""
    @property
    def attr_lorawan_nwk_geo_loc(self) -> StringToken:
        """The NwkGeoLoc value."""
    @property
    def attr_lorawan_report_dev_status_battery(self) -> StringToken:
        """The ReportDevStatusBattery value."""
    @property
    def attr_lorawan_report_dev_status_margin(self) -> StringToken:
        """The ReportDevStatusMargin value."""
    @property
    def attr_lorawan_target_per(self) -> NumberToken:
        """The TargetPer value."""
    @property
    def attr_lorawan_ul_bucket_size(self) -> NumberToken:
        """The UlBucketSize value."""
    @property
    def attr_lorawan_ul_rate(self) -> NumberToken:
        """The ULRate value."""
    @property
    def attr_lorawan_ul_rate_policy(self) -> StringToken:
        """The ULRatePolicy value."""


class CfnTaskDefinitionProps(TypedDict, total=False):
    auto_create_tasks: Required[Boolean]
    """Whether to automatically create tasks using this task definition for all gateways with the specified current version."""
    lorawan_update_gateway_task_entry: CfnTaskDefinitionLoRaWANUpdateGatewayTaskEntryProps | Deferred | None
    """LoRaWANUpdateGatewayTaskEntry object."""
    name: str | None
    """The name of the new resource."""
    tags: Sequence[CfnTaskDefinitionTagProps | Deferred] | Deferred | None
    """The tags are an array of key-value pairs to attach to the specified resource."""
    task_definition_type: Literal["UPDATE"] | Other | None
    """A filter to list only the wireless gateway task definitions that use this task definition type."""
    update: CfnTaskDefinitionUpdateWirelessGatewayTaskCreateProps | Deferred | None
    """Information about the gateways to update."""


class CfnTaskDefinitionLoRaWANGatewayVersionProps(TypedDict, total=False):
    """LoRaWANGatewayVersion object."""
    model: str | None
    """The model number of the wireless gateway."""
    package_version: str | None
    """The version of the wireless gateway firmware."""
    station: str | None
    """The basic station version of the wireless gateway."""


class CfnTaskDefinitionLoRaWANUpdateGatewayTaskCreateProps(TypedDict, total=False):
    """The signature used to verify the update firmware."""
    current_version: CfnTaskDefinitionLoRaWANGatewayVersionProps | Deferred | None
    """The version of the gateways that should receive the update."""
    sig_key_crc: Integer | None
    """The CRC of the signature private key to check."""
    update_signature: str | None
    """The signature used to verify the update firmware."""
    update_version: CfnTaskDefinitionLoRaWANGatewayVersionProps | Deferred | None
    """The firmware version to update the gateway to."""


class CfnTaskDefinitionLoRaWANUpdateGatewayTaskEntryProps(TypedDict, total=False):
    """LoRaWANUpdateGatewayTaskEntry object."""
    current_version: CfnTaskDefinitionLoRaWANGatewayVersionProps | Deferred | None
    """The version of the gateways that should receive the update."""
    update_version: CfnTaskDefinitionLoRaWANGatewayVersionProps | Deferred | None
    """The firmware version to update the gateway to."""


class CfnTaskDefinitionTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnTaskDefinitionUpdateWirelessGatewayTaskCreateProps(TypedDict, total=False):
    """UpdateWirelessGatewayTaskCreate object."""
    lorawan: CfnTaskDefinitionLoRaWANUpdateGatewayTaskCreateProps | Deferred | None
    """The properties that relate to the LoRaWAN wireless gateway."""
    update_data_role: str | None
    """The IAM role used to read data from the S3 bucket."""
    update_data_source: str | None
    """The link to the S3 bucket."""


class CfnTaskDefinition(TypedResource):
    """Creates a gateway task definition."""
    props: CfnTaskDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTaskDefinitionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name of the resource."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the new wireless gateway task definition."""


class CfnWirelessDeviceProps(TypedDict, total=False):
    description: str | None
    """The description of the new resource."""
    destination_name: Required[str]
    """The name of the destination to assign to the new wireless device."""
    last_uplink_received_at: str | None
    """The date and time when the most recent uplink was received."""
    lorawan: CfnWirelessDeviceLoRaWANDeviceProps | Deferred | None
    """The device configuration information to use to create the wireless device."""
    name: str | None
    """The name of the new resource."""
    positioning: Literal["Enabled", "Disabled"] | Other | None
    """FPort values for the GNSS, Stream, and ClockSync functions of the positioning information."""
    tags: Sequence[CfnWirelessDeviceTagProps | Deferred] | Deferred | None
    """The tags are an array of key-value pairs to attach to the specified resource."""
    thing_arn: str | None
    """The ARN of the thing to associate with the wireless device."""
    type: Required[Literal["Sidewalk", "LoRaWAN"] | Other]
    """The wireless device type."""


class CfnWirelessDeviceAbpV10xProps(TypedDict, total=False):
    """ABP device object for LoRaWAN specification v1.0.x"""
    dev_addr: Required[str]
    """The DevAddr value."""
    session_keys: Required[CfnWirelessDeviceSessionKeysAbpV10xProps | Deferred]
    """Session keys for ABP v1.0.x."""


class CfnWirelessDeviceAbpV11Props(TypedDict, total=False):
    """ABP device object for create APIs for v1.1."""
    dev_addr: Required[str]
    """The DevAddr value."""
    session_keys: Required[CfnWirelessDeviceSessionKeysAbpV11Props | Deferred]
    """Session keys for ABP v1.1."""


class CfnWirelessDeviceApplicationProps(TypedDict, total=False):
    """A list of optional LoRaWAN application information, which can be used for geolocation."""
    destination_name: str | None
    """The name of the position data destination that describes the IoT rule that processes the device's position data."""
    f_port: Integer | None
    """The name of the new destination for the device."""
    type: Literal["SemtechGeolocation", "SemtechGNSS", "SemtechGNSSNG", "SemtechWiFi"] | Other | None
    """Application type, which can be specified to obtain real-time position information of your LoRaWAN device."""


class CfnWirelessDeviceFPortsProps(TypedDict, total=False):
    """List of FPorts assigned for different LoRaWAN application packages to use."""
    applications: Sequence[CfnWirelessDeviceApplicationProps | Deferred] | Deferred | None
    """LoRaWAN application configuration, which can be used to perform geolocation."""


class CfnWirelessDeviceLoRaWANDeviceProps(TypedDict, total=False):
    """LoRaWAN object for create functions."""
    abp_v10x: CfnWirelessDeviceAbpV10xProps | Deferred | None
    """ABP device object for LoRaWAN specification v1.0.x."""
    abp_v11: CfnWirelessDeviceAbpV11Props | Deferred | None
    """ABP device object for create APIs for v1.1."""
    dev_eui: str | None
    """The DevEUI value."""
    device_profile_id: str | None
    """The ID of the device profile for the new wireless device."""
    f_ports: CfnWirelessDeviceFPortsProps | Deferred | None
    """List of FPort assigned for different LoRaWAN application packages to use."""
    otaa_v10x: CfnWirelessDeviceOtaaV10xProps | Deferred | None
    """OTAA device object for create APIs for v1.0.x"""
    otaa_v11: CfnWirelessDeviceOtaaV11Props | Deferred | None
    """OTAA device object for v1.1 for create APIs."""
    service_profile_id: str | None
    """The ID of the service profile."""


class CfnWirelessDeviceOtaaV10xProps(TypedDict, total=False):
    """OTAA device object for v1.0.x"""
    app_eui: Required[str]
    """The AppEUI value."""
    app_key: Required[str]
    """The AppKey value."""


class CfnWirelessDeviceOtaaV11Props(TypedDict, total=False):
    """OTAA device object for v1.1 for create APIs."""
    app_key: Required[str]
    """The AppKey is a secret key, which you should handle in a similar way as you would an application password."""
    join_eui: Required[str]
    """The JoinEUI value."""
    nwk_key: Required[str]
    """The NwkKey is a secret key, which you should handle in a similar way as you would an application password."""


class CfnWirelessDeviceSessionKeysAbpV10xProps(TypedDict, total=False):
    """Session keys for ABP v1.0.x."""
    app_s_key: Required[str]
    """The AppSKey value."""
    nwk_s_key: Required[str]
    """The NwkKey value."""


class CfnWirelessDeviceSessionKeysAbpV11Props(TypedDict, total=False):
    """Session keys for ABP v1.1."""
    app_s_key: Required[str]
    """The AppSKey is a secret key, which you should handle in a similar way as you would an application password."""
    f_nwk_s_int_key: Required[str]
    """The FNwkSIntKey is a secret key, which you should handle in a similar way as you would an application password."""
    nwk_s_enc_key: Required[str]
    """The NwkSEncKey is a secret key, which you should handle in a similar way as you would an application password."""
    s_nwk_s_int_key: Required[str]
    """The SNwkSIntKey is a secret key, which you should handle in a similar way as you would an application password."""


class CfnWirelessDeviceTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnWirelessDevice(TypedResource):
    """Provisions a wireless device."""
    props: CfnWirelessDeviceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWirelessDeviceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the wireless device created."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the wireless device created."""
    @property
    def attr_thing_name(self) -> StringToken:
        """The name of the thing associated with the wireless device."""


class CfnWirelessDeviceImportTaskProps(TypedDict, total=False):
    destination_name: Required[str]
    """The name of the destination that describes the IoT rule to route messages from the Sidewalk devices in the import task to other applications."""
    sidewalk: Required[CfnWirelessDeviceImportTaskSidewalkProps | Deferred]
    """The Sidewalk-related information of the wireless device import task."""
    tags: Sequence[CfnWirelessDeviceImportTaskTagProps | Deferred] | Deferred | None
    """Adds to or modifies the tags of the given resource."""


class CfnWirelessDeviceImportTaskSidewalkProps(TypedDict, total=False):
    """Sidewalk-related information about a wireless device import task."""
    device_creation_file: str | None
    """The CSV file contained in an S3 bucket that's used for adding devices to an import task."""
    role: str | None
    """The IAM role that allows to access the CSV file in the S3 bucket."""
    sidewalk_manufacturing_sn: str | None
    """The Sidewalk manufacturing serial number (SMSN) of the Sidewalk device."""


class CfnWirelessDeviceImportTaskTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnWirelessDeviceImportTask(TypedResource):
    """Information about an import task for wireless devices."""
    props: CfnWirelessDeviceImportTaskProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWirelessDeviceImportTaskProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN (Amazon Resource Name) of the import task."""
    @property
    def attr_creation_date(self) -> StringToken:
        """The date and time at which the wireless device import task was created."""
    @property
    def attr_failed_imported_devices_count(self) -> NumberToken:
        """The summary information of count of wireless devices that failed to onboard to the import task."""
    @property
    def attr_id(self) -> StringToken:
        """The import task ID."""
    @property
    def attr_initialized_imported_devices_count(self) -> NumberToken:
        """The summary information of count of wireless devices that are waiting for the control log to be added to an import task."""
    @property
    def attr_onboarded_imported_devices_count(self) -> NumberToken:
        """The summary information of count of wireless devices that have been onboarded to the import task."""
    @property
    def attr_pending_imported_devices_count(self) -> NumberToken:
        """The summary information of count of wireless devices that are waiting in the queue to be onboarded to the import task."""
    @property
    def attr_status(self) -> StringToken:
        """The status of a wireless device import task."""
    @property
    def attr_status_reason(self) -> StringToken:
        """The reason that provides additional information about the import task status."""
    @property
    def attr_sidewalk_device_creation_file_list(self) -> ListToken:
        """List of Sidewalk devices that are added to the import task."""


class CfnWirelessGatewayProps(TypedDict, total=False):
    description: str | None
    """The description of the new resource."""
    last_uplink_received_at: str | None
    """The date and time when the most recent uplink was received."""
    lorawan: Required[CfnWirelessGatewayLoRaWANGatewayProps | Deferred]
    """The gateway configuration information to use to create the wireless gateway."""
    name: str | None
    """The name of the new resource."""
    tags: Sequence[CfnWirelessGatewayTagProps | Deferred] | Deferred | None
    """The tags are an array of key-value pairs to attach to the specified resource."""
    thing_arn: str | None
    """The ARN of the thing to associate with the wireless gateway."""
    thing_name: str | None
    """The name of the thing associated with the wireless gateway."""


class CfnWirelessGatewayLoRaWANGatewayProps(TypedDict, total=False):
    """LoRaWAN wireless gateway object."""
    gateway_eui: Required[str]
    """The gateway's EUI value."""
    rf_region: Required[str]
    """The frequency band (RFRegion) value."""


class CfnWirelessGatewayTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnWirelessGateway(TypedResource):
    """Provisions a wireless gateway."""
    props: CfnWirelessGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWirelessGatewayProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the wireless gateway created."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the wireless gateway created."""
