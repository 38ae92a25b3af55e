"""What ships: its size unzipped, and the program of a custom runtime."""

import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Code, Function, LayerVersion
from stackwright_synth.rules import Finding, package_contents

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]
MIB = 1024 * 1024
LAYER = "arn:aws:lambda:eu-west-1:123456789012:layer:tools:3"


def _folder(place: Path, name: str, size: int = 1, mode: int = 0o644) -> None:
    place.mkdir(exist_ok=True)
    with (place / name).open("wb") as file:
        file.truncate(size)
    (place / name).chmod(mode)


def _zip(place: Path, name: str, mode: int) -> None:
    with zipfile.ZipFile(place, "w") as archive:
        member = zipfile.ZipInfo(name)
        member.external_attr = (stat.S_IFREG | mode) << 16
        archive.writestr(member, "x")


def _app(code: Code, runtime: Any = "python3.13", layers: Any = ()) -> App:
    app = App()
    stack = Stack(app, "S")
    made = [
        one if isinstance(one, str) else LayerVersion(stack, f"Layer{number}", code=one)
        for number, one in enumerate(layers)
    ]
    Function(stack, "Worker", code=code, handler="app.handle", runtime=runtime, layers=made)
    return app


def test_code_that_is_too_large(check: Check, tmp_path: Path) -> None:
    """250 MiB unzipped is the most, code and layers together."""
    _folder(tmp_path / "code", "data", 150 * MIB)
    _folder(tmp_path / "layer", "data", 100 * MIB + 1)
    (found,) = check(
        package_contents, _app(Code.from_asset("code"), layers=[Code.from_asset("layer")])
    )

    assert ("error", "package-too-large", "S/Worker") == (found.severity, found.code, found.path)
    assert (
        "code and layers have 262,144,001 bytes unzipped, of at most 262,144,000" == found.message
    )
    assert found.source is not None


def test_code_that_is_just_small_enough(check: Check, tmp_path: Path) -> None:
    """Exactly 250 MiB are fine."""
    _folder(tmp_path / "code", "data", 250 * MIB)

    assert [] == check(package_contents, _app(Code.from_asset("code")))


@pytest.mark.parametrize(
    ("name", "mode", "bare"),
    [("main", 0o755, True), ("bootstrap", 0o644, True), ("bootstrap", 0o755, False)],
)
def test_the_program_of_a_custom_runtime(
    check: Check, tmp_path: Path, name: str, mode: int, bare: bool
) -> None:
    """It is an executable file `bootstrap` at the root of the package."""
    _folder(tmp_path / "code", name, mode=mode)
    found = check(package_contents, _app(Code.from_asset("code"), "provided.al2023"))

    assert (["missing-bootstrap"] if bare else []) == [one.code for one in found]


def test_the_program_in_a_zip(check: Check, tmp_path: Path) -> None:
    """A zip that ships as it is, is looked into."""
    _zip(tmp_path / "bad.zip", "bootstrap", 0o644)
    _zip(tmp_path / "good.zip", "bootstrap", 0o755)

    assert [] == check(package_contents, _app(Code.from_asset("good.zip"), "provided.al2023"))
    (found,) = check(package_contents, _app(Code.from_asset("bad.zip"), "provided.al2023"))
    assert "the runtime provided.al2023 starts an executable file 'bootstrap'" in found.message


def test_the_program_in_a_layer(check: Check, tmp_path: Path) -> None:
    """A layer of the app may bring it."""
    _folder(tmp_path / "code", "main")
    _folder(tmp_path / "layer", "bootstrap", mode=0o755)
    layers = [Code.from_asset("layer")]

    assert [] == check(package_contents, _app(Code.from_asset("code"), "provided.al2", layers))


@pytest.mark.parametrize("layer", [LAYER, Code.from_bucket("code", "layer.zip")])
def test_what_is_not_known_is_not_judged(check: Check, tmp_path: Path, layer: Any) -> None:
    """A layer from elsewhere, or code in a bucket, may hold the program."""
    _folder(tmp_path / "code", "main")
    bucket = Code.from_bucket("code", "worker.zip")

    assert [] == check(package_contents, _app(Code.from_asset("code"), "provided.al2", [layer]))
    assert [] == check(package_contents, _app(bucket, "provided.al2"))


def test_deferred_layers_are_not_judged(check: Check, tmp_path: Path) -> None:
    """A list that is known only at deployment may bring the program."""
    _folder(tmp_path / "code", "main")
    app = _app(Code.from_asset("code"), "provided.al2")
    function = app.find("S/Worker")
    assert isinstance(function, Function)
    function.add_override("Properties.Layers", {"Fn::Split": [",", LAYER]})

    assert [] == check(package_contents, app)
