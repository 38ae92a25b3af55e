"""Where commands work."""

from pathlib import Path

import click
import pytest

from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.cli.options import Where
from stackwright_synth.cli.place import connect, local_place


def assembly(*places: tuple[str | None, str | None]) -> Assembly:
    """An assembly of stacks that belong to these accounts and Regions."""
    stacks = tuple(
        StackEntry(f"S{number}", f"S{number}", "t", account=account, region=region)
        for number, (account, region) in enumerate(places)
    )
    return Assembly(Path("out"), stacks, (), {})


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([(None, None)], ("000000000000", "us-east-1")),
        ([("123456789012", "eu-central-1"), (None, None)], ("123456789012", "eu-central-1")),
        (
            [("123456789012", "eu-central-1"), ("123456789013", "eu-west-1")],
            ("000000000000", "us-east-1"),
        ),
    ],
)
def test_place_of_the_emulator(
    places: list[tuple[str | None, str | None]], expected: tuple[str, str]
) -> None:
    """The emulator plays the account and the Region that the stacks ask for."""
    assert expected == local_place(assembly(*places))


def test_profile_of_the_emulator() -> None:
    """The emulator has no profiles."""
    with pytest.raises(click.UsageError, match="--profile means nothing with --local"):
        connect(Where("work", None, local=True), assembly(), as_json=False)
