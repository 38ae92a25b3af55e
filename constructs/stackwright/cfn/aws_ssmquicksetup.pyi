"""Every resource type of AWS::SSMQuickSetup; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnConfigurationManagerProps(TypedDict, total=False):
    configuration_definitions: Required[Sequence[CfnConfigurationManagerConfigurationDefinitionProps | Deferred] | Deferred]
    """The definition of the Quick Setup configuration that the configuration manager deploys."""
    description: str | None
    """The description of the configuration."""
    name: str | None
    """The name of the configuration"""
    tags: Mapping[str, str] | Deferred | None
    """Key-value pairs of metadata to assign to the configuration manager."""


class CfnConfigurationManagerConfigurationDefinitionProps(TypedDict, total=False):
    """The definition of a Quick Setup configuration."""
    local_deployment_administration_role_arn: str | None
    """The ARN of the IAM role used to administrate local configuration deployments."""
    local_deployment_execution_role_name: str | None
    """The name of the IAM role used to deploy local configurations."""
    parameters: Required[Mapping[str, str] | Deferred]
    """The parameters for the configuration definition type."""
    type: Required[str]
    """The type of the Quick Setup configuration. A change replaces the resource."""
    type_version: str | None
    """The version of the Quick Setup type used. A change replaces the resource."""


class CfnConfigurationManager(TypedResource):
    """Creates a Quick Setup configuration manager resource."""
    props: CfnConfigurationManagerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationManagerProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The datetime stamp when the configuration manager was created."""
    @property
    def attr_last_modified_at(self) -> StringToken:
        """The datetime stamp when the configuration manager was last updated."""
    @property
    def attr_manager_arn(self) -> StringToken:
        """The ARN of the Quick Setup configuration."""
    @property
    def attr_status_summaries(self) -> StringToken:
        """Summaries of the state of the configuration manager."""


class CfnLifecycleAutomationProps(TypedDict, total=False):
    automation_document: Required[str]
    """The name of the SSM Automation document to execute in response to CloudFormation lifecycle events (CREATE, UPDATE, DELETE)."""
    automation_parameters: Required[Mapping[str, Sequence[str] | Deferred] | Deferred]
    """A map of key-value parameters passed to the Automation document during execution."""
    resource_key: Required[str]
    """A unique identifier used for generating the SSM Association name. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Tags applied to the underlying SSM Association created by this resource."""


class CfnLifecycleAutomation(TypedResource):
    """Creates a lifecycle automation resource that executes SSM Automation documents during CloudFormation stack operations."""
    props: CfnLifecycleAutomationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLifecycleAutomationProps]) -> None: ...
    @property
    def attr_association_id(self) -> StringToken:
        """Returns the ID of the SSM Association created to manage the automation document execution lifecycle."""
