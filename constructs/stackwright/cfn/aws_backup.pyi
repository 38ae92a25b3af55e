"""Every resource type of AWS::Backup; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnBackupPlanProps(TypedDict, total=False):
    backup_plan: Required[CfnBackupPlanBackupPlanResourceTypeProps | Deferred]
    """Uniquely identifies the backup plan to be associated with the selection of resources."""
    backup_plan_tags: Mapping[str, str] | Deferred | None
    """The tags to assign to the backup plan."""


class CfnBackupPlanAdvancedBackupSettingResourceTypeProps(TypedDict, total=False):
    """Specifies an object containing resource type and backup options."""
    backup_options: Required[Anything]
    """The backup option for the resource."""
    resource_type: Required[str]
    """The name of a resource type."""


class CfnBackupPlanBackupPlanResourceTypeProps(TypedDict, total=False):
    """Specifies an object containing properties used to create a backup plan."""
    advanced_backup_settings: Sequence[CfnBackupPlanAdvancedBackupSettingResourceTypeProps | Deferred] | Deferred | None
    """A list of backup options for each resource type."""
    backup_plan_name: Required[str]
    """The display name of a backup plan."""
    backup_plan_rule: Required[Sequence[CfnBackupPlanBackupRuleResourceTypeProps | Deferred] | Deferred]
    """An array of `BackupRule` objects, each of which specifies a scheduled task that is used to back up a selection of resources."""
    scan_settings: Sequence[CfnBackupPlanScanSettingResourceTypeProps | Deferred] | Deferred | None


class CfnBackupPlanBackupRuleResourceTypeProps(TypedDict, total=False):
    """Specifies an object containing properties used to schedule a task to back up a selection of resources."""
    completion_window_minutes: Number | None
    """A value in minutes after a backup job is successfully started before it must be completed or it is canceled by AWS Backup."""
    copy_actions: Sequence[CfnBackupPlanCopyActionResourceTypeProps | Deferred] | Deferred | None
    """An array of CopyAction objects, which contains the details of the copy operation."""
    enable_continuous_backup: Boolean | None
    """Enables continuous backup and point-in-time restores (PITR)."""
    index_actions: Sequence[CfnBackupPlanIndexActionsResourceTypeProps | Deferred] | Deferred | None
    """There can up to one IndexAction in each BackupRule, as each backup can have 0 or 1 backup index associated with it."""
    lifecycle: CfnBackupPlanLifecycleResourceTypeProps | Deferred | None
    """The lifecycle defines when a protected resource is transitioned to cold storage and when it expires."""
    recovery_point_tags: Mapping[str, str] | Deferred | None
    """The tags to assign to the resources."""
    rule_name: Required[str]
    """A display name for a backup rule."""
    scan_actions: Sequence[CfnBackupPlanScanActionResourceTypeProps | Deferred] | Deferred | None
    schedule_expression: str | None
    """A CRON expression specifying when AWS Backup initiates a backup job."""
    schedule_expression_timezone: str | None
    """This is the timezone in which the schedule expression is set."""
    start_window_minutes: Number | None
    """An optional value that specifies a period of time in minutes after a backup is scheduled before a job is canceled if it doesn't start successfully."""
    target_backup_vault: Required[str]
    """The name of a logical container where backups are stored."""
    target_logically_air_gapped_backup_vault_arn: str | None
    """The ARN of a logically air-gapped vault."""


class CfnBackupPlanCopyActionResourceTypeProps(TypedDict, total=False):
    """Copies backups created by a backup rule to another vault."""
    destination_backup_vault_arn: Required[str]
    """An Amazon Resource Name (ARN) that uniquely identifies the destination backup vault for the copied backup."""
    lifecycle: CfnBackupPlanLifecycleResourceTypeProps | Deferred | None
    """Defines when a protected resource is transitioned to cold storage and when it expires."""


class CfnBackupPlanIndexActionsResourceTypeProps(TypedDict, total=False):
    """Specifies index actions."""
    resource_types: Sequence[str] | Deferred | None
    """0 or 1 index action will be accepted for each BackupRule."""


class CfnBackupPlanLifecycleResourceTypeProps(TypedDict, total=False):
    """Specifies an object containing an array of `Transition` objects that determine how long in days before a recovery point transitions to cold storage or is deleted."""
    delete_after_days: Number | None
    """The number of days after creation that a recovery point is deleted."""
    move_to_cold_storage_after_days: Number | None
    """The number of days after creation that a recovery point is moved to cold storage."""
    opt_in_to_archive_for_supported_resources: Boolean | None
    """If the value is true, your backup plan transitions supported resources to archive (cold) storage tier in accordance with your lifecycle settings."""


