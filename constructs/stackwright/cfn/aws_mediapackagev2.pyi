"""Every resource type of AWS::MediaPackageV2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnChannelProps(TypedDict, total=False):
    channel_group_name: Required[str]
    """The name of the channel group associated with the channel configuration. A change replaces the resource."""
    channel_name: Required[str]
    """The name of the channel. A change replaces the resource."""
    description: str | None
    """The description of the channel."""
    input_switch_configuration: CfnChannelInputSwitchConfigurationProps | Deferred | None
    """The configuration for input switching based on the media quality confidence score (MQCS) as provided from AWS Elemental MediaLive."""
    input_type: Literal["HLS", "CMAF", "MULTIVIEW"] | Other | None
    """The input type will be an immutable field which will be used to define whether the channel will allow CMAF ingest or HLS ingest. A change replaces the resource."""
    multiview_configuration: CfnChannelMultiviewConfigurationProps | Deferred | None
    """The multiview configuration for a channel."""
    output_header_configuration: CfnChannelOutputHeaderConfigurationProps | Deferred | None
    """The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in responses to the CDN."""
    output_locking_mode: Literal["EPOCH_LOCKED", "NON_EPOCH_LOCKED"] | Other | None
    """A change replaces the resource."""
    tags: Sequence[CfnChannelTagProps | Deferred] | Deferred | None


class CfnChannelInputSwitchConfigurationProps(TypedDict, total=False):
    """The configuration for input switching based on the media quality confidence score (MQCS) as provided from AWS Elemental MediaLive."""
    mqcs_input_switching: Boolean | None
    """When true, AWS Elemental MediaPackage performs input switching based on the MQCS."""
    preferred_input: Integer | None
    """For CMAF inputs, indicates which input MediaPackage should prefer when both inputs have equal MQCS scores."""


class CfnChannelMultiviewConfigurationProps(TypedDict, total=False):
    """The multiview configuration for a channel."""
    available_layouts: Required[Sequence[Literal["LAYOUT_2EH", "LAYOUT_2PL", "LAYOUT_3EL", "LAYOUT_3PL", "LAYOUT_4E", "LAYOUT_4PL"] | Other] | Deferred]
    """The tile layouts that players can request from this multiview channel's origin endpoints."""
    available_sources: Required[Sequence[str] | Deferred]
    """The channels that players can use as tiles in this multiview channel's output."""


class CfnChannelOutputHeaderConfigurationProps(TypedDict, total=False):
    """The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in responses to the CDN."""
    publish_mqcs: Boolean | None
    """When true, AWS Elemental MediaPackage includes the MQCS in responses to the CDN."""


class CfnChannelTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnChannel(TypedResource):
    """Creates a channel to receive content."""
    props: CfnChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the channel."""
    @property
    def attr_attached_multiview_channels(self) -> ListToken:
        """The multiview channels, in the same channel group, that list this channel as an available source."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of the creation of the channel."""
    @property
    def attr_ingest_endpoint_urls(self) -> ListToken:
        """The ingest domain URL where the source stream should be sent."""
    @property
    def attr_ingest_endpoints(self) -> StringToken:
        """The ingest endpoints associated with the channel."""
    @property
    def attr_modified_at(self) -> StringToken:
        """The timestamp of the modification of the channel."""


class CfnChannelGroupProps(TypedDict, total=False):
    channel_group_name: Required[str]
    """The name of the channel group. A change replaces the resource."""
    description: str | None
    """The configuration for a MediaPackage V2 channel group."""
    tags: Sequence[CfnChannelGroupTagProps | Deferred] | Deferred | None
    """The tags associated with the channel group."""


class CfnChannelGroupTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnChannelGroup(TypedResource):
    """Specifies the configuration for a MediaPackage V2 channel group."""
    props: CfnChannelGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the channel group."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of the creation of the channel group."""
    @property
    def attr_egress_domain(self) -> StringToken:
        """The egress domain of the channel group."""
    @property
    def attr_modified_at(self) -> StringToken:
        """The timestamp of the modification of the channel group."""


