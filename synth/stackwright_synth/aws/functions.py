"""boto3's Lambda client behind the `Functions` port."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import cast

from stackwright.errors import DeployError
from stackwright_synth.aws._answers import read
from stackwright_synth.aws._boto import ClientError
from stackwright_synth.aws._clients import Answer, LambdaClient
from stackwright_synth.aws.errors import Refusal, Target, refusal_of, translated
from stackwright_synth.deploy.published import AliasTargets, PublishedVersion

_IN_USE = ("InvalidParameterValueException", "ResourceConflictException")
"""With these Lambda keeps a version: an alias names it, or the edge has replicas of it."""


class AwsFunctions:
    """
    The functions and layers of one account and Region.

    Args:
        client: boto3's client.
        target: Where it sends its calls.
    """

    def __init__(self, client: LambdaClient, target: Target) -> None:
        self._client = client
        self._target = target

    def versions(self, function: str) -> tuple[PublishedVersion, ...]:
        """The states of a function, the unpublished one included; none if it does not exist."""
        call, name = self._client.list_versions_by_function, "ListVersionsByFunction"
        found = self._pages(call, name, "Versions", FunctionName=function)
        return tuple(read(one, PublishedVersion) for one in found)

    def aliases(self, function: str) -> tuple[AliasTargets, ...]:
        """The aliases of a function; none if it does not exist."""
        call = self._client.list_aliases
        found = self._pages(call, "ListAliases", "Aliases", FunctionName=function)
        return tuple(read(one, AliasTargets) for one in found)

    def every_version(self) -> tuple[PublishedVersion, ...]:
        """The states of every function that the account and Region have."""
        call = self._client.list_functions
        found = self._pages(call, "ListFunctions", "Functions", FunctionVersion="ALL")
        return tuple(read(one, PublishedVersion) for one in found)

    def delete_version(self, function: str, number: int) -> str | None:
        """Delete a version; why Lambda keeps it, or `None` if it is gone."""
        try:
            with self._call("DeleteFunction"):
                self._client.delete_function(FunctionName=function, Qualifier=str(number))
        except DeployError as error:
            refusal = _refusal(error)
            if refusal is not None and refusal.code in _IN_USE:
                return refusal.text or refusal.code
            if refusal is None or refusal.code != "ResourceNotFoundException":
                raise
        return None

    def layer_versions(self, layer: str) -> tuple[int, ...]:
        """The numbers of a layer's versions."""
        call = self._client.list_layer_versions
        found = self._pages(call, "ListLayerVersions", "LayerVersions", LayerName=layer)
        return tuple(read(cast("Answer", one)["Version"], int) for one in found)

    def delete_layer_version(self, layer: str, number: int) -> None:
        """Delete a version of a layer; Lambda says nothing of one that is not there."""
        with self._call("DeleteLayerVersion"):
            self._client.delete_layer_version(LayerName=layer, VersionNumber=number)

    def _pages(
        self, call: Callable[..., Answer], operation: str, key: str, **request: object
    ) -> list[object]:
        """The items of all pages; none if what was asked for does not exist."""
        found: list[object] = []
        while True:
            try:
                with self._call(operation):
                    answer = call(**request)
            except DeployError as error:
                refusal = _refusal(error)
                if refusal is not None and refusal.code == "ResourceNotFoundException":
                    return []
                raise
            items = answer.get(key)
            found.extend(cast("list[object]", items) if isinstance(items, list) else [])
            if not answer.get("NextMarker"):
                return found
            request["Marker"] = answer["NextMarker"]

    @contextmanager
    def _call(self, operation: str) -> Generator[None, None, None]:
        with translated(f"lambda:{operation}", self._target):
            yield


def _refusal(error: DeployError) -> Refusal | None:
    cause = error.__cause__
    return refusal_of(cause) if isinstance(cause, ClientError) else None
