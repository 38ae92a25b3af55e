"""Every resource type of AWS::MediaTailor; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnChannelProps(TypedDict, total=False):
    audiences: Sequence[str] | Deferred | None
    """The list of audiences defined in channel."""
    channel_name: Required[str]
    """The name of the channel. A change replaces the resource."""
    filler_slate: CfnChannelSlateSourceProps | Deferred | None
    """The slate used to fill gaps between programs in the schedule."""
    log_configuration: CfnChannelLogConfigurationForChannelProps | Deferred | None
    """The log configuration."""
    outputs: Required[Sequence[CfnChannelRequestOutputItemProps | Deferred] | Deferred]
    """The channel's output properties."""
    playback_mode: Required[Literal["LOOP", "LINEAR"] | Other]
    """The type of playback mode for this channel."""
    tags: Sequence[CfnChannelTagProps | Deferred] | Deferred | None
    """The tags to assign to the channel."""
    tier: Literal["BASIC", "STANDARD"] | Other | None
    """The tier for this channel. A change replaces the resource."""
    time_shift_configuration: CfnChannelTimeShiftConfigurationProps | Deferred | None
    """The configuration for time-shifted viewing."""


class CfnChannelDashPlaylistSettingsProps(TypedDict, total=False):
    """Dash manifest configuration parameters."""
    manifest_window_seconds: Number | None
    """The total duration (in seconds) of each manifest."""
    min_buffer_time_seconds: Number | None
    """Minimum amount of content (measured in seconds) that a player must keep available in the buffer."""
    min_update_period_seconds: Number | None
    """Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest."""
    suggested_presentation_delay_seconds: Number | None
    """Amount of time (in seconds) that the player should be from the live point at the end of the manifest."""


class CfnChannelHlsPlaylistSettingsProps(TypedDict, total=False):
    """HLS playlist configuration parameters."""
    ad_markup_type: Sequence[Literal["DATERANGE", "SCTE35_ENHANCED"] | Other] | Deferred | None
    """Determines the type of SCTE 35 tags to use in ad markup."""
    manifest_window_seconds: Number | None
    """The total duration (in seconds) of each manifest."""


class CfnChannelLogConfigurationForChannelProps(TypedDict, total=False):
    """The log configuration for the channel."""
    log_types: Sequence[Literal["AS_RUN"] | Other] | Deferred | None
    """The log types."""


class CfnChannelRequestOutputItemProps(TypedDict, total=False):
    """The output configuration for this channel."""
    dash_playlist_settings: CfnChannelDashPlaylistSettingsProps | Deferred | None
    """DASH manifest configuration parameters."""
    hls_playlist_settings: CfnChannelHlsPlaylistSettingsProps | Deferred | None
    """HLS playlist configuration parameters."""
    manifest_name: Required[str]
    """The name of the manifest for the channel."""
    source_group: Required[str]
    """A string used to match which `HttpPackageConfiguration` is used for each `VodSource`."""


class CfnChannelSlateSourceProps(TypedDict, total=False):
    """Slate VOD source configuration."""
    source_location_name: str | None
    """The name of the source location where the slate VOD source is stored."""
    vod_source_name: str | None
    """The slate VOD source name."""


class CfnChannelTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnChannelTimeShiftConfigurationProps(TypedDict, total=False):
    """The configuration for time-shifted viewing."""
    max_time_delay_seconds: Required[Number]
    """The maximum time delay for time-shifted viewing."""


