"""Every resource type of AWS::CodeConnections; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnConnectionProps(TypedDict, total=False):
    connection_name: Required[str]
    """The name of the connection. A change replaces the resource."""
    host_arn: str | None
    """The Amazon Resource Name (ARN) of the host associated with the connection. A change replaces the resource."""
    provider_type: Literal["AzureDevOps", "Bitbucket", "GitHub", "GitHubEnterpriseServer", "GitLab", "GitLabSelfManaged"] | Other | None
    """The name of the external provider where your third-party code repository is configured. A change replaces the resource."""
    tags: Sequence[CfnConnectionTagProps | Deferred] | Deferred | None
    """Specifies the tags applied to a connection."""


class CfnConnectionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnConnection(TypedResource):
    """A resource that is used to connect third-party source providers with services like CodePipeline."""
    props: CfnConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionProps]) -> None: ...
    @property
    def attr_connection_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the connection."""
    @property
    def attr_connection_status(self) -> StringToken:
        """The current status of the connection."""
    @property
    def attr_owner_account_id(self) -> StringToken:
        """The identifier of the external provider where your third-party code repository is configured."""


class CfnHostProps(TypedDict, total=False):
    name: Required[str]
    """The name of the host. A change replaces the resource."""
    provider_endpoint: Required[str]
    """The endpoint of the infrastructure where your provider type is installed."""
    provider_type: Required[Literal["Bitbucket", "GitHub", "GitHubEnterpriseServer", "GitLab", "GitLabSelfManaged", "AzureDevOps"] | Other]
    """The name of the installed provider to be associated with your connection. A change replaces the resource."""
    tags: Sequence[CfnHostTagProps | Deferred] | Deferred | None
    """Tags to apply to the host."""
    vpc_configuration: CfnHostVpcConfigurationProps | Deferred | None
    """The VPC configuration provisioned for the host."""


class CfnHostTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnHostVpcConfigurationProps(TypedDict, total=False):
    """The VPC configuration provisioned for the host."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The ID of the security group or security groups associated with the Amazon VPC."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The ID of the subnet or subnets associated with the Amazon VPC."""
    tls_certificate: str | None
    """The value of the Transport Layer Security (TLS) certificate associated with the infrastructure where your provider type is installed."""
    vpc_id: Required[str]
    """The ID of the Amazon VPC connected to the infrastructure where your provider type is installed."""


class CfnHost(TypedResource):
    """A resource that represents the infrastructure where a third-party provider is installed."""
    props: CfnHostProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHostProps]) -> None: ...
    @property
    def attr_host_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the host."""
    @property
    def attr_host_id(self) -> StringToken:
        """The server-generated unique identifier for the host."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the host."""
