"""Templates of buckets, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack, days, hours
from stackwright.aws_kms import Key
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.destinations import S3Destination
from stackwright.aws_lambda.event_sources import S3EventSource
from stackwright.aws_s3 import (
    Bucket,
    CorsRule,
    LifecycleRule,
    NoncurrentVersionTransition,
    NotificationKeyFilter,
    Transition,
)
from stackwright.aws_sns import Topic
from stackwright.aws_sqs import Queue
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _function(stack: Stack, id: str) -> Function:
    return Function(
        stack, id, code=Code.from_inline("x = 1"), handler="index.handle", runtime="python3.13"
    )


def _configured(stack: Stack) -> None:
    """A bucket with everything that it can be given."""
    Bucket(
        stack,
        "Bucket",
        bucket_name="acme-orders-of-eu",
        versioned=True,
        encryption="KMS_MANAGED",
        cors=[
            CorsRule(
                allowed_methods=["GET"],
                allowed_origins=["https://example.com"],
                allowed_headers=["*"],
                exposed_headers=["ETag"],
                max_age=hours(1),
            )
        ],
        lifecycle_rules=[
            LifecycleRule(
                id="old",
                prefix="logs/",
                expiration=days(365),
                transitions=[Transition(storage_class="GLACIER", after=days(90))],
                noncurrent_version_expiration=days(60),
                noncurrent_version_transitions=[
                    NoncurrentVersionTransition(storage_class="STANDARD_IA", after=days(30))
                ],
            ),
            LifecycleRule(id="uploads", abort_incomplete_multipart_upload_after=days(7)),
        ],
        tags={"team": "orders"},
    )


def _triggering(stack: Stack) -> None:
    """A bucket that invokes an alias whose function reads it, and tells a queue and a topic."""
    key = Key(stack, "Key")
    bucket = Bucket(stack, "Bucket", event_bridge_enabled=True)
    worker = _function(stack, "Worker")
    bucket.grant_read(worker)
    live = worker.add_alias("live")
    live.configure_async_invoke(on_failure=S3Destination(Bucket(stack, "Failed")))
    live.add_event_source(
        S3EventSource(
            bucket,
            events=["s3:ObjectCreated:*", "s3:ObjectRemoved:*"],
            filters=[NotificationKeyFilter(prefix="in/", suffix=".csv")],
        )
    )
    bucket.add_event_notification(
        "s3:ObjectCreated:*",
        Queue(stack, "Queue", encryption_master_key=key),
        NotificationKeyFilter(prefix="out/"),
    )
    bucket.add_event_notification("s3:ObjectTagging:*", Topic(stack, "Topic", master_key=key))


def _pipeline(stack: Stack) -> None:
    """Two buckets with names and two functions, each of which reads one and writes the next."""
    first = Bucket(stack, "First", bucket_name="acme-first-of-eu")
    second = Bucket(stack, "Second", bucket_name="acme-second-of-eu")
    one, two = _function(stack, "One"), _function(stack, "Two")
    one.add_event_source(S3EventSource(first, events=["s3:ObjectCreated:*"]))
    two.add_event_source(S3EventSource(second, events=["s3:ObjectCreated:*"]))
    first.grant_read(one)
    second.grant_put(one)
    second.grant_read(two)


BUILDS: list[Callable[[Stack], None]] = [_configured, _triggering, _pipeline]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    stack = Stack(app, "Buckets")
    build(stack)
    return template_of(app, "Buckets")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error, no cycle among them, and no warning."""
    assert [] == doubts(_template(build))
