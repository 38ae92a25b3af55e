"""The resource types of all services in, the page that lists them out."""

from collections.abc import Iterator, Mapping, Sequence

from stackwright.shapes import READ_ONLY
from tools.l1 import naming
from tools.l1.model import Resource

_HEAD = """\
# Index of the generated layer

{types:,} resource types in {services} services, written by `python -m tools.l1`; do not edit.
[The generated layer](cfn.md) says how they are used. The columns: the class, its properties that
can be set, whether `Tags` of scopes reach it, and what it is. Its type is the service's name, `::`
and the name of the class without `Cfn`, unless it is given.
"""
_TABLE = "| class | properties | tags | |\n|---|---|---|---|"


def index(resources: Mapping[str, Sequence[Resource]]) -> str:
    """The page: a section for each service, a line for each type."""
    types = sum(map(len, resources.values()))
    parts = [_HEAD.format(types=types, services=len(resources))]
    for service, found in resources.items():
        lines = "\n".join(map(_line, found))
        parts.append(f"## `{naming.module(service)}`: {service}\n\n{_TABLE}\n{lines}\n")
    return "\n".join(parts)


def _line(resource: Resource) -> str:
    return f"| {' | '.join(_cells(resource))} |"


def _cells(resource: Resource) -> Iterator[str]:
    own = resource.type.rpartition("::")[2]
    yield f"`Cfn{resource.name}`" + ("" if own == resource.name else f" (`{resource.type}`)")
    yield str(sum(not one.flags & READ_ONLY for one in resource.shapes[0].properties))
    yield "yes" if resource.tags else ""
    yield resource.doc.replace("|", "\\|").replace("<", "\\<")
