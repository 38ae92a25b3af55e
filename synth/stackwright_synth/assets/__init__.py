"""Assets: the declaration of a file or folder in, its hash and a deterministic zip out."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright_synth.assets.ignoring import DEFAULT_EXCLUDES as DEFAULT_EXCLUDES
    from stackwright_synth.assets.stager import Stager as Stager
    from stackwright_synth.assets.staging import StagedAsset as StagedAsset
    from stackwright_synth.assets.staging import StagedFile as StagedFile
    from stackwright_synth.assets.staging import stage as stage
    from stackwright_synth.assets.zips import write_zip as write_zip
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "ignoring": "DEFAULT_EXCLUDES",
            "stager": "Stager",
            "staging": "StagedAsset StagedFile stage",
            "zips": "write_zip",
        },
    )

__all__ = ["DEFAULT_EXCLUDES", "StagedAsset", "StagedFile", "Stager", "stage", "write_zip"]
