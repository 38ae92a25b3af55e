"""Every resource type of AWS::MediaPackage; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAssetProps(TypedDict, total=False):
    egress_endpoints: Sequence[CfnAssetEgressEndpointProps | Deferred] | Deferred | None
    """List of playback endpoints that are available for this asset."""
    id: Required[str]
    """Unique identifier that you assign to the asset. A change replaces the resource."""
    packaging_group_id: Required[str]
    """The ID of the packaging group associated with this asset."""
    resource_id: str | None
    """Unique identifier for this asset, as it's configured in the key provider service."""
    source_arn: Required[str]
    """The ARN for the source content in Amazon S3."""
    source_role_arn: Required[str]
    """The ARN for the IAM role that provides AWS Elemental MediaPackage access to the Amazon S3 bucket where the source content is stored."""
    tags: Sequence[CfnAssetTagProps | Deferred] | Deferred | None
    """The tags to assign to the asset. A change replaces the resource."""


class CfnAssetEgressEndpointProps(TypedDict, total=False):
    """The playback endpoint for a packaging configuration on an asset."""


class CfnAssetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAsset(TypedResource):
    """Creates an asset to ingest VOD content."""
    props: CfnAssetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAssetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the asset."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the asset was initially submitted for ingest."""


class CfnChannelProps(TypedDict, total=False):
    description: str | None
    """Any descriptive information that you want to add to the channel for future identification purposes."""
    egress_access_logs: CfnChannelLogConfigurationProps | Deferred | None
    """Configures egress access logs."""
    hls_ingest: CfnChannelHlsIngestProps | Deferred | None
    """The input URL where the source stream should be sent."""
    id: Required[str]
    """Unique identifier that you assign to the channel. A change replaces the resource."""
    ingress_access_logs: CfnChannelLogConfigurationProps | Deferred | None
    """Configures ingress access logs."""
    tags: Sequence[CfnChannelTagProps | Deferred] | Deferred | None
    """The tags to assign to the channel. A change replaces the resource."""


class CfnChannelHlsIngestProps(TypedDict, total=False):
    """HLS ingest configuration."""
    ingest_endpoints: Sequence[CfnChannelIngestEndpointProps | Deferred] | Deferred | None
    """The input URL where the source stream should be sent."""


class CfnChannelIngestEndpointProps(TypedDict, total=False):
    """An endpoint for ingesting source content for a channel."""


class CfnChannelLogConfigurationProps(TypedDict, total=False):
    """The access log configuration parameters for your channel."""
    log_group_name: str | None
    """Sets a custom Amazon CloudWatch log group name."""


class CfnChannelTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnChannel(TypedResource):
    """Creates a channel to receive content."""
    props: CfnChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The channel's unique system-generated resource name, based on the AWS record."""


class CfnOriginEndpointProps(TypedDict, total=False):
    authorization: CfnOriginEndpointAuthorizationProps | Deferred | None
    """Parameters for CDN authorization."""
    channel_id: Required[str]
    """The ID of the channel associated with this endpoint."""
    cmaf_package: CfnOriginEndpointCmafPackageProps | Deferred | None
    """Parameters for Common Media Application Format (CMAF) packaging."""
    dash_package: CfnOriginEndpointDashPackageProps | Deferred | None
    """Parameters for DASH packaging."""
    description: str | None
    """Any descriptive information that you want to add to the endpoint for future identification purposes."""
    hls_package: CfnOriginEndpointHlsPackageProps | Deferred | None
    """Parameters for Apple HLS packaging."""
    id: Required[str]
    """The manifest ID is required and must be unique within the OriginEndpoint. A change replaces the resource."""
    manifest_name: str | None
    """A short string that's appended to the end of the endpoint URL to create a unique path to this endpoint."""
    mss_package: CfnOriginEndpointMssPackageProps | Deferred | None
    """Parameters for Microsoft Smooth Streaming packaging."""
    origination: Literal["ALLOW", "DENY"] | Other | None
    """Controls video origination from this endpoint."""
    startover_window_seconds: Integer | None
    """Maximum duration (seconds) of content to retain for startover playback."""
    tags: Sequence[CfnOriginEndpointTagProps | Deferred] | Deferred | None
    """The tags to assign to the endpoint."""
    time_delay_seconds: Integer | None
    """Minimum duration (seconds) of delay to enforce on the playback of live content."""
    whitelist: Sequence[str] | Deferred | None
    """The IP addresses that can access this endpoint."""


