import typing

import attrs
import pytest

from stackwright_synth import deploy
from stackwright_synth.deploy import events


def test_union_is_complete() -> None:
    """Every event class of the module is in the union, and every one is frozen."""
    classes = {
        value
        for value in vars(events).values()
        if isinstance(value, type) and value.__module__ == events.__name__
    }

    assert classes == set(typing.get_args(events.Event))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        events.NothingToChange("Orders").stack = "Web"  # type: ignore[misc]  # pyright: ignore


def test_door() -> None:
    """What the room's door shows is what it says it shows."""
    shown = {name for name in vars(deploy) if not name.startswith("_")}
    modules = {name for name in shown if type(vars(deploy)[name]).__name__ == "module"}

    assert sorted(deploy.__all__) == deploy.__all__
    assert shown - modules <= set(deploy.__all__)
