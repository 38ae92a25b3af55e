"""Attributes that a template asks for."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, CfnResource, Fn, Stack
from stackwright.aws_sqs import Queue
from stackwright.cfn.aws_cloudformation import CfnCustomResource, CfnStack
from stackwright.cfn.aws_s3 import CfnBucket
from stackwright_synth.rules import Finding, unlisted_attribute

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]


@pytest.fixture
def stack() -> Stack:
    """A stack with a bucket of each kind."""
    stack = Stack(App(), "S")
    CfnBucket(stack, "Bucket")
    CfnResource(stack, "Raw", type="AWS::S3::Bucket")
    Queue(stack, "Queue", logical_id="Queue")
    CfnStack(stack, "Nested", template_url="https://example.com/x")
    CfnCustomResource(stack, "Custom", service_token="arn:aws:lambda:eu-west-1:1:function:x")
    CfnResource(stack, "Own", type="Custom::Own")
    CfnResource(stack, "Unknown", type="My::Own::Type")
    CfnResource(stack, "Sam", type="AWS::Serverless::Function")
    return stack


def _found(check: Check, stack: Stack, value: Any) -> list[Finding]:
    CfnResource(stack, "User", type="AWS::SNS::Topic", properties={"TopicName": value})
    app = stack.root
    assert isinstance(app, App)
    return check(unlisted_attribute, app)


@pytest.mark.parametrize(
    ("value", "owner", "hint"),
    [
        ({"Fn::GetAtt": ["Bucket", "Arnn"]}, "AWS::S3::Bucket (S/Bucket)", "'Arn'"),
        ({"Fn::GetAtt": "Bucket.arn"}, "AWS::S3::Bucket (S/Bucket)", "'Arn'"),
        ({"Fn::Sub": "a-${Raw.DomanName}"}, "AWS::S3::Bucket (S/Raw)", "'DomainName'"),
        ({"Fn::GetAtt": ["Queue", "QueueNam"]}, "AWS::SQS::Queue (S/Queue)", "'QueueName'"),
    ],
)
def test_an_attribute_that_is_not_listed(
    check: Check, stack: Stack, value: Any, owner: str, hint: str
) -> None:
    """It is a warning at the resource that asks, with the nearest name that is listed."""
    (found,) = _found(check, stack, {"Fn::Join": ["", ["x", value]]})

    assert ("warning", "S/User") == (found.severity, found.path)
    assert found.message.startswith(f"{owner} has no attribute ")
    assert f"did you mean {hint}?" == found.hint


@pytest.mark.parametrize(
    "value",
    [
        {"Fn::GetAtt": ["Bucket", "Arn"]},
        {"Fn::GetAtt": "Raw.Arn"},
        {"Fn::GetAtt": ["Bucket", {"Ref": "AWS::Region"}]},
        {"Fn::GetAtt": ["Nested", "Outputs.Url"]},
        {"Fn::GetAtt": ["Custom", "Any"]},
        {"Fn::GetAtt": ["Own", "Any"]},
        {"Fn::GetAtt": ["Unknown", "Any"]},
        {"Fn::GetAtt": ["Sam", "Any"]},
        {"Fn::GetAtt": ["Missing", "Any"]},
        {"Fn::Sub": "${Bucket}-${Bucket.DomainName}-${!Bucket.Left}"},
    ],
)
def test_attributes_that_are_listed_or_open(check: Check, stack: Stack, value: Any) -> None:
    """Outputs, answers of custom resources and unknown types have any attribute."""
    assert [] == _found(check, stack, value)


def test_attributes_in_outputs(check: Check, stack: Stack) -> None:
    """The finding is at the output."""
    output = stack.add_output("Url", Fn.get_att("Bucket", "Url"))
    (found,) = _found(check, stack, "x")

    assert (output.path, output.source) == (found.path, found.source)
