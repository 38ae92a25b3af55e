"""What becomes of asynchronous invocations: retries and destinations of one qualifier."""

from typing import ClassVar

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.aws_lambda.destination import Destination, Outcome
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.cfn.aws_lambda import CfnEventInvokeConfig, CfnEventInvokeConfigProps
from stackwright.checks import Seconds, duration, seconds_of, within
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.source import user_location
from stackwright.tokens import NumberToken
from stackwright.tree import Construct, construct

LATEST = "$LATEST"
"""The qualifier of a function itself."""


def assert_only(owner: Construct, function: FunctionLike) -> None:
    """
    Raise if *function* is configured already.

    Raises:
        PropertyError: It is; placed at *owner*, and with both lines.
    """
    other = function.event_invoke_config
    if other is not None:
        raise owner.error(
            f"asynchronous invocations of {function.path} are configured twice, "
            f"at {other.source} and at {user_location()}",
            code="duplicate-event-invoke-config",
            hint="say everything in one place; an alias may have a configuration of its own",
        )


@construct
class EventInvokeConfig(Resource):
    """
    How often an asynchronous invocation is tried, and where its outcome goes.

    It holds for invocations of exactly this function, version or alias: what is set for a
    function does not hold for its aliases. `configure_async_invoke` makes one.

    Creates `AWS::Lambda::EventInvokeConfig`, which is made after the permission to send to the
    destinations.

    Args:
        function: A function, a version or an alias, each of which has one configuration at most.
            A change replaces the configuration.
        on_success: Where a record of each invocation goes that succeeded; not a bucket.
        on_failure: Where a record of each goes that was given up, with the request and the
            response. Preferable to a dead-letter queue, which gets the request alone.
        max_event_age: For how long Lambda tries, 60 to 21,600 seconds. Default: 21,600, which is
            6 hours.
        retry_attempts: How often it tries again after the function failed, 0 to 2. Default: 2.

    Raises:
        PropertyError: Nothing is configured, a value is out of range, the function has a
            configuration already, or a destination does not take this outcome.
    """

    schema: ClassVar[Schema] = CfnEventInvokeConfig.schema

    function: FunctionLike
    on_success: Destination | None = None
    on_failure: Destination | None = None
    max_event_age: Seconds | None = field(
        default=None, validator=duration(*limits.EVENT_AGE_SECONDS)
    )
    retry_attempts: int | NumberToken | None = field(
        default=None, validator=within(*limits.EVENT_RETRIES)
    )
    success_arn: str | None = field(init=False, default=None)
    """The ARN of where successes go."""
    failure_arn: str | None = field(init=False, default=None)
    """The ARN of where failures go."""

    def compose(self) -> None:
        """Refuse a second configuration, wait for the alias, and allow to send."""
        given = (self.on_success, self.on_failure, self.max_event_age, self.retry_attempts)
        if all(one is None for one in given):
            raise self.error(
                "an EventInvokeConfig configures something: on_success, on_failure, "
                "max_event_age or retry_attempts",
                code="missing-property",
            )
        assert_only(self, self.function)
        if self.function.qualifier is not None:
            self.needs = (self.function,)
        self.success_arn = self._bound(self.on_success, "success")
        self.failure_arn = self._bound(self.on_failure, "failure")
        self.function.event_invoke_config = self

    def _bound(self, destination: Destination | None, outcome: Outcome) -> str | None:
        return None if destination is None else destination.bind(self.function, self, outcome)

    def properties(self) -> CfnEventInvokeConfigProps:
        """The properties as CloudFormation takes them."""
        success, failure = self.success_arn, self.failure_arn
        return {
            "function_name": self.function.underlying.function_name,
            "qualifier": self.function.qualifier or LATEST,
            "destination_config": {
                "on_success": {"destination": success} if success is not None else None,
                "on_failure": {"destination": failure} if failure is not None else None,
            }
            if success is not None or failure is not None
            else None,
            "maximum_event_age_in_seconds": seconds_of(self.max_event_age),
            "maximum_retry_attempts": self.retry_attempts,
        }