class CfnOriginEndpointAuthorizationProps(TypedDict, total=False):
    """Parameters for enabling CDN authorization on the endpoint."""
    cdn_identifier_secret: Required[str]
    """The Amazon Resource Name (ARN) for the secret in AWS Secrets Manager that your Content Delivery Network (CDN) uses for authorization to access your endpoint."""
    secrets_role_arn: Required[str]
    """The Amazon Resource Name (ARN) for the IAM role that allows AWS Elemental MediaPackage to communicate with AWS Secrets Manager."""


class CfnOriginEndpointCmafEncryptionProps(TypedDict, total=False):
    """Holds encryption information so that access to the content can be controlled by a DRM solution."""
    constant_initialization_vector: str | None
    """An optional 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the key for encrypting blocks."""
    encryption_method: Literal["SAMPLE_AES", "AES_CTR"] | Other | None
    """The encryption method to use."""
    key_rotation_interval_seconds: Integer | None
    """Number of seconds before AWS Elemental MediaPackage rotates to a new key."""
    speke_key_provider: Required[CfnOriginEndpointSpekeKeyProviderProps | Deferred]
    """Parameters for the SPEKE key provider."""


class CfnOriginEndpointCmafPackageProps(TypedDict, total=False):
    """Parameters for Common Media Application Format (CMAF) packaging."""
    encryption: CfnOriginEndpointCmafEncryptionProps | Deferred | None
    """Parameters for encrypting content."""
    hls_manifests: Sequence[CfnOriginEndpointHlsManifestProps | Deferred] | Deferred | None
    """A list of HLS manifest configurations that are available from this endpoint."""
    segment_duration_seconds: Integer | None
    """Duration (in seconds) of each segment."""
    segment_prefix: str | None
    """An optional custom string that is prepended to the name of each segment."""
    stream_selection: CfnOriginEndpointStreamSelectionProps | Deferred | None
    """Limitations for outputs from the endpoint, based on the video bitrate."""


class CfnOriginEndpointDashEncryptionProps(TypedDict, total=False):
    """Holds encryption information so that access to the content can be controlled by a DRM solution."""
    key_rotation_interval_seconds: Integer | None
    """Number of seconds before AWS Elemental MediaPackage rotates to a new key."""
    speke_key_provider: Required[CfnOriginEndpointSpekeKeyProviderProps | Deferred]
    """Parameters for the SPEKE key provider."""


