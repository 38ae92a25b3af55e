"""
Orders in, prices out.

The event is {"id": "o-1", "item": "tea", "quantity": 2}; the caller does not wait. What is returned
goes to the event bus, and what is raised, with the order, to the queue of refused ones.
"""

from collections.abc import Mapping
from typing import Any

Event = Mapping[str, Any]
PRICES = {"tea": 4.5, "cup": 12.0}


class OrderRefused(ValueError):
    """An order that cannot be taken; its name is part of what the queue gets."""


def handle(event: Event, context: object) -> dict[str, object]:
    """
    Take one order.

    Raises:
        OrderRefused: It is not sound, or the item is not sold.
    """
    given: object = dict(event)
    match given:
        case {"id": str(id), "item": str(item), "quantity": int(quantity)} if id and quantity > 0:
            pass
        case _:
            raise OrderRefused(f"an order has an id, an item and a quantity above 0, got {given}")
    if item not in PRICES:
        raise OrderRefused(f"{item!r} is not sold; there is {' and '.join(sorted(PRICES))}")
    return {"order": id, "item": item, "quantity": quantity, "price": PRICES[item] * quantity}
