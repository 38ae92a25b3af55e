"""What was started in, `emulator.json` out, and back again."""

import json
import os
from pathlib import Path

from attrs import asdict, frozen

_NAME = "emulator.json"


@frozen
class Record:
    """
    The emulator that was started last.

    Args:
        pid: Its process id, and that of its process group.
        identity: Tells that process from a later one of the same id.
        port: Where it listens, on the loopback interface.
        since: When it was started, in ISO 8601, UTC.
    """

    pid: int
    identity: str
    port: int
    since: str


def write(folder: Path, record: Record) -> None:
    """Write the record so that a reader sees the old file or the new one."""
    draft = folder / f"{_NAME}.new"
    draft.write_text(json.dumps(asdict(record)) + "\n", encoding="utf-8")
    os.replace(draft, folder / _NAME)


def read(folder: Path) -> Record | None:
    """The record; `None` if there is none, or none that can be read."""
    try:
        found = json.loads((folder / _NAME).read_text(encoding="utf-8"))
        return Record(
            pid=int(found["pid"]),
            identity=str(found["identity"]),
            port=int(found["port"]),
            since=str(found["since"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remove(folder: Path) -> None:
    """Forget what was started."""
    (folder / _NAME).unlink(missing_ok=True)