class CfnOriginEndpointDashPackageProps(TypedDict, total=False):
    """Parameters for DASH packaging."""
    ad_triggers: Sequence[Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"] | Other] | Deferred | None
    """Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest."""
    ads_on_delivery_restrictions: Literal["NONE", "RESTRICTED", "UNRESTRICTED", "BOTH"] | Other | None
    """The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad markers in the output manifest."""
    encryption: CfnOriginEndpointDashEncryptionProps | Deferred | None
    """Parameters for encrypting content."""
    include_iframe_only_stream: Boolean | None
    """This applies only to stream sets with a single video track."""
    manifest_layout: Literal["FULL", "COMPACT", "DRM_TOP_LEVEL_COMPACT"] | Other | None
    """Determines the position of some tags in the manifest."""
    manifest_window_seconds: Integer | None
    """Time window (in seconds) contained in each manifest."""
    min_buffer_time_seconds: Integer | None
    """Minimum amount of content (measured in seconds) that a player must keep available in the buffer."""
    min_update_period_seconds: Integer | None
    """Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest."""
    period_triggers: Sequence[Literal["ADS"] | Other] | Deferred | None
    """Controls whether AWS Elemental MediaPackage produces single-period or multi-period DASH manifests."""
    profile: Literal["NONE", "HBBTV_1_5", "HYBRIDCAST", "DVB_DASH_2014"] | Other | None
    """The DASH profile for the output."""
    segment_duration_seconds: Integer | None
    """Duration (in seconds) of each fragment."""
    segment_template_format: Literal["NUMBER_WITH_TIMELINE", "TIME_WITH_TIMELINE", "NUMBER_WITH_DURATION"] | Other | None
    """Determines the type of variable used in the `media` URL of the `SegmentTemplate` tag in the manifest."""
    stream_selection: CfnOriginEndpointStreamSelectionProps | Deferred | None
    """Limitations for outputs from the endpoint, based on the video bitrate."""
    suggested_presentation_delay_seconds: Integer | None
    """Amount of time (in seconds) that the player should be from the live point at the end of the manifest."""
    utc_timing: Literal["HTTP-XSDATE", "HTTP-ISO", "HTTP-HEAD", "NONE"] | Other | None
    """Determines the type of UTC timing included in the DASH Media Presentation Description (MPD)."""
    utc_timing_uri: str | None
    """Specifies the value attribute of the UTC timing field when utcTiming is set to HTTP-ISO or HTTP-HEAD."""


class CfnOriginEndpointEncryptionContractConfigurationProps(TypedDict, total=False):
    """Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0."""
    preset_speke20_audio: Required[Literal["PRESET-AUDIO-1", "PRESET-AUDIO-2", "PRESET-AUDIO-3", "SHARED", "UNENCRYPTED"] | Other]
    """A collection of audio encryption presets. Deprecated."""
    preset_speke20_video: Required[Literal["PRESET-VIDEO-1", "PRESET-VIDEO-2", "PRESET-VIDEO-3", "PRESET-VIDEO-4", "PRESET-VIDEO-5", "PRESET-VIDEO-6", "PRESET-VIDEO-7", "PRESET-VIDEO-8", "SHARED", "UNENCRYPTED"] | Other]
    """A collection of video encryption presets. Deprecated."""


class CfnOriginEndpointHlsEncryptionProps(TypedDict, total=False):
    """Holds encryption information so that access to the content can be controlled by a DRM solution."""
    constant_initialization_vector: str | None
    """A 128-bit, 16-byte hex value represented by a 32-character string, used with the key for encrypting blocks."""
    encryption_method: Literal["AES_128", "SAMPLE_AES"] | Other | None
    """HLS encryption type."""
    key_rotation_interval_seconds: Integer | None
    """Number of seconds before AWS Elemental MediaPackage rotates to a new key."""
    repeat_ext_x_key: Boolean | None
    """Repeat the `EXT-X-KEY` directive for every media segment."""
    speke_key_provider: Required[CfnOriginEndpointSpekeKeyProviderProps | Deferred]
    """Parameters for the SPEKE key provider."""


class CfnOriginEndpointHlsManifestProps(TypedDict, total=False):
    """An HTTP Live Streaming (HLS) manifest configuration on a CMAF endpoint."""
    ad_markers: Literal["NONE", "SCTE35_ENHANCED", "PASSTHROUGH", "DATERANGE"] | Other | None
    """Controls how ad markers are included in the packaged endpoint."""
    ad_triggers: Sequence[Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"] | Other] | Deferred | None
    """Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest."""
    ads_on_delivery_restrictions: Literal["NONE", "RESTRICTED", "UNRESTRICTED", "BOTH"] | Other | None
    """The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad markers in the output manifest."""
    id: Required[str]
    """The manifest ID is required and must be unique within the OriginEndpoint."""
    include_iframe_only_stream: Boolean | None
    """Applies to stream sets with a single video track only."""
    manifest_name: str | None
    """A short string that's appended to the end of the endpoint URL to create a unique path to this endpoint."""
    playlist_type: Literal["NONE", "EVENT", "VOD"] | Other | None
    """When specified as either `event` or `vod`, a corresponding `EXT-X-PLAYLIST-TYPE` entry is included in the media playlist."""
    playlist_window_seconds: Integer | None
    """Time window (in seconds) contained in each parent manifest."""
    program_date_time_interval_seconds: Integer | None
    """Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify."""
    url: str | None
    """The URL that's used to request this manifest from this endpoint. Deprecated."""


class CfnOriginEndpointHlsPackageProps(TypedDict, total=False):
    """Parameters for Apple HLS packaging."""
    ad_markers: Literal["NONE", "SCTE35_ENHANCED", "PASSTHROUGH", "DATERANGE"] | Other | None
    """Controls how ad markers are included in the packaged endpoint."""
    ad_triggers: Sequence[Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"] | Other] | Deferred | None
    """Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest."""
    ads_on_delivery_restrictions: Literal["NONE", "RESTRICTED", "UNRESTRICTED", "BOTH"] | Other | None
    """The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad markers in the output manifest."""
    encryption: CfnOriginEndpointHlsEncryptionProps | Deferred | None
    """Parameters for encrypting content."""
    include_dvb_subtitles: Boolean | None
    """When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output."""
    include_iframe_only_stream: Boolean | None
    """Only applies to stream sets with a single video track."""
    playlist_type: Literal["NONE", "EVENT", "VOD"] | Other | None
    """When specified as either `event` or `vod`, a corresponding `EXT-X-PLAYLIST-TYPE` entry is included in the media playlist."""
    playlist_window_seconds: Integer | None
    """Time window (in seconds) contained in each parent manifest."""
    program_date_time_interval_seconds: Integer | None
    """Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify."""
    segment_duration_seconds: Integer | None
    """Duration (in seconds) of each fragment."""
    stream_selection: CfnOriginEndpointStreamSelectionProps | Deferred | None
    """Limitations for outputs from the endpoint, based on the video bitrate."""
    use_audio_rendition_group: Boolean | None
    """When true, AWS Elemental MediaPackage bundles all audio tracks in a rendition group."""


class CfnOriginEndpointMssEncryptionProps(TypedDict, total=False):
    """Holds encryption information so that access to the content can be controlled by a DRM solution."""
    speke_key_provider: Required[CfnOriginEndpointSpekeKeyProviderProps | Deferred]
    """Parameters for the SPEKE key provider."""


class CfnOriginEndpointMssPackageProps(TypedDict, total=False):
    """Parameters for Microsoft Smooth Streaming packaging."""
    encryption: CfnOriginEndpointMssEncryptionProps | Deferred | None
    """Parameters for encrypting content."""
    manifest_window_seconds: Integer | None
    """Time window (in seconds) contained in each manifest."""
    segment_duration_seconds: Integer | None
    """Duration (in seconds) of each fragment."""
    stream_selection: CfnOriginEndpointStreamSelectionProps | Deferred | None
    """Limitations for outputs from the endpoint, based on the video bitrate."""


class CfnOriginEndpointSpekeKeyProviderProps(TypedDict, total=False):
    """Key provider settings for DRM."""
    certificate_arn: str | None
    """The Amazon Resource Name (ARN) for the certificate that you imported to Certificate Manager to add content key encryption to this endpoint."""
    encryption_contract_configuration: CfnOriginEndpointEncryptionContractConfigurationProps | Deferred | None
    """Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0."""
    resource_id: Required[str]
    """Unique identifier for this endpoint, as it is configured in the key provider service."""
    role_arn: Required[str]
    """The ARN for the IAM role that's granted by the key provider to provide access to the key provider API."""
    system_ids: Required[Sequence[str] | Deferred]
    """List of unique identifiers for the DRM systems to use, as defined in the CPIX specification."""
    url: Required[str]
    """URL for the key provider’s key retrieval API endpoint."""


class CfnOriginEndpointStreamSelectionProps(TypedDict, total=False):
    """Limitations for outputs from the endpoint, based on the video bitrate."""
    max_video_bits_per_second: Integer | None
    """The upper limit of the bitrates that this endpoint serves."""
    min_video_bits_per_second: Integer | None
    """The lower limit of the bitrates that this endpoint serves."""
    stream_order: Literal["ORIGINAL", "VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING"] | Other | None
    """Order in which the different video bitrates are presented to the player."""


class CfnOriginEndpointTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnOriginEndpoint(TypedResource):
    """Create an endpoint on an AWS Elemental MediaPackage channel."""
    props: CfnOriginEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOriginEndpointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The endpoint's unique system-generated resource name, based on the AWS record."""
    @property
    def attr_url(self) -> StringToken:
        """URL for the key provider’s key retrieval API endpoint."""


class CfnPackagingConfigurationProps(TypedDict, total=False):
    cmaf_package: CfnPackagingConfigurationCmafPackageProps | Deferred | None
    """Parameters for CMAF packaging."""
    dash_package: CfnPackagingConfigurationDashPackageProps | Deferred | None
    """Parameters for DASH-ISO packaging."""
    hls_package: CfnPackagingConfigurationHlsPackageProps | Deferred | None
    """Parameters for Apple HLS packaging."""
    id: Required[str]
    """Unique identifier that you assign to the packaging configuration. A change replaces the resource."""
    mss_package: CfnPackagingConfigurationMssPackageProps | Deferred | None
    """Parameters for Microsoft Smooth Streaming packaging."""
    packaging_group_id: Required[str]
    """The ID of the packaging group associated with this packaging configuration."""
    tags: Sequence[CfnPackagingConfigurationTagProps | Deferred] | Deferred | None
    """The tags to assign to the packaging configuration."""


class CfnPackagingConfigurationCmafEncryptionProps(TypedDict, total=False):
    """Holds encryption information so that access to the content can be controlled by a DRM solution."""
    speke_key_provider: Required[CfnPackagingConfigurationSpekeKeyProviderProps | Deferred]
    """Parameters for the SPEKE key provider."""


class CfnPackagingConfigurationCmafPackageProps(TypedDict, total=False):
    """Parameters for a packaging configuration that uses Common Media Application Format (CMAF) packaging."""
    encryption: CfnPackagingConfigurationCmafEncryptionProps | Deferred | None
    """Parameters for encrypting content."""
    hls_manifests: Required[Sequence[CfnPackagingConfigurationHlsManifestProps | Deferred] | Deferred]
    """A list of HLS manifest configurations that are available from this endpoint."""
    include_encoder_configuration_in_segments: Boolean | None
    """When includeEncoderConfigurationInSegments is set to true, AWS Elemental MediaPackage places your encoder's Sequence Parameter Set (SPS), Picture Parameter Set (PPS), and Video Parameter Set (VPS) metadata in every video segment instead of in the init fragment."""
    segment_duration_seconds: Integer | None
    """Duration (in seconds) of each segment."""


class CfnPackagingConfigurationDashEncryptionProps(TypedDict, total=False):
    """Holds encryption information so that access to the content can be controlled by a DRM solution."""
    speke_key_provider: Required[CfnPackagingConfigurationSpekeKeyProviderProps | Deferred]
    """Parameters for the SPEKE key provider."""


class CfnPackagingConfigurationDashManifestProps(TypedDict, total=False):
    """Parameters for a DASH manifest."""
    manifest_layout: Literal["FULL", "COMPACT"] | Other | None
    """Determines the position of some tags in the Media Presentation Description (MPD)."""
    manifest_name: str | None
    """A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration."""
    min_buffer_time_seconds: Integer | None
    """Minimum amount of content (measured in seconds) that a player must keep available in the buffer."""
    profile: Literal["NONE", "HBBTV_1_5"] | Other | None
    """The DASH profile type."""
    scte_markers_source: Literal["SEGMENTS", "MANIFEST"] | Other | None
    """The source of scte markers used."""
    stream_selection: CfnPackagingConfigurationStreamSelectionProps | Deferred | None
    """Limitations for outputs from the endpoint, based on the video bitrate."""


class CfnPackagingConfigurationDashPackageProps(TypedDict, total=False):
    """Parameters for a packaging configuration that uses Dynamic Adaptive Streaming over HTTP (DASH) packaging."""
    dash_manifests: Required[Sequence[CfnPackagingConfigurationDashManifestProps | Deferred] | Deferred]
    """A list of DASH manifest configurations that are available from this endpoint."""
    encryption: CfnPackagingConfigurationDashEncryptionProps | Deferred | None
    """Parameters for encrypting content."""
    include_encoder_configuration_in_segments: Boolean | None
    """When includeEncoderConfigurationInSegments is set to true, AWS Elemental MediaPackage places your encoder's Sequence Parameter Set (SPS), Picture Parameter Set (PPS), and Video Parameter Set (VPS) metadata in every video segment instead of in the init fragment."""
    include_iframe_only_stream: Boolean | None
    """This applies only to stream sets with a single video track."""
    period_triggers: Sequence[Literal["ADS"] | Other] | Deferred | None
    """Controls whether AWS Elemental MediaPackage produces single-period or multi-period DASH manifests."""
    segment_duration_seconds: Integer | None
    """Duration (in seconds) of each fragment."""
    segment_template_format: Literal["NUMBER_WITH_TIMELINE", "TIME_WITH_TIMELINE", "NUMBER_WITH_DURATION"] | Other | None
    """Determines the type of SegmentTemplate included in the Media Presentation Description (MPD)."""


class CfnPackagingConfigurationEncryptionContractConfigurationProps(TypedDict, total=False):
    """Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0."""
    preset_speke20_audio: Required[Literal["PRESET-AUDIO-1", "PRESET-AUDIO-2", "PRESET-AUDIO-3", "SHARED", "UNENCRYPTED"] | Other]
    """A collection of audio encryption presets. Deprecated."""
    preset_speke20_video: Required[Literal["PRESET-VIDEO-1", "PRESET-VIDEO-2", "PRESET-VIDEO-3", "PRESET-VIDEO-4", "PRESET-VIDEO-5", "PRESET-VIDEO-6", "PRESET-VIDEO-7", "PRESET-VIDEO-8", "SHARED", "UNENCRYPTED"] | Other]
    """A collection of video encryption presets. Deprecated."""


class CfnPackagingConfigurationHlsEncryptionProps(TypedDict, total=False):
    """Holds encryption information so that access to the content can be controlled by a DRM solution."""
    constant_initialization_vector: str | None
    """A 128-bit, 16-byte hex value represented by a 32-character string, used with the key for encrypting blocks."""
    encryption_method: Literal["AES_128", "SAMPLE_AES"] | Other | None
    """HLS encryption type."""
    speke_key_provider: Required[CfnPackagingConfigurationSpekeKeyProviderProps | Deferred]
    """Parameters for the SPEKE key provider."""


class CfnPackagingConfigurationHlsManifestProps(TypedDict, total=False):
    """Parameters for an HLS manifest."""
    ad_markers: Literal["NONE", "SCTE35_ENHANCED", "PASSTHROUGH"] | Other | None
    """This setting controls ad markers in the packaged content."""
    include_iframe_only_stream: Boolean | None
    """Applies to stream sets with a single video track only."""
    manifest_name: str | None
    """A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration."""
    program_date_time_interval_seconds: Integer | None
    """Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify."""
    repeat_ext_x_key: Boolean | None
    """Repeat the `EXT-X-KEY` directive for every media segment."""
    stream_selection: CfnPackagingConfigurationStreamSelectionProps | Deferred | None
    """Video bitrate limitations for outputs from this packaging configuration."""


class CfnPackagingConfigurationHlsPackageProps(TypedDict, total=False):
    """Parameters for a packaging configuration that uses HTTP Live Streaming (HLS) packaging."""
    encryption: CfnPackagingConfigurationHlsEncryptionProps | Deferred | None
    """Parameters for encrypting content."""
    hls_manifests: Required[Sequence[CfnPackagingConfigurationHlsManifestProps | Deferred] | Deferred]
    """A list of HLS manifest configurations that are available from this endpoint."""
    include_dvb_subtitles: Boolean | None
    """When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output."""
    segment_duration_seconds: Integer | None
    """Duration (in seconds) of each fragment."""
    use_audio_rendition_group: Boolean | None
    """When true, AWS Elemental MediaPackage bundles all audio tracks in a rendition group."""


class CfnPackagingConfigurationMssEncryptionProps(TypedDict, total=False):
    """Holds encryption information so that access to the content can be controlled by a DRM solution."""
    speke_key_provider: Required[CfnPackagingConfigurationSpekeKeyProviderProps | Deferred]
    """Parameters for the SPEKE key provider."""


class CfnPackagingConfigurationMssManifestProps(TypedDict, total=False):
    """Parameters for a Microsoft Smooth manifest."""
    manifest_name: str | None
    """A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration."""
    stream_selection: CfnPackagingConfigurationStreamSelectionProps | Deferred | None
    """Video bitrate limitations for outputs from this packaging configuration."""


class CfnPackagingConfigurationMssPackageProps(TypedDict, total=False):
    """Parameters for a packaging configuration that uses Microsoft Smooth Streaming (MSS) packaging."""
    encryption: CfnPackagingConfigurationMssEncryptionProps | Deferred | None
    """Parameters for encrypting content."""
    mss_manifests: Required[Sequence[CfnPackagingConfigurationMssManifestProps | Deferred] | Deferred]
    """A list of Microsoft Smooth manifest configurations that are available from this endpoint."""
    segment_duration_seconds: Integer | None
    """Duration (in seconds) of each fragment."""


class CfnPackagingConfigurationSpekeKeyProviderProps(TypedDict, total=False):
    """A configuration for accessing an external Secure Packager and Encoder Key Exchange (SPEKE) service that provides encryption keys."""
    encryption_contract_configuration: CfnPackagingConfigurationEncryptionContractConfigurationProps | Deferred | None
    """Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0."""
    role_arn: Required[str]
    """The ARN for the IAM role that's granted by the key provider to provide access to the key provider API."""
    system_ids: Required[Sequence[str] | Deferred]
    """List of unique identifiers for the DRM systems to use, as defined in the CPIX specification."""
    url: Required[str]
    """URL for the key provider's key retrieval API endpoint."""


class CfnPackagingConfigurationStreamSelectionProps(TypedDict, total=False):
    """Limitations for outputs from the endpoint, based on the video bitrate."""
    max_video_bits_per_second: Integer | None
    """The upper limit of the bitrates that this endpoint serves."""
    min_video_bits_per_second: Integer | None
    """The lower limit of the bitrates that this endpoint serves."""
    stream_order: Literal["ORIGINAL", "VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING"] | Other | None
    """Order in which the different video bitrates are presented to the player."""


class CfnPackagingConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPackagingConfiguration(TypedResource):
    """Creates a packaging configuration in a packaging group."""
    props: CfnPackagingConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPackagingConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the packaging configuration."""


class CfnPackagingGroupProps(TypedDict, total=False):
    authorization: CfnPackagingGroupAuthorizationProps | Deferred | None
    """Parameters for CDN authorization."""
    egress_access_logs: CfnPackagingGroupLogConfigurationProps | Deferred | None
    """The configuration parameters for egress access logging."""
    id: Required[str]
    """Unique identifier that you assign to the packaging group. A change replaces the resource."""
    tags: Sequence[CfnPackagingGroupTagProps | Deferred] | Deferred | None
    """The tags to assign to the packaging group. A change replaces the resource."""


class CfnPackagingGroupAuthorizationProps(TypedDict, total=False):
    """Parameters for enabling CDN authorization."""
    cdn_identifier_secret: Required[str]
    """The Amazon Resource Name (ARN) for the secret in AWS Secrets Manager that is used for CDN authorization."""
    secrets_role_arn: Required[str]
    """The Amazon Resource Name (ARN) for the IAM role that allows AWS Elemental MediaPackage to communicate with AWS Secrets Manager."""


class CfnPackagingGroupLogConfigurationProps(TypedDict, total=False):
    """Sets a custom Amazon CloudWatch log group name for egress logs."""
    log_group_name: str | None
    """Sets a custom Amazon CloudWatch log group name for egress logs."""


class CfnPackagingGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPackagingGroup(TypedResource):
    """Creates a packaging group."""
    props: CfnPackagingGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPackagingGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the packaging group."""
    @property
    def attr_domain_name(self) -> StringToken:
        """The URL for the assets in the PackagingGroup."""
