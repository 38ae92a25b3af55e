"""Every resource type of AWS::Amplify; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnAppProps(TypedDict, total=False):
    access_token: str | None
    """The personal access token for a GitHub repository for an Amplify app."""
    auto_branch_creation_config: CfnAppAutoBranchCreationConfigProps | Deferred | None
    """Sets the configuration for your automatic branch creation."""
    basic_auth_config: CfnAppBasicAuthConfigProps | Deferred | None
    """The credentials for basic authorization for an Amplify app."""
    build_spec: str | None
    """The build specification (build spec) for an Amplify app."""
    cache_config: CfnAppCacheConfigProps | Deferred | None
    """The cache configuration for the Amplify app."""
    compute_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role for an SSR app."""
    custom_headers: str | None
    """The custom HTTP headers for an Amplify app."""
    custom_rules: Sequence[CfnAppCustomRuleProps | Deferred] | Deferred | None
    """The custom rewrite and redirect rules for an Amplify app."""
    description: str | None
    """The description of the Amplify app."""
    enable_branch_auto_deletion: Boolean | None
    """Automatically disconnect a branch in Amplify Hosting when you delete a branch from your Git repository."""
    environment_variables: Sequence[CfnAppEnvironmentVariableProps | Deferred] | Deferred | None
    """The environment variables for the Amplify app."""
    iam_service_role: str | None
    """AWS Identity and Access Management ( IAM) service role for the Amazon Resource Name (ARN) of the Amplify app."""
    job_config: CfnAppJobConfigProps | Deferred | None
    """The configuration details that apply to the jobs for an Amplify app."""
    name: Required[str]
    """The name of the Amplify app."""
    oauth_token: str | None
    """The OAuth token for a third-party source control system for an Amplify app."""
    platform: Literal["WEB", "WEB_DYNAMIC", "WEB_COMPUTE"] | Other | None
    """The platform for the Amplify app."""
    repository: str | None
    """The Git repository for the Amplify app."""
    tags: Sequence[CfnAppTagProps | Deferred] | Deferred | None
    """The tag for an Amplify app."""


class CfnAppAutoBranchCreationConfigProps(TypedDict, total=False):
    """Use the AutoBranchCreationConfig property type to automatically create branches that match a certain pattern."""
    auto_branch_creation_patterns: Sequence[str] | Deferred | None
    """Automated branch creation glob patterns for the Amplify app."""
    basic_auth_config: CfnAppBasicAuthConfigProps | Deferred | None
    """Sets password protection for your auto created branch."""
    build_spec: str | None
    """The build specification (build spec) for the autocreated branch."""
    enable_auto_branch_creation: Boolean | None
    """Enables automated branch creation for the Amplify app."""
    enable_auto_build: Boolean | None
    """Enables auto building for the auto created branch."""
    enable_performance_mode: Boolean | None
    """Enables performance mode for the branch."""
    enable_pull_request_preview: Boolean | None
    """Sets whether pull request previews are enabled for each branch that Amplify Hosting automatically creates for your app."""
    environment_variables: Sequence[CfnAppEnvironmentVariableProps | Deferred] | Deferred | None
    """The environment variables for the autocreated branch."""
    framework: str | None
    """The framework for the autocreated branch."""
    pull_request_environment_name: str | None
    """If pull request previews are enabled, you can use this property to specify a dedicated backend environment for your previews."""
    stage: Literal["EXPERIMENTAL", "BETA", "PULL_REQUEST", "PRODUCTION", "DEVELOPMENT"] | Other | None
    """Stage for the auto created branch."""


class CfnAppBasicAuthConfigProps(TypedDict, total=False):
    """Use the BasicAuthConfig property type to set password protection at an app level to all your branches."""
    enable_basic_auth: Boolean | None
    """Enables basic authorization for the Amplify app's branches."""
    password: str | None
    """The password for basic authorization."""
    username: str | None
    """The user name for basic authorization."""


class CfnAppCacheConfigProps(TypedDict, total=False):
    """Describes the cache configuration for an Amplify app."""
    type: Literal["AMPLIFY_MANAGED", "AMPLIFY_MANAGED_NO_COOKIES"] | Other | None
    """The type of cache configuration to use for an Amplify app."""


