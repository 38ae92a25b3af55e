"""Streams: properties, capacity, encryption, imports."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import NONE, App, NumberToken, Stack, days, hours, minutes
from stackwright.aws_kinesis import Stream
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
ARN = "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"


def _stack() -> Stack:
    return Stack(App(), "S")


def _properties(stream: Stream) -> dict[str, Any]:
    return {key: one for key, one in stream.template_properties().items() if one is not None}


def test_a_bare_stream() -> None:
    """It is on demand, encrypted by the account's key, and stays when it leaves the stack."""
    app = App()
    Stream(Stack(app, "S"), "Stream")
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}

    assert {
        "Type": "AWS::Kinesis::Stream",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": {
            "StreamModeDetails": {"StreamMode": "ON_DEMAND"},
            "StreamEncryption": {"EncryptionType": "KMS", "KeyId": "alias/aws/kinesis"},
        },
    } == template_of(app, "S").resource(known["Stream/Resource"])


def test_a_whole_stream() -> None:
    """Every property arrives; durations in hours."""
    stream = Stream(
        _stack(),
        "Stream",
        stream_name="orders",
        stream_mode="PROVISIONED",
        shard_count=3,
        retention_period=days(7),
        encryption="KMS",
        encryption_key=KEY,
        tags={"team": "orders"},
    )

    assert {
        "Name": "orders",
        "StreamModeDetails": {"StreamMode": "PROVISIONED"},
        "ShardCount": 3,
        "RetentionPeriodHours": 168,
        "StreamEncryption": {"EncryptionType": "KMS", "KeyId": KEY},
        "Tags": [{"Key": "team", "Value": "orders"}],
    } == _properties(stream)


def test_shards_say_the_mode() -> None:
    """A count of shards is for provisioned capacity, deferred or not."""
    count = NumberToken("Fn:{~22Ref~22:~22Count~22}")
    stream = Stream(_stack(), "Stream", shard_count=count)

    assert {"StreamMode": "PROVISIONED"} == _properties(stream)["StreamModeDetails"]


def test_no_encryption() -> None:
    """It must be said."""
    stream = Stream(_stack(), "Stream", encryption="UNENCRYPTED")

    assert "StreamEncryption" not in _properties(stream)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"stream_name": "a b"}, "stream_name must be 1 to 128 letters, digits"),
        ({"stream_name": "x" * 129}, "stream_name must be 1 to 128 letters, digits"),
        ({"shard_count": 0}, "shard_count must be from 1 to .* shards, got 0"),
        ({"shard_count": 1, "stream_mode": "ON_DEMAND"}, "on demand has no shard_count, got 1"),
        ({"stream_mode": "PROVISIONED"}, "stream_mode 'PROVISIONED' needs a shard_count"),
        ({"retention_period": hours(23)}, "from 86400 to 31536000 seconds, got"),
        ({"retention_period": days(366)}, "from 86400 to 31536000 seconds, got"),
        ({"retention_period": minutes(24 * 60 + 30)}, "must be a whole number of hours, got 1 day"),
        ({"encryption": "KMS"}, "encryption 'KMS' needs an encryption_key"),
        ({"encryption": "MANAGED", "encryption_key": KEY}, "goes with encryption 'KMS', got 'MAN"),
        ({"encryption_key": "alias/orders"}, "the ARN of a KMS key"),
        ({"tags": {"aws:x": "1"}}, "no 'aws:' in front"),
    ],
)
def test_what_is_refused(given: dict[str, Any], message: str) -> None:
    """Values out of range, and properties that do not go together."""
    stack = _stack()
    with pytest.raises(PropertyError, match=message):
        Stream(stack, "Stream", **given)

    assert stack.find("Stream") is None


@pytest.mark.parametrize(
    ("retention", "count"), [(hours(24), 24), (days(365), 8_760), (90_000, 25), (None, None)]
)
def test_the_ends_of_retention(retention: Any, count: int | None) -> None:
    """From a day to a year."""
    stream = Stream(_stack(), "Stream", retention_period=retention)

    assert count == _properties(stream).get("RetentionPeriodHours")


def test_defaults() -> None:
    """A scope supplies what a stream does not say; `NONE` is nothing."""
    stack = _stack()
    Stream.set_defaults(stack, retention_period=days(2), tags={"team": "orders"})
    plain, other = Stream(stack, "A"), Stream(stack, "B", retention_period=NONE)

    assert 48 == _properties(plain)["RetentionPeriodHours"]
    assert {"team": "orders"} == plain.tags
    assert "RetentionPeriodHours" not in _properties(other)


def test_attributes() -> None:
    """The name is what `Ref` gives."""
    app = App()
    stack = Stack(app, "S")
    stream = Stream(stack, "Stream")
    stack.add_output("Arn", stream.stream_arn)
    stack.add_output("Name", stream.stream_name)
    template = template_of(app, "S")

    template.has_output("Arn", {"Fn::GetAtt": ["Stream790BDEE4", "Arn"]})
    template.has_output("Name", {"Ref": "Stream790BDEE4"})


def test_imports() -> None:
    """By ARN, by name, with a key; nothing is made."""
    app = App()
    stack = Stack(app, "S")
    by_arn = Stream.from_stream_arn(stack, "A", ARN)
    by_name = Stream.from_stream_name(stack, "B", "orders")
    by_both = Stream.from_stream_attributes(stack, "C", stream_arn=ARN, encryption_key=KEY)

    assert (ARN, "orders") == (by_arn.stream_arn, by_arn.stream_name)
    assert "orders" == by_name.stream_name
    assert (ARN, KEY) == (by_both.stream_arn, by_both.encryption_key)
    assert {} == template_of(app, "S").find_resources("AWS::Kinesis::Stream")
    with pytest.raises(PropertyError, match="an ARN of kinesis looks like"):
        Stream.from_stream_arn(stack, "D", "arn:aws:sqs:eu-west-1:123456789012:orders")
