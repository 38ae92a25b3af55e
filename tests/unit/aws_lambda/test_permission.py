"""Permissions: every property, and what the forms are."""

from typing import Any

import pytest

from stackwright.aws_iam import (
    AccountPrincipal,
    AnyPrincipal,
    CompositePrincipal,
    OrganizationPrincipal,
    ServicePrincipal,
)
from stackwright.aws_lambda import Function, Version
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright.imports import imported
from tests.unit.aws_lambda.stacks import only


def _properties(function: Function) -> Any:
    found = only(function, "AWS::Lambda::Permission")
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


def test_a_principal_with_conditions(function: Function) -> None:
    """Its name and conditions become properties, besides those that are given."""
    s3 = ServicePrincipal(
        "s3.amazonaws.com", conditions={"ArnLike": {"aws:SourceArn": "arn:aws:s3:::orders"}}
    )
    permission = function.add_permission("P", principal=s3, source_account="123456789012")

    assert "s3.amazonaws.com" == permission.principal
    assert {
        "Action": "lambda:InvokeFunction",
        "FunctionName": {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]},
        "Principal": "s3.amazonaws.com",
        "SourceAccount": "123456789012",
        "SourceArn": "arn:aws:s3:::orders",
    } == _properties(function)


def test_a_condition_is_said_once(function: Function) -> None:
    """A property that contradicts the principal is refused."""
    organization = OrganizationPrincipal("o-abcdefghij")
    with pytest.raises(PropertyError, match="organization_id is 'o-zzzzzzzzzz'"):
        function.add_permission("P", principal=organization, organization_id="o-zzzzzzzzzz")


@pytest.mark.parametrize("name", ["events", "my role", "12345", "arn:"])
def test_a_principal_that_is_none(function: Function, name: str) -> None:
    """The name of a service is whole, and an account has 12 digits."""
    with pytest.raises(PropertyError, match=r"principal must be a service such as 's3\.amazonaws"):
        function.add_permission("P", principal=name)


def test_one_principal(function: Function) -> None:
    """A composite needs a permission for each of its parts."""
    several = CompositePrincipal(AnyPrincipal(), AccountPrincipal("123456789012"))
    with pytest.raises(PropertyError, match="one principal, got several") as caught:
        function.add_permission("P", principal=several)

    assert "grant_invoke" in str(caught.value.hint)


def test_latest_has_no_permissions(function: Function) -> None:
    """Lambda refuses the qualifier `$LATEST`, which the function itself is."""
    arn = "arn:aws:lambda:eu-west-1:123456789012:function:orders:$LATEST"
    known = {"Ref": arn, "FunctionArn": arn, "Version": "$LATEST"}
    latest = imported(Version, function.scope, "Latest", known, function=function)
    with pytest.raises(PropertyError, match=r"got \$LATEST"):
        latest.add_permission("P", principal="123456789012")
