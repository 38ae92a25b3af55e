"""
Clicks in, totals of each minute out: one item for each page, window and shard.

A record is a JSON object: {"kind": "click", "page": "/tea"}. Lambda hands the state of a window
from batch to batch; when the window is over, it does so without records, and the totals are kept.
"""

import base64
import json
import logging
import os
from collections.abc import Mapping
from functools import cache
from typing import Any, Protocol

_log = logging.getLogger(__name__)

Event = Mapping[str, Any]
State = dict[str, int]


class Totals(Protocol):
    """Where totals are kept."""

    def put(self, page: str, window: str, clicks: int) -> None:
        """Keep a total; the one before of the same page and window is replaced."""
        ...


def handle(event: Event, context: object) -> dict[str, Any]:
    """Count a batch, or keep what was counted."""
    return count(event, _table())


def count(event: Event, totals: Totals) -> dict[str, Any]:
    """
    Count a batch, with *totals* as the store.

    A batch without a window, as of a mapping that has none, is a window of its own.
    """
    state: State = dict(event.get("state") or {})
    failures: list[dict[str, str]] = []
    for record in event.get("Records", ()):
        try:
            page = parse(base64.b64decode(record["kinesis"]["data"]))
        except ValueError as error:
            # Lambda comes back with this record and all that follow it in the shard.
            number = record["kinesis"]["sequenceNumber"]
            _log.warning("record %s comes back: %s", number, error)
            failures.append({"itemIdentifier": number})
            break
        state[page] = state.get(page, 0) + 1
    if event.get("isFinalInvokeForWindow", "window" not in event):
        for page, clicks in sorted(state.items()):
            totals.put(page, _window(event), clicks)
        state = {}
    return {"state": state, "batchItemFailures": failures}


def parse(data: bytes) -> str:
    """
    Read one click: the page.

    Raises:
        ValueError: It is not a sound click.
    """
    given: object = json.loads(data)
    match given:
        case {"kind": "click", "page": str(page)} if page.startswith("/"):
            return page
        case _:
            raise ValueError(f"a click has a page, which starts with '/', got {given!r}")


def _window(event: Event) -> str:
    """The name of the window: when it began, and in which shard."""
    if "window" in event:
        return f"{event['window']['start']} {event['shardId']}"
    first = event["Records"][0]
    return f"{first['kinesis']['sequenceNumber']} {first['eventID'].partition(':')[0]}"


class TableOfTotals:
    """
    Totals in a DynamoDB table whose keys are `page` and `window`.

    Args:
        client: boto3's client, which has no types.
        table: The name of the table.
    """

    def __init__(self, client: Any, table: str) -> None:
        self._client = client
        self._table = table

    def put(self, page: str, window: str, clicks: int) -> None:
        """Keep a total; the one before of the same page and window is replaced."""
        item = {"page": {"S": page}, "window": {"S": window}, "clicks": {"N": str(clicks)}}
        self._client.put_item(TableName=self._table, Item=item)


@cache
def _table() -> TableOfTotals:
    import boto3  # pyright: ignore[reportMissingTypeStubs]

    table = os.environ["TABLE"]
    return TableOfTotals(boto3.client("dynamodb"), table)  # pyright: ignore[reportUnknownMemberType]
