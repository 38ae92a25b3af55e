"""Every resource type of AWS::SSM; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAssociationProps(TypedDict, total=False):
    apply_only_at_cron_interval: Boolean | None
    """By default, when you create a new association, the system runs it immediately after it is created and then according to the schedule you specified."""
    association_dispatch_assume_role: str | None
    """A role used by association to take actions on your behalf."""
    association_name: str | None
    """Specify a descriptive name for the association."""
    automation_target_parameter_name: str | None
    """Choose the parameter that will define how your automation will branch out."""
    calendar_names: Sequence[str] | Deferred | None
    """The names or Amazon Resource Names (ARNs) of the Change Calendar type documents your associations are gated under."""
    compliance_severity: Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNSPECIFIED"] | Other | None
    """The severity level that is assigned to the association."""
    document_version: str | None
    """The version of the SSM document to associate with the target."""
    instance_id: str | None
    """> `InstanceId` has been deprecated. A change replaces the resource."""
    max_concurrency: str | None
    """The maximum number of targets allowed to run the association at the same time."""
    max_errors: str | None
    """The number of errors that are allowed before the system stops sending requests to run the association on additional targets."""
    name: Required[str]
    """The name of the SSM document that contains the configuration information for the instance."""
    output_location: CfnAssociationInstanceAssociationOutputLocationProps | Deferred | None
    """An Amazon Simple Storage Service (Amazon S3) bucket where you want to store the output details of the request."""
    parameters: Mapping[str, Sequence[str] | Deferred] | Deferred | None
    """The parameters for the runtime configuration of the document."""
    schedule_expression: str | None
    """A cron expression that specifies a schedule when the association runs."""
    schedule_offset: Integer | None
    """Number of days to wait after the scheduled day to run an association."""
    sync_compliance: Literal["AUTO", "MANUAL"] | Other | None
    """The mode for generating association compliance."""
    tags: Sequence[CfnAssociationTagProps | Deferred] | Deferred | None
    """A key-value pair to associate with a resource."""
    targets: Sequence[CfnAssociationTargetProps | Deferred] | Deferred | None
    """The targets for the association."""
    wait_for_success_timeout_seconds: Integer | None
    """The number of seconds the service should wait for the association status to show "Success" before proceeding with the stack execution."""


class CfnAssociationInstanceAssociationOutputLocationProps(TypedDict, total=False):
    """`InstanceAssociationOutputLocation` is a property of the AWS::SSM::Association resource that specifies an Amazon S3 bucket where you want to store the results of this association request."""
    s3_location: CfnAssociationS3OutputLocationProps | Deferred | None
    """`S3OutputLocation` is a property of the InstanceAssociationOutputLocation property that specifies an Amazon S3 bucket where you want to store the results of this request."""


class CfnAssociationS3OutputLocationProps(TypedDict, total=False):
    """`S3OutputLocation` is a property of the AWS::SSM::Association resource that specifies an Amazon S3 bucket where you want to store the results of this association request."""
    output_s3_bucket_name: str | None
    """The name of the S3 bucket."""
    output_s3_key_prefix: str | None
    """The S3 bucket subfolder."""
    output_s3_region: str | None
    """The AWS Region of the S3 bucket."""


class CfnAssociationTagProps(TypedDict, total=False):
    """Metadata that you assign to your AWS resources."""
    key: Required[str]
    """The name of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnAssociationTargetProps(TypedDict, total=False):
    """`Target` is a property of the AWS::SSM::Association resource that specifies the targets for an SSM document in Systems Manager."""
    key: Required[str]
    """User-defined criteria for sending commands that target managed nodes that meet the criteria."""
    values: Required[Sequence[str] | Deferred]
    """User-defined criteria that maps to `Key`."""


class CfnAssociation(TypedResource):
    """The `AWS::SSM::Association` resource creates a State Manager association for your managed instances."""
    props: CfnAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAssociationProps]) -> None: ...
    @property
    def attr_association_id(self) -> StringToken:
        """The association ID."""


