"""The generated layer is what the generator gives."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_generated_files_are_what_the_generator_gives() -> None:
    """From the pinned cfn-lint and the kept overlay, the generator gives the committed files."""
    done = subprocess.run(
        [sys.executable, "-m", "tools.l1", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ("", "", 0) == (done.stdout, done.stderr, done.returncode)


def test_check_tells_what_would_change(tmp_path: Path) -> None:
    """A check against another folder names the files, fails, and writes nothing."""
    done = subprocess.run(
        [sys.executable, "-m", "tools.l1", "--check", "--output", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert 1 == done.returncode
    assert {"__init__.py", "aws_lambda.py", "aws_lambda.pyi"} <= set(done.stdout.split())
    assert [] == [*tmp_path.iterdir()]


def test_another_source_is_refused(tmp_path: Path) -> None:
    """A service specification that is not the pinned one is one line of error, and no traceback."""
    package = tmp_path / "other.tgz"
    package.write_bytes(b"other")
    done = subprocess.run(
        [sys.executable, "-m", "tools.l1", "--service-spec", str(package)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    expected = "error: the service specification is not the pinned one\n"
    assert (2, "", expected) == (done.returncode, done.stdout, done.stderr)
