"""Every resource type of AWS::VerifiedPermissions; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Other, ResourceOptions, TypedResource


class CfnIdentitySourceProps(TypedDict, total=False):
    configuration: Required[CfnIdentitySourceIdentitySourceConfigurationProps | Deferred]
    """Contains configuration information used when creating a new identity source."""
    policy_store_id: Required[str]
    """Specifies the ID of the policy store in which you want to store this identity source. A change replaces the resource."""
    principal_entity_type: str | None
    """Specifies the namespace and data type of the principals generated for identities authenticated by the new identity source."""


class CfnIdentitySourceCognitoGroupConfigurationProps(TypedDict, total=False):
    """The type of entity that a policy store maps to groups from an Amazon Cognito user pool identity source."""
    group_entity_type: Required[str]
    """The name of the schema entity type that's mapped to the user pool group."""


class CfnIdentitySourceCognitoUserPoolConfigurationProps(TypedDict, total=False):
    """A structure that contains configuration information used when creating or updating an identity source that represents a connection to an Amazon Cognito user pool used as an identity provider for Verified Permissions."""
    client_ids: Sequence[str] | Deferred | None
    """The unique application client IDs that are associated with the specified Amazon Cognito user pool."""
    group_configuration: CfnIdentitySourceCognitoGroupConfigurationProps | Deferred | None
    """The type of entity that a policy store maps to groups from an Amazon Cognito user pool identity source."""
    user_pool_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Cognito user pool that contains the identities to be authorized."""


class CfnIdentitySourceIdentitySourceConfigurationProps(TypedDict, total=False):
    """A structure that contains configuration information used when creating or updating a new identity source."""
    cognito_user_pool_configuration: CfnIdentitySourceCognitoUserPoolConfigurationProps | Deferred | None
    """A structure that contains configuration information used when creating or updating an identity source that represents a connection to an Amazon Cognito user pool used as an identity provider for Verified Permissions."""
    open_id_connect_configuration: CfnIdentitySourceOpenIdConnectConfigurationProps | Deferred | None
    """Contains configuration details of an OpenID Connect (OIDC) identity provider, or identity source, that Verified Permissions can use to generate entities from authenticated identities."""


class CfnIdentitySourceOpenIdConnectAccessTokenConfigurationProps(TypedDict, total=False):
    """The configuration of an OpenID Connect (OIDC) identity source for handling access token claims."""
    audiences: Sequence[str] | Deferred | None
    """The access token `aud` claim values that you want to accept in your policy store."""
    principal_id_claim: str | None
    """The claim that determines the principal in OIDC access tokens."""


class CfnIdentitySourceOpenIdConnectConfigurationProps(TypedDict, total=False):
    """Contains configuration details of an OpenID Connect (OIDC) identity provider, or identity source, that Verified Permissions can use to generate entities from authenticated identities."""
    entity_id_prefix: str | None
    """A descriptive string that you want to prefix to user entities from your OIDC identity provider."""
    group_configuration: CfnIdentitySourceOpenIdConnectGroupConfigurationProps | Deferred | None
    """The claim in OIDC identity provider tokens that indicates a user's group membership, and the entity type that you want to map it to."""
    issuer: Required[str]
    """The issuer URL of an OIDC identity provider."""
    token_selection: Required[CfnIdentitySourceOpenIdConnectTokenSelectionProps | Deferred]
    """The token type that you want to process from your OIDC identity provider."""


class CfnIdentitySourceOpenIdConnectGroupConfigurationProps(TypedDict, total=False):
    """The claim in OIDC identity provider tokens that indicates a user's group membership, and the entity type that you want to map it to."""
    group_claim: Required[str]
    """The token claim that you want Verified Permissions to interpret as group membership."""
    group_entity_type: Required[str]
    """The policy store entity type that you want to map your users' group claim to."""


class CfnIdentitySourceOpenIdConnectIdentityTokenConfigurationProps(TypedDict, total=False):
    """The configuration of an OpenID Connect (OIDC) identity source for handling identity (ID) token claims."""
    client_ids: Sequence[str] | Deferred | None
    """The ID token audience, or client ID, claim values that you want to accept in your policy store from an OIDC identity provider."""
    principal_id_claim: str | None
    """The claim that determines the principal in OIDC access tokens."""


class CfnIdentitySourceOpenIdConnectTokenSelectionProps(TypedDict, total=False):
    """The token type that you want to process from your OIDC identity provider."""
    access_token_only: CfnIdentitySourceOpenIdConnectAccessTokenConfigurationProps | Deferred | None
    """The OIDC configuration for processing access tokens."""
    identity_token_only: CfnIdentitySourceOpenIdConnectIdentityTokenConfigurationProps | Deferred | None
    """The OIDC configuration for processing identity (ID) tokens."""


class CfnIdentitySource(TypedResource):
    """Creates or updates a reference to Amazon Cognito as an external identity provider."""
    props: CfnIdentitySourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdentitySourceProps]) -> None: ...
    @property
    def attr_identity_source_id(self) -> StringToken:
        """The unique ID of the new or updated identity store."""
    @property
    def attr_details_client_ids(self) -> ListToken: ...
    @property
    def attr_details_discovery_url(self) -> StringToken: ...
    @property
    def attr_details_open_id_issuer(self) -> StringToken: ...
    @property
    def attr_details_user_pool_arn(self) -> StringToken: ...


