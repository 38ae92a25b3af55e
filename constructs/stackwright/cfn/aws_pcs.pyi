"""Every resource type of AWS::PCS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnClusterProps(TypedDict, total=False):
    name: str | None
    """The name that identifies the cluster. A change replaces the resource."""
    networking: Required[CfnClusterNetworkingProps | Deferred]
    """The networking configuration for the cluster's control plane. A change replaces the resource."""
    scheduler: Required[CfnClusterSchedulerProps | Deferred]
    """The cluster management and job scheduling software associated with the cluster."""
    size: Required[Literal["SMALL", "MEDIUM", "LARGE"] | Other]
    """The size of the cluster. A change replaces the resource."""
    slurm_configuration: CfnClusterSlurmConfigurationProps | Deferred | None
    """Additional options related to the Slurm scheduler."""
    tags: Mapping[str, str] | Deferred | None
    """1 or more tags added to the resource."""


class CfnClusterAccountingProps(TypedDict, total=False):
    """The accounting configuration includes configurable settings for Slurm accounting."""
    default_purge_time_in_days: Integer | None
    """The default value for all purge settings for `slurmdbd.conf`."""
    mode: Required[Literal["STANDARD", "NONE"] | Other]
    """The default value for `mode` is `NONE`."""


class CfnClusterAuthKeyProps(TypedDict, total=False):
    """The shared Slurm key for authentication, also known as the *cluster secret*."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of the shared Slurm key."""
    secret_version: Required[str]
    """The version of the shared Slurm key."""


class CfnClusterCgroupCustomSettingProps(TypedDict, total=False):
    """Additional cgroup configuration settings."""
    parameter_name: Required[str]
    """The cgroup.conf parameter name."""
    parameter_value: Required[str]
    """The value for the cgroup.conf parameter."""


class CfnClusterJwtAuthProps(TypedDict, total=False):
    """The JWT authentication configuration for Slurm REST API access."""
    jwt_key: CfnClusterJwtKeyProps | Deferred | None
    """The JWT key for Slurm REST API authentication."""


class CfnClusterJwtKeyProps(TypedDict, total=False):
    """The JWT key stored in AWS Secrets Manager for Slurm REST API authentication."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the JWT key."""
    secret_version: Required[str]
    """The version of the AWS Secrets Manager secret containing the JWT key."""


class CfnClusterNetworkingProps(TypedDict, total=False):
    """The networking configuration for the cluster's control plane."""
    network_type: Literal["IPV4", "IPV6"] | Other | None
    """The IP address version the cluster uses."""
    security_group_ids: Sequence[str] | Deferred | None
    """The list of security group IDs associated with the Elastic Network Interface (ENI) created in subnets."""
    subnet_ids: Sequence[str] | Deferred | None
    """The ID of the subnet where AWS PCS creates an Elastic Network Interface (ENI) to enable communication between managed controllers and AWS PCS resources."""


class CfnClusterSchedulerProps(TypedDict, total=False):
    """The cluster management and job scheduling software associated with the cluster."""
    type: Required[Literal["SLURM"] | Other]
    """The software AWS PCS uses to manage cluster scaling and job scheduling."""
    version: Required[str]
    """The version of the specified scheduling software that AWS PCS uses to manage cluster scaling and job scheduling."""


