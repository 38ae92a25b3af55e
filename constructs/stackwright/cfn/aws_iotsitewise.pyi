"""Every resource type of AWS::IoTSiteWise; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAccessPolicyProps(TypedDict, total=False):
    access_policy_identity: Required[CfnAccessPolicyAccessPolicyIdentityProps | Deferred]
    """The identity for this access policy."""
    access_policy_permission: Required[Literal["ADMINISTRATOR", "VIEWER"] | Other]
    """The permission level for this access policy."""
    access_policy_resource: Required[CfnAccessPolicyAccessPolicyResourceProps | Deferred]
    """The AWS IoT SiteWise Monitor resource for this access policy."""


class CfnAccessPolicyAccessPolicyIdentityProps(TypedDict, total=False):
    """The identity (IAM Identity Center user, IAM Identity Center group, or IAM user) to which this access policy applies."""
    iam_role: CfnAccessPolicyIamRoleProps | Deferred | None
    """An IAM role identity."""
    iam_user: CfnAccessPolicyIamUserProps | Deferred | None
    """An IAM user identity."""
    user: CfnAccessPolicyUserProps | Deferred | None
    """An IAM Identity Center user identity."""


class CfnAccessPolicyAccessPolicyResourceProps(TypedDict, total=False):
    """The AWS IoT SiteWise Monitor resource for this access policy."""
    portal: CfnAccessPolicyPortalProps | Deferred | None
    """Identifies an AWS IoT SiteWise Monitor portal."""
    project: CfnAccessPolicyProjectProps | Deferred | None
    """Identifies a specific AWS IoT SiteWise Monitor project."""


class CfnAccessPolicyIamRoleProps(TypedDict, total=False):
    """Contains information about an AWS Identity and Access Management role."""
    arn: str | None
    """The ARN of the IAM role."""


class CfnAccessPolicyIamUserProps(TypedDict, total=False):
    """Contains information about an AWS Identity and Access Management user."""
    arn: str | None
    """The ARN of the IAM user."""


class CfnAccessPolicyPortalProps(TypedDict, total=False):
    """Identifies an AWS IoT SiteWise Monitor portal."""
    id: str | None
    """The ID of the portal."""


class CfnAccessPolicyProjectProps(TypedDict, total=False):
    """Identifies a specific AWS IoT SiteWise Monitor project."""
    id: str | None
    """The ID of the project."""


class CfnAccessPolicyUserProps(TypedDict, total=False):
    """Contains information for a user identity in an access policy."""
    id: str | None
    """The IAM Identity Center ID of the user."""


class CfnAccessPolicy(TypedResource):
    """> The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025."""
    props: CfnAccessPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessPolicyProps]) -> None: ...
    @property
    def attr_access_policy_arn(self) -> StringToken:
        """The ARN of the access policy, which has the following format."""
    @property
    def attr_access_policy_id(self) -> StringToken:
        """The ID of the access policy."""


class CfnApplicationProps(TypedDict, total=False):
    description: str | None
    """A description of the application. A change replaces the resource."""
    idc_instance_arn: str | None
    """The ARN of the IAM Identity Center instance used to create the application. A change replaces the resource."""
    name: Required[str]
    """The name of the application. A change replaces the resource."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    workspace_name: Required[str]
    """The name of the workspace that the application belongs to. A change replaces the resource."""


class CfnApplicationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnApplication(TypedResource):
    """Represents an AWS IoT SiteWise application that provides IAM Identity Center based access to a workspace."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_id(self) -> StringToken:
        """The unique identifier of the application."""
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the application."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time the application was created."""
    @property
    def attr_dns_subdomain(self) -> StringToken:
        """The DNS-compliant subdomain label assigned to the application."""
    @property
    def attr_idc_application_arn(self) -> StringToken:
        """The ARN of the IAM Identity Center application created for the application."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the application."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time the application was last updated."""


