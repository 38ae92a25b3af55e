"""The program as a whole: help, version, wrong words."""

import subprocess
import sys

import pytest

from stackwright_synth.cli import main

COMMANDS = ("synth", "ls", "tree", "diff", "deploy", "prune", "destroy", "local")
HEAVY = ("attr", "boto3", "botocore", "cattrs", "json", "rich", "stackwright", "typeguard")
HELP = """\
Usage: stackwright [OPTIONS] COMMAND [ARGS]...

  AWS Lambda applications in typed Python: synthesize them, compare them,
  deploy them.

  Exit codes: 0 success or nothing to change, 1 failure, 2 wrong command line,
  130 interrupted.

Options:
  --version   Show the version and exit.
  -h, --help  Show this message and exit.

Commands:
  synth        Write the CloudFormation templates and assets of APP.
  ls           List the stacks of APP.
  tree         Show the constructs of APP.
  permissions  Write the IAM policy that deploying APP needs.
  diff         Show what a deployment of APP would change.
  deploy       Deploy the stacks of APP, with a change set each.
  prune        Delete old versions of the functions of APP.
  destroy      Delete the stacks of APP.
  local        Start, stop or look at the local AWS emulator.
"""


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` lists the commands in the order of a day's work, and the exit codes."""
    assert 0 == main(["--help"])
    assert (HELP, "") == capsys.readouterr()


def test_no_words(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a command the help is shown, as a mistake."""
    assert 2 == main([])
    assert HELP == capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` says the name and the version."""
    assert 0 == main(["--version"])
    assert capsys.readouterr().out.startswith("stackwright 0.")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every command has help, and all but groups know `--json`."""
    assert 0 == main([command, "--help"])
    text = capsys.readouterr().out

    assert text.startswith(f"Usage: stackwright {command} ")
    assert ("--json" in text) == (command != "local")


@pytest.mark.parametrize("words", [["bogus"], ["ls", "--bogus"], ["ls", "a.py", "b.py"]])
def test_wrong_words(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong command line ends with 2, and says what is wrong on stderr."""
    assert 2 == main(words)
    out, err = capsys.readouterr()

    assert "" == out
    assert "Error: " in err


@pytest.mark.parametrize("words", [["--help"], *([command, "--help"] for command in COMMANDS)])
def test_help_loads_nothing_heavy(words: list[str]) -> None:
    """Help needs neither the libraries of a deployment nor the construct library."""
    program = (
        "import sys; from stackwright_synth.cli import main; main(sys.argv[1:]); "
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=True
    )

    assert "[]\n" == answer.stderr


def test_reader_that_has_seen_enough() -> None:
    """A closed pipe, as of `stackwright ... | head`, is no traceback."""
    program = "import sys; from stackwright_synth.cli import main; sys.exit(main(['--help']))"
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    errors = process.stderr.read()
    process.stderr.close()
    process.wait()

    assert "" == errors
