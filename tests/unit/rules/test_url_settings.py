"""What URLs lead to, and which browsers they let in."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import url_settings

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

ARN = {"Fn::GetAtt": ["Worker", "Arn"]}
FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:f"


def _template(**given: Any) -> dict[str, Any]:
    return {
        "Worker": ("AWS::Lambda::Function", {}),
        "Version": ("AWS::Lambda::Version", {"FunctionName": {"Ref": "Worker"}}),
        "Url": ("AWS::Lambda::Url", {"TargetFunctionArn": ARN, **given}),
    }


@pytest.mark.parametrize(
    "given",
    [
        {"TargetFunctionArn": {"Ref": "Version"}},
        {"TargetFunctionArn": f"{FUNCTION}:3"},
        {"Qualifier": "3"},
        {"Qualifier": {"Fn::GetAtt": ["Version", "Version"]}},
    ],
)
def test_versions(judge: Judge, given: dict[str, Any]) -> None:
    """A URL leads to no numbered version."""
    assert [("error", "url-on-version", "Url")] == judge(url_settings, _template(**given))


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"TargetFunctionArn": FUNCTION},
        {"TargetFunctionArn": f"{FUNCTION}:live"},
        {"Qualifier": "live"},
        {"Qualifier": {"Ref": "Stage"}},
        {"Cors": {"AllowOrigins": ["*"], "AllowCredentials": False}},
        {"Cors": {"AllowOrigins": ["https://a.example"], "AllowCredentials": True}},
        {"Cors": {"AllowOrigins": {"Ref": "Origins"}, "AllowCredentials": True}},
        {"Cors": {"AllowOrigins": ["*"], "AllowCredentials": {"Ref": "Cookies"}}},
    ],
)
def test_what_fits(judge: Judge, given: dict[str, Any]) -> None:
    """Functions, aliases, named origins, and what only the deployment knows."""
    assert [] == judge(url_settings, _template(**given))


def test_cookies_from_everywhere(judge: Judge) -> None:
    """Browsers refuse credentials where every origin is allowed."""
    template = _template(Cors={"AllowOrigins": ["*"], "AllowCredentials": True})

    assert [("warning", "cors-credentials", "Url")] == judge(url_settings, template)
