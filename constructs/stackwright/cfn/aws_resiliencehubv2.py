"""Every resource type of AWS::ResilienceHubV2; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Policy': r'[["associated_service_count","AssociatedServiceCount","j",32],["availability_slo","AvailabilitySlo","@PolicyAvailabilitySlo"],["created_at","CreatedAt","j",32],["data_recovery","DataRecovery","@PolicyDataRecoveryTargets"],["description","Description",{"k":"s","l":[null,615]}],["kms_key_id","KmsKeyId",{"k":"s","p":"^((arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:((key/[a-zA-Z0-9-]{36})|(alias/[a-zA-Z0-9-_/]+)))|([a-zA-Z0-9-]{36})|(alias/[a-zA-Z0-9-_/]+))$","l":[1,2048]},10,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["multi_az","MultiAz","@PolicyMultiAzTargets"],["multi_region","MultiRegion","@PolicyMultiRegionTargets"],["name","Name",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$"},3],["policy_arn","PolicyArn","j",32],["sharing_enabled","SharingEnabled","b"],["tags","Tags",{"k":["@PolicyTag"],"l":[null,50]}],["updated_at","UpdatedAt","j",32]]',
    'PolicyAvailabilitySlo': '[["target","Target",{"k":"n","r":[0,100]}]]',
    'PolicyDataRecoveryTargets': '[["time_between_backups_in_minutes","TimeBetweenBackupsInMinutes",{"k":"i","r":[0,null]}]]',
    'PolicyMultiAzTargets': '[["disaster_recovery_approach","DisasterRecoveryApproach",{"k":"s","e":["ACTIVE_ACTIVE","HOT_STANDBY","WARM_STANDBY","PILOT_LIGHT","BACKUP_AND_RESTORE"]}],["rpo_in_minutes","RpoInMinutes",{"k":"i","r":[0,2147483647]}],["rto_in_minutes","RtoInMinutes",{"k":"i","r":[0,2147483647]}]]',
    'PolicyMultiRegionTargets': '[["disaster_recovery_approach","DisasterRecoveryApproach",{"k":"s","e":["ACTIVE_ACTIVE","HOT_STANDBY","WARM_STANDBY","PILOT_LIGHT","BACKUP_AND_RESTORE"]}],["rpo_in_minutes","RpoInMinutes",{"k":"i","r":[0,2147483647]}],["rto_in_minutes","RtoInMinutes",{"k":"i","r":[0,2147483647]}]]',
    'PolicyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Service': r'[["assertions","Assertions",{"k":["@ServiceAssertionDefinition"],"l":[null,20]}],["associated_systems","AssociatedSystems",{"k":["@ServiceAssociatedSystem"],"l":[null,1000]}],["created_at","CreatedAt","j",32],["dependency_discovery","DependencyDiscovery",{"k":"s","e":["ENABLED","DISABLED","INITIALIZING"]}],["description","Description",{"k":"s","l":[null,615]}],["devops_agent_configuration","DevOpsAgentConfiguration","@ServiceDevOpsAgentConfiguration"],["effective_policy_values","EffectivePolicyValues","j",32],["input_sources","InputSources",{"k":["@ServiceInputSourceDefinition"],"l":[null,20]}],["kms_key_id","KmsKeyId",{"k":"s","p":"^((arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:((key/[a-zA-Z0-9-]{36})|(alias/[a-zA-Z0-9-_/]+)))|([a-zA-Z0-9-]{36})|(alias/[a-zA-Z0-9-_/]+))$","l":[1,2048]},10,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["name","Name",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$"},3],["permission_model","PermissionModel","@ServicePermissionModel"],["policy_arn","PolicyArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+.-]{0,1023}$"}],["regions","Regions",{"k":[{"k":"s","p":"^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]$","l":[6,null]}],"l":[1,10]},3],["report_configuration","ReportConfiguration","@ServiceServiceReportConfiguration"],["service_arn","ServiceArn","j",32],["tags","Tags",{"k":["@ServiceTag"],"l":[null,50],"x":1}],["updated_at","UpdatedAt","j",32]]',
    'ServiceAssertionDefinition': '[["text","Text",{"k":"s","l":[1,1000]},1]]',
    'ServiceAssociatedSystem': r'[["system_arn","SystemArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+.-]{0,1023}$"},1],["user_journey_ids","UserJourneyIds",{"k":[{"k":"s","p":"^\\S{1,255}$"}],"l":[null,50]}]]',
    'ServiceCrossAccountRoleConfiguration': r'[["cross_account_role_arn","CrossAccountRoleArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):iam::[0-9]{12}:role\\/(([^\\/][\\x21-\\x7E]+\\/){1,511})?[A-Za-z0-9_+=,.@-]{1,64}$","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["external_id","ExternalId","s"]]',
    'ServiceDevOpsAgentConfiguration': '[["agent_space_arn","AgentSpaceArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+.-]{0,1023}$"},1]]',
    'ServiceEksLabelSelector': '[["match_expressions","MatchExpressions",{"k":["@ServiceEksLabelSelectorRequirement"],"l":[1,20]}],["match_labels","MatchLabels",{"k":{"m":{"k":"s","l":[null,63]}},"l":[1,20]}]]',
    'ServiceEksLabelSelectorRequirement': '[["key","Key",{"k":"s","p":"^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[a-zA-Z0-9]([-a-zA-Z0-9_.]{0,61}[a-zA-Z0-9])?$","l":[1,317]},1],["operator","Operator",{"k":"s","e":["IN","NOT_IN","EXISTS","DOES_NOT_EXIST"]},1],["values","Values",{"k":[{"k":"s","l":[null,63]}],"l":[1,20]}]]',
    'ServiceEksSource': '[["cluster_arn","ClusterArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+.-]{0,1023}$"},1],["label_selector","LabelSelector","@ServiceEksLabelSelector"],["namespaces","Namespaces",{"k":["s"],"l":[1,10]},1]]',
    'ServiceInputSourceDefinition': '[["resource_configuration","ResourceConfiguration","@ServiceResourceConfiguration",1]]',
    'ServicePermissionModel': r'[["cross_account_role_arns","CrossAccountRoleArns",{"k":["@ServiceCrossAccountRoleConfiguration"],"l":[null,10]}],["invoker_role_name","InvokerRoleName",{"k":"s","p":"^(([A-Za-z0-9_+=,.@\\-]+/){1,511})?[A-Za-z0-9_+=,.@\\-]{1,64}$"},1]]',
    'ServiceReportOutputConfiguration': '[["s3","S3","@ServiceS3ReportOutputConfiguration"]]',
    'ServiceResourceConfiguration': '[["cfn_stack_arn","CfnStackArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+.-]{0,1023}$"}],["design_file_s3_url","DesignFileS3Url","s"],["eks","Eks","@ServiceEksSource"],["resource_tags","ResourceTags",{"k":["@ServiceResourceTag"],"l":[1,10]}],["tf_state_file_url","TfStateFileUrl","s"]]',
    'ServiceResourceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["values","Values",{"k":["s"],"l":[null,10]},1]]',
    'ServiceS3ReportOutputConfiguration': r'[["bucket_owner","BucketOwner",{"k":"s","p":"^\\d{12}$"},1],["bucket_path","BucketPath",{"k":"s","p":"^(s3://)?[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/.*)?$","l":[3,512]},1]]',
    'ServiceServiceReportConfiguration': '[["report_output","ReportOutput",{"k":["@ServiceReportOutputConfiguration"],"l":[1,1]},1]]',
    'ServiceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ServiceFunction': r'[["created_at","CreatedAt","j",32],["criticality","Criticality",{"k":"s","e":["PRIMARY","SUPPLEMENTAL"]},1],["description","Description",{"k":"s","l":[null,500]}],["name","Name",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$"},1],["resource_count","ResourceCount","j",32],["service_arn","ServiceArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+.-]{0,1023}$"},3],["service_function_id","ServiceFunctionId","j",32],["source","Source","j",32],["updated_at","UpdatedAt","j",32]]',
    'System': r'[["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[null,500]}],["kms_key_id","KmsKeyId",{"k":"s","p":"^((arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:((key/[a-zA-Z0-9-]{36})|(alias/[a-zA-Z0-9-_/]+)))|([a-zA-Z0-9-]{36})|(alias/[a-zA-Z0-9-_/]+))$","l":[1,2048]},10,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["name","Name",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$"},3],["sharing_enabled","SharingEnabled","b"],["system_arn","SystemArn","j",32],["system_id","SystemId","j",32],["tags","Tags",{"k":["@SystemTag"],"l":[null,50]}],["updated_at","UpdatedAt","j",32]]',
    'SystemTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'UserJourney': r'[["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[null,500]}],["name","Name",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9 _\\-]{1,59}$"},3],["policy_arn","PolicyArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+.-]{0,1023}$"}],["system_identifier","SystemIdentifier",{"k":"s","l":[1,2048]},3],["updated_at","UpdatedAt","j",32],["user_journey_id","UserJourneyId","j",32]]',
})
__getattr__ = names(__name__, _types)


class CfnPolicy(TypedResource):
    schema = Schema('AWS::ResilienceHubV2::Policy', _types, 'Policy', '{"attributes":[["attr_associated_service_count","AssociatedServiceCount","i"],["attr_created_at","CreatedAt","s"],["attr_policy_arn","PolicyArn","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["PolicyArn"],"write_only":["KmsKeyId"],"tags":["Tags","list"]}')


class CfnService(TypedResource):
    schema = Schema('AWS::ResilienceHubV2::Service', _types, 'Service', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_effective_policy_values","EffectivePolicyValues","j"],["attr_service_arn","ServiceArn","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["ServiceArn"],"write_only":["KmsKeyId"],"tags":["Tags","list"]}')


class CfnServiceFunction(TypedResource):
    schema = Schema('AWS::ResilienceHubV2::ServiceFunction', _types, 'ServiceFunction', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_resource_count","ResourceCount","i"],["attr_service_function_id","ServiceFunctionId","s"],["attr_source","Source","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["ServiceArn","ServiceFunctionId"]}')


class CfnSystem(TypedResource):
    schema = Schema('AWS::ResilienceHubV2::System', _types, 'System', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_system_arn","SystemArn","s"],["attr_system_id","SystemId","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["SystemArn"],"write_only":["KmsKeyId"],"tags":["Tags","list"]}')


class CfnUserJourney(TypedResource):
    schema = Schema('AWS::ResilienceHubV2::UserJourney', _types, 'UserJourney', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_updated_at","UpdatedAt","s"],["attr_user_journey_id","UserJourneyId","s"]],"identifier":["SystemIdentifier","UserJourneyId"]}')
