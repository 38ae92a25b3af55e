"""Every resource type of AWS::AgentRegistry; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnRegistryProps(TypedDict, total=False):
    approval_configuration: CfnRegistryApprovalConfigurationProps | Deferred | None
    """Configuration for the registry's record approval workflow."""
    authorizer_type: Literal["CUSTOM_JWT", "AWS_IAM"] | Other | None
    """The type of authorizer that controls how consumers access the registry's search and MCP invoke operations. A change replaces the resource."""
    auto_detection_enabled: Boolean | None
    """Specifies whether auto-detection is requested for the registry."""
    auto_detection_scope: Literal["ORGANIZATION"] | Other | None
    """The source from which resources are detected."""
    custom_metadata_schema_configuration: CfnRegistryCustomMetadataSchemaConfigurationProps | Deferred | None
    """Configuration that defines a typed metadata schema for a registry."""
    description: str | None
    """The description of the registry."""
    discovery_configuration: CfnRegistryDiscoveryConfigurationProps | Deferred | None
    """Discovery configuration for the registry."""
    encryption_configuration: CfnRegistryEncryptionConfigurationProps | Deferred | None
    """The server-side encryption configuration for a registry. A change replaces the resource."""
    name: Required[str]
    """The name of the registry."""
    tags: Sequence[CfnRegistryTagProps | Deferred] | Deferred | None
    """Tags to assign to the registry."""


class CfnRegistryApprovalConfigurationProps(TypedDict, total=False):
    """Configuration for the registry's record approval workflow."""
    auto_approval_rules: Sequence[Literal["APPROVE_ALL"] | Other] | Deferred | None
    """The rules that determine which registry records are automatically approved on submission."""


class CfnRegistryAuthorizerConfigurationProps(TypedDict, total=False):
    """The authorizer configuration for the registry."""
    custom_jwt_authorizer: Required[CfnRegistryCustomJWTAuthorizerConfigurationProps | Deferred]
    """Configuration for a custom JWT authorizer that validates inbound bearer tokens against an OpenID Connect identity provider."""


