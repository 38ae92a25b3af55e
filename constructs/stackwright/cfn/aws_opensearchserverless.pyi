"""Every resource type of AWS::OpenSearchServerless; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAccessPolicyProps(TypedDict, total=False):
    description: str | None
    """The description of the policy."""
    name: Required[str]
    """The name of the policy. A change replaces the resource."""
    policy: Required[str]
    """The JSON policy document without any whitespaces."""
    type: Required[Literal["data"] | Other]
    """The type of access policy. A change replaces the resource."""


class CfnAccessPolicy(TypedResource):
    """Creates a data access policy for OpenSearch Serverless."""
    props: CfnAccessPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessPolicyProps]) -> None: ...


class CfnCollectionProps(TypedDict, total=False):
    collection_group_name: str | None
    """The name of the collection group to associate with the collection. A change replaces the resource."""
    deletion_protection: Literal["ENABLED", "DISABLED"] | Other | None
    """The deletion protection state of the collection"""
    description: str | None
    """A description of the collection."""
    encryption_config: CfnCollectionEncryptionConfigProps | Deferred | None
    """Encryption settings for the collection A change replaces the resource."""
    name: Required[str]
    """The name of the collection. A change replaces the resource."""
    standby_replicas: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether to use standby replicas for the collection. A change replaces the resource."""
    tags: Sequence[CfnCollectionTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key–value pairs) to associate with the collection. A change replaces the resource."""
    type: Literal["SEARCH", "TIMESERIES", "VECTORSEARCH"] | Other | None
    """The type of collection. A change replaces the resource."""
    vector_options: CfnCollectionVectorOptionsProps | Deferred | None
    """Vector search configuration options for the collection"""


class CfnCollectionEncryptionConfigProps(TypedDict, total=False):
    """Encryption settings for the collection"""
    aws_owned_key: Boolean | None
    """Indicates whether to use an AWS owned key for encryption."""
    kms_key_arn: str | None
    """Key Management Service key used to encrypt the collection."""


class CfnCollectionTagProps(TypedDict, total=False):
    """A key-value pair metadata associated with resource"""
    key: Required[str]
    """The key in the key-value pair"""
    value: Required[str]
    """The value in the key-value pair"""


class CfnCollectionVectorOptionsProps(TypedDict, total=False):
    """Vector search configuration options for the collection"""
    serverless_vector_acceleration: Literal["ENABLED", "DISABLED", "ALLOWED"] | Other | None
    """Indicates whether GPU acceleration is enabled for vector indexing"""


class CfnCollection(TypedResource):
    """Specifies an OpenSearch Serverless collection."""
    props: CfnCollectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCollectionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the collection."""
    @property
    def attr_collection_endpoint(self) -> StringToken:
        """Collection-specific endpoint used to submit index, search, and data upload requests to an OpenSearch Serverless collection."""
    @property
    def attr_dashboard_endpoint(self) -> StringToken:
        """The collection-specific endpoint used to access OpenSearch Dashboards."""
    @property
    def attr_fips_endpoints(self) -> StringToken: ...
    @property
    def attr_id(self) -> StringToken:
        """A unique identifier for the collection."""
    @property
    def attr_kms_key_arn(self) -> StringToken:
        """The ARN of the AWS KMS key used to encrypt the collection."""


class CfnCollectionGroupProps(TypedDict, total=False):
    capacity_limits: CfnCollectionGroupCapacityLimitsProps | Deferred | None
    description: str | None
    """The description of the collection group."""
    generation: Literal["CLASSIC", "NEXTGEN"] | Other | None
    """The generation of Amazon OpenSearch Serverless for the collection group. A change replaces the resource."""
    name: Required[str]
    """The name of the collection group. A change replaces the resource."""
    standby_replicas: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Indicates whether standby replicas are used for the collection group. A change replaces the resource."""
    tags: Sequence[CfnCollectionGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnCollectionGroupCapacityLimitsProps(TypedDict, total=False):
    max_indexing_capacity_in_ocu: Number | None
    """The maximum indexing capacity for collections in the group."""
    max_search_capacity_in_ocu: Number | None
    """The maximum search capacity for collections in the group."""
    min_indexing_capacity_in_ocu: Number | None
    """The minimum indexing capacity for collections in the group."""
    min_search_capacity_in_ocu: Number | None
    """The minimum search capacity for collections in the group."""


class CfnCollectionGroupTagProps(TypedDict, total=False):
    """A map of key-value pairs associated with the collection group."""
    key: Required[str]
    """The key in the key-value pair"""
    value: Required[str]
    """The value in the key-value pair"""


class CfnCollectionGroup(TypedResource):
    """Resource Type definition for AWS::OpenSearchServerless::CollectionGroup"""
    props: CfnCollectionGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCollectionGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the collection group."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the collection group."""


class CfnCollectionIndexProps(TypedDict, total=False):
    id: Required[str]
    """The identifier of the collection A change replaces the resource."""
    index_name: Required[str]
    """The name of the collection index A change replaces the resource."""
    index_schema: str | None
    """The Mappings for the collection index"""