class CfnAssetProps(TypedDict, total=False):
    asset_description: str | None
    """The ID of the asset, in UUID format."""
    asset_external_id: str | None
    """The external ID of the asset model composite model."""
    asset_hierarchies: Sequence[CfnAssetAssetHierarchyProps | Deferred] | Deferred | None
    """A list of asset hierarchies that each contain a `hierarchyId`."""
    asset_model_id: Required[str]
    """The ID of the asset model from which to create the asset."""
    asset_name: Required[str]
    """A friendly name for the asset."""
    asset_properties: Sequence[CfnAssetAssetPropertyProps | Deferred] | Deferred | None
    """The list of asset properties for the asset."""
    tags: Sequence[CfnAssetTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that contain metadata for the asset."""


class CfnAssetAssetHierarchyProps(TypedDict, total=False):
    """Describes an asset hierarchy that contains a hierarchy's name and ID."""
    child_asset_id: Required[str]
    """The Id of the child asset."""
    external_id: str | None
    """The external ID of the hierarchy, if it has one."""
    logical_id: str | None
    """The ID of the hierarchy."""


class CfnAssetAssetPropertyProps(TypedDict, total=False):
    """Contains asset property information."""
    alias: str | None
    """The alias that identifies the property, such as an OPC-UA server data stream path (for example, `/company/windfarm/3/turbine/7/temperature` )."""
    external_id: str | None
    """The external ID of the property."""
    logical_id: str | None
    """The `LogicalID` of the asset property."""
    notification_state: Literal["ENABLED", "DISABLED"] | Other | None
    """The MQTT notification state (enabled or disabled) for this asset property."""
    unit: str | None
    """The unit (such as `Newtons` or `RPM`) of the asset property."""


class CfnAssetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAsset(TypedResource):
    """Creates an asset from an existing asset model."""
    props: CfnAssetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAssetProps]) -> None: ...
    @property
    def attr_asset_arn(self) -> StringToken:
        """The ARN of the asset."""
    @property
    def attr_asset_id(self) -> StringToken:
        """The ID of the asset."""


