"""The assets of an app, one after the other, in; each of them staged once out."""

from pathlib import Path
from typing import TYPE_CHECKING

from stackwright.asset import Asset

if TYPE_CHECKING:
    from stackwright_synth.assets.staging import StagedAsset


class Stager:
    """
    Stages assets as they are met: `resolve(app, stager)`, and then `stager.staged`.

    A folder that ten functions share is read once.

    Args:
        base: The folder that relative paths count from: that of the app file.
        leave_out: A folder that never ships: the one that synthesis writes.
    """

    def __init__(self, base: Path, *, leave_out: Path | None = None) -> None:
        self.base = base
        self.leave_out = leave_out
        self._staged: dict[tuple[str, tuple[str, ...]], StagedAsset] = {}

    def __call__(self, asset: Asset) -> str:
        """Stage *asset*, unless that was done, and give its hash."""
        from stackwright_synth.assets.staging import stage

        declared = (asset.path, asset.exclude)
        found = self._staged.get(declared)
        if found is None:
            found = self._staged[declared] = stage(asset, self.base, leave_out=self.leave_out)
        return found.hash

    @property
    def staged(self) -> "tuple[StagedAsset, ...]":
        """What was staged, one of each hash, in the order in which it was met."""
        return tuple({one.hash: one for one in self._staged.values()}.values())
