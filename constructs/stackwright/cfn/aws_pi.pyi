"""Every resource type of AWS::PI; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnPerfReportsProps(TypedDict, total=False):
    end_time: Required[str]
    """The end time defined for the analysis report in ISO 8601 format. A change replaces the resource."""
    identifier: Required[str]
    """An immutable, AWS Region-unique identifier for a data source. A change replaces the resource."""
    service_type: Required[Literal["RDS", "DOCDB"] | Other]
    """The AWS service for which Performance Insights returns metrics. A change replaces the resource."""
    start_time: Required[str]
    """The start time defined for the analysis report in ISO 8601 format. A change replaces the resource."""
    tags: Sequence[CfnPerfReportsTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource. A change replaces the resource."""


class CfnPerfReportsTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPerfReports(TypedResource):
    """Creates and manages a Performance Insights performance analysis report for a specified DB instance."""
    props: CfnPerfReportsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPerfReportsProps]) -> None: ...
    @property
    def attr_analysis_report_id(self) -> StringToken:
        """A unique identifier for the analysis report."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the performance analysis report."""
    @property
    def attr_create_time(self) -> StringToken:
        """The time the analysis report was created in ISO 8601 format."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the analysis report."""
