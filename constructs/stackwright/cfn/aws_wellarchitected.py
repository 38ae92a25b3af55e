"""Every resource type of AWS::WellArchitected; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AgentContext': '[["application_type","ApplicationType","j",32],["arn","Arn","j",32],["content","Content","j",1],["context_type","ContextType",{"k":"s","e":["APPLICATION"]},3],["created_at","CreatedAt","j",32],["created_by","CreatedBy","j",32],["criticality","Criticality","j",32],["id","Id","j",32],["last_modified_at","LastModifiedAt","j",32],["last_modified_by","LastModifiedBy","j",32],["profile_arn","ProfileArn",{"k":"s","p":"^arn:aws([a-z0-9-]+)?:wellarchitected:[a-z0-9-]{6,64}:[0-9]{12}:agent-profile/[a-zA-Z0-9_-]+$","l":[1,2048]},3],["title","Title",{"k":"s","l":[1,1000]},1]]',
    'AgentGoal': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["created_by","CreatedBy","j",32],["description","Description",{"k":"s","l":[1,4000]}],["id","Id","j",32],["last_modified_at","LastModifiedAt","j",32],["last_modified_by","LastModifiedBy","j",32],["pillars","Pillars",{"k":[{"k":"s","e":["COST_OPTIMIZATION","SECURITY","RESILIENCE","PERFORMANCE","OPERATIONAL_EXCELLENCE"]}],"l":[1,5],"x":1},1],["profile_arn","ProfileArn",{"k":"s","p":"^arn:aws([a-z0-9-]+)?:wellarchitected:[a-z0-9-]{6,64}:[0-9]{12}:agent-profile/[a-zA-Z0-9_-]+$","l":[1,2048]},3],["title","Title",{"k":"s","l":[1,1000]},1]]',
    'AgentProfile': r'[["aggregation_configuration","AggregationConfiguration",{"k":["@AgentProfileAggregationConfiguration"],"l":[null,100],"x":1},1],["arn","Arn","j",32],["business_overview","BusinessOverview",{"k":"s","l":[null,512]}],["created_at","CreatedAt","j",32],["created_by","CreatedBy","j",32],["deletion_protection","DeletionProtection","b"],["description","Description",{"k":"s","l":[null,512]}],["display_name","DisplayName",{"k":"s","l":[3,128]}],["execution_role_arn","ExecutionRoleArn",{"k":"s","p":"^arn:([a-z\\-]+):iam::[0-9]{12}:role/(service-role/)?[a-zA-Z0-9+=,.@\\-_]+$","l":[1,2048]},1,["AWS::IAM::Role.Arn"]],["last_modified_at","LastModifiedAt","j",32],["last_modified_by","LastModifiedBy","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_-]+$","l":[3,128]},3],["pillars","Pillars",{"k":[{"k":"s","e":["COST_OPTIMIZATION","SECURITY","RESILIENCE","PERFORMANCE"]}],"l":[1,4],"x":1},1],["tags","Tags",{"k":["@AgentProfileTag"],"l":[null,50],"x":1}]]',
    'AgentProfileAggregationConfiguration': r'[["access_role_arn","AccessRoleArn",{"k":"s","p":"^arn:([a-z\\-]+):iam::[0-9]{12}:role/(service-role/)?[a-zA-Z0-9+=,.@\\-_]+$","l":[1,2048]},1,["AWS::IAM::Role.Arn"]],["account_id","AccountId",{"k":"s","p":"^[0-9]{12}$","l":[12,12]},1],["regions","Regions",{"k":[{"k":"s","p":"^[a-z]{2}-[a-z]+-[0-9]{1}$","l":[null,64]}],"l":[null,25],"x":1},1]]',
    'AgentProfileTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Lens': '[["description","Description","j",32],["json_string","JSONString",{"k":"s","l":[2,500000]},10],["lens_arn","LensArn","j",32],["lens_id","LensId","j",32],["lens_version","LensVersion",{"k":"s","l":[1,32]},2],["name","Name","j",32],["owner","Owner","j",32],["tags","Tags",{"k":["@LensTags"],"l":[null,50]}]]',
    'LensTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Profile': '[["created_at","CreatedAt","j",32],["owner","Owner","j",32],["profile_arn","ProfileArn","j",32],["profile_description","ProfileDescription",{"k":"s","l":[3,100]},1],["profile_name","ProfileName",{"k":"s","l":[3,100]},3],["profile_questions","ProfileQuestions",["@ProfileProfileQuestionUpdate"],1],["profile_version","ProfileVersion","j",32],["tags","Tags",{"k":["@ProfileTag"],"l":[null,50]}],["updated_at","UpdatedAt","j",32]]',
    'ProfileProfileQuestionUpdate': '[["question_id","QuestionId",{"k":"s","l":[1,128]}],["selected_choice_ids","SelectedChoiceIds",[{"k":"s","l":[1,64]}]]]',
    'ProfileTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ReviewTemplate': '[["description","Description",{"k":"s","p":"^[A-Za-z0-9-_.,:/()@!&?#+\'\'\\\\s]+$","l":[3,250]},1],["lenses","Lenses",[{"k":"s","l":[1,128]}],3],["notes","Notes",{"k":"s","l":[null,2084]}],["owner","Owner","j",32],["tags","Tags",{"k":["@ReviewTemplateTags"],"x":1}],["template_arn","TemplateArn","j",32],["template_name","TemplateName",{"k":"s","p":"^[A-Za-z0-9-_.,:/()@!&?#+\'\'\\\\s]+$","l":[3,100]},1],["update_status","UpdateStatus","j",32],["updated_at","UpdatedAt","j",32]]',
    'ReviewTemplateTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Workload': r'[["account_ids","AccountIds",{"k":[{"k":"s","p":"^[0-9]{12}$","l":[12,12]}],"l":[null,100]}],["architectural_design","ArchitecturalDesign",{"k":"s","p":"^(|(https?|ftp):\\/\\/[^\\s/$.?#].[^\\s]*)$","l":[null,2048]}],["aws_regions","AwsRegions",{"k":[{"k":"s","l":[null,100]}],"l":[null,50]}],["description","Description",{"k":"s","l":[3,250]},1],["discovery_config","DiscoveryConfig","@WorkloadDiscoveryConfig"],["environment","Environment",{"k":"s","e":["PRODUCTION","PREPRODUCTION"]},1],["improvement_status","ImprovementStatus","j",32],["industry","Industry",{"k":"s","l":[null,100]}],["industry_type","IndustryType",{"k":"s","l":[null,100]}],["lenses","Lenses",[{"k":"s","l":[1,128]}],3],["non_aws_regions","NonAwsRegions",{"k":[{"k":"s","l":[3,25]}],"l":[null,5]}],["notes","Notes",{"k":"s","l":[null,2084]}],["review_owner","ReviewOwner",{"k":"s","l":[3,255]}],["tags","Tags",{"k":["@WorkloadTags"],"l":[null,50]}],["workload_arn","WorkloadArn","j",32],["workload_id","WorkloadId","j",32],["workload_name","WorkloadName",{"k":"s","l":[3,100]},1]]',
    'WorkloadDiscoveryConfig': '[["trusted_advisor_integration_status","TrustedAdvisorIntegrationStatus",{"k":"s","e":["ENABLED","DISABLED"]}],["workload_resource_definition","WorkloadResourceDefinition",[{"k":"s","e":["WORKLOAD_METADATA","APP_REGISTRY"]}]]]',
    'WorkloadTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAgentContext(TypedResource):
    schema = Schema('AWS::WellArchitected::AgentContext', _types, 'AgentContext', '{"attributes":[["attr_application_type","ApplicationType","s"],["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_created_by","CreatedBy","s"],["attr_criticality","Criticality","s"],["attr_id","Id","s"],["attr_last_modified_at","LastModifiedAt","s"],["attr_last_modified_by","LastModifiedBy","s"]],"identifier":["Arn"]}')


class CfnAgentGoal(TypedResource):
    schema = Schema('AWS::WellArchitected::AgentGoal', _types, 'AgentGoal', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_created_by","CreatedBy","s"],["attr_id","Id","s"],["attr_last_modified_at","LastModifiedAt","s"],["attr_last_modified_by","LastModifiedBy","s"]],"identifier":["Arn"]}')


class CfnAgentProfile(TypedResource):
    schema = Schema('AWS::WellArchitected::AgentProfile', _types, 'AgentProfile', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_created_by","CreatedBy","s"],["attr_last_modified_at","LastModifiedAt","s"],["attr_last_modified_by","LastModifiedBy","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnLens(TypedResource):
    schema = Schema('AWS::WellArchitected::Lens', _types, 'Lens', '{"attributes":[["attr_description","Description","s"],["attr_lens_arn","LensArn","s"],["attr_lens_id","LensId","s"],["attr_name","Name","s"],["attr_owner","Owner","s"]],"identifier":["LensArn"],"write_only":["JSONString"],"tags":["Tags","list"],"arn":"arn:${Partition}:wellarchitected:${Region}:${Account}:lens/${ResourceId}"}')


class CfnProfile(TypedResource):
    schema = Schema('AWS::WellArchitected::Profile', _types, 'Profile', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_owner","Owner","s"],["attr_profile_arn","ProfileArn","s"],["attr_profile_version","ProfileVersion","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["ProfileArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:wellarchitected:${Region}:${Account}:profile/${ResourceId}"}')


class CfnReviewTemplate(TypedResource):
    schema = Schema('AWS::WellArchitected::ReviewTemplate', _types, 'ReviewTemplate', '{"attributes":[["attr_owner","Owner","s"],["attr_template_arn","TemplateArn","s"],["attr_update_status","UpdateStatus","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["TemplateArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:wellarchitected:${Region}:${Account}:review-template/${ResourceId}"}')


class CfnWorkload(TypedResource):
    schema = Schema('AWS::WellArchitected::Workload', _types, 'Workload', '{"attributes":[["attr_improvement_status","ImprovementStatus","s"],["attr_workload_arn","WorkloadArn","s"],["attr_workload_id","WorkloadId","s"]],"identifier":["WorkloadArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:wellarchitected:${Region}:${Account}:workload/${ResourceId}"}')
