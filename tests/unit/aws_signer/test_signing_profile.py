"""Signing profiles: every property, imports."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_signer import SigningProfile, SigningValidity
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of


def test_a_profile() -> None:
    """It signs packages for Lambda, for as long as it is said."""
    app = App()
    stack = Stack(app, "S")
    SigningProfile(stack, "Bare")
    profile = SigningProfile(
        stack, "Whole", signature_validity=SigningValidity(6, "MONTHS"), tags={"team": "orders"}
    )
    for name, one in (
        ("Arn", profile.signing_profile_arn),
        ("Name", profile.signing_profile_name),
        ("Version", profile.signing_profile_version),
        ("VersionArn", profile.signing_profile_version_arn),
    ):
        stack.add_output(name, one)

    template = template_of(app, "S")
    found: dict[str, Any] = template.find_resources("AWS::Signer::SigningProfile")
    bare, whole = sorted(found)
    assert {"PlatformId": "AWSLambda-SHA384-ECDSA"} == found[bare]["Properties"]
    assert {
        "PlatformId": "AWSLambda-SHA384-ECDSA",
        "SignatureValidityPeriod": {"Type": "MONTHS", "Value": 6},
        "Tags": [{"Key": "team", "Value": "orders"}],
    } == found[whole]["Properties"]
    template.has_output("Arn", {"Fn::GetAtt": [whole, "Arn"]})
    template.has_output("Name", {"Fn::GetAtt": [whole, "ProfileName"]})
    template.has_output("Version", {"Fn::GetAtt": [whole, "ProfileVersion"]})
    template.has_output("VersionArn", {"Fn::GetAtt": [whole, "ProfileVersionArn"]})


def test_an_import() -> None:
    """A profile that exists already is known by the ARN of a version."""
    stack = Stack(App(), "S")
    arn = "arn:aws:signer:eu-west-1:123456789012:/signing-profiles/team/abcdefghij"
    profile = SigningProfile.from_signing_profile_version_arn(stack, "Team", arn)

    assert arn == profile.signing_profile_version_arn
    with pytest.raises(PropertyError, match="an ARN of signer looks like"):
        SigningProfile.from_signing_profile_version_arn(stack, "Other", "arn:aws:sqs:::x")
