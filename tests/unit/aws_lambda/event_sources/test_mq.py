"""Queues of Amazon MQ as event sources."""

from collections.abc import Callable
from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_lambda import Function
from stackwright.aws_lambda.event_sources import AmazonMqEventSource
from stackwright.aws_secretsmanager import Secret
from stackwright.errors import DuplicateIdError, PropertyError

BROKER = "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1"
SECRET = {"Ref": "SecretA720EF05"}

Bind = Callable[[Any], tuple[dict[str, Any], list[dict[str, Any]]]]


def test_active_mq(stack: Stack, bind: Bind) -> None:
    """The role may describe the broker, read the secret and reach the VPC of the broker."""
    properties, statements = bind(
        AmazonMqEventSource(
            BROKER,
            queue="orders",
            secret=Secret(stack, "Secret"),
            batch_size=50,
            max_batching_window=2,
            filters=[{"data": {"kind": ["order"]}}],
        )
    )

    assert {
        "EventSourceArn": BROKER,
        "Queues": ["orders"],
        "BatchSize": 50,
        "MaximumBatchingWindowInSeconds": 2,
        "FilterCriteria": {"Filters": [{"Pattern": '{"data":{"kind":["order"]}}'}]},
        "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": SECRET}],
    } == properties
    assert [
        {"Effect": "Allow", "Action": "mq:DescribeBroker", "Resource": BROKER},
        {
            "Effect": "Allow",
            "Action": ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            "Resource": SECRET,
        },
    ] == statements[:2]
    assert "ec2:CreateNetworkInterface" == statements[2]["Action"][0]
    assert 3 == len(statements)


def test_rabbit_mq(stack: Stack, bind: Bind) -> None:
    """The virtual host stands beside the secret."""
    properties, _ = bind(
        AmazonMqEventSource(
            BROKER, queue="orders", secret=Secret(stack, "Secret"), virtual_host="/shop"
        )
    )

    assert [
        {"Type": "BASIC_AUTH", "URI": SECRET},
        {"Type": "VIRTUAL_HOST", "URI": "/shop"},
    ] == properties["SourceAccessConfigurations"]


def test_ids(stack: Stack, function: Function) -> None:
    """One mapping for each queue of each virtual host, whatever their names."""
    secret = Secret(stack, "Secret")
    for host in (None, "/a", "/b"):
        function.add_event_source(
            AmazonMqEventSource(BROKER, queue="a/b $", secret=secret, virtual_host=host)
        )
    with pytest.raises(DuplicateIdError, match="triggers S/Worker already"):
        function.add_event_source(AmazonMqEventSource(BROKER, queue="a/b $", secret=secret))

    assert 3 == sum(one.id.startswith("AmazonMqEventSource:") for one in function.children)


def test_the_arn_of_something_else(stack: Stack) -> None:
    """It must be that of a broker."""
    with pytest.raises(PropertyError, match="the ARN of a broker of Amazon MQ, got 'b-1'"):
        AmazonMqEventSource("b-1", queue="orders", secret=Secret(stack, "Secret"))
    with pytest.raises(PropertyError, match="AmazonMqEventSource needs queue, secret"):
        AmazonMqEventSource(BROKER)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