class CfnBackupPlanScanActionResourceTypeProps(TypedDict, total=False):
    malware_scanner: Literal["GUARDDUTY"] | Other | None
    scan_mode: Literal["FULL_SCAN", "INCREMENTAL_SCAN"] | Other | None


class CfnBackupPlanScanSettingResourceTypeProps(TypedDict, total=False):
    malware_scanner: Literal["GUARDDUTY"] | Other | None
    resource_types: Sequence[str] | Deferred | None
    scanner_role_arn: str | None


class CfnBackupPlan(TypedResource):
    """Contains an optional backup plan display name and an array of `BackupRule` objects, each of which specifies a backup rule."""
    props: CfnBackupPlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBackupPlanProps]) -> None: ...
    @property
    def attr_backup_plan_arn(self) -> StringToken:
        """An Amazon Resource Name (ARN) that uniquely identifies a backup plan; for example, `arn:aws:backup:us-east-1:123456789012:plan:8F81F553-3A74-4A3F-B93D-B3360DC80C50`."""
    @property
    def attr_backup_plan_id(self) -> StringToken:
        """Uniquely identifies a backup plan."""
    @property
    def attr_version_id(self) -> StringToken:
        """Unique, randomly generated, Unicode, UTF-8 encoded strings that are at most 1,024 bytes long."""


class CfnBackupSelectionProps(TypedDict, total=False):
    backup_plan_id: Required[str]
    """Uniquely identifies a backup plan. A change replaces the resource."""
    backup_selection: Required[CfnBackupSelectionBackupSelectionResourceTypeProps | Deferred]
    """Specifies the body of a request to assign a set of resources to a backup plan. A change replaces the resource."""


class CfnBackupSelectionBackupSelectionResourceTypeProps(TypedDict, total=False):
    """Specifies an object containing properties used to assign a set of resources to a backup plan."""
    conditions: CfnBackupSelectionBackupSelectionResourceTypeConditionsProps | Deferred | None
    """A list of conditions that you define to assign resources to your backup plans using tags. A change replaces the resource."""
    iam_role_arn: Required[str]
    """The ARN of the IAM role that AWS Backup uses to authenticate when backing up the target resource; for example, `arn:aws:iam::123456789012:role/S3Access`. A change replaces the resource."""
    list_of_tags: Sequence[CfnBackupSelectionConditionResourceTypeProps | Deferred] | Deferred | None
    """A list of conditions that you define to assign resources to your backup plans using tags. A change replaces the resource."""
    not_resources: Sequence[str] | Deferred | None
    """A list of Amazon Resource Names (ARNs) to exclude from a backup plan. A change replaces the resource."""
    resources: Sequence[str] | Deferred | None
    """An array of strings that contain Amazon Resource Names (ARNs) of resources to assign to a backup plan. A change replaces the resource."""
    selection_name: Required[str]
    """The display name of a resource selection document. A change replaces the resource."""


class CfnBackupSelectionBackupSelectionResourceTypeConditionsProps(TypedDict, total=False):
    """Contains information about which resources to include or exclude from a backup plan using their tags."""
    string_equals: Sequence[CfnBackupSelectionConditionParameterProps | Deferred] | Deferred | None
    """Filters the values of your tagged resources for only those resources that you tagged with the same value. A change replaces the resource."""
    string_like: Sequence[CfnBackupSelectionConditionParameterProps | Deferred] | Deferred | None
    """Filters the values of your tagged resources for matching tag values with the use of a wildcard character (*) anywhere in the string. A change replaces the resource."""
    string_not_equals: Sequence[CfnBackupSelectionConditionParameterProps | Deferred] | Deferred | None
    """Filters the values of your tagged resources for only those resources that you tagged that do not have the same value. A change replaces the resource."""
    string_not_like: Sequence[CfnBackupSelectionConditionParameterProps | Deferred] | Deferred | None
    """Filters the values of your tagged resources for non-matching tag values with the use of a wildcard character (*) anywhere in the string. A change replaces the resource."""


class CfnBackupSelectionConditionParameterProps(TypedDict, total=False):
    """Includes information about tags you define to assign tagged resources to a backup plan."""
    condition_key: str | None
    """The key in a key-value pair. A change replaces the resource."""
    condition_value: str | None
    """The value in a key-value pair. A change replaces the resource."""


