"""The messages that the documents show: those that the mistakes have."""

import sys
from pathlib import Path

import pytest

from stackwright_synth.cli import main
from stackwright_synth.loading import load
from stackwright_synth.testing import template_of
from tests.house.pages import ROOT, programs

DOCS = ROOT / "docs"
ORDERS = programs(ROOT / "README.md")[0].text.lstrip("\n")
TOKENS = programs(DOCS / "tokens.md")[0].text.lstrip("\n")
INCLUDE = programs(DOCS / "include.md")[0].text.lstrip("\n")
LEGACY = """\
Parameters:
  Stage: {Type: String}
Resources:
  Data:
    Type: AWS::S3::Bucket
    Properties:
      BuketName: !Sub orders-${Stage}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with what the apps take from beside them."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    Path("src").mkdir()
    Path("src/worker.py").write_text("def handle(event, context): ...\n")
    Path("legacy.yaml").write_text(LEGACY)
    return tmp_path


@pytest.mark.parametrize(
    ("page", "app"),
    [
        ("README.md", ORDERS.replace("timeout=seconds(30)", "timeuot=seconds(30)")),
        ("README.md", ORDERS.replace("timeout=minutes(3)", "timeout=seconds(10)")),
        ("docs/errors.md", ORDERS.replace("timeout=seconds(30)", "timeout=minutes(30)")),
        ("docs/tokens.md", TOKENS.replace("queue.queue_arn)", "queue.queue_arn.upper())")),
        ("docs/include.md", INCLUDE),
    ],
)
def test_messages(page: str, app: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What synthesis says of a mistake is what the page says that it does."""
    Path("app.py").write_text(app, encoding="utf-8")

    assert 1 == main(["synth"])

    said = capsys.readouterr().err.rstrip()
    assert f"```\n{said}\n```" in (ROOT / page).read_text(encoding="utf-8")


def test_assertions(folder: Path) -> None:
    """What does not hold of a template is told as the page on testing says."""
    (folder / "app.py").write_text(ORDERS, encoding="utf-8")
    template = template_of(load(folder / "app.py"), "Orders")

    with pytest.raises(AssertionError) as caught:
        template.has_resource(
            "AWS::Lambda::EventSourceMapping",
            {"FunctionResponseTypes": ["ReportBathItemFailures"]},
        )

    shown = (DOCS / "testing.md").read_text(encoding="utf-8")
    assert f"```\nAssertionError: {caught.value}\n```" in shown