class CfnAssetModelProps(TypedDict, total=False):
    asset_model_composite_models: Sequence[CfnAssetModelAssetModelCompositeModelProps | Deferred] | Deferred | None
    """The composite models that are part of this asset model."""
    asset_model_description: str | None
    """A description for the asset model."""
    asset_model_external_id: str | None
    """The external ID of the asset model."""
    asset_model_hierarchies: Sequence[CfnAssetModelAssetModelHierarchyProps | Deferred] | Deferred | None
    """The hierarchy definitions of the asset model."""
    asset_model_name: Required[str]
    """A unique name for the asset model."""
    asset_model_properties: Sequence[CfnAssetModelAssetModelPropertyProps | Deferred] | Deferred | None
    """The property definitions of the asset model."""
    asset_model_type: Literal["ASSET_MODEL", "COMPONENT_MODEL", "INTERFACE"] | Other | None
    """The type of asset model. A change replaces the resource."""
    enforced_asset_model_interface_relationships: Sequence[CfnAssetModelEnforcedAssetModelInterfaceRelationshipProps | Deferred] | Deferred | None
    """a list of asset model and interface relationships"""
    tags: Sequence[CfnAssetModelTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that contain metadata for the asset."""


class CfnAssetModelAssetModelCompositeModelProps(TypedDict, total=False):
    """Contains information about a composite model in an asset model."""
    composed_asset_model_id: str | None
    """The ID of a component model which is reused to create this composite model."""
    composite_model_properties: Sequence[CfnAssetModelAssetModelPropertyProps | Deferred] | Deferred | None
    """The asset property definitions for this composite model."""
    description: str | None
    """The description of the composite model."""
    external_id: str | None
    """The external ID of a composite model on this asset model."""
    name: Required[str]
    """The name of the composite model."""
    parent_asset_model_composite_model_external_id: str | None
    """The external ID of the parent composite model."""
    path: Sequence[str] | Deferred | None
    """The structured path to the property from the root of the asset using property names."""
    type: Required[str]
    """The type of the composite model."""


class CfnAssetModelAssetModelHierarchyProps(TypedDict, total=False):
    """Describes an asset hierarchy that contains a hierarchy's name, ID, and child asset model ID that specifies the type of asset that can be in this hierarchy."""
    child_asset_model_id: Required[str]
    """The ID of the asset model, in UUID format."""
    external_id: str | None
    """The external ID (if any) provided in the CreateAssetModel or UpdateAssetModel operation."""
    logical_id: str | None
    """The `LogicalID` of the asset model hierarchy."""
    name: Required[str]
    """The name of the asset model hierarchy that you specify by using the CreateAssetModel or UpdateAssetModel API operation."""


class CfnAssetModelAssetModelPropertyProps(TypedDict, total=False):
    """Contains information about an asset model property."""
    data_type: Required[Literal["STRING", "INTEGER", "DOUBLE", "BOOLEAN", "STRUCT"] | Other]
    """The data type of the asset model property."""
    data_type_spec: Literal["AWS/ALARM_STATE"] | Other | None
    """The data type of the structure for this property."""
    external_id: str | None
    """The external ID of the asset property."""
    id: str | None
    """The ID of the property."""
    logical_id: str | None
    """The `LogicalID` of the asset model property."""
    name: Required[str]
    """The name of the asset model property."""
    type: Required[CfnAssetModelPropertyTypeProps | Deferred]
    """Contains a property type, which can be one of `attribute`, `measurement`, `metric`, or `transform`."""
    unit: str | None
    """The unit of the asset model property, such as `Newtons` or `RPM`."""


class CfnAssetModelAttributeProps(TypedDict, total=False):
    """Contains an asset attribute property."""
    default_value: str | None
    """The default value of the asset model property attribute."""


class CfnAssetModelEnforcedAssetModelInterfacePropertyMappingProps(TypedDict, total=False):
    """Contains information about applied interface property and asset model property"""
    asset_model_property_external_id: str | None
    """The external ID of the linked asset model property"""
    asset_model_property_logical_id: str | None
    """The logical ID of the linked asset model property"""
    interface_asset_model_property_external_id: Required[str]
    """The external ID of the applied interface property"""


class CfnAssetModelEnforcedAssetModelInterfaceRelationshipProps(TypedDict, total=False):
    """Contains information about applied interface hierarchy and asset model hierarchy"""
    interface_asset_model_id: str | None
    """The ID of the asset model that has the interface applied to it."""
    property_mappings: Sequence[CfnAssetModelEnforcedAssetModelInterfacePropertyMappingProps | Deferred] | Deferred | None
    """A list of property mappings between the interface asset model and the asset model where the interface is applied."""


class CfnAssetModelExpressionVariableProps(TypedDict, total=False):
    """Contains expression variable information."""
    name: Required[str]
    """The friendly name of the variable to be used in the expression."""
    value: Required[CfnAssetModelVariableValueProps | Deferred]
    """The variable that identifies an asset property from which to use values."""


class CfnAssetModelMetricProps(TypedDict, total=False):
    """Contains an asset metric property."""
    expression: Required[str]
    """The mathematical expression that defines the metric aggregation function."""
    variables: Required[Sequence[CfnAssetModelExpressionVariableProps | Deferred] | Deferred]
    """The list of variables used in the expression."""
    window: Required[CfnAssetModelMetricWindowProps | Deferred]
    """The window (time interval) over which AWS IoT SiteWise computes the metric's aggregation expression."""


class CfnAssetModelMetricWindowProps(TypedDict, total=False):
    """Contains a time interval window used for data aggregate computations (for example, average, sum, count, and so on)."""
    tumbling: CfnAssetModelTumblingWindowProps | Deferred | None
    """The tumbling time interval window."""


class CfnAssetModelPropertyPathDefinitionProps(TypedDict, total=False):
    """Represents one level between a composite model and the root of the asset model."""
    name: Required[str]
    """The name of the path segment."""


class CfnAssetModelPropertyTypeProps(TypedDict, total=False):
    """Contains a property type, which can be one of `attribute`, `measurement`, `metric`, or `transform`."""
    attribute: CfnAssetModelAttributeProps | Deferred | None
    """Specifies an asset attribute property."""
    metric: CfnAssetModelMetricProps | Deferred | None
    """Specifies an asset metric property."""
    transform: CfnAssetModelTransformProps | Deferred | None
    """Specifies an asset transform property."""
    type_name: Required[Literal["Measurement", "Attribute", "Transform", "Metric"] | Other]
    """The type of property type, which can be one of `Attribute`, `Measurement`, `Metric`, or `Transform`."""


class CfnAssetModelTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAssetModelTransformProps(TypedDict, total=False):
    """Contains an asset transform property."""
    expression: Required[str]
    """The mathematical expression that defines the transformation function."""
    variables: Required[Sequence[CfnAssetModelExpressionVariableProps | Deferred] | Deferred]
    """The list of variables used in the expression."""


class CfnAssetModelTumblingWindowProps(TypedDict, total=False):
    """Contains a tumbling window, which is a repeating fixed-sized, non-overlapping, and contiguous time window."""
    interval: Required[str]
    """The time interval for the tumbling window."""
    offset: str | None
    """The offset for the tumbling window."""


class CfnAssetModelVariableValueProps(TypedDict, total=False):
    """Identifies a property value used in an expression."""
    hierarchy_external_id: str | None
    """The external ID of the hierarchy being referenced."""
    hierarchy_id: str | None
    """The ID of the hierarchy to query for the property ID."""
    hierarchy_logical_id: str | None
    """The `LogicalID` of the hierarchy to query for the `PropertyLogicalID`."""
    property_external_id: str | None
    """The external ID of the property being referenced."""
    property_logical_id: str | None
    """The `LogicalID` of the property that is being referenced."""
    property_path: Sequence[CfnAssetModelPropertyPathDefinitionProps | Deferred] | Deferred | None
    """The path of the property."""


class CfnAssetModel(TypedResource):
    """Creates an asset model from specified property and hierarchy definitions."""
    props: CfnAssetModelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAssetModelProps]) -> None: ...
    @property
    def attr_asset_model_arn(self) -> StringToken:
        """The ARN of the asset model, which has the following format."""
    @property
    def attr_asset_model_id(self) -> StringToken:
        """The ID of the asset model."""


