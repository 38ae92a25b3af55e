"""Every resource type of AWS::SecurityAgent; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnAgentSpaceProps(TypedDict, total=False):
    aws_resources: CfnAgentSpaceAWSResourcesProps | Deferred | None
    """AWS resource configuration"""
    code_review_settings: CfnAgentSpaceCodeReviewSettingsProps | Deferred | None
    """Details of code review settings"""
    description: str | None
    """Description of the agent space"""
    integrated_resources: Sequence[CfnAgentSpaceIntegratedResourceProps | Deferred] | Deferred | None
    """Integrated Resources configuration"""
    kms_key_id: str | None
    """Identifier of the KMS key used to encrypt data. A change replaces the resource."""
    name: Required[str]
    """Name of the agent space"""
    tags: Sequence[CfnAgentSpaceTagProps | Deferred] | Deferred | None
    """Tags for the agent space"""
    target_domain_ids: Sequence[str] | Deferred | None
    """List of target domain identifiers registered with the agent space"""


class CfnAgentSpaceAWSResourcesProps(TypedDict, total=False):
    """AWS resource configuration"""
    iam_roles: Sequence[str] | Deferred | None
    """IAM role ARNs"""
    lambda_function_arns: Sequence[str] | Deferred | None
    """Lambda function ARNs used to retrieve tester credentials for pentests"""
    log_groups: Sequence[str] | Deferred | None
    """CloudWatch log group ARNs"""
    s3_buckets: Sequence[str] | Deferred | None
    """S3 bucket ARNs"""
    secret_arns: Sequence[str] | Deferred | None
    """SecretsManager secret ARNs used to store tester credentials for pentests"""
    vpcs: Sequence[CfnAgentSpaceVpcConfigProps | Deferred] | Deferred | None
    """VPC configurations"""


class CfnAgentSpaceBitbucketCapabilitiesResourceProps(TypedDict, total=False):
    """Bitbucket repository capabilities"""
    leave_comments: Boolean | None
    """Enables Code Review in the repository"""
    remediate_code: Boolean | None
    """Enables creation of pull requests with automated fixes"""


class CfnAgentSpaceBitbucketRepositoryResourceProps(TypedDict, total=False):
    """Bitbucket repository details"""
    name: Required[str]
    """Bitbucket repository name"""
    workspace: Required[str]
    """Bitbucket workspace slug owning the repository"""


class CfnAgentSpaceCodeReviewSettingsProps(TypedDict, total=False):
    """Details of code review settings"""
    controls_scanning: Required[Boolean]
    """Whether Controls are utilized for code review analysis"""
    general_purpose_scanning: Required[Boolean]
    """Whether general purpose analysis is performed for code review"""


class CfnAgentSpaceConfluenceCapabilitiesResourceProps(TypedDict, total=False):
    """Confluence document capabilities"""
    create_document: Boolean | None
    """Enables creation of new Confluence documents in the same space"""
    fetch_document: Boolean | None
    """Enables read access to the document content"""
    update_document: Boolean | None
    """Enables updates to the document"""


class CfnAgentSpaceConfluenceDocumentResourceProps(TypedDict, total=False):
    """Confluence document details"""
    name: Required[str]
    """Customer-supplied logical name for the Confluence document"""
    page_id: Required[str]
    """Confluence page identifier"""
    space_key: Required[str]
    """Confluence space key containing the document"""


class CfnAgentSpaceGitHubCapabilitiesResourceProps(TypedDict, total=False):
    """GitHub repository capabilities"""
    leave_comments: Required[Boolean]
    """Enables Code Review in the repository"""
    remediate_code: Required[Boolean]
    """Enables creation of pull requests with automated fixes"""


class CfnAgentSpaceGitHubRepositoryResourceProps(TypedDict, total=False):
    """GitHub repository details"""
    name: Required[str]
    """GitHub repository name"""
    owner: Required[str]
    """GitHub repository owner (user or organization)"""


class CfnAgentSpaceGitLabCapabilitiesResourceProps(TypedDict, total=False):
    """GitLab repository capabilities"""
    leave_comments: Boolean | None
    """Enables Code Review in the repository"""
    remediate_code: Boolean | None
    """Enables creation of merge requests with automated fixes"""


class CfnAgentSpaceGitLabRepositoryResourceProps(TypedDict, total=False):
    """GitLab repository details"""
    name: Required[str]
    """GitLab project name"""
    namespace: Required[str]
    """GitLab project namespace (user, group, or subgroup path)"""


class CfnAgentSpaceIntegratedResourceProps(TypedDict, total=False):
    """Integrated Resource details"""
    integration: Required[str]
    """Unique identifier of the Provider Integration"""
    provider_resources: Required[Sequence[CfnAgentSpaceProviderResourceProps | Deferred] | Deferred]
    """List of selected Resources from the Integration"""


class CfnAgentSpaceProviderResourceProps(TypedDict, total=False):
    """Selected Resource (eg: Code Repository, Document) from an Integration"""
    bitbucket_capabilities: CfnAgentSpaceBitbucketCapabilitiesResourceProps | Deferred | None
    """Bitbucket repository capabilities"""
    bitbucket_repository: CfnAgentSpaceBitbucketRepositoryResourceProps | Deferred | None
    """Bitbucket repository details"""
    confluence_capabilities: CfnAgentSpaceConfluenceCapabilitiesResourceProps | Deferred | None
    """Confluence document capabilities"""
    confluence_document: CfnAgentSpaceConfluenceDocumentResourceProps | Deferred | None
    """Confluence document details"""
    github_capabilities: CfnAgentSpaceGitHubCapabilitiesResourceProps | Deferred | None
    """GitHub repository capabilities"""
    github_repository: CfnAgentSpaceGitHubRepositoryResourceProps | Deferred | None
    """GitHub repository details"""
    gitlab_capabilities: CfnAgentSpaceGitLabCapabilitiesResourceProps | Deferred | None
    """GitLab repository capabilities"""
    gitlab_repository: CfnAgentSpaceGitLabRepositoryResourceProps | Deferred | None
    """GitLab repository details"""


class CfnAgentSpaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The key name of the tag"""
    value: Required[str]
    """The value for the tag"""


