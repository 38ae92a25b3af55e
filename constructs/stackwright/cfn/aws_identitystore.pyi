"""Every resource type of AWS::IdentityStore; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, ResourceOptions, TypedResource


class CfnGroupProps(TypedDict, total=False):
    description: str | None
    """A string containing the description of the group."""
    display_name: Required[str]
    """The display name value for the group."""
    identity_store_id: Required[str]
    """The globally unique identifier for the identity store. A change replaces the resource."""


class CfnGroup(TypedResource):
    """A group object, which contains a specified group’s metadata and attributes."""
    props: CfnGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGroupProps]) -> None: ...
    @property
    def attr_group_id(self) -> StringToken:
        """The identifier of the newly created group in the identity store."""


class CfnGroupMembershipProps(TypedDict, total=False):
    group_id: Required[str]
    """The identifier for a group in the identity store. A change replaces the resource."""
    identity_store_id: Required[str]
    """The globally unique identifier for the identity store. A change replaces the resource."""
    member_id: Required[CfnGroupMembershipMemberIdProps | Deferred]
    """An object containing the identifier of a group member. A change replaces the resource."""


class CfnGroupMembershipMemberIdProps(TypedDict, total=False):
    """An object that contains the identifier of a group member."""
    user_id: Required[str]
    """An object containing the identifiers of resources that can be members."""


class CfnGroupMembership(TypedResource):
    """Creates a relationship between a member and a group."""
    props: CfnGroupMembershipProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGroupMembershipProps]) -> None: ...
    @property
    def attr_membership_id(self) -> StringToken:
        """The identifier for a `GroupMembership` in the identity store."""


class CfnUserProps(TypedDict, total=False):
    addresses: Sequence[CfnUserAddressesProps | Deferred] | Deferred | None
    """A list of addresses associated with the user. A change replaces the resource."""
    birthdate: str | None
    """The user's birthdate in YYYY-MM-DD format."""
    display_name: str | None
    """A string containing the name of the user for display."""
    emails: Sequence[CfnUserEmailsProps | Deferred] | Deferred | None
    """A list of email addresses associated with the user. A change replaces the resource."""
    identity_store_id: Required[str]
    """The globally unique identifier for the identity store. A change replaces the resource."""
    locale: str | None
    """The geographical region or location of the user."""
    name: CfnUserNameProps | Deferred | None
    """The name of the user."""
    nick_name: str | None
    """An alternate name for the user."""
    phone_numbers: Sequence[CfnUserPhoneNumbersProps | Deferred] | Deferred | None
    """A list of phone numbers associated with the user. A change replaces the resource."""
    photos: Sequence[CfnUserPhotosProps | Deferred] | Deferred | None
    """A list of photos associated with the user. A change replaces the resource."""
    preferred_language: str | None
    """The preferred language of the user."""
    profile_url: str | None
    """A URL associated with the user."""
    roles: Sequence[CfnUserRolesProps | Deferred] | Deferred | None
    """A list of roles associated with the user. A change replaces the resource."""
    timezone: str | None
    """The time zone for the user."""
    title: str | None
    """The title of the user."""
    user_name: str | None
    """A unique string used to identify the user. A change replaces the resource."""
    user_type: str | None
    """A string indicating the type of user."""
    website: str | None
    """The user's personal website or blog URL."""


class CfnUserAddressesProps(TypedDict, total=False):
    country: str | None
    """The country of the address."""
    formatted: str | None
    """A formatted version of the address for display."""
    locality: str | None
    """A string of the address locality."""
    postal_code: str | None
    """The postal code of the address."""
    primary: Boolean | None
    """Whether this is the primary address."""
    region: str | None
    """The region of the address."""
    street_address: str | None
    """The street of the address."""
    type: str | None
    """The type of address."""


class CfnUserEmailsProps(TypedDict, total=False):
    primary: Boolean | None
    """Whether this is the primary email address."""
    type: str | None
    """The type of email address."""
    value: str | None
    """The email address."""


class CfnUserNameProps(TypedDict, total=False):
    """The name of the user."""
    family_name: str | None
    """The family name of the user."""
    formatted: str | None
    """A string containing a formatted version of the name for display."""
    given_name: str | None
    """The given name of the user."""
    honorific_prefix: str | None
    """The honorific prefix of the user."""
    honorific_suffix: str | None
    """The honorific suffix of the user."""
    middle_name: str | None
    """The middle name of the user."""


class CfnUserPhoneNumbersProps(TypedDict, total=False):
    primary: Boolean | None
    """Whether this is the primary phone number."""
    type: str | None
    """The type of phone number."""
    value: str | None
    """The phone number."""


class CfnUserPhotosProps(TypedDict, total=False):
    display: str | None
    """A display name for the photo."""
    primary: Boolean | None
    """Whether this is the primary photo."""
    type: str | None
    """The type of photo."""
    value: Required[str]
    """The photo data or URL."""


class CfnUserRolesProps(TypedDict, total=False):
    primary: Boolean | None
    """Whether this is the primary role."""
    type: str | None
    """The type of role."""
    value: str | None
    """The role name."""


class CfnUser(TypedResource):
    """Creates a user within the specified identity store."""
    props: CfnUserProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the user."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time the user was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The identifier of the user or system that created the user."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time the user was last updated."""
    @property
    def attr_updated_by(self) -> StringToken:
        """The identifier of the user or system that last updated the user."""
    @property
    def attr_user_id(self) -> StringToken:
        """The identifier for a user in the identity store."""
    @property
    def attr_user_status(self) -> StringToken:
        """The current status of the user account."""
