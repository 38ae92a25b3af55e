"""Every resource type of AWS::DLM; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnLifecyclePolicyProps(TypedDict, total=False):
    copy_tags: Boolean | None
    """*[Default policies only]* Indicates whether the policy should copy tags from the source resource to the snapshot or AMI."""
    create_interval: Integer | None
    """*[Default policies only]* Specifies how often the policy should run and create snapshots or AMIs."""
    cross_region_copy_targets: Sequence[CfnLifecyclePolicyCrossRegionCopyTargetProps | Deferred] | Deferred | None
    """*[Default policies only]* Specifies destination Regions for snapshot or AMI copies."""
    default_policy: Literal["INSTANCE", "VOLUME"] | Other | None
    """*[Default policies only]* Specify the type of default policy to create."""
    description: str | None
    """A description of the lifecycle policy."""
    exclusions: CfnLifecyclePolicyExclusionsProps | Deferred | None
    """*[Default policies only]* Specifies exclusion parameters for volumes or instances for which you do not want to create snapshots or AMIs."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role used to run the operations specified by the lifecycle policy."""
    extend_deletion: Boolean | None
    """*[Default policies only]* Defines the snapshot or AMI retention behavior for the policy if the source volume or instance is deleted, or if the policy enters the error, disabled, or deleted state."""
    policy_details: CfnLifecyclePolicyPolicyDetailsProps | Deferred | None
    """The configuration details of the lifecycle policy."""
    retain_interval: Integer | None
    """*[Default policies only]* Specifies how long the policy should retain snapshots or AMIs before deleting them."""
    state: str | None
    """The activation state of the lifecycle policy."""
    tags: Sequence[CfnLifecyclePolicyTagProps | Deferred] | Deferred | None
    """The tags to apply to the lifecycle policy during creation."""


class CfnLifecyclePolicyActionProps(TypedDict, total=False):
    """*[Event-based policies only]* Specifies an action for an event-based policy."""
    cross_region_copy: Required[Sequence[CfnLifecyclePolicyCrossRegionCopyActionProps | Deferred] | Deferred]
    """The rule for copying shared snapshots across Regions."""
    name: Required[str]
    """A descriptive name for the action."""


class CfnLifecyclePolicyArchiveRetainRuleProps(TypedDict, total=False):
    """*[Custom snapshot policies only]* Specifies information about the archive storage tier retention period."""
    retention_archive_tier: Required[CfnLifecyclePolicyRetentionArchiveTierProps | Deferred]
    """Information about retention period in the Amazon EBS Snapshots Archive."""


class CfnLifecyclePolicyArchiveRuleProps(TypedDict, total=False):
    """*[Custom snapshot policies only]* Specifies a snapshot archiving rule for a schedule."""
    retain_rule: Required[CfnLifecyclePolicyArchiveRetainRuleProps | Deferred]
    """Information about the retention period for the snapshot archiving rule."""


class CfnLifecyclePolicyCreateRuleProps(TypedDict, total=False):
    """*[Custom snapshot and AMI policies only]* Specifies when the policy should create snapshots or AMIs."""
    cron_expression: str | None
    """The schedule, as a Cron expression."""
    interval: Integer | None
    """The interval between snapshots."""
    interval_unit: Literal["HOURS"] | Other | None
    """The interval unit."""
    location: Literal["CLOUD", "LOCAL_ZONE", "OUTPOST_LOCAL"] | Other | None
    """*[Custom snapshot policies only]* Specifies the destination for snapshots created by the policy."""
    scripts: Sequence[CfnLifecyclePolicyScriptProps | Deferred] | Deferred | None
    """*[Custom snapshot policies that target instances only]* Specifies pre and/or post scripts for a snapshot lifecycle policy that targets instances."""
    times: Sequence[str] | Deferred | None
    """The time, in UTC, to start the operation."""


class CfnLifecyclePolicyCrossRegionCopyActionProps(TypedDict, total=False):
    """*[Event-based policies only]* Specifies a cross-Region copy action for event-based policies."""
    encryption_configuration: Required[CfnLifecyclePolicyEncryptionConfigurationProps | Deferred]
    """The encryption settings for the copied snapshot."""
    retain_rule: CfnLifecyclePolicyCrossRegionCopyRetainRuleProps | Deferred | None
    """Specifies a retention rule for cross-Region snapshot copies created by snapshot or event-based policies, or cross-Region AMI copies created by AMI policies."""
    target: Required[str]
    """The target Region."""


