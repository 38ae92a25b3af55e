"""Every resource type of AWS::CleanRooms; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAnalysisTemplateProps(TypedDict, total=False):
    analysis_parameters: Sequence[CfnAnalysisTemplateAnalysisParameterProps | Deferred] | Deferred | None
    """The parameters of the analysis template. A change replaces the resource."""
    description: str | None
    """The description of the analysis template."""
    error_message_configuration: CfnAnalysisTemplateErrorMessageConfigurationProps | Deferred | None
    """The configuration that specifies the level of detail in error messages returned by analyses using this template. A change replaces the resource."""
    format: Required[Literal["SQL", "PYSPARK_1_0"] | Other]
    """The format of the analysis template. A change replaces the resource."""
    membership_identifier: Required[str]
    """The identifier for a membership resource. A change replaces the resource."""
    name: Required[str]
    """The name of the analysis template. A change replaces the resource."""
    schema: CfnAnalysisTemplateAnalysisSchemaProps | Deferred | None
    """The entire schema object. A change replaces the resource."""
    source: Required[CfnAnalysisTemplateAnalysisSourceProps | Deferred]
    """The source of the analysis template. A change replaces the resource."""
    source_metadata: CfnAnalysisTemplateAnalysisSourceMetadataProps | Deferred | None
    """The source metadata for the analysis template."""
    synthetic_data_parameters: CfnAnalysisTemplateSyntheticDataParametersProps | Deferred | None
    """The parameters used to generate synthetic data for this analysis template. A change replaces the resource."""
    tags: Sequence[CfnAnalysisTemplateTagProps | Deferred] | Deferred | None
    """An optional label that you can assign to a resource when you create it."""


class CfnAnalysisTemplateAnalysisParameterProps(TypedDict, total=False):
    """Optional."""
    default_value: str | None
    """Optional. A change replaces the resource."""
    name: Required[str]
    """The name of the parameter. A change replaces the resource."""
    type: Required[Literal["SMALLINT", "INTEGER", "BIGINT", "DECIMAL", "REAL", "DOUBLE_PRECISION", "BOOLEAN", "CHAR", "VARCHAR", "DATE", "TIMESTAMP", "TIMESTAMPTZ", "TIME", "TIMETZ", "VARBYTE", "BINARY", "BYTE", "CHARACTER", "DOUBLE", "FLOAT", "INT", "LONG", "NUMERIC", "SHORT", "STRING", "TIMESTAMP_LTZ", "TIMESTAMP_NTZ", "TINYINT"] | Other]
    """The type of parameter. A change replaces the resource."""


class CfnAnalysisTemplateAnalysisSchemaProps(TypedDict, total=False):
    """A relation within an analysis."""
    referenced_tables: Required[Sequence[str] | Deferred]
    """The tables referenced in the analysis schema."""


class CfnAnalysisTemplateAnalysisSourceProps(TypedDict, total=False):
    """The structure that defines the body of the analysis template."""
    artifacts: CfnAnalysisTemplateAnalysisTemplateArtifactsProps | Deferred | None
    """The artifacts of the analysis source."""
    text: str | None
    """The query text. A change replaces the resource."""


class CfnAnalysisTemplateAnalysisSourceMetadataProps(TypedDict, total=False):
    """The analysis source metadata."""
    artifacts: CfnAnalysisTemplateAnalysisTemplateArtifactMetadataProps | Deferred | None
    """The artifacts of the analysis source metadata."""


class CfnAnalysisTemplateAnalysisTemplateArtifactProps(TypedDict, total=False):
    """The analysis template artifact."""
    location: Required[CfnAnalysisTemplateS3LocationProps | Deferred]
    """The artifact location."""


class CfnAnalysisTemplateAnalysisTemplateArtifactMetadataProps(TypedDict, total=False):
    """The analysis template artifact metadata."""
    additional_artifact_hashes: Sequence[CfnAnalysisTemplateHashProps | Deferred] | Deferred | None
    """Additional artifact hashes for the analysis template."""
    entry_point_hash: Required[CfnAnalysisTemplateHashProps | Deferred]
    """The hash of the entry point for the analysis template artifact metadata."""


class CfnAnalysisTemplateAnalysisTemplateArtifactsProps(TypedDict, total=False):
    """The analysis template artifacts."""
    additional_artifacts: Sequence[CfnAnalysisTemplateAnalysisTemplateArtifactProps | Deferred] | Deferred | None
    """Additional artifacts for the analysis template."""
    entry_point: Required[CfnAnalysisTemplateAnalysisTemplateArtifactProps | Deferred]
    """The entry point for the analysis template artifacts."""
    role_arn: Required[str]
    """The role ARN for the analysis template artifacts."""


class CfnAnalysisTemplateColumnClassificationDetailsProps(TypedDict, total=False):
    """Contains classification information for data columns, including mappings that specify how columns should be handled during synthetic data generation and privacy analysis."""
    column_mapping: Required[Sequence[CfnAnalysisTemplateSyntheticDataColumnPropertiesProps | Deferred] | Deferred]
    """A mapping that defines the classification of data columns for synthetic data generation and specifies how each column should be handled during the privacy-preserving data synthesis process."""


class CfnAnalysisTemplateErrorMessageConfigurationProps(TypedDict, total=False):
    """A structure that defines the level of detail included in error messages returned by PySpark jobs."""
    type: Required[Literal["DETAILED"] | Other]
    """The level of detail for error messages returned by the PySpark job."""


class CfnAnalysisTemplateHashProps(TypedDict, total=False):
    """Hash"""
    sha256: str | None
    """The SHA-256 hash value."""


class CfnAnalysisTemplateMLSyntheticDataParametersProps(TypedDict, total=False):
    """Parameters that control the generation of synthetic data for machine learning, including privacy settings and column classification details."""
    column_classification: Required[CfnAnalysisTemplateColumnClassificationDetailsProps | Deferred]
    """Classification details for data columns that specify how each column should be treated during synthetic data generation."""
    epsilon: Required[Number]
    """The epsilon value for differential privacy when generating synthetic data."""
    max_membership_inference_attack_score: Required[Number]
    """The maximum acceptable score for membership inference attack vulnerability."""


class CfnAnalysisTemplateS3LocationProps(TypedDict, total=False):
    """The S3 location."""
    bucket: Required[str]
    """The bucket name."""
    key: Required[str]
    """The object key."""


class CfnAnalysisTemplateSyntheticDataColumnPropertiesProps(TypedDict, total=False):
    """Properties that define how a specific data column should be handled during synthetic data generation, including its name, type, and role in predictive modeling."""
    column_name: Required[str]
    """The name of the data column as it appears in the dataset."""
    column_type: Required[Literal["CATEGORICAL", "NUMERICAL"] | Other]
    """The data type of the column, which determines how the synthetic data generation algorithm processes and synthesizes values for this column."""
    is_predictive_value: Required[Boolean]
    """Indicates if this column contains predictive values that should be treated as target variables in machine learning models."""


class CfnAnalysisTemplateSyntheticDataParametersProps(TypedDict, total=False):
    """The parameters that control how synthetic data is generated, including privacy settings, column classifications, and other configuration options that affect the data synthesis process."""
    ml_synthetic_data_parameters: CfnAnalysisTemplateMLSyntheticDataParametersProps | Deferred | None
    """The machine learning-specific parameters for synthetic data generation."""


class CfnAnalysisTemplateTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAnalysisTemplate(TypedResource):
    """Creates a new analysis template."""
    props: CfnAnalysisTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAnalysisTemplateProps]) -> None: ...
    @property
    def attr_analysis_template_identifier(self) -> StringToken:
        """Returns the identifier for the analysis template."""
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the analysis template."""
    @property
    def attr_collaboration_arn(self) -> StringToken:
        """Returns the unique ARN for the analysis template’s associated collaboration."""
    @property
    def attr_collaboration_identifier(self) -> StringToken:
        """Returns the unique ID for the associated collaboration of the analysis template."""
    @property
    def attr_membership_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the member who created the analysis template."""
    @property
    def attr_schema_referenced_tables(self) -> ListToken: ...


class CfnCollaborationProps(TypedDict, total=False):
    allowed_result_regions: Sequence[Literal["us-west-1", "us-west-2", "us-east-1", "us-east-2", "af-south-1", "ap-east-1", "ap-east-2", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-5", "ap-southeast-4", "ap-southeast-7", "ap-south-1", "ap-northeast-3", "ap-northeast-1", "ap-northeast-2", "ca-central-1", "ca-west-1", "eu-south-1", "eu-west-3", "eu-south-2", "eu-central-2", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "me-south-1", "me-central-1", "il-central-1", "sa-east-1", "mx-central-1"] | Other] | Deferred | None
    """The AWS Regions where collaboration query results can be stored. A change replaces the resource."""
    analytics_engine: Literal["CLEAN_ROOMS_SQL", "SPARK"] | Other | None
    """The analytics engine for the collaboration."""
    auto_approved_change_types: Sequence[Literal["ADD_MEMBER", "GRANT_RECEIVE_RESULTS_ABILITY", "REVOKE_RECEIVE_RESULTS_ABILITY"] | Other] | Deferred | None
    """The types of change requests that are automatically approved for this collaboration. A change replaces the resource."""
    creator_display_name: Required[str]
    """A display name of the collaboration creator. A change replaces the resource."""
    creator_ml_member_abilities: CfnCollaborationMLMemberAbilitiesProps | Deferred | None
    """The ML member abilities for a collaboration member. A change replaces the resource."""
    creator_member_abilities: Sequence[Literal["CAN_QUERY", "CAN_RUN_JOB", "CAN_RECEIVE_RESULTS"] | Other] | Deferred | None
    """The abilities granted to the collaboration creator. A change replaces the resource."""
    creator_payment_configuration: CfnCollaborationPaymentConfigurationProps | Deferred | None
    """An object representing the collaboration member's payment responsibilities set by the collaboration creator. A change replaces the resource."""
    data_encryption_metadata: CfnCollaborationDataEncryptionMetadataProps | Deferred | None
    """The settings for client-side encryption for cryptographic computing. A change replaces the resource."""
    description: Required[str]
    """A description of the collaboration provided by the collaboration owner."""
    is_metrics_enabled: Boolean | None
    job_log_status: Literal["ENABLED", "DISABLED"] | Other | None
    """An indicator as to whether job logging has been enabled or disabled for the collaboration. A change replaces the resource."""
    members: Sequence[CfnCollaborationMemberSpecificationProps | Deferred] | Deferred | None
    """A list of initial members, not including the creator. A change replaces the resource."""
    name: Required[str]
    """A human-readable identifier provided by the collaboration owner."""
    query_log_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """An indicator as to whether query logging has been enabled or disabled for the collaboration. A change replaces the resource."""
    tags: Sequence[CfnCollaborationTagProps | Deferred] | Deferred | None
    """An optional label that you can assign to a resource when you create it."""


