"""What is said of asynchronous invocations, of what, and how often."""

import inspect
from datetime import timedelta
from typing import Any

import pytest

from stackwright import Stack, hours, minutes
from stackwright.aws_lambda import EventInvokeConfig, FunctionLike
from stackwright.aws_lambda.destinations import LambdaDestination, S3Destination, SqsDestination
from stackwright.aws_s3 import Bucket
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function, only, synth

QUEUE = {"Fn::GetAtt": ["Queue4A7E3555", "Arn"]}


def _config(stack: Stack) -> Any:
    return only(stack, "AWS::Lambda::EventInvokeConfig")


def test_everything_of_a_function(stack: Stack) -> None:
    """It is for `$LATEST`, waits for the permissions, and has the CDK's logical id."""
    function = make_function(stack, "Second")
    function.configure_async_invoke(
        on_success=LambdaDestination(make_function(stack, "Worker")),
        on_failure=SqsDestination(Queue(stack, "Queue")),
        max_event_age=hours(1),
        retry_attempts=0,
    )

    assert {
        "Type": "AWS::Lambda::EventInvokeConfig",
        "DependsOn": ["SecondServiceRoleDefaultPolicyB593E14A"],
        "Properties": {
            "DestinationConfig": {
                "OnFailure": {"Destination": QUEUE},
                "OnSuccess": {"Destination": {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]}},
            },
            "FunctionName": {"Ref": "Second394350F9"},
            "MaximumEventAgeInSeconds": 3600,
            "MaximumRetryAttempts": 0,
            "Qualifier": "$LATEST",
        },
    } == synth(stack).resource("SecondEventInvokeConfig3F9DE36C")


def test_one_destination(stack: Stack) -> None:
    """The other is not written."""
    make_function(stack, "Second").configure_async_invoke(
        on_failure=S3Destination(Bucket(stack, "Bucket"))
    )

    bucket = {"Fn::GetAtt": ["Bucket83908E77", "Arn"]}
    assert {"OnFailure": {"Destination": bucket}} == _config(stack)["Properties"][
        "DestinationConfig"
    ]


def test_an_alias(stack: Stack) -> None:
    """It is named, so that the configuration waits for it; the function has its own."""
    function = make_function(stack, "Second")
    function.add_alias("live").configure_async_invoke(max_event_age=minutes(1))
    function.configure_async_invoke(retry_attempts=1)
    found: dict[str, Any] = synth(stack).find_resources("AWS::Lambda::EventInvokeConfig")

    assert [
        (["SecondAliasliveA9C9F002"], "live"),
        (None, "$LATEST"),
    ] == [(one.get("DependsOn"), one["Properties"]["Qualifier"]) for one in found.values()]


def test_a_version(stack: Stack) -> None:
    """Its number is only known at deployment."""
    make_function(stack, "Second").current_version.configure_async_invoke(retry_attempts=1)

    qualifier = _config(stack)["Properties"]["Qualifier"]
    assert "Version" == qualifier["Fn::GetAtt"][1]


def test_two_for_one_qualifier_are_refused(stack: Stack) -> None:
    """Both lines are named, however they are made."""
    function = make_function(stack, "Second")
    frame = inspect.currentframe()
    assert frame is not None
    first = frame.f_lineno + 1
    function.configure_async_invoke(retry_attempts=1)
    with pytest.raises(PropertyError, match="S/Second are configured twice") as caught:
        function.configure_async_invoke(retry_attempts=2)
    with pytest.raises(PropertyError, match="configured twice"):
        EventInvokeConfig(stack, "Config", function=function, retry_attempts=2)

    assert "duplicate-event-invoke-config" == caught.value.code
    said = caught.value.message
    assert said.index(f".py:{first} and at") < said.index(f".py:{first + 2}")


def test_an_empty_configuration_is_refused(stack: Stack) -> None:
    """It says nothing."""
    with pytest.raises(PropertyError, match="configures something") as caught:
        make_function(stack, "Second").configure_async_invoke()

    assert "missing-property" == caught.value.code


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"max_event_age": 59}, "max_event_age must be from 60 to 21600 seconds, got 59"),
        ({"max_event_age": hours(7)}, "max_event_age must be from 60 to 21600 seconds"),
        ({"max_event_age": timedelta(seconds=90.5)}, "whole number of seconds"),
        ({"retry_attempts": 3}, "retry_attempts must be from 0 to 2, got 3"),
        ({"retry_attempts": -1}, "retry_attempts must be from 0 to 2, got -1"),
    ],
)
def test_values_that_lambda_refuses(stack: Stack, given: dict[str, Any], said: str) -> None:
    """They are refused, also as keywords of the function."""
    function = make_function(stack, "Second")
    with pytest.raises(PropertyError, match=said):
        function.configure_async_invoke(**given)
    with pytest.raises(PropertyError, match=said):
        make_function(stack, "Other", **given)

    target: FunctionLike = function
    assert target.event_invoke_config is None


def test_a_destination_that_does_not_take_the_outcome(stack: Stack) -> None:
    """The error is that of the destination, and no configuration is left."""
    function = make_function(stack, "Second")
    with pytest.raises(PropertyError, match="takes failures only"):
        function.configure_async_invoke(on_success=S3Destination(Bucket(stack, "Bucket")))

    assert function.event_invoke_config is None
    assert function.find("EventInvokeConfig") is None
