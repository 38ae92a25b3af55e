"""An expression of a document in; what it names that there is not, out."""

import ast
import builtins
import inspect
import json
import os
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType

from stackwright.fields import checks_of
from tests.house.pages import ROOT

RECEIVERS = {
    "alias": "Alias",
    "bucket": "Bucket",
    "data": "CfnBucket",
    "document": "ResourceDocument",
    "fn": "Function",
    "function": "Function",
    "images": "Repository",
    "layer": "LayerVersion",
    "live": "Alias",
    "log_group": "LogGroup",
    "mapping": "EventSourceMapping",
    "metric": "Metric",
    "nested": "CfnStack",
    "orders": "Function",
    "queue": "Queue",
    "schema": "Schema",
    "secret": "Secret",
    "stack": "Stack",
    "table": "Table",
    "tools": "LayerVersion",
    "topic": "Topic",
    "uploads": "Bucket",
    "url": "FunctionUrl",
    "worker": "Function",
}
"""What the documents call an object of a class; of the generated layer too."""

_WITHOUT_DOOR = (
    "stackwright.errors",
    "stackwright.permissions",
    "stackwright.schema",
    "stackwright_synth.pytest_plugin",
    "stackwright.cfn.aws_cloudformation",
    "stackwright.cfn.aws_codeguruprofiler",
    "stackwright.cfn.aws_iam",
    "stackwright.cfn.aws_lambda",
    "stackwright.cfn.aws_s3",
)
_PYTHON = {**vars(builtins), "inspect": inspect, "json": json, "os": os}
_NOT_CALLED = object()
_VALUES = [inspect.Parameter("values", inspect.Parameter.VAR_POSITIONAL)]


@cache
def public() -> Mapping[str, tuple[object, ...]]:
    """What the rooms that users import let out, and the names of all modules."""
    found: dict[str, list[object]] = {}
    for name in (*_rooms(), *_WITHOUT_DOOR):
        module = import_module(name)
        found.setdefault(name.rpartition(".")[2], []).append(module)
        for one in getattr(module, "__all__", dir(module)):
            found.setdefault(one, []).append(getattr(module, one))
    for name in modules():
        found.setdefault(name.rpartition(".")[2], [_NOT_CALLED])
    return {name: tuple(objects) for name, objects in found.items()}


def _rooms() -> Iterator[str]:
    """The rooms of constructs, and those of synthesis that tests and programs of users import."""
    constructs = ROOT / "constructs"
    for door in sorted(constructs.glob("stackwright/**/__init__.py")):
        yield ".".join(door.parent.relative_to(constructs).parts)
    yield from (f"stackwright_synth.{room}" for room in ("loading", "rules", "testing"))


@cache
def modules() -> tuple[str, ...]:
    """The modules of both packages, the generated layer's left out."""
    roots = (ROOT / "constructs", ROOT / "synth")
    files = ((root, file) for root in roots for file in sorted(root.rglob("*.py")))
    parts = [file.relative_to(root).with_suffix("").parts for root, file in files]
    whole = [part[:-1] if part[-1] == "__init__" else part for part in parts]
    return tuple(
        ".".join(part) for part in whole if part[:2] != ("stackwright", "cfn") or len(part) == 2
    )


@cache
def members() -> Mapping[str, tuple[object, ...]]:
    """What objects of the public classes have, by name."""
    found: dict[str, list[object]] = {}
    classes = {one for some in public().values() for one in some if isinstance(one, type)}
    for cls in (*sorted(classes, key=lambda one: one.__qualname__), str):
        for name in names_of(cls):
            if not name.startswith("_"):
                found.setdefault(name, []).append(_member(cls, name))
    return {name: tuple(some) for name, some in found.items()}


@cache
def words() -> frozenset[str]:
    """Every keyword that something public takes."""
    everything = (*public().values(), *members().values())
    called = {one for some in everything for one in some if callable(one)}
    signatures = (found for one in called if (found := _signature(one)) is not None)
    return frozenset(name for one in signatures for name in one.parameters)


def wrong(said: str) -> list[str]:
    """What *said* names that there is not; of what is no expression of Python, nothing."""
    try:
        tree = ast.parse(said, mode="eval").body
    except SyntaxError:
        return []
    return [*_wrong(tree)]


