"""Virtual networks: VPCs, subnets, security groups, endpoints."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_ec2.connections import Connectable as Connectable
    from stackwright.aws_ec2.connections import Connections as Connections
    from stackwright.aws_ec2.endpoints import GatewayVpcEndpoint as GatewayVpcEndpoint
    from stackwright.aws_ec2.endpoints import InterfaceVpcEndpoint as InterfaceVpcEndpoint
    from stackwright.aws_ec2.peer import Peer as Peer
    from stackwright.aws_ec2.port import Port as Port
    from stackwright.aws_ec2.security_group import SecurityGroup as SecurityGroup
    from stackwright.aws_ec2.security_group import SecurityGroupDefaults as SecurityGroupDefaults
    from stackwright.aws_ec2.selection import SubnetConfiguration as SubnetConfiguration
    from stackwright.aws_ec2.selection import SubnetSelection as SubnetSelection
    from stackwright.aws_ec2.selection import SubnetType as SubnetType
    from stackwright.aws_ec2.subnet import PrivateSubnet as PrivateSubnet
    from stackwright.aws_ec2.subnet import PublicSubnet as PublicSubnet
    from stackwright.aws_ec2.subnet import RouterType as RouterType
    from stackwright.aws_ec2.subnet import Subnet as Subnet
    from stackwright.aws_ec2.vpc import Vpc as Vpc
    from stackwright.aws_ec2.vpc import VpcDefaults as VpcDefaults
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "connections": "Connectable Connections",
            "endpoints": "GatewayVpcEndpoint InterfaceVpcEndpoint",
            "peer": "Peer",
            "port": "Port",
            "security_group": "SecurityGroup SecurityGroupDefaults",
            "selection": "SubnetConfiguration SubnetSelection SubnetType",
            "subnet": "PrivateSubnet PublicSubnet RouterType Subnet",
            "vpc": "Vpc VpcDefaults",
        },
    )

__all__ = [
    "Connectable",
    "Connections",
    "GatewayVpcEndpoint",
    "InterfaceVpcEndpoint",
    "Peer",
    "Port",
    "PrivateSubnet",
    "PublicSubnet",
    "RouterType",
    "SecurityGroup",
    "SecurityGroupDefaults",
    "Subnet",
    "SubnetConfiguration",
    "SubnetSelection",
    "SubnetType",
    "Vpc",
    "VpcDefaults",
]
