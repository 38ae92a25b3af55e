"""An app in; its stacks resolved, checked and written into a folder out."""

import gc
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from stackwright.app import App
from stackwright.errors import SynthesisError
from stackwright.source import SourceLocation
from stackwright.value import record
from stackwright_synth.assembly import Assembly, SourceEntry, StackEntry
from stackwright_synth.assets import Stager
from stackwright_synth.resolve import ResolvedApp, ResolvedStack, resolve
from stackwright_synth.rules import Finding, Inspection, inspect
from stackwright_synth.template import render
from stackwright_synth.writing import write_assembly

if TYPE_CHECKING:
    from stackwright_synth.assets import StagedAsset


@record
class Synthesis:
    """
    What `synthesize` gives.

    Args:
        assembly: The folder, as it was written.
        findings: The warnings.
    """

    assembly: Assembly
    findings: tuple[Finding, ...]


@record
class Checked:
    """
    An app that every check has let through.

    Args:
        app: The resolved stacks.
        staged: What they ship, by hash.
        findings: The warnings.
    """

    app: ResolvedApp
    staged: "dict[str, StagedAsset]"
    findings: tuple[Finding, ...]


def synthesize(app: App, folder: Path, *, strict: bool = False) -> Synthesis:
    """
    Resolve *app*, check it, and write it to *folder*.

    Args:
        app: The tree; it is sealed.
        folder: Becomes the assembly; what an earlier synthesis left there is replaced at once.
        strict: Whether a warning that nobody acknowledged stops synthesis, too.

    Raises:
        SynthesisError: A mistake in the app. The folder is then as it was.
    """
    with _without_collector():
        checked = check(app, leave_out=folder, strict=strict)
        stacks = [(_entry(one), render(one.document)) for one in checked.app.stacks]
        locate = _locator(base_of(app))
        sources = {one.id: _sources(one, locate) for one in checked.app.stacks}
        assembly = write_assembly(folder, stacks, list(checked.staged.values()), sources)
    return Synthesis(assembly, checked.findings)


@contextmanager
def _without_collector() -> Generator[None]:
    """
    Keep the collector of reference cycles out of the block.

    Everything that synthesis makes lives until its end: there is nothing to collect, and
    walking it again and again takes a twentieth of the time.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def check(app: App, *, leave_out: Path | None = None, strict: bool = False) -> Checked:
    """
    Resolve *app* and check it; nothing is written.

    Args:
        app: The tree; it is sealed.
        leave_out: A folder that assets do not include: the assembly's.
        strict: Whether a warning that nobody acknowledged is an error.

    Raises:
        SynthesisError: A mistake in the app.
    """
    stager = Stager(base_of(app), leave_out=leave_out)
    resolved = resolve(app, stager)
    if not resolved.stacks:
        raise SynthesisError(
            "the app has no stacks",
            code="no-stacks",
            source=app.source,
            hint="make one with Stack(app, 'Name')",
        )
    staged = {one.hash: one for one in stager.staged}
    findings = inspect(Inspection(resolved, staged, app.as_of, app), strict=strict)
    return Checked(resolved, staged, findings)


def base_of(app: App) -> Path:
    """The folder that relative asset paths start from."""
    return app.base if app.base is not None else Path.cwd()


def _entry(stack: ResolvedStack) -> StackEntry:
    return StackEntry(
        id=stack.id,
        name=stack.name,
        template=f"{stack.id.replace('/', '-')}.template.json",
        account=stack.account,
        region=stack.region,
        dependencies=stack.dependencies,
        assets=stack.assets,
        asset_bucket_parameter=stack.asset_bucket_parameter,
        capabilities=stack.capabilities,
        tags=dict(stack.tags),
        termination_protection=stack.termination_protection,
    )


def _sources(
    stack: ResolvedStack, locate: Callable[[SourceLocation], str]
) -> dict[str, SourceEntry]:
    return {
        one.logical_id: SourceEntry(
            one.path, one.type, None if one.source is None else locate(one.source)
        )
        for one in stack.resources
    }


def _locator(base: Path) -> Callable[[SourceLocation], str]:
    """Say a line with its file relative to the app file's folder, so that no machine shows."""
    known: dict[str, str] = {}

    def relative(file: str) -> str:
        try:
            return os.path.relpath(file, base).replace(os.sep, "/")
        except ValueError:  # another drive on Windows
            return file.replace(os.sep, "/")

    def locate(source: SourceLocation) -> str:
        if source.file not in known:
            known[source.file] = relative(source.file)
        return f"{known[source.file]}:{source.line}"

    return locate
