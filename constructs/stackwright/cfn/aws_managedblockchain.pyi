"""Every resource type of AWS::ManagedBlockchain; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAccessorProps(TypedDict, total=False):
    accessor_type: Required[Literal["BILLING_TOKEN"] | Other]
    """The type of the accessor. A change replaces the resource."""
    network_type: Literal["ETHEREUM_GOERLI", "ETHEREUM_MAINNET", "ETHEREUM_MAINNET_AND_GOERLI", "POLYGON_MAINNET", "POLYGON_MUMBAI"] | Other | None
    """The blockchain network that the `Accessor` token is created for. A change replaces the resource."""
    tags: Sequence[CfnAccessorTagProps | Deferred] | Deferred | None
    """The tags assigned to the Accessor."""


class CfnAccessorTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAccessor(TypedResource):
    """Creates a new accessor for use with Amazon Managed Blockchain service that supports token based access."""
    props: CfnAccessorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the accessor."""
    @property
    def attr_billing_token(self) -> StringToken:
        """The billing token is a property of the accessor."""
    @property
    def attr_creation_date(self) -> StringToken:
        """The creation date and time of the accessor."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the accessor."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the accessor."""


class CfnMemberProps(TypedDict, total=False):
    invitation_id: str | None
    """The unique identifier of the invitation to join the network sent to the account that creates the member."""
    member_configuration: Required[CfnMemberMemberConfigurationProps | Deferred]
    """Configuration properties of the member."""
    network_configuration: CfnMemberNetworkConfigurationProps | Deferred | None
    """Configuration properties of the network to which the member belongs."""
    network_id: str | None
    """The unique identifier of the network to which the member belongs."""


class CfnMemberApprovalThresholdPolicyProps(TypedDict, total=False):
    """A policy type that defines the voting rules for the network."""
    proposal_duration_in_hours: Integer | None
    """The duration from the time that a proposal is created until it expires."""
    threshold_comparator: str | None
    """Determines whether the vote percentage must be greater than the `ThresholdPercentage` or must be greater than or equal to the `ThresholdPercentage` to be approved."""
    threshold_percentage: Integer | None
    """The percentage of votes among all members that must be `YES` for a proposal to be approved."""


class CfnMemberMemberConfigurationProps(TypedDict, total=False):
    """Configuration properties of the member."""
    description: str | None
    """An optional description of the member."""
    member_framework_configuration: CfnMemberMemberFrameworkConfigurationProps | Deferred | None
    """Configuration properties of the blockchain framework relevant to the member."""
    name: Required[str]
    """The name of the member."""


class CfnMemberMemberFabricConfigurationProps(TypedDict, total=False):
    """Configuration properties for Hyperledger Fabric for a member in a Managed Blockchain network that is using the Hyperledger Fabric framework."""
    admin_password: Required[str]
    """The password for the member's initial administrative user."""
    admin_username: Required[str]
    """The user name for the member's initial administrative user."""


class CfnMemberMemberFrameworkConfigurationProps(TypedDict, total=False):
    """Configuration properties relevant to a member for the blockchain framework that the Managed Blockchain network uses."""
    member_fabric_configuration: CfnMemberMemberFabricConfigurationProps | Deferred | None
    """Configuration properties for Hyperledger Fabric."""


class CfnMemberNetworkConfigurationProps(TypedDict, total=False):
    """Configuration properties of the network to which the member belongs."""
    description: str | None
    """Attributes of the blockchain framework for the network."""
    framework: Required[str]
    """The blockchain framework that the network uses."""
    framework_version: Required[str]
    """The version of the blockchain framework that the network uses."""
    name: Required[str]
    """The name of the network."""
    network_framework_configuration: CfnMemberNetworkFrameworkConfigurationProps | Deferred | None
    """Configuration properties relevant to the network for the blockchain framework that the network uses."""
    voting_policy: Required[CfnMemberVotingPolicyProps | Deferred]
    """The voting rules that the network uses to decide if a proposal is accepted."""


class CfnMemberNetworkFabricConfigurationProps(TypedDict, total=False):
    """Hyperledger Fabric configuration properties for the network."""
    edition: Required[str]
    """The edition of Amazon Managed Blockchain that the network uses."""


class CfnMemberNetworkFrameworkConfigurationProps(TypedDict, total=False):
    """Configuration properties relevant to the network for the blockchain framework that the network uses."""
    network_fabric_configuration: CfnMemberNetworkFabricConfigurationProps | Deferred | None
    """Configuration properties for Hyperledger Fabric for a member in a Managed Blockchain network that is using the Hyperledger Fabric framework."""


class CfnMemberVotingPolicyProps(TypedDict, total=False):
    """The voting rules for the network to decide if a proposal is accepted"""
    approval_threshold_policy: CfnMemberApprovalThresholdPolicyProps | Deferred | None
    """Defines the rules for the network for voting on proposals, such as the percentage of `YES` votes required for the proposal to be approved and the duration of the proposal."""


class CfnMember(TypedResource):
    """Creates a member within a Managed Blockchain network."""
    props: CfnMemberProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMemberProps]) -> None: ...
    @property
    def attr_member_id(self) -> StringToken:
        """The unique identifier of the member."""
    @property
    def attr_network_id(self) -> StringToken:
        """The unique identifier of the network to which the member belongs."""


class CfnNodeProps(TypedDict, total=False):
    member_id: str | None
    """The unique identifier of the member to which the node belongs."""
    network_id: Required[str]
    """The unique identifier of the network for the node."""
    node_configuration: Required[CfnNodeNodeConfigurationProps | Deferred]
    """Configuration properties of a peer node."""


class CfnNodeNodeConfigurationProps(TypedDict, total=False):
    """Configuration properties of a peer node within a membership."""
    availability_zone: Required[str]
    """The Availability Zone in which the node exists."""
    instance_type: Required[str]
    """The Amazon Managed Blockchain instance type for the node."""


class CfnNode(TypedResource):
    """Creates a node on the specified blockchain network."""
    props: CfnNodeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNodeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the node."""
    @property
    def attr_member_id(self) -> StringToken:
        """The unique identifier of the member in which the node is created."""
    @property
    def attr_network_id(self) -> StringToken:
        """The unique identifier of the network that the node is in."""
    @property
    def attr_node_id(self) -> StringToken:
        """The unique identifier of the node."""