class CfnCollectionIndex(TypedResource):
    """Resource Type definition for AWS::OpenSearchServerless::CollectionIndex"""
    props: CfnCollectionIndexProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCollectionIndexProps]) -> None: ...


class CfnIndexProps(TypedDict, total=False):
    collection_endpoint: Required[str]
    """The endpoint for the collection. A change replaces the resource."""
    index_name: Required[str]
    """The name of the OpenSearch Serverless index. A change replaces the resource."""
    mappings: CfnIndexMappingsProps | Deferred | None
    """Index mappings for the OpenSearch Serverless index."""
    settings: CfnIndexIndexSettingsProps | Deferred | None
    """Index settings for the OpenSearch Serverless index."""


class CfnIndexIndexSettingsProps(TypedDict, total=False):
    """Index settings for the OpenSearch Serverless index."""
    analysis: CfnIndexIndexSettingsAnalysisProps | Deferred | None
    """Custom analysis configuration including analyzers, tokenizers, and filters A change replaces the resource."""
    index: CfnIndexIndexSettingsIndexProps | Deferred | None
    """Index settings."""


class CfnIndexIndexSettingsAnalysisProps(TypedDict, total=False):
    """Custom analysis configuration including analyzers, tokenizers, and filters"""
    analyzer: Mapping[str, CfnIndexIndexSettingsAnalysisAnalyzerProps | Deferred] | Deferred | None
    """Custom analyzer definitions"""


class CfnIndexIndexSettingsAnalysisAnalyzerProps(TypedDict, total=False):
    char_filter: Sequence[str] | Deferred | None
    """Character filters to apply"""
    filter: Sequence[str] | Deferred | None
    """Token filters to apply"""
    tokenizer: str | None
    """The tokenizer to use"""
    type: str | None
    """The analyzer type (e.g. custom, standard, simple)"""


class CfnIndexIndexSettingsIndexProps(TypedDict, total=False):
    """An OpenSearch Serverless index resource"""
    knn: Boolean | None
    """Enable or disable k-nearest neighbor search capability."""
    knn_algo_param_ef_search: Integer | None
    """The size of the dynamic list for the nearest neighbors."""
    refresh_interval: str | None
    """How often to perform a refresh operation."""


class CfnIndexMappingsProps(TypedDict, total=False):
    """Index mappings for the OpenSearch Serverless index."""
    properties: Mapping[str, CfnIndexPropertyMappingProps | Deferred] | Deferred | None
    """Nested fields within an object or nested field type."""


class CfnIndexPropertyMappingProps(TypedDict, total=False):
    """Property mappings for the OpenSearch Serverless index."""
    analyzer: str | None
    """The analyzer to use for this field (for text and keyword fields)"""
    compression_level: Literal["16x", "32x", "8x", "4x", "2x", "1x"] | Other | None
    """The compression level for knn_vector fields"""
    data_type: Literal["float", "byte"] | Other | None
    """The data type for knn_vector fields (e.g. float, byte)."""
    dimension: Integer | None
    """Dimension size for vector fields, defines the number of dimensions in the vector."""
    index: Boolean | None
    """Whether a field should be indexed."""
    method: CfnIndexPropertyMappingMethodProps | Deferred | None
    """Configuration for k-NN search method."""
    properties: Mapping[str, CfnIndexPropertyMappingProps | Deferred] | Deferred | None
    """Defines the fields within the mapping, including their types and configurations."""
    space_type: Literal["l2", "l1", "linf", "cosinesimil", "innerproduct", "hamming"] | Other | None
    """The distance function used for k-NN search (field-level, outside Method)"""
    type: Required[Literal["text", "knn_vector", "keyword", "integer"] | Other]
    """The field data type."""
    value: str | None
    """Default value for the field when not specified in a document."""


class CfnIndexPropertyMappingMethodProps(TypedDict, total=False):
    """Configuration for k-NN search method."""
    engine: Literal["nmslib", "faiss", "lucene"] | Other | None
    """The k-NN search engine to use"""
    name: Required[Literal["hnsw", "ivf"] | Other]
    """The algorithm name for k-NN search."""
    parameters: CfnIndexPropertyMappingMethodParametersProps | Deferred | None
    """Additional parameters for the k-NN algorithm."""
    space_type: Literal["l2", "l1", "linf", "cosinesimil", "innerproduct", "hamming"] | Other | None
    """The distance function used for k-NN search."""


class CfnIndexPropertyMappingMethodParametersProps(TypedDict, total=False):
    """Additional parameters for the k-NN algorithm."""
    ef_construction: Integer | None
    """The size of the dynamic list used during k-NN graph creation."""
    m: Integer | None
    """Number of neighbors to consider during k-NN search."""


