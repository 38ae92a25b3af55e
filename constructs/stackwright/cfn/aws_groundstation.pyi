"""Every resource type of AWS::GroundStation; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnConfigProps(TypedDict, total=False):
    config_data: Required[CfnConfigConfigDataProps | Deferred]
    """Object containing the parameters of a config."""
    name: Required[str]
    """The name of the config object."""
    tags: Sequence[CfnConfigTagProps | Deferred] | Deferred | None
    """Tags assigned to a resource."""


class CfnConfigAntennaDownlinkConfigProps(TypedDict, total=False):
    """Provides information about how AWS Ground Station should configure an antenna for downlink during a contact."""
    spectrum_config: CfnConfigSpectrumConfigProps | Deferred | None
    """Defines the spectrum configuration."""


class CfnConfigAntennaDownlinkDemodDecodeConfigProps(TypedDict, total=False):
    """Provides information about how AWS Ground Station should configure an antenna for downlink during a contact."""
    decode_config: CfnConfigDecodeConfigProps | Deferred | None
    """Defines how the RF signal will be decoded."""
    demodulation_config: CfnConfigDemodulationConfigProps | Deferred | None
    """Defines how the RF signal will be demodulated."""
    spectrum_config: CfnConfigSpectrumConfigProps | Deferred | None
    """Defines the spectrum configuration."""


class CfnConfigAntennaUplinkConfigProps(TypedDict, total=False):
    """Provides information about how AWS Ground Station should configure an antenna for uplink during a contact."""
    spectrum_config: CfnConfigUplinkSpectrumConfigProps | Deferred | None
    """Defines the spectrum configuration."""
    target_eirp: CfnConfigEirpProps | Deferred | None
    """The equivalent isotropically radiated power (EIRP) to use for uplink transmissions."""
    transmit_disabled: Boolean | None
    """Whether or not uplink transmit is disabled."""


class CfnConfigConfigDataProps(TypedDict, total=False):
    """Config objects provide information to Ground Station about how to configure the antenna and how data flows during a contact."""
    antenna_downlink_config: CfnConfigAntennaDownlinkConfigProps | Deferred | None
    """Provides information for an antenna downlink config object."""
    antenna_downlink_demod_decode_config: CfnConfigAntennaDownlinkDemodDecodeConfigProps | Deferred | None
    """Provides information for a downlink demod decode config object."""
    antenna_uplink_config: CfnConfigAntennaUplinkConfigProps | Deferred | None
    """Provides information for an uplink config object."""
    dataflow_endpoint_config: CfnConfigDataflowEndpointConfigProps | Deferred | None
    """Provides information for a dataflow endpoint config object."""
    s3_recording_config: CfnConfigS3RecordingConfigProps | Deferred | None
    """Provides information for an S3 recording config object."""
    telemetry_sink_config: CfnConfigTelemetrySinkConfigProps | Deferred | None
    tracking_config: CfnConfigTrackingConfigProps | Deferred | None
    """Provides information for a tracking config object."""
    uplink_echo_config: CfnConfigUplinkEchoConfigProps | Deferred | None
    """Provides information for an uplink echo config object."""


class CfnConfigDataflowEndpointConfigProps(TypedDict, total=False):
    """Provides information to AWS Ground Station about which IP endpoints to use during a contact."""
    dataflow_endpoint_name: str | None
    """The name of the dataflow endpoint to use during contacts."""
    dataflow_endpoint_region: str | None
    """The region of the dataflow endpoint to use during contacts."""


class CfnConfigDecodeConfigProps(TypedDict, total=False):
    """Defines decoding settings."""
    unvalidated_json: str | None
    """The decoding settings are in JSON format and define a set of steps to perform to decode the data."""


class CfnConfigDemodulationConfigProps(TypedDict, total=False):
    """Defines demodulation settings."""
    unvalidated_json: str | None
    """The demodulation settings are in JSON format and define parameters for demodulation, for example which modulation scheme (e.g. PSK, QPSK, etc.) and matched filter to use."""


class CfnConfigEirpProps(TypedDict, total=False):
    """Defines an equivalent isotropically radiated power (EIRP)."""
    units: Literal["dBW"] | Other | None
    """The units of the EIRP."""
    value: Number | None
    """The value of the EIRP."""


class CfnConfigFrequencyProps(TypedDict, total=False):
    """Defines a frequency."""
    units: Literal["GHz", "MHz", "kHz"] | Other | None
    """The units of the frequency."""
    value: Number | None
    """The value of the frequency."""


class CfnConfigFrequencyBandwidthProps(TypedDict, total=False):
    """Defines a bandwidth."""
    units: Literal["GHz", "MHz", "kHz"] | Other | None
    """The units of the bandwidth."""
    value: Number | None
    """The value of the bandwidth."""


class CfnConfigKinesisDataStreamDataProps(TypedDict, total=False):
    kinesis_data_stream_arn: Required[str]
    kinesis_role_arn: Required[str]


class CfnConfigS3RecordingConfigProps(TypedDict, total=False):
    """Provides information about how AWS Ground Station should save downlink data to S3."""
    bucket_arn: str | None
    """S3 Bucket where the data is written."""
    prefix: str | None
    """The prefix of the S3 data object."""
    role_arn: str | None
    """Defines the ARN of the role assumed for putting archives to S3."""


class CfnConfigSpectrumConfigProps(TypedDict, total=False):
    """Defines a spectrum."""
    bandwidth: CfnConfigFrequencyBandwidthProps | Deferred | None
    """The bandwidth of the spectrum."""
    center_frequency: CfnConfigFrequencyProps | Deferred | None
    """The center frequency of the spectrum."""
    polarization: Literal["LEFT_HAND", "RIGHT_HAND", "NONE"] | Other | None
    """The polarization of the spectrum."""


class CfnConfigTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnConfigTelemetrySinkConfigProps(TypedDict, total=False):
    telemetry_sink_data: Required[CfnConfigTelemetrySinkDataProps | Deferred]
    telemetry_sink_type: Required[Literal["KINESIS_DATA_STREAM"] | Other]


class CfnConfigTelemetrySinkDataProps(TypedDict, total=False):
    kinesis_data_stream_data: CfnConfigKinesisDataStreamDataProps | Deferred | None


class CfnConfigTrackingConfigProps(TypedDict, total=False):
    """Provides information about how AWS Ground Station should track the satellite through the sky during a contact."""
    autotrack: Literal["REQUIRED", "PREFERRED", "REMOVED"] | Other | None
    """Specifies whether or not to use autotrack."""


class CfnConfigUplinkEchoConfigProps(TypedDict, total=False):
    """Provides information about how AWS Ground Station should echo back uplink transmissions to a dataflow endpoint."""
    antenna_uplink_config_arn: str | None
    """Defines the ARN of the uplink config to echo back to a dataflow endpoint."""
    enabled: Boolean | None
    """Whether or not uplink echo is enabled."""


class CfnConfigUplinkSpectrumConfigProps(TypedDict, total=False):
    """Defines a uplink spectrum."""
    center_frequency: CfnConfigFrequencyProps | Deferred | None
    """The center frequency of the spectrum."""
    polarization: Literal["LEFT_HAND", "RIGHT_HAND", "NONE"] | Other | None
    """The polarization of the spectrum."""


class CfnConfig(TypedResource):
    """Creates a `Config` with the specified parameters."""
    props: CfnConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the config, such as `arn:aws:groundstation:us-east-2:1234567890:config/tracking/9940bf3b-d2ba-427e-9906-842b5e5d2296`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the config, such as `9940bf3b-d2ba-427e-9906-842b5e5d2296`."""
    @property
    def attr_type(self) -> StringToken:
        """The type of the config, such as `tracking`."""


