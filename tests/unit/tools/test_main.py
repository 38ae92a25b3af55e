"""The command `python -m tools.l1`."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tools.l1 import __main__ as command
from tools.l1 import files, newer, wheel

LINT = "data/schemas"


@pytest.fixture
def pins_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The pins, where a test may change them."""
    here = tmp_path / "here"
    here.mkdir()
    for name in ("pins.json", "patches.json"):
        shutil.copy(Path(files.__file__).with_name(name), here)
    monkeypatch.setattr(files, "_HERE", here)
    return here / "pins.json"


def _altered(folder: Path) -> Path:
    """The installed cfn-lint with another schema of queues, and without topics."""
    real = wheel.installed(files.pins()["cfn-lint"]["version"])
    lint = folder / "cfnlint"
    (lint / LINT / "providers").mkdir(parents=True)
    shutil.copytree(real / "schema", lint / "schema")
    shutil.copy(real / LINT / "version.json", lint / LINT)
    (lint / "version.py").write_text('__version__ = "9.9.9"\n')
    shutil.copytree(real / LINT / "resources", lint / LINT / "resources", copy_function=_linked)
    types: dict[str, str] = {}
    for file in sorted((real / LINT / "providers").glob("*.json")):
        found: dict[str, str] = json.loads(file.read_text())
        types |= {type: name for type, name in found.items() if type not in types}
    queue = lint / LINT / "resources" / f"{types['AWS::SQS::Queue']}.json"
    schema: dict[str, Any] = json.loads(queue.read_text())
    schema["properties"]["Weight"] = {"type": "integer"}
    schema["properties"]["QueueName"] = {"type": "integer"}
    schema["required"] = ["Weight"]
    queue.unlink()
    queue.write_text(json.dumps(schema))
    del types["AWS::SNS::Topic"]
    (lint / LINT / "providers/all.json").write_text(json.dumps(types))
    return folder


def _linked(source: str, target: str) -> None:
    Path(target).symlink_to(source)


def test_report_of_a_newer_release(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What an altered copy of the real thing changes is reported, and asks for a person."""
    code = command.main(["--report", "--cfn-lint", str(_altered(tmp_path))])
    out, err = capsys.readouterr()

    expected = """\
cfn-lint: 1.58.0 -> 9.9.9
@aws-cdk/aws-service-spec: 0.1.216 -> 0.1.216

! AWS::SNS::Topic: type removed
! AWS::SQS::Queue QueueName: retyped: "s" -> "i"
! AWS::SQS::Queue Weight: newly required
  AWS::SQS::Queue Weight: member added
  AWS::SQS::Queue attr_weight: attribute added

5 changes, 3 to look at
"""
    assert (1, expected, "") == (code, out, err)


def test_pin(tmp_path: Path, pins_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder of cfn-lint cannot be pinned, for it has no hash; nothing is written."""
    before = pins_file.read_text()
    folder = wheel.installed(files.pins()["cfn-lint"]["version"])

    assert 2 == command.main(["--pin", "--cfn-lint", str(folder)])
    assert f"error: {folder} is no wheel, whose hash is to be pinned\n" == capsys.readouterr().err
    assert before == pins_file.read_text()


def test_pin_a_wheel(
    tmp_path: Path,
    pins_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The version and the hashes of a wheel are written; the rest of the pins stays."""
    before = json.loads(pins_file.read_text())
    pin = {"version": "9.9.9", "wheel": "sha256:1", "schemas": "sha256:2"}
    lint = newer.Lint(wheel.Schemas("2027-01-01", "sha256:2", {}, {}), pin)

    def read(_: Path | None) -> newer.Lint:
        return lint

    monkeypatch.setattr(newer, "lint", read)

    assert 0 == command.main(["--pin", "--cfn-lint", str(tmp_path / "cfn_lint.whl")])
    assert {**before, "cfn-lint": pin} == json.loads(pins_file.read_text())
    assert "cfn-lint: 9.9.9\n@aws-cdk/aws-service-spec: 0.1.216\n" == capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [["--pin"], ["--check", "--report"], ["--cfn-lint", "x"], ["--check", "--cfn-lint", "x"]],
)
def test_words_that_do_not_go_together(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """A command line that says nothing sensible is refused before anything is read."""
    with pytest.raises(SystemExit) as caught:
        command.main(words)

    assert 2 == caught.value.code
    assert "error: " in capsys.readouterr().err


def test_an_absent_package(capsys: pytest.CaptureFixture[str]) -> None:
    """A path that leads nowhere is one line of error."""
    assert 2 == command.main(["--service-spec", "/nowhere.tgz"])
    assert (
        "error: /nowhere.tgz cannot be read: No such file or directory\n" == capsys.readouterr().err
    )
