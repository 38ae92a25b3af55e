"""Code signing: whose signatures count, and what becomes of other code."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Code, CodeSigningConfig, Function
from stackwright.aws_signer import SigningProfile
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

VERSION = "arn:aws:signer:eu-west-1:123456789012:/signing-profiles/team/abcdefghij"
ARN = "arn:aws:lambda:eu-west-1:123456789012:code-signing-config:csc-0123456789abcdef0"


def _properties(app: App, type: str) -> Any:
    ((_, found),) = template_of(app, "S").find_resources(type).items()
    return found["Properties"]


def test_profiles_by_construct_and_by_arn() -> None:
    """Unsigned code is refused, unless a warning is enough."""
    app = App()
    stack = Stack(app, "S")
    config = CodeSigningConfig(
        stack,
        "Signed",
        signing_profiles=[SigningProfile(stack, "Profile"), VERSION],
        description="Ours.",
        tags={"team": "orders"},
    )
    stack.add_output("Id", config.code_signing_config_id)

    profile = {"Fn::GetAtt": ["Profile53662DE9", "ProfileVersionArn"]}
    properties = _properties(app, "AWS::Lambda::CodeSigningConfig")
    (logical_id,) = template_of(app, "S").find_resources("AWS::Signer::SigningProfile")
    profile["Fn::GetAtt"][0] = logical_id
    assert {
        "AllowedPublishers": {"SigningProfileVersionArns": [profile, VERSION]},
        "CodeSigningPolicies": {"UntrustedArtifactOnDeployment": "Enforce"},
        "Description": "Ours.",
        "Tags": [{"Key": "team", "Value": "orders"}],
    } == properties


def test_a_warning_as_default() -> None:
    """A scope may say that a warning is enough."""
    app = App()
    stack = Stack(app, "S")
    CodeSigningConfig.set_defaults(stack, untrusted_artifact_on_deployment="Warn")
    CodeSigningConfig(stack, "Signed", signing_profiles=[VERSION])

    policies = _properties(app, "AWS::Lambda::CodeSigningConfig")["CodeSigningPolicies"]
    assert {"UntrustedArtifactOnDeployment": "Warn"} == policies


@pytest.mark.parametrize("number", [0, 21])
def test_how_many_profiles(number: int) -> None:
    """There are 1 to 20."""
    with pytest.raises(PropertyError, match=f"1 to 20 signing profiles, got {number}"):
        CodeSigningConfig(Stack(App(), "S"), "Signed", signing_profiles=[VERSION] * number)


def test_a_function_takes_it() -> None:
    """An imported configuration arrives as its ARN."""
    app = App()
    stack = Stack(app, "S")
    config = CodeSigningConfig.from_code_signing_config_arn(stack, "Signed", ARN)
    Function(
        stack,
        "Worker",
        code=Code.from_bucket("code", "signed.zip"),
        handler="app.handle",
        runtime="python3.13",
        code_signing_config=config,
    )

    assert ARN == _properties(app, "AWS::Lambda::Function")["CodeSigningConfigArn"]
