"""Every resource type of AWS::ARCRegionSwitch; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnPlanProps(TypedDict, total=False):
    associated_alarms: Mapping[str, CfnPlanAssociatedAlarmProps | Deferred] | Deferred | None
    """The associated application health alarms for a plan."""
    description: str | None
    """The description for a plan."""
    execution_role: Required[str]
    """The execution role for a plan."""
    name: Required[str]
    """The name for a plan. A change replaces the resource."""
    primary_region: str | None
    """The primary Region for a plan. A change replaces the resource."""
    recovery_approach: Required[Literal["activeActive", "activePassive"] | Other]
    """The recovery approach for a Region switch plan, which can be active/active (activeActive) or active/passive (activePassive). A change replaces the resource."""
    recovery_time_objective_minutes: Number | None
    """The recovery time objective for a plan."""
    regions: Required[Sequence[str] | Deferred]
    """The AWS Regions for a plan. A change replaces the resource."""
    report_configuration: CfnPlanReportConfigurationProps | Deferred | None
    """The report configuration for a plan."""
    service_quota_checks_enabled: Boolean | None
    tags: Mapping[str, str] | Deferred | None
    triggers: Sequence[CfnPlanTriggerProps | Deferred] | Deferred | None
    """The triggers for a plan."""
    workflows: Required[Sequence[CfnPlanWorkflowProps | Deferred] | Deferred]
    """The workflows for a plan."""


class CfnPlanArcRoutingControlConfigurationProps(TypedDict, total=False):
    """Configuration for ARC routing controls used in a Region switch plan."""
    cross_account_role: str | None
    """The cross account role for the configuration."""
    external_id: str | None
    """The external ID (secret key) for the configuration."""
    region_and_routing_controls: Required[Mapping[str, Sequence[CfnPlanArcRoutingControlStateProps | Deferred] | Deferred] | Deferred]
    """The Region and ARC routing controls for the configuration."""
    timeout_minutes: Number | None
    """The timeout value specified for the configuration."""


class CfnPlanArcRoutingControlStateProps(TypedDict, total=False):
    routing_control_arn: Required[str]
    state: Required[Literal["On", "Off"] | Other]


class CfnPlanAsgProps(TypedDict, total=False):
    """Configuration for an Amazon EC2 Auto Scaling group used in a Region switch plan."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the EC2 Auto Scaling group."""
    cross_account_role: str | None
    """The cross account role for the configuration."""
    external_id: str | None
    """The external ID (secret key) for the configuration."""


class CfnPlanAssociatedAlarmProps(TypedDict, total=False):
    """An Amazon CloudWatch alarm associated with a Region switch plan."""
    alarm_type: Required[Literal["applicationHealth", "trigger"] | Other]
    """The alarm type for an associated alarm."""
    cross_account_role: str | None
    """The cross account role for the configuration."""
    external_id: str | None
    """The external ID (secret key) for the configuration."""
    resource_identifier: Required[str]
    """The resource identifier for alarms that you associate with a plan."""


class CfnPlanAuroraProvisionedScalingConfigurationProps(TypedDict, total=False):
    cross_account_role: str | None
    external_id: str | None
    global_cluster_identifier: Required[str]
    instance_arns: Required[Mapping[str, str] | Deferred]
    region_database_cluster_arns: Required[Mapping[str, str] | Deferred]
    timeout_minutes: Number | None


class CfnPlanAuroraServerlessScalingConfigurationProps(TypedDict, total=False):
    cross_account_role: str | None
    external_id: str | None
    global_cluster_identifier: Required[str]
    region_database_cluster_arns: Required[Mapping[str, str] | Deferred]
    target_percent: Number | None
    timeout_minutes: Number | None


