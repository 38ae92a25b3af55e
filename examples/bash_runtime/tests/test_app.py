"""The template of the Bash runtime."""

from pathlib import Path

from syrupy.assertion import SnapshotAssertion

from stackwright_synth.loading import load
from stackwright_synth.testing import Match, Template, template_of

APP = Path(__file__).parents[1] / "app.py"


def template() -> Template:
    return template_of(load(APP), "BashRuntime")


def test_template(template_snapshot: SnapshotAssertion) -> None:
    """The whole template is reviewed when it changes."""
    assert template() == template_snapshot


def test_both_functions_have_the_layer() -> None:
    """The runtime comes with the layer alone, whose version each function names."""
    made = template()
    (layer,) = made.find_resources("AWS::Lambda::LayerVersion")

    made.resource_count("AWS::Lambda::Function", 2)
    made.all_resources("AWS::Lambda::Function", {"Layers": Match.exact([{"Ref": layer}])})


def test_permissions_come_with_every_version() -> None:
    """A permission covers one version, so that it refers to the one that is made."""
    made = template()
    (layer,) = made.find_resources("AWS::Lambda::LayerVersion")

    made.resource_count("AWS::Lambda::LayerVersionPermission", 2)
    made.all_resources("AWS::Lambda::LayerVersionPermission", {"LayerVersionArn": {"Ref": layer}})