class CfnCloudConnectorProps(TypedDict, total=False):
    config_connector_arn: Required[str]
    """The ARN of the AWS Config connector. A change replaces the resource."""
    configuration: Required[CfnCloudConnectorCloudConnectorConfigurationProps | Deferred]
    """The configuration for the cloud connector."""
    description: str | None
    """The description of the cloud connector."""
    display_name: Required[str]
    """The display name of the cloud connector."""
    role_arn: Required[str]
    """The IAM role ARN used by the cloud connector. A change replaces the resource."""
    tags: Sequence[CfnCloudConnectorTagProps | Deferred] | Deferred | None
    """Tags to apply to the cloud connector."""


class CfnCloudConnectorAzureConfigurationProps(TypedDict, total=False):
    """Configuration for connecting to Azure."""
    application_display_name: str | None
    """The display name of the Azure AD application."""
    application_id: Required[str]
    """The Azure AD application ID."""
    targets: CfnCloudConnectorConfigurationTargetsProps | Deferred | None
    """The targets for the cloud connector."""
    tenant_display_name: str | None
    """The display name of the Azure AD tenant."""
    tenant_id: Required[str]
    """The Azure AD tenant ID. A change replaces the resource."""


class CfnCloudConnectorAzureSubscriptionProps(TypedDict, total=False):
    """An Azure subscription with its ID and optional display name."""
    display_name: str | None
    """The display name of the Azure subscription."""
    id: Required[str]
    """The Azure subscription ID."""


class CfnCloudConnectorCloudConnectorConfigurationProps(TypedDict, total=False):
    """The configuration for the cloud connector."""
    azure_configuration: Required[CfnCloudConnectorAzureConfigurationProps | Deferred]
    """Configuration for connecting to Azure."""


class CfnCloudConnectorConfigurationTargetsProps(TypedDict, total=False):
    """The targets for the cloud connector."""
    subscriptions: Required[Sequence[CfnCloudConnectorAzureSubscriptionProps | Deferred] | Deferred]
    """List of Azure subscriptions."""


class CfnCloudConnectorTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCloudConnector(TypedResource):
    """Resource Type definition for AWS::SSM::CloudConnector."""
    props: CfnCloudConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCloudConnectorProps]) -> None: ...
    @property
    def attr_cloud_connector_arn(self) -> StringToken:
        """The ARN of the cloud connector."""
    @property
    def attr_cloud_connector_id(self) -> StringToken:
        """The unique identifier of the cloud connector."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the cloud connector was created."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the cloud connector was last updated."""


class CfnDocumentProps(TypedDict, total=False):
    attachments: Sequence[CfnDocumentAttachmentsSourceProps | Deferred] | Deferred | None
    """A list of key-value pairs that describe attachments to a version of a document. A change may replace the resource."""
    content: Required[Anything]
    """The content for the new SSM document in JSON or YAML. A change may replace the resource."""
    document_format: Literal["YAML", "JSON", "TEXT"] | Other | None
    """Specify the document format for the request. A change may replace the resource."""
    document_type: Literal["ApplicationConfiguration", "ApplicationConfigurationSchema", "Automation", "Automation.ChangeTemplate", "AutoApprovalPolicy", "ChangeCalendar", "CloudFormation", "Command", "DeploymentStrategy", "ManualApprovalPolicy", "Package", "Policy", "ProblemAnalysis", "ProblemAnalysisTemplate", "Session"] | Other | None
    """The type of document to create. A change replaces the resource."""
    name: str | None
    """A name for the SSM document. A change replaces the resource."""
    requires: Sequence[CfnDocumentDocumentRequiresProps | Deferred] | Deferred | None
    """A list of SSM documents required by a document. A change may replace the resource."""
    tags: Sequence[CfnDocumentTagProps | Deferred] | Deferred | None
    """AWS CloudFormation resource tags to apply to the document."""
    target_type: str | None
    """Specify a target type to define the kinds of resources the document can run on. A change may replace the resource."""
    update_method: Literal["Replace", "NewVersion"] | Other | None
    """If the document resource you specify in your template already exists, this parameter determines whether a new version of the existing document is created, or the existing document is replaced."""
    version_name: str | None
    """An optional field specifying the version of the artifact you are creating with the document. A change may replace the resource."""


