"""References between stacks in: exports, imports and a deployment order out."""

import itertools
import json
from collections.abc import Sequence
from typing import Any

from attrs import field

from stackwright.errors import CrossStackError, ReferenceCycleError
from stackwright.logical_ids import logical_id
from stackwright.source import SourceLocation
from stackwright.stack import Stack
from stackwright.value import record

_MAX_EXPORT_NAME = 255
LIST_DELIMITER = "||"
"""Joins an exported list; an export can only be text."""


@record
class Edge:
    """One reason why the stack *consumer* must be deployed after *producer*."""

    consumer: str
    producer: str
    reason: str
    source: SourceLocation | None


@record
class Exports:
    """What the stacks of an app export to each other; filled while they are resolved."""

    outputs: dict[str, dict[str, Any]] = field(factory=dict[str, dict[str, Any]])
    edges: dict[tuple[str, str, str], Edge] = field(factory=dict[tuple[str, str, str], Edge])

    def use(
        self,
        consumer: Stack,
        producer: Stack,
        expression: dict[str, Any],
        *,
        as_list: bool,
        reason: str,
        source: SourceLocation | None,
    ) -> dict[str, Any]:
        """
        Export *expression* from *producer*, and give what imports it in *consumer*.

        The names are those of the AWS CDK.

        Raises:
            CrossStackError: The stacks are in different accounts or Regions.
        """
        _assert_same_place(consumer, producer, reason, source)
        self.depend(consumer, producer, reason, source)
        text = json.dumps(expression, separators=(",", ":"))
        name = logical_id(("Exports", f"Output{text}"))
        room = _MAX_EXPORT_NAME - len(producer.stack_name) - 1
        export_name = f"{producer.stack_name}:{name[-room:]}"
        value: object = {"Fn::Join": [LIST_DELIMITER, expression]} if as_list else expression
        self.outputs.setdefault(producer.path, {})[name] = {
            "Value": value,
            "Export": {"Name": export_name},
        }
        imported = {"Fn::ImportValue": export_name}
        return {"Fn::Split": [LIST_DELIMITER, imported]} if as_list else imported

    def depend(
        self, consumer: Stack, producer: Stack, reason: str, source: SourceLocation | None
    ) -> None:
        """Note that *consumer* must be deployed after *producer*."""
        key = (consumer.path, producer.path, reason)
        self.edges.setdefault(key, Edge(consumer.path, producer.path, reason, source))

    def dependencies(self, consumer: str) -> tuple[str, ...]:
        """The stacks that must be deployed before *consumer*, sorted."""
        return tuple(
            sorted({one.producer for one in self.edges.values() if one.consumer == consumer})
        )

    def order(self, stacks: Sequence[str]) -> list[str]:
        """
        The stacks so that each comes after what it needs, else as they were made.

        Raises:
            ReferenceCycleError: Some need each other; every edge of the cycle is listed.
        """
        needs = {one: self.dependencies(one) for one in stacks}
        done: list[str] = []
        state: dict[str, bool] = {}

        def visit(one: str, trail: tuple[str, ...]) -> None:
            if state.get(one):
                return
            if one in state:
                raise self._cycle((*trail[trail.index(one) :], one))
            state[one] = False
            for other in needs[one]:
                visit(other, (*trail, one))
            state[one] = True
            done.append(one)

        for one in stacks:
            visit(one, ())
        return done

    def _cycle(self, trail: tuple[str, ...]) -> ReferenceCycleError:
        lines: list[str] = []
        for consumer, producer in itertools.pairwise(trail):
            for edge in self.edges.values():
                if (edge.consumer, edge.producer) == (consumer, producer):
                    place = f" ({edge.source})" if edge.source else ""
                    lines.append(f"{edge.consumer} needs {edge.producer}: {edge.reason}{place}")
        return ReferenceCycleError(
            "stacks need each other: "
            + " -> ".join(trail)
            + "".join(f"\n    {one}" for one in lines),
            code="stack-cycle",
            path=trail[0],
            hint="put the resources into one stack, or cut one of these references",
        )


def _assert_same_place(
    consumer: Stack, producer: Stack, reason: str, source: SourceLocation | None
) -> None:
    for what, mine, theirs in (
        ("accounts", consumer.given_account, producer.given_account),
        ("Regions", consumer.given_region, producer.given_region),
    ):
        if mine and theirs and mine != theirs:
            raise CrossStackError(
                f"{consumer.path} and {producer.path} are in different {what}, "
                f"{mine} and {theirs}: {reason}",
                path=consumer.path,
                source=source,
                hint="an export is seen in its own account and Region only; "
                "give the resource a name and refer to it by that name",
            )
