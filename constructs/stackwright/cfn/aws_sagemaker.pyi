"""Every resource type of AWS::SageMaker; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAIWorkloadConfigProps(TypedDict, total=False):
    ai_workload_config_name: Required[str]
    """The name of the AI workload configuration. A change replaces the resource."""
    ai_workload_configs: CfnAIWorkloadConfigAIWorkloadConfigsProps | Deferred | None
    """The benchmark tool configuration for an AI workload. A change replaces the resource."""
    dataset_config: CfnAIWorkloadConfigAIDatasetConfigProps | Deferred | None
    """The dataset configuration for an AI workload. A change replaces the resource."""
    tags: Sequence[CfnAIWorkloadConfigTagProps | Deferred] | Deferred | None
    """The metadata that you apply to the AI workload configuration to help you categorize and organize it."""


class CfnAIWorkloadConfigAIDatasetConfigProps(TypedDict, total=False):
    """The dataset configuration for an AI workload."""
    input_data_config: Required[Sequence[CfnAIWorkloadConfigAIWorkloadInputDataConfigProps | Deferred] | Deferred]
    """An array of input data channel configurations for the workload."""


class CfnAIWorkloadConfigAIWorkloadConfigsProps(TypedDict, total=False):
    """The benchmark tool configuration for an AI workload."""
    workload_spec: Required[CfnAIWorkloadConfigWorkloadSpecProps | Deferred]
    """The workload specification for benchmark tool configuration."""


class CfnAIWorkloadConfigAIWorkloadDataSourceProps(TypedDict, total=False):
    """The data source for an AI workload input data channel."""
    s3_data_source: CfnAIWorkloadConfigAIWorkloadS3DataSourceProps | Deferred | None
    """The Amazon S3 data source for an AI workload."""


class CfnAIWorkloadConfigAIWorkloadInputDataConfigProps(TypedDict, total=False):
    """A channel of input data for an AI workload configuration."""
    channel_name: Required[str]
    """The logical name for the data channel."""
    data_source: Required[CfnAIWorkloadConfigAIWorkloadDataSourceProps | Deferred]
    """The data source for an AI workload input data channel."""


class CfnAIWorkloadConfigAIWorkloadS3DataSourceProps(TypedDict, total=False):
    """The Amazon S3 data source for an AI workload."""
    s3_uri: Required[str]
    """The Amazon S3 URI of the data."""


class CfnAIWorkloadConfigTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnAIWorkloadConfigWorkloadSpecProps(TypedDict, total=False):
    """The workload specification for benchmark tool configuration."""
    inline: Required[str]
    """An inline YAML or JSON string that defines benchmark parameters."""


class CfnAIWorkloadConfig(TypedResource):
    """Resource Type definition for AWS::SageMaker::AIWorkloadConfig."""
    props: CfnAIWorkloadConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAIWorkloadConfigProps]) -> None: ...
    @property
    def attr_ai_workload_config_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AI workload configuration."""
    @property
    def attr_creation_time(self) -> StringToken:
        """A timestamp that indicates when the AI workload configuration was created."""


class CfnActionProps(TypedDict, total=False):
    action_name: Required[str]
    """The name of the action. A change replaces the resource."""
    action_type: Required[str]
    """The action type. A change replaces the resource."""
    description: str | None
    """The description of the action."""
    metadata_properties: CfnActionMetadataPropertiesProps | Deferred | None
    """Metadata properties of the tracking entity, trial, or trial component. A change replaces the resource."""
    properties: Mapping[str, str] | Deferred | None
    """A list of properties to add to the action."""
    source: Required[CfnActionActionSourceProps | Deferred]
    """The source type, ID, and URI. A change replaces the resource."""
    status: Literal["Unknown", "InProgress", "Completed", "Failed", "Stopping", "Stopped"] | Other | None
    """The status of the action."""
    tags: Sequence[CfnActionTagProps | Deferred] | Deferred | None
    """A list of tags to apply to the action."""


class CfnActionActionSourceProps(TypedDict, total=False):
    source_id: str | None
    """The ID of the source."""
    source_type: str | None
    """The type of the source."""
    source_uri: Required[str]
    """The URI of the source."""


class CfnActionMetadataPropertiesProps(TypedDict, total=False):
    commit_id: str | None
    """The commit ID."""
    generated_by: str | None
    """The entity this entity was generated by."""
    project_id: str | None
    """The project ID."""
    repository: str | None
    """The repository."""


class CfnActionTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnAction(TypedResource):
    """Resource type definition for AWS::SageMaker::Action."""
    props: CfnActionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnActionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the action."""
    @property
    def attr_creation_time(self) -> StringToken:
        """When the action was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """When the action was last modified."""


class CfnAlgorithmProps(TypedDict, total=False):
    algorithm_description: str | None
    """A description of the algorithm. A change replaces the resource."""
    algorithm_name: Required[str]
    """The name of the algorithm. A change replaces the resource."""
    certify_for_marketplace: Boolean | None
    """Whether to certify the algorithm so that it can be listed in AWS Marketplace. A change replaces the resource."""
    inference_specification: CfnAlgorithmInferenceSpecificationProps | Deferred | None
    """A change replaces the resource."""
    tags: Sequence[CfnAlgorithmTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    training_specification: Required[CfnAlgorithmTrainingSpecificationProps | Deferred]
    """A change replaces the resource."""


class CfnAlgorithmCategoricalParameterRangeSpecificationProps(TypedDict, total=False):
    values: Required[Sequence[str] | Deferred]


class CfnAlgorithmChannelSpecificationProps(TypedDict, total=False):
    description: str | None
    is_required: Boolean | None
    name: Required[str]
    supported_compression_types: Sequence[Literal["None", "Gzip"] | Other] | Deferred | None
    supported_content_types: Required[Sequence[str] | Deferred]
    supported_input_modes: Required[Sequence[Literal["Pipe", "File", "FastFile"] | Other] | Deferred]


class CfnAlgorithmContinuousParameterRangeSpecificationProps(TypedDict, total=False):
    max_value: Required[str]
    min_value: Required[str]


class CfnAlgorithmHyperParameterSpecificationProps(TypedDict, total=False):
    default_value: str | None
    description: str | None
    is_required: Boolean | None
    is_tunable: Boolean | None
    name: Required[str]
    range: CfnAlgorithmParameterRangeProps | Deferred | None
    type: Required[Literal["Integer", "Continuous", "Categorical", "FreeText"] | Other]


class CfnAlgorithmHyperParameterTuningJobObjectiveProps(TypedDict, total=False):
    metric_name: Required[str]
    type: Required[Literal["Maximize", "Minimize"] | Other]


class CfnAlgorithmInferenceSpecificationProps(TypedDict, total=False):
    containers: Required[Sequence[CfnAlgorithmModelPackageContainerDefinitionProps | Deferred] | Deferred]
    supported_content_types: Sequence[str] | Deferred | None
    supported_realtime_inference_instance_types: Sequence[Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.large", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5d.18xlarge", "ml.c5d.2xlarge", "ml.c5d.4xlarge", "ml.c5d.9xlarge", "ml.c5d.large", "ml.c5d.xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.large", "ml.c6g.xlarge", "ml.c6gd.12xlarge", "ml.c6gd.16xlarge", "ml.c6gd.2xlarge", "ml.c6gd.4xlarge", "ml.c6gd.8xlarge", "ml.c6gd.large", "ml.c6gd.xlarge", "ml.c6gn.12xlarge", "ml.c6gn.16xlarge", "ml.c6gn.2xlarge", "ml.c6gn.4xlarge", "ml.c6gn.8xlarge", "ml.c6gn.large", "ml.c6gn.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6in.12xlarge", "ml.c6in.16xlarge", "ml.c6in.24xlarge", "ml.c6in.2xlarge", "ml.c6in.32xlarge", "ml.c6in.4xlarge", "ml.c6in.8xlarge", "ml.c6in.large", "ml.c6in.xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.large", "ml.c7g.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.2xlarge", "ml.c8g.48xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.large", "ml.c8g.medium", "ml.c8g.xlarge", "ml.dl1.24xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.inf1.24xlarge", "ml.inf1.2xlarge", "ml.inf1.6xlarge", "ml.inf1.xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.inf2.8xlarge", "ml.inf2.xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5d.12xlarge", "ml.m5d.24xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.large", "ml.m6g.xlarge", "ml.m6gd.12xlarge", "ml.m6gd.16xlarge", "ml.m6gd.2xlarge", "ml.m6gd.4xlarge", "ml.m6gd.8xlarge", "ml.m6gd.large", "ml.m6gd.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.2xlarge", "ml.m8g.48xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.large", "ml.m8g.medium", "ml.m8g.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5.12xlarge", "ml.r5.24xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5d.12xlarge", "ml.r5d.24xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r6g.12xlarge", "ml.r6g.16xlarge", "ml.r6g.2xlarge", "ml.r6g.4xlarge", "ml.r6g.8xlarge", "ml.r6g.large", "ml.r6g.xlarge", "ml.r6gd.12xlarge", "ml.r6gd.16xlarge", "ml.r6gd.2xlarge", "ml.r6gd.4xlarge", "ml.r6gd.8xlarge", "ml.r6gd.large", "ml.r6gd.xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7gd.12xlarge", "ml.r7gd.16xlarge", "ml.r7gd.2xlarge", "ml.r7gd.4xlarge", "ml.r7gd.8xlarge", "ml.r7gd.large", "ml.r7gd.medium", "ml.r7gd.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r8g.12xlarge", "ml.r8g.16xlarge", "ml.r8g.24xlarge", "ml.r8g.2xlarge", "ml.r8g.48xlarge", "ml.r8g.4xlarge", "ml.r8g.8xlarge", "ml.r8g.large", "ml.r8g.medium", "ml.r8g.xlarge", "ml.t2.2xlarge", "ml.t2.large", "ml.t2.medium", "ml.t2.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.48xlarge"] | Other] | Deferred | None
    supported_response_mime_types: Sequence[str] | Deferred | None
    supported_transform_instance_types: Sequence[Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.inf2.8xlarge", "ml.inf2.xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge"] | Other] | Deferred | None


class CfnAlgorithmIntegerParameterRangeSpecificationProps(TypedDict, total=False):
    max_value: Required[str]
    min_value: Required[str]


class CfnAlgorithmMetricDefinitionProps(TypedDict, total=False):
    name: Required[str]
    regex: Required[str]


class CfnAlgorithmModelInputProps(TypedDict, total=False):
    data_input_config: Required[str]


class CfnAlgorithmModelPackageContainerDefinitionProps(TypedDict, total=False):
    container_hostname: str | None
    environment: Mapping[str, str] | Deferred | None
    framework: str | None
    framework_version: str | None
    image: Required[str]
    image_digest: str | None
    is_checkpoint: Boolean | None
    model_input: CfnAlgorithmModelInputProps | Deferred | None
    nearest_model_name: str | None


class CfnAlgorithmParameterRangeProps(TypedDict, total=False):
    categorical_parameter_range_specification: CfnAlgorithmCategoricalParameterRangeSpecificationProps | Deferred | None
    continuous_parameter_range_specification: CfnAlgorithmContinuousParameterRangeSpecificationProps | Deferred | None
    integer_parameter_range_specification: CfnAlgorithmIntegerParameterRangeSpecificationProps | Deferred | None


class CfnAlgorithmTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAlgorithmTrainingSpecificationProps(TypedDict, total=False):
    metric_definitions: Sequence[CfnAlgorithmMetricDefinitionProps | Deferred] | Deferred | None
    supported_hyper_parameters: Sequence[CfnAlgorithmHyperParameterSpecificationProps | Deferred] | Deferred | None
    supported_training_instance_types: Required[Sequence[Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.xlarge", "ml.c5n.18xlarge", "ml.c5n.2xlarge", "ml.c5n.4xlarge", "ml.c5n.9xlarge", "ml.c5n.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.xlarge", "ml.c7i-flex.12xlarge", "ml.c7i-flex.16xlarge", "ml.c7i-flex.2xlarge", "ml.c7i-flex.4xlarge", "ml.c7i-flex.8xlarge", "ml.c7i-flex.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c8i-flex.12xlarge", "ml.c8i-flex.16xlarge", "ml.c8i-flex.2xlarge", "ml.c8i-flex.4xlarge", "ml.c8i-flex.8xlarge", "ml.c8i-flex.xlarge", "ml.c8i.12xlarge", "ml.c8i.16xlarge", "ml.c8i.24xlarge", "ml.c8i.2xlarge", "ml.c8i.32xlarge", "ml.c8i.48xlarge", "ml.c8i.4xlarge", "ml.c8i.8xlarge", "ml.c8i.96xlarge", "ml.c8i.xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7i-flex.12xlarge", "ml.m7i-flex.16xlarge", "ml.m7i-flex.2xlarge", "ml.m7i-flex.4xlarge", "ml.m7i-flex.8xlarge", "ml.m7i-flex.large", "ml.m7i-flex.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8i-flex.12xlarge", "ml.m8i-flex.16xlarge", "ml.m8i-flex.2xlarge", "ml.m8i-flex.4xlarge", "ml.m8i-flex.8xlarge", "ml.m8i-flex.large", "ml.m8i-flex.xlarge", "ml.m8i.12xlarge", "ml.m8i.16xlarge", "ml.m8i.24xlarge", "ml.m8i.2xlarge", "ml.m8i.32xlarge", "ml.m8i.48xlarge", "ml.m8i.4xlarge", "ml.m8i.8xlarge", "ml.m8i.96xlarge", "ml.m8i.large", "ml.m8i.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3dn.24xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5d.12xlarge", "ml.r5d.16xlarge", "ml.r5d.24xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.8xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r8i-flex.12xlarge", "ml.r8i-flex.16xlarge", "ml.r8i-flex.2xlarge", "ml.r8i-flex.4xlarge", "ml.r8i-flex.8xlarge", "ml.r8i-flex.large", "ml.r8i-flex.xlarge", "ml.r8i.12xlarge", "ml.r8i.16xlarge", "ml.r8i.24xlarge", "ml.r8i.2xlarge", "ml.r8i.32xlarge", "ml.r8i.48xlarge", "ml.r8i.4xlarge", "ml.r8i.8xlarge", "ml.r8i.96xlarge", "ml.r8i.large", "ml.r8i.xlarge", "ml.t3.2xlarge", "ml.t3.large", "ml.t3.medium", "ml.t3.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.48xlarge"] | Other] | Deferred]
    supported_tuning_job_objective_metrics: Sequence[CfnAlgorithmHyperParameterTuningJobObjectiveProps | Deferred] | Deferred | None
    supports_distributed_training: Boolean | None
    training_channels: Required[Sequence[CfnAlgorithmChannelSpecificationProps | Deferred] | Deferred]
    training_image: Required[str]
    training_image_digest: str | None


class CfnAlgorithm(TypedResource):
    """Resource Type definition for AWS::SageMaker::Algorithm"""
    props: CfnAlgorithmProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAlgorithmProps]) -> None: ...
    @property
    def attr_algorithm_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the algorithm."""
    @property
    def attr_creation_time(self) -> StringToken:
        """A timestamp specifying when the algorithm was created."""


class CfnAppProps(TypedDict, total=False):
    app_name: Required[str]
    """The name of the app. A change replaces the resource."""
    app_type: Required[Literal["JupyterServer", "KernelGateway", "RStudioServerPro", "RSessionGateway", "Canvas"] | Other]
    """The type of app. A change replaces the resource."""
    domain_id: Required[str]
    """The domain ID. A change replaces the resource."""
    recovery_mode: Boolean | None
    """Indicates whether the application is launched in recovery mode."""
    resource_spec: CfnAppResourceSpecProps | Deferred | None
    """Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs on. A change replaces the resource."""
    tags: Sequence[CfnAppTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource. A change replaces the resource."""
    user_profile_name: Required[str]
    """The user profile name. A change replaces the resource."""


class CfnAppResourceSpecProps(TypedDict, total=False):
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the version runs on."""
    instance_type: Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge"] | Other | None
    """The instance type that the image version runs on. A change replaces the resource."""
    lifecycle_config_arn: str | None
    """The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource."""
    sage_maker_image_arn: str | None
    """The ARN of the SageMaker AI image that the image version belongs to. A change replaces the resource."""
    sage_maker_image_version_arn: str | None
    """The ARN of the image version created on the instance. A change replaces the resource."""


class CfnAppTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnApp(TypedResource):
    """Creates a running app for the specified UserProfile."""
    props: CfnAppProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppProps]) -> None: ...
    @property
    def attr_app_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the app, such as `arn:aws:sagemaker:us-west-2:account-id:app/my-app-name`."""
    @property
    def attr_built_in_lifecycle_config_arn(self) -> StringToken:
        """The lifecycle configuration that runs before the default lifecycle configuration."""


class CfnAppImageConfigProps(TypedDict, total=False):
    app_image_config_name: Required[str]
    """The name of the AppImageConfig. A change replaces the resource."""
    code_editor_app_image_config: CfnAppImageConfigCodeEditorAppImageConfigProps | Deferred | None
    """The configuration for the file system and the runtime, such as the environment variables and entry point."""
    jupyter_lab_app_image_config: CfnAppImageConfigJupyterLabAppImageConfigProps | Deferred | None
    """The configuration for the file system and the runtime, such as the environment variables and entry point."""
    kernel_gateway_image_config: CfnAppImageConfigKernelGatewayImageConfigProps | Deferred | None
    """The configuration for the file system and kernels in the SageMaker AI image."""
    tags: Sequence[CfnAppImageConfigTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource. A change replaces the resource."""


class CfnAppImageConfigCodeEditorAppImageConfigProps(TypedDict, total=False):
    """The configuration for the file system and kernels in a SageMaker image running as a Code Editor app."""
    container_config: CfnAppImageConfigContainerConfigProps | Deferred | None
    """The container configuration for a SageMaker image."""


class CfnAppImageConfigContainerConfigProps(TypedDict, total=False):
    """The configuration used to run the application image container."""
    container_arguments: Sequence[str] | Deferred | None
    """The arguments for the container when you're running the application."""
    container_entrypoint: Sequence[str] | Deferred | None
    """The entrypoint used to run the application in the container."""
    container_environment_variables: Sequence[CfnAppImageConfigCustomImageContainerEnvironmentVariableProps | Deferred] | Deferred | None
    """The environment variables to set in the container"""


class CfnAppImageConfigCustomImageContainerEnvironmentVariableProps(TypedDict, total=False):
    """The environment variables to set in the container"""
    key: Required[str]
    """The key that identifies a container environment variable."""
    value: Required[str]
    """The value of the container environment variable."""


class CfnAppImageConfigFileSystemConfigProps(TypedDict, total=False):
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""
    default_gid: Integer | None
    """The default POSIX group ID (GID)."""
    default_uid: Integer | None
    """The default POSIX user ID (UID)."""
    mount_path: str | None
    """The path within the image to mount the user's EFS home directory."""


class CfnAppImageConfigJupyterLabAppImageConfigProps(TypedDict, total=False):
    """The configuration for the file system and kernels in a SageMaker AI image running as a JupyterLab app."""
    container_config: CfnAppImageConfigContainerConfigProps | Deferred | None
    """The configuration used to run the application image container."""


class CfnAppImageConfigKernelGatewayImageConfigProps(TypedDict, total=False):
    """The configuration for the file system and kernels in a SageMaker AI image running as a KernelGateway app."""
    file_system_config: CfnAppImageConfigFileSystemConfigProps | Deferred | None
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""
    kernel_specs: Required[Sequence[CfnAppImageConfigKernelSpecProps | Deferred] | Deferred]
    """The specification of the Jupyter kernels in the image."""


class CfnAppImageConfigKernelSpecProps(TypedDict, total=False):
    """The specification of a Jupyter kernel."""
    display_name: str | None
    """The display name of the kernel."""
    name: Required[str]
    """The name of the Jupyter kernel in the image."""


class CfnAppImageConfigTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAppImageConfig(TypedResource):
    """Creates a configuration for running a SageMaker AI image as a KernelGateway app."""
    props: CfnAppImageConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppImageConfigProps]) -> None: ...
    @property
    def attr_app_image_config_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AppImageConfig, such as `arn:aws:sagemaker:us-west-2:account-id:app-image-config/my-app-image-config-name`."""


class CfnArtifactProps(TypedDict, total=False):
    artifact_name: str | None
    """The name of the artifact."""
    artifact_type: Required[str]
    """The artifact type. A change replaces the resource."""
    metadata_properties: CfnArtifactMetadataPropertiesProps | Deferred | None
    """Metadata properties of the tracking entity, trial, or trial component. A change replaces the resource."""
    properties: Mapping[str, str] | Deferred | None
    """A list of properties to add to the artifact."""
    source: Required[CfnArtifactArtifactSourceProps | Deferred]
    """The source of the artifact. A change replaces the resource."""
    tags: Sequence[CfnArtifactTagProps | Deferred] | Deferred | None
    """A list of tags to apply to the artifact."""


class CfnArtifactArtifactSourceProps(TypedDict, total=False):
    source_types: Sequence[CfnArtifactArtifactSourceTypeProps | Deferred] | Deferred | None
    """A list of source types."""
    source_uri: Required[str]
    """The URI of the source."""


class CfnArtifactArtifactSourceTypeProps(TypedDict, total=False):
    source_id_type: Required[Literal["MD5Hash", "S3ETag", "S3Version", "Custom"] | Other]
    """The type of ID."""
    value: Required[str]
    """The ID."""


class CfnArtifactMetadataPropertiesProps(TypedDict, total=False):
    commit_id: str | None
    """The commit ID."""
    generated_by: str | None
    """The entity this entity was generated by."""
    project_id: str | None
    """The project ID."""
    repository: str | None
    """The repository."""


class CfnArtifactTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnArtifact(TypedResource):
    """Resource type definition for AWS::SageMaker::Artifact."""
    props: CfnArtifactProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnArtifactProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the artifact."""
    @property
    def attr_creation_time(self) -> StringToken:
        """When the artifact was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """When the artifact was last modified."""


class CfnClusterProps(TypedDict, total=False):
    auto_scaling: CfnClusterClusterAutoScalingConfigProps | Deferred | None
    """Configuration for cluster auto-scaling"""
    cluster_name: str | None
    """The name of the SageMaker HyperPod cluster. A change replaces the resource."""
    cluster_role: str | None
    """The cluster role for the autoscaler to assume."""
    instance_groups: Sequence[CfnClusterClusterInstanceGroupProps | Deferred] | Deferred | None
    """The instance groups of the SageMaker HyperPod cluster."""
    node_provisioning_mode: Literal["Continuous"] | Other | None
    """Determines the scaling strategy for the SageMaker HyperPod cluster."""
    node_recovery: Literal["Automatic", "None"] | Other | None
    """Specifies whether to enable or disable the automatic node recovery feature of SageMaker HyperPod."""
    orchestrator: CfnClusterOrchestratorProps | Deferred | None
    """The orchestrator type for the SageMaker HyperPod cluster."""
    restricted_instance_groups: Sequence[CfnClusterClusterRestrictedInstanceGroupProps | Deferred] | Deferred | None
    """The restricted instance groups of the SageMaker HyperPod cluster."""
    restricted_instance_groups_config: CfnClusterRestrictedInstanceGroupsConfigProps | Deferred | None
    """The cluster-level configuration for restricted instance groups, including shared environment settings for inter-RIG communication and FSx Lustre sharing."""
    tags: Sequence[CfnClusterTagProps | Deferred] | Deferred | None
    """A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources."""
    tiered_storage_config: CfnClusterTieredStorageConfigProps | Deferred | None
    """Configuration for tiered storage in the SageMaker HyperPod cluster."""
    vpc_config: CfnClusterVpcConfigProps | Deferred | None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. A change replaces the resource."""


class CfnClusterAlarmDetailsProps(TypedDict, total=False):
    """The details of the alarm to monitor during the AMI update."""
    alarm_name: Required[str]
    """The name of the alarm."""


class CfnClusterAutoPatchConfigProps(TypedDict, total=False):
    """The configuration for automatic patching of the instance group."""
    deployment_config: CfnClusterDeploymentConfigProps | Deferred | None
    """The configuration to use when updating the AMI versions."""
    patch_schedule: CfnClusterPatchScheduleProps | Deferred | None
    """The schedule configuration for automatic patching."""
    patching_strategy: Required[Literal["WhenIdle", "WhenAllIdle"] | Other]
    """The patching strategy that determines when and how instances are patched."""


class CfnClusterCapacitySizeConfigProps(TypedDict, total=False):
    """The configuration of the size measurements of the AMI update."""
    type: Required[str]
    """Specifies whether SageMaker should process the update by amount or percentage of instances."""
    value: Required[Integer]
    """Specifies the amount or percentage of instances SageMaker updates at a time."""


class CfnClusterClusterAccountingDatabaseProps(TypedDict, total=False):
    """External MySQL-compatible accounting database that a Slurm cluster's slurmdbd connects to."""
    endpoint: Required[str]
    """Hostname or endpoint of the accounting database, such as an RDS endpoint."""
    name: str | None
    """Name of the accounting database schema."""
    port: Integer | None
    """TCP port of the accounting database."""
    secret_arn: Required[str]
    """ARN of the Secrets Manager secret holding the database credentials."""


class CfnClusterClusterAutoScalingConfigProps(TypedDict, total=False):
    """Specifies the autoscaling configuration for a HyperPod cluster."""
    auto_scaler_type: Literal["Karpenter"] | Other | None
    """The type of autoscaler to use."""
    mode: Required[Literal["Enable", "Disable"] | Other]
    """Describes whether autoscaling is enabled or disabled for the cluster."""


class CfnClusterClusterCapacityRequirementsProps(TypedDict, total=False):
    """Defines the instance capacity requirements for an instance group, including configurations for both Spot and On-Demand capacity types."""
    on_demand: Anything
    """Configuration options specific to On-Demand instances."""
    spot: Anything
    """Configuration options specific to Spot instances."""


class CfnClusterClusterEbsVolumeConfigProps(TypedDict, total=False):
    """Defines the configuration for attaching an additional Amazon Elastic Block Store (EBS) volume to each instance of the SageMaker HyperPod cluster instance group."""
    root_volume: Boolean | None
    """Specifies whether the configuration is for the cluster's root or secondary Amazon EBS volume."""
    volume_kms_key_id: str | None
    """The ID of a KMS key to encrypt the Amazon EBS volume."""
    volume_size_in_gb: Integer | None
    """The size in gigabytes (GB) of the additional EBS volume to be attached to the instances in the SageMaker HyperPod cluster instance group."""


class CfnClusterClusterFsxLustreConfigProps(TypedDict, total=False):
    """Configuration for mounting an Amazon FSx Lustre file system to the instances in the SageMaker HyperPod cluster instance group."""
    dns_name: Required[str]
    """The DNS name of the FSx for Lustre file system."""
    mount_name: Required[str]
    """The mount name of the FSx for Lustre file system."""
    mount_path: str | None
    """The mount path for the FSx for Lustre file system."""


class CfnClusterClusterFsxOpenZfsConfigProps(TypedDict, total=False):
    """Configuration for mounting an Amazon FSx OpenZFS file system to the instances in the SageMaker HyperPod cluster instance group."""
    dns_name: Required[str]
    """The DNS name of the FSx for OpenZFS file system."""
    mount_path: str | None
    """The mount path for the FSx for OpenZFS file system."""


class CfnClusterClusterInstanceGroupProps(TypedDict, total=False):
    """The configuration information of the instance group within the HyperPod cluster."""
    auto_patch_config: CfnClusterAutoPatchConfigProps | Deferred | None
    """The configuration for automatic patching of the instance group."""
    capacity_requirements: CfnClusterClusterCapacityRequirementsProps | Deferred | None
    """Specifies the capacity requirements configuration for an instance group"""
    execution_role: Required[str]
    """The execution role for the instance group to assume."""
    image_id: str | None
    """AMI Id to be used for launching EC2 instances - HyperPodPublicAmiId or CustomAmiId"""
    image_release_version: str | None
    """The version of the HyperPod-managed AMI for the instance group, in semantic version format MAJOR.MINOR.PATCH (for example, 1.2.3)."""
    instance_count: Required[Integer]
    """The number of instances in an instance group of the SageMaker HyperPod cluster."""
    instance_group_name: Required[str]
    """The name of the instance group of a SageMaker HyperPod cluster."""
    instance_requirements: CfnClusterInstanceRequirementsProps | Deferred | None
    """The instance requirements for the instance group."""
    instance_storage_configs: Sequence[CfnClusterClusterInstanceStorageConfigProps | Deferred] | Deferred | None
    """The configurations of additional storage specified to the instance group where the instance (node) is launched."""
    instance_type: str | None
    """The instance type of the instance group of a SageMaker HyperPod cluster."""
    kubernetes_config: CfnClusterClusterKubernetesConfigProps | Deferred | None
    """Kubernetes configuration for cluster nodes including labels and taints."""
    life_cycle_config: CfnClusterClusterLifeCycleConfigProps | Deferred | None
    """The lifecycle configuration for a SageMaker HyperPod cluster."""
    min_instance_count: Integer | None
    """The minimum number of instances required for the instance group to be InService."""
    network_interface: CfnClusterClusterNetworkInterfaceProps | Deferred | None
    """Specifies the network interface configuration for the instance group."""
    on_start_deep_health_checks: Sequence[Literal["InstanceStress", "InstanceConnectivity"] | Other] | Deferred | None
    """A flag indicating whether deep health checks should be performed when the HyperPod cluster instance group is created or updated."""
    override_vpc_config: CfnClusterVpcConfigProps | Deferred | None
    """The customized Amazon VPC configuration at the instance group level that overrides the default Amazon VPC configuration of the SageMaker HyperPod cluster."""
    scheduled_update_config: CfnClusterScheduledUpdateConfigProps | Deferred | None
    """The configuration object of the schedule that SageMaker follows when updating the AMI."""
    slurm_config: CfnClusterClusterSlurmConfigProps | Deferred | None
    """Slurm configuration for the instance group."""
    threads_per_core: Integer | None
    """The number of threads per CPU core you specified under `CreateCluster`."""
    training_plan_arn: str | None
    """The Amazon Resource Name (ARN) of the training plan to use for this cluster instance group."""


class CfnClusterClusterInstanceStorageConfigProps(TypedDict, total=False):
    """Defines the configuration for attaching additional storage to the instances in the SageMaker HyperPod cluster instance group."""
    ebs_volume_config: CfnClusterClusterEbsVolumeConfigProps | Deferred | None
    """Defines the configuration for attaching additional Amazon Elastic Block Store (EBS) volumes to the instances in the SageMaker HyperPod cluster instance group."""
    fsx_lustre_config: CfnClusterClusterFsxLustreConfigProps | Deferred | None
    """Configuration for mounting an Amazon FSx Lustre file system to the instances in the SageMaker HyperPod cluster instance group."""
    fsx_open_zfs_config: CfnClusterClusterFsxOpenZfsConfigProps | Deferred | None
    """Configuration for mounting an Amazon FSx OpenZFS file system to the instances in the SageMaker HyperPod cluster instance group."""


class CfnClusterClusterKubernetesConfigProps(TypedDict, total=False):
    """Kubernetes configuration that specifies labels and taints to be applied to cluster nodes in an instance group."""
    labels: Mapping[str, str] | Deferred | None
    """Key-value pairs of labels to be applied to cluster nodes."""
    taints: Sequence[CfnClusterClusterKubernetesTaintProps | Deferred] | Deferred | None
    """List of taints to be applied to cluster nodes."""


class CfnClusterClusterKubernetesTaintProps(TypedDict, total=False):
    """A Kubernetes taint that can be applied to cluster nodes."""
    effect: Required[Literal["NoSchedule", "PreferNoSchedule", "NoExecute"] | Other]
    """The effect of the taint."""
    key: Required[str]
    """The key of the taint."""
    value: str | None
    """The value of the taint."""


class CfnClusterClusterLifeCycleConfigProps(TypedDict, total=False):
    """The lifecycle configuration for a SageMaker HyperPod cluster."""
    on_create: str | None
    """The file name of the entrypoint script of lifecycle scripts under `SourceS3Uri`."""
    on_init_complete: str | None
    """The file name of the extension script under SourceS3Uri."""
    source_s3_uri: str | None
    """An Amazon S3 bucket path where your lifecycle scripts are stored."""


class CfnClusterClusterNetworkInterfaceProps(TypedDict, total=False):
    """Specifies the network interface configuration for the instance group."""
    interface_type: Required[Literal["efa", "efa-only"] | Other]
    """The type of network interface."""


class CfnClusterClusterOrchestratorEksConfigProps(TypedDict, total=False):
    """The configuration for the Amazon EKS cluster that is used as the orchestrator for the SageMaker HyperPod cluster."""
    cluster_arn: Required[str]
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster."""


class CfnClusterClusterOrchestratorSlurmConfigProps(TypedDict, total=False):
    """Specifies parameter(s) related to Slurm as orchestrator."""
    accounting_database: CfnClusterClusterAccountingDatabaseProps | Deferred | None
    """External MySQL-compatible accounting database that a Slurm cluster's slurmdbd connects to."""
    slurm_config_strategy: Literal["Overwrite", "Managed", "Merge"] | Other | None
    """The strategy for managing Slurm configuration on the cluster."""


class CfnClusterClusterRestrictedInstanceGroupProps(TypedDict, total=False):
    """Details of a restricted instance group in a SageMaker HyperPod cluster."""
    environment_config: CfnClusterEnvironmentConfigProps | Deferred | None
    """The configuration for the restricted instance groups (RIG) environment."""
    execution_role: Required[str]
    """The execution role for the instance group to assume."""
    instance_count: Required[Integer]
    """The number of instances you specified to add to the restricted instance group of a SageMaker HyperPod cluster."""
    instance_group_name: Required[str]
    """The name of the instance group of a SageMaker HyperPod cluster."""
    instance_storage_configs: Sequence[CfnClusterClusterInstanceStorageConfigProps | Deferred] | Deferred | None
    """The instance storage configuration for the instance group."""
    instance_type: Required[str]
    """The instance type of the instance group of a SageMaker HyperPod cluster."""
    on_start_deep_health_checks: Sequence[Literal["InstanceStress", "InstanceConnectivity"] | Other] | Deferred | None
    """Nodes will undergo advanced stress test to detect and replace faulty instances, based on the type of deep health check(s) passed in."""
    override_vpc_config: CfnClusterVpcConfigProps | Deferred | None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""
    threads_per_core: Integer | None
    """The number you specified to TreadsPerCore in CreateCluster for enabling or disabling multithreading."""
    training_plan_arn: str | None
    """The Amazon Resource Name (ARN) of the training plan to use for this cluster restricted instance group."""


class CfnClusterClusterSlurmConfigProps(TypedDict, total=False):
    """Slurm configuration for the instance group."""
    node_type: Required[Literal["Controller", "Login", "Compute"] | Other]
    """The type of Slurm node for this instance group."""
    partition_names: Sequence[str] | Deferred | None
    """The Slurm partitions that this instance group belongs to."""


