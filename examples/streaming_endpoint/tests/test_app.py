"""The template of the streaming endpoint."""

from pathlib import Path

from syrupy.assertion import SnapshotAssertion

from stackwright_synth.loading import load
from stackwright_synth.testing import Match, Template, template_of

APP = Path(__file__).parents[1] / "app.py"
ACCOUNT = {"Statement": [{"Principal": {"AWS": Match.any()}}]}


def template() -> Template:
    return template_of(load(APP), "StreamingEndpoint")


def test_template(template_snapshot: SnapshotAssertion) -> None:
    """The whole template is reviewed when it changes."""
    assert template() == template_snapshot


def test_only_the_reader_may_call() -> None:
    """The URL asks for signatures; both actions that a call takes are allowed to one role."""
    made = template()

    made.has_resource("AWS::Lambda::Url", {"AuthType": "AWS_IAM", "InvokeMode": "RESPONSE_STREAM"})
    made.resource_count("AWS::Lambda::Permission", 0)
    reader = made.has_resource("AWS::IAM::Role", {"AssumeRolePolicyDocument": ACCOUNT})
    made.has_resource(
        "AWS::IAM::Policy",
        {
            "Roles": [{"Ref": reader}],
            "PolicyDocument": {
                "Statement": [
                    {"Action": "lambda:InvokeFunctionUrl"},
                    {"Action": "lambda:InvokeFunction"},
                ]
            },
        },
    )
