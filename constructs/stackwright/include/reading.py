"""A file in, the template that it holds and where everything in it stands out."""

from pathlib import Path as File
from typing import Any

from stackwright.errors import TokenError
from stackwright.include.faults import Fault
from stackwright.include.places import Place, Value
from stackwright.tokens import PlainText, is_document, is_list, may_hold_markers, pieces


def read(file: File) -> "tuple[dict[str, Value], Place]":
    """
    Read a template in JSON or YAML.

    Raises:
        Fault: The file cannot be read, or holds no template.
    """
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Fault(
            "template-unreadable",
            f"the template {file} cannot be read: {error.strerror}",
            hint="a relative path starts from the folder of the file that makes the App",
        ) from None
    except UnicodeDecodeError as error:
        raise Fault("template-unreadable", f"the template is not UTF-8: {error.reason}") from None
    try:
        value, place = _parsed(text)
    except RecursionError:
        raise Fault("not-a-template", "the template is nested too deeply") from None
    if not is_document(value):
        raise Fault(
            "not-a-template",
            f"a template is a mapping of sections, got a {_kind(value)}",
            spot=(place.line, place.column),
        )
    return {key: _guarded(one) for key, one in value.items()}, place


def _guarded(value: Any) -> Any:
    """The value, with text that looks like a deferred value's marker kept from being taken so."""
    if isinstance(value, str):
        return PlainText(value) if may_hold_markers(value) and not _is_plain(value) else value
    if is_list(value):
        return [_guarded(one) for one in value]
    if is_document(value):
        entries = value
        return {_guarded(key): _guarded(one) for key, one in entries.items()}
    return value


def _is_plain(text: str) -> bool:
    try:
        return len(pieces(text)) == 1
    except TokenError:
        return False


def _parsed(text: str) -> "tuple[Value, Place]":
    from stackwright.include import json_text

    if not text.lstrip().startswith("{"):
        return _yaml(text)
    try:
        return json_text.read(text)
    except Fault as not_json:
        if not_json.code != "not-a-template":
            raise
        try:  # YAML has braces too, with comments and without quotes
            return _yaml(text)
        except Fault as fault:
            raise not_json if fault.code == "not-a-template" else fault from None


def _yaml(text: str) -> "tuple[Value, Place]":
    from stackwright.include import yaml_text  # takes 10 ms, which JSON need not pay

    return yaml_text.read(text)


def _kind(value: Value) -> str:
    return "list" if is_list(value) else "text or number"