class CfnClusterDeploymentConfigProps(TypedDict, total=False):
    """The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations."""
    auto_rollback_configuration: Sequence[CfnClusterAlarmDetailsProps | Deferred] | Deferred | None
    """Automatic rollback configuration for handling endpoint deployment failures and recovery."""
    rolling_update_policy: CfnClusterRollingUpdatePolicyProps | Deferred | None
    """Specifies a rolling deployment strategy for updating a SageMaker endpoint."""
    wait_interval_in_seconds: Integer | None
    """The duration in seconds that SageMaker waits before updating more instances in the cluster."""


class CfnClusterEnvironmentConfigProps(TypedDict, total=False):
    """The configuration for the restricted instance groups (RIG) environment."""
    fsx_lustre_config: CfnClusterFSxLustreConfigProps | Deferred | None
    """Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster."""


class CfnClusterFSxLustreConfigProps(TypedDict, total=False):
    """Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster."""
    per_unit_storage_throughput: Required[Integer]
    """The throughput capacity of the Amazon FSx for Lustre file system, measured in MB/s per TiB of storage."""
    size_in_gib: Required[Integer]
    """The storage capacity of the Amazon FSx for Lustre file system, specified in gibibytes (GiB)."""


class CfnClusterInstanceRequirementsProps(TypedDict, total=False):
    """The instance requirements for the instance group."""
    instance_types: Required[Sequence[str] | Deferred]
    """A list of instance types that can be used for this instance group."""


class CfnClusterOrchestratorProps(TypedDict, total=False):
    """The orchestrator for a SageMaker HyperPod cluster."""
    eks: CfnClusterClusterOrchestratorEksConfigProps | Deferred | None
    """The configuration of the Amazon EKS orchestrator cluster for the SageMaker HyperPod cluster. A change replaces the resource."""
    slurm: CfnClusterClusterOrchestratorSlurmConfigProps | Deferred | None
    """Specifies parameter(s) related to Slurm as orchestrator."""


class CfnClusterPatchScheduleProps(TypedDict, total=False):
    """The schedule configuration for automatic patching."""


class CfnClusterRestrictedInstanceGroupsConfigProps(TypedDict, total=False):
    """The cluster-level configuration for restricted instance groups, including shared environment settings for inter-RIG communication and FSx Lustre sharing."""
    shared_environment_config: Required[CfnClusterSharedEnvironmentConfigProps | Deferred]
    """The shared environment configuration for restricted instance groups that use cluster-level shared FSx Lustre storage."""


class CfnClusterRollingUpdatePolicyProps(TypedDict, total=False):
    """Specifies a rolling deployment strategy for updating a SageMaker endpoint."""
    maximum_batch_size: Required[CfnClusterCapacitySizeConfigProps | Deferred]
    """Batch size for each rolling step to provision capacity and turn on traffic on the new endpoint fleet, and terminate capacity on the old endpoint fleet."""
    rollback_maximum_batch_size: CfnClusterCapacitySizeConfigProps | Deferred | None
    """Batch size for rollback to the old endpoint fleet."""


class CfnClusterScheduledUpdateConfigProps(TypedDict, total=False):
    """The configuration object of the schedule that SageMaker follows when updating the AMI."""
    deployment_config: CfnClusterDeploymentConfigProps | Deferred | None
    """The configuration to use when updating the AMI versions."""
    schedule_expression: Required[str]
    """A cron expression that specifies the schedule that SageMaker follows when updating the AMI."""


class CfnClusterSharedEnvironmentConfigProps(TypedDict, total=False):
    """The shared environment configuration for restricted instance groups that use cluster-level shared FSx Lustre storage."""
    fsx_lustre_config: CfnClusterFSxLustreConfigProps | Deferred | None
    """Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster."""
    fsx_lustre_deletion_policy: Required[Literal["Keep", "DeleteIfNotUsed"] | Other]
    """The deletion policy for the shared FSx Lustre file system."""


class CfnClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnClusterTieredStorageConfigProps(TypedDict, total=False):
    """Configuration for tiered storage in the SageMaker HyperPod cluster."""
    instance_memory_allocation_percentage: Integer | None
    """The percentage of instance memory to allocate for tiered storage."""
    mode: Required[Literal["Enable", "Disable"] | Other]
    """The mode of tiered storage."""


class CfnClusterVpcConfigProps(TypedDict, total=False):
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID of the subnets in the VPC to which you want to connect your training job or model."""


class CfnCluster(TypedResource):
    """Creates an Amazon SageMaker HyperPod cluster."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_cluster_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster."""
    @property
    def attr_cluster_status(self) -> StringToken:
        """The status of the SageMaker HyperPod cluster."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time when the SageMaker HyperPod cluster is created."""
    @property
    def attr_failure_message(self) -> StringToken:
        """The failure message of the SageMaker HyperPod cluster."""


class CfnClusterSchedulerConfigProps(TypedDict, total=False):
    cluster_arn: Required[str]
    """ARN of the cluster. A change replaces the resource."""
    description: str | None
    """Description of the cluster policy."""
    name: Required[str]
    """Name for the cluster policy. A change replaces the resource."""
    scheduler_config: Required[CfnClusterSchedulerConfigSchedulerConfigProps | Deferred]
    """Cluster policy configuration."""
    tags: Sequence[CfnClusterSchedulerConfigTagProps | Deferred] | Deferred | None
    """Tags of the cluster policy."""


class CfnClusterSchedulerConfigPriorityClassProps(TypedDict, total=False):
    """Priority class configuration."""
    name: Required[str]
    """Name of the priority class."""
    weight: Required[Integer]
    """Weight of the priority class."""


class CfnClusterSchedulerConfigSchedulerConfigProps(TypedDict, total=False):
    """Cluster policy configuration."""
    fair_share: Literal["Enabled", "Disabled"] | Other | None
    """When enabled, entities borrow idle compute based on assigned FairShareWeight."""
    idle_resource_sharing: Literal["Enabled", "Disabled"] | Other | None
    """Configuration for sharing idle compute resources across entities."""
    priority_classes: Sequence[CfnClusterSchedulerConfigPriorityClassProps | Deferred] | Deferred | None
    """List of priority class configurations."""


class CfnClusterSchedulerConfigTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnClusterSchedulerConfig(TypedResource):
    """Resource Type definition for AWS::SageMaker::ClusterSchedulerConfig."""
    props: CfnClusterSchedulerConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterSchedulerConfigProps]) -> None: ...
    @property
    def attr_cluster_scheduler_config_arn(self) -> StringToken:
        """ARN of the cluster policy."""
    @property
    def attr_cluster_scheduler_config_id(self) -> StringToken:
        """ID of the cluster policy."""
    @property
    def attr_cluster_scheduler_config_version(self) -> NumberToken:
        """Version of the cluster policy."""
    @property
    def attr_creation_time(self) -> StringToken:
        """Creation time of the cluster policy."""
    @property
    def attr_status(self) -> StringToken:
        """Status of the cluster policy."""


class CfnCodeRepositoryProps(TypedDict, total=False):
    code_repository_name: str | None
    """The name of the Git repository. A change replaces the resource."""
    git_config: Required[CfnCodeRepositoryGitConfigProps | Deferred]
    """Configuration details for the Git repository, including the URL where it is located and the ARN of the AWS Secrets Manager secret that contains the credentials used to access the repository."""
    tags: Sequence[CfnCodeRepositoryTagProps | Deferred] | Deferred | None
    """List of tags for Code Repository."""


class CfnCodeRepositoryGitConfigProps(TypedDict, total=False):
    """Specifies configuration details for a Git repository in your AWS account."""
    branch: str | None
    """The default branch for the Git repository. A change replaces the resource."""
    repository_url: Required[str]
    """The URL where the Git repository is located. A change replaces the resource."""
    secret_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the credentials used to access the git repository."""


class CfnCodeRepositoryTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnCodeRepository(TypedResource):
    """Creates a Git repository as a resource in your SageMaker AI account."""
    props: CfnCodeRepositoryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCodeRepositoryProps]) -> None: ...
    @property
    def attr_code_repository_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the code repository."""
    @property
    def attr_code_repository_name(self) -> StringToken:
        """The name of the code repository, such as `myCodeRepo`."""


class CfnComputeQuotaProps(TypedDict, total=False):
    activation_state: Literal["Enabled", "Disabled"] | Other | None
    """Whether the compute allocation rule is active."""
    cluster_arn: Required[str]
    """The ARN of the EKS-orchestrated SageMaker HyperPod cluster the compute allocation definition is bound to. A change replaces the resource."""
    compute_quota_config: Required[CfnComputeQuotaComputeQuotaConfigProps | Deferred]
    """Compute allocation rules: per-resource quotas, idle-borrowing strategy, and team-task preemption policy."""
    compute_quota_target: Required[CfnComputeQuotaComputeQuotaTargetProps | Deferred]
    """The team this compute allocation rule applies to."""
    description: str | None
    """A free-form description of the compute allocation definition."""
    name: Required[str]
    """The name of the compute allocation definition. A change replaces the resource."""
    tags: Sequence[CfnComputeQuotaTagProps | Deferred] | Deferred | None
    """Tags to associate with the compute allocation definition."""


class CfnComputeQuotaAcceleratorPartitionConfigProps(TypedDict, total=False):
    """Multi-instance GPU (MIG) partition profile and count for fractional accelerator allocation."""
    count: Required[Integer]
    """The number of MIG partitions of the specified Type allocated to the team."""
    type: Required[Literal["mig-1g.5gb", "mig-1g.10gb", "mig-1g.18gb", "mig-1g.20gb", "mig-1g.23gb", "mig-1g.35gb", "mig-1g.45gb", "mig-1g.47gb", "mig-2g.10gb", "mig-2g.20gb", "mig-2g.35gb", "mig-2g.45gb", "mig-2g.47gb", "mig-3g.20gb", "mig-3g.40gb", "mig-3g.71gb", "mig-3g.90gb", "mig-3g.93gb", "mig-4g.20gb", "mig-4g.40gb", "mig-4g.71gb", "mig-4g.90gb", "mig-4g.93gb", "mig-7g.40gb", "mig-7g.80gb", "mig-7g.141gb", "mig-7g.180gb", "mig-7g.186gb"] | Other]
    """MIG profile type."""


class CfnComputeQuotaComputeQuotaConfigProps(TypedDict, total=False):
    """Compute allocation rules: per-resource quotas, idle-borrowing strategy, and team-task preemption policy."""
    compute_quota_resources: Sequence[CfnComputeQuotaComputeQuotaResourceConfigProps | Deferred] | Deferred | None
    """Per-instance-type compute quotas for the team."""
    preempt_team_tasks: Literal["Never", "LowerPriority"] | Other | None
    """Team-task preemption policy."""
    resource_sharing_config: CfnComputeQuotaResourceSharingConfigProps | Deferred | None
    """Idle-resource-sharing strategy for this team's quota."""


class CfnComputeQuotaComputeQuotaResourceConfigProps(TypedDict, total=False):
    """Per-instance-type compute quota element."""
    accelerator_partition: CfnComputeQuotaAcceleratorPartitionConfigProps | Deferred | None
    """Multi-instance GPU (MIG) partition profile and count, for fractional accelerator allocation."""
    accelerators: Integer | None
    """The number of accelerators (e.g., GPUs) of this type allocated to the team."""
    count: Integer | None
    """The number of instances of this type allocated to the team."""
    instance_type: Required[Literal["ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5n.18xlarge", "ml.c5n.2xlarge", "ml.c5n.4xlarge", "ml.c5n.9xlarge", "ml.c5n.large", "ml.c6a.12xlarge", "ml.c6a.16xlarge", "ml.c6a.24xlarge", "ml.c6a.2xlarge", "ml.c6a.32xlarge", "ml.c6a.48xlarge", "ml.c6a.4xlarge", "ml.c6a.8xlarge", "ml.c6a.large", "ml.c6a.xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.large", "ml.c6g.medium", "ml.c6g.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.large", "ml.c7g.medium", "ml.c7g.xlarge", "ml.c8a.16xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.2xlarge", "ml.c8g.48xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.large", "ml.c8g.medium", "ml.c8g.xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.gr6.4xlarge", "ml.gr6.8xlarge", "ml.i3en.12xlarge", "ml.i3en.24xlarge", "ml.i3en.2xlarge", "ml.i3en.3xlarge", "ml.i3en.6xlarge", "ml.i3en.large", "ml.i3en.xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m6a.12xlarge", "ml.m6a.16xlarge", "ml.m6a.24xlarge", "ml.m6a.2xlarge", "ml.m6a.32xlarge", "ml.m6a.48xlarge", "ml.m6a.4xlarge", "ml.m6a.8xlarge", "ml.m6a.large", "ml.m6a.xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.large", "ml.m6g.medium", "ml.m6g.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7g.12xlarge", "ml.m7g.16xlarge", "ml.m7g.2xlarge", "ml.m7g.4xlarge", "ml.m7g.8xlarge", "ml.m7g.large", "ml.m7g.medium", "ml.m7g.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8a.16xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.2xlarge", "ml.m8g.48xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.large", "ml.m8g.medium", "ml.m8g.xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5d.16xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.t3.2xlarge", "ml.t3.large", "ml.t3.medium", "ml.t3.xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.3xlarge", "ml.trn2.48xlarge"] | Other]
    """The cluster instance type the quota applies to (e.g., 'ml.m5.xlarge', 'ml.p5.48xlarge')."""
    memory_in_gib: Number | None
    """The memory in GiB allocated to the team."""
    vcpu: Number | None
    """The number of vCPUs allocated to the team."""


class CfnComputeQuotaComputeQuotaTargetProps(TypedDict, total=False):
    """The team this compute allocation rule applies to."""
    fair_share_weight: Integer | None
    """Relative fair-share weight when fair-share scheduling is enabled on the parent ClusterSchedulerConfig."""
    team_name: Required[str]
    """The name of the team. A change replaces the resource."""


class CfnComputeQuotaResourceSharingConfigProps(TypedDict, total=False):
    """Idle-resource-sharing strategy for this team's quota."""
    absolute_borrow_limits: Sequence[CfnComputeQuotaComputeQuotaResourceConfigProps | Deferred] | Deferred | None
    """Per-instance-type absolute caps on resources this team can borrow."""
    borrow_limit: Integer | None
    """Maximum percentage of the team's idle quota that can be borrowed by other teams."""
    strategy: Required[Literal["Lend", "DontLend", "LendAndBorrow"] | Other]
    """How this team participates in idle-resource sharing."""


class CfnComputeQuotaTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnComputeQuota(TypedResource):
    """Resource Type definition for AWS::SageMaker::ComputeQuota."""
    props: CfnComputeQuotaProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnComputeQuotaProps]) -> None: ...
    @property
    def attr_compute_quota_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the compute allocation definition."""
    @property
    def attr_compute_quota_id(self) -> StringToken:
        """The unique 12-character identifier of the compute allocation definition."""
    @property
    def attr_compute_quota_version(self) -> NumberToken:
        """The version of the compute allocation definition."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The ISO-8601 timestamp at which the compute allocation definition was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The ISO-8601 timestamp at which the compute allocation definition was last modified."""
    @property
    def attr_status(self) -> StringToken:
        """The current lifecycle status of the compute allocation definition."""


class CfnContextProps(TypedDict, total=False):
    context_name: Required[str]
    """The name of the context. A change replaces the resource."""
    context_type: Required[str]
    """The context type. A change replaces the resource."""
    description: str | None
    """The description of the context."""
    properties: Mapping[str, str] | Deferred | None
    """A list of properties to add to the context."""
    source: Required[CfnContextSourceProps | Deferred]
    """The source type, ID, and URI. A change replaces the resource."""
    tags: Sequence[CfnContextTagsProps | Deferred] | Deferred | None
    """A list of tags to apply to the context."""


class CfnContextSourceProps(TypedDict, total=False):
    """The source type, ID, and URI."""
    source_id: str | None
    """The ID of the source."""
    source_type: str | None
    """The type of the source."""
    source_uri: Required[str]
    """The URI of the source."""


class CfnContextTagsProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnContext(TypedResource):
    """Resource type definition for AWS::SageMaker::Context."""
    props: CfnContextProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContextProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the context."""
    @property
    def attr_creation_time(self) -> StringToken:
        """When the context was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """When the context was last modified."""


