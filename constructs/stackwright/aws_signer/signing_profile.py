"""Profiles of AWS Signer: a platform in, `AWS::Signer::SigningProfile` out."""

from collections.abc import Mapping
from typing import ClassVar, Literal, TypeAlias, Unpack

from attrs import field

from stackwright import defaults
from stackwright.cfn.aws_signer import CfnSigningProfile, CfnSigningProfileProps
from stackwright.checks import within
from stackwright.defaults import MERGE
from stackwright.imports import check_arn, imported
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import StringToken
from stackwright.tree import Construct, construct
from stackwright.value import value

SigningPlatform: TypeAlias = Literal["AWSLambda-SHA384-ECDSA", "Notation-OCI-SHA384-ECDSA"]
"""What is signed: packages for Lambda, or container images."""


@value
class SigningValidity:
    """
    For how long a signature holds.

    Args:
        number: 1 or more.
        unit: What is counted.
    """

    number: int = field(kw_only=False, validator=within(1, 1_000_000))
    unit: Literal["DAYS", "MONTHS", "YEARS"] = field(kw_only=False)


class SigningProfileDefaults(ResourceDefaults, total=False):
    """What `SigningProfile.set_defaults` takes."""

    signature_validity: SigningValidity
    tags: Mapping[str, str]


@construct
class SigningProfile(Resource):
    """
    What AWS Signer signs packages with; the signing itself is a job that a build starts.

    Creates `AWS::Signer::SigningProfile`.

    Args:
        platform: What is signed. Default: packages for Lambda. A change replaces the profile.
        signature_validity: For how long signatures hold. Default: 135 months. A change
            replaces the profile.
        tags: Up to 50.
    """

    schema: ClassVar[Schema] = CfnSigningProfile.schema

    platform: SigningPlatform = "AWSLambda-SHA384-ECDSA"
    signature_validity: SigningValidity | None = None
    tags: Mapping[str, str] | None = field(default=None, validator=own_tags, metadata=MERGE)

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[SigningProfileDefaults]) -> None:
        """Give every profile that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    @classmethod
    def from_signing_profile_version_arn(
        cls, scope: Construct, id: str, arn: str
    ) -> "SigningProfile":
        """A profile that exists already, by the ARN of one of its versions."""
        check_arn(scope, arn, "signer", "/signing-profiles/")
        return imported(cls, scope, id, {"ProfileVersionArn": arn})

    @property
    def signing_profile_arn(self) -> StringToken:
        """The ARN, without a version."""
        return self.attribute("Arn")

    @property
    def signing_profile_name(self) -> StringToken:
        """The name."""
        return self.attribute("ProfileName")

    @property
    def signing_profile_version(self) -> StringToken:
        """The version."""
        return self.attribute("ProfileVersion")

    @property
    def signing_profile_version_arn(self) -> StringToken:
        """The ARN, with the version: what a `CodeSigningConfig` trusts."""
        return self.attribute("ProfileVersionArn")

    def properties(self) -> CfnSigningProfileProps:
        """The properties, by their names in Python."""
        validity = self.signature_validity
        return {
            "platform_id": self.platform,
            "signature_validity_period": None
            if validity is None
            else {"type": validity.unit, "value": validity.number},
            "tags": tag_list(self.tags),
        }
