"""Queues as event sources: the mapping, the permission, the edge between them."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import Stack, seconds
from stackwright.aws_lambda import (
    EventSourceMapping,
    FunctionLike,
    ProvisionedPollers,
)
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_sqs import Queue
from stackwright.errors import DuplicateIdError, PropertyError
from stackwright_synth.testing import Match
from tests.unit.aws_lambda.stacks import make_function, synth

COMPANIONS = Path(__file__).parents[3] / "data" / "cdk_companions.json"
IDS = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
MAPPING = IDS["Worker/SqsEventSource:SQueue229CFA3F/Resource"]
POLICY = IDS["Worker/ServiceRole/DefaultPolicy/Resource"]


def test_binding_is_one_act(stack: Stack) -> None:
    """The mapping has the CDK's id, and is made after the policy that allows to poll."""
    mapping = make_function(stack).add_event_source(SqsEventSource(Queue(stack, "Queue")))
    template = synth(stack)

    assert {
        "Type": "AWS::Lambda::EventSourceMapping",
        "DependsOn": [POLICY],
        "Properties": {
            "EventSourceArn": {"Fn::GetAtt": ["Queue4A7E3555", "Arn"]},
            "FunctionName": {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]},
        },
    } == template.resource(MAPPING)
    assert "S/Worker/SqsEventSource:SQueue229CFA3F" == mapping.path


def test_the_permission_is_narrow(stack: Stack) -> None:
    """The role may do what polling takes, on this queue alone."""
    make_function(stack).add_event_source(SqsEventSource(Queue(stack, "Queue")))
    properties: Any = synth(stack).resource(POLICY)["Properties"]

    assert {
        "Effect": "Allow",
        "Action": [
            "sqs:ReceiveMessage",
            "sqs:ChangeMessageVisibility",
            "sqs:GetQueueUrl",
            "sqs:DeleteMessage",
            "sqs:GetQueueAttributes",
        ],
        "Resource": {"Fn::GetAtt": ["Queue4A7E3555", "Arn"]},
    } == properties["PolicyDocument"]["Statement"][1]


def test_every_property(stack: Stack) -> None:
    """All of the source's own properties arrive."""
    make_function(stack).add_event_source(
        SqsEventSource(
            Queue(stack, "Queue"),
            batch_size=100,
            max_batching_window=seconds(5),
            report_batch_item_failures=True,
            max_concurrency=2,
            filters=[{"body": {"kind": ["order"]}}],
            filter_encryption="arn:aws:kms:eu-west-1:123456789012:key/1",
            enabled=False,
            metrics=["EventCount"],
        )
    )

    synth(stack).has_resource(
        "AWS::Lambda::EventSourceMapping",
        {
            "BatchSize": 100,
            "Enabled": False,
            "FilterCriteria": {"Filters": [{"Pattern": '{"body":{"kind":["order"]}}'}]},
            "FunctionResponseTypes": ["ReportBatchItemFailures"],
            "KmsKeyArn": "arn:aws:kms:eu-west-1:123456789012:key/1",
            "MaximumBatchingWindowInSeconds": 5,
            "MetricsConfig": {"Metrics": ["EventCount"]},
            "ScalingConfig": {"MaximumConcurrency": 2},
        },
    )


def test_an_alias_as_target(stack: Stack) -> None:
    """The mapping names the alias; the permission is the function's role's."""
    live = make_function(stack).add_alias("live")
    live.add_event_source(SqsEventSource(Queue(stack, "Queue")))
    template = synth(stack)

    (alias,) = template.find_resources("AWS::Lambda::Alias")
    ((name, mapping),) = template.find_resources("AWS::Lambda::EventSourceMapping").items()
    assert name.startswith(alias[:-8])
    assert [POLICY] == mapping["DependsOn"]
    template.has_resource("AWS::Lambda::EventSourceMapping", {"FunctionName": {"Ref": alias}})


def test_an_encrypted_queue(stack: Stack) -> None:
    """Its key may be used to decrypt."""
    key = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
    make_function(stack).add_event_source(
        SqsEventSource(Queue(stack, "Queue", encryption_master_key=key))
    )
    properties: Any = synth(stack).resource(POLICY)["Properties"]

    assert {
        "Effect": "Allow",
        "Action": "kms:Decrypt",
        "Resource": key,
    } in properties["PolicyDocument"]["Statement"]


