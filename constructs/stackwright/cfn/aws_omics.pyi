"""Every resource type of AWS::Omics; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnAnnotationStoreProps(TypedDict, total=False):
    description: str | None
    """A description for the store."""
    name: Required[str]
    """The name of the Annotation Store. A change replaces the resource."""
    reference: CfnAnnotationStoreReferenceItemProps | Deferred | None
    """The genome reference for the store's annotations. A change replaces the resource."""
    sse_config: CfnAnnotationStoreSseConfigProps | Deferred | None
    """The store's server-side encryption (SSE) settings. A change replaces the resource."""
    store_format: Required[Literal["GFF", "TSV", "VCF"] | Other]
    """The annotation file format of the store. A change replaces the resource."""
    store_options: CfnAnnotationStoreStoreOptionsProps | Deferred | None
    """File parsing options for the annotation store. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Tags for the store. A change replaces the resource."""


class CfnAnnotationStoreReferenceItemProps(TypedDict, total=False):
    """A genome reference."""
    reference_arn: Required[str]
    """The reference's ARN. A change replaces the resource."""


class CfnAnnotationStoreSseConfigProps(TypedDict, total=False):
    """Server-side encryption (SSE) settings for a store."""
    key_arn: str | None
    """An encryption key ARN. A change replaces the resource."""
    type: Required[Literal["KMS"] | Other]
    """The encryption type. A change replaces the resource."""


class CfnAnnotationStoreStoreOptionsProps(TypedDict, total=False):
    """The store's file parsing options."""
    tsv_store_options: CfnAnnotationStoreTsvStoreOptionsProps | Deferred | None
    """Formatting options for a TSV file. A change replaces the resource."""


class CfnAnnotationStoreTsvStoreOptionsProps(TypedDict, total=False):
    """The store's parsing options."""
    annotation_type: Literal["GENERIC", "CHR_POS", "CHR_POS_REF_ALT", "CHR_START_END_ONE_BASE", "CHR_START_END_REF_ALT_ONE_BASE", "CHR_START_END_ZERO_BASE", "CHR_START_END_REF_ALT_ZERO_BASE"] | Other | None
    """The store's annotation type. A change replaces the resource."""
    format_to_header: Mapping[str, str] | Deferred | None
    """The store's header key to column name mapping. A change replaces the resource."""
    schema: Sequence[Mapping[str, Literal["LONG", "INT", "STRING", "FLOAT", "DOUBLE", "BOOLEAN"] | Other] | Deferred] | Deferred | None
    """The schema of an annotation store. A change replaces the resource."""


class CfnAnnotationStore(TypedResource):
    """> AWS HealthOmics variant stores and annotation stores are no longer open to new customers."""
    props: CfnAnnotationStoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAnnotationStoreProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """When the store was created."""
    @property
    def attr_id(self) -> StringToken:
        """The store's ID."""
    @property
    def attr_status(self) -> StringToken:
        """The store's status."""
    @property
    def attr_status_message(self) -> StringToken:
        """The store's status message."""
    @property
    def attr_store_arn(self) -> StringToken:
        """The store's ARN."""
    @property
    def attr_store_size_bytes(self) -> NumberToken:
        """The store's size in bytes."""
    @property
    def attr_update_time(self) -> StringToken:
        """When the store was updated."""


class CfnConfigurationProps(TypedDict, total=False):
    description: str | None
    """Optional description for the configuration."""
    name: Required[str]
    """User-friendly name for the configuration. A change replaces the resource."""
    run_configurations: Required[CfnConfigurationRunConfigurationsProps | Deferred]
    """Required run-specific configurations. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """A map of resource tags"""


class CfnConfigurationRunConfigurationsProps(TypedDict, total=False):
    vpc_config: CfnConfigurationVpcConfigProps | Deferred | None


class CfnConfigurationVpcConfigProps(TypedDict, total=False):
    security_group_ids: Sequence[str] | Deferred | None
    subnet_ids: Sequence[str] | Deferred | None


class CfnConfiguration(TypedResource):
    """Resource schema for AWS::Omics::Configuration"""
    props: CfnConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Unique resource identifier for the configuration."""
    @property
    def attr_creation_time(self) -> StringToken:
        """Configuration creation timestamp."""
    @property
    def attr_status(self) -> StringToken:
        """Current configuration status."""
    @property
    def attr_uuid(self) -> StringToken:
        """Unique identifier for the configuration."""