class CfnDataQualityJobDefinitionProps(TypedDict, total=False):
    data_quality_app_specification: Required[CfnDataQualityJobDefinitionDataQualityAppSpecificationProps | Deferred]
    """Specifies the container that runs the monitoring job. A change replaces the resource."""
    data_quality_baseline_config: CfnDataQualityJobDefinitionDataQualityBaselineConfigProps | Deferred | None
    """Configures the constraints and baselines for the monitoring job. A change replaces the resource."""
    data_quality_job_input: Required[CfnDataQualityJobDefinitionDataQualityJobInputProps | Deferred]
    """A list of inputs for the monitoring job. A change replaces the resource."""
    data_quality_job_output_config: Required[CfnDataQualityJobDefinitionMonitoringOutputConfigProps | Deferred]
    """The output configuration for monitoring jobs. A change replaces the resource."""
    endpoint_name: str | None
    """The name of the endpoint used to run the monitoring job. A change replaces the resource."""
    job_definition_name: str | None
    """The name for the monitoring job definition. A change replaces the resource."""
    job_resources: Required[CfnDataQualityJobDefinitionMonitoringResourcesProps | Deferred]
    """Identifies the resources to deploy for a monitoring job. A change replaces the resource."""
    network_config: CfnDataQualityJobDefinitionNetworkConfigProps | Deferred | None
    """Specifies networking configuration for the monitoring job. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf. A change replaces the resource."""
    stopping_condition: CfnDataQualityJobDefinitionStoppingConditionProps | Deferred | None
    """A time limit for how long the monitoring job is allowed to run before stopping. A change replaces the resource."""
    tags: Sequence[CfnDataQualityJobDefinitionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource. A change replaces the resource."""


class CfnDataQualityJobDefinitionBatchTransformInputProps(TypedDict, total=False):
    """Input object for the batch transform job."""
    data_captured_destination_s3_uri: Required[str]
    """The Amazon S3 location being used to capture the data. A change replaces the resource."""
    dataset_format: Required[CfnDataQualityJobDefinitionDatasetFormatProps | Deferred]
    """The dataset format for your batch transform job. A change replaces the resource."""
    exclude_features_attribute: str | None
    """The attributes of the input data to exclude from the analysis."""
    local_path: Required[str]
    """Path to the filesystem where the batch transform data is available to the container. A change replaces the resource."""
    s3_data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. A change replaces the resource."""
    s3_input_mode: Literal["Pipe", "File"] | Other | None
    """Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. A change replaces the resource."""


class CfnDataQualityJobDefinitionClusterConfigProps(TypedDict, total=False):
    """The configuration for the cluster of resources used to run the processing job."""
    instance_count: Required[Integer]
    """The number of ML compute instances to use in the model monitoring job. A change replaces the resource."""
    instance_type: Required[str]
    """The ML compute instance type for the processing job. A change replaces the resource."""
    volume_kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the model monitoring job. A change replaces the resource."""
    volume_size_in_gb: Required[Integer]
    """The size of the ML storage volume, in gigabytes, that you want to provision. A change replaces the resource."""


class CfnDataQualityJobDefinitionConstraintsResourceProps(TypedDict, total=False):
    """The constraints resource for a monitoring job."""
    s3_uri: str | None
    """The Amazon S3 URI for the constraints resource. A change replaces the resource."""


class CfnDataQualityJobDefinitionCsvProps(TypedDict, total=False):
    """The CSV format"""
    header: Boolean | None
    """A boolean flag indicating if given CSV has header A change replaces the resource."""


class CfnDataQualityJobDefinitionDataQualityAppSpecificationProps(TypedDict, total=False):
    """Information about the container that a data quality monitoring job runs."""
    container_arguments: Sequence[str] | Deferred | None
    """The arguments to send to the container that the monitoring job runs. A change replaces the resource."""
    container_entrypoint: Sequence[str] | Deferred | None
    """The entrypoint for a container used to run a monitoring job. A change replaces the resource."""
    environment: Mapping[str, Anything] | Deferred | None
    """Sets the environment variables in the container that the monitoring job runs. A change replaces the resource."""
    image_uri: Required[str]
    """The container image that the data quality monitoring job runs. A change replaces the resource."""
    post_analytics_processor_source_uri: str | None
    """An Amazon S3 URI to a script that is called after analysis has been performed. A change replaces the resource."""
    record_preprocessor_source_uri: str | None
    """An Amazon S3 URI to a script that is called per row prior to running analysis. A change replaces the resource."""


class CfnDataQualityJobDefinitionDataQualityBaselineConfigProps(TypedDict, total=False):
    """Configuration for monitoring constraints and monitoring statistics."""
    baselining_job_name: str | None
    """The name of the job that performs baselining for the data quality monitoring job. A change replaces the resource."""
    constraints_resource: CfnDataQualityJobDefinitionConstraintsResourceProps | Deferred | None
    """The constraints resource for a monitoring job. A change replaces the resource."""
    statistics_resource: CfnDataQualityJobDefinitionStatisticsResourceProps | Deferred | None
    """Configuration for monitoring constraints and monitoring statistics. A change replaces the resource."""


class CfnDataQualityJobDefinitionDataQualityJobInputProps(TypedDict, total=False):
    """The input for the data quality monitoring job."""
    batch_transform_input: CfnDataQualityJobDefinitionBatchTransformInputProps | Deferred | None
    """Input object for the batch transform job. A change replaces the resource."""
    endpoint_input: CfnDataQualityJobDefinitionEndpointInputProps | Deferred | None
    """Input object for the endpoint A change replaces the resource."""


class CfnDataQualityJobDefinitionDatasetFormatProps(TypedDict, total=False):
    """The dataset format of the data to monitor"""
    csv: CfnDataQualityJobDefinitionCsvProps | Deferred | None
    """The CSV format A change replaces the resource."""
    json: CfnDataQualityJobDefinitionJsonProps | Deferred | None
    """The Json format A change replaces the resource."""
    parquet: Boolean | None
    """A flag indicate if the dataset format is Parquet A change replaces the resource."""


class CfnDataQualityJobDefinitionEndpointInputProps(TypedDict, total=False):
    """Input object for the endpoint"""
    endpoint_name: Required[str]
    """An endpoint in customer's account which has enabled `DataCaptureConfig` enabled. A change replaces the resource."""
    exclude_features_attribute: str | None
    """The attributes of the input data to exclude from the analysis."""
    local_path: Required[str]
    """Path to the filesystem where the endpoint data is available to the container. A change replaces the resource."""
    s3_data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. A change replaces the resource."""
    s3_input_mode: Literal["Pipe", "File"] | Other | None
    """Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. A change replaces the resource."""


class CfnDataQualityJobDefinitionJsonProps(TypedDict, total=False):
    """The Json format"""
    line: Boolean | None
    """A boolean flag indicating if it is JSON line format A change replaces the resource."""


class CfnDataQualityJobDefinitionMonitoringOutputProps(TypedDict, total=False):
    """The output object for a monitoring job."""
    s3_output: Required[CfnDataQualityJobDefinitionS3OutputProps | Deferred]
    """The Amazon S3 storage location where the results of a monitoring job are saved. A change replaces the resource."""


class CfnDataQualityJobDefinitionMonitoringOutputConfigProps(TypedDict, total=False):
    """The output configuration for monitoring jobs."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption. A change replaces the resource."""
    monitoring_outputs: Required[Sequence[CfnDataQualityJobDefinitionMonitoringOutputProps | Deferred] | Deferred]
    """Monitoring outputs for monitoring jobs. A change replaces the resource."""


class CfnDataQualityJobDefinitionMonitoringResourcesProps(TypedDict, total=False):
    """Identifies the resources to deploy for a monitoring job."""
    cluster_config: Required[CfnDataQualityJobDefinitionClusterConfigProps | Deferred]
    """The configuration for the cluster resources used to run the processing job. A change replaces the resource."""


class CfnDataQualityJobDefinitionNetworkConfigProps(TypedDict, total=False):
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs."""
    enable_inter_container_traffic_encryption: Boolean | None
    """Whether to encrypt all communications between distributed processing jobs. A change replaces the resource."""
    enable_network_isolation: Boolean | None
    """Whether to allow inbound and outbound network calls to and from the containers used for the processing job. A change replaces the resource."""
    vpc_config: CfnDataQualityJobDefinitionVpcConfigProps | Deferred | None
    """Specifies a VPC that your training jobs and hosted models have access to. A change replaces the resource."""


class CfnDataQualityJobDefinitionS3OutputProps(TypedDict, total=False):
    """The Amazon S3 storage location where the results of a monitoring job are saved."""
    local_path: Required[str]
    """The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. A change replaces the resource."""
    s3_upload_mode: Literal["Continuous", "EndOfJob"] | Other | None
    """Whether to upload the results of the monitoring job continuously or after the job completes. A change replaces the resource."""
    s3_uri: Required[str]
    """A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. A change replaces the resource."""


class CfnDataQualityJobDefinitionStatisticsResourceProps(TypedDict, total=False):
    """The statistics resource for a monitoring job."""
    s3_uri: str | None
    """The Amazon S3 URI for the statistics resource. A change replaces the resource."""


class CfnDataQualityJobDefinitionStoppingConditionProps(TypedDict, total=False):
    """Specifies a limit to how long a job can run."""
    max_runtime_in_seconds: Required[Integer]
    """The maximum length of time, in seconds, that a training or compilation job can run before it is stopped. A change replaces the resource."""


class CfnDataQualityJobDefinitionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDataQualityJobDefinitionVpcConfigProps(TypedDict, total=False):
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. A change replaces the resource."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID of the subnets in the VPC to which you want to connect your training job or model. A change replaces the resource."""


class CfnDataQualityJobDefinition(TypedResource):
    """Creates a definition for a job that monitors data quality and drift."""
    props: CfnDataQualityJobDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataQualityJobDefinitionProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time when the job definition was created."""
    @property
    def attr_endpoint_name(self) -> StringToken:
        """The name of the endpoint used to run the monitoring job."""
    @property
    def attr_job_definition_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the job definition."""
    @property
    def attr_job_definition_name(self) -> StringToken:
        """The name of the job definition."""
    @property
    def attr_role_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf."""


class CfnDeviceProps(TypedDict, total=False):
    device: CfnDeviceDeviceProps | Deferred | None
    """Edge device you want to create."""
    device_fleet_name: Required[str]
    """The name of the fleet the device belongs to."""
    tags: Sequence[CfnDeviceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs that contain metadata to help you categorize and organize your devices."""


class CfnDeviceDeviceProps(TypedDict, total=False):
    """Information of a particular device."""
    description: str | None
    """Description of the device."""
    device_name: Required[str]
    """The name of the device. A change replaces the resource."""
    iot_thing_name: str | None
    """AWS Internet of Things (IoT) object name."""


class CfnDeviceTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The key value of the tag."""


class CfnDevice(TypedResource):
    """The `AWS::SageMaker::Device` resource is an Amazon SageMaker resource type that allows you to register your Devices against an existing SageMaker Edge Manager DeviceFleet."""
    props: CfnDeviceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeviceProps]) -> None: ...


class CfnDeviceFleetProps(TypedDict, total=False):
    description: str | None
    """A description of the fleet."""
    device_fleet_name: Required[str]
    """Name of the device fleet. A change replaces the resource."""
    output_config: Required[CfnDeviceFleetEdgeOutputConfigProps | Deferred]
    """The output configuration for storing sample data collected by the fleet."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) that has access to AWS Internet of Things (IoT)."""
    tags: Sequence[CfnDeviceFleetTagProps | Deferred] | Deferred | None
    """An array of key-value pairs that contain metadata to help you categorize and organize your device fleets."""


class CfnDeviceFleetEdgeOutputConfigProps(TypedDict, total=False):
    """The output configuration for storing sample data collected by the fleet."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume after compilation job."""
    s3_output_location: Required[str]
    """The Amazon Simple Storage (S3) bucket URI."""


class CfnDeviceFleetTagProps(TypedDict, total=False):
    """Key-value pair to associate as a tag for the resource"""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The key value of the tag."""


class CfnDeviceFleet(TypedResource):
    """The `AWS::SageMaker::DeviceFleet` resource is an Amazon SageMaker resource type that allows you to create a DeviceFleet that manages your SageMaker Edge Manager Devices."""
    props: CfnDeviceFleetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeviceFleetProps]) -> None: ...


class CfnDomainProps(TypedDict, total=False):
    app_network_access_type: Literal["PublicInternetOnly", "VpcOnly"] | Other | None
    """Specifies the VPC used for non-EFS traffic. A change replaces the resource."""
    app_security_group_management: Literal["Service", "Customer"] | Other | None
    """The entity that creates and manages the required security groups for inter-app communication in `VpcOnly` mode."""
    auth_mode: Required[Literal["SSO", "IAM"] | Other]
    """The mode of authentication that members use to access the Domain. A change replaces the resource."""
    default_space_settings: CfnDomainDefaultSpaceSettingsProps | Deferred | None
    """The default settings for shared spaces that users create in the domain."""
    default_user_settings: Required[CfnDomainUserSettingsProps | Deferred]
    """The default user settings."""
    domain_name: Required[str]
    """The domain name. A change replaces the resource."""
    domain_settings: CfnDomainDomainSettingsProps | Deferred | None
    """A collection of settings that apply to the `SageMaker Domain`."""
    home_efs_file_system_creation: Literal["Enabled", "Disabled"] | Other | None
    """Indicates whether a home EFS file system is created for the domain."""
    kms_key_id: str | None
    """SageMaker uses AWS KMS to encrypt the EFS volume attached to the Domain with an AWS managed customer master key (CMK) by default. A change replaces the resource."""
    subnet_ids: Sequence[str] | Deferred | None
    """The VPC subnets that Studio uses for communication. A change replaces the resource."""
    tag_propagation: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether the tags added to Domain, User Profile and Space entity is propagated to all SageMaker resources."""
    tags: Sequence[CfnDomainTagProps | Deferred] | Deferred | None
    """Tags to associated with the Domain. A change replaces the resource."""
    vpc_id: str | None
    """The ID of the Amazon Virtual Private Cloud (Amazon VPC) that Studio uses for communication. A change replaces the resource."""


class CfnDomainAppLifecycleManagementProps(TypedDict, total=False):
    """Settings that are used to configure and manage the lifecycle of Amazon SageMaker Studio applications."""
    idle_settings: CfnDomainIdleSettingsProps | Deferred | None
    """Settings related to idle shutdown of Studio applications."""


class CfnDomainCodeEditorAppSettingsProps(TypedDict, total=False):
    """The Code Editor application settings."""
    app_lifecycle_management: CfnDomainAppLifecycleManagementProps | Deferred | None
    """Settings that are used to configure and manage the lifecycle of CodeEditor applications."""
    built_in_lifecycle_config_arn: str | None
    """The lifecycle configuration that runs before the default lifecycle configuration."""
    custom_images: Sequence[CfnDomainCustomImageProps | Deferred] | Deferred | None
    """A list of custom SageMaker images that are configured to run as a Code Editor app."""
    default_resource_spec: CfnDomainResourceSpecProps | Deferred | None
    """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the Code Editor app."""
    lifecycle_config_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the Code Editor application lifecycle configuration."""


class CfnDomainCodeRepositoryProps(TypedDict, total=False):
    """A Git repository that SageMaker AI automatically displays to users for cloning in the JupyterServer application."""
    repository_url: Required[str]
    """The URL of the Git repository."""


class CfnDomainCustomFileSystemConfigProps(TypedDict, total=False):
    """The settings for assigning a custom file system to a user profile or space for an Amazon SageMaker AI Domain."""
    efs_file_system_config: CfnDomainEFSFileSystemConfigProps | Deferred | None
    """The settings for a custom Amazon EFS file system."""
    fsx_lustre_file_system_config: CfnDomainFSxLustreFileSystemConfigProps | Deferred | None
    """The settings for a custom Amazon FSx for Lustre file system."""
    s3_file_system_config: CfnDomainS3FileSystemConfigProps | Deferred | None
    """Configuration settings for a custom Amazon S3 file system."""


class CfnDomainCustomImageProps(TypedDict, total=False):
    """A custom SageMaker AI image."""
    app_image_config_name: Required[str]
    """The name of the AppImageConfig."""
    image_name: Required[str]
    """The name of the CustomImage."""
    image_version_number: Integer | None
    """The version number of the CustomImage."""


class CfnDomainCustomPosixUserConfigProps(TypedDict, total=False):
    """Details about the POSIX identity that is used for file system operations."""
    gid: Required[Integer]
    """The POSIX group ID."""
    uid: Required[Integer]
    """The POSIX user ID."""


class CfnDomainDefaultEbsStorageSettingsProps(TypedDict, total=False):
    """A collection of default EBS storage settings that apply to spaces created within a domain or user profile."""
    default_ebs_volume_size_in_gb: Required[Integer]
    """The default size of the EBS storage volume for a space."""
    maximum_ebs_volume_size_in_gb: Required[Integer]
    """The maximum size of the EBS storage volume for a space."""


class CfnDomainDefaultSpaceSettingsProps(TypedDict, total=False):
    """The default settings for shared spaces that users create in the domain."""
    custom_file_system_configs: Sequence[CfnDomainCustomFileSystemConfigProps | Deferred] | Deferred | None
    """The settings for assigning a custom file system to a domain."""
    custom_posix_user_config: CfnDomainCustomPosixUserConfigProps | Deferred | None
    """The Jupyter lab's custom posix user configurations."""
    execution_role: Required[str]
    """The ARN of the execution role for the space."""
    jupyter_lab_app_settings: CfnDomainJupyterLabAppSettingsProps | Deferred | None
    """The JupyterLab app settings."""
    jupyter_server_app_settings: CfnDomainJupyterServerAppSettingsProps | Deferred | None
    """The JupyterServer app settings."""
    kernel_gateway_app_settings: CfnDomainKernelGatewayAppSettingsProps | Deferred | None
    """The KernelGateway app settings."""
    security_groups: Sequence[str] | Deferred | None
    """The security group IDs for the Amazon VPC that the space uses for communication."""
    space_storage_settings: CfnDomainDefaultSpaceStorageSettingsProps | Deferred | None
    """Default storage settings for a space."""


class CfnDomainDefaultSpaceStorageSettingsProps(TypedDict, total=False):
    """The default storage settings for a space."""
    default_ebs_storage_settings: CfnDomainDefaultEbsStorageSettingsProps | Deferred | None
    """The default EBS storage settings for a space."""


class CfnDomainDockerSettingsProps(TypedDict, total=False):
    """A collection of settings that configure the domain's Docker interaction."""
    enable_docker_access: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether the domain can access Docker."""
    vpc_only_trusted_accounts: Sequence[str] | Deferred | None
    """The list of AWS accounts that are trusted when the domain is created in VPC-only mode."""


class CfnDomainDomainSettingsProps(TypedDict, total=False):
    """A collection of settings that apply to the `SageMaker Domain`."""
    docker_settings: CfnDomainDockerSettingsProps | Deferred | None
    """A collection of settings that configure the domain's Docker interaction."""
    execution_role_identity_config: Literal["USER_PROFILE_NAME", "DISABLED"] | Other | None
    """The configuration for attaching a SageMaker AI user profile name to the execution role as a sts:SourceIdentity key."""
    ip_address_type: Literal["IPV4", "DUALSTACK"] | Other | None
    """The IP address type for the domain."""
    rstudio_server_pro_domain_settings: CfnDomainRStudioServerProDomainSettingsProps | Deferred | None
    """A collection of settings that configure the `RStudioServerPro` Domain-level app."""
    security_group_ids: Sequence[str] | Deferred | None
    """The security groups for the Amazon Virtual Private Cloud that the `Domain` uses for communication between Domain-level apps and user apps."""
    unified_studio_settings: CfnDomainUnifiedStudioSettingsProps | Deferred | None
    """The settings that apply to an SageMaker AI domain when you use it in Amazon SageMaker Unified Studio."""


class CfnDomainEFSFileSystemConfigProps(TypedDict, total=False):
    """The settings for assigning a custom Amazon EFS file system to a user profile or space for an Amazon SageMaker AI Domain."""
    file_system_id: Required[str]
    """The ID of your Amazon EFS file system."""
    file_system_path: str | None
    """The path to the file system directory that is accessible in Amazon SageMaker AI Studio."""


class CfnDomainFSxLustreFileSystemConfigProps(TypedDict, total=False):
    """The settings for assigning a custom Amazon FSx for Lustre file system to a user profile or space for an Amazon SageMaker Domain."""
    file_system_id: Required[str]
    """The globally unique, 17-digit, ID of the file system, assigned by Amazon FSx for Lustre."""
    file_system_path: str | None
    """The path to the file system directory that is accessible in Amazon SageMaker Studio."""


class CfnDomainHiddenSageMakerImageProps(TypedDict, total=False):
    """The SageMaker images that are hidden from the Studio user interface."""
    sage_maker_image_name: Literal["sagemaker_distribution"] | Other | None
    """The SageMaker image name that you are hiding from the Studio user interface."""
    version_aliases: Sequence[str] | Deferred | None
    """The version aliases you are hiding from the Studio user interface."""


class CfnDomainIdleSettingsProps(TypedDict, total=False):
    """Settings related to idle shutdown of Studio applications."""
    idle_timeout_in_minutes: Integer | None
    """The time that SageMaker waits after the application becomes idle before shutting it down."""
    lifecycle_management: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether idle shutdown is activated for the application type."""
    max_idle_timeout_in_minutes: Integer | None
    """The maximum value in minutes that custom idle shutdown can be set to by the user."""
    min_idle_timeout_in_minutes: Integer | None
    """The minimum value in minutes that custom idle shutdown can be set to by the user."""


class CfnDomainJupyterLabAppSettingsProps(TypedDict, total=False):
    """The settings for the JupyterLab application."""
    app_lifecycle_management: CfnDomainAppLifecycleManagementProps | Deferred | None
    """Indicates whether idle shutdown is activated for JupyterLab applications."""
    built_in_lifecycle_config_arn: str | None
    """The lifecycle configuration that runs before the default lifecycle configuration."""
    code_repositories: Sequence[CfnDomainCodeRepositoryProps | Deferred] | Deferred | None
    """A list of Git repositories that SageMaker automatically displays to users for cloning in the JupyterLab application."""
    custom_images: Sequence[CfnDomainCustomImageProps | Deferred] | Deferred | None
    """A list of custom SageMaker images that are configured to run as a JupyterLab app."""
    default_resource_spec: CfnDomainResourceSpecProps | Deferred | None
    """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the JupyterLab app."""
    lifecycle_config_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the lifecycle configurations attached to the user profile or domain."""


class CfnDomainJupyterServerAppSettingsProps(TypedDict, total=False):
    """The JupyterServer app settings."""
    default_resource_spec: CfnDomainResourceSpecProps | Deferred | None
    """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the JupyterServer app."""
    lifecycle_config_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the JupyterServerApp."""


class CfnDomainKernelGatewayAppSettingsProps(TypedDict, total=False):
    """The KernelGateway app settings."""
    custom_images: Sequence[CfnDomainCustomImageProps | Deferred] | Deferred | None
    """A list of custom SageMaker AI images that are configured to run as a KernelGateway app."""
    default_resource_spec: CfnDomainResourceSpecProps | Deferred | None
    """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the KernelGateway app."""
    lifecycle_config_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the the user profile or domain."""


class CfnDomainRSessionAppSettingsProps(TypedDict, total=False):
    """A collection of settings that apply to an `RSessionGateway` app."""
    custom_images: Sequence[CfnDomainCustomImageProps | Deferred] | Deferred | None
    """A list of custom SageMaker AI images that are configured to run as a RSession app."""
    default_resource_spec: CfnDomainResourceSpecProps | Deferred | None
    """Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs on."""


class CfnDomainRStudioServerProAppSettingsProps(TypedDict, total=False):
    """A collection of settings that configure user interaction with the `RStudioServerPro` app."""
    access_status: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether the current user has access to the `RStudioServerPro` app."""
    user_group: Literal["R_STUDIO_ADMIN", "R_STUDIO_USER"] | Other | None
    """The level of permissions that the user has within the `RStudioServerPro` app."""


class CfnDomainRStudioServerProDomainSettingsProps(TypedDict, total=False):
    """A collection of settings that configure the `RStudioServerPro` Domain-level app."""
    default_resource_spec: CfnDomainResourceSpecProps | Deferred | None
    """A collection that defines the default `InstanceType`, `SageMakerImageArn`, and `SageMakerImageVersionArn` for the Domain. A change replaces the resource."""
    domain_execution_role_arn: Required[str]
    """The ARN of the execution role for the `RStudioServerPro` Domain-level app."""
    rstudio_connect_url: str | None
    """A URL pointing to an RStudio Connect server."""
    rstudio_package_manager_url: str | None
    """A URL pointing to an RStudio Package Manager server."""


class CfnDomainResourceSpecProps(TypedDict, total=False):
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the version runs on."""
    instance_type: Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"] | Other | None
    """The instance type that the image version runs on. A change may replace the resource."""
    lifecycle_config_arn: str | None
    """The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource. A change may replace the resource."""
    sage_maker_image_arn: str | None
    """The ARN of the SageMaker AI image that the image version belongs to. A change may replace the resource."""
    sage_maker_image_version_arn: str | None
    """The ARN of the image version created on the instance. A change may replace the resource."""
    training_plan_arn: str | None
    """The Amazon Resource Name (ARN) of the training plan to use for the ResourceSpec."""


class CfnDomainS3FileSystemConfigProps(TypedDict, total=False):
    """Configuration for the custom Amazon S3 file system."""
    mount_path: str | None
    """The file system path where the Amazon S3 storage location will be mounted within the Amazon SageMaker Studio environment."""
    s3_uri: str | None
    """The Amazon S3 URI of the S3 file system configuration."""


class CfnDomainSharingSettingsProps(TypedDict, total=False):
    """Specifies options when sharing an Amazon SageMaker Studio notebook."""
    notebook_output_option: Literal["Allowed", "Disabled"] | Other | None
    """Whether to include the notebook cell output when sharing the notebook."""
    s3_kms_key_id: str | None
    """When `NotebookOutputOption` is `Allowed`, the AWS Key Management Service (KMS) encryption key ID used to encrypt the notebook cell output in the Amazon S3 bucket."""
    s3_output_path: str | None
    """When `NotebookOutputOption` is `Allowed`, the Amazon S3 bucket used to store the shared notebook snapshots."""


class CfnDomainStudioWebPortalSettingsProps(TypedDict, total=False):
    """Studio settings."""
    hidden_app_types: Sequence[Literal["JupyterServer", "TensorBoard", "RStudioServerPro", "JupyterLab", "CodeEditor", "DetailedProfiler", "Canvas"] | Other] | Deferred | None
    """The Applications supported in Studio that are hidden from the Studio left navigation pane."""
    hidden_instance_types: Sequence[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"] | Other] | Deferred | None
    """The instance types you are hiding from the Studio user interface."""
    hidden_ml_tools: Sequence[Literal["DataWrangler", "FeatureStore", "EmrClusters", "AutoMl", "Experiments", "Training", "ModelEvaluation", "Pipelines", "Models", "JumpStart", "InferenceRecommender", "Endpoints", "Projects", "InferenceOptimization", "HyperPodClusters", "Comet", "DeepchecksLLMEvaluation", "Fiddler", "LakeraGuard", "PerformanceEvaluation"] | Other] | Deferred | None
    """The machine learning tools that are hidden from the Studio left navigation pane."""
    hidden_sage_maker_image_version_aliases: Sequence[CfnDomainHiddenSageMakerImageProps | Deferred] | Deferred | None
    """The version aliases you are hiding from the Studio user interface."""


class CfnDomainTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDomainUnifiedStudioSettingsProps(TypedDict, total=False):
    """The settings that apply to an Amazon SageMaker AI domain when you use it in Amazon SageMaker Unified Studio."""
    domain_account_id: str | None
    """The ID of the AWS account that has the Amazon SageMaker Unified Studio domain."""
    domain_id: str | None
    """The ID of the Amazon SageMaker Unified Studio domain associated with this domain."""
    domain_region: str | None
    """The AWS Region where the domain is located in Amazon SageMaker Unified Studio."""
    environment_id: str | None
    """The ID of the environment that Amazon SageMaker Unified Studio associates with the domain."""
    project_id: str | None
    """The ID of the Amazon SageMaker Unified Studio project that corresponds to the domain."""
    project_s3_path: str | None
    """The location where Amazon S3 stores temporary execution data and other artifacts for the project that corresponds to the domain."""
    studio_web_portal_access: Literal["ENABLED", "DISABLED"] | Other | None
    """Sets whether you can access the domain in Amazon SageMaker Studio:"""


class CfnDomainUserSettingsProps(TypedDict, total=False):
    """A collection of settings that apply to users of Amazon SageMaker Studio."""
    auto_mount_home_efs: Literal["Enabled", "Disabled", "DefaultAsDomain"] | Other | None
    """Indicates whether auto-mounting of an EFS volume is supported for the user profile."""
    code_editor_app_settings: CfnDomainCodeEditorAppSettingsProps | Deferred | None
    """The Code Editor application settings."""
    custom_file_system_configs: Sequence[CfnDomainCustomFileSystemConfigProps | Deferred] | Deferred | None
    """The settings for assigning a custom file system to a user profile."""
    custom_posix_user_config: CfnDomainCustomPosixUserConfigProps | Deferred | None
    """Details about the POSIX identity that is used for file system operations."""
    default_landing_uri: str | None
    """The default experience that the user is directed to when accessing the domain."""
    execution_role: Required[str]
    """The execution role for the user."""
    jupyter_lab_app_settings: CfnDomainJupyterLabAppSettingsProps | Deferred | None
    """The settings for the JupyterLab application."""
    jupyter_server_app_settings: CfnDomainJupyterServerAppSettingsProps | Deferred | None
    """The Jupyter server's app settings."""
    kernel_gateway_app_settings: CfnDomainKernelGatewayAppSettingsProps | Deferred | None
    """The kernel gateway app settings."""
    r_session_app_settings: CfnDomainRSessionAppSettingsProps | Deferred | None
    """A collection of settings that configure the `RSessionGateway` app."""
    rstudio_server_pro_app_settings: CfnDomainRStudioServerProAppSettingsProps | Deferred | None
    """A collection of settings that configure user interaction with the `RStudioServerPro` app."""
    security_groups: Sequence[str] | Deferred | None
    """The security groups for the Amazon Virtual Private Cloud (VPC) that the domain uses for communication."""
    sharing_settings: CfnDomainSharingSettingsProps | Deferred | None
    """Specifies options for sharing Amazon SageMaker AI Studio notebooks."""
    space_storage_settings: CfnDomainDefaultSpaceStorageSettingsProps | Deferred | None
    """The storage settings for a space."""
    studio_web_portal: Literal["ENABLED", "DISABLED"] | Other | None
    """Whether the user can access Studio."""
    studio_web_portal_settings: CfnDomainStudioWebPortalSettingsProps | Deferred | None
    """Studio settings."""


class CfnDomain(TypedResource):
    """Creates a `Domain`."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_domain_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Domain, such as `arn:aws:sagemaker:us-west-2:account-id:domain/my-domain-name`."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The Domain ID."""
    @property
    def attr_home_efs_file_system_id(self) -> StringToken:
        """The ID of the Amazon Elastic File System (EFS) managed by this Domain."""
    @property
    def attr_security_group_id_for_domain_boundary(self) -> StringToken:
        """The ID of the security group that authorizes traffic between the `RSessionGateway` apps and the `RStudioServerPro` app."""
    @property
    def attr_single_sign_on_application_arn(self) -> StringToken:
        """The ARN of the application managed by SageMaker in IAM Identity Center."""
    @property
    def attr_single_sign_on_managed_application_instance_id(self) -> StringToken:
        """The SSO managed application instance ID."""
    @property
    def attr_url(self) -> StringToken:
        """The URL for the Domain."""


class CfnEndpointProps(TypedDict, total=False):
    deployment_config: CfnEndpointDeploymentConfigProps | Deferred | None
    """The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations."""
    endpoint_config_name: Required[str]
    """The name of the AWS::SageMaker::EndpointConfig resource that specifies the configuration for the endpoint."""
    endpoint_name: str | None
    """The name of the endpoint. A change replaces the resource."""
    exclude_retained_variant_properties: Sequence[CfnEndpointVariantPropertyProps | Deferred] | Deferred | None
    """When you are updating endpoint resources with RetainAllVariantProperties whose value is set to `true`, `ExcludeRetainedVariantProperties` specifies the list of type VariantProperty to override with the values provided by `EndpointConfig`."""
    retain_all_variant_properties: Boolean | None
    """When updating endpoint resources, enables or disables the retention of variant properties, such as the instance count or the variant weight."""
    retain_deployment_config: Boolean | None
    """Specifies whether to reuse the last deployment configuration."""
    tags: Sequence[CfnEndpointTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to apply to this resource."""


class CfnEndpointAlarmProps(TypedDict, total=False):
    """An Amazon CloudWatch alarm configured to monitor metrics on an endpoint."""
    alarm_name: Required[str]
    """The name of a CloudWatch alarm in your account."""


class CfnEndpointAutoRollbackConfigProps(TypedDict, total=False):
    """Automatic rollback configuration for handling endpoint deployment failures and recovery."""
    alarms: Required[Sequence[CfnEndpointAlarmProps | Deferred] | Deferred]
    """List of CloudWatch alarms in your account that are configured to monitor metrics on an endpoint."""


class CfnEndpointBlueGreenUpdatePolicyProps(TypedDict, total=False):
    """Update policy for a blue/green deployment."""
    maximum_execution_timeout_in_seconds: Integer | None
    """Maximum execution timeout for the deployment."""
    termination_wait_in_seconds: Integer | None
    """Additional waiting time in seconds after the completion of an endpoint deployment before terminating the old endpoint fleet."""
    traffic_routing_configuration: Required[CfnEndpointTrafficRoutingConfigProps | Deferred]
    """Defines the traffic routing strategy to shift traffic from the old fleet to the new fleet during an endpoint deployment."""


class CfnEndpointCapacitySizeProps(TypedDict, total=False):
    """Specifies the type and size of the endpoint capacity to activate for a blue/green deployment, a rolling deployment, or a rollback strategy."""
    type: Required[Literal["CAPACITY_PERCENT", "INSTANCE_COUNT"] | Other]
    """Specifies the endpoint capacity type."""
    value: Required[Integer]
    """Defines the capacity size, either as a number of instances or a capacity percentage."""


class CfnEndpointDeploymentConfigProps(TypedDict, total=False):
    """The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations."""
    auto_rollback_configuration: CfnEndpointAutoRollbackConfigProps | Deferred | None
    """Automatic rollback configuration for handling endpoint deployment failures and recovery."""
    blue_green_update_policy: CfnEndpointBlueGreenUpdatePolicyProps | Deferred | None
    """Update policy for a blue/green deployment."""
    rolling_update_policy: CfnEndpointRollingUpdatePolicyProps | Deferred | None
    """Specifies a rolling deployment strategy for updating a SageMaker endpoint."""


class CfnEndpointRollingUpdatePolicyProps(TypedDict, total=False):
    """Specifies a rolling deployment strategy for updating a SageMaker endpoint."""
    maximum_batch_size: Required[CfnEndpointCapacitySizeProps | Deferred]
    """Batch size for each rolling step to provision capacity and turn on traffic on the new endpoint fleet, and terminate capacity on the old endpoint fleet."""
    maximum_execution_timeout_in_seconds: Integer | None
    """The time limit for the total deployment."""
    rollback_maximum_batch_size: CfnEndpointCapacitySizeProps | Deferred | None
    """Batch size for rollback to the old endpoint fleet."""
    wait_interval_in_seconds: Required[Integer]
    """The length of the baking period, during which SageMaker monitors alarms for each batch on the new fleet."""


class CfnEndpointTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnEndpointTrafficRoutingConfigProps(TypedDict, total=False):
    """Defines the traffic routing strategy during an endpoint deployment to shift traffic from the old fleet to the new fleet."""
    canary_size: CfnEndpointCapacitySizeProps | Deferred | None
    """Batch size for the first step to turn on traffic on the new endpoint fleet."""
    linear_step_size: CfnEndpointCapacitySizeProps | Deferred | None
    """Batch size for each step to turn on traffic on the new endpoint fleet."""
    type: Required[Literal["ALL_AT_ONCE", "CANARY", "LINEAR"] | Other]
    """Traffic routing strategy type."""
    wait_interval_in_seconds: Integer | None
    """The waiting time (in seconds) between incremental steps to turn on traffic on the new endpoint fleet."""


class CfnEndpointVariantPropertyProps(TypedDict, total=False):
    """Specifies a production variant property type for an Endpoint."""
    variant_property_type: str | None
    """The type of variant property."""


class CfnEndpoint(TypedResource):
    """Use the `AWS::SageMaker::Endpoint` resource to create an endpoint using the specified configuration in the request."""
    props: CfnEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEndpointProps]) -> None: ...
    @property
    def attr_endpoint_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the endpoint."""
    @property
    def attr_endpoint_name(self) -> StringToken:
        """The name of the endpoint, such as `MyEndpoint`."""


class CfnEndpointConfigProps(TypedDict, total=False):
    async_inference_config: CfnEndpointConfigAsyncInferenceConfigProps | Deferred | None
    """Specifies configuration for how an endpoint performs asynchronous inference. A change replaces the resource."""
    data_capture_config: CfnEndpointConfigDataCaptureConfigProps | Deferred | None
    """Specifies how to capture endpoint data for model monitor. A change replaces the resource."""
    enable_network_isolation: Boolean | None
    """Sets whether all model containers deployed to the endpoint are isolated. A change replaces the resource."""
    endpoint_config_name: str | None
    """The name of the endpoint configuration. A change replaces the resource."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform actions on your behalf. A change replaces the resource."""
    explainer_config: CfnEndpointConfigExplainerConfigProps | Deferred | None
    """A parameter to activate explainers. A change replaces the resource."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) of an AWS Key Management Service key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance that hosts the endpoint. A change replaces the resource."""
    metrics_config: CfnEndpointConfigMetricsConfigProps | Deferred | None
    """Specifies the metrics that the endpoint publishes to Amazon CloudWatch, the frequency of publication, and whether to enable enhanced or detailed observability metrics. A change replaces the resource."""
    production_variants: Required[Sequence[CfnEndpointConfigProductionVariantProps | Deferred] | Deferred]
    """A list of `ProductionVariant` objects, one for each model that you want to host at this endpoint. A change replaces the resource."""
    shadow_production_variants: Sequence[CfnEndpointConfigProductionVariantProps | Deferred] | Deferred | None
    """Array of `ProductionVariant` objects. A change replaces the resource."""
    tags: Sequence[CfnEndpointConfigTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to apply to this resource."""
    vpc_config: CfnEndpointConfigVpcConfigProps | Deferred | None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. A change replaces the resource."""


class CfnEndpointConfigAsyncInferenceClientConfigProps(TypedDict, total=False):
    """Configures the behavior of the client used by SageMaker to interact with the model container during asynchronous inference."""
    max_concurrent_invocations_per_instance: Integer | None
    """The maximum number of concurrent requests sent by the SageMaker client to the model container. A change replaces the resource."""


class CfnEndpointConfigAsyncInferenceConfigProps(TypedDict, total=False):
    """Specifies configuration for how an endpoint performs asynchronous inference."""
    client_config: CfnEndpointConfigAsyncInferenceClientConfigProps | Deferred | None
    """Configures the behavior of the client used by SageMaker to interact with the model container during asynchronous inference. A change replaces the resource."""
    output_config: Required[CfnEndpointConfigAsyncInferenceOutputConfigProps | Deferred]
    """Specifies the configuration for asynchronous inference invocation outputs. A change replaces the resource."""


class CfnEndpointConfigAsyncInferenceNotificationConfigProps(TypedDict, total=False):
    """Specifies the configuration for notifications of inference results for asynchronous inference."""
    error_topic: str | None
    """Amazon SNS topic to post a notification to when an inference fails. A change replaces the resource."""
    include_inference_response_in: Sequence[Literal["ERROR_NOTIFICATION_TOPIC", "SUCCESS_NOTIFICATION_TOPIC"] | Other] | Deferred | None
    """The Amazon SNS topics where you want the inference response to be included. A change replaces the resource."""
    success_topic: str | None
    """Amazon SNS topic to post a notification to when an inference completes successfully. A change replaces the resource."""


class CfnEndpointConfigAsyncInferenceOutputConfigProps(TypedDict, total=False):
    """Specifies the configuration for asynchronous inference invocation outputs."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the asynchronous inference output in Amazon S3. A change replaces the resource."""
    notification_config: CfnEndpointConfigAsyncInferenceNotificationConfigProps | Deferred | None
    """Specifies the configuration for notifications of inference results for asynchronous inference. A change replaces the resource."""
    s3_failure_path: str | None
    """The Amazon S3 location to upload failure inference responses to. A change replaces the resource."""
    s3_output_path: str | None
    """The Amazon S3 location to upload inference responses to. A change replaces the resource."""


class CfnEndpointConfigCapacityReservationConfigProps(TypedDict, total=False):
    """Settings for the capacity reservation for the compute instances that SageMaker AI reserves for an endpoint."""
    capacity_reservation_preference: str | None
    """Options that you can choose for the capacity reservation."""
    ml_reservation_arn: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the ML capacity reservation that SageMaker AI applies when it deploys the endpoint."""


class CfnEndpointConfigCaptureContentTypeHeaderProps(TypedDict, total=False):
    """Specifies the JSON and CSV content types of the data that the endpoint captures."""
    csv_content_types: Sequence[str] | Deferred | None
    """A list of the CSV content types of the data that the endpoint captures. A change replaces the resource."""
    json_content_types: Sequence[str] | Deferred | None
    """A list of the JSON content types of the data that the endpoint captures. A change replaces the resource."""


class CfnEndpointConfigCaptureOptionProps(TypedDict, total=False):
    """Specifies whether the endpoint captures input data or output data."""
    capture_mode: Required[Literal["Input", "InputAndOutput", "Output"] | Other]
    """Specifies whether the endpoint captures input data or output data. A change replaces the resource."""


class CfnEndpointConfigClarifyExplainerConfigProps(TypedDict, total=False):
    """The configuration parameters for the SageMaker Clarify explainer."""
    enable_explanations: str | None
    """A JMESPath boolean expression used to filter which records to explain. A change replaces the resource."""
    inference_config: CfnEndpointConfigClarifyInferenceConfigProps | Deferred | None
    """The inference configuration parameter for the model container. A change replaces the resource."""
    shap_config: Required[CfnEndpointConfigClarifyShapConfigProps | Deferred]
    """The configuration for SHAP analysis. A change replaces the resource."""


class CfnEndpointConfigClarifyInferenceConfigProps(TypedDict, total=False):
    """The inference configuration parameter for the model container."""
    content_template: str | None
    """A template string used to format a JSON record into an acceptable model container input. A change replaces the resource."""
    feature_headers: Sequence[str] | Deferred | None
    """The names of the features. A change replaces the resource."""
    feature_types: Sequence[str] | Deferred | None
    """A list of data types of the features (optional). A change replaces the resource."""
    features_attribute: str | None
    """Provides the JMESPath expression to extract the features from a model container input in JSON Lines format. A change replaces the resource."""
    label_attribute: str | None
    """A JMESPath expression used to locate the list of label headers in the model container output. A change replaces the resource."""
    label_headers: Sequence[str] | Deferred | None
    """For multiclass classification problems, the label headers are the names of the classes. A change replaces the resource."""
    label_index: Integer | None
    """A zero-based index used to extract a label header or list of label headers from model container output in CSV format. A change replaces the resource."""
    max_payload_in_mb: Integer | None
    """The maximum payload size (MB) allowed of a request from the explainer to the model container. A change replaces the resource."""
    max_record_count: Integer | None
    """The maximum number of records in a request that the model container can process when querying the model container for the predictions of a synthetic dataset. A change replaces the resource."""
    probability_attribute: str | None
    """A JMESPath expression used to extract the probability (or score) from the model container output if the model container is in JSON Lines format. A change replaces the resource."""
    probability_index: Integer | None
    """A zero-based index used to extract a probability value (score) or list from model container output in CSV format. A change replaces the resource."""


class CfnEndpointConfigClarifyShapBaselineConfigProps(TypedDict, total=False):
    """The configuration for the SHAP baseline (also called the background or reference dataset) of the Kernal SHAP algorithm."""
    mime_type: str | None
    """The MIME type of the baseline data. A change replaces the resource."""
    shap_baseline: str | None
    """The inline SHAP baseline data in string format. A change replaces the resource."""
    shap_baseline_uri: str | None
    """The uniform resource identifier (URI) of the S3 bucket where the SHAP baseline file is stored. A change replaces the resource."""


class CfnEndpointConfigClarifyShapConfigProps(TypedDict, total=False):
    """The configuration for SHAP analysis using SageMaker Clarify Explainer."""
    number_of_samples: Integer | None
    """The number of samples to be used for analysis by the Kernal SHAP algorithm. A change replaces the resource."""
    seed: Integer | None
    """The starting value used to initialize the random number generator in the explainer. A change replaces the resource."""
    shap_baseline_config: Required[CfnEndpointConfigClarifyShapBaselineConfigProps | Deferred]
    """The configuration for the SHAP baseline of the Kernal SHAP algorithm. A change replaces the resource."""
    text_config: CfnEndpointConfigClarifyTextConfigProps | Deferred | None
    """A parameter that indicates if text features are treated as text and explanations are provided for individual units of text. A change replaces the resource."""
    use_logit: Boolean | None
    """A Boolean toggle to indicate if you want to use the logit function (true) or log-odds units (false) for model predictions. A change replaces the resource."""


class CfnEndpointConfigClarifyTextConfigProps(TypedDict, total=False):
    """A parameter used to configure the SageMaker Clarify explainer to treat text features as text so that explanations are provided for individual units of text."""
    granularity: Required[str]
    """The unit of granularity for the analysis of text features. A change replaces the resource."""
    language: Required[str]
    """Specifies the language of the text features in ISO 639-1 or ISO 639-3 code of a supported language. A change replaces the resource."""


class CfnEndpointConfigCoreDumpConfigProps(TypedDict, total=False):
    """Specifies where SageMaker writes core dumps from the model container when the process crashes, and how it encrypts them."""
    destination_s3_uri: Required[str]
    """The Amazon S3 bucket to send the core dump to."""
    kms_key_id: str | None
    """The AWS Key Management Service (AWS KMS) key that SageMaker uses to encrypt the core dump data at rest using Amazon S3 server-side encryption."""


class CfnEndpointConfigDataCaptureConfigProps(TypedDict, total=False):
    """Specifies the configuration of your endpoint for model monitor data capture."""
    capture_content_type_header: CfnEndpointConfigCaptureContentTypeHeaderProps | Deferred | None
    """A list of the JSON and CSV content type that the endpoint captures. A change replaces the resource."""
    capture_options: Required[Sequence[CfnEndpointConfigCaptureOptionProps | Deferred] | Deferred]
    """Specifies whether the endpoint captures input data to your model, output data from your model, or both. A change replaces the resource."""
    destination_s3_uri: Required[str]
    """The S3 bucket where model monitor stores captured data. A change replaces the resource."""
    enable_capture: Boolean | None
    """Set to `True` to enable data capture. A change replaces the resource."""
    initial_sampling_percentage: Required[Integer]
    """The percentage of data to capture. A change replaces the resource."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the captured data at rest using Amazon S3 server-side encryption. A change replaces the resource."""


class CfnEndpointConfigExplainerConfigProps(TypedDict, total=False):
    """A parameter to activate explainers."""
    clarify_explainer_config: CfnEndpointConfigClarifyExplainerConfigProps | Deferred | None
    """A member of `ExplainerConfig` that contains configuration parameters for the SageMaker Clarify explainer. A change replaces the resource."""


class CfnEndpointConfigInstancePoolProps(TypedDict, total=False):
    """Specifies an instance type and its priority for a heterogeneous endpoint."""
    instance_type: Required[Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.large", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5d.18xlarge", "ml.c5d.2xlarge", "ml.c5d.4xlarge", "ml.c5d.9xlarge", "ml.c5d.large", "ml.c5d.xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.large", "ml.c6g.xlarge", "ml.c6gd.12xlarge", "ml.c6gd.16xlarge", "ml.c6gd.2xlarge", "ml.c6gd.4xlarge", "ml.c6gd.8xlarge", "ml.c6gd.large", "ml.c6gd.xlarge", "ml.c6gn.12xlarge", "ml.c6gn.16xlarge", "ml.c6gn.2xlarge", "ml.c6gn.4xlarge", "ml.c6gn.8xlarge", "ml.c6gn.large", "ml.c6gn.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6in.12xlarge", "ml.c6in.16xlarge", "ml.c6in.24xlarge", "ml.c6in.2xlarge", "ml.c6in.32xlarge", "ml.c6in.4xlarge", "ml.c6in.8xlarge", "ml.c6in.large", "ml.c6in.xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.large", "ml.c7g.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.2xlarge", "ml.c8g.48xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.large", "ml.c8g.medium", "ml.c8g.xlarge", "ml.dl1.24xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.inf1.24xlarge", "ml.inf1.2xlarge", "ml.inf1.6xlarge", "ml.inf1.xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.inf2.8xlarge", "ml.inf2.xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5d.12xlarge", "ml.m5d.24xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.large", "ml.m6g.xlarge", "ml.m6gd.12xlarge", "ml.m6gd.16xlarge", "ml.m6gd.2xlarge", "ml.m6gd.4xlarge", "ml.m6gd.8xlarge", "ml.m6gd.large", "ml.m6gd.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.2xlarge", "ml.m8g.48xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.large", "ml.m8g.medium", "ml.m8g.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5.12xlarge", "ml.r5.24xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5d.12xlarge", "ml.r5d.24xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r6g.12xlarge", "ml.r6g.16xlarge", "ml.r6g.2xlarge", "ml.r6g.4xlarge", "ml.r6g.8xlarge", "ml.r6g.large", "ml.r6g.xlarge", "ml.r6gd.12xlarge", "ml.r6gd.16xlarge", "ml.r6gd.2xlarge", "ml.r6gd.4xlarge", "ml.r6gd.8xlarge", "ml.r6gd.large", "ml.r6gd.xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7gd.12xlarge", "ml.r7gd.16xlarge", "ml.r7gd.2xlarge", "ml.r7gd.4xlarge", "ml.r7gd.8xlarge", "ml.r7gd.large", "ml.r7gd.medium", "ml.r7gd.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r8g.12xlarge", "ml.r8g.16xlarge", "ml.r8g.24xlarge", "ml.r8g.2xlarge", "ml.r8g.48xlarge", "ml.r8g.4xlarge", "ml.r8g.8xlarge", "ml.r8g.large", "ml.r8g.medium", "ml.r8g.xlarge", "ml.t2.2xlarge", "ml.t2.large", "ml.t2.medium", "ml.t2.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.48xlarge"] | Other]
    """The ML compute instance type for the instance pool."""
    model_name_override: str | None
    """The name of a SageMaker model to use for this instance pool instead of the model specified for the production variant."""
    priority: Required[Integer]
    """The priority for the instance pool."""


class CfnEndpointConfigManagedInstanceScalingProps(TypedDict, total=False):
    """Settings that control the range in the number of instances that the endpoint provisions as it scales up or down to accommodate traffic."""
    max_instance_count: Integer | None
    """The maximum number of instances that the endpoint can provision when it scales up to accommodate an increase in traffic."""
    min_instance_count: Integer | None
    """The minimum number of instances that the endpoint must retain when it scales down to accommodate a decrease in traffic."""
    scale_in_policy: CfnEndpointConfigScaleInPolicyProps | Deferred | None
    """Specifies how the endpoint releases instances when managed instance scaling scales in."""
    status: Literal["DISABLED", "ENABLED"] | Other | None
    """Indicates whether managed instance scaling is enabled."""


class CfnEndpointConfigMetricsConfigProps(TypedDict, total=False):
    """Specifies the metrics that the endpoint publishes to Amazon CloudWatch, the frequency of publication, and whether to enable enhanced or detailed observability metrics."""
    enable_detailed_observability: Boolean | None
    """Specifies whether to enable detailed observability for the endpoint."""
    enable_enhanced_metrics: Boolean | None
    """Specifies whether to enable enhanced metrics for the endpoint."""
    metric_publish_frequency_in_seconds: Literal[10, 30, 60, 120, 180, 240, 300] | Deferred | None
    """The interval, in seconds, at which the endpoint publishes metrics to Amazon CloudWatch."""


class CfnEndpointConfigPrefixAwareRoutingConfigProps(TypedDict, total=False):
    """The configuration for prefix-aware routing on a SageMaker real-time inference endpoint."""
    concurrency_threshold: Integer | None
    """The maximum number of in-flight requests on the target instance before the endpoint routes to another instance."""
    prefix_length: Integer | None
    """The maximum length of the prefix used for routing decisions."""


class CfnEndpointConfigProductionVariantProps(TypedDict, total=False):
    """Specifies a model that you want to host and the resources to deploy for hosting it."""
    capacity_reservation_config: CfnEndpointConfigCapacityReservationConfigProps | Deferred | None
    """Settings for the capacity reservation for the compute instances that SageMaker AI reserves for an endpoint."""
    container_startup_health_check_timeout_in_seconds: Integer | None
    """The timeout value, in seconds, for your inference container to pass health check by SageMaker Hosting. A change replaces the resource."""
    core_dump_config: CfnEndpointConfigCoreDumpConfigProps | Deferred | None
    """Specifies where SageMaker writes core dumps from the model container when the process crashes, and how it encrypts them."""
    enable_ssm_access: Boolean | None
    """You can use this parameter to turn on native AWS Systems Manager (SSM) access for a production variant behind an endpoint. A change replaces the resource."""
    inference_ami_version: Literal["al2-ami-sagemaker-inference-gpu-2", "al2-ami-sagemaker-inference-gpu-2-1", "al2-ami-sagemaker-inference-gpu-3-1", "al2-ami-sagemaker-inference-neuron-2", "al2023-ami-sagemaker-inference-gpu-4-1"] | Other | None
    """Specifies an option from a collection of preconfigured Amazon Machine Image (AMI) images."""
    initial_instance_count: Integer | None
    """Number of instances to launch initially. A change replaces the resource."""
    initial_variant_weight: Number | None
    """Determines initial traffic distribution among all of the models that you specify in the endpoint configuration. A change replaces the resource."""
    instance_pools: Sequence[CfnEndpointConfigInstancePoolProps | Deferred] | Deferred | None
    """A list of instance pools for the production variant."""
    instance_type: Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.large", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5d.18xlarge", "ml.c5d.2xlarge", "ml.c5d.4xlarge", "ml.c5d.9xlarge", "ml.c5d.large", "ml.c5d.xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.large", "ml.c6g.xlarge", "ml.c6gd.12xlarge", "ml.c6gd.16xlarge", "ml.c6gd.2xlarge", "ml.c6gd.4xlarge", "ml.c6gd.8xlarge", "ml.c6gd.large", "ml.c6gd.xlarge", "ml.c6gn.12xlarge", "ml.c6gn.16xlarge", "ml.c6gn.2xlarge", "ml.c6gn.4xlarge", "ml.c6gn.8xlarge", "ml.c6gn.large", "ml.c6gn.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6in.12xlarge", "ml.c6in.16xlarge", "ml.c6in.24xlarge", "ml.c6in.2xlarge", "ml.c6in.32xlarge", "ml.c6in.4xlarge", "ml.c6in.8xlarge", "ml.c6in.large", "ml.c6in.xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.large", "ml.c7g.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.2xlarge", "ml.c8g.48xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.large", "ml.c8g.medium", "ml.c8g.xlarge", "ml.dl1.24xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.inf1.24xlarge", "ml.inf1.2xlarge", "ml.inf1.6xlarge", "ml.inf1.xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.inf2.8xlarge", "ml.inf2.xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5d.12xlarge", "ml.m5d.24xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.large", "ml.m6g.xlarge", "ml.m6gd.12xlarge", "ml.m6gd.16xlarge", "ml.m6gd.2xlarge", "ml.m6gd.4xlarge", "ml.m6gd.8xlarge", "ml.m6gd.large", "ml.m6gd.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.2xlarge", "ml.m8g.48xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.large", "ml.m8g.medium", "ml.m8g.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5.12xlarge", "ml.r5.24xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5d.12xlarge", "ml.r5d.24xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r6g.12xlarge", "ml.r6g.16xlarge", "ml.r6g.2xlarge", "ml.r6g.4xlarge", "ml.r6g.8xlarge", "ml.r6g.large", "ml.r6g.xlarge", "ml.r6gd.12xlarge", "ml.r6gd.16xlarge", "ml.r6gd.2xlarge", "ml.r6gd.4xlarge", "ml.r6gd.8xlarge", "ml.r6gd.large", "ml.r6gd.xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7gd.12xlarge", "ml.r7gd.16xlarge", "ml.r7gd.2xlarge", "ml.r7gd.4xlarge", "ml.r7gd.8xlarge", "ml.r7gd.large", "ml.r7gd.medium", "ml.r7gd.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r8g.12xlarge", "ml.r8g.16xlarge", "ml.r8g.24xlarge", "ml.r8g.2xlarge", "ml.r8g.48xlarge", "ml.r8g.4xlarge", "ml.r8g.8xlarge", "ml.r8g.large", "ml.r8g.medium", "ml.r8g.xlarge", "ml.t2.2xlarge", "ml.t2.large", "ml.t2.medium", "ml.t2.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.48xlarge"] | Other | None
    """The ML compute instance type. A change replaces the resource."""
    managed_instance_scaling: CfnEndpointConfigManagedInstanceScalingProps | Deferred | None
    """Settings that control the range in the number of instances that the endpoint provisions as it scales up or down to accommodate traffic."""
    model_data_download_timeout_in_seconds: Integer | None
    """The timeout value, in seconds, to download and extract the model that you want to host from Amazon S3 to the individual inference instance associated with this production variant. A change replaces the resource."""
    model_name: str | None
    """The name of the model that you want to host. A change replaces the resource."""
    routing_config: CfnEndpointConfigRoutingConfigProps | Deferred | None
    """Settings that control how the endpoint routes incoming traffic to the instances that the endpoint hosts."""
    serverless_config: CfnEndpointConfigServerlessConfigProps | Deferred | None
    """The serverless configuration for an endpoint."""
    variant_instance_provision_timeout_in_seconds: Integer | None
    """The timeout value, in seconds, for provisioning instances for the production variant."""
    variant_name: Required[str]
    """The name of the production variant. A change replaces the resource."""
    volume_size_in_gb: Integer | None
    """The size, in GB, of the ML storage volume attached to individual inference instance associated with the production variant. A change replaces the resource."""


class CfnEndpointConfigRoutingConfigProps(TypedDict, total=False):
    """Settings that control how the endpoint routes incoming traffic to the instances that the endpoint hosts."""
    prefix_aware_routing_config: CfnEndpointConfigPrefixAwareRoutingConfigProps | Deferred | None
    """The configuration for prefix-aware routing on a SageMaker real-time inference endpoint."""
    routing_strategy: Literal["LEAST_OUTSTANDING_REQUESTS", "PREFIX_AWARE", "RANDOM"] | Other | None
    """Sets how the endpoint routes incoming traffic."""


class CfnEndpointConfigScaleInPolicyProps(TypedDict, total=False):
    """Specifies how the endpoint releases instances when managed instance scaling scales in."""
    cooldown_in_minutes: Integer | None
    """The cooldown period, in minutes, after the last endpoint operation before the endpoint evaluates consolidation scale-in opportunities."""
    maximum_step_size: Integer | None
    """The maximum number of instances that the endpoint can terminate at a time during a consolidation scale-in operation."""
    strategy: Required[Literal["CONSOLIDATION", "IDLE_RELEASE"] | Other]
    """The strategy for scaling in instances."""


class CfnEndpointConfigServerlessConfigProps(TypedDict, total=False):
    """Specifies the serverless configuration for an endpoint variant."""
    max_concurrency: Required[Integer]
    """The maximum number of concurrent invocations your serverless endpoint can process. A change replaces the resource."""
    memory_size_in_mb: Required[Integer]
    """The memory size of your serverless endpoint. A change replaces the resource."""
    provisioned_concurrency: Integer | None
    """The amount of provisioned concurrency to allocate for the serverless endpoint. A change replaces the resource."""


class CfnEndpointConfigTagProps(TypedDict, total=False):
    """A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnEndpointConfigVpcConfigProps(TypedDict, total=False):
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The VPC security group IDs, in the form sg-xxxxxxxx."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID of the subnets in the VPC to which you want to connect your training job or model."""


class CfnEndpointConfig(TypedResource):
    """The `AWS::SageMaker::EndpointConfig` resource creates a configuration for an Amazon SageMaker endpoint."""
    props: CfnEndpointConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEndpointConfigProps]) -> None: ...
    @property
    def attr_endpoint_config_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the endpoint configuration."""
    @property
    def attr_endpoint_config_name(self) -> StringToken:
        """The name of the endpoint configuration, such as `MyEndpointConfiguration`."""


class CfnExperimentProps(TypedDict, total=False):
    description: str | None
    """The description of the experiment."""
    display_name: str | None
    """The name of the experiment as displayed."""
    experiment_name: Required[str]
    """The name of the experiment. A change replaces the resource."""
    tags: Sequence[CfnExperimentTagsProps | Deferred] | Deferred | None
    """A list of tags to associate with the experiment."""


class CfnExperimentTagsProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnExperiment(TypedResource):
    """Resource type definition for AWS::SageMaker::Experiment."""
    props: CfnExperimentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnExperimentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the experiment."""
    @property
    def attr_creation_time(self) -> StringToken:
        """When the experiment was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """When the experiment was last modified."""


class CfnExperimentTrialComponentProps(TypedDict, total=False):
    display_name: str | None
    end_time: str | None
    metadata_properties: CfnExperimentTrialComponentMetadataPropertiesProps | Deferred | None
    """A change replaces the resource."""
    start_time: str | None
    status: CfnExperimentTrialComponentStatusProps | Deferred | None
    tags: Sequence[CfnExperimentTrialComponentTagsItemsProps | Deferred] | Deferred | None
    trial_component_name: Required[str]
    """A change replaces the resource."""


class CfnExperimentTrialComponentMetadataPropertiesProps(TypedDict, total=False):
    commit_id: str | None
    generated_by: str | None
    project_id: str | None
    repository: str | None


class CfnExperimentTrialComponentStatusProps(TypedDict, total=False):
    message: str | None
    primary_status: str | None


class CfnExperimentTrialComponentTagsItemsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnExperimentTrialComponent(TypedResource):
    """Resource Type definition for AWS::SageMaker::ExperimentTrialComponent"""
    props: CfnExperimentTrialComponentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnExperimentTrialComponentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_creation_time(self) -> StringToken: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_last_modified_time(self) -> StringToken: ...
    @property
    def attr_lineage_group_arn(self) -> StringToken: ...


class CfnFeatureGroupProps(TypedDict, total=False):
    description: str | None
    """A free form description of a `FeatureGroup`. A change replaces the resource."""
    event_time_feature_name: Required[str]
    """The name of the feature that stores the `EventTime` of a Record in a `FeatureGroup`. A change replaces the resource."""
    feature_definitions: Required[Sequence[CfnFeatureGroupFeatureDefinitionProps | Deferred] | Deferred]
    """A list of `Feature` s."""
    feature_group_name: Required[str]
    """The name of the `FeatureGroup`. A change replaces the resource."""
    offline_store_config: CfnFeatureGroupOfflineStoreConfigProps | Deferred | None
    """The configuration of an `OfflineStore`. A change replaces the resource."""
    online_store_config: CfnFeatureGroupOnlineStoreConfigProps | Deferred | None
    """The configuration of an `OnlineStore`. A change replaces the resource."""
    record_identifier_feature_name: Required[str]
    """The name of the `Feature` whose value uniquely identifies a `Record` defined in the `FeatureGroup` `FeatureDefinitions`. A change replaces the resource."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM execution role used to create the feature group. A change replaces the resource."""
    tags: Sequence[CfnFeatureGroupTagProps | Deferred] | Deferred | None
    """Tags used to define a `FeatureGroup`. A change replaces the resource."""
    throughput_config: CfnFeatureGroupThroughputConfigProps | Deferred | None
    """Used to set feature group throughput configuration."""