class CfnClusterSlurmConfigurationProps(TypedDict, total=False):
    """Additional options related to the Slurm scheduler."""
    accounting: CfnClusterAccountingProps | Deferred | None
    """The accounting configuration includes configurable settings for Slurm accounting."""
    auth_key: CfnClusterAuthKeyProps | Deferred | None
    """The shared Slurm key for authentication, also known as the *cluster secret*."""
    cgroup_custom_settings: Sequence[CfnClusterCgroupCustomSettingProps | Deferred] | Deferred | None
    """Additional cgroup-specific configuration that directly maps to cgroup.conf settings."""
    jwt_auth: CfnClusterJwtAuthProps | Deferred | None
    """The JWT authentication configuration for Slurm REST API access."""
    scale_down_idle_time_in_seconds: Integer | None
    """The time (in seconds) before an idle node is scaled down."""
    slurm_custom_settings: Sequence[CfnClusterSlurmCustomSettingProps | Deferred] | Deferred | None
    """Additional Slurm-specific configuration that directly maps to Slurm settings."""
    slurm_rest: CfnClusterSlurmRestProps | Deferred | None
    """The Slurm REST API configuration for the cluster."""
    slurmdbd_custom_settings: Sequence[CfnClusterSlurmdbdCustomSettingProps | Deferred] | Deferred | None
    """Additional slurmdbd-specific configuration that directly maps to slurmdbd.conf settings."""


class CfnClusterSlurmCustomSettingProps(TypedDict, total=False):
    """Additional settings that directly map to Slurm settings."""
    parameter_name: Required[str]
    """AWS PCS supports custom Slurm settings for clusters, compute node groups, and queues."""
    parameter_value: Required[str]
    """The values for the configured Slurm settings."""


class CfnClusterSlurmRestProps(TypedDict, total=False):
    """The Slurm REST API configuration includes settings for enabling and configuring the Slurm REST API."""
    mode: Required[Literal["STANDARD", "NONE"] | Other]
    """The default value for `mode` is `NONE`."""


class CfnClusterSlurmdbdCustomSettingProps(TypedDict, total=False):
    """Additional slurmdbd configuration settings."""
    parameter_name: Required[str]
    """The slurmdbd.conf parameter name."""
    parameter_value: Required[str]
    """The value for the slurmdbd.conf parameter."""


class CfnCluster(TypedResource):
    """Creates an AWS PCS cluster resource."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The unique Amazon Resource Name (ARN) of the cluster."""
    @property
    def attr_endpoints(self) -> StringToken:
        """The list of endpoints available for interaction with the scheduler."""
    @property
    def attr_error_info(self) -> StringToken:
        """The list of errors that occurred during cluster provisioning."""
    @property
    def attr_id(self) -> StringToken:
        """The generated unique ID of the cluster."""
    @property
    def attr_status(self) -> StringToken:
        """The provisioning status of the cluster."""


class CfnComputeNodeGroupProps(TypedDict, total=False):
    ami_id: str | None
    """The ID of the Amazon Machine Image (AMI) that AWS PCS uses to launch instances."""
    cluster_id: Required[str]
    """The ID of the cluster of the compute node group. A change replaces the resource."""
    custom_launch_template: CfnComputeNodeGroupCustomLaunchTemplateProps | Deferred | None
    """An Amazon EC2 launch template AWS PCS uses to launch compute nodes."""
    iam_instance_profile_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM instance profile used to pass an IAM role when launching EC2 instances."""
    instance_configs: Required[Sequence[CfnComputeNodeGroupInstanceConfigProps | Deferred] | Deferred]
    """A list of EC2 instance configurations that AWS PCS can provision in the compute node group. A change replaces the resource."""
    name: str | None
    """The name that identifies the compute node group. A change replaces the resource."""
    node_lifecycle_actions: CfnComputeNodeGroupNodeLifecycleActionsProps | Deferred | None
    """Custom scripts that run at defined points in a compute node's lifecycle."""
    purchase_option: Literal["ONDEMAND", "SPOT", "CAPACITY_BLOCK", "INTERRUPTIBLE_CAPACITY_RESERVATION"] | Other | None
    """Specifies how EC2 instances are purchased on your behalf."""
    scaling_configuration: Required[CfnComputeNodeGroupScalingConfigurationProps | Deferred]
    """Specifies the boundaries of the compute node group auto scaling."""
    slurm_configuration: CfnComputeNodeGroupSlurmConfigurationProps | Deferred | None
    """Additional options related to the Slurm scheduler."""
    spot_options: CfnComputeNodeGroupSpotOptionsProps | Deferred | None
    """Additional configuration when you specify `SPOT` as the `purchaseOption` for the `CreateComputeNodeGroup` API action."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The list of subnet IDs where instances are provisioned by the compute node group."""
    tags: Mapping[str, str] | Deferred | None
    """1 or more tags added to the resource."""


