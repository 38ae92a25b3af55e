"""What changes with every edit of the code is replaced by placeholders."""

import json
from typing import Any

from stackwright_synth.testing.normalising import normalised

ONE, TWO = "1" * 64, "2" * 64
HASH, OTHER = "a" * 32, "b" * 32


def code(digest: str) -> dict[str, object]:
    return {
        "Type": "AWS::Lambda::Function",
        "Properties": {"Code": {"S3Key": f"assets/{digest}.zip"}},
    }


def test_assets_are_numbered_in_the_order_of_the_sorted_template() -> None:
    """The same asset has the same number wherever it stands; the order of filling is no matter."""
    found = normalised({"Resources": {"B": code(ONE), "C": code(TWO), "A": code(TWO)}})

    assert {"A": "<asset:1>", "B": "<asset:2>", "C": "<asset:1>"} == {
        name: json.dumps(resource).partition("assets/")[2].partition(".zip")[0]
        for name, resource in _resources(found).items()
    }


def _resources(document: dict[str, object]) -> dict[str, object]:
    resources: Any = document["Resources"]
    return {**resources}


def test_assets_within_text_are_replaced() -> None:
    """A key in the middle of a text counts; other hashes do not."""
    text = f"s3://bucket/assets/{ONE}.zip and {TWO} and assets/{TWO}.txt"

    assert {"A": [f"s3://bucket/assets/<asset:1>.zip and {TWO} and assets/{TWO}.txt"]} == (
        normalised({"A": [text]})
    )


def version(name: str) -> dict[str, object]:
    return {
        "Resources": {
            name: {"Type": "AWS::Lambda::Version", "Properties": {}},
            "Alias": {
                "Type": "AWS::Lambda::Alias",
                "Properties": {"FunctionVersion": {"Fn::GetAtt": [name, "Version"]}},
                "DependsOn": [name],
            },
        },
        "Outputs": {
            f"ExportsOutputRef{name}": {
                "Value": {"Ref": name},
                "Export": {"Name": f"Orders:ExportsOutputRef{name}"},
                "Description": {"Fn::Sub": f"${{{name}.Version}}"},
            }
        },
    }


def test_versions_are_replaced_wherever_they_stand() -> None:
    """Keys, references, dependencies, substitutions and exports all lose the hash."""
    found = normalised(version(f"FnCurrentVersion{HASH}"))

    assert version("FnCurrentVersion<version>") == found
    assert found == normalised(version(f"FnCurrentVersion{OTHER}"))


def test_versions_that_differ_in_the_hash_alone_are_numbered() -> None:
    """Two versions never become one."""
    resources = {f"Fn{digest}": {"Type": "AWS::Lambda::Version"} for digest in (OTHER, HASH)}

    assert ["Fn<version:2>", "Fn<version>"] == list(
        _resources(normalised({"Resources": resources}))
    )


def test_only_versions_have_version_hashes() -> None:
    """Another resource whose id ends in hex digits, and a version without any, stay."""
    document: dict[str, object] = {
        "Resources": {
            f"Queue{HASH}": {"Type": "AWS::SQS::Queue"},
            "Version1": {"Type": "AWS::Lambda::Version"},
        }
    }

    assert document == normalised(document)


def test_the_given_template_is_not_changed() -> None:
    """Normalising makes a copy."""
    document = version(f"Fn{HASH}")
    before = json.dumps(document)
    normalised(document)

    assert before == json.dumps(document)


def test_templates_without_resources_stay() -> None:
    """Anything that is no template is left as it is."""
    assert {"A": [1, None, True, 1.5]} == normalised({"A": [1, None, True, 1.5]})
    assert {"Resources": []} == normalised({"Resources": []})
