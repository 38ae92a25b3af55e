"""The code of a function against its handler and its environment."""

import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Code, Function, LayerVersion
from stackwright_synth.rules import Finding, handler_contract

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]

READING = "import os\nTABLE = os.environ['TABLE']\ndef handle(event, context): ...\n"


def _write(folder: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _app(
    code: Code,
    *,
    handler: str = "app.handle",
    runtime: Any = "python3.11",
    layers: Sequence[LayerVersion | str] = (),
    environment: Mapping[str, str] | None = None,
) -> App:
    app = App()
    Function(
        Stack(app, "S"),
        "Worker",
        code=code,
        handler=handler,
        runtime=runtime,
        layers=layers,
        environment=environment,
    )
    return app


def test_missing_handler(check: Check, tmp_path: Path) -> None:
    """A handler that the code does not have is an error at the function."""
    _write(tmp_path / "code", {"app.py": "def handle(event, context): ...\n"})
    (found,) = check(handler_contract, _app(Code.from_asset("code"), handler="app.handler"))

    assert ("error", "missing-handler", "S/Worker") == (found.severity, found.code, found.path)
    assert (
        "the handler 'app.handler' needs a function 'handler', and code/app.py defines none"
        == found.message
    )
    assert "did you mean 'app.handle'?" == found.hint
    assert found.source is not None
    assert Path(__file__).name == Path(found.source.file).name


@pytest.mark.parametrize(
    ("text", "severity", "code"),
    [
        ("def handle(", "error", "unreadable-handler"),
        ("async def handle(event, context): ...", "warning", "unfit-handler"),
    ],
)
def test_handler_that_does_not_work(
    check: Check, tmp_path: Path, text: str, severity: str, code: str
) -> None:
    """What Python cannot read is an error; what Lambda calls in vain, a warning."""
    _write(tmp_path / "code", {"app.py": text})
    (found,) = check(handler_contract, _app(Code.from_asset("code")))

    assert (severity, code) == (found.severity, found.code)


def test_missing_variable(check: Check, tmp_path: Path) -> None:
    """A variable that the code reads, and that the function is not given, with its line."""
    _write(tmp_path / "code", {"app.py": READING})
    (found,) = check(handler_contract, _app(Code.from_asset("code/"), environment={"OTHER": "x"}))

    assert ("warning", "missing-variable") == (found.severity, found.code)
    assert (
        "code/app.py:2 reads the variable TABLE, which the function is not given, and fails "
        "without it" == found.message
    )
    assert "environment={'TABLE': ...}, or a default where it is read" == found.hint


def test_unset_variable(check: Check, tmp_path: Path) -> None:
    """A variable that is got without a default is a warning of its own."""
    _write(tmp_path / "code", {"app.py": READING.replace("environ['TABLE']", "getenv('TABLE')")})
    (found,) = check(handler_contract, _app(Code.from_asset("code")))

    assert ("warning", "unset-variable") == (found.severity, found.code)
    assert found.message.endswith("and takes None for it")


def test_variables_of_an_unfit_handler_too(check: Check, tmp_path: Path) -> None:
    """Both are shown at once."""
    _write(tmp_path / "code", {"app.py": READING.replace("def", "async def")})
    found = check(handler_contract, _app(Code.from_asset("code")))

    assert ["unfit-handler", "missing-variable"] == [one.code for one in found]


@pytest.mark.parametrize("name", ["AWS_REGION", "LAMBDA_TASK_ROOT", "TZ", "PATH"])
def test_what_lambda_sets(check: Check, tmp_path: Path, name: str) -> None:
    """Variables of the execution environment need not be given."""
    _write(tmp_path / "code", {"app.py": READING.replace("'TABLE'", repr(name))})

    assert [] == check(handler_contract, _app(Code.from_asset("code")))


def test_given_variable(check: Check, tmp_path: Path) -> None:
    """What is given is not missing, whatever its value."""
    _write(tmp_path / "code", {"app.py": READING})
    app = _app(Code.from_asset("code"))
    stack = app.children[0]
    assert isinstance(stack, Stack)
    worker = stack.find("Worker")
    assert isinstance(worker, Function)
    worker.add_environment("TABLE", stack.stack_name)

    assert [] == check(handler_contract, app)


@pytest.mark.parametrize("text", ["x = 1", "def handler(event, context): ..."])
def test_inline(check: Check, text: str) -> None:
    """Inline code is the module `index`."""
    found = check(handler_contract, _app(Code.from_inline(text), handler="index.handle"))

    assert ["missing-handler"] == [one.code for one in found]
    assert "index.py defines none" in found[0].message


def test_zip(check: Check, tmp_path: Path) -> None:
    """A zip that ships as it is, is read like a folder."""
    with zipfile.ZipFile(tmp_path / "code.zip", "w") as archive:
        archive.writestr("app.py", READING)
    (found,) = check(handler_contract, _app(Code.from_asset("code.zip")))

    assert found.message.startswith("code.zip/app.py:2 reads the variable TABLE")


@pytest.mark.parametrize("prefix", ["python", "python/lib/python3.11/site-packages"])
def test_layers_of_this_app(check: Check, tmp_path: Path, prefix: str) -> None:
    """The handler, and what it imports, may come from a layer that ships with the app."""
    _write(tmp_path / "code", {"other.py": ""})
    _write(tmp_path / "layer", {f"{prefix}/app.py": READING})
    app = App()
    stack = Stack(app, "S")
    layer = LayerVersion(stack, "Layer", code=Code.from_asset("layer"))
    Function(
        stack,
        "Worker",
        code=Code.from_asset("code"),
        handler="app.handle",
        runtime="python3.11",
        layers=[layer],
    )
    (found,) = check(handler_contract, app)

    assert found.message.startswith(f"layer/{prefix}/app.py:2 reads the variable TABLE")


@pytest.mark.parametrize(
    "given",
    [
        {"layers": ["arn:aws:lambda:eu-west-1:123456789012:layer:tools:1"]},
        {"environment": {"PYTHONPATH": "/var/task/src"}},
        {"environment": {"AWS_LAMBDA_EXEC_WRAPPER": "/opt/wrap"}},
        {"runtime": "nodejs22.x"},
        {"code": Code.from_bucket("code", "worker.zip")},
    ],
)
def test_what_cannot_be_known(check: Check, tmp_path: Path, given: dict[str, Any]) -> None:
    """A module that another layer or path may have, other languages and code elsewhere."""
    _write(tmp_path / "code", {"other.py": ""})
    code = given.pop("code", Code.from_asset("code"))

    assert [] == check(handler_contract, _app(code, **given))


def test_functions_that_share_code(check: Check, tmp_path: Path) -> None:
    """Each function is judged by its own handler and its own environment."""
    _write(tmp_path / "code", {"app.py": READING, "other.py": "def work(event, context): ..."})
    app = App()
    stack = Stack(app, "S")
    for id, handler, environment in (
        ("One", "app.handle", {"TABLE": "x"}),
        ("Two", "app.handle", {}),
        ("Three", "other.work", {}),
        ("Four", "other.handle", {}),
    ):
        Function(
            stack,
            id,
            code=Code.from_asset("code"),
            handler=handler,
            runtime="python3.11",
            environment=environment,
        )
    found = check(handler_contract, app)

    assert [("S/Two", "missing-variable"), ("S/Four", "missing-handler")] == [
        (one.path, one.code) for one in found
    ]
