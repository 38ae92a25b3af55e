"""Archives of events."""

from datetime import timedelta

import pytest

from stackwright import App, Stack, days, hours
from stackwright.aws_events import Archive, EventBus, EventPattern
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"


def test_a_whole_archive() -> None:
    """Every property arrives; what was kept stays."""
    app = App()
    stack = Stack(app, "S")
    Archive.set_defaults(stack, encryption_key=KEY)
    archive = Archive(
        stack,
        "Archive",
        event_bus=EventBus(stack, "Bus"),
        archive_name="orders",
        description="Orders.",
        event_pattern=EventPattern(source=["orders"]),
        retention=days(30),
    )
    expected = {
        "Type": "AWS::Events::Archive",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": {
            "SourceArn": {"Fn::GetAtt": ["BusEA82B648", "Arn"]},
            "ArchiveName": "orders",
            "Description": "Orders.",
            "EventPattern": {"source": ["orders"]},
            "RetentionDays": 30,
            "KmsKeyIdentifier": KEY,
        },
    }

    assert [expected] == list(template_of(app, "S").find_resources("AWS::Events::Archive").values())
    assert "${Token[S/Archive.Arn]Token}" == str.__str__(archive.archive_arn)
    assert "${Token[S/Archive.Ref]Token}" == str.__str__(archive.archive_name)


@pytest.mark.parametrize("retention", [hours(36), days(0), days(-1)])
def test_events_are_kept_for_whole_days(retention: timedelta) -> None:
    """Parts of a day cannot be said."""
    stack = Stack(App(), "S")

    with pytest.raises(PropertyError, match="retention must be 1 to"):
        Archive(stack, "Archive", event_bus=EventBus(stack, "Bus"), retention=retention)
