"""Every resource type of AWS::CodePipeline; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnCustomActionTypeProps(TypedDict, total=False):
    category: Required[Literal["Approval", "Build", "Compute", "Deploy", "Invoke", "Source", "Test"] | Other]
    """The category of the custom action, such as a build action or a test action. A change replaces the resource."""
    configuration_properties: Sequence[CfnCustomActionTypeConfigurationPropertiesProps | Deferred] | Deferred | None
    """The configuration properties for the custom action. A change replaces the resource."""
    input_artifact_details: Required[CfnCustomActionTypeArtifactDetailsProps | Deferred]
    """The details of the input artifact for the action, such as its commit ID. A change replaces the resource."""
    output_artifact_details: Required[CfnCustomActionTypeArtifactDetailsProps | Deferred]
    """The details of the output artifact of the action, such as its commit ID. A change replaces the resource."""
    provider: Required[str]
    """The provider of the service used in the custom action, such as CodeDeploy. A change replaces the resource."""
    settings: CfnCustomActionTypeSettingsProps | Deferred | None
    """URLs that provide users information about this custom action. A change replaces the resource."""
    tags: Sequence[CfnCustomActionTypeTagProps | Deferred] | Deferred | None
    """The tags for the custom action."""
    version: Required[str]
    """The version identifier of the custom action. A change replaces the resource."""


class CfnCustomActionTypeArtifactDetailsProps(TypedDict, total=False):
    """Returns information about the details of an artifact."""
    maximum_count: Required[Integer]
    """The maximum number of artifacts allowed for the action type. A change replaces the resource."""
    minimum_count: Required[Integer]
    """The minimum number of artifacts allowed for the action type. A change replaces the resource."""


class CfnCustomActionTypeConfigurationPropertiesProps(TypedDict, total=False):
    """The configuration properties for the custom action."""
    description: str | None
    """The description of the action configuration property that is displayed to users. A change replaces the resource."""
    key: Required[Boolean]
    """Whether the configuration property is a key. A change replaces the resource."""
    name: Required[str]
    """The name of the action configuration property. A change replaces the resource."""
    queryable: Boolean | None
    """Indicates that the property is used with `PollForJobs`. A change replaces the resource."""
    required: Required[Boolean]
    """Whether the configuration property is a required value. A change replaces the resource."""
    secret: Required[Boolean]
    """Whether the configuration property is secret. A change replaces the resource."""
    type: Literal["Boolean", "Number", "String"] | Other | None
    """The type of the configuration property. A change replaces the resource."""


class CfnCustomActionTypeSettingsProps(TypedDict, total=False):
    """`Settings` is a property of the `AWS::CodePipeline::CustomActionType` resource that provides URLs that users can access to view information about the CodePipeline custom action."""
    entity_url_template: str | None
    """The URL returned to the CodePipeline console that provides a deep link to the resources of the external system, such as the configuration page for a CodeDeploy deployment group. A change replaces the resource."""
    execution_url_template: str | None
    """The URL returned to the CodePipeline console that contains a link to the top-level landing page for the external system, such as the console page for CodeDeploy. A change replaces the resource."""
    revision_url_template: str | None
    """The URL returned to the CodePipeline console that contains a link to the page where customers can update or change the configuration of the external action. A change replaces the resource."""
    third_party_configuration_url: str | None
    """The URL of a sign-up page where users can sign up for an external service and perform initial configuration of the action provided by that service. A change replaces the resource."""


class CfnCustomActionTypeTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCustomActionType(TypedResource):
    """The `AWS::CodePipeline::CustomActionType` resource creates a custom action for activities that aren't included in the CodePipeline default actions, such as running an internally developed build process or a test suite."""
    props: CfnCustomActionTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomActionTypeProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnPipelineProps(TypedDict, total=False):
    artifact_store: CfnPipelineArtifactStoreProps | Deferred | None
    """The S3 bucket where artifacts for the pipeline are stored."""
    artifact_stores: Sequence[CfnPipelineArtifactStoreMapProps | Deferred] | Deferred | None
    """A mapping of `artifactStore` objects and their corresponding AWS Regions."""
    disable_inbound_stage_transitions: Sequence[CfnPipelineStageTransitionProps | Deferred] | Deferred | None
    """Represents the input of a `DisableStageTransition` action."""
    execution_mode: Literal["QUEUED", "SUPERSEDED", "PARALLEL"] | Other | None
    """The method that the pipeline will use to handle multiple executions."""
    name: str | None
    """The name of the pipeline. A change replaces the resource."""
    pipeline_type: Literal["V1", "V2"] | Other | None
    """CodePipeline provides the following pipeline types, which differ in characteristics and price, so that you can tailor your pipeline features and cost to the needs of your applications."""
    restart_execution_on_update: Boolean | None
    """Indicates whether to rerun the CodePipeline pipeline after you update it."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) for CodePipeline to use to either perform actions with no `actionRoleArn`, or to use to assume roles for actions with an `actionRoleArn`."""
    stages: Required[Sequence[CfnPipelineStageDeclarationProps | Deferred] | Deferred]
    """Represents information about a stage and its definition."""
    tags: Sequence[CfnPipelineTagProps | Deferred] | Deferred | None
    """Specifies the tags applied to the pipeline."""
    triggers: Sequence[CfnPipelinePipelineTriggerDeclarationProps | Deferred] | Deferred | None
    """The trigger configuration specifying a type of event, such as Git tags, that starts the pipeline."""
    variables: Sequence[CfnPipelineVariableDeclarationProps | Deferred] | Deferred | None
    """A list that defines the pipeline variables for a pipeline resource."""