class CfnLifecyclePolicyCrossRegionCopyDeprecateRuleProps(TypedDict, total=False):
    """*[Custom AMI policies only]* Specifies an AMI deprecation rule for cross-Region AMI copies created by an AMI policy."""
    interval: Required[Integer]
    """The period after which to deprecate the cross-Region AMI copies."""
    interval_unit: Required[Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | Other]
    """The unit of time in which to measure the *Interval*."""


class CfnLifecyclePolicyCrossRegionCopyRetainRuleProps(TypedDict, total=False):
    """Specifies a retention rule for cross-Region snapshot copies created by snapshot or event-based policies, or cross-Region AMI copies created by AMI policies."""
    interval: Required[Integer]
    """The amount of time to retain a cross-Region snapshot or AMI copy."""
    interval_unit: Required[Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | Other]
    """The unit of time for time-based retention."""


class CfnLifecyclePolicyCrossRegionCopyRuleProps(TypedDict, total=False):
    """*[Custom snapshot and AMI policies only]* Specifies a cross-Region copy rule for a snapshot and AMI policies."""
    cmk_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption."""
    copy_tags: Boolean | None
    """Indicates whether to copy all user-defined tags from the source snapshot or AMI to the cross-Region copy."""
    deprecate_rule: CfnLifecyclePolicyCrossRegionCopyDeprecateRuleProps | Deferred | None
    """*[Custom AMI policies only]* The AMI deprecation rule for cross-Region AMI copies created by the rule."""
    encrypted: Required[Boolean]
    """To encrypt a copy of an unencrypted snapshot if encryption by default is not enabled, enable encryption using this parameter."""
    retain_rule: CfnLifecyclePolicyCrossRegionCopyRetainRuleProps | Deferred | None
    """The retention rule that indicates how long the cross-Region snapshot or AMI copies are to be retained in the destination Region."""
    target: str | None
    """> Use this parameter for snapshot policies only."""
    target_region: str | None
    """> Use this parameter for AMI policies only."""


class CfnLifecyclePolicyCrossRegionCopyTargetProps(TypedDict, total=False):
    target_region: str | None
    """The target Region, for example `us-east-1`."""


class CfnLifecyclePolicyDeprecateRuleProps(TypedDict, total=False):
    """*[Custom AMI policies only]* Specifies an AMI deprecation rule for AMIs created by an AMI lifecycle policy."""
    count: Integer | None
    """If the schedule has a count-based retention rule, this parameter specifies the number of oldest AMIs to deprecate."""
    interval: Integer | None
    """If the schedule has an age-based retention rule, this parameter specifies the period after which to deprecate AMIs created by the schedule."""
    interval_unit: Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | Other | None
    """The unit of time in which to measure the *Interval*."""


class CfnLifecyclePolicyEncryptionConfigurationProps(TypedDict, total=False):
    """*[Event-based policies only]* Specifies the encryption settings for cross-Region snapshot copies created by event-based policies."""
    cmk_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption."""
    encrypted: Required[Boolean]
    """To encrypt a copy of an unencrypted snapshot when encryption by default is not enabled, enable encryption using this parameter."""


class CfnLifecyclePolicyEventParametersProps(TypedDict, total=False):
    """*[Event-based policies only]* Specifies an event that activates an event-based policy."""
    description_regex: str | None
    """The snapshot description that can trigger the policy."""
    event_type: Required[Literal["shareSnapshot"] | Other]
    """The type of event."""
    snapshot_owner: Required[Sequence[str] | Deferred]
    """The IDs of the AWS accounts that can trigger policy by sharing snapshots with your account."""


class CfnLifecyclePolicyEventSourceProps(TypedDict, total=False):
    """*[Event-based policies only]* Specifies an event that activates an event-based policy."""
    parameters: CfnLifecyclePolicyEventParametersProps | Deferred | None
    """Information about the event."""
    type: Required[Literal["MANAGED_CWE"] | Other]
    """The source of the event."""


class CfnLifecyclePolicyExclusionsProps(TypedDict, total=False):
    """*[Default policies only]* Specifies exclusion parameters for volumes or instances for which you do not want to create snapshots or AMIs."""
    exclude_boot_volumes: Boolean | None
    """*[Default policies for EBS snapshots only]* Indicates whether to exclude volumes that are attached to instances as the boot volume."""
    exclude_tags: Sequence[CfnLifecyclePolicyTagProps | Deferred] | Deferred | None
    """*[Default policies for EBS-backed AMIs only]* Specifies whether to exclude volumes that have specific tags."""
    exclude_volume_types: Sequence[str] | Deferred | None
    """*[Default policies for EBS snapshots only]* Specifies the volume types to exclude."""


