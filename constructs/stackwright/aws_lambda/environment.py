"""Environment variables in, a refusal of what Lambda would refuse out."""

import re
from collections.abc import Mapping
from typing import Any

from stackwright.aws_lambda.limits import RESERVED_ENVIRONMENT
from stackwright.checks import fail, is_literal

_NAME = re.compile("[a-zA-Z][a-zA-Z0-9_]+")


def check_environment(instance: object, _: Any, value: Mapping[str, str] | None) -> None:
    """Names start with a letter, have two word characters or more, and are not reserved."""
    for name in value or {}:
        if name in RESERVED_ENVIRONMENT:
            raise fail(
                instance,
                f"environment: {name} is set by Lambda itself and cannot be given",
                hint="choose another name; the handler finds this one in its environment",
            )
        if is_literal(name) and not _NAME.fullmatch(name):
            raise fail(
                instance,
                "environment: a name starts with a letter and has 2 or more letters, digits "
                f"and underscores, got {name!r}",
                hint="Lambda refuses any other; a single letter is too short for it",
            )
