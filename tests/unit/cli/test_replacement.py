"""Which changes replace a resource."""

import pytest

from stackwright_synth.cli.replacement import replaces


@pytest.mark.parametrize(
    ("type", "path", "expected"),
    [
        ("AWS::SQS::Queue", "QueueName", "yes"),
        ("AWS::SQS::Queue", "VisibilityTimeout", "no"),
        ("AWS::SQS::Queue", "Tags.0.Value", "no"),
        ("Custom::Thing", "Name", "maybe"),
        ("AWS::NoSuchService::Thing", "Name", "maybe"),
        ("AWS::SQS::NoSuchThing", "Name", "maybe"),
        ("Thing", "Name", "maybe"),
    ],
)
def test_replacement(type: str, path: str, expected: str) -> None:
    """The schema decides; a type without one may do anything."""
    assert expected == replaces(type, path)