class CfnCollaborationDataEncryptionMetadataProps(TypedDict, total=False):
    """The settings for client-side encryption for cryptographic computing."""
    allow_cleartext: Required[Boolean]
    """Indicates whether encrypted tables can contain cleartext data ( `TRUE`) or are to cryptographically process every column ( `FALSE` ). A change replaces the resource."""
    allow_duplicates: Required[Boolean]
    """Indicates whether Fingerprint columns can contain duplicate entries ( `TRUE`) or are to contain only non-repeated values ( `FALSE` ). A change replaces the resource."""
    allow_joins_on_columns_with_different_names: Required[Boolean]
    """Indicates whether Fingerprint columns can be joined on any other Fingerprint column with a different name ( `TRUE`) or can only be joined on Fingerprint columns of the same name ( `FALSE` ). A change replaces the resource."""
    preserve_nulls: Required[Boolean]
    """Indicates whether NULL values are to be copied as NULL to encrypted tables ( `TRUE`) or cryptographically processed ( `FALSE` ). A change replaces the resource."""


class CfnCollaborationJobComputePaymentConfigProps(TypedDict, total=False):
    """An object representing the collaboration member's payment responsibilities set by the collaboration creator for query and job compute costs."""
    is_responsible: Required[Boolean]
    """Indicates whether the collaboration creator has configured the collaboration member to pay for query and job compute costs ( `TRUE`) or has not configured the collaboration member to pay for query and job compute costs ( `FALSE` )."""


class CfnCollaborationMLMemberAbilitiesProps(TypedDict, total=False):
    """The ML member abilities for a collaboration member."""
    custom_ml_member_abilities: Required[Sequence[Literal["CAN_RECEIVE_MODEL_OUTPUT", "CAN_RECEIVE_INFERENCE_OUTPUT"] | Other] | Deferred]
    """The custom ML member abilities for a collaboration member."""


