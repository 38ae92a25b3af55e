"""Every resource type of AWS::CodeCommit; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnRepositoryProps(TypedDict, total=False):
    code: CfnRepositoryCodeProps | Deferred | None
    """Information about code to be committed to a repository after it is created in an AWS CloudFormation stack."""
    kms_key_id: str | None
    """The ID of the AWS Key Management Service encryption key used to encrypt and decrypt the repository."""
    repository_description: str | None
    """A comment or description about the new repository."""
    repository_name: Required[str]
    """The name of the new repository to be created."""
    tags: Sequence[CfnRepositoryTagProps | Deferred] | Deferred | None
    """One or more tag key-value pairs to use when tagging this repository."""
    triggers: Sequence[CfnRepositoryRepositoryTriggerProps | Deferred] | Deferred | None
    """The JSON block of configuration information for each trigger. A change may replace the resource."""


class CfnRepositoryCodeProps(TypedDict, total=False):
    """Information about code to be committed."""
    branch_name: str | None
    """Optional."""
    s3: Required[CfnRepositoryS3Props | Deferred]
    """Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the repository."""


class CfnRepositoryRepositoryTriggerProps(TypedDict, total=False):
    """Information about a trigger for a repository."""
    branches: Sequence[str] | Deferred | None
    """The branches to be included in the trigger configuration."""
    custom_data: str | None
    """Any custom data associated with the trigger to be included in the information sent to the target of the trigger."""
    destination_arn: Required[str]
    """The ARN of the resource that is the target for a trigger (for example, the ARN of a topic in Amazon SNS)."""
    events: Required[Sequence[Literal["all", "createReference", "deleteReference", "updateReference"] | Other] | Deferred]
    """The repository events that cause the trigger to run actions in another service, such as sending a notification through Amazon SNS."""
    name: Required[str]
    """The name of the trigger."""


class CfnRepositoryS3Props(TypedDict, total=False):
    """Information about the Amazon S3 bucket that contains the code that will be committed to the new repository."""
    bucket: Required[str]
    """The name of the Amazon S3 bucket that contains the ZIP file with the content that will be committed to the new repository."""
    key: Required[str]
    """The key to use for accessing the Amazon S3 bucket."""
    object_version: str | None
    """The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket."""


class CfnRepositoryTagProps(TypedDict, total=False):
    """A tag is a key-value pair that is used to manage the resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnRepository(TypedResource):
    """Creates a new, empty repository."""
    props: CfnRepositoryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRepositoryProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the repository."""
    @property
    def attr_clone_url_http(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository over HTTPS."""
    @property
    def attr_clone_url_ssh(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository over SSH."""
    @property
    def attr_name(self) -> StringToken:
        """When you pass the logical ID of this resource, the function returns the repository's name."""
    @property
    def attr_repository_id(self) -> StringToken:
        """The ID of the repository."""
