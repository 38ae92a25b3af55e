"""Every resource type of AWS::Panorama; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, ResourceOptions, TypedResource


class CfnApplicationInstanceProps(TypedDict, total=False):
    application_instance_id_to_replace: str | None
    """The ID of an application instance to replace with the new instance. A change replaces the resource."""
    default_runtime_context_device: Required[str]
    """The device's ID. A change replaces the resource."""
    description: str | None
    """A description for the application instance. A change replaces the resource."""
    manifest_overrides_payload: CfnApplicationInstanceManifestOverridesPayloadProps | Deferred | None
    """Setting overrides for the application manifest. A change replaces the resource."""
    manifest_payload: Required[CfnApplicationInstanceManifestPayloadProps | Deferred]
    """The application's manifest document. A change replaces the resource."""
    name: str | None
    """A name for the application instance. A change replaces the resource."""
    runtime_role_arn: str | None
    """The ARN of a runtime role for the application instance. A change replaces the resource."""
    tags: Sequence[CfnApplicationInstanceTagProps | Deferred] | Deferred | None
    """Tags for the application instance."""


class CfnApplicationInstanceManifestOverridesPayloadProps(TypedDict, total=False):
    """Parameter overrides for an application instance."""
    payload_data: str | None
    """The overrides document. A change replaces the resource."""


class CfnApplicationInstanceManifestPayloadProps(TypedDict, total=False):
    """A application verion's manifest file."""
    payload_data: str | None
    """The application manifest. A change replaces the resource."""


class CfnApplicationInstanceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnApplicationInstance(TypedResource):
    """> End of support notice: On May 31, 2026, AWS will end support for AWS Panorama."""
    props: CfnApplicationInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationInstanceProps]) -> None: ...
    @property
    def attr_application_instance_id(self) -> StringToken:
        """The application instance's ID."""
    @property
    def attr_arn(self) -> StringToken:
        """The application instance's ARN."""
    @property
    def attr_created_time(self) -> NumberToken:
        """The application instance's created time."""
    @property
    def attr_default_runtime_context_device_name(self) -> StringToken:
        """The application instance's default runtime context device name."""
    @property
    def attr_health_status(self) -> StringToken:
        """The application instance's health status."""
    @property
    def attr_last_updated_time(self) -> NumberToken:
        """The application instance's last updated time."""
    @property
    def attr_status(self) -> StringToken:
        """The application instance's status."""
    @property
    def attr_status_description(self) -> StringToken:
        """The application instance's status description."""


class CfnPackageProps(TypedDict, total=False):
    package_name: Required[str]
    """A name for the package. A change replaces the resource."""
    storage_location: CfnPackageStorageLocationProps | Deferred | None
    """A storage location."""
    tags: Sequence[CfnPackageTagProps | Deferred] | Deferred | None
    """Tags for the package."""


class CfnPackageStorageLocationProps(TypedDict, total=False):
    """A storage location."""


class CfnPackageTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPackage(TypedResource):
    """> End of support notice: On May 31, 2026, AWS will end support for AWS Panorama."""
    props: CfnPackageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPackageProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The package's ARN."""
    @property
    def attr_created_time(self) -> NumberToken:
        """When the package was created."""
    @property
    def attr_package_id(self) -> StringToken:
        """The package's ID."""
    @property
    def attr_storage_location_binary_prefix_location(self) -> StringToken:
        """The location's binary prefix."""
    @property
    def attr_storage_location_bucket(self) -> StringToken:
        """The location's bucket."""
    @property
    def attr_storage_location_generated_prefix_location(self) -> StringToken:
        """The location's generated prefix."""
    @property
    def attr_storage_location_manifest_prefix_location(self) -> StringToken:
        """The location's manifest prefix."""
    @property
    def attr_storage_location_repo_prefix_location(self) -> StringToken:
        """The location's repo prefix."""


class CfnPackageVersionProps(TypedDict, total=False):
    mark_latest: Boolean | None
    """Whether to mark the new version as the latest version."""
    owner_account: str | None
    """An owner account. A change replaces the resource."""
    package_id: Required[str]
    """A package ID. A change replaces the resource."""
    package_version: Required[str]
    """A package version. A change replaces the resource."""
    patch_version: Required[str]
    """A patch version. A change replaces the resource."""
    updated_latest_patch_version: str | None
    """If the version was marked latest, the new version to maker as latest."""


class CfnPackageVersion(TypedResource):
    """> End of support notice: On May 31, 2026, AWS will end support for AWS Panorama."""
    props: CfnPackageVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPackageVersionProps]) -> None: ...
    @property
    def attr_is_latest_patch(self) -> StringToken:
        """Whether the package version is the latest version."""
    @property
    def attr_package_arn(self) -> StringToken:
        """The package version's ARN."""
    @property
    def attr_package_name(self) -> StringToken:
        """The package version's name."""
    @property
    def attr_registered_time(self) -> NumberToken:
        """The package version's registered time."""
    @property
    def attr_status(self) -> StringToken:
        """The package version's status."""
    @property
    def attr_status_description(self) -> StringToken:
        """The package version's status description."""
