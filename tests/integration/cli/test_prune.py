"""`stackwright prune` on the emulator: versions and layers that are there, and then are not."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright_synth import local
from stackwright_synth.aws import Aws, Keys, connect
from stackwright_synth.cli import main

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("state")]

APP = """\
from stackwright import App, Stack
from stackwright.aws_lambda import Code, Function, LayerVersion

app = App()
stack = Stack(app, "Hello", region="eu-central-1", account="123456789012")
layer = LayerVersion(
    stack, "Layer", code=Code.from_asset("layer"), layer_version_name="tools"
)
worker = Function(
    stack, "Worker", function_name="worker", runtime="python3.13", handler="index.handle",
    code=Code.from_inline("def handle(event, context): return {turn}"), layers=[layer],
)
worker.add_alias("live")
"""


def _deploy(turn: int) -> None:
    Path("layer").mkdir(exist_ok=True)
    Path("layer/tool.py").write_text(f"turn = {turn}\n", encoding="utf-8")
    Path("app.py").write_text(APP.format(turn=turn), encoding="utf-8")
    assert 0 == main(["deploy", "--local", "--yes", "--json"])


def _aws(state: Path) -> Aws:
    emulator = local.status(state)
    assert emulator is not None
    return connect(region="eu-central-1", endpoint=emulator.url, keys=Keys("123456789012", "local"))


def _numbers(state: Path) -> list[int]:
    found = _aws(state).functions().versions("worker")
    return sorted(one.number for one in found if one.number is not None)


def _lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_old_versions_go(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each deployment leaves a version behind; pruning leaves what is asked for, and the alias."""
    for turn in range(1, 5):
        _deploy(turn)
    assert [1, 2, 3, 4] == _numbers(state)
    assert {4, 3, 2, 1} == set(_aws(state).functions().layer_versions("tools"))
    capsys.readouterr()

    assert 0 == main(["prune", "--local", "--keep", "2", "--dry-run"])
    assert [1, 2, 3, 4] == _numbers(state)
    assert "  function  worker  delete 1, 2  keep 3, 4  Hello/Worker\n" in capsys.readouterr().err

    assert 1 == main(["prune", "--local", "--keep", "2", "--json"])
    assert "confirmation-needed" == _lines(capsys.readouterr().out)[-1]["errors"][0]["code"]

    assert 0 == main(["prune", "--local", "--keep", "2", "--layers", "--yes", "--json"])
    *told, last = _lines(capsys.readouterr().out)
    deleted = [(one["kind"], one["number"]) for one in told if one["event"] == "version-deleted"]
    assert [("function", 1), ("function", 2), ("layer", 1), ("layer", 2)] == deleted
    assert {"event": "finished", "complete": True, "deleted": 4, "kept": 0} == last
    assert [3, 4] == _numbers(state)

    assert 0 == main(["prune", "--local", "--keep", "2", "--layers"])
    assert capsys.readouterr().err.endswith("nothing to prune\n")
