"""A template in, the references that lead nowhere out."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stackwright.include.faults import Fault, Path
from stackwright.include.names import (
    LOOP,
    PSEUDO,
    Names,
    has_loop_variable,
    is_rewritten,
    names_of,
    variables,
)
from stackwright.spelling import did_you_mean
from stackwright.tokens import is_document, is_list

_LOGIC: Final = ("Fn::And", "Fn::Or", "Fn::Not")
_WITHOUT_FUNCTIONS: Final = frozenset(
    ["AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Mappings", "Transform"]
)
_WITHOUT_RESOURCES: Final = frozenset({"Conditions", "Rules"})


def dangling(template: Mapping[str, Any]) -> Iterator[Fault]:
    """
    The references of *template* that lead nowhere, section by section.

    What a macro may add is not known here, so with one a reference is given the benefit of
    the doubt; synthesis warns of it.
    """
    if is_rewritten(template):
        return
    for section, content in template.items():
        if section not in _WITHOUT_FUNCTIONS:
            yield from _Search(template, section).faults(content, (section,), frozenset())


class _Search:
    """The search through one section."""

    def __init__(self, template: Mapping[str, Any], section: str) -> None:
        self._section = section
        self._parameters = names_of(template.get("Parameters"))
        self._resources = names_of(template.get("Resources"))
        self._conditions = names_of(template.get("Conditions"))
        self._mappings = names_of(template.get("Mappings"))

    def faults(self, node: Any, path: Path, loops: frozenset[str]) -> Iterator[Fault]:
        """The faults in *node*; *loops* are the variables of the loops around it."""
        if is_list(node):
            for index, one in enumerate(node):
                yield from self.faults(one, (*path, index), loops)
        elif is_document(node):
            mapping = node
            for key, argument in mapping.items():
                if key.startswith(f"{LOOP}::") and is_list(argument):
                    yield from self._loop(argument, (*path, key), loops)
                    continue
                if len(mapping) == 1:
                    yield from self._function(key, argument, (*path, key), loops)
                yield from self.faults(argument, (*path, key), loops)
            if self._section in ("Resources", "Outputs") and len(path) == 2:
                yield from self._attributes(mapping, path, loops)

    def _loop(self, loop: list[Any], path: Path, loops: frozenset[str]) -> Iterator[Fault]:
        variable = loop[0] if loop else None
        yield from self.faults(loop[1:2], path, loops)
        inner = loops | {variable} if isinstance(variable, str) else loops
        for body in loop[2:]:
            yield from self.faults(body, (*path, 2), inner)
            if len(path) == 2 and self._section in ("Resources", "Outputs"):
                for name, entry in body.items():
                    if is_document(entry):
                        yield from self._attributes(entry, (*path, 2, name), inner)

    def _function(
        self, key: str, argument: Any, path: Path, loops: frozenset[str]
    ) -> Iterator[Fault]:
        items = argument if is_list(argument) else []
        first = items[0] if items else None
        if key == "Ref":
            yield from self._value(argument, path, loops)
        elif key == "Fn::GetAtt":
            name = argument.partition(".")[0] if isinstance(argument, str) else first
            yield from self._resource(name, "Fn::GetAtt of", path, loops)
        elif key == "Fn::Sub":
            yield from self._sub(argument, path, loops)
        elif key == "Fn::If":
            yield from self._condition(first, path, loops)
        elif key in _LOGIC:
            for index, one in enumerate(items):
                if is_document(one) and [*one] == ["Condition"]:
                    yield from self._condition(one["Condition"], (*path, index), loops)
        elif key == "Condition" and self._section == "Conditions" and len(path) == 3:
            yield from self._condition(argument, path, loops)
        elif key == "Fn::FindInMap":
            yield from self._check(self._mappings, first, "the mapping", path, loops)
        elif key == "Fn::ValueOf":
            yield from self._check(self._parameters, first, "the parameter", path, loops)

    def _attributes(
        self, entry: Mapping[str, Any], path: Path, loops: frozenset[str]
    ) -> Iterator[Fault]:
        """The names that a resource or an output gives outside of functions."""
        if "Condition" in entry:
            yield from self._condition(entry["Condition"], (*path, "Condition"), loops)
        if "DependsOn" in entry and self._section == "Resources":
            needed = entry["DependsOn"]
            for one in needed if is_list(needed) else [needed]:
                yield from self._resource(one, "DependsOn", (*path, "DependsOn"), loops)

    def _value(self, name: Any, path: Path, loops: frozenset[str]) -> Iterator[Fault]:
        if not isinstance(name, str) or name in PSEUDO or name in self._parameters:
            return
        if name in self._resources and self._section not in _WITHOUT_RESOURCES:
            return
        if name in loops or has_loop_variable(name):
            return
        known = self._parameters.plain | PSEUDO
        what = "parameter"
        if self._section not in _WITHOUT_RESOURCES:
            known |= self._resources.plain
            what = "resource or parameter"
        yield Fault(
            "dangling-reference",
            f"Ref {name!r}: the template has no {what} of that name",
            path,
            hint=did_you_mean(name, known),
        )

    def _resource(self, name: Any, what: str, path: Path, loops: frozenset[str]) -> Iterator[Fault]:
        yield from self._check(self._resources, name, f"{what} the resource", path, loops)

    def _condition(self, name: Any, path: Path, loops: frozenset[str]) -> Iterator[Fault]:
        yield from self._check(self._conditions, name, "the condition", path, loops)

    def _check(
        self, names: Names, name: Any, what: str, path: Path, loops: frozenset[str]
    ) -> Iterator[Fault]:
        if not isinstance(name, str) or name in names or name in loops or has_loop_variable(name):
            return
        yield Fault(
            "dangling-reference",
            f"{what} {name!r} is not in the template",
            path,
            hint=did_you_mean(name, names.plain) if names.plain else None,
        )

    def _sub(self, argument: Any, path: Path, loops: frozenset[str]) -> Iterator[Fault]:
        template: Any = argument
        own: Any = {}
        if is_list(argument) and len(argument) == 2:
            template, own = argument
        if not isinstance(template, str) or not is_document(own):
            return
        for name in variables(template):
            head, dot, _ = name.partition(".")
            if name in own:
                continue
            if dot:
                yield from self._resource(head, "Fn::Sub uses", path, loops)
            else:
                yield from self._value(name, path, loops)
