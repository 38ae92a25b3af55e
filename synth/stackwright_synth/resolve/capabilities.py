"""A template in, what CloudFormation wants acknowledged before it takes it out."""

from collections.abc import Iterator
from typing import Any

from stackwright.intrinsics import LOOP
from stackwright.tokens import Document, is_document, is_list

_EXPAND = "CAPABILITY_AUTO_EXPAND"
_NAMED_IAM = "CAPABILITY_NAMED_IAM"
_LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions"


def capabilities(template: Document, *, calls_macro: bool) -> tuple[str, ...]:
    """
    The capabilities that a template needs, sorted.

    `CAPABILITY_NAMED_IAM` covers identities with and without names of their own; what a macro
    makes is not known here, so with one it is acknowledged too.

    Args:
        template: The whole of it.
        calls_macro: Whether a macro is called for a part of it.
    """
    needed: set[str] = set()
    macros = [*_macros(template.get("Transform", []))]
    if macros:
        needed.add(_EXPAND)
    if set(macros) - {_LANGUAGE_EXTENSIONS}:
        needed.add(_NAMED_IAM)
    if calls_macro:
        needed |= {_EXPAND, _NAMED_IAM}
    for kind in _types(template["Resources"]):
        if kind.startswith("AWS::IAM::"):
            needed.add(_NAMED_IAM)
        elif kind.endswith("::MODULE"):
            needed.add(_EXPAND)
    return tuple(sorted(needed))


def _macros(given: Any) -> Iterator[str]:
    for one in given if is_list(given) else [given]:
        yield str(one.get("Name")) if is_document(one) else str(one)


def _types(resources: Document) -> set[str]:
    """The types of the resources, those in the bodies of loops (`Fn::ForEach`) too."""
    found = {one.get("Type") for one in resources.values() if one.__class__ is dict}
    for key, entry in resources.items():
        if key.startswith(LOOP) and is_list(entry) and is_document(entry[-1]):
            found |= _types(entry[-1])
    return {one for one in found if isinstance(one, str)}