class CfnReferenceStoreProps(TypedDict, total=False):
    description: str | None
    """A description for the store. A change replaces the resource."""
    name: Required[str]
    """A name for the store. A change replaces the resource."""
    sse_config: CfnReferenceStoreSseConfigProps | Deferred | None
    """Server-side encryption (SSE) settings for the store. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Tags for the store. A change replaces the resource."""


class CfnReferenceStoreSseConfigProps(TypedDict, total=False):
    """Server-side encryption (SSE) settings for a store."""
    key_arn: str | None
    """An encryption key ARN. A change replaces the resource."""
    type: Required[Literal["KMS"] | Other]
    """The encryption type. A change replaces the resource."""


class CfnReferenceStore(TypedResource):
    """Creates a reference store."""
    props: CfnReferenceStoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReferenceStoreProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The store's ARN."""
    @property
    def attr_creation_time(self) -> StringToken:
        """When the store was created."""
    @property
    def attr_reference_store_id(self) -> StringToken:
        """The store's ID."""


class CfnRunCacheProps(TypedDict, total=False):
    cache_behavior: Literal["CACHE_ON_FAILURE", "CACHE_ALWAYS"] | Other | None
    """The default cache behavior for runs using this cache."""
    cache_bucket_owner_id: str | None
    """The AWS account ID of the expected owner of the S3 bucket for the run cache. A change replaces the resource."""
    cache_s3_location: str | None
    """The S3 location for storing the cached task outputs. A change replaces the resource."""
    description: str | None
    """A description of the run cache."""
    name: str | None
    """A name for the run cache."""
    tags: Sequence[CfnRunCacheTagProps | Deferred] | Deferred | None
    """Tags for the run cache."""


class CfnRunCacheTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnRunCache(TypedResource):
    """Definition of AWS::Omics::RunCache Resource Type"""
    props: CfnRunCacheProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRunCacheProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The run cache ARN."""
    @property
    def attr_creation_time(self) -> StringToken:
        """Creation time of the run cache (an ISO 8601 formatted string)."""
    @property
    def attr_id(self) -> StringToken:
        """The run cache ID."""
    @property
    def attr_status(self) -> StringToken:
        """The run cache status."""


class CfnRunGroupProps(TypedDict, total=False):
    max_cpus: Number | None
    """The group's maximum CPU count setting."""
    max_duration: Number | None
    """The group's maximum duration setting in minutes."""
    max_gpus: Number | None
    """The maximum GPUs that can be used by a run group."""
    max_runs: Number | None
    """The group's maximum concurrent run setting."""
    name: str | None
    """The group's name."""
    tags: Mapping[str, str] | Deferred | None
    """Tags for the group."""


class CfnRunGroup(TypedResource):
    """Creates a run group to limit the compute resources for the runs that are added to the group."""
    props: CfnRunGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRunGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The run group's ARN."""
    @property
    def attr_creation_time(self) -> StringToken:
        """When the run group was created."""
    @property
    def attr_id(self) -> StringToken:
        """The run group's ID."""


class CfnSequenceStoreProps(TypedDict, total=False):
    access_log_location: str | None
    """Location of the access logs."""
    description: str | None
    """A description for the store. A change replaces the resource."""
    etag_algorithm_family: Literal["MD5up", "SHA256up", "SHA512up"] | Other | None
    """The algorithm family of the ETag. A change replaces the resource."""
    fallback_location: str | None
    """An S3 location that is used to store files that have failed a direct upload. A change replaces the resource."""
    name: Required[str]
    """A name for the store. A change replaces the resource."""
    propagated_set_level_tags: Sequence[str] | Deferred | None
    """The tags keys to propagate to the S3 objects associated with read sets in the sequence store."""
    s3_access_policy: Anything
    """The resource policy that controls S3 access on the store"""
    sse_config: CfnSequenceStoreSseConfigProps | Deferred | None
    """Server-side encryption (SSE) settings for the store. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Tags for the store. A change replaces the resource."""


