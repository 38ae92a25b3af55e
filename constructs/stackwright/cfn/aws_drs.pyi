"""Every resource type of AWS::DRS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnLaunchConfigurationTemplateProps(TypedDict, total=False):
    copy_private_ip: Boolean | None
    """Copy private IP."""
    copy_tags: Boolean | None
    """Copy tags."""
    export_bucket_arn: str | None
    """S3 bucket ARN to export Source Network templates."""
    launch_disposition: Literal["STOPPED", "STARTED"] | Other | None
    """Launch disposition."""
    launch_into_source_instance: Boolean | None
    """DRS will set the 'launch into instance ID' of any source server when performing a drill, recovery or failback to the previous region or availability zone, using the instance ID of the source instance."""
    licensing: CfnLaunchConfigurationTemplateLicensingProps | Deferred | None
    """Configuration of a machine's license."""
    post_launch_enabled: Boolean | None
    """Whether we want to activate post-launch actions."""
    tags: Sequence[CfnLaunchConfigurationTemplateTagProps | Deferred] | Deferred | None
    """A set of tags associated with the Launch Configuration Template. A change replaces the resource."""
    target_instance_type_right_sizing_method: Literal["NONE", "BASIC", "IN_AWS"] | Other | None
    """Target instance type right-sizing method."""


class CfnLaunchConfigurationTemplateLicensingProps(TypedDict, total=False):
    """Configuration of a machine's license."""
    os_byol: Boolean | None
    """Whether to enable Bring your own license or not."""


class CfnLaunchConfigurationTemplateTagProps(TypedDict, total=False):
    """A key-value pair to associate with the Launch Configuration Template."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLaunchConfigurationTemplate(TypedResource):
    """Account level Launch Configuration Template for AWS Elastic Disaster Recovery."""
    props: CfnLaunchConfigurationTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLaunchConfigurationTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """ARN of the Launch Configuration Template."""
    @property
    def attr_launch_configuration_template_id(self) -> StringToken:
        """ID of the Launch Configuration Template."""


class CfnRecoveryPlanProps(TypedDict, total=False):
    description: str | None
    """The description of the Recovery Plan."""
    name: Required[str]
    """The name of the Recovery Plan."""
    tags: Sequence[CfnRecoveryPlanTagProps | Deferred] | Deferred | None
    """The tags associated with the Recovery Plan."""


class CfnRecoveryPlanTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRecoveryPlan(TypedResource):
    """A Recovery Plan orchestrates multi-server disaster recovery in AWS Elastic Disaster Recovery."""
    props: CfnRecoveryPlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRecoveryPlanProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the Recovery Plan."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the Recovery Plan was created."""
    @property
    def attr_recovery_plan_id(self) -> StringToken:
        """The ID of the Recovery Plan."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the Recovery Plan."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the Recovery Plan was last updated."""


class CfnReplicationConfigurationTemplateProps(TypedDict, total=False):
    associate_default_security_group: Boolean | None
    """Whether to associate the default Elastic Disaster Recovery Security group with the Replication Configuration Template."""
    auto_replicate_new_disks: Boolean | None
    """Whether to allow the AWS replication agent to automatically replicate newly added disks."""
    bandwidth_throttling: Required[Integer]
    """Configure bandwidth throttling for the outbound data transfer rate of the Source Server in Mbps."""
    create_public_ip: Boolean | None
    """Whether to create a Public IP for the Recovery Instance by default."""
    data_plane_routing: Literal["PRIVATE_IP", "PUBLIC_IP"] | Other | None
    """The data plane routing mechanism that will be used for replication."""
    default_large_staging_disk_type: Literal["GP2", "GP3", "ST1", "AUTO"] | Other | None
    """The Staging Disk EBS volume type to be used during replication."""
    ebs_encryption: Required[Literal["DEFAULT", "CUSTOM", "NONE"] | Other]
    """The type of EBS encryption to be used during replication."""
    ebs_encryption_key_arn: str | None
    """The ARN of the EBS encryption key to be used during replication."""
    internet_protocol: Literal["IPV4", "IPV6"] | Other | None
    """Which version of the Internet Protocol to use for replication of data."""
    pit_policy: Required[Sequence[CfnReplicationConfigurationTemplatePITPolicyRuleProps | Deferred] | Deferred]
    """The Point in time (PIT) policy to manage snapshots taken during replication."""
    replication_server_instance_type: str | None
    """The instance type to be used for the replication server."""
    replication_servers_security_groups_ids: Required[Sequence[str] | Deferred]
    """The security group IDs that will be used by the replication server."""
    staging_area_subnet_id: Required[str]
    """The subnet to be used by the replication staging area."""
    staging_area_tags: Required[Mapping[str, str] | Deferred]
    """A set of tags to be associated with all resources created in the replication staging area: EC2 replication server, EBS volumes, EBS snapshots, etc."""
    tags: Sequence[CfnReplicationConfigurationTemplateTagProps | Deferred] | Deferred | None
    """A set of tags to be associated with the Replication Configuration Template resource."""
    use_dedicated_replication_server: Boolean | None
    """Whether to use a dedicated Replication Server in the replication staging area."""


class CfnReplicationConfigurationTemplatePITPolicyRuleProps(TypedDict, total=False):
    enabled: Boolean | None
    """Whether this rule is enabled or not."""
    interval: Required[Integer]
    """How often, in the chosen units, a snapshot should be taken."""
    retention_duration: Required[Integer]
    """The duration to retain a snapshot for, in the chosen units."""
    rule_id: Integer | None
    """The ID of the rule."""
    units: Required[Literal["MINUTE", "HOUR", "DAY"] | Other]
    """The units used to measure the interval and retentionDuration."""


class CfnReplicationConfigurationTemplateTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnReplicationConfigurationTemplate(TypedResource):
    """A replication configuration template for AWS Elastic Disaster Recovery Service."""
    props: CfnReplicationConfigurationTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReplicationConfigurationTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Replication Configuration Template ARN."""
    @property
    def attr_replication_configuration_template_id(self) -> StringToken:
        """The Replication Configuration Template ID."""


class CfnSourceNetworkProps(TypedDict, total=False):
    origin_account_id: Required[str]
    """The account ID containing the VPC to protect. A change replaces the resource."""
    origin_region: Required[str]
    """The region containing the VPC to protect. A change replaces the resource."""
    tags: Sequence[CfnSourceNetworkTagProps | Deferred] | Deferred | None
    """A set of tags associated with the Source Network."""
    vpc_id: Required[str]
    """The VPC ID to protect. A change replaces the resource."""


class CfnSourceNetworkTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSourceNetwork(TypedResource):
    """A Source Network resource represents a VPC that is protected by AWS Elastic Disaster Recovery."""
    props: CfnSourceNetworkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSourceNetworkProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the Source Network."""
    @property
    def attr_source_network_id(self) -> StringToken:
        """The ID of the Source Network."""
