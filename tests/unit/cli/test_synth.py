"""`stackwright synth`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from stackwright_synth.cli import main

WriteApp = Callable[[str], Path]


def test_synth(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The assembly is written next to the app file, and what is in it is said."""
    assert 0 == main(["synth"])
    size = (app_file.parent / "stackwright.out" / "Orders.template.json").stat().st_size

    assert (
        f"stackwright.out/\n  Orders  1 resource  0 assets  Orders.template.json, {size} bytes\n",
        "",
    ) == capsys.readouterr()


def test_synth_from_elsewhere(
    app_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The default folder is next to the app file, wherever the command runs."""
    elsewhere = app_file.parent / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)

    assert 0 == main(["synth", "../app.py"])
    assert capsys.readouterr().out.startswith("../stackwright.out/\n")
    assert (app_file.parent / "stackwright.out" / "manifest.json").is_file()


def test_synth_into_a_folder(app_file: Path) -> None:
    """`-O` says where the assembly goes."""
    assert 0 == main(["synth", "-O", "there"])
    assert (app_file.parent / "there" / "manifest.json").is_file()
    assert not (app_file.parent / "stackwright.out").exists()


def test_synth_for_machines(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--json` gives one document."""
    assert 0 == main(["synth", "--json"])
    document = json.loads(capsys.readouterr().out)

    assert ["Orders"] == [stack["id"] for stack in document["stacks"]]
    assert {"AWS::SNS::Topic": 1} == document["stacks"][0]["resources"]


def test_failure_of_the_users_construct(
    write_app: WriteApp, capsys: pytest.CaptureFixture[str]
) -> None:
    """An exception of the user's code during synthesis is shown at the user's line."""
    text = (
        "from stackwright import App, CfnResource, Stack\n\n\n"
        "class Topic(CfnResource):\n"
        "    def template_properties(self, *_):\n        return self.nothing\n\n\n"
        "Topic(Stack(App(), 'Orders'), 'Topic', type='AWS::SNS::Topic')\n"
    )
    write_app(text)

    assert 1 == main(["synth"])
    assert (
        "error[app-failed]: the app file failed: AttributeError: 'Topic' object has "
        "no attribute 'nothing'\n"
        "    return self.nothing\n"
        "  at         app.py:6\n"
        "  hint       this came from the app's own code; --debug shows the whole traceback\n"
        == capsys.readouterr().err
    )


def test_warnings(write_app: WriteApp, capsys: pytest.CaptureFixture[str]) -> None:
    """Warnings go to stderr, and do not keep the assembly from being written."""
    file = write_app(
        "from stackwright import App, Stack\nfrom stackwright.cfn import aws_lambda\n"
        "ROLE = 'arn:aws:iam::123456789012:role/orders'\n"
        "aws_lambda.CfnFunction(Stack(App(), 'Orders'), 'Old', runtime='python3.8', role=ROLE,"
        " handler='index.handler', code={'zip_file': 'handler = print'})\n"
    )

    assert 0 == main(["synth"])
    out, err = capsys.readouterr()

    assert out.startswith("stackwright.out/\n")
    assert err.startswith("warning[deprecated-runtime]: ")
    assert "  created at app.py:4\n" in err
    assert (file.parent / "stackwright.out" / "manifest.json").is_file()


OLD_RUNTIME = (
    "from stackwright import App, Stack\n"
    "from stackwright.aws_lambda import Code, Function\n\n"
    "app = App()\n"
    "function = Function(\n"
    "    Stack(app, 'Orders'), 'Worker', code=Code.from_inline('def x(e, c): ...'),\n"
    "    handler='index.x',\n"
    "    runtime='python3.9',\n"
    ")\n"
)


def test_strict(write_app: WriteApp, capsys: pytest.CaptureFixture[str]) -> None:
    """With `--strict` a warning stops the synthesis, unless it was acknowledged."""
    write_app(OLD_RUNTIME)
    assert 0 == main(["synth"])
    assert "warning[deprecated-runtime]" in capsys.readouterr().err

    assert 1 == main(["synth", "--strict"])
    assert "error[deprecated-runtime]" in capsys.readouterr().err

    write_app(OLD_RUNTIME + "function.acknowledge('deprecated-runtime', reason='until spring')\n")
    assert 0 == main(["synth", "--strict"])
    assert "" == capsys.readouterr().err
