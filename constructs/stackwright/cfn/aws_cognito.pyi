"""Every resource type of AWS::Cognito; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnIdentityPoolProps(TypedDict, total=False):
    allow_classic_flow: Boolean | None
    """Enables the Basic (Classic) authentication flow."""
    allow_unauthenticated_identities: Required[Boolean]
    """Specifies whether the identity pool supports unauthenticated logins."""
    cognito_events: Anything
    """The events to configure."""
    cognito_identity_providers: Sequence[CfnIdentityPoolCognitoIdentityProviderProps | Deferred] | Deferred | None
    """The Amazon Cognito user pools and their client IDs."""
    cognito_streams: CfnIdentityPoolCognitoStreamsProps | Deferred | None
    """Configuration options for configuring Amazon Cognito streams."""
    developer_provider_name: str | None
    """The "domain" Amazon Cognito uses when referencing your users."""
    identity_pool_name: str | None
    """The name of your Amazon Cognito identity pool."""
    identity_pool_tags: Sequence[CfnIdentityPoolTagProps | Deferred] | Deferred | None
    """Tags to assign to the identity pool."""
    open_id_connect_provider_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARNs) of the OpenID connect providers."""
    push_sync: CfnIdentityPoolPushSyncProps | Deferred | None
    """The configuration options to be applied to the identity pool."""
    saml_provider_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARNs) of the Security Assertion Markup Language (SAML) providers."""
    supported_login_providers: Anything
    """Key-value pairs that map provider names to provider app IDs."""


class CfnIdentityPoolCognitoIdentityProviderProps(TypedDict, total=False):
    """`CognitoIdentityProvider` is a property of the AWS::Cognito::IdentityPool resource that represents an Amazon Cognito user pool and its client ID."""
    client_id: Required[str]
    """The client ID for the Amazon Cognito user pool."""
    provider_name: Required[str]
    """The provider name for an Amazon Cognito user pool."""
    server_side_token_check: Boolean | None
    """TRUE if server-side token validation is enabled for the identity provider’s token."""


class CfnIdentityPoolCognitoStreamsProps(TypedDict, total=False):
    """`CognitoStreams` is a property of the AWS::Cognito::IdentityPool resource that defines configuration options for Amazon Cognito streams."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the role Amazon Cognito can assume to publish to the stream."""
    stream_name: str | None
    """The name of the Amazon Cognito stream to receive updates."""
    streaming_status: str | None
    """Status of the Amazon Cognito streams."""


class CfnIdentityPoolPushSyncProps(TypedDict, total=False):
    """`PushSync` is a property of the AWS::Cognito::IdentityPool resource that defines the configuration options to be applied to an Amazon Cognito identity pool."""
    application_arns: Sequence[str] | Deferred | None
    """The ARNs of the Amazon SNS platform applications that could be used by clients."""
    role_arn: str | None
    """An IAM role configured to allow Amazon Cognito to call Amazon SNS on behalf of the developer."""


class CfnIdentityPoolTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIdentityPool(TypedResource):
    """The `AWS::Cognito::IdentityPool` resource creates an Amazon Cognito identity pool."""
    props: CfnIdentityPoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdentityPoolProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_name(self) -> StringToken:
        """The name of the Amazon Cognito identity pool, returned as a string."""


class CfnIdentityPoolPrincipalTagProps(TypedDict, total=False):
    identity_pool_id: Required[str]
    """The identity pool that you want to associate with this principal tag map. A change replaces the resource."""
    identity_provider_name: Required[str]
    """The identity pool identity provider (IdP) that you want to associate with this principal tag map. A change replaces the resource."""
    principal_tags: Anything
    """A JSON-formatted list of user claims and the principal tags that you want to associate with them."""
    use_defaults: Boolean | None
    """Use a default set of mappings between claims and tags for this provider, instead of a custom map."""


class CfnIdentityPoolPrincipalTag(TypedResource):
    """A list of the identity pool principal tag assignments for attributes for access control."""
    props: CfnIdentityPoolPrincipalTagProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdentityPoolPrincipalTagProps]) -> None: ...


class CfnIdentityPoolRoleAttachmentProps(TypedDict, total=False):
    identity_pool_id: Required[str]
    """An identity pool ID in the format `REGION:GUID`. A change replaces the resource."""
    role_mappings: Mapping[str, CfnIdentityPoolRoleAttachmentRoleMappingProps | Deferred] | Deferred | None
    """How users for a specific identity provider are mapped to roles."""
    roles: Mapping[str, str] | Deferred | None
    """The map of the roles associated with this pool."""


class CfnIdentityPoolRoleAttachmentMappingRuleProps(TypedDict, total=False):
    """Defines how to map a claim to a role ARN."""
    claim: Required[str]
    """The claim name that must be present in the token."""
    match_type: Required[str]
    """The match condition that specifies how closely the claim value in the IdP token must match `Value`."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the role."""
    value: Required[str]
    """A brief string that the claim must match."""


class CfnIdentityPoolRoleAttachmentRoleMappingProps(TypedDict, total=False):
    """One of a set of `RoleMappings`, a property of the AWS::Cognito::IdentityPoolRoleAttachment resource that defines the role-mapping attributes of an Amazon Cognito identity pool."""
    ambiguous_role_resolution: str | None
    """If you specify Token or Rules as the `Type`, `AmbiguousRoleResolution` is required."""
    identity_provider: str | None
    """Identifier for the identity provider for which the role is mapped."""
    rules_configuration: CfnIdentityPoolRoleAttachmentRulesConfigurationTypeProps | Deferred | None
    """The rules to be used for mapping users to roles."""
    type: Required[str]
    """The role mapping type."""


class CfnIdentityPoolRoleAttachmentRulesConfigurationTypeProps(TypedDict, total=False):
    """`RulesConfigurationType` is a subproperty of the RoleMapping property that defines the rules to be used for mapping users to roles."""
    rules: Required[Sequence[CfnIdentityPoolRoleAttachmentMappingRuleProps | Deferred] | Deferred]
    """The rules."""


