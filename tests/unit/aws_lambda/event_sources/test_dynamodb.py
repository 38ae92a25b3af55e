"""Streams of tables as event sources."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stackwright import Stack, hours, seconds
from stackwright.aws_dynamodb import Attribute, Table
from stackwright.aws_lambda import FilterRule, Function
from stackwright.aws_lambda.event_sources import DynamoEventSource
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import synth

COMPANIONS = Path(__file__).parents[3] / "data" / "cdk_companions.json"
IDS = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
STREAM = {"Fn::GetAtt": ["TableCD117FA1", "StreamArn"]}
READ = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"]

Bind = Callable[[Any], tuple[dict[str, Any], list[dict[str, Any]]]]


def _table(stack: Stack, **given: Any) -> Table:
    settings: dict[str, Any] = {"stream": "NEW_IMAGE", **given}
    return Table(stack, "Table", partition_key=Attribute("pk", "S"), **settings)


def test_a_stream(stack: Stack, bind: Bind) -> None:
    """The role may list streams, and read this one."""
    properties, statements = bind(DynamoEventSource(_table(stack), starting_position="LATEST"))

    assert {"EventSourceArn": STREAM, "StartingPosition": "LATEST"} == properties
    assert [
        {"Effect": "Allow", "Action": "dynamodb:ListStreams", "Resource": "*"},
        {"Effect": "Allow", "Action": READ, "Resource": STREAM},
    ] == statements


def test_every_property(stack: Stack, bind: Bind) -> None:
    """All of the source's own properties arrive."""
    source = DynamoEventSource(
        _table(stack),
        starting_position="TRIM_HORIZON",
        batch_size=500,
        max_batching_window=seconds(5),
        enabled=False,
        tags={"team": "orders"},
        filters=[{"eventName": FilterRule.is_equal("INSERT")}],
        filter_encryption=KEY,
        report_batch_item_failures=True,
        bisect_batch_on_error=True,
        retry_attempts=3,
        max_record_age=hours(1),
        parallelization_factor=1,
        tumbling_window=30,
        metrics=["EventCount"],
    )

    assert {
        "EventSourceArn": STREAM,
        "StartingPosition": "TRIM_HORIZON",
        "BatchSize": 500,
        "MaximumBatchingWindowInSeconds": 5,
        "Enabled": False,
        "Tags": [{"Key": "team", "Value": "orders"}],
        "FilterCriteria": {"Filters": [{"Pattern": '{"eventName":["INSERT"]}'}]},
        "KmsKeyArn": KEY,
        "FunctionResponseTypes": ["ReportBatchItemFailures"],
        "BisectBatchOnFunctionError": True,
        "MaximumRetryAttempts": 3,
        "MaximumRecordAgeInSeconds": 3600,
        "ParallelizationFactor": 1,
        "TumblingWindowInSeconds": 30,
        "MetricsConfig": {"Metrics": ["EventCount"]},
    } == bind(source)[0]


def test_the_id_is_that_of_the_cdk(stack: Stack, function: Function) -> None:
    """So that a stack that the CDK made can be adopted."""
    function.add_event_source(DynamoEventSource(_table(stack), starting_position="LATEST"))
    (made,) = synth(stack).find_resources("AWS::Lambda::EventSourceMapping")

    assert IDS["Worker/DynamoDBEventSource:STable79275988/Resource"] == made


def test_an_encrypted_table(stack: Stack, bind: Bind) -> None:
    """Its key may be used to decrypt."""
    table = _table(stack, encryption_key=KEY)
    _, statements = bind(DynamoEventSource(table, starting_position="LATEST"))

    assert {
        "Effect": "Allow",
        "Action": ["kms:Decrypt", "kms:DescribeKey"],
        "Resource": KEY,
    } == statements[-1]


def test_a_table_without_a_stream(stack: Stack) -> None:
    """Refused where the source is made, at the table and at the user's line."""
    with pytest.raises(PropertyError, match="the table has no stream") as caught:
        DynamoEventSource(_table(stack, stream=None), starting_position="LATEST")

    assert "no-stream" == caught.value.code
    assert "S/Table" == caught.value.path


def test_an_imported_table(stack: Stack, bind: Bind) -> None:
    """It needs to be known with its stream."""
    arn = "arn:aws:dynamodb:eu-west-1:123456789012:table/orders"
    with pytest.raises(PropertyError, match=r"StreamArn of an imported .* is not known"):
        DynamoEventSource(Table.from_table_arn(stack, "Bare", arn), starting_position="LATEST")
    table = Table.from_table_attributes(
        stack, "Table", table_arn=arn, table_stream_arn=f"{arn}/stream/2026"
    )
    properties, statements = bind(DynamoEventSource(table, starting_position="LATEST"))

    assert f"{arn}/stream/2026" == properties["EventSourceArn"]
    assert f"{arn}/stream/2026" == statements[-1]["Resource"]


def test_something_else_than_a_table(stack: Stack) -> None:
    """The message says what was wanted."""
    queue: Any = Queue(stack, "Queue")
    with pytest.raises(PropertyError, match="table: must be TableWithStream, got <Queue S/Queue>"):
        DynamoEventSource(queue, starting_position="LATEST")
