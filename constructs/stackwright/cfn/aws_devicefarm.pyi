"""Every resource type of AWS::DeviceFarm; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnDevicePoolProps(TypedDict, total=False):
    description: str | None
    """The device pool's description."""
    max_devices: Integer | None
    """The number of devices that Device Farm can add to your device pool."""
    name: Required[str]
    """The device pool's name."""
    project_arn: Required[str]
    """The ARN of the project for the device pool. A change replaces the resource."""
    rules: Required[Sequence[CfnDevicePoolRuleProps | Deferred] | Deferred]
    """The device pool's rules."""
    tags: Sequence[CfnDevicePoolTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDevicePoolRuleProps(TypedDict, total=False):
    """Represents a condition for a device pool."""
    attribute: Literal["ARN", "PLATFORM", "FORM_FACTOR", "MANUFACTURER", "REMOTE_ACCESS_ENABLED", "REMOTE_DEBUG_ENABLED", "APPIUM_VERSION", "INSTANCE_ARN", "INSTANCE_LABELS", "FLEET_TYPE", "OS_VERSION", "MODEL", "AVAILABILITY"] | Other | None
    """The rule's stringified attribute."""
    operator: Literal["EQUALS", "LESS_THAN", "LESS_THAN_OR_EQUALS", "GREATER_THAN", "GREATER_THAN_OR_EQUALS", "IN", "NOT_IN", "CONTAINS"] | Other | None
    """Specifies how Device Farm compares the rule's attribute to the value."""
    value: str | None
    """The rule's value."""


class CfnDevicePoolTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDevicePool(TypedResource):
    """Represents a request to the create device pool operation."""
    props: CfnDevicePoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDevicePoolProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the device pool."""


class CfnInstanceProfileProps(TypedDict, total=False):
    description: str | None
    """The description of the instance profile."""
    exclude_app_packages_from_cleanup: Sequence[str] | Deferred | None
    """An array of strings containing the list of app packages that should not be cleaned up from the device after a test run completes."""
    name: Required[str]
    """The name of the instance profile."""
    package_cleanup: Boolean | None
    """When set to `true`, Device Farm removes app packages after a test run."""
    reboot_after_use: Boolean | None
    """When set to `true`, Device Farm reboots the instance after a test run."""
    tags: Sequence[CfnInstanceProfileTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnInstanceProfileTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnInstanceProfile(TypedResource):
    """Creates a profile that can be applied to one or more private fleet device instances."""
    props: CfnInstanceProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the instance profile."""


class CfnNetworkProfileProps(TypedDict, total=False):
    description: str | None
    """The description of the network profile."""
    downlink_bandwidth_bits: Integer | None
    """The data throughput rate in bits per second, as an integer from 0 to 104857600."""
    downlink_delay_ms: Integer | None
    """Delay time for all packets to destination in milliseconds as an integer from 0 to 2000."""
    downlink_jitter_ms: Integer | None
    """Time variation in the delay of received packets in milliseconds as an integer from 0 to 2000."""
    downlink_loss_percent: Integer | None
    """Proportion of received packets that fail to arrive from 0 to 100 percent."""
    name: Required[str]
    """The name of the network profile."""
    project_arn: Required[str]
    """The Amazon Resource Name (ARN) of the specified project. A change replaces the resource."""
    tags: Sequence[CfnNetworkProfileTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    uplink_bandwidth_bits: Integer | None
    """The data throughput rate in bits per second, as an integer from 0 to 104857600."""
    uplink_delay_ms: Integer | None
    """Delay time for all packets to destination in milliseconds as an integer from 0 to 2000."""
    uplink_jitter_ms: Integer | None
    """Time variation in the delay of received packets in milliseconds as an integer from 0 to 2000."""
    uplink_loss_percent: Integer | None
    """Proportion of transmitted packets that fail to arrive from 0 to 100 percent."""


class CfnNetworkProfileTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnNetworkProfile(TypedResource):
    """Creates a network profile."""
    props: CfnNetworkProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the network profile."""


class CfnProjectProps(TypedDict, total=False):
    default_job_timeout_minutes: Integer | None
    """Sets the execution timeout value (in minutes) for a project."""
    environment_variables: Sequence[CfnProjectEnvironmentVariableProps | Deferred] | Deferred | None
    execution_role_arn: str | None
    name: Required[str]
    """The project's name."""
    tags: Sequence[CfnProjectTagProps | Deferred] | Deferred | None
    """The tags to add to the resource."""
    vpc_config: CfnProjectVpcConfigProps | Deferred | None
    """The VPC security groups and subnets that are attached to a project."""


class CfnProjectEnvironmentVariableProps(TypedDict, total=False):
    name: Required[str]
    value: Required[str]


class CfnProjectTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnProjectVpcConfigProps(TypedDict, total=False):
    """The VPC security groups and subnets that are attached to a project."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """A list of VPC security group IDs."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A subnet is a range of IP addresses in your VPC."""
    vpc_id: Required[str]
    """A list of VPC IDs."""


class CfnProject(TypedResource):
    """Creates a project."""
    props: CfnProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the project."""


class CfnTestGridProjectProps(TypedDict, total=False):
    description: str | None
    """A human-readable description for the project."""
    name: Required[str]
    """A human-readable name for the project."""
    tags: Sequence[CfnTestGridProjectTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    vpc_config: CfnTestGridProjectVpcConfigProps | Deferred | None
    """The VPC security groups and subnets that are attached to a project."""


class CfnTestGridProjectTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTestGridProjectVpcConfigProps(TypedDict, total=False):
    """The VPC security groups and subnets attached to the `TestGrid` project."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """A list of VPC security group IDs."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A list of VPC subnet IDs."""
    vpc_id: Required[str]
    """A list of VPC IDs."""


class CfnTestGridProject(TypedResource):
    """A Selenium testing project."""
    props: CfnTestGridProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTestGridProjectProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `TestGrid` project."""


class CfnUploadProps(TypedDict, total=False):
    content_type: str | None
    """The upload's content type (for example, application/octet-stream). A change replaces the resource."""
    name: Required[str]
    """The upload's file name. A change replaces the resource."""
    project_arn: Required[str]
    """The ARN of the project for the upload. A change replaces the resource."""
    type: Required[Literal["ANDROID_APP", "IOS_APP", "WEB_APP", "EXTERNAL_DATA", "APPIUM_JAVA_JUNIT_TEST_PACKAGE", "APPIUM_JAVA_TESTNG_TEST_PACKAGE", "APPIUM_PYTHON_TEST_PACKAGE", "APPIUM_NODE_TEST_PACKAGE", "APPIUM_RUBY_TEST_PACKAGE", "APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE", "APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE", "APPIUM_WEB_PYTHON_TEST_PACKAGE", "APPIUM_WEB_NODE_TEST_PACKAGE", "APPIUM_WEB_RUBY_TEST_PACKAGE", "CALABASH_TEST_PACKAGE", "INSTRUMENTATION_TEST_PACKAGE", "UIAUTOMATION_TEST_PACKAGE", "UIAUTOMATOR_TEST_PACKAGE", "XCTEST_TEST_PACKAGE", "XCTEST_UI_TEST_PACKAGE", "APPIUM_JAVA_JUNIT_TEST_SPEC", "APPIUM_JAVA_TESTNG_TEST_SPEC", "APPIUM_PYTHON_TEST_SPEC", "APPIUM_NODE_TEST_SPEC", "APPIUM_RUBY_TEST_SPEC", "APPIUM_WEB_JAVA_JUNIT_TEST_SPEC", "APPIUM_WEB_JAVA_TESTNG_TEST_SPEC", "APPIUM_WEB_PYTHON_TEST_SPEC", "APPIUM_WEB_NODE_TEST_SPEC", "APPIUM_WEB_RUBY_TEST_SPEC", "INSTRUMENTATION_TEST_SPEC", "XCTEST_UI_TEST_SPEC"] | Other]
    """The upload's type. A change replaces the resource."""


class CfnUpload(TypedResource):
    """Represents an app or test scripts upload in AWS Device Farm."""
    props: CfnUploadProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUploadProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the upload."""
    @property
    def attr_category(self) -> StringToken:
        """The upload's category."""
    @property
    def attr_created(self) -> StringToken:
        """When the upload was created."""
    @property
    def attr_status(self) -> StringToken:
        """The upload's status."""


class CfnVPCEConfigurationProps(TypedDict, total=False):
    service_dns_name: Required[str]
    """The DNS name that Device Farm will use to map to the private service you want to access."""
    tags: Sequence[CfnVPCEConfigurationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    vpce_configuration_description: str | None
    """An optional description that provides details about your VPC endpoint configuration."""
    vpce_configuration_name: Required[str]
    """The friendly name you give to your VPC endpoint configuration to manage your configurations more easily."""
    vpce_service_name: Required[str]
    """The name of the VPC endpoint service that you want to access from Device Farm."""


class CfnVPCEConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnVPCEConfiguration(TypedResource):
    """Creates a configuration record in Device Farm for your Amazon Virtual Private Cloud (VPC) endpoint service."""
    props: CfnVPCEConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCEConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the VPC endpoint."""
