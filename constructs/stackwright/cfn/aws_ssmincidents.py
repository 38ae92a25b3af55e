"""Every resource type of AWS::SSMIncidents; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'ReplicationSet': '[["arn","Arn","j",32],["deletion_protected","DeletionProtected","b"],["regions","Regions",{"k":["@ReplicationSetReplicationRegion"],"l":[1,3],"x":1},1],["tags","Tags",{"k":["@ReplicationSetTag"],"l":[null,50],"x":1}]]',
    'ReplicationSetRegionConfiguration': '[["sse_kms_key_id","SseKmsKeyId",{"k":"s","l":[null,2048]},1]]',
    'ReplicationSetReplicationRegion': '[["region_configuration","RegionConfiguration","@ReplicationSetRegionConfiguration"],["region_name","RegionName",{"k":"s","l":[null,20]}]]',
    'ReplicationSetTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ResponsePlan': '[["actions","Actions",{"k":["@ResponsePlanAction"],"l":[null,1],"x":1}],["arn","Arn","j",32],["chat_channel","ChatChannel","@ResponsePlanChatChannel"],["display_name","DisplayName",{"k":"s","l":[1,200]}],["engagements","Engagements",{"k":[{"k":"s","p":"^arn:aws(-(cn|us-gov))?:ssm-contacts:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$","l":[null,1000]}],"l":[null,5],"x":1}],["incident_template","IncidentTemplate","@ResponsePlanIncidentTemplate",1],["integrations","Integrations",{"k":["@ResponsePlanIntegration"],"l":[null,1],"x":1}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_-]*$","l":[1,200]},3],["tags","Tags",{"k":["@ResponsePlanTag"],"l":[null,50],"x":1}]]',
    'ResponsePlanAction': '[["ssm_automation","SsmAutomation","@ResponsePlanSsmAutomation"]]',
    'ResponsePlanChatChannel': '[["chatbot_sns","ChatbotSns",{"k":[{"k":"s","p":"^arn:aws(-(cn|us-gov))?:sns:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$","l":[null,1000]}],"x":1}]]',
    'ResponsePlanDynamicSsmParameter': '[["key","Key",{"k":"s","l":[1,50]},1],["value","Value","@ResponsePlanDynamicSsmParameterValue",1]]',
    'ResponsePlanDynamicSsmParameterValue': '[["variable","Variable",{"k":"s","e":["INCIDENT_RECORD_ARN","INVOLVED_RESOURCES"]}]]',
    'ResponsePlanIncidentTemplate': '[["dedupe_string","DedupeString",{"k":"s","l":[1,1000]}],["impact","Impact",{"k":"i","r":[1,5]},1],["incident_tags","IncidentTags",{"k":["@ResponsePlanTag"],"l":[null,50],"x":1}],["notification_targets","NotificationTargets",{"k":["@ResponsePlanNotificationTargetItem"],"l":[null,10]}],["summary","Summary",{"k":"s","l":[1,4000]}],["title","Title",{"k":"s","l":[null,200]},1]]',
    'ResponsePlanIntegration': '[["pager_duty_configuration","PagerDutyConfiguration","@ResponsePlanPagerDutyConfiguration"]]',
    'ResponsePlanNotificationTargetItem': '[["sns_topic_arn","SnsTopicArn",{"k":"s","p":"^arn:aws(-(cn|us-gov))?:sns:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$","l":[null,1000]}]]',
    'ResponsePlanPagerDutyConfiguration': '[["name","Name",{"k":"s","l":[1,200]},1],["pager_duty_incident_configuration","PagerDutyIncidentConfiguration","@ResponsePlanPagerDutyIncidentConfiguration",1],["secret_id","SecretId",{"k":"s","l":[1,512]},1]]',
    'ResponsePlanPagerDutyIncidentConfiguration': '[["service_id","ServiceId",{"k":"s","l":[1,200]},1]]',
    'ResponsePlanSsmAutomation': '[["document_name","DocumentName",{"k":"s","l":[null,128]},1],["document_version","DocumentVersion",{"k":"s","l":[null,128]}],["dynamic_parameters","DynamicParameters",{"k":["@ResponsePlanDynamicSsmParameter"],"l":[null,200],"x":1}],["parameters","Parameters",{"k":["@ResponsePlanSsmParameter"],"l":[1,200],"x":1}],["role_arn","RoleArn",{"k":"s","p":"^arn:aws(-(cn|us-gov))?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$","l":[null,1000]},1,["AWS::IAM::Role.Arn"]],["target_account","TargetAccount",{"k":"s","e":["IMPACTED_ACCOUNT","RESPONSE_PLAN_OWNER_ACCOUNT"]}]]',
    'ResponsePlanSsmParameter': '[["key","Key",{"k":"s","l":[1,50]},1],["values","Values",{"k":[{"k":"s","l":[null,10000]}],"l":[null,10],"x":1},1]]',
    'ResponsePlanTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'ReplicationSet': ('AWS::SSMIncidents::ReplicationSet', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ssm-incidents::${Account}:replication-set/${ReplicationSet}"}'),
    'ResponsePlan': ('AWS::SSMIncidents::ResponsePlan', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ssm-incidents::${Account}:response-plan/${ResponsePlan}"}'),
})
