"""Every resource type of AWS::MediaLive; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnChannelProps(TypedDict, total=False):
    anywhere_settings: CfnChannelAnywhereSettingsProps | Deferred | None
    cdi_input_specification: CfnChannelCdiInputSpecificationProps | Deferred | None
    """Specification of CDI inputs for this channel."""
    channel_class: str | None
    """The class for this channel."""
    channel_engine_version: CfnChannelChannelEngineVersionRequestProps | Deferred | None
    channel_security_groups: Sequence[str] | Deferred | None
    destinations: Sequence[CfnChannelOutputDestinationProps | Deferred] | Deferred | None
    """The settings that identify the destination for the outputs in this MediaLive output package."""
    dry_run: Boolean | None
    encoder_settings: CfnChannelEncoderSettingsProps | Deferred | None
    """The encoding configuration for the output content."""
    inference_settings: CfnChannelInferenceSettingsProps | Deferred | None
    input_attachments: Sequence[CfnChannelInputAttachmentProps | Deferred] | Deferred | None
    """The list of input attachments for the channel."""
    input_specification: CfnChannelInputSpecificationProps | Deferred | None
    """The input specification for this channel."""
    linked_channel_settings: CfnChannelLinkedChannelSettingsProps | Deferred | None
    log_level: str | None
    """The verbosity for logging activity for this channel."""
    maintenance: CfnChannelMaintenanceCreateSettingsProps | Deferred | None
    """Maintenance settings for this channel."""
    name: str | None
    """Name of channel."""
    role_arn: str | None
    """The IAM role for MediaLive to assume when running this channel."""
    tags: Anything
    """A collection of tags for this channel."""
    vpc: CfnChannelVpcOutputSettingsProps | Deferred | None
    """Settings to enable VPC mode in the channel, so that the endpoints for all outputs are in your VPC. A change replaces the resource."""


class CfnChannelAacSettingsProps(TypedDict, total=False):
    """The settings for an AAC audio encode in the output."""
    bitrate: Number | None
    """The average bitrate in bits/second."""
    coding_mode: str | None
    """Mono, stereo, or 5.1 channel layout."""
    input_type: str | None
    """Set to broadcasterMixedAd when the input contains pre-mixed main audio + AD (narration) as a stereo pair."""
    profile: str | None
    """The AAC profile."""
    rate_control_mode: str | None
    """The rate control mode."""
    raw_format: str | None
    """Sets the LATM/LOAS AAC output for raw containers."""
    sample_rate: Number | None
    """The sample rate in Hz."""
    spec: str | None
    """Uses MPEG-2 AAC audio instead of MPEG-4 AAC audio for raw or MPEG-2 Transport Stream containers."""
    vbr_quality: str | None
    """The VBR quality level."""


class CfnChannelAbWatermarkingCustomProfileProps(TypedDict, total=False):
    embedding_frequency: Number | None
    scene_cut: Number | None
    target_psnr: Number | None


class CfnChannelAc3SettingsProps(TypedDict, total=False):
    """The settings for an AC3 audio encode in the output."""
    attenuation_control: str | None
    bitrate: Number | None
    """The average bitrate in bits/second."""
    bitstream_mode: str | None
    """Specifies the bitstream mode (bsmod) for the emitted AC-3 stream."""
    coding_mode: str | None
    """The Dolby Digital coding mode."""
    dialnorm: Integer | None
    """Sets the dialnorm for the output."""
    drc_profile: str | None
    """If set to filmStandard, adds dynamic range compression signaling to the output bitstream as defined in the Dolby Digital specification."""
    lfe_filter: str | None
    """When set to enabled, applies a 120Hz lowpass filter to the LFE channel prior to encoding."""
    metadata_control: str | None
    """When set to followInput, encoder metadata is sourced from the DD, DD+, or DolbyE decoder that supplies this audio data."""


class CfnChannelAdditionalDestinationsProps(TypedDict, total=False):
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """A reference to an OutputDestination ID that is defined in the channel."""


class CfnChannelAncillarySourceSettingsProps(TypedDict, total=False):
    """Information about the ancillary captions to extract from the input."""
    source_ancillary_channel_number: Integer | None
    """Specifies the number (1 to 4) of the captions channel you want to extract from the ancillary captions."""


class CfnChannelAnywhereSettingsProps(TypedDict, total=False):
    channel_placement_group_id: str | None
    cluster_id: str | None


class CfnChannelArchiveCdnSettingsProps(TypedDict, total=False):
    """Settings to configure the destination of an Archive output."""
    archive_s3_settings: CfnChannelArchiveFrameCaptureHlsS3SettingsProps | Deferred | None
    """Sets up Amazon S3 as the destination for this Archive output."""


class CfnChannelArchiveContainerSettingsProps(TypedDict, total=False):
    """The archive container settings."""
    m2ts_settings: CfnChannelM2tsSettingsProps | Deferred | None
    """The settings for the M2TS in the archive output."""
    raw_settings: Anything
    """The settings for Raw archive output type."""


class CfnChannelArchiveFrameCaptureHlsS3SettingsProps(TypedDict, total=False):
    canned_acl: str | None


class CfnChannelArchiveGroupSettingsProps(TypedDict, total=False):
    """The settings for an archive output group."""
    archive_cdn_settings: CfnChannelArchiveCdnSettingsProps | Deferred | None
    """Settings to configure the destination of an Archive output."""
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """A directory and base file name where archive files should be written."""
    rollover_interval: Integer | None
    """The number of seconds to write to an archive file before closing and starting a new one."""


class CfnChannelArchiveOutputSettingsProps(TypedDict, total=False):
    """The archive output settings."""
    container_settings: CfnChannelArchiveContainerSettingsProps | Deferred | None
    """The settings that are specific to the container type of the file."""
    extension: str | None
    """The output file extension."""
    name_modifier: str | None
    """A string that is concatenated to the end of the destination file name."""


class CfnChannelAudioChannelMappingProps(TypedDict, total=False):
    """The settings for remixing audio."""
    input_channel_levels: Sequence[CfnChannelInputChannelLevelProps | Deferred] | Deferred | None
    """The indices and gain values for each input channel that should be remixed into this output channel."""
    output_channel: Integer | None
    """The index of the output channel that is being produced."""


class CfnChannelAudioCodecSettingsProps(TypedDict, total=False):
    """The configuration of the audio codec in the audio output."""
    aac_settings: CfnChannelAacSettingsProps | Deferred | None
    """The setup of the AAC audio codec in the output."""
    ac3_settings: CfnChannelAc3SettingsProps | Deferred | None
    """The setup of an AC3 audio codec in the output."""
    eac3_atmos_settings: CfnChannelEac3AtmosSettingsProps | Deferred | None
    eac3_settings: CfnChannelEac3SettingsProps | Deferred | None
    """The setup of an EAC3 audio codec in the output."""
    mp2_settings: CfnChannelMp2SettingsProps | Deferred | None
    """The setup of an MP2 audio codec in the output."""
    pass_through_settings: Anything
    """The setup to pass through the Dolby audio codec to the output."""
    wav_settings: CfnChannelWavSettingsProps | Deferred | None
    """Settings for audio encoded with the WAV codec."""


class CfnChannelAudioDescriptionProps(TypedDict, total=False):
    """The encoding information for one output audio."""
    audio_dash_roles: Sequence[str] | Deferred | None
    audio_normalization_settings: CfnChannelAudioNormalizationSettingsProps | Deferred | None
    """The advanced audio normalization settings."""
    audio_selector_name: str | None
    """The name of the AudioSelector that is used as the source for this AudioDescription."""
    audio_type: str | None
    """Applies only if audioTypeControl is useConfigured."""
    audio_type_control: str | None
    """Determines how audio type is determined. followInput: If the input contains an ISO 639 audioType, then that value is passed through to the output."""
    audio_watermarking_settings: CfnChannelAudioWatermarkSettingsProps | Deferred | None
    """Settings to configure one or more solutions that insert audio watermarks in the audio encode"""
    codec_settings: CfnChannelAudioCodecSettingsProps | Deferred | None
    """The audio codec settings."""
    dvb_dash_accessibility: str | None
    language_code: str | None
    """Indicates the language of the audio output track."""
    language_code_control: str | None
    """Choosing followInput causes the ISO 639 language code of the output to follow the ISO 639 language code of the input."""
    name: str | None
    """The name of this AudioDescription."""
    remix_settings: CfnChannelRemixSettingsProps | Deferred | None
    """The settings that control how input audio channels are remixed into the output audio channels."""
    stream_name: str | None
    """Used for Microsoft Smooth and Apple HLS outputs."""


class CfnChannelAudioDolbyEDecodeProps(TypedDict, total=False):
    program_selection: str | None


class CfnChannelAudioFeedInputProps(TypedDict, total=False):
    audio_selector_name: str | None
    feed_input: str | None


class CfnChannelAudioHlsRenditionSelectionProps(TypedDict, total=False):
    """Selector for HLS audio rendition."""
    group_id: str | None
    """Specifies the GROUP-ID in the #EXT-X-MEDIA tag of the target HLS audio rendition."""
    name: str | None
    """Specifies the NAME in the #EXT-X-MEDIA tag of the target HLS audio rendition."""


class CfnChannelAudioLanguageSelectionProps(TypedDict, total=False):
    """Information about the audio language to extract."""
    language_code: str | None
    """Selects a specific three-letter language code from within an audio source."""
    language_selection_policy: str | None
    """When set to "strict," the transport stream demux strictly identifies audio streams by their language descriptor."""


class CfnChannelAudioNormalizationSettingsProps(TypedDict, total=False):
    """The settings for normalizing video."""
    algorithm: str | None
    """The audio normalization algorithm to use. itu17701 conforms to the CALM Act specification. itu17702 conforms to the EBU R-128 specification."""
    algorithm_control: str | None
    """When set to correctAudio, the output audio is corrected using the chosen algorithm."""
    peak_calculation: str | None
    peak_limiter_threshold: Number | None
    target_lkfs: Number | None
    """The Target LKFS(loudness) to adjust volume to."""


class CfnChannelAudioOnlyHlsSettingsProps(TypedDict, total=False):
    """The configuration of an audio-only HLS output."""
    audio_group_id: str | None
    """Specifies the group that the audio rendition belongs to."""
    audio_only_image: CfnChannelInputLocationProps | Deferred | None
    """Used with an audio-only stream."""
    audio_track_type: str | None
    """Four types of audio-only tracks are supported: Audio-Only Variant Stream The client can play back this audio-only stream instead of video in low-bandwidth scenarios."""
    segment_type: str | None
    """Specifies the segment type."""


class CfnChannelAudioPidProps(TypedDict, total=False):
    dolby_e_decode: CfnChannelAudioDolbyEDecodeProps | Deferred | None
    pid: Integer | None
    premix_settings: CfnChannelAudioPreMixerSettingsProps | Deferred | None


class CfnChannelAudioPidSelectionProps(TypedDict, total=False):
    """Used to extract audio by The PID."""
    pid: Integer | None
    """Select the audio by this PID."""
    pids: Sequence[CfnChannelAudioPidProps | Deferred] | Deferred | None


class CfnChannelAudioPreMixerSettingsProps(TypedDict, total=False):
    audio_normalization_settings: CfnChannelAudioNormalizationSettingsProps | Deferred | None
    """The settings for normalizing video."""
    channels: Integer | None
    gain_db: Number | None
    remix_settings: CfnChannelRemixSettingsProps | Deferred | None
    """The settings for remixing audio in the output."""


class CfnChannelAudioSelectorProps(TypedDict, total=False):
    """Information about one audio to extract from the input."""
    name: str | None
    """A name for this AudioSelector."""
    selector_settings: CfnChannelAudioSelectorSettingsProps | Deferred | None
    """Information about the specific audio to extract from the input."""


class CfnChannelAudioSelectorSettingsProps(TypedDict, total=False):
    """Information about the audio to extract from the input."""
    audio_hls_rendition_selection: CfnChannelAudioHlsRenditionSelectionProps | Deferred | None
    """Selector for HLS audio rendition."""
    audio_language_selection: CfnChannelAudioLanguageSelectionProps | Deferred | None
    """The language code of the audio to select."""
    audio_pid_selection: CfnChannelAudioPidSelectionProps | Deferred | None
    """The PID of the audio to select."""
    audio_track_selection: CfnChannelAudioTrackSelectionProps | Deferred | None
    """Information about the audio track to extract."""


class CfnChannelAudioSilenceFailoverSettingsProps(TypedDict, total=False):
    """MediaLive will perform a failover if audio is not detected in this input for the specified period."""
    audio_selector_name: str | None
    """The name of the audio selector in the input that MediaLive should monitor to detect silence."""
    audio_silence_threshold_msec: Integer | None
    """The amount of time (in milliseconds) that the active input must be silent before automatic input failover occurs."""


class CfnChannelAudioTrackProps(TypedDict, total=False):
    """Information about one audio track to extract."""
    premix_settings: CfnChannelAudioPreMixerSettingsProps | Deferred | None
    track: Integer | None
    """1-based integer value that maps to a specific audio track"""


class CfnChannelAudioTrackSelectionProps(TypedDict, total=False):
    """Information about the audio track to extract."""
    dolby_e_decode: CfnChannelAudioDolbyEDecodeProps | Deferred | None
    tracks: Sequence[CfnChannelAudioTrackProps | Deferred] | Deferred | None
    """Selects one or more unique audio tracks from within a source."""


class CfnChannelAudioWatermarkSettingsProps(TypedDict, total=False):
    """Audio Watermark Settings"""
    nielsen_watermarks_settings: CfnChannelNielsenWatermarksSettingsProps | Deferred | None
    """Settings to configure Nielsen Watermarks in the audio encode"""


class CfnChannelAutomaticInputFailoverSettingsProps(TypedDict, total=False):
    """Settings to configure the conditions that will define the input as unhealthy and that will make MediaLive fail over to the other input in the input failover pair."""
    error_clear_time_msec: Integer | None
    """This clear time defines the requirement a recovered input must meet to be considered healthy."""
    failover_conditions: Sequence[CfnChannelFailoverConditionProps | Deferred] | Deferred | None
    """A list of failover conditions."""
    input_preference: str | None
    """Input preference when deciding which input to make active when a previously failed input has recovered."""
    secondary_input_id: str | None
    """The input ID of the secondary input in the automatic input failover pair."""


class CfnChannelAv1ColorSpaceSettingsProps(TypedDict, total=False):
    color_space_passthrough_settings: Anything
    hdr10_settings: CfnChannelHdr10SettingsProps | Deferred | None
    """Hdr10 Settings"""
    hlg2020_settings: Anything
    rec601_settings: Anything
    rec709_settings: Anything


class CfnChannelAv1SettingsProps(TypedDict, total=False):
    afd_signaling: str | None
    bit_depth: str | None
    bitrate: Integer | None
    buf_size: Integer | None
    color_space_settings: CfnChannelAv1ColorSpaceSettingsProps | Deferred | None
    fixed_afd: str | None
    framerate_denominator: Integer | None
    framerate_numerator: Integer | None
    gop_size: Number | None
    gop_size_units: str | None
    level: str | None
    look_ahead_rate_control: str | None
    max_bitrate: Integer | None
    min_bitrate: Integer | None
    min_i_interval: Integer | None
    par_denominator: Integer | None
    par_numerator: Integer | None
    qvbr_quality_level: Integer | None
    rate_control_mode: str | None
    scene_change_detect: str | None
    spatial_aq: str | None
    temporal_aq: str | None
    timecode_burnin_settings: CfnChannelTimecodeBurninSettingsProps | Deferred | None
    timecode_insertion: str | None


class CfnChannelAvailBlankingProps(TypedDict, total=False):
    """The configuration of ad avail blanking in the output."""
    avail_blanking_image: CfnChannelInputLocationProps | Deferred | None
    """The blanking image to be used."""
    state: str | None
    """When set to enabled, the video, audio, and captions are blanked when insertion metadata is added."""


class CfnChannelAvailConfigurationProps(TypedDict, total=False):
    """The setup of ad avail handling in the output."""
    avail_settings: CfnChannelAvailSettingsProps | Deferred | None
    """The setup of ad avail handling in the output."""
    scte35_segmentation_scope: str | None


class CfnChannelAvailSettingsProps(TypedDict, total=False):
    """The settings for the ad avail setup in the output."""
    esam: CfnChannelEsamProps | Deferred | None
    scte35_splice_insert: CfnChannelScte35SpliceInsertTimeSignalAposSettingsProps | Deferred | None
    """The setup for SCTE-35 splice insert handling."""
    scte35_time_signal_apos: CfnChannelScte35SpliceInsertTimeSignalAposSettingsProps | Deferred | None
    """The setup for SCTE-35 time signal APOS handling."""


