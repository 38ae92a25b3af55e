"""What of a template stays as CloudFormation writes it."""

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import field

from stackwright.doubts import PropertyWarning
from stackwright.elements import Element
from stackwright.resource import CfnResource
from stackwright.tokens import Document
from stackwright.tree import construct


@construct
class RawEntry(Element):
    """
    An entry of a section as CloudFormation writes it: a rule, a hook, a loop, a macro.

    Args:
        name: Its key in the section.
        content: What stands under the key.
    """

    logical_name: str | None = field(alias="name")
    content: object

    def document(self) -> object:
        """The content, untouched."""
        return self.content


@construct
class Rule(RawEntry):
    """
    What parameters must fulfil together, as CloudFormation writes it.

    Args:
        name: Its name in the template.
        content: `RuleCondition` and `Assertions`.
    """

    section: ClassVar[str] = "Rules"


@construct
class Hook(RawEntry):
    """A hook of the template, as CloudFormation writes it."""

    section: ClassVar[str] = "Hooks"


@construct
class RawParameter(RawEntry):
    """A macro among the parameters."""

    section: ClassVar[str] = "Parameters"


@construct
class RawMapping(RawEntry):
    """A loop or a macro among the mappings."""

    section: ClassVar[str] = "Mappings"


@construct
class RawCondition(RawEntry):
    """A loop or a macro among the conditions."""

    section: ClassVar[str] = "Conditions"


@construct
class RawResources(RawEntry):
    """A loop or a macro among the resources, which makes any number of them."""

    section: ClassVar[str] = "Resources"


@construct
class RawOutput(RawEntry):
    """A loop or a macro among the outputs."""

    section: ClassVar[str] = "Outputs"


@construct
class RawResource(CfnResource):
    """
    A resource of a template whose properties cannot be checked.

    Creates the one resource.

    Args:
        code: Why it cannot be: `unknown-type` or `untyped-resource`.
        reason: The same in words; synthesis warns with it.
    """

    code: str
    reason: str
    props: dict[str, Any] = field(init=False, factory=dict[str, Any])
    """The properties by their names in CloudFormation; they may be changed until synthesis."""

    def compose(self) -> None:
        """Take the properties over, to be changed."""
        self.props = {**(self.properties_ or {})}

    def template_properties(self) -> Document:
        """The properties as they are now."""
        return {**self.props}

    @property
    def warnings_(self) -> tuple[PropertyWarning, ...]:
        """That nothing is checked, and why."""
        return (PropertyWarning(self.code, self.reason, ""),)


RAW_ENTRIES: Mapping[str, type[RawEntry]] = {
    one.section: one
    for one in (Rule, Hook, RawParameter, RawMapping, RawCondition, RawResources, RawOutput)
}
"""What holds an entry of each section that is left as it is."""
