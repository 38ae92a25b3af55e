"""A part of a template in, what is known of it before the deployment out."""

from typing import Any

from stackwright.tokens import Document, is_document
from stackwright_synth.resolve import ResolvedStack

_DYNAMIC = "{{resolve:"
_NOTHING = {"Ref": "AWS::NoValue"}


def text(value: object) -> str | None:
    """The text that *value* is; `None` for what only the deployment knows."""
    return value if isinstance(value, str) and _DYNAMIC not in value else None


def number(value: object) -> float | None:
    """The number that *value* is; `None` for what only the deployment knows."""
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def inside(value: Any, *names: str) -> Any:
    """What stands in *value* under the first of the *names*, in that under the next, and so on."""
    for name in names:
        value = value.get(name) if is_document(value) else None
    return value


def is_given(value: object) -> bool:
    """Whether *value* will be there and not be empty, whatever a condition turns out to be."""
    if is_document(value) and ("Fn::If" in value or value == _NOTHING):
        return False
    return value is not None and value not in ("", [], {})


def is_open(given: Document) -> bool:
    """Whether a function of CloudFormation gives, or adds to, what is *given*."""
    return any(name == "Ref" or name.startswith("Fn::") for name in given)


def is_lacking(stack: ResolvedStack, given: Document, name: str) -> bool:
    """
    Whether *name* will not be among what is *given*.

    Nothing is lacking where a loop or a macro of the template may supply it.
    """
    if name in given and given[name] != _NOTHING:
        return False
    if is_open(given):
        return False
    if "Transform" not in stack.document:
        return True
    from stackwright.include.names import is_rewritten

    return not is_rewritten(stack.document)
