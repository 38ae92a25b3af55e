"""Templates of Lambda resources, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from stackwright import App, Stack, Tags, days, minutes, seconds
from stackwright.aws_iam import AccountPrincipal, OrganizationPrincipal, ServicePrincipal
from stackwright.aws_lambda import (
    Code,
    Cors,
    EventSourceMapping,
    Function,
    LayerVersion,
    SourceAccess,
    Version,
    VersionWeight,
)
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_sqs import DeadLetterQueue, Queue
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _function(stack: Stack, id: str, **given: Any) -> Function:
    settings: dict[str, Any] = {
        "code": Code.from_asset("worker"),
        "handler": "app.handle",
        "runtime": "python3.13",
        **given,
    }
    return Function(stack, id, **settings)


def _configured(stack: Stack) -> None:
    """A function with everything that it can be given, and layers."""
    layer = LayerVersion(
        stack,
        "Layer",
        code=Code.from_asset("layer"),
        compatible_runtimes=["python3.13"],
        compatible_architectures=["arm64"],
        license="MIT",
    )
    layer.add_permission("Org", account_id="*", organization_id="o-abcdefghij")
    key = stack.add_parameter("KeyArn").value
    _function(
        stack,
        "Worker",
        function_name="worker",
        description="Works.",
        memory_size=512,
        timeout=minutes(1),
        architecture="arm64",
        environment={"STACK": f"{stack.stack_name}-worker", "REGION_OF": stack.region},
        environment_encryption=key,
        layers=[layer],
        ephemeral_storage_size=1024,
        logging_format="JSON",
        application_log_level="WARN",
        system_log_level="WARN",
        tracing="Active",
        dead_letter_queue=Queue(stack, "Failed"),
        reserved_concurrent_executions=5,
        recursive_loop="Terminate",
        tags={"team": "orders"},
    )


def _invoked(stack: Stack) -> None:
    """Versions, aliases, public and private URLs, and everyone who may invoke."""
    function = _function(stack, "Worker", code=Code.from_inline("x = 1"), handler="index.handle")
    old = Version(function, "Old", function=function, description="The last good one.")
    live = function.add_alias("live", additional_versions=[VersionWeight(old, 0.1)])
    warm = function.add_alias("warm", provisioned_concurrent_executions=1)
    url = live.add_function_url(
        auth_type="NONE",
        cors=Cors(
            allow_origins=["https://example.com"],
            allow_methods=["GET", "POST"],
            allow_headers=["content-type"],
            expose_headers=["x-request-id"],
            allow_credentials=True,
            max_age=days(1),
        ),
        invoke_mode="RESPONSE_STREAM",
    )
    warm.add_function_url().grant_invoke_url(AccountPrincipal("123456789012"))
    account = {"StringEquals": {"aws:SourceAccount": "123456789012"}}
    function.grant_invoke(ServicePrincipal("s3.amazonaws.com", conditions=account))
    function.grant_invoke(OrganizationPrincipal("o-abcdefghij"))
    live.grant_invoke(_function(stack, "Caller"))
    stack.add_output("Url", url.url)


def _triggered(stack: Stack) -> None:
    """A queue behind an alias, a FIFO queue, and sources that are known by their ARNs."""
    failed = Queue(stack, "Failed", retention_period=days(14))
    orders = Queue(
        stack,
        "Orders",
        visibility_timeout=minutes(3),
        dead_letter_queue=DeadLetterQueue(queue=failed, max_receive_count=5),
    )
    function = _function(stack, "Worker", timeout=seconds(30))
    function.add_alias("live").add_event_source(
        SqsEventSource(
            orders,
            batch_size=100,
            max_batching_window=seconds(5),
            report_batch_item_failures=True,
            max_concurrency=10,
            filters=[{"body": {"kind": ["order"]}}],
            metrics=["EventCount"],
        )
    )
    fifo = Queue(stack, "Fifo", fifo=True, visibility_timeout=minutes(3))
    function.add_event_source(SqsEventSource(fifo))
    EventSourceMapping(
        stack,
        "Stream",
        target=function,
        event_source_arn="arn:aws:kinesis:eu-west-1:123456789012:stream/orders",
        starting_position="TRIM_HORIZON",
        retry_attempts=3,
        max_record_age=600,
        bisect_batch_on_error=True,
        on_failure=failed.queue_arn,
        tumbling_window=30,
    )
    EventSourceMapping(
        stack,
        "Topic",
        target=function,
        bootstrap_servers=["b-1.example.com:9092"],
        starting_position="LATEST",
        topic="orders",
        consumer_group_id="workers",
        access=[
            SourceAccess(
                "BASIC_AUTH", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:s-AbCdEf"
            )
        ],
    )


BUILDS: list[Callable[[Stack], None]] = [_configured, _invoked, _triggered]


def _template(build: Callable[[Stack], None], tmp_path: Path) -> Template:
    for name in ("worker", "layer"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "app.py").write_text("def handle(event, context): ...", "utf-8")
    app = App(base=tmp_path)
    stack = Stack(app, "Orders")
    Tags.of(app).add("area", "shop")
    build(stack)
    return template_of(app, "Orders")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(
    build: Callable[[Stack], None], tmp_path: Path, template_snapshot: object
) -> None:
    """The template is the one that was reviewed."""
    assert _template(build, tmp_path) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(
    build: Callable[[Stack], None], tmp_path: Path, doubts: "Doubts"
) -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build, tmp_path))
