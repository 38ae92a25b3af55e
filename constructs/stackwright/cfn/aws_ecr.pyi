"""Every resource type of AWS::ECR; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnPublicRepositoryProps(TypedDict, total=False):
    repository_catalog_data: CfnPublicRepositoryRepositoryCatalogDataProps | Deferred | None
    """The details about the repository that are publicly visible in the Amazon ECR Public Gallery."""
    repository_name: str | None
    """The name to use for the public repository. A change replaces the resource."""
    repository_policy_text: Anything
    """The JSON repository policy text to apply to the public repository."""
    tags: Sequence[CfnPublicRepositoryTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnPublicRepositoryRepositoryCatalogDataProps(TypedDict, total=False):
    """The details about the repository that are publicly visible in the Amazon ECR Public Gallery."""
    about_text: str | None
    """The longform description of the contents of the repository."""
    architectures: Sequence[str] | Deferred | None
    """The architecture tags that are associated with the repository."""
    operating_systems: Sequence[str] | Deferred | None
    """The operating system tags that are associated with the repository."""
    repository_description: str | None
    """The short description of the repository."""
    usage_text: str | None
    """The longform usage details of the contents of the repository."""


class CfnPublicRepositoryTagProps(TypedDict, total=False):
    """The metadata to apply to a resource to help you categorize and organize them."""
    key: Required[str]
    """One part of a key-value pair that make up a tag."""
    value: Required[str]
    """A `value` acts as a descriptor within a tag category (key)."""


class CfnPublicRepository(TypedResource):
    """The `AWS::ECR::PublicRepository` resource specifies an Amazon Elastic Container Registry Public (Amazon ECR Public) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible artifacts."""
    props: CfnPublicRepositoryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPublicRepositoryProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::PublicRepository` resource."""


class CfnPullThroughCacheRuleProps(TypedDict, total=False):
    credential_arn: str | None
    """The ARN of the Secrets Manager secret associated with the pull through cache rule. A change replaces the resource."""
    custom_role_arn: str | None
    """The ARN of the IAM role associated with the pull through cache rule. A change replaces the resource."""
    ecr_repository_prefix: str | None
    """The Amazon ECR repository prefix associated with the pull through cache rule. A change replaces the resource."""
    upstream_registry: Literal["azure-container-registry", "chainguard", "docker-hub", "ecr", "ecr-public", "github-container-registry", "gitlab-container-registry", "k8s", "quay"] | Other | None
    """The name of the upstream source registry associated with the pull through cache rule. A change replaces the resource."""
    upstream_registry_url: str | None
    """The upstream registry URL associated with the pull through cache rule. A change replaces the resource."""
    upstream_repository_prefix: str | None
    """The upstream repository prefix associated with the pull through cache rule. A change replaces the resource."""


class CfnPullThroughCacheRule(TypedResource):
    """The `AWS::ECR::PullThroughCacheRule` resource creates or updates a pull through cache rule."""
    props: CfnPullThroughCacheRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPullThroughCacheRuleProps]) -> None: ...


class CfnPullTimeUpdateExclusionProps(TypedDict, total=False):
    principal_arn: Required[str]
    """The ARN of the IAM principal to remove from the pull time update exclusion list. A change replaces the resource."""


class CfnPullTimeUpdateExclusion(TypedResource):
    """The ARN of the IAM principal to remove from the pull time update exclusion list."""
    props: CfnPullTimeUpdateExclusionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPullTimeUpdateExclusionProps]) -> None: ...


class CfnRegistryPolicyProps(TypedDict, total=False):
    policy_text: Required[Anything]
    """The JSON policy text for your registry."""


class CfnRegistryPolicy(TypedResource):
    """The `AWS::ECR::RegistryPolicy` resource creates or updates the permissions policy for a private registry."""
    props: CfnRegistryPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRegistryPolicyProps]) -> None: ...
    @property
    def attr_registry_id(self) -> StringToken:
        """The account ID of the private registry the policy is associated with."""


class CfnRegistryScanningConfigurationProps(TypedDict, total=False):
    rules: Required[Sequence[CfnRegistryScanningConfigurationScanningRuleProps | Deferred] | Deferred]
    """The scanning rules associated with the registry."""
    scan_type: Required[Literal["BASIC", "ENHANCED"] | Other]
    """The type of scanning configured for the registry."""


class CfnRegistryScanningConfigurationRepositoryFilterProps(TypedDict, total=False):
    """The filter settings used with image replication."""
    filter: Required[str]
    """The filter to use when scanning."""
    filter_type: Required[Literal["WILDCARD"] | Other]
    """The type associated with the filter."""


class CfnRegistryScanningConfigurationScanningRuleProps(TypedDict, total=False):
    """The scanning rules associated with the registry."""
    repository_filters: Required[Sequence[CfnRegistryScanningConfigurationRepositoryFilterProps | Deferred] | Deferred]
    """The details of a scanning repository filter."""
    scan_frequency: Required[Literal["SCAN_ON_PUSH", "CONTINUOUS_SCAN"] | Other]
    """The frequency that scans are performed at for a private registry."""


