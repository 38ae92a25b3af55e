"""Every resource type of AWS::GuardDuty; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnCustomDetectionRuleAssociationProps(TypedDict, total=False):
    mode: Required[Literal["LIVE", "DRY_RUN"] | Other]
    """Whether the rule runs in LIVE mode (generates findings) or DRY_RUN mode (evaluates without generating findings)."""
    rule_id: Required[str]
    """The catalog identifier of the custom detection rule to associate. A change replaces the resource."""
    tags: Sequence[CfnCustomDetectionRuleAssociationTagItemProps | Deferred] | Deferred | None
    """The tags applied to the association."""


class CfnCustomDetectionRuleAssociationTagItemProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCustomDetectionRuleAssociation(TypedResource):
    """Resource Type definition for AWS::GuardDuty::CustomDetectionRuleAssociation."""
    props: CfnCustomDetectionRuleAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomDetectionRuleAssociationProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The AWS account ID the association applies to."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the association."""
    @property
    def attr_association_id(self) -> StringToken:
        """The service-generated unique identifier of the association."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time the association was created."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time the association was last updated."""


class CfnDetectorProps(TypedDict, total=False):
    data_sources: CfnDetectorCFNDataSourceConfigurationsProps | Deferred | None
    """Describes which data sources will be enabled for the detector."""
    enable: Required[Boolean]
    """Specifies whether the detector is to be enabled on creation."""
    features: Sequence[CfnDetectorCFNFeatureConfigurationProps | Deferred] | Deferred | None
    """A list of features that will be configured for the detector."""
    finding_publishing_frequency: Literal["FIFTEEN_MINUTES", "ONE_HOUR", "SIX_HOURS"] | Other | None
    """Specifies how frequently updated findings are exported."""
    tags: Sequence[CfnDetectorTagItemProps | Deferred] | Deferred | None
    """Specifies tags added to a new detector resource."""


class CfnDetectorCFNDataSourceConfigurationsProps(TypedDict, total=False):
    """Describes whether S3 data event logs, Kubernetes audit logs, or Malware Protection will be enabled as a data source when the detector is created."""
    kubernetes: CfnDetectorCFNKubernetesConfigurationProps | Deferred | None
    """Describes which Kubernetes data sources are enabled for a detector."""
    malware_protection: CfnDetectorCFNMalwareProtectionConfigurationProps | Deferred | None
    """Describes whether Malware Protection will be enabled as a data source."""
    s3_logs: CfnDetectorCFNS3LogsConfigurationProps | Deferred | None
    """Describes whether S3 data event logs are enabled as a data source."""


class CfnDetectorCFNFeatureAdditionalConfigurationProps(TypedDict, total=False):
    """Information about the additional configuration of a feature in your account."""
    name: Literal["EC2_AGENT_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EKS_ADDON_MANAGEMENT", "RDS_DATA_RISK"] | Other | None
    """Name of the additional configuration."""
    status: Literal["DISABLED", "ENABLED"] | Other | None
    """Status of the additional configuration."""