class CfnIdentityPoolRoleAttachment(TypedResource):
    """The `AWS::Cognito::IdentityPoolRoleAttachment` resource manages the role configuration for an Amazon Cognito identity pool."""
    props: CfnIdentityPoolRoleAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdentityPoolRoleAttachmentProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The resource ID."""


class CfnLogDeliveryConfigurationProps(TypedDict, total=False):
    log_configurations: Sequence[CfnLogDeliveryConfigurationLogConfigurationProps | Deferred] | Deferred | None
    """A logging destination of a user pool."""
    user_pool_id: Required[str]
    """The ID of the user pool where you configured logging. A change replaces the resource."""


class CfnLogDeliveryConfigurationCloudWatchLogsConfigurationProps(TypedDict, total=False):
    """Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user activity log export with advanced security features."""
    log_group_arn: str | None
    """The Amazon Resource Name (arn) of a CloudWatch Logs log group where your user pool sends logs."""


class CfnLogDeliveryConfigurationFirehoseConfigurationProps(TypedDict, total=False):
    """Configuration for the Amazon Data Firehose stream destination of user activity log export with threat protection."""
    stream_arn: str | None
    """The ARN of an Amazon Data Firehose stream that's the destination for threat protection log export."""


class CfnLogDeliveryConfigurationLogConfigurationProps(TypedDict, total=False):
    """The configuration of user event logs to an external AWS service like Amazon Data Firehose, Amazon S3, or Amazon CloudWatch Logs."""
    cloud_watch_logs_configuration: CfnLogDeliveryConfigurationCloudWatchLogsConfigurationProps | Deferred | None
    """Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user activity log export with advanced security features."""
    event_source: str | None
    """The source of events that your user pool sends for logging."""
    firehose_configuration: CfnLogDeliveryConfigurationFirehoseConfigurationProps | Deferred | None
    """Configuration for the Amazon Data Firehose stream destination of user activity log export with threat protection."""
    log_level: str | None
    """The `errorlevel` selection of logs that a user pool sends for detailed activity logging."""
    s3_configuration: CfnLogDeliveryConfigurationS3ConfigurationProps | Deferred | None
    """Configuration for the Amazon S3 bucket destination of user activity log export with threat protection."""


class CfnLogDeliveryConfigurationS3ConfigurationProps(TypedDict, total=False):
    """Configuration for the Amazon S3 bucket destination of user activity log export with threat protection."""
    bucket_arn: str | None
    """The ARN of an Amazon S3 bucket that's the destination for threat protection log export."""


class CfnLogDeliveryConfiguration(TypedResource):
    """Sets up or modifies the logging configuration of a user pool."""
    props: CfnLogDeliveryConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLogDeliveryConfigurationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """A user pool ID, for example `us-east-1_EXAMPLE`."""


class CfnManagedLoginBrandingProps(TypedDict, total=False):
    assets: Sequence[CfnManagedLoginBrandingAssetTypeProps | Deferred] | Deferred | None
    """An array of image files that you want to apply to roles like backgrounds, logos, and icons."""
    client_id: str | None
    """The app client that you want to assign the branding style to. A change replaces the resource."""
    return_merged_resources: Boolean | None
    """When `true`, returns values for branding options that are unchanged from Amazon Cognito defaults."""
    settings: Anything
    """A JSON file, encoded as a `Document` type, with the the settings that you want to apply to your style."""
    use_cognito_provided_values: Boolean | None
    """When true, applies the default branding style options."""
    user_pool_id: Required[str]
    """The user pool where the branding style is assigned. A change replaces the resource."""


class CfnManagedLoginBrandingAssetTypeProps(TypedDict, total=False):
    """An image file from a managed login branding style in a user pool."""
    bytes: str | None
    """The image file, in Base64-encoded binary."""
    category: Required[Literal["FAVICON_ICO", "FAVICON_SVG", "EMAIL_GRAPHIC", "SMS_GRAPHIC", "AUTH_APP_GRAPHIC", "PASSWORD_GRAPHIC", "PASSKEY_GRAPHIC", "PAGE_HEADER_LOGO", "PAGE_HEADER_BACKGROUND", "PAGE_FOOTER_LOGO", "PAGE_FOOTER_BACKGROUND", "PAGE_BACKGROUND", "FORM_BACKGROUND", "FORM_LOGO", "IDP_BUTTON_ICON"] | Other]
    """The category that the image corresponds to in your managed login configuration."""
    color_mode: Required[Literal["LIGHT", "DARK", "DYNAMIC"] | Other]
    """The display-mode target of the asset: light, dark, or browser-adaptive."""
    extension: Required[Literal["ICO", "JPEG", "PNG", "SVG", "WEBP"] | Other]
    """The file type of the image file."""
    resource_id: str | None
    """The ID of the asset."""


class CfnManagedLoginBranding(TypedResource):
    """Creates a new set of branding settings for a user pool style and associates it with an app client."""
    props: CfnManagedLoginBrandingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnManagedLoginBrandingProps]) -> None: ...
    @property
    def attr_managed_login_branding_id(self) -> StringToken:
        """The ID of the managed login branding style."""


class CfnTermsProps(TypedDict, total=False):
    client_id: str | None
    """The ID of the app client that the terms documents are assigned to. A change replaces the resource."""
    enforcement: Required[Literal["NONE"] | Other]
    """This parameter is reserved for future use and currently accepts one value."""
    links: Required[Mapping[str, str] | Deferred]
    """A map of URLs to languages."""
    terms_name: Required[str]
    """The type and friendly name of the terms documents."""
    terms_source: Required[Literal["LINK"] | Other]
    """This parameter is reserved for future use and currently accepts one value."""
    user_pool_id: Required[str]
    """The ID of the user pool that contains the terms documents. A change replaces the resource."""


class CfnTerms(TypedResource):
    """Creates terms documents for the requested app client."""
    props: CfnTermsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTermsProps]) -> None: ...
    @property
    def attr_terms_id(self) -> StringToken:
        """The ID of the terms documents."""


