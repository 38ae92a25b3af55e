"""Every resource type of AWS::CodePipeline; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'CustomActionType': '[["category","Category",{"k":"s","e":["Approval","Build","Compute","Deploy","Invoke","Source","Test"]},3],["configuration_properties","ConfigurationProperties",{"k":["@CustomActionTypeConfigurationProperties"],"l":[null,10],"x":1},2],["id","Id","j",32],["input_artifact_details","InputArtifactDetails","@CustomActionTypeArtifactDetails",3],["output_artifact_details","OutputArtifactDetails","@CustomActionTypeArtifactDetails",3],["provider","Provider",{"k":"s","p":"^[0-9A-Za-z_-]+$","l":[1,35]},3],["settings","Settings","@CustomActionTypeSettings",2],["tags","Tags",["@CustomActionTypeTag"]],["version","Version",{"k":"s","p":"^[0-9A-Za-z_-]+$","l":[1,9]},3]]',
    'CustomActionTypeArtifactDetails': '[["maximum_count","MaximumCount",{"k":"i","r":[0,5]},3],["minimum_count","MinimumCount",{"k":"i","r":[0,5]},3]]',
    'CustomActionTypeConfigurationProperties': '[["description","Description",{"k":"s","l":[1,160]},2],["key","Key","b",3],["name","Name",{"k":"s","l":[1,50]},3],["queryable","Queryable","b",2],["required","Required","b",3],["secret","Secret","b",3],["type","Type",{"k":"s","e":["Boolean","Number","String"]},10]]',
    'CustomActionTypeSettings': '[["entity_url_template","EntityUrlTemplate",{"k":"s","l":[1,2048]},2],["execution_url_template","ExecutionUrlTemplate",{"k":"s","l":[1,2048]},2],["revision_url_template","RevisionUrlTemplate",{"k":"s","l":[1,2048]},2],["third_party_configuration_url","ThirdPartyConfigurationUrl",{"k":"s","l":[1,2048]},10]]',
    'CustomActionTypeTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Pipeline': r'[["arn","Arn","j",32],["artifact_store","ArtifactStore","@PipelineArtifactStore"],["artifact_stores","ArtifactStores",{"k":["@PipelineArtifactStoreMap"],"x":1}],["disable_inbound_stage_transitions","DisableInboundStageTransitions",{"k":["@PipelineStageTransition"],"x":1}],["execution_mode","ExecutionMode",{"k":"s","e":["QUEUED","SUPERSEDED","PARALLEL"]}],["name","Name","s",2],["pipeline_type","PipelineType",{"k":"s","e":["V1","V2"]}],["restart_execution_on_update","RestartExecutionOnUpdate","b",8],["role_arn","RoleArn",{"k":"s","p":"arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*"},1,["AWS::IAM::Role.Arn"]],["stages","Stages",{"k":["@PipelineStageDeclaration"],"l":[2,null],"x":1},1],["tags","Tags",["@PipelineTag"]],["triggers","Triggers",{"k":["@PipelinePipelineTriggerDeclaration"],"x":1}],["variables","Variables",{"k":["@PipelineVariableDeclaration"],"x":1}],["version","Version","j",32]]',
    'PipelineActionDeclaration': r'[["action_type_id","ActionTypeId","@PipelineActionTypeId",1],["commands","Commands",["s"]],["configuration","Configuration","j"],["environment_variables","EnvironmentVariables",{"k":["@PipelineEnvironmentVariable"],"x":1}],["input_artifacts","InputArtifacts",{"k":["@PipelineInputArtifact"],"x":1}],["name","Name",{"k":"s","p":"^[A-Za-z0-9.@\\-_]{1,100}$"},1],["namespace","Namespace","s"],["output_artifacts","OutputArtifacts",{"k":["@PipelineOutputArtifact"],"x":1}],["output_variables","OutputVariables",{"k":["s"],"x":1}],["region","Region","s"],["role_arn","RoleArn",{"k":"s","p":"arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*"},0,["AWS::IAM::Role.Arn"]],["run_order","RunOrder","i"],["timeout_in_minutes","TimeoutInMinutes","i"]]',
    'PipelineActionTypeId': r'[["category","Category",{"k":"s","e":["Source","Build","Test","Deploy","Invoke","Approval","Compute"]},1],["owner","Owner","s",1],["provider","Provider","s",1],["version","Version",{"k":"s","p":"^[0-9A-Za-z_\\-]{1,9}$"},1]]',
    'PipelineArtifactStore': '[["encryption_key","EncryptionKey","@PipelineEncryptionKey"],["location","Location","s",1,["AWS::S3::Bucket.BucketName"]],["type","Type",{"k":"s","e":["S3"]},1]]',
    'PipelineArtifactStoreMap': '[["artifact_store","ArtifactStore","@PipelineArtifactStore",1],["region","Region","s",1]]',
    'PipelineBeforeEntryConditions': '[["conditions","Conditions",{"k":["@PipelineCondition"],"x":1}]]',
    'PipelineBlockerDeclaration': '[["name","Name","s",1],["type","Type",{"k":"s","e":["Schedule"]},1]]',
    'PipelineCondition': '[["result","Result","s"],["rules","Rules",{"k":["@PipelineRuleDeclaration"],"x":1}]]',
    'PipelineEncryptionKey': '[["id","Id","s",1,["AWS::KMS::Key.Arn"]],["type","Type","s",1]]',
    'PipelineEnvironmentVariable': '[["name","Name","s",1],["type","Type",{"k":"s","e":["PLAINTEXT","SECRETS_MANAGER"]}],["value","Value","s",1]]',
    'PipelineFailureConditions': '[["conditions","Conditions",{"k":["@PipelineCondition"],"x":1}],["result","Result",{"k":"s","e":["ROLLBACK","RETRY"]}],["retry_configuration","RetryConfiguration","@PipelineFailureConditionsRetryConfiguration"]]',
    'PipelineFailureConditionsRetryConfiguration': '[["retry_mode","RetryMode",{"k":"s","e":["ALL_ACTIONS","FAILED_ACTIONS"]}]]',
    'PipelineGitBranchFilterCriteria': '[["excludes","Excludes",{"k":["s"],"x":1}],["includes","Includes",{"k":["s"],"x":1}]]',
    'PipelineGitConfiguration': '[["pull_request","PullRequest",{"k":["@PipelineGitPullRequestFilter"],"x":1}],["push","Push",{"k":["@PipelineGitPushFilter"],"x":1}],["source_action_name","SourceActionName","s",1]]',
    'PipelineGitFilePathFilterCriteria': '[["excludes","Excludes",{"k":["s"],"x":1}],["includes","Includes",{"k":["s"],"x":1}]]',
    'PipelineGitPullRequestFilter': '[["branches","Branches","@PipelineGitBranchFilterCriteria"],["events","Events",{"k":["s"],"x":1}],["file_paths","FilePaths","@PipelineGitFilePathFilterCriteria"]]',
    'PipelineGitPushFilter': '[["branches","Branches","@PipelineGitBranchFilterCriteria"],["file_paths","FilePaths","@PipelineGitFilePathFilterCriteria"],["tags","Tags","@PipelineGitTagFilterCriteria"]]',
    'PipelineGitTagFilterCriteria': '[["excludes","Excludes",{"k":["s"],"x":1}],["includes","Includes",{"k":["s"],"x":1}]]',
    'PipelineInputArtifact': '[["name","Name","s",1]]',
    'PipelineOutputArtifact': '[["files","Files",{"k":["s"],"x":1}],["name","Name","s",1]]',
    'PipelinePipelineTriggerDeclaration': '[["git_configuration","GitConfiguration","@PipelineGitConfiguration"],["provider_type","ProviderType",{"k":"s","e":["CodeStarSourceConnection"]},1]]',
    'PipelineRuleDeclaration': r'[["commands","Commands",["s"]],["configuration","Configuration","j"],["input_artifacts","InputArtifacts",{"k":["@PipelineInputArtifact"],"x":1}],["name","Name","s"],["region","Region","s"],["role_arn","RoleArn",{"k":"s","p":"arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*"},0,["AWS::IAM::Role.Arn"]],["rule_type_id","RuleTypeId","@PipelineRuleTypeId"]]',
    'PipelineRuleTypeId': '[["category","Category","s"],["owner","Owner","s"],["provider","Provider","s"],["version","Version","s"]]',
    'PipelineStageDeclaration': '[["actions","Actions",{"k":["@PipelineActionDeclaration"],"l":[1,null],"x":1},1],["before_entry","BeforeEntry","@PipelineBeforeEntryConditions"],["blockers","Blockers",{"k":["@PipelineBlockerDeclaration"],"x":1}],["name","Name","s",1],["on_failure","OnFailure","@PipelineFailureConditions"],["on_success","OnSuccess","@PipelineSuccessConditions"]]',
    'PipelineStageTransition': '[["reason","Reason","s",1],["stage_name","StageName","s",1]]',
    'PipelineSuccessConditions': '[["conditions","Conditions",{"k":["@PipelineCondition"],"x":1}]]',
    'PipelineTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PipelineVariableDeclaration': '[["default_value","DefaultValue","s"],["description","Description","s"],["name","Name","s",1]]',
    'Webhook': r'[["authentication","Authentication",{"k":"s","e":["GITHUB_HMAC","IP","UNAUTHENTICATED"]},1],["authentication_configuration","AuthenticationConfiguration","@WebhookWebhookAuthConfiguration",1],["filters","Filters",["@WebhookWebhookFilterRule"],1],["id","Id","j",32],["name","Name",{"k":"s","p":"[A-Za-z0-9.@\\-_]+","l":[1,100]},2],["register_with_third_party","RegisterWithThirdParty","b",8],["tags","Tags",{"k":["@WebhookTag"],"x":1}],["target_action","TargetAction",{"k":"s","p":"[A-Za-z0-9.@\\-_]+","l":[1,100]},1],["target_pipeline","TargetPipeline",{"k":"s","p":"[A-Za-z0-9.@\\-_]+","l":[1,100]},1],["target_pipeline_version","TargetPipelineVersion","i",8],["url","Url","j",32]]',
    'WebhookTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'WebhookWebhookAuthConfiguration': '[["allowed_ip_range","AllowedIPRange",{"k":"s","l":[1,100]}],["secret_token","SecretToken",{"k":"s","l":[1,100]},8]]',
    'WebhookWebhookFilterRule': '[["json_path","JsonPath",{"k":"s","l":[1,150]},1],["match_equals","MatchEquals",{"k":"s","l":[1,150]}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'CustomActionType': ('AWS::CodePipeline::CustomActionType', '{"attributes":[["attr_id","Id","s"]],"identifier":["Category","Provider","Version"],"write_only":["ConfigurationProperties.*.Type","Settings.ThirdPartyConfigurationUrl"],"tags":["Tags","list"]}'),
    'Pipeline': ('AWS::CodePipeline::Pipeline', '{"attributes":[["attr_arn","Arn","s"],["attr_version","Version","s"]],"identifier":["Name"],"write_only":["RestartExecutionOnUpdate"],"tags":["Tags","list"],"arn":"arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}"}'),
    'Webhook': ('AWS::CodePipeline::Webhook', '{"attributes":[["attr_id","Id","s"],["attr_url","Url","s"]],"identifier":["Id"],"write_only":["AuthenticationConfiguration.SecretToken","RegisterWithThirdParty","TargetPipelineVersion"],"tags":["Tags","list"],"arn":"arn:${Partition}:codepipeline:${Region}:${Account}:webhook:${WebhookName}"}'),
})
