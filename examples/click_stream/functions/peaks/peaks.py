"""
Totals in, the best minute of each page out.

The events are those of a table's stream. A total that comes twice, or late, changes nothing: only
a better one is kept.
"""

import os
from collections.abc import Mapping
from functools import cache
from typing import Any, Protocol

Event = Mapping[str, Any]


class Peaks(Protocol):
    """Where the best minutes are kept."""

    def raise_to(self, page: str, window: str, clicks: int) -> None:
        """Keep a total, unless the page has had a better one."""
        ...


def handle(event: Event, context: object) -> None:
    """Take a batch of changes."""
    take(event, _table())


def take(event: Event, peaks: Peaks) -> None:
    """Take a batch of changes, with *peaks* as the store."""
    for record in event["Records"]:
        total = record["dynamodb"].get("NewImage")
        if total is None:
            continue  # a total was deleted, and the best one stays
        peaks.raise_to(total["page"]["S"], total["window"]["S"], int(total["clicks"]["N"]))


class TableOfPeaks:
    """
    The best minutes in a DynamoDB table whose key is `page`.

    Args:
        client: boto3's client, which has no types.
        table: The name of the table.
    """

    def __init__(self, client: Any, table: str) -> None:
        self._client = client
        self._table = table

    def raise_to(self, page: str, window: str, clicks: int) -> None:
        """Keep a total, unless the page has had a better one."""
        number = {"N": str(clicks)}
        try:
            self._client.put_item(
                TableName=self._table,
                Item={"page": {"S": page}, "window": {"S": window}, "clicks": number},
                ConditionExpression="attribute_not_exists(page) OR clicks < :clicks",
                ExpressionAttributeValues={":clicks": number},
            )
        except self._client.exceptions.ConditionalCheckFailedException:
            return


@cache
def _table() -> TableOfPeaks:
    import boto3  # pyright: ignore[reportMissingTypeStubs]

    table = os.environ["TABLE"]
    return TableOfPeaks(boto3.client("dynamodb"), table)  # pyright: ignore[reportUnknownMemberType]
