"""Every resource type of AWS::CodeDeploy; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Application': '[["application_name","ApplicationName",{"k":"s","p":"^[A-Za-z0-9+=,.@_-]*$","l":[1,100]},2,["AWS::Lambda::Function.FunctionName"]],["compute_platform","ComputePlatform",{"k":"s","e":["ECS","Lambda","Server"]},2],["tags","Tags",["@ApplicationTag"]]]',
    'ApplicationTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DeploymentConfig': '[["compute_platform","ComputePlatform",{"k":"s","e":["ECS","Lambda","Server"]},2],["deployment_config_name","DeploymentConfigName",{"k":"s","p":"^[A-Za-z0-9+=,.@_-]*$","l":[1,100]},2],["minimum_healthy_hosts","MinimumHealthyHosts","@DeploymentConfigMinimumHealthyHosts",2],["traffic_routing_config","TrafficRoutingConfig","@DeploymentConfigTrafficRoutingConfig",2],["zonal_config","ZonalConfig","@DeploymentConfigZonalConfig",2]]',
    'DeploymentConfigMinimumHealthyHosts': '[["type","Type",{"k":"s","e":["FLEET_PERCENT","HOST_COUNT"]},3],["value","Value","i",3]]',
    'DeploymentConfigMinimumHealthyHostsPerZone': '[["type","Type",{"k":"s","e":["FLEET_PERCENT","HOST_COUNT"]},1],["value","Value","i",1]]',
    'DeploymentConfigTimeBasedCanary': '[["canary_interval","CanaryInterval","i",3],["canary_percentage","CanaryPercentage","i",3]]',
    'DeploymentConfigTimeBasedLinear': '[["linear_interval","LinearInterval","i",3],["linear_percentage","LinearPercentage","i",3]]',
    'DeploymentConfigTrafficRoutingConfig': '[["time_based_canary","TimeBasedCanary","@DeploymentConfigTimeBasedCanary",2],["time_based_linear","TimeBasedLinear","@DeploymentConfigTimeBasedLinear",2],["type","Type",{"k":"s","e":["AllAtOnce","TimeBasedCanary","TimeBasedLinear"]},3]]',
    'DeploymentConfigZonalConfig': '[["first_zone_monitor_duration_in_seconds","FirstZoneMonitorDurationInSeconds","i"],["minimum_healthy_hosts_per_zone","MinimumHealthyHostsPerZone","@DeploymentConfigMinimumHealthyHostsPerZone"],["monitor_duration_in_seconds","MonitorDurationInSeconds","i"]]',
    'DeploymentGroup': '[["alarm_configuration","AlarmConfiguration","@DeploymentGroupAlarmConfiguration"],["application_name","ApplicationName",{"k":"s","p":"^[A-Za-z0-9+=,.@_-]*$","l":[1,100]},3],["auto_rollback_configuration","AutoRollbackConfiguration","@DeploymentGroupAutoRollbackConfiguration"],["auto_scaling_groups","AutoScalingGroups",{"k":["s"],"x":1}],["blue_green_deployment_configuration","BlueGreenDeploymentConfiguration","@DeploymentGroupBlueGreenDeploymentConfiguration"],["deployment","Deployment","@DeploymentGroupDeployment"],["deployment_config_name","DeploymentConfigName",{"k":"s","p":"^[A-Za-z0-9+=,.@_-]*$","l":[1,100]}],["deployment_group_name","DeploymentGroupName",{"k":"s","p":"^[A-Za-z0-9+=,.@_-]*$","l":[1,100]},2],["deployment_style","DeploymentStyle","@DeploymentGroupDeploymentStyle"],["ecs_services","ECSServices",{"k":["@DeploymentGroupECSService"],"x":1}],["ec2_tag_filters","Ec2TagFilters",{"k":["@DeploymentGroupEC2TagFilter"],"x":1}],["ec2_tag_set","Ec2TagSet","@DeploymentGroupEC2TagSet"],["load_balancer_info","LoadBalancerInfo","@DeploymentGroupLoadBalancerInfo"],["on_premises_instance_tag_filters","OnPremisesInstanceTagFilters",{"k":["@DeploymentGroupTagFilter"],"x":1}],["on_premises_tag_set","OnPremisesTagSet","@DeploymentGroupOnPremisesTagSet"],["outdated_instances_strategy","OutdatedInstancesStrategy",{"k":"s","e":["IGNORE","UPDATE"]}],["service_role_arn","ServiceRoleArn","s",1,["AWS::IAM::Role.Arn"]],["tags","Tags",["@DeploymentGroupTag"]],["termination_hook_enabled","TerminationHookEnabled","b"],["trigger_configurations","TriggerConfigurations",{"k":["@DeploymentGroupTriggerConfig"],"x":1}]]',
    'DeploymentGroupAlarm': '[["name","Name","s"]]',
    'DeploymentGroupAlarmConfiguration': '[["alarms","Alarms",{"k":["@DeploymentGroupAlarm"],"x":1}],["enabled","Enabled","b"],["ignore_poll_alarm_failure","IgnorePollAlarmFailure","b"]]',
    'DeploymentGroupAutoRollbackConfiguration': '[["enabled","Enabled","b"],["events","Events",{"k":[{"k":"s","e":["DEPLOYMENT_FAILURE","DEPLOYMENT_STOP_ON_ALARM","DEPLOYMENT_STOP_ON_REQUEST"]}],"x":1}]]',
    'DeploymentGroupBlueGreenDeploymentConfiguration': '[["deployment_ready_option","DeploymentReadyOption","@DeploymentGroupDeploymentReadyOption"],["green_fleet_provisioning_option","GreenFleetProvisioningOption","@DeploymentGroupGreenFleetProvisioningOption"],["terminate_blue_instances_on_deployment_success","TerminateBlueInstancesOnDeploymentSuccess","@DeploymentGroupBlueInstanceTerminationOption"]]',
    'DeploymentGroupBlueInstanceTerminationOption': '[["action","Action",{"k":"s","e":["KEEP_ALIVE","TERMINATE"]}],["termination_wait_time_in_minutes","TerminationWaitTimeInMinutes","i"]]',
    'DeploymentGroupDeployment': '[["description","Description","s"],["ignore_application_stop_failures","IgnoreApplicationStopFailures","b"],["revision","Revision","@DeploymentGroupRevisionLocation",1]]',
    'DeploymentGroupDeploymentReadyOption': '[["action_on_timeout","ActionOnTimeout",{"k":"s","e":["CONTINUE_DEPLOYMENT","STOP_DEPLOYMENT"]}],["wait_time_in_minutes","WaitTimeInMinutes","i"]]',
    'DeploymentGroupDeploymentStyle': '[["deployment_option","DeploymentOption",{"k":"s","e":["WITHOUT_TRAFFIC_CONTROL","WITH_TRAFFIC_CONTROL"]}],["deployment_type","DeploymentType",{"k":"s","e":["BLUE_GREEN","IN_PLACE"]}]]',
    'DeploymentGroupEC2TagFilter': '[["key","Key","s"],["type","Type",{"k":"s","e":["KEY_AND_VALUE","KEY_ONLY","VALUE_ONLY"]}],["value","Value","s"]]',
    'DeploymentGroupEC2TagSet': '[["ec2_tag_set_list","Ec2TagSetList",{"k":["@DeploymentGroupEC2TagSetListObject"],"x":1}]]',
    'DeploymentGroupEC2TagSetListObject': '[["ec2_tag_group","Ec2TagGroup",{"k":["@DeploymentGroupEC2TagFilter"],"x":1}]]',
    'DeploymentGroupECSService': '[["cluster_name","ClusterName","s",1],["service_name","ServiceName","s",1]]',
    'DeploymentGroupELBInfo': '[["name","Name","s"]]',
    'DeploymentGroupGitHubLocation': '[["commit_id","CommitId","s",1],["repository","Repository","s",1]]',
    'DeploymentGroupGreenFleetProvisioningOption': '[["action","Action",{"k":"s","e":["COPY_AUTO_SCALING_GROUP","DISCOVER_EXISTING"]}]]',
    'DeploymentGroupLoadBalancerInfo': '[["elb_info_list","ElbInfoList",{"k":["@DeploymentGroupELBInfo"],"x":1}],["target_group_info_list","TargetGroupInfoList",{"k":["@DeploymentGroupTargetGroupInfo"],"x":1}],["target_group_pair_info_list","TargetGroupPairInfoList",{"k":["@DeploymentGroupTargetGroupPairInfo"],"x":1}]]',
    'DeploymentGroupOnPremisesTagSet': '[["on_premises_tag_set_list","OnPremisesTagSetList",{"k":["@DeploymentGroupOnPremisesTagSetListObject"],"x":1}]]',
    'DeploymentGroupOnPremisesTagSetListObject': '[["on_premises_tag_group","OnPremisesTagGroup",{"k":["@DeploymentGroupTagFilter"],"x":1}]]',
    'DeploymentGroupRevisionLocation': '[["github_location","GitHubLocation","@DeploymentGroupGitHubLocation"],["revision_type","RevisionType","s"],["s3_location","S3Location","@DeploymentGroupS3Location"]]',
    'DeploymentGroupS3Location': '[["bucket","Bucket","s",1],["bundle_type","BundleType","s"],["etag","ETag","s"],["key","Key","s",1],["version","Version","s"]]',
    'DeploymentGroupTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DeploymentGroupTagFilter': '[["key","Key","s"],["type","Type",{"k":"s","e":["KEY_AND_VALUE","KEY_ONLY","VALUE_ONLY"]}],["value","Value","s"]]',
    'DeploymentGroupTargetGroupInfo': '[["name","Name","s"]]',
    'DeploymentGroupTargetGroupPairInfo': '[["prod_traffic_route","ProdTrafficRoute","@DeploymentGroupTrafficRoute"],["target_groups","TargetGroups",{"k":["@DeploymentGroupTargetGroupInfo"],"x":1}],["test_traffic_route","TestTrafficRoute","@DeploymentGroupTrafficRoute"]]',
    'DeploymentGroupTrafficRoute': '[["listener_arns","ListenerArns",{"k":["s"],"x":1}]]',
    'DeploymentGroupTriggerConfig': '[["trigger_events","TriggerEvents",{"k":[{"k":"s","e":["DeploymentFailure","DeploymentReady","DeploymentRollback","DeploymentStart","DeploymentStop","DeploymentSuccess","InstanceFailure","InstanceReady","InstanceStart","InstanceSuccess"]}],"x":1}],["trigger_name","TriggerName","s"],["trigger_target_arn","TriggerTargetArn","s"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Application': ('AWS::CodeDeploy::Application', '{"identifier":["ApplicationName"],"tags":["Tags","list"],"arn":"arn:${Partition}:codedeploy:${Region}:${Account}:application:${ApplicationName}"}'),
    'DeploymentConfig': ('AWS::CodeDeploy::DeploymentConfig', '{"identifier":["DeploymentConfigName"],"arn":"arn:${Partition}:codedeploy:${Region}:${Account}:deploymentconfig:${DeploymentConfigurationName}"}'),
    'DeploymentGroup': ('AWS::CodeDeploy::DeploymentGroup', '{"identifier":["ApplicationName","DeploymentGroupName"],"tags":["Tags","list"]}'),
})
