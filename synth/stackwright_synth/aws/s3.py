"""boto3's S3 client behind the `AssetStore` port."""

import base64
import hashlib
from pathlib import Path
from typing import Literal

from stackwright.errors import DeployError
from stackwright_synth.aws._boto import ClientError
from stackwright_synth.aws._clients import S3Client
from stackwright_synth.aws.errors import Refusal, Target, refusal_of, translated

_CORRUPT = ("BadDigest", "XAmzContentChecksumMismatch", "InvalidRequest")


class S3AssetStore:
    """
    A bucket in S3 that holds files under keys which name their content.

    Args:
        client: boto3's client.
        target: Where it sends its calls; with an endpoint, buckets stand in the path of a URL.
    """

    def __init__(self, client: S3Client, target: Target) -> None:
        self._client = client
        self._target = target

    def holds(self, bucket: str, key: str, *, owner: str) -> bool:
        """
        Whether the bucket holds the key.

        Without the permission to list the bucket S3 says "forbidden" of a key that is not there;
        such a key counts as missing, and the upload finds out.
        """
        try:
            with translated("s3:GetObject", self._target):
                self._client.head_object(Bucket=bucket, Key=key, ExpectedBucketOwner=owner)
        except DeployError as error:
            refusal = _refusal(error)
            if refusal is not None and refusal.http_status in (403, 404):
                return False
            raise
        return True

    def upload(
        self, bucket: str, key: str, path: Path, *, owner: str
    ) -> Literal["uploaded", "exists"]:
        """Upload a file in a stream, unless the key is there; S3 checks what arrives."""
        try:
            with translated("s3:PutObject", self._target), path.open("rb") as body:
                checksum = base64.b64encode(hashlib.file_digest(body, "sha256").digest()).decode()
                body.seek(0)
                self._client.put_object(
                    Bucket=bucket,
                    Key=key,
                    Body=body,
                    ChecksumSHA256=checksum,
                    ExpectedBucketOwner=owner,
                    IfNoneMatch="*",
                )
        except DeployError as error:
            refusal = _refusal(error)
            if refusal is not None and refusal.http_status == 412:
                return "exists"
            raise _placed(error, refusal, bucket, path) from error
        return "uploaded"

    def url(self, bucket: str, key: str) -> str:
        """Where CloudFormation finds the key."""
        if self._target.endpoint is not None:
            return f"{self._target.endpoint.rstrip('/')}/{bucket}/{key}"
        suffix = "amazonaws.com.cn" if self._target.region.startswith("cn-") else "amazonaws.com"
        return f"https://{bucket}.s3.{self._target.region}.{suffix}/{key}"


def _refusal(error: DeployError) -> Refusal | None:
    cause = error.__cause__
    return refusal_of(cause) if isinstance(cause, ClientError) else None


def _placed(error: DeployError, refusal: Refusal | None, bucket: str, path: Path) -> DeployError:
    """The error in the words of an upload, where those say more."""
    if refusal is None:
        return error
    if refusal.http_status == 409:
        return DeployError(
            f"another upload of {path.name} to {bucket} is under way",
            code="upload-conflict",
            hint="try again",
        )
    if refusal.code == "NoSuchBucket":
        return DeployError(
            f"the asset bucket {bucket} does not exist any more",
            code="no-asset-bucket",
            hint="delete the stack stackwright-assets, then deploy again",
        )
    if refusal.code in _CORRUPT:
        return DeployError(
            f"{path} did not arrive at S3 as it was sent: {refusal.text}",
            code="damaged-upload",
            hint="deploy again; if it goes on, something between here and S3 changes what is sent",
        )
    return error