class CfnLifecyclePolicyFastRestoreRuleProps(TypedDict, total=False):
    """*[Custom snapshot policies only]* Specifies a rule for enabling fast snapshot restore for snapshots created by snapshot policies."""
    availability_zone_ids: Sequence[str] | Deferred | None
    """The Availability Zone IDs in which to enable fast snapshot restore."""
    availability_zones: Sequence[str] | Deferred | None
    """The Availability Zones in which to enable fast snapshot restore."""
    count: Integer | None
    """The number of snapshots to be enabled with fast snapshot restore."""
    interval: Integer | None
    """The amount of time to enable fast snapshot restore."""
    interval_unit: Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | Other | None
    """The unit of time for enabling fast snapshot restore."""


class CfnLifecyclePolicyParametersProps(TypedDict, total=False):
    """*[Custom snapshot and AMI policies only]* Specifies optional parameters for snapshot and AMI policies."""
    exclude_boot_volume: Boolean | None
    """*[Custom snapshot policies that target instances only]* Indicates whether to exclude the root volume from multi-volume snapshot sets."""
    exclude_data_volume_tags: Sequence[CfnLifecyclePolicyTagProps | Deferred] | Deferred | None
    """*[Custom snapshot policies that target instances only]* The tags used to identify data (non-root) volumes to exclude from multi-volume snapshot sets."""
    no_reboot: Boolean | None
    """*[Custom AMI policies only]* Indicates whether targeted instances are rebooted when the lifecycle policy runs."""


class CfnLifecyclePolicyPolicyDetailsProps(TypedDict, total=False):
    """Specifies the configuration of a lifecycle policy."""
    actions: Sequence[CfnLifecyclePolicyActionProps | Deferred] | Deferred | None
    """*[Event-based policies only]* The actions to be performed when the event-based policy is activated."""
    copy_tags: Boolean | None
    """*[Default policies only]* Indicates whether the policy should copy tags from the source resource to the snapshot or AMI."""
    create_interval: Integer | None
    """*[Default policies only]* Specifies how often the policy should run and create snapshots or AMIs."""
    cross_region_copy_targets: Sequence[CfnLifecyclePolicyCrossRegionCopyTargetProps | Deferred] | Deferred | None
    """*[Default policies only]* Specifies destination Regions for snapshot or AMI copies."""
    event_source: CfnLifecyclePolicyEventSourceProps | Deferred | None
    """*[Event-based policies only]* The event that activates the event-based policy."""
    exclusions: CfnLifecyclePolicyExclusionsProps | Deferred | None
    """*[Default policies only]* Specifies exclusion parameters for volumes or instances for which you do not want to create snapshots or AMIs."""
    extend_deletion: Boolean | None
    """*[Default policies only]* Defines the snapshot or AMI retention behavior for the policy if the source volume or instance is deleted, or if the policy enters the error, disabled, or deleted state."""
    parameters: CfnLifecyclePolicyParametersProps | Deferred | None
    """*[Custom snapshot and AMI policies only]* A set of optional parameters for snapshot and AMI lifecycle policies."""
    policy_language: Literal["SIMPLIFIED", "STANDARD"] | Other | None
    """The type of policy to create."""
    policy_type: Literal["EBS_SNAPSHOT_MANAGEMENT", "EVENT_BASED_POLICY", "IMAGE_MANAGEMENT"] | Other | None
    """The type of policy."""
    resource_locations: Sequence[Literal["CLOUD", "LOCAL_ZONE", "OUTPOST"] | Other] | Deferred | None
    """*[Custom snapshot and AMI policies only]* The location of the resources to backup."""
    resource_type: Literal["INSTANCE", "VOLUME"] | Other | None
    """*[Default policies only]* Specify the type of default policy to create."""
    resource_types: Sequence[Literal["INSTANCE", "VOLUME"] | Other] | Deferred | None
    """*[Custom snapshot policies only]* The target resource type for snapshot and AMI lifecycle policies."""
    retain_interval: Integer | None
    """*[Default policies only]* Specifies how long the policy should retain snapshots or AMIs before deleting them."""
    schedules: Sequence[CfnLifecyclePolicyScheduleProps | Deferred] | Deferred | None
    """*[Custom snapshot and AMI policies only]* The schedules of policy-defined actions for snapshot and AMI lifecycle policies."""
    target_tags: Sequence[CfnLifecyclePolicyTagProps | Deferred] | Deferred | None
    """*[Custom snapshot and AMI policies only]* The single tag that identifies targeted resources for this policy."""


class CfnLifecyclePolicyRetainRuleProps(TypedDict, total=False):
    """*[Custom snapshot and AMI policies only]* Specifies a retention rule for snapshots created by snapshot policies, or for AMIs created by AMI policies."""
    count: Integer | None
    """The number of snapshots to retain for each volume, up to a maximum of 1000."""
    interval: Integer | None
    """The amount of time to retain each snapshot."""
    interval_unit: Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | Other | None
    """The unit of time for time-based retention."""


