"""Streams whose failing records are retried for ever."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import stream_retries

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

TABLE: tuple[str, dict[str, Any]] = ("AWS::DynamoDB::Table", {})
STREAM = {"Fn::GetAtt": ["Table", "StreamArn"]}


def _template(**given: Any) -> dict[str, Any]:
    own = {"FunctionName": "f", "EventSourceArn": STREAM, "StartingPosition": "LATEST"}
    mapping = {**own, **given}
    return {"Table": TABLE, "Mapping": ("AWS::Lambda::EventSourceMapping", mapping)}


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"MaximumRetryAttempts": -1, "MaximumRecordAgeInSeconds": -1},
        {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/clicks"},
    ],
)
def test_unbounded(judge: Judge, given: dict[str, Any]) -> None:
    """Neither retries nor age are bounded, by default or explicitly."""
    assert [("warning", "unbounded-retries", "Mapping")] == judge(
        stream_retries, _template(**given)
    )


@pytest.mark.parametrize(
    "given",
    [
        {"MaximumRetryAttempts": 0},
        {"MaximumRecordAgeInSeconds": 3600},
        {"MaximumRetryAttempts": {"Ref": "Retries"}},
        {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:queue"},
        {"EventSourceArn": {"Ref": "Source"}},
        {"EventSourceArn": "kinesis"},
    ],
)
def test_bounded(judge: Judge, given: dict[str, Any]) -> None:
    """One bound is enough; other sources, and those that are not known, need none."""
    assert [] == judge(stream_retries, _template(**given))
