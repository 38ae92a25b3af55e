"""`stackwright local`: the emulator started, stopped, looked at."""

import os

import click

from stackwright_synth.cli import console
from stackwright_synth.cli.command import Command


@click.group("local")
def command() -> None:
    """
    Start, stop or look at the local AWS emulator.

    It is the one that `stackwright deploy --local` uses.
    """


@command.command("start", cls=Command)
def start(as_json: bool) -> None:
    """Start the emulator in the background, unless it runs already."""
    from stackwright_synth import local
    from stackwright_synth.views import local as view

    emulator, _ = local.start(local.state_folder(os.environ), environment=os.environ)
    if as_json:
        console.say_json(view.machine(emulator), indent=2)
    else:
        console.say(view.human(emulator, console.style()))


@command.command("stop", cls=Command)
def stop(as_json: bool) -> None:
    """Stop the emulator; everything that was deployed to it is gone."""
    from stackwright_synth import local
    from stackwright_synth.views import local as view

    emulator = local.stop(local.state_folder(os.environ))
    if as_json:
        console.say_json({**view.machine(emulator), "running": False}, indent=2)
    else:
        console.say(view.stopped(emulator))


@command.command("status", cls=Command)
def status(as_json: bool) -> None:
    """Say whether the emulator runs, and where."""
    from stackwright_synth import local
    from stackwright_synth.views import local as view

    emulator = local.status(local.state_folder(os.environ))
    if as_json:
        console.say_json(view.machine(emulator), indent=2)
    else:
        console.say(view.human(emulator, console.style()))