class CfnChannel(TypedResource):
    """The configuration parameters for a channel."""
    props: CfnChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the channel."""


class CfnChannelPolicyProps(TypedDict, total=False):
    channel_name: Required[str]
    """The name of the channel associated with this Channel Policy. A change replaces the resource."""
    policy: Required[Anything]
    """The IAM policy for the channel."""


class CfnChannelPolicy(TypedResource):
    """Specifies an IAM policy for the channel."""
    props: CfnChannelPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelPolicyProps]) -> None: ...


class CfnFunctionProps(TypedDict, total=False):
    aws_service_request_configuration: CfnFunctionAwsServiceRequestConfigurationProps | Deferred | None
    """The configuration for an AWS_SERVICE_REQUEST function."""
    concurrent_executor_configuration: CfnFunctionConcurrentExecutorConfigurationProps | Deferred | None
    """The configuration for a CONCURRENT_EXECUTOR function."""
    custom_output_configuration: CfnFunctionCustomOutputConfigurationProps | Deferred | None
    """Configuration for custom output functions."""
    description: str | None
    """A description of the function."""
    function_id: Required[str]
    """The unique identifier for the function. A change replaces the resource."""
    function_type: Required[Literal["HTTP_REQUEST", "AWS_SERVICE_REQUEST", "CUSTOM_OUTPUT", "CONCURRENT_EXECUTOR", "SEQUENTIAL_EXECUTOR", "VAST_REQUEST"] | Other]
    """The type of the function."""
    http_request_configuration: CfnFunctionHttpRequestConfigurationProps | Deferred | None
    """Configuration for HTTP request functions."""
    sequential_executor_configuration: CfnFunctionSequentialExecutorConfigurationProps | Deferred | None
    """The configuration for a SEQUENTIAL_EXECUTOR function."""
    tags: Sequence[CfnFunctionTagProps | Deferred] | Deferred | None
    """The tags to assign to the function resource."""
    vast_request_configuration: CfnFunctionVastRequestConfigurationProps | Deferred | None
    """The configuration for a VAST_REQUEST function."""


class CfnFunctionAwsServiceRequestConfigurationProps(TypedDict, total=False):
    """The configuration for an AWS_SERVICE_REQUEST function."""
    body: str | None
    """An expression that evaluates to the request body for the AWS service API call."""
    headers: Mapping[str, str] | Deferred | None
    """A map of HTTP header names to expression values."""
    method_type: Required[Literal["GET", "POST"] | Other]
    output: Mapping[str, str] | Deferred | None
    """A map of output bindings."""
    request_timeout_milliseconds: Required[Integer]
    """The maximum time, in milliseconds, that MediaTailor waits for a response from the AWS service."""
    runtime: Required[Literal["JSONATA"] | Other]
    """The expression language used to evaluate expressions in the function configuration."""
    target_region: Required[str]
    """The AWS Region for the target service."""
    target_service: Required[str]
    """The AWS service to call."""
    url: Required[str]
    """An expression that evaluates to the endpoint URL for the target AWS service API operation."""


class CfnFunctionConcurrentExecutorConfigurationProps(TypedDict, total=False):
    """The configuration for a CONCURRENT_EXECUTOR function."""
    function_list: Required[Sequence[CfnFunctionFunctionRefProps | Deferred] | Deferred]
    """The list of 1 to 10 child functions that MediaTailor runs in parallel."""
    max_concurrency: Required[Integer]
    """The maximum number of child functions that MediaTailor runs simultaneously."""
    output: Required[Mapping[str, str] | Deferred]
    """A map of output bindings that controls which bindings the executor commits to the session state after all child functions complete."""
    runtime: Required[Literal["JSONATA"] | Other]
    """The expression language used to evaluate expressions in the function configuration."""
    timeout_milliseconds: Required[Integer]
    """The maximum time, in milliseconds, for all child functions to complete."""


class CfnFunctionCustomOutputConfigurationProps(TypedDict, total=False):
    """Configuration for custom output functions."""
    output: Mapping[str, str] | Deferred | None
    """A map of output key-value pairs that define the custom output."""
    runtime: Required[Literal["JSONATA"] | Other]
    """The expression language used to evaluate expressions in the function configuration."""


class CfnFunctionFunctionRefProps(TypedDict, total=False):
    """A reference to a child function within an executor function."""
    alias: str | None
    """An optional alternate name for the child function within the executor."""
    function_id: str | None
    """The identifier of the child function to execute."""
    run_condition: str | None
    """An optional expression that evaluates to a boolean."""


class CfnFunctionHttpRequestConfigurationProps(TypedDict, total=False):
    """Configuration for HTTP request functions."""
    body: str | None
    """The body of the HTTP request."""
    headers: Mapping[str, str] | Deferred | None
    """A map of HTTP headers to include in the request."""
    method_type: Required[Literal["GET", "POST"] | Other]
    """The HTTP method type for the request."""
    output: Mapping[str, str] | Deferred | None
    """A map of output key-value pairs."""
    request_timeout_milliseconds: Required[Integer]
    """The timeout in milliseconds for the HTTP request."""
    runtime: Required[Literal["JSONATA"] | Other]
    """The expression language used to evaluate expressions in the function configuration."""
    url: Required[str]
    """The URL endpoint for the HTTP request."""


class CfnFunctionSequentialExecutorConfigurationProps(TypedDict, total=False):
    """The configuration for a SEQUENTIAL_EXECUTOR function."""
    function_list: Required[Sequence[CfnFunctionFunctionRefProps | Deferred] | Deferred]
    """An ordered list of 1 to 10 steps."""
    output: Mapping[str, str] | Deferred | None
    """A map of output bindings that controls which bindings the sequence commits to the session state after all steps complete."""
    runtime: Required[Literal["JSONATA"] | Other]
    """The expression language used to evaluate expressions in the function configuration."""
    timeout_milliseconds: Required[Integer]
    """The maximum time, in milliseconds, for the entire sequence to complete."""


class CfnFunctionTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFunctionVastRequestConfigurationProps(TypedDict, total=False):
    """The configuration for a VAST_REQUEST function."""
    body: str | None
    """An expression that evaluates to the request body, for example to send an OpenRTB bid request."""
    headers: Mapping[str, str] | Deferred | None
    """A map of HTTP header names to expression values."""
    method_type: Required[Literal["GET", "POST"] | Other]
    output: Mapping[str, str] | Deferred | None
    """A map of output bindings."""
    request_timeout_milliseconds: Required[Integer]
    """The maximum time, in milliseconds, that MediaTailor waits for a response from the VAST endpoint."""
    runtime: Required[Literal["JSONATA"] | Other]
    """The expression language used to evaluate expressions in the function configuration."""
    url: Required[str]
    """An expression that evaluates to the VAST endpoint URL."""


class CfnFunction(TypedResource):
    """Resource Type definition for AWS::MediaTailor::Function"""
    props: CfnFunctionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFunctionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the function."""


