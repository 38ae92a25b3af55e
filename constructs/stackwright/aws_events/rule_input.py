"""What a target is given instead of the event: text, a part of the event, or a template."""

import json
from collections.abc import Mapping
from typing import Any, Final

from attrs import field

from stackwright.cfn.aws_events import CfnRuleInputTransformerProps
from stackwright.checks import all_of, each, fail, is_literal, length, matches
from stackwright.value import value

_MAX_PATHS: Final = 100
_MAX_INPUT: Final = 8192
_PATH = matches(r"\$(\..+)?", "a JSON path in dot notation, such as '$.detail.id'")
INPUT_PATH: Final = all_of(length(1, 256), _PATH)
"""The text must be the path of a part of an event."""


def _paths(instance: object, attribute: Any, value: Mapping[str, str]) -> None:
    if len(value) > _MAX_PATHS:
        raise fail(instance, f"input_paths has at most {_MAX_PATHS} names, got {len(value)}")
    for name in value:
        if not name.replace("-", "").replace("_", "").isalnum() or name.upper().startswith("AWS"):
            raise fail(
                instance,
                "a name in input_paths has letters, digits, '-' and '_', and does not begin with "
                f"'AWS', got {name!r}",
            )
    each(INPUT_PATH)(instance, attribute, [*value.values()])


@value
class InputTransformer:
    """
    A template that is filled with parts of the event.

    `InputTransformer({"id": "$.detail.id"}, '{"order": <id>}')`.

    Args:
        input_paths: Name -> path in the event; up to 100.
        input_template: The text, in which `<name>` stands for what is at the path; and
            `<aws.events.event.json>` and the like for what EventBridge knows. 1 to 8,192
            characters.
    """

    input_paths: Mapping[str, str] = field(kw_only=False, validator=_paths)
    input_template: str = field(kw_only=False, validator=length(1, _MAX_INPUT))

    def properties(self) -> CfnRuleInputTransformerProps:
        """The property as CloudFormation takes it."""
        return {
            "input_paths_map": {**self.input_paths} or None,
            "input_template": self.input_template,
        }


def check_input(instance: object, attribute: Any, value: object) -> None:
    """The value must be plain JSON, of 8,192 characters at most."""
    try:
        text = input_text(value)
    except (TypeError, ValueError) as error:
        raise fail(
            instance, f"{attribute.name} must be plain JSON: {error}, got {value!r}"
        ) from None
    if is_literal(text) and text is not None and len(text) > _MAX_INPUT:
        raise fail(
            instance,
            f"{attribute.name} has at most {_MAX_INPUT:,} characters as JSON, got {len(text):,}",
        )


def input_text(value: object) -> str | None:
    """The JSON of *value*, with sorted keys; nothing for `None`."""
    if value is None:
        return None
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
