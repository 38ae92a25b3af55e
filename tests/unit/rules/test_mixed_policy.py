"""Single permissions beside a whole policy."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import mixed_policy

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]


def _template(function: Any, owner: Any) -> dict[str, Any]:
    return {
        "Worker": ("AWS::Lambda::Function", {}),
        "Policy": ("AWS::Lambda::ResourcePolicy", {"ResourceArn": owner, "PolicyDocument": {}}),
        "Permission": (
            "AWS::Lambda::Permission",
            {"FunctionName": function, "Principal": "123456789012"},
        ),
    }


def test_both(judge: Judge) -> None:
    """A permission on the function whose whole policy is set."""
    template = _template({"Ref": "Worker"}, {"Fn::GetAtt": ["Worker", "Arn"]})

    assert [("error", "mixed-resource-policy", "Permission")] == judge(mixed_policy, template)


@pytest.mark.parametrize(
    ("function", "owner"),
    [
        ({"Ref": "Worker"}, "arn:aws:lambda:eu-west-1:123456789012:function:other"),
        ("other", {"Fn::GetAtt": ["Worker", "Arn"]}),
        ("other", "arn:aws:lambda:eu-west-1:123456789012:function:other"),
    ],
)
def test_one_of_them(judge: Judge, function: Any, owner: Any) -> None:
    """The policy of one function, and a permission on another, or on one that is not known."""
    assert [] == judge(mixed_policy, _template(function, owner))
