"""Synthesis: what lies in the folder, what is given back, what stays when it fails."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_sqs import Queue
from stackwright.errors import AssetError, SealedTreeError, SynthesisError
from stackwright_synth.assembly import read_assembly
from stackwright_synth.rules import ValidationFailed
from stackwright_synth.synthesis import base_of, check, synthesize

HERE = Path(__file__)

APP = """\
from stackwright import App, Stack, Tags
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_sqs import Queue

app = App(base=__file__.rpartition("/")[0])
Tags.of(app).add("team", "orders")
data = Stack(app, "Data")
queue = Queue(data, "Queue", visibility_timeout=60)
stack = Stack(app, "Web")
function = Function(
    stack,
    "Worker",
    code=Code.from_asset("worker"),
    handler="app.handle",
    runtime="python3.13",
    environment={name: name for name in {"AA", "BB", "CC", "DD"}},
)
function.add_alias("live").add_event_source(SqsEventSource(queue))
"""
RUN = """\
import runpy, sys
from pathlib import Path
from stackwright_synth.synthesis import synthesize
synthesize(runpy.run_path(sys.argv[1])["app"], Path(sys.argv[2]))
"""


@pytest.fixture
def worker(tmp_path: Path) -> Path:
    """A folder with code, below `tmp_path`."""
    folder = tmp_path / "worker"
    folder.mkdir()
    (folder / "app.py").write_text("def handle(event, context): ...\n", encoding="utf-8")
    return folder


def _app(base: Path, code: str = "worker") -> App:
    app = App(base=base)
    stack = Stack(app, "Web")
    queue = Queue(Stack(app, "Data", stack_name="data"), "Queue", visibility_timeout=60)
    function = Function(
        stack, "Worker", code=Code.from_asset(code), handler="app.handle", runtime="python3.9"
    )
    function.add_event_source(SqsEventSource(queue))
    return app


def _content(folder: Path) -> dict[str, bytes]:
    return {
        str(one.relative_to(folder)): one.read_bytes()
        for one in sorted(folder.rglob("*"))
        if one.is_file()
    }


def test_what_lies_in_the_folder(tmp_path: Path, worker: Path) -> None:
    """A manifest, the sources, a template for each stack, the zips; stacks in their order."""
    out = tmp_path / "out"
    made = synthesize(_app(tmp_path), out)
    (asset,) = made.assembly.assets

    assert worker.is_dir()
    assert [
        f"assets/{asset.hash}.zip",
        "Data.template.json",
        "Web.template.json",
        "manifest.json",
        "sources.json",
    ] == sorted(_content(out), key=lambda name: (not name.startswith("assets"), name))
    data, web = made.assembly.stacks
    assert ("Data", "data", (), ()) == (data.id, data.name, data.dependencies, data.assets)
    assert ("Web", "Web", ("Data",), (asset.hash,)) == (
        web.id,
        web.name,
        web.dependencies,
        web.assets,
    )
    assert "StackwrightAssetBucket" == web.asset_bucket_parameter
    assert ("CAPABILITY_NAMED_IAM",) == web.capabilities
    assert made.assembly == read_assembly(out)


def test_templates_are_canonical(tmp_path: Path, worker: Path) -> None:
    """Sorted keys, two spaces, UTF-8, a newline at the end."""
    assert worker.is_dir()
    synthesize(_app(tmp_path), tmp_path / "out")
    text = (tmp_path / "out" / "Web.template.json").read_text(encoding="utf-8")

    assert text == json.dumps(json.loads(text), indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def test_sources_are_relative_to_the_app(tmp_path: Path, worker: Path) -> None:
    """Each logical id leads to its construct and the user's line, without naming a machine."""
    assert worker.is_dir()
    synthesize(_app(tmp_path), tmp_path / "out")
    sources = json.loads((tmp_path / "out" / "sources.json").read_text(encoding="utf-8"))
    file = os.path.relpath(HERE, tmp_path).replace(os.sep, "/")

    entry = sources["Web"]["Worker11F36D0F"]
    assert ("Web/Worker", "AWS::Lambda::Function") == (entry["path"], entry["type"])
    name, _, line = entry["source"].rpartition(":")
    assert file == name
    assert "Function(" in HERE.read_text(encoding="utf-8").splitlines()[int(line) - 1]
    assert {"Data", "Web"} == set(sources)


