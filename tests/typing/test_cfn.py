"""What the type checkers say of uses of the generated layer."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAD = """
from stackwright import Stack
from stackwright.cfn.aws_lambda import CfnFunction, CfnUrlProps

def use(stack: Stack) -> CfnUrlProps:
    CfnFunction(stack, "A", role="r", code={"zip_file": "x"})
"""
MISTAKES = {
    "nested key": 'CfnFunction(stack, "A", role="r", code={"zip_fil": "x"})',
    "keyword": 'CfnFunction(stack, "A", role="r", code={"zip_file": "x"}, rol="r")',
    "missing": 'CfnFunction(stack, "A", code={"zip_file": "x"})',
    "enumeration": 'CfnFunction(stack, "A", role="r", code={}, package_type="zip")',
    "type": 'CfnFunction(stack, "A", role="r", code={}, timeout="soon")',
    "option": 'CfnFunction(stack, "A", role="r", code={}, cfn_options={"depend_on": []})',
    "attribute": 'CfnFunction(stack, "A", role="r", code={}).attr_arm',
    "returned": 'return {"auth_type": "NONE", "target_function_arn": "x", "cors": {"max_ag": 1}}',
}


def _write(folder: Path) -> list[int]:
    """Write a file without mistakes and one with a mistake a line; the lines out."""
    shutil.copyfile(Path(__file__).with_name("cfn.py"), folder / "faultless.py")
    text = HEAD + "".join(f"    {line}\n" for line in MISTAKES.values())
    (folder / "mistakes.py").write_text(text)
    first = HEAD.count("\n") + 1
    return [first + number for number in range(len(MISTAKES))]


def test_mypy_finds_every_mistake(tmp_path: Path) -> None:
    """mypy finds each mistake at its line, and nothing else."""
    lines = _write(tmp_path)
    command = ["-m", "mypy", "--cache-dir", str(tmp_path / "cache"), "--no-error-summary"]
    done = subprocess.run(
        [sys.executable, *command, *map(str, tmp_path.glob("*.py"))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    found = re.findall(r"^(.*):(\d+): error", done.stdout, re.MULTILINE)
    assert lines == sorted({int(line) for _, line in found}), done.stdout + done.stderr
    assert {"mistakes.py"} == {Path(name).name for name, _ in found}


def test_pyright_finds_every_mistake(tmp_path: Path) -> None:
    """pyright finds each mistake at its line, and nothing else."""
    lines = _write(tmp_path)
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [str(ROOT / "constructs"), str(ROOT / "synth")],
        "reportUnusedExpression": False,
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--project", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )

    found = json.loads(done.stdout)["generalDiagnostics"]
    places = {(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in found}
    assert {("mistakes.py", line) for line in lines} == places, done.stdout