class CfnCollaborationMLPaymentConfigProps(TypedDict, total=False):
    """An object representing the collaboration member's machine learning payment responsibilities set by the collaboration creator."""
    model_inference: CfnCollaborationModelInferencePaymentConfigProps | Deferred | None
    """The payment responsibilities accepted by the member for model inference."""
    model_training: CfnCollaborationModelTrainingPaymentConfigProps | Deferred | None
    """The payment responsibilities accepted by the member for model training."""
    synthetic_data_generation: CfnCollaborationSyntheticDataGenerationPaymentConfigProps | Deferred | None
    """The payment configuration for machine learning synthetic data generation."""


class CfnCollaborationMemberSpecificationProps(TypedDict, total=False):
    """Basic metadata used to construct a new member."""
    account_id: Required[str]
    """The identifier used to reference members of the collaboration. A change replaces the resource."""
    display_name: Required[str]
    """The member's display name. A change replaces the resource."""
    ml_member_abilities: CfnCollaborationMLMemberAbilitiesProps | Deferred | None
    """The ML abilities granted to the collaboration member."""
    member_abilities: Sequence[Literal["CAN_QUERY", "CAN_RUN_JOB", "CAN_RECEIVE_RESULTS"] | Other] | Deferred | None
    """The abilities granted to the collaboration member. A change replaces the resource."""
    payment_configuration: CfnCollaborationPaymentConfigurationProps | Deferred | None
    """The collaboration member's payment responsibilities set by the collaboration creator."""


class CfnCollaborationModelInferencePaymentConfigProps(TypedDict, total=False):
    """An object representing the collaboration member's model inference payment responsibilities set by the collaboration creator."""
    is_responsible: Required[Boolean]
    """Indicates whether the collaboration creator has configured the collaboration member to pay for model inference costs ( `TRUE`) or has not configured the collaboration member to pay for model inference costs ( `FALSE` )."""


class CfnCollaborationModelTrainingPaymentConfigProps(TypedDict, total=False):
    """An object representing the collaboration member's model training payment responsibilities set by the collaboration creator."""
    is_responsible: Required[Boolean]
    """Indicates whether the collaboration creator has configured the collaboration member to pay for model training costs ( `TRUE`) or has not configured the collaboration member to pay for model training costs ( `FALSE` )."""


class CfnCollaborationPaymentConfigurationProps(TypedDict, total=False):
    """An object representing the collaboration member's payment responsibilities set by the collaboration creator."""
    job_compute: CfnCollaborationJobComputePaymentConfigProps | Deferred | None
    """The compute configuration for the job."""
    machine_learning: CfnCollaborationMLPaymentConfigProps | Deferred | None
    """An object representing the collaboration member's machine learning payment responsibilities set by the collaboration creator."""
    query_compute: Required[CfnCollaborationQueryComputePaymentConfigProps | Deferred]
    """The collaboration member's payment responsibilities set by the collaboration creator for query compute costs."""


class CfnCollaborationQueryComputePaymentConfigProps(TypedDict, total=False):
    """An object representing the collaboration member's payment responsibilities set by the collaboration creator for query compute costs."""
    is_responsible: Required[Boolean]
    """Indicates whether the collaboration creator has configured the collaboration member to pay for query compute costs ( `TRUE`) or has not configured the collaboration member to pay for query compute costs ( `FALSE` )."""


class CfnCollaborationSyntheticDataGenerationPaymentConfigProps(TypedDict, total=False):
    """Payment configuration for synthetic data generation."""
    is_responsible: Required[Boolean]
    """Indicates who is responsible for paying for synthetic data generation."""


class CfnCollaborationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCollaboration(TypedResource):
    """Creates a new collaboration."""
    props: CfnCollaborationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCollaborationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the specified collaboration."""
    @property
    def attr_collaboration_identifier(self) -> StringToken:
        """Returns the unique identifier of the specified collaboration."""


class CfnConfiguredTableProps(TypedDict, total=False):
    allowed_columns: Required[Sequence[str] | Deferred]
    """The columns within the underlying AWS Glue table that can be used within collaborations. A change replaces the resource."""
    analysis_method: Required[Literal["DIRECT_QUERY", "DIRECT_JOB", "MULTIPLE"] | Other]
    """The analysis method for the configured table. A change replaces the resource."""
    analysis_rules: Sequence[CfnConfiguredTableAnalysisRuleProps | Deferred] | Deferred | None
    """The analysis rule that was created for the configured table."""
    description: str | None
    """A description for the configured table."""
    name: Required[str]
    """A name for the configured table."""
    selected_analysis_methods: Sequence[Literal["DIRECT_QUERY", "DIRECT_JOB"] | Other] | Deferred | None
    """The selected analysis methods for the configured table."""
    table_reference: Required[CfnConfiguredTableTableReferenceProps | Deferred]
    """The table that this configured table represents. A change replaces the resource."""
    tags: Sequence[CfnConfiguredTableTagProps | Deferred] | Deferred | None
    """An optional label that you can assign to a resource when you create it."""


class CfnConfiguredTableAggregateColumnProps(TypedDict, total=False):
    """Column in configured table that can be used in aggregate function in query."""
    column_names: Required[Sequence[str] | Deferred]
    """Column names in configured table of aggregate columns."""
    function: Required[Literal["SUM", "SUM_DISTINCT", "COUNT", "COUNT_DISTINCT", "AVG"] | Other]
    """Aggregation function that can be applied to aggregate column in query."""


class CfnConfiguredTableAggregationConstraintProps(TypedDict, total=False):
    """Constraint on query output removing output rows that do not meet a minimum number of distinct values of a specified column."""
    column_name: Required[str]
    """Column in aggregation constraint for which there must be a minimum number of distinct values in an output row for it to be in the query output."""
    minimum: Required[Number]
    """The minimum number of distinct values that an output row must be an aggregation of."""
    type: Required[Literal["COUNT_DISTINCT"] | Other]
    """The type of aggregation the constraint allows."""


class CfnConfiguredTableAggregationThresholdProps(TypedDict, total=False):
    allowed_aggregate_expression_type: Required[Literal["COLUMNS_ONLY", "ANY_EXPRESSION"] | Other]
    identity_columns: Required[Sequence[str] | Deferred]
    minimum_identity_count: Required[Integer]
    output_column_thresholds: Sequence[CfnConfiguredTableOutputColumnThresholdProps | Deferred] | Deferred | None
    type: Required[Literal["COUNT_DISTINCT"] | Other]


class CfnConfiguredTableAnalysisRuleProps(TypedDict, total=False):
    """A specification about how data from the configured table can be used in a query."""
    policy: Required[CfnConfiguredTableConfiguredTableAnalysisRulePolicyProps | Deferred]
    """A policy that describes the associated data usage limitations."""
    type: Required[Literal["AGGREGATION", "LIST", "CUSTOM"] | Other]
    """The type of analysis rule."""


class CfnConfiguredTableAnalysisRuleAggregationProps(TypedDict, total=False):
    """A type of analysis rule that enables query structure and specified queries that produce aggregate statistics."""
    additional_analyses: Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"] | Other | None
    """An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the direct query."""
    aggregate_columns: Required[Sequence[CfnConfiguredTableAggregateColumnProps | Deferred] | Deferred]
    """The columns that query runners are allowed to use in aggregation queries."""
    allowed_join_operators: Sequence[Literal["OR", "AND"] | Other] | Deferred | None
    """Which logical operators (if any) are to be used in an INNER JOIN match condition."""
    dimension_columns: Required[Sequence[str] | Deferred]
    """The columns that query runners are allowed to select, group by, or filter by."""
    join_columns: Required[Sequence[str] | Deferred]
    """Columns in configured table that can be used in join statements and/or as aggregate columns."""
    join_required: Literal["QUERY_RUNNER"] | Other | None
    """Control that requires member who runs query to do a join with their configured table and/or other configured table in query."""
    output_constraints: Required[Sequence[CfnConfiguredTableAggregationConstraintProps | Deferred] | Deferred]
    """Columns that must meet a specific threshold value (after an aggregation function is applied to it) for each output row to be returned."""
    scalar_functions: Required[Sequence[Literal["TRUNC", "ABS", "CEILING", "FLOOR", "LN", "LOG", "ROUND", "SQRT", "CAST", "LOWER", "RTRIM", "UPPER", "COALESCE", "CONVERT", "CURRENT_DATE", "DATEADD", "EXTRACT", "GETDATE", "SUBSTRING", "TO_CHAR", "TO_DATE", "TO_NUMBER", "TO_TIMESTAMP", "TRIM"] | Other] | Deferred]
    """Set of scalar functions that are allowed to be used on dimension columns and the output of aggregation of metrics."""


class CfnConfiguredTableAnalysisRuleCustomProps(TypedDict, total=False):
    """A type of analysis rule that enables the table owner to approve custom SQL queries on their configured tables."""
    additional_analyses: Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"] | Other | None
    """An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the direct query."""
    aggregation_thresholds: Sequence[CfnConfiguredTableAggregationThresholdProps | Deferred] | Deferred | None
    allowed_analyses: Required[Sequence[str] | Deferred]
    """The ARN of the analysis templates that are allowed by the custom analysis rule."""
    allowed_analysis_providers: Sequence[str] | Deferred | None
    """The IDs of the AWS accounts that are allowed to query by the custom analysis rule."""
    comparison_controls: CfnConfiguredTableComparisonControlsProps | Deferred | None
    differential_privacy: CfnConfiguredTableDifferentialPrivacyProps | Deferred | None
    """The differential privacy configuration."""
    disallowed_output_columns: Sequence[str] | Deferred | None
    """A list of columns that aren't allowed to be shown in the query output."""


class CfnConfiguredTableAnalysisRuleListProps(TypedDict, total=False):
    """A type of analysis rule that enables row-level analysis."""
    additional_analyses: Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"] | Other | None
    """An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the direct query."""
    allowed_join_operators: Sequence[Literal["OR", "AND"] | Other] | Deferred | None
    """The logical operators (if any) that are to be used in an INNER JOIN match condition."""
    join_columns: Required[Sequence[str] | Deferred]
    """Columns that can be used to join a configured table with the table of the member who can query and other members' configured tables."""
    list_columns: Required[Sequence[str] | Deferred]
    """Columns that can be listed in the output."""


class CfnConfiguredTableAthenaTableReferenceProps(TypedDict, total=False):
    """A reference to a table within Athena."""
    catalog_name: str | None
    database_name: Required[str]
    """The database name."""
    output_location: str | None
    """The output location for the Athena table."""
    region: Literal["us-west-1", "us-west-2", "us-east-1", "us-east-2", "af-south-1", "ap-east-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-5", "ap-southeast-4", "ap-southeast-7", "ap-south-1", "ap-northeast-3", "ap-northeast-1", "ap-northeast-2", "ca-central-1", "ca-west-1", "eu-south-1", "eu-west-3", "eu-south-2", "eu-central-2", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "me-south-1", "me-central-1", "il-central-1", "sa-east-1", "mx-central-1", "ap-east-2"] | Other | None
    """The AWS Region where the Athena table is located."""
    table_name: Required[str]
    """The table reference."""
    work_group: Required[str]
    """The workgroup of the Athena table reference."""


class CfnConfiguredTableComparisonControlsProps(TypedDict, total=False):
    allowed_column_comparison_columns: Required[Sequence[str] | Deferred]
    allowed_literal_comparison_columns: Required[Sequence[str] | Deferred]


class CfnConfiguredTableConfiguredTableAnalysisRulePolicyProps(TypedDict, total=False):
    """Controls on the query specifications that can be run on a configured table."""
    v1: Required[CfnConfiguredTableConfiguredTableAnalysisRulePolicyV1Props | Deferred]
    """Controls on the query specifications that can be run on a configured table."""


class CfnConfiguredTableConfiguredTableAnalysisRulePolicyV1Props(TypedDict, total=False):
    """Controls on the query specifications that can be run on a configured table."""
    aggregation: CfnConfiguredTableAnalysisRuleAggregationProps | Deferred | None
    """Analysis rule type that enables only aggregation queries on a configured table."""
    custom: CfnConfiguredTableAnalysisRuleCustomProps | Deferred | None
    """Analysis rule type that enables custom SQL queries on a configured table."""
    list: CfnConfiguredTableAnalysisRuleListProps | Deferred | None
    """Analysis rule type that enables only list queries on a configured table."""


