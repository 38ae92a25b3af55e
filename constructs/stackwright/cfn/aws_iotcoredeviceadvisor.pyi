"""Every resource type of AWS::IoTCoreDeviceAdvisor; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, ResourceOptions, TypedResource


class CfnSuiteDefinitionProps(TypedDict, total=False):
    suite_definition_configuration: Required[CfnSuiteDefinitionSuiteDefinitionConfigurationProps | Deferred]
    """Gets the suite definition configuration."""
    tags: Sequence[CfnSuiteDefinitionTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the the Suite Definition."""


class CfnSuiteDefinitionDeviceUnderTestProps(TypedDict, total=False):
    """Information of a test device."""
    certificate_arn: str | None
    """Lists device's certificate ARN."""
    thing_arn: str | None
    """Lists device's thing ARN."""


class CfnSuiteDefinitionSuiteDefinitionConfigurationProps(TypedDict, total=False):
    """The configuration of the Suite Definition."""
    device_permission_role_arn: Required[str]
    """Gets the device permission ARN."""
    devices: Sequence[CfnSuiteDefinitionDeviceUnderTestProps | Deferred] | Deferred | None
    """Gets the devices configured."""
    intended_for_qualification: Boolean | None
    """Gets the tests intended for qualification in a suite."""
    root_group: Required[str]
    """Gets the test suite root group."""
    suite_definition_name: str | None
    """Gets the suite definition name."""


class CfnSuiteDefinitionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSuiteDefinition(TypedResource):
    """Creates a Device Advisor test suite."""
    props: CfnSuiteDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSuiteDefinitionProps]) -> None: ...
    @property
    def attr_suite_definition_arn(self) -> StringToken:
        """The Arn of the Suite Definition."""
    @property
    def attr_suite_definition_id(self) -> StringToken:
        """The version of the Suite Definition."""
    @property
    def attr_suite_definition_version(self) -> StringToken:
        """The ID of the Suite Definition."""