class CfnBackupSelectionConditionResourceTypeProps(TypedDict, total=False):
    """Specifies an object that contains an array of triplets made up of a condition type (such as `STRINGEQUALS` ), a key, and a value."""
    condition_key: Required[str]
    """The key in a key-value pair. A change replaces the resource."""
    condition_type: Required[str]
    """An operation, such as `STRINGEQUALS`, that is applied to a key-value pair used to filter resources in a selection. A change replaces the resource."""
    condition_value: Required[str]
    """The value in a key-value pair. A change replaces the resource."""


class CfnBackupSelection(TypedResource):
    """Specifies a set of resources to assign to a backup plan."""
    props: CfnBackupSelectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBackupSelectionProps]) -> None: ...
    @property
    def attr_backup_plan_id(self) -> StringToken:
        """Uniquely identifies a backup plan."""
    @property
    def attr_id(self) -> StringToken:
        """Uniquely identifies the backup selection."""
    @property
    def attr_selection_id(self) -> StringToken:
        """Uniquely identifies a request to assign a set of resources to a backup plan."""


class CfnBackupVaultProps(TypedDict, total=False):
    access_policy: Anything
    """A resource-based policy that is used to manage access permissions on the target backup vault."""
    backup_vault_name: Required[str]
    """The name of a logical container where backups are stored. A change replaces the resource."""
    backup_vault_tags: Mapping[str, str] | Deferred | None
    """The tags to assign to the backup vault."""
    encryption_key_arn: str | None
    """A server-side encryption key you can specify to encrypt your backups from services that support full AWS Backup management; for example, `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`. A change replaces the resource."""
    lock_configuration: CfnBackupVaultLockConfigurationTypeProps | Deferred | None
    """Configuration for AWS Backup Vault Lock."""
    notifications: CfnBackupVaultNotificationObjectTypeProps | Deferred | None
    """The SNS event notifications for the specified backup vault."""


class CfnBackupVaultLockConfigurationTypeProps(TypedDict, total=False):
    """The `LockConfigurationType` property type specifies configuration for AWS Backup Vault Lock."""
    changeable_for_days: Integer | None
    """The AWS Backup Vault Lock configuration that specifies the number of days before the lock date."""
    max_retention_days: Integer | None
    """The AWS Backup Vault Lock configuration that specifies the maximum retention period that the vault retains its recovery points."""
    min_retention_days: Required[Integer]
    """The AWS Backup Vault Lock configuration that specifies the minimum retention period that the vault retains its recovery points."""


class CfnBackupVaultNotificationObjectTypeProps(TypedDict, total=False):
    """Specifies an object containing SNS event notification properties for the target backup vault."""
    backup_vault_events: Required[Sequence[str] | Deferred]
    """An array of events that indicate the status of jobs to back up resources to the backup vault."""
    sns_topic_arn: Required[str]
    """An ARN that uniquely identifies an Amazon Simple Notification Service (Amazon SNS) topic; for example, `arn:aws:sns:us-west-2:111122223333:MyTopic`."""


class CfnBackupVault(TypedResource):
    """Creates a logical container where backups are stored."""
    props: CfnBackupVaultProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBackupVaultProps]) -> None: ...
    @property
    def attr_backup_vault_arn(self) -> StringToken:
        """An Amazon Resource Name (ARN) that uniquely identifies a backup vault; for example, `arn:aws:backup:us-east-1:123456789012:backup-vault:aBackupVault`."""
    @property
    def attr_backup_vault_name(self) -> StringToken:
        """The name of a logical container where backups are stored."""
    @property
    def attr_encryption_key_arn(self) -> StringToken: ...


class CfnFrameworkProps(TypedDict, total=False):
    framework_controls: Required[Sequence[CfnFrameworkFrameworkControlProps | Deferred] | Deferred]
    """Contains detailed information about all of the controls of a framework."""
    framework_description: str | None
    """An optional description of the framework with a maximum 1,024 characters."""
    framework_name: str | None
    """The unique name of a framework. A change replaces the resource."""
    framework_tags: Sequence[CfnFrameworkTagProps | Deferred] | Deferred | None
    """The tags to assign to your framework."""


class CfnFrameworkControlInputParameterProps(TypedDict, total=False):
    """The parameters for a control."""
    parameter_name: Required[str]
    """The name of a parameter, for example, `BackupPlanFrequency`."""
    parameter_value: Required[str]
    """The value of parameter, for example, `hourly`."""