class CfnComputationModelProps(TypedDict, total=False):
    computation_model_configuration: Required[CfnComputationModelComputationModelConfigurationProps | Deferred]
    """The configuration for the computation model."""
    computation_model_data_binding: Required[Mapping[str, CfnComputationModelComputationModelDataBindingValueProps | Deferred] | Deferred]
    """The data binding for the computation model."""
    computation_model_description: str | None
    """The description of the computation model."""
    computation_model_name: Required[str]
    """The name of the computation model."""
    tags: Sequence[CfnComputationModelTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that contain metadata for the asset."""


class CfnComputationModelAnomalyDetectionComputationModelConfigurationProps(TypedDict, total=False):
    """Contains the configuration for anomaly detection computation models."""
    input_properties: Required[str]
    """The list of input properties for the anomaly detection model."""
    result_property: Required[str]
    """The property where the anomaly detection results will be stored."""


class CfnComputationModelAssetModelPropertyBindingValueProps(TypedDict, total=False):
    """Contains information about an `assetModelProperty` binding value."""
    asset_model_id: Required[str]
    """The ID of the asset model, in UUID format."""
    property_id: Required[str]
    """The ID of the asset model property used in data binding value."""


class CfnComputationModelAssetPropertyBindingValueProps(TypedDict, total=False):
    """Represents a data binding value referencing a specific asset property."""
    asset_id: Required[str]
    """The ID of the asset containing the property."""
    property_id: Required[str]
    """The ID of the property within the asset."""


class CfnComputationModelComputationModelConfigurationProps(TypedDict, total=False):
    """The configuration for the computation model."""
    anomaly_detection: CfnComputationModelAnomalyDetectionComputationModelConfigurationProps | Deferred | None
    """The configuration for the anomaly detection type of computation model."""


class CfnComputationModelComputationModelDataBindingValueProps(TypedDict, total=False):
    """Contains computation model data binding value information, which can be one of `assetModelProperty`, `list`."""
    asset_model_property: CfnComputationModelAssetModelPropertyBindingValueProps | Deferred | None
    """Specifies an asset model property data binding value."""
    asset_property: CfnComputationModelAssetPropertyBindingValueProps | Deferred | None
    """The asset property value used for computation model data binding."""
    list: Sequence[CfnComputationModelComputationModelDataBindingValueProps | Deferred] | Deferred | None
    """Specifies a list of data binding value."""


class CfnComputationModelTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnComputationModel(TypedResource):
    """Create a computation model with a configuration and data binding."""
    props: CfnComputationModelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnComputationModelProps]) -> None: ...
    @property
    def attr_computation_model_arn(self) -> StringToken:
        """The ARN of the computation model, which has the following format."""
    @property
    def attr_computation_model_id(self) -> StringToken:
        """The ID of the computation model."""


class CfnDashboardProps(TypedDict, total=False):
    dashboard_definition: Required[str]
    """The dashboard definition specified in a JSON literal."""
    dashboard_description: Required[str]
    """A description for the dashboard."""
    dashboard_name: Required[str]
    """A friendly name for the dashboard."""
    project_id: str | None
    """The ID of the project in which to create the dashboard. A change replaces the resource."""
    tags: Sequence[CfnDashboardTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that contain metadata for the dashboard."""


class CfnDashboardTagProps(TypedDict, total=False):
    """To add or update tag, provide both key and value."""
    key: Required[str]
    value: Required[str]


class CfnDashboard(TypedResource):
    """> The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025."""
    props: CfnDashboardProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDashboardProps]) -> None: ...
    @property
    def attr_dashboard_arn(self) -> StringToken:
        """The ARN of the dashboard, which has the following format."""
    @property
    def attr_dashboard_id(self) -> StringToken:
        """The ID of the dashboard."""


