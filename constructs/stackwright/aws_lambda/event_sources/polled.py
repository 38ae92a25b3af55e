"""What sources that Lambda polls have in common: their fields in, the mapping out."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import field

from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike
from stackwright.aws_lambda import mapping_bounds as bounds
from stackwright.aws_lambda.event_source import assert_unbound
from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
from stackwright.aws_lambda.filters import Filter, check_filters
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.checks import Seconds, fail
from stackwright.lazy import Room
from stackwright.own_tags import own_tags
from stackwright.tokens import NumberToken
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
else:
    room = Room("stackwright.aws_lambda")  # few mappings have a destination


@value
class PolledSource:
    """What every source that Lambda polls takes; use one of the sources."""

    batch_size: int | NumberToken | None = field(default=None, validator=bounds.BATCH_SIZE)
    max_batching_window: Seconds | None = field(default=None, validator=bounds.BATCH_WINDOW)
    enabled: bool | None = None
    tags: Mapping[str, str] | None = field(default=None, validator=own_tags)

    def settings(self) -> dict[str, Any]:
        """What is the same for the mapping, by its keywords."""
        return {
            "batch_size": self.batch_size,
            "max_batching_window": self.max_batching_window,
            "enabled": self.enabled,
            "tags": self.tags,
        }

    def make_mapping(self, target: FunctionLike, id: str, **own: Any) -> EventSourceMapping:
        """Make the mapping below *target*, with the settings and the source's *own* keywords."""
        again = "a function has one mapping of a source: give it all filters"
        if hasattr(self, "mapping_id"):
            again = "the topic of another cluster takes a mapping_id"
        assert_unbound(target, id, again)
        return EventSourceMapping(target, id, target=target, **self.settings(), **own)


@value
class FilteredSource(PolledSource):
    """What every source takes whose records Lambda can filter; use one of the sources."""

    filters: Sequence[Filter] | None = field(default=None, validator=check_filters)
    filter_encryption: KeyLike | None = field(default=None, validator=KEY_ARN)

    def __attrs_post_init__(self) -> None:
        if self.filter_encryption is not None and not self.filters:
            raise fail(self, "filter_encryption goes with filters, and none are given")

    def settings(self) -> dict[str, Any]:
        """What is the same for the mapping, by its keywords."""
        return {
            **super().settings(),
            "filters": self.filters,
            "filter_encryption": self.filter_encryption,
        }


@value
class RetriedSource(FilteredSource):
    """
    What every source takes whose records Lambda tries until they succeed or expire.

    Unless `retry_attempts` or `max_record_age` bounds it, one record that always fails holds up
    all records behind it until it expires.
    """

    report_batch_item_failures: bool = False
    bisect_batch_on_error: bool | None = None
    retry_attempts: int | NumberToken | None = field(default=None, validator=bounds.RETRY_ATTEMPTS)
    max_record_age: Seconds | None = field(default=None, validator=bounds.record_age)
    on_failure: "room.Destination | None" = None

    def settings(self) -> dict[str, Any]:
        """What is the same for the mapping, by its keywords."""
        return {
            **super().settings(),
            "report_batch_item_failures": self.report_batch_item_failures,
            "bisect_batch_on_error": self.bisect_batch_on_error,
            "retry_attempts": self.retry_attempts,
            "max_record_age": self.max_record_age,
            "on_failure": self.on_failure,
        }
