"""The properties of mappings against their sources."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import mapping_source

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

FULL = {"Type": "BASIC_AUTH", "URI": "secret"}
NEEDED: dict[str, dict[str, Any]] = {
    "AWS::SQS::Queue": {},
    "AWS::Kinesis::Stream": {"StartingPosition": "LATEST"},
    "AWS::Kinesis::StreamConsumer": {"StartingPosition": "LATEST"},
    "AWS::DynamoDB::Table": {"StartingPosition": "LATEST"},
    "AWS::MSK::Cluster": {"StartingPosition": "LATEST", "Topics": ["t"]},
    "AWS::MSK::ServerlessCluster": {"StartingPosition": "LATEST", "Topics": ["t"]},
    "AWS::AmazonMQ::Broker": {"Queues": ["q"], "SourceAccessConfigurations": [FULL]},
    "AWS::DocDB::DBCluster": {
        "StartingPosition": "LATEST",
        "DocumentDBEventSourceConfig": {"DatabaseName": "d"},
        "SourceAccessConfigurations": [FULL],
    },
}


def _template(type: str, source: dict[str, Any] | None = None, **given: Any) -> dict[str, Any]:
    arn = {"Fn::GetAtt": ["Source", "Arn"]}
    mapping = {"FunctionName": "f", "EventSourceArn": arn, **NEEDED[type], **given}
    return {
        "Source": (type, source or {}),
        "Mapping": ("AWS::Lambda::EventSourceMapping", mapping),
    }


@pytest.mark.parametrize("type", NEEDED)
def test_what_each_needs(judge: Judge, type: str) -> None:
    """What a source needs is enough, and each part of it is needed."""
    assert [] == judge(mapping_source, _template(type))
    for name in NEEDED[type]:
        template = _template(type)
        del template["Mapping"][1][name]

        assert [("error", "mapping-misfit", "Mapping")] == judge(mapping_source, template)


@pytest.mark.parametrize(
    ("type", "name", "value"),
    [
        ("AWS::SQS::Queue", "BisectBatchOnFunctionError", True),
        ("AWS::SQS::Queue", "StartingPosition", "LATEST"),
        ("AWS::SQS::Queue", "MaximumRetryAttempts", 1),
        ("AWS::Kinesis::Stream", "ScalingConfig", {"MaximumConcurrency": 2}),
        ("AWS::DynamoDB::Table", "StartingPositionTimestamp", 1),
        ("AWS::MSK::Cluster", "ParallelizationFactor", 2),
        ("AWS::AmazonMQ::Broker", "FunctionResponseTypes", ["ReportBatchItemFailures"]),
        ("AWS::DocDB::DBCluster", "FilterCriteria", {"Filters": []}),
    ],
)
def test_what_some_do_not_have(judge: Judge, type: str, name: str, value: Any) -> None:
    """A property of another kind of source is an error, though the ARN is a reference."""
    assert [("error", "mapping-misfit", "Mapping")] == judge(
        mapping_source, _template(type, **{name: value})
    )


def test_fifo_queues(judge: Judge) -> None:
    """A FIFO queue has no batching window, and a standard queue has."""
    fifo = _template("AWS::SQS::Queue", {"FifoQueue": True}, MaximumBatchingWindowInSeconds=1)
    standard = _template("AWS::SQS::Queue", MaximumBatchingWindowInSeconds=1)

    assert 1 == len(judge(mapping_source, fifo))
    assert [] == judge(mapping_source, standard)


@pytest.mark.parametrize("arn", [{"Ref": "Arn"}, {"Fn::ImportValue": "queue"}, "arn:aws:x:::y"])
def test_other_sources(judge: Judge, arn: Any) -> None:
    """A source that is not of this app is not judged here."""
    template = _template("AWS::SQS::Queue", BisectBatchOnFunctionError=True)
    template["Mapping"][1]["EventSourceArn"] = arn

    assert [] == judge(mapping_source, template)
