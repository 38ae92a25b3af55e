"""The template of the order queue."""

from pathlib import Path

from syrupy.assertion import SnapshotAssertion

from stackwright_synth.loading import load
from stackwright_synth.testing import Template, template_of

APP = Path(__file__).parents[1] / "app.py"


def template() -> Template:
    return template_of(load(APP), "OrderQueue")


def test_template(template_snapshot: SnapshotAssertion) -> None:
    """The whole template is reviewed when it changes."""
    assert template() == template_snapshot


def test_the_worker_gives_back_what_failed() -> None:
    """Partial failures are reported, and the queue has a dead-letter queue."""
    made = template()

    made.has_resource(
        "AWS::Lambda::EventSourceMapping",
        {"BatchSize": 10, "FunctionResponseTypes": ["ReportBatchItemFailures"]},
    )
    made.has_resource("AWS::SQS::Queue", {"RedrivePolicy": {"maxReceiveCount": 5}})