class CfnLiveSourceProps(TypedDict, total=False):
    http_package_configurations: Required[Sequence[CfnLiveSourceHttpPackageConfigurationProps | Deferred] | Deferred]
    """The HTTP package configurations for the live source."""
    live_source_name: Required[str]
    """The name that's used to refer to a live source. A change replaces the resource."""
    source_location_name: Required[str]
    """The name of the source location. A change replaces the resource."""
    tags: Sequence[CfnLiveSourceTagProps | Deferred] | Deferred | None
    """The tags assigned to the live source."""


class CfnLiveSourceHttpPackageConfigurationProps(TypedDict, total=False):
    """The HTTP package configuration properties for the requested VOD source."""
    path: Required[str]
    """The relative path to the URL for this VOD source."""
    source_group: Required[str]
    """The name of the source group."""
    type: Required[Literal["DASH", "HLS"] | Other]
    """The streaming protocol for this package configuration."""


class CfnLiveSourceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnLiveSource(TypedResource):
    """Live source configuration parameters."""
    props: CfnLiveSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLiveSourceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the live source."""


class CfnPlaybackConfigurationProps(TypedDict, total=False):
    ad_conditioning_configuration: CfnPlaybackConfigurationAdConditioningConfigurationProps | Deferred | None
    """The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server (ADS) returns, and what priority MediaTailor uses when inserting ads."""
    ad_decision_server_configuration: CfnPlaybackConfigurationAdDecisionServerConfigurationProps | Deferred | None
    """The configuration for the request to the specified Ad Decision Server URL."""
    ad_decision_server_url: Required[str]
    """The URL for the ad decision server (ADS)."""
    ads_personalization_concurrency: CfnPlaybackConfigurationAdsPersonalizationConcurrencyProps | Deferred | None
    """The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS)."""
    ads_personalization_timeouts: CfnPlaybackConfigurationAdsPersonalizationTimeoutsProps | Deferred | None
    """The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch workflows."""
    avail_suppression: CfnPlaybackConfigurationAvailSuppressionProps | Deferred | None
    """The configuration for avail suppression, also known as ad suppression."""
    beaconing_configuration: CfnPlaybackConfigurationBeaconingConfigurationProps | Deferred | None
    """The beaconing configuration for this playback configuration, which controls whether AWS Elemental MediaTailor includes beacons of its own in the ad tracking response."""
    bumper: CfnPlaybackConfigurationBumperProps | Deferred | None
    """The configuration for bumpers."""
    cdn_configuration: CfnPlaybackConfigurationCdnConfigurationProps | Deferred | None
    """The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad segment management."""
    configuration_aliases: Mapping[str, Anything] | Deferred | None
    """The player parameters and aliases used as dynamic variables during session initialization."""
    dash_configuration: CfnPlaybackConfigurationDashConfigurationProps | Deferred | None
    """The configuration for a DASH source."""
    function_mapping: Mapping[str, str] | Deferred | None
    """A map of event names to function identifiers for custom processing during session lifecycle events."""
    hls_configuration: CfnPlaybackConfigurationHlsConfigurationProps | Deferred | None
    """The configuration for HLS content."""
    insertion_mode: Literal["STITCHED_ONLY", "PLAYER_SELECT"] | Other | None
    """The setting that controls whether players can use stitched or guided ad insertion."""
    live_pre_roll_configuration: CfnPlaybackConfigurationLivePreRollConfigurationProps | Deferred | None
    """The configuration for pre-roll ad insertion."""
    log_configuration: CfnPlaybackConfigurationLogConfigurationProps | Deferred | None
    """Defines where AWS Elemental MediaTailor sends logs for the playback configuration."""
    manifest_processing_rules: CfnPlaybackConfigurationManifestProcessingRulesProps | Deferred | None
    """The configuration for manifest processing rules."""
    name: Required[str]
    """The identifier for the playback configuration. A change replaces the resource."""
    personalization_threshold_seconds: Integer | None
    """Defines the maximum duration of underfilled ad time (in seconds) allowed in an ad break."""
    slate_ad_url: str | None
    """The URL for a video asset to transcode and use to fill in time that's not used by ads."""
    tags: Sequence[CfnPlaybackConfigurationTagProps | Deferred] | Deferred | None
    """The tags to assign to the playback configuration."""
    transcode_profile_name: str | None
    """The name that is used to associate this playback configuration with a custom transcode profile."""
    video_content_source_url: Required[str]
    """The URL prefix for the parent manifest for the stream, minus the asset ID."""


class CfnPlaybackConfigurationAdConditioningConfigurationProps(TypedDict, total=False):
    """The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server (ADS) returns."""
    streaming_media_file_conditioning: Required[Literal["TRANSCODE", "NONE"] | Other]
    """For ads that have media files with streaming delivery and supported file extensions, indicates what transcoding action MediaTailor takes when it first receives these ads from the ADS."""


class CfnPlaybackConfigurationAdDecisionServerConfigurationProps(TypedDict, total=False):
    """The configuration for the request to the specified Ad Decision Server URL."""
    http_request: CfnPlaybackConfigurationHttpRequestProps | Deferred | None
    """The configuration for the request to the Ad Decision Server URL."""
    vast_response: CfnPlaybackConfigurationVastResponseProps | Deferred | None
    """The configuration for how MediaTailor processes the VAST response returned by the Ad Decision Server."""


