"""What rules look at."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from stackwright.elements import Element
from stackwright.source import SourceLocation
from stackwright.stack import Stack
from stackwright.tree import Construct
from stackwright.value import record
from stackwright_synth.resolve import ResolvedApp, ResolvedStack

if TYPE_CHECKING:
    from stackwright_synth.assets import StagedAsset


@record
class Inspection:
    """
    An app before it is written.

    Args:
        app: The resolved stacks.
        staged: What the stacks ship, by hash.
        as_of: The day at which dates are judged; never the clock's.
        root: The tree that the app was resolved from.
    """

    app: ResolvedApp
    staged: "Mapping[str, StagedAsset]"
    as_of: date
    root: Construct

    @cached_property
    def constructs(self) -> tuple[Construct, ...]:
        """Everything in the tree, also what is no resource of a template."""
        return tuple(self.root.walk())

    def place(
        self, stack: ResolvedStack, section: str, name: str
    ) -> tuple[str, SourceLocation | None]:
        """The construct that an entry of a section comes from, and its line."""
        for one in self.constructs:
            if not isinstance(one, Element) or (one.section, one.logical_name) != (section, name):
                continue
            if Stack.of(one).path == stack.id:
                return one.path, one.source
        return stack.id, stack.source
