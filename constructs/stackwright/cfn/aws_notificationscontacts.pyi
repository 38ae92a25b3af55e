"""Every resource type of AWS::NotificationsContacts; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnEmailContactProps(TypedDict, total=False):
    email_address: Required[str]
    """The email address of the contact. A change replaces the resource."""
    name: Required[str]
    """The name of the contact. A change replaces the resource."""
    tags: Sequence[CfnEmailContactTagProps | Deferred] | Deferred | None
    """A list of tags to apply to the email contact. A change replaces the resource."""


class CfnEmailContactTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnEmailContact(TypedResource):
    """Configures email contacts for AWS User Notifications."""
    props: CfnEmailContactProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEmailContactProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of the contact."""
    @property
    def attr_email_contact_address(self) -> StringToken:
        """The email address of the contact."""
    @property
    def attr_email_contact_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the contact."""
    @property
    def attr_email_contact_creation_time(self) -> StringToken:
        """The creation time of the `EmailContact`."""
    @property
    def attr_email_contact_name(self) -> StringToken:
        """The name of the contact."""
    @property
    def attr_email_contact_status(self) -> StringToken:
        """The status of the contact."""
    @property
    def attr_email_contact_update_time(self) -> StringToken:
        """The time the `EmailContact` was last updated."""
