"""The wheel: everything that users need, and nothing else."""

import subprocess
import sys
from collections.abc import Iterator
from configparser import ConfigParser
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ZipFile]:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (file,) = folder.glob("*.whl")
    with ZipFile(file) as opened:
        yield opened


def _information(wheel: ZipFile) -> str:
    (folder,) = {name.split("/")[0] for name in wheel.namelist() if ".dist-info/" in name}
    return folder


def test_top_level(wheel: ZipFile) -> None:
    """The wheel adds the two packages to an environment, and no other name."""
    names = {name.split("/")[0] for name in wheel.namelist()}

    assert {"stackwright", "stackwright_synth", _information(wheel)} == names


def test_every_module_is_in(wheel: ZipFile) -> None:
    """What is in the checkout is in the wheel: modules, stubs, data and the marks of typing."""
    expected = {
        str(file.relative_to(ROOT / root))
        for root in ("constructs", "synth")
        for file in (ROOT / root).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    packed = {name for name in wheel.namelist() if not name.startswith(_information(wheel))}

    assert expected == packed
    assert {"stackwright/py.typed", "stackwright_synth/py.typed"} <= packed


def test_generated_modules_have_stubs(wheel: ZipFile) -> None:
    """Every generated module comes with the stub that editors and type checkers read."""
    generated = {
        name.removesuffix(".py")
        for name in wheel.namelist()
        if name.startswith("stackwright/cfn/") and name.endswith(".py")
        if not name.endswith(("/__init__.py", "/_load.py"))
    }
    stubs = {name.removesuffix(".pyi") for name in wheel.namelist() if name.endswith(".pyi")}

    assert generated
    assert generated <= stubs


MEGABYTE = 1_000_000


@pytest.mark.parametrize(("ending", "most"), [(".py", 5), (".pyi", 9), ("permissions.json", 1)])
def test_generated_files_are_no_larger_than_agreed(wheel: ZipFile, ending: str, most: int) -> None:
    """The generated layer stays within what an installation can bear, unpacked."""
    size = sum(
        one.file_size
        for one in wheel.infolist()
        if one.filename.startswith("stackwright/cfn/") and one.filename.endswith(ending)
    )

    assert 0 < size <= most * MEGABYTE


def test_wheel_is_no_larger_than_agreed(wheel: ZipFile) -> None:
    """The whole wheel is at most 4 MB."""
    assert wheel.filename is not None
    assert Path(wheel.filename).stat().st_size <= 4 * MEGABYTE


def test_licence_is_in(wheel: ZipFile) -> None:
    """The licence and its notice travel with the code."""
    folder = _information(wheel)

    assert {f"{folder}/licenses/LICENSE", f"{folder}/licenses/NOTICE"} <= set(wheel.namelist())


def test_metadata(wheel: ZipFile) -> None:
    """The index page has the licence, the oldest Python and the read-me."""
    text = wheel.read(f"{_information(wheel)}/METADATA").decode("utf-8")
    metadata = Parser().parsestr(text)

    assert "Apache-2.0" == metadata["License-Expression"]
    assert ">=3.11" == metadata["Requires-Python"]
    assert (ROOT / "README.md").read_text(encoding="utf-8") == metadata.get_payload()


def test_entry_points(wheel: ZipFile) -> None:
    """Installing the wheel gives the command `stackwright`, and pytest its plugin."""
    entries = ConfigParser()
    entries.read_string(wheel.read(f"{_information(wheel)}/entry_points.txt").decode("utf-8"))

    assert {"console_scripts", "pytest11"} == set(entries.sections())
    assert {"stackwright": "stackwright_synth.cli:main"} == dict(entries["console_scripts"])
    plugin = "stackwright_synth.pytest_plugin"
    assert {plugin: plugin} == dict(entries["pytest11"])