class CfnFrameworkFrameworkControlProps(TypedDict, total=False):
    """Contains detailed information about all of the controls of a framework."""
    control_input_parameters: Sequence[CfnFrameworkControlInputParameterProps | Deferred] | Deferred | None
    """The name/value pairs."""
    control_name: Required[str]
    """The name of a control."""
    control_scope: CfnFrameworkFrameworkControlControlScopeProps | Deferred | None
    """The scope of a control."""


class CfnFrameworkFrameworkControlControlScopeProps(TypedDict, total=False):
    """A framework consists of one or more controls."""
    compliance_resource_ids: Sequence[str] | Deferred | None
    """The ID of the only AWS resource that you want your control scope to contain."""
    compliance_resource_types: Sequence[str] | Deferred | None
    """Describes whether the control scope includes one or more types of resources, such as `EFS` or `RDS`."""
    tags: Sequence[CfnFrameworkTagProps | Deferred] | Deferred | None
    """The tag key-value pair applied to those AWS resources that you want to trigger an evaluation for a rule."""


class CfnFrameworkTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: str | None
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnFramework(TypedResource):
    """Creates a framework with one or more controls."""
    props: CfnFrameworkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFrameworkProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The UTC time when you created your framework."""
    @property
    def attr_deployment_status(self) -> StringToken:
        """Depolyment status refers to whether your framework has completed deployment."""
    @property
    def attr_framework_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of your framework."""
    @property
    def attr_framework_status(self) -> StringToken:
        """Framework status refers to whether you have turned on resource tracking for all of your resources."""


class CfnLegalHoldProps(TypedDict, total=False):
    description: Required[str]
    """The description of the legal hold. A change replaces the resource."""
    recovery_point_selection: Required[CfnLegalHoldRecoveryPointSelectionProps | Deferred]
    """The criteria to assign a set of resources, such as resource types or backup vaults. A change replaces the resource."""
    tags: Sequence[CfnLegalHoldTagsProps | Deferred] | Deferred | None
    """Optional tags to include."""
    title: Required[str]
    """The title of the legal hold. A change replaces the resource."""


class CfnLegalHoldRecoveryPointSelectionProps(TypedDict, total=False):
    """The criteria to assign a set of resources, such as resource types or backup vaults."""
    date_range: CfnLegalHoldRecoveryPointSelectionDateRangeProps | Deferred | None
    """A date range for filtering recovery points."""
    resource_identifiers: Sequence[str] | Deferred | None
    """The resources included in the resource selection."""
    vault_names: Sequence[str] | Deferred | None
    """The names of the vaults in which the selected recovery points are contained."""


class CfnLegalHoldRecoveryPointSelectionDateRangeProps(TypedDict, total=False):
    """A date range for filtering recovery points."""
    from_date: Required[str]
    """The beginning date, inclusive."""
    to_date: Required[str]
    """The end date, inclusive."""


class CfnLegalHoldTagsProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLegalHold(TypedResource):
    """Creates a legal hold on recovery points (backups)."""
    props: CfnLegalHoldProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLegalHoldProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the legal hold."""
    @property
    def attr_creation_date(self) -> StringToken:
        """The time when the legal hold was created."""
    @property
    def attr_legal_hold_id(self) -> StringToken:
        """The ID of the legal hold."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the legal hold."""


class CfnLogicallyAirGappedBackupVaultProps(TypedDict, total=False):
    access_policy: Anything
    """The backup vault access policy document in JSON format."""
    backup_vault_name: Required[str]
    """The name of a logical container where backups are stored. A change replaces the resource."""
    backup_vault_tags: Mapping[str, str] | Deferred | None
    """The tags to assign to the vault."""
    encryption_key_arn: str | None
    """The server-side encryption key that is used to protect your backups; for example, `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`. A change replaces the resource."""
    max_retention_days: Required[Integer]
    """The maximum retention period that the vault retains its recovery points. A change replaces the resource."""
    min_retention_days: Required[Integer]
    """This setting specifies the minimum retention period that the vault retains its recovery points. A change replaces the resource."""
    mpa_approval_team_arn: str | None
    """The Amazon Resource Name (ARN) of the MPA approval team to associate with the backup vault."""
    notifications: CfnLogicallyAirGappedBackupVaultNotificationObjectTypeProps | Deferred | None
    """Returns event notifications for the specified backup vault."""


