"""An app in, the template of one of its stacks out, as synthesis would write it."""

import difflib
from pathlib import Path

from stackwright.app import App
from stackwright.errors import SynthesisError
from stackwright_synth.assets import Stager
from stackwright_synth.resolve import resolve
from stackwright_synth.testing.template import Template


def template_of(app: App, stack: str, *, base: Path | None = None) -> Template:
    """
    Resolve *app* and take the template of one stack; nothing is written.

    The app is sealed: it cannot change afterwards. Assets are read, because their hashes stand
    in the template, but not zipped.

    Args:
        app: What the test built.
        stack: The id of the stack; its path where it is not right below the app.
        base: The folder that relative asset paths count from. Default: the app's own `base`, or
            the folder of the file that made the app.

    Raises:
        SynthesisError: There is no such stack, or the app cannot be synthesized.
    """
    resolved = resolve(app, Stager(base or _base_of(app)))
    found = resolved.stack(stack)
    if found is None:
        ids = [one.id for one in resolved.stacks]
        close = difflib.get_close_matches(stack, ids, 1)
        raise SynthesisError(
            f"the app has no stack {stack!r}",
            code="unknown-stack",
            hint=f"did you mean {close[0]!r}?" if close else f"it has {', '.join(ids) or 'none'}",
        )
    return Template(found.document)


def _base_of(app: App) -> Path:
    folder = Path(app.source.file).parent if app.source else Path.cwd()
    return folder if app.base is None else folder / app.base
