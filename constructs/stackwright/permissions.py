"""
Resource types in, the permissions that deploying them takes out.

CloudFormation acts with the permissions of whoever deploys. The schemas of the types list what it
calls; the generated file `cfn/permissions.json` holds that. Nothing on the way from an app to its
templates reads it.
"""

import json
from collections.abc import Collection, Iterable
from functools import cache
from typing import Final, Literal, NamedTuple, TypeAlias

Operation: TypeAlias = Literal["create", "read", "update", "delete"]

OPERATIONS: Final[tuple[Operation, ...]] = ("create", "read", "update", "delete")
"""What CloudFormation does to a resource."""


class Needed(NamedTuple):
    """
    What a deployment needs.

    Args:
        actions: Such as `lambda:CreateFunction`; sorted.
        unknown: The types of which nothing is known, such as custom resources; sorted.
    """

    actions: tuple[str, ...]
    unknown: tuple[str, ...]


def needed_for(types: Iterable[str], operations: Collection[Operation] = OPERATIONS) -> Needed:
    """
    The actions that CloudFormation calls for resources of *types*.

    They are what a deployment may need, as AWS publishes it: most resources need fewer, for
    many actions belong to properties that are not given.

    Args:
        types: Such as `AWS::Lambda::Function`.
        operations: What is done to the resources. Default: everything.
    """
    letters = {one[0] for one in operations}
    actions: set[str] = set()
    unknown: set[str] = set()
    for type in types:
        known = _table().get(type)
        if known is None:
            unknown.add(type)
        for when, listed in (known or {}).items():
            if letters & {*when}:
                actions.update(listed.split())
    return Needed(tuple(sorted(actions)), tuple(sorted(unknown)))


@cache
def _table() -> dict[str, dict[str, str]]:
    from importlib.resources import files  # dear, and only for who asks

    text = (files("stackwright") / "cfn" / "permissions.json").read_text("utf-8")
    table: dict[str, dict[str, str]] = json.loads(text)
    return table
