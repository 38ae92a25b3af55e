"""What CloudWatch measures of durable executions."""

from typing import TYPE_CHECKING, Unpack

from stackwright.aws_lambda.metrics import Measured, MetricOptions, with_statistic
from stackwright.tree import construct

if TYPE_CHECKING:
    from stackwright.aws_cloudwatch import Metric


@construct
class MeasuredExecutions(Measured):
    """
    The metrics of executions that outlive an invocation.

    Names and units stand in https://docs.aws.amazon.com/lambda/latest/dg/durable-monitoring.html.
    `metric_duration` and `metric_errors` are of the single invocations.
    """

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
