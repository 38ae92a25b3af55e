"""Every resource type of AWS::CodeArtifact; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Other, ResourceOptions, TypedResource


class CfnDomainProps(TypedDict, total=False):
    domain_name: Required[str]
    """A string that specifies the name of the requested domain. A change replaces the resource."""
    permissions_policy_document: Anything
    """The document that defines the resource policy that is set on a domain."""
    tags: Sequence[CfnDomainTagProps | Deferred] | Deferred | None
    """A list of tags to be applied to the domain."""


class CfnDomainTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDomain(TypedResource):
    """The `AWS::CodeArtifact::Domain` resource creates an AWS CodeArtifact domain."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the domain."""
    @property
    def attr_domain_name(self) -> StringToken:
        """The name of the domain."""
    @property
    def attr_encryption_key(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the key used to encrypt the domain."""
    @property
    def attr_name(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the name of the domain."""
    @property
    def attr_owner(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the 12-digit account number of the AWS account that owns the domain."""


class CfnPackageGroupProps(TypedDict, total=False):
    contact_info: str | None
    """The contact information of the package group."""
    description: str | None
    """The description of the package group."""
    domain_name: Required[str]
    """The domain that contains the package group. A change replaces the resource."""
    domain_owner: str | None
    """The 12-digit account number of the AWS account that owns the domain."""
    origin_configuration: CfnPackageGroupOriginConfigurationProps | Deferred | None
    """Details about the package origin configuration of a package group."""
    pattern: Required[str]
    """The pattern of the package group. A change replaces the resource."""
    tags: Sequence[CfnPackageGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the package group."""


class CfnPackageGroupOriginConfigurationProps(TypedDict, total=False):
    restrictions: Required[CfnPackageGroupRestrictionsProps | Deferred]
    """The origin configuration that is applied to the package group."""


class CfnPackageGroupRestrictionTypeProps(TypedDict, total=False):
    repositories: Sequence[str] | Deferred | None
    restriction_mode: Required[Literal["ALLOW", "BLOCK", "ALLOW_SPECIFIC_REPOSITORIES", "INHERIT"] | Other]


class CfnPackageGroupRestrictionsProps(TypedDict, total=False):
    external_upstream: CfnPackageGroupRestrictionTypeProps | Deferred | None
    """The external upstream restriction determines if new package versions can be ingested or retained from external connections."""
    internal_upstream: CfnPackageGroupRestrictionTypeProps | Deferred | None
    """The internal upstream restriction determines if new package versions can be ingested or retained from upstream repositories."""
    publish: CfnPackageGroupRestrictionTypeProps | Deferred | None
    """The publish restriction determines if new package versions can be published."""


class CfnPackageGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPackageGroup(TypedResource):
    """Creates a package group."""
    props: CfnPackageGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPackageGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the package group."""


class CfnRepositoryProps(TypedDict, total=False):
    description: str | None
    """A text description of the repository."""
    domain_name: Required[str]
    """The name of the domain that contains the repository. A change replaces the resource."""
    external_connections: Sequence[str] | Deferred | None
    """An array of external connections associated with the repository."""
    permissions_policy_document: Anything
    """The document that defines the resource policy that is set on a repository."""
    repository_name: Required[str]
    """The name of an upstream repository. A change replaces the resource."""
    tags: Sequence[CfnRepositoryTagProps | Deferred] | Deferred | None
    """A list of tags to be applied to the repository."""
    upstreams: Sequence[str] | Deferred | None
    """A list of upstream repositories to associate with the repository."""


class CfnRepositoryTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRepository(TypedResource):
    """The `AWS::CodeArtifact::Repository` resource creates an AWS CodeArtifact repository."""
    props: CfnRepositoryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRepositoryProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the repository."""
    @property
    def attr_description(self) -> StringToken:
        """A text description of the repository."""
    @property
    def attr_domain_name(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the domain name that contains the repository."""
    @property
    def attr_domain_owner(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the 12-digit account number of the AWS account that owns the domain that contains the repository."""
    @property
    def attr_external_connections(self) -> ListToken:
        """A list of external connections associated with the repository."""
    @property
    def attr_name(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the name of the repository."""
    @property
    def attr_repository_name(self) -> StringToken:
        """The name of the repository."""
    @property
    def attr_upstreams(self) -> ListToken:
        """A list of upstream repositories associated with the repository."""
