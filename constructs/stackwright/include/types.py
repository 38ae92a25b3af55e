"""The name of a resource type in, its generated class out."""

import re
from functools import cache
from importlib import import_module

from stackwright.typed import TypedResource

_TYPE = re.compile(r"([A-Za-z0-9]+)::([A-Za-z0-9]+)::([A-Za-z0-9]+)")


@cache
def class_of(name: str) -> type[TypedResource] | None:
    """The class of `stackwright.cfn` for the type *name*; `None` if there is none."""
    found = _TYPE.fullmatch(name)
    if found is None:
        return None
    vendor, service, last = found.groups()
    module = f"stackwright.cfn.{vendor.lower()}_{service.lower()}"
    try:
        made: object = getattr(import_module(module), f"Cfn{last}", None)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        return None
    if isinstance(made, type) and issubclass(made, TypedResource) and made.schema.type == name:
        return made
    return None
