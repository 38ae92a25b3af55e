"""Every resource type of AWS::InspectorV2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnCisScanConfigurationProps(TypedDict, total=False):
    scan_name: Required[str]
    """The name of the CIS scan configuration."""
    schedule: Required[CfnCisScanConfigurationScheduleProps | Deferred]
    """The CIS scan configuration's schedule."""
    security_level: Required[Literal["LEVEL_1", "LEVEL_2"] | Other]
    """The CIS scan configuration's CIS Benchmark level."""
    tags: Mapping[str, str] | Deferred | None
    """The CIS scan configuration's tags."""
    targets: Required[CfnCisScanConfigurationCisTargetsProps | Deferred]
    """The CIS scan configuration's targets."""


class CfnCisScanConfigurationCisTargetsProps(TypedDict, total=False):
    """The CIS targets."""
    account_ids: Required[Sequence[str] | Deferred]
    """The CIS target account ids."""
    target_resource_tags: Required[Mapping[str, Sequence[str] | Deferred] | Deferred]
    """The CIS target resource tags."""


class CfnCisScanConfigurationDailyScheduleProps(TypedDict, total=False):
    """A daily schedule."""
    start_time: Required[CfnCisScanConfigurationTimeProps | Deferred]
    """The schedule start time."""


class CfnCisScanConfigurationMonthlyScheduleProps(TypedDict, total=False):
    """A monthly schedule."""
    day: Required[Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] | Other]
    """The monthly schedule's day."""
    start_time: Required[CfnCisScanConfigurationTimeProps | Deferred]
    """The monthly schedule's start time."""


class CfnCisScanConfigurationScheduleProps(TypedDict, total=False):
    """The schedule the CIS scan configuration runs on."""
    daily: CfnCisScanConfigurationDailyScheduleProps | Deferred | None
    """A daily schedule."""
    monthly: CfnCisScanConfigurationMonthlyScheduleProps | Deferred | None
    """A monthly schedule."""
    one_time: Anything
    """A one time schedule."""
    weekly: CfnCisScanConfigurationWeeklyScheduleProps | Deferred | None
    """A weekly schedule."""


class CfnCisScanConfigurationTimeProps(TypedDict, total=False):
    """The time."""
    time_of_day: Required[str]
    """The time of day in 24-hour format (00:00)."""
    time_zone: Required[str]
    """The timezone."""


class CfnCisScanConfigurationWeeklyScheduleProps(TypedDict, total=False):
    """A weekly schedule."""
    days: Required[Sequence[Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] | Other] | Deferred]
    """The weekly schedule's days."""
    start_time: Required[CfnCisScanConfigurationTimeProps | Deferred]
    """The weekly schedule's start time."""


class CfnCisScanConfiguration(TypedResource):
    """The CIS scan configuration."""
    props: CfnCisScanConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCisScanConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The CIS scan configuration's scan configuration ARN."""


class CfnCodeSecurityIntegrationProps(TypedDict, total=False):
    create_integration_details: CfnCodeSecurityIntegrationCreateDetailsProps | Deferred | None
    """Contains details required to create a code security integration with a specific repository provider. A change replaces the resource."""
    name: str | None
    """The name of the code security integration."""
    tags: Mapping[str, str] | Deferred | None
    """The tags to apply to the code security integration."""
    type: Literal["GITLAB_SELF_MANAGED", "GITHUB"] | Other | None
    """The type of repository provider for the integration."""
    update_integration_details: CfnCodeSecurityIntegrationUpdateDetailsProps | Deferred | None
    """The updated integration details specific to the repository provider type."""


class CfnCodeSecurityIntegrationCreateDetailsProps(TypedDict, total=False):
    """Contains details required to create a code security integration with a specific repository provider."""
    gitlab_self_managed: Required[CfnCodeSecurityIntegrationCreateGitLabSelfManagedIntegrationDetailProps | Deferred]
    """Details specific to creating an integration with a self-managed GitLab instance."""


