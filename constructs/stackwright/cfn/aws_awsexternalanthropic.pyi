"""Every resource type of AWS::AWSExternalAnthropic; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnWorkspaceProps(TypedDict, total=False):
    data_residency: CfnWorkspaceDataResidencyProps | Deferred | None
    """Data residency configuration for the workspace. A change replaces the resource."""
    name: Required[str]
    """The name of the workspace."""
    tags: Sequence[CfnWorkspaceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnWorkspaceDataResidencyProps(TypedDict, total=False):
    """Data residency configuration for the workspace."""
    allowed_inference_geos: Sequence[str] | Deferred | None
    """Permitted inference geo values."""
    default_inference_geo: str | None
    """Default inference geo applied when requests omit the parameter."""
    workspace_geo: str | None
    """Geographic region for workspace data storage."""


class CfnWorkspaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnWorkspace(TypedResource):
    """Resource type definition for AWS::AWSExternalAnthropic::Workspace"""
    props: CfnWorkspaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkspaceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the workspace."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the workspace was created."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the workspace."""
