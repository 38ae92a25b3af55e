"""The template of the orders and their outcomes."""

from pathlib import Path

from syrupy.assertion import SnapshotAssertion

from stackwright_synth.loading import load
from stackwright_synth.testing import Match, Template, template_of

APP = Path(__file__).parents[1] / "app.py"


def template() -> Template:
    return template_of(load(APP), "OrderOutcomes")


def test_template(template_snapshot: SnapshotAssertion) -> None:
    """The whole template is reviewed when it changes."""
    assert template() == template_snapshot


def test_outcomes_go_their_ways() -> None:
    """Successes go to the bus, where only they have a rule; failures to the queue."""
    made = template()
    (bus,) = made.find_resources("AWS::Events::EventBus")

    made.has_resource(
        "AWS::Lambda::EventInvokeConfig",
        {
            "DestinationConfig": {
                "OnSuccess": {"Destination": {"Fn::GetAtt": [bus, "Arn"]}},
                "OnFailure": {"Destination": Match.any()},
            },
            "MaximumRetryAttempts": 0,
        },
    )
    made.has_resource(
        "AWS::Events::Rule",
        {
            "EventBusName": {"Ref": bus},
            "EventPattern": {
                "detail-type": ["Lambda Function Invocation Result - Success"],
            },
        },
    )
