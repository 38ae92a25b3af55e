"""Every resource type of AWS::CodeBuild; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnFleetProps(TypedDict, total=False):
    base_capacity: Integer | None
    """The initial number of machines allocated to the compute ﬂeet, which deﬁnes the number of builds that can run in parallel."""
    compute_configuration: CfnFleetComputeConfigurationProps | Deferred | None
    """The compute configuration of the compute fleet."""
    compute_type: Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE", "BUILD_GENERAL1_XLARGE", "BUILD_GENERAL1_2XLARGE", "ATTRIBUTE_BASED_COMPUTE", "CUSTOM_INSTANCE_TYPE"] | Other | None
    """Information about the compute resources the compute fleet uses."""
    environment_type: Literal["WINDOWS_SERVER_2019_CONTAINER", "WINDOWS_SERVER_2022_CONTAINER", "LINUX_CONTAINER", "LINUX_GPU_CONTAINER", "ARM_CONTAINER", "MAC_ARM", "LINUX_EC2", "ARM_EC2", "WINDOWS_EC2"] | Other | None
    """The environment type of the compute fleet."""
    fleet_proxy_configuration: CfnFleetProxyConfigurationProps | Deferred | None
    """Information about the proxy configurations that apply network access control to your reserved capacity instances."""
    fleet_service_role: str | None
    """The service role associated with the compute fleet."""
    fleet_vpc_config: CfnFleetVpcConfigProps | Deferred | None
    """Information about the VPC configuration that AWS CodeBuild accesses."""
    image_id: str | None
    """The Amazon Machine Image (AMI) of the compute fleet."""
    name: str | None
    """The name of the compute fleet. A change replaces the resource."""
    overflow_behavior: Literal["QUEUE", "ON_DEMAND"] | Other | None
    """The compute fleet overflow behavior."""
    scaling_configuration: CfnFleetScalingConfigurationInputProps | Deferred | None
    """The scaling configuration of the compute fleet."""
    tags: Sequence[CfnFleetTagProps | Deferred] | Deferred | None
    """A list of tag key and value pairs associated with this compute fleet."""


class CfnFleetComputeConfigurationProps(TypedDict, total=False):
    """Contains compute attributes."""
    disk: Integer | None
    """The amount of disk space of the instance type included in your fleet."""
    instance_type: str | None
    """The EC2 instance type to be launched in your fleet."""
    machine_type: Literal["GENERAL", "NVME"] | Other | None
    """The machine type of the instance type included in your fleet."""
    memory: Integer | None
    """The amount of memory of the instance type included in your fleet."""
    vcpu: Integer | None
    """The number of vCPUs of the instance type included in your fleet."""


class CfnFleetFleetProxyRuleProps(TypedDict, total=False):
    """Information about the proxy rule for your reserved capacity instances."""
    effect: Literal["ALLOW", "DENY"] | Other | None
    """The behavior of the proxy rule."""
    entities: Sequence[str] | Deferred | None
    """The destination of the proxy rule."""
    type: Literal["DOMAIN", "IP"] | Other | None
    """The type of proxy rule."""


class CfnFleetProxyConfigurationProps(TypedDict, total=False):
    """Information about the proxy configurations that apply network access control to your reserved capacity instances."""
    default_behavior: Literal["ALLOW_ALL", "DENY_ALL"] | Other | None
    """The default behavior of outgoing traffic."""
    ordered_proxy_rules: Sequence[CfnFleetFleetProxyRuleProps | Deferred] | Deferred | None
    """An array of `FleetProxyRule` objects that represent the specified destination domains or IPs to allow or deny network access control to."""


class CfnFleetScalingConfigurationInputProps(TypedDict, total=False):
    """The scaling configuration input of a compute fleet."""
    max_capacity: Integer | None
    """The maximum number of instances in the ﬂeet when auto-scaling."""
    scaling_type: Literal["TARGET_TRACKING_SCALING"] | Other | None
    """The scaling type for a compute fleet."""
    target_tracking_scaling_configs: Sequence[CfnFleetTargetTrackingScalingConfigurationProps | Deferred] | Deferred | None
    """A list of `TargetTrackingScalingConfiguration` objects."""


class CfnFleetTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFleetTargetTrackingScalingConfigurationProps(TypedDict, total=False):
    """Defines when a new instance is auto-scaled into the compute fleet."""
    metric_type: Literal["FLEET_UTILIZATION_RATE"] | Other | None
    """The metric type to determine auto-scaling."""
    target_value: Number | None
    """The value of `metricType` when to start scaling."""


class CfnFleetVpcConfigProps(TypedDict, total=False):
    """Information about the VPC configuration that AWS CodeBuild accesses."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of one or more security groups IDs in your Amazon VPC."""
    subnets: Sequence[str] | Deferred | None
    """A list of one or more subnet IDs in your Amazon VPC."""
    vpc_id: str | None
    """The ID of the Amazon VPC."""


