"""The codes of the code against those of `docs/errors.md` and, for rules, `docs/rules.md`."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "errors.md"
RULES = ROOT / "docs" / "rules.md"
GENERATED = ROOT / "constructs" / "stackwright" / "cfn"
KEBAB = re.compile(r"[a-z]+(-[a-z0-9]+)*")
NAMES = ("code", "default_code")
ROW = re.compile(r"^\| `([a-z][a-z0-9-]*)` ", flags=re.MULTILINE)


@cache
def _files() -> tuple[tuple[ast.AST, ...], ...]:
    """Everything in the files of the two packages, file by file."""
    return tuple(
        tuple(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
        for root in ("constructs", "synth")
        for file in sorted((ROOT / root).rglob("*.py"))
        if not file.is_relative_to(GENERATED)
    )


def _positions(nodes: Iterable[ast.AST]) -> dict[str, int]:
    """The functions and classes that take a code by position, and at which one."""
    found: dict[str, int] = {}
    for node in nodes:
        match node:
            case ast.FunctionDef(name=name) if name != "__init__":
                functions = [node]
            case ast.ClassDef(name=name, body=body):
                functions = [one for one in body if isinstance(one, ast.FunctionDef)]
                functions = [one for one in functions if one.name == "__init__"]
            case _:
                continue
        for function in functions:
            arguments = [one.arg for one in function.args.args if one.arg not in ("self", "cls")]
            if "code" in arguments:
                found[name] = arguments.index("code")
    return found


def _constants(nodes: Iterable[ast.AST]) -> dict[str, str]:
    """Names in capitals that stand for a text in one file."""
    return {
        name: text
        for node in nodes
        for name, value in _assigned(node)
        if name.isupper()
        for text in _texts(value, {})
    }


def _assigned(node: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    """The names that a statement binds, each with its value."""
    match node:
        case ast.AnnAssign(target=ast.Name(id=name), value=value):
            yield name, value
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            yield name, value
        case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
            for one, value in zip(names, values, strict=True):
                if isinstance(one, ast.Name):
                    yield one.id, value
        case _:
            return


def _texts(value: ast.expr | None, constants: Mapping[str, str]) -> Iterator[str]:
    """The texts that an expression may have: itself, or either side of a choice."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Name(id=name) if name in constants:
            yield constants[name]
        case ast.IfExp(body=body, orelse=orelse):
            yield from _texts(body, constants)
            yield from _texts(orelse, constants)
        case ast.BoolOp(values=values):
            for one in values:
                yield from _texts(one, constants)
        case _:
            return


def _given(node: ast.AST, positions: Mapping[str, int]) -> Iterator[ast.expr | None]:
    """The codes that a piece of code gives: as an argument, a default, or a class's own."""
    match node:
        case ast.keyword(arg="code", value=value):
            yield value
        case ast.Assign() | ast.AnnAssign():
            yield from (value for name, value in _assigned(node) if name in NAMES)
        case ast.Call(func=ast.Name(id="Kind"), args=[code, *_]):  # of findings
            yield code
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args):
            if name in positions and len(args) > positions[name]:
                yield args[positions[name]]
        case ast.Return(value=ast.Tuple(elts=[_, _] as pair)):  # a code with its message
            for one in pair:
                if isinstance(one, ast.Constant) and KEBAB.fullmatch(str(one.value)):
                    yield one
        case ast.arguments():
            plain = (*node.posonlyargs, *node.args)
            yield from (
                default
                for argument, default in (
                    *zip(plain[len(plain) - len(node.defaults) :], node.defaults, strict=True),
                    *zip(node.kwonlyargs, node.kw_defaults, strict=True),
                )
                if argument.arg == "code"
            )
        case _:
            return


@cache
def _used() -> frozenset[str]:
    positions = _positions(node for nodes in _files() for node in nodes)
    return frozenset(
        code
        for nodes in _files()
        for constants in [_constants(nodes)]
        for node in nodes
        for value in _given(node, positions)
        for code in _texts(value, constants)
        if not code.isdigit()  # an escape sequence of the terminal
    )


def _documented() -> list[str]:
    """The codes that begin a row of a table."""
    texts = [file.read_text(encoding="utf-8") for file in (DOCUMENT, RULES)]
    return [code for text in texts for code in ROW.findall(text)]


def _classes() -> dict[str, list[str]]:
    """Every class of errors, with the names of its bases."""
    nodes = [node for nodes in _files() for node in nodes if isinstance(node, ast.ClassDef)]
    bases = {
        node.name: [one.id for one in node.bases if isinstance(one, ast.Name)] for node in nodes
    }
    found = {"StackwrightError"}
    while more := {name for name in bases.keys() - found if found & set(bases[name])}:
        found |= more
    return {name: bases[name] for name in found}


def test_codes_are_kebab_case() -> None:
    """A code is words of lower case with hyphens between them."""
    assert [] == [code for code in sorted(_used()) if not KEBAB.fullmatch(code)]


def test_every_code_is_documented() -> None:
    """Whoever meets a code finds it in the document."""
    assert set() == _used() - set(_documented())


def test_every_documented_code_exists() -> None:
    """The document lists no code that nothing gives."""
    assert set() == set(_documented()) - _used()


def test_codes_are_documented_once_and_in_order() -> None:
    """Each table of the document is sorted, and no code stands in two of them."""
    text = DOCUMENT.read_text(encoding="utf-8") + RULES.read_text(encoding="utf-8")
    tables = text.split("\n\n")
    rows = [ROW.findall(table) for table in tables]

    assert sorted(set(_documented())) == sorted(_documented())
    assert [sorted(table) for table in rows] == rows


def test_every_class_is_documented() -> None:
    """Whoever catches errors finds every class in the document, and what it is."""
    text = DOCUMENT.read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([A-Z]\w+)` \| ([^|]+) \|", text, flags=re.MULTILINE)

    assert _classes() == {name: re.findall(r"`([A-Z]\w+)`", bases) for name, bases in rows}
