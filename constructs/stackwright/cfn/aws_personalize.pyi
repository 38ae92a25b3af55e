"""Every resource type of AWS::Personalize; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnCampaignProps(TypedDict, total=False):
    campaign_config: CfnCampaignCampaignConfigProps | Deferred | None
    """The configuration details of a campaign."""
    min_provisioned_tps: Integer | None
    """Specifies the requested minimum provisioned transactions per second."""
    name: Required[str]
    """The name of the campaign. A change replaces the resource."""
    solution_version_arn: Required[str]
    """The ARN of the solution version to deploy."""
    tags: Sequence[CfnCampaignTagProps | Deferred] | Deferred | None
    """Tags to associate with the campaign."""


class CfnCampaignCampaignConfigProps(TypedDict, total=False):
    """The configuration details of a campaign."""
    enable_metadata_with_recommendations: Boolean | None
    """Whether metadata with recommendations is enabled for the campaign."""
    item_exploration_config: Mapping[str, str] | Deferred | None
    """Specifies the exploration configuration hyperparameters."""
    ranking_influence: Mapping[str, Number] | Deferred | None
    """A map of ranking influence values for POPULARITY and FRESHNESS."""
    sync_with_latest_solution_version: Boolean | None
    """Whether the campaign automatically updates to use the latest solution version."""


class CfnCampaignTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCampaign(TypedResource):
    """A deployment of a solution version that provides real-time recommendations."""
    props: CfnCampaignProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCampaignProps]) -> None: ...
    @property
    def attr_campaign_arn(self) -> StringToken:
        """The ARN of the campaign."""
    @property
    def attr_creation_date_time(self) -> StringToken:
        """The time at which the campaign was created."""
    @property
    def attr_last_updated_date_time(self) -> StringToken:
        """The time at which the campaign was last updated."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the campaign."""


class CfnDatasetProps(TypedDict, total=False):
    dataset_group_arn: Required[str]
    """The Amazon Resource Name (ARN) of the dataset group. A change replaces the resource."""
    dataset_import_job: CfnDatasetDatasetImportJobProps | Deferred | None
    """Describes a job that imports training data from a data source (Amazon S3 bucket) to an Amazon Personalize dataset."""
    dataset_type: Required[Literal["Interactions", "Items", "Users"] | Other]
    """One of the following values: A change replaces the resource."""
    name: Required[str]
    """The name of the dataset. A change replaces the resource."""
    schema_arn: Required[str]
    """The ARN of the associated schema. A change replaces the resource."""
    tags: Sequence[CfnDatasetTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource. A change replaces the resource."""


class CfnDatasetDatasetImportJobProps(TypedDict, total=False):
    """Describes a job that imports training data from a data source (Amazon S3 bucket) to an Amazon Personalize dataset."""
    data_source: CfnDatasetDatasetImportJobDataSourceProps | Deferred | None
    """The Amazon S3 bucket that contains the training data to import."""
    dataset_arn: str | None
    """The Amazon Resource Name (ARN) of the dataset that receives the imported data."""
    dataset_import_job_arn: str | None
    """The ARN of the dataset import job."""
    job_name: str | None
    """The name of the import job."""
    role_arn: str | None
    """The ARN of the IAM role that has permissions to read from the Amazon S3 data source."""


class CfnDatasetDatasetImportJobDataSourceProps(TypedDict, total=False):
    """Describes the data source that contains the data to upload to a dataset, or the list of records to delete from Amazon Personalize."""
    data_location: str | None
    """For dataset import jobs, the path to the Amazon S3 bucket where the data that you want to upload to your dataset is stored."""


class CfnDatasetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDataset(TypedResource):
    """Creates an empty dataset and adds it to the specified dataset group."""
    props: CfnDatasetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatasetProps]) -> None: ...
    @property
    def attr_dataset_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the dataset."""


class CfnDatasetGroupProps(TypedDict, total=False):
    domain: Literal["ECOMMERCE", "VIDEO_ON_DEMAND"] | Other | None
    """The domain of a Domain dataset group. A change replaces the resource."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS Key Management Service (KMS) key used to encrypt the datasets. A change replaces the resource."""
    name: Required[str]
    """The name of the dataset group. A change replaces the resource."""
    role_arn: str | None
    """The ARN of the AWS Identity and Access Management (IAM) role that has permissions to access the AWS Key Management Service (KMS) key. A change replaces the resource."""
    tags: Sequence[CfnDatasetGroupTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource. A change replaces the resource."""


class CfnDatasetGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDatasetGroup(TypedResource):
    """A dataset group is a collection of related datasets (Item interactions, Users, Items, Actions, Action interactions)."""
    props: CfnDatasetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatasetGroupProps]) -> None: ...
    @property
    def attr_dataset_group_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the dataset group."""


class CfnEventTrackerProps(TypedDict, total=False):
    dataset_group_arn: Required[str]
    """The Amazon Resource Name (ARN) of the dataset group that receives the event data. A change replaces the resource."""
    name: Required[str]
    """The name for the event tracker. A change replaces the resource."""
    tags: Sequence[CfnEventTrackerTagProps | Deferred] | Deferred | None
    """A list of tags to apply to the event tracker."""


class CfnEventTrackerTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEventTracker(TypedResource):
    """Resource schema for AWS::Personalize::EventTracker"""
    props: CfnEventTrackerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventTrackerProps]) -> None: ...
    @property
    def attr_event_tracker_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the event tracker."""
    @property
    def attr_tracking_id(self) -> StringToken:
        """The ID of the event tracker."""


class CfnFilterProps(TypedDict, total=False):
    dataset_group_arn: Required[str]
    """The ARN of the dataset group that the filter belongs to. A change replaces the resource."""
    filter_expression: Required[str]
    """The filter expression that defines which items are included or excluded from recommendations. A change replaces the resource."""
    name: Required[str]
    """The name of the filter. A change replaces the resource."""
    tags: Sequence[CfnFilterTagProps | Deferred] | Deferred | None
    """Tags to associate with the filter."""


class CfnFilterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFilter(TypedResource):
    """A recommendation filter that defines which items are included or excluded from recommendations."""
    props: CfnFilterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFilterProps]) -> None: ...
    @property
    def attr_creation_date_time(self) -> StringToken:
        """The time at which the filter was created."""
    @property
    def attr_filter_arn(self) -> StringToken:
        """The ARN of the filter."""
    @property
    def attr_last_updated_date_time(self) -> StringToken:
        """The time at which the filter was last updated."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the filter."""


