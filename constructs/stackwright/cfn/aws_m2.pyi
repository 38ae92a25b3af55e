"""Every resource type of AWS::M2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    definition: CfnApplicationDefinitionProps | Deferred | None
    """The application definition for a particular application."""
    description: str | None
    """The description of the application."""
    engine_type: Required[Literal["microfocus", "bluage"] | Other]
    """The type of the target platform for this application. A change replaces the resource."""
    kms_key_id: str | None
    """The identifier of a customer managed key. A change replaces the resource."""
    name: Required[str]
    """The name of the application. A change replaces the resource."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the role associated with the application. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnApplicationDefinitionProps(TypedDict, total=False):
    """The application definition for a particular application."""
    content: str | None
    """The content of the application definition."""
    s3_location: str | None
    """The S3 bucket that contains the application definition."""


class CfnApplication(TypedResource):
    """Specifies a new application with given parameters."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the application."""
    @property
    def attr_application_id(self) -> StringToken:
        """The identifier of the application."""


class CfnDeploymentProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier of the application. A change replaces the resource."""
    application_version: Required[Integer]
    """The version of the application."""
    environment_id: Required[str]
    """The unique identifier of the runtime environment. A change replaces the resource."""


class CfnDeployment(TypedResource):
    """> AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025."""
    props: CfnDeploymentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeploymentProps]) -> None: ...
    @property
    def attr_deployment_id(self) -> StringToken:
        """The unique identifier of the deployment."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the deployment."""


class CfnEnvironmentProps(TypedDict, total=False):
    description: str | None
    """The description of the runtime environment. A change replaces the resource."""
    engine_type: Required[Literal["microfocus", "bluage"] | Other]
    """The target platform for the runtime environment. A change replaces the resource."""
    engine_version: str | None
    """The version of the runtime engine."""
    high_availability_config: CfnEnvironmentHighAvailabilityConfigProps | Deferred | None
    """> AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025."""
    instance_type: Required[str]
    """The instance type of the runtime environment."""
    kms_key_id: str | None
    """The identifier of a customer managed key. A change replaces the resource."""
    name: Required[str]
    """The name of the runtime environment. A change replaces the resource."""
    network_type: Literal["ipv4", "dual"] | Other | None
    """The network type supported by the runtime environment. A change replaces the resource."""
    preferred_maintenance_window: str | None
    """Configures the maintenance window that you want for the runtime environment."""
    publicly_accessible: Boolean | None
    """Specifies whether the runtime environment is publicly accessible. A change replaces the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """The list of security groups for the VPC associated with this runtime environment. A change replaces the resource."""
    storage_configurations: Sequence[CfnEnvironmentStorageConfigurationProps | Deferred] | Deferred | None
    """> AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. A change replaces the resource."""
    subnet_ids: Sequence[str] | Deferred | None
    """The list of subnets associated with the VPC for this runtime environment. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnEnvironmentEfsStorageConfigurationProps(TypedDict, total=False):
    """> AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025."""
    file_system_id: Required[str]
    """The file system identifier. A change replaces the resource."""
    mount_point: Required[str]
    """The mount point for the file system. A change replaces the resource."""


class CfnEnvironmentFsxStorageConfigurationProps(TypedDict, total=False):
    """> AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025."""
    file_system_id: Required[str]
    """The file system identifier. A change replaces the resource."""
    mount_point: Required[str]
    """The mount point for the file system. A change replaces the resource."""


class CfnEnvironmentHighAvailabilityConfigProps(TypedDict, total=False):
    """> AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025."""
    desired_capacity: Required[Integer]
    """The number of instances in a high availability configuration."""


class CfnEnvironmentStorageConfigurationProps(TypedDict, total=False):
    """> AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025."""
    efs: CfnEnvironmentEfsStorageConfigurationProps | Deferred | None
    """Defines the storage configuration for an Amazon EFS file system. A change replaces the resource."""
    fsx: CfnEnvironmentFsxStorageConfigurationProps | Deferred | None
    """Defines the storage configuration for an Amazon FSx file system. A change replaces the resource."""


class CfnEnvironment(TypedResource):
    """Specifies a runtime environment for a given runtime engine."""
    props: CfnEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentProps]) -> None: ...
    @property
    def attr_environment_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the runtime environment."""
    @property
    def attr_environment_id(self) -> StringToken:
        """The unique identifier of the runtime environment."""
