"""Mistakes of users: one message each, at their line, with a hint; nothing is written."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from stackwright_synth.cli import main

WriteApp = Callable[[str], Path]
HEAD = "from stackwright import App, CfnResource, Stack\nfrom stackwright.cfn import aws_sqs\n"
STACK = f"{HEAD}app = App()\nstack = Stack(app, 'Orders')\n"
MISTAKES = [
    ("x = 1\n", "app-has-no-app", 1),
    (f"{HEAD}App()\nApp()\n", "app-has-two-apps", 4),
    (f"{HEAD}app = App(\n", "app-syntax-error", 3),
    (f"{STACK}1 / 0\n", "app-failed", 5),
    (f"{STACK}exit(3)\n", "app-failed", 5),
    (f"{STACK}Stack(app, 'Web', descripton='x')\n", "unknown-property", 5),
    (f"{STACK}Stack(app, 'Web', description=3)\n", "wrong-type", 5),
    (f"{STACK}Stack(app, 'Web', region='nowhere')\n", "invalid-property", 5),
    (f"{STACK}Stack(app, 'Orders')\n", "duplicate-id", 5),
    (f"{STACK}Stack(app, 'a/b')\n", "invalid-id", 5),
    (f"{STACK}CfnResource(stack, 'Topic')\n", "missing-property", 5),
    (f"{STACK}aws_sqs.CfnQueue(stack, 'Queue', delay_second=3)\n", "unknown-property", 5),
    (f"{HEAD}app = App()\n", "no-stacks", 3),
]


@pytest.mark.parametrize(("text", "code", "line"), MISTAKES, ids=[case[1] for case in MISTAKES])
def test_mistake(
    text: str, code: str, line: int, write_app: WriteApp, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mistake in the app file is one error with a code and its line; nothing is written."""
    file = write_app(text)
    result = main(["synth"])
    out, err = capsys.readouterr()

    assert (1, "") == (result, out)
    assert err.startswith(f"error[{code}]: ")
    assert f" app.py:{line}\n" in err
    assert 1 == err.count("error[")
    assert "Traceback" not in err
    assert [file] == [path for path in file.parent.iterdir() if path.name != "__pycache__"]


@pytest.mark.parametrize(("text", "code", "line"), MISTAKES, ids=[case[1] for case in MISTAKES])
def test_mistake_for_machines(
    text: str, code: str, line: int, write_app: WriteApp, capsys: pytest.CaptureFixture[str]
) -> None:
    """With `--json` the same error is one document with the same code and line."""
    file = write_app(text)
    result = main(["synth", "--json"])
    out, err = capsys.readouterr()
    errors = json.loads(out)["errors"]

    assert (1, "") == (result, err)
    assert [(code, str(file.resolve()), line)] == [
        (error["code"], error["file"], error["line"]) for error in errors
    ]


@pytest.mark.parametrize("command", ["synth", "ls", "tree", "diff", "deploy", "destroy"])
def test_missing_app(
    command: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Without an app file every command says so, and how to name one."""
    monkeypatch.chdir(tmp_path)

    assert 1 == main([command])
    assert (
        "",
        "error[app-not-found]: there is no app file app.py\n"
        "  hint       give the Python file that builds the App; without one, app.py is taken "
        "from the working directory\n",
    ) == capsys.readouterr()
    assert [] == list(tmp_path.iterdir())


@pytest.fixture
def _no_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A user without any AWS settings, on a machine that has no role."""
    import os

    for name in tuple(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.mark.usefixtures("_no_settings", "app_file")
@pytest.mark.parametrize("command", ["diff", "deploy", "destroy"])
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--region", "eu-central-1"], "no-credentials"),
        (["--region", "eu-central-1", "--profile", "nope"], "unknown-profile"),
    ],
)
def test_no_credentials(
    command: str, words: list[str], code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without credentials, or with a profile that is not there, nothing is tried."""
    assert 1 == main([command, *words])
    out, err = capsys.readouterr()

    assert "" == out
    assert err.startswith(f"error[{code}]: ")
    assert 1 == err.count("error[")
    assert "Traceback" not in err


@pytest.mark.usefixtures("_no_settings", "app_file")
def test_no_region(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a Region the ways to choose one are named."""
    assert 1 == main(["diff"])
    assert capsys.readouterr().err.startswith("error[no-region]: ")


@pytest.mark.usefixtures("app_file")
def test_outputs_file_in_no_folder(capsys: pytest.CaptureFixture[str]) -> None:
    """An outputs file that cannot be written is refused before anything is done."""
    assert 2 == main(["deploy", "-o", "nowhere/outputs.json"])
    assert "there is no folder nowhere" in capsys.readouterr().err


@pytest.mark.usefixtures("app_file")
def test_output_folder_that_cannot_be_made(capsys: pytest.CaptureFixture[str]) -> None:
    """A place where no assembly can be written is an error without a traceback."""
    assert 1 == main(["synth", "-O", "/proc/nowhere"])
    err = capsys.readouterr().err

    assert err.startswith("error[")
    assert "internal" not in err
