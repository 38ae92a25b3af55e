"""Event buses: properties, policy, dead letters, imports."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_events import Archive, EventBus, EventBusLogging
from stackwright.aws_iam import AccountPrincipal, PolicyStatement, Role, ServicePrincipal
from stackwright.aws_kms import Key
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright.intrinsics import Aws
from stackwright_synth.testing import template_of

KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
ARN = "arn:aws:events:eu-west-1:123456789012:event-bus/orders"


def _stack() -> Stack:
    return Stack(App(), "S")


def _given(bus: EventBus) -> dict[str, Any]:
    return {key: value for key, value in bus.properties().items() if value is not None}


def test_a_bare_bus() -> None:
    """A bus has a name of the stack's and the path's, which no other bus has."""
    app = App()
    EventBus(Stack(app, "S"), "Bus")

    expected = {"Type": "AWS::Events::EventBus", "Properties": {"Name": "S-Bus-9A63633F"}}
    assert expected == template_of(app, "S").resource("BusEA82B648")


def test_a_whole_bus() -> None:
    """Every property arrives."""
    stack = _stack()
    queue = Queue(stack, "Failed")
    bus = EventBus(
        stack,
        "Bus",
        event_bus_name="orders",
        description="Orders.",
        encryption_key=KEY,
        dead_letter_queue=queue,
        log_config=EventBusLogging("ERROR", include_detail=True),
        tags={"team": "orders"},
    )

    assert {
        "name": "orders",
        "description": "Orders.",
        "kms_key_identifier": KEY,
        "dead_letter_config": {"arn": queue.queue_arn},
        "log_config": {"level": "ERROR", "include_detail": "FULL"},
        "tags": [{"key": "team", "value": "orders"}],
    } == _given(bus)


def test_a_partners_bus() -> None:
    """It has the name of the source."""
    bus = EventBus(_stack(), "Bus", event_source_name="aws.partner/partner.com/orders")

    assert {
        "name": "aws.partner/partner.com/orders",
        "event_source_name": "aws.partner/partner.com/orders",
    } == _given(bus)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"event_bus_name": "default"}, "and not 'default'"),
        ({"event_bus_name": "a/b"}, "1 to 256 letters"),
        ({"event_source_name": "orders"}, "like 'aws.partner/"),
        ({"description": "x" * 513}, "0 to 512 characters"),
        ({"encryption_key": "alias/x"}, "the ARN of a KMS key"),
        (
            {"event_bus_name": "x", "event_source_name": "aws.partner/a/b"},
            "event_bus_name and event_source_name exclude each other",
        ),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """What EventBridge would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        EventBus(_stack(), "Bus", **given)


def test_the_queue_lets_the_bus_send() -> None:
    """Dead letters of this bus alone; the queue, in whatever stack, does not wait for the bus."""
    app = App()
    failed = Queue(Stack(app, "Queues"), "Failed")
    EventBus(Stack(app, "S"), "Bus", dead_letter_queue=failed)

    (policy,) = template_of(app, "Queues").find_resources("AWS::SQS::QueuePolicy").values()
    properties: Any = policy["Properties"]
    bus = [
        *("arn:", {"Ref": "AWS::Partition"}, ":events:", {"Ref": "AWS::Region"}, ":"),
        *({"Ref": "AWS::AccountId"}, ":event-bus/S-Bus-9A63633F"),
    ]
    assert {
        "Effect": "Allow",
        "Action": "sqs:SendMessage",
        "Resource": {"Fn::GetAtt": ["Failed178E83A2", "Arn"]},
        "Principal": {"Service": "events.amazonaws.com"},
        "Condition": {"ArnEquals": {"aws:SourceArn": {"Fn::Join": ["", bus]}}},
    } == properties["PolicyDocument"]["Statement"][0]


@pytest.mark.parametrize("kept", [False, True], ids=["bus", "archive"])
def test_the_key_lets_eventbridge_encrypt(kept: bool) -> None:
    """For this bus, by its name: the bus refers to the key. Without it the bus is not made."""
    app = App()
    stack = Stack(app, "S")
    key = Key(stack, "Key")
    bus = EventBus(stack, "Bus", encryption_key=None if kept else key)
    if kept:
        Archive(stack, "Archive", event_bus=bus, encryption_key=key)

    (made,) = template_of(app, "S").find_resources("AWS::KMS::Key").values()
    properties: Any = made["Properties"]
    looks, encrypts = properties["KeyPolicy"]["Statement"][1:]
    assert {
        "Effect": "Allow",
        "Action": "kms:DescribeKey",
        "Resource": "*",
        "Principal": {"Service": "events.amazonaws.com"},
    } == looks
    ((context, name),) = encrypts.pop("Condition")["StringEquals"].items()
    assert "kms:EncryptionContext:aws:events:event-bus:arn" == context
    assert ":event-bus/S-Bus-9A63633F" == name["Fn::Join"][1][-1]
    more = ["kms:ReEncrypt*"] if kept else []
    assert ["kms:GenerateDataKey", "kms:Decrypt", *more] == encrypts["Action"]