class CfnFeatureGroupDataCatalogConfigProps(TypedDict, total=False):
    """The meta data of the Glue table which serves as data catalog for the `OfflineStore`."""
    catalog: Required[str]
    """The name of the Glue table catalog. A change replaces the resource."""
    database: Required[str]
    """The name of the Glue table database. A change replaces the resource."""
    table_name: Required[str]
    """The name of the Glue table. A change replaces the resource."""


class CfnFeatureGroupFeatureDefinitionProps(TypedDict, total=False):
    """A list of features."""
    feature_name: Required[str]
    """The name of a feature."""
    feature_type: Required[Literal["Integral", "Fractional", "String"] | Other]
    """The value type of a feature."""


class CfnFeatureGroupOfflineStoreConfigProps(TypedDict, total=False):
    """The configuration of an `OfflineStore`."""
    data_catalog_config: CfnFeatureGroupDataCatalogConfigProps | Deferred | None
    """The meta data of the Glue table that is autogenerated when an `OfflineStore` is created. A change replaces the resource."""
    disable_glue_table_creation: Boolean | None
    """Set to `True` to disable the automatic creation of an AWS Glue table when configuring an `OfflineStore`. A change replaces the resource."""
    s3_storage_config: Required[CfnFeatureGroupS3StorageConfigProps | Deferred]
    """The Amazon Simple Storage (Amazon S3) location of `OfflineStore`. A change replaces the resource."""
    table_format: Literal["Iceberg", "Glue"] | Other | None
    """Format for the offline store table. A change replaces the resource."""


class CfnFeatureGroupOnlineStoreConfigProps(TypedDict, total=False):
    """Use this to specify the AWS Key Management Service (KMS) Key ID, or `KMSKeyId`, for at rest data encryption."""
    enable_online_store: Boolean | None
    """Turn `OnlineStore` off by specifying `False` for the `EnableOnlineStore` flag. A change replaces the resource."""
    security_config: CfnFeatureGroupOnlineStoreSecurityConfigProps | Deferred | None
    """Use to specify KMS Key ID ( `KMSKeyId`) for at-rest encryption of your `OnlineStore`. A change replaces the resource."""
    storage_type: Literal["Standard", "InMemory"] | Other | None
    """Option for different tiers of low latency storage for real-time data retrieval. A change replaces the resource."""
    ttl_duration: CfnFeatureGroupTtlDurationProps | Deferred | None
    """Time to live duration, where the record is hard deleted after the expiration time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`."""


class CfnFeatureGroupOnlineStoreSecurityConfigProps(TypedDict, total=False):
    """The security configuration for `OnlineStore`."""
    kms_key_id: str | None
    """The AWS Key Management Service (KMS) key ARN that SageMaker Feature Store uses to encrypt the Amazon S3 objects at rest using Amazon S3 server-side encryption. A change replaces the resource."""


class CfnFeatureGroupS3StorageConfigProps(TypedDict, total=False):
    """The Amazon Simple Storage (Amazon S3) location and security configuration for `OfflineStore`."""
    kms_key_id: str | None
    """The AWS Key Management Service (KMS) key ARN of the key used to encrypt any objects written into the `OfflineStore` S3 location. A change replaces the resource."""
    s3_uri: Required[str]
    """The S3 URI, or location in Amazon S3, of `OfflineStore`. A change replaces the resource."""


class CfnFeatureGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnFeatureGroupThroughputConfigProps(TypedDict, total=False):
    """Used to set feature group throughput configuration."""
    provisioned_read_capacity_units: Integer | None
    """For provisioned feature groups with online store enabled, this indicates the read throughput you are billed for and can consume without throttling."""
    provisioned_write_capacity_units: Integer | None
    """For provisioned feature groups, this indicates the write throughput you are billed for and can consume without throttling."""
    throughput_mode: Required[Literal["OnDemand", "Provisioned"] | Other]
    """The mode used for your feature group throughput: `ON_DEMAND` or `PROVISIONED`."""


class CfnFeatureGroupTtlDurationProps(TypedDict, total=False):
    """Time to live duration, where the record is hard deleted after the expiration time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`."""
    unit: Literal["Seconds", "Minutes", "Hours", "Days", "Weeks"] | Other | None
    """`TtlDuration` time unit."""
    value: Integer | None
    """`TtlDuration` time value."""


class CfnFeatureGroup(TypedResource):
    """Create a new `FeatureGroup`."""
    props: CfnFeatureGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFeatureGroupProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time a `FeatureGroup` was created."""
    @property
    def attr_feature_group_status(self) -> StringToken:
        """A `FeatureGroup` status."""


class CfnHubProps(TypedDict, total=False):
    hub_description: Required[str]
    """A description of the hub."""
    hub_display_name: str | None
    """The display name of the hub."""
    hub_name: Required[str]
    """The name of the hub. A change replaces the resource."""
    hub_search_keywords: Sequence[str] | Deferred | None
    """The searchable keywords for the hub."""
    s3_storage_config: CfnHubS3StorageConfigProps | Deferred | None
    """The Amazon S3 storage configuration for the hub. A change replaces the resource."""
    tags: Sequence[CfnHubTagProps | Deferred] | Deferred | None
    """Tags to associate with the hub."""


class CfnHubS3StorageConfigProps(TypedDict, total=False):
    """The Amazon S3 storage configuration for the hub."""
    s3_output_path: str | None
    """The Amazon S3 bucket prefix for hosting hub content."""


class CfnHubTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnHub(TypedResource):
    """Resource type definition for AWS::SageMaker::Hub"""
    props: CfnHubProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHubProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time that the hub was created."""
    @property
    def attr_hub_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the hub."""
    @property
    def attr_hub_status(self) -> StringToken:
        """The status of the hub."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time that the hub was last modified."""


class CfnHumanTaskUiProps(TypedDict, total=False):
    human_task_ui_name: Required[str]
    """The name of the human task user interface. A change replaces the resource."""
    tags: Sequence[CfnHumanTaskUiTagProps | Deferred] | Deferred | None
    """An array of key-value pairs that contain metadata to help you categorize and organize a human review workflow user interface."""
    ui_template: CfnHumanTaskUiUiTemplateProps | Deferred | None
    """The Liquid template for the worker user interface. A change replaces the resource."""


class CfnHumanTaskUiTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnHumanTaskUiUiTemplateProps(TypedDict, total=False):
    """The Liquid template for the worker user interface."""
    content: Required[str]
    """The content of the Liquid template for the worker user interface."""


class CfnHumanTaskUi(TypedResource):
    """Resource Type definition for AWS::SageMaker::HumanTaskUi"""
    props: CfnHumanTaskUiProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHumanTaskUiProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The timestamp when the human task user interface was created."""
    @property
    def attr_human_task_ui_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the human task user interface."""


class CfnImageProps(TypedDict, total=False):
    image_description: str | None
    """The description of the image."""
    image_display_name: str | None
    """The display name of the image."""
    image_name: Required[str]
    """The name of the Image. A change replaces the resource."""
    image_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on your behalf."""
    tags: Sequence[CfnImageTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to apply to this resource."""


class CfnImageTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnImage(TypedResource):
    """Creates a custom SageMaker AI image."""
    props: CfnImageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnImageProps]) -> None: ...
    @property
    def attr_image_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the image."""


class CfnImageVersionProps(TypedDict, total=False):
    alias: str | None
    """The alias of the image version."""
    aliases: Sequence[str] | Deferred | None
    """List of aliases for the image version."""
    base_image: Required[str]
    """The container image that the SageMaker image version is based on. A change replaces the resource."""
    horovod: Boolean | None
    """Indicates Horovod compatibility."""
    image_name: Required[str]
    """The name of the parent image. A change replaces the resource."""
    job_type: Literal["TRAINING", "INFERENCE", "NOTEBOOK_KERNEL"] | Other | None
    """Indicates SageMaker job type compatibility."""
    ml_framework: str | None
    """The machine learning framework vended in the image version."""
    processor: Literal["CPU", "GPU"] | Other | None
    """Indicates CPU or GPU compatibility."""
    programming_lang: str | None
    """The supported programming language and its version."""
    release_notes: str | None
    """The maintainer description of the image version."""
    vendor_guidance: Literal["NOT_PROVIDED", "STABLE", "TO_BE_ARCHIVED", "ARCHIVED"] | Other | None
    """The availability of the image version specified by the maintainer."""


class CfnImageVersion(TypedResource):
    """Creates a version of the SageMaker image specified by `ImageName`."""
    props: CfnImageVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnImageVersionProps]) -> None: ...
    @property
    def attr_container_image(self) -> StringToken:
        """The URI of the container image version referenced by ImageVersion."""
    @property
    def attr_image_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the parent Image."""
    @property
    def attr_image_version_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the image version."""
    @property
    def attr_version(self) -> NumberToken:
        """The version of the image."""


class CfnInferenceComponentProps(TypedDict, total=False):
    deployment_config: CfnInferenceComponentInferenceComponentDeploymentConfigProps | Deferred | None
    """The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations."""
    endpoint_arn: str | None
    """The Amazon Resource Name (ARN) of the endpoint that hosts the inference component."""
    endpoint_name: Required[str]
    """The name of the endpoint that hosts the inference component."""
    inference_component_name: str | None
    """The name of the inference component."""
    runtime_config: CfnInferenceComponentInferenceComponentRuntimeConfigProps | Deferred | None
    """The runtime config for the inference component"""
    specification: CfnInferenceComponentInferenceComponentSpecificationProps | Deferred | None
    """The specification for the inference component, for an endpoint with a single instance type."""
    specifications: Sequence[CfnInferenceComponentInferenceComponentSpecificationForInstanceTypeProps | Deferred] | Deferred | None
    """A list of specification objects for the inference component, one per instance type."""
    tags: Sequence[CfnInferenceComponentTagProps | Deferred] | Deferred | None
    """An array of tags to apply to the resource"""
    variant_name: str | None
    """The name of the production variant that hosts the inference component."""


class CfnInferenceComponentAlarmProps(TypedDict, total=False):
    """An Amazon CloudWatch alarm configured to monitor metrics on an endpoint."""
    alarm_name: Required[str]
    """The name of a CloudWatch alarm in your account."""


class CfnInferenceComponentAutoRollbackConfigurationProps(TypedDict, total=False):
    alarms: Required[Sequence[CfnInferenceComponentAlarmProps | Deferred] | Deferred]
    """An Amazon CloudWatch alarm configured to monitor metrics on an endpoint."""


class CfnInferenceComponentContainerMetricsConfigProps(TypedDict, total=False):
    """The configuration for container metrics scraping"""
    metrics_endpoints: Required[Sequence[CfnInferenceComponentMetricsEndpointProps | Deferred] | Deferred]
    """A metrics endpoint exposed by the container"""


class CfnInferenceComponentInferenceComponentAvailabilityZoneBalanceProps(TypedDict, total=False):
    """Configuration for balancing inference component copies across Availability Zones"""
    enforcement_mode: Required[Literal["PERMISSIVE"] | Other]
    max_imbalance: Integer | None
    """The maximum allowed difference in the number of inference component copies between any two Availability Zones"""


class CfnInferenceComponentInferenceComponentCapacitySizeProps(TypedDict, total=False):
    """Specifies the type and size of the endpoint capacity to activate for a rolling deployment or a rollback strategy."""
    type: Required[Literal["COPY_COUNT", "CAPACITY_PERCENT"] | Other]
    """Specifies the endpoint capacity type."""
    value: Required[Integer]
    """Defines the capacity size, either as a number of inference component copies or a capacity percentage."""


class CfnInferenceComponentInferenceComponentComputeResourceRequirementsProps(TypedDict, total=False):
    """Defines the compute resources to allocate to run a model, plus any adapter models, that you assign to an inference component."""
    max_memory_required_in_mb: Integer | None
    """The maximum MB of memory to allocate to run a model that you assign to an inference component."""
    min_memory_required_in_mb: Integer | None
    """The minimum MB of memory to allocate to run a model that you assign to an inference component."""
    number_of_accelerator_devices_required: Number | None
    """The number of accelerators to allocate to run a model that you assign to an inference component."""
    number_of_cpu_cores_required: Number | None
    """The number of CPU cores to allocate to run a model that you assign to an inference component."""


class CfnInferenceComponentInferenceComponentContainerSpecificationProps(TypedDict, total=False):
    """Defines a container that provides the runtime environment for a model that you deploy with an inference component."""
    artifact_url: str | None
    """The Amazon S3 path where the model artifacts, which result from model training, are stored."""
    container_metrics_config: CfnInferenceComponentContainerMetricsConfigProps | Deferred | None
    """The configuration for container metrics scraping"""
    environment: Mapping[str, str] | Deferred | None
    """The environment variables to set in the Docker container."""
    image: str | None
    """The Amazon Elastic Container Registry (Amazon ECR) path where the Docker image for the model is stored."""


class CfnInferenceComponentInferenceComponentContainerSpecificationForInstanceTypeProps(TypedDict, total=False):
    """Container specification for one Specifications entry."""
    artifact_url: str | None
    container_metrics_config: CfnInferenceComponentContainerMetricsConfigProps | Deferred | None
    """The configuration for container metrics scraping"""
    environment: Mapping[str, str] | Deferred | None
    """Environment variables to specify on the container"""
    image: str | None
    """The image to use for the container that will be materialized for the inference component"""


class CfnInferenceComponentInferenceComponentDataCacheConfigProps(TypedDict, total=False):
    """Settings that affect how the inference component caches data"""
    enable_caching: Required[Boolean]
    """Whether the endpoint caches the model artifacts and container image on each instance it provisions for the inference component"""


class CfnInferenceComponentInferenceComponentDeploymentConfigProps(TypedDict, total=False):
    """The deployment configuration for an endpoint that hosts inference components."""
    auto_rollback_configuration: CfnInferenceComponentAutoRollbackConfigurationProps | Deferred | None
    rolling_update_policy: CfnInferenceComponentInferenceComponentRollingUpdatePolicyProps | Deferred | None
    """Specifies a rolling deployment strategy for updating a SageMaker AI endpoint."""


class CfnInferenceComponentInferenceComponentRollingUpdatePolicyProps(TypedDict, total=False):
    """Specifies a rolling deployment strategy for updating a SageMaker AI inference component."""
    maximum_batch_size: CfnInferenceComponentInferenceComponentCapacitySizeProps | Deferred | None
    """The batch size for each rolling step in the deployment process."""
    maximum_execution_timeout_in_seconds: Integer | None
    """The time limit for the total deployment."""
    rollback_maximum_batch_size: CfnInferenceComponentInferenceComponentCapacitySizeProps | Deferred | None
    """The batch size for a rollback to the old endpoint fleet."""
    wait_interval_in_seconds: Integer | None
    """The length of the baking period, during which SageMaker AI monitors alarms for each batch on the new fleet."""


class CfnInferenceComponentInferenceComponentRuntimeConfigProps(TypedDict, total=False):
    """Runtime settings for a model that is deployed with an inference component."""
    copy_count: Integer | None
    """The number of runtime copies of the model container to deploy with the inference component."""


class CfnInferenceComponentInferenceComponentSchedulingConfigProps(TypedDict, total=False):
    """The scheduling configuration that determines how inference component copies are placed across available instances"""
    availability_zone_balance: Required[CfnInferenceComponentInferenceComponentAvailabilityZoneBalanceProps | Deferred]
    """Configuration for balancing inference component copies across Availability Zones"""
    placement_strategy: Required[Literal["SPREAD", "BINPACK"] | Other]


class CfnInferenceComponentInferenceComponentSpecificationProps(TypedDict, total=False):
    """Details about the resources to deploy with this inference component, including the model, container, and compute resources."""
    base_inference_component_name: str | None
    """The name of an existing inference component that is to contain the inference component that you're creating with your request."""
    compute_resource_requirements: CfnInferenceComponentInferenceComponentComputeResourceRequirementsProps | Deferred | None
    """The compute resources allocated to run the model, plus any adapter models, that you assign to the inference component."""
    container: CfnInferenceComponentInferenceComponentContainerSpecificationProps | Deferred | None
    """Defines a container that provides the runtime environment for a model that you deploy with an inference component."""
    data_cache_config: CfnInferenceComponentInferenceComponentDataCacheConfigProps | Deferred | None
    """Settings that affect how the inference component caches data"""
    model_name: str | None
    """The name of an existing SageMaker AI model object in your account that you want to deploy with the inference component."""
    scheduling_config: CfnInferenceComponentInferenceComponentSchedulingConfigProps | Deferred | None
    """The scheduling configuration that determines how inference component copies are placed across available instances"""
    startup_parameters: CfnInferenceComponentInferenceComponentStartupParametersProps | Deferred | None
    """Settings that take effect while the model container starts up."""


class CfnInferenceComponentInferenceComponentSpecificationForInstanceTypeProps(TypedDict, total=False):
    """A specification for one instance type, for use in Specifications."""
    compute_resource_requirements: CfnInferenceComponentInferenceComponentComputeResourceRequirementsProps | Deferred | None
    """Defines the compute resources to allocate to run a model, plus any adapter models, that you assign to an inference component."""
    container: CfnInferenceComponentInferenceComponentContainerSpecificationForInstanceTypeProps | Deferred | None
    """Container specification for one Specifications entry."""
    data_cache_config: CfnInferenceComponentInferenceComponentDataCacheConfigProps | Deferred | None
    """Settings that affect how the inference component caches data"""
    instance_type: Required[str]
    """An ML compute instance type"""
    model_name: str | None
    """The name of the model to use with the inference component"""
    scheduling_config: CfnInferenceComponentInferenceComponentSchedulingConfigProps | Deferred | None
    """The scheduling configuration that determines how inference component copies are placed across available instances"""
    startup_parameters: CfnInferenceComponentInferenceComponentStartupParametersProps | Deferred | None
    """Settings that take effect while the model container starts up."""


class CfnInferenceComponentInferenceComponentStartupParametersProps(TypedDict, total=False):
    """Settings that take effect while the model container starts up."""
    container_startup_health_check_timeout_in_seconds: Integer | None
    """The timeout value, in seconds, for your inference container to pass health check by Amazon S3 Hosting."""
    model_data_download_timeout_in_seconds: Integer | None
    """The timeout value, in seconds, to download and extract the model that you want to host from Amazon S3 to the individual inference instance associated with this inference component."""


class CfnInferenceComponentMetricsEndpointProps(TypedDict, total=False):
    """A metrics endpoint exposed by the container"""
    metric_publish_frequency_in_seconds: Integer | None
    """The interval, in seconds, at which container metrics scraped from the endpoint are published to Amazon CloudWatch."""
    metrics_endpoint_path: Required[str]
    """The path to the Prometheus formatted metrics endpoint exposed by the container"""


class CfnInferenceComponentTagProps(TypedDict, total=False):
    """A tag in the form of a key-value pair to associate with the resource"""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnInferenceComponent(TypedResource):
    """Creates an inference component, which is a SageMaker AI hosting object that you can use to deploy a model to an endpoint."""
    props: CfnInferenceComponentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInferenceComponentProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time when the inference component was created."""
    @property
    def attr_failure_reason(self) -> StringToken:
        """The failure reason if the inference component is in a failed state"""
    @property
    def attr_inference_component_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the inference component."""
    @property
    def attr_inference_component_status(self) -> StringToken:
        """The status of the inference component."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The time when the inference component was last updated."""
    @property
    def attr_runtime_config_current_copy_count(self) -> NumberToken:
        """The number of runtime copies of the model container that are currently deployed."""
    @property
    def attr_runtime_config_desired_copy_count(self) -> NumberToken:
        """The number of runtime copies of the model container that you requested to deploy with the inference component."""
    @property
    def attr_runtime_config_placement_status(self) -> StringToken:
        """The placement status of the inference component across instance types"""
    @property
    def attr_specification_current_data_cache_config(self) -> StringToken:
        """Settings that affect how the inference component caches data"""
    @property
    def attr_specification_container_deployed_image(self) -> StringToken: ...