class CfnPlaybackConfigurationAdMarkerPassthroughProps(TypedDict, total=False):
    """For HLS, when set to `true`, MediaTailor passes through `EXT-X-CUE-IN`, `EXT-X-CUE-OUT`, and `EXT-X-SPLICEPOINT-SCTE35` ad markers from the origin manifest to the MediaTailor personalized manifest."""
    enabled: Boolean | None
    """Enables ad marker passthrough for your configuration."""


class CfnPlaybackConfigurationAdsInteractionLogProps(TypedDict, total=False):
    """Settings for customizing what events are included in logs for interactions with the ad decision server (ADS)."""
    exclude_event_types: Sequence[str] | Deferred | None
    """Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are initialized with this configuration."""
    publish_opt_in_event_types: Sequence[str] | Deferred | None
    """Indicates that MediaTailor emits `RAW_ADS_RESPONSE` logs for playback sessions that are initialized with this configuration."""


class CfnPlaybackConfigurationAdsPersonalizationConcurrencyProps(TypedDict, total=False):
    """The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS)."""
    enable_vod_vast_parallelization: Boolean | None
    """Enables parallel processing of ADS requests in VOD workflows when the ADS returns VAST responses."""
    max_concurrent_ads_requests: Integer | None
    """The maximum number of simultaneous requests that MediaTailor makes to the ADS for each manifest request."""


class CfnPlaybackConfigurationAdsPersonalizationTimeoutsProps(TypedDict, total=False):
    """The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch workflows."""
    ads_request_timeout_milliseconds: Integer | None
    """The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during live or VOD playback."""
    live_maximum_ads_personalization_time_milliseconds: Integer | None
    """The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for live manifests."""
    prefetch_ads_request_timeout_milliseconds: Integer | None
    """The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during prefetch retrieval."""
    prefetch_maximum_ads_personalization_time_milliseconds: Integer | None
    """The maximum total time, in milliseconds, that MediaTailor spends on ADS activity during prefetch retrieval."""
    vod_maximum_ads_personalization_time_milliseconds: Integer | None
    """The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for VOD manifests."""


class CfnPlaybackConfigurationAvailSuppressionProps(TypedDict, total=False):
    """The configuration for avail suppression, also known as ad suppression."""
    fill_policy: Literal["PARTIAL_AVAIL", "FULL_AVAIL_ONLY"] | Other | None
    """Defines the policy to apply to the avail suppression mode."""
    mode: Literal["OFF", "BEHIND_LIVE_EDGE", "AFTER_LIVE_EDGE"] | Other | None
    """Sets the ad suppression mode."""
    value: str | None
    """A live edge offset time in HH:MM:SS."""


class CfnPlaybackConfigurationBeaconingConfigurationProps(TypedDict, total=False):
    """The beaconing configuration for a playback configuration."""
    client_side: CfnPlaybackConfigurationClientSideBeaconingConfigurationProps | Deferred | None
    """The beaconing settings for client-side reporting sessions."""


class CfnPlaybackConfigurationBumperProps(TypedDict, total=False):
    """The configuration for bumpers."""
    end_url: str | None
    """The URL for the end bumper asset."""
    start_url: str | None
    """The URL for the start bumper asset."""


class CfnPlaybackConfigurationCdnConfigurationProps(TypedDict, total=False):
    """The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad segment management."""
    ad_segment_url_prefix: str | None
    """A non-default content delivery network (CDN) to serve ad segments."""
    content_segment_url_prefix: str | None
    """A content delivery network (CDN) to cache content segments, so that content requests don’t always have to go to the origin server."""


class CfnPlaybackConfigurationClientSideBeaconingConfigurationProps(TypedDict, total=False):
    """The beaconing settings that apply to client-side reporting sessions: whether AWS Elemental MediaTailor includes its beacons in the ad tracking response, and which player operation events it reports on."""
    additional_event_types: Sequence[Literal["MUTE", "UNMUTE", "PAUSE", "SKIP"] | Other] | Deferred | None
    """The player operation events to report on, in addition to the ad progress events that MediaTailor always reports on."""
    reporting_mode: Required[Literal["DISABLED", "INSIGHTS"] | Other]
    """Specifies whether MediaTailor includes its beacons in the ad tracking response."""


class CfnPlaybackConfigurationDashConfigurationProps(TypedDict, total=False):
    """The configuration for DASH content."""
    mpd_location: str | None
    """The setting that controls whether MediaTailor includes the Location tag in DASH manifests."""
    origin_manifest_type: Literal["SINGLE_PERIOD", "MULTI_PERIOD"] | Other | None
    """The setting that controls whether MediaTailor handles manifests from the origin server as multi-period manifests or single-period manifests."""


class CfnPlaybackConfigurationHlsConfigurationProps(TypedDict, total=False):
    """The configuration for HLS content."""


class CfnPlaybackConfigurationHttpRequestProps(TypedDict, total=False):
    """The configuration for the request to the Ad Decision Server URL."""
    body: str | None
    """The body of the request to the Ad Decision Server URL."""
    compress_request: Literal["NONE", "GZIP"] | Other | None
    """The compression type of the request sent to the Ad Decision Server URL."""
    headers: Mapping[str, str] | Deferred | None
    """The headers in the request sent to the Ad Decision Server URL."""
    http_method: Literal["GET", "POST"] | Other | None
    """Supported HTTP Methods for the request to the Ad Decision Server URL."""