class CfnAgentSpaceVpcConfigProps(TypedDict, total=False):
    """Customer VPC configuration that the security testing environment accesses"""
    security_group_arns: Sequence[str] | Deferred | None
    """List of security group ARNs in the customer VPC"""
    subnet_arns: Sequence[str] | Deferred | None
    """List of subnet ARNs in the customer VPC"""
    vpc_arn: str | None
    """ARN of the customer VPC"""


class CfnAgentSpace(TypedResource):
    """Resource Type definition for AWS::SecurityAgent::AgentSpace"""
    props: CfnAgentSpaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAgentSpaceProps]) -> None: ...
    @property
    def attr_agent_space_id(self) -> StringToken:
        """Unique identifier of the agent space"""
    @property
    def attr_created_at(self) -> StringToken:
        """Timestamp when the agent space was created"""
    @property
    def attr_updated_at(self) -> StringToken:
        """Timestamp when the agent space was last updated"""


class CfnApplicationProps(TypedDict, total=False):
    default_kms_key_id: str | None
    """Identifier of a KMS key."""
    idc_configuration: CfnApplicationIdCConfigurationProps | Deferred | None
    """A change replaces the resource."""
    role_arn: str | None
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """Tags for the application"""


class CfnApplicationIdCConfigurationProps(TypedDict, total=False):
    idc_instance_arn: str | None
    """A change replaces the resource."""


class CfnApplicationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The key name of the tag"""
    value: Required[str]
    """The value for the tag"""


class CfnApplication(TypedResource):
    """Resource Type definition for AWS::SecurityAgent::Application"""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_id(self) -> StringToken: ...
    @property
    def attr_application_name(self) -> StringToken: ...
    @property
    def attr_domain(self) -> StringToken: ...
    @property
    def attr_idc_configuration_idc_application_arn(self) -> StringToken: ...


class CfnArtifactProps(TypedDict, total=False):
    agent_space_id: Required[str]
    """The unique identifier of the agent space to add the artifact to. A change replaces the resource."""
    artifact_content: str | None
    """The binary content of the artifact to upload, encoded as a Base64 string. A change replaces the resource."""
    artifact_type: Required[Literal["TXT", "PNG", "JPEG", "MD", "PDF", "DOCX", "DOC", "JSON", "YAML"] | Other]
    """The file type of the artifact. A change replaces the resource."""
    file_name: Required[str]
    """The file name of the artifact. A change replaces the resource."""


class CfnArtifact(TypedResource):
    """Uploads an artifact to an agent space."""
    props: CfnArtifactProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnArtifactProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the artifact."""
    @property
    def attr_artifact_id(self) -> StringToken:
        """The unique identifier assigned to the uploaded artifact."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time the artifact was last updated, in ISO 8601 format."""


class CfnIntegrationProps(TypedDict, total=False):
    display_name: Required[str]
    """The display name for the integration. A change replaces the resource."""
    kms_key_id: str | None
    """The identifier of the AWS KMS key to use for encrypting data associated with the integration. A change replaces the resource."""
    private_connection_name: str | None
    """The name of an active private connection used to reach a self-hosted provider instance over private networking. A change replaces the resource."""
    provider: Required[Literal["GITHUB", "GITLAB", "BITBUCKET", "CONFLUENCE"] | Other]
    """The integration provider. A change replaces the resource."""
    provider_input: CfnIntegrationProviderInputProps | Deferred | None
    """The provider-specific input required to create the integration. A change replaces the resource."""
    tags: Sequence[CfnIntegrationTagProps | Deferred] | Deferred | None
    """The tags to associate with the integration."""


class CfnIntegrationBitbucketInputProps(TypedDict, total=False):
    """The input required to create a Bitbucket integration."""
    code: Required[str]
    """The OAuth 2.0 authorization code returned from the consent redirect."""
    installation_id: Required[str]
    """The Atlassian installation identifier, available from the Atlassian administration console."""
    state: Required[str]
    """The CSRF state token echoed back from the OAuth redirect."""
    workspace: Required[str]
    """The Bitbucket workspace slug that identifies the workspace to integrate."""


class CfnIntegrationConfluenceInputProps(TypedDict, total=False):
    """The input required to create a Confluence integration."""
    code: Required[str]
    """The OAuth 2.0 authorization code returned from the consent redirect."""
    installation_id: Required[str]
    """The Atlassian installation identifier, available from the Atlassian administration console."""
    site_url: Required[str]
    """The Confluence Cloud site URL, for example https://mysite.atlassian.net."""
    state: Required[str]
    """The CSRF state token echoed back from the OAuth redirect."""


class CfnIntegrationGitHubInputProps(TypedDict, total=False):
    """The input required to create a GitHub integration."""
    code: Required[str]
    """The OAuth authorization code received from GitHub."""
    installation_id: str | None
    """The installation identifier provided by GitHub Enterprise Server on the install callback."""
    organization_name: str | None
    """The name of the GitHub organization to integrate with."""
    state: Required[str]
    """The CSRF state token for validating the OAuth flow."""
    target_url: str | None
    """The HTTPS URL of a self-hosted GitHub Enterprise Server instance."""


class CfnIntegrationGitLabInputProps(TypedDict, total=False):
    """The input required to create a GitLab integration."""
    access_token: Required[str]
    """The GitLab access token used to authenticate."""
    group_id: str | None
    """The identifier of the GitLab group."""
    target_url: str | None
    """The HTTPS URL of a self-managed GitLab instance."""
    token_type: Required[Literal["PERSONAL", "GROUP"] | Other]
    """The type of GitLab access token."""