class CfnPipelineActionDeclarationProps(TypedDict, total=False):
    """Represents information about an action declaration."""
    action_type_id: Required[CfnPipelineActionTypeIdProps | Deferred]
    """Specifies the action type and the provider of the action."""
    commands: Sequence[str] | Deferred | None
    """The shell commands to run with your compute action in CodePipeline."""
    configuration: Anything
    """The action's configuration."""
    environment_variables: Sequence[CfnPipelineEnvironmentVariableProps | Deferred] | Deferred | None
    """The environment variables for the action."""
    input_artifacts: Sequence[CfnPipelineInputArtifactProps | Deferred] | Deferred | None
    """The name or ID of the artifact consumed by the action, such as a test or build artifact."""
    name: Required[str]
    """The action declaration's name."""
    namespace: str | None
    """The variable namespace associated with the action."""
    output_artifacts: Sequence[CfnPipelineOutputArtifactProps | Deferred] | Deferred | None
    """The name or ID of the result of the action declaration, such as a test or build artifact."""
    output_variables: Sequence[str] | Deferred | None
    """The list of variables that are to be exported from the compute action."""
    region: str | None
    """The action declaration's AWS Region, such as us-east-1."""
    role_arn: str | None
    """The ARN of the IAM service role that performs the declared action."""
    run_order: Integer | None
    """The order in which actions are run."""
    timeout_in_minutes: Integer | None
    """A timeout duration in minutes that can be applied against the ActionType’s default timeout value specified in Quotas for AWS CodePipeline."""


class CfnPipelineActionTypeIdProps(TypedDict, total=False):
    """Represents information about an action type."""
    category: Required[Literal["Source", "Build", "Test", "Deploy", "Invoke", "Approval", "Compute"] | Other]
    """A category defines what kind of action can be taken in the stage, and constrains the provider type for the action."""
    owner: Required[str]
    """The creator of the action being called."""
    provider: Required[str]
    """The provider of the service being called by the action."""
    version: Required[str]
    """A string that describes the action version."""


class CfnPipelineArtifactStoreProps(TypedDict, total=False):
    """The S3 bucket where artifacts for the pipeline are stored."""
    encryption_key: CfnPipelineEncryptionKeyProps | Deferred | None
    """The encryption key used to encrypt the data in the artifact store, such as an AWS Key Management Service ( AWS KMS) key."""
    location: Required[str]
    """The S3 bucket used for storing the artifacts for a pipeline."""
    type: Required[Literal["S3"] | Other]
    """The type of the artifact store, such as S3."""


class CfnPipelineArtifactStoreMapProps(TypedDict, total=False):
    """A mapping of `artifactStore` objects and their corresponding AWS Regions."""
    artifact_store: Required[CfnPipelineArtifactStoreProps | Deferred]
    """Represents information about the S3 bucket where artifacts are stored for the pipeline."""
    region: Required[str]
    """The action declaration's AWS Region, such as us-east-1."""