def test_an_archive_of_an_imported_bus() -> None:
    """The key is for the bus that the ARN names."""
    stack = _stack()
    key = Key(stack, "Key")
    bus = EventBus.from_event_bus_arn(stack, "Bus", ARN)
    Archive(stack, "Archive", event_bus=bus, encryption_key=key)

    held = key.statements[1].principals[0].all_conditions()
    assert {"StringEquals": {"kms:EncryptionContext:aws:events:event-bus:arn": ARN}} == held


def test_dead_letters_go_to_a_standard_queue() -> None:
    """EventBridge does not send to FIFO queues as dead-letter queues."""
    stack = _stack()

    with pytest.raises(PropertyError, match="got the FIFO queue S/Failed"):
        EventBus(stack, "Bus", dead_letter_queue=Queue(stack, "Failed", fifo=True))


def test_details_of_nothing_are_not_logged() -> None:
    """Details go with a level."""
    with pytest.raises(PropertyError, match="a level other than 'OFF'"):
        EventBusLogging("OFF", include_detail=True)


def test_a_role_may_put_events() -> None:
    """An identity gets a statement in its own policy."""
    app = App()
    stack = Stack(app, "S")
    role = Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    granted = EventBus(stack, "Bus").grant_put_events_to(role)

    template = template_of(app, "S")
    (policy,) = template.find_resources("AWS::IAM::Policy").values()
    properties: Any = policy["Properties"]
    assert granted.success
    assert [
        {
            "Effect": "Allow",
            "Action": "events:PutEvents",
            "Resource": {"Fn::GetAtt": ["BusEA82B648", "Arn"]},
        }
    ] == properties["PolicyDocument"]["Statement"]
    template.resource_count("AWS::Events::EventBusPolicy", 0)


def test_accounts_are_let_in_by_statements_of_their_own() -> None:
    """Each statement is a resource, and the grant says which."""
    stack = _stack()
    bus = EventBus(stack, "Bus")
    granted = [
        bus.grant_put_events_to(AccountPrincipal(one)) for one in ("111111111111", "222222222222")
    ]

    assert [(one,) for one in bus.policies] == [one.dependables for one in granted]
    assert ["S/Bus/Policy", "S/Bus/Policy2"] == [one.path for one in bus.policies]


def test_the_default_bus() -> None:
    """The bus that every account has is referred to by its name, and known as such."""
    app = App()
    stack = Stack(app, "S")
    bus = EventBus.default(stack, "Default")

    arn = f"arn:{Aws.partition}:events:{Aws.region}:{Aws.account_id}:event-bus/default"
    assert ("default", arn, True) == (bus.event_bus_name, bus.event_bus_arn, bus.is_default)
    assert not EventBus(stack, "Bus").is_default
    assert not EventBus.from_event_bus_name(stack, "Other", "orders").is_default


@pytest.mark.parametrize("name", ["orders", "aws.partner/partner.com/orders"])
def test_import_by_arn(name: str) -> None:
    """The name is what follows the first slash; nothing is written."""
    app = App()
    stack = Stack(app, "S")
    arn = ARN.replace("orders", name)
    bus = EventBus.from_event_bus_arn(stack, "Bus", arn)

    assert (arn, name) == (bus.event_bus_arn, bus.event_bus_name)
    template_of(app, "S").resource_count("AWS::Events::EventBus", 0)


def test_wrong_arns_are_refused() -> None:
    """The ARN of a rule is none of a bus."""
    with pytest.raises(PropertyError, match="an ARN of events looks like"):
        EventBus.from_event_bus_arn(_stack(), "Bus", ARN.replace("event-bus", "rule"))


def test_an_imported_bus_lists_what_it_lacks() -> None:
    """Its policy is not changed unasked."""
    bus = EventBus.default(_stack(), "Default")
    granted = bus.grant_put_events_to(AccountPrincipal("111111111111"))

    assert (False, granted.statements) == (granted.success, bus.ungranted)


def test_a_statement_of_the_bus_names_principals() -> None:
    """A statement about nobody is refused."""
    bus = EventBus(_stack(), "Bus")

    with pytest.raises(PropertyError, match="needs principals"):
        bus.add_to_resource_policy(
            PolicyStatement(actions=["events:PutEvents"], resources=[bus.event_bus_arn])
        )


def test_defaults_of_a_scope() -> None:
    """A scope supplies what its buses do not say."""
    stack = _stack()
    EventBus.set_defaults(stack, encryption_key=KEY)

    assert KEY == EventBus(stack, "Bus").encryption_key
