"""
Stacks, staged assets and sources in, an assembly folder out: all of it, or the old one.

An asset whose hash the old assembly has already is taken over from there, not zipped again.
Files that lie in the old assembly and are none of ours move into the new one.
"""

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from stackwright.errors import SynthesisError
from stackwright.value import as_dict
from stackwright_synth.assembly import (
    ASSETS,
    FORMAT,
    MANIFEST,
    SOURCES,
    TEMPLATE_SUFFIX,
    Assembly,
    AssetEntry,
    SourceEntry,
    StackEntry,
    is_assembly,
)
from stackwright_synth.swap import recover, swapped
from stackwright_synth.template import render

if TYPE_CHECKING:
    from stackwright_synth.assets import StagedAsset


def write_assembly(
    folder: Path,
    stacks: Sequence[tuple[StackEntry, str]],
    staged: "Sequence[StagedAsset]",
    sources: Mapping[str, Mapping[str, SourceEntry]],
) -> Assembly:
    """
    Write an assembly and put it into the place of the one that is there.

    Args:
        folder: Where it shall lie: nothing, an empty folder or an older assembly is there now.
        stacks: Each stack with the text of its template, in an order in which they can be
            deployed.
        staged: What they ship.
        sources: Stack id -> logical id -> where it comes from.

    Returns:
        What `read_assembly` would now return.

    Raises:
        SynthesisError: The place is taken by something else, or cannot be written.
        AssetError: An asset cannot be read any more.
    """
    target = Path(os.path.realpath(folder))
    entries = tuple(entry for entry, _ in stacks)
    _check_names(entries)
    assets = {one.hash: one for one in staged}
    listed = tuple(AssetEntry(one.hash, one.key, one.key) for _, one in sorted(assets.items()))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        recover(target, _is_foreign)
        _check_target(target)
        with swapped(target, _is_foreign) as new:
            for entry, text in stacks:
                _write_text(new / entry.template, text)
            _write_text(new / SOURCES, json.dumps(_sources(sources), sort_keys=True) + "\n")
            if assets:
                (new / ASSETS).mkdir()
            for one in assets.values():
                from stackwright_synth.assets import write_zip

                if not _taken_over(target / one.key, new / one.key):
                    write_zip(one, new / one.key)
            _write_text(new / MANIFEST, render(_manifest(entries, listed)))
    except OSError as error:
        raise SynthesisError(
            f"the assembly {str(folder)!r} cannot be written: {error.strerror or error}",
            code="output-not-writable",
            hint="check the permissions and the free space, or choose another folder",
        ) from error
    return Assembly(
        folder, entries, listed, {stack: dict(entry) for stack, entry in sources.items()}
    )


def _manifest(stacks: tuple[StackEntry, ...], assets: tuple[AssetEntry, ...]) -> dict[str, object]:
    return {
        "format": FORMAT,
        "stacks": [as_dict(one) for one in stacks],
        "assets": [as_dict(one) for one in assets],
    }


def _sources(
    sources: Mapping[str, Mapping[str, SourceEntry]],
) -> dict[str, dict[str, dict[str, str | None]]]:
    return {
        stack: {
            logical_id: {"path": one.path, "type": one.type, "source": one.source}
            for logical_id, one in entries.items()
        }
        for stack, entries in sources.items()
    }


def _check_names(stacks: tuple[StackEntry, ...]) -> None:
    """Refuse template names that are no names of ours, or meet where case does not count."""
    seen: dict[str, StackEntry] = {}
    for stack in stacks:
        name = stack.template
        if not name.endswith(TEMPLATE_SUFFIX) or Path(name).name != name:
            raise SynthesisError(
                f"the template of stack {stack.id!r} has the file name {name!r}; it must end in "
                f"{TEMPLATE_SUFFIX!r} and lie in no folder",
                code="invalid-template-name",
                path=stack.id,
                hint="choose another id for the stack",
            )
        other = seen.setdefault(name.casefold(), stack)
        if other is not stack:
            raise SynthesisError(
                f"stacks {other.id!r} and {stack.id!r} both have the template {name!r}, in a file "
                "system that does not tell upper from lower case",
                code="duplicate-template-name",
                path=stack.id,
                hint="choose another id for one of them",
            )


def _check_target(folder: Path) -> None:
    """Refuse to replace what is not an assembly: it may be the user's work."""
    refusal = _objection(folder)
    if refusal and _objection(folder):  # twice: another run may just have been replacing it
        problem, code = refusal
        raise SynthesisError(
            f"the folder for the assembly, {str(folder)!r}, {problem}, and is left as it is",
            code=code,
            hint="choose another folder, or remove it yourself",
        )


def _objection(folder: Path) -> tuple[str, str] | None:
    """What speaks against replacing *folder*, and the code of that error."""
    try:
        is_empty = next(folder.iterdir(), None) is None
    except FileNotFoundError:
        return None
    except NotADirectoryError:
        return "is a file", "output-not-a-folder"
    if is_empty or is_assembly(folder):
        return None
    return "holds other files than an assembly", "output-not-empty"


def _is_foreign(name: str) -> bool:
    """Whether an entry of an assembly folder is none that this module writes."""
    return name not in {MANIFEST, SOURCES, ASSETS} and not name.endswith(TEMPLATE_SUFFIX)


def _taken_over(old: Path, new: Path) -> bool:
    """Take a zip over from the old assembly, if it is there: a link, or a copy."""
    try:
        os.link(old, new)
    except OSError:
        pass
    else:
        return True
    try:
        with old.open("rb") as source, new.open("wb") as copy:
            while piece := source.read(1 << 20):
                copy.write(piece)
    except OSError:
        new.unlink(missing_ok=True)
        return False
    return True


def _write_text(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")
