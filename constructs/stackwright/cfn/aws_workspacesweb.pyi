"""Every resource type of AWS::WorkSpacesWeb; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnBrowserSettingsProps(TypedDict, total=False):
    additional_encryption_context: Mapping[str, str] | Deferred | None
    """Additional encryption context of the browser settings. A change replaces the resource."""
    browser_policy: str | None
    """A JSON string containing Chrome Enterprise policies that will be applied to all streaming sessions."""
    customer_managed_key: str | None
    """The custom managed key of the browser settings. A change replaces the resource."""
    tags: Sequence[CfnBrowserSettingsTagProps | Deferred] | Deferred | None
    """The tags to add to the browser settings resource."""
    web_content_filtering_policy: CfnBrowserSettingsWebContentFilteringPolicyProps | Deferred | None
    """The policy that specifies which URLs end users are allowed to access or which URLs or domain categories they are restricted from accessing for enhanced security."""


class CfnBrowserSettingsTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnBrowserSettingsWebContentFilteringPolicyProps(TypedDict, total=False):
    """The policy that specifies which URLs end users are allowed to access or which URLs or domain categories they are restricted from accessing for enhanced security."""
    allowed_urls: Sequence[str] | Deferred | None
    """URLs and domains that are always accessible to end users."""
    blocked_categories: Sequence[Literal["Cults", "Gambling", "Nudity", "Pornography", "SexEducation", "Tasteless", "Violence", "DownloadSites", "ImageSharing", "PeerToPeer", "StreamingMediaAndDownloads", "GenerativeAI", "CriminalActivity", "Hacking", "HateAndIntolerance", "IllegalDrug", "IllegalSoftware", "SchoolCheating", "SelfHarm", "Weapons", "Chat", "Games", "InstantMessaging", "ProfessionalNetwork", "SocialNetworking", "WebBasedEmail", "ParkedDomains"] | Other] | Deferred | None
    """Categories of websites that are blocked on the end user's browsers."""
    blocked_urls: Sequence[str] | Deferred | None
    """URLs and domains that end users cannot access."""


class CfnBrowserSettings(TypedResource):
    """This resource specifies browser settings that can be associated with a web portal."""
    props: CfnBrowserSettingsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBrowserSettingsProps]) -> None: ...
    @property
    def attr_associated_portal_arns(self) -> ListToken:
        """A list of web portal ARNs that the browser settings resource is associated with."""
    @property
    def attr_browser_settings_arn(self) -> StringToken:
        """The ARN of the browser settings."""


class CfnDataProtectionSettingsProps(TypedDict, total=False):
    additional_encryption_context: Mapping[str, str] | Deferred | None
    """The additional encryption context of the data protection settings. A change replaces the resource."""
    customer_managed_key: str | None
    """The customer managed key used to encrypt sensitive information in the data protection settings. A change replaces the resource."""
    description: str | None
    """The description of the data protection settings."""
    display_name: str | None
    """The display name of the data protection settings."""
    inline_redaction_configuration: CfnDataProtectionSettingsInlineRedactionConfigurationProps | Deferred | None
    """The inline redaction configuration for the data protection settings."""
    tags: Sequence[CfnDataProtectionSettingsTagProps | Deferred] | Deferred | None
    """The tags of the data protection settings."""


class CfnDataProtectionSettingsCustomPatternProps(TypedDict, total=False):
    """The pattern configuration for redacting custom data types in session."""
    keyword_regex: str | None
    """The keyword regex for the customer pattern."""
    pattern_description: str | None
    """The pattern description for the customer pattern."""
    pattern_name: Required[str]
    """The pattern name for the custom pattern."""
    pattern_regex: Required[str]
    """The pattern regex for the customer pattern."""


class CfnDataProtectionSettingsInlineRedactionConfigurationProps(TypedDict, total=False):
    """The configuration for in-session inline redaction."""
    global_confidence_level: Number | None
    """The global confidence level for the inline redaction configuration."""
    global_enforced_urls: Sequence[str] | Deferred | None
    """The global enforced URL configuration for the inline redaction configuration."""
    global_exempt_urls: Sequence[str] | Deferred | None
    """The global exempt URL configuration for the inline redaction configuration."""
    inline_redaction_patterns: Required[Sequence[CfnDataProtectionSettingsInlineRedactionPatternProps | Deferred] | Deferred]
    """The inline redaction patterns to be enabled for the inline redaction configuration."""