class CfnChannelPolicyProps(TypedDict, total=False):
    channel_group_name: Required[str]
    """The name of the channel group associated with the channel policy. A change replaces the resource."""
    channel_name: Required[str]
    """The name of the channel associated with the channel policy. A change replaces the resource."""
    policy: Required[Anything]
    """The policy associated with the channel."""


class CfnChannelPolicy(TypedResource):
    """Specifies the configuration parameters of a MediaPackage V2 channel policy."""
    props: CfnChannelPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelPolicyProps]) -> None: ...


class CfnOriginEndpointProps(TypedDict, total=False):
    channel_group_name: Required[str]
    """The name of the channel group associated with the origin endpoint configuration. A change replaces the resource."""
    channel_name: Required[str]
    """The channel name associated with the origin endpoint. A change replaces the resource."""
    container_type: Required[Literal["TS", "CMAF", "ISM"] | Other]
    """The container type associated with the origin endpoint configuration."""
    dash_manifests: Sequence[CfnOriginEndpointDashManifestConfigurationProps | Deferred] | Deferred | None
    """A DASH manifest configuration."""
    description: str | None
    """The description associated with the origin endpoint."""
    force_endpoint_error_configuration: CfnOriginEndpointForceEndpointErrorConfigurationProps | Deferred | None
    """The failover settings for the endpoint."""
    hls_manifests: Sequence[CfnOriginEndpointHlsManifestConfigurationProps | Deferred] | Deferred | None
    """The HLS manifests associated with the origin endpoint configuration."""
    low_latency_hls_manifests: Sequence[CfnOriginEndpointLowLatencyHlsManifestConfigurationProps | Deferred] | Deferred | None
    """The low-latency HLS (LL-HLS) manifests associated with the origin endpoint."""
    mss_manifests: Sequence[CfnOriginEndpointMssManifestConfigurationProps | Deferred] | Deferred | None
    """A list of Microsoft Smooth Streaming (MSS) manifest configurations associated with the origin endpoint."""
    origin_endpoint_name: Required[str]
    """The name of the origin endpoint associated with the origin endpoint configuration. A change replaces the resource."""
    segment: CfnOriginEndpointSegmentProps | Deferred | None
    """The segment associated with the origin endpoint."""
    startover_window_seconds: Integer | None
    """The size of the window (in seconds) to specify a window of the live stream that's available for on-demand viewing."""
    stream_name_output_mode: Literal["INDEX", "PASSTHROUGH_NAME"] | Other | None
    tags: Sequence[CfnOriginEndpointTagProps | Deferred] | Deferred | None
    """The tags associated with the origin endpoint."""
    uri_separator: Literal["UNDERSCORE", "HYPHEN"] | Other | None


class CfnOriginEndpointContentKeyPeriodConfigurationProps(TypedDict, total=False):
    """The configuration that controls the content key period timing information that MediaPackage signals to your DRM key provider."""
    content_key_period_timing: Literal["INDEX_ONLY", "START_END_ONLY", "INDEX_WITH_START_END"] | Other | None


class CfnOriginEndpointDashAvailabilityStartTimeConfigurationProps(TypedDict, total=False):
    """The configuration for the DASH availabilityStartTime attribute of the Media Presentation Description (MPD)."""
    fixed_availability_start_time: str | None
    """The fixed availability start time for the DASH manifest, in ISO 8601 date-time format."""


class CfnOriginEndpointDashBaseUrlProps(TypedDict, total=False):
    """The base URLs to use for retrieving segments."""
    dvb_priority: Integer | None
    """For use with DVB-DASH profiles only."""
    dvb_weight: Integer | None
    """For use with DVB-DASH profiles only."""
    service_location: str | None
    """The name of the source location."""
    url: Required[str]
    """A source location for segments."""


class CfnOriginEndpointDashDvbFontDownloadProps(TypedDict, total=False):
    """For use with DVB-DASH profiles only."""
    font_family: str | None
    """The `fontFamily` name for subtitles, as described in EBU-TT-D Subtitling Distribution Format."""
    mime_type: str | None
    """The `mimeType` of the resource that's at the font download URL."""
    url: str | None
    """The URL for downloading fonts for subtitles."""


