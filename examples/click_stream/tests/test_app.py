"""The template of the click stream."""

from pathlib import Path

from syrupy.assertion import SnapshotAssertion

from stackwright_synth.loading import load
from stackwright_synth.testing import Template, template_of

APP = Path(__file__).parents[1] / "app.py"


def template() -> Template:
    return template_of(load(APP), "ClickStream")


def test_template(template_snapshot: SnapshotAssertion) -> None:
    """The whole template is reviewed when it changes."""
    assert template() == template_snapshot


def test_no_record_holds_up_its_shard() -> None:
    """Both mappings give up at last, and tell the queue what they gave up."""
    made = template()
    queue = made.has_resource("AWS::SQS::Queue", {"MessageRetentionPeriod": 14 * 24 * 3600})

    made.resource_count("AWS::Lambda::EventSourceMapping", 2)
    made.all_resources(
        "AWS::Lambda::EventSourceMapping",
        {
            "MaximumRetryAttempts": 2,
            "DestinationConfig": {"OnFailure": {"Destination": {"Fn::GetAtt": [queue, "Arn"]}}},
        },
    )
