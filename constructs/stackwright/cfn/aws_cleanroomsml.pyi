"""Every resource type of AWS::CleanRoomsML; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Number, Other, ResourceOptions, TypedResource


class CfnConfiguredModelAlgorithmProps(TypedDict, total=False):
    description: str | None
    """A change replaces the resource."""
    inference_container_config: CfnConfiguredModelAlgorithmInferenceContainerConfigProps | Deferred | None
    """A change replaces the resource."""
    kms_key_arn: str | None
    """A change replaces the resource."""
    name: Required[str]
    """A change replaces the resource."""
    role_arn: Required[str]
    """A change replaces the resource."""
    tags: Sequence[CfnConfiguredModelAlgorithmTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm."""
    training_container_config: CfnConfiguredModelAlgorithmContainerConfigProps | Deferred | None
    """A change replaces the resource."""


class CfnConfiguredModelAlgorithmContainerConfigProps(TypedDict, total=False):
    arguments: Sequence[str] | Deferred | None
    entrypoint: Sequence[str] | Deferred | None
    image_uri: Required[str]
    metric_definitions: Sequence[CfnConfiguredModelAlgorithmMetricDefinitionProps | Deferred] | Deferred | None


class CfnConfiguredModelAlgorithmInferenceContainerConfigProps(TypedDict, total=False):
    image_uri: Required[str]


class CfnConfiguredModelAlgorithmMetricDefinitionProps(TypedDict, total=False):
    name: Required[str]
    regex: Required[str]


class CfnConfiguredModelAlgorithmTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnConfiguredModelAlgorithm(TypedResource):
    """Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithm Resource Type"""
    props: CfnConfiguredModelAlgorithmProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfiguredModelAlgorithmProps]) -> None: ...
    @property
    def attr_configured_model_algorithm_arn(self) -> StringToken: ...


