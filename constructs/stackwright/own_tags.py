"""The tags that a resource itself is given: a mapping in, CloudFormation's list out."""

from collections.abc import Mapping
from typing import Any, cast

import attrs

from stackwright.checks import fail, is_literal


def own_tags(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Each key must have 1 to 128 characters and no `aws:` in front, each value at most 256."""
    if not isinstance(value, Mapping):
        return
    for key, text in cast("Mapping[str, str]", value).items():
        if not 1 <= len(key) <= 128 or key.lower().startswith("aws:"):
            raise fail(
                instance,
                f"{attribute.name}: a key has 1 to 128 characters and no 'aws:' in front, "
                f"got {key!r}",
            )
        if is_literal(text) and len(text) > 256:
            message = f"{attribute.name}: a value has at most 256 characters, got {len(text)}"
            raise fail(instance, message)


def tag_list(tags: Mapping[str, str] | None) -> list[Any] | None:
    """
    *tags* as a list, sorted by key; `None` if there are none.

    Resources differ in whether a tag must have a value, so that no one type fits all.
    """
    if not tags:
        return None
    return [{"key": key, "value": tags[key]} for key in sorted(tags)]