class CfnDatasetProps(TypedDict, total=False):
    dataset_config: CfnDatasetDatasetConfigProps | Deferred | None
    """The configuration for the dataset."""
    dataset_description: str | None
    """A description about the dataset, and its functionality."""
    dataset_name: Required[str]
    """The name of the dataset."""
    dataset_source: CfnDatasetDatasetSourceProps | Deferred | None
    """The data source for the dataset."""
    dataset_type: Literal["SESSION", "CURATED", "EXTERNAL"] | Other | None
    """The type of the dataset. A change replaces the resource."""
    tags: Sequence[CfnDatasetTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that contain metadata for the access policy."""
    workspace_name: str | None
    """The name of the workspace associated with the dataset. A change replaces the resource."""


class CfnDatasetDatasetConfigProps(TypedDict, total=False):
    session: CfnDatasetSessionConfigProps | Deferred | None
    """The session configuration for a SESSION dataset."""


class CfnDatasetDatasetSourceProps(TypedDict, total=False):
    """The data source for the dataset."""
    source_detail: CfnDatasetSourceDetailProps | Deferred | None
    """The details of the dataset source associated with the dataset."""
    source_format: Required[Literal["KNOWLEDGE_BASE", "TIMESERIES"] | Other]
    """The format of the dataset source associated with the dataset."""
    source_type: Required[Literal["KENDRA", "SITEWISE"] | Other]
    """The type of data source for the dataset."""


class CfnDatasetKendraSourceDetailProps(TypedDict, total=False):
    """The source details for the Kendra dataset source."""
    knowledge_base_arn: Required[str]
    """The `knowledgeBaseArn` details for the Kendra dataset source."""
    role_arn: Required[str]
    """The `roleARN` details for the Kendra dataset source."""


class CfnDatasetSessionConfigProps(TypedDict, total=False):
    session_end_time: Required[str]
    """The end time of the session as an ISO 8601 UTC instant, for example 2024-12-31T23:59:59Z."""
    session_start_time: Required[str]
    """The start time of the session as an ISO 8601 UTC instant, for example 2024-01-01T00:00:00Z."""


class CfnDatasetSourceDetailProps(TypedDict, total=False):
    """The details of the dataset source associated with the dataset."""
    kendra: CfnDatasetKendraSourceDetailProps | Deferred | None
    """Contains details about the Kendra dataset source."""


class CfnDatasetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDataset(TypedResource):
    """Creates a dataset to connect an external datasource."""
    props: CfnDatasetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatasetProps]) -> None: ...
    @property
    def attr_dataset_arn(self) -> StringToken:
        """The ARN of the dataset, which has the following format."""
    @property
    def attr_dataset_id(self) -> StringToken:
        """The ID of the dataset."""


class CfnGatewayProps(TypedDict, total=False):
    gateway_capability_summaries: Sequence[CfnGatewayGatewayCapabilitySummaryProps | Deferred] | Deferred | None
    """A list of gateway capability summaries that each contain a namespace and status."""
    gateway_name: Required[str]
    """A unique name for the gateway."""
    gateway_platform: Required[CfnGatewayGatewayPlatformProps | Deferred]
    """The gateway's platform. A change replaces the resource."""
    gateway_version: str | None
    """The version of the gateway. A change replaces the resource."""
    tags: Sequence[CfnGatewayTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that contain metadata for the gateway."""


class CfnGatewayGatewayCapabilitySummaryProps(TypedDict, total=False):
    """Contains a summary of a gateway capability configuration."""
    capability_configuration: str | None
    """The JSON document that defines the configuration for the gateway capability."""
    capability_namespace: Required[str]
    """The namespace of the capability configuration."""


class CfnGatewayGatewayPlatformProps(TypedDict, total=False):
    """The gateway's platform configuration."""
    greengrass_v2: CfnGatewayGreengrassV2Props | Deferred | None
    """A gateway that runs on AWS IoT Greengrass V2. A change replaces the resource."""
    siemens_ie: CfnGatewaySiemensIEProps | Deferred | None
    """An AWS IoT SiteWise Edge gateway that runs on a Siemens Industrial Edge Device."""


class CfnGatewayGreengrassV2Props(TypedDict, total=False):
    """Contains details for a gateway that runs on AWS IoT Greengrass V2."""
    core_device_operating_system: Literal["LINUX_AARCH64", "LINUX_AMD64", "WINDOWS_AMD64"] | Other | None
    """The operating system of the core device in AWS IoT Greengrass V2."""
    core_device_thing_name: Required[str]
    """The name of the AWS IoT thing for your AWS IoT Greengrass V2 core device. A change replaces the resource."""


class CfnGatewaySiemensIEProps(TypedDict, total=False):
    """Contains details for a AWS IoT SiteWise Edge gateway that runs on a Siemens Industrial Edge Device."""
    iot_core_thing_name: Required[str]
    """The name of the AWS IoT Thing for your AWS IoT SiteWise Edge gateway."""


class CfnGatewayTagProps(TypedDict, total=False):
    """To add or update tag, provide both key and value."""
    key: Required[str]
    value: Required[str]


class CfnGateway(TypedResource):
    """Creates a gateway, which is a virtual or edge device that delivers industrial data streams from local servers to AWS IoT SiteWise."""
    props: CfnGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGatewayProps]) -> None: ...
    @property
    def attr_gateway_id(self) -> StringToken:
        """The ID for the gateway."""


