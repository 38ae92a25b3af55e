"""The Python of the documents: it runs, what it builds can be deployed, and its types are right."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stackwright_synth.loading import load
from stackwright_synth.synthesis import check
from stackwright_synth.testing import Template
from tests.house.pages import PAGES, ROOT, Kind, Program, programs

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts

PROGRAMS = [program for page in PAGES for program in programs(page)]
APPS = [program for program in PROGRAMS if program.kind is Kind.APP]
TYPED = [program for program in PROGRAMS if program.kind is not Kind.HANDLER]
HANDLER = "def handle(event, context): ...\n"
(GREETER,) = (one for one in PROGRAMS if (one.page.stem, one.kind) == ("first-app", Kind.HANDLER))
FILES = {
    "src/app.py": HANDLER,
    "src/hello.py": GREETER.text,
    "src/worker.py": HANDLER,
    "layers/tools/python/tools.py": "",
    "legacy.json": '{"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}',
    "legacy.yaml": """\
Parameters:
  Stage: {Type: String}
Resources:
  Data:
    Type: AWS::S3::Bucket
    Properties: {BucketName: !Sub "orders-${Stage}"}
  Jobs:
    Type: AWS::SQS::Queue
""",
}
"""What lies beside the apps of the documents."""


def _write(folder: Path, program: Program) -> Path:
    file = folder / f"{program.name}.py"
    file.write_text(program.text, encoding="utf-8")
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for an app file, with what the apps take from beside them."""
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_no_block_is_passed_over() -> None:
    """What looks like Python is marked as Python, and so is looked at here."""
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    blocks = re.findall(r"^```([^\n]*)\n(.*?)^```$", text, flags=re.DOTALL | re.MULTILINE)
    others = [(said, block) for said, block in blocks if not said.startswith("python")]

    assert {"", "console"} == {said for said, _ in others}
    assert [] == [block for _, block in others if re.search(r"^(from|import|def) ", block, re.M)]


@pytest.mark.parametrize("app", [pytest.param(app, id=app.name) for app in APPS])
def test_apps(app: Program, folder: Path, doubts: "Doubts") -> None:
    """An app is put together, no rule has anything to say of it, and neither has cfn-lint."""
    checked = check(load(_write(folder, app)), strict=True)

    assert [] == [doubt for one in checked.app.stacks for doubt in doubts(Template(one.document))]


@pytest.mark.parametrize(
    "program", [pytest.param(one, id=one.name) for one in PROGRAMS if one.kind is Kind.HANDLER]
)
def test_handlers(program: Program) -> None:
    """Code of a function is Python, and has a handler."""
    assert "handle" in compile(program.text, program.name, "exec").co_names


def test_types(folder: Path) -> None:
    """mypy has nothing to say of any app or test, strict as it is."""
    files = [_write(folder, program) for program in TYPED]
    command = ["-m", "mypy", "--cache-dir", str(folder / "cache"), "--no-error-summary"]
    done = subprocess.run(
        [sys.executable, *command, *map(str, files)],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "" == re.sub(rf"^.*{re.escape(folder.name)}/", "", done.stdout, flags=re.MULTILINE)
    assert 0 == done.returncode
