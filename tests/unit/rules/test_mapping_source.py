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
    mapping: dict[str, Any] = {
        "FunctionName": "f",
        "EventSourceArn": arn,
        **NEEDED[type],
        **given,
    }
    if type == "AWS::DynamoDB::Table":
        arn = {"Fn::GetAtt": ["Source", "StreamArn"]}
        source = {"StreamSpecification": {"StreamViewType": "KEYS_ONLY"}, **(source or {})}
        mapping["EventSourceArn"] = arn
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


def _by_arn(arn: Any, **given: Any) -> dict[str, Any]:
    mapping = {"FunctionName": "f", "EventSourceArn": arn, **given}
    return {"Mapping": ("AWS::Lambda::EventSourceMapping", mapping)}


QUEUE = "arn:aws:sqs:eu-west-1:123456789012:orders"
BROKER = "arn:aws:mq:eu-west-1:123456789012:broker:b:b-1"
TABLE = "arn:aws:dynamodb:eu-west-1:123456789012:table/t"


@pytest.mark.parametrize(
    "template",
    [
        _by_arn(QUEUE, StartingPosition="LATEST"),
        _by_arn("arn:aws:kinesis:eu-west-1:123456789012:stream/s"),
        _by_arn(TABLE, StartingPosition="LATEST"),
        _by_arn(f"{TABLE}/stream/2026", StartingPosition="AT_TIMESTAMP"),
        _by_arn(BROKER, Queues=["q"], SourceAccessConfigurations=[{"Type": "VIRTUAL_HOST"}]),
        _by_arn(
            BROKER,
            Queues=["q"],
            SourceAccessConfigurations=[FULL, {"Type": "SASL_SCRAM_512_AUTH"}],
        ),
    ],
)
def test_sources_that_are_named(judge: Judge, template: dict[str, Any]) -> None:
    """A literal ARN says the kind of its source, too."""
    assert [("error", "mapping-misfit", "Mapping")] == judge(mapping_source, template)


@pytest.mark.parametrize(
    "template",
    [
        _by_arn(QUEUE, BisectBatchOnFunctionError=False),
        _by_arn(QUEUE, StartingPosition={"Fn::If": ["A", "LATEST", {"Ref": "AWS::NoValue"}]}),
        _by_arn(f"{TABLE}/stream/2026", StartingPosition={"Ref": "Position"}),
        _by_arn(BROKER, Queues=["q"], SourceAccessConfigurations=[{"Type": {"Ref": "Type"}}]),
        _by_arn(BROKER, Queues=["q"], SourceAccessConfigurations={"Ref": "Access"}),
    ],
)
def test_values_of_the_deployment(judge: Judge, template: dict[str, Any]) -> None:
    """What only the deployment knows is not judged, nor what is said to be off."""
    assert [] == judge(mapping_source, template)


def _kafka(*types: str, **given: Any) -> dict[str, Any]:
    mapping: dict[str, Any] = {
        "FunctionName": "f",
        "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["b:9092"]}},
        "StartingPosition": "LATEST",
        "Topics": ["orders"],
        "SourceAccessConfigurations": [{"Type": one, "URI": "x"} for one in types],
        **given,
    }
    return {"Mapping": ("AWS::Lambda::EventSourceMapping", mapping)}


@pytest.mark.parametrize(
    ("template", "count"),
    [
        (_kafka("VPC_SUBNET"), 1),
        (_kafka("VPC_SECURITY_GROUP", "BASIC_AUTH"), 1),
        (_kafka("SERVER_ROOT_CA_CERTIFICATE"), 1),
        (_kafka("BASIC_AUTH", "VIRTUAL_HOST"), 1),
        (_kafka("BASIC_AUTH", ParallelizationFactor=2), 1),
        (_kafka("BASIC_AUTH"), 0),
        (_kafka("VPC_SUBNET", "VPC_SUBNET", "VPC_SECURITY_GROUP"), 0),
    ],
)
def test_clusters_of_your_own(judge: Judge, template: dict[str, Any], count: int) -> None:
    """Brokers in a VPC need subnets and a group, those on the internet credentials."""
    assert [("error", "mapping-misfit", "Mapping")] * count == judge(mapping_source, template)


def test_queue_mode(judge: Judge) -> None:
    """A share group of Kafka has no position."""
    queue = {"ConsumptionMode": "Queue"}
    template = _kafka("BASIC_AUTH", SelfManagedKafkaEventSourceConfig=queue)
    del template["Mapping"][1]["StartingPosition"]

    assert [] == judge(mapping_source, template)


@pytest.mark.parametrize("arn", [{"Fn::GetAtt": ["Source", "Arn"]}, {"Ref": "Source"}])
def test_tables_that_are_not_streams(judge: Judge, arn: Any) -> None:
    """The mapping of a table is given the ARN of its stream."""
    template = _template("AWS::DynamoDB::Table")
    template["Mapping"][1]["EventSourceArn"] = arn

    assert [("error", "mapping-misfit", "Mapping")] == judge(mapping_source, template)


def test_tables_without_a_stream(judge: Judge) -> None:
    """A table that has none cannot be read."""
    template = _template("AWS::DynamoDB::Table")
    del template["Source"][1]["StreamSpecification"]

    assert [("error", "mapping-misfit", "Mapping")] == judge(mapping_source, template)
