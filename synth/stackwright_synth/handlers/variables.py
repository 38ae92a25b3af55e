"""Modules in, the environment variables that they need out."""

import ast
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from stackwright.value import record
from stackwright_synth.handlers.bundle import Bundle, Module
from stackwright_synth.handlers.entry import origin

_CATCHING = frozenset({"KeyError", "LookupError", "Exception", "BaseException"})
_Parents: TypeAlias = dict[ast.AST, ast.AST]


@record
class Read:
    """
    A variable that is read without a default.

    Args:
        name: The variable.
        place: File and line of the first time.
        raises: Whether its absence raises; else it is `None`, and nothing looks whether it is.
    """

    name: str
    place: str
    raises: bool


class Variables:
    """
    The variables that modules of *bundle* need; each module is looked at once.

    Args:
        bundle: The import path.
    """

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self._seen: dict[str, _Use] = {}

    def needed_by(self, start: str) -> tuple[Read, ...]:
        """
        What the module *start*, and the modules that it imports and that ship with it, read.

        Left out is what the code itself sets, asks for with `in`, catches the absence of, or,
        if it is read with `get`, looks at before it is used.
        """
        needed: dict[str, Read] = {}
        provided: set[str] = set()
        for use in self._reachable(start):
            provided |= use.provided
            for one in use.reads:
                known = needed.get(one.name)
                if known is None or (one.raises and not known.raises):
                    needed[one.name] = one
        return tuple(needed[name] for name in sorted(needed) if name not in provided)

    def _reachable(self, start: str) -> Iterator["_Use"]:
        """*start* and what it imports, each once, packages before what is in them."""
        pending = deque(_with_packages(start))
        met: set[str] = set()
        while pending:
            name = pending.popleft()
            if name in met:
                continue
            met.add(name)
            module = self.bundle.find(name)
            if module is None or module == "opaque" or module.tree is None:
                continue
            if name not in self._seen:
                view = _View(module)
                imported = tuple(_imports(module))
                self._seen[name] = _Use(tuple(view.reads()), frozenset(view.provided()), imported)
            yield self._seen[name]
            pending.extend(self._seen[name].imported)


@record
class _Use:
    """What one module reads and provides, and the modules that it imports."""

    reads: tuple[Read, ...]
    provided: frozenset[str]
    imported: tuple[str, ...]


def _imports(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree or ast.Module([], [])):
        if isinstance(node, ast.Import):
            for one in node.names:
                yield from _with_packages(one.name)
        elif isinstance(node, ast.ImportFrom):
            source = origin(module, node)
            if source:
                yield from _with_packages(source)
                yield from (f"{source}.{one.name}" for one in node.names)


def _with_packages(name: str) -> Iterator[str]:
    parts = name.split(".")
    yield from (".".join(parts[: end + 1]) for end in range(len(parts)))


