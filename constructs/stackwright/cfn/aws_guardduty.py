"""Every resource type of AWS::GuardDuty; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'CustomDetectionRuleAssociation': '[["account_id","AccountId","j",32],["arn","Arn","j",32],["association_id","AssociationId","j",32],["created_at","CreatedAt","j",32],["mode","Mode",{"k":"s","e":["LIVE","DRY_RUN"]},1],["rule_id","RuleId",{"k":"s","p":"^[a-z0-9]+(-[a-z0-9]+)*$","l":[1,100]},3],["tags","Tags",{"k":["@CustomDetectionRuleAssociationTagItem"],"x":1}],["updated_at","UpdatedAt","j",32]]',
    'CustomDetectionRuleAssociationTagItem': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Detector': '[["data_sources","DataSources","@DetectorCFNDataSourceConfigurations"],["enable","Enable","b",1],["features","Features",["@DetectorCFNFeatureConfiguration"]],["finding_publishing_frequency","FindingPublishingFrequency",{"k":"s","e":["FIFTEEN_MINUTES","ONE_HOUR","SIX_HOURS"]}],["id","Id","j",32],["tags","Tags",["@DetectorTagItem"]]]',
    'DetectorCFNDataSourceConfigurations': '[["kubernetes","Kubernetes","@DetectorCFNKubernetesConfiguration"],["malware_protection","MalwareProtection","@DetectorCFNMalwareProtectionConfiguration"],["s3_logs","S3Logs","@DetectorCFNS3LogsConfiguration"]]',
    'DetectorCFNFeatureAdditionalConfiguration': '[["name","Name",{"k":"s","e":["EC2_AGENT_MANAGEMENT","ECS_FARGATE_AGENT_MANAGEMENT","EKS_ADDON_MANAGEMENT","RDS_DATA_RISK"]}],["status","Status",{"k":"s","e":["DISABLED","ENABLED"]}]]',
    'DetectorCFNFeatureConfiguration': '[["additional_configuration","AdditionalConfiguration",["@DetectorCFNFeatureAdditionalConfiguration"]],["name","Name",{"k":"s","e":["AI_ANALYST","AI_PROTECTION","EBS_MALWARE_PROTECTION","EKS_AUDIT_LOGS","EKS_RUNTIME_MONITORING","LAMBDA_NETWORK_LOGS","RDS_LOGIN_EVENTS","RUNTIME_MONITORING","S3_DATA_EVENTS"]},1],["status","Status",{"k":"s","e":["ENABLED","DISABLED"]},1]]',
    'DetectorCFNKubernetesAuditLogsConfiguration': '[["enable","Enable","b",1]]',
    'DetectorCFNKubernetesConfiguration': '[["audit_logs","AuditLogs","@DetectorCFNKubernetesAuditLogsConfiguration",1]]',
    'DetectorCFNMalwareProtectionConfiguration': '[["scan_ec2_instance_with_findings","ScanEc2InstanceWithFindings","@DetectorCFNScanEc2InstanceWithFindingsConfiguration"]]',
    'DetectorCFNS3LogsConfiguration': '[["enable","Enable","b",1]]',
    'DetectorCFNScanEc2InstanceWithFindingsConfiguration': '[["ebs_volumes","EbsVolumes","b"]]',
    'DetectorTagItem': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Filter': '[["action","Action",{"k":"s","e":["ARCHIVE","NOOP"]}],["description","Description",{"k":"s","l":[null,512]}],["detector_id","DetectorId",{"k":"s","l":[1,300]},3],["finding_criteria","FindingCriteria","@FilterFindingCriteria",1],["name","Name",{"k":"s","l":[1,64]},3],["rank","Rank",{"k":"i","r":[1,100]}],["tags","Tags",["@FilterTagItem"]]]',
    'FilterCondition': '[["eq","Eq",["s"]],["equals","Equals",["s"]],["greater_than","GreaterThan","i"],["greater_than_or_equal","GreaterThanOrEqual","i"],["gt","Gt","i"],["gte","Gte","i"],["less_than","LessThan","i"],["less_than_or_equal","LessThanOrEqual","i"],["lt","Lt","i"],["lte","Lte","i"],["matches","Matches",["s"]],["neq","Neq",["s"]],["not_equals","NotEquals",["s"]],["not_matches","NotMatches",["s"]]]',
    'FilterFindingCriteria': '[["criterion","Criterion",{"m":"@FilterCondition"}]]',
    'FilterTagItem': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'IPSet': '[["activate","Activate","b",8],["detector_id","DetectorId",{"k":"s","l":[1,300]},2],["expected_bucket_owner","ExpectedBucketOwner",{"k":"s","l":[12,12]}],["format","Format",{"k":"s","e":["ALIEN_VAULT","FIRE_EYE","OTX_CSV","PROOF_POINT","STIX","TXT"]},3],["id","Id","j",32],["location","Location",{"k":"s","l":[1,300]},1],["name","Name",{"k":"s","l":[1,300]}],["tags","Tags",["@IPSetTagItem"]]]',
    'IPSetTagItem': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MalwareProtectionPlan': '[["actions","Actions","@MalwareProtectionPlanCFNActions"],["arn","Arn","j",32],["created_at","CreatedAt","j",32],["malware_protection_plan_id","MalwareProtectionPlanId","j",32],["protected_resource","ProtectedResource","@MalwareProtectionPlanCFNProtectedResource",1],["role","Role","s",1],["status","Status","j",32],["status_reasons","StatusReasons","j",32],["tags","Tags",["@MalwareProtectionPlanTagItem"]]]',
    'MalwareProtectionPlanCFNActions': '[["tagging","Tagging","@MalwareProtectionPlanCFNTagging"]]',
    'MalwareProtectionPlanCFNProtectedResource': '[["s3_bucket","S3Bucket","@MalwareProtectionPlanCFNProtectedResourceS3Bucket",1,["AWS::S3::Bucket.Name"]]]',
    'MalwareProtectionPlanCFNProtectedResourceS3Bucket': '[["bucket_name","BucketName","s",0,["AWS::S3::Bucket.Name"]],["object_prefixes","ObjectPrefixes",{"k":["s"],"l":[null,5]}]]',
    'MalwareProtectionPlanCFNTagging': '[["status","Status",{"k":"s","e":["DISABLED","ENABLED"]}]]',
    'MalwareProtectionPlanTagItem': '[["key","Key","s",1],["value","Value","s",1]]',
    'Master': '[["detector_id","DetectorId","s",3],["invitation_id","InvitationId","s",2],["master_id","MasterId","s",3]]',
    'Member': '[["detector_id","DetectorId",{"k":"s","l":[1,300]},2],["disable_email_notification","DisableEmailNotification","b",8],["email","Email","s",3],["member_id","MemberId","s",2],["message","Message","s",8],["status","Status",{"k":"s","e":["Created","Disabled","Enabled","Invited","Removed","Resigned"]}]]',
    'PublishingDestination': '[["destination_properties","DestinationProperties","@PublishingDestinationCFNDestinationProperties",1],["destination_type","DestinationType",{"k":"s","e":["S3"]},1],["detector_id","DetectorId",{"k":"s","l":[1,300]},3],["id","Id","j",32],["publishing_failure_start_timestamp","PublishingFailureStartTimestamp","j",32],["status","Status","j",32],["tags","Tags",["@PublishingDestinationTagItem"]]]',
    'PublishingDestinationCFNDestinationProperties': '[["destination_arn","DestinationArn","s"],["kms_key_arn","KmsKeyArn","s",0,["AWS::KMS::Key.Arn"]]]',
    'PublishingDestinationTagItem': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ThreatEntitySet': '[["activate","Activate","b",8],["created_at","CreatedAt","j",32],["detector_id","DetectorId",{"k":"s","l":[1,32]},2],["error_details","ErrorDetails","j",32],["expected_bucket_owner","ExpectedBucketOwner",{"k":"s","p":"^[0-9]+$","l":[12,12]}],["format","Format",{"k":"s","e":["ALIEN_VAULT","FIRE_EYE","OTX_CSV","PROOF_POINT","STIX","TXT"]},3],["id","Id","j",32],["location","Location",{"k":"s","l":[1,300]},1],["name","Name",{"k":"s","l":[1,300]}],["status","Status","j",32],["tags","Tags",["@ThreatEntitySetTagItem"]],["updated_at","UpdatedAt","j",32]]',
    'ThreatEntitySetTagItem': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ThreatIntelSet': '[["activate","Activate","b",8],["detector_id","DetectorId",{"k":"s","l":[1,32]},2],["expected_bucket_owner","ExpectedBucketOwner",{"k":"s","l":[12,12]}],["format","Format",{"k":"s","e":["ALIEN_VAULT","FIRE_EYE","OTX_CSV","PROOF_POINT","STIX","TXT"]},3],["id","Id","j",32],["location","Location",{"k":"s","l":[1,300]},1],["name","Name",{"k":"s","l":[1,300]}],["tags","Tags",["@ThreatIntelSetTagItem"]]]',
    'ThreatIntelSetTagItem': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'TrustedEntitySet': '[["activate","Activate","b",8],["created_at","CreatedAt","j",32],["detector_id","DetectorId",{"k":"s","l":[1,32]},2],["error_details","ErrorDetails","j",32],["expected_bucket_owner","ExpectedBucketOwner",{"k":"s","p":"^[0-9]+$","l":[12,12]}],["format","Format",{"k":"s","e":["ALIEN_VAULT","FIRE_EYE","OTX_CSV","PROOF_POINT","STIX","TXT"]},3],["id","Id","j",32],["location","Location",{"k":"s","l":[1,300]},1],["name","Name",{"k":"s","l":[1,300]}],["status","Status","j",32],["tags","Tags",["@TrustedEntitySetTagItem"]],["updated_at","UpdatedAt","j",32]]',
    'TrustedEntitySetTagItem': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnCustomDetectionRuleAssociation(TypedResource):
    schema = Schema('AWS::GuardDuty::CustomDetectionRuleAssociation', _types, 'CustomDetectionRuleAssociation', '{"attributes":[["attr_account_id","AccountId","s"],["attr_arn","Arn","s"],["attr_association_id","AssociationId","s"],["attr_created_at","CreatedAt","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["RuleId","AssociationId"],"tags":["Tags","list"]}')


class CfnDetector(TypedResource):
    schema = Schema('AWS::GuardDuty::Detector', _types, 'Detector', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}"}')


class CfnFilter(TypedResource):
    schema = Schema('AWS::GuardDuty::Filter', _types, 'Filter', '{"identifier":["DetectorId","Name"],"tags":["Tags","list"]}')


class CfnIPSet(TypedResource):
    schema = Schema('AWS::GuardDuty::IPSet', _types, 'IPSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id","DetectorId"],"write_only":["Activate"],"tags":["Tags","list"]}')


class CfnMalwareProtectionPlan(TypedResource):
    schema = Schema('AWS::GuardDuty::MalwareProtectionPlan', _types, 'MalwareProtectionPlan', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_malware_protection_plan_id","MalwareProtectionPlanId","s"],["attr_status","Status","s"],["attr_status_reasons","StatusReasons","j"]],"identifier":["MalwareProtectionPlanId"],"tags":["Tags","list"],"arn":"arn:${Partition}:guardduty:${Region}:${Account}:malware-protection-plan/${MalwareProtectionPlanId}"}')


class CfnMaster(TypedResource):
    schema = Schema('AWS::GuardDuty::Master', _types, 'Master', '{"identifier":["DetectorId","MasterId"]}')


class CfnMember(TypedResource):
    schema = Schema('AWS::GuardDuty::Member', _types, 'Member', '{"identifier":["DetectorId","MemberId"],"write_only":["DisableEmailNotification","Message"]}')


class CfnPublishingDestination(TypedResource):
    schema = Schema('AWS::GuardDuty::PublishingDestination', _types, 'PublishingDestination', '{"attributes":[["attr_id","Id","s"],["attr_publishing_failure_start_timestamp","PublishingFailureStartTimestamp","s"],["attr_status","Status","s"]],"identifier":["DetectorId","Id"],"tags":["Tags","list"]}')


class CfnThreatEntitySet(TypedResource):
    schema = Schema('AWS::GuardDuty::ThreatEntitySet', _types, 'ThreatEntitySet', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_error_details","ErrorDetails","s"],["attr_id","Id","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Id","DetectorId"],"write_only":["Activate"],"tags":["Tags","list"]}')


class CfnThreatIntelSet(TypedResource):
    schema = Schema('AWS::GuardDuty::ThreatIntelSet', _types, 'ThreatIntelSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id","DetectorId"],"write_only":["Activate"],"tags":["Tags","list"]}')


class CfnTrustedEntitySet(TypedResource):
    schema = Schema('AWS::GuardDuty::TrustedEntitySet', _types, 'TrustedEntitySet', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_error_details","ErrorDetails","s"],["attr_id","Id","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Id","DetectorId"],"write_only":["Activate"],"tags":["Tags","list"]}')