class CfnDocumentAttachmentsSourceProps(TypedDict, total=False):
    """Identifying information about a document attachment, including the file name and a key-value pair that identifies the location of an attachment to a document."""
    key: Literal["SourceUrl", "S3FileUrl", "AttachmentReference"] | Other | None
    """The key of a key-value pair that identifies the location of an attachment to a document. A change may replace the resource."""
    name: str | None
    """The name of the document attachment file. A change may replace the resource."""
    values: Sequence[str] | Deferred | None
    """The value of a key-value pair that identifies the location of an attachment to a document. A change may replace the resource."""


class CfnDocumentDocumentRequiresProps(TypedDict, total=False):
    """An SSM document required by the current document."""
    name: str | None
    """The name of the required SSM document. A change may replace the resource."""
    version: str | None
    """The document version required by the current document. A change may replace the resource."""


class CfnDocumentTagProps(TypedDict, total=False):
    key: str | None
    """The name of the tag."""
    value: str | None
    """The value of the tag."""


class CfnDocument(TypedResource):
    """The `AWS::SSM::Document` resource creates a Systems Manager (SSM) document in AWS Systems Manager."""
    props: CfnDocumentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDocumentProps]) -> None: ...


class CfnMaintenanceWindowProps(TypedDict, total=False):
    allow_unassociated_targets: Required[Boolean]
    """Enables a maintenance window task to run on managed instances, even if you have not registered those instances as targets."""
    cutoff: Required[Integer]
    """The number of hours before the end of the maintenance window that AWS Systems Manager stops scheduling new tasks for execution."""
    description: str | None
    """A description of the maintenance window."""
    duration: Required[Integer]
    """The duration of the maintenance window in hours."""
    end_date: str | None
    """The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become inactive."""
    name: Required[str]
    """The name of the maintenance window."""
    schedule: Required[str]
    """The schedule of the maintenance window in the form of a cron or rate expression."""
    schedule_offset: Integer | None
    """The number of days to wait to run a maintenance window after the scheduled cron expression date and time."""
    schedule_timezone: str | None
    """The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority (IANA) format."""
    start_date: str | None
    """The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become active."""
    tags: Sequence[CfnMaintenanceWindowTagProps | Deferred] | Deferred | None
    """Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs)."""


class CfnMaintenanceWindowTagProps(TypedDict, total=False):
    key: Required[str]
    """The name of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnMaintenanceWindow(TypedResource):
    """The `AWS::SSM::MaintenanceWindow` resource represents general information about a maintenance window for AWS Systems Manager."""
    props: CfnMaintenanceWindowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMaintenanceWindowProps]) -> None: ...
    @property
    def attr_window_id(self) -> StringToken:
        """The ID of the maintenance window."""


class CfnMaintenanceWindowTargetProps(TypedDict, total=False):
    description: str | None
    """A description for the target."""
    name: str | None
    """The name for the maintenance window target."""
    owner_information: str | None
    """A user-provided value that will be included in any Amazon CloudWatch Events events that are raised while running tasks for these targets in this maintenance window."""
    resource_type: Required[Literal["INSTANCE", "RESOURCE_GROUP"] | Other]
    """The type of target that is being registered with the maintenance window."""
    targets: Required[Sequence[CfnMaintenanceWindowTargetTargetsProps | Deferred] | Deferred]
    """The targets to register with the maintenance window."""
    window_id: Required[str]
    """The ID of the maintenance window to register the target with. A change replaces the resource."""


class CfnMaintenanceWindowTargetTargetsProps(TypedDict, total=False):
    """The `Targets` property type specifies adding a target to a maintenance window target in AWS Systems Manager."""
    key: Required[str]
    """User-defined criteria for sending commands that target managed nodes that meet the criteria."""
    values: Required[Sequence[str] | Deferred]
    """User-defined criteria that maps to `Key`."""


class CfnMaintenanceWindowTarget(TypedResource):
    """The `AWS::SSM::MaintenanceWindowTarget` resource registers a target with a maintenance window for AWS Systems Manager."""
    props: CfnMaintenanceWindowTargetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMaintenanceWindowTargetProps]) -> None: ...
    @property
    def attr_window_target_id(self) -> StringToken:
        """The ID of the target."""


class CfnMaintenanceWindowTaskProps(TypedDict, total=False):
    cutoff_behavior: Literal["CANCEL_TASK", "CONTINUE_TASK"] | Other | None
    """The specification for whether tasks should continue to run after the cutoff time specified in the maintenance windows is reached."""
    description: str | None
    """A description of the task."""
    logging_info: CfnMaintenanceWindowTaskLoggingInfoProps | Deferred | None
    """> `LoggingInfo` has been deprecated."""
    max_concurrency: str | None
    """The maximum number of targets this task can be run for, in parallel."""
    max_errors: str | None
    """The maximum number of errors allowed before this task stops being scheduled."""
    name: str | None
    """The task name."""
    priority: Required[Integer]
    """The priority of the task in the maintenance window."""
    service_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance window task."""
    targets: Sequence[CfnMaintenanceWindowTaskTargetProps | Deferred] | Deferred | None
    """The targets, either instances or window target IDs."""
    task_arn: Required[str]
    """The resource that the task uses during execution."""
    task_invocation_parameters: CfnMaintenanceWindowTaskTaskInvocationParametersProps | Deferred | None
    """The parameters to pass to the task when it runs."""
    task_parameters: Anything
    """> `TaskParameters` has been deprecated."""
    task_type: Required[Literal["AUTOMATION", "LAMBDA", "RUN_COMMAND", "STEP_FUNCTIONS"] | Other]
    """The type of task. A change replaces the resource."""
    window_id: Required[str]
    """The ID of the maintenance window where the task is registered. A change replaces the resource."""