class CfnChannelBandwidthReductionFilterSettingsProps(TypedDict, total=False):
    post_filter_sharpening: str | None
    strength: str | None


class CfnChannelBlackoutSlateProps(TypedDict, total=False):
    """The settings for a blackout slate."""
    blackout_slate_image: CfnChannelInputLocationProps | Deferred | None
    """The blackout slate image to be used."""
    network_end_blackout: str | None
    """Setting to enabled causes MediaLive to blackout the video, audio, and captions, and raise the "Network Blackout Image" slate when an SCTE104/35 Network End Segmentation Descriptor is encountered."""
    network_end_blackout_image: CfnChannelInputLocationProps | Deferred | None
    """The path to the local file to use as the Network End Blackout image."""
    network_id: str | None
    """Provides a Network ID that matches EIDR ID format (for example, "10.XXXX/XXXX-XXXX-XXXX-XXXX-XXXX-C")."""
    state: str | None
    """When set to enabled, this causes video, audio, and captions to be blanked when indicated by program metadata."""


class CfnChannelBurnInDvbSubDestinationSettingsProps(TypedDict, total=False):
    """The settings for burn-in captions in the output."""
    alignment: str | None
    """If no explicit xPosition or yPosition is provided, setting alignment to centered places the captions at the bottom center of the output."""
    background_color: str | None
    """Specifies the color of the rectangle behind the captions."""
    background_opacity: Integer | None
    """Specifies the opacity of the background rectangle."""
    font: CfnChannelInputLocationProps | Deferred | None
    """The external font file that is used for captions burn-in."""
    font_color: str | None
    """Specifies the color of the burned-in captions."""
    font_opacity: Integer | None
    """Specifies the opacity of the burned-in captions."""
    font_resolution: Integer | None
    """The font resolution in DPI (dots per inch)."""
    font_size: str | None
    """When set to auto, fontSize scales depending on the size of the output."""
    outline_color: str | None
    """Specifies the font outline color."""
    outline_size: Integer | None
    """Specifies font outline size in pixels."""
    shadow_color: str | None
    """Specifies the color of the shadow cast by the captions."""
    shadow_opacity: Integer | None
    """Specifies the opacity of the shadow."""
    shadow_x_offset: Integer | None
    """Specifies the horizontal offset of the shadow that is relative to the captions in pixels."""
    shadow_y_offset: Integer | None
    """Specifies the vertical offset of the shadow that is relative to the captions in pixels."""
    subtitle_rows: str | None
    teletext_grid_control: str | None
    """Controls whether a fixed grid size is used to generate the output subtitles bitmap."""
    x_position: Integer | None
    """Specifies the horizontal position of the captions relative to the left side of the output in pixels."""
    y_position: Integer | None
    """Specifies the vertical position of the captions relative to the top of the output in pixels."""


class CfnChannelCaptionDescriptionProps(TypedDict, total=False):
    """The encoding information for output captions."""
    accessibility: str | None
    caption_dash_roles: Sequence[str] | Deferred | None
    caption_selector_name: str | None
    """Specifies which input captions selector to use as a captions source when generating output captions."""
    destination_settings: CfnChannelCaptionDestinationSettingsProps | Deferred | None
    """Additional settings for a captions destination that depend on the destination type."""
    dvb_dash_accessibility: str | None
    language_code: str | None
    """An ISO 639-2 three-digit code."""
    language_description: str | None
    """Human-readable information to indicate the captions that are available for players (for example, English or Spanish)."""
    name: str | None
    """The name of the captions description."""


class CfnChannelCaptionDestinationSettingsProps(TypedDict, total=False):
    """The configuration of one captions encode in the output."""
    arib_destination_settings: Anything
    """The configuration of one ARIB captions encode in the output."""
    burn_in_destination_settings: CfnChannelBurnInDvbSubDestinationSettingsProps | Deferred | None
    """The configuration of one burn-in captions encode in the output."""
    dvb_sub_destination_settings: CfnChannelBurnInDvbSubDestinationSettingsProps | Deferred | None
    """The configuration of one DVB Sub captions encode in the output."""
    ebu_tt_d_destination_settings: CfnChannelEbuTtDDestinationSettingsProps | Deferred | None
    """Settings for EBU-TT captions in the output."""
    embedded_destination_settings: Anything
    """The configuration of one embedded captions encode in the output."""
    embedded_plus_scte20_destination_settings: Anything
    """The configuration of one embedded plus SCTE-20 captions encode in the output."""
    rtmp_caption_info_destination_settings: Anything
    """The configuration of one RTMPCaptionInfo captions encode in the output."""
    scte20_plus_embedded_destination_settings: Anything
    """The configuration of one SCTE20 plus embedded captions encode in the output."""
    scte27_destination_settings: Anything
    """The configuration of one SCTE-27 captions encode in the output."""
    smpte_tt_destination_settings: Anything
    """The configuration of one SMPTE-TT captions encode in the output."""
    teletext_destination_settings: Anything
    """The configuration of one Teletext captions encode in the output."""
    ttml_destination_settings: CfnChannelTtmlDestinationSettingsProps | Deferred | None
    """The configuration of one TTML captions encode in the output."""
    webvtt_destination_settings: CfnChannelWebvttDestinationSettingsProps | Deferred | None
    """The configuration of one WebVTT captions encode in the output."""


class CfnChannelCaptionLanguageMappingProps(TypedDict, total=False):
    """Maps a captions channel to an ISO 693-2 language code (http://www.loc.gov/standards/iso639-2), with an optional description."""
    caption_channel: Integer | None
    """The closed caption channel being described by this CaptionLanguageMapping."""
    language_code: str | None
    """A three-character ISO 639-2 language code (see http://www.loc.gov/standards/iso639-2)."""
    language_description: str | None
    """The textual description of language."""


class CfnChannelCaptionRectangleProps(TypedDict, total=False):
    """Settings to configure the caption rectangle for an output captions that will be created using this Teletext source captions."""
    height: Number | None
    """See the description in leftOffset."""
    left_offset: Number | None
    """Applies only if you plan to convert these source captions to EBU-TT-D or TTML in an output."""
    top_offset: Number | None
    """See the description in leftOffset."""
    width: Number | None
    """See the description in leftOffset."""


class CfnChannelCaptionSelectorProps(TypedDict, total=False):
    """Information about one caption to extract from the input."""
    language_code: str | None
    """When specified, this field indicates the three-letter language code of the captions track to extract from the source."""
    name: str | None
    """The name identifier for a captions selector."""
    selector_settings: CfnChannelCaptionSelectorSettingsProps | Deferred | None
    """Information about the specific audio to extract from the input."""


class CfnChannelCaptionSelectorSettingsProps(TypedDict, total=False):
    """Captions Selector Settings"""
    ancillary_source_settings: CfnChannelAncillarySourceSettingsProps | Deferred | None
    """Information about the ancillary captions to extract from the input."""
    arib_source_settings: Anything
    """Information about the ARIB captions to extract from the input."""
    dvb_sub_source_settings: CfnChannelScte27DvbSubSourceSettingsProps | Deferred | None
    """Information about the DVB Sub captions to extract from the input."""
    embedded_source_settings: CfnChannelEmbeddedSourceSettingsProps | Deferred | None
    """Information about the embedded captions to extract from the input."""
    scte20_source_settings: CfnChannelScte20SourceSettingsProps | Deferred | None
    """Information about the SCTE-20 captions to extract from the input."""
    scte27_source_settings: CfnChannelScte27DvbSubSourceSettingsProps | Deferred | None
    """Information about the SCTE-27 captions to extract from the input."""
    smart_subtitle_source_settings: CfnChannelSmartSubtitleSourceSettingsProps | Deferred | None
    teletext_source_settings: CfnChannelTeletextSourceSettingsProps | Deferred | None
    """Information about the Teletext captions to extract from the input."""


class CfnChannelCdiInputSpecificationProps(TypedDict, total=False):
    """The input specification for this channel."""
    resolution: str | None
    """Maximum CDI input resolution"""


class CfnChannelChannelEngineVersionRequestProps(TypedDict, total=False):
    version: str | None


class CfnChannelCmafIngestCaptionLanguageMappingProps(TypedDict, total=False):
    caption_channel: Integer | None
    language_code: str | None


class CfnChannelCmafIngestFrameCaptureOutputSettingsProps(TypedDict, total=False):
    name_modifier: str | None


class CfnChannelCmafIngestGroupSettingsProps(TypedDict, total=False):
    additional_destinations: Sequence[CfnChannelAdditionalDestinationsProps | Deferred] | Deferred | None
    caption_language_mappings: Sequence[CfnChannelCmafIngestCaptionLanguageMappingProps | Deferred] | Deferred | None
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """A reference to an OutputDestination ID that is defined in the channel."""
    id3_behavior: str | None
    id3_name_modifier: str | None
    klv_behavior: str | None
    klv_name_modifier: str | None
    nielsen_id3_behavior: str | None
    nielsen_id3_name_modifier: str | None
    scte35_name_modifier: str | None
    scte35_type: str | None
    segment_length: Integer | None
    segment_length_units: str | None
    send_delay_ms: Integer | None
    timed_metadata_id3_frame: str | None
    timed_metadata_id3_period: Integer | None
    timed_metadata_passthrough: str | None
    watermarking_settings: CfnChannelCmafIngestWatermarkingSettingsProps | Deferred | None


class CfnChannelCmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProps(TypedDict, total=False):
    additional_destinations_alternate_destinations: Sequence[CfnChannelOutputLocationRefProps | Deferred] | Deferred | None
    """A reference to an OutputDestination ID that is defined in the channel."""
    alternate_destination: CfnChannelOutputLocationRefProps | Deferred | None
    """A reference to an OutputDestination ID that is defined in the channel."""
    custom_profile: CfnChannelAbWatermarkingCustomProfileProps | Deferred | None
    license: str | None
    operator_id: Integer | None
    poly_period: Integer | None
    profile: str | None
    watermark_id_length: str | None


class CfnChannelCmafIngestWatermarkingSettingsProps(TypedDict, total=False):
    cmaf_ingest_ab_watermarker_irdeto_settings: CfnChannelCmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProps | Deferred | None


class CfnChannelColorCorrectionProps(TypedDict, total=False):
    input_color_space: str | None
    output_color_space: str | None
    uri: str | None


class CfnChannelColorCorrectionSettingsProps(TypedDict, total=False):
    global_color_corrections: Sequence[CfnChannelColorCorrectionProps | Deferred] | Deferred | None


class CfnChannelDisabledLockingSettingsProps(TypedDict, total=False):
    custom_epoch: str | None


class CfnChannelDvbNitSettingsProps(TypedDict, total=False):
    """The configuration of DVB NIT."""
    network_id: Integer | None
    """The numeric value placed in the Network Information Table (NIT)."""
    network_name: str | None
    """The network name text placed in the networkNameDescriptor inside the Network Information Table (NIT)."""
    rep_interval: Integer | None
    """The number of milliseconds between instances of this table in the output transport stream."""


class CfnChannelDvbSdtSettingsProps(TypedDict, total=False):
    """A DVB Service Description Table (SDT)."""
    output_sdt: str | None
    """Selects a method of inserting SDT information into an output stream."""
    rep_interval: Integer | None
    """The number of milliseconds between instances of this table in the output transport stream."""
    service_name: str | None
    """The service name placed in the serviceDescriptor in the Service Description Table (SDT)."""
    service_provider_name: str | None
    """The service provider name placed in the serviceDescriptor in the Service Description Table (SDT)."""


class CfnChannelDvbTdtSettingsProps(TypedDict, total=False):
    """The DVB Time and Date Table (TDT)."""
    rep_interval: Integer | None
    """The number of milliseconds between instances of this table in the output transport stream."""


class CfnChannelEac3AtmosSettingsProps(TypedDict, total=False):
    bitrate: Number | None
    coding_mode: str | None
    dialnorm: Integer | None
    drc_line: str | None
    drc_rf: str | None
    height_trim: Number | None
    surround_trim: Number | None


class CfnChannelEac3SettingsProps(TypedDict, total=False):
    """The settings for an EAC3 audio encode in the output."""
    attenuation_control: str | None
    """When set to attenuate3Db, applies a 3 dB attenuation to the surround channels."""
    bitrate: Number | None
    """The average bitrate in bits/second."""
    bitstream_mode: str | None
    """Specifies the bitstream mode (bsmod) for the emitted E-AC-3 stream."""
    coding_mode: str | None
    """The Dolby Digital Plus coding mode."""
    dc_filter: str | None
    """When set to enabled, activates a DC highpass filter for all input channels."""
    dialnorm: Integer | None
    """Sets the dialnorm for the output."""
    drc_line: str | None
    """Sets the Dolby dynamic range compression profile."""
    drc_rf: str | None
    """Sets the profile for heavy Dolby dynamic range compression, ensuring that the instantaneous signal peaks do not exceed specified levels."""
    lfe_control: str | None
    """When encoding 3/2 audio, setting to lfe enables the LFE channel."""
    lfe_filter: str | None
    """When set to enabled, applies a 120Hz lowpass filter to the LFE channel prior to encoding."""
    lo_ro_center_mix_level: Number | None
    """The Left only/Right only center mix level."""
    lo_ro_surround_mix_level: Number | None
    """The Left only/Right only surround mix level."""
    lt_rt_center_mix_level: Number | None
    """The Left total/Right total center mix level."""
    lt_rt_surround_mix_level: Number | None
    """The Left total/Right total surround mix level."""
    metadata_control: str | None
    """When set to followInput, encoder metadata is sourced from the DD, DD+, or DolbyE decoder that supplies this audio data."""
    passthrough_control: str | None
    """When set to whenPossible, input DD+ audio will be passed through if it is present on the input."""
    phase_control: str | None
    """When set to shift90Degrees, applies a 90-degree phase shift to the surround channels."""
    stereo_downmix: str | None
    """A stereo downmix preference."""
    surround_ex_mode: str | None
    """When encoding 3/2 audio, sets whether an extra center back surround channel is matrix encoded into the left and right surround channels."""
    surround_mode: str | None
    """When encoding 2/0 audio, sets whether Dolby Surround is matrix-encoded into the two channels."""


class CfnChannelEbuTtDDestinationSettingsProps(TypedDict, total=False):
    """Settings for EBU-TT captions in the output."""
    copyright_holder: str | None
    """Applies only if you plan to convert these source captions to EBU-TT-D or TTML in an output."""
    default_font_size: Integer | None
    default_line_height: Integer | None
    fill_line_gap: str | None
    """Specifies how to handle the gap between the lines (in multi-line captions)."""
    font_family: str | None
    """Specifies the font family to include in the font data attached to the EBU-TT captions."""
    style_control: str | None
    """Specifies the style information (font color, font position, and so on) to include in the font data that is attached to the EBU-TT captions."""


class CfnChannelEmbeddedSourceSettingsProps(TypedDict, total=False):
    """Information about the embedded captions to extract from the input."""
    convert608_to708: str | None
    """If this is upconvert, 608 data is both passed through the "608 compatibility bytes" fields of the 708 wrapper as well as translated into 708."""
    scte20_detection: str | None
    """Set to "auto" to handle streams with intermittent or non-aligned SCTE-20 and embedded captions."""
    source608_channel_number: Integer | None
    """Specifies the 608/708 channel number within the video track from which to extract captions."""
    source608_track_number: Integer | None
    """This field is unused and deprecated."""


class CfnChannelEncoderSettingsProps(TypedDict, total=False):
    """The settings for the encoding of outputs."""
    audio_descriptions: Sequence[CfnChannelAudioDescriptionProps | Deferred] | Deferred | None
    """The encoding information for output audio."""
    avail_blanking: CfnChannelAvailBlankingProps | Deferred | None
    """The settings for ad avail blanking."""
    avail_configuration: CfnChannelAvailConfigurationProps | Deferred | None
    """The configuration settings for the ad avail handling."""
    blackout_slate: CfnChannelBlackoutSlateProps | Deferred | None
    """The settings for the blackout slate."""
    caption_descriptions: Sequence[CfnChannelCaptionDescriptionProps | Deferred] | Deferred | None
    """The encoding information for output captions."""
    color_correction_settings: CfnChannelColorCorrectionSettingsProps | Deferred | None
    feature_activations: CfnChannelFeatureActivationsProps | Deferred | None
    """Settings to enable specific features."""
    global_configuration: CfnChannelGlobalConfigurationProps | Deferred | None
    """The configuration settings that apply to the entire channel."""
    motion_graphics_configuration: CfnChannelMotionGraphicsConfigurationProps | Deferred | None
    """Settings to enable and configure the motion graphics overlay feature in the channel."""
    nielsen_configuration: CfnChannelNielsenConfigurationProps | Deferred | None
    """The settings to configure Nielsen watermarks."""
    output_groups: Sequence[CfnChannelOutputGroupProps | Deferred] | Deferred | None
    """The settings for the output groups in the channel."""
    thumbnail_configuration: CfnChannelThumbnailConfigurationProps | Deferred | None
    timecode_config: CfnChannelTimecodeConfigProps | Deferred | None
    """Contains settings used to acquire and adjust timecode information from the inputs."""
    video_descriptions: Sequence[CfnChannelVideoDescriptionProps | Deferred] | Deferred | None
    """The encoding information for output videos."""


