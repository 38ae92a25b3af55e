"""Schemas, overlay and patches in, the text of every generated file out; pure."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from tools.l1 import modules, naming, stubs
from tools.l1.model import Resource
from tools.l1.patching import patched
from tools.l1.permissions import permissions
from tools.l1.reading import read
from tools.l1.wheel import Schemas

Json = dict[str, Any]

DOOR = '''"""
The generated layer: every property of every resource type, as CloudFormation has it.

One module a service, such as `stackwright.cfn.aws_lambda`; import the one that you need.
"""

import sys
from typing import TYPE_CHECKING

if not TYPE_CHECKING:  # checkers see the modules; this is for interpreters

    def __getattr__(name: str) -> object:
        from importlib import import_module

        module = f"{__name__}.{name}"
        try:
            if not name.startswith("_"):
                return import_module(module)
        except ModuleNotFoundError as error:
            if error.name != module:
                raise
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message, name=name, obj=sys.modules[__name__])

    def __dir__() -> list[str]:
        from pkgutil import iter_modules

        return sorted(one.name for one in iter_modules(__path__))
'''


class CollisionError(Exception):
    """Two things of one name."""


@frozen
class Sources:
    """
    What the generator works from.

    Args:
        schemas: Of all types, from cfn-lint.
        overlay: What the service specification adds, by type.
        patches: Our own corrections.
        pins: The versions and hashes of the two packages.
    """

    schemas: Schemas
    overlay: Mapping[str, Json]
    patches: tuple[Json, ...]
    pins: Json


def generated(sources: Sources, excluded: Iterable[str]) -> dict[str, str]:
    """
    The files of `stackwright/cfn`, by name: each service but the *excluded* ones.

    Raises:
        CollisionError: Two members, classes or keywords of one name.
        PatchError: A patch that no longer applies.
        SyntaxError: A file that Python cannot read.
    """
    return written(sources, models(sources, excluded))


def written(sources: Sources, resources: Mapping[str, list[Resource]]) -> dict[str, str]:
    """
    The files of `stackwright/cfn`, by name, for *resources*.

    Raises:
        SyntaxError: A file that Python cannot read.
    """
    types = [one.type for found in resources.values() for one in found]
    files = {
        "__init__.py": DOOR,
        "manifest.json": _manifest(sources, resources),
        "permissions.json": permissions(sources.schemas.by_type, types),
    }
    for service, found in resources.items():
        name = naming.module(service)
        files[f"{name}.py"] = modules.module(service, found)
        files[f"{name}.pyi"] = stubs.stub(service, found)
    for name, text in files.items():
        if name.endswith((".py", ".pyi")):
            compile(text, name, "exec", dont_inherit=True)
    return dict(sorted(files.items()))


def models(sources: Sources, excluded: Iterable[str]) -> dict[str, list[Resource]]:
    """The resource types of each service but the *excluded* ones, in order of their names."""
    unwanted = set(excluded)
    schemas = patched(sources.schemas.by_type, sources.patches)
    found: dict[str, list[Resource]] = defaultdict(list)
    names: dict[str, set[str]] = defaultdict(set)
    for type in schemas:
        names[naming.service(type)].add(naming.resource(type))
    absent = unwanted.difference(names)
    if absent:
        raise CollisionError(f"{min(absent)} has no resource type; mend tools/l1/pins.json")
    for type in sorted(schemas):
        service = naming.service(type)
        if service not in unwanted:
            more = sources.schemas.attributes.get(type, ())
            resource = read(schemas[type], sources.overlay.get(type, {}), more, names[service])
            found[service].append(resource)
    for service in found:
        _refuse_collisions(service, found[service])
    return dict(sorted(found.items()))


def _refuse_collisions(service: str, resources: list[Resource]) -> None:
    _distinct(service, (shape.name for one in resources for shape in one.shapes))
    _distinct(service, (one.name for one in resources))
    for resource in resources:
        for shape in resource.shapes:
            names = [one.name for one in shape.properties]
            _distinct(f"{resource.type} {shape.name}", names)
            for name in names:
                if not name.isidentifier() or naming.shadows_builtin(name):
                    raise CollisionError(f"{resource.type}: {name!r} cannot be a member")
        keywords = {one.name for one in resource.shapes[0].properties}
        if keywords & {"cfn_options", "self", "more"}:
            raise CollisionError(f"{resource.type} has a property called as a parameter")


def _distinct(where: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise CollisionError(f"{where} has {name!r} twice")
        seen.add(name)


def _manifest(sources: Sources, resources: Mapping[str, list[Resource]]) -> str:
    manifest = {
        "generator": "python -m tools.l1",
        "schema_date": sources.schemas.date,
        "sources": {name: pin for name, pin in sources.pins.items() if name != "excluded_services"},
        "services": {
            naming.module(service): [one.type for one in found]
            for service, found in resources.items()
        },
        "patches": len(sources.patches),
    }
    return json.dumps(manifest, indent=2, sort_keys=True) + "\n"
