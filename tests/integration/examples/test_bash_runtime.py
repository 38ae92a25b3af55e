"""The Bash runtime, on the local emulator, which runs no `bootstrap` of a layer."""

import io
import json
import urllib.request
import zipfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.integration.examples.conftest import Shell

pytestmark = pytest.mark.integration


def test_bash_runtime(shell: "Shell") -> None:
    """The layer holds an executable `bootstrap`, is attached, and is shared as it says."""
    shell.deploy("bash_runtime")
    outputs = shell.outputs("BashRuntime")
    functions = shell.client("lambda")
    layer, number = outputs["LayerArn"].rsplit(":", 2)[1:]

    made = functions.get_layer_version(LayerName=layer, VersionNumber=int(number))
    with urllib.request.urlopen(made["Content"]["Location"], timeout=30) as content:
        archive = zipfile.ZipFile(io.BytesIO(content.read()))
    assert 0o755 == archive.getinfo("bootstrap").external_attr >> 16 & 0o777

    for name in ("DigestName", "CountName"):
        found = functions.get_function_configuration(FunctionName=outputs[name])
        assert [outputs["LayerArn"]] == [one["Arn"] for one in found["Layers"]]

    policy = functions.get_layer_version_policy(LayerName=layer, VersionNumber=int(number))
    shared = json.loads(policy["Policy"])["Statement"]
    assert {"arn:aws:iam::123456789012:root", "*"} == {
        one["Principal"]["AWS"] if isinstance(one["Principal"], dict) else one["Principal"]
        for one in shared
    }
    (limited,) = (one["Condition"] for one in shared if "Condition" in one)
    assert {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}} == limited

    shell.deploy_again("bash_runtime")
    shell.destroy("bash_runtime")
