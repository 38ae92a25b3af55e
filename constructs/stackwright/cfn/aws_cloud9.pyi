"""Every resource type of AWS::Cloud9; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnEnvironmentEC2Props(TypedDict, total=False):
    automatic_stop_time_minutes: Integer | None
    """The number of minutes until the running instance is shut down after the environment was last used. A change replaces the resource."""
    connection_type: Literal["CONNECT_SSH", "CONNECT_SSM"] | Other | None
    """The connection type used for connecting to an Amazon EC2 environment. A change replaces the resource."""
    description: str | None
    """The description of the environment to create."""
    image_id: str | None
    """The identifier for the Amazon Machine Image (AMI) that's used to create the EC2 instance. A change replaces the resource."""
    instance_type: str | None
    """The type of instance to connect to the environment (for example, `t2.micro` ). A change replaces the resource."""
    name: str | None
    """The name of the environment."""
    owner_arn: str | None
    """The Amazon Resource Name (ARN) of the environment owner. A change replaces the resource."""
    repositories: Sequence[CfnEnvironmentEC2RepositoryProps | Deferred] | Deferred | None
    """Any AWS CodeCommit source code repositories to be cloned into the development environment. A change replaces the resource."""
    subnet_id: str | None
    """The ID of the subnet in Amazon Virtual Private Cloud (Amazon VPC) that AWS Cloud9 will use to communicate with the Amazon Elastic Compute Cloud (Amazon EC2) instance. A change replaces the resource."""
    tags: Sequence[CfnEnvironmentEC2TagProps | Deferred] | Deferred | None
    """An array of key-value pairs that will be associated with the new AWS Cloud9 development environment."""


class CfnEnvironmentEC2RepositoryProps(TypedDict, total=False):
    """The `Repository` property type specifies an AWS CodeCommit source code repository to be cloned into an AWS Cloud9 development environment."""
    path_component: Required[str]
    """The path within the development environment's default file system location to clone the AWS CodeCommit repository into."""
    repository_url: Required[str]
    """The clone URL of the AWS CodeCommit repository to be cloned."""


class CfnEnvironmentEC2TagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnEnvironmentEC2(TypedResource):
    """The `AWS::Cloud9::EnvironmentEC2` resource creates an Amazon EC2 development environment in AWS Cloud9."""
    props: CfnEnvironmentEC2Props
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentEC2Props]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the development environment, such as `arn:aws:cloud9:us-east-2:123456789012:environment:2bc3642873c342e485f7e0c561234567`."""
    @property
    def attr_environment_id(self) -> StringToken:
        """The ID of the environment."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_name(self) -> StringToken:
        """The name of the environment."""