class CfnChannelEpochLockingSettingsProps(TypedDict, total=False):
    custom_epoch: str | None
    jam_sync_time: str | None


class CfnChannelEsamProps(TypedDict, total=False):
    acquisition_point_id: str | None
    ad_avail_offset: Integer | None
    password_param: str | None
    pois_endpoint: str | None
    username: str | None
    zone_identity: str | None


class CfnChannelFailoverConditionProps(TypedDict, total=False):
    """Failover Condition settings."""
    failover_condition_settings: CfnChannelFailoverConditionSettingsProps | Deferred | None
    """Settings for a specific failover condition."""


class CfnChannelFailoverConditionSettingsProps(TypedDict, total=False):
    """Settings for one failover condition."""
    audio_silence_settings: CfnChannelAudioSilenceFailoverSettingsProps | Deferred | None
    """MediaLive will perform a failover if the specified audio selector is silent for the specified period."""
    input_loss_settings: CfnChannelInputLossFailoverSettingsProps | Deferred | None
    """MediaLive will perform a failover if content is not detected in this input for the specified period."""
    video_black_settings: CfnChannelVideoBlackFailoverSettingsProps | Deferred | None
    """MediaLive will perform a failover if content is considered black for the specified period."""


class CfnChannelFeatureActivationsProps(TypedDict, total=False):
    """Settings to enable specific features."""
    input_prepare_schedule_actions: str | None
    """Enables the Input Prepare feature."""
    output_static_image_overlay_schedule_actions: str | None


class CfnChannelFecOutputSettingsProps(TypedDict, total=False):
    """The settings for FEC."""
    column_depth: Integer | None
    """The parameter D from SMPTE 2022-1."""
    include_fec: str | None
    """Enables column only or column and row-based FEC."""
    row_length: Integer | None
    """The parameter L from SMPTE 2022-1."""


class CfnChannelFmp4HlsSettingsProps(TypedDict, total=False):
    """Settings for the fMP4 containers."""
    audio_rendition_sets: str | None
    """List all the audio groups that are used with the video output stream."""
    nielsen_id3_behavior: str | None
    """If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent ID3 tag will be inserted in the output."""
    timed_metadata_behavior: str | None
    """When set to passthrough, timed metadata is passed through from input to output."""


class CfnChannelFollowerChannelSettingsProps(TypedDict, total=False):
    linked_channel_type: str | None
    primary_channel_arn: str | None


class CfnChannelFrameCaptureCdnSettingsProps(TypedDict, total=False):
    """Settings to configure the destination of a Frame Capture output."""
    frame_capture_s3_settings: CfnChannelArchiveFrameCaptureHlsS3SettingsProps | Deferred | None
    """Sets up Amazon S3 as the destination for this Frame Capture output."""


class CfnChannelFrameCaptureGroupSettingsProps(TypedDict, total=False):
    """The settings for a frame capture output group."""
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """The destination for the frame capture files."""
    frame_capture_cdn_settings: CfnChannelFrameCaptureCdnSettingsProps | Deferred | None
    """Settings to configure the destination of a Frame Capture output."""


class CfnChannelFrameCaptureSettingsProps(TypedDict, total=False):
    """The frame capture settings."""
    capture_interval: Integer | None
    """The frequency, in seconds, for capturing frames for inclusion in the output."""
    capture_interval_units: str | None
    """Unit for the frame capture interval."""
    timecode_burnin_settings: CfnChannelTimecodeBurninSettingsProps | Deferred | None


class CfnChannelGlobalConfigurationProps(TypedDict, total=False):
    """The configuration settings that apply to the entire channel."""
    initial_audio_gain: Integer | None
    """The value to set the initial audio gain for the channel."""
    input_end_action: str | None
    """Indicates the action to take when the current input completes (for example, end-of-file)."""
    input_loss_behavior: CfnChannelInputLossBehaviorProps | Deferred | None
    """The settings for system actions when the input is lost."""
    output_locking_mode: str | None
    """Indicates how MediaLive pipelines are synchronized."""
    output_locking_settings: CfnChannelOutputLockingSettingsProps | Deferred | None
    output_timing_source: str | None
    """Indicates whether the rate of frames emitted by the Live encoder should be paced by its system clock (which optionally might be locked to another source through NTP) or should be locked to the clock of the source that is providing the input stream."""
    support_low_framerate_inputs: str | None
    """Adjusts the video input buffer for streams with very low video frame rates."""


class CfnChannelH264ColorSpaceSettingsProps(TypedDict, total=False):
    """Settings for configuring color space in an H264 video encode."""
    color_space_passthrough_settings: Anything
    """Passthrough applies no color space conversion to the output."""
    rec601_settings: Anything
    """Settings to configure the handling of Rec601 color space."""
    rec709_settings: Anything
    """Settings to configure the handling of Rec709 color space."""


class CfnChannelH264H265FilterSettingsProps(TypedDict, total=False):
    """Settings to configure video filters that apply to the H264 codec."""
    bandwidth_reduction_filter_settings: CfnChannelBandwidthReductionFilterSettingsProps | Deferred | None
    temporal_filter_settings: CfnChannelTemporalFilterSettingsProps | Deferred | None
    """Settings for applying the temporal filter to the video."""


class CfnChannelH264SettingsProps(TypedDict, total=False):
    """The settings for the H.264 codec in the output."""
    adaptive_quantization: str | None
    """The adaptive quantization."""
    afd_signaling: str | None
    """Indicates that AFD values will be written into the output stream."""
    bitrate: Integer | None
    """The average bitrate in bits/second."""
    buf_fill_pct: Integer | None
    """The percentage of the buffer that should initially be filled (HRD buffer model)."""
    buf_size: Integer | None
    """The size of the buffer (HRD buffer model) in bits/second."""
    color_metadata: str | None
    """Includes color space metadata in the output."""
    color_space_settings: CfnChannelH264ColorSpaceSettingsProps | Deferred | None
    """Settings to configure the color space handling for the video."""
    entropy_encoding: str | None
    """The entropy encoding mode."""
    filter_settings: CfnChannelH264H265FilterSettingsProps | Deferred | None
    """Optional filters that you can apply to an encode."""
    fixed_afd: str | None
    """A four-bit AFD value to write on all frames of video in the output stream."""
    flicker_aq: str | None
    """If set to enabled, adjusts the quantization within each frame to reduce flicker or pop on I-frames."""
    force_field_pictures: str | None
    """This setting applies only when scan type is "interlaced." It controls whether coding is performed on a field basis or on a frame basis."""
    framerate_control: str | None
    """Indicates how the output video frame rate is specified."""
    framerate_denominator: Integer | None
    """The frame rate denominator."""
    framerate_numerator: Integer | None
    """The frame rate numerator."""
    gop_b_reference: str | None
    """If enabled, uses reference B frames for GOP structures that have B frames > 1."""
    gop_closed_cadence: Integer | None
    """The frequency of closed GOPs."""
    gop_num_b_frames: Integer | None
    """The number of B-frames between reference frames."""
    gop_size: Number | None
    """The GOP size (keyframe interval) in units of either frames or seconds per gopSizeUnits."""
    gop_size_units: str | None
    """Indicates if the gopSize is specified in frames or seconds."""
    level: str | None
    """The H.264 level."""
    look_ahead_rate_control: str | None
    """The amount of lookahead."""
    max_bitrate: Integer | None
    """For QVBR: See the tooltip for Quality level."""
    min_bitrate: Integer | None
    min_i_interval: Integer | None
    """Meaningful only if sceneChangeDetect is set to enabled."""
    min_qp: Integer | None
    num_ref_frames: Integer | None
    """The number of reference frames to use."""
    par_control: str | None
    """Indicates how the output pixel aspect ratio is specified."""
    par_denominator: Integer | None
    """The Pixel Aspect Ratio denominator."""
    par_numerator: Integer | None
    """The Pixel Aspect Ratio numerator."""
    profile: str | None
    """An H.264 profile."""
    quality_level: str | None
    """Leave as STANDARD_QUALITY or choose a different value (which might result in additional costs to run the channel)."""
    qvbr_quality_level: Integer | None
    """Controls the target quality for the video encode."""
    rate_control_mode: str | None
    """The rate control mode."""
    scan_type: str | None
    """Sets the scan type of the output to progressive or top-field-first interlaced."""
    scene_change_detect: str | None
    """The scene change detection."""
    slices: Integer | None
    """The number of slices per picture."""
    softness: Integer | None
    """Softness."""
    spatial_aq: str | None
    """If set to enabled, adjusts quantization within each frame based on the spatial variation of content complexity."""
    subgop_length: str | None
    """If set to fixed, uses gopNumBFrames B-frames per sub-GOP."""
    syntax: str | None
    """Produces a bitstream that is compliant with SMPTE RP-2027."""
    temporal_aq: str | None
    """If set to enabled, adjusts quantization within each frame based on the temporal variation of content complexity."""
    timecode_burnin_settings: CfnChannelTimecodeBurninSettingsProps | Deferred | None
    timecode_insertion: str | None
    """Determines how timecodes should be inserted into the video elementary stream. disabled: don't include timecodes. picTimingSei: pass through picture timing SEI messages from the source specified in Timecode Config."""


class CfnChannelH265ColorSpaceSettingsProps(TypedDict, total=False):
    """H265 Color Space Settings"""
    color_space_passthrough_settings: Anything
    """Passthrough applies no color space conversion to the output."""
    dolby_vision81_settings: Anything
    hdr10_settings: CfnChannelHdr10SettingsProps | Deferred | None
    """Settings to configure the handling of HDR10 color space."""
    hlg2020_settings: Anything
    rec601_settings: Anything
    """Settings to configure the handling of Rec601 color space."""
    rec709_settings: Anything
    """Settings to configure the handling of Rec709 color space."""


class CfnChannelH265SettingsProps(TypedDict, total=False):
    """H265 Settings"""
    adaptive_quantization: str | None
    """Adaptive quantization."""
    afd_signaling: str | None
    """Indicates that AFD values will be written into the output stream."""
    alternative_transfer_function: str | None
    """Whether or not EML should insert an Alternative Transfer Function SEI message to support backwards compatibility with non-HDR decoders and displays."""
    bitrate: Integer | None
    """Average bitrate in bits/second."""
    buf_size: Integer | None
    """Size of buffer (HRD buffer model) in bits."""
    color_metadata: str | None
    """Includes colorspace metadata in the output."""
    color_space_settings: CfnChannelH265ColorSpaceSettingsProps | Deferred | None
    """Color Space settings"""
    deblocking: str | None
    filter_settings: CfnChannelH264H265FilterSettingsProps | Deferred | None
    """Optional filters that you can apply to an encode."""
    fixed_afd: str | None
    """Four bit AFD value to write on all frames of video in the output stream."""
    flicker_aq: str | None
    """If set to enabled, adjust quantization within each frame to reduce flicker or 'pop' on I-frames."""
    framerate_denominator: Integer | None
    """Framerate denominator."""
    framerate_numerator: Integer | None
    """Framerate numerator - framerate is a fraction, e.g. 24000 / 1001 = 23.976 fps."""
    gop_b_reference: str | None
    gop_closed_cadence: Integer | None
    """Frequency of closed GOPs."""
    gop_num_b_frames: Integer | None
    gop_size: Number | None
    """GOP size (keyframe interval) in units of either frames or seconds per gopSizeUnits."""
    gop_size_units: str | None
    """Indicates if the gopSize is specified in frames or seconds."""
    level: str | None
    """H.265 Level."""
    look_ahead_rate_control: str | None
    """Amount of lookahead."""
    max_bitrate: Integer | None
    """For QVBR: See the tooltip for Quality level"""
    min_bitrate: Integer | None
    min_i_interval: Integer | None
    """Only meaningful if sceneChangeDetect is set to enabled."""
    min_qp: Integer | None
    mv_over_picture_boundaries: str | None
    mv_temporal_predictor: str | None
    par_denominator: Integer | None
    """Pixel Aspect Ratio denominator."""
    par_numerator: Integer | None
    """Pixel Aspect Ratio numerator."""
    profile: str | None
    """H.265 Profile."""
    qvbr_quality_level: Integer | None
    """Controls the target quality for the video encode."""
    rate_control_mode: str | None
    """Rate control mode."""
    scan_type: str | None
    """Sets the scan type of the output to progressive or top-field-first interlaced."""
    scene_change_detect: str | None
    """Scene change detection."""
    slices: Integer | None
    """Number of slices per picture."""
    subgop_length: str | None
    tier: str | None
    """H.265 Tier."""
    tile_height: Integer | None
    tile_padding: str | None
    tile_width: Integer | None
    timecode_burnin_settings: CfnChannelTimecodeBurninSettingsProps | Deferred | None
    timecode_insertion: str | None
    """Determines how timecodes should be inserted into the video elementary stream."""
    treeblock_size: str | None


class CfnChannelHdr10SettingsProps(TypedDict, total=False):
    """Hdr10 Settings"""
    max_cll: Integer | None
    """Maximum Content Light Level An integer metadata value defining the maximum light level, in nits, of any single pixel within an encoded HDR video stream or file."""
    max_fall: Integer | None
    """Maximum Frame Average Light Level An integer metadata value defining the maximum average light level, in nits, for any single frame within an encoded HDR video stream or file."""


class CfnChannelHlsAkamaiSettingsProps(TypedDict, total=False):
    """The Akamai settings in an HLS output."""
    connection_retry_interval: Integer | None
    """The number of seconds to wait before retrying a connection to the CDN if the connection is lost."""
    filecache_duration: Integer | None
    """The size, in seconds, of the file cache for streaming outputs."""
    http_transfer_mode: str | None
    """Specifies whether to use chunked transfer encoding to Akamai."""
    num_retries: Integer | None
    """The number of retry attempts that will be made before the channel is put into an error state."""
    restart_delay: Integer | None
    """If a streaming output fails, the number of seconds to wait until a restart is initiated."""
    salt: str | None
    """The salt for authenticated Akamai."""
    token: str | None
    """The token parameter for authenticated Akamai."""


class CfnChannelHlsBasicPutSettingsProps(TypedDict, total=False):
    """The configuration of HLS Basic Put Settings."""
    connection_retry_interval: Integer | None
    """The number of seconds to wait before retrying a connection to the CDN if the connection is lost."""
    filecache_duration: Integer | None
    """The size, in seconds, of the file cache for streaming outputs."""
    num_retries: Integer | None
    """The number of retry attempts that MediaLive makes before the channel is put into an error state."""
    restart_delay: Integer | None
    """If a streaming output fails, the number of seconds to wait until a restart is initiated."""


class CfnChannelHlsCdnSettingsProps(TypedDict, total=False):
    """The settings for the CDN of an HLS output."""
    hls_akamai_settings: CfnChannelHlsAkamaiSettingsProps | Deferred | None
    """Sets up Akamai as the downstream system for the HLS output group."""
    hls_basic_put_settings: CfnChannelHlsBasicPutSettingsProps | Deferred | None
    """The settings for Basic Put for the HLS output."""
    hls_media_store_settings: CfnChannelHlsMediaStoreSettingsProps | Deferred | None
    """Sets up MediaStore as the destination for the HLS output."""
    hls_s3_settings: CfnChannelArchiveFrameCaptureHlsS3SettingsProps | Deferred | None
    """Sets up Amazon S3 as the destination for this HLS output."""
    hls_webdav_settings: CfnChannelHlsWebdavSettingsProps | Deferred | None
    """The settings for Web VTT captions in the HLS output group."""


