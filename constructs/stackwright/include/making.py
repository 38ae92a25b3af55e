"""A checked template in, the constructs that stand for its entries out."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from stackwright.elements import Condition, Element, Mappings, Output, Parameter
from stackwright.errors import StackwrightError
from stackwright.include import elements
from stackwright.include.faults import Path
from stackwright.include.raw import RAW_ENTRIES, RawEntry
from stackwright.include.resources import Resources
from stackwright.source import SourceLocation
from stackwright.stack import Stack
from stackwright.tokens import is_document, is_list
from stackwright.tree import Construct

C = TypeVar("C", bound=Construct)

Locate = Callable[[Path], SourceLocation]
"""Says where an entry of the template stands."""

PREFIXES: Final[Mapping[str, str]] = {
    "Parameters": "Parameter:",
    "Mappings": "Mapping:",
    "Conditions": "Condition:",
    "Rules": "Rule:",
    "Hooks": "Hook:",
    "Outputs": "Output:",
    "Resources": "",
}
"""What stands before the names of each section in the ids of constructs."""


class Making:
    """
    The making of what a template describes.

    Args:
        scope: What it is made in.
        template: The template, whose form has been checked.
        locate: Says where an entry stands.
    """

    def __init__(self, scope: Construct, template: Mapping[str, Any], locate: Locate) -> None:
        self._scope = scope
        self._template = template
        self._locate = locate
        self._conditions: dict[str, Condition] = {}

    def make(self) -> None:
        """
        Make everything.

        Raises:
            Fault: An entry that cannot be made.
            StackwrightError: A name or a value that a construct does not take.
        """
        self._each("Parameters", self._parameter)
        self._each("Mappings", self._mapping)
        self._each("Conditions", self._condition)
        self._each("Rules", self._raw)
        self._each("Hooks", self._raw)
        resources = Resources(self._scope, self._template, self._conditions)
        self._each("Resources", lambda _, name, entry: resources.make(name, entry))
        self._each("Outputs", self._output)
        self._whole()

    def _each(self, section: str, make: Callable[[str, str, Any], Construct]) -> None:
        entries: dict[str, Any] = self._template.get(section, {})
        for name, entry in entries.items():
            path = (section, name)
            is_raw = name.startswith("Fn::") or (is_document(entry) and "Fn::Transform" in entry)
            made = self._placed(path, self._raw if is_raw else make, section, name, entry)
            vars(made)["source"] = self._locate(path)

    def _placed(self, path: Path, make: Callable[..., Any], *arguments: Any) -> Any:
        """What *make* gives; what it refuses is placed in the template."""
        try:
            return make(*arguments)
        except StackwrightError as error:
            error.source = self._locate(path)
            raise

    def _id(self, section: str, name: str) -> str:
        if name.startswith("Fn::"):
            return f"{section}:{name}"
        return f"{PREFIXES[section]}{name}"

    def _parameter(self, section: str, name: str, entry: Any) -> Parameter:
        keywords = elements.parameter(entry, (section, name))
        return Parameter(self._scope, self._id(section, name), name=name, **keywords)

    def _mapping(self, section: str, name: str, entry: Any) -> Element:
        if any("Fn::Transform" in row for row in entry.values()):
            return self._raw(section, name, entry)
        table = elements.mapping(entry, (section, name))
        return Mappings(self._scope, self._id(section, name), name=name, table=table)

    def _condition(self, section: str, name: str, entry: Any) -> Condition:
        made = Condition(self._scope, self._id(section, name), expression=entry)
        vars(made)["logical_name"] = name  # CloudFormation takes other signs there, such as `&`
        self._conditions[name] = made
        return made

    def _output(self, section: str, name: str, entry: Any) -> Element:
        keywords = elements.output(entry, (section, name))
        if "Condition" in entry:
            condition = self._conditions.get(entry["Condition"])
            if condition is None:  # a loop makes it
                return self._raw(section, name, entry)
            keywords["condition"] = condition
        return Output(self._scope, self._id(section, name), name=name, **keywords)

    def _raw(self, section: str, name: str, entry: Any) -> RawEntry:
        kind = RAW_ENTRIES[section]
        return kind(self._scope, self._id(section, name), name=name, content=entry)

    def _whole(self) -> None:
        """Give the stack what the template says of itself."""
        stack, template = Stack.of(self._scope), self._template
        if "Description" in template and stack.description is None:
            self._placed(("Description",), self._describe, stack, template["Description"])
        if "Metadata" in template:
            stack.metadata = {**template["Metadata"], **(stack.metadata or {})}
        if "Transform" in template:
            self._add_macros(stack, template["Transform"])
        for name in ("AWSTemplateFormatVersion", "Globals"):
            if name in template:
                self._placed((name,), stack.add_section, name, template[name])

    def _describe(self, stack: Stack, text: Any) -> None:
        stack.description = text

    def _add_macros(self, stack: Stack, given: Any) -> None:
        """Run the macros of this template after those of what was taken in before."""
        before: Any = stack.sections.get("Transform")
        if before is None or before == given:
            stack.add_section("Transform", given)
            return
        macros = [*_listed(before)]
        macros += [one for one in _listed(given) if one not in macros]
        stack.sections = {**stack.sections, "Transform": macros}


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [value]