class CfnLogicallyAirGappedBackupVaultNotificationObjectTypeProps(TypedDict, total=False):
    backup_vault_events: Required[Sequence[str] | Deferred]
    """An array of events that indicate the status of jobs to back up resources to the backup vault."""
    sns_topic_arn: Required[str]
    """The Amazon Resource Name (ARN) that specifies the topic for a backup vault’s events; for example, `arn:aws:sns:us-west-2:111122223333:MyVaultTopic`."""


class CfnLogicallyAirGappedBackupVault(TypedResource):
    """Creates a logical container to where backups may be copied."""
    props: CfnLogicallyAirGappedBackupVaultProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLogicallyAirGappedBackupVaultProps]) -> None: ...
    @property
    def attr_backup_vault_arn(self) -> StringToken:
        """The ARN of the backup vault."""
    @property
    def attr_backup_vault_name(self) -> StringToken: ...
    @property
    def attr_encryption_key_arn(self) -> StringToken: ...
    @property
    def attr_max_retention_days(self) -> NumberToken: ...
    @property
    def attr_min_retention_days(self) -> NumberToken: ...
    @property
    def attr_mpa_approval_team_arn(self) -> StringToken: ...
    @property
    def attr_vault_state(self) -> StringToken:
        """The vault state."""
    @property
    def attr_vault_type(self) -> StringToken:
        """The vault type."""


class CfnReportPlanProps(TypedDict, total=False):
    report_delivery_channel: Required[CfnReportPlanReportDeliveryChannelProps | Deferred]
    """Contains information about where and how to deliver your reports, specifically your Amazon S3 bucket name, S3 key prefix, and the formats of your reports."""
    report_plan_description: str | None
    """An optional description of the report plan with a maximum 1,024 characters."""
    report_plan_name: str | None
    """The unique name of the report plan. A change replaces the resource."""
    report_plan_tags: Sequence[CfnReportPlanTagProps | Deferred] | Deferred | None
    """The tags to assign to your report plan."""
    report_setting: Required[CfnReportPlanReportSettingProps | Deferred]
    """Identifies the report template for the report."""


class CfnReportPlanReportDeliveryChannelProps(TypedDict, total=False):
    """Contains information from your report plan about where to deliver your reports, specifically your Amazon S3 bucket name, S3 key prefix, and the formats of your reports."""
    formats: Sequence[str] | Deferred | None
    """The format of your reports: `CSV`, `JSON`, or both."""
    s3_bucket_name: Required[str]
    """The unique name of the S3 bucket that receives your reports."""
    s3_key_prefix: str | None
    """The prefix for where AWS Backup Audit Manager delivers your reports to Amazon S3."""


class CfnReportPlanReportSettingProps(TypedDict, total=False):
    """Contains detailed information about a report setting."""
    accounts: Sequence[str] | Deferred | None
    """These are the accounts to be included in the report."""
    framework_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARNs) of the frameworks a report covers."""
    organization_units: Sequence[str] | Deferred | None
    """These are the Organizational Units to be included in the report."""
    regions: Sequence[str] | Deferred | None
    """These are the Regions to be included in the report."""
    report_template: Required[str]
    """Identifies the report template for the report."""


class CfnReportPlanTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: str | None
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnReportPlan(TypedResource):
    """Creates a report plan."""
    props: CfnReportPlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReportPlanProps]) -> None: ...
    @property
    def attr_report_plan_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of your report plan."""


class CfnRestoreTestingPlanProps(TypedDict, total=False):
    recovery_point_selection: Required[CfnRestoreTestingPlanRestoreTestingRecoveryPointSelectionProps | Deferred]
    """The specified criteria to assign a set of resources, such as recovery point types or backup vaults."""
    restore_testing_plan_name: Required[str]
    """The RestoreTestingPlanName is a unique string that is the name of the restore testing plan. A change replaces the resource."""
    schedule_expression: Required[str]
    """A CRON expression in specified timezone when a restore testing plan is executed."""
    schedule_expression_timezone: str | None
    """Optional."""
    start_window_hours: Integer | None
    """Defaults to 24 hours."""
    tags: Sequence[CfnRestoreTestingPlanTagProps | Deferred] | Deferred | None
    """Optional tags to include."""