class CfnChannelHlsGroupSettingsProps(TypedDict, total=False):
    """The settings for an HLS output group."""
    ad_markers: Sequence[str] | Deferred | None
    """Chooses one or more ad marker types to pass SCTE35 signals through to this group of Apple HLS outputs."""
    base_url_content: str | None
    """A partial URI prefix that will be prepended to each output in the media .m3u8 file."""
    base_url_content1: str | None
    """Optional."""
    base_url_manifest: str | None
    """A partial URI prefix that will be prepended to each output in the media .m3u8 file."""
    base_url_manifest1: str | None
    """Optional."""
    caption_language_mappings: Sequence[CfnChannelCaptionLanguageMappingProps | Deferred] | Deferred | None
    """A mapping of up to 4 captions channels to captions languages."""
    caption_language_setting: str | None
    """Applies only to 608 embedded output captions."""
    client_cache: str | None
    """When set to "disabled," sets the #EXT-X-ALLOW-CACHE:no tag in the manifest, which prevents clients from saving media segments for later replay."""
    codec_specification: str | None
    """The specification to use (RFC-6381 or the default RFC-4281) during m3u8 playlist generation."""
    constant_iv: str | None
    """Used with encryptionType."""
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """A directory or HTTP destination for the HLS segments, manifest files, and encryption keys (if enabled)."""
    directory_structure: str | None
    """Places segments in subdirectories."""
    discontinuity_tags: str | None
    """Specifies whether to insert EXT-X-DISCONTINUITY tags in the HLS child manifests for this output group."""
    encryption_type: str | None
    """Encrypts the segments with the specified encryption scheme."""
    hls_cdn_settings: CfnChannelHlsCdnSettingsProps | Deferred | None
    """The parameters that control interactions with the CDN."""
    hls_id3_segment_tagging: str | None
    """State of HLS ID3 Segment Tagging"""
    i_frame_only_playlists: str | None
    """DISABLED: Don't create an I-frame-only manifest, but do create the master and media manifests (according to the Output Selection field)."""
    incomplete_segment_behavior: str | None
    """Specifies whether to include the final (incomplete) segment in the media output when the pipeline stops producing output because of a channel stop, a channel pause or a loss of input to the pipeline."""
    index_n_segments: Integer | None
    """Applies only if the Mode field is LIVE."""
    input_loss_action: str | None
    """A parameter that controls output group behavior on an input loss."""
    iv_in_manifest: str | None
    """Used with encryptionType."""
    iv_source: str | None
    """Used with encryptionType."""
    keep_segments: Integer | None
    """Applies only if the Mode field is LIVE."""
    key_format: str | None
    """Specifies how the key is represented in the resource identified by the URI."""
    key_format_versions: str | None
    """Either a single positive integer version value or a slash-delimited list of version values (1/2/3)."""
    key_provider_settings: CfnChannelKeyProviderSettingsProps | Deferred | None
    """The key provider settings."""
    manifest_compression: str | None
    """When set to gzip, compresses HLS playlist."""
    manifest_duration_format: str | None
    """Indicates whether the output manifest should use a floating point or integer values for segment duration."""
    min_segment_length: Integer | None
    """When set, minimumSegmentLength is enforced by looking ahead and back within the specified range for a nearby avail and extending the segment size if needed."""
    mode: str | None
    """If "vod," all segments are indexed and kept permanently in the destination and manifest."""
    output_selection: str | None
    """MANIFESTSANDSEGMENTS: Generates manifests (the master manifest, if applicable, and media manifests) for this output group."""
    program_date_time: str | None
    """Includes or excludes the EXT-X-PROGRAM-DATE-TIME tag in .m3u8 manifest files."""
    program_date_time_clock: str | None
    """Specifies the algorithm used to drive the HLS EXT-X-PROGRAM-DATE-TIME clock."""
    program_date_time_period: Integer | None
    """The period of insertion of the EXT-X-PROGRAM-DATE-TIME entry, in seconds."""
    redundant_manifest: str | None
    """ENABLED: The master manifest (.m3u8 file) for each pipeline includes information about both pipelines: first its own media files, then the media files of the other pipeline."""
    segment_length: Integer | None
    """The length of the MPEG-2 Transport Stream segments to create, in seconds."""
    segmentation_mode: str | None
    """useInputSegmentation has been deprecated."""
    segments_per_subdirectory: Integer | None
    """The number of segments to write to a subdirectory before starting a new one."""
    stream_inf_resolution: str | None
    """The include or exclude RESOLUTION attribute for a video in the EXT-X-STREAM-INF tag of a variant manifest."""
    timed_metadata_id3_frame: str | None
    """Indicates the ID3 frame that has the timecode."""
    timed_metadata_id3_period: Integer | None
    """The timed metadata interval, in seconds."""
    timestamp_delta_milliseconds: Integer | None
    """Provides an extra millisecond delta offset to fine tune the timestamps."""
    ts_file_mode: str | None
    """SEGMENTEDFILES: Emits the program as segments -multiple .ts media files."""


class CfnChannelHlsInputSettingsProps(TypedDict, total=False):
    """Information about how to connect to the upstream system."""
    bandwidth: Integer | None
    """When specified, the HLS stream with the m3u8 bandwidth that most closely matches this value is chosen."""
    buffer_segments: Integer | None
    """When specified, reading of the HLS input begins this many buffer segments from the end (most recently written segment)."""
    retries: Integer | None
    """The number of consecutive times that attempts to read a manifest or segment must fail before the input is considered unavailable."""
    retry_interval: Integer | None
    """The number of seconds between retries when an attempt to read a manifest or segment fails."""
    scte35_source: str | None
    """Identifies the source for the SCTE-35 messages that MediaLive will ingest."""


class CfnChannelHlsMediaStoreSettingsProps(TypedDict, total=False):
    """The configuration of a MediaStore container as the destination for an HLS output."""
    connection_retry_interval: Integer | None
    """The number of seconds to wait before retrying a connection to the CDN if the connection is lost."""
    filecache_duration: Integer | None
    """The size, in seconds, of the file cache for streaming outputs."""
    media_store_storage_class: str | None
    """When set to temporal, output files are stored in non-persistent memory for faster reading and writing."""
    num_retries: Integer | None
    """The number of retry attempts that are made before the channel is put into an error state."""
    restart_delay: Integer | None
    """If a streaming output fails, the number of seconds to wait until a restart is initiated."""


class CfnChannelHlsOutputSettingsProps(TypedDict, total=False):
    """The settings for an HLS output."""
    h265_packaging_type: str | None
    """Only applicable when this output is referencing an H.265 video description."""
    hls_settings: CfnChannelHlsSettingsProps | Deferred | None
    """The settings regarding the underlying stream."""
    name_modifier: str | None
    """A string that is concatenated to the end of the destination file name."""
    segment_modifier: str | None
    """A string that is concatenated to the end of segment file names."""


class CfnChannelHlsSettingsProps(TypedDict, total=False):
    """The settings for an HLS output."""
    audio_only_hls_settings: CfnChannelAudioOnlyHlsSettingsProps | Deferred | None
    """The settings for an audio-only output."""
    fmp4_hls_settings: CfnChannelFmp4HlsSettingsProps | Deferred | None
    """The settings for an fMP4 container."""
    frame_capture_hls_settings: Anything
    """Settings for a frame capture output in an HLS output group."""
    standard_hls_settings: CfnChannelStandardHlsSettingsProps | Deferred | None
    """The settings for a standard output (an output that is not audio-only)."""


class CfnChannelHlsWebdavSettingsProps(TypedDict, total=False):
    """The configuration of a WebDav server as the downstream system for an HLS output."""
    connection_retry_interval: Integer | None
    """The number of seconds to wait before retrying a connection to the CDN if the connection is lost."""
    filecache_duration: Integer | None
    """The size, in seconds, of the file cache for streaming outputs."""
    http_transfer_mode: str | None
    """Specifies whether to use chunked transfer encoding to WebDAV."""
    num_retries: Integer | None
    """The number of retry attempts that are made before the channel is put into an error state."""
    restart_delay: Integer | None
    """If a streaming output fails, the number of seconds to wait until a restart is initiated."""


class CfnChannelInferenceSettingsProps(TypedDict, total=False):
    audio_feed_inputs: Sequence[CfnChannelAudioFeedInputProps | Deferred] | Deferred | None
    enrichment_methods: Sequence[str] | Deferred | None
    feed_arn: str | None


class CfnChannelInputAttachmentProps(TypedDict, total=False):
    """An input to attach to this channel."""
    automatic_input_failover_settings: CfnChannelAutomaticInputFailoverSettingsProps | Deferred | None
    """Settings to implement automatic input failover in this input."""
    input_attachment_name: str | None
    """A name for the attachment."""
    input_id: str | None
    """The ID of the input to attach. A change replaces the resource."""
    input_settings: CfnChannelInputSettingsProps | Deferred | None
    """Information about the content to extract from the input and about the general handling of the content."""
    logical_interface_names: Sequence[str] | Deferred | None


class CfnChannelInputChannelLevelProps(TypedDict, total=False):
    """The setting to remix the audio."""
    gain: Integer | None
    """The remixing value."""
    input_channel: Integer | None
    """The index of the input channel that is used as a source."""


class CfnChannelInputLocationProps(TypedDict, total=False):
    """The input location."""
    password_param: str | None
    """The password parameter that holds the password for accessing the downstream system."""
    uri: str | None
    """The URI should be a path to a file that is accessible to the Live system (for example, an http:// URI) depending on the output type."""
    username: str | None
    """The user name to connect to the downstream system."""


class CfnChannelInputLossBehaviorProps(TypedDict, total=False):
    """The configuration of channel behavior when the input is lost."""
    black_frame_msec: Integer | None
    """On input loss, the number of milliseconds to substitute black into the output before switching to the frame specified by inputLossImageType."""
    input_loss_image_color: str | None
    """When the input loss image type is "color," this field specifies the color to use."""
    input_loss_image_slate: CfnChannelInputLocationProps | Deferred | None
    """When the input loss image type is "slate," these fields specify the parameters for accessing the slate."""
    input_loss_image_type: str | None
    """Indicates whether to substitute a solid color or a slate into the output after the input loss exceeds blackFrameMsec."""
    repeat_frame_msec: Integer | None
    """On input loss, the number of milliseconds to repeat the previous picture before substituting black into the output."""


class CfnChannelInputLossFailoverSettingsProps(TypedDict, total=False):
    """MediaLive will perform a failover if content is not detected in this input for the specified period."""
    input_loss_threshold_msec: Integer | None
    """The amount of time (in milliseconds) that no input is detected."""


class CfnChannelInputSettingsProps(TypedDict, total=False):
    """Information about extracting content from the input and about handling the content."""
    audio_selectors: Sequence[CfnChannelAudioSelectorProps | Deferred] | Deferred | None
    """Information about the specific audio to extract from the input."""
    caption_selectors: Sequence[CfnChannelCaptionSelectorProps | Deferred] | Deferred | None
    """Information about the specific captions to extract from the input."""
    deblock_filter: str | None
    """Enables or disables the deblock filter when filtering."""
    denoise_filter: str | None
    """Enables or disables the denoise filter when filtering."""
    filter_strength: Integer | None
    """Adjusts the magnitude of filtering from 1 (minimal) to 5 (strongest)."""
    input_filter: str | None
    """Turns on the filter for this input."""
    network_input_settings: CfnChannelNetworkInputSettingsProps | Deferred | None
    """Information about how to connect to the upstream system."""
    scte35_pid: Integer | None
    smpte2038_data_preference: str | None
    """Specifies whether to extract applicable ancillary data from a SMPTE-2038 source in this input."""
    source_end_behavior: str | None
    """The loop input if it is a file."""
    video_selector: CfnChannelVideoSelectorProps | Deferred | None
    """Information about one video to extract from the input."""


class CfnChannelInputSpecificationProps(TypedDict, total=False):
    """The input specification for this channel."""
    codec: str | None
    """The codec to include in the input specification for this channel."""
    maximum_bitrate: str | None
    """The maximum input bitrate for any input attached to this channel."""
    resolution: str | None
    """The resolution for any input attached to this channel."""


class CfnChannelKeyProviderSettingsProps(TypedDict, total=False):
    """The configuration of key provider settings."""
    static_key_settings: CfnChannelStaticKeySettingsProps | Deferred | None
    """The configuration of static key settings."""


class CfnChannelLinkedChannelSettingsProps(TypedDict, total=False):
    follower_channel_settings: CfnChannelFollowerChannelSettingsProps | Deferred | None
    primary_channel_settings: CfnChannelPrimaryChannelSettingsProps | Deferred | None


class CfnChannelM2tsSettingsProps(TypedDict, total=False):
    """The configuration of the M2TS in the output."""
    absent_input_audio_behavior: str | None
    """When set to drop, the output audio streams are removed from the program if the selected input audio stream is removed from the input."""
    arib: str | None
    """When set to enabled, uses ARIB-compliant field muxing and removes video descriptor."""
    arib_captions_pid: str | None
    """The PID for ARIB Captions in the transport stream."""
    arib_captions_pid_control: str | None
    """If set to auto, The PID number used for ARIB Captions will be auto-selected from unused PIDs."""
    audio_buffer_model: str | None
    """When set to dvb, uses the DVB buffer model for Dolby Digital audio."""
    audio_frames_per_pes: Integer | None
    """The number of audio frames to insert for each PES packet."""
    audio_pids: str | None
    """The PID of the elementary audio streams in the transport stream."""
    audio_stream_type: str | None
    """When set to atsc, uses stream type = 0x81 for AC3 and stream type = 0x87 for EAC3."""
    bitrate: Integer | None
    """The output bitrate of the transport stream in bits per second."""
    buffer_model: str | None
    """If set to multiplex, uses the multiplex buffer model for accurate interleaving."""
    cc_descriptor: str | None
    """When set to enabled, generates captionServiceDescriptor in PMT."""
    dvb_nit_settings: CfnChannelDvbNitSettingsProps | Deferred | None
    """Inserts a DVB Network Information Table (NIT) at the specified table repetition interval."""
    dvb_sdt_settings: CfnChannelDvbSdtSettingsProps | Deferred | None
    """Inserts a DVB Service Description Table (SDT) at the specified table repetition interval."""
    dvb_sub_pids: str | None
    """The PID for the input source DVB Subtitle data to this output."""
    dvb_tdt_settings: CfnChannelDvbTdtSettingsProps | Deferred | None
    """Inserts DVB Time and Date Table (TDT) at the specified table repetition interval."""
    dvb_teletext_pid: str | None
    """The PID for the input source DVB Teletext data to this output."""
    ebif: str | None
    """If set to passthrough, passes any EBIF data from the input source to this output."""
    ebp_audio_interval: str | None
    """When videoAndFixedIntervals is selected, audio EBP markers are added to partitions 3 and 4."""
    ebp_lookahead_ms: Integer | None
    """When set, enforces that Encoder Boundary Points do not come within the specified time interval of each other by looking ahead at input video."""
    ebp_placement: str | None
    """Controls placement of EBP on audio PIDs."""
    ecm_pid: str | None
    """This field is unused and deprecated."""
    es_rate_in_pes: str | None
    """Includes or excludes the ES Rate field in the PES header."""
    etv_platform_pid: str | None
    """The PID for the input source ETV Platform data to this output."""
    etv_signal_pid: str | None
    """The PID for input source ETV Signal data to this output."""
    fragment_time: Number | None
    """The length in seconds of each fragment."""
    klv: str | None
    """If set to passthrough, passes any KLV data from the input source to this output."""
    klv_data_pids: str | None
    """The PID for the input source KLV data to this output."""
    nielsen_id3_behavior: str | None
    """If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent ID3 tag will be inserted in the output."""
    null_packet_bitrate: Number | None
    """The value, in bits per second, of extra null packets to insert into the transport stream."""
    pat_interval: Integer | None
    """The number of milliseconds between instances of this table in the output transport stream."""
    pcr_control: str | None
    """When set to pcrEveryPesPacket, a Program Clock Reference value is inserted for every Packetized Elementary Stream (PES) header."""
    pcr_period: Integer | None
    """The maximum time, in milliseconds, between Program Clock References (PCRs) inserted into the transport stream."""
    pcr_pid: str | None
    """The PID of the Program Clock Reference (PCR) in the transport stream."""
    pmt_interval: Integer | None
    """The number of milliseconds between instances of this table in the output transport stream."""
    pmt_pid: str | None
    """The PID for the Program Map Table (PMT) in the transport stream."""
    program_num: Integer | None
    """The value of the program number field in the Program Map Table (PMT)."""
    rate_mode: str | None
    """When VBR, does not insert null packets into the transport stream to fill the specified bitrate."""
    scte27_pids: str | None
    """The PID for the input source SCTE-27 data to this output."""
    scte35_control: str | None
    """Optionally passes SCTE-35 signals from the input source to this output."""
    scte35_pid: str | None
    """The PID of the SCTE-35 stream in the transport stream."""
    scte35_preroll_pullup_milliseconds: Number | None
    segmentation_markers: str | None
    """Inserts segmentation markers at each segmentationTime period. raiSegstart sets the Random Access Indicator bit in the adaptation field. raiAdapt sets the RAI bit and adds the current timecode in the private data bytes. psiSegstart inserts PAT and PMT tables at the start of segments. ebp adds Encoder Boundary Point information to the adaptation field as per OpenCable specification OC-SP-EBP-I01-130118. ebpLegacy adds Encoder Boundary Point information to the adaptation field using a legacy proprietary format."""
    segmentation_style: str | None
    """The segmentation style parameter controls how segmentation markers are inserted into the transport stream."""
    segmentation_time: Number | None
    """The length, in seconds, of each segment."""
    timed_metadata_behavior: str | None
    """When set to passthrough, timed metadata is passed through from input to output."""
    timed_metadata_pid: str | None
    """The PID of the timed metadata stream in the transport stream."""
    transport_stream_id: Integer | None
    """The value of the transport stream ID field in the Program Map Table (PMT)."""
    video_pid: str | None
    """The PID of the elementary video stream in the transport stream."""


