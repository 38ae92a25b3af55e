"""An answer of AWS in, the value that a port promises out."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

import cattrs
from cattrs.gen import make_dict_structure_fn

from stackwright.errors import DeployError
from stackwright_synth.deploy.ports import (
    ChangeSetState,
    EventPage,
    Output,
    ResourceChange,
    StackEvent,
    StackResource,
    StackState,
)
from stackwright_synth.deploy.published import AliasTargets, PublishedVersion

T = TypeVar("T")

_WORDS: dict[type, dict[str, str]] = {
    Output: {
        "key": "OutputKey",
        "value": "OutputValue",
        "description": "Description",
        "export": "ExportName",
    },
    StackState: {
        "id": "StackId",
        "name": "StackName",
        "status": "StackStatus",
        "reason": "StackStatusReason",
        "outputs": "Outputs",
        "parameters": "Parameters",
        "termination_protection": "EnableTerminationProtection",
    },
    StackResource: {
        "logical_id": "LogicalResourceId",
        "type": "ResourceType",
        "status": "ResourceStatus",
        "physical_id": "PhysicalResourceId",
    },
    ResourceChange: {
        "logical_id": "LogicalResourceId",
        "type": "ResourceType",
        "action": "Action",
        "physical_id": "PhysicalResourceId",
        "replacement": "Replacement",
        "properties": "Details",
    },
    ChangeSetState: {
        "id": "ChangeSetId",
        "stack_id": "StackId",
        "status": "Status",
        "execution_status": "ExecutionStatus",
        "reason": "StatusReason",
        "changes": "Changes",
    },
    StackEvent: {
        "id": "EventId",
        "stack_id": "StackId",
        "timestamp": "Timestamp",
        "logical_id": "LogicalResourceId",
        "type": "ResourceType",
        "status": "ResourceStatus",
        "physical_id": "PhysicalResourceId",
        "reason": "ResourceStatusReason",
        "token": "ClientRequestToken",
    },
    EventPage: {"events": "StackEvents", "next_token": "NextToken"},
    PublishedVersion: {"function": "FunctionName", "number": "Version", "layers": "Layers"},
    AliasTargets: {"name": "Name", "versions": ""},
}
"""How AWS spells the fields of our values; without a name, the whole answer is one."""


def read(raw: object, kind: type[T]) -> T:
    """
    Read an answer, or a part of one.

    Raises:
        DeployError: It is not of the documented form.
    """
    try:
        return converter().structure(raw, kind)
    except (cattrs.BaseValidationError, AttributeError, KeyError, TypeError, ValueError) as error:
        problems = "; ".join(cattrs.transform_error(error))
        raise DeployError(
            f"an answer of AWS cannot be read as {kind.__name__}: {problems}",
            code="garbled-answer",
            hint="try again; if it stays so, what answers there is not quite AWS",
        ) from error


@cache
def converter() -> cattrs.Converter:
    """Make the converter from the words of AWS to ours."""
    made = cattrs.Converter()
    made.register_structure_hook(datetime, _moment)
    made.register_structure_hook_factory(lambda kind: kind in _WORDS, _reader)
    return made


def _reader(
    kind: type[object], made: cattrs.BaseConverter
) -> Callable[[Mapping[str, object], type], object]:
    """What reads an answer as *kind*: our names and forms first, then the values."""
    structure: Callable[[Mapping[str, object], type[object]], object]
    structure = make_dict_structure_fn(kind, made)

    def read_renamed(raw: Mapping[str, object], _: type) -> object:
        ours: dict[str, object] = {}
        for name, theirs in _WORDS[kind].items():
            if not theirs:
                ours[name] = _FORMS[(kind, name)](raw)
            elif theirs in raw:
                reshape = _FORMS.get((kind, name))
                ours[name] = reshape(raw[theirs]) if reshape else raw[theirs]
        return structure(ours, kind)

    return read_renamed


def _moment(raw: object, _: type) -> datetime:
    """botocore has read the time already."""
    if not isinstance(raw, datetime):
        raise TypeError(f"no time: {raw!r}")
    return raw


def _parameter_names(parameters: Any) -> list[object]:
    return [parameter["ParameterKey"] for parameter in parameters]


def _properties(details: Any) -> list[object]:
    """What changes: names of properties, and `Tags`, `Metadata` and the like by themselves."""
    targets = [detail.get("Target", {}) for detail in details]
    names = [target.get("Name") or target.get("Attribute") for target in targets]
    return list(dict.fromkeys(name for name in names if name))


def _resource_changes(changes: Any) -> list[object]:
    """The changes to resources; those of hooks stand in the same list."""
    return [change["ResourceChange"] for change in changes if "ResourceChange" in change]


def _number(version: Any) -> int | None:
    return None if version == "$LATEST" else int(version)


def _layer_arns(layers: Any) -> list[object]:
    return [layer["Arn"] for layer in layers]


def _targets(alias: Any) -> list[object]:
    """The published versions that an alias leads to: the main one, and one with a weight."""
    routing: Mapping[str, Any] = alias.get("RoutingConfig") or {}
    weights: Mapping[str, float] = routing.get("AdditionalVersionWeights") or {}
    versions: list[str] = [alias["FunctionVersion"], *weights]
    return [int(version) for version in versions if version != "$LATEST"]


_FORMS: dict[tuple[type, str], Callable[[Any], object]] = {
    (StackState, "parameters"): _parameter_names,
    (ResourceChange, "properties"): _properties,
    (ChangeSetState, "changes"): _resource_changes,
    (PublishedVersion, "number"): _number,
    (PublishedVersion, "layers"): _layer_arns,
    (AliasTargets, "versions"): _targets,
}
"""Where an answer is not only named but built differently; a wrong form raises, and is told."""
