"""Every resource type of AWS::HealthImaging; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping
from typing import TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnDatastoreProps(TypedDict, total=False):
    datastore_name: str | None
    """The data store name. A change replaces the resource."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) assigned to the Key Management Service (KMS) key for accessing encrypted data. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The tags provided when creating a data store. A change replaces the resource."""


class CfnDatastore(TypedResource):
    """Create a data store."""
    props: CfnDatastoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatastoreProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the data store was created."""
    @property
    def attr_datastore_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the data store."""
    @property
    def attr_datastore_id(self) -> StringToken:
        """The data store identifier."""
    @property
    def attr_datastore_status(self) -> StringToken:
        """The data store status."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the data store was last updated."""
