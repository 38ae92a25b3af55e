"""Every resource type of AWS::DirectoryService; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnMicrosoftADProps(TypedDict, total=False):
    create_alias: Boolean | None
    """Specifies an alias for a directory and assigns the alias to the directory. A change replaces the resource."""
    edition: Literal["Enterprise", "Standard"] | Other | None
    """AWS Managed Microsoft AD is available in two editions: `Standard` and `Enterprise`. A change replaces the resource."""
    enable_sso: Boolean | None
    """Whether to enable single sign-on for a Microsoft Active Directory in AWS."""
    name: Required[str]
    """The fully qualified domain name for the AWS Managed Microsoft AD directory, such as `corp.example.com`. A change replaces the resource."""
    password: str | None
    """The password for the default administrative user named `Admin`. A change replaces the resource."""
    short_name: str | None
    """The NetBIOS name for your domain, such as `CORP`. A change replaces the resource."""
    vpc_settings: Required[CfnMicrosoftADVpcSettingsProps | Deferred]
    """Specifies the VPC settings of the Microsoft AD directory server in AWS. A change replaces the resource."""


class CfnMicrosoftADVpcSettingsProps(TypedDict, total=False):
    """Contains VPC information for the CreateDirectory or CreateMicrosoftAD operation."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The identifiers of the subnets for the directory servers."""
    vpc_id: Required[str]
    """The identifier of the VPC in which to create the directory."""


class CfnMicrosoftAD(TypedResource):
    """The `AWS::DirectoryService::MicrosoftAD` resource specifies a Microsoft Active Directory in AWS so that your directory users and groups can access the AWS Management Console and AWS applications using their existing credentials."""
    props: CfnMicrosoftADProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMicrosoftADProps]) -> None: ...
    @property
    def attr_alias(self) -> StringToken:
        """The alias for a directory."""
    @property
    def attr_directory_id(self) -> StringToken:
        """Unique identifier for the Microsoft Active Directory"""
    @property
    def attr_dns_ip_addresses(self) -> ListToken:
        """The IP addresses of the DNS servers for the directory, such as `[ "192.0.2.1", "192.0.2.2" ]`."""
    @property
    def attr_id(self) -> StringToken:
        """The directory ID."""


class CfnSimpleADProps(TypedDict, total=False):
    create_alias: Boolean | None
    """If set to `true`, specifies an alias for a directory and assigns the alias to the directory. A change replaces the resource."""
    description: str | None
    """A description for the directory. A change replaces the resource."""
    enable_sso: Boolean | None
    """Whether to enable single sign-on for a directory."""
    name: Required[str]
    """The fully qualified name for the directory, such as `corp.example.com`. A change replaces the resource."""
    password: str | None
    """The password for the directory administrator. A change replaces the resource."""
    short_name: str | None
    """The NetBIOS name of the directory, such as `CORP`. A change replaces the resource."""
    size: Required[Literal["Large", "Small"] | Other]
    """The size of the directory. A change replaces the resource."""
    tags: Sequence[CfnSimpleADTagProps | Deferred] | Deferred | None
    vpc_settings: Required[CfnSimpleADVpcSettingsProps | Deferred]
    """A DirectoryVpcSettings object that contains additional information for the operation. A change replaces the resource."""


class CfnSimpleADTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag"""
    value: Required[str]
    """The value for the tag."""


class CfnSimpleADVpcSettingsProps(TypedDict, total=False):
    """Contains VPC information for the CreateDirectory or CreateMicrosoftAD operation."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The identifiers of the subnets for the directory servers. A change replaces the resource."""
    vpc_id: Required[str]
    """The identifier of the VPC in which to create the directory. A change replaces the resource."""


class CfnSimpleAD(TypedResource):
    """The `AWS::DirectoryService::SimpleAD` resource specifies an Directory Service Simple Active Directory ( Simple AD) in AWS so that your directory users and groups can access the AWS Management Console and AWS applications using their existing credentials."""
    props: CfnSimpleADProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSimpleADProps]) -> None: ...
    @property
    def attr_alias(self) -> StringToken:
        """The alias for a directory."""
    @property
    def attr_directory_id(self) -> StringToken:
        """The directory ID."""
    @property
    def attr_dns_ip_addresses(self) -> ListToken:
        """The IP addresses of the DNS servers for the directory, such as `[ "172.31.3.154", "172.31.63.203" ]`."""
    @property
    def attr_id(self) -> StringToken: ...
