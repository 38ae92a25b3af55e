"""Every resource type of AWS::Wickr; written by `python -m tools.l1`; do not edit."""

from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Other, ResourceOptions, TypedResource


class CfnNetworkProps(TypedDict, total=False):
    access_level: Required[Literal["STANDARD", "PREMIUM"] | Other]
    """The access level of the network, which determines available features and capabilities. A change replaces the resource."""
    network_name: Required[str]
    """The name of the network."""


class CfnNetwork(TypedResource):
    """Resource Type definition for AWS::Wickr::Network."""
    props: CfnNetworkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkProps]) -> None: ...
    @property
    def attr_aws_account_id(self) -> StringToken:
        """The AWS account ID that owns the network."""
    @property
    def attr_migration_state(self) -> NumberToken:
        """The SSO redirect URI migration state."""
    @property
    def attr_network_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the network."""
    @property
    def attr_network_id(self) -> StringToken:
        """The unique identifier of the network."""
    @property
    def attr_standing(self) -> NumberToken:
        """The current standing or status of the network."""
