"""Every resource type of AWS::Signer; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnProfilePermissionProps(TypedDict, total=False):
    action: Required[str]
    """The AWS Signer action permitted as part of cross-account permissions. A change replaces the resource."""
    principal: Required[str]
    """The AWS principal receiving cross-account permissions. A change replaces the resource."""
    profile_name: Required[str]
    """The human-readable name of the signing profile. A change replaces the resource."""
    profile_version: str | None
    """The version of the signing profile. A change replaces the resource."""
    statement_id: Required[str]
    """A unique identifier for the cross-account permission statement. A change replaces the resource."""


class CfnProfilePermission(TypedResource):
    """Adds cross-account permissions to a signing profile."""
    props: CfnProfilePermissionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProfilePermissionProps]) -> None: ...


class CfnSigningProfileProps(TypedDict, total=False):
    platform_id: Required[Literal["AWSLambda-SHA384-ECDSA", "Notation-OCI-SHA384-ECDSA"] | Other]
    """The ID of a platform that is available for use by a signing profile. A change replaces the resource."""
    signature_validity_period: CfnSigningProfileSignatureValidityPeriodProps | Deferred | None
    """The validity period override for any signature generated using this signing profile. A change replaces the resource."""
    tags: Sequence[CfnSigningProfileTagProps | Deferred] | Deferred | None
    """A list of tags associated with the signing profile."""


class CfnSigningProfileSignatureValidityPeriodProps(TypedDict, total=False):
    """The validity period for the signing job."""
    type: Literal["DAYS", "MONTHS", "YEARS"] | Other | None
    """The time unit for signature validity: DAYS | MONTHS | YEARS. A change replaces the resource."""
    value: Integer | None
    """The numerical value of the time unit for signature validity. A change replaces the resource."""


class CfnSigningProfileTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnSigningProfile(TypedResource):
    """Creates a signing profile."""
    props: CfnSigningProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSigningProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the signing profile created."""
    @property
    def attr_profile_name(self) -> StringToken:
        """The name of the signing profile created."""
    @property
    def attr_profile_version(self) -> StringToken:
        """The version of the signing profile created."""
    @property
    def attr_profile_version_arn(self) -> StringToken:
        """The signing profile ARN, including the profile version."""
