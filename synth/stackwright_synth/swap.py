"""
A folder and a way to fill it in; the folder replaced as a whole, or not at all.

Everything is written into a work folder beside the target, `.stackwright-<name>-<process>-<n>`,
which then takes the target's place by two renames: the old one out, the new one in. A run that
fails or is interrupted leaves the old folder as it was. A run that dies between the renames
leaves it in its work folder, from where the next one brings it back.

Two runs at once have a work folder each, and the last one to finish wins. A running one holds a
lock on its work folder, which the system drops when it dies: that is how the next one knows what
it may clear away. Where there are no such locks (Windows), nothing of others is cleared away.
"""

import os
import re
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_ATTEMPTS = 1000


@contextmanager
def swapped(folder: Path, keep: Callable[[str], bool]) -> Generator[Path]:
    """
    Replace *folder* by what is written into the folder that this gives, when all went well.

    Args:
        folder: The target; it need not exist, the folder above it must.
        keep: Whether an entry of the old folder is not ours, and moves into the new one.
    """
    recover(folder, keep)
    work, lock = _begin(folder)
    new = work / "new"
    try:
        new.mkdir()
        yield new
        _exchange(folder, work, keep)
    finally:
        _settle(folder, work, keep)
        if lock is not None:
            os.close(lock)


def recover(folder: Path, keep: Callable[[str], bool]) -> None:
    """Put right what runs left behind that died while they replaced *folder*."""
    begin = f".stackwright-{folder.name}-"
    names = [one for one in os.listdir(folder.parent) if one.startswith(begin)]
    for name in sorted(names):
        if not re.fullmatch(r"\d+-\d+", name.removeprefix(begin)):  # of another folder
            continue
        work = folder.parent / name
        try:
            lock = _lock(work)
        except OSError:  # its owner is alive, or there are no locks here
            continue
        if lock is not None:
            _settle(folder, work, keep)
            os.close(lock)


def _begin(folder: Path) -> tuple[Path, int | None]:
    """Make a work folder that no other run has, and lock it where that can be done."""
    for number in range(_ATTEMPTS):
        work = folder.parent / f".stackwright-{folder.name}-{os.getpid()}-{number}"
        try:
            work.mkdir()
            return work, _lock(work)
        except (FileExistsError, FileNotFoundError, BlockingIOError):
            if not folder.parent.exists():
                raise
        except OSError:
            if not work.exists():
                raise
            return work, None  # a file system without locks
    raise FileExistsError(f"no free name for a work folder beside {folder}")


def _lock(work: Path) -> int | None:
    """
    Lock a work folder for as long as the number that this returns is open.

    Returns:
        A file descriptor; `None` on a system without such locks.

    Raises:
        OSError: Another process has the lock, or has removed the folder.
    """
    if sys.platform == "win32":
        return None
    lock = os.open(work, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if not os.path.samestat(os.fstat(lock), os.stat(work)):
            raise FileNotFoundError(work)
    except OSError:
        os.close(lock)
        raise
    return lock


def _exchange(folder: Path, work: Path, keep: Callable[[str], bool]) -> None:
    """Put the new folder into the place of the old one, however often others do the same."""
    new = work / "new"
    for number in range(_ATTEMPTS):
        old = work / f"old-{number}"
        with suppress(FileNotFoundError):
            folder.rename(old)
        _carry(old, new, keep)
        try:
            new.rename(folder)
        except OSError:
            if not folder.exists():
                raise
        else:
            return
    raise FileExistsError(f"another process keeps writing {folder}")


def _settle(folder: Path, work: Path, keep: Callable[[str], bool]) -> None:
    """Bring the old folder back if the new one has not taken its place; remove the rest."""
    new = work / "new"
    if new.exists():
        olds = (one for one in work.iterdir() if one.name.startswith("old-"))
        for old in sorted(olds, key=lambda old: int(old.name[4:]), reverse=True):
            _carry(new, old, keep)
            try:
                old.rename(folder)
            except OSError:
                if not folder.exists():
                    raise
                _carry(old, folder, keep)  # another run has filled the place
    _remove(work)


def _carry(source: Path, target: Path, keep: Callable[[str], bool]) -> None:
    """Move what is not ours from one folder to another, if the first is there."""
    if source.exists():
        for entry in source.iterdir():
            if keep(entry.name) and not (target / entry.name).exists():
                entry.rename(target / entry.name)


def _remove(folder: Path) -> None:
    for entry in folder.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            _remove(entry)
        else:
            entry.unlink()
    folder.rmdir()