class CfnDataflowEndpointGroupProps(TypedDict, total=False):
    contact_post_pass_duration_seconds: Integer | None
    """Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a `POSTPASS` state. A change replaces the resource."""
    contact_pre_pass_duration_seconds: Integer | None
    """Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a `PREPASS` state. A change replaces the resource."""
    endpoint_details: Required[Sequence[CfnDataflowEndpointGroupEndpointDetailsProps | Deferred] | Deferred]
    """List of Endpoint Details, containing address and port for each endpoint. A change replaces the resource."""
    tags: Sequence[CfnDataflowEndpointGroupTagProps | Deferred] | Deferred | None
    """Tags assigned to a resource."""


class CfnDataflowEndpointGroupAwsGroundStationAgentEndpointProps(TypedDict, total=False):
    """Information about AwsGroundStationAgentEndpoint."""
    agent_status: Literal["SUCCESS", "FAILED", "ACTIVE", "INACTIVE"] | Other | None
    """The status of AgentEndpoint."""
    audit_results: Literal["HEALTHY", "UNHEALTHY"] | Other | None
    """The results of the audit."""
    egress_address: CfnDataflowEndpointGroupConnectionDetailsProps | Deferred | None
    """The egress address of AgentEndpoint."""
    ingress_address: CfnDataflowEndpointGroupRangedConnectionDetailsProps | Deferred | None
    """The ingress address of AgentEndpoint."""
    name: str | None
    """Name string associated with AgentEndpoint."""