class CfnCodeSecurityIntegrationCreateGitLabSelfManagedIntegrationDetailProps(TypedDict, total=False):
    """Contains details required to create an integration with a self-managed GitLab instance."""
    access_token: Required[str]
    """The personal access token used to authenticate with the self-managed GitLab instance."""
    instance_url: Required[str]
    """The URL of the self-managed GitLab instance."""


class CfnCodeSecurityIntegrationUpdateDetailsProps(TypedDict, total=False):
    """Contains details required to update a code security integration with a specific repository provider."""
    github: CfnCodeSecurityIntegrationUpdateGitHubIntegrationDetailProps | Deferred | None
    """Details specific to updating an integration with GitHub."""
    gitlab_self_managed: CfnCodeSecurityIntegrationUpdateGitLabSelfManagedIntegrationDetailProps | Deferred | None
    """Details specific to updating an integration with a self-managed GitLab instance."""


class CfnCodeSecurityIntegrationUpdateGitHubIntegrationDetailProps(TypedDict, total=False):
    """Contains details required to update an integration with GitHub."""
    code: Required[str]
    """The authorization code received from GitHub to update the integration."""
    installation_id: Required[str]
    """The installation ID of the GitHub App associated with the integration."""


class CfnCodeSecurityIntegrationUpdateGitLabSelfManagedIntegrationDetailProps(TypedDict, total=False):
    """Contains details required to update an integration with a self-managed GitLab instance."""
    auth_code: Required[str]
    """The authorization code received from the self-managed GitLab instance to update the integration."""


class CfnCodeSecurityIntegration(TypedResource):
    """Creates a code security integration with a source code repository provider."""
    props: CfnCodeSecurityIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCodeSecurityIntegrationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the code security integration."""
    @property
    def attr_authorization_url(self) -> StringToken:
        """The URL used to authorize the integration with the repository provider."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the code security integration was created."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp when the code security integration was last updated."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the integration."""
    @property
    def attr_status_reason(self) -> StringToken:
        """The reason for the current status of the code security integration."""


class CfnCodeSecurityScanConfigurationProps(TypedDict, total=False):
    configuration: CfnCodeSecurityScanConfigurationCodeSecurityScanConfigurationProps | Deferred | None
    """The configuration settings for the code security scan."""
    level: Literal["ORGANIZATION", "ACCOUNT"] | Other | None
    """The security level for the scan configuration. A change replaces the resource."""
    name: str | None
    """The name of the scan configuration. A change replaces the resource."""
    scope_settings: CfnCodeSecurityScanConfigurationScopeSettingsProps | Deferred | None
    """The scope settings that define which repositories will be scanned. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The tags to apply to the scan configuration."""


class CfnCodeSecurityScanConfigurationCodeSecurityScanConfigurationProps(TypedDict, total=False):
    """Contains the configuration settings for code security scans."""
    continuous_integration_scan_configuration: CfnCodeSecurityScanConfigurationContinuousIntegrationScanConfigurationProps | Deferred | None
    """Configuration settings for continuous integration scans that run automatically when code changes are made."""
    periodic_scan_configuration: CfnCodeSecurityScanConfigurationPeriodicScanConfigurationProps | Deferred | None
    """Configuration settings for periodic scans that run on a scheduled basis."""
    rule_set_categories: Required[Sequence[Literal["SAST", "IAC", "SCA"] | Other] | Deferred]
    """The categories of security rules to be applied during the scan."""


class CfnCodeSecurityScanConfigurationContinuousIntegrationScanConfigurationProps(TypedDict, total=False):
    """Configuration settings for continuous integration scans that run automatically when code changes are made."""
    supported_events: Required[Sequence[Literal["PULL_REQUEST", "PUSH"] | Other] | Deferred]
    """The repository events that trigger continuous integration scans, such as pull requests or commits."""


