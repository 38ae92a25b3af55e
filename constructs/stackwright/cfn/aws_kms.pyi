"""Every resource type of AWS::KMS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAliasProps(TypedDict, total=False):
    alias_name: Required[str]
    """Specifies the alias name. A change replaces the resource."""
    target_key_id: Required[str]
    """Associates the alias with the specified customer managed key."""


class CfnAlias(TypedResource):
    """The `AWS::KMS::Alias` resource specifies a display name for a KMS key."""
    props: CfnAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAliasProps]) -> None: ...


class CfnKeyProps(TypedDict, total=False):
    bypass_policy_lockout_safety_check: Boolean | None
    """Skips ("bypasses") the key policy lockout safety check."""
    description: str | None
    """A description of the KMS key."""
    enable_key_rotation: Boolean | None
    """Enables automatic rotation of the key material for the specified KMS key."""
    enabled: Boolean | None
    """Specifies whether the KMS key is enabled."""
    key_policy: Anything
    """The key policy to attach to the KMS key."""
    key_spec: Literal["SYMMETRIC_DEFAULT", "RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519"] | Other | None
    """Specifies the type of KMS key to create."""
    key_usage: Literal["ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"] | Other | None
    """Determines the cryptographic operations for which you can use the KMS key."""
    multi_region: Boolean | None
    """Creates a multi-Region primary key that you can replicate in other AWS Regions."""
    origin: Literal["AWS_KMS", "EXTERNAL"] | Other | None
    """The source of the key material for the KMS key."""
    pending_window_in_days: Integer | None
    """Specifies the number of days in the waiting period before AWS deletes a KMS key that has been removed from a CloudFormation stack."""
    rotation_period_in_days: Integer | None
    """Specifies a custom period of time between each rotation date."""
    tags: Sequence[CfnKeyTagProps | Deferred] | Deferred | None
    """Assigns one or more tags to the replica key."""


class CfnKeyTagProps(TypedDict, total=False):
    """A key-value pair."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnKey(TypedResource):
    """The `AWS::KMS::Key` resource specifies an KMS key in AWS Key Management Service."""
    props: CfnKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnKeyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the KMS key, such as `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`."""
    @property
    def attr_key_id(self) -> StringToken:
        """The key ID of the KMS key, such as `1234abcd-12ab-34cd-56ef-1234567890ab`."""


class CfnReplicaKeyProps(TypedDict, total=False):
    description: str | None
    """A description of the KMS key."""
    enabled: Boolean | None
    """Specifies whether the replica key is enabled."""
    key_policy: Required[Anything]
    """The key policy that authorizes use of the replica key."""
    pending_window_in_days: Integer | None
    """Specifies the number of days in the waiting period before AWS deletes a replica key that has been removed from a CloudFormation stack."""
    primary_key_arn: Required[str]
    """Specifies the multi-Region primary key to replicate. A change replaces the resource."""
    tags: Sequence[CfnReplicaKeyTagProps | Deferred] | Deferred | None
    """Assigns one or more tags to the replica key."""


class CfnReplicaKeyTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnReplicaKey(TypedResource):
    """The `AWS::KMS::ReplicaKey` resource specifies a multi-Region replica key that is based on a multi-Region primary key."""
    props: CfnReplicaKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReplicaKeyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the replica key, such as `arn:aws:kms:us-west-2:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab`."""
    @property
    def attr_key_id(self) -> StringToken:
        """The key ID of the replica key, such as `mrk-1234abcd12ab34cd56ef1234567890ab`."""
