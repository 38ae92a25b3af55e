"""Scalable targets and their policies: how they are rendered, what is refused."""

from typing import Any

import pytest

from stackwright import App, Stack, minutes
from stackwright.aws_applicationautoscaling import (
    ScalableTarget,
    ScalingSchedule,
    TargetTrackingScalingPolicy,
)
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S")


def _target(stack: Stack, **given: Any) -> ScalableTarget:
    settings: dict[str, Any] = {
        "service_namespace": "dynamodb",
        "resource_id": "table/orders",
        "scalable_dimension": "dynamodb:table:ReadCapacityUnits",
        "min_capacity": 1,
        "max_capacity": 10,
        **given,
    }
    return ScalableTarget(stack, "Target", **settings)


def _template(stack: Stack) -> Template:
    app = stack.root
    assert isinstance(app, App)
    return template_of(app, "S")


def test_a_target(stack: Stack) -> None:
    """The service acts with its own role unless one is given."""
    _target(stack)

    (target,) = (
        _template(stack).find_resources("AWS::ApplicationAutoScaling::ScalableTarget").values()
    )
    assert {
        "MaxCapacity": 10,
        "MinCapacity": 1,
        "ResourceId": "table/orders",
        "ScalableDimension": "dynamodb:table:ReadCapacityUnits",
        "ServiceNamespace": "dynamodb",
    } == target["Properties"]


def test_a_role(stack: Stack) -> None:
    """For services that have no service-linked role."""
    role = Role(stack, "R", assumed_by=ServicePrincipal("application-autoscaling.amazonaws.com"))
    _target(stack, role=role)

    _template(stack).has_resource(
        "AWS::ApplicationAutoScaling::ScalableTarget",
        {"RoleARN": {"Fn::GetAtt": ["RC21A1702", "Arn"]}},
    )


def test_schedules(stack: Stack) -> None:
    """They stand on the target in the order of adding, each under its own name."""
    target = _target(stack)
    target.scale_on_schedule("up", ScalingSchedule(schedule="rate(1 day)", min_capacity=5))
    target.scale_on_schedule("down", ScalingSchedule(schedule="rate(1 day)", max_capacity=5))

    _template(stack).has_resource(
        "AWS::ApplicationAutoScaling::ScalableTarget",
        {
            "ScheduledActions": [
                {
                    "ScheduledActionName": "up",
                    "Schedule": "rate(1 day)",
                    "ScalableTargetAction": {"MinCapacity": 5},
                },
                {
                    "ScheduledActionName": "down",
                    "Schedule": "rate(1 day)",
                    "ScalableTargetAction": {"MaxCapacity": 5},
                },
            ]
        },
    )


@pytest.mark.parametrize("name", ["", "a:b", "a/b", "a|b", " a", "a ", "x" * 257])
def test_names_of_actions_that_are_refused(stack: Stack, name: str) -> None:
    """The service's own rule for names."""
    with pytest.raises(PropertyError, match="a scheduled action is called by"):
        _target(stack).scale_on_schedule(
            name, ScalingSchedule(schedule="rate(1 day)", min_capacity=1)
        )


def test_an_action_twice(stack: Stack) -> None:
    """A name is used once."""
    target, schedule = _target(stack), ScalingSchedule(schedule="rate(1 day)", min_capacity=1)
    target.scale_on_schedule("up", schedule)
    with pytest.raises(PropertyError, match="there is a scheduled action 'up' already"):
        target.scale_on_schedule("up", schedule)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"min_capacity": 11}, "min_capacity must be at most max_capacity, got 11 and 10"),
        ({"min_capacity": -1}, "min_capacity must be from 0"),
        ({"service_namespace": "sqs"}, "service_namespace: must be one of"),
        ({"scalable_dimension": "lambda:x"}, "scalable_dimension: must be one of"),
    ],
)
def test_bounds(stack: Stack, given: dict[str, Any], message: str) -> None:
    """Values out of bounds are refused."""
    with pytest.raises(PropertyError, match=message):
        _target(stack, **given)


def test_tracking(stack: Stack) -> None:
    """A policy refers to the target, and has its id as its name."""
    TargetTrackingScalingPolicy.set_defaults(stack, scale_in_cooldown=minutes(5))
    _target(stack).scale_to_track_metric(
        "Reads",
        target_value=70,
        predefined_metric="DynamoDBReadCapacityUtilization",
        disable_scale_in=True,
        scale_out_cooldown=60,
    )
    template = _template(stack)
    (target,) = template.find_resources("AWS::ApplicationAutoScaling::ScalableTarget")

    (policy,) = template.find_resources("AWS::ApplicationAutoScaling::ScalingPolicy").values()
    assert {
        "PolicyName": "Reads",
        "PolicyType": "TargetTrackingScaling",
        "ScalingTargetId": {"Ref": target},
        "TargetTrackingScalingPolicyConfiguration": {
            "DisableScaleIn": True,
            "PredefinedMetricSpecification": {
                "PredefinedMetricType": "DynamoDBReadCapacityUtilization"
            },
            "ScaleInCooldown": 300,
            "ScaleOutCooldown": 60,
            "TargetValue": 70,
        },
    } == policy["Properties"]
