"""A resource type and a property in, whether its change replaces the resource out."""

import importlib
from collections.abc import Mapping
from functools import cache
from typing import Literal

from stackwright.schema import Schema


def replaces(type: str, path: str) -> Literal["no", "maybe", "yes"]:
    """
    Say whether a change of a property replaces the resource.

    Args:
        type: Such as `AWS::SQS::Queue`.
        path: The property, below `Properties`, with dots.

    Returns:
        What CloudFormation's schema says; `maybe` for a type that has none here.
    """
    schema = _schemas("aws_" + type.split("::")[1].lower() if "::" in type else "").get(type)
    return schema.replaces(path) if schema else "maybe"


@cache
def _schemas(module: str) -> Mapping[str, Schema]:
    """The schemas of a module of the generated layer, by type; none if there is no such module."""
    name = f"stackwright.cfn.{module}"
    try:
        loaded = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return {}
    schemas = (getattr(getattr(loaded, one), "schema", None) for one in dir(loaded))
    return {schema.type: schema for schema in schemas if isinstance(schema, Schema)}
