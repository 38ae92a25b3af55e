"""Mistakes that a linter of templates lets through, each found at the user's line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Code, EventSourceMapping, Function, VersionWeight
from stackwright.aws_sqs import Queue
from stackwright.errors import StackwrightError
from stackwright_synth.synthesis import check


def _function(stack: Stack, **given: Any) -> Function:
    settings: dict[str, Any] = {
        "code": Code.from_inline("def handle(event, context): ..."),
        "handler": "index.handle",
        "runtime": "python3.13",
        **given,
    }
    return Function(stack, "Worker", **settings)


def _much_memory(stack: Stack) -> None:
    _function(stack, memory_size=20_000)


def _snapshot_with_storage(stack: Stack) -> None:
    _function(stack, snap_start="PublishedVersions", ephemeral_storage_size=1_024)


def _two_more_versions(stack: Stack) -> None:
    version = _function(stack).current_version
    weights = [VersionWeight(version, 0.1), VersionWeight(version, 0.2)]
    version.underlying.add_alias("live", additional_versions=weights)


def _heavy_weight(stack: Stack) -> None:
    version = _function(stack).current_version
    version.underlying.add_alias("live", additional_versions=[VersionWeight(version, 1.5)])


def _bisected_queue(stack: Stack) -> None:
    EventSourceMapping(
        stack,
        "Mapping",
        target=_function(stack),
        event_source_arn=Queue(stack, "Queue").queue_arn,
        bisect_batch_on_error=True,
    )


def _positioned_queue(stack: Stack) -> None:
    EventSourceMapping(
        stack,
        "Mapping",
        target=_function(stack),
        event_source_arn=Queue(stack, "Queue").queue_arn,
        starting_position="LATEST",
    )


def _checked(build: Callable[[Stack], None]) -> None:
    app = App()
    build(Stack(app, "S"))
    check(app)


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (_much_memory, "memory_size must be from 128 to 10240"),
        (_snapshot_with_storage, "ephemeral_storage_size"),
        (_two_more_versions, "with one more version, got 2"),
        (_heavy_weight, "weight must be"),
        (_bisected_queue, "bisect_batch_on_error does not go with a source of the kind 'sqs'"),
        (_positioned_queue, "starting_position does not go with a source of the kind 'sqs'"),
    ],
)
def test_found_with_a_line(build: Callable[[Stack], None], message: str) -> None:
    """Before anything is deployed, with the line of this file that makes the mistake."""
    with pytest.raises(StackwrightError, match=message) as caught:
        _checked(build)
    source = caught.value.source

    assert source is not None
    assert Path(__file__).name == Path(source.file).name
