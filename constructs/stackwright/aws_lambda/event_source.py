"""What can trigger a function."""

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from stackwright.aws_lambda.function_like import FunctionLike

Made_co = TypeVar("Made_co", covariant=True)


class EventSource(Protocol[Made_co]):
    """
    A trigger; `add_event_source` takes one.

    Its parameter is what binding makes: the mapping of a source that Lambda polls, or the
    resource of a service that calls Lambda by itself.
    """

    def bind(self, target: "FunctionLike") -> Made_co:
        """Make what connects the source to *target*, with the permissions that it needs."""
        ...
