import pytest

from stackwright_synth.deploy import SystemClock


def test_growing_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first tick comes at once, the next after waits that grow to the longest."""
    waits: list[float] = []
    monkeypatch.setattr("time.sleep", waits.append)
    ticks = SystemClock().ticks(first=1.0, longest=2.0)

    for _ in range(5):
        next(ticks)

    assert [1.0, 1.5, 2.0, 2.0] == waits


def test_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """No tick comes, and nothing is waited for, after the limit."""
    passed = [0.0]

    def sleep(wait: float) -> None:
        passed[0] += wait

    monkeypatch.setattr("time.monotonic", lambda: passed[0])
    monkeypatch.setattr("time.sleep", sleep)

    ticks = list(SystemClock().ticks(first=2.0, longest=2.0, limit=5.0))

    assert 3 == len(ticks)
    assert [4.0] == passed


def test_now_only_grows() -> None:
    """The clock cannot be set back."""
    clock = SystemClock()
    before = clock.now()

    assert clock.now() >= before
