"""The page on a first app, followed to the letter."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from stackwright_synth.cli import main
from tests.house.pages import ROOT, programs

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("state")]

PAGE = ROOT / "docs" / "first-app.md"


def shown(command: str) -> str:
    """What the page says that a command writes."""
    text = PAGE.read_text(encoding="utf-8")
    found = re.search(rf"^\$ {command}.*\n((?:(?!```).*\n)*)", text, flags=re.MULTILINE)
    assert found is not None
    return found[1]


def test_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    """The function answers as the page says, and a change is shown as on the page."""
    app, handler, _ = programs(PAGE)
    Path("src").mkdir()
    Path("src/hello.py").write_text(handler.text, encoding="utf-8")
    Path("app.py").write_text(app.text.lstrip("\n"), encoding="utf-8")

    assert 0 == main(["deploy", "--local", "--yes"])

    *words, url = shlex.split(capsys.readouterr().out.splitlines()[-1])
    answer = subprocess.run([*words, "-s", f"{url}Ada"], capture_output=True, check=True, text=True)

    assert shown("curl") == answer.stdout

    more = app.text.lstrip("\n").replace('"python3.13",', '"python3.13", memory_size=512,')
    Path("app.py").write_text(more, encoding="utf-8")

    assert 0 == main(["diff", "--local"])
    assert shown("stackwright diff") == capsys.readouterr().out