class CfnChannelM3u8SettingsProps(TypedDict, total=False):
    """Settings for the M3U8 container."""
    audio_frames_per_pes: Integer | None
    """The number of audio frames to insert for each PES packet."""
    audio_pids: str | None
    """The PID of the elementary audio streams in the transport stream."""
    ecm_pid: str | None
    """This parameter is unused and deprecated."""
    klv_behavior: str | None
    klv_data_pids: str | None
    nielsen_id3_behavior: str | None
    """If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent ID3 tag will be inserted in the output."""
    pat_interval: Integer | None
    """The number of milliseconds between instances of this table in the output transport stream."""
    pcr_control: str | None
    """When set to pcrEveryPesPacket, a Program Clock Reference value is inserted for every Packetized Elementary Stream (PES) header."""
    pcr_period: Integer | None
    """The maximum time, in milliseconds, between Program Clock References (PCRs) inserted into the transport stream."""
    pcr_pid: str | None
    """The PID of the Program Clock Reference (PCR) in the transport stream."""
    pmt_interval: Integer | None
    """The number of milliseconds between instances of this table in the output transport stream."""
    pmt_pid: str | None
    """The PID for the Program Map Table (PMT) in the transport stream."""
    program_num: Integer | None
    """The value of the program number field in the Program Map Table (PMT)."""
    scte35_behavior: str | None
    """If set to passthrough, passes any SCTE-35 signals from the input source to this output."""
    scte35_pid: str | None
    """The PID of the SCTE-35 stream in the transport stream."""
    timed_metadata_behavior: str | None
    """When set to passthrough, timed metadata is passed through from input to output."""
    timed_metadata_pid: str | None
    """The PID of the timed metadata stream in the transport stream."""
    transport_stream_id: Integer | None
    """The value of the transport stream ID field in the Program Map Table (PMT)."""
    video_pid: str | None
    """The PID of the elementary video stream in the transport stream."""


class CfnChannelMaintenanceCreateSettingsProps(TypedDict, total=False):
    maintenance_day: str | None
    """Choose one day of the week for maintenance."""
    maintenance_start_time: str | None
    """Choose the hour that maintenance will start."""


class CfnChannelMediaConnectRouterGroupSettingsProps(TypedDict, total=False):
    availability_zones: Sequence[str] | Deferred | None


class CfnChannelMediaConnectRouterOutputConnectionMapProps(TypedDict, total=False):
    pipeline0: str | None
    pipeline1: str | None


class CfnChannelMediaConnectRouterOutputDestinationSettingsProps(TypedDict, total=False):
    encryption_type: str | None
    secret_arn: str | None


class CfnChannelMediaConnectRouterOutputSettingsProps(TypedDict, total=False):
    connected_router_inputs: CfnChannelMediaConnectRouterOutputConnectionMapProps | Deferred | None
    container_settings: CfnChannelUdpMediaConnectRouterContainerSettingsProps | Deferred | None
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """A reference to an OutputDestination ID that is defined in the channel."""


class CfnChannelMediaPackageGroupSettingsProps(TypedDict, total=False):
    """The settings for the MediaPackage group."""
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """The MediaPackage channel destination."""
    mediapackage_v2_group_settings: CfnChannelMediaPackageV2GroupSettingsProps | Deferred | None


class CfnChannelMediaPackageOutputDestinationSettingsProps(TypedDict, total=False):
    """Destination settings for a MediaPackage output."""
    channel_endpoint_id: str | None
    channel_group: str | None
    channel_id: str | None
    """The ID of the channel in MediaPackage that is the destination for this output group."""
    channel_name: str | None
    media_package_region_name: str | None


class CfnChannelMediaPackageV2GroupSettingsProps(TypedDict, total=False):
    additional_destinations: Sequence[CfnChannelAdditionalDestinationsProps | Deferred] | Deferred | None
    caption_language_mappings: Sequence[CfnChannelCaptionLanguageMappingProps | Deferred] | Deferred | None
    """Maps a captions channel to an ISO 693-2 language code (http://www.loc.gov/standards/iso639-2), with an optional description."""
    id3_behavior: str | None
    klv_behavior: str | None
    nielsen_id3_behavior: str | None
    scte35_type: str | None
    segment_length: Integer | None
    segment_length_units: str | None
    timed_metadata_id3_frame: str | None
    timed_metadata_id3_period: Integer | None
    timed_metadata_passthrough: str | None
    watermarking_settings: CfnChannelMediaPackageV2WatermarkingSettingsProps | Deferred | None


class CfnChannelMediaPackageV2WatermarkingSettingsProps(TypedDict, total=False):
    media_package_v2_ab_watermarker_irdeto_settings: CfnChannelCmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProps | Deferred | None


class CfnChannelMotionGraphicsConfigurationProps(TypedDict, total=False):
    """Settings to enable and configure the motion graphics overlay feature in the channel."""
    motion_graphics_insertion: str | None
    """Enables or disables the motion graphics overlay feature in the channel."""
    motion_graphics_settings: CfnChannelMotionGraphicsSettingsProps | Deferred | None
    """Settings to enable and configure the motion graphics overlay feature in the channel."""


class CfnChannelMotionGraphicsSettingsProps(TypedDict, total=False):
    """Settings to enable and configure the motion graphics overlay feature in the channel."""
    html_motion_graphics_settings: Anything
    """Settings to configure the motion graphics overlay to use an HTML asset."""


class CfnChannelMp2SettingsProps(TypedDict, total=False):
    """The configuration for this MP2 audio."""
    bitrate: Number | None
    """The average bitrate in bits/second."""
    coding_mode: str | None
    """The MPEG2 Audio coding mode."""
    sample_rate: Number | None
    """The sample rate in Hz."""


class CfnChannelMpeg2FilterSettingsProps(TypedDict, total=False):
    """Settings to configure video filters that apply to the MPEG-2 codec."""
    temporal_filter_settings: CfnChannelTemporalFilterSettingsProps | Deferred | None
    """Settings for applying the temporal filter to the video."""


class CfnChannelMpeg2SettingsProps(TypedDict, total=False):
    """The settings for the MPEG-2 codec in the output."""
    adaptive_quantization: str | None
    """Choose Off to disable adaptive quantization."""
    afd_signaling: str | None
    """Indicates the AFD values that MediaLive will write into the video encode."""
    color_metadata: str | None
    """Specifies whether to include the color space metadata."""
    color_space: str | None
    """Choose the type of color space conversion to apply to the output."""
    display_aspect_ratio: str | None
    """Sets the pixel aspect ratio for the encode."""
    filter_settings: CfnChannelMpeg2FilterSettingsProps | Deferred | None
    """Optionally specify a noise reduction filter, which can improve quality of compressed content."""
    fixed_afd: str | None
    """Complete this field only when afdSignaling is set to FIXED."""
    framerate_denominator: Integer | None
    """description": "The framerate denominator."""
    framerate_numerator: Integer | None
    """The framerate numerator."""
    gop_closed_cadence: Integer | None
    """MPEG2: default is open GOP."""
    gop_num_b_frames: Integer | None
    """Relates to the GOP structure."""
    gop_size: Number | None
    """Relates to the GOP structure."""
    gop_size_units: str | None
    """Relates to the GOP structure."""
    scan_type: str | None
    """Set the scan type of the output to PROGRESSIVE or INTERLACED (top field first)."""
    subgop_length: str | None
    """Relates to the GOP structure."""
    timecode_burnin_settings: CfnChannelTimecodeBurninSettingsProps | Deferred | None
    timecode_insertion: str | None
    """Determines how MediaLive inserts timecodes in the output video."""


class CfnChannelMsSmoothGroupSettingsProps(TypedDict, total=False):
    """The settings for a Microsoft Smooth output group."""
    acquisition_point_id: str | None
    """The value of the Acquisition Point Identity element that is used in each message placed in the sparse track."""
    audio_only_timecode_control: str | None
    """If set to passthrough for an audio-only Microsoft Smooth output, the fragment absolute time is set to the current timecode."""
    certificate_mode: str | None
    """If set to verifyAuthenticity, verifies the HTTPS certificate chain to a trusted certificate authority (CA)."""
    connection_retry_interval: Integer | None
    """The number of seconds to wait before retrying the connection to the IIS server if the connection is lost."""
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """The Smooth Streaming publish point on an IIS server."""
    event_id: str | None
    """The Microsoft Smooth channel ID that is sent to the IIS server."""
    event_id_mode: str | None
    """Specifies whether to send a channel ID to the IIS server."""
    event_stop_behavior: str | None
    """When set to sendEos, sends an EOS signal to an IIS server when stopping the channel."""
    filecache_duration: Integer | None
    """The size, in seconds, of the file cache for streaming outputs."""
    fragment_length: Integer | None
    """The length, in seconds, of mp4 fragments to generate."""
    input_loss_action: str | None
    """A parameter that controls output group behavior on an input loss."""
    num_retries: Integer | None
    """The number of retry attempts."""
    restart_delay: Integer | None
    """The number of seconds before initiating a restart due to output failure, due to exhausting the numRetries on one segment, or exceeding filecacheDuration."""
    segmentation_mode: str | None
    """useInputSegmentation has been deprecated."""
    send_delay_ms: Integer | None
    """The number of milliseconds to delay the output from the second pipeline."""
    sparse_track_type: str | None
    """If set to scte35, uses incoming SCTE-35 messages to generate a sparse track in this group of Microsoft Smooth outputs."""
    stream_manifest_behavior: str | None
    """When set to send, sends a stream manifest so that the publishing point doesn't start until all streams start."""
    timestamp_offset: str | None
    """The timestamp offset for the channel."""
    timestamp_offset_mode: str | None
    """The type of timestamp date offset to use."""


class CfnChannelMsSmoothOutputSettingsProps(TypedDict, total=False):
    """Configuration of a Microsoft Smooth output."""
    h265_packaging_type: str | None
    """Only applicable when this output is referencing an H.265 video description."""
    name_modifier: str | None
    """A string that is concatenated to the end of the destination file name."""


class CfnChannelMulticastInputSettingsProps(TypedDict, total=False):
    source_ip_address: str | None


class CfnChannelMultiplexContainerSettingsProps(TypedDict, total=False):
    multiplex_m2ts_settings: CfnChannelMultiplexM2tsSettingsProps | Deferred | None


class CfnChannelMultiplexM2tsSettingsProps(TypedDict, total=False):
    absent_input_audio_behavior: str | None
    arib: str | None
    audio_buffer_model: str | None
    audio_frames_per_pes: Integer | None
    audio_stream_type: str | None
    cc_descriptor: str | None
    ebif: str | None
    es_rate_in_pes: str | None
    klv: str | None
    nielsen_id3_behavior: str | None
    pcr_control: str | None
    pcr_period: Integer | None
    scte35_control: str | None
    scte35_preroll_pullup_milliseconds: Number | None


class CfnChannelMultiplexOutputSettingsProps(TypedDict, total=False):
    """Configuration of a Multiplex output."""
    container_settings: CfnChannelMultiplexContainerSettingsProps | Deferred | None
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """Destination is a Multiplex."""


class CfnChannelMultiplexProgramChannelDestinationSettingsProps(TypedDict, total=False):
    """Destination settings for a Multiplex output."""
    multiplex_id: str | None
    """The ID of the Multiplex that the encoder is providing output to."""
    program_name: str | None
    """The program name of the Multiplex program that the encoder is providing output to."""


class CfnChannelNetworkInputSettingsProps(TypedDict, total=False):
    """Information about how to connect to the upstream system."""
    hls_input_settings: CfnChannelHlsInputSettingsProps | Deferred | None
    """Information about how to connect to the upstream system."""
    multicast_input_settings: CfnChannelMulticastInputSettingsProps | Deferred | None
    server_validation: str | None
    """Checks HTTPS server certificates."""


class CfnChannelNielsenCBETProps(TypedDict, total=False):
    """Complete these fields only if you want to insert watermarks of type Nielsen CBET"""
    cbet_check_digit_string: str | None
    """Enter the CBET check digits to use in the watermark."""
    cbet_stepaside: str | None
    """Determines the method of CBET insertion mode when prior encoding is detected on the same layer."""
    csid: str | None
    """Enter the CBET Source ID (CSID) to use in the watermark"""


class CfnChannelNielsenConfigurationProps(TypedDict, total=False):
    """The settings to configure Nielsen watermarks."""
    distributor_id: str | None
    """Enter the Distributor ID assigned to your organization by Nielsen."""
    nielsen_pcm_to_id3_tagging: str | None
    """Enables Nielsen PCM to ID3 tagging"""


class CfnChannelNielsenNaesIiNwOnlySettingsProps(TypedDict, total=False):
    check_digit_string: str | None
    sid: Number | None
    timezone: str | None


class CfnChannelNielsenWatermarksSettingsProps(TypedDict, total=False):
    """Settings to configure Nielsen Watermarks in the audio encode."""
    nielsen_cbet_settings: CfnChannelNielsenCBETProps | Deferred | None
    """Complete these fields only if you want to insert watermarks of type Nielsen CBET"""
    nielsen_distribution_type: str | None
    """Choose the distribution types that you want to assign to the watermarks:"""
    nielsen_naes_ii_nw_settings: CfnChannelNielsenNaesIiNwOnlySettingsProps | Deferred | None
    """Complete these fields only if you want to insert watermarks of type Nielsen NAES II (N2) and Nielsen NAES VI (NW)."""
    nielsen_nw_only_settings: CfnChannelNielsenNaesIiNwOnlySettingsProps | Deferred | None


class CfnChannelOutputProps(TypedDict, total=False):
    """The output settings."""
    audio_description_names: Sequence[str] | Deferred | None
    """The names of the audio descriptions that are used as audio sources for this output."""
    caption_description_names: Sequence[str] | Deferred | None
    """The names of the caption descriptions that are used as captions sources for this output."""
    output_name: str | None
    """The name that is used to identify an output."""
    output_settings: CfnChannelOutputSettingsProps | Deferred | None
    """The output type-specific settings."""
    video_description_name: str | None
    """The name of the VideoDescription that is used as the source for this output."""


class CfnChannelOutputDestinationProps(TypedDict, total=False):
    """Configuration information for an output."""
    id: str | None
    """The ID for this destination."""
    logical_interface_names: Sequence[str] | Deferred | None
    media_connect_router_settings: Sequence[CfnChannelMediaConnectRouterOutputDestinationSettingsProps | Deferred] | Deferred | None
    media_package_settings: Sequence[CfnChannelMediaPackageOutputDestinationSettingsProps | Deferred] | Deferred | None
    """The destination settings for a MediaPackage output."""
    multiplex_settings: CfnChannelMultiplexProgramChannelDestinationSettingsProps | Deferred | None
    """Destination settings for a Multiplex output; one destination for both encoders."""
    settings: Sequence[CfnChannelOutputDestinationSettingsProps | Deferred] | Deferred | None
    """The destination settings for an output."""
    srt_settings: Sequence[CfnChannelSrtOutputDestinationSettingsProps | Deferred] | Deferred | None


class CfnChannelOutputDestinationSettingsProps(TypedDict, total=False):
    """The configuration information for this output."""
    password_param: str | None
    """The password parameter that holds the password for accessing the downstream system."""
    stream_name: str | None
    """The stream name for the content."""
    url: str | None
    """The URL for the destination."""
    username: str | None
    """The user name to connect to the downstream system."""
    virtual_source_address: str | None


class CfnChannelOutputGroupProps(TypedDict, total=False):
    """The settings for one output group."""
    name: str | None
    """A custom output group name that you can optionally define."""
    output_group_settings: CfnChannelOutputGroupSettingsProps | Deferred | None
    """The settings associated with the output group."""
    outputs: Sequence[CfnChannelOutputProps | Deferred] | Deferred | None
    """The settings for the outputs in the output group."""