class CfnMaintenanceWindowTaskCloudWatchOutputConfigProps(TypedDict, total=False):
    """Configuration options for sending command output to Amazon CloudWatch Logs."""
    cloud_watch_log_group_name: str | None
    """The name of the CloudWatch Logs log group where you want to send command output."""
    cloud_watch_output_enabled: Boolean | None
    """Enables Systems Manager to send command output to CloudWatch Logs."""


class CfnMaintenanceWindowTaskLoggingInfoProps(TypedDict, total=False):
    """> `LoggingInfo` has been deprecated."""
    region: Required[str]
    """The AWS Region where the S3 bucket is located."""
    s3_bucket: Required[str]
    """The name of an S3 bucket where execution logs are stored."""
    s3_prefix: str | None
    """The Amazon S3 bucket subfolder."""


class CfnMaintenanceWindowTaskMaintenanceWindowAutomationParametersProps(TypedDict, total=False):
    """The `MaintenanceWindowAutomationParameters` property type specifies the parameters for an `AUTOMATION` task type for a maintenance window task in AWS Systems Manager."""
    document_version: str | None
    """The version of an Automation runbook to use during task execution."""
    parameters: Anything
    """The parameters for the `AUTOMATION` type task."""


class CfnMaintenanceWindowTaskMaintenanceWindowLambdaParametersProps(TypedDict, total=False):
    """The `MaintenanceWindowLambdaParameters` property type specifies the parameters for a `LAMBDA` task type for a maintenance window task in AWS Systems Manager."""
    client_context: str | None
    """Client-specific information to pass to the AWS Lambda function that you're invoking."""
    payload: str | None
    """JSON to provide to your AWS Lambda function as input."""
    qualifier: str | None
    """An AWS Lambda function version or alias name."""


