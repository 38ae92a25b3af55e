"""The fixture `template_snapshot`, in test runs of its own."""

import json
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

MODULE = "stackwright_synth.pytest_plugin"
INSTALLED = any(one.value == MODULE for one in entry_points(group="pytest11"))
PLUGIN = ("-p", "no:cacheprovider", *(() if INSTALLED else ("-p", MODULE)))
"""pytest loads the plugin itself where the package was installed with its entry point."""


def source(digest: str, memory: int = 128) -> str:
    document = {
        "Resources": {
            "Fn": {
                "Type": "AWS::Lambda::Function",
                "Properties": {"Code": {"S3Key": f"assets/{digest}.zip"}, "MemorySize": memory},
            }
        }
    }
    return (
        "from stackwright_synth.testing import Template\n"
        "def test_orders(template_snapshot):\n"
        f"    assert Template({document!r}) == template_snapshot\n"
        "def test_mapping(template_snapshot):\n"
        f"    assert {document!r} == template_snapshot\n"
    )


def snapshot(pytester: pytest.Pytester) -> Path:
    return pytester.path / "__snapshots__" / "test_app" / "test_orders.json"


def test_a_snapshot_is_one_file_of_sorted_json(pytester: pytest.Pytester) -> None:
    """Updating writes a file a test, without hashes."""
    pytester.makepyfile(test_app=source("1" * 64))
    pytester.runpytest(*PLUGIN, "--snapshot-update").assert_outcomes(passed=2)

    expected = {
        "Resources": {
            "Fn": {
                "Properties": {"Code": {"S3Key": "assets/<asset:1>.zip"}, "MemorySize": 128},
                "Type": "AWS::Lambda::Function",
            }
        }
    }
    assert json.dumps(expected, indent=2) + "\n" == snapshot(pytester).read_text()
    assert (
        snapshot(pytester).read_text()
        == (snapshot(pytester).parent / "test_mapping.json").read_text()
    )


def test_new_code_does_not_fail_a_snapshot(pytester: pytest.Pytester) -> None:
    """Another hash is the same snapshot; another property is not, and the difference is shown."""
    pytester.makepyfile(test_app=source("1" * 64))
    pytester.runpytest(*PLUGIN, "--snapshot-update")
    pytester.makepyfile(test_app=source("2" * 64))
    pytester.runpytest(*PLUGIN).assert_outcomes(passed=2)
    pytester.makepyfile(test_app=source("2" * 64, memory=256))
    changed = pytester.runpytest(*PLUGIN)

    changed.assert_outcomes(failed=2)
    changed.stdout.fnmatch_lines(["*MemorySize*256*"])


def test_what_is_no_template_is_refused(pytester: pytest.Pytester) -> None:
    """A snapshot of something else is an error that says what is taken."""
    pytester.makepyfile("def test_it(template_snapshot): assert 5 == template_snapshot")
    ran = pytester.runpytest(*PLUGIN)

    ran.assert_outcomes(failed=1)
    ran.stdout.fnmatch_lines(["*template_snapshot takes a Template or a mapping, got 5*"])


def test_without_syrupy_the_fixture_says_what_to_install(pytester: pytest.Pytester) -> None:
    """Only the test that asks for the fixture fails, with a hint."""
    pytester.makepyfile(
        "def test_it(template_snapshot): pass\n"
        "def test_without(): pass"
    )  # fmt: skip
    ran = pytester.runpytest(*PLUGIN, "-p", "no:syrupy")

    ran.assert_outcomes(passed=1, errors=1)
    ran.stdout.fnmatch_lines(["*needs syrupy: pip install 'stackwright?testing?'*"])


def test_an_unused_plugin_costs_nothing() -> None:
    """Loading the plugin imports neither the constructs, nor attrs, nor syrupy."""
    script = (
        "import sys, pytest; before = set(sys.modules)\n"
        "import stackwright_synth.pytest_plugin\n"
        "print(sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert "['stackwright_synth', 'stackwright_synth.pytest_plugin']\n" == done.stdout
