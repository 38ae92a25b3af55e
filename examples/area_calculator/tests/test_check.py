"""The check of new versions of the area calculator."""

import io
import json
from collections.abc import Callable
from typing import Any

import area
import pytest
from check import Aws, Event, check

DEPLOYMENT = {"DeploymentId": "d-1", "LifecycleEventHookExecutionId": "h-1"}


class Clients:
    """Lambda, with one function, and CodeDeploy, which keeps what it is told."""

    def __init__(self, function: Callable[[Event], object]) -> None:
        self.function = function
        self.told: list[dict[str, str]] = []

    def invoke(self, **request: str) -> dict[str, Any]:
        assert "area:7" == request["FunctionName"]
        given = self.function(json.loads(request["Payload"]))
        return {"Payload": io.StringIO(json.dumps(given))}

    def put_lifecycle_event_hook_execution_status(self, **told: str) -> None:
        self.told.append(told)

    def check(self) -> None:
        check(DEPLOYMENT, Aws(self, self, "area:7"))


def verdict(status: str) -> list[dict[str, str]]:
    return [{"deploymentId": "d-1", "lifecycleEventHookExecutionId": "h-1", "status": status}]


def calculate(event: Event) -> object:
    return area.handle(event, None)


def refuse(event: Event) -> object:
    raise TimeoutError("no answer")


def test_the_calculator_passes() -> None:
    """The function beside this one is what a deployment is about."""
    clients = Clients(calculate)

    clients.check()

    assert verdict("Succeeded") == clients.told


@pytest.mark.parametrize("given", [{"area": 12}, {"errorMessage": "no module named area"}, None])
def test_a_wrong_answer_stops_the_deployment(given: object) -> None:
    """One that is right for a single rectangle is not enough."""

    def always(event: Event) -> object:
        return given

    clients = Clients(always)

    clients.check()

    assert verdict("Failed") == clients.told


def test_a_check_that_fails_itself_is_reported() -> None:
    """CodeDeploy would wait for an hour."""
    clients = Clients(refuse)

    with pytest.raises(TimeoutError):
        clients.check()

    assert verdict("Failed") == clients.told