class CfnPlaybackConfigurationLivePreRollConfigurationProps(TypedDict, total=False):
    """The configuration for pre-roll ad insertion."""
    ad_decision_server_configuration: CfnPlaybackConfigurationPreRollAdDecisionServerConfigurationProps | Deferred | None
    """The configuration for the request to the pre-roll Ad Decision Server."""
    ad_decision_server_url: str | None
    """The URL for the ad decision server (ADS) for pre-roll ads."""
    max_duration_seconds: Integer | None
    """The maximum allowed duration for the pre-roll ad avail."""


class CfnPlaybackConfigurationLogConfigurationProps(TypedDict, total=False):
    """Defines where AWS Elemental MediaTailor sends logs for the playback configuration."""
    ads_interaction_log: CfnPlaybackConfigurationAdsInteractionLogProps | Deferred | None
    """Settings for customizing what events are included in logs for interactions with the ad decision server (ADS)."""
    enabled_logging_strategies: Sequence[str] | Deferred | None
    """The method used for collecting logs from AWS Elemental MediaTailor."""
    manifest_service_interaction_log: CfnPlaybackConfigurationManifestServiceInteractionLogProps | Deferred | None
    """Settings for customizing what events are included in logs for interactions with the origin server."""
    percent_enabled: Required[Integer]
    """The percentage of session logs that MediaTailor sends to your configured log destination."""


class CfnPlaybackConfigurationManifestProcessingRulesProps(TypedDict, total=False):
    """The configuration for manifest processing rules."""
    ad_marker_passthrough: CfnPlaybackConfigurationAdMarkerPassthroughProps | Deferred | None
    """For HLS, when set to `true`, MediaTailor passes through `EXT-X-CUE-IN`, `EXT-X-CUE-OUT`, and `EXT-X-SPLICEPOINT-SCTE35` ad markers from the origin manifest to the MediaTailor personalized manifest."""


class CfnPlaybackConfigurationManifestServiceInteractionLogProps(TypedDict, total=False):
    """Settings for customizing what events are included in logs for interactions with the origin server."""
    exclude_event_types: Sequence[str] | Deferred | None
    """Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are initialized with this configuration."""


class CfnPlaybackConfigurationPreRollAdDecisionServerConfigurationProps(TypedDict, total=False):
    """The configuration for the request to the pre-roll Ad Decision Server."""
    vast_response: CfnPlaybackConfigurationPreRollVastResponseProps | Deferred | None
    """The configuration for how MediaTailor processes the VAST response returned by the pre-roll Ad Decision Server."""


class CfnPlaybackConfigurationPreRollVastResponseProps(TypedDict, total=False):
    """The configuration for how MediaTailor processes the VAST response returned by the pre-roll Ad Decision Server."""
    ad_sequencing_mode: Literal["FOLLOW_AD_SEQUENCE", "IGNORE_AD_SEQUENCE"] | Other | None
    """Determines how MediaTailor sequences ads returned in the pre-roll VAST response."""


class CfnPlaybackConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPlaybackConfigurationVastResponseProps(TypedDict, total=False):
    """The configuration for how MediaTailor processes the VAST response returned by the Ad Decision Server."""
    ad_sequencing_mode: Literal["FOLLOW_AD_SEQUENCE", "IGNORE_AD_SEQUENCE", "FOLLOW_AD_SEQUENCE_ONLY_LIVE", "FOLLOW_AD_SEQUENCE_ONLY_VOD"] | Other | None
    """Determines how MediaTailor sequences ads returned in the VAST response from the Ad Decision Server."""


