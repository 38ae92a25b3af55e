"""Every resource type of AWS::SDB; written by `python -m tools.l1`; do not edit."""

from typing import TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import ResourceOptions, TypedResource


class CfnDomainProps(TypedDict, total=False):
    description: str | None
    """Information about the SimpleDB domain."""


class CfnDomain(TypedResource):
    """Use the `AWS::SDB::Domain` resource to declare a SimpleDB domain."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The name of the domain to create."""
