"""Profiles that sign code."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_signer.signing_profile import SigningPlatform as SigningPlatform
    from stackwright.aws_signer.signing_profile import SigningProfile as SigningProfile
    from stackwright.aws_signer.signing_profile import (
        SigningProfileDefaults as SigningProfileDefaults,
    )
    from stackwright.aws_signer.signing_profile import SigningValidity as SigningValidity
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "signing_profile": (
                "SigningPlatform SigningProfile SigningProfileDefaults SigningValidity"
            ),
        },
    )

__all__ = [
    "SigningPlatform",
    "SigningProfile",
    "SigningProfileDefaults",
    "SigningValidity",
]