class CfnSequenceStoreSseConfigProps(TypedDict, total=False):
    """Server-side encryption (SSE) settings for a store."""
    key_arn: str | None
    """An encryption key ARN. A change replaces the resource."""
    type: Required[Literal["KMS"] | Other]
    """The encryption type. A change replaces the resource."""


class CfnSequenceStore(TypedResource):
    """Creates a sequence store."""
    props: CfnSequenceStoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSequenceStoreProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The store's ARN."""
    @property
    def attr_creation_time(self) -> StringToken:
        """When the store was created."""
    @property
    def attr_s3_access_point_arn(self) -> StringToken:
        """This is ARN of the access point associated with the S3 bucket storing read sets."""
    @property
    def attr_s3_uri(self) -> StringToken:
        """The S3 URI of the sequence store."""
    @property
    def attr_sequence_store_id(self) -> StringToken:
        """The store's ID."""
    @property
    def attr_status(self) -> StringToken:
        """Status of the sequence store."""
    @property
    def attr_status_message(self) -> StringToken:
        """The status message of the sequence store."""
    @property
    def attr_update_time(self) -> StringToken:
        """The last-updated time of the Sequence Store."""


class CfnVariantStoreProps(TypedDict, total=False):
    description: str | None
    """A description for the store."""
    name: Required[str]
    """A name for the store. A change replaces the resource."""
    reference: Required[CfnVariantStoreReferenceItemProps | Deferred]
    """The genome reference for the store's variants. A change replaces the resource."""
    sse_config: CfnVariantStoreSseConfigProps | Deferred | None
    """Server-side encryption (SSE) settings for the store. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Tags for the store. A change replaces the resource."""


class CfnVariantStoreReferenceItemProps(TypedDict, total=False):
    """The read set's genome reference ARN."""
    reference_arn: Required[str]
    """The reference's ARN. A change replaces the resource."""


class CfnVariantStoreSseConfigProps(TypedDict, total=False):
    """Server-side encryption (SSE) settings for a store."""
    key_arn: str | None
    """An encryption key ARN. A change replaces the resource."""
    type: Required[Literal["KMS"] | Other]
    """The encryption type. A change replaces the resource."""


class CfnVariantStore(TypedResource):
    """Create a store for variant data."""
    props: CfnVariantStoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVariantStoreProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """When the store was created."""
    @property
    def attr_id(self) -> StringToken:
        """The store's ID."""
    @property
    def attr_status(self) -> StringToken:
        """The store's status."""
    @property
    def attr_status_message(self) -> StringToken:
        """The store's status message."""
    @property
    def attr_store_arn(self) -> StringToken:
        """The store's ARN."""
    @property
    def attr_store_size_bytes(self) -> NumberToken:
        """The store's size in bytes."""
    @property
    def attr_update_time(self) -> StringToken:
        """When the store was updated."""


class CfnWorkflowProps(TypedDict, total=False):
    accelerators: Literal["GPU"] | Other | None
    """A change replaces the resource."""
    container_registry_map: CfnWorkflowContainerRegistryMapProps | Deferred | None
    """Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries. A change replaces the resource."""
    container_registry_map_uri: str | None
    """A change replaces the resource."""
    definition_repository: CfnWorkflowDefinitionRepositoryProps | Deferred | None
    """Contains information about a source code repository that hosts the workflow definition files. A change replaces the resource."""
    definition_uri: str | None
    """The URI of a definition for the workflow. A change replaces the resource."""
    description: str | None
    """The parameter's description."""
    engine: Literal["WDL", "NEXTFLOW", "CWL"] | Other | None
    """An engine for the workflow. A change replaces the resource."""
    main: str | None
    """The path of the main definition file for the workflow. A change replaces the resource."""
    name: str | None
    """The workflow's name."""
    parameter_template: Mapping[str, CfnWorkflowWorkflowParameterProps | Deferred] | Deferred | None
    """The workflow's parameter template. A change replaces the resource."""
    parameter_template_path: str | None
    """Path to the primary workflow parameter template JSON file inside the repository A change replaces the resource."""
    storage_capacity: Number | None
    """The default static storage capacity (in gibibytes) for runs that use this workflow or workflow version. A change replaces the resource."""
    storage_type: Literal["STATIC", "DYNAMIC"] | Other | None
    tags: Mapping[str, str] | Deferred | None
    """Tags for the workflow."""
    workflow_bucket_owner_id: str | None
    """Optional workflow bucket owner ID to verify the workflow bucket A change replaces the resource."""
    readme_markdown: str | None
    """The markdown content for the workflow's README file."""
    readme_path: str | None
    """The path to the workflow README markdown file within the repository. A change replaces the resource."""
    readme_uri: str | None
    """The S3 URI of the README file for the workflow. A change replaces the resource."""