class CfnOriginEndpointDashDvbMetricsReportingProps(TypedDict, total=False):
    """For use with DVB-DASH profiles only."""
    probability: Integer | None
    """The number of playback devices per 1000 that will send error reports to the reporting URL."""
    reporting_url: Required[str]
    """The URL where playback devices send error reports."""


class CfnOriginEndpointDashDvbSettingsProps(TypedDict, total=False):
    """For endpoints that use the DVB-DASH profile only."""
    error_metrics: Sequence[CfnOriginEndpointDashDvbMetricsReportingProps | Deferred] | Deferred | None
    """Playback device error reporting settings."""
    font_download: CfnOriginEndpointDashDvbFontDownloadProps | Deferred | None
    """Subtitle font settings."""


class CfnOriginEndpointDashManifestConfigurationProps(TypedDict, total=False):
    """The DASH manifest configuration associated with the origin endpoint."""
    audio_timeline_pattern: Literal["NONE", "PATTERNED"] | Other | None
    availability_start_time_configuration: CfnOriginEndpointDashAvailabilityStartTimeConfigurationProps | Deferred | None
    """The configuration for the DASH availabilityStartTime attribute of the Media Presentation Description (MPD)."""
    base_urls: Sequence[CfnOriginEndpointDashBaseUrlProps | Deferred] | Deferred | None
    """The base URLs to use for retrieving segments."""
    compactness: Literal["STANDARD", "NONE"] | Other | None
    """The layout of the DASH manifest that MediaPackage produces."""
    drm_signaling: Literal["INDIVIDUAL", "REFERENCED"] | Other | None
    """Determines how the DASH manifest signals the DRM content."""
    dvb_settings: CfnOriginEndpointDashDvbSettingsProps | Deferred | None
    """For endpoints that use the DVB-DASH profile only."""
    filter_configuration: CfnOriginEndpointFilterConfigurationProps | Deferred | None
    """Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest."""
    manifest_name: Required[str]
    """A short string that's appended to the endpoint URL."""
    manifest_window_seconds: Integer | None
    """The total duration (in seconds) of the manifest's content."""
    min_buffer_time_seconds: Integer | None
    """Minimum amount of content (in seconds) that a player must keep available in the buffer."""
    min_update_period_seconds: Integer | None
    """Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest."""
    period_triggers: Sequence[Literal["AVAILS", "DRM_KEY_ROTATION", "SOURCE_CHANGES", "SOURCE_DISRUPTIONS", "NONE"] | Other] | Deferred | None
    """A list of triggers that controls when AWS Elemental MediaPackage separates the MPEG-DASH manifest into multiple periods."""
    profiles: Sequence[Literal["DVB_DASH"] | Other] | Deferred | None
    """The profile that the output is compliant with."""
    program_information: CfnOriginEndpointDashProgramInformationProps | Deferred | None
    """Details about the content that you want MediaPackage to pass through in the manifest to the playback device."""
    scte_dash: CfnOriginEndpointScteDashProps | Deferred | None
    """The SCTE configuration."""
    segment_template_format: Literal["NUMBER_WITH_TIMELINE"] | Other | None
    """Determines the type of variable used in the `media` URL of the `SegmentTemplate` tag in the manifest."""
    subtitle_configuration: CfnOriginEndpointDashSubtitleConfigurationProps | Deferred | None
    """The configuration for DASH subtitles."""
    suggested_presentation_delay_seconds: Integer | None
    """The amount of time (in seconds) that the player should be from the end of the manifest."""
    uri_path_type: Literal["LEAF", "ROOT"] | Other | None
    utc_timing: CfnOriginEndpointDashUtcTimingProps | Deferred | None
    """Determines the type of UTC timing included in the DASH Media Presentation Description (MPD)."""


class CfnOriginEndpointDashProgramInformationProps(TypedDict, total=False):
    """Details about the content that you want MediaPackage to pass through in the manifest to the playback device."""
    copyright: str | None
    """A copyright statement about the content."""
    language_code: str | None
    """The language code for this manifest."""
    more_information_url: str | None
    """An absolute URL that contains more information about this content."""
    source: str | None
    """Information about the content provider."""
    title: str | None
    """The title for the manifest."""


