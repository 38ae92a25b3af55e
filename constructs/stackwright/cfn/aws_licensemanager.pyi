"""Every resource type of AWS::LicenseManager; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnGrantProps(TypedDict, total=False):
    allowed_operations: Sequence[Literal["CheckInLicense", "CheckoutBorrowLicense", "CheckoutLicense", "CreateGrant", "CreateToken", "ExtendConsumptionLicense", "ListPurchasedLicenses"] | Other] | Deferred | None
    """Allowed operations for the grant."""
    grant_name: str | None
    """Grant name."""
    home_region: str | None
    """Home Region of the grant."""
    license_arn: str | None
    """License ARN."""
    principals: Sequence[str] | Deferred | None
    """The grant principals."""
    status: Literal["ACTIVE", "DELETED", "DISABLED", "FAILED_WORKFLOW", "PENDING_ACCEPT", "PENDING_DELETE", "PENDING_WORKFLOW", "REJECTED", "WORKFLOW_COMPLETED"] | Other | None
    """Granted license status."""
    tags: Sequence[CfnGrantTagProps | Deferred] | Deferred | None
    """A list of tags to attach."""


class CfnGrantTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnGrant(TypedResource):
    """Specifies a grant."""
    props: CfnGrantProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGrantProps]) -> None: ...
    @property
    def attr_grant_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the grant."""
    @property
    def attr_version(self) -> StringToken:
        """The grant version."""


class CfnLicenseProps(TypedDict, total=False):
    beneficiary: Required[str]
    """License beneficiary."""
    consumption_configuration: Required[CfnLicenseConsumptionConfigurationProps | Deferred]
    """Configuration for consumption of the license."""
    entitlements: Required[Sequence[CfnLicenseEntitlementProps | Deferred] | Deferred]
    """License entitlements."""
    home_region: Required[str]
    """Home Region of the license."""
    issuer: Required[CfnLicenseIssuerDataProps | Deferred]
    """License issuer."""
    license_metadata: Sequence[CfnLicenseMetadataProps | Deferred] | Deferred | None
    """License metadata."""
    license_name: Required[str]
    """License name."""
    product_name: Required[str]
    """Product name."""
    product_sku: Required[str]
    """Product SKU."""
    status: str | None
    """License status."""
    tags: Sequence[CfnLicenseTagProps | Deferred] | Deferred | None
    """A list of tags to attach."""
    validity: Required[CfnLicenseValidityDateFormatProps | Deferred]
    """Date and time range during which the license is valid, in ISO8601-UTC format."""


class CfnLicenseBorrowConfigurationProps(TypedDict, total=False):
    """Details about a borrow configuration."""
    allow_early_check_in: Required[Boolean]
    """Indicates whether early check-ins are allowed."""
    max_time_to_live_in_minutes: Required[Integer]
    """Maximum time for the borrow configuration, in minutes."""


class CfnLicenseConsumptionConfigurationProps(TypedDict, total=False):
    """Details about a consumption configuration."""
    borrow_configuration: CfnLicenseBorrowConfigurationProps | Deferred | None
    """Details about a borrow configuration."""
    provisional_configuration: CfnLicenseProvisionalConfigurationProps | Deferred | None
    """Details about a provisional configuration."""
    renew_type: Literal["Monthly", "None", "Weekly"] | Other | None
    """Renewal frequency."""


class CfnLicenseEntitlementProps(TypedDict, total=False):
    """Describes a resource entitled for use with a license."""
    allow_check_in: Boolean | None
    """Indicates whether check-ins are allowed."""
    max_count: Integer | None
    """Maximum entitlement count."""
    name: Required[str]
    """Entitlement name."""
    overage: Boolean | None
    """Indicates whether overages are allowed."""
    unit: Required[Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"] | Other]
    """Entitlement unit."""
    value: str | None
    """Entitlement resource."""


class CfnLicenseIssuerDataProps(TypedDict, total=False):
    """Details associated with the issuer of a license."""
    name: Required[str]
    """Issuer name."""
    sign_key: str | None
    """Asymmetric KMS key from AWS Key Management Service."""


class CfnLicenseMetadataProps(TypedDict, total=False):
    """Describes key/value pairs."""
    name: Required[str]
    """The key name."""
    value: Required[str]
    """The value."""


class CfnLicenseProvisionalConfigurationProps(TypedDict, total=False):
    """Details about a provisional configuration."""
    max_time_to_live_in_minutes: Required[Integer]
    """Maximum time for the provisional configuration, in minutes."""


class CfnLicenseTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLicenseValidityDateFormatProps(TypedDict, total=False):
    """Date and time range during which the license is valid, in ISO8601-UTC format."""
    begin: Required[str]
    """Start of the time range."""
    end: Required[str]
    """End of the time range."""


class CfnLicense(TypedResource):
    """Specifies a granted license."""
    props: CfnLicenseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLicenseProps]) -> None: ...
    @property
    def attr_license_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the license."""
    @property
    def attr_version(self) -> StringToken:
        """The license version."""


class CfnLicenseAssetGroupProps(TypedDict, total=False):
    associated_license_asset_ruleset_arns: Required[Sequence[str] | Deferred]
    """ARNs of associated license asset rulesets."""
    description: str | None
    """License asset group description."""
    license_asset_group_configurations: Required[Sequence[CfnLicenseAssetGroupLicenseAssetGroupConfigurationProps | Deferred] | Deferred]
    """License asset group configurations. A change replaces the resource."""
    name: Required[str]
    """License asset group name."""
    properties: Sequence[CfnLicenseAssetGroupLicenseAssetGroupPropertyProps | Deferred] | Deferred | None
    """License asset group properties."""
    tags: Sequence[CfnLicenseAssetGroupTagProps | Deferred] | Deferred | None
    """Tags to add to the license asset group."""


class CfnLicenseAssetGroupLicenseAssetGroupConfigurationProps(TypedDict, total=False):
    usage_dimension: str | None


class CfnLicenseAssetGroupLicenseAssetGroupPropertyProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnLicenseAssetGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnLicenseAssetGroup(TypedResource):
    """Resource Type definition for AWS::LicenseManager::LicenseAssetGroup"""
    props: CfnLicenseAssetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLicenseAssetGroupProps]) -> None: ...
    @property
    def attr_license_asset_group_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) of the license asset group."""


