"""Every resource type of AWS::PaymentCryptography; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnAliasProps(TypedDict, total=False):
    alias_name: Required[str]
    """A friendly name that you can use to refer to a key. A change replaces the resource."""
    key_arn: str | None
    """The `KeyARN` of the key associated with the alias."""


class CfnAlias(TypedResource):
    """Creates an *alias*, or a friendly name, for an AWS Payment Cryptography key."""
    props: CfnAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAliasProps]) -> None: ...


class CfnKeyProps(TypedDict, total=False):
    derive_key_usage: Literal["TR31_B0_BASE_DERIVATION_KEY", "TR31_C0_CARD_VERIFICATION_KEY", "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY", "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS", "TR31_E1_EMV_MKEY_CONFIDENTIALITY", "TR31_E2_EMV_MKEY_INTEGRITY", "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS", "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION", "TR31_E6_EMV_MKEY_OTHER", "TR31_K0_KEY_ENCRYPTION_KEY", "TR31_K1_KEY_BLOCK_PROTECTION_KEY", "TR31_M3_ISO_9797_3_MAC_KEY", "TR31_M1_ISO_9797_1_MAC_KEY", "TR31_M6_ISO_9797_5_CMAC_KEY", "TR31_M7_HMAC_KEY", "TR31_P0_PIN_ENCRYPTION_KEY", "TR31_P1_PIN_GENERATION_KEY", "TR31_V1_IBM3624_PIN_VERIFICATION_KEY", "TR31_V2_VISA_PIN_VERIFICATION_KEY"] | Other | None
    """The cryptographic usage of an ECDH derived key as deﬁned in section A.5.2 of the TR-31 spec."""
    enabled: Boolean | None
    """Specifies whether the key is enabled."""
    exportable: Required[Boolean]
    """Specifies whether the key is exportable."""
    key_attributes: Required[CfnKeyKeyAttributesProps | Deferred]
    """The role of the key, the algorithm it supports, and the cryptographic operations allowed with the key."""
    key_check_value_algorithm: Literal["CMAC", "ANSI_X9_24", "HMAC", "SHA_1"] | Other | None
    """The algorithm that AWS Payment Cryptography uses to calculate the key check value (KCV)."""
    policy: str | None
    """The resource-based policy attached to the key, in JSON format."""
    replication_regions: Sequence[str] | Deferred | None
    """The list of AWS Regions to remove from the key's replication configuration."""
    tags: Sequence[CfnKeyTagProps | Deferred] | Deferred | None


class CfnKeyKeyAttributesProps(TypedDict, total=False):
    """The role of the key, the algorithm it supports, and the cryptographic operations allowed with the key."""
    key_algorithm: Required[Literal["TDES_2KEY", "TDES_3KEY", "AES_128", "AES_192", "AES_256", "HMAC_SHA256", "HMAC_SHA384", "HMAC_SHA512", "HMAC_SHA224", "RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521"] | Other]
    """The key algorithm to be use during creation of an AWS Payment Cryptography key."""
    key_class: Required[Literal["SYMMETRIC_KEY", "ASYMMETRIC_KEY_PAIR", "PRIVATE_KEY", "PUBLIC_KEY"] | Other]
    """The type of AWS Payment Cryptography key to create, which determines the classiﬁcation of the cryptographic method and whether AWS Payment Cryptography key contains a symmetric key or an asymmetric key pair."""
    key_modes_of_use: Required[CfnKeyKeyModesOfUseProps | Deferred]
    """The list of cryptographic operations that you can perform using the key."""
    key_usage: Required[Literal["TR31_B0_BASE_DERIVATION_KEY", "TR31_C0_CARD_VERIFICATION_KEY", "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY", "TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION", "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS", "TR31_E1_EMV_MKEY_CONFIDENTIALITY", "TR31_E2_EMV_MKEY_INTEGRITY", "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS", "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION", "TR31_E6_EMV_MKEY_OTHER", "TR31_K0_KEY_ENCRYPTION_KEY", "TR31_K1_KEY_BLOCK_PROTECTION_KEY", "TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT", "TR31_M0_ISO_16609_MAC_KEY", "TR31_M3_ISO_9797_3_MAC_KEY", "TR31_M1_ISO_9797_1_MAC_KEY", "TR31_M6_ISO_9797_5_CMAC_KEY", "TR31_M7_HMAC_KEY", "TR31_P0_PIN_ENCRYPTION_KEY", "TR31_P1_PIN_GENERATION_KEY", "TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE", "TR31_V1_IBM3624_PIN_VERIFICATION_KEY", "TR31_V2_VISA_PIN_VERIFICATION_KEY", "TR31_K2_TR34_ASYMMETRIC_KEY"] | Other]
    """The cryptographic usage of an AWS Payment Cryptography key as deﬁned in section A.5.2 of the TR-31 spec."""


class CfnKeyKeyModesOfUseProps(TypedDict, total=False):
    """The list of cryptographic operations that you can perform using the key."""
    decrypt: Boolean | None
    """Speciﬁes whether an AWS Payment Cryptography key can be used to decrypt data."""
    derive_key: Boolean | None
    """Speciﬁes whether an AWS Payment Cryptography key can be used to derive new keys."""
    encrypt: Boolean | None
    """Speciﬁes whether an AWS Payment Cryptography key can be used to encrypt data."""
    generate: Boolean | None
    """Speciﬁes whether an AWS Payment Cryptography key can be used to generate and verify other card and PIN verification keys."""
    no_restrictions: Boolean | None
    """Speciﬁes whether an AWS Payment Cryptography key has no special restrictions other than the restrictions implied by `KeyUsage`."""
    sign: Boolean | None
    """Speciﬁes whether an AWS Payment Cryptography key can be used for signing."""
    unwrap: Boolean | None
    verify: Boolean | None
    """Speciﬁes whether an AWS Payment Cryptography key can be used to verify signatures."""
    wrap: Boolean | None
    """Speciﬁes whether an AWS Payment Cryptography key can be used to wrap other keys."""


class CfnKeyTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnKey(TypedResource):
    """Creates an AWS Payment Cryptography key, a logical representation of a cryptographic key, that is unique in your account and AWS Region."""
    props: CfnKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnKeyProps]) -> None: ...
    @property
    def attr_key_identifier(self) -> StringToken: ...
    @property
    def attr_key_origin(self) -> StringToken:
        """The source of the key material."""
    @property
    def attr_key_state(self) -> StringToken:
        """The state of key that is being created or deleted."""
    @property
    def attr_replication_status(self) -> StringToken: ...