class CfnChannelOutputGroupSettingsProps(TypedDict, total=False):
    """The configuration of the output group."""
    archive_group_settings: CfnChannelArchiveGroupSettingsProps | Deferred | None
    """The configuration of an archive output group."""
    cmaf_ingest_group_settings: CfnChannelCmafIngestGroupSettingsProps | Deferred | None
    frame_capture_group_settings: CfnChannelFrameCaptureGroupSettingsProps | Deferred | None
    """The configuration of a frame capture output group."""
    hls_group_settings: CfnChannelHlsGroupSettingsProps | Deferred | None
    """The configuration of an HLS output group."""
    media_connect_router_group_settings: CfnChannelMediaConnectRouterGroupSettingsProps | Deferred | None
    media_package_group_settings: CfnChannelMediaPackageGroupSettingsProps | Deferred | None
    """The configuration of a MediaPackage output group."""
    ms_smooth_group_settings: CfnChannelMsSmoothGroupSettingsProps | Deferred | None
    """The configuration of a Microsoft Smooth output group."""
    multiplex_group_settings: Anything
    """The settings for a Multiplex output group."""
    rtmp_group_settings: CfnChannelRtmpGroupSettingsProps | Deferred | None
    """The configuration of an RTMP output group."""
    srt_group_settings: CfnChannelSrtGroupSettingsProps | Deferred | None
    udp_group_settings: CfnChannelUdpGroupSettingsProps | Deferred | None
    """The configuration of a UDP output group."""


class CfnChannelOutputLocationRefProps(TypedDict, total=False):
    """A reference to an OutputDestination ID that is defined in the channel."""
    destination_ref_id: str | None
    """A reference ID for this destination."""


class CfnChannelOutputLockingSettingsProps(TypedDict, total=False):
    disabled_locking_settings: CfnChannelDisabledLockingSettingsProps | Deferred | None
    epoch_locking_settings: CfnChannelEpochLockingSettingsProps | Deferred | None
    pipeline_locking_settings: Anything


class CfnChannelOutputSettingsProps(TypedDict, total=False):
    """The output settings."""
    archive_output_settings: CfnChannelArchiveOutputSettingsProps | Deferred | None
    """The settings for an archive output."""
    cmaf_ingest_output_settings: CfnChannelCmafIngestFrameCaptureOutputSettingsProps | Deferred | None
    frame_capture_output_settings: CfnChannelCmafIngestFrameCaptureOutputSettingsProps | Deferred | None
    """The settings for a frame capture output."""
    hls_output_settings: CfnChannelHlsOutputSettingsProps | Deferred | None
    """The settings for an HLS output."""
    media_connect_router_output_settings: CfnChannelMediaConnectRouterOutputSettingsProps | Deferred | None
    media_package_output_settings: Anything
    """The settings for a MediaPackage output."""
    ms_smooth_output_settings: CfnChannelMsSmoothOutputSettingsProps | Deferred | None
    """The settings for a Microsoft Smooth output."""
    multiplex_output_settings: CfnChannelMultiplexOutputSettingsProps | Deferred | None
    """Configuration of a Multiplex output."""
    rtmp_output_settings: CfnChannelRtmpOutputSettingsProps | Deferred | None
    """The settings for an RTMP output."""
    srt_output_settings: CfnChannelSrtOutputSettingsProps | Deferred | None
    udp_output_settings: CfnChannelUdpOutputSettingsProps | Deferred | None
    """The settings for a UDP output."""


class CfnChannelPrimaryChannelSettingsProps(TypedDict, total=False):
    linked_channel_type: str | None


class CfnChannelRemixSettingsProps(TypedDict, total=False):
    """The settings for remixing audio in the output."""
    channel_mappings: Sequence[CfnChannelAudioChannelMappingProps | Deferred] | Deferred | None
    """A mapping of input channels to output channels, with appropriate gain adjustments."""
    channels_in: Integer | None
    """The number of input channels to be used."""
    channels_out: Integer | None
    """The number of output channels to be produced."""


class CfnChannelRtmpGroupSettingsProps(TypedDict, total=False):
    """The configuration of an RTMP output group."""
    ad_markers: Sequence[str] | Deferred | None
    """Choose the ad marker type for this output group."""
    authentication_scheme: str | None
    """An authentication scheme to use when connecting with a CDN."""
    cache_full_behavior: str | None
    """Controls behavior when the content cache fills up."""
    cache_length: Integer | None
    """The cache length, in seconds, that is used to calculate buffer size."""
    caption_data: str | None
    """Controls the types of data that pass to onCaptionInfo outputs."""
    include_filler_nal_units: str | None
    input_loss_action: str | None
    """Controls the behavior of this RTMP group if the input becomes unavailable. emitOutput: Emit a slate until the input returns. pauseOutput: Stop transmitting data until the input returns."""
    restart_delay: Integer | None
    """If a streaming output fails, the number of seconds to wait until a restart is initiated."""


class CfnChannelRtmpOutputSettingsProps(TypedDict, total=False):
    """The settings for one RTMP output."""
    certificate_mode: str | None
    """If set to verifyAuthenticity, verifies the TLS certificate chain to a trusted certificate authority (CA)."""
    connection_retry_interval: Integer | None
    """The number of seconds to wait before retrying a connection to the Flash Media server if the connection is lost."""
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """The RTMP endpoint excluding the stream name (for example, rtmp://host/appname)."""
    num_retries: Integer | None
    """The number of retry attempts."""


class CfnChannelScte20SourceSettingsProps(TypedDict, total=False):
    """Information about the SCTE-20 captions to extract from the input."""
    convert608_to708: str | None
    """If upconvert, 608 data is both passed through the "608 compatibility bytes" fields of the 708 wrapper as well as translated into 708."""
    source608_channel_number: Integer | None
    """Specifies the 608/708 channel number within the video track from which to extract captions."""


class CfnChannelScte27DvbSubSourceSettingsProps(TypedDict, total=False):
    ocr_language: str | None
    pid: Integer | None


class CfnChannelScte35SpliceInsertTimeSignalAposSettingsProps(TypedDict, total=False):
    ad_avail_offset: Integer | None
    no_regional_blackout_flag: str | None
    web_delivery_allowed_flag: str | None


class CfnChannelSmartSubtitleSourceSettingsProps(TypedDict, total=False):
    caption_synchronization_mode: str | None
    inference_feed_output: str | None


class CfnChannelSrtGroupSettingsProps(TypedDict, total=False):
    input_loss_action: str | None


class CfnChannelSrtOutputDestinationSettingsProps(TypedDict, total=False):
    connection_mode: str | None
    encryption_passphrase_secret_arn: str | None
    listener_port: Integer | None
    stream_id: str | None
    url: str | None


class CfnChannelSrtOutputSettingsProps(TypedDict, total=False):
    buffer_msec: Integer | None
    container_settings: CfnChannelUdpMediaConnectRouterContainerSettingsProps | Deferred | None
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """A reference to an OutputDestination ID that is defined in the channel."""
    encryption_type: str | None
    latency: Integer | None


class CfnChannelStandardHlsSettingsProps(TypedDict, total=False):
    """The configuration of an HLS output that is a standard output (not an audio-only output)."""
    audio_rendition_sets: str | None
    """Lists all the audio groups that are used with the video output stream."""
    m3u8_settings: CfnChannelM3u8SettingsProps | Deferred | None
    """Settings for the M3U8 container."""


class CfnChannelStaticKeySettingsProps(TypedDict, total=False):
    """The static key settings."""
    key_provider_server: CfnChannelInputLocationProps | Deferred | None
    """The URL of the license server that is used for protecting content."""
    static_key_value: str | None
    """The static key value as a 32 character hexadecimal string."""


class CfnChannelTeletextSourceSettingsProps(TypedDict, total=False):
    """Information about the Teletext captions to extract from the input."""
    output_rectangle: CfnChannelCaptionRectangleProps | Deferred | None
    """Settings to configure the caption rectangle for an output captions that will be created using this Teletext source captions."""
    page_number: str | None
    """Specifies the Teletext page number within the data stream from which to extract captions."""


class CfnChannelTemporalFilterSettingsProps(TypedDict, total=False):
    """Settings for the temporal filter to apply to the video."""
    post_filter_sharpening: str | None
    """If you enable this filter, the results are the following:"""
    strength: str | None
    """Choose a filter strength."""


class CfnChannelTextCaptionPositionSettingsProps(TypedDict, total=False):
    y_position_percentage: Integer | None


class CfnChannelThumbnailConfigurationProps(TypedDict, total=False):
    state: str | None


class CfnChannelTimecodeBurninSettingsProps(TypedDict, total=False):
    font_size: str | None
    position: str | None
    prefix: str | None


class CfnChannelTimecodeConfigProps(TypedDict, total=False):
    """The configuration of the timecode in the output."""
    source: str | None
    """Identifies the source for the timecode that will be associated with the channel outputs."""
    sync_threshold: Integer | None
    """The threshold in frames beyond which output timecode is resynchronized to the input timecode."""


class CfnChannelTtmlDestinationSettingsProps(TypedDict, total=False):
    """The setup of TTML captions in the output."""
    position: CfnChannelTextCaptionPositionSettingsProps | Deferred | None
    style_control: str | None
    """When set to passthrough, passes through style and position information from a TTML-like input source (TTML, SMPTE-TT, CFF-TT) to the CFF-TT output or TTML output."""


class CfnChannelUdpGroupSettingsProps(TypedDict, total=False):
    """The configuration of a UDP output group."""
    input_loss_action: str | None
    """Specifies the behavior of the last resort when the input video is lost, and no more backup inputs are available."""
    timed_metadata_id3_frame: str | None
    """Indicates the ID3 frame that has the timecode."""
    timed_metadata_id3_period: Integer | None
    """The timed metadata interval in seconds."""


class CfnChannelUdpMediaConnectRouterContainerSettingsProps(TypedDict, total=False):
    m2ts_settings: CfnChannelM2tsSettingsProps | Deferred | None
    """The configuration of the M2TS in the output."""


class CfnChannelUdpOutputSettingsProps(TypedDict, total=False):
    """The settings for one UDP output."""
    buffer_msec: Integer | None
    """The UDP output buffering in milliseconds."""
    container_settings: CfnChannelUdpMediaConnectRouterContainerSettingsProps | Deferred | None
    """The settings for the UDP output."""
    destination: CfnChannelOutputLocationRefProps | Deferred | None
    """The destination address and port number for RTP or UDP packets."""
    fec_output_settings: CfnChannelFecOutputSettingsProps | Deferred | None
    """The settings for enabling and adjusting Forward Error Correction on UDP outputs."""


class CfnChannelVideoBlackFailoverSettingsProps(TypedDict, total=False):
    """MediaLive will perform a failover if content is considered black for the specified period."""
    black_detect_threshold: Number | None
    """A value used in calculating the threshold below which MediaLive considers a pixel to be 'black'."""
    video_black_threshold_msec: Integer | None
    """The amount of time (in milliseconds) that the active input must be black before automatic input failover occurs."""


class CfnChannelVideoCodecSettingsProps(TypedDict, total=False):
    """The settings for the video codec in the output."""
    av1_settings: CfnChannelAv1SettingsProps | Deferred | None
    frame_capture_settings: CfnChannelFrameCaptureSettingsProps | Deferred | None
    """The settings for the video codec in a frame capture output."""
    h264_settings: CfnChannelH264SettingsProps | Deferred | None
    """The settings for the H.264 codec in the output."""
    h265_settings: CfnChannelH265SettingsProps | Deferred | None
    """Settings for video encoded with the H265 codec."""
    mpeg2_settings: CfnChannelMpeg2SettingsProps | Deferred | None
    """Settings for video encoded with the MPEG-2 codec."""


class CfnChannelVideoDescriptionProps(TypedDict, total=False):
    """Encoding information for one output video."""
    border: Integer | None
    codec_settings: CfnChannelVideoCodecSettingsProps | Deferred | None
    """The video codec settings."""
    crop_rectangle: CfnChannelVideoPositionRectangleProps | Deferred | None
    height: Integer | None
    """The output video height, in pixels."""
    name: str | None
    """The name of this VideoDescription."""
    output_position_rectangle: CfnChannelVideoPositionRectangleProps | Deferred | None
    respond_to_afd: str | None
    """Indicates how to respond to the AFD values in the input stream."""
    scaling_behavior: str | None
    """STRETCHTOOUTPUT configures the output position to stretch the video to the specified output resolution (height and width)."""
    sharpness: Integer | None
    """Changes the strength of the anti-alias filter used for scaling."""
    width: Integer | None
    """The output video width, in pixels."""


class CfnChannelVideoPositionRectangleProps(TypedDict, total=False):
    height: Integer | None
    width: Integer | None
    x: Integer | None
    y: Integer | None


class CfnChannelVideoSelectorProps(TypedDict, total=False):
    """Information about the video to extract from the input."""
    color_space: str | None
    """Specifies the color space of an input."""
    color_space_settings: CfnChannelVideoSelectorColorSpaceSettingsProps | Deferred | None
    """Settings to configure color space settings in the incoming video."""
    color_space_usage: str | None
    """Applies only if colorSpace is a value other than Follow."""
    selector_settings: CfnChannelVideoSelectorSettingsProps | Deferred | None
    """Information about the video to select from the content."""


class CfnChannelVideoSelectorColorSpaceSettingsProps(TypedDict, total=False):
    """Settings to configure color space settings in the incoming video."""
    hdr10_settings: CfnChannelHdr10SettingsProps | Deferred | None
    """Settings to configure color space settings in the incoming video."""


class CfnChannelVideoSelectorPidProps(TypedDict, total=False):
    """Selects a specific PID from within a video source."""
    pid: Integer | None
    """Selects a specific PID from within a video source."""


class CfnChannelVideoSelectorProgramIdProps(TypedDict, total=False):
    """Used to extract video by the program ID."""
    program_id: Integer | None
    """Selects a specific program from within a multi-program transport stream."""


class CfnChannelVideoSelectorSettingsProps(TypedDict, total=False):
    """Information about the video to extract from the input."""
    video_selector_pid: CfnChannelVideoSelectorPidProps | Deferred | None
    """Used to extract video by PID."""
    video_selector_program_id: CfnChannelVideoSelectorProgramIdProps | Deferred | None
    """Used to extract video by program ID."""


class CfnChannelVpcOutputSettingsProps(TypedDict, total=False):
    """Settings to enable VPC mode in the channel, so that the endpoints for all outputs are in your VPC."""
    public_address_allocation_ids: Sequence[str] | Deferred | None
    """List of public address allocation IDs to associate with ENIs that will be created in Output VPC."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of up to 5 EC2 VPC security group IDs to attach to the Output VPC network interfaces."""
    subnet_ids: Sequence[str] | Deferred | None
    """A list of VPC subnet IDs from the same VPC."""


class CfnChannelWavSettingsProps(TypedDict, total=False):
    """The setup of WAV audio in the output."""
    bit_depth: Number | None
    """Bits per sample."""
    coding_mode: str | None
    """The audio coding mode for the WAV audio."""
    sample_rate: Number | None
    """Sample rate in Hz."""


class CfnChannelWebvttDestinationSettingsProps(TypedDict, total=False):
    """The configuration of Web VTT captions in the output."""
    position: CfnChannelTextCaptionPositionSettingsProps | Deferred | None
    style_control: str | None
    """Controls whether the color and position of the source captions is passed through to the WebVTT output captions."""


class CfnChannel(TypedResource):
    """The AWS::MediaLive::Channel resource is a MediaLive resource type that creates a channel."""
    props: CfnChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the MediaLive channel."""
    @property
    def attr_id(self) -> StringToken:
        """User-specified id."""
    @property
    def attr_inputs(self) -> ListToken:
        """The inputs that are attached to this channel."""


class CfnChannelPlacementGroupProps(TypedDict, total=False):
    cluster_id: str | None
    """The ID of the cluster the node is on. A change replaces the resource."""
    name: str | None
    """The name of the channel placement group."""
    nodes: Sequence[str] | Deferred | None
    """List of nodes added to the channel placement group"""
    tags: Sequence[CfnChannelPlacementGroupTagsProps | Deferred] | Deferred | None
    """A collection of key-value pairs."""


class CfnChannelPlacementGroupTagsProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: str | None
    value: str | None


class CfnChannelPlacementGroup(TypedResource):
    """Definition of AWS::MediaLive::ChannelPlacementGroup Resource Type"""
    props: CfnChannelPlacementGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelPlacementGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the channel placement group."""
    @property
    def attr_channels(self) -> ListToken:
        """List of channel IDs added to the channel placement group."""
    @property
    def attr_id(self) -> StringToken:
        """Unique internal identifier."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the ChannelPlacementGroupState"""