class CfnOriginEndpointDashSubtitleConfigurationProps(TypedDict, total=False):
    """The configuration for DASH subtitles."""
    ttml_configuration: CfnOriginEndpointDashTtmlConfigurationProps | Deferred | None
    """Settings for TTML subtitles."""


class CfnOriginEndpointDashTtmlConfigurationProps(TypedDict, total=False):
    """The settings for TTML subtitles."""
    ttml_profile: Required[Literal["IMSC_1", "EBU_TT_D_101"] | Other]
    """The profile that MediaPackage uses when signaling subtitles in the manifest."""


class CfnOriginEndpointDashUtcTimingProps(TypedDict, total=False):
    """Determines the type of UTC timing included in the DASH Media Presentation Description (MPD)."""
    timing_mode: Literal["HTTP_HEAD", "HTTP_ISO", "HTTP_XSDATE", "UTC_DIRECT"] | Other | None
    """The UTC timing mode."""
    timing_source: str | None
    """The the method that the player uses to synchronize to coordinated universal time (UTC) wall clock time."""


class CfnOriginEndpointEncryptionProps(TypedDict, total=False):
    """The parameters for encrypting content."""
    cmaf_exclude_segment_drm_metadata: Boolean | None
    """Excludes SEIG and SGPD boxes from segment metadata in CMAF containers."""
    constant_initialization_vector: str | None
    """A 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the key for encrypting content."""
    encryption_method: Required[CfnOriginEndpointEncryptionMethodProps | Deferred]
    """The encryption method to use."""
    key_rotation_interval_seconds: Integer | None
    """The interval, in seconds, to rotate encryption keys for the origin endpoint."""
    speke_key_provider: Required[CfnOriginEndpointSpekeKeyProviderProps | Deferred]
    """The SPEKE key provider to use for encryption."""


class CfnOriginEndpointEncryptionContractConfigurationProps(TypedDict, total=False):
    """Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0."""
    preset_speke20_audio: Required[Literal["PRESET_AUDIO_1", "PRESET_AUDIO_2", "PRESET_AUDIO_3", "SHARED", "UNENCRYPTED"] | Other]
    """A collection of audio encryption presets."""
    preset_speke20_video: Required[Literal["PRESET_VIDEO_1", "PRESET_VIDEO_2", "PRESET_VIDEO_3", "PRESET_VIDEO_4", "PRESET_VIDEO_5", "PRESET_VIDEO_6", "PRESET_VIDEO_7", "PRESET_VIDEO_8", "SHARED", "UNENCRYPTED"] | Other]
    """The SPEKE Version 2.0 preset video associated with the encryption contract configuration of the origin endpoint."""


class CfnOriginEndpointEncryptionMethodProps(TypedDict, total=False):
    """The encryption method associated with the origin endpoint."""
    cmaf_encryption_method: Literal["CENC", "CBCS"] | Other | None
    """The encryption method to use."""
    ism_encryption_method: Literal["CENC"] | Other | None
    """The encryption method used for Microsoft Smooth Streaming (MSS) content."""
    ts_encryption_method: Literal["AES_128", "SAMPLE_AES"] | Other | None
    """The encryption method to use."""


class CfnOriginEndpointFilterConfigurationProps(TypedDict, total=False):
    """Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest."""
    clip_start_time: str | None
    """Optionally specify the clip start time for all of your manifest egress requests."""
    drm_settings: str | None
    """Optionally specify one or more DRM settings for all of your manifest egress requests."""
    end: str | None
    """Optionally specify the end time for all of your manifest egress requests."""
    manifest_filter: str | None
    """Optionally specify one or more manifest filters for all of your manifest egress requests."""
    multiview: CfnOriginEndpointMultiviewFilterConfigurationProps | Deferred | None
    """The multiview combination for a pinned manifest."""
    start: str | None
    """Optionally specify the start time for all of your manifest egress requests."""
    time_delay_seconds: Integer | None
    """Optionally specify the time delay for all of your manifest egress requests."""


