"""Every resource type of AWS::CodeDeploy; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    application_name: str | None
    """A name for the application. A change replaces the resource."""
    compute_platform: Literal["ECS", "Lambda", "Server"] | Other | None
    """The compute platform that CodeDeploy deploys the application to. A change replaces the resource."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """The metadata that you apply to CodeDeploy applications to help you organize and categorize them."""


class CfnApplicationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnApplication(TypedResource):
    """The `AWS::CodeDeploy::Application` resource creates an AWS CodeDeploy application."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...


class CfnDeploymentConfigProps(TypedDict, total=False):
    compute_platform: Literal["ECS", "Lambda", "Server"] | Other | None
    """The destination platform type for the deployment ( `Lambda`, `Server`, or `ECS` ). A change replaces the resource."""
    deployment_config_name: str | None
    """A name for the deployment configuration. A change replaces the resource."""
    minimum_healthy_hosts: CfnDeploymentConfigMinimumHealthyHostsProps | Deferred | None
    """The minimum number of healthy instances that should be available at any time during the deployment. A change replaces the resource."""
    traffic_routing_config: CfnDeploymentConfigTrafficRoutingConfigProps | Deferred | None
    """The configuration that specifies how the deployment traffic is routed. A change replaces the resource."""
    zonal_config: CfnDeploymentConfigZonalConfigProps | Deferred | None
    """Configure the `ZonalConfig` object if you want AWS CodeDeploy to deploy your application to one Availability Zone at a time, within an AWS Region. A change replaces the resource."""


class CfnDeploymentConfigMinimumHealthyHostsProps(TypedDict, total=False):
    """`MinimumHealthyHosts` is a property of the DeploymentConfig resource that defines how many instances must remain healthy during an AWS CodeDeploy deployment."""
    type: Required[Literal["FLEET_PERCENT", "HOST_COUNT"] | Other]
    """The minimum healthy instance type: A change replaces the resource."""
    value: Required[Integer]
    """The minimum healthy instance value. A change replaces the resource."""


class CfnDeploymentConfigMinimumHealthyHostsPerZoneProps(TypedDict, total=False):
    """Information about the minimum number of healthy instances per Availability Zone."""
    type: Required[Literal["FLEET_PERCENT", "HOST_COUNT"] | Other]
    """The `type` associated with the `MinimumHealthyHostsPerZone` option."""
    value: Required[Integer]
    """The `value` associated with the `MinimumHealthyHostsPerZone` option."""


class CfnDeploymentConfigTimeBasedCanaryProps(TypedDict, total=False):
    """A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in two increments."""
    canary_interval: Required[Integer]
    """The number of minutes between the first and second traffic shifts of a `TimeBasedCanary` deployment. A change replaces the resource."""
    canary_percentage: Required[Integer]
    """The percentage of traffic to shift in the first increment of a `TimeBasedCanary` deployment. A change replaces the resource."""


class CfnDeploymentConfigTimeBasedLinearProps(TypedDict, total=False):
    """A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in equal increments, with an equal number of minutes between each increment."""
    linear_interval: Required[Integer]
    """The number of minutes between each incremental traffic shift of a `TimeBasedLinear` deployment. A change replaces the resource."""
    linear_percentage: Required[Integer]
    """The percentage of traffic that is shifted at the start of each increment of a `TimeBasedLinear` deployment. A change replaces the resource."""


class CfnDeploymentConfigTrafficRoutingConfigProps(TypedDict, total=False):
    """The configuration that specifies how traffic is shifted from one version of a Lambda function to another version during an AWS Lambda deployment, or from one Amazon ECS task set to another during an Amazon ECS deployment."""
    time_based_canary: CfnDeploymentConfigTimeBasedCanaryProps | Deferred | None
    """A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in two increments. A change replaces the resource."""
    time_based_linear: CfnDeploymentConfigTimeBasedLinearProps | Deferred | None
    """A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in equal increments, with an equal number of minutes between each increment. A change replaces the resource."""
    type: Required[Literal["AllAtOnce", "TimeBasedCanary", "TimeBasedLinear"] | Other]
    """The type of traffic shifting ( `TimeBasedCanary` or `TimeBasedLinear`) used by a deployment configuration. A change replaces the resource."""


