"""Every resource type of AWS::MediaConnect; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnBridgeProps(TypedDict, total=False):
    egress_gateway_bridge: CfnBridgeEgressGatewayBridgeProps | Deferred | None
    """An egress bridge is a cloud-to-ground bridge."""
    ingress_gateway_bridge: CfnBridgeIngressGatewayBridgeProps | Deferred | None
    """An ingress bridge is a ground-to-cloud bridge."""
    name: Required[str]
    """The name of the bridge."""
    outputs: Sequence[CfnBridgeBridgeOutputProps | Deferred] | Deferred | None
    """The outputs that you want to add to this bridge."""
    placement_arn: Required[str]
    """The bridge placement Amazon Resource Number (ARN)."""
    source_failover_config: CfnBridgeFailoverConfigProps | Deferred | None
    """The settings for source failover."""
    sources: Required[Sequence[CfnBridgeBridgeSourceProps | Deferred] | Deferred]
    """The sources that you want to add to this bridge."""


class CfnBridgeBridgeFlowSourceProps(TypedDict, total=False):
    """The source of the bridge."""
    flow_arn: Required[str]
    """The ARN of the cloud flow used as a source of this bridge."""
    flow_vpc_interface_attachment: CfnBridgeVpcInterfaceAttachmentProps | Deferred | None
    """The name of the VPC interface attachment to use for this source."""
    name: Required[str]
    """The name of the flow source."""


class CfnBridgeBridgeNetworkOutputProps(TypedDict, total=False):
    """The output of the bridge."""
    ip_address: Required[str]
    """The network output IP address."""
    name: Required[str]
    """The network output name."""
    network_name: Required[str]
    """The network output's gateway network name."""
    port: Required[Integer]
    """The network output's port."""
    protocol: Required[Literal["rtp-fec", "rtp", "udp"] | Other]
    """The network output protocol."""
    ttl: Required[Integer]
    """The network output TTL."""


class CfnBridgeBridgeNetworkSourceProps(TypedDict, total=False):
    """The source of the bridge."""
    multicast_ip: Required[str]
    """The network source multicast IP."""
    multicast_source_settings: CfnBridgeMulticastSourceSettingsProps | Deferred | None
    """The settings related to the multicast source."""
    name: Required[str]
    """The name of the network source."""
    network_name: Required[str]
    """The network source's gateway network name."""
    port: Required[Integer]
    """The network source port."""
    protocol: Required[Literal["rtp-fec", "rtp", "udp"] | Other]
    """The network source protocol."""


class CfnBridgeBridgeOutputProps(TypedDict, total=False):
    """The output of the bridge."""
    network_output: CfnBridgeBridgeNetworkOutputProps | Deferred | None
    """The output of the bridge."""


class CfnBridgeBridgeSourceProps(TypedDict, total=False):
    """The bridge's source."""
    flow_source: CfnBridgeBridgeFlowSourceProps | Deferred | None
    """The source of the bridge."""
    network_source: CfnBridgeBridgeNetworkSourceProps | Deferred | None
    """The source of the bridge."""


class CfnBridgeEgressGatewayBridgeProps(TypedDict, total=False):
    """Create a bridge with the egress bridge type."""
    max_bitrate: Required[Integer]
    """The maximum expected bitrate (in bps) of the egress bridge."""


class CfnBridgeFailoverConfigProps(TypedDict, total=False):
    """The settings for source failover."""
    failover_mode: Required[Literal["FAILOVER"] | Other]
    """The type of failover you choose for this flow."""
    source_priority: CfnBridgeSourcePriorityProps | Deferred | None
    """The priority you want to assign to a source."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """The state of source failover on the flow."""


class CfnBridgeIngressGatewayBridgeProps(TypedDict, total=False):
    """Create a bridge with the ingress bridge type."""
    max_bitrate: Required[Integer]
    """The maximum expected bitrate (in bps) of the ingress bridge."""
    max_outputs: Required[Integer]
    """The maximum number of outputs on the ingress bridge."""


class CfnBridgeMulticastSourceSettingsProps(TypedDict, total=False):
    """The settings related to the multicast source."""
    multicast_source_ip: str | None
    """The IP address of the source for source-specific multicast (SSM)."""


class CfnBridgeSourcePriorityProps(TypedDict, total=False):
    """The priority you want to assign to a source."""
    primary_source: str | None
    """The name of the source you choose as the primary source for this flow."""


class CfnBridgeVpcInterfaceAttachmentProps(TypedDict, total=False):
    """The settings for attaching a VPC interface to an resource."""
    vpc_interface_name: str | None
    """The name of the VPC interface to use for this resource."""


class CfnBridge(TypedResource):
    """The `AWS::MediaConnect::Bridge` resource defines a connection between your data center’s gateway instances and the cloud."""
    props: CfnBridgeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBridgeProps]) -> None: ...
    @property
    def attr_bridge_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the bridge."""
    @property
    def attr_bridge_state(self) -> StringToken:
        """The current status of the bridge."""


class CfnBridgeOutputProps(TypedDict, total=False):
    bridge_arn: Required[str]
    """The Amazon Resource Name (ARN) of the bridge that you want to update. A change replaces the resource."""
    name: Required[str]
    """The network output name. A change replaces the resource."""
    network_output: Required[CfnBridgeOutputBridgeNetworkOutputProps | Deferred]
    """The network output of the bridge."""


class CfnBridgeOutputBridgeNetworkOutputProps(TypedDict, total=False):
    """The output of the bridge."""
    ip_address: Required[str]
    """The network output IP address."""
    network_name: Required[str]
    """The network output's gateway network name."""
    port: Required[Integer]
    """The network output's port."""
    protocol: Required[Literal["rtp-fec", "rtp", "udp"] | Other]
    """The network output protocol."""
    ttl: Required[Integer]
    """The network output TTL."""


class CfnBridgeOutput(TypedResource):
    """Adds outputs to an existing bridge."""
    props: CfnBridgeOutputProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBridgeOutputProps]) -> None: ...


class CfnBridgeSourceProps(TypedDict, total=False):
    bridge_arn: Required[str]
    """The ARN of the bridge feeding this flow. A change replaces the resource."""
    flow_source: CfnBridgeSourceBridgeFlowSourceProps | Deferred | None
    """The source of the flow."""
    name: Required[str]
    """The name of the flow source. A change replaces the resource."""
    network_source: CfnBridgeSourceBridgeNetworkSourceProps | Deferred | None
    """The source of the network."""


class CfnBridgeSourceBridgeFlowSourceProps(TypedDict, total=False):
    """The source of the bridge."""
    flow_arn: Required[str]
    """The ARN of the cloud flow used as a source of this bridge."""
    flow_vpc_interface_attachment: CfnBridgeSourceVpcInterfaceAttachmentProps | Deferred | None
    """The name of the VPC interface attachment to use for this source."""


class CfnBridgeSourceBridgeNetworkSourceProps(TypedDict, total=False):
    """The source of the bridge."""
    multicast_ip: Required[str]
    """The network source multicast IP."""
    multicast_source_settings: CfnBridgeSourceMulticastSourceSettingsProps | Deferred | None
    """The settings related to the multicast source."""
    network_name: Required[str]
    """The network source's gateway network name."""
    port: Required[Integer]
    """The network source port."""
    protocol: Required[Literal["rtp-fec", "rtp", "udp"] | Other]
    """The network source protocol."""


class CfnBridgeSourceMulticastSourceSettingsProps(TypedDict, total=False):
    """The settings related to the multicast source."""
    multicast_source_ip: str | None
    """The IP address of the source for source-specific multicast (SSM)."""


class CfnBridgeSourceVpcInterfaceAttachmentProps(TypedDict, total=False):
    """The settings for attaching a VPC interface to an resource."""
    vpc_interface_name: str | None
    """The name of the VPC interface to use for this resource."""


class CfnBridgeSource(TypedResource):
    """Adds sources to an existing bridge."""
    props: CfnBridgeSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBridgeSourceProps]) -> None: ...


