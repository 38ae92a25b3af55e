"""Templates of gradual deployments and scaled aliases, whole; checked by cfn-lint as well."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack, Tags, hours, minutes
from stackwright.aws_codedeploy import (
    LambdaApplication,
    LambdaDeploymentConfig,
    LambdaDeploymentGroup,
    TimeBasedLinearTrafficRouting,
)
from stackwright.aws_lambda import (
    Alias,
    Code,
    Deployment,
    Function,
    VersionOptions,
)
from stackwright.cfn.aws_cloudwatch import CfnAlarm
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


class Alarm:
    """An alarm on the errors of an alias, which it names."""

    def __init__(self, alias: Alias) -> None:
        name = alias.underlying.function_name
        self._alarm = CfnAlarm(
            alias.underlying,
            "Errors",
            namespace="AWS/Lambda",
            metric_name="Errors",
            dimensions=[
                {"name": "FunctionName", "value": name},
                {"name": "Resource", "value": f"{name}:live"},
            ],
            comparison_operator="GreaterThanThreshold",
            evaluation_periods=1,
            period=60,
            statistic="Sum",
            threshold=0,
        )

    @property
    def alarm_name(self) -> str:
        """The name."""
        return self._alarm.ref


def _function(stack: Stack, id: str, options: VersionOptions | None = None) -> Function:
    return Function(
        stack,
        id,
        code=Code.from_inline("x = 1"),
        handler="index.handle",
        runtime="python3.13",
        current_version_options=options,
    )


def _one_word(stack: Stack) -> None:
    """Two aliases in one word each."""
    _function(stack, "Worker").add_alias("live", deployment="Canary10Percent5Minutes")
    _function(stack, "Report").add_alias("live", deployment="AllAtOnce")


def _watched(stack: Stack) -> None:
    """An alarm, hooks before and after, and a pace of one's own."""
    pace = LambdaDeploymentConfig(
        stack,
        "Pace",
        traffic_routing=TimeBasedLinearTrafficRouting(percentage=20, interval=minutes(2)),
    )
    function = _function(stack, "Worker", VersionOptions(description="The newest."))
    alias = Alias(stack, "Live", alias_name="live", version=function.current_version)
    LambdaDeploymentGroup(
        stack,
        "Deploy",
        alias=alias,
        application=LambdaApplication(stack, "Shop", application_name="shop"),
        deployment_config=pace,
        alarms=[Alarm(alias)],
        pre_hook=_function(stack, "Before"),
        post_hook=_function(stack, "After"),
        auto_rollback=["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"],
        ignore_poll_alarms_failure=True,
    )


def _scaled(stack: Stack) -> None:
    """Provisioned concurrency by use and by the clock, and a deployment on the same alias."""
    alias = _function(stack, "Worker").add_alias(
        "live", provisioned_concurrent_executions=2, deployment=Deployment("AllAtOnce")
    )
    scaling = alias.add_auto_scaling(min_capacity=2, max_capacity=50)
    scaling.scale_on_utilization(
        utilization_target=0.7, scale_in_cooldown=hours(1), scale_out_cooldown=30
    )
    scaling.scale_on_schedule(
        "morning",
        schedule="cron(0 7 ? * MON-FRI *)",
        min_capacity=20,
        timezone="Europe/Berlin",
        start_time=datetime(2026, 1, 1, tzinfo=UTC),
    )
    scaling.scale_on_schedule("evening", schedule="cron(0 19 * * ? *)", min_capacity=2)


BUILDS: list[Callable[[Stack], None]] = [_one_word, _watched, _scaled]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    stack = Stack(app, "Orders")
    Tags.of(app).add("area", "shop")
    build(stack)
    return template_of(app, "Orders")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build))