class CfnCodeSecurityScanConfigurationPeriodicScanConfigurationProps(TypedDict, total=False):
    """Configuration settings for periodic scans that run on a scheduled basis."""
    frequency: Literal["WEEKLY", "MONTHLY", "NEVER"] | Other | None
    """The frequency at which periodic scans are performed (such as weekly or monthly)."""
    frequency_expression: str | None
    """The schedule expression for periodic scans, in cron format."""


class CfnCodeSecurityScanConfigurationScopeSettingsProps(TypedDict, total=False):
    """The scope settings that define which repositories will be scanned."""
    project_selection_scope: Literal["ALL"] | Other | None
    """The scope of projects to be selected for scanning within the integrated repositories."""


class CfnCodeSecurityScanConfiguration(TypedResource):
    """Creates a scan configuration for code security scanning."""
    props: CfnCodeSecurityScanConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCodeSecurityScanConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the scan configuration."""


class CfnConnectorProps(TypedDict, total=False):
    description: str | None
    """Optional description of the connector."""
    name: Required[str]
    """Display name for the connector. A change replaces the resource."""
    provider: Required[Literal["AZURE"] | Other]
    """The cloud provider for this connector. A change replaces the resource."""
    provider_configuration: Required[CfnConnectorProviderConfigurationProps | Deferred]
    """Provider-specific configuration including regions and scope."""
    tags: Sequence[CfnConnectorTagProps | Deferred] | Deferred | None
    """Tags to apply to the connector."""


class CfnConnectorAzureProviderConfigurationProps(TypedDict, total=False):
    auto_install_vm_scanner: Boolean | None
    """Whether to automatically install the VM scanner."""
    aws_config_connector_arn: Required[str]
    """The ARN of the AWS Config connector used for Azure resource discovery. A change replaces the resource."""
    azure_regions: Required[Sequence[str] | Deferred]
    """List of Azure regions to scan."""
    scope_configuration: Required[CfnConnectorAzureScopeConfigurationMapProps | Deferred]
    """Defines which resource types to scan and at what scope level."""


class CfnConnectorAzureScopeConfigurationMapProps(TypedDict, total=False):
    """Defines which resource types to scan and at what scope level."""
    container_image_scanning: CfnConnectorScopeConfigurationProps | Deferred | None
    """Defines the scope of Azure resources to monitor for a specific resource type."""
    serverless_scanning: CfnConnectorScopeConfigurationProps | Deferred | None
    """Defines the scope of Azure resources to monitor for a specific resource type."""
    vm_scanning: CfnConnectorScopeConfigurationProps | Deferred | None
    """Defines the scope of Azure resources to monitor for a specific resource type."""


class CfnConnectorProviderConfigurationProps(TypedDict, total=False):
    azure: Required[CfnConnectorAzureProviderConfigurationProps | Deferred]


class CfnConnectorScopeConfigurationProps(TypedDict, total=False):
    """Defines the scope of Azure resources to monitor for a specific resource type."""
    scope_type: Required[Literal["TENANT", "SUBSCRIPTION"] | Other]
    scope_values: Sequence[str] | Deferred | None
    """List of subscription IDs."""
    state: Literal["ACTIVE", "PENDING", "ERROR", "DISABLED"] | Other | None
    state_reason: str | None
    """Reason for the current scope state."""


class CfnConnectorTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnConnector(TypedResource):
    """Creates and manages a multi-cloud connector for Amazon Inspector, enabling vulnerability scanning of Azure resources."""
    props: CfnConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorProps]) -> None: ...
    @property
    def attr_connector_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the connector."""
    @property
    def attr_created_at(self) -> StringToken:
        """Timestamp when the connector was created."""
    @property
    def attr_enablement_status(self) -> StringToken: ...
    @property
    def attr_enablement_status_reason(self) -> StringToken:
        """Reason for the current enablement status, if applicable."""
    @property
    def attr_health(self) -> StringToken: ...
    @property
    def attr_last_updated_at(self) -> StringToken:
        """Timestamp when the connector was last updated."""
    @property
    def attr_provider_configuration_azure_scope_configuration_container_image_scanning_state(self) -> StringToken: ...
    @property
    def attr_provider_configuration_azure_scope_configuration_container_image_scanning_state_reason(self) -> StringToken:
        """Reason for the current scope state."""
    @property
    def attr_provider_configuration_azure_scope_configuration_serverless_scanning_state(self) -> StringToken: ...
    @property
    def attr_provider_configuration_azure_scope_configuration_serverless_scanning_state_reason(self) -> StringToken:
        """Reason for the current scope state."""
    @property
    def attr_provider_configuration_azure_scope_configuration_vm_scanning_state(self) -> StringToken: ...
    @property
    def attr_provider_configuration_azure_scope_configuration_vm_scanning_state_reason(self) -> StringToken:
        """Reason for the current scope state."""


