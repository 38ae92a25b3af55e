"""What rules look at."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from stackwright.tree import Construct
from stackwright.value import record
from stackwright_synth.resolve import ResolvedApp

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