class CfnDetectorCFNFeatureConfigurationProps(TypedDict, total=False):
    """Information about the configuration of a feature in your account."""
    additional_configuration: Sequence[CfnDetectorCFNFeatureAdditionalConfigurationProps | Deferred] | Deferred | None
    """Information about the additional configuration of a feature in your account."""
    name: Required[Literal["AI_ANALYST", "AI_PROTECTION", "EBS_MALWARE_PROTECTION", "EKS_AUDIT_LOGS", "EKS_RUNTIME_MONITORING", "LAMBDA_NETWORK_LOGS", "RDS_LOGIN_EVENTS", "RUNTIME_MONITORING", "S3_DATA_EVENTS"] | Other]
    """Name of the feature."""
    status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Status of the feature configuration."""


class CfnDetectorCFNKubernetesAuditLogsConfigurationProps(TypedDict, total=False):
    """Describes which optional data sources are enabled for a detector."""
    enable: Required[Boolean]
    """Describes whether Kubernetes audit logs are enabled as a data source for the detector."""


class CfnDetectorCFNKubernetesConfigurationProps(TypedDict, total=False):
    """Describes which Kubernetes protection data sources are enabled for the detector."""
    audit_logs: Required[CfnDetectorCFNKubernetesAuditLogsConfigurationProps | Deferred]
    """Describes whether Kubernetes audit logs are enabled as a data source for the detector."""


class CfnDetectorCFNMalwareProtectionConfigurationProps(TypedDict, total=False):
    """Describes whether Malware Protection will be enabled as a data source."""
    scan_ec2_instance_with_findings: CfnDetectorCFNScanEc2InstanceWithFindingsConfigurationProps | Deferred | None
    """Describes the configuration of Malware Protection for EC2 instances with findings."""


class CfnDetectorCFNS3LogsConfigurationProps(TypedDict, total=False):
    """Describes whether S3 data event logs will be enabled as a data source when the detector is created."""
    enable: Required[Boolean]
    """The status of S3 data event logs as a data source."""


class CfnDetectorCFNScanEc2InstanceWithFindingsConfigurationProps(TypedDict, total=False):
    """Describes whether Malware Protection for EC2 instances with findings will be enabled as a data source."""
    ebs_volumes: Boolean | None
    """Describes the configuration for scanning EBS volumes as data source."""


class CfnDetectorTagItemProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnDetector(TypedResource):
    """The `AWS::GuardDuty::Detector` resource specifies a new GuardDuty detector."""
    props: CfnDetectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDetectorProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique ID of the detector."""


class CfnFilterProps(TypedDict, total=False):
    action: Literal["ARCHIVE", "NOOP"] | Other | None
    """Specifies the action that is to be applied to the findings that match the filter."""
    description: str | None
    """The description of the filter."""
    detector_id: Required[str]
    """The detector ID associated with the GuardDuty account for which you want to create a filter. A change replaces the resource."""
    finding_criteria: Required[CfnFilterFindingCriteriaProps | Deferred]
    """Represents the criteria to be used in the filter for querying findings."""
    name: Required[str]
    """The name of the filter. A change replaces the resource."""
    rank: Integer | None
    """Specifies the position of the filter in the list of current filters."""
    tags: Sequence[CfnFilterTagItemProps | Deferred] | Deferred | None
    """The tags to be added to a new filter resource."""


class CfnFilterConditionProps(TypedDict, total=False):
    """Specifies the condition to apply to a single field when filtering through GuardDuty findings."""
    eq: Sequence[str] | Deferred | None
    """Represents the equal condition to apply to a single field when querying for findings."""
    equals: Sequence[str] | Deferred | None
    """Represents an *equal* condition to be applied to a single field when querying for findings."""
    greater_than: Integer | None
    """Represents a *greater than* condition to be applied to a single field when querying for findings."""
    greater_than_or_equal: Integer | None
    """Represents a *greater than or equal* condition to be applied to a single field when querying for findings."""
    gt: Integer | None
    """Represents a *greater than* condition to be applied to a single field when querying for findings."""
    gte: Integer | None
    """Represents the greater than or equal condition to apply to a single field when querying for findings."""
    less_than: Integer | None
    """Represents a *less than* condition to be applied to a single field when querying for findings."""
    less_than_or_equal: Integer | None
    """Represents a *less than or equal* condition to be applied to a single field when querying for findings."""
    lt: Integer | None
    """Represents the less than condition to apply to a single field when querying for findings."""
    lte: Integer | None
    """Represents the less than or equal condition to apply to a single field when querying for findings."""
    matches: Sequence[str] | Deferred | None
    neq: Sequence[str] | Deferred | None
    """Represents the not equal condition to apply to a single field when querying for findings."""
    not_equals: Sequence[str] | Deferred | None
    """Represents a *not equal* condition to be applied to a single field when querying for findings."""
    not_matches: Sequence[str] | Deferred | None


