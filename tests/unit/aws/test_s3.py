import base64
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stackwright.errors import DeployError

if TYPE_CHECKING:
    from stackwright_synth.aws import Aws
    from tests.unit.aws.conftest import Endpoint

OWNER = "123456789012"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file to upload."""
    path = tmp_path / "x.zip"
    path.write_bytes(b"content")
    return path


@pytest.mark.parametrize(("status", "there"), [(200, True), (404, False), (403, False)])
def test_holds(aws: "Aws", endpoint: "Endpoint", status: int, there: bool) -> None:
    """A key is there, or not, or S3 will not tell; the owner of the bucket is always checked."""
    endpoint.answers(endpoint.s3_refuses("any", status))

    assert there == aws.assets.holds("bucket", "assets/x", owner=OWNER)
    (request,) = endpoint.requests
    assert ("HEAD", "/bucket/assets/x") == (request.method, request.path)
    assert OWNER == request.headers["x-amz-expected-bucket-owner"]


def test_upload(aws: "Aws", endpoint: "Endpoint", file: Path) -> None:
    """A file is sent with its hash and owner, and only if the key is free."""
    endpoint.answers(endpoint.accepts())

    answer = aws.assets.upload("bucket", "assets/x", file, owner=OWNER)

    assert "uploaded" == answer
    (request,) = endpoint.requests
    assert ("PUT", "/bucket/assets/x", b"content") == (request.method, request.path, request.body)
    assert "*" == request.headers["if-none-match"]
    assert OWNER == request.headers["x-amz-expected-bucket-owner"]
    digest = base64.b64encode(hashlib.sha256(b"content").digest()).decode()
    assert digest == request.headers["x-amz-checksum-sha256"]


def test_key_that_is_taken(aws: "Aws", endpoint: "Endpoint", file: Path) -> None:
    """A key that was taken in the meantime is an answer, not an error."""
    endpoint.answers(endpoint.s3_refuses("PreconditionFailed", 412))

    assert "exists" == aws.assets.upload("bucket", "assets/x", file, owner=OWNER)


@pytest.mark.parametrize(
    ("refusal", "status", "code"),
    [
        ("ConditionalRequestConflict", 409, "upload-conflict"),
        ("NoSuchBucket", 404, "no-asset-bucket"),
        ("BadDigest", 400, "damaged-upload"),
        ("AccessDenied", 403, "access-denied"),
        ("SlowDown", 503, "throttled"),
    ],
)
def test_refused_upload(
    aws: "Aws", endpoint: "Endpoint", file: Path, refusal: str, status: int, code: str
) -> None:
    """Each way in which S3 refuses a file is an error of its own."""
    endpoint.answers(endpoint.s3_refuses(refusal, status))

    with pytest.raises(DeployError) as caught:
        aws.assets.upload("bucket", "assets/x", file, owner=OWNER)

    assert code == caught.value.code
    assert caught.value.hint is not None


def test_unreadable_answer_to_a_look(aws: "Aws", endpoint: "Endpoint") -> None:
    """Trouble of S3 is not taken for a missing key."""
    endpoint.answers(endpoint.s3_refuses("any", 500))

    with pytest.raises(DeployError) as caught:
        aws.assets.holds("bucket", "assets/x", owner=OWNER)

    assert "service-unavailable" == caught.value.code