class CfnUserPoolProps(TypedDict, total=False):
    account_recovery_setting: CfnUserPoolAccountRecoverySettingProps | Deferred | None
    """The available verified method a user can use to recover their password when they call `ForgotPassword`."""
    admin_create_user_config: CfnUserPoolAdminCreateUserConfigProps | Deferred | None
    """The settings for administrator creation of users in a user pool."""
    alias_attributes: Sequence[Literal["email", "phone_number", "preferred_username"] | Other] | Deferred | None
    """Attributes supported as an alias for this user pool."""
    auto_verified_attributes: Sequence[Literal["email", "phone_number"] | Other] | Deferred | None
    """The attributes that you want your user pool to automatically verify."""
    deletion_protection: Literal["ACTIVE", "INACTIVE"] | Other | None
    """When active, `DeletionProtection` prevents accidental deletion of your user pool."""
    device_configuration: CfnUserPoolDeviceConfigurationProps | Deferred | None
    """The device-remembering configuration for a user pool."""
    email_authentication_message: str | None
    email_authentication_subject: str | None
    email_configuration: CfnUserPoolEmailConfigurationProps | Deferred | None
    """The email configuration of your user pool."""
    email_verification_message: str | None
    """This parameter is no longer used."""
    email_verification_subject: str | None
    """This parameter is no longer used."""
    enabled_mfas: Sequence[str] | Deferred | None
    """Set enabled MFA options on a specified user pool."""
    issuer_configuration: CfnUserPoolIssuerConfigurationProps | Deferred | None
    key_configuration: CfnUserPoolKeyConfigurationProps | Deferred | None
    lambda_config: CfnUserPoolLambdaConfigProps | Deferred | None
    """A collection of user pool Lambda triggers."""
    mfa_configuration: Literal["OFF", "ON", "OPTIONAL"] | Other | None
    """Displays the state of multi-factor authentication (MFA) as on, off, or optional."""
    policies: CfnUserPoolPoliciesProps | Deferred | None
    """A list of user pool policies."""
    schema: Sequence[CfnUserPoolSchemaAttributeProps | Deferred] | Deferred | None
    """An array of attributes for the new user pool."""
    sms_authentication_message: str | None
    """The contents of the SMS authentication message."""
    sms_configuration: CfnUserPoolSmsConfigurationProps | Deferred | None
    """The settings for your Amazon Cognito user pool to send SMS messages with Amazon Simple Notification Service."""
    sms_verification_message: str | None
    """This parameter is no longer used."""
    user_attribute_update_settings: CfnUserPoolUserAttributeUpdateSettingsProps | Deferred | None
    """The settings for updates to user attributes."""
    user_pool_add_ons: CfnUserPoolUserPoolAddOnsProps | Deferred | None
    """Contains settings for activation of threat protection, including the operating mode and additional authentication types."""
    user_pool_name: str | None
    """A friendly name for your user pool."""
    user_pool_tags: Mapping[str, str] | Deferred | None
    """The tag keys and values to assign to the user pool."""
    user_pool_tier: Literal["LITE", "ESSENTIALS", "PLUS"] | Other | None
    """The user pool feature plan, or tier."""
    username_attributes: Sequence[Literal["email", "phone_number"] | Other] | Deferred | None
    """Specifies whether a user can use an email address or phone number as a username when they sign up."""
    username_configuration: CfnUserPoolUsernameConfigurationProps | Deferred | None
    """Sets the case sensitivity option for sign-in usernames."""
    verification_message_template: CfnUserPoolVerificationMessageTemplateProps | Deferred | None
    """The template for the verification message that your user pool delivers to users who set an email address or phone number attribute."""
    web_authn_factor_configuration: Literal["SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION"] | Other | None
    web_authn_relying_party_id: str | None
    """Sets or displays the authentication domain, typically your user pool domain, that passkey providers must use as a relying party (RP) in their configuration."""
    web_authn_user_verification: str | None
    """When `required`, users can only register and sign in users with passkeys that are capable of user verification."""


class CfnUserPoolAccountRecoverySettingProps(TypedDict, total=False):
    """The available verified method a user can use to recover their password when they call `ForgotPassword`."""
    recovery_mechanisms: Sequence[CfnUserPoolRecoveryOptionProps | Deferred] | Deferred | None
    """The list of options and priorities for user message delivery in forgot-password operations."""


class CfnUserPoolAdminCreateUserConfigProps(TypedDict, total=False):
    """The settings for administrator creation of users in a user pool."""
    allow_admin_create_user_only: Boolean | None
    """The setting for allowing self-service sign-up."""
    invite_message_template: CfnUserPoolInviteMessageTemplateProps | Deferred | None
    """The template for the welcome message to new users."""
    unused_account_validity_days: Integer | None
    """This parameter is no longer in use."""


class CfnUserPoolAdvancedSecurityAdditionalFlowsProps(TypedDict, total=False):
    """Threat protection configuration options for additional authentication types in your user pool, including custom authentication."""
    custom_auth_mode: Literal["AUDIT", "ENFORCED"] | Other | None
    """The operating mode of threat protection in custom authentication with Custom authentication challenge Lambda triggers."""


class CfnUserPoolCustomEmailSenderProps(TypedDict, total=False):
    """The configuration of a custom email sender Lambda trigger."""
    lambda_arn: str | None
    """The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger."""
    lambda_version: Literal["V1_0"] | Other | None
    """The user pool trigger version of the request that Amazon Cognito sends to your Lambda function."""


class CfnUserPoolCustomSMSSenderProps(TypedDict, total=False):
    """The configuration of a custom SMS sender Lambda trigger."""
    lambda_arn: str | None
    """The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger."""
    lambda_version: Literal["V1_0"] | Other | None
    """The user pool trigger version of the request that Amazon Cognito sends to your Lambda function."""


class CfnUserPoolDeviceConfigurationProps(TypedDict, total=False):
    """The device-remembering configuration for a user pool."""
    challenge_required_on_new_device: Boolean | None
    """When true, a remembered device can sign in with device authentication instead of SMS and time-based one-time password (TOTP) factors for multi-factor authentication (MFA)."""
    device_only_remembered_on_user_prompt: Boolean | None
    """When true, Amazon Cognito doesn't automatically remember a user's device when your app sends a `ConfirmDevice` API request."""


class CfnUserPoolEmailConfigurationProps(TypedDict, total=False):
    """The email configuration of your user pool."""
    configuration_set: str | None
    """The set of configuration rules that can be applied to emails sent using Amazon Simple Email Service."""
    email_sending_account: Literal["COGNITO_DEFAULT", "DEVELOPER"] | Other | None
    """Specifies whether Amazon Cognito uses its built-in functionality to send your users email messages, or uses your Amazon Simple Email Service email configuration."""
    from_: str | None
    """Either the sender’s email address or the sender’s name with their email address."""
    reply_to_email_address: str | None
    """The destination to which the receiver of the email should reply."""
    source_arn: str | None
    """The ARN of a verified email address or an address from a verified domain in Amazon SES."""


class CfnUserPoolEumsSmsConfigurationProps(TypedDict, total=False):
    caller_arn: Required[str]
    configuration_set_name: str | None
    external_id: str | None
    in_entity_id: str | None
    in_template_id: str | None
    origination_identity: str | None
    region: str | None


class CfnUserPoolInboundFederationProps(TypedDict, total=False):
    lambda_arn: str | None
    lambda_version: Literal["V1_0"] | Other | None


