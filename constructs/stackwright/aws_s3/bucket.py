"""Buckets: what is kept how in, `AWS::S3::Bucket` out."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias, Unpack

from attrs import field

from stackwright.aws_iam import AnyPrincipal, PolicyStatement
from stackwright.aws_iam.key_arns import KeyLike, key_arn_of
from stackwright.aws_s3.cors import CorsRule
from stackwright.aws_s3.lifecycle import LifecycleRule
from stackwright.aws_s3.notifications import configuration
from stackwright.aws_s3.notifying import NotifyingBucket
from stackwright.cfn.aws_s3 import (
    CfnBucket,
    CfnBucketBucketEncryptionProps,
    CfnBucketProps,
    CfnBucketPublicAccessBlockConfigurationProps,
)
from stackwright.checks import length
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import assert_own, check_arn, imported, part_of
from stackwright.intrinsics import Aws
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import RemovalPolicy, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tree import Construct, construct
from stackwright.value import value

BucketEncryption: TypeAlias = Literal["S3_MANAGED", "KMS_MANAGED", "KMS", "DSSE_MANAGED", "DSSE"]
"""Whose key encrypts a bucket; `DSSE` encrypts twice."""

ObjectOwnership: TypeAlias = Literal["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"]
"""Whom an object belongs to that another account wrote."""


@value
class BlockPublicAccess:
    """
    What keeps a bucket from being public, whatever its policy says; all of it by default.

    Args:
        block_public_acls: Whether access control lists that would open it are refused.
        ignore_public_acls: Whether those that are there are ignored.
        block_public_policy: Whether policies that would open it are refused.
        restrict_public_buckets: Whether a policy that opens it holds for its account only.
    """

    block_public_acls: bool = True
    ignore_public_acls: bool = True
    block_public_policy: bool = True
    restrict_public_buckets: bool = True

    def properties(self) -> CfnBucketPublicAccessBlockConfigurationProps:
        """The settings as CloudFormation takes them."""
        return {
            "block_public_acls": self.block_public_acls,
            "ignore_public_acls": self.ignore_public_acls,
            "block_public_policy": self.block_public_policy,
            "restrict_public_buckets": self.restrict_public_buckets,
        }


class BucketDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the buckets below it."""

    block_public_access: BlockPublicAccess
    bucket_key_enabled: bool
    cors: Sequence[CorsRule]
    encryption: BucketEncryption
    encryption_key: KeyLike
    enforce_ssl: bool
    event_bridge_enabled: bool
    lifecycle_rules: Sequence[LifecycleRule]
    object_ownership: ObjectOwnership
    tags: Mapping[str, str]
    versioned: bool