class CfnFilterFindingCriteriaProps(TypedDict, total=False):
    """Represents a map of finding properties that match specified conditions and values when querying findings."""
    criterion: Mapping[str, CfnFilterConditionProps | Deferred] | Deferred | None
    """Represents a map of finding properties that match specified conditions and values when querying findings."""


class CfnFilterTagItemProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnFilter(TypedResource):
    """The `AWS::GuardDuty::Filter` resource specifies a new filter defined by the provided `findingCriteria`."""
    props: CfnFilterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFilterProps]) -> None: ...


class CfnIPSetProps(TypedDict, total=False):
    activate: Boolean | None
    """A boolean value that determines if GuardDuty can start using this list for custom threat detection."""
    detector_id: str | None
    """The unique ID of the detector of the GuardDuty account for which you want to create an IPSet. A change replaces the resource."""
    expected_bucket_owner: str | None
    """The AWS account ID that owns the Amazon S3 bucket specified in the *Location* field."""
    format: Required[Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"] | Other]
    """The format of the file that contains the IPSet. A change replaces the resource."""
    location: Required[str]
    """The URI of the file that contains the IPSet."""
    name: str | None
    """The user-friendly name to identify the IPSet."""
    tags: Sequence[CfnIPSetTagItemProps | Deferred] | Deferred | None
    """The tags to be added to a new threat entity set resource."""


class CfnIPSetTagItemProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnIPSet(TypedResource):
    """The `AWS::GuardDuty::IPSet` resource helps you create a list of trusted IP addresses that you can use for secure communication with AWS infrastructure and applications."""
    props: CfnIPSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnMalwareProtectionPlanProps(TypedDict, total=False):
    actions: CfnMalwareProtectionPlanCFNActionsProps | Deferred | None
    """Specifies the action that is to be applied to the Malware Protection plan resource."""
    protected_resource: Required[CfnMalwareProtectionPlanCFNProtectedResourceProps | Deferred]
    """Information about the protected resource."""
    role: Required[str]
    """Amazon Resource Name (ARN) of the IAM role that includes the permissions required to scan and (optionally) add tags to the associated protected resource."""
    tags: Sequence[CfnMalwareProtectionPlanTagItemProps | Deferred] | Deferred | None
    """The tags to be added to the created Malware Protection plan resource."""


class CfnMalwareProtectionPlanCFNActionsProps(TypedDict, total=False):
    """Specifies the action that is to be applied to the Malware Protection plan resource."""
    tagging: CfnMalwareProtectionPlanCFNTaggingProps | Deferred | None
    """Contains information about tagging status of the Malware Protection plan resource."""


class CfnMalwareProtectionPlanCFNProtectedResourceProps(TypedDict, total=False):
    """Information about the protected resource."""
    s3_bucket: Required[CfnMalwareProtectionPlanCFNProtectedResourceS3BucketProps | Deferred]
    """Information about the protected S3 bucket resource."""


class CfnMalwareProtectionPlanCFNProtectedResourceS3BucketProps(TypedDict, total=False):
    """Information about the protected S3 bucket resource."""
    bucket_name: str | None
    """Name of the S3 bucket."""
    object_prefixes: Sequence[str] | Deferred | None
    """Information about the specified object prefixes."""


class CfnMalwareProtectionPlanCFNTaggingProps(TypedDict, total=False):
    """Contains information about tagging status of the Malware Protection plan resource."""
    status: Literal["DISABLED", "ENABLED"] | Other | None
    """Indicates whether or not you chose GuardDuty to add a predefined tag to the scanned S3 object."""


class CfnMalwareProtectionPlanTagItemProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnMalwareProtectionPlan(TypedResource):
    """Creates a new Malware Protection plan for the protected resource."""
    props: CfnMalwareProtectionPlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMalwareProtectionPlanProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) associated with this Malware Protection plan."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the Malware Protection plan resource was created."""
    @property
    def attr_malware_protection_plan_id(self) -> StringToken:
        """A unique identifier associated with Malware Protection plan."""
    @property
    def attr_status(self) -> StringToken:
        """Status of the Malware Protection plan resource."""
    @property
    def attr_status_reasons(self) -> StringToken:
        """Status details associated with the Malware Protection plan resource status."""


