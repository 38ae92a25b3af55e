"""Every resource type of AWS::GreengrassV2; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ComponentVersion': '[["arn","Arn","j",32],["component_name","ComponentName","j",32],["component_version","ComponentVersion","j",32],["inline_recipe","InlineRecipe","s",10],["lambda_function","LambdaFunction","@ComponentVersionLambdaFunctionRecipeSource",10],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[null,50]}]]',
    'ComponentVersionComponentDependencyRequirement': '[["dependency_type","DependencyType",{"k":"s","e":["SOFT","HARD"]},2],["version_requirement","VersionRequirement","s",2]]',
    'ComponentVersionComponentPlatform': '[["attributes","Attributes",{"m":"s"},2],["name","Name",{"k":"s","l":[1,null]},2]]',
    'ComponentVersionLambdaContainerParams': '[["devices","Devices",["@ComponentVersionLambdaDeviceMount"],2],["memory_size_in_kb","MemorySizeInKB","i",2],["mount_ro_sysfs","MountROSysfs","b",2],["volumes","Volumes",["@ComponentVersionLambdaVolumeMount"],2]]',
    'ComponentVersionLambdaDeviceMount': '[["add_group_owner","AddGroupOwner","b",2],["path","Path","s",2],["permission","Permission",{"k":"s","e":["ro","rw"]},2]]',
    'ComponentVersionLambdaEventSource': '[["topic","Topic","s",2],["type","Type",{"k":"s","e":["PUB_SUB","IOT_CORE"]},2]]',
    'ComponentVersionLambdaExecutionParameters': '[["environment_variables","EnvironmentVariables",{"m":"s"},2],["event_sources","EventSources",["@ComponentVersionLambdaEventSource"],2],["exec_args","ExecArgs",["s"],2],["input_payload_encoding_type","InputPayloadEncodingType",{"k":"s","e":["json","binary"]},2],["linux_process_params","LinuxProcessParams","@ComponentVersionLambdaLinuxProcessParams",2],["max_idle_time_in_seconds","MaxIdleTimeInSeconds","i",2],["max_instances_count","MaxInstancesCount","i",2],["max_queue_size","MaxQueueSize","i",2],["pinned","Pinned","b",2],["status_timeout_in_seconds","StatusTimeoutInSeconds","i",2],["timeout_in_seconds","TimeoutInSeconds","i",2]]',
    'ComponentVersionLambdaFunctionRecipeSource': '[["component_dependencies","ComponentDependencies",{"m":"@ComponentVersionComponentDependencyRequirement"},2],["component_lambda_parameters","ComponentLambdaParameters","@ComponentVersionLambdaExecutionParameters",2],["component_name","ComponentName",{"k":"s","l":[1,128]},2],["component_platforms","ComponentPlatforms",["@ComponentVersionComponentPlatform"],2],["component_version","ComponentVersion",{"k":"s","l":[1,64]},2],["lambda_arn","LambdaArn",{"k":"s","p":"^arn:[^:]*:lambda:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$","l":[1,null]},2,["AWS::Lambda::Function.Arn"]]]',
    'ComponentVersionLambdaLinuxProcessParams': '[["container_params","ContainerParams","@ComponentVersionLambdaContainerParams",2],["isolation_mode","IsolationMode",{"k":"s","e":["GreengrassContainer","NoContainer"]},2]]',
    'ComponentVersionLambdaVolumeMount': '[["add_group_owner","AddGroupOwner","b",2],["destination_path","DestinationPath","s",2],["permission","Permission",{"k":"s","e":["ro","rw"]},2],["source_path","SourcePath","s",2]]',
    'Deployment': '[["components","Components",{"m":"@DeploymentComponentDeploymentSpecification"},2],["deployment_id","DeploymentId","j",32],["deployment_name","DeploymentName",{"k":"s","l":[1,256]},2],["deployment_policies","DeploymentPolicies","@DeploymentDeploymentPolicies",2],["iot_job_configuration","IotJobConfiguration","@DeploymentDeploymentIoTJobConfiguration",2],["parent_target_arn","ParentTargetArn",{"k":"s","p":"arn:[^:]*:iot:[^:]*:[0-9]+:thinggroup/.+"},2],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[null,200]}],["target_arn","TargetArn",{"k":"s","p":"arn:[^:]*:iot:[^:]*:[0-9]+:(thing|thinggroup)/.+"},3]]',
    'DeploymentComponentConfigurationUpdate': '[["merge","Merge",{"k":"s","l":[1,10485760]},2],["reset","Reset",[{"k":"s","l":[null,256]}],2]]',
    'DeploymentComponentDeploymentSpecification': '[["component_version","ComponentVersion",{"k":"s","l":[1,64]},2],["configuration_update","ConfigurationUpdate","@DeploymentComponentConfigurationUpdate",2],["run_with","RunWith","@DeploymentComponentRunWith",2]]',
    'DeploymentComponentRunWith': '[["posix_user","PosixUser",{"k":"s","l":[1,null]},2],["system_resource_limits","SystemResourceLimits","@DeploymentSystemResourceLimits",2],["windows_user","WindowsUser",{"k":"s","l":[1,null]},2]]',
    'DeploymentDeploymentComponentUpdatePolicy': '[["action","Action",{"k":"s","e":["NOTIFY_COMPONENTS","SKIP_NOTIFY_COMPONENTS"]},2],["timeout_in_seconds","TimeoutInSeconds",{"k":"i","r":[1,2147483647]},2]]',
    'DeploymentDeploymentConfigurationValidationPolicy': '[["timeout_in_seconds","TimeoutInSeconds",{"k":"i","r":[1,2147483647]},2]]',
    'DeploymentDeploymentIoTJobConfiguration': '[["abort_config","AbortConfig","@DeploymentIoTJobAbortConfig",2],["job_executions_rollout_config","JobExecutionsRolloutConfig","@DeploymentIoTJobExecutionsRolloutConfig",2],["timeout_config","TimeoutConfig","@DeploymentIoTJobTimeoutConfig",2]]',
    'DeploymentDeploymentPolicies': '[["component_update_policy","ComponentUpdatePolicy","@DeploymentDeploymentComponentUpdatePolicy",2],["configuration_validation_policy","ConfigurationValidationPolicy","@DeploymentDeploymentConfigurationValidationPolicy",2],["failure_handling_policy","FailureHandlingPolicy",{"k":"s","e":["ROLLBACK","DO_NOTHING"]},2]]',
    'DeploymentIoTJobAbortConfig': '[["criteria_list","CriteriaList",{"k":["@DeploymentIoTJobAbortCriteria"],"l":[1,null]},3]]',
    'DeploymentIoTJobAbortCriteria': '[["action","Action",{"k":"s","e":["CANCEL"]},3],["failure_type","FailureType",{"k":"s","e":["FAILED","REJECTED","TIMED_OUT","ALL"]},3],["min_number_of_executed_things","MinNumberOfExecutedThings",{"k":"i","r":[1,2147483647]},3],["threshold_percentage","ThresholdPercentage",{"k":"n","r":[0,100]},3]]',
    'DeploymentIoTJobExecutionsRolloutConfig': '[["exponential_rate","ExponentialRate","@DeploymentIoTJobExponentialRolloutRate",2],["maximum_per_minute","MaximumPerMinute",{"k":"i","r":[1,1000]},2]]',
    'DeploymentIoTJobExponentialRolloutRate': '[["base_rate_per_minute","BaseRatePerMinute",{"k":"i","r":[1,1000]},3],["increment_factor","IncrementFactor",{"k":"n","r":[1,5]},3],["rate_increase_criteria","RateIncreaseCriteria","@DeploymentIoTJobRateIncreaseCriteria",3]]',
    'DeploymentIoTJobRateIncreaseCriteria': '[["number_of_notified_things","NumberOfNotifiedThings",{"k":"i","r":[1,2147483647]}],["number_of_succeeded_things","NumberOfSucceededThings",{"k":"i","r":[1,2147483647]}]]',
    'DeploymentIoTJobTimeoutConfig': '[["in_progress_timeout_in_minutes","InProgressTimeoutInMinutes",{"k":"i","r":[0,2147483647]},2]]',
    'DeploymentSystemResourceLimits': '[["cpus","Cpus",{"k":"n","r":[0,null]},2],["memory","Memory",{"k":"i","r":[0,9223372036854771712]},2]]',
})
__getattr__ = names(__name__, _types)


class CfnComponentVersion(TypedResource):
    schema = Schema('AWS::GreengrassV2::ComponentVersion', _types, 'ComponentVersion', '{"attributes":[["attr_arn","Arn","s"],["attr_component_name","ComponentName","s"],["attr_component_version","ComponentVersion","s"]],"identifier":["Arn"],"write_only":["InlineRecipe","LambdaFunction"],"tags":["Tags","map"]}')


class CfnDeployment(TypedResource):
    schema = Schema('AWS::GreengrassV2::Deployment', _types, 'Deployment', '{"attributes":[["attr_deployment_id","DeploymentId","s"]],"identifier":["DeploymentId"],"tags":["Tags","map"],"arn":"arn:${Partition}:greengrass:${Region}:${Account}:deployments:${DeploymentId}"}')
