"""Every resource type of AWS::AgentRegistry; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Registry': r'[["approval_configuration","ApprovalConfiguration","@RegistryApprovalConfiguration"],["authorizer_type","AuthorizerType",{"k":"s","e":["CUSTOM_JWT","AWS_IAM"]},2],["auto_detection_enabled","AutoDetectionEnabled","b"],["auto_detection_scope","AutoDetectionScope",{"k":"s","e":["ORGANIZATION"]}],["auto_detection_status","AutoDetectionStatus","j",32],["created_at","CreatedAt","j",32],["custom_metadata_schema_configuration","CustomMetadataSchemaConfiguration","@RegistryCustomMetadataSchemaConfiguration"],["description","Description",{"k":"s","l":[1,4096]}],["discovery_configuration","DiscoveryConfiguration","@RegistryDiscoveryConfiguration"],["encryption_configuration","EncryptionConfiguration","@RegistryEncryptionConfiguration",2],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_\\-\\.\\/]*$","l":[1,64]},1],["registry_arn","RegistryArn","j",32],["registry_id","RegistryId","j",32],["status","Status","j",32],["tags","Tags",{"k":["@RegistryTag"],"l":[null,50]}],["updated_at","UpdatedAt","j",32]]',
    'RegistryApprovalConfiguration': '[["auto_approval_rules","AutoApprovalRules",{"k":[{"k":"s","e":["APPROVE_ALL"]}],"l":[null,10]}]]',
    'RegistryAuthorizerConfiguration': '[["custom_jwt_authorizer","CustomJWTAuthorizer","@RegistryCustomJWTAuthorizerConfiguration",1]]',
    'RegistryAuthorizingClaimMatchValueType': '[["claim_match_operator","ClaimMatchOperator",{"k":"s","e":["EQUALS","CONTAINS","CONTAINS_ANY"]},1],["claim_match_value","ClaimMatchValue","@RegistryClaimMatchValueType",1]]',
    'RegistryClaimMatchValueType': '[["match_value_string","MatchValueString",{"k":"s","p":"^[A-Za-z0-9_.:/-]+$","l":[1,255]}],["match_value_string_list","MatchValueStringList",{"k":[{"k":"s","p":"^[A-Za-z0-9_.:/-]+$","l":[1,255]}],"l":[1,null]}]]',
    'RegistryCustomClaimValidationType': '[["authorizing_claim_match_value","AuthorizingClaimMatchValue","@RegistryAuthorizingClaimMatchValueType",1],["inbound_token_claim_name","InboundTokenClaimName",{"k":"s","p":"^[A-Za-z0-9_.-:]+$","l":[1,255]},1],["inbound_token_claim_value_type","InboundTokenClaimValueType",{"k":"s","e":["STRING","STRING_ARRAY"]},1]]',
    'RegistryCustomJWTAuthorizerConfiguration': r'[["allowed_audience","AllowedAudience",{"k":[{"k":"s","l":[1,255]}],"l":[1,null]}],["allowed_clients","AllowedClients",{"k":[{"k":"s","l":[1,255]}],"l":[1,null]}],["allowed_scopes","AllowedScopes",{"k":[{"k":"s","p":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$","l":[1,255]}],"l":[1,null]}],["custom_claims","CustomClaims",{"k":["@RegistryCustomClaimValidationType"],"l":[1,null]}],["discovery_url","DiscoveryUrl",{"k":"s","p":"^.+/\\.well-known/openid-configuration$","l":[1,2048]},1]]',
    'RegistryCustomMetadataSchemaConfiguration': '[["default_schema","DefaultSchema",{"k":"s","l":[1,10240]}],["record_type_schema_overrides","RecordTypeSchemaOverrides",{"k":["@RegistryRecordTypeSchemaOverride"],"l":[null,5]}]]',
    'RegistryDiscoveryConfiguration': '[["authorizer_configuration","AuthorizerConfiguration","@RegistryAuthorizerConfiguration"]]',
    'RegistryEncryptionConfiguration': '[["kms_key_arn","KmsKeyArn",{"k":"s","p":"^arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$","l":[1,2048]},1,["AWS::KMS::Key.Arn"]]]',
    'RegistryRecordTypeSchemaOverride': '[["record_type","RecordType",{"k":"s","e":["MCP","AGENT","SKILL","GATEWAY","CUSTOM"]},1],["schema","Schema",{"k":"s","l":[1,10240]},1]]',
    'RegistryTag': r'[["key","Key",{"k":"s","p":"^[a-zA-Z0-9\\s._:/=+@-]*$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[a-zA-Z0-9\\s._:/=+@-]*$","l":[null,256]},1]]',
    'RegistryRecord': r'[["created_at","CreatedAt","j",32],["created_by","CreatedBy","j",32],["custom_metadata","CustomMetadata","j"],["description","Description",{"k":"s","l":[1,4096]}],["descriptors","Descriptors","@RegistryRecordDescriptors",1],["display_name","DisplayName",{"k":"s","l":[1,255]}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_\\-\\.\\/]*$","l":[1,255]},1],["record_arn","RecordArn","j",32],["record_id","RecordId","j",32],["record_type","RecordType",{"k":"s","e":["MCP","AGENT","SKILL","CUSTOM","GATEWAY"]},3],["record_version","RecordVersion",{"k":"s","p":"^[a-zA-Z0-9.-]+$","l":[1,255]}],["registry_arn","RegistryArn","j",32],["registry_id","RegistryId",{"k":"s","p":"^(arn:aws(-[^:]+)?:agent-registry:[a-z0-9-]+:[0-9]{12}:registry/)?[a-zA-Z0-9]{12,16}$","l":[1,2048]},10],["status","Status","j",32],["tags","Tags",{"k":["@RegistryRecordTag"],"l":[null,50]}],["updated_at","UpdatedAt","j",32]]',
    'RegistryRecordA2aAgentCardDescriptor': '[["data","Data",{"k":"s","l":[1,102400]}],["data_schema_version","DataSchemaVersion",{"k":"s","l":[1,255]}],["source","Source","@RegistryRecordDescriptorSource"]]',
    'RegistryRecordAgUiDescriptor': '[["source","Source","@RegistryRecordSourceOnlyDescriptorSource"]]',
    'RegistryRecordAgentSkillsAdditionalData': '[["skill_md","SkillMd","@RegistryRecordAgentSkillsMdDescriptor"]]',
    'RegistryRecordAgentSkillsDefinitionDescriptor': '[["additional_data","AdditionalData","@RegistryRecordAgentSkillsAdditionalData"],["data","Data",{"k":"s","l":[1,102400]}],["data_schema_version","DataSchemaVersion",{"k":"s","l":[1,255]}]]',
    'RegistryRecordAgentSkillsMdDescriptor': '[["data","Data",{"k":"s","l":[1,102400]}],["data_schema_version","DataSchemaVersion",{"k":"s","l":[1,255]}],["source","Source","@RegistryRecordSkillMdSource"]]',
    'RegistryRecordCustomDescriptor': '[["data","Data",{"k":"s","l":[1,102400]}]]',
    'RegistryRecordDescriptorSource': '[["from_url","FromUrl","@RegistryRecordDescriptorSourceFromUrl"]]',
    'RegistryRecordDescriptorSourceFromUrl': '[["credential_provider_configurations","CredentialProviderConfigurations",{"k":["@RegistryRecordRegistryRecordCredentialProviderConfiguration"],"l":[null,1]}],["url","Url",{"k":"s","p":"^https://.*$","l":[1,2048]},1]]',
    'RegistryRecordDescriptors': '[["a2a_agent_card","A2aAgentCard","@RegistryRecordA2aAgentCardDescriptor"],["agent_skills_definition","AgentSkillsDefinition","@RegistryRecordAgentSkillsDefinitionDescriptor"],["agui","Agui","@RegistryRecordAgUiDescriptor"],["custom","Custom","@RegistryRecordCustomDescriptor"],["http","Http","@RegistryRecordHttpDescriptor"],["mcp_server","McpServer","@RegistryRecordMcpServerDescriptor"]]',
    'RegistryRecordHttpDescriptor': '[["source","Source","@RegistryRecordSourceOnlyDescriptorSource"]]',
    'RegistryRecordMcpServerAdditionalData': '[["tools","Tools","@RegistryRecordMcpToolsDescriptor"]]',
    'RegistryRecordMcpServerDescriptor': '[["additional_data","AdditionalData","@RegistryRecordMcpServerAdditionalData"],["data","Data",{"k":"s","l":[1,102400]}],["data_schema_version","DataSchemaVersion",{"k":"s","l":[1,255]}],["source","Source","@RegistryRecordDescriptorSource"]]',
    'RegistryRecordMcpToolsDescriptor': '[["data","Data",{"k":"s","l":[1,102400]}],["data_schema_version","DataSchemaVersion",{"k":"s","l":[1,255]}]]',
    'RegistryRecordRegistryRecordCredentialProviderConfiguration': '[["credential_provider","CredentialProvider","@RegistryRecordRegistryRecordCredentialProviderUnion",1],["credential_provider_type","CredentialProviderType",{"k":"s","e":["OAUTH","IAM"]},1]]',
    'RegistryRecordRegistryRecordCredentialProviderUnion': '[["iam_credential_provider","IamCredentialProvider","@RegistryRecordRegistryRecordIamCredentialProvider"],["oauth_credential_provider","OauthCredentialProvider","@RegistryRecordRegistryRecordOAuthCredentialProvider"]]',
    'RegistryRecordRegistryRecordIamCredentialProvider': '[["region","Region",{"k":"s","p":"^[a-z0-9-]+$","l":[1,64]}],["role_arn","RoleArn",{"k":"s","p":"^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["service","Service",{"k":"s","p":"^[a-zA-Z0-9_-]+$","l":[1,128]}]]',
    'RegistryRecordRegistryRecordOAuthCredentialProvider': '[["custom_parameters","CustomParameters",{"m":"s"}],["grant_type","GrantType",{"k":"s","e":["CLIENT_CREDENTIALS"]}],["provider_arn","ProviderArn",{"k":"s","p":"^arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:.*$","l":[1,2048]},1],["scopes","Scopes",["s"]]]',
    'RegistryRecordSkillMdSource': '[["from_url","FromUrl","@RegistryRecordSkillMdSourceFromUrl"]]',
    'RegistryRecordSkillMdSourceFromUrl': '[["url","Url",{"k":"s","p":"^https://.*$","l":[1,2048]},1]]',
    'RegistryRecordSourceOnlyDescriptorSource': '[["from_url","FromUrl","@RegistryRecordSourceOnlyDescriptorSourceFromUrl"]]',
    'RegistryRecordSourceOnlyDescriptorSourceFromUrl': '[["url","Url",{"k":"s","p":"^https://.*$","l":[1,2048]},1]]',
    'RegistryRecordTag': r'[["key","Key",{"k":"s","p":"^[a-zA-Z0-9\\s._:/=+@-]*$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[a-zA-Z0-9\\s._:/=+@-]*$","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnRegistry(TypedResource):
    schema = Schema('AWS::AgentRegistry::Registry', _types, 'Registry', '{"attributes":[["attr_auto_detection_status","AutoDetectionStatus","s"],["attr_created_at","CreatedAt","s"],["attr_registry_arn","RegistryArn","s"],["attr_registry_id","RegistryId","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["RegistryArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:agent-registry:${Region}:${Account}:registry/${RegistryId}"}')


class CfnRegistryRecord(TypedResource):
    schema = Schema('AWS::AgentRegistry::RegistryRecord', _types, 'RegistryRecord', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_created_by","CreatedBy","s"],["attr_record_arn","RecordArn","s"],["attr_record_id","RecordId","s"],["attr_registry_arn","RegistryArn","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["RecordArn"],"write_only":["RegistryId"],"tags":["Tags","list"]}')
