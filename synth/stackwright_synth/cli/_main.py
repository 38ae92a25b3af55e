"""The group of commands, each loaded when it is asked for."""

import importlib
import io
import os
import sys
from collections.abc import Sequence

import click

_COMMANDS = (
    "synth",
    "ls",
    "tree",
    "permissions",
    "diff",
    "deploy",
    "prune",
    "destroy",
    "local",
)


class _Group(click.Group):
    """Commands by the name of their module, in the order of a day's work."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"stackwright_synth.cli.{cmd_name}")
        command: click.Command = module.command
        return command


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="stackwright", message="stackwright %(version)s")
def _stackwright() -> None:
    """
    AWS Lambda applications in typed Python: synthesize them, compare them, deploy them.

    Exit codes: 0 success or nothing to change, 1 failure, 2 wrong command line, 130 interrupted.
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run one command.

    Args:
        arguments: The words after the program's name. Default: those of this process.

    Returns:
        The exit code.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _stackwright.main(arguments, prog_name="stackwright", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("interrupted", err=True)
        return 130
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code if isinstance(code, int) else 0
