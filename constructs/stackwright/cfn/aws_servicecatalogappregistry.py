"""Every resource type of AWS::ServiceCatalogAppRegistry; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Application': r'[["application_name","ApplicationName","j",32],["application_tag_key","ApplicationTagKey","j",32],["application_tag_value","ApplicationTagValue","j",32],["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,1024]}],["id","Id","j",32],["name","Name",{"k":"s","p":"\\w+","l":[1,256]},1],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[null,50]}]]',
    'AttributeGroup': r'[["arn","Arn","j",32],["attributes","Attributes","j",1],["description","Description",{"k":"s","l":[null,1024]}],["id","Id","j",32],["name","Name",{"k":"s","p":"\\w+","l":[1,256]},1],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[null,50]}]]',
    'AttributeGroupAssociation': r'[["application","Application",{"k":"s","p":"\\w+|[a-z0-9]{12}","l":[1,256]},3],["application_arn","ApplicationArn","j",32],["attribute_group","AttributeGroup",{"k":"s","p":"\\w+|[a-z0-9]{12}","l":[1,256]},3],["attribute_group_arn","AttributeGroupArn","j",32]]',
    'ResourceAssociation': r'[["application","Application",{"k":"s","p":"\\w+|[a-z0-9]{12}","l":[1,256]},3],["application_arn","ApplicationArn","j",32],["resource","Resource",{"k":"s","p":"\\w+|arn:aws[-a-z]*:cloudformation:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:stack/[a-zA-Z][-A-Za-z0-9]{0,127}/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"},3],["resource_arn","ResourceArn","j",32],["resource_type","ResourceType",{"k":"s","e":["CFN_STACK"]},3]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Application': ('AWS::ServiceCatalogAppRegistry::Application', '{"attributes":[["attr_application_name","ApplicationName","s"],["attr_application_tag_key","ApplicationTagKey","s"],["attr_application_tag_value","ApplicationTagValue","s"],["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:servicecatalog:${Region}:${Account}:/applications/${ApplicationId}"}'),
    'AttributeGroup': ('AWS::ServiceCatalogAppRegistry::AttributeGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:servicecatalog:${Region}:${Account}:/attribute-groups/${AttributeGroupId}"}'),
    'AttributeGroupAssociation': ('AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation', '{"attributes":[["attr_application_arn","ApplicationArn","s"],["attr_attribute_group_arn","AttributeGroupArn","s"],["attr_id","Id","s"]],"identifier":["ApplicationArn","AttributeGroupArn"]}'),
    'ResourceAssociation': ('AWS::ServiceCatalogAppRegistry::ResourceAssociation', '{"attributes":[["attr_application_arn","ApplicationArn","s"],["attr_id","Id","s"],["attr_resource_arn","ResourceArn","s"]],"identifier":["ApplicationArn","ResourceArn","ResourceType"]}'),
})
