"""Functions as destinations."""

from attrs import field

from stackwright.aws_lambda.destination import Outcome
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.tree import Construct
from stackwright.value import value


@value
class LambdaDestination:
    """
    A function that outcomes of asynchronous invocations invoke, asynchronously again.

    It gets the whole record: the request and the response, each with its context.

    Args:
        function: A function, a version or an alias.
    """

    function: FunctionLike = field(kw_only=False)

    def bind(self, function: FunctionLike, sender: Construct, outcome: Outcome) -> str:
        """Let the role of *function* invoke the other one; give its ARN."""
        if outcome == "records":
            raise sender.error(
                "records that a mapping gave up cannot go to a function",
                code="unsupported-destination",
                hint="send them to a queue or a topic, which invokes the function",
            )
        self.function.grant_invoke(function).apply_before(sender)
        return self.function.function_arn