class CfnPlaybackConfiguration(TypedResource):
    """Adds a new playback configuration to AWS Elemental MediaTailor."""
    props: CfnPlaybackConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPlaybackConfigurationProps]) -> None: ...
    @property
    def attr_playback_configuration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the playback configuration."""
    @property
    def attr_playback_endpoint_prefix(self) -> StringToken:
        """The URL that the player accesses to get a manifest from MediaTailor."""
    @property
    def attr_session_initialization_endpoint_prefix(self) -> StringToken:
        """The URL that the player uses to initialize a session that uses client-side reporting."""
    @property
    def attr_dash_configuration_manifest_endpoint_prefix(self) -> StringToken:
        """The URL generated by MediaTailor to initiate a playback session."""
    @property
    def attr_hls_configuration_manifest_endpoint_prefix(self) -> StringToken:
        """The URL that is used to initiate a playback session for devices that support Apple HLS."""


class CfnPrefetchScheduleProps(TypedDict, total=False):
    consumption: CfnPrefetchSchedulePrefetchConsumptionProps | Deferred | None
    """A change replaces the resource."""
    name: Required[str]
    """The name to assign to the prefetch schedule. A change replaces the resource."""
    playback_configuration_name: Required[str]
    """The name of the playback configuration. A change replaces the resource."""
    recurring_prefetch_configuration: CfnPrefetchScheduleRecurringPrefetchConfigurationProps | Deferred | None
    """A change replaces the resource."""
    retrieval: CfnPrefetchSchedulePrefetchRetrievalProps | Deferred | None
    """A change replaces the resource."""
    schedule_type: Literal["SINGLE", "RECURRING"] | Other | None
    """The frequency that MediaTailor creates prefetch schedules. A change replaces the resource."""
    stream_id: str | None
    """An optional stream identifier that MediaTailor uses to prefetch ads for multiple streams that use the same playback configuration. A change replaces the resource."""
    tags: Sequence[CfnPrefetchScheduleTagProps | Deferred] | Deferred | None
    """The tags assigned to the prefetch schedule."""


class CfnPrefetchScheduleAvailMatchingCriteriaProps(TypedDict, total=False):
    dynamic_variable: Required[str]
    """The dynamic variable(s) that MediaTailor should use as avail matching criteria."""
    operator: Required[Literal["EQUALS"] | Other]
    """For the DynamicVariable specified in AvailMatchingCriteria, the Operator that is used for the comparison."""


class CfnPrefetchSchedulePrefetchConsumptionProps(TypedDict, total=False):
    avail_matching_criteria: Sequence[CfnPrefetchScheduleAvailMatchingCriteriaProps | Deferred] | Deferred | None
    """If you only want MediaTailor to insert prefetched ads into avails that match specific dynamic variables, set the avail matching criteria."""
    end_time: Required[str]
    """The time when MediaTailor no longer considers the prefetched ads for use in an ad break, as an ISO 8601 date-time."""
    start_time: str | None
    """The time when prefetched ads are considered for use in an ad break, as an ISO 8601 date-time."""


class CfnPrefetchSchedulePrefetchRetrievalProps(TypedDict, total=False):
    dynamic_variables: Mapping[str, str] | Deferred | None
    """The dynamic variables to use for substitution during prefetch requests to the ad decision server (ADS)."""
    end_time: Required[str]
    """The time when prefetch retrieval ends for the ad break, as an ISO 8601 date-time."""
    start_time: str | None
    """The time when prefetch retrievals can start for this break, as an ISO 8601 date-time."""
    traffic_shaping_retrieval_window: CfnPrefetchScheduleTrafficShapingRetrievalWindowProps | Deferred | None
    traffic_shaping_tps_configuration: CfnPrefetchScheduleTrafficShapingTpsConfigurationProps | Deferred | None
    traffic_shaping_type: Literal["RETRIEVAL_WINDOW", "TPS"] | Other | None
    """Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time."""


class CfnPrefetchScheduleRecurringConsumptionProps(TypedDict, total=False):
    avail_matching_criteria: Sequence[CfnPrefetchScheduleAvailMatchingCriteriaProps | Deferred] | Deferred | None
    """The configuration for the dynamic variables that determine which ad breaks that MediaTailor inserts prefetched ads in."""
    retrieved_ad_expiration_seconds: Integer | None
    """The number of seconds that an ad is available for insertion after it was prefetched."""


class CfnPrefetchScheduleRecurringPrefetchConfigurationProps(TypedDict, total=False):
    end_time: Required[str]
    """The end time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601 date-time."""
    recurring_consumption: Required[CfnPrefetchScheduleRecurringConsumptionProps | Deferred]
    recurring_retrieval: Required[CfnPrefetchScheduleRecurringRetrievalProps | Deferred]
    start_time: str | None
    """The start time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601 date-time."""


class CfnPrefetchScheduleRecurringRetrievalProps(TypedDict, total=False):
    delay_after_avail_end_seconds: Integer | None
    """The number of seconds that MediaTailor waits after an ad avail before prefetching ads for the next avail."""
    dynamic_variables: Mapping[str, str] | Deferred | None
    """The dynamic variables to use for substitution during prefetch requests to the ADS."""
    traffic_shaping_retrieval_window: CfnPrefetchScheduleTrafficShapingRetrievalWindowProps | Deferred | None
    traffic_shaping_tps_configuration: CfnPrefetchScheduleTrafficShapingTpsConfigurationProps | Deferred | None
    traffic_shaping_type: Literal["RETRIEVAL_WINDOW", "TPS"] | Other | None
    """Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time."""


class CfnPrefetchScheduleTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPrefetchScheduleTrafficShapingRetrievalWindowProps(TypedDict, total=False):
    retrieval_window_duration_seconds: Integer | None
    """The amount of time, in seconds, that MediaTailor spreads prefetch requests to the ADS."""


class CfnPrefetchScheduleTrafficShapingTpsConfigurationProps(TypedDict, total=False):
    peak_concurrent_users: Integer | None
    """The expected peak number of concurrent viewers for your content."""
    peak_tps: Integer | None
    """The maximum number of transactions per second (TPS) that your ad decision server (ADS) can handle."""


class CfnPrefetchSchedule(TypedResource):
    """Definition of AWS::MediaTailor::PrefetchSchedule Resource Type"""
    props: CfnPrefetchScheduleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPrefetchScheduleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the prefetch schedule."""


