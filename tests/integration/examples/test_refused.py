"""Every example is tried on the emulator, or has a type of resource that the emulator refuses."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.integration.examples.conftest import Shell

HERE = Path(__file__).parent
REFUSED = {
    "area_calculator": "AWS::CodeDeploy::Application",
    "model_cache": "AWS::EC2::SecurityGroupIngress",
}


def test_all_are_tried() -> None:
    """A new example comes with a test, or with the reason why there is none."""
    examples = {app.parent.name for app in (HERE.parents[2] / "examples").glob("*/app.py")}
    tried = {file.stem.removeprefix("test_") for file in HERE.glob("test_*.py")} - {"refused"}

    assert examples == tried | REFUSED.keys()
    assert set[str]() == tried & REFUSED.keys()


@pytest.mark.integration
@pytest.mark.parametrize("example", sorted(REFUSED))
def test_the_emulator_refuses_the_others(example: str, shell: "Shell") -> None:
    """As soon as the emulator knows the type, the example can be tried as well."""
    refused = shell.fail_to_deploy(example)

    assert "unknown-to-emulator" in refused
    assert REFUSED[example] in refused
