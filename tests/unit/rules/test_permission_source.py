"""Permissions for services, and for whom they act."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import permission_source

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

ARN = "arn:aws:sns:eu-west-1:123456789012:topic"


def _template(**given: Any) -> dict[str, Any]:
    return {"Permission": ("AWS::Lambda::Permission", {"FunctionName": "f", **given})}


@pytest.mark.parametrize(
    "given",
    [
        {"Principal": "sns.amazonaws.com"},
        {"Principal": "events.amazonaws.com", "EventSourceToken": "x"},
        {"Principal": "s3.amazonaws.com"},
        {"Principal": "s3.amazonaws.com", "SourceArn": "arn:aws:s3:::data"},
        {"Principal": "alexa-appkit.amazon.com", "SourceAccount": "123456789012"},
    ],
)
def test_anybody(judge: Judge, given: dict[str, str]) -> None:
    """A service without the resource, the account or the skill that it acts for."""
    assert [("warning", "permission-without-source", "Permission")] == judge(
        permission_source, _template(**given)
    )


@pytest.mark.parametrize(
    "given",
    [
        {"Principal": "sns.amazonaws.com", "SourceArn": ARN},
        {"Principal": "sns.amazonaws.com", "SourceArn": {"Ref": "Topic"}},
        {"Principal": "ses.amazonaws.com", "SourceAccount": "123456789012"},
        {"Principal": "config.amazonaws.com", "PrincipalOrgID": "o-1234567890"},
        {"Principal": "s3.amazonaws.com", "SourceAccount": "123456789012"},
        {"Principal": "alexa-appkit.amazon.com", "EventSourceToken": "amzn1.ask.skill.1"},
        {"Principal": "123456789012"},
        {"Principal": "*"},
        {"Principal": {"Ref": "Service"}},
    ],
)
def test_somebody(judge: Judge, given: dict[str, Any]) -> None:
    """A source, an account, no service at all, or what only the deployment knows."""
    assert [] == judge(permission_source, _template(**given))


@pytest.mark.parametrize(
    "name",
    ["f:$LATEST", {"Fn::Join": ["", [{"Ref": "F"}, ":$LATEST"]]}, {"Fn::Sub": "${F}:$LATEST"}],
)
def test_latest(judge: Judge, name: Any) -> None:
    """Lambda takes no permission for the state that is not published."""
    template = _template(Principal="123456789012", FunctionName=name)

    assert [("error", "permission-on-latest", "Permission")] == judge(permission_source, template)


@pytest.mark.parametrize(
    "name",
    [
        "f:live",
        {"Ref": "F"},
        {"Fn::Join": ["", [{"Ref": "F"}, ":live"]]},
        {"Fn::Sub": ["${F}", {"A": "b"}]},
    ],
)
def test_other_qualifiers(judge: Judge, name: Any) -> None:
    """A function, an alias, and what only the deployment knows."""
    assert [] == judge(permission_source, _template(Principal="123456789012", FunctionName=name))
