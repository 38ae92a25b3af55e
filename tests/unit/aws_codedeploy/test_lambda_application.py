"""Applications of CodeDeploy: made, named, imported."""

import pytest

from stackwright import App, Stack
from stackwright.aws_codedeploy import LambdaApplication
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

ARN = "arn:aws:codedeploy:eu-west-1:123456789012:application:shop"


@pytest.fixture
def app() -> App:
    """An app with a stack `S`."""
    app = App()
    Stack(app, "S")
    return app


def _stack(app: App) -> Stack:
    (stack,) = app.children
    assert isinstance(stack, Stack)
    return stack


def test_an_application_is_for_lambda(app: App) -> None:
    """The platform is Lambda's; tags of a scope are united with its own."""
    LambdaApplication.set_defaults(_stack(app), tags={"team": "shop"})
    LambdaApplication(_stack(app), "Shop", application_name="shop", tags={"area": "web"})

    template_of(app, "S").has_resource(
        "AWS::CodeDeploy::Application",
        {
            "ApplicationName": "shop",
            "ComputePlatform": "Lambda",
            "Tags": [{"Key": "area", "Value": "web"}, {"Key": "team", "Value": "shop"}],
        },
    )


def test_the_arn_is_made_of_the_name(app: App) -> None:
    """CloudFormation gives the name only."""
    stack = _stack(app)
    stack.add_output("Arn", LambdaApplication(stack, "Shop").application_arn)
    template = template_of(app, "S")

    (name,) = template.find_resources("AWS::CodeDeploy::Application")
    joined = [
        "arn:",
        {"Ref": "AWS::Partition"},
        ":codedeploy:",
        {"Ref": "AWS::Region"},
        ":",
        {"Ref": "AWS::AccountId"},
        ":application:",
        {"Ref": name},
    ]
    template.has_output("Arn", {"Fn::Join": ["", joined]})


def test_imports(app: App) -> None:
    """By name or by ARN; nothing is added to the template."""
    stack = _stack(app)
    named = LambdaApplication.from_lambda_application_name(stack, "Named", "shop")
    known = LambdaApplication.from_lambda_application_arn(stack, "Known", ARN)

    assert "shop" == named.application_name
    assert ("shop", ARN) == (known.application_name, known.application_arn)
    template_of(app, "S").resource_count("AWS::CodeDeploy::Application", 0)


@pytest.mark.parametrize("arn", ["shop", ARN.replace("codedeploy", "lambda")])
def test_other_arns(app: App, arn: str) -> None:
    """The ARN is one of an application."""
    with pytest.raises(PropertyError, match="an ARN of codedeploy looks like"):
        LambdaApplication.from_lambda_application_arn(_stack(app), "Known", arn)


@pytest.mark.parametrize("name", ["", "a b", "x" * 101])
def test_names_that_are_refused(app: App, name: str) -> None:
    """1 to 100 of CodeDeploy's characters."""
    with pytest.raises(PropertyError, match="application_name must be 1 to 100 letters"):
        LambdaApplication(_stack(app), "Shop", application_name=name)