class CfnRegistryScanningConfiguration(TypedResource):
    """The scanning configuration for a private registry."""
    props: CfnRegistryScanningConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRegistryScanningConfigurationProps]) -> None: ...
    @property
    def attr_registry_id(self) -> StringToken:
        """The account ID of the destination registry."""


class CfnReplicationConfigurationProps(TypedDict, total=False):
    replication_configuration: Required[CfnReplicationConfigurationReplicationConfigurationProps | Deferred]
    """The replication configuration for a registry."""


class CfnReplicationConfigurationReplicationConfigurationProps(TypedDict, total=False):
    """The replication configuration for a registry."""
    rules: Required[Sequence[CfnReplicationConfigurationReplicationRuleProps | Deferred] | Deferred]
    """An array of objects representing the replication destinations and repository filters for a replication configuration."""


class CfnReplicationConfigurationReplicationDestinationProps(TypedDict, total=False):
    """An array of objects representing the destination for a replication rule."""
    region: Required[str]
    """The Region to replicate to."""
    registry_id: Required[str]
    """The AWS account ID of the Amazon ECR private registry to replicate to."""


class CfnReplicationConfigurationReplicationRuleProps(TypedDict, total=False):
    """An array of objects representing the replication destinations and repository filters for a replication configuration."""
    destinations: Required[Sequence[CfnReplicationConfigurationReplicationDestinationProps | Deferred] | Deferred]
    """An array of objects representing the destination for a replication rule."""
    repository_filters: Sequence[CfnReplicationConfigurationRepositoryFilterProps | Deferred] | Deferred | None
    """An array of objects representing the filters for a replication rule."""


class CfnReplicationConfigurationRepositoryFilterProps(TypedDict, total=False):
    """The filter settings used with image replication."""
    filter: Required[str]
    """The repository filter details."""
    filter_type: Required[Literal["PREFIX_MATCH"] | Other]
    """The repository filter type."""


class CfnReplicationConfiguration(TypedResource):
    """The `AWS::ECR::ReplicationConfiguration` resource creates or updates the replication configuration for a private registry."""
    props: CfnReplicationConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReplicationConfigurationProps]) -> None: ...
    @property
    def attr_registry_id(self) -> StringToken:
        """The account ID of the destination registry."""


