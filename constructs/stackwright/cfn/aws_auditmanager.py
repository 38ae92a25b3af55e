"""Every resource type of AWS::AuditManager; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Assessment': r'[["arn","Arn","j",32],["assessment_id","AssessmentId","j",32],["assessment_reports_destination","AssessmentReportsDestination","@AssessmentAssessmentReportsDestination"],["aws_account","AwsAccount","@AssessmentAWSAccount",2],["creation_time","CreationTime","j",32],["delegations","Delegations",["@AssessmentDelegation"]],["description","Description",{"k":"s","p":"^[\\w\\W\\s\\S]*$","l":[null,1000]},8],["framework_id","FrameworkId",{"k":"s","p":"^([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|.*\\S.*)$","l":[32,36]},2],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_\\.]+$","l":[1,127]},8],["roles","Roles",["@AssessmentRole"]],["scope","Scope","@AssessmentScope"],["status","Status",{"k":"s","e":["ACTIVE","INACTIVE"]}],["tags","Tags",["@AssessmentTag"]]]',
    'AssessmentAWSAccount': r'[["email_address","EmailAddress",{"k":"s","p":"^.*@.*$","l":[1,320]},12],["id","Id",{"k":"s","p":"^[0-9]{12}$","l":[12,12]},4],["name","Name",{"k":"s","p":"^[\\u0020-\\u007E]+$","l":[1,50]},12]]',
    'AssessmentAWSService': r'[["service_name","ServiceName",{"k":"s","p":"^[a-zA-Z0-9-\\s().]+$","l":[1,40]}]]',
    'AssessmentAssessmentReportsDestination': '[["destination","Destination",{"k":"s","p":"^(S|s)3:\\\\/\\\\/[a-zA-Z0-9\\\\-\\\\.\\\\(\\\\)\\\\\'\\\\*\\\\_\\\\!\\\\=\\\\+\\\\@\\\\:\\\\s\\\\,\\\\?\\\\/]+$","l":[1,1024]}],["destination_type","DestinationType",{"k":"s","e":["S3"]}]]',
    'AssessmentDelegation': r'[["assessment_id","AssessmentId",{"k":"s","p":"^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$","l":[36,36]},8],["assessment_name","AssessmentName",{"k":"s","p":"^[a-zA-Z0-9-_\\.]+$","l":[1,127]},8],["comment","Comment",{"k":"s","p":"^[\\w\\W\\s\\S]*$","l":[null,350]}],["control_set_id","ControlSetId",{"k":"s","p":"^[\\w\\W\\s\\S]*$","l":[1,300]}],["created_by","CreatedBy",{"k":"s","p":"^arn:.*:*:.*","l":[20,2048]}],["creation_time","CreationTime","n"],["id","Id",{"k":"s","p":"^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$","l":[36,36]}],["last_updated","LastUpdated","n"],["role_arn","RoleArn",{"k":"s","p":"^arn:.*:iam:.*","l":[20,2048]}],["role_type","RoleType",{"k":"s","e":["PROCESS_OWNER","RESOURCE_OWNER"]}],["status","Status",{"k":"s","e":["IN_PROGRESS","UNDER_REVIEW","COMPLETE"]}]]',
    'AssessmentRole': '[["role_arn","RoleArn",{"k":"s","p":"^arn:.*:iam:.*","l":[20,2048]}],["role_type","RoleType",{"k":"s","e":["PROCESS_OWNER","RESOURCE_OWNER"]}]]',
    'AssessmentScope': '[["aws_accounts","AwsAccounts",{"k":["@AssessmentAWSAccount"],"l":[1,200]}],["aws_services","AwsServices",["@AssessmentAWSService"],8]]',
    'AssessmentTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'AssessmentFramework': r'[["arn","Arn","j",32],["compliance_type","ComplianceType",{"k":"s","p":"^[\\w\\W\\s\\S]*$","l":[null,100]}],["control_sets","ControlSets",{"k":["@AssessmentFrameworkControlSet"],"l":[1,null]},1],["created_at","CreatedAt","j",32],["created_by","CreatedBy","j",32],["description","Description",{"k":"s","p":"^[\\w\\W\\s\\S]*$","l":[1,1000]}],["framework_id","FrameworkId","j",32],["last_updated_at","LastUpdatedAt","j",32],["last_updated_by","LastUpdatedBy","j",32],["name","Name",{"k":"s","p":"^[^\\\\]*$","l":[1,300]},1],["tags","Tags",{"k":["@AssessmentFrameworkTag"],"l":[null,50]}],["type","Type","j",32]]',
    'AssessmentFrameworkControlSet': r'[["controls","Controls",{"k":["@AssessmentFrameworkControlSetControl"],"l":[1,null]},1],["name","Name",{"k":"s","p":"^[^\\\\_]*$","l":[1,300]},1]]',
    'AssessmentFrameworkControlSetControl': '[["id","Id",{"k":"s","p":"^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$","l":[36,36]},1]]',
    'AssessmentFrameworkTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Control': '[["action_plan_instructions","ActionPlanInstructions","s"],["action_plan_title","ActionPlanTitle","s"],["arn","Arn","j",32],["control_mapping_sources","ControlMappingSources",["@ControlControlMappingSource"],1],["control_sources","ControlSources","j",32],["created_at","CreatedAt","j",32],["created_by","CreatedBy","j",32],["description","Description","s"],["id","Id","j",32],["last_updated_at","LastUpdatedAt","j",32],["last_updated_by","LastUpdatedBy","j",32],["name","Name","s",1],["tags","Tags",{"k":["@ControlTag"],"x":1}],["testing_information","TestingInformation","s"],["type","Type","j",32]]',
    'ControlControlMappingSource': '[["source_description","SourceDescription","s"],["source_frequency","SourceFrequency",{"k":"s","e":["DAILY","WEEKLY","MONTHLY"]}],["source_id","SourceId","j",32],["source_keyword","SourceKeyword","@ControlSourceKeyword"],["source_name","SourceName","s"],["source_set_up_option","SourceSetUpOption",{"k":"s","e":["System_Controls_Mapping","Procedural_Controls_Mapping"]},8],["source_type","SourceType",{"k":"s","e":["AWS_Cloudtrail","AWS_Config","AWS_Security_Hub","AWS_API_Call","MANUAL","Common_Control","Core_Control"]}],["troubleshooting_text","TroubleshootingText","s"]]',
    'ControlSourceKeyword': '[["keyword_input_type","KeywordInputType",{"k":"s","e":["SELECT_FROM_LIST","UPLOAD_FILE","INPUT_TEXT"]}],["keyword_value","KeywordValue","s"]]',
    'ControlTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAssessment(TypedResource):
    schema = Schema('AWS::AuditManager::Assessment', _types, 'Assessment', '{"attributes":[["attr_arn","Arn","s"],["attr_assessment_id","AssessmentId","s"],["attr_creation_time","CreationTime","n"]],"identifier":["AssessmentId"],"write_only":["AwsAccount.EmailAddress","AwsAccount.Name","Delegations.*.AssessmentId","Delegations.*.AssessmentName","Description","Name","Scope.AwsAccounts.*.EmailAddress","Scope.AwsAccounts.*.Name","Scope.AwsServices"],"tags":["Tags","list"],"arn":"arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}"}')


class CfnAssessmentFramework(TypedResource):
    schema = Schema('AWS::AuditManager::AssessmentFramework', _types, 'AssessmentFramework', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_created_by","CreatedBy","s"],["attr_framework_id","FrameworkId","s"],["attr_last_updated_at","LastUpdatedAt","s"],["attr_last_updated_by","LastUpdatedBy","s"],["attr_type","Type","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:auditmanager:${Region}:${Account}:assessmentFramework/${AssessmentFrameworkId}"}')


class CfnControl(TypedResource):
    schema = Schema('AWS::AuditManager::Control', _types, 'Control', '{"attributes":[["attr_arn","Arn","s"],["attr_control_sources","ControlSources","s"],["attr_created_at","CreatedAt","s"],["attr_created_by","CreatedBy","s"],["attr_id","Id","s"],["attr_last_updated_at","LastUpdatedAt","s"],["attr_last_updated_by","LastUpdatedBy","s"],["attr_type","Type","s"]],"identifier":["Arn"],"write_only":["ControlMappingSources.*.SourceSetUpOption"],"tags":["Tags","list"]}')