class CfnConfiguredTableDifferentialPrivacyProps(TypedDict, total=False):
    """The analysis method allowed for the configured tables."""
    columns: Required[Sequence[CfnConfiguredTableDifferentialPrivacyColumnProps | Deferred] | Deferred]
    """The name of the column, such as user_id, that contains the unique identifier of your users, whose privacy you want to protect."""


class CfnConfiguredTableDifferentialPrivacyColumnProps(TypedDict, total=False):
    """Specifies the name of the column that contains the unique identifier of your users, whose privacy you want to protect."""
    name: Required[str]
    """The name of the column, such as user_id, that contains the unique identifier of your users, whose privacy you want to protect."""


class CfnConfiguredTableGlueTableReferenceProps(TypedDict, total=False):
    """A reference to a table within an AWS Glue data catalog."""
    database_name: Required[str]
    """The name of the database the AWS Glue table belongs to. A change replaces the resource."""
    region: Literal["us-west-1", "us-west-2", "us-east-1", "us-east-2", "af-south-1", "ap-east-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-5", "ap-southeast-4", "ap-southeast-7", "ap-south-1", "ap-northeast-3", "ap-northeast-1", "ap-northeast-2", "ca-central-1", "ca-west-1", "eu-south-1", "eu-west-3", "eu-south-2", "eu-central-2", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "me-south-1", "me-central-1", "il-central-1", "sa-east-1", "mx-central-1", "ap-east-2"] | Other | None
    """The AWS Region where the AWS Glue table is located."""
    table_name: Required[str]
    """The name of the AWS Glue table. A change replaces the resource."""


class CfnConfiguredTableOutputColumnThresholdProps(TypedDict, total=False):
    minimum_identity_count: Required[Integer]
    output_column_name: Required[str]


class CfnConfiguredTableSnowflakeTableReferenceProps(TypedDict, total=False):
    """A reference to a table within Snowflake."""
    account_identifier: Required[str]
    """The account identifier for the Snowflake table reference."""
    database_name: Required[str]
    """The name of the database the Snowflake table belongs to."""
    schema_name: Required[str]
    """The schema name of the Snowflake table reference."""
    secret_arn: Required[str]
    """The secret ARN of the Snowflake table reference."""
    table_name: Required[str]
    """The name of the Snowflake table."""
    table_schema: Required[CfnConfiguredTableSnowflakeTableSchemaProps | Deferred]
    """The schema of the Snowflake table."""


class CfnConfiguredTableSnowflakeTableSchemaProps(TypedDict, total=False):
    """The schema of a Snowflake table."""
    v1: Sequence[CfnConfiguredTableSnowflakeTableSchemaV1Props | Deferred] | Deferred | None
    """The schema of a Snowflake table."""


class CfnConfiguredTableSnowflakeTableSchemaV1Props(TypedDict, total=False):
    """The Snowflake table schema."""
    column_name: Required[str]
    """The column name."""
    column_type: Required[str]
    """The column's data type."""


class CfnConfiguredTableTableReferenceProps(TypedDict, total=False):
    """A pointer to the dataset that underlies this table."""
    athena: CfnConfiguredTableAthenaTableReferenceProps | Deferred | None
    """If present, a reference to the Athena table referred to by this table reference."""
    glue: CfnConfiguredTableGlueTableReferenceProps | Deferred | None
    """If present, a reference to the AWS Glue table referred to by this table reference. A change replaces the resource."""
    snowflake: CfnConfiguredTableSnowflakeTableReferenceProps | Deferred | None
    """If present, a reference to the Snowflake table referred to by this table reference."""


class CfnConfiguredTableTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnConfiguredTable(TypedResource):
    """Creates a new configured table resource."""
    props: CfnConfiguredTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfiguredTableProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the specified configured table."""
    @property
    def attr_configured_table_identifier(self) -> StringToken:
        """Returns the unique identifier of the specified configured table."""


class CfnConfiguredTableAssociationProps(TypedDict, total=False):
    configured_table_association_analysis_rules: Sequence[CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRuleProps | Deferred] | Deferred | None
    """An analysis rule for a configured table association."""
    configured_table_identifier: Required[str]
    """A unique identifier for the configured table to be associated to. A change replaces the resource."""
    description: str | None
    """A description of the configured table association."""
    membership_identifier: Required[str]
    """The unique ID for the membership this configured table association belongs to. A change replaces the resource."""
    name: Required[str]
    """The name of the configured table association, in lowercase. A change replaces the resource."""
    role_arn: Required[str]
    """The service will assume this role to access catalog metadata and query the table."""
    tags: Sequence[CfnConfiguredTableAssociationTagProps | Deferred] | Deferred | None
    """An optional label that you can assign to a resource when you create it."""


class CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRuleProps(TypedDict, total=False):
    """An analysis rule for a configured table association."""
    policy: Required[CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRulePolicyProps | Deferred]
    """The policy of the configured table association analysis rule."""
    type: Required[Literal["AGGREGATION", "LIST", "CUSTOM"] | Other]
    """The type of the configured table association analysis rule."""


class CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRuleAggregationProps(TypedDict, total=False):
    """The configured table association analysis rule applied to a configured table with the aggregation analysis rule."""
    allowed_additional_analyses: Sequence[str] | Deferred | None
    """The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output."""
    allowed_result_receivers: Sequence[str] | Deferred | None
    """The list of collaboration members who are allowed to receive results of queries run with this configured table."""


class CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRuleCustomProps(TypedDict, total=False):
    """The configured table association analysis rule applied to a configured table with the custom analysis rule."""
    allowed_additional_analyses: Sequence[str] | Deferred | None
    """The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output."""
    allowed_result_receivers: Sequence[str] | Deferred | None
    """The list of collaboration members who are allowed to receive results of queries run with this configured table."""


class CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRuleListProps(TypedDict, total=False):
    """The configured table association analysis rule applied to a configured table with the list analysis rule."""
    allowed_additional_analyses: Sequence[str] | Deferred | None
    """The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output."""
    allowed_result_receivers: Sequence[str] | Deferred | None
    """The list of collaboration members who are allowed to receive results of queries run with this configured table."""


class CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRulePolicyProps(TypedDict, total=False):
    """Controls on the query specifications that can be run on an associated configured table."""
    v1: Required[CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRulePolicyV1Props | Deferred]
    """The policy for the configured table association analysis rule."""


class CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRulePolicyV1Props(TypedDict, total=False):
    """Controls on the query specifications that can be run on an associated configured table."""
    aggregation: CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRuleAggregationProps | Deferred | None
    """Analysis rule type that enables only aggregation queries on a configured table."""
    custom: CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRuleCustomProps | Deferred | None
    """Analysis rule type that enables the table owner to approve custom SQL queries on their configured tables."""
    list: CfnConfiguredTableAssociationConfiguredTableAssociationAnalysisRuleListProps | Deferred | None
    """Analysis rule type that enables only list queries on a configured table."""


class CfnConfiguredTableAssociationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnConfiguredTableAssociation(TypedResource):
    """Creates a configured table association."""
    props: CfnConfiguredTableAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfiguredTableAssociationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the specified configured table association."""
    @property
    def attr_configured_table_association_identifier(self) -> StringToken:
        """Returns the unique identifier of the specified configured table association."""