class CfnConfiguredModelAlgorithmAssociationProps(TypedDict, total=False):
    configured_model_algorithm_arn: Required[str]
    """A change replaces the resource."""
    description: str | None
    """A change replaces the resource."""
    membership_identifier: Required[str]
    """A change replaces the resource."""
    name: Required[str]
    """A change replaces the resource."""
    privacy_configuration: CfnConfiguredModelAlgorithmAssociationPrivacyConfigurationProps | Deferred | None
    """A change replaces the resource."""
    tags: Sequence[CfnConfiguredModelAlgorithmAssociationTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm association."""


class CfnConfiguredModelAlgorithmAssociationCustomEntityConfigProps(TypedDict, total=False):
    custom_data_identifiers: Required[Sequence[str] | Deferred]


class CfnConfiguredModelAlgorithmAssociationLogRedactionConfigurationProps(TypedDict, total=False):
    custom_entity_config: CfnConfiguredModelAlgorithmAssociationCustomEntityConfigProps | Deferred | None
    entities_to_redact: Required[Sequence[Literal["ALL_PERSONALLY_IDENTIFIABLE_INFORMATION", "NUMBERS", "CUSTOM"] | Other] | Deferred]


class CfnConfiguredModelAlgorithmAssociationLogsConfigurationPolicyProps(TypedDict, total=False):
    allowed_account_ids: Required[Sequence[str] | Deferred]
    filter_pattern: str | None
    log_redaction_configuration: CfnConfiguredModelAlgorithmAssociationLogRedactionConfigurationProps | Deferred | None
    log_type: Literal["ALL", "ERROR_SUMMARY"] | Other | None


class CfnConfiguredModelAlgorithmAssociationMetricsConfigurationPolicyProps(TypedDict, total=False):
    noise_level: Required[Literal["HIGH", "MEDIUM", "LOW", "NONE"] | Other]


class CfnConfiguredModelAlgorithmAssociationPrivacyConfigurationProps(TypedDict, total=False):
    policies: Required[CfnConfiguredModelAlgorithmAssociationPrivacyConfigurationPoliciesProps | Deferred]


class CfnConfiguredModelAlgorithmAssociationPrivacyConfigurationPoliciesProps(TypedDict, total=False):
    trained_model_exports: CfnConfiguredModelAlgorithmAssociationTrainedModelExportsConfigurationPolicyProps | Deferred | None
    trained_model_inference_jobs: CfnConfiguredModelAlgorithmAssociationTrainedModelInferenceJobsConfigurationPolicyProps | Deferred | None
    trained_models: CfnConfiguredModelAlgorithmAssociationTrainedModelsConfigurationPolicyProps | Deferred | None


class CfnConfiguredModelAlgorithmAssociationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnConfiguredModelAlgorithmAssociationTrainedModelArtifactMaxSizeProps(TypedDict, total=False):
    unit: Required[Literal["GB"] | Other]
    value: Required[Number]


class CfnConfiguredModelAlgorithmAssociationTrainedModelExportsConfigurationPolicyProps(TypedDict, total=False):
    files_to_export: Required[Sequence[Literal["MODEL", "OUTPUT"] | Other] | Deferred]
    max_size: Required[CfnConfiguredModelAlgorithmAssociationTrainedModelExportsMaxSizeProps | Deferred]


class CfnConfiguredModelAlgorithmAssociationTrainedModelExportsMaxSizeProps(TypedDict, total=False):
    unit: Required[Literal["GB"] | Other]
    value: Required[Number]


class CfnConfiguredModelAlgorithmAssociationTrainedModelInferenceJobsConfigurationPolicyProps(TypedDict, total=False):
    container_logs: Sequence[CfnConfiguredModelAlgorithmAssociationLogsConfigurationPolicyProps | Deferred] | Deferred | None
    max_output_size: CfnConfiguredModelAlgorithmAssociationTrainedModelInferenceMaxOutputSizeProps | Deferred | None


class CfnConfiguredModelAlgorithmAssociationTrainedModelInferenceMaxOutputSizeProps(TypedDict, total=False):
    unit: Required[Literal["GB"] | Other]
    value: Required[Number]


class CfnConfiguredModelAlgorithmAssociationTrainedModelsConfigurationPolicyProps(TypedDict, total=False):
    container_logs: Sequence[CfnConfiguredModelAlgorithmAssociationLogsConfigurationPolicyProps | Deferred] | Deferred | None
    container_metrics: CfnConfiguredModelAlgorithmAssociationMetricsConfigurationPolicyProps | Deferred | None
    max_artifact_size: CfnConfiguredModelAlgorithmAssociationTrainedModelArtifactMaxSizeProps | Deferred | None


class CfnConfiguredModelAlgorithmAssociation(TypedResource):
    """Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation Resource Type"""
    props: CfnConfiguredModelAlgorithmAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfiguredModelAlgorithmAssociationProps]) -> None: ...
    @property
    def attr_collaboration_identifier(self) -> StringToken: ...
    @property
    def attr_configured_model_algorithm_association_arn(self) -> StringToken: ...


class CfnTrainingDatasetProps(TypedDict, total=False):
    description: str | None
    """The description of the training dataset. A change replaces the resource."""
    name: Required[str]
    """The name of the training dataset. A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of the IAM role that Clean Rooms ML can assume to read the data referred to in the `dataSource` field of each dataset. A change replaces the resource."""
    tags: Sequence[CfnTrainingDatasetTagProps | Deferred] | Deferred | None
    """The optional metadata that you apply to the resource to help you categorize and organize them."""
    training_data: Required[Sequence[CfnTrainingDatasetDatasetProps | Deferred] | Deferred]
    """An array of information that lists the Dataset objects, which specifies the dataset type and details on its location and schema. A change replaces the resource."""


class CfnTrainingDatasetColumnSchemaProps(TypedDict, total=False):
    """Metadata for a column."""
    column_name: Required[str]
    """The name of a column."""
    column_types: Required[Sequence[Literal["USER_ID", "ITEM_ID", "TIMESTAMP", "CATEGORICAL_FEATURE", "NUMERICAL_FEATURE"] | Other] | Deferred]
    """The data type of column."""


class CfnTrainingDatasetDataSourceProps(TypedDict, total=False):
    """Defines information about the Glue data source that contains the training data."""
    glue_data_source: Required[CfnTrainingDatasetGlueDataSourceProps | Deferred]
    """A GlueDataSource object that defines the catalog ID, database name, and table name for the training data."""


class CfnTrainingDatasetDatasetProps(TypedDict, total=False):
    """Defines where the training dataset is located, what type of data it contains, and how to access the data."""
    input_config: Required[CfnTrainingDatasetDatasetInputConfigProps | Deferred]
    """A DatasetInputConfig object that defines the data source and schema mapping."""
    type: Required[Literal["INTERACTIONS"] | Other]
    """What type of information is found in the dataset."""


class CfnTrainingDatasetDatasetInputConfigProps(TypedDict, total=False):
    """Defines the Glue data source and schema mapping information."""
    data_source: Required[CfnTrainingDatasetDataSourceProps | Deferred]
    """A DataSource object that specifies the Glue data source for the training data."""
    schema: Required[Sequence[CfnTrainingDatasetColumnSchemaProps | Deferred] | Deferred]
    """The schema information for the training data."""


class CfnTrainingDatasetGlueDataSourceProps(TypedDict, total=False):
    """Defines the Glue data source that contains the training data."""
    catalog_id: str | None
    """The Glue catalog that contains the training data."""
    database_name: Required[str]
    """The Glue database that contains the training data."""
    table_name: Required[str]
    """The Glue table that contains the training data."""


class CfnTrainingDatasetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTrainingDataset(TypedResource):
    """Defines the information necessary to create a training dataset."""
    props: CfnTrainingDatasetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrainingDatasetProps]) -> None: ...
    @property
    def attr_status(self) -> StringToken:
        """The status of the training dataset."""
    @property
    def attr_training_dataset_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the training dataset."""
