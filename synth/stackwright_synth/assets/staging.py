"""
The declaration of an asset in; its files, its hash and its size out. Nothing is compressed.

The hash is over what the asset *is*, not over the bytes of a zip: SHA-256 over the line
`stackwright-asset-1` and, for each file in the order of names, its mode (`644` or `755`), the
SHA-256 of its content in hex, the length of its name in bytes, a colon and the name. So it
depends neither on times, owners, umask and order on disk nor on the version of zlib, and a
folder that has not changed need not be zipped again. Every name is preceded by its length and
every content stands as a hash, so two different folders never give the same text.

A `.zip` or a `.jar` ships as it is, and its hash is the SHA-256 of its bytes.
"""

import os
from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from stat import S_IXUSR

from stackwright.asset import Asset
from stackwright.value import record
from stackwright_synth.assets.refusal import refusal, unreadable
from stackwright_synth.assets.walking import walk

HASH_PREFIX = b"stackwright-asset-1\n"
"""Raised when the same files must have another hash than before."""

PLAIN_MODE = 0o644
EXECUTABLE_MODE = 0o755

CHUNK = 1 << 20
"""Files are read in pieces of this many bytes."""

_ARCHIVE_SUFFIXES = (".zip", ".jar")


@record
class StagedFile:
    """
    A file of an asset.

    Args:
        name: Its name in the zip, with forward slashes.
        mode: `0o755` if its owner may execute it, `0o644` otherwise.
        size: Its size in bytes, uncompressed.
        path: Where it can be read; empty inside of a zip that ships as it is.
        digest: SHA-256 of its content in hex; empty inside of a zip that ships as it is.
    """

    name: str
    mode: int
    size: int
    path: str = ""
    digest: str = ""


@record
class StagedAsset:
    """
    An asset, read.

    Args:
        asset: Its declaration.
        hash: 64 hex digits that name its content and layout.
        files: What is in it, in the order of names.
        archive: The zip that ships as it is; `None` for a folder.
    """

    asset: Asset
    hash: str
    files: tuple[StagedFile, ...]
    archive: str | None = None

    @property
    def key(self) -> str:
        """Where it lies, in the assembly and in the asset bucket."""
        return f"assets/{self.hash}.zip"

    @property
    def unzipped_size(self) -> int:
        """The size of all files in bytes; Lambda takes 250 MB, layers included."""
        return sum(file.size for file in self.files)

    def find(self, name: str) -> StagedFile | None:
        """The file of this *name*; `None` if there is none."""
        return next((file for file in self.files if file.name == name), None)

    def read(self, name: str) -> bytes:
        """
        The content of the file of this *name*.

        Raises:
            AssetError: It cannot be read, or is not there any more.
        """
        try:
            if self.archive is not None:
                from zipfile import ZipFile

                with ZipFile(self.archive) as archive:
                    return archive.read(name)
            file = self.find(name)
            with open("" if file is None else file.path, "rb") as stream:
                return stream.read()
        except OSError as error:
            raise unreadable(self.asset, error) from error

    def has_executable(self, name: str) -> bool:
        """Whether a file of this *name* is there and may be executed, as `bootstrap` must."""
        file = self.find(name)
        return file is not None and file.mode == EXECUTABLE_MODE


def stage(asset: Asset, base: Path, *, leave_out: Path | None = None) -> StagedAsset:
    """
    Read an asset and work out its hash.

    Args:
        asset: The declaration.
        base: The folder that a relative path counts from: that of the app file.
        leave_out: A folder that never ships: the one that synthesis writes.

    Raises:
        AssetError: It is missing, empty, unreadable, or holds what cannot ship.
    """
    place = base / asset.path
    try:
        if not asset.path or "\0" in asset.path or not place.exists():
            raise refusal(
                asset,
                f"does not exist: there is no {str(place)!r}" if asset.path else "has no path",
                "asset-not-found",
                "a path counts from the folder of the app file; check its spelling",
            )
        if place.is_dir():
            return _staged_folder(asset, place, leave_out)
        return _staged_archive(asset, place)
    except OSError as error:
        raise unreadable(asset, error) from error


def _staged_folder(asset: Asset, folder: Path, leave_out: Path | None) -> StagedAsset:
    from hashlib import sha256

    total = sha256(HASH_PREFIX)
    files: list[StagedFile] = []
    for found in walk(asset, folder, leave_out):
        content = sha256()
        with open(found.path, "rb", buffering=0) as stream:
            mode = _normal_mode(os.fstat(stream.fileno()).st_mode)
            size = 0
            for piece in pieces(stream):
                content.update(piece)
                size += len(piece)
        digest, name = content.hexdigest(), found.name.encode()
        total.update(b"%o %s %d:%s\n" % (mode, digest.encode(), len(name), name))
        files.append(StagedFile(found.name, mode, size, found.path, digest))
    if not files:
        raise refusal(
            asset,
            "has no file that would ship",
            "asset-empty",
            "put the code there, or loosen the exclude patterns"
            if asset.exclude
            else "put the code there, or point to another folder",
        )
    return StagedAsset(asset, total.hexdigest(), tuple(files))


def _staged_archive(asset: Asset, file: Path) -> StagedAsset:
    if not file.is_file():
        raise refusal(
            asset,
            "is neither a folder nor a file",
            "asset-special-file",
            "point to a folder or to a .zip file",
        )
    if file.suffix.lower() not in _ARCHIVE_SUFFIXES:
        raise refusal(
            asset,
            f"is a single file that is not a zip: {str(file)!r}",
            "asset-not-zip",
            "point to the folder that it lies in, or to a .zip or .jar file",
        )
    from hashlib import sha256

    content = sha256()
    with open(file, "rb", buffering=0) as stream:
        for piece in pieces(stream):
            content.update(piece)
    return StagedAsset(asset, content.hexdigest(), _archived(asset, file), str(file))


def _archived(asset: Asset, file: Path) -> tuple[StagedFile, ...]:
    """What a zip says that it holds."""
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(file) as archive:
            members = [one for one in archive.infolist() if not one.is_dir()]
    except (BadZipFile, NotImplementedError, UnicodeDecodeError) as error:
        raise refusal(
            asset,
            f"is not a zip, or a damaged one: {error}",
            "asset-not-zip",
            "make the file anew, or point to the folder that it was made of",
        ) from None
    if not members:
        raise refusal(asset, "is a zip without files", "asset-empty", "make the file anew")
    return tuple(
        sorted(
            (
                StagedFile(one.filename, _normal_mode(one.external_attr >> 16), one.file_size)
                for one in members
            ),
            key=lambda file: file.name,
        )
    )


def pieces(stream: FileIO) -> Iterator[bytes]:
    """Read *stream* to its end, a piece at a time."""
    while piece := stream.read(CHUNK):
        yield piece


def _normal_mode(mode: int) -> int:
    return EXECUTABLE_MODE if mode & S_IXUSR else PLAIN_MODE