class CfnDataProtectionSettingsInlineRedactionPatternProps(TypedDict, total=False):
    """The set of patterns that determine the data types redacted in session."""
    built_in_pattern_id: str | None
    """The built-in pattern from the list of preconfigured patterns."""
    confidence_level: Number | None
    """The confidence level for inline redaction pattern."""
    custom_pattern: CfnDataProtectionSettingsCustomPatternProps | Deferred | None
    """The configuration for a custom pattern."""
    enforced_urls: Sequence[str] | Deferred | None
    """The enforced URL configuration for the inline redaction pattern."""
    exempt_urls: Sequence[str] | Deferred | None
    """The exempt URL configuration for the inline redaction pattern."""
    redaction_place_holder: Required[CfnDataProtectionSettingsRedactionPlaceHolderProps | Deferred]
    """The redaction placeholder that will replace the redacted text in session for the inline redaction pattern."""


class CfnDataProtectionSettingsRedactionPlaceHolderProps(TypedDict, total=False):
    """The redaction placeholder that will replace the redacted text in session."""
    redaction_place_holder_text: str | None
    """The redaction placeholder text that will replace the redacted text in session for the custom text redaction placeholder type."""
    redaction_place_holder_type: Required[Literal["CustomText"] | Other]
    """The redaction placeholder type that will replace the redacted text in session."""


class CfnDataProtectionSettingsTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDataProtectionSettings(TypedResource):
    """The data protection settings resource that can be associated with a web portal."""
    props: CfnDataProtectionSettingsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataProtectionSettingsProps]) -> None: ...
    @property
    def attr_associated_portal_arns(self) -> ListToken:
        """A list of web portal ARNs that this data protection settings resource is associated with."""
    @property
    def attr_creation_date(self) -> StringToken:
        """The creation date timestamp of the data protection settings."""
    @property
    def attr_data_protection_settings_arn(self) -> StringToken:
        """The ARN of the data protection settings resource."""


class CfnIdentityProviderProps(TypedDict, total=False):
    identity_provider_details: Required[Mapping[str, str] | Deferred]
    """The identity provider details."""
    identity_provider_name: Required[str]
    """The identity provider name."""
    identity_provider_type: Required[Literal["SAML", "Facebook", "Google", "LoginWithAmazon", "SignInWithApple", "OIDC"] | Other]
    """The identity provider type."""
    portal_arn: str | None
    """The ARN of the identity provider. A change replaces the resource."""
    tags: Sequence[CfnIdentityProviderTagProps | Deferred] | Deferred | None


class CfnIdentityProviderTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnIdentityProvider(TypedResource):
    """This resource specifies an identity provider that is then associated with a web portal."""
    props: CfnIdentityProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdentityProviderProps]) -> None: ...
    @property
    def attr_identity_provider_arn(self) -> StringToken:
        """The ARN of the identity provider."""


class CfnIpAccessSettingsProps(TypedDict, total=False):
    additional_encryption_context: Mapping[str, str] | Deferred | None
    """Additional encryption context of the IP access settings. A change replaces the resource."""
    customer_managed_key: str | None
    """The custom managed key of the IP access settings. A change replaces the resource."""
    description: str | None
    """The description of the IP access settings."""
    display_name: str | None
    """The display name of the IP access settings."""
    ip_rules: Required[Sequence[CfnIpAccessSettingsIpRuleProps | Deferred] | Deferred]
    """The IP rules of the IP access settings."""
    tags: Sequence[CfnIpAccessSettingsTagProps | Deferred] | Deferred | None
    """The tags to add to the IP access settings resource."""


class CfnIpAccessSettingsIpRuleProps(TypedDict, total=False):
    """The IP rules of the IP access settings."""
    description: str | None
    """The description of the IP rule."""
    ip_range: Required[str]
    """The IP range of the IP rule."""


class CfnIpAccessSettingsTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnIpAccessSettings(TypedResource):
    """This resource specifies IP access settings that can be associated with a web portal."""
    props: CfnIpAccessSettingsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIpAccessSettingsProps]) -> None: ...
    @property
    def attr_associated_portal_arns(self) -> ListToken:
        """A list of web portal ARNs that this IP access settings resource is associated with."""
    @property
    def attr_creation_date(self) -> StringToken:
        """The creation date timestamp of the IP access settings."""
    @property
    def attr_ip_access_settings_arn(self) -> StringToken:
        """The ARN of the IP access settings resource."""


class CfnNetworkSettingsProps(TypedDict, total=False):
    security_group_ids: Required[Sequence[str] | Deferred]
    """One or more security groups used to control access from streaming instances to your VPC."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The subnets in which network interfaces are created to connect streaming instances to your VPC."""
    tags: Sequence[CfnNetworkSettingsTagProps | Deferred] | Deferred | None
    """The tags to add to the network settings resource."""
    vpc_id: Required[str]
    """The VPC that streaming instances will connect to."""


class CfnNetworkSettingsTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnNetworkSettings(TypedResource):
    """This resource specifies network settings that can be associated with a web portal."""
    props: CfnNetworkSettingsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkSettingsProps]) -> None: ...
    @property
    def attr_associated_portal_arns(self) -> ListToken:
        """A list of web portal ARNs that this network settings is associated with."""
    @property
    def attr_network_settings_arn(self) -> StringToken:
        """The ARN of the network settings."""


class CfnPortalProps(TypedDict, total=False):
    additional_encryption_context: Mapping[str, str] | Deferred | None
    """The additional encryption context of the portal. A change replaces the resource."""
    authentication_type: Literal["Standard", "IAM_Identity_Center"] | Other | None
    """The type of authentication integration points used when signing into the web portal."""
    browser_settings_arn: str | None
    """The ARN of the browser settings that is associated with this web portal."""
    customer_managed_key: str | None
    """The customer managed key of the web portal. A change replaces the resource."""
    data_protection_settings_arn: str | None
    """The ARN of the data protection settings."""
    display_name: str | None
    """The name of the web portal."""
    instance_type: Literal["standard.regular", "standard.large", "standard.xlarge"] | Other | None
    """The type and resources of the underlying instance."""
    ip_access_settings_arn: str | None
    """The ARN of the IP access settings that is associated with the web portal."""
    max_concurrent_sessions: Number | None
    """The maximum number of concurrent sessions for the portal."""
    network_settings_arn: str | None
    """The ARN of the network settings that is associated with the web portal."""
    portal_custom_domain: str | None
    session_logger_arn: str | None
    """The ARN of the session logger that is associated with the portal."""
    tags: Sequence[CfnPortalTagProps | Deferred] | Deferred | None
    """The tags to add to the web portal."""
    trust_store_arn: str | None
    """The ARN of the trust store that is associated with the web portal."""
    user_access_logging_settings_arn: str | None
    """The ARN of the user access logging settings that is associated with the web portal."""
    user_settings_arn: str | None
    """The ARN of the user settings that is associated with the web portal."""


class CfnPortalTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPortal(TypedResource):
    """This resource specifies a web portal, which users use to start browsing sessions."""
    props: CfnPortalProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPortalProps]) -> None: ...
    @property
    def attr_browser_type(self) -> StringToken:
        """The browser that users see when using a streaming session."""
    @property
    def attr_creation_date(self) -> StringToken:
        """The creation date of the web portal."""
    @property
    def attr_portal_arn(self) -> StringToken:
        """The ARN of the web portal."""
    @property
    def attr_portal_endpoint(self) -> StringToken:
        """The endpoint URL of the web portal that users access in order to start streaming sessions."""
    @property
    def attr_portal_status(self) -> StringToken:
        """The status of the web portal."""
    @property
    def attr_renderer_type(self) -> StringToken:
        """The renderer that is used in streaming sessions."""
    @property
    def attr_service_provider_saml_metadata(self) -> StringToken:
        """The SAML metadata of the service provider."""
    @property
    def attr_status_reason(self) -> StringToken:
        """A message that explains why the web portal is in its current status."""


class CfnSessionLoggerProps(TypedDict, total=False):
    additional_encryption_context: Mapping[str, str] | Deferred | None
    """The additional encryption context of the session logger. A change replaces the resource."""
    customer_managed_key: str | None
    """The custom managed key of the session logger. A change replaces the resource."""
    display_name: str | None
    """The human-readable display name."""
    event_filter: Required[CfnSessionLoggerEventFilterProps | Deferred]
    """The filter that specifies which events to monitor."""
    log_configuration: Required[CfnSessionLoggerLogConfigurationProps | Deferred]
    """The configuration that specifies where logs are fowarded."""
    tags: Sequence[CfnSessionLoggerTagProps | Deferred] | Deferred | None
    """The tags of the session logger."""


class CfnSessionLoggerEventFilterProps(TypedDict, total=False):
    """The filter that specifies the events to monitor."""
    all: Anything
    """The filter that monitors all of the available events, including any new events emitted in the future."""
    include: Sequence[Literal["WebsiteInteract", "FileDownloadFromSecureBrowserToRemoteDisk", "FileTransferFromRemoteToLocalDisk", "FileTransferFromLocalToRemoteDisk", "FileUploadFromRemoteDiskToSecureBrowser", "ContentPasteToWebsite", "ContentTransferFromLocalToRemoteClipboard", "ContentCopyFromWebsite", "UrlLoad", "TabOpen", "TabClose", "PrintJobSubmit", "SessionConnect", "SessionStart", "SessionDisconnect", "SessionEnd", "UrlBlockByContentFilter"] | Other] | Deferred | None
    """The filter that monitors only the listed set of events."""


