"""What a function runs: text, a folder or an object in S3 in; the `Code` property out."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field

from stackwright.asset import Asset
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.aws_lambda import limits
from stackwright.cfn.aws_lambda import CfnFunctionCodeProps
from stackwright.checks import fail, is_literal, length
from stackwright.source import SourceLocation, user_location
from stackwright.tree import Construct
from stackwright.value import value

StorageMode: TypeAlias = Literal["COPY", "REFERENCE"]
"""Whether Lambda keeps a copy of a package, or reads it in the user's bucket."""


class Code(ABC):
    """The code of a function or the content of a layer; made with one of the `from_` methods."""

    @staticmethod
    def from_inline(text: str) -> "InlineCode":
        """
        Source text that stands in the template.

        For Node.js and Python; CloudFormation writes it to `index.js` or `index.py`, so the
        handler starts with `index.`.

        Args:
            text: Up to 4 MiB; a template of more than 51,200 bytes goes through S3.

        Raises:
            PropertyError: No text, or too much.
        """
        return InlineCode(text)

    @staticmethod
    def from_asset(
        path: str, *, exclude: Sequence[str] = (), source_kms_key: KeyLike | None = None
    ) -> "AssetCode":
        """
        A folder, zipped as it is, or a zip file, shipped as it is.

        Args:
            path: Relative to the folder of the app file.
            exclude: Patterns of what stays behind, as in a `.gitignore`.
            source_kms_key: The KMS key with which Lambda encrypts the package, which then lets
                Lambda do so; or its ARN, and its policy must. Default: a key of AWS's.
        """
        return AssetCode(
            path, exclude=exclude, source_kms_key=source_kms_key, source=user_location()
        )

    @staticmethod
    def from_bucket(
        bucket: str,
        key: str,
        *,
        object_version: str | None = None,
        storage_mode: StorageMode | None = None,
        source_kms_key: KeyLike | None = None,
    ) -> "BucketCode":
        """
        A zip file that lies in a bucket already.

        New code is deployed only when `key` or `object_version` changes.

        Args:
            bucket: The name of a bucket in the function's Region.
            key: The object.
            object_version: One version of it, in a versioned bucket.
            storage_mode: Whether Lambda copies the package, or reads it in the bucket, where it
                must then stay: the bucket has versions, and its policy allows
                `lambda.amazonaws.com` the actions `s3:GetObject` and `s3:GetObjectVersion`.
                Default: Lambda's own, `COPY`.
            source_kms_key: The KMS key with which Lambda encrypts the package, which then lets
                Lambda do so; or its ARN, and its policy must. Default: a key of AWS's.
        """
        return BucketCode(
            bucket,
            key,
            object_version=object_version,
            storage_mode=storage_mode,
            source_kms_key=source_kms_key,
        )

    @abstractmethod
    def properties(self, owner: Construct) -> CfnFunctionCodeProps:
        """The `Code` property of *owner*."""

    @property
    def encryption_key(self) -> KeyLike | None:
        """What Lambda encrypts the code with; `None` for a key of AWS's."""
        return None

    @property
    def inline(self) -> bool:
        """Whether the code stands in the template."""
        return False

    @property
    def image(self) -> bool:
        """Whether the code is a container image."""
        return False


def _inline_text(code: object, _: object, text: str) -> None:
    size = len(text.encode()) if is_literal(text) else 1
    if not 1 <= size <= limits.INLINE_CODE_BYTES:
        raise fail(
            code,
            f"inline code has 1 to {limits.INLINE_CODE_BYTES:,} bytes, got {size:,}",
            hint="use Code.from_asset",
        )


@value
class InlineCode(Code):
    """
    Source text that stands in the template; made by `Code.from_inline`.

    Args:
        text: The source, up to 4 MiB.
    """

    text: str = field(kw_only=False, validator=_inline_text)

    def properties(self, owner: Construct) -> CfnFunctionCodeProps:
        """The text as it is."""
        return {"zip_file": self.text}

    @property
    def inline(self) -> bool:
        """The code stands in the template."""
        return True


@value
class AssetCode(Code):
    """
    A folder or a zip file that ships with the app; made by `Code.from_asset`.

    Args:
        path: Relative to the folder of the app file.
        exclude: Patterns of what stays behind, as in a `.gitignore`.
        source_kms_key: The KMS key with which Lambda encrypts the package, or its ARN.
        source: The user's line.
    """

    path: str = field(kw_only=False, validator=length(1, 4096))
    exclude: Sequence[str] = ()
    source_kms_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    source: SourceLocation | None = field(default=None, eq=False)

    @property
    def encryption_key(self) -> KeyLike | None:
        """What Lambda encrypts the package with."""
        return self.source_kms_key

    def properties(self, owner: Construct) -> CfnFunctionCodeProps:
        """Where the zip will lie."""
        asset = Asset(self.path, tuple(self.exclude), self.source, owner.path)
        return {
            "s3_bucket": asset.bucket,
            "s3_key": asset.key,
            "source_kms_key_arn": key_arn_of(self.source_kms_key),
        }


@value
class BucketCode(Code):
    """
    A zip file that lies in a bucket already; made by `Code.from_bucket`.

    Args:
        bucket: The name of a bucket in the function's Region.
        key: The object.
        object_version: One version of it, in a versioned bucket.
        storage_mode: Whether Lambda copies the package, or reads it in the bucket.
        source_kms_key: The KMS key with which Lambda encrypts the package, or its ARN.
    """

    bucket: str = field(kw_only=False)
    key: str = field(kw_only=False, validator=length(1, 1024))
    object_version: str | None = field(default=None, validator=length(1, 1024))
    storage_mode: StorageMode | None = None
    source_kms_key: KeyLike | None = field(default=None, validator=KEY_ARN)

    @property
    def encryption_key(self) -> KeyLike | None:
        """What Lambda encrypts the package with."""
        return self.source_kms_key

    def properties(self, owner: Construct) -> CfnFunctionCodeProps:
        """The object as it was given."""
        return {
            "s3_bucket": self.bucket,
            "s3_key": self.key,
            "s3_object_version": self.object_version,
            "s3_object_storage_mode": self.storage_mode,
            "source_kms_key_arn": key_arn_of(self.source_kms_key),
        }