class CfnOriginEndpointForceEndpointErrorConfigurationProps(TypedDict, total=False):
    """The failover settings for the endpoint."""
    endpoint_error_conditions: Sequence[Literal["STALE_MANIFEST", "INCOMPLETE_MANIFEST", "MISSING_DRM_KEY", "SLATE_INPUT"] | Other] | Deferred | None
    """The failover conditions for the endpoint."""


class CfnOriginEndpointHlsManifestConfigurationProps(TypedDict, total=False):
    """The HLS manifest configuration associated with the origin endpoint."""
    child_manifest_name: str | None
    """The name of the child manifest associated with the HLS manifest configuration."""
    filter_configuration: CfnOriginEndpointFilterConfigurationProps | Deferred | None
    """Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest."""
    manifest_name: Required[str]
    """The name of the manifest associated with the HLS manifest configuration."""
    manifest_window_seconds: Integer | None
    """The duration of the manifest window, in seconds, for the HLS manifest configuration."""
    program_date_time_interval_seconds: Integer | None
    """The `EXT-X-PROGRAM-DATE-TIME` interval, in seconds, associated with the HLS manifest configuration."""
    scte_hls: CfnOriginEndpointScteHlsProps | Deferred | None
    """THE SCTE-35 HLS configuration associated with the HLS manifest configuration."""
    start_tag: CfnOriginEndpointStartTagProps | Deferred | None
    """To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset."""
    uri_path_type: Literal["LEAF", "ROOT"] | Other | None
    url_encode_child_manifest: Boolean | None
    """When enabled, MediaPackage URL-encodes the query string for API requests for HLS child manifests to comply with AWS Signature Version 4 (SigV4) signature signing protocol."""


class CfnOriginEndpointLowLatencyHlsFilterConfigurationProps(TypedDict, total=False):
    """Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest."""
    clip_start_time: str | None
    """Optionally specify the clip start time for all of your manifest egress requests."""
    drm_settings: str | None
    """Optionally specify one or more DRM settings for all of your manifest egress requests."""
    end: str | None
    """Optionally specify the end time for all of your manifest egress requests."""
    manifest_filter: str | None
    """Optionally specify one or more manifest filters for all of your manifest egress requests."""
    start: str | None
    """Optionally specify the start time for all of your manifest egress requests."""
    time_delay_seconds: Integer | None
    """Optionally specify the time delay for all of your manifest egress requests."""


class CfnOriginEndpointLowLatencyHlsManifestConfigurationProps(TypedDict, total=False):
    """Specify a low-latency HTTP live streaming (LL-HLS) manifest configuration."""
    child_manifest_name: str | None
    """The name of the child manifest associated with the low-latency HLS (LL-HLS) manifest configuration of the origin endpoint."""
    filter_configuration: CfnOriginEndpointLowLatencyHlsFilterConfigurationProps | Deferred | None
    """Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest."""
    manifest_name: Required[str]
    """A short string that's appended to the endpoint URL."""
    manifest_window_seconds: Integer | None
    """The total duration (in seconds) of the manifest's content."""
    program_date_time_interval_seconds: Integer | None
    """Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify."""
    scte_hls: CfnOriginEndpointScteHlsProps | Deferred | None
    """The SCTE-35 HLS configuration associated with the low-latency HLS (LL-HLS) manifest configuration of the origin endpoint."""
    start_tag: CfnOriginEndpointStartTagProps | Deferred | None
    """To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset."""
    uri_path_type: Literal["LEAF", "ROOT"] | Other | None
    url_encode_child_manifest: Boolean | None
    """When enabled, MediaPackage URL-encodes the query string for API requests for LL-HLS child manifests to comply with AWS Signature Version 4 (SigV4) signature signing protocol."""


