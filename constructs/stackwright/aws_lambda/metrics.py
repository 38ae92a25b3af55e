"""What CloudWatch measures of functions, versions and aliases."""

from abc import abstractmethod
from typing import TYPE_CHECKING, TypedDict, Unpack

from stackwright.resource import Resource
from stackwright.tree import construct

if TYPE_CHECKING:
    from stackwright.aws_cloudwatch import Metric, Unit
    from stackwright.aws_lambda.function import Function
    from stackwright.checks import Seconds


class MetricOptions(TypedDict, total=False):
    """How a metric is summed up; see `Metric`."""

    statistic: str
    period: "Seconds"
    unit: "Unit"
    label: str


def with_statistic(statistic: str, options: MetricOptions) -> MetricOptions:
    """The *options*, with this statistic if they say none."""
    return {"statistic": statistic, **options}


@construct
class Measured(Resource):
    """
    A function, a version or an alias, with the metrics of exactly that.

    Names, units and what each counts stand in
    https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html, and for executions
    that outlive an invocation in
    https://docs.aws.amazon.com/lambda/latest/dg/durable-monitoring.html. Counts are summed,
    durations and ages averaged, levels taken at their maximum, unless `statistic` says otherwise.
    """

    @property
    @abstractmethod
    def function_name(self) -> str:
        """The name that invokes exactly this: qualified for a version or an alias."""

    @property
    @abstractmethod
    def qualifier(self) -> str | None:
        """The version's number or the alias's name; `None` for the function itself."""

    @property
    @abstractmethod
    def underlying(self) -> "Function":
        """The function that runs."""

    def metric(self, metric_name: str, **options: "Unpack[MetricOptions]") -> "Metric":
        """Any metric of Lambda by its name in CloudWatch; averaged, if not said otherwise."""
        from stackwright.aws_cloudwatch import Metric

        dimensions: dict[str, str] = {"FunctionName": self.underlying.function_name}
        if self.qualifier is not None:
            dimensions["Resource"] = self.function_name
        return Metric(
            namespace="AWS/Lambda", metric_name=metric_name, dimensions=dimensions, **options
        )

    def _sum(self, metric_name: str, options: "MetricOptions") -> "Metric":
        return self.metric(metric_name, **with_statistic("Sum", options))

    def _maximum(self, metric_name: str, options: "MetricOptions") -> "Metric":
        return self.metric(metric_name, **with_statistic("Maximum", options))

    def metric_invocations(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How often the code ran, well or not; throttled requests are not counted."""
        return self._sum("Invocations", options)

    def metric_errors(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many invocations ended with an error of the code or the runtime."""
        return self._sum("Errors", options)

    def metric_throttles(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many requests were refused because nothing was free to run them."""
        return self._sum("Throttles", options)

    def metric_concurrency_throttles(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """Of the throttles on instances of your own, those because environments were full."""
        return self._sum("ConcurrencyThrottles", options)

    def metric_cpu_throttles(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """Of the throttles on instances of your own, those for want of processors."""
        return self._sum("CPUThrottles", options)

    def metric_memory_throttles(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """Of the throttles on instances of your own, those for want of memory."""
        return self._sum("MemoryThrottles", options)

    def metric_disk_throttles(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """Of the throttles on instances of your own, those for want of disk."""
        return self._sum("DiskThrottles", options)

    def metric_signature_validation_errors(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How often code with a bad signature was deployed, because the policy only warns."""
        return self._sum("SignatureValidationErrors", options)

    def metric_duration(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How long the code took, in milliseconds."""
        return self.metric("Duration", **options)

    def metric_post_runtime_extensions_duration(
        self, **options: "Unpack[MetricOptions]"
    ) -> "Metric":
        """How long extensions went on after the code was done, in milliseconds."""
        return self.metric("PostRuntimeExtensionsDuration", **options)

    def metric_concurrent_executions(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many environments worked at once."""
        return self._maximum("ConcurrentExecutions", options)

    def metric_iterator_age(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How old the last record of a batch from a stream was, in milliseconds."""
        return self._maximum("IteratorAge", options)

    def metric_offset_lag(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many records of a Kafka topic were still waiting."""
        return self._maximum("OffsetLag", options)

    def metric_oversized_records(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many events of DocumentDB were dropped, being larger than 6 MB."""
        return self._sum("OversizedRecordCount", options)

    def metric_async_events_received(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many asynchronous events Lambda took in."""
        return self._sum("AsyncEventsReceived", options)

    def metric_async_event_age(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How long asynchronous events waited, in milliseconds."""
        return self._maximum("AsyncEventAge", options)

    def metric_async_events_dropped(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many asynchronous events were given up without a successful run."""
        return self._sum("AsyncEventsDropped", options)

    def metric_dead_letter_errors(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How often an event could not be sent to the dead-letter queue or topic."""
        return self._sum("DeadLetterErrors", options)

    def metric_destination_delivery_failures(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How often an event could not be sent to a destination."""
        return self._sum("DestinationDeliveryFailures", options)

    def metric_recursive_invocations_dropped(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How often Lambda ended a loop of the function through queues or topics."""
        return self._sum("RecursiveInvocationsDropped", options)

    def metric_provisioned_concurrent_executions(
        self, **options: "Unpack[MetricOptions]"
    ) -> "Metric":
        """How many provisioned environments worked at once."""
        return self._maximum("ProvisionedConcurrentExecutions", options)

    def metric_provisioned_concurrency_invocations(
        self, **options: "Unpack[MetricOptions]"
    ) -> "Metric":
        """How often the code ran in provisioned environments."""
        return self._sum("ProvisionedConcurrencyInvocations", options)

    def metric_provisioned_concurrency_spillover_invocations(
        self, **options: "Unpack[MetricOptions]"
    ) -> "Metric":
        """How often the code ran elsewhere, because all provisioned environments worked."""
        return self._sum("ProvisionedConcurrencySpilloverInvocations", options)

    def metric_provisioned_concurrency_utilization(
        self, **options: "Unpack[MetricOptions]"
    ) -> "Metric":
        """Which share of the provisioned environments worked, from 0 to 1."""
        return self._maximum("ProvisionedConcurrencyUtilization", options)

    def metric_url_requests(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many requests the URL got."""
        return self._sum("UrlRequestCount", options)

    def metric_url_latency(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How long the URL took to answer, in milliseconds."""
        return self.metric("UrlRequestLatency", **options)

    def metric_url_client_errors(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many requests to the URL were answered with a status from 400 to 499."""
        return self._sum("Url4xxCount", options)

    def metric_url_server_errors(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many requests to the URL were answered with a status from 500 to 599."""
        return self._sum("Url5xxCount", options)

    @staticmethod
    def metric_all(metric_name: str, **options: "Unpack[MetricOptions]") -> "Metric":
        """Any metric of Lambda, of all functions of the account and Region together."""
        from stackwright.aws_cloudwatch import Metric

        return Metric(namespace="AWS/Lambda", metric_name=metric_name, **options)

    @staticmethod
    def metric_all_invocations(**options: "Unpack[MetricOptions]") -> "Metric":
        """How often any function of the account and Region ran."""
        return Measured.metric_all("Invocations", **with_statistic("Sum", options))

    @staticmethod
    def metric_all_errors(**options: "Unpack[MetricOptions]") -> "Metric":
        """How often any function of the account and Region ended with an error."""
        return Measured.metric_all("Errors", **with_statistic("Sum", options))

    @staticmethod
    def metric_all_throttles(**options: "Unpack[MetricOptions]") -> "Metric":
        """How many requests of the account and Region were refused."""
        return Measured.metric_all("Throttles", **with_statistic("Sum", options))

    @staticmethod
    def metric_all_duration(**options: "Unpack[MetricOptions]") -> "Metric":
        """How long functions of the account and Region took, in milliseconds."""
        return Measured.metric_all("Duration", **options)

    @staticmethod
    def metric_all_concurrent_executions(**options: "Unpack[MetricOptions]") -> "Metric":
        """How many environments of the account and Region worked at once."""
        return Measured.metric_all("ConcurrentExecutions", **with_statistic("Maximum", options))

    @staticmethod
    def metric_all_unreserved_concurrent_executions(
        **options: "Unpack[MetricOptions]",
    ) -> "Metric":
        """How many environments of functions that reserve nothing worked at once."""
        return Measured.metric_all(
            "UnreservedConcurrentExecutions", **with_statistic("Maximum", options)
        )

    @staticmethod
    def metric_all_claimed_account_concurrency(**options: "Unpack[MetricOptions]") -> "Metric":
        """How much of the account's concurrency is taken, working, reserved or provisioned."""
        return Measured.metric_all(
            "ClaimedAccountConcurrency", **with_statistic("Maximum", options)
        )

    def metric_durable_executions_started(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many executions began."""
        return self._sum("DurableExecutionStarted", options)

    def metric_durable_executions_succeeded(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many executions ended well."""
        return self._sum("DurableExecutionSucceeded", options)

    def metric_durable_executions_failed(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many executions ended with an error."""
        return self._sum("DurableExecutionFailed", options)

    def metric_durable_executions_timed_out(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many executions took longer than the function allows."""
        return self._sum("DurableExecutionTimedOut", options)

    def metric_durable_executions_stopped(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many executions somebody stopped."""
        return self._sum("DurableExecutionStopped", options)

    def metric_durable_execution_duration(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How long executions took from begin to end, in milliseconds."""
        return self.metric("DurableExecutionDuration", **options)

    def metric_durable_execution_operations(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many operations an execution has done; 3,000 are the most."""
        return self._maximum("DurableExecutionOperations", options)

    def metric_durable_execution_storage(self, **options: "Unpack[MetricOptions]") -> "Metric":
        """How many bytes an execution has kept; 100 MB are the most."""
        return self._maximum("DurableExecutionStorageWrittenBytes", options)

    @staticmethod
    def metric_all_running_durable_executions(**options: "Unpack[MetricOptions]") -> "Metric":
        """How many executions of the account and Region are running, roughly."""
        name = "ApproximateRunningDurableExecutions"
        return Measured.metric_all(name, **with_statistic("Maximum", options))

    @staticmethod
    def metric_all_running_durable_executions_utilization(
        **options: "Unpack[MetricOptions]",
    ) -> "Metric":
        """Which share of the account's quota of them that is, in percent."""
        name = "ApproximateRunningDurableExecutionsUtilization"
        return Measured.metric_all(name, **with_statistic("Maximum", options))