class CfnRegistryAuthorizingClaimMatchValueTypeProps(TypedDict, total=False):
    """The value and match operator used to authorize a claim during JWT validation."""
    claim_match_operator: Required[Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"] | Other]
    claim_match_value: Required[CfnRegistryClaimMatchValueTypeProps | Deferred]
    """The expected value used to match a claim."""


class CfnRegistryClaimMatchValueTypeProps(TypedDict, total=False):
    """The expected value used to match a claim."""
    match_value_string: str | None
    match_value_string_list: Sequence[str] | Deferred | None


class CfnRegistryCustomClaimValidationTypeProps(TypedDict, total=False):
    """A validation rule applied to a single claim of an inbound JWT."""
    authorizing_claim_match_value: Required[CfnRegistryAuthorizingClaimMatchValueTypeProps | Deferred]
    """The value and match operator used to authorize a claim during JWT validation."""
    inbound_token_claim_name: Required[str]
    inbound_token_claim_value_type: Required[Literal["STRING", "STRING_ARRAY"] | Other]


class CfnRegistryCustomJWTAuthorizerConfigurationProps(TypedDict, total=False):
    """Configuration for a custom JWT authorizer that validates inbound bearer tokens against an OpenID Connect identity provider."""
    allowed_audience: Sequence[str] | Deferred | None
    """The audience values accepted during JWT validation."""
    allowed_clients: Sequence[str] | Deferred | None
    """The client identifiers accepted during JWT validation."""
    allowed_scopes: Sequence[str] | Deferred | None
    """The scopes accepted during JWT validation."""
    custom_claims: Sequence[CfnRegistryCustomClaimValidationTypeProps | Deferred] | Deferred | None
    """Additional custom claim validations applied to the inbound JWT."""
    discovery_url: Required[str]
    """The OpenID Connect discovery URL used to retrieve the identity provider's metadata and signing keys."""


class CfnRegistryCustomMetadataSchemaConfigurationProps(TypedDict, total=False):
    """Configuration that defines a typed metadata schema for a registry."""
    default_schema: str | None
    """The default JSON Schema that applies to record types without a specific override."""
    record_type_schema_overrides: Sequence[CfnRegistryRecordTypeSchemaOverrideProps | Deferred] | Deferred | None
    """A list of per-record-type schema overrides."""


class CfnRegistryDiscoveryConfigurationProps(TypedDict, total=False):
    """Discovery configuration for the registry."""
    authorizer_configuration: CfnRegistryAuthorizerConfigurationProps | Deferred | None
    """The authorizer configuration for the registry."""


class CfnRegistryEncryptionConfigurationProps(TypedDict, total=False):
    """The server-side encryption configuration for a registry."""
    kms_key_arn: Required[str]
    """The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the registry's content."""


class CfnRegistryRecordTypeSchemaOverrideProps(TypedDict, total=False):
    """A schema override for a specific record type within a custom metadata schema configuration."""
    record_type: Required[Literal["MCP", "AGENT", "SKILL", "GATEWAY", "CUSTOM"] | Other]
    """The record type that this schema override applies to."""
    schema: Required[str]
    """The JSON Schema for the specified record type."""


class CfnRegistryTagProps(TypedDict, total=False):
    """A tag to assign to the registry."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnRegistry(TypedResource):
    """Definition of AWS::AgentRegistry::Registry Resource Type"""
    props: CfnRegistryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRegistryProps]) -> None: ...
    @property
    def attr_auto_detection_status(self) -> StringToken:
        """The current auto-detection status."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the registry was created."""
    @property
    def attr_registry_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the registry."""
    @property
    def attr_registry_id(self) -> StringToken:
        """The unique identifier of the registry."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the registry."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the registry was last updated."""


class CfnRegistryRecordProps(TypedDict, total=False):
    custom_metadata: Anything
    """The custom metadata to attach to the registry record."""
    description: str | None
    """The description of the registry record."""
    descriptors: Required[CfnRegistryRecordDescriptorsProps | Deferred]
    """The typed set of descriptors for a registry record."""
    display_name: str | None
    """The human-readable display name of the registry record."""
    name: Required[str]
    """The name of the registry record."""
    record_type: Required[Literal["MCP", "AGENT", "SKILL", "CUSTOM", "GATEWAY"] | Other]
    """The type of the registry record. A change replaces the resource."""
    record_version: str | None
    """The version of the registry record."""
    registry_id: str | None
    """The identifier of the registry in which to create the record. A change replaces the resource."""
    tags: Sequence[CfnRegistryRecordTagProps | Deferred] | Deferred | None
    """Tags to assign to the registry record."""


class CfnRegistryRecordA2aAgentCardDescriptorProps(TypedDict, total=False):
    """The A2A agent card descriptor, populated when the record type is AGENT."""
    data: str | None
    """Descriptor payload data."""
    data_schema_version: str | None
    """Version of the descriptor type schema."""
    source: CfnRegistryRecordDescriptorSourceProps | Deferred | None
    """The source configuration that defines where descriptor content is retrieved from."""


class CfnRegistryRecordAgUiDescriptorProps(TypedDict, total=False):
    """The AG-UI (Agent-User Interaction) descriptor, populated for records detected from an AG-UI protocol source."""
    source: CfnRegistryRecordSourceOnlyDescriptorSourceProps | Deferred | None
    """Source configuration for a source-only descriptor."""


class CfnRegistryRecordAgentSkillsAdditionalDataProps(TypedDict, total=False):
    """Additional data associated with an agent skills definition descriptor."""
    skill_md: CfnRegistryRecordAgentSkillsMdDescriptorProps | Deferred | None
    """Markdown-format descriptor containing an agent skills document."""


class CfnRegistryRecordAgentSkillsDefinitionDescriptorProps(TypedDict, total=False):
    """The agent skills definition descriptor, populated when the record type is SKILL."""
    additional_data: CfnRegistryRecordAgentSkillsAdditionalDataProps | Deferred | None
    """Additional data associated with an agent skills definition descriptor."""
    data: str | None
    """Descriptor payload data."""
    data_schema_version: str | None
    """Version of the descriptor type schema."""


class CfnRegistryRecordAgentSkillsMdDescriptorProps(TypedDict, total=False):
    """Markdown-format descriptor containing an agent skills document."""
    data: str | None
    """Descriptor payload data."""
    data_schema_version: str | None
    """Version of the descriptor type schema."""
    source: CfnRegistryRecordSkillMdSourceProps | Deferred | None
    """Source configuration for a SkillMd document."""


class CfnRegistryRecordCustomDescriptorProps(TypedDict, total=False):
    """The custom descriptor, populated when the record type is CUSTOM."""
    data: str | None
    """Descriptor payload data."""


class CfnRegistryRecordDescriptorSourceProps(TypedDict, total=False):
    """The source configuration that defines where descriptor content is retrieved from."""
    from_url: CfnRegistryRecordDescriptorSourceFromUrlProps | Deferred | None
    """URL-based descriptor source configuration, with credential provider configurations for authenticated URL retrieval."""


class CfnRegistryRecordDescriptorSourceFromUrlProps(TypedDict, total=False):
    """URL-based descriptor source configuration, with credential provider configurations for authenticated URL retrieval."""
    credential_provider_configurations: Sequence[CfnRegistryRecordRegistryRecordCredentialProviderConfigurationProps | Deferred] | Deferred | None
    """The credential providers used to authenticate when fetching descriptor content from the source URL."""
    url: Required[str]
    """URL source for descriptor content."""


class CfnRegistryRecordDescriptorsProps(TypedDict, total=False):
    """The typed set of descriptors for a registry record."""
    a2a_agent_card: CfnRegistryRecordA2aAgentCardDescriptorProps | Deferred | None
    """The A2A agent card descriptor, populated when the record type is AGENT."""
    agent_skills_definition: CfnRegistryRecordAgentSkillsDefinitionDescriptorProps | Deferred | None
    """The agent skills definition descriptor, populated when the record type is SKILL."""
    agui: CfnRegistryRecordAgUiDescriptorProps | Deferred | None
    """The AG-UI (Agent-User Interaction) descriptor, populated for records detected from an AG-UI protocol source."""
    custom: CfnRegistryRecordCustomDescriptorProps | Deferred | None
    """The custom descriptor, populated when the record type is CUSTOM."""
    http: CfnRegistryRecordHttpDescriptorProps | Deferred | None
    """The HTTP descriptor, populated for records detected from an HTTP protocol source."""
    mcp_server: CfnRegistryRecordMcpServerDescriptorProps | Deferred | None
    """The MCP server descriptor, populated when the record type is MCP."""


class CfnRegistryRecordHttpDescriptorProps(TypedDict, total=False):
    """The HTTP descriptor, populated for records detected from an HTTP protocol source."""
    source: CfnRegistryRecordSourceOnlyDescriptorSourceProps | Deferred | None
    """Source configuration for a source-only descriptor."""


class CfnRegistryRecordMcpServerAdditionalDataProps(TypedDict, total=False):
    """Additional data associated with an MCP server descriptor."""
    tools: CfnRegistryRecordMcpToolsDescriptorProps | Deferred | None
    """The MCP tools descriptor."""


class CfnRegistryRecordMcpServerDescriptorProps(TypedDict, total=False):
    """The MCP server descriptor, populated when the record type is MCP."""
    additional_data: CfnRegistryRecordMcpServerAdditionalDataProps | Deferred | None
    """Additional data associated with an MCP server descriptor."""
    data: str | None
    """Descriptor payload data."""
    data_schema_version: str | None
    """Version of the descriptor type schema."""
    source: CfnRegistryRecordDescriptorSourceProps | Deferred | None
    """The source configuration that defines where descriptor content is retrieved from."""


class CfnRegistryRecordMcpToolsDescriptorProps(TypedDict, total=False):
    """The MCP tools descriptor."""
    data: str | None
    """Descriptor payload data."""
    data_schema_version: str | None
    """Version of the tools descriptor schema."""


class CfnRegistryRecordRegistryRecordCredentialProviderConfigurationProps(TypedDict, total=False):
    """A credential provider configuration used for authenticated descriptor retrieval."""
    credential_provider: Required[CfnRegistryRecordRegistryRecordCredentialProviderUnionProps | Deferred]
    """The credential provider details."""
    credential_provider_type: Required[Literal["OAUTH", "IAM"] | Other]


class CfnRegistryRecordRegistryRecordCredentialProviderUnionProps(TypedDict, total=False):
    """The credential provider details."""
    iam_credential_provider: CfnRegistryRecordRegistryRecordIamCredentialProviderProps | Deferred | None
    """IAM credential provider configuration."""
    oauth_credential_provider: CfnRegistryRecordRegistryRecordOAuthCredentialProviderProps | Deferred | None
    """OAuth credential provider configuration."""


class CfnRegistryRecordRegistryRecordIamCredentialProviderProps(TypedDict, total=False):
    """IAM credential provider configuration."""
    region: str | None
    """The SigV4 signing region."""
    role_arn: str | None
    """The ARN of the IAM role."""
    service: str | None
    """The SigV4 signing service name."""


class CfnRegistryRecordRegistryRecordOAuthCredentialProviderProps(TypedDict, total=False):
    """OAuth credential provider configuration."""
    custom_parameters: Mapping[str, str] | Deferred | None
    """Additional custom parameters for the OAuth flow."""
    grant_type: Literal["CLIENT_CREDENTIALS"] | Other | None
    provider_arn: Required[str]
    """The ARN of the OAuth credential provider."""
    scopes: Sequence[str] | Deferred | None
    """OAuth scopes to request."""


class CfnRegistryRecordSkillMdSourceProps(TypedDict, total=False):
    """Source configuration for a SkillMd document."""
    from_url: CfnRegistryRecordSkillMdSourceFromUrlProps | Deferred | None
    """URL-based source for SkillMd content (sync is skipped; content is provided inline via Data)."""


class CfnRegistryRecordSkillMdSourceFromUrlProps(TypedDict, total=False):
    """URL-based source for SkillMd content (sync is skipped; content is provided inline via Data)."""
    url: Required[str]
    """URL source for the SkillMd document."""


class CfnRegistryRecordSourceOnlyDescriptorSourceProps(TypedDict, total=False):
    """Source configuration for a source-only descriptor."""
    from_url: CfnRegistryRecordSourceOnlyDescriptorSourceFromUrlProps | Deferred | None
    """URL-based source configuration for a source-only descriptor."""


class CfnRegistryRecordSourceOnlyDescriptorSourceFromUrlProps(TypedDict, total=False):
    """URL-based source configuration for a source-only descriptor."""
    url: Required[str]
    """URL source for descriptor content."""


class CfnRegistryRecordTagProps(TypedDict, total=False):
    """A tag to assign to the registry record."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnRegistryRecord(TypedResource):
    """Definition of AWS::AgentRegistry::RegistryRecord Resource Type"""
    props: CfnRegistryRecordProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRegistryRecordProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the registry record was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The identifier of the AWS account that created the registry record."""
    @property
    def attr_record_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the registry record."""
    @property
    def attr_record_id(self) -> StringToken:
        """The unique identifier of the registry record."""
    @property
    def attr_registry_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the registry containing the record."""
    @property
    def attr_status(self) -> StringToken:
        """The lifecycle status of the registry record."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the registry record was last updated."""