class CfnOriginEndpointMssFilterConfigurationProps(TypedDict, total=False):
    """Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest."""
    clip_start_time: str | None
    """Optionally specify the clip start time for all of your manifest egress requests."""
    drm_settings: str | None
    """Optionally specify one or more DRM settings for all of your manifest egress requests."""
    end: str | None
    """Optionally specify the end time for all of your manifest egress requests."""
    manifest_filter: str | None
    """Optionally specify one or more manifest filters for all of your manifest egress requests."""
    start: str | None
    """Optionally specify the start time for all of your manifest egress requests."""
    time_delay_seconds: Integer | None
    """Optionally specify the time delay for all of your manifest egress requests."""


class CfnOriginEndpointMssManifestConfigurationProps(TypedDict, total=False):
    """Configuration details for a Microsoft Smooth Streaming (MSS) manifest associated with an origin endpoint."""
    filter_configuration: CfnOriginEndpointMssFilterConfigurationProps | Deferred | None
    """Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest."""
    manifest_layout: Literal["FULL", "COMPACT"] | Other | None
    manifest_name: Required[str]
    """The name of the MSS manifest."""
    manifest_window_seconds: Integer | None
    """The duration (in seconds) of the manifest window."""


class CfnOriginEndpointMultiviewFilterConfigurationProps(TypedDict, total=False):
    """The multiview combination for a pinned manifest."""
    layout: Required[Literal["LAYOUT_2EH", "LAYOUT_2PL", "LAYOUT_3EL", "LAYOUT_3PL", "LAYOUT_4E", "LAYOUT_4PL"] | Other]
    """A tile layout for a multiview channel."""
    sources: Required[Sequence[str] | Deferred]
    """The source channels to composite, in tile order."""