class CfnIndex(TypedResource):
    """An OpenSearch Serverless index resource."""
    props: CfnIndexProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIndexProps]) -> None: ...
    @property
    def attr_uuid(self) -> StringToken:
        """The unique identifier for the index."""


class CfnLifecyclePolicyProps(TypedDict, total=False):
    description: str | None
    """The description of the lifecycle policy."""
    name: Required[str]
    """The name of the lifecycle policy. A change replaces the resource."""
    policy: Required[str]
    """The JSON policy document without any whitespaces."""
    type: Required[Literal["retention"] | Other]
    """The type of lifecycle policy. A change replaces the resource."""


class CfnLifecyclePolicy(TypedResource):
    """Creates a lifecyle policy to be applied to OpenSearch Serverless indexes."""
    props: CfnLifecyclePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLifecyclePolicyProps]) -> None: ...


class CfnSecurityConfigProps(TypedDict, total=False):
    description: str | None
    """The description of the security configuration."""
    iam_federation_options: CfnSecurityConfigIamFederationConfigOptionsProps | Deferred | None
    """Describes IAM federation options in the form of a key-value map."""
    iam_identity_center_options: CfnSecurityConfigIamIdentityCenterConfigOptionsProps | Deferred | None
    """Describes IAM Identity Center options in the form of a key-value map."""
    name: str | None
    """The name of the security configuration. A change replaces the resource."""
    saml_options: CfnSecurityConfigSamlConfigOptionsProps | Deferred | None
    """SAML options for the security configuration in the form of a key-value map."""
    type: Literal["saml", "iamidentitycenter", "iamfederation"] | Other | None
    """The type of security configuration. A change replaces the resource."""


class CfnSecurityConfigIamFederationConfigOptionsProps(TypedDict, total=False):
    """Describes IAM federation options for an OpenSearch Serverless security configuration in the form of a key-value map."""
    group_attribute: str | None
    """The group attribute for this IAM federation integration."""
    user_attribute: str | None
    """The user attribute for this IAM federation integration."""


class CfnSecurityConfigIamIdentityCenterConfigOptionsProps(TypedDict, total=False):
    """Describes IAM Identity Center options for an OpenSearch Serverless security configuration in the form of a key-value map."""
    group_attribute: str | None
    """The group attribute for this IAM Identity Center integration."""
    instance_arn: Required[str]
    """The ARN of the IAM Identity Center instance used to integrate with OpenSearch Serverless. A change replaces the resource."""
    user_attribute: str | None
    """The user attribute for this IAM Identity Center integration."""


class CfnSecurityConfigSamlConfigOptionsProps(TypedDict, total=False):
    """Describes SAML options for an OpenSearch Serverless security configuration in the form of a key-value map."""
    group_attribute: str | None
    """The group attribute for this SAML integration."""
    metadata: Required[str]
    """The XML IdP metadata file generated from your identity provider."""
    open_search_serverless_entity_id: str | None
    """Custom entity ID attribute to override the default entity ID for this SAML integration."""
    session_timeout: Integer | None
    """The session timeout, in minutes."""
    user_attribute: str | None
    """A user attribute for this SAML integration."""


class CfnSecurityConfig(TypedResource):
    """Specifies a security configuration for OpenSearch Serverless."""
    props: CfnSecurityConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityConfigProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the security configuration."""
    @property
    def attr_iam_identity_center_options_application_arn(self) -> StringToken:
        """The ARN of the IAM Identity Center application used to integrate with OpenSearch Serverless."""
    @property
    def attr_iam_identity_center_options_application_description(self) -> StringToken:
        """The description of the IAM Identity Center application used to integrate with OpenSearch Serverless."""
    @property
    def attr_iam_identity_center_options_application_name(self) -> StringToken:
        """The name of the IAM Identity Center application used to integrate with OpenSearch Serverless."""


class CfnSecurityPolicyProps(TypedDict, total=False):
    description: str | None
    """The description of the security policy."""
    name: Required[str]
    """The name of the policy. A change replaces the resource."""
    policy: Required[str]
    """The JSON policy document without any whitespaces."""
    type: Required[Literal["encryption", "network"] | Other]
    """The type of security policy. A change replaces the resource."""


class CfnSecurityPolicy(TypedResource):
    """Creates an encryption or network policy to be used by one or more OpenSearch Serverless collections."""
    props: CfnSecurityPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityPolicyProps]) -> None: ...


class CfnVpcEndpointProps(TypedDict, total=False):
    name: Required[str]
    """The name of the endpoint. A change replaces the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """The unique identifiers of the security groups that define the ports, protocols, and sources for inbound traffic that you are authorizing into your endpoint."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The ID of the subnets from which you access OpenSearch Serverless."""
    vpc_id: Required[str]
    """The ID of the VPC from which you access OpenSearch Serverless. A change replaces the resource."""


class CfnVpcEndpoint(TypedResource):
    """Creates an OpenSearch Serverless-managed interface VPC endpoint."""
    props: CfnVpcEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVpcEndpointProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the endpoint."""
