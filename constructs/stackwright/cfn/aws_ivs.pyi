"""Every resource type of AWS::IVS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAdConfigurationProps(TypedDict, total=False):
    media_tailor_playback_configurations: Required[Sequence[CfnAdConfigurationMediaTailorPlaybackConfigurationProps | Deferred] | Deferred]
    """List of integration configurations with MediaTailor resources."""
    name: str | None
    """Ad configuration name."""
    post_roll_configuration: CfnAdConfigurationPostRollConfigurationProps | Deferred | None
    """Configuration for the post-roll ad break to use for this ad configuration."""
    tags: Sequence[CfnAdConfigurationTagProps | Deferred] | Deferred | None
    """Tags attached to the resource."""


class CfnAdConfigurationMediaTailorPlaybackConfigurationProps(TypedDict, total=False):
    """Object specifying a configuration for integration with an AWS Elemental MediaTailor (EMT)."""
    playback_configuration_arn: str | None
    """ARN of the customer-created EMT PlaybackConfiguration resource in the same region and account."""


class CfnAdConfigurationPostRollConfigurationProps(TypedDict, total=False):
    """Configuration for the post-roll ad break to use for this ad configuration."""
    duration_seconds: Required[Integer]
    """Duration of the post-roll ad break, in seconds."""
    enabled: Required[Boolean]
    """Whether the post-roll ad configuration is enabled."""


class CfnAdConfigurationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAdConfiguration(TypedResource):
    """Resource type definition for AWS::IVS::AdConfiguration."""
    props: CfnAdConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAdConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Ad configuration ARN."""


