"""Every resource type of AWS::EKS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAccessEntryProps(TypedDict, total=False):
    access_policies: Sequence[CfnAccessEntryAccessPolicyProps | Deferred] | Deferred | None
    """The access policies to associate to the access entry."""
    cluster_name: Required[str]
    """The name of your cluster. A change replaces the resource."""
    kubernetes_groups: Sequence[str] | Deferred | None
    """The value for `name` that you've specified for `kind: Group` as a `subject` in a Kubernetes `RoleBinding` or `ClusterRoleBinding` object."""
    principal_arn: Required[str]
    """The ARN of the IAM principal for the `AccessEntry`. A change replaces the resource."""
    tags: Sequence[CfnAccessEntryTagProps | Deferred] | Deferred | None
    """Metadata that assists with categorization and organization."""
    type: str | None
    """The type of the new access entry. A change replaces the resource."""
    username: str | None
    """The username to authenticate to Kubernetes with."""


class CfnAccessEntryAccessPolicyProps(TypedDict, total=False):
    """An access policy includes permissions that allow Amazon EKS to authorize an IAM principal to work with Kubernetes objects on your cluster."""
    access_scope: Required[CfnAccessEntryAccessScopeProps | Deferred]
    """The scope of an `AccessPolicy` that's associated to an `AccessEntry`."""
    policy_arn: Required[str]
    """The ARN of the access policy."""


class CfnAccessEntryAccessScopeProps(TypedDict, total=False):
    """The scope of an `AccessPolicy` that's associated to an `AccessEntry`."""
    namespaces: Sequence[str] | Deferred | None
    """A Kubernetes `namespace` that an access policy is scoped to."""
    type: Required[Literal["namespace", "cluster"] | Other]
    """The scope type of an access policy."""


class CfnAccessEntryTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAccessEntry(TypedResource):
    """Creates an access entry."""
    props: CfnAccessEntryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessEntryProps]) -> None: ...
    @property
    def attr_access_entry_arn(self) -> StringToken:
        """The ARN of the access entry."""


class CfnAddonProps(TypedDict, total=False):
    addon_name: Required[str]
    """The name of the add-on. A change replaces the resource."""
    addon_version: str | None
    """The version of the add-on."""
    cluster_name: Required[str]
    """The name of your cluster. A change replaces the resource."""
    configuration_values: str | None
    """The configuration values that you provided."""
    namespace_config: CfnAddonNamespaceConfigProps | Deferred | None
    """The namespace configuration for the addon. A change replaces the resource."""
    pod_identity_associations: Sequence[CfnAddonPodIdentityAssociationProps | Deferred] | Deferred | None
    """An array of EKS Pod Identity associations owned by the add-on."""
    preserve_on_delete: Boolean | None
    """Specifying this option preserves the add-on software on your cluster but Amazon EKS stops managing any settings for the add-on."""
    resolve_conflicts: Literal["NONE", "OVERWRITE", "PRESERVE"] | Other | None
    """How to resolve field value conflicts for an Amazon EKS add-on."""
    service_account_role_arn: str | None
    """The Amazon Resource Name (ARN) of an existing IAM role to bind to the add-on's service account."""
    tags: Sequence[CfnAddonTagProps | Deferred] | Deferred | None
    """The metadata that you apply to the add-on to assist with categorization and organization."""


class CfnAddonNamespaceConfigProps(TypedDict, total=False):
    """The custom namespace configuration to use with the add-on"""
    namespace: Required[str]
    """The custom namespace for creating the add-on"""


class CfnAddonPodIdentityAssociationProps(TypedDict, total=False):
    """Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role to associate with the service account."""
    service_account: Required[str]
    """The name of the Kubernetes service account inside the cluster to associate the IAM credentials with."""


class CfnAddonTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAddon(TypedResource):
    """Creates an Amazon EKS add-on."""
    props: CfnAddonProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAddonProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the add-on, such as `arn:aws:eks:us-west-2:111122223333:addon/1-19/vpc-cni/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`."""


class CfnCapabilityProps(TypedDict, total=False):
    capability_name: Required[str]
    """The unique name of the capability within the cluster. A change replaces the resource."""
    cluster_name: Required[str]
    """The name of the Amazon EKS cluster that contains this capability. A change replaces the resource."""
    configuration: CfnCapabilityCapabilityConfigurationProps | Deferred | None
    """The configuration settings for the capability."""
    delete_propagation_policy: Required[Literal["RETAIN"] | Other]
    """The delete propagation policy for the capability."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that the capability uses to interact with AWS services."""
    tags: Sequence[CfnCapabilityTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    type: Required[Literal["ARGOCD", "ACK", "KRO"] | Other]
    """The type of capability. A change replaces the resource."""


class CfnCapabilityAckProps(TypedDict, total=False):
    """Configuration settings for an ACK (AWS Controllers for Kubernetes) capability."""
    disabled_services: Sequence[str] | Deferred | None
    """A list of ACK service names to disable."""
    enable_cross_namespace: Boolean | None
    """Whether cross-namespace references are enabled for ACK controllers."""


class CfnCapabilityArgoCdProps(TypedDict, total=False):
    """Configuration settings for an Argo CD capability."""
    aws_idc: Required[CfnCapabilityAwsIdcProps | Deferred]
    """Configuration for integrating Argo CD with IAM Identity Center. A change replaces the resource."""
    endpoint_prefix: str | None
    """An optional prefix for the Argo CD server endpoint. A change replaces the resource."""
    namespace: str | None
    """The Kubernetes namespace where Argo CD resources will be created. A change replaces the resource."""
    network_access: CfnCapabilityNetworkAccessProps | Deferred | None
    """Configuration for network access to the Argo CD capability's managed API server endpoint."""
    rbac_role_mappings: Sequence[CfnCapabilityArgoCdRoleMappingProps | Deferred] | Deferred | None
    """A list of role mappings that define which IAM Identity Center users or groups have which Argo CD roles."""


class CfnCapabilityArgoCdRoleMappingProps(TypedDict, total=False):
    """A mapping between an Argo CD role and IAM Identity CenterIAM; Identity Center identities."""
    identities: Required[Sequence[CfnCapabilitySsoIdentityProps | Deferred] | Deferred]
    """A list of IAM Identity CenterIAM; Identity Center identities (users or groups) that should be assigned this Argo CD role."""
    role: Required[Literal["ADMIN", "EDITOR", "VIEWER"] | Other]
    """The Argo CD role to assign."""


class CfnCapabilityAwsIdcProps(TypedDict, total=False):
    """Configuration for integrating Argo CD with IAM Identity Center."""
    idc_instance_arn: Required[str]
    """The ARN of the IAM Identity Center instance to use for authentication."""
    idc_region: str | None
    """The Region where your IAM Identity Center instance is located."""


class CfnCapabilityCapabilityConfigurationProps(TypedDict, total=False):
    """Configuration settings for a capability."""
    ack: CfnCapabilityAckProps | Deferred | None
    """Configuration settings for an ACK (AWS Controllers for Kubernetes) capability."""
    argo_cd: CfnCapabilityArgoCdProps | Deferred | None
    """Configuration settings for an Argo CD capability."""


class CfnCapabilityNetworkAccessProps(TypedDict, total=False):
    """Configuration for network access to the Argo CD capability's managed API server endpoint."""
    vpce_ids: Sequence[str] | Deferred | None
    """A list of VPC endpoint IDs to associate with the managed Argo CD API server endpoint."""


class CfnCapabilitySsoIdentityProps(TypedDict, total=False):
    """An IAM Identity CenterIAM; Identity Center identity (user or group) that can be assigned permissions in a capability."""
    id: Required[str]
    """The unique identifier of the IAM Identity CenterIAM; Identity Center user or group."""
    type: Required[Literal["SSO_USER", "SSO_GROUP"] | Other]
    """The type of identity."""


class CfnCapabilityTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCapability(TypedResource):
    """An object representing a managed capability in an Amazon EKS cluster."""
    props: CfnCapabilityProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCapabilityProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the capability."""
    @property
    def attr_created_at(self) -> StringToken:
        """The Unix epoch timestamp in seconds for when the capability was created."""
    @property
    def attr_modified_at(self) -> StringToken:
        """The Unix epoch timestamp in seconds for when the capability was last modified."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the capability."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the capability software that is currently running."""
    @property
    def attr_configuration_argo_cd_server_url(self) -> StringToken:
        """The URL of the Argo CD server."""
    @property
    def attr_configuration_argo_cd_aws_idc_idc_managed_application_arn(self) -> StringToken:
        """The ARN of the managed application created in IAM Identity Center for this Argo CD capability."""


class CfnCertificateAuthorityProps(TypedDict, total=False):
    cluster_name: Required[str]
    """The name of the EKS cluster that the certificate authority belongs to. A change replaces the resource."""


class CfnCertificateAuthority(TypedResource):
    """Resource Type definition for EKS CertificateAuthority."""
    props: CfnCertificateAuthorityProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCertificateAuthorityProps]) -> None: ...
    @property
    def attr_activated_at(self) -> StringToken:
        """The timestamp when the certificate authority was activated."""
    @property
    def attr_activated_by(self) -> StringToken:
        """The entity that activated the certificate authority."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the certificate authority was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The entity that created the certificate authority."""
    @property
    def attr_data(self) -> StringToken:
        """The Base64 encoded certificate authority data."""
    @property
    def attr_distribution_status(self) -> StringToken:
        """The distribution status of the certificate authority."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the certificate authority."""
    @property
    def attr_rollback_available(self) -> StringToken:
        """Whether activation of this certificate authority can still be rolled back."""
    @property
    def attr_signing_status(self) -> StringToken:
        """The signing status of the certificate authority."""
    @property
    def attr_scheduled_events_final_auto_activation(self) -> StringToken:
        """The deadline by which EKS will auto-activate this certificate authority (notAfter minus 45 days)."""
    @property
    def attr_scheduled_events_first_auto_activation(self) -> StringToken:
        """The earliest date EKS may auto-activate this certificate authority (notAfter minus 6 months)."""
    @property
    def attr_validity_not_after(self) -> StringToken:
        """The end of the validity period for the certificate authority."""
    @property
    def attr_validity_not_before(self) -> StringToken:
        """The start of the validity period for the certificate authority."""


class CfnClusterProps(TypedDict, total=False):
    access_config: CfnClusterAccessConfigProps | Deferred | None
    """The access configuration for the cluster."""
    active_certificate_authority_id: str | None
    """The ID of the certificate authority to activate as the cluster's signing CA."""
    bootstrap_self_managed_addons: Boolean | None
    """If you set this value to `False` when creating a cluster, the default networking add-ons will not be installed. A change replaces the resource."""
    certificate_authority: CfnClusterCertificateAuthorityProps | Deferred | None
    """The certificate authority information for the cluster, including the trust bundle and the currently active signing certificate authority."""
    compute_config: CfnClusterComputeConfigProps | Deferred | None
    """Indicates the current configuration of the compute capability on your EKS Auto Mode cluster."""
    control_plane_scaling_config: CfnClusterControlPlaneScalingConfigProps | Deferred | None
    """The control plane scaling tier configuration."""
    deletion_protection: Boolean | None
    """The current deletion protection setting for the cluster."""
    encryption_config: Sequence[CfnClusterEncryptionConfigProps | Deferred] | Deferred | None
    """The encryption configuration for the cluster. A change replaces the resource."""
    force: Boolean | None
    """Set this value to `true` to override upgrade-blocking readiness checks when updating a cluster."""
    kube_api_server_config: CfnClusterKubeApiServerConfigProps | Deferred | None
    """The configuration for the Kubernetes API server on an Amazon EKS cluster."""
    kube_controller_manager_config: CfnClusterKubeControllerManagerConfigProps | Deferred | None
    """The configuration for the Kubernetes controller manager on an Amazon EKS cluster."""
    kube_scheduler_config: CfnClusterKubeSchedulerConfigProps | Deferred | None
    """The configuration for the Kubernetes scheduler on an Amazon EKS cluster."""
    kubernetes_network_config: CfnClusterKubernetesNetworkConfigProps | Deferred | None
    """The Kubernetes network configuration for the cluster. A change replaces the resource."""
    logging: CfnClusterLoggingProps | Deferred | None
    """The logging configuration for your cluster."""
    name: str | None
    """The unique name to give to your cluster. A change replaces the resource."""
    outpost_config: CfnClusterOutpostConfigProps | Deferred | None
    """An object representing the configuration of your local Amazon EKS cluster on an AWS Outpost. A change replaces the resource."""
    remote_network_config: CfnClusterRemoteNetworkConfigProps | Deferred | None
    """The configuration in the cluster for EKS Hybrid Nodes."""
    resources_vpc_config: Required[CfnClusterResourcesVpcConfigProps | Deferred]
    """The VPC configuration that's used by the cluster control plane."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that provides permissions for the Kubernetes control plane to make calls to AWS API operations on your behalf. A change replaces the resource."""
    rollback_config: CfnClusterRollbackConfigProps | Deferred | None
    """The rollback configuration to use for the cluster version rollback."""
    storage_config: CfnClusterStorageConfigProps | Deferred | None
    """Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster."""
    tags: Sequence[CfnClusterTagProps | Deferred] | Deferred | None
    """The metadata that you apply to the cluster to assist with categorization and organization."""
    upgrade_policy: CfnClusterUpgradePolicyProps | Deferred | None
    """This value indicates if extended support is enabled or disabled for the cluster."""
    version: str | None
    """The desired Kubernetes version for your cluster."""
    zonal_shift_config: CfnClusterZonalShiftConfigProps | Deferred | None
    """The configuration for zonal shift for the cluster."""


class CfnClusterAccessConfigProps(TypedDict, total=False):
    """The access configuration for the cluster."""
    authentication_mode: Literal["CONFIG_MAP", "API_AND_CONFIG_MAP", "API"] | Other | None
    """The desired authentication mode for the cluster."""
    bootstrap_cluster_creator_admin_permissions: Boolean | None
    """Specifies whether or not the cluster creator IAM principal was set as a cluster admin access entry during cluster creation time. A change replaces the resource."""


class CfnClusterActiveCertificateAuthorityProps(TypedDict, total=False):
    """Identifies the certificate authority currently signing certificates for the cluster."""


class CfnClusterBlockStorageProps(TypedDict, total=False):
    """Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster."""
    enabled: Boolean | None
    """Indicates if the block storage capability is enabled on your EKS Auto Mode cluster."""


class CfnClusterCertificateAuthorityProps(TypedDict, total=False):
    """The certificate authority information for the cluster, including the trust bundle and the currently active signing certificate authority."""
    active: CfnClusterActiveCertificateAuthorityProps | Deferred | None
    """Identifies the certificate authority currently signing certificates for the cluster."""


class CfnClusterClusterLoggingProps(TypedDict, total=False):
    """The cluster control plane logging configuration for your cluster."""
    enabled_types: Sequence[CfnClusterLoggingTypeConfigProps | Deferred] | Deferred | None
    """The enabled control plane logs for your cluster."""


class CfnClusterComputeConfigProps(TypedDict, total=False):
    """Indicates the current configuration of the compute capability on your EKS Auto Mode cluster."""
    enabled: Boolean | None
    """Request to enable or disable the compute capability on your EKS Auto Mode cluster."""
    node_pools: Sequence[str] | Deferred | None
    """Configuration for node pools that defines the compute resources for your EKS Auto Mode cluster."""
    node_role_arn: str | None
    """The ARN of the IAM Role EKS will assign to EC2 Managed Instances in your EKS Auto Mode cluster."""


class CfnClusterControlPlanePlacementProps(TypedDict, total=False):
    """The placement configuration for all the control plane instances of your local Amazon EKS cluster on an AWS Outpost."""
    group_name: str | None
    """The name of the placement group for the Kubernetes control plane instances. A change replaces the resource."""
    spread_level: Literal["host", "rack"] | Other | None
    """Optional parameter to specify the placement group spread level for control plane instances."""


class CfnClusterControlPlaneScalingConfigProps(TypedDict, total=False):
    """The control plane scaling tier configuration."""
    tier: Literal["standard", "tier-xl", "tier-2xl", "tier-4xl", "tier-8xl", "tier-ultra"] | Other | None
    """The control plane scaling tier configuration."""


class CfnClusterElasticLoadBalancingProps(TypedDict, total=False):
    """Indicates the current configuration of the load balancing capability on your EKS Auto Mode cluster."""
    enabled: Boolean | None
    """Indicates if the load balancing capability is enabled on your EKS Auto Mode cluster."""


class CfnClusterEncryptionConfigProps(TypedDict, total=False):
    """The encryption configuration for the cluster."""
    provider: CfnClusterProviderProps | Deferred | None
    """The encryption provider for the cluster. A change replaces the resource."""
    resources: Sequence[str] | Deferred | None
    """Specifies the resources to be encrypted. Deprecated. A change replaces the resource."""


class CfnClusterEtcdPlacementProps(TypedDict, total=False):
    """The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost."""
    spread_level: Literal["host", "rack"] | Other | None
    """Optional parameter to specify the placement group spread level for etcd instances."""


class CfnClusterHorizontalPodAutoscalerControllerConfigProps(TypedDict, total=False):
    """The horizontal pod autoscaler controller configuration."""
    horizontal_pod_autoscaler_sync_period: str | None
    """The interval between each sync of the horizontal pod autoscaler (e.g., 15s, 1m)."""


class CfnClusterKubeApiServerConfigProps(TypedDict, total=False):
    """The configuration for the Kubernetes API server on an Amazon EKS cluster."""
    event_ttl: str | None
    """The duration that Kubernetes events are retained (e.g., 30m, 1h)."""
    service_node_port_range: CfnClusterServiceNodePortRangeProps | Deferred | None
    """The port range for Kubernetes NodePort services."""


class CfnClusterKubeControllerManagerConfigProps(TypedDict, total=False):
    """The configuration for the Kubernetes controller manager on an Amazon EKS cluster."""
    horizontal_pod_autoscaler_controller_config: CfnClusterHorizontalPodAutoscalerControllerConfigProps | Deferred | None
    """The horizontal pod autoscaler controller configuration."""
    pod_gc_controller_config: CfnClusterPodGcControllerConfigProps | Deferred | None
    """The pod garbage collector controller configuration."""


class CfnClusterKubeSchedulerConfigProps(TypedDict, total=False):
    """The configuration for the Kubernetes scheduler on an Amazon EKS cluster."""
    node_resources_fit: CfnClusterNodeResourcesFitConfigProps | Deferred | None
    """The NodeResourcesFit plugin configuration for the Kubernetes scheduler."""


class CfnClusterKubernetesNetworkConfigProps(TypedDict, total=False):
    """The Kubernetes network configuration for the cluster."""
    elastic_load_balancing: CfnClusterElasticLoadBalancingProps | Deferred | None
    """Request to enable or disable the load balancing capability on your EKS Auto Mode cluster."""
    ip_family: Literal["ipv4", "ipv6"] | Other | None
    """Specify which IP family is used to assign Kubernetes pod and service IP addresses. A change replaces the resource."""
    service_ipv4_cidr: str | None
    """Don't specify a value if you select `ipv6` for *ipFamily*. A change replaces the resource."""


class CfnClusterLoggingProps(TypedDict, total=False):
    """Enable or disable exporting the Kubernetes control plane logs for your cluster to CloudWatch Logs."""
    cluster_logging: CfnClusterClusterLoggingProps | Deferred | None
    """The cluster control plane logging configuration for your cluster."""


class CfnClusterLoggingTypeConfigProps(TypedDict, total=False):
    """The enabled logging type."""
    type: Literal["api", "audit", "authenticator", "controllerManager", "scheduler"] | Other | None
    """The name of the log type."""


class CfnClusterNodeResourcesFitConfigProps(TypedDict, total=False):
    """The NodeResourcesFit plugin configuration for the Kubernetes scheduler."""
    scoring_strategy: CfnClusterScoringStrategyProps | Deferred | None
    """The scoring strategy configuration for the NodeResourcesFit scheduler plugin."""


class CfnClusterOutpostConfigProps(TypedDict, total=False):
    """The configuration of your local Amazon EKS cluster on an AWS Outpost."""
    control_plane_instance_type: Required[str]
    """The Amazon EC2 instance type that you want to use for your local Amazon EKS cluster on Outposts. A change replaces the resource."""
    control_plane_placement: CfnClusterControlPlanePlacementProps | Deferred | None
    """An object representing the placement configuration for all the control plane instances of your local Amazon EKS cluster on an AWS Outpost. A change replaces the resource."""
    etcd_instance_type: str | None
    """The EC2 instance type for etcd instances of your local Amazon EKS cluster on AWS Outposts."""
    etcd_placement: CfnClusterEtcdPlacementProps | Deferred | None
    """The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost."""
    outpost_arns: Required[Sequence[str] | Deferred]
    """The ARN of the Outpost that you want to use for your local Amazon EKS cluster on Outposts. A change replaces the resource."""


class CfnClusterPodGcControllerConfigProps(TypedDict, total=False):
    """The pod garbage collector controller configuration."""
    terminated_pod_gc_threshold: Integer | None
    """The number of terminated pods that can exist before the terminated pod garbage collector starts deleting them."""


class CfnClusterProviderProps(TypedDict, total=False):
    """Identifies the AWS Key Management Service ( AWS) key used to encrypt the secrets."""
    key_arn: str | None
    """Amazon Resource Name (ARN) or alias of the KMS key. A change replaces the resource."""


class CfnClusterRemoteNetworkConfigProps(TypedDict, total=False):
    """The configuration in the cluster for EKS Hybrid Nodes."""
    remote_node_networks: Sequence[CfnClusterRemoteNodeNetworkProps | Deferred] | Deferred | None
    """The list of network CIDRs that can contain hybrid nodes."""
    remote_pod_networks: Sequence[CfnClusterRemotePodNetworkProps | Deferred] | Deferred | None
    """The list of network CIDRs that can contain pods that run Kubernetes webhooks on hybrid nodes."""


class CfnClusterRemoteNodeNetworkProps(TypedDict, total=False):
    """A network CIDR that can contain hybrid nodes."""
    cidrs: Required[Sequence[str] | Deferred]
    """A network CIDR that can contain hybrid nodes."""


class CfnClusterRemotePodNetworkProps(TypedDict, total=False):
    """A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes."""
    cidrs: Required[Sequence[str] | Deferred]
    """A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes."""


class CfnClusterResourceWeightProps(TypedDict, total=False):
    """A resource weight entry for the scheduler scoring strategy."""
    name: str | None
    """The name of the resource (for example, cpu or memory)."""
    weight: Integer | None
    """The weight assigned to the resource for scoring."""


class CfnClusterResourcesVpcConfigProps(TypedDict, total=False):
    """An object representing the VPC configuration to use for an Amazon EKS cluster."""
    control_plane_egress_mode: Literal["AWS_MANAGED", "CUSTOMER_ISOLATED", "CUSTOMER_ROUTED"] | Other | None
    """Specify the egress mode for the cluster control plane."""
    endpoint_private_access: Boolean | None
    """Set this value to `true` to enable private access for your cluster's Kubernetes API server endpoint."""
    endpoint_public_access: Boolean | None
    """Set this value to `false` to disable public access to your cluster's Kubernetes API server endpoint."""
    public_access_cidrs: Sequence[str] | Deferred | None
    """The CIDR blocks that are allowed access to your cluster's public Kubernetes API server endpoint."""
    security_group_ids: Sequence[str] | Deferred | None
    """Specify one or more security groups for the cross-account elastic network interfaces that Amazon EKS creates to use that allow communication between your nodes and the Kubernetes control plane. A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """Specify subnets for your Amazon EKS nodes. A change replaces the resource."""


class CfnClusterRollbackConfigProps(TypedDict, total=False):
    """The rollback configuration to use for the cluster version rollback."""
    timeout_minutes: Integer | None
    """The timeout in minutes for the version rollback operation."""


class CfnClusterScoringStrategyProps(TypedDict, total=False):
    """The scoring strategy configuration for the NodeResourcesFit scheduler plugin."""
    resources: Sequence[CfnClusterResourceWeightProps | Deferred] | Deferred | None
    """The resource weights used for scoring nodes."""
    type: Literal["LeastAllocated", "MostAllocated"] | Other | None
    """The scoring strategy type (LeastAllocated or MostAllocated)."""


class CfnClusterServiceNodePortRangeProps(TypedDict, total=False):
    """The port range for Kubernetes NodePort services."""
    max_port: Integer | None
    """The maximum port number in the range."""
    min_port: Integer | None
    """The minimum port number in the range."""


class CfnClusterStorageConfigProps(TypedDict, total=False):
    """Request to update the configuration of the storage capability of your EKS Auto Mode cluster."""
    block_storage: CfnClusterBlockStorageProps | Deferred | None
    """Request to configure EBS Block Storage settings for your EKS Auto Mode cluster."""


class CfnClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnClusterUpgradePolicyProps(TypedDict, total=False):
    """The support policy to use for the cluster."""
    support_type: Literal["STANDARD", "EXTENDED"] | Other | None
    """If the cluster is set to `EXTENDED`, it will enter extended support at the end of standard support."""


class CfnClusterZonalShiftConfigProps(TypedDict, total=False):
    """The configuration for zonal shift for the cluster."""
    enabled: Boolean | None
    """If zonal shift is enabled, AWS configures zonal autoshift for the cluster."""


class CfnCluster(TypedResource):
    """Creates an Amazon EKS control plane."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:cluster/prod`."""
    @property
    def attr_certificate_authority_data(self) -> StringToken:
        """The `certificate-authority-data` for your cluster."""
    @property
    def attr_cluster_security_group_id(self) -> StringToken:
        """The cluster security group that was created by Amazon EKS for the cluster."""
    @property
    def attr_encryption_config_key_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) or alias of the customer master key (CMK)."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The endpoint for your Kubernetes API server, such as `https://5E1D0CEXAMPLEA591B746AFC5AB30262.yl4.us-west-2.eks.amazonaws.com`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of your local Amazon EKS cluster on an AWS Outpost."""
    @property
    def attr_open_id_connect_issuer_url(self) -> StringToken:
        """The issuer URL for the OIDC identity provider of the cluster, such as `https://oidc.eks.us-west-2.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E`."""
    @property
    def attr_kubernetes_network_config_service_ipv6_cidr(self) -> StringToken:
        """The CIDR block that Kubernetes Service IP addresses are assigned from if you created a `1.21` or later cluster with version `>1.10.1` or later of the Amazon VPC CNI add-on and specified `ipv6` for *ipFamily* when you created the cluster."""
    @property
    def attr_certificate_authority_active_activated_by(self) -> StringToken:
        """Indicates whether the active certificate authority was activated by EKS or by the customer."""
    @property
    def attr_certificate_authority_active_id(self) -> StringToken:
        """The ID of the active (signing) certificate authority."""


