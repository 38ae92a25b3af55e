"""An app to run commands on, in a folder of its own."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

APP = """\
from stackwright import App, CfnResource, Stack

app = App()
stack = Stack(app, "Orders")
topic = CfnResource(stack, "Topic", type="AWS::SNS::Topic")
stack.add_output("Name", topic.ref)
"""

WriteApp = Callable[[str], Path]


@pytest.fixture(autouse=True)
def _modules_as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Forget the module paths and the modules that an app brings in."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield
    for name, module in tuple(sys.modules.items()):
        if (getattr(module, "__file__", None) or "").startswith(str(tmp_path)):
            del sys.modules[name]


@pytest.fixture
def write_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WriteApp:
    """Write app.py into the working directory, which is a new folder."""
    monkeypatch.chdir(tmp_path)

    def write(text: str = APP) -> Path:
        file = tmp_path / "app.py"
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.fixture
def app_file(write_app: WriteApp) -> Path:
    """An app with one stack, one topic and one output."""
    return write_app(APP)
