"""Every resource type of AWS::WellArchitected; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnAgentContextProps(TypedDict, total=False):
    content: Required[Anything]
    """The free-form content of the Agent Context, supplied as an arbitrary JSON object."""
    context_type: Required[Literal["APPLICATION"] | Other]
    """The type of the Agent Context. A change replaces the resource."""
    profile_arn: Required[str]
    """The Amazon Resource Name (ARN) of the parent Agent Profile that owns this context. A change replaces the resource."""
    title: Required[str]
    """The title of the Agent Context."""


class CfnAgentContext(TypedResource):
    """Resource schema for AWS::WellArchitected::AgentContext."""
    props: CfnAgentContextProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAgentContextProps]) -> None: ...
    @property
    def attr_application_type(self) -> StringToken:
        """Type of the application described by this context."""
    @property
    def attr_arn(self) -> StringToken:
        """The synthetic Amazon Resource Name (ARN) of the Agent Context, composed of the parent profile ARN and the context id."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the context was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The identifier of the system or user that created this context."""
    @property
    def attr_criticality(self) -> StringToken:
        """Business criticality of the application described by this context."""
    @property
    def attr_id(self) -> StringToken:
        """The service-generated unique identifier of the Agent Context."""
    @property
    def attr_last_modified_at(self) -> StringToken:
        """The timestamp when the context was last modified."""
    @property
    def attr_last_modified_by(self) -> StringToken:
        """The identifier of the system or user that last modified this context."""


class CfnAgentGoalProps(TypedDict, total=False):
    description: str | None
    """A description of the Agent Goal."""
    pillars: Required[Sequence[Literal["COST_OPTIMIZATION", "SECURITY", "RESILIENCE", "PERFORMANCE", "OPERATIONAL_EXCELLENCE"] | Other] | Deferred]
    """The list of Well-Architected pillars this goal targets."""
    profile_arn: Required[str]
    """The Amazon Resource Name (ARN) of the parent Agent Profile that owns this goal. A change replaces the resource."""
    title: Required[str]
    """The title of the Agent Goal."""


class CfnAgentGoal(TypedResource):
    """Resource schema for AWS::WellArchitected::AgentGoal."""
    props: CfnAgentGoalProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAgentGoalProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The synthetic Amazon Resource Name (ARN) of the Agent Goal, composed of the parent profile ARN and the goal id."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the goal was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The identifier of the system or user that created this goal."""
    @property
    def attr_id(self) -> StringToken:
        """The service-generated unique identifier of the Agent Goal."""
    @property
    def attr_last_modified_at(self) -> StringToken:
        """The timestamp when the goal was last modified."""
    @property
    def attr_last_modified_by(self) -> StringToken:
        """The identifier of the system or user that last modified this goal."""


class CfnAgentProfileProps(TypedDict, total=False):
    aggregation_configuration: Required[Sequence[CfnAgentProfileAggregationConfigurationProps | Deferred] | Deferred]
    """The aggregation configuration entries (account, regions, access role) associated with this profile."""
    business_overview: str | None
    """A business overview for the profile used to improve recommendation quality."""
    deletion_protection: Boolean | None
    """Whether deletion protection is enabled for the profile."""
    description: str | None
    """A description of the profile."""
    display_name: str | None
    """The human-readable display name of the profile."""
    execution_role_arn: Required[str]
    """The ARN of the IAM role assumed to execute recommendation actions."""
    name: Required[str]
    """The name of the profile. A change replaces the resource."""
    pillars: Required[Sequence[Literal["COST_OPTIMIZATION", "SECURITY", "RESILIENCE", "PERFORMANCE"] | Other] | Deferred]
    """The list of Well-Architected pillars to focus on."""
    tags: Sequence[CfnAgentProfileTagProps | Deferred] | Deferred | None
    """Key-value pairs to associate with the Agent Profile."""


class CfnAgentProfileAggregationConfigurationProps(TypedDict, total=False):
    """Defines an account, its in-scope regions, and the access role used to reach resources in that account."""
    access_role_arn: Required[str]
    """The ARN of the IAM role used to access resources in this account."""
    account_id: Required[str]
    """The target AWS account ID."""
    regions: Required[Sequence[str] | Deferred]
    """The target regions in the account."""


class CfnAgentProfileTagProps(TypedDict, total=False):
    """A key-value pair to associate with the Agent Profile."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnAgentProfile(TypedResource):
    """Resource Type definition for AWS::WellArchitected::AgentProfile."""
    props: CfnAgentProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAgentProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Agent Profile."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the profile was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The identifier of the system or user that created this profile."""
    @property
    def attr_last_modified_at(self) -> StringToken:
        """The timestamp when the profile was last modified."""
    @property
    def attr_last_modified_by(self) -> StringToken:
        """The identifier of the system or user that last modified this profile."""


class CfnLensProps(TypedDict, total=False):
    json_string: str | None
    """The JSON representation of a lens. A change replaces the resource."""
    lens_version: str | None
    """The version of the lens. A change replaces the resource."""
    tags: Sequence[CfnLensTagsProps | Deferred] | Deferred | None
    """The tags assigned to the lens."""


class CfnLensTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnLens(TypedResource):
    """Definition of AWS::WellArchitected::Lens Resource Type"""
    props: CfnLensProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLensProps]) -> None: ...
    @property
    def attr_description(self) -> StringToken:
        """The description of the lens."""
    @property
    def attr_lens_arn(self) -> StringToken:
        """The ARN of the lens."""
    @property
    def attr_lens_id(self) -> StringToken:
        """The unique identifier of the lens."""
    @property
    def attr_name(self) -> StringToken:
        """The full name of the lens."""
    @property
    def attr_owner(self) -> StringToken:
        """The Amazon Web Services account ID that owns the lens."""


class CfnProfileProps(TypedDict, total=False):
    profile_description: Required[str]
    """The profile description."""
    profile_name: Required[str]
    """The name of the profile. A change replaces the resource."""
    profile_questions: Required[Sequence[CfnProfileProfileQuestionUpdateProps | Deferred] | Deferred]
    """The profile questions."""
    tags: Sequence[CfnProfileTagProps | Deferred] | Deferred | None
    """The tags assigned to the profile."""


class CfnProfileProfileQuestionUpdateProps(TypedDict, total=False):
    """An update to a profile question."""
    question_id: str | None
    """The ID of the question."""
    selected_choice_ids: Sequence[str] | Deferred | None
    """The selected choices."""


class CfnProfileTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnProfile(TypedResource):
    """Definition of AWS::WellArchitected::Profile Resource Type"""
    props: CfnProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProfileProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time the profile was created."""
    @property
    def attr_owner(self) -> StringToken:
        """The owner of the profile."""
    @property
    def attr_profile_arn(self) -> StringToken:
        """The profile ARN."""
    @property
    def attr_profile_version(self) -> StringToken:
        """The profile version."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time the profile was last updated."""


class CfnReviewTemplateProps(TypedDict, total=False):
    description: Required[str]
    """The review template description."""
    lenses: Required[Sequence[str] | Deferred]
    """The lenses applied to the review template. A change replaces the resource."""
    notes: str | None
    """The notes associated with the review template."""
    tags: Sequence[CfnReviewTemplateTagsProps | Deferred] | Deferred | None
    """The tags assigned to the review template."""
    template_name: Required[str]
    """The name of the review template."""


class CfnReviewTemplateTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnReviewTemplate(TypedResource):
    """Creates a review template for the Well-Architected Tool."""
    props: CfnReviewTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReviewTemplateProps]) -> None: ...
    @property
    def attr_owner(self) -> StringToken:
        """The owner of the review template."""
    @property
    def attr_template_arn(self) -> StringToken:
        """The review template ARN."""
    @property
    def attr_update_status(self) -> StringToken:
        """The latest status of the review template."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time the review template was last updated."""


class CfnWorkloadProps(TypedDict, total=False):
    account_ids: Sequence[str] | Deferred | None
    """The list of Amazon Web Services account IDs associated with the workload."""
    architectural_design: str | None
    """The URL of the architectural design for the workload."""
    aws_regions: Sequence[str] | Deferred | None
    """The list of Amazon Web Services Regions associated with the workload."""
    description: Required[str]
    """The description for the workload."""
    discovery_config: CfnWorkloadDiscoveryConfigProps | Deferred | None
    """Discovery configuration associated to the workload."""
    environment: Required[Literal["PRODUCTION", "PREPRODUCTION"] | Other]
    """The environment for the workload."""
    industry: str | None
    """The industry for the workload."""
    industry_type: str | None
    """The industry type for the workload."""
    lenses: Required[Sequence[str] | Deferred]
    """The list of lenses associated with the workload. A change replaces the resource."""
    non_aws_regions: Sequence[str] | Deferred | None
    """The list of non-Amazon Web Services Regions associated with the workload."""
    notes: str | None
    """The notes associated with the workload."""
    review_owner: str | None
    """The review owner of the workload."""
    tags: Sequence[CfnWorkloadTagsProps | Deferred] | Deferred | None
    """The tags associated with the workload."""
    workload_name: Required[str]
    """The name of the workload."""


class CfnWorkloadDiscoveryConfigProps(TypedDict, total=False):
    """Discovery configuration associated to the workload."""
    trusted_advisor_integration_status: Literal["ENABLED", "DISABLED"] | Other | None
    """Discovery integration status in respect to Trusted Advisor for the workload."""
    workload_resource_definition: Sequence[Literal["WORKLOAD_METADATA", "APP_REGISTRY"] | Other] | Deferred | None
    """The mode to use for identifying resources associated with the workload."""


class CfnWorkloadTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWorkload(TypedResource):
    """Definition of AWS::WellArchitected::Workload Resource Type"""
    props: CfnWorkloadProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkloadProps]) -> None: ...
    @property
    def attr_improvement_status(self) -> StringToken:
        """The improvement status for a workload."""
    @property
    def attr_workload_arn(self) -> StringToken:
        """The ARN for the workload."""
    @property
    def attr_workload_id(self) -> StringToken:
        """The ID assigned to the workload."""