class CfnDeploymentConfigZonalConfigProps(TypedDict, total=False):
    """Configure the `ZonalConfig` object if you want AWS CodeDeploy to deploy your application to one Availability Zone at a time, within an AWS Region."""
    first_zone_monitor_duration_in_seconds: Integer | None
    """The period of time, in seconds, that CodeDeploy must wait after completing a deployment to the *first* Availability Zone."""
    minimum_healthy_hosts_per_zone: CfnDeploymentConfigMinimumHealthyHostsPerZoneProps | Deferred | None
    """The number or percentage of instances that must remain available per Availability Zone during a deployment."""
    monitor_duration_in_seconds: Integer | None
    """The period of time, in seconds, that CodeDeploy must wait after completing a deployment to an Availability Zone."""


class CfnDeploymentConfig(TypedResource):
    """The `AWS::CodeDeploy::DeploymentConfig` resource creates a set of deployment rules, deployment success conditions, and deployment failure conditions that AWS CodeDeploy uses during a deployment."""
    props: CfnDeploymentConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeploymentConfigProps]) -> None: ...


class CfnDeploymentGroupProps(TypedDict, total=False):
    alarm_configuration: CfnDeploymentGroupAlarmConfigurationProps | Deferred | None
    """Information about the Amazon CloudWatch alarms that are associated with the deployment group."""
    application_name: Required[str]
    """The name of an existing CodeDeploy application to associate this deployment group with. A change replaces the resource."""
    auto_rollback_configuration: CfnDeploymentGroupAutoRollbackConfigurationProps | Deferred | None
    """Information about the automatic rollback configuration that is associated with the deployment group."""
    auto_scaling_groups: Sequence[str] | Deferred | None
    """A list of associated Auto Scaling groups that CodeDeploy automatically deploys revisions to when new instances are created."""
    blue_green_deployment_configuration: CfnDeploymentGroupBlueGreenDeploymentConfigurationProps | Deferred | None
    """Information about blue/green deployment options for a deployment group."""
    deployment: CfnDeploymentGroupDeploymentProps | Deferred | None
    """The application revision to deploy to this deployment group."""
    deployment_config_name: str | None
    """A deployment configuration name or a predefined configuration name."""
    deployment_group_name: str | None
    """A name for the deployment group. A change replaces the resource."""
    deployment_style: CfnDeploymentGroupDeploymentStyleProps | Deferred | None
    """Attributes that determine the type of deployment to run and whether to route deployment traffic behind a load balancer."""
    ecs_services: Sequence[CfnDeploymentGroupECSServiceProps | Deferred] | Deferred | None
    """The target Amazon ECS services in the deployment group."""
    ec2_tag_filters: Sequence[CfnDeploymentGroupEC2TagFilterProps | Deferred] | Deferred | None
    """The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment group."""
    ec2_tag_set: CfnDeploymentGroupEC2TagSetProps | Deferred | None
    """Information about groups of tags applied to Amazon EC2 instances."""
    load_balancer_info: CfnDeploymentGroupLoadBalancerInfoProps | Deferred | None
    """Information about the load balancer to use in a deployment."""
    on_premises_instance_tag_filters: Sequence[CfnDeploymentGroupTagFilterProps | Deferred] | Deferred | None
    """The on-premises instance tags already applied to on-premises instances that you want to include in the deployment group."""
    on_premises_tag_set: CfnDeploymentGroupOnPremisesTagSetProps | Deferred | None
    """Information about groups of tags applied to on-premises instances."""
    outdated_instances_strategy: Literal["IGNORE", "UPDATE"] | Other | None
    """Indicates what happens when new Amazon EC2 instances are launched mid-deployment and do not receive the deployed application revision."""
    service_role_arn: Required[str]
    """A service role Amazon Resource Name (ARN) that grants CodeDeploy permission to make calls to AWS services on your behalf."""
    tags: Sequence[CfnDeploymentGroupTagProps | Deferred] | Deferred | None
    """The metadata that you apply to CodeDeploy deployment groups to help you organize and categorize them."""
    termination_hook_enabled: Boolean | None
    """Indicates whether the deployment group was configured to have CodeDeploy install a termination hook into an Auto Scaling group."""
    trigger_configurations: Sequence[CfnDeploymentGroupTriggerConfigProps | Deferred] | Deferred | None
    """Information about triggers associated with the deployment group."""


