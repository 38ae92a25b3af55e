"""Every resource type of AWS::DevOpsAgent; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAgentSpaceProps(TypedDict, total=False):
    description: str | None
    """The description of the Agent Space."""
    kms_key_arn: str | None
    """The ARN of the KMS key to use for encryption. A change replaces the resource."""
    locale: str | None
    """The locale for the AgentSpace, which determines the language used in agent responses."""
    name: Required[str]
    """The name of the Agent Space."""
    operator_app: CfnAgentSpaceOperatorAppProps | Deferred | None
    preferences: CfnAgentSpacePreferencesProps | Deferred | None
    """Preferences that configure behavior of this AgentSpace."""
    tags: Sequence[CfnAgentSpaceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnAgentSpaceIamAuthConfigurationProps(TypedDict, total=False):
    operator_app_role_arn: Required[str]


class CfnAgentSpaceIdcAuthConfigurationProps(TypedDict, total=False):
    idc_instance_arn: Required[str]
    operator_app_role_arn: Required[str]


class CfnAgentSpaceIdpAuthConfigurationProps(TypedDict, total=False):
    """External identity provider configuration for the Operator App."""
    client_id: Required[str]
    """The OIDC client identifier for the external identity provider application."""
    client_secret: Required[str]
    """The OIDC client secret for the external identity provider application."""
    issuer_url: Required[str]
    """The OIDC issuer URL for the external identity provider."""
    operator_app_role_arn: Required[str]
    """The IAM role that Operator App users assume to access DevOps Agent APIs."""
    provider: Required[Literal["okta", "entra"] | Other]
    """The external identity provider type."""


class CfnAgentSpaceOperatorAppProps(TypedDict, total=False):
    iam: CfnAgentSpaceIamAuthConfigurationProps | Deferred | None
    idc: CfnAgentSpaceIdcAuthConfigurationProps | Deferred | None
    idp: CfnAgentSpaceIdpAuthConfigurationProps | Deferred | None
    """External identity provider configuration for the Operator App."""


class CfnAgentSpacePreferencesProps(TypedDict, total=False):
    """Preferences that configure behavior of this AgentSpace."""
    elevated_actions_enabled: Boolean | None
    """Indicates whether elevated directed actions are permitted in this AgentSpace."""


class CfnAgentSpaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAgentSpace(TypedResource):
    """The `AWS::DevOpsAgent::AgentSpace` resource specifies an Agent Space for the AWS DevOps Agent Service."""
    props: CfnAgentSpaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAgentSpaceProps]) -> None: ...
    @property
    def attr_agent_space_id(self) -> StringToken:
        """The unique identifier of the Agent Space."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Agent Space."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the resource was created."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the resource was last updated."""
    @property
    def attr_operator_app_iam_created_at(self) -> StringToken: ...
    @property
    def attr_operator_app_iam_updated_at(self) -> StringToken: ...
    @property
    def attr_operator_app_idc_created_at(self) -> StringToken: ...
    @property
    def attr_operator_app_idc_idc_application_arn(self) -> StringToken: ...
    @property
    def attr_operator_app_idc_updated_at(self) -> StringToken: ...
    @property
    def attr_operator_app_idp_created_at(self) -> StringToken: ...
    @property
    def attr_operator_app_idp_updated_at(self) -> StringToken: ...
    @property
    def attr_operator_app_idp_user_id_claim(self) -> StringToken:
        """The identity claim used to identify users."""


class CfnAssetProps(TypedDict, total=False):
    agent_space_id: Required[str]
    """The unique identifier of the parent Agent Space. A change replaces the resource."""
    asset_type: Required[str]
    """The type of asset. A change replaces the resource."""
    files: Sequence[CfnAssetAssetFileProps | Deferred] | Deferred | None
    """Inline file list."""
    metadata: Anything
    """Asset metadata document."""
    zip: str | None
    """Base64-encoded zip bundle containing all files for the asset."""


class CfnAssetAssetFileProps(TypedDict, total=False):
    """A single file inside an Asset's bundle."""
    content_bytes: str | None
    """Base64-encoded binary contents of the file."""
    content_text: str | None
    """UTF-8 text contents of the file."""
    metadata: Anything
    """Per-file metadata document."""
    path: Required[str]
    """Path of this file within the asset bundle."""


