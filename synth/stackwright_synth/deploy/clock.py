"""The clock of this machine behind the `Clock` port."""

import time
from collections.abc import Iterator

_GROWTH = 1.5


class SystemClock:
    """Time as it really passes."""

    def now(self) -> float:
        """Seconds of the monotonic clock."""
        return time.monotonic()

    def ticks(
        self, *, first: float = 1.0, longest: float = 5.0, limit: float | None = None
    ) -> Iterator[None]:
        """Tick at once, then after waits that grow by half from *first* to *longest* seconds."""
        end = None if limit is None else self.now() + limit
        wait = first
        while True:
            yield
            if end is not None and self.now() + wait > end:
                return
            time.sleep(wait)
            wait = min(wait * _GROWTH, longest)
