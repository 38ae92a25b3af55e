"""Every resource type of AWS::SCN; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnDataIntegrationFlowProps(TypedDict, total=False):
    instance_id: Required[str]
    """The Amazon Web Services Supply Chain instance identifier. A change replaces the resource."""
    name: Required[str]
    """The name of the DataIntegrationFlow. A change replaces the resource."""
    sources: Required[Sequence[CfnDataIntegrationFlowDataIntegrationFlowSourceProps | Deferred] | Deferred]
    """The source configurations for the DataIntegrationFlow."""
    tags: Sequence[CfnDataIntegrationFlowTagProps | Deferred] | Deferred | None
    """The tags for the DataIntegrationFlow."""
    target: Required[CfnDataIntegrationFlowDataIntegrationFlowTargetProps | Deferred]
    """The DataIntegrationFlow target parameters."""
    transformation: Required[CfnDataIntegrationFlowDataIntegrationFlowTransformationProps | Deferred]
    """The DataIntegrationFlow transformation parameters."""


class CfnDataIntegrationFlowDataIntegrationFlowSourceProps(TypedDict, total=False):
    """The DataIntegrationFlow source parameters."""
    dataset_source: CfnDataIntegrationFlowDatasetSourceConfigurationProps | Deferred | None
    """The dataset source configuration parameters."""
    s3_source: CfnDataIntegrationFlowS3SourceConfigurationProps | Deferred | None
    """The S3 source configuration parameters."""
    source_name: Required[str]
    """The source name that can be used as table alias in SQL transformation query."""
    source_type: Required[Literal["S3", "DATASET"] | Other]
    """The source type."""


class CfnDataIntegrationFlowDataIntegrationFlowTargetProps(TypedDict, total=False):
    """The DataIntegrationFlow target parameters."""
    dataset_target: CfnDataIntegrationFlowDatasetTargetConfigurationProps | Deferred | None
    """The dataset target configuration parameters."""
    target_type: Required[Literal["DATASET"] | Other]
    """The target type."""


class CfnDataIntegrationFlowDataIntegrationFlowTransformationProps(TypedDict, total=False):
    """The DataIntegrationFlow transformation parameters."""
    sql_transformation: CfnDataIntegrationFlowSqlTransformationConfigurationProps | Deferred | None
    """The SQL transformation configuration parameters."""
    transformation_type: Required[Literal["SQL", "NONE"] | Other]
    """The transformation type."""


class CfnDataIntegrationFlowDatasetOptionsProps(TypedDict, total=False):
    """The dataset options."""
    dedupe_records: Boolean | None
    """The option to perform deduplication on data records sharing same primary key values."""
    dedupe_strategy: CfnDataIntegrationFlowDedupeStrategyProps | Deferred | None
    """The deduplication strategy."""
    load_type: Literal["INCREMENTAL", "REPLACE"] | Other | None
    """The load type."""


class CfnDataIntegrationFlowDatasetSourceConfigurationProps(TypedDict, total=False):
    """The dataset source configuration parameters."""
    dataset_identifier: Required[str]
    """The ARN of the dataset."""
    options: CfnDataIntegrationFlowDatasetOptionsProps | Deferred | None
    """The dataset options."""


class CfnDataIntegrationFlowDatasetTargetConfigurationProps(TypedDict, total=False):
    """The dataset target configuration parameters."""
    dataset_identifier: Required[str]
    """The dataset ARN."""
    options: CfnDataIntegrationFlowDatasetOptionsProps | Deferred | None
    """The dataset options."""


class CfnDataIntegrationFlowDedupeStrategyProps(TypedDict, total=False):
    """The deduplication strategy."""
    field_priority: CfnDataIntegrationFlowFieldPriorityDedupeStrategyConfigurationProps | Deferred | None
    """The field priority deduplication strategy configuration."""
    type: Required[Literal["FIELD_PRIORITY"] | Other]
    """The deduplication strategy type."""


class CfnDataIntegrationFlowFieldPriorityDedupeFieldProps(TypedDict, total=False):
    """A deduplication field."""
    name: Required[str]
    """The name of the deduplication field."""
    sort_order: Required[Literal["ASC", "DESC"] | Other]
    """The sort order."""


class CfnDataIntegrationFlowFieldPriorityDedupeStrategyConfigurationProps(TypedDict, total=False):
    """The field priority deduplication strategy configuration."""
    fields: Required[Sequence[CfnDataIntegrationFlowFieldPriorityDedupeFieldProps | Deferred] | Deferred]
    """The list of field names and their sort order for deduplication."""


class CfnDataIntegrationFlowS3OptionsProps(TypedDict, total=False):
    """The Amazon S3 options."""
    file_type: Literal["CSV", "PARQUET", "JSON"] | Other | None
    """The file type."""


class CfnDataIntegrationFlowS3SourceConfigurationProps(TypedDict, total=False):
    """The S3 source configuration parameters."""
    bucket_name: Required[str]
    """The S3 bucket name."""
    options: CfnDataIntegrationFlowS3OptionsProps | Deferred | None
    """The Amazon S3 options."""
    prefix: Required[str]
    """The S3 prefix."""


class CfnDataIntegrationFlowSqlTransformationConfigurationProps(TypedDict, total=False):
    """The SQL transformation configuration parameters."""
    query: Required[str]
    """The transformation SQL query body based on SparkSQL."""


class CfnDataIntegrationFlowTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDataIntegrationFlow(TypedResource):
    """Represents an AWS Supply Chain data integration flow."""
    props: CfnDataIntegrationFlowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataIntegrationFlowProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the DataIntegrationFlow."""
    @property
    def attr_created_time(self) -> StringToken:
        """The creation time of the DataIntegrationFlow."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The last modified time of the DataIntegrationFlow."""


