"""Every resource type of AWS::ResilienceHubV2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnPolicyProps(TypedDict, total=False):
    availability_slo: CfnPolicyAvailabilitySloProps | Deferred | None
    data_recovery: CfnPolicyDataRecoveryTargetsProps | Deferred | None
    description: str | None
    """The description of the policy."""
    kms_key_id: str | None
    """The KMS key ID for encrypting policy data. A change replaces the resource."""
    multi_az: CfnPolicyMultiAzTargetsProps | Deferred | None
    multi_region: CfnPolicyMultiRegionTargetsProps | Deferred | None
    name: Required[str]
    """The name of the policy. A change replaces the resource."""
    sharing_enabled: Boolean | None
    """Whether the policy is enabled to be shared with other members of the Organization."""
    tags: Sequence[CfnPolicyTagProps | Deferred] | Deferred | None
    """Tags assigned to the policy."""


class CfnPolicyAvailabilitySloProps(TypedDict, total=False):
    target: Number | None
    """Availability target percentage."""


class CfnPolicyDataRecoveryTargetsProps(TypedDict, total=False):
    time_between_backups_in_minutes: Integer | None
    """Time between backups in minutes."""


class CfnPolicyMultiAzTargetsProps(TypedDict, total=False):
    disaster_recovery_approach: Literal["ACTIVE_ACTIVE", "HOT_STANDBY", "WARM_STANDBY", "PILOT_LIGHT", "BACKUP_AND_RESTORE"] | Other | None
    """Multi-AZ disaster recovery approach."""
    rpo_in_minutes: Integer | None
    """Recovery Point Objective in minutes."""
    rto_in_minutes: Integer | None
    """Recovery Time Objective in minutes."""


class CfnPolicyMultiRegionTargetsProps(TypedDict, total=False):
    disaster_recovery_approach: Literal["ACTIVE_ACTIVE", "HOT_STANDBY", "WARM_STANDBY", "PILOT_LIGHT", "BACKUP_AND_RESTORE"] | Other | None
    """Multi-Region disaster recovery approach."""
    rpo_in_minutes: Integer | None
    """Recovery Point Objective in minutes."""
    rto_in_minutes: Integer | None
    """Recovery Time Objective in minutes."""


class CfnPolicyTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnPolicy(TypedResource):
    """Creates a resilience policy that defines availability and disaster recovery requirements."""
    props: CfnPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyProps]) -> None: ...
    @property
    def attr_associated_service_count(self) -> NumberToken:
        """The number of services associated with this policy."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the policy was created."""
    @property
    def attr_policy_arn(self) -> StringToken:
        """The ARN of the policy."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the policy was last updated."""


class CfnServiceProps(TypedDict, total=False):
    assertions: Sequence[CfnServiceAssertionDefinitionProps | Deferred] | Deferred | None
    """Assertions associated with this service."""
    associated_systems: Sequence[CfnServiceAssociatedSystemProps | Deferred] | Deferred | None
    """Systems associated with this service."""
    dependency_discovery: Literal["ENABLED", "DISABLED", "INITIALIZING"] | Other | None
    """Dependency discovery state."""
    description: str | None
    """The description of the service."""
    devops_agent_configuration: CfnServiceDevOpsAgentConfigurationProps | Deferred | None
    """Links the service to an AWS DevOps Agent Agent Space."""
    input_sources: Sequence[CfnServiceInputSourceDefinitionProps | Deferred] | Deferred | None
    """Input sources for this service."""
    kms_key_id: str | None
    """The KMS key ID for encrypting service data. A change replaces the resource."""
    name: Required[str]
    """The name of the service. A change replaces the resource."""
    permission_model: CfnServicePermissionModelProps | Deferred | None
    policy_arn: str | None
    """The ARN of the resilience policy to associate."""
    regions: Required[Sequence[str] | Deferred]
    """AWS regions for the service. A change replaces the resource."""
    report_configuration: CfnServiceServiceReportConfigurationProps | Deferred | None
    """Configuration for automatic report generation on a Service."""
    tags: Sequence[CfnServiceTagProps | Deferred] | Deferred | None
    """Tags assigned to the service."""


class CfnServiceAssertionDefinitionProps(TypedDict, total=False):
    """An assertion about the service's resilience posture."""
    text: Required[str]
    """The text of the assertion."""


class CfnServiceAssociatedSystemProps(TypedDict, total=False):
    system_arn: Required[str]
    """The system ARN."""
    user_journey_ids: Sequence[str] | Deferred | None
    """User journey IDs associated with this system."""


class CfnServiceCrossAccountRoleConfigurationProps(TypedDict, total=False):
    cross_account_role_arn: Required[str]
    """ARN of the cross-account IAM role."""
    external_id: str | None
    """External ID for cross-account access."""


class CfnServiceDevOpsAgentConfigurationProps(TypedDict, total=False):
    """Links the service to an AWS DevOps Agent Agent Space."""
    agent_space_arn: Required[str]
    """The ARN of the DevOps Agent Agent Space to link to this service."""


class CfnServiceEksLabelSelectorProps(TypedDict, total=False):
    """Kubernetes label selector that scopes discovery to matching objects in the specified namespaces."""
    match_expressions: Sequence[CfnServiceEksLabelSelectorRequirementProps | Deferred] | Deferred | None
    """Label selector requirements an object must satisfy to be discovered."""
    match_labels: Mapping[str, str] | Deferred | None
    """Label key/value pairs an object must carry to be discovered."""


