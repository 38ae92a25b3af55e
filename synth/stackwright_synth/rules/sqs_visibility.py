"""A queue hides a message for as long as the function that it triggers may take."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.resolve import ResolvedApp
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import function_of, resources, stack_of, target

CODE: Final = "visibility-timeout"

KINDS: Final = (
    Kind(
        CODE,
        "error or warning",
        "A queue gives messages out again before the function is done.",
        "Six times the function's timeout is advised.",
    ),
)
ADVISED_FACTOR: Final = 6
QUEUE_DEFAULT: Final = 30
FUNCTION_DEFAULT: Final = 3


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    The visibility timeout must not be shorter than the function's timeout, and should be six
    times as long (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html).
    """
    app: ResolvedApp = inspection.app
    for stack, mapping in resources(app, "AWS::Lambda::EventSourceMapping"):
        queue = target(app, stack, mapping.properties.get("EventSourceArn"))
        function = function_of(app, stack, mapping.properties.get("FunctionName"))
        if queue is None or function is None or queue.type != "AWS::SQS::Queue":
            continue
        visible = queue.properties.get("VisibilityTimeout", QUEUE_DEFAULT)
        timeout = function.properties.get("Timeout", FUNCTION_DEFAULT)
        if not isinstance(visible, int) or not isinstance(timeout, int):
            continue
        needed = timeout * ADVISED_FACTOR
        if visible >= needed:
            continue
        given = (
            f"the visibility timeout of {queue.path} is {visible} seconds, and the timeout of "
            f"{function.path} is {timeout} seconds"
        )
        if visible < timeout:
            yield about(
                "error",
                CODE,
                queue if stack_of(app, queue) is stack else mapping,
                f"{given}: AWS refuses a queue that gives up sooner than the function",
                hint=f"give the queue a visibility_timeout of {needed} seconds",
            )
        else:
            yield about(
                "warning",
                CODE,
                queue,
                f"{given}: a throttled batch may be delivered twice",
                hint=f"six times the function's timeout is advised, {needed} seconds",
            )
