"""A template in, questions about it answered; what fails says what came closest, and where."""

import difflib
from collections.abc import Mapping

from attrs import frozen

from stackwright_synth.template import render
from stackwright_synth.testing.differing import Difference, differences, is_mapping, same, shown

_SHOWN = 5
"""A message names at most this many differences and resources."""


@frozen(eq=False, repr=False)
class Template:
    """
    A CloudFormation template under test.

    Expected properties are subsets at every depth, and may hold `Match` expectations. What
    does not hold raises an `AssertionError`. `template == template_snapshot` compares with
    the stored snapshot.

    Args:
        document: The template, as a mapping.
    """

    document: Mapping[str, object]

    def has_resource(
        self,
        type: str,
        properties: Mapping[str, object] | None = None,
        *,
        attributes: Mapping[str, object] | None = None,
    ) -> str:
        """
        Assert that at least one resource is as expected.

        Args:
            type: Its type, such as `AWS::Lambda::Function`.
            properties: What its properties hold.
            attributes: What it has beside them, such as `{"DeletionPolicy": "Retain"}`.

        Returns:
            The logical id of the first one.
        """
        expected = _expected(properties, attributes)
        found = self._of_type(type)
        for logical_id, resource in found.items():
            if not any(differences(expected, resource)):
                return logical_id
        raise AssertionError(self._none_found(type, expected, found))

    def all_resources(self, type: str, properties: Mapping[str, object]) -> None:
        """Assert that there are resources of this type, and that each is as expected."""
        found = self._of_type(type)
        if not found:
            raise AssertionError(self._none_found(type, {}, found))
        expected = _expected(properties, None)
        lines: list[str] = []
        for logical_id, resource in found.items():
            problems = list(differences(expected, resource))
            if problems:
                lines += [f"  {logical_id}", *_listed(problems)]
        if lines:
            raise AssertionError("\n".join([f"not every {type} is as expected", *lines]))

    def has_no_resource(self, type: str, properties: Mapping[str, object] | None = None) -> None:
        """Assert that no resource of this type has these properties."""
        found = self.find_resources(type, properties)
        if found:
            what = f" with {shown(properties)}" if properties else ""
            raise AssertionError(f"expected no {type}{what}, got {_names(found)}")

    def resource_count(self, type: str, count: int) -> None:
        """Assert that there are exactly *count* resources of this type."""
        found = self._of_type(type)
        if len(found) != count:
            listed = f": {_names(found)}" if found else self._other_types(type)
            raise AssertionError(f"expected {count} of {type}, got {len(found)}{listed}")

    def find_resources(
        self, type: str, properties: Mapping[str, object] | None = None
    ) -> dict[str, dict[str, object]]:
        """The resources of this type that have these properties, by logical id."""
        expected = _expected(properties, None)
        return {
            logical_id: resource
            for logical_id, resource in self._of_type(type).items()
            if not any(differences(expected, resource))
        }

    def resource(self, logical_id: str) -> dict[str, object]:
        """The resource of this logical id."""
        resources = self._section("Resources")
        if logical_id not in resources:
            close = difflib.get_close_matches(logical_id, resources, 1)
            hint = f"; did you mean {close[0]!r}?" if close else f"; it has {_names(resources)}"
            raise AssertionError(f"the template has no resource {logical_id!r}{hint}")
        return resources[logical_id]

    def has_output(
        self,
        name: str,
        value: object = None,
        *,
        export_name: object = None,
        description: object = None,
    ) -> None:
        """
        Assert that there is an output, and what it says.

        Args:
            name: Its logical id.
            value: Its value. Default: any.
            export_name: The name under which it is exported. Default: any, or none.
            description: Its description. Default: any, or none.
        """
        outputs = self._section("Outputs")
        if name not in outputs:
            close = difflib.get_close_matches(name, outputs, 1)
            hint = f"; did you mean {close[0]!r}?" if close else f"; it has {_names(outputs)}"
            raise AssertionError(f"the template has no output {name!r}{hint}")
        expected: dict[str, object] = {}
        if value is not None:
            expected["Value"] = value
        if export_name is not None:
            expected["Export"] = {"Name": export_name}
        if description is not None:
            expected["Description"] = description
        problems = list(differences(expected, outputs[name]))
        if problems:
            raise AssertionError(
                "\n".join([f"the output {name!r} is not as expected", *_listed(problems)])
            )

    def to_json(self) -> str:
        """The template as it is deployed: canonical JSON."""
        return render(self.document)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Template):
            return same(self.document, other.document)
        if is_mapping(other):
            return same(self.document, other)
        return NotImplemented  # a snapshot compares itself

    def __repr__(self) -> str:
        return f"<Template of {len(self._section('Resources'))} resources>"

    def _section(self, name: str) -> dict[str, dict[str, object]]:
        section = self.document.get(name, {})
        if not is_mapping(section):
            return {}
        return {
            str(key): {str(name): one for name, one in entry.items()}
            for key, entry in section.items()
            if is_mapping(entry)
        }

    def _of_type(self, type: str) -> dict[str, dict[str, object]]:
        return {
            logical_id: resource
            for logical_id, resource in self._section("Resources").items()
            if resource.get("Type") == type
        }

    def _none_found(
        self,
        type: str,
        expected: Mapping[str, object],
        found: Mapping[str, Mapping[str, object]],
    ) -> str:
        if not found:
            return f"the template has no {type}{self._other_types(type)}"
        problems = {
            logical_id: list(differences(expected, resource))
            for logical_id, resource in found.items()
        }
        closest = min(problems, key=lambda one: sum(each.weight for each in problems[one]))
        lines = [f"no {type} is as expected", f"  closest is {closest}"]
        lines += _listed(problems[closest])
        if len(found) > 1:
            lines.append(f"  {len(found)} resources have this type: {_names(found)}")
        return "\n".join(lines)

    def _other_types(self, type: str) -> str:
        types = sorted({str(one.get("Type")) for one in self._section("Resources").values()})
        close = difflib.get_close_matches(type, types, 1)
        if close:
            return f"; did you mean {close[0]}?"
        return f"; it has {', '.join(types)}" if types else "; it has no resources"


def _expected(
    properties: Mapping[str, object] | None, attributes: Mapping[str, object] | None
) -> dict[str, object]:
    return {**(attributes or {}), **({"Properties": properties} if properties else {})}


def _listed(problems: list[Difference]) -> list[str]:
    lines = [f"    {one}" for one in problems[:_SHOWN]]
    if len(problems) > _SHOWN:
        lines.append(f"    and {len(problems) - _SHOWN} more")
    return lines


def _names(found: Mapping[str, object]) -> str:
    names = list(found)
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return (", ".join(names[:_SHOWN]) or "none") + more
