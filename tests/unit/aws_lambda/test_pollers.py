"""Provisioned pollers: how many a kind of source takes."""

from typing import Any

import pytest

from stackwright import App, Fn, Stack
from stackwright.aws_lambda import (
    EventSourceMapping,
    ProvisionedPollers,
    SourceAccess,
)
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function

QUEUE = {"event_source_arn": "arn:aws:sqs:eu-west-1:123456789012:orders"}
KAFKA = {
    "bootstrap_servers": ["b:9092"],
    "starting_position": "LATEST",
    "topic": "orders",
    "access": [SourceAccess("IAM_AUTH")],
}


def _mapping(pollers: ProvisionedPollers, **given: Any) -> EventSourceMapping:
    stack = Stack(App(), "S")
    function = make_function(stack)
    settings: dict[str, Any] = given or {"event_source_arn": Fn.import_value("QueueArn")}
    return EventSourceMapping(
        stack, "Mapping", target=function, provisioned_pollers=pollers, **settings
    )


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"minimum": 0}, "minimum must be from 1 to 200, got 0"),
        ({"minimum": 201}, "minimum must be from 1 to 200, got 201"),
        ({"maximum": 0}, "maximum must be from 1 to 10000, got 0"),
        ({"maximum": 10_001}, "maximum must be from 1 to 10000, got 10001"),
        ({"group": "a b"}, "group must be 1 to 128 letters, digits, '-' and '_', got 'a b'"),
        ({"group": "x" * 129}, "group must be 1 to 128 letters"),
    ],
)
def test_bounds_of_any_source(given: dict[str, Any], message: str) -> None:
    """Refused wherever they are used."""
    with pytest.raises(PropertyError, match=message):
        ProvisionedPollers(**given)


@pytest.mark.parametrize(
    ("source", "pollers", "message"),
    [
        (QUEUE, ProvisionedPollers(minimum=1), "minimum for .* 'sqs' must be from 2 to 10000"),
        (QUEUE, ProvisionedPollers(maximum=1), "maximum for .* 'sqs' must be from 2 to 10000"),
        (KAFKA, ProvisionedPollers(maximum=2_001), "'kafka' must be from 1 to 2000, got 2001"),
        (KAFKA, ProvisionedPollers(minimum=5, maximum=4), "must not be below minimum, got 4 and 5"),
        ({}, ProvisionedPollers(minimum=5, maximum=4), "must not be below minimum, got 4 and 5"),
        (QUEUE, ProvisionedPollers(group="orders"), "a group is for Kafka, .* the kind 'sqs'"),
    ],
)
def test_bounds_of_a_kind(
    source: dict[str, Any], pollers: ProvisionedPollers, message: str
) -> None:
    """Queues take more, and at least two; what is wrong for all is refused for deferred ARNs."""
    with pytest.raises(PropertyError, match=message):
        _mapping(pollers, **source)


@pytest.mark.parametrize(
    ("source", "pollers"),
    [
        (QUEUE, ProvisionedPollers(minimum=2, maximum=10_000)),
        (KAFKA, ProvisionedPollers(minimum=1, maximum=2_000)),
        (KAFKA, ProvisionedPollers(minimum=200, maximum=200)),
        (KAFKA, ProvisionedPollers(group="x" * 128)),
        ({}, ProvisionedPollers(minimum=1)),
    ],
)
def test_the_ends(source: dict[str, Any], pollers: ProvisionedPollers) -> None:
    """Both ends are allowed, and an unknown kind is not judged."""
    assert pollers is _mapping(pollers, **source).provisioned_pollers
