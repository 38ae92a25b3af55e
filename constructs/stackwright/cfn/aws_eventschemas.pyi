"""Every resource type of AWS::EventSchemas; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, ResourceOptions, TypedResource


class CfnDiscovererProps(TypedDict, total=False):
    cross_account: Boolean | None
    """Allows for the discovery of the event schemas that are sent to the event bus from another account."""
    description: str | None
    """A description for the discoverer."""
    source_arn: Required[str]
    """The ARN of the event bus. A change replaces the resource."""
    tags: Sequence[CfnDiscovererTagsEntryProps | Deferred] | Deferred | None
    """Tags associated with the resource."""


class CfnDiscovererTagsEntryProps(TypedDict, total=False):
    """Tags to associate with the discoverer."""
    key: Required[str]
    """The key of a key-value pair."""
    value: Required[str]
    """The value of a key-value pair."""


class CfnDiscoverer(TypedResource):
    """Use the `AWS::EventSchemas::Discoverer` resource to specify a *discoverer* that is associated with an event bus."""
    props: CfnDiscovererProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDiscovererProps]) -> None: ...
    @property
    def attr_cross_account(self) -> StringToken:
        """Defines whether event schemas from other accounts are discovered."""
    @property
    def attr_description(self) -> StringToken:
        """A description for the discoverer."""
    @property
    def attr_discoverer_arn(self) -> StringToken:
        """The ARN of the discoverer."""
    @property
    def attr_discoverer_id(self) -> StringToken:
        """The ID of the discoverer."""
    @property
    def attr_source_arn(self) -> StringToken:
        """The ARN of the event bus."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the discoverer."""


class CfnRegistryProps(TypedDict, total=False):
    description: str | None
    """A description of the registry to be created."""
    registry_name: str | None
    """The name of the schema registry. A change replaces the resource."""
    tags: Sequence[CfnRegistryTagsEntryProps | Deferred] | Deferred | None
    """Tags to associate with the registry."""


class CfnRegistryTagsEntryProps(TypedDict, total=False):
    """Tags to associate with the schema registry."""
    key: Required[str]
    """The key of a key-value pair."""
    value: Required[str]
    """The value of a key-value pair."""


class CfnRegistry(TypedResource):
    """Use the `AWS::EventSchemas::Registry` to specify a schema registry."""
    props: CfnRegistryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRegistryProps]) -> None: ...
    @property
    def attr_description(self) -> StringToken:
        """A description of the registry to be created."""
    @property
    def attr_registry_arn(self) -> StringToken:
        """The ARN of the registry."""
    @property
    def attr_registry_name(self) -> StringToken:
        """The name of the registry."""


class CfnRegistryPolicyProps(TypedDict, total=False):
    policy: Required[Anything]
    """A resource-based policy."""
    registry_name: Required[str]
    """The name of the registry."""
    revision_id: str | None
    """The revision ID of the policy."""


class CfnRegistryPolicy(TypedResource):
    """Use the `AWS::EventSchemas::RegistryPolicy` resource to specify resource-based policies for an EventBridge Schema Registry."""
    props: CfnRegistryPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRegistryPolicyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the policy."""


class CfnSchemaProps(TypedDict, total=False):
    content: Required[str]
    """The source of the schema definition."""
    description: str | None
    """A description of the schema."""
    registry_name: Required[str]
    """The name of the schema registry. A change replaces the resource."""
    schema_name: str | None
    """The name of the schema. A change replaces the resource."""
    tags: Sequence[CfnSchemaTagsEntryProps | Deferred] | Deferred | None
    """Tags associated with the schema."""
    type: Required[str]
    """The type of schema."""


class CfnSchemaTagsEntryProps(TypedDict, total=False):
    """Tags to associate with the schema."""
    key: Required[str]
    """The key of a key-value pair."""
    value: Required[str]
    """The value of a key-value pair."""


class CfnSchema(TypedResource):
    """Use the `AWS::EventSchemas::Schema` resource to specify an event schema."""
    props: CfnSchemaProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSchemaProps]) -> None: ...
    @property
    def attr_content(self) -> StringToken:
        """The source of the schema definition."""
    @property
    def attr_description(self) -> StringToken:
        """A description of the schema."""
    @property
    def attr_last_modified(self) -> StringToken:
        """The date and time that schema was modified."""
    @property
    def attr_registry_name(self) -> StringToken:
        """The name of the schema registry."""
    @property
    def attr_schema_arn(self) -> StringToken:
        """The ARN of the schema."""
    @property
    def attr_schema_name(self) -> StringToken:
        """The name of the schema."""
    @property
    def attr_schema_version(self) -> StringToken:
        """The version number of the schema."""
    @property
    def attr_type(self) -> StringToken:
        """The type of schema."""
    @property
    def attr_version_created_date(self) -> StringToken:
        """The date the schema version was created."""