class CfnDeploymentGroupAlarmProps(TypedDict, total=False):
    """The `Alarm` property type specifies a CloudWatch alarm to use for an AWS CodeDeploy deployment group."""
    name: str | None
    """The name of the alarm."""


class CfnDeploymentGroupAlarmConfigurationProps(TypedDict, total=False):
    """The `AlarmConfiguration` property type configures CloudWatch alarms for an AWS CodeDeploy deployment group."""
    alarms: Sequence[CfnDeploymentGroupAlarmProps | Deferred] | Deferred | None
    """A list of alarms configured for the deployment or deployment group."""
    enabled: Boolean | None
    """Indicates whether the alarm configuration is enabled."""
    ignore_poll_alarm_failure: Boolean | None
    """Indicates whether a deployment should continue if information about the current state of alarms cannot be retrieved from Amazon CloudWatch."""


class CfnDeploymentGroupAutoRollbackConfigurationProps(TypedDict, total=False):
    """The `AutoRollbackConfiguration` property type configures automatic rollback for an AWS CodeDeploy deployment group when a deployment is not completed successfully."""
    enabled: Boolean | None
    """Indicates whether a defined automatic rollback configuration is currently enabled."""
    events: Sequence[Literal["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"] | Other] | Deferred | None
    """The event type or types that trigger a rollback."""


class CfnDeploymentGroupBlueGreenDeploymentConfigurationProps(TypedDict, total=False):
    """Information about blue/green deployment options for a deployment group."""
    deployment_ready_option: CfnDeploymentGroupDeploymentReadyOptionProps | Deferred | None
    """Information about the action to take when newly provisioned instances are ready to receive traffic in a blue/green deployment."""
    green_fleet_provisioning_option: CfnDeploymentGroupGreenFleetProvisioningOptionProps | Deferred | None
    """Information about how instances are provisioned for a replacement environment in a blue/green deployment."""
    terminate_blue_instances_on_deployment_success: CfnDeploymentGroupBlueInstanceTerminationOptionProps | Deferred | None
    """Information about whether to terminate instances in the original fleet during a blue/green deployment."""


class CfnDeploymentGroupBlueInstanceTerminationOptionProps(TypedDict, total=False):
    """Information about whether instances in the original environment are terminated when a blue/green deployment is successful."""
    action: Literal["KEEP_ALIVE", "TERMINATE"] | Other | None
    """The action to take on instances in the original environment after a successful blue/green deployment."""
    termination_wait_time_in_minutes: Integer | None
    """For an Amazon EC2 deployment, the number of minutes to wait after a successful blue/green deployment before terminating instances from the original environment."""


class CfnDeploymentGroupDeploymentProps(TypedDict, total=False):
    """`Deployment` is a property of the DeploymentGroup resource that specifies an AWS CodeDeploy application revision to be deployed to instances in the deployment group."""
    description: str | None
    """A comment about the deployment."""
    ignore_application_stop_failures: Boolean | None
    """If true, then if an `ApplicationStop`, `BeforeBlockTraffic`, or `AfterBlockTraffic` deployment lifecycle event to an instance fails, then the deployment continues to the next deployment lifecycle event."""
    revision: Required[CfnDeploymentGroupRevisionLocationProps | Deferred]
    """Information about the location of stored application artifacts and the service from which to retrieve them."""


class CfnDeploymentGroupDeploymentReadyOptionProps(TypedDict, total=False):
    """Information about how traffic is rerouted to instances in a replacement environment in a blue/green deployment."""
    action_on_timeout: Literal["CONTINUE_DEPLOYMENT", "STOP_DEPLOYMENT"] | Other | None
    """Information about when to reroute traffic from an original environment to a replacement environment in a blue/green deployment."""
    wait_time_in_minutes: Integer | None
    """The number of minutes to wait before the status of a blue/green deployment is changed to Stopped if rerouting is not started manually."""


