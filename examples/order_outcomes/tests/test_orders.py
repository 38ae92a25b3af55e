"""The orders, and their shipping."""

import pytest
from orders import OrderRefused, handle
from shipping import ship


class ShipmentsInMemory:
    """Shipments in a mapping."""

    def __init__(self) -> None:
        self.shipments: dict[str, tuple[str, int]] = {}

    def put(self, order: str, item: str, quantity: int) -> None:
        self.shipments[order] = (item, quantity)


def test_an_order_has_a_price() -> None:
    """Each piece costs the same."""
    taken = handle({"id": "o-1", "item": "tea", "quantity": 2}, None)

    assert {"order": "o-1", "item": "tea", "quantity": 2, "price": 9.0} == taken


@pytest.mark.parametrize(
    "order",
    [
        {},
        {"id": "", "item": "tea", "quantity": 1},
        {"id": "o-1", "item": "tea", "quantity": 0},
        {"id": "o-1", "item": "tea", "quantity": "many"},
        {"id": "o-1", "quantity": 1},
    ],
)
def test_unsound_orders_are_refused(order: dict[str, object]) -> None:
    """An order has an id, an item and a whole quantity above 0."""
    with pytest.raises(OrderRefused, match="an order has an id, an item and a quantity above 0"):
        handle(order, None)


def test_what_is_not_sold_is_refused() -> None:
    """The message says what there is."""
    with pytest.raises(OrderRefused, match="'wine' is not sold; there is cup and tea"):
        handle({"id": "o-1", "item": "wine", "quantity": 1}, None)


def test_what_was_taken_is_shipped_once() -> None:
    """What one function returns is what the other gets, in the record of the invocation."""
    taken = handle({"id": "o-1", "item": "tea", "quantity": 2}, None)
    event = {"detail": {"requestContext": {"condition": "Success"}, "responsePayload": taken}}
    shipments = ShipmentsInMemory()

    ship(event, shipments)
    ship(event, shipments)

    assert {"o-1": ("tea", 2)} == shipments.shipments
