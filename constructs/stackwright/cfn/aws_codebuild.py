"""Every resource type of AWS::CodeBuild; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Fleet': r'[["arn","Arn","j",32],["base_capacity","BaseCapacity",{"k":"i","r":[0,null]}],["compute_configuration","ComputeConfiguration","@FleetComputeConfiguration"],["compute_type","ComputeType",{"k":"s","e":["BUILD_GENERAL1_SMALL","BUILD_GENERAL1_MEDIUM","BUILD_GENERAL1_LARGE","BUILD_GENERAL1_XLARGE","BUILD_GENERAL1_2XLARGE","ATTRIBUTE_BASED_COMPUTE","CUSTOM_INSTANCE_TYPE"]}],["environment_type","EnvironmentType",{"k":"s","e":["WINDOWS_SERVER_2019_CONTAINER","WINDOWS_SERVER_2022_CONTAINER","LINUX_CONTAINER","LINUX_GPU_CONTAINER","ARM_CONTAINER","MAC_ARM","LINUX_EC2","ARM_EC2","WINDOWS_EC2"]}],["fleet_proxy_configuration","FleetProxyConfiguration","@FleetProxyConfiguration"],["fleet_service_role","FleetServiceRole",{"k":"s","p":"^(?:arn:)[a-zA-Z+-=,._:/@]+$","l":[1,null]}],["fleet_vpc_config","FleetVpcConfig","@FleetVpcConfig"],["image_id","ImageId",{"k":"s","p":"^((aws/codebuild/([A-Za-z0-9._-]+|ami/[A-Za-z0-9._-]+):[A-Za-z0-9._-]+)|ami-[a-z0-9]{1,1020})$","l":[1,null]},0,["AWS::EC2::Image.Id"]],["name","Name",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9\\-_]{1,127}$","l":[2,128]},2],["overflow_behavior","OverflowBehavior",{"k":"s","e":["QUEUE","ON_DEMAND"]}],["scaling_configuration","ScalingConfiguration","@FleetScalingConfigurationInput"],["tags","Tags",{"k":["@FleetTag"],"l":[null,50]}]]',
    'FleetComputeConfiguration': '[["disk","disk","i"],["instance_type","instanceType",{"k":"s","l":[1,null]}],["machine_type","machineType",{"k":"s","e":["GENERAL","NVME"]}],["memory","memory","i"],["vcpu","vCpu","i"]]',
    'FleetFleetProxyRule': '[["effect","Effect",{"k":"s","e":["ALLOW","DENY"]}],["entities","Entities",["s"]],["type","Type",{"k":"s","e":["DOMAIN","IP"]}]]',
    'FleetProxyConfiguration': '[["default_behavior","DefaultBehavior",{"k":"s","e":["ALLOW_ALL","DENY_ALL"]}],["ordered_proxy_rules","OrderedProxyRules",["@FleetFleetProxyRule"]]]',
    'FleetScalingConfigurationInput': '[["max_capacity","MaxCapacity",{"k":"i","r":[1,null]}],["scaling_type","ScalingType",{"k":"s","e":["TARGET_TRACKING_SCALING"]}],["target_tracking_scaling_configs","TargetTrackingScalingConfigs",["@FleetTargetTrackingScalingConfiguration"]]]',
    'FleetTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"[a-zA-Z+-=._:/]+$","l":[null,256]},1]]',
    'FleetTargetTrackingScalingConfiguration': '[["metric_type","MetricType",{"k":"s","e":["FLEET_UTILIZATION_RATE"]}],["target_value","TargetValue","n"]]',
    'FleetVpcConfig': '[["security_group_ids","SecurityGroupIds",["s"],0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnets","Subnets",["s"],0,["AWS::EC2::Subnet.Id","AWS::EC2::Subnet.Ids"]],["vpc_id","VpcId","s",0,["AWS::EC2::VPC.Id"]]]',
    'Project': '[["arn","Arn","j",32],["artifacts","Artifacts","@ProjectArtifacts",1],["auto_retry_limit","AutoRetryLimit","n"],["badge_enabled","BadgeEnabled","b"],["build_batch_config","BuildBatchConfig","@ProjectProjectBuildBatchConfig"],["cache","Cache","@ProjectProjectCache"],["concurrent_build_limit","ConcurrentBuildLimit","i"],["description","Description","s"],["encryption_key","EncryptionKey","s"],["environment","Environment","@ProjectEnvironment",1],["file_system_locations","FileSystemLocations",["@ProjectProjectFileSystemLocation"]],["id","Id","j",32],["logs_config","LogsConfig","@ProjectLogsConfig"],["name","Name","s",2],["queued_timeout_in_minutes","QueuedTimeoutInMinutes",{"k":"i","r":[5,480]}],["resource_access_role","ResourceAccessRole","s"],["secondary_artifacts","SecondaryArtifacts",["@ProjectArtifacts"]],["secondary_source_versions","SecondarySourceVersions",["@ProjectProjectSourceVersion"]],["secondary_sources","SecondarySources",["@ProjectSource"]],["service_role","ServiceRole","s",1],["source","Source","@ProjectSource",1],["source_version","SourceVersion","s"],["tags","Tags",["@ProjectTag"]],["timeout_in_minutes","TimeoutInMinutes",{"k":"i","r":[5,2160]}],["triggers","Triggers","@ProjectProjectTriggers"],["visibility","Visibility","s"],["vpc_config","VpcConfig","@ProjectVpcConfig"]]',
    'ProjectArtifacts': '[["artifact_identifier","ArtifactIdentifier","s"],["encryption_disabled","EncryptionDisabled","b"],["location","Location","s"],["name","Name","s"],["namespace_type","NamespaceType","s"],["override_artifact_name","OverrideArtifactName","b"],["packaging","Packaging","s"],["path","Path","s"],["type","Type","s",1]]',
    'ProjectBatchRestrictions': '[["compute_types_allowed","ComputeTypesAllowed",["s"]],["maximum_builds_allowed","MaximumBuildsAllowed","i"]]',
    'ProjectBuildStatusConfig': '[["context","Context","s"],["target_url","TargetUrl","s"]]',
    'ProjectCloudWatchLogsConfig': '[["group_name","GroupName","s"],["status","Status","s",1],["stream_name","StreamName","s"]]',
    'ProjectDockerServer': '[["compute_type","ComputeType","s",1],["security_group_ids","SecurityGroupIds",["s"],0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]]]',
    'ProjectEnvironment': '[["certificate","Certificate","s"],["compute_type","ComputeType","s",1],["docker_server","DockerServer","@ProjectDockerServer"],["environment_variables","EnvironmentVariables",["@ProjectEnvironmentVariable"]],["fleet","Fleet","@ProjectProjectFleet"],["host_kernel","HostKernel","s"],["image","Image","s",1],["image_pull_credentials_type","ImagePullCredentialsType","s"],["privileged_mode","PrivilegedMode","b"],["registry_credential","RegistryCredential","@ProjectRegistryCredential"],["type","Type","s",1]]',
    'ProjectEnvironmentVariable': '[["name","Name","s",1],["type","Type","s"],["value","Value","s",1]]',
    'ProjectGitSubmodulesConfig': '[["fetch_submodules","FetchSubmodules","b",1]]',
    'ProjectLogsConfig': '[["cloud_watch_logs","CloudWatchLogs","@ProjectCloudWatchLogsConfig"],["s3_logs","S3Logs","@ProjectS3LogsConfig"]]',
    'ProjectProjectBuildBatchConfig': '[["batch_report_mode","BatchReportMode","s"],["combine_artifacts","CombineArtifacts","b"],["restrictions","Restrictions","@ProjectBatchRestrictions"],["service_role","ServiceRole","s"],["timeout_in_mins","TimeoutInMins","i"]]',
    'ProjectProjectCache': '[["cache_namespace","CacheNamespace","s"],["location","Location","s"],["modes","Modes",["s"]],["type","Type","s",1]]',
    'ProjectProjectFileSystemLocation': '[["identifier","Identifier","s",1],["location","Location","s",1],["mount_options","MountOptions","s"],["mount_point","MountPoint","s",1],["type","Type","s",1]]',
    'ProjectProjectFleet': '[["fleet_arn","FleetArn","s"]]',
    'ProjectProjectSourceVersion': '[["source_identifier","SourceIdentifier","s",1],["source_version","SourceVersion","s"]]',
    'ProjectProjectTriggers': '[["build_type","BuildType","s"],["filter_groups","FilterGroups",[["@ProjectWebhookFilter"]]],["pull_request_build_policy","PullRequestBuildPolicy","@ProjectPullRequestBuildPolicy"],["scope_configuration","ScopeConfiguration","@ProjectScopeConfiguration"],["webhook","Webhook","b"]]',
    'ProjectPullRequestBuildPolicy': '[["approver_roles","ApproverRoles",["s"]],["requires_comment_approval","RequiresCommentApproval","s",1]]',
    'ProjectRegistryCredential': '[["credential","Credential","s",1],["credential_provider","CredentialProvider","s",1]]',
    'ProjectS3LogsConfig': '[["encryption_disabled","EncryptionDisabled","b"],["location","Location","s"],["status","Status","s",1]]',
    'ProjectScopeConfiguration': '[["domain","Domain","s"],["name","Name","s",1],["scope","Scope","s"]]',
    'ProjectSource': '[["auth","Auth","@ProjectSourceAuth"],["build_spec","BuildSpec","s"],["build_status_config","BuildStatusConfig","@ProjectBuildStatusConfig"],["git_clone_depth","GitCloneDepth","i"],["git_submodules_config","GitSubmodulesConfig","@ProjectGitSubmodulesConfig"],["insecure_ssl","InsecureSsl","b"],["location","Location","s"],["report_build_status","ReportBuildStatus","b"],["source_identifier","SourceIdentifier","s"],["type","Type","s",1]]',
    'ProjectSourceAuth': '[["resource","Resource","s"],["type","Type","s",1]]',
    'ProjectTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'ProjectVpcConfig': '[["security_group_ids","SecurityGroupIds",["s"],0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnets","Subnets",["s"],0,["AWS::EC2::Subnet.Id","AWS::EC2::Subnet.Ids"]],["vpc_id","VpcId","s",0,["AWS::EC2::VPC.Id"]]]',
    'ProjectWebhookFilter': '[["exclude_matched_pattern","ExcludeMatchedPattern","b"],["pattern","Pattern","s",1],["type","Type","s",1]]',
    'ReportGroup': '[["arn","Arn","j",32],["delete_reports","DeleteReports","b",8],["export_config","ExportConfig","@ReportGroupReportExportConfig",1],["name","Name",{"k":"s","l":[2,128]},2],["tags","Tags",{"k":["@ReportGroupTag"],"l":[null,50]}],["type","Type",{"k":"s","e":["TEST","CODE_COVERAGE"]},3]]',
    'ReportGroupReportExportConfig': '[["export_config_type","ExportConfigType",{"k":"s","e":["S3","NO_EXPORT"]},1],["s3_destination","S3Destination","@ReportGroupS3ReportExportConfig"]]',
    'ReportGroupS3ReportExportConfig': '[["bucket","Bucket",{"k":"s","l":[1,null]},1],["bucket_owner","BucketOwner","s"],["encryption_disabled","EncryptionDisabled","b"],["encryption_key","EncryptionKey",{"k":"s","l":[1,null]}],["packaging","Packaging",{"k":"s","e":["NONE","ZIP"]}],["path","Path","s"]]',
    'ReportGroupTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[null,255]},1]]',
    'SourceCredential': '[["arn","Arn","j",32],["auth_type","AuthType","s",1],["server_type","ServerType","s",3],["token","Token","s",9],["username","Username","s",8]]',
})
__getattr__ = names(__name__, _types)


class CfnFleet(TypedResource):
    schema = Schema('AWS::CodeBuild::Fleet', _types, 'Fleet', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnProject(TypedResource):
    schema = Schema('AWS::CodeBuild::Project', _types, 'Project', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:codebuild:${Region}:${Account}:project/${ProjectName}"}')


class CfnReportGroup(TypedResource):
    schema = Schema('AWS::CodeBuild::ReportGroup', _types, 'ReportGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Arn"],"write_only":["DeleteReports"],"tags":["Tags","list"],"arn":"arn:${Partition}:codebuild:${Region}:${Account}:report-group/${ReportGroupName}"}')


class CfnSourceCredential(TypedResource):
    schema = Schema('AWS::CodeBuild::SourceCredential', _types, 'SourceCredential', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"write_only":["Token","Username"]}')
