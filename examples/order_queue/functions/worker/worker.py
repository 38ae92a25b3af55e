"""
Orders in, items of a table out; what cannot be kept goes back to the queue.

A message is a JSON object: {"id": "o-1", "item": "tea", "quantity": 2}.
"""

import json
import logging
import os
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple, Protocol

_log = logging.getLogger(__name__)

Event = Mapping[str, Any]


class Order(NamedTuple):
    """One order."""

    id: str
    item: str
    quantity: int


class Orders(Protocol):
    """Where orders are kept."""

    def put(self, order: Order) -> None:
        """Keep *order*; one of the same id is replaced, so that a repeated message is harmless."""
        ...


def handle(event: Event, context: object) -> dict[str, list[dict[str, str]]]:
    """Keep a batch of orders, and name the messages that failed."""
    return keep(event, _table())


def keep(event: Event, orders: Orders) -> dict[str, list[dict[str, str]]]:
    """Keep a batch, with *orders* as the store."""
    failures: list[dict[str, str]] = []
    for record in event["Records"]:
        try:
            orders.put(parse(record["body"]))
        except Exception as error:
            _log.warning("message %s comes back: %s", record["messageId"], error)
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}


def parse(body: str) -> Order:
    """
    Read one order.

    Raises:
        ValueError: It is not a sound order.
    """
    given: object = json.loads(body)
    match given:
        case {"id": str(id), "item": str(item), "quantity": int(quantity)} if id and quantity > 0:
            return Order(id, item, quantity)
        case _:
            raise ValueError(f"an order has an id, an item and a quantity above 0, got {given!r}")


class TableOfOrders:
    """
    Orders in a DynamoDB table whose key is `id`.

    Args:
        client: boto3's client, which has no types.
        table: The name of the table.
    """

    def __init__(self, client: Any, table: str) -> None:
        self._client = client
        self._table = table

    def put(self, order: Order) -> None:
        """Keep *order*; one of the same id is replaced."""
        item = {
            "id": {"S": order.id},
            "item": {"S": order.item},
            "quantity": {"N": str(order.quantity)},
        }
        self._client.put_item(TableName=self._table, Item=item)


@cache
def _table() -> TableOfOrders:
    import boto3  # pyright: ignore[reportMissingTypeStubs]

    table = os.environ["TABLE"]
    return TableOfOrders(boto3.client("dynamodb"), table)  # pyright: ignore[reportUnknownMemberType]