class CfnAppCustomRuleProps(TypedDict, total=False):
    """The CustomRule property type allows you to specify redirects, rewrites, and reverse proxies."""
    condition: str | None
    """The condition for a URL rewrite or redirect rule, such as a country code."""
    source: Required[str]
    """The source pattern for a URL rewrite or redirect rule."""
    status: str | None
    """The status code for a URL rewrite or redirect rule."""
    target: Required[str]
    """The target pattern for a URL rewrite or redirect rule."""


class CfnAppEnvironmentVariableProps(TypedDict, total=False):
    """Environment variables are key-value pairs that are available at build time."""
    name: Required[str]
    """The environment variable name."""
    value: Required[str]
    """The environment variable value."""


class CfnAppJobConfigProps(TypedDict, total=False):
    """Describes the configuration details that apply to the jobs for an Amplify app."""
    build_compute_type: Required[Literal["STANDARD_8GB", "LARGE_16GB", "XLARGE_72GB"] | Other]
    """Specifies the size of the build instance."""


class CfnAppTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnApp(TypedResource):
    """The AWS::Amplify::App resource specifies Apps in Amplify Hosting."""
    props: CfnAppProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppProps]) -> None: ...
    @property
    def attr_app_id(self) -> StringToken:
        """Unique Id for the Amplify App."""
    @property
    def attr_app_name(self) -> StringToken:
        """Name for the Amplify App."""
    @property
    def attr_arn(self) -> StringToken:
        """ARN for the Amplify App."""
    @property
    def attr_default_domain(self) -> StringToken:
        """Default domain for the Amplify App."""


