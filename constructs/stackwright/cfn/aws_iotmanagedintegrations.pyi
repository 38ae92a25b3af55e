"""Every resource type of AWS::IoTManagedIntegrations; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAccountAssociationProps(TypedDict, total=False):
    connector_destination_id: Required[str]
    """The identifier of the connector destination associated with this account association. A change replaces the resource."""
    description: str | None
    """A description of the account association."""
    general_authorization: CfnAccountAssociationGeneralAuthorizationProps | Deferred | None
    """The General Authorization reference by authorization material name. A change replaces the resource."""
    name: str | None
    """The name of the account association."""
    tags: Sequence[CfnAccountAssociationTagProps | Deferred] | Deferred | None
    """A set of key/value pairs that are used to manage the account association."""


class CfnAccountAssociationGeneralAuthorizationProps(TypedDict, total=False):
    """The General Authorization reference by authorization material name."""
    auth_material_name: str | None
    """The name of the authorization material."""


class CfnAccountAssociationTagProps(TypedDict, total=False):
    """A key-value pair to associate with the account association."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnAccountAssociation(TypedResource):
    """Resource type definition for AWS::IoTManagedIntegrations::AccountAssociation."""
    props: CfnAccountAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccountAssociationProps]) -> None: ...
    @property
    def attr_account_association_id(self) -> StringToken:
        """The unique identifier of the account association."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the account association."""
    @property
    def attr_association_state(self) -> StringToken:
        """The current state of the account association."""


class CfnCloudConnectorProps(TypedDict, total=False):
    description: str | None
    """A description of the C2C connector."""
    endpoint_config: Required[CfnCloudConnectorEndpointConfigProps | Deferred]
    """The configuration details for the cloud connector endpoint, including connection parameters and authentication requirements. A change replaces the resource."""
    endpoint_type: Literal["LAMBDA"] | Other | None
    """The type of endpoint used for the cloud connector, which defines how the connector communicates with external services. A change replaces the resource."""
    name: Required[str]
    """The display name of the C2C connector."""


class CfnCloudConnectorEndpointConfigProps(TypedDict, total=False):
    """The configuration details for the cloud connector endpoint, including connection parameters and authentication requirements."""
    lambda_: CfnCloudConnectorLambdaConfigProps | Deferred | None
    """Configuration details for an AWS Lambda function used as an endpoint for a cloud connector."""


class CfnCloudConnectorLambdaConfigProps(TypedDict, total=False):
    """Configuration details for an AWS Lambda function used as an endpoint for a cloud connector."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the Lambda function used as an endpoint."""


class CfnCloudConnector(TypedResource):
    """Resource type definition for AWS::IoTManagedIntegrations::CloudConnector."""
    props: CfnCloudConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCloudConnectorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the cloud connector."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the cloud connector."""
    @property
    def attr_type(self) -> StringToken:
        """The type of cloud connector."""


