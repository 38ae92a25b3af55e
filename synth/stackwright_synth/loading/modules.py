"""An app file in, a module of its own with its folder importable out; nothing of others is left."""

import importlib
import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

_MODULE_NAME = "stackwright_app"


class _Borrowed:
    """What the app file that was loaded last has put into this interpreter."""

    entry: str | None = None
    modules: tuple[str, ...] = ()


@contextmanager
def module_of(file: Path) -> Generator[ModuleType]:
    """Make the folder of *file* importable, afresh, and give the module that *file* becomes."""
    _give_back()
    folder = str(file.parent)
    before = frozenset(sys.modules)
    arguments = sys.argv
    name = file.stem
    if name in sys.modules or not name.isidentifier() or name in sys.stdlib_module_names:
        name = _MODULE_NAME
    module = ModuleType(name)
    module.__file__ = str(file)
    importlib.invalidate_caches()
    sys.modules[name] = module
    sys.path.insert(0, folder)
    sys.argv = [str(file)]
    try:
        yield module
    finally:
        sys.argv = arguments
        _Borrowed.entry = folder
        _Borrowed.modules = (name, *_modules_of(folder, before))


def _give_back() -> None:
    """Take back what the file that was loaded before has left."""
    if _Borrowed.entry in sys.path:
        sys.path.remove(_Borrowed.entry)
    for name in _Borrowed.modules:
        sys.modules.pop(name, None)
    _Borrowed.entry, _Borrowed.modules = None, ()


def _modules_of(folder: str, before: frozenset[str]) -> Iterator[str]:
    """Names of the modules that were found in *folder* since *before*, and all below them."""
    new = [name for name in tuple(sys.modules) if name not in before]
    roots = {name for name in new if "." not in name and _lies_in(sys.modules[name], folder)}
    return (name for name in new if name.partition(".")[0] in roots)


def _lies_in(module: ModuleType, folder: str) -> bool:
    places: list[str] = list(getattr(module, "__path__", ()))
    file: str | None = getattr(module, "__file__", None)
    if not places and file:
        places = [file]
    return any(os.path.dirname(place) == folder for place in places)
