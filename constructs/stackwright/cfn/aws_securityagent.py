"""Every resource type of AWS::SecurityAgent; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AgentSpace': '[["agent_space_id","AgentSpaceId","j",32],["aws_resources","AwsResources","@AgentSpaceAWSResources"],["code_review_settings","CodeReviewSettings","@AgentSpaceCodeReviewSettings"],["created_at","CreatedAt","j",32],["description","Description","s"],["integrated_resources","IntegratedResources",["@AgentSpaceIntegratedResource"]],["kms_key_id","KmsKeyId",{"k":"s","l":[1,2048]},2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["name","Name","s",1],["tags","Tags",["@AgentSpaceTag"]],["target_domain_ids","TargetDomainIds",["s"]],["updated_at","UpdatedAt","j",32]]',
    'AgentSpaceAWSResources': '[["iam_roles","IamRoles",["s"]],["lambda_function_arns","LambdaFunctionArns",["s"]],["log_groups","LogGroups",["s"]],["s3_buckets","S3Buckets",["s"]],["secret_arns","SecretArns",["s"]],["vpcs","Vpcs",["@AgentSpaceVpcConfig"]]]',
    'AgentSpaceBitbucketCapabilitiesResource': '[["leave_comments","LeaveComments","b"],["remediate_code","RemediateCode","b"]]',
    'AgentSpaceBitbucketRepositoryResource': '[["name","Name","s",1],["workspace","Workspace","s",1]]',
    'AgentSpaceCodeReviewSettings': '[["controls_scanning","ControlsScanning","b",1],["general_purpose_scanning","GeneralPurposeScanning","b",1]]',
    'AgentSpaceConfluenceCapabilitiesResource': '[["create_document","CreateDocument","b"],["fetch_document","FetchDocument","b"],["update_document","UpdateDocument","b"]]',
    'AgentSpaceConfluenceDocumentResource': '[["name","Name","s",1],["page_id","PageId","s",1],["space_key","SpaceKey","s",1],["space_title","SpaceTitle","j",32],["title","Title","j",32]]',
    'AgentSpaceGitHubCapabilitiesResource': '[["leave_comments","LeaveComments","b",1],["remediate_code","RemediateCode","b",1]]',
    'AgentSpaceGitHubRepositoryResource': '[["name","Name","s",1],["owner","Owner","s",1]]',
    'AgentSpaceGitLabCapabilitiesResource': '[["leave_comments","LeaveComments","b"],["remediate_code","RemediateCode","b"]]',
    'AgentSpaceGitLabRepositoryResource': '[["name","Name","s",1],["namespace","Namespace","s",1]]',
    'AgentSpaceIntegratedResource': '[["integration","Integration","s",1],["provider_resources","ProviderResources",["@AgentSpaceProviderResource"],1]]',
    'AgentSpaceProviderResource': '[["bitbucket_capabilities","BitbucketCapabilities","@AgentSpaceBitbucketCapabilitiesResource"],["bitbucket_repository","BitbucketRepository","@AgentSpaceBitbucketRepositoryResource"],["confluence_capabilities","ConfluenceCapabilities","@AgentSpaceConfluenceCapabilitiesResource"],["confluence_document","ConfluenceDocument","@AgentSpaceConfluenceDocumentResource"],["github_capabilities","GitHubCapabilities","@AgentSpaceGitHubCapabilitiesResource"],["github_repository","GitHubRepository","@AgentSpaceGitHubRepositoryResource"],["gitlab_capabilities","GitLabCapabilities","@AgentSpaceGitLabCapabilitiesResource"],["gitlab_repository","GitLabRepository","@AgentSpaceGitLabRepositoryResource"]]',
    'AgentSpaceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'AgentSpaceVpcConfig': '[["security_group_arns","SecurityGroupArns",["s"]],["subnet_arns","SubnetArns",["s"]],["vpc_arn","VpcArn","s"]]',
    'Application': '[["application_id","ApplicationId","j",32],["application_name","ApplicationName","j",32],["default_kms_key_id","DefaultKmsKeyId",{"k":"s","l":[null,2048]}],["domain","Domain","j",32],["idc_configuration","IdCConfiguration","@ApplicationIdCConfiguration",2],["role_arn","RoleArn","s",0,["AWS::IAM::Role.Arn"]],["tags","Tags",["@ApplicationTag"]]]',
    'ApplicationIdCConfiguration': '[["idc_application_arn","IdCApplicationArn","j",32],["idc_instance_arn","IdCInstanceArn","s",2]]',
    'ApplicationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Artifact': '[["agent_space_id","AgentSpaceId","s",3],["arn","Arn","j",32],["artifact_content","ArtifactContent","s",10],["artifact_id","ArtifactId","j",32],["artifact_type","ArtifactType",{"k":"s","e":["TXT","PNG","JPEG","MD","PDF","DOCX","DOC","JSON","YAML"]},3],["file_name","FileName","s",3],["updated_at","UpdatedAt","j",32]]',
    'Integration': '[["arn","Arn","j",32],["display_name","DisplayName","s",3],["installation_id","InstallationId","j",32],["integration_id","IntegrationId","j",32],["kms_key_id","KmsKeyId","s",10,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["private_connection_name","PrivateConnectionName","s",2],["provider","Provider",{"k":"s","e":["GITHUB","GITLAB","BITBUCKET","CONFLUENCE"]},3],["provider_input","ProviderInput","@IntegrationProviderInput",10],["provider_type","ProviderType","j",32],["tags","Tags",{"k":["@IntegrationTag"],"x":1}],["target_url","TargetUrl","j",32]]',
    'IntegrationBitbucketInput': '[["code","Code","s",1],["installation_id","InstallationId","s",1],["state","State","s",1],["workspace","Workspace","s",1]]',
    'IntegrationConfluenceInput': '[["code","Code","s",1],["installation_id","InstallationId","s",1],["site_url","SiteUrl","s",1],["state","State","s",1]]',
    'IntegrationGitHubInput': '[["code","Code","s",1],["installation_id","InstallationId","s"],["organization_name","OrganizationName","s"],["state","State","s",1],["target_url","TargetUrl","s"]]',
    'IntegrationGitLabInput': '[["access_token","AccessToken","s",1],["group_id","GroupId","s"],["target_url","TargetUrl","s"],["token_type","TokenType",{"k":"s","e":["PERSONAL","GROUP"]},1]]',
    'IntegrationProviderInput': '[["bitbucket","Bitbucket","@IntegrationBitbucketInput"],["confluence","Confluence","@IntegrationConfluenceInput"],["github","Github","@IntegrationGitHubInput"],["gitlab","Gitlab","@IntegrationGitLabInput"]]',
    'IntegrationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Pentest': '[["agent_space_id","AgentSpaceId","s",3],["assets","Assets","@PentestAssets",1],["clean_up_strategy","CleanUpStrategy",{"k":"s","e":["BEST_EFFORT_DELETE","RETAIN_ALL"]}],["code_remediation_strategy","CodeRemediationStrategy",{"k":"s","e":["AUTOMATIC","DISABLED"]}],["created_at","CreatedAt","j",32],["disable_managed_skills","DisableManagedSkills",[{"k":"s","e":["FINDING_PERSONALIZATION","LOGIN_OPTIMIZATION"]}]],["exclude_risk_types","ExcludeRiskTypes",[{"k":"s","e":["CROSS_SITE_SCRIPTING","DEFAULT_CREDENTIALS","INSECURE_DIRECT_OBJECT_REFERENCE","PRIVILEGE_ESCALATION","SERVER_SIDE_TEMPLATE_INJECTION","COMMAND_INJECTION","CODE_INJECTION","SQL_INJECTION","ARBITRARY_FILE_UPLOAD","INSECURE_DESERIALIZATION","LOCAL_FILE_INCLUSION","INFORMATION_DISCLOSURE","PATH_TRAVERSAL","SERVER_SIDE_REQUEST_FORGERY","JSON_WEB_TOKEN_VULNERABILITIES","XML_EXTERNAL_ENTITY","FILE_DELETION","OTHER","GRAPHQL_VULNERABILITIES","BUSINESS_LOGIC_VULNERABILITIES","CRYPTOGRAPHIC_VULNERABILITIES","DENIAL_OF_SERVICE","FILE_ACCESS","FILE_CREATION","DATABASE_MODIFICATION","DATABASE_ACCESS","OUTBOUND_SERVICE_REQUEST","UNKNOWN"]}]],["log_config","LogConfig","@PentestCloudWatchLog"],["network_traffic_config","NetworkTrafficConfig","@PentestNetworkTrafficConfig"],["pentest_id","PentestId","j",32],["service_role","ServiceRole","s",1],["title","Title","s"],["updated_at","UpdatedAt","j",32],["vpc_config","VpcConfig","@PentestVpcConfig"]]',
    'PentestActor': '[["authentication","Authentication","@PentestAuthentication"],["description","Description","s"],["enable_email_mfa","EnableEmailMfa","b",8],["identifier","Identifier","s"],["mfa_forwarding_address","MfaForwardingAddress","j",32],["uris","Uris",["s"]]]',
    'PentestAssets': '[["actors","Actors",["@PentestActor"]],["documents","Documents",["@PentestDocumentInfo"]],["endpoints","Endpoints",["@PentestEndpoint"]],["integrated_repositories","IntegratedRepositories",["@PentestIntegratedRepository"]],["source_code","SourceCode",["@PentestSourceCodeRepository"]],["trusted_ca_certificates","TrustedCaCertificates",["@PentestTrustedCaCertificate"]]]',
    'PentestAuthentication': '[["provider_type","ProviderType",{"k":"s","e":["SECRETS_MANAGER","AWS_LAMBDA","AWS_IAM_ROLE","AWS_INTERNAL"]}],["value","Value","s"]]',
    'PentestCaCertificateSource': '[["artifact_id","ArtifactId","s"],["inline_pem","InlinePem","s"],["s3_location","S3Location","s"]]',
    'PentestCloudWatchLog': '[["log_group","LogGroup","s"],["log_stream","LogStream","s"]]',
    'PentestCustomHeader': '[["name","Name","s"],["value","Value","s"]]',
    'PentestDocumentInfo': '[["artifact_id","ArtifactId","s"],["s3_location","S3Location","s"]]',
    'PentestEndpoint': '[["uri","Uri","s"]]',
    'PentestIntegratedRepository': '[["branch","Branch","s"],["integration_id","IntegrationId","s",1],["provider_resource_id","ProviderResourceId","s",1]]',
    'PentestNetworkTrafficConfig': '[["custom_headers","CustomHeaders",["@PentestCustomHeader"]],["rules","Rules",["@PentestNetworkTrafficRule"]]]',
    'PentestNetworkTrafficRule': '[["effect","Effect",{"k":"s","e":["ALLOW","DENY"]}],["network_traffic_rule_type","NetworkTrafficRuleType",{"k":"s","e":["URL"]}],["pattern","Pattern","s"]]',
    'PentestSourceCodeRepository': '[["s3_location","S3Location","s"]]',
    'PentestTrustedCaCertificate': '[["source","Source","@PentestCaCertificateSource",1]]',
    'PentestVpcConfig': '[["security_group_arns","SecurityGroupArns",["s"]],["subnet_arns","SubnetArns",["s"]],["vpc_arn","VpcArn","s"]]',
    'SecurityRequirementPack': '[["description","Description",{"k":"s","l":[null,500]}],["kms_key_id","KmsKeyId",{"k":"s","l":[null,2048]},2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["name","Name",{"k":"s","l":[1,120]},1],["pack_id","PackId","j",32],["security_requirements","SecurityRequirements",["@SecurityRequirementPackSecurityRequirement"]],["status","Status",{"k":"s","e":["ENABLED","DISABLED"]}],["tags","Tags",["@SecurityRequirementPackTag"]]]',
    'SecurityRequirementPackSecurityRequirement': '[["description","Description",{"k":"s","l":[null,500]},1],["domain","Domain",{"k":"s","l":[null,10000]},1],["evaluation","Evaluation",{"k":"s","l":[null,10000]},1],["name","Name",{"k":"s","l":[null,80]},1],["remediation","Remediation",{"k":"s","l":[null,10000]}]]',
    'SecurityRequirementPackTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'TargetDomain': '[["created_at","CreatedAt","j",32],["tags","Tags",["@TargetDomainTag"]],["target_domain_id","TargetDomainId","j",32],["target_domain_name","TargetDomainName","s",3],["verification_details","VerificationDetails","j",32],["verification_method","VerificationMethod",{"k":"s","e":["DNS_TXT","HTTP_ROUTE","PRIVATE_VPC"]},1],["verification_status","VerificationStatus","j",32],["verification_status_reason","VerificationStatusReason","j",32],["verified_at","VerifiedAt","j",32]]',
    'TargetDomainTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAgentSpace(TypedResource):
    schema = Schema('AWS::SecurityAgent::AgentSpace', _types, 'AgentSpace', '{"attributes":[["attr_agent_space_id","AgentSpaceId","s"],["attr_created_at","CreatedAt","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["AgentSpaceId"],"tags":["Tags","list"],"arn":"arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}"}')


class CfnApplication(TypedResource):
    schema = Schema('AWS::SecurityAgent::Application', _types, 'Application', '{"attributes":[["attr_application_id","ApplicationId","s"],["attr_application_name","ApplicationName","s"],["attr_domain","Domain","s"],["attr_idc_configuration_idc_application_arn","IdCConfiguration.IdCApplicationArn","s"]],"identifier":["ApplicationId"],"tags":["Tags","list"],"arn":"arn:${Partition}:securityagent:${Region}:${Account}:application/${ApplicationId}"}')


class CfnArtifact(TypedResource):
    schema = Schema('AWS::SecurityAgent::Artifact', _types, 'Artifact', '{"attributes":[["attr_arn","Arn","s"],["attr_artifact_id","ArtifactId","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Arn"],"write_only":["ArtifactContent"]}')


class CfnIntegration(TypedResource):
    schema = Schema('AWS::SecurityAgent::Integration', _types, 'Integration', '{"attributes":[["attr_arn","Arn","s"],["attr_installation_id","InstallationId","s"],["attr_integration_id","IntegrationId","s"],["attr_provider_type","ProviderType","s"],["attr_target_url","TargetUrl","s"]],"identifier":["Arn"],"write_only":["KmsKeyId","ProviderInput"],"tags":["Tags","list"]}')


class CfnPentest(TypedResource):
    schema = Schema('AWS::SecurityAgent::Pentest', _types, 'Pentest', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_pentest_id","PentestId","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["PentestId","AgentSpaceId"],"write_only":["Assets.Actors.*.EnableEmailMfa"]}')


class CfnSecurityRequirementPack(TypedResource):
    schema = Schema('AWS::SecurityAgent::SecurityRequirementPack', _types, 'SecurityRequirementPack', '{"attributes":[["attr_pack_id","PackId","s"]],"identifier":["PackId"],"tags":["Tags","list"],"arn":"arn:${Partition}:securityagent:${Region}:${Account}:security-requirement-pack/${SecurityRequirementPackId}"}')


class CfnTargetDomain(TypedResource):
    schema = Schema('AWS::SecurityAgent::TargetDomain', _types, 'TargetDomain', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_target_domain_id","TargetDomainId","s"],["attr_verification_details","VerificationDetails","j"],["attr_verification_status","VerificationStatus","s"],["attr_verification_status_reason","VerificationStatusReason","s"],["attr_verified_at","VerifiedAt","s"]],"identifier":["TargetDomainId"],"tags":["Tags","list"],"arn":"arn:${Partition}:securityagent:${Region}:${Account}:target-domain/${TargetDomainId}"}')