class CfnFargateProfileProps(TypedDict, total=False):
    cluster_name: Required[str]
    """The name of your cluster. A change replaces the resource."""
    fargate_profile_name: str | None
    """The name of the Fargate profile. A change replaces the resource."""
    pod_execution_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the `Pod` execution role to use for a `Pod` that matches the selectors in the Fargate profile. A change replaces the resource."""
    selectors: Required[Sequence[CfnFargateProfileSelectorProps | Deferred] | Deferred]
    """The selectors to match for a `Pod` to use this Fargate profile. A change replaces the resource."""
    subnets: Sequence[str] | Deferred | None
    """The IDs of subnets to launch a `Pod` into. A change replaces the resource."""
    tags: Sequence[CfnFargateProfileTagProps | Deferred] | Deferred | None
    """Metadata that assists with categorization and organization."""


class CfnFargateProfileLabelProps(TypedDict, total=False):
    """A key-value pair."""
    key: Required[str]
    """Enter a key. A change replaces the resource."""
    value: Required[str]
    """Enter a value. A change replaces the resource."""


class CfnFargateProfileSelectorProps(TypedDict, total=False):
    """An object representing an AWS Fargate profile selector."""
    labels: Sequence[CfnFargateProfileLabelProps | Deferred] | Deferred | None
    """The Kubernetes labels that the selector should match. A change replaces the resource."""
    namespace: Required[str]
    """The Kubernetes `namespace` that the selector should match. A change replaces the resource."""


class CfnFargateProfileTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFargateProfile(TypedResource):
    """Creates an AWS Fargate profile for your Amazon EKS cluster."""
    props: CfnFargateProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFargateProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:fargateprofile/myCluster/myFargateProfile/1cb1a11a-1dc1-1d11-cf11-1111f11fa111`."""


