"""`stackwright destroy`: an app file or an assembly in, its stacks deleted."""

import click

from stackwright_synth.cli import console
from stackwright_synth.cli.command import Command
from stackwright_synth.cli.options import Source, Where, place_options, source_options, stack_option


@click.command("destroy", cls=Command)
@source_options
@place_options
@stack_option
@click.option("-y", "--yes", is_flag=True, help="Answer every question with yes.")
def command(source: Source, where: Where, stacks: tuple[str, ...], yes: bool, as_json: bool) -> int:
    """
    Delete the stacks of APP.

    APP is a Python file that builds exactly one App.  [default: app.py]

    Stacks are deleted after those that depend on them; with --stack, exactly those that are
    named. A stack that does not exist is no error.
    """
    from stackwright_synth import deploy
    from stackwright_synth.cli.place import connect
    from stackwright_synth.cli.progress import consent, follow, watching
    from stackwright_synth.cli.sources import find_assembly
    from stackwright_synth.views import outcome as view

    assembly = find_assembly(source)
    interactive = not as_json and console.is_interactive()
    connection = connect(where, assembly, as_json=as_json)
    with watching(as_json=as_json) as progress:
        world = connection.world(consent(progress, interactive=interactive))
        events = deploy.destroy(assembly, stacks, world, deploy.Options(yes=yes))
        outcome = follow(events, progress)
    if as_json:
        console.say_json(view.machine(outcome))
    return 0 if outcome.complete else 1
