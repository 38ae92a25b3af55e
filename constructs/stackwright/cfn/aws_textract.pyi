"""Every resource type of AWS::Textract; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnAdapterProps(TypedDict, total=False):
    adapter_name: Required[str]
    """The name to be assigned to the adapter being created."""
    auto_update: Literal["ENABLED", "DISABLED"] | Other | None
    """Controls whether or not the adapter should automatically update."""
    description: str | None
    """The description to be assigned to the adapter being created."""
    feature_types: Required[Sequence[Literal["QUERIES"] | Other] | Deferred]
    """The type of feature that the adapter is being trained on. A change replaces the resource."""
    tags: Sequence[CfnAdapterTagProps | Deferred] | Deferred | None
    """A list of tags to be added to the adapter."""


class CfnAdapterTagProps(TypedDict, total=False):
    """A key-value pair to associate with the adapter."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAdapter(TypedResource):
    """The AWS::Textract::Adapter resource creates an Amazon Textract adapter, which can be fine-tuned for enhanced performance on user-provided documents."""
    props: CfnAdapterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAdapterProps]) -> None: ...
    @property
    def attr_adapter_id(self) -> StringToken:
        """A unique identifier for the adapter resource."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the adapter."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time that the adapter was created."""
