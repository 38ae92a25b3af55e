"""Profiles that sign code."""

from stackwright.aws_signer.signing_profile import SigningPlatform as SigningPlatform
from stackwright.aws_signer.signing_profile import SigningProfile as SigningProfile
from stackwright.aws_signer.signing_profile import SigningProfileDefaults as SigningProfileDefaults
from stackwright.aws_signer.signing_profile import SigningValidity as SigningValidity

__all__ = ["SigningPlatform", "SigningProfile", "SigningProfileDefaults", "SigningValidity"]