class CfnPlanCustomActionLambdaConfigurationProps(TypedDict, total=False):
    """Configuration for AWS Lambda functions that perform custom actions during a Region switch."""
    lambdas: Required[Sequence[CfnPlanLambdasProps | Deferred] | Deferred]
    """The AWS Lambda functions for the execution block."""
    region_to_run: Required[Literal["activatingRegion", "deactivatingRegion", "activeRegion", "inactiveRegion"] | Other]
    """The AWS Region for the function to run in."""
    retry_interval_minutes: Required[Number]
    """The retry interval specified."""
    timeout_minutes: Number | None
    """The timeout value specified for the configuration."""
    ungraceful: CfnPlanLambdaUngracefulProps | Deferred | None
    """The settings for ungraceful execution."""


class CfnPlanDocumentDbConfigurationProps(TypedDict, total=False):
    """Configuration for Amazon DocumentDB global clusters used in a Region switch plan."""
    behavior: Required[Literal["switchoverOnly", "failover"] | Other]
    """The behavior for a global cluster, that is, only allow switchover or also allow failover."""
    cross_account_role: str | None
    """The cross account role for the configuration."""
    database_cluster_arns: Required[Sequence[str] | Deferred]
    """The database cluster Amazon Resource Names (ARNs) for a DocumentDB global cluster."""
    external_id: str | None
    """The external ID (secret key) for the configuration."""
    global_cluster_identifier: Required[str]
    """The global cluster identifier for a DocumentDB global cluster."""
    timeout_minutes: Number | None
    """The timeout value specified for the configuration."""
    ungraceful: CfnPlanDocumentDbUngracefulProps | Deferred | None
    """The settings for ungraceful execution."""


class CfnPlanDocumentDbUngracefulProps(TypedDict, total=False):
    """Configuration for handling failures when performing operations on DocumentDB global clusters."""
    ungraceful: Literal["failover"] | Other | None
    """The settings for ungraceful execution."""


class CfnPlanEc2AsgCapacityIncreaseConfigurationProps(TypedDict, total=False):
    """Configuration for increasing the capacity of Amazon EC2 Auto Scaling groups during a Region switch."""
    asgs: Required[Sequence[CfnPlanAsgProps | Deferred] | Deferred]
    """The EC2 Auto Scaling groups for the configuration."""
    capacity_monitoring_approach: Literal["sampledMaxInLast24Hours", "autoscalingMaxInLast24Hours"] | Other | None
    """The monitoring approach that you specify EC2 Auto Scaling groups for the configuration."""
    target_percent: Number | None
    """The target percentage that you specify for EC2 Auto Scaling groups."""
    timeout_minutes: Number | None
    """The timeout value specified for the configuration."""
    ungraceful: CfnPlanEc2UngracefulProps | Deferred | None
    """The settings for ungraceful execution."""
    wait_elb_target_group_healthy: Literal["enabled", "disabled"] | Other | None


class CfnPlanEc2UngracefulProps(TypedDict, total=False):
    """Configuration for handling failures when performing operations on EC2 resources."""
    minimum_success_percentage: Required[Number]
    """The minimum success percentage that you specify for EC2 Auto Scaling groups."""


class CfnPlanEcsCapacityIncreaseConfigurationProps(TypedDict, total=False):
    """The configuration for an AWS ECS capacity increase."""
    capacity_monitoring_approach: Literal["sampledMaxInLast24Hours", "containerInsightsMaxInLast24Hours"] | Other | None
    """The monitoring approach specified for the configuration, for example, `Most_Recent`."""
    services: Required[Sequence[CfnPlanServiceProps | Deferred] | Deferred]
    """The services specified for the configuration."""
    target_percent: Number | None
    """The target percentage specified for the configuration."""
    timeout_minutes: Number | None
    """The timeout value specified for the configuration."""
    ungraceful: CfnPlanEcsUngracefulProps | Deferred | None
    """The settings for ungraceful execution."""
    wait_elb_target_group_healthy: Literal["enabled", "disabled"] | Other | None


class CfnPlanEcsUngracefulProps(TypedDict, total=False):
    """The settings for ungraceful execution."""
    minimum_success_percentage: Required[Number]
    """The minimum success percentage specified for the configuration."""


class CfnPlanEksClusterProps(TypedDict, total=False):
    """The AWS EKS cluster execution block configuration."""
    cluster_arn: Required[str]
    """The Amazon Resource Name (ARN) of an AWS EKS cluster."""
    cross_account_role: str | None
    """The cross account role for the configuration."""
    external_id: str | None
    """The external ID (secret key) for the configuration."""


