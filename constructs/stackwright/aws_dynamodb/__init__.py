"""Tables of items."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_dynamodb.attribute import Attribute as Attribute
    from stackwright.aws_dynamodb.capacity import BillingMode as BillingMode
    from stackwright.aws_dynamodb.capacity import WarmThroughput as WarmThroughput
    from stackwright.aws_dynamodb.indexes import GlobalSecondaryIndex as GlobalSecondaryIndex
    from stackwright.aws_dynamodb.indexes import LocalSecondaryIndex as LocalSecondaryIndex
    from stackwright.aws_dynamodb.indexes import ProjectionType as ProjectionType
    from stackwright.aws_dynamodb.indexes import SecondaryIndex as SecondaryIndex
    from stackwright.aws_dynamodb.table import StreamViewType as StreamViewType
    from stackwright.aws_dynamodb.table import Table as Table
    from stackwright.aws_dynamodb.table import TableClass as TableClass
    from stackwright.aws_dynamodb.table import TableDefaults as TableDefaults
    from stackwright.aws_dynamodb.table import TableEncryption as TableEncryption
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "attribute": "Attribute",
            "capacity": "BillingMode WarmThroughput",
            "indexes": "GlobalSecondaryIndex LocalSecondaryIndex ProjectionType SecondaryIndex",
            "table": "StreamViewType Table TableClass TableDefaults TableEncryption",
        },
    )

__all__ = [
    "Attribute",
    "BillingMode",
    "GlobalSecondaryIndex",
    "LocalSecondaryIndex",
    "ProjectionType",
    "SecondaryIndex",
    "StreamViewType",
    "Table",
    "TableClass",
    "TableDefaults",
    "TableEncryption",
    "WarmThroughput",
]