class CfnMetricAttributionProps(TypedDict, total=False):
    dataset_group_arn: Required[str]
    """The ARN of the destination dataset group. A change replaces the resource."""
    metrics: Required[Sequence[CfnMetricAttributionMetricAttributeProps | Deferred] | Deferred]
    """A list of metric attributes for the metric attribution. A change replaces the resource."""
    metrics_output_config: Required[CfnMetricAttributionMetricsOutputConfigProps | Deferred]
    """The output configuration details for the metric attribution."""
    name: Required[str]
    """The name of the metric attribution. A change replaces the resource."""


class CfnMetricAttributionMetricAttributeProps(TypedDict, total=False):
    """A metric attribute for the metric attribution."""
    event_type: Required[str]
    """The metric's event type."""
    expression: Required[str]
    """The attribute's expression."""
    metric_name: Required[str]
    """The metric's name."""


class CfnMetricAttributionMetricsOutputConfigProps(TypedDict, total=False):
    """The output configuration details for the metric attribution."""
    role_arn: Required[str]
    """The ARN of the IAM role for the metric attribution."""
    s3_data_destination: CfnMetricAttributionS3DataDestinationProps | Deferred | None
    """The configuration details of an Amazon S3 output bucket."""


class CfnMetricAttributionS3DataDestinationProps(TypedDict, total=False):
    """The configuration details of an Amazon S3 output bucket."""
    kms_key_arn: str | None
    """The ARN of the KMS key."""
    path: Required[str]
    """The file path of the Amazon S3 bucket."""


class CfnMetricAttribution(TypedResource):
    """Creates a metric attribution for reporting on recommendation impact in Amazon Personalize."""
    props: CfnMetricAttributionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMetricAttributionProps]) -> None: ...
    @property
    def attr_metric_attribution_arn(self) -> StringToken:
        """The ARN of the metric attribution."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the metric attribution."""