@construct
class Bucket(NotifyingBucket):
    """
    A bucket of objects: private, encrypted, and for requests with TLS only.

    Creates `AWS::S3::Bucket` and, unless `enforce_ssl` is `False`, `AWS::S3::BucketPolicy` under
    the id `Policy`. Unless `removal_policy` says otherwise both stay when they leave the stack.
    CloudFormation deletes only empty buckets, and nothing here empties one.

    Args:
        bucket_name: 3 to 63 lower-case letters, digits, `.` and `-`, unique in the world.
            Default: made by CloudFormation. A change replaces the bucket.
        versioned: Whether what is overwritten or deleted is kept as a version. Default: no. Once
            on, `False` only suspends it.
        encryption: `S3_MANAGED`, a key of S3, free of charge; `KMS_MANAGED`, the account's
            `alias/aws/s3`; `KMS`, the given key; `DSSE_MANAGED` and `DSSE`, the same with two
            layers. Default: `KMS` with a key, else `S3_MANAGED`.
        encryption_key: A KMS key, or its ARN.
        bucket_key_enabled: With `KMS`: whether S3 asks KMS once for many objects, which costs
            less. Default: yes.
        enforce_ssl: Whether requests without TLS are denied. Default: yes.
        block_public_access: What keeps the bucket from being public. Default: everything.
        object_ownership: Whom objects belong to. Default: `BucketOwnerEnforced`, the owner of
            the bucket, and access control lists mean nothing.
        lifecycle_rules: When objects move to cheaper storage and when they are deleted.
        cors: What browsers on other origins may do. Default: nothing.
        event_bridge_enabled: Whether events go to the account's default event bus as well.
            Default: no.
        tags: Up to 50.

    Raises:
        PropertyError: A name that S3 refuses, or a key without encryption by it.
    """

    schema: ClassVar[Schema] = CfnBucket.schema
    default_removal_policy: ClassVar[RemovalPolicy | None] = "Retain"

    versioned: bool | None = None
    encryption: BucketEncryption | None = None
    bucket_key_enabled: bool | None = None
    enforce_ssl: bool = True
    block_public_access: BlockPublicAccess | None = None
    object_ownership: ObjectOwnership = "BucketOwnerEnforced"
    lifecycle_rules: Sequence[LifecycleRule] = field(default=(), validator=length(0, 1000, "rules"))
    cors: Sequence[CorsRule] = field(default=(), validator=length(0, 100, "rules"))
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[BucketDefaults]) -> None:
        """Let the buckets that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_bucket_arn(
        cls, scope: Construct, id: str, arn: str, *, encryption_key: KeyLike | None = None
    ) -> "Bucket":
        """
        A bucket that is there already, by its ARN.

        Its policy cannot be added to: what only that policy could allow is listed under
        `ungranted`.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            arn: The ARN.
            encryption_key: The KMS key that encrypts it; grants then include its use.
        """
        check_arn(scope, arn, "s3")
        return _imported(scope, id, arn, part_of(arn, ":", 5), encryption_key)

    @classmethod
    def from_bucket_name(
        cls, scope: Construct, id: str, name: str, *, encryption_key: KeyLike | None = None
    ) -> "Bucket":
        """A bucket that is there already, by its name; see `from_bucket_arn`."""
        return _imported(scope, id, f"arn:{Aws.partition}:s3:::{name}", name, encryption_key)

    def compose(self) -> None:
        """Check what the fields say together, and make the policy that asks for TLS."""
        encryption, key = self.encryption, self.encryption_key
        if key is not None and encryption not in (None, "KMS", "DSSE"):
            raise self.error(
                f"encryption_key goes with encryption 'KMS' or 'DSSE', got {encryption!r}"
            )
        if key is None and encryption in ("KMS", "DSSE"):
            raise self.error(f"encryption {encryption!r} needs an encryption_key")
        if self.bucket_key_enabled is not None and self._algorithm() != "aws:kms":
            raise self.error("bucket_key_enabled goes with encryption 'KMS' or 'KMS_MANAGED'")
        if self.enforce_ssl:
            self._deny_without_tls()

    def _deny_without_tls(self) -> None:
        self.add_to_resource_policy(
            PolicyStatement(
                effect="Deny",
                actions=["s3:*"],
                resources=[self.bucket_arn, self.arn_for_objects()],
                principals=[AnyPrincipal()],
                conditions={"Bool": {"aws:SecureTransport": "false"}},
            )
        )

    def add_lifecycle_rule(self, rule: LifecycleRule) -> None:
        """Say what happens to objects as they grow older."""
        assert_own(self, "lifecycle rules")
        self.lifecycle_rules = (*self.lifecycle_rules, rule)

    def _algorithm(self) -> Literal["AES256", "aws:kms", "aws:kms:dsse"]:
        if self.encryption in ("DSSE", "DSSE_MANAGED"):
            return "aws:kms:dsse"
        if self.encryption == "KMS_MANAGED" or self.encryption_key is not None:
            return "aws:kms"
        return "AES256"

    def _encryption(self) -> CfnBucketBucketEncryptionProps:
        algorithm = self._algorithm()
        by_key = True if self.bucket_key_enabled is None else self.bucket_key_enabled
        return {
            "server_side_encryption_configuration": [
                {
                    "bucket_key_enabled": by_key if algorithm == "aws:kms" else None,
                    "server_side_encryption_by_default": {
                        "sse_algorithm": algorithm,
                        "kms_master_key_id": key_arn_of(self.encryption_key),
                    },
                }
            ]
        }

    def properties(self) -> CfnBucketProps:
        """The properties as CloudFormation takes them."""
        blocked = self.block_public_access or BlockPublicAccess()
        return {
            "bucket_name": self.given_name,
            "bucket_encryption": self._encryption(),
            "cors_configuration": {"cors_rules": [one.properties() for one in self.cors]}
            if self.cors
            else None,
            "lifecycle_configuration": {"rules": [one.properties() for one in self.lifecycle_rules]}
            if self.lifecycle_rules
            else None,
            "notification_configuration": configuration(
                self.notifications, self.event_bridge_enabled
            ),
            "ownership_controls": {"rules": [{"object_ownership": self.object_ownership}]},
            "public_access_block_configuration": blocked.properties(),
            "versioning_configuration": None
            if self.versioned is None
            else {"status": "Enabled" if self.versioned else "Suspended"},
            "tags": tag_list(self.tags),
        }


def _imported(
    scope: Construct, id: str, arn: str, name: str, encryption_key: KeyLike | None
) -> Bucket:
    stack = Stack.of(scope)
    domain = f"{name}.s3.{stack.region}.{Aws.url_suffix}"
    known = {
        "Arn": arn,
        "Ref": name,
        "DomainName": f"{name}.s3.{Aws.url_suffix}",
        "RegionalDomainName": domain,
    }
    return imported(Bucket, scope, id, known, encryption_key=encryption_key)