class CfnProgramProps(TypedDict, total=False):
    ad_breaks: Sequence[CfnProgramAdBreakProps | Deferred] | Deferred | None
    """The ad break configuration settings."""
    audience_media: Sequence[CfnProgramAudienceMediaProps | Deferred] | Deferred | None
    """The list of AudienceMedia defined in program."""
    channel_name: Required[str]
    """The name of the channel for this Program. A change replaces the resource."""
    live_source_name: str | None
    """The name of the LiveSource for this Program. A change replaces the resource."""
    program_name: Required[str]
    """The name of the Program. A change replaces the resource."""
    schedule_configuration: CfnProgramScheduleConfigurationProps | Deferred | None
    """The schedule configuration settings."""
    source_location_name: Required[str]
    """The name of the source location. A change replaces the resource."""
    vod_source_name: str | None
    """The name that's used to refer to a VOD source. A change replaces the resource."""


class CfnProgramAdBreakProps(TypedDict, total=False):
    """Ad break configuration parameters."""
    ad_break_metadata: Sequence[CfnProgramKeyValuePairProps | Deferred] | Deferred | None
    """Defines a list of key/value pairs that MediaTailor generates within the EXT-X-ASSET tag for SCTE35_ENHANCED output."""
    message_type: Literal["SPLICE_INSERT", "TIME_SIGNAL"] | Other | None
    """The SCTE-35 ad insertion type."""
    offset_millis: Required[Integer]
    """How long (in milliseconds) after the beginning of the program that an ad starts."""
    slate: CfnProgramSlateSourceProps | Deferred | None
    """Slate VOD source configuration."""
    splice_insert_message: CfnProgramSpliceInsertMessageProps | Deferred | None
    """Splice insert message configuration."""
    time_signal_message: CfnProgramTimeSignalMessageProps | Deferred | None
    """The SCTE-35 time_signal message configuration."""


class CfnProgramAlternateMediaProps(TypedDict, total=False):
    """A playlist of media to be played instead of the default media on a particular program."""
    ad_breaks: Sequence[CfnProgramAdBreakProps | Deferred] | Deferred | None
    """Ad break configuration parameters defined in AlternateMedia."""
    clip_range: CfnProgramClipRangeProps | Deferred | None
    """Clip range configuration for the VOD source associated with the program."""
    duration_millis: Integer | None
    """The duration of the alternateMedia in milliseconds."""
    live_source_name: str | None
    """The name of the live source for alternateMedia."""
    scheduled_start_time_millis: Integer | None
    """The date and time that the alternateMedia is scheduled to start, in epoch milliseconds."""
    source_location_name: str | None
    """The name of the source location for alternateMedia."""
    vod_source_name: str | None
    """The name of the VOD source for alternateMedia."""


class CfnProgramAudienceMediaProps(TypedDict, total=False):
    """An AudienceMedia object contains an Audience and a list of AlternateMedia."""
    alternate_media: Sequence[CfnProgramAlternateMediaProps | Deferred] | Deferred | None
    """The list of AlternateMedia defined in AudienceMedia."""
    audience: str | None
    """The Audience defined in AudienceMedia."""


class CfnProgramClipRangeProps(TypedDict, total=False):
    """Clip range configuration for the VOD source associated with the program."""
    end_offset_millis: Integer | None
    """The end offset of the clip range, in milliseconds."""
    start_offset_millis: Integer | None
    """The start offset of the clip range, in milliseconds."""


class CfnProgramKeyValuePairProps(TypedDict, total=False):
    """For SCTE35_ENHANCED output, defines a key and corresponding value."""
    key: Required[str]
    """The key."""
    value: Required[str]
    """The value."""


class CfnProgramScheduleConfigurationProps(TypedDict, total=False):
    """Schedule configuration parameters."""
    clip_range: CfnProgramClipRangeProps | Deferred | None
    """Clip range configuration for the VOD source associated with the program."""
    transition: Required[CfnProgramTransitionProps | Deferred]
    """Program transition configuration."""


class CfnProgramSegmentationDescriptorProps(TypedDict, total=False):
    """The segmentation_descriptor message configuration."""
    segment_num: Integer | None
    """The segment number to assign."""
    segmentation_event_id: Integer | None
    """The Event Identifier to assign."""
    segmentation_type_id: Integer | None
    """The Type Identifier to assign."""
    segmentation_upid: str | None
    """The Upid to assign."""
    segmentation_upid_type: Integer | None
    """The Upid Type to assign."""
    segments_expected: Integer | None
    """The number of segments expected."""
    sub_segment_num: Integer | None
    """The sub-segment number to assign."""
    sub_segments_expected: Integer | None
    """The number of sub-segments expected."""


class CfnProgramSlateSourceProps(TypedDict, total=False):
    """Slate VOD source configuration."""
    source_location_name: str | None
    """The name of the source location where the slate VOD source is stored."""
    vod_source_name: str | None
    """The slate VOD source name."""


class CfnProgramSpliceInsertMessageProps(TypedDict, total=False):
    """Splice insert message configuration."""
    avail_num: Integer | None
    """This is written to splice_insert.avail_num."""
    avails_expected: Integer | None
    """This is written to splice_insert.avails_expected."""
    splice_event_id: Integer | None
    """This is written to splice_insert.splice_event_id."""
    unique_program_id: Integer | None
    """This is written to splice_insert.unique_program_id."""