class CfnSchemaProps(TypedDict, total=False):
    domain: Literal["ECOMMERCE", "VIDEO_ON_DEMAND"] | Other | None
    """The domain of a schema that you created for a dataset in a Domain dataset group. A change replaces the resource."""
    name: Required[str]
    """The name of the schema. A change replaces the resource."""
    schema: Required[str]
    """The schema. A change replaces the resource."""
    tags: Sequence[CfnSchemaTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource. A change replaces the resource."""


class CfnSchemaTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSchema(TypedResource):
    """Creates an Amazon Personalize schema from the specified schema string."""
    props: CfnSchemaProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSchemaProps]) -> None: ...
    @property
    def attr_schema_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the schema."""


class CfnSolutionProps(TypedDict, total=False):
    dataset_group_arn: Required[str]
    """The Amazon Resource Name (ARN) of the dataset group that provides the training data. A change replaces the resource."""
    event_type: str | None
    """The event type (for example, 'click' or 'like') that is used for training the model. A change replaces the resource."""
    name: Required[str]
    """The name of the solution. A change replaces the resource."""
    perform_auto_ml: Boolean | None
    """> We don't recommend enabling automated machine learning. A change replaces the resource."""
    perform_hpo: Boolean | None
    """Whether to perform hyperparameter optimization (HPO) on the chosen recipe. A change replaces the resource."""
    recipe_arn: str | None
    """The ARN of the recipe used to create the solution. A change replaces the resource."""
    solution_config: CfnSolutionSolutionConfigProps | Deferred | None
    """Describes the configuration properties for the solution. A change replaces the resource."""
    tags: Sequence[CfnSolutionTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource. A change replaces the resource."""


class CfnSolutionCategoricalHyperParameterRangeProps(TypedDict, total=False):
    """Provides the name and range of a categorical hyperparameter."""
    name: str | None
    """The name of the hyperparameter. A change replaces the resource."""
    values: Sequence[str] | Deferred | None
    """A list of the categories for the hyperparameter. A change replaces the resource."""


class CfnSolutionContinuousHyperParameterRangeProps(TypedDict, total=False):
    """Provides the name and range of a continuous hyperparameter."""
    max_value: Number | None
    """The maximum allowable value for the hyperparameter. A change replaces the resource."""
    min_value: Number | None
    """The minimum allowable value for the hyperparameter. A change replaces the resource."""
    name: str | None
    """The name of the hyperparameter. A change replaces the resource."""


class CfnSolutionIntegerHyperParameterRangeProps(TypedDict, total=False):
    """Provides the name and range of an integer-valued hyperparameter."""
    max_value: Integer | None
    """The maximum allowable value for the hyperparameter. A change replaces the resource."""
    min_value: Integer | None
    """The minimum allowable value for the hyperparameter. A change replaces the resource."""
    name: str | None
    """The name of the hyperparameter. A change replaces the resource."""


class CfnSolutionSolutionConfigProps(TypedDict, total=False):
    """Describes the configuration properties for the solution."""
    algorithm_hyper_parameters: Mapping[str, str] | Deferred | None
    """Lists the algorithm hyperparameters and their values. A change replaces the resource."""
    auto_ml_config: CfnSolutionSolutionConfigAutoMLConfigProps | Deferred | None
    """The AutoMLConfig object containing a list of recipes to search when AutoML is performed. A change replaces the resource."""
    event_value_threshold: str | None
    """Only events with a value greater than or equal to this threshold are used for training a model. A change replaces the resource."""
    feature_transformation_parameters: Mapping[str, str] | Deferred | None
    """Lists the feature transformation parameters. A change replaces the resource."""
    hpo_config: CfnSolutionSolutionConfigHpoConfigProps | Deferred | None
    """Describes the properties for hyperparameter optimization (HPO). A change replaces the resource."""


class CfnSolutionSolutionConfigAutoMLConfigProps(TypedDict, total=False):
    """When the solution performs AutoML ( `performAutoML` is true in CreateSolution ), Amazon Personalize determines which recipe, from the specified list, optimizes the given metric."""
    metric_name: str | None
    """The metric to optimize. A change replaces the resource."""
    recipe_list: Sequence[str] | Deferred | None
    """The list of candidate recipes. A change replaces the resource."""


class CfnSolutionSolutionConfigHpoConfigProps(TypedDict, total=False):
    """Describes the properties for hyperparameter optimization (HPO)."""
    algorithm_hyper_parameter_ranges: CfnSolutionSolutionConfigHpoConfigAlgorithmHyperParameterRangesProps | Deferred | None
    """The hyperparameters and their allowable ranges. A change replaces the resource."""
    hpo_objective: CfnSolutionSolutionConfigHpoConfigHpoObjectiveProps | Deferred | None
    """The metric to optimize during HPO. A change replaces the resource."""
    hpo_resource_config: CfnSolutionSolutionConfigHpoConfigHpoResourceConfigProps | Deferred | None
    """Describes the resource configuration for HPO. A change replaces the resource."""


class CfnSolutionSolutionConfigHpoConfigAlgorithmHyperParameterRangesProps(TypedDict, total=False):
    """Specifies the hyperparameters and their ranges."""
    categorical_hyper_parameter_ranges: Sequence[CfnSolutionCategoricalHyperParameterRangeProps | Deferred] | Deferred | None
    """Provides the name and range of a categorical hyperparameter. A change replaces the resource."""
    continuous_hyper_parameter_ranges: Sequence[CfnSolutionContinuousHyperParameterRangeProps | Deferred] | Deferred | None
    """Provides the name and range of a continuous hyperparameter. A change replaces the resource."""
    integer_hyper_parameter_ranges: Sequence[CfnSolutionIntegerHyperParameterRangeProps | Deferred] | Deferred | None
    """Provides the name and range of an integer-valued hyperparameter. A change replaces the resource."""


class CfnSolutionSolutionConfigHpoConfigHpoObjectiveProps(TypedDict, total=False):
    """The metric to optimize during hyperparameter optimization (HPO)."""
    metric_name: str | None
    """The name of the metric. A change replaces the resource."""
    metric_regex: str | None
    """A regular expression for finding the metric in the training job logs. A change replaces the resource."""
    type: Literal["Maximize", "Minimize"] | Other | None
    """The type of the metric. A change replaces the resource."""


class CfnSolutionSolutionConfigHpoConfigHpoResourceConfigProps(TypedDict, total=False):
    """Describes the resource configuration for hyperparameter optimization (HPO)."""
    max_number_of_training_jobs: str | None
    """The maximum number of training jobs when you create a solution version. A change replaces the resource."""
    max_parallel_training_jobs: str | None
    """The maximum number of parallel training jobs when you create a solution version. A change replaces the resource."""


class CfnSolutionTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSolution(TypedResource):
    """> By default, all new solutions use automatic training."""
    props: CfnSolutionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSolutionProps]) -> None: ...
    @property
    def attr_solution_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the solution."""