class CfnInferenceExperimentProps(TypedDict, total=False):
    data_storage_config: CfnInferenceExperimentDataStorageConfigProps | Deferred | None
    """The Amazon S3 location and configuration for storing inference request and response data."""
    description: str | None
    """The description of the inference experiment."""
    desired_state: Literal["Running", "Completed", "Cancelled"] | Other | None
    """The desired state of the experiment after stopping."""
    endpoint_name: Required[str]
    """The name of the endpoint. A change replaces the resource."""
    kms_key: str | None
    """The AWS Key Management Service key that Amazon SageMaker uses to encrypt captured data at rest using Amazon S3 server-side encryption. A change replaces the resource."""
    model_variants: Required[Sequence[CfnInferenceExperimentModelVariantConfigProps | Deferred] | Deferred]
    """An array of `ModelVariantConfigSummary` objects."""
    name: Required[str]
    """The name of the inference experiment. A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of the IAM role that Amazon SageMaker can assume to access model artifacts and container images, and manage Amazon SageMaker Inference endpoints for model deployment. A change replaces the resource."""
    schedule: CfnInferenceExperimentInferenceExperimentScheduleProps | Deferred | None
    """The duration for which the inference experiment ran or will run."""
    shadow_mode_config: CfnInferenceExperimentShadowModeConfigProps | Deferred | None
    """The configuration of `ShadowMode` inference experiment type, which shows the production variant that takes all the inference requests, and the shadow variant to which Amazon SageMaker replicates a percentage of the inference requests."""
    status_reason: str | None
    """The error message for the inference experiment status result."""
    tags: Sequence[CfnInferenceExperimentTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    type: Required[Literal["ShadowMode"] | Other]
    """The type of the inference experiment. A change replaces the resource."""


class CfnInferenceExperimentCaptureContentTypeHeaderProps(TypedDict, total=False):
    """Configuration specifying how to treat different headers."""
    csv_content_types: Sequence[str] | Deferred | None
    """The list of all content type headers that Amazon SageMaker AI will treat as CSV and capture accordingly."""
    json_content_types: Sequence[str] | Deferred | None
    """The list of all content type headers that SageMaker AI will treat as JSON and capture accordingly."""


class CfnInferenceExperimentDataStorageConfigProps(TypedDict, total=False):
    """The Amazon S3 location and configuration for storing inference request and response data."""
    content_type: CfnInferenceExperimentCaptureContentTypeHeaderProps | Deferred | None
    """Configuration specifying how to treat different headers."""
    destination: Required[str]
    """The Amazon S3 bucket where the inference request and response data is stored."""
    kms_key: str | None
    """The AWS Key Management Service key that Amazon SageMaker uses to encrypt captured data at rest using Amazon S3 server-side encryption."""


class CfnInferenceExperimentInferenceExperimentScheduleProps(TypedDict, total=False):
    """The start and end times of an inference experiment."""
    end_time: str | None
    """The timestamp at which the inference experiment ended or will end."""
    start_time: str | None
    """The timestamp at which the inference experiment started or will start."""


class CfnInferenceExperimentModelInfrastructureConfigProps(TypedDict, total=False):
    """The configuration for the infrastructure that the model will be deployed to."""
    infrastructure_type: Required[Literal["RealTimeInference"] | Other]
    """The inference option to which to deploy your model."""
    real_time_inference_config: Required[CfnInferenceExperimentRealTimeInferenceConfigProps | Deferred]
    """The infrastructure configuration for deploying the model to real-time inference."""


class CfnInferenceExperimentModelVariantConfigProps(TypedDict, total=False):
    """Contains information about the deployment options of a model."""
    infrastructure_config: Required[CfnInferenceExperimentModelInfrastructureConfigProps | Deferred]
    """The configuration for the infrastructure that the model will be deployed to."""
    model_name: Required[str]
    """The name of the Amazon SageMaker Model entity."""
    variant_name: Required[str]
    """The name of the variant."""


class CfnInferenceExperimentRealTimeInferenceConfigProps(TypedDict, total=False):
    """The infrastructure configuration for deploying the model to a real-time inference endpoint."""
    instance_count: Required[Integer]
    """The number of instances of the type specified by `InstanceType`."""
    instance_type: Required[str]
    """The instance type the model is deployed to."""


class CfnInferenceExperimentShadowModeConfigProps(TypedDict, total=False):
    """The configuration of `ShadowMode` inference experiment type, which specifies a production variant to take all the inference requests, and a shadow variant to which Amazon SageMaker replicates a percentage of the inference requests."""
    shadow_model_variants: Required[Sequence[CfnInferenceExperimentShadowModelVariantConfigProps | Deferred] | Deferred]
    """List of shadow variant configurations."""
    source_model_variant_name: Required[str]
    """The name of the production variant, which takes all the inference requests."""


class CfnInferenceExperimentShadowModelVariantConfigProps(TypedDict, total=False):
    """The name and sampling percentage of a shadow variant."""
    sampling_percentage: Required[Integer]
    """The percentage of inference requests that Amazon SageMaker replicates from the production variant to the shadow variant."""
    shadow_model_variant_name: Required[str]
    """The name of the shadow variant."""


class CfnInferenceExperimentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnInferenceExperiment(TypedResource):
    """Creates an inference experiment using the configurations specified in the request."""
    props: CfnInferenceExperimentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInferenceExperimentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN for your inference experiment."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The timestamp at which the inference experiment was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The timestamp at which you last modified the inference experiment."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the inference experiment."""
    @property
    def attr_endpoint_metadata_endpoint_config_name(self) -> StringToken:
        """The name of the endpoint configuration."""
    @property
    def attr_endpoint_metadata_endpoint_name(self) -> StringToken:
        """The name of the endpoint used to run the inference experiment."""
    @property
    def attr_endpoint_metadata_endpoint_status(self) -> StringToken:
        """The status of the endpoint."""


class CfnMlflowAppProps(TypedDict, total=False):
    artifact_store_uri: Required[str]
    """The S3 URI for a general purpose bucket to use as the MLflow App artifact store."""
    model_registration_mode: Literal["AutoModelRegistrationEnabled", "AutoModelRegistrationDisabled"] | Other | None
    """Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry."""
    name: Required[str]
    """The name of the MLflow App. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow App uses to access the artifact store in Amazon S3. A change replaces the resource."""
    tags: Sequence[CfnMlflowAppTagProps | Deferred] | Deferred | None
    """Tags to associate with the MLflow App."""
    weekly_maintenance_window_start: str | None
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour standard time that weekly maintenance updates are scheduled."""


class CfnMlflowAppTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMlflowApp(TypedResource):
    """Resource type definition for AWS::SageMaker::MlflowApp"""
    props: CfnMlflowAppProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMlflowAppProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the MLflow App."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time that the MLflow App was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time that the MLflow App was last modified."""
    @property
    def attr_mlflow_app_id(self) -> StringToken:
        """The server-generated identifier of the MLflow App."""
    @property
    def attr_mlflow_version(self) -> StringToken:
        """The MLflow version used by the MLflow App."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the MLflow App."""


class CfnMlflowTrackingServerProps(TypedDict, total=False):
    artifact_store_uri: Required[str]
    """The Amazon S3 URI for MLFlow Tracking Server artifacts."""
    automatic_model_registration: Boolean | None
    """A flag to enable Automatic SageMaker Model Registration."""
    mlflow_version: str | None
    """The MLFlow Version used on the MLFlow Tracking Server. A change may replace the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on behalf of the customer. A change may replace the resource."""
    tags: Sequence[CfnMlflowTrackingServerTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    tracking_server_name: Required[str]
    """The name of the MLFlow Tracking Server. A change replaces the resource."""
    tracking_server_size: Literal["Small", "Medium", "Large"] | Other | None
    """The size of the MLFlow Tracking Server."""
    weekly_maintenance_window_start: str | None
    """The start of the time window for maintenance of the MLFlow Tracking Server in UTC time."""


class CfnMlflowTrackingServerTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnMlflowTrackingServer(TypedResource):
    """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as the artifact store."""
    props: CfnMlflowTrackingServerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMlflowTrackingServerProps]) -> None: ...
    @property
    def attr_tracking_server_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the MLFlow Tracking Server."""


class CfnModelProps(TypedDict, total=False):
    containers: Sequence[CfnModelContainerDefinitionProps | Deferred] | Deferred | None
    """Specifies the containers in the inference pipeline. A change replaces the resource."""
    enable_network_isolation: Boolean | None
    """Isolates the model container. A change replaces the resource."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that SageMaker can assume to access model artifacts and docker image for deployment on ML compute instances or for batch transform jobs. A change replaces the resource."""
    inference_execution_config: CfnModelInferenceExecutionConfigProps | Deferred | None
    """Specifies details of how containers in a multi-container endpoint are called. A change replaces the resource."""
    model_name: str | None
    """The name of the new model. A change replaces the resource."""
    primary_container: CfnModelContainerDefinitionProps | Deferred | None
    """The location of the primary docker image containing inference code, associated artifacts, and custom environment map that the inference code uses when the model is deployed for predictions. A change replaces the resource."""
    tags: Sequence[CfnModelTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to apply to this resource."""
    vpc_config: CfnModelVpcConfigProps | Deferred | None
    """A VpcConfig object that specifies the VPC that you want your model to connect to. A change replaces the resource."""


class CfnModelContainerDefinitionProps(TypedDict, total=False):
    """Describes the container, as part of model definition."""
    container_hostname: str | None
    """This parameter is ignored for models that contain only a `PrimaryContainer`. A change replaces the resource."""
    environment: Anything
    """The environment variables to set in the Docker container. A change replaces the resource."""
    image: str | None
    """The path where inference code is stored. A change replaces the resource."""
    image_config: CfnModelImageConfigProps | Deferred | None
    """Specifies whether the model container is in Amazon ECR or a private Docker registry accessible from your Amazon Virtual Private Cloud (VPC). A change replaces the resource."""
    inference_specification_name: str | None
    """The inference specification name in the model package version. A change replaces the resource."""
    mode: Literal["SingleModel", "MultiModel"] | Other | None
    """Whether the container hosts a single model or multiple models. A change replaces the resource."""
    model_data_source: CfnModelModelDataSourceProps | Deferred | None
    """Specifies the location of ML model data to deploy."""
    model_data_url: str | None
    """The S3 path where the model artifacts, which result from model training, are stored. A change replaces the resource."""
    model_package_name: str | None
    """The name or Amazon Resource Name (ARN) of the model package to use to create the model. A change replaces the resource."""
    multi_model_config: CfnModelMultiModelConfigProps | Deferred | None
    """Specifies additional configuration for multi-model endpoints. A change replaces the resource."""


class CfnModelHubAccessConfigProps(TypedDict, total=False):
    """The configuration for a private hub model reference that points to a public SageMaker JumpStart model."""
    hub_content_arn: Required[str]
    """The ARN of your private model hub content."""


class CfnModelImageConfigProps(TypedDict, total=False):
    """Specifies whether the model container is in Amazon ECR or a private Docker registry accessible from your Amazon Virtual Private Cloud (VPC)."""
    repository_access_mode: Required[Literal["Platform", "Vpc"] | Other]
    """Set this to one of the following values: A change replaces the resource."""
    repository_auth_config: CfnModelRepositoryAuthConfigProps | Deferred | None
    """(Optional) Specifies an authentication configuration for the private docker registry where your model image is hosted. A change replaces the resource."""


class CfnModelInferenceExecutionConfigProps(TypedDict, total=False):
    """Specifies details about how containers in a multi-container endpoint are run."""
    mode: Required[Literal["Serial", "Direct"] | Other]
    """How containers in a multi-container are run. A change replaces the resource."""


class CfnModelModelAccessConfigProps(TypedDict, total=False):
    """The access configuration file to control access to the ML model."""
    accept_eula: Required[Boolean]
    """Specifies agreement to the model end-user license agreement (EULA)."""


class CfnModelModelDataSourceProps(TypedDict, total=False):
    """Specifies the location of ML model data to deploy."""
    s3_data_source: Required[CfnModelS3DataSourceProps | Deferred]
    """Specifies the S3 location of ML model data to deploy."""


class CfnModelMultiModelConfigProps(TypedDict, total=False):
    """Specifies additional configuration for hosting multi-model endpoints."""
    model_cache_setting: Literal["Enabled", "Disabled"] | Other | None
    """Whether to cache models for a multi-model endpoint. A change replaces the resource."""


class CfnModelRepositoryAuthConfigProps(TypedDict, total=False):
    """Specifies an authentication configuration for the private docker registry where your model image is hosted."""
    repository_credentials_provider_arn: Required[str]
    """The Amazon Resource Name (ARN) of an AWS Lambda function that provides credentials to authenticate to the private Docker registry where your model image is hosted. A change replaces the resource."""


class CfnModelS3DataSourceProps(TypedDict, total=False):
    """Describes the S3 data source."""
    compression_type: Required[Literal["None", "Gzip"] | Other]
    """Specifies how the ML model data is prepared."""
    hub_access_config: CfnModelHubAccessConfigProps | Deferred | None
    """The configuration for a private hub model reference that points to a SageMaker JumpStart public hub model."""
    model_access_config: CfnModelModelAccessConfigProps | Deferred | None
    """The access configuration file to control access to the ML model."""
    s3_data_type: Required[Literal["S3Prefix", "S3Object"] | Other]
    """If you choose `S3Prefix`, `S3Uri` identifies a key name prefix."""
    s3_uri: Required[str]
    """Depending on the value specified for the `S3DataType`, identifies either a key name prefix or a manifest."""


class CfnModelTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag value."""
    value: Required[str]
    """The tag key."""


class CfnModelVpcConfigProps(TypedDict, total=False):
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. A change replaces the resource."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID of the subnets in the VPC to which you want to connect your training job or model. A change replaces the resource."""


class CfnModel(TypedResource):
    """The `AWS::SageMaker::Model` resource to create a model to host at an Amazon SageMaker endpoint."""
    props: CfnModelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModelProps]) -> None: ...
    @property
    def attr_model_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the model."""
    @property
    def attr_model_name(self) -> StringToken:
        """The name of the model, such as `MyModel`."""


class CfnModelBiasJobDefinitionProps(TypedDict, total=False):
    endpoint_name: str | None
    """The name of the endpoint used to run the monitoring job. A change replaces the resource."""
    job_definition_name: str | None
    """The name of the bias job definition. A change replaces the resource."""
    job_resources: Required[CfnModelBiasJobDefinitionMonitoringResourcesProps | Deferred]
    """Identifies the resources to deploy for a monitoring job. A change replaces the resource."""
    model_bias_app_specification: Required[CfnModelBiasJobDefinitionModelBiasAppSpecificationProps | Deferred]
    """Configures the model bias job to run a specified Docker container image. A change replaces the resource."""
    model_bias_baseline_config: CfnModelBiasJobDefinitionModelBiasBaselineConfigProps | Deferred | None
    """The baseline configuration for a model bias job. A change replaces the resource."""
    model_bias_job_input: Required[CfnModelBiasJobDefinitionModelBiasJobInputProps | Deferred]
    """Inputs for the model bias job. A change replaces the resource."""
    model_bias_job_output_config: Required[CfnModelBiasJobDefinitionMonitoringOutputConfigProps | Deferred]
    """The output configuration for monitoring jobs. A change replaces the resource."""
    network_config: CfnModelBiasJobDefinitionNetworkConfigProps | Deferred | None
    """Networking options for a model bias job. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf. A change replaces the resource."""
    stopping_condition: CfnModelBiasJobDefinitionStoppingConditionProps | Deferred | None
    """A time limit for how long the monitoring job is allowed to run before stopping. A change replaces the resource."""
    tags: Sequence[CfnModelBiasJobDefinitionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource. A change replaces the resource."""


class CfnModelBiasJobDefinitionBatchTransformInputProps(TypedDict, total=False):
    """Input object for the batch transform job."""
    data_captured_destination_s3_uri: Required[str]
    """The Amazon S3 location being used to capture the data. A change replaces the resource."""
    dataset_format: Required[CfnModelBiasJobDefinitionDatasetFormatProps | Deferred]
    """The dataset format for your batch transform job. A change replaces the resource."""
    end_time_offset: str | None
    """If specified, monitoring jobs subtract this time from the end time. A change replaces the resource."""
    features_attribute: str | None
    """The attributes of the input data that are the input features. A change replaces the resource."""
    inference_attribute: str | None
    """The attribute of the input data that represents the ground truth label. A change replaces the resource."""
    local_path: Required[str]
    """Path to the filesystem where the batch transform data is available to the container. A change replaces the resource."""
    probability_attribute: str | None
    """In a classification problem, the attribute that represents the class probability. A change replaces the resource."""
    probability_threshold_attribute: Number | None
    """The threshold for the class probability to be evaluated as a positive result. A change replaces the resource."""
    s3_data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. A change replaces the resource."""
    s3_input_mode: Literal["Pipe", "File"] | Other | None
    """Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. A change replaces the resource."""
    start_time_offset: str | None
    """If specified, monitoring jobs substract this time from the start time. A change replaces the resource."""


class CfnModelBiasJobDefinitionClusterConfigProps(TypedDict, total=False):
    """The configuration for the cluster resources used to run the processing job."""
    instance_count: Required[Integer]
    """The number of ML compute instances to use in the model monitoring job. A change replaces the resource."""
    instance_type: Required[str]
    """The ML compute instance type for the processing job. A change replaces the resource."""
    volume_kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the model monitoring job. A change replaces the resource."""
    volume_size_in_gb: Required[Integer]
    """The size of the ML storage volume, in gigabytes, that you want to provision. A change replaces the resource."""


class CfnModelBiasJobDefinitionConstraintsResourceProps(TypedDict, total=False):
    """The constraints resource for a monitoring job."""
    s3_uri: str | None
    """The Amazon S3 URI for the constraints resource. A change replaces the resource."""


class CfnModelBiasJobDefinitionCsvProps(TypedDict, total=False):
    """The CSV format"""
    header: Boolean | None
    """A boolean flag indicating if given CSV has header A change replaces the resource."""


class CfnModelBiasJobDefinitionDatasetFormatProps(TypedDict, total=False):
    """The dataset format of the data to monitor"""
    csv: CfnModelBiasJobDefinitionCsvProps | Deferred | None
    """The CSV format A change replaces the resource."""
    json: CfnModelBiasJobDefinitionJsonProps | Deferred | None
    """The Json format A change replaces the resource."""
    parquet: Boolean | None
    """A flag indicate if the dataset format is Parquet A change replaces the resource."""


class CfnModelBiasJobDefinitionEndpointInputProps(TypedDict, total=False):
    """Input object for the endpoint"""
    end_time_offset: str | None
    """If specified, monitoring jobs substract this time from the end time. A change replaces the resource."""
    endpoint_name: Required[str]
    """An endpoint in customer's account which has enabled `DataCaptureConfig` enabled. A change replaces the resource."""
    features_attribute: str | None
    """The attributes of the input data that are the input features. A change replaces the resource."""
    inference_attribute: str | None
    """The attribute of the input data that represents the ground truth label. A change replaces the resource."""
    local_path: Required[str]
    """Path to the filesystem where the endpoint data is available to the container. A change replaces the resource."""
    probability_attribute: str | None
    """In a classification problem, the attribute that represents the class probability. A change replaces the resource."""
    probability_threshold_attribute: Number | None
    """The threshold for the class probability to be evaluated as a positive result. A change replaces the resource."""
    s3_data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. A change replaces the resource."""
    s3_input_mode: Literal["Pipe", "File"] | Other | None
    """Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. A change replaces the resource."""
    start_time_offset: str | None
    """If specified, monitoring jobs substract this time from the start time. A change replaces the resource."""


class CfnModelBiasJobDefinitionJsonProps(TypedDict, total=False):
    """The Json format"""
    line: Boolean | None
    """A boolean flag indicating if it is JSON line format A change replaces the resource."""


class CfnModelBiasJobDefinitionModelBiasAppSpecificationProps(TypedDict, total=False):
    """Docker container image configuration object for the model bias job."""
    config_uri: Required[str]
    """JSON formatted S3 file that defines bias parameters. A change replaces the resource."""
    environment: Mapping[str, Anything] | Deferred | None
    """Sets the environment variables in the Docker container. A change replaces the resource."""
    image_uri: Required[str]
    """The container image to be run by the model bias job. A change replaces the resource."""


class CfnModelBiasJobDefinitionModelBiasBaselineConfigProps(TypedDict, total=False):
    """The configuration for a baseline model bias job."""
    baselining_job_name: str | None
    """The name of the baseline model bias job. A change replaces the resource."""
    constraints_resource: CfnModelBiasJobDefinitionConstraintsResourceProps | Deferred | None
    """The constraints resource for a monitoring job. A change replaces the resource."""


class CfnModelBiasJobDefinitionModelBiasJobInputProps(TypedDict, total=False):
    """Inputs for the model bias job."""
    batch_transform_input: CfnModelBiasJobDefinitionBatchTransformInputProps | Deferred | None
    """Input object for the batch transform job. A change replaces the resource."""
    endpoint_input: CfnModelBiasJobDefinitionEndpointInputProps | Deferred | None
    """Input object for the endpoint A change replaces the resource."""
    ground_truth_s3_input: Required[CfnModelBiasJobDefinitionMonitoringGroundTruthS3InputProps | Deferred]
    """Location of ground truth labels to use in model bias job. A change replaces the resource."""


class CfnModelBiasJobDefinitionMonitoringGroundTruthS3InputProps(TypedDict, total=False):
    """The ground truth labels for the dataset used for the monitoring job."""
    s3_uri: Required[str]
    """The address of the Amazon S3 location of the ground truth labels. A change replaces the resource."""


class CfnModelBiasJobDefinitionMonitoringOutputProps(TypedDict, total=False):
    """The output object for a monitoring job."""
    s3_output: Required[CfnModelBiasJobDefinitionS3OutputProps | Deferred]
    """The Amazon S3 storage location where the results of a monitoring job are saved. A change replaces the resource."""


class CfnModelBiasJobDefinitionMonitoringOutputConfigProps(TypedDict, total=False):
    """The output configuration for monitoring jobs."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption. A change replaces the resource."""
    monitoring_outputs: Required[Sequence[CfnModelBiasJobDefinitionMonitoringOutputProps | Deferred] | Deferred]
    """Monitoring outputs for monitoring jobs. A change replaces the resource."""


class CfnModelBiasJobDefinitionMonitoringResourcesProps(TypedDict, total=False):
    """Identifies the resources to deploy for a monitoring job."""
    cluster_config: Required[CfnModelBiasJobDefinitionClusterConfigProps | Deferred]
    """The configuration for the cluster resources used to run the processing job. A change replaces the resource."""


class CfnModelBiasJobDefinitionNetworkConfigProps(TypedDict, total=False):
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs."""
    enable_inter_container_traffic_encryption: Boolean | None
    """Whether to encrypt all communications between distributed processing jobs. A change replaces the resource."""
    enable_network_isolation: Boolean | None
    """Whether to allow inbound and outbound network calls to and from the containers used for the processing job. A change replaces the resource."""
    vpc_config: CfnModelBiasJobDefinitionVpcConfigProps | Deferred | None
    """Specifies a VPC that your training jobs and hosted models have access to. A change replaces the resource."""


class CfnModelBiasJobDefinitionS3OutputProps(TypedDict, total=False):
    """The Amazon S3 storage location where the results of a monitoring job are saved."""
    local_path: Required[str]
    """The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. A change replaces the resource."""
    s3_upload_mode: Literal["Continuous", "EndOfJob"] | Other | None
    """Whether to upload the results of the monitoring job continuously or after the job completes. A change replaces the resource."""
    s3_uri: Required[str]
    """A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. A change replaces the resource."""


class CfnModelBiasJobDefinitionStoppingConditionProps(TypedDict, total=False):
    """Specifies a limit to how long a job can run."""
    max_runtime_in_seconds: Required[Integer]
    """The maximum length of time, in seconds, that a training or compilation job can run before it is stopped. A change replaces the resource."""


class CfnModelBiasJobDefinitionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnModelBiasJobDefinitionVpcConfigProps(TypedDict, total=False):
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. A change replaces the resource."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID of the subnets in the VPC to which you want to connect your training job or model. A change replaces the resource."""


class CfnModelBiasJobDefinition(TypedResource):
    """Creates the definition for a model bias job."""
    props: CfnModelBiasJobDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModelBiasJobDefinitionProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time when the job definition was created."""
    @property
    def attr_endpoint_name(self) -> StringToken:
        """The name of the endpoint used to run the monitoring job."""
    @property
    def attr_job_definition_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the job definition."""
    @property
    def attr_job_definition_name(self) -> StringToken:
        """The name of the job definition."""
    @property
    def attr_role_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf."""


class CfnModelCardProps(TypedDict, total=False):
    content: Required[CfnModelCardContentProps | Deferred]
    """The content of the model card."""
    created_by: CfnModelCardUserContextProps | Deferred | None
    """Information about the user who created or modified one or more of the following:"""
    last_modified_by: CfnModelCardUserContextProps | Deferred | None
    """Information about the user who created or modified an experiment, trial, trial component, lineage group, project, or model card."""
    model_card_name: Required[str]
    """The unique name of the model card. A change replaces the resource."""
    model_card_status: Required[Literal["Draft", "PendingReview", "Approved", "Archived"] | Other]
    """The approval status of the model card within your organization."""
    security_config: CfnModelCardSecurityConfigProps | Deferred | None
    """The security configuration used to protect model card data. A change replaces the resource."""
    tags: Sequence[CfnModelCardTagProps | Deferred] | Deferred | None
    """Key-value pairs used to manage metadata for the model card."""


class CfnModelCardAdditionalInformationProps(TypedDict, total=False):
    """Additional information about the model."""
    caveats_and_recommendations: str | None
    """Caveats and recommendations for those who might use this model in their applications."""
    custom_details: Mapping[str, str] | Deferred | None
    """Any additional information to document about the model."""
    ethical_considerations: str | None
    """Any ethical considerations documented by the model card author."""


class CfnModelCardBarChartMetricProps(TypedDict, total=False):
    """Metric data."""
    name: Required[str]
    notes: str | None
    type: Required[Literal["bar_chart"] | Other]
    value: Required[Sequence[Number | str] | Deferred]
    x_axis_name: Sequence[str] | Deferred | None
    y_axis_name: str | None


class CfnModelCardBusinessDetailsProps(TypedDict, total=False):
    """Information about how the model supports business goals."""
    business_problem: str | None
    """The specific business problem that the model is trying to solve."""
    business_stakeholders: str | None
    """The relevant stakeholders for the model."""
    line_of_business: str | None
    """The broader business need that the model is serving."""


class CfnModelCardContainerProps(TypedDict, total=False):
    image: Required[str]
    """Inference environment path."""
    model_data_url: str | None
    """The Amazon S3 path where the model artifacts, which result from model training, are stored."""
    nearest_model_name: str | None
    """The name of a pre-trained machine learning benchmarked by Amazon SageMaker Inference Recommender model that matches your model."""


class CfnModelCardContentProps(TypedDict, total=False):
    """The content of the model card."""
    additional_information: CfnModelCardAdditionalInformationProps | Deferred | None
    """Additional information about the model."""
    business_details: CfnModelCardBusinessDetailsProps | Deferred | None
    """Information about how the model supports business goals."""
    evaluation_details: Sequence[CfnModelCardEvaluationDetailProps | Deferred] | Deferred | None
    """An overview about the model's evaluation."""
    intended_uses: CfnModelCardIntendedUsesProps | Deferred | None
    """The intended usage of the model."""
    model_overview: CfnModelCardModelOverviewProps | Deferred | None
    """An overview about the model"""
    model_package_details: CfnModelCardModelPackageDetailsProps | Deferred | None
    """Metadata information related to model package version"""
    training_details: CfnModelCardTrainingDetailsProps | Deferred | None
    """An overview about model training."""


class CfnModelCardEvaluationDetailProps(TypedDict, total=False):
    """The evaluation details of the model."""
    datasets: Sequence[str] | Deferred | None
    """The location of the datasets used to evaluate the model."""
    evaluation_job_arn: str | None
    """The Amazon Resource Name (ARN) of the evaluation job."""
    evaluation_observation: str | None
    """Any observations made during the model evaluation."""
    metadata: Mapping[str, str] | Deferred | None
    """Additional attributes associated with the evaluation results."""
    metric_groups: Sequence[CfnModelCardMetricGroupProps | Deferred] | Deferred | None
    """An evaluation Metric Group object."""
    name: Required[str]
    """The evaluation job name."""


class CfnModelCardInferenceSpecificationProps(TypedDict, total=False):
    """Defines how to perform inference generation after a training job is run."""
    containers: Required[Sequence[CfnModelCardContainerProps | Deferred] | Deferred]
    """The Amazon ECR registry path of the Docker image that contains the inference code."""


class CfnModelCardIntendedUsesProps(TypedDict, total=False):
    """The intended uses of a model."""
    explanations_for_risk_rating: str | None
    """An explanation of why your organization categorizes the model with its risk rating."""
    factors_affecting_model_efficiency: str | None
    """Factors affecting model efficacy."""
    intended_uses: str | None
    """The intended use cases for the model."""
    purpose_of_model: str | None
    """The general purpose of the model."""
    risk_rating: Literal["High", "Medium", "Low", "Unknown"] | Other | None
    """Your organization's risk rating."""


class CfnModelCardLinearGraphMetricProps(TypedDict, total=False):
    """Metric data."""
    name: Required[str]
    notes: str | None
    type: Required[Literal["linear_graph"] | Other]
    value: Required[Sequence[Sequence[Number | str] | Deferred] | Deferred]
    x_axis_name: str | None
    y_axis_name: str | None


class CfnModelCardMatrixMetricProps(TypedDict, total=False):
    """Metric data."""
    name: Required[str]
    notes: str | None
    type: Required[Literal["matrix"] | Other]
    value: Required[Sequence[Sequence[Number | str] | Deferred] | Deferred]
    x_axis_name: Sequence[str] | Deferred | None
    y_axis_name: Sequence[str] | Deferred | None


class CfnModelCardMetricGroupProps(TypedDict, total=False):
    """A group of metric data that you use to initialize a metric group object."""
    metric_data: Required[Sequence[CfnModelCardSimpleMetricProps | Deferred | CfnModelCardLinearGraphMetricProps | CfnModelCardBarChartMetricProps | CfnModelCardMatrixMetricProps] | Deferred]
    """A list of metric objects."""
    name: Required[str]
    """The metric group name."""


class CfnModelCardModelOverviewProps(TypedDict, total=False):
    """An overview about the model."""
    algorithm_type: str | None
    """The algorithm used to solve the problem."""
    inference_environment: CfnModelCardModelOverviewInferenceEnvironmentProps | Deferred | None
    """An overview about model inference."""
    model_artifact: Sequence[str] | Deferred | None
    """The location of the model artifact."""
    model_creator: str | None
    """The creator of the model."""
    model_description: str | None
    """A description of the model."""
    model_id: str | None
    """The SageMaker AI Model ARN or non- SageMaker AI Model ID."""
    model_name: str | None
    """The name of the model."""
    model_owner: str | None
    """The owner of the model."""
    model_version: Number | None
    """The version of the model."""
    problem_type: str | None
    """The problem being solved with the model."""


class CfnModelCardModelOverviewInferenceEnvironmentProps(TypedDict, total=False):
    """An overview of a model's inference environment."""
    container_image: Sequence[str] | Deferred | None
    """The container used to run the inference environment."""


class CfnModelCardModelPackageCreatorProps(TypedDict, total=False):
    user_profile_name: str | None
    """The name of the user's profile in Studio"""


class CfnModelCardModelPackageDetailsProps(TypedDict, total=False):
    """Metadata information related to model package version"""
    approval_description: str | None
    """A description provided for the model approval"""
    created_by: CfnModelCardModelPackageCreatorProps | Deferred | None
    """Information about the user who created model package."""
    domain: str | None
    """The machine learning domain of the model package you specified."""
    inference_specification: CfnModelCardInferenceSpecificationProps | Deferred | None
    """Details about inference jobs that can be run with models based on this model package."""
    model_approval_status: Literal["Approved", "Rejected", "PendingManualApproval"] | Other | None
    """Current approval status of model package"""
    model_package_arn: str | None
    """The Amazon Resource Name (ARN) of the model package"""
    model_package_description: str | None
    """A brief summary of the model package"""
    model_package_group_name: str | None
    """If the model is a versioned model, the name of the model group that the versioned model belongs to."""
    model_package_name: str | None
    """Name of the model package"""
    model_package_status: Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"] | Other | None
    """Current status of model package"""
    model_package_version: Number | None
    """Version of the model package"""
    source_algorithms: Sequence[CfnModelCardSourceAlgorithmProps | Deferred] | Deferred | None
    """A list of algorithms that were used to create a model package."""
    task: str | None
    """The machine learning task you specified that your model package accomplishes."""


class CfnModelCardObjectiveFunctionProps(TypedDict, total=False):
    """The function that is optimized during model training."""
    function: CfnModelCardObjectiveFunctionFunctionProps | Deferred | None
    """A function object that details optimization direction, metric, and additional descriptions."""
    notes: str | None
    """Notes about the object function, including other considerations for possible objective functions."""


class CfnModelCardObjectiveFunctionFunctionProps(TypedDict, total=False):
    """Function details."""
    condition: str | None
    """An optional description of any conditions of your objective function metric."""
    facet: str | None
    """The metric of the model's objective function."""
    function: Literal["Maximize", "Minimize"] | Other | None
    """The optimization direction of the model's objective function."""


class CfnModelCardSecurityConfigProps(TypedDict, total=False):
    """The security configuration used to protect model card data."""
    kms_key_id: str | None
    """A AWS Key Management Service key ID used to encrypt a model card. A change replaces the resource."""


class CfnModelCardSimpleMetricProps(TypedDict, total=False):
    """Metric data."""
    name: Required[str]
    notes: str | None
    type: Required[Literal["number", "string", "boolean"] | Other]
    value: Required[Number | str | Boolean]
    x_axis_name: str | None
    y_axis_name: str | None


class CfnModelCardSourceAlgorithmProps(TypedDict, total=False):
    """Specifies an algorithm that was used to create the model package."""
    algorithm_name: Required[str]
    """The name of an algorithm that was used to create the model package."""
    model_data_url: str | None
    """The Amazon S3 path where the model artifacts, which result from model training, are stored."""


class CfnModelCardTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnModelCardTrainingDetailsProps(TypedDict, total=False):
    """The training details of the model"""
    objective_function: CfnModelCardObjectiveFunctionProps | Deferred | None
    """The function that is optimized during model training."""
    training_job_details: CfnModelCardTrainingDetailsTrainingJobDetailsProps | Deferred | None
    """Details about any associated training jobs."""
    training_observations: str | None
    """Any observations about training."""


class CfnModelCardTrainingDetailsTrainingJobDetailsProps(TypedDict, total=False):
    """The overview of a training job."""
    hyper_parameters: Sequence[CfnModelCardTrainingHyperParameterProps | Deferred] | Deferred | None
    """The hyper parameters used in the training job."""
    training_arn: str | None
    """The SageMaker AI training job Amazon Resource Name (ARN)"""
    training_datasets: Sequence[str] | Deferred | None
    """The location of the datasets used to train the model."""
    training_environment: CfnModelCardTrainingDetailsTrainingJobDetailsTrainingEnvironmentProps | Deferred | None
    """The SageMaker AI training job image URI."""
    training_metrics: Sequence[CfnModelCardTrainingMetricProps | Deferred] | Deferred | None
    """The SageMaker AI training job results."""
    user_provided_hyper_parameters: Sequence[CfnModelCardTrainingHyperParameterProps | Deferred] | Deferred | None
    """Additional hyper parameters that you've specified when training the model."""
    user_provided_training_metrics: Sequence[CfnModelCardTrainingMetricProps | Deferred] | Deferred | None
    """Custom training job results."""


class CfnModelCardTrainingDetailsTrainingJobDetailsTrainingEnvironmentProps(TypedDict, total=False):
    """SageMaker AI training image."""
    container_image: Sequence[str] | Deferred | None
    """SageMaker AI inference image URI."""


class CfnModelCardTrainingHyperParameterProps(TypedDict, total=False):
    """A hyper parameter that was configured in training the model."""
    name: Required[str]
    """The name of the hyper parameter."""
    value: Required[str]
    """The value specified for the hyper parameter."""


class CfnModelCardTrainingMetricProps(TypedDict, total=False):
    """A result from a SageMaker AI training job."""
    name: Required[str]
    """The name of the result from the SageMaker AI training job."""
    notes: str | None
    """Any additional notes describing the result of the training job."""
    value: Required[Number]
    """The value of a result from the SageMaker AI training job."""


class CfnModelCardUserContextProps(TypedDict, total=False):
    """Information about the user who created or modified a SageMaker resource."""
    domain_id: str | None
    """The domain associated with the user."""
    user_profile_arn: str | None
    """The Amazon Resource Name (ARN) of the user's profile."""
    user_profile_name: str | None
    """The name of the user's profile."""


class CfnModelCard(TypedResource):
    """Creates an Amazon SageMaker Model Card."""
    props: CfnModelCardProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModelCardProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time the model card was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time the model card was last modified."""
    @property
    def attr_model_card_arn(self) -> StringToken:
        """The Amazon Resource Number (ARN) of the model card."""
    @property
    def attr_model_card_processing_status(self) -> StringToken:
        """The processing status of model card deletion."""
    @property
    def attr_model_card_version(self) -> NumberToken:
        """A version of the model card."""
    @property
    def attr_created_by_domain_id(self) -> StringToken:
        """The domain associated with the user."""
    @property
    def attr_created_by_user_profile_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the user's profile."""
    @property
    def attr_created_by_user_profile_name(self) -> StringToken:
        """The name of the user's profile."""
    @property
    def attr_last_modified_by_domain_id(self) -> StringToken:
        """The domain associated with the user."""
    @property
    def attr_last_modified_by_user_profile_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the user's profile."""
    @property
    def attr_last_modified_by_user_profile_name(self) -> StringToken:
        """The name of the user's profile."""


