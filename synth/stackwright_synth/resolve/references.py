"""A part of a template in, the names that it refers to out."""

from collections.abc import Iterator
from typing import Any


def references(value: Any) -> Iterator[str]:
    """The logical ids, parameters and pseudo parameters that *value* refers to."""
    if isinstance(value, dict):
        for function, argument in value.items():
            if function == "Ref" and isinstance(argument, str):
                yield argument
            elif function == "Fn::GetAtt":
                yield argument.partition(".")[0] if isinstance(argument, str) else argument[0]
            elif function == "Fn::Sub":
                yield from _substituted(argument)
            else:
                yield from references(argument)
    elif isinstance(value, list):
        for item in value:
            yield from references(item)


def _substituted(argument: Any) -> Iterator[str]:
    template, variables = (argument, {}) if isinstance(argument, str) else argument
    yield from references(variables)
    for piece in str(template).split("${")[1:]:
        name = piece.partition("}")[0].strip()
        if not name.startswith("!") and name not in variables:
            yield name.partition(".")[0]
