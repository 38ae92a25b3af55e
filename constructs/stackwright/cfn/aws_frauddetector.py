"""Every resource type of AWS::FraudDetector; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Detector': '[["arn","Arn","j",32],["associated_models","AssociatedModels",{"k":["@DetectorModel"],"l":[null,10]}],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,128]}],["detector_id","DetectorId",{"k":"s","p":"^[0-9a-z_-]+$","l":[1,64]},3],["detector_version_id","DetectorVersionId","j",32],["detector_version_status","DetectorVersionStatus",{"k":"s","e":["DRAFT","ACTIVE"]}],["event_type","EventType","@DetectorEventType",1],["last_updated_time","LastUpdatedTime","j",32],["rule_execution_mode","RuleExecutionMode",{"k":"s","e":["FIRST_MATCHED","ALL_MATCHED"]}],["rules","Rules",{"k":["@DetectorRule"],"l":[1,null]},1],["tags","Tags",{"k":["@DetectorTag"],"l":[null,200]}]]',
    'DetectorEntityType': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,256]}],["inline","Inline","b"],["last_updated_time","LastUpdatedTime","j",32],["name","Name","s"],["tags","Tags",{"k":["@DetectorTag"],"l":[null,200]}]]',
    'DetectorEventType': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,128]}],["entity_types","EntityTypes",{"k":["@DetectorEntityType"],"l":[1,null]}],["event_variables","EventVariables",{"k":["@DetectorEventVariable"],"l":[1,null]}],["inline","Inline","b"],["labels","Labels",{"k":["@DetectorLabel"],"l":[2,null]}],["last_updated_time","LastUpdatedTime","j",32],["name","Name",{"k":"s","p":"^[0-9a-z_-]+$","l":[1,64]}],["tags","Tags",{"k":["@DetectorTag"],"l":[null,200]}]]',
    'DetectorEventVariable': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["data_source","DataSource",{"k":"s","e":["EVENT"]}],["data_type","DataType",{"k":"s","e":["STRING","INTEGER","FLOAT","BOOLEAN"]}],["default_value","DefaultValue","s"],["description","Description",{"k":"s","l":[1,256]}],["inline","Inline","b"],["last_updated_time","LastUpdatedTime","j",32],["name","Name","s"],["tags","Tags",{"k":["@DetectorTag"],"l":[null,200]}],["variable_type","VariableType",{"k":"s","e":["AUTH_CODE","AVS","BILLING_ADDRESS_L1","BILLING_ADDRESS_L2","BILLING_CITY","BILLING_COUNTRY","BILLING_NAME","BILLING_PHONE","BILLING_STATE","BILLING_ZIP","CARD_BIN","CATEGORICAL","CURRENCY_CODE","EMAIL_ADDRESS","FINGERPRINT","FRAUD_LABEL","FREE_FORM_TEXT","IP_ADDRESS","NUMERIC","ORDER_ID","PAYMENT_TYPE","PHONE_NUMBER","PRICE","PRODUCT_CATEGORY","SHIPPING_ADDRESS_L1","SHIPPING_ADDRESS_L2","SHIPPING_CITY","SHIPPING_COUNTRY","SHIPPING_NAME","SHIPPING_PHONE","SHIPPING_STATE","SHIPPING_ZIP","USERAGENT"]}]]',
    'DetectorLabel': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,256]}],["inline","Inline","b"],["last_updated_time","LastUpdatedTime","j",32],["name","Name","s"],["tags","Tags",{"k":["@DetectorTag"],"l":[null,200]}]]',
    'DetectorModel': '[["arn","Arn","j",32]]',
    'DetectorOutcome': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,256]}],["inline","Inline","b"],["last_updated_time","LastUpdatedTime","j",32],["name","Name","s"],["tags","Tags",{"k":["@DetectorTag"],"l":[null,200]}]]',
    'DetectorRule': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,256]}],["detector_id","DetectorId",{"k":"s","p":"^[0-9a-z_-]+$","l":[1,64]}],["expression","Expression","s"],["language","Language",{"k":"s","e":["DETECTORPL"]}],["last_updated_time","LastUpdatedTime","j",32],["outcomes","Outcomes",{"k":["@DetectorOutcome"],"l":[1,null]}],["rule_id","RuleId",{"k":"s","p":"^[0-9a-z_-]+$","l":[1,64]}],["rule_version","RuleVersion","j",32],["tags","Tags",{"k":["@DetectorTag"],"l":[null,200]}]]',
    'DetectorTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'EntityType': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,128]}],["last_updated_time","LastUpdatedTime","j",32],["name","Name",{"k":"s","p":"^[0-9a-z_-]+$","l":[1,64]},3],["tags","Tags",{"k":["@EntityTypeTag"],"l":[null,200]}]]',
    'EntityTypeTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'EventType': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,128]}],["entity_types","EntityTypes",{"k":["@EventTypeEntityType"],"l":[1,null]},1],["event_variables","EventVariables",{"k":["@EventTypeEventVariable"],"l":[1,null]},1],["labels","Labels",{"k":["@EventTypeLabel"],"l":[2,null]},1],["last_updated_time","LastUpdatedTime","j",32],["name","Name",{"k":"s","p":"^[0-9a-z_-]+$","l":[1,64]},3],["tags","Tags",{"k":["@EventTypeTag"],"l":[null,200]}]]',
    'EventTypeEntityType': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,256]}],["inline","Inline","b"],["last_updated_time","LastUpdatedTime","j",32],["name","Name","s"],["tags","Tags",{"k":["@EventTypeTag"],"l":[null,200]}]]',
    'EventTypeEventVariable': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["data_source","DataSource",{"k":"s","e":["EVENT"]}],["data_type","DataType",{"k":"s","e":["STRING","INTEGER","FLOAT","BOOLEAN"]}],["default_value","DefaultValue","s"],["description","Description",{"k":"s","l":[1,256]}],["inline","Inline","b"],["last_updated_time","LastUpdatedTime","j",32],["name","Name","s"],["tags","Tags",{"k":["@EventTypeTag"],"l":[null,200]}],["variable_type","VariableType",{"k":"s","e":["AUTH_CODE","AVS","BILLING_ADDRESS_L1","BILLING_ADDRESS_L2","BILLING_CITY","BILLING_COUNTRY","BILLING_NAME","BILLING_PHONE","BILLING_STATE","BILLING_ZIP","CARD_BIN","CATEGORICAL","CURRENCY_CODE","EMAIL_ADDRESS","FINGERPRINT","FRAUD_LABEL","FREE_FORM_TEXT","IP_ADDRESS","NUMERIC","ORDER_ID","PAYMENT_TYPE","PHONE_NUMBER","PRICE","PRODUCT_CATEGORY","SHIPPING_ADDRESS_L1","SHIPPING_ADDRESS_L2","SHIPPING_CITY","SHIPPING_COUNTRY","SHIPPING_NAME","SHIPPING_PHONE","SHIPPING_STATE","SHIPPING_ZIP","USERAGENT"]}]]',
    'EventTypeLabel': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,256]}],["inline","Inline","b"],["last_updated_time","LastUpdatedTime","j",32],["name","Name","s"],["tags","Tags",{"k":["@EventTypeTag"],"l":[null,200]}]]',
    'EventTypeTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Label': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,128]}],["last_updated_time","LastUpdatedTime","j",32],["name","Name",{"k":"s","p":"^[0-9a-z_-]+$","l":[1,64]},3],["tags","Tags",{"k":["@LabelTag"],"l":[null,200]}]]',
    'LabelTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'List': r'[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,128]}],["elements","Elements",{"k":[{"k":"s","p":"^\\S+( +\\S+)*$","l":[1,64]}],"l":[null,100000]}],["last_updated_time","LastUpdatedTime","j",32],["name","Name",{"k":"s","p":"^[0-9a-z_]+$","l":[1,64]},3],["tags","Tags",{"k":["@ListTag"],"l":[null,200]}],["variable_type","VariableType",{"k":"s","p":"^[A-Z_]{1,64}$","l":[1,64]}]]',
    'ListTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Outcome': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,128]}],["last_updated_time","LastUpdatedTime","j",32],["name","Name",{"k":"s","p":"^[0-9a-z_-]+$","l":[1,64]},3],["tags","Tags",{"k":["@OutcomeTag"],"l":[null,200]}]]',
    'OutcomeTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Variable': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["data_source","DataSource",{"k":"s","e":["EVENT","EXTERNAL_MODEL_SCORE"]},1],["data_type","DataType",{"k":"s","e":["STRING","INTEGER","FLOAT","BOOLEAN"]},1],["default_value","DefaultValue","s",1],["description","Description",{"k":"s","l":[1,256]}],["last_updated_time","LastUpdatedTime","j",32],["name","Name",{"k":"s","p":"^[a-z_][a-z0-9_]{0,99}?$"},3],["tags","Tags",{"k":["@VariableTag"],"l":[null,200]}],["variable_type","VariableType",{"k":"s","e":["AUTH_CODE","AVS","BILLING_ADDRESS_L1","BILLING_ADDRESS_L2","BILLING_CITY","BILLING_COUNTRY","BILLING_NAME","BILLING_PHONE","BILLING_STATE","BILLING_ZIP","CARD_BIN","CATEGORICAL","CURRENCY_CODE","EMAIL_ADDRESS","FINGERPRINT","FRAUD_LABEL","FREE_FORM_TEXT","IP_ADDRESS","NUMERIC","ORDER_ID","PAYMENT_TYPE","PHONE_NUMBER","PRICE","PRODUCT_CATEGORY","SHIPPING_ADDRESS_L1","SHIPPING_ADDRESS_L2","SHIPPING_CITY","SHIPPING_COUNTRY","SHIPPING_NAME","SHIPPING_PHONE","SHIPPING_STATE","SHIPPING_ZIP","USERAGENT"]}]]',
    'VariableTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnDetector(TypedResource):
    schema = Schema('AWS::FraudDetector::Detector', _types, 'Detector', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_detector_version_id","DetectorVersionId","s"],["attr_last_updated_time","LastUpdatedTime","s"],["attr_event_type_arn","EventType.Arn","s"],["attr_event_type_created_time","EventType.CreatedTime","s"],["attr_event_type_last_updated_time","EventType.LastUpdatedTime","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:frauddetector:${Region}:${Account}:detector/${ResourcePath}"}')


class CfnEntityType(TypedResource):
    schema = Schema('AWS::FraudDetector::EntityType', _types, 'EntityType', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_last_updated_time","LastUpdatedTime","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:frauddetector:${Region}:${Account}:entity-type/${ResourcePath}"}')


class CfnEventType(TypedResource):
    schema = Schema('AWS::FraudDetector::EventType', _types, 'EventType', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_last_updated_time","LastUpdatedTime","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:frauddetector:${Region}:${Account}:event-type/${ResourcePath}"}')


class CfnLabel(TypedResource):
    schema = Schema('AWS::FraudDetector::Label', _types, 'Label', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_last_updated_time","LastUpdatedTime","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:frauddetector:${Region}:${Account}:label/${ResourcePath}"}')


class CfnList(TypedResource):
    schema = Schema('AWS::FraudDetector::List', _types, 'List', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_last_updated_time","LastUpdatedTime","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:frauddetector:${Region}:${Account}:list/${ResourcePath}"}')


class CfnOutcome(TypedResource):
    schema = Schema('AWS::FraudDetector::Outcome', _types, 'Outcome', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_last_updated_time","LastUpdatedTime","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:frauddetector:${Region}:${Account}:outcome/${ResourcePath}"}')


class CfnVariable(TypedResource):
    schema = Schema('AWS::FraudDetector::Variable', _types, 'Variable', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_last_updated_time","LastUpdatedTime","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:frauddetector:${Region}:${Account}:variable/${ResourcePath}"}')
