"""Every resource type of AWS::Proton; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnEnvironmentAccountConnectionProps(TypedDict, total=False):
    codebuild_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM service role in the environment account."""
    component_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM service role that AWS Proton uses when provisioning directly defined components in the associated environment account."""
    environment_account_id: str | None
    """The environment account that's connected to the environment account connection."""
    environment_name: str | None
    """The name of the environment that's associated with the environment account connection."""
    management_account_id: str | None
    """The ID of the management account that's connected to the environment account connection."""
    role_arn: str | None
    """The IAM service role that's associated with the environment account connection."""
    tags: Sequence[CfnEnvironmentAccountConnectionTagProps | Deferred] | Deferred | None
    """An optional list of metadata items that you can associate with the AWS Proton environment account connection."""


class CfnEnvironmentAccountConnectionTagProps(TypedDict, total=False):
    """A description of a resource tag."""
    key: Required[str]
    """The key of the resource tag."""
    value: Required[str]
    """The value of the resource tag."""


class CfnEnvironmentAccountConnection(TypedResource):
    """Detailed data of an AWS Proton environment account connection resource."""
    props: CfnEnvironmentAccountConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentAccountConnectionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the environment account connection ARN."""
    @property
    def attr_id(self) -> StringToken:
        """Returns the environment account connection ID."""
    @property
    def attr_status(self) -> StringToken:
        """Returns the environment account connection status."""


class CfnEnvironmentTemplateProps(TypedDict, total=False):
    description: str | None
    """A description of the environment template."""
    display_name: str | None
    """The name of the environment template as displayed in the developer interface."""
    encryption_key: str | None
    """The customer provided encryption key for the environment template. A change replaces the resource."""
    name: str | None
    """The name of the environment template. A change replaces the resource."""
    provisioning: Literal["CUSTOMER_MANAGED"] | Other | None
    """When included, indicates that the environment template is for customer provisioned and managed infrastructure. A change replaces the resource."""
    tags: Sequence[CfnEnvironmentTemplateTagProps | Deferred] | Deferred | None
    """An optional list of metadata items that you can associate with the AWS Proton environment template."""


class CfnEnvironmentTemplateTagProps(TypedDict, total=False):
    """A description of a resource tag."""
    key: Required[str]
    """The key of the resource tag."""
    value: Required[str]
    """The value of the resource tag."""


class CfnEnvironmentTemplate(TypedResource):
    """Create an environment template for AWS Proton."""
    props: CfnEnvironmentTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of the environment template."""


class CfnServiceTemplateProps(TypedDict, total=False):
    description: str | None
    """A description of the service template."""
    display_name: str | None
    """The service template name as displayed in the developer interface."""
    encryption_key: str | None
    """The customer provided service template encryption key that's used to encrypt data. A change replaces the resource."""
    name: str | None
    """The name of the service template. A change replaces the resource."""
    pipeline_provisioning: Literal["CUSTOMER_MANAGED"] | Other | None
    """If `pipelineProvisioning` is `true`, a service pipeline is included in the service template. A change replaces the resource."""
    tags: Sequence[CfnServiceTemplateTagProps | Deferred] | Deferred | None
    """An object that includes the template bundle S3 bucket path and name for the new version of a service template."""


class CfnServiceTemplateTagProps(TypedDict, total=False):
    """A description of a resource tag."""
    key: Required[str]
    """The key of the resource tag."""
    value: Required[str]
    """The value of the resource tag."""


class CfnServiceTemplate(TypedResource):
    """Create a service template."""
    props: CfnServiceTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the service template ARN."""
