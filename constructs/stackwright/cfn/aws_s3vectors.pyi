"""Every resource type of AWS::S3Vectors; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnIndexProps(TypedDict, total=False):
    data_type: Required[Literal["float32"] | Other]
    """The data type of the vectors to be inserted into the vector index. A change replaces the resource."""
    dimension: Required[Integer]
    """The dimensions of the vectors to be inserted into the vector index. A change replaces the resource."""
    distance_metric: Required[Literal["cosine", "euclidean"] | Other]
    """The distance metric to be used for similarity search. A change replaces the resource."""
    encryption_configuration: CfnIndexEncryptionConfigurationProps | Deferred | None
    """The encryption configuration for a vector index. A change replaces the resource."""
    index_name: str | None
    """The name of the vector index to create. A change replaces the resource."""
    metadata_configuration: CfnIndexMetadataConfigurationProps | Deferred | None
    """The metadata configuration for the vector index. A change replaces the resource."""
    tags: Sequence[CfnIndexTagProps | Deferred] | Deferred | None
    """User tags (key-value pairs) to associate with the index."""
    vector_bucket_arn: str | None
    """The Amazon Resource Name (ARN) of the vector bucket that contains the vector index. A change replaces the resource."""
    vector_bucket_name: str | None
    """The name of the vector bucket that contains the vector index. A change replaces the resource."""


class CfnIndexEncryptionConfigurationProps(TypedDict, total=False):
    """The encryption configuration for a vector bucket or index."""
    kms_key_arn: str | None
    """AWS Key Management Service (KMS) customer managed key ID to use for the encryption configuration."""
    sse_type: Literal["AES256", "aws:kms"] | Other | None
    """The server-side encryption type to use for the encryption configuration of the vector bucket."""


class CfnIndexMetadataConfigurationProps(TypedDict, total=False):
    """The metadata configuration for the vector index."""
    non_filterable_metadata_keys: Sequence[str] | Deferred | None
    """Non-filterable metadata keys allow you to enrich vectors with additional context during storage and retrieval."""


class CfnIndexTagProps(TypedDict, total=False):
    key: Required[str]
    """Tag key must be between 1 to 128 characters in length."""
    value: Required[str]
    """Tag value must be between 0 to 256 characters in length."""


class CfnIndex(TypedResource):
    """The `AWS::S3Vectors::Index` resource defines a vector index within an Amazon S3 vector bucket."""
    props: CfnIndexProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIndexProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """Returns the date and time when the vector index was created."""
    @property
    def attr_index_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the specified index."""


class CfnVectorBucketProps(TypedDict, total=False):
    encryption_configuration: CfnVectorBucketEncryptionConfigurationProps | Deferred | None
    """The encryption configuration for the vector bucket. A change replaces the resource."""
    tags: Sequence[CfnVectorBucketTagProps | Deferred] | Deferred | None
    """User tags (key-value pairs) to associate with the vector bucket."""
    vector_bucket_name: str | None
    """A name for the vector bucket. A change replaces the resource."""


class CfnVectorBucketEncryptionConfigurationProps(TypedDict, total=False):
    """Specifies the encryption configuration for the vector bucket."""
    kms_key_arn: str | None
    """AWS Key Management Service (KMS) customer managed key ARN to use for the encryption configuration."""
    sse_type: Literal["AES256", "aws:kms"] | Other | None
    """The server-side encryption type to use for the encryption configuration of the vector bucket."""


class CfnVectorBucketTagProps(TypedDict, total=False):
    key: Required[str]
    """Tag key must be between 1 to 128 characters in length."""
    value: Required[str]
    """Tag value must be between 0 to 256 characters in length."""


class CfnVectorBucket(TypedResource):
    """Defines an Amazon S3 vector bucket in the same AWS Region where you create the AWS CloudFormation stack."""
    props: CfnVectorBucketProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVectorBucketProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """Returns the date and time when the vector bucket was created."""
    @property
    def attr_vector_bucket_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the specified vector bucket."""


class CfnVectorBucketPolicyProps(TypedDict, total=False):
    policy: Required[Anything]
    """A policy document containing permissions to add to the specified vector bucket."""
    vector_bucket_arn: str | None
    """The Amazon Resource Name (ARN) of the S3 vector bucket to which the policy applies. A change replaces the resource."""
    vector_bucket_name: str | None
    """The name of the S3 vector bucket to which the policy applies. A change replaces the resource."""


class CfnVectorBucketPolicy(TypedResource):
    """The `AWS::S3Vectors::VectorBucketPolicy` resource defines an Amazon S3 vector bucket policy to control access to an Amazon S3 vector bucket."""
    props: CfnVectorBucketPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVectorBucketPolicyProps]) -> None: ...
