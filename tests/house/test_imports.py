"""What is loaded by programs that do not need it: nothing."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "boto3",
    "botocore",
    "cattrs",
    "click",
    "importlib.resources",
    "pathspec",
    "rich",
    "typeguard",
    "yaml",
    "zipfile",
}

SYNTH = """
import sys
from pathlib import Path

from stackwright import App, Stack
from stackwright.aws_sqs import Queue
from stackwright_synth.synthesis import synthesize

app = App()
Queue(Stack(app, "Orders"), "Orders")
synthesize(app, Path(sys.argv[1]))
"""
COMMAND = """
import sys
from stackwright_synth.cli import main

try:
    main(["--help"])
except SystemExit:
    pass
"""


def _loaded(program: str, *arguments: str) -> set[str]:
    """The modules that *program* loads and an empty program does not."""
    last = "\nimport sys; print('\\nloaded', *sys.modules)"
    sets: list[set[str]] = []
    for text in ("", program):
        done = subprocess.run(
            [sys.executable, "-c", text + last, *arguments],
            capture_output=True,
            text=True,
            check=True,
        )
        sets.append(set(done.stdout.splitlines()[-1].split()[1:]))
    return sets[1] - sets[0]


def test_import_loads_no_service() -> None:
    """`import stackwright` loads nothing of a service, and nothing heavy."""
    loaded = _loaded("import stackwright")
    services = {name for name in loaded if name.startswith(("stackwright.aws_", "stackwright.cfn"))}

    assert "stackwright.stack" in loaded
    assert set() == loaded & HEAVY
    assert set() == services


def test_synth_loads_what_the_app_uses(tmp_path: Path) -> None:
    """A synth loads the services that the app uses, IAM, and nothing that it does not need."""
    loaded = _loaded(SYNTH, str(tmp_path / "out"))
    services = {name for name in loaded if re.fullmatch(r"stackwright(\.cfn)?\.aws_[a-z]+", name)}

    assert "stackwright_synth.resolve" in loaded
    assert set() == loaded & HEAVY
    assert {
        "stackwright.aws_iam",
        "stackwright.aws_sqs",
        "stackwright.cfn.aws_sqs",
    } == services


@pytest.mark.parametrize("module", ["boto3", "botocore", "cattrs", "rich", "stackwright.app"])
def test_help_loads_no_command(module: str) -> None:
    """`stackwright --help` is answered without what the commands need."""
    loaded = _loaded(COMMAND)

    assert "click" in loaded
    assert module not in loaded
