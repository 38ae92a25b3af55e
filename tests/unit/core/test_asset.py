"""Declarations of files that ship with the app."""

import json
from pathlib import Path

from stackwright import App, Asset, CfnResource, Stack
from stackwright.source import SourceLocation
from stackwright.tokens import is_deferred
from stackwright_synth.resolve import resolve


def test_an_asset_reads_nothing(tmp_path: Path) -> None:
    """Declaring a file that does not exist is no error, and touches no disk."""
    asset = Asset(str(tmp_path / "missing"))

    assert is_deferred(asset.key)
    assert list(tmp_path.iterdir()) == []


def test_a_hash_carries_the_whole_declaration() -> None:
    """From the deferred hash alone, synthesis knows what was declared, and where."""
    asset = Asset("src/ü [x]", ("*.pyc", "a:b"), SourceLocation("/app.py", 3), "S/Fn")

    assert Asset.of_body(asset.hash.body) == asset
    assert Asset.of_body(Asset("a").hash.body) == Asset("a")


def test_an_asset_resolves_to_the_bucket_and_a_key_of_the_content() -> None:
    """The key holds the hash that `stage` gives; the bucket is a parameter of the stack."""
    app = App()
    asset = Asset("src", construct_path="S/Fn")
    properties = {"Bucket": asset.bucket, "Key": asset.key, "Again": asset.key}
    CfnResource(Stack(app, "S"), "Fn", type="A::B::C", properties=properties)
    staged: list[Asset] = []

    def stage(one: Asset) -> str:
        staged.append(one)
        return "abc"

    (resolved,) = resolve(app, stage).stacks

    expected = {
        "Bucket": {"Ref": "StackwrightAssetBucket"},
        "Key": "assets/abc.zip",
        "Again": "assets/abc.zip",
    }
    assert expected == resolved.resources[0].properties
    assert set(staged) == {asset}
    assert resolved.assets == ("abc",)
    assert resolved.asset_bucket_parameter == "StackwrightAssetBucket"
    assert resolved.document["Parameters"]["StackwrightAssetBucket"]["Type"] == "String"


def test_a_stack_without_assets_has_no_bucket() -> None:
    """The parameter is there only where something ships."""
    app = App()
    Stack(app, "S")
    (resolved,) = resolve(app, lambda asset: "").stacks

    assert resolved.assets == ()
    assert resolved.asset_bucket_parameter is None
    assert "StackwrightAssetBucket" not in json.dumps(resolved.document)
