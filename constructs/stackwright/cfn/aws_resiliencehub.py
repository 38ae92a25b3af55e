"""Every resource type of AWS::ResilienceHub; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'App': '[["app_arn","AppArn","j",32],["app_assessment_schedule","AppAssessmentSchedule",{"k":"s","e":["Disabled","Daily"]}],["app_template_body","AppTemplateBody",{"k":"s","p":"^[\\\\w\\\\s:,-\\\\.\'\\\\/{}\\\\[\\\\]:\\"]+$","l":[null,409600]},1],["description","Description",{"k":"s","l":[null,500]}],["drift_status","DriftStatus","j",32],["event_subscriptions","EventSubscriptions",{"k":["@AppEventSubscription"],"l":[null,10]}],["name","Name",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9_\\\\-]{1,59}$"},3],["permission_model","PermissionModel","@AppPermissionModel"],["resiliency_policy_arn","ResiliencyPolicyArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):[0-9]{12}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$"}],["resource_mappings","ResourceMappings",["@AppResourceMapping"],1],["tags","Tags",{"m":{"k":"s","l":[null,256]}}]]',
    'AppEventSubscription': '[["event_type","EventType",{"k":"s","e":["ScheduledAssessmentFailure","DriftDetected"]},1],["name","Name",{"k":"s","l":[1,256]},1],["sns_topic_arn","SnsTopicArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+.-]{0,1023}$"},0,["AWS::SNS::Topic.Arn"]]]',
    'AppPermissionModel': r'[["cross_account_role_arns","CrossAccountRoleArns",{"k":[{"k":"s","p":"arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):iam::[0-9]{12}:role\\/(([\\u0021-\\u007E]+\\u002F){1,511})?[A-Za-z0-9+=,.@_/-]{1,64}$"}],"l":[null,10]}],["invoker_role_name","InvokerRoleName",{"k":"s","p":"((\\u002F[\\u0021-\\u007E]+\\u002F){1,511})?[A-Za-z0-9+=,.@_/-]{1,64}"}],["type","Type",{"k":"s","e":["LegacyIAMUser","RoleBased"]},1]]',
    'AppPhysicalResourceId': '[["aws_account_id","AwsAccountId",{"k":"s","p":"^[0-9]{12}$"}],["aws_region","AwsRegion",{"k":"s","p":"^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]$"}],["identifier","Identifier",{"k":"s","l":[1,255]},1],["type","Type",{"k":"s","p":"Arn|Native"},1]]',
    'AppResourceMapping': r'[["eks_source_name","EksSourceName",{"k":"s","l":[1,255]}],["logical_stack_name","LogicalStackName",{"k":"s","l":[1,255]}],["mapping_type","MappingType",{"k":"s","p":"CfnStack|Resource|Terraform|EKS"},1],["physical_resource_id","PhysicalResourceId","@AppPhysicalResourceId",1],["resource_name","ResourceName",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$"}],["terraform_source_name","TerraformSourceName",{"k":"s","l":[1,255]}]]',
    'ResiliencyPolicy': r'[["data_location_constraint","DataLocationConstraint",{"k":"s","e":["AnyLocation","SameContinent","SameCountry"]}],["policy","Policy","@ResiliencyPolicyPolicyMap",1],["policy_arn","PolicyArn","j",32],["policy_description","PolicyDescription",{"k":"s","l":[null,500]}],["policy_name","PolicyName",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$"},1],["tags","Tags",{"m":{"k":"s","l":[null,256]}}],["tier","Tier",{"k":"s","e":["MissionCritical","Critical","Important","CoreServices","NonCritical"]},1]]',
    'ResiliencyPolicyFailurePolicy': '[["rpo_in_secs","RpoInSecs","i",1],["rto_in_secs","RtoInSecs","i",1]]',
    'ResiliencyPolicyPolicyMap': '[["az","AZ","@ResiliencyPolicyFailurePolicy",1],["hardware","Hardware","@ResiliencyPolicyFailurePolicy",1],["region","Region","@ResiliencyPolicyFailurePolicy"],["software","Software","@ResiliencyPolicyFailurePolicy",1]]',
})
__getattr__ = names(__name__, _types)


class CfnApp(TypedResource):
    schema = Schema('AWS::ResilienceHub::App', _types, 'App', '{"attributes":[["attr_app_arn","AppArn","s"],["attr_drift_status","DriftStatus","s"]],"identifier":["AppArn"],"tags":["Tags","map"],"arn":"arn:${Partition}:resiliencehub:${Region}:${Account}:app/${AppId}"}')


class CfnResiliencyPolicy(TypedResource):
    schema = Schema('AWS::ResilienceHub::ResiliencyPolicy', _types, 'ResiliencyPolicy', '{"attributes":[["attr_policy_arn","PolicyArn","s"]],"identifier":["PolicyArn"],"tags":["Tags","map"],"arn":"arn:${Partition}:resiliencehub:${Region}:${Account}:resiliency-policy/${PolicyId}"}')