class _View:
    """A module, with the names that `os.environ` and `os.getenv` have in it."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.tree = module.tree or ast.Module([], [])
        self.nodes = [*_imported_nodes(self.tree)]
        self.parents: _Parents = {
            child: node for node in self.nodes for child in ast.iter_child_nodes(node)
        }
        self.texts = dict(_constants(self.tree))
        self.modules: set[str] = set()
        self.environs: set[str] = set()
        self.getenvs: set[str] = set()
        for node in self.nodes:
            if isinstance(node, ast.Import):
                self.modules.update(
                    one.asname or one.name for one in node.names if one.name == "os"
                )
            elif isinstance(node, ast.ImportFrom) and node.module == "os" and not node.level:
                for one in node.names:
                    known = {"environ": self.environs, "getenv": self.getenvs}.get(one.name)
                    if known is not None:
                        known.add(one.asname or one.name)

    def reads(self) -> Iterator[Read]:
        """What is read without a default."""
        for node in self.nodes:
            match node:
                case ast.Subscript(ctx=ast.Load(), value=owner, slice=key):
                    name, raises = self._key(owner, key), True
                    minded = self._is_caught(node)
                case ast.Call(func=function, args=[key], keywords=[]):
                    name, raises = self._gotten(function, key), False
                    minded = self._is_looked_at(node)
                case _:
                    continue
            if name is not None and not minded:
                yield Read(name, f"{self.module.file}:{node.lineno}", raises)

    def provided(self) -> Iterator[str]:
        """What the code sets itself, or asks for."""
        for node in self.nodes:
            match node:
                case ast.Subscript(ctx=ast.Store(), value=owner, slice=key):
                    name = self._key(owner, key)
                case ast.Call(func=ast.Attribute(value=owner, attr="setdefault"), args=[key, _]):
                    name = self._key(owner, key)
                case ast.Compare(left=key, ops=[ast.In() | ast.NotIn()], comparators=[owner]):
                    name = self._key(owner, key)
                case _:
                    continue
            if name is not None:
                yield name

    def _gotten(self, function: ast.expr, key: ast.expr) -> str | None:
        """The variable that `getenv(key)` or `environ.get(key)` reads."""
        match function:
            case ast.Name(id=name) if name in self.getenvs:
                return self._text(key)
            case ast.Attribute(value=ast.Name(id=name), attr="getenv") if name in self.modules:
                return self._text(key)
            case ast.Attribute(value=owner, attr="get"):
                return self._key(owner, key)
            case _:
                return None

    def _key(self, owner: ast.expr, key: ast.expr) -> str | None:
        """The variable that *key* is, if *owner* is the environment."""
        match owner:
            case ast.Name(id=name) if name in self.environs:
                return self._text(key)
            case ast.Attribute(value=ast.Name(id=name), attr="environ") if name in self.modules:
                return self._text(key)
            case _:
                return None

    def _text(self, key: ast.expr) -> str | None:
        match key:
            case ast.Constant(value=str(text)):
                return text
            case ast.Name(id=name):
                return self.texts.get(name)
            case _:
                return None

    def _is_caught(self, node: ast.AST) -> bool:
        """Whether a `try` around *node* catches what its absence raises."""
        child, parent = node, self.parents.get(node)
        while parent is not None:
            if isinstance(parent, ast.Try) and child in parent.body:
                if any(_catches(one.type) for one in parent.handlers):
                    return True
            elif isinstance(parent, ast.With) and child in parent.body:
                calls = [one.context_expr for one in parent.items]
                if any(_suppresses(one) for one in calls):
                    return True
            child, parent = parent, self.parents.get(parent)
        return False

    def _is_looked_at(self, node: ast.AST) -> bool:
        """Whether it is asked at once if there is a value."""
        match self.parents.get(node):
            case ast.BoolOp() | ast.Compare() | ast.NamedExpr() | ast.UnaryOp(op=ast.Not()):
                return True
            case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
                return test is node
            case ast.Call(func=ast.Name(id="bool")):
                return True
            case _:
                return False


def _imported_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Everything below *tree* that an import may run: not what is for a program only."""
    for child in ast.iter_child_nodes(tree):
        match child:
            case ast.If(test=ast.Compare(left=ast.Name(id="__name__"), ops=[ast.Eq()])):
                continue
            case _:
                yield child
                yield from _imported_nodes(child)


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The texts that names of the module stand for, of those that are bound only once."""
    bound = Counter(
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    )
    for node in tree.body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text)))
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=str(text)))
            ) if bound[name] == 1:
                yield name, text
            case _:
                pass


def _catches(type: ast.expr | None) -> bool:
    names: Iterable[ast.expr | None] = type.elts if isinstance(type, ast.Tuple) else [type]
    return any(one is None or (isinstance(one, ast.Name) and one.id in _CATCHING) for one in names)


def _suppresses(call: ast.expr) -> bool:
    """Whether it is `suppress(KeyError)`."""
    match call:
        case ast.Call(func=ast.Name(id="suppress") | ast.Attribute(attr="suppress"), args=types):
            return any(_catches(one) for one in types)
        case _:
            return False