class CfnModelExplainabilityJobDefinitionProps(TypedDict, total=False):
    endpoint_name: str | None
    """The name of the endpoint used to run the monitoring job. A change replaces the resource."""
    job_definition_name: str | None
    """The name of the model explainability job definition. A change replaces the resource."""
    job_resources: Required[CfnModelExplainabilityJobDefinitionMonitoringResourcesProps | Deferred]
    """Identifies the resources to deploy for a monitoring job. A change replaces the resource."""
    model_explainability_app_specification: Required[CfnModelExplainabilityJobDefinitionModelExplainabilityAppSpecificationProps | Deferred]
    """Configures the model explainability job to run a specified Docker container image. A change replaces the resource."""
    model_explainability_baseline_config: CfnModelExplainabilityJobDefinitionModelExplainabilityBaselineConfigProps | Deferred | None
    """The baseline configuration for a model explainability job. A change replaces the resource."""
    model_explainability_job_input: Required[CfnModelExplainabilityJobDefinitionModelExplainabilityJobInputProps | Deferred]
    """Inputs for the model explainability job. A change replaces the resource."""
    model_explainability_job_output_config: Required[CfnModelExplainabilityJobDefinitionMonitoringOutputConfigProps | Deferred]
    """The output configuration for monitoring jobs. A change replaces the resource."""
    network_config: CfnModelExplainabilityJobDefinitionNetworkConfigProps | Deferred | None
    """Networking options for a model explainability job. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf. A change replaces the resource."""
    stopping_condition: CfnModelExplainabilityJobDefinitionStoppingConditionProps | Deferred | None
    """A time limit for how long the monitoring job is allowed to run before stopping. A change replaces the resource."""
    tags: Sequence[CfnModelExplainabilityJobDefinitionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionBatchTransformInputProps(TypedDict, total=False):
    """Input object for the batch transform job."""
    data_captured_destination_s3_uri: Required[str]
    """The Amazon S3 location being used to capture the data. A change replaces the resource."""
    dataset_format: Required[CfnModelExplainabilityJobDefinitionDatasetFormatProps | Deferred]
    """The dataset format for your batch transform job. A change replaces the resource."""
    features_attribute: str | None
    """The attributes of the input data that are the input features. A change replaces the resource."""
    inference_attribute: str | None
    """The attribute of the input data that represents the ground truth label. A change replaces the resource."""
    local_path: Required[str]
    """Path to the filesystem where the batch transform data is available to the container. A change replaces the resource."""
    probability_attribute: str | None
    """In a classification problem, the attribute that represents the class probability. A change replaces the resource."""
    s3_data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. A change replaces the resource."""
    s3_input_mode: Literal["Pipe", "File"] | Other | None
    """Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionClusterConfigProps(TypedDict, total=False):
    """The configuration for the cluster resources used to run the processing job."""
    instance_count: Required[Integer]
    """The number of ML compute instances to use in the model monitoring job. A change replaces the resource."""
    instance_type: Required[str]
    """The ML compute instance type for the processing job. A change replaces the resource."""
    volume_kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the model monitoring job. A change replaces the resource."""
    volume_size_in_gb: Required[Integer]
    """The size of the ML storage volume, in gigabytes, that you want to provision. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionConstraintsResourceProps(TypedDict, total=False):
    """Input object for the endpoint"""
    s3_uri: str | None
    """The Amazon S3 URI for the constraints resource. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionCsvProps(TypedDict, total=False):
    """The CSV format"""
    header: Boolean | None
    """A boolean flag indicating if given CSV has header A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionDatasetFormatProps(TypedDict, total=False):
    """The dataset format of the data to monitor"""
    csv: CfnModelExplainabilityJobDefinitionCsvProps | Deferred | None
    """The CSV format A change replaces the resource."""
    json: CfnModelExplainabilityJobDefinitionJsonProps | Deferred | None
    """The Json format A change replaces the resource."""
    parquet: Boolean | None
    """A flag indicating if the dataset format is Parquet A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionEndpointInputProps(TypedDict, total=False):
    """Input object for the endpoint"""
    endpoint_name: Required[str]
    """An endpoint in customer's account which has enabled `DataCaptureConfig` enabled. A change replaces the resource."""
    features_attribute: str | None
    """The attributes of the input data that are the input features. A change replaces the resource."""
    inference_attribute: str | None
    """The attribute of the input data that represents the ground truth label. A change replaces the resource."""
    local_path: Required[str]
    """Path to the filesystem where the endpoint data is available to the container. A change replaces the resource."""
    probability_attribute: str | None
    """In a classification problem, the attribute that represents the class probability. A change replaces the resource."""
    s3_data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. A change replaces the resource."""
    s3_input_mode: Literal["Pipe", "File"] | Other | None
    """Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionJsonProps(TypedDict, total=False):
    """The Json format"""
    line: Boolean | None
    """A boolean flag indicating if it is JSON line format A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionModelExplainabilityAppSpecificationProps(TypedDict, total=False):
    """Docker container image configuration object for the model explainability job."""
    config_uri: Required[str]
    """JSON formatted Amazon S3 file that defines explainability parameters. A change replaces the resource."""
    environment: Mapping[str, Anything] | Deferred | None
    """Sets the environment variables in the Docker container. A change replaces the resource."""
    image_uri: Required[str]
    """The container image to be run by the model explainability job. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionModelExplainabilityBaselineConfigProps(TypedDict, total=False):
    """The configuration for a baseline model explainability job."""
    baselining_job_name: str | None
    """The name of the baseline model explainability job. A change replaces the resource."""
    constraints_resource: CfnModelExplainabilityJobDefinitionConstraintsResourceProps | Deferred | None
    """The constraints resource for a model explainability job. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionModelExplainabilityJobInputProps(TypedDict, total=False):
    """Inputs for the model explainability job."""
    batch_transform_input: CfnModelExplainabilityJobDefinitionBatchTransformInputProps | Deferred | None
    """Input object for the batch transform job. A change replaces the resource."""
    endpoint_input: CfnModelExplainabilityJobDefinitionEndpointInputProps | Deferred | None
    """Input object for the endpoint A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionMonitoringOutputProps(TypedDict, total=False):
    """The output object for a monitoring job."""
    s3_output: Required[CfnModelExplainabilityJobDefinitionS3OutputProps | Deferred]
    """The Amazon S3 storage location where the results of a monitoring job are saved. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionMonitoringOutputConfigProps(TypedDict, total=False):
    """The output configuration for monitoring jobs."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption. A change replaces the resource."""
    monitoring_outputs: Required[Sequence[CfnModelExplainabilityJobDefinitionMonitoringOutputProps | Deferred] | Deferred]
    """Monitoring outputs for monitoring jobs. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionMonitoringResourcesProps(TypedDict, total=False):
    """Identifies the resources to deploy for a monitoring job."""
    cluster_config: Required[CfnModelExplainabilityJobDefinitionClusterConfigProps | Deferred]
    """The configuration for the cluster resources used to run the processing job. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionNetworkConfigProps(TypedDict, total=False):
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs."""
    enable_inter_container_traffic_encryption: Boolean | None
    """Whether to encrypt all communications between distributed processing jobs. A change replaces the resource."""
    enable_network_isolation: Boolean | None
    """Whether to allow inbound and outbound network calls to and from the containers used for the processing job. A change replaces the resource."""
    vpc_config: CfnModelExplainabilityJobDefinitionVpcConfigProps | Deferred | None
    """Specifies a VPC that your training jobs and hosted models have access to. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionS3OutputProps(TypedDict, total=False):
    """The Amazon S3 storage location where the results of a monitoring job are saved."""
    local_path: Required[str]
    """The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. A change replaces the resource."""
    s3_upload_mode: Literal["Continuous", "EndOfJob"] | Other | None
    """Whether to upload the results of the monitoring job continuously or after the job completes. A change replaces the resource."""
    s3_uri: Required[str]
    """A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionStoppingConditionProps(TypedDict, total=False):
    """Specifies a limit to how long a job can run."""
    max_runtime_in_seconds: Required[Integer]
    """The maximum length of time, in seconds, that a training or compilation job can run before it is stopped. A change replaces the resource."""


class CfnModelExplainabilityJobDefinitionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnModelExplainabilityJobDefinitionVpcConfigProps(TypedDict, total=False):
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. A change replaces the resource."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID of the subnets in the VPC to which you want to connect your training job or model. A change replaces the resource."""


class CfnModelExplainabilityJobDefinition(TypedResource):
    """Creates the definition for a model explainability job."""
    props: CfnModelExplainabilityJobDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModelExplainabilityJobDefinitionProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time when the job definition was created."""
    @property
    def attr_endpoint_name(self) -> StringToken:
        """The name of the endpoint used to run the monitoring job."""
    @property
    def attr_job_definition_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the job definition."""
    @property
    def attr_job_definition_name(self) -> StringToken:
        """The name of the job definition."""
    @property
    def attr_role_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf."""


class CfnModelPackageProps(TypedDict, total=False):
    additional_inference_specifications: Sequence[CfnModelPackageAdditionalInferenceSpecificationDefinitionProps | Deferred] | Deferred | None
    """An array of additional Inference Specification objects."""
    additional_inference_specifications_to_add: Sequence[CfnModelPackageAdditionalInferenceSpecificationDefinitionProps | Deferred] | Deferred | None
    """An array of additional Inference Specification objects to be added to the existing array."""
    approval_description: str | None
    """A description provided when the model approval is set."""
    certify_for_marketplace: Boolean | None
    """Whether the model package is to be certified to be listed on AWS Marketplace."""
    client_token: str | None
    """A unique token that guarantees that the call to this API is idempotent. A change replaces the resource."""
    customer_metadata_properties: Mapping[str, Anything] | Deferred | None
    """The metadata properties for the model package."""
    domain: str | None
    """The machine learning domain of your model package and its components. A change replaces the resource."""
    drift_check_baselines: CfnModelPackageDriftCheckBaselinesProps | Deferred | None
    """Represents the drift check baselines that can be used when the model monitor is set using the model package. A change replaces the resource."""
    inference_specification: CfnModelPackageInferenceSpecificationProps | Deferred | None
    """Defines how to perform inference generation after a training job is run. A change replaces the resource."""
    metadata_properties: CfnModelPackageMetadataPropertiesProps | Deferred | None
    """Metadata properties of the tracking entity, trial, or trial component. A change replaces the resource."""
    model_approval_status: Literal["Approved", "Rejected", "PendingManualApproval"] | Other | None
    """The approval status of the model."""
    model_card: CfnModelPackageModelCardProps | Deferred | None
    """An Amazon SageMaker Model Card. A change may replace the resource."""
    model_metrics: CfnModelPackageModelMetricsProps | Deferred | None
    """Metrics for the model. A change replaces the resource."""
    model_package_description: str | None
    """The description of the model package. A change replaces the resource."""
    model_package_group_name: str | None
    """The model group to which the model belongs. A change replaces the resource."""
    model_package_name: str | None
    """The name of the model package."""
    model_package_status_details: CfnModelPackageModelPackageStatusDetailsProps | Deferred | None
    """Specifies the validation and image scan statuses of the model package."""
    model_package_version: Integer | None
    """The version number of a versioned model."""
    sample_payload_url: str | None
    """The Amazon Simple Storage Service path where the sample payload are stored. A change replaces the resource."""
    security_config: CfnModelPackageSecurityConfigProps | Deferred | None
    """An optional AWS Key Management Service key to encrypt, decrypt, and re-encrypt model package information for regulated workloads with highly sensitive data. A change replaces the resource."""
    skip_model_validation: Literal["None", "All"] | Other | None
    """Indicates if you want to skip model validation."""
    source_algorithm_specification: CfnModelPackageSourceAlgorithmSpecificationProps | Deferred | None
    """A list of algorithms that were used to create a model package. A change replaces the resource."""
    source_uri: str | None
    """The URI of the source for the model package. A change may replace the resource."""
    tags: Sequence[CfnModelPackageTagProps | Deferred] | Deferred | None
    """A list of the tags associated with the model package."""
    task: str | None
    """The machine learning task your model package accomplishes. A change replaces the resource."""
    validation_specification: CfnModelPackageValidationSpecificationProps | Deferred | None
    """Specifies batch transform jobs that SageMaker runs to validate your model package. A change replaces the resource."""


class CfnModelPackageAdditionalInferenceSpecificationDefinitionProps(TypedDict, total=False):
    """A structure of additional Inference Specification."""
    containers: Required[Sequence[CfnModelPackageModelPackageContainerDefinitionProps | Deferred] | Deferred]
    """The Amazon ECR registry path of the Docker image that contains the inference code."""
    description: str | None
    """A description of the additional Inference specification"""
    name: Required[str]
    """A unique name to identify the additional inference specification."""
    supported_content_types: Sequence[str] | Deferred | None
    """The supported MIME types for the input data."""
    supported_realtime_inference_instance_types: Sequence[str] | Deferred | None
    """A list of the instance types that are used to generate inferences in real-time."""
    supported_response_mime_types: Sequence[str] | Deferred | None
    """The supported MIME types for the output data."""
    supported_transform_instance_types: Sequence[str] | Deferred | None
    """A list of the instance types on which a transformation job can be run or on which an endpoint can be deployed."""


class CfnModelPackageBiasProps(TypedDict, total=False):
    """Contains bias metrics for a model."""
    post_training_report: CfnModelPackageMetricsSourceProps | Deferred | None
    """The post-training bias report for a model. A change replaces the resource."""
    pre_training_report: CfnModelPackageMetricsSourceProps | Deferred | None
    """The pre-training bias report for a model. A change replaces the resource."""
    report: CfnModelPackageMetricsSourceProps | Deferred | None
    """The bias report for a model A change replaces the resource."""


class CfnModelPackageDataSourceProps(TypedDict, total=False):
    """Describes the location of the channel data."""
    s3_data_source: Required[CfnModelPackageS3DataSourceProps | Deferred]
    """The S3 location of the data source that is associated with a channel. A change replaces the resource."""


class CfnModelPackageDriftCheckBaselinesProps(TypedDict, total=False):
    """Represents the drift check baselines that can be used when the model monitor is set using the model package."""
    bias: CfnModelPackageDriftCheckBiasProps | Deferred | None
    """Represents the drift check bias baselines that can be used when the model monitor is set using the model package. A change replaces the resource."""
    explainability: CfnModelPackageDriftCheckExplainabilityProps | Deferred | None
    """Represents the drift check explainability baselines that can be used when the model monitor is set using the model package. A change replaces the resource."""
    model_data_quality: CfnModelPackageDriftCheckModelDataQualityProps | Deferred | None
    """Represents the drift check model data quality baselines that can be used when the model monitor is set using the model package. A change replaces the resource."""
    model_quality: CfnModelPackageDriftCheckModelQualityProps | Deferred | None
    """Represents the drift check model quality baselines that can be used when the model monitor is set using the model package. A change replaces the resource."""


class CfnModelPackageDriftCheckBiasProps(TypedDict, total=False):
    """Represents the drift check bias baselines that can be used when the model monitor is set using the model package."""
    config_file: CfnModelPackageFileSourceProps | Deferred | None
    """The bias config file for a model. A change replaces the resource."""
    post_training_constraints: CfnModelPackageMetricsSourceProps | Deferred | None
    """The post-training constraints. A change replaces the resource."""
    pre_training_constraints: CfnModelPackageMetricsSourceProps | Deferred | None
    """The pre-training constraints. A change replaces the resource."""


class CfnModelPackageDriftCheckExplainabilityProps(TypedDict, total=False):
    """Represents the drift check explainability baselines that can be used when the model monitor is set using the model package."""
    config_file: CfnModelPackageFileSourceProps | Deferred | None
    """The explainability config file for the model. A change replaces the resource."""
    constraints: CfnModelPackageMetricsSourceProps | Deferred | None
    """The drift check explainability constraints. A change replaces the resource."""


class CfnModelPackageDriftCheckModelDataQualityProps(TypedDict, total=False):
    """Represents the drift check data quality baselines that can be used when the model monitor is set using the model package."""
    constraints: CfnModelPackageMetricsSourceProps | Deferred | None
    """The drift check model data quality constraints. A change replaces the resource."""
    statistics: CfnModelPackageMetricsSourceProps | Deferred | None
    """The drift check model data quality statistics. A change replaces the resource."""


class CfnModelPackageDriftCheckModelQualityProps(TypedDict, total=False):
    """Represents the drift check model quality baselines that can be used when the model monitor is set using the model package."""
    constraints: CfnModelPackageMetricsSourceProps | Deferred | None
    """The drift check model quality constraints. A change replaces the resource."""
    statistics: CfnModelPackageMetricsSourceProps | Deferred | None
    """The drift check model quality statistics. A change replaces the resource."""


class CfnModelPackageExplainabilityProps(TypedDict, total=False):
    """Contains explainability metrics for a model."""
    report: CfnModelPackageMetricsSourceProps | Deferred | None
    """The explainability report for a model. A change replaces the resource."""


class CfnModelPackageFileSourceProps(TypedDict, total=False):
    """Contains details regarding the file source."""
    content_digest: str | None
    """The digest of the file source. A change replaces the resource."""
    content_type: str | None
    """The type of content stored in the file source. A change replaces the resource."""
    s3_uri: Required[str]
    """The Amazon S3 URI for the file source. A change replaces the resource."""


class CfnModelPackageInferenceSpecificationProps(TypedDict, total=False):
    """Defines how to perform inference generation after a training job is run."""
    containers: Required[Sequence[CfnModelPackageModelPackageContainerDefinitionProps | Deferred] | Deferred]
    """The Amazon ECR registry path of the Docker image that contains the inference code. A change replaces the resource."""
    supported_content_types: Required[Sequence[str] | Deferred]
    """The supported MIME types for the input data. A change replaces the resource."""
    supported_realtime_inference_instance_types: Sequence[str] | Deferred | None
    """A list of the instance types that are used to generate inferences in real-time. A change replaces the resource."""
    supported_response_mime_types: Required[Sequence[str] | Deferred]
    """The supported MIME types for the output data. A change replaces the resource."""
    supported_transform_instance_types: Sequence[str] | Deferred | None
    """A list of the instance types on which a transformation job can be run or on which an endpoint can be deployed. A change replaces the resource."""


class CfnModelPackageMetadataPropertiesProps(TypedDict, total=False):
    """Metadata properties of the tracking entity, trial, or trial component."""
    commit_id: str | None
    """The commit ID. A change replaces the resource."""
    generated_by: str | None
    """The entity this entity was generated by. A change replaces the resource."""
    project_id: str | None
    """The project ID. A change replaces the resource."""
    repository: str | None
    """The repository. A change replaces the resource."""


class CfnModelPackageMetricsSourceProps(TypedDict, total=False):
    """Details about the metrics source."""
    content_digest: str | None
    """The hash key used for the metrics source. A change replaces the resource."""
    content_type: Required[str]
    """The metric source content type. A change replaces the resource."""
    s3_uri: Required[str]
    """The S3 URI for the metrics source. A change replaces the resource."""


class CfnModelPackageModelAccessConfigProps(TypedDict, total=False):
    """The access configuration file to control access to the ML model."""
    accept_eula: Required[Boolean]
    """Specifies agreement to the model end-user license agreement (EULA)."""


class CfnModelPackageModelCardProps(TypedDict, total=False):
    """An Amazon SageMaker Model Card."""
    model_card_content: Required[str]
    """The content of the model card."""
    model_card_status: Required[Literal["Draft", "PendingReview", "Approved", "Archived"] | Other]
    """The approval status of the model card within your organization."""


class CfnModelPackageModelDataQualityProps(TypedDict, total=False):
    """Data quality constraints and statistics for a model."""
    constraints: CfnModelPackageMetricsSourceProps | Deferred | None
    """Data quality constraints for a model. A change replaces the resource."""
    statistics: CfnModelPackageMetricsSourceProps | Deferred | None
    """Data quality statistics for a model. A change replaces the resource."""


class CfnModelPackageModelDataSourceProps(TypedDict, total=False):
    """Specifies the location of ML model data to deploy."""
    s3_data_source: CfnModelPackageS3ModelDataSourceProps | Deferred | None
    """Specifies the S3 location of ML model data to deploy."""


class CfnModelPackageModelMetricsProps(TypedDict, total=False):
    """Contains metrics captured from a model."""
    bias: CfnModelPackageBiasProps | Deferred | None
    """Metrics that measure bias in a model. A change replaces the resource."""
    explainability: CfnModelPackageExplainabilityProps | Deferred | None
    """Metrics that help explain a model. A change replaces the resource."""
    model_data_quality: CfnModelPackageModelDataQualityProps | Deferred | None
    """Metrics that measure the quality of the input data for a model. A change replaces the resource."""
    model_quality: CfnModelPackageModelQualityProps | Deferred | None
    """Metrics that measure the quality of a model. A change replaces the resource."""


class CfnModelPackageModelPackageContainerDefinitionProps(TypedDict, total=False):
    """Describes the Docker container for the model package."""
    container_hostname: str | None
    """The DNS host name for the Docker container. A change may replace the resource."""
    environment: Mapping[str, Anything] | Deferred | None
    """The environment variables to set in the Docker container. A change may replace the resource."""
    framework: str | None
    """The machine learning framework of the model package container image. A change may replace the resource."""
    framework_version: str | None
    """The framework version of the Model Package Container Image. A change may replace the resource."""
    image: Required[str]
    """The Amazon Elastic Container Registry (Amazon ECR) path where inference code is stored. A change may replace the resource."""
    image_digest: str | None
    """An MD5 hash of the training algorithm that identifies the Docker image used for training. A change may replace the resource."""
    model_data_source: CfnModelPackageModelDataSourceProps | Deferred | None
    """Specifies the location of ML model data to deploy during endpoint creation."""
    model_data_url: str | None
    """The Amazon S3 path where the model artifacts, which result from model training, are stored. A change may replace the resource."""
    model_input: CfnModelPackageModelPackageContainerDefinitionModelInputProps | Deferred | None
    """A structure with Model Input details. A change may replace the resource."""
    nearest_model_name: str | None
    """The name of a pre-trained machine learning benchmarked by Amazon SageMaker Inference Recommender model that matches your model. A change may replace the resource."""


class CfnModelPackageModelPackageContainerDefinitionModelInputProps(TypedDict, total=False):
    """Input object for the model."""
    data_input_config: Required[str]
    """The input configuration object for the model. A change may replace the resource."""


class CfnModelPackageModelPackageStatusDetailsProps(TypedDict, total=False):
    """Specifies the validation and image scan statuses of the model package."""
    validation_statuses: Sequence[CfnModelPackageModelPackageStatusItemProps | Deferred] | Deferred | None
    """The validation status of the model package."""


class CfnModelPackageModelPackageStatusItemProps(TypedDict, total=False):
    """Represents the overall status of a model package."""
    failure_reason: str | None
    """if the overall status is `Failed`, the reason for the failure."""
    name: Required[str]
    """The name of the model package for which the overall status is being reported."""
    status: Required[Literal["NotStarted", "Failed", "InProgress", "Completed"] | Other]
    """The current status."""


class CfnModelPackageModelQualityProps(TypedDict, total=False):
    """Model quality statistics and constraints."""
    constraints: CfnModelPackageMetricsSourceProps | Deferred | None
    """Model quality constraints. A change replaces the resource."""
    statistics: CfnModelPackageMetricsSourceProps | Deferred | None
    """Model quality statistics. A change replaces the resource."""


class CfnModelPackageS3DataSourceProps(TypedDict, total=False):
    """Describes the S3 data source."""
    s3_data_type: Required[Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile"] | Other]
    """If you choose `S3Prefix`, `S3Uri` identifies a key name prefix. A change replaces the resource."""
    s3_uri: Required[str]
    """Depending on the value specified for the `S3DataType`, identifies either a key name prefix or a manifest. A change replaces the resource."""


class CfnModelPackageS3ModelDataSourceProps(TypedDict, total=False):
    """Specifies the S3 location of ML model data to deploy."""
    compression_type: Required[Literal["None", "Gzip"] | Other]
    """Specifies how the ML model data is prepared."""
    model_access_config: CfnModelPackageModelAccessConfigProps | Deferred | None
    """Specifies the access configuration file for the ML model."""
    s3_data_type: Required[Literal["S3Prefix", "S3Object"] | Other]
    """Specifies the type of ML model data to deploy."""
    s3_uri: Required[str]
    """Specifies the S3 path of ML model data to deploy."""


class CfnModelPackageSecurityConfigProps(TypedDict, total=False):
    """An optional AWS Key Management Service key to encrypt, decrypt, and re-encrypt model package information for regulated workloads with highly sensitive data."""
    kms_key_id: Required[str]
    """The AWS KMS Key ID (KMSKeyId) used for encryption of model package information."""


class CfnModelPackageSourceAlgorithmProps(TypedDict, total=False):
    """Specifies an algorithm that was used to create the model package."""
    algorithm_name: Required[str]
    """The name of an algorithm that was used to create the model package. A change replaces the resource."""
    model_data_url: str | None
    """The Amazon S3 path where the model artifacts, which result from model training, are stored. A change replaces the resource."""


class CfnModelPackageSourceAlgorithmSpecificationProps(TypedDict, total=False):
    """A list of algorithms that were used to create a model package."""
    source_algorithms: Required[Sequence[CfnModelPackageSourceAlgorithmProps | Deferred] | Deferred]
    """A list of the algorithms that were used to create a model package. A change replaces the resource."""


class CfnModelPackageTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnModelPackageTransformInputProps(TypedDict, total=False):
    """Describes the input source of a transform job and the way the transform job consumes it."""
    compression_type: Literal["None", "Gzip"] | Other | None
    """If your transform data is compressed, specify the compression type. A change replaces the resource."""
    content_type: str | None
    """The multipurpose internet mail extension (MIME) type of the data. A change replaces the resource."""
    data_source: Required[CfnModelPackageDataSourceProps | Deferred]
    """Describes the location of the channel data, which is, the S3 location of the input data that the model can consume. A change replaces the resource."""
    split_type: Literal["None", "TFRecord", "Line", "RecordIO"] | Other | None
    """The method to use to split the transform job's data files into smaller batches. A change replaces the resource."""


class CfnModelPackageTransformJobDefinitionProps(TypedDict, total=False):
    """Defines the input needed to run a transform job using the inference specification specified in the algorithm."""
    batch_strategy: Literal["MultiRecord", "SingleRecord"] | Other | None
    """A string that determines the number of records included in a single mini-batch. A change replaces the resource."""
    environment: Mapping[str, Anything] | Deferred | None
    """The environment variables to set in the Docker container. A change replaces the resource."""
    max_concurrent_transforms: Integer | None
    """The maximum number of parallel requests that can be sent to each instance in a transform job. A change replaces the resource."""
    max_payload_in_mb: Integer | None
    """The maximum payload size allowed, in MB. A change replaces the resource."""
    transform_input: Required[CfnModelPackageTransformInputProps | Deferred]
    """A description of the input source and the way the transform job consumes it. A change replaces the resource."""
    transform_output: Required[CfnModelPackageTransformOutputProps | Deferred]
    """Identifies the Amazon S3 location where you want Amazon SageMaker to save the results from the transform job. A change replaces the resource."""
    transform_resources: Required[CfnModelPackageTransformResourcesProps | Deferred]
    """Identifies the ML compute instances for the transform job. A change replaces the resource."""


class CfnModelPackageTransformOutputProps(TypedDict, total=False):
    """Describes the results of a transform job."""
    accept: str | None
    """The MIME type used to specify the output data. A change replaces the resource."""
    assemble_with: Literal["None", "Line"] | Other | None
    """Defines how to assemble the results of the transform job as a single S3 object. A change replaces the resource."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption. A change replaces the resource."""
    s3_output_path: Required[str]
    """The Amazon S3 path where you want Amazon SageMaker to store the results of the transform job. A change replaces the resource."""


class CfnModelPackageTransformResourcesProps(TypedDict, total=False):
    """Describes the resources, including ML instance types and ML instance count, to use for transform job."""
    instance_count: Required[Integer]
    """The number of ML compute instances to use in the transform job. A change replaces the resource."""
    instance_type: Required[str]
    """The ML compute instance type for the transform job. A change replaces the resource."""
    volume_kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt model data on the storage volume attached to the ML compute instance(s) that run the batch transform job. A change replaces the resource."""


class CfnModelPackageValidationProfileProps(TypedDict, total=False):
    """Contains data, such as the inputs and targeted instance types that are used in the process of validating the model package."""
    profile_name: Required[str]
    """The name of the profile for the model package. A change replaces the resource."""
    transform_job_definition: Required[CfnModelPackageTransformJobDefinitionProps | Deferred]
    """The `TransformJobDefinition` object that describes the transform job used for the validation of the model package. A change replaces the resource."""


class CfnModelPackageValidationSpecificationProps(TypedDict, total=False):
    """Specifies batch transform jobs that SageMaker runs to validate your model package."""
    validation_profiles: Required[Sequence[CfnModelPackageValidationProfileProps | Deferred] | Deferred]
    """An array of `ModelPackageValidationProfile` objects, each of which specifies a batch transform job that SageMaker runs to validate your model package. A change replaces the resource."""
    validation_role: Required[str]
    """The IAM roles to be used for the validation of the model package. A change replaces the resource."""


class CfnModelPackage(TypedResource):
    """A container for your trained model that can be deployed for SageMaker inference."""
    props: CfnModelPackageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModelPackageProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time that the model package was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The time at which the model package was last modified."""
    @property
    def attr_model_package_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the model package."""
    @property
    def attr_model_package_status(self) -> StringToken:
        """The status of the model package."""


class CfnModelPackageGroupProps(TypedDict, total=False):
    model_package_group_description: str | None
    """The description for the model group. A change replaces the resource."""
    model_package_group_name: Required[str]
    """The name of the model group. A change replaces the resource."""
    model_package_group_policy: Anything
    """A resouce policy to control access to a model group."""
    tags: Sequence[CfnModelPackageGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnModelPackageGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnModelPackageGroup(TypedResource):
    """A group of versioned models in the Model Registry."""
    props: CfnModelPackageGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModelPackageGroupProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time when the model group was created."""
    @property
    def attr_model_package_group_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the model group."""
    @property
    def attr_model_package_group_status(self) -> StringToken:
        """The status of the model group."""


class CfnModelQualityJobDefinitionProps(TypedDict, total=False):
    endpoint_name: str | None
    """The name of the endpoint used to run the monitoring job. A change replaces the resource."""
    job_definition_name: str | None
    """The name of the monitoring job definition. A change replaces the resource."""
    job_resources: Required[CfnModelQualityJobDefinitionMonitoringResourcesProps | Deferred]
    """Identifies the resources to deploy for a monitoring job. A change replaces the resource."""
    model_quality_app_specification: Required[CfnModelQualityJobDefinitionModelQualityAppSpecificationProps | Deferred]
    """Container image configuration object for the monitoring job. A change replaces the resource."""
    model_quality_baseline_config: CfnModelQualityJobDefinitionModelQualityBaselineConfigProps | Deferred | None
    """Specifies the constraints and baselines for the monitoring job. A change replaces the resource."""
    model_quality_job_input: Required[CfnModelQualityJobDefinitionModelQualityJobInputProps | Deferred]
    """A list of the inputs that are monitored. A change replaces the resource."""
    model_quality_job_output_config: Required[CfnModelQualityJobDefinitionMonitoringOutputConfigProps | Deferred]
    """The output configuration for monitoring jobs. A change replaces the resource."""
    network_config: CfnModelQualityJobDefinitionNetworkConfigProps | Deferred | None
    """Specifies the network configuration for the monitoring job. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf. A change replaces the resource."""
    stopping_condition: CfnModelQualityJobDefinitionStoppingConditionProps | Deferred | None
    """A time limit for how long the monitoring job is allowed to run before stopping. A change replaces the resource."""
    tags: Sequence[CfnModelQualityJobDefinitionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource. A change replaces the resource."""


class CfnModelQualityJobDefinitionBatchTransformInputProps(TypedDict, total=False):
    """Input object for the batch transform job."""
    data_captured_destination_s3_uri: Required[str]
    """The Amazon S3 location being used to capture the data. A change replaces the resource."""
    dataset_format: Required[CfnModelQualityJobDefinitionDatasetFormatProps | Deferred]
    """The dataset format for your batch transform job. A change replaces the resource."""
    end_time_offset: str | None
    """If specified, monitoring jobs subtract this time from the end time. A change replaces the resource."""
    inference_attribute: str | None
    """The attribute of the input data that represents the ground truth label. A change replaces the resource."""
    local_path: Required[str]
    """Path to the filesystem where the batch transform data is available to the container. A change replaces the resource."""
    probability_attribute: str | None
    """In a classification problem, the attribute that represents the class probability. A change replaces the resource."""
    probability_threshold_attribute: Number | None
    """The threshold for the class probability to be evaluated as a positive result. A change replaces the resource."""
    s3_data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. A change replaces the resource."""
    s3_input_mode: Literal["Pipe", "File"] | Other | None
    """Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. A change replaces the resource."""
    start_time_offset: str | None
    """If specified, monitoring jobs substract this time from the start time. A change replaces the resource."""


class CfnModelQualityJobDefinitionClusterConfigProps(TypedDict, total=False):
    """The configuration for the cluster of resources used to run the processing job."""
    instance_count: Required[Integer]
    """The number of ML compute instances to use in the model monitoring job. A change replaces the resource."""
    instance_type: Required[str]
    """The ML compute instance type for the processing job. A change replaces the resource."""
    volume_kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the model monitoring job. A change replaces the resource."""
    volume_size_in_gb: Required[Integer]
    """The size of the ML storage volume, in gigabytes, that you want to provision. A change replaces the resource."""


class CfnModelQualityJobDefinitionConstraintsResourceProps(TypedDict, total=False):
    """The constraints resource for a monitoring job."""
    s3_uri: str | None
    """The Amazon S3 URI for the constraints resource. A change replaces the resource."""


class CfnModelQualityJobDefinitionCsvProps(TypedDict, total=False):
    """The CSV format"""
    header: Boolean | None
    """A boolean flag indicating if given CSV has header A change replaces the resource."""


class CfnModelQualityJobDefinitionDatasetFormatProps(TypedDict, total=False):
    """The dataset format of the data to monitor"""
    csv: CfnModelQualityJobDefinitionCsvProps | Deferred | None
    """The CSV format A change replaces the resource."""
    json: CfnModelQualityJobDefinitionJsonProps | Deferred | None
    """The Json format A change replaces the resource."""
    parquet: Boolean | None
    """A flag indicating if the dataset format is Parquet A change replaces the resource."""


class CfnModelQualityJobDefinitionEndpointInputProps(TypedDict, total=False):
    """Input object for the endpoint"""
    end_time_offset: str | None
    """If specified, monitoring jobs substract this time from the end time. A change replaces the resource."""
    endpoint_name: Required[str]
    """An endpoint in customer's account which has enabled `DataCaptureConfig` enabled. A change replaces the resource."""
    inference_attribute: str | None
    """The attribute of the input data that represents the ground truth label. A change replaces the resource."""
    local_path: Required[str]
    """Path to the filesystem where the endpoint data is available to the container. A change replaces the resource."""
    probability_attribute: str | None
    """In a classification problem, the attribute that represents the class probability. A change replaces the resource."""
    probability_threshold_attribute: Number | None
    """The threshold for the class probability to be evaluated as a positive result. A change replaces the resource."""
    s3_data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. A change replaces the resource."""
    s3_input_mode: Literal["Pipe", "File"] | Other | None
    """Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. A change replaces the resource."""
    start_time_offset: str | None
    """If specified, monitoring jobs substract this time from the start time. A change replaces the resource."""


class CfnModelQualityJobDefinitionJsonProps(TypedDict, total=False):
    """The Json format"""
    line: Boolean | None
    """A boolean flag indicating if it is JSON line format A change replaces the resource."""


class CfnModelQualityJobDefinitionModelQualityAppSpecificationProps(TypedDict, total=False):
    """Container image configuration object for the monitoring job."""
    container_arguments: Sequence[str] | Deferred | None
    """An array of arguments for the container used to run the monitoring job. A change replaces the resource."""
    container_entrypoint: Sequence[str] | Deferred | None
    """Specifies the entrypoint for a container that the monitoring job runs. A change replaces the resource."""
    environment: Mapping[str, Anything] | Deferred | None
    """Sets the environment variables in the container that the monitoring job runs. A change replaces the resource."""
    image_uri: Required[str]
    """The address of the container image that the monitoring job runs. A change replaces the resource."""
    post_analytics_processor_source_uri: str | None
    """An Amazon S3 URI to a script that is called after analysis has been performed. A change replaces the resource."""
    problem_type: Required[Literal["BinaryClassification", "MulticlassClassification", "Regression"] | Other]
    """The machine learning problem type of the model that the monitoring job monitors. A change replaces the resource."""
    record_preprocessor_source_uri: str | None
    """An Amazon S3 URI to a script that is called per row prior to running analysis. A change replaces the resource."""


class CfnModelQualityJobDefinitionModelQualityBaselineConfigProps(TypedDict, total=False):
    """Configuration for monitoring constraints and monitoring statistics."""
    baselining_job_name: str | None
    """The name of the job that performs baselining for the monitoring job. A change replaces the resource."""
    constraints_resource: CfnModelQualityJobDefinitionConstraintsResourceProps | Deferred | None
    """The constraints resource for a monitoring job. A change replaces the resource."""


class CfnModelQualityJobDefinitionModelQualityJobInputProps(TypedDict, total=False):
    """The input for the model quality monitoring job."""
    batch_transform_input: CfnModelQualityJobDefinitionBatchTransformInputProps | Deferred | None
    """Input object for the batch transform job. A change replaces the resource."""
    endpoint_input: CfnModelQualityJobDefinitionEndpointInputProps | Deferred | None
    """Input object for the endpoint A change replaces the resource."""
    ground_truth_s3_input: Required[CfnModelQualityJobDefinitionMonitoringGroundTruthS3InputProps | Deferred]
    """The ground truth label provided for the model. A change replaces the resource."""


class CfnModelQualityJobDefinitionMonitoringGroundTruthS3InputProps(TypedDict, total=False):
    """The ground truth labels for the dataset used for the monitoring job."""
    s3_uri: Required[str]
    """The address of the Amazon S3 location of the ground truth labels. A change replaces the resource."""


class CfnModelQualityJobDefinitionMonitoringOutputProps(TypedDict, total=False):
    """The output object for a monitoring job."""
    s3_output: Required[CfnModelQualityJobDefinitionS3OutputProps | Deferred]
    """The Amazon S3 storage location where the results of a monitoring job are saved. A change replaces the resource."""


class CfnModelQualityJobDefinitionMonitoringOutputConfigProps(TypedDict, total=False):
    """The output configuration for monitoring jobs."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption. A change replaces the resource."""
    monitoring_outputs: Required[Sequence[CfnModelQualityJobDefinitionMonitoringOutputProps | Deferred] | Deferred]
    """Monitoring outputs for monitoring jobs. A change replaces the resource."""


class CfnModelQualityJobDefinitionMonitoringResourcesProps(TypedDict, total=False):
    """Identifies the resources to deploy for a monitoring job."""
    cluster_config: Required[CfnModelQualityJobDefinitionClusterConfigProps | Deferred]
    """The configuration for the cluster resources used to run the processing job. A change replaces the resource."""


class CfnModelQualityJobDefinitionNetworkConfigProps(TypedDict, total=False):
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs."""
    enable_inter_container_traffic_encryption: Boolean | None
    """Whether to encrypt all communications between distributed processing jobs. A change replaces the resource."""
    enable_network_isolation: Boolean | None
    """Whether to allow inbound and outbound network calls to and from the containers used for the processing job. A change replaces the resource."""
    vpc_config: CfnModelQualityJobDefinitionVpcConfigProps | Deferred | None
    """Specifies a VPC that your training jobs and hosted models have access to. A change replaces the resource."""


class CfnModelQualityJobDefinitionS3OutputProps(TypedDict, total=False):
    """The Amazon S3 storage location where the results of a monitoring job are saved."""
    local_path: Required[str]
    """The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. A change replaces the resource."""
    s3_upload_mode: Literal["Continuous", "EndOfJob"] | Other | None
    """Whether to upload the results of the monitoring job continuously or after the job completes. A change replaces the resource."""
    s3_uri: Required[str]
    """A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. A change replaces the resource."""


class CfnModelQualityJobDefinitionStoppingConditionProps(TypedDict, total=False):
    """Specifies a limit to how long a job can run."""
    max_runtime_in_seconds: Required[Integer]
    """The maximum length of time, in seconds, that a training or compilation job can run before it is stopped. A change replaces the resource."""


class CfnModelQualityJobDefinitionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnModelQualityJobDefinitionVpcConfigProps(TypedDict, total=False):
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. A change replaces the resource."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID of the subnets in the VPC to which you want to connect your training job or model. A change replaces the resource."""


class CfnModelQualityJobDefinition(TypedResource):
    """Creates a definition for a job that monitors model quality and drift."""
    props: CfnModelQualityJobDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModelQualityJobDefinitionProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time when the job definition was created."""
    @property
    def attr_endpoint_name(self) -> StringToken:
        """The name of the endpoint used to run the monitoring job."""
    @property
    def attr_job_definition_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the job definition."""
    @property
    def attr_job_definition_name(self) -> StringToken:
        """The name of the job definition."""
    @property
    def attr_role_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf."""


class CfnMonitoringScheduleProps(TypedDict, total=False):
    endpoint_name: str | None
    """The name of the endpoint using the monitoring schedule."""
    failure_reason: str | None
    """Contains the reason a monitoring job failed, if it failed."""
    last_monitoring_execution_summary: CfnMonitoringScheduleMonitoringExecutionSummaryProps | Deferred | None
    """Describes metadata on the last execution to run, if there was one."""
    monitoring_schedule_config: Required[CfnMonitoringScheduleMonitoringScheduleConfigProps | Deferred]
    """The configuration object that specifies the monitoring schedule and defines the monitoring job."""
    monitoring_schedule_name: Required[str]
    """The name of the monitoring schedule. A change replaces the resource."""
    monitoring_schedule_status: Literal["Pending", "Failed", "Scheduled", "Stopped"] | Other | None
    """The status of the monitoring schedule."""
    tags: Sequence[CfnMonitoringScheduleTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnMonitoringScheduleBaselineConfigProps(TypedDict, total=False):
    """Baseline configuration used to validate that the data conforms to the specified constraints and statistics."""
    constraints_resource: CfnMonitoringScheduleConstraintsResourceProps | Deferred | None
    """The Amazon S3 URI for the constraints resource."""
    statistics_resource: CfnMonitoringScheduleStatisticsResourceProps | Deferred | None
    """The baseline statistics file in Amazon S3 that the current monitoring job should be validated against."""


class CfnMonitoringScheduleBatchTransformInputProps(TypedDict, total=False):
    """Input object for the batch transform job."""
    data_captured_destination_s3_uri: Required[str]
    """The Amazon S3 location being used to capture the data."""
    dataset_format: Required[CfnMonitoringScheduleDatasetFormatProps | Deferred]
    """The dataset format for your batch transform job."""
    exclude_features_attribute: str | None
    """The attributes of the input data to exclude from the analysis."""
    local_path: Required[str]
    """Path to the filesystem where the batch transform data is available to the container."""
    s3_data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key."""
    s3_input_mode: Literal["Pipe", "File"] | Other | None
    """Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job."""


class CfnMonitoringScheduleClusterConfigProps(TypedDict, total=False):
    """Configuration for the cluster used to run model monitoring jobs."""
    instance_count: Required[Integer]
    """The number of ML compute instances to use in the model monitoring job."""
    instance_type: Required[str]
    """The ML compute instance type for the processing job."""
    volume_kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the model monitoring job."""
    volume_size_in_gb: Required[Integer]
    """The size of the ML storage volume, in gigabytes, that you want to provision."""


class CfnMonitoringScheduleConstraintsResourceProps(TypedDict, total=False):
    """The Amazon S3 URI for the constraints resource."""
    s3_uri: str | None
    """The Amazon S3 URI for the constraints resource."""


class CfnMonitoringScheduleCsvProps(TypedDict, total=False):
    """The CSV format"""
    header: Boolean | None
    """A boolean flag indicating if given CSV has header"""


class CfnMonitoringScheduleDatasetFormatProps(TypedDict, total=False):
    """The dataset format of the data to monitor"""
    csv: CfnMonitoringScheduleCsvProps | Deferred | None
    """The CSV format"""
    json: CfnMonitoringScheduleJsonProps | Deferred | None
    """The Json format"""
    parquet: Boolean | None
    """A flag indicating if the dataset format is Parquet"""


class CfnMonitoringScheduleEndpointInputProps(TypedDict, total=False):
    """Input object for the endpoint"""
    endpoint_name: Required[str]
    """An endpoint in customer's account which has enabled `DataCaptureConfig` enabled."""
    exclude_features_attribute: str | None
    """The attributes of the input data to exclude from the analysis."""
    local_path: Required[str]
    """Path to the filesystem where the endpoint data is available to the container."""
    s3_data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key."""
    s3_input_mode: Literal["Pipe", "File"] | Other | None
    """Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job."""


class CfnMonitoringScheduleJsonProps(TypedDict, total=False):
    """The Json format"""
    line: Boolean | None
    """A boolean flag indicating if it is JSON line format"""


class CfnMonitoringScheduleMonitoringAppSpecificationProps(TypedDict, total=False):
    """Container image configuration object for the monitoring job."""
    container_arguments: Sequence[str] | Deferred | None
    """An array of arguments for the container used to run the monitoring job."""
    container_entrypoint: Sequence[str] | Deferred | None
    """Specifies the entrypoint for a container used to run the monitoring job."""
    image_uri: Required[str]
    """The container image to be run by the monitoring job."""
    post_analytics_processor_source_uri: str | None
    """An Amazon S3 URI to a script that is called after analysis has been performed."""
    record_preprocessor_source_uri: str | None
    """An Amazon S3 URI to a script that is called per row prior to running analysis."""


class CfnMonitoringScheduleMonitoringExecutionSummaryProps(TypedDict, total=False):
    """Summary of information about the last monitoring job to run."""
    creation_time: Required[str]
    """The time at which the monitoring job was created."""
    endpoint_name: str | None
    """The name of the endpoint used to run the monitoring job."""
    failure_reason: str | None
    """Contains the reason a monitoring job failed, if it failed."""
    last_modified_time: Required[str]
    """A timestamp that indicates the last time the monitoring job was modified."""
    monitoring_execution_status: Required[Literal["Pending", "Completed", "CompletedWithViolations", "InProgress", "Failed", "Stopping", "Stopped"] | Other]
    """The status of the monitoring job."""
    monitoring_schedule_name: Required[str]
    """The name of the monitoring schedule."""
    processing_job_arn: str | None
    """The Amazon Resource Name (ARN) of the monitoring job."""
    scheduled_time: Required[str]
    """The time the monitoring job was scheduled."""


class CfnMonitoringScheduleMonitoringInputProps(TypedDict, total=False):
    """The inputs for a monitoring job."""
    batch_transform_input: CfnMonitoringScheduleBatchTransformInputProps | Deferred | None
    """Input object for the batch transform job."""
    endpoint_input: CfnMonitoringScheduleEndpointInputProps | Deferred | None
    """The endpoint for a monitoring job."""


class CfnMonitoringScheduleMonitoringJobDefinitionProps(TypedDict, total=False):
    """Defines the monitoring job."""
    baseline_config: CfnMonitoringScheduleBaselineConfigProps | Deferred | None
    """Baseline configuration used to validate that the data conforms to the specified constraints and statistics"""
    environment: Mapping[str, Anything] | Deferred | None
    """Sets the environment variables in the Docker container."""
    monitoring_app_specification: Required[CfnMonitoringScheduleMonitoringAppSpecificationProps | Deferred]
    """Configures the monitoring job to run a specified Docker container image."""
    monitoring_inputs: Required[Sequence[CfnMonitoringScheduleMonitoringInputProps | Deferred] | Deferred]
    """The array of inputs for the monitoring job."""
    monitoring_output_config: Required[CfnMonitoringScheduleMonitoringOutputConfigProps | Deferred]
    """The array of outputs from the monitoring job to be uploaded to Amazon S3."""
    monitoring_resources: Required[CfnMonitoringScheduleMonitoringResourcesProps | Deferred]
    """Identifies the resources, ML compute instances, and ML storage volumes to deploy for a monitoring job."""
    network_config: CfnMonitoringScheduleNetworkConfigProps | Deferred | None
    """Specifies networking options for an monitoring job."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your behalf."""
    stopping_condition: CfnMonitoringScheduleStoppingConditionProps | Deferred | None
    """Specifies a time limit for how long the monitoring job is allowed to run."""


class CfnMonitoringScheduleMonitoringOutputProps(TypedDict, total=False):
    """The output object for a monitoring job."""
    s3_output: Required[CfnMonitoringScheduleS3OutputProps | Deferred]
    """The Amazon S3 storage location where the results of a monitoring job are saved."""


class CfnMonitoringScheduleMonitoringOutputConfigProps(TypedDict, total=False):
    """The output configuration for monitoring jobs."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption."""
    monitoring_outputs: Required[Sequence[CfnMonitoringScheduleMonitoringOutputProps | Deferred] | Deferred]
    """Monitoring outputs for monitoring jobs."""


class CfnMonitoringScheduleMonitoringResourcesProps(TypedDict, total=False):
    """Identifies the resources to deploy for a monitoring job."""
    cluster_config: Required[CfnMonitoringScheduleClusterConfigProps | Deferred]
    """The configuration for the cluster resources used to run the processing job."""


class CfnMonitoringScheduleMonitoringScheduleConfigProps(TypedDict, total=False):
    """Configures the monitoring schedule and defines the monitoring job."""
    monitoring_job_definition: CfnMonitoringScheduleMonitoringJobDefinitionProps | Deferred | None
    """Defines the monitoring job."""
    monitoring_job_definition_name: str | None
    """The name of the monitoring job definition to schedule."""
    monitoring_type: Literal["DataQuality", "ModelQuality", "ModelBias", "ModelExplainability"] | Other | None
    """The type of the monitoring job definition to schedule."""
    schedule_config: CfnMonitoringScheduleScheduleConfigProps | Deferred | None
    """Configures the monitoring schedule."""


class CfnMonitoringScheduleNetworkConfigProps(TypedDict, total=False):
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs."""
    enable_inter_container_traffic_encryption: Boolean | None
    """Whether to encrypt all communications between distributed processing jobs."""
    enable_network_isolation: Boolean | None
    """Whether to allow inbound and outbound network calls to and from the containers used for the processing job."""
    vpc_config: CfnMonitoringScheduleVpcConfigProps | Deferred | None
    """Specifies a VPC that your training jobs and hosted models have access to."""


class CfnMonitoringScheduleS3OutputProps(TypedDict, total=False):
    """Information about where and how you want to store the results of a monitoring job."""
    local_path: Required[str]
    """The local path to the S3 storage location where SageMaker saves the results of a monitoring job."""
    s3_upload_mode: Literal["Continuous", "EndOfJob"] | Other | None
    """Whether to upload the results of the monitoring job continuously or after the job completes."""
    s3_uri: Required[str]
    """A URI that identifies the S3 storage location where SageMaker saves the results of a monitoring job."""


class CfnMonitoringScheduleScheduleConfigProps(TypedDict, total=False):
    """Configuration details about the monitoring schedule."""
    data_analysis_end_time: str | None
    """Sets the end time for a monitoring job window."""
    data_analysis_start_time: str | None
    """Sets the start time for a monitoring job window."""
    schedule_expression: Required[str]
    """A cron expression that describes details about the monitoring schedule."""


class CfnMonitoringScheduleStatisticsResourceProps(TypedDict, total=False):
    """The baseline statistics file in Amazon S3 that the current monitoring job should be validated against."""
    s3_uri: str | None
    """The S3 URI for the statistics resource."""


class CfnMonitoringScheduleStoppingConditionProps(TypedDict, total=False):
    """Specifies a limit to how long a job can run."""
    max_runtime_in_seconds: Required[Integer]
    """The maximum length of time, in seconds, that a training or compilation job can run before it is stopped."""


class CfnMonitoringScheduleTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnMonitoringScheduleVpcConfigProps(TypedDict, total=False):
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID of the subnets in the VPC to which you want to connect your training job or model."""


class CfnMonitoringSchedule(TypedResource):
    """The `AWS::SageMaker::MonitoringSchedule` resource is an Amazon SageMaker resource type that regularly starts SageMaker processing Jobs to monitor the data captured for a SageMaker endpoint."""
    props: CfnMonitoringScheduleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMonitoringScheduleProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time when the monitoring schedule was created."""
    @property
    def attr_endpoint_name(self) -> StringToken:
        """The name of the endpoint used to run the monitoring job."""
    @property
    def attr_failure_reason(self) -> StringToken:
        """Contains the reason a monitoring job failed, if it failed."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The last time that the monitoring schedule was modified."""
    @property
    def attr_monitoring_schedule_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the monitoring schedule."""
    @property
    def attr_monitoring_schedule_name(self) -> StringToken:
        """The name of the monitoring schedule."""
    @property
    def attr_monitoring_schedule_status(self) -> StringToken:
        """The status of a schedule job."""


class CfnNotebookInstanceProps(TypedDict, total=False):
    accelerator_types: Sequence[Literal["ml.eia1.large", "ml.eia1.medium", "ml.eia1.xlarge", "ml.eia2.large", "ml.eia2.medium", "ml.eia2.xlarge"] | Other] | Deferred | None
    """A list of Amazon Elastic Inference (EI) instance types to associate with the notebook instance. Deprecated."""
    additional_code_repositories: Sequence[str] | Deferred | None
    """An array of up to three Git repositories associated with the notebook instance."""
    default_code_repository: str | None
    """The Git repository associated with the notebook instance as its default code repository."""
    direct_internet_access: Literal["Disabled", "Enabled"] | Other | None
    """Sets whether SageMaker AI provides internet access to the notebook instance. A change replaces the resource."""
    instance_metadata_service_configuration: CfnNotebookInstanceInstanceMetadataServiceConfigurationProps | Deferred | None
    """Information on the IMDS configuration of the notebook instance"""
    instance_type: Required[Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.xlarge", "ml.c5d.18xlarge", "ml.c5d.2xlarge", "ml.c5d.4xlarge", "ml.c5d.9xlarge", "ml.c5d.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.2xlarge", "ml.c6id.32xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.inf1.24xlarge", "ml.inf1.2xlarge", "ml.inf1.6xlarge", "ml.inf1.xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.inf2.8xlarge", "ml.inf2.xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.2xlarge", "ml.m6id.32xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3dn.24xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.2xlarge", "ml.r6id.32xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.t2.2xlarge", "ml.t2.large", "ml.t2.medium", "ml.t2.xlarge", "ml.t3.2xlarge", "ml.t3.large", "ml.t3.medium", "ml.t3.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge"] | Other]
    """The type of ML compute instance to launch for the notebook instance."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) of a AWS Key Management Service key that SageMaker AI uses to encrypt data on the storage volume attached to your notebook instance. A change replaces the resource."""
    lifecycle_config_name: str | None
    """The name of a lifecycle configuration to associate with the notebook instance."""
    notebook_instance_name: str | None
    """The name of the new notebook instance. A change replaces the resource."""
    platform_identifier: str | None
    """The platform identifier of the notebook instance runtime environment. A change replaces the resource."""
    role_arn: Required[str]
    """When you send any requests to AWS resources from the notebook instance, SageMaker AI assumes this role to perform tasks on your behalf."""
    root_access: Literal["Disabled", "Enabled"] | Other | None
    """Whether root access is enabled or disabled for users of the notebook instance."""
    security_group_ids: Sequence[str] | Deferred | None
    """The VPC security group IDs, in the form sg-xxxxxxxx. A change replaces the resource."""
    subnet_id: str | None
    """The ID of the subnet in a VPC to which you would like to have a connectivity from your ML compute instance. A change replaces the resource."""
    tags: Sequence[CfnNotebookInstanceTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to apply to this resource."""
    volume_size_in_gb: Integer | None
    """The size, in GB, of the ML storage volume to attach to the notebook instance."""


class CfnNotebookInstanceInstanceMetadataServiceConfigurationProps(TypedDict, total=False):
    """Information on the IMDS configuration of the notebook instance"""
    minimum_instance_metadata_service_version: Required[str]
    """Indicates the minimum IMDS version that the notebook instance supports."""


class CfnNotebookInstanceTagProps(TypedDict, total=False):
    """A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnNotebookInstance(TypedResource):
    """The `AWS::SageMaker::NotebookInstance` resource creates an Amazon SageMaker notebook instance."""
    props: CfnNotebookInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNotebookInstanceProps]) -> None: ...
    @property
    def attr_notebook_instance_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the notebook instance."""
    @property
    def attr_notebook_instance_name(self) -> StringToken:
        """The name of the notebook instance, such as `MyNotebookInstance`."""


class CfnNotebookInstanceLifecycleConfigProps(TypedDict, total=False):
    notebook_instance_lifecycle_config_name: str | None
    """The name of the lifecycle configuration. A change replaces the resource."""
    on_create: Sequence[CfnNotebookInstanceLifecycleConfigNotebookInstanceLifecycleHookProps | Deferred] | Deferred | None
    """A shell script that runs only once, when you create a notebook instance."""
    on_start: Sequence[CfnNotebookInstanceLifecycleConfigNotebookInstanceLifecycleHookProps | Deferred] | Deferred | None
    """A shell script that runs every time you start a notebook instance, including when you create the notebook instance."""
    tags: Sequence[CfnNotebookInstanceLifecycleConfigTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnNotebookInstanceLifecycleConfigNotebookInstanceLifecycleHookProps(TypedDict, total=False):
    """Specifies the notebook instance lifecycle configuration script."""
    content: str | None
    """A base64-encoded string that contains a shell script for a notebook instance lifecycle configuration."""


class CfnNotebookInstanceLifecycleConfigTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnNotebookInstanceLifecycleConfig(TypedResource):
    """The `AWS::SageMaker::NotebookInstanceLifecycleConfig` resource creates shell scripts that run when you create and/or start a notebook instance."""
    props: CfnNotebookInstanceLifecycleConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNotebookInstanceLifecycleConfigProps]) -> None: ...
    @property
    def attr_notebook_instance_lifecycle_config_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the lifecycle configuration."""
    @property
    def attr_notebook_instance_lifecycle_config_name(self) -> StringToken:
        """The name of the lifecycle configuration, such as `MyLifecycleConfig`."""