class CfnPipelineProps(TypedDict, total=False):
    computations: Required[Sequence[CfnPipelineComputeNodeProps | Deferred] | Deferred]
    """The list of compute nodes that form the pipeline DAG."""
    description: str | None
    """A description of the pipeline."""
    environment_variables: Mapping[str, str] | Deferred | None
    """A map of environment variable key-value pairs."""
    pipeline_name: Required[str]
    """The name of the pipeline. A change replaces the resource."""
    tags: Sequence[CfnPipelineTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    workspace_name: Required[str]
    """The name of the workspace. A change replaces the resource."""


class CfnPipelineComputeNodeProps(TypedDict, total=False):
    """A single compute node in a pipeline DAG."""
    compute_node_name: Required[str]
    """The unique name for this compute node within the pipeline."""
    depends_on: Sequence[str] | Deferred | None
    """A list of compute node names that must complete successfully before this node can start."""
    environment_variables: Mapping[str, str] | Deferred | None
    """A map of environment variable key-value pairs."""
    task_name: Required[str]
    """The name of the task to execute for this compute node."""


class CfnPipelineTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPipeline(TypedResource):
    """Resource schema for AWS::IoTSiteWise::Pipeline."""
    props: CfnPipelineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPipelineProps]) -> None: ...
    @property
    def attr_pipeline_arn(self) -> StringToken:
        """The ARN of the pipeline."""
    @property
    def attr_status(self) -> StringToken:
        """The current lifecycle status of the pipeline."""


