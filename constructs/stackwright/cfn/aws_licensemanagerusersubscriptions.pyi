"""Every resource type of AWS::LicenseManagerUserSubscriptions; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnLicenseServerEndpointProps(TypedDict, total=False):
    identity_provider_arn: Required[str]
    """The Amazon Resource Name (ARN) that identifies the registered identity provider the license server endpoint is created for. A change replaces the resource."""
    license_server_settings: CfnLicenseServerEndpointLicenseServerSettingsProps | Deferred | None
    """The settings of the RDS license server to create the endpoint for. A change replaces the resource."""
    tags: Sequence[CfnLicenseServerEndpointTagProps | Deferred] | Deferred | None
    """The tags that apply for the license server endpoint."""


class CfnLicenseServerEndpointCredentialsProviderProps(TypedDict, total=False):
    """The source of the credentials that License Manager uses to reach the license server."""
    secrets_manager_credentials_provider: Required[CfnLicenseServerEndpointSecretsManagerCredentialsProviderProps | Deferred]
    """Credentials held in AWS Secrets Manager."""


class CfnLicenseServerEndpointLicenseServerSettingsProps(TypedDict, total=False):
    """The settings of the RDS license server to create the endpoint for."""
    server_settings: Required[CfnLicenseServerEndpointServerSettingsProps | Deferred]
    """The settings of a license server, by server type."""
    server_type: Required[Literal["RDS_SAL"] | Other]
    """The type of license server."""


class CfnLicenseServerEndpointRdsSalSettingsProps(TypedDict, total=False):
    """The settings of a Remote Desktop Services Subscriber Access License server."""
    rds_sal_credentials_provider: Required[CfnLicenseServerEndpointCredentialsProviderProps | Deferred]
    """The source of the credentials that License Manager uses to reach the license server."""


class CfnLicenseServerEndpointSecretsManagerCredentialsProviderProps(TypedDict, total=False):
    """Credentials held in AWS Secrets Manager."""
    secret_id: Required[str]
    """The identifier of the Secrets Manager secret that holds the license server administrator credentials."""


class CfnLicenseServerEndpointServerSettingsProps(TypedDict, total=False):
    """The settings of a license server, by server type."""
    rds_sal_settings: Required[CfnLicenseServerEndpointRdsSalSettingsProps | Deferred]
    """The settings of a Remote Desktop Services Subscriber Access License server."""


class CfnLicenseServerEndpointTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnLicenseServerEndpoint(TypedResource):
    """Resource Type definition for AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint."""
    props: CfnLicenseServerEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLicenseServerEndpointProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The timestamp when License Manager created the license server endpoint."""
    @property
    def attr_license_server_endpoint_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the license server endpoint."""
    @property
    def attr_license_server_endpoint_id(self) -> StringToken:
        """The ID of the license server endpoint."""
    @property
    def attr_license_server_endpoint_provisioning_status(self) -> StringToken:
        """The current state of the provisioning process for the license server endpoint."""
    @property
    def attr_license_servers(self) -> StringToken:
        """The license servers that are accessed through this endpoint."""
    @property
    def attr_server_endpoint(self) -> StringToken:
        """The network address of a license server endpoint."""
    @property
    def attr_server_type(self) -> StringToken:
        """The type of license server."""
