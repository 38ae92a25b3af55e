"""Every resource type of AWS::ResourceGroups; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnGroupProps(TypedDict, total=False):
    configuration: Sequence[CfnGroupConfigurationItemProps | Deferred] | Deferred | None
    """The service configuration currently associated with the resource group and in effect for the members of the resource group."""
    description: str | None
    """The description of the resource group."""
    name: Required[str]
    """The name of a resource group. A change replaces the resource."""
    resource_query: CfnGroupResourceQueryProps | Deferred | None
    """The resource query structure that is used to dynamically determine which AWS resources are members of the associated resource group."""
    resources: Sequence[str] | Deferred | None
    """A list of the Amazon Resource Names (ARNs) of AWS resources that you want to add to the specified group."""
    tags: Sequence[CfnGroupTagProps | Deferred] | Deferred | None
    """The tag key and value pairs that are attached to the resource group."""


class CfnGroupConfigurationItemProps(TypedDict, total=False):
    """One of the items in the service configuration assigned to a resource group."""
    parameters: Sequence[CfnGroupConfigurationParameterProps | Deferred] | Deferred | None
    """A collection of parameters for this configuration item."""
    type: str | None
    """Specifies the type of configuration item."""


class CfnGroupConfigurationParameterProps(TypedDict, total=False):
    """One parameter for a group configuration item."""
    name: str | None
    """The name of the group configuration parameter."""
    values: Sequence[str] | Deferred | None
    """The value or values to be used for the specified parameter."""


class CfnGroupQueryProps(TypedDict, total=False):
    """Specifies details within a `ResourceQuery` structure that determines the membership of the resource group."""
    resource_type_filters: Sequence[str] | Deferred | None
    """Specifies limits to the types of resources that can be included in the resource group."""
    stack_identifier: str | None
    """Specifies the ARN of a CloudFormation stack."""
    tag_filters: Sequence[CfnGroupTagFilterProps | Deferred] | Deferred | None
    """A list of key-value pair objects that limit which resources can be members of the resource group."""


class CfnGroupResourceQueryProps(TypedDict, total=False):
    """The query used to dynamically define the members of a group."""
    query: CfnGroupQueryProps | Deferred | None
    """The query that defines the membership of the group."""
    type: Literal["TAG_FILTERS_1_0", "CLOUDFORMATION_STACK_1_0"] | Other | None
    """Specifies the type of resource query that determines this group's membership."""


class CfnGroupTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnGroupTagFilterProps(TypedDict, total=False):
    """Specifies a single tag key and optional values that you can use to specify membership in a tag-based group."""
    key: str | None
    """A string that defines a tag key."""
    values: Sequence[str] | Deferred | None
    """A list of tag values that can be included in the tag-based resource group."""


class CfnGroup(TypedResource):
    """Creates a resource group with the specified name and description."""
    props: CfnGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the new resource group."""


class CfnTagSyncTaskProps(TypedDict, total=False):
    group: Required[str]
    """The Amazon resource name (ARN) or name of the application group for which you want to create a tag-sync task. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon resource name (ARN) of the role assumed by the service to tag and untag resources on your behalf. A change replaces the resource."""
    tag_key: Required[str]
    """The tag key. A change replaces the resource."""
    tag_value: Required[str]
    """The tag value. A change replaces the resource."""


class CfnTagSyncTask(TypedResource):
    """Onboards and syncs resources tagged with a specific tag key-value pair to an application."""
    props: CfnTagSyncTaskProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTagSyncTaskProps]) -> None: ...
    @property
    def attr_group_arn(self) -> StringToken:
        """The Amazon resource name (ARN) of the application group."""
    @property
    def attr_group_name(self) -> StringToken:
        """The name of the application group."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the tag-sync task."""
    @property
    def attr_task_arn(self) -> StringToken:
        """The Amazon resource name (ARN) of the tag-sync task."""