class CfnFlowProps(TypedDict, total=False):
    availability_zone: str | None
    """The Availability Zone that you want to create the flow in. A change replaces the resource."""
    encoding_config: CfnFlowEncodingConfigProps | Deferred | None
    """The encoding configuration to apply to the NDI source content when transcoding it to a transport stream (TS) for downstream distribution."""
    flow_size: Literal["MEDIUM", "LARGE", "LARGE_4X"] | Other | None
    """Determines the processing capacity and feature set of the flow."""
    maintenance: CfnFlowMaintenanceProps | Deferred | None
    """The maintenance settings you want to use for the flow."""
    media_streams: Sequence[CfnFlowMediaStreamPropertyProps | Deferred] | Deferred | None
    """The media streams that are associated with the flow."""
    name: Required[str]
    """The name of the flow. A change replaces the resource."""
    ndi_config: CfnFlowNdiConfigProps | Deferred | None
    """Specifies the configuration settings for NDI outputs."""
    source: Required[CfnFlowSourcePropertyProps | Deferred]
    """The settings for the source that you want to use for the new flow."""
    source_failover_config: CfnFlowFailoverConfigProps | Deferred | None
    """The settings for source failover."""
    source_monitoring_config: CfnFlowSourceMonitoringConfigProps | Deferred | None
    """The settings for source monitoring."""
    tags: Sequence[CfnFlowTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to tag this flow."""
    vpc_interfaces: Sequence[CfnFlowVpcInterfacePropertyProps | Deferred] | Deferred | None
    """The VPC Interfaces for this flow."""


class CfnFlowAudioMonitoringSettingProps(TypedDict, total=False):
    """Specifies the configuration for audio stream metrics monitoring."""
    silent_audio: CfnFlowSilentAudioProps | Deferred | None
    """Detects periods of silence."""


class CfnFlowBlackFramesProps(TypedDict, total=False):
    """Configures settings for the `BlackFrames` metric."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether the `BlackFrames` metric is enabled or disabled.."""
    threshold_seconds: Integer | None
    """Specifies the number of consecutive seconds of black frames that triggers an event or alert."""


class CfnFlowEncodingConfigProps(TypedDict, total=False):
    encoding_profile: Literal["DISTRIBUTION_H264_DEFAULT", "CONTRIBUTION_H264_DEFAULT"] | Other | None
    """The encoding profile to use when transcoding the NDI source to a Transport Stream."""
    video_max_bitrate: Integer | None
    """The maximum video bitrate to use when transcoding the NDI source to a Transport Stream."""


class CfnFlowEncryptionProps(TypedDict, total=False):
    """Encryption information."""
    algorithm: Literal["aes128", "aes192", "aes256"] | Other | None
    """The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256)."""
    constant_initialization_vector: str | None
    """A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. Deprecated."""
    device_id: str | None
    """The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. Deprecated."""
    key_type: Literal["speke", "static-key", "srt-password"] | Other | None
    """The type of key that is used for the encryption."""
    region: str | None
    """The AWS Region that the API Gateway proxy endpoint was created in. Deprecated."""
    resource_id: str | None
    """An identifier for the content. Deprecated."""
    role_arn: Required[str]
    """The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity)."""
    secret_arn: str | None
    """The ARN of the secret that you created in AWS Secrets Manager to store the encryption key."""
    url: str | None
    """The URL from the API Gateway proxy that you set up to talk to your key server. Deprecated."""


class CfnFlowFailoverConfigProps(TypedDict, total=False):
    """The settings for source failover."""
    failover_mode: Literal["MERGE", "FAILOVER"] | Other | None
    """The type of failover you choose for this flow."""
    recovery_window: Integer | None
    """Search window time to look for dash-7 packets."""
    source_priority: CfnFlowFailoverConfigSourcePriorityProps | Deferred | None
    """The priority you want to assign to a source."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """The state of source failover on the flow."""


class CfnFlowFailoverConfigSourcePriorityProps(TypedDict, total=False):
    """The priority you want to assign to a source."""
    primary_source: Required[str]
    """The name of the source you choose as the primary source for this flow."""


class CfnFlowFlowTransitEncryptionProps(TypedDict, total=False):
    """The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow."""
    encryption_key_configuration: Required[CfnFlowFlowTransitEncryptionKeyConfigurationProps | Deferred]
    """Configuration settings for flow transit encryption keys."""
    encryption_key_type: Literal["SECRETS_MANAGER", "AUTOMATIC"] | Other | None


class CfnFlowFlowTransitEncryptionKeyConfigurationProps(TypedDict, total=False):
    """Configuration settings for flow transit encryption keys."""
    automatic: Anything
    """Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation."""
    secrets_manager: CfnFlowSecretsManagerEncryptionKeyConfigurationProps | Deferred | None
    """The configuration settings for transit encryption of a flow source using AWS Secrets Manager, including the secret ARN and role ARN."""


class CfnFlowFmtpProps(TypedDict, total=False):
    """A set of parameters that define the media stream."""
    channel_order: str | None
    """The format of the audio channel."""
    colorimetry: Literal["BT601", "BT709", "BT2020", "BT2100", "ST2065-1", "ST2065-3", "XYZ"] | Other | None
    """The format used for the representation of color."""
    exact_framerate: str | None
    """The frame rate for the video stream, in frames/second."""
    par: str | None
    """The pixel aspect ratio (PAR) of the video."""
    range: Literal["NARROW", "FULL", "FULLPROTECT"] | Other | None
    """The encoding range of the video."""
    scan_mode: Literal["progressive", "interlace", "progressive-segmented-frame"] | Other | None
    """The type of compression that was used to smooth the video’s appearance."""
    tcs: Literal["SDR", "PQ", "HLG", "LINEAR", "BT2100LINPQ", "BT2100LINHLG", "ST2065-1", "ST428-1", "DENSITY"] | Other | None
    """The transfer characteristic system (TCS) that is used in the video."""


class CfnFlowFrozenFramesProps(TypedDict, total=False):
    """Configures settings for the `FrozenFrames` metric."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether the `FrozenFrames` metric is enabled or disabled."""
    threshold_seconds: Integer | None
    """Specifies the number of consecutive seconds of a static image that triggers an event or alert."""


class CfnFlowGatewayBridgeSourceProps(TypedDict, total=False):
    """The source configuration for cloud flows receiving a stream from a bridge."""
    bridge_arn: Required[str]
    """The ARN of the bridge feeding this flow."""
    vpc_interface_attachment: CfnFlowVpcInterfaceAttachmentProps | Deferred | None
    """The name of the VPC interface attachment to use for this bridge source."""


class CfnFlowInputConfigurationProps(TypedDict, total=False):
    """The transport parameters that are associated with an incoming media stream."""
    input_port: Required[Integer]
    """The port that the flow listens on for an incoming media stream."""
    interface: Required[CfnFlowInterfaceProps | Deferred]
    """The VPC interface where the media stream comes in from."""


class CfnFlowInterfaceProps(TypedDict, total=False):
    """The VPC interface that is used for the media stream associated with the source or output."""
    name: Required[str]
    """The name of the VPC interface."""


class CfnFlowMaintenanceProps(TypedDict, total=False):
    """The maintenance setting of a flow."""
    maintenance_day: Required[Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] | Other]
    """A day of a week when the maintenance will happen."""
    maintenance_start_hour: Required[str]
    """UTC time when the maintenance will happen."""


class CfnFlowMediaStreamAttributesProps(TypedDict, total=False):
    """Attributes that are related to the media stream."""
    fmtp: CfnFlowFmtpProps | Deferred | None
    """The settings that you want to use to define the media stream."""
    lang: str | None
    """The audio language, in a format that is recognized by the receiver."""


