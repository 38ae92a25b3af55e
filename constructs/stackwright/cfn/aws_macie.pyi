"""Every resource type of AWS::Macie; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAllowListProps(TypedDict, total=False):
    criteria: Required[CfnAllowListCriteriaProps | Deferred]
    """The criteria that specify the text or text pattern to ignore."""
    description: str | None
    """A custom description of the allow list."""
    name: Required[str]
    """A custom name for the allow list."""
    tags: Sequence[CfnAllowListTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the allow list."""


class CfnAllowListCriteriaProps(TypedDict, total=False):
    """Specifies the criteria for an allow list, which is a list that defines specific text or a text pattern to ignore when inspecting data sources for sensitive data."""
    regex: str | None
    """The regular expression ( *regex*) that defines the text pattern to ignore."""
    s3_words_list: CfnAllowListS3WordsListProps | Deferred | None
    """The location and name of an Amazon S3 object that lists specific text to ignore."""


class CfnAllowListS3WordsListProps(TypedDict, total=False):
    """Specifies the location and name of an Amazon Simple Storage Service ( Amazon S3) object that lists specific, predefined text to ignore when inspecting data sources for sensitive data."""
    bucket_name: Required[str]
    """The full name of the S3 bucket that contains the object."""
    object_key: Required[str]
    """The full name of the S3 object."""


class CfnAllowListTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnAllowList(TypedResource):
    """The `AWS::Macie::AllowList` resource specifies an allow list."""
    props: CfnAllowListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAllowListProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the allow list."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier for the allow list."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the allow list, which indicates whether Amazon Macie can access and use the list's criteria."""


class CfnCustomDataIdentifierProps(TypedDict, total=False):
    description: str | None
    """A custom description of the custom data identifier. A change replaces the resource."""
    ignore_words: Sequence[str] | Deferred | None
    """An array of character sequences ( *ignore words*) to exclude from the results. A change replaces the resource."""
    keywords: Sequence[str] | Deferred | None
    """An array of character sequences ( *keywords* ), one of which must precede and be in proximity ( `MaximumMatchDistance`) of the regular expression ( `Regex`) to match. A change replaces the resource."""
    maximum_match_distance: Integer | None
    """The maximum number of characters that can exist between the end of at least one complete character sequence specified by the `Keywords` array and the end of text that matches the regular expression ( `Regex` ). A change replaces the resource."""
    name: Required[str]
    """A custom name for the custom data identifier. A change replaces the resource."""
    regex: Required[str]
    """The regular expression ( *regex*) that defines the text pattern to match. A change replaces the resource."""
    tags: Sequence[CfnCustomDataIdentifierTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the custom data identifier."""


class CfnCustomDataIdentifierTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnCustomDataIdentifier(TypedResource):
    """The `AWS::Macie::CustomDataIdentifier` resource specifies a custom data identifier."""
    props: CfnCustomDataIdentifierProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomDataIdentifierProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the custom data identifier."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier for the custom data identifier."""


class CfnFindingsFilterProps(TypedDict, total=False):
    action: Literal["ARCHIVE", "NOOP"] | Other | None
    """The action to perform on findings that match the filter criteria ( `FindingCriteria` )."""
    description: str | None
    """A custom description of the findings filter."""
    finding_criteria: Required[CfnFindingsFilterFindingCriteriaProps | Deferred]
    """The criteria to use to filter findings."""
    name: Required[str]
    """A custom name for the findings filter."""
    position: Integer | None
    """The position of the findings filter in the list of saved filter rules on the Amazon Macie console."""
    tags: Sequence[CfnFindingsFilterTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the findings filter."""


class CfnFindingsFilterCriterionAdditionalPropertiesProps(TypedDict, total=False):
    """Specifies a condition that defines the property, operator, and one or more values to use in a findings filter."""
    eq: Sequence[str] | Deferred | None
    """The value for the specified property matches (equals) the specified value."""
    gt: Integer | None
    """The value for the specified property is greater than the specified value."""
    gte: Integer | None
    """The value for the specified property is greater than or equal to the specified value."""
    lt: Integer | None
    """The value for the specified property is less than the specified value."""
    lte: Integer | None
    """The value for the specified property is less than or equal to the specified value."""
    neq: Sequence[str] | Deferred | None
    """The value for the specified property doesn't match (doesn't equal) the specified value."""


class CfnFindingsFilterFindingCriteriaProps(TypedDict, total=False):
    """Specifies, as a map, one or more property-based conditions for a findings filter."""
    criterion: Mapping[str, CfnFindingsFilterCriterionAdditionalPropertiesProps | Deferred] | Deferred | None
    """Specifies a condition that defines the property, operator, and one or more values to use to filter the results."""


class CfnFindingsFilterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnFindingsFilter(TypedResource):
    """The `AWS::Macie::FindingsFilter` resource specifies a findings filter."""
    props: CfnFindingsFilterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFindingsFilterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the findings filter."""
    @property
    def attr_findings_filter_list_items(self) -> StringToken: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier for the findings filter."""


class CfnMemberProps(TypedDict, total=False):
    account_id: Required[str]
    """The AWS account ID for the account to associate with the Amazon Macie administrator account. A change replaces the resource."""
    email: str | None
    """The email address for the account to associate with the Amazon Macie administrator account. A change replaces the resource."""
    tags: Sequence[CfnMemberTagProps | Deferred] | Deferred | None
    """The tags to associate with the member account in Amazon Macie."""


class CfnMemberTagProps(TypedDict, total=False):
    """A key-value pair to associate with the Amazon Macie member account."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnMember(TypedResource):
    """Represents the association between an Amazon Macie administrator account and a member account."""
    props: CfnMemberProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMemberProps]) -> None: ...
    @property
    def attr_administrator_account_id(self) -> StringToken:
        """The AWS account ID for the Amazon Macie administrator account."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the association between the member account and the Amazon Macie administrator account."""
    @property
    def attr_relationship_status(self) -> StringToken:
        """The current status of the relationship between the account and the Amazon Macie administrator account."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time, in UTC and extended ISO 8601 format, of the most recent change to the status of the relationship between the account and the Amazon Macie administrator account."""


class CfnSessionProps(TypedDict, total=False):
    finding_publishing_frequency: Literal["FIFTEEN_MINUTES", "ONE_HOUR", "SIX_HOURS"] | Other | None
    """Specifies how often Amazon Macie publishes updates to policy findings for the account."""
    status: Literal["ENABLED", "PAUSED"] | Other | None
    """The status of Amazon Macie for the account."""


class CfnSession(TypedResource):
    """The `AWS::Macie::Session` resource represents the Amazon Macie service and certain configuration settings for an Amazon Macie account in a specific AWS Region."""
    props: CfnSessionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSessionProps]) -> None: ...
    @property
    def attr_automated_discovery_status(self) -> StringToken:
        """The status of automated sensitive data discovery for the account."""
    @property
    def attr_aws_account_id(self) -> StringToken:
        """The account ID for the AWS account in which the Amazon Macie session is created."""
    @property
    def attr_service_role(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service-linked role that allows Amazon Macie to monitor and analyze data in AWS resources for the account."""
