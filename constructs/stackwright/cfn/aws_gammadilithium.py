"""Every resource type of AWS::GammaDilithium; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'JobDefinition': '[["container_properties","ContainerProperties","@JobDefinitionContainerProperties"],["ecs_properties","EcsProperties","@JobDefinitionEcsProperties"],["eks_properties","EksProperties","@JobDefinitionEksProperties"],["id","Id","j",32],["job_definition_name","JobDefinitionName","s",2],["node_properties","NodeProperties","@JobDefinitionNodeProperties"],["parameters","Parameters","j"],["platform_capabilities","PlatformCapabilities",["s"]],["propagate_tags","PropagateTags","b"],["retry_strategy","RetryStrategy","@JobDefinitionRetryStrategy"],["scheduling_priority","SchedulingPriority","i"],["tags","Tags",["@JobDefinitionTags"]],["timeout","Timeout","@JobDefinitionTimeout"],["type","Type","s",1]]',
    'JobDefinitionAuthorizationConfig': '[["access_point_id","AccessPointId","s"],["iam","Iam","s"]]',
    'JobDefinitionContainerProperties': '[["command","Command",["s"]],["environment","Environment",["@JobDefinitionEnvironment"]],["ephemeral_storage","EphemeralStorage","@JobDefinitionEphemeralStorage"],["execution_role_arn","ExecutionRoleArn","s",0,["AWS::IAM::Role.Arn"]],["fargate_platform_configuration","FargatePlatformConfiguration","@JobDefinitionFargatePlatformConfiguration"],["image","Image","s",1],["instance_type","InstanceType","s"],["job_role_arn","JobRoleArn","s",0,["AWS::IAM::Role.Arn"]],["linux_parameters","LinuxParameters","@JobDefinitionLinuxParameters"],["log_configuration","LogConfiguration","@JobDefinitionLogConfiguration"],["memory","Memory","i"],["mount_points","MountPoints",["@JobDefinitionMountPoints"]],["network_configuration","NetworkConfiguration","@JobDefinitionNetworkConfiguration"],["privileged","Privileged","b"],["readonly_root_filesystem","ReadonlyRootFilesystem","b"],["repository_credentials","RepositoryCredentials","@JobDefinitionRepositoryCredentials"],["resource_requirements","ResourceRequirements",["@JobDefinitionResourceRequirement"]],["runtime_platform","RuntimePlatform","@JobDefinitionRuntimePlatform"],["secrets","Secrets",["@JobDefinitionSecret"]],["ulimits","Ulimits",["@JobDefinitionUlimit"]],["user","User","s"],["vcpus","Vcpus","i"],["volumes","Volumes",["@JobDefinitionVolumes"]]]',
    'JobDefinitionDevice': '[["container_path","ContainerPath","s"],["host_path","HostPath","s"],["permissions","Permissions",["s"]]]',
    'JobDefinitionEcsProperties': '[["task_properties","TaskProperties",["@JobDefinitionEcsTaskProperties"],1]]',
    'JobDefinitionEcsTaskProperties': '[["containers","Containers",["@JobDefinitionTaskContainerProperties"]],["ephemeral_storage","EphemeralStorage","@JobDefinitionEphemeralStorage"],["execution_role_arn","ExecutionRoleArn","s",0,["AWS::IAM::Role.Arn"]],["ipc_mode","IpcMode","s"],["network_configuration","NetworkConfiguration","@JobDefinitionNetworkConfiguration"],["pid_mode","PidMode","s"],["platform_version","PlatformVersion","s"],["runtime_platform","RuntimePlatform","@JobDefinitionRuntimePlatform"],["task_role_arn","TaskRoleArn","s",0,["AWS::IAM::Role.Arn"]],["volumes","Volumes",["@JobDefinitionVolumes"]]]',
    'JobDefinitionEfsVolumeConfiguration': '[["authorization_config","AuthorizationConfig","@JobDefinitionAuthorizationConfig"],["file_system_id","FileSystemId","s",1],["root_directory","RootDirectory","s"],["transit_encryption","TransitEncryption","s"],["transit_encryption_port","TransitEncryptionPort","i"]]',
    'JobDefinitionEksContainer': '[["args","Args",["s"]],["command","Command",["s"]],["env","Env",["@JobDefinitionEksContainerEnvironmentVariable"]],["image","Image","s",1],["image_pull_policy","ImagePullPolicy","s"],["name","Name","s"],["resources","Resources","@JobDefinitionEksContainerResourceRequirements"],["security_context","SecurityContext","@JobDefinitionEksContainerSecurityContext"],["volume_mounts","VolumeMounts",["@JobDefinitionEksContainerVolumeMount"]]]',
    'JobDefinitionEksContainerEnvironmentVariable': '[["name","Name","s",1],["value","Value","s"]]',
    'JobDefinitionEksContainerResourceRequirements': '[["limits","Limits","j"],["requests","Requests","j"]]',
    'JobDefinitionEksContainerSecurityContext': '[["allow_privilege_escalation","AllowPrivilegeEscalation","b"],["privileged","Privileged","b"],["read_only_root_filesystem","ReadOnlyRootFilesystem","b"],["run_as_group","RunAsGroup","i"],["run_as_non_root","RunAsNonRoot","b"],["run_as_user","RunAsUser","i"]]',
    'JobDefinitionEksContainerVolumeMount': '[["mount_path","MountPath","s"],["name","Name","s"],["read_only","ReadOnly","b"]]',
    'JobDefinitionEksEmptyDir': '[["medium","Medium","s"],["size_limit","SizeLimit","s"]]',
    'JobDefinitionEksHostPath': '[["path","Path","s"]]',
    'JobDefinitionEksProperties': '[["pod_properties","PodProperties","@JobDefinitionPodProperties"]]',
    'JobDefinitionEksSecret': '[["optional","Optional","b"],["secret_name","SecretName","s",1]]',
    'JobDefinitionEksVolume': '[["empty_dir","EmptyDir","@JobDefinitionEksEmptyDir"],["host_path","HostPath","@JobDefinitionEksHostPath"],["name","Name","s",1],["secret","Secret","@JobDefinitionEksSecret"]]',
    'JobDefinitionEnvironment': '[["name","Name","s"],["value","Value","s"]]',
    'JobDefinitionEphemeralStorage': '[["size_in_gib","SizeInGiB","i",1]]',
    'JobDefinitionEvaluateOnExit': '[["action","Action","s",1],["on_exit_code","OnExitCode","s"],["on_reason","OnReason","s"],["on_status_reason","OnStatusReason","s"]]',
    'JobDefinitionFargatePlatformConfiguration': '[["platform_version","PlatformVersion","s"]]',
    'JobDefinitionImagePullSecret': '[["name","Name","s",1]]',
    'JobDefinitionLinuxParameters': '[["devices","Devices",["@JobDefinitionDevice"]],["init_process_enabled","InitProcessEnabled","b"],["max_swap","MaxSwap","i"],["shared_memory_size","SharedMemorySize","i"],["swappiness","Swappiness","i"],["tmpfs","Tmpfs",["@JobDefinitionTmpfs"]]]',
    'JobDefinitionLogConfiguration': '[["log_driver","LogDriver","s",1],["options","Options","j"],["secret_options","SecretOptions",["@JobDefinitionSecret"]]]',
    'JobDefinitionMetadata': '[["labels","Labels","j"]]',
    'JobDefinitionMountPoints': '[["container_path","ContainerPath","s"],["read_only","ReadOnly","b"],["source_volume","SourceVolume","s"]]',
    'JobDefinitionNetworkConfiguration': '[["assign_public_ip","AssignPublicIp","s"]]',
    'JobDefinitionNodeProperties': '[["main_node","MainNode","i",1],["node_range_properties","NodeRangeProperties",["@JobDefinitionNodeRangeProperty"],1],["num_nodes","NumNodes","i",1]]',
    'JobDefinitionNodeRangeProperty': '[["container","Container","@JobDefinitionContainerProperties"],["ecs_properties","EcsProperties","@JobDefinitionEcsProperties"],["eks_properties","EksProperties","@JobDefinitionEksProperties"],["instance_types","InstanceTypes",["s"]],["target_nodes","TargetNodes","s",1]]',
    'JobDefinitionPodProperties': '[["containers","Containers",["@JobDefinitionEksContainer"]],["dns_policy","DnsPolicy","s"],["host_network","HostNetwork","b"],["image_pull_secrets","ImagePullSecrets",["@JobDefinitionImagePullSecret"]],["init_containers","InitContainers",["@JobDefinitionEksContainer"]],["metadata","Metadata","@JobDefinitionMetadata"],["service_account_name","ServiceAccountName","s"],["share_process_namespace","ShareProcessNamespace","b"],["volumes","Volumes",["@JobDefinitionEksVolume"]]]',
    'JobDefinitionRepositoryCredentials': '[["credentials_parameter","CredentialsParameter","s",1]]',
    'JobDefinitionResourceRequirement': '[["type","Type","s"],["value","Value","s"]]',
    'JobDefinitionRetryStrategy': '[["attempts","Attempts","i"],["evaluate_on_exit","EvaluateOnExit",["@JobDefinitionEvaluateOnExit"]]]',
    'JobDefinitionRuntimePlatform': '[["cpu_architecture","CpuArchitecture","s"],["operating_system_family","OperatingSystemFamily","s"]]',
    'JobDefinitionSecret': '[["name","Name","s",1],["value_from","ValueFrom","s",1]]',
    'JobDefinitionTags': '[["key","Key","s",1],["value","Value","s",1]]',
    'JobDefinitionTaskContainerDependency': '[["condition","Condition","s",1],["container_name","ContainerName","s",1]]',
    'JobDefinitionTaskContainerProperties': '[["command","Command",["s"]],["depends_on","DependsOn",["@JobDefinitionTaskContainerDependency"]],["environment","Environment",["@JobDefinitionEnvironment"]],["essential","Essential","b"],["image","Image","s",1],["linux_parameters","LinuxParameters","@JobDefinitionLinuxParameters"],["log_configuration","LogConfiguration","@JobDefinitionLogConfiguration"],["mount_points","MountPoints",["@JobDefinitionMountPoints"]],["name","Name","s"],["privileged","Privileged","b"],["readonly_root_filesystem","ReadonlyRootFilesystem","b"],["repository_credentials","RepositoryCredentials","@JobDefinitionRepositoryCredentials"],["resource_requirements","ResourceRequirements",["@JobDefinitionResourceRequirement"]],["secrets","Secrets",["@JobDefinitionSecret"]],["ulimits","Ulimits",["@JobDefinitionUlimit"]],["user","User","s"]]',
    'JobDefinitionTimeout': '[["attempt_duration_seconds","AttemptDurationSeconds","i"]]',
    'JobDefinitionTmpfs': '[["container_path","ContainerPath","s",1],["mount_options","MountOptions",["s"]],["size","Size","i",1]]',
    'JobDefinitionUlimit': '[["hard_limit","HardLimit","i",1],["name","Name","s",1],["soft_limit","SoftLimit","i",1]]',
    'JobDefinitionVolumes': '[["efs_volume_configuration","EfsVolumeConfiguration","@JobDefinitionEfsVolumeConfiguration"],["host","Host","@JobDefinitionVolumesHost"],["name","Name","s"]]',
    'JobDefinitionVolumesHost': '[["source_path","SourcePath","s"]]',
})
__getattr__ = names(__name__, _types)


class CfnJobDefinition(TypedResource):
    schema = Schema('AWS::GammaDilithium::JobDefinition', _types, 'JobDefinition', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"]}')