class CfnFilterProps(TypedDict, total=False):
    description: str | None
    """A description of the filter."""
    filter_action: Required[Literal["NONE", "SUPPRESS"] | Other]
    """The action that is to be applied to the findings that match the filter."""
    filter_criteria: Required[CfnFilterFilterCriteriaProps | Deferred]
    """Details on the filter criteria associated with this filter."""
    name: Required[str]
    """The name of the filter."""
    tags: Mapping[str, str] | Deferred | None
    """The tags attached to the filter."""


class CfnFilterDateFilterProps(TypedDict, total=False):
    """Contains details on the time range used to filter findings."""
    end_inclusive: Integer | None
    """A timestamp representing the end of the time period filtered on."""
    start_inclusive: Integer | None
    """A timestamp representing the start of the time period filtered on."""


class CfnFilterFilterCriteriaProps(TypedDict, total=False):
    """Details on the criteria used to define the filter."""
    aws_account_id: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details of the AWS account IDs used to filter findings."""
    code_vulnerability_detector_name: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """An object that describes the details of a string filter."""
    code_vulnerability_detector_tags: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """An object that describes the details of a string filter."""
    code_vulnerability_file_path: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """An object that describes the details of a string filter."""
    component_id: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details of the component IDs used to filter findings."""
    component_type: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details of the component types used to filter findings."""
    ec2_instance_image_id: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details of the Amazon EC2 instance image IDs used to filter findings."""
    ec2_instance_subnet_id: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details of the Amazon EC2 instance subnet IDs used to filter findings."""
    ec2_instance_vpc_id: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details of the Amazon EC2 instance VPC IDs used to filter findings."""
    ecr_image_architecture: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details of the Amazon ECR image architecture types used to filter findings."""
    ecr_image_hash: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details of the Amazon ECR image hashes used to filter findings."""
    ecr_image_in_use_count: Sequence[CfnFilterNumberFilterProps | Deferred] | Deferred | None
    ecr_image_pushed_at: Sequence[CfnFilterDateFilterProps | Deferred] | Deferred | None
    """Details on the Amazon ECR image push date and time used to filter findings."""
    ecr_image_registry: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the Amazon ECR registry used to filter findings."""
    ecr_image_repository_name: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the name of the Amazon ECR repository used to filter findings."""
    ecr_image_tags: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """The tags attached to the Amazon ECR container image."""
    epss_score: Sequence[CfnFilterNumberFilterProps | Deferred] | Deferred | None
    """An object that describes the details of a number filter."""
    exploit_available: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """An object that describes the details of a string filter."""
    finding_arn: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the finding ARNs used to filter findings."""
    finding_status: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the finding status types used to filter findings."""
    finding_type: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the finding types used to filter findings."""
    first_observed_at: Sequence[CfnFilterDateFilterProps | Deferred] | Deferred | None
    """Details on the date and time a finding was first seen used to filter findings."""
    fix_available: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """An object that describes the details of a string filter."""
    inspector_score: Sequence[CfnFilterNumberFilterProps | Deferred] | Deferred | None
    """The Amazon Inspector score to filter on."""
    lambda_function_execution_role_arn: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """An object that describes the details of a string filter."""
    lambda_function_last_modified_at: Sequence[CfnFilterDateFilterProps | Deferred] | Deferred | None
    """Contains details on the time range used to filter findings."""
    lambda_function_layers: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """An object that describes the details of a string filter."""
    lambda_function_name: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """An object that describes the details of a string filter."""
    lambda_function_runtime: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """An object that describes the details of a string filter."""
    last_observed_at: Sequence[CfnFilterDateFilterProps | Deferred] | Deferred | None
    """Details on the date and time a finding was last seen used to filter findings."""
    network_protocol: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on network protocol used to filter findings."""
    port_range: Sequence[CfnFilterPortRangeFilterProps | Deferred] | Deferred | None
    """Details on the port ranges used to filter findings."""
    related_vulnerabilities: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the related vulnerabilities used to filter findings."""
    resource_id: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the resource IDs used to filter findings."""
    resource_tags: Sequence[CfnFilterMapFilterProps | Deferred] | Deferred | None
    """Details on the resource tags used to filter findings."""
    resource_type: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the resource types used to filter findings."""
    severity: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the severity used to filter findings."""
    title: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the finding title used to filter findings."""
    updated_at: Sequence[CfnFilterDateFilterProps | Deferred] | Deferred | None
    """Details on the date and time a finding was last updated at used to filter findings."""
    vendor_severity: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the vendor severity used to filter findings."""
    vulnerability_id: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the vulnerability ID used to filter findings."""
    vulnerability_source: Sequence[CfnFilterStringFilterProps | Deferred] | Deferred | None
    """Details on the vulnerability score to filter findings by."""
    vulnerable_packages: Sequence[CfnFilterPackageFilterProps | Deferred] | Deferred | None
    """Details on the vulnerable packages used to filter findings."""


class CfnFilterMapFilterProps(TypedDict, total=False):
    """An object that describes details of a map filter."""
    comparison: Required[Literal["EQUALS"] | Other]
    """The operator to use when comparing values in the filter."""
    key: str | None
    """The tag key used in the filter."""
    value: str | None
    """The tag value used in the filter."""


class CfnFilterNumberFilterProps(TypedDict, total=False):
    """An object that describes the details of a number filter."""
    lower_inclusive: Number | None
    """The lowest number to be included in the filter."""
    upper_inclusive: Number | None
    """The highest number to be included in the filter."""


class CfnFilterPackageFilterProps(TypedDict, total=False):
    """Contains information on the details of a package filter."""
    architecture: CfnFilterStringFilterProps | Deferred | None
    """An object that contains details on the package architecture type to filter on."""
    epoch: CfnFilterNumberFilterProps | Deferred | None
    """An object that contains details on the package epoch to filter on."""
    file_path: CfnFilterStringFilterProps | Deferred | None
    """An object that describes the details of a string filter."""
    name: CfnFilterStringFilterProps | Deferred | None
    """An object that contains details on the name of the package to filter on."""
    release: CfnFilterStringFilterProps | Deferred | None
    """An object that contains details on the package release to filter on."""
    source_lambda_layer_arn: CfnFilterStringFilterProps | Deferred | None
    """An object that describes the details of a string filter."""
    source_layer_hash: CfnFilterStringFilterProps | Deferred | None
    """An object that contains details on the source layer hash to filter on."""
    version: CfnFilterStringFilterProps | Deferred | None
    """The package version to filter on."""


class CfnFilterPortRangeFilterProps(TypedDict, total=False):
    """An object that describes the details of a port range filter."""
    begin_inclusive: Integer | None
    """The port number the port range begins at."""
    end_inclusive: Integer | None
    """The port number the port range ends at."""


class CfnFilterStringFilterProps(TypedDict, total=False):
    """An object that describes the details of a string filter."""
    comparison: Required[Literal["EQUALS", "PREFIX", "NOT_EQUALS"] | Other]
    """The operator to use when comparing values in the filter."""
    value: Required[str]
    """The value to filter on."""


class CfnFilter(TypedResource):
    """Details about a filter."""
    props: CfnFilterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFilterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Number (ARN) associated with this filter."""
