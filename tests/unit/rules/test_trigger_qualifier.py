"""Triggers, and the qualifiers that they may invoke."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import trigger_qualifier

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

ALIAS = {"Ref": "Alias"}
ITSELF = {"Fn::GetAtt": ["Worker", "Arn"]}


def _template(
    principal: Any, allowed: Any, type: str, properties: dict[str, Any]
) -> dict[str, Any]:
    return {
        "Worker": ("AWS::Lambda::Function", {}),
        "Alias": ("AWS::Lambda::Alias", {"FunctionName": {"Ref": "Worker"}, "Name": "live"}),
        "Permission": (
            "AWS::Lambda::Permission",
            {"FunctionName": allowed, "Principal": principal},
        ),
        "Source": (type, properties),
    }


def _sources(invoked: Any) -> list[tuple[str, str, dict[str, Any]]]:
    notification = {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": invoked}]}
    return [
        ("events.amazonaws.com", "AWS::Events::Rule", {"Targets": [{"Id": "0", "Arn": invoked}]}),
        (
            "sns.amazonaws.com",
            "AWS::SNS::Subscription",
            {"Protocol": "lambda", "Endpoint": invoked, "TopicArn": "t"},
        ),
        ("s3.amazonaws.com", "AWS::S3::Bucket", {"NotificationConfiguration": notification}),
        ("logs.amazonaws.com", "AWS::Logs::SubscriptionFilter", {"DestinationArn": invoked}),
    ]


@pytest.mark.parametrize(("allowed", "invoked"), [(ALIAS, ITSELF), (ITSELF, ALIAS)])
@pytest.mark.parametrize("index", range(4))
def test_another_qualifier(judge: Judge, allowed: Any, invoked: Any, index: int) -> None:
    """The permission is on the function, and the alias is invoked, or the reverse."""
    principal, type, properties = _sources(invoked)[index]

    assert [("error", "trigger-on-another-qualifier", "Source")] == judge(
        trigger_qualifier, _template(principal, allowed, type, properties)
    )


@pytest.mark.parametrize("invoked", [ALIAS, ITSELF])
@pytest.mark.parametrize("index", range(4))
def test_the_same_qualifier(judge: Judge, invoked: Any, index: int) -> None:
    """What may be invoked is what is invoked."""
    principal, type, properties = _sources(invoked)[index]

    assert [] == judge(trigger_qualifier, _template(principal, invoked, type, properties))


@pytest.mark.parametrize(
    ("principal", "invoked"),
    [
        ("other.amazonaws.com", ITSELF),
        ({"Ref": "Service"}, ITSELF),
        ("events.amazonaws.com", {"Ref": "Somewhere"}),
    ],
)
def test_what_cannot_be_compared(judge: Judge, principal: Any, invoked: Any) -> None:
    """Permissions of other services, and targets that only the deployment knows."""
    _, type, properties = _sources(invoked)[0]

    assert [] == judge(trigger_qualifier, _template(principal, ALIAS, type, properties))


def test_an_alias_whose_name_is_deferred(judge: Judge) -> None:
    """An alias that is called as the deployment says may be the right one."""
    _, type, properties = _sources(ITSELF)[0]
    template = _template("events.amazonaws.com", ALIAS, type, properties)
    template["Alias"][1]["Name"] = {"Ref": "Stage"}

    assert [] == judge(trigger_qualifier, template)
