"""Every resource type of AWS::Shield; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'DRTAccess': '[["account_id","AccountId","j",32],["log_bucket_list","LogBucketList",{"k":[{"k":"s","l":[3,63]}],"l":[null,10]}],["role_arn","RoleArn",{"k":"s","l":[null,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'ProactiveEngagement': '[["account_id","AccountId","j",32],["emergency_contact_list","EmergencyContactList",{"k":["@ProactiveEngagementEmergencyContact"],"l":[1,10]},1],["proactive_engagement_status","ProactiveEngagementStatus",{"k":"s","e":["ENABLED","DISABLED"]},1]]',
    'ProactiveEngagementEmergencyContact': r'[["contact_notes","ContactNotes",{"k":"s","p":"^[\\w\\s\\.\\-,:/()+@]*$","l":[1,1024]}],["email_address","EmailAddress",{"k":"s","p":"^\\S+@\\S+\\.\\S+$","l":[1,150]},1],["phone_number","PhoneNumber",{"k":"s","p":"^\\+[1-9]\\d{1,14}$","l":[1,16]}]]',
    'Protection': r'[["application_layer_automatic_response_configuration","ApplicationLayerAutomaticResponseConfiguration","@ProtectionApplicationLayerAutomaticResponseConfiguration"],["health_check_arns","HealthCheckArns",{"k":[{"k":"s","l":[1,2048]}],"l":[null,1]}],["name","Name",{"k":"s","p":"[ a-zA-Z0-9_\\.\\-]*","l":[1,128]},3],["protection_arn","ProtectionArn","j",32],["protection_id","ProtectionId","j",32],["resource_arn","ResourceArn",{"k":"s","p":"^arn:aws","l":[1,2048]},3],["tags","Tags",{"k":["@ProtectionTag"],"l":[null,200]}]]',
    'ProtectionApplicationLayerAutomaticResponseConfiguration': '[["action","Action","@ProtectionApplicationLayerAutomaticResponseConfigurationAction",1],["status","Status",{"k":"s","e":["ENABLED","DISABLED"]},1]]',
    'ProtectionApplicationLayerAutomaticResponseConfigurationAction': '[["block","Block","j"],["count","Count","j"]]',
    'ProtectionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ProtectionGroup': r'[["aggregation","Aggregation",{"k":"s","e":["SUM","MEAN","MAX"]},1],["members","Members",{"k":[{"k":"s","p":"^arn:aws","l":[1,2048]}],"l":[null,10000]}],["pattern","Pattern",{"k":"s","e":["ALL","ARBITRARY","BY_RESOURCE_TYPE"]},1],["protection_group_arn","ProtectionGroupArn","j",32],["protection_group_id","ProtectionGroupId",{"k":"s","p":"[a-zA-Z0-9\\-]*","l":[1,36]},3],["resource_type","ResourceType",{"k":"s","e":["CLOUDFRONT_DISTRIBUTION","ROUTE_53_HOSTED_ZONE","ELASTIC_IP_ALLOCATION","CLASSIC_LOAD_BALANCER","APPLICATION_LOAD_BALANCER","GLOBAL_ACCELERATOR"]}],["tags","Tags",{"k":["@ProtectionGroupTag"],"l":[null,200]}]]',
    'ProtectionGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'DRTAccess': ('AWS::Shield::DRTAccess', '{"attributes":[["attr_account_id","AccountId","s"]],"identifier":["AccountId"]}'),
    'ProactiveEngagement': ('AWS::Shield::ProactiveEngagement', '{"attributes":[["attr_account_id","AccountId","s"]],"identifier":["AccountId"]}'),
    'Protection': ('AWS::Shield::Protection', '{"attributes":[["attr_protection_arn","ProtectionArn","s"],["attr_protection_id","ProtectionId","s"]],"identifier":["ProtectionArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:shield::${Account}:protection/${Id}"}'),
    'ProtectionGroup': ('AWS::Shield::ProtectionGroup', '{"attributes":[["attr_protection_group_arn","ProtectionGroupArn","s"]],"identifier":["ProtectionGroupArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:shield::${Account}:protection-group/${ProtectionGroupId}"}'),
})
