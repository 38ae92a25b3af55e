"""`stackwright diff`: an app file or an assembly in, what a deployment would change out."""

import click

from stackwright_synth.cli import console
from stackwright_synth.cli.command import Command
from stackwright_synth.cli.options import Source, Where, place_options, source_options, stack_option


@click.command("diff", cls=Command)
@source_options
@place_options
@stack_option
@click.option("--fail", is_flag=True, help="Exit with 1 if something would change.")
def command(
    source: Source, where: Where, stacks: tuple[str, ...], fail: bool, as_json: bool
) -> int:
    """
    Show what a deployment of APP would change.

    APP is a Python file that builds exactly one App.  [default: app.py]

    Each change is shown with the line that it comes from. The templates are compared with
    those that are deployed, with read-only calls.
    """
    from stackwright_synth import deploy
    from stackwright_synth.cli.place import connect
    from stackwright_synth.cli.progress import Silence, consent, follow, watching
    from stackwright_synth.cli.replacement import replaces
    from stackwright_synth.cli.sources import find_assembly
    from stackwright_synth.plan import make_plan
    from stackwright_synth.views import plan as view

    assembly = find_assembly(source)
    wanted = deploy.desired(
        assembly, deploy.with_dependencies(assembly, deploy.chosen(assembly, stacks))
    )
    connection = connect(where, assembly, as_json=None)
    if as_json:
        world = connection.world(consent(Silence(), interactive=False))
        observed = follow(deploy.observe(assembly, wanted, world), Silence())
    else:
        with watching(as_json=False) as progress:
            world = connection.world(consent(progress, interactive=False))
            observed = follow(deploy.observe(assembly, wanted, world), progress)
    plan = make_plan(wanted, assembly.assets, assembly.folder, observed)
    if as_json:
        console.say_json(view.machine(plan, assembly.sources, replaces), indent=2)
    else:
        console.say(view.human(plan, assembly.sources, replaces, console.style()))
    return 1 if fail and view.has_changes(plan) else 0
