"""A function to bind sources to, and what binding has made."""

from collections.abc import Callable
from typing import Any

import pytest

from stackwright.aws_lambda import EventSource, EventSourceMapping, Function, FunctionLike
from tests.unit.aws_lambda.stacks import synth

Bound = tuple[dict[str, Any], list[dict[str, Any]]]
"""The properties of the mapping, and the statements of the role but the one for its logs."""

Bind = Callable[[EventSource[EventSourceMapping]], Bound]


@pytest.fixture
def bind(function: Function) -> Bind:
    """Bind a source to the function; check that the mapping waits for the permissions."""

    def bound(source: EventSource[EventSourceMapping]) -> Bound:
        return _bound(function, source)

    return bound


def _bound(target: FunctionLike, source: EventSource[EventSourceMapping]) -> Bound:
    target.add_event_source(source)
    template = synth(target)
    mappings: Any = template.find_resources("AWS::Lambda::EventSourceMapping")
    policies: Any = template.find_resources("AWS::IAM::Policy")
    (mapping,) = mappings.values()
    ((name, policy),) = policies.items()
    assert name in mapping["DependsOn"]
    properties: dict[str, Any] = {**mapping["Properties"]}
    assert {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]} == properties.pop("FunctionName")
    statements: list[dict[str, Any]] = policy["Properties"]["PolicyDocument"]["Statement"]
    return properties, statements[1:]
