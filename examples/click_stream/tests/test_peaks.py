"""The best minutes of the click stream."""

from typing import Any

from peaks import TableOfPeaks, take


class Refused(Exception):
    """The condition does not hold."""


class Client:
    """One table, and of DynamoDB's conditions the one that matters."""

    class exceptions:  # noqa: N801  # as boto3 names it
        ConditionalCheckFailedException = Refused

    def __init__(self) -> None:
        self.items: dict[str, tuple[str, int]] = {}

    def put_item(self, **request: Any) -> None:
        item, (least,) = request["Item"], request["ExpressionAttributeValues"].values()
        page, clicks = item["page"]["S"], int(item["clicks"]["N"])
        if page in self.items and not self.items[page][1] < int(least["N"]):
            raise Refused
        self.items[page] = item["window"]["S"], clicks


def change(page: str, window: str, clicks: int) -> dict[str, Any]:
    image = {"page": {"S": page}, "window": {"S": window}, "clicks": {"N": str(clicks)}}
    return {"eventName": "INSERT", "dynamodb": {"NewImage": image}}


def test_only_better_minutes_are_kept() -> None:
    """Whatever comes late, twice, in another order or not at all any more: the best one stays."""
    client = Client()
    changes = [change("/", "12:00", 3), change("/tea", "12:00", 1), change("/", "12:01", 5)]
    late = [change("/", "12:02", 4), change("/", "12:01", 5)]
    deleted = {"eventName": "REMOVE", "dynamodb": {"Keys": {"page": {"S": "/"}}}}

    take({"Records": [*changes, *late, deleted]}, TableOfPeaks(client, "best"))

    assert {"/": ("12:01", 5), "/tea": ("12:00", 1)} == client.items