class CfnLicenseAssetRuleSetProps(TypedDict, total=False):
    description: str | None
    """License asset ruleset description."""
    name: Required[str]
    """License asset ruleset name."""
    rules: Required[Sequence[CfnLicenseAssetRuleSetLicenseAssetRuleProps | Deferred] | Deferred]
    """License asset rules."""
    tags: Sequence[CfnLicenseAssetRuleSetTagProps | Deferred] | Deferred | None
    """Tags to add to the license asset ruleset."""


class CfnLicenseAssetRuleSetAndRuleStatementProps(TypedDict, total=False):
    """AND rule statement."""
    matching_rule_statements: Sequence[CfnLicenseAssetRuleSetMatchingRuleStatementProps | Deferred] | Deferred | None
    """Matching rule statement."""


class CfnLicenseAssetRuleSetInstanceRuleStatementProps(TypedDict, total=False):
    """Instance rule statement."""
    and_rule_statement: CfnLicenseAssetRuleSetAndRuleStatementProps | Deferred | None
    """AND rule statement."""
    matching_rule_statement: CfnLicenseAssetRuleSetMatchingRuleStatementProps | Deferred | None
    """Matching rule statement."""
    or_rule_statement: CfnLicenseAssetRuleSetOrRuleStatementProps | Deferred | None
    """OR rule statement."""


class CfnLicenseAssetRuleSetLicenseAssetRuleProps(TypedDict, total=False):
    """License asset rule."""
    rule_statement: Required[CfnLicenseAssetRuleSetRuleStatementProps | Deferred]
    """Rule statement."""


class CfnLicenseAssetRuleSetLicenseConfigurationRuleStatementProps(TypedDict, total=False):
    """License configuration rule statement."""
    and_rule_statement: CfnLicenseAssetRuleSetAndRuleStatementProps | Deferred | None
    """AND rule statement."""
    matching_rule_statement: CfnLicenseAssetRuleSetMatchingRuleStatementProps | Deferred | None
    """Matching rule statement."""
    or_rule_statement: CfnLicenseAssetRuleSetOrRuleStatementProps | Deferred | None
    """OR rule statement."""


class CfnLicenseAssetRuleSetLicenseRuleStatementProps(TypedDict, total=False):
    """License rule statement."""
    and_rule_statement: CfnLicenseAssetRuleSetAndRuleStatementProps | Deferred | None
    """AND rule statement."""
    matching_rule_statement: CfnLicenseAssetRuleSetMatchingRuleStatementProps | Deferred | None
    """Matching rule statement."""
    or_rule_statement: CfnLicenseAssetRuleSetOrRuleStatementProps | Deferred | None
    """OR rule statement."""


class CfnLicenseAssetRuleSetMatchingRuleStatementProps(TypedDict, total=False):
    """Matching rule statement."""
    constraint: Required[str]
    """Constraint (e.g. Equals, Not_Equals)."""
    key_to_match: Required[str]
    """Key to match."""
    value_to_match: Required[Sequence[str] | Deferred]
    """Values to match."""


class CfnLicenseAssetRuleSetOrRuleStatementProps(TypedDict, total=False):
    """OR rule statement."""
    matching_rule_statements: Sequence[CfnLicenseAssetRuleSetMatchingRuleStatementProps | Deferred] | Deferred | None
    """Matching rule statement."""


class CfnLicenseAssetRuleSetRuleStatementProps(TypedDict, total=False):
    """Rule statement."""
    instance_rule_statement: CfnLicenseAssetRuleSetInstanceRuleStatementProps | Deferred | None
    """Instance rule statement."""
    license_configuration_rule_statement: CfnLicenseAssetRuleSetLicenseConfigurationRuleStatementProps | Deferred | None
    """License configuration rule statement."""
    license_rule_statement: CfnLicenseAssetRuleSetLicenseRuleStatementProps | Deferred | None
    """License rule statement."""


class CfnLicenseAssetRuleSetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnLicenseAssetRuleSet(TypedResource):
    """Resource schema for AWS::LicenseManager::LicenseAssetRuleSet."""
    props: CfnLicenseAssetRuleSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLicenseAssetRuleSetProps]) -> None: ...
    @property
    def attr_license_asset_ruleset_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) of the license asset ruleset."""


class CfnLicenseConfigurationProps(TypedDict, total=False):
    description: str | None
    """Description of the license configuration."""
    disassociate_when_not_found: Boolean | None
    """When true, disassociates a resource when software is uninstalled."""
    license_count: Integer | None
    """Number of licenses managed by the license configuration."""
    license_count_hard_limit: Boolean | None
    """Indicates whether hard or soft license enforcement is used."""
    license_counting_type: Required[Literal["vCPU", "Instance", "Core", "Socket"] | Other]
    """Dimension used to track the license inventory. A change replaces the resource."""
    license_expiry: Integer | None
    """License configuration expiry as an epoch timestamp (seconds since 1970-01-01T00:00:00Z)."""
    license_rules: Sequence[str] | Deferred | None
    """License rules. A change replaces the resource."""
    name: Required[str]
    """Name of the license configuration."""
    product_information_list: Sequence[CfnLicenseConfigurationProductInformationProps | Deferred] | Deferred | None
    """Product information."""
    tags: Sequence[CfnLicenseConfigurationTagProps | Deferred] | Deferred | None
    """Tags to add to the license configuration."""


class CfnLicenseConfigurationProductInformationProps(TypedDict, total=False):
    """Describes product information for a license configuration."""
    product_information_filter_list: Required[Sequence[CfnLicenseConfigurationProductInformationFilterProps | Deferred] | Deferred]
    """A product information filter list."""
    resource_type: Required[str]
    """Resource type."""


class CfnLicenseConfigurationProductInformationFilterProps(TypedDict, total=False):
    """Describes a product information filter."""
    product_information_filter_comparator: Required[str]
    """Logical operator."""
    product_information_filter_name: Required[str]
    """Filter name."""
    product_information_filter_value: Sequence[str] | Deferred | None
    """Filter value."""


class CfnLicenseConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnLicenseConfiguration(TypedResource):
    """Resource schema for AWS::LicenseManager::LicenseConfiguration."""
    props: CfnLicenseConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLicenseConfigurationProps]) -> None: ...
    @property
    def attr_license_configuration_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) of the license configuration."""
    @property
    def attr_license_configuration_id(self) -> StringToken:
        """Unique ID of the license configuration."""
    @property
    def attr_owner_account_id(self) -> StringToken:
        """Account ID of the owner of the license configuration."""
    @property
    def attr_status(self) -> StringToken:
        """License configuration status."""


class CfnReportGeneratorProps(TypedDict, total=False):
    description: str | None
    """Description of the report generator."""
    report_context: Required[CfnReportGeneratorReportContextProps | Deferred]
    """Details of the license configurations and asset groups that this generator reports on."""
    report_frequency: Required[CfnReportGeneratorReportFrequencyProps | Deferred]
    """Details about how frequently reports are generated."""
    report_generator_name: Required[str]
    """Name of the report generator."""
    report_type: Required[Sequence[Literal["LicenseConfigurationSummaryReport", "LicenseConfigurationUsageReport", "LicenseAssetGroupUsageReport"] | Other] | Deferred]
    """Type of reports to generate."""
    tags: Sequence[CfnReportGeneratorTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnReportGeneratorReportContextProps(TypedDict, total=False):
    """Details of the license configurations and asset groups that this generator reports on."""
    license_asset_group_arns: Sequence[str] | Deferred | None
    """Amazon Resource Names (ARNs) of the license asset groups to include in the report."""
    license_configuration_arns: Sequence[str] | Deferred | None
    """Amazon Resource Names (ARNs) of the license configurations that this generator reports on."""
    report_end_date: str | None
    """End date for the report data collection period."""
    report_start_date: str | None
    """Start date for the report data collection period."""


class CfnReportGeneratorReportFrequencyProps(TypedDict, total=False):
    """Details about how frequently reports are generated."""
    period: Literal["DAY", "WEEK", "MONTH", "ONE_TIME"] | Other | None
    """Time period between each report."""
    value: Integer | None
    """Number of times within the frequency period that a report is generated."""


class CfnReportGeneratorTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnReportGenerator(TypedResource):
    """A report generator that creates periodic reports about your AWS License Manager license configurations."""
    props: CfnReportGeneratorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReportGeneratorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) of the report generator."""
    @property
    def attr_create_time(self) -> StringToken:
        """Time the report was created."""
    @property
    def attr_report_creator_account(self) -> StringToken:
        """The AWS account ID used to create the report generator."""
    @property
    def attr_s3_location(self) -> StringToken:
        """Details of the S3 bucket that report generator reports are published to."""
