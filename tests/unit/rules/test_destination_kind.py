"""Destinations and dead-letter queues."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import destination_kind

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

QUEUE = "arn:aws:sqs:eu-west-1:123456789012:orders"
BUCKET = "arn:aws:s3:::bucket"
FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:f"
SOURCES: dict[str, tuple[str, dict[str, Any]]] = {
    "Fifo": ("AWS::SQS::Queue", {"FifoQueue": True}),
    "FifoTopic": ("AWS::SNS::Topic", {"FifoTopic": True}),
    "Queue": ("AWS::SQS::Queue", {"FifoQueue": {"Ref": "Fifo"}}),
    "Topic": ("AWS::SNS::Topic", {}),
    "Bucket": ("AWS::S3::Bucket", {}),
    "Other": ("AWS::Kinesis::Stream", {}),
}


def _arn(name: str) -> dict[str, Any]:
    return {"Fn::GetAtt": [name, "Arn"]}


def _dead(arn: Any) -> tuple[str, dict[str, Any]]:
    return "AWS::Lambda::Function", {"DeadLetterConfig": {"TargetArn": arn}}


def _sent(outcome: str, arn: Any, type: str = "EventInvokeConfig") -> tuple[str, dict[str, Any]]:
    return f"AWS::Lambda::{type}", {"DestinationConfig": {outcome: {"Destination": arn}}}


@pytest.mark.parametrize(
    "sender",
    [
        _dead(_arn("Fifo")),
        _dead({"Ref": "FifoTopic"}),
        _dead(f"{QUEUE}.fifo"),
        _dead(_arn("Bucket")),
        _dead(FUNCTION),
        _sent("OnSuccess", _arn("Bucket")),
        _sent("OnSuccess", BUCKET),
        _sent("OnFailure", _arn("Fifo")),
        _sent("OnFailure", f"{QUEUE}.fifo", "EventSourceMapping"),
        _sent("OnFailure", FUNCTION, "EventSourceMapping"),
    ],
)
def test_misfits(judge: Judge, sender: tuple[str, dict[str, Any]]) -> None:
    """FIFO ones, and services that do not take it."""
    assert [("error", "destination-misfit", "Sender")] == judge(
        destination_kind, {**SOURCES, "Sender": sender}
    )


@pytest.mark.parametrize(
    "sender",
    [
        _dead(_arn("Queue")),
        _dead({"Ref": "Topic"}),
        _dead({"Ref": "Parameter"}),
        _dead(_arn("Other")),
        _sent("OnSuccess", FUNCTION),
        _sent("OnFailure", BUCKET),
        _sent("OnFailure", {"Fn::ImportValue": "queue"}),
        _sent("OnFailure", _arn("Bucket"), "EventSourceMapping"),
        _sent("OnFailure", "kafka://failures", "EventSourceMapping"),
    ],
)
def test_what_fits(judge: Judge, sender: tuple[str, dict[str, Any]]) -> None:
    """Standard ones, services that take it, and what only the deployment knows."""
    assert [] == judge(destination_kind, {**SOURCES, "Sender": sender})
