"""Every resource type of AWS::VerifiedPermissions; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'IdentitySource': '[["configuration","Configuration","@IdentitySourceIdentitySourceConfiguration",1],["details","Details","j",32],["identity_source_id","IdentitySourceId","j",32],["policy_store_id","PolicyStoreId",{"k":"s","p":"^[a-zA-Z0-9-]*$","l":[1,200]},3],["principal_entity_type","PrincipalEntityType",{"k":"s","p":"^.*$","l":[1,200]}]]',
    'IdentitySourceCognitoGroupConfiguration': '[["group_entity_type","GroupEntityType",{"k":"s","p":"^([_a-zA-Z][_a-zA-Z0-9]*::)*[_a-zA-Z][_a-zA-Z0-9]*$","l":[1,200]},1]]',
    'IdentitySourceCognitoUserPoolConfiguration': r'[["client_ids","ClientIds",{"k":[{"k":"s","p":"^.*$","l":[1,255]}],"l":[null,1000]}],["group_configuration","GroupConfiguration","@IdentitySourceCognitoGroupConfiguration"],["user_pool_arn","UserPoolArn",{"k":"s","p":"^arn:[a-zA-Z0-9-]+:cognito-idp:(([a-zA-Z0-9-]+:\\d{12}:userpool/[\\w-]+_[0-9a-zA-Z]+))$","l":[1,255]},1]]',
    'IdentitySourceIdentitySourceConfiguration': '[["cognito_user_pool_configuration","CognitoUserPoolConfiguration","@IdentitySourceCognitoUserPoolConfiguration"],["open_id_connect_configuration","OpenIdConnectConfiguration","@IdentitySourceOpenIdConnectConfiguration"]]',
    'IdentitySourceOpenIdConnectAccessTokenConfiguration': '[["audiences","Audiences",{"k":[{"k":"s","l":[1,255]}],"l":[1,255]}],["principal_id_claim","PrincipalIdClaim",{"k":"s","l":[1,null]}]]',
    'IdentitySourceOpenIdConnectConfiguration': '[["entity_id_prefix","EntityIdPrefix",{"k":"s","l":[1,100]}],["group_configuration","GroupConfiguration","@IdentitySourceOpenIdConnectGroupConfiguration"],["issuer","Issuer",{"k":"s","p":"^https://.*$","l":[1,2048]},1],["token_selection","TokenSelection","@IdentitySourceOpenIdConnectTokenSelection",1]]',
    'IdentitySourceOpenIdConnectGroupConfiguration': '[["group_claim","GroupClaim",{"k":"s","l":[1,null]},1],["group_entity_type","GroupEntityType",{"k":"s","p":"^([_a-zA-Z][_a-zA-Z0-9]*::)*[_a-zA-Z][_a-zA-Z0-9]*$","l":[1,200]},1]]',
    'IdentitySourceOpenIdConnectIdentityTokenConfiguration': '[["client_ids","ClientIds",{"k":[{"k":"s","p":"^.*$","l":[1,255]}],"l":[null,1000]}],["principal_id_claim","PrincipalIdClaim",{"k":"s","l":[1,null]}]]',
    'IdentitySourceOpenIdConnectTokenSelection': '[["access_token_only","AccessTokenOnly","@IdentitySourceOpenIdConnectAccessTokenConfiguration"],["identity_token_only","IdentityTokenOnly","@IdentitySourceOpenIdConnectIdentityTokenConfiguration"]]',
    'Policy': '[["definition","Definition","@PolicyPolicyDefinition",1],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-/_]*$","l":[null,150]}],["policy_id","PolicyId","j",32],["policy_store_id","PolicyStoreId",{"k":"s","p":"^[a-zA-Z0-9-]*$","l":[1,200]},3],["policy_type","PolicyType","j",32]]',
    'PolicyEntityIdentifier': '[["entity_id","EntityId",{"k":"s","p":"^.*$","l":[1,200]},1],["entity_type","EntityType",{"k":"s","p":"^.*$","l":[1,200]},1]]',
    'PolicyPolicyDefinition': '[["static","Static","@PolicyStaticPolicyDefinition"],["template_linked","TemplateLinked","@PolicyTemplateLinkedPolicyDefinition"]]',
    'PolicyStaticPolicyDefinition': '[["description","Description",{"k":"s","l":[null,150]}],["statement","Statement",{"k":"s","l":[1,10000]},1]]',
    'PolicyTemplateLinkedPolicyDefinition': '[["policy_template_id","PolicyTemplateId",{"k":"s","p":"^[a-zA-Z0-9-]*$","l":[1,200]},1],["principal","Principal","@PolicyEntityIdentifier"],["resource","Resource","@PolicyEntityIdentifier"]]',
    'PolicyStore': '[["arn","Arn","j",32],["deletion_protection","DeletionProtection","@PolicyStoreDeletionProtection"],["description","Description",{"k":"s","l":[null,150]}],["encryption_settings","EncryptionSettings","@PolicyStoreEncryptionSettings",8],["encryption_state","EncryptionState","j",32],["policy_store_id","PolicyStoreId","j",32],["schema","Schema","@PolicyStoreSchemaDefinition"],["tags","Tags",["@PolicyStoreTag"]],["validation_settings","ValidationSettings","@PolicyStoreValidationSettings",1]]',
    'PolicyStoreDeletionProtection': '[["mode","Mode",{"k":"s","e":["ENABLED","DISABLED"]},1]]',
    'PolicyStoreEncryptionSettings': '[["default","Default","j"],["kms_encryption_settings","KmsEncryptionSettings","@PolicyStoreKmsEncryptionSettings"]]',
    'PolicyStoreKmsEncryptionSettings': '[["encryption_context","EncryptionContext",{"m":{"k":"s","l":[1,null]}}],["key","Key",{"k":"s","p":"^[a-zA-Z0-9:/_-]+$"},1]]',
    'PolicyStoreSchemaDefinition': '[["cedar_json","CedarJson","s"]]',
    'PolicyStoreTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'PolicyStoreValidationSettings': '[["mode","Mode",{"k":"s","e":["OFF","STRICT"]},1]]',
    'PolicyStoreAlias': '[["alias_name","AliasName",{"k":"s","p":"^[a-zA-Z0-9-_/]*$","l":[1,150]},3],["policy_store_id","PolicyStoreId",{"k":"s","p":"^[a-zA-Z0-9-]*$","l":[1,200]},3]]',
    'PolicyTemplate': '[["description","Description",{"k":"s","l":[null,150]}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-/_]*$","l":[null,150]}],["policy_store_id","PolicyStoreId",{"k":"s","p":"^[a-zA-Z0-9-]*$","l":[1,200]},3],["policy_template_id","PolicyTemplateId","j",32],["statement","Statement",{"k":"s","l":[1,10000]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'IdentitySource': ('AWS::VerifiedPermissions::IdentitySource', '{"attributes":[["attr_identity_source_id","IdentitySourceId","s"],["attr_details_client_ids","Details.ClientIds","l"],["attr_details_discovery_url","Details.DiscoveryUrl","s"],["attr_details_open_id_issuer","Details.OpenIdIssuer","s"],["attr_details_user_pool_arn","Details.UserPoolArn","s"]],"identifier":["IdentitySourceId","PolicyStoreId"]}'),
    'Policy': ('AWS::VerifiedPermissions::Policy', '{"attributes":[["attr_policy_id","PolicyId","s"],["attr_policy_type","PolicyType","s"]],"identifier":["PolicyId","PolicyStoreId"]}'),
    'PolicyStore': ('AWS::VerifiedPermissions::PolicyStore', '{"attributes":[["attr_arn","Arn","s"],["attr_encryption_state","EncryptionState","j"],["attr_policy_store_id","PolicyStoreId","s"]],"identifier":["PolicyStoreId"],"write_only":["EncryptionSettings"],"tags":["Tags","list"],"arn":"arn:${Partition}:verifiedpermissions::${Account}:policy-store/${PolicyStoreId}"}'),
    'PolicyStoreAlias': ('AWS::VerifiedPermissions::PolicyStoreAlias', '{"identifier":["AliasName"],"arn":"arn:${Partition}:verifiedpermissions:${Region}:${Account}:policy-store-alias/${AliasName}"}'),
    'PolicyTemplate': ('AWS::VerifiedPermissions::PolicyTemplate', '{"attributes":[["attr_policy_template_id","PolicyTemplateId","s"]],"identifier":["PolicyStoreId","PolicyTemplateId"]}'),
})
