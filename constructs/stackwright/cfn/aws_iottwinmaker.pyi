"""Every resource type of AWS::IoTTwinMaker; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnComponentTypeProps(TypedDict, total=False):
    component_type_id: Required[str]
    """The ID of the component type. A change replaces the resource."""
    composite_component_types: Mapping[str, CfnComponentTypeCompositeComponentTypeProps | Deferred] | Deferred | None
    """Maps strings to `compositeComponentTypes` of the `componentType`."""
    description: str | None
    """The description of the component type."""
    extends_from: Sequence[str] | Deferred | None
    """The name of the parent component type that this component type extends."""
    functions: Mapping[str, CfnComponentTypeFunctionProps | Deferred] | Deferred | None
    """An object that maps strings to the functions in the component type."""
    is_singleton: Boolean | None
    """A boolean value that specifies whether an entity can have more than one component of this type."""
    property_definitions: Mapping[str, CfnComponentTypePropertyDefinitionProps | Deferred] | Deferred | None
    """An object that maps strings to the property definitions in the component type."""
    property_groups: Mapping[str, CfnComponentTypePropertyGroupProps | Deferred] | Deferred | None
    """An object that maps strings to the property groups in the component type."""
    tags: Mapping[str, str] | Deferred | None
    """The ComponentType tags."""
    workspace_id: Required[str]
    """The ID of the workspace that contains the component type. A change replaces the resource."""


class CfnComponentTypeCompositeComponentTypeProps(TypedDict, total=False):
    """Specifies the ID of the composite component type."""
    component_type_id: str | None
    """The ID of the component type."""


class CfnComponentTypeDataConnectorProps(TypedDict, total=False):
    """The data connector."""
    is_native: Boolean | None
    """A boolean value that specifies whether the data connector is native to IoT TwinMaker."""
    lambda_: CfnComponentTypeLambdaFunctionProps | Deferred | None
    """The Lambda function associated with the data connector."""


class CfnComponentTypeDataTypeProps(TypedDict, total=False):
    """An object that specifies the data type of a property."""
    allowed_values: Sequence[CfnComponentTypeDataValueProps | Deferred] | Deferred | None
    """The allowed values for this data type."""
    nested_type: CfnComponentTypeDataTypeProps | Deferred | None
    """The nested type in the data type."""
    relationship: CfnComponentTypeRelationshipProps | Deferred | None
    """A relationship that associates a component with another component."""
    type: Required[Literal["RELATIONSHIP", "STRING", "LONG", "BOOLEAN", "INTEGER", "DOUBLE", "LIST", "MAP"] | Other]
    """The underlying type of the data type."""
    unit_of_measure: str | None
    """The unit of measure used in this data type."""


class CfnComponentTypeDataValueProps(TypedDict, total=False):
    """An object that specifies a value for a property."""
    boolean_value: Boolean | None
    """A boolean value."""
    double_value: Number | None
    """A double value."""
    expression: str | None
    """An expression that produces the value."""
    integer_value: Integer | None
    """An integer value."""
    list_value: Sequence[CfnComponentTypeDataValueProps | Deferred] | Deferred | None
    """A list of multiple values."""
    long_value: Number | None
    """A long value."""
    map_value: Mapping[str, CfnComponentTypeDataValueProps | Deferred] | Deferred | None
    """An object that maps strings to multiple `DataValue` objects."""
    relationship_value: CfnComponentTypeDataValueRelationshipValueProps | Deferred | None
    """A value that relates a component to another component."""
    string_value: str | None
    """A string value."""


class CfnComponentTypeDataValueRelationshipValueProps(TypedDict, total=False):
    """The component type relationship value."""
    target_component_name: str | None
    """The target component name."""
    target_entity_id: str | None
    """The target entity Id."""


class CfnComponentTypeFunctionProps(TypedDict, total=False):
    """The function body."""
    implemented_by: CfnComponentTypeDataConnectorProps | Deferred | None
    """The data connector."""
    required_properties: Sequence[str] | Deferred | None
    """The required properties of the function."""
    scope: Literal["ENTITY", "WORKSPACE"] | Other | None
    """The scope of the function."""


class CfnComponentTypeLambdaFunctionProps(TypedDict, total=False):
    """The Lambda function."""
    arn: Required[str]
    """The Lambda function ARN."""


class CfnComponentTypePropertyDefinitionProps(TypedDict, total=False):
    """PropertyDefinition is an object that maps strings to the property definitions in the component type."""
    configurations: Mapping[str, str] | Deferred | None
    """A mapping that specifies configuration information about the property."""
    data_type: CfnComponentTypeDataTypeProps | Deferred | None
    """An object that specifies the data type of a property."""
    default_value: CfnComponentTypeDataValueProps | Deferred | None
    """A boolean value that specifies whether the property ID comes from an external data store."""
    is_external_id: Boolean | None
    """A Boolean value that specifies whether the property ID comes from an external data source."""
    is_required_in_entity: Boolean | None
    """A boolean value that specifies whether the property is required in an entity."""
    is_stored_externally: Boolean | None
    """A boolean value that specifies whether the property is stored externally."""
    is_time_series: Boolean | None
    """A boolean value that specifies whether the property consists of time series data."""


class CfnComponentTypePropertyGroupProps(TypedDict, total=False):
    """The property group."""
    group_type: Literal["TABULAR"] | Other | None
    """The group type."""
    property_names: Sequence[str] | Deferred | None
    """The property names."""


class CfnComponentTypeRelationshipProps(TypedDict, total=False):
    """An object that specifies a relationship with another component type."""
    relationship_type: str | None
    """The type of the relationship."""
    target_component_type_id: str | None
    """The ID of the target component type associated with this relationship."""


class CfnComponentType(TypedResource):
    """Use the `AWS::IoTTwinMaker::ComponentType` resource to declare a component type."""
    props: CfnComponentTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnComponentTypeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the component type."""
    @property
    def attr_creation_date_time(self) -> StringToken:
        """The date and time when the component type was created."""
    @property
    def attr_is_abstract(self) -> StringToken:
        """A boolean value that specifies whether the component type is abstract."""
    @property
    def attr_is_schema_initialized(self) -> StringToken:
        """A boolean value that specifies whether the component type has a schema initializer and that the schema initializer has run."""
    @property
    def attr_update_date_time(self) -> StringToken:
        """The component type the update time."""
    @property
    def attr_status_state(self) -> StringToken: ...
    @property
    def attr_status_error_code(self) -> StringToken: ...
    @property
    def attr_status_error_message(self) -> StringToken: ...


