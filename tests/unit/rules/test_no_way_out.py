"""Functions in subnets, and what they reach from there."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, Stack
from stackwright.aws_dynamodb import Attribute, Table
from stackwright.aws_ec2 import SubnetConfiguration, SubnetSelection, Vpc
from stackwright.aws_iam import Role
from stackwright.aws_lambda import Function
from stackwright.aws_lambda.destinations import SqsDestination
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_s3 import Bucket
from stackwright.aws_secretsmanager import Secret
from stackwright.aws_sqs import Queue
from stackwright_synth.rules import Finding, no_way_out
from stackwright_synth.synthesis import check as check_app
from tests.unit.aws_lambda.stacks import make_function

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]
Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

ISOLATED = [SubnetConfiguration(name="data", subnet_type="PRIVATE_ISOLATED")]


def _isolated(stack: Stack) -> Vpc:
    return Vpc(stack, "Vpc", subnet_configuration=ISOLATED)


def _allow_everything(stack: Stack, function: Function) -> None:
    Queue(stack, "Queue").grant_send_messages(function)
    Secret(stack, "Secret").grant_read(function)
    Bucket(stack, "Bucket").grant_read(function)
    table = Table(stack, "Table", partition_key=Attribute("id", "S"))
    table.grant_read_data(function)


def test_nothing_leads_there(check: Check) -> None:
    """A function may use services, and its subnets have no route and no endpoint."""
    app = App()
    stack = Stack(app, "S")
    _allow_everything(stack, make_function(stack, vpc=_isolated(stack)))
    (found,) = check(no_way_out, app)

    assert ("warning", "no-way-out", "S/Worker") == (found.severity, found.code, found.path)
    assert "dynamodb, s3, secretsmanager, sqs" in found.message


def test_gateways(check: Check) -> None:
    """A NAT gateway leads everywhere."""
    app = App()
    stack = Stack(app, "S")
    _allow_everything(stack, make_function(stack, vpc=Vpc(stack, "Vpc", nat_gateways=1)))

    assert [] == check(no_way_out, app)


def test_endpoints(check: Check) -> None:
    """What is left is what no endpoint leads to."""
    app = App()
    stack = Stack(app, "S")
    vpc = _isolated(stack)
    vpc.add_gateway_endpoint("S3", service="s3")
    vpc.add_gateway_endpoint("Tables", service="dynamodb")
    vpc.add_interface_endpoint("Secrets", service="secretsmanager")
    _allow_everything(stack, make_function(stack, vpc=vpc))
    (found,) = check(no_way_out, app)

    assert found.message.startswith("it may use sqs, and")


def test_endpoints_of_other_networks(check: Check) -> None:
    """An endpoint serves its own VPC, of this stack or of another."""
    app = App()
    network = Stack(app, "Network")
    vpc = _isolated(network)
    other = Vpc(network, "Other", subnet_configuration=ISOLATED)
    stack = Stack(app, "S")
    function = make_function(stack, vpc=vpc)
    Queue(stack, "Queue").grant_send_messages(function)
    other.add_interface_endpoint("Queues", service="sqs")

    assert 1 == len(check(no_way_out, app))


def test_endpoints_of_the_network_s_stack(check: Check) -> None:
    """A function of another stack uses the endpoints of its VPC."""
    app = App()
    network = Stack(app, "Network")
    vpc = _isolated(network)
    vpc.add_interface_endpoint("Queues", service="sqs")
    stack = Stack(app, "S")
    Queue(stack, "Queue").grant_send_messages(make_function(stack, vpc=vpc))

    assert [] == check(no_way_out, app)


def test_what_lambda_does_itself(check: Check) -> None:
    """Lambda polls, logs, and sends what was given up, from outside of the VPC."""
    app = App()
    stack = Stack(app, "S")
    function = make_function(
        stack,
        vpc=_isolated(stack),
        dead_letter_queue_enabled=True,
        on_failure=SqsDestination(Queue(stack, "Failures")),
    )
    function.add_event_source(SqsEventSource(Queue(stack, "Jobs")))

    assert [] == check(no_way_out, app)


def test_imported_networks(check: Check) -> None:
    """The routes of subnets that exist already are not known."""
    app = App()
    stack = Stack(app, "S")
    vpc = Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-1",
        availability_zones=["eu-west-1a"],
        private_subnet_ids=["subnet-1"],
    )
    _allow_everything(stack, make_function(stack, vpc=vpc))

    assert [] == check(no_way_out, app)


def test_imported_roles(check: Check) -> None:
    """What a role that exists already may do is not known."""
    app = App()
    stack = Stack(app, "S")
    role = Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/r", mutable=False)
    make_function(stack, vpc=_isolated(stack), role=role)

    assert [] == check(no_way_out, app)


def test_acknowledged() -> None:
    """Who knows of an endpoint that is made elsewhere can say so."""
    app = App()
    stack = Stack(app, "S")
    function = make_function(stack, vpc=_isolated(stack))
    Queue(stack, "Queue").grant_send_messages(function)
    function.acknowledge("no-way-out", reason="the endpoint is made by the network team")

    assert () == check_app(app).findings


def test_public_subnets_by_choice(check: Check) -> None:
    """Who allowed it need not be told."""
    app = App()
    stack = Stack(app, "S")
    public = SubnetSelection(subnet_type="PUBLIC")
    make_function(stack, vpc=Vpc(stack, "Vpc"), vpc_subnets=public, allow_public_subnet=True)

    assert [] == [one for one in check(no_way_out, app) if one.code == "function-in-public-subnet"]


def _template(*routes: dict[str, Any], **given: Any) -> dict[str, Any]:
    network = {"SubnetIds": [{"Ref": "Subnet"}], "SecurityGroupIds": ["sg-1"], **given}
    statement = {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}
    policy = {"PolicyDocument": {"Statement": [statement]}}
    table = {"RouteTableId": {"Ref": "Table"}}
    template: dict[str, Any] = {
        "Network": ("AWS::EC2::VPC", {}),
        "Gateway": ("AWS::EC2::InternetGateway", {}),
        "Subnet": ("AWS::EC2::Subnet", {"VpcId": {"Ref": "Network"}}),
        "Table": ("AWS::EC2::RouteTable", {"VpcId": {"Ref": "Network"}}),
        "Joined": (
            "AWS::EC2::SubnetRouteTableAssociation",
            {"SubnetId": {"Ref": "Subnet"}, **table},
        ),
        "Role": ("AWS::IAM::Role", {"Policies": [policy]}),
        "Worker": (
            "AWS::Lambda::Function",
            {"Role": {"Fn::GetAtt": ["Role", "Arn"]}, "VpcConfig": network},
        ),
    }
    for index, one in enumerate(routes):
        template[f"Route{index}"] = ("AWS::EC2::Route", {**table, **one})
    return template


EVERYWHERE = {"DestinationCidrBlock": "0.0.0.0/0"}
EVERYWHERE_6 = {"DestinationIpv6CidrBlock": "::/0"}
INTERNET = {"GatewayId": {"Ref": "Gateway"}}


@pytest.mark.parametrize(
    "template",
    [
        _template({**EVERYWHERE, **INTERNET}),
        _template({**EVERYWHERE, "GatewayId": "igw-1"}),
        _template({**EVERYWHERE, **INTERNET}, {**EVERYWHERE_6, **INTERNET}),
    ],
)
def test_public_subnets(judge: Judge, template: dict[str, Any]) -> None:
    """A function in a subnet whose only way out is an internet gateway."""
    assert [("warning", "function-in-public-subnet", "Worker")] == judge(no_way_out, template)


@pytest.mark.parametrize(
    "template",
    [_template(), _template({**EVERYWHERE_6, "EgressOnlyInternetGatewayId": "eigw-1"})],
)
def test_no_route(judge: Judge, template: dict[str, Any]) -> None:
    """No route at all, or one that the function does not use."""
    assert [("warning", "no-way-out", "Worker")] == judge(no_way_out, template)


def _endpoint(name: Any, **given: Any) -> dict[str, Any]:
    properties = {"VpcId": {"Ref": "Network"}, "ServiceName": name, **given}
    return {**_template(), "Endpoint": ("AWS::EC2::VPCEndpoint", properties)}


INTERFACE = {"VpcEndpointType": "Interface"}
UNJOINED: tuple[str, dict[str, Any]] = ("AWS::EC2::InternetGateway", {})


@pytest.mark.parametrize(
    "template",
    [
        _template({**EVERYWHERE, "NatGatewayId": "nat-1"}),
        _template({**EVERYWHERE, "GatewayId": {"Ref": "Parameter"}}),
        _template({"DestinationCidrBlock": "10.0.0.0/8", "TransitGatewayId": "tgw-1"}),
        _template({**EVERYWHERE_6, **INTERNET}, Ipv6AllowedForDualStack=True),
        _template({**EVERYWHERE_6, **INTERNET}, Ipv6AllowedForDualStack={"Ref": "Dual"}),
        _template(SubnetIds={"Ref": "Subnets"}),
        _template(SubnetIds=[{"Ref": "Subnet"}, "subnet-1"]),
        _endpoint("com.amazonaws.eu-west-1.sqs", **INTERFACE),
        _endpoint({"Fn::Sub": "com.amazonaws.${AWS::Region}.sqs"}, **INTERFACE),
        _endpoint({"Fn::Join": ["", ["com.amazonaws.", {"Ref": "R"}, ".sqs"]]}, **INTERFACE),
        _endpoint({"Ref": "ServiceName"}, **INTERFACE),
        _endpoint("com.amazonaws.eu-west-1.s3", VpcId={"Ref": "Parameter"}),
        {**_template(), "Joined": UNJOINED},
    ],
)
def test_a_way_or_none_that_is_known(judge: Judge, template: dict[str, Any]) -> None:
    """Routes that may lead there, endpoints, and what only the deployment knows."""
    assert [] == judge(no_way_out, template)


def test_gateways_of_other_tables(judge: Judge) -> None:
    """A gateway endpoint serves the subnets whose route tables it is in."""
    tables = {"RouteTableIds": [{"Ref": "OtherTable"}]}
    template = {
        **_endpoint("com.amazonaws.eu-west-1.sqs", VpcEndpointType="Gateway", **tables),
        "OtherTable": ("AWS::EC2::RouteTable", {"VpcId": {"Ref": "Network"}}),
    }

    assert [("warning", "no-way-out", "Worker")] == judge(no_way_out, template)
