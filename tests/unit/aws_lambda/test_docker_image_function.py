"""Functions that are container images: their code, what they do not take, the repository."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_ecr import Repository
from stackwright.aws_lambda import (
    Code,
    DockerImageCode,
    DockerImageFunction,
    Function,
    LayerVersion,
)
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import properties_of_worker, synth

URI = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/worker"
IMAGE = DockerImageCode.from_image_uri(f"{URI}:v1")
LAYER = "arn:aws:lambda:eu-west-1:123456789012:layer:tools:3"


def _properties(stack: Stack) -> Any:
    return properties_of_worker(stack)


def test_a_tag_that_is_a_parameter(stack: Stack) -> None:
    """The pipeline that builds the image says its tag when it deploys; no text is needed now."""
    tag = stack.add_parameter("Tag").value
    images = Repository.from_repository_arn(
        stack, "Images", "arn:aws:ecr:eu-west-1:123456789012:repository/worker"
    )
    code = DockerImageCode.from_ecr(images, tag_or_digest=tag)
    DockerImageFunction(stack, "Worker", code=code)

    uri: Any = _properties(stack)["Code"]["ImageUri"]
    assert {"Ref": "Tag"} == uri["Fn::Join"][1][-1]
    assert uri["Fn::Join"][1][-2].endswith("/worker:")


def test_an_image_by_its_address(stack: Stack) -> None:
    """It has neither handler nor runtime, but role and log group as every function."""
    DockerImageFunction(stack, "Worker", code=IMAGE, memory_size=512)

    assert {
        "Code": {"ImageUri": f"{URI}:v1"},
        "LoggingConfig": {"LogGroup": {"Ref": "WorkerLogGroup67ABCFFE"}},
        "MemorySize": 512,
        "PackageType": "Image",
        "Role": {"Fn::GetAtt": ["WorkerServiceRole8543584E", "Arn"]},
    } == _properties(stack)


def test_what_is_said_in_place_of_the_image(stack: Stack) -> None:
    """Command, entry point and working directory."""
    code = DockerImageCode.from_image_uri(
        f"{URI}@sha256:{'0' * 64}",
        command=["app.handle"],
        entrypoint=["/lambda-entrypoint.sh"],
        working_directory="/srv",
    )
    DockerImageFunction(stack, "Worker", code=code)

    properties = _properties(stack)
    assert {"ImageUri": f"{URI}@sha256:{'0' * 64}"} == properties["Code"]
    assert {
        "Command": ["app.handle"],
        "EntryPoint": ["/lambda-entrypoint.sh"],
        "WorkingDirectory": "/srv",
    } == properties["ImageConfig"]


def test_an_image_of_a_repository(stack: Stack) -> None:
    """Lambda is let into the repository once, for as many functions as use it."""
    images = Repository(stack, "Images")
    for id, command in (("Worker", "app.work"), ("Report", "app.report")):
        code = DockerImageCode.from_ecr(images, tag_or_digest="v1", command=[command])
        DockerImageFunction(stack, id, code=code)

    repository: Any = synth(stack).resource("Images2D38C313")["Properties"]
    uri = {"Fn::GetAtt": ["Images2D38C313", "RepositoryUri"]}
    assert {"ImageUri": {"Fn::Join": ["", [uri, ":v1"]]}} == _properties(stack)["Code"]
    assert [
        {
            "Effect": "Allow",
            "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            "Principal": {"Service": "lambda.amazonaws.com"},
        }
    ] == repository["RepositoryPolicyText"]["Statement"]


@pytest.mark.parametrize(
    "name",
    [
        "adot_instrumentation",
        "code_signing_config",
        "handler",
        "insights_version",
        "layers",
        "params_and_secrets",
        "runtime",
        "runtime_management_mode",
        "snap_start",
    ],
)
def test_what_an_image_does_not_take(stack: Stack, name: str) -> None:
    """What a package alone can have is no property of it."""
    given: dict[str, Any] = {name: "x"}
    with pytest.raises(PropertyError, match=f"DockerImageFunction has no property '{name}'"):
        DockerImageFunction(stack, "Worker", code=IMAGE, **given)


def test_defaults_for_packages_do_not_apply(stack: Stack) -> None:
    """A scope's runtime and layers are for packages; its memory is for images as well."""
    Function.set_defaults(
        stack,
        runtime="python3.13",
        layers=[LAYER],
        snap_start="PublishedVersions",
        memory_size=512,
    )
    DockerImageFunction(stack, "Worker", code=IMAGE)

    properties = _properties(stack)
    assert 512 == properties["MemorySize"]
    assert {"Runtime", "Layers", "SnapStart"}.isdisjoint(properties)


