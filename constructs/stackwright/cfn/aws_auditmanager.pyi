"""Every resource type of AWS::AuditManager; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Number, Other, ResourceOptions, TypedResource


class CfnAssessmentProps(TypedDict, total=False):
    assessment_reports_destination: CfnAssessmentAssessmentReportsDestinationProps | Deferred | None
    """The destination that evidence reports are stored in for the assessment."""
    aws_account: CfnAssessmentAWSAccountProps | Deferred | None
    """The AWS account that's associated with the assessment. A change replaces the resource."""
    delegations: Sequence[CfnAssessmentDelegationProps | Deferred] | Deferred | None
    """The delegations that are associated with the assessment."""
    description: str | None
    """The description of the assessment."""
    framework_id: str | None
    """The unique identifier for the framework. A change replaces the resource."""
    name: str | None
    """The name of the assessment."""
    roles: Sequence[CfnAssessmentRoleProps | Deferred] | Deferred | None
    """The roles that are associated with the assessment."""
    scope: CfnAssessmentScopeProps | Deferred | None
    """The wrapper of AWS accounts and services that are in scope for the assessment."""
    status: Literal["ACTIVE", "INACTIVE"] | Other | None
    """The overall status of the assessment."""
    tags: Sequence[CfnAssessmentTagProps | Deferred] | Deferred | None
    """The tags that are associated with the assessment."""


class CfnAssessmentAWSAccountProps(TypedDict, total=False):
    """The `AWSAccount` property type specifies the wrapper of the AWS account details, such as account ID, email address, and so on."""
    email_address: str | None
    """The email address that's associated with the AWS account. A change may replace the resource."""
    id: str | None
    """The identifier for the AWS account. A change may replace the resource."""
    name: str | None
    """The name of the AWS account. A change may replace the resource."""


class CfnAssessmentAWSServiceProps(TypedDict, total=False):
    """The `AWSService` property type specifies an AWS service such as Amazon S3, AWS CloudTrail, and so on."""
    service_name: str | None
    """The name of the AWS service."""


class CfnAssessmentAssessmentReportsDestinationProps(TypedDict, total=False):
    """The `AssessmentReportsDestination` property type specifies the location in which AWS Audit Manager saves assessment reports for the given assessment."""
    destination: str | None
    """The destination bucket where Audit Manager stores assessment reports."""
    destination_type: Literal["S3"] | Other | None
    """The destination type, such as Amazon S3."""


class CfnAssessmentDelegationProps(TypedDict, total=False):
    """The `Delegation` property type specifies the assignment of a control set to a delegate for review."""
    assessment_id: str | None
    """The identifier for the assessment that's associated with the delegation."""
    assessment_name: str | None
    """The name of the assessment that's associated with the delegation."""
    comment: str | None
    """The comment that's related to the delegation."""
    control_set_id: str | None
    """The identifier for the control set that's associated with the delegation."""
    created_by: str | None
    """The user or role that created the delegation."""
    creation_time: Number | None
    """Specifies when the delegation was created."""
    id: str | None
    """The unique identifier for the delegation."""
    last_updated: Number | None
    """Specifies when the delegation was last updated."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role."""
    role_type: Literal["PROCESS_OWNER", "RESOURCE_OWNER"] | Other | None
    """The type of customer persona."""
    status: Literal["IN_PROGRESS", "UNDER_REVIEW", "COMPLETE"] | Other | None
    """The status of the delegation."""


class CfnAssessmentRoleProps(TypedDict, total=False):
    """The `Role` property type specifies the wrapper that contains AWS Audit Manager role information, such as the role type and IAM Amazon Resource Name (ARN)."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role."""
    role_type: Literal["PROCESS_OWNER", "RESOURCE_OWNER"] | Other | None
    """The type of customer persona."""


class CfnAssessmentScopeProps(TypedDict, total=False):
    """The `Scope` property type specifies the wrapper that contains the AWS accounts and services that are in scope for the assessment."""
    aws_accounts: Sequence[CfnAssessmentAWSAccountProps | Deferred] | Deferred | None
    """The AWS accounts that are included in the scope of the assessment."""
    aws_services: Sequence[CfnAssessmentAWSServiceProps | Deferred] | Deferred | None
    """The AWS services that are included in the scope of the assessment."""


class CfnAssessmentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAssessment(TypedResource):
    """The `AWS::AuditManager::Assessment` resource is an Audit Manager resource type that defines the scope of audit evidence collected by Audit Manager."""
    props: CfnAssessmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAssessmentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the assessment."""
    @property
    def attr_assessment_id(self) -> StringToken:
        """The unique identifier for the assessment."""
    @property
    def attr_creation_time(self) -> NumberToken:
        """Specifies when the assessment was created."""


class CfnAssessmentFrameworkProps(TypedDict, total=False):
    compliance_type: str | None
    """The compliance type that the framework supports, such as CIS or HIPAA."""
    control_sets: Required[Sequence[CfnAssessmentFrameworkControlSetProps | Deferred] | Deferred]
    """The control sets that are associated with the framework."""
    description: str | None
    """The description of the framework."""
    name: Required[str]
    """The name of the framework."""
    tags: Sequence[CfnAssessmentFrameworkTagProps | Deferred] | Deferred | None
    """The tags associated with the framework."""


class CfnAssessmentFrameworkControlSetProps(TypedDict, total=False):
    """A control set entity that represents a collection of controls in Audit Manager."""
    controls: Required[Sequence[CfnAssessmentFrameworkControlSetControlProps | Deferred] | Deferred]
    """The list of controls within the control set."""
    name: Required[str]
    """The name of the control set."""


class CfnAssessmentFrameworkControlSetControlProps(TypedDict, total=False):
    """A reference to an existing control by ID."""
    id: Required[str]
    """The unique identifier of the control."""


class CfnAssessmentFrameworkTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAssessmentFramework(TypedResource):
    """Creates a custom framework in AWS Audit Manager."""
    props: CfnAssessmentFrameworkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAssessmentFrameworkProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the framework."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time when the framework was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The user or role that created the framework."""
    @property
    def attr_framework_id(self) -> StringToken:
        """The unique identifier for the framework."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The time when the framework was most recently updated."""
    @property
    def attr_last_updated_by(self) -> StringToken:
        """The user or role that most recently updated the framework."""
    @property
    def attr_type(self) -> StringToken:
        """The framework type, such as a standard framework or a custom framework."""


class CfnControlProps(TypedDict, total=False):
    action_plan_instructions: str | None
    """The recommended actions to carry out if the control isn't fulfilled."""
    action_plan_title: str | None
    """The title of the action plan for remediating the control."""
    control_mapping_sources: Required[Sequence[CfnControlControlMappingSourceProps | Deferred] | Deferred]
    """The data mapping sources for the control."""
    description: str | None
    """The description of the control."""
    name: Required[str]
    """The name of the control."""
    tags: Sequence[CfnControlTagProps | Deferred] | Deferred | None
    """The tags associated with the control."""
    testing_information: str | None
    """The steps to follow to determine if the control is satisfied."""


class CfnControlControlMappingSourceProps(TypedDict, total=False):
    source_description: str | None
    source_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | Other | None
    source_keyword: CfnControlSourceKeywordProps | Deferred | None
    source_name: str | None
    source_set_up_option: Literal["System_Controls_Mapping", "Procedural_Controls_Mapping"] | Other | None
    source_type: Literal["AWS_Cloudtrail", "AWS_Config", "AWS_Security_Hub", "AWS_API_Call", "MANUAL", "Common_Control", "Core_Control"] | Other | None
    troubleshooting_text: str | None


class CfnControlSourceKeywordProps(TypedDict, total=False):
    keyword_input_type: Literal["SELECT_FROM_LIST", "UPLOAD_FILE", "INPUT_TEXT"] | Other | None
    keyword_value: str | None


class CfnControlTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnControl(TypedResource):
    """An AWS Audit Manager Control resource for creating custom controls"""
    props: CfnControlProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnControlProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the control."""
    @property
    def attr_control_sources(self) -> StringToken:
        """The data source types that determine where Audit Manager collects evidence from for the control."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time when the control was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The user or role that created the control."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier for the control."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The time when the control was most recently updated."""
    @property
    def attr_last_updated_by(self) -> StringToken:
        """The user or role that most recently updated the control."""
    @property
    def attr_type(self) -> StringToken:
        """The type of control, such as a custom control or a standard control."""
