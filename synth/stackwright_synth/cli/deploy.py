"""`stackwright deploy`: an app file or an assembly in, deployed stacks out."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stackwright_synth.cli import console
from stackwright_synth.cli.command import Command
from stackwright_synth.cli.options import (
    Source,
    Where,
    parameter_option,
    place_options,
    source_options,
    stack_option,
)

if TYPE_CHECKING:
    from stackwright_synth.deploy import Outcome


@click.command("deploy", cls=Command)
@source_options
@place_options
@stack_option
@parameter_option
@click.option("-y", "--yes", is_flag=True, help="Answer every question with yes.")
@click.option("--no-rollback", is_flag=True, help="Keep what was done when a deployment fails.")
@click.option(
    "-o",
    "--outputs",
    "outputs_file",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="Write the outputs to this file, as JSON.",
)
def command(
    source: Source,
    where: Where,
    stacks: tuple[str, ...],
    parameters: tuple[str, ...],
    yes: bool,
    no_rollback: bool,
    outputs_file: Path | None,
    as_json: bool,
) -> int:
    """
    Deploy the stacks of APP, with a change set each.

    APP is a Python file that builds exactly one App.  [default: app.py]

    The changes are shown, and carried out after a yes. Nothing to change is a success.
    With --local everything happens on an AWS emulator on this machine, which is started if
    need be and stays until `stackwright local stop`.
    """
    from stackwright_synth import deploy
    from stackwright_synth.cli.place import connect
    from stackwright_synth.cli.progress import consent, follow, watching
    from stackwright_synth.cli.selection import parameters_of
    from stackwright_synth.cli.sources import find_assembly
    from stackwright_synth.views import outcome as view

    if outputs_file is not None and not outputs_file.absolute().parent.is_dir():
        raise click.BadParameter(f"there is no folder {outputs_file.parent}", param_hint="-o")
    assembly = find_assembly(source)
    options = deploy.Options(
        yes=yes, rollback=not no_rollback, parameters=parameters_of(assembly, stacks, parameters)
    )
    interactive = not as_json and console.is_interactive()
    connection = connect(where, assembly, as_json=as_json)
    with watching(as_json=as_json) as progress:
        world = connection.world(consent(progress, interactive=interactive))
        outcome = follow(deploy.deploy(assembly, stacks, world, options), progress)
    if outputs_file is not None:
        _write_outputs(outputs_file, outcome)
    if as_json:
        console.say_json(view.machine(outcome))
    else:
        text = view.human(outcome, console.style(), call=connection.call)
        if text:
            console.say(text)
    return 0 if outcome.complete else 1


def _write_outputs(file: Path, outcome: "Outcome") -> None:
    """Write the file so that a reader sees the old one or the new one."""
    import json

    from stackwright_synth.views.outcome import outputs_document

    draft = file.with_name(f".{file.name}.{os.getpid()}.new")
    text = json.dumps(outputs_document(outcome), indent=2, sort_keys=True, ensure_ascii=False)
    try:
        draft.write_text(text + "\n", encoding="utf-8")
        os.replace(draft, file)
    finally:
        draft.unlink(missing_ok=True)
