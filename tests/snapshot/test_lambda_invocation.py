"""Templates of who invokes a function, and of what becomes of it; cfn-lint checks each."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack, hours, minutes
from stackwright.aws_events import EventBus
from stackwright.aws_iam import (
    AccountPrincipal,
    AnyPrincipal,
    CompositePrincipal,
    OrganizationPrincipal,
    PolicyStatement,
    Role,
    ServicePrincipal,
)
from stackwright.aws_lambda import Code, Function, ResourcePolicy
from stackwright.aws_lambda.destinations import (
    EventBridgeDestination,
    LambdaDestination,
    S3Destination,
    SnsDestination,
    SqsDestination,
)
from stackwright.aws_s3 import Bucket
from stackwright.aws_sns import Topic
from stackwright.aws_sqs import Queue
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _function(stack: Stack, id: str = "Worker") -> Function:
    return Function(
        stack, id, code=Code.from_inline("x = 1"), handler="index.handle", runtime="python3.13"
    )


def _asynchronous(stack: Stack) -> None:
    """Every destination, dead letters of both kinds, and a configuration for each qualifier."""
    code = Code.from_inline("x = 1")
    worker = Function(
        stack,
        "Worker",
        code=code,
        handler="index.handle",
        runtime="python3.13",
        on_success=EventBridgeDestination(EventBus(stack, "Bus")),
        on_failure=SqsDestination(Queue(stack, "Queue")),
        max_event_age=hours(1),
        retry_attempts=0,
        dead_letter_queue_enabled=True,
    )
    worker.add_alias("live").configure_async_invoke(
        on_success=LambdaDestination(_function(stack, "Next")),
        on_failure=S3Destination(Bucket(stack, "Bucket")),
        max_event_age=minutes(1),
    )
    topic = Topic(stack, "Topic")
    other = Function(
        stack,
        "Other",
        code=code,
        handler="index.handle",
        runtime="python3.13",
        dead_letter_topic=topic,
    )
    other.current_version.configure_async_invoke(on_failure=SnsDestination(topic))


def _permitted(stack: Stack) -> None:
    """Services for one source, accounts, organizations, roles, and the function itself."""
    worker = _function(stack)
    live = worker.add_alias("live")
    live.grant_invoke(
        ServicePrincipal("s3.amazonaws.com"),
        source_arn="arn:aws:s3:::acme-orders",
        source_account="123456789012",
    )
    caller = Role(stack, "Caller", assumed_by=ServicePrincipal("ec2.amazonaws.com"))
    worker.grant_invoke(
        CompositePrincipal(
            caller.grant_principal,
            AccountPrincipal("123456789012"),
            OrganizationPrincipal("o-abcdefghij"),
        )
    )
    worker.grant_invoke_latest_version(caller)
    worker.grant_invoke_version(caller, worker.current_version)
    live.grant_invoke_url(caller)
    live.grant_invoke(worker)
    worker.add_permission(
        "Alexa", principal="alexa-appkit.amazon.com", event_source_token="amzn1.ask.skill.1"
    )


def _whole_policy(stack: Stack) -> None:
    """A policy as one document, to which a grant is added."""
    worker = _function(stack)
    ResourcePolicy(
        stack,
        "Policy",
        function=worker,
        statements=[
            PolicyStatement(
                effect="Deny",
                actions=["lambda:InvokeFunction"],
                resources=[worker.function_arn],
                principals=[AnyPrincipal()],
                conditions={"StringNotEquals": {"aws:SourceVpc": "vpc-0123456789abcdef0"}},
            )
        ],
    )
    worker.grant_invoke(AccountPrincipal("123456789012"))


BUILDS: list[Callable[[Stack], None]] = [_asynchronous, _permitted, _whole_policy]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    stack = Stack(app, "Orders")
    build(stack)
    return template_of(app, "Orders")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build))
