"""Provisioned concurrency of an alias by use and by the clock."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack, minutes
from stackwright.aws_lambda import Alias, Version, VersionWeight
from stackwright.errors import DuplicateIdError, PropertyError
from tests.unit.aws_lambda.stacks import make_function, synth

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
IDS = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}


@pytest.fixture
def alias() -> Alias:
    """An alias `Live` of a function `Worker` in a stack `S`."""
    stack = Stack(App(), "S")
    function = make_function(stack)
    return Alias(stack, "Live", alias_name="live", version=function.current_version)


def test_by_use(alias: Alias) -> None:
    """Target and policy have the CDK's ids; the target waits for the alias that it names."""
    alias.add_auto_scaling(min_capacity=2, max_capacity=20).scale_on_utilization(
        utilization_target=0.6, scale_in_cooldown=minutes(2)
    )
    template = synth(alias)

    assert {
        "Type": "AWS::ApplicationAutoScaling::ScalableTarget",
        "DependsOn": [IDS["Live/Resource"]],
        "Properties": {
            "MaxCapacity": 20,
            "MinCapacity": 2,
            "ResourceId": {"Fn::Join": ["", ["function:", {"Ref": "Worker11F36D0F"}, ":live"]]},
            "ScalableDimension": "lambda:function:ProvisionedConcurrency",
            "ServiceNamespace": "lambda",
        },
    } == template.resource(IDS["Live/AliasScaling/Target/Resource"])
    policy: Any = template.resource(IDS["Live/AliasScaling/Target/Tracking/Resource"])
    assert {
        "PredefinedMetricSpecification": {
            "PredefinedMetricType": "LambdaProvisionedConcurrencyUtilization"
        },
        "ScaleInCooldown": 120,
        "TargetValue": 0.6,
    } == policy["Properties"]["TargetTrackingScalingPolicyConfiguration"]


def test_by_the_clock(alias: Alias) -> None:
    """The bounds change in the morning and in the evening."""
    scaling = alias.add_auto_scaling(max_capacity=20)
    scaling.scale_on_schedule(
        "morning", schedule="cron(0 8 * * ? *)", min_capacity=10, timezone="Europe/Berlin"
    )
    scaling.scale_on_schedule("evening", schedule="cron(0 18 * * ? *)", min_capacity=1)
    target: Any = synth(alias).resource(IDS["Live/AliasScaling/Target/Resource"])["Properties"]

    assert 1 == target["MinCapacity"]
    assert ["morning", "evening"] == [
        one["ScheduledActionName"] for one in target["ScheduledActions"]
    ]
    assert "Europe/Berlin" == target["ScheduledActions"][0]["Timezone"]


@pytest.mark.parametrize("share", [0.09, 0.91, 70])
def test_shares_that_are_refused(alias: Alias, share: float) -> None:
    """A share, not percent, and room above it."""
    with pytest.raises(
        PropertyError, match=f"utilization_target must be from 0.1 to 0.9, got {share}"
    ):
        alias.add_auto_scaling(max_capacity=2).scale_on_utilization(utilization_target=share)


def test_bounds_without_room(alias: Alias) -> None:
    """The least is not above the most."""
    with pytest.raises(PropertyError, match="at most max_capacity, got 3 and 2"):
        alias.add_auto_scaling(min_capacity=3, max_capacity=2)

    assert alias.find("AliasScaling") is None


def test_once_for_each_alias(alias: Alias) -> None:
    """Two would fight."""
    alias.add_auto_scaling(max_capacity=2)
    with pytest.raises(DuplicateIdError, match="already has a child 'AliasScaling'"):
        alias.add_auto_scaling(max_capacity=3)


def test_an_alias_with_weights(alias: Alias) -> None:
    """The service refuses provisioned concurrency on it."""
    function = alias.underlying
    old = Version(function, "Old", function=function)
    shared = function.add_alias("beta", additional_versions=[VersionWeight(old, 0.1)])
    with pytest.raises(PropertyError, match="additional_versions and provisioned concurrency"):
        shared.add_auto_scaling(max_capacity=2)
