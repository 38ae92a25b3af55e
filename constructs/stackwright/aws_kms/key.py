"""Keys: who may do what with them in, `AWS::KMS::Key` out."""

from collections.abc import Mapping
from datetime import timedelta
from typing import ClassVar, Literal, TypeAlias, Unpack

from attrs import field

from stackwright.aws_iam import (
    AccountRootPrincipal,
    Grant,
    Grantable,
    PolicyDocument,
    PolicyStatement,
    grant,
)
from stackwright.aws_iam.document import policy_of
from stackwright.aws_iam.statement import check_of_resource
from stackwright.aws_kms.alias import Alias
from stackwright.cfn.aws_kms import CfnKey, CfnKeyProps
from stackwright.checks import length, whole_days
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import RemovalPolicy, Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tree import Construct, construct
from stackwright.unchecked import Unchecked

KeySpec: TypeAlias = Literal[
    "SYMMETRIC_DEFAULT", "RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384",
    "ECC_NIST_P521", "ECC_SECG_P256K1", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2",
    "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519",
]  # fmt: skip
"""The kind of key material."""

KeyUsage: TypeAlias = Literal[
    "ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"
]
"""What a key is for."""

_DECRYPT = ("kms:Decrypt",)
_ENCRYPT = ("kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*")


class KeyDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the keys below it."""

    enable_key_rotation: bool
    multi_region: bool
    pending_window: timedelta
    rotation_period: timedelta
    tags: Mapping[str, str]


@construct
class Key(Resource):
    """
    A key that encrypts, decrypts or signs, and never leaves KMS.

    Its policy lets the identities of its account do what their own policies allow, so that
    nobody is locked out and grants to roles stand with the roles. Services get a statement in
    the policy of the key.

    Creates `AWS::KMS::Key` and, with `alias`, `AWS::KMS::Alias`. Unless `removal_policy` says
    otherwise the key stays when it leaves the stack: without it, what it encrypted is lost.

    Args:
        alias: A name, with or without `alias/` in front. Default: none.
        description: Up to 8,192 characters.
        enabled: Whether the key can be used. Default: yes.
        enable_key_rotation: Whether KMS replaces the key material by itself; what was encrypted
            stays readable. Default: yes for a symmetric key; other keys cannot be rotated.
        rotation_period: How often, 90 to 2,560 days. Default: 365 days.
        key_spec: The kind of key material. Default: `SYMMETRIC_DEFAULT`, for encryption. A
            change replaces the key.
        key_usage: What the key is for. Default: `ENCRYPT_DECRYPT`. A change replaces the key.
        multi_region: Whether it can be replicated to other Regions. Default: no. A change
            replaces the key.
        pending_window: How long a deletion can be taken back, 7 to 30 days. Default: 30 days.
        policy: The policy of the key, instead of the one above; grants to services are added.
        tags: Up to 50.

    Raises:
        PropertyError: A value out of range, or rotation of a key that cannot be rotated.
    """

    schema: ClassVar[Schema] = CfnKey.schema
    default_removal_policy: ClassVar[RemovalPolicy | None] = "Retain"

    alias: str | None = None
    description: str | None = field(default=None, validator=length(0, 8192))
    enabled: bool | None = None
    enable_key_rotation: bool | None = None
    rotation_period: timedelta | None = field(default=None, validator=whole_days(90, 2560))
    key_spec: KeySpec | Unchecked | None = None
    key_usage: KeyUsage | None = None
    multi_region: bool | None = None
    pending_window: timedelta | None = field(default=None, validator=whole_days(7, 30))
    given_policy: PolicyDocument | None = field(default=None, alias="policy")
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)
    statements: tuple[PolicyStatement, ...] = field(init=False, default=())
    """What was added to the policy."""
    ungranted: tuple[PolicyStatement, ...] = field(init=False, default=())
    """What only the policy of an imported key could have allowed."""

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[KeyDefaults]) -> None:
        """Let the keys that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_key_arn(cls, scope: Construct, id: str, arn: str) -> "Key":
        """
        A key that is there already, by its ARN; not by that of an alias.

        Its policy cannot be added to: what only that policy could allow is listed under
        `ungranted`.
        """
        check_arn(scope, arn, "kms", "key/")
        return imported(cls, scope, id, {"Arn": arn, "Ref": part_of(arn, "/", 1)})

    def compose(self) -> None:
        """Check what the fields say together, and name the key."""
        rotates = self.key_spec in (None, "SYMMETRIC_DEFAULT")
        if not rotates and (self.enable_key_rotation or self.rotation_period is not None):
            raise self.error(
                f"a key of the kind {self.key_spec} cannot be rotated",
                hint="leave enable_key_rotation and rotation_period out",
            )
        if self.enable_key_rotation is False and self.rotation_period is not None:
            raise self.error("rotation_period goes with enable_key_rotation=True")
        if rotates and self.enable_key_rotation is None:
            self.enable_key_rotation = True
        if self.given_policy is not None:
            check_of_resource(self, self.given_policy.statements)
        if self.alias is not None:
            self.add_alias(self.alias)

    @property
    def key_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def key_id(self) -> str:
        """The id, which is what follows `key/` in the ARN."""
        return self.ref

    def add_alias(self, alias_name: str) -> Alias:
        """Name the key, with or without `alias/` in front; makes an `Alias` below."""
        bare = alias_name.removeprefix("alias/")
        id = "Alias" if self.find("Alias") is None else f"Alias{bare.replace('/', '--')}"
        return Alias(self, id, alias_name=f"alias/{bare}", target_key=self)

    def add_to_resource_policy(self, statement: PolicyStatement) -> Construct | None:
        """
        Allow, or deny, the principals of *statement* what it says.

        The policy is part of the key, so that it cannot hold the ARN of the key: its resource
        is `*`, which means this key.

        Returns:
            This key; `None` if it is imported, and then lists the statement under `ungranted`.
        """
        self.assert_open()
        check_of_resource(self, (statement,))
        if self.imported:
            self.ungranted = (*self.ungranted, statement)
            return None
        self.statements = (*self.statements, statement)
        return self

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* with this key."""
        return grant(grantee, actions, [self.key_arn], resource=self, own_arns=["*"])

    def grant_decrypt(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to decrypt."""
        return self.grant(grantee, *_DECRYPT)

    def grant_encrypt(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to encrypt, and to make data keys."""
        return self.grant(grantee, *_ENCRYPT)

    def grant_encrypt_decrypt(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to encrypt, to decrypt, and to make data keys."""
        return self.grant(grantee, *_DECRYPT, *_ENCRYPT)

    def properties(self) -> CfnKeyProps:
        """The properties as CloudFormation takes them."""
        period, window = self.rotation_period, self.pending_window
        policy = self.given_policy or PolicyDocument([_of_the_account()])
        return {
            "description": self.description,
            "enabled": self.enabled,
            "enable_key_rotation": self.enable_key_rotation,
            "rotation_period_in_days": None if period is None else period.days,
            "key_policy": policy_of(self, (*policy.statements, *self.statements)),
            "key_spec": self.key_spec,
            "key_usage": self.key_usage,
            "multi_region": self.multi_region,
            "pending_window_in_days": None if window is None else window.days,
            "tags": tag_list(self.tags),
        }


def _of_the_account() -> PolicyStatement:
    """What KMS itself says by default: the policies of the account's identities decide."""
    return PolicyStatement(actions=["kms:*"], resources=["*"], principals=[AccountRootPrincipal()])
