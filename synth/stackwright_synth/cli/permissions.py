"""`stackwright permissions`: an app file in, the IAM policy that deploying it needs out."""

import click

from stackwright_synth.cli import console
from stackwright_synth.cli.command import Command
from stackwright_synth.cli.options import Source, source_options


@click.command("permissions", cls=Command)
@source_options
def command(source: Source, as_json: bool) -> None:
    """
    Write the IAM policy that deploying APP needs.

    APP is a Python file that builds exactly one App.  [default: app.py]

    It allows what deploying, updating and deleting the stacks takes: the calls of this program,
    and those that CloudFormation makes for each type of resource.
    """
    from stackwright_synth.cli.sources import find_assembly
    from stackwright_synth.deploy import needed_policy

    needed = needed_policy(find_assembly(source))
    for type in needed.unknown:
        console.note(f"warning: AWS does not publish what {type} needs; add that yourself")
    console.say_json(needed.policy, indent=2)
