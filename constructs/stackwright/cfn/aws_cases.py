"""Every resource type of AWS::Cases; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Case': '[["arn","Arn","j",32],["case_id","CaseId","j",32],["customer_id","CustomerId",{"k":"s","l":[null,4100]},3],["domain_id","DomainId",{"k":"s","l":[1,500]},3],["tags","Tags",{"k":["@CaseTag"],"l":[null,50]}],["template_id","TemplateId",{"k":"s","l":[1,500]},3],["title","Title",{"k":"s","l":[null,4100]},1]]',
    'CaseTag': r'[["key","Key",{"k":"s","p":"^(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\\-@]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^([a-zA-Z0-9 _.:/=+\\-@]*)$","l":[null,256]},1]]',
    'CaseRule': r'[["case_rule_arn","CaseRuleArn","j",32],["case_rule_id","CaseRuleId","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[null,255]}],["domain_id","DomainId",{"k":"s","l":[1,500]},2],["last_modified_time","LastModifiedTime","j",32],["name","Name",{"k":"s","p":"^.*[\\S]$","l":[1,100]},1],["rule","Rule","@CaseRuleCaseRuleDetails",1],["tags","Tags",["@CaseRuleTag"]]]',
    'CaseRuleBooleanCondition': '[["equal_to","EqualTo","@CaseRuleBooleanOperands"],["not_equal_to","NotEqualTo","@CaseRuleBooleanOperands"]]',
    'CaseRuleBooleanOperands': '[["operand_one","OperandOne","@CaseRuleOperandOne",1],["operand_two","OperandTwo","@CaseRuleOperandTwo",1],["result","Result","b",1]]',
    'CaseRuleCaseRuleDetails': '[["hidden","Hidden","@CaseRuleHiddenCaseRule"],["required","Required","@CaseRuleRequiredCaseRule"]]',
    'CaseRuleHiddenCaseRule': '[["conditions","Conditions",{"k":["@CaseRuleBooleanCondition"],"l":[null,100]},1],["default_value","DefaultValue","b",1]]',
    'CaseRuleOperandOne': '[["field_id","FieldId",{"k":"s","l":[1,500]}]]',
    'CaseRuleOperandTwo': '[["boolean_value","BooleanValue","b"],["double_value","DoubleValue","n"],["empty_value","EmptyValue","j"],["string_value","StringValue",{"k":"s","l":[1,1500]}]]',
    'CaseRuleRequiredCaseRule': '[["conditions","Conditions",{"k":["@CaseRuleBooleanCondition"],"l":[null,100]},1],["default_value","DefaultValue","b",1]]',
    'CaseRuleTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Domain': r'[["created_time","CreatedTime","j",32],["domain_arn","DomainArn","j",32],["domain_id","DomainId","j",32],["domain_status","DomainStatus","j",32],["name","Name",{"k":"s","p":"^.*[\\S]$","l":[1,100]},3],["tags","Tags",["@DomainTag"]]]',
    'DomainTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Field': r'[["attributes","Attributes","@FieldFieldAttributes"],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[null,255]}],["domain_id","DomainId",{"k":"s","l":[1,500]},2],["field_arn","FieldArn","j",32],["field_id","FieldId","j",32],["last_modified_time","LastModifiedTime","j",32],["name","Name",{"k":"s","p":"^.*[\\S]$","l":[1,100]},1],["namespace","Namespace","j",32],["tags","Tags",["@FieldTag"]],["type","Type",{"k":"s","e":["Text","Number","Boolean","DateTime","SingleSelect","Url","User"]},3]]',
    'FieldFieldAttributes': '[["text","Text","@FieldTextAttributes"]]',
    'FieldTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'FieldTextAttributes': '[["is_multiline","IsMultiline","b",1]]',
    'Layout': r'[["content","Content","@LayoutLayoutContent",1],["created_time","CreatedTime","j",32],["domain_id","DomainId",{"k":"s","l":[1,500]},2],["last_modified_time","LastModifiedTime","j",32],["layout_arn","LayoutArn","j",32],["layout_id","LayoutId","j",32],["name","Name",{"k":"s","p":"^.*[\\S]$","l":[1,100]},1],["tags","Tags",["@LayoutTag"]]]',
    'LayoutBasicLayout': '[["more_info","MoreInfo","@LayoutLayoutSections"],["top_panel","TopPanel","@LayoutLayoutSections"]]',
    'LayoutFieldGroup': '[["fields","Fields",{"k":["@LayoutFieldItem"],"l":[null,220]},1],["name","Name",{"k":"s","l":[null,100]}]]',
    'LayoutFieldItem': '[["id","Id",{"k":"s","l":[1,500]},1]]',
    'LayoutLayoutContent': '[["basic","Basic","@LayoutBasicLayout"]]',
    'LayoutLayoutSections': '[["sections","Sections",{"k":["@LayoutSection"],"l":[null,1]}]]',
    'LayoutSection': '[["field_group","FieldGroup","@LayoutFieldGroup"]]',
    'LayoutTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RelatedItem': '[["case_id","CaseId",{"k":"s","l":[1,500]},3],["content","Content","@RelatedItemRelatedItemContent",3],["domain_id","DomainId",{"k":"s","l":[1,500]},3],["related_item_arn","RelatedItemArn","j",32],["related_item_id","RelatedItemId","j",32],["tags","Tags",{"k":["@RelatedItemTag"],"l":[null,50]}],["type","Type",{"k":"s","e":["Contact","Comment","File","Sla","ConnectCase","Custom"]},3]]',
    'RelatedItemCommentContent': '[["body","Body",{"k":"s","l":[1,15000]},1],["content_type","ContentType",{"k":"s","e":["Text/Plain"]},1]]',
    'RelatedItemRelatedItemContent': '[["comment","Comment","@RelatedItemCommentContent"]]',
    'RelatedItemTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Template': r'[["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[null,255]}],["domain_id","DomainId",{"k":"s","l":[1,500]},2],["last_modified_time","LastModifiedTime","j",32],["layout_configuration","LayoutConfiguration","@TemplateLayoutConfiguration"],["name","Name",{"k":"s","p":"^.*[\\S]$","l":[1,100]},1],["required_fields","RequiredFields",{"k":["@TemplateRequiredField"],"l":[null,100]}],["rules","Rules",{"k":["@TemplateTemplateRule"],"l":[null,50]}],["status","Status",{"k":"s","e":["Active","Inactive"]}],["tags","Tags",["@TemplateTag"]],["template_arn","TemplateArn","j",32],["template_id","TemplateId","j",32]]',
    'TemplateLayoutConfiguration': '[["default_layout","DefaultLayout",{"k":"s","l":[1,500]}]]',
    'TemplateRequiredField': '[["field_id","FieldId",{"k":"s","l":[1,500]},1]]',
    'TemplateTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'TemplateTemplateRule': '[["case_rule_id","CaseRuleId",{"k":"s","l":[1,500]},1],["field_id","FieldId",{"k":"s","l":[1,500]}]]',
})
__getattr__ = names(__name__, _types)


class CfnCase(TypedResource):
    schema = Schema('AWS::Cases::Case', _types, 'Case', '{"attributes":[["attr_arn","Arn","s"],["attr_case_id","CaseId","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnCaseRule(TypedResource):
    schema = Schema('AWS::Cases::CaseRule', _types, 'CaseRule', '{"attributes":[["attr_case_rule_arn","CaseRuleArn","s"],["attr_case_rule_id","CaseRuleId","s"],["attr_created_time","CreatedTime","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["CaseRuleArn"],"tags":["Tags","list"]}')


class CfnDomain(TypedResource):
    schema = Schema('AWS::Cases::Domain', _types, 'Domain', '{"attributes":[["attr_created_time","CreatedTime","s"],["attr_domain_arn","DomainArn","s"],["attr_domain_id","DomainId","s"],["attr_domain_status","DomainStatus","s"]],"identifier":["DomainArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}"}')


class CfnField(TypedResource):
    schema = Schema('AWS::Cases::Field', _types, 'Field', '{"attributes":[["attr_created_time","CreatedTime","s"],["attr_field_arn","FieldArn","s"],["attr_field_id","FieldId","s"],["attr_last_modified_time","LastModifiedTime","s"],["attr_namespace","Namespace","s"]],"identifier":["FieldArn"],"tags":["Tags","list"]}')


class CfnLayout(TypedResource):
    schema = Schema('AWS::Cases::Layout', _types, 'Layout', '{"attributes":[["attr_created_time","CreatedTime","s"],["attr_last_modified_time","LastModifiedTime","s"],["attr_layout_arn","LayoutArn","s"],["attr_layout_id","LayoutId","s"]],"identifier":["LayoutArn"],"tags":["Tags","list"]}')


class CfnRelatedItem(TypedResource):
    schema = Schema('AWS::Cases::RelatedItem', _types, 'RelatedItem', '{"attributes":[["attr_related_item_arn","RelatedItemArn","s"],["attr_related_item_id","RelatedItemId","s"]],"identifier":["RelatedItemArn"],"tags":["Tags","list"]}')


class CfnTemplate(TypedResource):
    schema = Schema('AWS::Cases::Template', _types, 'Template', '{"attributes":[["attr_created_time","CreatedTime","s"],["attr_last_modified_time","LastModifiedTime","s"],["attr_template_arn","TemplateArn","s"],["attr_template_id","TemplateId","s"]],"identifier":["TemplateArn"],"tags":["Tags","list"]}')
