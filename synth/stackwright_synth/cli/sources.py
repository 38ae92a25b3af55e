"""The words that name an app in; the app, or its assembly, out."""

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stackwright_synth.cli import console
from stackwright_synth.cli.options import ASSEMBLY, Source

if TYPE_CHECKING:
    from stackwright.app import App
    from stackwright_synth.assembly import Assembly, SourceEntry

_DEFAULT_APP = Path("app.py")


def read_app(app_file: Path | None) -> "App":
    """Run the app file; what it prints goes to stderr."""
    from stackwright_synth.loading import load

    with contextlib.redirect_stdout(sys.stderr):
        app = load(app_file or _DEFAULT_APP)
    app.seal()
    return app


def synthesize_app(
    app_file: Path | None, folder: Path | None, *, strict: bool = False
) -> "Assembly":
    """Run the app file and write its assembly; warnings go to stderr."""
    from stackwright_synth.loading import blaming
    from stackwright_synth.synthesis import synthesize

    file = app_file or _DEFAULT_APP
    app = read_app(file)
    with contextlib.redirect_stdout(sys.stderr), blaming(file):
        synthesis = synthesize(app, folder or file.parent / ASSEMBLY, strict=strict)
    for finding in synthesis.findings:
        from stackwright_synth.views import errors

        console.note(errors.human_finding(finding, console.style_of_notes()) + "\n")
    return placed(synthesis.assembly, app.base or file.parent)


def find_assembly(source: Source) -> "Assembly":
    """The assembly that was named, else that of the app, freshly made."""
    if source.assembly_folder is None:
        return synthesize_app(source.app_file, source.folder, strict=source.strict)
    check_source(source.app_file, source.assembly_folder)
    if source.folder is not None:
        raise click.UsageError("--output-folder goes with an app file, not with --assembly.")
    if source.strict:
        raise click.UsageError("--strict goes with an app file, not with --assembly.")
    from stackwright_synth.assembly import read_assembly

    return placed(read_assembly(source.assembly_folder), source.assembly_folder.parent)


def placed(assembly: "Assembly", base: Path) -> "Assembly":
    """
    Let the lines of *assembly* be found from here.

    In the folder they are relative to the app's base, so that no machine shows in it.

    Args:
        assembly: As it was read.
        base: Where its app most likely lies; a file that is not there stays as it is.
    """
    from stackwright.value import evolve

    def found(entry: "SourceEntry") -> "SourceEntry":
        file, _, line = (entry.source or "").rpartition(":")
        there = base.absolute() / file
        return evolve(entry, source=f"{there}:{line}") if file and there.is_file() else entry

    return evolve(
        assembly,
        sources={
            stack: {logical_id: found(entry) for logical_id, entry in entries.items()}
            for stack, entries in assembly.sources.items()
        },
    )


def check_source(app_file: Path | None, assembly_folder: Path | None) -> None:
    """Refuse an app file and an assembly at once."""
    if app_file is not None and assembly_folder is not None:
        raise click.UsageError("Give an app file or --assembly, not both.")
