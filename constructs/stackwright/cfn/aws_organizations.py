"""Every resource type of AWS::Organizations; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Account': r'[["account_id","AccountId","j",32],["account_name","AccountName",{"k":"s","p":"[\\u0020-\\u007E]+","l":[1,50]},1],["arn","Arn","j",32],["email","Email",{"k":"s","p":"[^\\s@]+@[^\\s@]+\\.[^\\s@]+","l":[6,64]},1],["joined_method","JoinedMethod","j",32],["joined_timestamp","JoinedTimestamp","j",32],["parent_ids","ParentIds",{"k":[{"k":"s","p":"^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"}],"x":1}],["paths","Paths","j",32],["role_name","RoleName",{"k":"s","p":"[\\w+=,.@-]{1,64}","l":[1,64]},8],["state","State","j",32],["status","Status","j",32],["tags","Tags",{"k":["@AccountTag"],"x":1}]]',
    'AccountTag': r'[["key","Key",{"k":"s","p":"[\\s\\S]*","l":[1,128]},1],["value","Value",{"k":"s","p":"[\\s\\S]*","l":[null,256]},1]]',
    'Organization': '[["arn","Arn","j",32],["feature_set","FeatureSet",{"k":"s","e":["ALL","CONSOLIDATED_BILLING"]}],["id","Id","j",32],["management_account_arn","ManagementAccountArn","j",32],["management_account_email","ManagementAccountEmail","j",32],["management_account_id","ManagementAccountId","j",32],["root_id","RootId","j",32]]',
    'OrganizationalUnit': r'[["arn","Arn","j",32],["id","Id","j",32],["name","Name",{"k":"s","p":"[\\s\\S]*","l":[1,128]},1],["parent_id","ParentId",{"k":"s","p":"^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$","l":[null,100]},3],["path","Path","j",32],["tags","Tags",{"k":["@OrganizationalUnitTag"],"x":1}]]',
    'OrganizationalUnitTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Policy': r'[["arn","Arn","j",32],["aws_managed","AwsManaged","j",32],["content","Content","j",1],["description","Description",{"k":"s","p":"[\\s\\S]*","l":[null,512]}],["id","Id","j",32],["name","Name",{"k":"s","p":"[\\s\\S]*","l":[1,128]},1],["tags","Tags",{"k":["@PolicyTag"],"x":1}],["target_ids","TargetIds",{"k":[{"k":"s","p":"^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"}],"x":1}],["type","Type",{"k":"s","e":["AISERVICES_OPT_OUT_POLICY","BACKUP_POLICY","BEDROCK_POLICY","CHATBOT_POLICY","DECLARATIVE_POLICY_EC2","GUARDDUTY_POLICY","INSPECTOR_POLICY","NETWORK_SECURITY_DIRECTOR_POLICY","RESOURCE_CONTROL_POLICY","S3_POLICY","SECURITYHUB_POLICY","SERVICE_CONTROL_POLICY","TAG_POLICY","UPGRADE_ROLLOUT_POLICY"]},3]]',
    'PolicyTag': r'[["key","Key",{"k":"s","p":"[\\s\\S]*","l":[1,128]},1],["value","Value",{"k":"s","p":"[\\s\\S]*","l":[null,256]},1]]',
    'ResourcePolicy': '[["arn","Arn","j",32],["content","Content","j",1],["id","Id","j",32],["tags","Tags",{"k":["@ResourcePolicyTag"],"x":1}]]',
    'ResourcePolicyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Account': ('AWS::Organizations::Account', '{"attributes":[["attr_account_id","AccountId","s"],["attr_arn","Arn","s"],["attr_joined_method","JoinedMethod","s"],["attr_joined_timestamp","JoinedTimestamp","s"],["attr_paths","Paths","l"],["attr_state","State","s"],["attr_status","Status","s"]],"identifier":["AccountId"],"write_only":["RoleName"],"tags":["Tags","list"]}'),
    'Organization': ('AWS::Organizations::Organization', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_management_account_arn","ManagementAccountArn","s"],["attr_management_account_email","ManagementAccountEmail","s"],["attr_management_account_id","ManagementAccountId","s"],["attr_root_id","RootId","s"]],"identifier":["Id"]}'),
    'OrganizationalUnit': ('AWS::Organizations::OrganizationalUnit', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_path","Path","s"]],"identifier":["Id"],"tags":["Tags","list"]}'),
    'Policy': ('AWS::Organizations::Policy', '{"attributes":[["attr_arn","Arn","s"],["attr_aws_managed","AwsManaged","b"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"]}'),
    'ResourcePolicy': ('AWS::Organizations::ResourcePolicy', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"]}'),
})