class CfnFleet(TypedResource):
    """The `AWS::CodeBuild::Fleet` resource configures a compute fleet, a set of dedicated instances for your build environment."""
    props: CfnFleetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFleetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the compute fleet."""


class CfnProjectProps(TypedDict, total=False):
    artifacts: Required[CfnProjectArtifactsProps | Deferred]
    """`Artifacts` is a property of the AWS::CodeBuild::Project resource that specifies output settings for artifacts generated by an AWS CodeBuild build."""
    auto_retry_limit: Number | None
    badge_enabled: Boolean | None
    """Indicates whether AWS CodeBuild generates a publicly accessible URL for your project's build badge."""
    build_batch_config: CfnProjectProjectBuildBatchConfigProps | Deferred | None
    """A `ProjectBuildBatchConfig` object that defines the batch build options for the project."""
    cache: CfnProjectProjectCacheProps | Deferred | None
    """Settings that AWS CodeBuild uses to store and reuse build dependencies."""
    concurrent_build_limit: Integer | None
    """The maximum number of concurrent builds that are allowed for this project."""
    description: str | None
    """A description that makes the build project easy to identify."""
    encryption_key: str | None
    """The AWS Key Management Service customer master key (CMK) to be used for encrypting the build output artifacts."""
    environment: Required[CfnProjectEnvironmentProps | Deferred]
    """The build environment settings for the project, such as the environment type or the environment variables to use for the build environment."""
    file_system_locations: Sequence[CfnProjectProjectFileSystemLocationProps | Deferred] | Deferred | None
    """An array of `ProjectFileSystemLocation` objects for a CodeBuild build project."""
    logs_config: CfnProjectLogsConfigProps | Deferred | None
    """Information about logs for the build project."""
    name: str | None
    """The name of the build project. A change replaces the resource."""
    queued_timeout_in_minutes: Integer | None
    """The number of minutes a build is allowed to be queued before it times out."""
    resource_access_role: str | None
    """The ARN of the IAM role that enables CodeBuild to access the CloudWatch Logs and Amazon S3 artifacts for the project's builds."""
    secondary_artifacts: Sequence[CfnProjectArtifactsProps | Deferred] | Deferred | None
    """A list of `Artifacts` objects."""
    secondary_source_versions: Sequence[CfnProjectProjectSourceVersionProps | Deferred] | Deferred | None
    """An array of `ProjectSourceVersion` objects."""
    secondary_sources: Sequence[CfnProjectSourceProps | Deferred] | Deferred | None
    """An array of `ProjectSource` objects."""
    service_role: Required[str]
    """The ARN of the IAM role that enables AWS CodeBuild to interact with dependent AWS services on behalf of the AWS account."""
    source: Required[CfnProjectSourceProps | Deferred]
    """The source code settings for the project, such as the source code's repository type and location."""
    source_version: str | None
    """A version of the build input to be built for this project."""
    tags: Sequence[CfnProjectTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key-value pairs) for the AWS CodeBuild project."""
    timeout_in_minutes: Integer | None
    """How long, in minutes, from 5 to 2160 (36 hours), for AWS CodeBuild to wait before timing out any related build that did not get marked as completed."""
    triggers: CfnProjectProjectTriggersProps | Deferred | None
    """For an existing AWS CodeBuild build project that has its source code stored in a GitHub repository, enables AWS CodeBuild to begin automatically rebuilding the source code every time a code change is pushed to the repository."""
    visibility: str | None
    """Specifies the visibility of the project's builds."""
    vpc_config: CfnProjectVpcConfigProps | Deferred | None
    """`VpcConfig` specifies settings that enable AWS CodeBuild to access resources in an Amazon VPC."""


