"""The handler of a function in, what is wrong with it out: it is looked up as Lambda does."""

import ast
import builtins
from collections.abc import Iterator
from typing import Literal, TypeAlias

from stackwright.value import record
from stackwright_synth.handlers.bundle import Bundle, Module

Flaw: TypeAlias = Literal["missing", "unreadable", "unfit"]
"""It is not there, Python cannot read its module, or it is not called as Lambda calls it."""

_Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_Scope: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef

_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
_DEPTH = 8
"""How many imports are followed from module to module."""


@record
class Problem:
    """
    What is wrong with a handler.

    Args:
        flaw: The kind.
        message: What is wrong, with the file and line.
        hint: What to do about it.
    """

    flaw: Flaw
    message: str
    hint: str


@record
class _Found:
    """What a name in a module is: a definition, or a thing that only the run can tell."""

    module: Module
    node: ast.AST | None


def problem_of(bundle: Bundle, handler: str) -> Problem | None:
    """
    Judge *handler*, such as `app.handle`; `None` if nothing is wrong, or nobody can tell.

    Python's runtime splits it at the last dot, takes slashes for dots, imports the module and
    calls the attribute with the event and the context
    (https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html).
    """
    path, dot, attribute = handler.rpartition(".")
    name = path.replace("/", ".")
    if not dot or not attribute.isidentifier() or not _is_dotted(name):
        return Problem(
            "missing",
            f"the handler {handler!r} is not of the form 'module.function'",
            "'app.handle' is the function handle in app.py",
        )
    module = bundle.find(name)
    if module is None:
        return _no_module(bundle, handler, name) if bundle.complete else None
    if module == "opaque":
        return None
    if module.tree is None:
        return Problem(
            "unreadable",
            f"Python {_said(bundle)} cannot read {module.file} of the handler {handler!r}: "
            f"{module.flaw}",
            "mend the file, or choose the runtime that it is written for",
        )
    found = _look_up(bundle, module, attribute, _DEPTH)
    if found is None:
        return _no_function(module, handler, attribute)
    return _misfit(found, attribute)


def _is_dotted(name: str) -> bool:
    return all(part.isidentifier() for part in name.split("."))


def _said(bundle: Bundle) -> str:
    return ".".join(map(str, bundle.version))


def _nearest(name: str, names: list[str]) -> list[str]:
    from difflib import get_close_matches  # only mistakes need it

    return get_close_matches(name, names, 1)


def _no_module(bundle: Bundle, handler: str, name: str) -> Problem:
    modules = sorted(
        file.removesuffix(".py").replace("/", ".")
        for root in bundle.roots
        for file in root.names
        if file.endswith(".py")
    )
    near = _nearest(name, modules) or [
        one for one in modules if one.rpartition(".")[2] == name.rpartition(".")[2]
    ]
    attribute = handler.rpartition(".")[2]
    return Problem(
        "missing",
        f"the handler {handler!r} is in the module {name!r}, and the code has neither "
        f"{name.replace('.', '/')}.py nor such a package",
        f"did you mean '{near[0]}.{attribute}'?"
        if near
        else "a handler counts from the root of the code: 'app.handle' is in app.py",
    )


def _no_function(module: Module, handler: str, attribute: str) -> Problem:
    names = {name for name, _ in _bindings(module.tree)}
    near = _nearest(attribute, sorted(names - {attribute}))
    if attribute in names:
        hint = f"{module.file} takes it from where it is not"
    elif near:
        hint = f"did you mean '{handler[: -len(attribute)]}{near[0]}'?"
    else:
        hint = f"define it in {module.file}"
    return Problem(
        "missing",
        f"the handler {handler!r} needs a function {attribute!r}, and {module.file} defines none",
        hint,
    )


def _look_up(bundle: Bundle, module: Module, name: str, depth: int) -> _Found | None:
    """What *name* is at the end of *module*'s run; `None` if it is certainly not there."""
    nodes = [node for bound, node in _bindings(module.tree) if bound == name]
    if not nodes:
        return _Found(module, None) if _is_dynamic(module) else None
    node = nodes[-1]
    if len(nodes) > 1 and not all(isinstance(one, _SCOPES) for one in nodes):
        return _Found(module, None)
    if isinstance(node, ast.ImportFrom):
        return _imported(bundle, module, node, name, depth)
    if isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, ast.Name):
        if hasattr(builtins, node.value.id):
            return _Found(module, None)
        return _look_up(bundle, module, node.value.id, depth - 1) if depth else None
    return _Found(module, node)