class CfnFlowMediaStreamPropertyProps(TypedDict, total=False):
    """A media stream represents one component of your content, such as video, audio, or ancillary data."""
    attributes: CfnFlowMediaStreamAttributesProps | Deferred | None
    """Attributes that are related to the media stream."""
    clock_rate: Integer | None
    """The sample rate for the stream."""
    description: str | None
    """A description that can help you quickly identify what your media stream is used for."""
    fmt: Integer | None
    """The format type number (sometimes referred to as RTP payload type) of the media stream."""
    media_stream_id: Required[Integer]
    """A unique identifier for the media stream."""
    media_stream_name: Required[str]
    """A name that helps you distinguish one media stream from another."""
    media_stream_type: Required[Literal["video", "audio", "ancillary-data"] | Other]
    """The type of media stream."""
    tags: Sequence[CfnFlowTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to tag this media stream."""
    video_format: Literal["2160p", "1080p", "1080i", "720p", "480p"] | Other | None
    """The resolution of the video."""


class CfnFlowMediaStreamSourceConfigurationProps(TypedDict, total=False):
    """The media stream that is associated with the source, and the parameters for that association."""
    encoding_name: Required[Literal["jxsv", "raw", "smpte291", "pcm"] | Other]
    """The format that was used to encode the data."""
    input_configurations: Sequence[CfnFlowInputConfigurationProps | Deferred] | Deferred | None
    """The media streams that you want to associate with the source."""
    media_stream_name: Required[str]
    """A name that helps you distinguish one media stream from another."""


class CfnFlowNdiConfigProps(TypedDict, total=False):
    """Specifies the configuration settings for NDI outputs."""
    machine_name: str | None
    """A prefix for the names of the NDI sources that the flow creates."""
    ndi_discovery_servers: Sequence[CfnFlowNdiDiscoveryServerConfigProps | Deferred] | Deferred | None
    """A list of up to three NDI discovery server configurations."""
    ndi_state: Literal["ENABLED", "DISABLED"] | Other | None
    """A setting that controls whether NDI outputs can be used in the flow."""


class CfnFlowNdiDiscoveryServerConfigProps(TypedDict, total=False):
    """Specifies the configuration settings for individual NDI discovery servers."""
    discovery_server_address: Required[str]
    """The unique network address of the NDI discovery server."""
    discovery_server_port: Integer | None
    """The port for the NDI discovery server."""
    vpc_interface_adapter: Required[str]
    """The identifier for the Virtual Private Cloud (VPC) network interface used by the flow."""


class CfnFlowNdiSourceSettingsProps(TypedDict, total=False):
    audio_reference_level: Integer | None
    """The audio reference level of the NDI sender, in dBFS."""
    source_name: str | None


class CfnFlowSecretsManagerEncryptionKeyConfigurationProps(TypedDict, total=False):
    """The configuration settings for transit encryption of a flow source using AWS Secrets Manager, including the secret ARN and role ARN."""
    role_arn: Required[str]
    """The ARN of the IAM role used for transit encryption from the router output using AWS Secrets Manager."""
    secret_arn: Required[str]
    """The ARN of the AWS Secrets Manager secret used for transit encryption from the router output."""


class CfnFlowSilentAudioProps(TypedDict, total=False):
    """Configures settings for the `SilentAudio` metric."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether the `SilentAudio` metric is enabled or disabled."""
    threshold_seconds: Integer | None
    """Specifies the number of consecutive seconds of silence that triggers an event or alert."""


class CfnFlowSourceMonitoringConfigProps(TypedDict, total=False):
    """The `SourceMonitoringConfig` property type specifies the source monitoring settings for an `AWS::MediaConnect::Flow`."""
    audio_monitoring_settings: Sequence[CfnFlowAudioMonitoringSettingProps | Deferred] | Deferred | None
    """Contains the settings for audio stream metrics monitoring."""
    content_quality_analysis_state: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether content quality analysis is enabled or disabled."""
    thumbnail_state: Literal["ENABLED", "DISABLED"] | Other | None
    """The current state of the thumbnail monitoring."""
    video_monitoring_settings: Sequence[CfnFlowVideoMonitoringSettingProps | Deferred] | Deferred | None
    """Contains the settings for video stream metrics monitoring."""


class CfnFlowSourcePropertyProps(TypedDict, total=False):
    """The details of the sources of the flow."""
    decryption: CfnFlowEncryptionProps | Deferred | None
    """The type of encryption that is used on the content ingested from this source."""
    description: str | None
    """A description for the source."""
    entitlement_arn: str | None
    """The ARN of the entitlement that allows you to subscribe to content that comes from another AWS account."""
    gateway_bridge_source: CfnFlowGatewayBridgeSourceProps | Deferred | None
    """The source configuration for cloud flows receiving a stream from a bridge."""
    ingest_port: Integer | None
    """The port that the flow will be listening on for incoming content."""
    max_bitrate: Integer | None
    """The maximum bitrate for RIST, RTP, and RTP-FEC streams."""
    max_latency: Integer | None
    """The maximum latency in milliseconds for a RIST or Zixi-based source."""
    max_sync_buffer: Integer | None
    """The size of the buffer (in milliseconds) to use to sync incoming source data."""
    media_stream_source_configurations: Sequence[CfnFlowMediaStreamSourceConfigurationProps | Deferred] | Deferred | None
    """The media streams that are associated with the source, and the parameters for those associations."""
    min_latency: Integer | None
    """The minimum latency in milliseconds for SRT-based streams."""
    name: str | None
    """The name of the source. A change replaces the resource."""
    ndi_source_settings: CfnFlowNdiSourceSettingsProps | Deferred | None
    """The settings for the NDI flow source."""
    protocol: Literal["zixi-push", "rtp-fec", "rtp", "rist", "srt-listener", "srt-caller", "st2110-jpegxs", "cdi", "ndi-speed-hq"] | Other | None
    """The protocol that is used by the source."""
    router_integration_state: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates if router integration is enabled or disabled on the flow source."""
    router_integration_transit_decryption: CfnFlowFlowTransitEncryptionProps | Deferred | None
    """The decryption configuration for the flow source when router integration is enabled."""
    sender_control_port: Integer | None
    """The port that the flow uses to send outbound requests to initiate connection with the sender. Deprecated."""
    sender_ip_address: str | None
    """The IP address that the flow communicates with to initiate connection with the sender. Deprecated."""
    source_listener_address: str | None
    """Source IP or domain name for SRT-caller protocol."""
    source_listener_port: Integer | None
    """Source port for SRT-caller protocol."""
    stream_id: str | None
    """The stream ID that you want to use for the transport."""
    tags: Sequence[CfnFlowTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to tag this source."""
    vpc_interface_name: str | None
    """The name of the VPC interface that is used for this source."""
    whitelist_cidr: str | None
    """The range of IP addresses that should be allowed to contribute content to your source."""


class CfnFlowTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFlowVideoMonitoringSettingProps(TypedDict, total=False):
    """Specifies the configuration for video stream metrics monitoring."""
    black_frames: CfnFlowBlackFramesProps | Deferred | None
    """Detects video frames that are black."""
    frozen_frames: CfnFlowFrozenFramesProps | Deferred | None
    """Detects video frames that have not changed."""


class CfnFlowVpcInterfaceAttachmentProps(TypedDict, total=False):
    """The settings for attaching a VPC interface to an resource."""
    vpc_interface_name: str | None
    """The name of the VPC interface to use for this resource."""


class CfnFlowVpcInterfacePropertyProps(TypedDict, total=False):
    """The details of a VPC interface."""
    name: Required[str]
    """Immutable and has to be a unique against other VpcInterfaces in this Flow."""
    network_interface_ids: Sequence[str] | Deferred | None
    """IDs of the network interfaces created in customer's account by MediaConnect."""
    network_interface_type: Literal["ena", "efa"] | Other | None
    """The type of network interface."""
    role_arn: Required[str]
    """A role Arn MediaConnect can assume to create ENIs in your account."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """Security Group IDs to be used on ENI."""
    subnet_id: Required[str]
    """Subnet must be in the AZ of the Flow."""
    tags: Sequence[CfnFlowTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to tag this VPC interface."""


class CfnFlow(TypedResource):
    """The `AWS::MediaConnect::Flow` resource defines a connection between one or more video sources and one or more outputs."""
    props: CfnFlowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowProps]) -> None: ...
    @property
    def attr_egress_ip(self) -> StringToken:
        """The IP address from which video will be sent to output destinations."""
    @property
    def attr_flow_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the flow."""
    @property
    def attr_flow_availability_zone(self) -> StringToken:
        """The Availability Zone that the flow was created in."""
    @property
    def attr_flow_ndi_machine_name(self) -> StringToken:
        """This read-only value represents the automatically-generated NDI machine name that MediaConnect generated for this flow."""
    @property
    def attr_source_ingest_ip(self) -> StringToken:
        """The IP address that the flow listens on for incoming content."""
    @property
    def attr_source_source_arn(self) -> StringToken:
        """The ARN of the source."""
    @property
    def attr_source_source_ingest_port(self) -> StringToken:
        """The port that the flow listens on for incoming content."""


class CfnFlowEntitlementProps(TypedDict, total=False):
    data_transfer_subscriber_fee_percent: Integer | None
    """The percentage of the entitlement data transfer fee that you want the subscriber to be responsible for. A change replaces the resource."""
    description: Required[str]
    """A description of the entitlement."""
    encryption: CfnFlowEntitlementEncryptionProps | Deferred | None
    """Encryption information."""
    entitlement_status: Literal["ENABLED", "DISABLED"] | Other | None
    """An indication of whether the new entitlement should be enabled or disabled as soon as it is created."""
    flow_arn: Required[str]
    """The Amazon Resource Name (ARN) of the flow. A change replaces the resource."""
    name: Required[str]
    """The name of the entitlement. A change replaces the resource."""
    subscribers: Required[Sequence[str] | Deferred]
    """The AWS account IDs that you want to share your content with."""
    tags: Sequence[CfnFlowEntitlementTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to tag and organize this flow entitlement."""


class CfnFlowEntitlementEncryptionProps(TypedDict, total=False):
    """Encryption information."""
    algorithm: Required[Literal["aes128", "aes192", "aes256"] | Other]
    """The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256)."""
    constant_initialization_vector: str | None
    """A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. Deprecated."""
    device_id: str | None
    """The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. Deprecated."""
    key_type: Literal["speke", "static-key"] | Other | None
    """The type of key that is used for the encryption."""
    region: str | None
    """The AWS Region that the API Gateway proxy endpoint was created in. Deprecated."""
    resource_id: str | None
    """An identifier for the content. Deprecated."""
    role_arn: Required[str]
    """The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity)."""
    secret_arn: str | None
    """The ARN of the secret that you created in AWS Secrets Manager to store the encryption key."""
    url: str | None
    """The URL from the API Gateway proxy that you set up to talk to your key server. Deprecated."""


class CfnFlowEntitlementTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFlowEntitlement(TypedResource):
    """The `AWS::MediaConnect::FlowEntitlement` resource defines the permission that an AWS account grants to another AWS account to allow access to the content in a specific AWS Elemental MediaConnect flow."""
    props: CfnFlowEntitlementProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowEntitlementProps]) -> None: ...
    @property
    def attr_entitlement_arn(self) -> StringToken:
        """The entitlement ARN."""