class CfnCloudWatchAlarmTemplateProps(TypedDict, total=False):
    comparison_operator: Required[Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"] | Other]
    """The comparison operator used to compare the specified statistic and the threshold."""
    datapoints_to_alarm: Number | None
    """The number of datapoints within the evaluation period that must be breaching to trigger the alarm."""
    description: str | None
    """A resource's optional description."""
    evaluation_periods: Required[Number]
    """The number of periods over which data is compared to the specified threshold."""
    group_identifier: str | None
    """A cloudwatch alarm template group's identifier."""
    metric_name: Required[str]
    """The name of the metric associated with the alarm."""
    name: Required[str]
    """A resource's name."""
    period: Required[Number]
    """The period, in seconds, over which the specified statistic is applied."""
    statistic: Required[Literal["SampleCount", "Average", "Sum", "Minimum", "Maximum"] | Other]
    """The statistic to apply to the alarm's metric data."""
    tags: Mapping[str, str] | Deferred | None
    """Represents the tags associated with a resource. A change replaces the resource."""
    target_resource_type: Required[Literal["CLOUDFRONT_DISTRIBUTION", "MEDIALIVE_MULTIPLEX", "MEDIALIVE_CHANNEL", "MEDIALIVE_INPUT_DEVICE", "MEDIAPACKAGE_CHANNEL", "MEDIAPACKAGE_ORIGIN_ENDPOINT", "MEDIACONNECT_FLOW", "MEDIATAILOR_PLAYBACK_CONFIGURATION", "S3_BUCKET"] | Other]
    """The resource type this template should dynamically generate CloudWatch metric alarms for."""
    threshold: Required[Number]
    """The threshold value to compare with the specified statistic."""
    treat_missing_data: Required[Literal["notBreaching", "breaching", "ignore", "missing"] | Other]
    """Specifies how missing data points are treated when evaluating the alarm's condition."""


class CfnCloudWatchAlarmTemplate(TypedResource):
    """Definition of AWS::MediaLive::CloudWatchAlarmTemplate Resource Type"""
    props: CfnCloudWatchAlarmTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCloudWatchAlarmTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """A cloudwatch alarm template's ARN (Amazon Resource Name)"""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time of resource creation."""
    @property
    def attr_group_id(self) -> StringToken:
        """A CloudWatch alarm template group's id."""
    @property
    def attr_id(self) -> StringToken:
        """A cloudwatch alarm template's id."""
    @property
    def attr_identifier(self) -> StringToken: ...
    @property
    def attr_modified_at(self) -> StringToken:
        """The date and time of latest resource modification."""


class CfnCloudWatchAlarmTemplateGroupProps(TypedDict, total=False):
    description: str | None
    """A resource's optional description."""
    name: Required[str]
    """A resource's name. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Represents the tags associated with a resource. A change replaces the resource."""


class CfnCloudWatchAlarmTemplateGroup(TypedResource):
    """Definition of AWS::MediaLive::CloudWatchAlarmTemplateGroup Resource Type"""
    props: CfnCloudWatchAlarmTemplateGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCloudWatchAlarmTemplateGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """A cloudwatch alarm template group's ARN (Amazon Resource Name)"""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time of resource creation."""
    @property
    def attr_id(self) -> StringToken:
        """A CloudWatch alarm template group's id."""
    @property
    def attr_identifier(self) -> StringToken: ...
    @property
    def attr_modified_at(self) -> StringToken:
        """The date and time of latest resource modification."""


class CfnClusterProps(TypedDict, total=False):
    cluster_type: Literal["ON_PREMISES", "OUTPOSTS_RACK", "OUTPOSTS_SERVER", "EC2"] | Other | None
    """The hardware type for the cluster. A change replaces the resource."""
    instance_role_arn: str | None
    """The IAM role your nodes will use. A change replaces the resource."""
    name: str | None
    """The user-specified name of the Cluster to be created."""
    network_settings: CfnClusterClusterNetworkSettingsProps | Deferred | None
    """On premises settings which will have the interface network mappings and default Output logical interface"""
    tags: Sequence[CfnClusterTagsProps | Deferred] | Deferred | None
    """A collection of key-value pairs."""


class CfnClusterClusterNetworkSettingsProps(TypedDict, total=False):
    """On premises settings which will have the interface network mappings and default Output logical interface"""
    default_route: str | None
    """Default value if the customer does not define it in channel Output API"""
    interface_mappings: Sequence[CfnClusterInterfaceMappingProps | Deferred] | Deferred | None
    """Network mappings for the cluster"""


class CfnClusterInterfaceMappingProps(TypedDict, total=False):
    """Network mappings for the cluster"""
    logical_interface_name: str | None
    """logical interface name, unique in the list"""
    network_id: str | None
    """Network Id to be associated with the logical interface name, can be duplicated in list"""


class CfnClusterTagsProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: str | None
    value: str | None


class CfnCluster(TypedResource):
    """Definition of AWS::MediaLive::Cluster Resource Type"""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the Cluster."""
    @property
    def attr_channel_ids(self) -> ListToken:
        """The MediaLive Channels that are currently running on Nodes in this Cluster."""
    @property
    def attr_id(self) -> StringToken:
        """The unique ID of the Cluster."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the Cluster."""


class CfnEventBridgeRuleTemplateProps(TypedDict, total=False):
    description: str | None
    """A resource's optional description."""
    event_targets: Sequence[CfnEventBridgeRuleTemplateEventBridgeRuleTemplateTargetProps | Deferred] | Deferred | None
    """The destinations that will receive the event notifications."""
    event_type: Required[Literal["MEDIALIVE_MULTIPLEX_ALERT", "MEDIALIVE_MULTIPLEX_STATE_CHANGE", "MEDIALIVE_CHANNEL_ALERT", "MEDIALIVE_CHANNEL_INPUT_CHANGE", "MEDIALIVE_CHANNEL_STATE_CHANGE", "MEDIAPACKAGE_INPUT_NOTIFICATION", "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION", "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION", "SIGNAL_MAP_ACTIVE_ALARM", "MEDIACONNECT_ALERT", "MEDIACONNECT_SOURCE_HEALTH", "MEDIACONNECT_OUTPUT_HEALTH", "MEDIACONNECT_FLOW_STATUS_CHANGE"] | Other]
    """The type of event to match with the rule."""
    group_identifier: str | None
    """An eventbridge rule template group's identifier."""
    name: Required[str]
    """A resource's name."""
    tags: Mapping[str, str] | Deferred | None
    """Represents the tags associated with a resource. A change replaces the resource."""


class CfnEventBridgeRuleTemplateEventBridgeRuleTemplateTargetProps(TypedDict, total=False):
    """The target to which to send matching events."""
    arn: Required[str]
    """Target ARNs must be either an SNS topic or CloudWatch log group."""


class CfnEventBridgeRuleTemplate(TypedResource):
    """Definition of AWS::MediaLive::EventBridgeRuleTemplate Resource Type"""
    props: CfnEventBridgeRuleTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventBridgeRuleTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Target ARNs must be either an SNS topic or CloudWatch log group."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time of resource creation."""
    @property
    def attr_group_id(self) -> StringToken:
        """An eventbridge rule template group's id."""
    @property
    def attr_id(self) -> StringToken:
        """An eventbridge rule template's id."""
    @property
    def attr_identifier(self) -> StringToken:
        """Placeholder documentation for __string"""
    @property
    def attr_modified_at(self) -> StringToken:
        """The date and time of latest resource modification."""


class CfnEventBridgeRuleTemplateGroupProps(TypedDict, total=False):
    description: str | None
    """A resource's optional description."""
    name: Required[str]
    """A resource's name. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Represents the tags associated with a resource. A change replaces the resource."""


class CfnEventBridgeRuleTemplateGroup(TypedResource):
    """Definition of AWS::MediaLive::EventBridgeRuleTemplateGroup Resource Type"""
    props: CfnEventBridgeRuleTemplateGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventBridgeRuleTemplateGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """An eventbridge rule template group's ARN (Amazon Resource Name)"""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time of resource creation."""
    @property
    def attr_id(self) -> StringToken:
        """An eventbridge rule template group's id."""
    @property
    def attr_identifier(self) -> StringToken: ...
    @property
    def attr_modified_at(self) -> StringToken:
        """The date and time of latest resource modification."""


class CfnInputProps(TypedDict, total=False):
    destinations: Sequence[CfnInputInputDestinationProps | Deferred] | Deferred | None
    """Settings that apply only if the input is a push type of input."""
    input_devices: Sequence[CfnInputInputDeviceSettingsProps | Deferred] | Deferred | None
    """Settings that apply only if the input is an Elemental Link input."""
    input_network_location: Literal["AWS", "ON_PREMISES"] | Other | None
    """The location of this input. A change replaces the resource."""
    input_security_groups: Sequence[str] | Deferred | None
    """The list of input security groups (referenced by IDs) to attach to the input if the input is a push type."""
    media_connect_flows: Sequence[CfnInputMediaConnectFlowProps | Deferred] | Deferred | None
    """Settings that apply only if the input is a MediaConnect input."""
    multicast_settings: CfnInputMulticastSettingsProps | Deferred | None
    """Multicast Input settings."""
    name: str | None
    """A name for the input."""
    role_arn: str | None
    """The IAM role for MediaLive to assume when creating a MediaConnect input or Amazon VPC input."""
    router_settings: CfnInputRouterSettingsProps | Deferred | None
    """Information about the MediaConnect Router association for this input. A change replaces the resource."""
    sdi_sources: Sequence[str] | Deferred | None
    """SDI Sources for this Input."""
    smpte2110_receiver_group_settings: CfnInputSmpte2110ReceiverGroupSettingsProps | Deferred | None
    """Include this parameter if the input is a SMPTE 2110 input, to identify the stream sources for this input."""
    sources: Sequence[CfnInputInputSourceProps | Deferred] | Deferred | None
    """Settings that apply only if the input is a pull type of input."""
    srt_settings: CfnInputSrtSettingsProps | Deferred | None
    """The settings associated with an SRT input."""
    tags: Anything
    """A collection of tags for this input."""
    type: Literal["UDP_PUSH", "RTP_PUSH", "RTMP_PUSH", "RTMP_PULL", "URL_PULL", "MP4_FILE", "MEDIACONNECT", "INPUT_DEVICE", "AWS_CDI", "TS_FILE", "SRT_CALLER", "MULTICAST", "SMPTE_2110_RECEIVER_GROUP", "SDI", "MEDIACONNECT_ROUTER", "SRT_LISTENER"] | Other | None
    """The type for this input. A change replaces the resource."""
    vpc: CfnInputInputVpcRequestProps | Deferred | None
    """Settings that apply only if the input is an push input where the source is on Amazon VPC. A change replaces the resource."""


class CfnInputInputDestinationProps(TypedDict, total=False):
    """Settings that apply only if the input is a push type of input."""
    network: str | None
    """The ID of the attached network."""
    network_routes: Sequence[CfnInputInputDestinationRouteProps | Deferred] | Deferred | None
    """If the push input has an input location of ON-PREM it's a requirement to specify what the route of the input is going to be on the customer local network."""
    static_ip_address: str | None
    """The static IP address for the input destination."""
    stream_name: str | None
    """The stream name (application name/application instance) for the location the RTMP source content will be pushed to in MediaLive."""


class CfnInputInputDestinationRouteProps(TypedDict, total=False):
    """A network route configuration."""
    cidr: str | None
    """The CIDR of the route."""
    gateway: str | None
    """An optional gateway for the route."""


class CfnInputInputDeviceSettingsProps(TypedDict, total=False):
    """Settings that apply only if the input is an Elemental Link input."""
    id: str | None
    """The unique ID for the device."""


class CfnInputInputSdpLocationProps(TypedDict, total=False):
    """The location of the SDP file for one of the SMPTE 2110 streams in a receiver group."""
    media_index: Integer | None
    """The index of the media stream in the SDP file for one SMPTE 2110 stream."""
    sdp_url: str | None
    """The URL of the SDP file for one SMPTE 2110 stream."""


class CfnInputInputSourceProps(TypedDict, total=False):
    """Settings that apply only if the input is a pull type of input."""
    password_param: str | None
    """The password parameter that holds the password for accessing the upstream system."""
    url: str | None
    """For a pull input, the URL where MediaLive pulls the source content from."""
    username: str | None
    """The user name to connect to the upstream system."""


class CfnInputInputVpcRequestProps(TypedDict, total=False):
    """Settings that apply only if the input is an push input where the source is on Amazon VPC."""
    security_group_ids: Sequence[str] | Deferred | None
    """The list of up to five VPC security group IDs to attach to the input VPC network interfaces."""
    subnet_ids: Sequence[str] | Deferred | None
    """The list of two VPC subnet IDs from the same VPC."""


class CfnInputMediaConnectFlowProps(TypedDict, total=False):
    """Settings that apply only if the input is a MediaConnect input."""
    flow_arn: str | None
    """The ARN of one or two MediaConnect flows that are the sources for this MediaConnect input."""


class CfnInputMulticastSettingsProps(TypedDict, total=False):
    """Settings for a Multicast input."""
    sources: Sequence[CfnInputMulticastSourceProps | Deferred] | Deferred | None
    """Placeholder documentation for __listOfMulticastSource"""


class CfnInputMulticastSourceProps(TypedDict, total=False):
    """Pair of multicast url and source ip address (optional) that make up a multicast source."""
    source_ip: str | None
    """This represents the ip address of the device sending the multicast stream."""
    url: Required[str]
    """This represents the customer's source URL where multicast stream is pulled from."""


class CfnInputRouterDestinationSettingsProps(TypedDict, total=False):
    """A MediaConnect Router destination associated with a MediaLive Input."""
    availability_zone_name: Required[str]
    """The Availability Zone (AZ) name this destination is created in."""


class CfnInputRouterSettingsProps(TypedDict, total=False):
    """Information about the MediaConnect Router association for this input."""
    destinations: Sequence[CfnInputRouterDestinationSettingsProps | Deferred] | Deferred | None
    """MediaConnect Router destinations associated with this input."""
    encryption_type: Literal["AUTOMATIC", "SECRETS_MANAGER"] | Other | None
    """Encryption configuration for the MediaConnect Router association."""
    secret_arn: str | None
    """The ARN of the Secrets Manager secret used to encrypt this input."""


class CfnInputSmpte2110ReceiverGroupProps(TypedDict, total=False):
    """A receiver group is a collection of video, audio, and ancillary streams that you want to group together and attach to one input."""
    sdp_settings: CfnInputSmpte2110ReceiverGroupSdpSettingsProps | Deferred | None
    """The single Smpte2110ReceiverGroupSdpSettings that identify the video, audio, and ancillary streams for this receiver group."""


class CfnInputSmpte2110ReceiverGroupSdpSettingsProps(TypedDict, total=False):
    """Information about the SDP files that describe the SMPTE 2110 streams that go into one SMPTE 2110 receiver group."""
    ancillary_sdps: Sequence[CfnInputInputSdpLocationProps | Deferred] | Deferred | None
    """A list of InputSdpLocations."""
    audio_sdps: Sequence[CfnInputInputSdpLocationProps | Deferred] | Deferred | None
    """A list of InputSdpLocations."""
    video_sdp: CfnInputInputSdpLocationProps | Deferred | None
    """The InputSdpLocation that specifies the SDP file and index for the single video SMPTE 2110 stream for this 2110 input."""


class CfnInputSmpte2110ReceiverGroupSettingsProps(TypedDict, total=False):
    """Configures the sources for the SMPTE 2110 Receiver Group input."""
    smpte2110_receiver_groups: Sequence[CfnInputSmpte2110ReceiverGroupProps | Deferred] | Deferred | None
    """Placeholder documentation for __listOfSmpte2110ReceiverGroup"""


class CfnInputSrtCallerDecryptionProps(TypedDict, total=False):
    """The decryption settings for the SRT caller source."""
    algorithm: Literal["AES128", "AES192", "AES256"] | Other | None
    """The algorithm used to encrypt content."""
    passphrase_secret_arn: str | None
    """The ARN for the secret in Secrets Manager."""


class CfnInputSrtCallerSourceProps(TypedDict, total=False):
    """The configuration for a source that uses SRT as the connection protocol."""
    decryption: CfnInputSrtCallerDecryptionProps | Deferred | None
    """The decryption settings for the SRT caller source."""
    minimum_latency: Integer | None
    """The preferred latency (in milliseconds) for implementing packet loss and recovery."""
    srt_listener_address: str | None
    """The IP address at the upstream system (the listener) that MediaLive (the caller) connects to."""
    srt_listener_port: str | None
    """The port at the upstream system (the listener) that MediaLive (the caller) connects to."""
    stream_id: str | None
    """The stream ID, if the upstream system uses this identifier."""


class CfnInputSrtListenerDecryptionProps(TypedDict, total=False):
    """The decryption settings for the SRT listener source."""
    algorithm: Literal["AES128", "AES192", "AES256"] | Other | None
    """The algorithm used to encrypt content."""
    passphrase_secret_arn: str | None
    """The ARN for the secret in Secrets Manager."""


class CfnInputSrtListenerSettingsProps(TypedDict, total=False):
    """The configuration for a source that uses SRT as the connection protocol."""
    decryption: CfnInputSrtListenerDecryptionProps | Deferred | None
    """The decryption settings for the SRT listener source."""
    minimum_latency: Integer | None
    """The preferred latency (in milliseconds) for implementing packet loss and recovery."""
    stream_id: str | None
    """The stream ID, if the upstream system uses this identifier."""


class CfnInputSrtSettingsProps(TypedDict, total=False):
    """The configured sources for this SRT input."""
    srt_caller_sources: Sequence[CfnInputSrtCallerSourceProps | Deferred] | Deferred | None
    """Placeholder documentation for __listOfSrtCallerSource"""
    srt_listener_settings: CfnInputSrtListenerSettingsProps | Deferred | None
    """Settings for an SRT listener input."""


class CfnInput(TypedResource):
    """The AWS::MediaLive::Input resource is a MediaLive resource type that creates an input."""
    props: CfnInputProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInputProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the MediaLive input."""
    @property
    def attr_attached_channels(self) -> ListToken:
        """A list of channel IDs that that input is attached to (currently an input can only be attached to one channel)."""
    @property
    def attr_destination_urls(self) -> ListToken:
        """A list of destination URLs of the input (PUSH-type)."""
    @property
    def attr_destinations(self) -> ListToken:
        """For a push input, the the destination or destinations for the input."""
    @property
    def attr_id(self) -> StringToken:
        """The unique ID for the device."""
    @property
    def attr_input_class(self) -> StringToken:
        """A standard input has two sources and a single pipeline input only has one."""
    @property
    def attr_input_partner_ids(self) -> ListToken:
        """A list of IDs for all Inputs which are partners of this one."""
    @property
    def attr_input_source_type(self) -> StringToken:
        """There are two types of input sources, static and dynamic."""
    @property
    def attr_security_groups(self) -> ListToken:
        """A list of IDs for all the Input Security Groups attached to the input."""
    @property
    def attr_source_urls(self) -> ListToken:
        """A list of source URLs of the input (PULL-type)."""
    @property
    def attr_sources(self) -> ListToken:
        """For a pull input, the source or sources for the input."""
    @property
    def attr_state(self) -> StringToken:
        """Placeholder documentation for InputState"""


class CfnInputSecurityGroupProps(TypedDict, total=False):
    tags: Anything
    """A collection of tags for this input security group. A change replaces the resource."""
    whitelist_rules: Sequence[CfnInputSecurityGroupInputWhitelistRuleProps | Deferred] | Deferred | None
    """The list of IPv4 CIDR addresses to include in the input security group as "allowed" addresses."""


class CfnInputSecurityGroupInputWhitelistRuleProps(TypedDict, total=False):
    """An IPv4 CIDR range to include in this input security group."""
    cidr: str | None
    """An IPv4 CIDR range to include in this input security group."""


class CfnInputSecurityGroup(TypedResource):
    """The AWS::MediaLive::InputSecurityGroup is a MediaLive resource type that creates an input security group."""
    props: CfnInputSecurityGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInputSecurityGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the MediaLive input security group."""
    @property
    def attr_id(self) -> StringToken:
        """The Id of the Input Security Group"""
    @property
    def attr_inputs(self) -> ListToken:
        """The list of inputs currently using this Input Security Group."""


class CfnMultiplexProps(TypedDict, total=False):
    availability_zones: Required[Sequence[str] | Deferred]
    """A list of availability zones for the multiplex. A change replaces the resource."""
    destinations: Sequence[CfnMultiplexMultiplexOutputDestinationProps | Deferred] | Deferred | None
    """A list of the multiplex output destinations."""
    multiplex_settings: Required[CfnMultiplexMultiplexSettingsProps | Deferred]
    """Configuration for a multiplex event."""
    name: Required[str]
    """The name of the multiplex."""
    tags: Sequence[CfnMultiplexTagsProps | Deferred] | Deferred | None
    """A collection of key-value pairs."""


class CfnMultiplexMultiplexOutputDestinationProps(TypedDict, total=False):
    """Multiplex output destination settings"""
    multiplex_media_connect_output_destination_settings: CfnMultiplexMultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettingsProps | Deferred | None
    """Multiplex MediaConnect output destination settings."""


class CfnMultiplexMultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettingsProps(TypedDict, total=False):
    """Multiplex MediaConnect output destination settings."""
    entitlement_arn: str | None
    """The MediaConnect entitlement ARN available as a Flow source."""


class CfnMultiplexMultiplexSettingsProps(TypedDict, total=False):
    """Contains configuration for a Multiplex event"""
    maximum_video_buffer_delay_milliseconds: Integer | None
    """Maximum video buffer delay in milliseconds."""
    transport_stream_bitrate: Required[Integer]
    """Transport stream bit rate."""
    transport_stream_id: Required[Integer]
    """Transport stream ID."""
    transport_stream_reserved_bitrate: Integer | None
    """Transport stream reserved bit rate."""


class CfnMultiplexTagsProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: str | None
    value: str | None


class CfnMultiplex(TypedResource):
    """The multiplex object."""
    props: CfnMultiplexProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMultiplexProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The unique arn of the multiplex."""
    @property
    def attr_id(self) -> StringToken:
        """The unique id of the multiplex."""
    @property
    def attr_pipelines_running_count(self) -> NumberToken:
        """The number of currently healthy pipelines."""
    @property
    def attr_program_count(self) -> NumberToken:
        """The number of programs in the multiplex."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the multiplex."""


class CfnMultiplexprogramProps(TypedDict, total=False):
    multiplex_id: str | None
    """The unique id of the multiplex. A change replaces the resource."""
    multiplex_program_settings: CfnMultiplexprogramMultiplexProgramSettingsProps | Deferred | None
    """Multiplex Program settings configuration."""
    packet_identifiers_map: CfnMultiplexprogramMultiplexProgramPacketIdentifiersMapProps | Deferred | None
    """Packet identifiers map for a given Multiplex program."""
    pipeline_details: Sequence[CfnMultiplexprogramMultiplexProgramPipelineDetailProps | Deferred] | Deferred | None
    """Contains information about the current sources for the specified program in the specified multiplex."""
    preferred_channel_pipeline: Literal["CURRENTLY_ACTIVE", "PIPELINE_0", "PIPELINE_1"] | Other | None
    """Indicates which pipeline is preferred by the multiplex for program ingest."""
    program_name: str | None
    """The name of the multiplex program. A change replaces the resource."""


class CfnMultiplexprogramMultiplexProgramPacketIdentifiersMapProps(TypedDict, total=False):
    """Packet identifiers map for a given Multiplex program."""
    audio_pids: Sequence[Integer] | Deferred | None
    dvb_sub_pids: Sequence[Integer] | Deferred | None
    dvb_teletext_pid: Integer | None
    etv_platform_pid: Integer | None
    etv_signal_pid: Integer | None
    klv_data_pids: Sequence[Integer] | Deferred | None
    pcr_pid: Integer | None
    pmt_pid: Integer | None
    private_metadata_pid: Integer | None
    scte27_pids: Sequence[Integer] | Deferred | None
    scte35_pid: Integer | None
    timed_metadata_pid: Integer | None
    video_pid: Integer | None


class CfnMultiplexprogramMultiplexProgramPipelineDetailProps(TypedDict, total=False):
    """The current source for one of the pipelines in the multiplex."""
    active_channel_pipeline: str | None
    """Identifies the channel pipeline that is currently active for the pipeline (identified by PipelineId) in the multiplex."""
    pipeline_id: str | None
    """Identifies a specific pipeline in the multiplex."""


class CfnMultiplexprogramMultiplexProgramServiceDescriptorProps(TypedDict, total=False):
    """Transport stream service descriptor configuration for the Multiplex program."""
    provider_name: Required[str]
    """Name of the provider."""
    service_name: Required[str]
    """Name of the service."""


class CfnMultiplexprogramMultiplexProgramSettingsProps(TypedDict, total=False):
    """Multiplex Program settings configuration."""
    preferred_channel_pipeline: Literal["CURRENTLY_ACTIVE", "PIPELINE_0", "PIPELINE_1"] | Other | None
    """Indicates which pipeline is preferred by the multiplex for program ingest."""
    program_number: Required[Integer]
    """Unique program number."""
    service_descriptor: CfnMultiplexprogramMultiplexProgramServiceDescriptorProps | Deferred | None
    """Transport stream service descriptor configuration for the Multiplex program."""
    video_settings: CfnMultiplexprogramMultiplexVideoSettingsProps | Deferred | None
    """Program video settings configuration."""


class CfnMultiplexprogramMultiplexStatmuxVideoSettingsProps(TypedDict, total=False):
    """Statmux rate control settings"""
    maximum_bitrate: Integer | None
    """Maximum statmux bitrate."""
    minimum_bitrate: Integer | None
    """Minimum statmux bitrate."""
    priority: Integer | None
    """The purpose of the priority is to use a combination of the\\nmultiplex rate control algorithm and the QVBR capability of the\\nencoder to prioritize the video quality of some channels in a\\nmultiplex over others."""


class CfnMultiplexprogramMultiplexVideoSettingsProps(TypedDict, total=False):
    """The video configuration for each program in a multiplex."""
    constant_bitrate: Integer | None
    """The constant bitrate configuration for the video encode."""
    statmux_settings: CfnMultiplexprogramMultiplexStatmuxVideoSettingsProps | Deferred | None
    """Statmux rate control settings."""


class CfnMultiplexprogram(TypedResource):
    """Resource schema for AWS::MediaLive::Multiplexprogram"""
    props: CfnMultiplexprogramProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMultiplexprogramProps]) -> None: ...
    @property
    def attr_channel_id(self) -> StringToken:
        """The unique ID of the channel."""