class CfnIdMappingTableProps(TypedDict, total=False):
    description: str | None
    """The description of the ID mapping table."""
    input_reference_config: Required[CfnIdMappingTableIdMappingTableInputReferenceConfigProps | Deferred]
    """The input reference configuration for the ID mapping table. A change replaces the resource."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS KMS key."""
    membership_identifier: Required[str]
    """The unique identifier of the membership resource for the ID mapping table. A change replaces the resource."""
    name: Required[str]
    """The name of the ID mapping table. A change replaces the resource."""
    tags: Sequence[CfnIdMappingTableTagProps | Deferred] | Deferred | None
    """An optional label that you can assign to a resource when you create it."""


class CfnIdMappingTableIdMappingTableInputReferenceConfigProps(TypedDict, total=False):
    """Provides the input reference configuration for the ID mapping table."""
    input_reference_arn: Required[str]
    """The Amazon Resource Name (ARN) of the referenced resource in AWS Entity Resolution."""
    manage_resource_policies: Required[Boolean]
    """When `TRUE`, AWS Clean Rooms manages permissions for the ID mapping table resource."""


class CfnIdMappingTableTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnIdMappingTable(TypedResource):
    """Describes information about the ID mapping table."""
    props: CfnIdMappingTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdMappingTableProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the ID mapping table."""
    @property
    def attr_collaboration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the collaboration that contains this ID mapping table."""
    @property
    def attr_collaboration_identifier(self) -> StringToken:
        """The unique identifier of the collaboration that contains this ID mapping table."""
    @property
    def attr_id_mapping_table_identifier(self) -> StringToken:
        """The unique identifier of the ID mapping table identifier that you want to retrieve."""
    @property
    def attr_input_reference_properties(self) -> StringToken: ...
    @property
    def attr_membership_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the membership resource for the ID mapping table."""


class CfnIdNamespaceAssociationProps(TypedDict, total=False):
    description: str | None
    """The description of the ID namespace association."""
    id_mapping_config: CfnIdNamespaceAssociationIdMappingConfigProps | Deferred | None
    """The configuration settings for the ID mapping table."""
    input_reference_config: Required[CfnIdNamespaceAssociationIdNamespaceAssociationInputReferenceConfigProps | Deferred]
    """The input reference configuration for the ID namespace association. A change replaces the resource."""
    membership_identifier: Required[str]
    """The unique identifier of the membership that contains the ID namespace association. A change replaces the resource."""
    name: Required[str]
    """The name of this ID namespace association."""
    tags: Sequence[CfnIdNamespaceAssociationTagProps | Deferred] | Deferred | None
    """An optional label that you can assign to a resource when you create it."""


class CfnIdNamespaceAssociationIdMappingConfigProps(TypedDict, total=False):
    """The configuration settings for the ID mapping table."""
    allow_use_as_dimension_column: Required[Boolean]
    """An indicator as to whether you can use your column as a dimension column in the ID mapping table ( `TRUE`) or not ( `FALSE` )."""


class CfnIdNamespaceAssociationIdNamespaceAssociationInputReferenceConfigProps(TypedDict, total=False):
    """Provides the information for the ID namespace association input reference configuration."""
    input_reference_arn: Required[str]
    """The Amazon Resource Name (ARN) of the AWS Entity Resolution resource that is being associated to the collaboration."""
    manage_resource_policies: Required[Boolean]
    """When `TRUE`, AWS Clean Rooms manages permissions for the ID namespace association resource."""


class CfnIdNamespaceAssociationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnIdNamespaceAssociation(TypedResource):
    """Provides information to create the ID namespace association."""
    props: CfnIdNamespaceAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdNamespaceAssociationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the ID namespace association."""
    @property
    def attr_collaboration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the collaboration that contains this ID namespace association."""
    @property
    def attr_collaboration_identifier(self) -> StringToken:
        """The unique identifier of the collaboration that contains this ID namespace association."""
    @property
    def attr_id_namespace_association_identifier(self) -> StringToken:
        """The unique identifier of the ID namespace association that you want to retrieve."""
    @property
    def attr_input_reference_properties(self) -> StringToken: ...
    @property
    def attr_membership_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the membership resource for this ID namespace association."""


class CfnIntermediateTableProps(TypedDict, total=False):
    analysis_rules: Sequence[CfnIntermediateTableIntermediateTableAnalysisRuleProps | Deferred] | Deferred | None
    description: str | None
    kms_key_arn: str | None
    membership_identifier: Required[str]
    """A change replaces the resource."""
    name: Required[str]
    """A change replaces the resource."""
    population_analysis_configuration: Required[CfnIntermediateTablePopulationAnalysisConfigurationProps | Deferred]
    """A change replaces the resource."""
    tags: Sequence[CfnIntermediateTableTagProps | Deferred] | Deferred | None


class CfnIntermediateTableAggregationThresholdProps(TypedDict, total=False):
    allowed_aggregate_expression_type: Required[Literal["COLUMNS_ONLY", "ANY_EXPRESSION"] | Other]
    identity_columns: Required[Sequence[str] | Deferred]
    minimum_identity_count: Required[Integer]
    output_column_thresholds: Sequence[CfnIntermediateTableOutputColumnThresholdProps | Deferred] | Deferred | None
    type: Required[Literal["COUNT_DISTINCT"] | Other]


