"""Every resource type of AWS::Greengrass; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnConnectorDefinitionProps(TypedDict, total=False):
    initial_version: CfnConnectorDefinitionConnectorDefinitionVersionProps | Deferred | None
    """The connector definition version to include when the connector definition is created. A change replaces the resource."""
    name: Required[str]
    """The name of the connector definition."""
    tags: Anything
    """Application-specific metadata to attach to the connector definition."""


class CfnConnectorDefinitionConnectorProps(TypedDict, total=False):
    """Connectors are modules that provide built-in integration with local infrastructure, device protocols, AWS, and other cloud services."""
    connector_arn: Required[str]
    """The Amazon Resource Name (ARN) of the connector. A change replaces the resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the connector. A change replaces the resource."""
    parameters: Anything
    """The parameters or configuration used by the connector. A change replaces the resource."""


class CfnConnectorDefinitionConnectorDefinitionVersionProps(TypedDict, total=False):
    """A connector definition version contains a list of connectors."""
    connectors: Required[Sequence[CfnConnectorDefinitionConnectorProps | Deferred] | Deferred]
    """The connectors in this version. A change replaces the resource."""


class CfnConnectorDefinition(TypedResource):
    """The `AWS::Greengrass::ConnectorDefinition` resource represents a connector definition for AWS IoT Greengrass."""
    props: CfnConnectorDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorDefinitionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `ConnectorDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/connectors/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the `ConnectorDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The ARN of the last `ConnectorDefinitionVersion` that was added to the `ConnectorDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/connectors/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the `ConnectorDefinition`, such as `MyConnectorDefinition`."""


class CfnConnectorDefinitionVersionProps(TypedDict, total=False):
    connector_definition_id: Required[str]
    """The ID of the connector definition associated with this version. A change replaces the resource."""
    connectors: Required[Sequence[CfnConnectorDefinitionVersionConnectorProps | Deferred] | Deferred]
    """The connectors in this version. A change replaces the resource."""


class CfnConnectorDefinitionVersionConnectorProps(TypedDict, total=False):
    """Connectors are modules that provide built-in integration with local infrastructure, device protocols, AWS, and other cloud services."""
    connector_arn: Required[str]
    """The Amazon Resource Name (ARN) of the connector. A change replaces the resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the connector. A change replaces the resource."""
    parameters: Anything
    """The parameters or configuration that the connector uses. A change replaces the resource."""


class CfnConnectorDefinitionVersion(TypedResource):
    """The `AWS::Greengrass::ConnectorDefinitionVersion` resource represents a connector definition version for AWS IoT Greengrass."""
    props: CfnConnectorDefinitionVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorDefinitionVersionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnCoreDefinitionProps(TypedDict, total=False):
    initial_version: CfnCoreDefinitionCoreDefinitionVersionProps | Deferred | None
    """The core definition version to include when the core definition is created. A change replaces the resource."""
    name: Required[str]
    """The name of the core definition."""
    tags: Anything
    """Application-specific metadata to attach to the core definition."""


class CfnCoreDefinitionCoreProps(TypedDict, total=False):
    """A core is an AWS IoT device that runs the AWS IoT Greengrass core software and manages local processes for a Greengrass group."""
    certificate_arn: Required[str]
    """The Amazon Resource Name (ARN) of the device certificate for the core. A change replaces the resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the core. A change replaces the resource."""
    sync_shadow: Boolean | None
    """Indicates whether the core's local shadow is synced with the cloud automatically. A change replaces the resource."""
    thing_arn: Required[str]
    """The ARN of the core, which is an AWS IoT device (thing). A change replaces the resource."""


class CfnCoreDefinitionCoreDefinitionVersionProps(TypedDict, total=False):
    """A core definition version contains a Greengrass core."""
    cores: Required[Sequence[CfnCoreDefinitionCoreProps | Deferred] | Deferred]
    """The Greengrass core in this version. A change replaces the resource."""