class CfnWorkflowContainerRegistryMapProps(TypedDict, total=False):
    """Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries."""
    image_mappings: Sequence[CfnWorkflowImageMappingProps | Deferred] | Deferred | None
    """Image mappings specify path mappings between the ECR private repository and their corresponding external repositories."""
    registry_mappings: Sequence[CfnWorkflowRegistryMappingProps | Deferred] | Deferred | None
    """Mapping that provides the ECR repository path where upstream container images are pulled and synchronized."""


class CfnWorkflowDefinitionRepositoryProps(TypedDict, total=False):
    """Contains information about a source code repository that hosts the workflow definition files."""
    connection_arn: str | None
    """The Amazon Resource Name (ARN) of the connection to the source code repository."""
    exclude_file_patterns: Sequence[str] | Deferred | None
    """A list of file patterns to exclude when retrieving the workflow definition from the repository."""
    full_repository_id: str | None
    """The full repository identifier, including the repository owner and name."""
    source_reference: CfnWorkflowSourceReferenceProps | Deferred | None
    """The source reference for the repository, such as a branch name, tag, or commit ID."""


class CfnWorkflowImageMappingProps(TypedDict, total=False):
    """Specifies image mappings that workflow tasks can use."""
    destination_image: str | None
    """Specifies the URI of the corresponding image in the private ECR registry."""
    source_image: str | None
    """Specifies the URI of the source image in the upstream registry."""


class CfnWorkflowRegistryMappingProps(TypedDict, total=False):
    """If you are using the ECR pull through cache feature, the registry mapping maps between the ECR repository and the upstream registry where container images are pulled and synchronized."""
    ecr_account_id: str | None
    """Account ID of the account that owns the upstream container image."""
    ecr_repository_prefix: str | None
    """The repository prefix to use in the ECR private repository."""
    upstream_registry_url: str | None
    """The URI of the upstream registry."""
    upstream_repository_prefix: str | None
    """The repository prefix of the corresponding repository in the upstream registry."""


class CfnWorkflowSourceReferenceProps(TypedDict, total=False):
    """Contains information about the source reference in a code repository, such as a branch, tag, or commit."""
    type: Literal["BRANCH", "TAG", "COMMIT"] | Other | None
    """The type of source reference, such as branch, tag, or commit."""
    value: str | None
    """The value of the source reference, such as the branch name, tag name, or commit ID."""


class CfnWorkflowWorkflowParameterProps(TypedDict, total=False):
    """A workflow parameter."""
    description: str | None
    """The parameter's description. A change replaces the resource."""
    optional: Boolean | None
    """Whether the parameter is optional. A change replaces the resource."""


class CfnWorkflow(TypedResource):
    """Creates a private workflow."""
    props: CfnWorkflowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkflowProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN for the workflow."""
    @property
    def attr_creation_time(self) -> StringToken:
        """When the workflow was created."""
    @property
    def attr_id(self) -> StringToken:
        """The workflow's ID."""
    @property
    def attr_status(self) -> StringToken:
        """The workflow's status."""
    @property
    def attr_type(self) -> StringToken:
        """The workflow's type."""
    @property
    def attr_uuid(self) -> StringToken: ...


