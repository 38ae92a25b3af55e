"""Permissions: every property, and what the forms are."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Code, Function
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of


@pytest.fixture
def function() -> Function:
    """A function `Worker` in a stack `S`."""
    return Function(
        Stack(App(), "S"),
        "Worker",
        code=Code.from_inline("x"),
        handler="index.handle",
        runtime="python3.13",
    )


def _properties(function: Function) -> Any:
    app = function.root
    assert isinstance(app, App)
    (found,) = template_of(app, "S").find_resources("AWS::Lambda::Permission").values()
    return found["Properties"]


def test_every_property(function: Function) -> None:
    """All of them arrive by CloudFormation's names."""
    function.add_permission(
        "P",
        principal="s3.amazonaws.com",
        action="lambda:GetFunction",
        source_arn="arn:aws:s3:::orders-*",
        source_account="123456789012",
        organization_id="o-abcdefghij",
        event_source_token="amzn1.ask.skill.1",
        function_url_auth_type="AWS_IAM",
        invoked_via_function_url=True,
    )

    assert {
        "Action": "lambda:GetFunction",
        "EventSourceToken": "amzn1.ask.skill.1",
        "FunctionName": {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]},
        "FunctionUrlAuthType": "AWS_IAM",
        "InvokedViaFunctionUrl": True,
        "Principal": "s3.amazonaws.com",
        "PrincipalOrgID": "o-abcdefghij",
        "SourceAccount": "123456789012",
        "SourceArn": "arn:aws:s3:::orders-*",
    } == _properties(function)


def test_the_action_is_to_invoke(function: Function) -> None:
    """Nothing but the principal has to be given."""
    function.add_permission("P", principal="123456789012")

    assert {
        "Action": "lambda:InvokeFunction",
        "FunctionName": {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]},
        "Principal": "123456789012",
    } == _properties(function)


def test_on_a_version(function: Function) -> None:
    """A permission on a version is for that version alone."""
    version = function.current_version
    version.add_permission("P", principal="123456789012")
    name = _properties(function)["FunctionName"]["Ref"]

    assert name.startswith("WorkerCurrentVersion8AEC97EC")


@pytest.mark.parametrize(
    "given",
    [
        {"action": "lambda:*"},
        {"action": "*"},
        {"source_arn": "arn:aws-cn:events:cn-north-1:123456789012:rule/orders"},
        {"source_arn": "arn:aws:execute-api:eu-west-1:123456789012:api/*/GET/*"},
    ],
)
def test_forms_that_are_allowed(function: Function, given: dict[str, Any]) -> None:
    """All actions at once, ARNs of other partitions, and wildcards in them."""
    permission = function.add_permission("P", principal="s3.amazonaws.com", **given)

    assert permission is function.find("P")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"principal": ""}, "principal must have 1 to 256 characters, got 0"),
        ({"action": "InvokeFunction"}, "action must be an action of Lambda such as"),
        ({"action": "sqs:SendMessage"}, "action must be an action of Lambda such as"),
        ({"source_arn": "orders"}, "source_arn must be an ARN"),
        ({"source_account": "123"}, "source_account must be 12 digits, got '123'"),
        ({"organization_id": "orders"}, "organization_id must be an organization id"),
        ({"event_source_token": "a b"}, "event_source_token must be 1 to 256 word characters"),
        ({"function_url_auth_type": "PUBLIC"}, "function_url_auth_type: must be one of"),
    ],
)
def test_forms_that_are_refused(function: Function, given: dict[str, Any], message: str) -> None:
    """Each property has the form that the service asks for."""
    settings: dict[str, Any] = {"principal": "s3.amazonaws.com", **given}
    with pytest.raises(PropertyError, match=message):
        function.add_permission("P", **settings)


def test_deferred_values_are_not_judged(function: Function) -> None:
    """An ARN of this app is known only at deployment."""
    queue = Queue(function.scope, "Queue")
    function.add_permission("P", principal="sqs.amazonaws.com", source_arn=queue.queue_arn)

    assert {"Fn::GetAtt": ["Queue4A7E3555", "Arn"]} == _properties(function)["SourceArn"]
