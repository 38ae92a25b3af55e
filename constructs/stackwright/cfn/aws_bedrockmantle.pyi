"""Every resource type of AWS::BedrockMantle; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnProjectProps(TypedDict, total=False):
    name: Required[str]
    """The name of the project."""
    tags: Sequence[CfnProjectTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnProjectTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnProject(TypedResource):
    """Resource type definition for AWS::BedrockMantle::Project"""
    props: CfnProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the project."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the project was created."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the project."""
