"""Ids of what event sources make of which a function may have several."""

from stackwright.tree import Construct


def free_id(scope: Construct, name: str) -> str:
    """*name*, or the first of *name* and 2, 3 and so on that no child of *scope* has."""
    number, free = 1, name
    while scope.find(free) is not None:
        number += 1
        free = f"{name}{number}"
    return free