class CfnEntityProps(TypedDict, total=False):
    components: Mapping[str, CfnEntityComponentProps | Deferred] | Deferred | None
    """An object that maps strings to the components in the entity."""
    composite_components: Mapping[str, CfnEntityCompositeComponentProps | Deferred] | Deferred | None
    """Maps string to `compositeComponent` updates in the request."""
    description: str | None
    """The description of the entity."""
    entity_id: str | None
    """The ID of the entity. A change replaces the resource."""
    entity_name: Required[str]
    """The entity name."""
    parent_entity_id: str | None
    """The ID of the parent entity."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata that you can use to manage the entity."""
    workspace_id: Required[str]
    """The ID of the workspace that contains the entity. A change replaces the resource."""


class CfnEntityComponentProps(TypedDict, total=False):
    """The entity component."""
    component_name: str | None
    """The name of the component."""
    component_type_id: str | None
    """The ID of the component type."""
    defined_in: str | None
    """The name of the property definition set in the request."""
    description: str | None
    """The description of the component."""
    properties: Mapping[str, CfnEntityPropertyProps | Deferred] | Deferred | None
    """An object that maps strings to the properties to set in the component type."""
    property_groups: Mapping[str, CfnEntityPropertyGroupProps | Deferred] | Deferred | None
    """An object that maps strings to the property groups in the component type."""
    status: CfnEntityStatusProps | Deferred | None
    """The status of the component."""