def _imported(
    bundle: Bundle, module: Module, node: ast.ImportFrom, name: str, depth: int
) -> _Found | None:
    source = origin(module, node)
    original = next(one.name for one in node.names if (one.asname or one.name) == name)
    target = bundle.find(source) if source else None
    if depth == 0 or target is None or target == "opaque" or target.tree is None:
        return _Found(module, None)
    if bundle.find(f"{source}.{original}") is not None:
        return _Found(module, None)
    return _look_up(bundle, target, original, depth - 1)


def origin(module: Module, node: ast.ImportFrom) -> str:
    """The dotted name of the module that *node* imports from; empty if it leads out of all."""
    if not node.level:
        return node.module or ""
    parts = module.name.split(".")
    kept = len(parts) - node.level + int(module.package)
    if kept <= 0:  # above the import path
        return ""
    return ".".join([*parts[:kept], *([node.module] if node.module else [])])


def _bindings(tree: ast.Module | None) -> Iterator[tuple[str, ast.AST]]:
    """The names that the module itself binds, with what binds each, in the order of the text."""
    for node in own_nodes(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name, node
            case ast.ClassDef(name=name):
                yield name, node
            case ast.Import() | ast.ImportFrom():
                for one in node.names:
                    yield (one.asname or one.name.partition(".")[0]), node
            case ast.Assign(targets=targets):
                for target in targets:
                    yield from ((name, node) for name in _targets(target))
            case ast.AnnAssign(target=target, value=ast.expr()):
                yield from ((name, node) for name in _targets(target))
            case ast.NamedExpr(target=target):
                yield target.id, node
            case ast.For(target=target):
                yield from ((name, node) for name in _targets(target))
            case ast.withitem(optional_vars=ast.expr() as target):
                yield from ((name, node) for name in _targets(target))
            case _:
                pass


def _targets(target: ast.expr) -> Iterator[str]:
    yield from (one.id for one in ast.walk(target) if isinstance(one, ast.Name))


def own_nodes(tree: ast.AST | None) -> Iterator[ast.AST]:
    """Everything below *tree* in the order of the text, but what functions and classes hold."""
    if tree is None:
        return
    for child in ast.iter_child_nodes(tree):
        yield child
        if not isinstance(child, _SCOPES):
            yield from own_nodes(child)


def _is_dynamic(module: Module) -> bool:
    """Whether names may come about that do not stand in the text."""
    for node in ast.walk(module.tree or ast.Module([], [])):
        match node:
            case ast.ImportFrom(names=[ast.alias(name="*")]):
                return True
            case ast.FunctionDef(name="__getattr__"):
                return True
            case ast.Call(func=ast.Name(id="globals" | "exec" | "setattr" | "vars")):
                return True
            case ast.Global():
                return True
            case _:
                pass
    return False


def _misfit(found: _Found, name: str) -> Problem | None:
    node = found.node
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        node = node.value
    if isinstance(node, ast.Constant):
        return _unfit(found, node, name, "is no function", "define it with def")
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
        return None
    if not isinstance(node, ast.Lambda) and node.decorator_list:
        return None  # a decorator may give anything
    if isinstance(node, ast.AsyncFunctionDef):
        hint = "Lambda does not await it: define it with def, and call asyncio.run in it"
        return _unfit(found, node, name, "is a coroutine function", hint)
    if any(isinstance(one, (ast.Yield, ast.YieldFrom)) for one in own_nodes(node)):
        hint = "Lambda does not iterate: return what is to be the answer"
        return _unfit(found, node, name, "is a generator", hint)
    return _miscalled(found, node, name)


def _miscalled(found: _Found, node: _Function, name: str) -> Problem | None:
    arguments = node.args
    positional = [*arguments.posonlyargs, *arguments.args]
    needed = len(positional) - len(arguments.defaults)
    unnamed = [
        one.arg
        for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        if default is None
    ]
    takes_two = needed <= 2 and (len(positional) >= 2 or arguments.vararg is not None)
    if takes_two and not unnamed:
        return None
    shown = f"({ast.unparse(arguments)})"
    hint = f"Lambda calls it with two: def {name}(event, context)"
    return _unfit(found, node, name, f"cannot be called with two arguments: {shown}", hint)


def _unfit(found: _Found, node: ast.expr | _Scope, name: str, what: str, hint: str) -> Problem:
    place = f"{found.module.file}:{node.lineno}"
    return Problem("unfit", f"the handler {name!r} at {place} {what}", hint)
