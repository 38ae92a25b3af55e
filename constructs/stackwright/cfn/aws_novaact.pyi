"""Every resource type of AWS::NovaAct; written by `python -m tools.l1`; do not edit."""

from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnWorkflowDefinitionProps(TypedDict, total=False):
    description: str | None
    """An optional description of the workflow definition's purpose and functionality. A change replaces the resource."""
    export_config: CfnWorkflowDefinitionWorkflowExportConfigProps | Deferred | None
    """Configuration settings for exporting workflow execution data and logs to Amazon S3. A change replaces the resource."""
    name: Required[str]
    """The name of the workflow definition. A change replaces the resource."""


class CfnWorkflowDefinitionWorkflowExportConfigProps(TypedDict, total=False):
    """Configuration settings for exporting workflow execution data and logs to Amazon S3."""
    s3_bucket_name: Required[str]
    """The name of the Amazon S3 bucket for exporting workflow data."""
    s3_key_prefix: str | None
    """An optional prefix for Amazon S3 object keys to organize exported data."""


class CfnWorkflowDefinition(TypedResource):
    """Definition of AWS::NovaAct::WorkflowDefinition Resource Type"""
    props: CfnWorkflowDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkflowDefinitionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the workflow definition."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the workflow definition was created."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the workflow definition."""
