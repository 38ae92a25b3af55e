"""Every resource type of AWS::ServiceCatalogAppRegistry; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    description: str | None
    """The description of the application."""
    name: Required[str]
    """The name of the application."""
    tags: Mapping[str, str] | Deferred | None
    """Key-value pairs you can use to associate with the application."""


class CfnApplication(TypedResource):
    """Represents a AWS Service Catalog AppRegistry application that is the top-level node in a hierarchy of related cloud resource abstractions."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_name(self) -> StringToken:
        """The name of the application."""
    @property
    def attr_application_tag_key(self) -> StringToken:
        """The key of the AWS application tag, which is `awsApplication`."""
    @property
    def attr_application_tag_value(self) -> StringToken:
        """The value of the AWS application tag, which is the identifier of an associated resource."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon resource name (ARN) that specifies the application across services."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the application."""


class CfnAttributeGroupProps(TypedDict, total=False):
    attributes: Required[Anything]
    """A nested object in a JSON or YAML template that supports arbitrary definitions."""
    description: str | None
    """The description of the attribute group that the user provides."""
    name: Required[str]
    """The name of the attribute group."""
    tags: Mapping[str, str] | Deferred | None
    """Key-value pairs you can use to associate with the attribute group."""


class CfnAttributeGroup(TypedResource):
    """Creates a new attribute group as a container for user-defined attributes."""
    props: CfnAttributeGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAttributeGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon resource name (ARN) that specifies the attribute group across services."""
    @property
    def attr_id(self) -> StringToken:
        """The globally unique attribute group identifier of the attribute group."""


class CfnAttributeGroupAssociationProps(TypedDict, total=False):
    application: Required[str]
    """The name or ID of the application. A change replaces the resource."""
    attribute_group: Required[str]
    """The name or ID of the attribute group which holds the attributes that describe the application. A change replaces the resource."""


class CfnAttributeGroupAssociation(TypedResource):
    """Associates an attribute group with an application to augment the application's metadata with the group's attributes."""
    props: CfnAttributeGroupAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAttributeGroupAssociationProps]) -> None: ...
    @property
    def attr_application_arn(self) -> StringToken:
        """The Amazon resource name (ARN) of the application that was augmented with attributes."""
    @property
    def attr_attribute_group_arn(self) -> StringToken:
        """The Amazon resource name (ARN) of the attribute group which contains the application's new attributes."""
    @property
    def attr_id(self) -> StringToken: ...


class CfnResourceAssociationProps(TypedDict, total=False):
    application: Required[str]
    """The name or ID of the application. A change replaces the resource."""
    resource: Required[str]
    """The name or ID of the resource of which the application will be associated. A change replaces the resource."""
    resource_type: Required[Literal["CFN_STACK"] | Other]
    """The type of resource of which the application will be associated. A change replaces the resource."""


class CfnResourceAssociation(TypedResource):
    """Associates a resource with an application."""
    props: CfnResourceAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceAssociationProps]) -> None: ...
    @property
    def attr_application_arn(self) -> StringToken:
        """The Amazon resource name (ARN) that specifies the application."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_resource_arn(self) -> StringToken:
        """The Amazon resource name (ARN) that specifies the resource."""