class CfnPartnerAppProps(TypedDict, total=False):
    app_version: str | None
    """The version of the PartnerApp."""
    application_config: CfnPartnerAppPartnerAppConfigProps | Deferred | None
    """Configuration settings for the Partner AI App."""
    auth_type: Required[Literal["IAM"] | Other]
    """Defines the authentication type used for the Partner AI App. A change replaces the resource."""
    client_token: str | None
    """The client token for the PartnerApp. Deprecated."""
    enable_auto_minor_version_upgrade: Boolean | None
    """Enables automatic minor version upgrades for the PartnerApp."""
    enable_iam_session_based_identity: Boolean | None
    """Enables IAM Session based Identity for PartnerApp."""
    execution_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role of the user. A change replaces the resource."""
    kms_key_id: str | None
    """The AWS KMS customer managed key used to encrypt the data associated with the PartnerApp. A change replaces the resource."""
    maintenance_config: CfnPartnerAppPartnerAppMaintenanceConfigProps | Deferred | None
    """A collection of settings that specify the maintenance schedule for the PartnerApp."""
    name: Required[str]
    """The name of the Partner AI App. A change replaces the resource."""
    tags: Sequence[CfnPartnerAppTagProps | Deferred] | Deferred | None
    """A list of tags to apply to the PartnerApp."""
    tier: Required[str]
    """Specifies the tier or level of the Partner AI App."""
    type: Required[Literal["lakera-guard", "comet", "deepchecks-llm-evaluation", "fiddler"] | Other]
    """Specifies the type of Partner AI App being created. A change replaces the resource."""


class CfnPartnerAppPartnerAppConfigProps(TypedDict, total=False):
    """A collection of configuration settings for the PartnerApp."""
    admin_users: Sequence[str] | Deferred | None
    """A list of users that will have administrative access to the Partner AI App."""
    arguments: Mapping[str, str] | Deferred | None
    """Additional arguments passed to the Partner AI App during initialization or runtime."""


class CfnPartnerAppPartnerAppMaintenanceConfigProps(TypedDict, total=False):
    """A collection of settings that specify the maintenance schedule for the PartnerApp."""
    maintenance_window_start: Required[str]
    """The maintenance window start day and time for the PartnerApp."""


class CfnPartnerAppTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPartnerApp(TypedResource):
    """The `AWS::SageMaker::PartnerApp` resource creates an Amazon SageMaker Partner AI App."""
    props: CfnPartnerAppProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPartnerAppProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the created PartnerApp."""
    @property
    def attr_base_url(self) -> StringToken:
        """The AppServerUrl based on app and account-info."""
    @property
    def attr_current_version_eol_date(self) -> StringToken:
        """The end-of-life date for the current version of the PartnerApp."""


class CfnPipelineProps(TypedDict, total=False):
    parallelism_configuration: CfnPipelineParallelismConfigurationProps | Deferred | None
    """The parallelism configuration applied to the pipeline."""
    pipeline_definition: Required[CfnPipelinePipelineDefinitionProps | Deferred]
    """The definition of the pipeline."""
    pipeline_description: str | None
    """The description of the pipeline."""
    pipeline_display_name: str | None
    """The display name of the pipeline."""
    pipeline_name: Required[str]
    """The name of the pipeline. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role used to execute the pipeline."""
    tags: Sequence[CfnPipelineTagProps | Deferred] | Deferred | None
    """The tags of the pipeline."""


class CfnPipelineParallelismConfigurationProps(TypedDict, total=False):
    """Configuration that controls the parallelism of the pipeline."""
    max_parallel_execution_steps: Required[Integer]
    """The max number of steps that can be executed in parallel."""


class CfnPipelinePipelineDefinitionProps(TypedDict, total=False):
    """The definition of the pipeline."""
    pipeline_definition_body: str | None
    """The JSON pipeline definition of the pipeline."""
    pipeline_definition_s3_location: CfnPipelineS3LocationProps | Deferred | None
    """The location of the pipeline definition stored in Amazon S3."""


class CfnPipelineS3LocationProps(TypedDict, total=False):
    """The location of the pipeline definition stored in Amazon S3."""
    bucket: Required[str]
    """The name of the S3 bucket."""
    etag: str | None
    """A file checksum of the pipeline definition file."""
    key: Required[str]
    """The object key (or key name) which uniquely identifies the object in an S3 bucket."""
    version: str | None
    """The version ID of the pipeline definition file."""


class CfnPipelineTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPipeline(TypedResource):
    """The `AWS::SageMaker::Pipeline` resource creates shell scripts that run when you create and/or start a SageMaker Pipeline."""
    props: CfnPipelineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPipelineProps]) -> None: ...


class CfnProcessingJobProps(TypedDict, total=False):
    app_specification: Required[CfnProcessingJobAppSpecificationProps | Deferred]
    """Configuration to run a processing job in a specified container image. A change replaces the resource."""
    environment: Mapping[str, str] | Deferred | None
    """Sets the environment variables in the Docker container. A change replaces the resource."""
    experiment_config: CfnProcessingJobExperimentConfigProps | Deferred | None
    """Associates a SageMaker job as a trial component with an experiment and trial. A change replaces the resource."""
    network_config: CfnProcessingJobNetworkConfigProps | Deferred | None
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs. A change replaces the resource."""
    processing_inputs: Sequence[CfnProcessingJobProcessingInputsObjectProps | Deferred] | Deferred | None
    """List of input configurations for the processing job. A change replaces the resource."""
    processing_job_name: str | None
    """The name of the processing job. A change replaces the resource."""
    processing_output_config: CfnProcessingJobProcessingOutputConfigProps | Deferred | None
    """Contains information about the output location for the compiled model and the target device that the model runs on. A change replaces the resource."""
    processing_resources: Required[CfnProcessingJobProcessingResourcesProps | Deferred]
    """Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job. A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of the role used to create the processing job. A change replaces the resource."""
    stopping_condition: CfnProcessingJobStoppingConditionProps | Deferred | None
    """Configures conditions under which the processing job should be stopped, such as how long the processing job has been running. A change replaces the resource."""
    tags: Sequence[CfnProcessingJobTagProps | Deferred] | Deferred | None
    """An array of key-value pairs. A change replaces the resource."""


class CfnProcessingJobAppSpecificationProps(TypedDict, total=False):
    """Configuration to run a processing job in a specified container image."""
    container_arguments: Sequence[str] | Deferred | None
    """The arguments for a container used to run a processing job."""
    container_entrypoint: Sequence[str] | Deferred | None
    """The entrypoint for a container used to run a processing job."""
    image_uri: Required[str]
    """The container image to be run by the processing job."""


class CfnProcessingJobAthenaDatasetDefinitionProps(TypedDict, total=False):
    """Configuration for Athena Dataset Definition input."""
    catalog: Required[str]
    """The name of the data catalog used in Athena query execution."""
    database: Required[str]
    """The name of the database used in the Athena query execution."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data generated from an Athena query execution."""
    output_compression: Literal["GZIP", "SNAPPY", "ZLIB"] | Other | None
    """The compression used for Athena query results."""
    output_format: Required[Literal["PARQUET", "AVRO", "ORC", "JSON", "TEXTFILE"] | Other]
    """The data storage format for Athena query results."""
    output_s3_uri: Required[str]
    """The location in Amazon S3 where Athena query results are stored."""
    query_string: Required[str]
    """The SQL query statements, to be executed."""
    work_group: str | None
    """The name of the workgroup in which the Athena query is being started."""


class CfnProcessingJobClusterConfigProps(TypedDict, total=False):
    """Configuration for the cluster used to run a processing job."""
    instance_count: Required[Integer]
    """The number of ML compute instances to use in the processing job."""
    instance_type: Required[Literal["ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m4.xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.c4.xlarge", "ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.18xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.16xlarge", "ml.g5.12xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.8xlarge", "ml.r5d.12xlarge", "ml.r5d.16xlarge", "ml.r5d.24xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge"] | Other]
    """The ML compute instance type for the processing job."""
    volume_kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the processing job."""
    volume_size_in_gb: Required[Integer]
    """The size of the ML storage volume in gigabytes that you want to provision."""


class CfnProcessingJobDatasetDefinitionProps(TypedDict, total=False):
    """Configuration for Dataset Definition inputs."""
    athena_dataset_definition: CfnProcessingJobAthenaDatasetDefinitionProps | Deferred | None
    """Configuration for Athena Dataset Definition input."""
    data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether the generated dataset is `FullyReplicated` or `ShardedByS3Key` (default)."""
    input_mode: Literal["File", "Pipe"] | Other | None
    """Whether to use `File` or `Pipe` input mode."""
    local_path: str | None
    """The local path where you want Amazon SageMaker to download the Dataset Definition inputs to run a processing job."""
    redshift_dataset_definition: CfnProcessingJobRedshiftDatasetDefinitionProps | Deferred | None
    """Configuration for Redshift Dataset Definition input."""


class CfnProcessingJobExperimentConfigProps(TypedDict, total=False):
    """Associates a SageMaker job as a trial component with an experiment and trial."""
    experiment_name: str | None
    """The name of an existing experiment to associate with the trial component."""
    run_name: str | None
    """The name of the experiment run to associate with the trial component."""
    trial_component_display_name: str | None
    """The display name for the trial component."""
    trial_name: str | None
    """The name of an existing trial to associate the trial component with."""


class CfnProcessingJobFeatureStoreOutputProps(TypedDict, total=False):
    """Configuration for processing job outputs in Amazon SageMaker Feature Store."""
    feature_group_name: Required[str]
    """The name of the Amazon SageMaker FeatureGroup to use as the destination for processing job output."""


class CfnProcessingJobNetworkConfigProps(TypedDict, total=False):
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs."""
    enable_inter_container_traffic_encryption: Boolean | None
    """Whether to encrypt all communications between distributed processing jobs."""
    enable_network_isolation: Boolean | None
    """Whether to allow inbound and outbound network calls to and from the containers used for the processing job."""
    vpc_config: CfnProcessingJobVpcConfigProps | Deferred | None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""


class CfnProcessingJobProcessingInputsObjectProps(TypedDict, total=False):
    """The inputs for a processing job."""
    app_managed: Boolean | None
    """When `True`, input operations such as data download are managed natively by the processing job application."""
    dataset_definition: CfnProcessingJobDatasetDefinitionProps | Deferred | None
    """Configuration for Dataset Definition inputs."""
    input_name: Required[str]
    """The name for the processing job input."""
    s3_input: CfnProcessingJobS3InputProps | Deferred | None
    """Configuration for downloading input data from Amazon S3 into the processing container."""


class CfnProcessingJobProcessingOutputConfigProps(TypedDict, total=False):
    """Configuration for uploading output from the processing container."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the processing job output."""
    outputs: Required[Sequence[CfnProcessingJobProcessingOutputsObjectProps | Deferred] | Deferred]
    """An array of outputs configuring the data to upload from the processing container."""


class CfnProcessingJobProcessingOutputsObjectProps(TypedDict, total=False):
    """Describes the results of a processing job."""
    app_managed: Boolean | None
    """When `True`, output operations such as data upload are managed natively by the processing job application."""
    feature_store_output: CfnProcessingJobFeatureStoreOutputProps | Deferred | None
    """Configuration for processing job outputs in Amazon SageMaker Feature Store."""
    output_name: Required[str]
    """The name for the processing job output."""
    s3_output: CfnProcessingJobS3OutputProps | Deferred | None
    """Configuration for uploading output data to Amazon S3 from the processing container."""


class CfnProcessingJobProcessingResourcesProps(TypedDict, total=False):
    """Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job."""
    cluster_config: Required[CfnProcessingJobClusterConfigProps | Deferred]
    """The configuration for the resources in a cluster used to run the processing job."""


class CfnProcessingJobRedshiftDatasetDefinitionProps(TypedDict, total=False):
    """Configuration for Redshift Dataset Definition input."""
    cluster_id: Required[str]
    """The Redshift cluster Identifier."""
    cluster_role_arn: Required[str]
    """The IAM role attached to your Redshift cluster that Amazon SageMaker uses to generate datasets."""
    database: Required[str]
    """The name of the Redshift database used in Redshift query execution."""
    db_user: Required[str]
    """The database user name used in Redshift query execution."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data from a Redshift execution."""
    output_compression: Literal["None", "GZIP", "SNAPPY", "ZSTD", "BZIP2"] | Other | None
    """The compression used for Redshift query results."""
    output_format: Required[Literal["PARQUET", "CSV"] | Other]
    """The data storage format for Redshift query results."""
    output_s3_uri: Required[str]
    """The location in Amazon S3 where the Redshift query results are stored."""
    query_string: Required[str]
    """The SQL query statements to be executed."""


class CfnProcessingJobS3InputProps(TypedDict, total=False):
    """Configuration for downloading input data from Amazon S3 into the processing container."""
    local_path: str | None
    """The local path in your container where you want Amazon SageMaker to write input data to."""
    s3_compression_type: Literal["None", "Gzip"] | Other | None
    """Whether to GZIP-decompress the data in Amazon S3 as it is streamed into the processing container."""
    s3_data_distribution_type: Literal["FullyReplicated", "ShardedByS3Key"] | Other | None
    """Whether to distribute the data from Amazon S3 to all processing instances with `FullyReplicated`, or whether the data from Amazon S3 is sharded by Amazon S3 key, downloading one shard of data to each processing instance."""
    s3_data_type: Required[Literal["ManifestFile", "S3Prefix"] | Other]
    """Whether you use an `S3Prefix` or a `ManifestFile` for the data type."""
    s3_input_mode: Literal["File", "Pipe"] | Other | None
    """Whether to use `File` or `Pipe` input mode."""
    s3_uri: Required[str]
    """The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to run a processing job."""


