"""A template in, the resources and elements that it describes in the tree out."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar, overload

from stackwright.app import App
from stackwright.elements import Condition, Mappings, Output, Parameter
from stackwright.errors import ConstructError
from stackwright.include.faults import Fault, TemplateError
from stackwright.include.faults import Path as Keys
from stackwright.include.making import PREFIXES, Making
from stackwright.include.parameters import ParameterValue, replaced
from stackwright.include.places import Place
from stackwright.include.raw import RawResource, Rule
from stackwright.include.reading import read
from stackwright.include.references import dangling
from stackwright.include.sections import malformed
from stackwright.resource import Resource
from stackwright.source import SourceLocation, TemplateLocation, user_location
from stackwright.spelling import did_you_mean
from stackwright.tokens import is_document
from stackwright.tree import Construct, construct
from stackwright.typed import TypedResource

C = TypeVar("C", bound=Construct)
R = TypeVar("R", bound=Resource)


@construct
class CfnInclude(Construct):
    """
    A template that exists already, taken into the stack.

    Creates what the template describes: its resources, as the typed classes of
    `stackwright.cfn`, and its parameters, mappings, conditions, rules and outputs, all under
    the names that they have there. A type that the library does not know, and what a macro
    takes in a form of its own, is kept as it is, with a warning. Loops (`Fn::ForEach`) and
    macros are kept as they are.

    Args:
        template_file: JSON or YAML. A relative path starts from the folder of the file that
            makes the `App`, or from the app's `base`.
        parameters: Values by the names of parameters of the template. Such a parameter is
            left out, and the value stands wherever the template refers to it. Default: every
            parameter stays.

    Raises:
        TemplateError: The template holds a mistake; its line is given.
        PropertyError: A name or a value that a part of a template cannot have.
    """

    template_file: str | Path
    parameters: Mapping[str, ParameterValue] | None = None

    def compose(self) -> None:
        """Read the template, and make what it describes."""
        file = self._folder() / self.template_file
        place = Place(1, 1)
        template: dict[str, Any] = {}
        try:
            content, place = read(file)
            template = replaced({**content}, self.parameters or {})
            for fault in (*malformed(template), *dangling(template)):
                raise fault

            def locate(path: Keys) -> SourceLocation:
                return TemplateLocation(str(file), *place.at(path), self.source)

            Making(self, template, locate).make()
        except Fault as fault:
            raise self._refusal(fault, file, place, template) from None

    def _folder(self) -> Path:
        """Where relative paths start: as for assets, but before the app is loaded."""
        app = self.root
        folder = Path(app.source.file).parent if app.source else Path.cwd()
        base = app.base if isinstance(app, App) else None
        return folder if base is None else folder / base

    def _refusal(
        self, fault: Fault, file: Path, place: Place, template: Mapping[str, Any]
    ) -> TemplateError:
        """The error for the user, placed in the template and at the line that takes it in."""
        path, kind = self.path, None
        source = self.source
        if fault.spot or fault.path:
            spot = fault.spot or place.at(fault.path)
            source = TemplateLocation(str(file), *spot, self.source)
        if len(fault.path) > 1 and fault.path[0] in PREFIXES:
            section, name = str(fault.path[0]), str(fault.path[1])
            path = f"{path}/{PREFIXES[section]}{name}"
            entry: Any = template.get(section, {}).get(name)
            if section == "Resources" and is_document(entry):
                kind = entry.get("Type")
        return TemplateError(
            fault.text,
            code=fault.code,
            path=path,
            resource_type=kind if isinstance(kind, str) else None,
            source=source,
            hint=fault.hint,
        )

    @overload
    def get_resource(self, name: str) -> TypedResource | RawResource: ...
    @overload
    def get_resource(self, name: str, kind: type[R]) -> R: ...
    def get_resource(self, name: str, kind: type[Any] | None = None) -> Any:
        """
        The resource that the template calls *name*; its `props` may be changed.

        Args:
            name: The logical id.
            kind: Its class, such as `CfnBucket`, so that type checkers know the properties.

        Raises:
            ConstructError: The template has no such resource, or it is of another class.
        """
        return self._part("Resources", name, kind or Resource)

    def get_parameter(self, name: str) -> Parameter:
        """The parameter that the template calls *name*, unless a value stands for it."""
        return self._part("Parameters", name, Parameter)

    def get_mapping(self, name: str) -> Mappings:
        """The mapping that the template calls *name*."""
        return self._part("Mappings", name, Mappings)

    def get_condition(self, name: str) -> Condition:
        """The condition that the template calls *name*."""
        return self._part("Conditions", name, Condition)

    def get_rule(self, name: str) -> Rule:
        """The rule that the template calls *name*."""
        return self._part("Rules", name, Rule)

    def get_output(self, name: str) -> Output:
        """The output that the template calls *name*."""
        return self._part("Outputs", name, Output)

    def _part(self, section: str, name: str, kind: type[C]) -> C:
        prefix = PREFIXES[section]
        found = self.find(f"{prefix}{name}")
        if isinstance(found, kind):
            return found
        known = [
            one.id.removeprefix(prefix)
            for one in self.children
            if isinstance(one, kind) and one.id.startswith(prefix)
        ]
        what = f"a {type(found).__name__}" if found else "not there"
        raise ConstructError(
            f"{section}.{name} of {self.template_file} is {what}",
            code="not-in-template",
            path=self.path,
            source=user_location(),
            hint=did_you_mean(name, known) if known else None,
        )
