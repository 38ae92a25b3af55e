"""Every resource type of AWS::BCMDataExports; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnExportProps(TypedDict, total=False):
    export: Required[CfnExportExportProps | Deferred]
    """The details that are available for an export."""
    tags: Sequence[CfnExportResourceTagProps | Deferred] | Deferred | None
    """The tag structure that contains a tag key and value."""


class CfnExportDataQueryProps(TypedDict, total=False):
    """The SQL query of column selections and row filters from the data table you want."""
    query_statement: Required[str]
    """The query statement."""
    table_configurations: Mapping[str, Mapping[str, str] | Deferred] | Deferred | None
    """The table configuration."""


class CfnExportDestinationConfigurationsProps(TypedDict, total=False):
    """The destinations used for data exports."""
    s3_destination: Required[CfnExportS3DestinationProps | Deferred]
    """An object that describes the destination of the data exports file."""


class CfnExportExportProps(TypedDict, total=False):
    """The details that are available for an export."""
    data_query: Required[CfnExportDataQueryProps | Deferred]
    """The data query for this specific data export."""
    description: str | None
    """The description for this specific data export."""
    destination_configurations: Required[CfnExportDestinationConfigurationsProps | Deferred]
    """The destination configuration for this specific data export."""
    name: Required[str]
    """The name of this specific data export. A change replaces the resource."""
    refresh_cadence: Required[CfnExportRefreshCadenceProps | Deferred]
    """The cadence for AWS to update the export in your S3 bucket. A change replaces the resource."""


class CfnExportRefreshCadenceProps(TypedDict, total=False):
    """The cadence for AWS to update the data export in your S3 bucket."""
    frequency: Required[Literal["SYNCHRONOUS"] | Other]
    """The frequency that data exports are updated."""


class CfnExportResourceTagProps(TypedDict, total=False):
    """The tag structure that contains a tag key and value."""
    key: Required[str]
    """The key that's associated with the tag."""
    value: Required[str]
    """The value that's associated with the tag."""


class CfnExportS3DestinationProps(TypedDict, total=False):
    """Describes the destination Amazon Simple Storage Service (Amazon S3) bucket name and object keys of a data exports file."""
    s3_bucket: Required[str]
    """The name of the Amazon S3 bucket used as the destination of a data export file."""
    s3_bucket_owner: str | None
    s3_output_configurations: Required[CfnExportS3OutputConfigurationsProps | Deferred]
    """The output configuration for the data export."""
    s3_prefix: Required[str]
    """The S3 path prefix you want prepended to the name of your data export."""
    s3_region: Required[str]
    """The S3 bucket Region."""


class CfnExportS3OutputConfigurationsProps(TypedDict, total=False):
    """The compression type, file format, and overwrite preference for the data export."""
    compression: Required[Literal["GZIP", "PARQUET", "ZIP"] | Other]
    """The compression type for the data export."""
    format: Required[Literal["TEXT_OR_CSV", "PARQUET"] | Other]
    """The file format for the data export."""
    output_type: Required[Literal["CUSTOM", "ATHENA", "REDSHIFT"] | Other]
    """The output type for the data export."""
    overwrite: Required[Literal["CREATE_NEW_REPORT", "OVERWRITE_REPORT"] | Other]
    """The rule to follow when generating a version of the data export file."""


class CfnExport(TypedResource):
    """Creates a data export and specifies the data query, the delivery preference, and any optional resource tags."""
    props: CfnExportProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnExportProps]) -> None: ...
    @property
    def attr_export_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for this export."""
    @property
    def attr_export_export_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for this export."""