class CfnPipelineBeforeEntryConditionsProps(TypedDict, total=False):
    """The conditions for making checks for entry to a stage."""
    conditions: Sequence[CfnPipelineConditionProps | Deferred] | Deferred | None
    """The conditions that are configured as entry conditions."""


class CfnPipelineBlockerDeclarationProps(TypedDict, total=False):
    """Reserved for future use."""
    name: Required[str]
    """Reserved for future use."""
    type: Required[Literal["Schedule"] | Other]
    """Reserved for future use."""


class CfnPipelineConditionProps(TypedDict, total=False):
    """The condition for the stage."""
    result: str | None
    """The action to be done when the condition is met."""
    rules: Sequence[CfnPipelineRuleDeclarationProps | Deferred] | Deferred | None
    """The rules that make up the condition."""


class CfnPipelineEncryptionKeyProps(TypedDict, total=False):
    """Represents information about the key used to encrypt data in the artifact store, such as an AWS Key Management Service ( AWS KMS) key."""
    id: Required[str]
    """The ID used to identify the key."""
    type: Required[str]
    """The type of encryption key, such as an AWS KMS key."""


class CfnPipelineEnvironmentVariableProps(TypedDict, total=False):
    """The environment variables for the action."""
    name: Required[str]
    """The environment variable name in the key-value pair."""
    type: Literal["PLAINTEXT", "SECRETS_MANAGER"] | Other | None
    """Specifies the type of use for the environment variable value."""
    value: Required[str]
    """The environment variable value in the key-value pair."""


class CfnPipelineFailureConditionsProps(TypedDict, total=False):
    """The configuration that specifies the result, such as rollback, to occur upon stage failure."""
    conditions: Sequence[CfnPipelineConditionProps | Deferred] | Deferred | None
    """The conditions that are configured as failure conditions."""
    result: Literal["ROLLBACK", "RETRY"] | Other | None
    """The specified result for when the failure conditions are met, such as rolling back the stage."""
    retry_configuration: CfnPipelineFailureConditionsRetryConfigurationProps | Deferred | None
    """The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode."""


class CfnPipelineFailureConditionsRetryConfigurationProps(TypedDict, total=False):
    """The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode."""
    retry_mode: Literal["ALL_ACTIONS", "FAILED_ACTIONS"] | Other | None
    """The method that you want to configure for automatic stage retry on stage failure."""


class CfnPipelineGitBranchFilterCriteriaProps(TypedDict, total=False):
    """The Git repository branches specified as filter criteria to start the pipeline."""
    excludes: Sequence[str] | Deferred | None
    """The list of patterns of Git branches that, when a commit is pushed, are to be excluded from starting the pipeline."""
    includes: Sequence[str] | Deferred | None
    """The list of patterns of Git branches that, when a commit is pushed, are to be included as criteria that starts the pipeline."""


class CfnPipelineGitConfigurationProps(TypedDict, total=False):
    """A type of trigger configuration for Git-based source actions."""
    pull_request: Sequence[CfnPipelineGitPullRequestFilterProps | Deferred] | Deferred | None
    """The field where the repository event that will start the pipeline is specified as pull requests."""
    push: Sequence[CfnPipelineGitPushFilterProps | Deferred] | Deferred | None
    """The field where the repository event that will start the pipeline, such as pushing Git tags, is specified with details."""
    source_action_name: Required[str]
    """The name of the pipeline source action where the trigger configuration, such as Git tags, is specified."""


class CfnPipelineGitFilePathFilterCriteriaProps(TypedDict, total=False):
    """The Git repository file paths specified as filter criteria to start the pipeline."""
    excludes: Sequence[str] | Deferred | None
    """The list of patterns of Git repository file paths that, when a commit is pushed, are to be excluded from starting the pipeline."""
    includes: Sequence[str] | Deferred | None
    """The list of patterns of Git repository file paths that, when a commit is pushed, are to be included as criteria that starts the pipeline."""


