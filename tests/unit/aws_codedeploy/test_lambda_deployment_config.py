"""Paces of one's own: canary and linear, their bounds, imports."""

from datetime import timedelta
from typing import Any, get_args

import pytest

from stackwright import App, Stack, days, hours, minutes, seconds
from stackwright.aws_codedeploy import (
    DeploymentConfigName,
    LambdaDeploymentConfig,
    TimeBasedCanaryTrafficRouting,
    TimeBasedLinearTrafficRouting,
    TrafficRouting,
)
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S")


def test_the_predefined_names() -> None:
    """Those of CodeDeploy for Lambda: at once, four canaries and four linear ones."""
    names = get_args(DeploymentConfigName)
    kinds = [
        sum(one.startswith(start) for one in names)
        for start in ("AllAtOnce", "Canary10Percent", "Linear10PercentEvery")
    ]

    assert [1, 4, 4] == kinds
    assert 9 == len(set(names))


@pytest.mark.parametrize(
    ("routing", "rendered"),
    [
        (
            TimeBasedCanaryTrafficRouting(percentage=5, interval=minutes(7)),
            {
                "Type": "TimeBasedCanary",
                "TimeBasedCanary": {"CanaryInterval": 7, "CanaryPercentage": 5},
            },
        ),
        (
            TimeBasedLinearTrafficRouting(percentage=25, interval=hours(1)),
            {
                "Type": "TimeBasedLinear",
                "TimeBasedLinear": {"LinearInterval": 60, "LinearPercentage": 25},
            },
        ),
    ],
)
def test_configurations(stack: Stack, routing: TrafficRouting, rendered: dict[str, Any]) -> None:
    """Intervals are written in minutes."""
    LambdaDeploymentConfig(stack, "Slow", traffic_routing=routing)
    app = stack.root
    assert isinstance(app, App)

    template_of(app, "S").has_resource(
        "AWS::CodeDeploy::DeploymentConfig",
        {"ComputePlatform": "Lambda", "TrafficRoutingConfig": rendered},
    )


@pytest.mark.parametrize("routing", [TimeBasedCanaryTrafficRouting, TimeBasedLinearTrafficRouting])
@pytest.mark.parametrize("interval", [seconds(0), seconds(90), days(2) + minutes(1)])
def test_intervals_that_are_refused(
    routing: type[TimeBasedCanaryTrafficRouting], interval: timedelta
) -> None:
    """Whole minutes, up to two days."""
    with pytest.raises(PropertyError, match="interval must be whole minutes from 1 to 2880"):
        routing(percentage=10, interval=interval)


@pytest.mark.parametrize("routing", [TimeBasedCanaryTrafficRouting, TimeBasedLinearTrafficRouting])
@pytest.mark.parametrize("percentage", [0, 100])
def test_percentages_that_are_refused(
    routing: type[TimeBasedCanaryTrafficRouting], percentage: int
) -> None:
    """A share is something, and not all."""
    with pytest.raises(PropertyError, match="percentage must be from 1 to 99 percent"):
        routing(percentage=percentage, interval=minutes(1))


def test_the_longest_interval() -> None:
    """48 hours, to the minute."""
    longest = TimeBasedCanaryTrafficRouting(percentage=1, interval=days(2))

    assert {"canary_percentage": 1, "canary_interval": 2880} == longest.properties().get(
        "time_based_canary"
    )


def test_a_configuration_that_exists(stack: Stack) -> None:
    """It is known by its name."""
    config = LambdaDeploymentConfig.from_lambda_deployment_config_name(stack, "Slow", "slow")

    assert "slow" == config.deployment_config_name
