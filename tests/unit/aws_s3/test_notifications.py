"""Notifications of buckets: their form, who lets S3 in, the order, what S3 refuses."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_kms import Key
from stackwright.aws_s3 import Bucket, BucketEvent, NotificationKeyFilter
from stackwright.aws_sns import Topic
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of

QUEUE = {"Fn::GetAtt": ["Queue4A7E3555", "Arn"]}
ACCOUNT = {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}


@pytest.fixture
def stack() -> Stack:
    """A stack `S`."""
    return Stack(App(), "S")


def _template(stack: Stack) -> Template:
    app = stack.root
    assert isinstance(app, App)
    return template_of(app, "S")


def _bucket(stack: Stack) -> Any:
    (bucket,) = _template(stack).find_resources("AWS::S3::Bucket").values()
    return bucket


def _configuration(stack: Stack) -> Any:
    return _bucket(stack)["Properties"]["NotificationConfiguration"]


def _statements(stack: Stack, type: str, document: str) -> Any:
    (policy,) = _template(stack).find_resources(type).values()
    properties: Any = policy["Properties"]
    return properties[document]["Statement"]


def test_a_queue_is_told(stack: Stack) -> None:
    """Its policy lets S3 in for buckets of the account, and the bucket is made after that."""
    queue = Queue(stack, "Queue")
    Bucket(stack, "Bucket").add_event_notification(
        "s3:ObjectCreated:*", queue, NotificationKeyFilter(prefix="in/", suffix=".csv")
    )
    rules = [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": ".csv"}]

    assert {
        "QueueConfigurations": [
            {
                "Event": "s3:ObjectCreated:*",
                "Filter": {"S3Key": {"Rules": rules}},
                "Queue": QUEUE,
            }
        ]
    } == _configuration(stack)
    assert [
        {
            "Effect": "Allow",
            "Action": "sqs:SendMessage",
            "Resource": QUEUE,
            "Principal": {"Service": "s3.amazonaws.com"},
            "Condition": ACCOUNT,
        }
    ] == _statements(stack, "AWS::SQS::QueuePolicy", "PolicyDocument")
    assert ["QueuePolicy25439813"] == _bucket(stack)["DependsOn"]


def test_a_topic_is_told(stack: Stack) -> None:
    """Its policy and its key let S3 in, and the bucket is made after both."""
    topic = Topic(stack, "Topic", master_key=Key(stack, "Key"))
    Bucket(stack, "Bucket").add_event_notification("s3:ObjectCreated:Put", topic)
    arn = {"Ref": "TopicBFC7AF6E"}

    assert {
        "TopicConfigurations": [{"Event": "s3:ObjectCreated:Put", "Topic": arn}]
    } == _configuration(stack)
    assert {
        "Effect": "Allow",
        "Action": "sns:Publish",
        "Resource": arn,
        "Principal": {"Service": "s3.amazonaws.com"},
        "Condition": ACCOUNT,
    } in _statements(stack, "AWS::SNS::TopicPolicy", "PolicyDocument")
    assert ["Key961B73FD", "TopicPolicyA1747468"] == _bucket(stack)["DependsOn"]


def test_a_given_name_stands_in_the_policy(stack: Stack) -> None:
    """Then S3 is let in for this bucket only, and there is no cycle all the same."""
    Bucket(stack, "Bucket", bucket_name="acme-in").add_event_notification(
        "s3:ObjectRemoved:*", Queue(stack, "Queue")
    )
    (statement,) = _statements(stack, "AWS::SQS::QueuePolicy", "PolicyDocument")

    arn = {"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"}, ":s3:::acme-in"]]}
    assert {"ArnLike": {"aws:SourceArn": arn}, **ACCOUNT} == statement["Condition"]


def test_the_key_of_a_queue_lets_s3_in(stack: Stack) -> None:
    """S3 makes data keys with it; the bucket is made after the key."""
    queue = Queue(stack, "Queue", encryption_master_key=Key(stack, "Key"))
    Bucket(stack, "Bucket").add_event_notification("s3:ObjectCreated:*", queue)

    assert {
        "Effect": "Allow",
        "Action": ["kms:GenerateDataKey", "kms:Decrypt"],
        "Resource": "*",
        "Principal": {"Service": "s3.amazonaws.com"},
        "Condition": ACCOUNT,
    } == _statements(stack, "AWS::KMS::Key", "KeyPolicy")[1]
    assert "Key961B73FD" in _bucket(stack)["DependsOn"]


def test_an_imported_queue_lists_what_its_policy_must_say(stack: Stack) -> None:
    """And the bucket tells it."""
    queue = Queue.from_queue_arn(stack, "Queue", "arn:aws:sqs:eu-west-1:123456789012:in")
    Bucket(stack, "Bucket").add_event_notification("s3:ObjectCreated:*", queue)

    assert ["sqs:SendMessage"] == [action for one in queue.ungranted for action in one.actions]
    assert "DependsOn" not in _bucket(stack)


@pytest.mark.parametrize("kind", [Queue, Topic])
def test_fifo_destinations_are_refused(stack: Stack, kind: type[Queue] | type[Topic]) -> None:
    """S3 does not take them."""
    bucket = Bucket(stack, "Bucket")
    with pytest.raises(PropertyError, match=r"got the FIFO (queue|topic) S/Fifo") as caught:
        bucket.add_event_notification("s3:ObjectCreated:*", kind(stack, "Fifo", fifo=True))

    assert "fifo-destination" == caught.value.code


def test_event_bridge_can_be_told_too(stack: Stack) -> None:
    """It needs no permission."""
    Bucket(stack, "Bucket").enable_event_bridge_notification()

    enabled = {"EventBridgeConfiguration": {"EventBridgeEnabled": True}}
    assert enabled == _configuration(stack)


def test_an_imported_bucket_cannot_be_told_whom_to_tell(stack: Stack) -> None:
    """The hint says what can be done instead."""
    bucket = Bucket.from_bucket_name(stack, "Bucket", "acme-in")
    with pytest.raises(PropertyError, match="imported bucket tells of its events") as caught:
        bucket.add_event_notification("s3:ObjectCreated:*", Queue(stack, "Queue"))

    assert "imported-resource" == caught.value.code
    assert "EventBridge" in str(caught.value.hint)


def _line() -> int:
    import inspect

    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


PREFIXES = {
    "in/": NotificationKeyFilter(prefix="in/"),
    "in/new/": NotificationKeyFilter(prefix="in/new/"),
    "out/": NotificationKeyFilter(prefix="out/"),
    ".csv": NotificationKeyFilter(suffix=".csv"),
    ".new.csv": NotificationKeyFilter(suffix=".new.csv"),
    ".txt": NotificationKeyFilter(suffix=".txt"),
    "in/*.csv": NotificationKeyFilter(prefix="in/", suffix=".csv"),
    "out/*.csv": NotificationKeyFilter(prefix="out/", suffix=".csv"),
}


def _two(
    stack: Stack, events: tuple[BucketEvent, BucketEvent], names: tuple[str | None, str | None]
) -> None:
    bucket, queue = Bucket(stack, "Bucket"), Queue(stack, "Queue")
    for event, name in zip(events, names, strict=True):
        filters = () if name is None else (PREFIXES[name],)
        bucket.add_event_notification(event, queue, *filters)


@pytest.mark.parametrize(
    ("events", "names"),
    [
        (("s3:ObjectCreated:*", "s3:ObjectCreated:*"), (None, None)),
        (("s3:ObjectCreated:*", "s3:ObjectCreated:Put"), (None, None)),
        (("s3:ObjectCreated:Put", "s3:ObjectCreated:*"), ("in/", None)),
        (("s3:ObjectCreated:*", "s3:ObjectCreated:*"), ("in/new/", "in/")),
        (("s3:ObjectCreated:*", "s3:ObjectCreated:*"), (".csv", ".new.csv")),
        (("s3:ObjectCreated:*", "s3:ObjectCreated:*"), ("in/", ".csv")),
        (("s3:ObjectCreated:*", "s3:ObjectCreated:*"), ("in/new/", "in/*.csv")),
    ],
)
def test_notifications_about_the_same_events_are_refused(
    stack: Stack, events: tuple[BucketEvent, BucketEvent], names: tuple[str | None, str | None]
) -> None:
    """S3 refuses them at deployment."""
    with pytest.raises(PropertyError, match="the same events of S/Bucket") as caught:
        _two(stack, events, names)

    assert "overlapping-notifications" == caught.value.code


@pytest.mark.parametrize(
    ("events", "names"),
    [
        (("s3:ObjectCreated:*", "s3:ObjectRemoved:*"), (None, None)),
        (("s3:ObjectCreated:Put", "s3:ObjectCreated:Post"), (None, None)),
        (("s3:ObjectCreated:*", "s3:ObjectCreated:*"), ("in/", "out/")),
        (("s3:ObjectCreated:*", "s3:ObjectCreated:*"), (".csv", ".txt")),
        (("s3:ObjectCreated:*", "s3:ObjectCreated:*"), ("in/*.csv", "out/*.csv")),
    ],
)
def test_notifications_about_other_events_are_not(
    stack: Stack, events: tuple[BucketEvent, BucketEvent], names: tuple[str | None, str | None]
) -> None:
    """Both stand in the template."""
    _two(stack, events, names)

    assert 2 == len(_configuration(stack)["QueueConfigurations"])


def test_both_lines_are_named(stack: Stack) -> None:
    """That of the first notification, and that of the second."""
    bucket, queue = Bucket(stack, "Bucket"), Queue(stack, "Queue")
    first = _line() + 1
    bucket.add_event_notification("s3:ObjectCreated:*", queue, PREFIXES["in/"])
    with pytest.raises(PropertyError) as caught:
        bucket.add_event_notification("s3:ObjectCreated:Put", queue)

    said = caught.value.message
    assert f"s3:ObjectCreated:* prefix 'in/' at {_this_file()}:{first}, and" in said
    assert f"s3:ObjectCreated:Put at {_this_file()}:{first + 2}" in said


def _this_file() -> str:
    from stackwright.source import SourceLocation

    return str(SourceLocation(__file__, 0)).removesuffix(":0")


def test_deferred_keys_are_not_judged(stack: Stack) -> None:
    """What is known at deployment only may well be another prefix; the same one is not."""
    bucket, queue = Bucket(stack, "Bucket"), Queue(stack, "Queue")
    deferred = NotificationKeyFilter(prefix=f"{stack.account}/", suffix=stack.region)
    bucket.add_event_notification("s3:ObjectCreated:*", queue, PREFIXES["in/"])
    bucket.add_event_notification("s3:ObjectCreated:*", queue, deferred)
    with pytest.raises(PropertyError, match="the same events"):
        bucket.add_event_notification("s3:ObjectCreated:*", queue, deferred)


def test_one_prefix_and_one_suffix(stack: Stack) -> None:
    """They can be given apart; two of one kind cannot."""
    bucket, queue = Bucket(stack, "Bucket"), Queue(stack, "Queue")
    bucket.add_event_notification(
        "s3:ObjectCreated:*", queue, PREFIXES["in/"], NotificationKeyFilter(suffix=".csv")
    )
    with pytest.raises(PropertyError, match="has one prefix, got 'in/' and 'out/'"):
        bucket.add_event_notification(
            "s3:ObjectRemoved:*", queue, PREFIXES["in/"], PREFIXES["out/"]
        )


@pytest.mark.parametrize(
    ("given", "said"),
    [({}, "needs a prefix or a suffix"), ({"prefix": "in/*"}, "has no wildcards, got 'in/\\*'")],
)
def test_key_filters_that_mean_nothing(given: dict[str, str], said: str) -> None:
    """They are refused where they are made."""
    with pytest.raises(PropertyError, match=said):
        NotificationKeyFilter(**given)


def test_a_bucket_has_a_hundred_notifications(stack: Stack) -> None:
    """S3 takes no more."""
    bucket, queue = Bucket(stack, "Bucket"), Queue(stack, "Queue")
    for number in range(100):
        only = NotificationKeyFilter(prefix=f"{number:03}/")
        bucket.add_event_notification("s3:ObjectCreated:*", queue, only)
    with pytest.raises(PropertyError, match="at most 100 notifications"):
        bucket.add_event_notification("s3:ObjectRemoved:*", queue)
