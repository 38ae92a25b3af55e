"""What can trigger a function."""

from typing import TYPE_CHECKING, Protocol, TypeVar

from stackwright.errors import DuplicateIdError
from stackwright.source import user_location

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


def assert_unbound(target: "FunctionLike", id: str, hint: str) -> None:
    """
    See that a source triggers *target* once, as its service takes it.

    Args:
        target: What the source invokes.
        id: Of what binding makes below *target*, which is made from the source.
        hint: What to do instead.

    Raises:
        DuplicateIdError: It triggers it already; the line that says so is named.
    """
    known = target.find(id)
    if known is not None:
        raise DuplicateIdError(
            f"the source triggers {target.path} already, as {known.source} says",
            code="duplicate-trigger",
            hint=hint,
            path=target.path,
            resource_type=target.resource_type,
            source=user_location(),
        )
