"""Every resource type of AWS::IoTEvents; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AlarmModel': '[["alarm_capabilities","AlarmCapabilities","@AlarmModelAlarmCapabilities"],["alarm_event_actions","AlarmEventActions","@AlarmModelAlarmEventActions"],["alarm_model_description","AlarmModelDescription","s"],["alarm_model_name","AlarmModelName","s",2],["alarm_rule","AlarmRule","@AlarmModelAlarmRule",1],["id","Id","j",32],["key","Key","s",2],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["severity","Severity","i"],["tags","Tags",["@AlarmModelTag"]]]',
    'AlarmModelAcknowledgeFlow': '[["enabled","Enabled","b"]]',
    'AlarmModelAlarmAction': '[["dynamodb","DynamoDB","@AlarmModelDynamoDB"],["dynamodbv2","DynamoDBv2","@AlarmModelDynamoDBv2"],["firehose","Firehose","@AlarmModelFirehose"],["iot_events","IotEvents","@AlarmModelIotEvents"],["iot_site_wise","IotSiteWise","@AlarmModelIotSiteWise"],["iot_topic_publish","IotTopicPublish","@AlarmModelIotTopicPublish"],["lambda_","Lambda","@AlarmModelLambda"],["sns","Sns","@AlarmModelSns"],["sqs","Sqs","@AlarmModelSqs"]]',
    'AlarmModelAlarmCapabilities': '[["acknowledge_flow","AcknowledgeFlow","@AlarmModelAcknowledgeFlow"],["initialization_configuration","InitializationConfiguration","@AlarmModelInitializationConfiguration"]]',
    'AlarmModelAlarmEventActions': '[["alarm_actions","AlarmActions",["@AlarmModelAlarmAction"]]]',
    'AlarmModelAlarmRule': '[["simple_rule","SimpleRule","@AlarmModelSimpleRule"]]',
    'AlarmModelAssetPropertyTimestamp': '[["offset_in_nanos","OffsetInNanos","s"],["time_in_seconds","TimeInSeconds","s",1]]',
    'AlarmModelAssetPropertyValue': '[["quality","Quality","s"],["timestamp","Timestamp","@AlarmModelAssetPropertyTimestamp"],["value","Value","@AlarmModelAssetPropertyVariant",1]]',
    'AlarmModelAssetPropertyVariant': '[["boolean_value","BooleanValue","s"],["double_value","DoubleValue","s"],["integer_value","IntegerValue","s"],["string_value","StringValue","s"]]',
    'AlarmModelDynamoDB': '[["hash_key_field","HashKeyField","s",1],["hash_key_type","HashKeyType","s"],["hash_key_value","HashKeyValue","s",1],["operation","Operation","s"],["payload","Payload","@AlarmModelPayload"],["payload_field","PayloadField","s"],["range_key_field","RangeKeyField","s"],["range_key_type","RangeKeyType","s"],["range_key_value","RangeKeyValue","s"],["table_name","TableName","s",1]]',
    'AlarmModelDynamoDBv2': '[["payload","Payload","@AlarmModelPayload"],["table_name","TableName","s",1]]',
    'AlarmModelFirehose': '[["delivery_stream_name","DeliveryStreamName","s",1],["payload","Payload","@AlarmModelPayload"],["separator","Separator","s"]]',
    'AlarmModelInitializationConfiguration': '[["disabled_on_initialization","DisabledOnInitialization","b",1]]',
    'AlarmModelIotEvents': '[["input_name","InputName","s",1],["payload","Payload","@AlarmModelPayload"]]',
    'AlarmModelIotSiteWise': '[["asset_id","AssetId","s"],["entry_id","EntryId","s"],["property_alias","PropertyAlias","s"],["property_id","PropertyId","s"],["property_value","PropertyValue","@AlarmModelAssetPropertyValue"]]',
    'AlarmModelIotTopicPublish': '[["mqtt_topic","MqttTopic","s",1],["payload","Payload","@AlarmModelPayload"]]',
    'AlarmModelLambda': '[["function_arn","FunctionArn","s",1,["AWS::Lambda::Function.Arn"]],["payload","Payload","@AlarmModelPayload"]]',
    'AlarmModelPayload': '[["content_expression","ContentExpression","s",1],["type","Type","s",1]]',
    'AlarmModelSimpleRule': '[["comparison_operator","ComparisonOperator","s",1],["input_property","InputProperty","s",1],["threshold","Threshold","s",1]]',
    'AlarmModelSns': '[["payload","Payload","@AlarmModelPayload"],["target_arn","TargetArn","s",1]]',
    'AlarmModelSqs': '[["payload","Payload","@AlarmModelPayload"],["queue_url","QueueUrl","s",1],["use_base64","UseBase64","b"]]',
    'AlarmModelTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DetectorModel': r'[["detector_model_definition","DetectorModelDefinition","@DetectorModelDetectorModelDefinition",1],["detector_model_description","DetectorModelDescription",{"k":"s","l":[null,1024]}],["detector_model_name","DetectorModelName",{"k":"s","p":"^[a-zA-Z0-9_-]+$","l":[1,128]},2],["evaluation_method","EvaluationMethod",{"k":"s","e":["BATCH","SERIAL"]}],["key","Key",{"k":"s","p":"^((`[\\w\\- ]+`)|([\\w\\-]+))(\\.((`[\\w\\- ]+`)|([\\w\\-]+)))*$","l":[1,128]},2],["role_arn","RoleArn",{"k":"s","l":[1,2048]},1,["AWS::IAM::Role.Arn"]],["tags","Tags",["@DetectorModelTag"]]]',
    'DetectorModelAction': '[["clear_timer","ClearTimer","@DetectorModelClearTimer"],["dynamodb","DynamoDB","@DetectorModelDynamoDB"],["dynamodbv2","DynamoDBv2","@DetectorModelDynamoDBv2"],["firehose","Firehose","@DetectorModelFirehose"],["iot_events","IotEvents","@DetectorModelIotEvents"],["iot_site_wise","IotSiteWise","@DetectorModelIotSiteWise"],["iot_topic_publish","IotTopicPublish","@DetectorModelIotTopicPublish"],["lambda_","Lambda","@DetectorModelLambda"],["reset_timer","ResetTimer","@DetectorModelResetTimer"],["set_timer","SetTimer","@DetectorModelSetTimer"],["set_variable","SetVariable","@DetectorModelSetVariable"],["sns","Sns","@DetectorModelSns"],["sqs","Sqs","@DetectorModelSqs"]]',
    'DetectorModelAssetPropertyTimestamp': '[["offset_in_nanos","OffsetInNanos","s"],["time_in_seconds","TimeInSeconds","s",1]]',
    'DetectorModelAssetPropertyValue': '[["quality","Quality","s"],["timestamp","Timestamp","@DetectorModelAssetPropertyTimestamp"],["value","Value","@DetectorModelAssetPropertyVariant",1]]',
    'DetectorModelAssetPropertyVariant': '[["boolean_value","BooleanValue","s"],["double_value","DoubleValue","s"],["integer_value","IntegerValue","s"],["string_value","StringValue","s"]]',
    'DetectorModelClearTimer': '[["timer_name","TimerName",{"k":"s","l":[1,128]},1]]',
    'DetectorModelDetectorModelDefinition': '[["initial_state_name","InitialStateName",{"k":"s","l":[1,128]},1],["states","States",{"k":["@DetectorModelState"],"l":[1,null]},1]]',
    'DetectorModelDynamoDB': '[["hash_key_field","HashKeyField","s",1],["hash_key_type","HashKeyType","s"],["hash_key_value","HashKeyValue","s",1],["operation","Operation","s"],["payload","Payload","@DetectorModelPayload"],["payload_field","PayloadField","s"],["range_key_field","RangeKeyField","s"],["range_key_type","RangeKeyType","s"],["range_key_value","RangeKeyValue","s"],["table_name","TableName","s",1]]',
    'DetectorModelDynamoDBv2': '[["payload","Payload","@DetectorModelPayload"],["table_name","TableName","s",1]]',
    'DetectorModelEvent': '[["actions","Actions",["@DetectorModelAction"]],["condition","Condition",{"k":"s","l":[null,512]}],["event_name","EventName",{"k":"s","l":[null,128]},1]]',
    'DetectorModelFirehose': r'[["delivery_stream_name","DeliveryStreamName","s",1],["payload","Payload","@DetectorModelPayload"],["separator","Separator",{"k":"s","p":"([\\n\\t])|(\\r\\n)|(,)"}]]',
    'DetectorModelIotEvents': '[["input_name","InputName",{"k":"s","p":"^[a-zA-Z][a-zA-Z0-9_]*$","l":[1,128]},1],["payload","Payload","@DetectorModelPayload"]]',
    'DetectorModelIotSiteWise': '[["asset_id","AssetId","s"],["entry_id","EntryId","s"],["property_alias","PropertyAlias","s"],["property_id","PropertyId","s"],["property_value","PropertyValue","@DetectorModelAssetPropertyValue",1]]',
    'DetectorModelIotTopicPublish': '[["mqtt_topic","MqttTopic",{"k":"s","l":[1,128]},1],["payload","Payload","@DetectorModelPayload"]]',
    'DetectorModelLambda': '[["function_arn","FunctionArn",{"k":"s","l":[1,2048]},1,["AWS::Lambda::Function.Arn"]],["payload","Payload","@DetectorModelPayload"]]',
    'DetectorModelOnEnter': '[["events","Events",["@DetectorModelEvent"]]]',
    'DetectorModelOnExit': '[["events","Events",["@DetectorModelEvent"]]]',
    'DetectorModelOnInput': '[["events","Events",["@DetectorModelEvent"]],["transition_events","TransitionEvents",["@DetectorModelTransitionEvent"]]]',
    'DetectorModelPayload': '[["content_expression","ContentExpression",{"k":"s","l":[1,null]},1],["type","Type","s",1]]',
    'DetectorModelResetTimer': '[["timer_name","TimerName",{"k":"s","l":[1,128]},1]]',
    'DetectorModelSetTimer': '[["duration_expression","DurationExpression",{"k":"s","l":[1,1024]}],["seconds","Seconds",{"k":"i","r":[60,31622400]}],["timer_name","TimerName",{"k":"s","l":[1,128]},1]]',
    'DetectorModelSetVariable': '[["value","Value",{"k":"s","l":[1,1024]},1],["variable_name","VariableName",{"k":"s","p":"^[a-zA-Z][a-zA-Z0-9_]*$","l":[1,128]},1]]',
    'DetectorModelSns': '[["payload","Payload","@DetectorModelPayload"],["target_arn","TargetArn",{"k":"s","l":[1,2048]},1,["AWS::SNS::Topic.TopicArn"]]]',
    'DetectorModelSqs': '[["payload","Payload","@DetectorModelPayload"],["queue_url","QueueUrl","s",1],["use_base64","UseBase64","b"]]',
    'DetectorModelState': '[["on_enter","OnEnter","@DetectorModelOnEnter"],["on_exit","OnExit","@DetectorModelOnExit"],["on_input","OnInput","@DetectorModelOnInput"],["state_name","StateName",{"k":"s","l":[1,128]},1]]',
    'DetectorModelTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DetectorModelTransitionEvent': '[["actions","Actions",["@DetectorModelAction"]],["condition","Condition",{"k":"s","l":[null,512]},1],["event_name","EventName",{"k":"s","l":[1,128]},1],["next_state","NextState",{"k":"s","l":[1,128]},1]]',
    'Input': '[["input_definition","InputDefinition","@InputInputDefinition",1],["input_description","InputDescription",{"k":"s","l":[1,1024]}],["input_name","InputName",{"k":"s","p":"^[a-zA-Z][a-zA-Z0-9_]*$","l":[1,128]},2],["tags","Tags",["@InputTag"]]]',
    'InputAttribute': r'[["json_path","JsonPath",{"k":"s","p":"^((`[a-zA-Z0-9_\\- ]+`)|([a-zA-Z0-9_\\-]+))(\\.((`[a-zA-Z0-9_\\- ]+`)|([a-zA-Z0-9_\\-]+)))*$","l":[1,128]},1]]',
    'InputInputDefinition': '[["attributes","Attributes",{"k":["@InputAttribute"],"l":[1,200],"x":1},1]]',
    'InputTag': '[["key","Key","s",1],["value","Value","s",1]]',
})
__getattr__ = names(__name__, _types)


class CfnAlarmModel(TypedResource):
    schema = Schema('AWS::IoTEvents::AlarmModel', _types, 'AlarmModel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotevents:${Region}:${Account}:alarmModel/${AlarmModelName}"}')


class CfnDetectorModel(TypedResource):
    schema = Schema('AWS::IoTEvents::DetectorModel', _types, 'DetectorModel', '{"identifier":["DetectorModelName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotevents:${Region}:${Account}:detectorModel/${DetectorModelName}"}')


class CfnInput(TypedResource):
    schema = Schema('AWS::IoTEvents::Input', _types, 'Input', '{"identifier":["InputName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotevents:${Region}:${Account}:input/${InputName}"}')