class CfnProjectArtifactsProps(TypedDict, total=False):
    """`Artifacts` is a property of the AWS::CodeBuild::Project resource that specifies output settings for artifacts generated by an AWS CodeBuild build."""
    artifact_identifier: str | None
    """An identifier for this artifact definition."""
    encryption_disabled: Boolean | None
    """Set to true if you do not want your output artifacts encrypted."""
    location: str | None
    """Information about the build output artifact location:"""
    name: str | None
    """Along with `path` and `namespaceType`, the pattern that AWS CodeBuild uses to name and store the output artifact:"""
    namespace_type: str | None
    """Along with `path` and `name`, the pattern that AWS CodeBuild uses to determine the name and location to store the output artifact:"""
    override_artifact_name: Boolean | None
    """If set to true a name specified in the buildspec file overrides the artifact name."""
    packaging: str | None
    """The type of build output artifact to create:"""
    path: str | None
    """Along with `namespaceType` and `name`, the pattern that AWS CodeBuild uses to name and store the output artifact:"""
    type: Required[str]
    """The type of build output artifact."""


class CfnProjectBatchRestrictionsProps(TypedDict, total=False):
    """Specifies restrictions for the batch build."""
    compute_types_allowed: Sequence[str] | Deferred | None
    """An array of strings that specify the compute types that are allowed for the batch build."""
    maximum_builds_allowed: Integer | None
    """Specifies the maximum number of builds allowed."""


class CfnProjectBuildStatusConfigProps(TypedDict, total=False):
    """Contains information that defines how the AWS CodeBuild build project reports the build status to the source provider."""
    context: str | None
    """Specifies the context of the build status CodeBuild sends to the source provider."""
    target_url: str | None
    """Specifies the target url of the build status CodeBuild sends to the source provider."""


class CfnProjectCloudWatchLogsConfigProps(TypedDict, total=False):
    """`CloudWatchLogs` is a property of the AWS CodeBuild Project LogsConfig property type that specifies settings for CloudWatch logs generated by an AWS CodeBuild build."""
    group_name: str | None
    """The group name of the logs in CloudWatch Logs."""
    status: Required[str]
    """The current status of the logs in CloudWatch Logs for a build project."""
    stream_name: str | None
    """The prefix of the stream name of the CloudWatch Logs."""


class CfnProjectDockerServerProps(TypedDict, total=False):
    compute_type: Required[str]
    security_group_ids: Sequence[str] | Deferred | None


class CfnProjectEnvironmentProps(TypedDict, total=False):
    """`Environment` is a property of the AWS::CodeBuild::Project resource that specifies the environment for an AWS CodeBuild project."""
    certificate: str | None
    """The ARN of the Amazon S3 bucket, path prefix, and object key that contains the PEM-encoded certificate for the build project."""
    compute_type: Required[str]
    """The type of compute environment."""
    docker_server: CfnProjectDockerServerProps | Deferred | None
    environment_variables: Sequence[CfnProjectEnvironmentVariableProps | Deferred] | Deferred | None
    """A set of environment variables to make available to builds for this build project."""
    fleet: CfnProjectProjectFleetProps | Deferred | None
    """Information about the compute fleet of the build project."""
    host_kernel: str | None
    image: Required[str]
    """The image tag or image digest that identifies the Docker image to use for this build project."""
    image_pull_credentials_type: str | None
    """The type of credentials AWS CodeBuild uses to pull images in your build."""
    privileged_mode: Boolean | None
    """Enables running the Docker daemon inside a Docker container."""
    registry_credential: CfnProjectRegistryCredentialProps | Deferred | None
    """`RegistryCredential` is a property of the AWS::CodeBuild::Project Environment property that specifies information about credentials that provide access to a private Docker registry."""
    type: Required[str]
    """The type of build environment to use for related builds."""