class CfnIntermediateTableComparisonControlsProps(TypedDict, total=False):
    allowed_column_comparison_columns: Required[Sequence[str] | Deferred]
    allowed_literal_comparison_columns: Required[Sequence[str] | Deferred]


class CfnIntermediateTableDifferentialPrivacyProps(TypedDict, total=False):
    columns: Required[Sequence[CfnIntermediateTableDifferentialPrivacyColumnProps | Deferred] | Deferred]


class CfnIntermediateTableDifferentialPrivacyColumnProps(TypedDict, total=False):
    name: Required[str]


class CfnIntermediateTableIntermediateTableAnalysisRuleProps(TypedDict, total=False):
    policy: Required[CfnIntermediateTableIntermediateTableAnalysisRulePolicyProps | Deferred]
    type: Required[Literal["CUSTOM"] | Other]


class CfnIntermediateTableIntermediateTableAnalysisRuleCustomProps(TypedDict, total=False):
    additional_analyses: Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"] | Other | None
    aggregation_thresholds: Sequence[CfnIntermediateTableAggregationThresholdProps | Deferred] | Deferred | None
    allowed_analyses: Required[Sequence[str] | Deferred]
    allowed_analysis_providers: Sequence[str] | Deferred | None
    allowed_result_receivers: Sequence[str] | Deferred | None
    comparison_controls: CfnIntermediateTableComparisonControlsProps | Deferred | None
    differential_privacy: CfnIntermediateTableDifferentialPrivacyProps | Deferred | None
    disallowed_output_columns: Sequence[str] | Deferred | None


class CfnIntermediateTableIntermediateTableAnalysisRulePolicyProps(TypedDict, total=False):
    v1: Required[CfnIntermediateTableIntermediateTableAnalysisRulePolicyV1Props | Deferred]


class CfnIntermediateTableIntermediateTableAnalysisRulePolicyV1Props(TypedDict, total=False):
    custom: CfnIntermediateTableIntermediateTableAnalysisRuleCustomProps | Deferred | None


class CfnIntermediateTableOutputColumnThresholdProps(TypedDict, total=False):
    minimum_identity_count: Required[Integer]
    output_column_name: Required[str]


class CfnIntermediateTablePopulationAnalysisConfigurationProps(TypedDict, total=False):
    sql_parameters: CfnIntermediateTablePopulationAnalysisSqlParametersProps | Deferred | None


class CfnIntermediateTablePopulationAnalysisSqlParametersProps(TypedDict, total=False):
    analysis_template_arn: str | None
    query_string: str | None


class CfnIntermediateTableTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnIntermediateTable(TypedResource):
    """Represents an intermediate table that stores cached query results within a collaboration"""
    props: CfnIntermediateTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntermediateTableProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_collaboration_arn(self) -> StringToken: ...
    @property
    def attr_collaboration_identifier(self) -> StringToken: ...
    @property
    def attr_intermediate_table_identifier(self) -> StringToken: ...
    @property
    def attr_membership_arn(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...


class CfnMembershipProps(TypedDict, total=False):
    collaboration_identifier: Required[str]
    """The unique ID for the associated collaboration. A change replaces the resource."""
    default_job_result_configuration: CfnMembershipMembershipProtectedJobResultConfigurationProps | Deferred | None
    """The default job result configuration for the membership."""
    default_result_configuration: CfnMembershipMembershipProtectedQueryResultConfigurationProps | Deferred | None
    """The default protected query result configuration as specified by the member who can receive results."""
    is_metrics_enabled: Boolean | None
    job_log_status: Literal["ENABLED", "DISABLED"] | Other | None
    """An indicator as to whether job logging has been enabled or disabled for the collaboration."""
    payment_configuration: CfnMembershipMembershipPaymentConfigurationProps | Deferred | None
    """The payment responsibilities accepted by the collaboration member."""
    query_log_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """An indicator as to whether query logging has been enabled or disabled for the membership."""
    tags: Sequence[CfnMembershipTagProps | Deferred] | Deferred | None
    """An optional label that you can assign to a resource when you create it."""


class CfnMembershipMembershipJobComputePaymentConfigProps(TypedDict, total=False):
    """An object representing the payment responsibilities accepted by the collaboration member for query and job compute costs."""
    is_responsible: Required[Boolean]
    """Indicates whether the collaboration member has accepted to pay for job compute costs ( `TRUE`) or has not accepted to pay for query and job compute costs ( `FALSE` )."""


class CfnMembershipMembershipMLPaymentConfigProps(TypedDict, total=False):
    """An object representing the collaboration member's machine learning payment responsibilities set by the collaboration creator."""
    model_inference: CfnMembershipMembershipModelInferencePaymentConfigProps | Deferred | None
    """The payment responsibilities accepted by the member for model inference."""
    model_training: CfnMembershipMembershipModelTrainingPaymentConfigProps | Deferred | None
    """The payment responsibilities accepted by the member for model training."""
    synthetic_data_generation: CfnMembershipMembershipSyntheticDataGenerationPaymentConfigProps | Deferred | None
    """The payment configuration for synthetic data generation for this machine learning membership."""


class CfnMembershipMembershipModelInferencePaymentConfigProps(TypedDict, total=False):
    """An object representing the collaboration member's model inference payment responsibilities set by the collaboration creator."""
    is_responsible: Required[Boolean]
    """Indicates whether the collaboration member has accepted to pay for model inference costs ( `TRUE`) or has not accepted to pay for model inference costs ( `FALSE` )."""


class CfnMembershipMembershipModelTrainingPaymentConfigProps(TypedDict, total=False):
    """An object representing the collaboration member's model training payment responsibilities set by the collaboration creator."""
    is_responsible: Required[Boolean]
    """Indicates whether the collaboration member has accepted to pay for model training costs ( `TRUE`) or has not accepted to pay for model training costs ( `FALSE` )."""


class CfnMembershipMembershipPaymentConfigurationProps(TypedDict, total=False):
    """An object representing the payment responsibilities accepted by the collaboration member."""
    job_compute: CfnMembershipMembershipJobComputePaymentConfigProps | Deferred | None
    """The payment responsibilities accepted by the collaboration member for job compute costs."""
    machine_learning: CfnMembershipMembershipMLPaymentConfigProps | Deferred | None
    """The payment responsibilities accepted by the collaboration member for machine learning costs."""
    query_compute: Required[CfnMembershipMembershipQueryComputePaymentConfigProps | Deferred]
    """The payment responsibilities accepted by the collaboration member for query compute costs."""


class CfnMembershipMembershipProtectedJobOutputConfigurationProps(TypedDict, total=False):
    """Contains configurations for protected job results."""
    s3: Required[CfnMembershipProtectedJobS3OutputConfigurationInputProps | Deferred]
    """Contains the configuration to write the job results to S3."""


class CfnMembershipMembershipProtectedJobResultConfigurationProps(TypedDict, total=False):
    """Contains configurations for protected job results."""
    output_configuration: Required[CfnMembershipMembershipProtectedJobOutputConfigurationProps | Deferred]
    """The output configuration for a protected job result."""
    role_arn: Required[str]
    """The unique ARN for an IAM role that is used by AWS Clean Rooms to write protected job results to the result location, given by the member who can receive results."""


class CfnMembershipMembershipProtectedQueryOutputConfigurationProps(TypedDict, total=False):
    """Contains configurations for protected query results."""
    s3: Required[CfnMembershipProtectedQueryS3OutputConfigurationProps | Deferred]
    """Required configuration for a protected query with an `s3` output type."""


class CfnMembershipMembershipProtectedQueryResultConfigurationProps(TypedDict, total=False):
    """Contains configurations for protected query results."""
    output_configuration: Required[CfnMembershipMembershipProtectedQueryOutputConfigurationProps | Deferred]
    """Configuration for protected query results."""
    role_arn: str | None
    """The unique ARN for an IAM role that is used by AWS Clean Rooms to write protected query results to the result location, given by the member who can receive results."""


class CfnMembershipMembershipQueryComputePaymentConfigProps(TypedDict, total=False):
    """An object representing the payment responsibilities accepted by the collaboration member for query compute costs."""
    is_responsible: Required[Boolean]
    """Indicates whether the collaboration member has accepted to pay for query compute costs ( `TRUE`) or has not accepted to pay for query compute costs ( `FALSE` )."""


class CfnMembershipMembershipSyntheticDataGenerationPaymentConfigProps(TypedDict, total=False):
    """Configuration for payment for synthetic data generation in a membership."""
    is_responsible: Required[Boolean]
    """Indicates if this membership is responsible for paying for synthetic data generation."""


class CfnMembershipProtectedJobS3OutputConfigurationInputProps(TypedDict, total=False):
    """Contains input information for protected jobs with an S3 output type."""
    bucket: Required[str]
    """The S3 bucket for job output."""
    key_prefix: str | None
    """The S3 prefix to unload the protected job results."""


class CfnMembershipProtectedQueryS3OutputConfigurationProps(TypedDict, total=False):
    """Contains the configuration to write the query results to S3."""
    bucket: Required[str]
    """The S3 bucket to unload the protected query results."""
    key_prefix: str | None
    """The S3 prefix to unload the protected query results."""
    result_format: Required[Literal["CSV", "PARQUET"] | Other]
    """Intended file format of the result."""
    single_file_output: Boolean | None
    """Indicates whether files should be output as a single file ( `TRUE`) or output as multiple files ( `FALSE` )."""


class CfnMembershipTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMembership(TypedResource):
    """Creates a membership for a specific collaboration identifier and joins the collaboration."""
    props: CfnMembershipProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMembershipProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the specified membership."""
    @property
    def attr_collaboration_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the specified collaboration."""
    @property
    def attr_collaboration_creator_account_id(self) -> StringToken:
        """Returns the unique identifier of the specified collaboration creator account."""
    @property
    def attr_membership_identifier(self) -> StringToken:
        """Returns the unique identifier of the specified membership."""


class CfnPrivacyBudgetTemplateProps(TypedDict, total=False):
    auto_refresh: Required[Literal["CALENDAR_MONTH", "NONE"] | Other]
    """How often the privacy budget refreshes. A change replaces the resource."""
    membership_identifier: Required[str]
    """The identifier for a membership resource. A change replaces the resource."""
    parameters: Required[CfnPrivacyBudgetTemplateParametersProps | Deferred]
    """Specifies the epsilon and noise parameters for the privacy budget template."""
    privacy_budget_type: Required[Literal["DIFFERENTIAL_PRIVACY", "ACCESS_BUDGET"] | Other]
    """Specifies the type of the privacy budget template. A change replaces the resource."""
    tags: Sequence[CfnPrivacyBudgetTemplateTagProps | Deferred] | Deferred | None
    """An optional label that you can assign to a resource when you create it."""


class CfnPrivacyBudgetTemplateBudgetParameterProps(TypedDict, total=False):
    """Individual budget parameter configuration that defines specific budget allocation settings for access budgets."""
    auto_refresh: Literal["ENABLED", "DISABLED"] | Other | None
    """Whether this individual budget parameter automatically refreshes when the budget period resets."""
    budget: Required[Integer]
    """The budget allocation amount for this specific parameter."""
    type: Required[Literal["CALENDAR_DAY", "CALENDAR_MONTH", "CALENDAR_WEEK", "LIFETIME"] | Other]
    """The type of budget parameter being configured."""


class CfnPrivacyBudgetTemplateParametersProps(TypedDict, total=False):
    """Specifies the epsilon and noise parameters for the privacy budget template."""
    budget_parameters: Sequence[CfnPrivacyBudgetTemplateBudgetParameterProps | Deferred] | Deferred | None
    """Individual budget parameter configuration that defines specific budget allocation settings for access budgets."""
    epsilon: Integer | None
    """The epsilon value that you want to use."""
    resource_arn: str | None
    """A change replaces the resource."""
    users_noise_per_query: Integer | None
    """Noise added per query is measured in terms of the number of users whose contributions you want to obscure."""


class CfnPrivacyBudgetTemplateTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPrivacyBudgetTemplate(TypedResource):
    """An object that defines the privacy budget template."""
    props: CfnPrivacyBudgetTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPrivacyBudgetTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the privacy budget template."""
    @property
    def attr_collaboration_arn(self) -> StringToken:
        """The ARN of the collaboration that contains this privacy budget template."""
    @property
    def attr_collaboration_identifier(self) -> StringToken:
        """The unique ID of the collaboration that contains this privacy budget template."""
    @property
    def attr_membership_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the member who created the privacy budget template."""
    @property
    def attr_privacy_budget_template_identifier(self) -> StringToken:
        """A unique identifier for one of your memberships for a collaboration."""