class CfnMasterProps(TypedDict, total=False):
    detector_id: Required[str]
    """The unique ID of the detector of the GuardDuty member account. A change replaces the resource."""
    invitation_id: str | None
    """The ID of the invitation that is sent to the account designated as a member account. A change replaces the resource."""
    master_id: Required[str]
    """The AWS account ID of the account designated as the GuardDuty administrator account. A change replaces the resource."""


class CfnMaster(TypedResource):
    """You can use the `AWS::GuardDuty::Master` resource in a GuardDuty member account to accept an invitation from a GuardDuty administrator account."""
    props: CfnMasterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMasterProps]) -> None: ...


class CfnMemberProps(TypedDict, total=False):
    detector_id: str | None
    """The ID of the detector associated with the GuardDuty service to add the member to. A change replaces the resource."""
    disable_email_notification: Boolean | None
    """Specifies whether or not to disable email notification for the member account that you invite."""
    email: Required[str]
    """The email address associated with the member account. A change replaces the resource."""
    member_id: str | None
    """The AWS account ID of the account to designate as a member. A change replaces the resource."""
    message: str | None
    """The invitation message that you want to send to the accounts that you're inviting to GuardDuty as members."""
    status: Literal["Created", "Disabled", "Enabled", "Invited", "Removed", "Resigned"] | Other | None
    """You can use the `Status` property to update the status of the relationship between the member account and its administrator account."""


class CfnMember(TypedResource):
    """You can use the `AWS::GuardDuty::Member` resource to add an AWS account as a GuardDuty member account to the current GuardDuty administrator account."""
    props: CfnMemberProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMemberProps]) -> None: ...


class CfnPublishingDestinationProps(TypedDict, total=False):
    destination_properties: Required[CfnPublishingDestinationCFNDestinationPropertiesProps | Deferred]
    """Contains the Amazon Resource Name (ARN) of the resource to publish to, such as an S3 bucket, and the ARN of the KMS key to use to encrypt published findings."""
    destination_type: Required[Literal["S3"] | Other]
    """The type of publishing destination."""
    detector_id: Required[str]
    """The ID of the GuardDuty detector where the publishing destination exists. A change replaces the resource."""
    tags: Sequence[CfnPublishingDestinationTagItemProps | Deferred] | Deferred | None
    """Describes a tag."""


class CfnPublishingDestinationCFNDestinationPropertiesProps(TypedDict, total=False):
    """Contains the Amazon Resource Name (ARN) of the resource that receives the published findings, such as an S3 bucket, and the ARN of the KMS key that is used to encrypt these published findings."""
    destination_arn: str | None
    """The ARN of the resource where the findings are published."""
    kms_key_arn: str | None
    """The ARN of the KMS key to use for encryption."""


class CfnPublishingDestinationTagItemProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnPublishingDestination(TypedResource):
    """Creates a publishing destination where you can export your GuardDuty findings."""
    props: CfnPublishingDestinationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPublishingDestinationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the publishing destination."""
    @property
    def attr_publishing_failure_start_timestamp(self) -> StringToken:
        """The time, in epoch millisecond format, at which GuardDuty was first unable to publish findings to the destination."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the publishing destination."""


