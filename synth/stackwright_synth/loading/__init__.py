"""An app file in, its one `App`, or an error at the user's line, out."""

from stackwright_synth.loading.app_file import blaming as blaming
from stackwright_synth.loading.app_file import load as load

__all__ = ["blaming", "load"]
