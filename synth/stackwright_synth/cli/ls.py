"""`stackwright ls`: an app file in, its stacks out."""

from pathlib import Path

import click

from stackwright_synth.cli import console
from stackwright_synth.cli.command import Command
from stackwright_synth.cli.options import app_argument, assembly_option


@click.command("ls", cls=Command)
@app_argument
@assembly_option
def command(app_file: Path | None, assembly_folder: Path | None, as_json: bool) -> None:
    """
    List the stacks of APP.

    APP is a Python file that builds exactly one App.  [default: app.py]

    Nothing is synthesized or bundled.
    """
    from stackwright_synth.cli.sources import check_source, read_app
    from stackwright_synth.views import stacks

    check_source(app_file, assembly_folder)
    if assembly_folder is None:
        rows = stacks.rows_of_app(read_app(app_file))
    else:
        from stackwright_synth.assembly import read_assembly

        rows = stacks.rows_of_assembly(read_assembly(assembly_folder))
    if as_json:
        console.say_json(rows, indent=2)
    else:
        console.say(stacks.human(rows, console.style()))