class CfnIdentityProviderConfigProps(TypedDict, total=False):
    cluster_name: Required[str]
    """The name of your cluster. A change replaces the resource."""
    identity_provider_config_name: str | None
    """The name of the configuration. A change replaces the resource."""
    oidc: CfnIdentityProviderConfigOidcIdentityProviderConfigProps | Deferred | None
    """An object representing an OpenID Connect (OIDC) identity provider configuration. A change replaces the resource."""
    tags: Sequence[CfnIdentityProviderConfigTagProps | Deferred] | Deferred | None
    """Metadata that assists with categorization and organization."""
    type: Required[Literal["oidc"] | Other]
    """The type of the identity provider configuration. A change replaces the resource."""


class CfnIdentityProviderConfigOidcIdentityProviderConfigProps(TypedDict, total=False):
    """An object representing the configuration for an OpenID Connect (OIDC) identity provider."""
    client_id: Required[str]
    """This is also known as *audience*. A change replaces the resource."""
    groups_claim: str | None
    """The JSON web token (JWT) claim that the provider uses to return your groups. A change replaces the resource."""
    groups_prefix: str | None
    """The prefix that is prepended to group claims to prevent clashes with existing names (such as `system:` groups). A change replaces the resource."""
    issuer_url: Required[str]
    """The URL of the OIDC identity provider that allows the API server to discover public signing keys for verifying tokens. A change replaces the resource."""
    required_claims: Sequence[CfnIdentityProviderConfigRequiredClaimProps | Deferred] | Deferred | None
    """The key-value pairs that describe required claims in the identity token. A change replaces the resource."""
    username_claim: str | None
    """The JSON Web token (JWT) claim that is used as the username. A change replaces the resource."""
    username_prefix: str | None
    """The prefix that is prepended to username claims to prevent clashes with existing names. A change replaces the resource."""


