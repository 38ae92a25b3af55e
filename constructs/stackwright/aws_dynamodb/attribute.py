"""Attributes of items, and the keys that are made of them."""

from collections.abc import Iterable
from typing import Literal

from attrs import field

from stackwright.cfn.aws_dynamodb import CfnTableAttributeDefinitionProps, CfnTableKeySchemaProps
from stackwright.checks import length
from stackwright.tree import Construct
from stackwright.value import value


@value
class Attribute:
    """
    An attribute that is part of a key.

    Args:
        name: 1 to 255 characters.
        type: `S` for text, `N` for a number, `B` for bytes.
    """

    name: str = field(kw_only=False, validator=length(1, 255))
    type: Literal["S", "N", "B"] = field(kw_only=False)


def key_schema(
    partition_key: Attribute, sort_key: Attribute | None
) -> list[CfnTableKeySchemaProps]:
    """The key as CloudFormation takes it."""
    key: list[CfnTableKeySchemaProps] = [{"attribute_name": partition_key.name, "key_type": "HASH"}]
    if sort_key is not None:
        key.append({"attribute_name": sort_key.name, "key_type": "RANGE"})
    return key


def definitions(
    table: Construct, attributes: Iterable[Attribute | None]
) -> list[CfnTableAttributeDefinitionProps]:
    """
    The types of all key attributes, each once, in the order of first use.

    Raises:
        PropertyError: An attribute has two types; placed at *table*.
    """
    types: dict[str, Attribute] = {}
    for one in attributes:
        if one is None:
            continue
        first = types.setdefault(one.name, one)
        if first.type != one.type:
            raise table.error(
                f"the attribute {one.name!r} has the type {first.type!r} in one key and "
                f"{one.type!r} in another",
                code="attribute-type",
                hint="an attribute has one type in all keys of a table",
            )
    return [{"attribute_name": one.name, "attribute_type": one.type} for one in types.values()]
