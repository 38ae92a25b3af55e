"""Every resource type of AWS::Organizations; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Other, ResourceOptions, TypedResource


class CfnAccountProps(TypedDict, total=False):
    account_name: Required[str]
    """The account name given to the account when it was created."""
    email: Required[str]
    """The email address associated with the AWS account."""
    parent_ids: Sequence[str] | Deferred | None
    """The unique identifier (ID) of the root or organizational unit (OU) that you want to create the new account in."""
    role_name: str | None
    """The name of an IAM role that AWS Organizations automatically preconfigures in the new member account."""
    tags: Sequence[CfnAccountTagProps | Deferred] | Deferred | None
    """A list of tags that you want to attach to the newly created account."""


class CfnAccountTagProps(TypedDict, total=False):
    """A custom key-value pair associated with a resource within your organization."""
    key: Required[str]
    """The key identifier, or name, of the tag."""
    value: Required[str]
    """The string value that's associated with the key of the tag."""


class CfnAccount(TypedResource):
    """Creates an AWS account that is automatically a member of the organization whose credentials made the request."""
    props: CfnAccountProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccountProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """Returns the unique identifier (ID) of the account."""
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the account."""
    @property
    def attr_joined_method(self) -> StringToken:
        """Returns the method by which the account joined the organization."""
    @property
    def attr_joined_timestamp(self) -> StringToken:
        """Returns the date the account became a part of the organization."""
    @property
    def attr_paths(self) -> ListToken:
        """The paths in the organization where the account exists."""
    @property
    def attr_state(self) -> StringToken:
        """Each state represents a specific phase in the account lifecycle."""
    @property
    def attr_status(self) -> StringToken:
        """Returns the status of the account in the organization."""


class CfnOrganizationProps(TypedDict, total=False):
    feature_set: Literal["ALL", "CONSOLIDATED_BILLING"] | Other | None
    """Specifies the feature set supported by the new organization."""


class CfnOrganization(TypedResource):
    """Creates an AWS organization."""
    props: CfnOrganizationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOrganizationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of an organization."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier (ID) of an organization."""
    @property
    def attr_management_account_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the account that is designated as the management account for the organization."""
    @property
    def attr_management_account_email(self) -> StringToken:
        """The email address that is associated with the AWS account that is designated as the management account for the organization."""
    @property
    def attr_management_account_id(self) -> StringToken:
        """The unique identifier (ID) of the management account of an organization."""
    @property
    def attr_root_id(self) -> StringToken:
        """The unique identifier (ID) for the root."""


class CfnOrganizationalUnitProps(TypedDict, total=False):
    name: Required[str]
    """The friendly name of this OU."""
    parent_id: Required[str]
    """The unique identifier (ID) of the parent root or OU that you want to create the new OU in. A change replaces the resource."""
    tags: Sequence[CfnOrganizationalUnitTagProps | Deferred] | Deferred | None
    """A list of tags that you want to attach to the newly created OU."""


class CfnOrganizationalUnitTagProps(TypedDict, total=False):
    """A custom key-value pair associated with a resource within your organization."""
    key: Required[str]
    """The key identifier, or name, of the tag."""
    value: Required[str]
    """The string value that's associated with the key of the tag."""


class CfnOrganizationalUnit(TypedResource):
    """Creates an organizational unit (OU) within a root or parent OU."""
    props: CfnOrganizationalUnitProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOrganizationalUnitProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of this OU."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier (ID) associated with this OU."""
    @property
    def attr_path(self) -> StringToken:
        """The path in the organization where this OU exists."""


class CfnPolicyProps(TypedDict, total=False):
    content: Required[Anything]
    """The policy text content."""
    description: str | None
    """Human readable description of the policy."""
    name: Required[str]
    """Name of the policy."""
    tags: Sequence[CfnPolicyTagProps | Deferred] | Deferred | None
    """A list of tags that you want to attach to the newly created policy."""
    target_ids: Sequence[str] | Deferred | None
    """List of unique identifiers (IDs) of the root, OU, or account that you want to attach the policy to."""
    type: Required[Literal["AISERVICES_OPT_OUT_POLICY", "BACKUP_POLICY", "BEDROCK_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "GUARDDUTY_POLICY", "INSPECTOR_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "RESOURCE_CONTROL_POLICY", "S3_POLICY", "SECURITYHUB_POLICY", "SERVICE_CONTROL_POLICY", "TAG_POLICY", "UPGRADE_ROLLOUT_POLICY"] | Other]
    """The type of policy to create. A change replaces the resource."""


class CfnPolicyTagProps(TypedDict, total=False):
    """A custom key-value pair associated with a resource within your organization."""
    key: Required[str]
    """The key identifier, or name, of the tag."""
    value: Required[str]
    """The string value that's associated with the key of the tag."""


class CfnPolicy(TypedResource):
    """Creates a policy of a specified type that you can attach to a root, an organizational unit (OU), or an individual AWS account."""
    props: CfnPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the policy."""
    @property
    def attr_aws_managed(self) -> StringToken:
        """Returns a boolean value that indicates whether the specified policy is an AWS managed policy."""
    @property
    def attr_id(self) -> StringToken:
        """Returns the unique identifier (ID) of the policy."""


class CfnResourcePolicyProps(TypedDict, total=False):
    content: Required[Anything]
    """The policy text of the organization resource policy."""
    tags: Sequence[CfnResourcePolicyTagProps | Deferred] | Deferred | None
    """A list of tags that you want to attach to the newly created resource policy."""


class CfnResourcePolicyTagProps(TypedDict, total=False):
    """A custom key-value pair associated with a resource within your organization."""
    key: Required[str]
    """The key identifier, or name, of the tag."""
    value: Required[str]
    """The string value that's associated with the key of the tag."""


class CfnResourcePolicy(TypedResource):
    """Creates or updates a resource-based delegation policy that can be used to delegate policy management for AWS Organizations to specified member accounts to perform policy actions that are by default available only to the management account."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the policy."""
    @property
    def attr_id(self) -> StringToken:
        """Returns the unique identifier (ID) of the resource policy."""