class CfnFlowMediaStreamProps(TypedDict, total=False):
    attributes: CfnFlowMediaStreamMediaStreamAttributesProps | Deferred | None
    """Attributes that are related to the media stream."""
    clock_rate: Integer | None
    """The sample rate (in Hz) for the stream."""
    description: str | None
    """A description that can help you quickly identify what your media stream is used for."""
    flow_arn: Required[str]
    """The Amazon Resource Name (ARN) of the flow that the media stream belongs to. A change replaces the resource."""
    media_stream_id: Required[Integer]
    """A unique identifier for the media stream. A change replaces the resource."""
    media_stream_name: Required[str]
    """A name that helps you distinguish one media stream from another. A change replaces the resource."""
    media_stream_type: Required[Literal["video", "audio", "ancillary-data"] | Other]
    """The type of media stream."""
    tags: Sequence[CfnFlowMediaStreamTagProps | Deferred] | Deferred | None
    """The key-value pairs that can be used to tag and organize the media stream."""
    video_format: str | None
    """The resolution of the video."""


class CfnFlowMediaStreamFmtpProps(TypedDict, total=False):
    """A set of parameters that define the media stream."""
    channel_order: str | None
    """The format of the audio channel."""
    colorimetry: Literal["BT601", "BT709", "BT2020", "BT2100", "ST2065-1", "ST2065-3", "XYZ"] | Other | None
    """The format used for the representation of color."""
    exact_framerate: str | None
    """The frame rate for the video stream, in frames/second."""
    par: str | None
    """The pixel aspect ratio (PAR) of the video."""
    range: Literal["NARROW", "FULL", "FULLPROTECT"] | Other | None
    """The encoding range of the video."""
    scan_mode: Literal["progressive", "interlace", "progressive-segmented-frame"] | Other | None
    """The type of compression that was used to smooth the video's appearance."""
    tcs: Literal["SDR", "PQ", "HLG", "LINEAR", "BT2100LINPQ", "BT2100LINHLG", "ST2065-1", "ST428-1", "DENSITY"] | Other | None
    """The transfer characteristic system (TCS) that is used in the video."""


class CfnFlowMediaStreamMediaStreamAttributesProps(TypedDict, total=False):
    """Attributes that are related to the media stream."""
    fmtp: CfnFlowMediaStreamFmtpProps | Deferred | None
    """A set of parameters that define the media stream."""
    lang: str | None
    """The audio language, in a format that is recognized by the receiver."""


class CfnFlowMediaStreamTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFlowMediaStream(TypedResource):
    """Resource schema for AWS::MediaConnect::FlowMediaStream."""
    props: CfnFlowMediaStreamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowMediaStreamProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the media stream, composed of the flow ARN followed by /mediaStream/ and the media stream name."""
    @property
    def attr_fmt(self) -> NumberToken:
        """The format type number (sometimes referred to as RTP payload type) of the media stream."""


class CfnFlowOutputProps(TypedDict, total=False):
    cidr_allow_list: Sequence[str] | Deferred | None
    """The range of IP addresses that should be allowed to initiate output requests to this flow."""
    description: str | None
    """A description of the output."""
    destination: str | None
    """The IP address where you want to send the output."""
    encryption: CfnFlowOutputEncryptionProps | Deferred | None
    """The type of key used for the encryption."""
    flow_arn: Required[str]
    """The Amazon Resource Name (ARN) of the flow this output is attached to. A change replaces the resource."""
    max_latency: Integer | None
    """The maximum latency in milliseconds."""
    media_stream_output_configurations: Sequence[CfnFlowOutputMediaStreamOutputConfigurationProps | Deferred] | Deferred | None
    """The media streams that are associated with the output, and the parameters for those associations."""
    min_latency: Integer | None
    """The minimum latency in milliseconds for SRT-based streams."""
    name: str | None
    """The name of the bridge's output. A change replaces the resource."""
    ndi_audio_reference_level: Integer | None
    """The audio reference level of the NDI receiver, in dBFS."""
    ndi_output_timecode_source: Literal["EMBEDDED_TIMECODE", "UTC_SYSTEM_TIME"] | Other | None
    """The timecode source for the NDI output."""
    ndi_program_name: str | None
    """A suffix for the names of the NDI sources that the flow creates."""
    ndi_speed_hq_quality: Integer | None
    """A quality setting for the NDI Speed HQ encoder."""
    output_status: Literal["ENABLED", "DISABLED"] | Other | None
    """An indication of whether the output should transmit data or not."""
    port: Integer | None
    """The port to use when content is distributed to this output."""
    protocol: Literal["zixi-push", "rtp-fec", "rtp", "zixi-pull", "rist", "srt-listener", "srt-caller", "st2110-jpegxs", "cdi", "ndi-speed-hq"] | Other | None
    """The protocol to use for the output."""
    remote_id: str | None
    """The remote ID for the Zixi-pull stream."""
    router_integration_state: Literal["ENABLED", "DISABLED"] | Other | None
    router_integration_transit_encryption: CfnFlowOutputFlowTransitEncryptionProps | Deferred | None
    """Encryption information."""
    smoothing_latency: Integer | None
    """The smoothing latency in milliseconds for RIST, RTP, and RTP-FEC streams."""
    stream_id: str | None
    """The stream ID that you want to use for this transport."""
    tags: Sequence[CfnFlowOutputTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to tag and organize this flow output."""
    vpc_interface_attachment: CfnFlowOutputVpcInterfaceAttachmentProps | Deferred | None
    """The name of the VPC interface attachment to use for this output."""


class CfnFlowOutputDestinationConfigurationProps(TypedDict, total=False):
    """The transport parameters that you want to associate with an outbound media stream."""
    destination_ip: Required[str]
    """The IP address where you want MediaConnect to send contents of the media stream."""
    destination_port: Required[Integer]
    """The port that you want MediaConnect to use when it distributes the media stream to the output."""
    interface: Required[CfnFlowOutputInterfaceProps | Deferred]
    """The VPC interface that you want to use for the media stream associated with the output."""


class CfnFlowOutputEncodingParametersProps(TypedDict, total=False):
    """A collection of parameters that determine how MediaConnect will convert the content."""
    compression_factor: Required[Number]
    """A value that is used to calculate compression for an output."""
    encoder_profile: Literal["main", "high"] | Other | None
    """A setting on the encoder that drives compression settings."""


class CfnFlowOutputEncryptionProps(TypedDict, total=False):
    """Encryption information."""
    algorithm: Literal["aes128", "aes192", "aes256"] | Other | None
    """The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256)."""
    key_type: Literal["static-key", "srt-password"] | Other | None
    """The type of key that is used for the encryption."""
    role_arn: Required[str]
    """The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity)."""
    secret_arn: Required[str]
    """The ARN of the secret that you created in AWS Secrets Manager to store the encryption key."""


class CfnFlowOutputFlowTransitEncryptionProps(TypedDict, total=False):
    """The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow."""
    encryption_key_configuration: Required[CfnFlowOutputFlowTransitEncryptionKeyConfigurationProps | Deferred]
    """Configuration settings for flow transit encryption keys."""
    encryption_key_type: Literal["SECRETS_MANAGER", "AUTOMATIC"] | Other | None


class CfnFlowOutputFlowTransitEncryptionKeyConfigurationProps(TypedDict, total=False):
    """Configuration settings for flow transit encryption keys."""
    automatic: Anything
    """Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation."""
    secrets_manager: CfnFlowOutputSecretsManagerEncryptionKeyConfigurationProps | Deferred | None
    """The configuration settings for transit encryption of a flow output using AWS Secrets Manager, including the secret ARN and role ARN."""


class CfnFlowOutputInterfaceProps(TypedDict, total=False):
    """The VPC interface that is used for the media stream associated with the source or output."""
    name: Required[str]
    """The name of the VPC interface."""


class CfnFlowOutputMediaStreamOutputConfigurationProps(TypedDict, total=False):
    """The media stream that is associated with the output, and the parameters for that association."""
    destination_configurations: Sequence[CfnFlowOutputDestinationConfigurationProps | Deferred] | Deferred | None
    """The transport parameters that are associated with each outbound media stream."""
    encoding_name: Required[Literal["jxsv", "raw", "smpte291", "pcm"] | Other]
    """The format that was used to encode the data."""
    encoding_parameters: CfnFlowOutputEncodingParametersProps | Deferred | None
    """A collection of parameters that determine how MediaConnect will convert the content."""
    media_stream_name: Required[str]
    """The name of the media stream."""


class CfnFlowOutputSecretsManagerEncryptionKeyConfigurationProps(TypedDict, total=False):
    """The configuration settings for transit encryption of a flow output using AWS Secrets Manager, including the secret ARN and role ARN."""
    role_arn: Required[str]
    """The ARN of the IAM role used for transit encryption to the router input using AWS Secrets Manager."""
    secret_arn: Required[str]
    """The ARN of the AWS Secrets Manager secret used for transit encryption to the router input."""


class CfnFlowOutputTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFlowOutputVpcInterfaceAttachmentProps(TypedDict, total=False):
    """The settings for attaching a VPC interface to an resource."""
    vpc_interface_name: str | None
    """The name of the VPC interface to use for this resource."""


class CfnFlowOutput(TypedResource):
    """The `AWS::MediaConnect::FlowOutput` resource defines the destination address, protocol, and port that AWS Elemental MediaConnect sends the ingested video to."""
    props: CfnFlowOutputProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowOutputProps]) -> None: ...
    @property
    def attr_output_arn(self) -> StringToken:
        """The ARN of the output."""


class CfnFlowSourceProps(TypedDict, total=False):
    decryption: CfnFlowSourceEncryptionProps | Deferred | None
    """The type of encryption that is used on the content ingested from this source."""
    description: Required[str]
    """A description for the source."""
    entitlement_arn: str | None
    """The ARN of the entitlement that allows you to subscribe to this flow. Deprecated."""
    flow_arn: Required[str]
    """The Amazon Resource Name (ARN) of the flow this source is connected to. A change replaces the resource."""
    gateway_bridge_source: CfnFlowSourceGatewayBridgeSourceProps | Deferred | None
    """The bridge's source."""
    ingest_port: Integer | None
    """The port that the flow listens on for incoming content."""
    max_bitrate: Integer | None
    """The smoothing max bitrate (in bps) for RIST, RTP, and RTP-FEC streams."""
    max_latency: Integer | None
    """The maximum latency in milliseconds."""
    min_latency: Integer | None
    """The minimum latency in milliseconds for SRT-based streams."""
    name: Required[str]
    """The name of the source. A change replaces the resource."""
    protocol: Literal["zixi-push", "rtp-fec", "rtp", "rist", "srt-listener", "srt-caller"] | Other | None
    """The protocol that the source uses to deliver the content to MediaConnect. A change replaces the resource."""
    sender_control_port: Integer | None
    """The port that the flow uses to send outbound requests to initiate connection with the sender. Deprecated."""
    sender_ip_address: str | None
    """The IP address that the flow communicates with to initiate connection with the sender. Deprecated."""
    source_listener_address: str | None
    """Source IP or domain name for SRT-caller protocol."""
    source_listener_port: Integer | None
    """Source port for SRT-caller protocol."""
    stream_id: str | None
    """The stream ID that you want to use for this transport."""
    tags: Sequence[CfnFlowSourceTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to tag and organize this flow source."""
    vpc_interface_name: str | None
    """The name of the VPC interface to use for this source."""
    whitelist_cidr: str | None
    """The range of IP addresses that should be allowed to contribute content to your source."""


class CfnFlowSourceEncryptionProps(TypedDict, total=False):
    """Encryption information."""
    algorithm: Literal["aes128", "aes192", "aes256"] | Other | None
    """The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256)."""
    constant_initialization_vector: str | None
    """A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. Deprecated."""
    device_id: str | None
    """The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. Deprecated."""
    key_type: Literal["speke", "static-key", "srt-password"] | Other | None
    """The type of key that is used for the encryption."""
    region: str | None
    """The AWS Region that the API Gateway proxy endpoint was created in. Deprecated."""
    resource_id: str | None
    """An identifier for the content. Deprecated."""
    role_arn: Required[str]
    """The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity)."""
    secret_arn: str | None
    """The ARN of the secret that you created in AWS Secrets Manager to store the encryption key."""
    url: str | None
    """The URL from the API Gateway proxy that you set up to talk to your key server. Deprecated."""


class CfnFlowSourceGatewayBridgeSourceProps(TypedDict, total=False):
    """The source configuration for cloud flows receiving a stream from a bridge."""
    bridge_arn: Required[str]
    """The ARN of the bridge feeding this flow."""
    vpc_interface_attachment: CfnFlowSourceVpcInterfaceAttachmentProps | Deferred | None
    """The name of the VPC interface attachment to use for this bridge source."""


class CfnFlowSourceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFlowSourceVpcInterfaceAttachmentProps(TypedDict, total=False):
    """The settings for attaching a VPC interface to an resource."""
    vpc_interface_name: str | None
    """The name of the VPC interface to use for this resource."""


class CfnFlowSource(TypedResource):
    """The `AWS::MediaConnect::FlowSource` resource is usedt to add additional sources to an existing flow."""
    props: CfnFlowSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowSourceProps]) -> None: ...
    @property
    def attr_ingest_ip(self) -> StringToken:
        """The IP address that the flow listens on for incoming content."""
    @property
    def attr_source_arn(self) -> StringToken:
        """The ARN of the source."""
    @property
    def attr_source_ingest_port(self) -> StringToken:
        """The port that the flow listens on for incoming content."""


class CfnFlowVpcInterfaceProps(TypedDict, total=False):
    flow_arn: Required[str]
    """The Amazon Resource Name (ARN) of the flow. A change replaces the resource."""
    name: Required[str]
    """The name for the VPC interface. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the role that you created when you set up MediaConnect as a trusted service."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """A virtual firewall to control inbound and outbound traffic."""
    subnet_id: Required[str]
    """The subnet IDs that you want to use for your VPC interface."""
    tags: Sequence[CfnFlowVpcInterfaceTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to tag and organize this VPC network interface."""


class CfnFlowVpcInterfaceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFlowVpcInterface(TypedResource):
    """The `AWS::MediaConnect::FlowVpcInterface` resource is a connection between your AWS Elemental MediaConnect flow and a virtual private cloud (VPC) that you created using the Amazon Virtual Private Cloud service."""
    props: CfnFlowVpcInterfaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowVpcInterfaceProps]) -> None: ...
    @property
    def attr_network_interface_ids(self) -> ListToken:
        """The IDs of the network interfaces that MediaConnect created in your account."""


class CfnGatewayProps(TypedDict, total=False):
    egress_cidr_blocks: Required[Sequence[str] | Deferred]
    """The range of IP addresses that are allowed to contribute content or initiate output requests for flows communicating with this gateway. A change replaces the resource."""
    name: Required[str]
    """The name of the gateway. A change replaces the resource."""
    networks: Required[Sequence[CfnGatewayGatewayNetworkProps | Deferred] | Deferred]
    """The list of networks in the gateway. A change replaces the resource."""


class CfnGatewayGatewayNetworkProps(TypedDict, total=False):
    """The network settings for a gateway."""
    cidr_block: Required[str]
    """A unique IP address range to use for this network. A change replaces the resource."""
    name: Required[str]
    """The name of the network. A change replaces the resource."""


class CfnGateway(TypedResource):
    """The `AWS::MediaConnect::Gateway` resource is used to create a new gateway."""
    props: CfnGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGatewayProps]) -> None: ...
    @property
    def attr_gateway_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the gateway."""
    @property
    def attr_gateway_state(self) -> StringToken:
        """The current state of the gateway."""


class CfnRouterInputProps(TypedDict, total=False):
    availability_zone: str | None
    """The Availability Zone of the router input. A change replaces the resource."""
    configuration: Required[CfnRouterInputRouterInputConfigurationProps | Deferred]
    """The configuration settings for a router input."""
    content_quality_analysis_configuration: CfnRouterInputRouterContentQualityAnalysisConfigurationProps | Deferred | None
    """The content quality analysis configuration for the router input."""
    maintenance_configuration: CfnRouterInputMaintenanceConfigurationProps | Deferred | None
    """The maintenance configuration settings applied to this router input."""
    maximum_bitrate: Required[Integer]
    """The maximum bitrate for the router input."""
    name: Required[str]
    """The name of the router input."""
    region_name: str | None
    """The AWS Region where the router input is located. A change replaces the resource."""
    routing_scope: Required[Literal["REGIONAL", "GLOBAL"] | Other]
    """Indicates whether the router input is configured for Regional or global routing."""
    tags: Sequence[CfnRouterInputTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to tag and organize this router input."""
    tier: Required[Literal["INPUT_100", "INPUT_50", "INPUT_20"] | Other]
    """The tier level of the router input."""
    transit_encryption: CfnRouterInputRouterInputTransitEncryptionProps | Deferred | None
    """Encryption information."""


class CfnRouterInputBlackFramesConfigurationProps(TypedDict, total=False):
    """Detects black frames in the router input's source content and reports them through a CloudWatch metric, an EventBridge event, and a router input message."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    threshold_seconds: Required[Integer]
    """The number of consecutive seconds of black frames that MediaConnect must detect before it reports an issue."""


class CfnRouterInputContentQualityAnalysisFeatureConfigurationProps(TypedDict, total=False):
    """Configures the content quality analysis features for the router input."""
    black_frames: CfnRouterInputBlackFramesConfigurationProps | Deferred | None
    """Detects black frames in the router input's source content and reports them through a CloudWatch metric, an EventBridge event, and a router input message."""
    frozen_frames: CfnRouterInputFrozenFramesConfigurationProps | Deferred | None
    """Detects frozen video frames in the router input's source content and reports them through a CloudWatch metric, an EventBridge event, and a router input message."""
    silent_audio: CfnRouterInputSilentAudioConfigurationProps | Deferred | None
    """Detects silent audio in the router input's source content and reports it through a CloudWatch metric, an EventBridge event, and a router input message."""