class CfnUserPoolInviteMessageTemplateProps(TypedDict, total=False):
    """The template for the welcome message to new users."""
    email_message: str | None
    """The message template for email messages."""
    email_subject: str | None
    """The subject line for email messages."""
    sms_message: str | None
    """The message template for SMS messages."""


class CfnUserPoolIssuerConfigurationProps(TypedDict, total=False):
    type: Literal["ORIGINAL", "UPDATED"] | Other | None


class CfnUserPoolKeyConfigurationProps(TypedDict, total=False):
    key_type: Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"] | Other | None
    kms_key_arn: str | None


class CfnUserPoolLambdaConfigProps(TypedDict, total=False):
    """A collection of user pool Lambda triggers."""
    create_auth_challenge: str | None
    """The configuration of a create auth challenge Lambda trigger, one of three triggers in the sequence of the custom authentication challenge triggers."""
    custom_email_sender: CfnUserPoolCustomEmailSenderProps | Deferred | None
    """The configuration of a custom email sender Lambda trigger."""
    custom_message: str | None
    """A custom message Lambda trigger."""
    custom_sms_sender: CfnUserPoolCustomSMSSenderProps | Deferred | None
    """The configuration of a custom SMS sender Lambda trigger."""
    define_auth_challenge: str | None
    """The configuration of a define auth challenge Lambda trigger, one of three triggers in the sequence of the custom authentication challenge triggers."""
    inbound_federation: CfnUserPoolInboundFederationProps | Deferred | None
    kms_key_id: str | None
    """The ARN of an KMS key."""
    post_authentication: str | None
    """The configuration of a post authentication Lambda trigger in a user pool."""
    post_confirmation: str | None
    """The configuration of a post confirmation Lambda trigger in a user pool."""
    pre_authentication: str | None
    """The configuration of a pre authentication trigger in a user pool."""
    pre_sign_up: str | None
    """The configuration of a pre sign-up Lambda trigger in a user pool."""
    pre_token_generation: str | None
    """The legacy configuration of a pre token generation Lambda trigger in a user pool."""
    pre_token_generation_config: CfnUserPoolPreTokenGenerationConfigProps | Deferred | None
    """The detailed configuration of a pre token generation Lambda trigger in a user pool."""
    user_migration: str | None
    """The configuration of a migrate user Lambda trigger in a user pool."""
    verify_auth_challenge_response: str | None
    """The configuration of a verify auth challenge Lambda trigger, one of three triggers in the sequence of the custom authentication challenge triggers."""


class CfnUserPoolNumberAttributeConstraintsProps(TypedDict, total=False):
    """The minimum and maximum values of an attribute that is of the number type, for example `custom:age`."""
    max_value: str | None
    """The maximum length of a number attribute value."""
    min_value: str | None
    """The minimum value of an attribute that is of the number data type."""


class CfnUserPoolPasswordPolicyProps(TypedDict, total=False):
    """The password policy settings for a user pool, including complexity, history, and length requirements."""
    minimum_length: Integer | None
    """The minimum length of the password in the policy that you have set."""
    password_history_size: Integer | None
    """The number of previous passwords that you want Amazon Cognito to restrict each user from reusing."""
    require_lowercase: Boolean | None
    """The requirement in a password policy that users must include at least one lowercase letter in their password."""
    require_numbers: Boolean | None
    """The requirement in a password policy that users must include at least one number in their password."""
    require_symbols: Boolean | None
    """The requirement in a password policy that users must include at least one symbol in their password."""
    require_uppercase: Boolean | None
    """The requirement in a password policy that users must include at least one uppercase letter in their password."""
    temporary_password_validity_days: Integer | None
    """The number of days a temporary password is valid in the password policy."""


class CfnUserPoolPoliciesProps(TypedDict, total=False):
    """A list of user pool policies."""
    password_policy: CfnUserPoolPasswordPolicyProps | Deferred | None
    """The password policy settings for a user pool, including complexity, history, and length requirements."""
    sign_in_policy: CfnUserPoolSignInPolicyProps | Deferred | None
    """The policy for allowed types of authentication in a user pool."""


class CfnUserPoolPreTokenGenerationConfigProps(TypedDict, total=False):
    """The properties of a pre token generation Lambda trigger."""
    lambda_arn: str | None
    """The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger."""
    lambda_version: Literal["V1_0", "V2_0", "V3_0"] | Other | None
    """The user pool trigger version of the request that Amazon Cognito sends to your Lambda function."""


class CfnUserPoolRecoveryOptionProps(TypedDict, total=False):
    """A recovery option for a user."""
    name: Literal["admin_only", "verified_email", "verified_phone_number"] | Other | None
    """The recovery method that this object sets a recovery option for."""
    priority: Integer | None
    """Your priority preference for using the specified attribute in account recovery."""


class CfnUserPoolSchemaAttributeProps(TypedDict, total=False):
    """A list of the user attributes and their properties in your user pool."""
    attribute_data_type: Literal["Boolean", "DateTime", "Number", "String"] | Other | None
    """The data format of the values for your attribute."""
    developer_only_attribute: Boolean | None
    """> You should use WriteAttributes in the user pool client to control how attributes can be mutated for new use cases instead of using `DeveloperOnlyAttribute`."""
    mutable: Boolean | None
    """Specifies whether the value of the attribute can be changed."""
    name: str | None
    """The name of your user pool attribute."""
    number_attribute_constraints: CfnUserPoolNumberAttributeConstraintsProps | Deferred | None
    """Specifies the constraints for an attribute of the number type."""
    required: Boolean | None
    """Specifies whether a user pool attribute is required."""
    string_attribute_constraints: CfnUserPoolStringAttributeConstraintsProps | Deferred | None
    """Specifies the constraints for an attribute of the string type."""


class CfnUserPoolSignInPolicyProps(TypedDict, total=False):
    """The policy for allowed types of authentication in a user pool."""
    allowed_first_auth_factors: Sequence[Literal["EMAIL_OTP", "PASSWORD", "SMS_OTP", "SOFTWARE_TOKEN", "WEB_AUTHN"] | Other] | Deferred | None
    """The sign-in methods that a user pool supports as the first factor."""