class CfnPortalProps(TypedDict, total=False):
    alarms: CfnPortalAlarmsProps | Deferred | None
    """Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal."""
    notification_sender_email: str | None
    """The email address that sends alarm notifications."""
    portal_auth_mode: Literal["IAM", "SSO"] | Other | None
    """The service to use to authenticate users to the portal. A change replaces the resource."""
    portal_contact_email: Required[str]
    """The AWS administrator's contact email address."""
    portal_description: str | None
    """A description for the portal."""
    portal_name: Required[str]
    """A friendly name for the portal."""
    portal_type: Literal["SITEWISE_PORTAL_V1", "SITEWISE_PORTAL_V2"] | Other | None
    """Define the type of portal. A change replaces the resource."""
    portal_type_configuration: Mapping[str, CfnPortalPortalTypeEntryProps | Deferred] | Deferred | None
    """Map to associate detail of configuration related with a PortalType."""
    role_arn: Required[str]
    """The ARN of a service role that allows the portal's users to access your AWS IoT SiteWise resources on your behalf."""
    tags: Sequence[CfnPortalTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that contain metadata for the portal."""


class CfnPortalAlarmsProps(TypedDict, total=False):
    """Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal."""
    alarm_role_arn: str | None
    """The ARN of the IAM role that allows the alarm to perform actions and access AWS resources and services, such as AWS IoT Events."""
    notification_lambda_arn: str | None
    """The ARN of the Lambda function that manages alarm notifications."""


class CfnPortalPortalTypeEntryProps(TypedDict, total=False):
    """Container associated a certain PortalType."""
    portal_tools: Required[Sequence[str] | Deferred]
    """The array of tools associated with the specified portal type."""


class CfnPortalTagProps(TypedDict, total=False):
    """To add or update tag, provide both key and value."""
    key: Required[str]
    value: Required[str]


class CfnPortal(TypedResource):
    """> The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025."""
    props: CfnPortalProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPortalProps]) -> None: ...
    @property
    def attr_portal_arn(self) -> StringToken:
        """The ARN of the portal, which has the following format."""
    @property
    def attr_portal_client_id(self) -> StringToken:
        """The SSO application generated client ID (used with SSO APIs)."""
    @property
    def attr_portal_id(self) -> StringToken:
        """The ID of the created portal."""
    @property
    def attr_portal_start_url(self) -> StringToken:
        """The public URL for the AWS IoT SiteWise Monitor portal."""


class CfnProjectProps(TypedDict, total=False):
    asset_ids: Sequence[str] | Deferred | None
    """A list that contains the IDs of each asset associated with the project."""
    portal_id: Required[str]
    """The ID of the portal in which to create the project. A change replaces the resource."""
    project_description: str | None
    """A description for the project."""
    project_name: Required[str]
    """A friendly name for the project."""
    tags: Sequence[CfnProjectTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that contain metadata for the project."""


class CfnProjectTagProps(TypedDict, total=False):
    """To add or update tag, provide both key and value."""
    key: Required[str]
    value: Required[str]


class CfnProject(TypedResource):
    """> The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025."""
    props: CfnProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectProps]) -> None: ...
    @property
    def attr_project_arn(self) -> StringToken:
        """The ARN of the project, which has the following format."""
    @property
    def attr_project_id(self) -> StringToken:
        """The ID of the project."""