def test_a_fifo_queue(stack: Stack) -> None:
    """It has no batching window, and batches of ten at most, though its ARN is deferred."""
    function, queue = make_function(stack), Queue(stack, "Queue", fifo=True)
    with pytest.raises(PropertyError, match="a FIFO queue has no max_batching_window, got 1"):
        SqsEventSource(queue, max_batching_window=1)
    with pytest.raises(PropertyError, match="a FIFO queue must be from 1 to 10, got 11"):
        SqsEventSource(queue, batch_size=11)
    mapping = function.add_event_source(SqsEventSource(queue, batch_size=10))

    assert "sqs-fifo" == mapping.kind


def test_a_large_batch(stack: Stack) -> None:
    """It takes time to fill."""
    queue = Queue(stack, "Queue")
    with pytest.raises(PropertyError, match="needs a max_batching_window of at least 1 second"):
        SqsEventSource(queue, batch_size=11)

    assert SqsEventSource(queue, batch_size=11, max_batching_window=1).batch_size == 11


def test_defaults_of_mappings(stack: Stack) -> None:
    """What the source does not say, the scope may."""
    EventSourceMapping.set_defaults(stack, batch_size=5, tags={"team": "orders"})
    mapping = make_function(stack).add_event_source(
        SqsEventSource(Queue(stack, "Queue"), tags={"area": "shop"})
    )

    assert 5 == mapping.batch_size
    assert {"team": "orders", "area": "shop"} == mapping.tags


def test_the_same_queue_twice(stack: Stack) -> None:
    """A function polls a queue once."""
    function, queue = make_function(stack), Queue(stack, "Queue")
    function.add_event_source(SqsEventSource(queue))
    with pytest.raises(DuplicateIdError, match=r"triggers S/\w+ already, as .*\.py:\d+ "):
        function.add_event_source(SqsEventSource(queue, batch_size=1))
    function.add_alias("live").add_event_source(SqsEventSource(queue))  # which is another target


def test_a_queue_of_another_stack(stack: Stack) -> None:
    """Its ARN is exported and imported; the stacks are put in order."""
    queue = Queue(Stack(stack.root, "Data"), "Queue")
    make_function(stack).add_event_source(SqsEventSource(queue))

    synth(stack).has_resource(
        "AWS::Lambda::EventSourceMapping",
        {"EventSourceArn": {"Fn::ImportValue": Match.any()}},
    )


def test_an_imported_queue(stack: Stack) -> None:
    """The permission names its ARN, and its kind is told from it."""
    arn = "arn:aws:sqs:eu-west-1:123456789012:orders.fifo"
    function: FunctionLike = make_function(stack)
    mapping = function.add_event_source(SqsEventSource(Queue.from_queue_arn(stack, "Queue", arn)))
    properties: Any = synth(stack).resource(POLICY)["Properties"]

    assert "sqs-fifo" == mapping.kind
    assert arn == properties["PolicyDocument"]["Statement"][1]["Resource"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"batch_size": 0}, "batch_size must be from 1 to 10000, got 0"),
        ({"max_concurrency": 1}, "max_concurrency must be from 2 to 1000, got 1"),
        ({"max_batching_window": 301}, "max_batching_window must be from 0 to 300 seconds"),
        ({"batch": 5}, "SqsEventSource has no property 'batch'"),
        ({"metrics": ["ErrorCount"]}, "metrics: must be a sequence of one of 'EventCount'"),
        (
            {"filter_encryption": "arn:aws:kms:eu-west-1:123456789012:key/1"},
            "filter_encryption goes with filters, and none are given",
        ),
        ({"filter_encryption": "alias/x", "filters": [{"a": [1]}]}, "the ARN of a KMS key"),
    ],
)
def test_bounds(stack: Stack, given: dict[str, Any], message: str) -> None:
    """Refused where the source is made, before anything is bound."""
    queue = Queue(stack, "Queue")
    with pytest.raises(PropertyError, match=message):
        SqsEventSource(queue, **given)


def test_concurrency_and_pollers(stack: Stack) -> None:
    """One or the other."""
    queue, pollers = Queue(stack, "Queue"), ProvisionedPollers(minimum=2)
    with pytest.raises(PropertyError, match="at most one of max_concurrency, provisioned_pollers"):
        SqsEventSource(queue, max_concurrency=2, provisioned_pollers=pollers)
