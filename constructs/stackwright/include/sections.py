"""A template in, what is wrong with its form out: sections, entries, and what each must have."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stackwright.include.faults import Fault, Path
from stackwright.include.names import is_rewritten
from stackwright.spelling import did_you_mean
from stackwright.tokens import is_document, is_list

ENTRIES: Final = (
    "Parameters", "Mappings", "Conditions", "Rules", "Resources", "Outputs", "Hooks",
)  # fmt: skip
"""The sections that are made of named entries."""

SECTIONS: Final = frozenset(
    {*ENTRIES, "AWSTemplateFormatVersion", "Description", "Globals", "Metadata", "Transform"}
)
ATTRIBUTES: Final = frozenset([
    "Condition", "CreationPolicy", "DeletionPolicy", "DependsOn", "Metadata", "Properties", "Type",
    "UpdatePolicy", "UpdateReplacePolicy", "Version",
])  # fmt: skip

"""What a resource may have."""

_PARAMETER: Final = frozenset([
    "AllowedPattern", "AllowedValues", "ConstraintDescription", "Default", "Description",
    "MaxLength", "MaxValue", "MinLength", "MinValue", "NoEcho", "Type",
])  # fmt: skip
_OUTPUT: Final = frozenset(["Condition", "Description", "Export", "Value"])


def malformed(template: Mapping[str, Any]) -> Iterator[Fault]:
    """The faults in the form of *template*."""
    for section, content in template.items():
        if section == "Fn::Transform":
            continue
        if section not in SECTIONS or (section == "Globals" and "Transform" not in template):
            yield Fault(
                "unknown-section",
                f"a template has no section {section!r}",
                (section,),
                hint=did_you_mean(section, SECTIONS),
            )
        elif section in (*ENTRIES, "Metadata", "Globals"):
            yield from _mapping(content, (section,))
    if "Resources" not in template and "Fn::Transform" not in template:
        yield Fault("not-a-template", "the template has no Resources", hint="every template has")
    for section in ENTRIES:
        entries = template.get(section)
        if is_document(entries):
            for name, entry in entries.items():
                if not name.startswith("Fn::"):
                    yield from _entry(template, section, entry, (section, name))


def _mapping(value: Any, path: Path) -> Iterator[Fault]:
    if not is_document(value):
        kind = "a list" if is_list(value) else repr(value)
        what = ".".join(map(str, path))
        yield Fault("invalid-entry", f"{what} must be a mapping, got {kind}", path)


def _entry(template: Mapping[str, Any], section: str, entry: Any, path: Path) -> Iterator[Fault]:
    faults = [*_mapping(entry, path)]
    if faults or section in ("Mappings", "Rules", "Hooks"):
        yield from faults
    elif section == "Resources":
        yield from _resource(template, entry, path)
    elif section == "Parameters":
        yield from _known(entry, _PARAMETER, "a parameter", path)
        if "Type" not in entry:
            hint = "such as String, Number or CommaDelimitedList"
            yield Fault("missing-type", f"the parameter {path[-1]} has no Type", path, hint=hint)
    elif section == "Outputs":
        yield from _known(entry, _OUTPUT, "an output", path)
        if "Value" not in entry and "Fn::Transform" not in entry:
            yield Fault("invalid-entry", f"the output {path[-1]} has no Value", path)
    elif len(entry) != 1:
        text = f"the condition {path[-1]} must be one function, got {len(entry)} entries"
        yield Fault("invalid-entry", text, path, hint="such as Fn::Equals or Fn::And")


def _resource(template: Mapping[str, Any], entry: dict[str, Any], path: Path) -> Iterator[Fault]:
    if "Fn::Transform" in entry:
        return
    if not isinstance(entry.get("Type"), str):
        hint = "such as AWS::SQS::Queue"
        yield Fault("missing-type", f"the resource {path[-1]} has no Type", path, hint=hint)
        return
    if not is_rewritten(template):
        yield from _known(entry, ATTRIBUTES, "a resource", path)
    for name in ("Properties", "Metadata", "CreationPolicy", "UpdatePolicy"):
        if name in entry:
            yield from _mapping(entry[name], (*path, name))
    needed: Any = entry.get("DependsOn", [])
    names = needed if is_list(needed) else [needed]
    if not all(isinstance(one, str) for one in names):
        text = f"DependsOn takes logical ids, got {needed!r}"
        yield Fault("invalid-entry", text, (*path, "DependsOn"))
    if not isinstance(entry.get("Condition", ""), str):
        text = f"Condition takes the name of a condition, got {entry['Condition']!r}"
        yield Fault("invalid-entry", text, (*path, "Condition"))


def _known(
    entry: Mapping[str, Any], known: frozenset[str], what: str, path: Path
) -> Iterator[Fault]:
    for name in entry:
        if name not in known and not name.startswith("Fn::"):
            yield Fault(
                "invalid-entry",
                f"{what} has no {name!r}",
                (*path, name),
                hint=did_you_mean(name, known),
            )