class CfnAsset(TypedResource):
    """Resource Type definition for AWS::DevOpsAgent::Asset."""
    props: CfnAssetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAssetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the asset."""
    @property
    def attr_asset_id(self) -> StringToken:
        """The unique identifier of the asset (assigned by the service on Create)."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the asset was created."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the asset was last updated."""
    @property
    def attr_version(self) -> NumberToken:
        """The current asset version."""


class CfnAssociationProps(TypedDict, total=False):
    agent_space_id: Required[str]
    """The unique identifier of the Agent Space. A change replaces the resource."""
    configuration: Required[CfnAssociationServiceConfigurationProps | Deferred]
    """The configuration that directs how the Agent Space interacts with the given service."""
    linked_association_ids: Sequence[str] | Deferred | None
    """Set of linked association IDs for parent-child relationships."""
    service_id: Required[str]
    """The identifier for the associated service."""


class CfnAssociationAWSConfigurationProps(TypedDict, total=False):
    """Configuration for AWS monitor account integration."""
    account_id: Required[str]
    """Account ID corresponding to the provided resources."""
    account_type: Required[Literal["monitor"] | Other]
    """Account Type 'monitor' for AWS DevOps Agent monitoring."""
    agent_elevated_role_arn: str | None
    """The IAM role that AWS DevOps Agent assumes to perform elevated directed actions in this AWS account."""
    assumable_role_arn: Required[str]
    """Role ARN used by AWS DevOps Agent to access resources in the primary account."""
    resources: Sequence[CfnAssociationAWSResourceProps | Deferred] | Deferred | None
    """List of resources to monitor."""
    tags: Sequence[CfnAssociationKeyValuePairProps | Deferred] | Deferred | None
    """List of tags as key-value pairs, used to identify resources for topology crawl."""


class CfnAssociationAWSResourceProps(TypedDict, total=False):
    """Defines an AWS resource to be monitored, including its type, ARN, and optional metadata."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the resource."""
    resource_metadata: Anything
    """Additional metadata specific to the resource."""
    resource_type: Literal["AWS::CloudFormation::Stack", "AWS::ECR::Repository", "AWS::S3::Bucket", "AWS::S3::Object"] | Other | None
    """Resource type."""


class CfnAssociationAzureConfigurationProps(TypedDict, total=False):
    """Azure subscription integration configuration"""
    subscription_id: Required[str]
    """Azure subscription ID corresponding to provided resources"""


class CfnAssociationDynatraceConfigurationProps(TypedDict, total=False):
    """Configuration for Dynatrace monitoring integration."""
    enable_webhook_updates: Boolean | None
    """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service."""
    env_id: Required[str]
    """Dynatrace environment id."""
    resources: Sequence[str] | Deferred | None
    """List of Dynatrace resources to monitor."""


class CfnAssociationEventChannelConfigurationProps(TypedDict, total=False):
    """Configuration for Event Channel integration."""
    enable_webhook_updates: Boolean | None
    """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service."""


class CfnAssociationGitHubConfigurationProps(TypedDict, total=False):
    """Configuration for GitHub repository integration."""
    owner: Required[str]
    """Repository owner."""
    owner_type: Required[Literal["organization", "user"] | Other]
    """Type of repository owner."""
    repo_id: Required[str]
    """Associated Github repo ID."""
    repo_name: Required[str]
    """Associated Github repo name."""


class CfnAssociationGitLabConfigurationProps(TypedDict, total=False):
    """Configuration for GitLab project integration."""
    enable_webhook_updates: Boolean | None
    """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service."""
    instance_identifier: str | None
    """GitLab instance identifier (e.g., gitlab.com)."""
    project_id: Required[str]
    """GitLab numeric project ID."""
    project_path: Required[str]
    """Full GitLab project path (e.g., namespace/project-name)."""


