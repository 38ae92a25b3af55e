"""Stacks and parameters by name."""

from pathlib import Path

import click
import pytest

from stackwright.errors import DeployError
from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.cli.selection import parameters_of

DATA = StackEntry("Data", "data-live", "Data.template.json")
ORDERS = StackEntry("Live/Orders", "orders", "Orders.template.json")
BOTH = Assembly(Path("out"), (DATA, ORDERS), (), {})


def test_parameters_with_their_stack() -> None:
    """A parameter may name its stack, by id or by name."""
    words = ["Data:Size=3", "orders:Mode=a=b:c", "data-live:Kind="]

    assert {
        "Data": {"Size": "3", "Kind": ""},
        "Live/Orders": {"Mode": "a=b:c"},
    } == parameters_of(BOTH, [], words)


def test_parameters_of_the_only_stack() -> None:
    """If only one stack is meant, its name can be left out."""
    assert {"Data": {"Size": "3"}} == parameters_of(BOTH, ["Data"], ["Size=3"])
    assert {"Data": {"Size": "3"}} == parameters_of(
        Assembly(Path("out"), (DATA,), (), {}), [], ["Size=3"]
    )


def test_parameter_for_nobody_knows_which() -> None:
    """With several stacks a parameter must say whose it is."""
    with pytest.raises(click.UsageError, match=r"must name its stack, because there are 2"):
        parameters_of(BOTH, [], ["Size=3"])


@pytest.mark.parametrize("word", ["Size", "=3", "Data:=3", ""])
def test_no_parameter(word: str) -> None:
    """What is no parameter is told the form."""
    with pytest.raises(click.UsageError, match=r"takes \[STACK:\]NAME=VALUE, got"):
        parameters_of(BOTH, ["Data"], [word])


def test_parameter_of_an_unknown_stack() -> None:
    """A stack that is not there is the deployer's error."""
    with pytest.raises(DeployError) as caught:
        parameters_of(BOTH, [], ["Dat:Size=3"])

    assert "unknown-stack" == caught.value.code
