"""Every resource type of AWS::DataBrew; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnDatasetProps(TypedDict, total=False):
    format: Literal["CSV", "JSON", "PARQUET", "EXCEL", "ORC"] | Other | None
    """The file format of a dataset that is created from an Amazon S3 file or folder."""
    format_options: CfnDatasetFormatOptionsProps | Deferred | None
    """A set of options that define how DataBrew interprets the data in the dataset."""
    input: Required[CfnDatasetInputProps | Deferred]
    """Information on how DataBrew can find the dataset, in either the AWS Glue Data Catalog or Amazon S3."""
    name: Required[str]
    """The unique name of the dataset. A change replaces the resource."""
    path_options: CfnDatasetPathOptionsProps | Deferred | None
    """A set of options that defines how DataBrew interprets an Amazon S3 path of the dataset."""
    source: Literal["S3", "DATA-CATALOG", "DATABASE"] | Other | None
    """The location of the data for the dataset, either Amazon S3 or the AWS Glue Data Catalog."""
    tags: Sequence[CfnDatasetTagProps | Deferred] | Deferred | None
    """Metadata tags that have been applied to the dataset. A change replaces the resource."""


class CfnDatasetCsvOptionsProps(TypedDict, total=False):
    """Represents a set of options that define how DataBrew will read a comma-separated value (CSV) file when creating a dataset from that file."""
    delimiter: str | None
    """A single character that specifies the delimiter being used in the CSV file."""
    header_row: Boolean | None
    """A variable that specifies whether the first row in the file is parsed as the header."""


class CfnDatasetDataCatalogInputDefinitionProps(TypedDict, total=False):
    """Represents how metadata stored in the AWS Glue Data Catalog is defined in a DataBrew dataset."""
    catalog_id: str | None
    """The unique identifier of the AWS account that holds the Data Catalog that stores the data."""
    database_name: str | None
    """The name of a database in the Data Catalog."""
    table_name: str | None
    """The name of a database table in the Data Catalog."""
    temp_directory: CfnDatasetS3LocationProps | Deferred | None
    """An Amazon location that AWS Glue Data Catalog can use as a temporary directory."""


class CfnDatasetDatabaseInputDefinitionProps(TypedDict, total=False):
    """Connection information for dataset input files stored in a database."""
    database_table_name: str | None
    """The table within the target database."""
    glue_connection_name: Required[str]
    """The AWS Glue Connection that stores the connection information for the target database."""
    query_string: str | None
    """Custom SQL to run against the provided AWS Glue connection."""
    temp_directory: CfnDatasetS3LocationProps | Deferred | None
    """An Amazon location that AWS Glue Data Catalog can use as a temporary directory."""


class CfnDatasetDatasetParameterProps(TypedDict, total=False):
    """Represents a dataset paramater that defines type and conditions for a parameter in the Amazon S3 path of the dataset."""
    create_column: Boolean | None
    """Optional boolean value that defines whether the captured value of this parameter should be loaded as an additional column in the dataset."""
    datetime_options: CfnDatasetDatetimeOptionsProps | Deferred | None
    """Additional parameter options such as a format and a timezone."""
    filter: CfnDatasetFilterExpressionProps | Deferred | None
    """The optional filter expression structure to apply additional matching criteria to the parameter."""
    name: Required[str]
    """The name of the parameter that is used in the dataset's Amazon S3 path."""
    type: Required[Literal["String", "Number", "Datetime"] | Other]
    """The type of the dataset parameter, can be one of a 'String', 'Number' or 'Datetime'."""


class CfnDatasetDatetimeOptionsProps(TypedDict, total=False):
    """Represents additional options for correct interpretation of datetime parameters used in the Amazon S3 path of a dataset."""
    format: Required[str]
    """Required option, that defines the datetime format used for a date parameter in the Amazon S3 path."""
    locale_code: str | None
    """Optional value for a non-US locale code, needed for correct interpretation of some date formats."""
    timezone_offset: str | None
    """Optional value for a timezone offset of the datetime parameter value in the Amazon S3 path."""


class CfnDatasetExcelOptionsProps(TypedDict, total=False):
    """Represents a set of options that define how DataBrew will interpret a Microsoft Excel file when creating a dataset from that file."""
    header_row: Boolean | None
    """A variable that specifies whether the first row in the file is parsed as the header."""
    sheet_indexes: Sequence[Integer] | Deferred | None
    """One or more sheet numbers in the Excel file that will be included in the dataset."""
    sheet_names: Sequence[str] | Deferred | None
    """One or more named sheets in the Excel file that will be included in the dataset."""