class CfnUserPoolSmsConfigurationProps(TypedDict, total=False):
    """User pool configuration for delivery of SMS messages with Amazon Simple Notification Service."""
    eums_sms: CfnUserPoolEumsSmsConfigurationProps | Deferred | None
    external_id: str | None
    """The external ID provides additional security for your IAM role."""
    sns_caller_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon SNS caller."""
    sns_region: str | None
    """The AWS Region to use with Amazon SNS integration."""


class CfnUserPoolStringAttributeConstraintsProps(TypedDict, total=False):
    """The minimum and maximum length values of an attribute that is of the string type, for example `custom:department`."""
    max_length: str | None
    """The maximum length of a string attribute value."""
    min_length: str | None
    """The minimum length of a string attribute value."""


class CfnUserPoolUserAttributeUpdateSettingsProps(TypedDict, total=False):
    """The settings for updates to user attributes."""
    attributes_require_verification_before_update: Required[Sequence[Literal["email", "phone_number"] | Other] | Deferred]
    """Requires that your user verifies their email address, phone number, or both before Amazon Cognito updates the value of that attribute."""


class CfnUserPoolUserPoolAddOnsProps(TypedDict, total=False):
    """User pool add-ons."""
    advanced_security_additional_flows: CfnUserPoolAdvancedSecurityAdditionalFlowsProps | Deferred | None
    """Threat protection configuration options for additional authentication types in your user pool, including custom authentication."""
    advanced_security_mode: Literal["AUDIT", "ENFORCED", "OFF"] | Other | None
    """The operating mode of threat protection for standard authentication types in your user pool, including username-password and secure remote password (SRP) authentication."""


class CfnUserPoolUsernameConfigurationProps(TypedDict, total=False):
    """Case sensitivity of the username input for the selected sign-in option."""
    case_sensitive: Boolean | None
    """Specifies whether user name case sensitivity will be applied for all users in the user pool through Amazon Cognito APIs."""


class CfnUserPoolVerificationMessageTemplateProps(TypedDict, total=False):
    """The template for the verification message that your user pool delivers to users who set an email address or phone number attribute."""
    default_email_option: Literal["CONFIRM_WITH_CODE", "CONFIRM_WITH_LINK"] | Other | None
    """The configuration of verification emails to contain a clickable link or a verification code."""
    email_message: str | None
    """The template for email messages that Amazon Cognito sends to your users."""
    email_message_by_link: str | None
    """The email message template for sending a confirmation link to the user."""
    email_subject: str | None
    """The subject line for the email message template."""
    email_subject_by_link: str | None
    """The subject line for the email message template for sending a confirmation link to the user."""
    sms_message: str | None
    """The template for SMS messages that Amazon Cognito sends to your users."""


class CfnUserPool(TypedResource):
    """The `AWS::Cognito::UserPool` resource creates an Amazon Cognito user pool."""
    props: CfnUserPoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the user pool, such as `arn:aws:cognito-idp:us-east-1:123412341234:userpool/us-east-1_123412341`."""
    @property
    def attr_provider_name(self) -> StringToken:
        """A friendly name for the IdP."""
    @property
    def attr_provider_url(self) -> StringToken:
        """The URL of the provider of the Amazon Cognito user pool, specified as a `String`."""
    @property
    def attr_user_pool_id(self) -> StringToken:
        """The ID of the user pool."""


class CfnUserPoolClientProps(TypedDict, total=False):
    access_token_validity: Integer | None
    """The access token time limit."""
    allowed_oauth_flows: Sequence[Literal["client_credentials", "code", "implicit"] | Other] | Deferred | None
    """The OAuth grant types that you want your app client to generate for clients in managed login authentication."""
    allowed_oauth_flows_user_pool_client: Boolean | None
    """Set to `true` to use OAuth 2.0 authorization server features in your app client."""
    allowed_oauth_scopes: Sequence[str] | Deferred | None
    """The OAuth, OpenID Connect (OIDC), and custom scopes that you want to permit your app client to authorize access with."""
    analytics_configuration: CfnUserPoolClientAnalyticsConfigurationProps | Deferred | None
    """The user pool analytics configuration for collecting metrics and sending them to your Amazon Pinpoint campaign."""
    auth_session_validity: Integer | None
    """Amazon Cognito creates a session token for each API request in an authentication flow."""
    callback_urls: Sequence[str] | Deferred | None
    """A list of allowed redirect, or callback, URLs for managed login authentication."""
    client_name: str | None
    """A friendly name for the app client that you want to create."""
    default_redirect_uri: str | None
    """The default redirect URI."""
    enable_propagate_additional_user_context_data: Boolean | None
    """When `true`, your application can include additional `UserContextData` in authentication requests."""
    enable_token_revocation: Boolean | None
    """Activates or deactivates token revocation."""
    explicit_auth_flows: Sequence[Literal["ADMIN_NO_SRP_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH"] | Other] | Deferred | None
    """The authentication flows that you want your user pool client to support."""
    generate_secret: Boolean | None
    """When `true`, generates a client secret for the app client. A change replaces the resource."""
    id_token_validity: Integer | None
    """The ID token time limit."""
    logout_urls: Sequence[str] | Deferred | None
    """A list of allowed logout URLs for managed login authentication."""
    prevent_user_existence_errors: Literal["ENABLED", "LEGACY"] | Other | None
    """Errors and responses that you want Amazon Cognito APIs to return during authentication, account confirmation, and password recovery when the user doesn't exist in the user pool."""
    read_attributes: Sequence[str] | Deferred | None
    """The list of user attributes that you want your app client to have read access to."""
    refresh_token_rotation: CfnUserPoolClientRefreshTokenRotationProps | Deferred | None
    """The configuration of your app client for refresh token rotation."""
    refresh_token_validity: Integer | None
    """The refresh token time limit."""
    supported_identity_providers: Sequence[str] | Deferred | None
    """A list of provider names for the identity providers (IdPs) that are supported on this client."""
    token_validity_units: CfnUserPoolClientTokenValidityUnitsProps | Deferred | None
    """The units that validity times are represented in."""
    user_pool_id: Required[str]
    """The ID of the user pool where you want to create an app client. A change replaces the resource."""
    write_attributes: Sequence[str] | Deferred | None
    """The list of user attributes that you want your app client to have write access to."""


class CfnUserPoolClientAnalyticsConfigurationProps(TypedDict, total=False):
    """The settings for Amazon Pinpoint analytics configuration."""
    application_arn: str | None
    """The Amazon Resource Name (ARN) of an Amazon Pinpoint project that you want to connect to your user pool app client."""
    application_id: str | None
    """Your Amazon Pinpoint project ID."""
    external_id: str | None
    """The external ID of the role that Amazon Cognito assumes to send analytics data to Amazon Pinpoint."""
    role_arn: str | None
    """The ARN of an AWS Identity and Access Management role that has the permissions required for Amazon Cognito to publish events to Amazon Pinpoint analytics."""
    user_data_shared: Boolean | None
    """If `UserDataShared` is `true`, Amazon Cognito includes user data in the events that it publishes to Amazon Pinpoint analytics."""