class CfnBranchProps(TypedDict, total=False):
    app_id: Required[str]
    """The unique ID for an Amplify app. A change replaces the resource."""
    backend: CfnBranchBackendProps | Deferred | None
    """The backend for a `Branch` of an Amplify app."""
    basic_auth_config: CfnBranchBasicAuthConfigProps | Deferred | None
    """The basic authorization credentials for a branch of an Amplify app."""
    branch_name: Required[str]
    """The name for the branch. A change replaces the resource."""
    build_spec: str | None
    """The build specification (build spec) for the branch."""
    compute_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role to assign to a branch of an SSR app."""
    description: str | None
    """The description for the branch that is part of an Amplify app."""
    enable_auto_build: Boolean | None
    """Enables auto building for the branch."""
    enable_performance_mode: Boolean | None
    """Enables performance mode for the branch."""
    enable_pull_request_preview: Boolean | None
    """Specifies whether Amplify Hosting creates a preview for each pull request that is made for this branch."""
    enable_skew_protection: Boolean | None
    """Specifies whether the skew protection feature is enabled for the branch."""
    environment_variables: Sequence[CfnBranchEnvironmentVariableProps | Deferred] | Deferred | None
    """The environment variables for the branch."""
    framework: str | None
    """The framework for the branch."""
    pull_request_environment_name: str | None
    """If pull request previews are enabled for this branch, you can use this property to specify a dedicated backend environment for your previews."""
    stage: Literal["EXPERIMENTAL", "BETA", "PULL_REQUEST", "PRODUCTION", "DEVELOPMENT"] | Other | None
    """Describes the current stage for the branch."""
    tags: Sequence[CfnBranchTagProps | Deferred] | Deferred | None
    """The tag for the branch."""


class CfnBranchBackendProps(TypedDict, total=False):
    """Describes the backend associated with an Amplify `Branch`."""
    stack_arn: str | None
    """The Amazon Resource Name (ARN) for the CloudFormation stack."""


class CfnBranchBasicAuthConfigProps(TypedDict, total=False):
    """Use the BasicAuthConfig property type to set password protection for a specific branch."""
    enable_basic_auth: Boolean | None
    """Enables basic authorization for the branch."""
    password: Required[str]
    """The password for basic authorization."""
    username: Required[str]


class CfnBranchEnvironmentVariableProps(TypedDict, total=False):
    """The EnvironmentVariable property type sets environment variables for a specific branch."""
    name: Required[str]
    """The environment variable name."""
    value: Required[str]
    """The environment variable value."""


class CfnBranchTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnBranch(TypedResource):
    """The AWS::Amplify::Branch resource specifies a new branch within an app."""
    props: CfnBranchProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBranchProps]) -> None: ...
    @property
    def attr_app_id(self) -> StringToken: ...
    @property
    def attr_arn(self) -> StringToken:
        """ARN for a branch, part of an Amplify App."""
    @property
    def attr_branch_name(self) -> StringToken:
        """Name for a branch, part of an Amplify App."""
    @property
    def attr_build_spec(self) -> StringToken: ...
    @property
    def attr_compute_role_arn(self) -> StringToken: ...
    @property
    def attr_description(self) -> StringToken: ...
    @property
    def attr_enable_auto_build(self) -> StringToken: ...
    @property
    def attr_enable_performance_mode(self) -> StringToken: ...
    @property
    def attr_enable_pull_request_preview(self) -> StringToken: ...
    @property
    def attr_enable_skew_protection(self) -> StringToken: ...
    @property
    def attr_framework(self) -> StringToken: ...
    @property
    def attr_pull_request_environment_name(self) -> StringToken: ...
    @property
    def attr_stage(self) -> StringToken: ...


class CfnDomainProps(TypedDict, total=False):
    app_id: Required[str]
    """The unique ID for an Amplify app. A change replaces the resource."""
    auto_sub_domain_creation_patterns: Sequence[str] | Deferred | None
    """Sets the branch patterns for automatic subdomain creation."""
    auto_sub_domain_iam_role: str | None
    """The required AWS Identity and Access Management (IAMlong) service role for the Amazon Resource Name (ARN) for automatically creating subdomains."""
    certificate_settings: CfnDomainCertificateSettingsProps | Deferred | None
    """The type of SSL/TLS certificate to use for your custom domain."""
    domain_name: Required[str]
    """The domain name for the domain association. A change replaces the resource."""
    enable_auto_sub_domain: Boolean | None
    """Enables the automated creation of subdomains for branches."""
    sub_domain_settings: Required[Sequence[CfnDomainSubDomainSettingProps | Deferred] | Deferred]
    """The setting for the subdomain."""


class CfnDomainCertificateSettingsProps(TypedDict, total=False):
    """The type of SSL/TLS certificate to use for your custom domain."""
    certificate_type: Literal["AMPLIFY_MANAGED", "CUSTOM"] | Other | None
    """The certificate type."""
    custom_certificate_arn: str | None
    """The Amazon resource name (ARN) for the custom certificate that you have already added to Certificate Manager in your AWS account."""


class CfnDomainSubDomainSettingProps(TypedDict, total=False):
    """The SubDomainSetting property type enables you to connect a subdomain (for example, example.exampledomain.com) to a specific branch."""
    branch_name: Required[str]
    """The branch name setting for the subdomain."""
    prefix: Required[str]
    """The prefix setting for the subdomain."""


class CfnDomain(TypedResource):
    """Specifies the AWS::Amplify::Domain resource that enables you to connect a custom domain to your app."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_app_id(self) -> StringToken: ...
    @property
    def attr_arn(self) -> StringToken:
        """ARN for the Domain Association."""
    @property
    def attr_auto_sub_domain_creation_patterns(self) -> ListToken:
        """Branch patterns for the automatically created subdomain."""
    @property
    def attr_auto_sub_domain_iam_role(self) -> StringToken:
        """The IAM service role for the subdomain."""
    @property
    def attr_certificate(self) -> StringToken: ...
    @property
    def attr_certificate_record(self) -> StringToken:
        """DNS Record for certificate verification."""
    @property
    def attr_domain_name(self) -> StringToken:
        """Name of the domain."""
    @property
    def attr_domain_status(self) -> StringToken:
        """Status for the Domain Association."""
    @property
    def attr_enable_auto_sub_domain(self) -> StringToken:
        """Specifies whether the automated creation of subdomains for branches is enabled."""
    @property
    def attr_status_reason(self) -> StringToken:
        """Reason for the current status of the domain."""
    @property
    def attr_update_status(self) -> StringToken:
        """The status of the domain update operation that is currently in progress."""


class CfnWebhookProps(TypedDict, total=False):
    app_id: str | None
    """The unique ID for an Amplify app. A change replaces the resource."""
    branch_name: Required[str]
    """The name for a branch that is part of an Amplify app."""
    description: str | None
    """The description for a webhook."""
    tags: Sequence[CfnWebhookTagProps | Deferred] | Deferred | None
    """Tags for the webhook."""


class CfnWebhookTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWebhook(TypedResource):
    """Resource Type definition for AWS::Amplify::Webhook."""
    props: CfnWebhookProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebhookProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the webhook."""
    @property
    def attr_webhook_id(self) -> StringToken:
        """The unique ID for a webhook."""
    @property
    def attr_webhook_url(self) -> StringToken:
        """The URL of the webhook."""
