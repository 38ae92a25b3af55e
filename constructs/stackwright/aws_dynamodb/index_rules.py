"""What must hold of all indexes of a table together."""

from collections.abc import Sequence

from stackwright.aws_dynamodb.attribute import Attribute
from stackwright.aws_dynamodb.capacity import BillingMode
from stackwright.aws_dynamodb.indexes import (
    MAX_LOCAL_INDEXES,
    MAX_PROJECTED,
    GlobalSecondaryIndex,
    LocalSecondaryIndex,
    SecondaryIndex,
)
from stackwright.tree import Construct


def check_indexes(
    table: Construct,
    sort_key: Attribute | None,
    mode: BillingMode,
    global_indexes: Sequence[GlobalSecondaryIndex],
    local_indexes: Sequence[LocalSecondaryIndex],
) -> None:
    """
    See that the indexes go together, and with the table.

    Args:
        table: Where an error is placed.
        sort_key: The table's.
        mode: How the table is paid for.
        global_indexes: All of them.
        local_indexes: All of them.

    Raises:
        PropertyError: Two have one name, a local one is in a table without a sort key, there
            are too many, or the capacity of one does not go with the billing.
    """
    if local_indexes and sort_key is None:
        raise table.error(
            "a table with local_secondary_indexes needs a sort_key",
            hint="a GlobalSecondaryIndex needs none",
        )
    if len(local_indexes) > MAX_LOCAL_INDEXES:
        raise table.error(
            f"a table has at most {MAX_LOCAL_INDEXES} local_secondary_indexes, "
            f"got {len(local_indexes)}"
        )
    indexes: list[SecondaryIndex] = [*global_indexes, *local_indexes]
    names = [one.index_name for one in indexes]
    for name in names:
        if names.count(name) > 1:
            raise table.error(
                f"two indexes of one table have the name {name!r}", code="duplicate-index"
            )
    listed = sum(len(one.non_key_attributes or ()) for one in indexes)
    if listed > MAX_PROJECTED:
        raise table.error(
            f"the indexes of a table list at most {MAX_PROJECTED} non_key_attributes in all, "
            f"got {listed}"
        )
    for one in global_indexes:
        one.check_capacity(table, mode)
