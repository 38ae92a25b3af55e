"""Every resource type of AWS::IoTEvents; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAlarmModelProps(TypedDict, total=False):
    alarm_capabilities: CfnAlarmModelAlarmCapabilitiesProps | Deferred | None
    """Contains the configuration information of alarm state changes."""
    alarm_event_actions: CfnAlarmModelAlarmEventActionsProps | Deferred | None
    """Contains information about one or more alarm actions."""
    alarm_model_description: str | None
    """The description of the alarm model."""
    alarm_model_name: str | None
    """The name of the alarm model. A change replaces the resource."""
    alarm_rule: Required[CfnAlarmModelAlarmRuleProps | Deferred]
    """Defines when your alarm is invoked."""
    key: str | None
    """An input attribute used as a key to create an alarm. A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of the IAM role that allows the alarm to perform actions and access AWS resources."""
    severity: Integer | None
    """A non-negative integer that reflects the severity level of the alarm."""
    tags: Sequence[CfnAlarmModelTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that contain metadata for the alarm model."""


class CfnAlarmModelAcknowledgeFlowProps(TypedDict, total=False):
    """Specifies whether to get notified for alarm state changes."""
    enabled: Boolean | None
    """The value must be `TRUE` or `FALSE`."""


class CfnAlarmModelAlarmActionProps(TypedDict, total=False):
    """Specifies one of the following actions to receive notifications when the alarm state changes."""
    dynamodb: CfnAlarmModelDynamoDBProps | Deferred | None
    """Defines an action to write to the Amazon DynamoDB table that you created."""
    dynamodbv2: CfnAlarmModelDynamoDBv2Props | Deferred | None
    """Defines an action to write to the Amazon DynamoDB table that you created."""
    firehose: CfnAlarmModelFirehoseProps | Deferred | None
    """Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data Firehose delivery stream."""
    iot_events: CfnAlarmModelIotEventsProps | Deferred | None
    """Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered the action."""
    iot_site_wise: CfnAlarmModelIotSiteWiseProps | Deferred | None
    """Sends information about the detector model instance and the event that triggered the action to a specified asset property in AWS IoT SiteWise."""
    iot_topic_publish: CfnAlarmModelIotTopicPublishProps | Deferred | None
    """Information required to publish the MQTT message through the AWS IoT message broker."""
    lambda_: CfnAlarmModelLambdaProps | Deferred | None
    """Calls a Lambda function, passing in information about the detector model instance and the event that triggered the action."""
    sns: CfnAlarmModelSnsProps | Deferred | None
    """Information required to publish the Amazon SNS message."""
    sqs: CfnAlarmModelSqsProps | Deferred | None
    """Sends information about the detector model instance and the event that triggered the action to an Amazon SQS queue."""


class CfnAlarmModelAlarmCapabilitiesProps(TypedDict, total=False):
    """Contains the configuration information of alarm state changes."""
    acknowledge_flow: CfnAlarmModelAcknowledgeFlowProps | Deferred | None
    """Specifies whether to get notified for alarm state changes."""
    initialization_configuration: CfnAlarmModelInitializationConfigurationProps | Deferred | None
    """Specifies the default alarm state."""


class CfnAlarmModelAlarmEventActionsProps(TypedDict, total=False):
    """Contains information about one or more alarm actions."""
    alarm_actions: Sequence[CfnAlarmModelAlarmActionProps | Deferred] | Deferred | None
    """Specifies one or more supported actions to receive notifications when the alarm state changes."""


class CfnAlarmModelAlarmRuleProps(TypedDict, total=False):
    """Defines when your alarm is invoked."""
    simple_rule: CfnAlarmModelSimpleRuleProps | Deferred | None
    """A rule that compares an input property value to a threshold value with a comparison operator."""


class CfnAlarmModelAssetPropertyTimestampProps(TypedDict, total=False):
    """A structure that contains timestamp information."""
    offset_in_nanos: str | None
    """The nanosecond offset converted from `timeInSeconds`."""
    time_in_seconds: Required[str]
    """The timestamp, in seconds, in the Unix epoch format."""


