"""
A command that may fail in, a command that reports in.

This is the one place where an error becomes text on stderr, or JSON on stdout, and an exit code.
"""

from typing import Any

import click

from stackwright_synth.cli import console

_JSON = click.Option(["--json", "as_json"], is_flag=True, help="Write JSON for machines to stdout.")
_DEBUG = click.Option(["--debug"], is_flag=True, help="Show the traceback of an error.")


class Interrupted(Exception):
    """The user has stopped a command, and this is the state that things are in."""


class Command(click.Command):
    """A command with `--json` and `--debug`, whose failures are shown and never traced."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.params = [*self.params, _JSON, _DEBUG]

    def invoke(self, ctx: click.Context) -> int:
        """Run the command; the exit code."""
        as_json: bool = ctx.params["as_json"]
        debug: bool = ctx.params.pop("debug")
        try:
            code = super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, BrokenPipeError):
            raise
        except (KeyboardInterrupt, click.Abort):
            return _interrupted("nothing is left half done", as_json)
        except Interrupted as error:
            return _interrupted(str(error), as_json)
        except Exception as error:
            return _report(error, as_json, debug)
        return code if isinstance(code, int) else 0


def _interrupted(state: str, as_json: bool) -> int:
    if as_json:
        console.say_json({"interrupted": state})
    console.note(f"interrupted: {state}")
    return 130


def _report(error: Exception, as_json: bool, debug: bool) -> int:
    from stackwright_synth.views import errors

    if debug:
        import traceback

        console.note("".join(traceback.format_exception(error)).rstrip())
    if as_json:
        console.say_json({"errors": errors.machine(error)})
    else:
        console.note(errors.human(error, console.style_of_notes()))
    return errors.exit_code(error)