class CfnSessionLoggerLogConfigurationProps(TypedDict, total=False):
    """The configuration of the log."""
    s3: CfnSessionLoggerS3LogConfigurationProps | Deferred | None
    """The configuration for delivering the logs to S3."""


class CfnSessionLoggerS3LogConfigurationProps(TypedDict, total=False):
    """The S3 log configuration."""
    bucket: Required[str]
    """The S3 bucket name where logs are delivered."""
    bucket_owner: str | None
    """The expected bucket owner of the target S3 bucket."""
    folder_structure: Required[Literal["Flat", "NestedByDate"] | Other]
    """The folder structure that defines the organizational structure for log files in S3."""
    key_prefix: str | None
    """The S3 path prefix that determines where log files are stored."""
    log_file_format: Required[Literal["JSONLines", "Json"] | Other]
    """The format of the LogFile that is written to S3."""


class CfnSessionLoggerTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSessionLogger(TypedResource):
    """The session logger resource."""
    props: CfnSessionLoggerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSessionLoggerProps]) -> None: ...
    @property
    def attr_associated_portal_arns(self) -> ListToken:
        """The associated portal ARN."""
    @property
    def attr_creation_date(self) -> StringToken:
        """The date the session logger resource was created."""
    @property
    def attr_session_logger_arn(self) -> StringToken:
        """The ARN of the session logger resource."""


class CfnTrustStoreProps(TypedDict, total=False):
    certificate_list: Required[Sequence[str] | Deferred]
    """A list of CA certificates to be added to the trust store."""
    tags: Sequence[CfnTrustStoreTagProps | Deferred] | Deferred | None
    """The tags to add to the trust store."""


class CfnTrustStoreTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTrustStore(TypedResource):
    """This resource specifies a trust store that can be associated with a web portal."""
    props: CfnTrustStoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrustStoreProps]) -> None: ...
    @property
    def attr_associated_portal_arns(self) -> ListToken:
        """A list of web portal ARNs that this trust store is associated with."""
    @property
    def attr_trust_store_arn(self) -> StringToken:
        """The ARN of the trust store."""


class CfnUserAccessLoggingSettingsProps(TypedDict, total=False):
    kinesis_stream_arn: Required[str]
    """The ARN of the Kinesis stream."""
    tags: Sequence[CfnUserAccessLoggingSettingsTagProps | Deferred] | Deferred | None
    """The tags to add to the user access logging settings resource."""


class CfnUserAccessLoggingSettingsTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnUserAccessLoggingSettings(TypedResource):
    """This resource specifies user access logging settings that can be associated with a web portal."""
    props: CfnUserAccessLoggingSettingsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserAccessLoggingSettingsProps]) -> None: ...
    @property
    def attr_associated_portal_arns(self) -> ListToken:
        """A list of web portal ARNs that this user access logging settings is associated with."""
    @property
    def attr_user_access_logging_settings_arn(self) -> StringToken:
        """The ARN of the user access logging settings."""


class CfnUserSettingsProps(TypedDict, total=False):
    additional_encryption_context: Mapping[str, str] | Deferred | None
    """The additional encryption context of the user settings. A change replaces the resource."""
    branding_configuration: CfnUserSettingsBrandingConfigurationProps | Deferred | None
    """The branding configuration that customizes the appearance of the web portal for end users."""
    cookie_synchronization_configuration: CfnUserSettingsCookieSynchronizationConfigurationProps | Deferred | None
    """The configuration that specifies which cookies should be synchronized from the end user's local browser to the remote browser."""
    copy_allowed: Required[Literal["Disabled", "Enabled"] | Other]
    """Specifies whether the user can copy text from the streaming session to the local device."""
    customer_managed_key: str | None
    """The customer managed key used to encrypt sensitive information in the user settings. A change replaces the resource."""
    deep_link_allowed: Literal["Disabled", "Enabled"] | Other | None
    """Specifies whether the user can use deep links that open automatically when connecting to a session."""
    disconnect_timeout_in_minutes: Number | None
    """The amount of time that a streaming session remains active after users disconnect."""
    download_allowed: Required[Literal["Disabled", "Enabled"] | Other]
    """Specifies whether the user can download files from the streaming session to the local device."""
    idle_disconnect_timeout_in_minutes: Number | None
    """The amount of time that users can be idle (inactive) before they are disconnected from their streaming session and the disconnect timeout interval begins."""
    paste_allowed: Required[Literal["Disabled", "Enabled"] | Other]
    """Specifies whether the user can paste text from the local device to the streaming session."""
    print_allowed: Required[Literal["Disabled", "Enabled"] | Other]
    """Specifies whether the user can print to the local device."""
    tags: Sequence[CfnUserSettingsTagProps | Deferred] | Deferred | None
    """The tags to add to the user settings resource."""
    toolbar_configuration: CfnUserSettingsToolbarConfigurationProps | Deferred | None
    """The configuration of the toolbar."""
    upload_allowed: Required[Literal["Disabled", "Enabled"] | Other]
    """Specifies whether the user can upload files from the local device to the streaming session."""
    web_authn_allowed: Literal["Disabled", "Enabled"] | Other | None
    """Specifies whether the user can use WebAuthn redirection for passwordless login to websites within the streaming session."""