class CfnPlanEksResourceScalingConfigurationProps(TypedDict, total=False):
    """The AWS EKS resource scaling configuration."""
    capacity_monitoring_approach: Literal["sampledMaxInLast24Hours"] | Other | None
    """The monitoring approach for the configuration, that is, whether it was sampled in the last 24 hours or autoscaled in the last 24 hours."""
    eks_clusters: Sequence[CfnPlanEksClusterProps | Deferred] | Deferred | None
    """The clusters for the configuration."""
    kubernetes_resource_type: Required[CfnPlanKubernetesResourceTypeProps | Deferred]
    """The Kubernetes resource type for the configuration."""
    scaling_resources: Sequence[Mapping[str, Mapping[str, CfnPlanKubernetesScalingResourceProps | Deferred] | Deferred] | Deferred] | Deferred | None
    """The scaling resources for the configuration."""
    target_percent: Number | None
    """The target percentage for the configuration."""
    timeout_minutes: Number | None
    """The timeout value specified for the configuration."""
    ungraceful: CfnPlanEksResourceScalingUngracefulProps | Deferred | None
    """The settings for ungraceful execution."""


class CfnPlanEksResourceScalingUngracefulProps(TypedDict, total=False):
    """The ungraceful settings for AWS EKS resource scaling."""
    minimum_success_percentage: Required[Number]
    """The minimum success percentage for the configuration."""


class CfnPlanEventSourceMappingProps(TypedDict, total=False):
    arn: Required[str]
    cross_account_role: str | None
    external_id: str | None


class CfnPlanExecutionApprovalConfigurationProps(TypedDict, total=False):
    """Configuration for approval steps in a Region switch plan execution."""
    approval_role: Required[str]
    """The IAM approval role for the configuration."""
    timeout_minutes: Number | None
    """The timeout value specified for the configuration."""


class CfnPlanExecutionBlockConfigurationProps(TypedDict, total=False):
    """Execution block configurations for a workflow in a Region switch plan."""
    arc_routing_control_config: CfnPlanArcRoutingControlConfigurationProps | Deferred | None
    """An ARC routing control execution block."""
    aurora_provisioned_scaling_config: CfnPlanAuroraProvisionedScalingConfigurationProps | Deferred | None
    aurora_serverless_scaling_config: CfnPlanAuroraServerlessScalingConfigurationProps | Deferred | None
    custom_action_lambda_config: CfnPlanCustomActionLambdaConfigurationProps | Deferred | None
    """An AWS Lambda execution block."""
    document_db_config: CfnPlanDocumentDbConfigurationProps | Deferred | None
    """Configuration for Amazon DocumentDB global clusters used in a Region switch plan."""
    ec2_asg_capacity_increase_config: CfnPlanEc2AsgCapacityIncreaseConfigurationProps | Deferred | None
    """An EC2 Auto Scaling group execution block."""
    ecs_capacity_increase_config: CfnPlanEcsCapacityIncreaseConfigurationProps | Deferred | None
    """The capacity increase specified for the configuration."""
    eks_resource_scaling_config: CfnPlanEksResourceScalingConfigurationProps | Deferred | None
    """An AWS EKS resource scaling execution block."""
    execution_approval_config: CfnPlanExecutionApprovalConfigurationProps | Deferred | None
    """A manual approval execution block."""
    global_aurora_config: CfnPlanGlobalAuroraConfigurationProps | Deferred | None
    """An Aurora Global Database execution block."""
    lambda_event_source_mapping_config: CfnPlanLambdaEventSourceMappingConfigurationProps | Deferred | None
    neptune_global_database_config: CfnPlanNeptuneGlobalDatabaseConfigurationProps | Deferred | None
    parallel_config: CfnPlanParallelExecutionBlockConfigurationProps | Deferred | None
    """A parallel configuration execution block."""
    rds_create_cross_region_read_replica_config: CfnPlanRdsCreateCrossRegionReplicaConfigurationProps | Deferred | None
    rds_promote_read_replica_config: CfnPlanRdsPromoteReadReplicaConfigurationProps | Deferred | None
    rds_switchover_read_replica_config: CfnPlanRdsSwitchoverReadReplicaConfigurationProps | Deferred | None
    region_switch_plan_config: CfnPlanRegionSwitchPlanConfigurationProps | Deferred | None
    """A Region switch plan execution block."""
    route53_health_check_config: CfnPlanRoute53HealthCheckConfigurationProps | Deferred | None
    """The Amazon Route 53 health check configuration."""
    ssm_send_command_config: CfnPlanSsmSendCommandConfigurationProps | Deferred | None