class CfnProjectEnvironmentVariableProps(TypedDict, total=False):
    """`EnvironmentVariable` is a property of the AWS CodeBuild Project Environment property type that specifies the name and value of an environment variable for an AWS CodeBuild project environment."""
    name: Required[str]
    """The name or key of the environment variable."""
    type: str | None
    """The type of environment variable."""
    value: Required[str]
    """The value of the environment variable."""


class CfnProjectGitSubmodulesConfigProps(TypedDict, total=False):
    """`GitSubmodulesConfig` is a property of the AWS CodeBuild Project Source property type that specifies information about the Git submodules configuration for the build project."""
    fetch_submodules: Required[Boolean]
    """Set to true to fetch Git submodules for your AWS CodeBuild build project."""


class CfnProjectLogsConfigProps(TypedDict, total=False):
    """`LogsConfig` is a property of the AWS CodeBuild Project resource that specifies information about logs for a build project."""
    cloud_watch_logs: CfnProjectCloudWatchLogsConfigProps | Deferred | None
    """Information about CloudWatch Logs for a build project."""
    s3_logs: CfnProjectS3LogsConfigProps | Deferred | None
    """Information about logs built to an S3 bucket for a build project."""


class CfnProjectProjectBuildBatchConfigProps(TypedDict, total=False):
    """Contains configuration information about a batch build project."""
    batch_report_mode: str | None
    """Specifies how build status reports are sent to the source provider for the batch build."""
    combine_artifacts: Boolean | None
    """Specifies if the build artifacts for the batch build should be combined into a single artifact location."""
    restrictions: CfnProjectBatchRestrictionsProps | Deferred | None
    """A `BatchRestrictions` object that specifies the restrictions for the batch build."""
    service_role: str | None
    """Specifies the service role ARN for the batch build project."""
    timeout_in_mins: Integer | None
    """Specifies the maximum amount of time, in minutes, that the batch build must be completed in."""


class CfnProjectProjectCacheProps(TypedDict, total=False):
    """`ProjectCache` is a property of the AWS CodeBuild Project resource that specifies information about the cache for the build project."""
    cache_namespace: str | None
    """Defines the scope of the cache."""
    location: str | None
    """Information about the cache location:"""
    modes: Sequence[str] | Deferred | None
    """An array of strings that specify the local cache modes."""
    type: Required[str]
    """The type of cache used by the build project."""


class CfnProjectProjectFileSystemLocationProps(TypedDict, total=False):
    """Information about a file system created by Amazon Elastic File System (EFS)."""
    identifier: Required[str]
    """The name used to access a file system created by Amazon EFS."""
    location: Required[str]
    """A string that specifies the location of the file system created by Amazon EFS."""
    mount_options: str | None
    """The mount options for a file system created by Amazon EFS."""
    mount_point: Required[str]
    """The location in the container where you mount the file system."""
    type: Required[str]
    """The type of the file system."""


class CfnProjectProjectFleetProps(TypedDict, total=False):
    """Information about the compute fleet of the build project."""
    fleet_arn: str | None
    """Specifies the compute fleet ARN for the build project."""


class CfnProjectProjectSourceVersionProps(TypedDict, total=False):
    """A source identifier and its corresponding version."""
    source_identifier: Required[str]
    """An identifier for a source in the build project."""
    source_version: str | None
    """The source version for the corresponding source identifier."""