class CfnMaintenanceWindowTaskMaintenanceWindowRunCommandParametersProps(TypedDict, total=False):
    """The `MaintenanceWindowRunCommandParameters` property type specifies the parameters for a `RUN_COMMAND` task type for a maintenance window task in AWS Systems Manager."""
    cloud_watch_output_config: CfnMaintenanceWindowTaskCloudWatchOutputConfigProps | Deferred | None
    """Configuration options for sending command output to Amazon CloudWatch Logs."""
    comment: str | None
    """Information about the command or commands to run."""
    document_hash: str | None
    """The SHA-256 or SHA-1 hash created by the system when the document was created."""
    document_hash_type: str | None
    """The SHA-256 or SHA-1 hash type."""
    document_version: str | None
    """The AWS Systems Manager document (SSM document) version to use in the request."""
    notification_config: CfnMaintenanceWindowTaskNotificationConfigProps | Deferred | None
    """Configurations for sending notifications about command status changes on a per-managed node basis."""
    output_s3_bucket_name: str | None
    """The name of the Amazon Simple Storage Service (Amazon S3) bucket."""
    output_s3_key_prefix: str | None
    """The S3 bucket subfolder."""
    parameters: Anything
    """The parameters for the `RUN_COMMAND` task execution."""
    service_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance window task."""
    timeout_seconds: Integer | None
    """If this time is reached and the command hasn't already started running, it doesn't run."""


class CfnMaintenanceWindowTaskMaintenanceWindowStepFunctionsParametersProps(TypedDict, total=False):
    """The `MaintenanceWindowStepFunctionsParameters` property type specifies the parameters for the execution of a `STEP_FUNCTIONS` task in a Systems Manager maintenance window."""
    input: str | None
    """The inputs for the `STEP_FUNCTIONS` task."""
    name: str | None
    """The name of the `STEP_FUNCTIONS` task."""


class CfnMaintenanceWindowTaskNotificationConfigProps(TypedDict, total=False):
    """The `NotificationConfig` property type specifies configurations for sending notifications for a maintenance window task in AWS Systems Manager."""
    notification_arn: Required[str]
    """An Amazon Resource Name (ARN) for an Amazon Simple Notification Service (Amazon SNS) topic."""
    notification_events: Sequence[str] | Deferred | None
    """The different events that you can receive notifications for."""
    notification_type: str | None
    """The notification type."""


class CfnMaintenanceWindowTaskTargetProps(TypedDict, total=False):
    """The `Target` property type specifies targets (either instances or window target IDs)."""
    key: Required[str]
    """User-defined criteria for sending commands that target instances that meet the criteria."""
    values: Required[Sequence[str] | Deferred]
    """User-defined criteria that maps to `Key`."""


class CfnMaintenanceWindowTaskTaskInvocationParametersProps(TypedDict, total=False):
    """The `TaskInvocationParameters` property type specifies the task execution parameters for a maintenance window task in AWS Systems Manager."""
    maintenance_window_automation_parameters: CfnMaintenanceWindowTaskMaintenanceWindowAutomationParametersProps | Deferred | None
    """The parameters for an `AUTOMATION` task type."""
    maintenance_window_lambda_parameters: CfnMaintenanceWindowTaskMaintenanceWindowLambdaParametersProps | Deferred | None
    """The parameters for a `LAMBDA` task type."""
    maintenance_window_run_command_parameters: CfnMaintenanceWindowTaskMaintenanceWindowRunCommandParametersProps | Deferred | None
    """The parameters for a `RUN_COMMAND` task type."""
    maintenance_window_step_functions_parameters: CfnMaintenanceWindowTaskMaintenanceWindowStepFunctionsParametersProps | Deferred | None
    """The parameters for a `STEP_FUNCTIONS` task type."""


class CfnMaintenanceWindowTask(TypedResource):
    """The `AWS::SSM::MaintenanceWindowTask` resource defines information about a task for an AWS Systems Manager maintenance window."""
    props: CfnMaintenanceWindowTaskProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMaintenanceWindowTaskProps]) -> None: ...
    @property
    def attr_window_task_id(self) -> StringToken:
        """The task ID."""


class CfnOpsItemProps(TypedDict, total=False):
    category: str | None
    """The category of the OpsItem."""
    description: Required[str]
    """The description of the OpsItem."""
    priority: Integer | None
    """The priority of the OpsItem."""
    severity: str | None
    """The severity of the OpsItem."""
    source: Required[str]
    """The origin of the OpsItem. A change replaces the resource."""
    tags: Sequence[CfnOpsItemTagProps | Deferred] | Deferred | None
    """Tags for the OpsItem."""
    title: Required[str]
    """The title of the OpsItem."""


class CfnOpsItemTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnOpsItem(TypedResource):
    """Resource schema for AWS::SSM::OpsItem."""
    props: CfnOpsItemProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOpsItemProps]) -> None: ...
    @property
    def attr_created_by(self) -> StringToken:
        """The user who created the OpsItem."""
    @property
    def attr_created_time(self) -> StringToken:
        """The time the OpsItem was created."""
    @property
    def attr_last_modified_by(self) -> StringToken:
        """The user who last modified the OpsItem."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The time the OpsItem was last modified."""
    @property
    def attr_ops_item_arn(self) -> StringToken:
        """The ARN of the OpsItem."""
    @property
    def attr_ops_item_id(self) -> StringToken:
        """The ID of the OpsItem."""
    @property
    def attr_ops_item_type(self) -> StringToken:
        """The type of OpsItem."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the OpsItem."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the OpsItem."""