class CfnEntityCompositeComponentProps(TypedDict, total=False):
    """Information about a composite component."""
    component_name: str | None
    """The name of the component."""
    component_path: str | None
    """The path to the composite component, starting from the top-level component."""
    component_type_id: str | None
    """The ID of the composite component type."""
    description: str | None
    """The description of the component type."""
    properties: Mapping[str, CfnEntityPropertyProps | Deferred] | Deferred | None
    """Map of strings to the properties in the component type."""
    property_groups: Mapping[str, CfnEntityPropertyGroupProps | Deferred] | Deferred | None
    """The property groups."""
    status: CfnEntityStatusProps | Deferred | None
    """The current status of the composite component."""


class CfnEntityDataTypeProps(TypedDict, total=False):
    """The entity data type."""
    allowed_values: Sequence[CfnEntityDataValueProps | Deferred] | Deferred | None
    """The allowed values."""
    nested_type: CfnEntityDataTypeProps | Deferred | None
    """The nested type."""
    relationship: CfnEntityRelationshipProps | Deferred | None
    """The relationship."""
    type: Literal["RELATIONSHIP", "STRING", "LONG", "BOOLEAN", "INTEGER", "DOUBLE", "LIST", "MAP"] | Other | None
    """The entity type."""
    unit_of_measure: str | None
    """The unit of measure."""


class CfnEntityDataValueProps(TypedDict, total=False):
    """An object that specifies a value for a property."""
    boolean_value: Boolean | None
    """A boolean value."""
    double_value: Number | None
    """A double value."""
    expression: str | None
    """An expression that produces the value."""
    integer_value: Integer | None
    """An integer value."""
    list_value: Sequence[CfnEntityDataValueProps | Deferred] | Deferred | None
    """A list of multiple values."""
    long_value: Number | None
    """A long value."""
    map_value: Mapping[str, CfnEntityDataValueProps | Deferred] | Deferred | None
    """An object that maps strings to multiple DataValue objects."""
    relationship_value: CfnEntityDataValueRelationshipValueProps | Deferred | None
    """A value that relates a component to another component."""
    string_value: str | None
    """A string value."""


class CfnEntityDataValueRelationshipValueProps(TypedDict, total=False):
    """The entity relationship."""
    target_component_name: str | None
    """The target component name."""
    target_entity_id: str | None
    """The target entity Id."""


class CfnEntityDefinitionProps(TypedDict, total=False):
    """The entity definition."""
    configuration: Mapping[str, str] | Deferred | None
    """The configuration."""
    data_type: CfnEntityDataTypeProps | Deferred | None
    """The data type"""
    default_value: CfnEntityDataValueProps | Deferred | None
    """The default value."""
    is_external_id: Boolean | None
    """Displays if the entity has a external Id."""
    is_final: Boolean | None
    """Displays if the entity is final."""
    is_imported: Boolean | None
    """Displays if the entity is imported."""
    is_inherited: Boolean | None
    """Displays if the entity is inherited."""
    is_required_in_entity: Boolean | None
    """Displays if the entity is a required entity."""
    is_stored_externally: Boolean | None
    """Displays if the entity is tored externally."""
    is_time_series: Boolean | None
    """Displays if the entity"""


class CfnEntityPropertyProps(TypedDict, total=False):
    """An object that sets information about a property."""
    definition: CfnEntityDefinitionProps | Deferred | None
    """An object that specifies information about a property."""
    value: CfnEntityDataValueProps | Deferred | None
    """An object that contains information about a value for a time series property."""


class CfnEntityPropertyGroupProps(TypedDict, total=False):
    """The property group."""
    group_type: Literal["TABULAR"] | Other | None
    """The group type."""
    property_names: Sequence[str] | Deferred | None
    """The property names."""


class CfnEntityRelationshipProps(TypedDict, total=False):
    """The entity relationship."""
    relationship_type: str | None
    """The relationship type."""
    target_component_type_id: str | None
    """the component type Id target."""