class CfnDatasetFilesLimitProps(TypedDict, total=False):
    """Represents a limit imposed on number of Amazon S3 files that should be selected for a dataset from a connected Amazon S3 path."""
    max_files: Required[Integer]
    """The number of Amazon S3 files to select."""
    order: Literal["ASCENDING", "DESCENDING"] | Other | None
    """A criteria to use for Amazon S3 files sorting before their selection."""
    ordered_by: Literal["LAST_MODIFIED_DATE"] | Other | None
    """A criteria to use for Amazon S3 files sorting before their selection."""


class CfnDatasetFilterExpressionProps(TypedDict, total=False):
    """Represents a structure for defining parameter conditions."""
    expression: Required[str]
    """The expression which includes condition names followed by substitution variables, possibly grouped and combined with other conditions."""
    values_map: Required[Sequence[CfnDatasetFilterValueProps | Deferred] | Deferred]
    """The map of substitution variable names to their values used in this filter expression."""


class CfnDatasetFilterValueProps(TypedDict, total=False):
    """Represents a single entry in the `ValuesMap` of a `FilterExpression`."""
    value: Required[str]
    """The value to be associated with the substitution variable."""
    value_reference: Required[str]
    """The substitution variable reference."""


class CfnDatasetFormatOptionsProps(TypedDict, total=False):
    """Represents a set of options that define the structure of either comma-separated value (CSV), Excel, or JSON input."""
    csv: CfnDatasetCsvOptionsProps | Deferred | None
    """Options that define how CSV input is to be interpreted by DataBrew."""
    excel: CfnDatasetExcelOptionsProps | Deferred | None
    """Options that define how Excel input is to be interpreted by DataBrew."""
    json: CfnDatasetJsonOptionsProps | Deferred | None
    """Options that define how JSON input is to be interpreted by DataBrew."""


class CfnDatasetInputProps(TypedDict, total=False):
    """Represents information on how DataBrew can find data, in either the AWS Glue Data Catalog or Amazon S3."""
    data_catalog_input_definition: CfnDatasetDataCatalogInputDefinitionProps | Deferred | None
    """The AWS Glue Data Catalog parameters for the data."""
    database_input_definition: CfnDatasetDatabaseInputDefinitionProps | Deferred | None
    """Connection information for dataset input files stored in a database."""
    metadata: CfnDatasetMetadataProps | Deferred | None
    """Contains additional resource information needed for specific datasets."""
    s3_input_definition: CfnDatasetS3LocationProps | Deferred | None
    """The Amazon S3 location where the data is stored."""


class CfnDatasetJsonOptionsProps(TypedDict, total=False):
    """Represents the JSON-specific options that define how input is to be interpreted by AWS Glue DataBrew."""
    multi_line: Boolean | None
    """A value that specifies whether JSON input contains embedded new line characters."""


class CfnDatasetMetadataProps(TypedDict, total=False):
    """Contains additional resource information needed for specific datasets."""
    source_arn: str | None
    """The Amazon Resource Name (ARN) associated with the dataset."""


class CfnDatasetPathOptionsProps(TypedDict, total=False):
    """Represents a set of options that define how DataBrew selects files for a given Amazon S3 path in a dataset."""
    files_limit: CfnDatasetFilesLimitProps | Deferred | None
    """If provided, this structure imposes a limit on a number of files that should be selected."""
    last_modified_date_condition: CfnDatasetFilterExpressionProps | Deferred | None
    """If provided, this structure defines a date range for matching Amazon S3 objects based on their LastModifiedDate attribute in Amazon S3."""
    parameters: Sequence[CfnDatasetPathParameterProps | Deferred] | Deferred | None
    """A structure that maps names of parameters used in the Amazon S3 path of a dataset to their definitions."""


class CfnDatasetPathParameterProps(TypedDict, total=False):
    """Represents a single entry in the path parameters of a dataset."""
    dataset_parameter: Required[CfnDatasetDatasetParameterProps | Deferred]
    """The path parameter definition."""
    path_parameter_name: Required[str]
    """The name of the path parameter."""


class CfnDatasetS3LocationProps(TypedDict, total=False):
    """Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data, or write output from a job."""
    bucket: Required[str]
    """The Amazon S3 bucket name."""
    bucket_owner: str | None
    """The AWS account ID of the bucket owner."""
    key: str | None
    """The unique name of the object in the bucket."""


class CfnDatasetTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnDataset(TypedResource):
    """Specifies a new DataBrew dataset."""
    props: CfnDatasetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatasetProps]) -> None: ...


class CfnJobProps(TypedDict, total=False):
    data_catalog_outputs: Sequence[CfnJobDataCatalogOutputProps | Deferred] | Deferred | None
    """One or more artifacts that represent the AWS Glue Data Catalog output from running the job."""
    database_outputs: Sequence[CfnJobDatabaseOutputProps | Deferred] | Deferred | None
    """Represents a list of JDBC database output objects which defines the output destination for a DataBrew recipe job to write into."""
    dataset_name: str | None
    """A dataset that the job is to process."""
    encryption_key_arn: str | None
    """The Amazon Resource Name (ARN) of an encryption key that is used to protect the job output."""
    encryption_mode: Literal["SSE-KMS", "SSE-S3"] | Other | None
    """The encryption mode for the job, which can be one of the following:"""
    job_sample: CfnJobJobSampleProps | Deferred | None
    """A sample configuration for profile jobs only, which determines the number of rows on which the profile job is run."""
    log_subscription: Literal["ENABLE", "DISABLE"] | Other | None
    """The current status of Amazon CloudWatch logging for the job."""
    max_capacity: Integer | None
    """The maximum number of nodes that can be consumed when the job processes data."""
    max_retries: Integer | None
    """The maximum number of times to retry the job after a job run fails."""
    name: Required[str]
    """The unique name of the job. A change replaces the resource."""
    output_location: CfnJobOutputLocationProps | Deferred | None
    """The location in Amazon S3 where the job writes its output."""
    outputs: Sequence[CfnJobOutputProps | Deferred] | Deferred | None
    """One or more artifacts that represent output from running the job."""
    profile_configuration: CfnJobProfileConfigurationProps | Deferred | None
    """Configuration for profile jobs."""
    project_name: str | None
    """The name of the project that the job is associated with."""
    recipe: CfnJobRecipeProps | Deferred | None
    """A series of data transformation steps that the job runs."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the role to be assumed for this job."""
    tags: Sequence[CfnJobTagProps | Deferred] | Deferred | None
    """Metadata tags that have been applied to the job. A change replaces the resource."""
    timeout: Integer | None
    """The job's timeout in minutes."""
    type: Required[Literal["PROFILE", "RECIPE"] | Other]
    """The job type of the job, which must be one of the following: A change replaces the resource."""
    validation_configurations: Sequence[CfnJobValidationConfigurationProps | Deferred] | Deferred | None
    """List of validation configurations that are applied to the profile job."""


class CfnJobAllowedStatisticsProps(TypedDict, total=False):
    """Configuration of statistics that are allowed to be run on columns that contain detected entities."""
    statistics: Required[Sequence[str] | Deferred]
    """One or more column statistics to allow for columns that contain detected entities."""


class CfnJobColumnSelectorProps(TypedDict, total=False):
    """Selector of a column from a dataset for profile job configuration."""
    name: str | None
    """The name of a column from a dataset."""
    regex: str | None
    """A regular expression for selecting a column from a dataset."""


class CfnJobColumnStatisticsConfigurationProps(TypedDict, total=False):
    """Configuration for column evaluations for a profile job."""
    selectors: Sequence[CfnJobColumnSelectorProps | Deferred] | Deferred | None
    """List of column selectors."""
    statistics: Required[CfnJobStatisticsConfigurationProps | Deferred]
    """Configuration for evaluations."""


class CfnJobCsvOutputOptionsProps(TypedDict, total=False):
    """Represents a set of options that define how DataBrew will write a comma-separated value (CSV) file."""
    delimiter: str | None
    """A single character that specifies the delimiter used to create CSV job output."""


class CfnJobDataCatalogOutputProps(TypedDict, total=False):
    """Represents options that specify how and where in the AWS Glue Data Catalog DataBrew writes the output generated by recipe jobs."""
    catalog_id: str | None
    """The unique identifier of the AWS account that holds the Data Catalog that stores the data."""
    database_name: Required[str]
    """The name of a database in the Data Catalog."""
    database_options: CfnJobDatabaseTableOutputOptionsProps | Deferred | None
    """Represents options that specify how and where DataBrew writes the database output generated by recipe jobs."""
    overwrite: Boolean | None
    """A value that, if true, means that any data in the location specified for output is overwritten with new output."""
    s3_options: CfnJobS3TableOutputOptionsProps | Deferred | None
    """Represents options that specify how and where DataBrew writes the Amazon S3 output generated by recipe jobs."""
    table_name: Required[str]
    """The name of a table in the Data Catalog."""