class CfnIntegrationProviderInputProps(TypedDict, total=False):
    """The provider-specific input required to create the integration."""
    bitbucket: CfnIntegrationBitbucketInputProps | Deferred | None
    """The input required to create a Bitbucket integration."""
    confluence: CfnIntegrationConfluenceInputProps | Deferred | None
    """The input required to create a Confluence integration."""
    github: CfnIntegrationGitHubInputProps | Deferred | None
    """The input required to create a GitHub integration."""
    gitlab: CfnIntegrationGitLabInputProps | Deferred | None
    """The input required to create a GitLab integration."""


class CfnIntegrationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIntegration(TypedResource):
    """Resource Type definition for AWS::SecurityAgent::Integration."""
    props: CfnIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntegrationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the integration."""
    @property
    def attr_installation_id(self) -> StringToken:
        """The installation identifier from the integration provider."""
    @property
    def attr_integration_id(self) -> StringToken:
        """The unique identifier of the integration."""
    @property
    def attr_provider_type(self) -> StringToken:
        """The type of the integration provider."""
    @property
    def attr_target_url(self) -> StringToken:
        """The HTTPS URL of the customer self-hosted instance, such as a GitHub Enterprise Server or self-managed GitLab instance."""


class CfnPentestProps(TypedDict, total=False):
    agent_space_id: Required[str]
    """Identifier of agent space where the pentest should be created A change replaces the resource."""
    assets: Required[CfnPentestAssetsProps | Deferred]
    """Collection of assets to be tested during the pentest"""
    clean_up_strategy: Literal["BEST_EFFORT_DELETE", "RETAIN_ALL"] | Other | None
    """Strategy for cleaning up resources after pentest job completion"""
    code_remediation_strategy: Literal["AUTOMATIC", "DISABLED"] | Other | None
    """Strategy for remediating code vulnerabilities discovered during the pentest"""
    disable_managed_skills: Sequence[Literal["FINDING_PERSONALIZATION", "LOGIN_OPTIMIZATION"] | Other] | Deferred | None
    """A list of managed skills to disable for this pentest"""
    exclude_risk_types: Sequence[Literal["CROSS_SITE_SCRIPTING", "DEFAULT_CREDENTIALS", "INSECURE_DIRECT_OBJECT_REFERENCE", "PRIVILEGE_ESCALATION", "SERVER_SIDE_TEMPLATE_INJECTION", "COMMAND_INJECTION", "CODE_INJECTION", "SQL_INJECTION", "ARBITRARY_FILE_UPLOAD", "INSECURE_DESERIALIZATION", "LOCAL_FILE_INCLUSION", "INFORMATION_DISCLOSURE", "PATH_TRAVERSAL", "SERVER_SIDE_REQUEST_FORGERY", "JSON_WEB_TOKEN_VULNERABILITIES", "XML_EXTERNAL_ENTITY", "FILE_DELETION", "OTHER", "GRAPHQL_VULNERABILITIES", "BUSINESS_LOGIC_VULNERABILITIES", "CRYPTOGRAPHIC_VULNERABILITIES", "DENIAL_OF_SERVICE", "FILE_ACCESS", "FILE_CREATION", "DATABASE_MODIFICATION", "DATABASE_ACCESS", "OUTBOUND_SERVICE_REQUEST", "UNKNOWN"] | Other] | Deferred | None
    """A list of risk types excluded from the pentest execution"""
    log_config: CfnPentestCloudWatchLogProps | Deferred | None
    """CloudWatch Logs configuration for pentest output"""
    network_traffic_config: CfnPentestNetworkTrafficConfigProps | Deferred | None
    """Network traffic configuration for the pentest"""
    service_role: Required[str]
    """Service role for accessing resources"""
    title: str | None
    """Title of the penetration test"""
    vpc_config: CfnPentestVpcConfigProps | Deferred | None
    """VPC configuration that the pentest agent accesses"""


class CfnPentestActorProps(TypedDict, total=False):
    """An authenticated actor to be used during pentest execution"""
    authentication: CfnPentestAuthenticationProps | Deferred | None
    """Authentication configuration for a pentest actor"""
    description: str | None
    """Description of the actor"""
    enable_email_mfa: Boolean | None
    """Whether email-based MFA is enabled for this actor"""
    identifier: str | None
    """Identifier for the actor"""
    uris: Sequence[str] | Deferred | None
    """List of URIs this actor is authorized to access"""


class CfnPentestAssetsProps(TypedDict, total=False):
    """Collection of assets to be tested during the pentest"""
    actors: Sequence[CfnPentestActorProps | Deferred] | Deferred | None
    """List of actors used during testing"""
    documents: Sequence[CfnPentestDocumentInfoProps | Deferred] | Deferred | None
    """List of documents providing additional context for the pentest"""
    endpoints: Sequence[CfnPentestEndpointProps | Deferred] | Deferred | None
    """List of endpoints to test"""
    integrated_repositories: Sequence[CfnPentestIntegratedRepositoryProps | Deferred] | Deferred | None
    """List of repositories connected via provider integrations"""
    source_code: Sequence[CfnPentestSourceCodeRepositoryProps | Deferred] | Deferred | None
    """List of source code repositories to analyze"""
    trusted_ca_certificates: Sequence[CfnPentestTrustedCaCertificateProps | Deferred] | Deferred | None
    """Trust anchors for validating target endpoint TLS certificates, for endpoints served by a private or internal CA, an intermediate CA, or a self-signed certificate"""


class CfnPentestAuthenticationProps(TypedDict, total=False):
    """Authentication configuration for a pentest actor"""
    provider_type: Literal["SECRETS_MANAGER", "AWS_LAMBDA", "AWS_IAM_ROLE", "AWS_INTERNAL"] | Other | None
    """Type of authentication provider"""
    value: str | None
    """Reference value for the authentication provider, such as a secret ARN or Lambda ARN"""


class CfnPentestCaCertificateSourceProps(TypedDict, total=False):
    """Source of a trusted CA certificate."""
    artifact_id: str | None
    """Artifact ID of an uploaded certificate file"""
    inline_pem: str | None
    """PEM-encoded X.509 certificate supplied inline"""
    s3_location: str | None
    """Amazon S3 location URI of a customer-staged certificate"""


class CfnPentestCloudWatchLogProps(TypedDict, total=False):
    """CloudWatch Logs configuration for pentest output"""
    log_group: str | None
    """CloudWatch log group"""
    log_stream: str | None
    """CloudWatch log stream"""


class CfnPentestCustomHeaderProps(TypedDict, total=False):
    """A custom header to include in outbound requests"""
    name: str | None
    """Name of the header"""
    value: str | None
    """Value of the header"""


class CfnPentestDocumentInfoProps(TypedDict, total=False):
    """A document attached to the pentest, uploaded to S3"""
    artifact_id: str | None
    """Artifact identifier"""
    s3_location: str | None
    """S3 document location"""


class CfnPentestEndpointProps(TypedDict, total=False):
    """An endpoint to be tested during the pentest"""
    uri: str | None
    """URI of the endpoint to test"""


class CfnPentestIntegratedRepositoryProps(TypedDict, total=False):
    """A repository connected via a provider integration"""
    branch: str | None
    """An optional override for the repository branch"""
    integration_id: Required[str]
    """Unique identifier of the provider integration"""
    provider_resource_id: Required[str]
    """Identifier of the resource within the provider integration"""


class CfnPentestNetworkTrafficConfigProps(TypedDict, total=False):
    """Network traffic configuration for the pentest"""
    custom_headers: Sequence[CfnPentestCustomHeaderProps | Deferred] | Deferred | None
    """Custom headers to include in outbound requests"""
    rules: Sequence[CfnPentestNetworkTrafficRuleProps | Deferred] | Deferred | None
    """Ordered list of network traffic rules"""


class CfnPentestNetworkTrafficRuleProps(TypedDict, total=False):
    """Network traffic rule"""
    effect: Literal["ALLOW", "DENY"] | Other | None
    """Whether to allow or deny traffic matching this rule"""
    network_traffic_rule_type: Literal["URL"] | Other | None
    """Type of pattern matching for this rule"""
    pattern: str | None
    """URL pattern this rule applies to"""


class CfnPentestSourceCodeRepositoryProps(TypedDict, total=False):
    """A source code archive stored in S3 for analysis during the pentest"""
    s3_location: str | None
    """S3 source code location"""


class CfnPentestTrustedCaCertificateProps(TypedDict, total=False):
    """Trust anchor used when validating a target endpoint's TLS certificate"""
    source: Required[CfnPentestCaCertificateSourceProps | Deferred]
    """Source of a trusted CA certificate."""


