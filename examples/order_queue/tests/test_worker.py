"""The worker of the order queue."""

import json

import pytest
from worker import Order, keep, parse


class OrdersInMemory:
    """Orders in a list; a quantity of 13 cannot be kept."""

    def __init__(self) -> None:
        self.orders: list[Order] = []

    def put(self, order: Order) -> None:
        if order.quantity == 13:
            raise RuntimeError("no room")
        self.orders.append(order)


def record(id: str, body: object) -> dict[str, str]:
    return {"messageId": id, "body": body if isinstance(body, str) else json.dumps(body)}


def test_sound_orders_are_kept() -> None:
    """Each message becomes one order."""
    orders = OrdersInMemory()
    event = {"Records": [record("m1", {"id": "o-1", "item": "tea", "quantity": 2})]}

    result = keep(event, orders)

    assert result == {"batchItemFailures": []}
    assert orders.orders == [Order("o-1", "tea", 2)]


def test_only_the_messages_that_failed_come_back() -> None:
    """One bad message does not hold up the batch."""
    orders = OrdersInMemory()
    event = {
        "Records": [
            record("m1", "no json"),
            record("m2", {"id": "o-2", "item": "tea", "quantity": 1}),
            record("m3", {"id": "o-3", "item": "tea", "quantity": 13}),
        ]
    }

    result = keep(event, orders)

    assert result == {"batchItemFailures": [{"itemIdentifier": "m1"}, {"itemIdentifier": "m3"}]}
    assert orders.orders == [Order("o-2", "tea", 1)]


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"id": "", "item": "tea", "quantity": 1},
        {"id": "o-1", "item": "tea", "quantity": 0},
        {"id": "o-1", "item": "tea", "quantity": "many"},
        {"id": "o-1", "item": "tea", "quantity": 1.5},
        {"id": "o-1", "quantity": 1},
    ],
)
def test_unsound_orders_are_refused(body: object) -> None:
    """An order has an id, an item and a whole quantity above 0."""
    with pytest.raises(ValueError, match="an order has an id, an item and a quantity above 0"):
        parse(json.dumps(body))