class CfnProjectProjectTriggersProps(TypedDict, total=False):
    """`ProjectTriggers` is a property of the AWS CodeBuild Project resource that specifies webhooks that trigger an AWS CodeBuild build."""
    build_type: str | None
    """Specifies the type of build this webhook will trigger."""
    filter_groups: Sequence[Sequence[CfnProjectWebhookFilterProps | Deferred] | Deferred] | Deferred | None
    """A list of lists of `WebhookFilter` objects used to determine which webhook events are triggered."""
    pull_request_build_policy: CfnProjectPullRequestBuildPolicyProps | Deferred | None
    scope_configuration: CfnProjectScopeConfigurationProps | Deferred | None
    """Contains configuration information about the scope for a webhook."""
    webhook: Boolean | None
    """Specifies whether or not to begin automatically rebuilding the source code every time a code change is pushed to the repository."""


class CfnProjectPullRequestBuildPolicyProps(TypedDict, total=False):
    approver_roles: Sequence[str] | Deferred | None
    requires_comment_approval: Required[str]


class CfnProjectRegistryCredentialProps(TypedDict, total=False):
    """`RegistryCredential` is a property of the AWS CodeBuild Project Environment property type that specifies information about credentials that provide access to a private Docker registry."""
    credential: Required[str]
    """The Amazon Resource Name (ARN) or name of credentials created using AWS Secrets Manager."""
    credential_provider: Required[str]
    """The service that created the credentials to access a private Docker registry."""


class CfnProjectS3LogsConfigProps(TypedDict, total=False):
    """`S3Logs` is a property of the AWS CodeBuild Project LogsConfig property type that specifies settings for logs generated by an AWS CodeBuild build in an S3 bucket."""
    encryption_disabled: Boolean | None
    """Set to true if you do not want your S3 build log output encrypted."""
    location: str | None
    """The ARN of an S3 bucket and the path prefix for S3 logs."""
    status: Required[str]
    """The current status of the S3 build logs."""


class CfnProjectScopeConfigurationProps(TypedDict, total=False):
    """Contains configuration information about the scope for a webhook."""
    domain: str | None
    """The domain of the GitHub Enterprise organization or the GitLab Self Managed group."""
    name: Required[str]
    """The name of either the enterprise or organization that will send webhook events to CodeBuild, depending on if the webhook is a global or organization webhook respectively."""
    scope: str | None
    """The type of scope for a GitHub or GitLab webhook."""


class CfnProjectSourceProps(TypedDict, total=False):
    """`Source` is a property of the AWS::CodeBuild::Project resource that specifies the source code settings for the project, such as the source code's repository type and location."""
    auth: CfnProjectSourceAuthProps | Deferred | None
    """Information about the authorization settings for AWS CodeBuild to access the source code to be built."""
    build_spec: str | None
    """The build specification for the project."""
    build_status_config: CfnProjectBuildStatusConfigProps | Deferred | None
    """Contains information that defines how the build project reports the build status to the source provider."""
    git_clone_depth: Integer | None
    """The depth of history to download."""
    git_submodules_config: CfnProjectGitSubmodulesConfigProps | Deferred | None
    """Information about the Git submodules configuration for the build project."""
    insecure_ssl: Boolean | None
    """This is used with GitHub Enterprise only."""
    location: str | None
    """Information about the location of the source code to be built."""
    report_build_status: Boolean | None
    """Set to true to report the status of a build's start and finish to your source provider."""
    source_identifier: str | None
    """An identifier for this project source."""
    type: Required[str]
    """The type of repository that contains the source code to be built."""


class CfnProjectSourceAuthProps(TypedDict, total=False):
    """`SourceAuth` is a property of the AWS CodeBuild Project Source property type that specifies authorization settings for AWS CodeBuild to access the source code to be built."""
    resource: str | None
    """The resource value that applies to the specified authorization type."""
    type: Required[str]
    """The authorization type to use."""


class CfnProjectTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnProjectVpcConfigProps(TypedDict, total=False):
    """`VpcConfig` is a property of the AWS::CodeBuild::Project resource that enable AWS CodeBuild to access resources in an Amazon VPC."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of one or more security groups IDs in your Amazon VPC."""
    subnets: Sequence[str] | Deferred | None
    """A list of one or more subnet IDs in your Amazon VPC."""
    vpc_id: str | None
    """The ID of the Amazon VPC."""


class CfnProjectWebhookFilterProps(TypedDict, total=False):
    """`WebhookFilter` is a structure of the `FilterGroups` property on the AWS CodeBuild Project ProjectTriggers property type that specifies which webhooks trigger an AWS CodeBuild build."""
    exclude_matched_pattern: Boolean | None
    """Used to indicate that the `pattern` determines which webhook events do not trigger a build."""
    pattern: Required[str]
    """For a `WebHookFilter` that uses `EVENT` type, a comma-separated string that specifies one or more events."""
    type: Required[str]
    """The type of webhook filter."""


class CfnProject(TypedResource):
    """The `AWS::CodeBuild::Project` resource configures how AWS CodeBuild builds your source code."""
    props: CfnProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the AWS CodeBuild project, such as `arn:aws:codebuild:us-west-2:123456789012:project/myProjectName`."""
    @property
    def attr_id(self) -> StringToken: ...


class CfnReportGroupProps(TypedDict, total=False):
    delete_reports: Boolean | None
    """When deleting a report group, specifies if reports within the report group should be deleted."""
    export_config: Required[CfnReportGroupReportExportConfigProps | Deferred]
    """Information about the destination where the raw data of this `ReportGroup` is exported."""
    name: str | None
    """The name of the `ReportGroup`. A change replaces the resource."""
    tags: Sequence[CfnReportGroupTagProps | Deferred] | Deferred | None
    """A list of tag key and value pairs associated with this report group."""
    type: Required[Literal["TEST", "CODE_COVERAGE"] | Other]
    """The type of the `ReportGroup`. A change replaces the resource."""


class CfnReportGroupReportExportConfigProps(TypedDict, total=False):
    """Information about the location where the run of a report is exported."""
    export_config_type: Required[Literal["S3", "NO_EXPORT"] | Other]
    """The export configuration type."""
    s3_destination: CfnReportGroupS3ReportExportConfigProps | Deferred | None
    """A `S3ReportExportConfig` object that contains information about the S3 bucket where the run of a report is exported."""


class CfnReportGroupS3ReportExportConfigProps(TypedDict, total=False):
    """Information about the S3 bucket where the raw data of a report are exported."""
    bucket: Required[str]
    """The name of the S3 bucket where the raw data of a report are exported."""
    bucket_owner: str | None
    """The AWS account identifier of the owner of the Amazon S3 bucket."""
    encryption_disabled: Boolean | None
    """A boolean value that specifies if the results of a report are encrypted."""
    encryption_key: str | None
    """The encryption key for the report's encrypted raw data."""
    packaging: Literal["NONE", "ZIP"] | Other | None
    """The type of build output artifact to create."""
    path: str | None
    """The path to the exported report's raw data results."""


class CfnReportGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnReportGroup(TypedResource):
    """Represents a report group."""
    props: CfnReportGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReportGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the AWS CodeBuild report group, such as `arn:aws:codebuild:region:123456789012:report-group/myReportGroupName`."""
    @property
    def attr_id(self) -> StringToken: ...


class CfnSourceCredentialProps(TypedDict, total=False):
    auth_type: Required[str]
    """The type of authentication used by the credentials."""
    server_type: Required[str]
    """The type of source provider. A change replaces the resource."""
    token: Required[str]
    """For GitHub or GitHub Enterprise, this is the personal access token."""
    username: str | None
    """The Bitbucket username when the `authType` is BASIC_AUTH."""


class CfnSourceCredential(TypedResource):
    """Information about the credentials for a GitHub, GitHub Enterprise, or Bitbucket repository."""
    props: CfnSourceCredentialProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSourceCredentialProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the SourceCredential resource."""