class CfnTaskProps(TypedDict, total=False):
    description: str | None
    """A description of the task."""
    tags: Sequence[CfnTaskTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    task_configuration: Required[CfnTaskTaskConfigurationProps | Deferred]
    """The task execution configuration."""
    task_name: Required[str]
    """The name of the task. A change replaces the resource."""
    workspace_name: Required[str]
    """The name of the workspace. A change replaces the resource."""


class CfnTaskContainerTaskConfigurationProps(TypedDict, total=False):
    """Configuration for running a custom container image on managed compute."""
    command: Sequence[str] | Deferred | None
    """The command to execute in the container."""
    ecr_uri: Required[str]
    """The Amazon ECR image URI for the task container."""
    environment_variables: Mapping[str, str] | Deferred | None
    """A map of environment variable key-value pairs."""
    ephemeral_storage_configuration: CfnTaskEphemeralStorageConfigurationProps | Deferred | None
    """Configuration for ephemeral storage attached to the container task."""
    mounts: Sequence[CfnTaskMountProps | Deferred] | Deferred | None
    """Mounts attached to the container filesystem."""
    processing_type: Required[Literal["GENERIC_COMPUTE_PROCESSING", "HARDWARE_ACCELERATED_PROCESSING"] | Other]
    """The processing type for compute resources."""
    processing_unit: Required[Literal["UNITS_2", "UNITS_4", "UNITS_8", "UNITS_12", "UNITS_16", "UNITS_24", "UNITS_32", "UNITS_36", "UNITS_48", "UNITS_60", "UNITS_64", "UNITS_72", "UNITS_84", "UNITS_96"] | Other]
    """The processing unit allocation that determines vCPU, memory, and GPU resources."""
    task_execution_role: Required[str]
    """The ARN of the IAM role that grants the containerized workload permissions to access AWS resources."""
    timeout_seconds: Integer | None
    """The timeout in seconds for task execution."""


class CfnTaskEphemeralStorageConfigurationProps(TypedDict, total=False):
    """Configuration for ephemeral storage attached to the container task."""
    storage_class: Required[Literal["STANDARD_1", "STANDARD_2", "THROUGHPUT_1", "THROUGHPUT_2"] | Other]
    """The storage type that determines I/O performance characteristics."""
    storage_size_in_gib: Required[Integer]
    """Storage volume size in GiB."""


class CfnTaskMountProps(TypedDict, total=False):
    """Attaches a data source to the container filesystem for a task at a customer-supplied relative path under the service-owned mount root."""
    name: Required[str]
    """A unique name for the mount within the task."""
    relative_path: Required[str]
    """The relative path under the service-owned mount root where this mount is attached inside the container."""
    source: Required[CfnTaskMountSourceProps | Deferred]
    """The data source configuration for a mount."""
    storage_type: Required[Literal["SHARED_STORAGE"] | Other]
    """The type of storage used for the mount inside the container."""


class CfnTaskMountSourceProps(TypedDict, total=False):
    """The data source configuration for a mount."""
    s3_access_point: Required[CfnTaskS3AccessPointSourceProps | Deferred]
    """Configures a mount that reads from an Amazon S3 access point."""


class CfnTaskS3AccessPointSourceProps(TypedDict, total=False):
    """Configures a mount that reads from an Amazon S3 access point."""
    access_point_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon S3 access point."""
    prefix: str | None
    """An object key name prefix."""


class CfnTaskTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnTaskTaskConfigurationProps(TypedDict, total=False):
    """The task execution configuration."""
    container_task_configuration: Required[CfnTaskContainerTaskConfigurationProps | Deferred]
    """Configuration for running a custom container image on managed compute."""


class CfnTask(TypedResource):
    """Resource schema for AWS::IoTSiteWise::Task."""
    props: CfnTaskProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTaskProps]) -> None: ...
    @property
    def attr_status(self) -> StringToken:
        """The current lifecycle status of the task."""
    @property
    def attr_task_arn(self) -> StringToken:
        """The ARN of the task."""


class CfnWorkspaceProps(TypedDict, total=False):
    encryption_configuration: Required[CfnWorkspaceEncryptionConfigurationProps | Deferred]
    """The encryption configuration for the workspace. A change replaces the resource."""
    kms_key_id: str | None
    """The ARN of the AWS KMS key used for KMS_BASED_ENCRYPTION. A change replaces the resource."""
    tags: Sequence[CfnWorkspaceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    workspace_description: str | None
    """A description of the workspace."""
    workspace_name: Required[str]
    """The name of the workspace. A change replaces the resource."""


class CfnWorkspaceEncryptionConfigurationProps(TypedDict, total=False):
    """The encryption configuration for the workspace."""
    encryption_type: Required[Literal["SITEWISE_DEFAULT_ENCRYPTION", "KMS_BASED_ENCRYPTION"] | Other]
    """The type of encryption."""


class CfnWorkspaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnWorkspace(TypedResource):
    """Represents an AWS IoT SiteWise workspace that provides logical isolation for tasks and pipelines."""
    props: CfnWorkspaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkspaceProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time the workspace was created."""
    @property
    def attr_status(self) -> StringToken:
        """The current state of the workspace."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time the workspace was last updated."""
    @property
    def attr_workspace_arn(self) -> StringToken:
        """The ARN of the workspace."""