class CfnPentestVpcConfigProps(TypedDict, total=False):
    """VPC configuration that the pentest agent accesses"""
    security_group_arns: Sequence[str] | Deferred | None
    """List of security groups in the VPC"""
    subnet_arns: Sequence[str] | Deferred | None
    """List of subnets in the VPC"""
    vpc_arn: str | None


class CfnPentest(TypedResource):
    """Resource Type definition for AWS::SecurityAgent::Pentest"""
    props: CfnPentestProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPentestProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """Timestamp when the pentest was created"""
    @property
    def attr_pentest_id(self) -> StringToken:
        """Unique identifier of the pentest"""
    @property
    def attr_updated_at(self) -> StringToken:
        """Timestamp when the pentest was last updated"""


class CfnSecurityRequirementPackProps(TypedDict, total=False):
    description: str | None
    """Description of the pack"""
    kms_key_id: str | None
    """KMS key for client-side encryption of pack contents A change replaces the resource."""
    name: Required[str]
    """Name of the security requirement pack"""
    security_requirements: Sequence[CfnSecurityRequirementPackSecurityRequirementProps | Deferred] | Deferred | None
    """Security requirements within this pack"""
    status: Literal["ENABLED", "DISABLED"] | Other | None
    """Whether the pack is enabled or disabled"""
    tags: Sequence[CfnSecurityRequirementPackTagProps | Deferred] | Deferred | None
    """Tags for the security requirement pack"""


