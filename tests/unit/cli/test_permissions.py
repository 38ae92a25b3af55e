"""`stackwright permissions`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from stackwright_synth.cli import main

WriteApp = Callable[[str], Path]


def test_permissions(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One policy goes to stdout, ready for IAM."""
    assert 0 == main(["permissions"])
    out, err = capsys.readouterr()

    policy = json.loads(out)
    assert "" == err
    assert ["Stacks", "Resources", "Roles"] == [one["Sid"] for one in policy["Statement"]]
    assert "sns:CreateTopic" in policy["Statement"][1]["Action"]


def test_an_assembly(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An assembly is enough, and gives the same policy as its app."""
    assert 0 == main(["permissions", "app.py"])
    first = capsys.readouterr().out
    app_file.unlink()

    assert 0 == main(["permissions", "--assembly", "stackwright.out"])
    assert first == capsys.readouterr().out


def test_unknown_types(write_app: WriteApp, capsys: pytest.CaptureFixture[str]) -> None:
    """What nothing is known of is said on stderr, and the policy stays one document."""
    write_app(
        "from stackwright import App, CfnResource, Stack\n"
        "app = App()\n"
        'CfnResource(Stack(app, "Orders"), "Thing", type="Custom::Thing")\n'
    )

    assert 0 == main(["permissions"])
    out, err = capsys.readouterr()
    assert "warning: AWS does not publish what Custom::Thing needs; add that yourself\n" == err
    assert {"Version", "Statement"} == json.loads(out).keys()
