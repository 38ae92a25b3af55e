"""The files that the generator reads and writes: the one place of it that touches the disk."""

import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tools.l1 import naming, wheel
from tools.l1.generating import Sources

Json = dict[str, Any]

_HERE = Path(__file__).parent
_OVERLAY = _HERE / "overlay"


def pins() -> Json:
    """The versions and hashes of the sources, and the services that are left out."""
    return _read(_HERE / "pins.json")


def sources() -> Sources:
    """
    Everything that the generator works from.

    Raises:
        SourceError: The installed cfn-lint is not the pinned one.
    """
    pinned = pins()
    pin = pinned["cfn-lint"]
    schemas = wheel.read(wheel.installed(pin["version"]))
    if schemas.digest != pin["schemas"]:
        raise wheel.SourceError(
            f"the schemas of cfn-lint have the digest {schemas.digest}, {pin['schemas']} is pinned"
        )
    return kept_sources(schemas)


def kept_sources(schemas: wheel.Schemas) -> Sources:
    """What is kept here (the overlay, the patches, the pins), with *schemas* that may be newer."""
    overlay: Json = {}
    for file in sorted(_OVERLAY.glob("*.json.gz")):
        overlay |= json.loads(gzip.decompress(file.read_bytes()))
    patches: list[Json] = json.loads((_HERE / "patches.json").read_text("utf-8"))
    return Sources(schemas, overlay, tuple(patches), pins())


def write_pins(pinned: Json) -> None:
    """Keep other versions and hashes of the sources."""
    text = json.dumps(pinned, indent=2) + "\n"
    (_HERE / "pins.json").write_text(text, "utf-8", newline="\n")


def content(file: Path) -> bytes:
    """
    The bytes of *file*.

    Raises:
        SourceError: It cannot be read.
    """
    try:
        return file.read_bytes()
    except OSError as error:
        raise wheel.SourceError(f"{file} cannot be read: {error.strerror}") from None


def write_overlay(overlay: Mapping[str, Json]) -> None:
    """Keep what the service specification adds, one file a service; a file that is right stays."""
    _OVERLAY.mkdir(exist_ok=True)
    wanted = {f"{naming.module(service)}.json.gz": found for service, found in overlay.items()}
    for file in _OVERLAY.iterdir():
        if file.name not in wanted:
            file.unlink()
    for name, found in wanted.items():
        file = _OVERLAY / name
        text = json.dumps(found, sort_keys=True, ensure_ascii=False).encode()
        if not (file.exists() and gzip.decompress(file.read_bytes()) == text):
            file.write_bytes(gzip.compress(text, mtime=0))


def texts_in(folder: Path) -> dict[str, str]:
    """The texts of the files in *folder*, by name."""
    return {
        file.name: file.read_text("utf-8") for file in sorted(folder.glob("*")) if file.is_file()
    }


def changes(folder: Path, texts: Mapping[str, str]) -> list[str]:
    """The names of the files in *folder* that differ from *texts*, lack or are too many."""
    there = texts_in(folder)
    return sorted(
        name for name in there.keys() | texts.keys() if there.get(name) != texts.get(name)
    )


def holds(file: Path, text: str) -> bool:
    """Whether *file* is there and holds just *text*."""
    return file.is_file() and file.read_text("utf-8") == text


def write(folder: Path, texts: Mapping[str, str]) -> None:
    """Make the files in *folder* exactly *texts*."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in changes(folder, texts):
        if name in texts:
            (folder / name).write_text(texts[name], "utf-8", newline="\n")
        else:
            (folder / name).unlink()


def _read(file: Path) -> Json:
    found: Json = json.loads(file.read_text("utf-8"))
    return found
