"""What pruning needs of Lambda: a port, and the values in which it answers."""

from typing import Protocol

from attrs import frozen


@frozen
class PublishedVersion:
    """
    A version of a function.

    Args:
        function: The name of the function.
        number: Its number; `None` for the function's newest, unpublished state.
        layers: The ARNs of the layer versions that are attached to it.
    """

    function: str
    number: int | None
    layers: tuple[str, ...] = ()


@frozen
class AliasTargets:
    """The versions that an alias gives traffic to, with weights or without."""

    name: str
    versions: tuple[int, ...]


class Functions(Protocol):
    """The functions and layers of one account and Region."""

    def versions(self, function: str) -> tuple[PublishedVersion, ...]:
        """The states of a function, the unpublished one included; none if it does not exist."""
        ...

    def aliases(self, function: str) -> tuple[AliasTargets, ...]:
        """The aliases of a function; none if it does not exist."""
        ...

    def every_version(self) -> tuple[PublishedVersion, ...]:
        """The states of every function that the account and Region have."""
        ...

    def delete_version(self, function: str, number: int) -> str | None:
        """Delete a version; why Lambda keeps it, or `None` if it is gone."""
        ...

    def layer_versions(self, layer: str) -> tuple[int, ...]:
        """The numbers of a layer's versions."""
        ...

    def delete_layer_version(self, layer: str, number: int) -> None:
        """Delete a version of a layer; one that is not there is no error."""
        ...
