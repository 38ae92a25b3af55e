"""Every resource type of AWS::CodeGuruReviewer; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnRepositoryAssociationProps(TypedDict, total=False):
    bucket_name: str | None
    """The name of the bucket. A change replaces the resource."""
    connection_arn: str | None
    """The Amazon Resource Name (ARN) of an AWS CodeStar Connections connection. A change replaces the resource."""
    name: Required[str]
    """The name of the repository. A change replaces the resource."""
    owner: str | None
    """The owner of the repository. A change replaces the resource."""
    tags: Sequence[CfnRepositoryAssociationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs used to tag an associated repository. A change replaces the resource."""
    type: Required[Literal["CodeCommit", "Bitbucket", "GitHubEnterpriseServer", "S3Bucket"] | Other]
    """The type of repository that contains the source code to be reviewed. A change replaces the resource."""


class CfnRepositoryAssociationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRepositoryAssociation(TypedResource):
    """This resource configures how Amazon CodeGuru Reviewer retrieves the source code to be reviewed."""
    props: CfnRepositoryAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRepositoryAssociationProps]) -> None: ...
    @property
    def attr_association_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `RepositoryAssociation` object."""