class CfnProgramTimeSignalMessageProps(TypedDict, total=False):
    """The SCTE-35 time_signal message configuration."""
    segmentation_descriptors: Sequence[CfnProgramSegmentationDescriptorProps | Deferred] | Deferred | None
    """The configurations for the SCTE-35 segmentation_descriptor message(s)."""


class CfnProgramTransitionProps(TypedDict, total=False):
    """Program transition configuration."""
    duration_millis: Integer | None
    """The duration of the live program in seconds."""
    relative_position: Required[Literal["BEFORE_PROGRAM", "AFTER_PROGRAM"] | Other]
    """The position where this program will be inserted relative to the RelativePosition."""
    relative_program: str | None
    """The name of the program that this program will be inserted next to."""
    scheduled_start_time_millis: Integer | None
    """The date and time that the program is scheduled to start, in epoch milliseconds."""
    type: Required[str]
    """Defines when the program plays in the schedule."""


class CfnProgram(TypedResource):
    """Resource schema for AWS::MediaTailor::Program"""
    props: CfnProgramProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProgramProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the program."""
    @property
    def attr_clip_range(self) -> StringToken:
        """Clip range configuration for the VOD source associated with the program."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The timestamp of when the program was created."""
    @property
    def attr_duration_millis(self) -> NumberToken:
        """The duration of the live program in milliseconds."""
    @property
    def attr_scheduled_start_time(self) -> StringToken:
        """The date and time that the program is scheduled to start."""


class CfnSourceLocationProps(TypedDict, total=False):
    access_configuration: CfnSourceLocationAccessConfigurationProps | Deferred | None
    """The access configuration for the source location."""
    default_segment_delivery_configuration: CfnSourceLocationDefaultSegmentDeliveryConfigurationProps | Deferred | None
    """The default segment delivery configuration."""
    http_configuration: Required[CfnSourceLocationHttpConfigurationProps | Deferred]
    """The HTTP configuration for the source location."""
    segment_delivery_configurations: Sequence[CfnSourceLocationSegmentDeliveryConfigurationProps | Deferred] | Deferred | None
    """The segment delivery configurations for the source location."""
    source_location_name: Required[str]
    """The name of the source location. A change replaces the resource."""
    tags: Sequence[CfnSourceLocationTagProps | Deferred] | Deferred | None
    """The tags assigned to the source location."""


class CfnSourceLocationAccessConfigurationProps(TypedDict, total=False):
    """Access configuration parameters."""
    access_type: Literal["S3_SIGV4", "SECRETS_MANAGER_ACCESS_TOKEN", "AUTODETECT_SIGV4"] | Other | None
    """The type of authentication used to access content from `HttpConfiguration::BaseUrl` on your source location."""
    secrets_manager_access_token_configuration: CfnSourceLocationSecretsManagerAccessTokenConfigurationProps | Deferred | None
    """AWS Secrets Manager access token configuration parameters."""


class CfnSourceLocationDefaultSegmentDeliveryConfigurationProps(TypedDict, total=False):
    """The optional configuration for a server that serves segments."""
    base_url: str | None
    """The hostname of the server that will be used to serve segments."""


class CfnSourceLocationHttpConfigurationProps(TypedDict, total=False):
    """The HTTP configuration for the source location."""
    base_url: Required[str]
    """The base URL for the source location host server."""


class CfnSourceLocationSecretsManagerAccessTokenConfigurationProps(TypedDict, total=False):
    """AWS Secrets Manager access token configuration parameters."""
    header_name: str | None
    """The name of the HTTP header used to supply the access token in requests to the source location."""
    secret_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the access token."""
    secret_string_key: str | None
    """The AWS Secrets Manager SecretString key associated with the access token."""


class CfnSourceLocationSegmentDeliveryConfigurationProps(TypedDict, total=False):
    """The segment delivery configuration settings."""
    base_url: str | None
    """The base URL of the host or path of the segment delivery server that you're using to serve segments."""
    name: str | None
    """A unique identifier used to distinguish between multiple segment delivery configurations in a source location."""


class CfnSourceLocationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSourceLocation(TypedResource):
    """A source location is a container for sources."""
    props: CfnSourceLocationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSourceLocationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the source location."""


class CfnVodSourceProps(TypedDict, total=False):
    http_package_configurations: Required[Sequence[CfnVodSourceHttpPackageConfigurationProps | Deferred] | Deferred]
    """The HTTP package configurations for the VOD source."""
    source_location_name: Required[str]
    """The name of the source location that the VOD source is associated with. A change replaces the resource."""
    tags: Sequence[CfnVodSourceTagProps | Deferred] | Deferred | None
    """The tags assigned to the VOD source."""
    vod_source_name: Required[str]
    """The name of the VOD source. A change replaces the resource."""


class CfnVodSourceHttpPackageConfigurationProps(TypedDict, total=False):
    """The HTTP package configuration properties for the requested VOD source."""
    path: Required[str]
    """The relative path to the URL for this VOD source."""
    source_group: Required[str]
    """The name of the source group."""
    type: Required[Literal["DASH", "HLS"] | Other]
    """The streaming protocol for this package configuration."""


class CfnVodSourceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnVodSource(TypedResource):
    """The VOD source configuration parameters."""
    props: CfnVodSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVodSourceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the VOD source."""
