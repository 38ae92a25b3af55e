"""Every resource type of AWS::DataExchange; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnDataSetProps(TypedDict, total=False):
    asset_type: Required[Literal["S3_SNAPSHOT", "REDSHIFT_DATA_SHARE", "API_GATEWAY_API", "S3_DATA_ACCESS", "LAKE_FORMATION_DATA_PERMISSION"] | Other]
    """The type of asset that is added to a data set. A change replaces the resource."""
    description: Required[str]
    """A description for the data set."""
    name: Required[str]
    """The name of the data set."""
    tags: Sequence[CfnDataSetTagProps | Deferred] | Deferred | None
    """Tags for the data set."""


class CfnDataSetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDataSet(TypedResource):
    """Definition of AWS::DataExchange::DataSet Resource Type"""
    props: CfnDataSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataSetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN for the data set."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the data set was created, in ISO 8601 format."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier for the data set."""
    @property
    def attr_origin(self) -> StringToken:
        """A property that defines the data set as OWNED by the account (for providers) or ENTITLED to the account (for subscribers)."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time that the data set was last updated, in ISO 8601 format."""


class CfnEventActionProps(TypedDict, total=False):
    action: Required[CfnEventActionActionProps | Deferred]
    """What occurs after a certain event."""
    event: Required[CfnEventActionEventProps | Deferred]
    """What occurs to start an action. A change replaces the resource."""
    tags: Sequence[CfnEventActionTagProps | Deferred] | Deferred | None
    """The tags for the event action."""


class CfnEventActionActionProps(TypedDict, total=False):
    """What occurs after a certain event."""
    export_revision_to_s3: CfnEventActionAutoExportRevisionToS3RequestDetailsProps | Deferred | None
    """Details of the operation to be performed by the job."""


class CfnEventActionAutoExportRevisionDestinationEntryProps(TypedDict, total=False):
    """A revision destination is the Amazon S3 bucket folder destination to where the export will be sent."""
    bucket: Required[str]
    """The Amazon S3 bucket that is the destination for the event action."""
    key_pattern: str | None
    """A string representing the pattern for generated names of the individual assets in the revision."""


class CfnEventActionAutoExportRevisionToS3RequestDetailsProps(TypedDict, total=False):
    """Details of the operation to be performed by the job."""
    encryption: CfnEventActionExportServerSideEncryptionProps | Deferred | None
    """Encryption configuration of the export job."""
    revision_destination: Required[CfnEventActionAutoExportRevisionDestinationEntryProps | Deferred]
    """A revision destination is the Amazon S3 bucket folder destination to where the export will be sent."""


class CfnEventActionEventProps(TypedDict, total=False):
    """What occurs to start an action."""
    revision_published: CfnEventActionRevisionPublishedProps | Deferred | None
    """Information about the published revision."""


class CfnEventActionExportServerSideEncryptionProps(TypedDict, total=False):
    """Encryption configuration of the export job."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS KMS key you want to use to encrypt the Amazon S3 objects."""
    type: Required[Literal["aws:kms", "AES256"] | Other]
    """The type of server side encryption used for encrypting the objects in Amazon S3."""


class CfnEventActionRevisionPublishedProps(TypedDict, total=False):
    """Information about the published revision."""
    data_set_id: Required[str]
    """The data set ID of the published revision."""


class CfnEventActionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEventAction(TypedResource):
    """An event action is an AWS Data Exchange resource that automatically exports data set revisions to Amazon S3 when a revision is published."""
    props: CfnEventActionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventActionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN for the event action."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the event action was created, in ISO 8601 format."""
    @property
    def attr_event_action_id(self) -> StringToken:
        """The unique identifier for the event action."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time that the event action was last updated, in ISO 8601 format."""