def _wrong(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Call(func=func, args=args, keywords=keywords):
            found = _found(func)
            if found == ():
                yield ast.unparse(func)
            elif found and not any(_takes(one, node) for one in found):
                yield ast.unparse(node)
            for one in (*args, *(each.value for each in keywords)):
                if isinstance(one, ast.Call | ast.Attribute):
                    yield from _wrong(one)
        case ast.Name() | ast.Attribute():
            if _found(node) == ():
                yield ast.unparse(node)
        case _:
            return


def _found(node: ast.expr) -> tuple[object, ...] | None:
    """What an expression may stand for; nothing if there is no such thing, `None` if unknown."""
    match node:
        case ast.Name(id=name) if name in RECEIVERS:
            return public()[RECEIVERS[name]]
        case ast.Name(id=name):
            return (
                *public().get(name, ()),
                *members().get(name, ()),
                *((_PYTHON[name],) if name in _PYTHON else ()),
            )
        case ast.Attribute(value=value, attr=attribute):
            owners = _found(value)
            return None if owners is None else tuple(_attributes(owners, attribute))
        case ast.Call(func=func):
            return None if _found(func) else ()
        case ast.Constant(value=value):
            return (type(value),)
        case _:
            return None


def _attributes(owners: tuple[object, ...], name: str) -> Iterator[object]:
    for owner in owners:
        match owner:
            case ModuleType():
                if hasattr(owner, name):
                    yield getattr(owner, name)
            case type():
                if name in names_of(owner):
                    yield _member(owner, name)
            case _:  # a property or a field: of whatever class its value is
                yield from members().get(name, ())


@cache
def names_of(cls: type) -> frozenset[str]:
    """What an object of *cls* has, and what it is made with."""
    return frozenset({*dir(cls), *(checks_of(cls) if _made_of_fields(cls) else ())})


def _member(cls: type, name: str) -> object:
    """The member itself; of a field or another value, something that cannot be called."""
    found = getattr(cls, name, None)
    return found if callable(found) else _NOT_CALLED


def _made_of_fields(cls: type) -> bool:
    return hasattr(inspect.getattr_static(cls, "__init__"), "made_of_fields")


def _signature(one: object) -> inspect.Signature | None:
    """How *one* is called, if it can be, and Python knows."""
    if isinstance(one, type) and _made_of_fields(one):
        names = checks_of(one)
        fields = (inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY) for name in names)
        return inspect.Signature([*_VALUES, *fields])
    try:
        return inspect.signature(one) if callable(one) else None
    except (TypeError, ValueError):
        return None


def _takes(one: object, call: ast.Call) -> bool:
    """Whether *one* can be called so, as far as numbers and names of arguments go."""
    signature = _signature(one)
    if signature is None:
        return callable(one)
    parameters = signature.parameters.values()
    keywords = {each.arg for each in call.keywords if each.arg}
    if any(each.kind is each.VAR_KEYWORD for each in parameters):
        if not keywords - signature.parameters.keys() <= words():
            return False
        keywords &= signature.parameters.keys()
    given = [None for each in call.args if not isinstance(each, ast.Starred) and not _dots(each)]
    itself = [None] if next(iter(signature.parameters), "") == "self" else []
    try:
        signature.bind_partial(*itself, *given, **dict.fromkeys(keywords))
    except TypeError:
        return False
    return True


def _dots(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


CODE = re.compile(r"[a-z]+(-[a-z0-9]+)+")
"""What codes, kinds of events and the like look like."""


@cache
def codes() -> frozenset[str]:
    """Every text of that form in the sources of both packages, and the names of classes so."""
    texts = [
        file.read_text(encoding="utf-8")
        for root in ("constructs", "synth")
        for file in (ROOT / root).rglob("*.py")
        if "cfn" not in file.parts
    ]
    written = {code for text in texts for code in re.findall(rf'"({CODE.pattern})"', text)}
    classes = {name for text in texts for name in re.findall(r"^class (\w+)", text, re.MULTILINE)}
    return frozenset(
        {code[0] for code in written}
        | {re.sub(r"(?<!^)([A-Z])", r"-\1", name).lower() for name in classes}
    )
