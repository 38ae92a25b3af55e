"""Every resource type of Alexa::ASK; written by `python -m tools.l1`; do not edit."""

from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, ResourceOptions, TypedResource


class CfnSkillProps(TypedDict, total=False):
    authentication_configuration: Required[CfnSkillAuthenticationConfigurationProps | Deferred]
    """Login with Amazon (LWA) configuration used to authenticate with the Alexa service."""
    skill_package: Required[CfnSkillSkillPackageProps | Deferred]
    """Configuration for the skill package that contains the components of the Alexa skill."""
    vendor_id: Required[str]
    """The vendor ID associated with the Amazon developer account that will host the skill. A change replaces the resource."""


class CfnSkillAuthenticationConfigurationProps(TypedDict, total=False):
    """The `AuthenticationConfiguration` property type specifies the Login with Amazon (LWA) configuration used to authenticate with the Alexa service."""
    client_id: Required[str]
    """Client ID from Login with Amazon (LWA)."""
    client_secret: Required[str]
    """Client secret from Login with Amazon (LWA)."""
    refresh_token: Required[str]
    """Refresh token from Login with Amazon (LWA)."""


class CfnSkillOverridesProps(TypedDict, total=False):
    """The `Overrides` property type provides overrides to the skill package to apply when creating or updating the skill."""
    manifest: Anything
    """Overrides to apply to the skill manifest inside of the skill package."""


class CfnSkillSkillPackageProps(TypedDict, total=False):
    """The `SkillPackage` property type contains configuration details for the skill package that contains the components of the Alexa skill."""
    overrides: CfnSkillOverridesProps | Deferred | None
    """Overrides to the skill package to apply when creating or updating the skill."""
    s3_bucket: Required[str]
    """The name of the Amazon S3 bucket where the .zip file that contains the skill package is stored."""
    s3_bucket_role: str | None
    """ARN of the IAM role that grants the Alexa service ( `alexa-appkit.amazon.com`) permission to access the bucket and retrieve the skill package."""
    s3_key: Required[str]
    """The location and name of the skill package .zip file."""
    s3_object_version: str | None
    """If you have S3 versioning enabled, the version ID of the skill package.zip file."""


class CfnSkill(TypedResource):
    """The `Alexa::ASK::Skill` resource creates an Alexa skill that enables customers to access new abilities."""
    props: CfnSkillProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSkillProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
