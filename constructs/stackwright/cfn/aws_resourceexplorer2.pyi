"""Every resource type of AWS::ResourceExplorer2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnDefaultViewAssociationProps(TypedDict, total=False):
    view_arn: Required[str]
    """The ARN of the view to set as the default for the AWS Region and AWS account in which you call this operation."""


class CfnDefaultViewAssociation(TypedResource):
    """Sets the specified view as the default for the AWS Region in which you call this operation."""
    props: CfnDefaultViewAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDefaultViewAssociationProps]) -> None: ...
    @property
    def attr_associated_aws_principal(self) -> StringToken:
        """The unique identifier of the principal for which the specified view was made the default for the AWS Region that contains the view."""


class CfnIndexProps(TypedDict, total=False):
    tags: Mapping[str, str] | Deferred | None
    """The specified tags are attached to only the index created in this AWS Region."""
    type: Required[Literal["LOCAL", "AGGREGATOR"] | Other]
    """Specifies the type of the index in this Region."""


class CfnIndex(TypedResource):
    """Turns on Resource Explorer in the AWS Region in which you called this operation by creating an index."""
    props: CfnIndexProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIndexProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the new index for the AWS Region."""
    @property
    def attr_index_state(self) -> StringToken:
        """Indicates the current state of the index."""


class CfnViewProps(TypedDict, total=False):
    filters: CfnViewSearchFilterProps | Deferred | None
    """An array of strings that include search keywords, prefixes, and operators that filter the results that are returned for queries made using this view."""
    included_properties: Sequence[CfnViewIncludedPropertyProps | Deferred] | Deferred | None
    """A list of fields that provide additional information about the view."""
    scope: str | None
    """The root ARN of the account, an organizational unit (OU), or an organization ARN. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Tag key and value pairs that are attached to the view."""
    view_name: Required[str]
    """The name of the new view. A change replaces the resource."""


class CfnViewIncludedPropertyProps(TypedDict, total=False):
    """Information about an additional property that describes a resource, that you can optionally include in a view."""
    name: Required[str]
    """The name of the property that is included in this view."""


class CfnViewSearchFilterProps(TypedDict, total=False):
    """A search filter defines which resources can be part of a search query result set."""
    filter_string: Required[str]
    """The string that contains the search keywords, prefixes, and operators to control the results that can be returned by a Search operation."""


class CfnView(TypedResource):
    """Creates a view that users can query by using the Search operation."""
    props: CfnViewProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnViewProps]) -> None: ...
    @property
    def attr_view_arn(self) -> StringToken:
        """The ARN of the new view."""
