"""How commands report failures."""

import json

import click
import pytest

from stackwright.errors import LoadError
from stackwright_synth.cli.command import Command, Interrupted


def run(*words: str, error: BaseException | None = None, code: int | None = None) -> int:
    """Run a command that raises *error*, or returns *code*."""

    @click.command("try", cls=Command)
    def attempt(as_json: bool) -> int | None:
        if error is not None:
            raise error
        return code

    result = attempt.main(list(words), standalone_mode=False)
    assert isinstance(result, int)
    return result


def test_success() -> None:
    """A command that returns nothing has succeeded."""
    assert 0 == run()


def test_own_exit_code() -> None:
    """A command may say its exit code itself."""
    assert 1 == run(code=1)


def test_error_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    """An error goes to stderr, in the documented form, and ends the command with 1."""
    assert 1 == run(error=LoadError("no app", code="app-has-no-app", hint="make one"))
    assert ("", "error[app-has-no-app]: no app\n  hint       make one\n") == capsys.readouterr()


def test_error_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """With `--json` an error is one document on stdout, and stderr stays empty."""
    assert 1 == run("--json", error=LoadError("no app", code="app-has-no-app"))
    out, err = capsys.readouterr()

    assert "" == err
    assert {
        "errors": [
            {
                "severity": "error",
                "code": "app-has-no-app",
                "message": "no app",
                "construct": None,
                "type": None,
                "file": None,
                "line": None,
                "hint": None,
            }
        ]
    } == json.loads(out)


def test_fault_without_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    """A fault of our own is an error like others; it has no traceback."""
    assert 1 == run(error=ZeroDivisionError("division by zero"))
    err = capsys.readouterr().err

    assert err.startswith("error[internal]: ZeroDivisionError: division by zero\n")
    assert "Traceback" not in err


def test_fault_with_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    """`--debug` shows the traceback, in front of the error."""
    assert 1 == run("--debug", error=ZeroDivisionError("division by zero"))
    err = capsys.readouterr().err

    assert err.startswith("Traceback (most recent call last):\n")
    assert "\nerror[internal]: ZeroDivisionError: division by zero\n" in err


@pytest.mark.parametrize("error", [KeyboardInterrupt(), click.Abort()])
def test_interruption(error: BaseException, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C ends a command with 130 and without a traceback."""
    assert 130 == run(error=error)
    assert ("", "interrupted: nothing is left half done\n") == capsys.readouterr()


def test_interruption_with_a_state(capsys: pytest.CaptureFixture[str]) -> None:
    """A command that knows the state that things are in says it, to machines too."""
    assert 130 == run("--json", error=Interrupted("Orders goes on"))
    assert (
        '{"interrupted": "Orders goes on"}\n',
        "interrupted: Orders goes on\n",
    ) == capsys.readouterr()


def test_usage_errors_are_clicks_own() -> None:
    """What a command says about its words ends with 2, as click has it."""
    with pytest.raises(click.UsageError):
        run(error=click.UsageError("not both"))