class CfnPlanGlobalAuroraConfigurationProps(TypedDict, total=False):
    """Configuration for Amazon Aurora global databases used in a Region switch plan."""
    behavior: Required[Literal["switchoverOnly", "failover"] | Other]
    """The behavior for a global database, that is, only allow switchover or also allow failover."""
    cross_account_role: str | None
    """The cross account role for the configuration."""
    database_cluster_arns: Required[Sequence[str] | Deferred]
    """The database cluster Amazon Resource Names (ARNs) for a global database."""
    external_id: str | None
    """The external ID (secret key) for the configuration."""
    global_cluster_identifier: Required[str]
    """The global cluster identifier for a global database."""
    timeout_minutes: Number | None
    """The timeout value specified for the configuration."""
    ungraceful: CfnPlanGlobalAuroraUngracefulProps | Deferred | None
    """The settings for ungraceful execution."""


class CfnPlanGlobalAuroraUngracefulProps(TypedDict, total=False):
    """Configuration for handling failures when performing operations on Aurora global databases."""
    ungraceful: Literal["failover"] | Other | None
    """The settings for ungraceful execution."""


class CfnPlanKubernetesResourceTypeProps(TypedDict, total=False):
    """Defines the type of Kubernetes resource to scale in an Amazon EKS cluster."""
    api_version: Required[str]
    """The API version type for the Kubernetes resource."""
    kind: Required[str]
    """The kind for the Kubernetes resource."""


class CfnPlanKubernetesScalingResourceProps(TypedDict, total=False):
    """Defines a Kubernetes resource to scale in an Amazon EKS cluster."""
    hpa_name: str | None
    """The hpaname for the Kubernetes resource."""
    name: Required[str]
    """The name for the Kubernetes resource."""
    namespace: Required[str]
    """The namespace for the Kubernetes resource."""


class CfnPlanLambdaEventSourceMappingConfigurationProps(TypedDict, total=False):
    action: Required[Literal["enable", "disable"] | Other]
    region_event_source_mappings: Required[Mapping[str, CfnPlanEventSourceMappingProps | Deferred] | Deferred]
    timeout_minutes: Number | None
    ungraceful: CfnPlanLambdaEventSourceMappingUngracefulProps | Deferred | None


class CfnPlanLambdaEventSourceMappingUngracefulProps(TypedDict, total=False):
    behavior: Literal["skip"] | Other | None


class CfnPlanLambdaUngracefulProps(TypedDict, total=False):
    """Configuration for handling failures when invoking Lambda functions."""
    behavior: Literal["skip"] | Other | None
    """The ungraceful behavior for a Lambda function, which must be set to `skip`."""


class CfnPlanLambdasProps(TypedDict, total=False):
    """Configuration for AWS Lambda functions used in a Region switch plan."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the Lambda function."""
    cross_account_role: str | None
    """The cross account role for the configuration."""
    external_id: str | None
    """The external ID (secret key) for the configuration."""
    payload: str | None


class CfnPlanNeptuneGlobalDatabaseConfigurationProps(TypedDict, total=False):
    behavior: Required[Literal["failover", "switchoverOnly"] | Other]
    cross_account_role: str | None
    external_id: str | None
    global_cluster_identifier: Required[str]
    region_database_cluster_arns: Required[Mapping[str, str] | Deferred]
    timeout_minutes: Number | None
    ungraceful: CfnPlanNeptuneUngracefulProps | Deferred | None


