"""Templates of Kinesis resources, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack, days
from stackwright.aws_iam import AccountPrincipal, Role, ServicePrincipal
from stackwright.aws_kinesis import Stream, StreamConsumer
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _streams(stack: Stack) -> None:
    """A stream on demand, one with shards and a key of its own, and who may use them."""
    key = stack.add_parameter("KeyArn").value
    role = Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    events = Stream(stack, "Events")
    orders = Stream(stack, "Orders", shard_count=2, retention_period=days(7), encryption_key=key)
    consumer = StreamConsumer(stack, "Fast", stream=orders, stream_consumer_name="worker")
    events.grant_write(role)
    consumer.grant_read(role)
    events.grant_read(AccountPrincipal("123456789012"))


BUILDS: list[Callable[[Stack], None]] = [_streams]


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
