"""Every resource type of AWS::CloudTrail; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Channel': r'[["channel_arn","ChannelArn","j",32],["destinations","Destinations",{"k":["@ChannelDestination"],"l":[1,10],"x":1}],["name","Name",{"k":"s","p":"(^[a-zA-Z0-9._\\-]+$)","l":[3,128]}],["source","Source",{"k":"s","p":"(.*)","l":[1,256]},2],["tags","Tags",{"k":["@ChannelTag"],"l":[null,200]}]]',
    'ChannelDestination': r'[["location","Location",{"k":"s","p":"(^[a-zA-Z0-9._/\\-:]+$)","l":[3,1024]},1],["type","Type",{"k":"s","e":["EVENT_DATA_STORE"]},1]]',
    'ChannelTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Dashboard': r'[["created_timestamp","CreatedTimestamp","j",32],["dashboard_arn","DashboardArn","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_\\-]+$","l":[3,128]}],["refresh_schedule","RefreshSchedule","@DashboardRefreshSchedule"],["status","Status","j",32],["tags","Tags",["@DashboardTag"]],["termination_protection_enabled","TerminationProtectionEnabled","b"],["type","Type","j",32],["updated_timestamp","UpdatedTimestamp","j",32],["widgets","Widgets",{"k":["@DashboardWidget"],"x":1}]]',
    'DashboardRefreshSchedule': '[["frequency","Frequency","@DashboardRefreshScheduleFrequency"],["status","Status",{"k":"s","e":["ENABLED","DISABLED"]}],["time_of_day","TimeOfDay",{"k":"s","p":"^[0-9]{2}:[0-9]{2}"}]]',
    'DashboardRefreshScheduleFrequency': '[["unit","Unit",{"k":"s","e":["HOURS","DAYS"]},1],["value","Value","i",1]]',
    'DashboardTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DashboardWidget': r'[["query_parameters","QueryParameters",{"k":[{"k":"s","p":".*","l":[1,1024]}],"l":[1,10]}],["query_statement","QueryStatement",{"k":"s","p":"(?s).*","l":[1,10000]},1],["view_properties","ViewProperties",{"m":{"k":"s","p":"^[a-zA-Z0-9._\\- ]+$","l":[1,128]}}]]',
    'EventDataStore': r'[["advanced_event_selectors","AdvancedEventSelectors",{"k":["@EventDataStoreAdvancedEventSelector"],"x":1}],["billing_mode","BillingMode",{"k":"s","e":["EXTENDABLE_RETENTION_PRICING","FIXED_RETENTION_PRICING"]}],["context_key_selectors","ContextKeySelectors",{"k":["@EventDataStoreContextKeySelector"],"l":[null,2],"x":1}],["created_timestamp","CreatedTimestamp","j",32],["event_data_store_arn","EventDataStoreArn","j",32],["federation_enabled","FederationEnabled","b"],["federation_role_arn","FederationRoleArn","s",0,["AWS::IAM::Role.Arn"]],["ingestion_enabled","IngestionEnabled","b"],["insight_selectors","InsightSelectors",{"k":["@EventDataStoreInsightSelector"],"x":1}],["insights_destination","InsightsDestination",{"k":"s","p":"^[a-zA-Z0-9._/\\-:]+$","l":[3,256]}],["kms_key_id","KmsKeyId",{"k":"s","p":"^[a-zA-Z0-9._/\\-:]+$","l":[1,350]},0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["max_event_size","MaxEventSize",{"k":"s","e":["Standard","Large"]}],["multi_region_enabled","MultiRegionEnabled","b"],["name","Name",{"k":"s","p":"^[a-zA-Z0-9._\\-]+$","l":[3,128]}],["organization_enabled","OrganizationEnabled","b"],["retention_period","RetentionPeriod",{"k":"i","r":[7,3653]}],["status","Status","j",32],["tags","Tags",["@EventDataStoreTag"]],["termination_protection_enabled","TerminationProtectionEnabled","b"],["updated_timestamp","UpdatedTimestamp","j",32]]',
    'EventDataStoreAdvancedEventSelector': '[["field_selectors","FieldSelectors",{"k":["@EventDataStoreAdvancedFieldSelector"],"l":[1,null],"x":1},1],["name","Name",{"k":"s","l":[1,1000]}]]',
    'EventDataStoreAdvancedFieldSelector': r'[["ends_with","EndsWith",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}],["equals","Equals",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}],["field","Field",{"k":"s","p":"([\\w|\\d|\\.|_]+)","l":[1,1000]},1],["not_ends_with","NotEndsWith",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}],["not_equals","NotEquals",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}],["not_starts_with","NotStartsWith",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}],["starts_with","StartsWith",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}]]',
    'EventDataStoreContextKeySelector': '[["equals","Equals",{"k":[{"k":"s","p":"(.+)","l":[1,128]}],"l":[1,50],"x":1},1],["type","Type",{"k":"s","e":["RequestContext","TagContext"]},1]]',
    'EventDataStoreInsightSelector': '[["insight_type","InsightType",{"k":"s","e":["ApiCallRateInsight","ApiErrorRateInsight"]}]]',
    'EventDataStoreTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'ResourcePolicy': r'[["resource_arn","ResourceArn",{"k":"s","p":"^[a-zA-Z0-9._/\\-:]+$","l":[3,256]},3],["resource_policy","ResourcePolicy","j",1]]',
    'Trail': r'[["advanced_event_selectors","AdvancedEventSelectors",{"k":["@TrailAdvancedEventSelector"],"x":1}],["aggregation_configurations","AggregationConfigurations",{"k":["@TrailAggregationConfiguration"],"l":[null,1],"x":1}],["arn","Arn","j",32],["cloud_watch_logs_log_group_arn","CloudWatchLogsLogGroupArn","s",0,["AWS::Logs::LogGroup.Arn"]],["cloud_watch_logs_role_arn","CloudWatchLogsRoleArn","s",0,["AWS::IAM::Role.Arn"]],["enable_log_file_validation","EnableLogFileValidation","b"],["event_selectors","EventSelectors",{"k":["@TrailEventSelector"],"l":[null,5],"x":1}],["include_global_service_events","IncludeGlobalServiceEvents","b"],["insight_selectors","InsightSelectors",{"k":["@TrailInsightSelector"],"x":1}],["is_logging","IsLogging","b",1],["is_multi_region_trail","IsMultiRegionTrail","b"],["is_organization_trail","IsOrganizationTrail","b"],["kms_key_id","KMSKeyId","s",0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id","AWS::KMS::Key.KeyId"]],["s3_bucket_name","S3BucketName","s",1,["AWS::S3::Bucket.BucketName","AWS::S3::Bucket.Name"]],["s3_key_prefix","S3KeyPrefix",{"k":"s","l":[null,200]}],["sns_topic_arn","SnsTopicArn","j",32],["sns_topic_name","SnsTopicName",{"k":"s","l":[null,256]},0,["AWS::SNS::Topic.TopicName"]],["tags","Tags",["@TrailTag"]],["trail_name","TrailName",{"k":"s","p":"(^[a-zA-Z0-9]$)|(^[a-zA-Z0-9]([a-zA-Z0-9\\._-])*[a-zA-Z0-9]$)","l":[3,128]},2]]',
    'TrailAdvancedEventSelector': '[["field_selectors","FieldSelectors",{"k":["@TrailAdvancedFieldSelector"],"l":[1,null],"x":1},1],["name","Name",{"k":"s","l":[1,1000]}]]',
    'TrailAdvancedFieldSelector': r'[["ends_with","EndsWith",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}],["equals","Equals",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}],["field","Field",{"k":"s","p":"([\\w|\\d|\\.|_]+)","l":[1,1000]},1],["not_ends_with","NotEndsWith",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}],["not_equals","NotEquals",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}],["not_starts_with","NotStartsWith",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}],["starts_with","StartsWith",{"k":[{"k":"s","p":"(.+)","l":[1,2048]}],"l":[1,null],"x":1}]]',
    'TrailAggregationConfiguration': '[["event_category","EventCategory",{"k":"s","e":["Data"]},1],["templates","Templates",{"k":[{"k":"s","e":["API_ACTIVITY","RESOURCE_ACCESS","USER_ACTIONS"]}],"l":[1,50],"x":1},1]]',
    'TrailDataResource': '[["type","Type",{"k":"s","e":["AWS::Lambda::Function","AWS::S3::Object","AWS::DynamoDB::Table","AWS::S3Outposts::Object","AWS::ManagedBlockchain::Node","AWS::S3ObjectLambda::AccessPoint","AWS::EC2::Snapshot","AWS::S3::AccessPoint","AWS::DynamoDB::Stream"]},1],["values","Values",{"k":["s"],"x":1},0,["AWS::Lambda::Function.Arn"]]]',
    'TrailEventSelector': '[["data_resources","DataResources",{"k":["@TrailDataResource"],"x":1}],["exclude_management_event_sources","ExcludeManagementEventSources",{"k":["s"],"x":1}],["include_management_events","IncludeManagementEvents","b"],["read_write_type","ReadWriteType",{"k":"s","e":["All","ReadOnly","WriteOnly"]}]]',
    'TrailInsightSelector': '[["event_categories","EventCategories",{"k":[{"k":"s","e":["Management","Data"]}],"x":1}],["insight_type","InsightType",{"k":"s","e":["ApiCallRateInsight","ApiErrorRateInsight"]}]]',
    'TrailTag': '[["key","Key","s",1],["value","Value","s",1]]',
})
__getattr__ = names(__name__, _types)


class CfnChannel(TypedResource):
    schema = Schema('AWS::CloudTrail::Channel', _types, 'Channel', '{"attributes":[["attr_channel_arn","ChannelArn","s"]],"identifier":["ChannelArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}"}')


class CfnDashboard(TypedResource):
    schema = Schema('AWS::CloudTrail::Dashboard', _types, 'Dashboard', '{"attributes":[["attr_created_timestamp","CreatedTimestamp","s"],["attr_dashboard_arn","DashboardArn","s"],["attr_status","Status","s"],["attr_type","Type","s"],["attr_updated_timestamp","UpdatedTimestamp","s"]],"identifier":["DashboardArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}"}')


class CfnEventDataStore(TypedResource):
    schema = Schema('AWS::CloudTrail::EventDataStore', _types, 'EventDataStore', '{"attributes":[["attr_created_timestamp","CreatedTimestamp","s"],["attr_event_data_store_arn","EventDataStoreArn","s"],["attr_status","Status","s"],["attr_updated_timestamp","UpdatedTimestamp","s"]],"identifier":["EventDataStoreArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}"}')


class CfnResourcePolicy(TypedResource):
    schema = Schema('AWS::CloudTrail::ResourcePolicy', _types, 'ResourcePolicy', '{"identifier":["ResourceArn"]}')


class CfnTrail(TypedResource):
    schema = Schema('AWS::CloudTrail::Trail', _types, 'Trail', '{"attributes":[["attr_arn","Arn","s"],["attr_sns_topic_arn","SnsTopicArn","s"]],"identifier":["TrailName"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}"}')