class CfnIdentityProviderConfigRequiredClaimProps(TypedDict, total=False):
    """A key-value pair that describes a required claim in the identity token."""
    key: Required[str]
    """The key to match from the token. A change replaces the resource."""
    value: Required[str]
    """The value for the key from the token. A change replaces the resource."""


class CfnIdentityProviderConfigTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIdentityProviderConfig(TypedResource):
    """Associates an identity provider configuration to a cluster."""
    props: CfnIdentityProviderConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdentityProviderConfigProps]) -> None: ...
    @property
    def attr_identity_provider_config_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) associated with the identity provider config."""


class CfnNodegroupProps(TypedDict, total=False):
    ami_type: Literal["AL2023_ARM_64_NVIDIA", "AL2023_ARM_64_STANDARD", "AL2023_x86_64_NEURON", "AL2023_x86_64_NVIDIA", "AL2023_x86_64_STANDARD", "AL2_ARM_64", "AL2_x86_64", "AL2_x86_64_GPU", "BOTTLEROCKET_ARM_64", "BOTTLEROCKET_ARM_64_FIPS", "BOTTLEROCKET_ARM_64_NVIDIA", "BOTTLEROCKET_ARM_64_NVIDIA_FIPS", "BOTTLEROCKET_x86_64", "BOTTLEROCKET_x86_64_FIPS", "BOTTLEROCKET_x86_64_NVIDIA", "BOTTLEROCKET_x86_64_NVIDIA_FIPS", "CUSTOM", "WINDOWS_CORE_2019_x86_64", "WINDOWS_CORE_2022_x86_64", "WINDOWS_CORE_2025_x86_64", "WINDOWS_FULL_2019_x86_64", "WINDOWS_FULL_2022_x86_64", "WINDOWS_FULL_2025_x86_64"] | Other | None
    """The AMI type for your node group. A change replaces the resource."""
    capacity_type: Literal["CAPACITY_BLOCK", "ON_DEMAND", "OnDemand", "SPOT"] | Other | None
    """The capacity type of your managed node group. A change replaces the resource."""
    cluster_name: Required[str]
    """The name of your cluster. A change replaces the resource."""
    disk_size: Integer | None
    """The root device disk size (in GiB) for your node group instances. A change replaces the resource."""
    force_update_enabled: Boolean | None
    """Force the update if any `Pod` on the existing node group can't be drained due to a `Pod` disruption budget issue."""
    instance_types: Sequence[str] | Deferred | None
    """Specify the instance types for a node group. A change replaces the resource."""
    labels: Mapping[str, str] | Deferred | None
    """The Kubernetes `labels` applied to the nodes in the node group."""
    launch_template: CfnNodegroupLaunchTemplateSpecificationProps | Deferred | None
    """An object representing a node group's launch template specification."""
    node_repair_config: CfnNodegroupNodeRepairConfigProps | Deferred | None
    """The node auto repair configuration for the node group."""
    node_role: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role to associate with your node group. A change replaces the resource."""
    nodegroup_name: str | None
    """The unique name to give your node group. A change replaces the resource."""
    release_version: str | None
    """The AMI version of the Amazon EKS optimized AMI to use with your node group (for example, `1.14.7- *YYYYMMDD*` )."""
    remote_access: CfnNodegroupRemoteAccessProps | Deferred | None
    """The remote access configuration to use with your node group. A change replaces the resource."""
    scaling_config: CfnNodegroupScalingConfigProps | Deferred | None
    """The scaling configuration details for the Auto Scaling group that is created for your node group."""
    subnets: Required[Sequence[str] | Deferred]
    """The subnets to use for the Auto Scaling group that is created for your node group. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata that assists with categorization and organization."""
    taints: Sequence[CfnNodegroupTaintProps | Deferred] | Deferred | None
    """The Kubernetes taints to be applied to the nodes in the node group when they are created."""
    update_config: CfnNodegroupUpdateConfigProps | Deferred | None
    """The node group update configuration."""
    version: str | None
    """The Kubernetes version to use for your managed nodes."""
    warm_pool_config: CfnNodegroupWarmPoolConfigProps | Deferred | None
    """The warm pool configuration for the node group."""


class CfnNodegroupLaunchTemplateSpecificationProps(TypedDict, total=False):
    """An object representing a node group launch template specification."""
    id: str | None
    """The ID of the launch template."""
    name: str | None
    """The name of the launch template."""
    version: str | None
    """The version number of the launch template to use."""


class CfnNodegroupNodeRepairConfigProps(TypedDict, total=False):
    """The node auto repair configuration for the node group."""
    enabled: Boolean | None
    """Specifies whether to enable node auto repair for the node group."""
    max_parallel_nodes_repaired_count: Integer | None
    """Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a count of unhealthy nodes."""
    max_parallel_nodes_repaired_percentage: Integer | None
    """Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a percentage of unhealthy nodes."""
    max_unhealthy_node_threshold_count: Integer | None
    """Specify a count threshold of unhealthy nodes, above which node auto repair actions will stop."""
    max_unhealthy_node_threshold_percentage: Integer | None
    """Specify a percentage threshold of unhealthy nodes, above which node auto repair actions will stop."""
    node_repair_config_overrides: Sequence[CfnNodegroupNodeRepairConfigOverridesProps | Deferred] | Deferred | None
    """Specify granular overrides for specific repair actions."""


class CfnNodegroupNodeRepairConfigOverridesProps(TypedDict, total=False):
    """Specify granular overrides for specific repair actions."""
    min_repair_wait_time_mins: Integer | None
    """Specify the minimum time in minutes to wait before attempting to repair a node with this specific `nodeMonitoringCondition` and `nodeUnhealthyReason`."""
    node_monitoring_condition: str | None
    """Specify an unhealthy condition reported by the node monitoring agent that this override would apply to."""
    node_unhealthy_reason: str | None
    """Specify a reason reported by the node monitoring agent that this override would apply to."""
    repair_action: Literal["Replace", "Reboot", "NoAction"] | Other | None
    """Specify the repair action to take for nodes when all of the specified conditions are met."""


class CfnNodegroupRemoteAccessProps(TypedDict, total=False):
    """An object representing the remote access configuration for the managed node group."""
    ec2_ssh_key: Required[str]
    """The Amazon EC2 SSH key name that provides access for SSH communication with the nodes in the managed node group. A change replaces the resource."""
    source_security_groups: Sequence[str] | Deferred | None
    """The security group IDs that are allowed SSH access (port 22) to the nodes. A change replaces the resource."""


class CfnNodegroupScalingConfigProps(TypedDict, total=False):
    """An object representing the scaling configuration details for the Auto Scaling group that is associated with your node group."""
    desired_size: Integer | None
    """The current number of nodes that the managed node group should maintain."""
    max_size: Integer | None
    """The maximum number of nodes that the managed node group can scale out to."""
    min_size: Integer | None
    """The minimum number of nodes that the managed node group can scale in to."""


class CfnNodegroupTaintProps(TypedDict, total=False):
    """A property that allows a node to repel a `Pod`."""
    effect: Literal["NO_EXECUTE", "NO_SCHEDULE", "PREFER_NO_SCHEDULE"] | Other | None
    """The effect of the taint."""
    key: str | None
    """The key of the taint."""
    value: str | None
    """The value of the taint."""


class CfnNodegroupUpdateConfigProps(TypedDict, total=False):
    """The update configuration for the node group."""
    max_unavailable: Number | None
    """The maximum number of nodes unavailable at once during a version update."""
    max_unavailable_percentage: Number | None
    """The maximum percentage of nodes unavailable during a version update."""
    update_strategy: Literal["DEFAULT", "MINIMAL"] | Other | None
    """The configuration for the behavior to follow during a node group version update of this managed node group."""


class CfnNodegroupWarmPoolConfigProps(TypedDict, total=False):
    """The warm pool configuration for the node group."""
    enabled: Boolean | None
    """Enable or disable warm pool for the node group."""
    max_group_prepared_capacity: Integer | None
    """The maximum number of instances that are allowed to be in the warm pool."""
    min_size: Integer | None
    """The minimum number of instances to maintain in the warm pool."""
    pool_state: Literal["HIBERNATED", "RUNNING", "STOPPED"] | Other | None
    """The desired state of warm pool instances."""
    reuse_on_scale_in: Boolean | None
    """Whether to return instances to the warm pool during scale-in instead of terminating them."""


class CfnNodegroup(TypedResource):
    """Creates a managed node group for an Amazon EKS cluster."""
    props: CfnNodegroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNodegroupProps]) -> None: ...
    @property
    def attr_ami_type(self) -> StringToken:
        """The AMI type for your node group."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) associated with the managed node group."""
    @property
    def attr_capacity_type(self) -> StringToken:
        """The capacity type of your managed node group."""
    @property
    def attr_cluster_name(self) -> StringToken:
        """The name of your cluster."""
    @property
    def attr_disk_size(self) -> NumberToken:
        """The root device disk size (in GiB) for your node group instances."""
    @property
    def attr_force_update_enabled(self) -> StringToken:
        """Force the update if the existing node group's pods are unable to be drained due to a pod disruption budget issue."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_instance_types(self) -> ListToken:
        """Specify the instance types for a node group."""
    @property
    def attr_node_role(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the IAM role to associate with your node group."""
    @property
    def attr_nodegroup_name(self) -> StringToken:
        """The name associated with an Amazon EKS managed node group."""
    @property
    def attr_release_version(self) -> StringToken:
        """The AMI version of the Amazon EKS-optimized AMI to use with your node group."""
    @property
    def attr_subnets(self) -> ListToken:
        """The subnets to use for the Auto Scaling group that is created for your node group."""
    @property
    def attr_version(self) -> StringToken:
        """The Kubernetes version to use for your managed nodes."""