class CfnServiceEksLabelSelectorRequirementProps(TypedDict, total=False):
    """A single label selector requirement."""
    key: Required[str]
    """Label key the requirement applies to."""
    operator: Required[Literal["IN", "NOT_IN", "EXISTS", "DOES_NOT_EXIST"] | Other]
    """Operator applied to the label key."""
    values: Sequence[str] | Deferred | None
    """Label values the requirement compares against."""


class CfnServiceEksSourceProps(TypedDict, total=False):
    cluster_arn: Required[str]
    """ARN of the EKS cluster."""
    label_selector: CfnServiceEksLabelSelectorProps | Deferred | None
    """Kubernetes label selector that scopes discovery to matching objects in the specified namespaces."""
    namespaces: Required[Sequence[str] | Deferred]
    """EKS namespaces."""


class CfnServiceInputSourceDefinitionProps(TypedDict, total=False):
    """An input source for the service."""
    resource_configuration: Required[CfnServiceResourceConfigurationProps | Deferred]
    """Resource configuration for an input source."""


class CfnServicePermissionModelProps(TypedDict, total=False):
    cross_account_role_arns: Sequence[CfnServiceCrossAccountRoleConfigurationProps | Deferred] | Deferred | None
    """Cross-account role ARNs."""
    invoker_role_name: Required[str]
    """Name of the invoker IAM role."""


class CfnServiceReportOutputConfigurationProps(TypedDict, total=False):
    """Configuration for a report output destination."""
    s3: CfnServiceS3ReportOutputConfigurationProps | Deferred | None
    """S3 configuration for report output."""


class CfnServiceResourceConfigurationProps(TypedDict, total=False):
    """Resource configuration for an input source."""
    cfn_stack_arn: str | None
    """ARN of a CloudFormation stack."""
    design_file_s3_url: str | None
    """S3 URL of a design file."""
    eks: CfnServiceEksSourceProps | Deferred | None
    resource_tags: Sequence[CfnServiceResourceTagProps | Deferred] | Deferred | None
    """Resource tags to discover resources."""
    tf_state_file_url: str | None
    """URL of a Terraform state file."""


class CfnServiceResourceTagProps(TypedDict, total=False):
    key: Required[str]
    """Tag key."""
    values: Required[Sequence[str] | Deferred]
    """Tag values."""


class CfnServiceS3ReportOutputConfigurationProps(TypedDict, total=False):
    """S3 configuration for report output."""
    bucket_owner: Required[str]
    """Account ID of the bucket owner."""
    bucket_path: Required[str]
    """S3 bucket path where reports will be written."""


class CfnServiceServiceReportConfigurationProps(TypedDict, total=False):
    """Configuration for automatic report generation on a Service."""
    report_output: Required[Sequence[CfnServiceReportOutputConfigurationProps | Deferred] | Deferred]
    """Output destinations for generated reports."""


class CfnServiceTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnService(TypedResource):
    """Creates a resilience-managed service with associated systems, input sources, assertions, and service functions."""
    props: CfnServiceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the service was created."""
    @property
    def attr_effective_policy_values(self) -> StringToken:
        """Effective policy values computed from the associated policy."""
    @property
    def attr_service_arn(self) -> StringToken:
        """The ARN of the service."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the service was last updated."""


class CfnServiceFunctionProps(TypedDict, total=False):
    criticality: Required[Literal["PRIMARY", "SUPPLEMENTAL"] | Other]
    """The criticality of the service function."""
    description: str | None
    """The description of the service function."""
    name: Required[str]
    """The name of the service function."""
    service_arn: Required[str]
    """The ARN of the parent service. A change replaces the resource."""


class CfnServiceFunction(TypedResource):
    """Creates a service function within a Resilience Hub service."""
    props: CfnServiceFunctionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceFunctionProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the service function was created."""
    @property
    def attr_resource_count(self) -> NumberToken:
        """The number of resources associated with this function."""
    @property
    def attr_service_function_id(self) -> StringToken:
        """The server-generated service function ID."""
    @property
    def attr_source(self) -> StringToken:
        """The source of the service function."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the service function was last updated."""


class CfnSystemProps(TypedDict, total=False):
    description: str | None
    """The description of the system."""
    kms_key_id: str | None
    """The KMS key ID for encrypting system data. A change replaces the resource."""
    name: Required[str]
    """The name of the system. A change replaces the resource."""
    sharing_enabled: Boolean | None
    """Whether the system is enabled to be shared with other members of the Organization."""
    tags: Sequence[CfnSystemTagProps | Deferred] | Deferred | None
    """Tags assigned to the system."""


class CfnSystemTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnSystem(TypedResource):
    """Creates a system that represents a logical grouping of services."""
    props: CfnSystemProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSystemProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the system was created."""
    @property
    def attr_system_arn(self) -> StringToken:
        """The ARN of the system."""
    @property
    def attr_system_id(self) -> StringToken:
        """The system ID."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the system was last updated."""


class CfnUserJourneyProps(TypedDict, total=False):
    description: str | None
    """The description of the user journey."""
    name: Required[str]
    """The name of the user journey. A change replaces the resource."""
    policy_arn: str | None
    """The ARN of the resilience policy to associate with this user journey."""
    system_identifier: Required[str]
    """The system ARN or system ID that owns this user journey. A change replaces the resource."""


class CfnUserJourney(TypedResource):
    """Creates a user journey within a Resilience Hub system."""
    props: CfnUserJourneyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserJourneyProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the user journey was created."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the user journey was last updated."""
    @property
    def attr_user_journey_id(self) -> StringToken:
        """The server-generated user journey ID."""
