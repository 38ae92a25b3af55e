"""Every resource type of AWS::HealthAgent; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnDomainProps(TypedDict, total=False):
    name: Required[str]
    """The name of the Domain. A change replaces the resource."""
    tags: Sequence[CfnDomainTagsProps | Deferred] | Deferred | None
    """Tags associated with the Domain."""


class CfnDomainTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDomain(TypedResource):
    """Resource Type definition for AWS::HealthAgent::Domain."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Domain."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the Domain was created."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The unique identifier of the Domain."""
    @property
    def attr_encryption_context(self) -> StringToken:
        """Encryption context for the Domain."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the Domain."""