class CfnChannelProps(TypedDict, total=False):
    authorized: Boolean | None
    """Whether the channel is authorized."""
    container_format: Literal["TS", "FRAGMENTED_MP4"] | Other | None
    """Indicates which content-packaging format is used (MPEG-TS or fMP4)."""
    insecure_ingest: Boolean | None
    """Whether the channel allows insecure RTMP ingest."""
    latency_mode: Literal["NORMAL", "LOW"] | Other | None
    """Channel latency mode."""
    multitrack_input_configuration: CfnChannelMultitrackInputConfigurationProps | Deferred | None
    """Object specifying multitrack input configuration."""
    name: str | None
    """Channel name."""
    preset: Literal["", "HIGHER_BANDWIDTH_DELIVERY", "CONSTRAINED_BANDWIDTH_DELIVERY"] | Other | None
    """An optional transcode preset for the channel."""
    recording_configuration_arn: str | None
    """The ARN of a RecordingConfiguration resource."""
    tags: Sequence[CfnChannelTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    type: Literal["STANDARD", "BASIC", "ADVANCED_SD", "ADVANCED_HD"] | Other | None
    """The channel type, which determines the allowable resolution and bitrate."""


class CfnChannelMultitrackInputConfigurationProps(TypedDict, total=False):
    """A complex type that specifies multitrack input configuration."""
    enabled: Boolean | None
    """Indicates whether multitrack input is enabled."""
    maximum_resolution: Literal["SD", "HD", "FULL_HD"] | Other | None
    """Maximum resolution for multitrack input."""
    policy: Literal["ALLOW", "REQUIRE"] | Other | None
    """Indicates whether multitrack input is allowed or required."""


class CfnChannelTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnChannel(TypedResource):
    """The `AWS::IVS::Channel` resource specifies an channel."""
    props: CfnChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The channel ARN."""
    @property
    def attr_ingest_endpoint(self) -> StringToken:
        """Channel ingest endpoint, part of the definition of an ingest server, used when you set up streaming software."""
    @property
    def attr_playback_url(self) -> StringToken:
        """Channel playback URL."""


class CfnEncoderConfigurationProps(TypedDict, total=False):
    name: str | None
    """Encoder cnfiguration name. A change replaces the resource."""
    tags: Sequence[CfnEncoderConfigurationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    video: CfnEncoderConfigurationVideoProps | Deferred | None
    """Video configuration. A change replaces the resource."""


class CfnEncoderConfigurationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEncoderConfigurationVideoProps(TypedDict, total=False):
    """The Video property type describes a stream's video configuration."""
    bitrate: Integer | None
    """Bitrate for generated output, in bps. A change replaces the resource."""
    framerate: Number | None
    """Video frame rate, in fps. A change replaces the resource."""
    height: Integer | None
    """Video-resolution height. A change replaces the resource."""
    width: Integer | None
    """Video-resolution width. A change replaces the resource."""


class CfnEncoderConfiguration(TypedResource):
    """The `AWS::IVS::EncoderConfiguration` resource specifies an encoder configuration."""
    props: CfnEncoderConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEncoderConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The encoder-configuration ARN."""


class CfnIngestConfigurationProps(TypedDict, total=False):
    ingest_protocol: Literal["RTMP", "RTMPS"] | Other | None
    """Type of ingest protocol that the user employs for broadcasting. A change replaces the resource."""
    insecure_ingest: Boolean | None
    """Whether the channel allows insecure RTMP ingest. A change replaces the resource."""
    name: str | None
    """Ingest name. A change replaces the resource."""
    stage_arn: str | None
    """ARN of the stage with which the IngestConfiguration is associated."""
    tags: Sequence[CfnIngestConfigurationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    user_id: str | None
    """Customer-assigned name to help identify the participant using the IngestConfiguration; this can be used to link a participant to a user in the customer’s own systems. A change replaces the resource."""


class CfnIngestConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIngestConfiguration(TypedResource):
    """The `AWS::IVS::IngestConfiguration` resource specifies an ingest protocol to be used for a stage."""
    props: CfnIngestConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIngestConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ingest-configuration ARN."""
    @property
    def attr_participant_id(self) -> StringToken:
        """ID of the participant within the stage."""
    @property
    def attr_state(self) -> StringToken:
        """State of the ingest configuration."""
    @property
    def attr_stream_key(self) -> StringToken:
        """Ingest-key value for the RTMP(S) protocol."""


class CfnPlaybackKeyPairProps(TypedDict, total=False):
    name: str | None
    """Playback-key-pair name. A change replaces the resource."""
    public_key_material: str | None
    """The public portion of a customer-generated key pair. A change replaces the resource."""
    tags: Sequence[CfnPlaybackKeyPairTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnPlaybackKeyPairTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPlaybackKeyPair(TypedResource):
    """The `AWS::IVS::PlaybackKeyPair` resource specifies an playback key pair. uses a public playback key to validate playback tokens that have been signed with the corresponding private key."""
    props: CfnPlaybackKeyPairProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPlaybackKeyPairProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Key-pair ARN."""
    @property
    def attr_fingerprint(self) -> StringToken:
        """Key-pair identifier."""


class CfnPlaybackRestrictionPolicyProps(TypedDict, total=False):
    allowed_countries: Sequence[str] | Deferred | None
    """A list of country codes that control geoblocking restrictions."""
    allowed_origins: Sequence[str] | Deferred | None
    """A list of origin sites that control CORS restriction."""
    enable_strict_origin_enforcement: Boolean | None
    """Whether channel playback is constrained by the origin site."""
    name: str | None
    """Playback-restriction-policy name."""
    tags: Sequence[CfnPlaybackRestrictionPolicyTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnPlaybackRestrictionPolicyTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPlaybackRestrictionPolicy(TypedResource):
    """The `AWS::IVS::PlaybackRestrictionPolicy` resource specifies an playback restriction policy."""
    props: CfnPlaybackRestrictionPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPlaybackRestrictionPolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The playback-restriction-policy ARN."""


class CfnPublicKeyProps(TypedDict, total=False):
    name: str | None
    """Public key name. A change replaces the resource."""
    public_key_material: str | None
    """The public portion of a customer-generated key pair. A change replaces the resource."""
    tags: Sequence[CfnPublicKeyTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnPublicKeyTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPublicKey(TypedResource):
    """The `AWS::IVS::PublicKey` resource specifies an Amazon IVS public key used to sign stage participant tokens."""
    props: CfnPublicKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPublicKeyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The public key ARN."""
    @property
    def attr_fingerprint(self) -> StringToken:
        """The public key identifier."""


class CfnRecordingConfigurationProps(TypedDict, total=False):
    destination_configuration: Required[CfnRecordingConfigurationDestinationConfigurationProps | Deferred]
    """A destination configuration describes an S3 bucket where recorded video will be stored. A change replaces the resource."""
    name: str | None
    """Recording-configuration name. A change replaces the resource."""
    recording_reconnect_window_seconds: Integer | None
    """If a broadcast disconnects and then reconnects within the specified interval, the multiple streams will be considered a single broadcast and merged together. A change replaces the resource."""
    rendition_configuration: CfnRecordingConfigurationRenditionConfigurationProps | Deferred | None
    """A rendition configuration describes which renditions should be recorded for a stream. A change replaces the resource."""
    tags: Sequence[CfnRecordingConfigurationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    thumbnail_configuration: CfnRecordingConfigurationThumbnailConfigurationProps | Deferred | None
    """A thumbnail configuration enables/disables the recording of thumbnails for a live session and controls the interval at which thumbnails are generated for the live session. A change replaces the resource."""


class CfnRecordingConfigurationDestinationConfigurationProps(TypedDict, total=False):
    """The DestinationConfiguration property type describes the location where recorded videos will be stored."""
    s3: CfnRecordingConfigurationS3DestinationConfigurationProps | Deferred | None
    """An S3 destination configuration where recorded videos will be stored. A change replaces the resource."""


class CfnRecordingConfigurationRenditionConfigurationProps(TypedDict, total=False):
    """The RenditionConfiguration property type describes which renditions should be recorded for a stream."""
    rendition_selection: Literal["ALL", "NONE", "CUSTOM"] | Other | None
    """The set of renditions are recorded for a stream. A change replaces the resource."""
    renditions: Sequence[Literal["FULL_HD", "HD", "SD", "LOWEST_RESOLUTION"] | Other] | Deferred | None
    """A list of which renditions are recorded for a stream, if `renditionSelection` is `CUSTOM`; otherwise, this field is irrelevant. A change replaces the resource."""


class CfnRecordingConfigurationS3DestinationConfigurationProps(TypedDict, total=False):
    """The S3DestinationConfiguration property type describes an S3 location where recorded videos will be stored."""
    bucket_name: Required[str]
    """Location (S3 bucket name) where recorded videos will be stored. A change replaces the resource."""


class CfnRecordingConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRecordingConfigurationThumbnailConfigurationProps(TypedDict, total=False):
    """The ThumbnailConfiguration property type describes a configuration of thumbnails for recorded video."""
    recording_mode: Literal["INTERVAL", "DISABLED"] | Other | None
    """Thumbnail recording mode. A change replaces the resource."""
    resolution: Literal["FULL_HD", "HD", "SD", "LOWEST_RESOLUTION"] | Other | None
    """The desired resolution of recorded thumbnails for a stream. A change replaces the resource."""
    storage: Sequence[Literal["SEQUENTIAL", "LATEST"] | Other] | Deferred | None
    """The format in which thumbnails are recorded for a stream. A change replaces the resource."""
    target_interval_seconds: Integer | None
    """The targeted thumbnail-generation interval in seconds. A change replaces the resource."""


class CfnRecordingConfiguration(TypedResource):
    """The `AWS::IVS::RecordingConfiguration` resource specifies an recording configuration."""
    props: CfnRecordingConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRecordingConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The recording configuration ARN."""
    @property
    def attr_state(self) -> StringToken:
        """Indicates the current state of the recording configuration."""


class CfnStageProps(TypedDict, total=False):
    auto_participant_recording_configuration: CfnStageAutoParticipantRecordingConfigurationProps | Deferred | None
    """Configuration object for individual participant recording."""
    name: str | None
    """Stage name."""
    tags: Sequence[CfnStageTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnStageAutoParticipantRecordingConfigurationProps(TypedDict, total=False):
    """The `AWS::IVS::AutoParticipantRecordingConfiguration` property type describes a configuration for individual participant recording."""
    hls_configuration: CfnStageHlsConfigurationProps | Deferred | None
    """HLS configuration object for individual participant recording."""
    media_types: Sequence[Literal["AUDIO_VIDEO", "AUDIO_ONLY"] | Other] | Deferred | None
    """Types of media to be recorded."""
    recording_reconnect_window_seconds: Integer | None
    """If a stage publisher disconnects and then reconnects within the specified interval, the multiple recordings will be considered a single recording and merged together."""
    storage_configuration_arn: Required[str]
    """ARN of the StorageConfiguration resource to use for individual participant recording."""
    thumbnail_configuration: CfnStageThumbnailConfigurationProps | Deferred | None
    """A complex type that allows you to enable/disable the recording of thumbnails for individual participant recording and modify the interval at which thumbnails are generated for the live session."""


class CfnStageHlsConfigurationProps(TypedDict, total=False):
    """Object specifying an HLS configuration for individual participant recording."""
    participant_recording_hls_configuration: CfnStageParticipantRecordingHlsConfigurationProps | Deferred | None
    """Object specifying a configuration of participant HLS recordings for individual participant recording."""


class CfnStageParticipantRecordingHlsConfigurationProps(TypedDict, total=False):
    """Object specifying a configuration of participant HLS recordings for individual participant recording."""
    target_segment_duration_seconds: Integer | None
    """Defines the target duration for recorded segments generated when recording a stage participant."""


class CfnStageTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnStageThumbnailConfigurationProps(TypedDict, total=False):
    """An object representing a configuration of thumbnails for recorded video."""
    participant_thumbnail_configuration: CfnStageThumbnailConfigurationParticipantThumbnailConfigurationProps | Deferred | None
    """Object specifying a configuration of thumbnails for recorded video from an individual participant."""


class CfnStageThumbnailConfigurationParticipantThumbnailConfigurationProps(TypedDict, total=False):
    """Object specifying a configuration of thumbnails for recorded video from an individual participant."""
    recording_mode: Literal["INTERVAL", "DISABLED"] | Other | None
    """Thumbnail recording mode."""
    storage: Sequence[Literal["SEQUENTIAL", "LATEST"] | Other] | Deferred | None
    """Indicates the format in which thumbnails are recorded."""
    target_interval_seconds: Integer | None
    """The targeted thumbnail-generation interval in seconds."""


class CfnStage(TypedResource):
    """The `AWS::IVS::Stage` resource specifies an stage."""
    props: CfnStageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStageProps]) -> None: ...
    @property
    def attr_active_session_id(self) -> StringToken:
        """ID of the active session within the stage."""
    @property
    def attr_arn(self) -> StringToken:
        """The stage ARN."""


class CfnStorageConfigurationProps(TypedDict, total=False):
    name: str | None
    """Storage cnfiguration name. A change replaces the resource."""
    s3: Required[CfnStorageConfigurationS3StorageConfigurationProps | Deferred]
    """An S3 storage configuration contains information about where recorded video will be stored. A change replaces the resource."""
    tags: Sequence[CfnStorageConfigurationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnStorageConfigurationS3StorageConfigurationProps(TypedDict, total=False):
    """The S3StorageConfiguration property type describes an S3 location where recorded videos will be stored."""
    bucket_name: Required[str]
    """Name of the S3 bucket where recorded video will be stored. A change replaces the resource."""


class CfnStorageConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnStorageConfiguration(TypedResource):
    """The `AWS::IVS::StorageConfiguration` resource specifies an storage configuration."""
    props: CfnStorageConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStorageConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The storage-configuration ARN."""


class CfnStreamKeyProps(TypedDict, total=False):
    channel_arn: Required[str]
    """Channel ARN for the stream. A change replaces the resource."""
    tags: Sequence[CfnStreamKeyTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnStreamKeyTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnStreamKey(TypedResource):
    """The `AWS::IVS::StreamKey` resource specifies an stream key associated with the referenced channel."""
    props: CfnStreamKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStreamKeyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The stream-key ARN."""
    @property
    def attr_value(self) -> StringToken:
        """The stream-key value."""