class CfnSecurityRequirementPackSecurityRequirementProps(TypedDict, total=False):
    description: Required[str]
    """Description of the security requirement"""
    domain: Required[str]
    """Security domain this requirement belongs to"""
    evaluation: Required[str]
    """How to evaluate compliance with this requirement"""
    name: Required[str]
    """Name of the security requirement"""
    remediation: str | None
    """How to remediate non-compliance"""


class CfnSecurityRequirementPackTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The key name of the tag"""
    value: Required[str]
    """The value for the tag"""


class CfnSecurityRequirementPack(TypedResource):
    """Resource Type definition for AWS::SecurityAgent::SecurityRequirementPack"""
    props: CfnSecurityRequirementPackProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityRequirementPackProps]) -> None: ...
    @property
    def attr_pack_id(self) -> StringToken:
        """Unique identifier of the security requirement pack"""


class CfnTargetDomainProps(TypedDict, total=False):
    tags: Sequence[CfnTargetDomainTagProps | Deferred] | Deferred | None
    """Tags for the target domain"""
    target_domain_name: Required[str]
    """Domain name of the target domain A change replaces the resource."""
    verification_method: Required[Literal["DNS_TXT", "HTTP_ROUTE", "PRIVATE_VPC"] | Other]
    """Verification method for the target domain"""


class CfnTargetDomainTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The key name of the tag"""
    value: Required[str]
    """The value for the tag"""


class CfnTargetDomain(TypedResource):
    """Resource Type definition for AWS::SecurityAgent::TargetDomain"""
    props: CfnTargetDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTargetDomainProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """Timestamp when the target domain was registered"""
    @property
    def attr_target_domain_id(self) -> StringToken:
        """Unique identifier of the target domain"""
    @property
    def attr_verification_details(self) -> StringToken:
        """Verification details to verify registered target domain"""
    @property
    def attr_verification_status(self) -> StringToken:
        """Current verification status of the registered target domain"""
    @property
    def attr_verification_status_reason(self) -> StringToken:
        """Reason for the current target domain verification status"""
    @property
    def attr_verified_at(self) -> StringToken:
        """Timestamp when the target domain was last successfully verified"""