class CfnDeploymentGroupDeploymentStyleProps(TypedDict, total=False):
    """Information about the type of deployment, either in-place or blue/green, you want to run and whether to route deployment traffic behind a load balancer."""
    deployment_option: Literal["WITHOUT_TRAFFIC_CONTROL", "WITH_TRAFFIC_CONTROL"] | Other | None
    """Indicates whether to route deployment traffic behind a load balancer."""
    deployment_type: Literal["BLUE_GREEN", "IN_PLACE"] | Other | None
    """Indicates whether to run an in-place or blue/green deployment."""


class CfnDeploymentGroupEC2TagFilterProps(TypedDict, total=False):
    """Information about an Amazon EC2 tag filter."""
    key: str | None
    """The tag filter key."""
    type: Literal["KEY_AND_VALUE", "KEY_ONLY", "VALUE_ONLY"] | Other | None
    """The tag filter type:"""
    value: str | None
    """The tag filter value."""


class CfnDeploymentGroupEC2TagSetProps(TypedDict, total=False):
    """The `EC2TagSet` property type specifies information about groups of tags applied to Amazon EC2 instances."""
    ec2_tag_set_list: Sequence[CfnDeploymentGroupEC2TagSetListObjectProps | Deferred] | Deferred | None
    """The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment group."""


class CfnDeploymentGroupEC2TagSetListObjectProps(TypedDict, total=False):
    """The `EC2TagSet` property type specifies information about groups of tags applied to Amazon EC2 instances."""
    ec2_tag_group: Sequence[CfnDeploymentGroupEC2TagFilterProps | Deferred] | Deferred | None
    """A list that contains other lists of Amazon EC2 instance tag groups."""


class CfnDeploymentGroupECSServiceProps(TypedDict, total=False):
    """Contains the service and cluster names used to identify an Amazon ECS deployment's target."""
    cluster_name: Required[str]
    """The name of the cluster that the Amazon ECS service is associated with."""
    service_name: Required[str]
    """The name of the target Amazon ECS service."""


class CfnDeploymentGroupELBInfoProps(TypedDict, total=False):
    """The `ELBInfo` property type specifies information about the Elastic Load Balancing load balancer used for an CodeDeploy deployment group."""
    name: str | None
    """For blue/green deployments, the name of the load balancer that is used to route traffic from original instances to replacement instances in a blue/green deployment."""


class CfnDeploymentGroupGitHubLocationProps(TypedDict, total=False):
    """`GitHubLocation` is a property of the CodeDeploy DeploymentGroup Revision property that specifies the location of an application revision that is stored in GitHub."""
    commit_id: Required[str]
    """The SHA1 commit ID of the GitHub commit that represents the bundled artifacts for the application revision."""
    repository: Required[str]
    """The GitHub account and repository pair that stores a reference to the commit that represents the bundled artifacts for the application revision."""


class CfnDeploymentGroupGreenFleetProvisioningOptionProps(TypedDict, total=False):
    """Information about the instances that belong to the replacement environment in a blue/green deployment."""
    action: Literal["COPY_AUTO_SCALING_GROUP", "DISCOVER_EXISTING"] | Other | None
    """The method used to add instances to a replacement environment."""


class CfnDeploymentGroupLoadBalancerInfoProps(TypedDict, total=False):
    """The `LoadBalancerInfo` property type specifies information about the load balancer or target group used for an AWS CodeDeploy deployment group."""
    elb_info_list: Sequence[CfnDeploymentGroupELBInfoProps | Deferred] | Deferred | None
    """An array that contains information about the load balancers to use for load balancing in a deployment."""
    target_group_info_list: Sequence[CfnDeploymentGroupTargetGroupInfoProps | Deferred] | Deferred | None
    """An array that contains information about the target groups to use for load balancing in a deployment."""
    target_group_pair_info_list: Sequence[CfnDeploymentGroupTargetGroupPairInfoProps | Deferred] | Deferred | None
    """The target group pair information."""


class CfnDeploymentGroupOnPremisesTagSetProps(TypedDict, total=False):
    """The `OnPremisesTagSet` property type specifies a list containing other lists of on-premises instance tag groups."""
    on_premises_tag_set_list: Sequence[CfnDeploymentGroupOnPremisesTagSetListObjectProps | Deferred] | Deferred | None
    """A list that contains other lists of on-premises instance tag groups."""