class CfnOriginEndpointScteProps(TypedDict, total=False):
    """The SCTE-35 configuration associated with the origin endpoint."""
    custom_ad_types: Sequence[Literal["PROGRAM", "CHAPTER", "UNSCHEDULED_EVENT", "ALTERNATE_CONTENT_OPPORTUNITY", "NETWORK"] | Other] | Deferred | None
    """A list of additional non-Ad SCTE-35 event types to treat as advertisements."""
    scte_filter: Sequence[Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY", "PROGRAM", "CHAPTER", "UNSCHEDULED_EVENT", "ALTERNATE_CONTENT_OPPORTUNITY", "NETWORK", "PROVIDER_PROMO", "DISTRIBUTOR_PROMO", "PROVIDER_AD_BLOCK", "DISTRIBUTOR_AD_BLOCK", "CONTENT_IDENTIFICATION", "CALL_AD_SERVER"] | Other] | Deferred | None
    """The filter associated with the SCTE-35 configuration."""
    scte_in_segments: Literal["NONE", "ALL", "MATCHES_FILTER"] | Other | None
    """Controls whether SCTE-35 messages are included in segment files."""


class CfnOriginEndpointScteDashProps(TypedDict, total=False):
    """The SCTE configuration."""
    ad_marker_dash: Literal["BINARY", "XML"] | Other | None
    """Choose how ad markers are included in the packaged content."""
    scte_in_manifests: Literal["ALL", "MATCHES_FILTER"] | Other | None


class CfnOriginEndpointScteHlsProps(TypedDict, total=False):
    """The SCTE-35 HLS configuration associated with the origin endpoint."""
    ad_marker_hls: Literal["DATERANGE", "SCTE35_ENHANCED"] | Other | None
    """The SCTE-35 HLS ad-marker configuration."""
    scte_in_manifests: Literal["ALL", "MATCHES_FILTER"] | Other | None


class CfnOriginEndpointSegmentProps(TypedDict, total=False):
    """The segment configuration, including the segment name, duration, and other configuration values."""
    encryption: CfnOriginEndpointEncryptionProps | Deferred | None
    """Whether to use encryption for the segment."""
    include_iframe_only_streams: Boolean | None
    """Whether the segment includes I-frame-only streams."""
    output_timestamp_mode: Literal["PASSTHROUGH", "REBASED_TO_CHANNEL_START"] | Other | None
    scte: CfnOriginEndpointScteProps | Deferred | None
    """The SCTE-35 configuration associated with the segment."""
    segment_duration_seconds: Integer | None
    """The duration of the segment, in seconds."""
    segment_name: str | None
    """The name of the segment associated with the origin endpoint."""
    ts_include_dvb_subtitles: Boolean | None
    """Whether the segment includes DVB subtitles."""
    ts_use_audio_rendition_group: Boolean | None
    """Whether the segment is an audio rendition group."""


class CfnOriginEndpointSpekeKeyProviderProps(TypedDict, total=False):
    """The parameters for the SPEKE key provider."""
    certificate_arn: str | None
    """The ARN for the certificate that you imported to Amazon Web Services Certificate Manager to add content key encryption to this endpoint."""
    content_key_period_configuration: CfnOriginEndpointContentKeyPeriodConfigurationProps | Deferred | None
    """The configuration that controls the content key period timing information that MediaPackage signals to your DRM key provider."""
    drm_systems: Required[Sequence[Literal["CLEAR_KEY_AES_128", "FAIRPLAY", "PLAYREADY", "WIDEVINE", "IRDETO"] | Other] | Deferred]
    """The DRM solution provider you're using to protect your content during distribution."""
    encryption_contract_configuration: Required[CfnOriginEndpointEncryptionContractConfigurationProps | Deferred]
    """The encryption contract configuration associated with the SPEKE key provider."""
    resource_id: Required[str]
    """The unique identifier for the content."""
    role_arn: Required[str]
    """The ARN for the IAM role granted by the key provider that provides access to the key provider API."""
    speke_version: Literal["V2_0", "V2_1"] | Other | None
    url: Required[str]
    """The URL of the SPEKE key provider."""


class CfnOriginEndpointStartTagProps(TypedDict, total=False):
    """To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset."""
    precise: Boolean | None
    """Specify the value for PRECISE within your EXT-X-START tag."""
    time_offset: Required[Number]
    """Specify the value for TIME-OFFSET within your EXT-X-START tag."""


class CfnOriginEndpointTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnOriginEndpoint(TypedResource):
    """Specifies the configuration parameters for a MediaPackage V2 origin endpoint."""
    props: CfnOriginEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOriginEndpointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the origin endpoint."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of the creation of the origin endpoint."""
    @property
    def attr_dash_manifest_urls(self) -> ListToken:
        """The egress domain URL for stream delivery from MediaPackage."""
    @property
    def attr_hls_manifest_urls(self) -> ListToken:
        """The egress domain URL for stream delivery from MediaPackage."""
    @property
    def attr_low_latency_hls_manifest_urls(self) -> ListToken:
        """The egress domain URL for stream delivery from MediaPackage."""
    @property
    def attr_modified_at(self) -> StringToken:
        """The timestamp of the modification of the origin endpoint."""
    @property
    def attr_mss_manifest_urls(self) -> ListToken: ...


class CfnOriginEndpointPolicyProps(TypedDict, total=False):
    cdn_auth_configuration: CfnOriginEndpointPolicyCdnAuthConfigurationProps | Deferred | None
    """The settings to enable CDN authorization headers in MediaPackage."""
    channel_group_name: Required[str]
    """The name of the channel group associated with the origin endpoint policy. A change replaces the resource."""
    channel_name: Required[str]
    """The channel name associated with the origin endpoint policy. A change replaces the resource."""
    origin_endpoint_name: Required[str]
    """The name of the origin endpoint associated with the origin endpoint policy. A change replaces the resource."""
    policy: Required[Anything]
    """The policy associated with the origin endpoint."""


class CfnOriginEndpointPolicyCdnAuthConfigurationProps(TypedDict, total=False):
    """The settings to enable CDN authorization headers in MediaPackage."""
    cdn_identifier_secret_arns: Required[Sequence[str] | Deferred]
    """The ARN for the secret in Secrets Manager that your CDN uses for authorization to access the endpoint."""
    secrets_role_arn: Required[str]
    """The ARN for the IAM role that gives MediaPackage read access to Secrets Manager and AWS for CDN authorization."""


class CfnOriginEndpointPolicy(TypedResource):
    """Specifies the configuration parameters of a policy associated with a MediaPackage V2 origin endpoint."""
    props: CfnOriginEndpointPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOriginEndpointPolicyProps]) -> None: ...