class CfnProcessingJobS3OutputProps(TypedDict, total=False):
    """Configuration for uploading output data to Amazon S3 from the processing container."""
    local_path: str | None
    """The local path of a directory where you want Amazon SageMaker to upload its contents to Amazon S3."""
    s3_upload_mode: Required[Literal["Continuous", "EndOfJob"] | Other]
    """Whether to upload the results of the processing job continuously or after the job completes."""
    s3_uri: Required[str]
    """The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to run a processing job."""


class CfnProcessingJobStoppingConditionProps(TypedDict, total=False):
    """Configures conditions under which the processing job should be stopped, such as how long the processing job has been running."""
    max_runtime_in_seconds: Required[Integer]
    """The maximum length of time, in seconds, that a training or compilation job can run before it is stopped."""


class CfnProcessingJobTagProps(TypedDict, total=False):
    """A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnProcessingJobVpcConfigProps(TypedDict, total=False):
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID of the subnets in the VPC to which you want to connect your training job or model."""


class CfnProcessingJob(TypedResource):
    """An Amazon SageMaker processing job that is used to analyze data and evaluate models."""
    props: CfnProcessingJobProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProcessingJobProps]) -> None: ...
    @property
    def attr_auto_ml_job_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AutoML job associated with this processing job."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the processing job was created."""
    @property
    def attr_exit_message(self) -> StringToken:
        """A string, up to one KB in size, that contains metadata from the processing container when the processing job exits."""
    @property
    def attr_failure_reason(self) -> StringToken:
        """A string, up to one KB in size, that contains the reason a processing job failed, if it failed."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The time the processing job was last modified."""
    @property
    def attr_monitoring_schedule_arn(self) -> StringToken:
        """The ARN of a monitoring schedule for an endpoint associated with this processing job."""
    @property
    def attr_processing_end_time(self) -> StringToken:
        """The time that the processing job ended."""
    @property
    def attr_processing_job_arn(self) -> StringToken:
        """The ARN of the processing job."""
    @property
    def attr_processing_job_status(self) -> StringToken:
        """The status of the processing job."""
    @property
    def attr_processing_start_time(self) -> StringToken:
        """The time that the processing job started."""
    @property
    def attr_training_job_arn(self) -> StringToken:
        """The ARN of the training job associated with this processing job."""


class CfnProjectProps(TypedDict, total=False):
    project_description: str | None
    """The description of the project. A change replaces the resource."""
    project_name: Required[str]
    """The name of the project. A change replaces the resource."""
    service_catalog_provisioned_product_details: CfnProjectServiceCatalogProvisionedProductDetailsProps | Deferred | None
    """Details of a provisioned service catalog product."""
    service_catalog_provisioning_details: CfnProjectServiceCatalogProvisioningDetailsProps | Deferred | None
    """The product ID and provisioning artifact ID to provision a service catalog. A change replaces the resource."""
    tags: Sequence[CfnProjectTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to apply to this resource. A change replaces the resource."""
    template_provider_details: Sequence[CfnProjectTemplateProviderDetailProps | Deferred] | Deferred | None
    """An array of template providers associated with the project. A change replaces the resource."""


class CfnProjectCfnStackParameterProps(TypedDict, total=False):
    """A key-value pair representing a parameter used in the CloudFormation stack."""
    key: Required[str]
    """The name of the CloudFormation parameter."""
    value: Required[str]
    """The value of the CloudFormation parameter."""


class CfnProjectCfnTemplateProviderDetailProps(TypedDict, total=False):
    """Details about a CloudFormation template provider configuration and associated provisioning information."""
    parameters: Sequence[CfnProjectCfnStackParameterProps | Deferred] | Deferred | None
    """An array of CloudFormation stack parameters."""
    role_arn: str | None
    """The IAM role used by CloudFormation to create the stack."""
    template_name: Required[str]
    """The unique identifier of the template within the project."""
    template_url: Required[str]
    """The Amazon S3 URL of the CloudFormation template."""


class CfnProjectProvisioningParameterProps(TypedDict, total=False):
    """A key value pair used when you provision a project as a service catalog product."""
    key: Required[str]
    """The key that identifies a provisioning parameter. A change replaces the resource."""
    value: Required[str]
    """The value of the provisioning parameter. A change replaces the resource."""


class CfnProjectServiceCatalogProvisionedProductDetailsProps(TypedDict, total=False):
    """Details of a provisioned service catalog product."""
    provisioned_product_id: str | None
    """The ID of the provisioned product."""
    provisioned_product_status_message: str | None
    """The current status of the product."""


class CfnProjectServiceCatalogProvisioningDetailsProps(TypedDict, total=False):
    """Details that you specify to provision a service catalog product."""
    path_id: str | None
    """The path identifier of the product. A change replaces the resource."""
    product_id: Required[str]
    """The ID of the product to provision. A change replaces the resource."""
    provisioning_artifact_id: str | None
    """The ID of the provisioning artifact. A change replaces the resource."""
    provisioning_parameters: Sequence[CfnProjectProvisioningParameterProps | Deferred] | Deferred | None
    """A list of key value pairs that you specify when you provision a product. A change replaces the resource."""


class CfnProjectTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnProjectTemplateProviderDetailProps(TypedDict, total=False):
    """Details about a template provider configuration and associated provisioning information."""
    cfn_template_provider_detail: CfnProjectCfnTemplateProviderDetailProps | Deferred | None
    """Details about a CloudFormation template provider configuration and associated provisioning information."""


class CfnProject(TypedResource):
    """Creates a machine learning (ML) project that can contain one or more templates that set up an ML pipeline from training to deploying an approved model."""
    props: CfnProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time that the project was created."""
    @property
    def attr_project_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the project."""
    @property
    def attr_project_id(self) -> StringToken:
        """The ID of the project."""
    @property
    def attr_project_status(self) -> StringToken:
        """The status of the project."""


class CfnSpaceProps(TypedDict, total=False):
    domain_id: Required[str]
    """The ID of the associated domain. A change replaces the resource."""
    ownership_settings: CfnSpaceOwnershipSettingsProps | Deferred | None
    """The collection of ownership settings for a space. A change replaces the resource."""
    space_display_name: str | None
    """The name of the space that appears in the Studio UI."""
    space_name: Required[str]
    """The name of the space. A change replaces the resource."""
    space_settings: CfnSpaceSpaceSettingsProps | Deferred | None
    """A collection of space settings."""
    space_sharing_settings: CfnSpaceSpaceSharingSettingsProps | Deferred | None
    """A collection of space sharing settings. A change replaces the resource."""
    tags: Sequence[CfnSpaceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnSpaceCodeRepositoryProps(TypedDict, total=False):
    """A Git repository that SageMaker AI automatically displays to users for cloning in the JupyterServer application."""
    repository_url: Required[str]
    """The URL of the Git repository."""


class CfnSpaceCustomFileSystemProps(TypedDict, total=False):
    """A file system, created by you, that you assign to a user profile or space for an Amazon SageMaker AI Domain."""
    efs_file_system: CfnSpaceEFSFileSystemProps | Deferred | None
    """A custom file system in Amazon EFS."""
    fsx_lustre_file_system: CfnSpaceFSxLustreFileSystemProps | Deferred | None
    """A custom file system in Amazon FSx for Lustre."""
    s3_file_system: CfnSpaceS3FileSystemProps | Deferred | None
    """A custom file system in Amazon S3."""


class CfnSpaceCustomImageProps(TypedDict, total=False):
    """A custom SageMaker AI image."""
    app_image_config_name: Required[str]
    """The name of the AppImageConfig."""
    image_name: Required[str]
    """The name of the CustomImage."""
    image_version_number: Integer | None
    """The version number of the CustomImage."""


class CfnSpaceEFSFileSystemProps(TypedDict, total=False):
    """A file system, created by you in Amazon EFS, that you assign to a user profile or space for an Amazon SageMaker AI Domain."""
    file_system_id: Required[str]
    """The ID of your Amazon EFS file system."""


class CfnSpaceEbsStorageSettingsProps(TypedDict, total=False):
    """A collection of EBS storage settings that apply to both private and shared spaces."""
    ebs_volume_size_in_gb: Required[Integer]
    """The size of an EBS storage volume for a space."""


class CfnSpaceFSxLustreFileSystemProps(TypedDict, total=False):
    """A custom file system in Amazon FSx for Lustre."""
    file_system_id: Required[str]
    """Amazon FSx for Lustre file system ID."""


class CfnSpaceJupyterServerAppSettingsProps(TypedDict, total=False):
    """The JupyterServer app settings."""
    default_resource_spec: CfnSpaceResourceSpecProps | Deferred | None
    """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the JupyterServer app."""
    lifecycle_config_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the JupyterServerApp."""


class CfnSpaceKernelGatewayAppSettingsProps(TypedDict, total=False):
    """The KernelGateway app settings."""
    custom_images: Sequence[CfnSpaceCustomImageProps | Deferred] | Deferred | None
    """A list of custom SageMaker AI images that are configured to run as a KernelGateway app."""
    default_resource_spec: CfnSpaceResourceSpecProps | Deferred | None
    """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the KernelGateway app."""
    lifecycle_config_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the the user profile or domain."""


class CfnSpaceOwnershipSettingsProps(TypedDict, total=False):
    """The collection of ownership settings for a space."""
    owner_user_profile_name: Required[str]
    """The user profile who is the owner of the space."""


class CfnSpaceResourceSpecProps(TypedDict, total=False):
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the version runs on."""
    instance_type: Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.p3dn.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.geospatial.interactive", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge"] | Other | None
    """The instance type that the image version runs on."""
    lifecycle_config_arn: str | None
    """The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource."""
    sage_maker_image_arn: str | None
    """The ARN of the SageMaker AI image that the image version belongs to."""
    sage_maker_image_version_arn: str | None
    """The ARN of the image version created on the instance."""


class CfnSpaceS3FileSystemProps(TypedDict, total=False):
    """A custom file system in Amazon S3."""
    s3_uri: str | None
    """The Amazon S3 URI that specifies the location in S3 where files are stored, which is mounted within the Studio environment."""


class CfnSpaceSpaceCodeEditorAppSettingsProps(TypedDict, total=False):
    """The application settings for a Code Editor space."""
    default_resource_spec: CfnSpaceResourceSpecProps | Deferred | None
    """Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs on."""


class CfnSpaceSpaceJupyterLabAppSettingsProps(TypedDict, total=False):
    """The settings for the JupyterLab application within a space."""
    code_repositories: Sequence[CfnSpaceCodeRepositoryProps | Deferred] | Deferred | None
    """A list of Git repositories that SageMaker automatically displays to users for cloning in the JupyterLab application."""
    default_resource_spec: CfnSpaceResourceSpecProps | Deferred | None
    """Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs on."""


class CfnSpaceSpaceSettingsProps(TypedDict, total=False):
    """A collection of space settings."""
    app_type: Literal["JupyterServer", "KernelGateway", "TensorBoard", "RStudioServerPro", "RSessionGateway", "JupyterLab", "CodeEditor"] | Other | None
    """The type of app created within the space."""
    code_editor_app_settings: CfnSpaceSpaceCodeEditorAppSettingsProps | Deferred | None
    """The Code Editor application settings."""
    custom_file_systems: Sequence[CfnSpaceCustomFileSystemProps | Deferred] | Deferred | None
    """A file system, created by you, that you assign to a space for an Amazon SageMaker AI Domain."""
    jupyter_lab_app_settings: CfnSpaceSpaceJupyterLabAppSettingsProps | Deferred | None
    """The settings for the JupyterLab application."""
    jupyter_server_app_settings: CfnSpaceJupyterServerAppSettingsProps | Deferred | None
    """The JupyterServer app settings."""
    kernel_gateway_app_settings: CfnSpaceKernelGatewayAppSettingsProps | Deferred | None
    """The KernelGateway app settings."""
    remote_access: Literal["ENABLED", "DISABLED"] | Other | None
    """A setting that enables or disables remote access for a SageMaker space."""
    space_managed_resources: Literal["ENABLED", "DISABLED"] | Other | None
    """If you enable this option, SageMaker AI creates the following resources on your behalf when you create the space:"""
    space_storage_settings: CfnSpaceSpaceStorageSettingsProps | Deferred | None
    """The storage settings for a space."""


class CfnSpaceSpaceSharingSettingsProps(TypedDict, total=False):
    """A collection of space sharing settings."""
    sharing_type: Required[Literal["Private", "Shared"] | Other]
    """Specifies the sharing type of the space."""


class CfnSpaceSpaceStorageSettingsProps(TypedDict, total=False):
    """The storage settings for a space."""
    ebs_storage_settings: CfnSpaceEbsStorageSettingsProps | Deferred | None
    """A collection of EBS storage settings for a space."""


class CfnSpaceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSpace(TypedResource):
    """Creates a private space or a space used for real time collaboration in a domain."""
    props: CfnSpaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSpaceProps]) -> None: ...
    @property
    def attr_space_arn(self) -> StringToken:
        """The space's Amazon Resource Name (ARN)."""
    @property
    def attr_url(self) -> StringToken:
        """Returns the URL of the space."""


class CfnStudioLifecycleConfigProps(TypedDict, total=False):
    studio_lifecycle_config_app_type: Required[Literal["JupyterServer", "KernelGateway", "CodeEditor", "JupyterLab"] | Other]
    """The App type to which the Lifecycle Configuration is attached. A change replaces the resource."""
    studio_lifecycle_config_content: Required[str]
    """The content of your Amazon SageMaker Studio Lifecycle Configuration script. A change replaces the resource."""
    studio_lifecycle_config_name: Required[str]
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration. A change replaces the resource."""
    tags: Sequence[CfnStudioLifecycleConfigTagProps | Deferred] | Deferred | None
    """Tags to be associated with the Lifecycle Configuration. A change replaces the resource."""


class CfnStudioLifecycleConfigTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnStudioLifecycleConfig(TypedResource):
    """Creates a new Amazon SageMaker AI Studio Lifecycle Configuration."""
    props: CfnStudioLifecycleConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStudioLifecycleConfigProps]) -> None: ...
    @property
    def attr_studio_lifecycle_config_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Lifecycle Configuration."""


class CfnTrialComponentProps(TypedDict, total=False):
    display_name: str | None
    """The name of the component as displayed."""
    input_artifacts: Mapping[str, CfnTrialComponentTrialComponentArtifactProps | Deferred] | Deferred | None
    """The input artifacts for the component."""
    metadata_properties: CfnTrialComponentMetadataPropertiesProps | Deferred | None
    """Metadata properties of the tracking entity, trial, or trial component. A change replaces the resource."""
    output_artifacts: Mapping[str, CfnTrialComponentTrialComponentArtifactProps | Deferred] | Deferred | None
    """The output artifacts for the component."""
    parameters: Mapping[str, CfnTrialComponentTrialComponentParameterValueProps | Deferred] | Deferred | None
    """The hyperparameters for the component."""
    status: CfnTrialComponentTrialComponentStatusProps | Deferred | None
    """The status of the trial component."""
    tags: Sequence[CfnTrialComponentTagsProps | Deferred] | Deferred | None
    """A list of tags to associate with the trial component."""
    trial_component_name: Required[str]
    """The name of the trial component. A change replaces the resource."""


class CfnTrialComponentMetadataPropertiesProps(TypedDict, total=False):
    """Metadata properties of the tracking entity, trial, or trial component."""
    commit_id: str | None
    """The commit ID."""
    generated_by: str | None
    """The entity this entity was generated by."""
    project_id: str | None
    """The project ID."""
    repository: str | None
    """The repository."""


class CfnTrialComponentTagsProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnTrialComponentTrialComponentArtifactProps(TypedDict, total=False):
    """Represents an input or output artifact of a trial component."""
    media_type: str | None
    """The media type of the artifact."""
    value: Required[str]
    """The location of the artifact."""


class CfnTrialComponentTrialComponentParameterValueProps(TypedDict, total=False):
    """The value of a hyperparameter."""
    number_value: Number | None
    """The numeric value of a numeric hyperparameter."""
    string_value: str | None
    """The string value of a categorical hyperparameter."""


class CfnTrialComponentTrialComponentStatusProps(TypedDict, total=False):
    """The status of the trial component."""
    message: str | None
    """If the component failed, a message describing why."""
    primary_status: Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"] | Other | None
    """The status of the trial component."""


class CfnTrialComponent(TypedResource):
    """Resource type definition for AWS::SageMaker::TrialComponent."""
    props: CfnTrialComponentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrialComponentProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """When the trial component was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """When the trial component was last modified."""
    @property
    def attr_lineage_group_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the lineage group."""
    @property
    def attr_trial_component_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the trial component."""


class CfnUserProfileProps(TypedDict, total=False):
    domain_id: Required[str]
    """The domain ID. A change replaces the resource."""
    single_sign_on_user_identifier: str | None
    """A specifier for the type of value specified in SingleSignOnUserValue. A change replaces the resource."""
    single_sign_on_user_value: str | None
    """The username of the associated AWS Single Sign-On User for this UserProfile. A change replaces the resource."""
    tags: Sequence[CfnUserProfileTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource. A change replaces the resource."""
    user_profile_name: Required[str]
    """The user profile name. A change replaces the resource."""
    user_settings: CfnUserProfileUserSettingsProps | Deferred | None
    """A collection of settings that apply to users of Amazon SageMaker Studio."""


class CfnUserProfileCodeEditorAppSettingsProps(TypedDict, total=False):
    """The Code Editor application settings."""
    built_in_lifecycle_config_arn: str | None
    """The lifecycle configuration that runs before the default lifecycle configuration."""
    custom_images: Sequence[CfnUserProfileCustomImageProps | Deferred] | Deferred | None
    """A list of custom SageMaker images that are configured to run as a Code Editor app."""
    default_resource_spec: CfnUserProfileResourceSpecProps | Deferred | None
    """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the Code Editor app."""
    lifecycle_config_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the Code Editor application lifecycle configuration."""


class CfnUserProfileCodeRepositoryProps(TypedDict, total=False):
    """A Git repository that SageMaker AI automatically displays to users for cloning in the JupyterServer application."""
    repository_url: Required[str]
    """The URL of the Git repository."""


class CfnUserProfileCustomFileSystemConfigProps(TypedDict, total=False):
    """The settings for assigning a custom file system to a user profile or space for an Amazon SageMaker AI Domain."""
    efs_file_system_config: CfnUserProfileEFSFileSystemConfigProps | Deferred | None
    """The settings for a custom Amazon EFS file system."""
    fsx_lustre_file_system_config: CfnUserProfileFSxLustreFileSystemConfigProps | Deferred | None
    """The settings for a custom Amazon FSx for Lustre file system."""
    s3_file_system_config: CfnUserProfileS3FileSystemConfigProps | Deferred | None
    """Configuration settings for a custom Amazon S3 file system."""


class CfnUserProfileCustomImageProps(TypedDict, total=False):
    """A custom SageMaker AI image."""
    app_image_config_name: Required[str]
    """The name of the AppImageConfig."""
    image_name: Required[str]
    """The name of the CustomImage."""
    image_version_number: Integer | None
    """The version number of the CustomImage."""


class CfnUserProfileCustomPosixUserConfigProps(TypedDict, total=False):
    """Details about the POSIX identity that is used for file system operations."""
    gid: Required[Integer]
    """The POSIX group ID."""
    uid: Required[Integer]
    """The POSIX user ID."""


class CfnUserProfileDefaultEbsStorageSettingsProps(TypedDict, total=False):
    """A collection of default EBS storage settings that apply to spaces created within a domain or user profile."""
    default_ebs_volume_size_in_gb: Required[Integer]
    """The default size of the EBS storage volume for a space."""
    maximum_ebs_volume_size_in_gb: Required[Integer]
    """The maximum size of the EBS storage volume for a space."""


class CfnUserProfileDefaultSpaceStorageSettingsProps(TypedDict, total=False):
    """The default storage settings for a space."""
    default_ebs_storage_settings: CfnUserProfileDefaultEbsStorageSettingsProps | Deferred | None
    """The default EBS storage settings for a space."""


class CfnUserProfileEFSFileSystemConfigProps(TypedDict, total=False):
    """The settings for assigning a custom Amazon EFS file system to a user profile or space for an Amazon SageMaker AI Domain."""
    file_system_id: Required[str]
    """The ID of your Amazon EFS file system."""
    file_system_path: str | None
    """The path to the file system directory that is accessible in Amazon SageMaker AI Studio."""


class CfnUserProfileEmrSettingsProps(TypedDict, total=False):
    """Configuration parameters specifying IAM roles assumed by SageMaker's execution role and cluster instances."""
    assumable_role_arns: Sequence[str] | Deferred | None
    """An array of Amazon Resource Names (ARNs) of the IAM roles that the execution role of SageMaker can assume."""
    execution_role_arns: Sequence[str] | Deferred | None
    """An array of ARNs of IAM roles used by EMR cluster instances or job execution environments."""


class CfnUserProfileFSxLustreFileSystemConfigProps(TypedDict, total=False):
    """The settings for assigning a custom Amazon FSx for Lustre file system to a user profile or space for an Amazon SageMaker Domain."""
    file_system_id: Required[str]
    """The globally unique, 17-digit, ID of the file system, assigned by Amazon FSx for Lustre."""
    file_system_path: str | None
    """The path to the file system directory that is accessible in Amazon SageMaker Studio."""


class CfnUserProfileHiddenSageMakerImageProps(TypedDict, total=False):
    """The SageMaker images that are hidden from the Studio user interface."""
    sage_maker_image_name: Literal["sagemaker_distribution"] | Other | None
    """The SageMaker image name that you are hiding from the Studio user interface."""
    version_aliases: Sequence[str] | Deferred | None
    """The version aliases you are hiding from the Studio user interface."""


class CfnUserProfileJupyterLabAppSettingsProps(TypedDict, total=False):
    """The settings for the JupyterLab application."""
    built_in_lifecycle_config_arn: str | None
    """The lifecycle configuration that runs before the default lifecycle configuration."""
    code_repositories: Sequence[CfnUserProfileCodeRepositoryProps | Deferred] | Deferred | None
    """A list of Git repositories that SageMaker automatically displays to users for cloning in the JupyterLab application."""
    custom_images: Sequence[CfnUserProfileCustomImageProps | Deferred] | Deferred | None
    """A list of custom SageMaker images that are configured to run as a JupyterLab app."""
    default_resource_spec: CfnUserProfileResourceSpecProps | Deferred | None
    """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the JupyterLab app."""
    emr_settings: CfnUserProfileEmrSettingsProps | Deferred | None
    """Configuration parameters specifying IAM roles assumed by SageMaker's execution role and cluster instances."""
    lifecycle_config_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the lifecycle configurations attached to the user profile or domain."""


class CfnUserProfileJupyterServerAppSettingsProps(TypedDict, total=False):
    """The JupyterServer app settings."""
    default_resource_spec: CfnUserProfileResourceSpecProps | Deferred | None
    """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the JupyterServer app."""
    lifecycle_config_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the JupyterServerApp."""


class CfnUserProfileKernelGatewayAppSettingsProps(TypedDict, total=False):
    """The KernelGateway app settings."""
    custom_images: Sequence[CfnUserProfileCustomImageProps | Deferred] | Deferred | None
    """A list of custom SageMaker AI images that are configured to run as a KernelGateway app."""
    default_resource_spec: CfnUserProfileResourceSpecProps | Deferred | None
    """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the KernelGateway app."""
    lifecycle_config_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the the user profile or domain."""


class CfnUserProfileRStudioServerProAppSettingsProps(TypedDict, total=False):
    """A collection of settings that configure user interaction with the `RStudioServerPro` app."""
    access_status: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether the current user has access to the `RStudioServerPro` app. A change replaces the resource."""
    user_group: Literal["R_STUDIO_ADMIN", "R_STUDIO_USER"] | Other | None
    """The level of permissions that the user has within the `RStudioServerPro` app. A change replaces the resource."""


class CfnUserProfileResourceSpecProps(TypedDict, total=False):
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the version runs on."""
    instance_type: Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"] | Other | None
    """The instance type that the image version runs on."""
    lifecycle_config_arn: str | None
    """The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource."""
    sage_maker_image_arn: str | None
    """The ARN of the SageMaker AI image that the image version belongs to."""
    sage_maker_image_version_arn: str | None
    """The ARN of the image version created on the instance."""
    training_plan_arn: str | None
    """The Amazon Resource Name (ARN) of the training plan to use for the ResourceSpec."""


class CfnUserProfileS3FileSystemConfigProps(TypedDict, total=False):
    """Configuration for the custom Amazon S3 file system."""
    mount_path: str | None
    """The file system path where the Amazon S3 storage location will be mounted within the Amazon SageMaker Studio environment."""
    s3_uri: str | None
    """The Amazon S3 URI of the S3 file system configuration."""


class CfnUserProfileSharingSettingsProps(TypedDict, total=False):
    """Specifies options when sharing an Amazon SageMaker Studio notebook."""
    notebook_output_option: Literal["Allowed", "Disabled"] | Other | None
    """Whether to include the notebook cell output when sharing the notebook."""
    s3_kms_key_id: str | None
    """When `NotebookOutputOption` is `Allowed`, the AWS Key Management Service (KMS) encryption key ID used to encrypt the notebook cell output in the Amazon S3 bucket."""
    s3_output_path: str | None
    """When `NotebookOutputOption` is `Allowed`, the Amazon S3 bucket used to store the shared notebook snapshots."""


class CfnUserProfileStudioWebPortalSettingsProps(TypedDict, total=False):
    """Studio settings."""
    hidden_app_types: Sequence[Literal["JupyterServer", "TensorBoard", "RStudioServerPro", "JupyterLab", "CodeEditor", "DetailedProfiler", "Canvas"] | Other] | Deferred | None
    """The Applications supported in Studio that are hidden from the Studio left navigation pane."""
    hidden_instance_types: Sequence[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"] | Other] | Deferred | None
    """The instance types you are hiding from the Studio user interface."""
    hidden_ml_tools: Sequence[Literal["DataWrangler", "FeatureStore", "EmrClusters", "AutoMl", "Experiments", "Training", "ModelEvaluation", "Pipelines", "Models", "JumpStart", "InferenceRecommender", "Endpoints", "Projects", "InferenceOptimization", "HyperPodClusters", "Comet", "DeepchecksLLMEvaluation", "Fiddler", "LakeraGuard", "PerformanceEvaluation"] | Other] | Deferred | None
    """The machine learning tools that are hidden from the Studio left navigation pane."""
    hidden_sage_maker_image_version_aliases: Sequence[CfnUserProfileHiddenSageMakerImageProps | Deferred] | Deferred | None
    """The version aliases you are hiding from the Studio user interface."""


class CfnUserProfileTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnUserProfileUserSettingsProps(TypedDict, total=False):
    """A collection of settings that apply to users of Amazon SageMaker Studio."""
    auto_mount_home_efs: Literal["Enabled", "Disabled", "DefaultAsDomain"] | Other | None
    """Indicates whether auto-mounting of an EFS volume is supported for the user profile."""
    code_editor_app_settings: CfnUserProfileCodeEditorAppSettingsProps | Deferred | None
    """The Code Editor application settings."""
    custom_file_system_configs: Sequence[CfnUserProfileCustomFileSystemConfigProps | Deferred] | Deferred | None
    """The settings for assigning a custom file system to a user profile."""
    custom_posix_user_config: CfnUserProfileCustomPosixUserConfigProps | Deferred | None
    """Details about the POSIX identity that is used for file system operations."""
    default_landing_uri: str | None
    """The default experience that the user is directed to when accessing the domain."""
    execution_role: str | None
    """The execution role for the user."""
    jupyter_lab_app_settings: CfnUserProfileJupyterLabAppSettingsProps | Deferred | None
    """The settings for the JupyterLab application."""
    jupyter_server_app_settings: CfnUserProfileJupyterServerAppSettingsProps | Deferred | None
    """The Jupyter server's app settings."""
    kernel_gateway_app_settings: CfnUserProfileKernelGatewayAppSettingsProps | Deferred | None
    """The kernel gateway app settings."""
    rstudio_server_pro_app_settings: CfnUserProfileRStudioServerProAppSettingsProps | Deferred | None
    """A collection of settings that configure user interaction with the `RStudioServerPro` app."""
    security_groups: Sequence[str] | Deferred | None
    """The security groups for the Amazon Virtual Private Cloud (VPC) that the domain uses for communication."""
    sharing_settings: CfnUserProfileSharingSettingsProps | Deferred | None
    """Specifies options for sharing Amazon SageMaker AI Studio notebooks."""
    space_storage_settings: CfnUserProfileDefaultSpaceStorageSettingsProps | Deferred | None
    """The storage settings for a space."""
    studio_web_portal: Literal["ENABLED", "DISABLED"] | Other | None
    """Whether the user can access Studio."""
    studio_web_portal_settings: CfnUserProfileStudioWebPortalSettingsProps | Deferred | None
    """Studio settings."""


class CfnUserProfile(TypedResource):
    """Creates a user profile."""
    props: CfnUserProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserProfileProps]) -> None: ...
    @property
    def attr_user_profile_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the user profile, such as `arn:aws:sagemaker:region:account-id:user-profile/domain-id/user-profile-name`."""


class CfnWorkforceProps(TypedDict, total=False):
    cognito_config: CfnWorkforceCognitoConfigProps | Deferred | None
    """The configuration of an Amazon Cognito workforce. A change replaces the resource."""
    ip_address_type: Literal["ipv4", "dualstack"] | Other | None
    """The IP address type for the workforce."""
    oidc_config: CfnWorkforceOidcConfigProps | Deferred | None
    """The configuration of an OIDC Identity Provider (IdP) private workforce."""
    source_ip_config: CfnWorkforceSourceIpConfigProps | Deferred | None
    """A list of IP address ranges used to access your training data."""
    tags: Sequence[CfnWorkforceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs."""
    workforce_name: Required[str]
    """The name of the private workforce. A change replaces the resource."""
    workforce_vpc_config: CfnWorkforceWorkforceVpcConfigRequestProps | Deferred | None
    """The VPC configuration for the workforce."""


class CfnWorkforceCognitoConfigProps(TypedDict, total=False):
    """The configuration of an Amazon Cognito workforce."""
    client_id: Required[str]
    """The client ID for your Amazon Cognito user pool."""
    user_pool: Required[str]
    """The ID for your Amazon Cognito user pool."""


class CfnWorkforceOidcConfigProps(TypedDict, total=False):
    """The configuration of an OIDC Identity Provider (IdP) private workforce."""
    authentication_request_extra_params: Mapping[str, str] | Deferred | None
    """A string to string map of identifiers specific to the custom identity provider (IdP) being used."""
    authorization_endpoint: Required[str]
    """The OIDC IdP authorization endpoint used to configure your private workforce."""
    client_id: Required[str]
    """The OIDC IdP client ID used to configure your private workforce."""
    client_secret: str | None
    """The OIDC IdP client secret used to configure your private workforce."""
    issuer: Required[str]
    """The OIDC IdP issuer used to configure your private workforce."""
    jwks_uri: Required[str]
    """The OIDC IdP JSON Web Key Set (Jwks) URI used to configure your private workforce."""
    logout_endpoint: Required[str]
    """The OIDC IdP logout endpoint used to configure your private workforce."""
    scope: str | None
    """An array of string identifiers used to refer to the specific pieces of user data or claims that the client application wants to access."""
    token_endpoint: Required[str]
    """The OIDC IdP token endpoint used to configure your private workforce."""
    user_info_endpoint: Required[str]
    """The OIDC IdP user info endpoint used to configure your private workforce."""


class CfnWorkforceSourceIpConfigProps(TypedDict, total=False):
    """A list of IP address ranges used to access your training data."""
    cidrs: Required[Sequence[str] | Deferred]
    """A list of one to ten Classless Inter-Domain Routing (CIDR) values."""


class CfnWorkforceTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnWorkforceWorkforceVpcConfigRequestProps(TypedDict, total=False):
    """The VPC configuration for the workforce."""
    security_group_ids: Sequence[str] | Deferred | None
    """The VPC security group IDs."""
    subnets: Sequence[str] | Deferred | None
    """The VPC subnets."""
    vpc_id: str | None
    """The ID of the VPC."""


class CfnWorkforce(TypedResource):
    """Resource Type definition for AWS::SageMaker::Workforce."""
    props: CfnWorkforceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkforceProps]) -> None: ...
    @property
    def attr_sub_domain(self) -> StringToken:
        """The subdomain for your OIDC Identity Provider."""
    @property
    def attr_workforce_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the private workforce."""


class CfnWorkteamProps(TypedDict, total=False):
    description: Required[str]
    """A description of the work team."""
    member_definitions: Required[Sequence[CfnWorkteamMemberDefinitionProps | Deferred] | Deferred]
    """A list of `MemberDefinition` objects that contains objects that identify the workers that make up the work team."""
    notification_configuration: CfnWorkteamNotificationConfigurationProps | Deferred | None
    """Configures SNS notifications of available or expiring work items for work teams."""
    tags: Sequence[CfnWorkteamTagProps | Deferred] | Deferred | None
    """An array of key-value pairs."""
    workforce_name: str | None
    """The name of the workforce. A change replaces the resource."""
    workteam_name: str | None
    """The name of the work team. A change replaces the resource."""


class CfnWorkteamCognitoMemberDefinitionProps(TypedDict, total=False):
    """Identifies a Amazon Cognito user group."""
    cognito_client_id: Required[str]
    """An identifier for an application client."""
    cognito_user_group: Required[str]
    """An identifier for a user group."""
    cognito_user_pool: Required[str]
    """An identifier for a user pool. A change replaces the resource."""


class CfnWorkteamMemberDefinitionProps(TypedDict, total=False):
    """Defines an Amazon Cognito or your own OIDC IdP user group that is part of a work team."""
    cognito_member_definition: CfnWorkteamCognitoMemberDefinitionProps | Deferred | None
    """The Amazon Cognito user group that is part of the work team."""
    oidc_member_definition: CfnWorkteamOidcMemberDefinitionProps | Deferred | None
    """A list user groups that exist in your OIDC Identity Provider (IdP)."""


class CfnWorkteamNotificationConfigurationProps(TypedDict, total=False):
    """Configures Amazon SNS notifications of available or expiring work items for work teams."""
    notification_topic_arn: Required[str]
    """The ARN for the Amazon SNS topic to which notifications should be published."""


class CfnWorkteamOidcMemberDefinitionProps(TypedDict, total=False):
    """A list of user groups that exist in your OIDC Identity Provider (IdP)."""
    oidc_groups: Required[Sequence[str] | Deferred]
    """A list of OIDC group names whose members will be part of this workteam"""


class CfnWorkteamTagProps(TypedDict, total=False):
    """An array of key-value pairs."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnWorkteam(TypedResource):
    """Creates a new work team for labeling your data."""
    props: CfnWorkteamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkteamProps]) -> None: ...
    @property
    def attr_workteam_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that identifies the work team."""
    @property
    def attr_workteam_name(self) -> StringToken:
        """The name of the work team."""
