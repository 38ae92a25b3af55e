"""Every resource type of AWS::VoiceID; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnDomainProps(TypedDict, total=False):
    description: str | None
    """The description of the domain."""
    name: Required[str]
    """The name for the domain."""
    server_side_encryption_configuration: Required[CfnDomainServerSideEncryptionConfigurationProps | Deferred]
    """The server-side encryption configuration containing the KMS key identifier you want Voice ID to use to encrypt your data."""
    tags: Sequence[CfnDomainTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnDomainServerSideEncryptionConfigurationProps(TypedDict, total=False):
    """> End of support notice: On May 20, 2026, AWS will end support for Amazon Connect Voice ID."""
    kms_key_id: Required[str]
    """The identifier of the KMS key to use to encrypt data stored by Voice ID."""


class CfnDomainTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDomain(TypedResource):
    """> End of support notice: On May 20, 2026, AWS will end support for Amazon Connect Voice ID."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_domain_id(self) -> StringToken:
        """The identifier of the domain."""