class CfnDatasetProps(TypedDict, total=False):
    description: str | None
    """The description of the dataset."""
    instance_id: Required[str]
    """The Amazon Web Services Supply Chain instance identifier. A change replaces the resource."""
    name: Required[str]
    """The name of the dataset. A change replaces the resource."""
    namespace: Required[str]
    """The namespace of the dataset. A change replaces the resource."""
    partition_spec: CfnDatasetPartitionSpecProps | Deferred | None
    """The partition specification of the dataset. A change replaces the resource."""
    schema: CfnDatasetSchemaProps | Deferred | None
    """The schema of the dataset. A change replaces the resource."""
    tags: Sequence[CfnDatasetTagProps | Deferred] | Deferred | None
    """The tags for the dataset."""


class CfnDatasetDataLakeDatasetPartitionFieldProps(TypedDict, total=False):
    """The partition field details."""
    name: Required[str]
    """The name of the partition field."""
    transform: Required[CfnDatasetDataLakeDatasetPartitionFieldTransformProps | Deferred]
    """The transformation of the partition field."""


class CfnDatasetDataLakeDatasetPartitionFieldTransformProps(TypedDict, total=False):
    """The transformation of the partition field."""
    type: Required[Literal["YEAR", "MONTH", "DAY", "HOUR", "IDENTITY"] | Other]
    """The type of partitioning transformation."""


class CfnDatasetDataLakeDatasetPrimaryKeyFieldProps(TypedDict, total=False):
    """The primary key field details."""
    name: Required[str]
    """The name of the primary key field."""


class CfnDatasetDataLakeDatasetSchemaFieldProps(TypedDict, total=False):
    """The dataset field details."""
    is_required: Required[Boolean]
    """Indicate if the field is required or not."""
    name: Required[str]
    """The dataset field name."""
    type: Required[Literal["INT", "DOUBLE", "STRING", "TIMESTAMP", "LONG"] | Other]
    """The dataset field type."""


class CfnDatasetPartitionSpecProps(TypedDict, total=False):
    """The partition specification of the dataset."""
    fields: Required[Sequence[CfnDatasetDataLakeDatasetPartitionFieldProps | Deferred] | Deferred]
    """The partition fields."""


class CfnDatasetSchemaProps(TypedDict, total=False):
    """The schema of the dataset."""
    fields: Required[Sequence[CfnDatasetDataLakeDatasetSchemaFieldProps | Deferred] | Deferred]
    """The list of field details of the dataset schema."""
    name: Required[str]
    """The name of the dataset schema."""
    primary_keys: Sequence[CfnDatasetDataLakeDatasetPrimaryKeyFieldProps | Deferred] | Deferred | None
    """The list of primary key fields for the dataset."""


class CfnDatasetTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDataset(TypedResource):
    """Represents an AWS Supply Chain data lake dataset."""
    props: CfnDatasetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatasetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the dataset."""
    @property
    def attr_created_time(self) -> StringToken:
        """The creation time of the dataset."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The last modified time of the dataset."""


class CfnInstanceProps(TypedDict, total=False):
    instance_description: str | None
    """The instance description."""
    instance_name: str | None
    """The instance name."""
    tags: Sequence[CfnInstanceTagProps | Deferred] | Deferred | None
    """Tags for the instance."""
    web_app_dns_domain: str | None
    """The WebApp DNS domain name of the instance. A change replaces the resource."""


class CfnInstanceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnInstance(TypedResource):
    """Resource Type definition for AWS::SCN::Instance"""
    props: CfnInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the instance."""
    @property
    def attr_aws_account_id(self) -> StringToken:
        """The AWS account ID that owns the instance."""
    @property
    def attr_created_time(self) -> StringToken:
        """The instance creation timestamp."""
    @property
    def attr_instance_id(self) -> StringToken:
        """The instance identifier."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The instance last modified timestamp."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the instance."""
    @property
    def attr_version_number(self) -> NumberToken:
        """The version number of the instance."""


class CfnNamespaceProps(TypedDict, total=False):
    description: str | None
    """The description of the namespace."""
    instance_id: Required[str]
    """The Amazon Web Services Supply Chain instance identifier. A change replaces the resource."""
    name: Required[str]
    """The name of the namespace. A change replaces the resource."""
    tags: Sequence[CfnNamespaceTagProps | Deferred] | Deferred | None
    """The tags for the namespace."""


class CfnNamespaceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnNamespace(TypedResource):
    """Definition of AWS::SCN::Namespace Resource Type"""
    props: CfnNamespaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNamespaceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the namespace."""
    @property
    def attr_created_time(self) -> StringToken:
        """The creation time of the namespace."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The last modified time of the namespace."""
