"""Every resource type of AWS::Scheduler; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Schedule': r'[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,512]}],["end_date","EndDate","s"],["flexible_time_window","FlexibleTimeWindow","@ScheduleFlexibleTimeWindow",1],["group_name","GroupName",{"k":"s","p":"^[0-9a-zA-Z-_.]+$","l":[1,64]}],["kms_key_arn","KmsKeyArn",{"k":"s","p":"^arn:aws[a-z-]*:kms:[a-z0-9\\-]+:\\d{12}:(key|alias)\\/[0-9a-zA-Z-_]*$","l":[1,2048]},0,["AWS::KMS::Key.Arn"]],["name","Name",{"k":"s","p":"^[0-9a-zA-Z-_.]+$","l":[1,64]},2],["schedule_expression","ScheduleExpression",{"k":"s","l":[1,256]},1],["schedule_expression_timezone","ScheduleExpressionTimezone",{"k":"s","l":[1,50]}],["start_date","StartDate","s"],["state","State",{"k":"s","e":["ENABLED","DISABLED"]}],["target","Target","@ScheduleTarget",1]]',
    'ScheduleAwsVpcConfiguration': '[["assign_public_ip","AssignPublicIp",{"k":"s","e":["ENABLED","DISABLED"]}],["security_groups","SecurityGroups",{"k":[{"k":"s","l":[1,1000]}],"l":[1,5]},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnets","Subnets",{"k":[{"k":"s","l":[1,1000]}],"l":[1,16]},1,["AWS::EC2::Subnet.Id","AWS::EC2::Subnet.Ids"]]]',
    'ScheduleCapacityProviderStrategyItem': '[["base","Base",{"k":"n","r":[0,100000]}],["capacity_provider","CapacityProvider",{"k":"s","l":[1,255]},1],["weight","Weight",{"k":"n","r":[0,1000]}]]',
    'ScheduleDeadLetterConfig': r'[["arn","Arn",{"k":"s","p":"^arn:aws[a-z-]*:sqs:[a-z0-9\\-]+:\\d{12}:[a-zA-Z0-9\\-_]+$","l":[1,1600]},0,["AWS::SQS::Queue.Arn"]]]',
    'ScheduleEcsParameters': '[["capacity_provider_strategy","CapacityProviderStrategy",{"k":["@ScheduleCapacityProviderStrategyItem"],"l":[null,6]}],["enable_ecs_managed_tags","EnableECSManagedTags","b"],["enable_execute_command","EnableExecuteCommand","b"],["group","Group",{"k":"s","l":[1,255]}],["launch_type","LaunchType",{"k":"s","e":["EC2","FARGATE","EXTERNAL"]}],["network_configuration","NetworkConfiguration","@ScheduleNetworkConfiguration"],["placement_constraints","PlacementConstraints",{"k":["@SchedulePlacementConstraint"],"l":[null,10]}],["placement_strategy","PlacementStrategy",{"k":["@SchedulePlacementStrategy"],"l":[null,5]}],["platform_version","PlatformVersion",{"k":"s","l":[1,64]}],["propagate_tags","PropagateTags",{"k":"s","e":["TASK_DEFINITION"]}],["reference_id","ReferenceId",{"k":"s","l":[null,1024]}],["tags","Tags",{"k":[{"m":{"k":"s","l":[1,256]}}],"l":[null,50]}],["task_count","TaskCount",{"k":"n","r":[1,10]}],["task_definition_arn","TaskDefinitionArn",{"k":"s","l":[1,1600]},1]]',
    'ScheduleEventBridgeParameters': r'[["detail_type","DetailType",{"k":"s","l":[1,128]},1],["source","Source",{"k":"s","p":"^(?=[/\\.\\-_A-Za-z0-9]+)((?!aws\\.).*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)$","l":[1,256]},1]]',
    'ScheduleFlexibleTimeWindow': '[["maximum_window_in_minutes","MaximumWindowInMinutes",{"k":"n","r":[1,1440]}],["mode","Mode",{"k":"s","e":["OFF","FLEXIBLE"]},1]]',
    'ScheduleKinesisParameters': '[["partition_key","PartitionKey",{"k":"s","l":[1,256]},1]]',
    'ScheduleNetworkConfiguration': '[["awsvpc_configuration","AwsvpcConfiguration","@ScheduleAwsVpcConfiguration"]]',
    'SchedulePlacementConstraint': '[["expression","Expression",{"k":"s","l":[null,2000]}],["type","Type",{"k":"s","e":["distinctInstance","memberOf"]}]]',
    'SchedulePlacementStrategy': '[["field","Field",{"k":"s","l":[null,255]}],["type","Type",{"k":"s","e":["random","spread","binpack"]}]]',
    'ScheduleRetryPolicy': '[["maximum_event_age_in_seconds","MaximumEventAgeInSeconds",{"k":"n","r":[60,86400]}],["maximum_retry_attempts","MaximumRetryAttempts",{"k":"n","r":[0,185]}]]',
    'ScheduleSageMakerPipelineParameter': r'[["name","Name",{"k":"s","p":"^[A-Za-z0-9\\-_]*$","l":[1,256]},1],["value","Value",{"k":"s","l":[1,1024]},1]]',
    'ScheduleSageMakerPipelineParameters': '[["pipeline_parameter_list","PipelineParameterList",{"k":["@ScheduleSageMakerPipelineParameter"],"l":[null,200]}]]',
    'ScheduleSqsParameters': '[["message_group_id","MessageGroupId",{"k":"s","l":[1,128]}]]',
    'ScheduleTarget': r'[["arn","Arn",{"k":"s","l":[1,1600]},1,["AWS::Lambda::Alias.Id","AWS::Lambda::Function.Arn","AWS::SQS::Queue.Arn","AWS::StepFunctions::StateMachine.Arn"]],["dead_letter_config","DeadLetterConfig","@ScheduleDeadLetterConfig"],["ecs_parameters","EcsParameters","@ScheduleEcsParameters"],["event_bridge_parameters","EventBridgeParameters","@ScheduleEventBridgeParameters"],["input","Input",{"k":"s","l":[1,null]}],["kinesis_parameters","KinesisParameters","@ScheduleKinesisParameters"],["retry_policy","RetryPolicy","@ScheduleRetryPolicy"],["role_arn","RoleArn",{"k":"s","p":"^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+$","l":[1,1600]},1,["AWS::IAM::Role.Arn"]],["sage_maker_pipeline_parameters","SageMakerPipelineParameters","@ScheduleSageMakerPipelineParameters"],["sqs_parameters","SqsParameters","@ScheduleSqsParameters"]]',
    'ScheduleGroup': '[["arn","Arn","j",32],["creation_date","CreationDate","j",32],["last_modification_date","LastModificationDate","j",32],["name","Name",{"k":"s","p":"^[0-9a-zA-Z-_.]+$","l":[1,64]},2],["state","State","j",32],["tags","Tags",{"k":["@ScheduleGroupTag"],"l":[null,200]}]]',
    'ScheduleGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnSchedule(TypedResource):
    schema = Schema('AWS::Scheduler::Schedule', _types, 'Schedule', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Name"]}')


class CfnScheduleGroup(TypedResource):
    schema = Schema('AWS::Scheduler::ScheduleGroup', _types, 'ScheduleGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_creation_date","CreationDate","s"],["attr_last_modification_date","LastModificationDate","s"],["attr_state","State","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${GroupName}"}')
