"""What rules look at."""

from collections.abc import Mapping
from datetime import date

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
    """

    app: ResolvedApp
    staged: Mapping[str, StagedAsset]
    as_of: date