class CfnCoreDefinition(TypedResource):
    """The `AWS::Greengrass::CoreDefinition` resource represents a core definition for AWS IoT Greengrass."""
    props: CfnCoreDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCoreDefinitionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `CoreDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/cores/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the `CoreDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The ARN of the last `CoreDefinitionVersion` that was added to the `CoreDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/cores/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the `CoreDefinition`, such as `MyCoreDefinition`."""


class CfnCoreDefinitionVersionProps(TypedDict, total=False):
    core_definition_id: Required[str]
    """The ID of the core definition associated with this version. A change replaces the resource."""
    cores: Required[Sequence[CfnCoreDefinitionVersionCoreProps | Deferred] | Deferred]
    """The Greengrass core in this version. A change replaces the resource."""


class CfnCoreDefinitionVersionCoreProps(TypedDict, total=False):
    """A core is an AWS IoT device that runs the AWS IoT Greengrass core software and manages local processes for a Greengrass group."""
    certificate_arn: Required[str]
    """The ARN of the device certificate for the core. A change replaces the resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the core. A change replaces the resource."""
    sync_shadow: Boolean | None
    """Indicates whether the core's local shadow is synced with the cloud automatically. A change replaces the resource."""
    thing_arn: Required[str]
    """The Amazon Resource Name (ARN) of the core, which is an AWS IoT device (thing). A change replaces the resource."""


class CfnCoreDefinitionVersion(TypedResource):
    """The `AWS::Greengrass::CoreDefinitionVersion` resource represents a core definition version for AWS IoT Greengrass."""
    props: CfnCoreDefinitionVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCoreDefinitionVersionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnDeviceDefinitionProps(TypedDict, total=False):
    initial_version: CfnDeviceDefinitionDeviceDefinitionVersionProps | Deferred | None
    """The device definition version to include when the device definition is created. A change replaces the resource."""
    name: Required[str]
    """The name of the device definition."""
    tags: Anything
    """Application-specific metadata to attach to the device definition."""


class CfnDeviceDefinitionDeviceProps(TypedDict, total=False):
    """A device is an AWS IoT device (thing) that's added to a Greengrass group."""
    certificate_arn: Required[str]
    """The Amazon Resource Name (ARN) of the device certificate for the device. A change replaces the resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the device. A change replaces the resource."""
    sync_shadow: Boolean | None
    """Indicates whether the device's local shadow is synced with the cloud automatically. A change replaces the resource."""
    thing_arn: Required[str]
    """The ARN of the device, which is an AWS IoT device (thing). A change replaces the resource."""


class CfnDeviceDefinitionDeviceDefinitionVersionProps(TypedDict, total=False):
    """A device definition version contains a list of devices."""
    devices: Required[Sequence[CfnDeviceDefinitionDeviceProps | Deferred] | Deferred]
    """The devices in this version. A change replaces the resource."""


class CfnDeviceDefinition(TypedResource):
    """The `AWS::Greengrass::DeviceDefinition` resource represents a device definition for AWS IoT Greengrass."""
    props: CfnDeviceDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeviceDefinitionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `DeviceDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/devices/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the `DeviceDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The ARN of the last `DeviceDefinitionVersion` that was added to the `DeviceDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/devices/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the device definition."""


class CfnDeviceDefinitionVersionProps(TypedDict, total=False):
    device_definition_id: Required[str]
    """The ID of the device definition associated with this version. A change replaces the resource."""
    devices: Required[Sequence[CfnDeviceDefinitionVersionDeviceProps | Deferred] | Deferred]
    """The devices in this version. A change replaces the resource."""


class CfnDeviceDefinitionVersionDeviceProps(TypedDict, total=False):
    """A device is an AWS IoT device (thing) that's added to a Greengrass group."""
    certificate_arn: Required[str]
    """The ARN of the device certificate for the device. A change replaces the resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the device. A change replaces the resource."""
    sync_shadow: Boolean | None
    """Indicates whether the device's local shadow is synced with the cloud automatically. A change replaces the resource."""
    thing_arn: Required[str]
    """The Amazon Resource Name (ARN) of the device, which is an AWS IoT device (thing). A change replaces the resource."""


class CfnDeviceDefinitionVersion(TypedResource):
    """The `AWS::Greengrass::DeviceDefinitionVersion` resource represents a device definition version for AWS IoT Greengrass."""
    props: CfnDeviceDefinitionVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeviceDefinitionVersionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnFunctionDefinitionProps(TypedDict, total=False):
    initial_version: CfnFunctionDefinitionFunctionDefinitionVersionProps | Deferred | None
    """The function definition version to include when the function definition is created. A change replaces the resource."""
    name: Required[str]
    """The name of the function definition."""
    tags: Anything
    """Application-specific metadata to attach to the function definition."""


class CfnFunctionDefinitionDefaultConfigProps(TypedDict, total=False):
    """The default configuration that applies to all Lambda functions in the function definition version."""
    execution: Required[CfnFunctionDefinitionExecutionProps | Deferred]
    """Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core."""


class CfnFunctionDefinitionEnvironmentProps(TypedDict, total=False):
    """The environment configuration for a Lambda function on the AWS IoT Greengrass core."""
    access_sysfs: Boolean | None
    """Indicates whether the function is allowed to access the `/sys` directory on the core device, which allows the read device information from `/sys`. A change replaces the resource."""
    execution: CfnFunctionDefinitionExecutionProps | Deferred | None
    """Settings for the Lambda execution environment in AWS IoT Greengrass. A change replaces the resource."""
    resource_access_policies: Sequence[CfnFunctionDefinitionResourceAccessPolicyProps | Deferred] | Deferred | None
    """A list of the resources in the group that the function can access, with the corresponding read-only or read-write permissions. A change replaces the resource."""
    variables: Anything
    """Environment variables for the Lambda function. A change replaces the resource."""


