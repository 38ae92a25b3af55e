"""Code: text, a folder or a zip file, an object in a bucket."""

import re
import zipfile
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_kms import Key
from stackwright.aws_lambda import Code, Function, LayerVersion
from stackwright.errors import AssetError, PropertyError
from stackwright_synth.testing import template_of


def _code(code: Code, base: Path | None = None, runtime: Any = "python3.13") -> Any:
    app = App()
    stack = Stack(app, "S")
    Function(stack, "Worker", code=code, handler="index.handle", runtime=runtime)
    properties: Any = template_of(app, "S", base=base).resource("Worker11F36D0F")["Properties"]
    return properties["Code"]


def _folder(place: Path) -> Path:
    place.mkdir()
    (place / "index.py").write_text("def handle(event, context): ...", encoding="utf-8")
    (place / "notes.md").write_text("notes", encoding="utf-8")
    return place


def test_inline_code_stands_in_the_template() -> None:
    """The text arrives as it is."""
    assert {"ZipFile": "é = 1\n"} == _code(Code.from_inline("é = 1\n"))


@pytest.mark.parametrize("runtime", ["nodejs24.x", "python3.13"])
def test_inline_code_for_both_languages(runtime: str) -> None:
    """Node.js and Python may stand in the template."""
    assert {"ZipFile": "x"} == _code(Code.from_inline("x"), runtime=runtime)


@pytest.mark.parametrize(
    ("text", "size"), [("", "0"), ("é" * (2 * 1024 * 1024 + 1), "4,194,306")], ids=["none", "much"]
)
def test_the_size_of_inline_code(text: str, size: str) -> None:
    """It has 1 byte to 4 MiB, counted in UTF-8."""
    with pytest.raises(PropertyError, match=f"1 to 4,194,304 bytes, got {size}") as caught:
        Code.from_inline(text)

    assert "use Code.from_asset" == caught.value.hint
    assert caught.value.source is not None
    assert Path(__file__).name == Path(caught.value.source.file).name


def test_a_folder(tmp_path: Path) -> None:
    """A folder lies in the asset bucket, by the hash of what is in it."""
    _folder(tmp_path / "worker")
    code = _code(Code.from_asset("worker"), tmp_path)

    assert {"Ref": "StackwrightAssetBucket"} == code["S3Bucket"]
    assert re.fullmatch(r"assets/[0-9a-f]{64}\.zip", code["S3Key"])
    assert code == _code(Code.from_asset("worker"), tmp_path)
    (tmp_path / "worker" / "index.py").write_text("changed", encoding="utf-8")
    assert code["S3Key"] != _code(Code.from_asset("worker"), tmp_path)["S3Key"]


def test_what_stays_behind_does_not_count(tmp_path: Path) -> None:
    """Excluded files change nothing."""
    folder = _folder(tmp_path / "worker")
    before = _code(Code.from_asset("worker", exclude=["*.md"]), tmp_path)
    (folder / "notes.md").write_text("other notes", encoding="utf-8")

    assert before == _code(Code.from_asset("worker", exclude=["*.md"]), tmp_path)


def test_a_zip_file(tmp_path: Path) -> None:
    """A zip ships as it is, named by its own hash."""
    with zipfile.ZipFile(tmp_path / "worker.zip", "w") as archive:
        archive.writestr("index.py", "x = 1")
    digest = sha256((tmp_path / "worker.zip").read_bytes()).hexdigest()

    assert f"assets/{digest}.zip" == _code(Code.from_asset("worker.zip"), tmp_path)["S3Key"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """The error has the line where the code was named."""
    with pytest.raises(AssetError, match="does not exist") as caught:
        _code(Code.from_asset("nowhere"), tmp_path)

    assert caught.value.source is not None
    assert Path(__file__).name == Path(caught.value.source.file).name
    assert "S/Worker" == caught.value.path


def test_an_object_in_a_bucket() -> None:
    """Bucket, key and version stand as they were given; the version may be left out."""
    assert {"S3Bucket": "code", "S3Key": "worker.zip", "S3ObjectVersion": "7"} == _code(
        Code.from_bucket("code", "worker.zip", object_version="7")
    )
    assert {"S3Bucket": "code", "S3Key": "worker.zip"} == _code(
        Code.from_bucket("code", "worker.zip")
    )


def test_a_key_of_no_characters() -> None:
    """A key has 1 to 1,024 characters."""
    with pytest.raises(PropertyError, match="key must have 1 to 1024 characters, got 0"):
        Code.from_bucket("code", "")


def test_a_bucket_with_everything() -> None:
    """One version of an object, read where it lies, under a key."""
    key = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
    code = Code.from_bucket(
        "code", "worker.zip", object_version="7", storage_mode="REFERENCE", source_kms_key=key
    )

    assert {
        "S3Bucket": "code",
        "S3Key": "worker.zip",
        "S3ObjectStorageMode": "REFERENCE",
        "S3ObjectVersion": "7",
        "SourceKMSKeyArn": key,
    } == _code(code)


def test_a_key_for_a_folder(tmp_path: Path) -> None:
    """Lambda may encrypt what ships with the app, too."""
    key = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
    _folder(tmp_path / "worker")

    assert key == _code(Code.from_asset("worker", source_kms_key=key), tmp_path)["SourceKMSKeyArn"]


def test_the_key_of_a_package_lets_lambda_encrypt(tmp_path: Path) -> None:
    """Lambda uses it as a service and makes no grant: without this the function is not made."""
    _folder(tmp_path / "worker")
    app = App()
    stack = Stack(app, "S")
    code = Code.from_asset("worker", source_kms_key=Key(stack, "Key"))
    Function(stack, "Worker", code=code, handler="app.handle", runtime="python3.13")

    (key,) = template_of(app, "S", base=tmp_path).find_resources("AWS::KMS::Key").values()
    properties: Any = key["Properties"]
    (statement,) = properties["KeyPolicy"]["Statement"][1:]
    (function,) = statement.pop("Condition")["StringLike"].values()
    assert {
        "Effect": "Allow",
        "Action": ["kms:GenerateDataKey", "kms:Decrypt"],
        "Resource": "*",
        "Principal": {"Service": "lambda.amazonaws.com"},
    } == statement
    assert [{"Ref": "AWS::AccountId"}, ":function:*"] == function["Fn::Join"][1][-2:]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"storage_mode": "MOVE"}, "storage_mode: must be one of 'COPY', 'REFERENCE'"),
        ({"source_kms_key": "alias/code"}, "source_kms_key must be the ARN of a KMS key"),
        ({"object_version": ""}, "object_version must have 1 to 1024 characters, got 0"),
    ],
)
def test_what_a_bucket_does_not_take(given: dict[str, Any], message: str) -> None:
    """Values that Lambda would refuse are refused where they are made."""
    with pytest.raises(PropertyError, match=message):
        Code.from_bucket("code", "worker.zip", **given)


def test_a_layer_has_a_storage_mode_and_no_key() -> None:
    """The content of a layer may be read where it lies; there is no key for it."""
    app = App()
    stack = Stack(app, "S")
    LayerVersion(
        stack, "Layer", code=Code.from_bucket("code", "layer.zip", storage_mode="REFERENCE")
    )
    key = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"

    with pytest.raises(PropertyError, match="source_kms_key is for the code of a function"):
        LayerVersion(stack, "Other", code=Code.from_bucket("code", "layer.zip", source_kms_key=key))

    ((_, layer),) = template_of(app, "S").find_resources("AWS::Lambda::LayerVersion").items()
    properties: Any = layer["Properties"]
    assert "REFERENCE" == properties["Content"]["S3ObjectStorageMode"]
