"""What rules look at."""

from collections.abc import Mapping
from datetime import date

from stackwright.tree import Construct
from stackwright.value import record
from stackwright_synth.assets import StagedAsset
from stackwright_synth.resolve import ResolvedApp


@record
class Inspection:
    """
    An app before it is written.

    Args:
        app: The resolved stacks.
        staged: What the stacks ship, by hash.
        as_of: The day at which dates are judged; never the clock's.
        acknowledging: The constructs that acknowledge warnings.
    """

    app: ResolvedApp
    staged: Mapping[str, StagedAsset]
    as_of: date
    acknowledging: tuple[Construct, ...] = ()
