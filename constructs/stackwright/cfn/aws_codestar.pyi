"""Every resource type of AWS::CodeStar; written by `python -m tools.l1`; do not edit."""

from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, ResourceOptions, TypedResource


class CfnGitHubRepositoryProps(TypedDict, total=False):
    code: CfnGitHubRepositoryCodeProps | Deferred | None
    """Information about code to be committed to a repository after it is created in an CloudFormation stack."""
    connection_arn: str | None
    enable_issues: Boolean | None
    """Indicates whether to enable issues for the GitHub repository."""
    is_private: Boolean | None
    """Indicates whether the GitHub repository is a private repository."""
    repository_access_token: str | None
    """The GitHub user's personal access token for the GitHub repository."""
    repository_description: str | None
    """A comment or description about the new repository."""
    repository_name: Required[str]
    """The name of the repository you want to create in GitHub with CloudFormation stack creation."""
    repository_owner: Required[str]
    """The GitHub user name for the owner of the GitHub repository to be created."""


class CfnGitHubRepositoryCodeProps(TypedDict, total=False):
    """The `Code` property type specifies information about code to be committed."""
    s3: Required[CfnGitHubRepositoryS3Props | Deferred]
    """Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the repository."""


class CfnGitHubRepositoryS3Props(TypedDict, total=False):
    """The `S3` property type specifies information about the Amazon S3 bucket that contains the code to be committed to the new repository."""
    bucket: Required[str]
    """The name of the Amazon S3 bucket that contains the ZIP file with the content to be committed to the new repository."""
    key: Required[str]
    """The S3 object key or file name for the ZIP file."""
    object_version: str | None
    """The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket."""


class CfnGitHubRepository(TypedResource):
    """The `AWS::CodeStar::GitHubRepository` resource creates a GitHub repository where users can store source code for use with AWS workflows."""
    props: CfnGitHubRepositoryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGitHubRepositoryProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The repository ID."""
