"""The schemas of resource types in, the text of the file of permissions out."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final

Json = dict[str, Any]

_LETTERS: Final = {"create": "c", "read": "r", "update": "u", "delete": "d"}
_TAGGING: Final = "cru"
_ACTION: Final = re.compile(r"[a-z0-9-]+:[A-Za-z0-9*]+")


def permissions(schemas: Mapping[str, Json], types: Iterable[str]) -> str:
    """
    The file: for each of the *types*, what CloudFormation calls on behalf of who deploys.

    An object of a type has the actions, separated by spaces, under the letters of when they are
    needed: `c`reate, `r`ead, `u`pdate, `d`elete. A type of which nothing is known is left out.
    """
    lines = [
        f"{json.dumps(type)}: {json.dumps(found, separators=(',', ':'), sort_keys=True)}"
        for type in sorted(types)
        if (found := _of(schemas[type]))
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _of(schema: Json) -> dict[str, str]:
    handlers: Json = schema.get("handlers", {})
    when: dict[str, set[str]] = defaultdict(set)
    for name, letter in _LETTERS.items():
        for action in handlers.get(name, {}).get("permissions", ()):
            when[_spelled(action)].add(letter)
    for action in schema.get("tagging", {}).get("permissions", ()) if handlers else ():
        when[_spelled(action)].update(_TAGGING)
    found: dict[str, list[str]] = defaultdict(list)
    for action in sorted(when):
        if _ACTION.fullmatch(action):
            found["".join(one for one in "crud" if one in when[action])].append(action)
    return {letters: " ".join(actions) for letters, actions in found.items()}


def _spelled(action: str) -> str:
    """`EC2:CreateTags` -> `ec2:CreateTags`, as IAM lists it; IAM itself does not mind."""
    service, _, name = action.strip().partition(":")
    return f"{service.lower()}:{name}"