class CfnJobDatabaseOutputProps(TypedDict, total=False):
    """Represents a JDBC database output object which defines the output destination for a DataBrew recipe job to write into."""
    database_options: Required[CfnJobDatabaseTableOutputOptionsProps | Deferred]
    """Represents options that specify how and where DataBrew writes the database output generated by recipe jobs."""
    database_output_mode: Literal["NEW_TABLE"] | Other | None
    """The output mode to write into the database."""
    glue_connection_name: Required[str]
    """The AWS Glue connection that stores the connection information for the target database."""


class CfnJobDatabaseTableOutputOptionsProps(TypedDict, total=False):
    """Represents options that specify how and where DataBrew writes the database output generated by recipe jobs."""
    table_name: Required[str]
    """A prefix for the name of a table DataBrew will create in the database."""
    temp_directory: CfnJobS3LocationProps | Deferred | None
    """Represents an Amazon S3 location (bucket name and object key) where DataBrew can store intermediate results."""


class CfnJobEntityDetectorConfigurationProps(TypedDict, total=False):
    """Configuration of entity detection for a profile job."""
    allowed_statistics: CfnJobAllowedStatisticsProps | Deferred | None
    """Configuration of statistics that are allowed to be run on columns that contain detected entities."""
    entity_types: Required[Sequence[str] | Deferred]
    """Entity types to detect."""


class CfnJobJobSampleProps(TypedDict, total=False):
    """A sample configuration for profile jobs only, which determines the number of rows on which the profile job is run."""
    mode: Literal["FULL_DATASET", "CUSTOM_ROWS"] | Other | None
    """A value that determines whether the profile job is run on the entire dataset or a specified number of rows."""
    size: Integer | None
    """The `Size` parameter is only required when the mode is CUSTOM_ROWS."""


class CfnJobOutputProps(TypedDict, total=False):
    """Represents options that specify how and where in Amazon S3 DataBrew writes the output generated by recipe jobs or profile jobs."""
    compression_format: Literal["GZIP", "LZ4", "SNAPPY", "BZIP2", "DEFLATE", "LZO", "BROTLI", "ZSTD", "ZLIB"] | Other | None
    """The compression algorithm used to compress the output text of the job."""
    format: Literal["CSV", "JSON", "PARQUET", "GLUEPARQUET", "AVRO", "ORC", "XML", "TABLEAUHYPER"] | Other | None
    """The data format of the output of the job."""
    format_options: CfnJobOutputFormatOptionsProps | Deferred | None
    """Represents options that define how DataBrew formats job output files."""
    location: Required[CfnJobS3LocationProps | Deferred]
    """The location in Amazon S3 where the job writes its output."""
    max_output_files: Integer | None
    """The maximum number of files to be generated by the job and written to the output folder."""
    overwrite: Boolean | None
    """A value that, if true, means that any data in the location specified for output is overwritten with new output."""
    partition_columns: Sequence[str] | Deferred | None
    """The names of one or more partition columns for the output of the job."""


class CfnJobOutputFormatOptionsProps(TypedDict, total=False):
    """Represents a set of options that define the structure of comma-separated (CSV) job output."""
    csv: CfnJobCsvOutputOptionsProps | Deferred | None
    """Represents a set of options that define the structure of comma-separated value (CSV) job output."""


class CfnJobOutputLocationProps(TypedDict, total=False):
    """The location in Amazon S3 or AWS Glue Data Catalog where the job writes its output."""
    bucket: Required[str]
    """The Amazon S3 bucket name."""
    bucket_owner: str | None
    key: str | None
    """The unique name of the object in the bucket."""


class CfnJobProfileConfigurationProps(TypedDict, total=False):
    """Configuration for profile jobs."""
    column_statistics_configurations: Sequence[CfnJobColumnStatisticsConfigurationProps | Deferred] | Deferred | None
    """List of configurations for column evaluations."""
    dataset_statistics_configuration: CfnJobStatisticsConfigurationProps | Deferred | None
    """Configuration for inter-column evaluations."""
    entity_detector_configuration: CfnJobEntityDetectorConfigurationProps | Deferred | None
    """Configuration of entity detection for a profile job."""
    profile_columns: Sequence[CfnJobColumnSelectorProps | Deferred] | Deferred | None
    """List of column selectors."""


class CfnJobRecipeProps(TypedDict, total=False):
    """Represents one or more actions to be performed on a DataBrew dataset."""
    name: Required[str]
    """The unique name for the recipe."""
    version: str | None
    """The identifier for the version for the recipe."""


