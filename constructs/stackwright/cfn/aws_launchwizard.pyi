"""Every resource type of AWS::LaunchWizard; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnDeploymentProps(TypedDict, total=False):
    deployment_pattern_name: Required[str]
    """The name of the deployment pattern. A change replaces the resource."""
    name: Required[str]
    """The name of the deployment. A change replaces the resource."""
    specifications: Mapping[str, str] | Deferred | None
    """The settings specified for the deployment."""
    tags: Sequence[CfnDeploymentTagsProps | Deferred] | Deferred | None
    """Information about the tags attached to a deployment."""
    workload_name: Required[str]
    """The name of the workload. A change replaces the resource."""


class CfnDeploymentTagsProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnDeployment(TypedResource):
    """Creates a deployment for the given workload."""
    props: CfnDeploymentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeploymentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the deployment."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time the deployment was created."""
    @property
    def attr_deleted_at(self) -> StringToken:
        """The time the deployment was deleted."""
    @property
    def attr_deployment_id(self) -> StringToken:
        """The ID of the deployment."""
    @property
    def attr_resource_group(self) -> StringToken:
        """The resource group of the deployment."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the deployment."""