class CfnThreatEntitySetProps(TypedDict, total=False):
    activate: Boolean | None
    """A boolean value that determines if GuardDuty can start using this list for custom threat detection."""
    detector_id: str | None
    """The unique regional detector ID of the GuardDuty account for which you want to create a threat entity set. A change replaces the resource."""
    expected_bucket_owner: str | None
    """The AWS account ID that owns the Amazon S3 bucket specified in the *Location* field."""
    format: Required[Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"] | Other]
    """The format of the file that contains the threat entity set. A change replaces the resource."""
    location: Required[str]
    """The URI of the file that contains the threat entity set."""
    name: str | None
    """The user-friendly name to identify the threat entity set."""
    tags: Sequence[CfnThreatEntitySetTagItemProps | Deferred] | Deferred | None
    """The tags to be added to a new threat entity set resource."""


class CfnThreatEntitySetTagItemProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnThreatEntitySet(TypedResource):
    """The `AWS::GuardDuty::ThreatEntitySet` resource helps you create a list of known malicious IP addresses and domain names in your AWS environment."""
    props: CfnThreatEntitySetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnThreatEntitySetProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the threat entity set was created."""
    @property
    def attr_error_details(self) -> StringToken:
        """The details associated with the *Error* status of your threat entity list."""
    @property
    def attr_id(self) -> StringToken:
        """Returns the unique ID associated with the newly created threat entity set."""
    @property
    def attr_status(self) -> StringToken:
        """The status of your `ThreatEntitySet`."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the threat entity set was updated."""


class CfnThreatIntelSetProps(TypedDict, total=False):
    activate: Boolean | None
    """A boolean value that determines if GuardDuty can start using this list for custom threat detection."""
    detector_id: str | None
    """The unique ID of the detector of the GuardDuty account for which you want to create a `threatIntelSet`. A change replaces the resource."""
    expected_bucket_owner: str | None
    """The AWS account ID that owns the Amazon S3 bucket specified in the *Location* field."""
    format: Required[Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"] | Other]
    """The format of the file that contains the `ThreatIntelSet`. A change replaces the resource."""
    location: Required[str]
    """The URI of the file that contains the ThreatIntelSet."""
    name: str | None
    """The user-friendly name to identify the ThreatIntelSet."""
    tags: Sequence[CfnThreatIntelSetTagItemProps | Deferred] | Deferred | None
    """The tags to be added to a new threat entity set resource."""


class CfnThreatIntelSetTagItemProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnThreatIntelSet(TypedResource):
    """The `AWS::GuardDuty::ThreatIntelSet` resource helps you create a list of known malicious IP addresses in your AWS environment."""
    props: CfnThreatIntelSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnThreatIntelSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique ID of the `threatIntelSet`."""


class CfnTrustedEntitySetProps(TypedDict, total=False):
    activate: Boolean | None
    """A boolean value that determines if GuardDuty can start using this list for custom threat detection."""
    detector_id: str | None
    """The unique regional detector ID of the GuardDuty account for which you want to create a trusted entity set. A change replaces the resource."""
    expected_bucket_owner: str | None
    """The AWS account ID that owns the Amazon S3 bucket specified in the *Location* field."""
    format: Required[Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"] | Other]
    """The format of the file that contains the trusted entity set. A change replaces the resource."""
    location: Required[str]
    """The URI of the file that contains the trusted entity set."""
    name: str | None
    """A user-friendly name to identify the trusted entity set."""
    tags: Sequence[CfnTrustedEntitySetTagItemProps | Deferred] | Deferred | None
    """The tags to be added to a new trusted entity set resource."""


class CfnTrustedEntitySetTagItemProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnTrustedEntitySet(TypedResource):
    """Creates a new trusted entity set."""
    props: CfnTrustedEntitySetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrustedEntitySetProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the trusted entity set was created."""
    @property
    def attr_error_details(self) -> StringToken:
        """Specifies the error details when the status of the trusted entity set shows as *Error*."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken:
        """The status of your `TrustedEntitySet`."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the trusted entity set was updated."""
