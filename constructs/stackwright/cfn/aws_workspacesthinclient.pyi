"""Every resource type of AWS::WorkSpacesThinClient; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnEnvironmentProps(TypedDict, total=False):
    desired_software_set_id: str | None
    """The ID of the software set to apply."""
    desktop_arn: Required[str]
    """The Amazon Resource Name (ARN) of the desktop to stream from Amazon WorkSpaces, WorkSpaces Secure Browser, or WorkSpaces Applications. A change replaces the resource."""
    desktop_endpoint: str | None
    """The URL for the identity provider login (only for environments that use WorkSpaces Applications)."""
    device_creation_tags: Sequence[CfnEnvironmentTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the newly created devices for this environment."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS Key Management Service key used to encrypt the environment. A change replaces the resource."""
    maintenance_window: CfnEnvironmentMaintenanceWindowProps | Deferred | None
    """A specification for a time window to apply software updates."""
    name: str | None
    """The name of the environment."""
    software_set_update_mode: Literal["USE_LATEST", "USE_DESIRED"] | Other | None
    """An option to define which software updates to apply."""
    software_set_update_schedule: Literal["USE_MAINTENANCE_WINDOW", "APPLY_IMMEDIATELY"] | Other | None
    """An option to define if software updates should be applied within a maintenance window."""
    tags: Sequence[CfnEnvironmentTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnEnvironmentMaintenanceWindowProps(TypedDict, total=False):
    """Describes the maintenance window for a thin client device."""
    apply_time_of: Literal["UTC", "DEVICE"] | Other | None
    """The option to set the maintenance window during the device local time or Universal Coordinated Time (UTC)."""
    days_of_the_week: Sequence[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | Other] | Deferred | None
    """The days of the week during which the maintenance window is open."""
    end_time_hour: Integer | None
    """The hour for the maintenance window end ( `00` - `23` )."""
    end_time_minute: Integer | None
    """The minutes for the maintenance window end ( `00` - `59` )."""
    start_time_hour: Integer | None
    """The hour for the maintenance window start ( `00` - `23` )."""
    start_time_minute: Integer | None
    """The minutes past the hour for the maintenance window start ( `00` - `59` )."""
    type: Required[Literal["SYSTEM", "CUSTOM"] | Other]
    """An option to select the default or custom maintenance window."""


class CfnEnvironmentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEnvironment(TypedResource):
    """Describes an environment."""
    props: CfnEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentProps]) -> None: ...
    @property
    def attr_activation_code(self) -> StringToken:
        """The activation code to register a device to the environment."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the environment."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the environment was created."""
    @property
    def attr_desktop_type(self) -> StringToken:
        """The type of streaming desktop for the environment."""
    @property
    def attr_id(self) -> StringToken:
        """Unique identifier of the environment."""
    @property
    def attr_pending_software_set_id(self) -> StringToken:
        """The ID of the software set that is pending to be installed."""
    @property
    def attr_pending_software_set_version(self) -> StringToken:
        """The version of the software set that is pending to be installed."""
    @property
    def attr_registered_devices_count(self) -> NumberToken:
        """The number of devices registered to the environment."""
    @property
    def attr_software_set_compliance_status(self) -> StringToken:
        """Describes if the software currently installed on all devices in the environment is a supported version."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp of when the device was updated."""