class CfnJobS3LocationProps(TypedDict, total=False):
    """Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data, or write output from a job."""
    bucket: Required[str]
    """The Amazon S3 bucket name."""
    bucket_owner: str | None
    """The AWS account ID of the bucket owner."""
    key: str | None
    """The unique name of the object in the bucket."""


class CfnJobS3TableOutputOptionsProps(TypedDict, total=False):
    """Represents options that specify how and where DataBrew writes the Amazon S3 output generated by recipe jobs."""
    location: Required[CfnJobS3LocationProps | Deferred]
    """Represents an Amazon S3 location (bucket name and object key) where DataBrew can write output from a job."""


class CfnJobStatisticOverrideProps(TypedDict, total=False):
    """Override of a particular evaluation for a profile job."""
    parameters: Required[Mapping[str, str] | Deferred]
    """A map that includes overrides of an evaluation’s parameters."""
    statistic: Required[str]
    """The name of an evaluation"""


class CfnJobStatisticsConfigurationProps(TypedDict, total=False):
    """Configuration of evaluations for a profile job."""
    included_statistics: Sequence[str] | Deferred | None
    """List of included evaluations."""
    overrides: Sequence[CfnJobStatisticOverrideProps | Deferred] | Deferred | None
    """List of overrides for evaluations."""


class CfnJobTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnJobValidationConfigurationProps(TypedDict, total=False):
    """Configuration for data quality validation."""
    ruleset_arn: Required[str]
    """The Amazon Resource Name (ARN) for the ruleset to be validated in the profile job."""
    validation_mode: Literal["CHECK_ALL"] | Other | None
    """Mode of data quality validation."""


class CfnJob(TypedResource):
    """Specifies a new DataBrew job."""
    props: CfnJobProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnJobProps]) -> None: ...


class CfnProjectProps(TypedDict, total=False):
    dataset_name: Required[str]
    """The dataset that the project is to act upon."""
    name: Required[str]
    """The unique name of a project. A change replaces the resource."""
    recipe_name: Required[str]
    """The name of a recipe that will be developed during a project session."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the role that will be assumed for this project."""
    sample: CfnProjectSampleProps | Deferred | None
    """The sample size and sampling type to apply to the data."""
    tags: Sequence[CfnProjectTagProps | Deferred] | Deferred | None
    """Metadata tags that have been applied to the project. A change replaces the resource."""


class CfnProjectSampleProps(TypedDict, total=False):
    """Represents the sample size and sampling type for DataBrew to use for interactive data analysis."""
    size: Integer | None
    """The number of rows in the sample."""
    type: Required[Literal["FIRST_N", "LAST_N", "RANDOM"] | Other]
    """The way in which DataBrew obtains rows from a dataset."""


class CfnProjectTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnProject(TypedResource):
    """Specifies a new AWS Glue DataBrew project."""
    props: CfnProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectProps]) -> None: ...


class CfnRecipeProps(TypedDict, total=False):
    description: str | None
    """The description of the recipe."""
    name: Required[str]
    """The unique name for the recipe. A change replaces the resource."""
    steps: Required[Sequence[CfnRecipeRecipeStepProps | Deferred] | Deferred]
    """A list of steps that are defined by the recipe."""
    tags: Sequence[CfnRecipeTagProps | Deferred] | Deferred | None
    """Metadata tags that have been applied to the recipe. A change replaces the resource."""


class CfnRecipeActionProps(TypedDict, total=False):
    """Represents a transformation and associated parameters that are used to apply a change to an AWS Glue DataBrew dataset."""
    operation: Required[str]
    """The name of a valid DataBrew transformation to be performed on the data."""
    parameters: CfnRecipeRecipeParametersProps | Deferred | Mapping[str, str] | None
    """Contextual parameters for the transformation."""


class CfnRecipeConditionExpressionProps(TypedDict, total=False):
    """Represents an individual condition that evaluates to true or false."""
    condition: Required[str]
    """A specific condition to apply to a recipe action."""
    target_column: Required[str]
    """A column to apply this condition to."""
    value: str | None
    """A value that the condition must evaluate to for the condition to succeed."""


