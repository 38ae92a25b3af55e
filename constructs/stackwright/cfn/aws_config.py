"""Every resource type of AWS::Config; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AggregationAuthorization': r'[["aggregation_authorization_arn","AggregationAuthorizationArn","j",32],["authorized_account_id","AuthorizedAccountId",{"k":"s","p":"^\\d{12}$"},3],["authorized_aws_region","AuthorizedAwsRegion",{"k":"s","l":[1,64]},3],["tags","Tags",{"k":["@AggregationAuthorizationTag"],"l":[null,50],"x":1}]]',
    'AggregationAuthorizationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ConfigRule': '[["arn","Arn","j",32],["compliance","Compliance","@ConfigRuleCompliance"],["config_rule_id","ConfigRuleId","j",32],["config_rule_name","ConfigRuleName","s",2],["description","Description",{"k":"s","l":[null,256]}],["evaluation_modes","EvaluationModes",["@ConfigRuleEvaluationModeConfiguration"]],["input_parameters","InputParameters","j"],["maximum_execution_frequency","MaximumExecutionFrequency","s"],["scope","Scope","@ConfigRuleScope"],["source","Source","@ConfigRuleSource",1]]',
    'ConfigRuleCompliance': '[["type","Type","j",32]]',
    'ConfigRuleCustomPolicyDetails': '[["enable_debug_log_delivery","EnableDebugLogDelivery","b"],["policy_runtime","PolicyRuntime","s"],["policy_text","PolicyText","s",8]]',
    'ConfigRuleEvaluationModeConfiguration': '[["mode","Mode","s"]]',
    'ConfigRuleScope': '[["compliance_resource_id","ComplianceResourceId","s",0,["AWS::EC2::Volume.VolumeId"]],["compliance_resource_types","ComplianceResourceTypes",{"k":["s"],"x":1}],["tag_key","TagKey","s"],["tag_value","TagValue","s"]]',
    'ConfigRuleSource': '[["custom_policy_details","CustomPolicyDetails","@ConfigRuleCustomPolicyDetails"],["owner","Owner","s",1],["source_details","SourceDetails",{"k":["@ConfigRuleSourceDetail"],"x":1}],["source_identifier","SourceIdentifier","s",0,["AWS::Lambda::Function.Arn"]]]',
    'ConfigRuleSourceDetail': '[["event_source","EventSource","s",1],["maximum_execution_frequency","MaximumExecutionFrequency","s"],["message_type","MessageType","s",1]]',
    'ConfigurationAggregator': r'[["account_aggregation_sources","AccountAggregationSources",{"k":["@ConfigurationAggregatorAccountAggregationSource"],"l":[null,1]}],["configuration_aggregator_arn","ConfigurationAggregatorArn","j",32],["configuration_aggregator_name","ConfigurationAggregatorName",{"k":"s","p":"[\\w\\-]+","l":[1,256]},2],["organization_aggregation_source","OrganizationAggregationSource","@ConfigurationAggregatorOrganizationAggregationSource"],["tags","Tags",{"k":["@ConfigurationAggregatorTag"],"l":[null,50],"x":1}]]',
    'ConfigurationAggregatorAccountAggregationSource': r'[["account_ids","AccountIds",{"k":[{"k":"s","p":"^\\d{12}$"}],"l":[1,null]},1],["all_aws_regions","AllAwsRegions","b"],["aws_regions","AwsRegions",{"k":["s"],"l":[1,null]}]]',
    'ConfigurationAggregatorOrganizationAggregationSource': '[["all_aws_regions","AllAwsRegions","b"],["aws_regions","AwsRegions",{"k":["s"],"l":[1,null]}],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]]]',
    'ConfigurationAggregatorTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ConfigurationRecorder': r'[["name","Name","s",2],["recording_group","RecordingGroup","@ConfigurationRecorderRecordingGroup"],["recording_mode","RecordingMode","@ConfigurationRecorderRecordingMode"],["resource_arn","ResourceARN","j",32],["role_arn","RoleARN",{"k":"s","p":"arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role)\\/.*"},1,["AWS::IAM::Role.Arn"]],["started_on_create","StartedOnCreate","b",10]]',
    'ConfigurationRecorderExclusionByResourceTypes': '[["resource_types","ResourceTypes",{"k":["s"],"x":1},1]]',
    'ConfigurationRecorderRecordingGroup': '[["all_supported","AllSupported","b"],["exclusion_by_resource_types","ExclusionByResourceTypes","@ConfigurationRecorderExclusionByResourceTypes"],["include_global_resource_types","IncludeGlobalResourceTypes","b"],["recording_strategy","RecordingStrategy","@ConfigurationRecorderRecordingStrategy"],["resource_types","ResourceTypes",{"k":["s"],"x":1}]]',
    'ConfigurationRecorderRecordingMode': '[["recording_frequency","RecordingFrequency","s",1],["recording_mode_overrides","RecordingModeOverrides",{"k":["@ConfigurationRecorderRecordingModeOverride"],"x":1}]]',
    'ConfigurationRecorderRecordingModeOverride': '[["description","Description","s"],["recording_frequency","RecordingFrequency","s",1],["resource_types","ResourceTypes",{"k":["s"],"x":1},1]]',
    'ConfigurationRecorderRecordingStrategy': '[["use_only","UseOnly","s",1]]',
    'ConformancePack': '[["conformance_pack_arn","ConformancePackArn","j",32],["conformance_pack_input_parameters","ConformancePackInputParameters",{"k":["@ConformancePackConformancePackInputParameter"],"l":[null,60]}],["conformance_pack_name","ConformancePackName",{"k":"s","p":"[a-zA-Z][-a-zA-Z0-9]*","l":[1,256]},3],["delivery_s3_bucket","DeliveryS3Bucket",{"k":"s","l":[null,63]},0,["AWS::S3::Bucket.BucketName"]],["delivery_s3_key_prefix","DeliveryS3KeyPrefix",{"k":"s","l":[null,1024]}],["tags","Tags",{"k":["@ConformancePackTag"],"l":[null,50],"x":1}],["template_body","TemplateBody",{"k":"s","l":[1,51200]},8],["template_s3_uri","TemplateS3Uri",{"k":"s","p":"s3://.*","l":[1,1024]},8],["template_ssm_document_details","TemplateSSMDocumentDetails","@ConformancePackTemplateSSMDocumentDetails",8]]',
    'ConformancePackConformancePackInputParameter': '[["parameter_name","ParameterName",{"k":"s","l":[null,255]},1],["parameter_value","ParameterValue",{"k":"s","l":[null,4096]},1]]',
    'ConformancePackTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ConformancePackTemplateSSMDocumentDetails': r'[["document_name","DocumentName",{"k":"s","p":"^[a-zA-Z0-9_\\-.:/]{3,200}$","l":[3,128]}],["document_version","DocumentVersion",{"k":"s","p":"^([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)$","l":[1,128]}]]',
    'Connector': '[["arn","Arn","j",32],["connector_configuration","ConnectorConfiguration","@ConnectorConnectorConfiguration",3],["created_time","CreatedTime","j",32],["name","Name","j",32],["tags","Tags",{"k":["@ConnectorTag"],"l":[null,50],"x":1}]]',
    'ConnectorAzureConnectorConfiguration': '[["client_identifier","ClientIdentifier",{"k":"s","l":[1,128]},1],["tenant_identifier","TenantIdentifier",{"k":"s","l":[1,128]},1]]',
    'ConnectorConnectorConfiguration': '[["azure","Azure","@ConnectorAzureConnectorConfiguration"]]',
    'ConnectorTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'DeliveryChannel': '[["config_snapshot_delivery_properties","ConfigSnapshotDeliveryProperties","@DeliveryChannelConfigSnapshotDeliveryProperties"],["name","Name","s",2],["s3_bucket_name","S3BucketName","s",1,["AWS::S3::Bucket.Name"]],["s3_key_prefix","S3KeyPrefix","s"],["s3_kms_key_arn","S3KmsKeyArn","s"],["sns_topic_arn","SnsTopicARN","s",0,["AWS::SNS::Topic.Arn"]]]',
    'DeliveryChannelConfigSnapshotDeliveryProperties': '[["delivery_frequency","DeliveryFrequency",{"k":"s","e":["One_Hour","Three_Hours","Six_Hours","Twelve_Hours","TwentyFour_Hours"]}]]',
    'OrganizationConfigRule': r'[["excluded_accounts","ExcludedAccounts",{"k":[{"k":"s","p":"^\\d{12}$"}],"l":[null,1000]}],["organization_config_rule_arn","OrganizationConfigRuleArn","j",32],["organization_config_rule_name","OrganizationConfigRuleName",{"k":"s","p":"^[A-Za-z0-9-_]+$","l":[1,64]},3],["organization_custom_policy_rule_metadata","OrganizationCustomPolicyRuleMetadata","@OrganizationConfigRuleOrganizationCustomPolicyRuleMetadata"],["organization_custom_rule_metadata","OrganizationCustomRuleMetadata","@OrganizationConfigRuleOrganizationCustomRuleMetadata"],["organization_managed_rule_metadata","OrganizationManagedRuleMetadata","@OrganizationConfigRuleOrganizationManagedRuleMetadata"]]',
    'OrganizationConfigRuleOrganizationCustomPolicyRuleMetadata': r'[["debug_log_delivery_accounts","DebugLogDeliveryAccounts",{"k":[{"k":"s","p":"^\\d{12}$"}],"l":[null,1000]}],["description","Description",{"k":"s","l":[null,256]}],["input_parameters","InputParameters",{"k":"s","l":[1,1024]}],["organization_config_rule_trigger_types","OrganizationConfigRuleTriggerTypes",[{"k":"s","e":["ConfigurationItemChangeNotification","OversizedConfigurationItemChangeNotification"]}]],["policy_text","PolicyText",{"k":"s","l":[null,10000]},1],["resource_id_scope","ResourceIdScope",{"k":"s","l":[1,768]}],["resource_types_scope","ResourceTypesScope",{"k":[{"k":"s","l":[1,256]}],"l":[null,100]}],["runtime","Runtime","s",1],["tag_key_scope","TagKeyScope",{"k":"s","l":[1,128]}],["tag_value_scope","TagValueScope",{"k":"s","l":[1,256]}]]',
    'OrganizationConfigRuleOrganizationCustomRuleMetadata': '[["description","Description",{"k":"s","l":[null,256]}],["input_parameters","InputParameters",{"k":"s","l":[1,1024]}],["lambda_function_arn","LambdaFunctionArn",{"k":"s","l":[1,256]},1,["AWS::Lambda::Function.Arn"]],["maximum_execution_frequency","MaximumExecutionFrequency",{"k":"s","e":["One_Hour","Six_Hours","Three_Hours","Twelve_Hours","TwentyFour_Hours"]}],["organization_config_rule_trigger_types","OrganizationConfigRuleTriggerTypes",[{"k":"s","e":["ConfigurationItemChangeNotification","OversizedConfigurationItemChangeNotification","ScheduledNotification"]}],1],["resource_id_scope","ResourceIdScope",{"k":"s","l":[1,768]}],["resource_types_scope","ResourceTypesScope",{"k":[{"k":"s","l":[1,256]}],"l":[null,100]}],["tag_key_scope","TagKeyScope",{"k":"s","l":[1,128]}],["tag_value_scope","TagValueScope",{"k":"s","l":[1,256]}]]',
    'OrganizationConfigRuleOrganizationManagedRuleMetadata': '[["description","Description",{"k":"s","l":[null,256]}],["input_parameters","InputParameters",{"k":"s","l":[1,1024]}],["maximum_execution_frequency","MaximumExecutionFrequency",{"k":"s","e":["One_Hour","Six_Hours","Three_Hours","Twelve_Hours","TwentyFour_Hours"]}],["resource_id_scope","ResourceIdScope",{"k":"s","l":[1,768]}],["resource_types_scope","ResourceTypesScope",{"k":[{"k":"s","l":[1,256]}],"l":[null,100]}],["rule_identifier","RuleIdentifier",{"k":"s","l":[1,256]},1],["tag_key_scope","TagKeyScope",{"k":"s","l":[1,128]}],["tag_value_scope","TagValueScope",{"k":"s","l":[1,256]}]]',
    'OrganizationConformancePack': r'[["conformance_pack_input_parameters","ConformancePackInputParameters",{"k":["@OrganizationConformancePackConformancePackInputParameter"],"l":[null,60]}],["delivery_s3_bucket","DeliveryS3Bucket",{"k":"s","l":[null,63]}],["delivery_s3_key_prefix","DeliveryS3KeyPrefix",{"k":"s","l":[null,1024]}],["excluded_accounts","ExcludedAccounts",{"k":[{"k":"s","p":"^\\d{12}$"}],"l":[null,1000]}],["organization_conformance_pack_arn","OrganizationConformancePackArn","j",32],["organization_conformance_pack_name","OrganizationConformancePackName",{"k":"s","p":"[a-zA-Z][-a-zA-Z0-9]*","l":[1,128]},3],["tags","Tags",{"k":["@OrganizationConformancePackTag"],"l":[null,50],"x":1}],["template_body","TemplateBody",{"k":"s","l":[1,51200]},8],["template_s3_uri","TemplateS3Uri",{"k":"s","p":"s3://.*","l":[1,1024]},8]]',
    'OrganizationConformancePackConformancePackInputParameter': '[["parameter_name","ParameterName",{"k":"s","l":[null,255]},1],["parameter_value","ParameterValue",{"k":"s","l":[null,4096]},1]]',
    'OrganizationConformancePackTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RemediationConfiguration': '[["automatic","Automatic","b"],["config_rule_name","ConfigRuleName","s",3],["execution_controls","ExecutionControls","@RemediationConfigurationExecutionControls"],["maximum_automatic_attempts","MaximumAutomaticAttempts","i"],["parameters","Parameters","j"],["resource_type","ResourceType","s"],["retry_attempt_seconds","RetryAttemptSeconds","i"],["target_id","TargetId","s",1],["target_type","TargetType","s",1],["target_version","TargetVersion","s"]]',
    'RemediationConfigurationExecutionControls': '[["ssm_controls","SsmControls","@RemediationConfigurationSsmControls"]]',
    'RemediationConfigurationSsmControls': '[["concurrent_execution_rate_percentage","ConcurrentExecutionRatePercentage","i"],["error_percentage","ErrorPercentage","i"]]',
    'StoredQuery': r'[["query_arn","QueryArn","j",32],["query_description","QueryDescription",{"k":"s","p":"[\\s\\S]*","l":[null,256]}],["query_expression","QueryExpression",{"k":"s","p":"[\\s\\S]*","l":[1,4096]},1],["query_id","QueryId","j",32],["query_name","QueryName",{"k":"s","p":"^[a-zA-Z0-9-_]+$","l":[1,64]},3],["tags","Tags",{"k":["@StoredQueryTag"],"l":[null,50],"x":1}]]',
    'StoredQueryTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAggregationAuthorization(TypedResource):
    schema = Schema('AWS::Config::AggregationAuthorization', _types, 'AggregationAuthorization', '{"attributes":[["attr_aggregation_authorization_arn","AggregationAuthorizationArn","s"]],"identifier":["AuthorizedAccountId","AuthorizedAwsRegion"],"tags":["Tags","list"]}')


class CfnConfigRule(TypedResource):
    schema = Schema('AWS::Config::ConfigRule', _types, 'ConfigRule', '{"attributes":[["attr_arn","Arn","s"],["attr_config_rule_id","ConfigRuleId","s"],["attr_compliance_type","Compliance.Type","s"]],"identifier":["ConfigRuleName"],"write_only":["Source.CustomPolicyDetails.PolicyText"],"arn":"arn:${Partition}:config:${Region}:${Account}:config-rule/${ConfigRuleId}"}')


class CfnConfigurationAggregator(TypedResource):
    schema = Schema('AWS::Config::ConfigurationAggregator', _types, 'ConfigurationAggregator', '{"attributes":[["attr_configuration_aggregator_arn","ConfigurationAggregatorArn","s"]],"identifier":["ConfigurationAggregatorName"],"tags":["Tags","list"],"arn":"arn:${Partition}:config:${Region}:${Account}:config-aggregator/${AggregatorId}"}')


class CfnConfigurationRecorder(TypedResource):
    schema = Schema('AWS::Config::ConfigurationRecorder', _types, 'ConfigurationRecorder', '{"attributes":[["attr_id","Id","s"],["attr_resource_arn","ResourceARN","s"]],"identifier":["Name"],"write_only":["StartedOnCreate"]}')


class CfnConformancePack(TypedResource):
    schema = Schema('AWS::Config::ConformancePack', _types, 'ConformancePack', '{"attributes":[["attr_conformance_pack_arn","ConformancePackArn","s"]],"identifier":["ConformancePackName"],"write_only":["TemplateBody","TemplateS3Uri","TemplateSSMDocumentDetails"],"tags":["Tags","list"]}')


class CfnConnector(TypedResource):
    schema = Schema('AWS::Config::Connector', _types, 'Connector', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_name","Name","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnDeliveryChannel(TypedResource):
    schema = Schema('AWS::Config::DeliveryChannel', _types, 'DeliveryChannel', '{"identifier":["Name"]}')


class CfnOrganizationConfigRule(TypedResource):
    schema = Schema('AWS::Config::OrganizationConfigRule', _types, 'OrganizationConfigRule', '{"attributes":[["attr_id","Id","s"],["attr_organization_config_rule_arn","OrganizationConfigRuleArn","s"]],"identifier":["OrganizationConfigRuleName"],"arn":"arn:${Partition}:config:${Region}:${Account}:organization-config-rule/${OrganizationConfigRuleId}"}')


class CfnOrganizationConformancePack(TypedResource):
    schema = Schema('AWS::Config::OrganizationConformancePack', _types, 'OrganizationConformancePack', '{"attributes":[["attr_organization_conformance_pack_arn","OrganizationConformancePackArn","s"]],"identifier":["OrganizationConformancePackName"],"write_only":["TemplateBody","TemplateS3Uri"],"tags":["Tags","list"],"arn":"arn:${Partition}:config:${Region}:${Account}:organization-conformance-pack/${OrganizationConformancePackId}"}')


class CfnRemediationConfiguration(TypedResource):
    schema = Schema('AWS::Config::RemediationConfiguration', _types, 'RemediationConfiguration', '{"identifier":["ConfigRuleName"],"arn":"arn:${Partition}:config:${Region}:${Account}:remediation-configuration/${RemediationConfigurationId}"}')


class CfnStoredQuery(TypedResource):
    schema = Schema('AWS::Config::StoredQuery', _types, 'StoredQuery', '{"attributes":[["attr_query_arn","QueryArn","s"],["attr_query_id","QueryId","s"]],"identifier":["QueryName"],"tags":["Tags","list"]}')
