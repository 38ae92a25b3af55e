"""Every resource type of AWS::Detective; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, ResourceOptions, TypedResource


class CfnGraphProps(TypedDict, total=False):
    auto_enable_members: Boolean | None
    """Indicates whether to automatically enable new organization accounts as member accounts in the organization behavior graph."""
    tags: Sequence[CfnGraphTagProps | Deferred] | Deferred | None
    """The tag values to assign to the new behavior graph."""


class CfnGraphTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: str | None
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnGraph(TypedResource):
    """The `AWS::Detective::Graph` resource is an Amazon Detective resource type that creates a Detective behavior graph."""
    props: CfnGraphProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGraphProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the new behavior graph."""


class CfnMemberInvitationProps(TypedDict, total=False):
    disable_email_notification: Boolean | None
    """Whether to send an invitation email to the member account."""
    graph_arn: Required[str]
    """The ARN of the behavior graph to invite the account to contribute data to. A change replaces the resource."""
    member_email_address: Required[str]
    """The root user email address of the invited account."""
    member_id: Required[str]
    """The AWS account identifier of the invited account A change replaces the resource."""
    message: str | None
    """Customized text to include in the invitation email message."""


class CfnMemberInvitation(TypedResource):
    """The `AWS::Detective::MemberInvitation` resource is an Amazon Detective resource type that creates an invitation to join a Detective behavior graph."""
    props: CfnMemberInvitationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMemberInvitationProps]) -> None: ...


class CfnOrganizationAdminProps(TypedDict, total=False):
    account_id: Required[str]
    """The AWS account identifier of the account to designate as the Detective administrator account for the organization. A change replaces the resource."""


class CfnOrganizationAdmin(TypedResource):
    """The `AWS::Detective::OrganizationAdmin` resource is an Amazon Detective resource type that designates the Detective administrator account for the organization in the current region."""
    props: CfnOrganizationAdminProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOrganizationAdminProps]) -> None: ...
    @property
    def attr_graph_arn(self) -> StringToken:
        """The ARN of the behavior graph to invite the account to contribute data to."""
