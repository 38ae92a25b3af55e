"""Functions that write to what triggers them."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import self_trigger

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

ARN = {"Fn::GetAtt": ["Worker", "Arn"]}


def _template(
    source: tuple[str, dict[str, Any]],
    by: tuple[str, dict[str, Any]] | None,
    *statements: dict[str, Any],
    policy: str = "AWS::IAM::Policy",
) -> dict[str, Any]:
    document = {"Statement": [{"Effect": "Allow", **one} for one in statements]}
    found: dict[str, Any] = {
        "Role": ("AWS::IAM::Role", {}),
        "Policy": (policy, {"PolicyDocument": document, "Roles": [{"Ref": "Role"}]}),
        "Worker": ("AWS::Lambda::Function", {"Role": {"Fn::GetAtt": ["Role", "Arn"]}}),
        "Source": source,
    }
    return found | ({"Trigger": by} if by else {})


def _mapping(attribute: str) -> tuple[str, dict[str, Any]]:
    given = {"FunctionName": ARN, "EventSourceArn": {"Fn::GetAtt": ["Source", attribute]}}
    return "AWS::Lambda::EventSourceMapping", given


def _bucket(
    prefix: str | None = None, event: str = "s3:ObjectCreated:*"
) -> tuple[str, dict[str, Any]]:
    rules = [{"Name": "prefix", "Value": prefix}, {"Name": "suffix", "Value": ".jpg"}]
    filter = {} if prefix is None else {"Filter": {"S3Key": {"Rules": rules}}}
    one = {"Event": event, "Function": ARN, **filter}
    return "AWS::S3::Bucket", {"NotificationConfiguration": {"LambdaConfigurations": [one]}}


def _objects(tail: str) -> dict[str, Any]:
    return {"Fn::Join": ["", [{"Fn::GetAtt": ["Source", "Arn"]}, tail]]}


QUEUE: tuple[str, dict[str, Any]] = ("AWS::SQS::Queue", {})
TABLE: tuple[str, dict[str, Any]] = ("AWS::DynamoDB::Table", {})
STREAM: tuple[str, dict[str, Any]] = ("AWS::Kinesis::Stream", {})
TOPIC: tuple[str, dict[str, Any]] = ("AWS::SNS::Topic", {})
GROUP: tuple[str, dict[str, Any]] = ("AWS::Logs::LogGroup", {})
TO_QUEUE = {"Action": "sqs:SendMessage", "Resource": {"Fn::GetAtt": ["Source", "Arn"]}}
SUBSCRIPTION = (
    "AWS::SNS::Subscription",
    {"Protocol": "lambda", "TopicArn": {"Ref": "Source"}, "Endpoint": ARN},
)
LOGS = (
    "AWS::Logs::SubscriptionFilter",
    {"LogGroupName": {"Ref": "Source"}, "DestinationArn": ARN, "FilterPattern": ""},
)


@pytest.mark.parametrize(
    ("source", "by", "statement"),
    [
        (QUEUE, _mapping("Arn"), TO_QUEUE),
        (QUEUE, _mapping("Arn"), {"Action": ["sqs:Get*", "sqs:Send*"], "Resource": "*"}),
        (
            TABLE,
            _mapping("StreamArn"),
            {"Action": "dynamodb:*", "Resource": [{"Fn::GetAtt": ["Source", "Arn"]}]},
        ),
        (
            STREAM,
            _mapping("Arn"),
            {"Action": "kinesis:PutRecords", "Resource": {"Fn::GetAtt": ["Source", "Arn"]}},
        ),
        (
            TOPIC,
            SUBSCRIPTION,
            {"Action": "sns:Publish", "Resource": {"Ref": "Source"}},
        ),
        (
            GROUP,
            LOGS,
            {"Action": "logs:PutLogEvents", "Resource": {"Fn::GetAtt": ["Source", "Arn"]}},
        ),
    ],
)
def test_writes_to_its_source(judge: Judge, source: Any, by: Any, statement: Any) -> None:
    """A role that may write to what triggers the function."""
    assert [("warning", "self-trigger", "Trigger")] == judge(
        self_trigger, _template(source, by, statement)
    )


@pytest.mark.parametrize(
    ("prefix", "tail"),
    [(None, "/*"), ("in/", "/*"), ("in/", "/in/*"), ("in/", "/in/out/*"), (None, "/out/*")],
)
def test_writes_to_its_bucket(judge: Judge, prefix: str | None, tail: str) -> None:
    """A role that may write below the prefix that triggers."""
    statement = {"Action": ["s3:PutObject*"], "Resource": _objects(tail)}

    assert [("warning", "self-trigger", "Source")] == judge(
        self_trigger, _template(_bucket(prefix), None, statement)
    )


@pytest.mark.parametrize(
    ("source", "by", "statement"),
    [
        (QUEUE, _mapping("Arn"), {**TO_QUEUE, "Action": "sqs:ReceiveMessage"}),
        (QUEUE, _mapping("Arn"), {**TO_QUEUE, "Effect": "Deny"}),
        (QUEUE, _mapping("Arn"), {**TO_QUEUE, "Resource": {"Ref": "Other"}}),
        (QUEUE, None, TO_QUEUE),
        (_bucket("in/"), None, {"Action": "s3:PutObject", "Resource": _objects("/out/*")}),
        (_bucket(None, "s3:ObjectRemoved:*"), None, {"Action": "s3:*", "Resource": "*"}),
        (_bucket(None), None, {"Action": "s3:GetObject", "Resource": "*"}),
    ],
)
def test_writes_elsewhere(judge: Judge, source: Any, by: Any, statement: Any) -> None:
    """Other actions, other resources, other prefixes, other events."""
    assert [] == judge(self_trigger, _template(source, by, statement))


def test_policies_of_the_role_itself(judge: Judge) -> None:
    """What stands in the role counts, and managed policies do."""
    document = {"Statement": {"Effect": "Allow", **TO_QUEUE}}
    template = _template(QUEUE, _mapping("Arn"))
    template["Role"] = ("AWS::IAM::Role", {"Policies": [{"PolicyDocument": document}]})
    assert 1 == len(judge(self_trigger, template))

    managed = _template(QUEUE, _mapping("Arn"), TO_QUEUE, policy="AWS::IAM::ManagedPolicy")
    assert 1 == len(judge(self_trigger, managed))


def test_another_role(judge: Judge) -> None:
    """A role that the app does not make is not known."""
    template = _template(QUEUE, _mapping("Arn"), TO_QUEUE)
    template["Worker"] = ("AWS::Lambda::Function", {"Role": "arn:aws:iam::123456789012:role/r"})

    assert [] == judge(self_trigger, template)
