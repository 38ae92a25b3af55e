"""Every resource type of AWS::PCAConnectorSCEP; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnChallengeProps(TypedDict, total=False):
    connector_arn: Required[str]
    """The Amazon Resource Name (ARN) of the connector. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None


class CfnChallenge(TypedResource):
    """For general-purpose connectors."""
    props: CfnChallengeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChallengeProps]) -> None: ...
    @property
    def attr_challenge_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the challenge."""


class CfnConnectorProps(TypedDict, total=False):
    certificate_authority_arn: Required[str]
    """The Amazon Resource Name (ARN) of the certificate authority associated with the connector. A change replaces the resource."""
    mobile_device_management: CfnConnectorMobileDeviceManagementProps | Deferred | None
    """Contains settings relevant to the mobile device management system that you chose for the connector. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    vpc_endpoint_id: str | None
    """A change replaces the resource."""


class CfnConnectorIntuneConfigurationProps(TypedDict, total=False):
    """Contains configuration details for use with Microsoft Intune."""
    azure_application_id: Required[str]
    """The directory (tenant) ID from your Microsoft Entra ID app registration."""
    domain: Required[str]
    """The primary domain from your Microsoft Entra ID app registration."""


class CfnConnectorMobileDeviceManagementProps(TypedDict, total=False):
    """If you don't supply a value, by default Connector for SCEP creates a connector for general-purpose use."""
    intune: CfnConnectorIntuneConfigurationProps | Deferred | None
    """Configuration settings for use with Microsoft Intune."""


class CfnConnector(TypedResource):
    """Connector for SCEP is a service that links AWS Private Certificate Authority to your SCEP-enabled devices."""
    props: CfnConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorProps]) -> None: ...
    @property
    def attr_connector_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the connector."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The connector's HTTPS public SCEP URL."""
    @property
    def attr_open_id_configuration(self) -> StringToken: ...
    @property
    def attr_type(self) -> StringToken:
        """The connector type."""
