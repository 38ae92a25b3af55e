"""Connections: the rules that each side gets, and in which stack."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_ec2 import Connections, Peer, Port, SecurityGroup, Vpc
from stackwright.errors import ConstructError
from stackwright_synth.testing import template_of

INGRESS = "AWS::EC2::SecurityGroupIngress"
EGRESS = "AWS::EC2::SecurityGroupEgress"


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S")


@pytest.fixture
def vpc(stack: Stack) -> Vpc:
    """A VPC that is there already."""
    return Vpc.from_vpc_attributes(stack, "Vpc", vpc_id="vpc-1")


def _closed(scope: Stack, id: str, vpc: Vpc) -> SecurityGroup:
    return SecurityGroup(scope, id, vpc=vpc, allow_all_outbound=False)


def _rules(stack: Stack, type: str) -> list[Any]:
    app = stack.root
    assert isinstance(app, App)
    found = template_of(app, stack.id).find_resources(type)
    return [one["Properties"] for one in found.values()]


def test_both_sides_are_opened(stack: Stack, vpc: Vpc) -> None:
    """One call lets traffic out of one group and into the other."""
    web, data = _closed(stack, "Web", vpc), _closed(stack, "Data", vpc)
    made = web.connections.allow_to(data, Port.tcp(5432), "Orders.")

    assert [EGRESS, INGRESS] == [one.resource_type for one in made]
    (leaving,), (entering,) = _rules(stack, EGRESS), _rules(stack, INGRESS)
    ports = {"Description": "Orders.", "FromPort": 5432, "IpProtocol": "tcp", "ToPort": 5432}
    assert {"GroupId": leaving["GroupId"], "DestinationSecurityGroupId": entering["GroupId"]} | (
        ports
    ) == leaving
    assert {"GroupId": entering["GroupId"], "SourceSecurityGroupId": leaving["GroupId"]} | (
        ports
    ) == entering
    assert leaving["GroupId"] != entering["GroupId"]


def test_either_side_may_say_so(stack: Stack, vpc: Vpc) -> None:
    """Saying it from both ends makes the same two rules."""
    web, data = _closed(stack, "Web", vpc), _closed(stack, "Data", vpc)
    first = web.connections.allow_to(data, Port.tcp(5432))
    second = data.connections.allow_from(web, Port.tcp(5432))

    assert 2 == len(first)
    assert first == second


def test_groups_that_name_each_other_make_no_cycle(stack: Stack, vpc: Vpc) -> None:
    """Both directions are synthesized, since the groups themselves name nobody."""
    web, data = _closed(stack, "Web", vpc), _closed(stack, "Data", vpc)
    web.connections.allow_to(data, Port.tcp(5432))
    data.connections.allow_to(web, Port.tcp(443))

    assert (2, 2) == (len(_rules(stack, INGRESS)), len(_rules(stack, EGRESS)))


def test_a_group_may_name_itself(stack: Stack, vpc: Vpc) -> None:
    """What is in one group may talk to each other."""
    group = _closed(stack, "Group", vpc)
    made = group.connections.allow_internally(Port.all_tcp())

    assert 2 == len(made)
    (entering,), (leaving,) = _rules(stack, INGRESS), _rules(stack, EGRESS)
    assert entering["GroupId"] == entering["SourceSecurityGroupId"] == leaving["GroupId"]


def test_rules_between_stacks_stand_in_one(stack: Stack, vpc: Vpc) -> None:
    """The stack that speaks holds both rules, so that the other does not need it."""
    app = stack.root
    caller = Stack(app, "T")
    web, data = _closed(caller, "Web", vpc), _closed(stack, "Data", vpc)
    made = web.connections.allow_to(data, Port.tcp(5432))

    assert [caller, caller] == [Stack.of(one) for one in made]
    assert made[1].id.endswith(":5432 to")
    assert ([], []) == (_rules(stack, INGRESS), _rules(stack, EGRESS))
    assert (1, 1) == (len(_rules(caller, INGRESS)), len(_rules(caller, EGRESS)))


def test_anyone(stack: Stack, vpc: Vpc) -> None:
    """Addresses are a side without groups: one rule, within the group."""
    group = _closed(stack, "Group", vpc)
    group.connections.allow_from_any_ipv4(Port.tcp(443))
    group.connections.allow_to_any_ipv4(Port.tcp(80))
    properties: Any = group.properties()
    listed = (properties["security_group_ingress"], properties["security_group_egress"])

    assert [[443], [80]] == [[one["from_port"] for one in rules] for rules in listed]


def test_default_ports(stack: Stack, vpc: Vpc) -> None:
    """What listens on one port is reached without naming it."""
    data = Connections((_closed(stack, "Data", vpc),), default_port=Port.tcp(5432))
    web = _closed(stack, "Web", vpc)
    web.connections.allow_to_default_port(data)
    data.allow_default_port_from(_closed(stack, "Jobs", vpc))
    data.allow_default_port_internally()
    data.allow_default_port_to(web)
    data.allow_default_port_from_any_ipv4()

    rules = [*_rules(stack, INGRESS), *_rules(stack, EGRESS)]
    assert ({5432}, 8) == ({one["FromPort"] for one in rules}, len(rules))


def test_no_default_port(stack: Stack, vpc: Vpc) -> None:
    """What has no default port asks for one."""
    web, data = _closed(stack, "Web", vpc), _closed(stack, "Data", vpc)

    with pytest.raises(ConstructError) as caught:
        web.connections.allow_to_default_port(data)

    assert ("no-default-port", "S/Data has no default port") == (
        caught.value.code,
        caught.value.message,
    )
    with pytest.raises(ConstructError, match="this side has no default port"):
        Peer.any_ipv4().connections.allow_default_port_from(web)