class CfnParameterProps(TypedDict, total=False):
    allowed_pattern: str | None
    """A regular expression used to validate the parameter value."""
    data_type: Literal["text", "aws:ec2:image"] | Other | None
    """The data type of the parameter, such as `text` or `aws:ec2:image`."""
    description: str | None
    """Information about the parameter."""
    name: str | None
    """The name of the parameter. A change replaces the resource."""
    policies: str | None
    """Information about the policies assigned to a parameter."""
    tags: Mapping[str, str] | Deferred | None
    """Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs)."""
    tier: Literal["Standard", "Advanced", "Intelligent-Tiering"] | Other | None
    """The parameter tier."""
    type: Required[Literal["String", "StringList"] | Other]
    """The type of parameter."""
    value: Required[str]
    """The parameter value."""


class CfnParameter(TypedResource):
    """The `AWS::SSM::Parameter` resource creates an SSM parameter in AWS Systems Manager Parameter Store."""
    props: CfnParameterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnParameterProps]) -> None: ...
    @property
    def attr_allowed_pattern(self) -> StringToken:
        """A regular expression used to validate the parameter value."""
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_data_type(self) -> StringToken:
        """The data type of the parameter, such as `text` or `aws:ec2:image`."""
    @property
    def attr_description(self) -> StringToken:
        """Information about the parameter."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the parameter."""
    @property
    def attr_policies(self) -> StringToken:
        """Information about the policies assigned to a parameter."""
    @property
    def attr_tier(self) -> StringToken:
        """The parameter tier."""
    @property
    def attr_type(self) -> StringToken:
        """Returns the type of the parameter."""
    @property
    def attr_value(self) -> StringToken:
        """Returns the value of the parameter."""


class CfnPatchBaselineProps(TypedDict, total=False):
    approval_rules: CfnPatchBaselineRuleGroupProps | Deferred | None
    """A set of rules used to include patches in the baseline."""
    approved_patches: Sequence[str] | Deferred | None
    """A list of explicitly approved patches for the baseline."""
    approved_patches_compliance_level: Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"] | Other | None
    """Defines the compliance level for approved patches."""
    approved_patches_enable_non_security: Boolean | None
    """Indicates whether the list of approved patches includes non-security updates that should be applied to the managed nodes."""
    available_security_updates_compliance_status: Literal["NON_COMPLIANT", "COMPLIANT"] | Other | None
    """Indicates the status you want to assign to security patches that are available but not approved because they don't meet the installation criteria specified in the patch baseline."""
    default_baseline: Boolean | None
    """Indicates whether this is the default baseline."""
    description: str | None
    """A description of the patch baseline."""
    global_filters: CfnPatchBaselinePatchFilterGroupProps | Deferred | None
    """A set of global filters used to include patches in the baseline."""
    name: Required[str]
    """The name of the patch baseline."""
    operating_system: Literal["WINDOWS", "AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2022", "AMAZON_LINUX_2023", "UBUNTU", "REDHAT_ENTERPRISE_LINUX", "SUSE", "CENTOS", "ORACLE_LINUX", "DEBIAN", "MACOS", "RASPBIAN", "ROCKY_LINUX", "ALMA_LINUX"] | Other | None
    """Defines the operating system the patch baseline applies to. A change replaces the resource."""
    patch_groups: Sequence[str] | Deferred | None
    """The name of the patch group to be registered with the patch baseline."""
    rejected_patches: Sequence[str] | Deferred | None
    """A list of explicitly rejected patches for the baseline."""
    rejected_patches_action: Literal["ALLOW_AS_DEPENDENCY", "BLOCK"] | Other | None
    """The action for Patch Manager to take on patches included in the `RejectedPackages` list."""
    sources: Sequence[CfnPatchBaselinePatchSourceProps | Deferred] | Deferred | None
    """Information about the patches to use to update the managed nodes, including target operating systems and source repositories."""
    tags: Sequence[CfnPatchBaselineTagProps | Deferred] | Deferred | None
    """Optional metadata that you assign to a resource."""