class CfnAssociationKeyValuePairProps(TypedDict, total=False):
    """A key-value pair for tags."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAssociationMCPServerConfigurationProps(TypedDict, total=False):
    """Configuration for MCP (Model Context Protocol) server integration."""
    description: str | None
    """The description of the MCP server."""
    enable_webhook_updates: Boolean | None
    """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service."""
    endpoint: str | None
    """MCP server endpoint URL."""
    name: str | None
    """The name of the MCP server."""
    tools: Required[Sequence[str] | Deferred]
    """List of MCP tools that can be used with the association."""


class CfnAssociationMCPServerDatadogConfigurationProps(TypedDict, total=False):
    """Configuration for Datadog MCP server integration."""
    description: str | None
    """The description of the MCP server."""
    enable_webhook_updates: Boolean | None
    """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service."""
    enabled_elevated_tools: Sequence[str] | Deferred | None
    """The mutative MCP tools enabled for this integration, by tool name."""
    endpoint: str | None
    """MCP server endpoint URL."""
    name: str | None
    """The name of the MCP server."""


class CfnAssociationMCPServerGrafanaConfigurationProps(TypedDict, total=False):
    """Grafana MCP server configuration"""
    enable_webhook_updates: Boolean | None
    """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service"""
    enabled_elevated_tools: Sequence[str] | Deferred | None
    """The mutative MCP tools enabled for this integration, by tool name."""
    endpoint: Required[str]
    """MCP server endpoint URL"""
    tools: Sequence[Literal["alerting", "annotations", "asserts", "cloudwatch", "dashboard", "datasource", "elasticsearch", "examples", "incident", "loki", "navigation", "oncall", "prometheus", "pyroscope", "rendering", "runpanelquery", "search", "searchlogs", "sift"] | Other] | Deferred | None
    """List of tool categories to enable for the Grafana MCP server"""


class CfnAssociationMCPServerNewRelicConfigurationProps(TypedDict, total=False):
    """Configuration for New Relic MCP server integration."""
    account_id: Required[str]
    """New Relic Account ID."""
    endpoint: Required[str]
    """MCP server endpoint URL (e.g., https://mcp.newrelic.com/mcp/)."""


class CfnAssociationMCPServerSigV4ConfigurationProps(TypedDict, total=False):
    """SigV4-authenticated MCP server configuration"""
    tools: Required[Sequence[str] | Deferred]
    """List of MCP tools available for the association"""


class CfnAssociationMCPServerSplunkConfigurationProps(TypedDict, total=False):
    """Configuration for Splunk MCP server integration."""
    description: str | None
    """The description of the MCP server."""
    enable_webhook_updates: Boolean | None
    """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service."""
    endpoint: str | None
    """MCP server endpoint URL."""
    name: str | None
    """The name of the MCP server."""


class CfnAssociationPagerDutyConfigurationProps(TypedDict, total=False):
    """PagerDuty integration configuration"""
    customer_email: Required[str]
    """Email to be used in PagerDuty API header"""
    enable_webhook_updates: Boolean | None
    """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service"""
    services: Required[Sequence[str] | Deferred]
    """List of PagerDuty service IDs available for the association"""


class CfnAssociationServiceConfigurationProps(TypedDict, total=False):
    """The configuration that directs how Agent Space interacts with the given service."""
    aws: CfnAssociationAWSConfigurationProps | Deferred | None
    """Configuration for AWS monitor account integration."""
    azure: CfnAssociationAzureConfigurationProps | Deferred | None
    """Azure subscription integration configuration"""
    dynatrace: CfnAssociationDynatraceConfigurationProps | Deferred | None
    """Configuration for Dynatrace monitoring integration."""
    event_channel: CfnAssociationEventChannelConfigurationProps | Deferred | None
    """Configuration for Event Channel integration."""
    github: CfnAssociationGitHubConfigurationProps | Deferred | None
    """Configuration for GitHub repository integration."""
    gitlab: CfnAssociationGitLabConfigurationProps | Deferred | None
    """Configuration for GitLab project integration."""
    mcp_server: CfnAssociationMCPServerConfigurationProps | Deferred | None
    """Configuration for custom MCP (Model Context Protocol) server integration."""
    mcp_server_datadog: CfnAssociationMCPServerDatadogConfigurationProps | Deferred | None
    """Configuration for Datadog MCP server integration."""
    mcp_server_grafana: CfnAssociationMCPServerGrafanaConfigurationProps | Deferred | None
    """Grafana MCP server configuration"""
    mcp_server_new_relic: CfnAssociationMCPServerNewRelicConfigurationProps | Deferred | None
    """Configuration for New Relic MCP server integration."""
    mcp_server_sig_v4: CfnAssociationMCPServerSigV4ConfigurationProps | Deferred | None
    """SigV4-authenticated MCP server configuration"""
    mcp_server_splunk: CfnAssociationMCPServerSplunkConfigurationProps | Deferred | None
    """Configuration for Splunk MCP server integration."""
    pager_duty: CfnAssociationPagerDutyConfigurationProps | Deferred | None
    """PagerDuty integration configuration"""
    service_now: CfnAssociationServiceNowConfigurationProps | Deferred | None
    """Configuration for ServiceNow instance integration."""
    slack: CfnAssociationSlackConfigurationProps | Deferred | None
    """Configuration for Slack workspace integration."""
    source_aws: CfnAssociationSourceAwsConfigurationProps | Deferred | None
    """Configuration for AWS source account integration."""


class CfnAssociationServiceNowConfigurationProps(TypedDict, total=False):
    """Configuration for ServiceNow integration."""
    enable_webhook_updates: Boolean | None
    """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service."""
    instance_id: str | None
    """ServiceNow instance ID."""


class CfnAssociationSlackBidirectionalConfigurationProps(TypedDict, total=False):
    """Optional bidirectional communication configuration."""
    enabled: Boolean | None
    """Whether bidirectional communication is enabled for this association."""
    role_arn: Required[str]
    """IAM role ARN that AWS DevOps Agent assumes to exchange messages with your Slack workspace on behalf of this association"""


class CfnAssociationSlackChannelProps(TypedDict, total=False):
    """Represents a Slack channel with its unique identifier and optional display name."""
    channel_id: Required[str]
    """Slack channel ID."""
    channel_name: str | None
    """Slack channel name."""


class CfnAssociationSlackConfigurationProps(TypedDict, total=False):
    """Configuration for Slack workspace integration."""
    bidirectional: CfnAssociationSlackBidirectionalConfigurationProps | Deferred | None
    """Optional bidirectional communication configuration."""
    transmission_target: Required[CfnAssociationSlackTransmissionTargetProps | Deferred]
    """Transmission targets for agent notifications."""
    workspace_id: Required[str]
    """Associated Slack workspace ID."""
    workspace_name: Required[str]
    """Associated Slack workspace name."""


class CfnAssociationSlackTransmissionTargetProps(TypedDict, total=False):
    """Defines the Slack channels where different types of agent notifications will be sent."""
    incident_response_target: Required[CfnAssociationSlackChannelProps | Deferred]
    """Destination for AWS DevOps Agent Incident Response."""


class CfnAssociationSourceAwsConfigurationProps(TypedDict, total=False):
    """Configuration for AWS source account integration."""
    account_id: Required[str]
    """Account ID corresponding to the provided resources."""
    account_type: Required[Literal["source"] | Other]
    """Account Type 'source' for AWS DevOps Agent monitoring."""
    agent_elevated_role_arn: str | None
    """The IAM role that AWS DevOps Agent assumes to perform elevated directed actions in this AWS account."""
    assumable_role_arn: Required[str]
    """Role ARN to be assumed by AWS DevOps Agent to operate on behalf of customer."""
    resources: Sequence[CfnAssociationAWSResourceProps | Deferred] | Deferred | None
    """List of resources to monitor."""
    tags: Sequence[CfnAssociationKeyValuePairProps | Deferred] | Deferred | None
    """List of tags as key-value pairs, used to identify resources for topology crawl."""


class CfnAssociation(TypedResource):
    """The `AWS::DevOpsAgent::Association` resource specifies an association between an Agent Space and a service, defining how the Agent Space interacts with external services like GitHub, Slack, AWS accounts, and others."""
    props: CfnAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAssociationProps]) -> None: ...
    @property
    def attr_association_id(self) -> StringToken:
        """The unique identifier of the association."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the association was created."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the association was last updated."""


