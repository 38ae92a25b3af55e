"""The port to Lambda: what is asked, how answers are read, what a refusal means."""

from typing import TYPE_CHECKING

import pytest

from stackwright.errors import DeployError
from stackwright_synth.deploy.published import AliasTargets, PublishedVersion

if TYPE_CHECKING:
    from stackwright_synth.aws import Aws
    from tests.unit.aws.conftest import Endpoint

LAYER = "arn:aws:lambda:eu-central-1:123456789012:layer:tools:3"


def test_versions_of_all_pages(aws: "Aws", endpoint: "Endpoint") -> None:
    """The unpublished state has no number; layers are known by their ARNs."""
    first = {"FunctionName": "worker", "Version": "$LATEST", "Layers": [{"Arn": LAYER}]}
    second = {"FunctionName": "worker", "Version": "12"}
    endpoint.answers(
        endpoint.says_json({"Versions": [first], "NextMarker": "m"}),
        endpoint.says_json({"Versions": [second]}),
    )

    assert (
        PublishedVersion("worker", None, (LAYER,)),
        PublishedVersion("worker", 12),
    ) == aws.functions().versions("worker")
    assert ["GET", "GET"] == [request.method for request in endpoint.requests]
    assert endpoint.requests[0].path.endswith("/functions/worker/versions")
    assert endpoint.requests[1].path.endswith("?Marker=m")


def test_aliases(aws: "Aws", endpoint: "Endpoint") -> None:
    """Both versions of a weighted alias, and none of one that follows the newest state."""
    shared = {
        "Name": "live",
        "FunctionVersion": "7",
        "RoutingConfig": {"AdditionalVersionWeights": {"6": 0.1}},
    }
    newest = {"Name": "dev", "FunctionVersion": "$LATEST"}
    endpoint.answers(endpoint.says_json({"Aliases": [shared, newest]}))

    assert (AliasTargets("live", (7, 6)), AliasTargets("dev", ())) == aws.functions().aliases("f")


def test_every_version(aws: "Aws", endpoint: "Endpoint") -> None:
    """All states of all functions are asked for."""
    endpoint.answers(endpoint.says_json({"Functions": []}))

    assert () == aws.functions().every_version()
    assert endpoint.requests[0].path.endswith("?FunctionVersion=ALL")


def test_layers(aws: "Aws", endpoint: "Endpoint") -> None:
    """Numbers are listed, and deleted one by one."""
    endpoint.answers(
        endpoint.says_json({"LayerVersions": [{"Version": 2}, {"Version": 1}]}),
        endpoint.accepts(),
    )

    assert (2, 1) == aws.functions().layer_versions("tools")
    aws.functions().delete_layer_version("tools", 1)
    request = endpoint.requests[1]
    assert "DELETE" == request.method
    assert request.path.endswith("/layers/tools/versions/1")


def test_deletion(aws: "Aws", endpoint: "Endpoint") -> None:
    """The version is named apart from the function, which must stay."""
    endpoint.answers(endpoint.accepts())

    assert aws.functions().delete_version("worker", 3) is None
    request = endpoint.requests[0]
    assert "DELETE" == request.method
    assert request.path.endswith("/functions/worker?Qualifier=3")


@pytest.mark.parametrize(
    ("code", "status"),
    [("ResourceConflictException", 409), ("InvalidParameterValueException", 400)],
)
def test_a_version_in_use(aws: "Aws", endpoint: "Endpoint", code: str, status: int) -> None:
    """Lambda says why it keeps it."""
    endpoint.answers(endpoint.refuses_json(code, "an alias names it", status))

    assert "an alias names it" == aws.functions().delete_version("worker", 3)


def test_what_is_gone(aws: "Aws", endpoint: "Endpoint") -> None:
    """A version that is not there is as good as deleted; a function without versions has none."""
    absent = endpoint.refuses_json("ResourceNotFoundException", "no", 404)
    endpoint.answers(absent, absent, absent)

    assert aws.functions().delete_version("worker", 3) is None
    assert () == aws.functions().versions("worker")
    assert () == aws.functions().aliases("worker")


def test_other_refusals(aws: "Aws", endpoint: "Endpoint") -> None:
    """They are errors that name the permission which is missing."""
    denied = endpoint.refuses_json("AccessDeniedException", "not you", 403)
    endpoint.answers(denied, denied)
    with pytest.raises(DeployError, match="lambda:DeleteFunction is not allowed") as caught:
        aws.functions().delete_version("worker", 3)
    assert "access-denied" == caught.value.code
    with pytest.raises(DeployError, match="lambda:ListAliases is not allowed"):
        aws.functions().aliases("worker")


def test_garbled_answers(aws: "Aws", endpoint: "Endpoint") -> None:
    """An answer of another form is told, and no traceback."""
    endpoint.answers(endpoint.says_json({"Versions": [{"FunctionName": "f", "Version": "x"}]}))
    with pytest.raises(DeployError, match="cannot be read as PublishedVersion") as caught:
        aws.functions().versions("worker")

    assert "garbled-answer" == caught.value.code