class CfnRestoreTestingPlanRestoreTestingRecoveryPointSelectionProps(TypedDict, total=False):
    """`RecoveryPointSelection` has five parameters (three required and two optional)."""
    algorithm: Required[Literal["LATEST_WITHIN_WINDOW", "RANDOM_WITHIN_WINDOW"] | Other]
    """Acceptable values include "LATEST_WITHIN_WINDOW" or "RANDOM_WITHIN_WINDOW" """
    exclude_vaults: Sequence[str] | Deferred | None
    """Accepted values include specific ARNs or list of selectors."""
    include_vaults: Required[Sequence[str] | Deferred]
    """Accepted values include wildcard ["*"] or by specific ARNs or ARN wilcard replacement ["arn:aws:backup:us-west-2:123456789012:backup-vault:asdf", ...] ["arn:aws:backup:*:*:backup-vault:asdf-*", ...]"""
    recovery_point_types: Required[Sequence[Literal["SNAPSHOT", "CONTINUOUS"] | Other] | Deferred]
    """These are the types of recovery points."""
    selection_window_days: Integer | None
    """Accepted values are integers from 1 to 365."""


class CfnRestoreTestingPlanTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRestoreTestingPlan(TypedResource):
    """Creates a restore testing plan."""
    props: CfnRestoreTestingPlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRestoreTestingPlanProps]) -> None: ...
    @property
    def attr_restore_testing_plan_arn(self) -> StringToken:
        """An Amazon Resource Name (ARN) that uniquely identifies a restore testing plan."""


class CfnRestoreTestingSelectionProps(TypedDict, total=False):
    iam_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that AWS Backup uses to create the target resource; for example: `arn:aws:iam::123456789012:role/S3Access`."""
    protected_resource_arns: Sequence[str] | Deferred | None
    """You can include specific ARNs, such as `ProtectedResourceArns: ["arn:aws:...", "arn:aws:..."]` or you can include a wildcard: `ProtectedResourceArns: ["*"]`, but not both."""
    protected_resource_conditions: CfnRestoreTestingSelectionProtectedResourceConditionsProps | Deferred | None
    """In a resource testing selection, this parameter filters by specific conditions such as `StringEquals` or `StringNotEquals`."""
    protected_resource_type: Required[str]
    """The type of AWS resource included in a resource testing selection; for example, an Amazon EBS volume or an Amazon RDS database. A change replaces the resource."""
    restore_metadata_overrides: Mapping[str, str] | Deferred | None
    """You can override certain restore metadata keys by including the parameter `RestoreMetadataOverrides` in the body of `RestoreTestingSelection`."""
    restore_testing_plan_name: Required[str]
    """Unique string that is the name of the restore testing plan. A change replaces the resource."""
    restore_testing_selection_name: Required[str]
    """The unique name of the restore testing selection that belongs to the related restore testing plan. A change replaces the resource."""
    validation_window_hours: Integer | None
    """This is amount of hours (1 to 168) available to run a validation script on the data."""


class CfnRestoreTestingSelectionKeyValueProps(TypedDict, total=False):
    """Pair of two related strings."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnRestoreTestingSelectionProtectedResourceConditionsProps(TypedDict, total=False):
    """The conditions that you define for resources in your restore testing plan using tags."""
    string_equals: Sequence[CfnRestoreTestingSelectionKeyValueProps | Deferred] | Deferred | None
    """Filters the values of your tagged resources for only those resources that you tagged with the same value."""
    string_not_equals: Sequence[CfnRestoreTestingSelectionKeyValueProps | Deferred] | Deferred | None
    """Filters the values of your tagged resources for only those resources that you tagged that do not have the same value."""


class CfnRestoreTestingSelection(TypedResource):
    """This request can be sent after CreateRestoreTestingPlan request returns successfully."""
    props: CfnRestoreTestingSelectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRestoreTestingSelectionProps]) -> None: ...


class CfnTieringConfigurationProps(TypedDict, total=False):
    backup_vault_name: Required[str]
    resource_selection: Required[Sequence[CfnTieringConfigurationResourceSelectionProps | Deferred] | Deferred]
    tiering_configuration_name: Required[str]
    """A change replaces the resource."""
    tiering_configuration_tags: Mapping[str, str] | Deferred | None


class CfnTieringConfigurationResourceSelectionProps(TypedDict, total=False):
    resource_type: Required[str]
    resources: Required[Sequence[str] | Deferred]
    tiering_down_settings_in_days: Required[Integer]


class CfnTieringConfiguration(TypedResource):
    """Resource Type definition for AWS::Backup::TieringConfiguration"""
    props: CfnTieringConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTieringConfigurationProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken: ...
    @property
    def attr_last_updated_time(self) -> StringToken: ...
    @property
    def attr_tiering_configuration_arn(self) -> StringToken: ...
