"""Functions in a VPC: what is made, what waits for what, what is refused."""

import subprocess
import sys
from typing import Any

import pytest

from stackwright import NONE, Stack
from stackwright.aws_ec2 import (
    Peer,
    Port,
    SecurityGroup,
    Subnet,
    SubnetConfiguration,
    SubnetSelection,
    Vpc,
)
from stackwright.aws_iam import Role
from stackwright.aws_lambda import Function
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function, synth

PLAIN = """
import sys
from stackwright import App, Stack
from stackwright.aws_lambda import Code, Function
from stackwright_synth.testing import template_of

app = App()
code = Code.from_inline("def handle(event, context): ...")
Function(Stack(app, "S"), "Worker", code=code, handler="index.handle", runtime="python3.13")
template_of(app, "S")
print(*[one for one in sys.modules if one.endswith(("aws_ec2", "aws_efs", "aws_lambda"))])
"""


def _imported(stack: Stack, count: int = 2) -> Vpc:
    return Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-1",
        private_subnet_ids=[f"subnet-{one + 1}" for one in range(count)],
    )


def _document(stack: Stack) -> Any:
    return synth(stack).resource("Worker11F36D0F")


def test_a_function_in_a_vpc(stack: Stack) -> None:
    """It is in the private subnets, with a security group of its own."""
    function = make_function(stack, vpc=_imported(stack))
    template = synth(stack)

    assert function.is_bound_to_vpc
    assert {
        "SecurityGroupIds": [{"Fn::GetAtt": ["WorkerSecurityGroup431FFF64", "GroupId"]}],
        "SubnetIds": ["subnet-1", "subnet-2"],
    } == _document(stack)["Properties"]["VpcConfig"]
    template.has_resource(
        "AWS::EC2::SecurityGroup",
        {
            "GroupDescription": "Automatic security group for Lambda Function SWorkerE69E7BB7",
            "SecurityGroupEgress": [{"CidrIp": "0.0.0.0/0", "IpProtocol": "-1"}],
            "VpcId": "vpc-1",
        },
    )


def test_a_function_without_a_vpc(stack: Stack) -> None:
    """Nothing of a network stands in its template, and it has no connections."""
    function = make_function(stack)

    assert not function.is_bound_to_vpc
    assert "VpcConfig" not in _document(stack)["Properties"]
    with pytest.raises(PropertyError) as caught:
        _ = function.connections
    assert ("needs-vpc", "give vpc") == (caught.value.code, caught.value.hint)


def test_the_role_may_manage_network_interfaces(stack: Stack) -> None:
    """It may do what Lambda does with it, and no more."""
    make_function(stack, vpc=_imported(stack))
    policies = synth(stack).find_resources("AWS::IAM::Policy")
    (policy,) = policies.values()
    properties: Any = policy["Properties"]
    (statement,) = (
        one for one in properties["PolicyDocument"]["Statement"] if one["Resource"] == "*"
    )

    assert {
        "Effect": "Allow",
        "Resource": "*",
        "Action": [
            "ec2:CreateNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSubnets",
            "ec2:DeleteNetworkInterface",
            "ec2:AssignPrivateIpAddresses",
            "ec2:UnassignPrivateIpAddresses",
        ],
    } == statement


def test_it_waits_for_the_ways_out(stack: Stack) -> None:
    """
    The function is made after, and deleted before, its policy and the routes of its subnets.

    What stands behind a route (the NAT gateway, its address, the internet gateway) is waited for
    by the route itself.
    """
    make_function(stack, vpc=Vpc(stack, "Vpc", max_azs=1))
    waiting = _document(stack)["DependsOn"]

    assert [
        "VpcPrivateSubnet1DefaultRouteBE02A9ED",
        "VpcPrivateSubnet1RouteTableAssociation70C59FA6",
        "WorkerServiceRoleDefaultPolicyAE71B5FA",
    ] == waiting


def test_it_waits_for_routes_that_are_added_later(stack: Stack) -> None:
    """A route that a subnet gets after the function was made is waited for, too."""
    private = SubnetConfiguration("Private", "PRIVATE_WITH_EGRESS")
    vpc = Vpc(stack, "Vpc", max_azs=1, nat_gateways=0, subnet_configuration=[private])
    make_function(stack, vpc=vpc)
    vpc.private_subnets[0].add_route("Late", router_type="TRANSIT_GATEWAY", router_id="tgw-1")

    assert any("Late" in one for one in _document(stack)["DependsOn"])


