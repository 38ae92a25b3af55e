"""Every resource type of AWS::ResilienceHub; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAppProps(TypedDict, total=False):
    app_assessment_schedule: Literal["Disabled", "Daily"] | Other | None
    """Assessment execution schedule with 'Daily' or 'Disabled' values."""
    app_template_body: Required[str]
    """A JSON string that provides information about your application structure."""
    description: str | None
    """Optional description for an application."""
    event_subscriptions: Sequence[CfnAppEventSubscriptionProps | Deferred] | Deferred | None
    """The list of events you would like to subscribe and get notification for."""
    name: Required[str]
    """Name for the application. A change replaces the resource."""
    permission_model: CfnAppPermissionModelProps | Deferred | None
    """Defines the roles and credentials that AWS Resilience Hub would use while creating the application, importing its resources, and running an assessment."""
    resiliency_policy_arn: str | None
    """The Amazon Resource Name (ARN) of the resiliency policy."""
    resource_mappings: Required[Sequence[CfnAppResourceMappingProps | Deferred] | Deferred]
    """An array of `ResourceMapping` objects."""
    tags: Mapping[str, str] | Deferred | None
    """Tags assigned to the resource."""


class CfnAppEventSubscriptionProps(TypedDict, total=False):
    """Indicates an event you would like to subscribe and get notification for."""
    event_type: Required[Literal["ScheduledAssessmentFailure", "DriftDetected"] | Other]
    """The type of event you would like to subscribe and get notification for."""
    name: Required[str]
    """Unique name to identify an event subscription."""
    sns_topic_arn: str | None
    """Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic."""


class CfnAppPermissionModelProps(TypedDict, total=False):
    """Defines the roles and credentials that AWS Resilience Hub would use while creating the application, importing its resources, and running an assessment."""
    cross_account_role_arns: Sequence[str] | Deferred | None
    """Defines a list of role Amazon Resource Names (ARNs) to be used in other accounts."""
    invoker_role_name: str | None
    """Existing AWS IAM role name in the primary AWS account that will be assumed by AWS Resilience Hub Service Principle to obtain a read-only access to your application resources while running an assessment."""
    type: Required[Literal["LegacyIAMUser", "RoleBased"] | Other]
    """Defines how AWS Resilience Hub scans your resources."""


class CfnAppPhysicalResourceIdProps(TypedDict, total=False):
    """Defines a physical resource identifier."""
    aws_account_id: str | None
    """The AWS account that owns the physical resource."""
    aws_region: str | None
    """The AWS Region that the physical resource is located in."""
    identifier: Required[str]
    """Identifier of the physical resource."""
    type: Required[str]
    """Specifies the type of physical resource identifier."""


class CfnAppResourceMappingProps(TypedDict, total=False):
    """Defines a resource mapping."""
    eks_source_name: str | None
    """Name of the Amazon Elastic Kubernetes Service cluster and namespace that this resource is mapped to when the `mappingType` is `EKS`."""
    logical_stack_name: str | None
    """Name of the CloudFormation stack this resource is mapped to when the `mappingType` is `CfnStack`."""
    mapping_type: Required[str]
    """Specifies the type of resource mapping."""
    physical_resource_id: Required[CfnAppPhysicalResourceIdProps | Deferred]
    """Identifier of the physical resource."""
    resource_name: str | None
    """Name of the resource that this resource is mapped to when the `mappingType` is `Resource`."""
    terraform_source_name: str | None
    """Name of the Terraform source that this resource is mapped to when the `mappingType` is `Terraform`."""


class CfnApp(TypedResource):
    """Creates an AWS Resilience Hub application."""
    props: CfnAppProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppProps]) -> None: ...
    @property
    def attr_app_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the applcation."""
    @property
    def attr_drift_status(self) -> StringToken:
        """Indicates if compliance drifts (deviations) were detected while running an assessment for your application."""


class CfnResiliencyPolicyProps(TypedDict, total=False):
    data_location_constraint: Literal["AnyLocation", "SameContinent", "SameCountry"] | Other | None
    """Specifies a high-level geographical location constraint for where your resilience policy data can be stored."""
    policy: Required[CfnResiliencyPolicyPolicyMapProps | Deferred]
    """The resiliency policy."""
    policy_description: str | None
    """Description of the resiliency policy."""
    policy_name: Required[str]
    """The name of the policy"""
    tags: Mapping[str, str] | Deferred | None
    """Tags assigned to the resource."""
    tier: Required[Literal["MissionCritical", "Critical", "Important", "CoreServices", "NonCritical"] | Other]
    """The tier for this resiliency policy, ranging from the highest severity ( `MissionCritical`) to lowest ( `NonCritical` )."""


class CfnResiliencyPolicyFailurePolicyProps(TypedDict, total=False):
    """Defines a failure policy."""
    rpo_in_secs: Required[Integer]
    """Recovery Point Objective (RPO) in seconds."""
    rto_in_secs: Required[Integer]
    """Recovery Time Objective (RTO) in seconds."""


class CfnResiliencyPolicyPolicyMapProps(TypedDict, total=False):
    """Defines a failure policy."""
    az: Required[CfnResiliencyPolicyFailurePolicyProps | Deferred]
    """Failure Policy."""
    hardware: Required[CfnResiliencyPolicyFailurePolicyProps | Deferred]
    """Failure Policy."""
    region: CfnResiliencyPolicyFailurePolicyProps | Deferred | None
    """Failure Policy."""
    software: Required[CfnResiliencyPolicyFailurePolicyProps | Deferred]
    """Failure Policy."""


class CfnResiliencyPolicy(TypedResource):
    """Defines a resiliency policy."""
    props: CfnResiliencyPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResiliencyPolicyProps]) -> None: ...
    @property
    def attr_policy_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) of the resiliency policy."""