class CfnPipelineGitPullRequestFilterProps(TypedDict, total=False):
    """The event criteria for the pull request trigger configuration, such as the lists of branches or file paths to include and exclude."""
    branches: CfnPipelineGitBranchFilterCriteriaProps | Deferred | None
    """The field that specifies to filter on branches for the pull request trigger configuration."""
    events: Sequence[str] | Deferred | None
    """The field that specifies which pull request events to filter on (OPEN, UPDATED, CLOSED) for the trigger configuration."""
    file_paths: CfnPipelineGitFilePathFilterCriteriaProps | Deferred | None
    """The field that specifies to filter on file paths for the pull request trigger configuration."""


class CfnPipelineGitPushFilterProps(TypedDict, total=False):
    """The event criteria that specify when a specified repository event will start the pipeline for the specified trigger configuration, such as the lists of Git tags to include and exclude."""
    branches: CfnPipelineGitBranchFilterCriteriaProps | Deferred | None
    """The field that specifies to filter on branches for the push trigger configuration."""
    file_paths: CfnPipelineGitFilePathFilterCriteriaProps | Deferred | None
    """The field that specifies to filter on file paths for the push trigger configuration."""
    tags: CfnPipelineGitTagFilterCriteriaProps | Deferred | None
    """The field that contains the details for the Git tags trigger configuration."""


class CfnPipelineGitTagFilterCriteriaProps(TypedDict, total=False):
    """The Git tags specified as filter criteria for whether a Git tag repository event will start the pipeline."""
    excludes: Sequence[str] | Deferred | None
    """The list of patterns of Git tags that, when pushed, are to be excluded from starting the pipeline."""
    includes: Sequence[str] | Deferred | None
    """The list of patterns of Git tags that, when pushed, are to be included as criteria that starts the pipeline."""


class CfnPipelineInputArtifactProps(TypedDict, total=False):
    """Represents information about an artifact to be worked on, such as a test or build artifact."""
    name: Required[str]
    """The name of the artifact to be worked on (for example, "My App")."""


class CfnPipelineOutputArtifactProps(TypedDict, total=False):
    """Represents information about the output of an action."""
    files: Sequence[str] | Deferred | None
    """The files that you want to associate with the output artifact that will be exported from the compute action."""
    name: Required[str]
    """The name of the output of an artifact, such as "My App"."""


class CfnPipelinePipelineTriggerDeclarationProps(TypedDict, total=False):
    """Represents information about the specified trigger configuration, such as the filter criteria and the source stage for the action that contains the trigger."""
    git_configuration: CfnPipelineGitConfigurationProps | Deferred | None
    """Provides the filter criteria and the source stage for the repository event that starts the pipeline, such as Git tags."""
    provider_type: Required[Literal["CodeStarSourceConnection"] | Other]
    """The source provider for the event, such as connections configured for a repository with Git tags, for the specified trigger configuration."""


class CfnPipelineRuleDeclarationProps(TypedDict, total=False):
    """Represents information about the rule to be created for an associated condition."""
    commands: Sequence[str] | Deferred | None
    """The shell commands to run with your commands rule in CodePipeline."""
    configuration: Anything
    """The action configuration fields for the rule."""
    input_artifacts: Sequence[CfnPipelineInputArtifactProps | Deferred] | Deferred | None
    """The input artifacts fields for the rule, such as specifying an input file for the rule."""
    name: str | None
    """The name of the rule that is created for the condition, such as `VariableCheck`."""
    region: str | None
    """The Region for the condition associated with the rule."""
    role_arn: str | None
    """The pipeline role ARN associated with the rule."""
    rule_type_id: CfnPipelineRuleTypeIdProps | Deferred | None
    """The ID for the rule type, which is made up of the combined values for category, owner, provider, and version."""


class CfnPipelineRuleTypeIdProps(TypedDict, total=False):
    """The ID for the rule type, which is made up of the combined values for category, owner, provider, and version."""
    category: str | None
    """A category defines what kind of rule can be run in the stage, and constrains the provider type for the rule."""
    owner: str | None
    """The creator of the rule being called."""
    provider: str | None
    """The rule provider, such as the `DeploymentWindow` rule."""
    version: str | None
    """A string that describes the rule version."""