class CfnFunctionDefinitionExecutionProps(TypedDict, total=False):
    """Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core."""
    isolation_mode: str | None
    """The containerization that the Lambda function runs in. A change replaces the resource."""
    run_as: CfnFunctionDefinitionRunAsProps | Deferred | None
    """The user and group permissions used to run the Lambda function. A change replaces the resource."""


class CfnFunctionDefinitionFunctionProps(TypedDict, total=False):
    """A function is a Lambda function that's referenced from an AWS IoT Greengrass group."""
    function_arn: Required[str]
    """The Amazon Resource Name (ARN) of the alias (recommended) or version of the referenced Lambda function. A change replaces the resource."""
    function_configuration: Required[CfnFunctionDefinitionFunctionConfigurationProps | Deferred]
    """The group-specific settings of the Lambda function. A change replaces the resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the function. A change replaces the resource."""


class CfnFunctionDefinitionFunctionConfigurationProps(TypedDict, total=False):
    """The group-specific configuration settings for a Lambda function."""
    encoding_type: str | None
    """The expected encoding type of the input payload for the function. A change replaces the resource."""
    environment: CfnFunctionDefinitionEnvironmentProps | Deferred | None
    """The environment configuration of the function. A change replaces the resource."""
    exec_args: str | None
    """The execution arguments. A change replaces the resource."""
    executable: str | None
    """The name of the function executable. A change replaces the resource."""
    memory_size: Integer | None
    """The memory size (in KB) required by the function. A change replaces the resource."""
    pinned: Boolean | None
    """Indicates whether the function is pinned (or *long-lived* )."""
    timeout: Integer | None
    """The allowed execution time (in seconds) after which the function should terminate. A change replaces the resource."""


class CfnFunctionDefinitionFunctionDefinitionVersionProps(TypedDict, total=False):
    """A function definition version contains a list of functions."""
    default_config: CfnFunctionDefinitionDefaultConfigProps | Deferred | None
    """The default configuration that applies to all Lambda functions in the group. A change replaces the resource."""
    functions: Required[Sequence[CfnFunctionDefinitionFunctionProps | Deferred] | Deferred]
    """The functions in this version. A change replaces the resource."""


class CfnFunctionDefinitionResourceAccessPolicyProps(TypedDict, total=False):
    """A list of the resources in the group that the function can access, with the corresponding read-only or read-write permissions."""
    permission: str | None
    """The read-only or read-write access that the Lambda function has to the resource. A change replaces the resource."""
    resource_id: Required[str]
    """The ID of the resource. A change replaces the resource."""


class CfnFunctionDefinitionRunAsProps(TypedDict, total=False):
    """The access identity whose permissions are used to run the Lambda function."""
    gid: Integer | None
    """The group ID whose permissions are used to run the Lambda function. A change replaces the resource."""
    uid: Integer | None
    """The user ID whose permissions are used to run the Lambda function. A change replaces the resource."""