class CfnEntityStatusProps(TypedDict, total=False):
    """The current status of the entity."""
    error: CfnEntityStatusErrorProps | Deferred | None
    """The error message."""
    state: Literal["CREATING", "UPDATING", "DELETING", "ACTIVE", "ERROR"] | Other | None
    """The current state of the entity, component, component type, or workspace."""


class CfnEntityStatusErrorProps(TypedDict, total=False):
    """The entity error."""
    code: Literal["VALIDATION_ERROR", "INTERNAL_FAILURE"] | Other | None
    """The entity error code."""
    message: str | None
    """The entity error message."""


class CfnEntity(TypedResource):
    """Use the `AWS::IoTTwinMaker::Entity` resource to declare an entity."""
    props: CfnEntityProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEntityProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The entity ARN."""
    @property
    def attr_creation_date_time(self) -> StringToken:
        """The date and time the entity was created."""
    @property
    def attr_has_child_entities(self) -> StringToken:
        """A boolean value that specifies whether the entity has child entities or not."""
    @property
    def attr_update_date_time(self) -> StringToken:
        """The date and time when the component type was last updated."""
    @property
    def attr_status_state(self) -> StringToken: ...
    @property
    def attr_status_error_code(self) -> StringToken: ...
    @property
    def attr_status_error_message(self) -> StringToken: ...


class CfnSceneProps(TypedDict, total=False):
    capabilities: Sequence[str] | Deferred | None
    """A list of capabilities that the scene uses to render."""
    content_location: Required[str]
    """The relative path that specifies the location of the content definition file."""
    description: str | None
    """The description of this scene."""
    scene_id: Required[str]
    """The ID of the scene. A change replaces the resource."""
    scene_metadata: Mapping[str, str] | Deferred | None
    """The scene metadata."""
    tags: Mapping[str, str] | Deferred | None
    """The ComponentType tags."""
    workspace_id: Required[str]
    """The ID of the workspace. A change replaces the resource."""


class CfnScene(TypedResource):
    """Use the `AWS::IoTTwinMaker::Scene` resource to declare a scene."""
    props: CfnSceneProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSceneProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The scene ARN."""
    @property
    def attr_creation_date_time(self) -> StringToken:
        """The date and time when the scene was created."""
    @property
    def attr_generated_scene_metadata(self) -> StringToken:
        """A key-value pair of generated scene metadata for the scene."""
    @property
    def attr_update_date_time(self) -> StringToken:
        """The scene the update time."""


class CfnSyncJobProps(TypedDict, total=False):
    sync_role: Required[str]
    """The SyncJob IAM role. A change replaces the resource."""
    sync_source: Required[str]
    """The sync source. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata you can use to manage the SyncJob. A change replaces the resource."""
    workspace_id: Required[str]
    """The ID of the workspace that contains the sync job. A change replaces the resource."""


class CfnSyncJob(TypedResource):
    """The SyncJob."""
    props: CfnSyncJobProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSyncJobProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The SyncJob ARN."""
    @property
    def attr_creation_date_time(self) -> StringToken:
        """The creation date and time of the SyncJob."""
    @property
    def attr_state(self) -> StringToken:
        """The SyncJob's state."""
    @property
    def attr_update_date_time(self) -> StringToken:
        """The update date and time."""


class CfnWorkspaceProps(TypedDict, total=False):
    description: str | None
    """The description of the workspace."""
    role: Required[str]
    """The ARN of the execution role associated with the workspace."""
    s3_location: Required[str]
    """The ARN of the S3 bucket where resources associated with the workspace are stored."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata that you can use to manage the workspace."""
    workspace_id: Required[str]
    """The ID of the workspace. A change replaces the resource."""


class CfnWorkspace(TypedResource):
    """Use the `AWS::IoTTwinMaker::Workspace` resource to declare a workspace."""
    props: CfnWorkspaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkspaceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The workspace ARN."""
    @property
    def attr_creation_date_time(self) -> StringToken:
        """The date and time the workspace was created."""
    @property
    def attr_update_date_time(self) -> StringToken:
        """The date and time the workspace was updated."""