class CfnRouterInputFailoverRouterInputConfigurationProps(TypedDict, total=False):
    """Configuration settings for a failover router input that allows switching between two input sources."""
    network_interface_arn: Required[str]
    """The ARN of the network interface to use for this failover router input. A change replaces the resource."""
    primary_source_index: Integer | None
    """The index (0 or 1) that specifies which source in the protocol configurations list is currently active."""
    protocol_configurations: Required[Sequence[CfnRouterInputFailoverRouterInputProtocolConfigurationProps | Deferred] | Deferred]
    """A list of exactly two protocol configurations for the failover input sources."""
    source_priority_mode: Required[Literal["NO_PRIORITY", "PRIMARY_SECONDARY"] | Other]


class CfnRouterInputFailoverRouterInputProtocolConfigurationProps(TypedDict, total=False):
    """Protocol configuration settings for failover router inputs."""
    rist: CfnRouterInputRistRouterInputConfigurationProps | Deferred | None
    """The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including the port and recovery latency."""
    rtp: CfnRouterInputRtpRouterInputConfigurationProps | Deferred | None
    """The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port and forward error correction state."""
    srt_caller: CfnRouterInputSrtCallerRouterInputConfigurationProps | Deferred | None
    """The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode, including the source address and port, minimum latency, stream ID, and decryption key configuration."""
    srt_listener: CfnRouterInputSrtListenerRouterInputConfigurationProps | Deferred | None
    """The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener mode, including the port, minimum latency, and decryption key configuration."""


class CfnRouterInputFlowTransitEncryptionProps(TypedDict, total=False):
    """The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow."""
    encryption_key_configuration: Required[CfnRouterInputFlowTransitEncryptionKeyConfigurationProps | Deferred]
    """Configuration settings for flow transit encryption keys."""
    encryption_key_type: Literal["SECRETS_MANAGER", "AUTOMATIC"] | Other | None


class CfnRouterInputFlowTransitEncryptionKeyConfigurationProps(TypedDict, total=False):
    """Configuration settings for flow transit encryption keys."""
    automatic: Anything
    """Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation."""
    secrets_manager: CfnRouterInputSecretsManagerEncryptionKeyConfigurationProps | Deferred | None
    """The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN."""


class CfnRouterInputFrozenFramesConfigurationProps(TypedDict, total=False):
    """Detects frozen video frames in the router input's source content and reports them through a CloudWatch metric, an EventBridge event, and a router input message."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    threshold_seconds: Required[Integer]
    """The number of consecutive seconds of a frozen frame that MediaConnect must detect before it reports an issue."""


class CfnRouterInputMaintenanceConfigurationProps(TypedDict, total=False):
    """The configuration settings for maintenance operations, including preferred maintenance windows and schedules."""
    default: Anything
    """Configuration settings for default maintenance scheduling."""
    preferred_day_time: CfnRouterInputPreferredDayTimeMaintenanceConfigurationProps | Deferred | None
    """Configuration for preferred day and time maintenance settings."""


class CfnRouterInputMediaConnectFlowRouterInputConfigurationProps(TypedDict, total=False):
    """Configuration settings for connecting a router input to a flow output."""
    flow_arn: str | None
    """The ARN of the flow to connect to."""
    flow_output_arn: str | None
    """The ARN of the flow output to connect to this router input."""
    source_transit_decryption: Required[CfnRouterInputFlowTransitEncryptionProps | Deferred]
    """The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow."""


class CfnRouterInputMediaLiveChannelRouterInputConfigurationProps(TypedDict, total=False):
    """Configuration settings for connecting a router input to a MediaLive channel output."""
    media_live_channel_arn: str | None
    """The ARN of the MediaLive channel to connect to this router input."""
    media_live_channel_output_name: str | None
    """The name of the MediaLive channel output to connect to this router input."""
    media_live_pipeline_id: Literal["PIPELINE_0", "PIPELINE_1"] | Other | None
    source_transit_decryption: Required[CfnRouterInputMediaLiveTransitEncryptionProps | Deferred]
    """The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and MediaLive."""


class CfnRouterInputMediaLiveTransitEncryptionProps(TypedDict, total=False):
    """The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and MediaLive."""
    encryption_key_configuration: Required[CfnRouterInputMediaLiveTransitEncryptionKeyConfigurationProps | Deferred]
    """Configuration settings for the MediaLive transit encryption key."""
    encryption_key_type: Literal["SECRETS_MANAGER", "AUTOMATIC"] | Other | None


class CfnRouterInputMediaLiveTransitEncryptionKeyConfigurationProps(TypedDict, total=False):
    """Configuration settings for the MediaLive transit encryption key."""
    automatic: Anything
    """Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation."""
    secrets_manager: CfnRouterInputSecretsManagerEncryptionKeyConfigurationProps | Deferred | None
    """The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN."""


class CfnRouterInputMergeRouterInputConfigurationProps(TypedDict, total=False):
    """Configuration settings for a merge router input that combines two input sources."""
    merge_recovery_window_milliseconds: Required[Integer]
    """The time window in milliseconds for merging the two input sources."""
    network_interface_arn: Required[str]
    """The ARN of the network interface to use for this merge router input. A change replaces the resource."""
    protocol_configurations: Required[Sequence[CfnRouterInputMergeRouterInputProtocolConfigurationProps | Deferred] | Deferred]
    """A list of exactly two protocol configurations for the merge input sources."""


class CfnRouterInputMergeRouterInputProtocolConfigurationProps(TypedDict, total=False):
    """Protocol configuration settings for merge router inputs."""
    rist: CfnRouterInputRistRouterInputConfigurationProps | Deferred | None
    """The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including the port and recovery latency."""
    rtp: CfnRouterInputRtpRouterInputConfigurationProps | Deferred | None
    """The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port and forward error correction state."""


class CfnRouterInputPreferredDayTimeMaintenanceConfigurationProps(TypedDict, total=False):
    """Configuration for preferred day and time maintenance settings."""
    day: Required[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | Other]
    time: Required[str]
    """The preferred time for maintenance operations."""


class CfnRouterInputRistRouterInputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including the port and recovery latency."""
    port: Required[Integer]
    """The port number used for the RIST protocol in the router input configuration."""
    recovery_latency_milliseconds: Required[Integer]
    """The recovery latency in milliseconds for the RIST protocol in the router input configuration."""


class CfnRouterInputRouterContentQualityAnalysisConfigurationProps(TypedDict, total=False):
    """The content quality analysis configuration for the router input."""
    content_level: CfnRouterInputContentQualityAnalysisFeatureConfigurationProps | Deferred | None
    """Configures the content quality analysis features for the router input."""


class CfnRouterInputRouterInputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router input."""
    failover: CfnRouterInputFailoverRouterInputConfigurationProps | Deferred | None
    """Configuration settings for a failover router input that allows switching between two input sources."""
    media_connect_flow: CfnRouterInputMediaConnectFlowRouterInputConfigurationProps | Deferred | None
    """Configuration settings for connecting a router input to a flow output."""
    media_live_channel: CfnRouterInputMediaLiveChannelRouterInputConfigurationProps | Deferred | None
    """Configuration settings for connecting a router input to a MediaLive channel output."""
    merge: CfnRouterInputMergeRouterInputConfigurationProps | Deferred | None
    """Configuration settings for a merge router input that combines two input sources."""
    standard: CfnRouterInputStandardRouterInputConfigurationProps | Deferred | None
    """The configuration settings for a standard router input, including the protocol, protocol-specific configuration, network interface, and availability zone."""


class CfnRouterInputRouterInputProtocolConfigurationProps(TypedDict, total=False):
    """The protocol configuration settings for a router input."""
    rist: CfnRouterInputRistRouterInputConfigurationProps | Deferred | None
    """The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including the port and recovery latency."""
    rtp: CfnRouterInputRtpRouterInputConfigurationProps | Deferred | None
    """The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port and forward error correction state."""
    srt_caller: CfnRouterInputSrtCallerRouterInputConfigurationProps | Deferred | None
    """The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode, including the source address and port, minimum latency, stream ID, and decryption key configuration."""
    srt_listener: CfnRouterInputSrtListenerRouterInputConfigurationProps | Deferred | None
    """The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener mode, including the port, minimum latency, and decryption key configuration."""


class CfnRouterInputRouterInputTransitEncryptionProps(TypedDict, total=False):
    """The transit encryption settings for a router input."""
    encryption_key_configuration: Required[CfnRouterInputRouterInputTransitEncryptionKeyConfigurationProps | Deferred]
    """Defines the configuration settings for transit encryption keys."""
    encryption_key_type: Literal["SECRETS_MANAGER", "AUTOMATIC"] | Other | None


class CfnRouterInputRouterInputTransitEncryptionKeyConfigurationProps(TypedDict, total=False):
    """Defines the configuration settings for transit encryption keys."""
    automatic: Anything
    """Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation."""
    secrets_manager: CfnRouterInputSecretsManagerEncryptionKeyConfigurationProps | Deferred | None
    """The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN."""


class CfnRouterInputRtpRouterInputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port and forward error correction state."""
    forward_error_correction: Literal["ENABLED", "DISABLED"] | Other | None
    port: Required[Integer]
    """The port number used for the RTP protocol in the router input configuration."""


