"""The code of functions that are generated or taken in from a template."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import function_package

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

IF = {"Fn::If": ["A", "x", {"Ref": "AWS::NoValue"}]}
"""What is there only if a condition of the deployment holds."""

ROLE = "arn:aws:iam::123456789012:role/r"
INLINE = {"ZipFile": "x"}
BUCKET = {"S3Bucket": "b", "S3Key": "k"}
IMAGE = {"ImageUri": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/x:1"}


def _template(code: Any, **given: Any) -> dict[str, Any]:
    return {"Worker": ("AWS::Lambda::Function", {"Role": ROLE, "Code": code, **given})}


def _package(code: Any, **given: Any) -> dict[str, Any]:
    return _template(code, **{"Runtime": "python3.13", "Handler": "index.handle", **given})


def _image(code: Any = IMAGE, **given: Any) -> dict[str, Any]:
    return _template(code, PackageType="Image", **given)


@pytest.mark.parametrize(
    ("template", "count"),
    [
        (_package({}), 1),
        (_package({**INLINE, **BUCKET}), 1),
        (_package({"S3Bucket": "b"}), 1),
        (_package(IMAGE), 1),
        (_template(BUCKET, Runtime="python3.13"), 1),
        (_template(BUCKET, Handler="app.handle"), 1),
        (_package(BUCKET, ImageConfig={"Command": ["x"]}), 1),
        (_package(INLINE, Runtime="java21"), 1),
        (_package(INLINE, Runtime="nodejs22.x", Handler="app.handle"), 1),
        (_image(BUCKET), 1),
        (_image(Runtime="python3.13", Handler="app.handle"), 2),
        (_image(Layers=["arn"]), 1),
        (_image(CodeSigningConfigArn="arn"), 1),
        (_image(SnapStart={"ApplyOn": "PublishedVersions"}), 1),
    ],
)
def test_misfits(judge: Judge, template: dict[str, Any], count: int) -> None:
    """Code twice or not at all, or what the kind of package lacks or does not take."""
    assert [("error", "package-misfit", "Worker")] * count == judge(function_package, template)


@pytest.mark.parametrize(
    "template",
    [
        _package(INLINE),
        _package(INLINE, Runtime="nodejs22.x"),
        _package(BUCKET, Handler="app.handle", PackageType="Zip"),
        _image(),
        _image(SnapStart={"ApplyOn": "None"}, ImageConfig={"Command": ["x"]}),
        _package({"S3Bucket": {"Ref": "B"}, "S3Key": {"Ref": "K"}}),
        _template({"Ref": "Code"}),
        _package({"Fn::If": ["A", INLINE, BUCKET]}),
        _package({"ZipFile": IF, "S3Bucket": IF, "S3Key": "k"}),
        _template(BUCKET, Runtime=IF, Handler=IF),
        _template(IMAGE, PackageType={"Ref": "Kind"}, Runtime="python3.13"),
        _image(Layers=IF),
        _package(INLINE, Runtime={"Ref": "Runtime"}),
        _package(INLINE, Runtime="{{resolve:ssm:runtime}}"),
        _template(BUCKET, **{"Fn::Transform": {"Name": "AWS::Include"}}),
    ],
)
def test_what_fits(judge: Judge, template: dict[str, Any]) -> None:
    """Packages, images, and what only the deployment knows."""
    assert [] == judge(function_package, template)
