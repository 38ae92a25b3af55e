"""A part of a template in, the names that it refers to out."""

from collections.abc import Iterator
from typing import Any

from stackwright.tokens import is_document, is_list


def references(value: Any) -> Iterator[str]:
    """The logical ids, parameters and pseudo parameters that *value* refers to."""
    if is_document(value):
        for function, argument in value.items():
            if function == "Ref" and isinstance(argument, str):
                yield argument
            elif function == "Fn::GetAtt":
                yield argument.partition(".")[0] if isinstance(argument, str) else argument[0]
            elif function == "Fn::Sub":
                yield from _substituted(argument)
            else:
                yield from references(argument)
    elif is_list(value):
        for item in value:
            yield from references(item)


def _substituted(argument: Any) -> Iterator[str]:
    if isinstance(argument, str):
        argument = [argument, {}]
    template, variables = argument
    yield from references(variables)
    for piece in str(template).split("${")[1:]:
        name = piece.partition("}")[0].strip()
        if not name.startswith("!") and name not in variables:
            yield name.partition(".")[0]
