"""From an app to the template of one of its stacks."""

from pathlib import Path

import pytest

from stackwright import App, Asset, CfnResource, Stack
from stackwright.errors import AssetError, SynthesisError
from stackwright_synth.assets import stage
from stackwright_synth.testing import template_of


def build(app: App) -> App:
    CfnResource(Stack(app, "Orders"), "Queue", type="AWS::SQS::Queue", properties={})
    CfnResource(Stack(app, "Data"), "Table", type="AWS::DynamoDB::Table", properties={})
    return app


def test_the_template_of_one_stack() -> None:
    """The template holds the resources of the stack that was asked for, and no others."""
    app = build(App())
    template = template_of(app, "Orders")

    template.has_resource("AWS::SQS::Queue")
    template.resource_count("AWS::DynamoDB::Table", 0)
    template_of(app, "Data").has_resource("AWS::DynamoDB::Table")


@pytest.mark.parametrize(
    ("asked", "hint"), [("Order", "did you mean 'Orders'?"), ("X", "it has Orders, Data")]
)
def test_an_unknown_stack_is_answered_with_a_guess(asked: str, hint: str) -> None:
    """A typo in the id is an error that knows the ids."""
    with pytest.raises(SynthesisError) as caught:
        template_of(build(App()), asked)

    assert ("unknown-stack", hint) == (caught.value.code, caught.value.hint)


def with_asset(app: App, path: str) -> App:
    CfnResource(
        Stack(app, "Orders"),
        "Layer",
        type="AWS::Lambda::LayerVersion",
        properties={"Content": {"S3Bucket": "b", "S3Key": Asset(path).key}},
    )
    return app


def test_assets_are_hashed(tmp_path: Path) -> None:
    """The key of an asset has its hash, whether the base comes from the test or from the app."""
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "a.py").touch()
    expected = {"Content": {"S3Key": f"assets/{stage(Asset('code'), tmp_path).hash}.zip"}}

    for template in (
        template_of(with_asset(App(), "code"), "Orders", base=tmp_path),
        template_of(with_asset(App(base=tmp_path), "code"), "Orders"),
    ):
        template.has_resource("AWS::Lambda::LayerVersion", expected)


def test_without_a_base_paths_count_from_the_file_that_made_the_app() -> None:
    """The folder of this file is where relative paths start, wherever the tests were started."""
    template_of(with_asset(App(), "../testing"), "Orders").has_resource("AWS::Lambda::LayerVersion")

    with pytest.raises(AssetError, match=str(Path(__file__).parent / "nowhere")):
        template_of(with_asset(App(), "nowhere"), "Orders")