class CfnPlanNeptuneUngracefulProps(TypedDict, total=False):
    ungraceful: Literal["failover"] | Other | None


class CfnPlanParallelExecutionBlockConfigurationProps(TypedDict, total=False):
    """Configuration for steps that should be executed in parallel during a Region switch."""
    steps: Required[Sequence[CfnPlanStepProps | Deferred] | Deferred]
    """The steps for a parallel execution block."""


class CfnPlanRdsCreateCrossRegionReplicaConfigurationProps(TypedDict, total=False):
    cross_account_role: str | None
    db_instance_arn_map: Required[Mapping[str, str] | Deferred]
    external_id: str | None
    timeout_minutes: Number | None


class CfnPlanRdsPromoteReadReplicaConfigurationProps(TypedDict, total=False):
    cross_account_role: str | None
    db_instance_arn_map: Required[Mapping[str, str] | Deferred]
    external_id: str | None
    timeout_minutes: Number | None


class CfnPlanRdsSwitchoverReadReplicaConfigurationProps(TypedDict, total=False):
    cross_account_role: str | None
    db_instance_arn_map: Required[Mapping[str, str] | Deferred]
    external_id: str | None
    timeout_minutes: Number | None
    ungraceful: CfnPlanRdsUngracefulProps | Deferred | None


class CfnPlanRdsUngracefulProps(TypedDict, total=False):
    ungraceful: Literal["promoteReadReplica"] | Other | None


class CfnPlanRegionSwitchPlanConfigurationProps(TypedDict, total=False):
    """Configuration for nested Region switch plans."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the plan configuration."""
    cross_account_role: str | None
    """The cross account role for the configuration."""
    external_id: str | None
    """The external ID (secret key) for the configuration."""


class CfnPlanReportConfigurationProps(TypedDict, total=False):
    """Configuration for automatic report generation for plan executions."""
    report_output: Sequence[CfnPlanReportOutputConfigurationProps | Deferred] | Deferred | None
    """The output configuration for the report."""


class CfnPlanReportOutputConfigurationProps(TypedDict, total=False):
    """Configuration for report output destinations used in a Region switch plan."""
    s3_configuration: CfnPlanS3ReportOutputConfigurationProps | Deferred | None
    """Configuration for delivering reports to an Amazon S3 bucket."""


class CfnPlanRoute53HealthCheckConfigurationProps(TypedDict, total=False):
    """The Amazon Route 53 health check configuration."""
    cross_account_role: str | None
    """The cross account role for the configuration."""
    external_id: str | None
    """The external ID (secret key) for the configuration."""
    hosted_zone_id: Required[str]
    """The Amazon Route 53 health check configuration hosted zone ID."""
    record_name: Required[str]
    """The Amazon Route 53 health check configuration record name."""
    record_sets: Sequence[CfnPlanRoute53ResourceRecordSetProps | Deferred] | Deferred | None
    """The Amazon Route 53 health check configuration record sets."""
    timeout_minutes: Number | None
    """The Amazon Route 53 health check configuration time out (in minutes)."""


class CfnPlanRoute53ResourceRecordSetProps(TypedDict, total=False):
    """The Amazon Route 53 record set."""
    record_set_identifier: str | None
    """The Amazon Route 53 record set identifier."""
    region: str | None
    """The Amazon Route 53 record set Region."""


class CfnPlanS3ReportOutputConfigurationProps(TypedDict, total=False):
    """Configuration for delivering generated reports to an Amazon S3 bucket."""
    bucket_owner: str | None
    """The AWS account ID that owns the S3 bucket."""
    bucket_path: str | None
    """The S3 bucket name and optional prefix where reports are stored."""


class CfnPlanServiceProps(TypedDict, total=False):
    """The service for a cross account role."""
    cluster_arn: str | None
    """The cluster Amazon Resource Name (ARN) for a service."""
    cross_account_role: str | None
    """The cross account role for a service."""
    external_id: str | None
    """The external ID (secret key) for the service."""
    service_arn: str | None
    """The Amazon Resource Name (ARN) for a service."""


