"""`stackwright tree`: an app file in, its constructs out."""

from pathlib import Path

import click

from stackwright_synth.cli import console
from stackwright_synth.cli.command import Command
from stackwright_synth.cli.options import app_argument


@click.command("tree", cls=Command)
@app_argument
@click.option("--depth", type=click.IntRange(min=1), help="Show this many levels.  [default: all]")
def command(app_file: Path | None, depth: int | None, as_json: bool) -> None:
    """
    Show the constructs of APP.

    APP is a Python file that builds exactly one App.  [default: app.py]

    Each is shown with what it is and the line that made it. Nothing is synthesized or bundled.
    """
    from stackwright_synth.cli.sources import read_app
    from stackwright_synth.views import tree

    app = read_app(app_file)
    if as_json:
        console.say_json(tree.machine(app, depth=depth), indent=2)
    else:
        console.say(tree.human(app, console.style(), depth=depth))