class CfnRecipeDataCatalogInputDefinitionProps(TypedDict, total=False):
    """Represents how metadata stored in the AWS Glue Data Catalog is defined in a DataBrew dataset."""
    catalog_id: str | None
    """The unique identifier of the AWS account that holds the Data Catalog that stores the data."""
    database_name: str | None
    """The name of a database in the Data Catalog."""
    table_name: str | None
    """The name of a database table in the Data Catalog."""
    temp_directory: CfnRecipeS3LocationProps | Deferred | None
    """Represents an Amazon location where DataBrew can store intermediate results."""


class CfnRecipeRecipeParametersProps(TypedDict, total=False):
    """Parameters that are used as inputs for various recipe actions."""
    aggregate_function: str | None
    """The name of an aggregation function to apply."""
    base: str | None
    """The number of digits used in a counting system."""
    case_statement: str | None
    """A case statement associated with a recipe."""
    category_map: str | None
    """A category map used for one-hot encoding."""
    chars_to_remove: str | None
    """Characters to remove from a step that applies one-hot encoding or tokenization."""
    collapse_consecutive_whitespace: str | None
    """Remove any non-word non-punctuation character."""
    column_data_type: str | None
    """The data type of the column."""
    column_range: str | None
    """A range of columns to which a step is applied."""
    count: str | None
    """The number of times a string needs to be repeated."""
    custom_characters: str | None
    """One or more characters that can be substituted or removed, depending on the context."""
    custom_stop_words: str | None
    """A list of words to ignore in a step that applies word tokenization."""
    custom_value: str | None
    """A list of custom values to use in a step that requires that you provide a value to finish the operation."""
    datasets_columns: str | None
    """A list of the dataset columns included in a project."""
    date_add_value: str | None
    """A value that specifies how many units of time to add or subtract for a date math operation."""
    date_time_format: str | None
    """A date format to apply to a date."""
    date_time_parameters: str | None
    """A set of parameters associated with a datetime."""
    delete_other_rows: str | None
    """Determines whether unmapped rows in a categorical mapping should be deleted"""
    delimiter: str | None
    """The delimiter to use when parsing separated values in a text file."""
    end_pattern: str | None
    """The end pattern to locate."""
    end_position: str | None
    """The end position to locate."""
    end_value: str | None
    """The end value to locate."""
    expand_contractions: str | None
    """A list of word contractions and what they expand to."""
    exponent: str | None
    """The exponent to apply in an exponential operation."""
    false_string: str | None
    """A value that represents `FALSE`."""
    group_by_agg_function_options: str | None
    """Specifies options to apply to the `GROUP BY` used in an aggregation."""
    group_by_columns: str | None
    """The columns to use in the `GROUP BY` clause."""
    hidden_columns: str | None
    """A list of columns to hide."""
    ignore_case: str | None
    """Indicates that lower and upper case letters are treated equally."""
    include_in_split: str | None
    """Indicates if this column is participating in a split transform."""
    input: CfnRecipeRecipeParametersInputProps | Deferred | None
    """The input location to load the dataset from - Amazon S3 or AWS Glue Data Catalog."""
    interval: str | None
    """The number of characters to split by."""
    is_text: str | None
    """Indicates if the content is text."""
    join_keys: str | None
    """The keys or columns involved in a join."""
    join_type: str | None
    """The type of join to use, for example, `INNER JOIN`, `OUTER JOIN`, and so on."""
    left_columns: str | None
    """The columns on the left side of the join."""
    limit: str | None
    """The number of times to perform `split` or `replaceBy` in a string"""
    lower_bound: str | None
    """The lower boundary for a value."""
    map_type: str | None
    """The type of mappings to apply to construct a new dynamic frame."""
    mode_type: str | None
    """Determines the manner in which mode value is calculated, in case there is more than one mode value."""
    multi_line: Boolean | None
    """Specifies whether JSON input contains embedded new line characters."""
    num_rows: str | None
    """The number of rows to consider in a window."""
    num_rows_after: str | None
    """The number of rows to consider after the current row in a window"""
    num_rows_before: str | None
    """The number of rows to consider before the current row in a window"""
    order_by_column: str | None
    """A column to sort the results by."""
    order_by_columns: str | None
    """The columns to sort the results by."""
    other: str | None
    """The value to assign to unmapped cells, in categorical mapping"""
    pattern: str | None
    """The pattern to locate."""
    pattern_option1: str | None
    """The starting pattern to split between."""
    pattern_option2: str | None
    """The ending pattern to split between."""
    pattern_options: str | None
    """For splitting by multiple delimiters: A JSON-encoded string that lists the patterns in the format."""
    period: str | None
    """The size of the rolling window."""
    position: str | None
    """The character index within a string"""
    remove_all_punctuation: str | None
    """If `true`, removes all of the following characters: `.` `.!` `.,` `.?`"""
    remove_all_quotes: str | None
    """If `true`, removes all single quotes and double quotes."""
    remove_all_whitespace: str | None
    """If `true`, removes all whitespaces from the value."""
    remove_custom_characters: str | None
    """If `true`, removes all chraracters specified by `CustomCharacters`."""
    remove_custom_value: str | None
    """If `true`, removes all chraracters specified by `CustomValue`."""
    remove_leading_and_trailing_punctuation: str | None
    """If `true`, removes the following characters if they occur at the start or end of the value: `.` `!` `,` `?`"""
    remove_leading_and_trailing_quotes: str | None
    """If `true`, removes single quotes and double quotes from the beginning and end of the value."""
    remove_leading_and_trailing_whitespace: str | None
    """If `true`, removes all whitespaces from the beginning and end of the value."""
    remove_letters: str | None
    """If `true`, removes all uppercase and lowercase alphabetic characters (A through Z; a through z)."""
    remove_numbers: str | None
    """If `true`, removes all numeric characters (0 through 9)."""
    remove_source_column: str | None
    """If `true`, the source column will be removed after un-nesting that column."""
    remove_special_characters: str | None
    """If `true`, removes all of the following characters: `!"""
    right_columns: str | None
    """The columns on the right side of a join."""
    sample_size: str | None
    """The number of rows in the sample."""
    sample_type: str | None
    """The sampling type to apply to the dataset."""
    second_input: str | None
    """A object value to indicate the second dataset used in a join."""
    secondary_inputs: Sequence[CfnRecipeSecondaryInputProps | Deferred] | Deferred | None
    """A list of secondary inputs in a UNION transform"""
    sheet_indexes: Sequence[Integer] | Deferred | None
    """One or more sheet numbers in the Excel file, which will be included in a dataset."""
    sheet_names: Sequence[str] | Deferred | None
    """Oone or more named sheets in the Excel file, which will be included in a dataset."""
    source_column: str | None
    """A source column needed for an operation, step, or transform."""
    source_column1: str | None
    """A source column needed for an operation, step, or transform."""
    source_column2: str | None
    """A source column needed for an operation, step, or transform."""
    source_columns: str | None
    """A list of source columns needed for an operation, step, or transform."""
    start_column_index: str | None
    """The index number of the first column used by an operation, step, or transform."""
    start_pattern: str | None
    """The starting pattern to locate."""
    start_position: str | None
    """The starting position to locate."""
    start_value: str | None
    """The starting value to locate."""
    stemming_mode: str | None
    """Indicates this operation uses stems and lemmas (base words) for word tokenization."""
    step_count: str | None
    """The total number of transforms in this recipe."""
    step_index: str | None
    """The index ID of a step."""
    stop_words_mode: str | None
    """Indicates this operation uses stop words as part of word tokenization."""
    strategy: str | None
    """The resolution strategy to apply in resolving ambiguities."""
    target_column: str | None
    """The column targeted by this operation."""
    target_column_names: str | None
    """The names to give columns altered by this operation."""
    target_date_format: str | None
    """The date format to convert to."""
    target_index: str | None
    """The index number of an object that is targeted by this operation."""
    time_zone: str | None
    """The current timezone that you want to use for dates."""
    tokenizer_pattern: str | None
    """A regex expression to use when splitting text into terms, also called words or tokens."""
    true_string: str | None
    """A value to use to represent `TRUE`."""
    udf_lang: str | None
    """The language that's used in the user-defined function."""
    units: str | None
    """Specifies a unit of time."""
    unpivot_column: str | None
    """Cast columns as rows, so that each value is a different row in a single column."""
    upper_bound: str | None
    """The upper boundary for a value."""
    use_new_data_frame: str | None
    """Create a new container to hold a dataset."""
    value: str | None
    """A static value that can be used in a comparison, a substitution, or in another context-specific way."""
    value1: str | None
    """A value that's used by this operation."""
    value2: str | None
    """A value that's used by this operation."""
    value_column: str | None
    """The column that is provided as a value that's used by this operation."""
    view_frame: str | None
    """The subset of rows currently available for viewing."""