class CfnPlanSsmDocumentConfigProps(TypedDict, total=False):
    cross_account_role: str | None
    document_arn: Required[str]
    document_version: str | None
    external_id: str | None
    parameters: Mapping[str, Sequence[str] | Deferred] | Deferred | None
    targets: Required[Sequence[CfnPlanSsmTargetProps | Deferred] | Deferred]


class CfnPlanSsmSendCommandConfigurationProps(TypedDict, total=False):
    region_documents: Required[Mapping[str, CfnPlanSsmDocumentConfigProps | Deferred] | Deferred]
    retry_interval_minutes: Required[Number]
    timeout_minutes: Number | None
    ungraceful: CfnPlanSsmSendCommandUngracefulProps | Deferred | None


class CfnPlanSsmSendCommandUngracefulProps(TypedDict, total=False):
    behavior: Literal["skip"] | Other | None


class CfnPlanSsmTargetProps(TypedDict, total=False):
    key: Required[str]
    values: Required[Sequence[str] | Deferred]


class CfnPlanStepProps(TypedDict, total=False):
    """Represents a step in a Region switch plan workflow."""
    description: str | None
    """The description of a step in a workflow."""
    execution_block_configuration: Required[CfnPlanExecutionBlockConfigurationProps | Deferred]
    """The configuration for an execution block in a workflow."""
    execution_block_type: Required[Literal["ARCRegionSwitchPlan", "ARCRoutingControl", "AuroraGlobalDatabase", "AuroraProvisionedScaling", "AuroraServerlessScaling", "CustomActionLambda", "DocumentDb", "EC2AutoScaling", "ECSServiceScaling", "EKSResourceScaling", "LambdaEventSourceMapping", "ManualApproval", "NeptuneGlobalDatabase", "Parallel", "RdsCreateCrossRegionReplica", "RdsPromoteReadReplica", "RdsSwitchoverReadReplica", "Route53HealthCheck", "SSMSendCommand"] | Other]
    """The type of an execution block in a workflow."""
    name: Required[str]
    """The name of a step in a workflow."""


class CfnPlanTriggerProps(TypedDict, total=False):
    """Defines a condition that can automatically trigger the execution of a Region switch plan."""
    action: Required[Literal["activate", "deactivate", "postRecovery"] | Other]
    """The action to perform when the trigger fires."""
    conditions: Required[Sequence[CfnPlanTriggerConditionProps | Deferred] | Deferred]
    """The conditions that must be met for the trigger to fire."""
    description: str | None
    """The description for a trigger."""
    min_delay_minutes_between_executions: Required[Number]
    """The minimum time, in minutes, that must elapse between automatic executions of the plan."""
    target_region: Required[str]
    """The AWS Region for a trigger."""


class CfnPlanTriggerConditionProps(TypedDict, total=False):
    """Defines a condition that must be met for a trigger to fire."""
    associated_alarm_name: Required[str]
    """The name of the CloudWatch alarm associated with the condition."""
    condition: Required[Literal["red", "green"] | Other]
    """The condition that must be met."""


class CfnPlanWorkflowProps(TypedDict, total=False):
    """Represents a workflow in a Region switch plan."""
    steps: Sequence[CfnPlanStepProps | Deferred] | Deferred | None
    """The steps that make up the workflow."""
    workflow_description: str | None
    """The description of the workflow."""
    workflow_target_action: Required[Literal["activate", "deactivate", "postRecovery"] | Other]
    """The action that the workflow performs."""
    workflow_target_region: str | None
    """The AWS Region that the workflow targets."""


class CfnPlan(TypedResource):
    """Represents a Region switch plan."""
    props: CfnPlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPlanProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the plan."""
    @property
    def attr_health_checks_for_plan(self) -> StringToken: ...
    @property
    def attr_owner(self) -> StringToken:
        """The owner of a plan."""
    @property
    def attr_plan_health_checks(self) -> ListToken: ...
    @property
    def attr_route53_health_checks(self) -> StringToken: ...
    @property
    def attr_version(self) -> StringToken:
        """The version for the plan."""
