"""A template and values of its parameters in, the template without those parameters out."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, cast

from stackwright.checks import is_literal
from stackwright.include.faults import Fault
from stackwright.spelling import did_you_mean
from stackwright.tokens import ListToken, NumberToken, is_document, is_list

ParameterValue: TypeAlias = str | int | float | bool | Sequence[str] | NumberToken | ListToken
"""What may stand for a parameter of a template: its value, deferred or not."""

VARIABLE = re.compile(r"\$\{([^!{}][^{}]*)\}")
"""What `Fn::Sub` replaces; `${!Name}` it does not."""

_ESCAPED = re.compile(r"\$\{!([^{}]*)\}")


def replaced(template: dict[str, Any], given: Mapping[str, ParameterValue]) -> dict[str, Any]:
    """
    The template with the values *given* in place of its parameters.

    Raises:
        Fault: The template has no such parameter, or it does not take the value.
    """
    parameters: Any = template.get("Parameters", {})
    values: dict[str, Any] = {}
    for name, value in given.items():
        if not is_document(parameters) or name not in parameters:
            hint = did_you_mean(name, parameters) if parameters else None
            raise Fault("not-in-template", f"the template has no parameter {name!r}", hint=hint)
        values[name] = _taken(name, parameters[name], value)
    if not values:
        return template
    left = {key: one for key, one in parameters.items() if key not in values}
    rest = {key: one for key, one in template.items() if key not in ("Parameters", "Mappings")}
    sections = {key: template[key] for key in ("Mappings",) if key in template}
    made: dict[str, Any] = {**_Replacing(values).value(rest), **sections}
    return {**made, "Parameters": left} if left else made


def _taken(name: str, declared: Any, value: Any) -> Any:
    """The value as the parameter takes it: text for a list is taken apart."""
    entry = declared if is_document(declared) else {}
    kind: Any = entry.get("Type")
    path = ("Parameters", name)
    if isinstance(kind, str) and ("List<" in kind or kind == "CommaDelimitedList"):
        if isinstance(value, str) and is_literal(value):
            value = [one.strip() for one in value.split(",")]
    elif isinstance(value, (list, tuple, ListToken)):
        raise Fault("invalid-parameter", f"{name} takes one value, got a list: {value!r}", path)
    allowed: Any = entry.get("AllowedValues")
    items: list[Any] = [value]
    if isinstance(value, (list, tuple)):
        value = items = [*cast("Sequence[Any]", value)]
    for one in items:
        if is_list(allowed) and is_literal(one) and _text(one) not in map(_text, allowed):
            listed = ", ".join(map(_text, allowed))
            raise Fault("invalid-parameter", f"{name} must be one of {listed}, got {one!r}", path)
    return value


def _text(value: Any) -> str:
    """A value as it stands in text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


class _Replacing:
    """The walk through a template that puts *values* in place of parameters."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def value(self, node: Any) -> Any:
        """What stands in place of *node*."""
        if is_list(node):
            return [self.value(one) for one in node]
        if not is_document(node):
            return node
        mapping = node
        if len(mapping) == 1:
            ((key, argument),) = mapping.items()
            if key == "Ref" and isinstance(argument, str) and argument in self._values:
                return self._values[argument]
            if key == "Fn::Sub":
                return self._sub(argument)
        return {key: self.value(one) for key, one in mapping.items()}

    def _sub(self, argument: Any) -> Any:
        template: Any = argument
        variables: Any = {}
        if is_list(argument) and len(argument) == 2:
            template, variables = argument[0], self.value(argument[1])
        if not isinstance(template, str) or not is_document(variables):
            return {"Fn::Sub": self.value(argument)}
        deferred: dict[str, Any] = {}

        def put(found: "re.Match[str]") -> str:
            name = found[1].strip()
            if name in variables or name not in self._values:
                return found[0]
            value = self._values[name]
            if isinstance(value, (str, int, float)) and is_literal(value):
                return _text(value).replace("${", "${!")
            deferred[name] = {"Fn::Join": [",", value]} if _is_list(value) else value
            return found[0]

        text = VARIABLE.sub(put, template)
        left: dict[str, Any] = {**variables, **deferred}
        if text == template and not deferred:
            return {"Fn::Sub": [text, left] if is_list(argument) else text}
        if left:
            return {"Fn::Sub": [text, left]}
        return {"Fn::Sub": text} if VARIABLE.search(text) else _ESCAPED.sub(r"${\1}", text)


def _is_list(value: Any) -> bool:
    return isinstance(value, (list, tuple, ListToken))
