"""
Results of orders in, shipments out.

The event is that of EventBridge; its detail is the record of the invocation, with what the function
returned. The same record twice makes one shipment.
"""

import os
from collections.abc import Mapping
from functools import cache
from typing import Any, Protocol

Event = Mapping[str, Any]


class Shipments(Protocol):
    """Where shipments are kept."""

    def put(self, order: str, item: str, quantity: int) -> None:
        """Keep a shipment; the one before of the same order is replaced."""
        ...


def handle(event: Event, context: object) -> None:
    """Ship one order."""
    ship(event, _table())


def ship(event: Event, shipments: Shipments) -> None:
    """Ship one order, with *shipments* as the store."""
    taken = event["detail"]["responsePayload"]
    shipments.put(taken["order"], taken["item"], taken["quantity"])


class TableOfShipments:
    """
    Shipments in a DynamoDB table whose key is `order`.

    Args:
        client: boto3's client, which has no types.
        table: The name of the table.
    """

    def __init__(self, client: Any, table: str) -> None:
        self._client = client
        self._table = table

    def put(self, order: str, item: str, quantity: int) -> None:
        """Keep a shipment; the one before of the same order is replaced."""
        shipment = {"order": {"S": order}, "item": {"S": item}, "quantity": {"N": str(quantity)}}
        self._client.put_item(TableName=self._table, Item=shipment)


@cache
def _table() -> TableOfShipments:
    import boto3  # pyright: ignore[reportMissingTypeStubs]

    table = os.environ["TABLE"]
    return TableOfShipments(boto3.client("dynamodb"), table)  # pyright: ignore[reportUnknownMemberType]