class CfnDataflowEndpointGroupConnectionDetailsProps(TypedDict, total=False):
    """Egress address of AgentEndpoint with an optional mtu."""
    mtu: Integer | None
    """Maximum transmission unit (MTU) size in bytes of a dataflow endpoint."""
    socket_address: CfnDataflowEndpointGroupSocketAddressProps | Deferred | None
    """A socket address."""


class CfnDataflowEndpointGroupDataflowEndpointProps(TypedDict, total=False):
    """Contains information such as socket address and name that defines an endpoint."""
    address: CfnDataflowEndpointGroupSocketAddressProps | Deferred | None
    """The address and port of an endpoint."""
    mtu: Integer | None
    """Maximum transmission unit (MTU) size in bytes of a dataflow endpoint."""
    name: str | None
    """The endpoint name."""


class CfnDataflowEndpointGroupEndpointDetailsProps(TypedDict, total=False):
    """The security details and endpoint information."""
    aws_ground_station_agent_endpoint: CfnDataflowEndpointGroupAwsGroundStationAgentEndpointProps | Deferred | None
    """An agent endpoint."""
    endpoint: CfnDataflowEndpointGroupDataflowEndpointProps | Deferred | None
    """Information about the endpoint such as name and the endpoint address."""
    security_details: CfnDataflowEndpointGroupSecurityDetailsProps | Deferred | None
    """The role ARN, and IDs for security groups and subnets."""


class CfnDataflowEndpointGroupIntegerRangeProps(TypedDict, total=False):
    """An integer range that has a minimum and maximum value."""
    maximum: Integer | None
    """A maximum value."""
    minimum: Integer | None
    """A minimum value."""


class CfnDataflowEndpointGroupRangedConnectionDetailsProps(TypedDict, total=False):
    """Ingress address of AgentEndpoint with a port range and an optional mtu."""
    mtu: Integer | None
    """Maximum transmission unit (MTU) size in bytes of a dataflow endpoint."""
    socket_address: CfnDataflowEndpointGroupRangedSocketAddressProps | Deferred | None
    """A ranged socket address."""


class CfnDataflowEndpointGroupRangedSocketAddressProps(TypedDict, total=False):
    """A socket address with a port range."""
    name: str | None
    """IPv4 socket address."""
    port_range: CfnDataflowEndpointGroupIntegerRangeProps | Deferred | None
    """Port range of a socket address."""


class CfnDataflowEndpointGroupSecurityDetailsProps(TypedDict, total=False):
    """Information about IAM roles, subnets, and security groups needed for this DataflowEndpointGroup."""
    role_arn: str | None
    """The ARN of a role which Ground Station has permission to assume, such as `arn:aws:iam::1234567890:role/DataDeliveryServiceRole`."""
    security_group_ids: Sequence[str] | Deferred | None
    """The security group Ids of the security role, such as `sg-1234567890abcdef0`."""
    subnet_ids: Sequence[str] | Deferred | None
    """The subnet Ids of the security details, such as `subnet-12345678`."""


class CfnDataflowEndpointGroupSocketAddressProps(TypedDict, total=False):
    """The address of the endpoint, such as `192.168.1.1`."""
    name: str | None
    """The name of the endpoint, such as `Endpoint 1`."""
    port: Integer | None
    """The port of the endpoint, such as `55888`."""


class CfnDataflowEndpointGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDataflowEndpointGroup(TypedResource):
    """Creates a Dataflow Endpoint Group request."""
    props: CfnDataflowEndpointGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataflowEndpointGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the dataflow endpoint group, such as `arn:aws:groundstation:us-east-2:1234567890:dataflow-endpoint-group/9940bf3b-d2ba-427e-9906-842b5e5d2296`."""
    @property
    def attr_id(self) -> StringToken:
        """UUID of a dataflow endpoint group."""


class CfnDataflowEndpointGroupV2Props(TypedDict, total=False):
    contact_post_pass_duration_seconds: Integer | None
    """Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a POSTPASS state. A change replaces the resource."""
    contact_pre_pass_duration_seconds: Integer | None
    """Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a PREPASS state. A change replaces the resource."""
    endpoints: Sequence[CfnDataflowEndpointGroupV2CreateEndpointDetailsProps | Deferred] | Deferred | None
    """List of endpoints for the dataflow endpoint group. A change replaces the resource."""
    tags: Sequence[CfnDataflowEndpointGroupV2TagProps | Deferred] | Deferred | None
    """Tags assigned to a resource."""


class CfnDataflowEndpointGroupV2ConnectionDetailsProps(TypedDict, total=False):
    """Egress address of AgentEndpoint with an optional mtu."""
    mtu: Integer | None
    """Maximum transmission unit (MTU) size in bytes of a dataflow endpoint."""
    socket_address: Required[CfnDataflowEndpointGroupV2SocketAddressProps | Deferred]
    """A socket address."""


class CfnDataflowEndpointGroupV2CreateEndpointDetailsProps(TypedDict, total=False):
    """Endpoint definition used for creating a dataflow endpoint"""
    downlink_aws_ground_station_agent_endpoint: CfnDataflowEndpointGroupV2DownlinkAwsGroundStationAgentEndpointProps | Deferred | None
    """Definition for a downlink agent endpoint"""
    uplink_aws_ground_station_agent_endpoint: CfnDataflowEndpointGroupV2UplinkAwsGroundStationAgentEndpointProps | Deferred | None
    """Definition for an uplink agent endpoint"""


class CfnDataflowEndpointGroupV2DownlinkAwsGroundStationAgentEndpointProps(TypedDict, total=False):
    """Definition for a downlink agent endpoint"""
    dataflow_details: Required[CfnDataflowEndpointGroupV2DownlinkDataflowDetailsProps | Deferred]
    """Dataflow details for the downlink endpoint"""
    name: Required[str]
    """Downlink dataflow endpoint name"""


class CfnDataflowEndpointGroupV2DownlinkConnectionDetailsProps(TypedDict, total=False):
    """Connection details for Ground Station to Agent and Agent to customer"""
    agent_ip_and_port_address: Required[CfnDataflowEndpointGroupV2RangedConnectionDetailsProps | Deferred]
    """Agent IP and port address for the downlink connection."""
    egress_address_and_port: Required[CfnDataflowEndpointGroupV2ConnectionDetailsProps | Deferred]
    """Egress address and port for the downlink connection."""


class CfnDataflowEndpointGroupV2DownlinkDataflowDetailsProps(TypedDict, total=False):
    """Dataflow details for a downlink endpoint"""
    agent_connection_details: CfnDataflowEndpointGroupV2DownlinkConnectionDetailsProps | Deferred | None
    """Downlink connection details for customer to Agent and Agent to Ground Station"""


class CfnDataflowEndpointGroupV2IntegerRangeProps(TypedDict, total=False):
    """An integer range that has a minimum and maximum value."""
    maximum: Required[Integer]
    """A maximum value."""
    minimum: Required[Integer]
    """A minimum value."""


class CfnDataflowEndpointGroupV2RangedConnectionDetailsProps(TypedDict, total=False):
    """Ingress address of AgentEndpoint with a port range and an optional mtu."""
    mtu: Integer | None
    """Maximum transmission unit (MTU) size in bytes of a dataflow endpoint."""
    socket_address: Required[CfnDataflowEndpointGroupV2RangedSocketAddressProps | Deferred]
    """A ranged socket address."""


class CfnDataflowEndpointGroupV2RangedSocketAddressProps(TypedDict, total=False):
    """A socket address with a port range."""
    name: Required[str]
    """IPv4 socket address."""
    port_range: Required[CfnDataflowEndpointGroupV2IntegerRangeProps | Deferred]
    """Port range of a socket address."""


class CfnDataflowEndpointGroupV2SocketAddressProps(TypedDict, total=False):
    """Information about the socket address."""
    name: Required[str]
    """Name of a socket address."""
    port: Required[Integer]
    """Port of a socket address."""


class CfnDataflowEndpointGroupV2TagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDataflowEndpointGroupV2UplinkAwsGroundStationAgentEndpointProps(TypedDict, total=False):
    """Definition for an uplink agent endpoint"""
    dataflow_details: Required[CfnDataflowEndpointGroupV2UplinkDataflowDetailsProps | Deferred]
    """Dataflow details for the uplink endpoint"""
    name: Required[str]
    """Uplink dataflow endpoint name"""


class CfnDataflowEndpointGroupV2UplinkConnectionDetailsProps(TypedDict, total=False):
    """Connection details for customer to Agent and Agent to Ground Station"""
    agent_ip_and_port_address: Required[CfnDataflowEndpointGroupV2RangedConnectionDetailsProps | Deferred]
    """Agent IP and port address for the uplink connection."""
    ingress_address_and_port: Required[CfnDataflowEndpointGroupV2ConnectionDetailsProps | Deferred]
    """Ingress address and port for the uplink connection."""


class CfnDataflowEndpointGroupV2UplinkDataflowDetailsProps(TypedDict, total=False):
    """Dataflow details for an uplink endpoint"""
    agent_connection_details: CfnDataflowEndpointGroupV2UplinkConnectionDetailsProps | Deferred | None
    """Uplink connection details for customer to Agent and Agent to Ground Station"""


class CfnDataflowEndpointGroupV2(TypedResource):
    """Creates a `DataflowEndpoint` group containing the specified list of Ground Station Agent based endpoints."""
    props: CfnDataflowEndpointGroupV2Props
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataflowEndpointGroupV2Props]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_endpoint_details(self) -> StringToken:
        """Information about the endpoint details."""
    @property
    def attr_id(self) -> StringToken: ...


class CfnMissionProfileProps(TypedDict, total=False):
    contact_post_pass_duration_seconds: Integer | None
    """Amount of time in seconds after a contact ends that you’d like to receive a Ground Station Contact State Change indicating the pass has finished."""
    contact_pre_pass_duration_seconds: Integer | None
    """Amount of time in seconds prior to contact start that you'd like to receive a Ground Station Contact State Change Event indicating an upcoming pass."""
    dataflow_edges: Required[Sequence[CfnMissionProfileDataflowEdgeProps | Deferred] | Deferred]
    """A list containing lists of config ARNs."""
    minimum_viable_contact_duration_seconds: Required[Integer]
    """Minimum length of a contact in seconds that Ground Station will return when listing contacts."""
    name: Required[str]
    """The name of the mission profile."""
    streams_kms_key: CfnMissionProfileStreamsKmsKeyProps | Deferred | None
    """KMS key to use for encrypting streams."""
    streams_kms_role: str | None
    """Role to use for encrypting streams with KMS key."""
    tags: Sequence[CfnMissionProfileTagProps | Deferred] | Deferred | None
    """Tags assigned to the mission profile."""
    telemetry_sink_config_arn: str | None
    """ARN of a Config resource of type TelemetrySinkConfig used for telemetry data sink configuration."""
    tracking_config_arn: Required[str]
    """The ARN of a tracking config objects that defines how to track the satellite through the sky during a contact."""


class CfnMissionProfileDataflowEdgeProps(TypedDict, total=False):
    """A dataflow edge defines from where and to where data will flow during a contact."""
    destination: str | None
    """The ARN of the destination for this dataflow edge."""
    source: str | None
    """The ARN of the source for this dataflow edge."""


class CfnMissionProfileStreamsKmsKeyProps(TypedDict, total=False):
    """KMS key info."""
    kms_alias_arn: str | None
    """KMS Alias Arn."""
    kms_alias_name: str | None
    """KMS Alias Name."""
    kms_key_arn: str | None
    """KMS Key Arn."""


class CfnMissionProfileTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMissionProfile(TypedResource):
    """Mission profiles specify parameters and provide references to config objects to define how Ground Station lists and executes contacts."""
    props: CfnMissionProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMissionProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the mission profile, such as `arn:aws:groundstation:us-east-2:1234567890:mission-profile/9940bf3b-d2ba-427e-9906-842b5e5d2296`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the mission profile, such as `9940bf3b-d2ba-427e-9906-842b5e5d2296`."""
    @property
    def attr_region(self) -> StringToken:
        """The region of the mission profile."""
