"""What streams with shards have in common: DynamoDB's and those of Kinesis."""

from collections.abc import Sequence
from typing import Any, Literal

from attrs import field

from stackwright.aws_lambda import mapping_bounds as bounds
from stackwright.aws_lambda.event_sources.polled import RetriedSource
from stackwright.checks import Seconds, fail
from stackwright.tokens import NumberToken
from stackwright.value import value


@value
class ShardedSource(RetriedSource):
    """What every stream takes; use `DynamoEventSource` or one of those of Kinesis."""

    parallelization_factor: int | NumberToken | None = field(
        default=None, validator=bounds.PARALLELIZATION
    )
    tumbling_window: Seconds | None = field(default=None, validator=bounds.TUMBLING_WINDOW)
    metrics: Sequence[Literal["EventCount"]] = ()

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        factor = self.parallelization_factor
        if self.tumbling_window and isinstance(factor, int) and factor > 1:
            raise fail(
                self,
                "a tumbling_window keeps the state of one shard, and so it excludes a "
                f"parallelization_factor above 1, got {factor}",
            )

    def settings(self) -> dict[str, Any]:
        """What is the same for the mapping, by its keywords."""
        return {
            **super().settings(),
            "parallelization_factor": self.parallelization_factor,
            "tumbling_window": self.tumbling_window,
            "metrics": self.metrics,
        }