class CfnFunctionDefinition(TypedResource):
    """The `AWS::Greengrass::FunctionDefinition` resource represents a function definition for AWS IoT Greengrass."""
    props: CfnFunctionDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFunctionDefinitionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `FunctionDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/functions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the `FunctionDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The ARN of the last `FunctionDefinitionVersion` that was added to the `FunctionDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/functions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the `FunctionDefinition`, such as `MyFunctionDefinition`."""


class CfnFunctionDefinitionVersionProps(TypedDict, total=False):
    default_config: CfnFunctionDefinitionVersionDefaultConfigProps | Deferred | None
    """The default configuration that applies to all Lambda functions in the group. A change replaces the resource."""
    function_definition_id: Required[str]
    """The ID of the function definition associated with this version. A change replaces the resource."""
    functions: Required[Sequence[CfnFunctionDefinitionVersionFunctionProps | Deferred] | Deferred]
    """The functions in this version. A change replaces the resource."""


class CfnFunctionDefinitionVersionDefaultConfigProps(TypedDict, total=False):
    """The default configuration that applies to all Lambda functions in the function definition version."""
    execution: Required[CfnFunctionDefinitionVersionExecutionProps | Deferred]
    """Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core."""


class CfnFunctionDefinitionVersionEnvironmentProps(TypedDict, total=False):
    """The environment configuration for a Lambda function on the AWS IoT Greengrass core."""
    access_sysfs: Boolean | None
    """Indicates whether the function is allowed to access the `/sys` directory on the core device, which allows the read device information from `/sys`. A change replaces the resource."""
    execution: CfnFunctionDefinitionVersionExecutionProps | Deferred | None
    """Settings for the Lambda execution environment in AWS IoT Greengrass. A change replaces the resource."""
    resource_access_policies: Sequence[CfnFunctionDefinitionVersionResourceAccessPolicyProps | Deferred] | Deferred | None
    """A list of the resources in the group that the function can access, with the corresponding read-only or read-write permissions. A change replaces the resource."""
    variables: Anything
    """Environment variables for the Lambda function. A change replaces the resource."""


class CfnFunctionDefinitionVersionExecutionProps(TypedDict, total=False):
    """Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core."""
    isolation_mode: str | None
    """The containerization that the Lambda function runs in. A change replaces the resource."""
    run_as: CfnFunctionDefinitionVersionRunAsProps | Deferred | None
    """The user and group permissions used to run the Lambda function. A change replaces the resource."""


class CfnFunctionDefinitionVersionFunctionProps(TypedDict, total=False):
    """A function is a Lambda function that's referenced from an AWS IoT Greengrass group."""
    function_arn: Required[str]
    """The Amazon Resource Name (ARN) of the alias (recommended) or version of the referenced Lambda function. A change replaces the resource."""
    function_configuration: Required[CfnFunctionDefinitionVersionFunctionConfigurationProps | Deferred]
    """The group-specific settings of the Lambda function. A change replaces the resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the function. A change replaces the resource."""


class CfnFunctionDefinitionVersionFunctionConfigurationProps(TypedDict, total=False):
    """The group-specific configuration settings for a Lambda function."""
    encoding_type: str | None
    """The expected encoding type of the input payload for the function. A change replaces the resource."""
    environment: CfnFunctionDefinitionVersionEnvironmentProps | Deferred | None
    """The environment configuration of the function. A change replaces the resource."""
    exec_args: str | None
    """The execution arguments. A change replaces the resource."""
    executable: str | None
    """The name of the function executable. A change replaces the resource."""
    memory_size: Integer | None
    """The memory size (in KB) required by the function. A change replaces the resource."""
    pinned: Boolean | None
    """Indicates whether the function is pinned (or *long-lived* )."""
    timeout: Integer | None
    """The allowed execution time (in seconds) after which the function should terminate. A change replaces the resource."""


class CfnFunctionDefinitionVersionResourceAccessPolicyProps(TypedDict, total=False):
    """A list of the resources in the group that the function can access, with the corresponding read-only or read-write permissions."""
    permission: str | None
    """The read-only or read-write access that the Lambda function has to the resource. A change replaces the resource."""
    resource_id: Required[str]
    """The ID of the resource. A change replaces the resource."""


class CfnFunctionDefinitionVersionRunAsProps(TypedDict, total=False):
    """The user and group permissions used to run the Lambda function."""
    gid: Integer | None
    """The group ID whose permissions are used to run the Lambda function. A change replaces the resource."""
    uid: Integer | None
    """The user ID whose permissions are used to run the Lambda function. A change replaces the resource."""


class CfnFunctionDefinitionVersion(TypedResource):
    """The `AWS::Greengrass::FunctionDefinitionVersion` resource represents a function definition version for AWS IoT Greengrass."""
    props: CfnFunctionDefinitionVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFunctionDefinitionVersionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnGroupProps(TypedDict, total=False):
    initial_version: CfnGroupGroupVersionProps | Deferred | None
    """The group version to include when the group is created. A change replaces the resource."""
    name: Required[str]
    """The name of the group."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role attached to the group."""
    tags: Anything
    """Application-specific metadata to attach to the group."""


class CfnGroupGroupVersionProps(TypedDict, total=False):
    """A group version in AWS IoT Greengrass, which references of a core definition version, device definition version, subscription definition version, and other version types that contain the components you want to deploy to a Greengrass core device."""
    connector_definition_version_arn: str | None
    """The Amazon Resource Name (ARN) of the connector definition version that contains the connectors you want to deploy with the group version. A change replaces the resource."""
    core_definition_version_arn: str | None
    """The ARN of the core definition version that contains the core you want to deploy with the group version. A change replaces the resource."""
    device_definition_version_arn: str | None
    """The ARN of the device definition version that contains the devices you want to deploy with the group version. A change replaces the resource."""
    function_definition_version_arn: str | None
    """The ARN of the function definition version that contains the functions you want to deploy with the group version. A change replaces the resource."""
    logger_definition_version_arn: str | None
    """The ARN of the logger definition version that contains the loggers you want to deploy with the group version. A change replaces the resource."""
    resource_definition_version_arn: str | None
    """The ARN of the resource definition version that contains the resources you want to deploy with the group version. A change replaces the resource."""
    subscription_definition_version_arn: str | None
    """The ARN of the subscription definition version that contains the subscriptions you want to deploy with the group version. A change replaces the resource."""


class CfnGroup(TypedResource):
    """AWS IoT Greengrass seamlessly extends AWS to edge devices so they can act locally on the data they generate, while still using the cloud for management, analytics, and durable storage."""
    props: CfnGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the `Group`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/groups/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the `Group`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The ARN of the last `GroupVersion` that was added to the `Group`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/groups/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the `Group`, such as `MyGroup`."""
    @property
    def attr_role_arn(self) -> StringToken:
        """The ARN of the IAM role that's attached to the `Group`, such as `arn:aws:iam:: :role/role-name`."""
    @property
    def attr_role_attached_at(self) -> StringToken:
        """The time (in milliseconds since the epoch) when the group role was attached to the `Group`."""


class CfnGroupVersionProps(TypedDict, total=False):
    connector_definition_version_arn: str | None
    """The Amazon Resource Name (ARN) of the connector definition version that contains the connectors you want to deploy with the group version. A change replaces the resource."""
    core_definition_version_arn: str | None
    """The ARN of the core definition version that contains the core you want to deploy with the group version. A change replaces the resource."""
    device_definition_version_arn: str | None
    """The ARN of the device definition version that contains the devices you want to deploy with the group version. A change replaces the resource."""
    function_definition_version_arn: str | None
    """The ARN of the function definition version that contains the functions you want to deploy with the group version. A change replaces the resource."""
    group_id: Required[str]
    """The ID of the group associated with this version. A change replaces the resource."""
    logger_definition_version_arn: str | None
    """The ARN of the logger definition version that contains the loggers you want to deploy with the group version. A change replaces the resource."""
    resource_definition_version_arn: str | None
    """The ARN of the resource definition version that contains the resources you want to deploy with the group version. A change replaces the resource."""
    subscription_definition_version_arn: str | None
    """The ARN of the subscription definition version that contains the subscriptions you want to deploy with the group version. A change replaces the resource."""


class CfnGroupVersion(TypedResource):
    """The `AWS::Greengrass::GroupVersion` resource represents a group version in AWS IoT Greengrass."""
    props: CfnGroupVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGroupVersionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnLoggerDefinitionProps(TypedDict, total=False):
    initial_version: CfnLoggerDefinitionLoggerDefinitionVersionProps | Deferred | None
    """The logger definition version to include when the logger definition is created. A change replaces the resource."""
    name: Required[str]
    """The name of the logger definition."""
    tags: Anything
    """Application-specific metadata to attach to the logger definition."""


class CfnLoggerDefinitionLoggerProps(TypedDict, total=False):
    """A logger represents logging settings for the AWS IoT Greengrass group, which can be stored in CloudWatch and the local file system of your core device."""
    component: Required[str]
    """The source of the log event. A change replaces the resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the logger. A change replaces the resource."""
    level: Required[str]
    """The log-level threshold. A change replaces the resource."""
    space: Integer | None
    """The amount of file space (in KB) to use when writing logs to the local file system. A change replaces the resource."""
    type: Required[str]
    """The storage mechanism for log events. A change replaces the resource."""


class CfnLoggerDefinitionLoggerDefinitionVersionProps(TypedDict, total=False):
    """A logger definition version contains a list of loggers."""
    loggers: Required[Sequence[CfnLoggerDefinitionLoggerProps | Deferred] | Deferred]
    """The loggers in this version. A change replaces the resource."""


class CfnLoggerDefinition(TypedResource):
    """The `AWS::Greengrass::LoggerDefinition` resource represents a logger definition for AWS IoT Greengrass."""
    props: CfnLoggerDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLoggerDefinitionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `LoggerDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/loggers/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the `LoggerDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The ARN of the last `LoggerDefinitionVersion` that was added to the `LoggerDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/loggers/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the `LoggerDefinition`, such as `MyLoggerDefinition`."""


class CfnLoggerDefinitionVersionProps(TypedDict, total=False):
    logger_definition_id: Required[str]
    """The ID of the logger definition associated with this version. A change replaces the resource."""
    loggers: Required[Sequence[CfnLoggerDefinitionVersionLoggerProps | Deferred] | Deferred]
    """The loggers in this version. A change replaces the resource."""


class CfnLoggerDefinitionVersionLoggerProps(TypedDict, total=False):
    """A logger represents logging settings for the AWS IoT Greengrass group, which can be stored in CloudWatch and the local file system of your core device."""
    component: Required[str]
    """The source of the log event. A change replaces the resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the logger. A change replaces the resource."""
    level: Required[str]
    """The log-level threshold. A change replaces the resource."""
    space: Integer | None
    """The amount of file space (in KB) to use when writing logs to the local file system. A change replaces the resource."""
    type: Required[str]
    """The storage mechanism for log events. A change replaces the resource."""


class CfnLoggerDefinitionVersion(TypedResource):
    """The `AWS::Greengrass::LoggerDefinitionVersion` resource represents a logger definition version for AWS IoT Greengrass."""
    props: CfnLoggerDefinitionVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLoggerDefinitionVersionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnResourceDefinitionProps(TypedDict, total=False):
    initial_version: CfnResourceDefinitionResourceDefinitionVersionProps | Deferred | None
    """The resource definition version to include when the resource definition is created. A change replaces the resource."""
    name: Required[str]
    """The name of the resource definition."""
    tags: Anything
    """Application-specific metadata to attach to the resource definition."""


class CfnResourceDefinitionGroupOwnerSettingProps(TypedDict, total=False):
    """Settings that define additional Linux OS group permissions to give to the Lambda function process."""
    auto_add_group_owner: Required[Boolean]
    """Indicates whether to give the privileges of the Linux group that owns the resource to the Lambda process. A change replaces the resource."""
    group_owner: str | None
    """The name of the Linux group whose privileges you want to add to the Lambda process. A change replaces the resource."""


class CfnResourceDefinitionLocalDeviceResourceDataProps(TypedDict, total=False):
    """Settings for a local device resource, which represents a file under `/dev`."""
    group_owner_setting: CfnResourceDefinitionGroupOwnerSettingProps | Deferred | None
    """Settings that define additional Linux OS group permissions to give to the Lambda function process. A change replaces the resource."""
    source_path: Required[str]
    """The local absolute path of the device resource. A change replaces the resource."""


class CfnResourceDefinitionLocalVolumeResourceDataProps(TypedDict, total=False):
    """Settings for a local volume resource, which represents a file or directory on the root file system."""
    destination_path: Required[str]
    """The absolute local path of the resource in the Lambda environment. A change replaces the resource."""
    group_owner_setting: CfnResourceDefinitionGroupOwnerSettingProps | Deferred | None
    """Settings that define additional Linux OS group permissions to give to the Lambda function process. A change replaces the resource."""
    source_path: Required[str]
    """The local absolute path of the volume resource on the host. A change replaces the resource."""


class CfnResourceDefinitionResourceDataContainerProps(TypedDict, total=False):
    """A container for resource data, which defines the resource type."""
    local_device_resource_data: CfnResourceDefinitionLocalDeviceResourceDataProps | Deferred | None
    """Settings for a local device resource. A change replaces the resource."""
    local_volume_resource_data: CfnResourceDefinitionLocalVolumeResourceDataProps | Deferred | None
    """Settings for a local volume resource. A change replaces the resource."""
    s3_machine_learning_model_resource_data: CfnResourceDefinitionS3MachineLearningModelResourceDataProps | Deferred | None
    """Settings for a machine learning resource stored in Amazon S3. A change replaces the resource."""
    sage_maker_machine_learning_model_resource_data: CfnResourceDefinitionSageMakerMachineLearningModelResourceDataProps | Deferred | None
    """Settings for a machine learning resource saved as an SageMaker AI training job. A change replaces the resource."""
    secrets_manager_secret_resource_data: CfnResourceDefinitionSecretsManagerSecretResourceDataProps | Deferred | None
    """Settings for a secret resource. A change replaces the resource."""


class CfnResourceDefinitionResourceDefinitionVersionProps(TypedDict, total=False):
    """A resource definition version contains a list of resources."""
    resources: Required[Sequence[CfnResourceDefinitionResourceInstanceProps | Deferred] | Deferred]
    """The resources in this version. A change replaces the resource."""


class CfnResourceDefinitionResourceDownloadOwnerSettingProps(TypedDict, total=False):
    """The owner setting for a downloaded machine learning resource."""
    group_owner: Required[str]
    """The group owner of the machine learning resource. A change replaces the resource."""
    group_permission: Required[str]
    """The permissions that the group owner has to the machine learning resource. A change replaces the resource."""


class CfnResourceDefinitionResourceInstanceProps(TypedDict, total=False):
    """A local resource, machine learning resource, or secret resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the resource. A change replaces the resource."""
    name: Required[str]
    """The descriptive resource name, which is displayed on the AWS IoT Greengrass console. A change replaces the resource."""
    resource_data_container: Required[CfnResourceDefinitionResourceDataContainerProps | Deferred]
    """A container for resource data. A change replaces the resource."""


class CfnResourceDefinitionS3MachineLearningModelResourceDataProps(TypedDict, total=False):
    """Settings for an Amazon S3 machine learning resource."""
    destination_path: Required[str]
    """The absolute local path of the resource inside the Lambda environment. A change replaces the resource."""
    owner_setting: CfnResourceDefinitionResourceDownloadOwnerSettingProps | Deferred | None
    """The owner setting for the downloaded machine learning resource. A change replaces the resource."""
    s3_uri: Required[str]
    """The URI of the source model in an Amazon S3 bucket. A change replaces the resource."""


class CfnResourceDefinitionSageMakerMachineLearningModelResourceDataProps(TypedDict, total=False):
    """Settings for an Secrets Manager machine learning resource."""
    destination_path: Required[str]
    """The absolute local path of the resource inside the Lambda environment. A change replaces the resource."""
    owner_setting: CfnResourceDefinitionResourceDownloadOwnerSettingProps | Deferred | None
    """The owner setting for the downloaded machine learning resource. A change replaces the resource."""
    sage_maker_job_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon SageMaker AI training job that represents the source model. A change replaces the resource."""


