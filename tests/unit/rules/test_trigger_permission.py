"""Services that invoke functions, and whether they may."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import trigger_permission

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

ARN = {"Fn::GetAtt": ["Worker", "Arn"]}
SOURCES: dict[str, tuple[str, dict[str, Any]]] = {
    "events": ("AWS::Events::Rule", {"Targets": [{"Id": "x", "Arn": ARN}]}),
    "logs": ("AWS::Logs::SubscriptionFilter", {"DestinationArn": ARN}),
    "s3": (
        "AWS::S3::Bucket",
        {"NotificationConfiguration": {"LambdaConfigurations": [{"Function": ARN}]}},
    ),
    "sns": ("AWS::SNS::Subscription", {"Protocol": "lambda", "Endpoint": ARN}),
}

POLICY: tuple[str, dict[str, Any]] = ("AWS::Lambda::ResourcePolicy", {})


def _template(service: str, **permission: Any) -> dict[str, Any]:
    template: dict[str, Any] = {
        "Worker": ("AWS::Lambda::Function", {}),
        "Source": SOURCES[service],
    }
    if permission:
        given = {"FunctionName": {"Ref": "Worker"}, **permission}
        template["Permission"] = ("AWS::Lambda::Permission", given)
    return template


@pytest.mark.parametrize("service", SOURCES)
def test_nobody_permits_it(judge: Judge, service: str) -> None:
    """A service that may not invoke what it is told to, or another service may."""
    expected = [("warning", "trigger-without-permission", "Source")]

    assert expected == judge(trigger_permission, _template(service))
    assert expected == judge(
        trigger_permission, _template(service, Principal="config.amazonaws.com")
    )


@pytest.mark.parametrize(
    "template",
    [
        *(_template(one, Principal=f"{one}.amazonaws.com") for one in SOURCES),
        _template("logs", Principal="logs.eu-west-1.amazonaws.com"),
        _template("sns", Principal="*"),
        _template("sns", Principal={"Fn::Sub": "sns.${AWS::URLSuffix}"}),
        _template("sns", Principal="x.amazonaws.com", FunctionName={"Ref": "Name"}),
        {**_template("sns"), "Policy": POLICY},
        {"Source": ("AWS::Events::Rule", {"Targets": [{"Id": "x", "Arn": "arn:aws:sqs:::q"}]})},
    ],
)
def test_somebody_does(judge: Judge, template: dict[str, Any]) -> None:
    """A permission, a policy as a whole, another target, or what only the deployment knows."""
    assert [] == judge(trigger_permission, template)