class CfnUserPoolClientRefreshTokenRotationProps(TypedDict, total=False):
    """The configuration of your app client for refresh token rotation."""
    feature: Literal["ENABLED", "DISABLED"] | Other | None
    """The state of refresh token rotation for the current app client."""
    retry_grace_period_seconds: Integer | None
    """When you request a token refresh with `GetTokensFromRefreshToken`, the original refresh token that you're rotating out can remain valid for a period of time of up to 60 seconds."""


class CfnUserPoolClientTokenValidityUnitsProps(TypedDict, total=False):
    """The units that validity times are represented in."""
    access_token: Literal["days", "hours", "minutes", "seconds"] | Other | None
    """A time unit for the value that you set in the `AccessTokenValidity` parameter."""
    id_token: Literal["days", "hours", "minutes", "seconds"] | Other | None
    """A time unit for the value that you set in the `IdTokenValidity` parameter."""
    refresh_token: Literal["days", "hours", "minutes", "seconds"] | Other | None
    """A time unit for the value that you set in the `RefreshTokenValidity` parameter."""


class CfnUserPoolClient(TypedResource):
    """The `AWS::Cognito::UserPoolClient` resource specifies an Amazon Cognito user pool client."""
    props: CfnUserPoolClientProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolClientProps]) -> None: ...
    @property
    def attr_client_id(self) -> StringToken:
        """The ID of the app client, for example `1example23456789`."""
    @property
    def attr_client_secret(self) -> StringToken: ...
    @property
    def attr_name(self) -> StringToken: ...


class CfnUserPoolDomainProps(TypedDict, total=False):
    custom_domain_config: CfnUserPoolDomainCustomDomainConfigTypeProps | Deferred | None
    """The configuration for a custom domain that hosts the sign-up and sign-in pages for your application."""
    domain: Required[str]
    """The name of the domain that you want to update. A change replaces the resource."""
    managed_login_version: Integer | None
    """A version number that indicates the state of managed login for your domain."""
    routing: CfnUserPoolDomainRoutingTypeProps | Deferred | None
    user_pool_id: Required[str]
    """The ID of the user pool that is associated with the domain you're updating. A change replaces the resource."""


class CfnUserPoolDomainCustomDomainConfigTypeProps(TypedDict, total=False):
    """The configuration for a hosted UI custom domain."""
    certificate_arn: str | None
    """The Amazon Resource Name (ARN) of an Certificate Manager SSL certificate."""
    security_policy: Literal["TLS_V1", "TLS_V1_2_2021", "TLS_V1_3_2025"] | Other | None


class CfnUserPoolDomainFailoverTypeProps(TypedDict, total=False):
    primary_route53_health_check_id: Required[str]
    secondary_region: Required[str]


class CfnUserPoolDomainRoutingTypeProps(TypedDict, total=False):
    failover: CfnUserPoolDomainFailoverTypeProps | Deferred | None


class CfnUserPoolDomain(TypedResource):
    """The AWS::Cognito::UserPoolDomain resource creates a new domain for a user pool."""
    props: CfnUserPoolDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolDomainProps]) -> None: ...
    @property
    def attr_cloud_front_distribution(self) -> StringToken:
        """The Amazon CloudFront endpoint that you use as the target of the alias that you set up with your Domain Name Service (DNS) provider."""


class CfnUserPoolGroupProps(TypedDict, total=False):
    description: str | None
    """A description of the group that you're creating."""
    group_name: str | None
    """A name for the group. A change replaces the resource."""
    precedence: Integer | None
    """A non-negative integer value that specifies the precedence of this group relative to the other groups that a user can belong to in the user pool."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) for the IAM role that you want to associate with the group."""
    user_pool_id: Required[str]
    """The ID of the user pool where you want to create a user group. A change replaces the resource."""


class CfnUserPoolGroup(TypedResource):
    """A user pool group."""
    props: CfnUserPoolGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolGroupProps]) -> None: ...


class CfnUserPoolIdentityProviderProps(TypedDict, total=False):
    attribute_mapping: Mapping[str, str] | Deferred | None
    """A mapping of IdP attributes to standard and custom user pool attributes."""
    idp_identifiers: Sequence[str] | Deferred | None
    """An array of IdP identifiers, for example `"IdPIdentifiers": [ "MyIdP", "MyIdP2" ]`."""
    provider_details: Required[Mapping[str, str] | Deferred]
    """The scopes, URLs, and identifiers for your external identity provider."""
    provider_name: Required[str]
    """The name that you want to assign to the IdP. A change replaces the resource."""
    provider_type: Required[Literal["Facebook", "Google", "LoginWithAmazon", "OIDC", "SAML", "SignInWithApple"] | Other]
    """The type of IdP that you want to add. A change replaces the resource."""
    user_pool_id: Required[str]
    """The Id of the user pool where you want to create an IdP. A change replaces the resource."""


class CfnUserPoolIdentityProvider(TypedResource):
    """The `AWS::Cognito::UserPoolIdentityProvider` resource creates an identity provider for a user pool."""
    props: CfnUserPoolIdentityProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolIdentityProviderProps]) -> None: ...


class CfnUserPoolRegionalConfigurationAttachmentProps(TypedDict, total=False):
    email_configuration: CfnUserPoolRegionalConfigurationAttachmentEmailConfigurationProps | Deferred | None
    lambda_config: CfnUserPoolRegionalConfigurationAttachmentLambdaConfigProps | Deferred | None
    sms_configuration: CfnUserPoolRegionalConfigurationAttachmentSmsConfigurationProps | Deferred | None
    status: str | None
    """The status of the replica."""
    user_pool_id: Required[str]
    """A change replaces the resource."""
    user_pool_tags: Mapping[str, str] | Deferred | None


class CfnUserPoolRegionalConfigurationAttachmentCustomEmailSenderProps(TypedDict, total=False):
    lambda_arn: str | None
    lambda_version: str | None


class CfnUserPoolRegionalConfigurationAttachmentCustomSMSSenderProps(TypedDict, total=False):
    lambda_arn: str | None
    lambda_version: str | None


class CfnUserPoolRegionalConfigurationAttachmentEmailConfigurationProps(TypedDict, total=False):
    configuration_set: str | None
    email_sending_account: str | None
    from_: str | None
    reply_to_email_address: str | None
    source_arn: str | None


