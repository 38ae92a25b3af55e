"""Every resource type of AWS::LookoutVision; written by `python -m tools.l1`; do not edit."""

from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import ResourceOptions, TypedResource


class CfnProjectProps(TypedDict, total=False):
    project_name: Required[str]
    """The name of the project. A change replaces the resource."""


class CfnProject(TypedResource):
    """The `AWS::LookoutVision::Project` type creates an Amazon Lookout for Vision project."""
    props: CfnProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name of the project."""
