"""What is measured of functions, versions and aliases."""

from typing import Any

import pytest

from stackwright import App, Stack, minutes
from stackwright.aws_lambda import Function
from stackwright_synth.testing import Template, template_of
from tests.unit.aws_lambda.stacks import make_function

SUMMED = {
    "invocations": "Invocations",
    "errors": "Errors",
    "throttles": "Throttles",
    "concurrency_throttles": "ConcurrencyThrottles",
    "cpu_throttles": "CPUThrottles",
    "disk_throttles": "DiskThrottles",
    "memory_throttles": "MemoryThrottles",
    "signature_validation_errors": "SignatureValidationErrors",
    "durable_executions_started": "DurableExecutionStarted",
    "durable_executions_succeeded": "DurableExecutionSucceeded",
    "durable_executions_failed": "DurableExecutionFailed",
    "durable_executions_timed_out": "DurableExecutionTimedOut",
    "durable_executions_stopped": "DurableExecutionStopped",
    "oversized_records": "OversizedRecordCount",
    "async_events_received": "AsyncEventsReceived",
    "async_events_dropped": "AsyncEventsDropped",
    "dead_letter_errors": "DeadLetterErrors",
    "destination_delivery_failures": "DestinationDeliveryFailures",
    "recursive_invocations_dropped": "RecursiveInvocationsDropped",
    "provisioned_concurrency_invocations": "ProvisionedConcurrencyInvocations",
    "provisioned_concurrency_spillover_invocations": "ProvisionedConcurrencySpilloverInvocations",
    "url_requests": "UrlRequestCount",
    "url_client_errors": "Url4xxCount",
    "url_server_errors": "Url5xxCount",
    "all_invocations": "Invocations",
    "all_errors": "Errors",
    "all_throttles": "Throttles",
}
HIGHEST = {
    "concurrent_executions": "ConcurrentExecutions",
    "iterator_age": "IteratorAge",
    "offset_lag": "OffsetLag",
    "async_event_age": "AsyncEventAge",
    "provisioned_concurrent_executions": "ProvisionedConcurrentExecutions",
    "provisioned_concurrency_utilization": "ProvisionedConcurrencyUtilization",
    "durable_execution_operations": "DurableExecutionOperations",
    "durable_execution_storage": "DurableExecutionStorageWrittenBytes",
    "all_running_durable_executions": "ApproximateRunningDurableExecutions",
    "all_running_durable_executions_utilization": "ApproximateRunningDurableExecutionsUtilization",
    "all_concurrent_executions": "ConcurrentExecutions",
    "all_unreserved_concurrent_executions": "UnreservedConcurrentExecutions",
    "all_claimed_account_concurrency": "ClaimedAccountConcurrency",
}
AVERAGED = {
    "duration": "Duration",
    "post_runtime_extensions_duration": "PostRuntimeExtensionsDuration",
    "url_latency": "UrlRequestLatency",
    "durable_execution_duration": "DurableExecutionDuration",
    "all_duration": "Duration",
}
ALL = [
    *((name, metric, "Sum") for name, metric in SUMMED.items()),
    *((name, metric, "Maximum") for name, metric in HIGHEST.items()),
    *((name, metric, "Average") for name, metric in AVERAGED.items()),
]


def _found(template: Template, type: str) -> dict[str, Any]:
    found: dict[str, Any] = template.find_resources(type)
    return found


def _function(app: App) -> Function:
    return make_function(Stack(app, "S"))


@pytest.mark.parametrize(("name", "metric", "statistic"), ALL)
def test_metrics(name: str, metric: str, statistic: str) -> None:
    """Each metric has Lambda's name and the statistic that makes sense of it."""
    function = _function(App())
    found = getattr(function, f"metric_{name}")()
    of_all = name.startswith("all_")

    assert ("AWS/Lambda", metric, statistic) == (
        found.namespace,
        found.metric_name,
        found.statistic,
    )
    assert ({} if of_all else {"FunctionName": function.function_name}) == found.dimensions


@pytest.mark.parametrize("name", [*SUMMED, *HIGHEST, *AVERAGED])
def test_options(name: str) -> None:
    """How it is summed up may be said otherwise."""
    given: dict[str, Any] = {"statistic": "p90", "period": minutes(1), "unit": "None", "label": "x"}
    found = getattr(_function(App()), f"metric_{name}")(**given)

    assert given == {key: getattr(found, key) for key in given}


def test_every_metric_is_tested() -> None:
    """No method is left out of the tables above."""
    methods = {name for name in dir(Function) if name.startswith("metric_")} - {"metric_all"}

    assert methods == {f"metric_{name}" for name, _, _ in ALL}


def test_an_alias_and_a_version() -> None:
    """What is qualified is measured apart, by the resource dimension."""
    app = App()
    function = _function(app)
    alias = function.add_alias("live")
    alias.metric_errors().create_alarm(function, "OfAlias", threshold=1)
    function.current_version.metric_errors().create_alarm(function, "OfVersion", threshold=1)
    found = _found(template_of(app, "S"), "AWS::CloudWatch::Alarm")
    names = [one["Properties"]["Dimensions"] for one in found.values()]
    reference = names[0][0]["Value"]

    assert [["FunctionName", "Resource"]] * 2 == [[one["Name"] for one in each] for each in names]
    assert {"Fn::Join": ["", [reference, ":live"]]} in [each[1]["Value"] for each in names]