class CfnUserPoolRegionalConfigurationAttachmentEumsSmsConfigurationProps(TypedDict, total=False):
    caller_arn: Required[str]
    configuration_set_name: str | None
    external_id: str | None
    in_entity_id: str | None
    in_template_id: str | None
    origination_identity: str | None
    region: str | None


class CfnUserPoolRegionalConfigurationAttachmentInboundFederationProps(TypedDict, total=False):
    lambda_arn: str | None
    lambda_version: str | None


class CfnUserPoolRegionalConfigurationAttachmentLambdaConfigProps(TypedDict, total=False):
    create_auth_challenge: str | None
    custom_email_sender: CfnUserPoolRegionalConfigurationAttachmentCustomEmailSenderProps | Deferred | None
    custom_message: str | None
    custom_sms_sender: CfnUserPoolRegionalConfigurationAttachmentCustomSMSSenderProps | Deferred | None
    define_auth_challenge: str | None
    inbound_federation: CfnUserPoolRegionalConfigurationAttachmentInboundFederationProps | Deferred | None
    kms_key_id: str | None
    post_authentication: str | None
    post_confirmation: str | None
    pre_authentication: str | None
    pre_sign_up: str | None
    pre_token_generation: str | None
    pre_token_generation_config: CfnUserPoolRegionalConfigurationAttachmentPreTokenGenerationConfigProps | Deferred | None
    user_migration: str | None
    verify_auth_challenge_response: str | None


class CfnUserPoolRegionalConfigurationAttachmentPreTokenGenerationConfigProps(TypedDict, total=False):
    lambda_arn: str | None
    lambda_version: str | None


class CfnUserPoolRegionalConfigurationAttachmentSmsConfigurationProps(TypedDict, total=False):
    eums_sms: CfnUserPoolRegionalConfigurationAttachmentEumsSmsConfigurationProps | Deferred | None
    external_id: str | None
    sns_caller_arn: str | None
    sns_region: str | None


class CfnUserPoolRegionalConfigurationAttachment(TypedResource):
    """Resource Type definition for AWS::Cognito::UserPoolRegionalConfigurationAttachment"""
    props: CfnUserPoolRegionalConfigurationAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolRegionalConfigurationAttachmentProps]) -> None: ...


class CfnUserPoolReplicaProps(TypedDict, total=False):
    region_name: Required[str]
    """A change replaces the resource."""
    user_pool_id: Required[str]
    """A change replaces the resource."""
    user_pool_tags_at_create: Mapping[str, str] | Deferred | None
    """A change replaces the resource."""


class CfnUserPoolReplica(TypedResource):
    """Resource Type definition for AWS::Cognito::UserPoolReplica"""
    props: CfnUserPoolReplicaProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolReplicaProps]) -> None: ...


class CfnUserPoolResourceServerProps(TypedDict, total=False):
    identifier: Required[str]
    """A unique resource server identifier for the resource server. A change replaces the resource."""
    name: Required[str]
    """A friendly name for the resource server."""
    scopes: Sequence[CfnUserPoolResourceServerResourceServerScopeTypeProps | Deferred] | Deferred | None
    """A list of scopes."""
    user_pool_id: Required[str]
    """The ID of the user pool where you want to create a resource server. A change replaces the resource."""


class CfnUserPoolResourceServerResourceServerScopeTypeProps(TypedDict, total=False):
    """One custom scope associated with a user pool resource server."""
    scope_description: Required[str]
    """A friendly description of a custom scope."""
    scope_name: Required[str]
    """The name of the scope."""


class CfnUserPoolResourceServer(TypedResource):
    """The `AWS::Cognito::UserPoolResourceServer` resource creates a new OAuth2.0 resource server and defines custom scopes in it."""
    props: CfnUserPoolResourceServerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolResourceServerProps]) -> None: ...


class CfnUserPoolRiskConfigurationAttachmentProps(TypedDict, total=False):
    account_takeover_risk_configuration: CfnUserPoolRiskConfigurationAttachmentAccountTakeoverRiskConfigurationTypeProps | Deferred | None
    """The settings for automated responses and notification templates for adaptive authentication with threat protection."""
    client_id: Required[str]
    """The app client where this configuration is applied. A change replaces the resource."""
    compromised_credentials_risk_configuration: CfnUserPoolRiskConfigurationAttachmentCompromisedCredentialsRiskConfigurationTypeProps | Deferred | None
    """Settings for compromised-credentials actions and authentication types with threat protection in full-function `ENFORCED` mode."""
    risk_exception_configuration: CfnUserPoolRiskConfigurationAttachmentRiskExceptionConfigurationTypeProps | Deferred | None
    """Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges."""
    user_pool_id: Required[str]
    """The ID of the user pool that has the risk configuration applied. A change replaces the resource."""


class CfnUserPoolRiskConfigurationAttachmentAccountTakeoverActionTypeProps(TypedDict, total=False):
    """The automated response to a risk level for adaptive authentication in full-function, or `ENFORCED`, mode."""
    event_action: Required[str]
    """The action to take for the attempted account takeover action for the associated risk level."""
    notify: Required[Boolean]
    """Determines whether Amazon Cognito sends a user a notification message when your user pools assesses a user's session at the associated risk level."""


class CfnUserPoolRiskConfigurationAttachmentAccountTakeoverActionsTypeProps(TypedDict, total=False):
    """A list of account-takeover actions for each level of risk that Amazon Cognito might assess with advanced security features."""
    high_action: CfnUserPoolRiskConfigurationAttachmentAccountTakeoverActionTypeProps | Deferred | None
    """The action that you assign to a high-risk assessment by threat protection."""
    low_action: CfnUserPoolRiskConfigurationAttachmentAccountTakeoverActionTypeProps | Deferred | None
    """The action that you assign to a low-risk assessment by threat protection."""
    medium_action: CfnUserPoolRiskConfigurationAttachmentAccountTakeoverActionTypeProps | Deferred | None
    """The action that you assign to a medium-risk assessment by threat protection."""


class CfnUserPoolRiskConfigurationAttachmentAccountTakeoverRiskConfigurationTypeProps(TypedDict, total=False):
    """The settings for automated responses and notification templates for adaptive authentication with advanced security features."""
    actions: Required[CfnUserPoolRiskConfigurationAttachmentAccountTakeoverActionsTypeProps | Deferred]
    """A list of account-takeover actions for each level of risk that Amazon Cognito might assess with threat protection."""
    notify_configuration: CfnUserPoolRiskConfigurationAttachmentNotifyConfigurationTypeProps | Deferred | None
    """The settings for composing and sending an email message when threat protection assesses a risk level with adaptive authentication."""