class CfnUserSettingsBrandingConfigurationProps(TypedDict, total=False):
    """The branding configuration that customizes the appearance of the web portal for end users."""
    color_theme: Literal["Light", "Dark"] | Other | None
    """The color theme for components on the web portal."""
    favicon: str | None
    """The favicon image for the portal."""
    localized_strings: Mapping[str, CfnUserSettingsLocalizedBrandingStringsProps | Deferred] | Deferred | None
    """A map of localized text strings for different languages, allowing the portal to display content in the user's preferred language."""
    logo: str | None
    """The logo image for the portal."""
    terms_of_service: str | None
    """The terms of service text in Markdown format that users must accept before accessing the portal."""
    wallpaper: str | None
    """The wallpaper image for the portal."""


class CfnUserSettingsCookieSpecificationProps(TypedDict, total=False):
    """Specifies a single cookie or set of cookies in an end user's browser."""
    domain: Required[str]
    """The domain of the cookie."""
    name: str | None
    """The name of the cookie."""
    path: str | None
    """The path of the cookie."""


class CfnUserSettingsCookieSynchronizationConfigurationProps(TypedDict, total=False):
    """The configuration that specifies which cookies should be synchronized from the end user's local browser to the remote browser."""
    allowlist: Required[Sequence[CfnUserSettingsCookieSpecificationProps | Deferred] | Deferred]
    """The list of cookie specifications that are allowed to be synchronized to the remote browser."""
    blocklist: Sequence[CfnUserSettingsCookieSpecificationProps | Deferred] | Deferred | None
    """The list of cookie specifications that are blocked from being synchronized to the remote browser."""


class CfnUserSettingsLocalizedBrandingStringsProps(TypedDict, total=False):
    """Localized text strings for a specific language that customize the web portal."""
    browser_tab_title: Required[str]
    """The text displayed in the browser tab title."""
    contact_button_text: str | None
    """The text displayed on the contact button."""
    contact_link: str | None
    """A contact link URL."""
    loading_text: str | None
    """The text displayed during session loading."""
    login_button_text: str | None
    """The text displayed on the login button."""
    login_description: str | None
    """The description text for the login section."""
    login_title: str | None
    """The title text for the login section."""
    welcome_text: Required[str]
    """The welcome text displayed on the sign-in page."""


class CfnUserSettingsTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnUserSettingsToolbarConfigurationProps(TypedDict, total=False):
    """The configuration of the toolbar."""
    hidden_toolbar_items: Sequence[Literal["Windows", "DualMonitor", "FullScreen", "Webcam", "Microphone"] | Other] | Deferred | None
    """The list of toolbar items to be hidden."""
    max_display_resolution: Literal["size4096X2160", "size3840X2160", "size3440X1440", "size2560X1440", "size1920X1080", "size1280X720", "size1024X768", "size800X600"] | Other | None
    """The maximum display resolution that is allowed for the session."""
    toolbar_type: Literal["Floating", "Docked"] | Other | None
    """The type of toolbar displayed during the session."""
    visual_mode: Literal["Dark", "Light"] | Other | None
    """The visual mode of the toolbar."""


class CfnUserSettings(TypedResource):
    """This resource specifies user settings that can be associated with a web portal."""
    props: CfnUserSettingsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserSettingsProps]) -> None: ...
    @property
    def attr_associated_portal_arns(self) -> ListToken:
        """A list of web portal ARNs that this user settings resource is associated with."""
    @property
    def attr_user_settings_arn(self) -> StringToken:
        """The ARN of the user settings."""
    @property
    def attr_branding_configuration_favicon_metadata(self) -> StringToken:
        """Read-only."""
    @property
    def attr_branding_configuration_logo_metadata(self) -> StringToken:
        """Read-only."""
    @property
    def attr_branding_configuration_wallpaper_metadata(self) -> StringToken:
        """Read-only."""
