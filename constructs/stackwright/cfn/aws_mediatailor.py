"""Every resource type of AWS::MediaTailor; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Channel': '[["arn","Arn","j",32],["audiences","Audiences",["s"]],["channel_name","ChannelName","s",3],["filler_slate","FillerSlate","@ChannelSlateSource"],["log_configuration","LogConfiguration","@ChannelLogConfigurationForChannel"],["outputs","Outputs",["@ChannelRequestOutputItem"],1],["playback_mode","PlaybackMode",{"k":"s","e":["LOOP","LINEAR"]},1],["tags","Tags",{"k":["@ChannelTag"],"x":1}],["tier","Tier",{"k":"s","e":["BASIC","STANDARD"]},2],["time_shift_configuration","TimeShiftConfiguration","@ChannelTimeShiftConfiguration"]]',
    'ChannelDashPlaylistSettings': '[["manifest_window_seconds","ManifestWindowSeconds","n"],["min_buffer_time_seconds","MinBufferTimeSeconds","n"],["min_update_period_seconds","MinUpdatePeriodSeconds","n"],["suggested_presentation_delay_seconds","SuggestedPresentationDelaySeconds","n"]]',
    'ChannelHlsPlaylistSettings': '[["ad_markup_type","AdMarkupType",[{"k":"s","e":["DATERANGE","SCTE35_ENHANCED"]}]],["manifest_window_seconds","ManifestWindowSeconds","n"]]',
    'ChannelLogConfigurationForChannel': '[["log_types","LogTypes",[{"k":"s","e":["AS_RUN"]}]]]',
    'ChannelRequestOutputItem': '[["dash_playlist_settings","DashPlaylistSettings","@ChannelDashPlaylistSettings"],["hls_playlist_settings","HlsPlaylistSettings","@ChannelHlsPlaylistSettings"],["manifest_name","ManifestName","s",1],["source_group","SourceGroup","s",1]]',
    'ChannelSlateSource': '[["source_location_name","SourceLocationName","s"],["vod_source_name","VodSourceName","s"]]',
    'ChannelTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'ChannelTimeShiftConfiguration': '[["max_time_delay_seconds","MaxTimeDelaySeconds","n",1]]',
    'ChannelPolicy': '[["channel_name","ChannelName","s",3],["policy","Policy","j",1]]',
    'Function': '[["arn","Arn","j",32],["aws_service_request_configuration","AwsServiceRequestConfiguration","@FunctionAwsServiceRequestConfiguration"],["concurrent_executor_configuration","ConcurrentExecutorConfiguration","@FunctionConcurrentExecutorConfiguration"],["custom_output_configuration","CustomOutputConfiguration","@FunctionCustomOutputConfiguration"],["description","Description","s"],["function_id","FunctionId","s",3],["function_type","FunctionType",{"k":"s","e":["HTTP_REQUEST","AWS_SERVICE_REQUEST","CUSTOM_OUTPUT","CONCURRENT_EXECUTOR","SEQUENTIAL_EXECUTOR","VAST_REQUEST"]},1],["http_request_configuration","HttpRequestConfiguration","@FunctionHttpRequestConfiguration"],["sequential_executor_configuration","SequentialExecutorConfiguration","@FunctionSequentialExecutorConfiguration"],["tags","Tags",{"k":["@FunctionTag"],"x":1}],["vast_request_configuration","VastRequestConfiguration","@FunctionVastRequestConfiguration"]]',
    'FunctionAwsServiceRequestConfiguration': '[["body","Body","s"],["headers","Headers",{"m":"s"}],["method_type","MethodType",{"k":"s","e":["GET","POST"]},1],["output","Output",{"m":"s"}],["request_timeout_milliseconds","RequestTimeoutMilliseconds",{"k":"i","r":[100,2000]},1],["runtime","Runtime",{"k":"s","e":["JSONATA"]},1],["target_region","TargetRegion",{"k":"s","l":[1,256]},1],["target_service","TargetService",{"k":"s","p":"[a-z0-9-]+","l":[1,63]},1],["url","Url","s",1]]',
    'FunctionConcurrentExecutorConfiguration': '[["function_list","FunctionList",{"k":["@FunctionFunctionRef"],"l":[1,10]},1],["max_concurrency","MaxConcurrency",{"k":"i","r":[1,2]},1],["output","Output",{"m":"s"},1],["runtime","Runtime",{"k":"s","e":["JSONATA"]},1],["timeout_milliseconds","TimeoutMilliseconds",{"k":"i","r":[100,2000]},1]]',
    'FunctionCustomOutputConfiguration': '[["output","Output",{"m":"s"}],["runtime","Runtime",{"k":"s","e":["JSONATA"]},1]]',
    'FunctionFunctionRef': '[["alias","Alias","s"],["function_id","FunctionId","s"],["run_condition","RunCondition","s"]]',
    'FunctionHttpRequestConfiguration': '[["body","Body","s"],["headers","Headers",{"m":"s"}],["method_type","MethodType",{"k":"s","e":["GET","POST"]},1],["output","Output",{"m":"s"}],["request_timeout_milliseconds","RequestTimeoutMilliseconds","i",1],["runtime","Runtime",{"k":"s","e":["JSONATA"]},1],["url","Url","s",1]]',
    'FunctionSequentialExecutorConfiguration': '[["function_list","FunctionList",["@FunctionFunctionRef"],1],["output","Output",{"m":"s"}],["runtime","Runtime",{"k":"s","e":["JSONATA"]},1],["timeout_milliseconds","TimeoutMilliseconds","i",1]]',
    'FunctionTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'FunctionVastRequestConfiguration': '[["body","Body","s"],["headers","Headers",{"m":"s"}],["method_type","MethodType",{"k":"s","e":["GET","POST"]},1],["output","Output",{"m":"s"}],["request_timeout_milliseconds","RequestTimeoutMilliseconds",{"k":"i","r":[100,2000]},1],["runtime","Runtime",{"k":"s","e":["JSONATA"]},1],["url","Url","s",1]]',
    'LiveSource': '[["arn","Arn","j",32],["http_package_configurations","HttpPackageConfigurations",["@LiveSourceHttpPackageConfiguration"],1],["live_source_name","LiveSourceName","s",3],["source_location_name","SourceLocationName","s",3],["tags","Tags",{"k":["@LiveSourceTag"],"x":1}]]',
    'LiveSourceHttpPackageConfiguration': '[["path","Path","s",1],["source_group","SourceGroup","s",1],["type","Type",{"k":"s","e":["DASH","HLS"]},1]]',
    'LiveSourceTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'PlaybackConfiguration': '[["ad_conditioning_configuration","AdConditioningConfiguration","@PlaybackConfigurationAdConditioningConfiguration"],["ad_decision_server_configuration","AdDecisionServerConfiguration","@PlaybackConfigurationAdDecisionServerConfiguration"],["ad_decision_server_url","AdDecisionServerUrl","s",1],["ads_personalization_concurrency","AdsPersonalizationConcurrency","@PlaybackConfigurationAdsPersonalizationConcurrency"],["ads_personalization_timeouts","AdsPersonalizationTimeouts","@PlaybackConfigurationAdsPersonalizationTimeouts"],["avail_suppression","AvailSuppression","@PlaybackConfigurationAvailSuppression"],["beaconing_configuration","BeaconingConfiguration","@PlaybackConfigurationBeaconingConfiguration"],["bumper","Bumper","@PlaybackConfigurationBumper"],["cdn_configuration","CdnConfiguration","@PlaybackConfigurationCdnConfiguration"],["configuration_aliases","ConfigurationAliases",{"m":"j"}],["dash_configuration","DashConfiguration","@PlaybackConfigurationDashConfiguration"],["function_mapping","FunctionMapping",{"m":"s"}],["hls_configuration","HlsConfiguration","@PlaybackConfigurationHlsConfiguration"],["insertion_mode","InsertionMode",{"k":"s","e":["STITCHED_ONLY","PLAYER_SELECT"]}],["live_pre_roll_configuration","LivePreRollConfiguration","@PlaybackConfigurationLivePreRollConfiguration"],["log_configuration","LogConfiguration","@PlaybackConfigurationLogConfiguration"],["manifest_processing_rules","ManifestProcessingRules","@PlaybackConfigurationManifestProcessingRules"],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_-]+$","l":[1,64]},3],["personalization_threshold_seconds","PersonalizationThresholdSeconds",{"k":"i","r":[1,null]}],["playback_configuration_arn","PlaybackConfigurationArn","j",32],["playback_endpoint_prefix","PlaybackEndpointPrefix","j",32],["session_initialization_endpoint_prefix","SessionInitializationEndpointPrefix","j",32],["slate_ad_url","SlateAdUrl","s"],["tags","Tags",{"k":["@PlaybackConfigurationTag"],"x":1}],["transcode_profile_name","TranscodeProfileName","s"],["video_content_source_url","VideoContentSourceUrl","s",1]]',
    'PlaybackConfigurationAdConditioningConfiguration': '[["streaming_media_file_conditioning","StreamingMediaFileConditioning",{"k":"s","e":["TRANSCODE","NONE"]},1]]',
    'PlaybackConfigurationAdDecisionServerConfiguration': '[["http_request","HttpRequest","@PlaybackConfigurationHttpRequest"],["vast_response","VastResponse","@PlaybackConfigurationVastResponse"]]',
    'PlaybackConfigurationAdMarkerPassthrough': '[["enabled","Enabled","b"]]',
    'PlaybackConfigurationAdsInteractionLog': '[["exclude_event_types","ExcludeEventTypes",["s"]],["publish_opt_in_event_types","PublishOptInEventTypes",["s"]]]',
    'PlaybackConfigurationAdsPersonalizationConcurrency': '[["enable_vod_vast_parallelization","EnableVodVastParallelization","b"],["max_concurrent_ads_requests","MaxConcurrentAdsRequests","i"]]',
    'PlaybackConfigurationAdsPersonalizationTimeouts': '[["ads_request_timeout_milliseconds","AdsRequestTimeoutMilliseconds","i"],["live_maximum_ads_personalization_time_milliseconds","LiveMaximumAdsPersonalizationTimeMilliseconds","i"],["prefetch_ads_request_timeout_milliseconds","PrefetchAdsRequestTimeoutMilliseconds","i"],["prefetch_maximum_ads_personalization_time_milliseconds","PrefetchMaximumAdsPersonalizationTimeMilliseconds","i"],["vod_maximum_ads_personalization_time_milliseconds","VodMaximumAdsPersonalizationTimeMilliseconds","i"]]',
    'PlaybackConfigurationAvailSuppression': '[["fill_policy","FillPolicy",{"k":"s","e":["PARTIAL_AVAIL","FULL_AVAIL_ONLY"]}],["mode","Mode",{"k":"s","e":["OFF","BEHIND_LIVE_EDGE","AFTER_LIVE_EDGE"]}],["value","Value","s"]]',
    'PlaybackConfigurationBeaconingConfiguration': '[["client_side","ClientSide","@PlaybackConfigurationClientSideBeaconingConfiguration"]]',
    'PlaybackConfigurationBumper': '[["end_url","EndUrl","s"],["start_url","StartUrl","s"]]',
    'PlaybackConfigurationCdnConfiguration': '[["ad_segment_url_prefix","AdSegmentUrlPrefix","s"],["content_segment_url_prefix","ContentSegmentUrlPrefix","s"]]',
    'PlaybackConfigurationClientSideBeaconingConfiguration': '[["additional_event_types","AdditionalEventTypes",{"k":[{"k":"s","e":["MUTE","UNMUTE","PAUSE","SKIP"]}],"x":1}],["reporting_mode","ReportingMode",{"k":"s","e":["DISABLED","INSIGHTS"]},1]]',
    'PlaybackConfigurationDashConfiguration': '[["manifest_endpoint_prefix","ManifestEndpointPrefix","j",32],["mpd_location","MpdLocation","s"],["origin_manifest_type","OriginManifestType",{"k":"s","e":["SINGLE_PERIOD","MULTI_PERIOD"]}]]',
    'PlaybackConfigurationHlsConfiguration': '[["manifest_endpoint_prefix","ManifestEndpointPrefix","j",32]]',
    'PlaybackConfigurationHttpRequest': '[["body","Body","s"],["compress_request","CompressRequest",{"k":"s","e":["NONE","GZIP"]}],["headers","Headers",{"m":"s"}],["http_method","HttpMethod",{"k":"s","e":["GET","POST"]}]]',
    'PlaybackConfigurationLivePreRollConfiguration': '[["ad_decision_server_configuration","AdDecisionServerConfiguration","@PlaybackConfigurationPreRollAdDecisionServerConfiguration"],["ad_decision_server_url","AdDecisionServerUrl","s"],["max_duration_seconds","MaxDurationSeconds","i"]]',
    'PlaybackConfigurationLogConfiguration': '[["ads_interaction_log","AdsInteractionLog","@PlaybackConfigurationAdsInteractionLog"],["enabled_logging_strategies","EnabledLoggingStrategies",["s"]],["manifest_service_interaction_log","ManifestServiceInteractionLog","@PlaybackConfigurationManifestServiceInteractionLog"],["percent_enabled","PercentEnabled",{"k":"i","r":[0,100]},1]]',
    'PlaybackConfigurationManifestProcessingRules': '[["ad_marker_passthrough","AdMarkerPassthrough","@PlaybackConfigurationAdMarkerPassthrough"]]',
    'PlaybackConfigurationManifestServiceInteractionLog': '[["exclude_event_types","ExcludeEventTypes",["s"]]]',
    'PlaybackConfigurationPreRollAdDecisionServerConfiguration': '[["vast_response","VastResponse","@PlaybackConfigurationPreRollVastResponse"]]',
    'PlaybackConfigurationPreRollVastResponse': '[["ad_sequencing_mode","AdSequencingMode",{"k":"s","e":["FOLLOW_AD_SEQUENCE","IGNORE_AD_SEQUENCE"]}]]',
    'PlaybackConfigurationTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'PlaybackConfigurationVastResponse': '[["ad_sequencing_mode","AdSequencingMode",{"k":"s","e":["FOLLOW_AD_SEQUENCE","IGNORE_AD_SEQUENCE","FOLLOW_AD_SEQUENCE_ONLY_LIVE","FOLLOW_AD_SEQUENCE_ONLY_VOD"]}]]',
    'PrefetchSchedule': '[["arn","Arn","j",32],["consumption","Consumption","@PrefetchSchedulePrefetchConsumption",2],["name","Name","s",3],["playback_configuration_name","PlaybackConfigurationName","s",3],["recurring_prefetch_configuration","RecurringPrefetchConfiguration","@PrefetchScheduleRecurringPrefetchConfiguration",2],["retrieval","Retrieval","@PrefetchSchedulePrefetchRetrieval",2],["schedule_type","ScheduleType",{"k":"s","e":["SINGLE","RECURRING"]},2],["stream_id","StreamId","s",2],["tags","Tags",["@PrefetchScheduleTag"]]]',
    'PrefetchScheduleAvailMatchingCriteria': '[["dynamic_variable","DynamicVariable","s",1],["operator","Operator",{"k":"s","e":["EQUALS"]},1]]',
    'PrefetchSchedulePrefetchConsumption': '[["avail_matching_criteria","AvailMatchingCriteria",["@PrefetchScheduleAvailMatchingCriteria"]],["end_time","EndTime","s",1],["start_time","StartTime","s"]]',
    'PrefetchSchedulePrefetchRetrieval': '[["dynamic_variables","DynamicVariables",{"m":"s"}],["end_time","EndTime","s",1],["start_time","StartTime","s"],["traffic_shaping_retrieval_window","TrafficShapingRetrievalWindow","@PrefetchScheduleTrafficShapingRetrievalWindow"],["traffic_shaping_tps_configuration","TrafficShapingTpsConfiguration","@PrefetchScheduleTrafficShapingTpsConfiguration"],["traffic_shaping_type","TrafficShapingType",{"k":"s","e":["RETRIEVAL_WINDOW","TPS"]}]]',
    'PrefetchScheduleRecurringConsumption': '[["avail_matching_criteria","AvailMatchingCriteria",["@PrefetchScheduleAvailMatchingCriteria"]],["retrieved_ad_expiration_seconds","RetrievedAdExpirationSeconds","i"]]',
    'PrefetchScheduleRecurringPrefetchConfiguration': '[["end_time","EndTime","s",1],["recurring_consumption","RecurringConsumption","@PrefetchScheduleRecurringConsumption",1],["recurring_retrieval","RecurringRetrieval","@PrefetchScheduleRecurringRetrieval",1],["start_time","StartTime","s"]]',
    'PrefetchScheduleRecurringRetrieval': '[["delay_after_avail_end_seconds","DelayAfterAvailEndSeconds","i"],["dynamic_variables","DynamicVariables",{"m":"s"}],["traffic_shaping_retrieval_window","TrafficShapingRetrievalWindow","@PrefetchScheduleTrafficShapingRetrievalWindow"],["traffic_shaping_tps_configuration","TrafficShapingTpsConfiguration","@PrefetchScheduleTrafficShapingTpsConfiguration"],["traffic_shaping_type","TrafficShapingType",{"k":"s","e":["RETRIEVAL_WINDOW","TPS"]}]]',
    'PrefetchScheduleTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'PrefetchScheduleTrafficShapingRetrievalWindow': '[["retrieval_window_duration_seconds","RetrievalWindowDurationSeconds","i"]]',
    'PrefetchScheduleTrafficShapingTpsConfiguration': '[["peak_concurrent_users","PeakConcurrentUsers","i"],["peak_tps","PeakTps","i"]]',
    'Program': '[["ad_breaks","AdBreaks",["@ProgramAdBreak"]],["arn","Arn","j",32],["audience_media","AudienceMedia",["@ProgramAudienceMedia"]],["channel_name","ChannelName","s",3],["clip_range","ClipRange","j",32],["creation_time","CreationTime","j",32],["duration_millis","DurationMillis","j",32],["live_source_name","LiveSourceName","s",2],["program_name","ProgramName","s",3],["schedule_configuration","ScheduleConfiguration","@ProgramScheduleConfiguration",8],["scheduled_start_time","ScheduledStartTime","j",32],["source_location_name","SourceLocationName","s",3],["vod_source_name","VodSourceName","s",2]]',
    'ProgramAdBreak': '[["ad_break_metadata","AdBreakMetadata",["@ProgramKeyValuePair"]],["message_type","MessageType",{"k":"s","e":["SPLICE_INSERT","TIME_SIGNAL"]}],["offset_millis","OffsetMillis","i",1],["slate","Slate","@ProgramSlateSource"],["splice_insert_message","SpliceInsertMessage","@ProgramSpliceInsertMessage"],["time_signal_message","TimeSignalMessage","@ProgramTimeSignalMessage"]]',
    'ProgramAlternateMedia': '[["ad_breaks","AdBreaks",["@ProgramAdBreak"]],["clip_range","ClipRange","@ProgramClipRange"],["duration_millis","DurationMillis","i"],["live_source_name","LiveSourceName","s"],["scheduled_start_time_millis","ScheduledStartTimeMillis","i"],["source_location_name","SourceLocationName","s"],["vod_source_name","VodSourceName","s"]]',
    'ProgramAudienceMedia': '[["alternate_media","AlternateMedia",["@ProgramAlternateMedia"]],["audience","Audience","s"]]',
    'ProgramClipRange': '[["end_offset_millis","EndOffsetMillis","i"],["start_offset_millis","StartOffsetMillis","i"]]',
    'ProgramKeyValuePair': '[["key","Key","s",1],["value","Value","s",1]]',
    'ProgramScheduleConfiguration': '[["clip_range","ClipRange","@ProgramClipRange"],["transition","Transition","@ProgramTransition",1]]',
    'ProgramSegmentationDescriptor': '[["segment_num","SegmentNum","i"],["segmentation_event_id","SegmentationEventId","i"],["segmentation_type_id","SegmentationTypeId","i"],["segmentation_upid","SegmentationUpid","s"],["segmentation_upid_type","SegmentationUpidType","i"],["segments_expected","SegmentsExpected","i"],["sub_segment_num","SubSegmentNum","i"],["sub_segments_expected","SubSegmentsExpected","i"]]',
    'ProgramSlateSource': '[["source_location_name","SourceLocationName","s"],["vod_source_name","VodSourceName","s"]]',
    'ProgramSpliceInsertMessage': '[["avail_num","AvailNum","i"],["avails_expected","AvailsExpected","i"],["splice_event_id","SpliceEventId","i"],["unique_program_id","UniqueProgramId","i"]]',
    'ProgramTimeSignalMessage': '[["segmentation_descriptors","SegmentationDescriptors",["@ProgramSegmentationDescriptor"]]]',
    'ProgramTransition': '[["duration_millis","DurationMillis","i"],["relative_position","RelativePosition",{"k":"s","e":["BEFORE_PROGRAM","AFTER_PROGRAM"]},1],["relative_program","RelativeProgram","s"],["scheduled_start_time_millis","ScheduledStartTimeMillis","i"],["type","Type","s",1]]',
    'SourceLocation': '[["access_configuration","AccessConfiguration","@SourceLocationAccessConfiguration"],["arn","Arn","j",32],["default_segment_delivery_configuration","DefaultSegmentDeliveryConfiguration","@SourceLocationDefaultSegmentDeliveryConfiguration"],["http_configuration","HttpConfiguration","@SourceLocationHttpConfiguration",1],["segment_delivery_configurations","SegmentDeliveryConfigurations",["@SourceLocationSegmentDeliveryConfiguration"]],["source_location_name","SourceLocationName","s",3],["tags","Tags",{"k":["@SourceLocationTag"],"x":1}]]',
    'SourceLocationAccessConfiguration': '[["access_type","AccessType",{"k":"s","e":["S3_SIGV4","SECRETS_MANAGER_ACCESS_TOKEN","AUTODETECT_SIGV4"]}],["secrets_manager_access_token_configuration","SecretsManagerAccessTokenConfiguration","@SourceLocationSecretsManagerAccessTokenConfiguration"]]',
    'SourceLocationDefaultSegmentDeliveryConfiguration': '[["base_url","BaseUrl","s"]]',
    'SourceLocationHttpConfiguration': '[["base_url","BaseUrl","s",1]]',
    'SourceLocationSecretsManagerAccessTokenConfiguration': '[["header_name","HeaderName","s"],["secret_arn","SecretArn","s"],["secret_string_key","SecretStringKey","s"]]',
    'SourceLocationSegmentDeliveryConfiguration': '[["base_url","BaseUrl","s"],["name","Name","s"]]',
    'SourceLocationTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'VodSource': '[["arn","Arn","j",32],["http_package_configurations","HttpPackageConfigurations",["@VodSourceHttpPackageConfiguration"],1],["source_location_name","SourceLocationName","s",3],["tags","Tags",{"k":["@VodSourceTag"],"x":1}],["vod_source_name","VodSourceName","s",3]]',
    'VodSourceHttpPackageConfiguration': '[["path","Path","s",1],["source_group","SourceGroup","s",1],["type","Type",{"k":"s","e":["DASH","HLS"]},1]]',
    'VodSourceTag': '[["key","Key","s",1],["value","Value","s",1]]',
})
__getattr__ = names(__name__, _types)


class CfnChannel(TypedResource):
    schema = Schema('AWS::MediaTailor::Channel', _types, 'Channel', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["ChannelName"],"tags":["Tags","list"],"arn":"arn:${Partition}:mediatailor:${Region}:${Account}:channel/${ChannelName}"}')


class CfnChannelPolicy(TypedResource):
    schema = Schema('AWS::MediaTailor::ChannelPolicy', _types, 'ChannelPolicy', '{"identifier":["ChannelName"]}')


class CfnFunction(TypedResource):
    schema = Schema('AWS::MediaTailor::Function', _types, 'Function', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["FunctionId"],"tags":["Tags","list"]}')


class CfnLiveSource(TypedResource):
    schema = Schema('AWS::MediaTailor::LiveSource', _types, 'LiveSource', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["LiveSourceName","SourceLocationName"],"tags":["Tags","list"]}')


class CfnPlaybackConfiguration(TypedResource):
    schema = Schema('AWS::MediaTailor::PlaybackConfiguration', _types, 'PlaybackConfiguration', '{"attributes":[["attr_playback_configuration_arn","PlaybackConfigurationArn","s"],["attr_playback_endpoint_prefix","PlaybackEndpointPrefix","s"],["attr_session_initialization_endpoint_prefix","SessionInitializationEndpointPrefix","s"],["attr_dash_configuration_manifest_endpoint_prefix","DashConfiguration.ManifestEndpointPrefix","s"],["attr_hls_configuration_manifest_endpoint_prefix","HlsConfiguration.ManifestEndpointPrefix","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:mediatailor:${Region}:${Account}:playbackConfiguration/${ResourceId}"}')


class CfnPrefetchSchedule(TypedResource):
    schema = Schema('AWS::MediaTailor::PrefetchSchedule', _types, 'PrefetchSchedule', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:mediatailor:${Region}:${Account}:prefetchSchedule/${ResourceId}"}')


class CfnProgram(TypedResource):
    schema = Schema('AWS::MediaTailor::Program', _types, 'Program', '{"attributes":[["attr_arn","Arn","s"],["attr_clip_range","ClipRange","j"],["attr_creation_time","CreationTime","s"],["attr_duration_millis","DurationMillis","i"],["attr_scheduled_start_time","ScheduledStartTime","s"]],"identifier":["Arn"],"write_only":["ScheduleConfiguration"]}')


class CfnSourceLocation(TypedResource):
    schema = Schema('AWS::MediaTailor::SourceLocation', _types, 'SourceLocation', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["SourceLocationName"],"tags":["Tags","list"],"arn":"arn:${Partition}:mediatailor:${Region}:${Account}:sourceLocation/${ResourceId}"}')


class CfnVodSource(TypedResource):
    schema = Schema('AWS::MediaTailor::VodSource', _types, 'VodSource', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["SourceLocationName","VodSourceName"],"tags":["Tags","list"]}')