class CfnRouterInputSecretsManagerEncryptionKeyConfigurationProps(TypedDict, total=False):
    """The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN."""
    role_arn: Required[str]
    """The ARN of the IAM role assumed by MediaConnect to access the Secrets Manager secret."""
    secret_arn: Required[str]
    """The ARN of the Secrets Manager secret used for transit encryption."""


class CfnRouterInputSilentAudioConfigurationProps(TypedDict, total=False):
    """Detects silent audio in the router input's source content and reports it through a CloudWatch metric, an EventBridge event, and a router input message."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    threshold_seconds: Required[Integer]
    """The number of consecutive seconds of silence that MediaConnect must detect before it reports an issue."""


class CfnRouterInputSrtCallerRouterInputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode, including the source address and port, minimum latency, stream ID, and decryption key configuration."""
    decryption_configuration: CfnRouterInputSrtDecryptionConfigurationProps | Deferred | None
    """Contains the configuration settings for decrypting SRT streams, including the encryption key details and decryption parameters."""
    minimum_latency_milliseconds: Required[Integer]
    """The minimum latency in milliseconds for the SRT protocol in caller mode."""
    source_address: Required[str]
    """The source IP address for the SRT protocol in caller mode."""
    source_port: Required[Integer]
    """The source port number for the SRT protocol in caller mode."""
    stream_id: str | None
    """The stream ID for the SRT protocol in caller mode."""


class CfnRouterInputSrtDecryptionConfigurationProps(TypedDict, total=False):
    """Contains the configuration settings for decrypting SRT streams, including the encryption key details and decryption parameters."""
    encryption_key: Required[CfnRouterInputSecretsManagerEncryptionKeyConfigurationProps | Deferred]
    """The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN."""


class CfnRouterInputSrtListenerRouterInputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener mode, including the port, minimum latency, and decryption key configuration."""
    decryption_configuration: CfnRouterInputSrtDecryptionConfigurationProps | Deferred | None
    """Contains the configuration settings for decrypting SRT streams, including the encryption key details and decryption parameters."""
    minimum_latency_milliseconds: Required[Integer]
    """The minimum latency in milliseconds for the SRT protocol in listener mode."""
    port: Required[Integer]
    """The port number for the SRT protocol in listener mode."""


class CfnRouterInputStandardRouterInputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a standard router input, including the protocol, protocol-specific configuration, network interface, and availability zone."""
    network_interface_arn: Required[str]
    """The Amazon Resource Name (ARN) of the network interface associated with the standard router input. A change replaces the resource."""
    protocol: Literal["RTP", "RIST", "SRT_CALLER", "SRT_LISTENER"] | Other | None
    protocol_configuration: Required[CfnRouterInputRouterInputProtocolConfigurationProps | Deferred]
    """The protocol configuration settings for a router input."""


class CfnRouterInputTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRouterInput(TypedResource):
    """Represents a router input in AWS Elemental MediaConnect that is used to ingest content to be transmitted to router outputs"""
    props: CfnRouterInputProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouterInputProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the router input."""
    @property
    def attr_content_quality_analysis_type(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the router input was created."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the router input."""
    @property
    def attr_input_type(self) -> StringToken:
        """The type of the router input."""
    @property
    def attr_ip_address(self) -> StringToken:
        """The IP address of the router input."""
    @property
    def attr_maintenance_type(self) -> StringToken:
        """The type of maintenance configuration applied to this router input."""
    @property
    def attr_routed_outputs(self) -> NumberToken:
        """The number of router outputs associated with the router input."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the router input."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the router input was last updated."""