class CfnRepositoryProps(TypedDict, total=False):
    empty_on_delete: Boolean | None
    """If true, deleting the repository force deletes the contents of the repository."""
    encryption_configuration: CfnRepositoryEncryptionConfigurationProps | Deferred | None
    """The encryption configuration for the repository. A change replaces the resource."""
    image_scanning_configuration: CfnRepositoryImageScanningConfigurationProps | Deferred | None
    """> The `imageScanningConfiguration` parameter is being deprecated, in favor of specifying the image scanning configuration at the registry level."""
    image_tag_mutability: Literal["MUTABLE", "IMMUTABLE", "MUTABLE_WITH_EXCLUSION", "IMMUTABLE_WITH_EXCLUSION"] | Other | None
    """The tag mutability setting for the repository."""
    image_tag_mutability_exclusion_filters: Sequence[CfnRepositoryImageTagMutabilityExclusionFilterProps | Deferred] | Deferred | None
    """A list of filters that specify which image tags are excluded from the repository's image tag mutability setting."""
    lifecycle_policy: CfnRepositoryLifecyclePolicyProps | Deferred | None
    """Creates or updates a lifecycle policy."""
    repository_name: str | None
    """The name to use for the repository. A change replaces the resource."""
    repository_policy_text: Anything
    """The JSON repository policy text to apply to the repository."""
    tags: Sequence[CfnRepositoryTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnRepositoryEncryptionConfigurationProps(TypedDict, total=False):
    """The encryption configuration for the repository."""
    encryption_type: Required[Literal["AES256", "KMS", "KMS_DSSE"] | Other]
    """The encryption type to use. A change replaces the resource."""
    kms_key: str | None
    """If you use the `KMS` encryption type, specify the AWS key to use for encryption. A change replaces the resource."""


class CfnRepositoryImageScanningConfigurationProps(TypedDict, total=False):
    """The image scanning configuration for a repository."""
    scan_on_push: Boolean | None
    """The setting that determines whether images are scanned after being pushed to a repository."""


class CfnRepositoryImageTagMutabilityExclusionFilterProps(TypedDict, total=False):
    """A filter that specifies which image tags should be excluded from the repository's image tag mutability setting."""
    image_tag_mutability_exclusion_filter_type: Required[Literal["WILDCARD"] | Other]
    """Specifies the type of filter to use for excluding image tags from the repository's mutability setting."""
    image_tag_mutability_exclusion_filter_value: Required[str]
    """The value to use when filtering image tags."""


class CfnRepositoryLifecyclePolicyProps(TypedDict, total=False):
    """The `LifecyclePolicy` property type specifies a lifecycle policy."""
    lifecycle_policy_text: str | None
    """The JSON repository policy text to apply to the repository."""
    registry_id: str | None
    """The AWS account ID associated with the registry that contains the repository."""


class CfnRepositoryTagProps(TypedDict, total=False):
    """The metadata to apply to a resource to help you categorize and organize them."""
    key: Required[str]
    """One part of a key-value pair that make up a tag."""
    value: Required[str]
    """A `value` acts as a descriptor within a tag category (key)."""


class CfnRepository(TypedResource):
    """The `AWS::ECR::Repository` resource specifies an Amazon Elastic Container Registry (Amazon ECR) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible artifacts."""
    props: CfnRepositoryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRepositoryProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::Repository` resource."""
    @property
    def attr_repository_uri(self) -> StringToken:
        """Returns the URI for the specified `AWS::ECR::Repository` resource."""


class CfnRepositoryCreationTemplateProps(TypedDict, total=False):
    applied_for: Required[Sequence[Literal["REPLICATION", "PULL_THROUGH_CACHE", "CREATE_ON_PUSH"] | Other] | Deferred]
    """A list of enumerable Strings representing the repository creation scenarios that this template will apply towards."""
    custom_role_arn: str | None
    """The ARN of the role to be assumed by Amazon ECR."""
    description: str | None
    """The description associated with the repository creation template."""
    encryption_configuration: CfnRepositoryCreationTemplateEncryptionConfigurationProps | Deferred | None
    """The encryption configuration associated with the repository creation template."""
    image_tag_mutability: Literal["MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"] | Other | None
    """The tag mutability setting for the repository."""
    image_tag_mutability_exclusion_filters: Sequence[CfnRepositoryCreationTemplateImageTagMutabilityExclusionFilterProps | Deferred] | Deferred | None
    """A list of filters that specify which image tags are excluded from the repository creation template's image tag mutability setting."""
    lifecycle_policy: str | None
    """The lifecycle policy to use for repositories created using the template."""
    prefix: Required[str]
    """The repository namespace prefix associated with the repository creation template. A change replaces the resource."""
    repository_policy: str | None
    """The repository policy to apply to repositories created using the template."""
    resource_tags: Sequence[CfnRepositoryCreationTemplateTagProps | Deferred] | Deferred | None
    """The metadata to apply to the repository to help you categorize and organize."""


class CfnRepositoryCreationTemplateEncryptionConfigurationProps(TypedDict, total=False):
    """The encryption configuration for the repository."""
    encryption_type: Required[Literal["AES256", "KMS", "KMS_DSSE"] | Other]
    """The encryption type to use."""
    kms_key: str | None
    """If you use the `KMS` encryption type, specify the AWS key to use for encryption."""


class CfnRepositoryCreationTemplateImageTagMutabilityExclusionFilterProps(TypedDict, total=False):
    """A filter that specifies which image tags should be excluded from the repository's image tag mutability setting."""
    image_tag_mutability_exclusion_filter_type: Required[Literal["WILDCARD"] | Other]
    image_tag_mutability_exclusion_filter_value: Required[str]


class CfnRepositoryCreationTemplateTagProps(TypedDict, total=False):
    """The metadata to apply to a resource to help you categorize and organize them."""
    key: Required[str]
    """One part of a key-value pair that make up a tag."""
    value: Required[str]
    """A `value` acts as a descriptor within a tag category (key)."""


class CfnRepositoryCreationTemplate(TypedResource):
    """The details of the repository creation template associated with the request."""
    props: CfnRepositoryCreationTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRepositoryCreationTemplateProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time, in JavaScript date format, when the repository creation template was created."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time, in JavaScript date format, when the repository creation template was last updated."""


class CfnSigningConfigurationProps(TypedDict, total=False):
    rules: Required[Sequence[CfnSigningConfigurationRuleProps | Deferred] | Deferred]
    """A list of signing rules."""


class CfnSigningConfigurationRepositoryFilterProps(TypedDict, total=False):
    """A repository filter used to determine which repositories have their images automatically signed on push."""
    filter: Required[str]
    """The filter value used to match repository names."""
    filter_type: Required[Literal["WILDCARD_MATCH"] | Other]
    """The type of filter to apply."""


class CfnSigningConfigurationRuleProps(TypedDict, total=False):
    """A signing rule that specifies a signing profile and optional repository filters."""
    repository_filters: Sequence[CfnSigningConfigurationRepositoryFilterProps | Deferred] | Deferred | None
    """A list of repository filters that determine which repositories have their images signed on push."""
    signing_profile_arn: Required[str]
    """The ARN of the AWS Signer signing profile to use for signing images that match this rule."""


class CfnSigningConfiguration(TypedResource):
    """The signing configuration for a registry, which specifies rules for automatically signing images when pushed."""
    props: CfnSigningConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSigningConfigurationProps]) -> None: ...
    @property
    def attr_registry_id(self) -> StringToken:
        """The account ID of the destination registry."""
