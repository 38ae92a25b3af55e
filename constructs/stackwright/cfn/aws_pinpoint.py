"""Every resource type of AWS::Pinpoint; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ADMChannel': '[["application_id","ApplicationId","s",3],["client_id","ClientId","s",1],["client_secret","ClientSecret","s",1],["enabled","Enabled","b"],["id","Id","j",32]]',
    'APNSChannel': '[["application_id","ApplicationId","s",3],["bundle_id","BundleId","s"],["certificate","Certificate","s"],["default_authentication_method","DefaultAuthenticationMethod","s"],["enabled","Enabled","b"],["id","Id","j",32],["private_key","PrivateKey","s"],["team_id","TeamId","s"],["token_key","TokenKey","s"],["token_key_id","TokenKeyId","s"]]',
    'APNSSandboxChannel': '[["application_id","ApplicationId","s",3],["bundle_id","BundleId","s"],["certificate","Certificate","s"],["default_authentication_method","DefaultAuthenticationMethod","s"],["enabled","Enabled","b"],["id","Id","j",32],["private_key","PrivateKey","s"],["team_id","TeamId","s"],["token_key","TokenKey","s"],["token_key_id","TokenKeyId","s"]]',
    'APNSVoipChannel': '[["application_id","ApplicationId","s",3],["bundle_id","BundleId","s"],["certificate","Certificate","s"],["default_authentication_method","DefaultAuthenticationMethod","s"],["enabled","Enabled","b"],["id","Id","j",32],["private_key","PrivateKey","s"],["team_id","TeamId","s"],["token_key","TokenKey","s"],["token_key_id","TokenKeyId","s"]]',
    'APNSVoipSandboxChannel': '[["application_id","ApplicationId","s",3],["bundle_id","BundleId","s"],["certificate","Certificate","s"],["default_authentication_method","DefaultAuthenticationMethod","s"],["enabled","Enabled","b"],["id","Id","j",32],["private_key","PrivateKey","s"],["team_id","TeamId","s"],["token_key","TokenKey","s"],["token_key_id","TokenKeyId","s"]]',
    'App': '[["arn","Arn","j",32],["id","Id","j",32],["name","Name","s",3],["tags","Tags","j"]]',
    'ApplicationSettings': '[["application_id","ApplicationId","s",3],["campaign_hook","CampaignHook","@ApplicationSettingsCampaignHook"],["cloud_watch_metrics_enabled","CloudWatchMetricsEnabled","b"],["id","Id","j",32],["limits","Limits","@ApplicationSettingsLimits"],["quiet_time","QuietTime","@ApplicationSettingsQuietTime"]]',
    'ApplicationSettingsCampaignHook': '[["lambda_function_name","LambdaFunctionName","s"],["mode","Mode","s"],["web_url","WebUrl","s"]]',
    'ApplicationSettingsLimits': '[["daily","Daily","i"],["maximum_duration","MaximumDuration","i"],["messages_per_second","MessagesPerSecond","i"],["total","Total","i"]]',
    'ApplicationSettingsQuietTime': '[["end","End","s",1],["start","Start","s",1]]',
    'BaiduChannel': '[["api_key","ApiKey","s",1],["application_id","ApplicationId","s",3],["enabled","Enabled","b"],["id","Id","j",32],["secret_key","SecretKey","s",1]]',
    'Campaign': '[["additional_treatments","AdditionalTreatments",["@CampaignWriteTreatmentResource"]],["application_id","ApplicationId","s",3],["arn","Arn","j",32],["campaign_hook","CampaignHook","@CampaignCampaignHook"],["campaign_id","CampaignId","j",32],["custom_delivery_configuration","CustomDeliveryConfiguration","@CampaignCustomDeliveryConfiguration"],["description","Description","s"],["holdout_percent","HoldoutPercent","i"],["is_paused","IsPaused","b"],["limits","Limits","@CampaignLimits"],["message_configuration","MessageConfiguration","@CampaignMessageConfiguration"],["name","Name","s",1],["priority","Priority","i"],["schedule","Schedule","@CampaignSchedule",1],["segment_id","SegmentId","s",1],["segment_version","SegmentVersion","i"],["tags","Tags","j"],["template_configuration","TemplateConfiguration","@CampaignTemplateConfiguration"],["treatment_description","TreatmentDescription","s"],["treatment_name","TreatmentName","s"]]',
    'CampaignCampaignCustomMessage': '[["data","Data","s"]]',
    'CampaignCampaignEmailMessage': '[["body","Body","s"],["from_address","FromAddress","s"],["html_body","HtmlBody","s"],["title","Title","s"]]',
    'CampaignCampaignEventFilter': '[["dimensions","Dimensions","@CampaignEventDimensions"],["filter_type","FilterType","s"]]',
    'CampaignCampaignHook': '[["lambda_function_name","LambdaFunctionName","s"],["mode","Mode","s"],["web_url","WebUrl","s"]]',
    'CampaignCampaignInAppMessage': '[["content","Content",["@CampaignInAppMessageContent"]],["custom_config","CustomConfig","j"],["layout","Layout","s"]]',
    'CampaignCampaignSmsMessage': '[["body","Body","s"],["entity_id","EntityId","s"],["message_type","MessageType","s"],["origination_number","OriginationNumber","s"],["sender_id","SenderId","s"],["template_id","TemplateId","s"]]',
    'CampaignCustomDeliveryConfiguration': '[["delivery_uri","DeliveryUri","s"],["endpoint_types","EndpointTypes",["s"]]]',
    'CampaignDefaultButtonConfiguration': '[["background_color","BackgroundColor","s"],["border_radius","BorderRadius","i"],["button_action","ButtonAction","s"],["link","Link","s"],["text","Text","s"],["text_color","TextColor","s"]]',
    'CampaignEventDimensions': '[["attributes","Attributes","j"],["event_type","EventType","@CampaignSetDimension"],["metrics","Metrics","j"]]',
    'CampaignInAppMessageBodyConfig': '[["alignment","Alignment","s"],["body","Body","s"],["text_color","TextColor","s"]]',
    'CampaignInAppMessageButton': '[["android","Android","@CampaignOverrideButtonConfiguration"],["default_config","DefaultConfig","@CampaignDefaultButtonConfiguration"],["ios","IOS","@CampaignOverrideButtonConfiguration"],["web","Web","@CampaignOverrideButtonConfiguration"]]',
    'CampaignInAppMessageContent': '[["background_color","BackgroundColor","s"],["body_config","BodyConfig","@CampaignInAppMessageBodyConfig"],["header_config","HeaderConfig","@CampaignInAppMessageHeaderConfig"],["image_url","ImageUrl","s"],["primary_btn","PrimaryBtn","@CampaignInAppMessageButton"],["secondary_btn","SecondaryBtn","@CampaignInAppMessageButton"]]',
    'CampaignInAppMessageHeaderConfig': '[["alignment","Alignment","s"],["header","Header","s"],["text_color","TextColor","s"]]',
    'CampaignLimits': '[["daily","Daily","i"],["maximum_duration","MaximumDuration","i"],["messages_per_second","MessagesPerSecond","i"],["session","Session","i"],["total","Total","i"]]',
    'CampaignMessage': '[["action","Action","s"],["body","Body","s"],["image_icon_url","ImageIconUrl","s"],["image_small_icon_url","ImageSmallIconUrl","s"],["image_url","ImageUrl","s"],["json_body","JsonBody","s"],["media_url","MediaUrl","s"],["raw_content","RawContent","s"],["silent_push","SilentPush","b"],["time_to_live","TimeToLive","i"],["title","Title","s"],["url","Url","s"]]',
    'CampaignMessageConfiguration': '[["adm_message","ADMMessage","@CampaignMessage"],["apns_message","APNSMessage","@CampaignMessage"],["baidu_message","BaiduMessage","@CampaignMessage"],["custom_message","CustomMessage","@CampaignCampaignCustomMessage"],["default_message","DefaultMessage","@CampaignMessage"],["email_message","EmailMessage","@CampaignCampaignEmailMessage"],["gcm_message","GCMMessage","@CampaignMessage"],["in_app_message","InAppMessage","@CampaignCampaignInAppMessage"],["sms_message","SMSMessage","@CampaignCampaignSmsMessage"]]',
    'CampaignOverrideButtonConfiguration': '[["button_action","ButtonAction","s"],["link","Link","s"]]',
    'CampaignQuietTime': '[["end","End","s",1],["start","Start","s",1]]',
    'CampaignSchedule': '[["end_time","EndTime","s"],["event_filter","EventFilter","@CampaignCampaignEventFilter"],["frequency","Frequency","s"],["is_local_time","IsLocalTime","b"],["quiet_time","QuietTime","@CampaignQuietTime"],["start_time","StartTime","s"],["time_zone","TimeZone","s"]]',
    'CampaignSetDimension': '[["dimension_type","DimensionType","s"],["values","Values",["s"]]]',
    'CampaignTemplate': '[["name","Name","s"],["version","Version","s"]]',
    'CampaignTemplateConfiguration': '[["email_template","EmailTemplate","@CampaignTemplate"],["push_template","PushTemplate","@CampaignTemplate"],["sms_template","SMSTemplate","@CampaignTemplate"],["voice_template","VoiceTemplate","@CampaignTemplate"]]',
    'CampaignWriteTreatmentResource': '[["custom_delivery_configuration","CustomDeliveryConfiguration","@CampaignCustomDeliveryConfiguration"],["message_configuration","MessageConfiguration","@CampaignMessageConfiguration"],["schedule","Schedule","@CampaignSchedule"],["size_percent","SizePercent","i"],["template_configuration","TemplateConfiguration","@CampaignTemplateConfiguration"],["treatment_description","TreatmentDescription","s"],["treatment_name","TreatmentName","s"]]',
    'EmailChannel': '[["application_id","ApplicationId","s",3],["configuration_set","ConfigurationSet","s"],["enabled","Enabled","b"],["from_address","FromAddress","s",1],["id","Id","j",32],["identity","Identity","s",1],["orchestration_sending_role_arn","OrchestrationSendingRoleArn","s",0,["AWS::IAM::Role.Arn"]],["role_arn","RoleArn","s",0,["AWS::IAM::Role.Arn"]]]',
    'EmailTemplate': '[["arn","Arn","j",32],["default_substitutions","DefaultSubstitutions","s"],["html_part","HtmlPart","s"],["id","Id","j",32],["subject","Subject","s",1],["tags","Tags","j"],["template_description","TemplateDescription","s"],["template_name","TemplateName","s",3],["text_part","TextPart","s"]]',
    'EventStream': '[["application_id","ApplicationId","s",3],["destination_stream_arn","DestinationStreamArn","s",1],["id","Id","j",32],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]]]',
    'GCMChannel': '[["api_key","ApiKey","s"],["application_id","ApplicationId","s",3],["default_authentication_method","DefaultAuthenticationMethod","s"],["enabled","Enabled","b"],["id","Id","j",32],["service_json","ServiceJson","s"]]',
    'InAppTemplate': '[["arn","Arn","j",32],["content","Content",["@InAppTemplateInAppMessageContent"]],["custom_config","CustomConfig","j"],["layout","Layout",{"k":"s","e":["BOTTOM_BANNER","TOP_BANNER","OVERLAYS","MOBILE_FEED","MIDDLE_BANNER","CAROUSEL"]}],["tags","Tags","j"],["template_description","TemplateDescription","s"],["template_name","TemplateName","s",3]]',
    'InAppTemplateBodyConfig': '[["alignment","Alignment",{"k":"s","e":["LEFT","CENTER","RIGHT"]}],["body","Body","s"],["text_color","TextColor","s"]]',
    'InAppTemplateButtonConfig': '[["android","Android","@InAppTemplateOverrideButtonConfiguration"],["default_config","DefaultConfig","@InAppTemplateDefaultButtonConfiguration"],["ios","IOS","@InAppTemplateOverrideButtonConfiguration"],["web","Web","@InAppTemplateOverrideButtonConfiguration"]]',
    'InAppTemplateDefaultButtonConfiguration': '[["background_color","BackgroundColor","s"],["border_radius","BorderRadius","i"],["button_action","ButtonAction",{"k":"s","e":["LINK","DEEP_LINK","CLOSE"]}],["link","Link","s"],["text","Text","s"],["text_color","TextColor","s"]]',
    'InAppTemplateHeaderConfig': '[["alignment","Alignment",{"k":"s","e":["LEFT","CENTER","RIGHT"]}],["header","Header","s"],["text_color","TextColor","s"]]',
    'InAppTemplateInAppMessageContent': '[["background_color","BackgroundColor","s"],["body_config","BodyConfig","@InAppTemplateBodyConfig"],["header_config","HeaderConfig","@InAppTemplateHeaderConfig"],["image_url","ImageUrl","s"],["primary_btn","PrimaryBtn","@InAppTemplateButtonConfig"],["secondary_btn","SecondaryBtn","@InAppTemplateButtonConfig"]]',
    'InAppTemplateOverrideButtonConfiguration': '[["button_action","ButtonAction",{"k":"s","e":["LINK","DEEP_LINK","CLOSE"]}],["link","Link","s"]]',
    'PushTemplate': '[["adm","ADM","@PushTemplateAndroidPushNotificationTemplate"],["apns","APNS","@PushTemplateAPNSPushNotificationTemplate"],["arn","Arn","j",32],["baidu","Baidu","@PushTemplateAndroidPushNotificationTemplate"],["default","Default","@PushTemplateDefaultPushNotificationTemplate"],["default_substitutions","DefaultSubstitutions","s"],["gcm","GCM","@PushTemplateAndroidPushNotificationTemplate"],["id","Id","j",32],["tags","Tags","j"],["template_description","TemplateDescription","s"],["template_name","TemplateName","s",3]]',
    'PushTemplateAPNSPushNotificationTemplate': '[["action","Action","s"],["body","Body","s"],["media_url","MediaUrl","s"],["sound","Sound","s"],["title","Title","s"],["url","Url","s"]]',
    'PushTemplateAndroidPushNotificationTemplate': '[["action","Action","s"],["body","Body","s"],["image_icon_url","ImageIconUrl","s"],["image_url","ImageUrl","s"],["small_image_icon_url","SmallImageIconUrl","s"],["sound","Sound","s"],["title","Title","s"],["url","Url","s"]]',
    'PushTemplateDefaultPushNotificationTemplate': '[["action","Action","s"],["body","Body","s"],["sound","Sound","s"],["title","Title","s"],["url","Url","s"]]',
    'SMSChannel': '[["application_id","ApplicationId","s",3],["enabled","Enabled","b"],["id","Id","j",32],["sender_id","SenderId","s"],["short_code","ShortCode","s"]]',
    'Segment': '[["application_id","ApplicationId","s",3],["arn","Arn","j",32],["dimensions","Dimensions","@SegmentSegmentDimensions"],["name","Name","s",1],["segment_groups","SegmentGroups","@SegmentSegmentGroups"],["segment_id","SegmentId","j",32],["tags","Tags","j"]]',
    'SegmentBehavior': '[["recency","Recency","@SegmentRecency"]]',
    'SegmentCoordinates': '[["latitude","Latitude","n",1],["longitude","Longitude","n",1]]',
    'SegmentDemographic': '[["app_version","AppVersion","@SegmentSetDimension"],["channel","Channel","@SegmentSetDimension"],["device_type","DeviceType","@SegmentSetDimension"],["make","Make","@SegmentSetDimension"],["model","Model","@SegmentSetDimension"],["platform","Platform","@SegmentSetDimension"]]',
    'SegmentGPSPoint': '[["coordinates","Coordinates","@SegmentCoordinates",1],["range_in_kilometers","RangeInKilometers","n",1]]',
    'SegmentGroups': '[["dimensions","Dimensions",["@SegmentSegmentDimensions"]],["source_segments","SourceSegments",["@SegmentSourceSegments"]],["source_type","SourceType","s"],["type","Type","s"]]',
    'SegmentLocation': '[["country","Country","@SegmentSetDimension"],["gps_point","GPSPoint","@SegmentGPSPoint"]]',
    'SegmentRecency': '[["duration","Duration","s",1],["recency_type","RecencyType","s",1]]',
    'SegmentSegmentDimensions': '[["attributes","Attributes","j"],["behavior","Behavior","@SegmentBehavior"],["demographic","Demographic","@SegmentDemographic"],["location","Location","@SegmentLocation"],["metrics","Metrics","j"],["user_attributes","UserAttributes","j"]]',
    'SegmentSegmentGroups': '[["groups","Groups",["@SegmentGroups"]],["include","Include","s"]]',
    'SegmentSetDimension': '[["dimension_type","DimensionType","s"],["values","Values",["s"]]]',
    'SegmentSourceSegments': '[["id","Id","s",1],["version","Version","i"]]',
    'SmsTemplate': '[["arn","Arn","j",32],["body","Body","s",1],["default_substitutions","DefaultSubstitutions","s"],["id","Id","j",32],["tags","Tags","j"],["template_description","TemplateDescription","s"],["template_name","TemplateName","s",3]]',
    'VoiceChannel': '[["application_id","ApplicationId","s",3],["enabled","Enabled","b"],["id","Id","j",32]]',
})
__getattr__ = names(__name__, _types)


class CfnADMChannel(TypedResource):
    schema = Schema('AWS::Pinpoint::ADMChannel', _types, 'ADMChannel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnAPNSChannel(TypedResource):
    schema = Schema('AWS::Pinpoint::APNSChannel', _types, 'APNSChannel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnAPNSSandboxChannel(TypedResource):
    schema = Schema('AWS::Pinpoint::APNSSandboxChannel', _types, 'APNSSandboxChannel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnAPNSVoipChannel(TypedResource):
    schema = Schema('AWS::Pinpoint::APNSVoipChannel', _types, 'APNSVoipChannel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnAPNSVoipSandboxChannel(TypedResource):
    schema = Schema('AWS::Pinpoint::APNSVoipSandboxChannel', _types, 'APNSVoipSandboxChannel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnApp(TypedResource):
    schema = Schema('AWS::Pinpoint::App', _types, 'App', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}"}')


class CfnApplicationSettings(TypedResource):
    schema = Schema('AWS::Pinpoint::ApplicationSettings', _types, 'ApplicationSettings', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnBaiduChannel(TypedResource):
    schema = Schema('AWS::Pinpoint::BaiduChannel', _types, 'BaiduChannel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnCampaign(TypedResource):
    schema = Schema('AWS::Pinpoint::Campaign', _types, 'Campaign', '{"attributes":[["attr_arn","Arn","s"],["attr_campaign_id","CampaignId","s"]],"identifier":["CampaignId"],"tags":["Tags","map"]}')


class CfnEmailChannel(TypedResource):
    schema = Schema('AWS::Pinpoint::EmailChannel', _types, 'EmailChannel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnEmailTemplate(TypedResource):
    schema = Schema('AWS::Pinpoint::EmailTemplate', _types, 'EmailTemplate', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL"}')


class CfnEventStream(TypedResource):
    schema = Schema('AWS::Pinpoint::EventStream', _types, 'EventStream', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/eventstream"}')


class CfnGCMChannel(TypedResource):
    schema = Schema('AWS::Pinpoint::GCMChannel', _types, 'GCMChannel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnInAppTemplate(TypedResource):
    schema = Schema('AWS::Pinpoint::InAppTemplate', _types, 'InAppTemplate', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["TemplateName"],"tags":["Tags","map"],"arn":"arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL"}')


class CfnPushTemplate(TypedResource):
    schema = Schema('AWS::Pinpoint::PushTemplate', _types, 'PushTemplate', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL"}')


class CfnSMSChannel(TypedResource):
    schema = Schema('AWS::Pinpoint::SMSChannel', _types, 'SMSChannel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnSegment(TypedResource):
    schema = Schema('AWS::Pinpoint::Segment', _types, 'Segment', '{"attributes":[["attr_arn","Arn","s"],["attr_segment_id","SegmentId","s"]],"identifier":["SegmentId"],"tags":["Tags","map"]}')


class CfnSmsTemplate(TypedResource):
    schema = Schema('AWS::Pinpoint::SmsTemplate', _types, 'SmsTemplate', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL"}')


class CfnVoiceChannel(TypedResource):
    schema = Schema('AWS::Pinpoint::VoiceChannel', _types, 'VoiceChannel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')
