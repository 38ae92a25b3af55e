"""Every resource type of AWS::CUR; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnReportDefinitionProps(TypedDict, total=False):
    additional_artifacts: Sequence[Literal["REDSHIFT", "QUICKSIGHT", "ATHENA"] | Other] | Deferred | None
    """A list of manifests that you want AWS to create for this report."""
    additional_schema_elements: Sequence[Literal["RESOURCES", "SPLIT_COST_ALLOCATION_DATA", "MANUAL_DISCOUNT_COMPATIBILITY"] | Other] | Deferred | None
    """A list of strings that indicate additional content that AWS includes in the report, such as individual resource IDs. A change replaces the resource."""
    billing_view_arn: str | None
    """The Amazon Resource Name (ARN) of the billing view. A change replaces the resource."""
    compression: Required[Literal["ZIP", "GZIP", "Parquet"] | Other]
    """The compression format that Amazon Web Services uses for the report."""
    format: Required[Literal["textORcsv", "Parquet"] | Other]
    """The format that Amazon Web Services saves the report in."""
    refresh_closed_reports: Required[Boolean]
    """Whether you want AWS to update your reports after they have been finalized if AWS detects charges related to previous months."""
    report_name: Required[str]
    """The name of the report that you want to create. A change replaces the resource."""
    report_versioning: Required[Literal["CREATE_NEW_REPORT", "OVERWRITE_REPORT"] | Other]
    """Whether you want AWS to overwrite the previous version of each report or to deliver the report in addition to the previous versions. A change replaces the resource."""
    s3_bucket: Required[str]
    """The S3 bucket where Amazon Web Services delivers the report."""
    s3_prefix: Required[str]
    """The prefix that Amazon Web Services adds to the report name when Amazon Web Services delivers the report."""
    s3_region: Required[str]
    """The Region of the S3 bucket that Amazon Web Services delivers the report into."""
    tags: Sequence[CfnReportDefinitionTagProps | Deferred] | Deferred | None
    """The tags to be assigned to the report definition resource."""
    time_unit: Required[Literal["HOURLY", "DAILY", "MONTHLY"] | Other]
    """The granularity of the line items in the report. A change replaces the resource."""


class CfnReportDefinitionTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnReportDefinition(TypedResource):
    """The definition of AWS Cost and Usage Report."""
    props: CfnReportDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReportDefinitionProps]) -> None: ...
