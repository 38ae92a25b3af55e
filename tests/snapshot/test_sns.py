"""Templates of topics, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.event_sources import SnsEventSource
from stackwright.aws_sns import (
    DeliveryLogging,
    EmailSubscription,
    SqsSubscription,
    SubscriptionFilter,
    Topic,
    UrlSubscription,
)
from stackwright.aws_sqs import Queue
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _standard(stack: Stack) -> None:
    """A topic with everything, and subscribers of all kinds."""
    logs = Role(stack, "Logs", assumed_by=ServicePrincipal("sns.amazonaws.com"))
    topic = Topic(
        stack,
        "Topic",
        topic_name="orders",
        display_name="Orders",
        signature_version="2",
        tracing_config="Active",
        logging_configs=[DeliveryLogging("lambda", failure_feedback_role=logs)],
        tags={"team": "orders"},
    )
    topic.grant_publish(ServicePrincipal("events.amazonaws.com"))
    failed, queue = Queue(stack, "Failed"), Queue(stack, "Queue")
    kind = SubscriptionFilter.string_filter(allowlist=["order"], match_prefixes=["bulk-"])
    total = SubscriptionFilter.numeric_filter(between=(0, 100))
    topic.add_subscription(
        SqsSubscription(
            queue, filter_policy={"kind": kind}, raw_message_delivery=True, dead_letter_queue=failed
        )
    )
    topic.add_subscription(EmailSubscription("ops@example.com", id="Ops"))
    topic.add_subscription(UrlSubscription("https://example.com/hook", id="Hook"))
    worker = Function(
        stack,
        "Worker",
        code=Code.from_inline("x = 1"),
        handler="index.handle",
        runtime="python3.13",
    )
    worker.add_alias("live").add_event_source(
        SnsEventSource(
            topic,
            filter_policy={"total": total, "note": SubscriptionFilter.not_exists_filter()},
            filter_policy_scope="MessageBody",
            dead_letter_queue=failed,
        )
    )


def _fifo(stack: Stack) -> None:
    """A FIFO topic and the queue that it tells."""
    topic = Topic(
        stack,
        "Topic",
        fifo=True,
        content_based_deduplication=True,
        fifo_throughput_scope="MessageGroup",
    )
    topic.add_subscription(SqsSubscription(Queue(stack, "Queue", fifo=True)))


BUILDS: list[Callable[[Stack], None]] = [_standard, _fifo]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    build(Stack(app, "Orders"))
    return template_of(app, "Orders")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build))