class CfnComputeNodeGroupCustomLaunchTemplateProps(TypedDict, total=False):
    """An Amazon EC2 launch template AWS PCS uses to launch compute nodes."""
    template_id: str | None
    """The ID of the EC2 launch template to use to provision instances."""
    version: str | None
    """The version of the EC2 launch template to use to provision instances."""


class CfnComputeNodeGroupInstanceConfigProps(TypedDict, total=False):
    """An EC2 instance configuration AWS PCS uses to launch compute nodes."""
    instance_type: str | None
    """The EC2 instance type that AWS PCS can provision in the compute node group."""


class CfnComputeNodeGroupNodeLifecycleActionsProps(TypedDict, total=False):
    """Custom scripts that run at defined points in a compute node's lifecycle."""
    script_caching_policy: Literal["CACHE_ONCE", "REFRESH_ON_REBOOT"] | Other | None
    """Controls whether lifecycle scripts are downloaded once at first boot (CACHE_ONCE) or re-downloaded on every reboot (REFRESH_ON_REBOOT)."""
    stages: Required[CfnComputeNodeGroupNodeLifecycleStagesProps | Deferred]
    """The ordered scripts to run at each compute node lifecycle stage."""


class CfnComputeNodeGroupNodeLifecycleScriptProps(TypedDict, total=False):
    """A single lifecycle script with its source, arguments, and error behavior."""
    arguments: Sequence[str] | Deferred | None
    """An ordered list of arguments passed to the script."""
    execution_policy: Literal["FIRST_BOOT_ONLY", "EVERY_BOOT"] | Other | None
    """Whether the script runs only on the node's first boot (FIRST_BOOT_ONLY) or on every boot including reboots (EVERY_BOOT)."""
    name: Required[str]
    """A human-readable name that identifies the script."""
    on_error: Literal["TERMINATE", "STOP_SEQUENCE", "CONTINUE"] | Other | None
    """The behavior when the script exits with an error."""
    script_source: Required[CfnComputeNodeGroupScriptSourceProps | Deferred]
    """The external location of a lifecycle script."""


class CfnComputeNodeGroupNodeLifecycleStagesProps(TypedDict, total=False):
    """The ordered scripts to run at each compute node lifecycle stage."""
    node_bootstrapped: Sequence[CfnComputeNodeGroupNodeLifecycleScriptProps | Deferred] | Deferred | None
    """Scripts to run after the node is bootstrapped, once the PCS configuration phase completes and before slurmd starts."""
    node_ready: Sequence[CfnComputeNodeGroupNodeLifecycleScriptProps | Deferred] | Deferred | None
    """Scripts to execute when the node becomes ready (every boot)."""


class CfnComputeNodeGroupScalingConfigurationProps(TypedDict, total=False):
    """Specifies the boundaries of the compute node group auto scaling."""
    max_instance_count: Required[Integer]
    """The upper bound of the number of instances allowed in the compute fleet."""
    min_instance_count: Required[Integer]
    """The lower bound of the number of instances allowed in the compute fleet."""


class CfnComputeNodeGroupScriptSourceProps(TypedDict, total=False):
    """The external location of a lifecycle script."""
    checksum: str | None
    """A 64-character hexadecimal SHA-256 digest used to verify script integrity."""
    s3_version_id: str | None
    """The S3 object version ID of the script, when stored in a versioned bucket."""
    script_location: Required[str]
    """The S3 URI or HTTPS URL where the script is stored."""


