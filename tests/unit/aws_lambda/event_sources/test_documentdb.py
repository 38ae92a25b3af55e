"""Change streams of DocumentDB as event sources."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_lambda.event_sources import DocumentDbEventSource
from stackwright.aws_secretsmanager import Secret
from stackwright.errors import PropertyError

CLUSTER = "arn:aws:rds:eu-west-1:123456789012:cluster:orders"
SECRET = {"Ref": "SecretA720EF05"}

Bind = Callable[[Any], tuple[dict[str, Any], list[dict[str, Any]]]]


def _groups(kind: str) -> dict[str, Any]:
    """The ARNs of all groups of a kind in the stack's account and Region."""
    front, region = {"Ref": "AWS::Partition"}, {"Ref": "AWS::Region"}
    account = {"Ref": "AWS::AccountId"}
    return {"Fn::Join": ["", ["arn:", front, ":rds:", region, ":", account, f":{kind}:*"]]}


def test_a_database(stack: Stack, bind: Bind) -> None:
    """The role may describe the cluster, read the secret and reach the VPC of the cluster."""
    properties, statements = bind(
        DocumentDbEventSource(
            CLUSTER, database="shop", secret=Secret(stack, "Secret"), starting_position="LATEST"
        )
    )

    assert {
        "EventSourceArn": CLUSTER,
        "StartingPosition": "LATEST",
        "DocumentDBEventSourceConfig": {"DatabaseName": "shop"},
        "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": SECRET}],
    } == properties
    assert [
        ("rds:DescribeDBClusters", CLUSTER),
        ("rds:DescribeDBClusterParameters", _groups("cluster-pg")),
        ("rds:DescribeDBSubnetGroups", _groups("subgrp")),
        (["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"], SECRET),
    ] == [(one["Action"], one["Resource"]) for one in statements[:4]]
    assert "ec2:CreateNetworkInterface" == statements[4]["Action"][0]
    assert 5 == len(statements)


def test_every_property(stack: Stack, bind: Bind) -> None:
    """A collection, from a time, with whole documents."""
    properties, _ = bind(
        DocumentDbEventSource(
            CLUSTER,
            database="shop",
            collection="orders",
            full_document="UpdateLookup",
            secret=Secret(stack, "Secret"),
            starting_position="AT_TIMESTAMP",
            starting_position_timestamp=datetime(
                2026, 1, 31, 13, tzinfo=timezone(timedelta(hours=1))
            ),
            batch_size=20,
            enabled=False,
        )
    )

    assert {
        "EventSourceArn": CLUSTER,
        "StartingPosition": "AT_TIMESTAMP",
        "StartingPositionTimestamp": 1_769_860_800,
        "DocumentDBEventSourceConfig": {
            "DatabaseName": "shop",
            "CollectionName": "orders",
            "FullDocument": "UpdateLookup",
        },
        "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": SECRET}],
        "BatchSize": 20,
        "Enabled": False,
    } == properties


def test_the_arn_of_something_else(stack: Stack) -> None:
    """It must be that of a cluster."""
    with pytest.raises(PropertyError, match="the ARN of a cluster of Amazon DocumentDB, got 'x'"):
        DocumentDbEventSource(
            "x", database="shop", secret=Secret(stack, "Secret"), starting_position="LATEST"
        )
