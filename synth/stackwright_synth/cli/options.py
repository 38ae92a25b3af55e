"""Options that several commands take, and what they say; nothing but click is needed for them."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import NamedTuple, TypeVar

import click

ASSEMBLY = "stackwright.out"
"""The folder next to an app file that its assembly is written to."""

_Result = TypeVar("_Result")


class Source(NamedTuple):
    """
    What a command works on, as the user said it.

    Args:
        app_file: The app file; by default `app.py`.
        assembly_folder: An assembly instead of it.
        folder: Where the assembly of the app is written.
        strict: Whether a warning that nobody acknowledged is an error.
    """

    app_file: Path | None = None
    assembly_folder: Path | None = None
    folder: Path | None = None
    strict: bool = False


class Where(NamedTuple):
    """
    Where a command works, as the user said it.

    Args:
        profile: A profile of the AWS settings.
        region: The Region.
        local: Whether it is the local emulator.
    """

    profile: str | None
    region: str | None
    local: bool


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


def source_options(command: Callable[..., _Result]) -> Callable[..., _Result]:
    """The app file, or an assembly instead of it; the command takes them as its `source`."""

    @wraps(command)
    def with_source(
        app_file: Path | None,
        assembly_folder: Path | None,
        folder: Path | None,
        strict: bool,
        **others: object,
    ) -> _Result:
        return command(source=Source(app_file, assembly_folder, folder, strict), **others)

    return app_argument(folder_option(assembly_option(strict_option(with_source))))


def place_options(command: Callable[..., _Result]) -> Callable[..., _Result]:
    """Where in AWS, or on the emulator instead; the command takes them as its `where`."""

    @wraps(command)
    def with_place(
        profile: str | None, region: str | None, local: bool, **others: object
    ) -> _Result:
        return command(where=Where(profile, region, local), **others)

    with_options: Callable[..., _Result] = with_place
    for option in (
        click.option("--local", is_flag=True, help="Use the local emulator; it is started."),
        click.option("--region", metavar="NAME", help="The Region.  [default: the profile's]"),
        click.option("--profile", metavar="NAME", help="The profile of your AWS settings."),
    ):
        with_options = option(with_options)
    return with_options


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
