"""Every resource type of AWS::ConnectCampaignsV2; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Campaign': r'[["arn","Arn","j",32],["channel_subtype_config","ChannelSubtypeConfig","@CampaignChannelSubtypeConfig"],["communication_limits_override","CommunicationLimitsOverride","@CampaignCommunicationLimitsConfig"],["communication_time_config","CommunicationTimeConfig","@CampaignCommunicationTimeConfig"],["connect_campaign_flow_arn","ConnectCampaignFlowArn",{"k":"s","p":"^arn:.*$","l":[20,500]}],["connect_instance_id","ConnectInstanceId",{"k":"s","p":"^[a-zA-Z0-9_\\-.]*$","l":[null,256]},3],["entry_limits_config","EntryLimitsConfig","@CampaignEntryLimitsConfig"],["name","Name",{"k":"s","l":[1,127]},1],["schedule","Schedule","@CampaignSchedule"],["source","Source","@CampaignSource"],["tags","Tags",{"k":["@CampaignTag"],"l":[null,50],"x":1}],["type","Type",{"k":"s","e":["MANAGED","JOURNEY"]}]]',
    'CampaignAnswerMachineDetectionConfig': '[["await_answer_machine_prompt","AwaitAnswerMachinePrompt","b"],["enable_answer_machine_detection","EnableAnswerMachineDetection","b",1]]',
    'CampaignChannelSubtypeConfig': '[["email","Email","@CampaignEmailChannelSubtypeConfig"],["sms","Sms","@CampaignSmsChannelSubtypeConfig"],["telephony","Telephony","@CampaignTelephonyChannelSubtypeConfig"],["whats_app","WhatsApp","@CampaignWhatsAppChannelSubtypeConfig"]]',
    'CampaignCommunicationLimit': '[["frequency","Frequency",{"k":"i","r":[1,null]},1],["max_count_per_recipient","MaxCountPerRecipient",{"k":"i","r":[1,null]},1],["unit","Unit",{"k":"s","e":["DAY"]},1]]',
    'CampaignCommunicationLimits': '[["communication_limit_list","CommunicationLimitList",["@CampaignCommunicationLimit"]]]',
    'CampaignCommunicationLimitsConfig': '[["all_channels_subtypes","AllChannelsSubtypes","@CampaignCommunicationLimits"],["instance_limits_handling","InstanceLimitsHandling",{"k":"s","e":["OPT_IN","OPT_OUT"]}]]',
    'CampaignCommunicationTimeConfig': '[["email","Email","@CampaignTimeWindow"],["local_time_zone_config","LocalTimeZoneConfig","@CampaignLocalTimeZoneConfig",1],["sms","Sms","@CampaignTimeWindow"],["telephony","Telephony","@CampaignTimeWindow"],["whats_app","WhatsApp","@CampaignTimeWindow"]]',
    'CampaignDailyHour': '[["key","Key",{"k":"s","e":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"]}],["value","Value",["@CampaignTimeRange"]]]',
    'CampaignEmailChannelSubtypeConfig': '[["capacity","Capacity",{"k":"n","r":[0.01,1]}],["default_outbound_config","DefaultOutboundConfig","@CampaignEmailOutboundConfig",1],["outbound_mode","OutboundMode","@CampaignEmailOutboundMode",1]]',
    'CampaignEmailOutboundConfig': '[["connect_source_email_address","ConnectSourceEmailAddress",{"k":"s","l":[1,255]},1],["source_email_address_display_name","SourceEmailAddressDisplayName",{"k":"s","l":[null,256]}],["wisdom_template_arn","WisdomTemplateArn",{"k":"s","p":"^arn:.*$","l":[20,500]},1]]',
    'CampaignEmailOutboundMode': '[["agentless_config","AgentlessConfig","j"]]',
    'CampaignEntryLimitsConfig': '[["max_entry_count","MaxEntryCount",{"k":"i","r":[0,null]},1],["min_entry_interval","MinEntryInterval",{"k":"s","p":"^P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?$","l":[null,50]},1]]',
    'CampaignEventTrigger': '[["customer_profiles_domain_arn","CustomerProfilesDomainArn",{"k":"s","p":"^arn:.*$","l":[20,500]}]]',
    'CampaignLocalTimeZoneConfig': r'[["default_time_zone","DefaultTimeZone",{"k":"s","p":"^[a-zA-Z0-9_\\-/]*$","l":[null,50]}],["local_time_zone_detection","LocalTimeZoneDetection",[{"k":"s","e":["ZIP_CODE","AREA_CODE"]}]],["local_time_zone_detection_scope","LocalTimeZoneDetectionScope",{"k":"s","e":["PRIMARY_ONLY","ALL_AVAILABLE"]}]]',
    'CampaignOpenHours': '[["daily_hours","DailyHours",{"k":["@CampaignDailyHour"],"x":1},1]]',
    'CampaignPredictiveConfig': '[["bandwidth_allocation","BandwidthAllocation",{"k":"n","r":[0,1]},1]]',
    'CampaignPreviewConfig': '[["agent_actions","AgentActions",[{"k":"s","e":["DISCARD"]}]],["bandwidth_allocation","BandwidthAllocation",{"k":"n","r":[0,1]},1],["timeout_config","TimeoutConfig","@CampaignTimeoutConfig",1]]',
    'CampaignProgressiveConfig': '[["bandwidth_allocation","BandwidthAllocation",{"k":"n","r":[0,1]},1]]',
    'CampaignRestrictedPeriod': r'[["end_date","EndDate",{"k":"s","p":"^\\d{4}-\\d{2}-\\d{2}$"},1],["name","Name",{"k":"s","l":[null,127]}],["start_date","StartDate",{"k":"s","p":"^\\d{4}-\\d{2}-\\d{2}$"},1]]',
    'CampaignRestrictedPeriods': '[["restricted_period_list","RestrictedPeriodList",["@CampaignRestrictedPeriod"]]]',
    'CampaignSchedule': '[["end_time","EndTime",{"k":"s","l":[null,100]},1],["refresh_frequency","RefreshFrequency",{"k":"s","p":"^P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?$","l":[null,50]}],["start_time","StartTime",{"k":"s","l":[null,100]},1]]',
    'CampaignSmsChannelSubtypeConfig': '[["capacity","Capacity",{"k":"n","r":[0.01,1]}],["default_outbound_config","DefaultOutboundConfig","@CampaignSmsOutboundConfig",1],["outbound_mode","OutboundMode","@CampaignSmsOutboundMode",1]]',
    'CampaignSmsOutboundConfig': '[["connect_source_phone_number_arn","ConnectSourcePhoneNumberArn",{"k":"s","p":"^arn:.*$","l":[20,500]},1],["wisdom_template_arn","WisdomTemplateArn",{"k":"s","p":"^arn:.*$","l":[20,500]},1]]',
    'CampaignSmsOutboundMode': '[["agentless_config","AgentlessConfig","j"]]',
    'CampaignSource': '[["customer_profiles_segment_arn","CustomerProfilesSegmentArn",{"k":"s","p":"^arn:.*$","l":[20,500]}],["event_trigger","EventTrigger","@CampaignEventTrigger"]]',
    'CampaignTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'CampaignTelephonyChannelSubtypeConfig': '[["capacity","Capacity",{"k":"n","r":[0.01,1]}],["connect_queue_id","ConnectQueueId",{"k":"s","l":[null,500]}],["default_outbound_config","DefaultOutboundConfig","@CampaignTelephonyOutboundConfig",1],["outbound_mode","OutboundMode","@CampaignTelephonyOutboundMode",1]]',
    'CampaignTelephonyOutboundConfig': '[["answer_machine_detection_config","AnswerMachineDetectionConfig","@CampaignAnswerMachineDetectionConfig"],["connect_contact_flow_id","ConnectContactFlowId",{"k":"s","l":[null,500]},1],["connect_source_phone_number","ConnectSourcePhoneNumber",{"k":"s","l":[null,100]}],["ring_timeout","RingTimeout",{"k":"i","r":[15,60]}]]',
    'CampaignTelephonyOutboundMode': '[["agentless_config","AgentlessConfig","j"],["predictive_config","PredictiveConfig","@CampaignPredictiveConfig"],["preview_config","PreviewConfig","@CampaignPreviewConfig"],["progressive_config","ProgressiveConfig","@CampaignProgressiveConfig"]]',
    'CampaignTimeRange': r'[["end_time","EndTime",{"k":"s","p":"^T\\d{2}:\\d{2}$"},1],["start_time","StartTime",{"k":"s","p":"^T\\d{2}:\\d{2}$"},1]]',
    'CampaignTimeWindow': '[["open_hours","OpenHours","@CampaignOpenHours",1],["restricted_periods","RestrictedPeriods","@CampaignRestrictedPeriods"]]',
    'CampaignTimeoutConfig': '[["duration_in_seconds","DurationInSeconds",{"k":"i","r":[1,300]}]]',
    'CampaignWhatsAppChannelSubtypeConfig': '[["capacity","Capacity",{"k":"n","r":[0.01,1]}],["default_outbound_config","DefaultOutboundConfig","@CampaignWhatsAppOutboundConfig",1],["outbound_mode","OutboundMode","@CampaignWhatsAppOutboundMode",1]]',
    'CampaignWhatsAppOutboundConfig': '[["connect_source_phone_number_arn","ConnectSourcePhoneNumberArn",{"k":"s","p":"^arn:.*$","l":[20,500]},1],["wisdom_template_arn","WisdomTemplateArn",{"k":"s","p":"^arn:.*$","l":[20,500]},1]]',
    'CampaignWhatsAppOutboundMode': '[["agentless_config","AgentlessConfig","j"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Campaign': ('AWS::ConnectCampaignsV2::Campaign', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}"}'),
})
