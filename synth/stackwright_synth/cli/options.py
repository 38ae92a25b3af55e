"""Options that several commands take; nothing but click is needed to describe them."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

ASSEMBLY = "stackwright.out"
"""The folder next to an app file that its assembly is written to."""

_Callable = TypeVar("_Callable", bound=Callable[..., object])

app_argument = click.argument(
    "app_file", metavar="[APP]", required=False, type=click.Path(path_type=Path)
)
folder_option = click.option(
    "-O",
    "--output-folder",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help=f"Where the assembly is written.  [default: {ASSEMBLY} next to the app file]",
)
strict_option = click.option(
    "--strict", is_flag=True, help="Take a warning that nobody acknowledged for an error."
)
assembly_option = click.option(
    "--assembly",
    "assembly_folder",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Take this assembly, synthesized before, instead of an app file.",
)


def source_options(command: _Callable) -> _Callable:
    """The app file, or an assembly instead of it, and where and how the assembly is made."""
    return app_argument(folder_option(assembly_option(strict_option(command))))


def place_options(command: _Callable) -> _Callable:
    """Where in AWS, or on the emulator instead."""
    for option in (
        click.option("--local", is_flag=True, help="Use the local emulator; it is started."),
        click.option("--region", metavar="NAME", help="The Region.  [default: the profile's]"),
        click.option("--profile", metavar="NAME", help="The profile of your AWS settings."),
    ):
        command = option(command)
    return command


stack_option = click.option(
    "--stack",
    "stacks",
    metavar="ID",
    multiple=True,
    help="Only this stack, and what must be there before; may be repeated.  [default: all]",
)
parameter_option = click.option(
    "--parameter",
    "parameters",
    metavar="[STACK:]NAME=VALUE",
    multiple=True,
    help="A parameter of a stack; may be repeated. Others keep their value.",
)