def test_it_waits_for_the_rules_of_its_group(stack: Stack) -> None:
    """A function that starts at once finds its security group as it was meant."""
    vpc = _imported(stack)
    function = make_function(stack, vpc=vpc, allow_all_outbound=False)
    function.connections.allow_to(SecurityGroup(stack, "Data", vpc=vpc), Port.tcp(5432))

    assert any("toSData" in one for one in _document(stack)["DependsOn"])


def test_it_waits_for_policies_of_a_given_role(stack: Stack) -> None:
    """A policy that was attached to an imported role is waited for as well."""
    role = Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/worker")
    make_function(stack, vpc=_imported(stack), role=role)
    (policy,) = synth(stack).find_resources("AWS::IAM::Policy")

    assert [policy] == _document(stack)["DependsOn"]


def test_functions_that_allow_each_other(stack: Stack) -> None:
    """Two functions may talk to each other without a cycle."""
    vpc = _imported(stack)
    one = make_function(stack, "One", vpc=vpc, allow_all_outbound=False)
    other = make_function(stack, "Other", vpc=vpc, allow_all_outbound=False)
    one.connections.allow_to(other, Port.tcp(80))
    other.connections.allow_to(one, Port.tcp(80))
    one.connections.allow_internally(Port.all_traffic())

    synth(stack).resource_count("AWS::EC2::SecurityGroupEgress", 3)


def test_given_security_groups(stack: Stack) -> None:
    """Given groups are used as they are; none is made."""
    vpc = _imported(stack)
    groups = [
        SecurityGroup.from_security_group_id(stack, f"G{one}", f"sg-{one}") for one in range(5)
    ]
    function = make_function(stack, vpc=vpc, security_groups=groups)
    function.connections.allow_from(Peer.any_ipv4(), Port.tcp(1))

    assert tuple(groups) == function.security_groups
    assert [f"sg-{one}" for one in range(5)] == _document(stack)["Properties"]["VpcConfig"][
        "SecurityGroupIds"
    ]
    synth(stack).resource_count("AWS::EC2::SecurityGroup", 0)


def test_outbound_traffic(stack: Stack) -> None:
    """The group of its own lets out what it is told to."""
    vpc = _imported(stack)
    function = make_function(stack, vpc=vpc, allow_all_outbound=False, allow_all_ipv6_outbound=True)
    (group,) = function.security_groups
    rules: Any = group.properties().get("security_group_egress")

    assert ["::/0"] == [one.get("cidr_ipv6") for one in rules]


def test_both_protocols(stack: Stack) -> None:
    """A function may send over IPv6 from subnets that have it."""
    vpc = Vpc(stack, "Vpc", ip_protocol="DUAL_STACK")
    make_function(stack, vpc=vpc, ipv6_allowed_for_dual_stack=True)

    assert _document(stack)["Properties"]["VpcConfig"]["Ipv6AllowedForDualStack"]


def test_chosen_subnets(stack: Stack) -> None:
    """Subnets may be named, even those of which only the id is known."""
    vpc = Vpc.from_vpc_attributes(stack, "Vpc", vpc_id="vpc-1")
    subnet = Subnet.from_subnet_id(stack, "Subnet", stack.add_parameter("SubnetId").value)
    make_function(stack, vpc=vpc, vpc_subnets=SubnetSelection(subnets=[subnet]))

    assert [{"Ref": "SubnetId"}] == _document(stack)["Properties"]["VpcConfig"]["SubnetIds"]


def test_public_subnets_are_refused(stack: Stack) -> None:
    """A public subnet gives no internet, which surprises; so it must be asked for."""
    public = SubnetSelection(subnet_type="PUBLIC")
    vpc = Vpc(stack, "Vpc", nat_gateways=0)

    with pytest.raises(PropertyError) as caught:
        make_function(stack, vpc=vpc, vpc_subnets=public)
    assert "public-subnet" == caught.value.code
    assert (
        "a function in a public subnet does not reach the internet, got S/Vpc/PublicSubnet1"
    ) == caught.value.message
    make_function(stack, vpc=vpc, vpc_subnets=public, allow_public_subnet=True)