class CfnLifecyclePolicyRetentionArchiveTierProps(TypedDict, total=False):
    """*[Custom snapshot policies only]* Describes the retention rule for archived snapshots."""
    count: Integer | None
    """The maximum number of snapshots to retain in the archive storage tier for each volume."""
    interval: Integer | None
    """Specifies the period of time to retain snapshots in the archive tier."""
    interval_unit: Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | Other | None
    """The unit of time in which to measure the *Interval*."""


class CfnLifecyclePolicyScheduleProps(TypedDict, total=False):
    """*[Custom snapshot and AMI policies only]* Specifies a schedule for a snapshot or AMI lifecycle policy."""
    archive_rule: CfnLifecyclePolicyArchiveRuleProps | Deferred | None
    """*[Custom snapshot policies that target volumes only]* The snapshot archiving rule for the schedule."""
    copy_tags: Boolean | None
    """Copy all user-defined tags on a source volume to snapshots of the volume created by this policy."""
    create_rule: CfnLifecyclePolicyCreateRuleProps | Deferred | None
    """The creation rule."""
    cross_region_copy_rules: Sequence[CfnLifecyclePolicyCrossRegionCopyRuleProps | Deferred] | Deferred | None
    """Specifies a rule for copying snapshots or AMIs across Regions."""
    deprecate_rule: CfnLifecyclePolicyDeprecateRuleProps | Deferred | None
    """*[Custom AMI policies only]* The AMI deprecation rule for the schedule."""
    fast_restore_rule: CfnLifecyclePolicyFastRestoreRuleProps | Deferred | None
    """*[Custom snapshot policies only]* The rule for enabling fast snapshot restore."""
    name: str | None
    """The name of the schedule."""
    retain_rule: CfnLifecyclePolicyRetainRuleProps | Deferred | None
    """The retention rule for snapshots or AMIs created by the policy."""
    share_rules: Sequence[CfnLifecyclePolicyShareRuleProps | Deferred] | Deferred | None
    """*[Custom snapshot policies only]* The rule for sharing snapshots with other AWS accounts."""
    tags_to_add: Sequence[CfnLifecyclePolicyTagProps | Deferred] | Deferred | None
    """The tags to apply to policy-created resources."""
    variable_tags: Sequence[CfnLifecyclePolicyTagProps | Deferred] | Deferred | None
    """*[AMI policies and snapshot policies that target instances only]* A collection of key/value pairs with values determined dynamically when the policy is executed."""


class CfnLifecyclePolicyScriptProps(TypedDict, total=False):
    """*[Custom snapshot policies that target instances only]* Information about pre and/or post scripts for a snapshot lifecycle policy that targets instances."""
    execute_operation_on_script_failure: Boolean | None
    """Indicates whether Amazon Data Lifecycle Manager should default to crash-consistent snapshots if the pre script fails."""
    execution_handler: str | None
    """The SSM document that includes the pre and/or post scripts to run."""
    execution_handler_service: Literal["AWS_SYSTEMS_MANAGER"] | Other | None
    """Indicates the service used to execute the pre and/or post scripts."""
    execution_timeout: Integer | None
    """Specifies a timeout period, in seconds, after which Amazon Data Lifecycle Manager fails the script run attempt if it has not completed."""
    maximum_retry_count: Integer | None
    """Specifies the number of times Amazon Data Lifecycle Manager should retry scripts that fail."""
    stages: Sequence[Literal["POST", "PRE"] | Other] | Deferred | None
    """Indicate which scripts Amazon Data Lifecycle Manager should run on target instances."""


class CfnLifecyclePolicyShareRuleProps(TypedDict, total=False):
    """*[Custom snapshot policies only]* Specifies a rule for sharing snapshots across AWS accounts."""
    target_accounts: Sequence[str] | Deferred | None
    """The IDs of the AWS accounts with which to share the snapshots."""
    unshare_interval: Integer | None
    """The period after which snapshots that are shared with other AWS accounts are automatically unshared."""
    unshare_interval_unit: Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | Other | None
    """The unit of time for the automatic unsharing interval."""


class CfnLifecyclePolicyTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnLifecyclePolicy(TypedResource):
    """Specifies a lifecycle policy, which is used to automate operations on Amazon EBS resources."""
    props: CfnLifecyclePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLifecyclePolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the lifecycle policy."""
    @property
    def attr_policy_id(self) -> StringToken:
        """The identifier of the lifecycle policy."""