class CfnPodIdentityAssociationProps(TypedDict, total=False):
    cluster_name: Required[str]
    """The name of the cluster that the association is in. A change replaces the resource."""
    disable_session_tags: Boolean | None
    """The state of the automatic sessions tags."""
    namespace: Required[str]
    """The name of the Kubernetes namespace inside the cluster to create the association in. A change replaces the resource."""
    policy: str | None
    """The policy of the pod identity association."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role to associate with the service account."""
    service_account: Required[str]
    """The name of the Kubernetes service account inside the cluster to associate the IAM credentials with. A change replaces the resource."""
    tags: Sequence[CfnPodIdentityAssociationTagProps | Deferred] | Deferred | None
    """Metadata that assists with categorization and organization."""
    target_role_arn: str | None
    """The Amazon Resource Name (ARN) of the target IAM role to associate with the service account."""


class CfnPodIdentityAssociationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPodIdentityAssociation(TypedResource):
    """Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances."""
    props: CfnPodIdentityAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPodIdentityAssociationProps]) -> None: ...
    @property
    def attr_association_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the association."""
    @property
    def attr_association_id(self) -> StringToken:
        """The ID of the association."""
    @property
    def attr_external_id(self) -> StringToken:
        """The unique identifier for this EKS Pod Identity association for a target IAM role."""