def test_an_app_file_names_itself_only(tmp_path: Path, worker: Path) -> None:
    """Lines of the app file itself are `app.py:12`."""
    assert worker.is_dir()
    _run(tmp_path, tmp_path / "out", tmp_path, "0")
    sources = json.loads((tmp_path / "out" / "sources.json").read_text(encoding="utf-8"))

    assert "app.py:11" == sources["Web"]["Worker11F36D0F"]["source"]
    assert "app.py:9" == sources["Data"]["Queue4A7E3555"]["source"]


def test_findings_are_given_back(tmp_path: Path, worker: Path) -> None:
    """Warnings do not stop synthesis."""
    assert worker.is_dir()
    made = synthesize(_app(tmp_path), tmp_path / "out")

    assert [("warning", "deprecated-runtime", "Web/Worker")] == [
        (one.severity, one.code, one.path) for one in made.findings
    ]


def test_an_app_without_stacks(tmp_path: Path) -> None:
    """There is nothing to deploy; the error has the line of the app."""
    with pytest.raises(SynthesisError, match="the app has no stacks") as caught:
        synthesize(App(base=tmp_path), tmp_path / "out")

    assert "no-stacks" == caught.value.code
    assert caught.value.source is not None
    assert HERE.name == Path(caught.value.source.file).name
    assert "make one with Stack(app, 'Name')" == caught.value.hint
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("before", [True, False])
def test_a_failure_leaves_the_folder(tmp_path: Path, worker: Path, before: bool) -> None:
    """What an earlier synthesis wrote is still there, byte for byte; or nothing is."""
    out = tmp_path / "out"
    if before:
        synthesize(_app(tmp_path), out)
    there = _content(out) if before else {}
    app = _app(tmp_path)
    function = app.find("Web/Worker")
    assert isinstance(function, Function)
    function.timeout = 61
    with pytest.raises(ValidationFailed) as caught:
        synthesize(app, out)

    assert worker.is_dir()
    assert ["visibility-timeout", "deprecated-runtime"] == [
        one.code for one in caught.value.findings
    ]
    assert before == out.exists()
    assert there == (_content(out) if before else {})


def test_an_asset_that_is_not_there(tmp_path: Path) -> None:
    """The error has the user's line and the construct; nothing is written."""
    with pytest.raises(AssetError, match="does not exist") as caught:
        synthesize(_app(tmp_path, "nowhere"), tmp_path / "out")

    assert "asset-not-found" == caught.value.code
    assert "Web/Worker" == caught.value.path
    assert caught.value.source is not None
    assert HERE.name == Path(caught.value.source.file).name
    assert "from_asset" in HERE.read_text("utf-8").splitlines()[caught.value.source.line - 1]
    assert not (tmp_path / "out").exists()


def test_checking_writes_nothing(tmp_path: Path, worker: Path) -> None:
    """`check` stages assets and gives the resolved stacks; the tree is sealed then."""
    app = _app(tmp_path)
    checked = check(app)

    assert ["Data", "Web"] == [one.id for one in checked.app.stacks]
    assert [worker / "app.py"] == [
        Path(file.path) for one in checked.staged.values() for file in one.files
    ]
    assert [worker] == [*tmp_path.iterdir()]
    with pytest.raises(SealedTreeError):
        Stack(app, "Late")


def test_the_assembly_is_no_asset(tmp_path: Path, worker: Path) -> None:
    """A folder that holds the assembly ships without it, so that it is the same every time."""
    out = worker / "out"
    first = synthesize(_app(tmp_path), out)
    second = synthesize(_app(tmp_path), out)

    assert first == second


def test_the_base_of_assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The app's own, else the working directory."""
    monkeypatch.chdir(tmp_path)

    assert Path("x") == base_of(App(base="x"))
    assert tmp_path == base_of(App())


def _run(folder: Path, out: Path, cwd: Path, seed: str, **more: str) -> None:
    (folder / "app.py").write_text(APP, encoding="utf-8")
    environment = {**os.environ, "PYTHONHASHSEED": seed, **more}
    command = [sys.executable, "-c", RUN, str(folder / "app.py"), str(out)]
    subprocess.run(command, cwd=cwd, env=environment, check=True, timeout=60)


def test_the_same_bytes_everywhere(tmp_path: Path, worker: Path) -> None:
    """Hash seed, working directory, time zone and locale leave no trace."""
    one, two = tmp_path / "one", tmp_path / "two"
    _run(tmp_path, one, tmp_path, "1")
    os.utime(worker / "app.py", (0, 0))
    _run(tmp_path, two, worker, "2", TZ="Asia/Kolkata", LC_ALL="C")

    assert _content(one) == _content(two)
    assert 5 == len(_content(one))