def test_public_subnets_of_imports_are_refused(stack: Stack) -> None:
    """It does not matter how the subnet that is known to be public was named."""
    vpc = Vpc.from_vpc_attributes(stack, "Vpc", vpc_id="vpc-1", public_subnet_ids=["subnet-1"])
    same = SubnetSelection(subnets=[Subnet.from_subnet_id(stack, "Subnet", "subnet-1")])

    with pytest.raises(PropertyError, match="S/Vpc/PublicSubnet1"):
        make_function(stack, "A", vpc=vpc)
    with pytest.raises(PropertyError, match="S/Subnet"):
        make_function(stack, "B", vpc=vpc, vpc_subnets=same)


@pytest.mark.parametrize(
    "given",
    [
        {"vpc_subnets": SubnetSelection()},
        {"allow_all_outbound": False},
        {"allow_all_ipv6_outbound": True},
        {"ipv6_allowed_for_dual_stack": True},
        {"allow_public_subnet": True},
    ],
    ids=lambda one: str(*one),
)
def test_what_needs_a_vpc(stack: Stack, given: dict[str, Any]) -> None:
    """What is said of a VPC without one is a mistake."""
    with pytest.raises(PropertyError) as caught:
        make_function(stack, **given)

    assert "needs-vpc" == caught.value.code
    assert f"{''.join(given)} is for functions in a VPC" in caught.value.message


def test_limits_of_lists(stack: Stack) -> None:
    """At most 16 subnets and 5 security groups, and not none of either."""
    vpc = _imported(stack, 17)
    groups = [SecurityGroup.from_security_group_id(stack, f"G{one}", "sg-1") for one in range(6)]

    with pytest.raises(PropertyError, match="in at most 16 subnets, got 17 of S/Vpc"):
        make_function(stack, vpc=vpc)
    for listed in ([], groups):
        with pytest.raises(PropertyError, match="security_groups must have 1 to 5"):
            make_function(stack, vpc=vpc, security_groups=listed)


def test_outbound_traffic_of_given_groups(stack: Stack) -> None:
    """What given groups let out is theirs to say."""
    group = SecurityGroup.from_security_group_id(stack, "Group", "sg-1")

    with pytest.raises(PropertyError, match="allow_all_outbound would say something about"):
        make_function(stack, vpc=_imported(stack), security_groups=[group], allow_all_outbound=True)


def test_ipv6_needs_addresses(stack: Stack) -> None:
    """Every subnet must have IPv6 addresses; of imported ones nothing is known."""
    with pytest.raises(PropertyError, match="got S/Own/PrivateSubnet1"):
        make_function(stack, vpc=Vpc(stack, "Own"), ipv6_allowed_for_dual_stack=True)
    make_function(stack, "Other", vpc=_imported(stack), ipv6_allowed_for_dual_stack=True)


def test_wrong_types_are_named(stack: Stack) -> None:
    """A wrong type is refused as anywhere."""
    with pytest.raises(PropertyError, match=r"vpc: must be .*Vpc, got the text 'vpc-1'"):
        make_function(stack, vpc="vpc-1")


def test_a_default_of_the_scope_and_none(stack: Stack) -> None:
    """`NONE` says "no VPC", and with it go the other defaults about it."""
    vpc = _imported(stack)
    Function.set_defaults(
        stack,
        vpc=vpc,
        vpc_subnets=SubnetSelection(subnet_type="PRIVATE_WITH_EGRESS"),
        ipv6_allowed_for_dual_stack=True,
    )

    assert vpc is make_function(stack, "Inside").vpc
    assert make_function(stack, vpc=NONE).vpc is None
    assert "VpcConfig" not in _document(stack)["Properties"]


def test_a_function_without_a_vpc_loads_no_network() -> None:
    """What only networked functions need costs the others nothing."""
    command = [sys.executable, "-c", PLAIN]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)

    assert {"stackwright.aws_lambda", "stackwright.cfn.aws_lambda"} == set(done.stdout.split())
