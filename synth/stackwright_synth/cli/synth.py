"""`stackwright synth`: an app file in, its assembly out."""

from pathlib import Path

import click

from stackwright_synth.cli import console
from stackwright_synth.cli.command import Command
from stackwright_synth.cli.options import app_argument, folder_option, strict_option


@click.command("synth", cls=Command)
@app_argument
@folder_option
@strict_option
def command(app_file: Path | None, folder: Path | None, strict: bool, as_json: bool) -> None:
    """
    Write the CloudFormation templates and assets of APP.

    APP is a Python file that builds exactly one App.  [default: app.py]
    """
    from stackwright_synth.cli.sources import synthesize_app
    from stackwright_synth.views import synthesis

    assembly = synthesize_app(app_file, folder, strict=strict)
    if as_json:
        console.say_json(synthesis.machine(assembly), indent=2)
    else:
        console.say(synthesis.human(assembly, console.style()))
