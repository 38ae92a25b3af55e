"""Where the outcome of an invocation goes."""

from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from stackwright.aws_lambda.function_like import FunctionLike
    from stackwright.tree import Construct

Outcome: TypeAlias = Literal["success", "failure", "records"]
"""
What is sent: the result of an asynchronous invocation that succeeded or that was given up, or
records that an event source mapping gave up.
"""


class Destination(Protocol):
    """A queue, a topic or the like, as a destination."""

    def bind(self, function: "FunctionLike", sender: "Construct", outcome: Outcome) -> str:
        """
        Let the role of *function* send to it, before *sender* is made; give its ARN.

        Raises:
            PropertyError: The destination does not take this *outcome*.
        """
        ...