class CfnPrivateConnectionProps(TypedDict, total=False):
    certificate: str | None
    """Certificate for the Private Connection."""
    connection_configuration: Required[CfnPrivateConnectionConnectionConfigurationProps | Deferred]
    """The connection configuration, either SelfManaged or ServiceManaged. A change replaces the resource."""
    name: Required[str]
    """Unique name for this Private Connection within the account. A change replaces the resource."""
    tags: Sequence[CfnPrivateConnectionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnPrivateConnectionConnectionConfigurationProps(TypedDict, total=False):
    """The connection configuration, either SelfManaged or ServiceManaged."""
    self_managed: CfnPrivateConnectionSelfManagedModeProps | Deferred | None
    """Configuration for a self-managed Private Connection."""
    service_managed: CfnPrivateConnectionServiceManagedModeProps | Deferred | None
    """Configuration for a service-managed Private Connection."""


class CfnPrivateConnectionSelfManagedModeProps(TypedDict, total=False):
    """Configuration for a self-managed Private Connection."""
    resource_configuration_id: Required[str]
    """The ARN of the Resource Configuration."""


class CfnPrivateConnectionServiceManagedModeProps(TypedDict, total=False):
    """Configuration for a service-managed Private Connection."""
    dns_resolution: Literal["PUBLIC", "IN_VPC"] | Other | None
    """DNS resolution mode for the resource gateway."""
    host_address: Required[str]
    """IP address or DNS name of the target resource."""
    ip_address_type: Literal["IPV4", "IPV6", "DUAL_STACK"] | Other | None
    """IP address type of the service-managed Resource Gateway."""
    ipv4_addresses_per_eni: Integer | None
    """Number of IPv4 addresses in each ENI for the service-managed Resource Gateway."""
    port_ranges: Sequence[str] | Deferred | None
    """TCP port ranges that a consumer can use to access the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """Security groups to attach to the service-managed Resource Gateway."""
    subnet_ids: Sequence[str] | Deferred | None
    """Subnets that the service-managed Resource Gateway will span."""
    vpc_id: Required[str]
    """VPC to create the service-managed Resource Gateway in."""


class CfnPrivateConnectionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPrivateConnection(TypedResource):
    """Resource Type definition for AWS::DevOpsAgent::PrivateConnection"""
    props: CfnPrivateConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPrivateConnectionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Private Connection."""
    @property
    def attr_certificate_expiry_time(self) -> StringToken:
        """The expiry time of the certificate associated with the Private Connection."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the Private Connection."""


class CfnServiceProps(TypedDict, total=False):
    exchange_url_private_connection_name: str | None
    """The name of the private connection to use for OAuth token exchange requests only. A change replaces the resource."""
    kms_key_arn: str | None
    """The ARN of the KMS key to use for encryption. A change replaces the resource."""
    name: str | None
    """The display name for the service registration."""
    private_connection_name: str | None
    """The name of the private connection to use for VPC connectivity. A change replaces the resource."""
    service_details: CfnServiceServiceDetailsProps | Deferred | None
    """Service-specific configuration details - MCPServerSigV4 supports in-place updates; GitLab (TokenValue), MCPServer (ApiKey or BearerToken credential rotation), MCPServerNewRelic (ApiKey rotation), and MCPServerGrafana (BearerToken rotation) support in-place credential rotation; all other service types and fields require replacement when modified"""
    service_type: Required[Literal["dynatrace", "mcpserver", "mcpserversplunk", "mcpservernewrelic", "gitlab", "github", "servicenow", "pagerduty", "azureidentity", "mcpserversigv4", "mcpservergrafana"] | Other]
    """The type of service being registered A change replaces the resource."""
    tags: Sequence[CfnServiceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    target_url_private_connection_name: str | None
    """The name of the private connection to use for API calls (target URL) only. A change replaces the resource."""


class CfnServiceApiKeyDetailsProps(TypedDict, total=False):
    """API key authentication details"""
    api_key_header: Required[str]
    """HTTP header name to send the API key"""
    api_key_name: Required[str]
    """User friendly API key name"""
    api_key_value: Required[str]
    """API key value"""


class CfnServiceAzureIdentityServiceDetailsProps(TypedDict, total=False):
    """Azure Identity service configuration for federated identity"""
    client_id: Required[str]
    """Azure AD application client ID"""
    tenant_id: Required[str]
    """Azure AD tenant ID"""
    web_identity_role_arn: Required[str]
    """ARN of the IAM role for web identity token exchange"""
    web_identity_token_audiences: Required[Sequence[str] | Deferred]
    """List of audiences for the web identity token"""


class CfnServiceBearerTokenDetailsProps(TypedDict, total=False):
    """Bearer token authentication details"""
    authorization_header: str | None
    """HTTP header name to send the bearer token"""
    token_name: Required[str]
    """User friendly bearer token name"""
    token_value: Required[str]
    """Bearer token value"""


class CfnServiceDynatraceAuthorizationConfigProps(TypedDict, total=False):
    """Dynatrace OAuth authorization configuration"""
    oauth_client_credentials: CfnServiceOAuthClientDetailsProps | Deferred | None
    """OAuth client credentials"""


class CfnServiceDynatraceServiceDetailsProps(TypedDict, total=False):
    """Dynatrace service configuration"""
    account_urn: Required[str]
    """Dynatrace resource account URN"""
    authorization_config: CfnServiceDynatraceAuthorizationConfigProps | Deferred | None
    """Dynatrace OAuth authorization configuration"""


class CfnServiceGitHubAppVerificationDetailsProps(TypedDict, total=False):
    """The token verifies an existing DevOps Agent GitHub App installation on github.com and is then discarded."""
    app_variant: Required[Literal["READ_ONLY", "READ_WRITE", "CUSTOM_APP"] | Other]
    """Permission variant of the DevOps Agent GitHub App that must already be installed on the organization or account"""
    organization_name: str | None
    """GitHub organization to scope the service to."""
    target_url: str | None
    """GitHub instance URL."""
    token_value: Required[str]
    """GitHub personal access token (PAT) value."""


class CfnServiceGitHubDetailsProps(TypedDict, total=False):
    """GitHub personal access token (PAT) service configuration."""
    app_verification: CfnServiceGitHubAppVerificationDetailsProps | Deferred | None
    """The token verifies an existing DevOps Agent GitHub App installation on github.com and is then discarded."""
    direct_access: CfnServiceGitHubPatDetailsProps | Deferred | None
    """The token is stored and used as the long-lived credential for GitHub API access"""


class CfnServiceGitHubPatDetailsProps(TypedDict, total=False):
    """The token is stored and used as the long-lived credential for GitHub API access"""
    organization_name: str | None
    """GitHub organization to scope the service to."""
    target_url: str | None
    """GitHub instance URL."""
    token_value: Required[str]
    """GitHub personal access token (PAT) value."""


class CfnServiceGitLabDetailsProps(TypedDict, total=False):
    """GitLab service configuration"""
    group_id: str | None
    """Optional GitLab group ID for group-level access tokens"""
    target_url: Required[str]
    """GitLab instance URL"""
    token_type: Required[Literal["personal", "group"] | Other]
    """Type of GitLab access token"""
    token_value: Required[str]
    """GitLab access token value"""


class CfnServiceMCPServerAuthorizationConfigProps(TypedDict, total=False):
    """MCP server authorization configuration"""
    api_key: CfnServiceApiKeyDetailsProps | Deferred | None
    """API key authentication details"""
    bearer_token: CfnServiceBearerTokenDetailsProps | Deferred | None
    """Bearer token authentication details"""
    oauth_client_credentials: CfnServiceMCPServerOAuthClientCredentialsConfigProps | Deferred | None
    """MCP server OAuth client credentials configuration"""


class CfnServiceMCPServerDetailsProps(TypedDict, total=False):
    """MCP server configuration"""
    authorization_config: Required[CfnServiceMCPServerAuthorizationConfigProps | Deferred]
    """MCP server authorization configuration"""
    description: str | None
    """Optional description for the MCP server"""
    endpoint: Required[str]
    """MCP server endpoint URL"""
    name: Required[str]
    """MCP server name"""


class CfnServiceMCPServerGrafanaAuthorizationConfigProps(TypedDict, total=False):
    """Grafana MCP server authorization configuration"""
    bearer_token: CfnServiceBearerTokenDetailsProps | Deferred | None
    """Bearer token authentication details"""


class CfnServiceMCPServerGrafanaDetailsProps(TypedDict, total=False):
    """Grafana MCP server configuration"""
    authorization_config: Required[CfnServiceMCPServerGrafanaAuthorizationConfigProps | Deferred]
    """Grafana MCP server authorization configuration"""
    description: str | None
    """Optional description for the MCP server"""
    endpoint: Required[str]
    """MCP server endpoint URL"""
    name: Required[str]
    """MCP server name"""


class CfnServiceMCPServerOAuthClientCredentialsConfigProps(TypedDict, total=False):
    """MCP server OAuth client credentials configuration"""
    client_id: Required[str]
    """OAuth client ID"""
    client_name: str | None
    """User friendly OAuth client name"""
    client_secret: Required[str]
    """OAuth client secret"""
    exchange_parameters: Anything
    """OAuth token exchange parameters"""
    exchange_url: Required[str]
    """OAuth token exchange URL"""
    scopes: Sequence[str] | Deferred | None
    """OAuth scopes"""


class CfnServiceMCPServerSigV4AuthorizationConfigProps(TypedDict, total=False):
    """SigV4 authorization configuration for MCP server"""
    custom_headers: Mapping[str, str] | Deferred | None
    """Custom headers for the SigV4 MCP server"""
    mcp_role_arn: str | None
    """IAM role ARN to assume for SigV4 signing."""
    region: Required[str]
    """AWS region for SigV4 signing."""
    role_arn: str | None
    """Deprecated - use McpRoleArn instead."""
    service: Required[str]
    """AWS service name for SigV4 signing"""


class CfnServiceMCPServerSigV4DetailsProps(TypedDict, total=False):
    """SigV4-authenticated MCP server configuration"""
    authorization_config: Required[CfnServiceMCPServerSigV4AuthorizationConfigProps | Deferred]
    """SigV4 authorization configuration for MCP server"""
    description: str | None
    """Optional description for the MCP server"""
    endpoint: Required[str]
    """MCP server endpoint URL"""
    name: Required[str]
    """MCP server name"""


class CfnServiceMCPServerSplunkAuthorizationConfigProps(TypedDict, total=False):
    """MCP server splunk authorization configuration"""
    bearer_token: CfnServiceBearerTokenDetailsProps | Deferred | None
    """Bearer token authentication details"""


class CfnServiceMCPServerSplunkDetailsProps(TypedDict, total=False):
    """Splunk MCP server configuration"""
    authorization_config: Required[CfnServiceMCPServerSplunkAuthorizationConfigProps | Deferred]
    """MCP server splunk authorization configuration"""
    description: str | None
    """Optional description for the MCP server"""
    endpoint: Required[str]
    """MCP server endpoint URL"""
    name: Required[str]
    """MCP server name"""


class CfnServiceNewRelicApiKeyConfigProps(TypedDict, total=False):
    """New Relic API key configuration"""
    account_id: Required[str]
    """New Relic Account ID"""
    alert_policy_ids: Sequence[str] | Deferred | None
    """List of alert policy IDs"""
    api_key: Required[str]
    """New Relic User API Key"""
    application_ids: Sequence[str] | Deferred | None
    """List of monitored APM application IDs"""
    entity_guids: Sequence[str] | Deferred | None
    """List of globally unique IDs for New Relic resources"""
    region: Required[Literal["US", "EU"] | Other]
    """New Relic region"""


class CfnServiceNewRelicAuthorizationConfigProps(TypedDict, total=False):
    """New Relic authorization configuration"""
    api_key: Required[CfnServiceNewRelicApiKeyConfigProps | Deferred]
    """New Relic API key configuration"""


class CfnServiceNewRelicServiceDetailsProps(TypedDict, total=False):
    """New Relic service configuration"""
    authorization_config: Required[CfnServiceNewRelicAuthorizationConfigProps | Deferred]
    """New Relic authorization configuration"""


class CfnServiceOAuthClientDetailsProps(TypedDict, total=False):
    """OAuth client credentials"""
    client_id: Required[str]
    """OAuth client ID"""
    client_name: str | None
    """User friendly OAuth client name"""
    client_secret: Required[str]
    """OAuth client secret"""
    exchange_parameters: Anything
    """OAuth token exchange parameters"""


class CfnServicePagerDutyAuthorizationConfigProps(TypedDict, total=False):
    """PagerDuty OAuth authorization configuration"""
    oauth_client_credentials: CfnServiceOAuthClientDetailsProps | Deferred | None
    """OAuth client credentials"""


class CfnServicePagerDutyDetailsProps(TypedDict, total=False):
    """PagerDuty service configuration"""
    authorization_config: Required[CfnServicePagerDutyAuthorizationConfigProps | Deferred]
    """PagerDuty OAuth authorization configuration"""
    scopes: Required[Sequence[str] | Deferred]
    """PagerDuty scopes"""


class CfnServiceServiceDetailsProps(TypedDict, total=False):
    """Service-specific configuration details - MCPServerSigV4 supports in-place updates; GitLab (TokenValue), MCPServer (ApiKey or BearerToken credential rotation), MCPServerNewRelic (ApiKey rotation), and MCPServerGrafana (BearerToken rotation) support in-place credential rotation; all other service types and fields, including GitHub, require replacement when modified"""
    azure_identity: CfnServiceAzureIdentityServiceDetailsProps | Deferred | None
    """Azure Identity service configuration for federated identity A change replaces the resource."""
    dynatrace: CfnServiceDynatraceServiceDetailsProps | Deferred | None
    """Dynatrace service configuration A change replaces the resource."""
    github: CfnServiceGitHubDetailsProps | Deferred | None
    """GitHub personal access token (PAT) service configuration. A change replaces the resource."""
    gitlab: CfnServiceGitLabDetailsProps | Deferred | None
    """GitLab service configuration"""
    mcp_server: CfnServiceMCPServerDetailsProps | Deferred | None
    """MCP server configuration"""
    mcp_server_grafana: CfnServiceMCPServerGrafanaDetailsProps | Deferred | None
    """Grafana MCP server configuration"""
    mcp_server_new_relic: CfnServiceNewRelicServiceDetailsProps | Deferred | None
    """New Relic service configuration"""
    mcp_server_sig_v4: CfnServiceMCPServerSigV4DetailsProps | Deferred | None
    """SigV4-authenticated MCP server configuration"""
    mcp_server_splunk: CfnServiceMCPServerSplunkDetailsProps | Deferred | None
    """Splunk MCP server configuration A change replaces the resource."""
    pager_duty: CfnServicePagerDutyDetailsProps | Deferred | None
    """PagerDuty service configuration A change replaces the resource."""
    service_now: CfnServiceServiceNowServiceDetailsProps | Deferred | None
    """ServiceNow service configuration A change replaces the resource."""


class CfnServiceServiceNowAuthorizationConfigProps(TypedDict, total=False):
    """ServiceNow OAuth authorization configuration"""
    oauth_client_credentials: CfnServiceOAuthClientDetailsProps | Deferred | None
    """OAuth client credentials"""


class CfnServiceServiceNowServiceDetailsProps(TypedDict, total=False):
    """ServiceNow service configuration"""
    authorization_config: CfnServiceServiceNowAuthorizationConfigProps | Deferred | None
    """ServiceNow OAuth authorization configuration"""
    instance_url: Required[str]
    """ServiceNow instance URL"""


class CfnServiceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnService(TypedResource):
    """The AWS::DevOpsAgent::Service resource registers external services (like Dynatrace, MCP servers, GitLab) for integration with DevOpsAgent."""
    props: CfnServiceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceProps]) -> None: ...
    @property
    def attr_accessible_resources(self) -> StringToken:
        """List of accessible resources for this service"""
    @property
    def attr_additional_service_details(self) -> StringToken:
        """Additional details specific to the service type returned after registration"""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Service."""
    @property
    def attr_service_id(self) -> StringToken:
        """The unique identifier of the service"""


class CfnTriggerProps(TypedDict, total=False):
    action: Required[Anything]
    """The action to perform when the trigger fires. A change replaces the resource."""
    agent_space_id: Required[str]
    """The unique identifier of the parent Agent Space. A change replaces the resource."""
    condition: Required[CfnTriggerConditionProps | Deferred]
    """The condition that causes the trigger to fire. A change replaces the resource."""
    status: Literal["Active", "Inactive"] | Other | None
    """The status of the trigger."""
    type: Required[Literal["TIME_BASED"] | Other]
    """The type of trigger. A change replaces the resource."""


class CfnTriggerConditionProps(TypedDict, total=False):
    """The condition that causes the trigger to fire."""
    schedule: Required[CfnTriggerScheduleProps | Deferred]
    """Schedule configuration for a time-based trigger."""


class CfnTriggerScheduleProps(TypedDict, total=False):
    """Schedule configuration for a time-based trigger."""
    expression: Required[str]
    """A cron or rate expression that defines when the trigger fires."""


class CfnTrigger(TypedResource):
    """Resource Type definition for AWS::DevOpsAgent::Trigger."""
    props: CfnTriggerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTriggerProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the trigger."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the trigger was created."""
    @property
    def attr_trigger_id(self) -> StringToken:
        """The unique identifier of the trigger (assigned by the service on Create)."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the trigger was last updated."""