class CfnPatchBaselinePatchFilterProps(TypedDict, total=False):
    """The `PatchFilter` property type defines a patch filter for an AWS Systems Manager patch baseline."""
    key: Literal["ADVISORY_ID", "ARCH", "BUGZILLA_ID", "CLASSIFICATION", "CVE_ID", "EPOCH", "MSRC_SEVERITY", "NAME", "PATCH_ID", "PATCH_SET", "PRIORITY", "PRODUCT", "PRODUCT_FAMILY", "RELEASE", "REPOSITORY", "SECTION", "SECURITY", "SEVERITY", "VERSION"] | Other | None
    """The key for the filter."""
    values: Sequence[str] | Deferred | None
    """The value for the filter key."""


class CfnPatchBaselinePatchFilterGroupProps(TypedDict, total=False):
    """The `PatchFilterGroup` property type specifies a set of patch filters for an AWS Systems Manager patch baseline, typically used for approval rules for a Systems Manager patch baseline."""
    patch_filters: Sequence[CfnPatchBaselinePatchFilterProps | Deferred] | Deferred | None
    """The set of patch filters that make up the group."""


class CfnPatchBaselinePatchSourceProps(TypedDict, total=False):
    """`PatchSource` is the property type for the `Sources` resource of the AWS::SSM::PatchBaseline resource."""
    configuration: str | None
    """The value of the repo configuration."""
    name: str | None
    """The name specified to identify the patch source."""
    products: Sequence[str] | Deferred | None
    """The specific operating system versions a patch repository applies to, such as "Ubuntu16.04", "RedhatEnterpriseLinux7.2" or "Suse12.7"."""


class CfnPatchBaselineRuleProps(TypedDict, total=False):
    """The `Rule` property type specifies an approval rule for a Systems Manager patch baseline."""
    approve_after_days: Integer | None
    """The number of days after the release date of each patch matched by the rule that the patch is marked as approved in the patch baseline."""
    approve_until_date: str | None
    """The cutoff date for auto approval of released patches."""
    compliance_level: Literal["CRITICAL", "HIGH", "INFORMATIONAL", "LOW", "MEDIUM", "UNSPECIFIED"] | Other | None
    """A compliance severity level for all approved patches in a patch baseline."""
    enable_non_security: Boolean | None
    """For managed nodes identified by the approval rule filters, enables a patch baseline to apply non-security updates available in the specified repository."""
    patch_filter_group: CfnPatchBaselinePatchFilterGroupProps | Deferred | None
    """The patch filter group that defines the criteria for the rule."""


class CfnPatchBaselineRuleGroupProps(TypedDict, total=False):
    """The `RuleGroup` property type specifies a set of rules that define the approval rules for an AWS Systems Manager patch baseline."""
    patch_rules: Sequence[CfnPatchBaselineRuleProps | Deferred] | Deferred | None
    """The rules that make up the rule group."""


class CfnPatchBaselineTagProps(TypedDict, total=False):
    """Metadata that you assign to your AWS resources."""
    key: Required[str]
    value: Required[str]