def test_a_class_below_it_takes_no_more(stack: Stack) -> None:
    """What is withdrawn stays so in classes that derive from it."""

    class Mine(DockerImageFunction):
        """An image of ours."""

    with pytest.raises(PropertyError, match="Mine has no property 'layers'"):
        Mine(stack, "Worker", code=IMAGE, layers=[LAYER])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_layers_later(stack: Stack) -> None:
    """Nor can layers be attached afterwards."""
    function = DockerImageFunction(stack, "Worker", code=IMAGE)

    with pytest.raises(PropertyError, match="a container image takes no layers"):
        function.add_layers(LAYER)


def test_an_image_where_a_package_is_meant(stack: Stack) -> None:
    """A function and a layer say what to do instead."""
    with pytest.raises(PropertyError, match="code must be a package") as caught:
        Function(stack, "Worker", code=IMAGE, handler="app.handle", runtime="python3.13")
    with pytest.raises(PropertyError, match="the content of a layer cannot be an image"):
        LayerVersion(stack, "Layer", code=IMAGE)

    assert "DockerImageFunction" in (caught.value.hint or "")


def test_a_package_where_an_image_is_meant(stack: Stack) -> None:
    """An image function runs images alone."""
    with pytest.raises(PropertyError, match="code: must be DockerImageCode"):
        DockerImageFunction(stack, "Worker", code=Code.from_inline("x"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "uri", ["worker:v1", "docker.io/library/python:3.13", f"{URI}:", f"{URI}@sha256:12"]
)
def test_addresses(uri: str) -> None:
    """The address is one of ECR."""
    with pytest.raises(PropertyError, match="image_uri must be the address of an image in ECR"):
        DockerImageCode.from_image_uri(uri)


def test_an_address_that_is_not_known_yet(stack: Stack) -> None:
    """A parameter may stand for it."""
    code = DockerImageCode.from_image_uri(stack.add_parameter("Image").value)
    DockerImageFunction(stack, "Worker", code=code)

    assert {"ImageUri": {"Ref": "Image"}} == _properties(stack)["Code"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"command": ["x"] * 1_501}, "command must have 0 to 1500 arguments"),
        ({"entrypoint": ["x"] * 1_501}, "entrypoint must have 0 to 1500 arguments"),
        ({"working_directory": "x" * 1_001}, "working_directory must have 1 to 1000 characters"),
    ],
)
def test_bounds(given: dict[str, Any], message: str) -> None:
    """What stands in place of the image's own is bounded."""
    with pytest.raises(PropertyError, match=message):
        DockerImageCode.from_image_uri(f"{URI}:v1", **given)


def test_its_version_follows_it(stack: Stack) -> None:
    """Versions and aliases are made as of any function; another image is another version."""
    ids: list[str] = []
    for tag in ("v1", "v2"):
        inner = Stack(App(), "S")
        code = DockerImageCode.from_image_uri(f"{URI}:{tag}")
        DockerImageFunction(inner, "Worker", code=code).add_alias("live")
        ids.extend(synth(inner).find_resources("AWS::Lambda::Version"))

    assert 2 == len(set(ids))
