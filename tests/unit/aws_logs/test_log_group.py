"""Log groups: retention, keys, grants, imports."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import NONE, App, Stack, Unchecked
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_kms import Key
from stackwright.aws_logs import LogGroup
from stackwright.errors import ConstructError, PropertyError
from stackwright.intrinsics import Aws
from stackwright_synth.testing import template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"


def _role(stack: Stack) -> Role:
    return Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))


def _statements(app: App) -> Any:
    (policy,) = template_of(app, "Orders").find_resources("AWS::IAM::Policy").values()
    properties: Any = policy["Properties"]
    return properties["PolicyDocument"]["Statement"]


def test_a_bare_log_group() -> None:
    """Logs are kept for two years, and stay when the log group leaves the stack."""
    app = App()
    LogGroup(Stack(app, "S"), "Logs")
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}

    expected = {
        "Type": "AWS::Logs::LogGroup",
        "Properties": {"RetentionInDays": 731},
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
    }
    assert expected == template_of(app, "S").resource(known["Logs/Resource"])


def test_a_whole_log_group() -> None:
    """Every property arrives."""
    app = App()
    protection: dict[str, Any] = {"Name": "mask", "Version": "2021-06-01", "Statement": []}
    LogGroup(
        Stack(app, "S"),
        "Logs",
        log_group_name="/orders/worker",
        retention_days=14,
        log_group_class="INFREQUENT_ACCESS",
        encryption_key=KEY,
        data_protection_policy=protection,
        deletion_protection=True,
        tags={"team": "orders"},
        removal_policy="Delete",
    )

    expected = {
        "Type": "AWS::Logs::LogGroup",
        "Properties": {
            "LogGroupName": "/orders/worker",
            "RetentionInDays": 14,
            "LogGroupClass": "INFREQUENT_ACCESS",
            "KmsKeyId": KEY,
            "DataProtectionPolicy": protection,
            "DeletionProtectionEnabled": True,
            "Tags": [{"Key": "team", "Value": "orders"}],
        },
        "DeletionPolicy": "Delete",
        "UpdateReplacePolicy": "Delete",
    }
    assert expected == template_of(app, "S").resource("Logs6819BB44")


def test_logs_can_be_kept_for_ever() -> None:
    """`NONE` wants no retention, where a scope has one too."""
    app = App()
    stack = Stack(app, "S")
    LogGroup.set_defaults(stack, retention_days=30)
    LogGroup(stack, "Inherited")
    LogGroup(stack, "Logs", retention_days=NONE)

    retained = [
        one.get("Properties")
        for one in template_of(app, "S").find_resources("AWS::Logs::LogGroup").values()
    ]
    assert [{"RetentionInDays": 30}, None] == retained


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"retention_days": 8}, "retention_days: must be one of 1, 3, 5, 7"),
        ({"retention_days": 0}, "retention_days: must be one of 1, 3, 5, 7"),
        ({"log_group_name": "a b"}, "1 to 512 letters"),
        ({"log_group_name": "x" * 513}, "1 to 512 letters"),
        ({"log_group_class": "CHEAP"}, "log_group_class: must be one of 'STANDARD'"),
        ({"encryption_key": "alias/logs"}, "the ARN of a KMS key"),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """What CloudWatch Logs would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        LogGroup(Stack(App(), "S"), "Logs", **given)


def test_a_newer_class_can_be_used() -> None:
    """A class that this release does not know passes unchecked."""
    group = LogGroup(Stack(App(), "S"), "Logs", log_group_class=Unchecked("FROZEN"))

    assert group.properties().get("log_group_class") == "FROZEN"


def test_grants_are_on_the_streams() -> None:
    """Writing and reading are allowed on the ARN that covers streams and events."""
    app = App()
    stack = Stack(app, "Orders")
    group, role = LogGroup(stack, "Logs"), _role(stack)
    group.grant_write(role)
    group.grant_read(role)
    group.grant(role, "logs:StartQuery")

    arn = {"Fn::GetAtt": ["Logs6819BB44", "Arn"]}
    read = [
        "logs:FilterLogEvents",
        "logs:GetLogEvents",
        "logs:GetLogGroupFields",
        "logs:DescribeLogGroups",
        "logs:DescribeLogStreams",
    ]
    write = ["logs:CreateLogStream", "logs:PutLogEvents"]
    expected = [
        {"Effect": "Allow", "Action": actions, "Resource": arn}
        for actions in (write, read, "logs:StartQuery")
    ]
    assert expected == _statements(app)


def test_a_service_needs_a_policy_of_the_account() -> None:
    """A log group has no policy of its own to let a service in with."""
    group = LogGroup(Stack(App(), "S"), "Logs")

    with pytest.raises(ConstructError, match="has no policy"):
        group.grant_write(ServicePrincipal("events.amazonaws.com"))


@pytest.mark.parametrize("end", ["", ":*"])
def test_import_by_arn(end: str) -> None:
    """An ARN with or without its star gives the name, and grants on the streams."""
    arn = "arn:aws:logs:eu-west-1:123456789012:log-group:/orders/worker"
    group = LogGroup.from_log_group_arn(Stack(App(), "S"), "Logs", arn + end)

    assert ("/orders/worker", f"{arn}:*") == (group.log_group_name, group.log_group_arn)


def test_import_by_deferred_arn() -> None:
    """An ARN that is known only at deployment is taken as it is; the name is selected."""
    app = App()
    stack = Stack(app, "Orders")
    own = LogGroup(stack, "Own")
    group = LogGroup.from_log_group_arn(stack, "Logs", own.log_group_arn)
    stack.add_output("Name", group.log_group_name)

    arn = {"Fn::GetAtt": ["Own30425842", "Arn"]}
    assert own.log_group_arn == group.log_group_arn
    template_of(app, "Orders").has_output("Name", {"Fn::Select": [6, {"Fn::Split": [":", arn]}]})


def test_import_by_name() -> None:
    """The ARN is made in the stack's account and Region; nothing is written."""
    app = App()
    stack = Stack(app, "Orders")
    group = LogGroup.from_log_group_name(stack, "Logs", "/orders/worker")

    place = f"{Aws.partition}:logs:{Aws.region}:{Aws.account_id}"
    assert f"arn:{place}:log-group:/orders/worker:*" == group.log_group_arn
    template_of(app, "Orders").resource_count("AWS::Logs::LogGroup", 0)


def test_the_key_lets_cloudwatch_logs_in() -> None:
    """By the name that the service has in the Region, in China with another end."""
    stack = Stack(App(), "S", region="cn-north-1")
    key = Key(stack, "Key")
    LogGroup(stack, "Logs", encryption_key=key)

    (statement,) = key.statements
    assert {"Service": f"logs.cn-north-1.{Aws.url_suffix}"} == statement.principals[0].fragment()