class CfnDeploymentGroupOnPremisesTagSetListObjectProps(TypedDict, total=False):
    """The `OnPremisesTagSetListObject` property type specifies lists of on-premises instance tag groups."""
    on_premises_tag_group: Sequence[CfnDeploymentGroupTagFilterProps | Deferred] | Deferred | None
    """Information about groups of on-premises instance tags."""


class CfnDeploymentGroupRevisionLocationProps(TypedDict, total=False):
    """`RevisionLocation` is a property that defines the location of the CodeDeploy application revision to deploy."""
    github_location: CfnDeploymentGroupGitHubLocationProps | Deferred | None
    """Information about the location of application artifacts stored in GitHub."""
    revision_type: str | None
    """The type of application revision:"""
    s3_location: CfnDeploymentGroupS3LocationProps | Deferred | None
    """Information about the location of a revision stored in Amazon S3."""


class CfnDeploymentGroupS3LocationProps(TypedDict, total=False):
    """`S3Location` is a property of the CodeDeploy DeploymentGroup Revision property that specifies the location of an application revision that is stored in Amazon Simple Storage Service ( Amazon S3 )."""
    bucket: Required[str]
    """The name of the Amazon S3 bucket where the application revision is stored."""
    bundle_type: str | None
    """The file type of the application revision."""
    etag: str | None
    """The ETag of the Amazon S3 object that represents the bundled artifacts for the application revision."""
    key: Required[str]
    """The name of the Amazon S3 object that represents the bundled artifacts for the application revision."""
    version: str | None
    """A specific version of the Amazon S3 object that represents the bundled artifacts for the application revision."""


class CfnDeploymentGroupTagProps(TypedDict, total=False):
    """Information about a tag."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnDeploymentGroupTagFilterProps(TypedDict, total=False):
    """`TagFilter` is a property type of the AWS::CodeDeploy::DeploymentGroup resource that specifies which on-premises instances to associate with the deployment group."""
    key: str | None
    """The on-premises instance tag filter key."""
    type: Literal["KEY_AND_VALUE", "KEY_ONLY", "VALUE_ONLY"] | Other | None
    """The on-premises instance tag filter type:"""
    value: str | None
    """The on-premises instance tag filter value."""


class CfnDeploymentGroupTargetGroupInfoProps(TypedDict, total=False):
    """The `TargetGroupInfo` property type specifies information about a target group in Elastic Load Balancing to use in a deployment."""
    name: str | None
    """For blue/green deployments, the name of the target group that instances in the original environment are deregistered from, and instances in the replacement environment registered with."""


class CfnDeploymentGroupTargetGroupPairInfoProps(TypedDict, total=False):
    """Information about two target groups and how traffic is routed during an Amazon ECS deployment."""
    prod_traffic_route: CfnDeploymentGroupTrafficRouteProps | Deferred | None
    """The path used by a load balancer to route production traffic when an Amazon ECS deployment is complete."""
    target_groups: Sequence[CfnDeploymentGroupTargetGroupInfoProps | Deferred] | Deferred | None
    """One pair of target groups."""
    test_traffic_route: CfnDeploymentGroupTrafficRouteProps | Deferred | None
    """An optional path used by a load balancer to route test traffic after an Amazon ECS deployment."""


class CfnDeploymentGroupTrafficRouteProps(TypedDict, total=False):
    """Information about a listener."""
    listener_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of one listener."""


class CfnDeploymentGroupTriggerConfigProps(TypedDict, total=False):
    """Information about notification triggers for the deployment group."""
    trigger_events: Sequence[Literal["DeploymentFailure", "DeploymentReady", "DeploymentRollback", "DeploymentStart", "DeploymentStop", "DeploymentSuccess", "InstanceFailure", "InstanceReady", "InstanceStart", "InstanceSuccess"] | Other] | Deferred | None
    """The event type or types that trigger notifications."""
    trigger_name: str | None
    """The name of the notification trigger."""
    trigger_target_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic through which notifications about deployment or instance events are sent."""


class CfnDeploymentGroup(TypedResource):
    """The `AWS::CodeDeploy::DeploymentGroup` resource creates an AWS CodeDeploy deployment group that specifies which instances your application revisions are deployed to, along with other deployment options."""
    props: CfnDeploymentGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeploymentGroupProps]) -> None: ...