class CfnWorkflowVersionProps(TypedDict, total=False):
    accelerators: Literal["GPU"] | Other | None
    """A change replaces the resource."""
    container_registry_map: CfnWorkflowVersionContainerRegistryMapProps | Deferred | None
    """Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries. A change replaces the resource."""
    container_registry_map_uri: str | None
    """A change replaces the resource."""
    definition_repository: CfnWorkflowVersionDefinitionRepositoryProps | Deferred | None
    """Contains information about a source code repository that hosts the workflow definition files. A change replaces the resource."""
    definition_uri: str | None
    """A change replaces the resource."""
    description: str | None
    """The description of the workflow version."""
    engine: Literal["WDL", "NEXTFLOW", "CWL"] | Other | None
    """A change replaces the resource."""
    main: str | None
    """A change replaces the resource."""
    parameter_template: Mapping[str, CfnWorkflowVersionWorkflowParameterProps | Deferred] | Deferred | None
    """A workflow parameter. A change replaces the resource."""
    parameter_template_path: str | None
    """Path to the primary workflow parameter template JSON file inside the repository A change replaces the resource."""
    storage_capacity: Number | None
    storage_type: Literal["STATIC", "DYNAMIC"] | Other | None
    tags: Mapping[str, str] | Deferred | None
    """A map of resource tags"""
    version_name: Required[str]
    """The name of the workflow version. A change replaces the resource."""
    workflow_bucket_owner_id: str | None
    """A change replaces the resource."""
    workflow_id: Required[str]
    """The workflow's ID. A change replaces the resource."""
    readme_markdown: str | None
    """The markdown content for the workflow's README file."""
    readme_path: str | None
    """The path to the workflow README markdown file within the repository. A change replaces the resource."""
    readme_uri: str | None
    """The S3 URI of the README file for the workflow. A change replaces the resource."""


class CfnWorkflowVersionContainerRegistryMapProps(TypedDict, total=False):
    """Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries."""
    image_mappings: Sequence[CfnWorkflowVersionImageMappingProps | Deferred] | Deferred | None
    """Image mappings specify path mappings between the ECR private repository and their corresponding external repositories."""
    registry_mappings: Sequence[CfnWorkflowVersionRegistryMappingProps | Deferred] | Deferred | None
    """Mapping that provides the ECR repository path where upstream container images are pulled and synchronized."""


class CfnWorkflowVersionDefinitionRepositoryProps(TypedDict, total=False):
    """Contains information about a source code repository that hosts the workflow definition files."""
    connection_arn: str | None
    """The Amazon Resource Name (ARN) of the connection to the source code repository."""
    exclude_file_patterns: Sequence[str] | Deferred | None
    """A list of file patterns to exclude when retrieving the workflow definition from the repository."""
    full_repository_id: str | None
    """The full repository identifier, including the repository owner and name."""
    source_reference: CfnWorkflowVersionSourceReferenceProps | Deferred | None
    """The source reference for the repository, such as a branch name, tag, or commit ID."""


class CfnWorkflowVersionImageMappingProps(TypedDict, total=False):
    """Specifies image mappings that workflow tasks can use."""
    destination_image: str | None
    """Specifies the URI of the corresponding image in the private ECR registry."""
    source_image: str | None
    """Specifies the URI of the source image in the upstream registry."""


class CfnWorkflowVersionRegistryMappingProps(TypedDict, total=False):
    """If you are using the ECR pull through cache feature, the registry mapping maps between the ECR repository and the upstream registry where container images are pulled and synchronized."""
    ecr_account_id: str | None
    """Account ID of the account that owns the upstream container image."""
    ecr_repository_prefix: str | None
    """The repository prefix to use in the ECR private repository."""
    upstream_registry_url: str | None
    """The URI of the upstream registry."""
    upstream_repository_prefix: str | None
    """The repository prefix of the corresponding repository in the upstream registry."""


class CfnWorkflowVersionSourceReferenceProps(TypedDict, total=False):
    """Contains information about the source reference in a code repository, such as a branch, tag, or commit."""
    type: Literal["BRANCH", "TAG", "COMMIT"] | Other | None
    """The type of source reference, such as branch, tag, or commit."""
    value: str | None
    """The value of the source reference, such as the branch name, tag name, or commit ID."""


class CfnWorkflowVersionWorkflowParameterProps(TypedDict, total=False):
    """A workflow parameter."""
    description: str | None
    """The parameter's description."""
    optional: Boolean | None
    """Whether the parameter is optional."""


class CfnWorkflowVersion(TypedResource):
    """Creates a new workflow version for the workflow that you specify with the `workflowId` parameter."""
    props: CfnWorkflowVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkflowVersionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """ARN of the workflow version."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation time of the workflow version."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the workflow version."""
    @property
    def attr_type(self) -> StringToken:
        """The type of the workflow version."""
    @property
    def attr_uuid(self) -> StringToken: ...