class CfnNetworkProps(TypedDict, total=False):
    ip_pools: Required[Sequence[CfnNetworkIpPoolProps | Deferred] | Deferred]
    """The list of IP address cidr pools for the network"""
    name: Required[str]
    """The user-specified name of the Network to be created."""
    routes: Sequence[CfnNetworkRouteProps | Deferred] | Deferred | None
    """The routes for the network"""
    tags: Sequence[CfnNetworkTagsProps | Deferred] | Deferred | None
    """A collection of key-value pairs."""


class CfnNetworkIpPoolProps(TypedDict, total=False):
    """IP address cidr pool"""
    cidr: str | None
    """IP address cidr pool"""


class CfnNetworkRouteProps(TypedDict, total=False):
    cidr: str | None
    """Ip address cidr"""
    gateway: str | None
    """IP address for the route packet paths"""


class CfnNetworkTagsProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: str | None
    value: str | None


class CfnNetwork(TypedResource):
    """Resource schema for AWS::MediaLive::Network."""
    props: CfnNetworkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the Network."""
    @property
    def attr_associated_cluster_ids(self) -> ListToken: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique ID of the Network."""
    @property
    def attr_state(self) -> StringToken: ...


class CfnNodeProps(TypedDict, total=False):
    cluster_id: Required[str]
    """The ID of the Cluster that the Node belongs to. A change replaces the resource."""
    name: str | None
    """The user-specified name of the Node."""
    node_interface_mappings: Sequence[CfnNodeNodeInterfaceMappingProps | Deferred] | Deferred | None
    """An array of interface mappings for the Node. A change replaces the resource."""
    role: Literal["BACKUP", "ACTIVE"] | Other | None
    """The role of the Node in the Cluster."""
    sdi_source_mappings: Sequence[CfnNodeSdiSourceMappingProps | Deferred] | Deferred | None
    """An array of SDI source mappings."""
    tags: Sequence[CfnNodeTagProps | Deferred] | Deferred | None
    """A collection of key-value pairs."""


class CfnNodeNodeInterfaceMappingProps(TypedDict, total=False):
    """Node interface mapping."""
    logical_interface_name: str | None
    """The logical name for this interface."""
    network_interface_mode: Literal["NAT", "BRIDGE"] | Other | None
    """The network interface mode."""
    physical_interface_name: str | None
    """The physical interface name."""


class CfnNodeSdiSourceMappingProps(TypedDict, total=False):
    """SDI source mapping."""
    card_number: Integer | None
    """The card number."""
    channel_number: Integer | None
    """The channel number."""
    sdi_source: str | None
    """The SDI source."""


class CfnNodeTagProps(TypedDict, total=False):
    """A key-value pair to associate with the resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnNode(TypedResource):
    """Definition of AWS::MediaLive::Node Resource Type"""
    props: CfnNodeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNodeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the Node."""
    @property
    def attr_channel_placement_groups(self) -> ListToken:
        """An array of IDs."""
    @property
    def attr_connection_state(self) -> StringToken:
        """The current connection state of the Node."""
    @property
    def attr_id(self) -> StringToken:
        """The unique ID of the Node."""
    @property
    def attr_instance_arn(self) -> StringToken:
        """The ARN of the EC2 instance hosting the Node."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the Node."""


class CfnSdiSourceProps(TypedDict, total=False):
    mode: Literal["QUADRANT", "INTERLEAVE"] | Other | None
    """The current state of the SdiSource."""
    name: Required[str]
    """The name of the SdiSource."""
    tags: Sequence[CfnSdiSourceTagsProps | Deferred] | Deferred | None
    """A collection of key-value pairs."""
    type: Required[Literal["SINGLE", "QUAD"] | Other]
    """The interface mode of the SdiSource."""


class CfnSdiSourceTagsProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: str | None
    value: str | None


class CfnSdiSource(TypedResource):
    """Definition of AWS::MediaLive::SdiSource Resource Type"""
    props: CfnSdiSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSdiSourceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The unique arn of the SdiSource."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the SdiSource."""
    @property
    def attr_inputs(self) -> ListToken:
        """The list of inputs currently using this SDI source."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the SdiSource."""


class CfnSignalMapProps(TypedDict, total=False):
    cloud_watch_alarm_template_group_identifiers: Sequence[str] | Deferred | None
    """A cloudwatch alarm template group's identifier."""
    description: str | None
    """A resource's optional description."""
    discovery_entry_point_arn: Required[str]
    """A top-level supported Amazon Web Services resource ARN to discover a signal map from."""
    event_bridge_rule_template_group_identifiers: Sequence[str] | Deferred | None
    """An eventbridge rule template group's identifier."""
    force_rediscovery: Boolean | None
    """If true, will force a rediscovery of a signal map if an unchanged discoveryEntryPointArn is provided."""
    name: Required[str]
    """A resource's name."""
    tags: Mapping[str, str] | Deferred | None
    """Represents the tags associated with a resource. A change replaces the resource."""


class CfnSignalMap(TypedResource):
    """Definition of AWS::MediaLive::SignalMap Resource Type"""
    props: CfnSignalMapProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSignalMapProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """A signal map's ARN (Amazon Resource Name)"""
    @property
    def attr_cloud_watch_alarm_template_group_ids(self) -> ListToken:
        """An alarm template group's id."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time of resource creation."""
    @property
    def attr_error_message(self) -> StringToken:
        """Error message associated with a failed creation or failed update attempt of a signal map."""
    @property
    def attr_event_bridge_rule_template_group_ids(self) -> ListToken:
        """An eventbridge rule template group's id."""
    @property
    def attr_failed_media_resource_map(self) -> StringToken:
        """A map representing an incomplete AWS media workflow as a graph."""
    @property
    def attr_id(self) -> StringToken:
        """A signal map's id."""
    @property
    def attr_identifier(self) -> StringToken: ...
    @property
    def attr_last_discovered_at(self) -> StringToken:
        """The date and time of latest discovery."""
    @property
    def attr_last_successful_monitor_deployment(self) -> StringToken:
        """Represents the latest successful monitor deployment of a signal map."""
    @property
    def attr_media_resource_map(self) -> StringToken:
        """A map representing an AWS media workflow as a graph."""
    @property
    def attr_modified_at(self) -> StringToken:
        """The date and time of latest resource modification."""
    @property
    def attr_monitor_changes_pending_deployment(self) -> StringToken:
        """If true, there are pending monitor changes for this signal map that can be deployed."""
    @property
    def attr_monitor_deployment(self) -> StringToken:
        """Represents the latest monitor deployment of a signal map."""
    @property
    def attr_status(self) -> StringToken:
        """A signal map's current status, which is dependent on its lifecycle actions or associated jobs."""