class CfnUserPoolRiskConfigurationAttachmentCompromisedCredentialsActionsTypeProps(TypedDict, total=False):
    """Settings for user pool actions when Amazon Cognito detects compromised credentials with advanced security features in full-function `ENFORCED` mode."""
    event_action: Required[str]
    """The action that Amazon Cognito takes when it detects compromised credentials."""


class CfnUserPoolRiskConfigurationAttachmentCompromisedCredentialsRiskConfigurationTypeProps(TypedDict, total=False):
    """Settings for compromised-credentials actions and authentication-event sources with advanced security features in full-function `ENFORCED` mode."""
    actions: Required[CfnUserPoolRiskConfigurationAttachmentCompromisedCredentialsActionsTypeProps | Deferred]
    """Settings for the actions that you want your user pool to take when Amazon Cognito detects compromised credentials."""
    event_filter: Sequence[str] | Deferred | None
    """Settings for the sign-in activity where you want to configure compromised-credentials actions."""


class CfnUserPoolRiskConfigurationAttachmentNotifyConfigurationTypeProps(TypedDict, total=False):
    """The configuration for Amazon SES email messages that advanced security features sends to a user when your adaptive authentication automated response has a *Notify* action."""
    block_email: CfnUserPoolRiskConfigurationAttachmentNotifyEmailTypeProps | Deferred | None
    """The template for the email message that your user pool sends when a detected risk event is blocked."""
    from_: str | None
    """The email address that sends the email message."""
    mfa_email: CfnUserPoolRiskConfigurationAttachmentNotifyEmailTypeProps | Deferred | None
    """The template for the email message that your user pool sends when MFA is challenged in response to a detected risk."""
    no_action_email: CfnUserPoolRiskConfigurationAttachmentNotifyEmailTypeProps | Deferred | None
    """The template for the email message that your user pool sends when no action is taken in response to a detected risk."""
    reply_to: str | None
    """The reply-to email address of an email template."""
    source_arn: Required[str]
    """The Amazon Resource Name (ARN) of the identity that is associated with the sending authorization policy."""


class CfnUserPoolRiskConfigurationAttachmentNotifyEmailTypeProps(TypedDict, total=False):
    """The template for email messages that advanced security features sends to a user when your threat protection automated response has a *Notify* action."""
    html_body: str | None
    """The body of an email notification formatted in HTML."""
    subject: Required[str]
    """The subject of the threat protection email notification."""
    text_body: str | None
    """The body of an email notification formatted in plaintext."""


class CfnUserPoolRiskConfigurationAttachmentRiskExceptionConfigurationTypeProps(TypedDict, total=False):
    """Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges."""
    blocked_ip_range_list: Sequence[str] | Deferred | None
    """An always-block IP address list."""
    skipped_ip_range_list: Sequence[str] | Deferred | None
    """An always-allow IP address list."""


class CfnUserPoolRiskConfigurationAttachment(TypedResource):
    """The `AWS::Cognito::UserPoolRiskConfigurationAttachment` resource sets the risk configuration that is used for Amazon Cognito advanced security features."""
    props: CfnUserPoolRiskConfigurationAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolRiskConfigurationAttachmentProps]) -> None: ...


class CfnUserPoolUICustomizationAttachmentProps(TypedDict, total=False):
    css: str | None
    """A plaintext CSS file that contains the custom fields that you want to apply to your user pool or app client."""
    client_id: Required[str]
    """The app client ID for your UI customization. A change replaces the resource."""
    user_pool_id: Required[str]
    """The ID of the user pool where you want to apply branding to the classic hosted UI. A change replaces the resource."""


class CfnUserPoolUICustomizationAttachment(TypedResource):
    """A container for the UI customization information for the hosted UI in a user pool."""
    props: CfnUserPoolUICustomizationAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolUICustomizationAttachmentProps]) -> None: ...


class CfnUserPoolUserProps(TypedDict, total=False):
    client_metadata: Mapping[str, str] | Deferred | None
    """A map of custom key-value pairs that you can provide as input for any custom workflows that this action triggers. A change replaces the resource."""
    desired_delivery_mediums: Sequence[str] | Deferred | None
    """Specify `EMAIL` if email will be used to send the welcome message. A change replaces the resource."""
    force_alias_creation: Boolean | None
    """This parameter is used only if the `phone_number_verified` or `email_verified` attribute is set to `True`. A change replaces the resource."""
    message_action: str | None
    """Set to `RESEND` to resend the invitation message to a user that already exists, and to reset the temporary-password duration with a new temporary password. A change replaces the resource."""
    user_attributes: Sequence[CfnUserPoolUserAttributeTypeProps | Deferred] | Deferred | None
    """An array of name-value pairs that contain user attributes and attribute values to be set for the user to be created. A change replaces the resource."""
    user_pool_id: Required[str]
    """The ID of the user pool where you want to create a user. A change replaces the resource."""
    username: str | None
    """The value that you want to set as the username sign-in attribute. A change replaces the resource."""
    validation_data: Sequence[CfnUserPoolUserAttributeTypeProps | Deferred] | Deferred | None
    """Temporary user attributes that contribute to the outcomes of your pre sign-up Lambda trigger. A change replaces the resource."""


class CfnUserPoolUserAttributeTypeProps(TypedDict, total=False):
    """The name and value of a user attribute."""
    name: str | None
    """The name of the attribute. A change replaces the resource."""
    value: str | None
    """The value of the attribute. A change replaces the resource."""


class CfnUserPoolUser(TypedResource):
    """The `AWS::Cognito::UserPoolUser` resource creates an Amazon Cognito user pool user."""
    props: CfnUserPoolUserProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolUserProps]) -> None: ...


class CfnUserPoolUserToGroupAttachmentProps(TypedDict, total=False):
    group_name: Required[str]
    """The name of the group that you want to add your user to. A change replaces the resource."""
    user_pool_id: Required[str]
    """The ID of the user pool that contains the group that you want to add the user to. A change replaces the resource."""
    username: Required[str]
    """The user's username. A change replaces the resource."""


class CfnUserPoolUserToGroupAttachment(TypedResource):
    """Adds a user to a group."""
    props: CfnUserPoolUserToGroupAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserPoolUserToGroupAttachmentProps]) -> None: ...
