"""`stackwright prune`: an app file or an assembly in, old versions of its functions deleted."""

import click

from stackwright_synth.cli import console
from stackwright_synth.cli.command import Command
from stackwright_synth.cli.options import Source, Where, place_options, source_options


@click.command("prune", cls=Command)
@source_options
@place_options
@click.option(
    "--stack",
    "stacks",
    metavar="ID",
    multiple=True,
    help="Only this stack; may be repeated.  [default: all]",
)
@click.option(
    "--keep",
    metavar="N",
    type=click.IntRange(min=0),
    default=3,
    show_default=True,
    help="How many of the newest versions stay, of each function and layer.",
)
@click.option("--layers", is_flag=True, help="Delete old versions of layers, too.")
@click.option("--dry-run", is_flag=True, help="Show what would be deleted, and delete nothing.")
@click.option("-y", "--yes", is_flag=True, help="Answer the question with yes.")
def command(
    source: Source,
    where: Where,
    stacks: tuple[str, ...],
    keep: int,
    layers: bool,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> int:
    """
    Delete old versions of the functions of APP.

    APP is a Python file that builds exactly one App.  [default: app.py]

    The newest versions stay, and so does what an alias gives traffic to, what a stack has as a
    resource, and of layers what is attached to any function of the account and Region.
    Functions of other accounts are not seen: mind them with --layers.
    """
    from stackwright_synth import deploy
    from stackwright_synth.cli.place import connect
    from stackwright_synth.cli.progress import consent, follow, watching
    from stackwright_synth.cli.sources import find_assembly
    from stackwright_synth.views import pruning as view

    assembly = find_assembly(source)
    interactive = not as_json and console.is_interactive()
    connection = connect(where, assembly, as_json=as_json)
    options = deploy.PruneOptions(keep=keep, layers=layers, dry_run=dry_run, yes=yes)
    with watching(as_json=as_json) as progress:
        world = connection.world(consent(progress, interactive=interactive))
        functions = connection.functions()
        outcome = follow(deploy.prune(assembly, stacks, functions, world, options), progress)
    if as_json:
        console.say_json(view.finished(outcome))
    return 0 if outcome.complete else 1
