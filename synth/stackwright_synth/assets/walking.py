"""
A folder in, the files below it out, in the order of their names.

Symbolic links are followed, also to folders, as long as they stay inside the folder that ships;
a link that leads out of it, nowhere or round in a circle is an error. The order is that of the
UTF-8 bytes of the names, which is also how Python compares text.
"""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

from stackwright.asset import Asset
from stackwright.errors import AssetError
from stackwright.value import record
from stackwright_synth.assets.ignoring import Excludes, excludes
from stackwright_synth.assets.refusal import refusal

MAX_NAME_BYTES = 65_535
"""What the length field of a name in a zip can hold."""


@record
class FoundFile:
    """
    A regular file of a folder.

    Args:
        name: Below the folder, with forward slashes.
        path: Where it can be read.
    """

    name: str
    path: str


def walk(asset: Asset, folder: Path, leave_out: Path | None = None) -> list[FoundFile]:
    """
    List the files of *folder* that ship.

    Args:
        asset: The declaration, for its patterns and for the errors.
        folder: Where it is.
        leave_out: A folder that never ships: the one that synthesis writes.

    Raises:
        AssetError: There is a link, a name or a kind of file that cannot ship.
    """
    root = os.path.realpath(folder)
    left_out = None if leave_out is None else os.path.realpath(leave_out)
    walker = _Walk(asset, root, left_out, excludes(asset))
    return sorted(walker.files(root, "", (root,)), key=lambda file: file.name)


@record
class _Walk:
    """What stays the same during one walk."""

    asset: Asset
    root: str
    left_out: str | None
    excluded: Excludes

    def files(self, folder: str, prefix: str, chain: tuple[str, ...]) -> Iterator[FoundFile]:
        """The files below *folder*; *chain* are the real folders that led to it."""
        with os.scandir(folder) as entries:
            for entry in entries:
                name = prefix + self.utf8(entry.name, prefix)
                is_folder = _is_folder(entry)
                if self.excluded(name, is_folder):
                    continue
                target = entry.path
                if entry.is_symlink():
                    target = self.followed(entry.path, name, chain)
                if is_folder:
                    if target != self.left_out:
                        yield from self.files(target, name + "/", (*chain, target))
                elif not entry.is_file():
                    raise self.error(
                        f"holds {name!r}, which is neither a file nor a folder",
                        "asset-special-file",
                        f"remove it, or exclude it: exclude=[{'/' + name!r}]",
                    )
                elif len(name.encode()) > MAX_NAME_BYTES:
                    raise self.error(
                        f"holds a file whose name below the folder has {len(name.encode())} "
                        f"bytes; a zip takes {MAX_NAME_BYTES}: {name[:60]!r}...",
                        "asset-name-too-long",
                        "shorten the names of its folders",
                    )
                else:
                    yield FoundFile(name, target)

    def utf8(self, name: str, prefix: str) -> str:
        """The name as UTF-8 reads it, whatever the locale says."""
        encoded = os.fsencode(name)
        try:
            return encoded.decode()
        except UnicodeDecodeError:
            raise self.error(
                f"holds a file whose name is not UTF-8: {prefix}{encoded!r}",
                "asset-name-not-utf8",
                "rename the file",
            ) from None

    def followed(self, path: str, name: str, chain: tuple[str, ...]) -> str:
        """Where a link leads to: inside the folder, and not to a folder that led here."""
        try:
            target = os.path.realpath(path, strict=True)
        except OSError as error:
            if error.errno == errno.ELOOP:
                raise self.loop(path, name) from None
            raise self.error(
                f"holds the link {name!r}, which points to {os.readlink(path)!r}, "
                "where there is nothing",
                "asset-link-broken",
                f"remove the link, or exclude it: exclude=[{'/' + name!r}]",
            ) from None
        if target in chain:
            raise self.loop(path, name)
        if not target.startswith(self.root.rstrip(os.sep) + os.sep):
            raise self.error(
                f"holds the link {name!r}, which points out of the folder, to {target!r}",
                "asset-link-outside",
                f"copy what it points to into the folder, or exclude it: exclude=[{'/' + name!r}]",
            )
        return target

    def loop(self, path: str, name: str) -> AssetError:
        return self.error(
            f"holds the link {name!r}, which goes round in a circle: it points to "
            f"{os.readlink(path)!r}",
            "asset-link-loop",
            f"remove the link, or exclude it: exclude=[{'/' + name!r}]",
        )

    def error(self, problem: str, code: str, hint: str) -> AssetError:
        return refusal(self.asset, problem, code, hint)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder or a link to one; a link to itself is neither."""
    try:
        return entry.is_dir()
    except OSError:
        return False