class CfnPatchBaseline(TypedResource):
    """The `AWS::SSM::PatchBaseline` resource defines the basic information for an AWS Systems Manager patch baseline."""
    props: CfnPatchBaselineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPatchBaselineProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the patch baseline."""


class CfnResourceDataSyncProps(TypedDict, total=False):
    bucket_name: str | None
    """The name of the S3 bucket where the aggregated data is stored. A change replaces the resource."""
    bucket_prefix: str | None
    """An Amazon S3 prefix for the bucket. A change replaces the resource."""
    bucket_region: str | None
    """The AWS Region with the S3 bucket targeted by the resource data sync. A change replaces the resource."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of an encryption key for a destination in Amazon S3. A change replaces the resource."""
    s3_destination: CfnResourceDataSyncS3DestinationProps | Deferred | None
    """Configuration information for the target S3 bucket. A change replaces the resource."""
    sync_format: str | None
    """A supported sync format. A change replaces the resource."""
    sync_name: Required[str]
    """A name for the resource data sync. A change replaces the resource."""
    sync_source: CfnResourceDataSyncSyncSourceProps | Deferred | None
    """Information about the source where the data was synchronized."""
    sync_type: str | None
    """The type of resource data sync. A change replaces the resource."""


class CfnResourceDataSyncAwsOrganizationsSourceProps(TypedDict, total=False):
    """Information about the `AwsOrganizationsSource` resource data sync source."""
    organization_source_type: Required[str]
    """If an AWS organization is present, this is either `OrganizationalUnits` or `EntireOrganization`."""
    organizational_units: Sequence[str] | Deferred | None
    """The AWS Organizations organization units included in the sync."""


class CfnResourceDataSyncS3DestinationProps(TypedDict, total=False):
    """Information about the target S3 bucket for the resource data sync."""
    bucket_name: Required[str]
    """The name of the S3 bucket where the aggregated data is stored. A change replaces the resource."""
    bucket_prefix: str | None
    """An Amazon S3 prefix for the bucket. A change replaces the resource."""
    bucket_region: Required[str]
    """The AWS Region with the S3 bucket targeted by the resource data sync. A change replaces the resource."""
    kms_key_arn: str | None
    """The ARN of an encryption key for a destination in Amazon S3. A change replaces the resource."""
    sync_format: Required[Literal["JsonSerDe"] | Other]
    """A supported sync format. A change replaces the resource."""


class CfnResourceDataSyncSyncSourceProps(TypedDict, total=False):
    """Information about the source of the data included in the resource data sync."""
    aws_organizations_source: CfnResourceDataSyncAwsOrganizationsSourceProps | Deferred | None
    """Information about the AwsOrganizationsSource resource data sync source."""
    include_future_regions: Boolean | None
    """Whether to automatically synchronize and aggregate data from new AWS Regions when those Regions come online."""
    source_regions: Required[Sequence[str] | Deferred]
    """The `SyncSource` AWS Regions included in the resource data sync."""
    source_type: Required[str]
    """The type of data source for the resource data sync."""


class CfnResourceDataSync(TypedResource):
    """The `AWS::SSM::ResourceDataSync` resource creates, updates, or deletes a resource data sync for AWS Systems Manager."""
    props: CfnResourceDataSyncProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceDataSyncProps]) -> None: ...
    @property
    def attr_sync_name(self) -> StringToken: ...


class CfnResourcePolicyProps(TypedDict, total=False):
    policy: Required[Anything]
    """A policy you want to associate with a resource."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the resource to which you want to attach a policy. A change replaces the resource."""


class CfnResourcePolicy(TypedResource):
    """Creates or updates a Systems Manager resource policy."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...
    @property
    def attr_policy_hash(self) -> StringToken:
        """ID of the current policy version."""
    @property
    def attr_policy_id(self) -> StringToken:
        """ID of the current policy version."""


class CfnServiceSettingProps(TypedDict, total=False):
    setting_id: Required[str]
    """The ID of the service setting, such as /ssm/parameter-store/high-throughput-enabled. A change replaces the resource."""
    setting_value: Required[str]
    """The value of the service setting."""


class CfnServiceSetting(TypedResource):
    """Resource Type definition for AWS::SSM::ServiceSetting."""
    props: CfnServiceSettingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceSettingProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the service setting."""
    @property
    def attr_last_modified_date(self) -> StringToken:
        """The last time the service setting was modified."""
    @property
    def attr_last_modified_user(self) -> StringToken:
        """The ARN of the last modified user."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the service setting."""