class CfnComputeNodeGroupSlurmConfigurationProps(TypedDict, total=False):
    """Additional options related to the Slurm scheduler."""
    gres_custom_settings: Sequence[Mapping[str, str] | Deferred] | Deferred | None
    """Additional Slurm gres.conf records for the compute node group."""
    scale_down_idle_time_in_seconds: Integer | None
    """The time before an idle node is scaled down."""
    slurm_custom_settings: Sequence[CfnComputeNodeGroupSlurmCustomSettingProps | Deferred] | Deferred | None
    """Additional Slurm-specific configuration that directly maps to Slurm settings."""


class CfnComputeNodeGroupSlurmCustomSettingProps(TypedDict, total=False):
    """Additional settings that directly map to Slurm settings."""
    parameter_name: Required[str]
    """AWS PCS supports custom Slurm settings for clusters, compute node groups, and queues."""
    parameter_value: Required[str]
    """The values for the configured Slurm settings."""


class CfnComputeNodeGroupSpotOptionsProps(TypedDict, total=False):
    """Additional configuration when you specify `SPOT` as the `purchaseOption` for the `CreateComputeNodeGroup` API action."""
    allocation_strategy: Literal["lowest-price", "capacity-optimized", "price-capacity-optimized"] | Other | None
    """The Amazon EC2 allocation strategy AWS PCS uses to provision EC2 instances."""


class CfnComputeNodeGroup(TypedResource):
    """Creates an AWS PCS compute node group resource."""
    props: CfnComputeNodeGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnComputeNodeGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The unique Amazon Resource Name (ARN) of the compute node group."""
    @property
    def attr_error_info(self) -> StringToken:
        """The list of errors that occurred during compute node group provisioning."""
    @property
    def attr_id(self) -> StringToken:
        """The generated unique ID of the compute node group."""
    @property
    def attr_status(self) -> StringToken:
        """The provisioning status of the compute node group."""


class CfnQueueProps(TypedDict, total=False):
    cluster_id: Required[str]
    """The ID of the cluster of the queue. A change replaces the resource."""
    compute_node_group_configurations: Sequence[CfnQueueComputeNodeGroupConfigurationProps | Deferred] | Deferred | None
    """The list of compute node group configurations associated with the queue."""
    name: str | None
    """The name that identifies the queue. A change replaces the resource."""
    slurm_configuration: CfnQueueSlurmConfigurationProps | Deferred | None
    """Additional options related to the Slurm scheduler."""
    tags: Mapping[str, str] | Deferred | None
    """1 or more tags added to the resource."""


class CfnQueueComputeNodeGroupConfigurationProps(TypedDict, total=False):
    """The compute node group configuration for a queue."""
    compute_node_group_id: str | None
    """The compute node group ID for the compute node group configuration."""


class CfnQueueSlurmConfigurationProps(TypedDict, total=False):
    """The Slurm configuration for the queue."""
    slurm_custom_settings: Sequence[CfnQueueSlurmCustomSettingProps | Deferred] | Deferred | None
    """Custom Slurm parameters that directly map to Slurm configuration settings."""


class CfnQueueSlurmCustomSettingProps(TypedDict, total=False):
    """Additional settings that directly map to Slurm settings."""
    parameter_name: Required[str]
    """AWS PCS supports configuration of the Slurm parameters for queues:."""
    parameter_value: Required[str]
    """The value for the configured Slurm setting."""


class CfnQueue(TypedResource):
    """Creates an AWS PCS queue resource."""
    props: CfnQueueProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueueProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The unique Amazon Resource Name (ARN) of the queue."""
    @property
    def attr_error_info(self) -> StringToken:
        """The list of errors that occurred during queue provisioning."""
    @property
    def attr_id(self) -> StringToken:
        """The generated unique ID of the queue."""
    @property
    def attr_status(self) -> StringToken:
        """The provisioning status of the queue."""
