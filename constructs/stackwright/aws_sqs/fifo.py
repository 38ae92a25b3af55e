"""What is special about first-in-first-out queues: their name and the properties only they have."""

import re
from collections.abc import Mapping

from stackwright.tree import Construct

SUFFIX = ".fifo"


def has_fifo_name(name: str | None) -> bool:
    """Whether *name*, as far as it is known now, is that of a FIFO queue."""
    return name is not None and str.endswith(name, SUFFIX)


def is_fifo(
    queue: Construct, fifo: bool | None, name: str | None, only_fifo: Mapping[str, object]
) -> bool:
    """
    Whether a queue is first-in-first-out: as it is said, else by its name, else by the rest.

    Args:
        queue: Where an error is placed.
        fifo: What was given.
        name: The given name.
        only_fifo: Properties that only FIFO queues have, by keyword.

    Raises:
        PropertyError: They contradict each other.
    """
    given = [keyword for keyword, value in only_fifo.items() if value is not None]
    if fifo is None:
        fifo = has_fifo_name(name) or (name is None and bool(given))
    if not fifo and given:
        raise queue.error(
            f"only a FIFO queue has {' and '.join(given)}",
            hint="say fifo=True, and end the name with '.fifo' if there is one",
        )
    if not fifo and has_fifo_name(name):
        raise queue.error(
            f"a queue whose name ends with '.fifo' is a FIFO queue, got {name!r} and fifo=False"
        )
    if fifo and name is not None and re.fullmatch("[A-Za-z0-9_-]+", name):
        raise queue.error(
            f"the name of a FIFO queue ends with '.fifo', got {name!r}",
            hint=f"call it {name[:75] + SUFFIX!r}, or leave the name out",
        )
    return fifo