class CfnAlarmModelAssetPropertyValueProps(TypedDict, total=False):
    """A structure that contains value information."""
    quality: str | None
    """The quality of the asset property value."""
    timestamp: CfnAlarmModelAssetPropertyTimestampProps | Deferred | None
    """The timestamp associated with the asset property value."""
    value: Required[CfnAlarmModelAssetPropertyVariantProps | Deferred]
    """The value to send to an asset property."""


class CfnAlarmModelAssetPropertyVariantProps(TypedDict, total=False):
    """A structure that contains an asset property value."""
    boolean_value: str | None
    """The asset property value is a Boolean value that must be `'TRUE'` or `'FALSE'`."""
    double_value: str | None
    """The asset property value is a double."""
    integer_value: str | None
    """The asset property value is an integer."""
    string_value: str | None
    """The asset property value is a string."""


class CfnAlarmModelDynamoDBProps(TypedDict, total=False):
    """Defines an action to write to the Amazon DynamoDB table that you created."""
    hash_key_field: Required[str]
    """The name of the hash key (also called the partition key)."""
    hash_key_type: str | None
    """The data type for the hash key (also called the partition key)."""
    hash_key_value: Required[str]
    """The value of the hash key (also called the partition key)."""
    operation: str | None
    """The type of operation to perform."""
    payload: CfnAlarmModelPayloadProps | Deferred | None
    """Information needed to configure the payload."""
    payload_field: str | None
    """The name of the DynamoDB column that receives the action payload."""
    range_key_field: str | None
    """The name of the range key (also called the sort key)."""
    range_key_type: str | None
    """The data type for the range key (also called the sort key), You can specify the following values:"""
    range_key_value: str | None
    """The value of the range key (also called the sort key)."""
    table_name: Required[str]
    """The name of the DynamoDB table."""


class CfnAlarmModelDynamoDBv2Props(TypedDict, total=False):
    """Defines an action to write to the Amazon DynamoDB table that you created."""
    payload: CfnAlarmModelPayloadProps | Deferred | None
    """Information needed to configure the payload."""
    table_name: Required[str]
    """The name of the DynamoDB table."""


class CfnAlarmModelFirehoseProps(TypedDict, total=False):
    """Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data Firehose delivery stream."""
    delivery_stream_name: Required[str]
    """The name of the Kinesis Data Firehose delivery stream where the data is written."""
    payload: CfnAlarmModelPayloadProps | Deferred | None
    """You can configure the action payload when you send a message to an Amazon Data Firehose delivery stream."""
    separator: str | None
    """A character separator that is used to separate records written to the Kinesis Data Firehose delivery stream."""


class CfnAlarmModelInitializationConfigurationProps(TypedDict, total=False):
    """Specifies the default alarm state."""
    disabled_on_initialization: Required[Boolean]
    """The value must be `TRUE` or `FALSE`."""


class CfnAlarmModelIotEventsProps(TypedDict, total=False):
    """Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered the action."""
    input_name: Required[str]
    """The name of the AWS IoT Events input where the data is sent."""
    payload: CfnAlarmModelPayloadProps | Deferred | None
    """You can configure the action payload when you send a message to an AWS IoT Events input."""


class CfnAlarmModelIotSiteWiseProps(TypedDict, total=False):
    """Sends information about the detector model instance and the event that triggered the action to a specified asset property in AWS IoT SiteWise."""
    asset_id: str | None
    """The ID of the asset that has the specified property."""
    entry_id: str | None
    """A unique identifier for this entry."""
    property_alias: str | None
    """The alias of the asset property."""
    property_id: str | None
    """The ID of the asset property."""
    property_value: CfnAlarmModelAssetPropertyValueProps | Deferred | None
    """The value to send to the asset property."""