class CfnRecipeRecipeParametersInputProps(TypedDict, total=False):
    """Represents information on how DataBrew can find data, in either the AWS Glue Data Catalog or Amazon S3."""
    data_catalog_input_definition: CfnRecipeDataCatalogInputDefinitionProps | Deferred | None
    """The AWS Glue Data Catalog parameters for the data."""
    s3_input_definition: CfnRecipeS3LocationProps | Deferred | None
    """The Amazon S3 location where the data is stored."""


class CfnRecipeRecipeStepProps(TypedDict, total=False):
    """Represents a single step from a DataBrew recipe to be performed."""
    action: Required[CfnRecipeActionProps | Deferred]
    """The particular action to be performed in the recipe step."""
    condition_expressions: Sequence[CfnRecipeConditionExpressionProps | Deferred] | Deferred | None
    """One or more conditions that must be met for the recipe step to succeed."""


class CfnRecipeS3LocationProps(TypedDict, total=False):
    """Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data, or write output from a job."""
    bucket: Required[str]
    """The Amazon S3 bucket name."""
    key: str | None
    """The unique name of the object in the bucket."""


class CfnRecipeSecondaryInputProps(TypedDict, total=False):
    """Represents secondary inputs in a UNION transform."""
    data_catalog_input_definition: CfnRecipeDataCatalogInputDefinitionProps | Deferred | None
    """The AWS Glue Data Catalog parameters for the data."""
    s3_input_definition: CfnRecipeS3LocationProps | Deferred | None
    """The Amazon S3 location where the data is stored."""


class CfnRecipeTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnRecipe(TypedResource):
    """Specifies a new AWS Glue DataBrew transformation recipe."""
    props: CfnRecipeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRecipeProps]) -> None: ...


class CfnRulesetProps(TypedDict, total=False):
    description: str | None
    """The description of the ruleset."""
    name: Required[str]
    """The name of the ruleset. A change replaces the resource."""
    rules: Required[Sequence[CfnRulesetRuleProps | Deferred] | Deferred]
    """Contains metadata about the ruleset."""
    tags: Sequence[CfnRulesetTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    target_arn: Required[str]
    """The Amazon Resource Name (ARN) of a resource (dataset) that the ruleset is associated with. A change replaces the resource."""


class CfnRulesetColumnSelectorProps(TypedDict, total=False):
    """Selector of a column from a dataset for profile job configuration."""
    name: str | None
    """The name of a column from a dataset."""
    regex: str | None
    """A regular expression for selecting a column from a dataset."""


class CfnRulesetRuleProps(TypedDict, total=False):
    """Represents a single data quality requirement that should be validated in the scope of this dataset."""
    check_expression: Required[str]
    """The expression which includes column references, condition names followed by variable references, possibly grouped and combined with other conditions."""
    column_selectors: Sequence[CfnRulesetColumnSelectorProps | Deferred] | Deferred | None
    """List of column selectors."""
    disabled: Boolean | None
    """A value that specifies whether the rule is disabled."""
    name: Required[str]
    """The name of the rule."""
    substitution_map: Sequence[CfnRulesetSubstitutionValueProps | Deferred] | Deferred | None
    """The map of substitution variable names to their values used in a check expression."""
    threshold: CfnRulesetThresholdProps | Deferred | None
    """The threshold used with a non-aggregate check expression."""


class CfnRulesetSubstitutionValueProps(TypedDict, total=False):
    """A key-value pair to associate an expression's substitution variable names with their values."""
    value: Required[str]
    """Value or column name."""
    value_reference: Required[str]
    """Variable name."""


class CfnRulesetTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    value: Required[str]


class CfnRulesetThresholdProps(TypedDict, total=False):
    """The threshold used with a non-aggregate check expression."""
    type: Literal["GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "LESS_THAN"] | Other | None
    """The type of a threshold."""
    unit: Literal["COUNT", "PERCENTAGE"] | Other | None
    """Unit of threshold value."""
    value: Required[Number]
    """The value of a threshold."""


class CfnRuleset(TypedResource):
    """Specifies a new ruleset that can be used in a profile job to validate the data quality of a dataset."""
    props: CfnRulesetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRulesetProps]) -> None: ...


class CfnScheduleProps(TypedDict, total=False):
    cron_expression: Required[str]
    """The dates and times when the job is to run."""
    job_names: Sequence[str] | Deferred | None
    """A list of jobs to be run, according to the schedule."""
    name: Required[str]
    """The name of the schedule. A change replaces the resource."""
    tags: Sequence[CfnScheduleTagProps | Deferred] | Deferred | None
    """Metadata tags that have been applied to the schedule. A change replaces the resource."""


class CfnScheduleTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnSchedule(TypedResource):
    """Specifies a new schedule for one or more AWS Glue DataBrew jobs."""
    props: CfnScheduleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScheduleProps]) -> None: ...
