"""Every resource type of AWS::ResourceGroups; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Group': r'[["arn","Arn","j",32],["configuration","Configuration",{"k":["@GroupConfigurationItem"],"l":[null,2]}],["description","Description",{"k":"s","p":"^[\\sa-zA-Z0-9_\\.-]*$","l":[null,512]}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_\\.-]+$","l":[1,128]},3],["resource_query","ResourceQuery","@GroupResourceQuery"],["resources","Resources",["s"]],["tags","Tags",["@GroupTag"]]]',
    'GroupConfigurationItem': '[["parameters","Parameters",["@GroupConfigurationParameter"]],["type","Type",{"k":"s","p":"^AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+$","l":[null,40]}]]',
    'GroupConfigurationParameter': r'[["name","Name",{"k":"s","p":"^[a-z-]+$","l":[1,80]}],["values","Values",[{"k":"s","p":"^[a-zA-Z0-9:\\/\\._-]+$","l":[1,256]}]]]',
    'GroupQuery': '[["resource_type_filters","ResourceTypeFilters",["s"]],["stack_identifier","StackIdentifier","s"],["tag_filters","TagFilters",["@GroupTagFilter"]]]',
    'GroupResourceQuery': '[["query","Query","@GroupQuery"],["type","Type",{"k":"s","e":["TAG_FILTERS_1_0","CLOUDFORMATION_STACK_1_0"]}]]',
    'GroupTag': '[["key","Key",{"k":"s","p":"^(?!aws:).+"}],["value","Value","s"]]',
    'GroupTagFilter': '[["key","Key","s"],["values","Values",["s"]]]',
    'TagSyncTask': r'[["group","Group",{"k":"s","p":"([a-zA-Z0-9_\\\\.-]{1,150}/[a-z0-9]{26})|(arn:aws(-[a-z]+)*:resource-groups(-(test|beta|gamma))?:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/[a-zA-Z0-9_\\\\.-]{1,150}/[a-z0-9]{26})","l":[12,1600]},3],["group_arn","GroupArn","j",32],["group_name","GroupName","j",32],["role_arn","RoleArn",{"k":"s","p":"arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+","l":[20,2048]},3,["AWS::IAM::Role.Arn"]],["status","Status","j",32],["tag_key","TagKey",{"k":"s","l":[1,128]},3],["tag_value","TagValue",{"k":"s","l":[null,256]},3],["task_arn","TaskArn","j",32]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Group': ('AWS::ResourceGroups::Group', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}"}'),
    'TagSyncTask': ('AWS::ResourceGroups::TagSyncTask', '{"attributes":[["attr_group_arn","GroupArn","s"],["attr_group_name","GroupName","s"],["attr_status","Status","s"],["attr_task_arn","TaskArn","s"]],"identifier":["TaskArn"]}'),
})
