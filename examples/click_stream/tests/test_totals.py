"""The totals of the click stream."""

import base64
import json
from typing import Any

import pytest
from totals import count, parse


class TotalsInMemory:
    """Totals in a mapping."""

    def __init__(self) -> None:
        self.totals: dict[tuple[str, str], int] = {}

    def put(self, page: str, window: str, clicks: int) -> None:
        self.totals[page, window] = clicks


WINDOW = {"start": "2026-01-31T12:00:00Z", "end": "2026-01-31T12:01:00Z"}


def batch(*records: object, **more: Any) -> dict[str, Any]:
    return {
        "Records": [
            {
                "eventID": f"shardId-000:{number}",
                "kinesis": {
                    "data": base64.b64encode(json.dumps(record).encode()).decode(),
                    "sequenceNumber": str(number),
                },
            }
            for number, record in enumerate(records)
        ],
        **more,
    }


def in_window(*records: object, final: bool = False, **more: Any) -> dict[str, Any]:
    return batch(
        *records,
        window=WINDOW,
        shardId="shardId-000",
        isFinalInvokeForWindow=final,
        isWindowTerminatedEarly=False,
        **more,
    )


def click(page: str) -> dict[str, str]:
    return {"kind": "click", "page": page}


def test_a_window_is_counted_from_batch_to_batch() -> None:
    """The state goes on; nothing is kept before the window is over."""
    totals = TotalsInMemory()

    first = count(in_window(click("/tea"), click("/"), state={}), totals)
    second = count(in_window(click("/tea"), state=first["state"]), totals)

    assert {"state": {"/tea": 2, "/": 1}, "batchItemFailures": []} == second
    assert {} == totals.totals


def test_the_end_of_a_window_keeps_it() -> None:
    """The last call of a window has no records, and its totals are kept."""
    totals = TotalsInMemory()

    end = count(in_window(final=True, state={"/tea": 2, "/": 1}), totals)

    assert {"state": {}, "batchItemFailures": []} == end
    assert {
        ("/tea", "2026-01-31T12:00:00Z shardId-000"): 2,
        ("/", "2026-01-31T12:00:00Z shardId-000"): 1,
    } == totals.totals


def test_what_follows_a_failure_is_not_counted() -> None:
    """Lambda comes back with it, so that it would be counted twice."""
    totals = TotalsInMemory()

    result = count(in_window(click("/"), {"kind": "click"}, click("/"), state={}), totals)

    assert {"state": {"/": 1}, "batchItemFailures": [{"itemIdentifier": "1"}]} == result


def test_a_batch_without_a_window_is_one() -> None:
    """What was counted is kept at once."""
    totals = TotalsInMemory()

    result = count(batch(click("/"), click("/")), totals)

    assert {"state": {}, "batchItemFailures": []} == result
    assert {("/", "0 shardId-000"): 2} == totals.totals


@pytest.mark.parametrize(
    "given", [{}, [], {"kind": "view", "page": "/"}, {"kind": "click", "page": 5}, click("tea")]
)
def test_unsound_clicks_are_refused(given: object) -> None:
    """A click has a page, which is a path."""
    with pytest.raises(ValueError, match="a click has a page, which starts with '/'"):
        parse(json.dumps(given).encode())
