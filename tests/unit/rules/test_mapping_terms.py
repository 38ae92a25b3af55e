"""Properties of mappings that exclude or need each other."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import mapping_terms

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

IF = {"Fn::If": ["A", "x", {"Ref": "AWS::NoValue"}]}
"""What is there only if a condition of the deployment holds."""

QUEUE = "arn:aws:sqs:eu-west-1:123456789012:orders"
STREAM = "arn:aws:kinesis:eu-west-1:123456789012:stream/s"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/k"


def _template(arn: Any, **given: Any) -> dict[str, Any]:
    mapping = {"FunctionName": "f", "EventSourceArn": arn, **given}
    return {"Mapping": ("AWS::Lambda::EventSourceMapping", mapping)}


def _stream(**given: Any) -> dict[str, Any]:
    return _template(STREAM, **{"StartingPosition": "LATEST", **given})


@pytest.mark.parametrize(
    "template",
    [
        _template({"Ref": "AWS::NoValue"}),
        _template(QUEUE, SelfManagedEventSource={"Endpoints": {"X": ["a:1"]}}),
        _stream(StartingPosition="AT_TIMESTAMP"),
        _stream(StartingPositionTimestamp=1),
        _stream(TumblingWindowInSeconds=60, ParallelizationFactor=2),
        _stream(MaximumRecordAgeInSeconds=30),
        _stream(KmsKeyArn=KEY),
        _template(
            QUEUE,
            ScalingConfig={"MaximumConcurrency": 2},
            ProvisionedPollerConfig={"MinimumPollers": 2},
        ),
        _template(QUEUE, BatchSize=11),
        _template(QUEUE, BatchSize=11, MaximumBatchingWindowInSeconds=0),
        _template(f"{QUEUE}.fifo", BatchSize=11),
    ],
)
def test_contradictions(judge: Judge, template: dict[str, Any]) -> None:
    """One property that excludes another, or lacks the one that it needs."""
    assert [("error", "mapping-contradiction", "Mapping")] == judge(mapping_terms, template)


def test_queues_of_the_app(judge: Judge) -> None:
    """The kind of a queue is known by the resource, too."""
    template = {
        **_template({"Fn::GetAtt": ["Queue", "Arn"]}, BatchSize=11),
        "Queue": ("AWS::SQS::Queue", {"FifoQueue": True}),
    }

    assert [("error", "mapping-contradiction", "Mapping")] == judge(mapping_terms, template)


@pytest.mark.parametrize(
    "template",
    [
        _template(IF, SelfManagedEventSource=IF),
        _stream(StartingPosition="AT_TIMESTAMP", StartingPositionTimestamp=1),
        _stream(StartingPosition={"Ref": "Position"}, StartingPositionTimestamp=1),
        _stream(StartingPositionTimestamp=IF),
        _stream(TumblingWindowInSeconds=0, ParallelizationFactor=2),
        _stream(TumblingWindowInSeconds=60, ParallelizationFactor={"Ref": "Factor"}),
        _stream(MaximumRecordAgeInSeconds=-1),
        _stream(MaximumRecordAgeInSeconds={"Ref": "Age"}),
        _stream(KmsKeyArn=KEY, FilterCriteria={"Filters": [{"Pattern": "{}"}]}),
        _stream(KmsKeyArn=IF),
        _stream(BatchSize=10_000),
        _template(QUEUE, BatchSize=11, MaximumBatchingWindowInSeconds=1),
        _template(QUEUE, BatchSize=11, MaximumBatchingWindowInSeconds={"Ref": "Window"}),
        _template(f"{QUEUE}.fifo", BatchSize=10),
        _template({"Ref": "Arn"}, BatchSize=11),
        _template(QUEUE, BatchSize={"Ref": "Size"}),
        _template(QUEUE, ScalingConfig={"MaximumConcurrency": 2}, ProvisionedPollerConfig=IF),
    ],
)
def test_what_goes_together(judge: Judge, template: dict[str, Any]) -> None:
    """What does go together, and what only the deployment knows."""
    assert [] == judge(mapping_terms, template)