class CfnResourceDefinitionSecretsManagerSecretResourceDataProps(TypedDict, total=False):
    """Settings for a secret resource, which references a secret from AWS Secrets Manager."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the Secrets Manager secret to make available on the core. A change replaces the resource."""
    additional_staging_labels_to_download: Sequence[str] | Deferred | None
    """The staging labels whose values you want to make available on the core, in addition to `AWSCURRENT`. A change replaces the resource."""


class CfnResourceDefinition(TypedResource):
    """The `AWS::Greengrass::ResourceDefinition` resource represents a resource definition for AWS IoT Greengrass."""
    props: CfnResourceDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceDefinitionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `ResourceDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/resources/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the `ResourceDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The ARN of the last `ResourceDefinitionVersion` that was added to the `ResourceDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/resources/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the `ResourceDefinition`, such as `MyResourceDefinition`."""


class CfnResourceDefinitionVersionProps(TypedDict, total=False):
    resource_definition_id: Required[str]
    """The ID of the resource definition associated with this version. A change replaces the resource."""
    resources: Required[Sequence[CfnResourceDefinitionVersionResourceInstanceProps | Deferred] | Deferred]
    """The resources in this version. A change replaces the resource."""


class CfnResourceDefinitionVersionGroupOwnerSettingProps(TypedDict, total=False):
    """Settings that define additional Linux OS group permissions to give to the Lambda function process."""
    auto_add_group_owner: Required[Boolean]
    """Indicates whether to give the privileges of the Linux group that owns the resource to the Lambda process. A change replaces the resource."""
    group_owner: str | None
    """The name of the Linux group whose privileges you want to add to the Lambda process. A change replaces the resource."""


class CfnResourceDefinitionVersionLocalDeviceResourceDataProps(TypedDict, total=False):
    """Settings for a local device resource, which represents a file under `/dev`."""
    group_owner_setting: CfnResourceDefinitionVersionGroupOwnerSettingProps | Deferred | None
    """Settings that define additional Linux OS group permissions to give to the Lambda function process. A change replaces the resource."""
    source_path: Required[str]
    """The local absolute path of the device resource. A change replaces the resource."""


class CfnResourceDefinitionVersionLocalVolumeResourceDataProps(TypedDict, total=False):
    """Settings for a local volume resource, which represents a file or directory on the root file system."""
    destination_path: Required[str]
    """The absolute local path of the resource in the Lambda environment. A change replaces the resource."""
    group_owner_setting: CfnResourceDefinitionVersionGroupOwnerSettingProps | Deferred | None
    """Settings that define additional Linux OS group permissions to give to the Lambda function process. A change replaces the resource."""
    source_path: Required[str]
    """The local absolute path of the volume resource on the host. A change replaces the resource."""


class CfnResourceDefinitionVersionResourceDataContainerProps(TypedDict, total=False):
    """A container for resource data, which defines the resource type."""
    local_device_resource_data: CfnResourceDefinitionVersionLocalDeviceResourceDataProps | Deferred | None
    """Settings for a local device resource. A change replaces the resource."""
    local_volume_resource_data: CfnResourceDefinitionVersionLocalVolumeResourceDataProps | Deferred | None
    """Settings for a local volume resource. A change replaces the resource."""
    s3_machine_learning_model_resource_data: CfnResourceDefinitionVersionS3MachineLearningModelResourceDataProps | Deferred | None
    """Settings for a machine learning resource stored in Amazon S3. A change replaces the resource."""
    sage_maker_machine_learning_model_resource_data: CfnResourceDefinitionVersionSageMakerMachineLearningModelResourceDataProps | Deferred | None
    """Settings for a machine learning resource saved as an SageMaker AI training job. A change replaces the resource."""
    secrets_manager_secret_resource_data: CfnResourceDefinitionVersionSecretsManagerSecretResourceDataProps | Deferred | None
    """Settings for a secret resource. A change replaces the resource."""


class CfnResourceDefinitionVersionResourceDownloadOwnerSettingProps(TypedDict, total=False):
    """The owner setting for a downloaded machine learning resource."""
    group_owner: Required[str]
    """The group owner of the machine learning resource. A change replaces the resource."""
    group_permission: Required[str]
    """The permissions that the group owner has to the machine learning resource. A change replaces the resource."""


class CfnResourceDefinitionVersionResourceInstanceProps(TypedDict, total=False):
    """A local resource, machine learning resource, or secret resource."""
    id: Required[str]
    """A descriptive or arbitrary ID for the resource. A change replaces the resource."""
    name: Required[str]
    """The descriptive resource name, which is displayed on the AWS IoT Greengrass console. A change replaces the resource."""
    resource_data_container: Required[CfnResourceDefinitionVersionResourceDataContainerProps | Deferred]
    """A container for resource data. A change replaces the resource."""


class CfnResourceDefinitionVersionS3MachineLearningModelResourceDataProps(TypedDict, total=False):
    """Settings for an Amazon S3 machine learning resource."""
    destination_path: Required[str]
    """The absolute local path of the resource inside the Lambda environment. A change replaces the resource."""
    owner_setting: CfnResourceDefinitionVersionResourceDownloadOwnerSettingProps | Deferred | None
    """The owner setting for the downloaded machine learning resource. A change replaces the resource."""
    s3_uri: Required[str]
    """The URI of the source model in an Amazon S3 bucket. A change replaces the resource."""


class CfnResourceDefinitionVersionSageMakerMachineLearningModelResourceDataProps(TypedDict, total=False):
    """Settings for an Secrets Manager machine learning resource."""
    destination_path: Required[str]
    """The absolute local path of the resource inside the Lambda environment. A change replaces the resource."""
    owner_setting: CfnResourceDefinitionVersionResourceDownloadOwnerSettingProps | Deferred | None
    """The owner setting for the downloaded machine learning resource. A change replaces the resource."""
    sage_maker_job_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon SageMaker AI training job that represents the source model. A change replaces the resource."""


class CfnResourceDefinitionVersionSecretsManagerSecretResourceDataProps(TypedDict, total=False):
    """Settings for a secret resource, which references a secret from AWS Secrets Manager."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the Secrets Manager secret to make available on the core. A change replaces the resource."""
    additional_staging_labels_to_download: Sequence[str] | Deferred | None
    """The staging labels whose values you want to make available on the core, in addition to `AWSCURRENT`. A change replaces the resource."""


class CfnResourceDefinitionVersion(TypedResource):
    """The `AWS::Greengrass::ResourceDefinitionVersion` resource represents a resource definition version for AWS IoT Greengrass."""
    props: CfnResourceDefinitionVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceDefinitionVersionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnSubscriptionDefinitionProps(TypedDict, total=False):
    initial_version: CfnSubscriptionDefinitionSubscriptionDefinitionVersionProps | Deferred | None
    """The subscription definition version to include when the subscription definition is created. A change replaces the resource."""
    name: Required[str]
    """The name of the subscription definition."""
    tags: Anything
    """Application-specific metadata to attach to the subscription definition."""


class CfnSubscriptionDefinitionSubscriptionProps(TypedDict, total=False):
    """Subscriptions define how MQTT messages can be exchanged between devices, functions, and connectors in the group, and with AWS IoT or the local shadow service."""
    id: Required[str]
    """A descriptive or arbitrary ID for the subscription. A change replaces the resource."""
    source: Required[str]
    """The originator of the message. A change replaces the resource."""
    subject: Required[str]
    """The MQTT topic used to route the message. A change replaces the resource."""
    target: Required[str]
    """The destination of the message. A change replaces the resource."""


class CfnSubscriptionDefinitionSubscriptionDefinitionVersionProps(TypedDict, total=False):
    """A subscription definition version contains a list of subscriptions."""
    subscriptions: Required[Sequence[CfnSubscriptionDefinitionSubscriptionProps | Deferred] | Deferred]
    """The subscriptions in this version. A change replaces the resource."""


class CfnSubscriptionDefinition(TypedResource):
    """The `AWS::Greengrass::SubscriptionDefinition` resource represents a subscription definition for AWS IoT Greengrass."""
    props: CfnSubscriptionDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubscriptionDefinitionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `SubscriptionDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/subscriptions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the `SubscriptionDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The ARN of the last `SubscriptionDefinitionVersion` that was added to the `SubscriptionDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/subscriptions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the `SubscriptionDefinition`, such as `MySubscriptionDefinition`."""


class CfnSubscriptionDefinitionVersionProps(TypedDict, total=False):
    subscription_definition_id: Required[str]
    """The ID of the subscription definition associated with this version. A change replaces the resource."""
    subscriptions: Required[Sequence[CfnSubscriptionDefinitionVersionSubscriptionProps | Deferred] | Deferred]
    """The subscriptions in this version. A change replaces the resource."""


class CfnSubscriptionDefinitionVersionSubscriptionProps(TypedDict, total=False):
    """Subscriptions define how MQTT messages can be exchanged between devices, functions, and connectors in the group, and with AWS IoT or the local shadow service."""
    id: Required[str]
    """A descriptive or arbitrary ID for the subscription. A change replaces the resource."""
    source: Required[str]
    """The originator of the message. A change replaces the resource."""
    subject: Required[str]
    """The MQTT topic used to route the message. A change replaces the resource."""
    target: Required[str]
    """The destination of the message. A change replaces the resource."""


class CfnSubscriptionDefinitionVersion(TypedResource):
    """The `AWS::Greengrass::SubscriptionDefinitionVersion` resource represents a subscription definition version for AWS IoT Greengrass."""
    props: CfnSubscriptionDefinitionVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubscriptionDefinitionVersionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
