"""The tags that a resource itself is given."""

import pytest

from stackwright import App, Stack
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright.intrinsics import Aws
from stackwright.own_tags import tag_list


def test_tags_are_sorted() -> None:
    """The list does not depend on the order in which the mapping was filled."""
    tags = {"team": "orders", "cost": "7"}

    assert [{"key": "cost", "value": "7"}, {"key": "team", "value": "orders"}] == tag_list(tags)


@pytest.mark.parametrize("tags", [None, {}])
def test_no_tags_are_nothing(tags: dict[str, str] | None) -> None:
    """Without tags the property is left out."""
    assert tag_list(tags) is None


@pytest.mark.parametrize(
    ("tags", "message"),
    [
        ({"": "x"}, "1 to 128 characters"),
        ({"x" * 129: "x"}, "1 to 128 characters"),
        ({"AWS:x": "x"}, "no 'aws:' in front, got 'AWS:x'"),
        ({"x": "y" * 257}, "at most 256 characters, got 257"),
    ],
)
def test_tags_are_checked(tags: dict[str, str], message: str) -> None:
    """A key or a value that AWS would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        Queue(Stack(App(), "Orders"), "Orders", tags=tags)


def test_deferred_values_pass() -> None:
    """The length of what is known only at deployment is not judged."""
    queue = Queue(Stack(App(), "Orders"), "Orders", tags={"stack": Aws.stack_id})

    assert queue.tags is not None