class CfnPipelineStageDeclarationProps(TypedDict, total=False):
    """Represents information about a stage and its definition."""
    actions: Required[Sequence[CfnPipelineActionDeclarationProps | Deferred] | Deferred]
    """The actions included in a stage."""
    before_entry: CfnPipelineBeforeEntryConditionsProps | Deferred | None
    """The method to use when a stage allows entry."""
    blockers: Sequence[CfnPipelineBlockerDeclarationProps | Deferred] | Deferred | None
    """Reserved for future use."""
    name: Required[str]
    """The name of the stage."""
    on_failure: CfnPipelineFailureConditionsProps | Deferred | None
    """The method to use when a stage has not completed successfully."""
    on_success: CfnPipelineSuccessConditionsProps | Deferred | None
    """The method to use when a stage has succeeded."""


class CfnPipelineStageTransitionProps(TypedDict, total=False):
    """The name of the pipeline in which you want to disable the flow of artifacts from one stage to another."""
    reason: Required[str]
    """The reason given to the user that a stage is disabled, such as waiting for manual approval or manual tests."""
    stage_name: Required[str]
    """The name of the stage where you want to disable the inbound or outbound transition of artifacts."""


class CfnPipelineSuccessConditionsProps(TypedDict, total=False):
    """The conditions for making checks that, if met, succeed a stage."""
    conditions: Sequence[CfnPipelineConditionProps | Deferred] | Deferred | None
    """The conditions that are success conditions."""


class CfnPipelineTagProps(TypedDict, total=False):
    """A tag is a key-value pair that is used to manage the resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnPipelineVariableDeclarationProps(TypedDict, total=False):
    """A variable declared at the pipeline level."""
    default_value: str | None
    """The value of a pipeline-level variable."""
    description: str | None
    """The description of a pipeline-level variable."""
    name: Required[str]
    """The name of a pipeline-level variable."""


class CfnPipeline(TypedResource):
    """The `AWS::CodePipeline::Pipeline` resource creates a CodePipeline pipeline that describes how software changes go through a release process."""
    props: CfnPipelineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPipelineProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the pipeline."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the pipeline."""


class CfnWebhookProps(TypedDict, total=False):
    authentication: Required[Literal["GITHUB_HMAC", "IP", "UNAUTHENTICATED"] | Other]
    """Supported options are GITHUB_HMAC, IP, and UNAUTHENTICATED."""
    authentication_configuration: Required[CfnWebhookWebhookAuthConfigurationProps | Deferred]
    """Properties that configure the authentication applied to incoming webhook trigger requests."""
    filters: Required[Sequence[CfnWebhookWebhookFilterRuleProps | Deferred] | Deferred]
    """A list of rules applied to the body/payload sent in the POST request to a webhook URL."""
    name: str | None
    """The name of the webhook. A change replaces the resource."""
    register_with_third_party: Boolean | None
    """Configures a connection between the webhook that was created and the external tool with events to be detected."""
    tags: Sequence[CfnWebhookTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    target_action: Required[str]
    """The name of the action in a pipeline you want to connect to the webhook."""
    target_pipeline: Required[str]
    """The name of the pipeline you want to connect to the webhook."""
    target_pipeline_version: Integer | None
    """The version number of the pipeline to be connected to the trigger request."""


class CfnWebhookTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnWebhookWebhookAuthConfigurationProps(TypedDict, total=False):
    """The authentication applied to incoming webhook trigger requests."""
    allowed_ip_range: str | None
    """The property used to configure acceptance of webhooks in an IP address range."""
    secret_token: str | None
    """The property used to configure GitHub authentication."""


class CfnWebhookWebhookFilterRuleProps(TypedDict, total=False):
    """The event criteria that specify when a webhook notification is sent to your URL."""
    json_path: Required[str]
    """A JsonPath expression that is applied to the body/payload of the webhook."""
    match_equals: str | None
    """The value selected by the `JsonPath` expression must match what is supplied in the `MatchEquals` field."""


class CfnWebhook(TypedResource):
    """The `AWS::CodePipeline::Webhook` resource creates and registers your webhook."""
    props: CfnWebhookProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebhookProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """logical id of the webhook"""
    @property
    def attr_url(self) -> StringToken:
        """The webhook URL generated by AWS CodePipeline, such as `https://eu-central-1.webhooks.aws/trigger123456`."""
