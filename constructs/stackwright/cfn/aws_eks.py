"""Every resource type of AWS::EKS; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AccessEntry': '[["access_entry_arn","AccessEntryArn","j",32],["access_policies","AccessPolicies",{"k":["@AccessEntryAccessPolicy"],"l":[null,20],"x":1}],["cluster_name","ClusterName",{"k":"s","l":[1,null]},3],["kubernetes_groups","KubernetesGroups",{"k":["s"],"x":1}],["principal_arn","PrincipalArn",{"k":"s","l":[1,null]},3],["tags","Tags",{"k":["@AccessEntryTag"],"x":1}],["type","Type","s",2],["username","Username","s"]]',
    'AccessEntryAccessPolicy': '[["access_scope","AccessScope","@AccessEntryAccessScope",1],["policy_arn","PolicyArn","s",1]]',
    'AccessEntryAccessScope': '[["namespaces","Namespaces",{"k":["s"],"x":1}],["type","Type",{"k":"s","e":["namespace","cluster"]},1]]',
    'AccessEntryTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Addon': '[["addon_name","AddonName",{"k":"s","l":[1,null]},3],["addon_version","AddonVersion",{"k":"s","l":[1,null]}],["arn","Arn","j",32],["cluster_name","ClusterName",{"k":"s","l":[1,null]},3],["configuration_values","ConfigurationValues",{"k":"s","l":[1,null]}],["namespace_config","NamespaceConfig","@AddonNamespaceConfig",2],["pod_identity_associations","PodIdentityAssociations",{"k":["@AddonPodIdentityAssociation"],"x":1},8],["preserve_on_delete","PreserveOnDelete","b",8],["resolve_conflicts","ResolveConflicts",{"k":"s","e":["NONE","OVERWRITE","PRESERVE"]},8],["service_account_role_arn","ServiceAccountRoleArn",{"k":"s","l":[1,255]},0,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@AddonTag"],"x":1}]]',
    'AddonNamespaceConfig': '[["namespace","Namespace",{"k":"s","l":[1,63]},1]]',
    'AddonPodIdentityAssociation': r'[["role_arn","RoleArn",{"k":"s","p":"^arn:aws[a-zA-Z-]*:iam::\\d{12}:(role)\\/*"},1,["AWS::IAM::Role.Arn"]],["service_account","ServiceAccount","s",1]]',
    'AddonTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'Capability': '[["arn","Arn","j",32],["capability_name","CapabilityName",{"k":"s","l":[1,100]},3],["cluster_name","ClusterName",{"k":"s","l":[1,100]},3],["configuration","Configuration","@CapabilityCapabilityConfiguration"],["created_at","CreatedAt","j",32],["delete_propagation_policy","DeletePropagationPolicy",{"k":"s","e":["RETAIN"]},1],["modified_at","ModifiedAt","j",32],["role_arn","RoleArn",{"k":"s","p":"^arn:aws[a-z-]*:iam::[0-9]+:role/[a-zA-Z0-9+=,.@_-]+$"},1,["AWS::IAM::Role.Arn"]],["status","Status","j",32],["tags","Tags",{"k":["@CapabilityTag"],"x":1}],["type","Type",{"k":"s","e":["ARGOCD","ACK","KRO"]},3],["version","Version","j",32]]',
    'CapabilityAck': '[["disabled_services","DisabledServices",{"k":[{"k":"s","p":"^[a-z][a-z0-9]*$","l":[1,63]}],"l":[null,200]}],["enable_cross_namespace","EnableCrossNamespace","b"]]',
    'CapabilityArgoCd': '[["aws_idc","AwsIdc","@CapabilityAwsIdc",3],["endpoint_prefix","EndpointPrefix",{"k":"s","p":"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$","l":[1,50]},2],["namespace","Namespace","s",2],["network_access","NetworkAccess","@CapabilityNetworkAccess"],["rbac_role_mappings","RbacRoleMappings",["@CapabilityArgoCdRoleMapping"]],["server_url","ServerUrl","j",32]]',
    'CapabilityArgoCdRoleMapping': '[["identities","Identities",["@CapabilitySsoIdentity"],1],["role","Role",{"k":"s","e":["ADMIN","EDITOR","VIEWER"]},1]]',
    'CapabilityAwsIdc': '[["idc_instance_arn","IdcInstanceArn","s",1],["idc_managed_application_arn","IdcManagedApplicationArn","j",32],["idc_region","IdcRegion","s"]]',
    'CapabilityCapabilityConfiguration': '[["ack","Ack","@CapabilityAck"],["argo_cd","ArgoCd","@CapabilityArgoCd"]]',
    'CapabilityNetworkAccess': '[["vpce_ids","VpceIds",["s"]]]',
    'CapabilitySsoIdentity': '[["id","Id","s",1],["type","Type",{"k":"s","e":["SSO_USER","SSO_GROUP"]},1]]',
    'CapabilityTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'CertificateAuthority': '[["activated_at","ActivatedAt","j",32],["activated_by","ActivatedBy","j",32],["cluster_name","ClusterName",{"k":"s","l":[1,100]},3],["created_at","CreatedAt","j",32],["created_by","CreatedBy","j",32],["data","Data","j",32],["distribution_status","DistributionStatus","j",32],["id","Id","j",32],["rollback_available","RollbackAvailable","j",32],["scheduled_events","ScheduledEvents","j",32],["signing_status","SigningStatus","j",32],["validity","Validity","j",32]]',
    'Cluster': r'[["access_config","AccessConfig","@ClusterAccessConfig"],["active_certificate_authority_id","ActiveCertificateAuthorityId","s",8],["arn","Arn","j",32],["bootstrap_self_managed_addons","BootstrapSelfManagedAddons","b",10],["certificate_authority","CertificateAuthority","@ClusterCertificateAuthority"],["certificate_authority_data","CertificateAuthorityData","j",32],["cluster_security_group_id","ClusterSecurityGroupId","j",32],["compute_config","ComputeConfig","@ClusterComputeConfig"],["control_plane_scaling_config","ControlPlaneScalingConfig","@ClusterControlPlaneScalingConfig"],["deletion_protection","DeletionProtection","b"],["encryption_config","EncryptionConfig",{"k":["@ClusterEncryptionConfig"],"l":[null,1]},2],["encryption_config_key_arn","EncryptionConfigKeyArn","j",32],["endpoint","Endpoint","j",32],["force","Force","b",8],["id","Id","j",32],["kube_api_server_config","KubeApiServerConfig","@ClusterKubeApiServerConfig"],["kube_controller_manager_config","KubeControllerManagerConfig","@ClusterKubeControllerManagerConfig"],["kube_scheduler_config","KubeSchedulerConfig","@ClusterKubeSchedulerConfig"],["kubernetes_network_config","KubernetesNetworkConfig","@ClusterKubernetesNetworkConfig",2],["logging","Logging","@ClusterLogging"],["name","Name",{"k":"s","p":"^[0-9A-Za-z][A-Za-z0-9\\-_]*","l":[1,100]},2,["AWS::ECR::Repository.ClusterName"]],["open_id_connect_issuer_url","OpenIdConnectIssuerUrl","j",32],["outpost_config","OutpostConfig","@ClusterOutpostConfig",2],["remote_network_config","RemoteNetworkConfig","@ClusterRemoteNetworkConfig"],["resources_vpc_config","ResourcesVpcConfig","@ClusterResourcesVpcConfig",1],["role_arn","RoleArn","s",3,["AWS::IAM::Role.Arn"]],["rollback_config","RollbackConfig","@ClusterRollbackConfig",8],["storage_config","StorageConfig","@ClusterStorageConfig"],["tags","Tags",{"k":["@ClusterTag"],"x":1}],["upgrade_policy","UpgradePolicy","@ClusterUpgradePolicy"],["version","Version",{"k":"s","p":"1\\.\\d\\d"}],["zonal_shift_config","ZonalShiftConfig","@ClusterZonalShiftConfig"]]',
    'ClusterAccessConfig': '[["authentication_mode","AuthenticationMode",{"k":"s","e":["CONFIG_MAP","API_AND_CONFIG_MAP","API"]}],["bootstrap_cluster_creator_admin_permissions","BootstrapClusterCreatorAdminPermissions","b",10]]',
    'ClusterActiveCertificateAuthority': '[["activated_by","ActivatedBy","j",32],["id","Id","j",32]]',
    'ClusterBlockStorage': '[["enabled","Enabled","b"]]',
    'ClusterCertificateAuthority': '[["active","Active","@ClusterActiveCertificateAuthority"],["data","Data","j",32]]',
    'ClusterClusterLogging': '[["enabled_types","EnabledTypes",["@ClusterLoggingTypeConfig"]]]',
    'ClusterComputeConfig': '[["enabled","Enabled","b"],["node_pools","NodePools",["s"]],["node_role_arn","NodeRoleArn","s",0,["AWS::IAM::Role.Arn"]]]',
    'ClusterControlPlanePlacement': '[["group_name","GroupName","s",2],["spread_level","SpreadLevel",{"k":"s","e":["host","rack"]}]]',
    'ClusterControlPlaneScalingConfig': '[["tier","Tier",{"k":"s","e":["standard","tier-xl","tier-2xl","tier-4xl","tier-8xl","tier-ultra"]}]]',
    'ClusterElasticLoadBalancing': '[["enabled","Enabled","b"]]',
    'ClusterEncryptionConfig': '[["provider","Provider","@ClusterProvider",2],["resources","Resources",["s"],18]]',
    'ClusterEtcdPlacement': '[["spread_level","SpreadLevel",{"k":"s","e":["host","rack"]}]]',
    'ClusterHorizontalPodAutoscalerControllerConfig': '[["horizontal_pod_autoscaler_sync_period","HorizontalPodAutoscalerSyncPeriod","s"]]',
    'ClusterKubeApiServerConfig': '[["event_ttl","EventTtl","s"],["service_node_port_range","ServiceNodePortRange","@ClusterServiceNodePortRange"]]',
    'ClusterKubeControllerManagerConfig': '[["horizontal_pod_autoscaler_controller_config","HorizontalPodAutoscalerControllerConfig","@ClusterHorizontalPodAutoscalerControllerConfig"],["pod_gc_controller_config","PodGcControllerConfig","@ClusterPodGcControllerConfig"]]',
    'ClusterKubeSchedulerConfig': '[["node_resources_fit","NodeResourcesFit","@ClusterNodeResourcesFitConfig"]]',
    'ClusterKubernetesNetworkConfig': '[["elastic_load_balancing","ElasticLoadBalancing","@ClusterElasticLoadBalancing"],["ip_family","IpFamily",{"k":"s","e":["ipv4","ipv6"]},2],["service_ipv4_cidr","ServiceIpv4Cidr","s",2],["service_ipv6_cidr","ServiceIpv6Cidr","j",32]]',
    'ClusterLogging': '[["cluster_logging","ClusterLogging","@ClusterClusterLogging"]]',
    'ClusterLoggingTypeConfig': '[["type","Type",{"k":"s","e":["api","audit","authenticator","controllerManager","scheduler"]}]]',
    'ClusterNodeResourcesFitConfig': '[["scoring_strategy","ScoringStrategy","@ClusterScoringStrategy"]]',
    'ClusterOutpostConfig': '[["control_plane_instance_type","ControlPlaneInstanceType","s",3],["control_plane_placement","ControlPlanePlacement","@ClusterControlPlanePlacement",2],["etcd_instance_type","EtcdInstanceType","s"],["etcd_placement","EtcdPlacement","@ClusterEtcdPlacement"],["outpost_arns","OutpostArns",["s"],3]]',
    'ClusterPodGcControllerConfig': '[["terminated_pod_gc_threshold","TerminatedPodGcThreshold",{"k":"i","r":[1,1000000]}]]',
    'ClusterProvider': '[["key_arn","KeyArn","s",2]]',
    'ClusterRemoteNetworkConfig': '[["remote_node_networks","RemoteNodeNetworks",{"k":["@ClusterRemoteNodeNetwork"],"l":[null,1]}],["remote_pod_networks","RemotePodNetworks",{"k":["@ClusterRemotePodNetwork"],"l":[null,1]}]]',
    'ClusterRemoteNodeNetwork': '[["cidrs","Cidrs",["s"],1]]',
    'ClusterRemotePodNetwork': '[["cidrs","Cidrs",["s"],1]]',
    'ClusterResourceWeight': '[["name","Name",{"k":"s","l":[1,253]}],["weight","Weight",{"k":"i","r":[1,100]}]]',
    'ClusterResourcesVpcConfig': '[["control_plane_egress_mode","ControlPlaneEgressMode",{"k":"s","e":["AWS_MANAGED","CUSTOMER_ISOLATED","CUSTOMER_ROUTED"]}],["endpoint_private_access","EndpointPrivateAccess","b"],["endpoint_public_access","EndpointPublicAccess","b"],["public_access_cidrs","PublicAccessCidrs",["s"]],["security_group_ids","SecurityGroupIds",["s"],2,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",["s"],3,["AWS::EC2::Subnet.SubnetId"]]]',
    'ClusterRollbackConfig': '[["timeout_minutes","TimeoutMinutes",{"k":"i","r":[120,10080]}]]',
    'ClusterScoringStrategy': '[["resources","Resources",{"k":["@ClusterResourceWeight"],"l":[null,100]}],["type","Type",{"k":"s","e":["LeastAllocated","MostAllocated"]}]]',
    'ClusterServiceNodePortRange': '[["max_port","MaxPort","i"],["min_port","MinPort","i"]]',
    'ClusterStorageConfig': '[["block_storage","BlockStorage","@ClusterBlockStorage"]]',
    'ClusterTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ClusterUpgradePolicy': '[["support_type","SupportType",{"k":"s","e":["STANDARD","EXTENDED"]}]]',
    'ClusterZonalShiftConfig': '[["enabled","Enabled","b"]]',
    'FargateProfile': '[["arn","Arn","j",32],["cluster_name","ClusterName",{"k":"s","l":[1,null]},3],["fargate_profile_name","FargateProfileName",{"k":"s","l":[1,null]},2],["pod_execution_role_arn","PodExecutionRoleArn",{"k":"s","l":[1,null]},3,["AWS::IAM::Role.Arn"]],["selectors","Selectors",{"k":["@FargateProfileSelector"],"l":[1,null]},3],["subnets","Subnets",["s"],2,["AWS::EC2::Subnet.Id","AWS::EC2::Subnet.Ids"]],["tags","Tags",{"k":["@FargateProfileTag"],"x":1}]]',
    'FargateProfileLabel': '[["key","Key",{"k":"s","l":[1,127]},3],["value","Value",{"k":"s","l":[1,255]},3]]',
    'FargateProfileSelector': '[["labels","Labels",["@FargateProfileLabel"],2],["namespace","Namespace",{"k":"s","l":[1,null]},3]]',
    'FargateProfileTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'IdentityProviderConfig': '[["cluster_name","ClusterName","s",3],["identity_provider_config_arn","IdentityProviderConfigArn","j",32],["identity_provider_config_name","IdentityProviderConfigName","s",2],["oidc","Oidc","@IdentityProviderConfigOidcIdentityProviderConfig",2],["tags","Tags",{"k":["@IdentityProviderConfigTag"],"x":1}],["type","Type",{"k":"s","e":["oidc"]},3]]',
    'IdentityProviderConfigOidcIdentityProviderConfig': '[["client_id","ClientId","s",3],["groups_claim","GroupsClaim","s",2],["groups_prefix","GroupsPrefix","s",2],["issuer_url","IssuerUrl","s",3],["required_claims","RequiredClaims",{"k":["@IdentityProviderConfigRequiredClaim"],"x":1},2],["username_claim","UsernameClaim","s",2],["username_prefix","UsernamePrefix","s",2]]',
    'IdentityProviderConfigRequiredClaim': '[["key","Key",{"k":"s","l":[1,63]},3],["value","Value",{"k":"s","l":[1,253]},3]]',
    'IdentityProviderConfigTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Nodegroup': '[["ami_type","AmiType",{"k":"s","e":["AL2023_ARM_64_NVIDIA","AL2023_ARM_64_STANDARD","AL2023_x86_64_NEURON","AL2023_x86_64_NVIDIA","AL2023_x86_64_STANDARD","AL2_ARM_64","AL2_x86_64","AL2_x86_64_GPU","BOTTLEROCKET_ARM_64","BOTTLEROCKET_ARM_64_FIPS","BOTTLEROCKET_ARM_64_NVIDIA","BOTTLEROCKET_ARM_64_NVIDIA_FIPS","BOTTLEROCKET_x86_64","BOTTLEROCKET_x86_64_FIPS","BOTTLEROCKET_x86_64_NVIDIA","BOTTLEROCKET_x86_64_NVIDIA_FIPS","CUSTOM","WINDOWS_CORE_2019_x86_64","WINDOWS_CORE_2022_x86_64","WINDOWS_CORE_2025_x86_64","WINDOWS_FULL_2019_x86_64","WINDOWS_FULL_2022_x86_64","WINDOWS_FULL_2025_x86_64"]},2],["arn","Arn","j",32],["capacity_type","CapacityType",{"k":"s","e":["CAPACITY_BLOCK","ON_DEMAND","OnDemand","SPOT"]},2],["cluster_name","ClusterName",{"k":"s","l":[1,null]},3,["AWS::EKS::Cluster.Name"]],["disk_size","DiskSize","i",2],["force_update_enabled","ForceUpdateEnabled","b",8],["id","Id","j",32],["instance_types","InstanceTypes",["s"],2],["labels","Labels",{"m":"s"}],["launch_template","LaunchTemplate","@NodegroupLaunchTemplateSpecification"],["node_repair_config","NodeRepairConfig","@NodegroupNodeRepairConfig"],["node_role","NodeRole","s",3,["AWS::IAM::Role.Arn"]],["nodegroup_name","NodegroupName",{"k":"s","l":[1,null]},2],["release_version","ReleaseVersion","s"],["remote_access","RemoteAccess","@NodegroupRemoteAccess",2],["scaling_config","ScalingConfig","@NodegroupScalingConfig"],["subnets","Subnets",["s"],3,["AWS::EC2::Subnet.Id","AWS::EC2::Subnet.Ids","AWS::EC2::Subnet.SubnetId"]],["tags","Tags",{"m":"s"}],["taints","Taints",["@NodegroupTaint"]],["update_config","UpdateConfig","@NodegroupUpdateConfig"],["version","Version","s"],["warm_pool_config","WarmPoolConfig","@NodegroupWarmPoolConfig"]]',
    'NodegroupLaunchTemplateSpecification': '[["id","Id",{"k":"s","l":[1,null]},0,["AWS::EC2::LaunchTemplate.LaunchTemplateId"]],["name","Name",{"k":"s","l":[1,null]}],["version","Version",{"k":"s","l":[1,null]}]]',
    'NodegroupNodeRepairConfig': '[["enabled","Enabled","b"],["max_parallel_nodes_repaired_count","MaxParallelNodesRepairedCount",{"k":"i","r":[1,null]}],["max_parallel_nodes_repaired_percentage","MaxParallelNodesRepairedPercentage",{"k":"i","r":[1,100]}],["max_unhealthy_node_threshold_count","MaxUnhealthyNodeThresholdCount",{"k":"i","r":[1,null]}],["max_unhealthy_node_threshold_percentage","MaxUnhealthyNodeThresholdPercentage",{"k":"i","r":[1,100]}],["node_repair_config_overrides","NodeRepairConfigOverrides",["@NodegroupNodeRepairConfigOverrides"]]]',
    'NodegroupNodeRepairConfigOverrides': '[["min_repair_wait_time_mins","MinRepairWaitTimeMins",{"k":"i","r":[1,null]}],["node_monitoring_condition","NodeMonitoringCondition","s"],["node_unhealthy_reason","NodeUnhealthyReason","s"],["repair_action","RepairAction",{"k":"s","e":["Replace","Reboot","NoAction"]}]]',
    'NodegroupRemoteAccess': '[["ec2_ssh_key","Ec2SshKey","s",3],["source_security_groups","SourceSecurityGroups",["s"],2]]',
    'NodegroupScalingConfig': '[["desired_size","DesiredSize",{"k":"i","r":[0,null]}],["max_size","MaxSize",{"k":"i","r":[1,null]}],["min_size","MinSize",{"k":"i","r":[0,null]}]]',
    'NodegroupTaint': '[["effect","Effect",{"k":"s","e":["NO_EXECUTE","NO_SCHEDULE","PREFER_NO_SCHEDULE"]}],["key","Key",{"k":"s","l":[1,317]}],["value","Value",{"k":"s","l":[null,63]}]]',
    'NodegroupUpdateConfig': '[["max_unavailable","MaxUnavailable",{"k":"n","r":[1,null]}],["max_unavailable_percentage","MaxUnavailablePercentage",{"k":"n","r":[1,100]}],["update_strategy","UpdateStrategy",{"k":"s","e":["DEFAULT","MINIMAL"]}]]',
    'NodegroupWarmPoolConfig': '[["enabled","Enabled","b"],["max_group_prepared_capacity","MaxGroupPreparedCapacity",{"k":"i","r":[-1,null]}],["min_size","MinSize",{"k":"i","r":[0,null]}],["pool_state","PoolState",{"k":"s","e":["HIBERNATED","RUNNING","STOPPED"]}],["reuse_on_scale_in","ReuseOnScaleIn","b"]]',
    'PodIdentityAssociation': '[["association_arn","AssociationArn","j",32],["association_id","AssociationId","j",32],["cluster_name","ClusterName",{"k":"s","l":[1,null]},3],["disable_session_tags","DisableSessionTags","b"],["external_id","ExternalId","j",32],["namespace","Namespace","s",3],["policy","Policy",{"k":"s","l":[1,null]}],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["service_account","ServiceAccount","s",3],["tags","Tags",{"k":["@PodIdentityAssociationTag"],"x":1}],["target_role_arn","TargetRoleArn",{"k":"s","l":[1,null]},0,["AWS::IAM::Role.Arn"]]]',
    'PodIdentityAssociationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAccessEntry(TypedResource):
    schema = Schema('AWS::EKS::AccessEntry', _types, 'AccessEntry', '{"attributes":[["attr_access_entry_arn","AccessEntryArn","s"]],"identifier":["PrincipalArn","ClusterName"],"tags":["Tags","list"]}')


class CfnAddon(TypedResource):
    schema = Schema('AWS::EKS::Addon', _types, 'Addon', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["ClusterName","AddonName"],"write_only":["PodIdentityAssociations","PreserveOnDelete","ResolveConflicts"],"tags":["Tags","list"]}')


class CfnCapability(TypedResource):
    schema = Schema('AWS::EKS::Capability', _types, 'Capability', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_modified_at","ModifiedAt","s"],["attr_status","Status","s"],["attr_version","Version","s"],["attr_configuration_argo_cd_server_url","Configuration.ArgoCd.ServerUrl","s"],["attr_configuration_argo_cd_aws_idc_idc_managed_application_arn","Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnCertificateAuthority(TypedResource):
    schema = Schema('AWS::EKS::CertificateAuthority', _types, 'CertificateAuthority', '{"attributes":[["attr_activated_at","ActivatedAt","s"],["attr_activated_by","ActivatedBy","s"],["attr_created_at","CreatedAt","s"],["attr_created_by","CreatedBy","s"],["attr_data","Data","s"],["attr_distribution_status","DistributionStatus","s"],["attr_id","Id","s"],["attr_rollback_available","RollbackAvailable","b"],["attr_signing_status","SigningStatus","s"],["attr_scheduled_events_final_auto_activation","ScheduledEvents.FinalAutoActivation","s"],["attr_scheduled_events_first_auto_activation","ScheduledEvents.FirstAutoActivation","s"],["attr_validity_not_after","Validity.NotAfter","s"],["attr_validity_not_before","Validity.NotBefore","s"]],"identifier":["ClusterName","Id"]}')


class CfnCluster(TypedResource):
    schema = Schema('AWS::EKS::Cluster', _types, 'Cluster', '{"attributes":[["attr_arn","Arn","s"],["attr_certificate_authority_data","CertificateAuthorityData","s"],["attr_cluster_security_group_id","ClusterSecurityGroupId","s"],["attr_encryption_config_key_arn","EncryptionConfigKeyArn","s"],["attr_endpoint","Endpoint","s"],["attr_id","Id","s"],["attr_open_id_connect_issuer_url","OpenIdConnectIssuerUrl","s"],["attr_kubernetes_network_config_service_ipv6_cidr","KubernetesNetworkConfig.ServiceIpv6Cidr","s"],["attr_certificate_authority_active_activated_by","CertificateAuthority.Active.ActivatedBy","s"],["attr_certificate_authority_active_id","CertificateAuthority.Active.Id","s"]],"identifier":["Name"],"write_only":["AccessConfig.BootstrapClusterCreatorAdminPermissions","ActiveCertificateAuthorityId","BootstrapSelfManagedAddons","Force","RollbackConfig"],"tags":["Tags","list"],"arn":"arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}"}')


class CfnFargateProfile(TypedResource):
    schema = Schema('AWS::EKS::FargateProfile', _types, 'FargateProfile', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["ClusterName","FargateProfileName"],"tags":["Tags","list"]}')


class CfnIdentityProviderConfig(TypedResource):
    schema = Schema('AWS::EKS::IdentityProviderConfig', _types, 'IdentityProviderConfig', '{"attributes":[["attr_identity_provider_config_arn","IdentityProviderConfigArn","s"]],"identifier":["IdentityProviderConfigName","ClusterName","Type"],"tags":["Tags","list"]}')


class CfnNodegroup(TypedResource):
    schema = Schema('AWS::EKS::Nodegroup', _types, 'Nodegroup', '{"attributes":[["attr_ami_type","AmiType","s"],["attr_arn","Arn","s"],["attr_capacity_type","CapacityType","s"],["attr_cluster_name","ClusterName","s"],["attr_disk_size","DiskSize","i"],["attr_force_update_enabled","ForceUpdateEnabled","b"],["attr_id","Id","s"],["attr_instance_types","InstanceTypes","l"],["attr_node_role","NodeRole","s"],["attr_nodegroup_name","NodegroupName","s"],["attr_release_version","ReleaseVersion","s"],["attr_subnets","Subnets","l"],["attr_version","Version","s"]],"identifier":["Id"],"write_only":["ForceUpdateEnabled"],"tags":["Tags","map"]}')


class CfnPodIdentityAssociation(TypedResource):
    schema = Schema('AWS::EKS::PodIdentityAssociation', _types, 'PodIdentityAssociation', '{"attributes":[["attr_association_arn","AssociationArn","s"],["attr_association_id","AssociationId","s"],["attr_external_id","ExternalId","s"]],"identifier":["AssociationArn"],"tags":["Tags","list"]}')
