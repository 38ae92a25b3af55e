"""Durations as app files write them."""

from datetime import timedelta

from stackwright import days, hours, minutes, seconds


def test_durations_are_timedeltas() -> None:
    """Each function makes the `timedelta` of its unit."""
    assert seconds(90) == timedelta(seconds=90)
    assert minutes(1.5) == timedelta(seconds=90)
    assert hours(2) == timedelta(minutes=120)
    assert days(14) == timedelta(days=14)
