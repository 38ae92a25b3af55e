"""
A staged asset in, its zip on disk: the same bytes for the same files (and the same zlib).

Names are sorted, times are the zip epoch, modes are 0644 or 0755, the host system is always
Unix, the compression is zlib's default, and there are no entries for folders. What has changed
since it was hashed is refused: otherwise a hash would name content that it does not fit.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from stat import S_IFREG

from stackwright.asset import Asset
from stackwright_synth.assets.refusal import refusal, unreadable
from stackwright_synth.assets.staging import StagedAsset, pieces

EPOCH = (1980, 1, 1, 0, 0, 0)
UNIX = 3


def write_zip(staged: StagedAsset, target: Path) -> None:
    """
    Write the zip of an asset, or copy the zip that it is.

    Args:
        staged: What `stage` made of the declaration.
        target: The file to write; its folder exists.

    Raises:
        AssetError: A file cannot be read any more, or has changed since it was hashed.
    """
    if staged.archive is not None:
        with target.open("wb") as copy:
            _copy(staged, staged.archive, staged.hash, copy.write)
        return
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for file in staged.files:
            entry = ZipInfo(file.name, EPOCH)
            entry.create_system = UNIX
            entry.external_attr = (S_IFREG | file.mode) << 16
            entry.compress_type = ZIP_DEFLATED
            entry.file_size = file.size
            with archive.open(entry, "w") as member:
                _copy(staged, file.path, file.digest, member.write)


def _copy(staged: StagedAsset, path: str, digest: str, take: Callable[[bytes], object]) -> None:
    """Give the content of the file at *path* to *take*, and hold it against its hash."""
    from hashlib import sha256

    content = sha256()
    for piece in _read(staged.asset, path):
        content.update(piece)
        take(piece)
    if content.hexdigest() != digest:
        raise refusal(
            staged.asset,
            f"changed while it was read: {path!r}",
            "asset-changed",
            "synthesize again when nothing writes to the folder",
        )


def _read(asset: Asset, path: str) -> Iterator[bytes]:
    try:
        with open(path, "rb", buffering=0) as stream:
            yield from pieces(stream)
    except OSError as error:
        raise unreadable(asset, error) from error
