"""Log events that are sent to streams."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_kinesis import Stream
from stackwright.aws_logs import LogGroup
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

KINESIS = "arn:aws:kinesis:eu-west-1:123456789012:stream/logs"


@pytest.fixture
def app() -> App:
    """An app."""
    return App()


@pytest.fixture
def group(app: App) -> LogGroup:
    """A log group in a stack `S`."""
    return LogGroup(Stack(app, "S"), "Logs")


def test_a_stream_is_written_to_with_a_role_of_its_own(app: App, group: LogGroup) -> None:
    """CloudWatch Logs of this account alone may put records, before the filter is made."""
    stream = Stream(Stack.of(group), "Stream")
    made = group.add_subscription_filter("ToStream", destination=stream)
    template = template_of(app, "S")

    ((id, found),) = template.find_resources("AWS::Logs::SubscriptionFilter").items()
    properties: Any = found["Properties"]
    assert {"Fn::GetAtt": ["Stream790BDEE4", "Arn"]} == properties["DestinationArn"]
    assert made.role is not None
    assert "CloudWatchLogsCanPutRecords" == made.role.id
    ((role, trust),) = template.find_resources("AWS::IAM::Role").items()
    assert {"Fn::GetAtt": [role, "Arn"]} == properties["RoleArn"]
    statement: Any = trust["Properties"]
    (said,) = statement["AssumeRolePolicyDocument"]["Statement"]
    assert {"Service": "logs.amazonaws.com"} == said["Principal"]
    assert "aws:SourceArn" in said["Condition"]["StringLike"]
    (policy,) = template.find_resources("AWS::IAM::Policy")
    depends: Any = template.resource(id)["DependsOn"]
    assert [policy] == [*depends]


def test_a_role_of_ones_own(app: App, group: LogGroup) -> None:
    """It is allowed to write, too."""
    stack = Stack.of(group)
    role = Role(stack, "Role", assumed_by=ServicePrincipal("logs.amazonaws.com"))
    group.add_subscription_filter("F", destination=Stream(stack, "Stream"), role=role)
    template = template_of(app, "S")

    template.resource_count("AWS::IAM::Role", 1)
    template.resource_count("AWS::IAM::Policy", 1)


@pytest.mark.parametrize("service", ["kinesis", "firehose"])
def test_a_stream_by_its_arn_needs_a_role(group: LogGroup, service: str) -> None:
    """CloudWatch Logs would refuse the filter during the deployment."""
    arn = KINESIS.replace("kinesis", service)
    with pytest.raises(PropertyError, match="with a role, and none is given") as caught:
        group.add_subscription_filter("F", destination_arn=arn)

    assert "missing-property" == caught.value.code


def test_one_destination(group: LogGroup) -> None:
    """One is needed, and one is enough."""
    with pytest.raises(PropertyError, match="exactly one of destination, destination_arn"):
        group.add_subscription_filter("F")
    stream = Stream(Stack.of(group), "Stream")
    with pytest.raises(PropertyError, match="exactly one of destination, destination_arn"):
        group.add_subscription_filter("F", destination=stream, destination_arn=KINESIS)