class CfnRouterNetworkInterfaceProps(TypedDict, total=False):
    configuration: Required[CfnRouterNetworkInterfaceRouterNetworkInterfaceConfigurationProps | Deferred]
    """The configuration settings for a router network interface."""
    name: Required[str]
    """The name of the router network interface."""
    region_name: str | None
    """The AWS Region where the router network interface is located. A change replaces the resource."""
    tags: Sequence[CfnRouterNetworkInterfaceTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to tag and organize this router network interface."""


class CfnRouterNetworkInterfacePublicRouterNetworkInterfaceConfigurationProps(TypedDict, total=False):
    """The configuration settings for a public router network interface, including the list of allowed CIDR blocks."""
    allow_rules: Required[Sequence[CfnRouterNetworkInterfacePublicRouterNetworkInterfaceRuleProps | Deferred] | Deferred]
    """The list of allowed CIDR blocks for the public router network interface."""


class CfnRouterNetworkInterfacePublicRouterNetworkInterfaceRuleProps(TypedDict, total=False):
    """A rule that allows a specific CIDR block to access the public router network interface."""
    cidr: Required[str]
    """The CIDR block that is allowed to access the public router network interface."""


class CfnRouterNetworkInterfaceRouterNetworkInterfaceConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router network interface."""
    public: CfnRouterNetworkInterfacePublicRouterNetworkInterfaceConfigurationProps | Deferred | None
    """The configuration settings for a public router network interface, including the list of allowed CIDR blocks."""
    vpc: CfnRouterNetworkInterfaceVpcRouterNetworkInterfaceConfigurationProps | Deferred | None
    """The configuration settings for a router network interface within a VPC, including the security group IDs and subnet ID."""


class CfnRouterNetworkInterfaceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRouterNetworkInterfaceVpcRouterNetworkInterfaceConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router network interface within a VPC, including the security group IDs and subnet ID."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The IDs of the security groups to associate with the router network interface within the VPC."""
    subnet_id: Required[str]
    """The ID of the subnet within the VPC to associate the router network interface with."""


class CfnRouterNetworkInterface(TypedResource):
    """Represents a router network interface in AWS Elemental MediaConnect that is used to define a network boundary for router resources"""
    props: CfnRouterNetworkInterfaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouterNetworkInterfaceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the router network interface."""
    @property
    def attr_associated_input_count(self) -> NumberToken:
        """The number of router inputs associated with the network interface."""
    @property
    def attr_associated_output_count(self) -> NumberToken:
        """The number of router outputs associated with the network interface."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the router network interface was created."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the router network interface."""
    @property
    def attr_network_interface_type(self) -> StringToken:
        """The type of the router network interface."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the router network interface."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the router network interface was last updated."""


class CfnRouterOutputProps(TypedDict, total=False):
    availability_zone: str | None
    """The Availability Zone of the router output. A change replaces the resource."""
    configuration: Required[CfnRouterOutputRouterOutputConfigurationProps | Deferred]
    """The configuration settings for a router output."""
    fabric_configuration: CfnRouterOutputFabricConfigurationProps | Deferred | None
    """The fabric configuration settings for the router output."""
    maintenance_configuration: CfnRouterOutputMaintenanceConfigurationProps | Deferred | None
    """The maintenance configuration settings applied to this router output."""
    maximum_bitrate: Required[Integer]
    """The maximum bitrate for the router output."""
    name: Required[str]
    """The name of the router output."""
    region_name: str | None
    """The AWS Region where the router output is located. A change replaces the resource."""
    routing_scope: Required[Literal["REGIONAL", "GLOBAL"] | Other]
    """Indicates whether the router output is configured for Regional or global routing."""
    tags: Sequence[CfnRouterOutputTagProps | Deferred] | Deferred | None
    """Key-value pairs that can be used to tag and organize this router output."""
    tier: Required[Literal["OUTPUT_100", "OUTPUT_50", "OUTPUT_20"] | Other]
    """The tier level of the router output."""


class CfnRouterOutputFabricConfigurationProps(TypedDict, total=False):
    """The fabric configuration settings for the router output."""
    recovery_latency_mode: Required[Literal["BALANCED", "LOW_LATENCY"] | Other]


class CfnRouterOutputFlowTransitEncryptionProps(TypedDict, total=False):
    """The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow."""
    encryption_key_configuration: Required[CfnRouterOutputFlowTransitEncryptionKeyConfigurationProps | Deferred]
    """Configuration settings for flow transit encryption keys."""
    encryption_key_type: Literal["SECRETS_MANAGER", "AUTOMATIC"] | Other | None


class CfnRouterOutputFlowTransitEncryptionKeyConfigurationProps(TypedDict, total=False):
    """Configuration settings for flow transit encryption keys."""
    automatic: Anything
    """Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation."""
    secrets_manager: CfnRouterOutputSecretsManagerEncryptionKeyConfigurationProps | Deferred | None
    """The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN."""


class CfnRouterOutputMaintenanceConfigurationProps(TypedDict, total=False):
    """The configuration settings for maintenance operations, including preferred maintenance windows and schedules."""
    default: Anything
    """Configuration settings for default maintenance scheduling."""
    preferred_day_time: CfnRouterOutputPreferredDayTimeMaintenanceConfigurationProps | Deferred | None
    """Configuration for preferred day and time maintenance settings."""


class CfnRouterOutputMediaConnectFlowRouterOutputConfigurationProps(TypedDict, total=False):
    """Configuration settings for connecting a router output to a MediaConnect flow source."""
    destination_transit_encryption: Required[CfnRouterOutputFlowTransitEncryptionProps | Deferred]
    """The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow."""
    flow_arn: str | None
    """The ARN of the flow to connect to this router output."""
    flow_source_arn: str | None
    """The ARN of the flow source to connect to this router output."""


class CfnRouterOutputMediaLiveInputRouterOutputConfigurationProps(TypedDict, total=False):
    """Configuration settings for connecting a router output to a MediaLive input."""
    destination_transit_encryption: Required[CfnRouterOutputMediaLiveTransitEncryptionProps | Deferred]
    """The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and MediaLive."""
    media_live_input_arn: str | None
    """The ARN of the MediaLive input to connect to this router output."""
    media_live_pipeline_id: Literal["PIPELINE_0", "PIPELINE_1"] | Other | None


class CfnRouterOutputMediaLiveTransitEncryptionProps(TypedDict, total=False):
    """The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and MediaLive."""
    encryption_key_configuration: Required[CfnRouterOutputMediaLiveTransitEncryptionKeyConfigurationProps | Deferred]
    """Configuration settings for the MediaLive transit encryption key."""
    encryption_key_type: Literal["SECRETS_MANAGER", "AUTOMATIC"] | Other | None


class CfnRouterOutputMediaLiveTransitEncryptionKeyConfigurationProps(TypedDict, total=False):
    """Configuration settings for the MediaLive transit encryption key."""
    automatic: Anything
    """Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation."""
    secrets_manager: CfnRouterOutputSecretsManagerEncryptionKeyConfigurationProps | Deferred | None
    """The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN."""


class CfnRouterOutputPreferredDayTimeMaintenanceConfigurationProps(TypedDict, total=False):
    """Configuration for preferred day and time maintenance settings."""
    day: Required[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | Other]
    time: Required[str]
    """The preferred time for maintenance operations."""


class CfnRouterOutputRistRouterOutputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router output using the RIST (Reliable Internet Stream Transport) protocol, including the destination address and port."""
    destination_address: Required[str]
    """The destination IP address for the RIST protocol in the router output configuration."""
    destination_port: Required[Integer]
    """The destination port number for the RIST protocol in the router output configuration."""


class CfnRouterOutputRouterOutputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router output."""
    media_connect_flow: CfnRouterOutputMediaConnectFlowRouterOutputConfigurationProps | Deferred | None
    """Configuration settings for connecting a router output to a MediaConnect flow source."""
    media_live_input: CfnRouterOutputMediaLiveInputRouterOutputConfigurationProps | Deferred | None
    """Configuration settings for connecting a router output to a MediaLive input."""
    standard: CfnRouterOutputStandardRouterOutputConfigurationProps | Deferred | None
    """The configuration settings for a standard router output, including the protocol, protocol-specific configuration, network interface, and availability zone."""


class CfnRouterOutputRouterOutputProtocolConfigurationProps(TypedDict, total=False):
    """The protocol configuration settings for a router output."""
    rist: CfnRouterOutputRistRouterOutputConfigurationProps | Deferred | None
    """The configuration settings for a router output using the RIST (Reliable Internet Stream Transport) protocol, including the destination address and port."""
    rtmp_push: CfnRouterOutputRtmpPushRouterOutputConfigurationProps | Deferred | None
    """The configuration settings for a router output that pushes a stream to a destination using the RTMP (Real-Time Messaging Protocol) protocol, or RTMPS (RTMP over TLS) when TLS encryption is specified."""
    rtp: CfnRouterOutputRtpRouterOutputConfigurationProps | Deferred | None
    """The configuration settings for a router output using the RTP (Real-Time Transport Protocol) protocol, including the destination address and port, and forward error correction state."""
    srt_caller: CfnRouterOutputSrtCallerRouterOutputConfigurationProps | Deferred | None
    """The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in caller mode, including the destination address and port, minimum latency, stream ID, and encryption key configuration."""
    srt_listener: CfnRouterOutputSrtListenerRouterOutputConfigurationProps | Deferred | None
    """The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in listener mode, including the port, minimum latency, and encryption key configuration."""


class CfnRouterOutputRtmpPushRouterOutputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router output that pushes a stream to a destination using the RTMP (Real-Time Messaging Protocol) protocol, or RTMPS (RTMP over TLS) when TLS encryption is specified."""
    application_name: Required[str]
    """The name of the RTMP application on the destination server."""
    destination_address: Required[str]
    """The IP address or hostname of the destination RTMP server that the router output pushes the stream to."""
    destination_port: Required[Integer]
    """The TCP port on the destination RTMP server."""
    stream_name: Required[str]
    """The name of the RTMP stream that the output publishes to the destination application."""
    tls_encryption: CfnRouterOutputTlsEncryptionProps | Deferred | None
    """The Transport Layer Security (TLS) encryption settings used to establish a secure connection to a destination."""


class CfnRouterOutputRtpRouterOutputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router output using the RTP (Real-Time Transport Protocol) protocol, including the destination address and port, and forward error correction state."""
    destination_address: Required[str]
    """The destination IP address for the RTP protocol in the router output configuration."""
    destination_port: Required[Integer]
    """The destination port number for the RTP protocol in the router output configuration."""
    forward_error_correction: Literal["ENABLED", "DISABLED"] | Other | None


class CfnRouterOutputSecretsManagerEncryptionKeyConfigurationProps(TypedDict, total=False):
    """The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN."""
    role_arn: Required[str]
    """The ARN of the IAM role assumed by MediaConnect to access the Secrets Manager secret."""
    secret_arn: Required[str]
    """The ARN of the Secrets Manager secret used for transit encryption."""


class CfnRouterOutputSrtCallerRouterOutputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in caller mode, including the destination address and port, minimum latency, stream ID, and encryption key configuration."""
    destination_address: Required[str]
    """The destination IP address for the SRT protocol in caller mode."""
    destination_port: Required[Integer]
    """The destination port number for the SRT protocol in caller mode."""
    encryption_configuration: CfnRouterOutputSrtEncryptionConfigurationProps | Deferred | None
    """Contains the configuration settings for encrypting SRT streams, including the encryption key details and encryption parameters."""
    minimum_latency_milliseconds: Required[Integer]
    """The minimum latency in milliseconds for the SRT protocol in caller mode."""
    stream_id: str | None
    """The stream ID for the SRT protocol in caller mode."""


class CfnRouterOutputSrtEncryptionConfigurationProps(TypedDict, total=False):
    """Contains the configuration settings for encrypting SRT streams, including the encryption key details and encryption parameters."""
    encryption_key: Required[CfnRouterOutputSecretsManagerEncryptionKeyConfigurationProps | Deferred]
    """The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN."""


class CfnRouterOutputSrtListenerRouterOutputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in listener mode, including the port, minimum latency, and encryption key configuration."""
    encryption_configuration: CfnRouterOutputSrtEncryptionConfigurationProps | Deferred | None
    """Contains the configuration settings for encrypting SRT streams, including the encryption key details and encryption parameters."""
    minimum_latency_milliseconds: Required[Integer]
    """The minimum latency in milliseconds for the SRT protocol in listener mode."""
    port: Required[Integer]
    """The port number for the SRT protocol in listener mode."""


class CfnRouterOutputStandardRouterOutputConfigurationProps(TypedDict, total=False):
    """The configuration settings for a standard router output, including the protocol, protocol-specific configuration, network interface, and availability zone."""
    network_interface_arn: Required[str]
    """The Amazon Resource Name (ARN) of the network interface associated with the standard router output. A change replaces the resource."""
    protocol: Literal["RTP", "RIST", "SRT_CALLER", "SRT_LISTENER", "RTMP_PUSH"] | Other | None
    protocol_configuration: Required[CfnRouterOutputRouterOutputProtocolConfigurationProps | Deferred]
    """The protocol configuration settings for a router output."""


class CfnRouterOutputTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRouterOutputTlsEncryptionProps(TypedDict, total=False):
    """The Transport Layer Security (TLS) encryption settings used to establish a secure connection to a destination."""
    encryption_configuration: Required[CfnRouterOutputTlsEncryptionConfigurationProps | Deferred]
    """The configuration settings for TLS encryption."""
    encryption_type: Literal["PUBLIC"] | Other | None


class CfnRouterOutputTlsEncryptionConfigurationProps(TypedDict, total=False):
    """The configuration settings for TLS encryption."""
    public: Anything
    """The TLS encryption configuration for destinations that present a certificate from a publicly trusted certificate authority."""


class CfnRouterOutput(TypedResource):
    """Represents a router input in AWS Elemental MediaConnect that can be used to egress content transmitted from router inputs"""
    props: CfnRouterOutputProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouterOutputProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the router output."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the router output was created."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the router output."""
    @property
    def attr_ip_address(self) -> StringToken:
        """The IP address of the router output."""
    @property
    def attr_maintenance_type(self) -> StringToken:
        """The type of maintenance configuration applied to this router output."""
    @property
    def attr_output_type(self) -> StringToken:
        """The type of the router output."""
    @property
    def attr_routed_state(self) -> StringToken:
        """The current state of the association between the router output and its input."""
    @property
    def attr_state(self) -> StringToken:
        """The overall state of the router output."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the router output was last updated."""
