"""Timeouts of functions against those who wait for them."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import caller_timeout

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

ARN = {"Fn::GetAtt": ["Worker", "Arn"]}
URI = {"Fn::Join": ["", ["arn:aws:apigateway:eu-west-1:lambda:path/", ARN, "/invocations"]]}
PROCESSOR = {
    "Type": "Lambda",
    "Parameters": [{"ParameterName": "LambdaArn", "ParameterValue": ARN}],
}


def _edge(event: str) -> tuple[str, dict[str, Any]]:
    behavior = {
        "LambdaFunctionAssociations": [
            {"EventType": event, "LambdaFunctionARN": {"Ref": "Version"}}
        ]
    }
    config: dict[str, Any] = {"DefaultCacheBehavior": {}, "CacheBehaviors": [behavior]}
    return "AWS::CloudFront::Distribution", {"DistributionConfig": config}


CALLERS: list[tuple[int, tuple[str, dict[str, Any]]]] = [
    (29, ("AWS::ApiGateway::Method", {"Integration": {"Uri": URI}})),
    (50, ("AWS::ApiGateway::Method", {"Integration": {"Uri": URI, "TimeoutInMillis": 50_000}})),
    (30, ("AWS::ApiGatewayV2::Integration", {"IntegrationUri": ARN})),
    (5, ("AWS::Cognito::UserPool", {"LambdaConfig": {"PreSignUp": ARN}})),
    (
        300,
        (
            "AWS::KinesisFirehose::DeliveryStream",
            {
                "ExtendedS3DestinationConfiguration": {
                    "ProcessingConfiguration": {"Processors": [PROCESSOR]}
                }
            },
        ),
    ),
    (5, _edge("viewer-request")),
    (30, _edge("origin-response")),
]


def _template(timeout: Any, caller: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    return {
        "Worker": ("AWS::Lambda::Function", {"Timeout": timeout} if timeout else {}),
        "Version": ("AWS::Lambda::Version", {"FunctionName": {"Ref": "Worker"}}),
        "Caller": caller,
    }


@pytest.mark.parametrize(("seconds", "caller"), CALLERS)
def test_longer_than_the_caller(
    judge: Judge, seconds: int, caller: tuple[str, dict[str, Any]]
) -> None:
    """A second more than the caller waits is too much, and as long as it waits is not."""
    assert [("warning", "timeout-beyond-caller", "Worker")] == judge(
        caller_timeout, _template(seconds + 1, caller)
    )
    assert [] == judge(caller_timeout, _template(seconds, caller))


def test_the_default_counts(judge: Judge) -> None:
    """A function without a timeout has 3 seconds."""
    short = ("AWS::ApiGateway::Method", {"Integration": {"Uri": URI, "TimeoutInMillis": 2_000}})

    assert [("warning", "timeout-beyond-caller", "Worker")] == judge(
        caller_timeout, _template(None, short)
    )


@pytest.mark.parametrize(
    ("timeout", "caller"),
    [
        ({"Ref": "Timeout"}, CALLERS[0][1]),
        (60, ("AWS::ApiGateway::Method", {"Integration": {"Uri": {"Ref": "Uri"}}})),
        (60, ("AWS::ApiGateway::Method", {"Integration": {"Ref": "Integration"}})),
        (
            60,
            (
                "AWS::ApiGateway::Method",
                {"Integration": {"Uri": URI, "TimeoutInMillis": {"Ref": "T"}}},
            ),
        ),
        (60, ("AWS::Cognito::UserPool", {"LambdaConfig": {"Ref": "Config"}})),
        (60, ("AWS::CloudFront::Distribution", {"DistributionConfig": {"Ref": "Config"}})),
    ],
)
def test_what_is_not_known(judge: Judge, timeout: Any, caller: tuple[str, dict[str, Any]]) -> None:
    """What only the deployment knows is not judged."""
    assert [] == judge(caller_timeout, _template(timeout, caller))
