"""What a function ships in, the Python modules that it can import out; nothing is executed."""

import ast
import sys
import warnings
from collections.abc import Callable
from typing import Literal, TypeAlias

from attrs import field

from stackwright.value import record

Version: TypeAlias = tuple[int, int]
"""Major and minor version of the Python that runs the function."""

Opaque: TypeAlias = Literal["opaque"]
"""A module that is there and cannot be judged: compiled, or in a Python newer than this one."""

_COMPILED = (".so", ".pyc", ".pyd")
_OLDEST: Version = (3, 7)
"""What `ast.parse` can go back to."""


@record
class Root:
    """
    Files below one entry of the import path.

    Args:
        names: Relative to the entry, with forward slashes.
        read: The content of a file, by its name.
        shown: How messages show the entry, such as `functions/worker/`.
    """

    names: frozenset[str]
    read: Callable[[str], bytes] = field(eq=False, repr=False)
    shown: str = ""


@record
class Module:
    """
    A module that was read.

    Args:
        name: Dotted, from the import path.
        file: How messages show its file.
        tree: Its syntax; `None` if it has none.
        flaw: What Python says of it, with the line, if it has none.
        package: Whether it is the `__init__` of a package.
    """

    name: str
    file: str
    tree: ast.Module | None = field(eq=False, repr=False)
    flaw: str | None = None
    package: bool = False


class Bundle:
    """
    The import path of a function, as far as it ships with the app.

    Args:
        roots: In the order in which Python looks: the function's own files, then its layers'.
        complete: Whether nothing else is on it; `False` if a layer is known by its ARN only.
        version: Of the Python that the function runs with.
    """

    def __init__(self, roots: tuple[Root, ...], *, complete: bool, version: Version) -> None:
        self.roots = roots
        self.complete = complete
        self.version = version
        self._read: dict[str, Module | Opaque | None] = {}

    def find(self, name: str) -> Module | Opaque | None:
        """The module of this dotted *name*; `None` if it does not ship."""
        if name not in self._read:
            self._read[name] = self._look_up(name)
        return self._read[name]

    def _look_up(self, name: str) -> Module | Opaque | None:
        stem = name.replace(".", "/")
        for root in self.roots:
            for file, package in ((f"{stem}/__init__.py", True), (f"{stem}.py", False)):
                if file in root.names:
                    return _parsed(root, name, file, package=package, version=self.version)
            if any(_is_compiled(one, stem) for one in root.names):
                return "opaque"
        return None


def _is_compiled(file: str, stem: str) -> bool:
    if not file.startswith(stem) or not file.endswith(_COMPILED):
        return False
    rest = file[len(stem) :]
    return rest.startswith((".", "/__init__."))


def _parsed(
    root: Root, name: str, file: str, *, package: bool, version: Version
) -> Module | Opaque:
    shown = f"{root.shown}{file}"
    flaw: str
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what the user's text deserves is for the user's tools
            tree = ast.parse(root.read(file), shown, feature_version=max(version, _OLDEST))
    except SyntaxError as error:
        flaw = f"{error.msg} (line {error.lineno})"
    except (ValueError, RecursionError, MemoryError) as error:
        flaw = str(error) or type(error).__name__
    else:
        return Module(name, shown, tree, None, package)
    newer = version > sys.version_info[:2]
    return "opaque" if newer else Module(name, shown, None, flaw, package)
