"""Every resource type of AWS::Route53Profiles; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnProfileProps(TypedDict, total=False):
    name: Required[str]
    """Name of the Profile. A change replaces the resource."""
    tags: Sequence[CfnProfileTagProps | Deferred] | Deferred | None
    """A list of the tag keys and values that you want to associate with the profile."""


class CfnProfileTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnProfile(TypedResource):
    """A complex type that includes settings for a Route 53 Profile."""
    props: CfnProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Profile."""
    @property
    def attr_client_token(self) -> StringToken:
        """The `ClientToken` value that was assigned when the Profile was created."""
    @property
    def attr_id(self) -> StringToken:
        """ID of the Profile."""
    @property
    def attr_share_status(self) -> StringToken:
        """Sharing status for the Profile."""


class CfnProfileAssociationProps(TypedDict, total=False):
    arn: str | None
    """The Amazon Resource Name (ARN) of the profile association to a VPC."""
    name: Required[str]
    """Name of the Profile association. A change replaces the resource."""
    profile_id: Required[str]
    """ID of the Profile. A change replaces the resource."""
    resource_id: Required[str]
    """The ID of the VPC. A change replaces the resource."""
    tags: Sequence[CfnProfileAssociationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnProfileAssociationTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnProfileAssociation(TypedResource):
    """An association between a Route 53 Profile and a VPC."""
    props: CfnProfileAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProfileAssociationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """ID of the Profile association."""


class CfnProfileResourceAssociationProps(TypedDict, total=False):
    name: Required[str]
    """Name of the Profile resource association. A change replaces the resource."""
    profile_id: Required[str]
    """Profile ID of the Profile that the resources are associated with. A change replaces the resource."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the resource association. A change replaces the resource."""
    resource_properties: str | None
    """If the DNS resource is a DNS Firewall rule group, this indicates the priority."""


class CfnProfileResourceAssociation(TypedResource):
    """The association between a Route 53 Profile and resources."""
    props: CfnProfileResourceAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProfileResourceAssociationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """ID of the Profile resource association."""
    @property
    def attr_resource_type(self) -> StringToken:
        """Resource type, such as a private hosted zone, interface VPC endpoint, or DNS Firewall rule group."""
