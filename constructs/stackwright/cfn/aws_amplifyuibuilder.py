"""Every resource type of AWS::AmplifyUIBuilder; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Component': '[["app_id","AppId","s",2],["binding_properties","BindingProperties",{"m":"@ComponentComponentBindingPropertiesValue"}],["children","Children",["@ComponentComponentChild"]],["collection_properties","CollectionProperties",{"m":"@ComponentComponentDataConfiguration"}],["component_type","ComponentType",{"k":"s","l":[1,255]}],["created_at","CreatedAt","j",32],["environment_name","EnvironmentName","s",2],["events","Events",{"m":"@ComponentComponentEvent"}],["id","Id","j",32],["modified_at","ModifiedAt","j",32],["name","Name",{"k":"s","l":[1,255]}],["overrides","Overrides",{"m":{"m":"s"}}],["properties","Properties",{"m":"@ComponentComponentProperty"}],["schema_version","SchemaVersion","s"],["source_id","SourceId","s"],["tags","Tags",{"m":{"k":"s","l":[1,256]}},2],["variants","Variants",["@ComponentComponentVariant"]]]',
    'ComponentActionParameters': '[["anchor","Anchor","@ComponentComponentProperty"],["fields","Fields",{"m":"@ComponentComponentProperty"}],["global_","Global","@ComponentComponentProperty"],["id","Id","@ComponentComponentProperty"],["model","Model","s"],["state","State","@ComponentMutationActionSetStateParameter"],["target","Target","@ComponentComponentProperty"],["type","Type","@ComponentComponentProperty"],["url","Url","@ComponentComponentProperty"]]',
    'ComponentComponentBindingPropertiesValue': '[["binding_properties","BindingProperties","@ComponentComponentBindingPropertiesValueProperties"],["default_value","DefaultValue","s"],["type","Type","s"]]',
    'ComponentComponentBindingPropertiesValueProperties': '[["bucket","Bucket","s"],["default_value","DefaultValue","s"],["field","Field","s"],["key","Key","s"],["model","Model","s"],["predicates","Predicates",["@ComponentPredicate"]],["slot_name","SlotName","s"],["user_attribute","UserAttribute","s"]]',
    'ComponentComponentChild': '[["children","Children",["@ComponentComponentChild"]],["component_type","ComponentType","s",1],["events","Events",{"m":"@ComponentComponentEvent"}],["name","Name","s",1],["properties","Properties",{"m":"@ComponentComponentProperty"},1],["source_id","SourceId","s"]]',
    'ComponentComponentConditionProperty': '[["else_","Else","@ComponentComponentProperty"],["field","Field","s"],["operand","Operand","s"],["operand_type","OperandType","s"],["operator","Operator","s"],["property","Property","s"],["then","Then","@ComponentComponentProperty"]]',
    'ComponentComponentDataConfiguration': '[["identifiers","Identifiers",["s"]],["model","Model","s",1],["predicate","Predicate","@ComponentPredicate"],["sort","Sort",["@ComponentSortProperty"]]]',
    'ComponentComponentEvent': '[["action","Action","s"],["binding_event","BindingEvent","s"],["parameters","Parameters","@ComponentActionParameters"]]',
    'ComponentComponentProperty': '[["binding_properties","BindingProperties","@ComponentComponentPropertyBindingProperties"],["bindings","Bindings",{"m":"@ComponentFormBindingElement"}],["collection_binding_properties","CollectionBindingProperties","@ComponentComponentPropertyBindingProperties"],["component_name","ComponentName","s"],["concat","Concat",["@ComponentComponentProperty"]],["condition","Condition","@ComponentComponentConditionProperty"],["configured","Configured","b"],["default_value","DefaultValue","s"],["event","Event","s"],["imported_value","ImportedValue","s"],["model","Model","s"],["property","Property","s"],["type","Type","s"],["user_attribute","UserAttribute","s"],["value","Value","s"]]',
    'ComponentComponentPropertyBindingProperties': '[["field","Field","s"],["property","Property","s",1]]',
    'ComponentComponentVariant': '[["overrides","Overrides",{"m":{"m":"s"}}],["variant_values","VariantValues",{"m":"s"}]]',
    'ComponentFormBindingElement': '[["element","Element","s",1],["property","Property","s",1]]',
    'ComponentMutationActionSetStateParameter': '[["component_name","ComponentName","s",1],["property","Property","s",1],["set","Set","@ComponentComponentProperty",1]]',
    'ComponentPredicate': '[["and_","And",["@ComponentPredicate"]],["field","Field","s"],["operand","Operand","s"],["operand_type","OperandType",{"k":"s","p":"^boolean|string|number$"}],["operator","Operator","s"],["or_","Or",["@ComponentPredicate"]]]',
    'ComponentSortProperty': '[["direction","Direction",{"k":"s","e":["ASC","DESC"]},1],["field","Field","s",1]]',
    'Form': '[["app_id","AppId","s",2],["cta","Cta","@FormFormCTA"],["data_type","DataType","@FormFormDataTypeConfig"],["environment_name","EnvironmentName","s",2],["fields","Fields",{"m":"@FormFieldConfig"}],["form_action_type","FormActionType",{"k":"s","e":["create","update"]}],["id","Id","j",32],["label_decorator","LabelDecorator",{"k":"s","e":["required","optional","none"]}],["name","Name",{"k":"s","l":[1,255]}],["schema_version","SchemaVersion","s"],["sectional_elements","SectionalElements",{"m":"@FormSectionalElement"}],["style","Style","@FormFormStyle"],["tags","Tags",{"m":{"k":"s","l":[1,256]}},2]]',
    'FormFieldConfig': '[["excluded","Excluded","b"],["input_type","InputType","@FormFieldInputConfig"],["label","Label","s"],["position","Position","@FormFieldPosition"],["validations","Validations",["@FormFieldValidationConfiguration"]]]',
    'FormFieldInputConfig': '[["default_checked","DefaultChecked","b"],["default_country_code","DefaultCountryCode","s"],["default_value","DefaultValue","s"],["descriptive_text","DescriptiveText","s"],["file_uploader_config","FileUploaderConfig","@FormFileUploaderFieldConfig"],["is_array","IsArray","b"],["max_value","MaxValue","n"],["min_value","MinValue","n"],["name","Name","s"],["placeholder","Placeholder","s"],["read_only","ReadOnly","b"],["required","Required","b"],["step","Step","n"],["type","Type","s",1],["value","Value","s"],["value_mappings","ValueMappings","@FormValueMappings"]]',
    'FormFieldPosition': '[["below","Below","s"],["fixed","Fixed",{"k":"s","e":["first"]}],["right_of","RightOf","s"]]',
    'FormFieldValidationConfiguration': '[["num_values","NumValues",["n"]],["str_values","StrValues",["s"]],["type","Type","s",1],["validation_message","ValidationMessage","s"]]',
    'FormFileUploaderFieldConfig': '[["accepted_file_types","AcceptedFileTypes",["s"],1],["access_level","AccessLevel",{"k":"s","e":["public","protected","private"]},1],["is_resumable","IsResumable","b"],["max_file_count","MaxFileCount","n"],["max_size","MaxSize","n"],["show_thumbnails","ShowThumbnails","b"]]',
    'FormFormButton': '[["children","Children","s"],["excluded","Excluded","b"],["position","Position","@FormFieldPosition"]]',
    'FormFormCTA': '[["cancel","Cancel","@FormFormButton"],["clear","Clear","@FormFormButton"],["position","Position",{"k":"s","e":["top","bottom","top_and_bottom"]}],["submit","Submit","@FormFormButton"]]',
    'FormFormDataTypeConfig': '[["data_source_type","DataSourceType",{"k":"s","e":["DataStore","Custom"]},1],["data_type_name","DataTypeName","s",1]]',
    'FormFormInputBindingPropertiesValue': '[["binding_properties","BindingProperties","@FormFormInputBindingPropertiesValueProperties"],["type","Type","s"]]',
    'FormFormInputBindingPropertiesValueProperties': '[["model","Model","s"]]',
    'FormFormInputValueProperty': '[["binding_properties","BindingProperties","@FormFormInputValuePropertyBindingProperties"],["concat","Concat",["@FormFormInputValueProperty"]],["value","Value","s"]]',
    'FormFormInputValuePropertyBindingProperties': '[["field","Field","s"],["property","Property","s",1]]',
    'FormFormStyle': '[["horizontal_gap","HorizontalGap","@FormFormStyleConfig"],["outer_padding","OuterPadding","@FormFormStyleConfig"],["vertical_gap","VerticalGap","@FormFormStyleConfig"]]',
    'FormFormStyleConfig': '[["token_reference","TokenReference","s"],["value","Value","s"]]',
    'FormSectionalElement': '[["excluded","Excluded","b"],["level","Level","n"],["orientation","Orientation","s"],["position","Position","@FormFieldPosition"],["text","Text","s"],["type","Type","s",1]]',
    'FormValueMapping': '[["display_value","DisplayValue","@FormFormInputValueProperty"],["value","Value","@FormFormInputValueProperty",1]]',
    'FormValueMappings': '[["binding_properties","BindingProperties",{"m":"@FormFormInputBindingPropertiesValue"}],["values","Values",["@FormValueMapping"],1]]',
    'Theme': '[["app_id","AppId","s",2],["created_at","CreatedAt","j",32],["environment_name","EnvironmentName","s",2],["id","Id","j",32],["modified_at","ModifiedAt","j",32],["name","Name",{"k":"s","l":[1,255]}],["overrides","Overrides",["@ThemeThemeValues"]],["tags","Tags",{"m":{"k":"s","l":[1,256]}},2],["values","Values",["@ThemeThemeValues"]]]',
    'ThemeThemeValue': '[["children","Children",["@ThemeThemeValues"]],["value","Value","s"]]',
    'ThemeThemeValues': '[["key","Key","s"],["value","Value","@ThemeThemeValue"]]',
})
__getattr__ = names(__name__, _types)


class CfnComponent(TypedResource):
    schema = Schema('AWS::AmplifyUIBuilder::Component', _types, 'Component', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_id","Id","s"],["attr_modified_at","ModifiedAt","s"]],"identifier":["AppId","EnvironmentName","Id"],"tags":["Tags","map"]}')


class CfnForm(TypedResource):
    schema = Schema('AWS::AmplifyUIBuilder::Form', _types, 'Form', '{"attributes":[["attr_id","Id","s"]],"identifier":["AppId","EnvironmentName","Id"],"tags":["Tags","map"]}')


class CfnTheme(TypedResource):
    schema = Schema('AWS::AmplifyUIBuilder::Theme', _types, 'Theme', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_id","Id","s"],["attr_modified_at","ModifiedAt","s"]],"identifier":["AppId","EnvironmentName","Id"],"tags":["Tags","map"]}')
