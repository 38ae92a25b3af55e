"""Security groups: their rules, where these stand, and what imports allow."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_ec2 import Peer, Port, SecurityGroup, Vpc
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of

EVERYTHING = {
    "CidrIp": "0.0.0.0/0",
    "Description": "Allow all outbound traffic by default",
    "IpProtocol": "-1",
}
NOTHING = {
    "CidrIp": "255.255.255.255/32",
    "Description": "Disallow all traffic",
    "FromPort": 252,
    "IpProtocol": "icmp",
    "ToPort": 86,
}


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S")


@pytest.fixture
def vpc(stack: Stack) -> Vpc:
    """A VPC that is there already."""
    return Vpc.from_vpc_attributes(stack, "Vpc", vpc_id="vpc-1")


def _template(stack: Stack) -> Template:
    app = stack.root
    assert isinstance(app, App)
    return template_of(app, stack.id)


def _properties(group: SecurityGroup) -> Any:
    return _template(Stack.of(group)).resource("GroupC77FDACD")["Properties"]


def test_a_bare_group(stack: Stack, vpc: Vpc) -> None:
    """Everything may go out, nothing comes in, and the path describes it."""
    group = SecurityGroup(stack, "Group", vpc=vpc)

    assert {
        "GroupDescription": "S/Group",
        "SecurityGroupEgress": [EVERYTHING],
        "VpcId": "vpc-1",
    } == _properties(group)


def test_a_whole_group(stack: Stack, vpc: Vpc) -> None:
    """Name, description and tags arrive."""
    group = SecurityGroup(
        stack,
        "Group",
        vpc=vpc,
        security_group_name="web",
        description="The web.",
        allow_all_ipv6_outbound=True,
        tags={"team": "net"},
    )
    properties = _properties(group)

    assert ("web", "The web.", [{"Key": "team", "Value": "net"}]) == (
        properties["GroupName"],
        properties["GroupDescription"],
        properties["Tags"],
    )
    assert ["0.0.0.0/0", None] == [one.get("CidrIp") for one in properties["SecurityGroupEgress"]]


def test_a_closed_group_stays_closed(stack: Stack, vpc: Vpc) -> None:
    """A rule that no traffic matches keeps EC2 from adding one that lets everything out."""
    group = SecurityGroup(stack, "Group", vpc=vpc, allow_all_outbound=False)
    group.add_egress_rule(SecurityGroup(stack, "Other", vpc=vpc), Port.tcp(5432))

    assert [NOTHING] == _properties(group)["SecurityGroupEgress"]


def test_rules_about_addresses_stand_in_the_group(stack: Stack, vpc: Vpc) -> None:
    """Literal addresses and ports are inline, each rule once."""
    group = SecurityGroup(stack, "Group", vpc=vpc, allow_all_outbound=False)
    for _ in range(2):
        assert () == group.add_ingress_rule(Peer.any_ipv4(), Port.tcp(443))
        assert () == group.add_egress_rule(Peer.ipv6("2001:db8::/32"), Port.udp(53), "Names.")
    properties = _properties(group)

    assert [
        {
            "CidrIp": "0.0.0.0/0",
            "Description": "from 0.0.0.0/0:443",
            "FromPort": 443,
            "IpProtocol": "tcp",
            "ToPort": 443,
        }
    ] == properties["SecurityGroupIngress"]
    assert [
        {
            "CidrIpv6": "2001:db8::/32",
            "Description": "Names.",
            "FromPort": 53,
            "IpProtocol": "udp",
            "ToPort": 53,
        }
    ] == properties["SecurityGroupEgress"]


def test_rules_without_the_group(stack: Stack, vpc: Vpc) -> None:
    """On demand no rule stands in the group."""
    group = SecurityGroup(stack, "Group", vpc=vpc, disable_inline_rules=True)
    (rule,) = group.add_ingress_rule(Peer.ipv4("10.0.0.0/8"), Port.tcp(443))

    assert "from 10.0.0.0_8:443" == rule.id
    _template(stack).has_resource(
        "AWS::EC2::SecurityGroupIngress",
        {
            "GroupId": {"Fn::GetAtt": ["GroupC77FDACD", "GroupId"]},
            "CidrIp": "10.0.0.0/8",
            "FromPort": 443,
        },
    )


def test_nothing_is_added_where_all_may_go_out(stack: Stack, vpc: Vpc) -> None:
    """A rule that another includes is not made; IPv6 is another matter."""
    group = SecurityGroup(stack, "Group", vpc=vpc)
    group.add_egress_rule(Peer.ipv4("10.0.0.0/8"), Port.tcp(443))
    group.add_egress_rule(Peer.any_ipv6(), Port.tcp(443))

    assert [None, "::/0"] == [
        one.get("CidrIpv6") for one in _properties(group)["SecurityGroupEgress"]
    ]


@pytest.mark.parametrize(
    ("peer", "said"),
    [
        (Peer.prefix_list("pl-1"), {"SourcePrefixListId": "pl-1"}),
        (Peer.security_group_id("sg-1"), {"SourceSecurityGroupId": "sg-1"}),
        (
            Peer.security_group_id("sg-1", "123456789012"),
            {"SourceSecurityGroupId": "sg-1", "SourceSecurityGroupOwnerId": "123456789012"},
        ),
    ],
)
def test_other_peers(stack: Stack, vpc: Vpc, peer: Peer, said: dict[str, Any]) -> None:
    """Prefix lists and groups are named in rules of their own."""
    SecurityGroup(stack, "Group", vpc=vpc).add_ingress_rule(peer, Port.tcp(443))

    _template(stack).has_resource("AWS::EC2::SecurityGroupIngress", said)


def test_deferred_peers(stack: Stack, vpc: Vpc) -> None:
    """Addresses that are known only at deployment make rules of their own, told apart."""
    group = SecurityGroup(stack, "Group", vpc=vpc)
    blocks = [stack.add_parameter(f"Block{one}").value for one in range(2)]
    rules = [
        rule
        for one in (*blocks, blocks[0])
        for rule in group.add_ingress_rule(Peer.ipv4(one), Port.tcp(443))
    ]

    assert ["from {IndirectPeer}:443", "from {IndirectPeer}:443 2"] == [one.id for one in rules[:2]]
    assert rules[0] is rules[2]
    _template(stack).resource_count("AWS::EC2::SecurityGroupIngress", 2)


def test_imports(stack: Stack, vpc: Vpc) -> None:
    """Rules are added to an imported group; nothing goes out of it that could before."""
    group = SecurityGroup.from_security_group_id(stack, "Old", "sg-1")
    group.add_ingress_rule(Peer.any_ipv4(), Port.tcp(443))
    group.add_egress_rule(Peer.any_ipv4(), Port.tcp(443))
    template = _template(stack)

    template.resource_count("AWS::EC2::SecurityGroup", 0)
    template.resource_count("AWS::EC2::SecurityGroupEgress", 0)
    template.has_resource("AWS::EC2::SecurityGroupIngress", {"GroupId": "sg-1"})


def test_immutable_imports(stack: Stack) -> None:
    """A group that must not be changed says what it should have allowed."""
    group = SecurityGroup.from_security_group_id(
        stack, "Old", "sg-1", mutable=False, allow_all_outbound=False
    )
    group.add_ingress_rule(Peer.any_ipv4(), Port.tcp(443))
    group.add_egress_rule(Peer.any_ipv4(), Port.tcp(80))

    _template(stack).resource_count("AWS::EC2::SecurityGroupIngress", 0)
    assert [("from", "443"), ("to", "80")] == [
        (one.direction, one.port.label) for one in group.ungranted
    ]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"security_group_name": "sg-web"}, "security_group_name must be 1 to 255"),
        ({"description": "naïve"}, "description must be 1 to 255"),
    ],
)
def test_texts_that_ec2_refuses(
    stack: Stack, vpc: Vpc, given: dict[str, Any], message: str
) -> None:
    """EC2 takes few characters in names and descriptions."""
    with pytest.raises(PropertyError, match=message):
        SecurityGroup(stack, "Group", vpc=vpc, **given)


def test_the_path_describes_in_characters_that_ec2_takes(stack: Stack, vpc: Vpc) -> None:
    """What EC2 refuses in a description becomes a hyphen."""
    group = SecurityGroup(stack, "Größe", vpc=vpc)

    assert "S/Gr--e" == group.properties()["group_description"]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Peer.ipv4("10.0.0.0"), "looks like '10.0.0.0/16'"),
        (lambda: Peer.ipv4("2001:db8::/32"), "looks like '10.0.0.0/16'"),
        (lambda: Peer.ipv6("10.0.0.0/16"), "looks like '2001:db8::/32'"),
        (lambda: Peer.ipv4("10.0.0.0/33"), "looks like '10.0.0.0/16'"),
    ],
)
def test_addresses_that_are_none(make: Any, message: str) -> None:
    """A block is one of the protocol that was named."""
    with pytest.raises(PropertyError, match=message):
        make()
