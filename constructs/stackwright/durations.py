"""Numbers in, `timedelta` out: how app files write durations."""

from datetime import timedelta


def seconds(amount: float) -> timedelta:
    """A duration of *amount* seconds."""
    return timedelta(seconds=amount)


def minutes(amount: float) -> timedelta:
    """A duration of *amount* minutes."""
    return timedelta(minutes=amount)


def hours(amount: float) -> timedelta:
    """A duration of *amount* hours."""
    return timedelta(hours=amount)


def days(amount: float) -> timedelta:
    """A duration of *amount* days of 24 hours."""
    return timedelta(days=amount)