class CfnPolicyProps(TypedDict, total=False):
    definition: Required[CfnPolicyPolicyDefinitionProps | Deferred]
    """Specifies the policy type and content to use for the new or updated policy."""
    name: str | None
    policy_store_id: Required[str]
    """Specifies the `PolicyStoreId` of the policy store you want to store the policy in. A change replaces the resource."""


class CfnPolicyEntityIdentifierProps(TypedDict, total=False):
    """Contains the identifier of an entity in a policy, including its ID and type."""
    entity_id: Required[str]
    """The identifier of an entity."""
    entity_type: Required[str]
    """The type of an entity."""


class CfnPolicyPolicyDefinitionProps(TypedDict, total=False):
    """A structure that defines a Cedar policy."""
    static: CfnPolicyStaticPolicyDefinitionProps | Deferred | None
    """A structure that describes a static policy."""
    template_linked: CfnPolicyTemplateLinkedPolicyDefinitionProps | Deferred | None
    """A structure that describes a policy that was instantiated from a template."""


class CfnPolicyStaticPolicyDefinitionProps(TypedDict, total=False):
    """A structure that defines a static policy."""
    description: str | None
    """The description of the static policy."""
    statement: Required[str]
    """The policy content of the static policy, written in the Cedar policy language."""


class CfnPolicyTemplateLinkedPolicyDefinitionProps(TypedDict, total=False):
    """A structure that describes a policy created by instantiating a policy template."""
    policy_template_id: Required[str]
    """The unique identifier of the policy template used to create this policy."""
    principal: CfnPolicyEntityIdentifierProps | Deferred | None
    """The principal associated with this template-linked policy."""
    resource: CfnPolicyEntityIdentifierProps | Deferred | None
    """The resource associated with this template-linked policy."""


class CfnPolicy(TypedResource):
    """Creates or updates a Cedar policy and saves it in the specified policy store."""
    props: CfnPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyProps]) -> None: ...
    @property
    def attr_policy_id(self) -> StringToken:
        """The unique ID of the new or updated policy."""
    @property
    def attr_policy_type(self) -> StringToken:
        """The type of the policy."""


class CfnPolicyStoreProps(TypedDict, total=False):
    deletion_protection: CfnPolicyStoreDeletionProtectionProps | Deferred | None
    """Specifies whether the policy store can be deleted."""
    description: str | None
    """Descriptive text that you can provide to help with identification of the current policy store."""
    encryption_settings: CfnPolicyStoreEncryptionSettingsProps | Deferred | None
    schema: CfnPolicyStoreSchemaDefinitionProps | Deferred | None
    """Creates or updates the policy schema in a policy store."""
    tags: Sequence[CfnPolicyStoreTagProps | Deferred] | Deferred | None
    """The list of key-value pairs to associate with the policy store."""
    validation_settings: Required[CfnPolicyStoreValidationSettingsProps | Deferred]
    """Specifies the validation setting for this policy store."""


class CfnPolicyStoreDeletionProtectionProps(TypedDict, total=False):
    """Specifies whether the policy store can be deleted."""
    mode: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Specifies whether the policy store can be deleted."""


class CfnPolicyStoreEncryptionSettingsProps(TypedDict, total=False):
    default: Anything
    kms_encryption_settings: CfnPolicyStoreKmsEncryptionSettingsProps | Deferred | None


class CfnPolicyStoreKmsEncryptionSettingsProps(TypedDict, total=False):
    encryption_context: Mapping[str, str] | Deferred | None
    key: Required[str]


class CfnPolicyStoreSchemaDefinitionProps(TypedDict, total=False):
    """Contains a list of principal types, resource types, and actions that can be specified in policies stored in the same policy store."""
    cedar_json: str | None
    """A JSON string representation of the schema supported by applications that use this policy store."""


class CfnPolicyStoreTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPolicyStoreValidationSettingsProps(TypedDict, total=False):
    """A structure that contains Cedar policy validation settings for the policy store."""
    mode: Required[Literal["OFF", "STRICT"] | Other]
    """The validation mode currently configured for this policy store."""


class CfnPolicyStore(TypedResource):
    """Creates a policy store."""
    props: CfnPolicyStoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyStoreProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the new or updated policy store."""
    @property
    def attr_encryption_state(self) -> StringToken: ...
    @property
    def attr_policy_store_id(self) -> StringToken:
        """The unique ID of the new or updated policy store."""


class CfnPolicyStoreAliasProps(TypedDict, total=False):
    alias_name: Required[str]
    """A change replaces the resource."""
    policy_store_id: Required[str]
    """A change replaces the resource."""


class CfnPolicyStoreAlias(TypedResource):
    """Definition of AWS::VerifiedPermissions::PolicyStoreAlias Resource Type"""
    props: CfnPolicyStoreAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyStoreAliasProps]) -> None: ...


class CfnPolicyTemplateProps(TypedDict, total=False):
    description: str | None
    """The description to attach to the new or updated policy template."""
    name: str | None
    policy_store_id: Required[str]
    """The unique identifier of the policy store that contains the template. A change replaces the resource."""
    statement: Required[str]
    """Specifies the content that you want to use for the new policy template, written in the Cedar policy language."""


class CfnPolicyTemplate(TypedResource):
    """Creates a policy template."""
    props: CfnPolicyTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyTemplateProps]) -> None: ...
    @property
    def attr_policy_template_id(self) -> StringToken:
        """The unique identifier of the new or modified policy template."""