class CfnCredentialLockerProps(TypedDict, total=False):
    name: str | None
    """A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None


class CfnCredentialLocker(TypedResource):
    """Resource Type definition for AWS::IoTManagedIntegrations::CredentialLocker"""
    props: CfnCredentialLockerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCredentialLockerProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_identifier(self) -> StringToken: ...


class CfnManagedThingProps(TypedDict, total=False):
    authentication_material: str | None
    """String used to identify a managed thing and start the connectivity setup. A change replaces the resource."""
    authentication_material_type: Literal["WIFI_SETUP_QR_BAR_CODE", "ZWAVE_QR_BAR_CODE", "ZIGBEE_QR_BAR_CODE"] | Other | None
    """Represent the type of authentication material provided A change replaces the resource."""
    brand: str | None
    """Brand of the managed thing"""
    capability_report: CfnManagedThingCapabilityReportProps | Deferred | None
    """Report of all capabilities supported by the device."""
    classification: str | None
    """Metadata identifying the type of the device, follows device type from Matter specification."""
    credential_locker_id: str | None
    """ID of a CredentialLocker entry and is generated by IoT SmartHome."""
    meta_data: Mapping[str, str] | Deferred | None
    """Meta data associated with the managedThing"""
    model: str | None
    """Model of the managed thing"""
    name: str | None
    """Friendly name for a given managed thing, when provided."""
    owner: str | None
    """A per customer AWS account and region unique identifier (string) for an abstract entity that a Iot SmartHome solution associates devices to."""
    role: Required[Literal["CONTROLLER", "DEVICE"] | Other]
    """Represent the role of a managed thing A change replaces the resource."""
    serial_number: str | None
    """Managed thing serial number A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Tags associated with the resource"""
    wifi_simple_setup_configuration: CfnManagedThingWiFiSimpleSetupConfigurationProps | Deferred | None
    """The Wi-Fi Simple Setup configuration for the managed thing, which defines provisioning capabilities and timeout settings."""


class CfnManagedThingCapabilityReportProps(TypedDict, total=False):
    """Report of all capabilities supported by the device."""
    endpoints: Required[Sequence[CfnManagedThingCapabilityReportEndpointProps | Deferred] | Deferred]
    """Endpoints used in Capability Report."""
    node_id: str | None
    """Numeric identifier of the node."""
    version: Required[str]
    """Version of Capability Report"""


class CfnManagedThingCapabilityReportCapabilityProps(TypedDict, total=False):
    """Capability used in Capability Report."""
    actions: Required[Sequence[str] | Deferred]
    """Capability actions used in Capability Report."""
    events: Required[Sequence[str] | Deferred]
    """Capability events used in Capability Report."""
    id: Required[str]
    """Identifier of a SchemaVersion"""
    name: Required[str]
    """Name for the AWS capability."""
    properties: Required[Sequence[str] | Deferred]
    """Capability properties used in Capability Report."""
    version: Required[str]
    """Version for the AWS capability."""


class CfnManagedThingCapabilityReportEndpointProps(TypedDict, total=False):
    """Endpoint used in Capability Report."""
    capabilities: Required[Sequence[CfnManagedThingCapabilityReportCapabilityProps | Deferred] | Deferred]
    """Capabilities used in Capability Report."""
    device_types: Required[Sequence[str] | Deferred]
    """The type of device.."""
    id: Required[str]
    """Numeric identifier of the endpoint"""


class CfnManagedThingWiFiSimpleSetupConfigurationProps(TypedDict, total=False):
    """The Wi-Fi Simple Setup configuration for the managed thing, which defines provisioning capabilities and timeout settings."""
    enable_as_provisionee: Boolean | None
    """Indicates whether the device can act as a provisionee in Wi-Fi Simple Setup, allowing it to be configured by other devices."""
    enable_as_provisioner: Boolean | None
    """Indicates whether the device can act as a provisioner in Wi-Fi Simple Setup, allowing it to configure other devices."""
    timeout_in_minutes: Integer | None


class CfnManagedThing(TypedResource):
    """Resource Type definition for AWS::IoTManagedIntegrations::ManagedThing Resource Type"""
    props: CfnManagedThingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnManagedThingProps]) -> None: ...
    @property
    def attr_activated_at(self) -> StringToken:
        """Timestamp of the managed thing was fully setup and has connectivity"""
    @property
    def attr_advertised_product_id(self) -> StringToken:
        """The advertised product ID (APID) that's used for pre-production and production applications."""
    @property
    def attr_arn(self) -> StringToken:
        """ARN of a managed thing"""
    @property
    def attr_certificate_pem(self) -> StringToken:
        """The certificate data, in PEM format."""
    @property
    def attr_connector_device_id(self) -> StringToken:
        """ID of a connector device"""
    @property
    def attr_connector_policy_id(self) -> StringToken:
        """Identifier of a connector-policy."""
    @property
    def attr_created_at(self) -> StringToken:
        """Timestamp the managed thing was first created"""
    @property
    def attr_device_specific_key(self) -> StringToken:
        """Z-Wave device specific key"""
    @property
    def attr_hub_network_mode(self) -> StringToken:
        """Network Mode setting of Hub"""
    @property
    def attr_id(self) -> StringToken:
        """Unique Id of a Managed Thing."""
    @property
    def attr_identifier(self) -> StringToken:
        """Unique Id of a Managed Thing."""
    @property
    def attr_international_article_number(self) -> StringToken:
        """Managed thing International Article Number (EAN)"""
    @property
    def attr_mac_address(self) -> StringToken:
        """Zigbee mac address"""
    @property
    def attr_parent_controller_id(self) -> StringToken:
        """ID of the parent controller for this managed thing entry"""
    @property
    def attr_provisioning_status(self) -> StringToken:
        """Status of a managed thing"""
    @property
    def attr_universal_product_code(self) -> StringToken:
        """Managed thing Universal Product Code (UPC)"""
    @property
    def attr_updated_at(self) -> StringToken:
        """Timestamp the managed thing was last updated"""


class CfnProvisioningProfileProps(TypedDict, total=False):
    ca_certificate: str | None
    """A change replaces the resource."""
    claim_certificate: str | None
    """A change replaces the resource."""
    name: str | None
    """A change replaces the resource."""
    provisioning_type: Required[Literal["FLEET_PROVISIONING", "JITR"] | Other]
    """A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None


class CfnProvisioningProfile(TypedResource):
    """Resource Type definition for AWS::IoTManagedIntegrations::ProvisioningProfile"""
    props: CfnProvisioningProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProvisioningProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_identifier(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