class CfnAlarmModelIotTopicPublishProps(TypedDict, total=False):
    """Information required to publish the MQTT message through the AWS IoT message broker."""
    mqtt_topic: Required[str]
    """The MQTT topic of the message."""
    payload: CfnAlarmModelPayloadProps | Deferred | None
    """You can configure the action payload when you publish a message to an AWS IoT Core topic."""


class CfnAlarmModelLambdaProps(TypedDict, total=False):
    """Calls a Lambda function, passing in information about the detector model instance and the event that triggered the action."""
    function_arn: Required[str]
    """The ARN of the Lambda function that is executed."""
    payload: CfnAlarmModelPayloadProps | Deferred | None
    """You can configure the action payload when you send a message to a Lambda function."""


class CfnAlarmModelPayloadProps(TypedDict, total=False):
    """Information needed to configure the payload."""
    content_expression: Required[str]
    """The content of the payload."""
    type: Required[str]
    """The value of the payload type can be either `STRING` or `JSON`."""


class CfnAlarmModelSimpleRuleProps(TypedDict, total=False):
    """A rule that compares an input property value to a threshold value with a comparison operator."""
    comparison_operator: Required[str]
    """The comparison operator."""
    input_property: Required[str]
    """The value on the left side of the comparison operator."""
    threshold: Required[str]
    """The value on the right side of the comparison operator."""


class CfnAlarmModelSnsProps(TypedDict, total=False):
    """Information required to publish the Amazon SNS message."""
    payload: CfnAlarmModelPayloadProps | Deferred | None
    """You can configure the action payload when you send a message as an Amazon SNS push notification."""
    target_arn: Required[str]
    """The ARN of the Amazon SNS target where the message is sent."""


class CfnAlarmModelSqsProps(TypedDict, total=False):
    """Sends information about the detector model instance and the event that triggered the action to an Amazon SQS queue."""
    payload: CfnAlarmModelPayloadProps | Deferred | None
    """You can configure the action payload when you send a message to an Amazon SQS queue."""
    queue_url: Required[str]
    """The URL of the SQS queue where the data is written."""
    use_base64: Boolean | None
    """Set this to TRUE if you want the data to be base-64 encoded before it is written to the queue."""


class CfnAlarmModelTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAlarmModel(TypedResource):
    """Represents an alarm model to monitor an AWS IoT Events input attribute."""
    props: CfnAlarmModelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAlarmModelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnDetectorModelProps(TypedDict, total=False):
    detector_model_definition: Required[CfnDetectorModelDetectorModelDefinitionProps | Deferred]
    """Information that defines how a detector operates."""
    detector_model_description: str | None
    """A brief description of the detector model."""
    detector_model_name: str | None
    """The name of the detector model. A change replaces the resource."""
    evaluation_method: Literal["BATCH", "SERIAL"] | Other | None
    """Information about the order in which events are evaluated and how actions are executed."""
    key: str | None
    """The value used to identify a detector instance. A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of the role that grants permission to AWS IoT Events to perform its operations."""
    tags: Sequence[CfnDetectorModelTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDetectorModelActionProps(TypedDict, total=False):
    """An action to be performed when the `condition` is TRUE."""
    clear_timer: CfnDetectorModelClearTimerProps | Deferred | None
    """Information needed to clear the timer."""
    dynamodb: CfnDetectorModelDynamoDBProps | Deferred | None
    """Writes to the DynamoDB table that you created."""
    dynamodbv2: CfnDetectorModelDynamoDBv2Props | Deferred | None
    """Writes to the DynamoDB table that you created."""
    firehose: CfnDetectorModelFirehoseProps | Deferred | None
    """Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data Firehose delivery stream."""
    iot_events: CfnDetectorModelIotEventsProps | Deferred | None
    """Sends AWS IoT Events input, which passes information about the detector model instance and the event that triggered the action."""
    iot_site_wise: CfnDetectorModelIotSiteWiseProps | Deferred | None
    """Sends information about the detector model instance and the event that triggered the action to an asset property in AWS IoT SiteWise."""
    iot_topic_publish: CfnDetectorModelIotTopicPublishProps | Deferred | None
    """Publishes an MQTT message with the given topic to the AWS IoT message broker."""
    lambda_: CfnDetectorModelLambdaProps | Deferred | None
    """Calls a Lambda function, passing in information about the detector model instance and the event that triggered the action."""
    reset_timer: CfnDetectorModelResetTimerProps | Deferred | None
    """Information needed to reset the timer."""
    set_timer: CfnDetectorModelSetTimerProps | Deferred | None
    """Information needed to set the timer."""
    set_variable: CfnDetectorModelSetVariableProps | Deferred | None
    """Sets a variable to a specified value."""
    sns: CfnDetectorModelSnsProps | Deferred | None
    """Sends an Amazon SNS message."""
    sqs: CfnDetectorModelSqsProps | Deferred | None
    """Sends an Amazon SNS message."""


class CfnDetectorModelAssetPropertyTimestampProps(TypedDict, total=False):
    """A structure that contains timestamp information."""
    offset_in_nanos: str | None
    """The nanosecond offset converted from `timeInSeconds`."""
    time_in_seconds: Required[str]
    """The timestamp, in seconds, in the Unix epoch format."""


class CfnDetectorModelAssetPropertyValueProps(TypedDict, total=False):
    """A structure that contains value information."""
    quality: str | None
    """The quality of the asset property value."""
    timestamp: CfnDetectorModelAssetPropertyTimestampProps | Deferred | None
    """The timestamp associated with the asset property value."""
    value: Required[CfnDetectorModelAssetPropertyVariantProps | Deferred]
    """The value to send to an asset property."""


class CfnDetectorModelAssetPropertyVariantProps(TypedDict, total=False):
    """A structure that contains an asset property value."""
    boolean_value: str | None
    """The asset property value is a Boolean value that must be `'TRUE'` or `'FALSE'`."""
    double_value: str | None
    """The asset property value is a double."""
    integer_value: str | None
    """The asset property value is an integer."""
    string_value: str | None
    """The asset property value is a string."""


class CfnDetectorModelClearTimerProps(TypedDict, total=False):
    """Information needed to clear the timer."""
    timer_name: Required[str]
    """The name of the timer to clear."""


class CfnDetectorModelDetectorModelDefinitionProps(TypedDict, total=False):
    """Information that defines how a detector operates."""
    initial_state_name: Required[str]
    """The state that is entered at the creation of each detector (instance)."""
    states: Required[Sequence[CfnDetectorModelStateProps | Deferred] | Deferred]
    """Information about the states of the detector."""


class CfnDetectorModelDynamoDBProps(TypedDict, total=False):
    """Defines an action to write to the Amazon DynamoDB table that you created."""
    hash_key_field: Required[str]
    """The name of the hash key (also called the partition key)."""
    hash_key_type: str | None
    """The data type for the hash key (also called the partition key)."""
    hash_key_value: Required[str]
    """The value of the hash key (also called the partition key)."""
    operation: str | None
    """The type of operation to perform."""
    payload: CfnDetectorModelPayloadProps | Deferred | None
    """Information needed to configure the payload."""
    payload_field: str | None
    """The name of the DynamoDB column that receives the action payload."""
    range_key_field: str | None
    """The name of the range key (also called the sort key)."""
    range_key_type: str | None
    """The data type for the range key (also called the sort key), You can specify the following values:"""
    range_key_value: str | None
    """The value of the range key (also called the sort key)."""
    table_name: Required[str]
    """The name of the DynamoDB table."""


class CfnDetectorModelDynamoDBv2Props(TypedDict, total=False):
    """Defines an action to write to the Amazon DynamoDB table that you created."""
    payload: CfnDetectorModelPayloadProps | Deferred | None
    """Information needed to configure the payload."""
    table_name: Required[str]
    """The name of the DynamoDB table."""


class CfnDetectorModelEventProps(TypedDict, total=False):
    """Specifies the `actions` to be performed when the `condition` evaluates to TRUE."""
    actions: Sequence[CfnDetectorModelActionProps | Deferred] | Deferred | None
    """The actions to be performed."""
    condition: str | None
    """Optional."""
    event_name: Required[str]
    """The name of the event."""


class CfnDetectorModelFirehoseProps(TypedDict, total=False):
    """Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data Firehose delivery stream."""
    delivery_stream_name: Required[str]
    """The name of the Kinesis Data Firehose delivery stream where the data is written."""
    payload: CfnDetectorModelPayloadProps | Deferred | None
    """You can configure the action payload when you send a message to an Amazon Data Firehose delivery stream."""
    separator: str | None
    """A character separator that is used to separate records written to the Kinesis Data Firehose delivery stream."""


class CfnDetectorModelIotEventsProps(TypedDict, total=False):
    """Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered the action."""
    input_name: Required[str]
    """The name of the AWS IoT Events input where the data is sent."""
    payload: CfnDetectorModelPayloadProps | Deferred | None
    """You can configure the action payload when you send a message to an AWS IoT Events input."""


class CfnDetectorModelIotSiteWiseProps(TypedDict, total=False):
    """Sends information about the detector model instance and the event that triggered the action to a specified asset property in AWS IoT SiteWise."""
    asset_id: str | None
    """The ID of the asset that has the specified property."""
    entry_id: str | None
    """A unique identifier for this entry."""
    property_alias: str | None
    """The alias of the asset property."""
    property_id: str | None
    """The ID of the asset property."""
    property_value: Required[CfnDetectorModelAssetPropertyValueProps | Deferred]
    """The value to send to the asset property."""


class CfnDetectorModelIotTopicPublishProps(TypedDict, total=False):
    """Information required to publish the MQTT message through the AWS IoT message broker."""
    mqtt_topic: Required[str]
    """The MQTT topic of the message."""
    payload: CfnDetectorModelPayloadProps | Deferred | None
    """You can configure the action payload when you publish a message to an AWS IoT Core topic."""


class CfnDetectorModelLambdaProps(TypedDict, total=False):
    """Calls a Lambda function, passing in information about the detector model instance and the event that triggered the action."""
    function_arn: Required[str]
    """The ARN of the Lambda function that is executed."""
    payload: CfnDetectorModelPayloadProps | Deferred | None
    """You can configure the action payload when you send a message to a Lambda function."""


class CfnDetectorModelOnEnterProps(TypedDict, total=False):
    """When entering this state, perform these `actions` if the `condition` is TRUE."""
    events: Sequence[CfnDetectorModelEventProps | Deferred] | Deferred | None
    """Specifies the actions that are performed when the state is entered and the `condition` is `TRUE`."""


class CfnDetectorModelOnExitProps(TypedDict, total=False):
    """When exiting this state, perform these `actions` if the specified `condition` is `TRUE`."""
    events: Sequence[CfnDetectorModelEventProps | Deferred] | Deferred | None
    """Specifies the `actions` that are performed when the state is exited and the `condition` is `TRUE`."""


class CfnDetectorModelOnInputProps(TypedDict, total=False):
    """Specifies the actions performed when the `condition` evaluates to TRUE."""
    events: Sequence[CfnDetectorModelEventProps | Deferred] | Deferred | None
    """Specifies the actions performed when the `condition` evaluates to TRUE."""
    transition_events: Sequence[CfnDetectorModelTransitionEventProps | Deferred] | Deferred | None
    """Specifies the actions performed, and the next state entered, when a `condition` evaluates to TRUE."""


class CfnDetectorModelPayloadProps(TypedDict, total=False):
    """Information needed to configure the payload."""
    content_expression: Required[str]
    """The content of the payload."""
    type: Required[str]
    """The value of the payload type can be either `STRING` or `JSON`."""


class CfnDetectorModelResetTimerProps(TypedDict, total=False):
    """Information required to reset the timer."""
    timer_name: Required[str]
    """The name of the timer to reset."""


class CfnDetectorModelSetTimerProps(TypedDict, total=False):
    """Information needed to set the timer."""
    duration_expression: str | None
    """The duration of the timer, in seconds."""
    seconds: Integer | None
    """The number of seconds until the timer expires."""
    timer_name: Required[str]
    """The name of the timer."""


class CfnDetectorModelSetVariableProps(TypedDict, total=False):
    """Information about the variable and its new value."""
    value: Required[str]
    """The new value of the variable."""
    variable_name: Required[str]
    """The name of the variable."""


class CfnDetectorModelSnsProps(TypedDict, total=False):
    """Information required to publish the Amazon SNS message."""
    payload: CfnDetectorModelPayloadProps | Deferred | None
    """You can configure the action payload when you send a message as an Amazon SNS push notification."""
    target_arn: Required[str]
    """The ARN of the Amazon SNS target where the message is sent."""


class CfnDetectorModelSqsProps(TypedDict, total=False):
    """Sends information about the detector model instance and the event that triggered the action to an Amazon SQS queue."""
    payload: CfnDetectorModelPayloadProps | Deferred | None
    """You can configure the action payload when you send a message to an Amazon SQS queue."""
    queue_url: Required[str]
    """The URL of the SQS queue where the data is written."""
    use_base64: Boolean | None
    """Set this to TRUE if you want the data to be base-64 encoded before it is written to the queue."""


class CfnDetectorModelStateProps(TypedDict, total=False):
    """Information that defines a state of a detector."""
    on_enter: CfnDetectorModelOnEnterProps | Deferred | None
    """When entering this state, perform these `actions` if the `condition` is TRUE."""
    on_exit: CfnDetectorModelOnExitProps | Deferred | None
    """When exiting this state, perform these `actions` if the specified `condition` is `TRUE`."""
    on_input: CfnDetectorModelOnInputProps | Deferred | None
    """When an input is received and the `condition` is TRUE, perform the specified `actions`."""
    state_name: Required[str]
    """The name of the state."""


class CfnDetectorModelTagProps(TypedDict, total=False):
    """Metadata that can be used to manage the resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnDetectorModelTransitionEventProps(TypedDict, total=False):
    """Specifies the actions performed and the next state entered when a `condition` evaluates to TRUE."""
    actions: Sequence[CfnDetectorModelActionProps | Deferred] | Deferred | None
    """The actions to be performed."""
    condition: Required[str]
    """Required."""
    event_name: Required[str]
    """The name of the transition event."""
    next_state: Required[str]
    """The next state to enter."""


class CfnDetectorModel(TypedResource):
    """The AWS::IoTEvents::DetectorModel resource creates a detector model."""
    props: CfnDetectorModelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDetectorModelProps]) -> None: ...


class CfnInputProps(TypedDict, total=False):
    input_definition: Required[CfnInputInputDefinitionProps | Deferred]
    """The definition of the input."""
    input_description: str | None
    """A brief description of the input."""
    input_name: str | None
    """The name of the input. A change replaces the resource."""
    tags: Sequence[CfnInputTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnInputAttributeProps(TypedDict, total=False):
    """The attributes from the JSON payload that are made available by the input."""
    json_path: Required[str]
    """An expression that specifies an attribute-value pair in a JSON structure."""


class CfnInputInputDefinitionProps(TypedDict, total=False):
    """The definition of the input."""
    attributes: Required[Sequence[CfnInputAttributeProps | Deferred] | Deferred]
    """The attributes from the JSON payload that are made available by the input."""


class CfnInputTagProps(TypedDict, total=False):
    """Metadata that can be used to manage the resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnInput(TypedResource):
    """The AWS::IoTEvents::Input resource creates an input."""
    props: CfnInputProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInputProps]) -> None: ...
