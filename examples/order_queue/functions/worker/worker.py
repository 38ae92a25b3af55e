"""
Orders in, items of a table out; what cannot be kept goes back to the queue.

A message is a JSON object: {"id": "o-1", "item": "tea", "quantity": 2}.
"""

import json
import os
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple, Protocol

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
            print(json.dumps({"message": record["messageId"], "error": str(error)}))
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}


def parse(body: str) -> Order:
    """
    Read one order.

    Raises:
        ValueError: It is not a sound order.
    """
    given = json.loads(body)
    try:
        order = Order(str(given["id"]), str(given["item"]), int(given["quantity"]))
    except (KeyError, TypeError) as error:
        raise ValueError(f"an order has id, item and quantity: {error!r}") from None
    if not order.id or order.quantity < 1:
        raise ValueError(f"an order has an id and a quantity of 1 or more, got {order}")
    return order


class _DynamoDb(Protocol):
    """The call of boto3's client that is made here; boto3 has no types."""

    def put_item(self, **request: Any) -> Any: ...


class TableOfOrders:
    """Orders in a DynamoDB table whose key is `id`."""

    def __init__(self, client: _DynamoDb, table: str) -> None:
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

    client: _DynamoDb = boto3.client("dynamodb")  # pyright: ignore[reportUnknownMemberType]
    return TableOfOrders(client, os.environ["TABLE"])
